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

import io.github.prismaspring.benchmarks.db.Prisma;
import io.github.prismaspring.benchmarks.db.ReactivePrisma;
import io.github.prismaspring.benchmarks.workload.FilmQueries;
import reactor.core.publisher.Mono;

/**
 * IMDBench's queries, at once where they do not need one another.
 */
final class ReactivePrismaFilms implements FilmQueries<Mono<?>> {

	private final ReactivePrisma prisma;

	private final FilmSelections films;

	ReactivePrismaFilms(ReactivePrisma prisma, Prisma queries) {
		this.prisma = prisma;
		this.films = new FilmSelections(queries);
	}

	@Override
	public Mono<?> movie(int id) {
		return this.prisma.run(this.films.movie(id))
			.zipWith(this.prisma.run(this.films.meanOf(id)), FilmSelections::rated);
	}

	@Override
	public Mono<?> person(int id) {
		return this.prisma.run(this.films.person(id))
			.flatMap((person) -> this.prisma.run(this.films.meansOf(FilmSelections.moviesOf(person)))
				.map((means) -> FilmSelections.rated(person, means)));
	}

	@Override
	public Mono<?> user(int id) {
		return this.prisma.run(this.films.user(id))
			.flatMap((user) -> this.prisma.run(this.films.meansOf(FilmSelections.moviesOf(user)))
				.map((means) -> FilmSelections.rated(user, means)));
	}

}
