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

import java.util.Collection;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import io.github.prismaspring.client.where.UniqueWhere;
import io.github.prismaspring.client.write.CreateData;
import io.github.prismaspring.client.write.CreateReady;
import io.github.prismaspring.client.write.CreateStep;
import io.github.prismaspring.client.write.NestedMany;
import io.github.prismaspring.client.write.SkippableRow;

/**
 * The steps towards a new {@link Post}.
 */
public final class PostCreate {

	private PostCreate() {
	}

	/**
	 * Describes a new {@link Post}, for {@code createMany} or to be kept.
	 * @param create leads through the steps
	 * @return the description
	 */
	public static Ready of(Function<NeedsTitle<NeedsAuthor<Ready>>, Ready> create) {
		return create.apply(start());
	}

	static NeedsTitle<NeedsAuthor<Ready>> start() {
		Function<CreateData<Post>, NeedsAuthor<Ready>> needsAuthor = (data) -> new NeedsAuthor<>(data, Ready::new);
		return new NeedsTitle<>(CreateData.empty(), needsAuthor);
	}

	static NeedsTitle<Ready> startWithoutAuthor() {
		return new NeedsTitle<>(CreateData.within("author", "authorId"), Ready::new);
	}

	static NeedsTitle<NeedsAuthor<Ready>> startWithoutCategories() {
		Function<CreateData<Post>, NeedsAuthor<Ready>> needsAuthor = (data) -> new NeedsAuthor<>(data, Ready::new);
		return new NeedsTitle<>(CreateData.within("categories"), needsAuthor);
	}

	/**
	 * The step at which {@code title} is given.
	 *
	 * @param <N> the step after this one
	 */
	public static final class NeedsTitle<N> extends CreateStep<Post, N> {

		private NeedsTitle(CreateData<Post> data, Function<CreateData<Post>, N> next) {
			super(data, next);
		}

		/**
		 * Sets {@code title}.
		 * @param title the value
		 * @return the next step
		 */
		public N title(String title) {
			return next(Models.POST.title.set(title));
		}

	}

	/**
	 * The step at which {@code author} is given.
	 *
	 * @param <N> the step after this one
	 */
	public static final class NeedsAuthor<N> extends CreateStep<Post, N> {

		private NeedsAuthor(CreateData<Post> data, Function<CreateData<Post>, N> next) {
			super(data, next);
		}

		/**
		 * Sets {@code authorId}, the foreign key of {@code author}.
		 * @param authorId the key of the related row
		 * @return the next step
		 */
		public N authorId(int authorId) {
			return next(Models.POST.authorId.set(authorId));
		}

		/**
		 * Connects {@code author} to a row that exists.
		 * @param author names the row
		 * @return the next step
		 */
		public N author(UniqueWhere<User> author) {
			return next(Models.POST.author.connect(author));
		}

		/**
		 * Creates the row that {@code author} relates to.
		 * @param author leads through its steps
		 * @return the next step
		 */
		public N author(Function<UserCreate.NeedsEmail<UserCreate.Ready>, UserCreate.Ready> author) {
			return next(Models.POST.author.create(author));
		}

		/**
		 * Connects {@code author} to a row, which is created if it does not exist.
		 * @param author names the row
		 * @param create leads through its steps if it does not exist
		 * @return the next step
		 */
		public N author(UniqueWhere<User> author,
				Function<UserCreate.NeedsEmail<UserCreate.Ready>, UserCreate.Ready> create) {
			return next(Models.POST.author.connectOrCreate(author, create));
		}

	}

	/**
	 * The last step: all that is required is given.
	 */
	public static final class Ready extends CreateReady<Post> implements SkippableRow<Post> {

		private Ready(CreateData<Post> data) {
			super(data);
		}

		/**
		 * Sets {@code id}.
		 * @param id the value
		 * @return the next step
		 */
		public Ready id(long id) {
			return new Ready(with(Models.POST.id.set(id)));
		}

		/**
		 * Sets {@code published}.
		 * @param published the value
		 * @return the next step
		 */
		public Ready published(boolean published) {
			return new Ready(with(Models.POST.published.set(published)));
		}

		/**
		 * Sets {@code views}.
		 * @param views the value
		 * @return the next step
		 */
		public Ready views(int views) {
			return new Ready(with(Models.POST.views.set(views)));
		}

		/**
		 * Sets {@code likes}.
		 * @param likes the value
		 * @return the next step
		 */
		public Ready likes(int likes) {
			return new Ready(with(Models.POST.likes.set(likes)));
		}

		/**
		 * Sets {@code tags}.
		 * @param tags the value
		 * @return the next step
		 */
		public Ready tags(Collection<String> tags) {
			return new Ready(with(Models.POST.tags.set(tags)));
		}

		/**
		 * Writes to {@code categories}: creates related rows or connects those that
		 * exist.
		 * @param categories adds what to do
		 * @return the next step
		 */
		public Ready categories(
				UnaryOperator<NestedMany<Category, CategoryCreate.NeedsName<CategoryCreate.Ready>>> categories) {
			return new Ready(with(Models.POST.categories.write(categories)));
		}

	}

}
