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
import java.util.function.Function;

import io.github.prismaspring.client.select.Construction;
import io.github.prismaspring.client.select.Parts;
import io.github.prismaspring.client.select.Row;
import io.github.prismaspring.client.select.Selectable;
import io.github.prismaspring.engine.JsonProtocolReader;
import io.github.prismaspring.engine.JsonProtocolWriter;
import org.jspecify.annotations.Nullable;

/**
 * Selected parts of each row of a model, and the object they become.
 *
 * @param <M> the model
 * @param <X> the type of the object
 */
public final class RowShape<M, X> implements Shape<X> {

	private final Parts parts;

	private final Construction<Row, X> construction;

	/**
	 * Creates a shape.
	 * @param parts what is selected of each row
	 * @param constructor makes the object from the values, which it gets by their
	 * positions
	 */
	public RowShape(List<? extends Selectable<M, ?>> parts, Function<Row, ? extends @Nullable X> constructor) {
		this(parts, constructor, Construction.GIVEN);
	}

	/**
	 * Creates a shape.
	 * @param parts what is selected of each row
	 * @param constructor makes the object from the values, which it gets by their
	 * positions
	 * @param description what the constructor is called if it fails
	 */
	public RowShape(List<? extends Selectable<M, ?>> parts, Function<Row, ? extends @Nullable X> constructor,
			String description) {
		this.parts = Parts.of(parts);
		this.construction = new Construction<>(description, constructor, Row::lacking);
	}

	@Override
	public void writeSelectionTo(JsonProtocolWriter out) {
		this.parts.writeTo(out);
	}

	@Override
	public List<String> changedWithinJoin() {
		return this.parts.changedWithinJoin();
	}

	@Override
	public List<String> changedByJoin() {
		return this.parts.changedByJoin();
	}

	@Override
	public X read(JsonProtocolReader in) {
		return this.construction.construct(this.parts.read(in));
	}

}
