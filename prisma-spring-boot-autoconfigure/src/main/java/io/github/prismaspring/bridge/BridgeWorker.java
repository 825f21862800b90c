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

package io.github.prismaspring.bridge;

/**
 * Tells a bridge from the others that the application starts for the same database.
 *
 * @param number the number of this one, from 1
 * @param count how many there are
 */
public record BridgeWorker(int number, int count) {

	/**
	 * The one bridge of a database.
	 */
	static final BridgeWorker ALONE = new BridgeWorker(1, 1);

	/**
	 * Return what to call it in messages.
	 * @return the name, which has the number if there are others
	 */
	String title() {
		return (this.count > 1) ? "Prisma bridge worker " + this.number : "Prisma bridge";
	}

	/**
	 * Return what to put before the lines that it writes.
	 * @return the prefix, empty if there are no others
	 */
	String prefix() {
		return (this.count > 1) ? "[worker " + this.number + "] " : "";
	}

}
