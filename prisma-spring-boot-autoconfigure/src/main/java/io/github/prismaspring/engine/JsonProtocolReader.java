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
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import io.github.prismaspring.PrismaProtocolException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonParser.NumberType;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/**
 * Reads an answer in Prisma's JSON protocol, value by value. Always placed at a value;
 * reading it leaves the reader at its last token. <pre class="code">
 * in.beginObject();
 * for (String name = in.nextName(); name != null; name = in.nextName()) {
 *     switch (name) {
 *         case "id" -&gt; id = in.int32();
 *         default -&gt; in.skip();
 *     }
 * }
 * </pre> A value that is not what was asked for is a {@link PrismaProtocolException} that
 * tells where it stands, what was expected and what was found; nothing is rounded, cut or
 * replaced by a default.
 */
public final class JsonProtocolReader {

	private static final String TYPE = "$type";

	private static final String VALUE = "value";

	private final JsonParser parser;

	/**
	 * Creates a reader.
	 * @param parser the parser, placed at the first token of the value to read
	 */
	public JsonProtocolReader(JsonParser parser) {
		this.parser = parser;
	}

	/**
	 * Begins to read an object.
	 */
	public void beginObject() {
		expect(JsonToken.START_OBJECT, "an object");
	}

	/**
	 * Moves to the next property of the object that was begun last.
	 * @return the property's name, with the reader placed at its value, or {@code null}
	 * at the object's end
	 */
	public @Nullable String nextName() {
		if (next() == JsonToken.END_OBJECT) {
			return null;
		}
		String name = this.parser.currentName();
		next();
		return name;
	}

	/**
	 * Begins to read an array.
	 */
	public void beginArray() {
		expect(JsonToken.START_ARRAY, "an array");
	}

	/**
	 * Moves to the next element of the array that was begun last.
	 * @return whether there is one; {@code false} at the array's end
	 */
	public boolean nextElement() {
		return next() != JsonToken.END_ARRAY;
	}

	/**
	 * Returns whether the value is {@code null}.
	 * @return whether the value is {@code null}
	 */
	public boolean isNull() {
		return this.parser.hasToken(JsonToken.VALUE_NULL);
	}

	/**
	 * Skips the value, whatever it is.
	 */
	public void skip() {
		try {
			this.parser.skipChildren();
		}
		catch (JacksonException ex) {
			throw malformed(ex);
		}
	}

	/**
	 * Reads a Boolean.
	 * @return the value
	 */
	public boolean bool() {
		if (this.parser.hasToken(JsonToken.VALUE_TRUE)) {
			return true;
		}
		expect(JsonToken.VALUE_FALSE, "a Boolean");
		return false;
	}

	/**
	 * Reads a String.
	 * @return the value
	 */
	public String string() {
		return text("a String");
	}

	/**
	 * Reads the name of an enum's value.
	 * @return the name in the schema
	 */
	public String enumValue() {
		return (this.parser.hasToken(JsonToken.VALUE_STRING)) ? this.parser.getString() : tagged(TaggedScalar.ENUM);
	}

	/**
	 * Reads the name of an enum's value, which is usually a known one.
	 * @param known the names that are known
	 * @return the name in the schema, the very String of the list if it is in there
	 */
	public String enumValueOf(List<String> known) {
		if (this.parser.hasToken(JsonToken.VALUE_STRING)) {
			for (String name : known) {
				if (isAtText(name)) {
					return name;
				}
			}
		}
		return enumValue();
	}

	/**
	 * Reads an Int.
	 * @return the value
	 */
	public int int32() {
		expect(JsonToken.VALUE_NUMBER_INT, "an Int");
		return (this.parser.getNumberType() != NumberType.INT)
				? converted("an Int", this.parser.getString(), Integer::valueOf) : this.parser.getIntValue();
	}

	/**
	 * Reads a BigInt.
	 * @return the value
	 */
	public long bigInt() {
		if (!this.parser.hasToken(JsonToken.VALUE_NUMBER_INT)) {
			return tagged(TaggedScalar.BIG_INT);
		}
		return (this.parser.getNumberType() != NumberType.BIG_INTEGER) ? this.parser.getLongValue()
				: converted("a BigInt", this.parser.getString(), Long::valueOf);
	}

	/**
	 * Reads a Float.
	 * @return the value
	 */
	public double float64() {
		if (!atNumber()) {
			throw unexpected("a Float");
		}
		return converted("a Float", this.parser.getString(), Double::valueOf);
	}

	/**
	 * Reads a Decimal.
	 * @return the value with all its digits
	 */
	public BigDecimal decimal() {
		return (atNumber()) ? converted("a Decimal", this.parser.getString(), BigDecimal::new)
				: tagged(TaggedScalar.DECIMAL);
	}

	/**
	 * Reads a DateTime.
	 * @return the value
	 */
	public Instant dateTime() {
		return (this.parser.hasToken(JsonToken.VALUE_STRING))
				? converted("a DateTime", this.parser.getString(), Timestamps::parse) : tagged(TaggedScalar.DATE_TIME);
	}

