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

package io.github.prismaspring.codegen.source;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.github.prismaspring.codegen.output.GeneratedFile;

/**
 * Java source file with one top-level type. In the text of that type {@code $List} stands
 * for an {@linkplain ImportableTypes importable type} and {@code $.User} for a type of
 * the same package. Both become simple names, unless another type would be found under
 * that name; then they become qualified ones.
 */
public final class JavaSource {

	private static final String HEADER = "// Generated from the Prisma schema by prisma-codegen-maven-plugin: changes are lost.\n\n";

	private static final Pattern TYPE = Pattern.compile("\\$(\\.?)([\\p{L}_][\\p{L}\\p{N}_]*)");

	private static final Pattern ANNOTATED_QUALIFIED_TYPE = Pattern
		.compile("(@(?:org\\.jspecify\\.annotations\\.)?Nullable) ((?:[\\p{L}_][\\p{L}\\p{N}_]*\\.)+)");

	private static final Pattern ANNOTATED_TYPE_ARGUMENT = Pattern
		.compile("<((?:@[\\p{L}\\p{N}_.]+(?:\\([^()]*\\))? )+)((?:[\\p{L}_][\\p{L}\\p{N}_]*\\.)+)");

	private final SourcePackage sourcePackage;

	private final String typeName;

	private final Set<String> hidden;

	private final Set<String> imports = new TreeSet<>();

	private final String annotations;

	private final String body;

	private JavaSource(SourcePackage sourcePackage, String typeName, Collection<String> hidden, String annotations,
			String body) {
		this.sourcePackage = sourcePackage;
		this.typeName = typeName;
		this.hidden = Set.copyOf(hidden);
		this.annotations = resolve(annotations);
		this.body = resolve(body);
	}

	/**
	 * Create the source of a type.
	 * @param sourcePackage the package
	 * @param typeName the name of the type
	 * @param hidden names that do not stand for types of the package in this file: nested
	 * types, type parameters, inherited types
	 * @param body the text of the type
	 * @return the source
	 */
	public static JavaSource of(SourcePackage sourcePackage, String typeName, Collection<String> hidden, String body) {
		return new JavaSource(sourcePackage, typeName, hidden, "", body);
	}

	/**
	 * Create the source of a package.
	 * @param sourcePackage the package
	 * @param annotations its comment and annotations
	 * @return the source
	 */
	public static JavaSource ofPackage(SourcePackage sourcePackage, String annotations) {
		return new JavaSource(sourcePackage, "package-info", Set.of(), annotations, "");
	}

	/**
	 * Return the file.
	 * @param encoding the encoding; what it cannot express is written as Unicode escapes
	 * @return the file
	 */
	public GeneratedFile toFile(Charset encoding) {
		String path = this.sourcePackage.name().replace('.', '/') + "/" + this.typeName + ".java";
		return GeneratedFile.source(path, escape(toString(), encoding), encoding);
	}

	/**
	 * Return the text of the file.
	 * @return package, imports and type
	 */
	@Override
	public String toString() {
		String text = this.annotations + "package " + this.sourcePackage.name() + ";\n\n"
				+ new ImportBlocks(this.imports) + this.body;
		return HEADER + LongLines.wrap(text.stripTrailing()) + "\n";
	}

	private String resolve(String text) {
		String resolved = TYPE.matcher(text)
			.replaceAll((type) -> Matcher.quoteReplacement(
					type.group(1).isEmpty() ? resolveImportable(type.group(2)) : resolveOwn(type.group(2))));
		// The annotation of a qualified type belongs before its simple name
		String annotated = ANNOTATED_QUALIFIED_TYPE.matcher(resolved).replaceAll("$2$1 ");
		return ANNOTATED_TYPE_ARGUMENT.matcher(annotated).replaceAll("<$2$1");
	}

	private String resolveImportable(String simpleName) {
		String qualifiedName = ImportableTypes.qualifiedName(simpleName);
		if (this.sourcePackage.types().contains(simpleName)) {
			return qualifiedName;
		}
		if (ImportableTypes.needsImport(qualifiedName)) {
			this.imports.add(qualifiedName);
		}
		return simpleName;
	}

	private String resolveOwn(String simpleName) {
		return this.hidden.contains(simpleName) ? this.sourcePackage.name() + "." + simpleName : simpleName;
	}

	private static String escape(String text, Charset encoding) {
		CharsetEncoder encoder = encoding.newEncoder();
		if (encoder.canEncode(text)) {
			return text;
		}
		StringBuilder escaped = new StringBuilder(text.length());
		text.codePoints().mapToObj(Character::toString).forEach((character) -> {
			if (encoder.canEncode(character)) {
				escaped.append(character);
			}
			else {
				character.chars().forEach((unit) -> escaped.append(String.format(Locale.ROOT, "\\u%04x", unit)));
			}
		});
		return escaped.toString();
	}

}
