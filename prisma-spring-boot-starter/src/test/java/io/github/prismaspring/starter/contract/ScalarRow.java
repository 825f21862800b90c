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

import io.github.prismaspring.starter.contract.db.Role;
import io.github.prismaspring.starter.contract.db.ScalarCreate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Values for all the columns of a row, of which a test changes the one that it is about.
 */
record ScalarRow(String text, boolean flag, int whole, long big, double real, BigDecimal amount, Instant at,
		byte[] binary, JsonNode document, Role role) {

	static final ScalarRow PLAIN = new ScalarRow("text", true, 1, 1L, 1.5, BigDecimal.ONE, Instant.EPOCH, new byte[0],
			JsonNodeFactory.instance.objectNode(), Role.USER);

	ScalarRow withText(String text) {
		return new ScalarRow(text, flag(), whole(), big(), real(), amount(), at(), binary(), document(), role());
	}

	ScalarRow withFlag(boolean flag) {
		return new ScalarRow(text(), flag, whole(), big(), real(), amount(), at(), binary(), document(), role());
	}

	ScalarRow withWhole(int whole) {
		return new ScalarRow(text(), flag(), whole, big(), real(), amount(), at(), binary(), document(), role());
	}

	ScalarRow withBig(long big) {
		return new ScalarRow(text(), flag(), whole(), big, real(), amount(), at(), binary(), document(), role());
	}

	ScalarRow withReal(double real) {
		return new ScalarRow(text(), flag(), whole(), big(), real, amount(), at(), binary(), document(), role());
	}

	ScalarRow withAmount(BigDecimal amount) {
		return new ScalarRow(text(), flag(), whole(), big(), real(), amount, at(), binary(), document(), role());
	}

	ScalarRow withAt(Instant at) {
		return new ScalarRow(text(), flag(), whole(), big(), real(), amount(), at, binary(), document(), role());
	}

	ScalarRow withBinary(byte[] binary) {
		return new ScalarRow(text(), flag(), whole(), big(), real(), amount(), at(), binary, document(), role());
	}

	ScalarRow withDocument(JsonNode document) {
		return new ScalarRow(text(), flag(), whole(), big(), real(), amount(), at(), binary(), document, role());
	}

	ScalarRow withRole(Role role) {
		return new ScalarRow(text(), flag(), whole(), big(), real(), amount(), at(), binary(), document(), role);
	}

	ScalarCreate.Ready create() {
		return ScalarCreate.of((row) -> row.text(text())
			.flag(flag())
			.whole(whole())
			.big(big())
			.real(real())
			.amount(amount())
			.at(at())
			.binary(binary())
			.document(document())
			.role(role()));
	}

}
