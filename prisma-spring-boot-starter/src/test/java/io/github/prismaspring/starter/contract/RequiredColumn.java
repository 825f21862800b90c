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

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

import io.github.prismaspring.client.field.MembershipOperators;
import io.github.prismaspring.client.where.Where;
import io.github.prismaspring.client.write.ColumnAssign;
import io.github.prismaspring.starter.contract.db.Models;
import io.github.prismaspring.starter.contract.db.Prisma;
import io.github.prismaspring.starter.contract.db.Scalar;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A required column: writes a value by every operation and reads it back.
 *
 * @param <T> the type of the values
 */
record RequiredColumn<T>(BiFunction<ScalarRow, T, ScalarRow> with, Function<Scalar, T> read,
		Function<T, ColumnAssign<Scalar>> set, Function<T, Where<Scalar>> eq,
		@Nullable Function<List<T>, Where<Scalar>> in) implements TypedColumn<T> {

	static <T> RequiredColumn<T> of(BiFunction<ScalarRow, T, ScalarRow> with, Function<Scalar, T> read,
			Function<T, ColumnAssign<Scalar>> set, MembershipOperators<Scalar, T, ?> field) {
		return new RequiredColumn<>(with, read, set, field::eq, field::in);
	}

	@Override
	public T createdWith(Prisma prisma, T value) {
		Scalar created = prisma.scalar().create((start) -> this.with.apply(ScalarRow.PLAIN, value).create());
		T found = this.read.apply(prisma.scalar().findUniqueOrThrow(Models.SCALAR.id.eq(created.id())));
		assertThat(this.read.apply(created)).isEqualTo(found);
		return found;
	}

	@Override
	public T createdAmongManyWith(Prisma prisma, T value) {
		int last = lastId(prisma);
		prisma.scalar().createMany(List.of(ScalarRow.PLAIN.create(), this.with.apply(ScalarRow.PLAIN, value).create()));
		List<Scalar> rows = prisma.scalar()
			.findMany((query) -> query.where(Models.SCALAR.id.gt(last)).orderBy(Models.SCALAR.id.asc()));
		assertThat(rows).hasSize(2);
		return this.read.apply(rows.get(1));
	}

	@Override
	public T updatedWith(Prisma prisma, T value) {
		int id = prisma.scalar().create((start) -> ScalarRow.PLAIN.create()).id();
		Scalar updated = prisma.scalar().update(Models.SCALAR.id.eq(id), this.set.apply(value));
		T found = this.read.apply(prisma.scalar().findUniqueOrThrow(Models.SCALAR.id.eq(id)));
		assertThat(this.read.apply(updated)).isEqualTo(found);
		return found;
	}

	@Override
	public T updatedAmongManyWith(Prisma prisma, T value) {
		int id = prisma.scalar().create((start) -> ScalarRow.PLAIN.create()).id();
		prisma.scalar().updateMany(Models.SCALAR.id.eq(id), this.set.apply(value));
		return this.read.apply(prisma.scalar().findUniqueOrThrow(Models.SCALAR.id.eq(id)));
	}

	@Override
	public void assertFoundBy(Prisma prisma, T value, T other) {
		int id = prisma.scalar().create((start) -> this.with.apply(ScalarRow.PLAIN, value).create()).id();
		Where<Scalar> row = Models.SCALAR.id.eq(id);
		assertThat(prisma.scalar().count(row.and(this.eq.apply(value)))).as("equal to %s", value).isEqualTo(1);
		assertThat(prisma.scalar().count(row.and(this.eq.apply(other)))).as("equal to %s", other).isZero();
		assertThat(prisma.scalar().count(row.and(this.eq.apply(value).not()))).as("not equal to %s", value).isZero();
		if (this.in != null) {
			assertThat(prisma.scalar().count(row.and(this.in.apply(List.of(other, value))))).as("in").isEqualTo(1);
			assertThat(prisma.scalar().count(row.and(this.in.apply(List.of(other))))).as("not in").isZero();
		}
	}

	private int lastId(Prisma prisma) {
		return prisma.scalar().findFirst((query) -> query.orderBy(Models.SCALAR.id.desc())).map(Scalar::id).orElse(0);
	}

}
