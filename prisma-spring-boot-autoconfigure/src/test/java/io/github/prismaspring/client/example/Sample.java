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
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

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
 * One column of every type, required and optional.
 */
public final class Sample implements JacksonSerializable {

	private final int id;

	private final String text;

	private final int int_;

	private final long big;

	private final double float_;

	private final BigDecimal decimal;

	private final boolean bool;

	private final Instant at;

	private final LocalDate day;

	private final LocalTime time;

	private final UUID uuid;

	private final JsonNode json;

	private final byte[] bytes;

	private final Role role;

	private final @Nullable String textOpt;

	private final @Nullable Integer intOpt;

	private final @Nullable Long bigOpt;

	private final @Nullable Double floatOpt;

	private final @Nullable BigDecimal decOpt;

	private final @Nullable Boolean boolOpt;

	private final @Nullable Instant atOpt;

	private final @Nullable LocalDate dayOpt;

	private final @Nullable LocalTime timeOpt;

	private final @Nullable UUID uuidOpt;

	private final @Nullable JsonNode jsonOpt;

	private final byte @Nullable [] bytesOpt;

	private final @Nullable Role roleOpt;

	private final List<Integer> ints;

	private final List<BigDecimal> decimals;

	private final List<Role> roles;

	private final List<JsonNode> jsons;

	private final List<byte[]> blobs;

	private Sample(Row row) {
		this.id = Columns.require(row.id, "Sample.id");
		this.text = Columns.require(row.text, "Sample.text");
		this.int_ = Columns.require(row.int_, "Sample.int");
		this.big = Columns.require(row.big, "Sample.big");
		this.float_ = Columns.require(row.float_, "Sample.float");
		this.decimal = Columns.require(row.decimal, "Sample.decimal");
		this.bool = Columns.require(row.bool, "Sample.bool");
		this.at = Columns.require(row.at, "Sample.at");
		this.day = Columns.require(row.day, "Sample.day");
		this.time = Columns.require(row.time, "Sample.time");
		this.uuid = Columns.require(row.uuid, "Sample.uuid");
		this.json = Columns.require(row.json, "Sample.json");
		this.bytes = Columns.require(row.bytes, "Sample.bytes");
		this.role = Columns.require(row.role, "Sample.role");
		this.textOpt = row.textOpt;
		this.intOpt = row.intOpt;
		this.bigOpt = row.bigOpt;
		this.floatOpt = row.floatOpt;
		this.decOpt = row.decOpt;
		this.boolOpt = row.boolOpt;
		this.atOpt = row.atOpt;
		this.dayOpt = row.dayOpt;
		this.timeOpt = row.timeOpt;
		this.uuidOpt = row.uuidOpt;
		this.jsonOpt = row.jsonOpt;
		this.bytesOpt = row.bytesOpt;
		this.roleOpt = row.roleOpt;
		this.ints = Columns.require(row.ints, "Sample.ints");
		this.decimals = Columns.require(row.decimals, "Sample.decimals");
		this.roles = Columns.require(row.roles, "Sample.roles");
		this.jsons = Columns.require(row.jsons, "Sample.jsons");
		this.blobs = Columns.require(row.blobs, "Sample.blobs");
	}

