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
 * A new {@link Customer} as a client of the application describes it. What the database
 * counts up, what Prisma sets with each update and what is marked {@code @java.readOnly}
 * is not part of it; {@code and} adds what only the application may set.
 *
 * @param email Lower case, unique: one customer per address.
 * @param name the value of {@code name}
 * @param createdAt the value of {@code createdAt}, or {@code null} for its default or else none
 */
@Generated("prisma-codegen-maven-plugin")
public record CustomerNew(
		@NotNull String email,
		@NotNull String name,
		@Nullable Instant createdAt
) implements NewRow<Customer> {

	@Override
	public Data<Customer> toData() {
		return NewValues.<Customer>none()
			.required(Models.CUSTOMER.email, this.email)
			.required(Models.CUSTOMER.name, this.name)
			.optional(Models.CUSTOMER.createdAt, this.createdAt)
			.toData();
	}

	@Override
	public NewRow<Customer> and(Assign<Customer> assign) {
		return NewRow.of(toData()).and(assign);
	}

}
