// @ts-check
import { EtalaseSearch } from './etalase-search.js';
import { EtalaseSimilar } from './etalase-similar.js';

// A page may load the script twice, say by two of its plugins: the first stays.
if (!customElements.get('etalase-search')) customElements.define('etalase-search', EtalaseSearch);
if (!customElements.get('etalase-similar')) customElements.define('etalase-similar', EtalaseSimilar);
