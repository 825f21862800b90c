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

import io.github.prismaspring.client.input.PatchDeserializer;
import io.github.prismaspring.client.input.PatchReader;
import io.github.prismaspring.client.input.PatchValues;
import io.github.prismaspring.client.read.Field;
import io.github.prismaspring.client.write.ColumnAssign;
import io.github.prismaspring.client.write.Patch;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JacksonSerializable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.jsontype.TypeSerializer;

/**
 * A change to a {@link Sample} as a client of the application describes it: each column
 * is absent, null or a value. Jackson reads it from a JSON merge patch (RFC 7396). The
 * id, what the database or Prisma set themselves and what is marked
 * {@code @java.readOnly} cannot be changed by it. Immutable.
 */
@JsonDeserialize(using = SamplePatch.Reader.class)
public final class SamplePatch implements Patch<Sample>, JacksonSerializable {

	private static final SamplePatch EMPTY = new SamplePatch(PatchValues.none());

	private final PatchValues<Sample> patchValues;

	private final @Nullable String text;

	private final @Nullable Integer int_;

	private final @Nullable Long big;

	private final @Nullable Double float_;

	private final @Nullable BigDecimal decimal;

	private final @Nullable Boolean bool;

	private final @Nullable Instant at;

	private final @Nullable LocalDate day;

	private final @Nullable LocalTime time;

	private final @Nullable UUID uuid;

	private final @Nullable JsonNode json;

	private final byte @Nullable [] bytes;

	private final @Nullable Role role;

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

	private final @Nullable List<@NotNull Integer> ints;

	private final @Nullable List<@NotNull BigDecimal> decimals;

	private final @Nullable List<@NotNull Role> roles;

	private final @Nullable List<@NotNull JsonNode> jsons;

	private final @Nullable List<@NotNull byte[]> blobs;

	private SamplePatch(PatchValues<Sample> patchValues) {
		this.patchValues = patchValues;
		this.text = patchValues.get(Models.SAMPLE.text);
		this.int_ = patchValues.get(Models.SAMPLE.int_);
		this.big = patchValues.get(Models.SAMPLE.big);
		this.float_ = patchValues.get(Models.SAMPLE.float_);
		this.decimal = patchValues.get(Models.SAMPLE.decimal);
		this.bool = patchValues.get(Models.SAMPLE.bool);
		this.at = patchValues.get(Models.SAMPLE.at);
		this.day = patchValues.get(Models.SAMPLE.day);
		this.time = patchValues.get(Models.SAMPLE.time);
		this.uuid = patchValues.get(Models.SAMPLE.uuid);
		this.json = patchValues.get(Models.SAMPLE.json);
		this.bytes = patchValues.get(Models.SAMPLE.bytes);
		this.role = patchValues.get(Models.SAMPLE.role);
		this.textOpt = patchValues.get(Models.SAMPLE.textOpt);
		this.intOpt = patchValues.get(Models.SAMPLE.intOpt);
		this.bigOpt = patchValues.get(Models.SAMPLE.bigOpt);
		this.floatOpt = patchValues.get(Models.SAMPLE.floatOpt);
		this.decOpt = patchValues.get(Models.SAMPLE.decOpt);
		this.boolOpt = patchValues.get(Models.SAMPLE.boolOpt);
		this.atOpt = patchValues.get(Models.SAMPLE.atOpt);
		this.dayOpt = patchValues.get(Models.SAMPLE.dayOpt);
		this.timeOpt = patchValues.get(Models.SAMPLE.timeOpt);
		this.uuidOpt = patchValues.get(Models.SAMPLE.uuidOpt);
		this.jsonOpt = patchValues.get(Models.SAMPLE.jsonOpt);
		this.bytesOpt = patchValues.get(Models.SAMPLE.bytesOpt);
		this.roleOpt = patchValues.get(Models.SAMPLE.roleOpt);
		this.ints = patchValues.get(Models.SAMPLE.ints);
		this.decimals = patchValues.get(Models.SAMPLE.decimals);
		this.roles = patchValues.get(Models.SAMPLE.roles);
		this.jsons = patchValues.get(Models.SAMPLE.jsons);
		this.blobs = patchValues.get(Models.SAMPLE.blobs);
	}

