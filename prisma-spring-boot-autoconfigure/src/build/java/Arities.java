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

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Writes the sources that exist once for each number of values: records and constructors
 * of that many, and the {@code select} methods that take as many parts. Run by Maven.
 */
public final class Arities {

	private static final int MAX = 16;

	private static final String ROOT = "io.github.prismaspring.client";

	private static final List<Family> FAMILIES = List.of(
			new Family(Parts.OF_ROWS, ROOT, "ReadSelect", "M", "M", "ReadDelegate<M, %s>", "the queries of a view, blocking"),
			new Family(Parts.OF_ROWS, ROOT, "ReactiveReadSelect", "M", "M", "ReactiveReadDelegate<M, %s>",
					"the queries of a view, reactive"),
			new Family(Parts.OF_ROWS, ROOT, "LockedSelect", "M", "M", "LockedDelegate<M, %s>",
					"the queries that lock rows, blocking"),
			new Family(Parts.OF_ROWS, ROOT, "ReactiveLockedSelect", "M", "M", "ReactiveLockedDelegate<M, %s>",
					"the queries that lock rows, reactive"),
			new Family(Parts.OF_ROWS, ROOT, "ModelSelect", "M, S", "M", "ModelDelegate<M, %s, S>",
					"the queries of a model, blocking"),
			new Family(Parts.OF_ROWS, ROOT, "ReactiveModelSelect", "M, S", "M", "ReactiveModelDelegate<M, %s, S>",
					"the queries of a model, reactive"),
			new Family(Parts.OF_ROWS, ROOT, "ReturningSelect", "M, S", "M", "ReturningDelegate<M, %s, S>",
					"the queries of a model, blocking"),
			new Family(Parts.OF_ROWS, ROOT, "ReactiveReturningSelect", "M, S", "M", "ReactiveReturningDelegate<M, %s, S>",
					"the queries of a model, reactive"),
			new Family(Parts.OF_ROWS, ROOT + ".read", "ManySelect", "M, C", "C", "Selectable<M, List<%s>>", "the rows of a relation"),
			new Family(Parts.OF_ROWS, ROOT + ".read", "OneSelect", "M, C", "C", "Selectable<M, %s>", "the row of a relation"),
			new Family(Parts.OF_ROWS, ROOT + ".read", "OptionalSelect", "M, C", "C", "Selectable<M, @Nullable %s>",
					"the row of a relation that may be missing"),
			new Family(Parts.OF_GROUPS, ROOT, "GroupSelect", "M", "M", "List<%s>", "the groups of a query, blocking"),
			new Family(Parts.OF_GROUPS, ROOT, "ReactiveGroupSelect", "M", "M", "Flux<%s>",
					"the groups of a query, reactive"),
			new Family(Parts.OF_GROUPS, ROOT + ".operation", "GroupSelectOps", "M", "M", "Op<List<%s>>",
					"the groups of a query that is kept as a value"));

	private Arities() {
	}

	public static void main(String[] arguments) throws IOException {
		Path target = Path.of(arguments[0]);
		for (int n = 1; n <= MAX; n++) {
			write(target, ROOT + ".select", "Constructor" + n, constructor(n));
			if (n > 1) {
				write(target, ROOT + ".select", "Row" + n, tuple("Row", "selected values of a row", n));
				write(target, ROOT + ".batch", "Tuple" + n, tuple("Tuple", "results of queries", n));
			}
		}
		write(target, ROOT + ".batch", "Batches", Batches.factory());
		write(target, ROOT + ".batch", "BatchRunner", Batches.runner("BatchRunner", "%s", "waits for the results"));
		write(target, ROOT + ".batch", "ReactiveBatchRunner",
				Batches.runner("ReactiveBatchRunner", "Mono<%s>", "does so for each subscription"));
		for (Family family : FAMILIES) {
			write(target, family.packageName(), family.name(), family.source());
		}
	}

	private static String constructor(int n) {
		return """
				import org.jspecify.annotations.Nullable;

				/**
				 * Makes an object from %1$d values, for example the constructor of a record.
				 *
				%2$s
				 * @param <X> the type of the object
				 */
				@FunctionalInterface
				public interface Constructor%1$d<%3$s, X> {

					/**
					 * Makes an object.
				%4$s
					 * @return the object
					 */
					X construct(%5$s);

				}
				""".formatted(n, typeDocumentation(n), typeParameters(n), documentation(n, "\t * @param value%d value %1$d"),
				list(n, "T%d value%1$d"));
	}

	private static String tuple(String name, String description, int n) {
		return """
				import org.jspecify.annotations.Nullable;

				/**
				 * %1$d %7$s.
				 *
				%2$s
				%3$s
				 */
				public record %6$s%1$d<%4$s>(%5$s) {

				}
				""".formatted(n, typeDocumentation(n), documentation(n, " * @param value%d value %1$d"), typeParameters(n),
				list(n, "T%d value%1$d"), name, description);
	}

