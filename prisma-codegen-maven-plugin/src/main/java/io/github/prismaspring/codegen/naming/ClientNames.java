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

package io.github.prismaspring.codegen.naming;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import io.github.prismaspring.codegen.schema.CompoundKey;
import io.github.prismaspring.codegen.schema.PrismaDatamodel;
import io.github.prismaspring.codegen.schema.SchemaEnum;
import io.github.prismaspring.codegen.schema.SchemaModel;

/**
 * Names of everything that is generated for a schema. What comes first in the schema has
 * the first choice.
 */
public final class ClientNames {

	private final Map<String, ModelNames> models = new LinkedHashMap<>();

	private final Map<String, EnumNames> enums = new LinkedHashMap<>();

	private final Set<String> types = new TreeSet<>(ReservedNames.GENERATED_TYPES);

	/**
	 * Name everything in a schema.
	 * @param datamodel the schema
	 */
	public ClientNames(PrismaDatamodel datamodel) {
		Map<String, String> typeNames = typeNames(datamodel);
		NameScope accessors = NameScope.of(ReservedNames.CLIENT_METHODS);
		NameScope constants = NameScope.of(ReservedNames.NONE);
		for (SchemaModel model : datamodel.models()) {
			this.models.put(model.name(),
					new ModelNames(typeName(typeNames, model.name()), constants.take(JavaCase.constant(model.name())),
							accessors.take(JavaCase.method(model.name())),
							new FieldScope(this.types).name(model.fields()), keys(model)));
		}
		for (SchemaEnum enumType : datamodel.enums()) {
			this.enums.put(enumType.name(), new EnumNames(typeName(typeNames, enumType.name()), constants(enumType)));
		}
	}

	/**
	 * Return the names of a model.
	 * @param model the name of the model in the schema
	 * @return the names
	 */
	public ModelNames model(String model) {
		return Objects.requireNonNull(this.models.get(model), model);
	}

	/**
	 * Return the names of an enum.
	 * @param enumType the name of the enum in the schema
	 * @return the names
	 */
	public EnumNames enumType(String enumType) {
		return Objects.requireNonNull(this.enums.get(enumType), enumType);
	}

	/**
	 * Return the names of all types of the client.
	 * @return the names, without those of nested types
	 */
	public Set<String> types() {
		return Set.copyOf(this.types);
	}

	private Map<String, String> typeNames(PrismaDatamodel datamodel) {
		NameScope scope = NameScope.ofFiles(ReservedNames.GENERATED_TYPES);
		Map<String, String> names = new LinkedHashMap<>();
		for (SchemaModel model : datamodel.models()) {
			String type = scope.take(JavaCase.type(model.name()), ModelNames::typesOf);
			names.put(model.name(), type);
			this.types.addAll(ModelNames.typesOf(type));
		}
		for (SchemaEnum enumType : datamodel.enums()) {
			String type = scope.take(JavaCase.type(enumType.name()));
			names.put(enumType.name(), type);
			this.types.add(type);
		}
		return names;
	}

	private static String typeName(Map<String, String> typeNames, String name) {
		return Objects.requireNonNull(typeNames.get(name), name);
	}

	private static Map<String, String> keys(SchemaModel model) {
		NameScope scope = NameScope.of(ReservedNames.FIELDS_METHODS);
		Map<String, String> names = new LinkedHashMap<>();
		for (CompoundKey key : model.compoundKeys()) {
			boolean unnamed = key.name().equals(String.join("_", key.fields()));
			names.put(key.name(), scope.take(unnamed ? JavaCase.joined(key.fields()) : JavaCase.variable(key.name())));
		}
		return names;
	}

	private static Map<String, String> constants(SchemaEnum enumType) {
		NameScope scope = NameScope.of(ReservedNames.ENUM_MEMBERS);
		Map<String, String> names = new LinkedHashMap<>();
		enumType.values().forEach((value) -> names.put(value.name(), scope.take(JavaCase.enumConstant(value.name()))));
		return names;
	}

}
