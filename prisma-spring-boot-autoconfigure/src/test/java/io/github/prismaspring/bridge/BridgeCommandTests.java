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

package io.github.prismaspring.bridge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * Tests for {@link BridgeCommand}.
 */
class BridgeCommandTests {

	@TempDir
	private Path directory;

	@Test
	void runReturnsStandardOutput() throws IOException {
		BridgeCommand command = command("console.error('noise'); console.log('ü' + process.argv.slice(2))");
		assertThat(command.run("db", "push")).isEqualTo("üdb,push\n");
	}

	@Test
	void runReadsMoreThanAPipeHolds() throws IOException {
		BridgeCommand command = command("""
				const text = 'x'.repeat(3_000_000);
				process.stderr.write(text);
				process.stdout.write(text);
				""");
		assertThat(command.run("dmmf")).hasSize(3_000_000);
	}

	@Test
	void runAddsEnvironmentToThatOfThisProcess() throws IOException {
		BridgeCommand command = command("console.log(process.env.DATABASE_URL + (process.env.PATH ? '+' : '-'))");
		assertThat(command.withEnvironment(Map.of("DATABASE_URL", "file:dev.db")).run("dmmf"))
			.isEqualTo("file:dev.db+\n");
	}

	@Test
	void runUsesWorkingDirectory() throws IOException {
		Path other = Files.createDirectory(this.directory.resolve("other")).toRealPath();
		assertThat(command("console.log(process.cwd())").withWorkingDirectory(other).run("dmmf"))
			.isEqualTo(other + "\n");
	}

	@Test
	void runClosesStandardInput() throws IOException {
		assertThat(command("process.stdin.on('end', () => console.log('end')).resume()").run("dmmf"))
			.isEqualTo("end\n");
	}

	@Test
	void runWhenExitCodeIsNotZeroTellsWhatWasSaid() throws IOException {
		BridgeCommand command = command("console.error('schema.prisma:3 Oh no'); process.exitCode = 3");
		assertThatExceptionOfType(BridgeCommandException.class).isThrownBy(() -> command.run("db", "push"))
			.returns(3, BridgeCommandException::getExitCode)
			.returns("db push", BridgeCommandException::getCommand)
			.returns("schema.prisma:3 Oh no\n", BridgeCommandException::getErrorOutput)
			.withMessage("The bridge's command 'db push' ended with exit code 3: schema.prisma:3 Oh no");
	}

	@Test
	void runWhenItTakesTooLongFails() throws IOException {
		BridgeCommand command = command("setInterval(() => {}, 1000)").withTimeout(Duration.ofMillis(100));
		assertThatExceptionOfType(BridgeCommandTimeoutException.class).isThrownBy(() -> command.run("db", "push"))
			.withMessage("The bridge's command 'db push' has not ended within 100 ms");
	}

	@Test
	void linesAreHandedOverWhileTheCommandRuns() throws IOException {
		Path answer = this.directory.resolve("answer");
		BridgeCommand command = command("""
				import { existsSync } from 'node:fs'
				process.stderr.write('careful\\n')
				process.stdout.write('Applying ü')
				process.stdout.write('1\\r\\n\\nlast')
				const timer = setInterval(() => existsSync(process.argv[2]) && clearInterval(timer), 5)
				""");
		List<String> output = new CopyOnWriteArrayList<>();
		List<String> errorOutput = new CopyOnWriteArrayList<>();
		String whole = command.withTimeout(null).withOutput((line) -> {
			output.add(line);
			if (line.isEmpty()) {
				create(answer);
			}
		}, errorOutput::add).run(answer.toString());
		assertThat(output).containsExactly("Applying ü1", "", "last");
		assertThat(errorOutput).containsExactly("careful");
		assertThat(whole).isEqualTo("Applying ü1\r\n\nlast");
	}

	@Test
	void commandIsReadToItsEndEvenIfItsLinesCannotBeTaken() throws IOException {
		BridgeCommand command = command("""
				for (let i = 0; i < 3; i++) console.log('x'.repeat(1_000_000))
				""").withOutput((line) -> {
			throw new IllegalStateException("full");
		}, (line) -> {
		});
		assertThatIllegalStateException().isThrownBy(() -> command.run("dmmf")).withMessage("full");
	}

	@Test
	void interruptionKillsTheCommand() throws Exception {
		AtomicReference<ProcessHandle> process = new AtomicReference<>();
		Thread thread = Thread.currentThread();
		BridgeCommand command = command("console.log(process.pid); setInterval(() => {}, 1000)").withOutput((line) -> {
			process.set(ProcessHandle.of(Long.parseLong(line)).orElseThrow());
			thread.interrupt();
		}, (line) -> {
		});
		assertThatExceptionOfType(BridgeCommandException.class).isThrownBy(() -> command.run("db", "push"))
			.withMessageContaining("Interrupted");
		assertThat(Thread.interrupted()).isTrue();
		assertThat(process.get().onExit()).succeedsWithin(Duration.ofSeconds(10));
	}

	private static void create(Path file) {
		try {
			Files.createFile(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private BridgeCommand command(String script) throws IOException {
		Path file = Files.writeString(this.directory.resolve("bridge.mjs"), script);
		return BridgeCommand.of(NodeLocator.create().locate(), file);
	}

}
