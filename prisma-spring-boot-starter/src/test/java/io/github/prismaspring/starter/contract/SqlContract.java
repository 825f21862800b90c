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
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import io.github.prismaspring.PrismaException;
import io.github.prismaspring.client.sql.Sql;
import io.github.prismaspring.client.sql.SqlRow;
import io.github.prismaspring.client.sql.SqlStatement;
import io.github.prismaspring.engine.PrismaEngine;
import io.github.prismaspring.engine.PrismaTransaction;
import io.github.prismaspring.engine.PrismaTransactionOptions;
import io.github.prismaspring.starter.contract.db.Category;
import io.github.prismaspring.starter.contract.db.Prisma;
import io.github.prismaspring.starter.contract.db.ReactivePrisma;
import io.github.prismaspring.starter.contract.db.Role;
import io.github.prismaspring.starter.contract.db.Scalar;
import io.github.prismaspring.starter.support.TransactionEngine;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.test.StepVerifier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.dao.DataRetrievalFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.dao.IncorrectResultSizeDataAccessException;
import org.springframework.dao.InvalidDataAccessApiUsageException;
import org.springframework.dao.InvalidDataAccessResourceUsageException;

import static io.github.prismaspring.starter.contract.db.Models.CATEGORY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Queries in SQL.
 */
abstract class SqlContract {

	private static final Sql POST = Sql.identifier("Post");

	private static final Sql CATEGORY_TABLE = Sql.identifier("Category");

	private static final Sql SCALAR_TABLE = Sql.identifier("Scalar");

	private static final List<String> COLUMNS = List.of("text", "flag", "whole", "big", "real", "amount", "at",
			"binary", "document", "role");

	private final Prisma prisma;

	private final ReactivePrisma reactive;

	private final PrismaEngine engine;

	SqlContract(Prisma prisma, ReactivePrisma reactive, PrismaEngine engine) {
		this.prisma = prisma;
		this.reactive = reactive;
		this.engine = engine;
	}

	Prisma prisma() {
		return this.prisma;
	}

	@BeforeEach
	void writeBlog() {
		Blog.write(this.prisma);
		this.prisma.scalar().deleteAll();
	}

	@Test
	void readsRowsIntoRecords() {
		record Stat(String email, long posts, @Nullable Integer maxViews) {
		}
		List<Stat> stats = this.prisma.sql("""
				select u.email, count(p.id) as posts, max(p.views) as max_views
				from users u left join :post p on p.author_id = u.id
				where u.id > :from and (u.name is null or u.name <> :name)
				group by u.email
				order by u.email""")
			.bind("post", POST)
			.bind("from", 0)
			.bind("name", "it's :name, \"$1\" or ?")
			.query(Stat.class)
			.list();
		assertThat(stats).containsExactly(new Stat("ann@acme.io", 3, 10), new Stat("bob@acme.io", 1, 7),
				new Stat("cleo@other.org", 0, null));
	}

	@Test
	void readsScalarsRowsAndWhatAFunctionMakesOfThem() {
		assertThat(this.prisma.sql("select email from users order by email").query(String.class).list())
			.containsExactly("ann@acme.io", "bob@acme.io", "cleo@other.org");
		assertThat(this.prisma.sql("select count(*) from users").query(Long.class).single()).isEqualTo(3);
		assertThat(this.prisma.sql("select max(age) from users where age < ?", 0).query(Integer.class).optional())
			.isEmpty();
		SqlRow row = this.prisma.sql("select id, email, name, age from users where email = ?", "cleo@other.org")
			.query()
			.single();
		assertThat(row.columns()).containsExactly("id", "email", "name", "age");
		assertThat(row.string("email")).isEqualTo("cleo@other.org");
		assertThat(row.get("name", String.class)).isNull();
		assertThat(row.isNull("age")).isTrue();
		assertThat(this.prisma.sql("select email, age from users where age is not null order by age")
			.query((user) -> user.string("email") + " " + user.int32("age"))
			.stream()).containsExactly("bob@acme.io 30", "ann@acme.io 41");
	}

	@Test
	void readsNoRowOneOrAll() {
		assertThat(users("nobody").query().list()).isEmpty();
		assertThat(users("nobody").query(Integer.class).list()).isEmpty();
		assertThat(users("nobody").query(Integer.class).optional()).isEmpty();
		assertThatExceptionOfType(EmptyResultDataAccessException.class)
			.isThrownBy(() -> users("nobody").query(Integer.class).single());
		assertThat(users("ann@acme.io").query(Integer.class).optional()).isPresent();
		assertThatExceptionOfType(IncorrectResultSizeDataAccessException.class)
			.isThrownBy(() -> this.prisma.sql("select id from users").query(Integer.class).optional())
			.withMessage("sql.query: Expected 1 row but found 3");
	}

