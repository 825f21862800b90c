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

package io.github.prismaspring.starter.observation;

import io.github.prismaspring.starter.support.DatabaseKind;
import io.github.prismaspring.starter.support.PrismaApplication;
import io.github.prismaspring.starter.support.PrismaApplicationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
@PrismaApplicationTest(database = DatabaseKind.POSTGRESQL, application = TracedApplication.class,
		web = WebApplicationType.SERVLET,
		properties = { "prisma.bridge.sql-comments=true", "prisma.bridge.environment.PRISMA_BRIDGE_LOG_SQL=true" })
class ServletTraceTests extends TraceContract {

	ServletTraceTests(PrismaApplication application) {
		super(application);
	}

	@Test
	void blockingRequestIsOneTrace(CapturedOutput output) {
		assertOneTrace("blocking", output);
	}

	@Test
	void reactiveRequestIsOneTrace(CapturedOutput output) {
		assertOneTrace("reactive", output);
	}

}
