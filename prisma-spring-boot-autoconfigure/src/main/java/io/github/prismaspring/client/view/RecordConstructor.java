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

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.UndeclaredThrowableException;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * The canonical constructor of a record.
 *
 * @param <V> the record
 */
final class RecordConstructor<V> {

	private final Class<V> type;

	private final MethodHandle handle;

	private RecordConstructor(Class<V> type, MethodHandle handle) {
		this.type = type;
		this.handle = handle;
	}

	/**
	 * Finds the constructor of a record.
	 * @param <V> the record
	 * @param type the record
	 * @return the constructor
	 * @throws java.lang.reflect.InaccessibleObjectException if the module of the record
	 * does not open its package
	 */
	static <V> RecordConstructor<V> of(Class<V> type) {
		Class<?>[] parameters = Arrays.stream(type.getRecordComponents())
			.map(RecordComponent::getType)
			.toArray(Class<?>[]::new);
		try {
			Constructor<V> constructor = type.getDeclaredConstructor(parameters);
			constructor.setAccessible(true);
			return new RecordConstructor<>(type,
					MethodHandles.lookup()
						.unreflectConstructor(constructor)
						.asFixedArity()
						.asSpreader(Object[].class, parameters.length)
						.asType(MethodType.methodType(Object.class, Object[].class)));
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException("The canonical constructor of " + type + " cannot be used", ex);
		}
	}

	V construct(@Nullable Object[] values) {
		try {
			return this.type.cast((Object) this.handle.invokeExact(values));
		}
		catch (RuntimeException | Error ex) {
			throw ex;
		}
		catch (Throwable ex) {
			throw new UndeclaredThrowableException(ex);
		}
	}

}
