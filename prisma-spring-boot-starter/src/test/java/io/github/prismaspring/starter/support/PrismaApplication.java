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

package io.github.prismaspring.starter.support;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.health.contributor.ReactiveHealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A running application and the bridge that it started.
 */
public final class PrismaApplication implements AutoCloseable {

	private final ConfigurableApplicationContext context;

	private final LatestBridge bridge;

	private PrismaApplication(ConfigurableApplicationContext context, LatestBridge bridge) {
		this.context = context;
		this.bridge = bridge;
	}

	/**
	 * Begin to describe an application.
	 * @param source the configuration class
	 * @return a builder
	 */
	public static Builder of(Class<?> source) {
		return new Builder(source);
	}

	/**
	 * The application's context.
	 * @return the context
	 */
	public ConfigurableApplicationContext context() {
		return this.context;
	}

	/**
	 * A bean of the application.
	 * @param <T> the type of the bean
	 * @param type the type of the bean
	 * @return the bean
	 */
	public <T> T bean(Class<T> type) {
		return this.context.getBean(type);
	}

	/**
	 * The bridge that the application has started, the new one after a restart.
	 * @return the living process
	 */
	public ProcessHandle bridge() {
		return this.bridge.awaitAlive();
	}

	/**
	 * What the health indicator says at this moment.
	 * @return the status
	 */
	public Status health() {
		return Objects.requireNonNull(bean(ReactiveHealthIndicator.class).health().block()).getStatus();
	}

	@Override
	public void close() {
		this.context.close();
	}

	/**
	 * Describes and starts an application.
	 */
	public static final class Builder {

		private final Class<?> source;

		private final Set<String> arguments = new LinkedHashSet<>();

		private WebApplicationType web = WebApplicationType.NONE;

		private Builder(Class<?> source) {
			this.source = source;
		}

		/**
		 * Use a database.
		 * @param database the database
		 * @return this builder
		 */
		public Builder database(TestDatabase database) {
			return properties("prisma.datasource.url=" + database.url(),
					"prisma.datasource.provider=" + database.provider(), "prisma.schema.mode=" + database.schemaMode());
		}

		/**
		 * Set properties.
		 * @param properties {@code name=value} pairs
		 * @return this builder
		 */
		public Builder properties(String... properties) {
			for (String property : properties) {
				this.arguments.add("--" + property);
			}
			return this;
		}

		/**
		 * Listen to HTTP requests, on a free port.
		 * @param web the kind of server
		 * @return this builder
		 */
		public Builder web(WebApplicationType web) {
			this.web = web;
			return properties("server.port=0");
		}

		/**
		 * Start the application.
		 * @return the running application
		 */
		public PrismaApplication start() {
			LatestBridge bridge = new LatestBridge();
			LoggingTurn turn = LoggingTurn.take();
			try {
				SpringApplication application = new SpringApplicationBuilder(this.source).web(this.web)
					.listeners(bridge, turn)
					.build();
				return new PrismaApplication(application.run(this.arguments.toArray(String[]::new)), bridge);
			}
			finally {
				turn.end();
			}
		}

	}

}
