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
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.github.prismaspring.codegen.source.Template;

/**
 * Source of the class that holds the steps towards a new row of a model.
 */
final class CreateTemplate {

	private static final String TEXT = """
			/**
			 * The steps towards a new {@link ${model}}.
			 */
			@$Generated("prisma-codegen-maven-plugin")
			public final class ${type} {

				private ${type}() {
				}

				/**
				 * Describes a new {@link ${model}}, for {@code createMany} or to be kept.
				 * @param create leads through the steps
				 * @return the description
				 */
				public static Ready of($Function<${first}, Ready> create) {
					return create.apply(start());
				}

				${starts}
				${steps}
				/**
				 * The last step: all that is required is given.
				 */
				public static final class Ready extends $CreateReady<${model}>${skippable} {

					private Ready($CreateData<${model}> data) {
						super(data);
					}

					${options}
				}

			}
			""";

	private static final String STEP = """
			/**
			 * The step at which {@code ${field}} is given.
			 *
			 * @param <N> the step after this one
			 */
			public static final class ${step}<N> extends $CreateStep<${model}, N> {

				private ${step}($CreateData<${model}> data, $Function<$CreateData<${model}>, N> next) {
					super(data, next);
				}

				${setters}
			}

			""";

	private final ClientModel model;

	private final CreateSteps steps;

	CreateTemplate(ClientModel model) {
		this.model = model;
		this.steps = model.steps();
	}

	TypeSource source() {
		String body = Template.of(TEXT)
			.with("model", this.model.type())
			.with("type", this.model.names().createType())
			.with("first", this.steps.typeFrom(""))
			.with("skippable", this.model.isSkippable() ? " implements $SkippableRow<" + this.model.type() + ">" : "")
			.with("starts", starts())
			.with("steps", IntStream.range(0, this.steps.size()).mapToObj(this::step).collect(Collectors.joining()))
			.with("options", options())
			.fill();
		return new TypeSource(this.model.names().createType(), hidden(), body);
	}

	private List<String> hidden() {
		List<String> hidden = new ArrayList<>(List.of("N", "Ready"));
		IntStream.range(0, this.steps.size()).mapToObj(this.steps::name).forEach(hidden::add);
		return hidden;
	}

	private String starts() {
		return new CreateStartTemplate(this.model, Optional.empty()).text() + this.model.relations()
			.stream()
			.map((relation) -> new CreateStartTemplate(this.model, Optional.of(relation)).text())
			.collect(Collectors.joining());
	}

	private String step(int index) {
		ClientField field = this.steps.fields().get(index);
		return Template.of(STEP)
			.with("field", field.schemaName())
			.with("step", this.steps.name(index))
			.with("model", this.model.type())
			.with("setters", setters(field, SetterTemplate.ofStep(this.model)))
			.fill();
	}

	private String options() {
		SetterTemplate setter = SetterTemplate.ofReady(this.model);
		return this.model.fields()
			.stream()
			.filter((field) -> !this.steps.contains(field))
			.map((field) -> setters(field, setter))
			.collect(Collectors.joining());
	}

	private String setters(ClientField field, SetterTemplate setter) {
		if (field instanceof ClientRelation relation) {
			return new RelationSetters(relation, setter).text();
		}
		ClientColumn column = (ClientColumn) field;
		return this.model.relationsKeyedBy(column).isEmpty() ? setter.column(column) : "";
	}

}
