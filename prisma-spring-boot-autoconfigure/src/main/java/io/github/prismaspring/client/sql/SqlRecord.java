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

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.github.prismaspring.PrismaError;
import io.github.prismaspring.PrismaErrorKind;
import io.github.prismaspring.PrismaProtocolException;
import org.jspecify.annotations.Nullable;

/**
 * Makes rows records: each column becomes the component of its name. What there is to
 * know about a record is found out once.
 */
final class SqlRecord implements SqlMapping<Object> {

	private static final ClassValue<SqlRecord> RECORDS = new ClassValue<>() {

		@Override
		protected SqlRecord computeValue(Class<?> type) {
			return new SqlRecord(type);
		}

	};

	private final String name;

	private final List<SqlRecordComponent> components;

	private final MethodHandle constructor;

	private SqlRecord(Class<?> type) {
		RecordComponent[] components = type.getRecordComponents();
		this.name = type.getSimpleName();
		this.components = Arrays.stream(components).map((component) -> SqlRecordComponent.of(type, component)).toList();
		this.constructor = constructor(type, components);
	}

	static SqlRecord of(Class<?> type) {
		return RECORDS.get(type);
	}

	private static MethodHandle constructor(Class<?> type, RecordComponent[] components) {
		Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
		try {
			Constructor<?> constructor = type.getDeclaredConstructor(types);
			constructor.setAccessible(true);
			return MethodHandles.lookup()
				.unreflectConstructor(constructor)
				.asFixedArity()
				.asSpreader(Object[].class, types.length)
				.asType(MethodType.methodType(Object.class, Object[].class));
		}
		catch (ReflectiveOperationException | RuntimeException ex) {
			throw new IllegalArgumentException("The constructor of the record " + type.getTypeName()
					+ " cannot be called: open its package to this library, or map rows with a function", ex);
		}
	}

	@Override
	public Function<SqlRow, @Nullable Object> on(SqlColumns columns) {
		List<Integer> indices = indices(columns);
		return (row) -> create(row, indices);
	}

	private List<Integer> indices(SqlColumns columns) {
		List<String> missing = this.components.stream()
			.map(SqlRecordComponent::name)
			.filter((component) -> !columns.has(component))
			.toList();
		List<Integer> indices = new ArrayList<>();
		for (SqlRecordComponent component : this.components) {
			if (columns.has(component.name())) {
				indices.add(columns.indexOf(component.name()));
			}
		}
		List<String> unknown = columns.without(indices);
		if (!missing.isEmpty() || !unknown.isEmpty()) {
			throw new PrismaProtocolException(
					"The columns %s do not fit the record %s(%s):%s%s".formatted(columns.names(), this.name,
							this.components.stream().map(SqlRecordComponent::name).collect(Collectors.joining(", ")),
							(missing.isEmpty()) ? "" : " no column for " + String.join(", ", missing) + ";",
							(unknown.isEmpty()) ? "" : " no component for " + String.join(", ", unknown) + ";"));
		}
		return indices;
	}

	private Object create(SqlRow row, List<Integer> indices) {
		@Nullable Object[] values = new Object[indices.size()];
		for (int i = 0; i < values.length; i++) {
			SqlRecordComponent component = this.components.get(i);
			values[i] = row.read(indices.get(i), component.type());
			if (values[i] == null && !component.nullable()) {
				throw new PrismaProtocolException(
						"Column '%s' of row %d is null, but %s.%s must not be: make it @Nullable if that may be"
							.formatted(row.columns().get(indices.get(i)), row.number(), this.name, component.name()));
			}
		}
		try {
			return this.constructor.invokeExact(values);
		}
		catch (Error ex) {
			throw ex;
		}
		catch (Throwable ex) {
			throw new PrismaProtocolException(
					PrismaError.of(PrismaErrorKind.PROTOCOL,
							"The record %s has refused row %d: %s".formatted(this.name, row.number(), ex.getMessage())),
					ex);
		}
	}

}
