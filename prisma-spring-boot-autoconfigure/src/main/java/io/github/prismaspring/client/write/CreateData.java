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

import java.util.Arrays;
import java.util.Set;

/**
 * What the steps of a create have collected so far.
 *
 * @param <M> the model
 */
public final class CreateData<M> {

	private final Data<M> data;

	private final Set<String> givenByParent;

	private CreateData(Data<M> data, Set<String> givenByParent) {
		this.data = data;
		this.givenByParent = givenByParent;
	}

	/**
	 * Returns the start of a row.
	 * @param <M> the model
	 * @return no data yet
	 */
	public static <M> CreateData<M> empty() {
		return new CreateData<>(Data.of(), Set.of());
	}

	/**
	 * Returns the start of a row that is created as part of writing a related one.
	 * @param <M> the model
	 * @param fields the names of the relation to the parent and of its foreign key
	 * @return no data yet
	 */
	public static <M> CreateData<M> within(String... fields) {
		return new CreateData<>(Data.of(), Set.copyOf(Arrays.asList(fields)));
	}

	CreateData<M> with(Assign<M> assign) {
		if (this.givenByParent.contains(assign.field())) {
			throw new IllegalArgumentException(
					"'%s' is given already: the row is created as part of writing that one".formatted(assign.field()));
		}
		return new CreateData<>(this.data.with(assign), this.givenByParent);
	}

	Data<M> data() {
		return this.data;
	}

}
