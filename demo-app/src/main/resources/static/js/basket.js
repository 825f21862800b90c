import { createCustomer, placeOrder } from './api.js';
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
  #onOrdered;

  constructor(onOrdered) {
    this.#onOrdered = onOrdered;
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
    const quantity = Math.min((this.#lines.get(product.id)?.quantity ?? 0) + by, MOST);
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
    const customer = await this.#customer();
    try {
      return await placeOrder({ customerId: customer.id, lines });
    } catch (problem) {
      if (problem.errors?.some(({ field }) => field === 'customerId')) {
        localStorage.removeItem(CUSTOMER);
      }
      throw problem;
    }
  }

  /** Somebody who has ordered from this browser before is not asked to register again. */
  async #customer() {
    const name = this.#fields.name.value.trim();
    const email = this.#fields.email.value.trim();
    const known = stored(CUSTOMER, {});
    if (known.id && known.name === name && known.email === email) {
      return known;
    }
    const { id } = await createCustomer({ name, email });
    localStorage.setItem(CUSTOMER, JSON.stringify({ id, name, email }));
    return { id };
  }

  #clearErrors() {
    hideProblem(this.#problem);
    for (const field of Object.keys(this.#fields)) {
      this.#setError(field, '');
    }
  }

  #showErrors(problem) {
    const ours = (problem.errors ?? []).filter(({ field }) => field in this.#fields);
    for (const { field, message } of ours) {
      this.#setError(field, message);
    }
    if (ours.length > 0) {
      this.#fields[ours[0].field].focus();
    } else {
      showProblem(this.#problem, problem);
    }
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
