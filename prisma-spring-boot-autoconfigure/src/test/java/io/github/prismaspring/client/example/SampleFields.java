/*
 * Copyright 2026-present the original author or authors.
 *
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *      https://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */

package io.github.prismaspring.client.example;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

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
import io.github.prismaspring.client.field.ModelFields;
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
import io.github.prismaspring.client.read.Field;
import io.github.prismaspring.client.read.Relation;
import io.github.prismaspring.client.scalar.ScalarTypes;
import io.github.prismaspring.client.where.TextWhere;
import io.github.prismaspring.client.where.UniqueWhere;
import io.github.prismaspring.client.where.Where;
import tools.jackson.databind.JsonNode;

/**
 * The fields of {@link Sample}.
 */
public final class SampleFields extends ModelFields<Sample> {

	/**
	 * The column {@code id}.
	 */
	public final IntField<Sample, UniqueWhere<Sample>> id = new IntField<>(unique("id", ScalarTypes.INT));

	/**
	 * The column {@code text}.
	 */
	public final InsensitiveTextField<Sample, TextWhere<Sample>> text = new InsensitiveTextField<>(text("text"));

	/**
	 * The column {@code int}.
	 */
	public final IntField<Sample, Where<Sample>> int_ = new IntField<>(column("int", ScalarTypes.INT));

	/**
	 * The column {@code big}.
	 */
	public final BigIntField<Sample, Where<Sample>> big = new BigIntField<>(column("big", ScalarTypes.BIG_INT));

	/**
	 * The column {@code float}.
	 */
	public final FloatField<Sample, Where<Sample>> float_ = new FloatField<>(column("float", ScalarTypes.FLOAT));

	/**
	 * The column {@code decimal}.
	 */
	public final DecimalField<Sample, Where<Sample>> decimal = new DecimalField<>(
			column("decimal", ScalarTypes.DECIMAL));

	/**
	 * The column {@code bool}.
	 */
	public final BooleanField<Sample, Where<Sample>> bool = new BooleanField<>(column("bool", ScalarTypes.BOOLEAN));

	/**
	 * The column {@code at}.
	 */
	public final ComparableField<Sample, Instant, Where<Sample>> at = new ComparableField<>(
			column("at", ScalarTypes.DATE_TIME));

	/**
	 * The column {@code day}.
	 */
	public final ComparableField<Sample, LocalDate, Where<Sample>> day = new ComparableField<>(
			column("day", ScalarTypes.LOCAL_DATE));

	/**
	 * The column {@code time}.
	 */
	public final ComparableField<Sample, LocalTime, Where<Sample>> time = new ComparableField<>(
			column("time", ScalarTypes.LOCAL_TIME));

	/**
	 * The column {@code uuid}.
	 */
	public final ComparableField<Sample, UUID, Where<Sample>> uuid = new ComparableField<>(
			column("uuid", ScalarTypes.UUID));

	/**
	 * The column {@code json}.
	 */
	public final JsonPathField<Sample, JsonNode, ComparableJsonAt<Sample>> json = new JsonPathField<>(
			column("json", ScalarTypes.JSON), JsonPaths.ofLists());

	/**
	 * The column {@code bytes}.
	 */
	public final ScalarField<Sample, byte[], Where<Sample>> bytes = new ScalarField<>(
			column("bytes", ScalarTypes.BYTES));

	/**
	 * The column {@code role}.
	 */
	public final ScalarField<Sample, Role, Where<Sample>> role = new ScalarField<>(column("role", Role.scalarType()));

	/**
	 * The column {@code textOpt}.
	 */
	public final NullableInsensitiveTextField<Sample, TextWhere<Sample>> textOpt = new NullableInsensitiveTextField<>(
			text("textOpt"));

	/**
	 * The column {@code intOpt}.
	 */
	public final NullableIntField<Sample, Where<Sample>> intOpt = new NullableIntField<>(
			column("intOpt", ScalarTypes.INT));

	/**
	 * The column {@code bigOpt}.
	 */
	public final NullableBigIntField<Sample, Where<Sample>> bigOpt = new NullableBigIntField<>(
			column("bigOpt", ScalarTypes.BIG_INT));

	/**
	 * The column {@code floatOpt}.
	 */
	public final NullableFloatField<Sample, Where<Sample>> floatOpt = new NullableFloatField<>(
			column("floatOpt", ScalarTypes.FLOAT));

