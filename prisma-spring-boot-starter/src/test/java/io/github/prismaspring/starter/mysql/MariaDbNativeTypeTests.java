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

package io.github.prismaspring.starter.mysql;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import io.github.prismaspring.client.write.CreateMany;
import io.github.prismaspring.starter.mysql.db.Article;
import io.github.prismaspring.starter.mysql.db.ArticleCreate;
import io.github.prismaspring.starter.mysql.db.Prisma;
import io.github.prismaspring.starter.support.DatabaseKind;
import io.github.prismaspring.starter.support.PrismaApplicationTest;
import org.junit.jupiter.api.Test;

import org.springframework.dao.DataIntegrityViolationException;

import static io.github.prismaspring.starter.mysql.db.Models.ARTICLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Columns whose types only MySQL and MariaDB have.
 */
@PrismaApplicationTest(database = DatabaseKind.MARIADB, application = MysqlApplication.class, schema = "mysql")
class MariaDbNativeTypeTests {

	private final Prisma prisma;

	MariaDbNativeTypeTests(Prisma prisma) {
		this.prisma = prisma;
	}

	@Test
	void keepsNativeTypes() {
		String body = "\u00e4\uD83D\uDE00".repeat(50_000);
		Article article = this.prisma.article()
			.create((row) -> row.body(body)
				.code("c")
				.price(new BigDecimal("-99999999999999999999999999999999999.999999999999999999999999999999"))
				.day(LocalDate.of(1969, 7, 20))
				.tiny(255));
		assertThat(this.prisma.article().findUnique(ARTICLE.id.eq(article.id()))).contains(article);
		assertThat(article.body()).isEqualTo(body);
		assertThat(article.price())
			.isEqualByComparingTo("-99999999999999999999999999999999999.999999999999999999999999999999");
		assertThat(article.day()).isEqualTo("1969-07-20");
		assertThat(article.tiny()).isEqualTo(255);
	}

	@Test
	void valuesThatTheirColumnsCannotHoldViolateIntegrity() {
		assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> article("c".repeat(37), 1))
			.withMessageContaining("[P2000]");
		assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> article("c", 256))
			.withMessageContaining("[P2020]");
	}

	private void article(String code, int tiny) {
		this.prisma.article()
			.create((row) -> row.body("b").code(code).price(BigDecimal.ONE).day(LocalDate.EPOCH).tiny(tiny));
	}

	@Test
	void skipsRowsThatAreThereAlready() {
		ArticleCreate.Ready article = ArticleCreate
			.of((row) -> row.body("b").code("c").price(BigDecimal.ONE).day(LocalDate.EPOCH).tiny(1).id(1000));
		assertThat(this.prisma.article().createMany(List.of(article), CreateMany.skipDuplicates())).isEqualTo(1);
		assertThat(this.prisma.article().createMany(List.of(article), CreateMany.skipDuplicates())).isZero();
	}

}
