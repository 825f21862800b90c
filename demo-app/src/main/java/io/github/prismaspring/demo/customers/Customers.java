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

package io.github.prismaspring.demo.customers;

import io.github.prismaspring.demo.db.Prisma;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

import static io.github.prismaspring.demo.db.Models.CUSTOMER;

/**
 * The people who buy.
 */
@Service
public class Customers {

	private final Prisma prisma;

	Customers(Prisma prisma) {
		this.prisma = prisma;
	}

	/**
	 * Registers a customer. Whether the address is taken is for the database to say: it
	 * is the only one that knows when two people ask at once.
	 * @param customer who
	 * @param emailField where the address is in the request, for the problem that tells
	 * that it is taken
	 * @return the customer with the id that the database has given
	 */
	public CustomerView register(NewCustomer customer, String emailField) {
		try {
			return CustomerView.of(this.prisma.customer()
				.create((create) -> create.email(customer.normalizedEmail()).name(customer.name().strip())));
		}
		catch (DuplicateKeyException ex) {
			throw new EmailTakenException(customer.normalizedEmail(), emailField, ex);
		}
	}

	CustomerView find(int id) {
		return this.prisma.customer()
			.findUnique(CUSTOMER.id.eq(id))
			.map(CustomerView::of)
			.orElseThrow(() -> new CustomerNotFoundException(id));
	}

}
