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

import java.util.List;

import io.github.prismaspring.codegen.naming.FieldNames;
import io.github.prismaspring.codegen.schema.SchemaField;
import io.github.prismaspring.codegen.source.Javadoc;

/**
 * Field of a {@link ClientModel}.
 */
sealed interface ClientField permits ClientColumn, ClientRelation {

	SchemaField field();

	FieldNames names();

	/**
	 * Return the type as which a row keeps the field while it is read.
	 * @return the type with its annotation
	 */
	String rowType();

	/**
	 * Return the type of the field in the model class.
	 * @return the type with its annotation
	 */
	String fieldType();

	/**
	 * Return the expression that reads the field.
	 * @return the expression
	 */
	String read();

	default String schemaName() {
		return field().name();
	}

	/**
	 * Return the text of the field's comment in the schema.
	 * @param otherwise the text if there is none
	 * @return the lines of the text
	 */
	default List<String> documentation(String otherwise) {
		String text = Directive.documentation(field());
		return text.isBlank() ? List.of(otherwise) : Javadoc.lines(text);
	}

}
