// Starts the program of this page. When it cannot be fetched (the server restarts, or a new build has other names), the page tries again
// by itself: a kiosk has nobody who presses reload.
const RETRY_MS = 10_000;

// The import map of the page: the names of this build, and what their content must be. Modules are looked up in it by the browser.
const { imports, integrity } = JSON.parse(document.querySelector('script[type="importmap"]').textContent);
const { place } = document.documentElement.dataset;
const program = imports[`/assets/${place}_bg.wasm`];

import(`/assets/${place}.js`)
  .then(({ default: init }) => init({ module_or_path: fetch(program, { integrity: integrity[program] }) }))
  .catch((problem) => {
    console.error(problem);
    later();
  });

function later() {
  setTimeout(again, RETRY_MS);
}

/**
 * Loads the page anew as soon as the server answers; without an answer the browser would show a page of its own, and stay there. What it
 * has kept for ever may be what is broken, so all of it is fetched anew first.
 */
async function again() {
  const page = await fetch(location.pathname, { cache: "no-store" }).catch(() => undefined);
  if (!page?.ok) return later();
  await Promise.allSettled(Object.keys(integrity).map((name) => fetch(name, { cache: "reload" })));
  location.reload();
}
