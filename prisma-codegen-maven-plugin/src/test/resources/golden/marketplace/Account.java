// Generated from the Prisma schema by prisma-codegen-maven-plugin: changes are lost.

package com.acme.marketplace;

import java.time.Instant;
import java.util.List;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;

/**
 * Somebody who can log in.
 */
@Generated("prisma-codegen-maven-plugin")
public final class Account implements JacksonSerializable {

	private final UUID id;

	private final String email;

	private final String displayName;

	private final AccountState state;

	private final List<String> locales;

	private final JsonNode settings;

	private final @Nullable String lastIp;

	private final Instant createdAt;

	private final Instant updatedAt;

	private final @Nullable Instant deletedAt;

	private final @Nullable UUID referrerId;

	private final @Nullable Loaded<@Nullable Account> referrer;

	private final @Nullable Loaded<List<Account>> referred;

	private final @Nullable Loaded<List<Account>> following;

	private final @Nullable Loaded<List<Account>> followers;

	private final @Nullable Loaded<@Nullable Profile> profile;

	private final @Nullable Loaded<List<Membership>> memberships;

	private final @Nullable Loaded<List<Session>> sessions;

	private final @Nullable Loaded<List<ApiKey>> apiKeys;

	private final @Nullable Loaded<List<Address>> addresses;

	private final @Nullable Loaded<List<Invitation>> sent;

	private final @Nullable Loaded<List<Invitation>> received;

	private final @Nullable Loaded<@Nullable Cart> cart;

	private final @Nullable Loaded<List<Order>> orders;

	private final @Nullable Loaded<List<Review>> reviews;

	private final @Nullable Loaded<List<Subscription>> subscription;

	private final @Nullable Loaded<List<Case>> opened;

	private final @Nullable Loaded<List<Case>> assigned;

	private final @Nullable Loaded<List<Message>> messages;

	private final @Nullable Loaded<List<Stocktake>> counted;

	private Account(Row row) {
		this.id = Columns.require(row.id, "Account.id");
		this.email = Columns.require(row.email, "Account.email");
		this.displayName = Columns.require(row.displayName, "Account.displayName");
		this.state = Columns.require(row.state, "Account.state");
		this.locales = Columns.require(row.locales, "Account.locales");
		this.settings = Columns.require(row.settings, "Account.settings");
		this.lastIp = row.lastIp;
		this.createdAt = Columns.require(row.createdAt, "Account.createdAt");
		this.updatedAt = Columns.require(row.updatedAt, "Account.updatedAt");
		this.deletedAt = row.deletedAt;
		this.referrerId = row.referrerId;
		this.referrer = row.referrer;
		this.referred = row.referred;
		this.following = row.following;
		this.followers = row.followers;
		this.profile = row.profile;
		this.memberships = row.memberships;
		this.sessions = row.sessions;
		this.apiKeys = row.apiKeys;
		this.addresses = row.addresses;
		this.sent = row.sent;
		this.received = row.received;
		this.cart = row.cart;
		this.orders = row.orders;
		this.reviews = row.reviews;
		this.subscription = row.subscription;
		this.opened = row.opened;
		this.assigned = row.assigned;
		this.messages = row.messages;
		this.counted = row.counted;
	}

