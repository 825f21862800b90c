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

package io.github.prismaspring.client.field;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import io.github.prismaspring.client.read.Direction;
import io.github.prismaspring.client.read.RelevanceOrder;
import io.github.prismaspring.client.where.SearchWhere;
import io.github.prismaspring.client.where.Where;
import io.github.prismaspring.engine.ResultReader;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a model on a database with full-text search. What a query may hold
 * besides words is up to the database: PostgreSQL wants {@code cat & dog}, MySQL
 * {@code +cat +dog} and an {@code @@fulltext} index over just these columns.
 *
 * @param <M> the model
 */
public abstract class SearchableModelFields<M> extends ModelFields<M> {

	/**
	 * Creates the fields.
	 * @param model the name of the model
	 * @param javaType the class of the model
	 * @param scalars the names of the scalar fields that the class of the model holds
	 * @param reader reads a row
	 * @param required the name of a column that is never null, or {@code null} if there
	 * is none
	 */
	protected SearchableModelFields(String model, Class<M> javaType, List<String> scalars, ResultReader<M> reader,
			@Nullable String required) {
		super(model, javaType, scalars, reader, required);
	}

	/**
	 * Finds rows by the words in some columns.
	 * @param query what to search, in the notation of the database
	 * @param column a column
	 * @param more more columns, searched as if they were one text with the first
	 * @return the filter
	 */
	@SafeVarargs
	@SuppressWarnings("varargs")
	public final Where<M> search(String query, TextOperators<M, ?> column, TextOperators<M, ?>... more) {
		return new SearchWhere<>(names(column, more), query);
	}

	/**
	 * Sorts by how well the words in some columns match a search, the best match first.
	 * @param query what to search, in the notation of the database
	 * @param column a column
	 * @param more more columns
	 * @return the criterion
	 */
	@SafeVarargs
	@SuppressWarnings("varargs")
	public final RelevanceOrder<M> relevance(String query, TextOperators<M, ?> column, TextOperators<M, ?>... more) {
		return new RelevanceOrder<>(names(column, more), query, Direction.DESC);
	}

	private List<String> names(TextOperators<M, ?> column, TextOperators<M, ?>[] more) {
		return Stream.concat(Stream.of(column), Arrays.stream(more)).map(TextOperators::name).toList();
	}

}
