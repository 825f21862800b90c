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

package io.github.prismaspring.bridge;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.aot.AbstractAotProcessor;

/**
 * Starts the bridge with the application, brings it back when it ends, and stops it with
 * the application.
 * <p>
 * Whoever needs the bridge before the application's lifecycle starts (in a
 * {@code @PostConstruct} method, say) starts it by asking for its {@link #address()}. The
 * event that says so is published when the lifecycle starts, for there is nobody to hear
 * it before.
 * <p>
 * The bridge is not {@linkplain #isPauseable() paused} while Spring's test framework uses
 * another application context: to keep it costs some memory, to stop it would lose
 * in-memory databases and make the context slow to come back.
 * <p>
 * Where several workers serve one database, this is the first of them, and
 * {@link #others()} are the rest: they start and stop with it, and each is brought back
 * by itself.
 */
public final class BridgeLifecycle implements SmartLifecycle, DisposableBean {

	/**
	 * The phase of this lifecycle: before everything that may use the bridge, web servers
	 * and schedulers among it, and stopped after all of it.
	 */
	public static final int PHASE = Integer.MIN_VALUE / 2;

	private static final Logger logger = LoggerFactory.getLogger(BridgeLifecycle.class);

	private final BridgeWorker worker;

	private final BridgeLauncher launcher;

	private final Runnable preparation;

	private final OtherWorkers others;

	private final BridgeTimings timings;

	private final ApplicationEventPublisher publisher;

	private final ReentrantLock lock = new ReentrantLock();

	private final AtomicInteger restarts = new AtomicInteger();

	private final Runnable lastResort = this::kill;

	private volatile BridgeState state = BridgeState.NEW;

	private volatile @Nullable BridgeAddress address;

	private volatile @Nullable BridgeProcess process;

	// Whether the lifecycle of the application has got here
	private volatile boolean started;

	private @Nullable ApplicationEvent postponed;

	private CompletableFuture<BridgeAddress> starting = new CompletableFuture<>();

	private int attempts;

	// Tells a start from the one before, should that one not know yet that it was stopped
	private int generation;

	/**
	 * Create a new lifecycle.
	 * @param launcher what launches the bridge
	 * @param preparation what has to be done at each start, but not when the bridge is
	 * restarted
	 * @param timings how patient to be
	 * @param publisher where to publish that the bridge has come or gone
	 */
	public BridgeLifecycle(BridgeLauncher launcher, Runnable preparation, BridgeTimings timings,
			ApplicationEventPublisher publisher) {
		this(BridgeWorker.ALONE, launcher, preparation, OtherWorkers.none(), timings, publisher);
	}

	private BridgeLifecycle(BridgeWorker worker, BridgeLauncher launcher, Runnable preparation, OtherWorkers others,
			BridgeTimings timings, ApplicationEventPublisher publisher) {
		this.worker = worker;
		this.launcher = launcher;
		this.preparation = preparation;
		this.others = others;
		this.timings = timings;
		this.publisher = publisher;
	}

	/**
	 * Create the lifecycle of several bridges that serve one database.
	 * @param launchers what launches them, at least one
	 * @param preparation what has to be done once at each start
	 * @param timings how patient to be
	 * @param publisher where to publish that a bridge has come or gone
	 * @return the lifecycle of the first bridge, which has the others
	 */
	public static BridgeLifecycle ofWorkers(List<? extends BridgeLauncher> launchers, Runnable preparation,
			BridgeTimings timings, ApplicationEventPublisher publisher) {
		int count = launchers.size();
		if (count == 1) {
			return new BridgeLifecycle(launchers.get(0), preparation, timings, publisher);
		}
		SharedPreparation shared = new SharedPreparation(preparation);
		List<BridgeLifecycle> others = IntStream.range(1, count)
			.mapToObj((i) -> new BridgeLifecycle(new BridgeWorker(i + 1, count), launchers.get(i), shared,
					OtherWorkers.none(), timings, publisher))
			.toList();
		return new BridgeLifecycle(new BridgeWorker(1, count), launchers.get(0), shared,
				new OtherWorkers(others, shared), timings, publisher);
	}

