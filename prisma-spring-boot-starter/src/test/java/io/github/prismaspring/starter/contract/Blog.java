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

package io.github.prismaspring.starter.contract;

import java.math.BigDecimal;
import java.util.List;

import io.github.prismaspring.starter.contract.db.Prisma;
import io.github.prismaspring.starter.contract.db.Role;
import io.github.prismaspring.starter.contract.db.User;

import static io.github.prismaspring.starter.contract.db.Models.CATEGORY;
import static io.github.prismaspring.starter.contract.db.Models.USER;

/**
 * The rows that the suites read: ann wrote three posts, bob one, cleo none; one post has
 * lost its author.
 */
record Blog(User ann, User bob, User cleo) {

	static Blog write(Prisma prisma) {
		clear(prisma);
		for (String name : List.of("java", "sql", "none")) {
			prisma.category().create((category) -> category.name(name));
		}
		User ann = prisma.user()
			.create((
					user) -> user.email("ann@acme.io")
						.name("Ann")
						.role(Role.ADMIN)
						.age(41)
						.profile((profile) -> profile.bio("writes"))
						.posts((posts) -> posts
							.create((post) -> post.title("Alpha")
								.content("first")
								.published(true)
								.views(10)
								.likes(3)
								.rating(4.5)
								.price(new BigDecimal("9.5"))
								.categories((categories) -> categories.connect(CATEGORY.name.eq("java"),
										CATEGORY.name.eq("sql"))))
							.create((post) -> post.title("Beta").published(true).views(5).likes(8))
							.create((post) -> post.title("Gamma").views(0).rating(1.0))));
		User bob = prisma.user()
			.create((user) -> user.email("bob@acme.io")
				.name("Bob")
				.age(30)
				.manager(USER.id.eq(ann.id()))
				.posts((posts) -> posts.create((post) -> post.title("Delta")
					.published(true)
					.views(7)
					.categories((categories) -> categories.connect(CATEGORY.name.eq("java"))))));
		User cleo = prisma.user().create((user) -> user.email("cleo@other.org").role(Role.GUEST).managerId(bob.id()));
		prisma.post().create((post) -> post.title("Orphan").views(1));
		return new Blog(ann, bob, cleo);
	}

	static void clear(Prisma prisma) {
		prisma.comment().deleteAll();
		prisma.post().deleteAll();
		prisma.category().deleteAll();
		prisma.profile().deleteAll();
		prisma.user().updateMany(USER.managerId.isNotNull(), USER.managerId.setNull());
		prisma.user().deleteAll();
	}

}
