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

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;
import reactor.test.StepVerifier;

import org.springframework.http.codec.ServerSentEvent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

@Timeout(20)
class OrderFeedControllerTests {

	private final OrderFeed feed = mock();

	private final OrderFeedController controller = new OrderFeedController(this.feed,
			new OrderFeedProperties(Duration.ofSeconds(15)));

	@Test
	void silentStreamShowsThatItIsAlive() {
		given(this.feed.latest()).willReturn(Flux.just(List.<LatestOrder>of()).concatWith(Flux.never()));
		StepVerifier.withVirtualTime(this.controller::latest)
			.assertNext((event) -> assertThat(event.data()).isEmpty())
			.expectNoEvent(Duration.ofSeconds(15))
			.assertNext(OrderFeedControllerTests::isHeartbeat)
			.thenAwait(Duration.ofSeconds(15))
			.assertNext(OrderFeedControllerTests::isHeartbeat)
			.thenCancel()
			.verify();
	}

	@Test
	void heartbeatsEndWithTheFeed() {
		Sinks.Many<List<LatestOrder>> orders = Sinks.many().unicast().onBackpressureBuffer();
		given(this.feed.latest()).willReturn(orders.asFlux());
		StepVerifier.withVirtualTime(this.controller::latest)
			.expectSubscription()
			.thenAwait(Duration.ofSeconds(15))
			.assertNext(OrderFeedControllerTests::isHeartbeat)
			.then(orders::tryEmitComplete)
			.verifyComplete();
	}

	@Test
	void heartbeatsThatNobodyReadsAreLeftOut() {
		given(this.feed.latest()).willReturn(Flux.never());
		StepVerifier.withVirtualTime(this.controller::latest, 0)
			.expectSubscription()
			.thenAwait(Duration.ofHours(10))
			.thenRequest(1)
			.assertNext(OrderFeedControllerTests::isHeartbeat)
			.thenCancel()
			.verify();
	}

	private static void isHeartbeat(ServerSentEvent<?> event) {
		assertThat(event.comment()).isEqualTo("heartbeat");
		assertThat(event.data()).isNull();
	}

}
