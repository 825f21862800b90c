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

import tools.jackson.core.TokenStreamContext;

/**
 * Where in a JSON text a generator or parser is, for example {@code data.posts[0].title}.
 */
final class JsonPath {

	private JsonPath() {
	}

	// The path of the value that the parser is placed at
	static String ofCurrent(TokenStreamContext context) {
		return of(context, currentIndex(context));
	}

	// The path of the value that the generator would write next
	static String ofNext(TokenStreamContext context) {
		return of(context, (context.hasCurrentIndex()) ? context.getCurrentIndex() + 1 : 0);
	}

	private static String of(TokenStreamContext context, int index) {
		TokenStreamContext parent = context.getParent();
		String path = (parent != null) ? of(parent, currentIndex(parent)) : "";
		if (context.inObject() && context.hasCurrentName()) {
			return (path.isEmpty()) ? context.currentName() : path + "." + context.currentName();
		}
		return (context.inArray()) ? path + "[" + index + "]" : path;
	}

	private static int currentIndex(TokenStreamContext context) {
		return (context.hasCurrentIndex()) ? context.getCurrentIndex() : 0;
	}

}
