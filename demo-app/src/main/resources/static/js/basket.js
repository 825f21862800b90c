import { placeOrder } from './api.js';
import { announce, byId, fromTemplate, hideProblem, showProblem } from './dom.js';
import { cents, formatCents, formatCount } from './format.js';

const LINES = 'shop.basket';
const CUSTOMER = 'shop.customer';
const MOST = 99;

/** What the customer is about to buy; survives a reload in the browser's own store. */
export class Basket {
  #dialog = byId('basket');
  #problem = byId('checkout-problem');
  #fields = { name: byId('name'), email: byId('email') };
  #lines = new Map(stored(LINES, []).map((line) => [line.product.id, line]));
  #shortages = new Map();
  #onOrdered;
  #onShort;

  constructor({ onOrdered, onShort }) {
    this.#onOrdered = onOrdered;
    this.#onShort = onShort;
    const { name = '', email = '' } = stored(CUSTOMER, {});
    this.#fields.name.value = name;
    this.#fields.email.value = email;
    byId('open-basket').addEventListener('click', () => this.#dialog.showModal());
    byId('close-basket').addEventListener('click', () => this.#dialog.close());
    this.#dialog.addEventListener('click', (event) => {
      if (event.target === this.#dialog) {
        this.#dialog.close();
      }
    });
    byId('checkout').addEventListener('submit', (event) => {
      event.preventDefault();
      this.#checkout();
    });
    this.#render();
  }

  add(product) {
    this.#change(product, 1);
  }

