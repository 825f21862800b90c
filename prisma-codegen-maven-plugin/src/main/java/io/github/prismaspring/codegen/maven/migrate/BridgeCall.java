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

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What a goal wants the bridge to do.
 *
 * @param nodeExecutable the Node.js to use, {@code null} to search it
 * @param arguments the command and its options; they are visible to all users of the
 * machine, so secrets are in the environment
 * @param environment variables beside those of Maven itself
 * @param workingDirectory what relative paths in URLs refer to
 * @param timeout how long it may take, {@code null} for as long as it takes
 */
record BridgeCall(@Nullable String nodeExecutable, List<String> arguments, Map<String, String> environment,
		Path workingDirectory, @Nullable Duration timeout) {

	BridgeCall {
		arguments = List.copyOf(arguments);
		environment = Map.copyOf(environment);
	}

}
