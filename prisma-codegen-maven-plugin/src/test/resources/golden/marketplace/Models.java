// Generated from the Prisma schema by prisma-codegen-maven-plugin: changes are lost.

package com.acme.marketplace;

import javax.annotation.processing.Generated;

/**
 * The fields of all models, for static import.
 */
@Generated("prisma-codegen-maven-plugin")
public final class Models {

	/**
	 * The fields of {@link Product}.
	 */
	public static final ProductFields PRODUCT = new ProductFields();

	/**
	 * The fields of {@link Variant}.
	 */
	public static final VariantFields VARIANT = new VariantFields();

	/**
	 * The fields of {@link Category}.
	 */
	public static final CategoryFields CATEGORY = new CategoryFields();

	/**
	 * The fields of {@link Brand}.
	 */
	public static final BrandFields BRAND = new BrandFields();

	/**
	 * The fields of {@link Attribute}.
	 */
	public static final AttributeFields ATTRIBUTE = new AttributeFields();

	/**
	 * The fields of {@link AttributeValue}.
	 */
	public static final AttributeValueFields ATTRIBUTE_VALUE = new AttributeValueFields();

	/**
	 * The fields of {@link Media}.
	 */
	public static final MediaFields MEDIA = new MediaFields();

	/**
	 * The fields of {@link Object}.
	 */
	public static final ObjectFields OBJECT = new ObjectFields();

	/**
	 * The fields of {@link PriceList}.
	 */
	public static final PriceListFields PRICE_LIST = new PriceListFields();

	/**
	 * The fields of {@link Price}.
	 */
	public static final PriceFields PRICE = new PriceFields();

	/**
	 * The fields of {@link Override}.
	 */
	public static final OverrideFields OVERRIDE = new OverrideFields();

	/**
	 * The fields of {@link Class}.
	 */
	public static final ClassFields CLASS = new ClassFields();

	/**
	 * The fields of {@link ProductFields_}.
	 */
	public static final ProductFields_Fields PRODUCT_FIELDS = new ProductFields_Fields();

	/**
	 * The fields of {@link Translation}.
	 */
	public static final TranslationFields TRANSLATION = new TranslationFields();

	/**
	 * The fields of {@link Review}.
	 */
	public static final ReviewFields REVIEW = new ReviewFields();

	/**
	 * The fields of {@link Collection}.
	 */
	public static final CollectionFields COLLECTION = new CollectionFields();

	/**
	 * The fields of {@link Invoice}.
	 */
	public static final InvoiceFields INVOICE = new InvoiceFields();

	/**
	 * The fields of {@link Payment}.
	 */
	public static final PaymentFields PAYMENT = new PaymentFields();

	/**
	 * The fields of {@link Refund}.
	 */
	public static final RefundFields REFUND = new RefundFields();

	/**
	 * The fields of {@link LedgerAccount}.
	 */
	public static final LedgerAccountFields LEDGER_ACCOUNT = new LedgerAccountFields();

	/**
	 * The fields of {@link LedgerEntry}.
	 */
	public static final LedgerEntryFields LEDGER_ENTRY = new LedgerEntryFields();

	/**
	 * The fields of {@link TaxRate}.
	 */
	public static final TaxRateFields TAX_RATE = new TaxRateFields();

	/**
	 * The fields of {@link Payout}.
	 */
	public static final PayoutFields PAYOUT = new PayoutFields();

	/**
	 * The fields of {@link Account}.
	 */
	public static final AccountFields ACCOUNT = new AccountFields();

	/**
	 * The fields of {@link Profile}.
	 */
	public static final ProfileFields PROFILE = new ProfileFields();

	/**
	 * The fields of {@link Organization}.
	 */
	public static final OrganizationFields ORGANIZATION = new OrganizationFields();

	/**
	 * The fields of {@link Membership}.
	 */
	public static final MembershipFields MEMBERSHIP = new MembershipFields();

	/**
	 * The fields of {@link Badge}.
	 */
	public static final BadgeFields BADGE = new BadgeFields();

	/**
	 * The fields of {@link AccessRole}.
	 */
	public static final AccessRoleFields ACCESS_ROLE = new AccessRoleFields();

	/**
	 * The fields of {@link Permission}.
	 */
	public static final PermissionFields PERMISSION = new PermissionFields();

