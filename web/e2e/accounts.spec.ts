import { freshAddress, linkTo, password, serverData, signedUp } from "./people";
import { expect, test } from "./test";

test("an account, from signing up to leaving", async ({ page, request }) => {
  test.skip(!serverData, "needs to read the server's letters");
  const address = freshAddress();
  const handle = address.split("@")[0] ?? "";
  const menu = page.getByRole("button", { name: "Account of Anna" });

  async function signIn(secret: string) {
    await page.getByLabel("E-mail address or handle").fill(address);
    await page.getByLabel("Password", { exact: true }).fill(secret);
    await page.getByRole("main").getByRole("button", { name: "Sign in" }).click();
  }

  async function signOut() {
    await menu.click();
    await page.getByRole("button", { name: "Sign out", exact: true }).click();
    await expect(page.getByRole("link", { name: "Sign in" })).toBeVisible();
  }

  await test.step("signs up, and is in", async () => {
    await page.goto("/");
    await page.getByRole("link", { name: "Sign in" }).click();
    await page.getByRole("link", { name: "Make an account" }).click();
    await page.getByLabel("Name").fill("Anna");
    await page.getByLabel("E-mail address").fill(address);
    await page.getByLabel("Password", { exact: true }).fill(password);
    await page.getByRole("button", { name: "Make an account" }).click();
    await expect(menu).toBeVisible();
  });

  await test.step("confirms the address by the letter", async () => {
    await page.goto(await linkTo(address, "verify"));
    await page.getByRole("button", { name: "Confirm my address" }).click();
    await page.getByRole("link", { name: "Go to your account" }).click();
    await expect(page.getByText(`${address}, confirmed.`)).toBeVisible();
  });

  await test.step("sees where the account is open", async () => {
    await page.getByRole("link", { name: "Sign-ins" }).click();
    await expect(page.getByText("This device")).toBeVisible();
  });

  await test.step("makes a token that works until it is revoked", async () => {
    await page.getByRole("link", { name: "Access tokens" }).click();
    await page.getByLabel("What is it for?").fill("Notebook");
    await page.getByRole("button", { name: "Make the token" }).click();
    const token = await page.getByLabel("The token").inputValue();
    const me = () => request.get("/api/auth/me", { headers: { Authorization: `Bearer ${token}` } });
    expect((await me()).status()).toBe(200);
    await page.getByRole("button", { name: "Revoke Notebook" }).click();
    await page.getByRole("button", { name: "Revoke it" }).click();
    await expect(page.getByRole("button", { name: "Revoke Notebook" })).toHaveCount(0);
    expect((await me()).status()).toBe(401);
  });

  await test.step("agrees to something, and takes everything along", async () => {
    await page.getByRole("link", { name: "Privacy" }).click();
    const voice = page.getByRole("switch", { name: "Speak instead of typing" });
    await voice.click();
    await expect(voice).toBeChecked();
    await expect(page.getByText(/^On since/)).toBeVisible();
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Download my data" }).click();
    expect((await download).suggestedFilename()).toBe(`moodreel-${handle}.zip`);
  });

  await test.step("signs out, and is led back after signing in", async () => {
    await signOut();
    await page.reload();
    await expect(page.getByRole("link", { name: "Sign in" })).toBeVisible();
    await page.goto("/account/privacy");
    await expect(page).toHaveURL(/\/login\?next=%2Faccount%2Fprivacy$/);
    await signIn(password);
    await expect(page.getByRole("heading", { name: "Privacy" })).toBeVisible();
    await page.reload();
    await expect(page.getByRole("switch", { name: "Speak instead of typing" })).toBeChecked();
  });

  await test.step("forgets the password, and chooses another by the letter", async () => {
    await signOut();
    await page.goto("/login");
    await page.getByRole("link", { name: "Forgot your password?" }).click();
    await page.getByLabel("E-mail address").fill(address);
    await page.getByRole("button", { name: "Send the letter" }).click();
    await expect(page.getByText(/If there is an account with this address/)).toBeVisible();
    await page.goto(await linkTo(address, "reset-password"));
    await expect(page).toHaveURL(/\/account\/reset$/);
    await page.getByLabel("New password", { exact: true }).fill("five rather quiet words");
    await page.getByRole("button", { name: "Save the new password" }).click();
    await page.getByRole("link", { name: "Sign in" }).last().click();
    await signIn("five rather quiet words");
    await expect(menu).toBeVisible();
  });

  await test.step("deletes the account", async () => {
    await page.goto("/account/privacy");
    await page.getByRole("button", { name: "Delete my account" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel(`Type ${handle} to go on`).fill(handle);
    await dialog.getByLabel("Password", { exact: true }).fill("five rather quiet words");
    await dialog.getByRole("button", { name: "Delete my account" }).click();
    await expect(page.getByRole("heading", { name: "Your account is gone" })).toBeVisible();
    await expect(page.getByRole("link", { name: "Sign in" })).toBeVisible();
  });
});

test("signing out in one tab signs out the others", async ({ page, context }) => {
  await signedUp(page);
  await page.goto("/account/sessions");
  await expect(page.getByText("This device")).toBeVisible();
  const other = await context.newPage();
  await other.goto("/browse");
  await other.getByRole("button", { name: /^Account of/ }).click();
  await other.getByRole("button", { name: "Sign out", exact: true }).click();
  await expect(page).toHaveURL(/\/login\?next=%2Faccount%2Fsessions$/);
  await expect(page.getByText("You are signed out. See you soon.")).toBeVisible();
});

test("opening several tabs at once keeps them all signed in", async ({ page, context }) => {
  await signedUp(page);
  const tabs = [page, await context.newPage(), await context.newPage()];
  await Promise.all(tabs.map((tab) => tab.goto("/account/sessions")));
  for (const tab of tabs) await expect(tab.getByText("This device")).toBeVisible();
});
