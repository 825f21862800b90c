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

package io.github.prismaspring.autoconfigure.bridge;

import java.util.List;
import java.util.stream.Stream;

import io.github.prismaspring.PrismaEngineUnavailableException;
import io.github.prismaspring.PrismaEngineUnavailableException.Outcome;
import io.github.prismaspring.PrismaError;
import io.github.prismaspring.PrismaErrorKind;
import io.github.prismaspring.bridge.BridgeAddress;
import io.github.prismaspring.bridge.BridgeException;
import io.github.prismaspring.bridge.BridgeLifecycle;
import io.github.prismaspring.engine.http.BridgeEndpoint;
import io.github.prismaspring.engine.http.BridgeEndpoints;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Leads to the bridge that the application has started, and starts it if it is needed
 * before the application has got that far.
 */
final class LocalBridgeEndpoints implements BridgeEndpoints {

	private final BridgeLifecycle lifecycle;

	LocalBridgeEndpoints(BridgeLifecycle lifecycle) {
		this.lifecycle = lifecycle;
	}

	@Override
	public Mono<BridgeEndpoint> current() {
		return Mono.defer(() -> {
			BridgeAddress address = this.lifecycle.currentAddress();
			return (address != null) ? Mono.just(endpoint(address)) : awaited();
		});
	}

	@Override
	public List<BridgeEndpoints> each() {
		return Stream
			.concat(Stream.of(this), this.lifecycle.others().stream().<BridgeEndpoints>map(LocalBridgeEndpoints::new))
			.toList();
	}

	private Mono<BridgeEndpoint> awaited() {
		return Mono.fromCallable(this.lifecycle::address)
			.subscribeOn(Schedulers.boundedElastic())
			.map(LocalBridgeEndpoints::endpoint)
			.onErrorMap(BridgeException.class, LocalBridgeEndpoints::unavailable);
	}

	private static BridgeEndpoint endpoint(BridgeAddress address) {
		return new BridgeEndpoint(address.url(), address.socket(), address.token());
	}

	private static PrismaEngineUnavailableException unavailable(BridgeException ex) {
		String message = ex.getMessage() + ". The request has not run";
		return new PrismaEngineUnavailableException(PrismaError.of(PrismaErrorKind.ENGINE, message), Outcome.NOT_RUN,
				ex);
	}

}
