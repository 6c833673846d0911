// Starts the kiosk program. A kiosk has nobody who presses reload: when the program cannot be fetched, the page tries again by itself.
const RETRY_MS = 10_000;

import("/assets/kiosk.js")
  .then(({ default: init }) => init({ module_or_path: "/assets/kiosk_bg.wasm" }))
  .catch((problem) => {
    console.error(problem);
    setTimeout(() => location.reload(), RETRY_MS);
  });
