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

import java.time.Duration;

import io.github.prismaspring.engine.PrismaEngineDecorator;
import io.github.prismaspring.slowlog.SlowLog;
import org.junit.jupiter.api.Test;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link PrismaSlowLogAutoConfiguration}.
 */
class PrismaSlowLogAutoConfigurationTests {

	private final ApplicationContextRunner contextRunner = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(PrismaSlowLogAutoConfiguration.class));

	@Test
	void definesLogOfWhatTakesASecond() {
		this.contextRunner.run((context) -> {
			assertThat(context).hasSingleBean(PrismaEngineDecorator.class);
			assertThat(context.getBean(SlowLog.class).threshold()).isEqualTo(Duration.ofSeconds(1));
		});
	}

	@Test
	void thresholdIsThatOfTheProperty() {
		this.contextRunner.withPropertyValues("prisma.slow-log.threshold=250ms")
			.run((context) -> assertThat(context.getBean(SlowLog.class).threshold()).isEqualTo(Duration.ofMillis(250)));
	}

	@Test
	void sizeOfNothingFailsAtStart() {
		this.contextRunner.withPropertyValues("prisma.slow-log.size=0")
			.run((context) -> assertThat(context).getFailure()
				.hasRootCauseMessage("'size' must be at least 1, but is 0"));
	}

	@Test
	void doesNothingWhenDisabled() {
		this.contextRunner.withPropertyValues("prisma.slow-log.enabled=false")
			.run((context) -> assertThat(context).doesNotHaveBean(SlowLog.class));
		this.contextRunner.withPropertyValues("prisma.enabled=false")
			.run((context) -> assertThat(context).doesNotHaveBean(SlowLog.class));
	}

	@Test
	void worksWithoutActuatorAndMicrometer() {
		this.contextRunner
			.withClassLoader(new FilteredClassLoader("io.micrometer", "org.springframework.boot.actuate",
					"org.springframework.boot.health"))
			.run((context) -> assertThat(context).hasNotFailed().hasSingleBean(SlowLog.class));
	}

	@Test
	void backsOffWhenApplicationHasItsOwn() {
		this.contextRunner.withBean("mine", SlowLog.class, () -> new SlowLog(Duration.ZERO, 1))
			.run((context) -> assertThat(context).hasSingleBean(SlowLog.class).hasBean("mine"));
	}

}
