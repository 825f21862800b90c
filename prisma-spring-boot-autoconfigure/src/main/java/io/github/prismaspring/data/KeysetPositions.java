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

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.github.prismaspring.client.keyset.Keyed;
import io.github.prismaspring.client.keyset.Keyset;
import io.github.prismaspring.client.keyset.KeysetPosition;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.KeysetScrollPosition;
import org.springframework.data.domain.ScrollPosition;

/**
 * Translates positions, whose keys are the names of the columns of the order.
 *
 * @param <M> the model
 * @param keyset the order
 * @param direction which way the windows go
 */
record KeysetPositions<M>(Keyset<M> keyset, ScrollPosition.Direction direction) {

	@Nullable KeysetPosition read(KeysetScrollPosition position) {
		if (position.isInitial()) {
			return null;
		}
		Map<String, ?> keys = position.getKeys();
		if (!keys.keySet().equals(new HashSet<>(this.keyset.names()))) {
			throw new InvalidScrollPositionException(
					"The position has values of %s, but the rows are sorted by %s: use a position of the same order"
						.formatted(keys.keySet(), this.keyset.names()),
					null);
		}
		List<@Nullable Object> values = new ArrayList<>();
		this.keyset.names().forEach((name) -> values.add(keys.get(name)));
		try {
			return this.keyset.position(values);
		}
		catch (IllegalArgumentException ex) {
			throw new InvalidScrollPositionException("The position does not fit: " + ex.getMessage(), ex);
		}
	}

	<R> RowWindow<R> window(List<Keyed<R>> rows, boolean more) {
		List<Keyed<R>> ordered = new ArrayList<>(rows);
		if (this.direction == ScrollPosition.Direction.BACKWARD) {
			Collections.reverse(ordered);
		}
		return new RowWindow<>(ordered.stream().map(Keyed::row).toList(),
				(index) -> ScrollPosition.of(write(ordered.get(index).position()), this.direction), more);
	}

	private Map<String, ?> write(KeysetPosition position) {
		Map<String, @Nullable Object> keys = new LinkedHashMap<>();
		List<String> names = this.keyset.names();
		for (int i = 0; i < names.size(); i++) {
			keys.put(names.get(i), position.values().get(i));
		}
		return keys;
	}

}
