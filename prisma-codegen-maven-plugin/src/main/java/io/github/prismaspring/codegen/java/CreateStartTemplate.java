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

package io.github.prismaspring.codegen.java;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import io.github.prismaspring.codegen.source.Template;

/**
 * Source of the method that begins the steps towards a new row, be it on its own or as
 * part of writing a relation.
 */
final class CreateStartTemplate {

	private static final String TEXT = """
			static ${first} start${suffix}() {
				${functions}
				return new ${result};
			}

			""";

	private final ClientModel model;

	private final Optional<ClientRelation> given;

	private final CreateSteps steps;

	/**
	 * Create a template.
	 * @param model the model
	 * @param given the relation that is written from its other end
	 */
	CreateStartTemplate(ClientModel model, Optional<ClientRelation> given) {
		this.model = model;
		this.given = given;
		this.steps = model.steps().without(given);
	}

	String text() {
		return Template.of(TEXT)
			.with("first", this.steps.typeFrom(""))
			.with("suffix", this.given.map((relation) -> "Without" + relation.names().suffix()).orElse(""))
			.with("functions", functions())
			.with("result",
					this.steps.isEmpty() ? "Ready(" + data() + ")"
							: this.steps.name(0) + "<>(" + data() + ", " + next(0) + ")")
			.fill();
	}

	private String functions() {
		StringBuilder functions = new StringBuilder();
		for (int i = this.steps.size() - 1; i > 0; i--) {
			functions.append("$Function<$CreateData<")
				.append(this.model.type())
				.append(">, ")
				.append(this.steps.typeFrom(i, ""))
				.append("> ")
				.append(variable(i))
				.append(" = (data) -> new ")
				.append(this.steps.name(i))
				.append("<>(data, ")
				.append(next(i))
				.append(");\n");
		}
		return functions.toString();
	}

	private String next(int index) {
		return (index == this.steps.size() - 1) ? "Ready::new" : variable(index + 1);
	}

	private String variable(int index) {
		String name = this.steps.name(index);
		return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
	}

	private String data() {
		if (this.given.isEmpty()) {
			return "$CreateData.empty()";
		}
		List<String> fields = new ArrayList<>();
		fields.add(this.given.get().schemaName());
		fields.addAll(this.given.get().field().foreignKey());
		return "$CreateData.within(" + Members.listed(fields, Members::quoted) + ")";
	}

}
