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

package io.github.prismaspring.starter.transaction;

import java.net.URI;

import javax.sql.DataSource;

import io.github.prismaspring.starter.contract.ContractApplication;
import io.github.prismaspring.starter.contract.db.Prisma;
import io.github.prismaspring.starter.contract.db.ReactivePrisma;
import org.postgresql.ds.PGSimpleDataSource;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/**
 * An application that had a database and its transaction manager before Prisma came.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@Import(ContractApplication.class)
class NeighbourApplication {

	@Bean
	DataSource dataSource(@Value("${prisma.datasource.url}") URI url) {
		PGSimpleDataSource dataSource = new PGSimpleDataSource();
		dataSource.setURL("jdbc:postgresql://" + url.getHost() + ":" + url.getPort() + url.getPath());
		dataSource.setUser("postgres");
		dataSource.setPassword("postgres");
		return dataSource;
	}

	@Bean
	JdbcTransactionManager transactionManager(DataSource dataSource) {
		return new JdbcTransactionManager(dataSource);
	}

	@Bean
	NeighbourShelf neighbourShelf(DataSource dataSource, Prisma prisma, ReactivePrisma reactive) {
		return new NeighbourShelf(JdbcClient.create(dataSource), prisma, reactive);
	}

}
