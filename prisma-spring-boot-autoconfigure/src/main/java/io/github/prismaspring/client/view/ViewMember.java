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

package io.github.prismaspring.client.view;

import org.jspecify.annotations.Nullable;

/**
 * Something of a model that a component of a view can read.
 *
 * @param <M> the model
 */
interface ViewMember<M> {

	/**
	 * Finds out what to read for a component.
	 * @param component the component
	 * @param resolution resolves records inside of the view, and takes the problems
	 * @return what to read; {@code null} if the component does not fit
	 */
	@Nullable ViewPart<M> read(ViewComponent component, ViewResolution resolution);

}
