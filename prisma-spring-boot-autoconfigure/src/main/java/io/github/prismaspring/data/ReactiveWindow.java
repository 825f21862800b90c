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

import reactor.core.CoreSubscriber;
import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoOperator;

import org.springframework.data.domain.Window;

/**
 * A window of rows to be read, with a type of its own for the reason that {@link RowPage}
 * has one.
 *
 * @param <T> the type of the object that a row becomes
 */
public final class ReactiveWindow<T> extends MonoOperator<Window<T>, Window<T>> {

	/**
	 * Gives a window that is to be read this type.
	 * @param source reads the window
	 */
	public ReactiveWindow(Mono<? extends Window<T>> source) {
		super(source);
	}

	@Override
	public void subscribe(CoreSubscriber<? super Window<T>> subscriber) {
		this.source.subscribe(subscriber);
	}

}
