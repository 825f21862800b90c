import { Basket } from './basket.js';
import { Catalog } from './catalog.js';
import { watchHealth } from './health.js';
import { OrderView } from './order.js';

const orderView = new OrderView();
const basket = new Basket((order) => (location.hash = `order=${order.id}`));
const catalog = new Catalog((product) => basket.add(product));

window.addEventListener('hashchange', () => orderView.follow());

await Promise.all([orderView.follow(), catalog.show()]);
watchHealth();