	private static String typeDocumentation(int n) {
		return documentation(n, " * @param <T%d> the type of value %1$d");
	}

	private static String documentation(int n, String line) {
		return each(n, line::formatted, "\n");
	}

	private static String typeParameters(int n) {
		return list(n, "T%d extends @Nullable Object");
	}

	private static String list(int n, String element) {
		return each(n, element::formatted, ", ");
	}

	private static String each(int n, IntFunction<String> element, String separator) {
		return IntStream.rangeClosed(1, n).mapToObj(element).collect(Collectors.joining(separator));
	}

	private static void write(Path target, String packageName, String name, String source) throws IOException {
		Path file = target.resolve(packageName.replace('.', '/')).resolve(name + ".java");
		String text = "package " + packageName + ";\n\n" + source;
		Files.createDirectories(file.getParent());
		if (!Files.exists(file) || !Files.readString(file).equals(text)) {
			Files.writeString(file, text);
		}
	}

	/**
	 * What takes several queries at once.
	 */
	private static final class Batches {

		static String factory() {
			StringBuilder methods = new StringBuilder();
			for (int n = 2; n <= MAX; n++) {
				methods.append(method("static ", "Batch<%s>", n, "new Batch<>(List.of(" + list(n, "op%d")
						+ "), (results) -> new Tuple" + n + "<>(" + each(n, (i) -> "results.at(" + (i - 1) + ")", ", ")
						+ "))"));
			}
			return """
					import java.util.List;

					import io.github.prismaspring.client.operation.Op;

					/**
					 * Makes batches, whose results are as typed as their queries.
					 */
					public final class Batches {

						private Batches() {
						}

						/**
						 * Makes a batch of any number of queries.
						 * @param <T> the type of each result
						 * @param ops the queries
						 * @return the batch
						 */
						public static <T> Batch<List<T>> of(List<? extends Op<? extends T>> ops) {
							return new Batch<>(ops, BatchResults::all);
						}

					%s}
					""".formatted(methods);
		}

		static String runner(String name, String result, String manner) {
			StringBuilder methods = new StringBuilder();
			for (int n = 2; n <= MAX; n++) {
				methods.append(method("default ", result, n, "batch(Batches.of(" + list(n, "op%d") + "))"));
			}
			return """
					import java.util.List;

					import io.github.prismaspring.client.operation.Op;
					%1$s
					/**
					 * Runs queries together, in one round trip and one transaction, and %2$s.
					 * If one of them fails, none of them has an effect, and the failure names it.
					 */
					public interface %3$s {

						/**
						 * Runs queries together.
						 * @param <T> the type that the results have together
						 * @param batch the queries
						 * @return the results
						 */
						<T> %4$s batch(Batch<T> batch);

						/**
						 * Runs any number of queries together.
						 * @param <T> the type of each result
						 * @param ops the queries
						 * @return the results in the order of the queries
						 */
						default <T> %5$s batch(List<? extends Op<? extends T>> ops) {
							return batch(Batches.<T>of(ops));
						}

					%6$s}
					""".formatted(result.startsWith("Mono") ? "import reactor.core.publisher.Mono;\n" : "", manner, name,
					result.formatted("T"), result.formatted("List<T>"), methods);
		}

		private static String method(String modifier, String result, int n, String body) {
			boolean factory = modifier.startsWith("static");
			return """
						/**
						 * %1$s %2$d queries.
					%3$s
					%4$s
						 * @return %5$s
						 */
						%6$s<%7$s> %8$s %9$s(%10$s) {
							return %11$s;
						}

					""".formatted(factory ? "Makes a batch of" : "Runs", n,
					documentation(n, "\t * @param <T%d> the type of result %1$d"),
					documentation(n, "\t * @param op%d query %1$d"), factory ? "the batch" : "the results",
					factory ? "public static " : "default ", list(n, "T%d"),
					result.formatted("Tuple%d<%s>".formatted(n, list(n, "T%d"))), factory ? "of" : "batch",
					list(n, "Op<T%d> op%1$d"), body);
		}

	}

	/**
	 * What is selected from, and what stands for the parts.
	 */
	private enum Parts {

		OF_ROWS("read.RowShape", "select.Selectable", "select.Row", "Row", "each row",
				"columns, relations and numbers of related rows", "rows that are asked by part") {

			@Override
			String values(int n) {
				return each(n, (i) -> "row.at(" + (i - 1) + ")", ", ");
			}

		},

		OF_GROUPS("aggregate.GroupShape", "aggregate.Grouped", "aggregate.Computed", "Computed<%s>", "each group",
				"columns that rows are grouped by, and computed values", "groups that are asked by part") {

			@Override
			String values(int n) {
				return list(n, "row.get(part%d)");
			}

		};

		private final String shape;

		private final String part;

		private final String dynamicImport;

		private final String dynamic;

		private final String owner;

		private final String description;

		private final String dynamicResult;

