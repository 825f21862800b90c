// Generated from the Prisma schema by prisma-codegen-maven-plugin: changes are lost.

package com.acme.marketplace;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import javax.annotation.processing.Generated;

import io.github.prismaspring.client.field.ComparableField;
import io.github.prismaspring.client.field.ComparableJsonAt;
import io.github.prismaspring.client.field.InsensitiveTextField;
import io.github.prismaspring.client.field.JsonPathField;
import io.github.prismaspring.client.field.JsonPaths;
import io.github.prismaspring.client.field.ListField;
import io.github.prismaspring.client.field.ManyToMany;
import io.github.prismaspring.client.field.NullableComparableField;
import io.github.prismaspring.client.field.NullableInsensitiveTextField;
import io.github.prismaspring.client.field.OptionalToOne;
import io.github.prismaspring.client.field.OwnedToMany;
import io.github.prismaspring.client.field.OwnedToOne;
import io.github.prismaspring.client.field.ScalarField;
import io.github.prismaspring.client.field.SearchableModelFields;
import io.github.prismaspring.client.field.ToMany;
import io.github.prismaspring.client.read.Field;
import io.github.prismaspring.client.read.Relation;
import io.github.prismaspring.client.scalar.ScalarTypes;
import io.github.prismaspring.client.where.TextWhere;
import io.github.prismaspring.client.where.UniqueWhere;
import io.github.prismaspring.client.where.Where;
import tools.jackson.databind.JsonNode;

/**
 * The fields of {@link Account}.
 */
@Generated("prisma-codegen-maven-plugin")
public final class AccountFields extends SearchableModelFields<Account> {

	/**
	 * The column {@code id}.
	 */
	public final ComparableField<Account, UUID, UniqueWhere<Account>> id =
			new ComparableField<>(unique("id", ScalarTypes.UUID));

	/**
	 * Compared without regard to case by the database.
	 */
	public final InsensitiveTextField<Account, UniqueWhere<Account>> email =
			new InsensitiveTextField<>(unique("email", ScalarTypes.STRING));

	/**
	 * Only the login may see it.
	 */
	public final ScalarField<Account, byte[], Where<Account>> passwordHash =
			new ScalarField<>(column("passwordHash", ScalarTypes.BYTES));

	/**
	 * The column {@code displayName}.
	 */
	public final InsensitiveTextField<Account, TextWhere<Account>> displayName =
			new InsensitiveTextField<>(text("displayName"));

	/**
	 * The column {@code state}.
	 */
	public final ScalarField<Account, AccountState, Where<Account>> state =
			new ScalarField<>(column("state", AccountState.scalarType()));

	/**
	 * Languages in the order of preference, as BCP 47 tags.
	 */
	public final ListField<Account, String> locales = new ListField<>(column("locales", ScalarTypes.STRING));

	/**
	 * The column {@code settings}.
	 */
	public final JsonPathField<Account, JsonNode, ComparableJsonAt<Account>> settings =
			new JsonPathField<>(column("settings", ScalarTypes.JSON), JsonPaths.ofLists());

	/**
	 * The column {@code lastIp}.
	 */
	public final NullableInsensitiveTextField<Account, TextWhere<Account>> lastIp =
			new NullableInsensitiveTextField<>(text("lastIp"));

	/**
	 * The column {@code createdAt}.
	 */
	public final ComparableField<Account, Instant, Where<Account>> createdAt =
			new ComparableField<>(column("createdAt", ScalarTypes.DATE_TIME));

	/**
	 * The column {@code updatedAt}.
	 */
	public final ComparableField<Account, Instant, Where<Account>> updatedAt =
			new ComparableField<>(column("updatedAt", ScalarTypes.DATE_TIME));

	/**
	 * The column {@code deletedAt}.
	 */
	public final NullableComparableField<Account, Instant, Where<Account>> deletedAt =
			new NullableComparableField<>(column("deletedAt", ScalarTypes.DATE_TIME));

	/**
	 * The column {@code referrerId}.
	 */
	public final NullableComparableField<Account, UUID, Where<Account>> referrerId =
			new NullableComparableField<>(column("referrerId", ScalarTypes.UUID).foreignKey("referrer", "id"));

	/**
	 * The relation {@code referrer}.
	 */
	public final OptionalToOne<Account, Account, AccountCreate.NeedsEmail<AccountCreate.NeedsPasswordHash<AccountCreate.NeedsDisplayName<AccountCreate.Ready>>>> referrer = optionalToOne("referrer",
			key("referrerId", "id"), () -> Models.ACCOUNT, AccountCreate::startWithoutReferred);

	/**
	 * The relation {@code referred}.
	 */
	public final ToMany<Account, Account, AccountCreate.NeedsEmail<AccountCreate.NeedsPasswordHash<AccountCreate.NeedsDisplayName<AccountCreate.Ready>>>> referred =
			toMany("referred", () -> Models.ACCOUNT, AccountCreate::startWithoutReferrer);

	/**
	 * Both ends are this model, and there are many on each.
	 */
	public final ManyToMany<Account, Account, AccountCreate.NeedsEmail<AccountCreate.NeedsPasswordHash<AccountCreate.NeedsDisplayName<AccountCreate.Ready>>>> following =
			manyToMany("following", () -> Models.ACCOUNT, AccountCreate::startWithoutFollowers);

	/**
	 * The relation {@code followers}.
	 */
	public final ManyToMany<Account, Account, AccountCreate.NeedsEmail<AccountCreate.NeedsPasswordHash<AccountCreate.NeedsDisplayName<AccountCreate.Ready>>>> followers =
			manyToMany("followers", () -> Models.ACCOUNT, AccountCreate::startWithoutFollowing);

