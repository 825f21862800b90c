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

package io.github.prismaspring.demo.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * A failure that is worth telling the caller about: becomes the problem detail of the
 * response.
 */
public abstract class ProblemException extends ErrorResponseException {

	protected ProblemException(HttpStatus status, String title, String detail, FieldProblem... problems) {
		this(status, title, detail, null, problems);
	}

	protected ProblemException(HttpStatus status, String title, String detail, @Nullable Throwable cause,
			FieldProblem... problems) {
		super(status, problemDetail(status, title, detail, problems), cause);
	}

	private static ProblemDetail problemDetail(HttpStatus status, String title, String detail,
			FieldProblem... problems) {
		ProblemDetail problemDetail = ProblemDetail.forStatusAndDetail(status, detail);
		problemDetail.setTitle(title);
		if (problems.length > 0) {
			problemDetail.setProperty("errors", List.of(problems));
		}
		return problemDetail;
	}

	/**
	 * Tells the problems of a request in one sentence.
	 * @param problems the problems
	 * @return the sentence
	 */
	protected static String sentence(FieldProblem... problems) {
		return Arrays.stream(problems)
			.map((problem) -> problem.field() + ": " + problem.message())
			.collect(Collectors.joining("; ", "", "."));
	}

}