	private SqlStatement users(String email) {
		return this.prisma.sql("select id from users where email = :email").bind("email", email);
	}

	@Test
	void tellsHowManyRowsAreAffected() {
		Sql update = Sql.of("update :t set views = views + :more where views < :below")
			.bind("t", POST)
			.bind("more", 100);
		assertThat(this.prisma.sql(update.bind("below", 7)).execute()).isEqualTo(3);
		assertThat(this.prisma.sql(update.bind("below", 0)).execute()).isZero();
		assertThat(this.prisma.post().findMany()).extracting((post) -> post.views())
			.containsExactlyInAnyOrder(10, 105, 100, 7, 101);
	}

	@Test
	void saysWhatTheDatabaseSaid() {
		assertThatExceptionOfType(InvalidDataAccessResourceUsageException.class)
			.isThrownBy(() -> this.prisma.sql("select nonsense from users").query().list())
			.withMessageStartingWith("sql.query: ")
			.withMessageContaining("nonsense")
			.havingCause()
			.isInstanceOfSatisfying(PrismaException.class, (ex) -> {
				assertThat(ex.model()).isNull();
				assertThat(ex.operation()).isEqualTo("sql.query");
			});
		assertThatExceptionOfType(InvalidDataAccessResourceUsageException.class)
			.isThrownBy(() -> this.prisma.sql("delete from no_such_table").execute())
			.withMessageContaining("no_such_table");
		assertThatExceptionOfType(InvalidDataAccessResourceUsageException.class)
			.isThrownBy(() -> this.prisma.sql("selekt 1").query().list());
		Sql insert = Sql.of("insert into :t (name) values (:name)").bind("t", CATEGORY_TABLE).bind("name", "java");
		assertThatExceptionOfType(DuplicateKeyException.class).isThrownBy(() -> this.prisma.sql(insert).execute());
	}

