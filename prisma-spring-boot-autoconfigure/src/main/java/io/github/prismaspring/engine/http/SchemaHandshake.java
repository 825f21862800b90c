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

package io.github.prismaspring.engine.http;

import java.util.function.Consumer;

import io.github.prismaspring.PrismaSchema;
import io.github.prismaspring.PrismaSchemaMismatchException;
import io.github.prismaspring.engine.PrismaEngineInfo;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Makes sure that a bridge serves the schema that the client was generated from.
 */
final class SchemaHandshake {

	private static final BridgeCall SCHEMA = BridgeCall.get("/schema");

	private final @Nullable PrismaSchema schema;

	private final Consumer<BridgeConnection> whenVerified;

	private volatile @Nullable String provider;

	/**
	 * Creates a handshake.
	 * @param schema the expected schema, or {@code null} to take any
	 * @param whenVerified is told of each bridge that serves it, also after a restart
	 */
	SchemaHandshake(@Nullable PrismaSchema schema, Consumer<BridgeConnection> whenVerified) {
		this.schema = schema;
		this.whenVerified = whenVerified;
	}

	/**
	 * Asks a bridge that has not been asked yet.
	 * @param connection the connection to the bridge
	 * @return completes if it serves the schema, an error if it does not
	 */
	Mono<Void> ensure(BridgeConnection connection) {
		return (this.schema == null || connection.isVerified()) ? Mono.empty() : verify(connection);
	}

	/**
	 * Asks a bridge.
	 * @param connection the connection to the bridge
	 * @return completes if it serves the schema, an error if it does not
	 */
	Mono<Void> verify(BridgeConnection connection) {
		return info(connection).doOnNext((info) -> {
			if (this.schema != null && !matches(this.schema, info)) {
				throw new PrismaSchemaMismatchException(this.schema, info.schemaHash(), info.provider());
			}
			this.provider = info.provider();
			boolean known = connection.isVerified();
			connection.verified();
			if (!known) {
				this.whenVerified.accept(connection);
			}
		}).then();
	}

	private static boolean matches(PrismaSchema schema, PrismaEngineInfo info) {
		return schema.hash().equals(info.schemaHash()) && schema.providers().contains(info.provider());
	}

	/**
	 * Returns the provider of the bridge that was asked last.
	 * @return the provider, or {@code null} if none has been asked
	 */
	@Nullable String provider() {
		return this.provider;
	}

	static Mono<PrismaEngineInfo> info(BridgeConnection connection) {
		return connection.ask(SCHEMA, new SchemaAnswer(new AnswerErrors(SCHEMA, connection.endpoint())));
	}

}
