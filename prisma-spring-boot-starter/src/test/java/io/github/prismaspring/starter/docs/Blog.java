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

package io.github.prismaspring.starter.docs;

import java.math.BigDecimal;
import java.util.List;

import io.github.prismaspring.starter.docs.db.Prisma;
import io.github.prismaspring.starter.docs.db.Role;
import io.github.prismaspring.starter.docs.db.User;

/**
 * The rows that the examples begin with: Ann has three posts, Bob has none.
 */
record Blog(User ann, User bob) {

	static Blog write(Prisma prisma) {
		prisma.comment().deleteAll();
		prisma.post().deleteAll();
		prisma.profile().deleteAll();
		prisma.user().deleteAll();
		prisma.category().deleteAll();
		prisma.seat().deleteAll();
		User ann = prisma.user()
			.create((user) -> user.email("ann@acme.io")
				.name("Ann")
				.role(Role.AUTHOR)
				.profile((profile) -> profile.bio("Writes about Java."))
				.posts((posts) -> posts
					.create((post) -> post.title("Hello")
						.published(true)
						.views(120)
						.likes(7)
						.price(new BigDecimal("4.50"))
						.tags(List.of("java", "spring"))
						.categories((categories) -> categories.create((category) -> category.name("java"))))
					.create((post) -> post.title("Records").published(true).views(40).likes(50))
					.create((post) -> post.title("Draft"))));
		User bob = prisma.user().create((user) -> user.email("bob@other.org"));
		return new Blog(ann, bob);
	}

}
