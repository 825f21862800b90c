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

package io.github.prismaspring.client.select;

import java.util.List;
import java.util.function.Function;

import io.github.prismaspring.PrismaError;
import io.github.prismaspring.PrismaErrorKind;
import io.github.prismaspring.PrismaProtocolException;
import org.jspecify.annotations.Nullable;

/**
 * Makes the objects that rows become, and tells what stands behind a constructor that
 * refuses.
 *
 * @param <V> the type of the values of a row
 * @param <X> the type of the object
 * @param name what the constructor is called if it fails
 * @param constructor makes the object
 * @param lacking names the values that a row lacks
 */
public record Construction<V, X>(String name, Function<V, ? extends @Nullable X> constructor,
		Function<V, List<String>> lacking) {

	/**
	 * What a constructor is called that a query was given.
	 */
	public static final String GIVEN = "the constructor given to select(…)";

	/**
	 * Makes an object.
	 * @param values what it is made from
	 * @return the object
	 * @throws PrismaProtocolException if the constructor fails or gives {@code null}
	 */
	public X construct(V values) {
		X object;
		try {
			object = this.constructor.apply(values);
		}
		catch (RuntimeException ex) {
			throw refused(values, ex);
		}
		if (object == null) {
			throw refused(values, null);
		}
		return object;
	}

	private PrismaProtocolException refused(V values, @Nullable RuntimeException ex) {
		String reason = (ex != null) ? "failed: " + ex.getMessage() : "gave null";
		List<String> lacking = this.lacking.apply(values);
		String nulls = (lacking.isEmpty()) ? "" : ". It got null for " + String.join(", ", lacking);
		return new PrismaProtocolException(
				PrismaError.of(PrismaErrorKind.PROTOCOL, "The query has run, but " + this.name + " " + reason + nulls),
				ex);
	}

}
