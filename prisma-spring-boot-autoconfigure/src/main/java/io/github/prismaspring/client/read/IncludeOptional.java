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
import org.jspecify.annotations.Nullable;

/**
 * A relation to one row that may be missing, with the relations of that row.
 *
 * @param <M> the model
 * @param <C> the related model
 * @param place the names of model and relation
 * @param relation the name of the relation
 * @param shape what to read of the related row
 */
public record IncludeOptional<M, C>(String place, String relation,
		ModelShape<C> shape) implements Include<M>, Selectable<M, @Nullable C>, OptionalSelect<M, C> {

	/**
	 * Reads relations of the related row, too.
	 * @param includes the relations
	 * @return the wider inclusion
	 */
	@SafeVarargs
	@SuppressWarnings("varargs")
	public final IncludeOptional<M, C> include(Include<C>... includes) {
		return new IncludeOptional<>(this.place, this.relation, this.shape.include(includes));
	}

	@Override
	public <X> Selectable<M, @Nullable X> select(RowShape<C, X> shape) {
		return new SelectedRelation<>(this.place, new Inclusion(this.relation, Find.all(), shape),
				RelationArity.OPTIONAL);
	}

	@Override
	public Selected selected() {
		return new SelectedRelation<>(this.place, inclusion(), RelationArity.OPTIONAL);
	}

	@Override
	public Inclusion inclusion() {
		return new Inclusion(this.relation, Find.all(), this.shape);
	}

}
