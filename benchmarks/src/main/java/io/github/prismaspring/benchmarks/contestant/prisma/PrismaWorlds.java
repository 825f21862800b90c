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

import java.util.ArrayList;
import java.util.List;

import io.github.prismaspring.benchmarks.db.Prisma;
import io.github.prismaspring.benchmarks.db.World;
import io.github.prismaspring.benchmarks.workload.WorldQueries;
import io.github.prismaspring.benchmarks.workload.WorldRow;

import static io.github.prismaspring.benchmarks.db.Models.WORLD;

/**
 * TechEmpower's queries, one after the other, and its updates in one batch.
 */
final class PrismaWorlds implements WorldQueries<Object> {

	private final Prisma prisma;

	PrismaWorlds(Prisma prisma) {
		this.prisma = prisma;
	}

	@Override
	public Object queries(List<Integer> ids) {
		List<World> worlds = new ArrayList<>();
		for (int id : ids) {
			worlds.add(this.prisma.world().findUniqueOrThrow(WORLD.id.eq(id)));
		}
		return worlds;
	}

	@Override
	public Object updates(List<WorldRow> rows) {
		for (WorldRow row : rows) {
			this.prisma.world().findUniqueOrThrow(WORLD.id.eq(row.id()));
		}
		return this.prisma.world()
			.updateEach(rows, (row) -> WORLD.id.eq(row.id()),
					(row) -> List.of(WORLD.randomNumber.set(row.randomNumber())));
	}

}
