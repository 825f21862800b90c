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
import java.util.List;

import io.github.prismaspring.client.input.PatchDeserializer;
import io.github.prismaspring.client.input.PatchReader;
import io.github.prismaspring.client.input.PatchValues;
import io.github.prismaspring.client.read.Field;
import io.github.prismaspring.client.write.ColumnAssign;
import io.github.prismaspring.client.write.Patch;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JacksonSerializable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.jsontype.TypeSerializer;

/**
 * A change to a {@link Store} as a client of the application describes it: each column is
 * absent, null or a value. Jackson reads it from a JSON merge patch (RFC 7396). The id,
 * what the database or Prisma set themselves and what is marked {@code @java.readOnly}
 * cannot be changed by it. Immutable.
 */
@JsonDeserialize(using = StorePatch.Reader.class)
public final class StorePatch implements Patch<Store>, JacksonSerializable {

	private static final StorePatch EMPTY = new StorePatch(PatchValues.none());

	private final PatchValues<Store> patchValues;

	@Size(max = 8)
	private final @Nullable String code;

	@Size(max = 20)
	private final @Nullable String name;

	@Digits(integer = 4, fraction = 2)
	private final @Nullable BigDecimal rent;

	private final @Nullable Integer floors;

	private final @Nullable Integer doors;

	private final @Nullable List<@NotNull @Size(max = 5) String> labels;

	private final @Nullable JsonNode notes;

	private final @Nullable String class_;

	@Valid
	private final java.util.@Nullable Map<java.lang.String, java.lang.Integer> stock;

	@Valid
	private final java.net.@Nullable URI site;

	private final @Nullable List<java.time.@NotNull @Valid MonthDay> holidays;

	private StorePatch(PatchValues<Store> patchValues) {
		this.patchValues = patchValues;
		this.code = patchValues.get(Models.STORE.code);
		this.name = patchValues.get(Models.STORE.name);
		this.rent = patchValues.get(Models.STORE.rent);
		this.floors = patchValues.get(Models.STORE.floors);
		this.doors = patchValues.get(Models.STORE.doors);
		this.labels = patchValues.get(Models.STORE.labels);
		this.notes = patchValues.get(Models.STORE.notes);
		this.class_ = patchValues.get(Models.STORE.class_);
		this.stock = patchValues.get(Models.STORE.stock);
		this.site = patchValues.get(Models.STORE.site);
		this.holidays = patchValues.get(Models.STORE.holidays);
	}

	/**
	 * Returns the patch that changes nothing.
	 * @return the patch in which every column is absent
	 */
	public static StorePatch empty() {
		return EMPTY;
	}

	/**
	 * Returns what {@code code} is set to.
	 * @return the value; {@code null} if it is taken away, or absent
	 */
	public @Nullable String code() {
		return this.code;
	}

	/**
	 * Sets {@code code}.
	 * @param code the value
	 * @return the patch with this value
	 */
	public StorePatch code(String code) {
		return new StorePatch(this.patchValues.with(Models.STORE.code.set(code), code));
	}

	/**
	 * Returns what {@code name} is set to.
	 * @return the value; {@code null} if it is taken away, or absent
	 */
	public @Nullable String name() {
		return this.name;
	}

	/**
	 * Sets {@code name}.
	 * @param name the value, or {@code null} to take it away
	 * @return the patch with this value
	 */
	public StorePatch name(@Nullable String name) {
		return new StorePatch(this.patchValues.with(Models.STORE.name.set(name), name));
	}

	/**
	 * Returns what {@code rent} is set to.
	 * @return the value; {@code null} if it is taken away, or absent
	 */
	public @Nullable BigDecimal rent() {
		return this.rent;
	}

	/**
	 * Sets {@code rent}.
	 * @param rent the value, or {@code null} to take it away
	 * @return the patch with this value
	 */
	public StorePatch rent(@Nullable BigDecimal rent) {
		return new StorePatch(this.patchValues.with(Models.STORE.rent.set(rent), rent));
	}

	/**
	 * Returns what {@code floors} is set to.
	 * @return the value; {@code null} if it is taken away, or absent
	 */
	public @Nullable Integer floors() {
		return this.floors;
	}

	/**
	 * Sets {@code floors}.
	 * @param floors the value
	 * @return the patch with this value
	 */
	public StorePatch floors(int floors) {
		return new StorePatch(this.patchValues.with(Models.STORE.floors.set(floors), floors));
	}

	/**
	 * Returns what {@code doors} is set to.
	 * @return the value; {@code null} if it is taken away, or absent
	 */
	public @Nullable Integer doors() {
		return this.doors;
	}

	/**
	 * Sets {@code doors}.
	 * @param doors the value
	 * @return the patch with this value
	 */
	public StorePatch doors(int doors) {
		return new StorePatch(this.patchValues.with(Models.STORE.doors.set(doors), doors));
	}

