// The keypad by hand: what the kiosk's does, with nothing between the press and the text.
const shown = document.querySelector(".digits");
const said = document.querySelector(".digits + [role=status]");
const LONGEST = 12;
let digits = "";

function set(text) {
  digits = text;
  shown.textContent = digits;
  said.textContent = digits;
}

for (const key of document.querySelectorAll(".keypad .key")) {
  const digit = key.textContent.trim();
  if (key.classList.contains("word2")) key.addEventListener("click", () => set(digits.slice(0, -1)));
  else if (/^\d$/.test(digit)) key.addEventListener("click", () => digits.length < LONGEST && set(digits + digit));
}
