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
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import io.micrometer.core.instrument.MeterRegistry;
import reactor.core.Exceptions;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells whoever listens about orders, while they are placed. It knows those of this
 * application only: several instances would need something between them.
 */
@Component
class OrderFeed {

	private static final int BACKLOG = 64;

	private static final Duration TURN = Duration.ofSeconds(1);

	private final RecentOrders recentOrders;

	private final Set<Sinks.Many<OrderPlaced>> listeners;

	private final Sinks.Empty<Void> closing = Sinks.empty();

	OrderFeed(RecentOrders recentOrders, MeterRegistry meters) {
		this.recentOrders = recentOrders;
		this.listeners = meters.gaugeCollectionSize("shop.orders.listeners", List.of(), ConcurrentHashMap.newKeySet());
	}

	/**
	 * Passes an order on. Nobody who listens can hold up the customer: an order only goes
	 * into the listener's queue here, and a listener whose queue is full is dropped.
	 * @param order the order
	 */
	@TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
	void tell(OrderPlaced order) {
		// Two orders that commit at once are told one after the other
		Sinks.EmitFailureHandler inTurn = Sinks.EmitFailureHandler.busyLooping(TURN);
		this.listeners.forEach((listener) -> listener.emitNext(order, inTurn));
	}

	/**
	 * Ends all streams, before the web server begins to wait for open requests.
	 */
	@EventListener(ContextClosedEvent.class)
	void close() {
		this.closing.tryEmitEmpty();
	}

	/**
	 * Returns what is to be put on top of a list of orders: first the recent ones, the
	 * newest first, then each that is placed from now on. A subscriber that does not keep
	 * up sees the end of the stream.
	 * @return the stream, which has no other end than that of the application
	 */
	Flux<List<LatestOrder>> latest() {
		return Flux.using(this::listen, this::latest, this.listeners::remove)
			.onErrorComplete(Exceptions::isOverflow)
			.takeUntilOther(this.closing.asMono());
	}

	private Sinks.Many<OrderPlaced> listen() {
		Sinks.Many<OrderPlaced> listener = Sinks.many()
			.unicast()
			.onBackpressureBuffer(new ArrayBlockingQueue<>(BACKLOG));
		this.listeners.add(listener);
		return listener;
	}

	// Listens before the database is asked, so no order is missed in between; one that
	// comes from both is told once
	private Flux<List<LatestOrder>> latest(Sinks.Many<OrderPlaced> listener) {
		return this.recentOrders.find().flatMapMany((recent) -> {
			Set<String> told = recent.stream().map(OrderPlaced::id).collect(Collectors.toSet());
			return Flux.concat(Mono.just(recent), since(listener, told));
		}).map((orders) -> orders.stream().map(OrderPlaced::order).toList());
	}

	private static Flux<List<OrderPlaced>> since(Sinks.Many<OrderPlaced> listener, Set<String> told) {
		return listener.asFlux().filter((order) -> !told.contains(order.id())).map(List::of);
	}

}
