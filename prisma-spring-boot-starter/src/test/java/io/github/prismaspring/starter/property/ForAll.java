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

package io.github.prismaspring.starter.property;

import java.util.Iterator;
import java.util.Random;
import java.util.function.Consumer;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.sessions.JqwikSession;
import org.jspecify.annotations.Nullable;

/**
 * Tries a property with random samples of jqwik. The application under test comes from
 * JUnit Jupiter's extensions, which jqwik's own test engine does not know; so the samples
 * are drawn within Jupiter's tests.
 * <p>
 * A failure shows the smallest sample found and the seed. The seed stays the same from
 * build to build, so that a build fails for what was changed and not by chance; the
 * system property {@code prisma.property.seed=random} looks elsewhere, a number repeats a
 * run, and {@code prisma.property.tries} sets the number of samples.
 */
final class ForAll {

	private static final long SEED = seed(System.getProperty("prisma.property.seed", "1"));

	private static final int TRIES = Integer.getInteger("prisma.property.tries", 150);

	private static final int MAX_SHRINKS = 1000;

	private ForAll() {
	}

	private static long seed(String property) {
		return property.equals("random") ? new Random().nextLong() : Long.parseLong(property);
	}

	static <T> void samples(Arbitrary<T> arbitrary, Consumer<T> property) {
		JqwikSession.run(Long.toString(SEED), () -> {
			RandomGenerator<T> generator = arbitrary.generator(TRIES);
			Random random = new Random(SEED);
			for (int i = 1; i <= TRIES; i++) {
				Shrinkable<T> sample = generator.next(random);
				Throwable failure = failure(sample, property);
				if (failure != null) {
					throw falsified(sample, failure, property, i);
				}
				JqwikSession.finishTry();
			}
		});
	}

	static long seed() {
		return SEED;
	}

	private static <T> AssertionError falsified(Shrinkable<T> sample, Throwable failure, Consumer<T> property,
			int tries) {
		Shrinkable<T> smallest = sample;
		Throwable cause = failure;
		Iterator<Shrinkable<T>> candidates = smallest.shrink().iterator();
		for (int shrinks = 0; shrinks < MAX_SHRINKS && candidates.hasNext(); shrinks++) {
			Shrinkable<T> candidate = candidates.next();
			Throwable smaller = failure(candidate, property);
			if (smaller != null) {
				smallest = candidate;
				cause = smaller;
				candidates = smallest.shrink().iterator();
			}
		}
		return new AssertionError("""
				Sample %d is a counterexample; -Dprisma.property.seed=%d repeats it.
				Smallest sample: %s
				%s""".formatted(tries, SEED, smallest.value(), cause.getMessage()), cause);
	}

	private static <T> @Nullable Throwable failure(Shrinkable<T> sample, Consumer<T> property) {
		try {
			property.accept(sample.value());
			return null;
		}
		catch (RuntimeException | AssertionError ex) {
			return ex;
		}
	}

}