	/**
	 * The relation {@code profile}.
	 */
	public final OwnedToOne<Account, Profile, ProfileCreate.Ready> profile =
			ownedToOne("profile", () -> Models.PROFILE, ProfileCreate::startWithoutAccount);

	/**
	 * The relation {@code memberships}.
	 */
	public final OwnedToMany<Account, Membership, MembershipCreate.NeedsOrganization<MembershipCreate.Ready>> memberships =
			ownedToMany("memberships", () -> Models.MEMBERSHIP, MembershipCreate::startWithoutAccount);

	/**
	 * The relation {@code sessions}.
	 */
	public final OwnedToMany<Account, Session, SessionCreate.NeedsExpires<SessionCreate.Ready>> sessions =
			ownedToMany("sessions", () -> Models.SESSION, SessionCreate::startWithoutAccount);

	/**
	 * The relation {@code apiKeys}.
	 */
	public final OwnedToMany<Account, ApiKey, ApiKeyCreate.Ready> apiKeys =
			ownedToMany("apiKeys", () -> Models.API_KEY, ApiKeyCreate::startWithoutAccount);

	/**
	 * The relation {@code addresses}.
	 */
	public final ToMany<Account, Address, AddressCreate.NeedsCity<AddressCreate.NeedsCountry<AddressCreate.Ready>>> addresses =
			toMany("addresses", () -> Models.ADDRESS, AddressCreate::startWithoutOwner);

	/**
	 * The relation {@code sent}.
	 */
	public final OwnedToMany<Account, Invitation, InvitationCreate.NeedsOrganization<InvitationCreate.Ready>> sent =
			ownedToMany("sent", () -> Models.INVITATION, InvitationCreate::startWithoutSender);

	/**
	 * The relation {@code received}.
	 */
	public final ToMany<Account, Invitation, InvitationCreate.NeedsOrganization<InvitationCreate.NeedsSender<InvitationCreate.Ready>>> received =
			toMany("received", () -> Models.INVITATION, InvitationCreate::startWithoutReceiver);

	/**
	 * The relation {@code cart}.
	 */
	public final OwnedToOne<Account, Cart, CartCreate.Ready> cart =
			ownedToOne("cart", () -> Models.CART, CartCreate::startWithoutOwner);

	/**
	 * The relation {@code orders}.
	 */
	public final OwnedToMany<Account, Order, OrderCreate.NeedsSeller<OrderCreate.NeedsTotal<OrderCreate.NeedsShipTo<OrderCreate.Ready>>>> orders =
			ownedToMany("orders", () -> Models.ORDER, OrderCreate::startWithoutBuyer);

	/**
	 * The relation {@code reviews}.
	 */
	public final ToMany<Account, Review, ReviewCreate.NeedsProduct<ReviewCreate.Ready>> reviews =
			toMany("reviews", () -> Models.REVIEW, ReviewCreate::startWithoutAuthor);

	/**
	 * The relation {@code subscription}.
	 */
	public final OwnedToMany<Account, Subscription, SubscriptionCreate.NeedsNext<SubscriptionCreate.Ready>> subscription =
			ownedToMany("subscription", () -> Models.SUBSCRIPTION, SubscriptionCreate::startWithoutSubscriber);

	/**
	 * The relation {@code opened}.
	 */
	public final OwnedToMany<Account, Case, CaseCreate.Ready> opened =
			ownedToMany("opened", () -> Models.CASE, CaseCreate::startWithoutOpener);

	/**
	 * The relation {@code assigned}.
	 */
	public final ToMany<Account, Case, CaseCreate.NeedsOpener<CaseCreate.Ready>> assigned =
			toMany("assigned", () -> Models.CASE, CaseCreate::startWithoutAssignee);

	/**
	 * The relation {@code messages}.
	 */
	public final ToMany<Account, Message, MessageCreate.NeedsThread<MessageCreate.NeedsBody<MessageCreate.Ready>>> messages =
			toMany("messages", () -> Models.MESSAGE, MessageCreate::startWithoutSender);

	/**
	 * The relation {@code counted}.
	 */
	public final OwnedToMany<Account, Stocktake, StocktakeCreate.NeedsWarehouse<StocktakeCreate.NeedsDay<StocktakeCreate.Ready>>> counted =
			ownedToMany("counted", () -> Models.STOCKTAKE, StocktakeCreate::startWithoutCounter);

	AccountFields() {
		super("Account", Account.class, List.of("id", "email", "displayName", "state", "locales", "settings", "lastIp",
				"createdAt", "updatedAt", "deletedAt", "referrerId"), Account::read, "id");
	}

	@java.lang.Override
	public List<Field<Account>> columns() {
		return List.of(this.id, this.email, this.passwordHash, this.displayName, this.state, this.locales,
				this.settings, this.lastIp, this.createdAt, this.updatedAt, this.deletedAt, this.referrerId);
	}

	@java.lang.Override
	public List<Relation<Account>> relations() {
		return List.of(this.referrer, this.referred, this.following, this.followers, this.profile, this.memberships,
				this.sessions, this.apiKeys, this.addresses, this.sent, this.received, this.cart, this.orders,
				this.reviews, this.subscription, this.opened, this.assigned, this.messages, this.counted);
	}

	@java.lang.Override
	public List<Field<Account>> key() {
		return List.of(this.id);
	}

}
