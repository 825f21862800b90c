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
import java.util.function.Consumer;

import io.github.prismaspring.bridge.BridgeException;
import org.jspecify.annotations.Nullable;

/**
 * {@link BridgeRunner} that remembers what it was asked for, and says what it was told
 * to.
 */
final class RecordingBridgeRunner implements BridgeRunner {

	private final List<BridgeCall> calls = new ArrayList<>();

	private List<String> output = List.of();

	private List<String> errorOutput = List.of();

	private @Nullable BridgeException failure;

	void say(String... lines) {
		this.output = List.of(lines);
	}

	void warn(String... lines) {
		this.errorOutput = List.of(lines);
	}

	void fail(BridgeException failure) {
		this.failure = failure;
	}

	BridgeCall call() {
		if (this.calls.size() != 1) {
			throw new AssertionError("Not one call but " + this.calls);
		}
		return this.calls.get(0);
	}

	List<BridgeCall> calls() {
		return this.calls;
	}

	@Override
	public void run(BridgeCall call, Consumer<String> output, Consumer<String> errorOutput) {
		this.calls.add(call);
		this.output.forEach(output);
		this.errorOutput.forEach(errorOutput);
		if (this.failure != null) {
			throw this.failure;
		}
	}

}
