// Generated from the Prisma schema by prisma-codegen-maven-plugin: changes are lost.

package com.acme.tiny;

import javax.annotation.processing.Generated;

import io.github.prismaspring.client.input.NewValues;
import io.github.prismaspring.client.write.Assign;
import io.github.prismaspring.client.write.Data;
import io.github.prismaspring.client.write.NewRow;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * A new {@link User} as a client of the application describes it. What the database
 * counts up, what Prisma sets with each update and what is marked {@code @java.readOnly}
 * is not part of it; {@code and} adds what only the application may set.
 *
 * @param email Where to write to; unique.
 * @param name the value of {@code name}, or {@code null} for its default or else none
 * @param role the value of {@code role}, or {@code null} for its default or else none
 */
@Generated("prisma-codegen-maven-plugin")
public record UserNew(
		@NotNull String email,
		@Nullable String name,
		@Nullable Role role
) implements NewRow<User> {

	@Override
	public Data<User> toData() {
		return NewValues.<User>none()
			.required(Models.USER.email, this.email)
			.optional(Models.USER.name, this.name)
			.optional(Models.USER.role, this.role)
			.toData();
	}

	@Override
	public NewRow<User> and(Assign<User> assign) {
		return NewRow.of(toData()).and(assign);
	}

}
