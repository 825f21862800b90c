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

import java.time.Duration;
import java.util.List;

import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * The page, as somebody uses it.
 */
class ShopPage {

	private final WebDriver driver;

	ShopPage(WebDriver driver) {
		this.driver = driver;
	}

	void open(String address) {
		this.driver.get(address);
	}

	List<WebElement> products() {
		return this.driver.findElements(By.cssSelector("#products .product"));
	}

	List<String> productNames() {
		return this.driver.findElements(By.cssSelector("#products .name")).stream().map(WebElement::getText).toList();
	}

	void awaitProducts(int count) {
		await(ExpectedConditions.numberOfElementsToBe(By.cssSelector("#products .product"), count));
	}

	void search(String query) {
		WebElement input = find("#query");
		input.sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.BACK_SPACE);
		input.sendKeys(query);
	}

	WebElement loadMore() {
		return find("#load-more");
	}

	void add(int index) {
		products().get(index).findElement(By.className("add")).click();
	}

	String status() {
		return find("#catalog-status").getText();
	}

	void openBasket() {
		find("#open-basket").click();
		await(ExpectedConditions.visibilityOfElementLocated(By.id("basket")));
	}

	void closeBasket() {
		find("#close-basket").click();
		await(ExpectedConditions.invisibilityOfElementLocated(By.id("basket")));
	}

	String availability(int index) {
		return products().get(index).findElement(By.className("availability")).getText();
	}

	WebElement awaitNewOrder(String product) {
		By place = By.cssSelector("#latest-orders .new");
		await(ExpectedConditions.textToBePresentInElementLocated(place, product));
		return this.driver.findElement(place);
	}

	void awaitLive() {
		await(ExpectedConditions.attributeToBe(By.id("latest"), "data-state", "live"));
	}

	void checkOut(String name, String email) {
		type("#name", name);
		type("#email", email);
		find("#place-order").click();
	}

	String awaitEmailError() {
		return await(ExpectedConditions.visibilityOfElementLocated(By.id("email-error"))).getText();
	}

	String awaitProblem(String selector) {
		return await(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(selector))).getText();
	}

	String awaitOrder() {
		return await(ExpectedConditions.visibilityOfElementLocated(By.className("receipt"))).getText();
	}

	String focused() {
		return this.driver.switchTo().activeElement().getDomProperty("id");
	}

	WebElement find(String selector) {
		return this.driver.findElement(By.cssSelector(selector));
	}

	<T> T await(ExpectedCondition<T> condition) {
		return new WebDriverWait(this.driver, Duration.ofSeconds(10)).until(condition);
	}

	private void type(String selector, String text) {
		WebElement input = find(selector);
		input.clear();
		input.sendKeys(text);
	}

}
