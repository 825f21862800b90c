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

package io.github.prismaspring.bridge;

import org.jspecify.annotations.Nullable;

/**
 * Base of all that can go wrong with the bridge as a program on this machine. Failed
 * queries are not among it.
 */
public abstract class BridgeException extends RuntimeException {

	BridgeException(String message) {
		super(message);
	}

	BridgeException(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

}
