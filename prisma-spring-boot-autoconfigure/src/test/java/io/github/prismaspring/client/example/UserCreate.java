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

import java.time.Instant;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import io.github.prismaspring.client.where.UniqueWhere;
import io.github.prismaspring.client.write.CreateData;
import io.github.prismaspring.client.write.CreateReady;
import io.github.prismaspring.client.write.CreateStep;
import io.github.prismaspring.client.write.NestedOneToMany;
import io.github.prismaspring.client.write.SkippableRow;
import org.jspecify.annotations.Nullable;

/**
 * The steps towards a new {@link User}.
 */
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

	static NeedsEmail<Ready> startWithoutManager() {
		return new NeedsEmail<>(CreateData.within("manager", "managerId"), Ready::new);
	}

	static NeedsEmail<Ready> startWithoutReports() {
		return new NeedsEmail<>(CreateData.within("reports"), Ready::new);
	}

	static NeedsEmail<Ready> startWithoutPosts() {
		return new NeedsEmail<>(CreateData.within("posts"), Ready::new);
	}

	static NeedsEmail<Ready> startWithoutProfile() {
		return new NeedsEmail<>(CreateData.within("profile"), Ready::new);
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
	public static final class Ready extends CreateReady<User> implements SkippableRow<User> {

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
		 * Sets {@code createdAt}.
		 * @param createdAt the value
		 * @return the next step
		 */
		public Ready createdAt(Instant createdAt) {
			return new Ready(with(Models.USER.createdAt.set(createdAt)));
		}

		/**
		 * Sets {@code updatedAt}.
		 * @param updatedAt the value
		 * @return the next step
		 */
		public Ready updatedAt(Instant updatedAt) {
			return new Ready(with(Models.USER.updatedAt.set(updatedAt)));
		}

		/**
		 * Sets {@code managerId}, the foreign key of {@code manager}.
		 * @param managerId the key of the related row, or {@code null} for none
		 * @return the next step
		 */
		public Ready managerId(@Nullable Integer managerId) {
			return new Ready(with(Models.USER.managerId.set(managerId)));
		}

		/**
		 * Connects {@code manager} to a row that exists.
		 * @param manager names the row
		 * @return the next step
		 */
		public Ready manager(UniqueWhere<User> manager) {
			return new Ready(with(Models.USER.manager.connect(manager)));
		}

		/**
		 * Creates the row that {@code manager} relates to.
		 * @param manager leads through its steps
		 * @return the next step
		 */
		public Ready manager(Function<UserCreate.NeedsEmail<UserCreate.Ready>, UserCreate.Ready> manager) {
			return new Ready(with(Models.USER.manager.create(manager)));
		}

		/**
		 * Connects {@code manager} to a row, which is created if it does not exist.
		 * @param manager names the row
		 * @param create leads through its steps if it does not exist
		 * @return the next step
		 */
		public Ready manager(UniqueWhere<User> manager,
				Function<UserCreate.NeedsEmail<UserCreate.Ready>, UserCreate.Ready> create) {
			return new Ready(with(Models.USER.manager.connectOrCreate(manager, create)));
		}

		/**
		 * Writes to {@code reports}: creates related rows or connects those that exist.
		 * @param reports adds what to do
		 * @return the next step
		 */
		public Ready reports(UnaryOperator<NestedOneToMany<User, UserCreate.NeedsEmail<UserCreate.Ready>>> reports) {
			return new Ready(with(Models.USER.reports.write(reports)));
		}

		/**
		 * Writes to {@code posts}: creates related rows or connects those that exist.
		 * @param posts adds what to do
		 * @return the next step
		 */
		public Ready posts(UnaryOperator<NestedOneToMany<Post, PostCreate.NeedsTitle<PostCreate.Ready>>> posts) {
			return new Ready(with(Models.USER.posts.write(posts)));
		}

		/**
		 * Connects {@code profile} to a row that exists.
		 * @param profile names the row
		 * @return the next step
		 */
		public Ready profile(UniqueWhere<Profile> profile) {
			return new Ready(with(Models.USER.profile.connect(profile)));
		}

		/**
		 * Creates the row that {@code profile} relates to.
		 * @param profile leads through its steps
		 * @return the next step
		 */
		public Ready profile(Function<ProfileCreate.Ready, ProfileCreate.Ready> profile) {
			return new Ready(with(Models.USER.profile.create(profile)));
		}

		/**
		 * Connects {@code profile} to a row, which is created if it does not exist.
		 * @param profile names the row
		 * @param create leads through its steps if it does not exist
		 * @return the next step
		 */
		public Ready profile(UniqueWhere<Profile> profile, Function<ProfileCreate.Ready, ProfileCreate.Ready> create) {
			return new Ready(with(Models.USER.profile.connectOrCreate(profile, create)));
		}

	}

}
