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

package io.github.prismaspring.starter.contract;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * What the documents of a typed JSON column are.
 *
 * @param street street and number
 * @param city where it is
 * @param rent what it costs; more digits than a floating-point number has
 */
public record Address(String street, String city, @Nullable BigDecimal rent) {

}
