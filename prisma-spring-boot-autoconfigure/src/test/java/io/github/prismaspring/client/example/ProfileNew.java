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

import java.util.UUID;

import io.github.prismaspring.client.input.NewValues;
import io.github.prismaspring.client.write.Assign;
import io.github.prismaspring.client.write.Data;
import io.github.prismaspring.client.write.NewRow;
import io.github.prismaspring.client.write.SkippableRow;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * A new {@link Profile} as a client of the application describes it. What the database
 * counts up, what Prisma sets with each update and what is marked {@code @java.readOnly}
 * is not part of it; {@code and} adds what only the application may set.
 *
 * @param id the value of {@code id}, or {@code null} for its default or else none
 * @param bio the value of {@code bio}, or {@code null} for its default or else none
 * @param userId the value of {@code userId}
 */
public record ProfileNew(@Nullable UUID id, @Nullable String bio,
		@NotNull Integer userId) implements SkippableRow<Profile> {

	@Override
	public Data<Profile> toData() {
		return NewValues.<Profile>none()
			.optional(Models.PROFILE.id, this.id)
			.optional(Models.PROFILE.bio, this.bio)
			.required(Models.PROFILE.userId, this.userId)
			.toData();
	}

	@Override
	public NewRow<Profile> and(Assign<Profile> assign) {
		return NewRow.of(toData()).and(assign);
	}

}
