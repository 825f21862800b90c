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
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import com.google.errorprone.annotations.CompileTimeConstant;
import io.github.prismaspring.client.sql.SqlPart.Bound;
import io.github.prismaspring.client.sql.SqlPart.Identifier;
import io.github.prismaspring.client.sql.SqlPart.Literal;
import io.github.prismaspring.client.sql.SqlPart.NamedHole;
import io.github.prismaspring.client.sql.SqlPart.PositionalHole;
import org.jspecify.annotations.Nullable;

/**
 * SQL with parameters: a whole query, or a piece of one. Immutable: each step returns a
 * new value. <pre class="code">
 * Sql adults = Sql.of("and age &gt;= :age").bind("age", 18);
 * Sql query = Sql.of("select email from users where role = :role :filter")
 *     .bind("role", Role.ADMIN)
 *     .bind("filter", adults);
 * </pre>
 * <p>
 * Parameters are written {@code :name}, or {@code ?} without a name, and rendered as the
 * database writes them. They are not looked for in string literals, quoted identifiers,
 * comments ({@code --} and <code>/&#42; &#42;/</code>) and dollar quotes, and {@code ::}
 * is none. A PostgreSQL operator that is a question mark is written {@code ??}, as in
 * JDBC; the colon of an array's slice is followed by a space.
 * <p>
 * Values never become part of the text, and neither does a text that the program puts
 * together: {@link #of} takes constants only, and checks that when it runs. Error Prone
 * checks it at compile time as well, if the application has
 * {@code com.google.errorprone:error_prone_annotations} ({@link CompileTimeConstant}).
 * <p>
 * What can be bound: {@code null}, {@link String}, {@link Boolean}, {@link Short},
 * {@link Integer}, {@link Long}, {@link Double}, {@link java.math.BigDecimal} (with all
 * its digits), {@link java.time.Instant} and {@link java.time.OffsetDateTime} (a point in
 * time, in whole milliseconds), {@link java.time.LocalDate}, {@link java.time.LocalTime},
 * {@link java.util.UUID}, {@code byte[]}, {@link tools.jackson.databind.JsonNode},
 * generated enums (by the name that the database knows), a {@link Collection} of these
 * for {@code in (:ids)}, {@link #array an array}, and other {@code Sql}. Everything else
 * is refused with an {@link IllegalArgumentException}.
 * <p>
 * On PostgreSQL a parameter has the type that its place asks for. Where the place asks
 * for none, as in {@code select :n}, it is a text: write {@code cast(:n as bigint)}.
 */
public final class Sql {

	private static final Sql EMPTY = new Sql(List.of(), Set.of(), 0);

	private final List<SqlPart> parts;

	private final Set<String> names;

	private final int positions;

	private Sql(List<SqlPart> parts, Set<String> names, int positions) {
		this.parts = List.copyOf(parts);
		this.names = names;
		this.positions = positions;
	}

	/**
	 * Creates SQL from a text that stands in the program itself.
	 * @param text the text, a constant
	 * @param parameters the values of all parameters in their order, if they have no
	 * names; leave them out to {@link #bind} them later
	 * @return the SQL
	 * @throws IllegalArgumentException if the text is no constant, if it is not clear
	 * where its parameters are, or if the values do not fit them
	 */
	public static Sql of(@CompileTimeConstant String text, @Nullable Object... parameters) {
		Sql sql = of(SqlText.ofConstant(text));
		return (parameters.length > 0) ? sql.bindAll(parameters) : sql;
	}

	/**
	 * Creates SQL from any text, for example one that was read from a file. Whoever can
	 * change the text can do everything with the database: nothing that comes from
	 * outside may be part of it.
	 * @param text the text, from a source that is trusted
	 * @return the SQL
	 * @throws IllegalArgumentException if it is not clear where its parameters are
	 */
	public static Sql unsafe(String text) {
		return of(new SqlLexer(text).parse());
	}

