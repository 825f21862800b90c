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

import java.time.LocalDate;
import java.util.List;

import io.github.prismaspring.client.input.PatchDeserializer;
import io.github.prismaspring.client.input.PatchReader;
import io.github.prismaspring.client.input.PatchValues;
import io.github.prismaspring.client.read.Field;
import io.github.prismaspring.client.write.ColumnAssign;
import io.github.prismaspring.client.write.Patch;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JacksonSerializable;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.jsontype.TypeSerializer;

/**
 * A change to a {@link Booking} as a client of the application describes it: each column
 * is absent, null or a value. Jackson reads it from a JSON merge patch (RFC 7396). The
 * id, what the database or Prisma set themselves and what is marked
 * {@code @java.readOnly} cannot be changed by it. Immutable.
 */
@JsonDeserialize(using = BookingPatch.Reader.class)
public final class BookingPatch implements Patch<Booking>, JacksonSerializable {

	private static final BookingPatch EMPTY = new BookingPatch(PatchValues.none());

	private final PatchValues<Booking> patchValues;

	private final @Nullable String class_;

	private final @Nullable LocalDate day;

	private final @Nullable String hashCode_;

	private BookingPatch(PatchValues<Booking> patchValues) {
		this.patchValues = patchValues;
		this.class_ = patchValues.get(Models.BOOKING.class_);
		this.day = patchValues.get(Models.BOOKING.day);
		this.hashCode_ = patchValues.get(Models.BOOKING.hashCode);
	}

	/**
	 * Returns the patch that changes nothing.
	 * @return the patch in which every column is absent
	 */
	public static BookingPatch empty() {
		return EMPTY;
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
	 * @param class_ the value
	 * @return the patch with this value
	 */
	public BookingPatch class_(String class_) {
		return new BookingPatch(this.patchValues.with(Models.BOOKING.class_.set(class_), class_));
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
	public BookingPatch day(LocalDate day) {
		return new BookingPatch(this.patchValues.with(Models.BOOKING.day.set(day), day));
	}

	/**
	 * Returns what {@code hashCode} is set to.
	 * @return the value; {@code null} if it is taken away, or absent
	 */
	public @Nullable String hashCode_() {
		return this.hashCode_;
	}

	/**
	 * Sets {@code hashCode}.
	 * @param hashCode_ the value, or {@code null} to take it away
	 * @return the patch with this value
	 */
	public BookingPatch hashCode_(@Nullable String hashCode_) {
		return new BookingPatch(this.patchValues.with(Models.BOOKING.hashCode.set(hashCode_), hashCode_));
	}

	/**
	 * Returns whether a column is not absent.
	 * @param field the column
	 * @return whether it is set to a value or to null
	 */
	public boolean contains(Field<Booking> field) {
		return this.patchValues.contains(field);
	}

	@Override
	public List<ColumnAssign<Booking>> toAssigns() {
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
		return other instanceof BookingPatch that && this.patchValues.equals(that.patchValues);
	}

	@Override
	public int hashCode() {
		return this.patchValues.hashCode();
	}

	@Override
	public String toString() {
		return "BookingPatch" + this.patchValues;
	}

	static final class Reader extends PatchDeserializer<BookingPatch> {

		Reader() {
			super(EMPTY, List.of("class", "day", "hashCode"));
		}

		@Override
		protected BookingPatch read(BookingPatch patch, String field, PatchReader in) {
			return switch (field) {
				case "class" -> patch.class_(in.required(String.class));
				case "day" -> patch.day(in.required(LocalDate.class));
				case "hashCode" -> patch.hashCode_(in.optional(String.class));
				default -> throw new IllegalArgumentException(field);
			};
		}

	}

}
