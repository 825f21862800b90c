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

package io.github.prismaspring.observation;

import java.util.List;

import io.github.prismaspring.PrismaError;
import io.github.prismaspring.PrismaErrorKind;
import io.github.prismaspring.PrismaValidationException;
import io.github.prismaspring.engine.PrismaAction;
import io.github.prismaspring.engine.PrismaBatch;
import io.github.prismaspring.engine.PrismaRequest;

/**
 * Queries of the tests.
 */
final class Requests {

	private Requests() {
	}

	static PrismaRequest<String> of(String model, PrismaAction action) {
		return withName(model, action, "Ann");
	}

	static PrismaRequest<String> withName(String model, PrismaAction action, String name) {
		return new PrismaRequest<>(model, action, (out) -> {
			out.beginObject();
			out.name("arguments").beginObject();
			out.name("name").string(name);
			out.endObject();
			out.name("selection").beginObject();
			out.endObject();
			out.endObject();
		}, (in) -> in.string());
	}

	static PrismaRequest<String> refused() {
		return new PrismaRequest<>("User", PrismaAction.FIND_MANY, (out) -> {
			throw new PrismaValidationException(PrismaError.of(PrismaErrorKind.VALIDATION, "No such value"));
		}, (in) -> in.string());
	}

	static PrismaBatch batch(PrismaRequest<?>... requests) {
		return new PrismaBatch(List.of(requests), null);
	}

}