	/**
	 * Returns the patch that changes nothing.
	 * @return the patch in which every column is absent
	 */
	public static SamplePatch empty() {
		return EMPTY;
	}

	/**
	 * Returns what {@code text} is set to.
	 * @return the value; {@code null} if it is taken away, or absent
	 */
	public @Nullable String text() {
		return this.text;
	}

	/**
	 * Sets {@code text}.
	 * @param text the value
	 * @return the patch with this value
	 */
	public SamplePatch text(String text) {
		return new SamplePatch(this.patchValues.with(Models.SAMPLE.text.set(text), text));
	}

	/**
	 * Returns what {@code int} is set to.
	 * @return the value; {@code null} if it is taken away, or absent
	 */
	public @Nullable Integer int_() {
		return this.int_;
	}

	/**
	 * Sets {@code int}.
	 * @param int_ the value
	 * @return the patch with this value
	 */
	public SamplePatch int_(int int_) {
		return new SamplePatch(this.patchValues.with(Models.SAMPLE.int_.set(int_), int_));
	}

	/**
	 * Returns what {@code big} is set to.
	 * @return the value; {@code null} if it is taken away, or absent
	 */
	public @Nullable Long big() {
		return this.big;
	}

	/**
	 * Sets {@code big}.
	 * @param big the value
	 * @return the patch with this value
	 */
	public SamplePatch big(long big) {
		return new SamplePatch(this.patchValues.with(Models.SAMPLE.big.set(big), big));
	}

	/**
	 * Returns what {@code float} is set to.
	 * @return the value; {@code null} if it is taken away, or absent
	 */
	public @Nullable Double float_() {
		return this.float_;
	}

	/**
	 * Sets {@code float}.
	 * @param float_ the value
	 * @return the patch with this value
	 */
	public SamplePatch float_(double float_) {
		return new SamplePatch(this.patchValues.with(Models.SAMPLE.float_.set(float_), float_));
	}

	/**
	 * Returns what {@code decimal} is set to.
	 * @return the value; {@code null} if it is taken away, or absent
	 */
	public @Nullable BigDecimal decimal() {
		return this.decimal;
	}

	/**
	 * Sets {@code decimal}.
	 * @param decimal the value
	 * @return the patch with this value
	 */
	public SamplePatch decimal(BigDecimal decimal) {
		return new SamplePatch(this.patchValues.with(Models.SAMPLE.decimal.set(decimal), decimal));
	}

	/**
	 * Returns what {@code bool} is set to.
	 * @return the value; {@code null} if it is taken away, or absent
	 */
	public @Nullable Boolean bool() {
		return this.bool;
	}

	/**
	 * Sets {@code bool}.
	 * @param bool the value
	 * @return the patch with this value
	 */
	public SamplePatch bool(boolean bool) {
		return new SamplePatch(this.patchValues.with(Models.SAMPLE.bool.set(bool), bool));
	}

	/**
	 * Returns what {@code at} is set to.
	 * @return the value; {@code null} if it is taken away, or absent
	 */
	public @Nullable Instant at() {
		return this.at;
	}

	/**
	 * Sets {@code at}.
	 * @param at the value
	 * @return the patch with this value
	 */
	public SamplePatch at(Instant at) {
		return new SamplePatch(this.patchValues.with(Models.SAMPLE.at.set(at), at));
	}

	/**
	 * Returns what {@code day} is set to.
	 * @return the value; {@code null} if it is taken away, or absent
	 */
	public @Nullable LocalDate day() {
		return this.day;
	}

	/**
	 * Sets {@code day}.
	 * @param day the value
	 * @return the patch with this value
	 */
	public SamplePatch day(LocalDate day) {
		return new SamplePatch(this.patchValues.with(Models.SAMPLE.day.set(day), day));
	}

	/**
	 * Returns what {@code time} is set to.
	 * @return the value; {@code null} if it is taken away, or absent
	 */
	public @Nullable LocalTime time() {
		return this.time;
	}

