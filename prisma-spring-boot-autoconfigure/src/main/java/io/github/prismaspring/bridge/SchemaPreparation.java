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
 * What is done about the tables of a database before a bridge is launched for it.
 */
public interface SchemaPreparation {

	/**
	 * Tells what is done, and with what. Where that is the same, it need not be done once
	 * more for a bridge that is kept while the application is restarted.
	 * @return the name of what is done
	 */
	String name();

	/**
	 * Does it.
	 * @throws BridgeException if the application cannot use the database as it is
	 */
	void run();

	/**
	 * Creates a preparation that leaves the database as it is.
	 * @return the preparation
	 */
	static SchemaPreparation none() {
		return new NoPreparation();
	}

}
