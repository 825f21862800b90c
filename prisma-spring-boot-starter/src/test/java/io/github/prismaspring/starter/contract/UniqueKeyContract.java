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

import io.github.prismaspring.starter.contract.db.Document;
import io.github.prismaspring.starter.contract.db.Prisma;
import io.github.prismaspring.starter.contract.db.Role;
import io.github.prismaspring.starter.contract.db.Seat;
import io.github.prismaspring.starter.contract.db.Ticket;
import org.junit.jupiter.api.Test;

import org.springframework.dao.EmptyResultDataAccessException;

import static io.github.prismaspring.starter.contract.db.Models.DOCUMENT;
import static io.github.prismaspring.starter.contract.db.Models.ID1;
import static io.github.prismaspring.starter.contract.db.Models.ID2;
import static io.github.prismaspring.starter.contract.db.Models.ID3;
import static io.github.prismaspring.starter.contract.db.Models.ID4;
import static io.github.prismaspring.starter.contract.db.Models.ID5;
import static io.github.prismaspring.starter.contract.db.Models.SEAT;
import static io.github.prismaspring.starter.contract.db.Models.TICKET;
import static io.github.prismaspring.starter.contract.db.Models.UNIQUE1;
import static io.github.prismaspring.starter.contract.db.Models.UNIQUE2;
import static io.github.prismaspring.starter.contract.db.Models.UNIQUE3;
import static io.github.prismaspring.starter.contract.db.Models.UNIQUE4;
import static io.github.prismaspring.starter.contract.db.Models.UNIQUE5;
import static io.github.prismaspring.starter.contract.db.Models.UNIQUE6;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The shapes of keys that find one row.
 */
abstract class UniqueKeyContract {

	private final Prisma prisma;

	UniqueKeyContract(Prisma prisma) {
		this.prisma = prisma;
	}

	@Test
	void findsByACompoundUniqueKey() {
		this.prisma.unique1().create((row) -> row.name("Ann").surname("Lee"));
		assertThat(this.prisma.unique1().findUnique(UNIQUE1.nameSurname("Ann", "Lee"))).isPresent();
		assertThat(this.prisma.unique1().findUnique(UNIQUE1.nameSurname("Lee", "Ann"))).isEmpty();
	}

	@Test
	void findsByACompoundUniqueKeyBesideASingleOne() {
		this.prisma.unique2().create((row) -> row.name("Ann").surname("Lee").email("ann@acme.io"));
		assertThat(this.prisma.unique2().findUnique(UNIQUE2.nameSurname("Ann", "Lee")))
			.isEqualTo(this.prisma.unique2().findUnique(UNIQUE2.email.eq("ann@acme.io")))
			.isPresent();
	}

	@Test
	void findsByACompoundUniqueKeyBesideAnId() {
		int id = this.prisma.unique3().create((row) -> row.name("Ann").surname("Lee")).id();
		assertThat(this.prisma.unique3().findUniqueOrThrow(UNIQUE3.nameSurname("Ann", "Lee")).id()).isEqualTo(id);
	}

	@Test
	void findsByANamedUniqueKey() {
		this.prisma.unique4().create((row) -> row.name("Ann").surname("Lee"));
		assertThat(this.prisma.unique4().findUnique(UNIQUE4.fullName("Ann", "Lee"))).isPresent();
	}

	@Test
	void findsByAUniqueKeyOfThreeColumns() {
		this.prisma.unique5().create((row) -> row.name("Ann").middle("B").surname("Lee"));
		assertThat(this.prisma.unique5().findUnique(UNIQUE5.nameMiddleSurname("Ann", "B", "Lee"))).isPresent();
		assertThat(this.prisma.unique5().findUnique(UNIQUE5.nameMiddleSurname("Ann", "C", "Lee"))).isEmpty();
	}

	@Test
	void findsByAUniqueKeyWithAnEnum() {
		this.prisma.unique6().create((row) -> row.name("Ann").role(Role.GUEST));
		assertThat(this.prisma.unique6().findUnique(UNIQUE6.nameRole("Ann", Role.GUEST))).isPresent();
		assertThat(this.prisma.unique6().findUnique(UNIQUE6.nameRole("Ann", Role.USER))).isEmpty();
	}

	@Test
	void findsByACompoundId() {
		this.prisma.id1().create((row) -> row.name("Ann").surname("Lee"));
		assertThat(this.prisma.id1().findUnique(ID1.nameSurname("Ann", "Lee"))).isPresent();
	}