	static Sample read(JsonProtocolReader in) {
		Row row = new Row();
		in.beginObject();
		for (String name = in.nextName(); name != null; name = in.nextName()) {
			switch (name) {
				case "id" -> {
					row.id = in.int32();
				}
				case "text" -> {
					row.text = in.string();
				}
				case "int" -> {
					row.int_ = in.int32();
				}
				case "big" -> {
					row.big = in.bigInt();
				}
				case "float" -> {
					row.float_ = in.float64();
				}
				case "decimal" -> {
					row.decimal = in.decimal();
				}
				case "bool" -> {
					row.bool = in.bool();
				}
				case "at" -> {
					row.at = in.dateTime();
				}
				case "day" -> {
					row.day = in.localDate();
				}
				case "time" -> {
					row.time = in.localTime();
				}
				case "uuid" -> {
					row.uuid = in.uuid();
				}
				case "json" -> {
					row.json = in.json();
				}
				case "bytes" -> {
					row.bytes = in.bytes();
				}
				case "role" -> {
					row.role = Role.scalarType().read(in);
				}
				case "textOpt" -> {
					row.textOpt = (in.isNull()) ? null : in.string();
				}
				case "intOpt" -> {
					row.intOpt = (in.isNull()) ? null : in.int32();
				}
				case "bigOpt" -> {
					row.bigOpt = (in.isNull()) ? null : in.bigInt();
				}
				case "floatOpt" -> {
					row.floatOpt = (in.isNull()) ? null : in.float64();
				}
				case "decOpt" -> {
					row.decOpt = (in.isNull()) ? null : in.decimal();
				}
				case "boolOpt" -> {
					row.boolOpt = (in.isNull()) ? null : in.bool();
				}
				case "atOpt" -> {
					row.atOpt = (in.isNull()) ? null : in.dateTime();
				}
				case "dayOpt" -> {
					row.dayOpt = (in.isNull()) ? null : in.localDate();
				}
				case "timeOpt" -> {
					row.timeOpt = (in.isNull()) ? null : in.localTime();
				}
				case "uuidOpt" -> {
					row.uuidOpt = (in.isNull()) ? null : in.uuid();
				}
				case "jsonOpt" -> {
					row.jsonOpt = (in.isNull()) ? null : in.json();
				}
				case "bytesOpt" -> {
					row.bytesOpt = (in.isNull()) ? null : in.bytes();
				}
				case "roleOpt" -> {
					row.roleOpt = (in.isNull()) ? null : Role.scalarType().read(in);
				}
				case "ints" -> {
					row.ints = Columns.list(in, JsonProtocolReader::int32);
				}
				case "decimals" -> {
					row.decimals = Columns.list(in, JsonProtocolReader::decimal);
				}
				case "roles" -> {
					row.roles = Columns.list(in, Role.scalarType()::read);
				}
				case "jsons" -> {
					row.jsons = Columns.list(in, JsonProtocolReader::json);
				}
				case "blobs" -> {
					row.blobs = Columns.list(in, JsonProtocolReader::bytes);
				}
				default -> in.skip();
			}
		}
		return new Sample(row);
	}

	/**
	 * Returns the value of {@code id}.
	 * @return the value of {@code id}
	 */
	public int id() {
		return this.id;
	}

	/**
	 * Returns the value of {@code text}.
	 * @return the value of {@code text}
	 */
	public String text() {
		return this.text;
	}

	/**
	 * Returns the value of {@code int}.
	 * @return the value of {@code int}
	 */
	public int int_() {
		return this.int_;
	}

	/**
	 * Returns the value of {@code big}.
	 * @return the value of {@code big}
	 */
	public long big() {
		return this.big;
	}

	/**
	 * Returns the value of {@code float}.
	 * @return the value of {@code float}
	 */
	public double float_() {
		return this.float_;
	}

	/**
	 * Returns the value of {@code decimal}.
	 * @return the value of {@code decimal}
	 */
	public BigDecimal decimal() {
		return this.decimal;
	}

	/**
	 * Returns the value of {@code bool}.
	 * @return the value of {@code bool}
	 */
	public boolean bool() {
		return this.bool;
	}

	/**
	 * Returns the value of {@code at}.
	 * @return the value of {@code at}
	 */
	public Instant at() {
		return this.at;
	}

	/**
	 * Returns the value of {@code day}.
	 * @return the value of {@code day}
	 */
	public LocalDate day() {
		return this.day;
	}

	/**
	 * Returns the value of {@code time}.
	 * @return the value of {@code time}
	 */
	public LocalTime time() {
		return this.time;
	}

	/**
	 * Returns the value of {@code uuid}.
	 * @return the value of {@code uuid}
	 */
	public UUID uuid() {
		return this.uuid;
	}

	/**
	 * Returns the value of {@code json}.
	 * @return the value of {@code json}
	 */
	public JsonNode json() {
		return this.json.deepCopy();
	}

	/**
	 * Returns the value of {@code bytes}.
	 * @return the value of {@code bytes}
	 */
	public byte[] bytes() {
		return this.bytes.clone();
	}

	/**
	 * Returns the value of {@code role}.
	 * @return the value of {@code role}
	 */
	public Role role() {
		return this.role;
	}

	/**
	 * Returns the value of {@code textOpt}.
	 * @return the value of {@code textOpt}, or {@code null}
	 */
	public @Nullable String textOpt() {
		return this.textOpt;
	}

	/**
	 * Returns the value of {@code intOpt}.
	 * @return the value of {@code intOpt}, or {@code null}
	 */
	public @Nullable Integer intOpt() {
		return this.intOpt;
	}

	/**
	 * Returns the value of {@code bigOpt}.
	 * @return the value of {@code bigOpt}, or {@code null}
	 */
	public @Nullable Long bigOpt() {
		return this.bigOpt;
	}

	/**
	 * Returns the value of {@code floatOpt}.
	 * @return the value of {@code floatOpt}, or {@code null}
	 */
	public @Nullable Double floatOpt() {
		return this.floatOpt;
	}

	/**
	 * Returns the value of {@code decOpt}.
	 * @return the value of {@code decOpt}, or {@code null}
	 */
	public @Nullable BigDecimal decOpt() {
		return this.decOpt;
	}

