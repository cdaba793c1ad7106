import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { Row } from "./Row";

function renderRow() {
  render(
    <Row heading="Films for a happy mood" place="happy films">
      <a href="/one">One</a>
      <a href="/two">Two</a>
      <a href="/three">Three</a>
    </Row>,
  );
}

it("moves between cards with the arrow keys, Home and End", async () => {
  renderRow();
  const user = userEvent.setup();
  await user.tab();
  expect(screen.getByText("One")).toHaveFocus();
  await user.keyboard("{ArrowRight}");
  expect(screen.getByText("Two")).toHaveFocus();
  await user.keyboard("{End}");
  expect(screen.getByText("Three")).toHaveFocus();
  await user.keyboard("{ArrowRight}");
  expect(screen.getByText("Three")).toHaveFocus();
  await user.keyboard("{Home}{ArrowLeft}");
  expect(screen.getByText("One")).toHaveFocus();
});

it("has no buttons when everything fits", () => {
  renderRow();
  expect(screen.queryByRole("button")).not.toBeInTheDocument();
});

it("scrolls by button when there is more to see", async () => {
  vi.spyOn(Element.prototype, "scrollWidth", "get").mockReturnValue(2000);
  vi.spyOn(Element.prototype, "clientWidth", "get").mockReturnValue(500);
  const scrolled: (number | undefined)[] = [];
  Element.prototype.scrollBy = (options?: ScrollToOptions | number) => {
    if (typeof options === "object") scrolled.push(options.left);
  };
  renderRow();
  expect(screen.getByRole("button", { name: /Back/ })).toBeDisabled();
  await userEvent.click(screen.getByRole("button", { name: /More/ }));
  expect(scrolled).toEqual([425]);
});
