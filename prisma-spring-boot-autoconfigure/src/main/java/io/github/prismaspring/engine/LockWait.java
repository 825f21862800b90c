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

package io.github.prismaspring.engine;

/**
 * What becomes of rows that are to be locked and that another transaction has locked.
 */
public enum LockWait {

	/**
	 * They are waited for, as long as the database allows.
	 */
	BLOCK("block"),

	/**
	 * The query fails at once, with
	 * {@link org.springframework.dao.CannotAcquireLockException}; the transaction has to
	 * be rolled back then.
	 */
	NO_WAIT("noWait"),

	/**
	 * They are left out, as if they did not exist: what workers want that take jobs from
	 * a queue. MariaDB knows this since version 10.6.
	 */
	SKIP_LOCKED("skipLocked");

	private final String protocolName;

	LockWait(String protocolName) {
		this.protocolName = protocolName;
	}

	String protocolName() {
		return this.protocolName;
	}

}
