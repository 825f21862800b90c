// Generated from the Prisma schema by prisma-codegen-maven-plugin: changes are lost.

package com.acme.marketplace;

import javax.annotation.processing.Generated;

import io.github.prismaspring.ReactivePrismaClient;
import io.github.prismaspring.engine.PrismaEngine;
import io.github.prismaspring.transaction.PrismaTransactionSettings;

/**
 * The reactive Prisma client.
 */
@Generated("prisma-codegen-maven-plugin")
public final class ReactivePrisma extends ReactivePrismaClient {

	private final ReactiveProductDelegate product;

	private final ReactiveVariantDelegate variant;

	private final ReactiveCategoryDelegate category;

	private final ReactiveBrandDelegate brand;

	private final ReactiveAttributeDelegate attribute;

	private final ReactiveAttributeValueDelegate attributeValue;

	private final ReactiveMediaDelegate media;

	private final ReactiveObjectDelegate object;

	private final ReactivePriceListDelegate priceList;

	private final ReactivePriceDelegate price;

	private final ReactiveOverrideDelegate override;

	private final ReactiveClassDelegate class_;

	private final ReactiveProductFields_Delegate productFields;

	private final ReactiveTranslationDelegate translation;

	private final ReactiveReviewDelegate review;

	private final ReactiveCollectionDelegate collection;

	private final ReactiveInvoiceDelegate invoice;

	private final ReactivePaymentDelegate payment;

	private final ReactiveRefundDelegate refund;

	private final ReactiveLedgerAccountDelegate ledgerAccount;

	private final ReactiveLedgerEntryDelegate ledgerEntry;

	private final ReactiveTaxRateDelegate taxRate;

	private final ReactivePayoutDelegate payout;

	private final ReactiveAccountDelegate account;

	private final ReactiveProfileDelegate profile;

	private final ReactiveOrganizationDelegate organization;

	private final ReactiveMembershipDelegate membership;

	private final ReactiveBadgeDelegate badge;

	private final ReactiveAccessRoleDelegate accessRole;

	private final ReactivePermissionDelegate permission;

	private final ReactiveSessionDelegate session;

	private final ReactiveApiKeyDelegate apiKey;

	private final ReactiveAddressDelegate address;

	private final ReactiveInvitationDelegate invitation;

	private final ReactiveWarehouseDelegate warehouse;

	private final ReactiveBinDelegate bin;

	private final ReactiveStockLevelDelegate stockLevel;

	private final ReactiveStockMovementDelegate stockMovement;

	private final ReactiveSupplierDelegate supplier;

	private final ReactiveSupplierProductDelegate supplierProduct;

	private final ReactiveStocktakeDelegate stocktake;

	private final ReactiveZoneDelegate zone;

	private final ReactiveShipmentDelegate shipment;

	private final ReactivePackageDelegate package_;

	private final ReactiveParcelDelegate parcel;

	private final ReactiveScanDelegate scan;

	private final ReactiveCartDelegate cart;

	private final ReactiveCartItemDelegate cartItem;

	private final ReactiveOrderDelegate order;

	private final ReactiveOrderLineDelegate orderLine;

	private final ReactiveOrderEventDelegate orderEvent;

	private final ReactiveReturnDelegate return_;

	private final ReactiveReturnLineDelegate returnLine;

	private final ReactiveSubscriptionDelegate subscription;

	private final ReactiveCaseDelegate case_;

	private final ReactiveThreadDelegate thread;

	private final ReactiveMessageDelegate message;

	private final ReactiveModels_Delegate models;

	private final ReactiveRecordDelegate record;

	private final ReactiveArchiveDelegate archive;

	private final ReactiveTurnoverDelegate turnover;

	private final ReactiveOpenItemDelegate openItem;

	/**
	 * Creates a client.
	 * @param engine what runs the queries
	 */
	public ReactivePrisma(PrismaEngine engine) {
		this(engine, PrismaTransactionSettings.defaults());
	}

