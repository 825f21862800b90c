// Generated from the Prisma schema by prisma-codegen-maven-plugin: changes are lost.

package com.acme.marketplace;

import java.math.BigDecimal;
import java.util.UUID;
import java.util.function.Function;

import javax.annotation.processing.Generated;

import io.github.prismaspring.client.where.UniqueWhere;
import io.github.prismaspring.client.write.CreateData;
import io.github.prismaspring.client.write.CreateReady;
import io.github.prismaspring.client.write.CreateStep;
import io.github.prismaspring.client.write.SkippableRow;
import org.jspecify.annotations.Nullable;

/**
 * The steps towards a new {@link LedgerEntry}.
 */
@Generated("prisma-codegen-maven-plugin")
public final class LedgerEntryCreate {

	private LedgerEntryCreate() {
	}

	/**
	 * Describes a new {@link LedgerEntry}, for {@code createMany} or to be kept.
	 * @param create leads through the steps
	 * @return the description
	 */
	public static Ready of(Function<NeedsDebit<NeedsCredit<NeedsAmount<Ready>>>, Ready> create) {
		return create.apply(start());
	}

	static NeedsDebit<NeedsCredit<NeedsAmount<Ready>>> start() {
		Function<CreateData<LedgerEntry>, NeedsAmount<Ready>> needsAmount =
				(data) -> new NeedsAmount<>(data, Ready::new);
		Function<CreateData<LedgerEntry>, NeedsCredit<NeedsAmount<Ready>>> needsCredit =
				(data) -> new NeedsCredit<>(data, needsAmount);
		return new NeedsDebit<>(CreateData.empty(), needsCredit);
	}

	static NeedsCredit<NeedsAmount<Ready>> startWithoutDebit() {
		Function<CreateData<LedgerEntry>, NeedsAmount<Ready>> needsAmount =
				(data) -> new NeedsAmount<>(data, Ready::new);
		return new NeedsCredit<>(CreateData.within("debit", "debitNo"), needsAmount);
	}

	static NeedsDebit<NeedsAmount<Ready>> startWithoutCredit() {
		Function<CreateData<LedgerEntry>, NeedsAmount<Ready>> needsAmount =
				(data) -> new NeedsAmount<>(data, Ready::new);
		return new NeedsDebit<>(CreateData.within("credit", "creditNo"), needsAmount);
	}

	static NeedsDebit<NeedsCredit<NeedsAmount<Ready>>> startWithoutPayment() {
		Function<CreateData<LedgerEntry>, NeedsAmount<Ready>> needsAmount =
				(data) -> new NeedsAmount<>(data, Ready::new);
		Function<CreateData<LedgerEntry>, NeedsCredit<NeedsAmount<Ready>>> needsCredit =
				(data) -> new NeedsCredit<>(data, needsAmount);
		return new NeedsDebit<>(CreateData.within("payment", "paymentId"), needsCredit);
	}

	/**
	 * The step at which {@code debit} is given.
	 *
	 * @param <N> the step after this one
	 */
	public static final class NeedsDebit<N> extends CreateStep<LedgerEntry, N> {

		private NeedsDebit(CreateData<LedgerEntry> data, Function<CreateData<LedgerEntry>, N> next) {
			super(data, next);
		}

		/**
		 * Sets {@code debitNo}, the foreign key of {@code debit}.
		 * @param debitNo the key of the related row
		 * @return the next step
		 */
		public N debitNo(int debitNo) {
			return next(Models.LEDGER_ENTRY.debitNo.set(debitNo));
		}

		/**
		 * Connects {@code debit} to a row that exists.
		 * @param debit names the row
		 * @return the next step
		 */
		public N debit(UniqueWhere<LedgerAccount> debit) {
			return next(Models.LEDGER_ENTRY.debit.connect(debit));
		}

		/**
		 * Creates the row that {@code debit} relates to.
		 * @param debit leads through its steps
		 * @return the next step
		 */
		public N debit(
				Function<LedgerAccountCreate.NeedsNumber<LedgerAccountCreate.NeedsName<LedgerAccountCreate.Ready>>, LedgerAccountCreate.Ready> debit) {
			return next(Models.LEDGER_ENTRY.debit.create(debit));
		}

		/**
		 * Connects {@code debit} to a row, which is created if it does not exist.
		 * @param debit names the row
		 * @param create leads through its steps if it does not exist
		 * @return the next step
		 */
		public N debit(UniqueWhere<LedgerAccount> debit,
				Function<LedgerAccountCreate.NeedsNumber<LedgerAccountCreate.NeedsName<LedgerAccountCreate.Ready>>, LedgerAccountCreate.Ready> create) {
			return next(Models.LEDGER_ENTRY.debit.connectOrCreate(debit, create));
		}

	}

