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
import java.util.function.UnaryOperator;

import io.github.prismaspring.engine.JsonProtocolWriter;
import io.github.prismaspring.engine.PrismaAccessMode;
import io.github.prismaspring.engine.PrismaRequest;
import io.github.prismaspring.engine.PrismaTransactionOptions;

/**
 * What a bridge is told to start a transaction.
 *
 * @param options how the transaction is to be
 * @param lease the lease to start it under
 */
record TransactionStart(PrismaTransactionOptions options, String lease) {

	static final String PATH = "/transaction/start";

	/**
	 * How long Prisma waits for a connection when it is not told.
	 */
	private static final Duration DEFAULT_MAX_WAIT = Duration.ofSeconds(2);

	Duration maxWait() {
		return (this.options.maxWait() != null) ? this.options.maxWait() : DEFAULT_MAX_WAIT;
	}

	/**
	 * Encodes the start of a transaction alone.
	 * @return the call
	 */
	BridgeCall call() {
		return leased(BridgeCall.write(PATH, this::writeTo, UnaryOperator.identity()));
	}

	/**
	 * Encodes the start of a transaction that its first request comes along with. Bridges
	 * that know no such start know no such path either: they cannot run the request
	 * outside of a transaction by mistake.
	 * @param first the request
	 * @param maxAnswerBytes how large the answer may be
	 * @return the call, which is not about the request: what keeps the transaction from
	 * beginning is not the request's fault
	 */
	BridgeCall call(PrismaRequest<?> first, int maxAnswerBytes) {
		return leased(BridgeCall.write("/transaction/query", (out) -> {
			out.beginObject();
			writeTo(out.name("transaction"));
			first.writeTo(out.name("query"));
			out.endObject();
		}, UnaryOperator.identity())).withHeader(BridgeCall.MAX_ANSWER_BYTES, Integer.toString(maxAnswerBytes));
	}

	private BridgeCall leased(BridgeCall call) {
		return call.withHeader(BridgeCall.LEASE_ID, this.lease);
	}

	private void writeTo(JsonProtocolWriter out) {
		out.beginObject();
		out.name("max_wait").wholeNumber(maxWait().toMillis());
		if (this.options.timeout() != null) {
			out.name("timeout").wholeNumber(this.options.timeout().toMillis());
		}
		if (this.options.isolationLevel() != null) {
			out.name("isolation_level").string(this.options.isolationLevel().protocolName());
		}
		if (this.options.accessMode() == PrismaAccessMode.READ_ONLY) {
			out.name("read_only").bool(true);
		}
		out.endObject();
	}

}
