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

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;

/**
 * A page of rows. The delegates return types of this package instead of {@link Page} and
 * its like because the compiler looks up the generic types that generated classes
 * inherit: so an application without Spring Data Commons can compile its client.
 *
 * @param <T> the type of the object that a row becomes
 */
public final class RowPage<T> extends PageImpl<T> {

	private static final long serialVersionUID = 1L;

	RowPage(List<T> rows, Pageable pageable, long total) {
		super(rows, pageable, total);
	}

}
