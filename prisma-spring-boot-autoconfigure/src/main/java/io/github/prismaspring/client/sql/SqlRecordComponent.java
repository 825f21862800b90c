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

package io.github.prismaspring.client.sql;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;

import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * A component of a record that rows become.
 *
 * @param name its name
 * @param type how its value is read
 * @param nullable whether it can be {@code null}: not if it is a primitive or JSpecify's
 * annotations say so
 */
record SqlRecordComponent(String name, SqlType<?> type, boolean nullable) {

	static SqlRecordComponent of(Class<?> owner, RecordComponent component) {
		SqlType<?> type = SqlTypes.find(component.getGenericType());
		if (type == null) {
			throw new IllegalArgumentException("%s.%s is of the type %s, which no column can be read as"
				.formatted(owner.getSimpleName(), component.getName(), component.getGenericType().getTypeName()));
		}
		return new SqlRecordComponent(component.getName(), type, isNullable(owner, component));
	}

	private static boolean isNullable(Class<?> owner, RecordComponent component) {
		AnnotatedType type = component.getAnnotatedType();
		if (component.getType().isPrimitive() || type.isAnnotationPresent(NonNull.class)) {
			return false;
		}
		return type.isAnnotationPresent(Nullable.class) || !isNullMarked(owner);
	}

	private static boolean isNullMarked(Class<?> type) {
		for (Class<?> scope = type; scope != null; scope = scope.getEnclosingClass()) {
			if (scope.isAnnotationPresent(NullMarked.class) || scope.isAnnotationPresent(NullUnmarked.class)) {
				return scope.isAnnotationPresent(NullMarked.class);
			}
		}
		AnnotatedElement scope = type.getPackage();
		if (scope.isAnnotationPresent(NullMarked.class) || scope.isAnnotationPresent(NullUnmarked.class)) {
			return scope.isAnnotationPresent(NullMarked.class);
		}
		return type.getModule().isAnnotationPresent(NullMarked.class);
	}

}
