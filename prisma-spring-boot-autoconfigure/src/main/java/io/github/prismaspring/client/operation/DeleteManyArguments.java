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
import io.github.prismaspring.client.write.Limit;
import io.github.prismaspring.engine.JsonProtocolWriter;
import org.jspecify.annotations.Nullable;

/**
 * Arguments that find rows by a filter only.
 *
 * @param where the filter
 * @param limit how many rows to find at most, or {@code null} for all
 */
record DeleteManyArguments(Where<?> where, @Nullable Limit limit) implements Arguments {

	@Override
	public void writePropertiesTo(JsonProtocolWriter out) {
		if (!this.where.isEverything()) {
			this.where.writeTo(out.name("where"));
		}
		if (this.limit != null) {
			out.name("limit").int32(this.limit.rows());
		}
	}

}
