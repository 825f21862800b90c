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

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.github.prismaspring.client.RecordingEngine;
import io.github.prismaspring.client.read.Order;
import io.github.prismaspring.data.InvalidScrollPositionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import reactor.test.StepVerifier;

import org.springframework.dao.DataRetrievalFailureException;
import org.springframework.data.domain.KeysetScrollPosition;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Window;

import static io.github.prismaspring.client.example.Models.BOOKING;
import static io.github.prismaspring.client.example.Models.PAYMENT;
import static io.github.prismaspring.client.example.Models.POST;
import static io.github.prismaspring.client.example.Models.PROFILE;
import static io.github.prismaspring.client.example.Models.SAMPLE;
import static io.github.prismaspring.client.example.Models.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for windows of a generated client.
 */
class WindowTests {

	private final RecordingEngine engine = new RecordingEngine();

	private final Prisma prisma = new Prisma(this.engine);

	@Test
	void initialWindowIsOrderedByTheKeyToo() {
		this.engine.answer("[{'title':'A','views':9,'id':{'$type':'BigInt','value':'7'}},"
				+ "{'title':'B','views':9,'id':{'$type':'BigInt','value':'9007199254740993'}},"
				+ "{'title':'C','views':8,'id':{'$type':'BigInt','value':'1'}}]");
		Window<String> window = this.prisma.post()
			.select(POST.title, (String title) -> title)
			.window((q) -> q.where(POST.published.isTrue()).orderBy(POST.views.desc()).take(2),
					ScrollPosition.keyset());
		assertThat(window.getContent()).containsExactly("A", "B");
		assertThat(window.hasNext()).isTrue();
		assertThat(window.positionAt(1)).isEqualTo(ScrollPosition.forward(Map.of("views", 9, "id", 9007199254740993L)));
		assertThat(this.engine.requests())
			.containsExactly("{'modelName':'Post','action':'findMany','query':{'arguments':{"
					+ "'where':{'published':{'equals':true}},'orderBy':[{'views':'desc'},{'id':'desc'}],'take':3},"
					+ "'selection':{'title':true,'views':true,'id':true}}}");
	}

	@Test
	void nextWindowBeginsBehindTheValues() {
		KeysetScrollPosition position = ScrollPosition.forward(Map.of("views", 9, "id", 7L));
		assertThat(posts(position, POST.views.desc())).isEqualTo("{'where':{'AND':[{'views':{'lte':9}},{'OR':["
				+ "{'views':{'lt':9}},{'AND':[{'views':{'equals':9}},{'id':{'lt':{'$type':'BigInt','value':'7'}}}]}]}]},"
				+ "'orderBy':[{'views':'desc'},{'id':'desc'}],'take':4}");
	}

	@Test
	void eachColumnGoesItsOwnWay() {
		KeysetScrollPosition position = ScrollPosition.forward(Map.of("title", "t", "views", 9, "id", 7L));
		assertThat(posts(position, POST.title.asc(), POST.views.desc(), POST.id.asc()))
			.startsWith("{'where':{'AND':[{'title':{'gte':'t'}},{'OR':[{'title':{'gt':'t'}},"
					+ "{'AND':[{'title':{'equals':'t'}},{'views':{'lt':9}}]},"
					+ "{'AND':[{'title':{'equals':'t'}},{'views':{'equals':9}},{'id':{'gt':{'$type':'BigInt','value':'7'}}}]}]}]},"
					+ "'orderBy':[{'title':'asc'},{'views':'desc'},{'id':'asc'}]");
	}

	@Test
	void keyAloneIsOneComparison() {
		assertThat(posts(ScrollPosition.forward(Map.of("id", 7L))))
			.isEqualTo("{'where':{'id':{'gt':{'$type':'BigInt','value':'7'}}},'orderBy':[{'id':'asc'}],'take':4}");
		assertThat(posts(ScrollPosition.forward(Map.of("id", 7L)), POST.id.desc(), POST.id.asc()))
			.isEqualTo("{'where':{'id':{'lt':{'$type':'BigInt','value':'7'}}},'orderBy':[{'id':'desc'}],'take':4}");
	}

