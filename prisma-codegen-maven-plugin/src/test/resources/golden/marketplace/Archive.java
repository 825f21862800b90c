// Generated from the Prisma schema by prisma-codegen-maven-plugin: changes are lost.

package com.acme.marketplace;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import javax.annotation.processing.Generated;

import io.github.prismaspring.client.model.Columns;
import io.github.prismaspring.client.model.ModelJson;
import io.github.prismaspring.engine.JsonProtocolReader;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JacksonSerializable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;

/**
 * What the old system wrote down, column by column of every plain type.
 */
@Generated("prisma-codegen-maven-plugin")
public final class Archive implements JacksonSerializable {

	private final String id;

	private final String text;

	private final @Nullable String textOpt;

	private final boolean flag;

	private final @Nullable Boolean flagOpt;

	private final int int_;

	private final @Nullable Integer intOpt;

	private final long big;

	private final @Nullable Long bigOpt;

	private final double float_;

	private final @Nullable Double floatOpt;

	private final BigDecimal decimal;

	private final @Nullable BigDecimal decOpt;

	private final Instant at;

	private final @Nullable Instant atOpt;

	private final JsonNode json;

	private final @Nullable JsonNode jsonOpt;

	private final byte[] bytes;

	private final byte @Nullable [] bytesOpt;

	private final Priority level;

	private final @Nullable Priority levelOpt;

	private final List<Priority> levels;

	private Archive(Row row) {
		this.id = Columns.require(row.id, "Archive.id");
		this.text = Columns.require(row.text, "Archive.text");
		this.textOpt = row.textOpt;
		this.flag = Columns.require(row.flag, "Archive.flag");
		this.flagOpt = row.flagOpt;
		this.int_ = Columns.require(row.int_, "Archive.int");
		this.intOpt = row.intOpt;
		this.big = Columns.require(row.big, "Archive.big");
		this.bigOpt = row.bigOpt;
		this.float_ = Columns.require(row.float_, "Archive.float");
		this.floatOpt = row.floatOpt;
		this.decimal = Columns.require(row.decimal, "Archive.decimal");
		this.decOpt = row.decOpt;
		this.at = Columns.require(row.at, "Archive.at");
		this.atOpt = row.atOpt;
		this.json = Columns.require(row.json, "Archive.json");
		this.jsonOpt = row.jsonOpt;
		this.bytes = Columns.require(row.bytes, "Archive.bytes");
		this.bytesOpt = row.bytesOpt;
		this.level = Columns.require(row.level, "Archive.level");
		this.levelOpt = row.levelOpt;
		this.levels = Columns.require(row.levels, "Archive.levels");
	}

	static Archive read(JsonProtocolReader in) {
		Row row = new Row();
		in.beginObject();
		for (String name = in.nextName(); name != null; name = in.nextName()) {
			switch (name) {
				case "id" -> {
					row.id = in.string();
				}
				case "text" -> {
					row.text = in.string();
				}
				case "textOpt" -> {
					row.textOpt = (in.isNull()) ? null : in.string();
				}
				case "flag" -> {
					row.flag = in.bool();
				}
				case "flagOpt" -> {
					row.flagOpt = (in.isNull()) ? null : in.bool();
				}
				case "int" -> {
					row.int_ = in.int32();
				}
				case "intOpt" -> {
					row.intOpt = (in.isNull()) ? null : in.int32();
				}
				case "big" -> {
					row.big = in.bigInt();
				}
				case "bigOpt" -> {
					row.bigOpt = (in.isNull()) ? null : in.bigInt();
				}
				case "float" -> {
					row.float_ = in.float64();
				}
				case "floatOpt" -> {
					row.floatOpt = (in.isNull()) ? null : in.float64();
				}
				case "decimal" -> {
					row.decimal = in.decimal();
				}
				case "decOpt" -> {
					row.decOpt = (in.isNull()) ? null : in.decimal();
				}
				case "at" -> {
					row.at = in.dateTime();
				}
				case "atOpt" -> {
					row.atOpt = (in.isNull()) ? null : in.dateTime();
				}
				case "json" -> {
					row.json = in.json();
				}
				case "jsonOpt" -> {
					row.jsonOpt = (in.isNull()) ? null : in.json();
				}
				case "bytes" -> {
					row.bytes = in.bytes();
				}
				case "bytesOpt" -> {
					row.bytesOpt = (in.isNull()) ? null : in.bytes();
				}
				case "level" -> {
					row.level = Priority.scalarType().read(in);
				}
				case "levelOpt" -> {
					row.levelOpt = (in.isNull()) ? null : Priority.scalarType().read(in);
				}
				case "levels" -> {
					row.levels = Columns.list(in, Priority.scalarType()::read);
				}
				default -> in.skip();
			}
		}
		return new Archive(row);
	}

