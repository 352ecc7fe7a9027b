// @ts-check

/**
 * The look of both elements. Pages theme it by the variables at the top (`etalase-search { --etalase-accent: #0a7; }`) and by
 * `::part(...)`. As a constructed sheet it needs no leave by a content security policy.
 */
const RULES = `
:host {
  --accent: var(--etalase-accent, #2d3a8c);
  --on-accent: var(--etalase-on-accent, #fff);
  --surface: var(--etalase-surface, #fff);
  --ink: var(--etalase-ink, #1f2340);
  --quiet: var(--etalase-quiet, #585b73);
  --line: var(--etalase-line, #ddd6ca);
  --edge: var(--etalase-edge, #8b8577);
  --glass: var(--etalase-glass, #f4eee3);
  --warn: var(--etalase-warn, #7d3a08);
  --warn-surface: var(--etalase-warn-surface, #fdeedd);
  --radius: var(--etalase-radius, 0.75rem);
  --card: var(--etalase-card-width, 10rem);
  display: block;
  container-type: inline-size;
  color: var(--ink);
  font: 1rem/1.45 var(--etalase-font, system-ui, sans-serif);
  letter-spacing: normal;
  text-transform: none;
  text-align: start;
}
:host([hidden]), [hidden] { display: none !important; }
*, *::before, *::after { box-sizing: border-box; margin: 0; }
button, input { font: inherit; color: inherit; }
:focus-visible, .button:has(:focus-visible) { outline: 3px solid var(--accent); outline-offset: 2px; }
form {
  display: grid;
  gap: 0.75rem;
  padding: 1rem;
  border: 1px solid var(--line);
  border-radius: var(--radius);
  background: var(--surface);
}
form[data-dragging] { outline: 3px dashed var(--accent); outline-offset: -6px; background: var(--glass); }
.row { display: flex; flex-wrap: wrap; gap: 0.5rem; align-items: center; }
.words {
  flex: 1 1 12rem;
  min-width: 0;
  min-height: 2.75rem;
  padding: 0.5rem 0.875rem;
  border: 1px solid var(--edge);
  border-radius: var(--radius);
  background: var(--surface);
}
.words::placeholder { color: var(--quiet); opacity: 1; }
.button {
  position: relative;
  display: inline-flex;
  align-items: center;
  justify-content: center;
  gap: 0.5rem;
  min-height: 2.75rem;
  padding: 0.5rem 1rem;
  border: 1px solid var(--edge);
  border-radius: var(--radius);
  background: var(--surface);
  font-weight: 600;
  text-decoration: none;
  cursor: pointer;
}
.button:hover { border-color: var(--accent); color: var(--accent); }
.main { border-color: var(--accent); background: var(--accent); color: var(--on-accent); }
.main:hover { color: var(--on-accent); filter: brightness(1.1); }
.button input { position: absolute; inset: 0; width: 100%; opacity: 0; cursor: pointer; font-size: 0; }
svg { flex: none; width: 1.25em; height: 1.25em; fill: none; stroke: currentcolor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
.hint, .status { color: var(--quiet); font-size: 0.875rem; }
.status { min-height: 1.45em; }
.trouble:empty { display: none; }
.chosen { display: flex; gap: 0.75rem; align-items: center; }
.chosen canvas { display: block; max-width: 6rem; max-height: 6rem; border-radius: calc(var(--radius) / 2); background: var(--glass); }
.problem { padding: 0.75rem 1rem; border-radius: var(--radius); background: var(--warn-surface); color: var(--warn); }
.problem * + * { margin-top: 0.5rem; }
.problem summary { min-height: 1.75rem; cursor: pointer; }
.problem details { font-size: 0.8125rem; overflow-wrap: anywhere; }
.results { margin-top: 1rem; }
.bar { display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; align-items: center; justify-content: space-between; margin-bottom: 0.75rem; }
.title { font-size: 1.125rem; font-weight: 700; }
ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(var(--card), calc(50% - 0.375rem)), 1fr)); gap: 0.75rem; padding: 0; list-style: none; }
p + .bar { margin-top: 1.25rem; }
.near { font-weight: 600; }
.card {
  position: relative;
  display: flex;
  flex-direction: column;
  height: 100%;
  overflow: hidden;
  border: 1px solid var(--line);
  border-radius: var(--radius);
  background: var(--surface);
}
.photo { position: relative; aspect-ratio: 1; background: var(--glass); }
.photo img { position: absolute; inset: 0; width: 100%; height: 100%; object-fit: var(--etalase-photo-fit, cover); }
.sold-out { position: absolute; inset-inline-start: 0.5rem; inset-block-end: 0.5rem; padding: 0.125rem 0.5rem; border-radius: 1rem; background: var(--ink); color: var(--surface); font-size: 0.75rem; font-weight: 600; }
.facts { display: flex; flex: 1; flex-direction: column; gap: 0.25rem; padding: 0.625rem 0.75rem 0.5rem; }
.name { display: -webkit-box; overflow: hidden; -webkit-box-orient: vertical; -webkit-line-clamp: 2; font-weight: 600; line-height: 1.3; }
.name a { color: inherit; text-decoration: none; }
.name a::after { content: ""; position: absolute; inset: 0; }
.card:has(.name a:hover) .name { text-decoration: underline; }
.card:has(.name a:focus-visible) { outline: 3px solid var(--accent); outline-offset: 2px; }
.name a:focus-visible { outline: none; }
.price { font-weight: 700; font-variant-numeric: tabular-nums; }
.small { color: var(--quiet); font-size: 0.8125rem; }
.more {
  position: relative;
  z-index: 1;
  align-self: start;
  margin-top: auto;
  min-height: 2.75rem;
  padding: 0;
  border: 0;
  background: none;
  color: var(--accent);
  font-size: 0.875rem;
  font-weight: 600;
  letter-spacing: normal;
  text-transform: none;
  text-align: start;
  text-decoration: underline;
  text-underline-offset: 0.2em;
  cursor: pointer;
}
.ghost .photo, .ghost .line { background: var(--glass); animation: breathe 1.4s ease-in-out infinite alternate; }
.ghost .line { height: 0.875rem; margin: 0.25rem 0; border-radius: 0.25rem; }
.ghost .line:last-child { width: 55%; margin-bottom: 2.5rem; }
@keyframes breathe { to { opacity: 0.45; } }
.hidden-text { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@container (max-width: 22rem) {
  .facts { padding: 0.5rem 0.5rem 0.375rem; }
  .main { flex: 1; }
}
@media (prefers-reduced-motion: reduce) { *, *::before, *::after { animation: none !important; } }
@media (prefers-color-scheme: dark) {
  :host([theme="auto"]) {
    --accent: var(--etalase-accent, #f2b549);
    --on-accent: var(--etalase-on-accent, #2a1c02);
    --surface: var(--etalase-surface, #23222c);
    --ink: var(--etalase-ink, #f5f0e7);
    --quiet: var(--etalase-quiet, #b9b4c3);
    --line: var(--etalase-line, #3a3745);
    --edge: var(--etalase-edge, #857f92);
    --glass: var(--etalase-glass, #2b2935);
    --warn: var(--etalase-warn, #ffcf9e);
    --warn-surface: var(--etalase-warn-surface, #40291a);
  }
}
`;

/** One sheet for every element on the page. */
export const styles = new CSSStyleSheet();
styles.replaceSync(RULES);
