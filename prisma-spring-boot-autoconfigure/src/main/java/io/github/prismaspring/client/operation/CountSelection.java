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

package io.github.prismaspring.client.operation;

import io.github.prismaspring.client.model.Columns;
import io.github.prismaspring.engine.JsonProtocolReader;
import io.github.prismaspring.engine.JsonProtocolWriter;
import io.github.prismaspring.engine.ResultReader;

/**
 * Asks for a number of rows.
 */
enum CountSelection implements Selection, ResultReader<Long> {

	/**
	 * How many rows a write affected.
	 */
	AFFECTED {

		@Override
		public void writeTo(JsonProtocolWriter out) {
			out.beginObject();
			out.name("count").bool(true);
			out.endObject();
		}

		@Override
		public Long read(JsonProtocolReader in) {
			return readProperty("count", in);
		}

	},

	/**
	 * How many rows a query found.
	 */
	FOUND {

		@Override
		public void writeTo(JsonProtocolWriter out) {
			out.beginObject();
			out.name("_count").beginObject();
			out.name("arguments").beginObject();
			out.endObject();
			out.name("selection").beginObject();
			out.name("_all").bool(true);
			out.endObject();
			out.endObject();
			out.endObject();
		}

		@Override
		public Long read(JsonProtocolReader in) {
			in.beginObject();
			Long count = null;
			for (String name = in.nextName(); name != null; name = in.nextName()) {
				if (name.equals("_count")) {
					count = readProperty("_all", in);
				}
				else {
					in.skip();
				}
			}
			return Columns.require(count, "_count");
		}

	};

	private static Long readProperty(String property, JsonProtocolReader in) {
		in.beginObject();
		Long count = null;
		for (String name = in.nextName(); name != null; name = in.nextName()) {
			if (name.equals(property)) {
				count = in.bigInt();
			}
			else {
				in.skip();
			}
		}
		return Columns.require(count, property);
	}

}
