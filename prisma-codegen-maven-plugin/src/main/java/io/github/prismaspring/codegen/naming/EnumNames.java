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

package io.github.prismaspring.codegen.naming;

import java.util.Map;
import java.util.Objects;

/**
 * Names of what is generated for an enum.
 *
 * @param type the enum type
 * @param constants its constants by the names of the values in the schema
 */
public record EnumNames(String type, Map<String, String> constants) {

	public EnumNames {
		constants = Map.copyOf(constants);
	}

	/**
	 * Return the constant for a value.
	 * @param value the name in the schema
	 * @return the Java name
	 */
	public String constant(String value) {
		return Objects.requireNonNull(this.constants.get(value), value);
	}

}
