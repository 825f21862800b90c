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

import io.github.prismaspring.bridge.BridgeCache;
import io.github.prismaspring.bridge.BridgeProgram;
import io.github.prismaspring.bridge.NodeLocator;

/**
 * {@link BridgeRunner} that runs the bridge of this plug-in's class path.
 */
final class NodeBridgeRunner implements BridgeRunner {

	@Override
	public void run(BridgeCall call, Consumer<String> output, Consumer<String> errorOutput) {
		NodeLocator nodeLocator = NodeLocator.create().withExecutable(call.nodeExecutable());
		BridgeProgram.of(nodeLocator, NodeBridgeRunner.class.getClassLoader(), BridgeCache.ofUser())
			.command()
			.withEnvironment(call.environment())
			.withWorkingDirectory(call.workingDirectory())
			.withTimeout(call.timeout())
			.withOutput(output, errorOutput)
			.run(call.arguments().toArray(String[]::new));
	}

}
