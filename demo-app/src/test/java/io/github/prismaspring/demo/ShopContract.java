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
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.github.prismaspring.PrismaException;
import io.github.prismaspring.demo.ShopClient.Customer;
import io.github.prismaspring.demo.ShopClient.FieldProblem;
import io.github.prismaspring.demo.ShopClient.LatestOrder;
import io.github.prismaspring.demo.ShopClient.Line;
import io.github.prismaspring.demo.ShopClient.Order;
import io.github.prismaspring.demo.ShopClient.OrderLine;
import io.github.prismaspring.demo.ShopClient.Page;
import io.github.prismaspring.demo.ShopClient.Problem;
import io.github.prismaspring.demo.ShopClient.Product;
import io.github.prismaspring.demo.ShopClient.Shortage;
import io.github.prismaspring.demo.db.Prisma;
import io.github.prismaspring.demo.db.ProductStatus;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.client.RestTestClient;

import static io.github.prismaspring.demo.db.Models.CUSTOMER;
import static io.github.prismaspring.demo.db.Models.ORDER_LINE;
import static io.github.prismaspring.demo.db.Models.PRODUCT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

/**
 * What the shop does on every database, from the HTTP request to the row and back.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "shop.feed.heartbeat=100ms", "prisma.transaction.max-wait=60s" })
@ExtendWith(OutputCaptureExtension.class)
@Import(RunningBridge.class)
@DirtiesContext
abstract class ShopContract {

	private static final Log logger = LogFactory.getLog(ShopContract.class);

	private static final int SOLD_PRODUCTS = 235;

	// Waits for an answer as long as it takes: the last of fifty customers on a busy
	// machine
	private static final ClientHttpRequestFactory http = new JdkClientHttpRequestFactory();

	@Autowired
	private JsonMapper json;

	@Autowired
	private Prisma prisma;

	@Autowired
	private RunningBridge bridge;

	@LocalServerPort
	private int port;

	private RestTestClient rest;

	private ShopClient shop;

	@BeforeEach
	void enter() {
		this.rest = RestTestClient.bindToServer(http).baseUrl("http://localhost:" + this.port).build();
		this.shop = new ShopClient(this.rest);
	}

	@Test
	void firstPageIsThereAtOnce() {
		Page page = this.shop.products("", null, 24);
		assertThat(page.items()).hasSize(24);
		assertThat(page.next()).isEqualTo(page.items().get(23).id());
		assertThat(this.shop.health().prisma()).isEqualTo("UP");
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 7, 47, 100 })
	void followingNextShowsEveryProductOnce(int size) {
		List<Product> products = this.shop.allProducts("", size);
		assertThat(products).hasSize(SOLD_PRODUCTS).extracting(Product::sku).doesNotHaveDuplicates();
		assertThat(products).extracting(Product::status).containsOnly("AVAILABLE", "PREORDER");
	}

	@Test
	void lastPageThatIsFullHasNoNext() {
		List<Product> mugs = this.shop.allProducts("mug", 100);
		assertThat(this.shop.products("mug", null, mugs.size()).next()).isNull();
	}

	@Test
	void productHasExactPriceAndAttributes() {
		Product mug = this.shop.products("stoneware mug", null, 10).items().get(0);
		assertThat(mug.name()).isEqualTo("Stoneware Mug, 350 ml");
		assertThat(mug.price()).isEqualTo(new BigDecimal("15.90"));
		assertThat(mug.attributes()).isEqualTo(this.json.readTree("""
				{"material": "stoneware", "colour": "slate", "capacityMl": 350}"""));
		assertThat(this.shop.get(URI.create("/api/products?query=stoneware+mug"))
			.expectBody(String.class)
			.returnResult()
			.getResponseBody()).contains("\"price\":15.90");
	}

	@Test
	void searchFindsAllWordsInAnyOrderAndCase() {
		assertThat(this.shop.products("LINEN washed", null, 10).items()).extracting(Product::name)
			.containsExactly("Washed Linen Duvet Cover", "Washed Linen Pillowcase");
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"everyday\"", "100%", "baker's", "🎁", "é", "m²", "0 °c", "n.º", "%", "_", "\\",
			"''; --", "${x}", "a\"b'c)", "*" })
	void searchTakesEveryCharacterLiterally(String query) {
		List<String> expected = this.shop.allProducts("", 100)
			.stream()
			.filter((product) -> Stream.of(query.split(" ")).allMatch((word) -> text(product).contains(word)))
			.map(Product::name)
			.toList();
		assertThat(this.shop.products(query, null, 100).items()).extracting(Product::name)
			.containsExactlyElementsOf(expected);
	}

	@Test
	void cursorOfNoProductIsAnEmptyPage() {
		assertThat(this.shop.products("", 999_999, 10)).isEqualTo(new Page(List.of(), null));
	}

	@Test
	void orderComesBackAsItWasPlaced() {
		List<Product> products = this.shop.products("", null, 3).items();
		Customer customer = this.shop.register(" Zoë O'Hara 🌿 ", email());
		assertThat(customer.name()).isEqualTo("Zoë O'Hara 🌿");
		Order placed = this.shop.order(customer.id(),
				List.of(new Line(products.get(2).id(), 1), new Line(products.get(0).id(), 40)));
		assertThat(this.shop.order(placed.id())).isEqualTo(placed);
		assertThat(placed.customer()).isEqualTo(customer);
		assertThat(placed.placedAt()).isCloseTo(Instant.now(), within(Duration.ofMinutes(1)));
		assertThat(placed.lines()).containsExactlyInAnyOrder(line(products.get(2), 1), line(products.get(0), 40));
		assertThat(placed.total())
			.isEqualTo(products.get(2).price().add(products.get(0).price().multiply(new BigDecimal(40))));
	}

	@Test
	void productGivenTwiceIsOneLine() {
		Product product = this.shop.products("matches", null, 1).items().get(0);
		Customer customer = this.shop.register("Ann", email());
		Order order = this.shop.order(customer.id(), List.of(new Line(product.id(), 1), new Line(product.id(), 2)));
		assertThat(order.lines()).containsExactly(line(product, 3));
		assertThat(order.total()).isEqualTo(new BigDecimal("39.00"));
	}

	@Test
	void orderTakesItsPiecesOffTheShelf() {
		Product product = stocked("KIT-001", 5);
		this.shop.order(this.shop.register("Ann", email()).id(), List.of(new Line(product.id(), 3)));
		assertThat(stock(product)).isEqualTo(2);
		assertThat(this.shop.products(product.name(), null, 1).items().get(0).stock()).isEqualTo(2);
	}

	@Test
	void shortProductLeavesEverythingAsItWas() {
		Product plenty = stocked("KIT-002", 5);
		Product few = stocked("KIT-003", 2);
		Product none = stocked("KIT-001", 0);
		long orders = this.prisma.order().count();
		String email = email();
		Problem problem = this.shop.problem(this.shop.post("/api/orders",
				newCustomersOrder(email, new Line(few.id(), 3), new Line(plenty.id(), 1), new Line(none.id(), 1))),
				HttpStatus.CONFLICT);
		assertThat(problem.title()).isEqualTo("Not enough in stock");
		assertThat(problem.detail()).isEqualTo("“%s”: 3 wanted, 2 available; “%s”: 1 wanted, 0 available.", few.name(),
				none.name());
		assertThat(problem.errors()).containsExactly(new FieldProblem("lines[0].quantity", "only 2 available"),
				new FieldProblem("lines[2].quantity", "only 0 available"));
		assertThat(problem.shortages()).containsExactly(new Shortage(few.id(), few.name(), 3, 2),
				new Shortage(none.id(), none.name(), 1, 0));
		assertThat(stock(plenty)).isEqualTo(5);
		assertThat(stock(few)).isEqualTo(2);
		assertThat(this.prisma.order().count()).isEqualTo(orders);
		assertThat(this.prisma.customer().findUnique(CUSTOMER.email.eq(email))).isEmpty();
	}

	@Test
	void lastPieceIsSoldToOneOfFifty() throws Exception {
		Product product = stocked("KIT-004", 1);
		long orders = this.prisma.order().count();
		long customers = this.prisma.customer().count();
		List<HttpStatusCode> answers = atOnce(50,
				(index) -> this.shop.tryToOrder(newCustomersOrder(email(), new Line(product.id(), 1))));
		assertThat(answers).filteredOn(HttpStatus.CREATED::equals).hasSize(1);
		assertThat(answers).filteredOn(HttpStatus.CONFLICT::equals).hasSize(49);
		assertThat(stock(product)).isZero();
		assertThat(this.prisma.order().count()).isEqualTo(orders + 1);
		assertThat(this.prisma.customer().count()).isEqualTo(customers + 1);
		assertThat(this.prisma.orderLine().count(ORDER_LINE.productId.eq(product.id()))).isOne();
	}

	@Test
	void ordersOfTheSameProductsWaitForEachOtherButNotForever() throws Exception {
		List<Product> products = List.of(stocked("KIT-005", 100), stocked("KIT-006", 100), stocked("KIT-007", 100));
		int customer = this.shop.register("Ann", email()).id();
		List<HttpStatusCode> answers = atOnce(30, (index) -> this.shop
			.tryToOrder(Map.of("customerId", customer, "lines",
					IntStream.range(0, 3).mapToObj((i) -> new Line(products.get((i + index) % 3).id(), 2)).toList())));
		assertThat(answers).containsOnly(HttpStatus.CREATED);
		assertThat(products).extracting(this::stock).containsOnly(100 - 60);
	}

	@Test
	void preOrderNeedsNoStock() {
		Product blanket = this.shop.products("alpaca blanket", null, 1).items().get(0);
		assertThat(blanket.status()).isEqualTo("PREORDER");
		Order order = this.shop.order(this.shop.register("Ann", email()).id(), List.of(new Line(blanket.id(), 2)));
		assertThat(order.lines()).containsExactly(line(blanket, 2));
		assertThat(stock(blanket)).isZero();
	}

	@Test
	void customerCanComeWithTheOrder() {
		Product product = stocked("KIT-008", 5);
		String email = email();
		Map<String, ?> body = newCustomersOrder(email, new Line(product.id(), 1));
		Order order = this.shop.post("/api/orders", body)
			.expectStatus()
			.isCreated()
			.expectBody(Order.class)
			.returnResult()
			.getResponseBody();
		assertThat(order.customer().email()).isEqualTo(email);
		Problem problem = this.shop.problem(this.shop.post("/api/orders", body), HttpStatus.CONFLICT);
		assertThat(problem.errors()).containsExactly(new FieldProblem("customer.email", "is already registered"));
		assertThat(stock(product)).isEqualTo(4);
	}

	@Test
	void orderIsOfOneCustomer() {
		Map<String, ?> customer = Map.of("name", "Ann", "email", email());
		List<Line> lines = List.of(new Line(1, 1));
		for (Map<String, ?> order : List.of(Map.of("lines", lines),
				Map.of("customerId", 1, "customer", customer, "lines", lines))) {
			Problem problem = this.shop.problem(this.shop.post("/api/orders", order), HttpStatus.UNPROCESSABLE_CONTENT);
			assertThat(problem.errors()).extracting(FieldProblem::field).containsExactly("customerId");
		}
	}

	@Test
	void ordersAppearInEveryOpenTab() throws Exception {
		Product product = stocked("KIT-009", 5);
		Customer customer = this.shop.register("Ann", email());
		List<Line> lines = List.of(new Line(product.id(), 2));
		Order before = this.shop.order(customer.id(), lines);
		try (OrderStream tab = new OrderStream(this.port)) {
			assertThat(shown(tab).get(0)).isEqualTo(LatestOrder.of(before));
			try (OrderStream other = new OrderStream(this.port)) {
				assertThat(shown(other).get(0)).isEqualTo(LatestOrder.of(before));
				Order first = this.shop.order(customer.id(), lines);
				assertThat(shown(tab)).containsExactly(LatestOrder.of(first));
				assertThat(shown(other)).containsExactly(LatestOrder.of(first));
			}
			assertThat(this.shop.tryToOrder(Map.of("customerId", customer.id(), "lines", lines)))
				.isEqualTo(HttpStatus.CONFLICT);
			Order second = this.shop.order(customer.id(), List.of(new Line(product.id(), 1)));
			assertThat(shown(tab)).containsExactly(LatestOrder.of(second));
		}
	}

	@Test
	void streamOfOrdersTellsNobodysSecrets() throws Exception {
		Product product = stocked("KIT-010", 5);
		try (OrderStream tab = new OrderStream(this.port)) {
			tab.awaitData();
			Order order = this.shop.order(this.shop.register("Zoë", email()).id(), List.of(new Line(product.id(), 1)));
			assertThat(tab.awaitData()).contains(product.name())
				.doesNotContain(order.id(), order.customer().email(), "Zoë", "customer", "\"id\"");
		}
	}

	@Test
	void tabThatIsGoneIsNoticed(CapturedOutput output) throws Exception {
		await().until(() -> this.shop.metric("shop.orders.listeners") == 0);
		try (OrderStream tab = new OrderStream(this.port)) {
			tab.awaitHeartbeat();
			assertThat(this.shop.metric("shop.orders.listeners")).isOne();
		}
		await().until(() -> this.shop.metric("shop.orders.listeners") == 0);
		assertThat(output).doesNotContain("A request failed");
	}

	@Test
	void emailBelongsToOneCustomerWhateverItsCase() {
		String email = email();
		this.shop.register("Ann", email);
		Problem problem = this.shop.problem(
				this.shop.post("/api/customers", Map.of("name", "Bob", "email", email.toUpperCase(Locale.ROOT))),
				HttpStatus.CONFLICT);
		assertThat(problem.errors()).containsExactly(new FieldProblem("email", "is already registered"));
	}

	@Test
	void invalidCustomerIsToldFieldByField() {
		Problem problem = this.shop.problem(
				this.shop.post("/api/customers", Map.of("name", "  ", "email", "nobody at example.com")),
				HttpStatus.BAD_REQUEST);
		assertThat(problem.errors()).containsExactlyInAnyOrder(new FieldProblem("name", "must not be blank"),
				new FieldProblem("email", "must be a well-formed email address"));
	}

	@Test
	void characterThatNoDatabaseStoresIsToldBeforeItGetsThere() {
		Problem problem = this.shop.problem(
				this.shop.post("/api/customers", Map.of("name", "A\u0000nn", "email", email())),
				HttpStatus.BAD_REQUEST);
		assertThat(problem.errors()).containsExactly(new FieldProblem("name", "must not contain control characters"));
	}

	@Test
	void invalidOrderIsToldFieldByField() {
		Problem problem = this.shop.problem(
				this.shop.post("/api/orders", Map.of("customerId", 1, "lines", List.of(Map.of("quantity", 0)))),
				HttpStatus.BAD_REQUEST);
		assertThat(problem.errors()).extracting(FieldProblem::field)
			.containsExactlyInAnyOrder("lines[0].productId", "lines[0].quantity");
	}

	@Test
	void orderWithoutLinesIsInvalid() {
		Problem problem = this.shop.problem(this.shop.post("/api/orders", Map.of("customerId", 1, "lines", List.of())),
				HttpStatus.BAD_REQUEST);
		assertThat(problem.errors()).extracting(FieldProblem::field).containsExactly("lines");
	}

	@Test
	void unknownCustomerIsTold() {
		Problem problem = this.shop.problem(
				this.shop.post("/api/orders", Map.of("customerId", 999_999, "lines", List.of(new Line(1, 1)))),
				HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(problem.errors()).extracting(FieldProblem::field).containsExactly("customerId");
	}

	@Test
	void unknownAndRetiredProductsAreTold() {
		int retired = this.prisma.product()
			.findFirstOrThrow((query) -> query.where(PRODUCT.status.eq(ProductStatus.RETIRED)))
			.id();
		int known = this.shop.products("", null, 1).items().get(0).id();
		Customer customer = this.shop.register("Ann", email());
		long orders = this.prisma.order().count();
		Problem problem = this.shop.problem(
				this.shop.post("/api/orders",
						Map.of("customerId", customer.id(), "lines",
								List.of(new Line(known, 1), new Line(999_999, 1), new Line(retired, 1)))),
				HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(problem.errors()).extracting(FieldProblem::field)
			.containsExactly("lines[1].productId", "lines[2].productId");
		assertThat(this.prisma.order().count()).isEqualTo(orders);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/orders/999999", "/api/orders/a'b", "/api/customers/999999", "/api/nothing" })
	void whatIsNotThereIsNotFound(String path) {
		this.shop.problem(this.shop.get(URI.create(path)), HttpStatus.NOT_FOUND);
	}

	@Test
	void bodyThatIsNoJsonIsABadRequest() {
		this.shop.problem(
				this.rest.post().uri("/api/orders").contentType(MediaType.APPLICATION_JSON).body("{\"lines").exchange(),
				HttpStatus.BAD_REQUEST);
	}

	@Test
	void bodyOfAnotherTypeIsRefused() {
		this.shop.problem(this.rest.post().uri("/api/orders").contentType(MediaType.TEXT_PLAIN).body("x").exchange(),
				HttpStatus.UNSUPPORTED_MEDIA_TYPE);
	}

	@Test
	void pageIsServed() {
		String page = this.shop.get(URI.create("/")).expectBody(String.class).returnResult().getResponseBody();
		assertThat(page).contains("Kiln").contains("/js/shop.js");
	}

	@Test
	void shopSurvivesTheDeathOfItsBridge() {
		assertThat(this.shop.health().prisma()).isEqualTo("UP");
		Instant killed = Instant.now();
		kill(this.bridge.process());
		assertThatExceptionOfType(DataAccessResourceFailureException.class)
			.isThrownBy(() -> this.prisma.product().count())
			.withCauseInstanceOf(PrismaException.class);
		assertThat(this.shop.get(URI.create("/api/products"))
			.expectHeader()
			.exists(HttpHeaders.RETRY_AFTER)
			.expectStatus()
			.isEqualTo(HttpStatus.SERVICE_UNAVAILABLE)
			.expectBody(Problem.class)
			.returnResult()
			.getResponseBody()
			.title()).isEqualTo("Database unavailable");
		assertThat(this.shop.health().prisma()).isEqualTo("DOWN");
		await().pollInterval(Duration.ofMillis(50))
			.atMost(Duration.ofSeconds(30))
			.until(() -> this.shop.health().prisma().equals("UP"));
		logger.info("The bridge was back after " + Duration.between(killed, Instant.now()).toMillis() + " ms");
		assertThat(this.shop.products("", null, 24).items()).hasSize(24);
	}

	@Test
	void noAcknowledgedWriteIsLostWithTheBridge() throws Exception {
		Set<Integer> acknowledged = ConcurrentHashMap.newKeySet();
		AtomicInteger refused = new AtomicInteger();
		AtomicBoolean open = new AtomicBoolean(true);
		ExecutorService customers = Executors.newFixedThreadPool(4);
		try {
			for (int customer = 0; customer < 4; customer++) {
				customers.execute(() -> {
					while (open.get()) {
						this.shop.tryToRegister(email()).ifPresentOrElse(acknowledged::add, () -> {
							refused.incrementAndGet();
							LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
						});
					}
				});
			}
			await().until(() -> acknowledged.size() > 50);
			kill(this.bridge.process());
			await().until(() -> refused.get() > 0);
			int before = acknowledged.size();
			await().atMost(Duration.ofSeconds(30)).until(() -> acknowledged.size() > before + 50);
		}
		finally {
			open.set(false);
			customers.shutdown();
			assertThat(customers.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
		}
		assertThat(acknowledged)
			.allSatisfy((id) -> this.shop.get(URI.create("/api/customers/" + id)).expectStatus().isOk());
	}

	private Product stocked(String sku, int stock) {
		String name = this.prisma.product().update(PRODUCT.sku.eq(sku), PRODUCT.stock.set(stock)).name();
		return this.shop.products(name, null, 100)
			.items()
			.stream()
			.filter((product) -> product.sku().equals(sku))
			.findFirst()
			.orElseThrow();
	}

	private int stock(Product product) {
		return this.prisma.product().findUniqueOrThrow(PRODUCT.id.eq(product.id())).stock();
	}

	private List<LatestOrder> shown(OrderStream tab) throws InterruptedException {
		return List.of(this.json.readValue(tab.awaitData(), LatestOrder[].class));
	}

	private static Map<String, ?> newCustomersOrder(String email, Line... lines) {
		return Map.of("customer", Map.of("name", "Ann", "email", email), "lines", List.of(lines));
	}

	private static <T> List<T> atOnce(int count, IntFunction<T> request) throws Exception {
		ExecutorService customers = Executors.newFixedThreadPool(count);
		try {
			CyclicBarrier door = new CyclicBarrier(count);
			List<Callable<T>> visits = IntStream.range(0, count).<Callable<T>>mapToObj((index) -> () -> {
				door.await();
				return request.apply(index);
			}).toList();
			List<T> answers = new ArrayList<>();
			for (Future<T> visit : customers.invokeAll(visits)) {
				answers.add(visit.get());
			}
			return answers;
		}
		finally {
			customers.shutdownNow();
		}
	}

	private static void kill(ProcessHandle process) {
		process.destroyForcibly();
		process.onExit().join();
	}

	private static String text(Product product) {
		return String
			.join(" ", product.name(), product.category(), product.attributes().get("material").stringValue(),
					product.attributes().get("colour").stringValue())
			.toLowerCase(Locale.ROOT);
	}

	private static OrderLine line(Product product, int quantity) {
		return new OrderLine(product.id(), product.sku(), product.name(), quantity, product.price(),
				product.price().multiply(new BigDecimal(quantity)));
	}

	private static String email() {
		return UUID.randomUUID() + "@example.com";
	}

}
