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

package io.github.prismaspring.client.view;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.aot.hint.annotation.RegisterReflectionForBinding;

/**
 * Declares that a record is a view of a model: {@code as(…)} of the delegates reads just
 * its components. Each component has the name of a field of the schema, or of its
 * accessor, and the type of that accessor:
 * <ul>
 * <li>a column: its Java type, boxed or not, {@code long} also for an {@code int};</li>
 * <li>a relation to many rows: a {@code List} of the related model or of another record,
 * whose components are fields of the related model;</li>
 * <li>a relation to one row: the related model or another record;</li>
 * <li>the number of related rows: {@code int} or {@code long}, under the name of the
 * relation with {@code Count} at its end, for example {@code postsCount}.</li>
 * </ul>
 * A component is {@code @Nullable}, by JSpecify or another annotation of that name, if
 * and only if the column or relation is optional. A component of another name has
 * {@link PrismaField}. Records inside of others need no annotation.
 * <p>
 * Views in the packages that Spring Boot scans are checked when the application starts,
 * others when they are used for the first time; all of their mistakes are reported at
 * once.
 *
 * @see PrismaField
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@RegisterReflectionForBinding
public @interface PrismaView {

	/**
	 * Returns the model.
	 * @return the generated class of the model
	 */
	Class<?> value();

}
