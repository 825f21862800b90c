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

package io.github.prismaspring.dao;

import java.util.stream.Stream;

import io.github.prismaspring.PrismaEngineUnavailableException;
import io.github.prismaspring.PrismaError;
import io.github.prismaspring.PrismaErrorKind;
import io.github.prismaspring.PrismaException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DataRetrievalFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.dao.InvalidDataAccessApiUsageException;
import org.springframework.dao.TransientDataAccessResourceException;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link PrismaExceptionTranslator}.
 */
class PrismaExceptionTranslatorTests {

	private final PrismaExceptionTranslator translator = new PrismaExceptionTranslator();

	@ParameterizedTest
	@CsvSource(textBlock = """
			P1000, PermissionDenied
			P1001, DataAccessResourceFailure
			P1002, DataAccessResourceFailure
			P1003, DataAccessResourceFailure
			P1008, QueryTimeout
			P1009, DataAccessResourceFailure
			P1010, PermissionDenied
			P1011, DataAccessResourceFailure
			P1012, InvalidDataAccessResourceUsage
			P1013, DataAccessResourceFailure
			P1014, InvalidDataAccessResourceUsage
			P1016, InvalidDataAccessApiUsage
			P1017, DataAccessResourceFailure
			P1018, TransientDataAccessResource
			P2000, DataIntegrityViolation
			P2001, EmptyResult
			P2002, DuplicateKey
			P2003, DataIntegrityViolation
			P2004, DataIntegrityViolation
			P2005, InvalidDataAccessApiUsage
			P2006, InvalidDataAccessApiUsage
			P2007, InvalidDataAccessApiUsage
			P2008, InvalidDataAccessApiUsage
			P2009, InvalidDataAccessApiUsage
			P2010, UncategorizedPrisma
			P2011, DataIntegrityViolation
			P2012, InvalidDataAccessApiUsage
			P2013, InvalidDataAccessApiUsage
			P2014, DataIntegrityViolation
			P2015, EmptyResult
			P2016, InvalidDataAccessApiUsage
			P2017, DataIntegrityViolation
			P2018, DataIntegrityViolation
			P2019, InvalidDataAccessApiUsage
			P2020, DataIntegrityViolation
			P2021, InvalidDataAccessResourceUsage
			P2022, InvalidDataAccessResourceUsage
			P2023, InvalidDataAccessApiUsage
			P2024, QueryTimeout
			P2025, EmptyResult
			P2026, InvalidDataAccessApiUsage
			P2027, UncategorizedPrisma
			P2028, TransientDataAccessResource
			P2029, InvalidDataAccessApiUsage
			P2030, InvalidDataAccessApiUsage
			P2031, UncategorizedPrisma
			P2032, DataRetrievalFailure
			P2033, InvalidDataAccessApiUsage
			P2034, CannotAcquireLock
			P2035, UncategorizedPrisma
			P2036, DataAccessResourceFailure
			P2037, TransientDataAccessResource
			P2039, UncategorizedPrisma
			P9999, UncategorizedPrisma
			""")
	void translatesCodes(String code, String expected) {
		DataAccessException translation = this.translator.translate(failure(code, "findMany", "{}"));
		assertThat(translation.getClass().getSimpleName()).matches(expected + "(DataAccess)?Exception");
		assertThat(translation).hasMessage("User.findMany: It failed [" + code + "]");
		assertThat(translation.getCause()).isInstanceOf(PrismaException.class);
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void translatesKindsOfFailuresWithoutCode(PrismaErrorKind kind, Class<?> expected) {
		assertThat(this.translator.translate(PrismaException.of(PrismaError.of(kind, "It failed"))))
			.isInstanceOf(expected)
			.hasMessage("It failed");
	}

	static Stream<Arguments> kinds() {
		return Stream.of(Arguments.of(PrismaErrorKind.VALIDATION, InvalidDataAccessApiUsageException.class),
				Arguments.of(PrismaErrorKind.INITIALIZATION, DataAccessResourceFailureException.class),
				Arguments.of(PrismaErrorKind.ENGINE, DataAccessResourceFailureException.class),
				Arguments.of(PrismaErrorKind.TRANSACTION, TransientDataAccessResourceException.class),
				Arguments.of(PrismaErrorKind.PROTOCOL, DataRetrievalFailureException.class),
				Arguments.of(PrismaErrorKind.KNOWN, UncategorizedPrismaException.class),
				Arguments.of(PrismaErrorKind.UNKNOWN, UncategorizedPrismaException.class));
	}

	@ParameterizedTest
	@EnumSource
	void unreachableEngineIsAFailedResource(PrismaEngineUnavailableException.Outcome outcome) {
		PrismaError error = PrismaError.of(PrismaErrorKind.ENGINE, "The engine is not there");
		PrismaException failure = new PrismaEngineUnavailableException(error, outcome, null);
		assertThat(this.translator.translate(failure)).isInstanceOf(DataAccessResourceFailureException.class)
			.hasMessage("The engine is not there");
	}

	@ParameterizedTest
	@CsvSource({ "findUniqueOrThrow", "findFirstOrThrow", "update", "delete" })
	void missingRowIsAnEmptyResult(String operation) {
		assertThat(this.translator.translate(failure("P2025", operation, "{}"))).isInstanceOfSatisfying(
				EmptyResultDataAccessException.class, (ex) -> assertThat(ex.getExpectedSize()).isEqualTo(1));
	}

	@ParameterizedTest
	@CsvSource({ "create", "upsert" })
	void missingRelatedRowViolatesIntegrity(String operation) {
		assertThat(this.translator.translate(failure("P2025", operation, "{}")))
			.isInstanceOf(DataIntegrityViolationException.class);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "{'target':['email','name']} | email, name", "{'target':'users_email_key'} | users_email_key",
					"{'driverAdapterError':{'cause':{'constraint':{'fields':['email']}}}} | email",
					"{'driverAdapterError':{'cause':{'constraint':{'index':'users_email_key'}}}} | users_email_key" })
	void uniqueViolationNamesFieldsOrConstraint(String meta, String names) {
		assertThat(this.translator.translate(failure("P2002", "create", meta.replace('\'', '"'))))
			.isInstanceOf(DuplicateKeyException.class)
			.hasMessage("User.create: It failed (" + names + ") [P2002]");
	}

