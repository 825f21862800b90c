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

package io.github.prismaspring.codegen.schema;

import java.util.List;
import java.util.Optional;

/**
 * Type that a column has in its database, as in {@code @db.VarChar(100)}.
 *
 * @param name its name, {@code VarChar}
 * @param arguments its arguments as they are written
 */
public record NativeType(String name, List<String> arguments) {

	public NativeType {
		arguments = List.copyOf(arguments);
	}

	/**
	 * Return an argument that is a number.
	 * @param index how many arguments come before it
	 * @return the number, empty if there is no such argument or it is a word, as in SQL
	 * Server's {@code VarChar(Max)}
	 */
	public Optional<Integer> number(int index) {
		return this.arguments.stream()
			.skip(index)
			.findFirst()
			.filter((text) -> text.matches("\\d+"))
			.map(Integer::valueOf);
	}

}
