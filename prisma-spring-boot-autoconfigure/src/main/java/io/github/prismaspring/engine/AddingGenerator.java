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

package io.github.prismaspring.engine;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.JsonGeneratorDelegate;

/**
 * Writes one selection, and adds the fields that it lacks when it ends.
 */
final class AddingGenerator extends JsonGeneratorDelegate {

	private final Set<String> lacking;

	private int depth;

	AddingGenerator(JsonGenerator generator, List<String> names) {
		super(generator, false);
		this.lacking = new LinkedHashSet<>(names);
	}

	@Override
	public JsonGenerator writeStartObject() {
		this.depth++;
		return super.writeStartObject();
	}

	@Override
	public JsonGenerator writeName(String name) {
		if (this.depth == 1) {
			this.lacking.remove(name);
		}
		return super.writeName(name);
	}

	@Override
	public JsonGenerator writeEndObject() {
		if (this.depth == 1) {
			for (String name : this.lacking) {
				super.writeName(name);
				super.writeBoolean(true);
			}
		}
		this.depth--;
		return super.writeEndObject();
	}

}
