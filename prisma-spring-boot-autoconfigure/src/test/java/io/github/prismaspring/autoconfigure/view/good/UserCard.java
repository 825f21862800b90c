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

package io.github.prismaspring.autoconfigure.view.good;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import io.github.prismaspring.client.example.User;
import io.github.prismaspring.client.view.PrismaView;

/**
 * A view that fits.
 *
 * @param email a column
 * @param posts a relation
 */
@PrismaView(User.class)
public record UserCard(String email, List<PostTitle> posts) {

	static {
		Witness.INITIALIZED.set(true);
	}

	private record PostTitle(String title) {

	}

	/**
	 * Knows whether the view was initialized.
	 */
	public static final class Witness {

		/**
		 * Whether the view was initialized.
		 */
		public static final AtomicBoolean INITIALIZED = new AtomicBoolean();

		private Witness() {
		}

	}

}
