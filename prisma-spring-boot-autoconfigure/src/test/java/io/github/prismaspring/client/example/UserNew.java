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

import io.github.prismaspring.client.input.NewValues;
import io.github.prismaspring.client.write.Assign;
import io.github.prismaspring.client.write.Data;
import io.github.prismaspring.client.write.NewRow;
import io.github.prismaspring.client.write.SkippableRow;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * A new {@link User} as a client of the application describes it. What the database
 * counts up, what Prisma sets with each update and what is marked {@code @java.readOnly}
 * is not part of it; {@code and} adds what only the application may set.
 *
 * @param email Where to write to; unique.
 * @param name the value of {@code name}, or {@code null} for its default or else none
 * @param role the value of {@code role}, or {@code null} for its default or else none
 * @param createdAt the value of {@code createdAt}, or {@code null} for its default or
 * else none
 * @param managerId the value of {@code managerId}, or {@code null} for its default or
 * else none
 */
public record UserNew(@NotNull String email, @Nullable String name, @Nullable Role role, @Nullable Instant createdAt,
		@Nullable Integer managerId) implements SkippableRow<User> {

	@Override
	public Data<User> toData() {
		return NewValues.<User>none()
			.required(Models.USER.email, this.email)
			.optional(Models.USER.name, this.name)
			.optional(Models.USER.role, this.role)
			.optional(Models.USER.createdAt, this.createdAt)
			.optional(Models.USER.managerId, this.managerId)
			.toData();
	}

	@Override
	public NewRow<User> and(Assign<User> assign) {
		return NewRow.of(toData()).and(assign);
	}

}
