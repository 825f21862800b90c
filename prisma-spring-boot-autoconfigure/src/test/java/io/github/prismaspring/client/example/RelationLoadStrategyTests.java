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

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

import io.github.prismaspring.client.Javac;
import io.github.prismaspring.client.RecordingEngine;
import io.github.prismaspring.client.operation.Op;
import io.github.prismaspring.client.read.RelationLoadStrategy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.dao.InvalidDataAccessApiUsageException;
import org.springframework.data.domain.ScrollPosition;

import static io.github.prismaspring.client.example.Models.BOOKING;
import static io.github.prismaspring.client.example.Models.PAYMENT;
import static io.github.prismaspring.client.example.Models.POST;
import static io.github.prismaspring.client.example.Models.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for the choice of how relations are loaded.
 */
class RelationLoadStrategyTests {

	private static final RelationLoadStrategy JOIN = RelationLoadStrategy.JOIN;

	private static final RelationLoadStrategy QUERY = RelationLoadStrategy.QUERY;

	private final RecordingEngine engine = new RecordingEngine().answer("null");

	private final Prisma prisma = new Prisma(this.engine);

	@Test
	void nothingIsSaidUnlessAsked() {
		this.prisma.user().include(USER.posts).findUnique(USER.id.eq(1));
		assertThat(this.engine.arguments()).isEqualTo("{'where':{'id':1}}");
	}

	@Test
	void choiceIsSentInWhateverOrderItIsMade() {
		this.prisma.user().relationLoadStrategy(JOIN).include(USER.posts).findUnique(USER.id.eq(1));
		this.prisma.user().include(USER.posts).relationLoadStrategy(JOIN).findUnique(USER.id.eq(1));
		this.prisma.user()
			.relationLoadStrategy(JOIN)
			.select(USER.id, USER.posts.select(POST.title, (title) -> title))
			.findUnique(USER.id.eq(1));
		new ReactivePrisma(this.engine).user().relationLoadStrategy(JOIN).findUnique(USER.id.eq(1)).block();
		assertThat(this.engine.requests()).hasSize(4)
			.allMatch((request) -> request.contains("'arguments':{'where':{'id':1},'relationLoadStrategy':'join'}"));
	}

	@Test
	void everyVerbThatGivesRowsTakesIt() {
		UserDelegate users = this.prisma.user().relationLoadStrategy(QUERY).include(USER.manager);
		List<Op<?>> ops = List.of(users.ops().findUnique(USER.id.eq(1)), users.ops().findUniqueOrThrow(USER.id.eq(1)),
				users.ops().findFirst((query) -> query), users.ops().findFirstOrThrow((query) -> query),
				users.ops().findMany(), users.ops().create((user) -> user.email("a")),
				users.ops().update(USER.id.eq(1), USER.name.setNull()),
				users.ops().upsert(USER.id.eq(1), (user) -> user.email("a")), users.ops().delete(USER.id.eq(1)));
		for (Op<?> op : ops) {
			assertThat(sent(op)).as(op.name()).contains("'relationLoadStrategy':'query'}");
		}
	}

	@Test
	void streamsAndWindowsTakeIt() {
		RecordingEngine lists = new RecordingEngine().answer("[]");
		UserDelegate users = new Prisma(lists).user().relationLoadStrategy(JOIN).include(USER.posts);
		assertThat(users.stream((query) -> query, 10)).isEmpty();
		assertThat(users.window((query) -> query.take(3), ScrollPosition.keyset())).isEmpty();
		assertThat(lists.requests()).hasSize(2)
			.allMatch((request) -> request.contains("'relationLoadStrategy':'join'"));
		BookingDelegate bookings = this.prisma.booking().relationLoadStrategy(JOIN).include(BOOKING.payments);
		assertRefused(() -> bookings.stream((query) -> query, 10).toList(), "Payment.amount");
	}

	@Test
	void verbsWithoutAChoiceAreSentNone() {
		UserDelegate users = this.prisma.user().relationLoadStrategy(QUERY);
		List<UserCreate.Ready> rows = List.of(UserCreate.of((user) -> user.email("a")));
		for (Op<?> op : List.of(users.ops().createManyAndReturn(rows),
				users.ops().updateAllAndReturn(USER.name.setNull()), users.ops().count(), users.ops().deleteAll())) {
			assertThat(sent(op)).as(op.name()).doesNotContain("relationLoadStrategy");
		}
		assertThatExceptionOfType(InvalidDataAccessApiUsageException.class)
			.isThrownBy(() -> this.prisma.user().relationLoadStrategy(JOIN).ops().createManyAndReturn(rows))
			.withMessageContaining("use RelationLoadStrategy.QUERY");
	}

	@Test
	void joinThatWouldRoundIsRefused() {
		BookingDelegate bookings = this.prisma.booking().relationLoadStrategy(JOIN);
		assertRefused(() -> bookings.include(BOOKING.payments).ops().findMany(), "Payment.amount");
		assertRefused(() -> bookings.select(BOOKING.number, BOOKING.payments).ops().findMany(), "Payment.amount");
		assertRefused(() -> bookings
			.select(BOOKING.number, BOOKING.payments.select(PAYMENT.id, PAYMENT.booking.include(BOOKING.payments)))
			.ops()
			.findMany(), "Payment.amount");
		assertThat(bookings.select(BOOKING.number, BOOKING.payments.select(PAYMENT.id, (id) -> id)).ops().findMany())
			.isNotNull();
		assertThat(this.prisma.payment().relationLoadStrategy(JOIN).include(PAYMENT.booking).ops().findMany())
			.isNotNull();
		assertThat(this.engine.requests()).isEmpty();
	}

	@Test
	void modelWithoutRelationsHasNothingToChoose(@TempDir Path classes) {
		String choice = "prisma.%s().relationLoadStrategy(io.github.prismaspring.client.read.RelationLoadStrategy.JOIN)";
		assertThat(Javac.complaints(choice.formatted("user"), classes)).isEmpty();
		assertThat(Javac.complaints(choice.formatted("sample"), classes)).contains("cannot find symbol");
	}

	private String sent(Op<?> op) {
		StringBuilder sent = new StringBuilder();
		RecordingEngine recording = new RecordingEngine().answer("null");
		new ReactivePrisma(recording).run(op).onErrorComplete().block();
		recording.requests().forEach(sent::append);
		return sent.toString();
	}

	private static void assertRefused(Supplier<?> query, String column) {
		assertThatExceptionOfType(InvalidDataAccessApiUsageException.class).isThrownBy(query::get)
			.withMessageContaining("RelationLoadStrategy.JOIN would change values of " + column)
			.withMessageContaining("Use RelationLoadStrategy.QUERY");
	}

}
