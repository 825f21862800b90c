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

package io.github.prismaspring.codegen.maven.migrate;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.building.SettingsProblem;
import org.apache.maven.settings.crypto.DefaultSettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.apache.maven.settings.crypto.SettingsDecryptionResult;
import org.jspecify.annotations.Nullable;

/**
 * User and password that Maven's settings have for a server.
 *
 * @param username the user
 * @param password the password, {@code null} for none
 */
record ServerCredentials(String username, @Nullable String password) {

	private static final Pattern URL = Pattern.compile("(?<scheme>(postgres|postgresql|mysql)://)(?<rest>[^@]*)");

	/**
	 * Read them.
	 * @param id the server's id
	 * @param settings the settings of Maven
	 * @param decrypter what decrypts passwords
	 * @return the credentials
	 * @throws MojoFailureException if there is no such server, or its password cannot be
	 * decrypted
	 */
	static ServerCredentials read(String id, Settings settings, SettingsDecrypter decrypter)
			throws MojoFailureException {
		Server server = settings.getServer(id);
		if (server == null || server.getUsername() == null) {
			throw new MojoFailureException(String.format(Locale.ROOT,
					"Maven's settings have no server '%s' with a <username>. Add it to settings.xml, or change the "
							+ "plug-in's <server> parameter (-Dprisma.server).",
					id));
		}
		SettingsDecryptionResult result = decrypter.decrypt(new DefaultSettingsDecryptionRequest(server));
		for (SettingsProblem problem : result.getProblems()) {
			throw new MojoFailureException(String.format(Locale.ROOT,
					"The password of the server '%s' in Maven's settings cannot be decrypted: %s", id,
					problem.getMessage()));
		}
		return new ServerCredentials(result.getServer().getUsername(), result.getServer().getPassword());
	}

	/**
	 * Put them into a URL.
	 * @param url a URL without a user
	 * @return the URL with the user
	 * @throws MojoFailureException if it has a user already, or no place for one
	 */
	String into(String url) throws MojoFailureException {
		Matcher matcher = URL.matcher(url);
		if (!matcher.matches()) {
			throw new MojoFailureException("The plug-in's <server> parameter (-Dprisma.server) needs a URL such as "
					+ "postgresql://db/shop or mysql://db/shop, with no user in it.");
		}
		String user = encode(this.username) + ((this.password != null) ? ":" + encode(this.password) : "");
		return matcher.group("scheme") + user + "@" + matcher.group("rest");
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
	}

}
