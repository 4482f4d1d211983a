/** SVG elements; places in per cent, so that drawings follow the width of their place. */

export function svg(
  tag: string,
  attributes: Readonly<Record<string, string | number>>,
  ...children: readonly Node[]
): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.append(...children);
  return element;
}

/** From a value to its place in per cent of the width or height. */
export type Scale = (value: number) => string;

/** `low` stands at `from` per cent, `high` at `to`. */
export function scaleOf(low: number, high: number, from = 0, to = 100): Scale {
  const span = high - low;
  return (value) => `${(span === 0 ? (from + to) / 2 : from + ((value - low) / span) * (to - from)).toFixed(3)}%`;
}
