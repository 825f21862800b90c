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

package io.github.prismaspring.client.example;

import java.util.function.Function;
import java.util.function.UnaryOperator;

import io.github.prismaspring.client.write.CreateData;
import io.github.prismaspring.client.write.CreateReady;
import io.github.prismaspring.client.write.CreateStep;
import io.github.prismaspring.client.write.NestedMany;
import io.github.prismaspring.client.write.SkippableRow;

/**
 * The steps towards a new {@link Category}.
 */
public final class CategoryCreate {

	private CategoryCreate() {
	}

	/**
	 * Describes a new {@link Category}, for {@code createMany} or to be kept.
	 * @param create leads through the steps
	 * @return the description
	 */
	public static Ready of(Function<NeedsName<Ready>, Ready> create) {
		return create.apply(start());
	}

	static NeedsName<Ready> start() {
		return new NeedsName<>(CreateData.empty(), Ready::new);
	}

	static NeedsName<Ready> startWithoutPosts() {
		return new NeedsName<>(CreateData.within("posts"), Ready::new);
	}

	/**
	 * The step at which {@code name} is given.
	 *
	 * @param <N> the step after this one
	 */
	public static final class NeedsName<N> extends CreateStep<Category, N> {

		private NeedsName(CreateData<Category> data, Function<CreateData<Category>, N> next) {
			super(data, next);
		}

		/**
		 * Sets {@code name}.
		 * @param name the value
		 * @return the next step
		 */
		public N name(String name) {
			return next(Models.CATEGORY.name.set(name));
		}

	}

	/**
	 * The last step: all that is required is given.
	 */
	public static final class Ready extends CreateReady<Category> implements SkippableRow<Category> {

		private Ready(CreateData<Category> data) {
			super(data);
		}

		/**
		 * Writes to {@code posts}: creates related rows or connects those that exist.
		 * @param posts adds what to do
		 * @return the next step
		 */
		public Ready posts(
				UnaryOperator<NestedMany<Post, PostCreate.NeedsTitle<PostCreate.NeedsAuthor<PostCreate.Ready>>>> posts) {
			return new Ready(with(Models.CATEGORY.posts.write(posts)));
		}

	}

}
