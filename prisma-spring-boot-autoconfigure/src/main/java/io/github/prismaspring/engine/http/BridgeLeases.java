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

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

import io.github.prismaspring.PrismaErrorKind;
import io.github.prismaspring.PrismaException;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

import org.springframework.core.io.buffer.DataBuffer;

/**
 * Holds a lease of the bridge: an answer that never ends. When this process dies, its
 * connections close, and the bridge rolls back the transactions that were started under
 * the lease instead of waiting for their time to run out. A lease is opened with the
 * first transaction, and anew after it was lost.
 */
final class BridgeLeases {

	/**
	 * Three times the interval in which the bridge gives a sign of life.
	 */
	private static final Duration SILENCE = Duration.ofSeconds(30);

	private static final Log logger = LogFactory.getLog(BridgeLeases.class);

	private static final BridgeCall LEASE = BridgeCall.get("/transaction/lease");

	private final BridgeConnection connection;

	private final AtomicReference<@Nullable Holder> current = new AtomicReference<>();

	BridgeLeases(BridgeConnection connection) {
		this.connection = connection;
	}

	/**
	 * Returns the bridge that the lease is from.
	 * @return the bridge
	 */
	Mono<LeasedBridge> current() {
		return Mono.defer(() -> {
			Holder holder = this.current.get();
			return (holder != null) ? holder.bridge() : open();
		});
	}

	private Mono<LeasedBridge> open() {
		Holder holder = new Holder();
		if (!this.current.compareAndSet(null, holder)) {
			return current();
		}
		holder.open();
		return holder.bridge();
	}

	void close() {
		Holder holder = this.current.get();
		if (holder != null) {
			holder.close();
		}
	}

	/**
	 * One lease, from its opening until it is lost.
	 */
	private final class Holder {

		private final Sinks.One<LeasedBridge> bridge = Sinks.one();

		private final Disposable.Swap stream = Disposables.swap();

		private final FirstLine line = new FirstLine();

		private volatile @Nullable BridgeConnection instance;

		Mono<LeasedBridge> bridge() {
			return this.bridge.asMono();
		}

		void open() {
			this.stream.update(BridgeLeases.this.connection.stream(LEASE, SILENCE)
				.subscribe(this::received, this::lost, () -> lost(new PrismaException(
						LEASE.error(PrismaErrorKind.ENGINE, "The bridge gives no lease for transactions")))));
		}

		private void received(DataBuffer piece) {
			byte[] complete = this.line.add(piece);
			if (complete != null) {
				BridgeLease lease = BridgeLease.read(complete);
				this.bridge.tryEmitValue(new LeasedBridge(connection(lease), lease.id()));
			}
		}

		private BridgeConnection connection(BridgeLease lease) {
			if (lease.instance() == null) {
				return BridgeLeases.this.connection;
			}
			BridgeConnection connection = BridgeLeases.this.connection.toInstance(lease.instance());
			this.instance = connection;
			return connection;
		}

		private void lost(Throwable reason) {
			logger.debug("The lease at " + BridgeLeases.this.connection.endpoint() + " is lost", reason);
			BridgeLeases.this.current.compareAndSet(this, null);
			this.bridge.tryEmitError(reason);
			BridgeConnection instance = this.instance;
			if (instance != null) {
				instance.close();
			}
		}

		void close() {
			this.stream.dispose();
			lost(new PrismaException(LEASE.error(PrismaErrorKind.ENGINE, "The connection to the bridge is closed")));
		}

	}

}
