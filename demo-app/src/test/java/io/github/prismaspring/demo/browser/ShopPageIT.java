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

package io.github.prismaspring.demo.browser;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.github.prismaspring.demo.db.Prisma;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.ExpectedConditions;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.client.RestClient;

import static io.github.prismaspring.demo.db.Models.PRODUCT;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page in a real browser.
 */
@Tag("browser")
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@DirtiesContext
class ShopPageIT {

	@TempDir
	private static Path folder;

	private static Chromium chromium;

	private static ShopPage page;

	@Autowired
	private Prisma prisma;

	@LocalServerPort
	private int port;

	@DynamicPropertySource
	static void database(DynamicPropertyRegistry properties) {
		properties.add("prisma.datasource.url", () -> "file:" + folder.resolve("shop.db"));
	}

	@BeforeAll
	static void startChromium() {
		chromium = new Chromium(folder.resolve("profile"));
		page = new ShopPage(chromium.driver());
	}

	@AfterAll
	static void stopChromium() {
		if (chromium != null) {
			chromium.close();
		}
	}

	@BeforeEach
	void open() {
		this.prisma.product().updateAll(PRODUCT.stock.set(44));
		chromium.resize(1280, 900);
		page.open(address());
		chromium.driver().executeScript("localStorage.clear()");
		page.open(address());
		page.awaitProducts(24);
	}

	@Test
	void productsAreShown() {
		assertThat(page.products().get(0).getText()).contains("Everyday").contains("€36.00").contains("44 in stock");
		assertThat(page.status()).startsWith("24 products and more");
		assertThat(chromium.complaints()).isEmpty();
	}

	@Test
	void searchNarrowsWhileTyping() {
		page.search("stoneware m");
		page.await(ExpectedConditions.textToBePresentInElementLocated(By.id("catalog-status"), "“stoneware m”"));
		assertThat(page.productNames()).contains("Stoneware Mug, 350 ml").doesNotContain("Alpaca Blanket");
		assertThat(chromium.driver().getCurrentUrl()).endsWith("?query=stoneware+m");
		page.search("100%");
		page.awaitProducts(1);
		page.search("no such thing");
		page.await(ExpectedConditions.textToBe(By.id("catalog-status"), "Nothing matches “no such thing”."));
		assertThat(page.loadMore().isDisplayed()).isFalse();
		assertThat(chromium.complaints()).isEmpty();
	}

	@Test
	void loadMoreGoesToTheEnd() {
		int shown = 24;
		while (page.loadMore().isDisplayed()) {
			chromium.driver().executeScript("arguments[0].scrollIntoView({block: 'center'})", page.loadMore());
			page.loadMore().click();
			shown = Math.min(shown + 24, 235);
			page.awaitProducts(shown);
		}
		assertThat(page.productNames()).hasSize(235).doesNotHaveDuplicates();
		assertThat(chromium.complaints()).isEmpty();
	}

	@Test
	void orderIsPlacedAndShown() {
		String email = email();
		page.add(0);
		page.add(1);
		page.add(1);
		page.openBasket();
		assertThat(page.find("#basket-total").getText()).isEqualTo("€105.80");
		page.checkOut("Zoë <b>O'Hara</b>", email);
		assertThat(page.awaitOrder()).contains("Zoë <b>O'Hara</b>")
			.contains(email)
			.contains("€69.80")
			.contains("€105.80");
		assertThat(page.focused()).isEqualTo("order-title");
		chromium.driver().navigate().refresh();
		assertThat(page.awaitOrder()).contains("€105.80");
		page.find(".back").click();
		page.await(ExpectedConditions.visibilityOfElementLocated(By.id("products")));
		assertThat(page.find("#basket-count").isDisplayed()).isFalse();
		assertThat(chromium.complaints()).isEmpty();
	}

	@Test
	void invalidEmailIsShownWhereItWasTyped() {
		page.add(0);
		page.openBasket();
		page.checkOut("Ann", "not an address");
		assertThat(page.awaitEmailError()).isEqualTo("Must be a well-formed email address");
		assertThat(page.focused()).isEqualTo("email");
		assertThat(page.find("#email").getDomAttribute("aria-invalid")).isEqualTo("true");
		page.checkOut("Ann", email());
		assertThat(page.awaitOrder()).contains("€36.00");
		assertThat(chromium.complaints()).singleElement().asString().contains("/api/orders").contains("400");
	}

