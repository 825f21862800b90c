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

import java.util.Locale;

import io.github.prismaspring.demo.web.PlainText;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Who wants to become a customer.
 *
 * @param name the name
 * @param email the address, in any case
 */
public record NewCustomer(@NotBlank @Size(max = 100) @PlainText String name,
		@NotBlank @Size(max = 254) @Email @PlainText String email) {

	String normalizedEmail() {
		return this.email.toLowerCase(Locale.ROOT);
	}

}
