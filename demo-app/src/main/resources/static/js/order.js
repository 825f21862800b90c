import { findOrder } from './api.js';
import { byId, fromTemplate, showProblem } from './dom.js';
import { formatMoment, formatPrice } from './format.js';

/** A placed order, read back from the server; its address is `#order=<id>`. */
export class OrderView {
  #section = byId('order');
  #catalog = byId('catalog');

  /** Shows what the address asks for and tells whether that was an order. */
  async follow() {
    const id = new URLSearchParams(location.hash.slice(1)).get('order');
    this.#section.hidden = !id;
    this.#catalog.hidden = Boolean(id);
    if (!id) {
      return;
    }
    this.#section.replaceChildren(await this.#content(id));
    window.scrollTo({ top: 0 });
    byId('order-title').focus();
  }

  async #content(id) {
    try {
      return receipt(await findOrder(id));
    } catch (problem) {
      return apology(problem);
    }
  }
}

function receipt(order) {
  const article = fromTemplate('order-template', {
    '#order-title': `Order for ${order.customer.name}`,
    '.placed': `Placed ${formatMoment(order.placedAt)} · ${order.customer.email} · ${order.id}`,
    '.order-total': formatPrice(order.total),
  });
  article.querySelector('tbody').append(...order.lines.map(row));
  return article;
}

function row({ name, unitPrice, quantity, amount }) {
  const line = document.createElement('tr');
  for (const [text, type] of [[name, ''], [formatPrice(unitPrice), 'number'], [quantity, 'number'], [formatPrice(amount), 'number']]) {
    const cell = document.createElement('td');
    cell.textContent = text;
    cell.className = type;
    line.append(cell);
  }
  return line;
}

function apology(problem) {
  const article = fromTemplate('order-template', { '#order-title': 'This order cannot be shown' });
  const message = document.createElement('div');
  message.className = 'problem';
  showProblem(message, problem);
  article.querySelector('.eyebrow').remove();
  article.querySelector('.placed').remove();
  article.querySelector('table').replaceWith(message);
  return article;
}
