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

import java.util.List;

import io.github.prismaspring.client.read.RelationLoadStrategy;
import io.github.prismaspring.client.read.Shape;
import io.github.prismaspring.engine.JsonProtocolWriter;

import org.springframework.dao.InvalidDataAccessApiUsageException;

/**
 * Asks for rows.
 *
 * @param shape what of each row
 */
record ShapeSelection(Shape<?> shape) implements Selection {

	ShapeSelection {
		if (shape.relationLoadStrategy() == RelationLoadStrategy.JOIN) {
			refuseChangedValues(shape.changedByJoin());
		}
	}

	private static void refuseChangedValues(List<String> changed) {
		if (!changed.isEmpty()) {
			throw new InvalidDataAccessApiUsageException(("RelationLoadStrategy.JOIN would change values of %s: "
					+ "Prisma reads numbers of joined rows as doubles. Use RelationLoadStrategy.QUERY, "
					+ "or select other columns")
				.formatted(String.join(", ", changed)));
		}
	}

	@Override
	public void writeArgumentsTo(JsonProtocolWriter out) {
		RelationLoadStrategy strategy = this.shape.relationLoadStrategy();
		if (strategy != null) {
			out.name("relationLoadStrategy").string(strategy.protocolName());
		}
	}

	@Override
	public void writeTo(JsonProtocolWriter out) {
		this.shape.writeSelectionTo(out);
	}

}
