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

package io.github.prismaspring.starter.shutdown;

import io.github.prismaspring.starter.contract.db.Prisma;
import io.github.prismaspring.starter.contract.db.ReactivePrisma;
import reactor.core.publisher.Mono;

import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Writes two rows in a transaction, with the gate between them.
 */
@RestController
public class CounterController {

	private final Prisma prisma;

	private final ReactivePrisma reactive;

	private final Gate gate;

	CounterController(Prisma prisma, ReactivePrisma reactive, Gate gate) {
		this.prisma = prisma;
		this.reactive = reactive;
		this.gate = gate;
	}

	@PostMapping("/blocking")
	@Transactional
	public String write() {
		this.prisma.post().create((post) -> post.title("before"));
		this.gate.pass().block();
		this.prisma.post().create((post) -> post.title("after"));
		return "counted " + this.prisma.post().count();
	}

	@PostMapping("/reactive")
	@Transactional
	public Mono<String> writeReactively() {
		return this.reactive.post()
			.create((post) -> post.title("before"))
			.then(this.gate.pass())
			.then(this.reactive.post().create((post) -> post.title("after")))
			.then(this.reactive.post().count())
			.map((count) -> "counted " + count);
	}

}
