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

package io.github.prismaspring.codegen.naming;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

import javax.lang.model.SourceVersion;

/**
 * Names that must not be the same as one another: the types of a package, the methods of
 * a class. A name that is taken, or that Java keeps for itself, gets underscores at its
 * end until it is free.
 */
final class NameScope {

	private final Set<String> taken = new HashSet<>();

	private final Function<String, String> identity;

	private NameScope(Function<String, String> identity) {
		this.identity = identity;
	}

	/**
	 * Create a scope.
	 * @param reserved names that are taken from the beginning
	 * @return a new scope
	 */
	static NameScope of(Collection<String> reserved) {
		return new NameScope(Function.identity()).reserve(reserved);
	}

	/**
	 * Create a scope for names that become files, which not every file system tells apart
	 * by their case.
	 * @param reserved names that are taken from the beginning
	 * @return a new scope
	 */
	static NameScope ofFiles(Collection<String> reserved) {
		return new NameScope((name) -> name.toLowerCase(Locale.ROOT)).reserve(reserved);
	}

	/**
	 * Take a name.
	 * @param wanted the name that would be best
	 * @return that name, with underscores if need be
	 */
	String take(String wanted) {
		return take(wanted, Set::of);
	}

	/**
	 * Take a name together with others that are derived from it.
	 * @param wanted the name that would be best
	 * @param derived returns all names that a name takes, itself included
	 * @return that name, with underscores if need be
	 */
	String take(String wanted, Function<String, ? extends Collection<String>> derived) {
		String name = wanted;
		while (SourceVersion.isKeyword(name) || derived.apply(name).stream().anyMatch(this::isTaken)) {
			name += "_";
		}
		reserve(derived.apply(name));
		return name;
	}

	private boolean isTaken(String name) {
		return this.taken.contains(this.identity.apply(name));
	}

	private NameScope reserve(Collection<String> names) {
		names.stream().map(this.identity).forEach(this.taken::add);
		return this;
	}

}
