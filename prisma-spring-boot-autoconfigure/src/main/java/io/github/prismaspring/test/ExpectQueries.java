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

package io.github.prismaspring.test;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/**
 * Fails a test that makes other than the expected number of queries, with the list of
 * queries that it has made. For tests with an application context whose engine is the
 * auto-configured one: {@code @SpringBootTest}, {@code @PrismaTest}.
 * <p>
 * What counts is what is sent to the engine while the test method runs, without
 * {@code @BeforeEach} and {@code @AfterEach}: a query counts as one, however many
 * relations it includes and whatever SQL the database makes of it, and so does a batch.
 * The begin, commit and rollback of transactions do not count. It does not matter which
 * thread sends the query, so that those of requests to a real server and those of
 * background threads are among them. For that reason a test class with this annotation
 * runs alone if tests run in parallel.
 * <p>
 * On a class it holds for each of its test methods that has none of its own.
 */
@Target({ ElementType.TYPE, ElementType.METHOD })
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@ExtendWith(ExpectQueriesExtension.class)
@ResourceLock(Resources.GLOBAL)
public @interface ExpectQueries {

	/**
	 * How many queries there may be at most.
	 * @return the number, 0 for none at all
	 */
	int max() default -1;

	/**
	 * How many queries there have to be. Either this or {@link #max()} is to be given.
	 * @return the number
	 */
	int exactly() default -1;

}
