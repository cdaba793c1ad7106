import { expect, test } from "./test";

test("a mood leads to a film, the film to another", async ({ page }) => {
  await page.goto("/");
  await expect(
    page.getByRole("region", { name: "Popular films" }).getByRole("link").first(),
  ).toBeVisible();

  await test.step("a mood is picked by keyboard", async () => {
    await page.getByRole("radio", { name: "Happy" }).focus();
    await page.keyboard.press("Space");
    await expect(page).toHaveURL(/\?mood=happy&mode=match$/);
    await page.keyboard.press("ArrowRight");
    await expect(page).toHaveURL(/\?mood=surprise&mode=match$/);
  });

  await test.step("and by click", async () => {
    await page.getByRole("radio", { name: "Happy" }).click();
    await expect(page).toHaveURL(/\?mood=happy&mode=match$/);
  });

  const films = page.getByRole("region", { name: "Films for a happy mood" });
  const film = films.getByRole("link").first();
  await expect(film).toHaveAccessibleDescription(/\w/);
  await expect(film.getByRole("img")).toHaveJSProperty("complete", true);
  const title = await film.locator("span").first().innerText();

  await test.step("the film opens", async () => {
    await film.click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
    await expect(page).toHaveTitle(new RegExp(`^${escaped(title)}.* · Moodreel$`));
  });

  await test.step("and leads to others like it", async () => {
    const other = page.getByRole("region", { name: "More like this" }).getByRole("link").first();
    await expect(other).toHaveAccessibleDescription(/\w/);
    const name = await other.locator("span").first().innerText();
    await other.click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
  });

  await test.step("the way back ends where it began, with the mood", async () => {
    await page.goBack();
    await page.goBack();
    await expect(page.getByRole("radio", { name: "Happy" })).toBeChecked();
  });
});

test("a misspelled search finds the film, by keyboard alone", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.keyboard.press("/");
  await page.keyboard.type("amelei");
  await expect(page).toHaveURL(/\/search\?q=amelei$/);
  await expect(
    page
      .getByRole("main")
      .getByRole("link", { name: /Amélie/ })
      .first(),
  ).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: /Amélie/ })).toBeVisible();
});

test("filters stay in the address, through a reload and the back button", async ({ page }) => {
  await page.goto("/browse");
  const comedy = page
    .getByRole("group", { name: "Genre" })
    .getByRole("button", { name: /^Comedy/ });
  await comedy.click();
  await expect(page).toHaveURL(/genre=Comedy/);
  await page.getByLabel("Order").selectOption("oldest");
  await expect(page).toHaveURL(/sort=oldest/);

  const first = page.getByRole("region", { name: "Films" }).getByRole("link").first();
  await expect(first).toBeVisible();
  await page.reload();
  await expect(comedy).toHaveAttribute("aria-pressed", "true");
  await expect(page.getByLabel("Order")).toHaveValue("oldest");

  await page.goBack();
  await page.goBack();
  await expect(comedy).toHaveAttribute("aria-pressed", "false");
});

test("an address without a title offers a way on", async ({ page }) => {
  await page.goto("/books/not-a-book");
  await page.getByRole("link", { name: "Browse books" }).click();
  await expect(page).toHaveURL(/\/browse\?type=book$/);
  await expect(page.getByRole("heading", { level: 1, name: "Browse books" })).toBeVisible();
});

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
