// Generated from the Prisma schema by prisma-codegen-maven-plugin: changes are lost.

package com.acme.marketplace;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import javax.annotation.processing.Generated;

import io.github.prismaspring.client.where.UniqueWhere;
import io.github.prismaspring.client.write.CreateData;
import io.github.prismaspring.client.write.CreateReady;
import io.github.prismaspring.client.write.CreateStep;
import io.github.prismaspring.client.write.NestedMany;
import io.github.prismaspring.client.write.NestedOneToMany;
import io.github.prismaspring.client.write.SkippableRow;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The steps towards a new {@link Account}.
 */
@Generated("prisma-codegen-maven-plugin")
public final class AccountCreate {

	private AccountCreate() {
	}

	/**
	 * Describes a new {@link Account}, for {@code createMany} or to be kept.
	 * @param create leads through the steps
	 * @return the description
	 */
	public static Ready of(Function<NeedsEmail<NeedsPasswordHash<NeedsDisplayName<Ready>>>, Ready> create) {
		return create.apply(start());
	}

	static NeedsEmail<NeedsPasswordHash<NeedsDisplayName<Ready>>> start() {
		Function<CreateData<Account>, NeedsDisplayName<Ready>> needsDisplayName =
				(data) -> new NeedsDisplayName<>(data, Ready::new);
		Function<CreateData<Account>, NeedsPasswordHash<NeedsDisplayName<Ready>>> needsPasswordHash =
				(data) -> new NeedsPasswordHash<>(data, needsDisplayName);
		return new NeedsEmail<>(CreateData.empty(), needsPasswordHash);
	}

	static NeedsEmail<NeedsPasswordHash<NeedsDisplayName<Ready>>> startWithoutReferrer() {
		Function<CreateData<Account>, NeedsDisplayName<Ready>> needsDisplayName =
				(data) -> new NeedsDisplayName<>(data, Ready::new);
		Function<CreateData<Account>, NeedsPasswordHash<NeedsDisplayName<Ready>>> needsPasswordHash =
				(data) -> new NeedsPasswordHash<>(data, needsDisplayName);
		return new NeedsEmail<>(CreateData.within("referrer", "referrerId"), needsPasswordHash);
	}

	static NeedsEmail<NeedsPasswordHash<NeedsDisplayName<Ready>>> startWithoutReferred() {
		Function<CreateData<Account>, NeedsDisplayName<Ready>> needsDisplayName =
				(data) -> new NeedsDisplayName<>(data, Ready::new);
		Function<CreateData<Account>, NeedsPasswordHash<NeedsDisplayName<Ready>>> needsPasswordHash =
				(data) -> new NeedsPasswordHash<>(data, needsDisplayName);
		return new NeedsEmail<>(CreateData.within("referred"), needsPasswordHash);
	}

	static NeedsEmail<NeedsPasswordHash<NeedsDisplayName<Ready>>> startWithoutFollowing() {
		Function<CreateData<Account>, NeedsDisplayName<Ready>> needsDisplayName =
				(data) -> new NeedsDisplayName<>(data, Ready::new);
		Function<CreateData<Account>, NeedsPasswordHash<NeedsDisplayName<Ready>>> needsPasswordHash =
				(data) -> new NeedsPasswordHash<>(data, needsDisplayName);
		return new NeedsEmail<>(CreateData.within("following"), needsPasswordHash);
	}

	static NeedsEmail<NeedsPasswordHash<NeedsDisplayName<Ready>>> startWithoutFollowers() {
		Function<CreateData<Account>, NeedsDisplayName<Ready>> needsDisplayName =
				(data) -> new NeedsDisplayName<>(data, Ready::new);
		Function<CreateData<Account>, NeedsPasswordHash<NeedsDisplayName<Ready>>> needsPasswordHash =
				(data) -> new NeedsPasswordHash<>(data, needsDisplayName);
		return new NeedsEmail<>(CreateData.within("followers"), needsPasswordHash);
	}

	static NeedsEmail<NeedsPasswordHash<NeedsDisplayName<Ready>>> startWithoutProfile() {
		Function<CreateData<Account>, NeedsDisplayName<Ready>> needsDisplayName =
				(data) -> new NeedsDisplayName<>(data, Ready::new);
		Function<CreateData<Account>, NeedsPasswordHash<NeedsDisplayName<Ready>>> needsPasswordHash =
				(data) -> new NeedsPasswordHash<>(data, needsDisplayName);
		return new NeedsEmail<>(CreateData.within("profile"), needsPasswordHash);
	}

