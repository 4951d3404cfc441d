// On a narrow or zoomed screen the theme opens its menu by a label, which no key reaches, and leaves
// the links of the closed menu in the order of the Tab key, though nobody sees them.
document$.subscribe(() => {
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
