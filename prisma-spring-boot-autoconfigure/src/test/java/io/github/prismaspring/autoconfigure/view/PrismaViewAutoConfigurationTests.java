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

package io.github.prismaspring.autoconfigure.view;

import java.io.IOException;

import io.github.prismaspring.autoconfigure.view.good.UserCard;
import io.github.prismaspring.client.example.PrismaClientAutoConfiguration;
import io.github.prismaspring.client.view.PrismaViewException;
import org.junit.jupiter.api.Test;

import org.springframework.aot.generate.ClassNameGenerator;
import org.springframework.aot.generate.DefaultGenerationContext;
import org.springframework.aot.generate.GeneratedFiles.Kind;
import org.springframework.aot.generate.InMemoryGeneratedFiles;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.TypeReference;
import org.springframework.aot.hint.predicate.RuntimeHintsPredicates;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfigurationPackages;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.aot.ApplicationContextAotGenerator;
import org.springframework.javapoet.ClassName;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link PrismaViewAutoConfiguration}.
 */
class PrismaViewAutoConfigurationTests {

	private static final String HERE = "io.github.prismaspring.autoconfigure.view.";

	private static final String PROBLEMS = """
			Views do not fit their models:

			    %1$sbad.Cards.NoRecord: expected a record, found an interface
			    %1$sbad.Cards.PostCard.titel: expected a field of Post (id, title, published, views, likes, tags, authorId, author, categories, categoriesCount), found 'titel'
			    %1$sbad.Cards.UserCard.id: expected int for User.id, found String
			    %1$sbad.Cards.UserCard.name: expected @Nullable String for User.name, found String\
			"""
		.formatted(HERE);

	private final ApplicationContextRunner contextRunner = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(PrismaViewAutoConfiguration.class));

	private final ApplicationContextRunner clientRunner = this.contextRunner
		.withConfiguration(AutoConfigurations.of(PrismaClientAutoConfiguration.class));

	@Test
	void whenViewsFitStartsWithoutInitializingThem() {
		this.clientRunner.withInitializer((context) -> scan(context, "good")).run((context) -> {
			assertThat(context).hasNotFailed();
			assertThat(context.getBean(ScannedViews.class).names()).containsExactly(UserCard.class.getName());
			assertThat(UserCard.Witness.INITIALIZED).isFalse();
		});
	}

	@Test
	void whenViewsDoNotFitFailsWithOneMessage() {
		badRunner().run((context) -> assertThat(context).getFailure()
			.isInstanceOf(PrismaViewException.class)
			.hasMessage(PROBLEMS));
	}

	@Test
	void whenBeansAreLazyVerifiesViewsAllTheSame() {
		badRunner()
			.withInitializer(
					(context) -> context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor()))
			.run((context) -> assertThat(context).hasFailed());
	}

	@Test
	void whenThereIsNoClientDoesNothing() {
		this.contextRunner.withInitializer((context) -> scan(context, "bad"))
			.run((context) -> assertThat(context).hasNotFailed());
	}

	@Test
	void whenThereAreNoPackagesDoesNothing() {
		this.clientRunner.run((context) -> assertThat(context).hasNotFailed());
	}

	@Test
	void nativeImageGetsNamesAndConstructors() throws IOException {
		AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
		scan(context, "good");
		context.register(PrismaViewAutoConfiguration.class);
		InMemoryGeneratedFiles files = new InMemoryGeneratedFiles();
		DefaultGenerationContext generation = new DefaultGenerationContext(
				new ClassNameGenerator(ClassName.get("com.acme", "Application")), files);
		new ApplicationContextAotGenerator().processAheadOfTime(context, generation);
		generation.writeGeneratedContent();
		assertThat(files.getGeneratedFileContent(Kind.SOURCE,
				HERE.replace('.', '/') + "ScannedViews__BeanDefinitions.java"))
			.contains("List.of(\"" + UserCard.class.getName() + "\")");
		RuntimeHints hints = generation.getRuntimeHints();
		assertThat(RuntimeHintsPredicates.reflection().onType(UserCard.class)).accepts(hints);
		assertThat(RuntimeHintsPredicates.reflection()
			.onConstructorInvocation(UserCard.class.getDeclaredConstructors()[0])).accepts(hints);
		assertThat(
				RuntimeHintsPredicates.reflection().onType(TypeReference.of(UserCard.class.getName() + "$PostTitle")))
			.accepts(hints);
	}

	private ApplicationContextRunner badRunner() {
		return this.clientRunner.withInitializer((context) -> scan(context, "bad"));
	}

	private static void scan(Object context, String folder) {
		AutoConfigurationPackages.register((BeanDefinitionRegistry) context, HERE + folder);
	}

}
