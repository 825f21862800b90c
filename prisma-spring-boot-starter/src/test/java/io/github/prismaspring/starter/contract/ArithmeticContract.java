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

import io.github.prismaspring.client.write.ColumnAssign;
import io.github.prismaspring.starter.contract.db.OptionalScalar;
import io.github.prismaspring.starter.contract.db.Prisma;
import io.github.prismaspring.starter.contract.db.Scalar;
import org.junit.jupiter.api.Test;

import static io.github.prismaspring.starter.contract.db.Models.OPTIONAL_SCALAR;
import static io.github.prismaspring.starter.contract.db.Models.SCALAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * What the database calculates: each operation on each type of number.
 */
abstract class ArithmeticContract {

	private final Prisma prisma;

	ArithmeticContract(Prisma prisma) {
		this.prisma = prisma;
	}

	@Test
	void calculatesWithInts() {
		assertThat(ofTwelve(SCALAR.whole.increment(4)).whole()).isEqualTo(16);
		assertThat(ofTwelve(SCALAR.whole.decrement(13)).whole()).isEqualTo(-1);
		assertThat(ofTwelve(SCALAR.whole.multiply(3)).whole()).isEqualTo(36);
		assertThat(ofTwelve(SCALAR.whole.divide(4)).whole()).isEqualTo(3);
	}

	@Test
	void calculatesWithBigInts() {
		assertThat(ofTwelve(SCALAR.big.increment(Long.MAX_VALUE - 12)).big()).isEqualTo(Long.MAX_VALUE);
		assertThat(ofTwelve(SCALAR.big.decrement(13L)).big()).isEqualTo(-1);
		assertThat(ofTwelve(SCALAR.big.multiply(1_000_000_000_000L)).big()).isEqualTo(12_000_000_000_000L);
		assertThat(ofTwelve(SCALAR.big.divide(4L)).big()).isEqualTo(3);
	}

	@Test
	void calculatesWithFloats() {
		assertThat(ofTwelve(SCALAR.real.increment(0.5)).real()).isEqualTo(12.5);
		assertThat(ofTwelve(SCALAR.real.decrement(12.25)).real()).isEqualTo(-0.25);
		assertThat(ofTwelve(SCALAR.real.multiply(0.5)).real()).isEqualTo(6.0);
		assertThat(ofTwelve(SCALAR.real.divide(8.0)).real()).isEqualTo(1.5);
	}

	@Test
	void calculatesWithDecimals() {
		assertThat(ofTwelve(SCALAR.amount.increment(new BigDecimal("0.5"))).amount()).isEqualByComparingTo("12.5");
		assertThat(ofTwelve(SCALAR.amount.decrement(new BigDecimal("12.25"))).amount()).isEqualByComparingTo("-0.25");
		assertThat(ofTwelve(SCALAR.amount.multiply(new BigDecimal("0.5"))).amount()).isEqualByComparingTo("6");
		assertThat(ofTwelve(SCALAR.amount.divide(new BigDecimal("8"))).amount()).isEqualByComparingTo("1.5");
	}

	@Test
	void calculatesAnId() {
		int id = this.prisma.scalar().create((start) -> ScalarRow.PLAIN.create()).id();
		Scalar moved = this.prisma.scalar().update(SCALAR.id.eq(id), SCALAR.id.increment(100_000));
		assertThat(moved.id()).isEqualTo(id + 100_000);
		assertThat(this.prisma.scalar().findUnique(SCALAR.id.eq(id))).isEmpty();
		assertThat(this.prisma.scalar().findUnique(SCALAR.id.eq(moved.id()))).contains(moved);
		this.prisma.scalar().delete(SCALAR.id.eq(moved.id()));
	}

	@Test
	void leavesNoValueAsItIs() {
		int id = this.prisma.optionalScalar().create((row) -> row).id();
		OptionalScalar row = this.prisma.optionalScalar()
			.update(OPTIONAL_SCALAR.id.eq(id), OPTIONAL_SCALAR.whole.increment(1), OPTIONAL_SCALAR.big.decrement(1L),
					OPTIONAL_SCALAR.real.multiply(2.0), OPTIONAL_SCALAR.amount.divide(BigDecimal.TEN));
		assertThat(row.whole()).isNull();
		assertThat(row.big()).isNull();
		assertThat(row.real()).isNull();
		assertThat(row.amount()).isNull();
	}

	@Test
	void takesOneOperationForAColumn() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> ofTwelve(SCALAR.whole.increment(1), SCALAR.whole.multiply(2)))
			.withMessage("'whole' is assigned twice");
	}

	@SafeVarargs
	@SuppressWarnings("varargs")
	private Scalar ofTwelve(ColumnAssign<Scalar>... assigns) {
		ScalarRow twelve = ScalarRow.PLAIN.withWhole(12).withBig(12).withReal(12).withAmount(new BigDecimal(12));
		int id = this.prisma.scalar().create((start) -> twelve.create()).id();
		this.prisma.scalar().update(SCALAR.id.eq(id), assigns);
		return this.prisma.scalar().findUniqueOrThrow(SCALAR.id.eq(id));
	}

}
