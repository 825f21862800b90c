// Generated from the Prisma schema by prisma-codegen-maven-plugin: changes are lost.

package com.acme.marketplace;

import java.util.List;
import java.util.UUID;

import javax.annotation.processing.Generated;

import io.github.prismaspring.client.field.BooleanField;
import io.github.prismaspring.client.field.ComparableField;
import io.github.prismaspring.client.field.IntField;
import io.github.prismaspring.client.field.NullableBooleanField;
import io.github.prismaspring.client.field.NullableInsensitiveTextField;
import io.github.prismaspring.client.field.NullableIntField;
import io.github.prismaspring.client.field.SearchableModelFields;
import io.github.prismaspring.client.field.ToOne;
import io.github.prismaspring.client.read.Field;
import io.github.prismaspring.client.read.Relation;
import io.github.prismaspring.client.scalar.ScalarTypes;
import io.github.prismaspring.client.where.TextWhere;
import io.github.prismaspring.client.where.UniqueWhere;
import io.github.prismaspring.client.where.Where;

/**
 * The fields of {@link ReturnLine}.
 */
@Generated("prisma-codegen-maven-plugin")
public final class ReturnLineFields extends SearchableModelFields<ReturnLine> {

	/**
	 * The column {@code returnId}.
	 */
	public final IntField<ReturnLine, Where<ReturnLine>> returnId =
			new IntField<>(column("returnId", ScalarTypes.INT).foreignKey("return", "id"));

	/**
	 * The column {@code orderId}.
	 */
	public final ComparableField<ReturnLine, UUID, Where<ReturnLine>> orderId =
			new ComparableField<>(column("orderId", ScalarTypes.UUID).unchecked());

	/**
	 * The column {@code line}.
	 */
	public final IntField<ReturnLine, Where<ReturnLine>> line =
			new IntField<>(column("line", ScalarTypes.INT).unchecked());

	/**
	 * The relation {@code return}.
	 */
	public final ToOne<ReturnLine, Return, ReturnCreate.NeedsOrder<ReturnCreate.NeedsReason<ReturnCreate.Ready>>> return_ =
			toOne("return", key("returnId", "id"), () -> Models.RETURN, ReturnCreate::startWithoutLines);

	/**
	 * The relation {@code ordered}.
	 */
	public final ToOne<ReturnLine, OrderLine, OrderLineCreate.NeedsOrder<OrderLineCreate.NeedsLine<OrderLineCreate.NeedsVariant<OrderLineCreate.NeedsQuantity<OrderLineCreate.NeedsUnitPrice<OrderLineCreate.Ready>>>>>> ordered = toOne("ordered",
			key(List.of("orderId", "line"), List.of("orderId", "line")), () -> Models.ORDER_LINE,
			OrderLineCreate::startWithoutReturned);

	/**
	 * The column {@code quantity}.
	 */
	public final IntField<ReturnLine, Where<ReturnLine>> quantity = new IntField<>(column("quantity", ScalarTypes.INT));

	/**
	 * The column {@code new}.
	 */
	public final BooleanField<ReturnLine, Where<ReturnLine>> new_ =
			new BooleanField<>(column("new", ScalarTypes.BOOLEAN));

	/**
	 * The column {@code notify}.
	 */
	public final NullableBooleanField<ReturnLine, Where<ReturnLine>> notify =
			new NullableBooleanField<>(column("notify", ScalarTypes.BOOLEAN));

	/**
	 * The column {@code hashCode}.
	 */
	public final NullableInsensitiveTextField<ReturnLine, TextWhere<ReturnLine>> hashCode =
			new NullableInsensitiveTextField<>(text("hashCode"));

	/**
	 * The column {@code wait}.
	 */
	public final NullableIntField<ReturnLine, Where<ReturnLine>> wait =
			new NullableIntField<>(column("wait", ScalarTypes.INT));

	/**
	 * The column {@code this}.
	 */
	public final NullableInsensitiveTextField<ReturnLine, TextWhere<ReturnLine>> this_ =
			new NullableInsensitiveTextField<>(text("this"));

	/**
	 * The column {@code isLoaded}.
	 */
	public final NullableBooleanField<ReturnLine, Where<ReturnLine>> isLoaded =
			new NullableBooleanField<>(column("isLoaded", ScalarTypes.BOOLEAN));

	ReturnLineFields() {
		super("ReturnLine", ReturnLine.class, List.of("returnId", "orderId", "line", "quantity", "new", "notify",
				"hashCode", "wait", "this", "isLoaded"), ReturnLine::read, "returnId");
	}

	@java.lang.Override
	public List<Field<ReturnLine>> columns() {
		return List.of(this.returnId, this.orderId, this.line, this.quantity, this.new_, this.notify, this.hashCode,
				this.wait, this.this_, this.isLoaded);
	}

	@java.lang.Override
	public List<Relation<ReturnLine>> relations() {
		return List.of(this.return_, this.ordered);
	}

	@java.lang.Override
	public List<Field<ReturnLine>> key() {
		return List.of(this.returnId, this.orderId, this.line);
	}

	@java.lang.Override
	public String accessor(String name) {
		return switch (name) {
			case "return" -> "return_";
			case "new" -> "new_";
			case "notify" -> "notify_";
			case "hashCode" -> "hashCode_";
			case "wait" -> "wait_";
			case "this" -> "this_";
			case "isLoaded" -> "isLoaded_";
			default -> name;
		};
	}

	/**
	 * Names a row by {@code returnId}, {@code orderId} and {@code line}.
	 * @param returnId the value of {@code returnId}
	 * @param orderId the value of {@code orderId}
	 * @param line the value of {@code line}
	 * @return the filter
	 */
	public UniqueWhere<ReturnLine> returnIdOrderIdLine(int returnId, UUID orderId, int line) {
		return UniqueWhere.compound("returnId_orderId_line", part(this.returnId, returnId), part(this.orderId, orderId),
				part(this.line, line));
	}

}
