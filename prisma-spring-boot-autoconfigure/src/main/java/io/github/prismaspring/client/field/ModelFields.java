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

package io.github.prismaspring.client.field;

import java.util.List;
import java.util.function.Supplier;

import io.github.prismaspring.client.aggregate.Aggregate;
import io.github.prismaspring.client.read.ModelMembers;
import io.github.prismaspring.client.read.ModelType;
import io.github.prismaspring.client.scalar.ScalarType;
import io.github.prismaspring.client.scalar.ScalarTypes;
import io.github.prismaspring.client.where.Condition;
import io.github.prismaspring.client.where.TextWhere;
import io.github.prismaspring.client.where.UniqueWhere;
import io.github.prismaspring.client.where.Where;
import io.github.prismaspring.client.write.ColumnRole;
import io.github.prismaspring.client.write.ForeignKey;
import io.github.prismaspring.engine.ResultReader;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a model: base of the generated classes that hold them.
 *
 * @param <M> the model
 */
public abstract class ModelFields<M> implements ModelMembers<M> {

	private final String model;

	private final Class<M> javaType;

	private final List<String> scalars;

	private final ResultReader<M> reader;

	private final @Nullable String required;

	/**
	 * Creates the fields.
	 * @param model the name of the model
	 * @param javaType the class of the model
	 * @param scalars the names of the scalar fields that the class of the model holds
	 * @param reader reads a row
	 * @param required the name of a column that is never null, or {@code null} if there
	 * is none
	 */
	protected ModelFields(String model, Class<M> javaType, List<String> scalars, ResultReader<M> reader,
			@Nullable String required) {
		this.model = model;
		this.javaType = javaType;
		this.scalars = scalars;
		this.reader = reader;
		this.required = required;
	}

	/**
	 * Counts rows.
	 * @return the number of rows
	 */
	public final Aggregate<M, Long> count() {
		return Aggregate.countRows(this.required);
	}

	/**
	 * Returns the model.
	 * @return the model
	 */
	public final ModelType<M> modelType() {
		return new ModelType<>(this.model, this.javaType, this.scalars, this.reader, this);
	}

	/**
	 * Creates a column whose values can repeat.
	 * @param <T> the Java type of the column
	 * @param name the name of the field
	 * @param type the scalar type
	 * @return the column
	 */
	protected final <T> Column<M, T, Where<M>> column(String name, ScalarType<T> type) {
		return new Column<>(this.model, name, type, ColumnRole.PLAIN,
				(value) -> new Condition<>(name, "equals", value));
	}

	/**
	 * Creates a column whose values name one row.
	 * @param <T> the Java type of the column
	 * @param name the name of the field
	 * @param type the scalar type
	 * @return the column
	 */
	protected final <T> Column<M, T, UniqueWhere<M>> unique(String name, ScalarType<T> type) {
		return new Column<>(this.model, name, type, ColumnRole.PLAIN, (value) -> UniqueWhere.of(name, value));
	}

	/**
	 * Creates a column of text whose values can repeat, on a database whose queries can
	 * ignore case.
	 * @param name the name of the field
	 * @return the column
	 */
	protected final Column<M, String, TextWhere<M>> text(String name) {
		return new Column<>(this.model, name, ScalarTypes.STRING, ColumnRole.PLAIN,
				(value) -> new TextWhere<>(name, "equals", value, TextWhere.Mode.DEFAULT));
	}

	/**
	 * Describes the foreign key of a relation.
	 * @param column the field that holds it
	 * @param reference the field of the related model that it points to
	 * @return the foreign key
	 */
	protected static ForeignKey key(String column, String reference) {
		return key(List.of(column), List.of(reference));
	}

	/**
	 * Describes the foreign key of a relation.
	 * @param columns the fields that hold it
	 * @param references the fields of the related model that it points to
	 * @return the foreign key
	 */
	protected static ForeignKey key(List<String> columns, List<String> references) {
		return new ForeignKey(columns, references);
	}

