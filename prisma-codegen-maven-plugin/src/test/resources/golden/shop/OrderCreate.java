// Generated from the Prisma schema by prisma-codegen-maven-plugin: changes are lost.

package io.github.prismaspring.demo.db;

import java.time.Instant;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import javax.annotation.processing.Generated;

import io.github.prismaspring.client.where.UniqueWhere;
import io.github.prismaspring.client.write.CreateData;
import io.github.prismaspring.client.write.CreateReady;
import io.github.prismaspring.client.write.CreateStep;
import io.github.prismaspring.client.write.NestedOneToMany;

/**
 * The steps towards a new {@link Order}.
 */
@Generated("prisma-codegen-maven-plugin")
public final class OrderCreate {

	private OrderCreate() {
	}

	/**
	 * Describes a new {@link Order}, for {@code createMany} or to be kept.
	 * @param create leads through the steps
	 * @return the description
	 */
	public static Ready of(Function<NeedsCustomer<Ready>, Ready> create) {
		return create.apply(start());
	}

	static NeedsCustomer<Ready> start() {
		return new NeedsCustomer<>(CreateData.empty(), Ready::new);
	}

	static Ready startWithoutCustomer() {
		return new Ready(CreateData.within("customer", "customerId"));
	}

	static NeedsCustomer<Ready> startWithoutLines() {
		return new NeedsCustomer<>(CreateData.within("lines"), Ready::new);
	}

	/**
	 * The step at which {@code customer} is given.
	 *
	 * @param <N> the step after this one
	 */
	public static final class NeedsCustomer<N> extends CreateStep<Order, N> {

		private NeedsCustomer(CreateData<Order> data, Function<CreateData<Order>, N> next) {
			super(data, next);
		}

		/**
		 * Sets {@code customerId}, the foreign key of {@code customer}.
		 * @param customerId the key of the related row
		 * @return the next step
		 */
		public N customerId(int customerId) {
			return next(Models.ORDER.customerId.set(customerId));
		}

		/**
		 * Connects {@code customer} to a row that exists.
		 * @param customer names the row
		 * @return the next step
		 */
		public N customer(UniqueWhere<Customer> customer) {
			return next(Models.ORDER.customer.connect(customer));
		}

		/**
		 * Creates the row that {@code customer} relates to.
		 * @param customer leads through its steps
		 * @return the next step
		 */
		public N customer(
				Function<CustomerCreate.NeedsEmail<CustomerCreate.NeedsName<CustomerCreate.Ready>>, CustomerCreate.Ready> customer) {
			return next(Models.ORDER.customer.create(customer));
		}

		/**
		 * Connects {@code customer} to a row, which is created if it does not exist.
		 * @param customer names the row
		 * @param create leads through its steps if it does not exist
		 * @return the next step
		 */
		public N customer(UniqueWhere<Customer> customer,
				Function<CustomerCreate.NeedsEmail<CustomerCreate.NeedsName<CustomerCreate.Ready>>, CustomerCreate.Ready> create) {
			return next(Models.ORDER.customer.connectOrCreate(customer, create));
		}

	}

	/**
	 * The last step: all that is required is given.
	 */
	public static final class Ready extends CreateReady<Order> {

		private Ready(CreateData<Order> data) {
			super(data);
		}

		/**
		 * Not a number that can be guessed: whoever knows it may see the order.
		 * @param id the value
		 * @return the next step
		 */
		public Ready id(String id) {
			return new Ready(with(Models.ORDER.id.set(id)));
		}

		/**
		 * Sets {@code placedAt}.
		 * @param placedAt the value
		 * @return the next step
		 */
		public Ready placedAt(Instant placedAt) {
			return new Ready(with(Models.ORDER.placedAt.set(placedAt)));
		}

		/**
		 * Writes to {@code lines}: creates related rows or connects those that exist.
		 * @param lines adds what to do
		 * @return the next step
		 */
		public Ready lines(
				UnaryOperator<NestedOneToMany<OrderLine, OrderLineCreate.NeedsProduct<OrderLineCreate.NeedsQuantity<OrderLineCreate.NeedsUnitPrice<OrderLineCreate.Ready>>>>> lines) {
			return new Ready(with(Models.ORDER.lines.write(lines)));
		}

	}

}
