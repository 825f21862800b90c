// Generated from the Prisma schema by prisma-codegen-maven-plugin: changes are lost.

package io.github.prismaspring.demo.db;

import java.time.Instant;

import javax.annotation.processing.Generated;

import io.github.prismaspring.client.input.NewValues;
import io.github.prismaspring.client.write.Assign;
import io.github.prismaspring.client.write.Data;
import io.github.prismaspring.client.write.NewRow;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * A new {@link Order} as a client of the application describes it. What the database
 * counts up, what Prisma sets with each update and what is marked {@code @java.readOnly}
 * is not part of it; {@code and} adds what only the application may set.
 *
 * @param id Not a number that can be guessed: whoever knows it may see the order.
 * @param placedAt the value of {@code placedAt}, or {@code null} for its default or else none
 * @param customerId the value of {@code customerId}
 */
@Generated("prisma-codegen-maven-plugin")
public record OrderNew(
		@Nullable String id,
		@Nullable Instant placedAt,
		@NotNull Integer customerId
) implements NewRow<Order> {

	@Override
	public Data<Order> toData() {
		return NewValues.<Order>none()
			.optional(Models.ORDER.id, this.id)
			.optional(Models.ORDER.placedAt, this.placedAt)
			.required(Models.ORDER.customerId, this.customerId)
			.toData();
	}

	@Override
	public NewRow<Order> and(Assign<Order> assign) {
		return NewRow.of(toData()).and(assign);
	}

}
