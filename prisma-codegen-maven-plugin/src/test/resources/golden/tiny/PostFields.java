// Generated from the Prisma schema by prisma-codegen-maven-plugin: changes are lost.

package com.acme.tiny;

import java.util.List;

import javax.annotation.processing.Generated;

import io.github.prismaspring.client.field.IntField;
import io.github.prismaspring.client.field.ModelFields;
import io.github.prismaspring.client.field.TextField;
import io.github.prismaspring.client.field.ToOne;
import io.github.prismaspring.client.read.Field;
import io.github.prismaspring.client.read.Relation;
import io.github.prismaspring.client.scalar.ScalarTypes;
import io.github.prismaspring.client.where.UniqueWhere;
import io.github.prismaspring.client.where.Where;

/**
 * The fields of {@link Post}.
 */
@Generated("prisma-codegen-maven-plugin")
public final class PostFields extends ModelFields<Post> {

	/**
	 * The column {@code id}.
	 */
	public final IntField<Post, UniqueWhere<Post>> id = new IntField<>(unique("id", ScalarTypes.INT).unchecked());

	/**
	 * The column {@code title}.
	 */
	public final TextField<Post, Where<Post>> title = new TextField<>(column("title", ScalarTypes.STRING));

	/**
	 * The relation {@code author}.
	 */
	public final ToOne<Post, User, UserCreate.NeedsEmail<UserCreate.Ready>> author =
			toOne("author", key("authorId", "id"), () -> Models.USER, UserCreate::startWithoutPosts);

	/**
	 * The column {@code authorId}.
	 */
	public final IntField<Post, Where<Post>> authorId =
			new IntField<>(column("authorId", ScalarTypes.INT).foreignKey("author", "id"));

	PostFields() {
		super("Post", Post.class, List.of("id", "title", "authorId"), Post::read, "id");
	}

	@Override
	public List<Field<Post>> columns() {
		return List.of(this.id, this.title, this.authorId);
	}

	@Override
	public List<Relation<Post>> relations() {
		return List.of(this.author);
	}

	@Override
	public List<Field<Post>> key() {
		return List.of(this.id);
	}

}
