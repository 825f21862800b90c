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

package io.github.prismaspring.codegen.bridge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import io.github.prismaspring.bridge.BridgeBundle;
import io.github.prismaspring.bridge.BridgeCache;
import io.github.prismaspring.bridge.BridgeCommand;
import io.github.prismaspring.bridge.BridgeCommandException;
import io.github.prismaspring.bridge.BridgeException;
import io.github.prismaspring.bridge.NodeLocator;
import io.github.prismaspring.bridge.NodeNotFoundException;
import io.github.prismaspring.bridge.NodeRuntime;
import io.github.prismaspring.bridge.UnsupportedNodeVersionException;
import io.github.prismaspring.codegen.output.Fingerprint;
import io.github.prismaspring.codegen.schema.DatabaseProvider;
import io.github.prismaspring.codegen.schema.DmmfSource;
import io.github.prismaspring.codegen.schema.SchemaException;
import org.jspecify.annotations.Nullable;

/**
 * {@link DmmfSource} that runs the bridge's command {@code dmmf}.
 */
public final class BridgeDmmfSource implements DmmfSource {

	private static final String INDEX = "META-INF/prisma-bridge/index.txt";

	private static final int BAD_SCHEMA = 3;

	private final @Nullable String nodeExecutable;

	/**
	 * Create a source.
	 * @param nodeExecutable the Node.js to use, {@code null} to search it
	 */
	public BridgeDmmfSource(@Nullable String nodeExecutable) {
		this.nodeExecutable = nodeExecutable;
	}

	@Override
	public String identity() {
		try (InputStream index = classLoader().getResourceAsStream(INDEX)) {
			return (index != null) ? new Fingerprint().add(index.readAllBytes()).value() : "";
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public String read(Path schema, @Nullable DatabaseProvider provider) {
		try {
			NodeRuntime node = NodeLocator.create().withExecutable(this.nodeExecutable).locate();
			Path script = BridgeBundle.fromClassPath(classLoader()).unpack(BridgeCache.ofUser());
			return BridgeCommand.of(node, script).withEnvironment(environment(schema, provider)).run("dmmf");
		}
		catch (BridgeCommandException ex) {
			throw (ex.getExitCode() == BAD_SCHEMA) ? badSchema(ex, provider) : failure(ex);
		}
		catch (NodeNotFoundException | UnsupportedNodeVersionException ex) {
			throw new SchemaException(ex.getMessage() + ". Install Node.js, or set the plug-in's <nodeExecutable> "
					+ "parameter (-Dprisma.codegen.nodeExecutable).", ex);
		}
		catch (BridgeException ex) {
			throw failure(ex);
		}
	}

	private static Map<String, String> environment(Path schema, @Nullable DatabaseProvider provider) {
		Map<String, String> environment = new HashMap<>();
		environment.put("PRISMA_SCHEMA", schema.toAbsolutePath().toString());
		environment.put("PRISMA_PROVIDER", (provider != null) ? provider.prismaName() : "");
		return environment;
	}

	private static SchemaException badSchema(BridgeCommandException ex, @Nullable DatabaseProvider provider) {
		String problem = (provider != null) ? "The Prisma schema is not valid for " + provider.prismaName()
				: "The Prisma schema is not valid";
		return new SchemaException(problem + "\n\n" + ex.getErrorOutput().strip() + "\n", ex);
	}

	private static SchemaException failure(BridgeException ex) {
		return new SchemaException("Cannot read the Prisma schema. " + ex.getMessage(), ex);
	}

	private static ClassLoader classLoader() {
		return BridgeDmmfSource.class.getClassLoader();
	}

}
