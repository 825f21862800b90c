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

import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown when views do not fit their models. Its message names all problems.
 */
public class PrismaViewException extends IllegalArgumentException {

	private static final long serialVersionUID = 1L;

	private final List<ViewProblem> problems;

	/**
	 * Creates an exception.
	 * @param problems where the views do not fit, at least one
	 */
	public PrismaViewException(List<ViewProblem> problems) {
		super(problems.stream()
			.map((problem) -> "\n    " + problem)
			.collect(Collectors.joining("", "Views do not fit their models:\n", "")));
		this.problems = List.copyOf(problems);
	}

	/**
	 * Returns where the views do not fit.
	 * @return the problems
	 */
	public final List<ViewProblem> problems() {
		return this.problems;
	}

}