	static NeedsEmail<NeedsPasswordHash<NeedsDisplayName<Ready>>> startWithoutMemberships() {
		Function<CreateData<Account>, NeedsDisplayName<Ready>> needsDisplayName =
				(data) -> new NeedsDisplayName<>(data, Ready::new);
		Function<CreateData<Account>, NeedsPasswordHash<NeedsDisplayName<Ready>>> needsPasswordHash =
				(data) -> new NeedsPasswordHash<>(data, needsDisplayName);
		return new NeedsEmail<>(CreateData.within("memberships"), needsPasswordHash);
	}

	static NeedsEmail<NeedsPasswordHash<NeedsDisplayName<Ready>>> startWithoutSessions() {
		Function<CreateData<Account>, NeedsDisplayName<Ready>> needsDisplayName =
				(data) -> new NeedsDisplayName<>(data, Ready::new);
		Function<CreateData<Account>, NeedsPasswordHash<NeedsDisplayName<Ready>>> needsPasswordHash =
				(data) -> new NeedsPasswordHash<>(data, needsDisplayName);
		return new NeedsEmail<>(CreateData.within("sessions"), needsPasswordHash);
	}

	static NeedsEmail<NeedsPasswordHash<NeedsDisplayName<Ready>>> startWithoutApiKeys() {
		Function<CreateData<Account>, NeedsDisplayName<Ready>> needsDisplayName =
				(data) -> new NeedsDisplayName<>(data, Ready::new);
		Function<CreateData<Account>, NeedsPasswordHash<NeedsDisplayName<Ready>>> needsPasswordHash =
				(data) -> new NeedsPasswordHash<>(data, needsDisplayName);
		return new NeedsEmail<>(CreateData.within("apiKeys"), needsPasswordHash);
	}

	static NeedsEmail<NeedsPasswordHash<NeedsDisplayName<Ready>>> startWithoutAddresses() {
		Function<CreateData<Account>, NeedsDisplayName<Ready>> needsDisplayName =
				(data) -> new NeedsDisplayName<>(data, Ready::new);
		Function<CreateData<Account>, NeedsPasswordHash<NeedsDisplayName<Ready>>> needsPasswordHash =
				(data) -> new NeedsPasswordHash<>(data, needsDisplayName);
		return new NeedsEmail<>(CreateData.within("addresses"), needsPasswordHash);
	}

	static NeedsEmail<NeedsPasswordHash<NeedsDisplayName<Ready>>> startWithoutSent() {
		Function<CreateData<Account>, NeedsDisplayName<Ready>> needsDisplayName =
				(data) -> new NeedsDisplayName<>(data, Ready::new);
		Function<CreateData<Account>, NeedsPasswordHash<NeedsDisplayName<Ready>>> needsPasswordHash =
				(data) -> new NeedsPasswordHash<>(data, needsDisplayName);
		return new NeedsEmail<>(CreateData.within("sent"), needsPasswordHash);
	}

	static NeedsEmail<NeedsPasswordHash<NeedsDisplayName<Ready>>> startWithoutReceived() {
		Function<CreateData<Account>, NeedsDisplayName<Ready>> needsDisplayName =
				(data) -> new NeedsDisplayName<>(data, Ready::new);
		Function<CreateData<Account>, NeedsPasswordHash<NeedsDisplayName<Ready>>> needsPasswordHash =
				(data) -> new NeedsPasswordHash<>(data, needsDisplayName);
		return new NeedsEmail<>(CreateData.within("received"), needsPasswordHash);
	}

	static NeedsEmail<NeedsPasswordHash<NeedsDisplayName<Ready>>> startWithoutCart() {
		Function<CreateData<Account>, NeedsDisplayName<Ready>> needsDisplayName =
				(data) -> new NeedsDisplayName<>(data, Ready::new);
		Function<CreateData<Account>, NeedsPasswordHash<NeedsDisplayName<Ready>>> needsPasswordHash =
				(data) -> new NeedsPasswordHash<>(data, needsDisplayName);
		return new NeedsEmail<>(CreateData.within("cart"), needsPasswordHash);
	}

	static NeedsEmail<NeedsPasswordHash<NeedsDisplayName<Ready>>> startWithoutOrders() {
		Function<CreateData<Account>, NeedsDisplayName<Ready>> needsDisplayName =
				(data) -> new NeedsDisplayName<>(data, Ready::new);
		Function<CreateData<Account>, NeedsPasswordHash<NeedsDisplayName<Ready>>> needsPasswordHash =
				(data) -> new NeedsPasswordHash<>(data, needsDisplayName);
		return new NeedsEmail<>(CreateData.within("orders"), needsPasswordHash);
	}