	/**
	 * Returns the value of {@code id}.
	 * @return the value of {@code id}
	 */
	public String id() {
		return this.id;
	}

	/**
	 * Returns the value of {@code text}.
	 * @return the value of {@code text}
	 */
	public String text() {
		return this.text;
	}

	/**
	 * Returns the value of {@code textOpt}.
	 * @return the value of {@code textOpt}, or {@code null}
	 */
	public @Nullable String textOpt() {
		return this.textOpt;
	}

	/**
	 * Returns the value of {@code flag}.
	 * @return the value of {@code flag}
	 */
	public boolean flag() {
		return this.flag;
	}

	/**
	 * Returns the value of {@code flagOpt}.
	 * @return the value of {@code flagOpt}, or {@code null}
	 */
	public @Nullable Boolean flagOpt() {
		return this.flagOpt;
	}

	/**
	 * Returns the value of {@code int}.
	 * @return the value of {@code int}
	 */
	public int int_() {
		return this.int_;
	}

	/**
	 * Returns the value of {@code intOpt}.
	 * @return the value of {@code intOpt}, or {@code null}
	 */
	public @Nullable Integer intOpt() {
		return this.intOpt;
	}

	/**
	 * Returns the value of {@code big}.
	 * @return the value of {@code big}
	 */
	public long big() {
		return this.big;
	}

	/**
	 * Returns the value of {@code bigOpt}.
	 * @return the value of {@code bigOpt}, or {@code null}
	 */
	public @Nullable Long bigOpt() {
		return this.bigOpt;
	}

	/**
	 * Returns the value of {@code float}.
	 * @return the value of {@code float}
	 */
	public double float_() {
		return this.float_;
	}

	/**
	 * Returns the value of {@code floatOpt}.
	 * @return the value of {@code floatOpt}, or {@code null}
	 */
	public @Nullable Double floatOpt() {
		return this.floatOpt;
	}

	/**
	 * Returns the value of {@code decimal}.
	 * @return the value of {@code decimal}
	 */
	public BigDecimal decimal() {
		return this.decimal;
	}

	/**
	 * Returns the value of {@code decOpt}.
	 * @return the value of {@code decOpt}, or {@code null}
	 */
	public @Nullable BigDecimal decOpt() {
		return this.decOpt;
	}

	/**
	 * Returns the value of {@code at}.
	 * @return the value of {@code at}
	 */
	public Instant at() {
		return this.at;
	}

	/**
	 * Returns the value of {@code atOpt}.
	 * @return the value of {@code atOpt}, or {@code null}
	 */
	public @Nullable Instant atOpt() {
		return this.atOpt;
	}

	/**
	 * Returns the value of {@code json}.
	 * @return the value of {@code json}
	 */
	public JsonNode json() {
		return this.json.deepCopy();
	}

	/**
	 * Returns the value of {@code jsonOpt}.
	 * @return the value of {@code jsonOpt}, or {@code null}
	 */
	public @Nullable JsonNode jsonOpt() {
		return (this.jsonOpt != null) ? this.jsonOpt.deepCopy() : null;
	}

	/**
	 * Returns the value of {@code bytes}.
	 * @return the value of {@code bytes}
	 */
	public byte[] bytes() {
		return this.bytes.clone();
	}

	/**
	 * Returns the value of {@code bytesOpt}.
	 * @return the value of {@code bytesOpt}, or {@code null}
	 */
	public byte @Nullable [] bytesOpt() {
		return (this.bytesOpt != null) ? this.bytesOpt.clone() : null;
	}

	/**
	 * Returns the value of {@code level}.
	 * @return the value of {@code level}
	 */
	public Priority level() {
		return this.level;
	}

	/**
	 * Returns the value of {@code levelOpt}.
	 * @return the value of {@code levelOpt}, or {@code null}
	 */
	public @Nullable Priority levelOpt() {
		return this.levelOpt;
	}

	/**
	 * Returns the value of {@code levels}.
	 * @return the value of {@code levels}
	 */
	public List<Priority> levels() {
		return this.levels;
	}

