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

package io.github.prismaspring.autoconfigure.warmup;

import io.github.prismaspring.PrismaModels;
import io.github.prismaspring.autoconfigure.PrismaAutoConfiguration;
import io.github.prismaspring.autoconfigure.view.PrismaViewAutoConfiguration;
import io.github.prismaspring.autoconfigure.view.ScannedViews;
import io.github.prismaspring.engine.http.BridgeClient;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.context.annotation.Bean;
import org.springframework.web.reactive.function.client.WebClient;

/**
 * {@link org.springframework.boot.autoconfigure.EnableAutoConfiguration
 * Auto-configuration} that has the bridge make the plans of reads which nearly every
 * application runs, before they are run for the first time.
 */
@AutoConfiguration(after = { PrismaAutoConfiguration.class, PrismaViewAutoConfiguration.class })
@ConditionalOnClass(WebClient.class)
@ConditionalOnSingleCandidate(BridgeClient.class)
@ConditionalOnBooleanProperty(name = "prisma.client.warm-up", matchIfMissing = true)
public final class PrismaWarmUpAutoConfiguration {

	@Bean
	WarmUp prismaWarmUp(BridgeClient client, ObjectProvider<PrismaModels> models, ObjectProvider<ScannedViews> views) {
		return new WarmUp(client, models, views);
	}

}
