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

package io.github.prismaspring.autoconfigure;

import io.github.prismaspring.autoconfigure.PrismaProperties.Client.Protocol;
import io.github.prismaspring.engine.PrismaEngineDecorator;
import io.github.prismaspring.engine.http.BridgeProtocol;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.web.reactive.function.client.WebClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link PrismaEngineFactory}.
 */
class PrismaEngineFactoryTests {

	@Test
	void protocolIsWebSocketForBridgeOfTheApplicationAndHttpForOthers() {
		assertThat(factory().protocol(Protocol.AUTO, true)).isEqualTo(BridgeProtocol.WEBSOCKET);
		assertThat(factory().protocol(Protocol.AUTO, false)).isEqualTo(BridgeProtocol.HTTP_SHARED);
	}

	@Test
	void eachQueryHasAnExchangeOfItsOwnWhenItIsToGoThroughCustomizedClient() {
		PrismaWebClientCustomizer customizer = (builder) -> builder.defaultHeader("X-tenant", "acme");
		for (boolean local : new boolean[] { true, false }) {
			assertThat(factory(customizer).protocol(Protocol.AUTO, local)).isEqualTo(BridgeProtocol.HTTP);
			assertThat(factory(customizer).protocol(Protocol.HTTP, local)).isEqualTo(BridgeProtocol.HTTP);
		}
	}

	@Test
	void queriesShareWhatTheyTravelOverWhenCustomizerIsNotMeantForThem() {
		assertThat(factory(new OtherExchanges()).protocol(Protocol.AUTO, true)).isEqualTo(BridgeProtocol.WEBSOCKET);
		assertThat(factory(new OtherExchanges()).protocol(Protocol.AUTO, false)).isEqualTo(BridgeProtocol.HTTP_SHARED);
	}

	@Test
	void protocolIsWhatIsChosen() {
		for (boolean local : new boolean[] { true, false }) {
			assertThat(factory((builder) -> {
			}).protocol(Protocol.WEBSOCKET, local)).isEqualTo(BridgeProtocol.WEBSOCKET);
			assertThat(factory().protocol(Protocol.HTTP, local)).isEqualTo(BridgeProtocol.HTTP_SHARED);
		}
	}

	private static PrismaEngineFactory factory(PrismaWebClientCustomizer... customizers) {
		DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
		for (PrismaWebClientCustomizer customizer : customizers) {
			beans.registerSingleton("customizer", customizer);
		}
		return new PrismaEngineFactory(beans.getBeanProvider(WebClient.Builder.class),
				beans.getBeanProvider(PrismaWebClientCustomizer.class),
				beans.getBeanProvider(PrismaEngineDecorator.class));
	}

	private static final class OtherExchanges implements PrismaWebClientCustomizer {

		@Override
		public void customize(WebClient.Builder builder) {
			builder.defaultHeader("X-tenant", "acme");
		}

		@Override
		public boolean isMeantForQueries() {
			return false;
		}

	}

}