	/**
	 * Returns the value of {@code boolOpt}.
	 * @return the value of {@code boolOpt}, or {@code null}
	 */
	public @Nullable Boolean boolOpt() {
		return this.boolOpt;
	}

	/**
	 * Returns the value of {@code atOpt}.
	 * @return the value of {@code atOpt}, or {@code null}
	 */
	public @Nullable Instant atOpt() {
		return this.atOpt;
	}

	/**
	 * Returns the value of {@code dayOpt}.
	 * @return the value of {@code dayOpt}, or {@code null}
	 */
	public @Nullable LocalDate dayOpt() {
		return this.dayOpt;
	}

	/**
	 * Returns the value of {@code timeOpt}.
	 * @return the value of {@code timeOpt}, or {@code null}
	 */
	public @Nullable LocalTime timeOpt() {
		return this.timeOpt;
	}

	/**
	 * Returns the value of {@code uuidOpt}.
	 * @return the value of {@code uuidOpt}, or {@code null}
	 */
	public @Nullable UUID uuidOpt() {
		return this.uuidOpt;
	}

	/**
	 * Returns the value of {@code jsonOpt}.
	 * @return the value of {@code jsonOpt}, or {@code null}
	 */
	public @Nullable JsonNode jsonOpt() {
		return (this.jsonOpt != null) ? this.jsonOpt.deepCopy() : null;
	}

	/**
	 * Returns the value of {@code bytesOpt}.
	 * @return the value of {@code bytesOpt}, or {@code null}
	 */
	public byte @Nullable [] bytesOpt() {
		return (this.bytesOpt != null) ? this.bytesOpt.clone() : null;
	}

	/**
	 * Returns the value of {@code roleOpt}.
	 * @return the value of {@code roleOpt}, or {@code null}
	 */
	public @Nullable Role roleOpt() {
		return this.roleOpt;
	}

	/**
	 * Returns the value of {@code ints}.
	 * @return the value of {@code ints}
	 */
	public List<Integer> ints() {
		return this.ints;
	}

	/**
	 * Returns the value of {@code decimals}.
	 * @return the value of {@code decimals}
	 */
	public List<BigDecimal> decimals() {
		return this.decimals;
	}

	/**
	 * Returns the value of {@code roles}.
	 * @return the value of {@code roles}
	 */
	public List<Role> roles() {
		return this.roles;
	}

	/**
	 * Returns the value of {@code jsons}.
	 * @return the value of {@code jsons}
	 */
	public List<JsonNode> jsons() {
		return this.jsons.stream().map(JsonNode::deepCopy).toList();
	}

	/**
	 * Returns the value of {@code blobs}.
	 * @return the value of {@code blobs}
	 */
	public List<byte[]> blobs() {
		return this.blobs.stream().map(byte[]::clone).toList();
	}

	@Override
	public void serialize(JsonGenerator generator, SerializationContext context) {
		ModelJson json = ModelJson.begin(generator, context);
		json.column("id", this.id);
		json.column("text", this.text);
		json.column("int", this.int_);
		json.column("big", this.big);
		json.column("float", this.float_);
		json.column("decimal", this.decimal);
		json.column("bool", this.bool);
		json.column("at", this.at);
		json.column("day", this.day);
		json.column("time", this.time);
		json.column("uuid", this.uuid);
		json.column("json", this.json);
		json.column("bytes", this.bytes);
		json.column("role", this.role);
		json.column("textOpt", this.textOpt);
		json.column("intOpt", this.intOpt);
		json.column("bigOpt", this.bigOpt);
		json.column("floatOpt", this.floatOpt);
		json.column("decOpt", this.decOpt);
		json.column("boolOpt", this.boolOpt);
		json.column("atOpt", this.atOpt);
		json.column("dayOpt", this.dayOpt);
		json.column("timeOpt", this.timeOpt);
		json.column("uuidOpt", this.uuidOpt);
		json.column("jsonOpt", this.jsonOpt);
		json.column("bytesOpt", this.bytesOpt);
		json.column("roleOpt", this.roleOpt);
		json.column("ints", this.ints);
		json.column("decimals", this.decimals);
		json.column("roles", this.roles);
		json.column("jsons", this.jsons);
		json.column("blobs", this.blobs);
		json.end();
	}

