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

package io.github.prismaspring.test;

import java.util.Objects;
import java.util.function.Predicate;

import io.github.prismaspring.engine.PrismaAction;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Tells which queries a stub is for.
 */
sealed interface QueryPattern {

	boolean matches(RecordedQuery query);

	/**
	 * Describe the pattern.
	 * @param query a query that it does not match
	 * @return what it matches, and why not this one
	 */
	String describe(RecordedQuery query);

	/**
	 * One query.
	 *
	 * @param wanted the query
	 */
	record Exactly(RecordedQuery wanted) implements QueryPattern {

		@Override
		public boolean matches(RecordedQuery query) {
			return this.wanted.equals(query);
		}

		@Override
		public String describe(RecordedQuery query) {
			boolean alike = this.wanted.name().equals(query.name());
			String difference = (alike) ? JsonDifference.of(this.wanted.request(), query.request()) : null;
			return (difference != null) ? this.wanted + ", but " + difference : this.wanted.toString();
		}

	}

	/**
	 * All queries of a model, or in SQL, that do the same.
	 *
	 * @param model the model, or {@code null} for queries in SQL
	 * @param action what they do
	 * @param arguments what holds for their arguments
	 */
	record Any(@Nullable String model, PrismaAction action, Predicate<JsonNode> arguments) implements QueryPattern {

		@Override
		public boolean matches(RecordedQuery query) {
			return query.action() == this.action && Objects.equals(query.model(), this.model)
					&& this.arguments.test(query.arguments());
		}

		@Override
		public String describe(RecordedQuery query) {
			String name = (this.model != null) ? this.model + "." + this.action.operation() : this.action.operation();
			return name + " with arguments that fit a condition";
		}

	}

}