		Parts(String shape, String part, String dynamicImport, String dynamic, String owner, String description,
				String dynamicResult) {
			this.shape = shape;
			this.part = part;
			this.dynamicImport = dynamicImport;
			this.dynamic = dynamic;
			this.owner = owner;
			this.description = description;
			this.dynamicResult = dynamicResult;
		}

		abstract String values(int n);

		List<String> imports() {
			return List.of(this.shape, this.part, this.dynamicImport);
		}

		static String simpleName(String type) {
			return type.substring(type.lastIndexOf('.') + 1);
		}

	}

	/**
	 * Interface with the {@code select} methods that have the same sort of result.
	 *
	 * @param parts what is selected
	 * @param packageName its package
	 * @param name its name
	 * @param typeParameters its type parameters
	 * @param model the one of them that is the model whose parts are selected
	 * @param result the type of the result for a type of row
	 * @param description what the parts are selected of
	 */
	private record Family(Parts parts, String packageName, String name, String typeParameters, String model,
			String result, String description) {

		String source() {
			return """
					import java.util.List;

					%1$s
					import org.jspecify.annotations.Nullable;
					%11$s
					/**
					 * Ways to give a shape to %2$s.
					 *
					%3$s
					 */
					public interface %4$s<%5$s> {

						/**
						 * Reads %12$s in a shape of its own.
						 * @param <X> the type of the object that it becomes
						 * @param shape the shape
						 * @return the same in that shape
						 */
						<X> %6$s select(%13$s<%7$s, X> shape);

						/**
						 * Reads parts of %12$s that are known when the program runs only.
						 * @param parts %14$s
						 * @return the same with %15$s
						 */
						default %8$s select(List<? extends %16$s<%7$s, ?>> parts) {
							return select(new %13$s<%7$s, %10$s>(parts, (row) -> row));
						}

					%9$s}
					""".formatted(imports(), this.description, parameters(), this.name, this.typeParameters,
					this.result.formatted("X"), this.model, this.result.formatted(dynamic()), methods(), dynamic(),
					this.result.startsWith("Flux") ? "import reactor.core.publisher.Flux;\n" : "", this.parts.owner,
					shape(), this.parts.description, this.parts.dynamicResult, part());
		}

		private String shape() {
			return Parts.simpleName(this.parts.shape);
		}

		private String part() {
			return Parts.simpleName(this.parts.part);
		}

		private String dynamic() {
			return this.parts.dynamic.formatted(this.model);
		}

		private String imports() {
			Stream<String> constructors = IntStream.rangeClosed(1, MAX).mapToObj((n) -> "select.Constructor" + n);
			Stream<String> rows = IntStream.rangeClosed(2, MAX).mapToObj((n) -> "select.Row" + n);
			return Stream.of(constructors, rows, this.parts.imports().stream())
				.flatMap((types) -> types)
				.map((type) -> "import " + ROOT + "." + type + ";\n")
				.sorted()
				.collect(Collectors.joining());
		}

		private String parameters() {
			return List.of(this.typeParameters.split(", "))
				.stream()
				.map((parameter) -> " * @param <" + parameter + "> " + switch (parameter) {
					case "M" -> "the model";
					case "C" -> "the related model";
					default -> "the first step towards a new row";
				})
				.collect(Collectors.joining("\n"));
		}

		private String methods() {
			StringBuilder methods = new StringBuilder();
			for (int n = 1; n <= MAX; n++) {
				methods.append(withConstructor(n));
				if (n > 1) {
					methods.append(withoutConstructor(n));
				}
			}
			return methods.toString();
		}

		private String withConstructor(int n) {
			return method(n, ", X", "X", ", Constructor%d<%s, X> constructor".formatted(n, list(n, "T%d")),
					"\t * @param <X> the type of the object that the parts become\n",
					"\t * @param constructor makes the object\n",
					"new %s<%s, X>(List.of(%s), (row) -> constructor.construct(%s))".formatted(shape(), this.model,
							list(n, "part%d"), this.parts.values(n)));
		}

		private String withoutConstructor(int n) {
			return method(n, "", "Row%d<%s>".formatted(n, list(n, "T%d")), "", "", "",
					list(n, "part%d") + ", Row" + n + "::new");
		}

		private String method(int n, String moreTypes, String row, String moreParameters, String typeDocumentation,
				String documentation, String arguments) {
			return """
						/**
						 * Reads %1$d part%2$s of %13$s.
					%3$s
					%4$s%5$s
					%6$s	 * @return the same in that shape
						 */
						default <%7$s%8$s> %9$s select(%10$s%11$s) {
							return select(%12$s);
						}

					""".formatted(n, (n > 1) ? "s" : "", Arities.documentation(n, "\t * @param <T%d> the type of part %1$d"),
					typeDocumentation, Arities.documentation(n, "\t * @param part%d part %1$d"), documentation,
					Arities.typeParameters(n), moreTypes, this.result.formatted(row),
					list(n, part() + "<" + this.model + ", T%d> part%1$d"), moreParameters, arguments,
					this.parts.owner);
		}

	}

}