	/**
	 * Sets {@code time}.
	 * @param time the value
	 * @return the patch with this value
	 */
	public SamplePatch time(LocalTime time) {
		return new SamplePatch(this.patchValues.with(Models.SAMPLE.time.set(time), time));
	}

	/**
	 * Returns what {@code uuid} is set to.
	 * @return the value; {@code null} if it is taken away, or absent
	 */
	public @Nullable UUID uuid() {
		return this.uuid;
	}

	/**
	 * Sets {@code uuid}.
	 * @param uuid the value
	 * @return the patch with this value
	 */
	public SamplePatch uuid(UUID uuid) {
		return new SamplePatch(this.patchValues.with(Models.SAMPLE.uuid.set(uuid), uuid));
	}

	/**
	 * Returns what {@code json} is set to.
	 * @return the value; {@code null} if it is taken away, or absent
	 */
	public @Nullable JsonNode json() {
		return this.patchValues.get(Models.SAMPLE.json);
	}

	/**
	 * Sets {@code json}.
	 * @param json the value
	 * @return the patch with this value
	 */
	public SamplePatch json(JsonNode json) {
		return new SamplePatch(this.patchValues.with(Models.SAMPLE.json.set(json), json));
	}

	/**
	 * Returns what {@code bytes} is set to.
	 * @return the value; {@code null} if it is taken away, or absent
	 */
	public byte @Nullable [] bytes() {
		return this.patchValues.get(Models.SAMPLE.bytes);
	}

	/**
	 * Sets {@code bytes}.
	 * @param bytes the value
	 * @return the patch with this value
	 */
	public SamplePatch bytes(byte[] bytes) {
		return new SamplePatch(this.patchValues.with(Models.SAMPLE.bytes.set(bytes), bytes));
	}

	/**
	 * Returns what {@code role} is set to.
	 * @return the value; {@code null} if it is taken away, or absent
	 */
	public @Nullable Role role() {
		return this.role;
	}

	/**
	 * Sets {@code role}.
	 * @param role the value
	 * @return the patch with this value
	 */
	public SamplePatch role(Role role) {
		return new SamplePatch(this.patchValues.with(Models.SAMPLE.role.set(role), role));
	}

	/**
	 * Returns what {@code textOpt} is set to.
	 * @return the value; {@code null} if it is taken away, or absent
	 */
	public @Nullable String textOpt() {
		return this.textOpt;
	}

	/**
	 * Sets {@code textOpt}.
	 * @param textOpt the value, or {@code null} to take it away
	 * @return the patch with this value
	 */
	public SamplePatch textOpt(@Nullable String textOpt) {
		return new SamplePatch(this.patchValues.with(Models.SAMPLE.textOpt.set(textOpt), textOpt));
	}

	/**
	 * Returns what {@code intOpt} is set to.
	 * @return the value; {@code null} if it is taken away, or absent
	 */
	public @Nullable Integer intOpt() {
		return this.intOpt;
	}

	/**
	 * Sets {@code intOpt}.
	 * @param intOpt the value, or {@code null} to take it away
	 * @return the patch with this value
	 */
	public SamplePatch intOpt(@Nullable Integer intOpt) {
		return new SamplePatch(this.patchValues.with(Models.SAMPLE.intOpt.set(intOpt), intOpt));
	}

	/**
	 * Returns what {@code bigOpt} is set to.
	 * @return the value; {@code null} if it is taken away, or absent
	 */
	public @Nullable Long bigOpt() {
		return this.bigOpt;
	}

	/**
	 * Sets {@code bigOpt}.
	 * @param bigOpt the value, or {@code null} to take it away
	 * @return the patch with this value
	 */
	public SamplePatch bigOpt(@Nullable Long bigOpt) {
		return new SamplePatch(this.patchValues.with(Models.SAMPLE.bigOpt.set(bigOpt), bigOpt));
	}

	/**
	 * Returns what {@code floatOpt} is set to.
	 * @return the value; {@code null} if it is taken away, or absent
	 */
	public @Nullable Double floatOpt() {
		return this.floatOpt;
	}