	static Account read(JsonProtocolReader in) {
		Row row = new Row();
		in.beginObject();
		for (String name = in.nextName(); name != null; name = in.nextName()) {
			switch (name) {
				case "id" -> {
					row.id = in.uuid();
				}
				case "email" -> {
					row.email = in.string();
				}
				case "displayName" -> {
					row.displayName = in.string();
				}
				case "state" -> {
					row.state = AccountState.scalarType().read(in);
				}
				case "locales" -> {
					row.locales = Columns.list(in, JsonProtocolReader::string);
				}
				case "settings" -> {
					row.settings = in.json();
				}
				case "lastIp" -> {
					row.lastIp = (in.isNull()) ? null : in.string();
				}
				case "createdAt" -> {
					row.createdAt = in.dateTime();
				}
				case "updatedAt" -> {
					row.updatedAt = in.dateTime();
				}
				case "deletedAt" -> {
					row.deletedAt = (in.isNull()) ? null : in.dateTime();
				}
				case "referrerId" -> {
					row.referrerId = (in.isNull()) ? null : in.uuid();
				}
				case "referrer" -> {
					row.referrer = Loaded.optional(in, Account::read);
				}
				case "referred" -> {
					row.referred = Loaded.many(in, Account::read);
				}
				case "following" -> {
					row.following = Loaded.many(in, Account::read);
				}
				case "followers" -> {
					row.followers = Loaded.many(in, Account::read);
				}
				case "profile" -> {
					row.profile = Loaded.optional(in, Profile::read);
				}
				case "memberships" -> {
					row.memberships = Loaded.many(in, Membership::read);
				}
				case "sessions" -> {
					row.sessions = Loaded.many(in, Session::read);
				}
				case "apiKeys" -> {
					row.apiKeys = Loaded.many(in, ApiKey::read);
				}
				case "addresses" -> {
					row.addresses = Loaded.many(in, Address::read);
				}
				case "sent" -> {
					row.sent = Loaded.many(in, Invitation::read);
				}
				case "received" -> {
					row.received = Loaded.many(in, Invitation::read);
				}
				case "cart" -> {
					row.cart = Loaded.optional(in, Cart::read);
				}
				case "orders" -> {
					row.orders = Loaded.many(in, Order::read);
				}
				case "reviews" -> {
					row.reviews = Loaded.many(in, Review::read);
				}
				case "subscription" -> {
					row.subscription = Loaded.many(in, Subscription::read);
				}
				case "opened" -> {
					row.opened = Loaded.many(in, Case::read);
				}
				case "assigned" -> {
					row.assigned = Loaded.many(in, Case::read);
				}
				case "messages" -> {
					row.messages = Loaded.many(in, Message::read);
				}
				case "counted" -> {
					row.counted = Loaded.many(in, Stocktake::read);
				}
				default -> in.skip();
			}
		}
		return new Account(row);
	}

	/**
	 * Returns the value of {@code id}.
	 * @return the value of {@code id}
	 */
	public UUID id() {
		return this.id;
	}

	/**
	 * Compared without regard to case by the database.
	 * @return the value of {@code email}
	 */
	public String email() {
		return this.email;
	}

	/**
	 * Returns the value of {@code displayName}.
	 * @return the value of {@code displayName}
	 */
	public String displayName() {
		return this.displayName;
	}

	/**
	 * Returns the value of {@code state}.
	 * @return the value of {@code state}
	 */
	public AccountState state() {
		return this.state;
	}

	/**
	 * Languages in the order of preference, as BCP 47 tags.
	 * @return the value of {@code locales}
	 */
	public List<String> locales() {
		return this.locales;
	}

	/**
	 * Returns the value of {@code settings}.
	 * @return the value of {@code settings}
	 */
	public JsonNode settings() {
		return this.settings.deepCopy();
	}

	/**
	 * Returns the value of {@code lastIp}.
	 * @return the value of {@code lastIp}, or {@code null}
	 */
	public @Nullable String lastIp() {
		return this.lastIp;
	}

	/**
	 * Returns the value of {@code createdAt}.
	 * @return the value of {@code createdAt}
	 */
	public Instant createdAt() {
		return this.createdAt;
	}

	/**
	 * Returns the value of {@code updatedAt}.
	 * @return the value of {@code updatedAt}
	 */
	public Instant updatedAt() {
		return this.updatedAt;
	}

	/**
	 * Returns the value of {@code deletedAt}.
	 * @return the value of {@code deletedAt}, or {@code null}
	 */
	public @Nullable Instant deletedAt() {
		return this.deletedAt;
	}

	/**
	 * Returns the value of {@code referrerId}.
	 * @return the value of {@code referrerId}, or {@code null}
	 */
	public @Nullable UUID referrerId() {
		return this.referrerId;
	}

	/**
	 * Returns the relation {@code referrer}, which must have been included.
	 * @return the related row, or {@code null} if there is none
	 */
	public @Nullable Account referrer() {
		return Loaded.require(this.referrer, "Account", "referrer");
	}

	/**
	 * Returns the relation {@code referred}, which must have been included.
	 * @return the related rows
	 */
	public List<Account> referred() {
		return Loaded.require(this.referred, "Account", "referred");
	}

	/**
	 * Both ends are this model, and there are many on each.
	 * @return the related rows
	 */
	public List<Account> following() {
		return Loaded.require(this.following, "Account", "following");
	}

	/**
	 * Returns the relation {@code followers}, which must have been included.
	 * @return the related rows
	 */
	public List<Account> followers() {
		return Loaded.require(this.followers, "Account", "followers");
	}