	/**
	 * The column {@code decOpt}.
	 */
	public final NullableDecimalField<Sample, Where<Sample>> decOpt = new NullableDecimalField<>(
			column("decOpt", ScalarTypes.DECIMAL));

	/**
	 * The column {@code boolOpt}.
	 */
	public final NullableBooleanField<Sample, Where<Sample>> boolOpt = new NullableBooleanField<>(
			column("boolOpt", ScalarTypes.BOOLEAN));

	/**
	 * The column {@code atOpt}.
	 */
	public final NullableComparableField<Sample, Instant, Where<Sample>> atOpt = new NullableComparableField<>(
			column("atOpt", ScalarTypes.DATE_TIME));

	/**
	 * The column {@code dayOpt}.
	 */
	public final NullableComparableField<Sample, LocalDate, Where<Sample>> dayOpt = new NullableComparableField<>(
			column("dayOpt", ScalarTypes.LOCAL_DATE));

	/**
	 * The column {@code timeOpt}.
	 */
	public final NullableComparableField<Sample, LocalTime, Where<Sample>> timeOpt = new NullableComparableField<>(
			column("timeOpt", ScalarTypes.LOCAL_TIME));

	/**
	 * The column {@code uuidOpt}.
	 */
	public final NullableComparableField<Sample, UUID, Where<Sample>> uuidOpt = new NullableComparableField<>(
			column("uuidOpt", ScalarTypes.UUID));

	/**
	 * The column {@code jsonOpt}.
	 */
	public final NullableJsonPathField<Sample, JsonNode, ComparableJsonAt<Sample>> jsonOpt = new NullableJsonPathField<>(
			column("jsonOpt", ScalarTypes.JSON), JsonPaths.ofLists());

	/**
	 * The column {@code bytesOpt}.
	 */
	public final NullableScalarField<Sample, byte[], Where<Sample>> bytesOpt = new NullableScalarField<>(
			column("bytesOpt", ScalarTypes.BYTES));

	/**
	 * The column {@code roleOpt}.
	 */
	public final NullableScalarField<Sample, Role, Where<Sample>> roleOpt = new NullableScalarField<>(
			column("roleOpt", Role.scalarType()));

	/**
	 * The column {@code ints}.
	 */
	public final ListField<Sample, Integer> ints = new ListField<>(column("ints", ScalarTypes.INT));

	/**
	 * The column {@code decimals}.
	 */
	public final ListField<Sample, BigDecimal> decimals = new ListField<>(column("decimals", ScalarTypes.DECIMAL));

	/**
	 * The column {@code roles}.
	 */
	public final ListField<Sample, Role> roles = new ListField<>(column("roles", Role.scalarType()));

	/**
	 * The column {@code jsons}.
	 */
	public final ListField<Sample, JsonNode> jsons = new ListField<>(column("jsons", ScalarTypes.JSON));

	/**
	 * The column {@code blobs}.
	 */
	public final ListField<Sample, byte[]> blobs = new ListField<>(column("blobs", ScalarTypes.BYTES));

	SampleFields() {
		super("Sample", Sample.class,
				List.of("id", "text", "int", "big", "float", "decimal", "bool", "at", "day", "time", "uuid", "json",
						"bytes", "role", "textOpt", "intOpt", "bigOpt", "floatOpt", "decOpt", "boolOpt", "atOpt",
						"dayOpt", "timeOpt", "uuidOpt", "jsonOpt", "bytesOpt", "roleOpt", "ints", "decimals", "roles",
						"jsons", "blobs"),
				Sample::read, "id");
	}

	@Override
	public List<Field<Sample>> columns() {
		return List.of(this.id, this.text, this.int_, this.big, this.float_, this.decimal, this.bool, this.at, this.day,
				this.time, this.uuid, this.json, this.bytes, this.role, this.textOpt, this.intOpt, this.bigOpt,
				this.floatOpt, this.decOpt, this.boolOpt, this.atOpt, this.dayOpt, this.timeOpt, this.uuidOpt,
				this.jsonOpt, this.bytesOpt, this.roleOpt, this.ints, this.decimals, this.roles, this.jsons,
				this.blobs);
	}

	@Override
	public List<Relation<Sample>> relations() {
		return List.of();
	}

	@Override
	public List<Field<Sample>> key() {
		return List.of(this.id);
	}

	@Override
	public String accessor(String name) {
		return switch (name) {
			case "int" -> "int_";
			case "float" -> "float_";
			default -> name;
		};
	}

}
