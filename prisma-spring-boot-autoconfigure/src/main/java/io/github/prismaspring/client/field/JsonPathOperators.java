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

/**
 * Operators of columns of JSON on a database that finds values inside of the documents.
 *
 * @param <M> the model
 * @param <T> the Java type of a document
 * @param <A> what can be asked about such a value
 */
public interface JsonPathOperators<M, T, A extends JsonAt<M>> extends JsonOperators<M, T> {

	/**
	 * Returns how the database finds values.
	 * @return the way to values inside of the documents
	 */
	JsonPaths<M, A> paths();

	/**
	 * Leads to a value inside of the document.
	 * @param path where the value is
	 * @return the value
	 */
	default A path(JsonPath path) {
		return paths().at(name(), path);
	}

	/**
	 * Leads to a property of the document.
	 * @param property the name of the property
	 * @return the value
	 */
	default A path(String property) {
		return path(JsonPath.of(property));
	}

	/**
	 * Leads to the whole document.
	 * @return the value
	 */
	default A document() {
		return paths().at(name(), null);
	}

}
