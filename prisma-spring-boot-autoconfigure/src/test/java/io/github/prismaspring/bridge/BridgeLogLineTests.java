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

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.slf4j.event.Level;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link BridgeLogLine}.
 */
class BridgeLogLineTests {

	@Test
	void messageIsFollowedByWhatItIsAbout() {
		BridgeLogLine line = BridgeLogLine.parse("{\"level\":30,\"time\":1,\"pid\":7,\"traceId\":\"0af7\","
				+ "\"sql\":\"SELECT 1 /*traceparent='00'*/\",\"msg\":\"SQL\"}");
		assertThat(line.level()).isEqualTo(Level.INFO);
		assertThat(line.text()).isEqualTo("SQL {\"traceId\":\"0af7\",\"sql\":\"SELECT 1 /*traceparent='00'*/\"}");
	}

	@Test
	void readyLineTellsPortOrSocket() {
		assertThat(BridgeLogLine.parse("{\"event\":\"listening\",\"port\":4466,\"pid\":7}").listening())
			.isEqualTo(BridgeListening.onPort(4466));
		assertThat(BridgeLogLine.parse("{\"event\":\"listening\",\"socket\":\"/run/a.sock\",\"pid\":7}").listening())
			.isEqualTo(BridgeListening.onSocket(Path.of("/run/a.sock")));
		assertThat(BridgeLogLine.parse("{\"event\":\"listening\"}").listening()).isNull();
	}

	@Test
	void messageAloneStaysAlone() {
		assertThat(BridgeLogLine.parse("{\"level\":40,\"time\":1,\"pid\":7,\"msg\":\"Look out\"}").text())
			.isEqualTo("Look out");
	}

	@Test
	void failureIsShownWithItsStack() {
		assertThat(BridgeLogLine
			.parse("{\"level\":50,\"err\":{\"message\":\"Gone\",\"stack\":\"Error: Gone\"},\"msg\":\"Failed\"}")
			.text()).isEqualTo("Failed" + System.lineSeparator() + "Error: Gone");
	}

}
