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

import java.util.UUID;
import java.util.function.Function;

import io.github.prismaspring.client.where.UniqueWhere;
import io.github.prismaspring.client.write.CreateData;
import io.github.prismaspring.client.write.CreateReady;
import io.github.prismaspring.client.write.CreateStep;
import io.github.prismaspring.client.write.SkippableRow;
import org.jspecify.annotations.Nullable;

/**
 * The steps towards a new {@link Profile}.
 */
public final class ProfileCreate {

	private ProfileCreate() {
	}

	/**
	 * Describes a new {@link Profile}, for {@code createMany} or to be kept.
	 * @param create leads through the steps
	 * @return the description
	 */
	public static Ready of(Function<NeedsUser<Ready>, Ready> create) {
		return create.apply(start());
	}

	static NeedsUser<Ready> start() {
		return new NeedsUser<>(CreateData.empty(), Ready::new);
	}

	static Ready startWithoutUser() {
		return new Ready(CreateData.within("user", "userId"));
	}

	/**
	 * The step at which {@code user} is given.
	 *
	 * @param <N> the step after this one
	 */
	public static final class NeedsUser<N> extends CreateStep<Profile, N> {

		private NeedsUser(CreateData<Profile> data, Function<CreateData<Profile>, N> next) {
			super(data, next);
		}

		/**
		 * Sets {@code userId}, the foreign key of {@code user}.
		 * @param userId the key of the related row
		 * @return the next step
		 */
		public N userId(int userId) {
			return next(Models.PROFILE.userId.set(userId));
		}

		/**
		 * Connects {@code user} to a row that exists.
		 * @param user names the row
		 * @return the next step
		 */
		public N user(UniqueWhere<User> user) {
			return next(Models.PROFILE.user.connect(user));
		}

		/**
		 * Creates the row that {@code user} relates to.
		 * @param user leads through its steps
		 * @return the next step
		 */
		public N user(Function<UserCreate.NeedsEmail<UserCreate.Ready>, UserCreate.Ready> user) {
			return next(Models.PROFILE.user.create(user));
		}

		/**
		 * Connects {@code user} to a row, which is created if it does not exist.
		 * @param user names the row
		 * @param create leads through its steps if it does not exist
		 * @return the next step
		 */
		public N user(UniqueWhere<User> user,
				Function<UserCreate.NeedsEmail<UserCreate.Ready>, UserCreate.Ready> create) {
			return next(Models.PROFILE.user.connectOrCreate(user, create));
		}

	}

	/**
	 * The last step: all that is required is given.
	 */
	public static final class Ready extends CreateReady<Profile> implements SkippableRow<Profile> {

		private Ready(CreateData<Profile> data) {
			super(data);
		}

		/**
		 * Sets {@code id}.
		 * @param id the value
		 * @return the next step
		 */
		public Ready id(UUID id) {
			return new Ready(with(Models.PROFILE.id.set(id)));
		}

		/**
		 * Sets {@code bio}.
		 * @param bio the value, or {@code null} for none
		 * @return the next step
		 */
		public Ready bio(@Nullable String bio) {
			return new Ready(with(Models.PROFILE.bio.set(bio)));
		}

	}

}
