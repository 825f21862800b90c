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

package io.github.prismaspring.client.view;

import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.prismaspring.client.read.ModelType;
import io.github.prismaspring.client.read.RowShape;
import io.github.prismaspring.client.select.Row;
import io.github.prismaspring.client.select.Selectable;
import org.jspecify.annotations.Nullable;

/**
 * Makes the shape of rows that a view declares, or finds all reasons why it cannot.
 */
final class ViewResolution {

	private final List<ViewProblem> problems = new ArrayList<>();

	private final Deque<Class<?>> path = new ArrayDeque<>();

	/**
	 * Resolves a record.
	 * @param <M> the model
	 * @param <V> the record
	 * @param model the model
	 * @param view the record
	 * @return the shape; {@code null} if the record does not fit
	 */
	<M, V> @Nullable RowShape<M, V> resolve(ModelType<M> model, Class<V> view) {
		this.path.addLast(view);
		try {
			ViewMembers<M> members = new ViewMembers<>(model);
			RecordComponent[] components = view.getRecordComponents();
			List<ViewPart<M>> parts = new ArrayList<>();
			for (RecordComponent component : components) {
				ViewPart<M> part = part(model, members, ViewComponent.of(component));
				if (part != null) {
					parts.add(part);
				}
			}
			return (parts.size() == components.length) ? shape(view, parts) : null;
		}
		finally {
			this.path.removeLast();
		}
	}

	/**
	 * Resolves a record inside of another one.
	 * @param <C> the related model
	 * @param model the related model
	 * @param component the component that holds the record, or a list of it
	 * @param view the record
	 * @return the shape; {@code null} if the record does not fit
	 */
	<C> @Nullable RowShape<C, ?> nested(ModelType<C> model, ViewComponent component, Class<?> view) {
		if (this.path.contains(view)) {
			add(component.problem("a record that does not contain itself",
					Stream.concat(this.path.stream(), Stream.of(view))
						.map(TypeName::of)
						.collect(Collectors.joining(" → "))));
			return null;
		}
		PrismaView annotation = view.getAnnotation(PrismaView.class);
		if (annotation != null && annotation.value() != model.javaType()) {
			add(component.problem("a record for " + model.name(),
					"%s, a view of %s".formatted(component.description(), TypeName.of(annotation.value()))));
			return null;
		}
		return resolve(model, view);
	}

	void add(ViewProblem problem) {
		if (!this.problems.contains(problem)) {
			this.problems.add(problem);
		}
	}

	List<ViewProblem> problems() {
		return this.problems;
	}

	private <M> @Nullable ViewPart<M> part(ModelType<M> model, ViewMembers<M> members, ViewComponent component) {
		ViewMember<M> member = members.find(component.field());
		if (member == null) {
			add(component.problem("a field of %s (%s)".formatted(model.name(), String.join(", ", members.names())),
					"'" + component.field() + "'"));
			return null;
		}
		return member.read(component, this);
	}

	private <M, V> @Nullable RowShape<M, V> shape(Class<V> view, List<ViewPart<M>> parts) {
		try {
			RecordConstructor<V> constructor = RecordConstructor.of(view);
			List<Selectable<M, ?>> selection = parts.stream().<Selectable<M, ?>>map(ViewPart::selectable).toList();
			return new RowShape<>(selection, (row) -> constructor.construct(values(parts, row)),
					"the constructor of " + TypeName.of(view));
		}
		catch (InaccessibleObjectException ex) {
			add(problem(view, "a record in a package that its module opens", ex));
		}
		catch (IllegalArgumentException ex) {
			add(problem(view, "components that can be read together", ex));
		}
		return null;
	}

	private static ViewProblem problem(Class<?> view, String expected, RuntimeException ex) {
		return new ViewProblem(view, null, expected, "'" + ex.getMessage() + "'");
	}

	private static <M> @Nullable Object[] values(List<ViewPart<M>> parts, Row row) {
		@Nullable Object[] values = new @Nullable Object[parts.size()];
		for (int i = 0; i < values.length; i++) {
			values[i] = parts.get(i).value(row, i);
		}
		return values;
	}

}
