// Gives every visible text in the article whose contrast is below WCAG AA: 4.5, or 3 for large text.
// https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
(() => {
  const parse = (color) => (color.match(/[\d.]+/g) || []).map(Number);
  const over = (top, below) => {
    const alpha = top[3] ?? 1;
    return [0, 1, 2].map((i) => top[i] * alpha + below[i] * (1 - alpha));
  };
  const background = (element) => {
    if (!element) return [255, 255, 255];
    const own = parse(getComputedStyle(element).backgroundColor);
    return (own[3] ?? 1) === 1 ? own : over(own, background(element.parentElement));
  };
  const luminance = (color) => {
    const [r, g, b] = color.map((c) => {
      const s = c / 255;
      return s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const failing = new Map();
  const places = document.querySelectorAll("article, .md-sidebar--primary, .md-header, .md-footer");
  for (const place of places) {
    const texts = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const element = texts.currentNode.parentElement;
      const style = getComputedStyle(element);
      const hidden = !element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
      if (hidden || !texts.currentNode.data.trim() || element.closest(".headerlink")) continue;
      const below = background(element);
      const pair = [luminance(over(parse(style.color), below)), luminance(below)];
      const contrast = (Math.max(...pair) + 0.05) / (Math.min(...pair) + 0.05);
      const size = parseFloat(style.fontSize);
      const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
      if (contrast < (large ? 3 : 4.5)) {
        const name = `${element.tagName}.${element.className}`;
        failing.set(name, `${name} ${contrast.toFixed(2)}: ${texts.currentNode.data.trim().slice(0, 40)}`);
      }
    }
  }
  return [...failing.values()];
})()
