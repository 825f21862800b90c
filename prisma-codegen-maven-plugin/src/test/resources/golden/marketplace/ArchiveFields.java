// Generated from the Prisma schema by prisma-codegen-maven-plugin: changes are lost.

package com.acme.marketplace;

import java.time.Instant;
import java.util.List;

import javax.annotation.processing.Generated;

import io.github.prismaspring.client.field.BigIntField;
import io.github.prismaspring.client.field.BooleanField;
import io.github.prismaspring.client.field.ComparableField;
import io.github.prismaspring.client.field.ComparableJsonAt;
import io.github.prismaspring.client.field.DecimalField;
import io.github.prismaspring.client.field.FloatField;
import io.github.prismaspring.client.field.InsensitiveTextField;
import io.github.prismaspring.client.field.IntField;
import io.github.prismaspring.client.field.JsonPathField;
import io.github.prismaspring.client.field.JsonPaths;
import io.github.prismaspring.client.field.ListField;
import io.github.prismaspring.client.field.NullableBigIntField;
import io.github.prismaspring.client.field.NullableBooleanField;
import io.github.prismaspring.client.field.NullableComparableField;
import io.github.prismaspring.client.field.NullableDecimalField;
import io.github.prismaspring.client.field.NullableFloatField;
import io.github.prismaspring.client.field.NullableInsensitiveTextField;
import io.github.prismaspring.client.field.NullableIntField;
import io.github.prismaspring.client.field.NullableJsonPathField;
import io.github.prismaspring.client.field.NullableScalarField;
import io.github.prismaspring.client.field.ScalarField;
import io.github.prismaspring.client.field.SearchableModelFields;
import io.github.prismaspring.client.read.Field;
import io.github.prismaspring.client.read.Relation;
import io.github.prismaspring.client.scalar.ScalarTypes;
import io.github.prismaspring.client.where.TextWhere;
import io.github.prismaspring.client.where.UniqueWhere;
import io.github.prismaspring.client.where.Where;
import tools.jackson.databind.JsonNode;

/**
 * The fields of {@link Archive}.
 */
@Generated("prisma-codegen-maven-plugin")
public final class ArchiveFields extends SearchableModelFields<Archive> {

	/**
	 * The column {@code id}.
	 */
	public final InsensitiveTextField<Archive, UniqueWhere<Archive>> id =
			new InsensitiveTextField<>(unique("id", ScalarTypes.STRING));

	/**
	 * The column {@code text}.
	 */
	public final InsensitiveTextField<Archive, TextWhere<Archive>> text = new InsensitiveTextField<>(text("text"));

	/**
	 * The column {@code textOpt}.
	 */
	public final NullableInsensitiveTextField<Archive, TextWhere<Archive>> textOpt =
			new NullableInsensitiveTextField<>(text("textOpt"));

	/**
	 * The column {@code flag}.
	 */
	public final BooleanField<Archive, Where<Archive>> flag = new BooleanField<>(column("flag", ScalarTypes.BOOLEAN));

	/**
	 * The column {@code flagOpt}.
	 */
	public final NullableBooleanField<Archive, Where<Archive>> flagOpt =
			new NullableBooleanField<>(column("flagOpt", ScalarTypes.BOOLEAN));

	/**
	 * The column {@code int}.
	 */
	public final IntField<Archive, Where<Archive>> int_ = new IntField<>(column("int", ScalarTypes.INT));

	/**
	 * The column {@code intOpt}.
	 */
	public final NullableIntField<Archive, Where<Archive>> intOpt =
			new NullableIntField<>(column("intOpt", ScalarTypes.INT));

	/**
	 * The column {@code big}.
	 */
	public final BigIntField<Archive, Where<Archive>> big = new BigIntField<>(column("big", ScalarTypes.BIG_INT));

	/**
	 * The column {@code bigOpt}.
	 */
	public final NullableBigIntField<Archive, Where<Archive>> bigOpt =
			new NullableBigIntField<>(column("bigOpt", ScalarTypes.BIG_INT));