	@Test
	void backwardWindowReadsTheOppositeOrderAndTurnsItsRows() {
		this.engine.answer(
				"[{'id':3,'name':'M','email':'c'},{'id':2,'name':'L','email':'b'},{'id':1,'name':'K','email':'a'}]");
		Window<String> window = this.prisma.user()
			.select(USER.email, (String email) -> email)
			.window((q) -> q.orderBy(USER.name.asc()), ScrollPosition.backward(Map.of("name", "N", "id", 4)),
					Limit.of(2));
		assertThat(this.engine.arguments())
			.isEqualTo("{'where':{'OR':[{'name':{'lt':'N'}}," + "{'AND':[{'name':{'equals':'N'}},{'id':{'lt':4}}]}]},"
					+ "'orderBy':[{'name':{'sort':'desc','nulls':'first'}},{'id':'desc'}],'take':3}");
		assertThat(window.getContent()).containsExactly("b", "c");
		assertThat(window.hasNext()).isTrue();
	}

	@Test
	void nullsAreTheHighestValuesUnlessTheOrderSaysOtherwise() {
		Map<String, Object> valued = Map.of("name", "N", "id", 4);
		Map<String, Object> empty = Collections.unmodifiableMap(new java.util.HashMap<>() {
			{
				put("name", null);
				put("id", 4);
			}
		});
		String next = "{'AND':[{'name':{'equals':%s}},{'id':{'%s':4}}]}";
		assertThat(users(valued, USER.name.asc()))
			.startsWith("{'where':{'OR':[{'name':{'gt':'N'}}," + "{'name':{'equals':null}},"
					+ next.formatted("'N'", "gt") + "]},'orderBy':[{'name':{'sort':'asc','nulls':'last'}}");
		assertThat(users(empty, USER.name.asc())).startsWith("{'where':" + next.formatted("null", "gt"));
		assertThat(users(valued, USER.name.desc())).startsWith("{'where':{'OR':[{'name':{'lt':'N'}},"
				+ next.formatted("'N'", "lt") + "]},'orderBy':[{'name':{'sort':'desc','nulls':'first'}}");
		assertThat(users(empty, USER.name.desc()))
			.startsWith("{'where':{'OR':[{'name':{'not':null}}," + next.formatted("null", "lt") + "]}");
		assertThat(users(valued, USER.name.asc().nullsFirst()))
			.startsWith("{'where':{'OR':[{'name':{'gt':'N'}}," + next.formatted("'N'", "gt") + "]}");
	}

	@Test
	void truthValuesAreComparedByHand() {
		assertThat(posts(ScrollPosition.forward(Map.of("published", false, "id", 7L)), POST.published.asc()))
			.startsWith("{'where':{'OR':[{'published':{'equals':true}},{'AND':[{'published':{'equals':false}},{'id':");
		assertThat(posts(ScrollPosition.forward(Map.of("published", true, "id", 7L)), POST.published.asc()))
			.startsWith("{'where':{'AND':[{'published':{'equals':true}},{'id':{'gt':");
	}

	@Test
	void positionsAreReadBesideAnyShape() {
		this.engine.answer("[" + Rows.with(Rows.POST, "'author':" + Rows.ANN) + "]");
		Window<Post> window = this.prisma.post()
			.include(POST.author)
			.window((q) -> q.orderBy(POST.views.asc()), ScrollPosition.keyset());
		assertThat(window.getContent().get(0).author().email()).isEqualTo("ann@x.io");
		assertThat(window.positionAt(0)).isEqualTo(ScrollPosition.forward(Map.of("views", 3, "id", 7L)));
		assertThat(window.hasNext()).isFalse();
	}

	@Test
	void compoundKeysDecideTogether() {
		this.engine.answer("[]");
		this.prisma.booking().window((q) -> q, ScrollPosition.keyset(), Limit.of(1));
		assertThat(this.engine.arguments()).isEqualTo("{'orderBy':[{'tenantId':'asc'},{'number':'asc'}],'take':2}");
		assertThat(BOOKING.key()).hasSize(2);
	}

	@ParameterizedTest
	@MethodSource("values")
	void positionsSurviveTextAndJson(Order<Sample> order, Object value, Object travelled, String json) {
		String field = order.toString().replaceAll(".*field=(\\w+),.*", "$1");
		this.engine.answer("[]");
		this.prisma.sample().window((q) -> q.orderBy(order), ScrollPosition.forward(Map.of(field, value, "id", 1)));
		this.prisma.sample()
			.window((q) -> q.orderBy(order), ScrollPosition.forward(Map.of(field, travelled, "id", "1")));
		assertThat(this.engine.requests().get(0)).isEqualTo(this.engine.requests().get(1)).contains("'gt':" + json);
	}

