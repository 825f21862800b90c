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

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import io.github.prismaspring.client.select.Row2;
import io.github.prismaspring.client.where.Where;
import io.github.prismaspring.starter.contract.db.OptionalScalar;
import io.github.prismaspring.starter.contract.db.Post;
import io.github.prismaspring.starter.contract.db.Prisma;
import io.github.prismaspring.starter.contract.db.ReactivePrisma;
import io.github.prismaspring.starter.contract.db.SeatCreate;
import io.github.prismaspring.starter.contract.db.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.data.domain.KeysetScrollPosition;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Window;
import org.springframework.data.support.WindowIterator;

import static io.github.prismaspring.starter.contract.db.Models.OPTIONAL_SCALAR;
import static io.github.prismaspring.starter.contract.db.Models.POST;
import static io.github.prismaspring.starter.contract.db.Models.SEAT;
import static io.github.prismaspring.starter.contract.db.Models.USER;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Windows lead through all rows, each of them once.
 */
abstract class ScrollContract {

	private static final int SIZE = 23;

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final Prisma prisma;

	private final ReactivePrisma reactive;

	ScrollContract(Prisma prisma, ReactivePrisma reactive) {
		this.prisma = prisma;
		this.reactive = reactive;
	}

	@BeforeEach
	void writeRows() {
		ScrollRows.write(this.prisma);
	}

	@ParameterizedTest
	@MethodSource("io.github.prismaspring.starter.contract.ScrollOrder#all")
	void walksForwardAndBackward(ScrollOrder order) {
		List<OptionalScalar> sorted = order.sorted(this.prisma.optionalScalar().findMany());
		assertThat(sorted).hasSize(ScrollRows.COUNT);
		assertThat(walk(order, ScrollPosition.keyset())).containsExactlyElementsOf(sorted);
		List<OptionalScalar> backward = new ArrayList<>();
		ScrollPosition position = ScrollPosition.keyset().backward();
		for (boolean more = true; more;) {
			Window<OptionalScalar> window = window(order, position);
			backward.addAll(0, window.getContent());
			position = window.positionAt(0);
			more = window.hasNext();
		}
		assertThat(backward).containsExactlyElementsOf(sorted);
	}

	@ParameterizedTest
	@MethodSource("io.github.prismaspring.starter.contract.ScrollOrder#all")
	void walksWithPositionsThatTravelAsJson(ScrollOrder order) {
		List<OptionalScalar> sorted = order.sorted(this.prisma.optionalScalar().findMany());
		assertThat(
				WindowIterator.of((position) -> window(order, travelled(position))).startingAt(ScrollPosition.keyset()))
			.toIterable()
			.containsExactlyElementsOf(sorted);
	}

	@Test
	void springDataWalksBackwardToo() {
		ScrollOrder order = ScrollOrder.all().get(14);
		List<OptionalScalar> sorted = order.sorted(this.prisma.optionalScalar().findMany());
		List<OptionalScalar> walked = walk(order, ScrollPosition.keyset().backward());
		Collections.reverse(walked);
		assertThat(walked).containsExactlyElementsOf(sorted);
	}

	@Test
	void turnsAround() {
		ScrollOrder order = ScrollOrder.all().get(2);
		Window<OptionalScalar> first = window(order, ScrollPosition.keyset());
		Window<OptionalScalar> second = window(order, first.positionAt(SIZE - 1));
		Window<OptionalScalar> back = window(order, ((KeysetScrollPosition) second.positionAt(0)).backward());
		assertThat(back.getContent()).isEqualTo(first.getContent());
		assertThat(back.hasNext()).isFalse();
	}

	@Test
	void rowsThatComeOrGoNeitherHideNorRepeatOthers() {
		ScrollOrder order = ScrollOrder.all().get(6);
		Set<Integer> expected = new HashSet<>(
				this.prisma.optionalScalar().findMany().stream().map(OptionalScalar::id).toList());
		List<Integer> seen = new ArrayList<>();
		ScrollPosition position = ScrollPosition.keyset();
		for (boolean more = true; more;) {
			Window<OptionalScalar> window = window(order, position);
			seen.addAll(window.map(OptionalScalar::id).toList());
			position = window.positionAt(window.size() - 1);
			more = window.hasNext();
			this.prisma.optionalScalar().deleteMany(OPTIONAL_SCALAR.id.in(seen));
			this.prisma.optionalScalar().createMany(List.of(ScrollRows.row(5), ScrollRows.row(5)));
		}
		assertThat(seen).doesNotHaveDuplicates().containsAll(expected);
	}

	@Test
	void compoundKeysDecideBetweenEqualRows() {
		this.prisma.ticket().deleteAll();
		this.prisma.seat().deleteAll();
		this.prisma.seat()
			.createMany(IntStream.range(0, 60)
				.mapToObj((i) -> SeatCreate.of((seat) -> seat.row(i % 6).number(i / 6)))
				.toList());
		List<Integer> numbers = new ArrayList<>();
		WindowIterator
			.of((position) -> this.prisma.seat()
				.select(SEAT.number, (Integer number) -> number)
				.window((q) -> q.orderBy(SEAT.number.desc()).take(7), position))
			.startingAt(ScrollPosition.keyset())
			.forEachRemaining(numbers::add);
		assertThat(numbers).hasSize(60).isSortedAccordingTo(Comparator.reverseOrder());
	}

