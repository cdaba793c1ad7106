import AxeBuilder from "@axe-core/playwright";
import { test as base, expect, type ConsoleMessage, type Page } from "@playwright/test";

/** Every test also fails when the page complains in its console. */
export const test = base.extend<{ page: Page }>({
  page: async ({ page }, use) => {
    const complaints: string[] = [];
    page.on("console", (message) => {
      const serious = message.type() === "error" || message.type() === "warning";
      if (serious && !isExpected(message)) complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(error.message));
    await use(page);
    expect(complaints).toEqual([]);
  },
});

/** Browsers write every 404 to the console, also the ones a page asks for on purpose. */
function isExpected(message: ConsoleMessage): boolean {
  const { pathname } = new URL(message.location().url || "about:blank");
  const isFile = pathname.startsWith("/assets/") || pathname.startsWith("/posters/");
  return message.text().includes("status of 404") && !isFile;
}

export { expect };

/** What a screen reader or a weak eye would stumble over. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`,
  );
  expect(found).toEqual([]);
}

export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const excess = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(excess).toBe(0);
}
