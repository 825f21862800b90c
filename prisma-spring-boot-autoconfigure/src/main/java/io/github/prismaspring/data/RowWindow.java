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

package io.github.prismaspring.data;

import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Window;

/**
 * A window of rows, with a type of its own for the reason that {@link RowPage} has one.
 *
 * @param <T> the type of the object that a row becomes
 */
public final class RowWindow<T> implements Window<T> {

	private final Window<T> window;

	RowWindow(List<T> rows, IntFunction<? extends ScrollPosition> positions, boolean more) {
		this.window = Window.from(rows, positions, more);
	}

	@Override
	public int size() {
		return this.window.size();
	}

	@Override
	public boolean isEmpty() {
		return this.window.isEmpty();
	}

	@Override
	public List<T> getContent() {
		return this.window.getContent();
	}

	@Override
	public boolean hasNext() {
		return this.window.hasNext();
	}

	@Override
	public ScrollPosition positionAt(int index) {
		return this.window.positionAt(index);
	}

	@Override
	public <U> Window<U> map(Function<? super T, ? extends U> converter) {
		return this.window.map(converter);
	}

	@Override
	public Iterator<T> iterator() {
		return this.window.iterator();
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof RowWindow<?> that && this.window.equals(that.window);
	}

	@Override
	public int hashCode() {
		return this.window.hashCode();
	}

	@Override
	public String toString() {
		return this.window.toString();
	}

}
