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

package io.github.prismaspring.transaction;

import org.jspecify.annotations.Nullable;

import org.springframework.transaction.SavepointManager;
import org.springframework.transaction.support.SmartTransactionObject;
import org.springframework.util.Assert;

/**
 * What the managers keep of a transaction while Spring works with it.
 */
final class PrismaTransactionObject implements SmartTransactionObject, SavepointManager {

	private @Nullable PrismaTransactionHolder holder;

	private @Nullable Savepoint nested;

	PrismaTransactionObject(@Nullable PrismaTransactionHolder holder) {
		this.holder = holder;
	}

	boolean isActive() {
		return this.holder != null;
	}

	PrismaTransactionHolder holder() {
		Assert.state(this.holder != null, "There is no transaction");
		return this.holder;
	}

	void holder(@Nullable PrismaTransactionHolder holder) {
		this.holder = holder;
	}

	// The savepoint that a nested transaction of a reactive manager is
	@Nullable Savepoint nested() {
		return this.nested;
	}

	void nested(@Nullable Savepoint nested) {
		this.nested = nested;
	}

	@Override
	public boolean isRollbackOnly() {
		return this.holder != null && this.holder.isRollbackOnly();
	}

	@Override
	public Object createSavepoint() {
		return holder().createSavepoint();
	}

	@Override
	public void rollbackToSavepoint(Object savepoint) {
		TransactionEnd.await(holder().rollbackTo(savepoint));
	}

	@Override
	public void releaseSavepoint(Object savepoint) {
		TransactionEnd.await(holder().release(savepoint));
	}

}
