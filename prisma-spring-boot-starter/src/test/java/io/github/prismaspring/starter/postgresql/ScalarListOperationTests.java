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

package io.github.prismaspring.starter.postgresql;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

import io.github.prismaspring.client.field.ListField;
import io.github.prismaspring.client.where.Where;
import io.github.prismaspring.client.write.ColumnAssign;
import io.github.prismaspring.starter.postgresql.db.Color;
import io.github.prismaspring.starter.postgresql.db.Lists;
import io.github.prismaspring.starter.postgresql.db.ListsCreate;
import io.github.prismaspring.starter.postgresql.db.Prisma;
import io.github.prismaspring.starter.support.DatabaseKind;
import io.github.prismaspring.starter.support.PrismaApplicationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.dao.InvalidDataAccessApiUsageException;

import static io.github.prismaspring.starter.postgresql.db.Models.LISTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What can be done with lists, with elements of each type.
 */
@PrismaApplicationTest(database = DatabaseKind.POSTGRESQL, application = PostgresqlApplication.class)
class ScalarListOperationTests {

	private static final JsonMapper JSON = JsonMapper.shared();

	private final Prisma prisma;

	ScalarListOperationTests(Prisma prisma) {
		this.prisma = prisma;
	}

	static Stream<ListColumn<?>> columns() {
		return Stream.of(
				new ListColumn<>("String", LISTS.texts, ListsCreate.Ready::texts, Lists::texts, "a", "it's", ""),
				new ListColumn<>("Boolean", LISTS.flags, ListsCreate.Ready::flags, Lists::flags, true, true, false),
				new ListColumn<>("Int", LISTS.numbers, ListsCreate.Ready::numbers, Lists::numbers, 1, Integer.MIN_VALUE,
						0),
				new ListColumn<>("BigInt", LISTS.bigs, ListsCreate.Ready::bigs, Lists::bigs, 1L, Long.MAX_VALUE, 0L),
				new ListColumn<>("Float", LISTS.reals, ListsCreate.Ready::reals, Lists::reals, 1.5, 1e-7, 0.0),
				new ListColumn<>("Decimal", LISTS.amounts, ListsCreate.Ready::amounts, Lists::amounts,
						new BigDecimal("1.5"), new BigDecimal("0.123456789012345678901234567891"), new BigDecimal("9")),
				new ListColumn<>("DateTime", LISTS.times, ListsCreate.Ready::times, Lists::times, Instant.EPOCH,
						Instant.parse("1969-12-31T23:59:59.999Z"), Instant.parse("2024-02-29T00:00:00Z")),
				new ListColumn<>("Bytes", LISTS.binaries, ListsCreate.Ready::binaries, Lists::binaries,
						new byte[] { 1 }, new byte[] { 0, -1 }, new byte[0]),
				new ListColumn<>("Json", LISTS.documents, ListsCreate.Ready::documents, Lists::documents,
						JSON.readTree("{\"a\":[1]}"), JSON.readTree("\"text\""), JSON.readTree("[]")),
				new ListColumn<>("enum", LISTS.colors, ListsCreate.Ready::colors, Lists::colors, Color.RED, Color.RED,
						Color.GREEN));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("columns")
	<T> void pushesElements(ListColumn<T> column) {
		int id = column.create(this.prisma, List.of(column.first));
		assertThat(column.update(this.prisma, id, column.field.push(column.second))).containsExactly(column.first,
				column.second);
		assertThat(column.update(this.prisma, id, column.field.push(List.of(column.second, column.first))))
			.containsExactly(column.first, column.second, column.second, column.first);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("columns")
	<T> void pushesElementsToAListThatIsEmpty(ListColumn<T> column) {
		int id = this.prisma.lists().create((row) -> row).id();
		assertThat(column.update(this.prisma, id, column.field.push(column.second))).containsExactly(column.second);
	}

	/**
	 * Prisma 7.10 sends an enum value that is pushed by its name in the schema. When this
	 * fails, Prisma has learned it: push a renamed value in {@link #pushesElements} then.
	 */
	@Test
	void pushOfARenamedEnumValueFailsReadably() {
		int id = this.prisma.lists().create((row) -> row.colors(List.of(Color.RED))).id();
		assertThatExceptionOfType(InvalidDataAccessApiUsageException.class)
			.isThrownBy(() -> this.prisma.lists().update(LISTS.id.eq(id), LISTS.colors.push(Color.GREEN)))
			.withMessageContaining("Lists.update")
			.withMessageContaining("Color")
			.withMessageContaining("GREEN");
		assertThat(this.prisma.lists().findUniqueOrThrow(LISTS.id.eq(id)).colors()).containsExactly(Color.RED);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("columns")
	<T> void setsElements(ListColumn<T> column) {
		int id = column.create(this.prisma, List.of(column.first, column.second));
		assertThat(column.update(this.prisma, id, column.field.set(List.of(column.other))))
			.containsExactly(column.other);
		assertThat(column.update(this.prisma, id, column.field.set(List.of()))).isEmpty();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("columns")
	<T> void filtersByElements(ListColumn<T> column) {
		ListField<Lists, T> field = column.field;
		Where<Lists> row = LISTS.id.eq(column.create(this.prisma, List.of(column.first, column.second)));
		for (Where<Lists> holds : List.of(field.has(column.second),
				field.hasEvery(List.of(column.first, column.second)),
				field.hasSome(List.of(column.other, column.first)), field.eq(List.of(column.first, column.second)),
				field.isNotEmpty())) {
			assertThat(this.prisma.lists().count(row.and(holds))).as("%s", holds).isEqualTo(1);
			assertThat(this.prisma.lists().count(row.and(holds.not()))).as("not %s", holds).isZero();
		}
		for (Where<Lists> fails : List.of(field.has(column.other), field.hasEvery(List.of(column.first, column.other)),
				field.hasSome(List.of(column.other)), field.eq(List.of(column.second, column.other)),
				field.isEmpty())) {
			assertThat(this.prisma.lists().count(row.and(fails))).as("%s", fails).isZero();
		}
	}

	/**
	 * List column of one type.
	 *
	 * @param <T> the Java type of an element
	 * @param type the Prisma type
	 * @param field the column
	 * @param with gives it to a new row
	 * @param read reads it
	 * @param first the first element
	 * @param second the second element
	 * @param other an element of no list
	 */
	record ListColumn<T>(String type, ListField<Lists, T> field,
			BiFunction<ListsCreate.Ready, Collection<T>, ListsCreate.Ready> with, Function<Lists, List<T>> read,
			T first, T second, T other) {

		int create(Prisma prisma, List<T> elements) {
			return prisma.lists().create((row) -> this.with.apply(row, elements)).id();
		}

		List<T> update(Prisma prisma, int id, ColumnAssign<Lists> assign) {
			Lists updated = prisma.lists().update(LISTS.id.eq(id), assign);
			assertThat(prisma.lists().findUniqueOrThrow(LISTS.id.eq(id))).isEqualTo(updated);
			return this.read.apply(updated);
		}

		@Override
		public String toString() {
			return this.type;
		}

	}

}
