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

/**
 * A {@link org.springframework.data.domain.Sort} that rows cannot be sorted by. The
 * message tells what they can be sorted by, in the words of the schema. Since a sort
 * often comes with a request, a web application may want to answer with status 400.
 */
public final class InvalidSortException extends IllegalArgumentException {

	private static final long serialVersionUID = 1L;

	private final String property;

	InvalidSortException(String property, String message) {
		super(message);
		this.property = property;
	}

	/**
	 * Returns what cannot be sorted by.
	 * @return the property as it stands in the sort
	 */
	public String property() {
		return this.property;
	}

}
