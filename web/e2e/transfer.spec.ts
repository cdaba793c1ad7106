import { signedUp } from "./people";
import { expect, expectAccessible, expectNoSidewaysScroll, test } from "./test";

interface Film {
  id: number;
  title: string;
  year: number;
}

test("brings a library, answers what is not sure, and takes it all back", async ({ page }) => {
  await signedUp(page);
  const films = (await (await page.request.get("/api/movies?size=3")).json()) as { items: Film[] };
  const [sure, unsure, renamed] = films.items;
  if (!sure || !unsure || !renamed) throw new Error("the catalogue has no three films");
  const row = ({ title }: Film, year: number, stars: number) =>
    `2024-03-09,"${title.replaceAll('"', '""')}",${year},https://boxd.it/x,${stars}\n`;
  const text =
    "Date,Name,Year,Letterboxd URI,Rating\n" +
    row(sure, sure.year, 4.5) +
    row(unsure, unsure.year - 9, 3) +
    "2024-03-09,Qqxy zzyx vvwq,1931,https://boxd.it/y,5\n";

  await test.step("sends a file, and sees what was found", async () => {
    await page.goto("/library/transfer");
    await expectAccessible(page);
    await page.getByLabel("Choose a file").setInputFiles({
      name: "ratings.csv",
      mimeType: "text/csv",
      buffer: Buffer.from(text),
    });
    await expect(page.getByRole("heading", { name: "Which one is it?" })).toBeVisible();
    await expect(page.getByText("Qqxy zzyx vvwq (1931)")).toBeVisible();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });

  await test.step("says which films they are, and adds all", async () => {
    await page
      .getByRole("group", { name: unsure.title })
      .getByRole("button", { name: unsure.title })
      .first()
      .click();
    const unknown = page.getByRole("group", { name: "Qqxy zzyx vvwq" });
    await unknown.getByRole("button", { name: "Search for Qqxy zzyx vvwq (1931)" }).click();
    await unknown.getByRole("searchbox").fill(renamed.title);
    await page.keyboard.press("Enter");
    await expectAccessible(page);
    await unknown.getByRole("button", { name: renamed.title }).first().click();
    await page.getByRole("button", { name: "Add 3 titles to my library" }).click();
    await expect(page.getByText("Added: 3 ratings and 3 titles watched or read.")).toBeVisible();
    await page.getByRole("link", { name: "See my library" }).click();
    await page.getByRole("link", { name: "Ratings", exact: true }).click();
    await expect(page.getByText("3 titles", { exact: true })).toBeVisible();
  });

  await test.step("takes it all back", async () => {
    await page.goto("/library/transfer");
    await page.getByRole("link", { name: "ratings.csv" }).click();
    await page.getByRole("button", { name: "Take it all back" }).click();
    await page.getByRole("button", { name: "Take it back" }).click();
    await expect(page.getByRole("heading", { name: "Taken back" })).toBeVisible();
    await page.goto("/library?shelf=ratings");
    await expect(page.getByText("3 titles", { exact: true })).toHaveCount(0);
  });
});
