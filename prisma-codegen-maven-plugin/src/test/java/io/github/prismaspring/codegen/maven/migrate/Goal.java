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

import org.apache.maven.plugin.MojoFailureException;

import org.springframework.test.util.ReflectionTestUtils;

/**
 * A goal as Maven sets it up for a module.
 */
final class Goal {

	private final AbstractBridgeMojo mojo;

	private final RecordingLog log = new RecordingLog();

	private Goal(AbstractBridgeMojo mojo) {
		this.mojo = mojo;
	}

	static Goal of(AbstractBridgeMojo mojo, Path basedir) {
		Goal goal = new Goal(mojo);
		mojo.setLog(goal.log);
		return goal.with("basedir", basedir.toFile()).with("schema", basedir.resolve("src/main/prisma").toFile());
	}

	Goal with(String parameter, Object value) {
		ReflectionTestUtils.setField(this.mojo, parameter, value);
		return this;
	}

	RecordingLog run() throws MojoFailureException {
		this.mojo.execute();
		return this.log;
	}

}
