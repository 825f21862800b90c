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

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;

/**
 * How Prisma's JSON protocol is tokenised: always with a factory of its own, because
 * settings of the application's {@code JsonMapper} (naming strategies, inclusion rules)
 * would corrupt it.
 */
public final class JsonProtocol {

	/**
	 * How deep an answer may nest: an include of a relation takes two levels.
	 */
	private static final int MAX_NESTING_DEPTH = 2_000;

	/**
	 * Names in answers are those of the schema, over and over: as interned Strings they
	 * are compared by their identity.
	 */
	private static final JsonFactory FACTORY = JsonFactory.builder()
		.streamReadConstraints(StreamReadConstraints.builder()
			.maxNestingDepth(MAX_NESTING_DEPTH)
			.maxStringLength(Integer.MAX_VALUE)
			.maxNumberLength(Integer.MAX_VALUE)
			.build())
		.disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
		.enable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
		.build();

	private JsonProtocol() {
	}

	/**
	 * Creates a generator that writes UTF-8.
	 * @param out where to write
	 * @return the generator
	 */
	public static JsonGenerator createGenerator(OutputStream out) {
		return FACTORY.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8);
	}

	/**
	 * Creates a parser.
	 * @param in what to read
	 * @return the parser, placed before the first token
	 */
	public static JsonParser createParser(InputStream in) {
		return FACTORY.createParser(ObjectReadContext.empty(), in);
	}

	/**
	 * Reads a JSON document. Fractions keep all their digits.
	 * @param json the text of the document
	 * @return the document
	 * @throws JacksonException if the text is not JSON
	 */
	public static JsonNode readDocument(String json) {
		return JsonText.read(json);
	}

	/**
	 * Writes a JSON document.
	 * @param content writes its value
	 * @return the document
	 * @throws io.github.prismaspring.PrismaValidationException if a value is refused
	 */
	public static JsonNode writeDocument(Consumer<JsonProtocolWriter> content) {
		ByteArrayOutputStream json = new ByteArrayOutputStream();
		try (JsonGenerator generator = createGenerator(json)) {
			content.accept(new JsonProtocolWriter(generator));
		}
		return readDocument(json.toString(StandardCharsets.UTF_8));
	}

	/**
	 * Creates a parser.
	 * @param json what to read, as UTF-8
	 * @return the parser, placed before the first token
	 */
	public static JsonParser createParser(byte[] json) {
		return FACTORY.createParser(ObjectReadContext.empty(), json);
	}

	/**
	 * Creates a parser.
	 * @param json what to read a part of, as UTF-8
	 * @param offset where the part begins
	 * @param length how long the part is
	 * @return the parser, placed before the first token
	 */
	public static JsonParser createParser(byte[] json, int offset, int length) {
		return FACTORY.createParser(ObjectReadContext.empty(), json, offset, length);
	}

}