	static List<Arguments> values() {
		return List.of(Arguments.of(SAMPLE.text.asc(), "a", "a", "'a'"), Arguments.of(SAMPLE.int_.asc(), 5, 5L, "5"),
				Arguments.of(SAMPLE.int_.asc(), 5, "5", "5"),
				Arguments.of(SAMPLE.big.asc(), 5L, 5, "{'$type':'BigInt','value':'5'}"),
				Arguments.of(SAMPLE.big.asc(), Long.MAX_VALUE, "9223372036854775807",
						"{'$type':'BigInt','value':'9223372036854775807'}"),
				Arguments.of(SAMPLE.float_.asc(), 0.1, "0.1", "0.1"), Arguments.of(SAMPLE.float_.asc(), 2.0, 2, "2.0"),
				Arguments.of(SAMPLE.decimal.asc(), new BigDecimal("1.50"), "1.50",
						"{'$type':'Decimal','value':'1.50'}"),
				Arguments.of(SAMPLE.at.asc(), Instant.parse("2026-01-02T03:04:05.006Z"), "2026-01-02T03:04:05.006Z",
						"{'$type':'DateTime','value':'2026-01-02T03:04:05.006Z'}"),
				Arguments.of(SAMPLE.day.asc(), LocalDate.of(2026, 1, 2), "2026-01-02",
						"{'$type':'DateTime','value':'2026-01-02T00:00:00.000Z'}"),
				Arguments.of(SAMPLE.time.asc(), LocalTime.of(3, 4), "03:04",
						"{'$type':'DateTime','value':'1970-01-01T03:04:00.000Z'}"),
				Arguments.of(SAMPLE.uuid.asc(), new UUID(0, 1), "00000000-0000-0000-0000-000000000001",
						"'00000000-0000-0000-0000-000000000001'"));
	}

	@Test
	void valuesThatDoNotFitAreRefused() {
		assertUnfit(Map.of("views", 9, "id", "seven"),
				"'id' is of type BigInt, which the position's value 'seven' does not fit");
		assertUnfit(Map.of("views", 3_000_000_000L, "id", 7),
				"'views' is of type Int, which the position's value '3000000000'");
		assertUnfit(Map.of("views", 1.5, "id", 7), "'views' is of type Int");
		assertUnfit(Map.of("views", true, "id", 7), "it is a Boolean");
		assertUnfit(Collections.singletonMap("views", 9),
				"The position has values of [views], but the rows are sorted by [views, id]");
		assertUnfit(Map.of("views", 9, "id", 7, "title", "x"), "use a position of the same order");
		assertUnfit(new java.util.HashMap<>() {
			{
				put("views", null);
				put("id", 7);
			}
		}, "'views' is never null");
		assertThatExceptionOfType(InvalidScrollPositionException.class).isThrownBy(() -> this.prisma.sample()
			.window((q) -> q.orderBy(SAMPLE.decimal.asc()),
					ScrollPosition.forward(Map.of("decimal", "1e999999999", "id", 1))));
		assertThatExceptionOfType(InvalidScrollPositionException.class)
			.isThrownBy(() -> this.prisma.sample()
				.window((q) -> q.orderBy(SAMPLE.at.asc()),
						ScrollPosition.forward(Map.of("at", "2026-01-02T03:04:05.0065Z", "id", 1))))
			.withMessageContaining("whole milliseconds");
		assertThat(this.engine.requests()).isEmpty();
	}

	@Test
	void ordersWithoutPositionsAreRefused() {
		String related = "User cannot be read in portions sorted by related rows or relevance: where a row stands is told "
				+ "by columns of its own. Sort by other columns, or read pages or slices";
		assertThatIllegalArgumentException().isThrownBy(() -> users(Map.of(), USER.posts.countDesc()))
			.withMessage(related);
		assertThatIllegalArgumentException().isThrownBy(() -> users(Map.of(), USER.manager.orderBy(USER.id.asc())))
			.withMessage(related);
		assertThatIllegalArgumentException().isThrownBy(() -> users(Map.of(), USER.role.asc()))
			.withMessage(
					"User cannot be read in portions sorted by 'role': Prisma cannot tell which values of type Role come "
							+ "after another. Sort by other columns, or read pages or slices");
		assertThatIllegalArgumentException().isThrownBy(
				() -> this.prisma.sample().window((q) -> q.orderBy(SAMPLE.json.asc()), ScrollPosition.keyset()));
	}

