// Generated from the Prisma schema by prisma-codegen-maven-plugin: changes are lost.

package com.acme.tiny;

import java.util.List;

import javax.annotation.processing.Generated;

import io.github.prismaspring.client.field.IntField;
import io.github.prismaspring.client.field.ModelFields;
import io.github.prismaspring.client.field.NullableTextField;
import io.github.prismaspring.client.field.OwnedToMany;
import io.github.prismaspring.client.field.ScalarField;
import io.github.prismaspring.client.field.TextField;
import io.github.prismaspring.client.read.Field;
import io.github.prismaspring.client.read.Relation;
import io.github.prismaspring.client.scalar.ScalarTypes;
import io.github.prismaspring.client.where.UniqueWhere;
import io.github.prismaspring.client.where.Where;

/**
 * The fields of {@link User}.
 */
@Generated("prisma-codegen-maven-plugin")
public final class UserFields extends ModelFields<User> {

	/**
	 * The column {@code id}.
	 */
	public final IntField<User, UniqueWhere<User>> id = new IntField<>(unique("id", ScalarTypes.INT).unchecked());

	/**
	 * Where to write to; unique.
	 */
	public final TextField<User, UniqueWhere<User>> email = new TextField<>(unique("email", ScalarTypes.STRING));

	/**
	 * The column {@code name}.
	 */
	public final NullableTextField<User, Where<User>> name =
			new NullableTextField<>(column("name", ScalarTypes.STRING));

	/**
	 * The column {@code role}.
	 */
	public final ScalarField<User, Role, Where<User>> role = new ScalarField<>(column("role", Role.scalarType()));

	/**
	 * The relation {@code posts}.
	 */
	public final OwnedToMany<User, Post, PostCreate.NeedsTitle<PostCreate.Ready>> posts =
			ownedToMany("posts", () -> Models.POST, PostCreate::startWithoutAuthor);

	UserFields() {
		super("User", User.class, List.of("id", "email", "name", "role"), User::read, "id");
	}

	@Override
	public List<Field<User>> columns() {
		return List.of(this.id, this.email, this.name, this.role);
	}

	@Override
	public List<Relation<User>> relations() {
		return List.of(this.posts);
	}

	@Override
	public List<Field<User>> key() {
		return List.of(this.id);
	}

}
