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

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.net.URL;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.prismaspring.autoconfigure.database.PrismaDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.mockito.Mockito;

import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.devtools.restart.RestartScopeInitializer;
import org.springframework.boot.devtools.restart.Restarter;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.MetricsAutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.export.simple.SimpleMetricsExportAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.assertj.ApplicationContextAssertProvider;
import org.springframework.boot.test.context.runner.AbstractApplicationContextRunner;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.ReactiveWebApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.LifecycleProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.util.ClassUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;

/**
 * Tests every condition that an auto-configuration or one of its beans has, with
 * everything that the class path has auto-configurations for. The conditions are read
 * from the classes, so that a new one is tested by being there. Nothing is started.
 */
class AutoConfigurationConditionsTests {

	private static final String PACKAGE = "io.github.prismaspring";

	private static final List<Class<?>> CONFIGURATIONS = configurations();

	private static final ApplicationContextRunner WITH_FURTHER_DATABASE = remote(new ApplicationContextRunner())
		.withBean("archive", PrismaDatabase.class, AutoConfigurationConditionsTests::furtherDatabase);

	/**
	 * Applications of different kinds, among which each bean has to be there in at least
	 * one.
	 */
	private static final List<ApplicationContextRunner> APPLICATIONS = List.of(
			restartable(local(new ApplicationContextRunner())).withPropertyValues("prisma.schema.mode=push"),
			remote(new ApplicationContextRunner()), WITH_FURTHER_DATABASE,
			remote(new ApplicationContextRunner()).withPropertyValues("prisma.transaction.route-by-return-type=false"),
			remote(new ApplicationContextRunner()).withBean("otherTransactionManager", PlatformTransactionManager.class,
					() -> Mockito.mock(PlatformTransactionManager.class)));

	private static final Map<ApplicationContextRunner, Set<AnnotatedElement>> PRESENT = present();

	@AfterAll
	static void clearRestarter() {
		Restarter.clearInstance();
	}

	@TestFactory
	Stream<DynamicTest> beansOfTheApplicationReplaceOurs() {
		return beanMethods().filter((method) -> method.isAnnotationPresent(ConditionalOnMissingBean.class))
			.map((method) -> DynamicTest.dynamicTest(
					method.getDeclaringClass().getSimpleName() + "." + method.getName(), () -> replace(method)));
	}

	private static void replace(Method method) {
		ConditionalOnMissingBean condition = method.getAnnotation(ConditionalOnMissingBean.class);
		ApplicationContextRunner application = applicationWith(method);
		for (String name : condition.name()) {
			application.withBean(name, String.class, () -> "mine")
				.run((context) -> assertThat(context).hasNotFailed().doesNotMatch(hasBean(method)));
		}
		Class<?>[] types = (condition.value().length + condition.name().length > 0) ? condition.value()
				: new Class<?>[] { method.getReturnType() };
		for (Class<?> type : types) {
			withMock(application, type)
				.run((context) -> assertThat(context).hasNotFailed().doesNotMatch(hasBean(method)));
		}
	}

	@TestFactory
	Stream<DynamicTest> beansOfTheApplicationReplaceOurConfigurations() {
		return annotated(ConditionalOnMissingBean.class)
			.flatMap((type) -> Stream.of(type.getAnnotation(ConditionalOnMissingBean.class).value())
				.map((bean) -> DynamicTest.dynamicTest(type.getSimpleName() + " without " + bean.getSimpleName(),
						() -> withMock(applicationWith(type), bean)
							.run((context) -> assertThat(context).hasNotFailed().doesNotMatch(hasBean(type))))));
	}

	@TestFactory
	Stream<DynamicTest> configurationsAreLeftOutWithoutTheirClasses() {
		return annotated(ConditionalOnClass.class).flatMap((type) -> Stream
			.of(type.getAnnotation(ConditionalOnClass.class).value())
			.map((required) -> DynamicTest.dynamicTest(type.getSimpleName() + " without " + required.getSimpleName(),
					() -> applicationWith(type).withClassLoader(new FilteredClassLoader(required))
						.run((context) -> assertThat(context).hasNotFailed().doesNotMatch(hasBean(type))))));
	}

	@TestFactory
	Stream<DynamicTest> configurationsAreLeftOutByTheirProperties() {
		return annotated(ConditionalOnBooleanProperty.class)
			.map((type) -> DynamicTest.dynamicTest(type.getSimpleName(), () -> switchOff(type)));
	}

	private static void switchOff(Class<?> type) {
		ConditionalOnBooleanProperty condition = AnnotatedElementUtils.findMergedAnnotation(type,
				ConditionalOnBooleanProperty.class);
		for (String name : (condition.name().length > 0) ? condition.name() : condition.value()) {
			String property = (condition.prefix().isEmpty()) ? name : condition.prefix() + "." + name;
			applicationWith(type).withPropertyValues(property + "=" + !condition.havingValue())
				.run((context) -> assertThat(context).hasNotFailed().doesNotMatch(hasBean(type)));
		}
	}

	@Test
	void nothingThatNeedsBridgeIsThereWhenPrismaIsDisabled() {
		List<String> others = List.of(PACKAGE + ".autoconfigure.database", PACKAGE + ".autoconfigure.observation",
				PACKAGE + ".autoconfigure.slowlog", PACKAGE + ".autoconfigure.view");
		APPLICATIONS.stream()
			.filter((application) -> application != WITH_FURTHER_DATABASE)
			.forEach((application) -> application.withPropertyValues("prisma.enabled=false")
				.run((context) -> assertThat(CONFIGURATIONS.stream()
					.filter((type) -> hasBean(type).test(context))
					.map(Class::getPackageName)).isNotEmpty().isSubsetOf(others)));
	}

