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

package io.github.prismaspring.starter.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;

/**
 * A certificate for this machine that signs itself.
 *
 * @param certificate the PEM file of the certificate
 * @param key the PEM file of the private key
 */
public record TestCertificate(Path certificate, Path key) {

	private static final String PASSWORD = "changeit";

	/**
	 * Make a certificate with the JDK's own tool.
	 * @param folder where to put its files
	 * @param name the name of the files
	 * @return the certificate
	 */
	public static TestCertificate make(Path folder, String name) {
		Path store = folder.resolve(name + ".p12");
		try {
			Process keytool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
					"-genkeypair", "-alias", "it", "-keyalg", "EC", "-dname", "CN=" + name, "-ext",
					"san=ip:127.0.0.1,dns:localhost", "-ext", "bc:c", "-validity", "2", "-storetype", "PKCS12",
					"-keystore", store.toString(), "-storepass", PASSWORD)
				.inheritIO()
				.start();
			if (keytool.waitFor() != 0) {
				throw new IllegalStateException("keytool has failed");
			}
			return write(folder, name, store);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException | GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static TestCertificate write(Path folder, String name, Path store)
			throws IOException, GeneralSecurityException {
		KeyStore keyStore = KeyStore.getInstance("PKCS12");
		try (InputStream input = Files.newInputStream(store)) {
			keyStore.load(input, PASSWORD.toCharArray());
		}
		return new TestCertificate(
				Files.writeString(folder.resolve(name + ".crt"),
						pem("CERTIFICATE", keyStore.getCertificate("it").getEncoded())),
				Files.writeString(folder.resolve(name + ".key"),
						pem("PRIVATE KEY", keyStore.getKey("it", PASSWORD.toCharArray()).getEncoded())));
	}

	private static String pem(String type, byte[] content) {
		return "-----BEGIN " + type + "-----\n" + Base64.getMimeEncoder(64, new byte[] { '\n' }).encodeToString(content)
				+ "\n-----END " + type + "-----\n";
	}

}