	static NeedsEmail<NeedsPasswordHash<NeedsDisplayName<Ready>>> startWithoutReviews() {
		Function<CreateData<Account>, NeedsDisplayName<Ready>> needsDisplayName =
				(data) -> new NeedsDisplayName<>(data, Ready::new);
		Function<CreateData<Account>, NeedsPasswordHash<NeedsDisplayName<Ready>>> needsPasswordHash =
				(data) -> new NeedsPasswordHash<>(data, needsDisplayName);
		return new NeedsEmail<>(CreateData.within("reviews"), needsPasswordHash);
	}

	static NeedsEmail<NeedsPasswordHash<NeedsDisplayName<Ready>>> startWithoutSubscription() {
		Function<CreateData<Account>, NeedsDisplayName<Ready>> needsDisplayName =
				(data) -> new NeedsDisplayName<>(data, Ready::new);
		Function<CreateData<Account>, NeedsPasswordHash<NeedsDisplayName<Ready>>> needsPasswordHash =
				(data) -> new NeedsPasswordHash<>(data, needsDisplayName);
		return new NeedsEmail<>(CreateData.within("subscription"), needsPasswordHash);
	}

	static NeedsEmail<NeedsPasswordHash<NeedsDisplayName<Ready>>> startWithoutOpened() {
		Function<CreateData<Account>, NeedsDisplayName<Ready>> needsDisplayName =
				(data) -> new NeedsDisplayName<>(data, Ready::new);
		Function<CreateData<Account>, NeedsPasswordHash<NeedsDisplayName<Ready>>> needsPasswordHash =
				(data) -> new NeedsPasswordHash<>(data, needsDisplayName);
		return new NeedsEmail<>(CreateData.within("opened"), needsPasswordHash);
	}

	static NeedsEmail<NeedsPasswordHash<NeedsDisplayName<Ready>>> startWithoutAssigned() {
		Function<CreateData<Account>, NeedsDisplayName<Ready>> needsDisplayName =
				(data) -> new NeedsDisplayName<>(data, Ready::new);
		Function<CreateData<Account>, NeedsPasswordHash<NeedsDisplayName<Ready>>> needsPasswordHash =
				(data) -> new NeedsPasswordHash<>(data, needsDisplayName);
		return new NeedsEmail<>(CreateData.within("assigned"), needsPasswordHash);
	}

	static NeedsEmail<NeedsPasswordHash<NeedsDisplayName<Ready>>> startWithoutMessages() {
		Function<CreateData<Account>, NeedsDisplayName<Ready>> needsDisplayName =
				(data) -> new NeedsDisplayName<>(data, Ready::new);
		Function<CreateData<Account>, NeedsPasswordHash<NeedsDisplayName<Ready>>> needsPasswordHash =
				(data) -> new NeedsPasswordHash<>(data, needsDisplayName);
		return new NeedsEmail<>(CreateData.within("messages"), needsPasswordHash);
	}

	static NeedsEmail<NeedsPasswordHash<NeedsDisplayName<Ready>>> startWithoutCounted() {
		Function<CreateData<Account>, NeedsDisplayName<Ready>> needsDisplayName =
				(data) -> new NeedsDisplayName<>(data, Ready::new);
		Function<CreateData<Account>, NeedsPasswordHash<NeedsDisplayName<Ready>>> needsPasswordHash =
				(data) -> new NeedsPasswordHash<>(data, needsDisplayName);
		return new NeedsEmail<>(CreateData.within("counted"), needsPasswordHash);
	}

	/**
	 * The step at which {@code email} is given.
	 *
	 * @param <N> the step after this one
	 */
	public static final class NeedsEmail<N> extends CreateStep<Account, N> {

		private NeedsEmail(CreateData<Account> data, Function<CreateData<Account>, N> next) {
			super(data, next);
		}

		/**
		 * Compared without regard to case by the database.
		 * @param email the value
		 * @return the next step
		 */
		public N email(String email) {
			return next(Models.ACCOUNT.email.set(email));
		}

	}

	/**
	 * The step at which {@code passwordHash} is given.
	 *
	 * @param <N> the step after this one
	 */
	public static final class NeedsPasswordHash<N> extends CreateStep<Account, N> {

		private NeedsPasswordHash(CreateData<Account> data, Function<CreateData<Account>, N> next) {
			super(data, next);
		}

