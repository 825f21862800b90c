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

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

import io.github.prismaspring.starter.contract.db.Post;

/**
 * What a transfer finds on its two accounts. The schema of the contract suites knows no
 * bank: a post is an account here, and its views are the balance.
 *
 * @param from the balance of the account to take from
 * @param to the balance of the account to give to
 */
record Balances(int from, int to) {

	static Balances of(Transfer transfer, Collection<Post> accounts) {
		Map<Integer, Integer> balances = accounts.stream().collect(Collectors.toMap(Post::id, Post::views));
		return new Balances(balances.get(transfer.from()), balances.get(transfer.to()));
	}

	Balances after(Transfer transfer) {
		if (this.from < transfer.amount()) {
			throw new InsufficientFundsException(transfer, this.from);
		}
		return new Balances(this.from - transfer.amount(), this.to + transfer.amount());
	}

}
