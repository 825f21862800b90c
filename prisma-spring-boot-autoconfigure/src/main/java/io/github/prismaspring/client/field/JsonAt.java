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

package io.github.prismaspring.client.field;

import io.github.prismaspring.client.scalar.ScalarTypes;
import io.github.prismaspring.client.where.JsonPath;
import io.github.prismaspring.client.where.JsonPathForm;
import io.github.prismaspring.client.where.JsonTextWhere;
import io.github.prismaspring.client.where.JsonWhere;
import io.github.prismaspring.client.where.TextWhere;
import org.jspecify.annotations.Nullable;

/**
 * A value inside of the JSON documents of a column.
 *
 * @param <M> the model
 */
public sealed class JsonAt<M> implements JsonConditions<M> permits ComparableJsonAt {

	private final String field;

	private final @Nullable JsonPath path;

	private final JsonPathForm form;

	JsonAt(String field, @Nullable JsonPath path, JsonPathForm form) {
		this.field = field;
		this.path = path;
		this.form = form;
	}

	@Override
	public final String name() {
		return this.field;
	}

	@Override
	public final @Nullable JsonPath location() {
		return this.path;
	}

	@Override
	public final JsonPathForm pathForm() {
		return this.form;
	}

	@Override
	public final JsonTextWhere<M> stringContains(String text) {
		return text("string_contains", text);
	}

	@Override
	public final JsonTextWhere<M> stringStartsWith(String text) {
		return text("string_starts_with", text);
	}

	@Override
	public final JsonTextWhere<M> stringEndsWith(String text) {
		return text("string_ends_with", text);
	}

	private JsonTextWhere<M> text(String operator, String text) {
		return new JsonTextWhere<>(
				new JsonWhere<>(this.field, this.path, this.form, operator, ScalarTypes.STRING.value(text)),
				TextWhere.Mode.DEFAULT);
	}

}
