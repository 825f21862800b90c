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

import java.util.List;

import io.github.prismaspring.benchmarks.workload.FilmQueries;
import io.github.prismaspring.benchmarks.workload.FilmRows;
import io.github.prismaspring.benchmarks.workload.FilmRows.Author;
import io.github.prismaspring.benchmarks.workload.FilmRows.MovieDetails;
import io.github.prismaspring.benchmarks.workload.FilmRows.MoviePerson;
import io.github.prismaspring.benchmarks.workload.FilmRows.MovieReview;
import io.github.prismaspring.benchmarks.workload.FilmRows.PersonDetails;
import io.github.prismaspring.benchmarks.workload.FilmRows.PersonMovie;
import io.github.prismaspring.benchmarks.workload.FilmRows.ReviewedMovie;
import io.github.prismaspring.benchmarks.workload.FilmRows.UserDetails;
import io.github.prismaspring.benchmarks.workload.FilmRows.UserReview;
import io.r2dbc.spi.Readable;
import reactor.core.publisher.Mono;

/**
 * IMDBench's queries with Spring's R2DBC client.
 */
final class R2dbcFilms implements FilmQueries<Mono<?>> {

	private static final String MEAN = "(select avg(rating)::float8 from review where movie_id = m.id)";

	private final R2dbcSession session;

	R2dbcFilms(R2dbcSession session) {
		this.session = session;
	}

	@Override
	public Mono<?> movie(int id) {
		Mono<MovieDetails> movie = this.session.one(
				"select m.id, m.image, m.title, m.year, m.description, " + MEAN + " from movie m where m.id = $1",
				(row) -> new MovieDetails(number(row, 0), text(row, 1), text(row, 2), number(row, 3), text(row, 4),
						row.get(5, Double.class), List.of(), List.of(), List.of()),
				id);
		Mono<List<MovieReview>> reviews = this.session.list("""
				select r.id, r.body, r.rating, v.id, v.name, v.image
				from review r join viewer v on v.id = r.author_id
				where r.movie_id = $1 order by r.creation_time desc""", R2dbcFilms::review, id);
		return Mono.zip(movie, crew("director", id), crew("actor", id), reviews)
			.map((all) -> new MovieDetails(all.getT1().id(), all.getT1().image(), all.getT1().title(),
					all.getT1().year(), all.getT1().description(), all.getT1().avgRating(), all.getT2(), all.getT3(),
					all.getT4()));
	}

	@Override
	public Mono<?> person(int id) {
		Mono<PersonDetails> person = this.session
			.one("select id, first_name, middle_name, last_name, image, bio from person where id = $1",
					(row) -> new PersonDetails(number(row, 0),
							FilmRows.fullName(text(row, 1), text(row, 2), text(row, 3)), text(row, 4), text(row, 5),
							List.of(), List.of()),
					id);
		return Mono.zip(person, movies("actor", id), movies("director", id))
			.map((all) -> new PersonDetails(all.getT1().id(), all.getT1().fullName(), all.getT1().image(),
					all.getT1().bio(), all.getT2(), all.getT3()));
	}

	@Override
	public Mono<?> user(int id) {
		Mono<List<UserReview>> reviews = this.session
			.list("""
					select r.id, r.body, r.rating, m.id, m.image, m.title, %s
					from review r join movie m on m.id = r.movie_id
					where r.author_id = $1 order by r.creation_time desc limit 10""".formatted(MEAN),
					(row) -> new UserReview(number(row, 0), text(row, 1), number(row, 2),
							new ReviewedMovie(number(row, 3), text(row, 4), text(row, 5), row.get(6, Double.class))),
					id);
		return this.session
			.one("select id, name, image from viewer where id = $1",
					(row) -> new Author(number(row, 0), text(row, 1), text(row, 2)), id)
			.zipWith(reviews, (user, latest) -> new UserDetails(user.id(), user.name(), user.image(), latest));
	}

	private Mono<List<MoviePerson>> crew(String table, int movie) {
		return this.session.list("""
				select p.id, p.first_name, p.middle_name, p.last_name, p.image
				from %s c join person p on p.id = c.person_id
				where c.movie_id = $1 order by c.list_order, p.last_name""".formatted(table),
				(row) -> new MoviePerson(number(row, 0), FilmRows.fullName(text(row, 1), text(row, 2), text(row, 3)),
						text(row, 4)),
				movie);
	}

	private Mono<List<PersonMovie>> movies(String table, int person) {
		return this.session.list("""
				select m.id, m.image, m.title, m.year, %s
				from %s c join movie m on m.id = c.movie_id
				where c.person_id = $1 order by m.year, m.title""".formatted(MEAN, table),
				(row) -> new PersonMovie(number(row, 0), text(row, 1), text(row, 2), number(row, 3),
						row.get(4, Double.class)),
				person);
	}

	private static MovieReview review(Readable row) {
		return new MovieReview(number(row, 0), text(row, 1), number(row, 2),
				new Author(number(row, 3), text(row, 4), text(row, 5)));
	}

	private static int number(Readable row, int column) {
		return R2dbcSession.number(row, column);
	}

	private static String text(Readable row, int column) {
		return R2dbcSession.text(row, column);
	}

}
