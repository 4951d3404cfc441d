// What the theme leaves out for those who use a keyboard or a screen reader.
document$.subscribe(() => {
  // It makes a landmark for navigation of the buttons of each block of code.
  const plain = () => document.querySelectorAll("nav.md-code__nav").forEach((buttons) => {
    buttons.setAttribute("role", "none");
  });
  plain();
  new MutationObserver(plain).observe(document.querySelector("article"), { childList: true, subtree: true });

  // On a narrow or zoomed screen the menu is opened by a label, which no key reaches.
  const drawer = document.getElementById("__drawer");
  const opener = document.querySelector(".md-header__button[for=__drawer]");
  const told = () => opener.setAttribute("aria-expanded", String(drawer.checked));
  opener.tabIndex = 0;
  opener.setAttribute("role", "button");
  opener.setAttribute("aria-label", "Menu");
  told();
  drawer.addEventListener("change", () => {
    told();
    if (!drawer.checked || document.activeElement !== opener) return;
    // Once it can be seen, for what is hidden takes no focus.
    requestAnimationFrame(() => document.querySelector(".md-nav--primary .md-nav__link[href]").focus());
  });
  // The theme presses a label that has the focus on Enter.
  opener.addEventListener("keydown", (event) => {
    if (event.key !== " ") return;
    event.preventDefault();
    opener.click();
  });
  addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !drawer.checked) return;
    drawer.click();
    opener.focus();
  });
});
