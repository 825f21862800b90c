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

package io.github.prismaspring.client;

import io.github.prismaspring.client.read.ModelShape;
import io.github.prismaspring.client.read.RowShape;
import io.github.prismaspring.client.view.Views;
import io.github.prismaspring.engine.PrismaEngine;

/**
 * The queries of a view that give whole rows, for callers that wait for the result, and
 * the way to rows of other shapes.
 *
 * @param <M> the model
 */
public abstract class WholeReadDelegate<M> extends ReadDelegate<M, M> implements ReadSelect<M> {

	private final ModelShape<M> whole;

	/**
	 * Creates a delegate.
	 * @param engine what runs the queries
	 * @param whole the whole model, with the relations that are included
	 */
	protected WholeReadDelegate(PrismaEngine engine, ModelShape<M> whole) {
		super(engine, whole.type(), whole);
		this.whole = whole;
	}

	@Override
	public final <X> ReadDelegate<M, X> select(RowShape<M, X> shape) {
		return new ReadDelegate<>(engine(), type(), this.whole.loadAlike(shape));
	}

	/**
	 * Reads the components of a view instead of whole rows.
	 * @param <V> the view
	 * @param view a record with {@link io.github.prismaspring.client.view.PrismaView}
	 * @return the delegate whose rows are of that record
	 * @throws io.github.prismaspring.client.view.PrismaViewException if the view does not
	 * fit its model
	 * @throws IllegalArgumentException if it is a view of another model, or if relations
	 * were included
	 */
	public final <V> ReadDelegate<M, V> as(Class<V> view) {
		return select(Views.shape(this.whole, view));
	}

	/**
	 * Returns the shape of the whole model.
	 * @return the shape, with the relations that are included
	 */
	protected final ModelShape<M> whole() {
		return this.whole;
	}

}
