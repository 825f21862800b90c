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

package io.github.prismaspring.client.write;

/**
 * The operations on related rows, as part of writing a row.
 */
enum NestedOperation {

	CREATE("create", Operands.LIST),

	CREATE_MANY("createMany", Operands.SINGLE),

	CONNECT("connect", Operands.LIST),

	CONNECT_OR_CREATE("connectOrCreate", Operands.LIST),

	SET("set", Operands.SINGLE),

	DISCONNECT("disconnect", Operands.LIST),

	UPDATE("update", Operands.LIST),

	UPDATE_MANY("updateMany", Operands.LIST),

	UPSERT("upsert", Operands.LIST),

	DELETE("delete", Operands.LIST),

	DELETE_MANY("deleteMany", Operands.LIST);

	private final String protocolName;

	private final Operands operands;

	NestedOperation(String protocolName, Operands operands) {
		this.protocolName = protocolName;
		this.operands = operands;
	}

	String protocolName() {
		return this.protocolName;
	}

	boolean isRepeatable() {
		return this.operands == Operands.LIST;
	}

	/**
	 * How often Prisma takes the operation within one write to a relation to many rows.
	 */
	private enum Operands {

		LIST, SINGLE

	}

}
