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

package io.github.prismaspring.codegen.maven.migrate;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A command of the bridge with the options that are given.
 */
final class CommandLine {

	private final List<String> arguments;

	private CommandLine(List<String> arguments) {
		this.arguments = arguments;
	}

	static CommandLine of(String... words) {
		return new CommandLine(new ArrayList<>(List.of(words)));
	}

	CommandLine flag(String option, boolean given) {
		if (given) {
			this.arguments.add(option);
		}
		return this;
	}

	CommandLine option(String option, @Nullable Object value) {
		if (value != null && !value.toString().isBlank()) {
			this.arguments.add(option + "=" + value);
		}
		return this;
	}

	String name() {
		return String.join(" ", this.arguments.stream().takeWhile((argument) -> !argument.startsWith("-")).toList());
	}

	List<String> arguments() {
		return List.copyOf(this.arguments);
	}

}
