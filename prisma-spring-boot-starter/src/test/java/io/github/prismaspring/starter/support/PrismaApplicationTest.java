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

package io.github.prismaspring.starter.support;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.WebApplicationType;

/**
 * Runs the annotated class on an application with the starter, its bridge and a database
 * whose tables are empty. Suites of the same application follow each other on it. Its
 * beans can be parameters of constructors and tests.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(PrismaApplicationExtension.class)
public @interface PrismaApplicationTest {

	/**
	 * The database to run on.
	 * @return the kind of database
	 */
	DatabaseKind database();

	/**
	 * The application to start.
	 * @return the configuration class
	 */
	Class<?> application();

	/**
	 * The schema of the application.
	 * @return the name of the schema's folder
	 */
	String schema() default "contract";

	/**
	 * The server that the application is.
	 * @return the kind of server, on a free port if it is one
	 */
	WebApplicationType web() default WebApplicationType.NONE;

	/**
	 * More properties of the application.
	 * @return {@code name=value} pairs
	 */
	String[] properties() default {};

}
