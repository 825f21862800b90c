// Generated from the Prisma schema by prisma-codegen-maven-plugin: changes are lost.

package com.acme.marketplace;

import java.util.List;

import javax.annotation.processing.Generated;

import io.github.prismaspring.client.field.InsensitiveTextField;
import io.github.prismaspring.client.field.IntField;
import io.github.prismaspring.client.field.SearchableModelFields;
import io.github.prismaspring.client.read.Field;
import io.github.prismaspring.client.read.Relation;
import io.github.prismaspring.client.scalar.ScalarTypes;
import io.github.prismaspring.client.where.UniqueWhere;

/**
 * The fields of {@link Zone}.
 */
@Generated("prisma-codegen-maven-plugin")
public final class ZoneFields extends SearchableModelFields<Zone> {

	/**
	 * The column {@code id}.
	 */
	public final IntField<Zone, UniqueWhere<Zone>> id = new IntField<>(unique("id", ScalarTypes.INT).unchecked());

	/**
	 * The column {@code name}.
	 */
	public final InsensitiveTextField<Zone, UniqueWhere<Zone>> name =
			new InsensitiveTextField<>(unique("name", ScalarTypes.STRING));

	ZoneFields() {
		super("Zone", Zone.class, List.of("id", "name"), Zone::read, "id");
	}

	@java.lang.Override
	public List<Field<Zone>> columns() {
		return List.of(this.id, this.name);
	}

	@java.lang.Override
	public List<Relation<Zone>> relations() {
		return List.of();
	}

	@java.lang.Override
	public List<Field<Zone>> key() {
		return List.of(this.id);
	}

}
