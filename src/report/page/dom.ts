/** Elements without a framework. Styles are classes; only places and sizes are set on elements, through their properties. */

type Child = Node | string | null;
type Value = string | number | boolean | null | ((event: never) => void);

/** An element with attributes, listeners (`onclick`) and children; text is always text. */
export function el<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, Value>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === false) continue;
    if (typeof value === 'function') element.addEventListener(name.slice(2), value as EventListener);
    else element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}

/** The element of that id. Throws when the document has none: the writer put it there. */
export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`the document has no element ${id}`);
  return found;
}

/** A select with its label. */
export function choice(
  label: string,
  options: readonly (readonly [value: string, text: string])[],
  changed: (value: string) => void,
): HTMLLabelElement {
  const select = el('select', { onchange: () => changed(select.value) });
  for (const [value, text] of options) select.append(el('option', { value }, text));
  return el('label', { class: 'field' }, `${label} `, select);
}

/** A search box with its label; `changed` is called when typing has paused. */
export function searchBox(label: string, hint: string, changed: (text: string) => void): HTMLLabelElement {
  let timer = 0;
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => changed(input.value), 150);
  };
  const input = el('input', {
    type: 'search',
    placeholder: hint,
    oninput: later,
    autocomplete: 'off',
    spellcheck: 'false',
  });
  return el('label', { class: 'field' }, `${label} `, input);
}

/** What a screen reader says next. */
export function say(text: string): void {
  byId('said').textContent = text;
}
