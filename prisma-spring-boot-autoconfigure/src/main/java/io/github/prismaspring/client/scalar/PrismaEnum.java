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

package io.github.prismaspring.client.scalar;

/**
 * An enum of the schema.
 */
public interface PrismaEnum {

	/**
	 * Returns the name of the value in the schema. It is what Prisma's protocol uses; a
	 * name given by {@code @map} is known to the database only.
	 * @return the name in the schema
	 */
	String protocolName();

	/**
	 * Returns the name that the database knows the value by, which queries in SQL use.
	 * @return the name given by {@code @map}, otherwise the name in the schema
	 */
	default String databaseName() {
		return protocolName();
	}

}
