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

/**
 * Puts something around the engine of the application: sees every query and every
 * transaction before the engine does, and their results before the caller does. Beans of
 * this type are applied in their order; the first one is the outermost.
 */
@FunctionalInterface
public interface PrismaEngineDecorator {

	/**
	 * Decorate the engine.
	 * @param engine the engine
	 * @return an engine that passes on what it gets to the given one
	 */
	PrismaEngine decorate(PrismaEngine engine);

}