	/**
	 * Returns the relation {@code profile}, which must have been included.
	 * @return the related row, or {@code null} if there is none
	 */
	public @Nullable Profile profile() {
		return Loaded.require(this.profile, "Account", "profile");
	}

	/**
	 * Returns the relation {@code memberships}, which must have been included.
	 * @return the related rows
	 */
	public List<Membership> memberships() {
		return Loaded.require(this.memberships, "Account", "memberships");
	}

	/**
	 * Returns the relation {@code sessions}, which must have been included.
	 * @return the related rows
	 */
	public List<Session> sessions() {
		return Loaded.require(this.sessions, "Account", "sessions");
	}

	/**
	 * Returns the relation {@code apiKeys}, which must have been included.
	 * @return the related rows
	 */
	public List<ApiKey> apiKeys() {
		return Loaded.require(this.apiKeys, "Account", "apiKeys");
	}

	/**
	 * Returns the relation {@code addresses}, which must have been included.
	 * @return the related rows
	 */
	public List<Address> addresses() {
		return Loaded.require(this.addresses, "Account", "addresses");
	}

	/**
	 * Returns the relation {@code sent}, which must have been included.
	 * @return the related rows
	 */
	public List<Invitation> sent() {
		return Loaded.require(this.sent, "Account", "sent");
	}

	/**
	 * Returns the relation {@code received}, which must have been included.
	 * @return the related rows
	 */
	public List<Invitation> received() {
		return Loaded.require(this.received, "Account", "received");
	}

	/**
	 * Returns the relation {@code cart}, which must have been included.
	 * @return the related row, or {@code null} if there is none
	 */
	public @Nullable Cart cart() {
		return Loaded.require(this.cart, "Account", "cart");
	}

	/**
	 * Returns the relation {@code orders}, which must have been included.
	 * @return the related rows
	 */
	public List<Order> orders() {
		return Loaded.require(this.orders, "Account", "orders");
	}

	/**
	 * Returns the relation {@code reviews}, which must have been included.
	 * @return the related rows
	 */
	public List<Review> reviews() {
		return Loaded.require(this.reviews, "Account", "reviews");
	}

	/**
	 * Returns the relation {@code subscription}, which must have been included.
	 * @return the related rows
	 */
	public List<Subscription> subscription() {
		return Loaded.require(this.subscription, "Account", "subscription");
	}

	/**
	 * Returns the relation {@code opened}, which must have been included.
	 * @return the related rows
	 */
	public List<Case> opened() {
		return Loaded.require(this.opened, "Account", "opened");
	}

	/**
	 * Returns the relation {@code assigned}, which must have been included.
	 * @return the related rows
	 */
	public List<Case> assigned() {
		return Loaded.require(this.assigned, "Account", "assigned");
	}

	/**
	 * Returns the relation {@code messages}, which must have been included.
	 * @return the related rows
	 */
	public List<Message> messages() {
		return Loaded.require(this.messages, "Account", "messages");
	}

	/**
	 * Returns the relation {@code counted}, which must have been included.
	 * @return the related rows
	 */
	public List<Stocktake> counted() {
		return Loaded.require(this.counted, "Account", "counted");
	}

	/**
	 * Returns whether a relation was included.
	 * @param relation the relation
	 * @return whether its accessor has an answer
	 */
	public boolean isLoaded(Relation<Account> relation) {
		return switch (relation.name()) {
			case "referrer" -> this.referrer != null;
			case "referred" -> this.referred != null;
			case "following" -> this.following != null;
			case "followers" -> this.followers != null;
			case "profile" -> this.profile != null;
			case "memberships" -> this.memberships != null;
			case "sessions" -> this.sessions != null;
			case "apiKeys" -> this.apiKeys != null;
			case "addresses" -> this.addresses != null;
			case "sent" -> this.sent != null;
			case "received" -> this.received != null;
			case "cart" -> this.cart != null;
			case "orders" -> this.orders != null;
			case "reviews" -> this.reviews != null;
			case "subscription" -> this.subscription != null;
			case "opened" -> this.opened != null;
			case "assigned" -> this.assigned != null;
			case "messages" -> this.messages != null;
			case "counted" -> this.counted != null;
			default -> throw new IllegalArgumentException(relation.name());
		};
	}

