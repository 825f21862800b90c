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

package io.github.prismaspring.actuate;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

import io.github.prismaspring.slowlog.SlowLog;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;

/**
 * {@link Endpoint @Endpoint} that tells what there is of Prisma in the application: the
 * generated clients, the bridges with what they hold open at this moment, and the
 * operations that took long. Neither SQL nor values nor tokens are part of it.
 */
@Endpoint(id = "prisma")
public final class PrismaEndpoint {

	private final Map<String, ClientSource> clients;

	private final Map<String, BridgeSource> bridges;

	private final @Nullable SlowLog slowLog;

	private final Duration timeout;

	/**
	 * Create an endpoint.
	 * @param clients the generated clients, by the names to tell them apart by
	 * @param bridges the bridges, by the names to tell them apart by
	 * @param slowLog the operations that took long, or {@code null} if nobody watches for
	 * them
	 * @param timeout how long to wait for a bridge
	 */
	public PrismaEndpoint(Map<String, ClientSource> clients, Map<String, BridgeSource> bridges,
			@Nullable SlowLog slowLog, Duration timeout) {
		this.clients = new LinkedHashMap<>(clients);
		this.bridges = new LinkedHashMap<>(bridges);
		this.slowLog = slowLog;
		this.timeout = timeout;
	}

	/**
	 * Ask the bridges and tell all.
	 * @return what there is of Prisma
	 */
	@ReadOperation
	public Mono<PrismaDescriptor> prisma() {
		return Flux.fromIterable(this.bridges.entrySet())
			.flatMapSequential((bridge) -> new BridgeInspection(bridge.getValue(), this.timeout).describe()
				.map((descriptor) -> Map.entry(bridge.getKey(), descriptor)))
			.collect(LinkedHashMap<String, BridgeDescriptor>::new,
					(all, bridge) -> all.put(bridge.getKey(), bridge.getValue()))
			.map((descriptors) -> new PrismaDescriptor(clientDescriptors(), descriptors,
					(this.slowLog != null) ? SlowOperationsDescriptor.of(this.slowLog) : null));
	}

	private Map<String, ClientDescriptor> clientDescriptors() {
		Map<String, ClientDescriptor> result = new LinkedHashMap<>();
		this.clients.forEach((name, source) -> result.put(name, ClientDescriptor.of(source)));
		return result;
	}

}
