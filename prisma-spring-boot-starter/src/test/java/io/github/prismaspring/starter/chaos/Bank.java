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

import io.github.prismaspring.starter.contract.db.Prisma;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import static io.github.prismaspring.starter.contract.db.Models.POST;

/**
 * Makes transfers, and repeats what certainly did not happen.
 */
public class Bank {

	static final int RETRIES = 200;

	static final int MILLIS = 100;

	private final Prisma prisma;

	Bank(Prisma prisma) {
		this.prisma = prisma;
	}

	@Retryable(includes = { ConcurrencyFailureException.class, CannotCreateTransactionException.class },
			maxRetries = RETRIES, delay = MILLIS, jitter = MILLIS)
	@Transactional(isolation = Isolation.REPEATABLE_READ)
	public void make(Transfer transfer) {
		Balances balances = Balances
			.of(transfer,
					this.prisma.post().findMany((query) -> query.where(POST.id.in(transfer.from(), transfer.to()))))
			.after(transfer);
		this.prisma.post().update(POST.id.eq(transfer.from()), POST.views.set(balances.from()));
		this.prisma.post().update(POST.id.eq(transfer.to()), POST.views.set(balances.to()));
		this.prisma.document().create((entry) -> entry.slug(transfer.number()).title(transfer.entry()));
	}

}
