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

import io.github.prismaspring.codegen.source.Template;

/**
 * Source of the class that holds the fields of all models.
 */
final class ModelsTemplate {

	private static final String TEXT = """
			/**
			 * The fields of all models, for static import.
			 */
			@$Generated("prisma-codegen-maven-plugin")
			public final class Models {

				${constants}
				private Models() {
				}

			}
			""";

	private static final String CONSTANT = """
			/**
			 * The fields of {@link ${model}}.
			 */
			public static final ${type} ${constant} = new ${type}();
			""";

	private final ClientSchema schema;

	ModelsTemplate(ClientSchema schema) {
		this.schema = schema;
	}

	TypeSource source() {
		return new TypeSource("Models",
				Template.of(TEXT).with("constants", Members.lines(this.schema.models(), this::constant)).fill());
	}

	private String constant(ClientModel model) {
		return Template.of(CONSTANT)
			.with("model", model.type())
			.with("type", "$." + model.names().fieldsType())
			.with("constant", model.names().constant())
			.fill();
	}

}
