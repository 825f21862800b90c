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

package io.github.prismaspring.starter.property;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.github.prismaspring.starter.contract.db.Role;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The rows that all queries are about: random, with few different values so that filters,
 * groups and orders have something to do, and without values that a database would round.
 *
 * @param users the users; each may be managed by one before
 * @param profiles the profiles
 * @param posts the posts
 * @param categories the categories
 * @param comments the comments
 * @param values rows with a value in each column
 * @param optionalValues rows that lack values
 */
record BlogRows(List<UserRow> users, List<ProfileRow> profiles, List<PostRow> posts, List<CategoryRow> categories,
		List<CommentRow> comments, List<ValuesRow> values, List<ValuesRow> optionalValues) {

	static final List<JsonNode> DOCUMENTS = Stream.of("{}", "{\"a\":1}", "{\"a\":2}", "[1,2]", "\"text\"", "17", "true")
		.map(JsonMapper.shared()::readTree)
		.toList();

	static BlogRows random(long seed) {
		return new Generator(new Random(seed)).rows();
	}

	record UserRow(int id, String email, @Nullable String name, Role role, @Nullable Integer age, Instant createdAt,
			Instant updatedAt, @Nullable Integer managerId) {

	}

	record ProfileRow(int id, String bio, int userId) {

	}

	record PostRow(int id, String title, @Nullable String content, boolean published, int views, int likes,
			@Nullable Double rating, @Nullable BigDecimal price, @Nullable Integer authorId,
			List<Integer> categoryIds) {

	}

	record CategoryRow(int id, String name) {

	}

	record CommentRow(int id, String text, int postId, int authorId) {

	}

	record ValuesRow(int id, @Nullable String text, @Nullable Boolean flag, @Nullable Integer whole, @Nullable Long big,
			@Nullable Double real, @Nullable BigDecimal amount, @Nullable Instant at, byte @Nullable [] binary,
			@Nullable JsonNode document, @Nullable Role role) {

	}

	private record Generator(Random random) {

		private static final Instant START = Instant.parse("2024-02-28T23:59:59.500Z");

		BlogRows rows() {
			List<UserRow> users = IntStream.rangeClosed(1, 9).mapToObj(this::user).toList();
			List<ProfileRow> profiles = IntStream.rangeClosed(1, 5)
				.mapToObj((id) -> new ProfileRow(id, word(), 2 * id - 1))
				.toList();
			List<PostRow> posts = IntStream.rangeClosed(1, 24).mapToObj(this::post).toList();
			List<CategoryRow> categories = IntStream.rangeClosed(1, 5)
				.mapToObj((id) -> new CategoryRow(id, "c" + id + word()))
				.toList();
			List<CommentRow> comments = IntStream.rangeClosed(1, 30)
				.mapToObj((id) -> new CommentRow(id, word(), 1 + below(24), 1 + below(9)))
				.toList();
			List<ValuesRow> values = IntStream.rangeClosed(1, 16).mapToObj((id) -> values(id, 0)).toList();
			List<ValuesRow> optional = IntStream.rangeClosed(1, 20).mapToObj((id) -> values(id, 3)).toList();
			return new BlogRows(users, profiles, posts, categories, comments, values, optional);
		}

		private UserRow user(int id) {
			Integer manager = (id > 1) ? orNull(3, () -> 1 + below(id - 1)) : null;
			return new UserRow(id, "u" + id + word() + "mail", orNull(4, this::anyText), one(Role.values()),
					orNull(4, () -> 20 + below(4)), instant(), instant(), manager);
		}

		private PostRow post(int id) {
			List<Integer> categories = IntStream.rangeClosed(1, 5).filter((category) -> below(3) == 0).boxed().toList();
			return new PostRow(id, word(), orNull(3, this::word), this.random.nextBoolean(), below(6), below(6),
					orNull(3, () -> below(20) / 4.0), orNull(3, () -> decimal(below(40), 2)),
					orNull(4, () -> 1 + below(9)), categories);
		}

		private ValuesRow values(int id, int nulls) {
			return new ValuesRow(id, orNull(nulls, this::word), orNull(nulls, this.random::nextBoolean),
					orNull(nulls, () -> one(Integer.MIN_VALUE, -1, 0, 1, Integer.MAX_VALUE)),
					orNull(nulls, () -> one(-9007199254740993L, -1L, 0L, 3_000_000_000L, 9007199254740993L)),
					orNull(nulls, () -> one(-2.5, 0.0, 0.25, 1024.0)),
					orNull(nulls, () -> decimal(below(9) - 4, below(3))), orNull(nulls, this::instant),
					orNull(nulls, () -> one(new byte[0], new byte[] { 0 }, new byte[] { 1, -1 })),
					orNull(nulls, () -> DOCUMENTS.get(below(DOCUMENTS.size()))),
					orNull(nulls, () -> one(Role.values())));
		}

		private <T> @Nullable T orNull(int chances, Supplier<T> value) {
			return (chances > 0 && below(chances) == 0) ? null : value.get();
		}

		@SafeVarargs
		@SuppressWarnings("varargs")
		private <T> T one(T... values) {
			return values[below(values.length)];
		}

		private String word() {
			return one("a", "ab", "b", "ba", "bab", "java", "sql1", "sql2");
		}

		private String anyText() {
			return one("Ann", "ann", "BOB", "a_b", "a%b", "axb", "100%");
		}

		private BigDecimal decimal(int quarters, int halvings) {
			return BigDecimal.valueOf(quarters).divide(BigDecimal.valueOf(1L << halvings));
		}

		private Instant instant() {
			return START.plusMillis(below(4) * 750L);
		}

		private int below(int bound) {
			return this.random.nextInt(bound);
		}

	}

}
