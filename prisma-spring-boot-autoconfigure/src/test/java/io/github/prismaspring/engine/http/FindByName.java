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

package io.github.prismaspring.engine.http;

import io.github.prismaspring.engine.PrismaAction;
import io.github.prismaspring.engine.PrismaRequest;

/**
 * A request whose answer is a text.
 */
final class FindByName {

	private FindByName() {
	}

	/**
	 * Creates the request for one user.
	 * @param name the name of the user
	 * @return the request
	 */
	static PrismaRequest<String> request(String name) {
		return new PrismaRequest<>("User", PrismaAction.FIND_UNIQUE, (out) -> {
			out.beginObject();
			out.name("arguments").beginObject();
			out.name("name").string(name);
			out.endObject();
			out.endObject();
		}, (in) -> (in.isNull()) ? null : in.string());
	}

}
