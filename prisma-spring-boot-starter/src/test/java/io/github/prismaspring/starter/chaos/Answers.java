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

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.springframework.transaction.TransactionSystemException;

/**
 * What those who asked for transfers were told.
 */
final class Answers {

	private final Set<Transfer> acknowledged = ConcurrentHashMap.newKeySet();

	private final Map<Transfer, Throwable> failures = new ConcurrentHashMap<>();

	void acknowledged(Transfer transfer) {
		this.acknowledged.add(transfer);
	}

	void failed(Transfer transfer, Throwable failure) {
		this.failures.put(transfer, failure);
	}

	int count() {
		return this.acknowledged.size() + this.failures.size();
	}

	/**
	 * The transfers that have happened, as their callers were told.
	 * @return the transfers
	 */
	Set<Transfer> acknowledged() {
		return this.acknowledged;
	}

	/**
	 * The transfers that have not happened, as their callers were told.
	 * @return the transfers
	 */
	Set<Transfer> refused() {
		return failed((failure) -> !isOutcomeUnknown(failure));
	}

	/**
	 * The transfers of which nobody knows, as their callers were told.
	 * @return the transfers
	 */
	Set<Transfer> unknown() {
		return failed(Answers::isOutcomeUnknown);
	}

	private Set<Transfer> failed(Predicate<Throwable> how) {
		return this.failures.entrySet()
			.stream()
			.filter((failure) -> how.test(failure.getValue()))
			.map(Map.Entry::getKey)
			.collect(Collectors.toSet());
	}

	// A rollback that fails has the reason for the rollback with it
	private static boolean isOutcomeUnknown(Throwable failure) {
		return failure instanceof TransactionSystemException ex && ex.getApplicationException() == null;
	}

	/**
	 * Sum up what happened.
	 * @return how often callers were told what
	 */
	@Override
	public String toString() {
		return "%d acknowledged, %d refused, %d unknown".formatted(acknowledged().size(), refused().size(),
				unknown().size());
	}

}
