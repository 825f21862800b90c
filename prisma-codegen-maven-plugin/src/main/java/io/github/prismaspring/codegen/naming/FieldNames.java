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

package io.github.prismaspring.codegen.naming;

/**
 * Names of what is generated for a field of a model.
 *
 * @param variable the Java field or parameter
 * @param method the accessor, and the method that sets it
 * @param suffix what follows the verb in a longer name, {@code Title} in
 * {@code NeedsTitle}
 * @param input the component, the Java field and the methods in the model's input types
 */
public record FieldNames(String variable, String method, String suffix, String input) {

}
