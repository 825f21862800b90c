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

package io.github.prismaspring.starter.kotlin

import io.github.prismaspring.starter.contract.ContractApplication
import io.github.prismaspring.starter.contract.db.Models.POST
import io.github.prismaspring.starter.contract.db.Models.USER
import io.github.prismaspring.starter.contract.db.Prisma
import io.github.prismaspring.starter.contract.db.ReactivePrisma
import io.github.prismaspring.starter.contract.db.User
import io.github.prismaspring.starter.contract.db.UserCreate
import io.github.prismaspring.starter.support.DatabaseKind
import io.github.prismaspring.starter.support.PrismaApplicationTest
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.BeforeEach
import org.junit.jupiter.api.Test

/**
 * The client as Kotlin sees it: lambdas without types, constructor references, and nullness
 * from JSpecify's annotations.
 */
@PrismaApplicationTest(database = DatabaseKind.SQLITE, application = ContractApplication::class)
class KotlinCallerTests(private val prisma: Prisma, private val reactive: ReactivePrisma) {

	@BeforeEach
	fun deleteRows() {
		prisma.post().deleteAll()
		prisma.user().deleteAll()
	}

	@Test
	fun createsWithNestedLambdas() {
		// tag::create[]
		val ann = prisma.user().include(USER.posts).create {
			it.email("ann@acme.io").age(41).posts { posts -> posts.create { post -> post.title("Alpha") } }
		}
		val name: String? = ann.name()
		val age: Int? = ann.age()
		// end::create[]
		assertThat(name).isNull()
		assertThat(age).isEqualTo(41)
		assertThat(ann.posts().map { it.title() }).containsExactly("Alpha")
	}

	@Test
	fun findsWithLambdas() {
		prisma.user().createMany(listOf(user("ann@acme.io", "Ann"), user("bob@acme.io", null)))
		// tag::find[]
		val found: List<User> = prisma.user().findMany {
			it.where(USER.email.endsWith("@acme.io").and(USER.name.isNull())).orderBy(USER.email.asc()).take(5)
		}
		// end::find[]
		assertThat(found.map { it.email() }).containsExactly("bob@acme.io")
		assertThat(prisma.user().count(USER.email.`in`("ann@acme.io", "cleo@acme.io"))).isEqualTo(1)
		assertThat(prisma.user().findUnique(USER.email.eq("nobody@acme.io"))).isEmpty
		assertThat(prisma.user().update(USER.email.eq("bob@acme.io"), USER.name.set("Bob")).name()).isEqualTo("Bob")
	}

	@Test
	fun selectsIntoDataClasses() {
		prisma.user().create { it.email("ann@acme.io").posts { posts -> posts.create { post -> post.title("Alpha") } } }
		// tag::select[]
		val cards: List<Card> = prisma.user()
			.select(USER.email, USER.name, USER.posts.select(POST.title, ::Title), USER.posts.count(), ::Card)
			.findMany { it.orderBy(USER.id.asc()) }
		// end::select[]
		assertThat(cards).containsExactly(Card("ann@acme.io", null, listOf(Title("Alpha")), 1))
	}

	@Test
	fun batchesWithTypedResults() {
		// tag::batch[]
		val result = prisma.batch(prisma.user().ops().create { it.email("ann@acme.io") },
				prisma.user().ops().updateMany(USER.name.isNull(), USER.age.set(7)))
		val ann: User = result.value1()
		val updated: Long = result.value2()
		// end::batch[]
		assertThat(ann.email()).isEqualTo("ann@acme.io")
		assertThat(updated).isEqualTo(1)
	}

	@Test
	fun readsReactively() {
		prisma.user().create { it.email("ann@acme.io") }
		val emails: List<String>? = reactive.user().select(USER.email) { email -> email }
			.findMany { it.orderBy(USER.id.asc()) }
			.collectList()
			.block()
		assertThat(emails).containsExactly("ann@acme.io")
	}

	private fun user(email: String, name: String?) = UserCreate.of { it.email(email).name(name) }

	// tag::classes[]
	data class Card(val email: String, val name: String?, val posts: List<Title>, val postCount: Int)

	data class Title(val title: String)
	// end::classes[]

}
