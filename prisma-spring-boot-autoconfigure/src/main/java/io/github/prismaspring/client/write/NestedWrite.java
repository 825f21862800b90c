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

import io.github.prismaspring.client.scalar.Value;
import io.github.prismaspring.client.where.UniqueWhere;
import org.jspecify.annotations.Nullable;

/**
 * One operation on related rows, as part of writing a row.
 *
 * @param operation Prisma's name of the operation
 * @param operand what it is applied to
 */
public record NestedWrite(String operation, Value operand) {

	/**
	 * Creates a related row.
	 * @param data the related row
	 * @return the operation
	 */
	public static NestedWrite create(Data<?> data) {
		return new NestedWrite("create", data);
	}

	/**
	 * Connects a related row that exists.
	 * @param where names the row
	 * @return the operation
	 */
	public static NestedWrite connect(UniqueWhere<?> where) {
		return new NestedWrite("connect", new UniqueValue(where));
	}

	/**
	 * Disconnects one of many related rows.
	 * @param where names the row
	 * @return the operation
	 */
	public static NestedWrite disconnect(UniqueWhere<?> where) {
		return new NestedWrite("disconnect", new UniqueValue(where));
	}

	/**
	 * Disconnects the one related row.
	 * @return the operation
	 */
	public static NestedWrite disconnect() {
		return new NestedWrite("disconnect", FlagValue.TRUE);
	}

	@Nullable UniqueWhere<?> connected() {
		return (this.operation.equals("connect") && this.operand instanceof UniqueValue unique) ? unique.where() : null;
	}

}