	/**
	 * Sets {@code floatOpt}.
	 * @param floatOpt the value, or {@code null} to take it away
	 * @return the patch with this value
	 */
	public SamplePatch floatOpt(@Nullable Double floatOpt) {
		return new SamplePatch(this.patchValues.with(Models.SAMPLE.floatOpt.set(floatOpt), floatOpt));
	}

	/**
	 * Returns what {@code decOpt} is set to.
	 * @return the value; {@code null} if it is taken away, or absent
	 */
	public @Nullable BigDecimal decOpt() {
		return this.decOpt;
	}

	/**
	 * Sets {@code decOpt}.
	 * @param decOpt the value, or {@code null} to take it away
	 * @return the patch with this value
	 */
	public SamplePatch decOpt(@Nullable BigDecimal decOpt) {
		return new SamplePatch(this.patchValues.with(Models.SAMPLE.decOpt.set(decOpt), decOpt));
	}

	/**
	 * Returns what {@code boolOpt} is set to.
	 * @return the value; {@code null} if it is taken away, or absent
	 */
	public @Nullable Boolean boolOpt() {
		return this.boolOpt;
	}

	/**
	 * Sets {@code boolOpt}.
	 * @param boolOpt the value, or {@code null} to take it away
	 * @return the patch with this value
	 */
	public SamplePatch boolOpt(@Nullable Boolean boolOpt) {
		return new SamplePatch(this.patchValues.with(Models.SAMPLE.boolOpt.set(boolOpt), boolOpt));
	}

	/**
	 * Returns what {@code atOpt} is set to.
	 * @return the value; {@code null} if it is taken away, or absent
	 */
	public @Nullable Instant atOpt() {
		return this.atOpt;
	}

	/**
	 * Sets {@code atOpt}.
	 * @param atOpt the value, or {@code null} to take it away
	 * @return the patch with this value
	 */
	public SamplePatch atOpt(@Nullable Instant atOpt) {
		return new SamplePatch(this.patchValues.with(Models.SAMPLE.atOpt.set(atOpt), atOpt));
	}

	/**
	 * Returns what {@code dayOpt} is set to.
	 * @return the value; {@code null} if it is taken away, or absent
	 */
	public @Nullable LocalDate dayOpt() {
		return this.dayOpt;
	}

	/**
	 * Sets {@code dayOpt}.
	 * @param dayOpt the value, or {@code null} to take it away
	 * @return the patch with this value
	 */
	public SamplePatch dayOpt(@Nullable LocalDate dayOpt) {
		return new SamplePatch(this.patchValues.with(Models.SAMPLE.dayOpt.set(dayOpt), dayOpt));
	}

	/**
	 * Returns what {@code timeOpt} is set to.
	 * @return the value; {@code null} if it is taken away, or absent
	 */
	public @Nullable LocalTime timeOpt() {
		return this.timeOpt;
	}

	/**
	 * Sets {@code timeOpt}.
	 * @param timeOpt the value, or {@code null} to take it away
	 * @return the patch with this value
	 */
	public SamplePatch timeOpt(@Nullable LocalTime timeOpt) {
		return new SamplePatch(this.patchValues.with(Models.SAMPLE.timeOpt.set(timeOpt), timeOpt));
	}

	/**
	 * Returns what {@code uuidOpt} is set to.
	 * @return the value; {@code null} if it is taken away, or absent
	 */
	public @Nullable UUID uuidOpt() {
		return this.uuidOpt;
	}

	/**
	 * Sets {@code uuidOpt}.
	 * @param uuidOpt the value, or {@code null} to take it away
	 * @return the patch with this value
	 */
	public SamplePatch uuidOpt(@Nullable UUID uuidOpt) {
		return new SamplePatch(this.patchValues.with(Models.SAMPLE.uuidOpt.set(uuidOpt), uuidOpt));
	}

	/**
	 * Returns what {@code jsonOpt} is set to.
	 * @return the value; {@code null} if it is taken away, or absent
	 */
	public @Nullable JsonNode jsonOpt() {
		return this.patchValues.get(Models.SAMPLE.jsonOpt);
	}

