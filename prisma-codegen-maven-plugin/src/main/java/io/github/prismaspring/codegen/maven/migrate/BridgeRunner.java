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

import java.util.function.Consumer;

/**
 * Lets the bridge do something.
 */
@FunctionalInterface
interface BridgeRunner {

	/**
	 * Run a command and wait for its end.
	 * @param call the command
	 * @param output what gets the lines of standard output while the command runs
	 * @param errorOutput what gets the lines of standard error
	 * @throws io.github.prismaspring.bridge.BridgeException if it fails
	 */
	void run(BridgeCall call, Consumer<String> output, Consumer<String> errorOutput);

}
