// @ts-check
import { Basket, isBasketKey } from './basket.js';

/** The basket of this browser. */
export const basket = new Basket(storage());

addEventListener('storage', (event) => isBasketKey(event.key) && basket.reread());

/** @returns {Storage | null} null where it is off (private window, strict settings) */
function storage() {
  try {
    return localStorage;
  } catch {
    return null;
  }
}
