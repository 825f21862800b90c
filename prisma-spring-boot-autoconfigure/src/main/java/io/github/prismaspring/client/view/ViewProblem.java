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

package io.github.prismaspring.client.view;

import java.io.Serializable;

import org.jspecify.annotations.Nullable;

/**
 * A place where a view does not fit its model.
 *
 * @param view the record
 * @param component the name of the component, {@code null} if it is the record itself
 * @param expected what should be there
 * @param found what is there
 */
public record ViewProblem(Class<?> view, @Nullable String component, String expected,
		String found) implements Serializable {

	@Override
	public String toString() {
		return "%s%s: expected %s, found %s".formatted(this.view.getTypeName().replace('$', '.'),
				(this.component != null) ? "." + this.component : "", this.expected, this.found);
	}

}
