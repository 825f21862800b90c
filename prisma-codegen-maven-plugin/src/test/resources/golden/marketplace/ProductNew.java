// Generated from the Prisma schema by prisma-codegen-maven-plugin: changes are lost.

package com.acme.marketplace;

import java.time.Instant;
import java.util.List;

import javax.annotation.processing.Generated;

import io.github.prismaspring.client.input.NewValues;
import io.github.prismaspring.client.input.NullableJsonDeserializer;
import io.github.prismaspring.client.write.Assign;
import io.github.prismaspring.client.write.Data;
import io.github.prismaspring.client.write.NewRow;
import io.github.prismaspring.client.write.SkippableRow;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A new {@link Product} as a client of the application describes it. What the database
 * counts up, what Prisma sets with each update and what is marked {@code @java.readOnly}
 * is not part of it; {@code and} adds what only the application may set.
 *
 * @param sku Stock keeping unit, as printed on the label: `KIT-001`.
 * @param title Title in the language of the seller; **never** empty.
 * @param description the value of {@code description}, or {@code null} for its default or else none
 * @param status the value of {@code status}, or {@code null} for its default or else none
 * @param weight Kilograms.
 * @param rating Average of all reviews, 1 to 5.
 * @param attributes the value of {@code attributes}, or {@code null} for its default or else none
 * @param keywords the value of {@code keywords}, or {@code null} for its default or else none
 * @param gtin the value of {@code gtin}, or {@code null} for its default or else none
 * @param sellerId the value of {@code sellerId}
 * @param brandName the value of {@code brandName}, or {@code null} for its default or else none
 * @param brandCountry the value of {@code brandCountry}, or {@code null} for its default or else none
 * @param classCode the value of {@code classCode}, or {@code null} for its default or else none
 * @param replacesId the value of {@code replacesId}, or {@code null} for its default or else none
 * @param createdAt the value of {@code createdAt}, or {@code null} for its default or else none
 */
@Generated("prisma-codegen-maven-plugin")
public record ProductNew(
		@NotNull @Size(max = 32) String sku,
		@NotNull String title,
		@Nullable String description,
		@Nullable ProductStatus status,
		@Nullable Double weight,
		@Nullable Double rating,
		@JsonDeserialize(using = NullableJsonDeserializer.class) @Nullable JsonNode attributes,
		@Nullable List<@NotNull String> keywords,
		@Nullable Long gtin,
		@NotNull Integer sellerId,
		@Nullable String brandName,
		@Size(max = 2) @Nullable String brandCountry,
		@Size(max = 4) @Nullable String classCode,
		@Nullable Integer replacesId,
		@Nullable Instant createdAt
) implements SkippableRow<Product> {

	@java.lang.Override
	public Data<Product> toData() {
		return NewValues.<Product>none()
			.required(Models.PRODUCT.sku, this.sku)
			.required(Models.PRODUCT.title, this.title)
			.optional(Models.PRODUCT.description, this.description)
			.optional(Models.PRODUCT.status, this.status)
			.optional(Models.PRODUCT.weight, this.weight)
			.optional(Models.PRODUCT.rating, this.rating)
			.optional(Models.PRODUCT.attributes, this.attributes)
			.optional(Models.PRODUCT.keywords, this.keywords)
			.optional(Models.PRODUCT.gtin, this.gtin)
			.required(Models.PRODUCT.sellerId, this.sellerId)
			.optional(Models.PRODUCT.brandName, this.brandName)
			.optional(Models.PRODUCT.brandCountry, this.brandCountry)
			.optional(Models.PRODUCT.classCode, this.classCode)
			.optional(Models.PRODUCT.replacesId, this.replacesId)
			.optional(Models.PRODUCT.createdAt, this.createdAt)
			.toData();
	}

	@java.lang.Override
	public NewRow<Product> and(Assign<Product> assign) {
		return NewRow.of(toData()).and(assign);
	}

}
