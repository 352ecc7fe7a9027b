// @ts-check
import { loadConfig } from '../api/config.js';
import { LanguageSwitch } from '../components/language-switch.js';
import { find } from '../page/dom.js';
import { FactsForm } from './components/facts-form.js';
import { FiguresView } from './components/figures-view.js';
import { OutgoingList } from './components/outgoing-list.js';
import { OwnerNotice } from './components/owner-notice.js';
import { OwnerPage } from './components/owner-page.js';
import { OwnerSignIn } from './components/owner-sign-in.js';
import { PhotoArranger } from './components/photo-arranger.js';
import { PhotoStrip } from './components/photo-strip.js';
import { PriceListImport } from './components/price-list-import.js';
import { ProductCheck } from './components/product-check.js';
import { ProductEditor } from './components/product-editor.js';
import { ProductList } from './components/product-list.js';
import { ShopProfile } from './components/shop-profile.js';
import { TagCorrection } from './components/tag-correction.js';
import { TwinWarning } from './components/twin-warning.js';
import { UploadView } from './components/upload-view.js';
import { OwnerSession } from './page/session.js';

// Inner elements first: an outer one finds the ones it holds ready.
customElements.define('owner-notice', OwnerNotice);
customElements.define('twin-warning', TwinWarning);
customElements.define('tag-correction', TagCorrection);
customElements.define('product-check', ProductCheck);
customElements.define('photo-strip', PhotoStrip);
customElements.define('facts-form', FactsForm);
customElements.define('photo-arranger', PhotoArranger);
customElements.define('outgoing-list', OutgoingList);
customElements.define('owner-sign-in', OwnerSignIn);
customElements.define('product-list', ProductList);
customElements.define('upload-view', UploadView);
customElements.define('figures-view', FiguresView);
customElements.define('price-list-import', PriceListImport);
customElements.define('shop-profile', ShopProfile);
customElements.define('product-editor', ProductEditor);
customElements.define('language-switch', LanguageSwitch);
customElements.define('owner-page', OwnerPage);

find(document, 'owner-page', OwnerPage).start(new OwnerSession(sessionStorage, localStorage), loadConfig);
document.documentElement.dataset.ready = '';
