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

import java.net.SocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

import io.netty.channel.unix.DomainSocketAddress;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.boot.http.client.HttpCookieHandling;
import org.springframework.boot.http.client.HttpRedirects;
import org.springframework.boot.http.client.ReactorHttpClientBuilder;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.http.client.reactive.ClientHttpConnector;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.util.DefaultUriBuilderFactory;

/**
 * The pool of connections to a bridge. When the certificates are replaced, another pool
 * takes its place: what is on its way ends on the connections it has.
 */
final class BridgeTransport {

	/**
	 * Shorter than servers and proxies keep idle connections, so that a request does not
	 * go out on one that is just being closed.
	 */
	private static final Duration MAX_IDLE_TIME = Duration.ofSeconds(4);

	private static final int MAX_CONNECTIONS = 256;

	private final BridgeEndpoint endpoint;

	private final BridgeHttpSettings settings;

	private final WebClient.Builder builder;

	// No lock: whoever comes while another replaces it may be a thread of Reactor
	private final AtomicReference<Pool> pool;

	BridgeTransport(BridgeEndpoint endpoint, BridgeHttpSettings settings, WebClient.Builder builder) {
		this.endpoint = endpoint;
		this.settings = settings;
		this.builder = builder;
		this.pool = new AtomicReference<>(createPool(settings.currentSslBundle()));
	}

	WebClient webClient() {
		return pool(this.settings.currentSslBundle()).webClient();
	}

	/**
	 * Returns what makes the connections. It takes paths such as {@code /schema}, and has
	 * no token.
	 * @return the client, another one after the certificates were replaced
	 */
	HttpClient httpClient() {
		return pool(this.settings.currentSslBundle()).httpClient();
	}

	private Pool pool(@Nullable SslBundle sslBundle) {
		Pool current = this.pool.get();
		return (current.sslBundle() == sslBundle) ? current : replace(current, sslBundle);
	}

	private Pool replace(Pool previous, @Nullable SslBundle sslBundle) {
		Pool next = createPool(sslBundle);
		if (!this.pool.compareAndSet(previous, next)) {
			next.connections().disposeLater().subscribe();
			return pool(sslBundle);
		}
		// Whoever has just been given it still gets a connection
		Mono.delay(this.settings.connectTimeout()).then(previous.connections().disposeLater()).subscribe();
		return next;
	}

	private Pool createPool(@Nullable SslBundle sslBundle) {
		ConnectionProvider connections = ConnectionProvider.builder("prisma-bridge")
			.maxConnections(MAX_CONNECTIONS)
			.pendingAcquireMaxCount(-1)
			.pendingAcquireTimeout(this.settings.requestTimeout())
			.maxIdleTime(MAX_IDLE_TIME)
			.build();
		HttpClient httpClient = new ReactorHttpClientBuilder()
			.withHttpClientFactory(() -> addressed(HttpClient.create(connections).disableRetry(true)))
			.withoutHttpClientDefaults()
			.build(httpClientSettings(sslBundle));
		WebClient webClient = this.builder.clone()
			.uriBuilderFactory(new DefaultUriBuilderFactory(this.endpoint.url().toString()))
			.clientConnector(connector(httpClient))
			.build();
		return new Pool(connections, httpClient, webClient, sslBundle);
	}

	private HttpClient addressed(HttpClient httpClient) {
		Path socket = this.endpoint.socket();
		if (socket == null) {
			return httpClient.baseUrl(this.endpoint.url().toString());
		}
		SocketAddress address = new DomainSocketAddress(socket.toString());
		return httpClient.remoteAddress(() -> address);
	}

	private ClientHttpConnector connector(HttpClient httpClient) {
		ClientHttpConnector connector = new ReactorClientHttpConnector(httpClient);
		return (this.endpoint.socket() != null) ? new UnixSocketConnector(connector) : connector;
	}

	private HttpClientSettings httpClientSettings(@Nullable SslBundle sslBundle) {
		HttpClientSettings result = HttpClientSettings.defaults()
			.withConnectTimeout(this.settings.connectTimeout())
			.withRedirects(HttpRedirects.DONT_FOLLOW)
			.withCookieHandling(HttpCookieHandling.DISABLE);
		return (sslBundle != null) ? result.withSslBundle(sslBundle) : result;
	}

	void close() {
		this.pool.get().connections().disposeLater().subscribe();
	}

	/**
	 * Connections that are made with the same certificates.
	 *
	 * @param connections the connections
	 * @param httpClient what makes them
	 * @param webClient what uses them
	 * @param sslBundle the certificates
	 */
	private record Pool(ConnectionProvider connections, HttpClient httpClient, WebClient webClient,
			@Nullable SslBundle sslBundle) {

	}

}
