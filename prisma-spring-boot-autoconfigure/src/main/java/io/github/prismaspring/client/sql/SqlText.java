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

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A text that has been looked through for parameters.
 *
 * @param text the text
 * @param parts the SQL and the places of the parameters in it
 * @param names the names of the parameters
 * @param positions how many parameters have no name
 */
record SqlText(String text, List<SqlPart> parts, Set<String> names, int positions) {

	/**
	 * The texts that stand in the program itself, which are finitely many.
	 */
	private static final Map<String, SqlText> CONSTANTS = new ConcurrentHashMap<>();

	/**
	 * Looks through a text that stands in the program itself. The Java language promises
	 * that equal constant expressions are the same object, the one that
	 * {@link String#intern()} returns (JLS 15.29); a text that was put together while the
	 * program runs is another one.
	 * @param text the text
	 * @return the parts of the text
	 * @throws IllegalArgumentException if the text is not a constant, or not SQL
	 */
	@SuppressWarnings("ReferenceEquality")
	static SqlText ofConstant(String text) {
		SqlText known = CONSTANTS.get(text);
		if (known != null && known.text == text) {
			return known;
		}
		if (new String(text).intern() != text) {
			throw new IllegalArgumentException(("The SQL '%s' was put together while the program runs, which is how "
					+ "values get into SQL by accident. Write one literal and bind the values as parameters (:name), "
					+ "join pieces with Sql.join and Sql.append, and name tables and columns with Sql.identifier. "
					+ "For SQL from a trusted source, such as a file of your own, use Sql.unsafe(text)")
				.formatted(SqlLexer.excerpt(text)));
		}
		SqlText parsed = new SqlLexer(text).parse();
		CONSTANTS.put(text, parsed);
		return parsed;
	}

}
