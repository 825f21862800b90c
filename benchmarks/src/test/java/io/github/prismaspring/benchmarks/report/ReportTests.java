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

package io.github.prismaspring.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

import io.github.prismaspring.benchmarks.report.Medians.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for the report.
 */
class ReportTests {

	private final Results results = new Results("2026-01-01T00:00:00Z",
			new Machine("Some processor", 4, 16, "Linux 6", "17", "v20", "17.6"), "options",
			List.of(new Proof("shop-find-unique", "abc", Map.of("node", 1.0, "prisma", 1.0))),
			List.of(round("node", 16, 1, 1000), round("prisma", 16, 1, 1300), round("node", 16, 2, 3000),
					round("prisma", 16, 2, 2200), round("node", 16, 3, 2000), round("prisma", 16, 3, 2300),
					round("node", 1, 1, 1000), round("prisma", 1, 1, 700)));

	private static Round round(String contestant, int concurrency, int round, long operations) {
		return new Round("shop-find-unique", contestant, 0, concurrency, round, operations, 1, 100, 900, 50, 130, 20,
				128);
	}

	@Test
	void theMedianIsTheMiddleOne() {
		assertThat(Medians.median(new double[] { 1, 2, 9 })).isEqualTo(2);
		assertThat(Medians.median(new double[] { 1, 2, 4, 9 })).isEqualTo(3);
	}

	@Test
	void ratiosAreThoseOfMedians() {
		Medians medians = new Medians(this.results.rounds());
		assertThat(medians.ratio("shop-find-unique", "prisma", "node", new Setting(0, 16))).hasValue(1.1);
		assertThat(medians.ratio("shop-find-unique", "prisma", "jdbc", new Setting(0, 16))).isEmpty();
	}

	@Test
	void promisesAreHeldOrNot() {
		assertThat(Promises.text(this.results).lines()).containsExactly(
				"held     prisma: shop-find-unique, 16 under way, against node: 1.10 (at least 1.1)",
				"NOT HELD prisma: shop-find-unique, 1 at a time, against node: 0.70 (at least 0.75)",
				"NOT HELD prisma: shop-find-unique, µs of CPU in the bridge: 130.00 (at most 120)",
				"held     prisma: shop-find-unique, µs of CPU in the JVM: 50.00 (at most 60)");
	}

	@Test
	void numbersHaveTheDigitsThatMeanSomething() {
		assertThat(Tables.number(OptionalDouble.of(12345.6))).isEqualTo("12,346");
		assertThat(Tables.number(OptionalDouble.of(12.345))).isEqualTo("12.3");
		assertThat(Tables.number(OptionalDouble.of(1.234))).isEqualTo("1.23");
		assertThat(Tables.number(OptionalDouble.of(3))).isEqualTo("3");
		assertThat(Tables.number(OptionalDouble.empty())).isEqualTo("–");
	}

	@Test
	void thePageHasEverySetting(@TempDir Path folder) throws IOException {
		Report.write(this.results, folder.resolve("jmh.json"), 200, folder);
		assertThat(Files.readString(folder.resolve("results.md"))).contains("Some processor, 4 cores, 16 GiB")
			.contains("## 16 under way, database next door")
			.contains("## 1 under way, database next door")
			.contains("| shop-find-unique | 2,000 | 2,200 |")
			.doesNotContain("The Java parts alone");
		assertThat(Results.read(List.of(folder.resolve("results.json")))).isEqualTo(this.results);
	}

	@Test
	void severalRunsMakeOnePage(@TempDir Path folder) {
		Results other = new Results("later", this.results.machine(), "--latency=1",
				List.of(new Proof("shop-find-unique", this.results.proofs().get(0).hash(), Map.of("jdbc", 1.0))),
				List.of(new Round("shop-find-unique", "jdbc", 1, 16, 1, 500, 1, 100, 900, 50, 0, 20, 128)));
		Results both = Results.read(files(folder, this.results, other));
		assertThat(Report.page(both, folder.resolve("jmh.json"), 200)).contains("## 16 under way, database 1 ms away")
			.contains("| | jdbc |\n|---|--:|\n| shop-find-unique | 500 |")
			.contains("| | node | prisma |\n|---|--:|--:|\n| shop-find-unique | 2,000 | 2,200 |");
		assertThat(both.proofs()).hasSize(1);
	}

	@Test
	void runsThatMeasuredTheSameAreNotMixed(@TempDir Path folder) {
		assertThatIllegalArgumentException().isThrownBy(() -> Results.read(files(folder, this.results, this.results)))
			.withMessageContaining("shop-find-unique with 16 under way, database next door");
	}

	@Test
	void runsWithDifferentAnswersAreNotMixed(@TempDir Path folder) {
		Results other = new Results("later", this.results.machine(), "",
				List.of(new Proof("shop-find-unique", "another", Map.of())), List.of());
		assertThatIllegalArgumentException().isThrownBy(() -> Results.read(files(folder, this.results, other)))
			.withMessageContaining("different answers to shop-find-unique");
	}

	private static List<Path> files(Path folder, Results first, Results second) {
		first.write(folder.resolve("first.json"));
		second.write(folder.resolve("second.json"));
		return List.of(folder.resolve("first.json"), folder.resolve("second.json"));
	}

	@Test
	void thePageHasWhatJmhMeasured(@TempDir Path folder) throws IOException {
		Path jmh = jmh(folder);
		assertThat(Report.page(this.results, jmh, 200)).contains("| readThousandRows | 1,812 | us/op | 813 | 250,000 |")
			.contains("is 200 bytes")
			.contains("| java | µs of CPU to read 1,000 rows | at most 1000 | 813 | held |");
	}

	@Test
	void allocationsAreComparedWithTheRow(@TempDir Path folder) throws IOException {
		Path jmh = jmh(folder);
		assertThat(JmhPromises.text(jmh, 100).lines())
			.contains("held     java: bytes allocated for a row, times its own size: 2.50 (at most 3)");
		assertThat(JmhPromises.text(jmh, 50).lines())
			.contains("NOT HELD java: bytes allocated for a row, times its own size: 5.00 (at most 3)");
	}

	private static Path jmh(Path folder) throws IOException {
		return Files.writeString(folder.resolve("jmh.json"), """
				[{"benchmark": "a.b.ReadBenchmark.readThousandRows",
				"primaryMetric": {"score": 1812.0, "scoreUnit": "us/op"},
				"secondaryMetrics": {"gc.alloc.rate.norm": {"score": 250000.0, "scoreUnit": "B/op"},
				"cpu.norm": {"score": 813.0, "scoreUnit": "us/op"}}}]""");
	}

	@Test
	void theLongestBarOfAQueryFillsTheChart() {
		assertThat(new Chart(new Medians(this.results.rounds()), "A & B, 2 cores").svg()).startsWith("<svg")
			.contains(">A &amp; B, 2 cores</text>")
			.contains("Operations per second, 16 under way, database next door")
			.contains("width=\"560\" height=\"13\" fill=\"#0f766e\"")
			.contains("width=\"509\" height=\"13\" fill=\"#94a3b8\"");
	}

}
