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

import java.util.List;
import java.util.UUID;

import io.github.prismaspring.PrismaModels;
import io.github.prismaspring.client.RecordingEngine;
import io.github.prismaspring.client.view.PrismaView;
import io.github.prismaspring.client.warmup.KnownReads;
import io.github.prismaspring.engine.PrismaEngine;
import io.github.prismaspring.engine.PrismaRequest;
import org.junit.jupiter.api.Test;

import static io.github.prismaspring.client.example.Models.PROFILE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * Tests for {@link KnownReads}: they must be to the letter what the delegates send.
 */
class KnownReadsTests {

	private static final UUID ID = new UUID(0, 0);

	private final RecordingEngine known = new RecordingEngine().answer("null");

	private final RecordingEngine asked = new RecordingEngine().answer("null");

	@Test
	void modelIsReadByEachOfItsKeysAndAsAWhole() {
		send(KnownReads.of(PrismaModels.of(PROFILE.modelType()), List.of()));
		Prisma prisma = new Prisma(this.asked);
		prisma.profile().findUnique(PROFILE.id.eq(ID));
		assertThatIllegalStateException().isThrownBy(() -> prisma.profile().findUniqueOrThrow(PROFILE.id.eq(ID)));
		prisma.profile().findUnique(PROFILE.userId.eq(0));
		assertThatIllegalStateException().isThrownBy(() -> prisma.profile().findUniqueOrThrow(PROFILE.userId.eq(0)));
		this.asked.answer("[]");
		prisma.profile().findMany();
		assertThat(this.known.requests()).isEqualTo(this.asked.requests());
	}

	@Test
	void viewIsReadAsItSays() {
		send(KnownReads.of(Prisma.MODELS, List.of(Bio.class)).subList(0, 5));
		Prisma prisma = new Prisma(this.asked);
		prisma.profile().as(Bio.class).findUnique(PROFILE.id.eq(ID));
		this.asked.answer("[]");
		prisma.profile().as(Bio.class).findMany();
		assertThat(this.known.requests()).containsAll(this.asked.requests());
	}

	@Test
	void everyModelIsReadAndNothingIsWritten() {
		List<PrismaRequest<?>> reads = KnownReads.of(Prisma.MODELS, List.of());
		assertThat(reads).extracting(PrismaRequest::model)
			.containsAll(Prisma.MODELS.types().stream().map((type) -> type.name()).toList());
		assertThat(reads).extracting((read) -> read.action().protocolName())
			.containsOnly("findUnique", "findUniqueOrThrow", "findMany");
	}

	private void send(List<PrismaRequest<?>> reads) {
		PrismaEngine engine = this.known;
		for (PrismaRequest<?> read : reads) {
			try {
				engine.execute(read).block();
			}
			catch (RuntimeException ex) {
				// No answer fits them all, and none is needed
				assertThat(this.known.requests()).isNotEmpty();
			}
		}
	}

	@PrismaView(Profile.class)
	record Bio(UUID id, User user) {

	}

}
