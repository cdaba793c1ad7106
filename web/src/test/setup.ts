import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/react";
import { afterEach, beforeEach, vi } from "vitest";
import { forgetSession } from "../accounts/session/session";
import { forgetLearning } from "../accounts/privacy/learning";
import { stopAsking } from "../accounts/entry/signInAsk";
import { forgetTonight } from "../moods/notTonight";
import { rememberMood } from "../moods/rememberedMood";
import { forgetToasts } from "../ui/toasts";

/** jsdom lays nothing out; what depends on sizes is told them by the tests themselves. */
class StillResizeObserver implements ResizeObserver {
  observe() {
    return;
  }
  unobserve() {
    return;
  }
  disconnect() {
    return;
  }
}

// Room for machines that do other things besides.
configure({ asyncUtilTimeout: 5000 });

beforeEach(() => {
  vi.stubGlobal("ResizeObserver", StillResizeObserver);
  vi.stubGlobal("scrollTo", () => undefined);
  vi.stubGlobal("matchMedia", () => ({ matches: false }));
  Element.prototype.scrollIntoView = () => undefined;
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  rememberMood(undefined);
  forgetTonight();
  forgetSession();
  forgetLearning();
  forgetToasts();
  stopAsking();
  localStorage.clear();
  delete document.documentElement.dataset.theme;
});
