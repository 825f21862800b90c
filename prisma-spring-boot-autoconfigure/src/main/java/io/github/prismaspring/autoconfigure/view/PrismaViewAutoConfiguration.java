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

package io.github.prismaspring.autoconfigure.view;

import io.github.prismaspring.PrismaModels;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * {@link org.springframework.boot.autoconfigure.EnableAutoConfiguration
 * Auto-configuration} that verifies the
 * {@link io.github.prismaspring.client.view.PrismaView views} in the packages of the
 * application.
 */
@AutoConfiguration
@Import(ViewRegistrar.class)
public final class PrismaViewAutoConfiguration {

	@Bean
	ViewVerifier prismaViewVerifier(ScannedViews views, ObjectProvider<PrismaModels> models) {
		return new ViewVerifier(views, models);
	}

}
