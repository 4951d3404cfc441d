// What the theme leaves out for those who use a keyboard or a screen reader.
document$.subscribe(() => {
  // It makes a landmark for navigation of the buttons of each block of code, when the block is seen.
  for (const block of document.querySelectorAll("article .highlight:not(.no-copy)")) {
    const plain = () => block.querySelector("nav")?.setAttribute("role", "none");
    plain();
    new MutationObserver(plain).observe(block, { childList: true, subtree: true });
  }

  // On a narrow or zoomed screen the menu is opened by a label, which no key reaches.
  const drawer = document.getElementById("__drawer");
  const label = document.querySelector(".md-header__button[for=__drawer]");
  const opener = document.createElement("button");
  opener.className = label.className;
  opener.type = "button";
  // By this the theme hides it where the menu is always there.
  opener.setAttribute("for", "__drawer");
  opener.setAttribute("aria-label", "Menu");
  opener.append(...label.childNodes);
  label.replaceWith(opener);
  const told = () => opener.setAttribute("aria-expanded", String(drawer.checked));
  told();
  drawer.addEventListener("change", told);
  opener.addEventListener("click", () => {
    drawer.click();
    // Once it can be seen, for what is hidden takes no focus.
    requestAnimationFrame(() => document.querySelector(".md-nav--primary .md-nav__link[href]").focus());
  });
  addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !drawer.checked) return;
    drawer.click();
    opener.focus();
  });
});
