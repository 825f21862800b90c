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

import java.time.Instant;
import java.util.List;

import io.github.prismaspring.client.field.ComparableField;
import io.github.prismaspring.client.field.ComparableJsonAt;
import io.github.prismaspring.client.field.FloatField;
import io.github.prismaspring.client.field.InsensitiveTextField;
import io.github.prismaspring.client.field.IntField;
import io.github.prismaspring.client.field.JsonPathField;
import io.github.prismaspring.client.field.JsonPaths;
import io.github.prismaspring.client.field.ListField;
import io.github.prismaspring.client.field.ModelFields;
import io.github.prismaspring.client.field.NullableDecimalField;
import io.github.prismaspring.client.field.NullableInsensitiveTextField;
import io.github.prismaspring.client.field.NullableJsonPathField;
import io.github.prismaspring.client.read.Field;
import io.github.prismaspring.client.read.Relation;
import io.github.prismaspring.client.scalar.ScalarTypes;
import io.github.prismaspring.client.where.TextWhere;
import io.github.prismaspring.client.where.UniqueWhere;
import io.github.prismaspring.client.where.Where;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;

/**
 * The fields of {@link Store}.
 */
public final class StoreFields extends ModelFields<Store> {

	/**
	 * The column {@code id}.
	 */
	public final IntField<Store, UniqueWhere<Store>> id = new IntField<>(unique("id", ScalarTypes.INT).unchecked());

	/**
	 * The column {@code code}.
	 */
	public final InsensitiveTextField<Store, UniqueWhere<Store>> code = new InsensitiveTextField<>(
			unique("code", ScalarTypes.STRING));

	/**
	 * The column {@code name}.
	 */
	public final NullableInsensitiveTextField<Store, TextWhere<Store>> name = new NullableInsensitiveTextField<>(
			text("name"));

	/**
	 * The column {@code rent}.
	 */
	public final NullableDecimalField<Store, Where<Store>> rent = new NullableDecimalField<>(
			column("rent", ScalarTypes.DECIMAL));

	/**
	 * The column {@code floors}.
	 */
	public final IntField<Store, Where<Store>> floors = new IntField<>(column("floors", ScalarTypes.INT));

	/**
	 * The column {@code doors}.
	 */
	public final IntField<Store, Where<Store>> doors = new IntField<>(column("doors", ScalarTypes.INT));

	/**
	 * The column {@code labels}.
	 */
	public final ListField<Store, String> labels = new ListField<>(column("labels", ScalarTypes.STRING));

	/**
	 * The column {@code notes}.
	 */
	public final NullableJsonPathField<Store, JsonNode, ComparableJsonAt<Store>> notes = new NullableJsonPathField<>(
			column("notes", ScalarTypes.JSON), JsonPaths.ofLists());

	/**
	 * The column {@code class}.
	 */
	public final NullableInsensitiveTextField<Store, TextWhere<Store>> class_ = new NullableInsensitiveTextField<>(
			text("class"));

	/**
	 * Pieces by article.
	 */
	public final JsonPathField<Store, java.util.Map<java.lang.String, java.lang.Integer>, ComparableJsonAt<Store>> stock = new JsonPathField<>(
			column("stock", ScalarTypes.json("Store.stock",
					new TypeReference<java.util.Map<java.lang.String, java.lang.Integer>>() {
					})),
			JsonPaths.ofLists());

	/**
	 * The column {@code site}.
	 */
	public final NullableJsonPathField<Store, java.net.URI, ComparableJsonAt<Store>> site = new NullableJsonPathField<>(
			column("site", ScalarTypes.json("Store.site", java.net.URI.class)), JsonPaths.ofLists());

	/**
	 * The column {@code holidays}.
	 */
	public final ListField<Store, java.time.MonthDay> holidays = new ListField<>(
			column("holidays", ScalarTypes.json("Store.holidays", java.time.MonthDay.class)));

	/**
	 * What customers think of it.
	 */
	public final FloatField<Store, Where<Store>> rating = new FloatField<>(column("rating", ScalarTypes.FLOAT));

	/**
	 * The column {@code changed}.
	 */
	public final ComparableField<Store, Instant, Where<Store>> changed = new ComparableField<>(
			column("changed", ScalarTypes.DATE_TIME));

	StoreFields() {
		super("Store", Store.class, List.of("id", "code", "name", "rent", "floors", "doors", "labels", "notes", "class",
				"stock", "site", "holidays", "rating", "changed"), Store::read, "id");
	}

	@Override
	public List<Field<Store>> columns() {
		return List.of(this.id, this.code, this.name, this.rent, this.floors, this.doors, this.labels, this.notes,
				this.class_, this.stock, this.site, this.holidays, this.rating, this.changed);
	}

	@Override
	public List<Relation<Store>> relations() {
		return List.of();
	}

	@Override
	public List<Field<Store>> key() {
		return List.of(this.id);
	}

	@Override
	public String accessor(String name) {
		return switch (name) {
			case "class" -> "class_";
			default -> name;
		};
	}

}
