import { byId, fromTemplate } from './dom.js';
import { formatAge, formatCount, formatMoment, formatPrice } from './format.js';

const SHOWN = 6;
const MINUTE = 60_000;
const PATIENCE = 5_000;

/**
 * Orders as they are placed, anybody's: a stream of server-sent events. Each begins with the recent orders, also after
 * the browser has connected again by itself. A tab that nobody looks at has no stream, because browsers open
 * no more than six connections to a server.
 */
export class LatestOrders {
  #panel = byId('latest');
  #status = byId('latest-status');
  #list = byId('latest-orders');
  #source = null;
  #begins = true;

  constructor() {
    const follow = () => (document.visibilityState === 'visible' ? this.#open() : this.#close());
    document.addEventListener('visibilitychange', follow);
    setInterval(() => this.#tellAges(), MINUTE / 2);
    follow();
  }

  #open() {
    this.#close();
    const source = (this.#source = new EventSource('/api/orders/latest'));
    source.addEventListener('open', () => (this.#begins = true));
    source.addEventListener('message', ({ data }) => this.#show(JSON.parse(data)));
    source.addEventListener('error', () => {
      this.#tell('connecting', 'Connecting again …');
      if (source.readyState === EventSource.CLOSED) {
        setTimeout(() => source === this.#source && this.#open(), PATIENCE);
      }
    });
  }

  #close() {
    this.#source?.close();
    this.#source = null;
  }

  #show(orders) {
    const cards = orders.map((order) => card(order));
    if (this.#begins) {
      this.#list.replaceChildren(...cards);
    } else {
      cards.forEach((element) => element.classList.add('new'));
      this.#list.prepend(...cards);
    }
    this.#begins = false;
    while (this.#list.childElementCount > SHOWN) {
      this.#list.lastElementChild.remove();
    }
    this.#tellAges();
    this.#tell('live', this.#list.childElementCount === 0 ? 'None yet. Yours would be the first.' : '');
  }

  #tell(state, text) {
    this.#panel.dataset.state = state;
    this.#status.textContent = text;
    this.#status.hidden = text === '';
  }

  #tellAges() {
    for (const time of this.#list.querySelectorAll('time')) {
      time.textContent = formatAge(time.dateTime);
    }
  }
}

function card({ placedAt, products, pieces, total }) {
  const [first, ...others] = products;
  const element = fromTemplate('latest-template', {
    '.latest-products': others.length === 0 ? first : `${first} and ${formatCount(others.length, 'other', 'others')}`,
    '.latest-pieces': formatCount(pieces, 'piece', 'pieces'),
    '.latest-total': formatPrice(total),
  });
  element.title = products.join('\n');
  const time = element.querySelector('time');
  time.dateTime = placedAt;
  time.title = formatMoment(placedAt);
  return element;
}