		/**
		 * Only the login may see it.
		 * @param passwordHash the value
		 * @return the next step
		 */
		public N passwordHash(byte[] passwordHash) {
			return next(Models.ACCOUNT.passwordHash.set(passwordHash));
		}

	}

	/**
	 * The step at which {@code displayName} is given.
	 *
	 * @param <N> the step after this one
	 */
	public static final class NeedsDisplayName<N> extends CreateStep<Account, N> {

		private NeedsDisplayName(CreateData<Account> data, Function<CreateData<Account>, N> next) {
			super(data, next);
		}

		/**
		 * Sets {@code displayName}.
		 * @param displayName the value
		 * @return the next step
		 */
		public N displayName(String displayName) {
			return next(Models.ACCOUNT.displayName.set(displayName));
		}

	}

	/**
	 * The last step: all that is required is given.
	 */
	public static final class Ready extends CreateReady<Account> implements SkippableRow<Account> {

		private Ready(CreateData<Account> data) {
			super(data);
		}

		/**
		 * Sets {@code id}.
		 * @param id the value
		 * @return the next step
		 */
		public Ready id(UUID id) {
			return new Ready(with(Models.ACCOUNT.id.set(id)));
		}

		/**
		 * Sets {@code state}.
		 * @param state the value
		 * @return the next step
		 */
		public Ready state(AccountState state) {
			return new Ready(with(Models.ACCOUNT.state.set(state)));
		}

		/**
		 * Languages in the order of preference, as BCP 47 tags.
		 * @param locales the value
		 * @return the next step
		 */
		public Ready locales(java.util.Collection<String> locales) {
			return new Ready(with(Models.ACCOUNT.locales.set(locales)));
		}

		/**
		 * Sets {@code settings}.
		 * @param settings the value
		 * @return the next step
		 */
		public Ready settings(JsonNode settings) {
			return new Ready(with(Models.ACCOUNT.settings.set(settings)));
		}

		/**
		 * Sets {@code lastIp}.
		 * @param lastIp the value, or {@code null} for none
		 * @return the next step
		 */
		public Ready lastIp(@Nullable String lastIp) {
			return new Ready(with(Models.ACCOUNT.lastIp.set(lastIp)));
		}

		/**
		 * Sets {@code createdAt}.
		 * @param createdAt the value
		 * @return the next step
		 */
		public Ready createdAt(Instant createdAt) {
			return new Ready(with(Models.ACCOUNT.createdAt.set(createdAt)));
		}

		/**
		 * Sets {@code updatedAt}.
		 * @param updatedAt the value
		 * @return the next step
		 */
		public Ready updatedAt(Instant updatedAt) {
			return new Ready(with(Models.ACCOUNT.updatedAt.set(updatedAt)));
		}

		/**
		 * Sets {@code deletedAt}.
		 * @param deletedAt the value, or {@code null} for none
		 * @return the next step
		 */
		public Ready deletedAt(@Nullable Instant deletedAt) {
			return new Ready(with(Models.ACCOUNT.deletedAt.set(deletedAt)));
		}

		/**
		 * Sets {@code referrerId}, the foreign key of {@code referrer}.
		 * @param referrerId the key of the related row, or {@code null} for none
		 * @return the next step
		 */
		public Ready referrerId(@Nullable UUID referrerId) {
			return new Ready(with(Models.ACCOUNT.referrerId.set(referrerId)));
		}

		/**
		 * Connects {@code referrer} to a row that exists.
		 * @param referrer names the row
		 * @return the next step
		 */
		public Ready referrer(UniqueWhere<Account> referrer) {
			return new Ready(with(Models.ACCOUNT.referrer.connect(referrer)));
		}

		/**
		 * Creates the row that {@code referrer} relates to.
		 * @param referrer leads through its steps
		 * @return the next step
		 */
		public Ready referrer(
				Function<AccountCreate.NeedsEmail<AccountCreate.NeedsPasswordHash<AccountCreate.NeedsDisplayName<AccountCreate.Ready>>>, AccountCreate.Ready> referrer) {
			return new Ready(with(Models.ACCOUNT.referrer.create(referrer)));
		}

		/**
		 * Connects {@code referrer} to a row, which is created if it does not exist.
		 * @param referrer names the row
		 * @param create leads through its steps if it does not exist
		 * @return the next step
		 */
		public Ready referrer(UniqueWhere<Account> referrer,
				Function<AccountCreate.NeedsEmail<AccountCreate.NeedsPasswordHash<AccountCreate.NeedsDisplayName<AccountCreate.Ready>>>, AccountCreate.Ready> create) {
			return new Ready(with(Models.ACCOUNT.referrer.connectOrCreate(referrer, create)));
		}

