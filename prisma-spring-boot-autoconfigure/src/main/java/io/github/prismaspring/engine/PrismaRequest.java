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

package io.github.prismaspring.engine;

import io.github.prismaspring.PrismaProtocolException;
import io.github.prismaspring.PrismaValidationException;
import org.jspecify.annotations.Nullable;

/**
 * One query in Prisma's JSON protocol together with the way to read its answer.
 * Immutable; may be sent many times.
 *
 * @param <T> the type of the result
 * @param model the model that is queried, or {@code null} for a query in SQL
 * @param action what to do with it
 * @param query writes arguments and selection
 * @param reader reads the result
 * @param lock the lock on the rows that are found, or {@code null} for none; only for
 * actions that find rows, and refused outside of transactions and batches
 */
public record PrismaRequest<T>(@Nullable String model, PrismaAction action, QueryWriter query,
		ResultReader<? extends @Nullable T> reader, @Nullable RowLock lock) {

	/**
	 * Creates a request without lock.
	 * @param model the model that is queried
	 * @param action what to do with it
	 * @param query writes arguments and selection
	 * @param reader reads the result
	 */
	public PrismaRequest(@Nullable String model, PrismaAction action, QueryWriter query,
			ResultReader<? extends @Nullable T> reader) {
		this(model, action, query, reader, null);
	}

	/**
	 * Returns the same request with a lock.
	 * @param lock the lock on the rows that are found
	 * @return the new request
	 */
	public PrismaRequest<T> locked(RowLock lock) {
		return new PrismaRequest<>(this.model, this.action, this.query, this.reader, lock);
	}

	/**
	 * Writes the whole request:
	 * {@code {"modelName":…,"action":…,"lock":{…},"query":{…}}}, without what there is
	 * none of.
	 * @param out where to write it
	 * @throws PrismaValidationException if the query holds a value that cannot be stored;
	 * nothing may be sent then
	 */
	public void writeTo(JsonProtocolWriter out) {
		try {
			out.beginObject();
			if (this.model != null) {
				out.name("modelName").string(this.model);
			}
			out.name("action").string(this.action.protocolName());
			if (this.lock != null) {
				this.lock.writeTo(out.name("lock"));
			}
			out.name("query");
			this.query.write(out);
			out.endObject();
		}
		catch (PrismaValidationException ex) {
			throw new PrismaValidationException(ex.error().at(this.model, this.action));
		}
	}

	/**
	 * Reads the result.
	 * @param in the reader, placed at the value that answers the request
	 * @return the result, or {@code null} if there is no row
	 * @throws PrismaProtocolException if the answer is not what was expected
	 */
	public @Nullable T readFrom(JsonProtocolReader in) {
		try {
			return this.reader.read(in);
		}
		catch (PrismaProtocolException ex) {
			throw new PrismaProtocolException(ex.error().at(this.model, this.action), ex.getCause());
		}
	}

}
