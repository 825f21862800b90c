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

import java.util.function.Supplier;

import io.github.prismaspring.client.read.IncludeOne;
import io.github.prismaspring.client.read.IncludeOptional;
import io.github.prismaspring.client.read.ModelShape;
import io.github.prismaspring.client.read.ModelType;
import io.github.prismaspring.client.where.UniqueWhere;
import io.github.prismaspring.client.write.ForeignKey;
import io.github.prismaspring.client.write.NestedWrite;
import io.github.prismaspring.client.write.RelationAssign;
import org.jspecify.annotations.Nullable;

import org.springframework.util.Assert;

/**
 * The part that relations to one row share.
 *
 * @param <M> the model
 * @param <C> the related model
 * @param <S> the first step towards a related row
 * @param model the name of the model
 * @param name the name of the field
 * @param key the foreign key if it is in the model itself, otherwise {@code null}
 * @param target the related model
 * @param start supplies the first step towards a related row
 */
public record RelatedRow<M, C, S>(String model, String name, @Nullable ForeignKey key, Supplier<ModelType<C>> target,
		Supplier<S> start) {

	/**
	 * Sets the foreign key, which must be in the model itself.
	 * @param target names the related row by the columns that the key points to
	 * @return the assignment
	 */
	public RelationAssign<M> foreignKey(UniqueWhere<C> target) {
		Assert.state(this.key != null, "'key' must not be null");
		return RelationAssign.foreignKey(this.name, this.key, target);
	}

	String place() {
		return this.model + "." + this.name;
	}

	IncludeOne<M, C> one() {
		return new IncludeOne<>(place(), this.name, ModelShape.of(this.target.get()));
	}

	IncludeOptional<M, C> optional() {
		return new IncludeOptional<>(place(), this.name, ModelShape.of(this.target.get()));
	}

	RelationAssign<M> assign(NestedWrite write) {
		return (this.key != null) ? RelationAssign.toOne(this.name, this.key, write)
				: RelationAssign.toOne(this.name, write);
	}

}
