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

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Version of a Node.js installation.
 *
 * @param major the major version
 * @param minor the minor version
 * @param patch the patch level
 */
public record NodeVersion(int major, int minor, int patch) implements Comparable<NodeVersion> {

	/**
	 * Versions that Prisma runs on, in the notation of npm.
	 */
	public static final String SUPPORTED = "^20.19 || ^22.12 || >=24";

	private static final Pattern PATTERN = Pattern.compile("v?(\\d{1,6})\\.(\\d{1,6})\\.(\\d{1,6})(?:[-+].*)?");

	private static final Comparator<NodeVersion> ORDER = Comparator.comparingInt(NodeVersion::major)
		.thenComparingInt(NodeVersion::minor)
		.thenComparingInt(NodeVersion::patch);

	/**
	 * Parse what {@code node --version} prints.
	 * @param text the text, with or without the leading {@code v}
	 * @return the version, or empty when the text is not one
	 */
	public static Optional<NodeVersion> parse(String text) {
		Matcher matcher = PATTERN.matcher(text.strip());
		if (!matcher.matches()) {
			return Optional.empty();
		}
		return Optional.of(new NodeVersion(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)),
				Integer.parseInt(matcher.group(3))));
	}

	/**
	 * Return whether Prisma runs on this version.
	 * @return whether this version is one of {@link #SUPPORTED}
	 */
	public boolean isSupported() {
		return switch (this.major) {
			case 20 -> this.minor >= 19;
			case 22 -> this.minor >= 12;
			default -> this.major >= 24;
		};
	}

	@Override
	public int compareTo(NodeVersion other) {
		return ORDER.compare(this, other);
	}

	@Override
	public String toString() {
		return this.major + "." + this.minor + "." + this.patch;
	}

}
