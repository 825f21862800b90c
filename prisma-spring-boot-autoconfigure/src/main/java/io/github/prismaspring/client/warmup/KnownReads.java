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

package io.github.prismaspring.client.warmup;

import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import io.github.prismaspring.PrismaModels;
import io.github.prismaspring.client.field.Column;
import io.github.prismaspring.client.field.ColumnField;
import io.github.prismaspring.client.operation.Op;
import io.github.prismaspring.client.operation.ReadOperations;
import io.github.prismaspring.client.read.Field;
import io.github.prismaspring.client.read.ModelShape;
import io.github.prismaspring.client.read.ModelType;
import io.github.prismaspring.client.read.Shape;
import io.github.prismaspring.client.scalar.Value;
import io.github.prismaspring.client.view.PrismaView;
import io.github.prismaspring.client.view.Views;
import io.github.prismaspring.client.where.UniqueWhere;
import io.github.prismaspring.client.where.Where;
import io.github.prismaspring.engine.PrismaRequest;

/**
 * The reads that nearly every application runs: of each view and each model all rows, and
 * one row by each key that is a column.
 */
public final class KnownReads {

	private KnownReads() {
	}

	/**
	 * Lists the reads.
	 * @param models the models
	 * @param views the records that are views of the models
	 * @return the reads, those of views first
	 * @throws io.github.prismaspring.client.view.PrismaViewException if a view does not
	 * fit its model
	 */
	public static List<PrismaRequest<?>> of(PrismaModels models, Collection<Class<?>> views) {
		Stream<Op<?>> ofViews = views.stream().flatMap((view) -> ofView(models, view));
		Stream<Op<?>> ofModels = models.types().stream().flatMap(KnownReads::ofModel);
		return Stream.concat(ofViews, ofModels).<PrismaRequest<?>>map(Op::request).toList();
	}

	private static Stream<Op<?>> ofView(PrismaModels models, Class<?> view) {
		PrismaView annotation = view.getAnnotation(PrismaView.class);
		return Stream.ofNullable(annotation)
			.flatMap((declared) -> models.find(declared.value()).stream())
			.flatMap((model) -> ofView(model, view));
	}

	private static <M> Stream<Op<?>> ofView(ModelType<M> model, Class<?> view) {
		return reads(model, Views.shape(ModelShape.of(model), view));
	}

	private static <M> Stream<Op<?>> ofModel(ModelType<M> model) {
		return reads(model, ModelShape.of(model));
	}

	private static <M> Stream<Op<?>> reads(ModelType<M> model, Shape<?> shape) {
		ReadOperations<M, ?> operations = new ReadOperations<>(model, shape);
		Stream<Op<?>> lookups = model.members()
			.columns()
			.stream()
			.flatMap(KnownReads::lookup)
			.flatMap((where) -> Stream.of(operations.findUnique(where), operations.findUniqueOrThrow(where)));
		return Stream.concat(lookups, Stream.of(operations.findMany(UnaryOperator.identity())));
	}

	private static <M> Stream<UniqueWhere<M>> lookup(Field<M> field) {
		return (field instanceof ColumnField<M, ?, ?> column) ? lookup(column.column()) : Stream.empty();
	}

	@SuppressWarnings("unchecked")
	private static <M, W extends Where<M>> Stream<UniqueWhere<M>> lookup(Column<M, ?, W> column) {
		Value value = SampleValues.of(column);
		return (value != null && column.equality().apply(value) instanceof UniqueWhere<?> where)
				? Stream.of((UniqueWhere<M>) where) : Stream.empty();
	}

}
