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
import io.github.prismaspring.starter.contract.db.OptionalScalar;
import io.github.prismaspring.starter.contract.db.OptionalScalarCreate;
import io.github.prismaspring.starter.contract.db.Prisma;
import org.jspecify.annotations.Nullable;

import static io.github.prismaspring.starter.contract.db.Models.OPTIONAL_SCALAR;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * An optional column: writes a value by every operation and reads it back.
 *
 * @param <T> the type of the values
 */
record OptionalColumn<T>(BiFunction<OptionalScalarCreate.Ready, T, OptionalScalarCreate.Ready> with,
		Function<OptionalScalar, @Nullable T> read, Function<T, ColumnAssign<OptionalScalar>> set,
		Function<T, Where<OptionalScalar>> eq,
		@Nullable Function<List<T>, Where<OptionalScalar>> in) implements TypedColumn<T> {

	static <T> OptionalColumn<T> of(BiFunction<OptionalScalarCreate.Ready, T, OptionalScalarCreate.Ready> with,
			Function<OptionalScalar, @Nullable T> read, Function<T, ColumnAssign<OptionalScalar>> set,
			MembershipOperators<OptionalScalar, T, ?> field) {
		return new OptionalColumn<>(with, read, set, field::eq, field::in);
	}

	@Override
	public T createdWith(Prisma prisma, T value) {
		OptionalScalar created = prisma.optionalScalar().create((row) -> this.with.apply(row, value));
		T found = read(prisma, created.id());
		assertThat(this.read.apply(created)).isEqualTo(found);
		return found;
	}

	@Override
	public T createdAmongManyWith(Prisma prisma, T value) {
		int last = prisma.optionalScalar()
			.findFirst((query) -> query.orderBy(OPTIONAL_SCALAR.id.desc()))
			.map(OptionalScalar::id)
			.orElse(0);
		prisma.optionalScalar()
			.createMany(List.of(OptionalScalarCreate.of((row) -> row),
					OptionalScalarCreate.of((row) -> this.with.apply(row, value))));
		List<OptionalScalar> rows = prisma.optionalScalar()
			.findMany((query) -> query.where(OPTIONAL_SCALAR.id.gt(last)).orderBy(OPTIONAL_SCALAR.id.asc()));
		assertThat(rows).hasSize(2);
		return read(prisma, rows.get(1).id());
	}

	@Override
	public T updatedWith(Prisma prisma, T value) {
		int id = prisma.optionalScalar().create((row) -> row).id();
		OptionalScalar updated = prisma.optionalScalar().update(OPTIONAL_SCALAR.id.eq(id), this.set.apply(value));
		T found = read(prisma, id);
		assertThat(this.read.apply(updated)).isEqualTo(found);
		return found;
	}

	@Override
	public T updatedAmongManyWith(Prisma prisma, T value) {
		int id = prisma.optionalScalar().create((row) -> row).id();
		prisma.optionalScalar().updateMany(OPTIONAL_SCALAR.id.eq(id), this.set.apply(value));
		return read(prisma, id);
	}

	@Override
	public void assertFoundBy(Prisma prisma, T value, T other) {
		int id = prisma.optionalScalar().create((row) -> this.with.apply(row, value)).id();
		Where<OptionalScalar> row = OPTIONAL_SCALAR.id.eq(id);
		assertThat(prisma.optionalScalar().count(row.and(this.eq.apply(value)))).as("equal to %s", value).isEqualTo(1);
		assertThat(prisma.optionalScalar().count(row.and(this.eq.apply(other)))).as("equal to %s", other).isZero();
		if (this.in != null) {
			assertThat(prisma.optionalScalar().count(row.and(this.in.apply(List.of(other, value))))).isEqualTo(1);
			assertThat(prisma.optionalScalar().count(row.and(this.in.apply(List.of(other))))).isZero();
		}
	}

	private T read(Prisma prisma, int id) {
		T value = this.read.apply(prisma.optionalScalar().findUniqueOrThrow(OPTIONAL_SCALAR.id.eq(id)));
		assertThat(value).isNotNull();
		return value;
	}

}
