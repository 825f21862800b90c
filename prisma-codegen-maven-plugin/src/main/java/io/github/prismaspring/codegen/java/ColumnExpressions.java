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

/**
 * Expressions over the value of a column in the methods of a model class.
 */
final class ColumnExpressions {

	private final ClientColumn column;

	private final String value;

	private final String other;

	ColumnExpressions(ClientColumn column) {
		this.column = column;
		this.value = "this." + column.names().variable();
		this.other = "that." + column.names().variable();
	}

	/**
	 * Return the value, copied if it could be changed.
	 * @return the expression
	 */
	String copy() {
		return switch (this.column.type().kind()) {
			case BYTES -> copy("clone", "byte[]");
			case JSON -> copy("deepCopy", "$JsonNode");
			default -> this.value;
		};
	}

	private String copy(String method, String type) {
		return switch (this.column.field().arity()) {
			case REQUIRED -> this.value + "." + method + "()";
			case OPTIONAL -> "(" + this.value + " != null) ? " + this.value + "." + method + "() : null";
			case LIST -> this.value + ".stream().map(" + type + "::" + method + ").toList()";
		};
	}

	/**
	 * Return whether the value equals the one of {@code that}.
	 * @return the expression
	 */
	String isEqual() {
		if (isListOfBytes()) {
			return "$Arrays.deepEquals(" + this.value + ".toArray(), " + this.other + ".toArray())";
		}
		if (this.column.isList()) {
			return this.value + ".equals(" + this.other + ")";
		}
		if (isBytes()) {
			return "$Arrays.equals(" + this.value + ", " + this.other + ")";
		}
		if (this.column.isOptional()) {
			return "$Objects.equals(" + this.value + ", " + this.other + ")";
		}
		if (this.column.type().value().equals("double")) {
			return "$Double.compare(" + this.value + ", " + this.other + ") == 0";
		}
		boolean identical = this.column.type().isPrimitive() || this.column.type().kind() == JavaType.Kind.ENUM;
		return identical ? this.value + " == " + this.other : this.value + ".equals(" + this.other + ")";
	}

	/**
	 * Return what goes into the hash code.
	 * @return the expression
	 */
	String hash() {
		if (isListOfBytes()) {
			return "$Arrays.deepHashCode(" + this.value + ".toArray())";
		}
		return isBytes() ? "$Arrays.hashCode(" + this.value + ")" : this.value;
	}

	/**
	 * Return what goes into the description of a row.
	 * @return the expression
	 */
	String describe() {
		if (isListOfBytes()) {
			return this.value + ".size()";
		}
		return isBytes() ? "$Columns.describe(" + this.value + ")" : this.value;
	}

	private boolean isBytes() {
		return this.column.type().kind() == JavaType.Kind.BYTES && !this.column.isList();
	}

	private boolean isListOfBytes() {
		return this.column.type().kind() == JavaType.Kind.BYTES && this.column.isList();
	}

}
