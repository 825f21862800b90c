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

package io.github.prismaspring.client.json;

import java.util.Comparator;
import java.util.ServiceLoader;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes the mapper of typed JSON columns. It refuses what would be lost by reading a
 * document and writing it again: a property that the type does not have, unless the type
 * says {@code @JsonIgnoreProperties(ignoreUnknown = true)}, and a fraction where the type
 * has a whole number.
 */
final class DocumentMapper {

	static final JsonMapper INSTANCE = of(ServiceLoader.load(DocumentMapperCustomizer.class));

	private DocumentMapper() {
	}

	static JsonMapper of(ServiceLoader<DocumentMapperCustomizer> customizers) {
		JsonMapper.Builder builder = JsonMapper.builder()
			.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
			.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
			.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
		customizers.stream()
			.sorted(Comparator.comparing((provider) -> provider.type().getName()))
			.forEach((provider) -> provider.get().customize(builder));
		return builder.build();
	}

}
