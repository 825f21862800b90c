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

import java.util.ArrayList;
import java.util.List;

import io.github.prismaspring.client.read.Shape;
import io.github.prismaspring.engine.JsonProtocolReader;
import io.github.prismaspring.engine.ResultReader;

/**
 * Reads rows.
 *
 * @param <R> the type of the object that a row becomes
 * @param shape makes the object
 */
record RowsReader<R>(Shape<R> shape) implements ResultReader<List<R>> {

	@Override
	public List<R> read(JsonProtocolReader in) {
		List<R> rows = new ArrayList<>();
		in.beginArray();
		while (in.nextElement()) {
			rows.add(this.shape.read(in));
		}
		return rows;
	}

}
