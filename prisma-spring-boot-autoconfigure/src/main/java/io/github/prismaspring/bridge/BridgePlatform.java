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

import java.util.Locale;

/**
 * Operating system and processor in the names that Node.js uses.
 *
 * @param system the operating system, such as {@code linux}
 * @param processor the processor, such as {@code x64}
 */
record BridgePlatform(String system, String processor) {

	private static final String NATIVE = "native/";

	static BridgePlatform current() {
		return of(System.getProperty("os.name", ""), System.getProperty("os.arch", ""));
	}

	static BridgePlatform of(String osName, String osArch) {
		return new BridgePlatform(system(osName.toLowerCase(Locale.ROOT)), processor(osArch.toLowerCase(Locale.ROOT)));
	}

	private static String system(String name) {
		if (name.startsWith("windows")) {
			return "win32";
		}
		return (name.startsWith("mac") || name.startsWith("darwin")) ? "darwin" : name.replace(' ', '-');
	}

	private static String processor(String architecture) {
		return switch (architecture) {
			case "amd64", "x86_64", "x64" -> "x64";
			case "aarch64", "arm64" -> "arm64";
			default -> architecture;
		};
	}

	boolean isWindows() {
		return this.system.equals("win32");
	}

	/**
	 * Return whether a file of the bundle is of use on this platform: everything is but
	 * the native files of other platforms.
	 * @param path the path within the bundle
	 * @return whether this platform needs the file
	 */
	boolean needs(String path) {
		if (!path.startsWith(NATIVE)) {
			return true;
		}
		String platform = path.substring(NATIVE.length());
		return platform.startsWith(this + "/") || platform.startsWith(this + "-");
	}

	@Override
	public String toString() {
		return this.system + "-" + this.processor;
	}

}
