/** The switch between the system's theme, light and dark. */
import { byId, el } from './dom.ts';

const themes = [
  ['', 'System'],
  ['light', 'Light'],
  ['dark', 'Dark'],
] as const;

/** `changed` is called when colours are others than before. */
export function createThemeSwitch(changed: () => void): void {
  const choose = (theme: string): void => {
    if (theme === '') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
    changed();
  };
  const options = themes.map(([value, text]) => {
    const input = el('input', {
      type: 'radio',
      name: 'theme',
      value,
      checked: value === '',
      onchange: () => choose(value),
    });
    return el('label', {}, input, el('span', {}, text));
  });
  byId('theme').replaceChildren(
    el('fieldset', { class: 'switch' }, el('legend', { class: 'unseen' }, 'Theme'), ...options),
  );
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', changed);
}
