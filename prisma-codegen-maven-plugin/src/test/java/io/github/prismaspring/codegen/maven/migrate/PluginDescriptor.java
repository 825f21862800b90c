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

package io.github.prismaspring.codegen.maven.migrate;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import javax.xml.parsers.DocumentBuilderFactory;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * What Maven knows about the plug-in.
 *
 * @param goals the goals by name
 */
record PluginDescriptor(Map<String, Goal> goals) {

	static PluginDescriptor read(InputStream xml) throws Exception {
		Element root = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(xml).getDocumentElement();
		Map<String, Goal> goals = new TreeMap<>();
		for (Element mojo : elements(root, "mojo")) {
			goals.put(String.valueOf(text(mojo, "goal")), goal(mojo));
		}
		return new PluginDescriptor(goals);
	}

	private static Goal goal(Element mojo) {
		List<Parameter> parameters = new ArrayList<>();
		for (Element parameter : elements(mojo, "parameter")) {
			if ("true".equals(text(parameter, "editable"))) {
				String name = String.valueOf(text(parameter, "name"));
				parameters.add(new Parameter(name, text(parameter, "description"), property(mojo, name)));
			}
		}
		return new Goal(text(mojo, "description"), "true".equals(text(mojo, "requiresProject")),
				"true".equals(text(mojo, "aggregator")), parameters);
	}

	private static @Nullable String property(Element mojo, String parameter) {
		for (Element configuration : elements(mojo, "configuration")) {
			for (Element value : elements(configuration, parameter)) {
				String expression = value.getTextContent();
				return expression.startsWith("${") ? expression.substring(2, expression.length() - 1) : null;
			}
		}
		return null;
	}

	private static @Nullable String text(Element parent, String name) {
		return elements(parent, name).stream().map(Element::getTextContent).findFirst().orElse(null);
	}

	private static List<Element> elements(Element parent, String name) {
		NodeList nodes = parent.getElementsByTagName(name);
		List<Element> elements = new ArrayList<>();
		for (int i = 0; i < nodes.getLength(); i++) {
			elements.add((Element) nodes.item(i));
		}
		return elements;
	}

	/**
	 * One goal.
	 *
	 * @param description what it does
	 * @param requiresProject whether it runs in projects only
	 * @param aggregator whether it runs once for all modules
	 * @param parameters what can be set
	 */
	record Goal(@Nullable String description, boolean requiresProject, boolean aggregator, List<Parameter> parameters) {

	}

	/**
	 * One parameter of a goal.
	 *
	 * @param name its name in a project's configuration
	 * @param description what it does
	 * @param property its name on the command line
	 */
	record Parameter(String name, @Nullable String description, @Nullable String property) {

	}

}
