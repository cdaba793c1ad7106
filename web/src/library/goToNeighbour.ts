/** Moves the focus to the card beside the one that goes, so that it is not lost with it. */
export function goToNeighbour(inside: Element): void {
  if (!inside.contains(document.activeElement)) return;
  const card = inside.closest("li");
  const beside = card?.nextElementSibling ?? card?.previousElementSibling;
  const target = beside?.querySelector("a") ?? document.getElementById("main");
  target?.focus({ preventScroll: true });
}
