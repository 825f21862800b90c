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
 * Sorts groups by a value that is computed from their rows:
 * {@code {"_avg":{"views":"desc"}}}. Made by the fields of a model.
 *
 * @param <M> the model
 * @param function the protocol's name of what is computed
 * @param field the name of the field
 * @param direction up or down
 */
public record AggregateOrder<M>(String function, String field, Direction direction) implements GroupOrder<M> {

	@Override
	public void writeTo(JsonProtocolWriter out) {
		out.beginObject();
		out.name(this.function).beginObject();
		out.name(this.field).string(this.direction.protocolName());
		out.endObject();
		out.endObject();
	}

}
