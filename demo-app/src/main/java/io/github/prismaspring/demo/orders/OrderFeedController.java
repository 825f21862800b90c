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

import reactor.core.publisher.Flux;

import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The feed of orders as server-sent events. Spring MVC writes a {@code Flux} as it is
 * asked for: no thread belongs to a stream that is silent.
 */
@RestController
class OrderFeedController {

	private final OrderFeed feed;

	private final Duration heartbeat;

	OrderFeedController(OrderFeed feed, OrderFeedProperties properties) {
		this.feed = feed;
		this.heartbeat = properties.heartbeat();
	}

	@GetMapping(path = "/api/orders/latest", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
	Flux<ServerSentEvent<List<LatestOrder>>> latest() {
		return this.feed.latest()
			.map((orders) -> ServerSentEvent.builder(orders).build())
			.publish((events) -> events.mergeWith(heartbeats().takeUntilOther(events.then())));
	}

	// A connection that is gone is noticed by writing to it, and proxies close those that
	// are silent
	private Flux<ServerSentEvent<List<LatestOrder>>> heartbeats() {
		return Flux.interval(this.heartbeat)
			.onBackpressureDrop()
			.map((count) -> ServerSentEvent.<List<LatestOrder>>builder().comment("heartbeat").build());
	}

}
