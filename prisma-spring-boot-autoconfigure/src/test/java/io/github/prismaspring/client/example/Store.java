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
import java.util.List;
import java.util.Objects;

import io.github.prismaspring.client.model.Columns;
import io.github.prismaspring.client.model.ModelJson;
import io.github.prismaspring.engine.JsonProtocolReader;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JacksonSerializable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;

/**
 * A shop on a street: what input types and typed JSON columns are tested with.
 */
public final class Store implements JacksonSerializable {

	private final int id;

	private final String code;

	private final @Nullable String name;

	private final @Nullable BigDecimal rent;

	private final int floors;

	private final int doors;

	private final List<String> labels;

	private final @Nullable JsonNode notes;

	private final @Nullable String class_;

	private final java.util.Map<java.lang.String, java.lang.Integer> stock;

	private final java.net.@Nullable URI site;

	private final List<java.time.MonthDay> holidays;

	private final double rating;

	private final Instant changed;

	private Store(Row row) {
		this.id = Columns.require(row.id, "Store.id");
		this.code = Columns.require(row.code, "Store.code");
		this.name = row.name;
		this.rent = row.rent;
		this.floors = Columns.require(row.floors, "Store.floors");
		this.doors = Columns.require(row.doors, "Store.doors");
		this.labels = Columns.require(row.labels, "Store.labels");
		this.notes = row.notes;
		this.class_ = row.class_;
		this.stock = Columns.require(row.stock, "Store.stock");
		this.site = row.site;
		this.holidays = Columns.require(row.holidays, "Store.holidays");
		this.rating = Columns.require(row.rating, "Store.rating");
		this.changed = Columns.require(row.changed, "Store.changed");
	}

	static Store read(JsonProtocolReader in) {
		Row row = new Row();
		in.beginObject();
		for (String name = in.nextName(); name != null; name = in.nextName()) {
			switch (name) {
				case "id" -> {
					row.id = in.int32();
				}
				case "code" -> {
					row.code = in.string();
				}
				case "name" -> {
					row.name = (in.isNull()) ? null : in.string();
				}
				case "rent" -> {
					row.rent = (in.isNull()) ? null : in.decimal();
				}
				case "floors" -> {
					row.floors = in.int32();
				}
				case "doors" -> {
					row.doors = in.int32();
				}
				case "labels" -> {
					row.labels = Columns.list(in, JsonProtocolReader::string);
				}
				case "notes" -> {
					row.notes = (in.isNull()) ? null : in.json();
				}
				case "class" -> {
					row.class_ = (in.isNull()) ? null : in.string();
				}
				case "stock" -> {
					row.stock = Models.STORE.stock.column().type().read(in);
				}
				case "site" -> {
					row.site = (in.isNull()) ? null : Models.STORE.site.column().type().read(in);
				}
				case "holidays" -> {
					row.holidays = Columns.list(in, Models.STORE.holidays.column().type()::read);
				}
				case "rating" -> {
					row.rating = in.float64();
				}
				case "changed" -> {
					row.changed = in.dateTime();
				}
				default -> in.skip();
			}
		}
		return new Store(row);
	}

	/**
	 * Returns the value of {@code id}.
	 * @return the value of {@code id}
	 */
	public int id() {
		return this.id;
	}

	/**
	 * Returns the value of {@code code}.
	 * @return the value of {@code code}
	 */
	public String code() {
		return this.code;
	}

	/**
	 * Returns the value of {@code name}.
	 * @return the value of {@code name}, or {@code null}
	 */
	public @Nullable String name() {
		return this.name;
	}

	/**
	 * Returns the value of {@code rent}.
	 * @return the value of {@code rent}, or {@code null}
	 */
	public @Nullable BigDecimal rent() {
		return this.rent;
	}

	/**
	 * Returns the value of {@code floors}.
	 * @return the value of {@code floors}
	 */
	public int floors() {
		return this.floors;
	}

	/**
	 * Returns the value of {@code doors}.
	 * @return the value of {@code doors}
	 */
	public int doors() {
		return this.doors;
	}

