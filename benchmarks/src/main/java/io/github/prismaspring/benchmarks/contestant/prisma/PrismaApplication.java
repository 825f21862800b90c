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

package io.github.prismaspring.benchmarks.contestant.prisma;

import java.util.HashMap;
import java.util.Map;

import io.github.prismaspring.benchmarks.contestant.Blocking;
import io.github.prismaspring.benchmarks.contestant.DatabaseAddress;
import io.github.prismaspring.benchmarks.contestant.Pool;
import io.github.prismaspring.benchmarks.contestant.Reactive;
import io.github.prismaspring.benchmarks.db.Prisma;
import io.github.prismaspring.benchmarks.db.ReactivePrisma;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * An application of the starter, as Spring Boot sets it up.
 */
@SpringBootConfiguration
@EnableAutoConfiguration(exclude = { DataSourceAutoConfiguration.class, HibernateJpaAutoConfiguration.class,
		DataJpaRepositoriesAutoConfiguration.class })
public class PrismaApplication {

	/**
	 * Starts the application.
	 * @param address where the database is
	 * @param variant properties that make a variant of it
	 * @return the running application
	 */
	public static ConfigurableApplicationContext start(DatabaseAddress address, Map<String, Object> variant) {
		Map<String, Object> properties = new HashMap<>(variant);
		properties.put("prisma.datasource.url", address.prismaUrl());
		properties.put("prisma.connection-limit", Pool.SIZE);
		properties.put("prisma.bridge.log-level", "warn");
		properties.put("spring.main.banner-mode", "off");
		return new SpringApplicationBuilder(PrismaApplication.class).web(WebApplicationType.NONE)
			.properties(properties)
			.run();
	}

	/**
	 * Makes the queries for callers that wait.
	 * @param application the application
	 * @return the queries
	 */
	public static Blocking blocking(ConfigurableApplicationContext application) {
		Prisma prisma = application.getBean(Prisma.class);
		return new Blocking(new PrismaOrm<>(prisma, prisma::run), new PrismaFilms(prisma), new PrismaWorlds(prisma),
				new PrismaShop(prisma));
	}

	/**
	 * Makes the queries for callers that subscribe.
	 * @param application the application
	 * @return the queries
	 */
	public static Reactive reactive(ConfigurableApplicationContext application) {
		Prisma queries = application.getBean(Prisma.class);
		ReactivePrisma prisma = application.getBean(ReactivePrisma.class);
		return new Reactive(new PrismaOrm<>(queries, prisma::run), new ReactivePrismaFilms(prisma, queries),
				new ReactivePrismaWorlds(prisma), new ReactivePrismaShop(prisma, queries));
	}

}
