/** An RFC 9457 problem as the server tells it, or one made here when no server answers. */
export class Problem extends Error {
  constructor({ type = 'about:blank', title = 'Something went wrong', detail = '', status = 0, errors = [], shortages = [] }) {
    super(detail || title);
    this.type = type;
    this.title = title;
    this.detail = detail;
    this.status = status;
    this.errors = errors;
    this.shortages = shortages;
  }
}

async function request(path, { method = 'GET', body, signal } = {}) {
  let response;
  try {
    response = await fetch(path, {
      method,
      signal,
      headers: { Accept: 'application/json', ...(body && { 'Content-Type': 'application/json' }) },
      body: body && JSON.stringify(body),
    });
  } catch (error) {
    if (error.name === 'AbortError') {
      throw error;
    }
    throw new Problem({ title: 'The shop does not answer', detail: 'Is the application still running? Please try again.' });
  }
  const content = await response.json().catch(() => ({}));
  if (!response.ok) {
    throw new Problem({ ...content, status: response.status });
  }
  return content;
}

export function findProducts({ query, after, signal }) {
  const parameters = new URLSearchParams();
  if (query) {
    parameters.set('query', query);
  }
  if (after) {
    parameters.set('after', after);
  }
  return request(`/api/products?${parameters}`, { signal });
}

export const placeOrder = (order) => request('/api/orders', { method: 'POST', body: order });

export const findOrder = (id) => request(`/api/orders/${encodeURIComponent(id)}`);
