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

import io.github.prismaspring.client.input.PatchDeserializer;
import io.github.prismaspring.client.input.PatchReader;
import io.github.prismaspring.client.input.PatchValues;
import io.github.prismaspring.client.read.Field;
import io.github.prismaspring.client.write.ColumnAssign;
import io.github.prismaspring.client.write.Patch;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JacksonSerializable;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.jsontype.TypeSerializer;

/**
 * A change to a {@link Post} as a client of the application describes it: each column is
 * absent, null or a value. Jackson reads it from a JSON merge patch (RFC 7396). The id,
 * what the database or Prisma set themselves and what is marked {@code @java.readOnly}
 * cannot be changed by it. Immutable.
 */
@JsonDeserialize(using = PostPatch.Reader.class)
public final class PostPatch implements Patch<Post>, JacksonSerializable {

	private static final PostPatch EMPTY = new PostPatch(PatchValues.none());

	private final PatchValues<Post> patchValues;

	private final @Nullable String title;

	private final @Nullable Boolean published;

	private final @Nullable Integer views;

	private final @Nullable Integer likes;

	private final @Nullable List<@NotNull String> tags;

	private final @Nullable Integer authorId;

	private PostPatch(PatchValues<Post> patchValues) {
		this.patchValues = patchValues;
		this.title = patchValues.get(Models.POST.title);
		this.published = patchValues.get(Models.POST.published);
		this.views = patchValues.get(Models.POST.views);
		this.likes = patchValues.get(Models.POST.likes);
		this.tags = patchValues.get(Models.POST.tags);
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
	 * Returns what {@code published} is set to.
	 * @return the value; {@code null} if it is taken away, or absent
	 */
	public @Nullable Boolean published() {
		return this.published;
	}

	/**
	 * Sets {@code published}.
	 * @param published the value
	 * @return the patch with this value
	 */
	public PostPatch published(boolean published) {
		return new PostPatch(this.patchValues.with(Models.POST.published.set(published), published));
	}

	/**
	 * Returns what {@code views} is set to.
	 * @return the value; {@code null} if it is taken away, or absent
	 */
	public @Nullable Integer views() {
		return this.views;
	}

	/**
	 * Sets {@code views}.
	 * @param views the value
	 * @return the patch with this value
	 */
	public PostPatch views(int views) {
		return new PostPatch(this.patchValues.with(Models.POST.views.set(views), views));
	}

	/**
	 * Returns what {@code likes} is set to.
	 * @return the value; {@code null} if it is taken away, or absent
	 */
	public @Nullable Integer likes() {
		return this.likes;
	}

	/**
	 * Sets {@code likes}.
	 * @param likes the value
	 * @return the patch with this value
	 */
	public PostPatch likes(int likes) {
		return new PostPatch(this.patchValues.with(Models.POST.likes.set(likes), likes));
	}

	/**
	 * Returns what {@code tags} is set to.
	 * @return the value; {@code null} if it is taken away, or absent
	 */
	public @Nullable List<String> tags() {
		return this.tags;
	}

	/**
	 * Sets {@code tags}.
	 * @param tags the value
	 * @return the patch with this value
	 */
	public PostPatch tags(List<String> tags) {
		return new PostPatch(this.patchValues.with(Models.POST.tags.set(tags), tags));
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
			super(EMPTY, List.of("title", "published", "views", "likes", "tags", "authorId"));
		}

		@Override
		protected PostPatch read(PostPatch patch, String field, PatchReader in) {
			return switch (field) {
				case "title" -> patch.title(in.required(String.class));
				case "published" -> patch.published(in.required(Boolean.class));
				case "views" -> patch.views(in.required(Integer.class));
				case "likes" -> patch.likes(in.required(Integer.class));
				case "tags" -> patch.tags(in.list(String.class));
				case "authorId" -> patch.authorId(in.required(Integer.class));
				default -> throw new IllegalArgumentException(field);
			};
		}

	}

}
