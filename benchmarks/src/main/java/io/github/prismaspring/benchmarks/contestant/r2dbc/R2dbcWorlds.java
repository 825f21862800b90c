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

package io.github.prismaspring.benchmarks.contestant.r2dbc;

import java.util.Iterator;
import java.util.List;

import io.github.prismaspring.benchmarks.workload.WorldQueries;
import io.github.prismaspring.benchmarks.workload.WorldRow;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.Result;
import io.r2dbc.spi.Statement;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * TechEmpower's queries with Spring's R2DBC client.
 */
final class R2dbcWorlds implements WorldQueries<Mono<?>> {

	private final R2dbcSession session;

	R2dbcWorlds(R2dbcSession session) {
		this.session = session;
	}

	@Override
	public Mono<?> queries(List<Integer> ids) {
		return Flux.fromIterable(ids).flatMapSequential(this::read).collectList();
	}

	@Override
	public Mono<?> updates(List<WorldRow> rows) {
		return this.session.transaction(Flux.fromIterable(rows)
			.concatMap((row) -> read(row.id()).map((read) -> new WorldRow(read.id(), row.randomNumber())))
			.collectList()
			.flatMap((changed) -> this.session.client()
				.inConnection((connection) -> write(connection, changed))
				.thenReturn(changed)));
	}

	private Mono<WorldRow> read(int id) {
		return this.session.one("select id, random_number from world where id = $1",
				(row) -> new WorldRow(R2dbcSession.number(row, 0), R2dbcSession.number(row, 1)), id);
	}

	private static Mono<Long> write(Connection connection, List<WorldRow> rows) {
		Statement statement = connection.createStatement("update world set random_number = $1 where id = $2");
		for (Iterator<WorldRow> remaining = rows.iterator(); remaining.hasNext();) {
			WorldRow row = remaining.next();
			statement.bind(0, row.randomNumber()).bind(1, row.id());
			if (remaining.hasNext()) {
				statement.add();
			}
		}
		return Flux.from(statement.execute()).flatMap(Result::getRowsUpdated).count();
	}

}
