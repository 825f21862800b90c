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

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

@SpringJUnitConfig
@Timeout(20)
class OrderFeedTransactionTests {

	private final OrderPlaced first = new OrderPlaced("1",
			new LatestOrder(Instant.EPOCH, List.of("Stoneware Mug"), 1, BigDecimal.ONE));

	private final OrderPlaced second = new OrderPlaced("2",
			new LatestOrder(Instant.EPOCH, List.of("Oak Tray"), 2, BigDecimal.TEN));

	@Autowired
	private OrderFeed feed;

	@Autowired
	private ApplicationEventPublisher events;

	@Autowired
	private TransactionTemplate transaction;

	@Test
	void orderOfATransactionThatIsRolledBackIsNotTold() {
		StepVerifier.create(this.feed.latest()).expectNext(List.of()).then(() -> {
			this.transaction.executeWithoutResult((status) -> {
				this.events.publishEvent(this.first);
				status.setRollbackOnly();
			});
			this.transaction.executeWithoutResult((status) -> this.events.publishEvent(this.second));
		}).expectNext(List.of(this.second.order())).thenCancel().verify();
	}

	@Test
	void orderIsToldAfterTheCommit() {
		StepVerifier.create(this.feed.latest()).expectNext(List.of()).then(() -> {
			this.transaction.executeWithoutResult((status) -> {
				this.events.publishEvent(this.first);
				this.feed.tell(this.second);
			});
		}).expectNext(List.of(this.second.order()), List.of(this.first.order())).thenCancel().verify();
	}

	@Configuration(proxyBeanMethods = false)
	@EnableTransactionManagement
	static class FeedConfiguration {

		@Bean
		OrderFeed feed() {
			RecentOrders recentOrders = mock();
			given(recentOrders.find()).willReturn(Mono.just(List.of()));
			return new OrderFeed(recentOrders, new SimpleMeterRegistry());
		}

		@Bean
		PlatformTransactionManager transactionManager() {
			return new NoDatabaseTransactionManager();
		}

		@Bean
		TransactionTemplate transaction(PlatformTransactionManager transactionManager) {
			return new TransactionTemplate(transactionManager);
		}

	}

	static class NoDatabaseTransactionManager extends AbstractPlatformTransactionManager {

		private static final long serialVersionUID = 1L;

		@Override
		protected Object doGetTransaction() {
			return new Object();
		}

		@Override
		protected void doBegin(Object transaction, TransactionDefinition definition) {
		}

		@Override
		protected void doCommit(DefaultTransactionStatus status) {
		}

		@Override
		protected void doRollback(DefaultTransactionStatus status) {
		}

	}

}
