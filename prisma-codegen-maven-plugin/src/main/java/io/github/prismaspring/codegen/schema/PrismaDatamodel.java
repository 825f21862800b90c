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

package io.github.prismaspring.codegen.schema;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A whole schema, checked by Prisma.
 *
 * @param hash the hash over models and enums by which client and bridge know each other
 * @param provider the provider it was checked for
 * @param models its models and views
 * @param enums its enums
 * @param previewFeatures the features that it asks for before they are general
 */
public record PrismaDatamodel(String hash, DatabaseProvider provider, List<SchemaModel> models, List<SchemaEnum> enums,
		Set<String> previewFeatures) {

	public PrismaDatamodel {
		models = List.copyOf(models);
		enums = List.copyOf(enums);
		previewFeatures = Set.copyOf(previewFeatures);
	}

	/**
	 * Return this schema with only those actions that the other reading of it has too.
	 * @param other the same schema read for another provider
	 * @return what both can do
	 */
	PrismaDatamodel sharedWith(PrismaDatamodel other) {
		Map<String, SchemaModel> others = other.models.stream()
			.collect(Collectors.toMap(SchemaModel::name, Function.identity()));
		List<SchemaModel> shared = this.models.stream()
			.map((model) -> model.sharedWith(others.getOrDefault(model.name(), model)))
			.toList();
		return new PrismaDatamodel(this.hash, this.provider, shared, this.enums, this.previewFeatures);
	}

}
