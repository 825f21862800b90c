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

package io.github.prismaspring.benchmarks.contestant;

import io.github.prismaspring.benchmarks.workload.FilmQueries;
import io.github.prismaspring.benchmarks.workload.OrmQueries;
import io.github.prismaspring.benchmarks.workload.Queries;
import io.github.prismaspring.benchmarks.workload.ShopQueries;
import io.github.prismaspring.benchmarks.workload.WorldQueries;
import reactor.core.publisher.Mono;

/**
 * A library whose callers subscribe.
 *
 * @param orm Prisma's own queries
 * @param films IMDBench's queries
 * @param worlds TechEmpower's queries
 * @param shop everyday queries
 */
public record Reactive(OrmQueries<Mono<?>> orm, FilmQueries<Mono<?>> films, WorldQueries<Mono<?>> worlds,
		ShopQueries<Mono<?>> shop) implements Queries<Mono<?>> {

}
