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

package io.github.prismaspring.client.model;

import java.util.Locale;

/**
 * Thrown when a relation is asked for that was not read together with its model.
 */
public class RelationNotLoadedException extends IllegalStateException {

	private static final long serialVersionUID = 1L;

	/**
	 * Creates an exception.
	 * @param model the name of the model
	 * @param relation the name of the relation
	 */
	public RelationNotLoadedException(String model, String relation) {
		super("%s.%s was not loaded: add include(%s.%s)".formatted(model, relation, constant(model), relation));
	}

	private static String constant(String model) {
		return model.replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_").toUpperCase(Locale.ROOT);
	}

}
