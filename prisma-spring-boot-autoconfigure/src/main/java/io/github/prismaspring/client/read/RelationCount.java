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

import io.github.prismaspring.client.select.Selectable;
import io.github.prismaspring.client.select.Selected;
import io.github.prismaspring.client.where.Where;
import io.github.prismaspring.engine.JsonProtocolReader;
import io.github.prismaspring.engine.JsonProtocolWriter;

/**
 * The number of related rows of each row, as a part that can be selected. Made by the
 * fields of a model.
 *
 * @param <M> the model
 * @param place the names of model and relation
 * @param name the name of the relation
 * @param where the filter of the rows that are counted
 */
public record RelationCount<M>(String place, String name, Where<?> where) implements Selectable<M, Integer>, Selected {

	@Override
	public Selected selected() {
		return this;
	}

	@Override
	public boolean isCount() {
		return true;
	}

	@Override
	public boolean isNullable() {
		return false;
	}

	@Override
	public void writeTo(JsonProtocolWriter out) {
		if (this.where.isEverything()) {
			out.bool(true);
			return;
		}
		out.beginObject();
		out.name("arguments").beginObject();
		this.where.writeTo(out.name("where"));
		out.endObject();
		out.name("selection").beginObject();
		out.endObject();
		out.endObject();
	}

	@Override
	public Object read(JsonProtocolReader in) {
		return in.int32();
	}

}
