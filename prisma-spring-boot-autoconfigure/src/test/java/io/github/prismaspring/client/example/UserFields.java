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

import java.time.Instant;
import java.util.List;

import io.github.prismaspring.client.field.ComparableField;
import io.github.prismaspring.client.field.InsensitiveTextField;
import io.github.prismaspring.client.field.IntField;
import io.github.prismaspring.client.field.ModelFields;
import io.github.prismaspring.client.field.NullableInsensitiveTextField;
import io.github.prismaspring.client.field.NullableIntField;
import io.github.prismaspring.client.field.OptionalToOne;
import io.github.prismaspring.client.field.OwnedToMany;
import io.github.prismaspring.client.field.OwnedToOne;
import io.github.prismaspring.client.field.ScalarField;
import io.github.prismaspring.client.field.ToMany;
import io.github.prismaspring.client.read.Field;
import io.github.prismaspring.client.read.Relation;
import io.github.prismaspring.client.scalar.ScalarTypes;
import io.github.prismaspring.client.where.TextWhere;
import io.github.prismaspring.client.where.UniqueWhere;
import io.github.prismaspring.client.where.Where;

/**
 * The fields of {@link User}.
 */
public final class UserFields extends ModelFields<User> {

	/**
	 * The column {@code id}.
	 */
	public final IntField<User, UniqueWhere<User>> id = new IntField<>(unique("id", ScalarTypes.INT).unchecked());

	/**
	 * Where to write to; unique.
	 */
	public final InsensitiveTextField<User, UniqueWhere<User>> email = new InsensitiveTextField<>(
			unique("email", ScalarTypes.STRING));

	/**
	 * The column {@code name}.
	 */
	public final NullableInsensitiveTextField<User, TextWhere<User>> name = new NullableInsensitiveTextField<>(
			text("name"));

	/**
	 * The column {@code role}.
	 */
	public final ScalarField<User, Role, Where<User>> role = new ScalarField<>(column("role", Role.scalarType()));

	/**
	 * The column {@code createdAt}.
	 */
	public final ComparableField<User, Instant, Where<User>> createdAt = new ComparableField<>(
			column("createdAt", ScalarTypes.DATE_TIME));

	/**
	 * The column {@code updatedAt}.
	 */
	public final ComparableField<User, Instant, Where<User>> updatedAt = new ComparableField<>(
			column("updatedAt", ScalarTypes.DATE_TIME));

	/**
	 * The relation {@code manager}.
	 */
	public final OptionalToOne<User, User, UserCreate.NeedsEmail<UserCreate.Ready>> manager = optionalToOne("manager",
			key("managerId", "id"), () -> Models.USER, UserCreate::startWithoutReports);

	/**
	 * The column {@code managerId}.
	 */
	public final NullableIntField<User, Where<User>> managerId = new NullableIntField<>(
			column("managerId", ScalarTypes.INT).foreignKey("manager", "id"));

	/**
	 * The relation {@code reports}.
	 */
	public final ToMany<User, User, UserCreate.NeedsEmail<UserCreate.Ready>> reports = toMany("reports",
			() -> Models.USER, UserCreate::startWithoutManager);

	/**
	 * The relation {@code posts}.
	 */
	public final OwnedToMany<User, Post, PostCreate.NeedsTitle<PostCreate.Ready>> posts = ownedToMany("posts",
			() -> Models.POST, PostCreate::startWithoutAuthor);

	/**
	 * The relation {@code profile}.
	 */
	public final OwnedToOne<User, Profile, ProfileCreate.Ready> profile = ownedToOne("profile", () -> Models.PROFILE,
			ProfileCreate::startWithoutUser);

	UserFields() {
		super("User", User.class, List.of("id", "email", "name", "role", "createdAt", "updatedAt", "managerId"),
				User::read, "id");
	}

	@Override
	public List<Field<User>> columns() {
		return List.of(this.id, this.email, this.name, this.role, this.createdAt, this.updatedAt, this.managerId);
	}

	@Override
	public List<Relation<User>> relations() {
		return List.of(this.manager, this.reports, this.posts, this.profile);
	}

	@Override
	public List<Field<User>> key() {
		return List.of(this.id);
	}

}