	/**
	 * Creates the name of a table, a column or something else, quoted for the database.
	 * It may come from anywhere; whether there is such a thing, the database knows.
	 * @param path the name, after the names of what it belongs to, for example a schema
	 * @return the SQL
	 */
	public static Sql identifier(String... path) {
		if (path.length == 0) {
			throw new IllegalArgumentException("An identifier needs a name");
		}
		for (String name : path) {
			if (name.isEmpty() || name.indexOf('\0') >= 0) {
				throw new IllegalArgumentException("'" + name + "' is no name that a database can have");
			}
		}
		return new Sql(List.of(new Identifier(Arrays.asList(path))), Set.of(), 0);
	}

	/**
	 * Creates an array, for {@code = any(:ids)} and for columns that are lists. Only
	 * PostgreSQL and CockroachDB have them.
	 * @param elements the elements, of one type
	 * @return what can be bound to a parameter
	 */
	public static SqlArray array(Collection<? extends @Nullable Object> elements) {
		return new SqlArray(elements);
	}

	/**
	 * Returns no SQL at all: what a condition becomes that is not wanted.
	 * @return the SQL
	 */
	public static Sql empty() {
		return EMPTY;
	}

	/**
	 * Puts pieces together.
	 * @param separator what to write between them, a constant
	 * @param pieces the pieces, all their parameters bound
	 * @return the SQL
	 */
	public static Sql join(@CompileTimeConstant String separator, Sql... pieces) {
		return join(separator, Arrays.asList(pieces));
	}

	/**
	 * Puts pieces together. Empty ones are left out.
	 * @param separator what to write between them, a constant
	 * @param pieces the pieces, all their parameters bound
	 * @return the SQL
	 */
	public static Sql join(@CompileTimeConstant String separator, Collection<Sql> pieces) {
		Sql between = of(separator);
		Sql joined = EMPTY;
		for (Iterator<Sql> rest = pieces.stream().filter((piece) -> !piece.isEmpty()).iterator(); rest.hasNext();) {
			joined = joined.append(rest.next());
			if (rest.hasNext()) {
				joined = joined.append(between);
			}
		}
		return joined;
	}

	private static Sql of(SqlText text) {
		return new Sql(text.parts(), text.names(), text.positions());
	}

	/**
	 * Binds a parameter that has a name, wherever it stands.
	 * @param name the name, without colon
	 * @param value the value, or other SQL whose parameters are bound, to put in its
	 * place
	 * @return the new SQL
	 * @throws IllegalArgumentException if there is no such parameter, if it is bound
	 * already, or if the value cannot be bound
	 */
	public Sql bind(String name, @Nullable Object value) {
		NamedHole hole = new NamedHole(name);
		if (!this.parts.contains(hole)) {
			throw new IllegalArgumentException((this.names.contains(name)) ? "Parameter :" + name + " is bound already"
					: "The SQL has no parameter :%s, but %s: %s".formatted(name, parameters(), this));
		}
		return bind(":" + name, hole, value);
	}

	/**
	 * Binds a parameter that has no name.
	 * @param position its place among the parameters, counted from 1
	 * @param value the value, or other SQL whose parameters are bound, to put in its
	 * place
	 * @return the new SQL
	 * @throws IllegalArgumentException if there is no such parameter, if it is bound
	 * already, or if the value cannot be bound
	 */
	public Sql bind(int position, @Nullable Object value) {
		PositionalHole hole = new PositionalHole(position);
		if (!this.parts.contains(hole)) {
			throw new IllegalArgumentException(
					(position >= 1 && position <= this.positions) ? "Parameter " + position + " is bound already"
							: "The SQL has no parameter %d, but %s: %s".formatted(position, parameters(), this));
		}
		return bind(Integer.toString(position), hole, value);
	}

