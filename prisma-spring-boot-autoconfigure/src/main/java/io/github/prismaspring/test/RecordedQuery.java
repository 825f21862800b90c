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

package io.github.prismaspring.test;

import io.github.prismaspring.engine.JsonProtocol;
import io.github.prismaspring.engine.PrismaAction;
import io.github.prismaspring.engine.PrismaRequest;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A query as an engine has got it. Equal to another that asks for the same.
 *
 * @param model the model that was queried, or {@code null} for a query in SQL
 * @param action what was done with it
 * @param request the whole request in Prisma's JSON protocol
 */
public record RecordedQuery(@Nullable String model, PrismaAction action, JsonNode request) {

	static RecordedQuery of(PrismaRequest<?> request) {
		return new RecordedQuery(request.model(), request.action(), JsonProtocol.writeDocument(request::writeTo));
	}

	/**
	 * Returns the arguments of the query.
	 * @return the arguments in Prisma's JSON protocol, for example
	 * {@code {"where":{"id":1}}}
	 */
	public JsonNode arguments() {
		return this.request.path("query").path("arguments");
	}

	/**
	 * Returns what was asked for of each row.
	 * @return the selection in Prisma's JSON protocol, for example {@code {"id":true}}
	 */
	public JsonNode selection() {
		return this.request.path("query").path("selection");
	}

	/**
	 * Returns the name of the query.
	 * @return model and operation, for example {@code User.findMany}, or the operation
	 * alone if there is no model, for example {@code sql.query}
	 */
	public String name() {
		return (this.model != null) ? this.model + "." + this.action.operation() : this.action.operation();
	}

	/**
	 * Describes the query in one line.
	 * @return name and arguments, for example {@code User.findUnique {where: {id: 1}}};
	 * very long arguments are cut
	 */
	@Override
	public String toString() {
		return name() + " " + CompactJson.of(arguments());
	}

}
