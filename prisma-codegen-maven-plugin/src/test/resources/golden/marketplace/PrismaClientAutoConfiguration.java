// Generated from the Prisma schema by prisma-codegen-maven-plugin: changes are lost.

package com.acme.marketplace;

import javax.annotation.processing.Generated;

import io.github.prismaspring.PrismaSchema;
import io.github.prismaspring.engine.PrismaEngine;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/**
 * Auto-configuration of the generated Prisma client.
 */
@Generated("prisma-codegen-maven-plugin")
@AutoConfiguration(afterName = "io.github.prismaspring.autoconfigure.PrismaAutoConfiguration")
public final class PrismaClientAutoConfiguration {

	@Bean
	@ConditionalOnMissingBean
	PrismaSchema prismaSchema() {
		return Prisma.SCHEMA;
	}

	@Bean
	@ConditionalOnBean(PrismaEngine.class)
	@ConditionalOnMissingBean
	Prisma prisma(PrismaEngine engine) {
		return new Prisma(engine);
	}

	@Bean
	@ConditionalOnBean(PrismaEngine.class)
	@ConditionalOnMissingBean
	ReactivePrisma reactivePrisma(PrismaEngine engine) {
		return new ReactivePrisma(engine);
	}

}
