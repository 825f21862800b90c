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

package io.github.prismaspring.benchmarks.contestant.hibernate;

import java.util.HashMap;
import java.util.Map;

import io.github.prismaspring.benchmarks.contestant.Blocking;
import io.github.prismaspring.benchmarks.contestant.DatabaseAddress;
import io.github.prismaspring.benchmarks.contestant.Pool;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

/**
 * An application of Spring Data JPA, as Spring Boot sets it up, with batches for writes.
 */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import({ HibernateOrm.class, HibernateFilms.class, HibernateWorlds.class, HibernateShop.class })
public class HibernateApplication {

	/**
	 * Starts the application.
	 * @param address where the database is
	 * @return the queries
	 */
	public static Blocking start(DatabaseAddress address) {
		Map<String, Object> properties = new HashMap<>();
		properties.put("prisma.enabled", "false");
		properties.put("spring.main.banner-mode", "off");
		properties.put("spring.datasource.url", address.jdbcUrl());
		properties.put("spring.datasource.username", DatabaseAddress.USER);
		properties.put("spring.datasource.hikari.maximum-pool-size", Pool.SIZE);
		properties.put("spring.jpa.properties.hibernate.jdbc.batch_size", "20");
		properties.put("spring.jpa.properties.hibernate.order_updates", "true");
		properties.put("spring.jpa.properties.hibernate.jdbc.time_zone", "UTC");
		// The columns are timestamps without time zone, as Prisma makes them
		properties.put("spring.jpa.properties.hibernate.type.preferred_instant_jdbc_type", "TIMESTAMP");
		ConfigurableApplicationContext application = new SpringApplicationBuilder(HibernateApplication.class)
			.web(WebApplicationType.NONE)
			.properties(properties)
			.run();
		return new Blocking(application.getBean(HibernateOrm.class), application.getBean(HibernateFilms.class),
				application.getBean(HibernateWorlds.class), application.getBean(HibernateShop.class));
	}

}
