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

				${strategy}
				${locks}
			}
			""";

	private static final String STRATEGY = """
			/**
			 * Chooses how relations are loaded. Unless something is chosen, they are joined where
			 * that is known to change no value.
			 * @param strategy how
			 * @return the delegate whose queries load relations so
			 */
			public ${type} relationLoadStrategy($RelationLoadStrategy strategy) {
				return new ${type}(engine(), whole().relationLoadStrategy(strategy));
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
		return source(this.model.names().delegateType(), "blocking", "");
	}

	TypeSource reactive() {
		return source(this.model.names().reactiveDelegateType(), "reactive", "Reactive");
	}

	private TypeSource source(String type, String manner, String prefix) {
		String body = Template.of(TEXT)
			.with("type", type)
			.with("manner", manner)
			.with("base", base(prefix))
			.with("arguments", this.model.isView() ? "engine, whole" : "engine, whole, " + start())
			.with("model", this.model.type())
			.with("fields", this.model.constant())
			.with("strategy", strategy(type))
			.with("locks", locks(prefix))
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

	private String strategy(String type) {
		boolean choice = this.model.client().supports(Capability.RELATION_LOAD_STRATEGY);
		return (choice && !this.model.relations().isEmpty()) ? Template.of(STRATEGY).with("type", type).fill() : "";
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

}
