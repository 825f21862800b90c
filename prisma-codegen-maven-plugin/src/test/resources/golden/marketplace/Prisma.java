// Generated from the Prisma schema by prisma-codegen-maven-plugin: changes are lost.

package com.acme.marketplace;

import java.util.List;
import java.util.Set;

import javax.annotation.processing.Generated;

import io.github.prismaspring.PrismaClient;
import io.github.prismaspring.PrismaModels;
import io.github.prismaspring.PrismaSchema;
import io.github.prismaspring.engine.PrismaEngine;
import io.github.prismaspring.transaction.PrismaTransactionSettings;

/**
 * The blocking Prisma client.
 */
@Generated("prisma-codegen-maven-plugin")
public final class Prisma extends PrismaClient {

	/**
	 * The schema that the client was generated from.
	 */
	public static final PrismaSchema SCHEMA = new PrismaSchema("439726c29918821f919be10e9d94e498b60a42c7ac7a3296e7fac4177ba4d074",
			"postgresql", Set.of("postgresql"), List.of("META-INF/prisma/com.acme.marketplace/catalog.prisma",
			"META-INF/prisma/com.acme.marketplace/finance.prisma",
			"META-INF/prisma/com.acme.marketplace/identity.prisma",
			"META-INF/prisma/com.acme.marketplace/inventory.prisma",
			"META-INF/prisma/com.acme.marketplace/logistics.prisma",
			"META-INF/prisma/com.acme.marketplace/sales.prisma", "META-INF/prisma/com.acme.marketplace/schema.prisma",
			"META-INF/prisma/com.acme.marketplace/support.prisma"));

	/**
	 * The models of the schema.
	 */
	public static final PrismaModels MODELS = PrismaModels.of(Models.PRODUCT.modelType(), Models.VARIANT.modelType(),
			Models.CATEGORY.modelType(), Models.BRAND.modelType(), Models.ATTRIBUTE.modelType(),
			Models.ATTRIBUTE_VALUE.modelType(), Models.MEDIA.modelType(), Models.OBJECT.modelType(),
			Models.PRICE_LIST.modelType(), Models.PRICE.modelType(), Models.OVERRIDE.modelType(),
			Models.CLASS.modelType(), Models.PRODUCT_FIELDS.modelType(), Models.TRANSLATION.modelType(),
			Models.REVIEW.modelType(), Models.COLLECTION.modelType(), Models.INVOICE.modelType(),
			Models.PAYMENT.modelType(), Models.REFUND.modelType(), Models.LEDGER_ACCOUNT.modelType(),
			Models.LEDGER_ENTRY.modelType(), Models.TAX_RATE.modelType(), Models.PAYOUT.modelType(),
			Models.ACCOUNT.modelType(), Models.PROFILE.modelType(), Models.ORGANIZATION.modelType(),
			Models.MEMBERSHIP.modelType(), Models.BADGE.modelType(), Models.ACCESS_ROLE.modelType(),
			Models.PERMISSION.modelType(), Models.SESSION.modelType(), Models.API_KEY.modelType(),
			Models.ADDRESS.modelType(), Models.INVITATION.modelType(), Models.WAREHOUSE.modelType(),
			Models.BIN.modelType(), Models.STOCK_LEVEL.modelType(), Models.STOCK_MOVEMENT.modelType(),
			Models.SUPPLIER.modelType(), Models.SUPPLIER_PRODUCT.modelType(), Models.STOCKTAKE.modelType(),
			Models.ZONE.modelType(), Models.SHIPMENT.modelType(), Models.PACKAGE.modelType(), Models.PARCEL.modelType(),
			Models.SCAN.modelType(), Models.CART.modelType(), Models.CART_ITEM.modelType(), Models.ORDER.modelType(),
			Models.ORDER_LINE.modelType(), Models.ORDER_EVENT.modelType(), Models.RETURN.modelType(),
			Models.RETURN_LINE.modelType(), Models.SUBSCRIPTION.modelType(), Models.CASE.modelType(),
			Models.THREAD.modelType(), Models.MESSAGE.modelType(), Models.MODELS.modelType(), Models.RECORD.modelType(),
			Models.ARCHIVE.modelType(), Models.TURNOVER.modelType(), Models.OPEN_ITEM.modelType());

