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

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.github.prismaspring.codegen.schema.ColumnField;
import io.github.prismaspring.codegen.schema.NativeType;
import io.github.prismaspring.codegen.schema.ScalarType;
import org.jspecify.annotations.Nullable;

/**
 * Bean Validation's constraints for what a schema says about columns.
 */
final class InputConstraints {

	private static final Set<String> TEXTS = Set.of("VarChar", "Char", "NVarChar", "NChar", "String");

	private static final Set<String> BINARIES = Set.of("VarBinary", "Binary");

	private static final Set<String> DECIMALS = Set.of("Decimal", "Numeric");

	private final InputValidation validation;

	private final int textLength;

	/**
	 * Create constraints.
	 * @param validation what checks the input types
	 * @param textLength how long a text without a native type can be
	 */
	InputConstraints(InputValidation validation, int textLength) {
		this.validation = validation;
		this.textLength = textLength;
	}

	/**
	 * Return the constraints of a column that must have a value.
	 * @param column the column
	 * @return the annotations
	 */
	List<String> ofRequired(ClientColumn column) {
		List<String> annotations = new ArrayList<>();
		if (this.validation == InputValidation.BEAN_VALIDATION) {
			annotations.add("@$NotNull");
			annotations.addAll(ofValue(column));
		}
		return annotations;
	}

	/**
	 * Return the constraints of a column that may have a value. Those of the elements of
	 * a list are part of its type.
	 * @param column the column
	 * @return the annotations
	 */
	List<String> ofOptional(ClientColumn column) {
		return column.isList() ? List.of() : ofValue(column);
	}

	/**
	 * Return the type of a column that holds a list.
	 * @param column the column
	 * @return the type with the constraints of the elements
	 */
	String listOf(ClientColumn column) {
		List<String> annotations = ofRequired(column);
		String prefix = annotations.isEmpty() ? "" : String.join(" ", annotations) + " ";
		return "$List<" + prefix + column.type().boxed() + ">";
	}

	private List<String> ofValue(ClientColumn column) {
		if (this.validation == InputValidation.NONE) {
			return List.of();
		}
		return switch (column.type().kind()) {
			case TEXT -> size(length(column.field()));
			case BYTES -> size(argument(column.field(), BINARIES));
			case NUMBER -> digits(column.field());
			case DOCUMENT -> List.of("@$Valid");
			default -> List.of();
		};
	}

	private Optional<Integer> length(ColumnField column) {
		boolean unlimited = this.textLength == Integer.MAX_VALUE;
		return (column.nativeType() == null && !unlimited) ? Optional.of(this.textLength) : argument(column, TEXTS);
	}

	private static List<String> size(Optional<Integer> length) {
		return length.map((max) -> List.of("@$Size(max = " + max + ")")).orElse(List.of());
	}

	private static List<String> digits(ColumnField column) {
		Optional<Integer> precision = argument(column, DECIMALS);
		if (precision.isEmpty() || column.type() != ScalarType.DECIMAL || column.nativeType() == null) {
			return List.of();
		}
		int scale = column.nativeType().number(1).orElse(0);
		int integer = Math.max(precision.get() - scale, 0);
		return List.of("@$Digits(integer = " + integer + ", fraction = " + scale + ")");
	}

	private static Optional<Integer> argument(ColumnField column, Set<String> types) {
		@Nullable NativeType type = column.nativeType();
		return (type != null && types.contains(type.name())) ? type.number(0) : Optional.empty();
	}

}