	/**
	 * Returns what {@code labels} is set to.
	 * @return the value; {@code null} if it is taken away, or absent
	 */
	public @Nullable List<String> labels() {
		return this.labels;
	}

	/**
	 * Sets {@code labels}.
	 * @param labels the value
	 * @return the patch with this value
	 */
	public StorePatch labels(List<String> labels) {
		return new StorePatch(this.patchValues.with(Models.STORE.labels.set(labels), labels));
	}

	/**
	 * Returns what {@code notes} is set to.
	 * @return the value; {@code null} if it is taken away, or absent
	 */
	public @Nullable JsonNode notes() {
		return this.patchValues.get(Models.STORE.notes);
	}

	/**
	 * Sets {@code notes}.
	 * @param notes the value, or {@code null} to take it away
	 * @return the patch with this value
	 */
	public StorePatch notes(@Nullable JsonNode notes) {
		return new StorePatch(this.patchValues.with(Models.STORE.notes.set(notes), notes));
	}

	/**
	 * Returns what {@code class} is set to.
	 * @return the value; {@code null} if it is taken away, or absent
	 */
	public @Nullable String class_() {
		return this.class_;
	}

	/**
	 * Sets {@code class}.
	 * @param class_ the value, or {@code null} to take it away
	 * @return the patch with this value
	 */
	public StorePatch class_(@Nullable String class_) {
		return new StorePatch(this.patchValues.with(Models.STORE.class_.set(class_), class_));
	}

	/**
	 * Pieces by article.
	 * @return the value; {@code null} if it is taken away, or absent
	 */
	public java.util.@Nullable Map<java.lang.String, java.lang.Integer> stock() {
		return this.stock;
	}

	/**
	 * Pieces by article.
	 * @param stock the value
	 * @return the patch with this value
	 */
	public StorePatch stock(java.util.Map<java.lang.String, java.lang.Integer> stock) {
		return new StorePatch(this.patchValues.with(Models.STORE.stock.set(stock), stock));
	}

	/**
	 * Returns what {@code site} is set to.
	 * @return the value; {@code null} if it is taken away, or absent
	 */
	public java.net.@Nullable URI site() {
		return this.site;
	}

	/**
	 * Sets {@code site}.
	 * @param site the value, or {@code null} to take it away
	 * @return the patch with this value
	 */
	public StorePatch site(java.net.@Nullable URI site) {
		return new StorePatch(this.patchValues.with(Models.STORE.site.set(site), site));
	}

	/**
	 * Returns what {@code holidays} is set to.
	 * @return the value; {@code null} if it is taken away, or absent
	 */
	public @Nullable List<java.time.MonthDay> holidays() {
		return this.holidays;
	}

	/**
	 * Sets {@code holidays}.
	 * @param holidays the value
	 * @return the patch with this value
	 */
	public StorePatch holidays(List<java.time.MonthDay> holidays) {
		return new StorePatch(this.patchValues.with(Models.STORE.holidays.set(holidays), holidays));
	}

	/**
	 * Returns whether a column is not absent.
	 * @param field the column
	 * @return whether it is set to a value or to null
	 */
	public boolean contains(Field<Store> field) {
		return this.patchValues.contains(field);
	}

	@Override
	public List<ColumnAssign<Store>> toAssigns() {
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
		return other instanceof StorePatch that && this.patchValues.equals(that.patchValues);
	}

	@Override
	public int hashCode() {
		return this.patchValues.hashCode();
	}

	@Override
	public String toString() {
		return "StorePatch" + this.patchValues;
	}

	static final class Reader extends PatchDeserializer<StorePatch> {

		Reader() {
			super(EMPTY, List.of("code", "name", "rent", "floors", "doors", "labels", "notes", "class", "stock", "site",
					"holidays"));
		}

		@Override
		protected StorePatch read(StorePatch patch, String field, PatchReader in) {
			return switch (field) {
				case "code" -> patch.code(in.required(String.class));
				case "name" -> patch.name(in.optional(String.class));
				case "rent" -> patch.rent(in.optional(BigDecimal.class));
				case "floors" -> patch.floors(in.required(Integer.class));
				case "doors" -> patch.doors(in.required(Integer.class));
				case "labels" -> patch.labels(in.list(String.class));
				case "notes" -> patch.notes(in.optional(JsonNode.class));
				case "class" -> patch.class_(in.optional(String.class));
				case "stock" ->
					patch.stock(in.required(new TypeReference<java.util.Map<java.lang.String, java.lang.Integer>>() {
					}));
				case "site" -> patch.site(in.optional(java.net.URI.class));
				case "holidays" -> patch.holidays(in.list(java.time.MonthDay.class));
				default -> throw new IllegalArgumentException(field);
			};
		}

	}

}
