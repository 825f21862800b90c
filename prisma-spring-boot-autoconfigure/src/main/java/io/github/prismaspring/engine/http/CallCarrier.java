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

import reactor.core.publisher.Mono;

/**
 * Carries calls to a bridge and their answers back.
 */
interface CallCarrier {

	/**
	 * Sends a call and reads its answer. The result is cold. Cancelling it keeps the call
	 * from being sent; a call that has been sent comes to its end.
	 * @param <T> the type of the result
	 * @param call the call
	 * @param decoder what reads the answer
	 * @param timeout the longest time to wait for the answer
	 * @return the result, or an error that is a
	 * {@link io.github.prismaspring.PrismaException}
	 */
	<T> Mono<T> exchange(BridgeCall call, AnswerDecoder<T> decoder, Duration timeout);

	/**
	 * Lets calls that are under way come to their end, and closes the connection.
	 */
	void close();

}
