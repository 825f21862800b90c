// Generated from the Prisma schema by prisma-codegen-maven-plugin: changes are lost.

package io.github.prismaspring.demo.db;

import java.time.Instant;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import javax.annotation.processing.Generated;

import io.github.prismaspring.client.write.CreateData;
import io.github.prismaspring.client.write.CreateReady;
import io.github.prismaspring.client.write.CreateStep;
import io.github.prismaspring.client.write.NestedOneToMany;

/**
 * The steps towards a new {@link Customer}.
 */
@Generated("prisma-codegen-maven-plugin")
public final class CustomerCreate {

	private CustomerCreate() {
	}

	/**
	 * Describes a new {@link Customer}, for {@code createMany} or to be kept.
	 * @param create leads through the steps
	 * @return the description
	 */
	public static Ready of(Function<NeedsEmail<NeedsName<Ready>>, Ready> create) {
		return create.apply(start());
	}

	static NeedsEmail<NeedsName<Ready>> start() {
		Function<CreateData<Customer>, NeedsName<Ready>> needsName = (data) -> new NeedsName<>(data, Ready::new);
		return new NeedsEmail<>(CreateData.empty(), needsName);
	}

	static NeedsEmail<NeedsName<Ready>> startWithoutOrders() {
		Function<CreateData<Customer>, NeedsName<Ready>> needsName = (data) -> new NeedsName<>(data, Ready::new);
		return new NeedsEmail<>(CreateData.within("orders"), needsName);
	}

	/**
	 * The step at which {@code email} is given.
	 *
	 * @param <N> the step after this one
	 */
	public static final class NeedsEmail<N> extends CreateStep<Customer, N> {

		private NeedsEmail(CreateData<Customer> data, Function<CreateData<Customer>, N> next) {
			super(data, next);
		}

		/**
		 * Lower case, unique: one customer per address.
		 * @param email the value
		 * @return the next step
		 */
		public N email(String email) {
			return next(Models.CUSTOMER.email.set(email));
		}

	}

	/**
	 * The step at which {@code name} is given.
	 *
	 * @param <N> the step after this one
	 */
	public static final class NeedsName<N> extends CreateStep<Customer, N> {

		private NeedsName(CreateData<Customer> data, Function<CreateData<Customer>, N> next) {
			super(data, next);
		}

		/**
		 * Sets {@code name}.
		 * @param name the value
		 * @return the next step
		 */
		public N name(String name) {
			return next(Models.CUSTOMER.name.set(name));
		}

	}

	/**
	 * The last step: all that is required is given.
	 */
	public static final class Ready extends CreateReady<Customer> {

		private Ready(CreateData<Customer> data) {
			super(data);
		}

		/**
		 * Sets {@code id}.
		 * @param id the value
		 * @return the next step
		 */
		public Ready id(int id) {
			return new Ready(with(Models.CUSTOMER.id.set(id)));
		}

		/**
		 * Sets {@code createdAt}.
		 * @param createdAt the value
		 * @return the next step
		 */
		public Ready createdAt(Instant createdAt) {
			return new Ready(with(Models.CUSTOMER.createdAt.set(createdAt)));
		}

		/**
		 * Writes to {@code orders}: creates related rows or connects those that exist.
		 * @param orders adds what to do
		 * @return the next step
		 */
		public Ready orders(UnaryOperator<NestedOneToMany<Order, OrderCreate.Ready>> orders) {
			return new Ready(with(Models.CUSTOMER.orders.write(orders)));
		}

	}

}
