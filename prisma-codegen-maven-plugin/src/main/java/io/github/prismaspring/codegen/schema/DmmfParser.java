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

package io.github.prismaspring.codegen.schema;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.github.prismaspring.engine.PrismaAction;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the JSON of a {@link DmmfSource}.
 */
public final class DmmfParser {

	private final JsonMapper json = new JsonMapper();

	/**
	 * Read a schema's description.
	 * @param dmmf the JSON text
	 * @return the schema
	 * @throws SchemaException if the schema has something that the client does not
	 * support
	 */
	public PrismaDatamodel parse(String dmmf) {
		JsonNode root = this.json.readTree(dmmf);
		JsonNode datamodel = root.required("datamodel");
		refuseCompositeTypes(datamodel);
		Map<String, Set<PrismaAction>> actions = actions(root);
		List<SchemaModel> models = new ArrayList<>();
		for (JsonNode model : datamodel.required("models")) {
			String name = model.required("name").asString();
			models.add(model(model, actions.getOrDefault(name, Set.of(PrismaAction.values()))));
		}
		List<SchemaEnum> enums = new ArrayList<>();
		datamodel.required("enums").forEach((type) -> enums.add(enumType(type)));
		return new PrismaDatamodel(root.required("schemaHash").asString(),
				DatabaseProvider.of(root.required("provider").asString()), models, enums,
				Set.copyOf(texts(root.path("previewFeatures"))));
	}

	private void refuseCompositeTypes(JsonNode datamodel) {
		JsonNode types = datamodel.path("types");
		if (!types.isEmpty()) {
			throw new SchemaException(String.format(Locale.ROOT,
					"Composite types are a feature of MongoDB, which Prisma 7 has no connector for: remove type '%s'.",
					types.get(0).required("name").asString()));
		}
	}

	private Map<String, Set<PrismaAction>> actions(JsonNode root) {
		Map<String, Set<PrismaAction>> actions = new HashMap<>();
		for (JsonNode operations : root.path("modelOperations")) {
			actions.put(operations.required("model").asString(),
					Arrays.stream(PrismaAction.values())
						.filter((action) -> operations.hasNonNull(action.protocolName()))
						.collect(Collectors.toUnmodifiableSet()));
		}
		return actions;
	}

	private SchemaModel model(JsonNode model, Set<PrismaAction> actions) {
		ModelKeys keys = keys(model);
		List<SchemaField> fields = new ArrayList<>();
		for (JsonNode field : model.required("fields")) {
			field(field, keys).ifPresent(fields::add);
		}
		return new SchemaModel(model.required("name").asString(), text(model, "documentation"), fields,
				keys.compoundOver(fields), actions);
	}

	private Optional<SchemaField> field(JsonNode field, ModelKeys keys) {
		String kind = field.required("kind").asString();
		String type = field.required("type").asString();
		return switch (kind) {
			case "scalar" ->
				Optional.of(column(field, StoredPrecision.of(ScalarType.of(type), field.path("nativeType")), keys));
			case "enum" -> Optional.of(column(field, new EnumReference(type), keys));
			case "object" -> Optional.of(relation(field, type));
			case "unsupported" -> Optional.empty();
			default -> throw new IllegalStateException("Unknown kind of field: " + kind);
		};
	}

	private ColumnField column(JsonNode field, ColumnType type, ModelKeys keys) {
		String name = field.required("name").asString();
		boolean id = flag(field, "isId") || keys.isId(name);
		boolean updatedAt = flag(field, "isUpdatedAt");
		return new ColumnField(name, type, arity(field), id, flag(field, "isUnique") || keys.isUnique(name),
				flag(field, "hasDefaultValue") || updatedAt, isAutoincrement(field), updatedAt,
				id || keys.isPartOfId(name), nativeType(field.path("nativeType")), text(field, "documentation"));
	}

	private @Nullable NativeType nativeType(JsonNode type) {
		String name = text(type.path(0));
		return (name != null) ? new NativeType(name, texts(type.path(1))) : null;
	}

	private boolean isAutoincrement(JsonNode field) {
		String function = text(field.path("default"), "name");
		return "autoincrement".equals(function) || "sequence".equals(function);
	}

	private RelationField relation(JsonNode field, String target) {
		return new RelationField(field.required("name").asString(), target, arity(field),
				field.required("relationName").asString(), texts(field.path("relationFromFields")),
				texts(field.path("relationToFields")), text(field, "documentation"));
	}

	private Arity arity(JsonNode field) {
		if (flag(field, "isList")) {
			return Arity.LIST;
		}
		return flag(field, "isRequired") ? Arity.REQUIRED : Arity.OPTIONAL;
	}

	private ModelKeys keys(JsonNode model) {
		JsonNode id = model.path("primaryKey");
		List<CompoundKey> uniques = model.path("uniqueIndexes").valueStream().map(this::key).toList();
		return new ModelKeys(id.isObject() ? key(id) : null, uniques);
	}

	private CompoundKey key(JsonNode key) {
		List<String> fields = texts(key.required("fields"));
		String name = text(key, "name");
		return new CompoundKey((name != null) ? name : String.join("_", fields), fields);
	}

	private SchemaEnum enumType(JsonNode type) {
		List<SchemaEnumValue> values = new ArrayList<>();
		for (JsonNode value : type.required("values")) {
			values.add(new SchemaEnumValue(value.required("name").asString(), text(value, "dbName"),
					text(value, "documentation")));
		}
		return new SchemaEnum(type.required("name").asString(), text(type, "documentation"), values);
	}

	private static boolean flag(JsonNode node, String name) {
		return node.path(name).asBoolean(false);
	}

	private static @Nullable String text(JsonNode node, String name) {
		return text(node.path(name));
	}

	private static @Nullable String text(JsonNode node) {
		return node.isString() ? node.asString() : null;
	}

	private static List<String> texts(JsonNode array) {
		return array.valueStream().map(JsonNode::asString).toList();
	}

}
