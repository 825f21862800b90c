// Generated from the Prisma schema by prisma-codegen-maven-plugin: changes are lost.

package com.acme.marketplace;

import java.time.LocalDate;
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
 * The steps towards a new {@link Membership}.
 */
@Generated("prisma-codegen-maven-plugin")
public final class MembershipCreate {

	private MembershipCreate() {
	}

	/**
	 * Describes a new {@link Membership}, for {@code createMany} or to be kept.
	 * @param create leads through the steps
	 * @return the description
	 */
	public static Ready of(Function<NeedsAccount<NeedsOrganization<Ready>>, Ready> create) {
		return create.apply(start());
	}

	static NeedsAccount<NeedsOrganization<Ready>> start() {
		Function<CreateData<Membership>, NeedsOrganization<Ready>> needsOrganization =
				(data) -> new NeedsOrganization<>(data, Ready::new);
		return new NeedsAccount<>(CreateData.empty(), needsOrganization);
	}

	static NeedsOrganization<Ready> startWithoutAccount() {
		return new NeedsOrganization<>(CreateData.within("account", "accountId"), Ready::new);
	}

	static NeedsAccount<Ready> startWithoutOrganization() {
		return new NeedsAccount<>(CreateData.within("organization", "organizationId"), Ready::new);
	}

	static NeedsAccount<NeedsOrganization<Ready>> startWithoutRole() {
		Function<CreateData<Membership>, NeedsOrganization<Ready>> needsOrganization =
				(data) -> new NeedsOrganization<>(data, Ready::new);
		return new NeedsAccount<>(CreateData.within("role", "roleId"), needsOrganization);
	}

	static NeedsAccount<NeedsOrganization<Ready>> startWithoutBadge() {
		Function<CreateData<Membership>, NeedsOrganization<Ready>> needsOrganization =
				(data) -> new NeedsOrganization<>(data, Ready::new);
		return new NeedsAccount<>(CreateData.within("badge"), needsOrganization);
	}

	/**
	 * The step at which {@code account} is given.
	 *
	 * @param <N> the step after this one
	 */
	public static final class NeedsAccount<N> extends CreateStep<Membership, N> {

		private NeedsAccount(CreateData<Membership> data, Function<CreateData<Membership>, N> next) {
			super(data, next);
		}

		/**
		 * Sets {@code accountId}, the foreign key of {@code account}.
		 * @param accountId the key of the related row
		 * @return the next step
		 */
		public N accountId(UUID accountId) {
			return next(Models.MEMBERSHIP.accountId.set(accountId));
		}

		/**
		 * Connects {@code account} to a row that exists.
		 * @param account names the row
		 * @return the next step
		 */
		public N account(UniqueWhere<Account> account) {
			return next(Models.MEMBERSHIP.account.connect(account));
		}

		/**
		 * Creates the row that {@code account} relates to.
		 * @param account leads through its steps
		 * @return the next step
		 */
		public N account(
				Function<AccountCreate.NeedsEmail<AccountCreate.NeedsPasswordHash<AccountCreate.NeedsDisplayName<AccountCreate.Ready>>>, AccountCreate.Ready> account) {
			return next(Models.MEMBERSHIP.account.create(account));
		}

		/**
		 * Connects {@code account} to a row, which is created if it does not exist.
		 * @param account names the row
		 * @param create leads through its steps if it does not exist
		 * @return the next step
		 */
		public N account(UniqueWhere<Account> account,
				Function<AccountCreate.NeedsEmail<AccountCreate.NeedsPasswordHash<AccountCreate.NeedsDisplayName<AccountCreate.Ready>>>, AccountCreate.Ready> create) {
			return next(Models.MEMBERSHIP.account.connectOrCreate(account, create));
		}

	}

	/**
	 * The step at which {@code organization} is given.
	 *
	 * @param <N> the step after this one
	 */
	public static final class NeedsOrganization<N> extends CreateStep<Membership, N> {

		private NeedsOrganization(CreateData<Membership> data, Function<CreateData<Membership>, N> next) {
			super(data, next);
		}

		/**
		 * Sets {@code organizationId}, the foreign key of {@code organization}.
		 * @param organizationId the key of the related row
		 * @return the next step
		 */
		public N organizationId(int organizationId) {
			return next(Models.MEMBERSHIP.organizationId.set(organizationId));
		}

