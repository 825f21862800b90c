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

import io.github.prismaspring.client.read.RelationCount;
import org.jspecify.annotations.Nullable;

/**
 * The number of related rows.
 *
 * @param <M> the model
 * @param count the number as a part of a row
 */
record CountMember<M>(RelationCount<M> count) implements ViewMember<M> {

	/**
	 * What follows the name of the relation.
	 */
	static final String SUFFIX = "Count";

	@Override
	public @Nullable ViewPart<M> read(ViewComponent component, ViewResolution resolution) {
		if (!component.isNullable()) {
			if (component.type() == Integer.class) {
				return ViewPart.of(this.count);
			}
			if (component.type() == Long.class) {
				return ViewPart.widened(this.count);
			}
		}
		resolution.add(component.mismatch("int or long for the number of " + this.count.place()));
		return null;
	}

}
