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

import io.github.prismaspring.client.input.NewValues;
import io.github.prismaspring.client.write.Assign;
import io.github.prismaspring.client.write.Data;
import io.github.prismaspring.client.write.NewRow;
import io.github.prismaspring.client.write.SkippableRow;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * A new {@link Post} as a client of the application describes it. What the database
 * counts up, what Prisma sets with each update and what is marked {@code @java.readOnly}
 * is not part of it; {@code and} adds what only the application may set.
 *
 * @param title the value of {@code title}
 * @param published the value of {@code published}, or {@code null} for its default or
 * else none
 * @param views the value of {@code views}, or {@code null} for its default or else none
 * @param likes the value of {@code likes}, or {@code null} for its default or else none
 * @param tags the value of {@code tags}, or {@code null} for its default or else none
 * @param authorId the value of {@code authorId}
 */
public record PostNew(@NotNull String title, @Nullable Boolean published, @Nullable Integer views,
		@Nullable Integer likes, @Nullable List<@NotNull String> tags,
		@NotNull Integer authorId) implements SkippableRow<Post> {

	@Override
	public Data<Post> toData() {
		return NewValues.<Post>none()
			.required(Models.POST.title, this.title)
			.optional(Models.POST.published, this.published)
			.optional(Models.POST.views, this.views)
			.optional(Models.POST.likes, this.likes)
			.optional(Models.POST.tags, this.tags)
			.required(Models.POST.authorId, this.authorId)
			.toData();
	}

	@Override
	public NewRow<Post> and(Assign<Post> assign) {
		return NewRow.of(toData()).and(assign);
	}

}
