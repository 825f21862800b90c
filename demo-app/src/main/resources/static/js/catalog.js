import { findProducts } from './api.js';
import { announce, byId, fromTemplate, hideProblem, showProblem } from './dom.js';
import { describeAttributes, formatCount, formatPrice } from './format.js';
import { illustrate } from './illustrations.js';

const TYPING_PAUSE = 250;

/** The list of products: search while typing, one keyset page after the other. */
export class Catalog {
  #list = byId('products');
  #status = byId('catalog-status');
  #problem = byId('catalog-problem');
  #loadMore = byId('load-more');
  #query = byId('query');
  #onAdd;
  #next = null;
  #running = null;
  #typing = 0;

  constructor(onAdd) {
    this.#onAdd = onAdd;
    this.#query.value = new URLSearchParams(location.search).get('query') ?? '';
    this.#query.addEventListener('input', () => this.#searchSoon());
    byId('search').addEventListener('submit', (event) => {
      event.preventDefault();
      this.#search();
    });
    this.#loadMore.addEventListener('click', () => this.#showMore());
  }

  show() {
    return this.#load({ query: this.#query.value.trim() });
  }

  /** Tells what has become known about the stock of a product, if it is shown. */
  showStock(id, stock) {
    const card = this.#list.querySelector(`[data-id="${id}"]`);
    if (card) {
      showAvailability(card, { stock });
    }
  }

  #searchSoon() {
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => this.#search(), TYPING_PAUSE);
  }

  #search() {
    clearTimeout(this.#typing);
    const query = this.#query.value.trim();
    history.replaceState(null, '', query ? `/?${new URLSearchParams({ query })}` : '/');
    return this.#load({ query });
  }

  async #showMore() {
    const known = this.#list.childElementCount;
    this.#loadMore.disabled = true;
    await this.#load({ query: this.#query.value.trim(), after: this.#next });
    this.#loadMore.disabled = false;
    if (this.#list.childElementCount > known) {
      this.#list.children[known].querySelector('button').focus({ preventScroll: true });
    }
  }

  async #load({ query, after }) {
    this.#running?.abort();
    const running = (this.#running = new AbortController());
    this.#list.setAttribute('aria-busy', 'true');
    const started = performance.now();
    try {
      const page = await findProducts({ query, after, signal: running.signal });
      hideProblem(this.#problem);
      this.#render(page, after);
      this.#tell(query, performance.now() - started);
    } catch (error) {
      if (error.name !== 'AbortError') {
        showProblem(this.#problem, error);
      }
    } finally {
      if (this.#running === running) {
        this.#list.removeAttribute('aria-busy');
      }
    }
  }

  #render({ items, next }, after) {
    const products = items.map((product) => this.#card(product));
    if (after) {
      this.#list.append(...products);
    } else {
      this.#list.replaceChildren(...products);
    }
    this.#next = next;
    this.#loadMore.hidden = next === null;
  }

  #tell(query, milliseconds) {
    const count = this.#list.childElementCount;
    const more = this.#next === null ? '' : ' and more';
    const what = query ? `${formatCount(count, 'match', 'matches')}${more} for “${query}”` : `${formatCount(count, 'product', 'products')}${more}`;
    this.#status.textContent = count === 0 ? `Nothing matches “${query}”.` : `${what} · answered in ${Math.round(milliseconds)} ms`;
  }

  #card(product) {
    const card = fromTemplate('product-template', {
      '.name': product.name,
      '.category': product.category.toLowerCase(),
      '.attributes': describeAttributes(product.attributes),
      '.price': formatPrice(product.price),
    });
    card.dataset.id = product.id;
    card.querySelector('.tile').append(...illustrate(card.querySelector('.tile'), product));
    showAvailability(card, product);
    const add = card.querySelector('.add');
    add.setAttribute('aria-label', `Add ${product.name} to the basket`);
    add.addEventListener('click', () => {
      this.#onAdd(product);
      announce(`${product.name} is in the basket.`);
    });
    return card;
  }
}

function showAvailability(card, product) {
  const { state, text } = availability(product);
  const line = card.querySelector('.availability');
  line.dataset.state = state;
  line.textContent = text;
  card.querySelector('.add').disabled = state === 'sold-out';
}

function availability({ status, stock }) {
  if (status === 'PREORDER') {
    return { state: 'preorder', text: 'Pre-order' };
  }
  if (stock === 0) {
    return { state: 'sold-out', text: 'Sold out' };
  }
  return stock < 10 ? { state: 'low', text: `Only ${stock} left` } : { state: 'in-stock', text: `${stock} in stock` };
}
