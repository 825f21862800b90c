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

import java.util.function.Function;

/**
 * A step towards a new row, at which one required field is to be given. Immutable: a step
 * can be continued in several ways.
 *
 * @param <M> the model
 * @param <N> the step after this one
 */
public abstract class CreateStep<M, N> {

	private final CreateData<M> data;

	private final Function<CreateData<M>, N> next;

	/**
	 * Creates a step.
	 * @param data what is there so far
	 * @param next leads to the step after this one
	 */
	protected CreateStep(CreateData<M> data, Function<CreateData<M>, N> next) {
		this.data = data;
		this.next = next;
	}

	/**
	 * Takes the step.
	 * @param assign the assignment of this step
	 * @return the next step
	 */
	protected final N next(Assign<M> assign) {
		return this.next.apply(this.data.with(assign));
	}

}