	@Test
	void namesThatTheMessageHasAreNotRepeated() {
		PrismaError error = new PrismaError(PrismaErrorKind.KNOWN, "P2002", "Unique constraint failed: `email`",
				json("{\"target\":[\"email\"]}"), "User", "create");
		assertThat(this.translator.translate(new PrismaException(error)))
			.hasMessage("User.create: Unique constraint failed: `email` [P2002]");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "{'email':'a@x.io'} | email = \"a@x.io\"", "{'id':7,'AND':[{'age':{'gt':3}}]} | id = 7",
					"{'fullName':{'name':'Ann','no':{'$type':'BigInt','value':'9'}}} | name = \"Ann\", no = \"9\"" })
	void failureInABatchNamesPlaceAndKey(String where, String expected) {
		String meta = "{'batchIndex':3,'where':" + where + "}";
		assertThat(this.translator.translate(failure("P2025", "update", meta.replace('\'', '"'))))
			.hasMessage("User.update: It failed [P2025], query 3 of the batch, counted from 0, where " + expected);
	}

	@Test
	void otherExceptionsAreNotTranslated() {
		assertThat(this.translator.translateExceptionIfPossible(new IllegalStateException())).isNull();
		assertThat(this.translator.translateExceptionIfPossible(failure("P2002", "create", "{}")))
			.isInstanceOf(DuplicateKeyException.class);
	}

	private static PrismaException failure(String code, String operation, String meta) {
		return PrismaException
			.of(new PrismaError(PrismaErrorKind.KNOWN, code, "It failed", json(meta), "User", operation));
	}

	private static JsonNode json(String json) {
		return JsonMapper.shared().readTree(json);
	}

}
