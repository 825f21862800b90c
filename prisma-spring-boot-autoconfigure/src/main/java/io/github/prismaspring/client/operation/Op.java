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

package io.github.prismaspring.client.operation;

import java.util.Optional;
import java.util.function.Function;

import io.github.prismaspring.engine.PrismaAction;
import io.github.prismaspring.engine.PrismaRequest;
import io.github.prismaspring.engine.ResultReader;
import io.github.prismaspring.engine.RowLock;
import org.jspecify.annotations.Nullable;

/**
 * A query that is ready to run, any number of times and on either façade.
 *
 * @param <T> the type of the result
 * @param request the request that runs the query
 */
public record Op<T>(PrismaRequest<T> request) {

	static <T> Op<T> of(String model, PrismaAction action, Arguments arguments, Selection selection,
			ResultReader<? extends @Nullable T> reader) {
		return new Op<>(new PrismaRequest<>(model, action, new Query(arguments, selection), reader));
	}

	Op<Optional<T>> optional() {
		ResultReader<? extends @Nullable T> reader = this.request.reader();
		return new Op<>(new PrismaRequest<>(this.request.model(), this.request.action(), this.request.query(),
				(in) -> Optional.ofNullable(reader.read(in)), this.request.lock()));
	}

	Op<T> locked(RowLock lock) {
		return new Op<>(this.request.locked(lock));
	}

	/**
	 * Makes something else of the result.
	 * @param <X> the type of the new result
	 * @param mapping makes it, unless the query has no result
	 * @return the query with the new result
	 */
	public <X> Op<X> map(Function<? super T, ? extends X> mapping) {
		ResultReader<? extends @Nullable T> reader = this.request.reader();
		ResultReader<@Nullable X> mapped = (in) -> {
			T result = reader.read(in);
			return (result != null) ? mapping.apply(result) : null;
		};
		return new Op<>(new PrismaRequest<>(this.request.model(), this.request.action(), this.request.query(), mapped,
				this.request.lock()));
	}

	/**
	 * Returns the name of the query.
	 * @return model and operation, for example {@code User.findMany}, or the operation
	 * alone if there is no model, for example {@code sql.query}
	 */
	public String name() {
		String operation = this.request.action().operation();
		return (this.request.model() != null) ? this.request.model() + "." + operation : operation;
	}

}
