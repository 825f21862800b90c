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

package io.github.prismaspring.client.example;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.function.Function;

import io.github.prismaspring.client.write.CreateData;
import io.github.prismaspring.client.write.CreateReady;
import io.github.prismaspring.client.write.CreateStep;
import io.github.prismaspring.client.write.SkippableRow;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The steps towards a new {@link Store}.
 */
public final class StoreCreate {

	private StoreCreate() {
	}

	/**
	 * Describes a new {@link Store}, for {@code createMany} or to be kept.
	 * @param create leads through the steps
	 * @return the description
	 */
	public static Ready of(Function<NeedsCode<NeedsDoors<NeedsStock<Ready>>>, Ready> create) {
		return create.apply(start());
	}

	static NeedsCode<NeedsDoors<NeedsStock<Ready>>> start() {
		Function<CreateData<Store>, NeedsStock<Ready>> needsStock = (data) -> new NeedsStock<>(data, Ready::new);
		Function<CreateData<Store>, NeedsDoors<NeedsStock<Ready>>> needsDoors = (data) -> new NeedsDoors<>(data,
				needsStock);
		return new NeedsCode<>(CreateData.empty(), needsDoors);
	}

	/**
	 * The step at which {@code code} is given.
	 *
	 * @param <N> the step after this one
	 */
	public static final class NeedsCode<N> extends CreateStep<Store, N> {

		private NeedsCode(CreateData<Store> data, Function<CreateData<Store>, N> next) {
			super(data, next);
		}

		/**
		 * Sets {@code code}.
		 * @param code the value
		 * @return the next step
		 */
		public N code(String code) {
			return next(Models.STORE.code.set(code));
		}

	}

	/**
	 * The step at which {@code doors} is given.
	 *
	 * @param <N> the step after this one
	 */
	public static final class NeedsDoors<N> extends CreateStep<Store, N> {

		private NeedsDoors(CreateData<Store> data, Function<CreateData<Store>, N> next) {
			super(data, next);
		}

		/**
		 * Sets {@code doors}.
		 * @param doors the value
		 * @return the next step
		 */
		public N doors(int doors) {
			return next(Models.STORE.doors.set(doors));
		}

	}

	/**
	 * The step at which {@code stock} is given.
	 *
	 * @param <N> the step after this one
	 */
	public static final class NeedsStock<N> extends CreateStep<Store, N> {

		private NeedsStock(CreateData<Store> data, Function<CreateData<Store>, N> next) {
			super(data, next);
		}

		/**
		 * Pieces by article.
		 * @param stock the value
		 * @return the next step
		 */
		public N stock(java.util.Map<java.lang.String, java.lang.Integer> stock) {
			return next(Models.STORE.stock.set(stock));
		}

	}

	/**
	 * The last step: all that is required is given.
	 */
	public static final class Ready extends CreateReady<Store> implements SkippableRow<Store> {

		private Ready(CreateData<Store> data) {
			super(data);
		}

		/**
		 * Sets {@code id}.
		 * @param id the value
		 * @return the next step
		 */
		public Ready id(int id) {
			return new Ready(with(Models.STORE.id.set(id)));
		}

		/**
		 * Sets {@code name}.
		 * @param name the value, or {@code null} for none
		 * @return the next step
		 */
		public Ready name(@Nullable String name) {
			return new Ready(with(Models.STORE.name.set(name)));
		}

		/**
		 * Sets {@code rent}.
		 * @param rent the value, or {@code null} for none
		 * @return the next step
		 */
		public Ready rent(@Nullable BigDecimal rent) {
			return new Ready(with(Models.STORE.rent.set(rent)));
		}

		/**
		 * Sets {@code floors}.
		 * @param floors the value
		 * @return the next step
		 */
		public Ready floors(int floors) {
			return new Ready(with(Models.STORE.floors.set(floors)));
		}

		/**
		 * Sets {@code labels}.
		 * @param labels the value
		 * @return the next step
		 */
		public Ready labels(Collection<String> labels) {
			return new Ready(with(Models.STORE.labels.set(labels)));
		}

		/**
		 * Sets {@code notes}.
		 * @param notes the value, or {@code null} for none
		 * @return the next step
		 */
		public Ready notes(@Nullable JsonNode notes) {
			return new Ready(with(Models.STORE.notes.set(notes)));
		}

		/**
		 * Sets {@code class}.
		 * @param class_ the value, or {@code null} for none
		 * @return the next step
		 */
		public Ready class_(@Nullable String class_) {
			return new Ready(with(Models.STORE.class_.set(class_)));
		}

		/**
		 * Sets {@code site}.
		 * @param site the value, or {@code null} for none
		 * @return the next step
		 */
		public Ready site(java.net.@Nullable URI site) {
			return new Ready(with(Models.STORE.site.set(site)));
		}

		/**
		 * Sets {@code holidays}.
		 * @param holidays the value
		 * @return the next step
		 */
		public Ready holidays(Collection<java.time.MonthDay> holidays) {
			return new Ready(with(Models.STORE.holidays.set(holidays)));
		}

		/**
		 * What customers think of it.
		 * @param rating the value
		 * @return the next step
		 */
		public Ready rating(double rating) {
			return new Ready(with(Models.STORE.rating.set(rating)));
		}

		/**
		 * Sets {@code changed}.
		 * @param changed the value
		 * @return the next step
		 */
		public Ready changed(Instant changed) {
			return new Ready(with(Models.STORE.changed.set(changed)));
		}

	}

}