		/**
		 * Connects {@code organization} to a row that exists.
		 * @param organization names the row
		 * @return the next step
		 */
		public N organization(UniqueWhere<Organization> organization) {
			return next(Models.MEMBERSHIP.organization.connect(organization));
		}

		/**
		 * Creates the row that {@code organization} relates to.
		 * @param organization leads through its steps
		 * @return the next step
		 */
		public N organization(
				Function<OrganizationCreate.NeedsSlug<OrganizationCreate.NeedsName<OrganizationCreate.NeedsSeat<OrganizationCreate.Ready>>>, OrganizationCreate.Ready> organization) {
			return next(Models.MEMBERSHIP.organization.create(organization));
		}

		/**
		 * Connects {@code organization} to a row, which is created if it does not exist.
		 * @param organization names the row
		 * @param create leads through its steps if it does not exist
		 * @return the next step
		 */
		public N organization(UniqueWhere<Organization> organization,
				Function<OrganizationCreate.NeedsSlug<OrganizationCreate.NeedsName<OrganizationCreate.NeedsSeat<OrganizationCreate.Ready>>>, OrganizationCreate.Ready> create) {
			return next(Models.MEMBERSHIP.organization.connectOrCreate(organization, create));
		}

	}

	/**
	 * The last step: all that is required is given.
	 */
	public static final class Ready extends CreateReady<Membership> implements SkippableRow<Membership> {

		private Ready(CreateData<Membership> data) {
			super(data);
		}

		/**
		 * Sets {@code roleId}, the foreign key of {@code role}.
		 * @param roleId the key of the related row, or {@code null} for none
		 * @return the next step
		 */
		public Ready roleId(@Nullable String roleId) {
			return new Ready(with(Models.MEMBERSHIP.roleId.set(roleId)));
		}

		/**
		 * Connects {@code role} to a row that exists.
		 * @param role names the row
		 * @return the next step
		 */
		public Ready role(UniqueWhere<AccessRole> role) {
			return new Ready(with(Models.MEMBERSHIP.role.connect(role)));
		}

		/**
		 * Creates the row that {@code role} relates to.
		 * @param role leads through its steps
		 * @return the next step
		 */
		public Ready role(Function<AccessRoleCreate.NeedsName<AccessRoleCreate.Ready>, AccessRoleCreate.Ready> role) {
			return new Ready(with(Models.MEMBERSHIP.role.create(role)));
		}

		/**
		 * Connects {@code role} to a row, which is created if it does not exist.
		 * @param role names the row
		 * @param create leads through its steps if it does not exist
		 * @return the next step
		 */
		public Ready role(UniqueWhere<AccessRole> role,
				Function<AccessRoleCreate.NeedsName<AccessRoleCreate.Ready>, AccessRoleCreate.Ready> create) {
			return new Ready(with(Models.MEMBERSHIP.role.connectOrCreate(role, create)));
		}

		/**
		 * Sets {@code since}.
		 * @param since the value
		 * @return the next step
		 */
		public Ready since(LocalDate since) {
			return new Ready(with(Models.MEMBERSHIP.since.set(since)));
		}

		/**
		 * Connects {@code badge} to a row that exists.
		 * @param badge names the row
		 * @return the next step
		 */
		public Ready badge(UniqueWhere<Badge> badge) {
			return new Ready(with(Models.MEMBERSHIP.badge.connect(badge)));
		}

		/**
		 * Creates the row that {@code badge} relates to.
		 * @param badge leads through its steps
		 * @return the next step
		 */
		public Ready badge(Function<BadgeCreate.Ready, BadgeCreate.Ready> badge) {
			return new Ready(with(Models.MEMBERSHIP.badge.create(badge)));
		}

		/**
		 * Connects {@code badge} to a row, which is created if it does not exist.
		 * @param badge names the row
		 * @param create leads through its steps if it does not exist
		 * @return the next step
		 */
		public Ready badge(UniqueWhere<Badge> badge, Function<BadgeCreate.Ready, BadgeCreate.Ready> create) {
			return new Ready(with(Models.MEMBERSHIP.badge.connectOrCreate(badge, create)));
		}

	}

}
