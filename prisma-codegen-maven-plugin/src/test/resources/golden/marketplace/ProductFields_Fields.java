// Generated from the Prisma schema by prisma-codegen-maven-plugin: changes are lost.

package com.acme.marketplace;

import java.util.List;

import javax.annotation.processing.Generated;

import io.github.prismaspring.client.field.ComparableJsonAt;
import io.github.prismaspring.client.field.IntField;
import io.github.prismaspring.client.field.JsonPathField;
import io.github.prismaspring.client.field.JsonPaths;
import io.github.prismaspring.client.field.SearchableModelFields;
import io.github.prismaspring.client.field.ToOne;
import io.github.prismaspring.client.read.Field;
import io.github.prismaspring.client.read.Relation;
import io.github.prismaspring.client.scalar.ScalarTypes;
import io.github.prismaspring.client.where.UniqueWhere;
import tools.jackson.databind.JsonNode;

/**
 * The fields of {@link ProductFields_}.
 */
@Generated("prisma-codegen-maven-plugin")
public final class ProductFields_Fields extends SearchableModelFields<ProductFields_> {

	/**
	 * The relation {@code product}.
	 */
	public final ToOne<ProductFields_, Product, ProductCreate.NeedsSku<ProductCreate.NeedsTitle<ProductCreate.NeedsSeller<ProductCreate.Ready>>>> product =
			toOne("product", key("productId", "id"), () -> Models.PRODUCT, ProductCreate::startWithoutFields);

	/**
	 * The column {@code productId}.
	 */
	public final IntField<ProductFields_, UniqueWhere<ProductFields_>> productId =
			new IntField<>(unique("productId", ScalarTypes.INT).foreignKey("product", "id"));

	/**
	 * The column {@code custom}.
	 */
	public final JsonPathField<ProductFields_, JsonNode, ComparableJsonAt<ProductFields_>> custom =
			new JsonPathField<>(column("custom", ScalarTypes.JSON), JsonPaths.ofLists());

	ProductFields_Fields() {
		super("ProductFields", ProductFields_.class, List.of("productId", "custom"), ProductFields_::read, "productId");
	}

	@java.lang.Override
	public List<Field<ProductFields_>> columns() {
		return List.of(this.productId, this.custom);
	}

	@java.lang.Override
	public List<Relation<ProductFields_>> relations() {
		return List.of(this.product);
	}

	@java.lang.Override
	public List<Field<ProductFields_>> key() {
		return List.of(this.productId);
	}

}
