import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { RequestFailed } from "../api/errors";
import { ErrorNotice } from "./ErrorNotice";

function renderNotice(error: unknown, onRetry = () => undefined) {
  render(<ErrorNotice error={error} what="the films" onRetry={onRetry} />);
}

describe("an error", () => {
  it("is announced, says what failed, and can be tried again", async () => {
    let retries = 0;
    renderNotice(new RequestFailed("broken"), () => {
      retries++;
      return undefined;
    });
    expect(screen.getByRole("alert")).toHaveTextContent("We could not load the films");
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(retries).toBe(1);
  });

  it("has its own words for being offline", () => {
    renderNotice(new RequestFailed("offline"));
    expect(screen.getByRole("heading")).toHaveTextContent("You are offline");
  });

  it("says how long to wait when the server asks for a pause", () => {
    renderNotice(new RequestFailed("busy", undefined, 12));
    expect(screen.getByRole("alert")).toHaveTextContent("Try again in 12 seconds.");
  });

  it("repeats what the server said about a wrong value", () => {
    renderNotice(new RequestFailed("refused", "year_from: must be between 1800 and 2200"));
    expect(screen.getByRole("alert")).toHaveTextContent("must be between 1800 and 2200");
  });

  it("of an unknown kind still reads like a sentence", () => {
    renderNotice(new Error("boom"));
    expect(screen.getByRole("alert")).toHaveTextContent("We could not show the films");
  });
});
