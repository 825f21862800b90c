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

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import io.github.prismaspring.codegen.schema.Arity;
import io.github.prismaspring.codegen.schema.ColumnField;
import io.github.prismaspring.codegen.schema.CompoundKey;
import io.github.prismaspring.codegen.schema.DatabaseProvider;
import io.github.prismaspring.codegen.schema.PrismaDatamodel;
import io.github.prismaspring.codegen.schema.ScalarType;
import io.github.prismaspring.codegen.schema.SchemaEnum;
import io.github.prismaspring.codegen.schema.SchemaEnumValue;
import io.github.prismaspring.codegen.schema.SchemaField;
import io.github.prismaspring.codegen.schema.SchemaModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link ClientNames}.
 */
class ClientNamesTests {

	@Test
	void namesFollowTheSchema() {
		ModelNames names = names(model("UserProfile", "email")).model("UserProfile");
		assertThat(names.type()).isEqualTo("UserProfile");
		assertThat(names.fieldsType()).isEqualTo("UserProfileFields");
		assertThat(names.createType()).isEqualTo("UserProfileCreate");
		assertThat(names.delegateType()).isEqualTo("UserProfileDelegate");
		assertThat(names.reactiveDelegateType()).isEqualTo("ReactiveUserProfileDelegate");
		assertThat(names.constant()).isEqualTo("USER_PROFILE");
		assertThat(names.accessor()).isEqualTo("userProfile");
		assertThat(names.field("email")).isEqualTo(new FieldNames("email", "email", "Email", "email"));
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "Prisma", "prisma", "ReactivePrisma", "Models", "models", "PrismaClientAutoConfiguration" })
	void modelOfReservedNameGetsUnderscore(String name) {
		assertThat(names(model(name)).model(name).type()).isEqualTo(JavaCase.type(name) + "_");
	}

	@ParameterizedTest
	@ValueSource(strings = { "List", "Order", "Where", "Object", "Integer", "Override" })
	void modelMayHaveNameOfTypeThatIsImportedElsewhere(String name) {
		assertThat(names(model(name)).model(name).type()).isEqualTo(name);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Sql", "Engine" })
	void delegateOfReservedNameGetsUnderscore(String name) {
		assertThat(names(model(name)).model(name).accessor()).isEqualTo(JavaCase.variable(name) + "_");
	}

	@ParameterizedTest
	@ValueSource(strings = { "class", "default", "int" })
	void fieldThatIsKeywordGetsUnderscore(String name) {
		FieldNames names = names(model("User", name)).model("User").field(name);
		assertThat(names.variable()).isEqualTo(name + "_");
		assertThat(names.method()).isEqualTo(name + "_");
	}

	@ParameterizedTest
	@ValueSource(strings = { "hashCode", "notify", "getClass", "wait", "toString", "isLoaded" })
	void accessorOfReservedNameGetsUnderscore(String name) {
		FieldNames names = names(model("User", name)).model("User").field(name);
		assertThat(names.variable()).isEqualTo(name);
		assertThat(names.method()).isEqualTo(name + "_");
	}

	@Test
	void fieldsThatDifferOnlyInTheirFirstLetterAreToldApart() {
		ModelNames names = names(model("User", "title", "Title")).model("User");
		assertThat(names.field("title")).isEqualTo(new FieldNames("title", "title", "Title", "title"));
		assertThat(names.field("Title")).isEqualTo(new FieldNames("title_", "title_", "Title_", "title_"));
	}

	@Test
	void fieldDoesNotHideTypeOfTheClient() {
		PrismaDatamodel datamodel = datamodel(List.of(model("User", "VAT")), "VAT");
		assertThat(new ClientNames(datamodel).model("User").field("VAT").variable()).isEqualTo("VAT_");
	}

	@Test
	void modelAndItsDerivedTypesAreToldApartFromOtherModels() {
		ClientNames names = names(model("User"), model("UserFields"), model("user"));
		assertThat(names.model("User").type()).isEqualTo("User");
		assertThat(names.model("UserFields").type()).isEqualTo("UserFields_");
		assertThat(names.model("user").type()).isEqualTo("User_");
		assertThat(names.model("user").constant()).isEqualTo("USER_");
		assertThat(names.model("user").accessor()).isEqualTo("user_");
	}

	@Test
	void enumIsToldApartFromModels() {
		ClientNames names = new ClientNames(datamodel(List.of(model("User")), "UserCreate", "user"));
		assertThat(names.enumType("UserCreate").type()).isEqualTo("UserCreate_");
		assertThat(names.enumType("user").type()).isEqualTo("User_");
	}

	@Test
	void enumValueThatIsKeywordGetsUnderscore() {
		EnumNames names = new ClientNames(datamodel(List.of(), "Role")).enumType("Role");
		assertThat(names.constant("ADMIN")).isEqualTo("ADMIN");
		assertThat(names.constant("default")).isEqualTo("default_");
	}

	@Test
	void compoundKeyOfReservedNameGetsUnderscore() {
		SchemaModel model = new SchemaModel("User", null, List.of(), List
			.of(new CompoundKey("email_name", List.of("email", "name")), new CompoundKey("part", List.of("a", "b"))),
				Set.of());
		ModelNames names = names(model).model("User");
		assertThat(names.key("email_name")).isEqualTo("emailName");
		assertThat(names.key("part")).isEqualTo("part_");
	}

	@Test
	void listsAllTypes() {
		assertThat(new ClientNames(datamodel(List.of(model("User")), "Role")).types()).contains("User", "UserFields",
				"UserCreate", "UserDelegate", "ReactiveUserDelegate", "Role", "Prisma", "ReactivePrisma", "Models",
				"PrismaClientAutoConfiguration");
	}

	private static ClientNames names(SchemaModel... models) {
		return new ClientNames(datamodel(Arrays.asList(models)));
	}

	private static SchemaModel model(String name, String... fields) {
		List<SchemaField> columns = Stream.of(fields)
			.<SchemaField>map((field) -> new ColumnField(field, ScalarType.INT, Arity.REQUIRED, false, false, false,
					false, false, false, null, null))
			.toList();
		return new SchemaModel(name, null, columns, List.of(), Set.of());
	}

	private static PrismaDatamodel datamodel(List<SchemaModel> models, String... enums) {
		List<SchemaEnumValue> values = List.of(new SchemaEnumValue("ADMIN", null, null),
				new SchemaEnumValue("default", null, null));
		return new PrismaDatamodel("abc", DatabaseProvider.SQLITE, models,
				Stream.of(enums).map((name) -> new SchemaEnum(name, null, values)).toList(), Set.of());
	}

}