	@Test
	void refusesParametersThatDoNotFitBeforeAnythingRuns() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.prisma.sql("delete from users where id = ?", 1, 2).execute());
		assertThatExceptionOfType(InvalidDataAccessApiUsageException.class)
			.isThrownBy(() -> this.prisma.sql("delete from users where id > :id").execute())
			.withMessageContaining("parameter :id is missing");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.prisma.sql("delete from users where id in (:ids)").bind("ids", List.of()));
		assertThat(this.prisma.user().count()).isEqualTo(3);
	}

	@ParameterizedTest
	@ValueSource(strings = { "'; drop table users; --", "x' or '1' = '1", "\\", "\\'", "\"", "$1", "?", ":name", "/*",
			"$$", "\uD83D\uDE00", "" })
	void valuesStayValues(String value) {
		Sql insert = Sql.of("insert into :t (name) values (:name)").bind("t", CATEGORY_TABLE).bind("name", value);
		assertThat(this.prisma.sql(insert).execute()).isEqualTo(1);
		assertThat(this.prisma.category().count(CATEGORY.name.eq(value))).isEqualTo(1);
		assertThat(this.prisma.sql("select count(*) from :t where name in (:names)")
			.bind("t", CATEGORY_TABLE)
			.bind("names", List.of(value, "no such name"))
			.query(Long.class)
			.single()).isEqualTo(1);
		assertThat(this.prisma.user().count()).isEqualTo(3);
	}

	@Test
	void parametersAreNotLookedForWhereTheyCannotBe() {
		assertThat(this.prisma.sql("""
				select ':a ? it''s', /* :b ? ' */ :n -- :c ?
				from users where email = :email""")
			.bind("n", Sql.of("age + 1"))
			.bind("email", "ann@acme.io")
			.query((row) -> row.get(1, String.class) + row.get(2, Long.class))
			.single()).isEqualTo(":a ? it's42");
	}

	@Test
	void piecesMakeQueries() {
		Sql adults = Sql.of("and age >= :age").bind("age", 40);
		Sql anyone = Sql.empty();
		Sql query = Sql.of("select email from users where email like :like :filter order by :order")
			.bind("like", "%@acme.io")
			.bind("order", Sql.join(", ", Sql.identifier("users", "email"), Sql.identifier("age")));
		assertThat(this.prisma.sql(query.bind("filter", adults)).query(String.class).list())
			.containsExactly("ann@acme.io");
		assertThat(this.prisma.sql(query.bind("filter", anyone)).query(String.class).list())
			.containsExactly("ann@acme.io", "bob@acme.io");
		Sql rows = Sql.join(", ", Stream.of("x", "y").map((name) -> Sql.of("(?)", name)).toList());
		assertThat(this.prisma.sql(Sql.of("insert into :t (name) values").bind("t", CATEGORY_TABLE).append(rows))
			.execute()).isEqualTo(2);
	}

	@Test
	void writesAndReadsEveryType() {
		JsonNode document = JsonMapper.shared().readTree("{\"a\":[1,\"it's\",null,true]}");
		Instant at = Instant.parse("2026-01-31T12:34:56.789Z");
		assertThat(insert(document, at, new BigDecimal("12.5")).execute()).isEqualTo(1);
		Scalar row = this.prisma.scalar().findFirstOrThrow((query) -> query);
		assertThat(row.text()).isEqualTo("it's");
		assertThat(row.flag()).isTrue();
		assertThat(row.whole()).isEqualTo(Integer.MIN_VALUE);
		assertThat(row.big()).isEqualTo(9007199254740993L);
		assertThat(row.real()).isEqualTo(123456789.12345679);
		assertThat(row.amount()).isEqualByComparingTo("12.5");
		assertThat(row.at()).isEqualTo(at);
		assertThat(row.binary()).containsExactly(0, 1, -1);
		assertThat(row.document()).isEqualTo(document);
		assertThat(row.role()).isEqualTo(Role.GUEST);
		ScalarRow read = this.prisma.sql("select :columns from :t")
			.bind("columns", columns())
			.bind("t", SCALAR_TABLE)
			.query(ScalarRow.class)
			.single();
		assertThat(read).usingRecursiveComparison()
			.withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
			.isEqualTo(new ScalarRow(row.text(), row.flag(), row.whole(), row.big(), row.real(), row.amount(), row.at(),
					row.binary(), row.document(), row.role()));
	}

	@Test
	void findsRowsByValuesOfEveryType() {
		Instant at = Instant.parse("2026-01-31T12:34:56.789Z");
		insert(JsonMapper.shared().createObjectNode(), at, new BigDecimal("12.5")).execute();
		assertThat(count("text", "it's")).isEqualTo(1);
		assertThat(count("flag", true)).isEqualTo(1);
		assertThat(count("flag", false)).isZero();
		assertThat(count("whole", Integer.MIN_VALUE)).isEqualTo(1);
		assertThat(count("big", 9007199254740993L)).isEqualTo(1);
		assertThat(count("big", 9007199254740992L)).isZero();
		assertThat(count("real", 123456789.12345679)).isEqualTo(1);
		assertThat(count("real", 123456789.1234568)).isZero();
		assertThat(count("amount", new BigDecimal("12.50"))).isEqualTo(1);
		assertThat(count("at", at)).isEqualTo(1);
		assertThat(count("at", at.plusMillis(1))).isZero();
		assertThat(count("binary", new byte[] { 0, 1, -1 })).isEqualTo(1);
		assertThat(count("role", Role.GUEST)).isEqualTo(1);
		assertThat(count("role", Role.USER)).isZero();
	}

	@Test
	void keepsAndFindsDecimalsOfThirtyDigits() {
		BigDecimal decimal = new BigDecimal("0.123456789012345678901234567891");
		insert(JsonMapper.shared().createObjectNode(), Instant.EPOCH, decimal).execute();
		assertThat(this.prisma.sql("select amount from :t").bind("t", SCALAR_TABLE).query(BigDecimal.class).single())
			.isEqualByComparingTo(decimal);
		assertThat(count("amount", decimal)).isEqualTo(1);
		assertThat(count("amount", new BigDecimal("0.123456789012345678901234567892"))).isZero();
		assertThatExceptionOfType(DataRetrievalFailureException.class)
			.isThrownBy(
					() -> this.prisma.sql("select amount from :t").bind("t", SCALAR_TABLE).query(Double.class).single())
			.withMessageContaining("which is no Double");
	}

	@Test
	void readsAndWritesNulls() {
		Sql table = Sql.identifier("optional_scalars");
		this.prisma.optionalScalar().deleteAll();
		Sql nulls = Sql.join(", ", COLUMNS.stream().map((column) -> Sql.of("?", new Object[] { null })).toList());
		this.prisma.sql("insert into :t (:columns) values (:nulls)")
			.bind("t", table)
			.bind("columns", columns())
			.bind("nulls", nulls)
			.execute();
		assertThat(this.prisma.sql("select :columns from :t")
			.bind("columns", columns())
			.bind("t", table)
			.query(OptionalRow.class)
			.single()).isEqualTo(new OptionalRow(null, null, null, null, null, null, null, null, null, null));
		assertThatExceptionOfType(DataRetrievalFailureException.class)
			.isThrownBy(() -> this.prisma.sql("select :columns from :t")
				.bind("columns", columns())
				.bind("t", table)
				.query(ScalarRow.class)
				.list())
			.withMessageContaining("Column 'text' of row 1 is null, but ScalarRow.text must not be");
	}

	@Test
	void reactiveCallersGetTheSame() {
		StepVerifier.create(this.reactive.sql("select email from users order by email").query(String.class).stream())
			.expectNext("ann@acme.io", "bob@acme.io", "cleo@other.org")
			.verifyComplete();
		StepVerifier.create(this.reactive.sql("select id from users").query(Integer.class).single())
			.verifyError(IncorrectResultSizeDataAccessException.class);
		StepVerifier
			.create(this.reactive.sql("select max(age) from users where age < 0").query(Integer.class).optional())
			.verifyComplete();
		StepVerifier.create(this.reactive.sql("update users set age = 1 where age > ?", 40).execute())
			.expectNext(1L)
			.verifyComplete();
		StepVerifier.create(this.reactive.sql("select nonsense").query().list())
			.verifyError(InvalidDataAccessResourceUsageException.class);
		StepVerifier.create(this.reactive.sql("select email from users order by email").query(String.class).stream(), 1)
			.expectNext("ann@acme.io")
			.thenCancel()
			.verify();
	}

	@Test
	void runsInABatchThatKeepsAllOrNothing() {
		Sql insert = Sql.of("insert into :t (name) values (:name)").bind("t", CATEGORY_TABLE);
		assertThat(this.prisma.batch(insert.bind("name", "new").ops().execute(),
				this.prisma.category().ops().findUniqueOrThrow(CATEGORY.name.eq("new")),
				Sql.of("select count(*) from :t").bind("t", CATEGORY_TABLE).ops().query(Long.class).single()))
			.satisfies((results) -> {
				assertThat(results.value1()).isEqualTo(1);
				assertThat(results.value2()).extracting(Category::name).isEqualTo("new");
				assertThat(results.value3()).isEqualTo(4);
			});
		assertThatExceptionOfType(DuplicateKeyException.class).isThrownBy(
				() -> this.prisma.batch(this.prisma.category().ops().create((category) -> category.name("other")),
						insert.bind("name", "java").ops().execute()));
		assertThat(this.prisma.category().count()).isEqualTo(4);
	}

	@Test
	void runsInATransaction() {
		PrismaTransaction transaction = Objects.requireNonNull(
				this.engine.startTransaction(PrismaTransactionOptions.defaults()).block(Duration.ofSeconds(20)));
		Prisma inside = new Prisma(new TransactionEngine(this.engine, transaction));
		Sql delete = Sql.of("delete from :t where views < :views").bind("t", POST).bind("views", 100);
		assertThat(inside.sql(delete).execute()).isEqualTo(5);
		assertThat(inside.post().count()).isZero();
		transaction.rollback().block(Duration.ofSeconds(20));
		assertThat(this.prisma.post().count()).isEqualTo(5);
	}

	private SqlStatement insert(JsonNode document, Instant at, BigDecimal amount) {
		return this.prisma.sql("""
				insert into :t (:columns)
				values (:text, :flag, :whole, :big, :real, :amount, :at, :binary, :document, :role)""")
			.bind("t", SCALAR_TABLE)
			.bind("columns", columns())
			.bind("text", "it's")
			.bind("flag", true)
			.bind("whole", Integer.MIN_VALUE)
			.bind("big", 9007199254740993L)
			.bind("real", 123456789.12345679)
			.bind("amount", amount)
			.bind("at", at)
			.bind("binary", new byte[] { 0, 1, -1 })
			.bind("document", document)
			.bind("role", Role.GUEST);
	}

	private long count(String column, Object value) {
		return this.prisma.sql("select count(*) from :t where :column = :value")
			.bind("t", SCALAR_TABLE)
			.bind("column", Sql.identifier(column))
			.bind("value", value)
			.query(Long.class)
			.single();
	}

	private static Sql columns() {
		return Sql.join(", ", COLUMNS.stream().map(Sql::identifier).toList());
	}

	record OptionalRow(@Nullable String text, @Nullable Boolean flag, @Nullable Integer whole, @Nullable Long big,
			@Nullable Double real, @Nullable BigDecimal amount, @Nullable Instant at, byte @Nullable [] binary,
			@Nullable JsonNode document, @Nullable Role role) {

	}

}
