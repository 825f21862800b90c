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

package io.github.prismaspring.starter.docs;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;

/**
 * Leaves out the other clients of this module, which an application would not have.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ImportAutoConfiguration(exclude = { io.github.prismaspring.starter.contract.db.PrismaClientAutoConfiguration.class,
		io.github.prismaspring.starter.lock.db.PrismaClientAutoConfiguration.class,
		io.github.prismaspring.starter.mysql.db.PrismaClientAutoConfiguration.class,
		io.github.prismaspring.starter.postgresql.db.PrismaClientAutoConfiguration.class,
		io.github.prismaspring.starter.warehouse.db.PrismaClientAutoConfiguration.class })
@interface OnlyTheDocsClient {

}
