// @ts-check
import { asProblem } from '../../api/problem.js';
import { amountText, labelText } from '../../language/format.js';
import { language } from '../../language/language.js';
import { LocalizedElement } from '../../language/localized-element.js';
import { create, find } from '../../page/dom.js';
import { barChart, barList } from '../figures/bar-chart.js';
import { inBars } from '../figures/scale.js';
import { words } from '../language/words.js';
import { hear } from '../page/events.js';
import { hashOf } from '../page/route.js';
import { OwnerNotice } from './owner-notice.js';

/** @import { Figures } from '../../api/types.js' */
/** @import { Shop } from '../page/shop.js' */

const PERIODS = [7, 30, 90];

/** More bars than that, and a phone shows none of them well. */
const MOST_BARS = 31;

/** `<figures-view>`: what shoppers looked for and found, for 7, 30 or 90 days. */
export class FiguresView extends LocalizedElement {
  /** @type {Shop | null} */
  #shop = null;
  /** @type {Figures | null} */
  #figures = null;
  #days = 30;
  #asking = new AbortController();
  #drawnAt = 0;

  /** @override */
  connectedCallback() {
    find(this, '.periods', HTMLElement).append(...PERIODS.map((days) => this.#period(days)));
    super.connectedCallback();
    hear(this, 'tryagain', () => this.refresh());
    addEventListener('resize', () => this.#figures && this.#wide !== this.#drawnAt && this.localize());
  }

  /** @param {Shop | null} shop */
  set shop(shop) {
    this.#shop = shop;
    this.#figures = null;
    this.localize();
  }

  async refresh() {
    this.#asking.abort();
    const asking = (this.#asking = new AbortController());
    this.#notice.problem = null;
    this.#body.setAttribute('aria-busy', 'true');
    try {
      const figures = await this.#shop?.client.figures(this.#shop.store, this.#days, { signal: asking.signal });
      if (asking.signal.aborted) return;
      this.#figures = figures ?? null;
      this.localize();
    } catch (thrown) {
      if (asking.signal.aborted) return;
      this.#figures = null;
      this.localize();
      this.#body.replaceChildren();
      this.#notice.problem = asProblem(thrown);
    } finally {
      if (asking === this.#asking) this.#body.setAttribute('aria-busy', 'false');
    }
  }

  /** @override */
  localize() {
    this.#drawnAt = this.#wide;
    for (const name of this.querySelectorAll('[data-days]')) name.textContent = words().days(Number(name.getAttribute('data-days')));
    this.#body.replaceChildren(
      ...(this.#figures
        ? this.#drawn(this.#figures)
        : [create('div', { class: 'figures-skeleton', 'aria-hidden': 'true' }, create('i'), create('i'), create('i'))]),
    );
  }

  /** @param {number} days */
  #period(days) {
    const choice = create('input', { type: 'radio', name: 'period', value: days, class: 'visually-hidden', 'data-testid': `days-${days}` });
    choice.checked = days === this.#days;
    choice.addEventListener('change', () => {
      this.#days = days;
      this.refresh();
    });
    return create('label', { class: 'period' }, choice, create('span', { 'data-days': days }));
  }

  /** @param {Figures} figures */
  #drawn(figures) {
    return [tiles(figures), this.#timeline(figures), create('div', { class: 'columns' }, found(figures), unmatched(figures))];
  }

  /** @param {Figures} figures */
  #timeline({ days, searches }) {
    const texts = words();
    const bars = inBars(days, MOST_BARS);
    const title = days.length > MOST_BARS ? texts.perWeek : texts.perDay;
    const card = create('section', { class: 'card' }, create('h2', {}, title));
    if (searches.total === 0) {
      card.append(create('p', { class: 'quiet', 'data-testid': 'no-figures' }, texts.noFigures));
      return card;
    }
    const drawn = bars.map((bar) => ({
      label: dayText(bar.to, true),
      title: `${spanText(bar)}: ${texts.withMatch} ${bar.searches - bar.noMatch}, ${texts.noMatch} ${bar.noMatch}`,
      lower: bar.searches - bar.noMatch,
      upper: bar.noMatch,
    }));
    const legend = create(
      'p',
      { class: 'legend', 'aria-hidden': 'true' },
      create('span', { class: 'key-lower' }, texts.withMatch),
      create('span', { class: 'key-upper' }, texts.noMatch),
    );
    const rows = bars.map((bar) => [spanText(bar), amountText(bar.searches), amountText(bar.noMatch)]);
    card.append(
      legend,
      barChart(`${title}. ${texts.asTable}.`, drawn, this.#drawnAt),
      table(title, [texts.day, texts.searchesTotal, texts.noMatch], rows),
    );
    return card;
  }

  /** What a card leaves to a chart. */
  get #wide() {
    return Math.max(260, this.clientWidth - (matchMedia('(min-width: 56rem)').matches ? 48 : 32));
  }

  get #body() {
    return find(this, '[data-body]', HTMLElement);
  }

  get #notice() {
    return find(this, 'owner-notice', OwnerNotice);
  }
}

