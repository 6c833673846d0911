// Starts the kiosk program. A kiosk has nobody who presses reload: when the program cannot be fetched, the page tries again by itself, as
// soon as the server answers. Without an answer it does not load anew: the browser would show a page of its own, and stay there.
const RETRY_MS = 10_000;

const later = () => setTimeout(again, RETRY_MS);
const again = () =>
  fetch(location.pathname, { cache: "no-store" })
    .then((answer) => (answer.ok ? location.reload() : later()))
    .catch(later);

import("/assets/kiosk.js")
  .then(({ default: init }) => init({ module_or_path: "/assets/kiosk_bg.wasm" }))
  .catch((problem) => {
    console.error(problem);
    later();
  });
