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

package io.github.prismaspring.datasource;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link JdbcUrl}.
 */
class JdbcUrlTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					jdbc:postgresql://db.acme.io:5433/shop       | postgresql://db.acme.io:5433/shop
					jdbc:postgresql://db.acme.io/shop            | postgresql://db.acme.io:5432/shop
					jdbc:postgresql://[::1]:5433/shop            | postgresql://[::1]:5433/shop
					jdbc:postgresql:shop                         | postgresql://localhost:5432/shop
					jdbc:postgresql:///shop                      | postgresql://localhost:5432/shop
					jdbc:postgresql://db/my%20shop               | postgresql://db:5432/my%20shop
					jdbc:postgresql://db/?user=ann               | postgresql://ann@db:5432/ann
					jdbc:postgresql://db/s?user=ann&password=a%40 | postgresql://ann:a%40@db:5432/s
					jdbc:postgresql://db/s?currentSchema=a       | postgresql://db:5432/s?schema=a
					jdbc:postgresql://db/s?ssl=true              | postgresql://db:5432/s?sslmode=verify-full
					jdbc:postgresql://db/s?ssl=false             | postgresql://db:5432/s
					jdbc:postgresql://db/s?sslmode=require       | postgresql://db:5432/s?sslmode=require
					jdbc:postgresql://db/s?connectTimeout=3&socketTimeout=0 | postgresql://db:5432/s?connect_timeout=3
					jdbc:postgresql://db/s?prepareThreshold=0    | postgresql://db:5432/s?statement_cache_size=0
					jdbc:postgresql://db/s?prepareThreshold=5    | postgresql://db:5432/s
					jdbc:postgresql://db/s?ApplicationName=a b   | postgresql://db:5432/s?application_name=a%20b
					jdbc:postgresql://db/s?loggerLevel=OFF&reWriteBatchedInserts=true | postgresql://db:5432/s
					jdbc:cockroachdb://db/shop                   | postgresql://db:26257/shop
					jdbc:mysql://db.acme.io:3307/shop            | mysql://db.acme.io:3307/shop
					jdbc:mariadb://db/shop                       | mysql://db:3306/shop
					jdbc:mysql:///shop                           | mysql://localhost:3306/shop
					jdbc:mysql://db/s?useSSL=false&allowPublicKeyRetrieval=true | mysql://db:3306/s?ssl-mode=DISABLED&allowPublicKeyRetrieval=true
					jdbc:mysql://db/s?useSSL=true&verifyServerCertificate=true | mysql://db:3306/s?ssl-mode=VERIFY_CA
					jdbc:mysql://db/s?sslMode=VERIFY_IDENTITY    | mysql://db:3306/s?ssl-mode=VERIFY_IDENTITY
					jdbc:mariadb://db/s?sslMode=verify-full      | mysql://db:3306/s?ssl-mode=VERIFY_IDENTITY
					jdbc:mysql://db/s?connectTimeout=2500&socketTimeout=60000 | mysql://db:3306/s?connect_timeout=3&socket_timeout=60
					jdbc:mysql://db/s?serverTimezone=UTC&rewriteBatchedStatements=true&useUnicode=true | mysql://db:3306/s
					jdbc:sqlserver://db:1434;databaseName=shop   | sqlserver://db:1434;database=shop
					jdbc:sqlserver://db                          | sqlserver://db:1433;database=master
					jdbc:sqlserver://db\\sales;database=shop     | sqlserver://db\\sales;database=shop
					jdbc:sqlserver://db;user=sa;password={a;}}b};encrypt=optional; | sqlserver://db:1433;database=master;encrypt=false;user=sa;password={a;}}b}
					jdbc:sqlserver://db;trustServerCertificate=true;selectMethod=cursor | sqlserver://db:1433;database=master;trustServerCertificate=true
					jdbc:sqlite:dev.db                           | file:dev.db
					jdbc:sqlite:/var/lib/shop.db                 | file:/var/lib/shop.db
					jdbc:sqlite:file:./dev.db?busy_timeout=2000  | file:./dev.db?socket_timeout=2
					""")
	void translates(String jdbc, String prisma) {
		assertThat(JdbcUrl.translate(jdbc.replace("\\\\", "\\"), null, null).value())
			.isEqualTo(prisma.replace("\\\\", "\\"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			jdbc:postgresql://a/b  | POSTGRESQL
			jdbc:cockroachdb://a/b | COCKROACHDB
			jdbc:mysql://a/b       | MYSQL
			jdbc:mariadb://a/b     | MYSQL
			jdbc:sqlserver://a     | SQLSERVER
			jdbc:sqlite:a.db       | SQLITE
			""")
	void knowsTheProvider(String jdbc, DatasourceProvider provider) {
		assertThat(JdbcUrl.translate(jdbc, null, null).provider()).isEqualTo(provider);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			jdbc:h2:mem:test                                   | the database 'h2'
			jdbc:oracle:thin:@db:1521/shop                     | the database 'oracle'
			jdbc:tc:postgresql:17:///shop                      | @ServiceConnection
			postgresql://db/shop                               | 'jdbc:'
			jdbc:postgresql://a:5432,b:5432/shop               | one server
			jdbc:postgresql://db/s?currentSchema=a,b           | several schemas
			jdbc:postgresql://db/s?sslmode=allow               | 'sslmode' is 'allow'
			jdbc:postgresql://db/s?targetServerType=primary    | 'targetServerType'
			jdbc:postgresql://db/s?sslkey=a&sslcert=b          | parameters 'sslcert', 'sslkey'
			jdbc:mysql://a,b/shop                              | one server
			jdbc:mysql:loadbalance://a,b/shop                  | one server
			jdbc:mysql://db/s?sslMode=PREFERRED                | plain text
			jdbc:mysql://db/s?socksProxyHost=p                 | 'socksProxyHost'
			jdbc:mysql://db/s?connectTimeout=soon              | 'connectTimeout' is not a number
			jdbc:sqlserver://db;integratedSecurity=true        | 'integratedSecurity'
			jdbc:sqlserver://db;broken                         | name=value
			jdbc:sqlserver://                                  | one server
			jdbc:sqlite::memory:                               | no file
			jdbc:sqlite:                                       | no file
			jdbc:sqlite:dev.db?journal_mode=WAL                | 'journal_mode'
			jdbc:sqlite:dev.db?foreign_keys=false              | 'foreign_keys'
			""")
	void refusesWhatPrismaDoesNotHave(String jdbc, String reason) {
		assertThatExceptionOfType(JdbcUrlException.class).isThrownBy(() -> JdbcUrl.translate(jdbc, null, null))
			.withMessageContaining(reason);
	}

	@Test
	void givenUserAndPasswordWinAndAreEscaped() {
		assertThat(JdbcUrl.translate("jdbc:postgresql://db/s?user=u&password=p", "a@b", "p/w:d %+").value())
			.isEqualTo("postgresql://a%40b:p%2Fw%3Ad%20%25%2B@db:5432/s");
		assertThat(JdbcUrl.translate("jdbc:sqlserver://db", "sa", "a;b}c").value())
			.isEqualTo("sqlserver://db:1433;database=master;user=sa;password={a;b}}c}");
	}

	@Test
	void refusalsRepeatNoPassword() {
		assertThatExceptionOfType(JdbcUrlException.class)
			.isThrownBy(() -> JdbcUrl.translate("jdbc:postgresql://a,b/s?password=s3cret", "u", "s3cret"))
			.satisfies((ex) -> assertThat(ex).message().doesNotContain("s3cret"));
		assertThat(JdbcUrl.translate("jdbc:postgresql://a/b", "u", "s3cret")).hasToString("a URL of postgresql");
	}

}
