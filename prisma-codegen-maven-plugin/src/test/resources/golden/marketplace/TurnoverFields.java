// Generated from the Prisma schema by prisma-codegen-maven-plugin: changes are lost.

package com.acme.marketplace;

import java.time.LocalDate;
import java.util.List;

import javax.annotation.processing.Generated;

import io.github.prismaspring.client.field.BigIntField;
import io.github.prismaspring.client.field.ComparableField;
import io.github.prismaspring.client.field.IntField;
import io.github.prismaspring.client.field.NullableDecimalField;
import io.github.prismaspring.client.field.SearchableModelFields;
import io.github.prismaspring.client.read.Field;
import io.github.prismaspring.client.read.Relation;
import io.github.prismaspring.client.scalar.ScalarTypes;
import io.github.prismaspring.client.where.UniqueWhere;
import io.github.prismaspring.client.where.Where;

/**
 * The fields of {@link Turnover}.
 */
@Generated("prisma-codegen-maven-plugin")
public final class TurnoverFields extends SearchableModelFields<Turnover> {

	/**
	 * The column {@code sellerId}.
	 */
	public final IntField<Turnover, Where<Turnover>> sellerId = new IntField<>(column("sellerId", ScalarTypes.INT));

	/**
	 * The column {@code day}.
	 */
	public final ComparableField<Turnover, LocalDate, Where<Turnover>> day =
			new ComparableField<>(column("day", ScalarTypes.LOCAL_DATE));

	/**
	 * The column {@code orders}.
	 */
	public final BigIntField<Turnover, Where<Turnover>> orders =
			new BigIntField<>(column("orders", ScalarTypes.BIG_INT));

	/**
	 * The column {@code total}.
	 */
	public final NullableDecimalField<Turnover, Where<Turnover>> total =
			new NullableDecimalField<>(column("total", ScalarTypes.DECIMAL));

	TurnoverFields() {
		super("Turnover", Turnover.class, List.of("sellerId", "day", "orders", "total"), Turnover::read, "sellerId");
	}

	@java.lang.Override
	public List<Field<Turnover>> columns() {
		return List.of(this.sellerId, this.day, this.orders, this.total);
	}

	@java.lang.Override
	public List<Relation<Turnover>> relations() {
		return List.of();
	}

	@java.lang.Override
	public List<Field<Turnover>> key() {
		return List.of(this.sellerId, this.day);
	}

	/**
	 * Names a row by {@code sellerId} and {@code day}.
	 * @param sellerId the value of {@code sellerId}
	 * @param day the value of {@code day}
	 * @return the filter
	 */
	public UniqueWhere<Turnover> sellerIdDay(int sellerId, LocalDate day) {
		return UniqueWhere.compound("sellerId_day", part(this.sellerId, sellerId), part(this.day, day));
	}

}
