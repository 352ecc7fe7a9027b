// @ts-check
import { labelText } from '../language/format.js';
import { language } from '../language/language.js';
import { LocalizedElement } from '../language/localized-element.js';
import { create, find } from '../page/dom.js';

/** @import { Label, Tag } from '../api/types.js' */

/** How the default model's colours look. @type {Record<string, string>} */
const LOOKS = {
  hitam: '#1d1d1f',
  putih: '#ffffff',
  'abu-abu': '#8e9196',
  perak: 'linear-gradient(135deg, #f1f2f4, #a9adb4)',
  krem: '#ecdcb9',
  cokelat: '#7a4a25',
  tembaga: 'linear-gradient(135deg, #e0a27b, #a45b32)',
  emas: 'linear-gradient(135deg, #f5dc8a, #b98a1f)',
  kuning: '#f7cf2d',
  jingga: '#ef7d1a',
  merah: '#d3222a',
  marun: '#75172b',
  'merah-muda': '#f39bbb',
  ungu: '#6b3fa0',
  biru: '#2c6fd6',
  'biru-tua': '#1d2d5c',
  hijau: '#2f9350',
  'hijau-zaitun': '#77793b',
  'warna-warni': 'conic-gradient(#d3222a, #f7cf2d, #2f9350, #2c6fd6, #6b3fa0, #d3222a)',
};

/** `<colour-filter>` around a fieldset: one colour, or any. Its radio buttons tell `change`. */
export class ColourFilter extends LocalizedElement {
  /** Colours that answers named beyond the default model's own. @type {Map<string, Label>} */
  #seen = new Map();

  /** @override */
  connectedCallback() {
    super.connectedCallback();
    this.addEventListener('change', () => this.#tell());
  }

  /** @override */
  localize() {
    const { value } = this;
    const named = new Map(Object.entries(language.texts.colours));
    for (const [code, label] of this.#seen) if (!named.has(code)) named.set(code, labelText(label));
    const choices = [...named].map(([code, name]) => swatch(code, name));
    find(this, '[data-swatches]', HTMLElement).replaceChildren(swatch('', language.texts.anyColour), ...choices);
    this.value = value;
  }

  /** The code of the colour chosen, or null for any. */
  get value() {
    const chosen = this.querySelector('input:checked');
    return chosen instanceof HTMLInputElement ? chosen.value || null : null;
  }

  set value(code) {
    for (const input of this.querySelectorAll('input')) input.checked = input.value === (code ?? '');
    this.#tell();
  }

  /** Adds the colours that an answer names. @param {Tag[]} tags */
  learn(tags) {
    const unknown = tags.filter(({ tag, code }) => tag === 'colour' && !Object.hasOwn(LOOKS, code) && !this.#seen.has(code));
    for (const { code, label } of unknown) this.#seen.set(code, label);
    if (unknown.length > 0) this.localize();
  }

  /** The swatches are colours alone: the name of the one chosen stands above. */
  #tell() {
    const chosen = this.querySelector('input:checked');
    const name = chosen instanceof HTMLInputElement && chosen.value ? chosen.getAttribute('aria-label') : '';
    find(this, '[data-chosen]', HTMLElement).textContent = name ?? '';
  }
}

/** @param {string} code @param {string} name */
function swatch(code, name) {
  const input = create('input', { type: 'radio', name: 'colour', value: code, 'aria-label': name, 'data-testid': `colour-${code || 'any'}` });
  const look = create('span', { class: code === '' ? 'swatch swatch-any' : 'swatch' });
  const paint = LOOKS[code];
  if (paint) look.style.background = paint;
  else if (code !== '') look.textContent = name.slice(0, 2);
  return create('label', { class: 'swatch-choice', title: name }, input, look);
}
