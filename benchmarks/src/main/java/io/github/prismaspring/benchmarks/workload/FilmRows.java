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

package io.github.prismaspring.benchmarks.workload;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the queries of {@link FilmQueries} answer.
 */
public interface FilmRows {

	/**
	 * Joins the parts of a name.
	 * @param first the first name
	 * @param middle the middle name, may be empty
	 * @param last the last name
	 * @return the full name
	 */
	static String fullName(String first, String middle, String last) {
		return middle.isEmpty() ? first + ' ' + last : first + ' ' + middle + ' ' + last;
	}

	/**
	 * A movie.
	 */
	record MovieDetails(int id, String image, String title, int year, String description, @Nullable Double avgRating,
			List<MoviePerson> directors, List<MoviePerson> cast, List<MovieReview> reviews) {

	}

	/**
	 * Somebody who made a movie.
	 */
	record MoviePerson(int id, String fullName, String image) {

	}

	/**
	 * A review of a movie.
	 */
	record MovieReview(int id, String body, int rating, Author author) {

	}

	/**
	 * Who wrote a review.
	 */
	record Author(int id, String name, String image) {

	}

	/**
	 * A person.
	 */
	record PersonDetails(int id, String fullName, String image, String bio, List<PersonMovie> actedIn,
			List<PersonMovie> directed) {

	}

	/**
	 * A movie that somebody made.
	 */
	record PersonMovie(int id, String image, String title, int year, @Nullable Double avgRating) {

	}

	/**
	 * A viewer.
	 */
	record UserDetails(int id, String name, String image, List<UserReview> latestReviews) {

	}

	/**
	 * A review by a viewer.
	 */
	record UserReview(int id, String body, int rating, ReviewedMovie movie) {

	}

	/**
	 * The movie of a review.
	 */
	record ReviewedMovie(int id, String image, String title, @Nullable Double avgRating) {

	}

}