		/**
		 * Writes to {@code referred}: creates related rows or connects those that exist.
		 * @param referred adds what to do
		 * @return the next step
		 */
		public Ready referred(
				UnaryOperator<NestedOneToMany<Account, AccountCreate.NeedsEmail<AccountCreate.NeedsPasswordHash<AccountCreate.NeedsDisplayName<AccountCreate.Ready>>>>> referred) {
			return new Ready(with(Models.ACCOUNT.referred.write(referred)));
		}

		/**
		 * Writes to {@code following}: creates related rows or connects those that exist.
		 * @param following adds what to do
		 * @return the next step
		 */
		public Ready following(
				UnaryOperator<NestedMany<Account, AccountCreate.NeedsEmail<AccountCreate.NeedsPasswordHash<AccountCreate.NeedsDisplayName<AccountCreate.Ready>>>>> following) {
			return new Ready(with(Models.ACCOUNT.following.write(following)));
		}

		/**
		 * Writes to {@code followers}: creates related rows or connects those that exist.
		 * @param followers adds what to do
		 * @return the next step
		 */
		public Ready followers(
				UnaryOperator<NestedMany<Account, AccountCreate.NeedsEmail<AccountCreate.NeedsPasswordHash<AccountCreate.NeedsDisplayName<AccountCreate.Ready>>>>> followers) {
			return new Ready(with(Models.ACCOUNT.followers.write(followers)));
		}

		/**
		 * Connects {@code profile} to a row that exists.
		 * @param profile names the row
		 * @return the next step
		 */
		public Ready profile(UniqueWhere<Profile> profile) {
			return new Ready(with(Models.ACCOUNT.profile.connect(profile)));
		}

		/**
		 * Creates the row that {@code profile} relates to.
		 * @param profile leads through its steps
		 * @return the next step
		 */
		public Ready profile(Function<ProfileCreate.Ready, ProfileCreate.Ready> profile) {
			return new Ready(with(Models.ACCOUNT.profile.create(profile)));
		}

		/**
		 * Connects {@code profile} to a row, which is created if it does not exist.
		 * @param profile names the row
		 * @param create leads through its steps if it does not exist
		 * @return the next step
		 */
		public Ready profile(UniqueWhere<Profile> profile, Function<ProfileCreate.Ready, ProfileCreate.Ready> create) {
			return new Ready(with(Models.ACCOUNT.profile.connectOrCreate(profile, create)));
		}

		/**
		 * Writes to {@code memberships}: creates related rows or connects those that exist.
		 * @param memberships adds what to do
		 * @return the next step
		 */
		public Ready memberships(
				UnaryOperator<NestedOneToMany<Membership, MembershipCreate.NeedsOrganization<MembershipCreate.Ready>>> memberships) {
			return new Ready(with(Models.ACCOUNT.memberships.write(memberships)));
		}

		/**
		 * Writes to {@code sessions}: creates related rows or connects those that exist.
		 * @param sessions adds what to do
		 * @return the next step
		 */
		public Ready sessions(
				UnaryOperator<NestedOneToMany<Session, SessionCreate.NeedsExpires<SessionCreate.Ready>>> sessions) {
			return new Ready(with(Models.ACCOUNT.sessions.write(sessions)));
		}

		/**
		 * Writes to {@code apiKeys}: creates related rows or connects those that exist.
		 * @param apiKeys adds what to do
		 * @return the next step
		 */
		public Ready apiKeys(UnaryOperator<NestedOneToMany<ApiKey, ApiKeyCreate.Ready>> apiKeys) {
			return new Ready(with(Models.ACCOUNT.apiKeys.write(apiKeys)));
		}

		/**
		 * Writes to {@code addresses}: creates related rows or connects those that exist.
		 * @param addresses adds what to do
		 * @return the next step
		 */
		public Ready addresses(
				UnaryOperator<NestedOneToMany<Address, AddressCreate.NeedsCity<AddressCreate.NeedsCountry<AddressCreate.Ready>>>> addresses) {
			return new Ready(with(Models.ACCOUNT.addresses.write(addresses)));
		}

		/**
		 * Writes to {@code sent}: creates related rows or connects those that exist.
		 * @param sent adds what to do
		 * @return the next step
		 */
		public Ready sent(
				UnaryOperator<NestedOneToMany<Invitation, InvitationCreate.NeedsOrganization<InvitationCreate.Ready>>> sent) {
			return new Ready(with(Models.ACCOUNT.sent.write(sent)));
		}

