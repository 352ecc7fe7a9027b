// Runs before the first paint (a plain script, not a module): a reader who chose English never sees the Indonesian text
// of index.html flash by. css/base.css hides the page until main.js has put the English in place.
try {
  if (localStorage.getItem('etalase.language') === 'en') document.documentElement.lang = 'en';
} catch {
  // Storage is off: Indonesian, then.
}
