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

package io.github.prismaspring.client.example;

import java.util.List;
import java.util.UUID;

import io.github.prismaspring.client.field.ComparableField;
import io.github.prismaspring.client.field.IntField;
import io.github.prismaspring.client.field.ModelFields;
import io.github.prismaspring.client.field.NullableInsensitiveTextField;
import io.github.prismaspring.client.field.ToOne;
import io.github.prismaspring.client.read.Field;
import io.github.prismaspring.client.read.Relation;
import io.github.prismaspring.client.scalar.ScalarTypes;
import io.github.prismaspring.client.where.TextWhere;
import io.github.prismaspring.client.where.UniqueWhere;

/**
 * The fields of {@link Profile}.
 */
public final class ProfileFields extends ModelFields<Profile> {

	/**
	 * The column {@code id}.
	 */
	public final ComparableField<Profile, UUID, UniqueWhere<Profile>> id = new ComparableField<>(
			unique("id", ScalarTypes.UUID));

	/**
	 * The column {@code bio}.
	 */
	public final NullableInsensitiveTextField<Profile, TextWhere<Profile>> bio = new NullableInsensitiveTextField<>(
			text("bio"));

	/**
	 * The relation {@code user}.
	 */
	public final ToOne<Profile, User, UserCreate.NeedsEmail<UserCreate.Ready>> user = toOne("user", key("userId", "id"),
			() -> Models.USER, UserCreate::startWithoutProfile);

	/**
	 * The column {@code userId}.
	 */
	public final IntField<Profile, UniqueWhere<Profile>> userId = new IntField<>(
			unique("userId", ScalarTypes.INT).foreignKey("user", "id"));

	ProfileFields() {
		super("Profile", Profile.class, List.of("id", "bio", "userId"), Profile::read, "id");
	}

	@Override
	public List<Field<Profile>> columns() {
		return List.of(this.id, this.bio, this.userId);
	}

	@Override
	public List<Relation<Profile>> relations() {
		return List.of(this.user);
	}

	@Override
	public List<Field<Profile>> key() {
		return List.of(this.id);
	}

}
