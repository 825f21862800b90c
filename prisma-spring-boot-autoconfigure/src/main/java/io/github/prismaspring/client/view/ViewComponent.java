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

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.core.Nullness;
import org.springframework.util.ClassUtils;

/**
 * A component of a view.
 *
 * @param view the record
 * @param name the name
 * @param field what it reads
 * @param type the type, which is never a primitive one
 * @param nullness whether it takes {@code null}
 * @param description the type as it is written
 */
record ViewComponent(Class<?> view, String name, String field, Type type, Nullness nullness, String description) {

	static ViewComponent of(RecordComponent component) {
		Class<?> view = component.getDeclaringRecord();
		PrismaField field = component.getAnnotation(PrismaField.class);
		Type type = component.getGenericType();
		Nullness nullness = nullness(view, component.getName());
		return new ViewComponent(view, component.getName(), (field != null) ? field.value() : component.getName(),
				(type instanceof Class<?> javaClass) ? ClassUtils.resolvePrimitiveIfNecessary(javaClass) : type,
				nullness, ((nullness == Nullness.NULLABLE) ? "@Nullable " : "") + TypeName.of(type));
	}

	private static Nullness nullness(Class<?> view, String name) {
		try {
			return Nullness.forField(view.getDeclaredField(name));
		}
		catch (NoSuchFieldException ex) {
			throw new IllegalStateException(view + " has no field " + name, ex);
		}
	}

	boolean isNullable() {
		return this.nullness == Nullness.NULLABLE;
	}

	boolean isWholeNumber() {
		return this.type == Integer.class || this.type == Long.class;
	}

	/**
	 * Returns the type of the elements of a list.
	 * @return the type, {@code null} if the component is not a list
	 */
	@Nullable Type element() {
		if (!(this.type instanceof ParameterizedType parameterized) || parameterized.getRawType() != List.class) {
			return null;
		}
		Type argument = parameterized.getActualTypeArguments()[0];
		// Kotlin's read-only lists
		return (argument instanceof WildcardType wildcard) ? wildcard.getUpperBounds()[0] : argument;
	}

	/**
	 * Describes that the component does not fit.
	 * @param expected the types that do
	 * @return the problem
	 */
	ViewProblem mismatch(String expected) {
		return problem(expected, this.description);
	}

	ViewProblem problem(String expected, String found) {
		return new ViewProblem(this.view, this.name, expected, found);
	}

}
