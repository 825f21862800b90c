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

package io.github.prismaspring.engine;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/**
 * Writes a query in Prisma's JSON protocol: scalars that JSON has no type for are tagged,
 * for example {@code {"$type":"Decimal","value":"12.50"}}. A value that no database can
 * store as it is, such as a text with a NUL character, is refused with a
 * {@link io.github.prismaspring.PrismaValidationException}.
 */
public final class JsonProtocolWriter {

	private static final int MAX_PLAIN_DIGITS = 15;

	private final JsonGenerator generator;

	/**
	 * Creates a writer.
	 * @param generator what the tokens are written to
	 */
	public JsonProtocolWriter(JsonGenerator generator) {
		this.generator = generator;
	}

	/**
	 * Begins an object.
	 */
	public void beginObject() {
		this.generator.writeStartObject();
	}

	/**
	 * Ends an object.
	 */
	public void endObject() {
		this.generator.writeEndObject();
	}

	/**
	 * Begins an array.
	 */
	public void beginArray() {
		this.generator.writeStartArray();
	}

	/**
	 * Ends an array.
	 */
	public void endArray() {
		this.generator.writeEndArray();
	}

	/**
	 * Writes the name of a property, to be followed by its value.
	 * @param name the name
	 * @return this writer
	 */
	public JsonProtocolWriter name(String name) {
		this.generator.writeName(name);
		return this;
	}

	/**
	 * Writes {@code null}.
	 */
	public void nullValue() {
		this.generator.writeNull();
	}

	/**
	 * Writes a Boolean.
	 * @param value the value
	 */
	public void bool(boolean value) {
		this.generator.writeBoolean(value);
	}

	/**
	 * Writes a String.
	 * @param value the value
	 */
	public void string(String value) {
		String flaw = Text.flaw(value);
		if (flaw != null) {
			throw refused(flaw);
		}
		this.generator.writeString(value);
	}

	/**
	 * Writes an Int.
	 * @param value the value
	 */
	public void int32(int value) {
		this.generator.writeNumber(value);
	}

	/**
	 * Writes a whole number where Prisma takes an Int, however large: a sum or a count.
	 * @param value the value
	 */
	public void wholeNumber(long value) {
		this.generator.writeNumber(value);
	}

	/**
	 * Writes a BigInt.
	 * @param value the value
	 */
	public void bigInt(long value) {
		tagged("BigInt", Long.toString(value));
	}

	/**
	 * Writes a Float: as a plain number, which lets Prisma reuse the query's plan, if it
	 * has at most 15 digits. Prisma rounds longer ones wherever it makes them part of a
	 * plan ({@code createMany} for one), so these go as Decimal.
	 * @param value the value
	 */
	public void float64(double value) {
		if (!Double.isFinite(value)) {
			throw refused("is " + value + ", which a Float column cannot hold: pass a finite number");
		}
		BigDecimal digits = BigDecimal.valueOf(value).stripTrailingZeros();
		if (digits.precision() > MAX_PLAIN_DIGITS) {
			decimal(digits);
		}
		else {
			this.generator.writeNumber(value);
		}
	}

	/**
	 * Writes a Decimal with all its digits and in plain notation.
	 * @param value the value
	 */
	public void decimal(BigDecimal value) {
		tagged("Decimal", value.toPlainString());
	}

	/**
	 * Writes a DateTime.
	 * @param value the value, in whole milliseconds because that is what Prisma keeps
	 */
	public void dateTime(Instant value) {
		String flaw = Timestamps.flaw(value);
		if (flaw != null) {
			throw refused(flaw);
		}
		tagged("DateTime", Timestamps.format(value));
	}

	/**
	 * Writes Bytes.
	 * @param value the value
	 */
	public void bytes(byte[] value) {
		tagged("Bytes", Base64.getEncoder().encodeToString(value));
	}

	/**
	 * Writes a UUID as Prisma knows it: a String.
	 * @param value the value
	 */
	public void uuid(UUID value) {
		this.generator.writeString(value.toString());
	}

	/**
	 * Writes Json.
	 * @param value the value; the JSON literal {@code null} is the JSON null, not the
	 * database's
	 */
	public void json(JsonNode value) {
		String flaw = JsonText.flaw(value);
		if (flaw != null) {
			throw refused(flaw);
		}
		tagged("Json", JsonText.write(value));
	}

	/**
	 * Writes the value of an enum.
	 * @param name the name in the schema
	 */
	public void enumValue(String name) {
		this.generator.writeString(name);
	}

	/**
	 * Writes one of the nulls of a Json field.
	 * @param value which null
	 */
	public void jsonNull(JsonNullFilter value) {
		tagged("Enum", value.protocolName());
	}

	/**
	 * Writes a reference to another field of the same model.
	 * @param model the model
	 * @param field the field of the model
	 */
	public void fieldRef(String model, String field) {
		this.generator.writeStartObject();
		this.generator.writeStringProperty("$type", "FieldRef");
		this.generator.writeName("value");
		this.generator.writeStartObject();
		this.generator.writeStringProperty("_ref", field);
		this.generator.writeStringProperty("_container", model);
		this.generator.writeEndObject();
		this.generator.writeEndObject();
	}

	JsonGenerator generator() {
		return this.generator;
	}

	private void tagged(String type, String value) {
		this.generator.writeStartObject();
		this.generator.writeStringProperty("$type", type);
		this.generator.writeStringProperty("value", value);
		this.generator.writeEndObject();
	}

	private RuntimeException refused(String flaw) {
		return RefusedValue.at(this.generator.streamWriteContext(), flaw);
	}

}
