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

import io.github.prismaspring.client.where.JsonPath;
import io.github.prismaspring.client.where.JsonPathForm;
import org.jspecify.annotations.Nullable;

/**
 * How a database finds values inside of JSON documents.
 *
 * @param <M> the model
 * @param <A> what can be asked about such a value
 */
@FunctionalInterface
public interface JsonPaths<M, A extends JsonAt<M>> {

	/**
	 * Finds a value.
	 * @param field the name of the field that holds the document
	 * @param path where the value is, or {@code null} for the whole document
	 * @return the value
	 */
	A at(String field, @Nullable JsonPath path);

	/**
	 * Finds values by a list of steps.
	 * @param <M> the model
	 * @return the way to find them
	 */
	static <M> JsonPaths<M, ComparableJsonAt<M>> ofLists() {
		return (field, path) -> new ComparableJsonAt<>(field, path, JsonPathForm.LIST);
	}

	/**
	 * Finds values by a list of steps, but does not compare them.
	 * @param <M> the model
	 * @return the way to find them
	 */
	static <M> JsonPaths<M, JsonAt<M>> ofListsWithoutOrder() {
		return (field, path) -> new JsonAt<>(field, path, JsonPathForm.LIST);
	}

	/**
	 * Finds values by a text in the notation of SQL/JSON.
	 * @param <M> the model
	 * @return the way to find them
	 */
	static <M> JsonPaths<M, ComparableJsonAt<M>> ofTexts() {
		return (field, path) -> new ComparableJsonAt<>(field, path, JsonPathForm.TEXT);
	}

	/**
	 * Finds values by a text in the notation of SQL/JSON, but does not compare them.
	 * @param <M> the model
	 * @return the way to find them
	 */
	static <M> JsonPaths<M, JsonAt<M>> ofTextsWithoutOrder() {
		return (field, path) -> new JsonAt<>(field, path, JsonPathForm.TEXT);
	}

}
