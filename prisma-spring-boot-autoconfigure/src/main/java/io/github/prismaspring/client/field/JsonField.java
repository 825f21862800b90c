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

import io.github.prismaspring.client.where.Where;

/**
 * A column of JSON.
 *
 * @param <M> the model
 * @param <T> the Java type of a document
 * @param column the column
 */
public record JsonField<M, T>(
		Column<M, T, Where<M>> column) implements JsonOperators<M, T>, RequiredColumn<M, T, Where<M>> {

}
