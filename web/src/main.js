// @ts-check
import { connecting, loadConfig } from './api/config.js';
import { CameraDialog } from './components/camera-dialog.js';
import { LanguageSwitch } from './components/language-switch.js';
import { PhotoDrop } from './components/photo-drop.js';
import { ProblemNotice } from './components/problem-notice.js';
import { ProductDialog } from './components/product-dialog.js';
import { ProductHit } from './components/product-hit.js';
import { SearchFilters } from './components/search-filters.js';
import { SearchResults } from './components/search-results.js';
import { ShopPage } from './components/shop-page.js';
import { find } from './page/dom.js';

// Inner elements first: an outer one finds the ones it holds ready.
customElements.define('problem-notice', ProblemNotice);
customElements.define('camera-dialog', CameraDialog);
customElements.define('photo-drop', PhotoDrop);
customElements.define('search-filters', SearchFilters);
customElements.define('product-hit', ProductHit);
customElements.define('search-results', SearchResults);
customElements.define('product-dialog', ProductDialog);
customElements.define('language-switch', LanguageSwitch);
customElements.define('shop-page', ShopPage);

find(document, 'shop-page', ShopPage).start(connecting(loadConfig));
document.documentElement.dataset.ready = '';
