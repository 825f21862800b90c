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

package io.github.prismaspring.starter.warehouse;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

import io.github.prismaspring.client.write.CreateMany;
import io.github.prismaspring.starter.support.DatabaseKind;
import io.github.prismaspring.starter.support.PrismaApplicationTest;
import io.github.prismaspring.starter.warehouse.db.PersonCreate;
import io.github.prismaspring.starter.warehouse.db.Prisma;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

import org.springframework.dao.DuplicateKeyException;

import static io.github.prismaspring.starter.warehouse.db.Models.ORDER;
import static io.github.prismaspring.starter.warehouse.db.Models.PERSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Rows that are there already, in every place where they can be skipped.
 */
@PrismaApplicationTest(database = DatabaseKind.POSTGRESQL, application = WarehouseApplication.class)
class SkippedDuplicatesTests {

	private final Prisma prisma;

	SkippedDuplicatesTests(Prisma prisma) {
		this.prisma = prisma;
	}

	@Test
	void nestedWriteSkipsThem() {
		this.prisma.order().create((order) -> order.id(7));
		createItems(List.of(71, 72), CreateMany.skipDuplicates());
		createItems(List.of(71, 72, 73), CreateMany.skipDuplicates());
		assertThat(this.prisma.item().count()).isEqualTo(3);
		assertThatExceptionOfType(DuplicateKeyException.class)
			.isThrownBy(() -> createItems(List.of(73, 74), CreateMany.FAIL_ON_DUPLICATES));
		assertThat(this.prisma.item().count()).isEqualTo(3);
	}

	@Test
	void everyShapeAndEveryValueSkipsThem() {
		List<PersonCreate.Ready> people = List.of(PersonCreate.of((person) -> person.name("Dan")),
				PersonCreate.of((person) -> person.name("Eve")));
		this.prisma.person().create((person) -> person.name("Dan"));
		assertThat(this.prisma.person()
			.select(PERSON.name, (name) -> name)
			.createManyAndReturn(people, CreateMany.skipDuplicates())).containsExactly("Eve");
		assertThat(this.prisma.run(this.prisma.person().ops().createMany(people, CreateMany.skipDuplicates())))
			.isZero();
		assertThat(this.prisma
			.batch(this.prisma.person().ops().updateManyAndReturn(PERSON.name.eq("Eve"), PERSON.name.set("Eva")),
					this.prisma.person().ops().createManyAndReturn(people, CreateMany.skipDuplicates()))
			.value2()).hasSize(1);
	}

	private void createItems(List<Integer> ids, CreateMany option) {
		this.prisma.order()
			.update(ORDER.id.eq(7),
					ORDER.items.createMany(ids,
							(item, id) -> item.id(id)
								.price(BigDecimal.ONE)
								.document(JsonNodeFactory.instance.nullNode())
								.big(1)
								.binary(new byte[0])
								.at(Instant.EPOCH),
							option));
	}

}
