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

package io.github.prismaspring.starter.bridge;

import java.nio.file.Path;

import io.github.prismaspring.starter.contract.ContractApplication;
import io.github.prismaspring.starter.contract.db.Prisma;
import io.github.prismaspring.starter.support.BridgeProcesses;
import io.github.prismaspring.starter.support.PrismaApplication;
import io.github.prismaspring.starter.support.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two applications on one machine do not meet.
 */
class NeighbourTests {

	@Test
	void eachApplicationHasABridgeAndADatabaseOfItsOwn(@TempDir Path directory) {
		int before = BridgeProcesses.ofThisProcess().size();
		try (PrismaApplication two = start(directory.resolve("two.db"))) {
			try (PrismaApplication one = start(directory.resolve("one.db"))) {
				assertThat(BridgeProcesses.ofThisProcess()).hasSize(before + 2);
				one.bean(Prisma.class).category().create((category) -> category.name("one"));
				assertThat(one.bean(Prisma.class).category().count()).isEqualTo(1);
				assertThat(two.bean(Prisma.class).category().count()).isZero();
			}
			assertThat(BridgeProcesses.ofThisProcess()).hasSize(before + 1);
			two.bean(Prisma.class).category().create((category) -> category.name("two"));
			assertThat(two.bean(Prisma.class).category().count()).isEqualTo(1);
		}
		assertThat(BridgeProcesses.ofThisProcess()).hasSize(before);
	}

	private static PrismaApplication start(Path file) {
		return PrismaApplication.of(ContractApplication.class)
			.database(new TestDatabase("sqlite", "file:" + file, "push"))
			.start();
	}

}
