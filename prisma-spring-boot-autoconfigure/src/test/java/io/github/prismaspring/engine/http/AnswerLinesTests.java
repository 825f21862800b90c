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

package io.github.prismaspring.engine.http;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.core.io.buffer.DefaultDataBufferFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * Tests for {@link AnswerLines}.
 */
class AnswerLinesTests {

	private final List<String> read = new ArrayList<>();

	private final AnswerLines lines = new AnswerLines(1000, (line) -> {
		this.read.add(line.id() + " " + line.status() + " " + JsonBody.read(line.parser()));
		line.parser().close();
	});

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 7, 40, 1000 })
	void answersAreReadHoweverTheyAreCut(int length) {
		String text = """
				{"id":7,"status":200,"body":{"data":"Ä€𝄞"}}
				{"id":8,"status":400,"body":{"errors":[]}}
				{"id":9,"status":200,"body":[1]}
				""";
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		for (int start = 0; start < bytes.length; start += length) {
			add(bytes, start, Math.min(length, bytes.length - start));
		}
		assertThat(this.read).containsExactly("7 200 {\"data\":\"Ä€𝄞\"}", "8 400 {\"errors\":[]}", "9 200 [1]");
	}

	@Test
	void answerIsReadAsSoonAsItsLineIsComplete() {
		add("{\"id\":1,\"status\":200,\"body\":1");
		assertThat(this.read).isEmpty();
		add("}\n{\"id\":2");
		assertThat(this.read).containsExactly("1 200 1");
	}

	@Test
	void lineIsNoLongerThanWhatItsReaderTakes() {
		add("{\"id\":1,\"status\":200,\"body\":\"" + "x".repeat(998) + "\"}\n");
		assertThat(this.read).hasSize(1);
		add("{\"id\":2,\"status\":200,\"body\":\"" + "x".repeat(1500));
		assertThatIllegalStateException().isThrownBy(() -> add("x".repeat(1000)))
			.withMessage("The bridge has sent a longer line than it was asked for");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<html>", "{\"id\":1,\"sta", "{\"id\":\"one\",\"body\":1}" })
	void lineThatIsNoAnswerIsTold(String line) {
		assertThatIllegalStateException().isThrownBy(() -> add(line + "\n"))
			.withMessage("The bridge has sent a line that is not JSON");
	}

	private void add(String text) {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		add(bytes, 0, bytes.length);
	}

	private void add(byte[] bytes, int offset, int length) {
		this.lines.add(DefaultDataBufferFactory.sharedInstance.allocateBuffer(length).write(bytes, offset, length));
	}

}
