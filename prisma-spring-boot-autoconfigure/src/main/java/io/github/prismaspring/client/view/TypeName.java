/*
 * Copyright 2026-present the original author or authors.
 *
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *      https://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */

package io.github.prismaspring.client.view;

import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.stream.Collectors;

import org.springframework.util.ClassUtils;

/**
 * Types as they are written in sources.
 */
final class TypeName {

	private TypeName() {
	}

	static String of(Type type) {
		if (type instanceof Class<?> javaClass) {
			return ClassUtils.getShortName(javaClass);
		}
		if (type instanceof ParameterizedType parameterized) {
			return Arrays.stream(parameterized.getActualTypeArguments())
				.map(TypeName::of)
				.collect(Collectors.joining(", ", of(parameterized.getRawType()) + "<", ">"));
		}
		return type.getTypeName();
	}

	/**
	 * Returns the name of the type of a value that is always there.
	 * @param type the type, boxed
	 * @return the name, of the primitive type if there is one
	 */
	static String unboxed(Type type) {
		return (type instanceof Class<?> javaClass && ClassUtils.isPrimitiveWrapper(javaClass))
				? MethodType.methodType(javaClass).unwrap().returnType().getName() : of(type);
	}

}