	/**
	 * Returns the value of {@code labels}.
	 * @return the value of {@code labels}
	 */
	public List<String> labels() {
		return this.labels;
	}

	/**
	 * Returns the value of {@code notes}.
	 * @return the value of {@code notes}, or {@code null}
	 */
	public @Nullable JsonNode notes() {
		return (this.notes != null) ? this.notes.deepCopy() : null;
	}

	/**
	 * Returns the value of {@code class}.
	 * @return the value of {@code class}, or {@code null}
	 */
	public @Nullable String class_() {
		return this.class_;
	}

	/**
	 * Pieces by article.
	 * @return the value of {@code stock}
	 */
	public java.util.Map<java.lang.String, java.lang.Integer> stock() {
		return this.stock;
	}

	/**
	 * Returns the value of {@code site}.
	 * @return the value of {@code site}, or {@code null}
	 */
	public java.net.@Nullable URI site() {
		return this.site;
	}

	/**
	 * Returns the value of {@code holidays}.
	 * @return the value of {@code holidays}
	 */
	public List<java.time.MonthDay> holidays() {
		return this.holidays;
	}

	/**
	 * What customers think of it.
	 * @return the value of {@code rating}
	 */
	public double rating() {
		return this.rating;
	}

	/**
	 * Returns the value of {@code changed}.
	 * @return the value of {@code changed}
	 */
	public Instant changed() {
		return this.changed;
	}

	@Override
	public void serialize(JsonGenerator generator, SerializationContext context) {
		ModelJson json = ModelJson.begin(generator, context);
		json.column("id", this.id);
		json.column("code", this.code);
		json.column("name", this.name);
		json.column("rent", this.rent);
		json.column("floors", this.floors);
		json.column("doors", this.doors);
		json.column("labels", this.labels);
		json.column("notes", this.notes);
		json.column("class", this.class_);
		json.column("stock", this.stock);
		json.column("site", this.site);
		json.column("holidays", this.holidays);
		json.column("rating", this.rating);
		json.column("changed", this.changed);
		json.end();
	}

	@Override
	public void serializeWithType(JsonGenerator generator, SerializationContext context, TypeSerializer type) {
		serialize(generator, context);
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Store that && this.id == that.id && this.code.equals(that.code)
				&& Objects.equals(this.name, that.name) && Objects.equals(this.rent, that.rent)
				&& this.floors == that.floors && this.doors == that.doors && this.labels.equals(that.labels)
				&& Objects.equals(this.notes, that.notes) && Objects.equals(this.class_, that.class_)
				&& this.stock.equals(that.stock) && Objects.equals(this.site, that.site)
				&& this.holidays.equals(that.holidays) && Double.compare(this.rating, that.rating) == 0
				&& this.changed.equals(that.changed);
	}

	@Override
	public int hashCode() {
		return Objects.hash(this.id, this.code, this.name, this.rent, this.floors, this.doors, this.labels, this.notes,
				this.class_, this.stock, this.site, this.holidays, this.rating, this.changed);
	}

	@Override
	public String toString() {
		return "Store[id=" + this.id + ", code=" + this.code + ", name=" + this.name + ", rent=" + this.rent
				+ ", floors=" + this.floors + ", doors=" + this.doors + ", labels=" + this.labels + ", notes="
				+ this.notes + ", class=" + this.class_ + ", stock=" + this.stock + ", site=" + this.site
				+ ", holidays=" + this.holidays + ", rating=" + this.rating + ", changed=" + this.changed + "]";
	}

	private static final class Row {

		private @Nullable Integer id;

		private @Nullable String code;

		private @Nullable String name;

		private @Nullable BigDecimal rent;

		private @Nullable Integer floors;

		private @Nullable Integer doors;

		private @Nullable List<String> labels;

		private @Nullable JsonNode notes;

		private @Nullable String class_;

		private java.util.@Nullable Map<java.lang.String, java.lang.Integer> stock;

		private java.net.@Nullable URI site;

		private @Nullable List<java.time.MonthDay> holidays;

		private @Nullable Double rating;

		private @Nullable Instant changed;

	}

}
