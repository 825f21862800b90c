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

package io.github.prismaspring.actuate;

import java.util.LinkedHashMap;
import java.util.Map;

import io.github.prismaspring.PrismaSchema;
import io.github.prismaspring.bridge.BridgeVersions;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.actuate.info.Info;
import org.springframework.boot.actuate.info.InfoContributor;

/**
 * {@link InfoContributor} that tells which schemas the application was built for and with
 * which versions. It asks nobody.
 */
public final class PrismaInfoContributor implements InfoContributor {

	private final Map<String, PrismaSchema> schemas;

	private final @Nullable BridgeVersions versions;

	/**
	 * Create a contributor.
	 * @param schemas the schemas of the generated clients, by the names to tell them
	 * apart by
	 * @param versions the versions of the bridge that the application starts, or
	 * {@code null} if it starts none
	 */
	public PrismaInfoContributor(Map<String, PrismaSchema> schemas, @Nullable BridgeVersions versions) {
		this.schemas = new LinkedHashMap<>(schemas);
		this.versions = versions;
	}

	@Override
	public void contribute(Info.Builder builder) {
		Map<String, Object> details = new LinkedHashMap<>();
		if (this.versions != null) {
			details.put("version", this.versions.prisma());
			details.put("bridge", Map.of("version", this.versions.bridge()));
		}
		Map<String, Object> clients = new LinkedHashMap<>();
		this.schemas.forEach((name, schema) -> clients.put(name, describe(schema)));
		details.put("clients", clients);
		builder.withDetail("prisma", details);
	}

	private static Map<String, Object> describe(PrismaSchema schema) {
		return Map.of("schemaHash", schema.hash(), "providers", schema.providers().stream().sorted().toList());
	}

}
