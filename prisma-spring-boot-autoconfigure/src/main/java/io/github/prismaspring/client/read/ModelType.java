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

package io.github.prismaspring.client.read;

import java.util.List;

import io.github.prismaspring.engine.ResultReader;

/**
 * What the client has to know about a model to read it.
 *
 * @param <M> the model
 * @param name the name in the schema
 * @param javaType the generated class
 * @param scalars the names of the scalar fields that the generated class holds
 * @param reader reads a row
 * @param members all fields and relations
 */
public record ModelType<M>(String name, Class<M> javaType, List<String> scalars, ResultReader<M> reader,
		ModelMembers<M> members) {

	public ModelType {
		scalars = List.copyOf(scalars);
	}

}
