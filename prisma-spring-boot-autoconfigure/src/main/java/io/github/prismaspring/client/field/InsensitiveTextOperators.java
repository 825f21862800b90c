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

import io.github.prismaspring.client.where.TextWhere;
import io.github.prismaspring.client.where.Where;

/**
 * Operators of columns of text on databases whose queries can ignore case.
 *
 * @param <M> the model
 * @param <W> the filter that equality makes
 */
public interface InsensitiveTextOperators<M, W extends Where<M>> extends TextOperators<M, W> {

	@Override
	default TextWhere<M> contains(String text) {
		return textWhere("contains", text);
	}

	@Override
	default TextWhere<M> startsWith(String text) {
		return textWhere("startsWith", text);
	}

	@Override
	default TextWhere<M> endsWith(String text) {
		return textWhere("endsWith", text);
	}

	/**
	 * Finds rows whose text is the same as another one apart from the case of letters.
	 * @param text the other text
	 * @return the filter
	 */
	default TextWhere<M> equalsIgnoreCase(String text) {
		return textWhere("equals", text).insensitive();
	}

	private TextWhere<M> textWhere(String operator, String text) {
		return new TextWhere<>(name(), operator, column().value(operator, text), TextWhere.Mode.DEFAULT);
	}

}
