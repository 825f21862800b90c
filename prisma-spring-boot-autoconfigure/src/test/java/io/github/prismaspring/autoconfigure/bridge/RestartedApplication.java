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

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;

import io.github.prismaspring.bridge.BridgeReadyEvent;
import io.github.prismaspring.engine.PrismaEngine;

import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.devtools.restart.Restarter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/**
 * An application with Spring Boot's developer tools. It tells which bridge it has, starts
 * anew for each line that it reads, and ends with its input.
 */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
public class RestartedApplication {

	private long pid;

	/**
	 * What the other JVM runs.
	 * @param args the properties
	 */
	public static void main(String[] args) {
		SpringApplication.run(RestartedApplication.class, args);
	}

	@EventListener
	void ready(BridgeReadyEvent event) {
		this.pid = event.getPid();
	}

	@Bean
	ApplicationRunner tell(PrismaEngine engine) {
		return (args) -> {
			System.out.println("bridge " + this.pid + " serves " + engine.info().block(Duration.ofSeconds(20)).models()
					+ " to " + getClass().getClassLoader().getClass().getSimpleName());
			new Thread(RestartedApplication::awaitLine).start();
		};
	}

	private static void awaitLine() {
		try {
			if (System.in.read() == '\n') {
				Restarter.getInstance().restart();
			}
			else {
				System.exit(0);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
