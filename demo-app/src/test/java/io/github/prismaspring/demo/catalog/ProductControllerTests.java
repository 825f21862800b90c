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

package io.github.prismaspring.demo.catalog;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.then;

@WebMvcTest(ProductController.class)
class ProductControllerTests {

	@Autowired
	private MockMvcTester mvc;

	@MockitoBean
	private Catalog catalog;

	@ParameterizedTest
	@CsvSource({ "size=0, size", "size=101, size", "after=0, after", "query=a%00b, query", "query=%1B, query" })
	void parameterOutsideItsLimitsIsAProblem(String parameters, String field) {
		assertThat(this.mvc.get().uri(java.net.URI.create("/api/products?" + parameters)))
			.hasStatus(HttpStatus.BAD_REQUEST)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
			.bodyJson()
			.extractingPath("$.errors[0].field")
			.isEqualTo(field);
		then(this.catalog).shouldHaveNoInteractions();
	}

	@Test
	void queryThatIsTooLongIsAProblem() {
		assertThat(this.mvc.get().uri("/api/products?query={query}", "x".repeat(101))).hasStatus(HttpStatus.BAD_REQUEST)
			.bodyJson()
			.extractingPath("$.errors[0].message")
			.isEqualTo("size must be between 0 and 100");
	}

	@Test
	void parameterOfTheWrongTypeIsAProblem() {
		assertThat(this.mvc.get().uri("/api/products?size=many")).hasStatus(HttpStatus.BAD_REQUEST)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
			.bodyJson()
			.extractingPath("$.detail")
			.asString()
			.contains("many");
	}

}
