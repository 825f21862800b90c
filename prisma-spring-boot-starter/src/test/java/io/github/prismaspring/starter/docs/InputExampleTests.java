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

package io.github.prismaspring.starter.docs;

import io.github.prismaspring.starter.docs.db.Customer;
import io.github.prismaspring.starter.docs.db.CustomerNew;
import io.github.prismaspring.starter.docs.db.CustomerPatch;
import io.github.prismaspring.starter.docs.db.Prisma;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import static io.github.prismaspring.starter.docs.db.Models.CUSTOMER;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * How request bodies create and change rows.
 */
@DocsExample
class InputExampleTests {

	private final Prisma prisma;

	InputExampleTests(Prisma prisma) {
		this.prisma = prisma;

	}

	@BeforeEach
	void clear() {
		this.prisma.customer().deleteAll();
	}

	@Test
	void createsAndChanges() {
		JsonMapper json = JsonMapper.shared();
		CustomerController controller = new CustomerController(this.prisma);
		Customer customer = controller
			.create(json.readValue("{\"email\": \"eve@acme.io\", \"nickname\": \"Eve\"}", CustomerNew.class));
		assertThat(customer.verified()).isFalse();
		Customer changed = controller.change(customer.id(),
				json.readValue("{\"nickname\": null, \"discount\": 2.5}", CustomerPatch.class));
		assertThat(changed.nickname()).isNull();
		assertThat(changed.email()).isEqualTo("eve@acme.io");
		assertThat(changed.discount()).isEqualByComparingTo("2.5");
	}

	@Test
	void addsWhatOnlyTheApplicationMaySet() {
		CustomerNew input = new CustomerNew("eve@acme.io", null, null);
		// tag::and[]
		Customer customer = this.prisma.customer().create(input.and(CUSTOMER.verified.set(true)));
		this.prisma.customer().update(CUSTOMER.id.eq(customer.id()), CustomerPatch.empty().nickname("Eve"));
		// end::and[]
		assertThat(customer.verified()).isTrue();
	}

	// tag::controller[]
	@RestController
	static class CustomerController {

		private final Prisma prisma;

		CustomerController(Prisma prisma) {
			this.prisma = prisma;
		}

		@PostMapping("/customers")
		Customer create(@RequestBody CustomerNew customer) {
			return this.prisma.customer().create(customer);
		}

		@PatchMapping("/customers/{id}")
		Customer change(@PathVariable int id, @RequestBody CustomerPatch patch) {
			return this.prisma.customer().update(CUSTOMER.id.eq(id), patch);
		}

	}
	// end::controller[]

}
