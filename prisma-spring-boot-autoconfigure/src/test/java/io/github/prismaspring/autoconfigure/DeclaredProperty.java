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

import java.lang.reflect.Field;
import java.util.Collection;
import java.util.Map;

import io.github.prismaspring.autoconfigure.ConfigurationMetadata.Group;
import io.github.prismaspring.autoconfigure.ConfigurationMetadata.Property;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.util.ClassUtils;
import org.springframework.util.ReflectionUtils;

/**
 * A property as its class declares it.
 *
 * @param root the prefix and the class that are bound
 * @param property the property
 */
record DeclaredProperty(Group root, Property property) {

	static DeclaredProperty of(ConfigurationMetadata metadata, Property property) {
		Group root = metadata.roots()
			.stream()
			.filter((group) -> property.name().startsWith(group.name() + "."))
			.reduce((first, second) -> (first.name().length() > second.name().length()) ? first : second)
			.orElseThrow();
		return new DeclaredProperty(root, property);
	}

	/**
	 * Returns the value that the property has if nobody sets it.
	 */
	@Nullable Object initialValue() {
		return value(Map.of());
	}

	/**
	 * Returns the value that the property has with environment variables.
	 */
	@Nullable Object value(Map<String, Object> environmentVariables) {
		Object bean = Binder.get(environment(environmentVariables))
			.bindOrCreate(this.root.name(), ClassUtils.resolveClassName(this.root.type(), null));
		for (String segment : path()) {
			Field field = ReflectionUtils.findField(bean.getClass(), camelCase(segment));
			ReflectionUtils.makeAccessible(field);
			bean = ReflectionUtils.getField(field, bean);
			if (bean == null) {
				return null;
			}
		}
		return bean;
	}

	Field field() {
		Class<?> type = ClassUtils.resolveClassName(this.root.type(), null);
		Field field = null;
		for (String segment : path()) {
			field = ReflectionUtils.findField(type, camelCase(segment));
			type = field.getType();
		}
		return field;
	}

	/**
	 * Converts a text to the type of the property.
	 */
	@Nullable Object convert(String text) {
		return ApplicationConversionService.getSharedInstance()
			.convert(text, TypeDescriptor.valueOf(String.class), new TypeDescriptor(field()));
	}

	static boolean isNothing(@Nullable Object value) {
		return value == null || (value instanceof Map<?, ?> map && map.isEmpty())
				|| (value instanceof Collection<?> collection && collection.isEmpty());
	}

	private String[] path() {
		return this.property.name().substring(this.root.name().length() + 1).split("\\.");
	}

	private static String camelCase(String name) {
		StringBuilder result = new StringBuilder();
		for (String part : name.split("-")) {
			result.append(result.isEmpty() ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
		}
		return result.toString();
	}

	private static StandardEnvironment environment(Map<String, Object> variables) {
		StandardEnvironment environment = new StandardEnvironment();
		environment.getPropertySources().remove(StandardEnvironment.SYSTEM_PROPERTIES_PROPERTY_SOURCE_NAME);
		environment.getPropertySources()
			.replace(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, new SystemEnvironmentPropertySource(
					StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, variables));
		ConfigurationPropertySources.attach(environment);
		return environment;
	}

}