	@Override
	public void start() {
		if (Boolean.getBoolean(AbstractAotProcessor.AOT_PROCESSING)) {
			return;
		}
		publishPostponed();
		try {
			startOrAwaitStart();
			this.others.start();
		}
		catch (RuntimeException | Error ex) {
			if (!others().isEmpty()) {
				stop();
			}
			throw ex;
		}
	}

	/**
	 * Return the other workers that serve the same database.
	 * @return the others, none if there is one bridge
	 */
	public List<BridgeLifecycle> others() {
		return this.others.lifecycles();
	}

	private void publishPostponed() {
		ApplicationEvent event;
		this.lock.lock();
		try {
			this.started = true;
			event = this.postponed;
			this.postponed = null;
		}
		finally {
			this.lock.unlock();
		}
		if (event != null) {
			publish(event);
		}
	}

	/**
	 * Return where the bridge listens. Starts it if that has not happened yet.
	 * @return the address
	 * @throws BridgeException if it cannot be started
	 * @throws BridgeNotRunningException if it is stopped or about to be restarted
	 */
	public BridgeAddress address() {
		BridgeAddress current = this.address;
		if (current != null) {
			return current;
		}
		return switch (this.state) {
			case NEW, STARTING, RUNNING -> startOrAwaitStart();
			case RESTARTING -> throw new BridgeNotRunningException(
					"The " + this.worker.title() + " has ended unexpectedly and is being restarted");
			case STOPPED -> throw new BridgeNotRunningException("The " + this.worker.title() + " has been stopped");
		};
	}

	/**
	 * Return where the bridge listens at this moment.
	 * @return the address, or {@code null} if the bridge is not running
	 */
	public @Nullable BridgeAddress currentAddress() {
		return this.address;
	}

	/**
	 * Return what this lifecycle is doing.
	 * @return the state
	 */
	public BridgeState state() {
		return this.state;
	}

	/**
	 * Return how often the bridge had to be restarted.
	 * @return the number of restarts
	 */
	public int restarts() {
		return this.restarts.get();
	}

	private BridgeAddress startOrAwaitStart() {
		CompletableFuture<BridgeAddress> mine = null;
		CompletableFuture<BridgeAddress> awaited;
		int generation;
		this.lock.lock();
		try {
			if (this.state == BridgeState.NEW || this.state == BridgeState.STOPPED) {
				mine = new CompletableFuture<>();
				this.starting = mine;
				this.attempts = 0;
				this.state = BridgeState.STARTING;
				this.generation++;
			}
			generation = this.generation;
			awaited = this.starting;
		}
		finally {
			this.lock.unlock();
		}
		if (mine != null) {
			begin(generation, mine);
		}
		return join(awaited);
	}

	static <T> T join(CompletableFuture<T> starting) {
		try {
			return starting.join();
		}
		catch (CompletionException ex) {
			if (ex.getCause() instanceof BridgeException cause) {
				throw cause;
			}
			throw ex;
		}
	}

	private void begin(int generation, CompletableFuture<BridgeAddress> result) {
		try {
			this.preparation.run();
			this.others.startAhead();
			result.complete(launch(generation));
		}
		catch (RuntimeException | Error ex) {
			giveUp(generation);
			result.completeExceptionally(ex);
		}
	}

	private void giveUp(int generation) {
		this.lock.lock();
		try {
			if (this.state == BridgeState.STARTING && this.generation == generation) {
				this.state = BridgeState.NEW;
			}
		}
		finally {
			this.lock.unlock();
		}
	}

	// The process is known to stop() from the moment it is there, and ends when this
	// fails
	private BridgeAddress launch(int generation) {
		BridgeProcess launched = this.launcher.launch();
		try {
			this.lock.lock();
			try {
				requireWanted(generation);
				this.process = launched;
			}
			finally {
				this.lock.unlock();
			}
			registerLastResort();
			BridgeAddress result = launched.awaitReady(this.timings.startupTimeout());
			this.lock.lock();
			try {
				requireWanted(generation);
				this.address = result;
				this.state = BridgeState.RUNNING;
			}
			finally {
				this.lock.unlock();
			}
			launched.onExit((exitCode) -> exited(launched, exitCode));
			logger.info("{} is running at {} with PID {}", this.worker.title(), result, launched.pid());
			publishOrPostpone(new BridgeReadyEvent(this, launched.pid()));
			return result;
		}
		catch (RuntimeException | Error ex) {
			launched.kill();
			throw ex;
		}
	}

