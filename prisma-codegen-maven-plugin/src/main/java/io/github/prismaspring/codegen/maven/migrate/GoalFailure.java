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

import java.util.Locale;

import io.github.prismaspring.bridge.BridgeCommandException;
import io.github.prismaspring.bridge.BridgeCommandTimeoutException;
import io.github.prismaspring.bridge.BridgeException;
import io.github.prismaspring.bridge.NodeNotFoundException;
import io.github.prismaspring.bridge.UnsupportedNodeVersionException;

/**
 * Says in the words of Maven's users why a goal failed.
 */
final class GoalFailure {

	private static final int INTERRUPTED = -1;

	private GoalFailure() {
	}

	static String text(CommandLine commandLine, BridgeException failure, String adviceWhenStopped) {
		if (failure instanceof BridgeCommandException ex) {
			return (ex.getExitCode() == INTERRUPTED)
					? stopped(commandLine, "the build was interrupted", adviceWhenStopped)
					: commandText(commandLine, ex);
		}
		if (failure instanceof BridgeCommandTimeoutException ex) {
			String reason = "it had not ended within " + ex.getTimeout().toSeconds() + " s (-Dprisma.timeout)";
			return stopped(commandLine, reason, adviceWhenStopped);
		}
		String text = String.valueOf(failure.getMessage());
		if (failure instanceof NodeNotFoundException || failure instanceof UnsupportedNodeVersionException) {
			return text
					+ ". Install Node.js, or set the plug-in's <nodeExecutable> parameter (-Dprisma.nodeExecutable).";
		}
		return text;
	}

	private static String commandText(CommandLine commandLine, BridgeCommandException ex) {
		String errorOutput = ex.getErrorOutput().strip();
		return (!errorOutput.isEmpty()) ? errorOutput : String.format(Locale.ROOT,
				"'%s' ended with exit code %d, for the reasons above.", commandLine.name(), ex.getExitCode());
	}

	private static String stopped(CommandLine commandLine, String reason, String advice) {
		return String.format(Locale.ROOT, "'%s' was stopped, because %s. %s", commandLine.name(), reason, advice)
			.strip();
	}

}
