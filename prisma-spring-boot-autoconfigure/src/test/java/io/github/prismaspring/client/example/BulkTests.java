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

package io.github.prismaspring.client.example;

import java.util.List;

import io.github.prismaspring.client.RecordingEngine;
import io.github.prismaspring.client.operation.Op;
import io.github.prismaspring.client.operation.ReturningOps;
import io.github.prismaspring.client.write.CreateMany;
import io.github.prismaspring.client.write.Limit;
import org.junit.jupiter.api.Test;

import org.springframework.dao.InvalidDataAccessApiUsageException;

import static io.github.prismaspring.client.example.Models.POST;
import static io.github.prismaspring.client.example.Models.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for writing many rows with one statement.
 */
class BulkTests {

	private static final String WHOLE = "'selection':{'id':true,'email':true,'name':true,'role':true,"
			+ "'createdAt':true,'updatedAt':true,'managerId':true}}}";

	private final RecordingEngine engine = new RecordingEngine();

	private final Prisma prisma = new Prisma(this.engine);

	@Test
	void createdRowsAreReturned() {
		this.engine.answer("[" + Rows.ANN + "]");
		List<UserCreate.Ready> rows = List.of(UserCreate.of((user) -> user.email("a")));
		assertThat(this.prisma.user().createManyAndReturn(rows)).extracting(User::name).containsExactly("Ann");
		assertThat(this.prisma.user().createManyAndReturn(rows, CreateMany.skipDuplicates())).hasSize(1);
		assertThat(this.engine.requests()).containsExactly(
				"{'modelName':'User','action':'createManyAndReturn','query':{'arguments':{'data':[{'email':'a'}]},"
						+ WHOLE,
				"{'modelName':'User','action':'createManyAndReturn','query':{'arguments':{'data':[{'email':'a'}],"
						+ "'skipDuplicates':true}," + WHOLE);
	}

	@Test
	void updatedRowsAreReturned() {
		this.engine.answer("[" + Rows.ANN + "]");
		assertThat(this.prisma.user().updateManyAndReturn(USER.id.gt(1), USER.name.set("x"))).hasSize(1);
		this.prisma.user().updateManyAndReturn(USER.id.gt(1), Limit.of(3), USER.name.set("x"));
		this.prisma.user().updateAllAndReturn(USER.name.set("x"));
		assertThat(this.engine.requests()).containsExactly(
				"{'modelName':'User','action':'updateManyAndReturn','query':{'arguments':{'where':{'id':{'gt':1}},"
						+ "'data':{'name':'x'}}," + WHOLE,
				"{'modelName':'User','action':'updateManyAndReturn','query':{'arguments':{'where':{'id':{'gt':1}},"
						+ "'limit':3,'data':{'name':'x'}}," + WHOLE,
				"{'modelName':'User','action':'updateManyAndReturn','query':{'arguments':{'data':{'name':'x'}},"
						+ WHOLE);
		String none = null;
		assertThatExceptionOfType(InvalidDataAccessApiUsageException.class)
			.isThrownBy(() -> this.prisma.user().updateManyAndReturn(USER.name.eqIfPresent(none), USER.name.set("x")))
			.withMessageContaining("use updateAllAndReturn");
	}

	@Test
	void writesAreLimited() {
		this.engine.answer("{'count':1}");
		this.prisma.user().updateMany(USER.id.gt(1), Limit.of(1), USER.name.set("x"));
		assertThat(this.engine.arguments()).isEqualTo("{'where':{'id':{'gt':1}},'limit':1,'data':{'name':'x'}}");
		this.prisma.user().deleteMany(USER.id.gt(1), Limit.of(0));
		assertThat(this.engine.arguments()).isEqualTo("{'where':{'id':{'gt':1}},'limit':0}");
		assertThatIllegalArgumentException().isThrownBy(() -> Limit.of(-1));
	}

