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

package io.github.prismaspring.benchmarks.contestant.jooq;

import java.util.ArrayList;
import java.util.List;

import io.github.prismaspring.benchmarks.contestant.jooq.Tables.World;
import io.github.prismaspring.benchmarks.workload.WorldQueries;
import io.github.prismaspring.benchmarks.workload.WorldRow;
import org.jooq.BatchBindStep;
import org.jooq.DSLContext;
import org.jooq.Records;

/**
 * TechEmpower's queries with jOOQ.
 */
final class JooqWorlds implements WorldQueries<Object> {

	private final DSLContext database;

	JooqWorlds(DSLContext database) {
		this.database = database;
	}

	@Override
	public Object queries(List<Integer> ids) {
		return read(this.database, ids);
	}

	@Override
	public Object updates(List<WorldRow> rows) {
		return this.database.transactionResult((transaction) -> {
			List<WorldRow> read = read(transaction.dsl(), rows.stream().map(WorldRow::id).toList());
			List<WorldRow> changed = new ArrayList<>();
			BatchBindStep batch = transaction.dsl()
				.batch(transaction.dsl().update(World.TABLE).set(World.RANDOM_NUMBER, 0).where(World.ID.eq(0)));
			for (int i = 0; i < rows.size(); i++) {
				WorldRow row = new WorldRow(read.get(i).id(), rows.get(i).randomNumber());
				batch = batch.bind(row.randomNumber(), row.id());
				changed.add(row);
			}
			batch.execute();
			return changed;
		});
	}

	private static List<WorldRow> read(DSLContext database, List<Integer> ids) {
		List<WorldRow> rows = new ArrayList<>();
		for (int id : ids) {
			rows.add(database.select(World.ID, World.RANDOM_NUMBER)
				.from(World.TABLE)
				.where(World.ID.eq(id))
				.fetchSingle(Records.mapping(WorldRow::new)));
		}
		return rows;
	}

}
