// Generated from the Prisma schema by prisma-codegen-maven-plugin: changes are lost.

package com.acme.tiny;

import java.util.function.Function;

import javax.annotation.processing.Generated;

import io.github.prismaspring.client.where.UniqueWhere;
import io.github.prismaspring.client.write.CreateData;
import io.github.prismaspring.client.write.CreateReady;
import io.github.prismaspring.client.write.CreateStep;

/**
 * The steps towards a new {@link Post}.
 */
@Generated("prisma-codegen-maven-plugin")
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
	public static final class Ready extends CreateReady<Post> {

		private Ready(CreateData<Post> data) {
			super(data);
		}

		/**
		 * Sets {@code id}.
		 * @param id the value
		 * @return the next step
		 */
		public Ready id(int id) {
			return new Ready(with(Models.POST.id.set(id)));
		}

	}

}
