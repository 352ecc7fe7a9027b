// @ts-check
import { asProblem } from '../../api/problem.js';
import { shopName } from '../../language/format.js';
import { LocalizedElement } from '../../language/localized-element.js';
import { find } from '../../page/dom.js';
import { textOf } from '../edit/facts-form.js';
import { whatsappOf, whatsappText } from '../edit/whatsapp.js';
import { asCsv } from '../bulk/csv.js';
import { words } from '../language/words.js';
import { tell } from '../page/events.js';
import { OwnerNotice } from './owner-notice.js';
import { PriceListImport } from './price-list-import.js';

/** @import { Product, Store } from '../../api/types.js' */
/** @import { Shop } from '../page/shop.js' */

/** `<shop-profile>`: who the shop is to shoppers, the list as a file, and the way out. Tells `signedout`, `changestore`; `onSaved` with the profile. */
export class ShopProfile extends LocalizedElement {
  /** @type {Shop | null} */
  #shop = null;
  /** The products' ids, for the download. @type {() => Promise<string[]>} */
  products = async () => [];
  /** @type {(store: Store) => void} */
  onSaved = () => {};
  #whatsappIsWrong = false;

  /** @override */
  connectedCallback() {
    super.connectedCallback();
    find(this, 'form', HTMLFormElement).addEventListener('submit', (event) => {
      event.preventDefault();
      this.#save();
    });
    this.#field('whatsapp').addEventListener('input', () => this.#readWhatsapp(false));
    this.#on('[data-download]', () => this.#download());
    this.#on('[data-other-store]', () => tell(this, 'changestore', null));
    this.#on('[data-sign-out]', () => this.#leave());
    this.#on('[data-sign-out-anyway]', () => tell(this, 'signedout', null));
    this.#on('[data-stay]', () => this.#ask(false));
  }

  /** @param {Shop} shop */
  async open(shop) {
    this.#shop = shop;
    find(this, 'price-list-import', PriceListImport).open(shop);
    this.#ask(false);
    this.#say('');
    this.localize();
    try {
      const store = await shop.client.store(shop.store);
      if (this.#shop !== shop) return;
      this.#fill(store);
      this.onSaved(store);
    } catch (thrown) {
      this.#notice.problem = asProblem(thrown);
    }
  }

  /** @override */
  localize() {
    if (!this.#shop) return;
    find(this, '[data-signed-in]', HTMLElement).textContent = words().signedInTo(shopName(this.#shop.store));
    this.#readWhatsapp(this.#whatsappIsWrong);
  }

  /** @param {Store} store */
  #fill({ name, whatsapp, city, about }) {
    this.#field('name').value = name ?? '';
    this.#field('whatsapp').value = whatsapp ? whatsappText(whatsapp) : '';
    this.#field('city').value = city ?? '';
    this.#about.value = about ?? '';
    this.#readWhatsapp(false);
  }

  async #save() {
    const shop = this.#shop;
    const whatsapp = whatsappOf(this.#field('whatsapp').value);
    this.#readWhatsapp(true);
    if (whatsapp === undefined) this.#field('whatsapp').focus();
    if (!shop || whatsapp === undefined) return;
    this.#notice.problem = null;
    this.#say(words().saving);
    try {
      const facts = {
        name: textOf(this.#field('name').value),
        whatsapp,
        city: textOf(this.#field('city').value),
        about: textOf(this.#about.value),
      };
      const store = await shop.client.changeStore(shop.store, facts);
      this.#fill(store);
      this.onSaved(store);
      this.#say(words().saved);
    } catch (thrown) {
      this.#say('');
      this.#notice.problem = asProblem(thrown);
    }
  }

  /** What the number is understood as; a mistake is told only once the owner is done with it. @param {boolean} judge */
  #readWhatsapp(judge) {
    const field = this.#field('whatsapp');
    const number = whatsappOf(field.value);
    this.#whatsappIsWrong = judge && number === undefined;
    field.setAttribute('aria-invalid', String(this.#whatsappIsWrong));
    find(this, '#whatsapp-mistake', HTMLElement).textContent = this.#whatsappIsWrong ? words().badWhatsapp : '';
    find(this, '[data-whatsapp]', HTMLElement).textContent = number ? words().whatsappReads(whatsappText(number)) : words().whatsappHint;
  }

  async #download() {
    const shop = this.#shop;
    const status = find(this, '[data-download-status]', HTMLElement);
    if (!shop || status.textContent !== '') return;
    try {
      const ids = await this.products();
      /** @type {Product[]} */
      const products = [];
      for (const id of ids) {
        status.textContent = words().downloading(products.length + 1, ids.length);
        products.push(await shop.client.product(id));
      }
      save(asCsv(products), `${shop.store}.csv`);
      status.textContent = '';
    } catch (thrown) {
      status.textContent = '';
      this.#notice.problem = asProblem(thrown);
    }
  }

  #leave() {
    const count = this.#shop?.uploads.queue.outgoing ?? 0;
    find(this, '[data-ask-words]', HTMLElement).textContent = count > 0 ? words().signOutPending(count) : '';
    if (count > 0) this.#ask(true);
    else tell(this, 'signedout', null);
  }

  /** @param {boolean} asking */
  #ask(asking) {
    find(this, '[data-ask]', HTMLElement).hidden = !asking;
    find(this, '[data-leaving]', HTMLElement).hidden = asking;
  }

  /** @param {string} said */
  #say(said) {
    find(this, 'form [data-status]', HTMLElement).textContent = said;
  }

  /** @param {string} selector @param {() => void} act */
  #on(selector, act) {
    find(this, selector, HTMLButtonElement).addEventListener('click', act);
  }

  /** @param {string} name */
  #field(name) {
    return find(this, `[name="${name}"]`, HTMLInputElement);
  }

  get #about() {
    return find(this, '[name="about"]', HTMLTextAreaElement);
  }

  get #notice() {
    return find(this, 'owner-notice', OwnerNotice);
  }
}

/** @param {string} csv @param {string} name */
function save(csv, name) {
  const url = URL.createObjectURL(new Blob([csv], { type: 'text/csv' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