	@Test
	void continuesFromACompoundId() {
		for (String surname : new String[] { "a", "b", "c" }) {
			this.prisma.id1().create((row) -> row.name("Cursor").surname(surname));
		}
		assertThat(this.prisma.id1()
			.select(ID1.surname, (surname) -> surname)
			.findMany((query) -> query.where(ID1.name.eq("Cursor"))
				.orderBy(ID1.surname.asc())
				.cursor(ID1.nameSurname("Cursor", "b"))
				.take(-2)))
			.containsExactly("a", "b");
	}

	@Test
	void findsByACompoundIdBesideAUniqueKey() {
		this.prisma.id2().create((row) -> row.name("Ann").surname("Lee").email("ann@acme.io"));
		assertThat(this.prisma.id2().findUnique(ID2.nameSurname("Ann", "Lee")))
			.isEqualTo(this.prisma.id2().findUnique(ID2.email.eq("ann@acme.io")))
			.isPresent();
	}

	@Test
	void findsByANamedId() {
		this.prisma.id3().create((row) -> row.name("Ann").surname("Lee"));
		assertThat(this.prisma.id3().findUnique(ID3.fullName("Ann", "Lee"))).isPresent();
	}

	@Test
	void findsByAnIdOfThreeColumns() {
		this.prisma.id4().create((row) -> row.name("Ann").middle("B").surname("Lee"));
		assertThat(this.prisma.id4().findUnique(ID4.nameMiddleSurname("Ann", "B", "Lee"))).isPresent();
	}

	@Test
	void findsByAnIdWithAnEnum() {
		this.prisma.id5().create((row) -> row.name("Ann").role(Role.ADMIN));
		assertThat(this.prisma.id5().findUnique(ID5.nameRole("Ann", Role.ADMIN))).isPresent();
		assertThat(this.prisma.id5().findUnique(ID5.nameRole("Ann", Role.GUEST))).isEmpty();
	}

	@Test
	void findsByKeysThatAreNoIntegers() {
		Instant at = Instant.parse("1969-07-20T20:17:40.123Z");
		Document document = this.prisma.document()
			.create((row) -> row.slug(Long.MIN_VALUE).title("Moon").price(new BigDecimal("12.5")).at(at));
		assertThat(this.prisma.document().findUnique(DOCUMENT.id.eq(document.id()))).contains(document);
		assertThat(this.prisma.document().findUnique(DOCUMENT.slug.eq(Long.MIN_VALUE))).contains(document);
		assertThat(this.prisma.document().findUnique(DOCUMENT.price.eq(new BigDecimal("12.5")))).contains(document);
		assertThat(this.prisma.document().findUnique(DOCUMENT.at.eq(at))).contains(document);
	}

	@Test
	void joinsByAForeignKeyOfTwoColumns() {
		this.prisma.seat().create((seat) -> seat.row(3).number(14));
		Ticket ticket = this.prisma.ticket()
			.include(TICKET.seat)
			.create((created) -> created.seat(SEAT.rowNumber(3, 14)));
		assertThat(ticket.seatRow()).isEqualTo(3);
		assertThat(ticket.seatNumber()).isEqualTo(14);
		assertThat(ticket.seat().number()).isEqualTo(14);
		Seat seat = this.prisma.seat().include(SEAT.tickets).findUniqueOrThrow(SEAT.rowNumber(3, 14));
		assertThat(seat.tickets()).extracting(Ticket::id).containsExactly(ticket.id());
	}

	@Test
	void updatesAndDeletesByACompoundKey() {
		this.prisma.unique3().create((row) -> row.name("Bob").surname("Ray"));
		assertThat(
				this.prisma.unique3().update(UNIQUE3.nameSurname("Bob", "Ray"), UNIQUE3.surname.set("Fox")).surname())
			.isEqualTo("Fox");
		assertThat(this.prisma.unique3().deleteIfExists(UNIQUE3.nameSurname("Bob", "Ray"))).isEmpty();
		assertThat(this.prisma.unique3().delete(UNIQUE3.nameSurname("Bob", "Fox")).name()).isEqualTo("Bob");
	}

	@Test
	void throwsWhenARowMustExistAndDoesNot() {
		assertThatExceptionOfType(EmptyResultDataAccessException.class)
			.isThrownBy(() -> this.prisma.id1().findUniqueOrThrow(ID1.nameSurname("No", "Body")));
		assertThatExceptionOfType(EmptyResultDataAccessException.class)
			.isThrownBy(() -> this.prisma.id1().findFirstOrThrow((query) -> query.where(ID1.name.eq("Nobody"))));
	}

}
