// Generated from the Prisma schema by prisma-codegen-maven-plugin: changes are lost.

package com.acme.tiny;

import java.util.List;

import javax.annotation.processing.Generated;

import io.github.prismaspring.client.input.PatchDeserializer;
import io.github.prismaspring.client.input.PatchReader;
import io.github.prismaspring.client.input.PatchValues;
import io.github.prismaspring.client.read.Field;
import io.github.prismaspring.client.write.ColumnAssign;
import io.github.prismaspring.client.write.Patch;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JacksonSerializable;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.jsontype.TypeSerializer;

/**
 * A change to a {@link Post} as a client of the application describes it: each column
 * is absent, null or a value. Jackson reads it from a JSON merge patch
 * (RFC 7396). The id, what the
 * database or Prisma set themselves and what is marked {@code @java.readOnly} cannot be
 * changed by it. Immutable.
 */
@Generated("prisma-codegen-maven-plugin")
@JsonDeserialize(using = PostPatch.Reader.class)
public final class PostPatch implements Patch<Post>, JacksonSerializable {

	private static final PostPatch EMPTY = new PostPatch(PatchValues.none());

	private final PatchValues<Post> patchValues;

	private final @Nullable String title;

	private final @Nullable Integer authorId;

	private PostPatch(PatchValues<Post> patchValues) {
		this.patchValues = patchValues;
		this.title = patchValues.get(Models.POST.title);
		this.authorId = patchValues.get(Models.POST.authorId);
	}

	/**
	 * Returns the patch that changes nothing.
	 * @return the patch in which every column is absent
	 */
	public static PostPatch empty() {
		return EMPTY;
	}

	/**
	 * Returns what {@code title} is set to.
	 * @return the value; {@code null} if it is taken away, or absent
	 */
	public @Nullable String title() {
		return this.title;
	}

	/**
	 * Sets {@code title}.
	 * @param title the value
	 * @return the patch with this value
	 */
	public PostPatch title(String title) {
		return new PostPatch(this.patchValues.with(Models.POST.title.set(title), title));
	}

	/**
	 * Returns what {@code authorId} is set to.
	 * @return the value; {@code null} if it is taken away, or absent
	 */
	public @Nullable Integer authorId() {
		return this.authorId;
	}

	/**
	 * Sets {@code authorId}.
	 * @param authorId the value
	 * @return the patch with this value
	 */
	public PostPatch authorId(int authorId) {
		return new PostPatch(this.patchValues.with(Models.POST.authorId.set(authorId), authorId));
	}

	/**
	 * Returns whether a column is not absent.
	 * @param field the column
	 * @return whether it is set to a value or to null
	 */
	public boolean contains(Field<Post> field) {
		return this.patchValues.contains(field);
	}

	@Override
	public List<ColumnAssign<Post>> toAssigns() {
		return this.patchValues.toAssigns();
	}

	@Override
	public void serialize(JsonGenerator generator, SerializationContext context) {
		this.patchValues.serialize(generator, context);
	}

	@Override
	public void serializeWithType(JsonGenerator generator, SerializationContext context, TypeSerializer type) {
		serialize(generator, context);
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof PostPatch that && this.patchValues.equals(that.patchValues);
	}

	@Override
	public int hashCode() {
		return this.patchValues.hashCode();
	}

	@Override
	public String toString() {
		return "PostPatch" + this.patchValues;
	}

	static final class Reader extends PatchDeserializer<PostPatch> {

		Reader() {
			super(EMPTY, List.of("title", "authorId"));
		}

		@Override
		protected PostPatch read(PostPatch patch, String field, PatchReader in) {
			return switch (field) {
				case "title" -> patch.title(in.required(String.class));
				case "authorId" -> patch.authorId(in.required(Integer.class));
				default -> throw new IllegalArgumentException(field);
			};
		}

	}

}
