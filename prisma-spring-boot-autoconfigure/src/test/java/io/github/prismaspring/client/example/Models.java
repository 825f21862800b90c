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

/**
 * The fields of all models, for static import.
 */
public final class Models {

	/**
	 * The fields of {@link User}.
	 */
	public static final UserFields USER = new UserFields();

	/**
	 * The fields of {@link Profile}.
	 */
	public static final ProfileFields PROFILE = new ProfileFields();

	/**
	 * The fields of {@link Post}.
	 */
	public static final PostFields POST = new PostFields();

	/**
	 * The fields of {@link Category}.
	 */
	public static final CategoryFields CATEGORY = new CategoryFields();

	/**
	 * The fields of {@link Booking}.
	 */
	public static final BookingFields BOOKING = new BookingFields();

	/**
	 * The fields of {@link Payment}.
	 */
	public static final PaymentFields PAYMENT = new PaymentFields();

	/**
	 * The fields of {@link Sample}.
	 */
	public static final SampleFields SAMPLE = new SampleFields();

	/**
	 * The fields of {@link Store}.
	 */
	public static final StoreFields STORE = new StoreFields();

	private Models() {
	}

}