		/**
		 * Writes to {@code received}: creates related rows or connects those that exist.
		 * @param received adds what to do
		 * @return the next step
		 */
		public Ready received(
				UnaryOperator<NestedOneToMany<Invitation, InvitationCreate.NeedsOrganization<InvitationCreate.NeedsSender<InvitationCreate.Ready>>>> received) {
			return new Ready(with(Models.ACCOUNT.received.write(received)));
		}

		/**
		 * Connects {@code cart} to a row that exists.
		 * @param cart names the row
		 * @return the next step
		 */
		public Ready cart(UniqueWhere<Cart> cart) {
			return new Ready(with(Models.ACCOUNT.cart.connect(cart)));
		}

		/**
		 * Creates the row that {@code cart} relates to.
		 * @param cart leads through its steps
		 * @return the next step
		 */
		public Ready cart(Function<CartCreate.Ready, CartCreate.Ready> cart) {
			return new Ready(with(Models.ACCOUNT.cart.create(cart)));
		}

		/**
		 * Connects {@code cart} to a row, which is created if it does not exist.
		 * @param cart names the row
		 * @param create leads through its steps if it does not exist
		 * @return the next step
		 */
		public Ready cart(UniqueWhere<Cart> cart, Function<CartCreate.Ready, CartCreate.Ready> create) {
			return new Ready(with(Models.ACCOUNT.cart.connectOrCreate(cart, create)));
		}

		/**
		 * Writes to {@code orders}: creates related rows or connects those that exist.
		 * @param orders adds what to do
		 * @return the next step
		 */
		public Ready orders(
				UnaryOperator<NestedOneToMany<Order, OrderCreate.NeedsSeller<OrderCreate.NeedsTotal<OrderCreate.NeedsShipTo<OrderCreate.Ready>>>>> orders) {
			return new Ready(with(Models.ACCOUNT.orders.write(orders)));
		}

		/**
		 * Writes to {@code reviews}: creates related rows or connects those that exist.
		 * @param reviews adds what to do
		 * @return the next step
		 */
		public Ready reviews(
				UnaryOperator<NestedOneToMany<Review, ReviewCreate.NeedsProduct<ReviewCreate.Ready>>> reviews) {
			return new Ready(with(Models.ACCOUNT.reviews.write(reviews)));
		}

		/**
		 * Writes to {@code subscription}: creates related rows or connects those that exist.
		 * @param subscription adds what to do
		 * @return the next step
		 */
		public Ready subscription(
				UnaryOperator<NestedOneToMany<Subscription, SubscriptionCreate.NeedsNext<SubscriptionCreate.Ready>>> subscription) {
			return new Ready(with(Models.ACCOUNT.subscription.write(subscription)));
		}

		/**
		 * Writes to {@code opened}: creates related rows or connects those that exist.
		 * @param opened adds what to do
		 * @return the next step
		 */
		public Ready opened(UnaryOperator<NestedOneToMany<Case, CaseCreate.Ready>> opened) {
			return new Ready(with(Models.ACCOUNT.opened.write(opened)));
		}

		/**
		 * Writes to {@code assigned}: creates related rows or connects those that exist.
		 * @param assigned adds what to do
		 * @return the next step
		 */
		public Ready assigned(UnaryOperator<NestedOneToMany<Case, CaseCreate.NeedsOpener<CaseCreate.Ready>>> assigned) {
			return new Ready(with(Models.ACCOUNT.assigned.write(assigned)));
		}

		/**
		 * Writes to {@code messages}: creates related rows or connects those that exist.
		 * @param messages adds what to do
		 * @return the next step
		 */
		public Ready messages(
				UnaryOperator<NestedOneToMany<Message, MessageCreate.NeedsThread<MessageCreate.NeedsBody<MessageCreate.Ready>>>> messages) {
			return new Ready(with(Models.ACCOUNT.messages.write(messages)));
		}

		/**
		 * Writes to {@code counted}: creates related rows or connects those that exist.
		 * @param counted adds what to do
		 * @return the next step
		 */
		public Ready counted(
				UnaryOperator<NestedOneToMany<Stocktake, StocktakeCreate.NeedsWarehouse<StocktakeCreate.NeedsDay<StocktakeCreate.Ready>>>> counted) {
			return new Ready(with(Models.ACCOUNT.counted.write(counted)));
		}

	}

}
