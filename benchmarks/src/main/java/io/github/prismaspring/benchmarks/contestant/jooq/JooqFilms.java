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

import java.util.List;

import io.github.prismaspring.benchmarks.contestant.jooq.Tables.Crew;
import io.github.prismaspring.benchmarks.contestant.jooq.Tables.Movie;
import io.github.prismaspring.benchmarks.contestant.jooq.Tables.Person;
import io.github.prismaspring.benchmarks.contestant.jooq.Tables.Review;
import io.github.prismaspring.benchmarks.contestant.jooq.Tables.Viewer;
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
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * IMDBench's queries with jOOQ, each in one statement.
 */
final class JooqFilms implements FilmQueries<Object> {

	private static final Field<Double> MEAN = DSL
		.field(DSL.select(DSL.avg(Review.RATING)).from(Review.TABLE).where(Review.MOVIE_ID.eq(Movie.ID)))
		.cast(SQLDataType.DOUBLE);

	private static final Field<List<MovieReview>> REVIEWS = DSL
		.multiset(DSL
			.select(Review.ID, Review.BODY, Review.RATING,
					DSL.row(Viewer.ID, Viewer.NAME, Viewer.IMAGE).mapping(Author::new))
			.from(Review.TABLE)
			.join(Viewer.TABLE)
			.on(Viewer.ID.eq(Review.AUTHOR_ID))
			.where(Review.MOVIE_ID.eq(Movie.ID))
			.orderBy(Review.CREATION_TIME.desc()))
		.convertFrom((reviews) -> reviews.map(Records.mapping(MovieReview::new)));

	private final DSLContext database;

	JooqFilms(DSLContext database) {
		this.database = database;
	}

	@Override
	public Object movie(int id) {
		return this.database
			.select(Movie.ID, Movie.IMAGE, Movie.TITLE, Movie.YEAR, Movie.DESCRIPTION, MEAN, crew(Crew.DIRECTOR),
					crew(Crew.ACTOR), REVIEWS)
			.from(Movie.TABLE)
			.where(Movie.ID.eq(id))
			.fetchSingle(Records.mapping(MovieDetails::new));
	}

	@Override
	public Object person(int id) {
		return this.database
			.select(Person.ID, Person.FIRST_NAME, Person.MIDDLE_NAME, Person.LAST_NAME, Person.IMAGE, Person.BIO,
					movies(Crew.ACTOR), movies(Crew.DIRECTOR))
			.from(Person.TABLE)
			.where(Person.ID.eq(id))
			.fetchSingle(
					Records.mapping((key, first, middle, last, image, bio, actedIn, directed) -> new PersonDetails(key,
							FilmRows.fullName(first, middle, last), image, bio, actedIn, directed)));
	}

	@Override
	public Object user(int id) {
		Field<List<UserReview>> reviews = DSL
			.multiset(DSL
				.select(Review.ID, Review.BODY, Review.RATING,
						DSL.row(Movie.ID, Movie.IMAGE, Movie.TITLE, mean()).mapping(ReviewedMovie::new))
				.from(Review.TABLE)
				.join(Movie.TABLE)
				.on(Movie.ID.eq(Review.MOVIE_ID))
				.where(Review.AUTHOR_ID.eq(Viewer.ID))
				.orderBy(Review.CREATION_TIME.desc())
				.limit(10))
			.convertFrom((rows) -> rows.map(Records.mapping(UserReview::new)));
		return this.database.select(Viewer.ID, Viewer.NAME, Viewer.IMAGE, reviews)
			.from(Viewer.TABLE)
			.where(Viewer.ID.eq(id))
			.fetchSingle(Records.mapping(UserDetails::new));
	}

	// Of the reviews of a movie, where the reviews of a viewer are read already.
	private static Field<Double> mean() {
		Field<Integer> rating = DSL.field(DSL.name("others", "rating"), SQLDataType.INTEGER);
		Field<Integer> movie = DSL.field(DSL.name("others", "movie_id"), SQLDataType.INTEGER);
		return DSL.field(DSL.select(DSL.avg(rating)).from(Review.TABLE.as("others")).where(movie.eq(Movie.ID)))
			.cast(SQLDataType.DOUBLE);
	}

	private static Field<List<MoviePerson>> crew(Crew crew) {
		return DSL
			.multiset(DSL.select(Person.ID, Person.FIRST_NAME, Person.MIDDLE_NAME, Person.LAST_NAME, Person.IMAGE)
				.from(crew.table())
				.join(Person.TABLE)
				.on(Person.ID.eq(crew.personId()))
				.where(crew.movieId().eq(Movie.ID))
				.orderBy(crew.listOrder(), Person.LAST_NAME))
			.convertFrom((people) -> people.map(Records.mapping((id, first, middle, last, image) -> new MoviePerson(id,
					FilmRows.fullName(first, middle, last), image))));
	}

	private static Field<List<PersonMovie>> movies(Crew crew) {
		return DSL
			.multiset(DSL.select(Movie.ID, Movie.IMAGE, Movie.TITLE, Movie.YEAR, MEAN)
				.from(crew.table())
				.join(Movie.TABLE)
				.on(Movie.ID.eq(crew.movieId()))
				.where(crew.personId().eq(Person.ID))
				.orderBy(Movie.YEAR, Movie.TITLE))
			.convertFrom((movies) -> movies.map(Records.mapping(PersonMovie::new)));
	}

}
