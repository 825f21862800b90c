// Generated from the Prisma schema by prisma-codegen-maven-plugin: changes are lost.

package io.github.prismaspring.demo.db;

import java.math.BigDecimal;

import javax.annotation.processing.Generated;

import io.github.prismaspring.client.input.NewValues;
import io.github.prismaspring.client.input.NullableJsonDeserializer;
import io.github.prismaspring.client.write.Assign;
import io.github.prismaspring.client.write.Data;
import io.github.prismaspring.client.write.NewRow;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A new {@link Product} as a client of the application describes it. What the database
 * counts up, what Prisma sets with each update and what is marked {@code @java.readOnly}
 * is not part of it; {@code and} adds what only the application may set.
 *
 * @param sku Stock keeping unit, as printed on the label: `KIT-001`.
 * @param name the value of {@code name}
 * @param category the value of {@code category}
 * @param price Price of one piece today. An order line keeps the price of the day it was placed.
 * @param attributes What differs from product to product: material, colour, measures.
 * @param status the value of {@code status}, or {@code null} for its default or else none
 * @param stock Pieces in the warehouse. Each order lowers it; what can be pre-ordered is not there yet.
 * @param searchText Name, category and attributes in lower case: what the search looks into, on every database alike.
 */
@Generated("prisma-codegen-maven-plugin")
public record ProductNew(
		@NotNull String sku,
		@NotNull String name,
		@NotNull Category category,
		@NotNull BigDecimal price,
		@JsonDeserialize(using = NullableJsonDeserializer.class) @NotNull JsonNode attributes,
		@Nullable ProductStatus status,
		@Nullable Integer stock,
		@NotNull String searchText
) implements NewRow<Product> {

	@Override
	public Data<Product> toData() {
		return NewValues.<Product>none()
			.required(Models.PRODUCT.sku, this.sku)
			.required(Models.PRODUCT.name, this.name)
			.required(Models.PRODUCT.category, this.category)
			.required(Models.PRODUCT.price, this.price)
			.required(Models.PRODUCT.attributes, this.attributes)
			.optional(Models.PRODUCT.status, this.status)
			.optional(Models.PRODUCT.stock, this.stock)
			.required(Models.PRODUCT.searchText, this.searchText)
			.toData();
	}

	@Override
	public NewRow<Product> and(Assign<Product> assign) {
		return NewRow.of(toData()).and(assign);
	}

}
