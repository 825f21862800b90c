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

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.StringUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that auto-configurations are written as Spring Boot's own are: the rules are
 * those of Spring Boot's {@code ArchitectureRules} and of the check of its
 * {@code AutoConfiguration.imports}.
 */
@AnalyzeClasses(packages = "io.github.prismaspring", importOptions = DoNotIncludeTests.class)
class AutoConfigurationRulesTests {

	private static final Path RESOURCES = Path.of("src/main/resources");

	private static final String IMPORTS = "META-INF/spring/org.springframework.boot.autoconfigure.AutoConfiguration.imports";

	@ArchTest
	static final ArchRule BEAN_METHODS_ARE_PACKAGE_PRIVATE = ArchRuleDefinition.methods()
		.that()
		.areAnnotatedWith(Bean.class)
		.should()
		.bePackagePrivate();

	@ArchTest
	static final ArchRule BEAN_METHODS_HAVE_NO_CLASS_CONDITIONS = ArchRuleDefinition.noMethods()
		.that()
		.areAnnotatedWith(Bean.class)
		.should()
		.beAnnotatedWith(ConditionalOnClass.class)
		.because("the signature of the method needs the class before the condition is evaluated");

	@ArchTest
	static final ArchRule POST_PROCESSORS_ARE_STATIC = ArchRuleDefinition.methods()
		.that()
		.areAnnotatedWith(Bean.class)
		.and()
		.haveRawReturnType(DescribedPredicate.describe("post processor", AutoConfigurationRulesTests::isPostProcessor))
		.should()
		.beStatic()
		.allowEmptyShould(true);

	@ArchTest
	static final ArchRule MISSING_BEAN_CONDITIONS_DO_NOT_REPEAT_THE_RETURN_TYPE = ArchRuleDefinition.methods()
		.that()
		.areAnnotatedWith(ConditionalOnMissingBean.class)
		.should(notRepeatReturnType());

	@ArchTest
	static final ArchRule CONDITIONS_ARE_NOT_PUBLIC = ArchRuleDefinition.classes()
		.that()
		.areAssignableTo(Condition.class)
		.should()
		.notBePublic();

	@ArchTest
	static final ArchRule CONFIGURATIONS_ARE_PACKAGE_PRIVATE_AND_NOT_PROXIED = ArchRuleDefinition.classes()
		.that()
		.areAnnotatedWith(Configuration.class)
		.should(notBePublicNorProxied());

	@ArchTest
	static final ArchRule PROPERTIES_ARE_NAMED_WITHOUT_ATTRIBUTE = ArchRuleDefinition.classes()
		.that()
		.areAnnotatedWith(ConfigurationProperties.class)
		.should(namePrefix())
		.allowEmptyShould(true);

	@ArchTest
	static final ArchRule NOTHING_USES_ANNOTATIONS_OF_JAKARTA = ArchRuleDefinition.noClasses()
		.should()
		.dependOnClassesThat()
		.resideInAPackage("jakarta.annotation..");

	@ArchTest
	void everyAutoConfigurationIsImportedInOrder(JavaClasses classes) throws IOException {
		assertThat(Files.readAllLines(RESOURCES.resolve(IMPORTS))).isSorted().doesNotHaveDuplicates();
		assertThat(imported()).containsAll(classes.stream()
			.filter((type) -> type.isAnnotatedWith(AutoConfiguration.class))
			.map(JavaClass::getName)
			.toList());
		assertThat(imported()).filteredOn((name) -> name.startsWith("io.github.prismaspring"))
			.allMatch((name) -> classes.contain(name));
	}

	@ArchTest
	void autoConfigurationsNeedOnlyOurOwnClassesForTheirOrder(JavaClasses classes) {
		assertThat(classes.stream().filter((type) -> type.isAnnotatedWith(AutoConfiguration.class)))
			.allSatisfy((type) -> {
				AutoConfiguration annotation = type.reflect().getAnnotation(AutoConfiguration.class);
				assertThat(Stream.of(annotation.before(), annotation.after()).flatMap(Arrays::stream))
					.as("%s: of other projects use beforeName and afterName", type.getName())
					.allSatisfy((other) -> assertThat(other.getPackageName()).startsWith("io.github.prismaspring"));
			});
	}

	@ArchTest
	void factoriesNameClassesThatAreThereInOrder(JavaClasses classes) throws IOException {
		for (String location : List.of("META-INF/spring.factories", "META-INF/spring/aot.factories")) {
			Properties factories = new Properties();
			try (InputStream resource = Files.newInputStream(RESOURCES.resolve(location))) {
				factories.load(resource);
			}
			factories.forEach((type, names) -> {
				List<String> registered = List.of(StringUtils.commaDelimitedListToStringArray(names.toString()));
				assertThat(registered).as("%s in %s", type, location).isSorted().doesNotHaveDuplicates();
				assertThat(registered).as("%s in %s", type, location)
					.containsExactlyElementsOf(implementations(classes, type.toString()));
			});
		}
	}

	private static List<String> implementations(JavaClasses classes, String type) {
		return classes.stream()
			.filter((candidate) -> candidate.isAssignableTo(type))
			.filter((candidate) -> !candidate.getModifiers().contains(JavaModifier.ABSTRACT))
			.map(JavaClass::getName)
			.sorted()
			.toList();
	}

	private static List<String> imported() throws IOException {
		List<String> names = new ArrayList<>();
		try (DirectoryStream<Path> files = Files.newDirectoryStream(RESOURCES.resolve("META-INF/spring"),
				"*.imports")) {
			for (Path file : files) {
				names.addAll(Files.readAllLines(file));
			}
		}
		return names;
	}

	private static boolean isPostProcessor(JavaClass type) {
		return type.isAssignableTo(BeanPostProcessor.class) || type.isAssignableTo(BeanFactoryPostProcessor.class);
	}

	private static ArchCondition<JavaMethod> notRepeatReturnType() {
		return condition("not repeat the return type", JavaMethod::getFullName, (method) -> {
			ConditionalOnMissingBean annotation = method.reflect().getAnnotation(ConditionalOnMissingBean.class);
			return !Arrays.asList(annotation.value()).contains(method.reflect().getReturnType());
		});
	}

	private static ArchCondition<JavaClass> notBePublicNorProxied() {
		return condition("not be public nor proxied", JavaClass::getName, (type) -> {
			Configuration annotation = type.reflect().getAnnotation(Configuration.class);
			return annotation == null
					|| (!annotation.proxyBeanMethods() && !type.getModifiers().contains(JavaModifier.PUBLIC));
		});
	}

	private static ArchCondition<JavaClass> namePrefix() {
		return condition("say 'value'", JavaClass::getName, (type) -> {
			ConfigurationProperties annotation = type.reflect().getAnnotation(ConfigurationProperties.class);
			return annotation != null && !annotation.value().isEmpty();
		});
	}

	private static <T> ArchCondition<T> condition(String description, Function<T, String> name,
			Predicate<T> predicate) {
		return new ArchCondition<>(description) {

			@Override
			public void check(T item, ConditionEvents events) {
				if (!predicate.test(item)) {
					events.add(SimpleConditionEvent.violated(item, name.apply(item) + " does not " + description));
				}
			}

		};
	}

}
