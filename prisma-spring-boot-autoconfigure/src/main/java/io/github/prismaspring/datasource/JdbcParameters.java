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

package io.github.prismaspring.datasource;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.springframework.util.StringUtils;

/**
 * The parameters of a JDBC URL. Each is taken by whoever understands it; what nobody took
 * is refused by its name, so that nothing is dropped silently.
 */
final class JdbcParameters {

	private final Map<String, String> values = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

	/**
	 * Reads the parameters behind the question mark.
	 * @param text a URL or a part of it
	 * @return the parameters
	 */
	static JdbcParameters ofQuery(String text) {
		JdbcParameters parameters = new JdbcParameters();
		int start = text.indexOf('?');
		if (start >= 0) {
			for (String parameter : text.substring(start + 1).split("&", -1)) {
				if (!parameter.isEmpty()) {
					String[] parts = parameter.split("=", 2);
					parameters.add(parts[0], (parts.length == 2) ? decode(parts[1]) : "");
				}
			}
		}
		return parameters;
	}

	private static String decode(String value) {
		try {
			return URLDecoder.decode(value.replace("+", "%2B"), StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			return value;
		}
	}

	void add(String name, String value) {
		this.values.put(name, value);
	}

	/**
	 * Takes a parameter.
	 * @param names the names it has
	 * @return the value of the first one that is set, or {@code null}
	 */
	@Nullable String take(String... names) {
		String result = null;
		for (String name : names) {
			String value = this.values.remove(name);
			result = (result == null && StringUtils.hasLength(value)) ? value : result;
		}
		return result;
	}

	/**
	 * Takes a time in milliseconds.
	 * @param names the names it has
	 * @return the time in seconds, rounded up, or {@code null} if it is not set
	 */
	@Nullable String takeMillis(String... names) {
		String value = take(names);
		if (value == null) {
			return null;
		}
		try {
			return Long.toString((Long.parseLong(value) + 999) / 1000);
		}
		catch (NumberFormatException ex) {
			throw new JdbcUrlException("The parameter '" + names[0] + "' is not a number");
		}
	}

	/**
	 * Translates a limit of time. JDBC drivers wait without end by 0, the bridge by
	 * saying nothing.
	 * @param seconds the value
	 * @return the value, or {@code null} if it is 0
	 */
	static @Nullable String unlessZero(@Nullable String seconds) {
		return ("0".equals(seconds)) ? null : seconds;
	}

	/**
	 * Leaves out what concerns nobody but the JDBC driver.
	 * @param names the names
	 */
	void ignore(Set<String> names) {
		names.forEach(this.values::remove);
	}

	void refuseRest() {
		if (!this.values.isEmpty()) {
			throw new JdbcUrlException(
					"Prisma has no counterpart for " + ((this.values.size() > 1) ? "its parameters " : "its parameter ")
							+ "'" + String.join("', '", this.values.keySet()) + "'");
		}
	}

}
