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

package io.github.prismaspring.starter.contract;

import java.math.BigDecimal;
import java.time.Instant;

import io.github.prismaspring.starter.contract.db.OptionalScalar;
import io.github.prismaspring.starter.contract.db.Prisma;
import io.github.prismaspring.starter.contract.db.Role;
import io.github.prismaspring.starter.contract.db.Scalar;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a web layer writes of a row.
 */
abstract class JsonOutputContract {

	private static final JsonMapper JSON = JsonMapper.shared();

	private final Prisma prisma;

	JsonOutputContract(Prisma prisma) {
		this.prisma = prisma;
	}

	@Test
	void writesEveryType() {
		Scalar row = this.prisma.scalar()
			.create((start) -> ScalarRow.PLAIN.withText("it's \"quoted\"")
				.withFlag(true)
				.withWhole(Integer.MIN_VALUE)
				.withBig(Long.MAX_VALUE)
				.withReal(0.1)
				.withAmount(new BigDecimal("12.5"))
				.withAt(Instant.parse("2024-02-29T12:34:56.789Z"))
				.withBinary(new byte[] { 0, -1, 16 })
				.withDocument(JSON.readTree("{\"a\":[1,null]}"))
				.withRole(Role.GUEST)
				.create());
		JsonNode written = JSON.readTree(JSON.writeValueAsString(row));
		assertThat(written.propertyNames()).containsExactly("id", "text", "flag", "whole", "big", "real", "amount",
				"at", "binary", "document", "role");
		assertThat(written.path("text").stringValue()).isEqualTo("it's \"quoted\"");
		assertThat(written.path("flag").booleanValue()).isTrue();
		assertThat(written.path("whole").intValue()).isEqualTo(Integer.MIN_VALUE);
		assertThat(written.path("big").longValue()).isEqualTo(Long.MAX_VALUE);
		assertThat(written.path("real").doubleValue()).isEqualTo(0.1);
		assertThat(written.path("amount").decimalValue()).isEqualByComparingTo("12.5");
		assertThat(written.path("at").stringValue()).isEqualTo("2024-02-29T12:34:56.789Z");
		assertThat(written.path("binary").stringValue()).isEqualTo("AP8Q");
		assertThat(written.path("document")).isEqualTo(JSON.readTree("{\"a\":[1,null]}"));
		assertThat(written.path("role").stringValue()).isEqualTo("GUEST");
	}

	@Test
	void writesTheAbsenceOfEveryType() {
		OptionalScalar row = this.prisma.optionalScalar().create((start) -> start);
		JsonNode written = JSON.readTree(JSON.writeValueAsString(row));
		assertThat(written.propertyStream().filter((property) -> !property.getKey().equals("id"))).hasSize(10)
			.allSatisfy((property) -> assertThat(property.getValue().isNull()).isTrue());
	}

}
