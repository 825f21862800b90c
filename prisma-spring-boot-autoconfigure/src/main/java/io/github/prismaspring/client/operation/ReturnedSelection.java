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

package io.github.prismaspring.client.operation;

import io.github.prismaspring.client.read.RelationLoadStrategy;
import io.github.prismaspring.client.read.Shape;
import io.github.prismaspring.engine.JsonProtocolWriter;

import org.springframework.dao.InvalidDataAccessApiUsageException;

/**
 * Asks for the rows that one statement writes, whose relations Prisma always loads with
 * queries of their own.
 *
 * @param shape what of each row
 */
record ReturnedSelection(Shape<?> shape) implements Selection {

	ReturnedSelection {
		if (shape.relationLoadStrategy() == RelationLoadStrategy.JOIN) {
			throw new InvalidDataAccessApiUsageException(
					"Prisma cannot join relations to rows that createManyAndReturn "
							+ "or updateManyAndReturn has written: use RelationLoadStrategy.QUERY");
		}
	}

	@Override
	public void writeTo(JsonProtocolWriter out) {
		this.shape.writeSelectionTo(out);
	}

}
