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

package io.github.prismaspring.codegen.maven;

import java.util.Collection;
import java.util.Locale;

import io.github.prismaspring.codegen.java.InputValidation;
import io.github.prismaspring.codegen.schema.SchemaException;
import org.apache.maven.artifact.Artifact;

/**
 * The values of the parameter {@code validation}.
 */
enum ValidationChoice {

	AUTO, TRUE, FALSE;

	static ValidationChoice of(String value) {
		return switch (value.strip().toLowerCase(Locale.ROOT)) {
			case "auto" -> AUTO;
			case "true" -> TRUE;
			case "false" -> FALSE;
			default -> throw new SchemaException(String.format(Locale.ROOT,
					"'%s' is no value of the plug-in's <validation> parameter: use auto, true or false.", value));
		};
	}

	/**
	 * Return what checks the input types.
	 * @param classPath what the client is compiled with
	 * @return the validation
	 */
	InputValidation resolve(Collection<Artifact> classPath) {
		boolean wanted = this == TRUE || (this == AUTO && classPath.stream().anyMatch(ValidationChoice::isApi));
		return wanted ? InputValidation.BEAN_VALIDATION : InputValidation.NONE;
	}

	private static boolean isApi(Artifact artifact) {
		return artifact.getGroupId().equals("jakarta.validation")
				&& artifact.getArtifactId().equals("jakarta.validation-api");
	}

}
