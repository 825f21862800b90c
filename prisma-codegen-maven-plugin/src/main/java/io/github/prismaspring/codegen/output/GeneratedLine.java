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

package io.github.prismaspring.codegen.output;

import java.io.IOException;

/**
 * Line of a class path resource that several clients of a project share.
 */
public final class GeneratedLine extends Generated {

	/**
	 * Create a line.
	 * @param path the path of the resource, with forward slashes
	 * @param line the line, without white space
	 */
	public GeneratedLine(String path, String line) {
		super(new StampEntry(StampEntry.Kind.LINE, line, path));
	}

	@Override
	boolean writeTo(OutputFolders folders) throws IOException {
		return SharedLines.add(stampEntry().file(folders), stampEntry().content());
	}

}