	/**
	 * Creates a client.
	 * @param engine what runs the queries
	 * @param settings how transactions are if nothing else is said
	 */
	public ReactivePrisma(PrismaEngine engine, PrismaTransactionSettings settings) {
		super(engine, settings);
		this.product = ReactiveProductDelegate.of(engine());
		this.variant = ReactiveVariantDelegate.of(engine());
		this.category = ReactiveCategoryDelegate.of(engine());
		this.brand = ReactiveBrandDelegate.of(engine());
		this.attribute = ReactiveAttributeDelegate.of(engine());
		this.attributeValue = ReactiveAttributeValueDelegate.of(engine());
		this.media = ReactiveMediaDelegate.of(engine());
		this.object = ReactiveObjectDelegate.of(engine());
		this.priceList = ReactivePriceListDelegate.of(engine());
		this.price = ReactivePriceDelegate.of(engine());
		this.override = ReactiveOverrideDelegate.of(engine());
		this.class_ = ReactiveClassDelegate.of(engine());
		this.productFields = ReactiveProductFields_Delegate.of(engine());
		this.translation = ReactiveTranslationDelegate.of(engine());
		this.review = ReactiveReviewDelegate.of(engine());
		this.collection = ReactiveCollectionDelegate.of(engine());
		this.invoice = ReactiveInvoiceDelegate.of(engine());
		this.payment = ReactivePaymentDelegate.of(engine());
		this.refund = ReactiveRefundDelegate.of(engine());
		this.ledgerAccount = ReactiveLedgerAccountDelegate.of(engine());
		this.ledgerEntry = ReactiveLedgerEntryDelegate.of(engine());
		this.taxRate = ReactiveTaxRateDelegate.of(engine());
		this.payout = ReactivePayoutDelegate.of(engine());
		this.account = ReactiveAccountDelegate.of(engine());
		this.profile = ReactiveProfileDelegate.of(engine());
		this.organization = ReactiveOrganizationDelegate.of(engine());
		this.membership = ReactiveMembershipDelegate.of(engine());
		this.badge = ReactiveBadgeDelegate.of(engine());
		this.accessRole = ReactiveAccessRoleDelegate.of(engine());
		this.permission = ReactivePermissionDelegate.of(engine());
		this.session = ReactiveSessionDelegate.of(engine());
		this.apiKey = ReactiveApiKeyDelegate.of(engine());
		this.address = ReactiveAddressDelegate.of(engine());
		this.invitation = ReactiveInvitationDelegate.of(engine());
		this.warehouse = ReactiveWarehouseDelegate.of(engine());
		this.bin = ReactiveBinDelegate.of(engine());
		this.stockLevel = ReactiveStockLevelDelegate.of(engine());
		this.stockMovement = ReactiveStockMovementDelegate.of(engine());
		this.supplier = ReactiveSupplierDelegate.of(engine());
		this.supplierProduct = ReactiveSupplierProductDelegate.of(engine());
		this.stocktake = ReactiveStocktakeDelegate.of(engine());
		this.zone = ReactiveZoneDelegate.of(engine());
		this.shipment = ReactiveShipmentDelegate.of(engine());
		this.package_ = ReactivePackageDelegate.of(engine());
		this.parcel = ReactiveParcelDelegate.of(engine());
		this.scan = ReactiveScanDelegate.of(engine());
		this.cart = ReactiveCartDelegate.of(engine());
		this.cartItem = ReactiveCartItemDelegate.of(engine());
		this.order = ReactiveOrderDelegate.of(engine());
		this.orderLine = ReactiveOrderLineDelegate.of(engine());
		this.orderEvent = ReactiveOrderEventDelegate.of(engine());
		this.return_ = ReactiveReturnDelegate.of(engine());
		this.returnLine = ReactiveReturnLineDelegate.of(engine());
		this.subscription = ReactiveSubscriptionDelegate.of(engine());
		this.case_ = ReactiveCaseDelegate.of(engine());
		this.thread = ReactiveThreadDelegate.of(engine());
		this.message = ReactiveMessageDelegate.of(engine());
		this.models = ReactiveModels_Delegate.of(engine());
		this.record = ReactiveRecordDelegate.of(engine());
		this.archive = ReactiveArchiveDelegate.of(engine());
		this.turnover = ReactiveTurnoverDelegate.of(engine());
		this.openItem = ReactiveOpenItemDelegate.of(engine());
	}

	/**
	 * Returns the queries of {@link Product}.
	 * @return the delegate
	 */
	public ReactiveProductDelegate product() {
		return this.product;
	}

	/**
	 * Returns the queries of {@link Variant}.
	 * @return the delegate
	 */
	public ReactiveVariantDelegate variant() {
		return this.variant;
	}

	/**
	 * Returns the queries of {@link Category}.
	 * @return the delegate
	 */
	public ReactiveCategoryDelegate category() {
		return this.category;
	}

	/**
	 * Returns the queries of {@link Brand}.
	 * @return the delegate
	 */
	public ReactiveBrandDelegate brand() {
		return this.brand;
	}

	/**
	 * Returns the queries of {@link Attribute}.
	 * @return the delegate
	 */
	public ReactiveAttributeDelegate attribute() {
		return this.attribute;
	}

	/**
	 * Returns the queries of {@link AttributeValue}.
	 * @return the delegate
	 */
	public ReactiveAttributeValueDelegate attributeValue() {
		return this.attributeValue;
	}

	/**
	 * Returns the queries of {@link Media}.
	 * @return the delegate
	 */
	public ReactiveMediaDelegate media() {
		return this.media;
	}

