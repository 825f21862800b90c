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

/**
 * IMDBench's three queries that read.
 *
 * @param <R> what a query gives: its result, or a publisher of it
 */
public interface FilmQueries<R> {

	/**
	 * Reads a movie with its mean rating, directors and cast by their place and last
	 * name, and reviews, latest first.
	 * @param id the movie
	 * @return {@link FilmRows.MovieDetails}
	 */
	R movie(int id);

	/**
	 * Reads a person with the movies that it acted in and directed, by year and title,
	 * each with its mean rating.
	 * @param id the person
	 * @return {@link FilmRows.PersonDetails}
	 */
	R person(int id);

	/**
	 * Reads a viewer with the 10 latest reviews, each with the movie and its mean rating.
	 * @param id the viewer
	 * @return {@link FilmRows.UserDetails}
	 */
	R user(int id);

}
