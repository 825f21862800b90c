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

package io.github.prismaspring.codegen.java;

import io.github.prismaspring.codegen.schema.Capability;
import io.github.prismaspring.codegen.source.Template;

/**
 * Source of the delegate of a model.
 */
final class DelegateTemplate {

	private static final String TEXT = """
			/**
			 * The queries of {@link ${model}}, ${manner}.
			 */
			@$Generated("prisma-codegen-maven-plugin")
			public final class ${type} extends
					${base} {

				private ${type}($PrismaEngine engine, $ModelShape<${model}> whole) {
					super(${arguments});
				}

				static ${type} of($PrismaEngine engine) {
					return new ${type}(engine, $ModelShape.of(${fields}.modelType()));
				}

				/**
				 * Adds relations to what every query gives.
				 * @param includes the relations
				 * @return the delegate whose rows have these relations
				 */
				@$SafeVarargs
				@$SuppressWarnings("varargs")
				public final ${type} include($Include<${model}>... includes) {
					return new ${type}(engine(), whole().include(includes));
				}

				${locks}

				${createMany}
			}
			""";

	private static final String CREATE_MANY_AND_RETURN = """
			/**
			 * Creates rows and returns them.
			 * @param rows the rows
			 * @param option what to do about rows that are there already
			 * @return the new rows
			 */
			public ${rows} createManyAndReturn($List<${create}.Ready> rows, $CreateMany option) {
				return createManyAndReturnWith(rows, option);
			}
			""";

	private static final String CREATE_MANY = """
			/**
			 * Creates rows.
			 * @param rows the rows
			 * @param option what to do about rows that are there already
			 * @return how many were created
			 */
			public ${count} createMany($List<${create}.Ready> rows, $CreateMany option) {
				return createManyWith(rows, option);
			}

			""";

	private static final String LOCKS = """
			/**
			 * Locks the rows that are read until the end of the transaction, so that others
			 * can neither change nor lock them. Waits for rows that are locked already.
			 * @return the queries that lock, for use in a transaction or a batch
			 */
			public ${locked} forUpdate() {
				return forUpdate($LockWait.BLOCK);
			}

			/**
			 * Locks the rows that are read until the end of the transaction, so that others
			 * can neither change nor lock them.
			 * @param wait what becomes of rows that are locked already
			 * @return the queries that lock, for use in a transaction or a batch
			 */
			public ${locked} forUpdate($LockWait wait) {
				return new ${locked}(engine(), whole(), $RowLock.forUpdate(wait));
			}

			/**
			 * Locks the rows that are read until the end of the transaction, so that others
			 * can lock them in the same way only, and not change them. Waits for rows that
			 * are locked for an update.
			 * @return the queries that lock, for use in a transaction or a batch
			 */
			public ${locked} forShare() {
				return new ${locked}(engine(), whole(), $RowLock.forShare());
			}
			""";

	private final ClientModel model;

	private final String create;

	DelegateTemplate(ClientModel model) {
		this.model = model;
		this.create = "$." + model.names().createType();
	}

	TypeSource blocking() {
		return source(this.model.names().delegateType(), "blocking", "", "long", "$List<" + this.model.type() + ">");
	}

	TypeSource reactive() {
		return source(this.model.names().reactiveDelegateType(), "reactive", "Reactive", "$Mono<$Long>",
				"$Flux<" + this.model.type() + ">");
	}

	private TypeSource source(String type, String manner, String prefix, String count, String rows) {
		String body = Template.of(TEXT)
			.with("type", type)
			.with("manner", manner)
			.with("base", base(prefix))
			.with("arguments", this.model.isView() ? "engine, whole" : "engine, whole, " + start())
			.with("model", this.model.type())
			.with("fields", this.model.constant())
			.with("locks", locks(prefix))
			.with("createMany", createMany(count, rows))
			.fill();
		return new TypeSource(type, body);
	}

	private String base(String prefix) {
		if (this.model.isView()) {
			return "$" + prefix + "WholeReadDelegate<" + this.model.type() + ">";
		}
		String startType = this.model.canCreate() ? this.model.steps().typeFrom(this.create + ".") : "$NoCreate";
		String base = this.model.client().supports(Capability.MANY_AND_RETURN) ? "WholeReturningDelegate<"
				: "WholeModelDelegate<";
		return "$" + prefix + base + this.model.type() + ", " + startType + ">";
	}

	private String start() {
		return (this.model.canCreate() ? this.create : "$NoCreate") + ".start()";
	}

	private String locks(String prefix) {
		if (this.model.isView() || !this.model.client().supports(Capability.ROW_LOCKS)) {
			return "";
		}
		return Template.of(LOCKS)
			.with("locked", "$" + prefix + "WholeLockedDelegate<" + this.model.type() + ">")
			.fill();
	}

	private String createMany(String count, String rows) {
		if (!this.model.canCreate() || !this.model.client().supports(Capability.SKIP_DUPLICATES)) {
			return "";
		}
		String createMany = Template.of(CREATE_MANY).with("count", count).with("create", this.create).fill();
		return this.model.client().supports(Capability.MANY_AND_RETURN)
				? createMany + Template.of(CREATE_MANY_AND_RETURN).with("rows", rows).with("create", this.create).fill()
				: createMany;
	}

}