	/**
	 * Sets {@code jsonOpt}.
	 * @param jsonOpt the value, or {@code null} to take it away
	 * @return the patch with this value
	 */
	public SamplePatch jsonOpt(@Nullable JsonNode jsonOpt) {
		return new SamplePatch(this.patchValues.with(Models.SAMPLE.jsonOpt.set(jsonOpt), jsonOpt));
	}

	/**
	 * Returns what {@code bytesOpt} is set to.
	 * @return the value; {@code null} if it is taken away, or absent
	 */
	public byte @Nullable [] bytesOpt() {
		return this.patchValues.get(Models.SAMPLE.bytesOpt);
	}

	/**
	 * Sets {@code bytesOpt}.
	 * @param bytesOpt the value, or {@code null} to take it away
	 * @return the patch with this value
	 */
	public SamplePatch bytesOpt(byte @Nullable [] bytesOpt) {
		return new SamplePatch(this.patchValues.with(Models.SAMPLE.bytesOpt.set(bytesOpt), bytesOpt));
	}

	/**
	 * Returns what {@code roleOpt} is set to.
	 * @return the value; {@code null} if it is taken away, or absent
	 */
	public @Nullable Role roleOpt() {
		return this.roleOpt;
	}

	/**
	 * Sets {@code roleOpt}.
	 * @param roleOpt the value, or {@code null} to take it away
	 * @return the patch with this value
	 */
	public SamplePatch roleOpt(@Nullable Role roleOpt) {
		return new SamplePatch(this.patchValues.with(Models.SAMPLE.roleOpt.set(roleOpt), roleOpt));
	}

	/**
	 * Returns what {@code ints} is set to.
	 * @return the value; {@code null} if it is taken away, or absent
	 */
	public @Nullable List<Integer> ints() {
		return this.ints;
	}

	/**
	 * Sets {@code ints}.
	 * @param ints the value
	 * @return the patch with this value
	 */
	public SamplePatch ints(List<Integer> ints) {
		return new SamplePatch(this.patchValues.with(Models.SAMPLE.ints.set(ints), ints));
	}

	/**
	 * Returns what {@code decimals} is set to.
	 * @return the value; {@code null} if it is taken away, or absent
	 */
	public @Nullable List<BigDecimal> decimals() {
		return this.decimals;
	}

	/**
	 * Sets {@code decimals}.
	 * @param decimals the value
	 * @return the patch with this value
	 */
	public SamplePatch decimals(List<BigDecimal> decimals) {
		return new SamplePatch(this.patchValues.with(Models.SAMPLE.decimals.set(decimals), decimals));
	}

	/**
	 * Returns what {@code roles} is set to.
	 * @return the value; {@code null} if it is taken away, or absent
	 */
	public @Nullable List<Role> roles() {
		return this.roles;
	}

	/**
	 * Sets {@code roles}.
	 * @param roles the value
	 * @return the patch with this value
	 */
	public SamplePatch roles(List<Role> roles) {
		return new SamplePatch(this.patchValues.with(Models.SAMPLE.roles.set(roles), roles));
	}

	/**
	 * Returns what {@code jsons} is set to.
	 * @return the value; {@code null} if it is taken away, or absent
	 */
	public @Nullable List<JsonNode> jsons() {
		return this.patchValues.get(Models.SAMPLE.jsons);
	}

	/**
	 * Sets {@code jsons}.
	 * @param jsons the value
	 * @return the patch with this value
	 */
	public SamplePatch jsons(List<JsonNode> jsons) {
		return new SamplePatch(this.patchValues.with(Models.SAMPLE.jsons.set(jsons), jsons));
	}

	/**
	 * Returns what {@code blobs} is set to.
	 * @return the value; {@code null} if it is taken away, or absent
	 */
	public @Nullable List<byte[]> blobs() {
		return this.patchValues.get(Models.SAMPLE.blobs);
	}

