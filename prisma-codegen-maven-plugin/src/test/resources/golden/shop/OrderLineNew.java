// Generated from the Prisma schema by prisma-codegen-maven-plugin: changes are lost.

package io.github.prismaspring.demo.db;

import java.math.BigDecimal;

import javax.annotation.processing.Generated;

import io.github.prismaspring.client.input.NewValues;
import io.github.prismaspring.client.write.Assign;
import io.github.prismaspring.client.write.Data;
import io.github.prismaspring.client.write.NewRow;
import jakarta.validation.constraints.NotNull;

/**
 * A new {@link OrderLine} as a client of the application describes it. What the database
 * counts up, what Prisma sets with each update and what is marked {@code @java.readOnly}
 * is not part of it; {@code and} adds what only the application may set.
 *
 * @param orderId the value of {@code orderId}
 * @param productId the value of {@code productId}
 * @param quantity the value of {@code quantity}
 * @param unitPrice Price of one piece when the order was placed.
 */
@Generated("prisma-codegen-maven-plugin")
public record OrderLineNew(
		@NotNull String orderId,
		@NotNull Integer productId,
		@NotNull Integer quantity,
		@NotNull BigDecimal unitPrice
) implements NewRow<OrderLine> {

	@Override
	public Data<OrderLine> toData() {
		return NewValues.<OrderLine>none()
			.required(Models.ORDER_LINE.orderId, this.orderId)
			.required(Models.ORDER_LINE.productId, this.productId)
			.required(Models.ORDER_LINE.quantity, this.quantity)
			.required(Models.ORDER_LINE.unitPrice, this.unitPrice)
			.toData();
	}

	@Override
	public NewRow<OrderLine> and(Assign<OrderLine> assign) {
		return NewRow.of(toData()).and(assign);
	}

}
