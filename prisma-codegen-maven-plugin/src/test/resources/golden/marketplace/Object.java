// Generated from the Prisma schema by prisma-codegen-maven-plugin: changes are lost.

package com.acme.marketplace;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

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
 * A file in the object store.
 */
@Generated("prisma-codegen-maven-plugin")
public final class Object implements JacksonSerializable {

	private final String key;

	private final long size;

	private final byte[] sha256;

	private final String type;

	private final @Nullable String bits;

	private final @Nullable String flags;

	private final @Nullable String xml;

	private final @Nullable Integer oid;

	private final @Nullable Loaded<@Nullable Media> media;

	private final @Nullable Loaded<List<Invoice>> invoices;

	private final @Nullable Loaded<List<Message>> attached;

	private Object(Row row) {
		this.key = Columns.require(row.key, "Object.key");
		this.size = Columns.require(row.size, "Object.size");
		this.sha256 = Columns.require(row.sha256, "Object.sha256");
		this.type = Columns.require(row.type, "Object.type");
		this.bits = row.bits;
		this.flags = row.flags;
		this.xml = row.xml;
		this.oid = row.oid;
		this.media = row.media;
		this.invoices = row.invoices;
		this.attached = row.attached;
	}

	static Object read(JsonProtocolReader in) {
		Row row = new Row();
		in.beginObject();
		for (String name = in.nextName(); name != null; name = in.nextName()) {
			switch (name) {
				case "key" -> {
					row.key = in.string();
				}
				case "size" -> {
					row.size = in.bigInt();
				}
				case "sha256" -> {
					row.sha256 = in.bytes();
				}
				case "type" -> {
					row.type = in.string();
				}
				case "bits" -> {
					row.bits = (in.isNull()) ? null : in.string();
				}
				case "flags" -> {
					row.flags = (in.isNull()) ? null : in.string();
				}
				case "xml" -> {
					row.xml = (in.isNull()) ? null : in.string();
				}
				case "oid" -> {
					row.oid = (in.isNull()) ? null : in.int32();
				}
				case "media" -> {
					row.media = Loaded.optional(in, Media::read);
				}
				case "invoices" -> {
					row.invoices = Loaded.many(in, Invoice::read);
				}
				case "attached" -> {
					row.attached = Loaded.many(in, Message::read);
				}
				default -> in.skip();
			}
		}
		return new Object(row);
	}

	/**
	 * Returns the value of {@code key}.
	 * @return the value of {@code key}
	 */
	public String key() {
		return this.key;
	}

	/**
	 * Returns the value of {@code size}.
	 * @return the value of {@code size}
	 */
	public long size() {
		return this.size;
	}

	/**
	 * Returns the value of {@code sha256}.
	 * @return the value of {@code sha256}
	 */
	public byte[] sha256() {
		return this.sha256.clone();
	}

	/**
	 * Returns the value of {@code type}.
	 * @return the value of {@code type}
	 */
	public String type() {
		return this.type;
	}

	/**
	 * Returns the value of {@code bits}.
	 * @return the value of {@code bits}, or {@code null}
	 */
	public @Nullable String bits() {
		return this.bits;
	}

	/**
	 * Returns the value of {@code flags}.
	 * @return the value of {@code flags}, or {@code null}
	 */
	public @Nullable String flags() {
		return this.flags;
	}

	/**
	 * Returns the value of {@code xml}.
	 * @return the value of {@code xml}, or {@code null}
	 */
	public @Nullable String xml() {
		return this.xml;
	}

	/**
	 * Returns the value of {@code oid}.
	 * @return the value of {@code oid}, or {@code null}
	 */
	public @Nullable Integer oid() {
		return this.oid;
	}

	/**
	 * Returns the relation {@code media}, which must have been included.
	 * @return the related row, or {@code null} if there is none
	 */
	public @Nullable Media media() {
		return Loaded.require(this.media, "Object", "media");
	}

	/**
	 * Returns the relation {@code invoices}, which must have been included.
	 * @return the related rows
	 */
	public List<Invoice> invoices() {
		return Loaded.require(this.invoices, "Object", "invoices");
	}

	/**
	 * Returns the relation {@code attached}, which must have been included.
	 * @return the related rows
	 */
	public List<Message> attached() {
		return Loaded.require(this.attached, "Object", "attached");
	}

	/**
	 * Returns whether a relation was included.
	 * @param relation the relation
	 * @return whether its accessor has an answer
	 */
	public boolean isLoaded(Relation<Object> relation) {
		return switch (relation.name()) {
			case "media" -> this.media != null;
			case "invoices" -> this.invoices != null;
			case "attached" -> this.attached != null;
			default -> throw new IllegalArgumentException(relation.name());
		};
	}

	@java.lang.Override
	public void serialize(JsonGenerator generator, SerializationContext context) {
		ModelJson json = ModelJson.begin(generator, context);
		json.column("key", this.key);
		json.column("size", this.size);
		json.column("sha256", this.sha256);
		json.column("type", this.type);
		json.column("bits", this.bits);
		json.column("flags", this.flags);
		json.column("xml", this.xml);
		json.column("oid", this.oid);
		json.relation("media", this.media);
		json.relation("invoices", this.invoices);
		json.relation("attached", this.attached);
		json.end();
	}

	@java.lang.Override
	public void serializeWithType(JsonGenerator generator, SerializationContext context, TypeSerializer type) {
		serialize(generator, context);
	}

	@java.lang.Override
	public boolean equals(java.lang.@Nullable Object other) {
		return other instanceof Object that && this.key.equals(that.key) && this.size == that.size
				&& Arrays.equals(this.sha256, that.sha256) && this.type.equals(that.type) && Objects.equals(this.bits,
				that.bits) && Objects.equals(this.flags, that.flags) && Objects.equals(this.xml, that.xml)
				&& Objects.equals(this.oid, that.oid);
	}

	@java.lang.Override
	public int hashCode() {
		return Objects.hash(this.key, this.size, Arrays.hashCode(this.sha256), this.type, this.bits, this.flags,
				this.xml, this.oid);
	}

	@java.lang.Override
	public String toString() {
		return "Object[key=" + this.key + ", size=" + this.size + ", sha256=" + Columns.describe(this.sha256)
				+ ", type=" + this.type + ", bits=" + this.bits + ", flags=" + this.flags + ", xml=" + this.xml
				+ ", oid=" + this.oid + "]";
	}

	private static final class Row {

		private @Nullable String key;

		private @Nullable Long size;

		private byte @Nullable [] sha256;

		private @Nullable String type;

		private @Nullable String bits;

		private @Nullable String flags;

		private @Nullable String xml;

		private @Nullable Integer oid;

		private @Nullable Loaded<@Nullable Media> media;

		private @Nullable Loaded<List<Invoice>> invoices;

		private @Nullable Loaded<List<Message>> attached;

	}

}