	/**
	 * Sets {@code blobs}.
	 * @param blobs the value
	 * @return the patch with this value
	 */
	public SamplePatch blobs(List<byte[]> blobs) {
		return new SamplePatch(this.patchValues.with(Models.SAMPLE.blobs.set(blobs), blobs));
	}

	/**
	 * Returns whether a column is not absent.
	 * @param field the column
	 * @return whether it is set to a value or to null
	 */
	public boolean contains(Field<Sample> field) {
		return this.patchValues.contains(field);
	}

	@Override
	public List<ColumnAssign<Sample>> toAssigns() {
		return this.patchValues.toAssigns();
	}

	@Override
	public void serialize(JsonGenerator generator, SerializationContext context) {
		this.patchValues.serialize(generator, context);
	}

	@Override
	public void serializeWithType(JsonGenerator generator, SerializationContext context, TypeSerializer type) {
		serialize(generator, context);
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof SamplePatch that && this.patchValues.equals(that.patchValues);
	}

	@Override
	public int hashCode() {
		return this.patchValues.hashCode();
	}

	@Override
	public String toString() {
		return "SamplePatch" + this.patchValues;
	}

	static final class Reader extends PatchDeserializer<SamplePatch> {

		Reader() {
			super(EMPTY,
					List.of("text", "int", "big", "float", "decimal", "bool", "at", "day", "time", "uuid", "json",
							"bytes", "role", "textOpt", "intOpt", "bigOpt", "floatOpt", "decOpt", "boolOpt", "atOpt",
							"dayOpt", "timeOpt", "uuidOpt", "jsonOpt", "bytesOpt", "roleOpt", "ints", "decimals",
							"roles", "jsons", "blobs"));
		}

		@Override
		protected SamplePatch read(SamplePatch patch, String field, PatchReader in) {
			return switch (field) {
				case "text" -> patch.text(in.required(String.class));
				case "int" -> patch.int_(in.required(Integer.class));
				case "big" -> patch.big(in.required(Long.class));
				case "float" -> patch.float_(in.required(Double.class));
				case "decimal" -> patch.decimal(in.required(BigDecimal.class));
				case "bool" -> patch.bool(in.required(Boolean.class));
				case "at" -> patch.at(in.required(Instant.class));
				case "day" -> patch.day(in.required(LocalDate.class));
				case "time" -> patch.time(in.required(LocalTime.class));
				case "uuid" -> patch.uuid(in.required(UUID.class));
				case "json" -> patch.json(in.required(JsonNode.class));
				case "bytes" -> patch.bytes(in.required(byte[].class));
				case "role" -> patch.role(in.required(Role.class));
				case "textOpt" -> patch.textOpt(in.optional(String.class));
				case "intOpt" -> patch.intOpt(in.optional(Integer.class));
				case "bigOpt" -> patch.bigOpt(in.optional(Long.class));
				case "floatOpt" -> patch.floatOpt(in.optional(Double.class));
				case "decOpt" -> patch.decOpt(in.optional(BigDecimal.class));
				case "boolOpt" -> patch.boolOpt(in.optional(Boolean.class));
				case "atOpt" -> patch.atOpt(in.optional(Instant.class));
				case "dayOpt" -> patch.dayOpt(in.optional(LocalDate.class));
				case "timeOpt" -> patch.timeOpt(in.optional(LocalTime.class));
				case "uuidOpt" -> patch.uuidOpt(in.optional(UUID.class));
				case "jsonOpt" -> patch.jsonOpt(in.optional(JsonNode.class));
				case "bytesOpt" -> patch.bytesOpt(in.optional(byte[].class));
				case "roleOpt" -> patch.roleOpt(in.optional(Role.class));
				case "ints" -> patch.ints(in.list(Integer.class));
				case "decimals" -> patch.decimals(in.list(BigDecimal.class));
				case "roles" -> patch.roles(in.list(Role.class));
				case "jsons" -> patch.jsons(in.list(JsonNode.class));
				case "blobs" -> patch.blobs(in.list(byte[].class));
				default -> throw new IllegalArgumentException(field);
			};
		}

	}

}
