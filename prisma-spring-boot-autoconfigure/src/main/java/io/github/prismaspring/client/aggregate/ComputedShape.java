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

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.github.prismaspring.client.read.Shape;
import io.github.prismaspring.engine.JsonProtocolReader;
import io.github.prismaspring.engine.JsonProtocolWriter;
import org.jspecify.annotations.Nullable;

/**
 * Asks for computed values, and reads them.
 *
 * @param <M> the model
 * @param columns the values
 */
public record ComputedShape<M>(List<ResultColumn> columns) implements Shape<Computed<M>> {

	public ComputedShape {
		columns = columns.stream().distinct().toList();
	}

	/**
	 * Asks for some values.
	 * @param <M> the model
	 * @param values the values
	 * @return the shape
	 */
	public static <M> ComputedShape<M> of(Collection<? extends Grouped<M, ?>> values) {
		return new ComputedShape<>(values.stream().map(Grouped::resultColumn).toList());
	}

	@Override
	public void writeSelectionTo(JsonProtocolWriter out) {
		out.beginObject();
		computedBy(null).forEach((column) -> out.name(column.field()).bool(true));
		for (AggregateFunction function : AggregateFunction.values()) {
			List<ResultColumn> computed = computedBy(function);
			if (!computed.isEmpty()) {
				out.name(function.protocolName()).beginObject();
				out.name("arguments").beginObject();
				out.endObject();
				out.name("selection").beginObject();
				computed.forEach((column) -> out.name(column.field()).bool(true));
				out.endObject();
				out.endObject();
			}
		}
		out.endObject();
	}

	@Override
	public Computed<M> read(JsonProtocolReader in) {
		Map<ResultColumn, @Nullable Object> values = new LinkedHashMap<>();
		this.columns.forEach((column) -> values.put(column, null));
		in.beginObject();
		for (String name = in.nextName(); name != null; name = in.nextName()) {
			AggregateFunction function = AggregateFunction.named(name);
			if (function == null) {
				read(null, name, in, values);
			}
			else {
				in.beginObject();
				for (String field = in.nextName(); field != null; field = in.nextName()) {
					read(function, field, in, values);
				}
			}
		}
		return new Computed<>(values);
	}

	private void read(@Nullable AggregateFunction function, String field, JsonProtocolReader in,
			Map<ResultColumn, @Nullable Object> values) {
		ResultColumn column = computedBy(function).stream()
			.filter((candidate) -> candidate.field().equals(field))
			.findFirst()
			.orElse(null);
		if (column == null || in.isNull()) {
			in.skip();
		}
		else {
			values.put(column, column.type().read(in));
		}
	}

	private List<ResultColumn> computedBy(@Nullable AggregateFunction function) {
		return this.columns.stream().filter((column) -> column.function() == function).toList();
	}

}
