// Generated from the Prisma schema by prisma-codegen-maven-plugin: changes are lost.

package com.acme.marketplace;

import java.util.List;
import java.util.UUID;

import javax.annotation.processing.Generated;

import io.github.prismaspring.client.field.ComparableField;
import io.github.prismaspring.client.field.InsensitiveTextField;
import io.github.prismaspring.client.field.IntField;
import io.github.prismaspring.client.field.SearchableModelFields;
import io.github.prismaspring.client.field.ToOne;
import io.github.prismaspring.client.read.Field;
import io.github.prismaspring.client.read.Relation;
import io.github.prismaspring.client.scalar.ScalarTypes;
import io.github.prismaspring.client.where.TextWhere;
import io.github.prismaspring.client.where.UniqueWhere;
import io.github.prismaspring.client.where.Where;

/**
 * The fields of {@link Badge}.
 */
@Generated("prisma-codegen-maven-plugin")
public final class BadgeFields extends SearchableModelFields<Badge> {

	/**
	 * The column {@code number}.
	 */
	public final InsensitiveTextField<Badge, UniqueWhere<Badge>> number =
			new InsensitiveTextField<>(unique("number", ScalarTypes.STRING));

	/**
	 * The column {@code accountId}.
	 */
	public final ComparableField<Badge, UUID, Where<Badge>> accountId =
			new ComparableField<>(column("accountId", ScalarTypes.UUID).unchecked());

	/**
	 * The column {@code organizationId}.
	 */
	public final IntField<Badge, Where<Badge>> organizationId =
			new IntField<>(column("organizationId", ScalarTypes.INT).unchecked());

	/**
	 * The relation {@code membership}.
	 */
	public final ToOne<Badge, Membership, MembershipCreate.NeedsAccount<MembershipCreate.NeedsOrganization<MembershipCreate.Ready>>> membership = toOne("membership",
			key(List.of("accountId", "organizationId"), List.of("accountId", "organizationId")),
			() -> Models.MEMBERSHIP, MembershipCreate::startWithoutBadge);

	/**
	 * The column {@code color}.
	 */
	public final InsensitiveTextField<Badge, TextWhere<Badge>> color = new InsensitiveTextField<>(text("color"));

	BadgeFields() {
		super("Badge", Badge.class, List.of("number", "accountId", "organizationId", "color"), Badge::read, "number");
	}

	@java.lang.Override
	public List<Field<Badge>> columns() {
		return List.of(this.number, this.accountId, this.organizationId, this.color);
	}

	@java.lang.Override
	public List<Relation<Badge>> relations() {
		return List.of(this.membership);
	}

	@java.lang.Override
	public List<Field<Badge>> key() {
		return List.of(this.number);
	}

	/**
	 * Names a row by {@code accountId} and {@code organizationId}.
	 * @param accountId the value of {@code accountId}
	 * @param organizationId the value of {@code organizationId}
	 * @return the filter
	 */
	public UniqueWhere<Badge> accountIdOrganizationId(UUID accountId, int organizationId) {
		return UniqueWhere.compound("accountId_organizationId", part(this.accountId, accountId),
				part(this.organizationId, organizationId));
	}

}
