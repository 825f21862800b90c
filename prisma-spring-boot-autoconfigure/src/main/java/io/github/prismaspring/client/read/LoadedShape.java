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

import java.util.List;

import io.github.prismaspring.engine.JsonProtocolReader;
import io.github.prismaspring.engine.JsonProtocolWriter;

/**
 * A shape whose relations are loaded in a chosen way.
 *
 * @param <R> the type of the object
 * @param shape the shape
 * @param relationLoadStrategy how relations are loaded
 */
record LoadedShape<R>(Shape<R> shape, RelationLoadStrategy relationLoadStrategy) implements Shape<R> {

	@Override
	public List<String> changedWithinJoin() {
		return this.shape.changedWithinJoin();
	}

	@Override
	public List<String> changedByJoin() {
		return this.shape.changedByJoin();
	}

	@Override
	public void writeSelectionTo(JsonProtocolWriter out) {
		this.shape.writeSelectionTo(out);
	}

	@Override
	public R read(JsonProtocolReader in) {
		return this.shape.read(in);
	}

}
