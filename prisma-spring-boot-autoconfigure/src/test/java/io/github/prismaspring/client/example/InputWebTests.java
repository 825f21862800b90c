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

import java.util.List;

import io.github.prismaspring.client.RecordingEngine;
import jakarta.validation.Valid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import static io.github.prismaspring.client.example.Models.STORE;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for the generated input types in Spring MVC, with Bean Validation.
 */
class InputWebTests {

	private static final String STORE_ROW = "{'id':1,'code':'c','name':null,'rent':null,'floors':1,'doors':2,'labels':[],"
			+ "'notes':null,'class':null,'stock':{'$type':'Json','value':'{}'},'site':null,'holidays':[],'rating':0,"
			+ "'changed':{'$type':'DateTime','value':'2026-01-02T03:04:05.006Z'}}";

	private final RecordingEngine engine = new RecordingEngine().answer(STORE_ROW);

	private final MockMvcTester mvc = MockMvcTester
		.create(MockMvcBuilders.standaloneSetup(new StoreController(new Prisma(this.engine)))
			.setMessageConverters(new JacksonJsonHttpMessageConverter(
					JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build()))
			.build());

	@Test
	void newRowIsCreated() {
		assertThat(post("{\"code\": \"c\", \"doors\": 2, \"stock\": {\"pen\": 1}}")).hasStatus(HttpStatus.OK)
			.bodyJson()
			.extractingPath("$.doors")
			.isEqualTo(2);
		assertThat(this.engine.arguments())
			.isEqualTo("{'data':{'code':'c','doors':2,'stock':{'$type':'Json','value':'{\\'pen\\':1}'}}}");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			{"doors": 2, "stock": {}}                                          | code: must not be null
			{"code": "c", "stock": {}}                                         | doors: must not be null
			{"code": "c", "doors": 2}                                          | stock: must not be null
			{"code": null, "doors": 2, "stock": {}}                            | code: must not be null
			{"code": "123456789", "doors": 2, "stock": {}}                     | code: size must be between 0 and 8
			{"code": "c", "doors": 2, "stock": {}, "labels": ["123456"]}       | labels[0]: size must be between 0 and 5
			{"code": "c", "doors": 2, "stock": {}, "labels": [null]}           | labels[0]: must not be null
			{"code": "c", "doors": 2, "stock": {}, "rent": 12345.5}            | rent: numeric value out of bounds
			{"code": "c", "doors": 2, "stock": {}, "rent": 1.234}              | rent: numeric value out of bounds
			""")
	void newRowThatTheSchemaForbidsIsABadRequest(String body, String problem) {
		assertBadRequest(post(body), problem);
	}

	@Test
	void newRowCannotSetWhatIsReadOnly() {
		assertBadRequest(post("{\"code\": \"c\", \"doors\": 2, \"stock\": {}, \"rating\": 5}"), "\"rating\"");
		assertBadRequest(post("{\"id\": 9, \"code\": \"c\", \"doors\": 2, \"stock\": {}}"), "\"id\"");
	}

	@Test
	void patchSetsWhatIsThere() {
		assertThat(patch("{\"name\": null, \"doors\": 3, \"class\": \"A\"}")).hasStatus(HttpStatus.OK);
		assertThat(this.engine.arguments()).isEqualTo("{'where':{'id':7},'data':{'name':null,'doors':3,'class':'A'}}");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			{"code": null}              | 'code' must not be null: the column is required
			{"doors": "two"}            | StorePatch["doors"]
			{"labels": [null]}          | 'labels' must have no null
			{"stock": {"pen": "many"}}  | StorePatch["stock"]
			{"code": "123456789"}       | code: size must be between 0 and 8
			{"name": "123456789012345678901"} | name: size must be between 0 and 20
			{"labels": ["123456"]}      | labels[0]: size must be between 0 and 5
			{"rent": 1.234}             | rent: numeric value out of bounds
			{"id": 8}                   | "id"
			{"rating": 5}               | "rating"
			{"changed": "2026-01-02T03:04:05Z"} | "changed"
			[]                          | StorePatch
			""")
	void patchThatTheSchemaForbidsIsABadRequest(String body, String problem) {
		assertBadRequest(patch(body), problem);
	}

	private void assertBadRequest(MvcTestResult result, String problem) {
		assertThat(result).hasStatus(HttpStatus.BAD_REQUEST)
			.bodyJson()
			.extractingPath("$.detail")
			.asString()
			.contains(problem);
		assertThat(this.engine.requests()).isEmpty();
	}

	private MvcTestResult post(String body) {
		return this.mvc.post().uri("/stores").contentType(MediaType.APPLICATION_JSON).content(body).exchange();
	}

	private MvcTestResult patch(String body) {
		return this.mvc.patch().uri("/stores/7").contentType("application/merge-patch+json").content(body).exchange();
	}

	@RestController
	static class StoreController {

		private final Prisma prisma;

		StoreController(Prisma prisma) {
			this.prisma = prisma;
		}

		@PostMapping("/stores")
		Store create(@Valid @RequestBody StoreNew store) {
			return this.prisma.store().create(store);
		}

		@PatchMapping(path = "/stores/{id}", consumes = "application/merge-patch+json")
		Store update(@PathVariable("id") int id, @Valid @RequestBody StorePatch patch) {
			return this.prisma.store().update(STORE.id.eq(id), patch);
		}

		@ExceptionHandler
		ProblemDetail invalid(MethodArgumentNotValidException ex) {
			List<String> problems = ex.getBindingResult()
				.getFieldErrors()
				.stream()
				.map((FieldError error) -> error.getField() + ": " + error.getDefaultMessage())
				.toList();
			return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, String.join(", ", problems));
		}

		@ExceptionHandler
		ProblemDetail unreadable(HttpMessageNotReadableException ex) {
			return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, ex.getMostSpecificCause().getMessage());
		}

	}

}
