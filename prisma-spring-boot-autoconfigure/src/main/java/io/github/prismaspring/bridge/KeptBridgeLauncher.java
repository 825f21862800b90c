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

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;

/**
 * Launches a bridge only if none is kept from before that was launched in the same way:
 * with the same command, environment and schema.
 */
public final class KeptBridgeLauncher implements BridgeLauncher {

	private final NodeBridgeLauncher launcher;

	private final BridgeKeeper keeper;

	private final String preparationName;

	private volatile String recipe = "";

	/**
	 * Create a new launcher.
	 * @param launcher what launches the bridge
	 * @param keeper what keeps it
	 * @param preparationName the name of what is done before a bridge is launched: one
	 * that was prepared in another way is not kept
	 */
	public KeptBridgeLauncher(NodeBridgeLauncher launcher, BridgeKeeper keeper, String preparationName) {
		this.launcher = launcher;
		this.keeper = keeper;
		this.preparationName = preparationName;
	}

	/**
	 * Limit a preparation to bridges that are not kept from before.
	 * @param preparation what has to be done before a new bridge is launched
	 * @return what does that, and nothing if a bridge is kept
	 */
	public Runnable unlessKept(Runnable preparation) {
		return () -> {
			if (!this.keeper.has(this.launcher.worker(), recipe(this.launcher.command()))) {
				preparation.run();
			}
		};
	}

	@Override
	public BridgeProcess launch() {
		ProcessBuilder command = this.launcher.command();
		this.recipe = recipe(command);
		BridgeProcess kept = this.keeper.take(this.launcher.worker(), this.recipe);
		return (kept != null) ? kept : startDetached(this.launcher, command);
	}

	// Threads that wait for the output and the end of a process inherit the context class
	// loader and the protection domains of whoever creates them. Created here, they would
	// keep the classes of the application for as long as the process lives, so a thread
	// of the JDK creates them
	private static BridgeProcess startDetached(NodeBridgeLauncher launcher, ProcessBuilder command) {
		CompletableFuture<BridgeProcess> started = new CompletableFuture<>();
		Executor executor = (ForkJoinPool.getCommonPoolParallelism() > 0) ? ForkJoinPool.commonPool() : Runnable::run;
		executor.execute(() -> {
			try {
				started.complete(launcher.start(command));
			}
			catch (RuntimeException | Error ex) {
				started.completeExceptionally(ex);
			}
		});
		return BridgeLifecycle.join(started);
	}

	private String recipe(ProcessBuilder command) {
		return this.preparationName + "-" + this.launcher.transport() + "-" + BridgeRecipe.of(command);
	}

	@Override
	public void dismiss(BridgeProcess process, Duration timeout) {
		this.keeper.keep(this.launcher.worker(), this.recipe, process, timeout);
	}

}
