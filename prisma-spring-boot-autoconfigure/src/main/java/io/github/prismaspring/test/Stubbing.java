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

import java.util.Arrays;
import java.util.List;

import io.github.prismaspring.PrismaError;
import io.github.prismaspring.PrismaErrorKind;
import io.github.prismaspring.PrismaException;
import io.github.prismaspring.engine.JsonProtocol;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Says what becomes of queries that {@link MockPrisma} gets. Of several answers each is
 * given once, in their order, and the last one again and again.
 *
 * @param <S> the type of the stubbing itself
 */
public abstract sealed class Stubbing<S extends Stubbing<S>> permits QueryStubbing, ActionStubbing {

	private final Stub stub;

	private final ResultJson results;

	Stubbing(Stub stub, ResultJson results) {
		this.stub = stub;
		this.results = results;
	}

	/**
	 * Answers rows of the database, whatever the query makes of them: models, records of
	 * its {@code select(…)}, or views.
	 * @param rows the rows, with the columns and relations that the query asks for; none
	 * for "no row"
	 * @return this stubbing
	 */
	public final S willAnswer(ModelRow<?>... rows) {
		List<JsonNode> answer = Arrays.stream(rows).<JsonNode>map(ModelRow::toJson).toList();
		return add((query) -> ResultJson.ofRows(query.action(), answer));
	}

	/**
	 * Answers in Prisma's JSON protocol, for results that are no rows: aggregates,
	 * groups, SQL.
	 * @param json the answer, for example <code>{"_avg":{"age":41.5}}</code>
	 * @return this stubbing
	 */
	public final S willAnswer(String json) {
		JsonNode answer = JsonProtocol.readDocument(json);
		return add((query) -> answer);
	}

	/**
	 * Fails with one of Prisma's codes, as if the database had refused the query.
	 * @param code the code, for example {@code P2002} for a violated unique constraint or
	 * {@code P2025} for a row that is not there
	 * @param message the failure in words
	 * @return this stubbing
	 */
	public final S willFail(String code, String message) {
		return add((query) -> {
			PrismaError error = new PrismaError(PrismaErrorKind.KNOWN, code, message,
					JsonNodeFactory.instance.objectNode(), null, null);
			throw PrismaException.of(error.at(query.model(), query.action()));
		});
	}

	/**
	 * Fails with an exception.
	 * @param failure the exception; callers get a {@link PrismaException} as the cause of
	 * the {@link org.springframework.dao.DataAccessException} that it stands for
	 * @return this stubbing
	 */
	public final S willThrow(RuntimeException failure) {
		return add((query) -> {
			throw failure;
		});
	}

	final ResultJson results() {
		return this.results;
	}

	final S add(Answer answer) {
		this.stub.add(answer);
		return self();
	}

	abstract S self();

}
