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

package io.github.prismaspring.benchmarks.contestant.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
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
import org.jspecify.annotations.Nullable;

/**
 * IMDBench's queries in plain JDBC.
 */
final class JdbcFilms implements FilmQueries<Object> {

	private static final String MEAN = "(select avg(rating)::float8 from review where movie_id = m.id)";

	private final JdbcSession session;

	JdbcFilms(JdbcSession session) {
		this.session = session;
	}

	@Override
	public Object movie(int id) {
		return this.session.with((connection) -> {
			List<MoviePerson> directors = crew(connection, "director", id);
			List<MoviePerson> cast = crew(connection, "actor", id);
			List<MovieReview> reviews = JdbcSession.list(connection, """
					select r.id, r.body, r.rating, v.id, v.name, v.image
					from review r join viewer v on v.id = r.author_id
					where r.movie_id = ? order by r.creation_time desc""", JdbcFilms::review, id);
			return JdbcSession.one(connection,
					"select m.id, m.image, m.title, m.year, m.description, " + MEAN + " from movie m where m.id = ?",
					(row) -> new MovieDetails(row.getInt(1), row.getString(2), row.getString(3), row.getInt(4),
							row.getString(5), mean(row, 6), directors, cast, reviews),
					id);
		});
	}

	@Override
	public Object person(int id) {
		return this.session.with((connection) -> {
			List<PersonMovie> actedIn = movies(connection, "actor", id);
			List<PersonMovie> directed = movies(connection, "director", id);
			return JdbcSession.one(connection,
					"select id, first_name, middle_name, last_name, image, bio from person where id = ?",
					(row) -> new PersonDetails(row.getInt(1),
							FilmRows.fullName(row.getString(2), row.getString(3), row.getString(4)), row.getString(5),
							row.getString(6), actedIn, directed),
					id);
		});
	}

	@Override
	public Object user(int id) {
		return this.session.with((connection) -> {
			List<UserReview> reviews = JdbcSession
				.list(connection, """
						select r.id, r.body, r.rating, m.id, m.image, m.title, %s
						from review r join movie m on m.id = r.movie_id
						where r.author_id = ? order by r.creation_time desc limit 10""".formatted(MEAN),
						(row) -> new UserReview(row.getInt(1), row.getString(2), row.getInt(3),
								new ReviewedMovie(row.getInt(4), row.getString(5), row.getString(6), mean(row, 7))),
						id);
			return JdbcSession.one(connection, "select id, name, image from viewer where id = ?",
					(row) -> new UserDetails(row.getInt(1), row.getString(2), row.getString(3), reviews), id);
		});
	}

	private static List<MoviePerson> crew(Connection connection, String table, int movie) throws SQLException {
		return JdbcSession.list(connection, """
				select p.id, p.first_name, p.middle_name, p.last_name, p.image
				from %s c join person p on p.id = c.person_id
				where c.movie_id = ? order by c.list_order, p.last_name""".formatted(table),
				(row) -> new MoviePerson(row.getInt(1),
						FilmRows.fullName(row.getString(2), row.getString(3), row.getString(4)), row.getString(5)),
				movie);
	}

	private static List<PersonMovie> movies(Connection connection, String table, int person) throws SQLException {
		return JdbcSession.list(connection, """
				select m.id, m.image, m.title, m.year, %s
				from %s c join movie m on m.id = c.movie_id
				where c.person_id = ? order by m.year, m.title""".formatted(MEAN, table),
				(row) -> new PersonMovie(row.getInt(1), row.getString(2), row.getString(3), row.getInt(4),
						mean(row, 5)),
				person);
	}

	private static MovieReview review(ResultSet row) throws SQLException {
		return new MovieReview(row.getInt(1), row.getString(2), row.getInt(3),
				new Author(row.getInt(4), row.getString(5), row.getString(6)));
	}

	private static @Nullable Double mean(ResultSet row, int column) throws SQLException {
		double mean = row.getDouble(column);
		return row.wasNull() ? null : mean;
	}

}
