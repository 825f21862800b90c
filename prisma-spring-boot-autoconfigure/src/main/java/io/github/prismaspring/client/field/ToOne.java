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

package io.github.prismaspring.client.field;

import io.github.prismaspring.client.read.Include;
import io.github.prismaspring.client.read.IncludeOne;
import io.github.prismaspring.client.read.OneSelect;
import io.github.prismaspring.client.read.RowShape;
import io.github.prismaspring.client.select.Selectable;
import io.github.prismaspring.client.select.Selected;

/**
 * A relation to one row that is always there.
 *
 * @param <M> the model
 * @param <C> the related model
 * @param <S> the first step towards a related row
 */
public final class ToOne<M, C, S> extends ToOneRelation<M, C, S> implements Selectable<M, C>, OneSelect<M, C> {

	ToOne(RelatedRow<M, C, S> related) {
		super(related);
	}

	/**
	 * Includes the related row together with relations of its own.
	 * @param includes the relations
	 * @return the inclusion
	 */
	@SafeVarargs
	@SuppressWarnings("varargs")
	public final IncludeOne<M, C> include(Include<C>... includes) {
		return related().one().include(includes);
	}

	@Override
	public <X> Selectable<M, X> select(RowShape<C, X> shape) {
		return related().one().select(shape);
	}

	@Override
	public Selected selected() {
		return related().one().selected();
	}

}
