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

package io.github.prismaspring.bridge;

import java.util.Map;

/**
 * Applies the migrations that the application carries and the database has not seen. Of
 * several instances that start at once, one does, and the others wait for it.
 *
 * @param commands what runs the bridge's commands
 * @param migrations the migrations
 * @param cache where to put them for the bridge
 */
public record SchemaDeployment(SchemaCommands commands, BridgeMigrations migrations,
		BridgeCache cache) implements SchemaPreparation {

	@Override
	public String name() {
		return "deploy-" + this.migrations.hash();
	}

	@Override
	public void run() {
		this.commands.change(Map.of("PRISMA_MIGRATIONS", this.migrations.folder(this.cache).toString()), "migrate",
				"deploy");
	}

}