	private final ProductDelegate product;

	private final VariantDelegate variant;

	private final CategoryDelegate category;

	private final BrandDelegate brand;

	private final AttributeDelegate attribute;

	private final AttributeValueDelegate attributeValue;

	private final MediaDelegate media;

	private final ObjectDelegate object;

	private final PriceListDelegate priceList;

	private final PriceDelegate price;

	private final OverrideDelegate override;

	private final ClassDelegate class_;

	private final ProductFields_Delegate productFields;

	private final TranslationDelegate translation;

	private final ReviewDelegate review;

	private final CollectionDelegate collection;

	private final InvoiceDelegate invoice;

	private final PaymentDelegate payment;

	private final RefundDelegate refund;

	private final LedgerAccountDelegate ledgerAccount;

	private final LedgerEntryDelegate ledgerEntry;

	private final TaxRateDelegate taxRate;

	private final PayoutDelegate payout;

	private final AccountDelegate account;

	private final ProfileDelegate profile;

	private final OrganizationDelegate organization;

	private final MembershipDelegate membership;

	private final BadgeDelegate badge;

	private final AccessRoleDelegate accessRole;

	private final PermissionDelegate permission;

	private final SessionDelegate session;

	private final ApiKeyDelegate apiKey;

	private final AddressDelegate address;

	private final InvitationDelegate invitation;

	private final WarehouseDelegate warehouse;

	private final BinDelegate bin;

	private final StockLevelDelegate stockLevel;

	private final StockMovementDelegate stockMovement;

	private final SupplierDelegate supplier;

	private final SupplierProductDelegate supplierProduct;

	private final StocktakeDelegate stocktake;

	private final ZoneDelegate zone;

	private final ShipmentDelegate shipment;

	private final PackageDelegate package_;

	private final ParcelDelegate parcel;

	private final ScanDelegate scan;

	private final CartDelegate cart;

	private final CartItemDelegate cartItem;

	private final OrderDelegate order;

	private final OrderLineDelegate orderLine;

	private final OrderEventDelegate orderEvent;

	private final ReturnDelegate return_;

	private final ReturnLineDelegate returnLine;

	private final SubscriptionDelegate subscription;

	private final CaseDelegate case_;

	private final ThreadDelegate thread;

	private final MessageDelegate message;

	private final Models_Delegate models;

	private final RecordDelegate record;

	private final ArchiveDelegate archive;

	private final TurnoverDelegate turnover;

	private final OpenItemDelegate openItem;

	/**
	 * Creates a client.
	 * @param engine what runs the queries
	 */
	public Prisma(PrismaEngine engine) {
		this(engine, PrismaTransactionSettings.defaults());
	}

