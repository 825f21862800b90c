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
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prismaspring.client.input.NewValues;
import io.github.prismaspring.client.input.NullableJsonDeserializer;
import io.github.prismaspring.client.write.Assign;
import io.github.prismaspring.client.write.Data;
import io.github.prismaspring.client.write.NewRow;
import io.github.prismaspring.client.write.SkippableRow;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A new {@link Sample} as a client of the application describes it. What the database
 * counts up, what Prisma sets with each update and what is marked {@code @java.readOnly}
 * is not part of it; {@code and} adds what only the application may set.
 *
 * @param id the value of {@code id}
 * @param text the value of {@code text}
 * @param int_ the value of {@code int}
 * @param big the value of {@code big}
 * @param float_ the value of {@code float}
 * @param decimal the value of {@code decimal}
 * @param bool the value of {@code bool}
 * @param at the value of {@code at}
 * @param day the value of {@code day}
 * @param time the value of {@code time}
 * @param uuid the value of {@code uuid}
 * @param json the value of {@code json}
 * @param bytes the value of {@code bytes}
 * @param role the value of {@code role}
 * @param textOpt the value of {@code textOpt}, or {@code null} for its default or else
 * none
 * @param intOpt the value of {@code intOpt}, or {@code null} for its default or else none
 * @param bigOpt the value of {@code bigOpt}, or {@code null} for its default or else none
 * @param floatOpt the value of {@code floatOpt}, or {@code null} for its default or else
 * none
 * @param decOpt the value of {@code decOpt}, or {@code null} for its default or else none
 * @param boolOpt the value of {@code boolOpt}, or {@code null} for its default or else
 * none
 * @param atOpt the value of {@code atOpt}, or {@code null} for its default or else none
 * @param dayOpt the value of {@code dayOpt}, or {@code null} for its default or else none
 * @param timeOpt the value of {@code timeOpt}, or {@code null} for its default or else
 * none
 * @param uuidOpt the value of {@code uuidOpt}, or {@code null} for its default or else
 * none
 * @param jsonOpt the value of {@code jsonOpt}, or {@code null} for its default or else
 * none
 * @param bytesOpt the value of {@code bytesOpt}, or {@code null} for its default or else
 * none
 * @param roleOpt the value of {@code roleOpt}, or {@code null} for its default or else
 * none
 * @param ints the value of {@code ints}, or {@code null} for its default or else none
 * @param decimals the value of {@code decimals}, or {@code null} for its default or else
 * none
 * @param roles the value of {@code roles}, or {@code null} for its default or else none
 * @param jsons the value of {@code jsons}, or {@code null} for its default or else none
 * @param blobs the value of {@code blobs}, or {@code null} for its default or else none
 */
public record SampleNew(@NotNull Integer id, @NotNull String text, @JsonProperty("int") @NotNull Integer int_,
		@NotNull Long big, @JsonProperty("float") @NotNull Double float_, @NotNull BigDecimal decimal,
		@NotNull Boolean bool, @NotNull Instant at, @NotNull LocalDate day, @NotNull LocalTime time, @NotNull UUID uuid,
		@JsonDeserialize(using = NullableJsonDeserializer.class) @NotNull JsonNode json, @NotNull byte[] bytes,
		@NotNull Role role, @Nullable String textOpt, @Nullable Integer intOpt, @Nullable Long bigOpt,
		@Nullable Double floatOpt, @Nullable BigDecimal decOpt, @Nullable Boolean boolOpt, @Nullable Instant atOpt,
		@Nullable LocalDate dayOpt, @Nullable LocalTime timeOpt, @Nullable UUID uuidOpt,
		@JsonDeserialize(using = NullableJsonDeserializer.class) @Nullable JsonNode jsonOpt, byte @Nullable [] bytesOpt,
		@Nullable Role roleOpt, @Nullable List<@NotNull Integer> ints, @Nullable List<@NotNull BigDecimal> decimals,
		@Nullable List<@NotNull Role> roles, @Nullable List<@NotNull JsonNode> jsons,
		@Nullable List<@NotNull byte[]> blobs) implements SkippableRow<Sample> {

	@Override
	public Data<Sample> toData() {
		return NewValues.<Sample>none()
			.required(Models.SAMPLE.id, this.id)
			.required(Models.SAMPLE.text, this.text)
			.required(Models.SAMPLE.int_, this.int_)
			.required(Models.SAMPLE.big, this.big)
			.required(Models.SAMPLE.float_, this.float_)
			.required(Models.SAMPLE.decimal, this.decimal)
			.required(Models.SAMPLE.bool, this.bool)
			.required(Models.SAMPLE.at, this.at)
			.required(Models.SAMPLE.day, this.day)
			.required(Models.SAMPLE.time, this.time)
			.required(Models.SAMPLE.uuid, this.uuid)
			.required(Models.SAMPLE.json, this.json)
			.required(Models.SAMPLE.bytes, this.bytes)
			.required(Models.SAMPLE.role, this.role)
			.optional(Models.SAMPLE.textOpt, this.textOpt)
			.optional(Models.SAMPLE.intOpt, this.intOpt)
			.optional(Models.SAMPLE.bigOpt, this.bigOpt)
			.optional(Models.SAMPLE.floatOpt, this.floatOpt)
			.optional(Models.SAMPLE.decOpt, this.decOpt)
			.optional(Models.SAMPLE.boolOpt, this.boolOpt)
			.optional(Models.SAMPLE.atOpt, this.atOpt)
			.optional(Models.SAMPLE.dayOpt, this.dayOpt)
			.optional(Models.SAMPLE.timeOpt, this.timeOpt)
			.optional(Models.SAMPLE.uuidOpt, this.uuidOpt)
			.optional(Models.SAMPLE.jsonOpt, this.jsonOpt)
			.optional(Models.SAMPLE.bytesOpt, this.bytesOpt)
			.optional(Models.SAMPLE.roleOpt, this.roleOpt)
			.optional(Models.SAMPLE.ints, this.ints)
			.optional(Models.SAMPLE.decimals, this.decimals)
			.optional(Models.SAMPLE.roles, this.roles)
			.optional(Models.SAMPLE.jsons, this.jsons)
			.optional(Models.SAMPLE.blobs, this.blobs)
			.toData();
	}

	@Override
	public NewRow<Sample> and(Assign<Sample> assign) {
		return NewRow.of(toData()).and(assign);
	}

}
