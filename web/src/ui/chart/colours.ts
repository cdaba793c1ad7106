/** What a colour of the theme is right now, in a form that a canvas takes: `--dust`, say. */
export function themeColour(within: Element, name: string): string {
  const probe = document.createElement("span");
  probe.style.color = `var(${name})`;
  within.append(probe);
  const colour = getComputedStyle(probe).color;
  probe.remove();
  return colour;
}
