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

/**
 * How queries travel to the bridge. Health, metrics and the schema are asked over HTTP in
 * any case.
 */
public enum BridgeProtocol {

	/**
	 * Each query is an HTTP exchange of its own.
	 */
	HTTP,

	/**
	 * Queries that wait at the same moment share an HTTP exchange, and each is answered
	 * as soon as its answer is there. One that comes alone has an exchange of its own.
	 */
	HTTP_SHARED,

	/**
	 * Queries share a WebSocket. Those that are ready at the same moment travel together,
	 * and each is answered as soon as its answer is there.
	 */
	WEBSOCKET

}
