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
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.prismaspring.benchmarks.db.Prisma;
import io.github.prismaspring.benchmarks.db.Review;
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
import io.github.prismaspring.client.aggregate.Computed;
import io.github.prismaspring.client.operation.Op;
import org.jspecify.annotations.Nullable;

import static io.github.prismaspring.benchmarks.db.Models.ACTOR;
import static io.github.prismaspring.benchmarks.db.Models.DIRECTOR;
import static io.github.prismaspring.benchmarks.db.Models.MOVIE;
import static io.github.prismaspring.benchmarks.db.Models.PERSON;
import static io.github.prismaspring.benchmarks.db.Models.REVIEW;
import static io.github.prismaspring.benchmarks.db.Models.VIEWER;

/**
 * The two queries that each of IMDBench's takes with Prisma: the rows, and the mean
 * ratings of their movies.
 */
final class FilmSelections {

	private final Prisma prisma;

	FilmSelections(Prisma prisma) {
		this.prisma = prisma;
	}

	Op<MovieDetails> movie(int id) {
		return this.prisma.movie()
			.select(MOVIE.id, MOVIE.image, MOVIE.title, MOVIE.year, MOVIE.description,
					MOVIE.directors.orderBy(DIRECTOR.listOrder.asc(), DIRECTOR.person.orderBy(PERSON.lastName.asc()))
						.select(DIRECTOR.person.select(PERSON.id, PERSON.firstName, PERSON.middleName, PERSON.lastName,
								PERSON.image, FilmSelections::crew), (person) -> person),
					MOVIE.cast.orderBy(ACTOR.listOrder.asc(), ACTOR.person.orderBy(PERSON.lastName.asc()))
						.select(ACTOR.person.select(PERSON.id, PERSON.firstName, PERSON.middleName, PERSON.lastName,
								PERSON.image, FilmSelections::crew), (person) -> person),
					MOVIE.reviews.orderBy(REVIEW.creationTime.desc())
						.select(REVIEW.id, REVIEW.body, REVIEW.rating,
								REVIEW.author.select(VIEWER.id, VIEWER.name, VIEWER.image, Author::new),
								MovieReview::new),
					FilmSelections::details)
			.ops()
			.findUniqueOrThrow(MOVIE.id.eq(id));
	}

	Op<Computed<Review>> meanOf(int movie) {
		return this.prisma.review()
			.ops()
			.aggregate((query) -> query.where(REVIEW.movie.is(MOVIE.id.eq(movie))).compute(REVIEW.rating.avg()));
	}

	static MovieDetails rated(MovieDetails movie, Computed<Review> computed) {
		return new MovieDetails(movie.id(), movie.image(), movie.title(), movie.year(), movie.description(),
				computed.get(REVIEW.rating.avg()), movie.directors(), movie.cast(), movie.reviews());
	}

	Op<PersonDetails> person(int id) {
		return this.prisma.person()
			.select(PERSON.id, PERSON.firstName, PERSON.middleName, PERSON.lastName, PERSON.image, PERSON.bio,
					PERSON.actedIn
						.orderBy(ACTOR.movie.orderBy(MOVIE.year.asc()), ACTOR.movie.orderBy(MOVIE.title.asc()))
						.select(ACTOR.movie.select(MOVIE.id, MOVIE.image, MOVIE.title, MOVIE.year,
								FilmSelections::personMovie), (movie) -> movie),
					PERSON.directed
						.orderBy(DIRECTOR.movie.orderBy(MOVIE.year.asc()), DIRECTOR.movie.orderBy(MOVIE.title.asc()))
						.select(DIRECTOR.movie.select(MOVIE.id, MOVIE.image, MOVIE.title, MOVIE.year,
								FilmSelections::personMovie), (movie) -> movie),
					(key, first, middle, last, image, bio, actedIn, directed) -> new PersonDetails(key,
							FilmRows.fullName(first, middle, last), image, bio, actedIn, directed))
			.ops()
			.findUniqueOrThrow(PERSON.id.eq(id));
	}

	static List<Integer> moviesOf(PersonDetails person) {
		return Stream.concat(person.actedIn().stream(), person.directed().stream()).map(PersonMovie::id).toList();
	}

	static PersonDetails rated(PersonDetails person, Map<Integer, Double> means) {
		return new PersonDetails(person.id(), person.fullName(), person.image(), person.bio(),
				rated(person.actedIn(), means), rated(person.directed(), means));
	}

	private static List<PersonMovie> rated(List<PersonMovie> movies, Map<Integer, Double> means) {
		return movies.stream()
			.map((movie) -> new PersonMovie(movie.id(), movie.image(), movie.title(), movie.year(),
					means.get(movie.id())))
			.toList();
	}

	Op<UserDetails> user(int id) {
		return this.prisma.viewer()
			.select(VIEWER.id, VIEWER.name, VIEWER.image, VIEWER.reviews.orderBy(REVIEW.creationTime.desc())
				.take(10)
				.select(REVIEW.id, REVIEW.body, REVIEW.rating,
						REVIEW.movie.select(MOVIE.id, MOVIE.image, MOVIE.title,
								(key, image, title) -> new ReviewedMovie(key, image, title, null)),
						UserReview::new),
					UserDetails::new)
			.ops()
			.findUniqueOrThrow(VIEWER.id.eq(id));
	}

	static List<Integer> moviesOf(UserDetails user) {
		return user.latestReviews().stream().map((review) -> review.movie().id()).toList();
	}

	static UserDetails rated(UserDetails user, Map<Integer, Double> means) {
		return new UserDetails(user.id(), user.name(), user.image(),
				user.latestReviews().stream().map((review) -> rated(review, means)).toList());
	}

	private static UserReview rated(UserReview review, Map<Integer, Double> means) {
		ReviewedMovie movie = review.movie();
		return new UserReview(review.id(), review.body(), review.rating(),
				new ReviewedMovie(movie.id(), movie.image(), movie.title(), means.get(movie.id())));
	}

	Op<Map<Integer, Double>> meansOf(List<Integer> movies) {
		return this.prisma.review()
			.ops()
			.groupBy(REVIEW.movieId)
			.where(REVIEW.movieId.in(movies))
			.select(REVIEW.movieId, REVIEW.rating.avg(), Mean::new)
			.map((means) -> means.stream().collect(Collectors.toMap(Mean::movie, Mean::rating)));
	}

	private static MoviePerson crew(int id, String first, String middle, String last, String image) {
		return new MoviePerson(id, FilmRows.fullName(first, middle, last), image);
	}

	private static PersonMovie personMovie(int id, String image, String title, int year) {
		return new PersonMovie(id, image, title, year, null);
	}

	private static MovieDetails details(int id, String image, String title, int year, String description,
			List<MoviePerson> directors, List<MoviePerson> cast, List<MovieReview> reviews) {
		return new MovieDetails(id, image, title, year, description, null, directors, cast, reviews);
	}

	private record Mean(int movie, @Nullable Double rating) {

	}

}
