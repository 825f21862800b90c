import { Basket } from './basket.js';
import { Catalog } from './catalog.js';
import { watchHealth } from './health.js';
import { LatestOrders } from './latest.js';
import { OrderView } from './order.js';

const orderView = new OrderView();
const basket = new Basket({
  onOrdered: (order) => {
    location.hash = `order=${order.id}`;
    catalog.show();
  },
  onShort: (shortages) => shortages.forEach(({ productId, available }) => catalog.showStock(productId, available)),
});
const catalog = new Catalog((product) => basket.add(product));

window.addEventListener('hashchange', () => orderView.follow());

await Promise.all([orderView.follow(), catalog.show()]);
new LatestOrders();
watchHealth();
