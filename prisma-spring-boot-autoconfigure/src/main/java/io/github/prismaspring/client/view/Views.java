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

import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import io.github.prismaspring.PrismaModels;
import io.github.prismaspring.client.read.ModelShape;
import io.github.prismaspring.client.read.ModelType;
import io.github.prismaspring.client.read.RowShape;
import org.jspecify.annotations.Nullable;

/**
 * The views of an application. Each is looked at once, when it is verified or used for
 * the first time; queries find the result.
 */
public final class Views {

	private static final ClassValue<AtomicReference<@Nullable RowShape<?, ?>>> SHAPES = new ClassValue<>() {

		@Override
		protected AtomicReference<@Nullable RowShape<?, ?>> computeValue(Class<?> type) {
			return new AtomicReference<>();
		}

	};

	private Views() {
	}

	/**
	 * Returns the shape of rows that a view declares.
	 * @param <M> the model
	 * @param <V> the view
	 * @param whole the shape that the view takes the place of
	 * @param view the record
	 * @return the shape
	 * @throws PrismaViewException if the view does not fit its model
	 * @throws IllegalArgumentException if the record is not a view of the model, or if
	 * relations were included, which only whole rows have
	 */
	@SuppressWarnings("unchecked")
	public static <M, V> RowShape<M, V> shape(ModelShape<M> whole, Class<V> view) {
		ModelType<M> model = whole.type();
		PrismaView annotation = view.getAnnotation(PrismaView.class);
		if (annotation == null) {
			throw new IllegalArgumentException("as(%s): the record is no view, add @PrismaView(%s.class) to it"
				.formatted(TypeName.of(view), TypeName.of(model.javaType())));
		}
		if (annotation.value() != model.javaType()) {
			throw new IllegalArgumentException("as(%s): the record is a view of %s, not of %s"
				.formatted(TypeName.of(view), TypeName.of(annotation.value()), TypeName.of(model.javaType())));
		}
		if (!whole.inclusions().isEmpty()) {
			throw new IllegalArgumentException(
					"as(%s): the view itself says which relations are read, leave out include(%s.%s)"
						.formatted(TypeName.of(view), model.name(), whole.inclusions().get(0).relation()));
		}
		RowShape<?, ?> known = SHAPES.get(view).get();
		return (RowShape<M, V>) ((known != null) ? known : resolve(model, view));
	}

	/**
	 * Looks at views before they are used.
	 * @param models the models
	 * @param views the records
	 * @throws PrismaViewException if some do not fit their models
	 */
	public static void verify(PrismaModels models, Collection<Class<?>> views) {
		List<ViewProblem> problems = views.stream()
			.flatMap((view) -> problems(models, view).stream())
			.distinct()
			.toList();
		if (!problems.isEmpty()) {
			throw new PrismaViewException(problems);
		}
	}

	private static List<ViewProblem> problems(PrismaModels models, Class<?> view) {
		PrismaView annotation = view.getAnnotation(PrismaView.class);
		ModelType<?> model = (annotation != null) ? models.find(annotation.value()).orElse(null) : null;
		if (model == null) {
			return List.of(new ViewProblem(view, null, "@PrismaView with the generated class of a model",
					(annotation != null) ? TypeName.of(annotation.value()) : "none"));
		}
		try {
			resolve(model, view);
			return List.of();
		}
		catch (PrismaViewException ex) {
			return ex.problems();
		}
	}

	private static <M, V> RowShape<M, V> resolve(ModelType<M> model, Class<V> view) {
		if (!view.isRecord()) {
			throw new PrismaViewException(
					List.of(new ViewProblem(view, null, "a record", view.isInterface() ? "an interface" : "a class")));
		}
		ViewResolution resolution = new ViewResolution();
		RowShape<M, V> shape = resolution.resolve(model, view);
		if (shape == null) {
			throw new PrismaViewException(resolution.problems());
		}
		SHAPES.get(view).set(shape);
		return shape;
	}

}
