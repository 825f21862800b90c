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

import io.github.prismaspring.client.read.Include;
import io.github.prismaspring.client.read.ModelShape;
import io.github.prismaspring.client.read.RowShape;
import io.github.prismaspring.client.view.Views;
import io.github.prismaspring.engine.PrismaEngine;
import io.github.prismaspring.engine.RowLock;

/**
 * The queries that read whole rows of a model and lock them, for callers that wait for
 * the result, and the way to rows of other shapes.
 *
 * @param <M> the model
 */
public final class WholeLockedDelegate<M> extends LockedDelegate<M, M> implements LockedSelect<M> {

	private final PrismaEngine engine;

	private final ModelShape<M> whole;

	private final RowLock lock;

	/**
	 * Creates a delegate.
	 * @param engine what runs the queries
	 * @param whole the whole model, with the relations that are included
	 * @param lock the lock
	 */
	public WholeLockedDelegate(PrismaEngine engine, ModelShape<M> whole, RowLock lock) {
		super(engine, whole.type(), whole, lock);
		this.engine = engine;
		this.whole = whole;
		this.lock = lock;
	}

	/**
	 * Adds relations to what every query gives. Their rows are not locked.
	 * @param includes the relations
	 * @return the delegate whose rows have these relations
	 */
	@SafeVarargs
	@SuppressWarnings("varargs")
	public final WholeLockedDelegate<M> include(Include<M>... includes) {
		return new WholeLockedDelegate<>(this.engine, this.whole.include(includes), this.lock);
	}

	@Override
	public <X> LockedDelegate<M, X> select(RowShape<M, X> shape) {
		return new LockedDelegate<>(this.engine, this.whole.type(), this.whole.loadAlike(shape), this.lock);
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
	public <V> LockedDelegate<M, V> as(Class<V> view) {
		return select(Views.shape(this.whole, view));
	}

}