	@java.lang.Override
	public void serialize(JsonGenerator generator, SerializationContext context) {
		ModelJson json = ModelJson.begin(generator, context);
		json.column("id", this.id);
		json.column("email", this.email);
		json.column("displayName", this.displayName);
		json.column("state", this.state);
		json.column("locales", this.locales);
		json.column("settings", this.settings);
		json.column("lastIp", this.lastIp);
		json.column("createdAt", this.createdAt);
		json.column("updatedAt", this.updatedAt);
		json.column("deletedAt", this.deletedAt);
		json.column("referrerId", this.referrerId);
		json.relation("referrer", this.referrer);
		json.relation("referred", this.referred);
		json.relation("following", this.following);
		json.relation("followers", this.followers);
		json.relation("profile", this.profile);
		json.relation("memberships", this.memberships);
		json.relation("sessions", this.sessions);
		json.relation("apiKeys", this.apiKeys);
		json.relation("addresses", this.addresses);
		json.relation("sent", this.sent);
		json.relation("received", this.received);
		json.relation("cart", this.cart);
		json.relation("orders", this.orders);
		json.relation("reviews", this.reviews);
		json.relation("subscription", this.subscription);
		json.relation("opened", this.opened);
		json.relation("assigned", this.assigned);
		json.relation("messages", this.messages);
		json.relation("counted", this.counted);
		json.end();
	}

	@java.lang.Override
	public void serializeWithType(JsonGenerator generator, SerializationContext context, TypeSerializer type) {
		serialize(generator, context);
	}

	@java.lang.Override
	public boolean equals(java.lang.@Nullable Object other) {
		return other instanceof Account that && this.id.equals(that.id) && this.email.equals(that.email)
				&& this.displayName.equals(that.displayName) && this.state == that.state
				&& this.locales.equals(that.locales) && this.settings.equals(that.settings)
				&& Objects.equals(this.lastIp, that.lastIp) && this.createdAt.equals(that.createdAt)
				&& this.updatedAt.equals(that.updatedAt) && Objects.equals(this.deletedAt, that.deletedAt)
				&& Objects.equals(this.referrerId, that.referrerId);
	}

	@java.lang.Override
	public int hashCode() {
		return Objects.hash(this.id, this.email, this.displayName, this.state, this.locales, this.settings, this.lastIp,
				this.createdAt, this.updatedAt, this.deletedAt, this.referrerId);
	}

	@java.lang.Override
	public String toString() {
		return "Account[id=" + this.id + ", email=" + this.email + ", displayName=" + this.displayName + ", state="
				+ this.state + ", locales=" + this.locales + ", settings=" + this.settings + ", lastIp=" + this.lastIp
				+ ", createdAt=" + this.createdAt + ", updatedAt=" + this.updatedAt + ", deletedAt=" + this.deletedAt
				+ ", referrerId=" + this.referrerId + "]";
	}

	private static final class Row {

		private @Nullable UUID id;

		private @Nullable String email;

		private @Nullable String displayName;

		private @Nullable AccountState state;

		private @Nullable List<String> locales;

		private @Nullable JsonNode settings;

		private @Nullable String lastIp;

		private @Nullable Instant createdAt;

		private @Nullable Instant updatedAt;

		private @Nullable Instant deletedAt;

		private @Nullable UUID referrerId;

		private @Nullable Loaded<@Nullable Account> referrer;

		private @Nullable Loaded<List<Account>> referred;

		private @Nullable Loaded<List<Account>> following;

		private @Nullable Loaded<List<Account>> followers;

		private @Nullable Loaded<@Nullable Profile> profile;

		private @Nullable Loaded<List<Membership>> memberships;

		private @Nullable Loaded<List<Session>> sessions;

		private @Nullable Loaded<List<ApiKey>> apiKeys;

		private @Nullable Loaded<List<Address>> addresses;

		private @Nullable Loaded<List<Invitation>> sent;

		private @Nullable Loaded<List<Invitation>> received;

		private @Nullable Loaded<@Nullable Cart> cart;

		private @Nullable Loaded<List<Order>> orders;

		private @Nullable Loaded<List<Review>> reviews;

		private @Nullable Loaded<List<Subscription>> subscription;

		private @Nullable Loaded<List<Case>> opened;

		private @Nullable Loaded<List<Case>> assigned;

		private @Nullable Loaded<List<Message>> messages;

		private @Nullable Loaded<List<Stocktake>> counted;

	}

}
