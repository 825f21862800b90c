// Generated from the Prisma schema by prisma-codegen-maven-plugin: changes are lost.

package com.acme.tiny;

import javax.annotation.processing.Generated;

import io.github.prismaspring.client.input.NewValues;
import io.github.prismaspring.client.write.Assign;
import io.github.prismaspring.client.write.Data;
import io.github.prismaspring.client.write.NewRow;
import jakarta.validation.constraints.NotNull;

/**
 * A new {@link Post} as a client of the application describes it. What the database
 * counts up, what Prisma sets with each update and what is marked {@code @java.readOnly}
 * is not part of it; {@code and} adds what only the application may set.
 *
 * @param title the value of {@code title}
 * @param authorId the value of {@code authorId}
 */
@Generated("prisma-codegen-maven-plugin")
public record PostNew(
		@NotNull String title,
		@NotNull Integer authorId
) implements NewRow<Post> {

	@Override
	public Data<Post> toData() {
		return NewValues.<Post>none()
			.required(Models.POST.title, this.title)
			.required(Models.POST.authorId, this.authorId)
			.toData();
	}

	@Override
	public NewRow<Post> and(Assign<Post> assign) {
		return NewRow.of(toData()).and(assign);
	}

}
