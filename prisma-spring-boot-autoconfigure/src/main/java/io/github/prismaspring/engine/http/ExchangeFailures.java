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

import java.io.FileNotFoundException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

import io.github.prismaspring.PrismaEngineUnavailableException;
import io.github.prismaspring.PrismaEngineUnavailableException.Outcome;
import io.github.prismaspring.PrismaErrorKind;
import io.github.prismaspring.PrismaException;

import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.web.reactive.function.client.WebClientRequestException;

/**
 * Tells why there is no answer, and whether the request may have run.
 */
final class ExchangeFailures {

	/**
	 * What Netty's native transports put before the words of the operating system.
	 */
	private static final Pattern SYSTEM_CALL = Pattern.compile("^\\w+\\(\\.\\.\\) failed with error\\(-?\\d+\\): ");

	/**
	 * How TLS says that a certificate is missing or from the wrong authority.
	 */
	private static final Pattern REFUSED_CERTIFICATE = Pattern
		.compile("fatal alert: (certificate_required|bad_certificate|certificate_unknown|unknown_ca)");

	private final BridgeEndpoint endpoint;

	private final BridgeHttpSettings settings;

	ExchangeFailures(BridgeEndpoint endpoint, BridgeHttpSettings settings) {
		this.endpoint = endpoint;
		this.settings = settings;
	}

	PrismaException describe(Throwable ex, BridgeCall call, Transmission transmission, Duration timeout) {
		Throwable cause = (ex instanceof WebClientRequestException && ex.getCause() != null) ? ex.getCause() : ex;
		if (cause instanceof DataBufferLimitException) {
			return new PrismaException(
					call.error(PrismaErrorKind.ENGINE, "The answer is larger than 'prisma.client.max-response-size' ("
							+ this.settings.maxResponseSize() + ") allows. The query itself has run"),
					cause);
		}
		Outcome outcome = transmission.giveUp();
		return new PrismaEngineUnavailableException(
				call.error(PrismaErrorKind.ENGINE, reason(cause, timeout) + ((outcome == Outcome.NOT_RUN)
						? ". The request has not run" : ". Whether the request has run is not known")),
				outcome, cause);
	}

	private String reason(Throwable cause, Duration timeout) {
		if (cause instanceof TimeoutException) {
			return "The Prisma bridge at " + this.endpoint + " has not answered within " + timeout.toMillis() + " ms";
		}
		String reason = message(NestedExceptionUtils.getMostSpecificCause(cause));
		if (isNotTrusted(cause)) {
			return "The certificate of the Prisma bridge at " + this.endpoint + " is not trusted: " + reason
					+ ". Name a bundle that trusts it in 'prisma.bridge.ssl.bundle'";
		}
		if (REFUSED_CERTIFICATE.matcher(reason).find()) {
			return "The Prisma bridge at " + this.endpoint + " takes no connection from this application: " + reason
					+ ". It wants to see a certificate: have one in the key store of 'prisma.bridge.ssl.bundle'";
		}
		return "The Prisma bridge at " + this.endpoint + " cannot be reached: "
				+ SYSTEM_CALL.matcher(reason).replaceFirst("");
	}

	private static String message(Throwable root) {
		if (root instanceof FileNotFoundException) {
			return "there is no such socket";
		}
		return (root.getMessage() != null) ? root.getMessage() : root.getClass().getSimpleName();
	}

	private static boolean isNotTrusted(Throwable ex) {
		for (Throwable cause = ex; cause != null; cause = cause.getCause()) {
			if (cause instanceof CertificateException || cause instanceof CertPathBuilderException) {
				return true;
			}
		}
		return false;
	}

}
