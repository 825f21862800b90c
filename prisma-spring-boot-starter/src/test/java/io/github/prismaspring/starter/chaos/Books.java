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

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import io.github.prismaspring.starter.contract.db.Post;
import io.github.prismaspring.starter.contract.db.PostCreate;
import io.github.prismaspring.starter.contract.db.Prisma;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The accounts and the ledger, looked at when nobody makes transfers.
 *
 * @param prisma the client
 */
record Books(Prisma prisma) {

	private static final int BALANCE = 1000;

	private static final int MOST = 300;

	/**
	 * Close all accounts and open new ones.
	 * @param accounts how many
	 */
	void open(int accounts) {
		this.prisma.document().deleteAll();
		this.prisma.post().deleteAll();
		this.prisma.post()
			.createMany(IntStream.range(0, accounts)
				.mapToObj((i) -> PostCreate.of((account) -> account.title("account " + i)).views(BALANCE))
				.toList());
	}

	/**
	 * Think of transfers, some of which are for more than there may be.
	 * @param count how many
	 * @param random what to draw them from
	 * @return the transfers
	 */
	List<Transfer> transfers(int count, Random random) {
		List<Integer> accounts = this.prisma.post().findMany().stream().map(Post::id).toList();
		List<Transfer> transfers = new ArrayList<>();
		for (int number = 0; number < count; number++) {
			int from = random.nextInt(accounts.size());
			int to = (from + 1 + random.nextInt(accounts.size() - 1)) % accounts.size();
			transfers.add(new Transfer(number, accounts.get(from), accounts.get(to), 1 + random.nextInt(MOST)));
		}
		return transfers;
	}

	/**
	 * Read the ledger.
	 * @return the transfers that have happened
	 */
	List<Transfer> ledger() {
		return this.prisma.document()
			.findMany()
			.stream()
			.map((entry) -> Transfer.ofEntry(entry.slug(), entry.title()))
			.toList();
	}

	/**
	 * Each account must have exactly what the ledger says.
	 */
	void verify() {
		List<Transfer> ledger = ledger();
		List<Post> accounts = this.prisma.post().findMany();
		assertThat(accounts).allSatisfy((account) -> assertThat(account.views()).isNotNegative()
			.isEqualTo(BALANCE + ledger.stream().mapToInt((transfer) -> transfer.effectOn(account.id())).sum()));
		assertThat(accounts.stream().mapToInt(Post::views).sum()).isEqualTo(accounts.size() * BALANCE);
	}

}
