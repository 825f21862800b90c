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

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import io.github.prismaspring.client.select.Selectable;
import io.github.prismaspring.client.select.Selected;
import io.github.prismaspring.engine.JsonProtocolReader;
import io.github.prismaspring.engine.JsonProtocolWriter;
import org.jspecify.annotations.Nullable;

/**
 * A relation as a selected part of a row.
 *
 * @param <M> the model
 * @param <T> the Java type of the part
 * @param place the names of model and relation
 * @param inclusion what is read of the related rows
 * @param arity how many rows the relation leads to
 */
record SelectedRelation<M, T extends @Nullable Object>(String place, Inclusion inclusion,
		RelationArity arity) implements Selectable<M, T>, Selected {

	@Override
	public Selected selected() {
		return this;
	}

	@Override
	public String name() {
		return this.inclusion.relation();
	}

	@Override
	public boolean isNullable() {
		return this.arity == RelationArity.OPTIONAL;
	}

	@Override
	public List<String> changedByJoin() {
		return this.inclusion.shape().changedWithinJoin();
	}

	@Override
	public void writeTo(JsonProtocolWriter out) {
		this.inclusion.writeTo(out);
	}

	@Override
	public Object read(JsonProtocolReader in) {
		if (this.arity != RelationArity.MANY) {
			return this.inclusion.shape().read(in);
		}
		List<Object> rows = new ArrayList<>();
		in.beginArray();
		while (in.nextElement()) {
			rows.add(this.inclusion.shape().read(in));
		}
		return Collections.unmodifiableList(rows);
	}

}
