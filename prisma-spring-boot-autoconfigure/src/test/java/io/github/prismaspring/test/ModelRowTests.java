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

package io.github.prismaspring.test;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.github.prismaspring.client.example.Post;
import io.github.prismaspring.client.example.Role;
import io.github.prismaspring.client.example.Sample;
import io.github.prismaspring.client.example.Store;
import io.github.prismaspring.client.example.User;
import io.github.prismaspring.client.model.RelationNotLoadedException;
import io.github.prismaspring.client.read.ModelType;
import io.github.prismaspring.engine.JsonProtocol;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.NullNode;

import static io.github.prismaspring.client.example.Models.POST;
import static io.github.prismaspring.client.example.Models.SAMPLE;
import static io.github.prismaspring.client.example.Models.STORE;
import static io.github.prismaspring.client.example.Models.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for {@link ModelRow}.
 */
class ModelRowTests {

	@Test
	void columnsThatAreNotGivenHoldDefaults() {
		User user = ModelRow.of(USER, USER.id.set(7)).toModel();
		assertThat(user.id()).isEqualTo(7);
		assertThat(user.email()).isEmpty();
		assertThat(user.name()).isNull();
		assertThat(user.role()).isEqualTo(Role.values()[0]);
		assertThat(user.createdAt()).isEqualTo(Instant.EPOCH);
		assertThatExceptionOfType(RelationNotLoadedException.class).isThrownBy(user::posts);
	}

	@Test
	void relationsAreLoadedInBothDirections() {
		Post post = ModelRow.of(POST, POST.title.set("Hi"))
			.with(POST.author, ModelRow.of(USER, USER.email.set("ada@example.org")))
			.toModel();
		assertThat(post.author().email()).isEqualTo("ada@example.org");
	}

	@Test
	void foreignKeysAreColumns() {
		assertThat(ModelRow.of(USER, USER.managerId.set(3)).toModel().managerId()).isEqualTo(3);
	}

	@Test
	void refusesWhatIsComputed() {
		assertThatIllegalArgumentException().isThrownBy(() -> ModelRow.of(USER, USER.id.increment(1)))
			.withMessage("User.id: a row holds values, not how they are computed: use set(…)");
	}

	@Test
	void refusesAColumnThatIsGivenTwice() {
		assertThatIllegalArgumentException().isThrownBy(() -> ModelRow.of(USER, USER.id.set(1), USER.id.set(2)));
	}

	@Test
	void columnsOfTypedDocumentsHaveToBeGiven() {
		assertThatIllegalArgumentException().isThrownBy(() -> ModelRow.of(STORE))
			.withMessageStartingWith("Store.stock is required, and there is no default for a java.util.Map");
		Store store = ModelRow
			.of(STORE, STORE.stock.set(Map.of("tea", 3)), STORE.holidays.set(List.of(MonthDay.of(5, 1))))
			.toModel();
		ModelType<Store> type = STORE.modelType();
		assertThat(ProtocolJson.read(JsonProtocol.writeDocument((out) -> new ModelWriter(out).row(type, store)),
				type.reader()))
			.isEqualTo(store);
	}

	@Test
	void everyTypeOfColumnSurvivesBeingTakenApart() {
		Sample sample = ModelRow
			.of(SAMPLE, SAMPLE.text.set("a"), SAMPLE.big.set(Long.MAX_VALUE), SAMPLE.float_.set(0.1),
					SAMPLE.decimal.set(new BigDecimal("1.50")), SAMPLE.json.set(NullNode.getInstance()),
					SAMPLE.jsonOpt.setNull(), SAMPLE.bytes.set(new byte[] { 1, 2 }), SAMPLE.roleOpt.set(Role.ADMIN),
					SAMPLE.dayOpt.set(LocalDate.of(2026, 11, 28)), SAMPLE.timeOpt.set(LocalTime.NOON),
					SAMPLE.uuid.set(new UUID(1, 2)), SAMPLE.decimals.set(List.of(BigDecimal.TEN)),
					SAMPLE.roles.set(List.of(Role.ADMIN)), SAMPLE.jsons.set(List.of(NullNode.getInstance())),
					SAMPLE.blobs.set(List.of(new byte[] { 3 })))
			.toModel();
		assertThat(sample.json()).isEqualTo(NullNode.getInstance());
		assertThat(sample.jsonOpt()).isNull();
		ModelType<Sample> type = SAMPLE.modelType();
		Sample read = ProtocolJson.read(JsonProtocol.writeDocument((out) -> new ModelWriter(out).row(type, sample)),
				type.reader());
		assertThat(read).isEqualTo(sample);
	}

}
