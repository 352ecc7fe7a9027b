// @ts-check
import { EtalaseClient } from '../../api/etalase-client.js';
import { Problem, asProblem } from '../../api/problem.js';
import { plainWords } from '../../components/problem-notice.js';
import { shopName } from '../../language/format.js';
import { language } from '../../language/language.js';
import { LocalizedElement } from '../../language/localized-element.js';
import { find } from '../../page/dom.js';
import { SaidTags } from '../edit/said-tags.js';
import { applyWords, words } from '../language/words.js';
import { OwnedProducts } from '../list/owned-products.js';
import { hear } from '../page/events.js';
import { VIEWS, hashOf, routeOf } from '../page/route.js';
import { checkOwner, storesOf } from '../page/sign-in-check.js';
import { PhotoVault } from '../upload/photo-vault.js';
import { ShopUploads } from '../upload/shop-uploads.js';
import { FiguresView } from './figures-view.js';
import { OwnerSignIn } from './owner-sign-in.js';
import { ProductEditor } from './product-editor.js';
import { ProductList } from './product-list.js';
import { ShopProfile } from './shop-profile.js';
import { TwinWarning } from './twin-warning.js';
import { UploadView } from './upload-view.js';

/** @import { Config } from '../../api/config.js' */
/** @import { Store } from '../../api/types.js' */
/** @import { OwnerSession } from '../page/session.js' */
/** @import { Shop } from '../page/shop.js' */

const TOAST_MS = 6000;

/** `<owner-page>`: ties the views together. They tell what the owner did; it signs in, opens the shop and finds the way. */
export class OwnerPage extends LocalizedElement {
  /** @type {Shop | null} */
  #shop = null;
  /** @type {OwnedProducts | null} */
  #owned = null;
  #vault = new PhotoVault();
  #endpoint = '';
  #name = '';
  /** The view that a product was opened from. */
  #cameFrom = '#barang';
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #toast;

  /** @param {OwnerSession} session @param {() => Promise<Config>} config */
  async start(session, config) {
    this.session = session;
    this.#listen(session);
    try {
      this.#endpoint = (await config()).endpoint;
    } catch (thrown) {
      this.#stage('sign-in');
      this.#signIn.askForKey();
      this.#signIn.problem = thrown;
      return;
    }
    if (session.key && session.store) await this.#open(session.store);
    else this.#askWho();
  }

  /** @override */
  localize() {
    document.title = words().pageTitle;
    applyWords(document);
    this.#place();
    this.#tellLine();
  }