	/**
	 * Reads a DateTime whose column holds a date only.
	 * @return the value
	 */
	public LocalDate localDate() {
		return dateTime().atOffset(ZoneOffset.UTC).toLocalDate();
	}

	/**
	 * Reads a DateTime whose column holds a time of day only.
	 * @return the value
	 */
	public LocalTime localTime() {
		return dateTime().atOffset(ZoneOffset.UTC).toLocalTime();
	}

	/**
	 * Reads a String whose column holds a UUID.
	 * @return the value
	 */
	public UUID uuid() {
		return converted("a UUID", text("a UUID"), UUID::fromString);
	}

	/**
	 * Reads Bytes.
	 * @return the value
	 */
	public byte[] bytes() {
		return tagged(TaggedScalar.BYTES);
	}

	/**
	 * Reads Json.
	 * @return the value; the JSON literal {@code null} is a
	 * {@link tools.jackson.databind.node.NullNode}
	 */
	public JsonNode json() {
		return tagged(TaggedScalar.JSON);
	}

	/**
	 * Reads a value as it stands, whatever it is. Fractions keep all their digits.
	 * @return the value
	 */
	public JsonNode tree() {
		try {
			return JsonText.read(this.parser);
		}
		catch (JacksonException ex) {
			throw malformed(ex);
		}
	}

	/**
	 * Creates the exception for a value that was read well but makes no sense where it
	 * stands.
	 * @param expected what was expected, for example {@code "a value of Role"}
	 * @param found what was found
	 * @return the exception to throw
	 */
	public PrismaProtocolException mismatch(String expected, String found) {
		String path = JsonPath.ofCurrent(this.parser.streamReadContext());
		return new PrismaProtocolException("Expected %s at '%s' but found %s".formatted(expected, path, found));
	}

	JsonParser parser() {
		return this.parser;
	}

	private String text(String expected) {
		expect(JsonToken.VALUE_STRING, expected);
		return this.parser.getString();
	}

	private <T> T tagged(TaggedScalar<T> scalar) {
		expect(JsonToken.START_OBJECT, scalar.description());
		String type = null;
		String text = null;
		T value = null;
		for (String name = nextName(); name != null; name = nextName()) {
			if (name.equals(TYPE)) {
				type = type(scalar.type());
			}
			else if (name.equals(VALUE)) {
				value = plain(scalar);
				if (value == null) {
					text = this.parser.getString();
				}
			}
			else {
				skip();
			}
		}
		if (scalar.type().equals(type)) {
			if (value != null) {
				return value;
			}
			if (text != null) {
				return converted(scalar.description(), text, scalar.parse());
			}
		}
		throw mismatch(scalar.description(), (type != null) ? "a value of type " + type : "an object");
	}

	private <T> @Nullable T plain(TaggedScalar<T> scalar) {
		expect(JsonToken.VALUE_STRING, "the text of a value");
		return scalar.plain()
			.parse(this.parser.getStringCharacters(), this.parser.getStringOffset(), this.parser.getStringLength());
	}

	// Nearly always the expected type, of which no other String need be made
	private String type(String expected) {
		expect(JsonToken.VALUE_STRING, "the type of a value");
		return (isAtText(expected)) ? expected : this.parser.getString();
	}

	private boolean isAtText(String text) {
		if (this.parser.getStringLength() != text.length()) {
			return false;
		}
		char[] buffer = this.parser.getStringCharacters();
		int offset = this.parser.getStringOffset();
		for (int i = 0; i < text.length(); i++) {
			if (buffer[offset + i] != text.charAt(i)) {
				return false;
			}
		}
		return true;
	}

	private <T> T converted(String expected, String text, Function<String, T> conversion) {
		try {
			return conversion.apply(text);
		}
		catch (IllegalArgumentException | DateTimeException | JacksonException ex) {
			PrismaProtocolException mismatch = mismatch(expected, "'" + text + "'");
			throw new PrismaProtocolException(mismatch.error(), ex);
		}
	}

	private boolean atNumber() {
		return this.parser.hasToken(JsonToken.VALUE_NUMBER_INT) || this.parser.hasToken(JsonToken.VALUE_NUMBER_FLOAT);
	}

	private void expect(JsonToken token, String expected) {
		if (!this.parser.hasToken(token)) {
			throw unexpected(expected);
		}
	}

	private PrismaProtocolException unexpected(String expected) {
		JsonToken token = this.parser.currentToken();
		return mismatch(expected, (token != null) ? describe(token) : "nothing");
	}

	private String describe(JsonToken token) {
		return switch (token) {
			case START_OBJECT -> "an object";
			case START_ARRAY -> "an array";
			case VALUE_STRING -> "'" + this.parser.getString() + "'";
			default -> this.parser.getString();
		};
	}

	private JsonToken next() {
		try {
			JsonToken token = this.parser.nextToken();
			if (token == null) {
				throw mismatch("more", "the end of the answer");
			}
			return token;
		}
		catch (JacksonException ex) {
			throw malformed(ex);
		}
	}

	private PrismaProtocolException malformed(JacksonException ex) {
		PrismaProtocolException mismatch = mismatch("JSON", "a broken or incomplete answer");
		return new PrismaProtocolException(mismatch.error(), ex);
	}

}
