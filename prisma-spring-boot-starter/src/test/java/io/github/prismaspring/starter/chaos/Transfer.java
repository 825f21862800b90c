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

package io.github.prismaspring.starter.chaos;

/**
 * An order to move money.
 *
 * @param number the number of the order, which is unique
 * @param from the account to take from
 * @param to the account to give to
 * @param amount how much
 */
record Transfer(long number, int from, int to, int amount) {

	private static final String SEPARATOR = ":";

	/**
	 * What the ledger says of it.
	 * @return a text
	 */
	String entry() {
		return this.from + SEPARATOR + this.to + SEPARATOR + this.amount;
	}

	static Transfer ofEntry(long number, String entry) {
		String[] parts = entry.split(SEPARATOR);
		return new Transfer(number, Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
	}

	/**
	 * How much it adds to an account.
	 * @param account the account
	 * @return the amount, negative if it takes
	 */
	int effectOn(int account) {
		return ((account == this.to) ? this.amount : 0) - ((account == this.from) ? this.amount : 0);
	}

}
