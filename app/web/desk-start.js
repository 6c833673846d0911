// Starts the desk program. When the program cannot be fetched (the server restarts), the page tries again by itself.
const RETRY_MS = 10_000;

import("/assets/desk.js")
  .then(({ default: init }) => init({ module_or_path: "/assets/desk_bg.wasm" }))
  .catch((problem) => {
    console.error(problem);
    setTimeout(() => location.reload(), RETRY_MS);
  });
