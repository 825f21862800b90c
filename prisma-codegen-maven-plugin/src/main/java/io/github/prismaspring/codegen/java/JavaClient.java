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

import io.github.prismaspring.codegen.output.Generated;
import io.github.prismaspring.codegen.schema.SchemaEnum;
import io.github.prismaspring.codegen.schema.TargetSchema;
import io.github.prismaspring.codegen.source.JavaSource;
import io.github.prismaspring.codegen.source.SourcePackage;

/**
 * All files of the client of one schema.
 */
public final class JavaClient {

	private static final String PACKAGE = """
			/**
			 * The Prisma client of this application.
			 */
			@$NullMarked
			""";

	private final ClientSchema schema;

	private final JavaClientSettings settings;

	/**
	 * Create a client.
	 * @param schema the schema
	 * @param settings choices that shape the sources
	 */
	public JavaClient(TargetSchema schema, JavaClientSettings settings) {
		this.schema = new ClientSchema(schema, settings.omit());
		this.settings = settings;
	}

	/**
	 * Return the client's files.
	 * @return sources and resources
	 */
	public List<Generated> files() {
		SourcePackage target = new SourcePackage(this.settings.packageName(), this.schema.names().types());
		ClientResources resources = new ClientResources(target.name(), this.schema.schema().files());
		List<Generated> files = new ArrayList<>(resources.files());
		files.add(JavaSource.ofPackage(target, PACKAGE).toFile(this.settings.encoding()));
		for (TypeSource type : types(resources)) {
			files.add(JavaSource.of(target, type.name(), type.hidden(), type.body()).toFile(this.settings.encoding()));
		}
		return files;
	}

	private List<TypeSource> types(ClientResources resources) {
		List<TypeSource> types = new ArrayList<>();
		ClientTemplate client = new ClientTemplate(this.schema);
		types.add(client.blocking(resources.schemaPaths()));
		types.add(client.reactive());
		types.add(new ModelsTemplate(this.schema).source());
		types.add(AutoConfigurationTemplate.source(this.settings.databaseName()));
		for (SchemaEnum enumType : this.schema.schema().datamodel().enums()) {
			types.add(new EnumTemplate(enumType, this.schema.names().enumType(enumType.name())).source());
		}
		InputConstraints constraints = new InputConstraints(this.settings.validation(),
				this.schema.schema().textLength());
		this.schema.models().forEach((model) -> {
			types.addAll(types(model));
			types.addAll(inputTypes(model, constraints));
		});
		return types;
	}

	private static List<TypeSource> inputTypes(ClientModel model, InputConstraints constraints) {
		InputColumns columns = new InputColumns(model);
		List<TypeSource> types = new ArrayList<>();
		if (columns.describeNew()) {
			types.add(new NewTemplate(model, constraints).source());
		}
		if (columns.describePatch()) {
			types.add(new PatchTemplate(model, constraints).source());
		}
		return types;
	}

	private static List<TypeSource> types(ClientModel model) {
		List<TypeSource> types = new ArrayList<>();
		types.add(new ModelTemplate(model).source());
		types.add(new FieldsTemplate(model).source());
		if (model.canCreate()) {
			types.add(new CreateTemplate(model).source());
		}
		types.add(new DelegateTemplate(model).blocking());
		types.add(new DelegateTemplate(model).reactive());
		return types;
	}

}
