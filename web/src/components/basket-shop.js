// @ts-check
import { basket } from '../basket/kept-basket.js';
import { orderMessage, orderable, shopLink, totalOf, whatsAppLink } from '../basket/order.js';
import { priceText, productName } from '../language/format.js';
import { language } from '../language/language.js';
import { productAddress } from '../page/address.js';
import { copyText } from '../page/clipboard.js';
import { create, icon } from '../page/dom.js';
import { shops } from '../shop/shops.js';
import { basketLine } from './basket-line.js';
import { shopLine } from './shop-label.js';

/** @import { OrderLine } from '../basket/order.js' */

/** `<basket-shop>`: what is ordered from one shop, and the message that orders it. */
export class BasketShop extends HTMLElement {
  /** @param {string} store @param {OrderLine[]} lines @param {boolean} asked  whether the shop has been asked what it says now */
  show(store, lines, asked) {
    const ordered = orderable(lines);
    const shop = shops.known(store);
    const city = shop?.city ? [create('span', { class: 'shop-city' }, shop.city)] : [];
    const list = create('ul', { class: 'basket-lines', role: 'list' }, ...lines.map((line) => basketLine(line)));
    this.dataset.testid = 'basket-shop';
    this.dataset.store = store;
    // Until the shop has answered, its place is kept: how to order depends on what it says.
    const order = asked ? [...(ordered.length > 0 ? this.#order(store, ordered) : []), clear(store)] : [create('div', { class: 'order-wait' })];
    this.replaceChildren(shopLine(store, ...city), list, ...order);
  }

  /** @param {string} store @param {OrderLine[]} lines */
  #order(store, lines) {
    const { texts } = language;
    const { rupiah, complete } = totalOf(lines);
    const total = create('p', { class: 'basket-total' }, create('span', {}, texts.total), create('b', { 'data-testid': 'basket-total' }, priceText(rupiah)));
    const partly = complete ? [] : [create('p', { class: 'basket-note' }, texts.totalPartly)];
    const message = orderMessage(shops.name(store), lines, texts.order, {
      price: priceText,
      name: productName,
      address: (line) => productAddress(line.product),
    });
    const link = whatsAppLink(shops.known(store)?.whatsapp, message);
    return [total, ...partly, ...(link ? send(link) : copy(message, shopLink(lines))), preview(message)];
  }
}

/** For when it is ordered. @param {string} store */
function clear(store) {
  const button = create('button', { type: 'button', class: 'link', 'data-testid': 'clear-shop' }, language.texts.clearShop);
  button.addEventListener('click', () => basket.removeShop(store));
  return button;
}

/** @param {string} link */
function send(link) {
  const { texts } = language;
  const newTab = create('span', { class: 'visually-hidden' }, ` ${texts.newTab}`);
  const button = create('a', { class: 'button button-whatsapp', href: link, target: '_blank', rel: 'noopener noreferrer', 'data-testid': 'order' }, icon('whatsapp'), texts.orderByWhatsApp, newTab);
  return [button, create('p', { class: 'basket-note' }, texts.orderHint)];
}

/** @param {string} message @param {string | null} shop  where it sells */
function copy(message, shop) {
  const { texts } = language;
  const said = create('span', { role: 'status' });
  const button = create('button', { type: 'button', class: 'button button-main', 'data-testid': 'copy-order' }, icon('copy'), texts.copyOrder);
  button.addEventListener('click', async () => {
    said.textContent = (await copyText(message)) ? texts.orderCopied : texts.orderNotCopied;
  });
  const link = shop ? [create('a', { class: 'button', href: shop, target: '_blank', rel: 'noopener noreferrer', 'data-testid': 'shop-link' }, icon('out'), texts.openShop)] : [];
  const note = create('p', { class: 'basket-note' }, texts.noWhatsApp, ' ', said);
  return [create('div', { class: 'basket-actions' }, button, ...link), note];
}

/** So that nobody sends what they have not read. @param {string} message */
function preview(message) {
  const text = create('pre', { class: 'message', 'data-testid': 'order-message', tabindex: 0, role: 'region', 'aria-label': language.texts.orderMessage }, message);
  return create('details', { class: 'message-preview' }, create('summary', {}, language.texts.showMessage), text);
}
