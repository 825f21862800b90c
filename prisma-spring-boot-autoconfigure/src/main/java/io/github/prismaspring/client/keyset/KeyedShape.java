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

package io.github.prismaspring.client.keyset;

import java.util.List;

import io.github.prismaspring.client.read.RelationLoadStrategy;
import io.github.prismaspring.client.read.Shape;
import io.github.prismaspring.engine.JsonProtocolReader;
import io.github.prismaspring.engine.JsonProtocolWriter;
import io.github.prismaspring.engine.RowProperties;
import io.github.prismaspring.engine.RowWithProperties;
import org.jspecify.annotations.Nullable;

/**
 * Any shape, with where each row stands.
 *
 * @param <R> the type of the object that a row becomes
 */
final class KeyedShape<R> implements Shape<Keyed<R>> {

	private final Shape<R> shape;

	private final Keyset<?> keyset;

	private final RowProperties properties;

	KeyedShape(Shape<R> shape, Keyset<?> keyset) {
		this.shape = shape;
		this.keyset = keyset;
		this.properties = new RowProperties(keyset.names());
	}

	@Override
	public void writeSelectionTo(JsonProtocolWriter out) {
		this.properties.addTo(out, this.shape::writeSelectionTo);
	}

	@Override
	public @Nullable RelationLoadStrategy relationLoadStrategy() {
		return this.shape.relationLoadStrategy();
	}

	@Override
	public List<String> changedWithinJoin() {
		return this.shape.changedWithinJoin();
	}

	@Override
	public List<String> changedByJoin() {
		return this.shape.changedByJoin();
	}

	@Override
	public Keyed<R> read(JsonProtocolReader in) {
		RowWithProperties<R> row = this.properties.read(in, this.shape::read);
		return new Keyed<>(row.object(), this.keyset.read(row.properties()));
	}

}
