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
 * The lock that a query takes on the rows it finds, until the end of its transaction.
 *
 * @param mode what others may still do with the rows
 * @param waiting what becomes of rows that another transaction has locked
 */
public record RowLock(Mode mode, LockWait waiting) {

	/**
	 * Locks rows that are to be changed: others can neither change nor lock them.
	 * @param wait what becomes of rows that another transaction has locked
	 * @return the lock
	 */
	public static RowLock forUpdate(LockWait wait) {
		return new RowLock(Mode.UPDATE, wait);
	}

	/**
	 * Locks rows that must not change: others can lock them in the same way only. Waits
	 * for rows that are locked already, which is what all databases with such locks can
	 * do.
	 * @return the lock
	 */
	public static RowLock forShare() {
		return new RowLock(Mode.SHARE, LockWait.BLOCK);
	}

	void writeTo(JsonProtocolWriter out) {
		out.beginObject();
		out.name("mode").string(this.mode.protocolName);
		out.name("wait").string(this.waiting.protocolName());
		out.endObject();
	}

	/**
	 * What others may still do with rows that are locked.
	 */
	public enum Mode {

		/**
		 * Read them without a lock.
		 */
		UPDATE("update"),

		/**
		 * Read them, and lock them in this mode.
		 */
		SHARE("share");

		private final String protocolName;

		Mode(String protocolName) {
			this.protocolName = protocolName;
		}

	}

}
