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

import java.util.List;

import io.github.prismaspring.engine.PrismaAction;
import io.github.prismaspring.engine.PrismaRequest;
import io.github.prismaspring.observation.DefaultPrismaOperationObservationConvention;
import io.github.prismaspring.observation.PrismaOperationObservationContext;
import io.micrometer.common.KeyValue;
import io.micrometer.common.KeyValues;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How observations are changed.
 */
class ObservabilityExampleTests {

	@Test
	void convention() {
		PrismaOperationObservationContext context = new PrismaOperationObservationContext("sqlite",
				List.of(new PrismaRequest<>("User", PrismaAction.CREATE_ONE, (out) -> {
				}, (in) -> null)));
		assertThat(new AccessConvention().getLowCardinalityKeyValues(context).stream())
			.contains(KeyValue.of("access", "write"), KeyValue.of("db.operation.name", "create"));
	}

	// tag::convention[]
	static class AccessConvention extends DefaultPrismaOperationObservationConvention {

		@Override
		public KeyValues getLowCardinalityKeyValues(PrismaOperationObservationContext context) {
			boolean write = context.getRequests().stream().anyMatch((request) -> request.action().isWrite());
			return super.getLowCardinalityKeyValues(context).and("access", write ? "write" : "read");
		}

	}
	// end::convention[]

}
