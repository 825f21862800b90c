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

package io.github.prismaspring.health;

import java.util.List;
import java.util.function.IntSupplier;

import io.github.prismaspring.PrismaSchema;
import org.jspecify.annotations.Nullable;

/**
 * What the application itself knows about its bridge.
 *
 * @param mode whose process the bridge is
 * @param restarts how often the application had to restart each of the bridges that serve
 * the database, in the order of their clients; empty if it has not started them
 * @param schema the schema that the client was generated from, or {@code null} if there
 * is no generated client
 */
public record PrismaHealthSource(Mode mode, List<IntSupplier> restarts, @Nullable PrismaSchema schema) {

	/**
	 * Whose process the bridge is.
	 */
	public enum Mode {

		/**
		 * The application has started it.
		 */
		LOCAL,

		/**
		 * It runs outside of the application.
		 */
		REMOTE

	}

}
