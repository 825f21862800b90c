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

package io.github.prismaspring.client.read;

import io.github.prismaspring.engine.JsonProtocolWriter;

/**
 * A criterion to sort the rows of a model by.
 *
 * @param <M> the model
 */
public sealed interface Order<M> permits ScalarOrder, NullableOrder, RelatedOrder, CountOrder, RelevanceOrder {

	/**
	 * Writes the criterion as an object.
	 * @param out where to write it
	 */
	void writeTo(JsonProtocolWriter out);

}
