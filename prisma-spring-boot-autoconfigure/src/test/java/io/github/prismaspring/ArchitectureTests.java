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

package io.github.prismaspring;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.jspecify.annotations.NullMarked;

import org.springframework.boot.autoconfigure.AutoConfiguration;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that hold the directions of the design.
 */
@AnalyzeClasses(packages = "io.github.prismaspring", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

	private static final String ROOT = "io.github.prismaspring";

	@ArchTest
	static final ArchRule CLIENT_KNOWS_NO_TRANSPORT = ArchRuleDefinition.noClasses()
		.that()
		.resideInAnyPackage(ROOT, ROOT + ".client..", ROOT + ".dao..", ROOT + ".engine")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage(ROOT + ".engine.http..", ROOT + ".bridge..", ROOT + ".autoconfigure..",
				"org.springframework.web..", "org.springframework.http..", "reactor.netty..", "java.net..");

	@ArchTest
	static final ArchRule ENGINE_KNOWS_NO_SPRING_DATA = ArchRuleDefinition.noClasses()
		.that()
		.resideInAPackage(ROOT + ".engine..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.springframework.data..", ROOT + ".client..", ROOT + ".dao..", ROOT + ".bridge..");

	@ArchTest
	static final ArchRule ONLY_ITS_ADAPTERS_KNOW_SPRING_DATA = ArchRuleDefinition.noClasses()
		.that()
		.resideOutsideOfPackages(ROOT + ".client", ROOT + ".data")
		.should()
		.dependOnClassesThat()
		.resideInAPackage("org.springframework.data..")
		.because("an application need not have it");

	@ArchTest
	static final ArchRule ONLY_THEIR_PACKAGE_KNOWS_OBSERVATIONS = ArchRuleDefinition.noClasses()
		.that()
		.resideOutsideOfPackages(ROOT + ".observation..", ROOT + ".autoconfigure.observation..")
		.should()
		.dependOnClassesThat()
		.resideInAPackage("io.micrometer.observation..")
		.because("an application need not have it");

	@ArchTest
	static final ArchRule OBSERVATIONS_KNOW_NO_TRANSPORT = ArchRuleDefinition.noClasses()
		.that()
		.resideInAPackage(ROOT + ".observation..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage(ROOT + ".engine.http..", ROOT + ".bridge..", ROOT + ".client..", ROOT + ".transaction..",
				"org.springframework.web..", "org.springframework.http..");

	@ArchTest
	static final ArchRule ADAPTERS_OF_SPRING_DATA_RUN_NOTHING = ArchRuleDefinition.noClasses()
		.that()
		.resideInAPackage(ROOT + ".data..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage(ROOT + ".client", ROOT + ".engine..");

	@ArchTest
	static final ArchRule ONLY_GENERATED_CODE_USES_INPUT_SUPPORT = ArchRuleDefinition.noClasses()
		.that()
		.resideOutsideOfPackage(ROOT + ".client.input")
		.should()
		.dependOnClassesThat()
		.resideInAPackage(ROOT + ".client.input");

	@ArchTest
	static final ArchRule QUERIES_USE_NO_REFLECTION = ArchRuleDefinition.noClasses()
		.that()
		.resideInAnyPackage(ROOT, ROOT + ".client..", ROOT + ".engine..", ROOT + ".dao..", ROOT + ".transaction..")
		.and()
		.resideOutsideOfPackages(ROOT + ".client.view", ROOT + ".client.sql")
		.should()
		.dependOnClassesThat()
		.belongToAnyOf(Constructor.class, Field.class, Method.class, Proxy.class, RecordComponent.class)
		.because("only records that an application declares are looked at, once for each");

	@ArchTest
	static final ArchRule BRIDGE_KNOWS_NO_QUERIES = ArchRuleDefinition.noClasses()
		.that()
		.resideInAPackage(ROOT + ".bridge..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage(ROOT, ROOT + ".client..", ROOT + ".engine..", "org.springframework.web..");

	@ArchTest
	static final ArchRule TOOLS_OF_THE_BRIDGE_ARE_PLAIN_JAVA = ArchRuleDefinition.noClasses()
		.that()
		.haveFullyQualifiedName(ROOT + ".bridge.NodeLocator")
		.or()
		.haveFullyQualifiedName(ROOT + ".bridge.BridgeBundle")
		.or()
		.haveFullyQualifiedName(ROOT + ".bridge.BridgeCache")
		.or()
		.haveFullyQualifiedName(ROOT + ".bridge.BridgeCommand")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.springframework..", "tools.jackson..", "reactor..")
		.because("the Maven plug-in uses them without these libraries");

	@ArchTest
	static final ArchRule ONLY_AUTO_CONFIGURATION_KNOWS_AUTO_CONFIGURATION = ArchRuleDefinition.noClasses()
		.that()
		.resideOutsideOfPackages(ROOT + ".autoconfigure..", ROOT + ".test.autoconfigure..", ROOT + ".docker.compose",
				ROOT + ".testcontainers")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.springframework.boot.autoconfigure..", "org.springframework.boot.*.autoconfigure..");

	@ArchTest
	static final ArchRule ONLY_METRICS_KNOW_METERS = ArchRuleDefinition.noClasses()
		.that()
		.resideOutsideOfPackages(ROOT + ".metrics", ROOT + ".autoconfigure.metrics")
		.should()
		.dependOnClassesThat()
		.resideInAPackage("io.micrometer.core..")
		.because("an application need not have it");

	@ArchTest
	static final ArchRule ONLY_ITS_ENDPOINT_KNOWS_ACTUATOR = ArchRuleDefinition.noClasses()
		.that()
		.resideOutsideOfPackages(ROOT + ".actuate", ROOT + ".autoconfigure.actuate")
		.should()
		.dependOnClassesThat()
		.resideInAPackage("org.springframework.boot.actuate..")
		.because("an application need not have it");

	@ArchTest
	static final ArchRule SLOW_LOG_KNOWS_NO_TRANSPORT = ArchRuleDefinition.noClasses()
		.that()
		.resideInAPackage(ROOT + ".slowlog..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage(ROOT + ".engine.http..", ROOT + ".bridge..");

	@ArchTest
	static final ArchRule DATASOURCE_URLS_ARE_PLAIN_TEXT = ArchRuleDefinition.noClasses()
		.that()
		.resideInAPackage(ROOT + ".datasource")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage(ROOT, ROOT + ".autoconfigure..", ROOT + ".bridge..", ROOT + ".engine..",
				"org.springframework.boot..", "java.sql..", "javax.sql..");

	@ArchTest
	static final ArchRule FACTORIES_FOR_CONTAINERS_ARE_HIDDEN = ArchRuleDefinition.classes()
		.that()
		.resideInAnyPackage(ROOT + ".docker.compose", ROOT + ".testcontainers")
		.and()
		.doNotHaveSimpleName("package-info")
		.should()
		.notBePublic();

	@ArchTest
	static final ArchRule APPLICATIONS_NEED_NO_TEST_SUPPORT = ArchRuleDefinition.noClasses()
		.that()
		.resideOutsideOfPackage(ROOT + ".test..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage(ROOT + ".test..", "org.springframework.test..", "org.springframework.boot.test..",
				"org.junit..", "io.zonky..")
		.because("an application has none of it outside of its tests");

	@ArchTest
	static final ArchRule ONLY_ITS_AUTO_CONFIGURATION_KNOWS_BOOTS_TEST_SUPPORT = ArchRuleDefinition.noClasses()
		.that()
		.resideInAPackage(ROOT + ".test")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage(ROOT + ".autoconfigure..", ROOT + ".engine.http..", ROOT + ".bridge..",
				"org.springframework.boot..");

	@ArchTest
	static final ArchRule PACKAGES_ARE_FREE_OF_CYCLES = SlicesRuleDefinition.slices()
		.matching(ROOT + ".(**)")
		.should()
		.beFreeOfCycles();

	@ArchTest
	static final ArchRule AUTO_CONFIGURATIONS_ARE_PUBLIC_AND_FINAL = ArchRuleDefinition.classes()
		.that()
		.areAnnotatedWith(AutoConfiguration.class)
		.should()
		.bePublic()
		.andShould()
		.haveModifier(JavaModifier.FINAL)
		.andShould()
		.haveSimpleNameEndingWith("AutoConfiguration");

	@ArchTest
	static final ArchRule AUTO_CONFIGURATIONS_HAVE_NO_PUBLIC_MEMBERS = ArchRuleDefinition.members()
		.that()
		.areDeclaredInClassesThat()
		.areAnnotatedWith(AutoConfiguration.class)
		.and(DescribedPredicate.not(isDefaultConstructor()))
		.should()
		.notBePublic();

	@ArchTest
	static final ArchRule NAMES_SAY_WHAT_A_CLASS_IS_FOR = ArchRuleDefinition.noClasses()
		.should()
		.haveNameMatching(".*(Utils?|Helper|Impl)");

	@ArchTest
	void packagesAreNullMarked(JavaClasses classes) {
		assertThat(classes.stream().map(JavaClass::getPackage).distinct())
			.filteredOn((javaPackage) -> !isNullMarked(javaPackage))
			.isEmpty();
	}

	private static boolean isNullMarked(JavaPackage javaPackage) {
		return javaPackage.tryGetPackageInfo()
			.filter((packageInfo) -> packageInfo.isAnnotatedWith(NullMarked.class))
			.isPresent();
	}

	private static DescribedPredicate<JavaMember> isDefaultConstructor() {
		return DescribedPredicate.describe("default constructor",
				(member) -> member instanceof JavaConstructor constructor && constructor.getParameters().isEmpty());
	}

}
