// Generated from the Prisma schema by prisma-codegen-maven-plugin: changes are lost.

package com.acme.marketplace;

import java.math.BigDecimal;
import java.util.function.Function;

import javax.annotation.processing.Generated;

import io.github.prismaspring.client.where.UniqueWhere;
import io.github.prismaspring.client.write.CreateData;
import io.github.prismaspring.client.write.CreateReady;
import io.github.prismaspring.client.write.CreateStep;
import io.github.prismaspring.client.write.SkippableRow;

/**
 * The steps towards a new {@link Payout}.
 */
@Generated("prisma-codegen-maven-plugin")
public final class PayoutCreate {

	private PayoutCreate() {
	}

	/**
	 * Describes a new {@link Payout}, for {@code createMany} or to be kept.
	 * @param create leads through the steps
	 * @return the description
	 */
	public static Ready of(Function<NeedsSeller<NeedsAmount<Ready>>, Ready> create) {
		return create.apply(start());
	}

	static NeedsSeller<NeedsAmount<Ready>> start() {
		Function<CreateData<Payout>, NeedsAmount<Ready>> needsAmount = (data) -> new NeedsAmount<>(data, Ready::new);
		return new NeedsSeller<>(CreateData.empty(), needsAmount);
	}

	static NeedsAmount<Ready> startWithoutSeller() {
		return new NeedsAmount<>(CreateData.within("seller", "sellerId"), Ready::new);
	}

	/**
	 * The step at which {@code seller} is given.
	 *
	 * @param <N> the step after this one
	 */
	public static final class NeedsSeller<N> extends CreateStep<Payout, N> {

		private NeedsSeller(CreateData<Payout> data, Function<CreateData<Payout>, N> next) {
			super(data, next);
		}

		/**
		 * Sets {@code sellerId}, the foreign key of {@code seller}.
		 * @param sellerId the key of the related row
		 * @return the next step
		 */
		public N sellerId(int sellerId) {
			return next(Models.PAYOUT.sellerId.set(sellerId));
		}

		/**
		 * Connects {@code seller} to a row that exists.
		 * @param seller names the row
		 * @return the next step
		 */
		public N seller(UniqueWhere<Organization> seller) {
			return next(Models.PAYOUT.seller.connect(seller));
		}

		/**
		 * Creates the row that {@code seller} relates to.
		 * @param seller leads through its steps
		 * @return the next step
		 */
		public N seller(
				Function<OrganizationCreate.NeedsSlug<OrganizationCreate.NeedsName<OrganizationCreate.NeedsSeat<OrganizationCreate.Ready>>>, OrganizationCreate.Ready> seller) {
			return next(Models.PAYOUT.seller.create(seller));
		}

		/**
		 * Connects {@code seller} to a row, which is created if it does not exist.
		 * @param seller names the row
		 * @param create leads through its steps if it does not exist
		 * @return the next step
		 */
		public N seller(UniqueWhere<Organization> seller,
				Function<OrganizationCreate.NeedsSlug<OrganizationCreate.NeedsName<OrganizationCreate.NeedsSeat<OrganizationCreate.Ready>>>, OrganizationCreate.Ready> create) {
			return next(Models.PAYOUT.seller.connectOrCreate(seller, create));
		}

	}

	/**
	 * The step at which {@code amount} is given.
	 *
	 * @param <N> the step after this one
	 */
	public static final class NeedsAmount<N> extends CreateStep<Payout, N> {

		private NeedsAmount(CreateData<Payout> data, Function<CreateData<Payout>, N> next) {
			super(data, next);
		}

		/**
		 * Sets {@code amount}.
		 * @param amount the value
		 * @return the next step
		 */
		public N amount(BigDecimal amount) {
			return next(Models.PAYOUT.amount.set(amount));
		}

	}

	/**
	 * The last step: all that is required is given.
	 */
	public static final class Ready extends CreateReady<Payout> implements SkippableRow<Payout> {

		private Ready(CreateData<Payout> data) {
			super(data);
		}

		/**
		 * Sets {@code id}.
		 * @param id the value
		 * @return the next step
		 */
		public Ready id(int id) {
			return new Ready(with(Models.PAYOUT.id.set(id)));
		}

		/**
		 * Sets {@code sealed}.
		 * @param sealed the value
		 * @return the next step
		 */
		public Ready sealed(boolean sealed) {
			return new Ready(with(Models.PAYOUT.sealed.set(sealed)));
		}

	}

}
