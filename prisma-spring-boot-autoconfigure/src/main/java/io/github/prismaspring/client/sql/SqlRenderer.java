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

package io.github.prismaspring.client.sql;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import io.github.prismaspring.PrismaError;
import io.github.prismaspring.PrismaErrorKind;
import io.github.prismaspring.PrismaValidationException;
import io.github.prismaspring.client.sql.SqlPart.Bound;
import io.github.prismaspring.client.sql.SqlPart.Identifier;
import io.github.prismaspring.client.sql.SqlPart.Literal;
import io.github.prismaspring.engine.RawParameter;
import io.github.prismaspring.engine.RawQuery;

/**
 * Writes SQL as one database takes it.
 */
final class SqlRenderer {

	private final SqlDialect dialect;

	private final StringBuilder text = new StringBuilder();

	private final List<RawParameter> parameters = new ArrayList<>();

	private final IdentityHashMap<SqlArgument, String> rendered = new IdentityHashMap<>();

	private SqlRenderer(SqlDialect dialect) {
		this.dialect = dialect;
	}

	static RawQuery render(Sql sql, SqlDialect dialect) {
		checkComplete(sql);
		SqlRenderer renderer = new SqlRenderer(dialect);
		sql.parts().forEach(renderer::write);
		return renderer.query(sql);
	}

	static void checkComplete(Sql sql) {
		Set<String> missing = sql.missing();
		if (!missing.isEmpty()) {
			throw refused("The value of parameter " + String.join(", ", missing)
					+ " is missing. If a colon or a question mark begins no parameter, write a space behind the colon "
					+ "and two question marks: " + sql);
		}
	}

	private RawQuery query(Sql sql) {
		if (this.text.toString().isBlank()) {
			throw refused("There is no SQL to run");
		}
		if (this.parameters.size() > this.dialect.maxParameters()) {
			throw refused("There are %d parameters, but %s takes at most %d: run the query for a part of the list at "
				.formatted(this.parameters.size(), this.dialect.label(), this.dialect.maxParameters()) + "a time: "
					+ sql);
		}
		return new RawQuery(this.text.toString(), this.parameters);
	}

	private void write(SqlPart part) {
		if (part instanceof Literal literal) {
			this.text.append(literal.sql());
		}
		else if (part instanceof Identifier identifier) {
			this.text.append(this.dialect.quote(identifier.path()));
		}
		else if (part instanceof Bound bound) {
			write(bound.argument());
		}
	}

	private void write(SqlArgument argument) {
		String known = (this.dialect.numbersPlaceholders()) ? this.rendered.get(argument) : null;
		if (known == null) {
			known = render(argument);
			this.rendered.put(argument, known);
		}
		separate();
		this.text.append(known);
	}

	// On PostgreSQL, limit$1 is a name
	private void separate() {
		int length = this.text.length();
		if (length > 0 && Character.isUnicodeIdentifierPart(this.text.charAt(length - 1))) {
			this.text.append(' ');
		}
	}

	private String render(SqlArgument argument) {
		List<String> expressions = new ArrayList<>();
		for (SqlValue value : argument.values()) {
			try {
				this.parameters.add(value.on(this.dialect));
			}
			catch (IllegalArgumentException ex) {
				throw refused("Parameter " + argument.label() + " " + ex.getMessage());
			}
			expressions.add(value.expression(this.dialect, this.dialect.placeholder(this.parameters.size())));
		}
		return String.join(", ", expressions);
	}

	private static PrismaValidationException refused(String message) {
		return new PrismaValidationException(PrismaError.of(PrismaErrorKind.VALIDATION, message));
	}

}
