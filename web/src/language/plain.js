// @ts-check

const rupiah = new Intl.NumberFormat('id-ID', { style: 'currency', currency: 'IDR', maximumFractionDigits: 0 });
const thousands = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 0 });

/** `45000` as `Rp 45.000`, in both languages: that is how prices are written in Indonesia. @param {number} price */
export function priceText(price) {
  return rupiah.format(price);
}

/** `45000` as `45.000`. @param {number} amount */
export function amountText(amount) {
  return thousands.format(amount);
}

/** A share of 0..1 as whole percent, rounded down: only what is equal is called 100 %. @param {number} share */
export function percentText(share) {
  // A float32 score such as 0.87 arrives as 0.8699999: do not take a percent away for that.
  return `${Math.floor(Math.min(Math.max(share, 0), 1) * 100 + 1e-4)}%`;
}

/** What to call a shop: its id as words, `bu-tini` as `Bu Tini`. @param {string} store */
export function shopName(store) {
  return store.replace(/(^|-)(.)/g, (_, dash, first) => (dash ? ' ' : '') + first.toUpperCase());
}
