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

import java.util.Locale;
import java.util.Set;

import io.github.prismaspring.PrismaEngineUnavailableException;
import io.github.prismaspring.PrismaEngineUnavailableException.Outcome;
import io.github.prismaspring.PrismaError;
import io.github.prismaspring.PrismaErrorKind;
import io.github.prismaspring.PrismaException;
import io.github.prismaspring.PrismaProtocolException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Turns the errors that the bridge reports into exceptions.
 */
final class AnswerErrors {

	/**
	 * Codes of a bridge that does not take queries for the moment.
	 */
	private static final Set<String> NOT_NOW = Set.of("draining", "overloaded");

	/**
	 * The code of an answer that the bridge does not send, because of its size.
	 */
	private static final String TOO_LARGE = "answer_too_large";

	private final BridgeCall call;

	private final BridgeEndpoint endpoint;

	AnswerErrors(BridgeCall call, BridgeEndpoint endpoint) {
		this.call = call;
		this.endpoint = endpoint;
	}

	/**
	 * Returns the exception for a query that ran and failed.
	 * @param parser the parser, placed at the list of errors
	 * @return the exception
	 */
	PrismaException failed(JsonParser parser) {
		return exception(JsonBody.read(parser));
	}

	/**
	 * Returns the exception for something that ran and failed.
	 * @param errors the list of errors
	 * @return the exception
	 */
	PrismaException failed(JsonNode errors) {
		return exception(errors);
	}

	/**
	 * Returns the exception for an answer with another status than 200, which means that
	 * nothing ran if the bridge itself answered. Something between here and there that
	 * answers in its place promises nothing.
	 * @param status the HTTP status
	 * @param body the body
	 * @return the exception
	 */
	PrismaException refused(int status, JsonParser body) {
		JsonNode errors = errors(body);
		if (errors != null) {
			return exception(errors);
		}
		String message = "Something at " + this.endpoint + " answered with HTTP status " + status
				+ ", but not as a Prisma bridge does";
		if (status < 500) {
			return new PrismaException(this.call.error(PrismaErrorKind.ENGINE, message));
		}
		return new PrismaEngineUnavailableException(
				this.call.error(PrismaErrorKind.ENGINE, message + ". The request may have run"), Outcome.UNKNOWN, null);
	}

	/**
	 * Returns the exception for an answer that cannot be read at all.
	 * @param cause what the parser says
	 * @return the exception
	 */
	static PrismaProtocolException notJson(JacksonException cause) {
		PrismaProtocolException ex = new PrismaProtocolException("Expected JSON but found something else");
		return new PrismaProtocolException(ex.error(), cause);
	}

	private static @Nullable JsonNode errors(JsonParser body) {
		try {
			JsonNode errors = JsonBody.read(body).path("errors");
			return (errors.isArray() && !errors.isEmpty()) ? errors : null;
		}
		catch (JacksonException ex) {
			return null;
		}
	}

	private PrismaException exception(JsonNode errors) {
		JsonNode first = errors.path(0);
		PrismaErrorKind kind = kind(first.path("kind").asString(""));
		String code = (first.path("code").isString()) ? first.path("code").stringValue() : null;
		if (kind == PrismaErrorKind.ENGINE && TOO_LARGE.equals(code)) {
			return new PrismaException(this.call.error(kind, "The answer is larger than "
					+ "'prisma.client.max-response-size' allows. The query itself has run"));
		}
		PrismaError error = this.call.locate(new PrismaError(kind, code,
				first.path("message").asString("The bridge gave no message"), meta(first.path("meta")), null, null));
		if (kind == PrismaErrorKind.ENGINE && code != null && NOT_NOW.contains(code)) {
			return new PrismaEngineUnavailableException(error, Outcome.NOT_RUN, null);
		}
		return PrismaException.of(error);
	}

	private static JsonNode meta(JsonNode meta) {
		return (meta.isObject()) ? meta : JsonNodeFactory.instance.objectNode();
	}

	private static PrismaErrorKind kind(String kind) {
		return switch (kind.toLowerCase(Locale.ROOT)) {
			case "known" -> PrismaErrorKind.KNOWN;
			case "validation" -> PrismaErrorKind.VALIDATION;
			case "transaction" -> PrismaErrorKind.TRANSACTION;
			case "initialization" -> PrismaErrorKind.INITIALIZATION;
			case "bridge" -> PrismaErrorKind.ENGINE;
			default -> PrismaErrorKind.UNKNOWN;
		};
	}

}
