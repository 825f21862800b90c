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

package io.github.prismaspring.client.where;

import io.github.prismaspring.client.scalar.Value;
import io.github.prismaspring.engine.JsonProtocolWriter;

/**
 * A condition on a value that is computed from the rows of a group:
 * {@code {"views":{"_avg":{"gt":10}}}}. Made by the fields of a model.
 *
 * @param <M> the model
 * @param field the name of the field
 * @param function the protocol's name of what is computed
 * @param operator Prisma's name of the operator
 * @param operand what the value is compared with
 */
public record AggregateCondition<M>(String field, String function, String operator,
		Value operand) implements Having<M> {

	@Override
	public void writeTo(JsonProtocolWriter out) {
		out.beginObject();
		out.name(this.field).beginObject();
		out.name(this.function).beginObject();
		this.operand.writeTo(out.name(this.operator));
		out.endObject();
		out.endObject();
		out.endObject();
	}

}
