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

import java.util.List;
import java.util.Set;

import io.github.prismaspring.PrismaClient;
import io.github.prismaspring.PrismaModels;
import io.github.prismaspring.PrismaSchema;
import io.github.prismaspring.engine.PrismaEngine;
import io.github.prismaspring.transaction.PrismaTransactionSettings;

/**
 * The blocking Prisma client.
 */
public final class Prisma extends PrismaClient {

	/**
	 * The schema that the client was generated from.
	 */
	public static final PrismaSchema SCHEMA = new PrismaSchema("hash", "postgresql", Set.of("postgresql"),
			List.of("META-INF/prisma/io.github.prismaspring.client.example/schema.prisma"));

	/**
	 * The models of the schema.
	 */
	public static final PrismaModels MODELS = PrismaModels.of(Models.USER.modelType(), Models.PROFILE.modelType(),
			Models.POST.modelType(), Models.CATEGORY.modelType(), Models.BOOKING.modelType(),
			Models.PAYMENT.modelType(), Models.SAMPLE.modelType(), Models.STORE.modelType());

	private final UserDelegate user;

	private final ProfileDelegate profile;

	private final PostDelegate post;

	private final CategoryDelegate category;

	private final BookingDelegate booking;

	private final PaymentDelegate payment;

	private final SampleDelegate sample;

	private final StoreDelegate store;

	/**
	 * Creates a client.
	 * @param engine what runs the queries
	 */
	public Prisma(PrismaEngine engine) {
		this(engine, PrismaTransactionSettings.defaults());
	}

	/**
	 * Creates a client.
	 * @param engine what runs the queries
	 * @param settings how transactions are if nothing else is said
	 */
	public Prisma(PrismaEngine engine, PrismaTransactionSettings settings) {
		super(engine, settings);
		this.user = UserDelegate.of(engine());
		this.profile = ProfileDelegate.of(engine());
		this.post = PostDelegate.of(engine());
		this.category = CategoryDelegate.of(engine());
		this.booking = BookingDelegate.of(engine());
		this.payment = PaymentDelegate.of(engine());
		this.sample = SampleDelegate.of(engine());
		this.store = StoreDelegate.of(engine());
	}

	/**
	 * Returns the queries of {@link User}.
	 * @return the delegate
	 */
	public UserDelegate user() {
		return this.user;
	}

	/**
	 * Returns the queries of {@link Profile}.
	 * @return the delegate
	 */
	public ProfileDelegate profile() {
		return this.profile;
	}

	/**
	 * Returns the queries of {@link Post}.
	 * @return the delegate
	 */
	public PostDelegate post() {
		return this.post;
	}

	/**
	 * Returns the queries of {@link Category}.
	 * @return the delegate
	 */
	public CategoryDelegate category() {
		return this.category;
	}

	/**
	 * Returns the queries of {@link Booking}.
	 * @return the delegate
	 */
	public BookingDelegate booking() {
		return this.booking;
	}

	/**
	 * Returns the queries of {@link Payment}.
	 * @return the delegate
	 */
	public PaymentDelegate payment() {
		return this.payment;
	}

	/**
	 * Returns the queries of {@link Sample}.
	 * @return the delegate
	 */
	public SampleDelegate sample() {
		return this.sample;
	}

	/**
	 * Returns the queries of {@link Store}.
	 * @return the delegate
	 */
	public StoreDelegate store() {
		return this.store;
	}

}