	private void requireWanted(int generation) {
		if (this.generation != generation || this.state == BridgeState.STOPPED) {
			throw new BridgeNotRunningException("The " + this.worker.title() + " has been stopped");
		}
	}

	private void exited(BridgeProcess exited, int exitCode) {
		this.lock.lock();
		try {
			if (this.process != exited || this.state != BridgeState.RUNNING) {
				return;
			}
			this.state = BridgeState.RESTARTING;
			this.address = null;
			this.postponed = null;
			if (exited.age().compareTo(this.timings.maxBackoff()) > 0) {
				this.attempts = 0;
			}
			scheduleRestart();
		}
		finally {
			this.lock.unlock();
		}
		logger.warn("{} with PID {} has ended with exit code {} and is being restarted", this.worker.title(),
				exited.pid(), exitCode);
		if (this.started) {
			publish(new BridgeExitedEvent(this, exitCode));
		}
	}

	private void scheduleRestart() {
		Duration pause = this.timings.backoff(this.attempts);
		this.attempts++;
		int current = this.generation;
		CompletableFuture.delayedExecutor(pause.toNanos(), TimeUnit.NANOSECONDS, BridgeLifecycle::runInThreadOfItsOwn)
			.execute(() -> restart(current));
	}

	static void runInThreadOfItsOwn(Runnable task) {
		Thread thread = new Thread(task, "prisma-bridge-lifecycle");
		thread.setDaemon(true);
		thread.start();
	}

	private void restart(int generation) {
		try {
			launch(generation);
			this.restarts.incrementAndGet();
		}
		catch (RuntimeException ex) {
			this.lock.lock();
			try {
				if (this.generation != generation || this.state != BridgeState.RESTARTING) {
					return;
				}
				logger.error("{} could not be restarted, trying again in {} ms", this.worker.title(),
						this.timings.backoff(this.attempts).toMillis(), ex);
				scheduleRestart();
			}
			finally {
				this.lock.unlock();
			}
		}
	}

	@Override
	public void stop() {
		this.others.stopBeside(this::stopFirst);
	}

	private void stopFirst() {
		BridgeProcess stopping;
		this.lock.lock();
		try {
			this.state = BridgeState.STOPPED;
			this.address = null;
			this.started = false;
			this.postponed = null;
			stopping = this.process;
			this.process = null;
		}
		finally {
			this.lock.unlock();
		}
		if (stopping != null) {
			this.launcher.dismiss(stopping, this.timings.shutdownTimeout());
		}
		removeLastResort();
	}

	// Runs after all application contexts have been closed, and not beside that as a
	// shutdown hook of its own would
	private void registerLastResort() {
		try {
			SpringApplication.getShutdownHandlers().add(this.lastResort);
		}
		catch (IllegalStateException ex) {
			logger.trace("The application is about to end", ex);
		}
	}

	private void removeLastResort() {
		try {
			SpringApplication.getShutdownHandlers().remove(this.lastResort);
		}
		catch (IllegalStateException ex) {
			logger.trace("The application is about to end", ex);
		}
	}

	private void kill() {
		BridgeProcess current = this.process;
		if (current != null) {
			current.kill();
		}
	}

	/**
	 * Stops a bridge that was started by its first use in an application context that
	 * never got as far as to start its lifecycle.
	 */
	@Override
	public void destroy() {
		stop();
	}

	@Override
	public boolean isRunning() {
		return this.started && (this.state == BridgeState.STARTING || this.state == BridgeState.RUNNING
				|| this.state == BridgeState.RESTARTING);
	}

	@Override
	public boolean isPauseable() {
		return false;
	}

	@Override
	public int getPhase() {
		return PHASE;
	}

	// Methods that listen to events are not known before all beans are there
	private void publishOrPostpone(ApplicationEvent event) {
		this.lock.lock();
		try {
			if (!this.started) {
				this.postponed = event;
				return;
			}
		}
		finally {
			this.lock.unlock();
		}
		publish(event);
	}

	private void publish(ApplicationEvent event) {
		try {
			this.publisher.publishEvent(event);
		}
		catch (RuntimeException ex) {
			logger.debug("{} could not be published", event, ex);
		}
	}

}
