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

package io.github.prismaspring.codegen.source;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Import statements in the order that Spring's code style has them.
 */
final class ImportBlocks {

	private final List<String> types;

	ImportBlocks(Collection<String> types) {
		this.types = types.stream().sorted().toList();
	}

	@Override
	public String toString() {
		return Stream
			.of(block(startsWith("java.")), block(startsWith("javax.")), block(this::isOfThirdParty),
					block(startsWith("org.springframework.")))
			.filter((block) -> !block.isEmpty())
			.map((block) -> block + "\n")
			.collect(Collectors.joining());
	}

	private String block(Predicate<String> selection) {
		return this.types.stream()
			.filter(selection)
			.map((type) -> "import " + type + ";\n")
			.collect(Collectors.joining());
	}

	private boolean isOfThirdParty(String type) {
		return Stream.of("java.", "javax.", "org.springframework.").noneMatch(type::startsWith);
	}

	private static Predicate<String> startsWith(String prefix) {
		return (type) -> type.startsWith(prefix);
	}

}
