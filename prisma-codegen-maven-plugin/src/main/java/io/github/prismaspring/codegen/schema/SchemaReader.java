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

package io.github.prismaspring.codegen.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads a schema once for each database that the client has to work with, so that the
 * build fails if one of them cannot hold it, and keeps what all of them can do.
 */
public final class SchemaReader {

	private final DmmfSource source;

	private final DmmfParser parser = new DmmfParser();

	/**
	 * Create a reader.
	 * @param source what lets Prisma read the schema
	 */
	public SchemaReader(DmmfSource source) {
		this.source = source;
	}

	/**
	 * Read a schema.
	 * @param files the files of the schema
	 * @param providers the databases; empty for the one that the schema's datasource
	 * names
	 * @return the schema with what its databases share
	 * @throws SchemaException if Prisma refuses the schema, for any of the databases
	 */
	public TargetSchema read(SchemaFiles files, Collection<DatabaseProvider> providers) {
		PrismaDatamodel own = this.parser.parse(this.source.read(files.location(), null));
		Set<DatabaseProvider> targets = new LinkedHashSet<>(providers.isEmpty() ? Set.of(own.provider()) : providers);
		List<PrismaDatamodel> datamodels = new ArrayList<>();
		for (DatabaseProvider target : targets) {
			datamodels
				.add((target == own.provider()) ? own : this.parser.parse(this.source.read(files.location(), target)));
		}
		PrismaDatamodel shared = datamodels.stream().reduce(own, PrismaDatamodel::sharedWith);
		return new TargetSchema(shared, List.copyOf(targets), Capability.sharedBy(targets, own.previewFeatures()),
				files.contents());
	}

}