	/**
	 * Creates a relation to many rows that can be without this one.
	 * @param <C> the related model
	 * @param <S> the first step towards a related row
	 * @param name the name of the field
	 * @param target the related model
	 * @param start supplies the first step towards a related row
	 * @return the relation
	 */
	protected final <C, S> ToMany<M, C, S> toMany(String name, Supplier<? extends ModelFields<C>> target,
			Supplier<S> start) {
		return new ToMany<>(this.model, name, () -> target.get().modelType(), start);
	}

	/**
	 * Creates a relation to many rows that cannot be without this one.
	 * @param <C> the related model
	 * @param <S> the first step towards a related row
	 * @param name the name of the field
	 * @param target the related model
	 * @param start supplies the first step towards a related row
	 * @return the relation
	 */
	protected final <C, S> OwnedToMany<M, C, S> ownedToMany(String name, Supplier<? extends ModelFields<C>> target,
			Supplier<S> start) {
		return new OwnedToMany<>(this.model, name, () -> target.get().modelType(), start);
	}

	/**
	 * Creates a relation between many rows on both sides.
	 * @param <C> the related model
	 * @param <S> the first step towards a related row
	 * @param name the name of the field
	 * @param target the related model
	 * @param start supplies the first step towards a related row
	 * @return the relation
	 */
	protected final <C, S> ManyToMany<M, C, S> manyToMany(String name, Supplier<? extends ModelFields<C>> target,
			Supplier<S> start) {
		return new ManyToMany<>(this.model, name, () -> target.get().modelType(), start);
	}

	/**
	 * Creates a relation to one row that is always there.
	 * @param <C> the related model
	 * @param <S> the first step towards a related row
	 * @param name the name of the field
	 * @param key the foreign key
	 * @param target the related model
	 * @param start supplies the first step towards a related row
	 * @return the relation
	 */
	protected final <C, S> ToOne<M, C, S> toOne(String name, ForeignKey key, Supplier<? extends ModelFields<C>> target,
			Supplier<S> start) {
		return new ToOne<>(new RelatedRow<>(this.model, name, key, () -> target.get().modelType(), start));
	}

	/**
	 * Creates a relation to one row that may be missing, with the foreign key in this
	 * model.
	 * @param <C> the related model
	 * @param <S> the first step towards a related row
	 * @param name the name of the field
	 * @param key the foreign key
	 * @param target the related model
	 * @param start supplies the first step towards a related row
	 * @return the relation
	 */
	protected final <C, S> OptionalToOne<M, C, S> optionalToOne(String name, ForeignKey key,
			Supplier<? extends ModelFields<C>> target, Supplier<S> start) {
		return new OptionalToOne<>(new RelatedRow<>(this.model, name, key, () -> target.get().modelType(), start));
	}

	/**
	 * Creates a relation to one row that may be missing, with the foreign key in the
	 * related model.
	 * @param <C> the related model
	 * @param <S> the first step towards a related row
	 * @param name the name of the field
	 * @param target the related model
	 * @param start supplies the first step towards a related row
	 * @return the relation
	 */
	protected final <C, S> OptionalToOne<M, C, S> optionalToOne(String name, Supplier<? extends ModelFields<C>> target,
			Supplier<S> start) {
		return new OptionalToOne<>(new RelatedRow<>(this.model, name, null, () -> target.get().modelType(), start));
	}

	/**
	 * Creates a relation to one row that may be missing and cannot be without this one.
	 * @param <C> the related model
	 * @param <S> the first step towards a related row
	 * @param name the name of the field
	 * @param target the related model
	 * @param start supplies the first step towards a related row
	 * @return the relation
	 */
	protected final <C, S> OwnedToOne<M, C, S> ownedToOne(String name, Supplier<? extends ModelFields<C>> target,
			Supplier<S> start) {
		return new OwnedToOne<>(new RelatedRow<>(this.model, name, null, () -> target.get().modelType(), start));
	}

	/**
	 * Creates a filter on one of the columns of a compound key.
	 * @param <T> the Java type of the column
	 * @param field the field of the column
	 * @param value its value
	 * @return the filter
	 */
	protected final <T> Condition<M> part(ColumnField<M, T, ?> field, T value) {
		return field.column().condition("equals", value);
	}

}