	/**
	 * The column {@code float}.
	 */
	public final FloatField<Archive, Where<Archive>> float_ = new FloatField<>(column("float", ScalarTypes.FLOAT));

	/**
	 * The column {@code floatOpt}.
	 */
	public final NullableFloatField<Archive, Where<Archive>> floatOpt =
			new NullableFloatField<>(column("floatOpt", ScalarTypes.FLOAT));

	/**
	 * The column {@code decimal}.
	 */
	public final DecimalField<Archive, Where<Archive>> decimal =
			new DecimalField<>(column("decimal", ScalarTypes.DECIMAL));

	/**
	 * The column {@code decOpt}.
	 */
	public final NullableDecimalField<Archive, Where<Archive>> decOpt =
			new NullableDecimalField<>(column("decOpt", ScalarTypes.DECIMAL));

	/**
	 * The column {@code at}.
	 */
	public final ComparableField<Archive, Instant, Where<Archive>> at =
			new ComparableField<>(column("at", ScalarTypes.DATE_TIME));

	/**
	 * The column {@code atOpt}.
	 */
	public final NullableComparableField<Archive, Instant, Where<Archive>> atOpt =
			new NullableComparableField<>(column("atOpt", ScalarTypes.DATE_TIME));

	/**
	 * The column {@code json}.
	 */
	public final JsonPathField<Archive, JsonNode, ComparableJsonAt<Archive>> json =
			new JsonPathField<>(column("json", ScalarTypes.JSON), JsonPaths.ofLists());

	/**
	 * The column {@code jsonOpt}.
	 */
	public final NullableJsonPathField<Archive, JsonNode, ComparableJsonAt<Archive>> jsonOpt =
			new NullableJsonPathField<>(column("jsonOpt", ScalarTypes.JSON), JsonPaths.ofLists());

	/**
	 * The column {@code bytes}.
	 */
	public final ScalarField<Archive, byte[], Where<Archive>> bytes =
			new ScalarField<>(column("bytes", ScalarTypes.BYTES));

	/**
	 * The column {@code bytesOpt}.
	 */
	public final NullableScalarField<Archive, byte[], Where<Archive>> bytesOpt =
			new NullableScalarField<>(column("bytesOpt", ScalarTypes.BYTES));

	/**
	 * The column {@code level}.
	 */
	public final ScalarField<Archive, Priority, Where<Archive>> level =
			new ScalarField<>(column("level", Priority.scalarType()));

	/**
	 * The column {@code levelOpt}.
	 */
	public final NullableScalarField<Archive, Priority, Where<Archive>> levelOpt =
			new NullableScalarField<>(column("levelOpt", Priority.scalarType()));

	/**
	 * The column {@code levels}.
	 */
	public final ListField<Archive, Priority> levels = new ListField<>(column("levels", Priority.scalarType()));

	ArchiveFields() {
		super("Archive", Archive.class, List.of("id", "text", "textOpt", "flag", "flagOpt", "int", "intOpt", "big",
				"bigOpt", "float", "floatOpt", "decimal", "decOpt", "at", "atOpt", "json", "jsonOpt", "bytes",
				"bytesOpt", "level", "levelOpt", "levels"), Archive::read, "id");
	}

	@java.lang.Override
	public List<Field<Archive>> columns() {
		return List.of(this.id, this.text, this.textOpt, this.flag, this.flagOpt, this.int_, this.intOpt, this.big,
				this.bigOpt, this.float_, this.floatOpt, this.decimal, this.decOpt, this.at, this.atOpt, this.json,
				this.jsonOpt, this.bytes, this.bytesOpt, this.level, this.levelOpt, this.levels);
	}

	@java.lang.Override
	public List<Relation<Archive>> relations() {
		return List.of();
	}

	@java.lang.Override
	public List<Field<Archive>> key() {
		return List.of(this.id);
	}

	@java.lang.Override
	public String accessor(String name) {
		return switch (name) {
			case "int" -> "int_";
			case "float" -> "float_";
			default -> name;
		};
	}

}
