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

package io.github.prismaspring.benchmarks.contestant.prisma;

import java.util.List;

import io.github.prismaspring.benchmarks.db.ReactivePrisma;
import io.github.prismaspring.benchmarks.db.World;
import io.github.prismaspring.benchmarks.workload.WorldQueries;
import io.github.prismaspring.benchmarks.workload.WorldRow;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import static io.github.prismaspring.benchmarks.db.Models.WORLD;

/**
 * TechEmpower's queries, all at once, and its updates in one batch.
 */
final class ReactivePrismaWorlds implements WorldQueries<Mono<?>> {

	private final ReactivePrisma prisma;

	ReactivePrismaWorlds(ReactivePrisma prisma) {
		this.prisma = prisma;
	}

	@Override
	public Mono<?> queries(List<Integer> ids) {
		return read(ids);
	}

	@Override
	public Mono<?> updates(List<WorldRow> rows) {
		return read(rows.stream().map(WorldRow::id).toList()).then(this.prisma.world()
			.updateEach(rows, (row) -> WORLD.id.eq(row.id()),
					(row) -> List.of(WORLD.randomNumber.set(row.randomNumber())))
			.collectList());
	}

	private Mono<List<World>> read(List<Integer> ids) {
		return Flux.fromIterable(ids)
			.flatMapSequential((id) -> this.prisma.world().findUniqueOrThrow(WORLD.id.eq(id)))
			.collectList();
	}

}
