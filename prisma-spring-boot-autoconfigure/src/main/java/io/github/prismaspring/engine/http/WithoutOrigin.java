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

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpRequest;
import reactor.netty.NettyPipeline;

/**
 * Takes the {@code Origin} out of a WebSocket's handshake, which Netty puts in as if this
 * were a browser: bridges refuse what comes from web pages.
 */
final class WithoutOrigin extends ChannelOutboundHandlerAdapter {

	private WithoutOrigin() {
	}

	static void addTo(Channel channel) {
		channel.pipeline().addAfter(NettyPipeline.HttpCodec, WithoutOrigin.class.getSimpleName(), new WithoutOrigin());
	}

	@Override
	@SuppressWarnings("FutureReturnValueIgnored")
	public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) throws Exception {
		if (message instanceof HttpRequest request) {
			request.headers().remove(HttpHeaderNames.ORIGIN);
			context.pipeline().remove(this);
		}
		context.write(message, promise);
	}

}
