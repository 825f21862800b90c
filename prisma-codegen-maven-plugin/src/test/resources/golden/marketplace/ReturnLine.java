// Generated from the Prisma schema by prisma-codegen-maven-plugin: changes are lost.

package com.acme.marketplace;

import java.util.Objects;
import java.util.UUID;

import javax.annotation.processing.Generated;

import io.github.prismaspring.client.model.Columns;
import io.github.prismaspring.client.model.Loaded;
import io.github.prismaspring.client.model.ModelJson;
import io.github.prismaspring.client.read.Relation;
import io.github.prismaspring.engine.JsonProtocolReader;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JacksonSerializable;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;

/**
 * A row of the model ReturnLine.
 */
@Generated("prisma-codegen-maven-plugin")
public final class ReturnLine implements JacksonSerializable {

	private final int returnId;

	private final UUID orderId;

	private final int line;

	private final int quantity;

	private final boolean new_;

	private final @Nullable Boolean notify;

	private final @Nullable String hashCode;

	private final @Nullable Integer wait;

	private final @Nullable String this_;

	private final @Nullable Boolean isLoaded;

	private final @Nullable Loaded<Return> return_;

	private final @Nullable Loaded<OrderLine> ordered;

	private ReturnLine(Row row) {
		this.returnId = Columns.require(row.returnId, "ReturnLine.returnId");
		this.orderId = Columns.require(row.orderId, "ReturnLine.orderId");
		this.line = Columns.require(row.line, "ReturnLine.line");
		this.quantity = Columns.require(row.quantity, "ReturnLine.quantity");
		this.new_ = Columns.require(row.new_, "ReturnLine.new");
		this.notify = row.notify;
		this.hashCode = row.hashCode;
		this.wait = row.wait;
		this.this_ = row.this_;
		this.isLoaded = row.isLoaded;
		this.return_ = row.return_;
		this.ordered = row.ordered;
	}

	static ReturnLine read(JsonProtocolReader in) {
		Row row = new Row();
		in.beginObject();
		for (String name = in.nextName(); name != null; name = in.nextName()) {
			switch (name) {
				case "returnId" -> {
					row.returnId = in.int32();
				}
				case "orderId" -> {
					row.orderId = in.uuid();
				}
				case "line" -> {
					row.line = in.int32();
				}
				case "quantity" -> {
					row.quantity = in.int32();
				}
				case "new" -> {
					row.new_ = in.bool();
				}
				case "notify" -> {
					row.notify = (in.isNull()) ? null : in.bool();
				}
				case "hashCode" -> {
					row.hashCode = (in.isNull()) ? null : in.string();
				}
				case "wait" -> {
					row.wait = (in.isNull()) ? null : in.int32();
				}
				case "this" -> {
					row.this_ = (in.isNull()) ? null : in.string();
				}
				case "isLoaded" -> {
					row.isLoaded = (in.isNull()) ? null : in.bool();
				}
				case "return" -> {
					row.return_ = Loaded.one(in, Return::read);
				}
				case "ordered" -> {
					row.ordered = Loaded.one(in, OrderLine::read);
				}
				default -> in.skip();
			}
		}
		return new ReturnLine(row);
	}

	/**
	 * Returns the value of {@code returnId}.
	 * @return the value of {@code returnId}
	 */
	public int returnId() {
		return this.returnId;
	}

	/**
	 * Returns the value of {@code orderId}.
	 * @return the value of {@code orderId}
	 */
	public UUID orderId() {
		return this.orderId;
	}

	/**
	 * Returns the value of {@code line}.
	 * @return the value of {@code line}
	 */
	public int line() {
		return this.line;
	}

	/**
	 * Returns the value of {@code quantity}.
	 * @return the value of {@code quantity}
	 */
	public int quantity() {
		return this.quantity;
	}

	/**
	 * Returns the value of {@code new}.
	 * @return the value of {@code new}
	 */
	public boolean new_() {
		return this.new_;
	}

	/**
	 * Returns the value of {@code notify}.
	 * @return the value of {@code notify}, or {@code null}
	 */
	public @Nullable Boolean notify_() {
		return this.notify;
	}

