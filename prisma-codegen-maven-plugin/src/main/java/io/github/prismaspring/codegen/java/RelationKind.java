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

import java.util.Locale;

import io.github.prismaspring.codegen.schema.Arity;

/**
 * What a relation is like, which decides what can be written to it.
 */
enum RelationKind {

	/** One row that is always there. */
	TO_ONE("ToOne"),

	/** One row that may be missing, and that stays when it is disconnected. */
	OPTIONAL_TO_ONE("OptionalToOne"),

	/** One row that may be missing, and that cannot be without this one. */
	OWNED_TO_ONE("OwnedToOne"),

	/** Many rows that can be without this one. */
	TO_MANY("ToMany"),

	/** Many rows that cannot be without this one. */
	OWNED_TO_MANY("OwnedToMany"),

	/** Many rows, each of which has many of these. */
	MANY_TO_MANY("ManyToMany");

	private final String type;

	RelationKind(String type) {
		this.type = type;
	}

	static RelationKind of(ClientRelation relation) {
		// A row whose end of the relation is hidden may need this one
		Arity opposite = relation.opposite().map((other) -> other.field().arity()).orElse(Arity.REQUIRED);
		boolean owned = opposite == Arity.REQUIRED;
		return switch (relation.field().arity()) {
			case REQUIRED -> TO_ONE;
			case OPTIONAL -> (owned && !relation.field().ownsForeignKey()) ? OWNED_TO_ONE : OPTIONAL_TO_ONE;
			case LIST -> toMany(opposite);
		};
	}

	private static RelationKind toMany(Arity opposite) {
		return switch (opposite) {
			case LIST -> MANY_TO_MANY;
			case OPTIONAL -> TO_MANY;
			case REQUIRED -> OWNED_TO_MANY;
		};
	}

	/**
	 * Return the name of the class that stands for such a relation in queries.
	 * @return the simple name
	 */
	String type() {
		return this.type;
	}

	/**
	 * Return the name of the method that makes an object of the class.
	 * @return the name
	 */
	String method() {
		return this.type.substring(0, 1).toLowerCase(Locale.ROOT) + this.type.substring(1);
	}

	/**
	 * Return the name of the class of nested writes as part of creating a row.
	 * @return the simple name
	 */
	String nestedType() {
		return (this == MANY_TO_MANY) ? "NestedMany" : "NestedOneToMany";
	}

}
