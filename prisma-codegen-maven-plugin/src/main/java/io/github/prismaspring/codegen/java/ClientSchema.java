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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import io.github.prismaspring.codegen.naming.ClientNames;
import io.github.prismaspring.codegen.schema.Capability;
import io.github.prismaspring.codegen.schema.SchemaException;
import io.github.prismaspring.codegen.schema.SchemaModel;
import io.github.prismaspring.codegen.schema.TargetSchema;

/**
 * Schema with its names and types in Java.
 */
final class ClientSchema {

	private final TargetSchema schema;

	private final List<String> omit;

	private final ClientNames names;

	private final Map<String, ClientModel> models = new LinkedHashMap<>();

	ClientSchema(TargetSchema schema, List<String> omit) {
		this.schema = schema;
		this.omit = omit;
		this.names = new ClientNames(schema.datamodel());
		for (SchemaModel model : schema.datamodel().models()) {
			this.models.put(model.name(), new ClientModel(this, model));
		}
		omit.forEach(this::requireColumn);
	}

	private void requireColumn(String omitted) {
		boolean known = models().stream()
			.anyMatch((model) -> model.columns()
				.stream()
				.anyMatch((column) -> qualifiedName(model, column).equals(omitted)));
		if (!known) {
			throw new SchemaException(String.format(Locale.ROOT,
					"There is no column '%s'. Correct the plug-in's <omit> parameter, which names columns as Model.field.",
					omitted));
		}
	}

	boolean omits(ClientModel model, ClientColumn column) {
		return this.omit.contains(qualifiedName(model, column));
	}

	private static String qualifiedName(ClientModel model, ClientColumn column) {
		return model.schema().name() + "." + column.schemaName();
	}

	TargetSchema schema() {
		return this.schema;
	}

	ClientNames names() {
		return this.names;
	}

	List<ClientModel> models() {
		return new ArrayList<>(this.models.values());
	}

	ClientModel model(String name) {
		return Objects.requireNonNull(this.models.get(name), name);
	}

	boolean supports(Capability capability) {
		return this.schema.supports(capability);
	}

}
