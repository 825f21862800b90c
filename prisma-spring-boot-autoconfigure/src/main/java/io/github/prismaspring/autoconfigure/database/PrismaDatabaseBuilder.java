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

package io.github.prismaspring.autoconfigure.database;

import java.util.List;
import java.util.regex.Pattern;

import io.github.prismaspring.PrismaModels;
import io.github.prismaspring.PrismaSchema;
import io.github.prismaspring.autoconfigure.PrismaConnectionDetails;
import io.github.prismaspring.autoconfigure.PrismaDatabaseConnectionDetails;
import io.github.prismaspring.autoconfigure.PrismaProperties;
import io.github.prismaspring.autoconfigure.bridge.LocalBridges;
import io.github.prismaspring.autoconfigure.bridge.RemoteBridges;
import io.github.prismaspring.bridge.BridgeLifecycle;
import io.github.prismaspring.client.warmup.KnownReads;
import io.github.prismaspring.engine.http.BridgeClient;
import io.github.prismaspring.engine.http.BridgeEndpoints;
import org.jspecify.annotations.Nullable;

import org.springframework.util.Assert;
import org.springframework.util.StringUtils;

/**
 * Builds a {@link PrismaDatabase}. Each injection point gets a builder of its own.
 * <p>
 * The properties of the database are those below {@code prisma.databases.<name>}, and are
 * called as those below {@code prisma}: {@code prisma.databases.archive.datasource.url}.
 */
public final class PrismaDatabaseBuilder {

	private static final String PREFIX = "prisma.databases.";

	private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

	private final DatabaseParts parts;

	private @Nullable String name;

	private @Nullable PrismaSchema schema;

	private @Nullable PrismaModels models;

	private @Nullable PrismaProperties properties;

	private @Nullable PrismaDatabaseConnectionDetails databaseConnectionDetails;

	private @Nullable PrismaConnectionDetails connectionDetails;

	PrismaDatabaseBuilder(DatabaseParts parts) {
		this.parts = parts;
	}

	/**
	 * Sets the name of the database, which is part of the names of its properties.
	 * @param name the name, of lower-case letters, digits and hyphens
	 * @return this builder
	 */
	public PrismaDatabaseBuilder name(String name) {
		Assert.isTrue(NAME.matcher(name).matches(), () -> "'" + name
				+ "' is no name of a database: it has to be of lower-case letters, digits and hyphens");
		this.name = name;
		return this;
	}

	/**
	 * Sets the schema of the generated client, its {@code Prisma.SCHEMA}.
	 * @param schema the schema
	 * @return this builder
	 */
	public PrismaDatabaseBuilder schema(PrismaSchema schema) {
		this.schema = schema;
		return this;
	}

	/**
	 * Sets the models of the generated client, its {@code Prisma.MODELS}. The bridge
	 * makes the plans of reads that nearly every application runs beforehand, unless
	 * {@code client.warm-up} is {@code false}.
	 * @param models the models
	 * @return this builder
	 */
	public PrismaDatabaseBuilder models(PrismaModels models) {
		this.models = models;
		return this;
	}

	/**
	 * Sets properties to use instead of those below {@code prisma.databases.<name>}, for
	 * example some that a method binds with
	 * {@link org.springframework.boot.context.properties.ConfigurationProperties}.
	 * @param properties the properties
	 * @return this builder
	 */
	public PrismaDatabaseBuilder properties(PrismaProperties properties) {
		this.properties = properties;
		return this;
	}

	/**
	 * Sets where the database is, which wins over the properties.
	 * @param details the details, such as those of a container
	 * @return this builder
	 */
	public PrismaDatabaseBuilder connectionDetails(PrismaDatabaseConnectionDetails details) {
		this.databaseConnectionDetails = details;
		return this;
	}

	/**
	 * Sets where the bridge of the database is, which wins over the properties.
	 * @param details the details, such as those of a container
	 * @return this builder
	 */
	public PrismaDatabaseBuilder connectionDetails(PrismaConnectionDetails details) {
		this.connectionDetails = details;
		return this;
	}

	/**
	 * Builds the database. Nothing is started yet.
	 * @return the database
	 */
	public PrismaDatabase build() {
		Assert.state(StringUtils.hasText(this.name), "A database needs a name");
		Assert.state(this.schema != null, "A database needs the schema of its client");
		PrismaProperties effective = (this.properties != null) ? this.properties
				: this.parts.properties(PREFIX + this.name);
		return (isRemote(effective)) ? remote(this.name, this.schema, effective)
				: local(this.name, this.schema, effective);
	}

	private boolean isRemote(PrismaProperties effective) {
		PrismaProperties.Bridge bridge = effective.getBridge();
		if (this.connectionDetails != null || bridge.getAutoStart() != null) {
			return this.connectionDetails != null || !Boolean.TRUE.equals(bridge.getAutoStart());
		}
		return bridge.getUrl() != null || !bridge.getUrls().isEmpty();
	}

	private PrismaDatabase remote(String name, PrismaSchema schema, PrismaProperties effective) {
		PrismaConnectionDetails details = (this.connectionDetails != null) ? this.connectionDetails
				: RemoteBridges.connectionDetails(effective, this.parts.sslBundles());
		BridgeEndpoints endpoints = RemoteBridges.endpoints(details, effective);
		return database(name, schema, null,
				this.parts.engines().client(endpoints, effective.getClient(), details, schema), effective);
	}

	private PrismaDatabase local(String name, PrismaSchema schema, PrismaProperties effective) {
		PrismaDatabaseConnectionDetails details = (this.databaseConnectionDetails != null)
				? this.databaseConnectionDetails : new NamedDatabaseConnectionDetails(name, effective);
		BridgeLifecycle bridge = this.parts.bridges()
			.lifecycle(this.parts.program(effective), effective, details, () -> schema);
		return database(name, schema, bridge,
				this.parts.engines().client(LocalBridges.endpoints(bridge), effective.getClient(), null, schema),
				effective);
	}

	private PrismaDatabase database(String name, PrismaSchema schema, @Nullable BridgeLifecycle bridge,
			BridgeClient client, PrismaProperties effective) {
		if (this.models != null && effective.getClient().isWarmUp()) {
			client.warmUp(KnownReads.of(this.models, List.of()));
		}
		return new PrismaDatabase(name, schema, bridge, client, this.parts.engines().engine(client),
				this.parts.transactionSettings(effective), this.parts.customizers());
	}

}
