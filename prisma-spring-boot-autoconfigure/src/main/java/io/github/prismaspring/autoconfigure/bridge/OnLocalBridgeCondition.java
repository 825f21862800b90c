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

package io.github.prismaspring.autoconfigure.bridge;

import java.util.List;

import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/**
 * Matches if the application is to start a bridge of its own: it was told so, or neither
 * told not to nor where one is.
 */
final class OnLocalBridgeCondition extends SpringBootCondition {

	private static final String AUTO_START = "prisma.bridge.auto-start";

	private static final String URL = "prisma.bridge.url";

	private static final String URLS = "prisma.bridge.urls";

	@Override
	public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
		ConditionMessage.Builder message = ConditionMessage.forCondition("Prisma bridge");
		Environment environment = context.getEnvironment();
		Boolean autoStart = environment.getProperty(AUTO_START, Boolean.class);
		if (autoStart != null) {
			return new ConditionOutcome(autoStart, message.because("'" + AUTO_START + "' is " + autoStart));
		}
		boolean remote = StringUtils.hasText(environment.getProperty(URL))
				|| !Binder.get(environment).bind(URLS, Bindable.listOf(String.class)).orElse(List.of()).isEmpty();
		return new ConditionOutcome(!remote, message
			.because((remote) ? "the URL of a bridge is set" : "neither '" + URL + "' nor '" + URLS + "' is set"));
	}

}
