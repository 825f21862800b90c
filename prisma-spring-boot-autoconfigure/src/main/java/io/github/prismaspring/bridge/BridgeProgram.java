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

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * The bridge as something that can be run: a Node.js and a script.
 */
public final class BridgeProgram {

	private final Supplier<NodeRuntime> locate;

	private final Supplier<Path> unpack;

	private volatile @Nullable NodeRuntime node;

	private BridgeProgram(Supplier<NodeRuntime> locate, Supplier<Path> unpack) {
		this.locate = locate;
		this.unpack = unpack;
	}

	/**
	 * Create a program from the bundle on the class path. It is unpacked at first use,
	 * and again should it be gone at a later use.
	 * @param nodeLocator what finds Node.js
	 * @param classLoader the class loader to find the bundle with
	 * @param cache where to unpack it to
	 * @return the program
	 */
	public static BridgeProgram of(NodeLocator nodeLocator, ClassLoader classLoader, BridgeCache cache) {
		return new BridgeProgram(nodeLocator::locate, () -> BridgeBundle.fromClassPath(classLoader).unpack(cache));
	}

	/**
	 * Create a program from a script that is there already.
	 * @param node the Node.js to use
	 * @param script the script
	 * @return the program
	 */
	public static BridgeProgram of(NodeRuntime node, Path script) {
		return new BridgeProgram(() -> node, () -> script);
	}

	/**
	 * Return what runs commands that end by themselves.
	 * @return a new runner
	 */
	public BridgeCommand command() {
		return BridgeCommand.of(node(), this.unpack.get());
	}

	List<String> serve() {
		return List.of(node().executable().toString(), this.unpack.get().toString(), "serve");
	}

	private NodeRuntime node() {
		NodeRuntime result = this.node;
		if (result == null) {
			result = this.locate.get();
			this.node = result;
		}
		return result;
	}

}