	/**
	 * The step at which {@code credit} is given.
	 *
	 * @param <N> the step after this one
	 */
	public static final class NeedsCredit<N> extends CreateStep<LedgerEntry, N> {

		private NeedsCredit(CreateData<LedgerEntry> data, Function<CreateData<LedgerEntry>, N> next) {
			super(data, next);
		}

		/**
		 * Sets {@code creditNo}, the foreign key of {@code credit}.
		 * @param creditNo the key of the related row
		 * @return the next step
		 */
		public N creditNo(int creditNo) {
			return next(Models.LEDGER_ENTRY.creditNo.set(creditNo));
		}

		/**
		 * Connects {@code credit} to a row that exists.
		 * @param credit names the row
		 * @return the next step
		 */
		public N credit(UniqueWhere<LedgerAccount> credit) {
			return next(Models.LEDGER_ENTRY.credit.connect(credit));
		}

		/**
		 * Creates the row that {@code credit} relates to.
		 * @param credit leads through its steps
		 * @return the next step
		 */
		public N credit(
				Function<LedgerAccountCreate.NeedsNumber<LedgerAccountCreate.NeedsName<LedgerAccountCreate.Ready>>, LedgerAccountCreate.Ready> credit) {
			return next(Models.LEDGER_ENTRY.credit.create(credit));
		}

		/**
		 * Connects {@code credit} to a row, which is created if it does not exist.
		 * @param credit names the row
		 * @param create leads through its steps if it does not exist
		 * @return the next step
		 */
		public N credit(UniqueWhere<LedgerAccount> credit,
				Function<LedgerAccountCreate.NeedsNumber<LedgerAccountCreate.NeedsName<LedgerAccountCreate.Ready>>, LedgerAccountCreate.Ready> create) {
			return next(Models.LEDGER_ENTRY.credit.connectOrCreate(credit, create));
		}

	}

	/**
	 * The step at which {@code amount} is given.
	 *
	 * @param <N> the step after this one
	 */
	public static final class NeedsAmount<N> extends CreateStep<LedgerEntry, N> {

		private NeedsAmount(CreateData<LedgerEntry> data, Function<CreateData<LedgerEntry>, N> next) {
			super(data, next);
		}

		/**
		 * Sets {@code amount}.
		 * @param amount the value
		 * @return the next step
		 */
		public N amount(BigDecimal amount) {
			return next(Models.LEDGER_ENTRY.amount.set(amount));
		}

	}

	/**
	 * The last step: all that is required is given.
	 */
	public static final class Ready extends CreateReady<LedgerEntry> implements SkippableRow<LedgerEntry> {

		private Ready(CreateData<LedgerEntry> data) {
			super(data);
		}

		/**
		 * Sets {@code id}.
		 * @param id the value
		 * @return the next step
		 */
		public Ready id(long id) {
			return new Ready(with(Models.LEDGER_ENTRY.id.set(id)));
		}

		/**
		 * Sets {@code paymentId}, the foreign key of {@code payment}.
		 * @param paymentId the key of the related row, or {@code null} for none
		 * @return the next step
		 */
		public Ready paymentId(@Nullable UUID paymentId) {
			return new Ready(with(Models.LEDGER_ENTRY.paymentId.set(paymentId)));
		}

		/**
		 * Connects {@code payment} to a row that exists.
		 * @param payment names the row
		 * @return the next step
		 */
		public Ready payment(UniqueWhere<Payment> payment) {
			return new Ready(with(Models.LEDGER_ENTRY.payment.connect(payment)));
		}

		/**
		 * Creates the row that {@code payment} relates to.
		 * @param payment leads through its steps
		 * @return the next step
		 */
		public Ready payment(
				Function<PaymentCreate.NeedsInvoice<PaymentCreate.NeedsAmount<PaymentCreate.Ready>>, PaymentCreate.Ready> payment) {
			return new Ready(with(Models.LEDGER_ENTRY.payment.create(payment)));
		}

		/**
		 * Connects {@code payment} to a row, which is created if it does not exist.
		 * @param payment names the row
		 * @param create leads through its steps if it does not exist
		 * @return the next step
		 */
		public Ready payment(UniqueWhere<Payment> payment,
				Function<PaymentCreate.NeedsInvoice<PaymentCreate.NeedsAmount<PaymentCreate.Ready>>, PaymentCreate.Ready> create) {
			return new Ready(with(Models.LEDGER_ENTRY.payment.connectOrCreate(payment, create)));
		}

		/**
		 * Sets {@code text}.
		 * @param text the value
		 * @return the next step
		 */
		public Ready text(String text) {
			return new Ready(with(Models.LEDGER_ENTRY.text.set(text)));
		}

	}

}
