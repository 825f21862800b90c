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

import io.github.prismaspring.demo.web.FieldProblem;
import io.github.prismaspring.demo.web.ProblemException;

import org.springframework.http.HttpStatus;

/**
 * There is a customer with this address already.
 */
class EmailTakenException extends ProblemException {

	EmailTakenException(String email, String field, Throwable cause) {
		super(HttpStatus.CONFLICT, "E-mail already registered", "There is a customer with the address " + email + ".",
				cause, new FieldProblem(field, "is already registered"));
	}

}
