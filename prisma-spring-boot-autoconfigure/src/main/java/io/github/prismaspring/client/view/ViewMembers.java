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

package io.github.prismaspring.client.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.github.prismaspring.client.field.MissableToOne;
import io.github.prismaspring.client.field.ToManyRelation;
import io.github.prismaspring.client.field.ToOne;
import io.github.prismaspring.client.read.ModelMembers;
import io.github.prismaspring.client.read.ModelType;
import io.github.prismaspring.client.read.Relation;
import org.jspecify.annotations.Nullable;

/**
 * What the components of a view can read of a model, by their names. Where one name could
 * mean two things, an accessor goes before a name of the schema, and that before a number
 * of rows.
 *
 * @param <M> the model
 */
final class ViewMembers<M> {

	private final Map<String, ViewMember<M>> members = new LinkedHashMap<>();

	private final List<String> names = new ArrayList<>();

	ViewMembers(ModelType<M> type) {
		ModelMembers<M> all = type.members();
		Map<String, ViewMember<M>> fields = new LinkedHashMap<>();
		Map<String, ViewMember<M>> counts = new LinkedHashMap<>();
		all.columns().forEach((column) -> fields.put(column.name(), ColumnMember.of(column)));
		all.relations().forEach((relation) -> {
			fields.put(relation.name(), member(relation));
			if (relation instanceof ToManyRelation<M, ?> many) {
				counts.put(relation.name(), new CountMember<>(many.count()));
			}
		});
		fields.forEach((name, member) -> this.members.put(all.accessor(name), member));
		this.names.addAll(this.members.keySet());
		fields.forEach(this.members::putIfAbsent);
		counts.forEach((name, count) -> {
			String accessor = all.accessor(name) + CountMember.SUFFIX;
			if (this.members.putIfAbsent(accessor, count) == null) {
				this.names.add(accessor);
			}
			this.members.putIfAbsent(name + CountMember.SUFFIX, count);
		});
	}

	@Nullable ViewMember<M> find(String name) {
		return this.members.get(name);
	}

	/**
	 * Returns the names that components can have.
	 * @return the names
	 */
	List<String> names() {
		return this.names;
	}

	private static <M> ViewMember<M> member(Relation<M> relation) {
		if (relation instanceof ToManyRelation<M, ?> many) {
			return new ManyMember<>(many);
		}
		if (relation instanceof ToOne<M, ?, ?> one) {
			return one(one);
		}
		if (relation instanceof MissableToOne<M, ?, ?> optional) {
			return optional(optional);
		}
		throw new IllegalArgumentException("%s is a relation of an unknown kind".formatted(relation.name()));
	}

	private static <M, C> ViewMember<M> one(ToOne<M, C, ?> one) {
		return new OneMember<M, C>(one.target(), one, one::select, false);
	}

	private static <M, C> ViewMember<M> optional(MissableToOne<M, C, ?> optional) {
		return new OneMember<M, C>(optional.target(), optional, optional::select, true);
	}

}
