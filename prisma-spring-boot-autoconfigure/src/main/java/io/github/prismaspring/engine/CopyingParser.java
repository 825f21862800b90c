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

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.util.JsonParserDelegate;
import tools.jackson.databind.util.TokenBuffer;

/**
 * Copies some fields of a row while it is read, whether its reader takes them or skips
 * them. Begins placed at the row.
 */
final class CopyingParser extends JsonParserDelegate {

	private final Set<String> names;

	private final Map<String, TokenBuffer> copies = new HashMap<>();

	private @Nullable TokenBuffer copy;

	private int depth = 1;

	CopyingParser(JsonParser parser, List<String> names) {
		super(parser);
		this.names = Set.copyOf(names);
	}

	@Nullable TokenBuffer copy(String name) {
		return this.copies.get(name);
	}

	@Override
	public @Nullable JsonToken nextToken() {
		JsonToken token = super.nextToken();
		if (token == JsonToken.PROPERTY_NAME && this.depth == 1) {
			beginCopy(currentName());
		}
		else if (token != null) {
			this.depth += change(token);
			if (this.copy != null) {
				this.copy.copyCurrentEvent(this.delegate);
			}
		}
		return token;
	}

	@Override
	public JsonParser skipChildren() {
		int inside = 0;
		for (JsonToken token = currentToken(); token != null; token = nextToken()) {
			inside += change(token);
			if (inside == 0) {
				break;
			}
		}
		return this;
	}

	private void beginCopy(String name) {
		this.copy = null;
		if (this.names.contains(name)) {
			this.copy = TokenBuffer.forGeneration();
			this.copies.put(name, this.copy);
		}
	}

	private static int change(JsonToken token) {
		if (token.isStructStart()) {
			return 1;
		}
		return token.isStructEnd() ? -1 : 0;
	}

}
