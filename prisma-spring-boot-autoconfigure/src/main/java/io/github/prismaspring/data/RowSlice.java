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

import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.SliceImpl;

/**
 * A slice of rows, with a type of its own for the reason that {@link RowPage} has one.
 *
 * @param <T> the type of the object that a row becomes
 */
public final class RowSlice<T> extends SliceImpl<T> {

	private static final long serialVersionUID = 1L;

	RowSlice(List<T> rows, Pageable pageable, boolean more) {
		super(rows, pageable, more);
	}

}
