import { createEvent, fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { Stars } from "./Stars";
import { starDigits, starsAt, starWords } from "./starValue";

const width = 100;

function renderStars(value: number | null = null) {
  const given: (number | null)[] = [];
  function Rated() {
    const [rating, setRating] = useState(value);
    return (
      <Stars
        label="Rate Amélie"
        value={rating}
        onRate={(next) => {
          given.push(next);
          setRating(next);
        }}
        starClassName="w-6"
      />
    );
  }
  render(<Rated />);
  const slider = screen.getByRole("slider", { name: "Rate Amélie" });
  return { given, slider, stars: slider.parentElement ?? slider };
}

/** A pointer over the stars, so many of a hundred pixels from their left end. */
function point(kind: "pointerMove" | "pointerUp" | "pointerOut", stars: HTMLElement, x: number) {
  const event = createEvent[kind](stars);
  Object.defineProperty(event, "clientX", { value: x });
  fireEvent(stars, event);
}

describe("with keys", () => {
  it("moves by half a star, to the ends, and clears", async () => {
    const user = userEvent.setup();
    const { given, slider } = renderStars();
    expect(slider).toHaveAttribute("aria-valuetext", "not rated");
    await user.tab();
    expect(slider).toHaveFocus();
    await user.keyboard("{ArrowRight}{ArrowRight}{ArrowUp}{Enter}");
    expect(slider).toHaveAttribute("aria-valuetext", "1 and a half stars of 5");
    await user.keyboard("{ArrowLeft}{Enter}{End}{ArrowRight}{Enter}{Home}{ArrowDown}{Enter}");
    await user.keyboard("{Delete}{Enter}");
    expect(given).toEqual([1.5, 1, 5, 0.5, null]);
    expect(slider).toHaveAttribute("aria-valuetext", "not rated");
  });

  it("gives one rating for many presses, once the field is left", async () => {
    const user = userEvent.setup();
    const { given } = renderStars(2);
    await user.tab();
    await user.keyboard("{ArrowRight}{ArrowRight}{ArrowRight}");
    expect(given).toEqual([]);
    await user.tab();
    expect(given).toEqual([3.5]);
  });

  it("gives it too when the page is left meanwhile", async () => {
    const given = vi.fn();
    const { unmount } = render(
      <Stars label="Rate Amélie" value={null} onRate={given} starClassName="w-6" />,
    );
    await userEvent.tab();
    await userEvent.keyboard("{End}");
    unmount();
    expect(given).toHaveBeenCalledExactlyOnceWith(5);
  });
});

describe("with a pointer", () => {
  it("shows the half that would be given, and forgets it when the pointer leaves", () => {
    const { given, slider, stars } = renderStars();
    vi.spyOn(stars, "getBoundingClientRect").mockReturnValue(new DOMRect(0, 0, width, 20));
    point("pointerMove", stars, 68);
    const filled = stars.querySelector<HTMLElement>("span");
    expect(filled?.style.width).toBe("70%");
    point("pointerOut", stars, 120);
    expect(filled?.style.width).toBe("0%");
    point("pointerUp", stars, 68);
    expect(given).toEqual([3.5]);
    expect(slider).toHaveAttribute("aria-valuetext", "3 and a half stars of 5");
  });
});

describe("half a star", () => {
  it.each([
    { share: 0, stars: 0.5 },
    { share: 0.11, stars: 1 },
    { share: 0.5, stars: 2.5 },
    { share: 0.51, stars: 3 },
    { share: 1.2, stars: 5 },
  ])("at $share of the width is $stars", ({ share, stars }) => {
    expect(starsAt(share)).toBe(stars);
  });

  it("is said and written as people do", () => {
    expect([0.5, 1, 1.5, 5].map(starWords)).toEqual([
      "half a star of 5",
      "1 star of 5",
      "1 and a half stars of 5",
      "5 stars of 5",
    ]);
    expect([0.5, 3, 4.5].map(starDigits)).toEqual(["½", "3", "4½"]);
  });
});
