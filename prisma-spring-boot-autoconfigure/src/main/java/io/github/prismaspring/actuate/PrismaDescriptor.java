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

import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.actuate.endpoint.OperationResponseBody;

/**
 * What there is of Prisma in the application.
 *
 * @param clients the generated clients
 * @param bridges the bridges at this moment
 * @param slowOperations the operations that took long, or {@code null} if nobody watches
 * for them
 */
public record PrismaDescriptor(Map<String, ClientDescriptor> clients, Map<String, BridgeDescriptor> bridges,
		@Nullable SlowOperationsDescriptor slowOperations) implements OperationResponseBody {

}