	@Test
	void everyKindOfWebApplicationHasTheSameBeans() {
		remote(new ApplicationContextRunner()).run((plain) -> {
			List<String> expected = beans(plain);
			assertThat(expected).contains("prismaEngine", "prismaTransactionManager", "prismaHealthContributor");
			remote(new WebApplicationContextRunner()).run((web) -> assertThat(beans(web)).isEqualTo(expected));
			remote(new ReactiveWebApplicationContextRunner()).run((web) -> assertThat(beans(web)).isEqualTo(expected));
		});
	}

	private static List<String> beans(ConfigurableApplicationContext context) {
		return Arrays.stream(context.getBeanDefinitionNames())
			.filter((name) -> name.startsWith("prisma") || name.startsWith(PACKAGE))
			.toList();
	}

	private static PrismaDatabase furtherDatabase() {
		PrismaDatabase database = Mockito.mock(PrismaDatabase.class, Mockito.RETURNS_DEEP_STUBS);
		given(database.name()).willReturn("archive");
		return database;
	}

	private static ApplicationContextRunner applicationWith(AnnotatedElement element) {
		return PRESENT.entrySet()
			.stream()
			.filter((application) -> application.getValue().contains(element))
			.map(Map.Entry::getKey)
			.findFirst()
			.orElseThrow(() -> new AssertionError(
					"None of the applications has " + element + ": add one to APPLICATIONS that does"));
	}

	private static Map<ApplicationContextRunner, Set<AnnotatedElement>> present() {
		Map<ApplicationContextRunner, Set<AnnotatedElement>> present = new LinkedHashMap<>();
		for (ApplicationContextRunner application : APPLICATIONS) {
			application.run((context) -> present.put(application,
					Stream.concat(CONFIGURATIONS.stream(), beanMethods())
						.filter((element) -> hasBean(element).test(context))
						.collect(Collectors.toSet())));
		}
		return present;
	}

	@SuppressWarnings("unchecked")
	private static <T> ApplicationContextRunner withMock(ApplicationContextRunner application, Class<T> type) {
		return application.withBean("mine", type, () -> (T) Mockito.mock((Class<?>) type));
	}

	private static Predicate<ConfigurableApplicationContext> hasBean(AnnotatedElement element) {
		if (element instanceof Method method) {
			return (context) -> context.getBeanFactory().containsBeanDefinition(method.getName()) && method.getName()
				.equals(context.getBeanFactory().getBeanDefinition(method.getName()).getFactoryMethodName());
		}
		return (context) -> context.getBeanNamesForType((Class<?>) element, true, false).length > 0;
	}

	private static ApplicationContextRunner restartable(ApplicationContextRunner runner) {
		Restarter.initialize(new String[0], false, (thread) -> new URL[0], false);
		return runner.withInitializer((context) -> new RestartScopeInitializer().initialize(context));
	}

	private static <C extends ConfigurableApplicationContext, A extends ApplicationContextAssertProvider<C>, R extends AbstractApplicationContextRunner<R, C, A>> R local(
			R runner) {
		return application(runner).withPropertyValues("prisma.datasource.url=file:./dev.db",
				"prisma.schema.location=pom.xml");
	}

	private static <C extends ConfigurableApplicationContext, A extends ApplicationContextAssertProvider<C>, R extends AbstractApplicationContextRunner<R, C, A>> R remote(
			R runner) {
		return application(runner).withPropertyValues("prisma.bridge.url=http://127.0.0.1:1");
	}

	private static <C extends ConfigurableApplicationContext, A extends ApplicationContextAssertProvider<C>, R extends AbstractApplicationContextRunner<R, C, A>> R application(
			R runner) {
		// Health would be asked for all that it is made of, which is not to be made here
		return runner.withUserConfiguration(Application.class)
			.withPropertyValues("management.endpoint.health.validate-group-membership=false")
			.withInitializer(
					(context) -> context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor()))
			.withBean(SimpleMeterRegistry.class)
			.withBean("lifecycleProcessor", LifecycleProcessor.class, () -> Mockito.mock(LifecycleProcessor.class));
	}

	private static Stream<Class<?>> annotated(Class<? extends Annotation> annotation) {
		return CONFIGURATIONS.stream().filter((type) -> AnnotatedElementUtils.isAnnotated(type, annotation));
	}

	private static Stream<Method> beanMethods() {
		return CONFIGURATIONS.stream()
			.flatMap((type) -> Stream.of(type.getDeclaredMethods()))
			.filter((method) -> AnnotatedElementUtils.isAnnotated(method, Bean.class));
	}

	private static List<Class<?>> configurations() {
		ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
		scanner.addIncludeFilter(new AnnotationTypeFilter(Configuration.class));
		return scanner.findCandidateComponents(PACKAGE + ".autoconfigure")
			.stream()
			.map(BeanDefinition::getBeanClassName)
			.filter(Objects::nonNull)
			.<Class<?>>map((name) -> ClassUtils.resolveClassName(name, null))
			.filter(AutoConfigurationConditionsTests::isMainCode)
			.toList();
	}

	private static boolean isMainCode(Class<?> type) {
		return type.getProtectionDomain()
			.getCodeSource()
			.getLocation()
			.equals(PrismaProperties.class.getProtectionDomain().getCodeSource().getLocation());
	}

	// Without the database of another technology, which would bring a transaction
	// manager,
	// and without what makes all meters at once
	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration(exclude = { DataSourceAutoConfiguration.class, HibernateJpaAutoConfiguration.class,
			MetricsAutoConfiguration.class, SimpleMetricsExportAutoConfiguration.class,
			ValidationAutoConfiguration.class })
	static class Application {

	}

}
