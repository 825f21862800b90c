// Generated from the Prisma schema by prisma-codegen-maven-plugin: changes are lost.

package com.acme.marketplace;

import java.util.List;

import javax.annotation.processing.Generated;

import io.github.prismaspring.client.field.InsensitiveTextField;
import io.github.prismaspring.client.field.IntField;
import io.github.prismaspring.client.field.NullableInsensitiveTextField;
import io.github.prismaspring.client.field.SearchableModelFields;
import io.github.prismaspring.client.field.ToOne;
import io.github.prismaspring.client.read.Field;
import io.github.prismaspring.client.read.Relation;
import io.github.prismaspring.client.scalar.ScalarTypes;
import io.github.prismaspring.client.where.TextWhere;
import io.github.prismaspring.client.where.UniqueWhere;

/**
 * The fields of {@link Record}.
 */
@Generated("prisma-codegen-maven-plugin")
public final class RecordFields extends SearchableModelFields<Record> {

	/**
	 * The column {@code id}.
	 */
	public final IntField<Record, UniqueWhere<Record>> id = new IntField<>(unique("id", ScalarTypes.INT).unchecked());

	/**
	 * The column {@code modelsName}.
	 */
	public final InsensitiveTextField<Record, TextWhere<Record>> modelsName =
			new InsensitiveTextField<>(text("modelsName").foreignKey("models", "name"));

	/**
	 * The relation {@code models}.
	 */
	public final ToOne<Record, Models_, Models_Create.NeedsName<Models_Create.NeedsText<Models_Create.Ready>>> models =
			toOne("models", key("modelsName", "name"), () -> Models.MODELS, Models_Create::startWithoutOther);

	/**
	 * The column {@code Title}.
	 */
	public final InsensitiveTextField<Record, TextWhere<Record>> title = new InsensitiveTextField<>(text("Title"));

	/**
	 * The column {@code title}.
	 */
	public final InsensitiveTextField<Record, TextWhere<Record>> title_ = new InsensitiveTextField<>(text("title"));

	/**
	 * The column {@code TITLE}.
	 */
	public final NullableInsensitiveTextField<Record, TextWhere<Record>> TITLE =
			new NullableInsensitiveTextField<>(text("TITLE"));

	/**
	 * The column {@code é}.
	 */
	public final NullableInsensitiveTextField<Record, TextWhere<Record>> é =
			new NullableInsensitiveTextField<>(text("é"));

	RecordFields() {
		super("Record", Record.class, List.of("id", "modelsName", "Title", "title", "TITLE", "é"), Record::read, "id");
	}

	@java.lang.Override
	public List<Field<Record>> columns() {
		return List.of(this.id, this.modelsName, this.title, this.title_, this.TITLE, this.é);
	}

	@java.lang.Override
	public List<Relation<Record>> relations() {
		return List.of(this.models);
	}

	@java.lang.Override
	public List<Field<Record>> key() {
		return List.of(this.id);
	}

	@java.lang.Override
	public String accessor(String name) {
		return switch (name) {
			case "Title" -> "title";
			case "title" -> "title_";
			default -> name;
		};
	}

}
