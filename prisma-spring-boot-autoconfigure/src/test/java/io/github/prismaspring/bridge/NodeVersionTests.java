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

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link NodeVersion}.
 */
class NodeVersionTests {

	@ParameterizedTest
	@ValueSource(strings = { "v20.19.0", "20.20.2", "v22.12.0", "v22.99.1\n", "v24.0.0", "v25.1.0", "v26.0.0-nightly" })
	void isSupportedWhenPrismaRunsOnIt(String text) {
		assertThat(NodeVersion.parse(text)).get().returns(true, NodeVersion::isSupported);
	}

	@ParameterizedTest
	@ValueSource(strings = { "v0.12.18", "v18.20.8", "v20.18.3", "v21.7.3", "v22.11.0", "v23.11.1" })
	void isNotSupportedWhenPrismaDoesNotRunOnIt(String text) {
		assertThat(NodeVersion.parse(text)).get().returns(false, NodeVersion::isSupported);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "v20", "20.19", "node 20.19.0", "v20.19.x", "99999999999.1.1" })
	void parseWhenTextIsNoVersionReturnsEmpty(String text) {
		assertThat(NodeVersion.parse(text)).isEmpty();
	}

	@Test
	void ordersByNumberAndNotByText() {
		assertThat(new NodeVersion(20, 9, 0)).isLessThan(new NodeVersion(20, 19, 0));
	}

	@Test
	void toStringHasNoLeadingLetter() {
		assertThat(NodeVersion.parse("v22.12.1")).get().hasToString("22.12.1");
	}

}
