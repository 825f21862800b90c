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
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.github.prismaspring.codegen.output.GeneratedFile;

/**
 * Java source file with one top-level type. In its text {@code $List} stands for an
 * {@linkplain ImportableTypes importable type}: it becomes a simple name and an import,
 * or a qualified name if the package has a type of that name.
 */
public final class JavaSource {

	private static final Pattern TYPE = Pattern.compile("\\$([A-Z]\\w*)");

	private final String packageName;

	private final String typeName;

	private final Set<String> packageTypes;

	private final String body;

	private final Set<String> imports = new TreeSet<>();

	/**
	 * Create a source file.
	 * @param packageName the package
	 * @param typeName the name of the type
	 * @param packageTypes the names of all types of the package
	 * @param body the text of the type
	 */
	public JavaSource(String packageName, String typeName, Set<String> packageTypes, String body) {
		this.packageName = packageName;
		this.typeName = typeName;
		this.packageTypes = packageTypes;
		this.body = TYPE.matcher(body).replaceAll((type) -> Matcher.quoteReplacement(resolve(type.group(1))));
	}

	/**
	 * Return the file.
	 * @param encoding the encoding; what it cannot express is written as Unicode escapes
	 * @return the file
	 */
	public GeneratedFile toFile(Charset encoding) {
		String path = this.packageName.replace('.', '/') + "/" + this.typeName + ".java";
		return GeneratedFile.source(path, escape(toString(), encoding), encoding);
	}

	/**
	 * Return the text of the file.
	 * @return package, imports and type
	 */
	@Override
	public String toString() {
		return "package " + this.packageName + ";\n\n" + new ImportBlocks(this.imports) + this.body;
	}

	private String resolve(String simpleName) {
		String qualifiedName = ImportableTypes.qualifiedName(simpleName);
		if (this.packageTypes.contains(simpleName)) {
			return qualifiedName;
		}
		this.imports.add(qualifiedName);
		return simpleName;
	}

	private static String escape(String text, Charset encoding) {
		CharsetEncoder encoder = encoding.newEncoder();
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