	/**
	 * Creates a client.
	 * @param engine what runs the queries
	 * @param settings how transactions are if nothing else is said
	 */
	public Prisma(PrismaEngine engine, PrismaTransactionSettings settings) {
		super(engine, settings);
		this.product = ProductDelegate.of(engine());
		this.variant = VariantDelegate.of(engine());
		this.category = CategoryDelegate.of(engine());
		this.brand = BrandDelegate.of(engine());
		this.attribute = AttributeDelegate.of(engine());
		this.attributeValue = AttributeValueDelegate.of(engine());
		this.media = MediaDelegate.of(engine());
		this.object = ObjectDelegate.of(engine());
		this.priceList = PriceListDelegate.of(engine());
		this.price = PriceDelegate.of(engine());
		this.override = OverrideDelegate.of(engine());
		this.class_ = ClassDelegate.of(engine());
		this.productFields = ProductFields_Delegate.of(engine());
		this.translation = TranslationDelegate.of(engine());
		this.review = ReviewDelegate.of(engine());
		this.collection = CollectionDelegate.of(engine());
		this.invoice = InvoiceDelegate.of(engine());
		this.payment = PaymentDelegate.of(engine());
		this.refund = RefundDelegate.of(engine());
		this.ledgerAccount = LedgerAccountDelegate.of(engine());
		this.ledgerEntry = LedgerEntryDelegate.of(engine());
		this.taxRate = TaxRateDelegate.of(engine());
		this.payout = PayoutDelegate.of(engine());
		this.account = AccountDelegate.of(engine());
		this.profile = ProfileDelegate.of(engine());
		this.organization = OrganizationDelegate.of(engine());
		this.membership = MembershipDelegate.of(engine());
		this.badge = BadgeDelegate.of(engine());
		this.accessRole = AccessRoleDelegate.of(engine());
		this.permission = PermissionDelegate.of(engine());
		this.session = SessionDelegate.of(engine());
		this.apiKey = ApiKeyDelegate.of(engine());
		this.address = AddressDelegate.of(engine());
		this.invitation = InvitationDelegate.of(engine());
		this.warehouse = WarehouseDelegate.of(engine());
		this.bin = BinDelegate.of(engine());
		this.stockLevel = StockLevelDelegate.of(engine());
		this.stockMovement = StockMovementDelegate.of(engine());
		this.supplier = SupplierDelegate.of(engine());
		this.supplierProduct = SupplierProductDelegate.of(engine());
		this.stocktake = StocktakeDelegate.of(engine());
		this.zone = ZoneDelegate.of(engine());
		this.shipment = ShipmentDelegate.of(engine());
		this.package_ = PackageDelegate.of(engine());
		this.parcel = ParcelDelegate.of(engine());
		this.scan = ScanDelegate.of(engine());
		this.cart = CartDelegate.of(engine());
		this.cartItem = CartItemDelegate.of(engine());
		this.order = OrderDelegate.of(engine());
		this.orderLine = OrderLineDelegate.of(engine());
		this.orderEvent = OrderEventDelegate.of(engine());
		this.return_ = ReturnDelegate.of(engine());
		this.returnLine = ReturnLineDelegate.of(engine());
		this.subscription = SubscriptionDelegate.of(engine());
		this.case_ = CaseDelegate.of(engine());
		this.thread = ThreadDelegate.of(engine());
		this.message = MessageDelegate.of(engine());
		this.models = Models_Delegate.of(engine());
		this.record = RecordDelegate.of(engine());
		this.archive = ArchiveDelegate.of(engine());
		this.turnover = TurnoverDelegate.of(engine());
		this.openItem = OpenItemDelegate.of(engine());
	}

	/**
	 * Returns the queries of {@link Product}.
	 * @return the delegate
	 */
	public ProductDelegate product() {
		return this.product;
	}

	/**
	 * Returns the queries of {@link Variant}.
	 * @return the delegate
	 */
	public VariantDelegate variant() {
		return this.variant;
	}

	/**
	 * Returns the queries of {@link Category}.
	 * @return the delegate
	 */
	public CategoryDelegate category() {
		return this.category;
	}

	/**
	 * Returns the queries of {@link Brand}.
	 * @return the delegate
	 */
	public BrandDelegate brand() {
		return this.brand;
	}

	/**
	 * Returns the queries of {@link Attribute}.
	 * @return the delegate
	 */
	public AttributeDelegate attribute() {
		return this.attribute;
	}

	/**
	 * Returns the queries of {@link AttributeValue}.
	 * @return the delegate
	 */
	public AttributeValueDelegate attributeValue() {
		return this.attributeValue;
	}

	/**
	 * Returns the queries of {@link Media}.
	 * @return the delegate
	 */
	public MediaDelegate media() {
		return this.media;
	}

	/**
	 * Returns the queries of {@link Object}.
	 * @return the delegate
	 */
	public ObjectDelegate object() {
		return this.object;
	}

	/**
	 * Returns the queries of {@link PriceList}.
	 * @return the delegate
	 */
	public PriceListDelegate priceList() {
		return this.priceList;
	}

	/**
	 * Returns the queries of {@link Price}.
	 * @return the delegate
	 */
	public PriceDelegate price() {
		return this.price;
	}

	/**
	 * Returns the queries of {@link Override}.
	 * @return the delegate
	 */
	public OverrideDelegate override() {
		return this.override;
	}

	/**
	 * Returns the queries of {@link Class}.
	 * @return the delegate
	 */
	public ClassDelegate class_() {
		return this.class_;
	}