	@java.lang.Override
	public void serialize(JsonGenerator generator, SerializationContext context) {
		ModelJson json = ModelJson.begin(generator, context);
		json.column("id", this.id);
		json.column("text", this.text);
		json.column("textOpt", this.textOpt);
		json.column("flag", this.flag);
		json.column("flagOpt", this.flagOpt);
		json.column("int", this.int_);
		json.column("intOpt", this.intOpt);
		json.column("big", this.big);
		json.column("bigOpt", this.bigOpt);
		json.column("float", this.float_);
		json.column("floatOpt", this.floatOpt);
		json.column("decimal", this.decimal);
		json.column("decOpt", this.decOpt);
		json.column("at", this.at);
		json.column("atOpt", this.atOpt);
		json.column("json", this.json);
		json.column("jsonOpt", this.jsonOpt);
		json.column("bytes", this.bytes);
		json.column("bytesOpt", this.bytesOpt);
		json.column("level", this.level);
		json.column("levelOpt", this.levelOpt);
		json.column("levels", this.levels);
		json.end();
	}

	@java.lang.Override
	public void serializeWithType(JsonGenerator generator, SerializationContext context, TypeSerializer type) {
		serialize(generator, context);
	}

	@java.lang.Override
	public boolean equals(java.lang.@Nullable Object other) {
		return other instanceof Archive that && this.id.equals(that.id) && this.text.equals(that.text)
				&& Objects.equals(this.textOpt, that.textOpt) && this.flag == that.flag && Objects.equals(this.flagOpt,
				that.flagOpt) && this.int_ == that.int_ && Objects.equals(this.intOpt, that.intOpt)
				&& this.big == that.big && Objects.equals(this.bigOpt, that.bigOpt) && Double.compare(this.float_,
				that.float_) == 0 && Objects.equals(this.floatOpt, that.floatOpt) && this.decimal.equals(that.decimal)
				&& Objects.equals(this.decOpt, that.decOpt) && this.at.equals(that.at) && Objects.equals(this.atOpt,
				that.atOpt) && this.json.equals(that.json) && Objects.equals(this.jsonOpt, that.jsonOpt)
				&& Arrays.equals(this.bytes, that.bytes) && Arrays.equals(this.bytesOpt, that.bytesOpt)
				&& this.level == that.level && Objects.equals(this.levelOpt, that.levelOpt)
				&& this.levels.equals(that.levels);
	}

	@java.lang.Override
	public int hashCode() {
		return Objects.hash(this.id, this.text, this.textOpt, this.flag, this.flagOpt, this.int_, this.intOpt, this.big,
				this.bigOpt, this.float_, this.floatOpt, this.decimal, this.decOpt, this.at, this.atOpt, this.json,
				this.jsonOpt, Arrays.hashCode(this.bytes), Arrays.hashCode(this.bytesOpt), this.level, this.levelOpt,
				this.levels);
	}

	@java.lang.Override
	public String toString() {
		return "Archive[id=" + this.id + ", text=" + this.text + ", textOpt=" + this.textOpt + ", flag=" + this.flag
				+ ", flagOpt=" + this.flagOpt + ", int=" + this.int_ + ", intOpt=" + this.intOpt + ", big=" + this.big
				+ ", bigOpt=" + this.bigOpt + ", float=" + this.float_ + ", floatOpt=" + this.floatOpt + ", decimal="
				+ this.decimal + ", decOpt=" + this.decOpt + ", at=" + this.at + ", atOpt=" + this.atOpt + ", json="
				+ this.json + ", jsonOpt=" + this.jsonOpt + ", bytes=" + Columns.describe(this.bytes) + ", bytesOpt="
				+ Columns.describe(this.bytesOpt) + ", level=" + this.level + ", levelOpt=" + this.levelOpt
				+ ", levels=" + this.levels + "]";
	}

	private static final class Row {

		private @Nullable String id;

		private @Nullable String text;

		private @Nullable String textOpt;

		private @Nullable Boolean flag;

		private @Nullable Boolean flagOpt;

		private @Nullable Integer int_;

		private @Nullable Integer intOpt;

		private @Nullable Long big;

		private @Nullable Long bigOpt;

		private @Nullable Double float_;

		private @Nullable Double floatOpt;

		private @Nullable BigDecimal decimal;

		private @Nullable BigDecimal decOpt;

		private @Nullable Instant at;

		private @Nullable Instant atOpt;

		private @Nullable JsonNode json;

		private @Nullable JsonNode jsonOpt;

		private byte @Nullable [] bytes;

		private byte @Nullable [] bytesOpt;

		private @Nullable Priority level;

		private @Nullable Priority levelOpt;

		private @Nullable List<Priority> levels;

	}

}
