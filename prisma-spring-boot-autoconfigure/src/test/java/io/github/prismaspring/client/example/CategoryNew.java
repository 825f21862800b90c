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

import io.github.prismaspring.client.input.NewValues;
import io.github.prismaspring.client.write.Assign;
import io.github.prismaspring.client.write.Data;
import io.github.prismaspring.client.write.NewRow;
import io.github.prismaspring.client.write.SkippableRow;
import jakarta.validation.constraints.NotNull;

/**
 * A new {@link Category} as a client of the application describes it. What the database
 * counts up, what Prisma sets with each update and what is marked {@code @java.readOnly}
 * is not part of it; {@code and} adds what only the application may set.
 *
 * @param name the value of {@code name}
 */
public record CategoryNew(@NotNull String name) implements SkippableRow<Category> {

	@Override
	public Data<Category> toData() {
		return NewValues.<Category>none().required(Models.CATEGORY.name, this.name).toData();
	}

	@Override
	public NewRow<Category> and(Assign<Category> assign) {
		return NewRow.of(toData()).and(assign);
	}

}