	/**
	 * Returns the queries of {@link ProductFields_}.
	 * @return the delegate
	 */
	public ProductFields_Delegate productFields() {
		return this.productFields;
	}

	/**
	 * Returns the queries of {@link Translation}.
	 * @return the delegate
	 */
	public TranslationDelegate translation() {
		return this.translation;
	}

	/**
	 * Returns the queries of {@link Review}.
	 * @return the delegate
	 */
	public ReviewDelegate review() {
		return this.review;
	}

	/**
	 * Returns the queries of {@link Collection}.
	 * @return the delegate
	 */
	public CollectionDelegate collection() {
		return this.collection;
	}

	/**
	 * Returns the queries of {@link Invoice}.
	 * @return the delegate
	 */
	public InvoiceDelegate invoice() {
		return this.invoice;
	}

	/**
	 * Returns the queries of {@link Payment}.
	 * @return the delegate
	 */
	public PaymentDelegate payment() {
		return this.payment;
	}

	/**
	 * Returns the queries of {@link Refund}.
	 * @return the delegate
	 */
	public RefundDelegate refund() {
		return this.refund;
	}

	/**
	 * Returns the queries of {@link LedgerAccount}.
	 * @return the delegate
	 */
	public LedgerAccountDelegate ledgerAccount() {
		return this.ledgerAccount;
	}

	/**
	 * Returns the queries of {@link LedgerEntry}.
	 * @return the delegate
	 */
	public LedgerEntryDelegate ledgerEntry() {
		return this.ledgerEntry;
	}

	/**
	 * Returns the queries of {@link TaxRate}.
	 * @return the delegate
	 */
	public TaxRateDelegate taxRate() {
		return this.taxRate;
	}

	/**
	 * Returns the queries of {@link Payout}.
	 * @return the delegate
	 */
	public PayoutDelegate payout() {
		return this.payout;
	}

	/**
	 * Returns the queries of {@link Account}.
	 * @return the delegate
	 */
	public AccountDelegate account() {
		return this.account;
	}

	/**
	 * Returns the queries of {@link Profile}.
	 * @return the delegate
	 */
	public ProfileDelegate profile() {
		return this.profile;
	}

	/**
	 * Returns the queries of {@link Organization}.
	 * @return the delegate
	 */
	public OrganizationDelegate organization() {
		return this.organization;
	}

	/**
	 * Returns the queries of {@link Membership}.
	 * @return the delegate
	 */
	public MembershipDelegate membership() {
		return this.membership;
	}

	/**
	 * Returns the queries of {@link Badge}.
	 * @return the delegate
	 */
	public BadgeDelegate badge() {
		return this.badge;
	}

	/**
	 * Returns the queries of {@link AccessRole}.
	 * @return the delegate
	 */
	public AccessRoleDelegate accessRole() {
		return this.accessRole;
	}

	/**
	 * Returns the queries of {@link Permission}.
	 * @return the delegate
	 */
	public PermissionDelegate permission() {
		return this.permission;
	}

	/**
	 * Returns the queries of {@link Session}.
	 * @return the delegate
	 */
	public SessionDelegate session() {
		return this.session;
	}

	/**
	 * Returns the queries of {@link ApiKey}.
	 * @return the delegate
	 */
	public ApiKeyDelegate apiKey() {
		return this.apiKey;
	}

	/**
	 * Returns the queries of {@link Address}.
	 * @return the delegate
	 */
	public AddressDelegate address() {
		return this.address;
	}

	/**
	 * Returns the queries of {@link Invitation}.
	 * @return the delegate
	 */
	public InvitationDelegate invitation() {
		return this.invitation;
	}

	/**
	 * Returns the queries of {@link Warehouse}.
	 * @return the delegate
	 */
	public WarehouseDelegate warehouse() {
		return this.warehouse;
	}

	/**
	 * Returns the queries of {@link Bin}.
	 * @return the delegate
	 */
	public BinDelegate bin() {
		return this.bin;
	}

	/**
	 * Returns the queries of {@link StockLevel}.
	 * @return the delegate
	 */
	public StockLevelDelegate stockLevel() {
		return this.stockLevel;
	}

