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

package io.github.prismaspring.demo;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import tools.jackson.databind.JsonNode;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.web.util.UriComponentsBuilder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The shop's API as its callers see it.
 */
class ShopClient {

	private final RestTestClient rest;

	ShopClient(RestTestClient rest) {
		this.rest = rest;
	}

	Page products(String query, Integer after, int size) {
		return get(products().queryParam("query", "{query}")
			.queryParam("size", size)
			.queryParam("after", (after != null) ? List.of(after) : List.of())
			.build(query)).expectStatus().isOk().expectBody(Page.class).returnResult().getResponseBody();
	}

	List<Product> allProducts(String query, int size) {
		List<Product> all = new ArrayList<>();
		Page page;
		Integer after = null;
		do {
			page = products(query, after, size);
			all.addAll(page.items());
			after = page.next();
		}
		while (after != null);
		return all;
	}

	Customer register(String name, String email) {
		EntityExchangeResult<Customer> result = post("/api/customers", Map.of("name", name, "email", email))
			.expectStatus()
			.isCreated()
			.expectBody(Customer.class)
			.returnResult();
		Customer customer = result.getResponseBody();
		assertThat(result.getResponseHeaders().getLocation()).hasPath("/api/customers/" + customer.id());
		return customer;
	}

	OptionalInt tryToRegister(String email) {
		EntityExchangeResult<JsonNode> result = post("/api/customers", Map.of("name", "Ann", "email", email))
			.returnResult(JsonNode.class);
		return (result.getStatus() == HttpStatus.CREATED)
				? OptionalInt.of(result.getResponseBody().get("id").intValue()) : OptionalInt.empty();
	}

	Order order(int customerId, List<Line> lines) {
		return post("/api/orders", Map.of("customerId", customerId, "lines", lines)).expectStatus()
			.isCreated()
			.expectBody(Order.class)
			.returnResult()
			.getResponseBody();
	}

	HttpStatusCode tryToOrder(Map<String, ?> order) {
		return post("/api/orders", order).returnResult().getStatus();
	}

	Order order(String id) {
		return get(URI.create("/api/orders/" + id)).expectStatus()
			.isOk()
			.expectBody(Order.class)
			.returnResult()
			.getResponseBody();
	}

	Problem problem(RestTestClient.ResponseSpec response, HttpStatus status) {
		Problem problem = response.expectStatus()
			.isEqualTo(status)
			.expectHeader()
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.expectBody(Problem.class)
			.returnResult()
			.getResponseBody();
		assertThat(problem.status()).isEqualTo(status.value());
		assertThat(problem.title()).isNotBlank();
		assertThat(problem.detail()).isNotBlank();
		return problem;
	}

	double metric(String name) {
		JsonNode metric = get(URI.create("/actuator/metrics/" + name)).expectStatus()
			.isOk()
			.expectBody(JsonNode.class)
			.returnResult()
			.getResponseBody();
		return metric.at("/measurements/0/value").doubleValue();
	}

	Health health() {
		return get(URI.create("/actuator/health")).expectBody(Health.class).returnResult().getResponseBody();
	}

	RestTestClient.ResponseSpec get(URI uri) {
		return this.rest.get().uri(uri).exchange();
	}

	RestTestClient.ResponseSpec post(String path, Object body) {
		return this.rest.post().uri(path).contentType(MediaType.APPLICATION_JSON).body(body).exchange();
	}

	static UriComponentsBuilder products() {
		return UriComponentsBuilder.fromPath("/api/products").encode();
	}

	record Page(List<Product> items, Integer next) {

	}

	record Product(int id, String sku, String name, String category, BigDecimal price, JsonNode attributes,
			String status, int stock) {

	}

	record Customer(int id, String name, String email) {

	}

	record Line(int productId, int quantity) {

	}

	record Order(String id, Instant placedAt, Customer customer, List<OrderLine> lines, BigDecimal total) {

	}

	record OrderLine(int productId, String sku, String name, int quantity, BigDecimal unitPrice, BigDecimal amount) {

	}

	record LatestOrder(Instant placedAt, List<String> products, int pieces, BigDecimal total) {

		static LatestOrder of(Order order) {
			return new LatestOrder(order.placedAt(), order.lines().stream().map(OrderLine::name).toList(),
					order.lines().stream().mapToInt(OrderLine::quantity).sum(), order.total());
		}

	}

	record Problem(int status, String title, String detail, List<FieldProblem> errors, List<Shortage> shortages) {

	}

	record Shortage(int productId, String product, int wanted, int available) {

	}

	record FieldProblem(String field, String message) {

	}

	record Health(String status, Map<String, JsonNode> components) {

		String prisma() {
			return this.components.get("prisma").get("status").stringValue();
		}

	}

}
