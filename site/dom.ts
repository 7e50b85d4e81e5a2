/** Elements in one expression: attributes, then children. An attribute that is `false`, `null` or `undefined` is left out. */

type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;
type Child = Node | string | null | undefined | false;

export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false && value !== null && value !== undefined) {
      element.setAttribute(name, value === true ? '' : String(value));
    }
  }
  element.append(...children.filter((child): child is Node | string => child instanceof Node || Boolean(child)));
  return element;
}

export function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`the page has no #${id}`);
  return element;
}

/** Puts new content in a place and leaves the keyboard where it was. */
export function redraw(place: HTMLElement, ...content: readonly Child[]): void {
  const focused = document.activeElement?.id;
  place.replaceChildren(...content.filter((child): child is Node | string => Boolean(child)));
  if (focused && document.activeElement?.id !== focused) document.getElementById(focused)?.focus();
}
