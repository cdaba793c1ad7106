import { screen } from "@testing-library/react";
import { beforeEach, expect, it } from "vitest";
import { FakeServer } from "../test/fakeServer";
import { first } from "../test/first";
import { renderApp } from "../test/renderApp";

beforeEach(() => {
  new FakeServer();
});

it("the theme goes from the device's to light to dark and is remembered", async () => {
  const { user } = renderApp("/search");
  const button = first(await screen.findAllByRole("button", { name: /theme/ }));
  await user.click(button);
  expect(document.documentElement.dataset.theme).toBe("light");
  await user.click(button);
  expect(document.documentElement.dataset.theme).toBe("dark");
  expect(localStorage.getItem("moodreel.theme")).toBe("dark");
  await user.click(button);
  expect(document.documentElement.dataset.theme).toBeUndefined();
  expect(localStorage.getItem("moodreel.theme")).toBeNull();
});

it("the first thing the Tab key reaches skips to the page", async () => {
  const { user } = renderApp("/search");
  await screen.findByRole("main");
  await user.tab();
  expect(screen.getByText("Skip to the page")).toHaveFocus();
  await user.keyboard("{Enter}");
  expect(screen.getByRole("main")).toHaveFocus();
});

it("an address that leads nowhere offers a way on", async () => {
  renderApp("/nowhere");
  expect(await screen.findByRole("heading", { level: 1 })).toHaveTextContent(
    "There is nothing at this address",
  );
  expect(screen.getByRole("link", { name: "Go to the start" })).toHaveAttribute("href", "/");
});

it("the footer names the version and leads to the API", async () => {
  renderApp("/search");
  expect(await screen.findByText(/Moodreel 0\.1\.0/)).toBeInTheDocument();
  expect(screen.getByRole("link", { name: "API documentation" })).toHaveAttribute("href", "/docs");
});
