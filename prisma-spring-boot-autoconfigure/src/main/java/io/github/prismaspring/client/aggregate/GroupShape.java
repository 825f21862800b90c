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

package io.github.prismaspring.client.aggregate;

import java.util.List;
import java.util.function.Function;

import io.github.prismaspring.client.read.Shape;
import io.github.prismaspring.client.select.Construction;
import io.github.prismaspring.engine.JsonProtocolReader;
import io.github.prismaspring.engine.JsonProtocolWriter;
import org.jspecify.annotations.Nullable;

/**
 * What is read about each group of rows, and the object it becomes.
 *
 * @param <M> the model
 * @param <X> the type of the object
 */
public final class GroupShape<M, X> implements Shape<X> {

	private final ComputedShape<M> computed;

	private final Construction<Computed<M>, X> construction;

	/**
	 * Creates a shape.
	 * @param parts what is read about each group
	 * @param constructor makes the object from the values
	 */
	public GroupShape(List<? extends Grouped<M, ?>> parts, Function<Computed<M>, ? extends @Nullable X> constructor) {
		this.computed = ComputedShape.of(parts);
		this.construction = new Construction<>(Construction.GIVEN, constructor, Computed::lacking);
	}

	/**
	 * Returns what is read about each group.
	 * @return the identities of the values
	 */
	public List<ResultColumn> columns() {
		return this.computed.columns();
	}

	@Override
	public void writeSelectionTo(JsonProtocolWriter out) {
		this.computed.writeSelectionTo(out);
	}

	@Override
	public X read(JsonProtocolReader in) {
		return this.construction.construct(this.computed.read(in));
	}

}
