// Generated from the Prisma schema by prisma-codegen-maven-plugin: changes are lost.

package com.acme.marketplace;

import java.util.List;
import java.util.UUID;

import javax.annotation.processing.Generated;

import io.github.prismaspring.client.field.BigIntField;
import io.github.prismaspring.client.field.DecimalField;
import io.github.prismaspring.client.field.InsensitiveTextField;
import io.github.prismaspring.client.field.IntField;
import io.github.prismaspring.client.field.NullableComparableField;
import io.github.prismaspring.client.field.OptionalToOne;
import io.github.prismaspring.client.field.SearchableModelFields;
import io.github.prismaspring.client.field.ToOne;
import io.github.prismaspring.client.read.Field;
import io.github.prismaspring.client.read.Relation;
import io.github.prismaspring.client.scalar.ScalarTypes;
import io.github.prismaspring.client.where.TextWhere;
import io.github.prismaspring.client.where.UniqueWhere;
import io.github.prismaspring.client.where.Where;

/**
 * The fields of {@link LedgerEntry}.
 */
@Generated("prisma-codegen-maven-plugin")
public final class LedgerEntryFields extends SearchableModelFields<LedgerEntry> {

	/**
	 * The column {@code id}.
	 */
	public final BigIntField<LedgerEntry, UniqueWhere<LedgerEntry>> id =
			new BigIntField<>(unique("id", ScalarTypes.BIG_INT).unchecked());

	/**
	 * The relation {@code debit}.
	 */
	public final ToOne<LedgerEntry, LedgerAccount, LedgerAccountCreate.NeedsNumber<LedgerAccountCreate.NeedsName<LedgerAccountCreate.Ready>>> debit = toOne("debit",
			key("debitNo", "number"), () -> Models.LEDGER_ACCOUNT, LedgerAccountCreate::startWithoutDebits);

	/**
	 * The column {@code debitNo}.
	 */
	public final IntField<LedgerEntry, Where<LedgerEntry>> debitNo =
			new IntField<>(column("debitNo", ScalarTypes.INT).foreignKey("debit", "number"));

	/**
	 * The relation {@code credit}.
	 */
	public final ToOne<LedgerEntry, LedgerAccount, LedgerAccountCreate.NeedsNumber<LedgerAccountCreate.NeedsName<LedgerAccountCreate.Ready>>> credit = toOne("credit",
			key("creditNo", "number"), () -> Models.LEDGER_ACCOUNT, LedgerAccountCreate::startWithoutCredits);

	/**
	 * The column {@code creditNo}.
	 */
	public final IntField<LedgerEntry, Where<LedgerEntry>> creditNo =
			new IntField<>(column("creditNo", ScalarTypes.INT).foreignKey("credit", "number"));

	/**
	 * The column {@code amount}.
	 */
	public final DecimalField<LedgerEntry, Where<LedgerEntry>> amount =
			new DecimalField<>(column("amount", ScalarTypes.DECIMAL));

	/**
	 * The relation {@code payment}.
	 */
	public final OptionalToOne<LedgerEntry, Payment, PaymentCreate.NeedsInvoice<PaymentCreate.NeedsAmount<PaymentCreate.Ready>>> payment =
			optionalToOne("payment", key("paymentId", "id"), () -> Models.PAYMENT, PaymentCreate::startWithoutEntries);

	/**
	 * The column {@code paymentId}.
	 */
	public final NullableComparableField<LedgerEntry, UUID, Where<LedgerEntry>> paymentId =
			new NullableComparableField<>(column("paymentId", ScalarTypes.UUID).foreignKey("payment", "id"));

	/**
	 * The column {@code text}.
	 */
	public final InsensitiveTextField<LedgerEntry, TextWhere<LedgerEntry>> text =
			new InsensitiveTextField<>(text("text"));

	LedgerEntryFields() {
		super("LedgerEntry", LedgerEntry.class, List.of("id", "debitNo", "creditNo", "amount", "paymentId", "text"),
				LedgerEntry::read, "id");
	}

	@java.lang.Override
	public List<Field<LedgerEntry>> columns() {
		return List.of(this.id, this.debitNo, this.creditNo, this.amount, this.paymentId, this.text);
	}

	@java.lang.Override
	public List<Relation<LedgerEntry>> relations() {
		return List.of(this.debit, this.credit, this.payment);
	}

	@java.lang.Override
	public List<Field<LedgerEntry>> key() {
		return List.of(this.id);
	}

}
