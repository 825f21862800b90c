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

package io.github.prismaspring.client.operation;

import io.github.prismaspring.client.where.Where;
import io.github.prismaspring.client.write.Data;
import io.github.prismaspring.client.write.Limit;
import io.github.prismaspring.engine.JsonProtocolWriter;
import org.jspecify.annotations.Nullable;

/**
 * Arguments that update rows.
 *
 * @param where the filter
 * @param data what changes
 * @param limit how many rows to update at most, or {@code null} for all
 */
record UpdateManyArguments(Where<?> where, Data<?> data, @Nullable Limit limit) implements Arguments {

	@Override
	public void writePropertiesTo(JsonProtocolWriter out) {
		new DeleteManyArguments(this.where, this.limit).writePropertiesTo(out);
		this.data.writeTo(out.name("data"));
	}

}
