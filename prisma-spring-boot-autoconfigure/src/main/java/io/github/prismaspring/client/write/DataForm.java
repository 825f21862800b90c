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

package io.github.prismaspring.client.write;

/**
 * The two forms in which Prisma takes the data of a row, which it calls checked and
 * unchecked. A row must be written in one of them; {@link Data} chooses which, so that
 * users need not know.
 */
enum DataForm {

	/**
	 * Relations are nested writes; neither foreign keys nor generated keys may be given.
	 */
	CHECKED,

	/**
	 * Foreign keys and generated keys are columns like others; a relation whose foreign
	 * key is in the row itself cannot be a nested write.
	 */
	UNCHECKED

}
