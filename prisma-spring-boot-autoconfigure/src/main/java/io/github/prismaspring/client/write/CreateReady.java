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

/**
 * The last step towards a new row: all required fields are given. Immutable, and equal to
 * another by what it holds.
 *
 * @param <M> the model
 */
public abstract class CreateReady<M> implements NewRow<M> {

	private final CreateData<M> data;

	/**
	 * Creates the step.
	 * @param data what is there so far
	 */
	protected CreateReady(CreateData<M> data) {
		this.data = data;
	}

	/**
	 * Returns the data of the new row.
	 * @return the data
	 */
	public final Data<M> data() {
		return this.data.data();
	}

	@Override
	public final Data<M> toData() {
		return data();
	}

	@Override
	public final NewRow<M> and(Assign<M> assign) {
		return NewRow.of(data()).and(assign);
	}

	/**
	 * Adds an assignment.
	 * @param assign the assignment
	 * @return what is there then
	 */
	protected final CreateData<M> with(Assign<M> assign) {
		return this.data.with(assign);
	}

	@Override
	public final boolean equals(Object other) {
		return other instanceof CreateReady<?> that && data().equals(that.data());
	}

	@Override
	public final int hashCode() {
		return data().hashCode();
	}

	@Override
	public final String toString() {
		return data().toString();
	}

}
