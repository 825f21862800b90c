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
import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prismaspring.client.input.NewValues;
import io.github.prismaspring.client.input.NullableJsonDeserializer;
import io.github.prismaspring.client.write.Assign;
import io.github.prismaspring.client.write.Data;
import io.github.prismaspring.client.write.NewRow;
import io.github.prismaspring.client.write.SkippableRow;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A new {@link Store} as a client of the application describes it. What the database
 * counts up, what Prisma sets with each update and what is marked {@code @java.readOnly}
 * is not part of it; {@code and} adds what only the application may set.
 *
 * @param code the value of {@code code}
 * @param name the value of {@code name}, or {@code null} for its default or else none
 * @param rent the value of {@code rent}, or {@code null} for its default or else none
 * @param floors the value of {@code floors}, or {@code null} for its default or else none
 * @param doors the value of {@code doors}
 * @param labels the value of {@code labels}, or {@code null} for its default or else none
 * @param notes the value of {@code notes}, or {@code null} for its default or else none
 * @param class_ the value of {@code class}, or {@code null} for its default or else none
 * @param stock Pieces by article.
 * @param site the value of {@code site}, or {@code null} for its default or else none
 * @param holidays the value of {@code holidays}, or {@code null} for its default or else
 * none
 */
public record StoreNew(@NotNull @Size(max = 8) String code, @Size(max = 20) @Nullable String name,
		@Digits(integer = 4, fraction = 2) @Nullable BigDecimal rent, @Nullable Integer floors, @NotNull Integer doors,
		@Nullable List<@NotNull @Size(max = 5) String> labels,
		@JsonDeserialize(using = NullableJsonDeserializer.class) @Nullable JsonNode notes,
		@JsonProperty("class") @Nullable String class_,
		@NotNull @Valid java.util.Map<java.lang.String, java.lang.Integer> stock, @Valid java.net.@Nullable URI site,
		@Nullable List<java.time.@NotNull @Valid MonthDay> holidays) implements SkippableRow<Store> {

	@Override
	public Data<Store> toData() {
		return NewValues.<Store>none()
			.required(Models.STORE.code, this.code)
			.optional(Models.STORE.name, this.name)
			.optional(Models.STORE.rent, this.rent)
			.optional(Models.STORE.floors, this.floors)
			.required(Models.STORE.doors, this.doors)
			.optional(Models.STORE.labels, this.labels)
			.optional(Models.STORE.notes, this.notes)
			.optional(Models.STORE.class_, this.class_)
			.required(Models.STORE.stock, this.stock)
			.optional(Models.STORE.site, this.site)
			.optional(Models.STORE.holidays, this.holidays)
			.toData();
	}

	@Override
	public NewRow<Store> and(Assign<Store> assign) {
		return NewRow.of(toData()).and(assign);
	}

}
