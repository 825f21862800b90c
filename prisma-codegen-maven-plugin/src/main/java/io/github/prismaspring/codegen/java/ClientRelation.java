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

package io.github.prismaspring.codegen.java;

import java.util.Optional;

import io.github.prismaspring.codegen.naming.FieldNames;
import io.github.prismaspring.codegen.schema.RelationField;

/**
 * Relation of a {@link ClientModel}.
 *
 * @param model the model that has the relation
 * @param field the field in the schema
 * @param names its names
 */
record ClientRelation(ClientModel model, RelationField field, FieldNames names) implements ClientField {

	@Override
	public String rowType() {
		return fieldType();
	}

	@Override
	public String fieldType() {
		return "@$Nullable $Loaded<" + valueType() + ">";
	}

	@Override
	public String read() {
		String method = switch (this.field.arity()) {
			case REQUIRED -> "one";
			case OPTIONAL -> "optional";
			case LIST -> "many";
		};
		return "$Loaded." + method + "(in, " + target().type() + "::read)";
	}

	/**
	 * Return the type of what the relation leads to.
	 * @return the type with its annotation
	 */
	String valueType() {
		return switch (this.field.arity()) {
			case REQUIRED -> target().type();
			case OPTIONAL -> "@$Nullable " + target().type();
			case LIST -> "$List<" + target().type() + ">";
		};
	}

	ClientModel target() {
		return this.model.client().model(this.field.target());
	}

	/**
	 * Return the other end of the relation.
	 * @return the relation of the target, empty if it is hidden from the client
	 */
	Optional<ClientRelation> opposite() {
		return target().relations()
			.stream()
			.filter((other) -> other.field().relation().equals(this.field.relation()))
			.filter((other) -> other.model() != this.model || !other.schemaName().equals(schemaName()))
			.findFirst();
	}

	/**
	 * Return the type of the first step towards a related row.
	 * @return the type
	 */
	String startType() {
		return target().canCreate()
				? target().steps().without(opposite()).typeFrom("$." + target().names().createType() + ".")
				: "$NoCreate";
	}

	/**
	 * Return the reference to the method that begins the steps towards a related row.
	 * @return the method reference
	 */
	String startReference() {
		if (!target().canCreate()) {
			return "$NoCreate::start";
		}
		String suffix = opposite().map((relation) -> "Without" + relation.names().suffix()).orElse("");
		return "$." + target().names().createType() + "::start" + suffix;
	}

}
