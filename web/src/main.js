// @ts-check
import { connecting, loadConfig } from './api/config.js';
import { BasketBar } from './components/basket-bar.js';
import { BasketButton } from './components/basket-button.js';
import { BasketDialog } from './components/basket-dialog.js';
import { BasketShop } from './components/basket-shop.js';
import { CameraDialog } from './components/camera-dialog.js';
import { ColourFilter } from './components/colour-filter.js';
import { CropBox } from './components/crop-box.js';
import { InBasket } from './components/in-basket.js';
import { LanguageSwitch } from './components/language-switch.js';
import { PhotoDrop } from './components/photo-drop.js';
import { PhotoPreview } from './components/photo-preview.js';
import { ProblemNotice } from './components/problem-notice.js';
import { ProductDialog } from './components/product-dialog.js';
import { ProductHit } from './components/product-hit.js';
import { SearchFilters } from './components/search-filters.js';
import { SearchResults } from './components/search-results.js';
import { ShareButton } from './components/share-button.js';
import { ShopLabel } from './components/shop-label.js';
import { ShopPage } from './components/shop-page.js';
import { find } from './page/dom.js';
import { shops } from './shop/shops.js';

// Inner elements first: an outer one finds the ones it holds ready.
customElements.define('shop-label', ShopLabel);
customElements.define('problem-notice', ProblemNotice);
customElements.define('share-button', ShareButton);
customElements.define('in-basket', InBasket);
customElements.define('camera-dialog', CameraDialog);
customElements.define('crop-box', CropBox);
customElements.define('photo-preview', PhotoPreview);
customElements.define('photo-drop', PhotoDrop);
customElements.define('colour-filter', ColourFilter);
customElements.define('search-filters', SearchFilters);
customElements.define('product-hit', ProductHit);
customElements.define('search-results', SearchResults);
customElements.define('product-dialog', ProductDialog);
customElements.define('basket-shop', BasketShop);
customElements.define('basket-dialog', BasketDialog);
customElements.define('basket-button', BasketButton);
customElements.define('basket-bar', BasketBar);
customElements.define('language-switch', LanguageSwitch);
customElements.define('shop-page', ShopPage);

const connect = connecting(loadConfig);
shops.start(connect);
find(document, 'shop-page', ShopPage).start(connect);
document.documentElement.dataset.ready = '';
