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

package io.github.prismaspring;

import java.util.List;
import java.util.Optional;

import io.github.prismaspring.client.read.ModelType;

/**
 * The models of a generated client.
 *
 * @param types the models in the order of the schema
 */
public record PrismaModels(List<ModelType<?>> types) {

	public PrismaModels {
		types = List.copyOf(types);
	}

	/**
	 * Lists models.
	 * @param types the models
	 * @return the models
	 */
	public static PrismaModels of(ModelType<?>... types) {
		return new PrismaModels(List.of(types));
	}

	/**
	 * Finds the model that a class was generated for.
	 * @param javaType the class
	 * @return the model, empty if the class is not the one of a model
	 */
	public Optional<ModelType<?>> find(Class<?> javaType) {
		return this.types.stream()
			.<ModelType<?>>map((type) -> type)
			.filter((type) -> type.javaType() == javaType)
			.findFirst();
	}

}
