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

package io.github.prismaspring.codegen.source;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The library types that generated sources refer to, by the simple names that templates
 * use.
 */
final class ImportableTypes {

	private static final String JAVA_LANG = "java.lang.";

	private static final Map<String, String> QUALIFIED_NAMES = List.of("com.fasterxml.jackson.annotation.JsonProperty",
			"java.lang.Boolean", "java.lang.Double", "java.lang.IllegalArgumentException", "java.lang.Integer",
			"java.lang.Long", "java.lang.Object", "java.lang.Override", "java.lang.SafeVarargs", "java.lang.String",
			"java.lang.SuppressWarnings", "java.math.BigDecimal", "java.time.Instant", "java.time.LocalDate",
			"java.time.LocalTime", "java.util.Arrays", "java.util.Collection", "java.util.List", "java.util.Objects",
			"java.util.Set", "java.util.UUID", "java.util.function.Function", "java.util.function.UnaryOperator",
			"javax.annotation.processing.Generated", "io.github.prismaspring.PrismaClient",
			"io.github.prismaspring.PrismaSchema", "io.github.prismaspring.ReactivePrismaClient",
			"io.github.prismaspring.client.ReactiveWholeModelDelegate",
			"io.github.prismaspring.client.ReactiveWholeReadDelegate",
			"io.github.prismaspring.client.ReactiveWholeReturningDelegate",
			"io.github.prismaspring.client.WholeModelDelegate", "io.github.prismaspring.client.WholeReadDelegate",
			"io.github.prismaspring.client.WholeReturningDelegate", "io.github.prismaspring.client.field.BigIntField",
			"io.github.prismaspring.client.field.BooleanField", "io.github.prismaspring.client.field.ComparableField",
			"io.github.prismaspring.client.field.ComparableJsonAt", "io.github.prismaspring.client.field.DecimalField",
			"io.github.prismaspring.client.field.FloatField",
			"io.github.prismaspring.client.field.InsensitiveTextField", "io.github.prismaspring.client.field.IntField",
			"io.github.prismaspring.client.field.JsonAt", "io.github.prismaspring.client.field.JsonField",
			"io.github.prismaspring.client.field.JsonPathField", "io.github.prismaspring.client.field.JsonPaths",
			"io.github.prismaspring.client.field.ListField", "io.github.prismaspring.client.field.ManyToMany",
			"io.github.prismaspring.client.field.ModelFields",
			"io.github.prismaspring.client.field.NullableBigIntField",
			"io.github.prismaspring.client.field.NullableBooleanField",
			"io.github.prismaspring.client.field.NullableComparableField",
			"io.github.prismaspring.client.field.NullableDecimalField",
			"io.github.prismaspring.client.field.NullableFloatField",
			"io.github.prismaspring.client.field.NullableInsensitiveTextField",
			"io.github.prismaspring.client.field.NullableIntField",
			"io.github.prismaspring.client.field.NullableJsonField",
			"io.github.prismaspring.client.field.NullableJsonPathField",
			"io.github.prismaspring.client.field.NullableScalarField",
			"io.github.prismaspring.client.field.NullableTextField",
			"io.github.prismaspring.client.field.OptionalToOne", "io.github.prismaspring.client.field.OwnedToMany",
			"io.github.prismaspring.client.field.OwnedToOne", "io.github.prismaspring.client.field.ScalarField",
			"io.github.prismaspring.client.field.SearchableModelFields",
			"io.github.prismaspring.client.field.TextField", "io.github.prismaspring.client.field.ToMany",
			"io.github.prismaspring.client.field.ToOne", "io.github.prismaspring.client.model.Columns",
			"io.github.prismaspring.client.model.Loaded", "io.github.prismaspring.client.model.ModelJson",
			"io.github.prismaspring.client.read.Field", "io.github.prismaspring.client.read.Include",
			"io.github.prismaspring.client.read.ModelShape", "io.github.prismaspring.client.read.Relation",
			"io.github.prismaspring.client.scalar.PrismaEnum", "io.github.prismaspring.client.scalar.ScalarType",
			"io.github.prismaspring.client.scalar.ScalarTypes", "io.github.prismaspring.client.where.TextWhere",
			"io.github.prismaspring.client.where.UniqueWhere", "io.github.prismaspring.client.where.Where",
			"io.github.prismaspring.client.write.CreateData", "io.github.prismaspring.client.write.CreateReady",
			"io.github.prismaspring.client.write.CreateStep", "io.github.prismaspring.client.write.NestedMany",
			"io.github.prismaspring.client.write.NestedOneToMany", "io.github.prismaspring.client.write.NoCreate",
			"io.github.prismaspring.engine.JsonProtocolReader", "io.github.prismaspring.engine.PrismaEngine",
			"io.github.prismaspring.transaction.PrismaTransactionSettings",
			"org.springframework.beans.factory.ObjectProvider", "org.jspecify.annotations.NullMarked",
			"org.jspecify.annotations.Nullable", "reactor.core.publisher.Flux", "reactor.core.publisher.Mono",
			"tools.jackson.core.JsonGenerator", "tools.jackson.databind.JacksonSerializable",
			"tools.jackson.databind.JsonNode", "tools.jackson.databind.SerializationContext",
			"tools.jackson.databind.jsontype.TypeSerializer",
			"org.springframework.boot.autoconfigure.AutoConfiguration",
			"org.springframework.boot.autoconfigure.condition.ConditionalOnBean",
			"org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean",
			"org.springframework.context.annotation.Bean", "io.github.prismaspring.client.read.RelationLoadStrategy",
			"io.github.prismaspring.client.write.SkippableRow", "io.github.prismaspring.PrismaModels",
			"io.github.prismaspring.client.input.NewValues",
			"io.github.prismaspring.client.input.NullableJsonDeserializer",
			"io.github.prismaspring.client.input.PatchDeserializer", "io.github.prismaspring.client.input.PatchReader",
			"io.github.prismaspring.client.input.PatchValues", "io.github.prismaspring.client.write.Assign",
			"io.github.prismaspring.client.write.ColumnAssign", "io.github.prismaspring.client.write.Data",
			"io.github.prismaspring.client.write.NewRow", "io.github.prismaspring.client.write.Patch",
			"jakarta.validation.Valid", "jakarta.validation.constraints.Digits",
			"jakarta.validation.constraints.NotNull", "jakarta.validation.constraints.Size",
			"tools.jackson.core.type.TypeReference", "tools.jackson.databind.annotation.JsonDeserialize",
			"io.github.prismaspring.client.ReactiveWholeLockedDelegate",
			"io.github.prismaspring.client.WholeLockedDelegate", "io.github.prismaspring.engine.LockWait",
			"io.github.prismaspring.engine.RowLock", "io.github.prismaspring.autoconfigure.database.PrismaDatabase",
			"io.github.prismaspring.autoconfigure.database.PrismaDatabaseBuilder",
			"io.github.prismaspring.transaction.PrismaTransactionManager",
			"io.github.prismaspring.transaction.ReactivePrismaTransactionManager",
			"org.springframework.beans.factory.annotation.Qualifier")
		.stream()
		.collect(
				Collectors.toUnmodifiableMap((type) -> type.substring(type.lastIndexOf('.') + 1), Function.identity()));

	private ImportableTypes() {
	}

	/**
	 * Return the qualified name of a type.
	 * @param simpleName its simple name
	 * @return the qualified name
	 */
	static String qualifiedName(String simpleName) {
		String qualifiedName = QUALIFIED_NAMES.get(simpleName);
		if (qualifiedName == null) {
			throw new IllegalArgumentException("No importable type has the name '" + simpleName + "'");
		}
		return qualifiedName;
	}

	/**
	 * Return whether a type has to be imported to be called by its simple name.
	 * @param qualifiedName the qualified name
	 * @return {@code false} for types of {@code java.lang}
	 */
	static boolean needsImport(String qualifiedName) {
		return !qualifiedName.startsWith(JAVA_LANG);
	}

}