	/**
	 * Returns the queries of {@link StockMovement}.
	 * @return the delegate
	 */
	public StockMovementDelegate stockMovement() {
		return this.stockMovement;
	}

	/**
	 * Returns the queries of {@link Supplier}.
	 * @return the delegate
	 */
	public SupplierDelegate supplier() {
		return this.supplier;
	}

	/**
	 * Returns the queries of {@link SupplierProduct}.
	 * @return the delegate
	 */
	public SupplierProductDelegate supplierProduct() {
		return this.supplierProduct;
	}

	/**
	 * Returns the queries of {@link Stocktake}.
	 * @return the delegate
	 */
	public StocktakeDelegate stocktake() {
		return this.stocktake;
	}

	/**
	 * Returns the queries of {@link Zone}.
	 * @return the delegate
	 */
	public ZoneDelegate zone() {
		return this.zone;
	}

	/**
	 * Returns the queries of {@link Shipment}.
	 * @return the delegate
	 */
	public ShipmentDelegate shipment() {
		return this.shipment;
	}

	/**
	 * Returns the queries of {@link Package}.
	 * @return the delegate
	 */
	public PackageDelegate package_() {
		return this.package_;
	}

	/**
	 * Returns the queries of {@link Parcel}.
	 * @return the delegate
	 */
	public ParcelDelegate parcel() {
		return this.parcel;
	}

	/**
	 * Returns the queries of {@link Scan}.
	 * @return the delegate
	 */
	public ScanDelegate scan() {
		return this.scan;
	}

	/**
	 * Returns the queries of {@link Cart}.
	 * @return the delegate
	 */
	public CartDelegate cart() {
		return this.cart;
	}

	/**
	 * Returns the queries of {@link CartItem}.
	 * @return the delegate
	 */
	public CartItemDelegate cartItem() {
		return this.cartItem;
	}

	/**
	 * Returns the queries of {@link Order}.
	 * @return the delegate
	 */
	public OrderDelegate order() {
		return this.order;
	}

	/**
	 * Returns the queries of {@link OrderLine}.
	 * @return the delegate
	 */
	public OrderLineDelegate orderLine() {
		return this.orderLine;
	}

	/**
	 * Returns the queries of {@link OrderEvent}.
	 * @return the delegate
	 */
	public OrderEventDelegate orderEvent() {
		return this.orderEvent;
	}

	/**
	 * Returns the queries of {@link Return}.
	 * @return the delegate
	 */
	public ReturnDelegate return_() {
		return this.return_;
	}

	/**
	 * Returns the queries of {@link ReturnLine}.
	 * @return the delegate
	 */
	public ReturnLineDelegate returnLine() {
		return this.returnLine;
	}

	/**
	 * Returns the queries of {@link Subscription}.
	 * @return the delegate
	 */
	public SubscriptionDelegate subscription() {
		return this.subscription;
	}

	/**
	 * Returns the queries of {@link Case}.
	 * @return the delegate
	 */
	public CaseDelegate case_() {
		return this.case_;
	}

	/**
	 * Returns the queries of {@link Thread}.
	 * @return the delegate
	 */
	public ThreadDelegate thread() {
		return this.thread;
	}

	/**
	 * Returns the queries of {@link Message}.
	 * @return the delegate
	 */
	public MessageDelegate message() {
		return this.message;
	}

	/**
	 * Returns the queries of {@link Models_}.
	 * @return the delegate
	 */
	public Models_Delegate models() {
		return this.models;
	}

	/**
	 * Returns the queries of {@link Record}.
	 * @return the delegate
	 */
	public RecordDelegate record() {
		return this.record;
	}

	/**
	 * Returns the queries of {@link Archive}.
	 * @return the delegate
	 */
	public ArchiveDelegate archive() {
		return this.archive;
	}

	/**
	 * Returns the queries of {@link Turnover}.
	 * @return the delegate
	 */
	public TurnoverDelegate turnover() {
		return this.turnover;
	}

	/**
	 * Returns the queries of {@link OpenItem}.
	 * @return the delegate
	 */
	public OpenItemDelegate openItem() {
		return this.openItem;
	}

}
