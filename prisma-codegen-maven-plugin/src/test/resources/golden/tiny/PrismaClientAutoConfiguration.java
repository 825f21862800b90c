// Generated from the Prisma schema by prisma-codegen-maven-plugin: changes are lost.

package com.acme.tiny;

import javax.annotation.processing.Generated;

import io.github.prismaspring.PrismaModels;
import io.github.prismaspring.PrismaSchema;
import io.github.prismaspring.engine.PrismaEngine;
import io.github.prismaspring.transaction.PrismaTransactionSettings;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/**
 * Auto-configuration of the generated Prisma client.
 */
@Generated("prisma-codegen-maven-plugin")
@AutoConfiguration(afterName = { "io.github.prismaspring.autoconfigure.PrismaAutoConfiguration",
		"io.github.prismaspring.autoconfigure.transaction.PrismaTransactionAutoConfiguration" })
public final class PrismaClientAutoConfiguration {

	@Bean
	@ConditionalOnMissingBean
	PrismaSchema prismaSchema() {
		return Prisma.SCHEMA;
	}

	@Bean
	@ConditionalOnMissingBean
	PrismaModels prismaModels() {
		return Prisma.MODELS;
	}

	@Bean
	@ConditionalOnBean(PrismaEngine.class)
	@ConditionalOnMissingBean
	Prisma prisma(PrismaEngine engine, ObjectProvider<PrismaTransactionSettings> settings) {
		return new Prisma(engine, settings.getIfAvailable(PrismaTransactionSettings::defaults));
	}

	@Bean
	@ConditionalOnBean(PrismaEngine.class)
	@ConditionalOnMissingBean
	ReactivePrisma reactivePrisma(PrismaEngine engine, ObjectProvider<PrismaTransactionSettings> settings) {
		return new ReactivePrisma(engine, settings.getIfAvailable(PrismaTransactionSettings::defaults));
	}

}
