// Generated from the Prisma schema by prisma-codegen-maven-plugin: changes are lost.

package com.acme.marketplace;

import java.util.UUID;
import java.util.function.Function;

import javax.annotation.processing.Generated;

import io.github.prismaspring.client.where.UniqueWhere;
import io.github.prismaspring.client.write.CreateData;
import io.github.prismaspring.client.write.CreateReady;
import io.github.prismaspring.client.write.CreateStep;
import io.github.prismaspring.client.write.SkippableRow;

/**
 * The steps towards a new {@link Badge}.
 */
@Generated("prisma-codegen-maven-plugin")
public final class BadgeCreate {

	private BadgeCreate() {
	}

	/**
	 * Describes a new {@link Badge}, for {@code createMany} or to be kept.
	 * @param create leads through the steps
	 * @return the description
	 */
	public static Ready of(Function<NeedsMembership<Ready>, Ready> create) {
		return create.apply(start());
	}

	static NeedsMembership<Ready> start() {
		return new NeedsMembership<>(CreateData.empty(), Ready::new);
	}

	static Ready startWithoutMembership() {
		return new Ready(CreateData.within("membership", "accountId", "organizationId"));
	}

	/**
	 * The step at which {@code membership} is given.
	 *
	 * @param <N> the step after this one
	 */
	public static final class NeedsMembership<N> extends CreateStep<Badge, N> {

		private NeedsMembership(CreateData<Badge> data, Function<CreateData<Badge>, N> next) {
			super(data, next);
		}

		/**
		 * Sets the foreign key of {@code membership}.
		 * @param accountId the value of {@code accountId}
		 * @param organizationId the value of {@code organizationId}
		 * @return the next step
		 */
		public N accountIdOrganizationId(UUID accountId, int organizationId) {
			return next(Models.BADGE.membership.related().foreignKey(Models.MEMBERSHIP.accountIdOrganizationId(accountId,
					organizationId)));
		}

		/**
		 * Connects {@code membership} to a row that exists.
		 * @param membership names the row
		 * @return the next step
		 */
		public N membership(UniqueWhere<Membership> membership) {
			return next(Models.BADGE.membership.connect(membership));
		}

		/**
		 * Creates the row that {@code membership} relates to.
		 * @param membership leads through its steps
		 * @return the next step
		 */
		public N membership(
				Function<MembershipCreate.NeedsAccount<MembershipCreate.NeedsOrganization<MembershipCreate.Ready>>, MembershipCreate.Ready> membership) {
			return next(Models.BADGE.membership.create(membership));
		}

		/**
		 * Connects {@code membership} to a row, which is created if it does not exist.
		 * @param membership names the row
		 * @param create leads through its steps if it does not exist
		 * @return the next step
		 */
		public N membership(UniqueWhere<Membership> membership,
				Function<MembershipCreate.NeedsAccount<MembershipCreate.NeedsOrganization<MembershipCreate.Ready>>, MembershipCreate.Ready> create) {
			return next(Models.BADGE.membership.connectOrCreate(membership, create));
		}

	}

	/**
	 * The last step: all that is required is given.
	 */
	public static final class Ready extends CreateReady<Badge> implements SkippableRow<Badge> {

		private Ready(CreateData<Badge> data) {
			super(data);
		}

		/**
		 * Sets {@code number}.
		 * @param number the value
		 * @return the next step
		 */
		public Ready number(String number) {
			return new Ready(with(Models.BADGE.number.set(number)));
		}

		/**
		 * Sets {@code color}.
		 * @param color the value
		 * @return the next step
		 */
		public Ready color(String color) {
			return new Ready(with(Models.BADGE.color.set(color)));
		}

	}

}
