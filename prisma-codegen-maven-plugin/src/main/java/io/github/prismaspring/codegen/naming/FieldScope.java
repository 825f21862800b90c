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

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

import io.github.prismaspring.codegen.schema.SchemaField;

/**
 * Names the fields of one model.
 */
final class FieldScope {

	private final NameScope variables;

	private final NameScope methods = NameScope.of(ReservedNames.MODEL_METHODS);

	private final NameScope inputs = NameScope.of(ReservedNames.INPUT_MEMBERS);

	private final NameScope suffixes = NameScope.of(ReservedNames.NONE);

	/**
	 * Create a scope.
	 * @param types the names of the client's types: a variable of such a name would hide
	 * the type
	 */
	FieldScope(Collection<String> types) {
		this.variables = NameScope.of(types);
	}

	Map<String, FieldNames> name(Collection<? extends SchemaField> fields) {
		Map<String, FieldNames> names = new LinkedHashMap<>();
		fields.forEach((field) -> names.put(field.name(), name(field.name())));
		return names;
	}

	private FieldNames name(String field) {
		String variable = this.variables.take(JavaCase.variable(field));
		return new FieldNames(variable, this.methods.take(variable), this.suffixes.take(JavaCase.type(field)),
				this.inputs.take(variable));
	}

}
