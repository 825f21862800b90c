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

import java.util.List;

import io.github.prismaspring.engine.PrismaAction;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link DmmfParser}.
 */
class DmmfParserTests {

	@Test
	void readsHashAndProvider() {
		PrismaDatamodel datamodel = parse("", "", "");
		assertThat(datamodel.hash()).isEqualTo("abc");
		assertThat(datamodel.provider()).isEqualTo(DatabaseProvider.SQLITE);
	}

	@Test
	void readsColumns() {
		SchemaModel model = model("""
				{"name": "id", "kind": "scalar", "type": "Int", "isRequired": true, "isId": true,
					"hasDefaultValue": true, "default": {"name": "autoincrement", "args": []}, "nativeType": null},
				{"name": "email", "kind": "scalar", "type": "String", "isRequired": true, "isUnique": true,
					"nativeType": ["VarChar", ["100"]], "documentation": "Where mail goes."},
				{"name": "changed", "kind": "scalar", "type": "DateTime", "isUpdatedAt": true},
				{"name": "tags", "kind": "scalar", "type": "String", "isList": true, "isRequired": true},
				{"name": "role", "kind": "enum", "type": "Role", "isRequired": true}""");
		assertThat(model.columns()).containsExactly(
				new ColumnField("id", ScalarType.INT, Arity.REQUIRED, true, false, true, true, false, true, null, null),
				new ColumnField("email", ScalarType.STRING, Arity.REQUIRED, false, true, false, false, false, false,
						new NativeType("VarChar", List.of("100")), "Where mail goes."),
				new ColumnField("changed", ScalarType.DATE_TIME, Arity.OPTIONAL, false, false, true, false, true, false,
						null, null),
				new ColumnField("tags", ScalarType.STRING, Arity.LIST, false, false, false, false, false, false, null,
						null),
				new ColumnField("role", new EnumReference("Role"), Arity.REQUIRED, false, false, false, false, false,
						false, null, null));
	}

	@Test
	void tellsColumnsWhoseValuesAreNotStoredAsTheyAreRead() {
		assertThat(typeOf("DateTime", "null")).isEqualTo(ScalarType.DATE_TIME);
		assertThat(typeOf("DateTime", "[\"Timestamptz\", [\"3\"]]")).isEqualTo(ScalarType.DATE_TIME);
		assertThat(typeOf("DateTime", "[\"Date\", []]")).isEqualTo(ScalarType.DATE_TIME);
		assertThat(typeOf("DateTime", "[\"Timestamptz\", [\"6\"]]")).isEqualTo(ScalarType.FINE_DATE_TIME);
		assertThat(typeOf("DateTime", "[\"Timestamp\", []]")).isEqualTo(ScalarType.FINE_DATE_TIME);
		assertThat(typeOf("DateTime", "[\"DateTime\", [\"6\"]]")).isEqualTo(ScalarType.FINE_DATE_TIME);
		assertThat(typeOf("Float", "[\"DoublePrecision\", []]")).isEqualTo(ScalarType.FLOAT);
		assertThat(typeOf("Float", "[\"Real\", []]")).isEqualTo(ScalarType.SINGLE_FLOAT);
		assertThat(typeOf("String", "[\"VarChar\", [\"100\"]]")).isEqualTo(ScalarType.STRING);
	}

	private ColumnType typeOf(String type, String nativeType) {
		return model("{\"name\": \"a\", \"kind\": \"scalar\", \"type\": \"%s\", \"nativeType\": %s}".formatted(type,
				nativeType))
			.columns()
			.get(0)
			.type();
	}

	@Test
	void onlyRequiredColumnsThatNothingFillsAreNeededOnCreate() {
		SchemaModel model = model("""
				{"name": "id", "kind": "scalar", "type": "Int", "isRequired": true, "hasDefaultValue": true},
				{"name": "a", "kind": "scalar", "type": "Int", "isRequired": true, "isUpdatedAt": true},
				{"name": "b", "kind": "scalar", "type": "Int", "isRequired": false},
				{"name": "c", "kind": "scalar", "type": "Int", "isRequired": true, "isList": true},
				{"name": "d", "kind": "scalar", "type": "Int", "isRequired": true}""");
		assertThat(model.columns()).filteredOn(ColumnField::neededOnCreate)
			.extracting(ColumnField::name)
			.containsExactly("d");
	}

