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

import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import io.github.prismaspring.client.keyset.KeysetWalk;

/**
 * Reads rows when a stream gets to them, a portion at once.
 *
 * @param <R> the type of the object that a row becomes
 */
final class RowStream<R> extends Spliterators.AbstractSpliterator<R> {

	private final BlockingRunner runner;

	private final KeysetWalk<?, R> walk;

	private Iterator<R> rows = List.<R>of().iterator();

	private boolean closed;

	private RowStream(BlockingRunner runner, KeysetWalk<?, R> walk) {
		super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
		this.runner = runner;
		this.walk = walk;
	}

	static <R> Stream<R> of(BlockingRunner runner, KeysetWalk<?, R> walk) {
		RowStream<R> rows = new RowStream<>(runner, walk);
		return StreamSupport.stream(rows, false).onClose(rows::close);
	}

	@Override
	public boolean tryAdvance(Consumer<? super R> action) {
		if (this.closed) {
			throw new IllegalStateException("The stream is closed");
		}
		while (!this.rows.hasNext()) {
			if (this.walk.isDone()) {
				return false;
			}
			this.rows = this.walk.advance(this.runner.run(this.walk.next())).iterator();
		}
		action.accept(this.rows.next());
		return true;
	}

	private void close() {
		this.closed = true;
	}

}