/** @param {Figures} figures */
function tiles({ searches }) {
  const texts = words();
  const ways = /** @type {const} */ ([
    ['photo', texts.byPhoto],
    ['text', texts.byText],
    ['photoAndText', texts.byBoth],
    ['product', texts.byProduct],
  ]);
  const parts = ways.filter(([way]) => searches[way] > 0).map(([way, said]) => `${amountText(searches[way])} ${said}`);
  return create(
    'dl',
    { class: 'tiles' },
    tile(texts.searchesTotal, searches.total, parts.join(', ') || texts.searchesTotalHint, 'searches'),
    tile(texts.noMatch, searches.noMatch, texts.noMatchHint, 'no-match'),
  );
}

/** @param {string} name @param {number} amount @param {string} hint @param {string} id */
function tile(name, amount, hint, id) {
  return create(
    'div',
    { class: 'tile-figure card' },
    create('dt', {}, name),
    create('dd', { class: 'tile-amount', 'data-testid': `total-${id}` }, amountText(amount)),
    create('dd', { class: 'quiet' }, hint),
  );
}

/** @param {Figures} figures */
function found({ products }) {
  const texts = words();
  const name = (/** @type {Figures['products'][number]} */ one) => one.name || texts.nameless;
  const lines = products.slice(0, 10).map((one) => ({
    label: create('a', { href: hashOf({ view: 'barang', product: one.product }) }, name(one)),
    amount: `${texts.times(one.found)} · ${texts.opened.toLowerCase()} ${texts.times(one.opened)}`,
    value: one.found,
  }));
  const rows = products.map((one) => [name(one), amountText(one.found), amountText(one.opened)]);
  const body =
    products.length === 0
      ? [create('p', { class: 'quiet' }, texts.noneFound)]
      : [barList(lines), table(texts.mostFound, [texts.what, texts.found, texts.opened], rows)];
  return create('section', { class: 'card', 'data-testid': 'most-found' }, create('h2', {}, texts.mostFound), ...body);
}

/** @param {Figures} figures */
function unmatched({ unmatched: wanted }) {
  const texts = words();
  const lines = wanted.slice(0, 10).map(({ words: said, count }) => ({ label: labelText(said), amount: texts.times(count), value: count }));
  const body =
    wanted.length === 0
      ? [create('p', { class: 'quiet' }, texts.noneUnmatched)]
      : [create('p', { class: 'quiet' }, texts.unmatchedHint), barList(lines)];
  return create('section', { class: 'card', 'data-testid': 'unmatched' }, create('h2', {}, texts.unmatched), ...body);
}

/** @param {string} caption @param {string[]} heads @param {string[][]} rows */
function table(caption, heads, rows) {
  const head = create('tr', {}, ...heads.map((text) => create('th', { scope: 'col' }, text)));
  const lines = rows.map(([first = '', ...rest]) =>
    create('tr', {}, create('th', { scope: 'row' }, first), ...rest.map((text) => create('td', {}, text))),
  );
  const drawn = create(
    'table',
    {},
    create('caption', { class: 'visually-hidden' }, caption),
    create('thead', {}, head),
    create('tbody', {}, ...lines),
  );
  return create('details', { class: 'as-table' }, create('summary', {}, words().asTable), drawn);
}

/** @param {{from: string, to: string}} span */
function spanText({ from, to }) {
  return from === to ? dayText(to, false) : `${dayText(from, false)} – ${dayText(to, false)}`;
}

/** @param {string} day  ISO 8601 @param {boolean} short */
function dayText(day, short) {
  const locale = language.code === 'en' ? 'en-GB' : 'id-ID';
  const date = new Date(`${day}T00:00:00Z`);
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: short ? 'short' : 'long', timeZone: 'UTC' }).format(date);
}
