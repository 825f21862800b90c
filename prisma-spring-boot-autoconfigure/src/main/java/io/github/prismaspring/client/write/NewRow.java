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
 * A new row: the last step of a create, or an object of a generated input type. It is no
 * functional interface, so that a lambda expression handed to {@code create} always leads
 * through the steps.
 *
 * @param <M> the model
 */
public interface NewRow<M> {

	/**
	 * Returns the data of the row.
	 * @return the data
	 * @throws org.springframework.dao.InvalidDataAccessApiUsageException if something
	 * required is missing
	 */
	Data<M> toData();

	/**
	 * Adds what the row's origin could not know, for example who it belongs to.
	 * @param assign the assignment
	 * @return the row with the assignment
	 * @throws IllegalArgumentException if the column is assigned already
	 */
	NewRow<M> and(Assign<M> assign);

	/**
	 * Returns the row that has the given data.
	 * @param <M> the model
	 * @param data the data
	 * @return the row
	 */
	static <M> NewRow<M> of(Data<M> data) {
		return new DataRow<>(data);
	}

}