	@Override
	public void serializeWithType(JsonGenerator generator, SerializationContext context, TypeSerializer type) {
		serialize(generator, context);
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Sample that && this.id == that.id && this.text.equals(that.text)
				&& this.int_ == that.int_ && this.big == that.big && Double.compare(this.float_, that.float_) == 0
				&& this.decimal.equals(that.decimal) && this.bool == that.bool && this.at.equals(that.at)
				&& this.day.equals(that.day) && this.time.equals(that.time) && this.uuid.equals(that.uuid)
				&& this.json.equals(that.json) && Arrays.equals(this.bytes, that.bytes) && this.role == that.role
				&& Objects.equals(this.textOpt, that.textOpt) && Objects.equals(this.intOpt, that.intOpt)
				&& Objects.equals(this.bigOpt, that.bigOpt) && Objects.equals(this.floatOpt, that.floatOpt)
				&& Objects.equals(this.decOpt, that.decOpt) && Objects.equals(this.boolOpt, that.boolOpt)
				&& Objects.equals(this.atOpt, that.atOpt) && Objects.equals(this.dayOpt, that.dayOpt)
				&& Objects.equals(this.timeOpt, that.timeOpt) && Objects.equals(this.uuidOpt, that.uuidOpt)
				&& Objects.equals(this.jsonOpt, that.jsonOpt) && Arrays.equals(this.bytesOpt, that.bytesOpt)
				&& Objects.equals(this.roleOpt, that.roleOpt) && this.ints.equals(that.ints)
				&& this.decimals.equals(that.decimals) && this.roles.equals(that.roles) && this.jsons.equals(that.jsons)
				&& Arrays.deepEquals(this.blobs.toArray(), that.blobs.toArray());
	}

	@Override
	public int hashCode() {
		return Objects.hash(this.id, this.text, this.int_, this.big, this.float_, this.decimal, this.bool, this.at,
				this.day, this.time, this.uuid, this.json, Arrays.hashCode(this.bytes), this.role, this.textOpt,
				this.intOpt, this.bigOpt, this.floatOpt, this.decOpt, this.boolOpt, this.atOpt, this.dayOpt,
				this.timeOpt, this.uuidOpt, this.jsonOpt, Arrays.hashCode(this.bytesOpt), this.roleOpt, this.ints,
				this.decimals, this.roles, this.jsons, Arrays.deepHashCode(this.blobs.toArray()));
	}

	@Override
	public String toString() {
		return "Sample[id=" + this.id + ", text=" + this.text + ", int=" + this.int_ + ", big=" + this.big + ", float="
				+ this.float_ + ", decimal=" + this.decimal + ", bool=" + this.bool + ", at=" + this.at + ", day="
				+ this.day + ", time=" + this.time + ", uuid=" + this.uuid + ", json=" + this.json + ", bytes="
				+ Columns.describe(this.bytes) + ", role=" + this.role + ", textOpt=" + this.textOpt + ", intOpt="
				+ this.intOpt + ", bigOpt=" + this.bigOpt + ", floatOpt=" + this.floatOpt + ", decOpt=" + this.decOpt
				+ ", boolOpt=" + this.boolOpt + ", atOpt=" + this.atOpt + ", dayOpt=" + this.dayOpt + ", timeOpt="
				+ this.timeOpt + ", uuidOpt=" + this.uuidOpt + ", jsonOpt=" + this.jsonOpt + ", bytesOpt="
				+ Columns.describe(this.bytesOpt) + ", roleOpt=" + this.roleOpt + ", ints=" + this.ints + ", decimals="
				+ this.decimals + ", roles=" + this.roles + ", jsons=" + this.jsons + ", blobs=" + this.blobs.size()
				+ "]";
	}

	private static final class Row {

		private @Nullable Integer id;

		private @Nullable String text;

		private @Nullable Integer int_;

		private @Nullable Long big;

		private @Nullable Double float_;

		private @Nullable BigDecimal decimal;

		private @Nullable Boolean bool;

		private @Nullable Instant at;

		private @Nullable LocalDate day;

		private @Nullable LocalTime time;

		private @Nullable UUID uuid;

		private @Nullable JsonNode json;

		private byte @Nullable [] bytes;

		private @Nullable Role role;

		private @Nullable String textOpt;

		private @Nullable Integer intOpt;

		private @Nullable Long bigOpt;

		private @Nullable Double floatOpt;

		private @Nullable BigDecimal decOpt;

		private @Nullable Boolean boolOpt;

		private @Nullable Instant atOpt;

		private @Nullable LocalDate dayOpt;

		private @Nullable LocalTime timeOpt;

		private @Nullable UUID uuidOpt;

		private @Nullable JsonNode jsonOpt;

		private byte @Nullable [] bytesOpt;

		private @Nullable Role roleOpt;

		private @Nullable List<Integer> ints;

		private @Nullable List<BigDecimal> decimals;

		private @Nullable List<Role> roles;

		private @Nullable List<JsonNode> jsons;

		private @Nullable List<byte[]> blobs;

	}

}
