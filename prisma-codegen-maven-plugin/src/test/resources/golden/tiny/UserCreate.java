// Generated from the Prisma schema by prisma-codegen-maven-plugin: changes are lost.

package com.acme.tiny;

import java.util.function.Function;
import java.util.function.UnaryOperator;

import javax.annotation.processing.Generated;

import io.github.prismaspring.client.write.CreateData;
import io.github.prismaspring.client.write.CreateReady;
import io.github.prismaspring.client.write.CreateStep;
import io.github.prismaspring.client.write.NestedOneToMany;
import org.jspecify.annotations.Nullable;

/**
 * The steps towards a new {@link User}.
 */
@Generated("prisma-codegen-maven-plugin")
public final class UserCreate {

	private UserCreate() {
	}

	/**
	 * Describes a new {@link User}, for {@code createMany} or to be kept.
	 * @param create leads through the steps
	 * @return the description
	 */
	public static Ready of(Function<NeedsEmail<Ready>, Ready> create) {
		return create.apply(start());
	}

	static NeedsEmail<Ready> start() {
		return new NeedsEmail<>(CreateData.empty(), Ready::new);
	}

	static NeedsEmail<Ready> startWithoutPosts() {
		return new NeedsEmail<>(CreateData.within("posts"), Ready::new);
	}

	/**
	 * The step at which {@code email} is given.
	 *
	 * @param <N> the step after this one
	 */
	public static final class NeedsEmail<N> extends CreateStep<User, N> {

		private NeedsEmail(CreateData<User> data, Function<CreateData<User>, N> next) {
			super(data, next);
		}

		/**
		 * Where to write to; unique.
		 * @param email the value
		 * @return the next step
		 */
		public N email(String email) {
			return next(Models.USER.email.set(email));
		}

	}

	/**
	 * The last step: all that is required is given.
	 */
	public static final class Ready extends CreateReady<User> {

		private Ready(CreateData<User> data) {
			super(data);
		}

		/**
		 * Sets {@code id}.
		 * @param id the value
		 * @return the next step
		 */
		public Ready id(int id) {
			return new Ready(with(Models.USER.id.set(id)));
		}

		/**
		 * Sets {@code name}.
		 * @param name the value, or {@code null} for none
		 * @return the next step
		 */
		public Ready name(@Nullable String name) {
			return new Ready(with(Models.USER.name.set(name)));
		}

		/**
		 * Sets {@code role}.
		 * @param role the value
		 * @return the next step
		 */
		public Ready role(Role role) {
			return new Ready(with(Models.USER.role.set(role)));
		}

		/**
		 * Writes to {@code posts}: creates related rows or connects those that exist.
		 * @param posts adds what to do
		 * @return the next step
		 */
		public Ready posts(UnaryOperator<NestedOneToMany<Post, PostCreate.NeedsTitle<PostCreate.Ready>>> posts) {
			return new Ready(with(Models.USER.posts.write(posts)));
		}

	}

}
