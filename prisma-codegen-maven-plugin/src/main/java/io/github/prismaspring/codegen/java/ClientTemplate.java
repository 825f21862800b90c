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

import java.util.List;
import java.util.function.Function;

import io.github.prismaspring.codegen.naming.ModelNames;
import io.github.prismaspring.codegen.schema.DatabaseProvider;
import io.github.prismaspring.codegen.schema.TargetSchema;
import io.github.prismaspring.codegen.source.Template;

/**
 * Source of the client itself, blocking or reactive.
 */
final class ClientTemplate {

	private static final String TEXT = """
			/**
			 * The ${manner} Prisma client.
			 */
			@$Generated("prisma-codegen-maven-plugin")
			public final class ${type} extends ${base} {

				${schema}
				${delegates}
				/**
				 * Creates a client.
				 * @param engine what runs the queries
				 */
				public ${type}($PrismaEngine engine) {
					this(engine, $PrismaTransactionSettings.defaults());
				}

				/**
				 * Creates a client.
				 * @param engine what runs the queries
				 * @param settings how transactions are if nothing else is said
				 */
				public ${type}($PrismaEngine engine, $PrismaTransactionSettings settings) {
					super(engine, settings);
					${assignments}
				}

				${accessors}
			}
			""";

	private static final String SCHEMA = """
			/**
			 * The schema that the client was generated from.
			 */
			public static final $PrismaSchema SCHEMA = new $PrismaSchema(${hash}, ${provider}, $Set.of(${providers}), $List.of(${resources}));

			/**
			 * The models of the schema.
			 */
			public static final $PrismaModels MODELS = $PrismaModels.of(${models});

			""";

	private static final String ACCESSOR = """
			/**
			 * Returns the queries of {@link ${model}}.
			 * @return the delegate
			 */
			public ${delegate} ${method}() {
				return this.${method};
			}
			""";

	private final ClientSchema schema;

	ClientTemplate(ClientSchema schema) {
		this.schema = schema;
	}

	TypeSource blocking(List<String> resources) {
		return source("Prisma", "blocking", "$PrismaClient", schema(resources), ModelNames::delegateType);
	}

	TypeSource reactive() {
		return source("ReactivePrisma", "reactive", "$ReactivePrismaClient", "", ModelNames::reactiveDelegateType);
	}

	private TypeSource source(String type, String manner, String base, String schemaConstant,
			Function<ModelNames, String> delegateType) {
		List<ClientModel> models = this.schema.models();
		Function<ClientModel, String> delegate = (model) -> "$." + delegateType.apply(model.names());
		String body = Template.of(TEXT)
			.with("type", type)
			.with("manner", manner)
			.with("base", base)
			.with("schema", schemaConstant)
			.with("delegates", Members.lines(models,
					(model) -> "private final " + delegate.apply(model) + " " + model.names().accessor() + ";\n"))
			.with("assignments", Members.lines(models,
					(model) -> "this." + model.names().accessor() + " = " + delegate.apply(model) + ".of(engine());"))
			.with("accessors", Members.lines(models, (model) -> accessor(model, delegate.apply(model))))
			.fill();
		return new TypeSource(type, body);
	}

	private String schema(List<String> resources) {
		TargetSchema target = this.schema.schema();
		return Template.of(SCHEMA)
			.with("hash", Members.quoted(target.datamodel().hash()))
			.with("provider", Members.quoted(target.datamodel().provider().prismaName()))
			.with("providers",
					Members.listed(target.providers().stream().map(DatabaseProvider::prismaName).toList(),
							Members::quoted))
			.with("models", Members.listed(this.schema.models(), (model) -> model.constant() + ".modelType()"))
			.with("resources", Members.listed(resources, Members::quoted))
			.fill();
	}

	private static String accessor(ClientModel model, String delegate) {
		return Template.of(ACCESSOR)
			.with("model", model.type())
			.with("delegate", delegate)
			.with("method", model.names().accessor())
			.fill();
	}

}
