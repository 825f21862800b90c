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

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import io.github.prismaspring.client.scalar.Value;
import io.github.prismaspring.engine.JsonProtocolWriter;
import org.jspecify.annotations.Nullable;

/**
 * The columns that name one row, with their values.
 *
 * @param name Prisma's name of the key if it has several columns
 * @param parts the columns
 */
record UniqueKey(@Nullable String name, List<Part> parts) {

	static List<Part> parts(Condition<?>[] conditions) {
		return Arrays.stream(conditions).map((condition) -> new Part(condition.field(), condition.operand())).toList();
	}

	@Nullable List<Value> valuesOf(List<String> fields) {
		List<Value> values = new ArrayList<>();
		for (String field : fields) {
			this.parts.stream().filter((part) -> part.field().equals(field)).map(Part::value).forEach(values::add);
		}
		return (values.size() == fields.size() && values.size() == this.parts.size()) ? values : null;
	}

	<M> Where<M> toFilter(Where<M> rest) {
		Stream<Where<M>> conditions = this.parts.stream()
			.map((part) -> new Condition<>(part.field(), "equals", part.value()));
		return Junction.of(Junction.Kind.AND, Stream.concat(conditions, Stream.of(rest)));
	}

	void writeTo(JsonProtocolWriter out) {
		if (this.name != null) {
			out.name(this.name).beginObject();
		}
		this.parts.forEach((part) -> part.value().writeTo(out.name(part.field())));
		if (this.name != null) {
			out.endObject();
		}
	}

	/**
	 * One column of the key.
	 *
	 * @param field the name of the field
	 * @param value its value
	 */
	record Part(String field, Value value) {

	}

}