  /** @param {OwnerSession} session */
  #listen(session) {
    hear(this, 'signedin', ({ key, remember }) => {
      session.signIn(key, remember);
      this.#findStore(session, key);
    });
    hear(this, 'storechosen', (store) => this.#open(store));
    hear(this, 'changestore', () => this.#close(() => (session.store = null)));
    hear(this, 'signedout', () => this.#close(() => session.signOut()));
    hear(this, 'said', (said) => this.#say(said));
    hear(this, 'openproduct', (product) => (location.hash = hashOf({ view: 'barang', product })));
    hear(this, 'factschanged', ({ product, facts }) => this.#owned?.change(product, facts));
    hear(this, 'tagschanged', () => this.#refreshSoon());
    hear(this, 'productdeleted', ({ product, name }) => {
      this.#owned?.forget(product);
      this.#say(words().deleted(name));
    });
    hear(this, 'addphotos', (target) => {
      location.hash = '#unggah';
      this.#upload.for(target);
    });
    hear(this, 'sameproduct', ({ from, to }) => this.#move(from, to));
    hear(this, 'differentproducts', ({ one, other }) => session.keepBoth(one, other));
    addEventListener('hashchange', () => this.#follow());
    addEventListener('online', () => {
      this.#tellLine();
      this.#shop?.uploads.queue.retry(
        ({ state }) => state.at !== 'stopped' || state.problem.code === 'network' || state.problem.code === 'timeout',
      );
    });
    addEventListener('offline', () => this.#tellLine());
    this.#editor.onClose = () => {
      const { product } = routeOf(location.hash);
      if (product === null) return;
      location.hash = this.#cameFrom;
      find(this, 'product-list', ProductList).focusRow(product);
    };
    find(this, '[data-skip]', HTMLAnchorElement).addEventListener('click', (event) => {
      event.preventDefault(); // the address says which view is open
      find(this, 'main', HTMLElement).focus();
    });
  }

  /** Asks for what is not known yet: the key, then the store. */
  #askWho() {
    const { session } = this;
    if (!session) return;
    this.#stage('sign-in');
    if (session.key) this.#signIn.askForStore(session.stores, session.stores[0] ?? '');
    else this.#signIn.askForKey();
  }

  /** A key for one store opens it at once; where there are several, or none can be told yet, the owner says which. @param {OwnerSession} session @param {string} key */
  async #findStore(session, key) {
    this.#signIn.checking();
    try {
      const stores = await storesOf(new EtalaseClient({ endpoint: this.#endpoint, key }));
      const [only] = stores;
      const named = new URLSearchParams(location.search).get('store');
      if (named) await this.#open(named);
      else if (only && stores.length === 1) await this.#open(only);
      else this.#signIn.askForStore([...new Set([...session.stores, ...stores])].slice(0, 12), session.stores[0] ?? '');
    } catch (thrown) {
      this.#refuse(session, key, '', asProblem(thrown));
    }
  }

  /** @param {string} store */
  async #open(store) {
    const { session } = this;
    const key = session?.key;
    if (!session || !key) return this.#askWho();
    this.#signIn.checking();
    const client = new EtalaseClient({ endpoint: this.#endpoint, key });
    try {
      await checkOwner(client, store);
    } catch (thrown) {
      this.#refuse(session, key, store, asProblem(thrown));
      return;
    }
    session.store = store;
    await this.#enter({ client, store, session });
  }

  /** @param {OwnerSession} session @param {string} key @param {string} store @param {Problem} problem */
  #refuse(session, key, store, problem) {
    this.#stage('sign-in');
    if (store && !['wrong-key', 'search-key', 'forbidden'].includes(problem.code)) {
      this.#signIn.askForStore(session.stores, store);
    } else {
      session.signOut();
      this.#signIn.askForKey(key);
    }
    this.#signIn.problem = problem;
  }

  /** @param {Pick<Shop, 'client' | 'store' | 'session'>} opened */
  async #enter(opened) {
    const uploads = new ShopUploads({ ...opened, vault: this.#vault });
    const owned = new OwnedProducts(opened.client, opened.store);
    const shop = { ...opened, uploads, said: new SaidTags(Date.now), kinds: () => owned.kinds };
    this.#shop = shop;
    this.#owned = owned;
    this.#name = '';
    this.#signIn.problem = null;
    uploads.addEventListener('seen', () => this.#refreshSoon());
    uploads.addEventListener('replaced', (event) => owned.forget(/** @type {CustomEvent<string>} */ (event).detail));
    this.#stage('shop');
    this.#place();
    this.#upload.open(shop);
    this.#profile.products = () => owned.ids();
    this.#profile.onSaved = (store) => this.#known(store);
    this.#figures.shop = shop;
    this.#follow();
    await Promise.all([find(this, 'product-list', ProductList).open(owned), this.#profile.open(shop), uploads.resume()]);
  }

  /** Back to the door. @param {() => void} forget */
  async #close(forget) {
    const leaves = this.#shop;
    leaves?.uploads.close();
    this.#shop = null;
    this.#owned = null;
    forget();
    if (this.session?.key == null) await this.#vault.empty().catch(() => {});
    // Nothing of one shop may be left in a view of another: the page begins anew.
    history.replaceState(null, '', location.pathname + location.search);
    location.reload();
  }

  /** Shows what the address says. */
  #follow() {
    const shop = this.#shop;
    if (!shop) return;
    const route = routeOf(location.hash);
    for (const view of VIEWS) {
      find(this, `[data-view="${view}"]`, HTMLElement).hidden = view !== route.view;
      const link = find(this, `.rooms a[href="#${view}"]`, HTMLAnchorElement);
      if (view === route.view) link.setAttribute('aria-current', 'page');
      else link.removeAttribute('aria-current');
    }
    if (route.product === null) {
      this.#cameFrom = hashOf(route);
      this.#editor.close();
    } else this.#editor.open(shop, route.product);
    if (route.view === 'angka') this.#figures.refresh();
  }

  /** "The same product": the photos move to the other one, and this one ends when they are live there. @param {string} from @param {string} to */
  async #move(from, to) {
    const shop = this.#shop;
    if (!shop) return;
    try {
      await shop.uploads.move(from, to);
      if (routeOf(location.hash).product !== null) location.hash = '#unggah';
    } catch (thrown) {
      const { title, remedy } = plainWords(words(), asProblem(thrown));
      this.#say(`${title}. ${remedy}`);
      for (const warning of this.querySelectorAll('twin-warning')) if (warning instanceof TwinWarning) warning.askAgain(from);
    }
  }

  /** The index follows a change within seconds. */
  #refreshSoon() {
    const owned = this.#owned;
    setTimeout(() => this.#owned === owned && owned?.refresh().catch(() => {}), 1500);
  }

  /** @param {Store} store */
  #known({ name }) {
    this.#name = name ?? '';
    this.#place();
  }

  #place() {
    const place = find(this, '[data-place]', HTMLElement);
    place.textContent = this.#shop ? this.#name || shopName(this.#shop.store) : words().forOwners;
    place.lang = language.code;
  }

  #tellLine() {
    find(this, '[data-offline]', HTMLElement).textContent = navigator.onLine ? '' : words().offline;
  }

  /** On the page and in the editor: while that is open, nothing outside it is seen or heard. @param {string} said */
  #say(said) {
    const show = (/** @type {string} */ text) => this.querySelectorAll('[data-toast]').forEach((toast) => (toast.textContent = text));
    show(said);
    clearTimeout(this.#toast);
    this.#toast = setTimeout(() => show(''), TOAST_MS);
  }

  /** @param {'starting' | 'sign-in' | 'shop'} stage */
  #stage(stage) {
    this.dataset.stage = stage;
    this.#signIn.hidden = stage !== 'sign-in';
    find(this, '.rooms', HTMLElement).hidden = stage !== 'shop';
    if (stage !== 'shop') for (const view of VIEWS) find(this, `[data-view="${view}"]`, HTMLElement).hidden = true;
  }

  get #signIn() {
    return find(this, 'owner-sign-in', OwnerSignIn);
  }

  get #upload() {
    return find(this, 'upload-view', UploadView);
  }

  get #figures() {
    return find(this, 'figures-view', FiguresView);
  }

  get #profile() {
    return find(this, 'shop-profile', ShopProfile);
  }

  get #editor() {
    return find(this, 'product-editor', ProductEditor);
  }
}
