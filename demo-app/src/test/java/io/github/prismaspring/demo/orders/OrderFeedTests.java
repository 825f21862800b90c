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

package io.github.prismaspring.demo.orders;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.test.StepVerifier;
import reactor.test.StepVerifier.FirstStep;
import reactor.test.subscriber.TestSubscriber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

@Timeout(20)
class OrderFeedTests {

	private final RecentOrders recentOrders = mock();

	private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

	private final OrderFeed feed = new OrderFeed(this.recentOrders, this.meters);

	@BeforeEach
	void noOrdersYet() {
		given(this.recentOrders.find()).willReturn(Mono.just(List.of()));
	}

	@Test
	void recentOrdersComeFirstThenThosePlacedSince() {
		List<OrderPlaced> orders = orders(4);
		given(this.recentOrders.find()).willReturn(Mono.just(orders.subList(0, 2)));
		listen().expectNext(latest(orders.get(0), orders.get(1)))
			.then(() -> tell(orders.subList(2, 4)))
			.expectNext(latest(orders.get(2)), latest(orders.get(3)))
			.thenCancel()
			.verify();
	}

	@Test
	void orderThatIsPlacedWhileTheDatabaseIsAskedIsToldOnce() {
		List<OrderPlaced> orders = orders(3);
		Sinks.One<List<OrderPlaced>> answer = Sinks.one();
		given(this.recentOrders.find()).willReturn(answer.asMono());
		listen().then(() -> tell(orders.subList(1, 3)))
			.then(() -> answer.tryEmitValue(List.of(orders.get(1), orders.get(0))))
			.expectNext(latest(orders.get(1), orders.get(0)), latest(orders.get(2)))
			.thenCancel()
			.verify();
	}

	@Test
	void subscriberThatDoesNotKeepUpIsDroppedAndHoldsNobodyUp() {
		List<OrderPlaced> orders = orders(200);
		TestSubscriber<List<LatestOrder>> slow = TestSubscriber.builder().initialRequest(1).build();
		this.feed.latest().subscribe(slow);
		listen().expectNext(List.of()).then(() -> tell(orders)).expectNextCount(200).thenCancel().verify();
		slow.request(Long.MAX_VALUE);
		assertThat(slow.getReceivedOnNext()).hasSize(1 + 64);
		assertThat(slow.isTerminatedComplete()).isTrue();
		assertThat(listeners()).isZero();
	}

	@Test
	void ordersThatCommitAtOnceAreAllTold() {
		List<OrderPlaced> orders = orders(200);
		CountDownLatch start = new CountDownLatch(1);
		List<CompletableFuture<Void>> commits = IntStream.range(0, 8)
			.mapToObj((thread) -> CompletableFuture.runAsync(() -> {
				await(start);
				tell(orders.subList(thread * 25, (thread + 1) * 25));
			}))
			.toList();
		listen().expectNext(List.of()).then(start::countDown).expectNextCount(200).thenCancel().verify();
		assertThat(commits).allSatisfy((commit) -> assertThat(commit.join()).isNull());
	}

	@Test
	void listenerThatLeavesIsForgotten() {
		listen().expectNext(List.of()).then(() -> assertThat(listeners()).isOne()).thenCancel().verify();
		assertThat(listeners()).isZero();
	}

	@Test
	void closedApplicationEndsTheStreamsThatAreOpenAndThoseToCome() {
		listen().expectNext(List.of()).then(this.feed::close).verifyComplete();
		listen().verifyComplete();
		assertThat(listeners()).isZero();
	}

	@Test
	void failureOfTheDatabaseIsPassedOn() {
		given(this.recentOrders.find()).willReturn(Mono.error(new IllegalStateException("down")));
		listen().verifyErrorMessage("down");
		assertThat(listeners()).isZero();
	}

	private FirstStep<List<LatestOrder>> listen() {
		return StepVerifier.create(this.feed.latest());
	}

	private void tell(List<OrderPlaced> orders) {
		orders.forEach(this.feed::tell);
	}

	private double listeners() {
		return this.meters.get("shop.orders.listeners").gauge().value();
	}

	private static List<LatestOrder> latest(OrderPlaced... orders) {
		return Stream.of(orders).map(OrderPlaced::order).toList();
	}

	private static List<OrderPlaced> orders(int count) {
		return IntStream.range(0, count)
			.mapToObj((index) -> new OrderPlaced("order " + index,
					new LatestOrder(Instant.EPOCH.plusSeconds(index), List.of("Stoneware Mug"), index, BigDecimal.TEN)))
			.toList();
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