	/**
	 * Returns the queries of {@link Object}.
	 * @return the delegate
	 */
	public ReactiveObjectDelegate object() {
		return this.object;
	}

	/**
	 * Returns the queries of {@link PriceList}.
	 * @return the delegate
	 */
	public ReactivePriceListDelegate priceList() {
		return this.priceList;
	}

	/**
	 * Returns the queries of {@link Price}.
	 * @return the delegate
	 */
	public ReactivePriceDelegate price() {
		return this.price;
	}

	/**
	 * Returns the queries of {@link Override}.
	 * @return the delegate
	 */
	public ReactiveOverrideDelegate override() {
		return this.override;
	}

	/**
	 * Returns the queries of {@link Class}.
	 * @return the delegate
	 */
	public ReactiveClassDelegate class_() {
		return this.class_;
	}

	/**
	 * Returns the queries of {@link ProductFields_}.
	 * @return the delegate
	 */
	public ReactiveProductFields_Delegate productFields() {
		return this.productFields;
	}

	/**
	 * Returns the queries of {@link Translation}.
	 * @return the delegate
	 */
	public ReactiveTranslationDelegate translation() {
		return this.translation;
	}

	/**
	 * Returns the queries of {@link Review}.
	 * @return the delegate
	 */
	public ReactiveReviewDelegate review() {
		return this.review;
	}

	/**
	 * Returns the queries of {@link Collection}.
	 * @return the delegate
	 */
	public ReactiveCollectionDelegate collection() {
		return this.collection;
	}

	/**
	 * Returns the queries of {@link Invoice}.
	 * @return the delegate
	 */
	public ReactiveInvoiceDelegate invoice() {
		return this.invoice;
	}

	/**
	 * Returns the queries of {@link Payment}.
	 * @return the delegate
	 */
	public ReactivePaymentDelegate payment() {
		return this.payment;
	}

	/**
	 * Returns the queries of {@link Refund}.
	 * @return the delegate
	 */
	public ReactiveRefundDelegate refund() {
		return this.refund;
	}

	/**
	 * Returns the queries of {@link LedgerAccount}.
	 * @return the delegate
	 */
	public ReactiveLedgerAccountDelegate ledgerAccount() {
		return this.ledgerAccount;
	}

	/**
	 * Returns the queries of {@link LedgerEntry}.
	 * @return the delegate
	 */
	public ReactiveLedgerEntryDelegate ledgerEntry() {
		return this.ledgerEntry;
	}

	/**
	 * Returns the queries of {@link TaxRate}.
	 * @return the delegate
	 */
	public ReactiveTaxRateDelegate taxRate() {
		return this.taxRate;
	}

	/**
	 * Returns the queries of {@link Payout}.
	 * @return the delegate
	 */
	public ReactivePayoutDelegate payout() {
		return this.payout;
	}

	/**
	 * Returns the queries of {@link Account}.
	 * @return the delegate
	 */
	public ReactiveAccountDelegate account() {
		return this.account;
	}

	/**
	 * Returns the queries of {@link Profile}.
	 * @return the delegate
	 */
	public ReactiveProfileDelegate profile() {
		return this.profile;
	}

	/**
	 * Returns the queries of {@link Organization}.
	 * @return the delegate
	 */
	public ReactiveOrganizationDelegate organization() {
		return this.organization;
	}

	/**
	 * Returns the queries of {@link Membership}.
	 * @return the delegate
	 */
	public ReactiveMembershipDelegate membership() {
		return this.membership;
	}

	/**
	 * Returns the queries of {@link Badge}.
	 * @return the delegate
	 */
	public ReactiveBadgeDelegate badge() {
		return this.badge;
	}

	/**
	 * Returns the queries of {@link AccessRole}.
	 * @return the delegate
	 */
	public ReactiveAccessRoleDelegate accessRole() {
		return this.accessRole;
	}

	/**
	 * Returns the queries of {@link Permission}.
	 * @return the delegate
	 */
	public ReactivePermissionDelegate permission() {
		return this.permission;
	}

	/**
	 * Returns the queries of {@link Session}.
	 * @return the delegate
	 */
	public ReactiveSessionDelegate session() {
		return this.session;
	}

	/**
	 * Returns the queries of {@link ApiKey}.
	 * @return the delegate
	 */
	public ReactiveApiKeyDelegate apiKey() {
		return this.apiKey;
	}

	/**
	 * Returns the queries of {@link Address}.
	 * @return the delegate
	 */
	public ReactiveAddressDelegate address() {
		return this.address;
	}

	/**
	 * Returns the queries of {@link Invitation}.
	 * @return the delegate
	 */
	public ReactiveInvitationDelegate invitation() {
		return this.invitation;
	}

	/**
	 * Returns the queries of {@link Warehouse}.
	 * @return the delegate
	 */
	public ReactiveWarehouseDelegate warehouse() {
		return this.warehouse;
	}

