// A table that is wider than its place can be scrolled with the keyboard, and a longer table
// with numbers can be sorted by a column. Without this script both can still be read.
const UNITS = { ns: 1e-9, "µs": 1e-6, ms: 1e-3, s: 1, min: 60, kB: 1e3, MB: 1e6, GB: 1e9 };
const LONG = 6;

function rank(text) {
  const [, number, unit] = text.trim().match(/^([-+]?\d[\d,.]*)\s*(\S*)/) ?? [];
  return number === undefined ? NaN : Number(number.replaceAll(",", "")) * (UNITS[unit] ?? 1);
}

function compare(a, b) {
  const [first, second] = [rank(a), rank(b)];
  if (Number.isNaN(first) || Number.isNaN(second)) {
    // Numbers come before words.
    return Number.isNaN(first) - Number.isNaN(second) || a.localeCompare(b);
  }
  return first - second;
}

function sortable(table) {
  const [body] = table.tBodies;
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  if (!body || body.rows.length < LONG || table.querySelector("[rowspan], [colspan]")) return;
  // Words alone stand in an order that an author chose.
  const cells = [...body.rows].flatMap((row) => [...row.cells]);
  if (cells.every((cell) => Number.isNaN(rank(cell.textContent)))) return;
  for (const [column, head] of heads.entries()) {
    if (!head.textContent.trim()) continue;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "sort";
    button.append(...head.childNodes);
    button.title = "Sort by this column";
    head.append(button);
    button.addEventListener("click", () => {
      const down = head.getAttribute("aria-sort") === "ascending";
      for (const each of heads) each.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", down ? "descending" : "ascending");
      const texts = new Map([...body.rows].map((row) => [row, row.cells[column]?.textContent ?? ""]));
      const rows = [...body.rows].sort((a, b) => compare(texts.get(a), texts.get(b)));
      body.append(...(down ? rows.reverse() : rows));
    });
  }
}

function reachable(place, wide) {
  for (const [name, value] of [["tabindex", "0"], ["role", "group"], ["aria-label", "Wide table"]]) {
    if (wide) place.setAttribute(name, value);
    else place.removeAttribute(name);
  }
}

const sizes = new ResizeObserver((entries) => {
  // All are read before one is written to: else the browser lays the page out for each.
  const found = entries.map(({ target }) => [target, target.scrollWidth > target.clientWidth]);
  for (const [place, wide] of found) reachable(place, wide);
});

// The theme says when a page is there; it has then put each table into a place that scrolls.
document$.subscribe(() => {
  document.querySelectorAll("article table").forEach(sortable);
  document.querySelectorAll(".md-typeset__scrollwrap").forEach((place) => sizes.observe(place));
});
