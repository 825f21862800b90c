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

package io.github.prismaspring.docker.compose;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.docker.compose.core.RunningService;
import org.springframework.util.StringUtils;

/**
 * The variables that a service was started with.
 */
final class ServiceEnvironment {

	private final RunningService service;

	ServiceEnvironment(RunningService service) {
		this.service = service;
	}

	boolean has(String... names) {
		for (String name : names) {
			if (this.service.env().containsKey(name)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Returns the first of the variables that is set.
	 * @param names the names of the variables
	 * @return the value, or {@code null}
	 */
	@Nullable String first(String... names) {
		for (String name : names) {
			String value = this.service.env().get(name);
			if (value != null) {
				return value;
			}
		}
		return null;
	}

	String firstOr(String fallback, String... names) {
		String value = first(names);
		return (value != null) ? value : fallback;
	}

	String required(String... names) {
		String value = first(names);
		if (!StringUtils.hasLength(value)) {
			throw new IllegalStateException(
					"The service '" + this.service.name() + "' sets none of " + String.join(", ", names));
		}
		return value;
	}

	void refuse(String... names) {
		for (String name : names) {
			if (has(name)) {
				throw new IllegalStateException("The service '" + this.service.name() + "' sets " + name
						+ ", by which nobody outside of it knows the password");
			}
		}
	}

}
