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

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Names of what is generated for a model.
 *
 * @param type the class of its rows
 * @param constant the constant that holds its fields
 * @param accessor the method of the client that returns its delegate
 * @param fields the names of its fields by their names in the schema
 * @param keys the methods for its compound keys by the keys' names
 */
public record ModelNames(String type, String constant, String accessor, Map<String, FieldNames> fields,
		Map<String, String> keys) {

	public ModelNames {
		fields = Map.copyOf(fields);
		keys = Map.copyOf(keys);
	}

	/**
	 * Return the name of the class that holds the fields.
	 * @return the name of a type
	 */
	public String fieldsType() {
		return this.type + "Fields";
	}

	/**
	 * Return the name of the class that holds the steps of a create.
	 * @return the name of a type
	 */
	public String createType() {
		return this.type + "Create";
	}

	/**
	 * Return the name of the input type for a new row.
	 * @return the name of a type
	 */
	public String newType() {
		return this.type + "New";
	}

	/**
	 * Return the name of the input type for a change.
	 * @return the name of a type
	 */
	public String patchType() {
		return this.type + "Patch";
	}

	/**
	 * Return the name of the blocking delegate.
	 * @return the name of a type
	 */
	public String delegateType() {
		return this.type + "Delegate";
	}

	/**
	 * Return the name of the reactive delegate.
	 * @return the name of a type
	 */
	public String reactiveDelegateType() {
		return "Reactive" + this.type + "Delegate";
	}

	/**
	 * Return the names of a field.
	 * @param field the name in the schema
	 * @return the names
	 */
	public FieldNames field(String field) {
		return Objects.requireNonNull(this.fields.get(field), field);
	}

	/**
	 * Return the name of the method for a compound key.
	 * @param key the name of the key
	 * @return the Java name
	 */
	public String key(String key) {
		return Objects.requireNonNull(this.keys.get(key), key);
	}

	/**
	 * Return the name of the method that sets a foreign key of several columns.
	 * @param columns the names of the columns in the schema
	 * @return the Java name
	 */
	public String foreignKey(List<String> columns) {
		return JavaCase.joined(columns);
	}

	static List<String> typesOf(String type) {
		ModelNames names = new ModelNames(type, "", "", Map.of(), Map.of());
		return List.of(type, names.fieldsType(), names.createType(), names.newType(), names.patchType(),
				names.delegateType(), names.reactiveDelegateType());
	}

}