	/**
	 * Returns the value of {@code hashCode}.
	 * @return the value of {@code hashCode}, or {@code null}
	 */
	public @Nullable String hashCode_() {
		return this.hashCode;
	}

	/**
	 * Returns the value of {@code wait}.
	 * @return the value of {@code wait}, or {@code null}
	 */
	public @Nullable Integer wait_() {
		return this.wait;
	}

	/**
	 * Returns the value of {@code this}.
	 * @return the value of {@code this}, or {@code null}
	 */
	public @Nullable String this_() {
		return this.this_;
	}

	/**
	 * Returns the value of {@code isLoaded}.
	 * @return the value of {@code isLoaded}, or {@code null}
	 */
	public @Nullable Boolean isLoaded_() {
		return this.isLoaded;
	}

	/**
	 * Returns the relation {@code return}, which must have been included.
	 * @return the related row
	 */
	public Return return_() {
		return Loaded.require(this.return_, "ReturnLine", "return");
	}

	/**
	 * Returns the relation {@code ordered}, which must have been included.
	 * @return the related row
	 */
	public OrderLine ordered() {
		return Loaded.require(this.ordered, "ReturnLine", "ordered");
	}

	/**
	 * Returns whether a relation was included.
	 * @param relation the relation
	 * @return whether its accessor has an answer
	 */
	public boolean isLoaded(Relation<ReturnLine> relation) {
		return switch (relation.name()) {
			case "return" -> this.return_ != null;
			case "ordered" -> this.ordered != null;
			default -> throw new IllegalArgumentException(relation.name());
		};
	}

	@java.lang.Override
	public void serialize(JsonGenerator generator, SerializationContext context) {
		ModelJson json = ModelJson.begin(generator, context);
		json.column("returnId", this.returnId);
		json.column("orderId", this.orderId);
		json.column("line", this.line);
		json.column("quantity", this.quantity);
		json.column("new", this.new_);
		json.column("notify", this.notify);
		json.column("hashCode", this.hashCode);
		json.column("wait", this.wait);
		json.column("this", this.this_);
		json.column("isLoaded", this.isLoaded);
		json.relation("return", this.return_);
		json.relation("ordered", this.ordered);
		json.end();
	}

	@java.lang.Override
	public void serializeWithType(JsonGenerator generator, SerializationContext context, TypeSerializer type) {
		serialize(generator, context);
	}

	@java.lang.Override
	public boolean equals(java.lang.@Nullable Object other) {
		return other instanceof ReturnLine that && this.returnId == that.returnId && this.orderId.equals(that.orderId)
				&& this.line == that.line && this.quantity == that.quantity && this.new_ == that.new_
				&& Objects.equals(this.notify, that.notify) && Objects.equals(this.hashCode, that.hashCode)
				&& Objects.equals(this.wait, that.wait) && Objects.equals(this.this_, that.this_)
				&& Objects.equals(this.isLoaded, that.isLoaded);
	}

	@java.lang.Override
	public int hashCode() {
		return Objects.hash(this.returnId, this.orderId, this.line, this.quantity, this.new_, this.notify,
				this.hashCode, this.wait, this.this_, this.isLoaded);
	}

	@java.lang.Override
	public String toString() {
		return "ReturnLine[returnId=" + this.returnId + ", orderId=" + this.orderId + ", line=" + this.line
				+ ", quantity=" + this.quantity + ", new=" + this.new_ + ", notify=" + this.notify + ", hashCode="
				+ this.hashCode + ", wait=" + this.wait + ", this=" + this.this_ + ", isLoaded=" + this.isLoaded + "]";
	}

	private static final class Row {

		private @Nullable Integer returnId;

		private @Nullable UUID orderId;

		private @Nullable Integer line;

		private @Nullable Integer quantity;

		private @Nullable Boolean new_;

		private @Nullable Boolean notify;

		private @Nullable String hashCode;

		private @Nullable Integer wait;

		private @Nullable String this_;

		private @Nullable Boolean isLoaded;

		private @Nullable Loaded<Return> return_;

		private @Nullable Loaded<OrderLine> ordered;

	}

}