	/**
	 * The fields of {@link Session}.
	 */
	public static final SessionFields SESSION = new SessionFields();

	/**
	 * The fields of {@link ApiKey}.
	 */
	public static final ApiKeyFields API_KEY = new ApiKeyFields();

	/**
	 * The fields of {@link Address}.
	 */
	public static final AddressFields ADDRESS = new AddressFields();

	/**
	 * The fields of {@link Invitation}.
	 */
	public static final InvitationFields INVITATION = new InvitationFields();

	/**
	 * The fields of {@link Warehouse}.
	 */
	public static final WarehouseFields WAREHOUSE = new WarehouseFields();

	/**
	 * The fields of {@link Bin}.
	 */
	public static final BinFields BIN = new BinFields();

	/**
	 * The fields of {@link StockLevel}.
	 */
	public static final StockLevelFields STOCK_LEVEL = new StockLevelFields();

	/**
	 * The fields of {@link StockMovement}.
	 */
	public static final StockMovementFields STOCK_MOVEMENT = new StockMovementFields();

	/**
	 * The fields of {@link Supplier}.
	 */
	public static final SupplierFields SUPPLIER = new SupplierFields();

	/**
	 * The fields of {@link SupplierProduct}.
	 */
	public static final SupplierProductFields SUPPLIER_PRODUCT = new SupplierProductFields();

	/**
	 * The fields of {@link Stocktake}.
	 */
	public static final StocktakeFields STOCKTAKE = new StocktakeFields();

	/**
	 * The fields of {@link Zone}.
	 */
	public static final ZoneFields ZONE = new ZoneFields();

	/**
	 * The fields of {@link Shipment}.
	 */
	public static final ShipmentFields SHIPMENT = new ShipmentFields();

	/**
	 * The fields of {@link Package}.
	 */
	public static final PackageFields PACKAGE = new PackageFields();

	/**
	 * The fields of {@link Parcel}.
	 */
	public static final ParcelFields PARCEL = new ParcelFields();

	/**
	 * The fields of {@link Scan}.
	 */
	public static final ScanFields SCAN = new ScanFields();

	/**
	 * The fields of {@link Cart}.
	 */
	public static final CartFields CART = new CartFields();

	/**
	 * The fields of {@link CartItem}.
	 */
	public static final CartItemFields CART_ITEM = new CartItemFields();

	/**
	 * The fields of {@link Order}.
	 */
	public static final OrderFields ORDER = new OrderFields();

	/**
	 * The fields of {@link OrderLine}.
	 */
	public static final OrderLineFields ORDER_LINE = new OrderLineFields();

	/**
	 * The fields of {@link OrderEvent}.
	 */
	public static final OrderEventFields ORDER_EVENT = new OrderEventFields();

	/**
	 * The fields of {@link Return}.
	 */
	public static final ReturnFields RETURN = new ReturnFields();

	/**
	 * The fields of {@link ReturnLine}.
	 */
	public static final ReturnLineFields RETURN_LINE = new ReturnLineFields();

	/**
	 * The fields of {@link Subscription}.
	 */
	public static final SubscriptionFields SUBSCRIPTION = new SubscriptionFields();

	/**
	 * The fields of {@link Case}.
	 */
	public static final CaseFields CASE = new CaseFields();

	/**
	 * The fields of {@link Thread}.
	 */
	public static final ThreadFields THREAD = new ThreadFields();

	/**
	 * The fields of {@link Message}.
	 */
	public static final MessageFields MESSAGE = new MessageFields();

	/**
	 * The fields of {@link Models_}.
	 */
	public static final Models_Fields MODELS = new Models_Fields();

	/**
	 * The fields of {@link Record}.
	 */
	public static final RecordFields RECORD = new RecordFields();

	/**
	 * The fields of {@link Archive}.
	 */
	public static final ArchiveFields ARCHIVE = new ArchiveFields();

	/**
	 * The fields of {@link Turnover}.
	 */
	public static final TurnoverFields TURNOVER = new TurnoverFields();

	/**
	 * The fields of {@link OpenItem}.
	 */
	public static final OpenItemFields OPEN_ITEM = new OpenItemFields();

	private Models() {
	}

}
