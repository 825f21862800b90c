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
import jakarta.persistence.EntityManager;

import org.springframework.transaction.annotation.Transactional;

/**
 * IMDBench's queries in JPQL.
 */
@Transactional(readOnly = true)
class HibernateFilms implements FilmQueries<Object> {

	private static final String MEAN = "(select avg(r.rating) from Review r where r.movie = m)";

	private final EntityManager entities;

	HibernateFilms(EntityManager entities) {
		this.entities = entities;
	}

	@Override
	public Object movie(int id) {
		MovieEntity movie = this.entities.find(MovieEntity.class, id);
		Double mean = this.entities
			.createQuery("select avg(r.rating) from Review r where r.movie.id = :id", Double.class)
			.setParameter("id", id)
			.getSingleResult();
		List<MovieReview> reviews = this.entities
			.createQuery(
					"select r from Review r join fetch r.author where r.movie.id = :id order by r.creationTime desc",
					ReviewEntity.class)
			.setParameter("id", id)
			.getResultStream()
			.map((review) -> new MovieReview(review.id, review.body, review.rating,
					new Author(review.author.id, review.author.name, review.author.image)))
			.toList();
		return new MovieDetails(movie.id, movie.image, movie.title, movie.year, movie.description, mean,
				crew("Director", id), crew("Actor", id), reviews);
	}

	@Override
	public Object person(int id) {
		PersonEntity person = this.entities.find(PersonEntity.class, id);
		return new PersonDetails(person.id, FilmRows.fullName(person.firstName, person.middleName, person.lastName),
				person.image, person.bio, movies("Actor", id), movies("Director", id));
	}

	@Override
	public Object user(int id) {
		ViewerEntity viewer = this.entities.find(ViewerEntity.class, id);
		List<UserReview> reviews = this.entities.createQuery("""
				select v, %s from Review v join fetch v.movie m where v.author.id = :id
				order by v.creationTime desc""".formatted(MEAN), Object[].class)
			.setParameter("id", id)
			.setMaxResults(10)
			.getResultStream()
			.map((row) -> review((ReviewEntity) row[0], (Double) row[1]))
			.toList();
		return new UserDetails(viewer.id, viewer.name, viewer.image, reviews);
	}

	private static UserReview review(ReviewEntity review, Double mean) {
		return new UserReview(review.id, review.body, review.rating,
				new ReviewedMovie(review.movie.id, review.movie.image, review.movie.title, mean));
	}

	private List<MoviePerson> crew(String entity, int movie) {
		return this.entities
			.createQuery("select p from %s c join c.person p where c.movie.id = :id order by c.listOrder, p.lastName"
				.formatted(entity), PersonEntity.class)
			.setParameter("id", movie)
			.getResultStream()
			.map((person) -> new MoviePerson(person.id,
					FilmRows.fullName(person.firstName, person.middleName, person.lastName), person.image))
			.toList();
	}

	private List<PersonMovie> movies(String entity, int person) {
		return this.entities
			.createQuery("select m.id, m.image, m.title, m.year, %s from %s c join c.movie m where c.person.id = :id "
				.formatted(MEAN, entity) + "order by m.year, m.title", PersonMovie.class)
			.setParameter("id", person)
			.getResultList();
	}

}
