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

package io.github.prismaspring.client.aggregate;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * What is computed from many values of a column, named as in the JSON protocol.
 */
public enum AggregateFunction {

	/**
	 * How many values are there.
	 */
	COUNT("_count"),

	/**
	 * All of them added up.
	 */
	SUM("_sum"),

	/**
	 * Their mean.
	 */
	AVG("_avg"),

	/**
	 * The lowest one.
	 */
	MIN("_min"),

	/**
	 * The highest one.
	 */
	MAX("_max");

	private final String protocolName;

	AggregateFunction(String protocolName) {
		this.protocolName = protocolName;
	}

	String protocolName() {
		return this.protocolName;
	}

	static @Nullable AggregateFunction named(String protocolName) {
		return Arrays.stream(values())
			.filter((function) -> function.protocolName.equals(protocolName))
			.findFirst()
			.orElse(null);
	}

}
