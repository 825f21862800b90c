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
 * Something generated: a whole file, or a line of a file that several clients share.
 */
public abstract sealed class Generated permits GeneratedFile, GeneratedLine {

	private final StampEntry stampEntry;

	Generated(StampEntry stampEntry) {
		this.stampEntry = stampEntry;
	}

	/**
	 * Return where it goes to.
	 * @return the path below a source or resource folder, with forward slashes
	 */
	public final String path() {
		return this.stampEntry.path();
	}

	final StampEntry stampEntry() {
		return this.stampEntry;
	}

	/**
	 * Put it on disk, unless it is there already.
	 * @param folders where files go
	 * @return {@code true} if something was written
	 * @throws IOException if that fails
	 */
	abstract boolean writeTo(OutputFolders folders) throws IOException;

}
