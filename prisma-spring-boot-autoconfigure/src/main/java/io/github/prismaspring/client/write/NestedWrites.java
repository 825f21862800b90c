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

package io.github.prismaspring.client.write;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.github.prismaspring.client.scalar.Value;
import io.github.prismaspring.engine.JsonProtocolWriter;

/**
 * All nested writes to one relation: {@code {"create":[…],"connect":[…]}}.
 *
 * @param arity whether there is one related row or many
 * @param writes what to do
 */
record NestedWrites(Arity arity, List<NestedWrite> writes) implements Value {

	@Override
	public void writeTo(JsonProtocolWriter out) {
		Map<NestedOperation, List<Value>> operands = new LinkedHashMap<>();
		for (NestedWrite write : this.writes) {
			operands.computeIfAbsent(write.operation(), (operation) -> new ArrayList<>()).add(write.operand());
		}
		out.beginObject();
		operands.forEach((operation, values) -> write(operation, values, out));
		out.endObject();
	}

	private void write(NestedOperation operation, List<Value> operands, JsonProtocolWriter out) {
		out.name(operation.protocolName());
		if (this.arity == Arity.ONE || !operation.isRepeatable()) {
			operands.get(0).writeTo(out);
		}
		else {
			new ValueList(operands).writeTo(out);
		}
	}

	/**
	 * How many related rows there can be.
	 */
	enum Arity {

		ONE, MANY

	}

}