	@Test
	void readsRelations() {
		SchemaModel model = model("""
				{"name": "boss", "kind": "object", "type": "User", "relationName": "Reports",
					"relationFromFields": ["bossId"], "relationToFields": ["id"]},
				{"name": "reports", "kind": "object", "type": "User", "isList": true, "isRequired": true,
					"relationName": "Reports", "relationFromFields": [], "relationToFields": []}""");
		assertThat(model.relations()).containsExactly(
				new RelationField("boss", "User", Arity.OPTIONAL, "Reports", List.of("bossId"), List.of("id"), null),
				new RelationField("reports", "User", Arity.LIST, "Reports", List.of(), List.of(), null));
		assertThat(model.relations()).extracting(RelationField::ownsForeignKey).containsExactly(true, false);
	}

	@Test
	void readsCompoundKeysWithTheIdFirst() {
		SchemaModel model = parse("""
				{"name": "User", "fields": [
					{"name": "a", "kind": "scalar", "type": "Int", "isRequired": true},
					{"name": "b", "kind": "scalar", "type": "Int", "isRequired": true}],
				"primaryKey": {"name": null, "fields": ["a", "b"]},
				"uniqueIndexes": [{"name": "other", "fields": ["b", "a"]}]}""", "", "").models().get(0);
		assertThat(model.compoundKeys()).containsExactly(new CompoundKey("a_b", List.of("a", "b")),
				new CompoundKey("other", List.of("b", "a")));
	}

	@Test
	void takesKeyOverOneFieldAsThatOfTheField() {
		SchemaModel model = parse("""
				{"name": "User", "fields": [
					{"name": "a", "kind": "scalar", "type": "Int", "isRequired": true},
					{"name": "b", "kind": "scalar", "type": "Int", "isRequired": true}],
				"primaryKey": {"name": "pk", "fields": ["a"]},
				"uniqueIndexes": [{"name": "other", "fields": ["b"]}]}""", "", "").models().get(0);
		assertThat(model.compoundKeys()).isEmpty();
		assertThat(model.column("a")).get().extracting(ColumnField::id).isEqualTo(true);
		assertThat(model.column("b")).get().extracting(ColumnField::unique).isEqualTo(true);
	}

	@Test
	void leavesOutKeyOverFieldThatIsHiddenFromTheClient() {
		SchemaModel model = parse("""
				{"name": "User", "fields": [{"name": "a", "kind": "scalar", "type": "Int", "isRequired": true}],
				"primaryKey": null, "uniqueIndexes": [{"name": null, "fields": ["a", "hidden"]}]}""", "", "").models()
			.get(0);
		assertThat(model.compoundKeys()).isEmpty();
	}

	@Test
	void leavesOutUnsupportedFields() {
		SchemaModel model = model("""
				{"name": "point", "kind": "unsupported", "type": "Unsupported(\\"point\\")"}""");
		assertThat(model.fields()).isEmpty();
	}

	@Test
	void readsEnums() {
		assertThat(parse("",
				"""
						{"name": "Role", "dbName": "roles", "documentation": "What one may do.", "values": [
							{"name": "ADMIN", "dbName": "admin", "documentation": "All."}, {"name": "GUEST", "dbName": null}]}""",
				"")
			.enums())
			.containsExactly(new SchemaEnum("Role", "What one may do.",
					List.of(new SchemaEnumValue("ADMIN", "admin", "All."), new SchemaEnumValue("GUEST", null, null))));
	}

	@Test
	void readsWhatPrismaCanDoWithAModel() {
		PrismaDatamodel datamodel = parse("""
				{"name": "UserInfo", "fields": []}, {"name": "User", "fields": []}""", "", """
				, "modelOperations": [
					{"model": "UserInfo", "findMany": "findManyUserInfo", "aggregate": "aggregateUserInfo"}]""");
		assertThat(datamodel.models().get(0).actions()).containsExactlyInAnyOrder(PrismaAction.FIND_MANY,
				PrismaAction.COUNT, PrismaAction.AGGREGATE);
		assertThat(datamodel.models().get(1).actions()).contains(PrismaAction.values());
	}

	@Test
	void refusesCompositeTypes() {
		String dmmf = """
				{"schemaHash": "abc", "provider": "sqlite",
					"datamodel": {"models": [], "enums": [], "types": [{"name": "Address", "fields": []}]}}""";
		assertThatExceptionOfType(SchemaException.class).isThrownBy(() -> new DmmfParser().parse(dmmf))
			.withMessageContaining("remove type 'Address'");
	}

	private SchemaModel model(String fields) {
		return parse("{\"name\": \"User\", \"fields\": [" + fields + "]}", "", "").models().get(0);
	}

	private PrismaDatamodel parse(String models, String enums, String more) {
		return new DmmfParser().parse("""
				{"schemaHash": "abc", "provider": "sqlite", "datamodel": {"models": [%s], "enums": [%s], "types": []}
				%s}""".formatted(models, enums, more));
	}

}
