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

package io.github.prismaspring.autoconfigure.health;

import java.util.List;
import java.util.function.IntSupplier;
import java.util.stream.Stream;

import io.github.prismaspring.PrismaSchema;
import io.github.prismaspring.autoconfigure.database.PrismaDatabase;
import io.github.prismaspring.bridge.BridgeLifecycle;
import io.github.prismaspring.health.PrismaHealthSource;
import io.github.prismaspring.health.PrismaHealthSource.Mode;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;

/**
 * Makes {@link PrismaHealthSource} from the beans that are there.
 */
final class HealthSources {

	private HealthSources() {
	}

	static PrismaHealthSource of(ObjectProvider<BridgeLifecycle> lifecycle, ObjectProvider<PrismaSchema> schema) {
		return of(lifecycle.getIfAvailable(), schema.getIfUnique());
	}

	static PrismaHealthSource of(PrismaDatabase database) {
		return of(database.bridge(), database.schema());
	}

	private static PrismaHealthSource of(@Nullable BridgeLifecycle local, @Nullable PrismaSchema schema) {
		return (local != null) ? new PrismaHealthSource(Mode.LOCAL, restarts(local), schema)
				: new PrismaHealthSource(Mode.REMOTE, List.of(), schema);
	}

	private static List<IntSupplier> restarts(BridgeLifecycle local) {
		return Stream.concat(Stream.of(local), local.others().stream())
			.<IntSupplier>map((lifecycle) -> lifecycle::restarts)
			.toList();
	}

}