	private Sql bindAll(@Nullable Object[] values) {
		if (values.length != this.positions) {
			throw new IllegalArgumentException(
					"The SQL has %s, but there are %d values: %s".formatted(parameters(), values.length, this));
		}
		Sql sql = this;
		for (int i = 0; i < values.length; i++) {
			sql = sql.bind(i + 1, values[i]);
		}
		return sql;
	}

	private Sql bind(String label, SqlPart hole, @Nullable Object value) {
		List<SqlPart> content = (value instanceof Sql piece) ? piece.spliced("bound to parameter " + label)
				: List.of(new Bound(SqlArgument.of(label, value)));
		List<SqlPart> bound = new ArrayList<>();
		for (SqlPart part : this.parts) {
			if (part.equals(hole)) {
				bound.addAll(content);
			}
			else {
				bound.add(part);
			}
		}
		return new Sql(bound, this.names, this.positions);
	}

	/**
	 * Puts a piece behind this SQL, with a space between them.
	 * @param piece the piece, all its parameters bound
	 * @return the new SQL
	 */
	public Sql append(Sql piece) {
		if (isEmpty()) {
			return piece;
		}
		List<SqlPart> appended = new ArrayList<>(this.parts);
		appended.add(Literal.SPACE);
		appended.addAll(piece.complete("to be appended"));
		return (piece.isEmpty()) ? this : new Sql(appended, this.names, this.positions);
	}

	/**
	 * Returns whether there is no SQL at all.
	 * @return whether this is {@link #empty()}
	 */
	public boolean isEmpty() {
		return this.parts.isEmpty();
	}

	/**
	 * Returns this query as a value, to be run on either façade or in a batch.
	 * @return the ways to run it
	 */
	public SqlOps ops() {
		return new SqlOps(this);
	}

	List<SqlPart> parts() {
		return this.parts;
	}

	Set<String> missing() {
		Set<String> missing = new LinkedHashSet<>();
		for (SqlPart part : this.parts) {
			if (part instanceof NamedHole hole) {
				missing.add(":" + hole.name());
			}
			else if (part instanceof PositionalHole hole) {
				missing.add(Integer.toString(hole.position()));
			}
		}
		return missing;
	}

	// Spaces keep what is put in from becoming one word, or a comment, with what is there
	private List<SqlPart> spliced(String how) {
		List<SqlPart> spliced = new ArrayList<>(complete(how));
		spliced.add(0, Literal.SPACE);
		spliced.add(Literal.SPACE);
		return spliced;
	}

	private List<SqlPart> complete(String how) {
		Set<String> missing = missing();
		if (!missing.isEmpty()) {
			throw new IllegalArgumentException("The SQL that is %s lacks the value of parameter %s: %s".formatted(how,
					String.join(", ", missing), this));
		}
		return this.parts;
	}

	private String parameters() {
		if (!this.names.isEmpty()) {
			return this.names.stream().sorted().map((name) -> ":" + name).collect(Collectors.joining(", "));
		}
		return switch (this.positions) {
			case 0 -> "none";
			case 1 -> "1 parameter without a name";
			default -> this.positions + " parameters without a name";
		};
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Sql that && this.parts.equals(that.parts);
	}

	@Override
	public int hashCode() {
		return this.parts.hashCode();
	}

	/**
	 * Returns the text, with parameters as they are written and without their values,
	 * which may be secret.
	 */
	@Override
	public String toString() {
		return this.parts.stream().map(Sql::describe).collect(Collectors.joining());
	}

	private static String describe(SqlPart part) {
		if (part instanceof Literal literal) {
			return literal.sql();
		}
		if (part instanceof NamedHole hole) {
			return ":" + hole.name();
		}
		if (part instanceof Identifier identifier) {
			return SqlDialect.POSTGRESQL.quote(identifier.path());
		}
		return (part instanceof Bound bound && bound.argument().label().startsWith(":")) ? bound.argument().label()
				: "?";
	}

}
