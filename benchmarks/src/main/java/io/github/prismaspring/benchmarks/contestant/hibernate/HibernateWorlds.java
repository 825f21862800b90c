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

package io.github.prismaspring.benchmarks.contestant.hibernate;

import java.util.ArrayList;
import java.util.List;

import io.github.prismaspring.benchmarks.workload.WorldQueries;
import io.github.prismaspring.benchmarks.workload.WorldRow;

import org.springframework.transaction.annotation.Transactional;

/**
 * TechEmpower's queries with Spring Data JPA.
 */
@Transactional
class HibernateWorlds implements WorldQueries<Object> {

	private final WorldRepository worlds;

	HibernateWorlds(WorldRepository worlds) {
		this.worlds = worlds;
	}

	@Override
	@Transactional(readOnly = true)
	public Object queries(List<Integer> ids) {
		List<WorldRow> rows = new ArrayList<>();
		for (int id : ids) {
			WorldEntity world = this.worlds.findById(id).orElseThrow();
			rows.add(new WorldRow(world.id, world.randomNumber));
		}
		return rows;
	}

	@Override
	public Object updates(List<WorldRow> rows) {
		List<WorldRow> changed = new ArrayList<>();
		for (WorldRow row : rows) {
			WorldEntity world = this.worlds.findById(row.id()).orElseThrow();
			world.randomNumber = row.randomNumber();
			changed.add(new WorldRow(world.id, world.randomNumber));
		}
		return changed;
	}

}