	@Test
	void reactiveCallersGetTheSame() {
		ReactivePrisma reactive = new ReactivePrisma(this.engine.answer("[" + Rows.ANN + "]"));
		List<UserCreate.Ready> rows = List.of(UserCreate.of((user) -> user.email("a")));
		assertThat(reactive.user().createManyAndReturn(rows).collectList().block()).hasSize(1);
		assertThat(reactive.user().updateManyAndReturn(USER.id.gt(1), USER.name.set("x")).collectList().block())
			.hasSize(1);
		assertThat(reactive.user()
			.updateManyAndReturn(USER.id.gt(1), Limit.of(1), USER.name.set("x"))
			.collectList()
			.block()).hasSize(1);
		assertThat(reactive.user().updateAllAndReturn(USER.name.set("x")).collectList().block()).hasSize(1);
		this.engine.answer("{'count':2}");
		assertThat(reactive.post().updateMany(POST.views.gt(1), Limit.of(2), POST.views.set(0)).block()).isEqualTo(2);
		assertThat(reactive.post().deleteMany(POST.views.gt(1), Limit.of(2)).block()).isEqualTo(2);
	}

	@Test
	void everyBulkWriteIsAValueInEveryShape() {
		this.engine.answer("[{'id':1}]");
		ReturningOps<User, Integer, UserCreate.NeedsEmail<UserCreate.Ready>> ops = this.prisma.user()
			.select(USER.id, (id) -> id)
			.ops();
		List<UserCreate.Ready> rows = List.of(UserCreate.of((user) -> user.email("a")));
		List<Op<List<Integer>>> returning = List.of(ops.createManyAndReturn(rows),
				ops.createManyAndReturn(rows, CreateMany.skipDuplicates()),
				ops.updateManyAndReturn(USER.id.gt(1), USER.name.setNull()),
				ops.updateManyAndReturn(USER.id.gt(1), Limit.of(2), USER.name.setNull()),
				ops.updateAllAndReturn(USER.name.setNull()));
		assertThat(this.engine.requests()).isEmpty();
		for (Op<List<Integer>> op : returning) {
			assertThat(this.prisma.run(op)).containsExactly(1);
		}
		this.engine.answer("{'count':3}");
		for (Op<Long> op : List.of(ops.createMany(rows, CreateMany.skipDuplicates()),
				ops.updateMany(USER.id.gt(1), Limit.of(2), USER.name.setNull()),
				ops.deleteMany(USER.id.gt(1), Limit.of(2)))) {
			assertThat(this.prisma.run(op)).isEqualTo(3);
		}
		assertThat(this.engine.requests()).extracting((request) -> request.replaceAll(",'selection.*", ""))
			.containsExactly(
					"{'modelName':'User','action':'createManyAndReturn','query':{'arguments':{'data':[{'email':'a'}]}",
					"{'modelName':'User','action':'createManyAndReturn','query':{'arguments':{'data':[{'email':'a'}],"
							+ "'skipDuplicates':true}",
					"{'modelName':'User','action':'updateManyAndReturn','query':{'arguments':{'where':{'id':{'gt':1}},"
							+ "'data':{'name':null}}",
					"{'modelName':'User','action':'updateManyAndReturn','query':{'arguments':{'where':{'id':{'gt':1}},"
							+ "'limit':2,'data':{'name':null}}",
					"{'modelName':'User','action':'updateManyAndReturn','query':{'arguments':{'data':{'name':null}}",
					"{'modelName':'User','action':'createMany','query':{'arguments':{'data':[{'email':'a'}],"
							+ "'skipDuplicates':true}",
					"{'modelName':'User','action':'updateMany','query':{'arguments':{'where':{'id':{'gt':1}},"
							+ "'limit':2,'data':{'name':null}}",
					"{'modelName':'User','action':'deleteMany','query':{'arguments':{'where':{'id':{'gt':1}},"
							+ "'limit':2}");
	}

	@Test
	void duplicatesAreSkippedInEveryShape() {
		this.engine.answer("[{'id':1}]");
		List<UserCreate.Ready> rows = List.of(UserCreate.of((user) -> user.email("a")));
		assertThat(
				this.prisma.user().select(USER.id, (id) -> id).createManyAndReturn(rows, CreateMany.skipDuplicates()))
			.containsExactly(1);
		assertThat(this.engine.arguments()).isEqualTo("{'data':[{'email':'a'}],'skipDuplicates':true}");
	}

}
