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

package io.github.prismaspring.test.autoconfigure;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.test.autoconfigure.OverrideAutoConfiguration;
import org.springframework.boot.test.context.filter.annotation.TypeExcludeFilters;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.core.annotation.AliasFor;
import org.springframework.test.context.BootstrapWith;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import org.springframework.transaction.annotation.Transactional;

/**
 * Annotation for a test of queries: the application's Prisma client, its transactions and
 * its views on a database of the test's own, and nothing else. There is no web server,
 * and no component or configuration property of the application unless
 * {@link #includeFilters() included} or imported.
 * <p>
 * The database is empty but for the tables of the schema, which are pushed to it; see
 * {@link TestDatabase} for which one it is. Each test runs in a transaction that is
 * rolled back when it ends. What the reactive client does is not part of that
 * transaction, because nothing ties it to the thread of the test:
 * {@link ReactiveRollback} undoes it.
 * <p>
 * For tests of the whole application on such a database, use {@code @SpringBootTest} with
 * {@link AutoConfigurePrismaTestDatabase @AutoConfigurePrismaTestDatabase}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@BootstrapWith(PrismaTestContextBootstrapper.class)
@ExtendWith(SpringExtension.class)
@OverrideAutoConfiguration(enabled = false)
@TypeExcludeFilters(PrismaTypeExcludeFilter.class)
@Transactional
@AutoConfigurePrisma
@AutoConfigurePrismaTestDatabase
@ImportAutoConfiguration
public @interface PrismaTest {

	/**
	 * Properties in the form {@code key=value} that are added to the environment before
	 * the test runs.
	 * @return the properties
	 */
	String[] properties() default {};

	/**
	 * Database to run on.
	 * @return the database
	 */
	@AliasFor(annotation = AutoConfigurePrismaTestDatabase.class, attribute = "value")
	TestDatabase database() default TestDatabase.AUTO;

	/**
	 * Whether to leave out the application's components.
	 * @return whether default filters are used
	 */
	boolean useDefaultFilters() default true;

	/**
	 * Filters for components to have in the context that would be left out otherwise.
	 * @return the filters
	 */
	ComponentScan.Filter[] includeFilters() default {};

	/**
	 * Filters for components to leave out that would be in the context otherwise.
	 * @return the filters
	 */
	ComponentScan.Filter[] excludeFilters() default {};

	/**
	 * Auto-configurations to leave out.
	 * @return the classes
	 */
	@AliasFor(annotation = ImportAutoConfiguration.class, attribute = "exclude")
	Class<?>[] excludeAutoConfiguration() default {};

}
