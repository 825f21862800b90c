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

package io.github.prismaspring.client;

import java.util.function.Function;

import io.github.prismaspring.client.keyset.KeysetWalk;
import reactor.core.publisher.Flux;

/**
 * Reads rows when they are asked for, a portion at once.
 *
 * @param runner runs the queries
 */
record ReactiveRowStream(ReactiveRunner runner) {

	// Read on demand only: with a prefetch of 0 concatMap takes the next element of its
	// source when the one before is through, asked for or not, but it takes the first
	// one when it is asked. So each portion is the first one of a source of its own.
	private static final int NO_PREFETCH = 0;

	<R> Flux<R> walk(KeysetWalk.Start<?, R> start) {
		return Flux.defer(() -> {
			KeysetWalk<?, R> walk = start.walk();
			return Flux.<KeysetWalk<?, R>>generate((sink) -> {
				if (walk.isDone()) {
					sink.complete();
				}
				else {
					sink.next(walk);
				}
			}).concatMap(this::portion, NO_PREFETCH);
		});
	}

	private <R> Flux<R> portion(KeysetWalk<?, R> walk) {
		return Flux.just(walk).hide().concatMap(this::read, NO_PREFETCH);
	}

	private <R> Flux<R> read(KeysetWalk<?, R> walk) {
		return this.runner.run(walk.next()).map(walk::advance).flatMapIterable(Function.identity());
	}

}
