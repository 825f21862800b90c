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
import io.github.prismaspring.client.read.IncludeOptional;
import io.github.prismaspring.client.read.OptionalSelect;
import io.github.prismaspring.client.read.RowShape;
import io.github.prismaspring.client.scalar.ScalarTypes;
import io.github.prismaspring.client.select.Selectable;
import io.github.prismaspring.client.select.Selected;
import io.github.prismaspring.client.where.Condition;
import io.github.prismaspring.client.where.Where;
import io.github.prismaspring.client.write.NestedWrite;
import io.github.prismaspring.client.write.RelationAssign;
import org.jspecify.annotations.Nullable;

/**
 * A relation to one row that may be missing.
 *
 * @param <M> the model
 * @param <C> the related model
 * @param <S> the first step towards a related row
 */
public abstract sealed class MissableToOne<M, C, S> extends ToOneRelation<M, C, S>
		implements Selectable<M, @Nullable C>, OptionalSelect<M, C> permits OptionalToOne, OwnedToOne {

	MissableToOne(RelatedRow<M, C, S> related) {
		super(related);
	}

	/**
	 * Finds rows without a related row.
	 * @return the filter
	 */
	public final Where<M> isNull() {
		return new Condition<>(name(), "is", ScalarTypes.STRING.nullValue());
	}

	/**
	 * Finds rows with a related row.
	 * @return the filter
	 */
	public final Where<M> isNotNull() {
		return new Condition<>(name(), "isNot", ScalarTypes.STRING.nullValue());
	}

	/**
	 * Deletes the related row, which must be there.
	 * @return the assignment
	 */
	public final RelationAssign<M> delete() {
		return delete(Where.everything());
	}

	/**
	 * Deletes the related row, which must be there and pass a filter.
	 * @param where the filter
	 * @return the assignment
	 */
	public final RelationAssign<M> delete(Where<C> where) {
		return related().assign(NestedWrite.deleteOne(where));
	}

	/**
	 * Includes the related row together with relations of its own.
	 * @param includes the relations
	 * @return the inclusion
	 */
	@SafeVarargs
	@SuppressWarnings("varargs")
	public final IncludeOptional<M, C> include(Include<C>... includes) {
		return related().optional().include(includes);
	}

	@Override
	public final <X> Selectable<M, @Nullable X> select(RowShape<C, X> shape) {
		return related().optional().select(shape);
	}

	@Override
	public final Selected selected() {
		return related().optional().selected();
	}

}
