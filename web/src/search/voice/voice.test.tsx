import { act, cleanup, screen, waitFor } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { FakeServer } from "../../test/fakeServer";
import { FakeSpeech } from "../../test/fakeSpeech";
import { signedInAs } from "../../test/people";
import { renderApp } from "../../test/renderApp";
import { film } from "../../test/titles";

let server: FakeServer;
let speech: FakeSpeech;

beforeEach(() => {
  server = new FakeServer();
  speech = new FakeSpeech();
  server.answer("/api/search", { items: [film()] });
  server.answer("/api/search/semantic", {
    query: "",
    text: "",
    constraints: [],
    items: [film()],
    indexed: { titles: 1, embedded: 1 },
  });
});

/** Opens a page, agrees where that is asked for, and has the microphone listen. */
async function listening(address = "/search") {
  const app = renderApp(address);
  await app.user.click(await screen.findByRole("button", { name: "Search by voice" }));
  await app.user.click(await screen.findByRole("button", { name: "Start listening" }));
  await waitFor(() => expect(speech.begun).toHaveLength(1));
  return app;
}

function field() {
  return screen.getByRole("searchbox", { name: "Search films and books" });
}

function asked() {
  return server.askedFor("/api/search/semantic").map((query) => query.get("q"));
}

describe("before the first time", () => {
  it("says who may hear it, and listens only after yes", async () => {
    const { user } = renderApp("/browse");
    await user.click(await screen.findByRole("button", { name: "Search by voice" }));
    expect(await screen.findByText(/may send it to its maker/)).toBeInTheDocument();
    expect(speech.begun).toHaveLength(0);
    await user.click(screen.getByRole("button", { name: "Not now" }));
    expect(screen.queryByText(/may send it to its maker/)).not.toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Search by voice" })).toHaveFocus();
  });

  it("a guest is asked once on a device, and can take it back", async () => {
    const first = await listening();
    act(() => speech.last.hear("sad robots"));
    await first.user.click(screen.getByRole("button", { name: "Stop listening" }));
    cleanup();

    const { user } = renderApp("/search");
    await user.click(await screen.findByRole("button", { name: "Search by voice" }));
    await waitFor(() => expect(speech.begun).toHaveLength(2));
    await user.keyboard("{Escape}");
    await user.click(screen.getByText("Can I speak instead of typing?"));
    await user.click(screen.getByRole("button", { name: "Take it back" }));
    await user.click(screen.getByRole("button", { name: "Search by voice" }));
    expect(await screen.findByRole("button", { name: "Start listening" })).toBeInTheDocument();
    expect(speech.begun).toHaveLength(2);
  });

  it("an account remembers it, with the words that were shown", async () => {
    signedInAs(server);
    server.answer("/api/consents", {
      items: [{ purpose: "voice", granted: false, changed_at: null, text_version: null }],
    });
    const granted = { purpose: "voice", granted: true, changed_at: "2026-01-02T03:04:05Z" };
    server.answer("/api/consents/voice", { ...granted, text_version: 2 });
    await listening();
    expect(await server.sentTo("/api/consents/voice", "PUT")).toEqual([
      { granted: true, text_version: 2 },
    ]);
    expect(localStorage.getItem("moodreel.voice-agreed")).toBeNull();
  });

  it("an agreement that cannot be kept is said, and nobody listens", async () => {
    signedInAs(server);
    server.answer("/api/consents", { items: [] });
    server.unreachable("/api/consents/voice");
    const { user } = renderApp("/search");
    await user.click(await screen.findByRole("button", { name: "Search by voice" }));
    await user.click(await screen.findByRole("button", { name: "Start listening" }));
    expect(await screen.findByText(/Moodreel does not answer/)).toBeInTheDocument();
    expect(speech.begun).toHaveLength(0);
  });
});

