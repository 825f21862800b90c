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
import io.github.prismaspring.benchmarks.workload.FilmQueries;
import io.github.prismaspring.benchmarks.workload.FilmRows.PersonDetails;
import io.github.prismaspring.benchmarks.workload.FilmRows.UserDetails;

/**
 * IMDBench's queries, one after the other.
 */
final class PrismaFilms implements FilmQueries<Object> {

	private final Prisma prisma;

	private final FilmSelections films;

	PrismaFilms(Prisma prisma) {
		this.prisma = prisma;
		this.films = new FilmSelections(prisma);
	}

	@Override
	public Object movie(int id) {
		return FilmSelections.rated(this.prisma.run(this.films.movie(id)), this.prisma.run(this.films.meanOf(id)));
	}

	@Override
	public Object person(int id) {
		PersonDetails person = this.prisma.run(this.films.person(id));
		return FilmSelections.rated(person, this.prisma.run(this.films.meansOf(FilmSelections.moviesOf(person))));
	}

	@Override
	public Object user(int id) {
		UserDetails user = this.prisma.run(this.films.user(id));
		return FilmSelections.rated(user, this.prisma.run(this.films.meansOf(FilmSelections.moviesOf(user))));
	}

}
