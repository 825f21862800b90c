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

/**
 * A part of a query in SQL.
 */
sealed interface SqlPart {

	/**
	 * SQL as it stands.
	 *
	 * @param sql the SQL
	 */
	record Literal(String sql) implements SqlPart {

		static final Literal SPACE = new Literal(" ");

	}

	/**
	 * The place of a parameter that has a name.
	 *
	 * @param name the name, without colon
	 */
	record NamedHole(String name) implements SqlPart {

	}

	/**
	 * The place of a parameter that has none.
	 *
	 * @param position how many such places come before it, and itself: counted from 1
	 */
	record PositionalHole(int position) implements SqlPart {

	}

	/**
	 * The place of a parameter whose value is known.
	 *
	 * @param argument the value; places of the same name share it
	 */
	record Bound(SqlArgument argument) implements SqlPart {

	}

	/**
	 * A name that the database knows something by.
	 *
	 * @param path the name, after the names of what it belongs to
	 */
	record Identifier(List<String> path) implements SqlPart {

		public Identifier {
			path = List.copyOf(path);
		}

	}

}