describe("while listening", () => {
  it("shows the words as they come, and searches by meaning at the end", async () => {
    const { address } = await listening();
    expect(screen.getByText(/^Listening for/)).toBeInTheDocument();
    act(() => speech.last.hear("a slow film"));
    expect(field()).toHaveValue("a slow film");
    expect(asked()).toEqual([]);
    act(() => speech.last.hear("a slow film ", "about grief"));
    act(() => speech.last.end());
    await waitFor(() => expect(address()).toBe("/search?q=a+slow+film+about+grief&by=meaning"));
    await waitFor(() => expect(asked()).toEqual(["a slow film about grief"]));
    expect(screen.getByRole("button", { name: "Search by voice" })).toBeInTheDocument();
  });

  it("pressing again ends it with what was heard", async () => {
    const { user, address } = await listening();
    act(() => speech.last.hear("sad robots"));
    await user.click(screen.getByRole("button", { name: "Stop listening" }));
    expect(speech.last.calls).toEqual(["start", "stop"]);
    await waitFor(() => expect(address()).toBe("/search?q=sad+robots&by=meaning"));
  });

  it("Escape ends it and leaves everything as it was", async () => {
    const { user, address } = await listening("/search?q=amelie");
    act(() => speech.last.hear("sad robots"));
    await user.keyboard("{Escape}");
    expect(speech.last.calls).toEqual(["start", "abort"]);
    expect(field()).toHaveValue("amelie");
    expect(address()).toBe("/search?q=amelie");
  });

  it("another language is listened for at once, and remembered", async () => {
    const { user } = await listening();
    await user.selectOptions(screen.getByLabelText("Spoken language"), "Tamil (India)");
    expect(speech.begun.map(({ lang }) => lang)).toEqual(["en-US", "ta-IN"]);
    expect(speech.begun[0]?.calls).toEqual(["start", "abort"]);
    expect(localStorage.getItem("moodreel.voice-language")).toBe("ta-IN");
    expect(screen.getByText(/Meaning is understood in English/)).toBeInTheDocument();
  });

  it("leaving for another page ends it", async () => {
    const { router } = await listening();
    await act(() => router.navigate({ to: "/browse" }));
    expect(speech.last.calls).toEqual(["start", "abort"]);
    expect(screen.queryByText(/^Listening for/)).not.toBeInTheDocument();
  });
});

describe("what went wrong is said in plain words", () => {
  it.each([
    ["not-allowed", /microphone is blocked/],
    ["no-speech", /We heard nothing/],
    ["network", /could not reach its speech recognition/],
    ["audio-capture", /No microphone was found/],
    ["some-news", /without saying why/],
  ])("%s", async (error, words) => {
    const { user } = await listening();
    act(() => speech.last.fail(error));
    expect(await screen.findByText(words)).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(speech.begun).toHaveLength(2);
  });

  it("silence is no search", async () => {
    const { address } = await listening();
    act(() => speech.last.end());
    expect(await screen.findByText(/We heard nothing/)).toBeInTheDocument();
    expect(address()).toBe("/search");
  });

  it("words that came before the failure count", async () => {
    const { address } = await listening();
    act(() => speech.last.hear("sad robots"));
    act(() => speech.last.fail("network"));
    await waitFor(() => expect(address()).toBe("/search?q=sad+robots&by=meaning"));
  });
});

describe("where it cannot be", () => {
  it("there is no microphone, and the search page says why", async () => {
    Reflect.deleteProperty(window, "webkitSpeechRecognition");
    const { user } = renderApp("/search");
    await user.click(await screen.findByText("Can I speak instead of typing?"));
    expect(screen.getByText(/Chrome, Edge and Safari can/)).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: "Search by voice" })).not.toBeInTheDocument();
  });

  it("a connection that browsers do not trust is named", async () => {
    Object.defineProperty(window, "isSecureContext", { value: false, configurable: true });
    renderApp("/search");
    expect(await screen.findByText(/pages that came by https/)).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: "Search by voice" })).not.toBeInTheDocument();
  });
});
