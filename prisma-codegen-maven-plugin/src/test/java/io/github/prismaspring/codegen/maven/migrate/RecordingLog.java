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

import org.apache.maven.plugin.logging.SystemStreamLog;

/**
 * Log that keeps its lines.
 */
final class RecordingLog extends SystemStreamLog {

	private final List<String> lines = new ArrayList<>();

	@Override
	public void info(CharSequence content) {
		this.lines.add("INFO " + content);
	}

	@Override
	public void warn(CharSequence content) {
		this.lines.add("WARN " + content);
	}

	@Override
	public void debug(Throwable error) {
		this.lines.add("DEBUG " + error.getClass().getSimpleName());
	}

	List<String> lines() {
		return this.lines;
	}

}