  #change(product, by) {
    this.#take(product, Math.min((this.#lines.get(product.id)?.quantity ?? 0) + by, MOST));
  }

  #take(product, quantity) {
    this.#shortages.delete(product.id);
    if (this.#shortages.size === 0) {
      hideProblem(this.#problem);
    }
    if (quantity > 0) {
      this.#lines.set(product.id, { product, quantity });
    } else {
      this.#lines.delete(product.id);
    }
    this.#save();
    this.#render();
  }

  #save() {
    const lines = [...this.#lines.values()].map(({ product: { id, name, price }, quantity }) => ({ product: { id, name, price }, quantity }));
    localStorage.setItem(LINES, JSON.stringify(lines));
  }

  #render() {
    const lines = [...this.#lines.values()];
    const pieces = lines.reduce((sum, line) => sum + line.quantity, 0);
    const count = byId('basket-count');
    count.textContent = pieces;
    count.hidden = pieces === 0;
    byId('open-basket').setAttribute('aria-label', `Basket, ${formatCount(pieces, 'piece', 'pieces')}`);
    byId('basket-empty').hidden = pieces > 0;
    byId('basket-filled').hidden = pieces === 0;
    byId('basket-lines').replaceChildren(...lines.map((line) => this.#line(line)));
    byId('basket-total').textContent = formatCents(lines.reduce((sum, line) => sum + amount(line), 0));
  }

  #line(line) {
    const { product, quantity } = line;
    const element = fromTemplate('line-template', {
      '.line-name': product.name,
      '.quantity': quantity,
      '.amount': formatCents(amount(line)),
    });
    this.#stepper(element, '.fewer', `One ${product.name} fewer`, product, -1);
    this.#stepper(element, '.another', `One more ${product.name}`, product, 1);
    const shortage = this.#shortages.get(product.id);
    if (shortage) {
      this.#mark(element, product, shortage);
    }
    return element;
  }

  #stepper(element, selector, label, product, by) {
    const button = element.querySelector(selector);
    button.setAttribute('aria-label', label);
    button.addEventListener('click', () => {
      this.#change(product, by);
      announce(`${product.name}: ${formatCount(this.#lines.get(product.id)?.quantity ?? 0, 'piece', 'pieces')}.`);
      this.#focusAgain(label);
    });
  }

  /** What is short is told where it was chosen, and settled by one click. */
  #mark(element, product, { wanted, available }) {
    element.classList.add('short');
    element.querySelector('.shortage').hidden = false;
    element.querySelector('.shortage-text').textContent =
      available === 0 ? 'Sold out.' : `Only ${available} left, you want ${wanted}.`;
    const settle = element.querySelector('.settle');
    settle.textContent = available === 0 ? 'Remove it' : `Take ${available}`;
    settle.setAttribute('aria-label', `${product.name}: ${settle.textContent}`);
    settle.addEventListener('click', () => {
      this.#take(product, available);
      announce(available === 0 ? `${product.name} is removed.` : `${product.name}: ${formatCount(available, 'piece', 'pieces')}.`);
      (this.#dialog.querySelector('.short .settle') ?? byId('place-order')).focus();
    });
  }

  /** The lines were drawn anew: the focus goes to the same button, or to the way out. */
  #focusAgain(label) {
    const buttons = [...this.#dialog.querySelectorAll('.stepper button')];
    (buttons.find((button) => button.getAttribute('aria-label') === label) ?? byId('close-basket')).focus();
  }

  async #checkout() {
    this.#clearErrors();
    const button = byId('place-order');
    button.disabled = true;
    try {
      const order = await this.#order();
      this.#lines.clear();
      this.#save();
      this.#render();
      this.#dialog.close();
      this.#onOrdered(order);
    } catch (problem) {
      this.#showErrors(problem);
    } finally {
      button.disabled = false;
    }
  }

  async #order() {
    const lines = [...this.#lines.values()].map(({ product, quantity }) => ({ productId: product.id, quantity }));
    const name = this.#fields.name.value.trim();
    const email = this.#fields.email.value.trim();
    const known = stored(CUSTOMER, {});
    // Who has ordered from this browser before has an id; anybody else is registered with the order, or not at all
    const customer = known.id && known.name === name && known.email === email ? { customerId: known.id } : { customer: { name, email } };
    try {
      const order = await placeOrder({ ...customer, lines });
      localStorage.setItem(CUSTOMER, JSON.stringify({ id: order.customer.id, name, email }));
      return order;
    } catch (problem) {
      if (problem.errors?.some(({ field }) => field === 'customerId')) {
        localStorage.removeItem(CUSTOMER);
      }
      throw problem;
    }
  }

  #clearErrors() {
    hideProblem(this.#problem);
    for (const field of Object.keys(this.#fields)) {
      this.#setError(field, '');
    }
  }

  #showErrors(problem) {
    if (problem.shortages?.length > 0) {
      this.#showShortages(problem);
      return;
    }
    const ours = (problem.errors ?? [])
      .map(({ field, message }) => ({ field: field.replace(/^customer\./, ''), message }))
      .filter(({ field }) => field in this.#fields);
    for (const { field, message } of ours) {
      this.#setError(field, message);
    }
    if (ours.length > 0) {
      this.#fields[ours[0].field].focus();
    } else {
      showProblem(this.#problem, problem);
    }
  }

  #showShortages({ title, shortages }) {
    this.#shortages = new Map(shortages.map((shortage) => [shortage.productId, shortage]));
    this.#render();
    showProblem(this.#problem, { title, detail: 'Nothing has been ordered. Please change what is marked above.' });
    this.#dialog.querySelector('.short .settle')?.focus();
    this.#onShort(shortages);
  }

  #setError(field, message) {
    const input = this.#fields[field];
    const error = byId(`${field}-error`);
    error.textContent = message && message[0].toUpperCase() + message.slice(1);
    error.hidden = !message;
    input.setAttribute('aria-invalid', String(Boolean(message)));
    if (message) {
      input.setAttribute('aria-describedby', error.id);
    } else {
      input.removeAttribute('aria-describedby');
    }
  }
}

const amount = ({ product, quantity }) => cents(product.price) * quantity;

function stored(key, otherwise) {
  try {
    return JSON.parse(localStorage.getItem(key)) ?? otherwise;
  } catch {
    return otherwise;
  }
}
