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
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import io.github.prismaspring.codegen.source.Javadoc;
import io.github.prismaspring.codegen.source.Template;

/**
 * Source of the methods by which a step of a create is given something.
 */
final class SetterTemplate {

	private static final String TEXT = """
			${javadoc}
			public ${result} ${method}(${parameters}) {
				return ${next};
			}

			""";

	private final ClientModel model;

	private final String result;

	private final String before;

	private final String after;

	private final Set<String> signatures = new HashSet<>();

	private SetterTemplate(ClientModel model, String result, String before, String after) {
		this.model = model;
		this.result = result;
		this.before = before;
		this.after = after;
	}

	/**
	 * Create a template for a step that leads to another one.
	 * @param model the model
	 * @return the template
	 */
	static SetterTemplate ofStep(ClientModel model) {
		return new SetterTemplate(model, "N", "next(", ")");
	}

	/**
	 * Create a template for the last step.
	 * @param model the model
	 * @return the template
	 */
	static SetterTemplate ofReady(ClientModel model) {
		return new SetterTemplate(model, "Ready", "new Ready(with(", "))");
	}

	String column(ClientColumn column) {
		String parameter = column.names().variable();
		return method(column.documentation("Sets {@code " + column.schemaName() + "}."),
				List.of(parameter + " the value" + (column.isOptional() ? ", or {@code null} for none" : "")),
				column.names().method(), column.parameterType() + " " + parameter,
				column.names().variable() + ".set(" + parameter + ")");
	}

	/**
	 * Return a method, unless there is one with the same signature already.
	 * @param documentation the main text of the comment
	 * @param parameterDocumentation the text for each parameter, beginning with its name
	 * @param method the name of the method
	 * @param parameters the declarations of the parameters
	 * @param assignment the expression for what is given, below the model's fields
	 * @return the text
	 */
	String method(List<String> documentation, List<String> parameterDocumentation, String method, String parameters,
			String assignment) {
		if (!this.signatures.add(method + "(" + parameters + ")")) {
			return "";
		}
		List<String> javadoc = new ArrayList<>(documentation);
		parameterDocumentation.forEach((parameter) -> javadoc.add("@param " + parameter));
		javadoc.add("@return the next step");
		return Template.of(TEXT)
			.with("javadoc", Javadoc.comment(javadoc))
			.with("result", this.result)
			.with("method", method)
			.with("parameters", parameters)
			.with("next", this.before + this.model.constant() + "." + assignment + this.after)
			.fill();
	}

}
