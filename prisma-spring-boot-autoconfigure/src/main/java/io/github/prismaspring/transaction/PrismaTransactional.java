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

package io.github.prismaspring.transaction;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.core.annotation.AliasFor;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * {@link Transactional} for applications in which another transaction manager is in
 * charge of it: a transaction of Prisma, whichever managers there are. A method that
 * returns a reactive type gets a reactive transaction, any other a blocking one.
 * <p>
 * Which manager that is, the auto-configuration of Prisma's transactions finds out, so
 * the annotation needs it.
 */
@Target({ ElementType.TYPE, ElementType.METHOD })
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Documented
@Transactional(PrismaTransactional.BY_RETURN_TYPE)
public @interface PrismaTransactional {

	/**
	 * What stands for the name of the manager until the return type is known.
	 */
	String BY_RETURN_TYPE = "prismaTransactionManagerByReturnType";

	/**
	 * Returns the options that Spring has no word for, as {@code prisma:maxWait=5s}.
	 * @return the labels
	 */
	@AliasFor(annotation = Transactional.class)
	String[] label() default {};

	/**
	 * Returns what to do about a transaction of Prisma that is open already.
	 * @return the propagation
	 */
	@AliasFor(annotation = Transactional.class)
	Propagation propagation() default Propagation.REQUIRED;

	/**
	 * Returns how far the transaction is kept apart from others.
	 * @return the isolation
	 */
	@AliasFor(annotation = Transactional.class)
	Isolation isolation() default Isolation.DEFAULT;

	/**
	 * Returns how many seconds the transaction may stay open.
	 * @return the seconds; by default those of the application
	 */
	@AliasFor(annotation = Transactional.class)
	int timeout() default TransactionDefinition.TIMEOUT_DEFAULT;

	/**
	 * Returns how many seconds the transaction may stay open, as a text, which may have
	 * placeholders.
	 * @return the seconds
	 */
	@AliasFor(annotation = Transactional.class)
	String timeoutString() default "";

	/**
	 * Returns whether the transaction must not write.
	 * @return whether it only reads
	 */
	@AliasFor(annotation = Transactional.class)
	boolean readOnly() default false;

	/**
	 * Returns which exceptions roll back, beside those that are not checked.
	 * @return the types
	 */
	@AliasFor(annotation = Transactional.class)
	Class<? extends Throwable>[] rollbackFor() default {};

	/**
	 * Returns which exceptions do not roll back.
	 * @return the types
	 */
	@AliasFor(annotation = Transactional.class)
	Class<? extends Throwable>[] noRollbackFor() default {};

}
