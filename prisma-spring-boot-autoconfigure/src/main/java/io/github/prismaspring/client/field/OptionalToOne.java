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
import io.github.prismaspring.client.scalar.ScalarTypes;
import io.github.prismaspring.client.where.Condition;
import io.github.prismaspring.client.where.Where;
import io.github.prismaspring.client.write.NestedWrite;
import io.github.prismaspring.client.write.RelationAssign;

/**
 * A relation to one row that may be missing.
 *
 * @param <M> the model
 * @param <C> the related model
 * @param <S> the first step towards a related row
 * @param related the relation
 */
public record OptionalToOne<M, C, S>(RelatedRow<M, C, S> related) implements ToOneOperators<M, C, S> {

	/**
	 * Finds rows without a related row.
	 * @return the filter
	 */
	public Where<M> isNull() {
		return new Condition<>(name(), "is", ScalarTypes.STRING.nullValue());
	}

	/**
	 * Finds rows with a related row.
	 * @return the filter
	 */
	public Where<M> isNotNull() {
		return new Condition<>(name(), "isNot", ScalarTypes.STRING.nullValue());
	}

	/**
	 * Includes the related row together with relations of its own.
	 * @param includes the relations
	 * @return the inclusion
	 */
	@SafeVarargs
	@SuppressWarnings("varargs")
	public final IncludeOne<M, C> include(Include<C>... includes) {
		return this.related.include().include(includes);
	}

	/**
	 * Disconnects the related row.
	 * @return the assignment
	 */
	public RelationAssign<M> disconnect() {
		return related().assign(NestedWrite.disconnect());
	}

}
