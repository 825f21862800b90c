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
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * The keys that a model declares for itself as a whole, {@code @@id} and
 * {@code @@unique}. Those over a single field are as good as that field's own {@code @id}
 * or {@code @unique}.
 *
 * @param id the id, if it is not declared on a field
 * @param uniques the uniques
 */
record ModelKeys(@Nullable CompoundKey id, List<CompoundKey> uniques) {

	boolean isId(String field) {
		return this.id != null && isOver(this.id, field);
	}

	boolean isPartOfId(String field) {
		return this.id != null && this.id.fields().contains(field);
	}

	boolean isUnique(String field) {
		return this.uniques.stream().anyMatch((unique) -> isOver(unique, field));
	}

	/**
	 * Return the keys over several fields, without those that have a field which is
	 * hidden from the client.
	 * @param visible the fields of the model that the client sees
	 * @return the keys, the id first
	 */
	List<CompoundKey> compoundOver(Collection<SchemaField> visible) {
		Set<String> names = visible.stream().map(SchemaField::name).collect(Collectors.toUnmodifiableSet());
		List<CompoundKey> keys = new ArrayList<>();
		if (this.id != null) {
			keys.add(this.id);
		}
		keys.addAll(this.uniques);
		keys.removeIf((key) -> key.fields().size() == 1 || !names.containsAll(key.fields()));
		return keys;
	}

	private static boolean isOver(CompoundKey key, String field) {
		return key.fields().equals(List.of(field));
	}

}