	/**
	 * Returns the queries of {@link Bin}.
	 * @return the delegate
	 */
	public ReactiveBinDelegate bin() {
		return this.bin;
	}

	/**
	 * Returns the queries of {@link StockLevel}.
	 * @return the delegate
	 */
	public ReactiveStockLevelDelegate stockLevel() {
		return this.stockLevel;
	}

	/**
	 * Returns the queries of {@link StockMovement}.
	 * @return the delegate
	 */
	public ReactiveStockMovementDelegate stockMovement() {
		return this.stockMovement;
	}

	/**
	 * Returns the queries of {@link Supplier}.
	 * @return the delegate
	 */
	public ReactiveSupplierDelegate supplier() {
		return this.supplier;
	}

	/**
	 * Returns the queries of {@link SupplierProduct}.
	 * @return the delegate
	 */
	public ReactiveSupplierProductDelegate supplierProduct() {
		return this.supplierProduct;
	}

	/**
	 * Returns the queries of {@link Stocktake}.
	 * @return the delegate
	 */
	public ReactiveStocktakeDelegate stocktake() {
		return this.stocktake;
	}

	/**
	 * Returns the queries of {@link Zone}.
	 * @return the delegate
	 */
	public ReactiveZoneDelegate zone() {
		return this.zone;
	}

	/**
	 * Returns the queries of {@link Shipment}.
	 * @return the delegate
	 */
	public ReactiveShipmentDelegate shipment() {
		return this.shipment;
	}

	/**
	 * Returns the queries of {@link Package}.
	 * @return the delegate
	 */
	public ReactivePackageDelegate package_() {
		return this.package_;
	}

	/**
	 * Returns the queries of {@link Parcel}.
	 * @return the delegate
	 */
	public ReactiveParcelDelegate parcel() {
		return this.parcel;
	}

	/**
	 * Returns the queries of {@link Scan}.
	 * @return the delegate
	 */
	public ReactiveScanDelegate scan() {
		return this.scan;
	}

	/**
	 * Returns the queries of {@link Cart}.
	 * @return the delegate
	 */
	public ReactiveCartDelegate cart() {
		return this.cart;
	}

	/**
	 * Returns the queries of {@link CartItem}.
	 * @return the delegate
	 */
	public ReactiveCartItemDelegate cartItem() {
		return this.cartItem;
	}

	/**
	 * Returns the queries of {@link Order}.
	 * @return the delegate
	 */
	public ReactiveOrderDelegate order() {
		return this.order;
	}

	/**
	 * Returns the queries of {@link OrderLine}.
	 * @return the delegate
	 */
	public ReactiveOrderLineDelegate orderLine() {
		return this.orderLine;
	}

	/**
	 * Returns the queries of {@link OrderEvent}.
	 * @return the delegate
	 */
	public ReactiveOrderEventDelegate orderEvent() {
		return this.orderEvent;
	}

	/**
	 * Returns the queries of {@link Return}.
	 * @return the delegate
	 */
	public ReactiveReturnDelegate return_() {
		return this.return_;
	}

	/**
	 * Returns the queries of {@link ReturnLine}.
	 * @return the delegate
	 */
	public ReactiveReturnLineDelegate returnLine() {
		return this.returnLine;
	}

	/**
	 * Returns the queries of {@link Subscription}.
	 * @return the delegate
	 */
	public ReactiveSubscriptionDelegate subscription() {
		return this.subscription;
	}

	/**
	 * Returns the queries of {@link Case}.
	 * @return the delegate
	 */
	public ReactiveCaseDelegate case_() {
		return this.case_;
	}

	/**
	 * Returns the queries of {@link Thread}.
	 * @return the delegate
	 */
	public ReactiveThreadDelegate thread() {
		return this.thread;
	}

	/**
	 * Returns the queries of {@link Message}.
	 * @return the delegate
	 */
	public ReactiveMessageDelegate message() {
		return this.message;
	}

	/**
	 * Returns the queries of {@link Models_}.
	 * @return the delegate
	 */
	public ReactiveModels_Delegate models() {
		return this.models;
	}

	/**
	 * Returns the queries of {@link Record}.
	 * @return the delegate
	 */
	public ReactiveRecordDelegate record() {
		return this.record;
	}

	/**
	 * Returns the queries of {@link Archive}.
	 * @return the delegate
	 */
	public ReactiveArchiveDelegate archive() {
		return this.archive;
	}

	/**
	 * Returns the queries of {@link Turnover}.
	 * @return the delegate
	 */
	public ReactiveTurnoverDelegate turnover() {
		return this.turnover;
	}

	/**
	 * Returns the queries of {@link OpenItem}.
	 * @return the delegate
	 */
	public ReactiveOpenItemDelegate openItem() {
		return this.openItem;
	}

}
