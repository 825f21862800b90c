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
 * A relation to be read together with its model.
 *
 * @param relation the name of the relation
 * @param arguments which of the related rows, and in which order
 * @param shape what of each related row
 */
public record Inclusion(String relation, Find<?> arguments, Shape<?> shape) {

	void writeTo(JsonProtocolWriter out) {
		out.beginObject();
		out.name("arguments").beginObject();
		this.arguments.writePropertiesTo(out);
		out.endObject();
		this.shape.writeSelectionTo(out.name("selection"));
		out.endObject();
	}

}
