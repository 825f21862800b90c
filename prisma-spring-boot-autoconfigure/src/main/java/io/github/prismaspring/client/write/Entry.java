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

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An assignment as {@link Data} sees it.
 *
 * @param <M> the model
 */
sealed interface Entry<M> extends Assign<M> permits ColumnEntry, ForeignKeyEntry, RelationEntry {

	// Whether the assignment can be part of data in a form
	boolean fits(DataForm form);

	// The form that says best what the user wrote, null if either does
	@Nullable DataForm preferredForm();

	// What to write in a form that fits
	List<Property> properties(DataForm form);

}
