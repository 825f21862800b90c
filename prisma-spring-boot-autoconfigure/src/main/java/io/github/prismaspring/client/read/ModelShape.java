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

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.github.prismaspring.engine.JsonProtocolReader;
import io.github.prismaspring.engine.JsonProtocolWriter;
import org.jspecify.annotations.Nullable;

/**
 * Whole rows of a model, with some of its relations. The scalar fields are named one by
 * one instead of by Prisma's {@code $scalars}: so exactly those travel that the generated
 * class holds.
 *
 * @param <M> the model
 * @param type the model
 * @param inclusions the relations to read, too
 * @param relationLoadStrategy how relations are loaded, or {@code null} if that was not
 * chosen
 */
public record ModelShape<M>(ModelType<M> type, List<Inclusion> inclusions,
		@Nullable RelationLoadStrategy relationLoadStrategy) implements Shape<M> {

	/**
	 * Creates the shape of a model without relations.
	 * @param <M> the model
	 * @param type the model
	 * @return the shape
	 */
	public static <M> ModelShape<M> of(ModelType<M> type) {
		return new ModelShape<>(type, List.of(), null);
	}

	/**
	 * Adds relations.
	 * @param includes the relations
	 * @return the wider shape
	 * @throws IllegalArgumentException if a relation is included twice with different
	 * arguments
	 */
	@SafeVarargs
	@SuppressWarnings("varargs")
	public final ModelShape<M> include(Include<M>... includes) {
		Map<String, Inclusion> all = new LinkedHashMap<>();
		Stream.concat(this.inclusions.stream(), Arrays.stream(includes).map(Include::inclusion))
			.forEach((inclusion) -> {
				Inclusion before = all.putIfAbsent(inclusion.relation(), inclusion);
				if (before != null && !before.equals(inclusion)) {
					throw new IllegalArgumentException("%s.%s is included twice with different arguments"
						.formatted(this.type.name(), inclusion.relation()));
				}
			});
		return new ModelShape<>(this.type, List.copyOf(all.values()), this.relationLoadStrategy);
	}

	/**
	 * Chooses how relations are loaded.
	 * @param strategy the strategy
	 * @return the shape whose relations are loaded so
	 */
	public ModelShape<M> relationLoadStrategy(RelationLoadStrategy strategy) {
		return new ModelShape<>(this.type, this.inclusions, strategy);
	}

	/**
	 * Has another shape loaded as this one.
	 * @param <X> the type of the object of that shape
	 * @param shape the other shape
	 * @return the shape whose relations are loaded as those of this one
	 * @throws IllegalArgumentException if relations were included, which only whole rows
	 * have
	 */
	public <X> Shape<X> loadAlike(Shape<X> shape) {
		if (!this.inclusions.isEmpty()) {
			throw new IllegalArgumentException(
					"include(%s.%s) would have no effect on the rows of select(…): select the relation itself"
						.formatted(this.type.name(), this.inclusions.get(0).relation()));
		}
		return (this.relationLoadStrategy != null) ? new LoadedShape<>(shape, this.relationLoadStrategy) : shape;
	}

	@Override
	public List<String> changedWithinJoin() {
		Stream<String> own = this.type.members()
			.columns()
			.stream()
			.filter((column) -> this.type.scalars().contains(column.name()) && column.isChangedByJoin())
			.map((column) -> this.type.name() + "." + column.name());
		return Stream.concat(own, changedByJoin().stream()).toList();
	}

	@Override
	public List<String> changedByJoin() {
		return this.inclusions.stream().flatMap((inclusion) -> inclusion.shape().changedWithinJoin().stream()).toList();
	}

	@Override
	public void writeSelectionTo(JsonProtocolWriter out) {
		out.beginObject();
		this.type.scalars().forEach((scalar) -> out.name(scalar).bool(true));
		this.inclusions.forEach((inclusion) -> inclusion.writeTo(out.name(inclusion.relation())));
		out.endObject();
	}

	@Override
	public M read(JsonProtocolReader in) {
		return this.type.reader().read(in);
	}

}
