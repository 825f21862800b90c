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

package io.github.prismaspring.data;

import java.util.List;

/**
 * A number of rows that are read with one more, which tells whether there are more.
 *
 * @param size the number
 */
record OneMore(int size) {

	int take() {
		return (this.size < Integer.MAX_VALUE) ? this.size + 1 : this.size;
	}

	boolean isExceededBy(List<?> rows) {
		return rows.size() > this.size;
	}

	<T> List<T> rows(List<T> rows) {
		return isExceededBy(rows) ? rows.subList(0, this.size) : rows;
	}

}
