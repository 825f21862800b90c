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

package io.github.prismaspring.engine;

import java.io.ByteArrayOutputStream;
import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Finds out which row a request is about. Needed only when one of many has failed, so the
 * request is written once more instead of being kept in two forms.
 */
final class UniqueFilter {

	private static final JsonMapper MAPPER = new JsonMapper();

	private static final Set<PrismaAction> ABOUT_ONE_ROW = EnumSet.of(PrismaAction.FIND_UNIQUE,
			PrismaAction.FIND_UNIQUE_OR_THROW, PrismaAction.UPDATE_ONE, PrismaAction.UPSERT_ONE,
			PrismaAction.DELETE_ONE);

	private UniqueFilter() {
	}

	static @Nullable JsonNode of(PrismaRequest<?> request) {
		if (!ABOUT_ONE_ROW.contains(request.action())) {
			return null;
		}
		ByteArrayOutputStream json = new ByteArrayOutputStream();
		try (JsonGenerator generator = JsonProtocol.createGenerator(json)) {
			request.writeTo(new JsonProtocolWriter(generator));
		}
		JsonNode where = MAPPER.readTree(json.toByteArray()).path("query").path("arguments").path("where");
		return (where.isObject()) ? where : null;
	}

}