	@Test
	void argumentsThatContradictTheWindowAreRefused() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.prisma.user().window((q) -> q.cursor(USER.id.eq(1)), ScrollPosition.keyset()))
			.withMessageContaining("leave out 'cursor'");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.prisma.user().window((q) -> q.distinct(USER.name), ScrollPosition.offset()))
			.withMessageContaining("leave out 'distinct'");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.prisma.user().window((q) -> q.take(-1), ScrollPosition.keyset()))
			.withMessage("'take' must not be negative in a window, but is -1: sort the other way around");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.prisma.user().window((q) -> q.take(0), ScrollPosition.keyset()))
			.withMessage("A window holds at least one row, not 0");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.prisma.user().window((q) -> q.skip(1), ScrollPosition.keyset()))
			.withMessage("The position says where the window begins: leave out 'skip'");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.prisma.user().window((q) -> q.take(1), ScrollPosition.keyset(), Limit.of(2)))
			.withMessage("The window's size is given twice: leave out 'take' or the limit");
	}

	@Test
	void offsetWindowSkipsTheRowsUpToThePosition() {
		this.engine.answer("[{'name':'a'},{'name':'b'},{'name':'c'}]");
		Window<Category> first = this.prisma.category().window((q) -> q.take(2), ScrollPosition.offset());
		assertThat(this.engine.arguments()).isEqualTo("{'take':3}");
		assertThat(first).hasSize(2);
		assertThat(first.positionAt(1)).isEqualTo(ScrollPosition.offset(1));
		Window<Category> second = this.prisma.category().window((q) -> q.take(2), first.positionAt(1));
		assertThat(this.engine.arguments()).isEqualTo("{'take':3,'skip':2}");
		assertThat(second.positionAt(0)).isEqualTo(ScrollPosition.offset(2));
		assertThat(second.hasNext()).isTrue();
		this.prisma.category().window((q) -> q, ScrollPosition.offset(4));
		assertThat(this.engine.arguments()).isEqualTo("{'skip':5}");
	}

	@Test
	void answerWithoutTheKeyIsRefused() {
		this.engine.answer("[{'email':'a'}]");
		assertThatExceptionOfType(DataRetrievalFailureException.class)
			.isThrownBy(() -> this.prisma.user()
				.select(USER.email, (String mail) -> mail)
				.window((q) -> q, ScrollPosition.keyset()))
			.withMessage("User.findMany: The answer has no value for the required column id");
	}

	@Test
	void reactiveClientReadsTheSame() {
		this.engine.answer("[{'id':1,'amount':{'$type':'Decimal','value':'1.5'},'tenantId':'t','number':2}]");
		StepVerifier
			.create(new ReactivePrisma(this.engine).payment()
				.window((q) -> q.orderBy(PAYMENT.amount.asc()), ScrollPosition.keyset(), Limit.of(5)))
			.assertNext((window) -> assertThat(window.positionAt(0))
				.isEqualTo(ScrollPosition.forward(Map.of("amount", new BigDecimal("1.5"), "id", 1))))
			.verifyComplete();
		StepVerifier.create(new ReactivePrisma(this.engine).payment().window((q) -> q.take(5), ScrollPosition.offset()))
			.expectNextCount(1)
			.verifyComplete();
		assertThat(PROFILE.key()).hasSize(1);
	}

	private String posts(KeysetScrollPosition position, Order<?>... orders) {
		this.engine.answer("[]");
		this.prisma.post().window((q) -> q.orderBy(cast(orders)).take(3), position);
		return this.engine.arguments();
	}

	private String users(Map<String, Object> position, Order<User> order) {
		this.engine.answer("[]");
		this.prisma.user().window((q) -> q.orderBy(order).take(3), ScrollPosition.forward(position));
		return this.engine.arguments();
	}

	@SuppressWarnings("unchecked")
	private static List<Order<Post>> cast(Order<?>... orders) {
		return List.of((Order<Post>[]) orders);
	}

	private void assertUnfit(Map<String, Object> position, String message) {
		assertThatExceptionOfType(InvalidScrollPositionException.class)
			.isThrownBy(() -> posts(ScrollPosition.forward(position), POST.views.asc()))
			.withMessageContaining(message);
	}

}