	@Test
	void everyShapeHasPositions() {
		Blog.write(this.prisma);
		Window<Post> whole = this.prisma.post()
			.include(POST.author, POST.categories)
			.window((q) -> q.orderBy(POST.title.asc()), ScrollPosition.keyset(), Limit.of(2));
		assertThat(whole.getContent().get(0).categories()).hasSize(2);
		Window<Post> next = this.prisma.post()
			.include(POST.author)
			.window((q) -> q.orderBy(POST.title.asc()), whole.positionAt(1), Limit.of(2));
		assertThat(next.map(Post::title)).containsExactly("Delta", "Gamma");
		Window<Row2<String, Integer>> selected = this.prisma.user()
			.select(USER.email, USER.posts.count())
			.window((q) -> q.orderBy(USER.age.desc()).take(1), ScrollPosition.keyset());
		assertThat(selected.getContent()).containsExactly(new Row2<>("cleo@other.org", 0));
		assertThat(this.prisma.user()
			.select(List.of(USER.posts.select(POST.id, (Integer id) -> id)))
			.window((q) -> q.orderBy(USER.age.desc()), selected.positionAt(0), Limit.of(5))).hasSize(2);
		Window<User> filtered = this.prisma.user()
			.window((q) -> q.where(USER.email.endsWith("@acme.io")), ScrollPosition.keyset(), Limit.of(1));
		assertThat(this.prisma.user()
			.window((q) -> q.where(USER.email.endsWith("@acme.io")), filtered.positionAt(0), Limit.of(5))
			.map(User::email)).containsExactly("bob@acme.io");
	}

	@Test
	void offsetsLeadThroughAllRows() {
		List<OptionalScalar> sorted = ScrollOrder.all().get(0).sorted(this.prisma.optionalScalar().findMany());
		assertThat(walk(ScrollOrder.all().get(1), ScrollPosition.offset())).hasSize(ScrollRows.COUNT)
			.doesNotHaveDuplicates();
		assertThat(this.prisma.optionalScalar()
			.window((q) -> q.orderBy(OPTIONAL_SCALAR.id.asc()), ScrollPosition.offset(197), Limit.of(5))
			.getContent()).isEqualTo(sorted.subList(198, 200));
	}

	@Test
	void reactiveWindowsLeadThroughAllRows() {
		ScrollOrder order = ScrollOrder.all().get(3);
		List<OptionalScalar> sorted = order.sorted(this.prisma.optionalScalar().findMany());
		Flux<OptionalScalar> rows = this.reactive.optionalScalar()
			.window((q) -> q.orderBy(order.orders()).take(SIZE), ScrollPosition.keyset())
			.expand((window) -> window.hasNext()
					? this.reactive.optionalScalar()
						.window((q) -> q.orderBy(order.orders()).take(SIZE), window.positionAt(window.size() - 1))
					: Mono.empty())
			.flatMapIterable(Window::getContent);
		StepVerifier.create(rows).expectNextSequence(sorted).verifyComplete();
	}

	@Test
	void windowOfNoRowsIsEmpty() {
		Where<OptionalScalar> none = OPTIONAL_SCALAR.id.eq(-1);
		assertThat(this.prisma.optionalScalar().window((q) -> q.where(none), ScrollPosition.keyset()).isEmpty())
			.isTrue();
		assertThat(this.prisma.optionalScalar().window((q) -> q, ScrollPosition.keyset())).hasSize(ScrollRows.COUNT);
	}

	private List<OptionalScalar> walk(ScrollOrder order, ScrollPosition start) {
		List<OptionalScalar> rows = new ArrayList<>();
		WindowIterator.of((position) -> window(order, position)).startingAt(start).forEachRemaining(rows::add);
		return rows;
	}

	private Window<OptionalScalar> window(ScrollOrder order, ScrollPosition position) {
		return this.prisma.optionalScalar().window((q) -> q.orderBy(order.orders()), position, Limit.of(SIZE));
	}

	private static ScrollPosition travelled(ScrollPosition position) {
		KeysetScrollPosition keyset = (KeysetScrollPosition) position;
		Map<String, Object> texts = new LinkedHashMap<>();
		keyset.getKeys().forEach((name, value) -> texts.put(name, (value != null) ? value.toString() : null));
		Map<String, Object> json = new LinkedHashMap<>();
		JSON.readTree(JSON.writeValueAsString(texts))
			.properties()
			.forEach((entry) -> json.put(entry.getKey(),
					entry.getValue().isNull() ? null : entry.getValue().asString()));
		return ScrollPosition.of(json, keyset.getDirection());
	}

}
