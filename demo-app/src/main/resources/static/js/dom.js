export const byId = (id) => document.getElementById(id);

/** A filled copy of a template: `{'.name': 'Mug'}` sets the text of the element that matches. */
export function fromTemplate(id, texts = {}) {
  const element = byId(id).content.firstElementChild.cloneNode(true);
  for (const [selector, text] of Object.entries(texts)) {
    element.querySelector(selector).textContent = text;
  }
  return element;
}

export function announce(text) {
  const announcer = byId('announcer');
  announcer.textContent = '';
  requestAnimationFrame(() => (announcer.textContent = text));
}

export function showProblem(element, problem) {
  const title = document.createElement('b');
  title.textContent = problem.title;
  element.replaceChildren(title, problem.detail);
  element.hidden = false;
}

export function hideProblem(element) {
  element.replaceChildren();
  element.hidden = true;
}
