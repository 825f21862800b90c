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

package io.github.prismaspring.autoconfigure.slowlog;

import io.github.prismaspring.autoconfigure.PrismaProperties;
import io.github.prismaspring.slowlog.SlowLog;
import reactor.core.publisher.Mono;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/**
 * {@link org.springframework.boot.autoconfigure.EnableAutoConfiguration
 * Auto-configuration} for the log of slow operations.
 */
@AutoConfiguration
@ConditionalOnClass(Mono.class)
@ConditionalOnBooleanProperty(name = { "prisma.enabled", "prisma.slow-log.enabled" }, matchIfMissing = true)
@EnableConfigurationProperties(PrismaProperties.class)
public final class PrismaSlowLogAutoConfiguration {

	@Bean
	@ConditionalOnMissingBean
	SlowLog prismaSlowLog(PrismaProperties properties) {
		PrismaProperties.SlowLog slowLog = properties.getSlowLog();
		return new SlowLog(slowLog.getThreshold(), slowLog.getSize());
	}

}
