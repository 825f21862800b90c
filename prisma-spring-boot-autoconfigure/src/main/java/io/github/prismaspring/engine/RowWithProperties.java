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

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A row that was read together with some of its fields.
 *
 * @param <T> the type of the object that the row became
 * @param object the object
 * @param properties a reader placed at each of the fields, {@code null} for one that the
 * row does not have
 */
public record RowWithProperties<T>(T object, List<@Nullable JsonProtocolReader> properties) {

}
