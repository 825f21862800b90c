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

import java.util.ArrayList;
import java.util.List;

/**
 * Compares the database with the schema, and changes nothing. Tables that the schema does
 * not know may be there.
 *
 * @param commands what runs the bridge's commands
 */
public record SchemaValidation(SchemaCommands commands) implements SchemaPreparation {

	private static final int DIFFERENT = 2;

	@Override
	public String name() {
		return "validate";
	}

	@Override
	public void run() {
		String differences = differences();
		if (!differences.isEmpty()) {
			throw new SchemaDifferenceException(differences);
		}
	}

	private String differences() {
		List<String> output = new ArrayList<>();
		try {
			this.commands.look(output::add, "migrate", "diff", "--from-database", "--to-schema", this.commands.schema(),
					"--exit-code");
			return "";
		}
		catch (BridgeCommandException ex) {
			// A bad configuration has the same exit code, and nothing to say on standard
			// output
			if (ex.getExitCode() == DIFFERENT && !output.isEmpty()) {
				return new SchemaDifferences(output).withoutUnknownTables();
			}
			throw ex;
		}
	}

}
