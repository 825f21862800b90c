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

package io.github.prismaspring.client.json;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.prismaspring.PrismaProtocolException;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for {@link JsonDocumentType}.
 */
class JsonDocumentTypeTests {

	private final JsonDocumentType<Address> addresses = JsonDocumentType.of("User.address", Address.class);

	@Test
	void readsWhatItHasWritten() {
		Address address = new Address("Main", 7, new BigDecimal("1.10"), Instant.parse("2026-01-02T03:04:05Z"));
		JsonNode document = this.addresses.write(address);
		assertThat(document)
			.isEqualTo(json("{\"street\":\"Main\",\"number\":7,\"rent\":1.10,\"since\":\"2026-01-02T03:04:05Z\"}"));
		assertThat(this.addresses.read(document)).isEqualTo(address);
	}

	@Test
	void propertyThatWouldBeLostIsRefused() {
		assertThatExceptionOfType(PrismaProtocolException.class)
			.isThrownBy(() -> this.addresses.read(json("{\"street\":\"Main\",\"number\":7,\"city\":\"Ulm\"}")))
			.withMessageStartingWith(
					"The document in User.address does not fit " + Address.class.getName() + ": city: ");
		assertThat(JsonDocumentType.of("User.address", Lenient.class).read(json("{\"street\":\"Main\",\"city\":1}")))
			.isEqualTo(new Lenient("Main"));
	}

	@Test
	void documentOfAnotherShapeIsRefused() {
		for (String document : List.of("[]", "7", "{\"number\":7.5}", "{\"number\":\"x\"}", "null")) {
			assertThatExceptionOfType(PrismaProtocolException.class)
				.isThrownBy(() -> this.addresses.read(json(document)))
				.withMessageStartingWith("The document in User.address does not fit " + Address.class.getName());
		}
	}

	@Test
	void objectThatCannotBeWrittenIsRefused() {
		JsonDocumentType<Broken> broken = JsonDocumentType.of("User.broken", Broken.class);
		assertThatIllegalArgumentException().isThrownBy(() -> broken.write(new Broken()))
			.withMessageStartingWith(
					"User.broken: this " + Broken.class.getName() + " cannot be written as JSON: name: ");
	}

	@Test
	void typeArgumentsKeepTheirTypes() {
		JsonDocumentType<List<Shape>> shapes = JsonDocumentType.of("Plan.shapes", new TypeReference<>() {
		});
		JsonNode document = shapes.write(List.of(new Circle(1)));
		assertThat(document).isEqualTo(json("[{\"type\":\"circle\",\"radius\":1}]"));
		assertThat(shapes.read(document)).containsExactly(new Circle(1));
		assertThat(shapes).hasToString("java.util.List<" + Shape.class.getName() + ">");
	}

	private static JsonNode json(String text) {
		return JsonMapper.shared()
			.readerFor(JsonNode.class)
			.with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
			.readValue(text);
	}

	record Address(String street, int number, BigDecimal rent, Instant since) {
	}

	@JsonIgnoreProperties(ignoreUnknown = true)
	record Lenient(String street) {
	}

	static class Broken {

		@JsonProperty
		String getName() {
			throw new UnsupportedOperationException("no name");
		}

	}

	@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
	@JsonSubTypes(@JsonSubTypes.Type(value = Circle.class, name = "circle"))
	interface Shape {

	}

	record Circle(int radius) implements Shape {
	}

}
