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

import io.github.prismaspring.ReactivePrismaClient;
import io.github.prismaspring.engine.PrismaEngine;
import io.github.prismaspring.transaction.PrismaTransactionSettings;

/**
 * The reactive Prisma client.
 */
public final class ReactivePrisma extends ReactivePrismaClient {

	private final ReactiveUserDelegate user;

	private final ReactiveProfileDelegate profile;

	private final ReactivePostDelegate post;

	private final ReactiveCategoryDelegate category;

	private final ReactiveBookingDelegate booking;

	private final ReactivePaymentDelegate payment;

	private final ReactiveSampleDelegate sample;

	private final ReactiveStoreDelegate store;

	/**
	 * Creates a client.
	 * @param engine what runs the queries
	 */
	public ReactivePrisma(PrismaEngine engine) {
		this(engine, PrismaTransactionSettings.defaults());
	}

	/**
	 * Creates a client.
	 * @param engine what runs the queries
	 * @param settings how transactions are if nothing else is said
	 */
	public ReactivePrisma(PrismaEngine engine, PrismaTransactionSettings settings) {
		super(engine, settings);
		this.user = ReactiveUserDelegate.of(engine());
		this.profile = ReactiveProfileDelegate.of(engine());
		this.post = ReactivePostDelegate.of(engine());
		this.category = ReactiveCategoryDelegate.of(engine());
		this.booking = ReactiveBookingDelegate.of(engine());
		this.payment = ReactivePaymentDelegate.of(engine());
		this.sample = ReactiveSampleDelegate.of(engine());
		this.store = ReactiveStoreDelegate.of(engine());
	}

	/**
	 * Returns the queries of {@link User}.
	 * @return the delegate
	 */
	public ReactiveUserDelegate user() {
		return this.user;
	}

	/**
	 * Returns the queries of {@link Profile}.
	 * @return the delegate
	 */
	public ReactiveProfileDelegate profile() {
		return this.profile;
	}

	/**
	 * Returns the queries of {@link Post}.
	 * @return the delegate
	 */
	public ReactivePostDelegate post() {
		return this.post;
	}

	/**
	 * Returns the queries of {@link Category}.
	 * @return the delegate
	 */
	public ReactiveCategoryDelegate category() {
		return this.category;
	}

	/**
	 * Returns the queries of {@link Booking}.
	 * @return the delegate
	 */
	public ReactiveBookingDelegate booking() {
		return this.booking;
	}

	/**
	 * Returns the queries of {@link Payment}.
	 * @return the delegate
	 */
	public ReactivePaymentDelegate payment() {
		return this.payment;
	}

	/**
	 * Returns the queries of {@link Sample}.
	 * @return the delegate
	 */
	public ReactiveSampleDelegate sample() {
		return this.sample;
	}

	/**
	 * Returns the queries of {@link Store}.
	 * @return the delegate
	 */
	public ReactiveStoreDelegate store() {
		return this.store;
	}

}