	@Test
	void shortageIsToldAtItsLineAndSettledThere() {
		page.add(5);
		page.add(5);
		page.add(6);
		stock(page.productNames().get(5), 1);
		page.openBasket();
		page.checkOut("Ann", email());
		assertThat(page.awaitProblem("#checkout-problem")).contains("Not enough in stock")
			.contains("Nothing has been ordered");
		assertThat(page.find(".line.short").getText()).contains(page.productNames().get(5))
			.contains("Only 1 left, you want 2.");
		assertThat(chromium.driver().findElements(By.cssSelector(".line.short"))).hasSize(1);
		assertThat(page.availability(5)).isEqualTo("Only 1 left");
		assertThat(chromium.complaints()).singleElement().asString().contains("/api/orders").contains("409");
		page.find(".line.short .settle").sendKeys(Keys.ENTER);
		assertThat(page.find("#checkout-problem").isDisplayed()).isFalse();
		assertThat(page.focused()).isEqualTo("place-order");
		page.find("#place-order").click();
		page.awaitOrder();
		page.find(".back").click();
		page.await(ExpectedConditions.visibilityOfElementLocated(By.id("products")));
		assertThat(page.availability(5)).isEqualTo("Sold out");
		assertThat(page.products().get(5).findElement(By.className("add")).isEnabled()).isFalse();
		assertThat(chromium.complaints()).isEmpty();
	}

	@Test
	void orderOfSomebodyElseAppearsLive() {
		page.awaitLive();
		String email = email();
		order(email, "Alpaca Blanket", 2);
		String shown = page.awaitNewOrder("Alpaca Blanket").getText();
		assertThat(shown).contains("just now · 2 pieces · €");
		assertThat(page.find("#latest").getText()).doesNotContain(email);
		page.open(address());
		page.awaitLive();
		assertThat(page.find("#latest-orders li").getText()).isEqualTo(shown);
		assertThat(chromium.complaints()).isEmpty();
	}

	@Test
	void actuatorIsLinked() {
		assertThat(chromium.driver().findElements(By.cssSelector(".endpoints a")))
			.extracting((link) -> link.getDomAttribute("href"))
			.containsExactly("/actuator/health", "/actuator/prisma", "/actuator/metrics", "/actuator/info");
	}

	@Test
	void orderThatIsNotThereIsTold() {
		page.open(address() + "#order=nothing");
		assertThat(page.awaitProblem(".receipt .problem")).contains("Order not found");
		assertThat(chromium.complaints()).singleElement().asString().contains("404");
	}

	@Test
	void everythingIsInReachOfTheKeyboard() {
		page.find("#products .add").sendKeys(Keys.ENTER);
		assertThat(page.find("#basket-count").getText()).isEqualTo("1");
		page.find("#open-basket").sendKeys(Keys.ENTER);
		page.await(ExpectedConditions.visibilityOfElementLocated(By.id("checkout")));
		page.find(".another").sendKeys(Keys.ENTER);
		assertThat(page.find("#basket-total").getText()).isEqualTo("€72.00");
		page.find("#basket").sendKeys(Keys.ESCAPE);
		page.await(ExpectedConditions.invisibilityOfElementLocated(By.id("checkout")));
		assertThat(page.focused()).isEqualTo("open-basket");
	}

	@Test
	void bridgeIsShownAsUp() {
		page.await(ExpectedConditions.textToBePresentInElementLocated(By.id("health-text"), "up"));
	}

	@Test
	void phoneNeedsNoScrollingSideways() {
		chromium.resize(390, 844);
		page.open(address());
		page.awaitProducts(24);
		Object overflow = ((JavascriptExecutor) chromium.driver())
			.executeScript("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
		assertThat(overflow).isEqualTo(0L);
	}

	private void stock(String product, int pieces) {
		assertThat(this.prisma.product().updateMany(PRODUCT.name.eq(product), PRODUCT.stock.set(pieces))).isOne();
	}

	private void order(String email, String product, int quantity) {
		int id = this.prisma.product().findFirstOrThrow((query) -> query.where(PRODUCT.name.eq(product))).id();
		RestClient.create(address())
			.post()
			.uri("/api/orders")
			.body(Map.of("customer", Map.of("name", "Bob", "email", email), "lines",
					List.of(Map.of("productId", id, "quantity", quantity))))
			.retrieve()
			.toBodilessEntity();
	}

	private String address() {
		return "http://localhost:%d/".formatted(this.port);
	}

	private static String email() {
		return UUID.randomUUID() + "@example.com";
	}

}
