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
import java.util.stream.Collectors;

import io.github.prismaspring.codegen.naming.EnumNames;
import io.github.prismaspring.codegen.schema.SchemaEnum;
import io.github.prismaspring.codegen.schema.SchemaEnumValue;
import io.github.prismaspring.codegen.source.Javadoc;
import io.github.prismaspring.codegen.source.Template;
import org.jspecify.annotations.Nullable;

/**
 * Source of an enum.
 */
final class EnumTemplate {

	private static final String TEXT = """
			${javadoc}
			@$Generated("prisma-codegen-maven-plugin")
			public enum ${type} implements $PrismaEnum {

				${constants}

				private final $String protocolName;

				${databaseNames}

				@$Override
				public $String protocolName() {
					return this.protocolName;
				}

				static $ScalarType<${type}> scalarType() {
					return ${scalar}.TYPE;
				}

				private static final class ${scalar} {

					private static final $ScalarType<${type}> TYPE = $ScalarTypes.enumOf(${name}, values());

				}

			}
			""";

	private static final String SAME_NAMES = """
			${type}($String protocolName) {
				this.protocolName = protocolName;
			}""";

	private static final String MAPPED_NAMES = """
			private final $String databaseName;

			${type}($String protocolName) {
				this(protocolName, protocolName);
			}

			${type}($String protocolName, $String databaseName) {
				this.protocolName = protocolName;
				this.databaseName = databaseName;
			}

			@$Override
			public $String databaseName() {
				return this.databaseName;
			}""";

	private final SchemaEnum enumType;

	private final EnumNames names;

	EnumTemplate(SchemaEnum enumType, EnumNames names) {
		this.enumType = enumType;
		this.names = names;
	}

	TypeSource source() {
		String body = Template.of(TEXT)
			.with("javadoc",
					javadoc(this.enumType.documentation(), "A value of the enum " + this.enumType.name() + "."))
			.with("databaseNames", Template.of(databaseNames()).with("type", this.names.type()).fill())
			.with("type", this.names.type())
			.with("scalar", this.names.type().equals("Scalar") ? "Scalar_" : "Scalar")
			.with("name", Members.quoted(this.enumType.name()))
			.with("constants",
					this.enumType.values().stream().map(this::constant).collect(Collectors.joining(",\n\n", "", ";")))
			.fill();
		return new TypeSource(this.names.type(), body);
	}

	private String databaseNames() {
		boolean mapped = this.enumType.values().stream().anyMatch((value) -> value.databaseName() != null);
		return (mapped) ? MAPPED_NAMES : SAME_NAMES;
	}

	private String constant(SchemaEnumValue value) {
		String databaseName = value.databaseName();
		return javadoc(value.documentation(), "The value {@code " + value.name() + "}.")
				+ this.names.constant(value.name()) + "(" + Members.quoted(value.name())
				+ ((databaseName != null) ? ", " + Members.quoted(databaseName) : "") + ")";
	}

	private static String javadoc(@Nullable String documentation, String otherwise) {
		boolean documented = documentation != null && !documentation.isBlank();
		return Javadoc
			.comment((documented && documentation != null) ? Javadoc.lines(documentation) : List.of(otherwise));
	}

}
