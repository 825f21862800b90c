// Generated from the Prisma schema by prisma-codegen-maven-plugin: changes are lost.

package com.acme.marketplace;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import javax.annotation.processing.Generated;

import io.github.prismaspring.client.field.ComparableField;
import io.github.prismaspring.client.field.IntField;
import io.github.prismaspring.client.field.NullableInsensitiveTextField;
import io.github.prismaspring.client.field.OptionalToOne;
import io.github.prismaspring.client.field.OwnedToOne;
import io.github.prismaspring.client.field.SearchableModelFields;
import io.github.prismaspring.client.field.ToOne;
import io.github.prismaspring.client.read.Field;
import io.github.prismaspring.client.read.Relation;
import io.github.prismaspring.client.scalar.ScalarTypes;
import io.github.prismaspring.client.where.TextWhere;
import io.github.prismaspring.client.where.UniqueWhere;
import io.github.prismaspring.client.where.Where;

/**
 * The fields of {@link Membership}.
 */
@Generated("prisma-codegen-maven-plugin")
public final class MembershipFields extends SearchableModelFields<Membership> {

	/**
	 * The column {@code accountId}.
	 */
	public final ComparableField<Membership, UUID, Where<Membership>> accountId =
			new ComparableField<>(column("accountId", ScalarTypes.UUID).foreignKey("account", "id"));

	/**
	 * The column {@code organizationId}.
	 */
	public final IntField<Membership, Where<Membership>> organizationId =
			new IntField<>(column("organizationId", ScalarTypes.INT).foreignKey("organization", "id"));

	/**
	 * The relation {@code account}.
	 */
	public final ToOne<Membership, Account, AccountCreate.NeedsEmail<AccountCreate.NeedsPasswordHash<AccountCreate.NeedsDisplayName<AccountCreate.Ready>>>> account =
			toOne("account", key("accountId", "id"), () -> Models.ACCOUNT, AccountCreate::startWithoutMemberships);

	/**
	 * The relation {@code organization}.
	 */
	public final ToOne<Membership, Organization, OrganizationCreate.NeedsSlug<OrganizationCreate.NeedsName<OrganizationCreate.NeedsSeat<OrganizationCreate.Ready>>>> organization = toOne("organization",
			key("organizationId", "id"), () -> Models.ORGANIZATION, OrganizationCreate::startWithoutMemberships);

	/**
	 * The relation {@code role}.
	 */
	public final OptionalToOne<Membership, AccessRole, AccessRoleCreate.NeedsName<AccessRoleCreate.Ready>> role =
			optionalToOne("role", key("roleId", "id"), () -> Models.ACCESS_ROLE, AccessRoleCreate::startWithoutMembers);

	/**
	 * The column {@code roleId}.
	 */
	public final NullableInsensitiveTextField<Membership, TextWhere<Membership>> roleId =
			new NullableInsensitiveTextField<>(text("roleId").foreignKey("role", "id"));

	/**
	 * The column {@code since}.
	 */
	public final ComparableField<Membership, LocalDate, Where<Membership>> since =
			new ComparableField<>(column("since", ScalarTypes.LOCAL_DATE));

	/**
	 * The relation {@code badge}.
	 */
	public final OwnedToOne<Membership, Badge, BadgeCreate.Ready> badge =
			ownedToOne("badge", () -> Models.BADGE, BadgeCreate::startWithoutMembership);

	MembershipFields() {
		super("Membership", Membership.class, List.of("accountId", "organizationId", "roleId", "since"),
				Membership::read, "accountId");
	}

	@java.lang.Override
	public List<Field<Membership>> columns() {
		return List.of(this.accountId, this.organizationId, this.roleId, this.since);
	}

	@java.lang.Override
	public List<Relation<Membership>> relations() {
		return List.of(this.account, this.organization, this.role, this.badge);
	}

	@java.lang.Override
	public List<Field<Membership>> key() {
		return List.of(this.accountId, this.organizationId);
	}

	/**
	 * Names a row by {@code accountId} and {@code organizationId}.
	 * @param accountId the value of {@code accountId}
	 * @param organizationId the value of {@code organizationId}
	 * @return the filter
	 */
	public UniqueWhere<Membership> accountIdOrganizationId(UUID accountId, int organizationId) {
		return UniqueWhere.compound("accountId_organizationId", part(this.accountId, accountId),
				part(this.organizationId, organizationId));
	}

}
