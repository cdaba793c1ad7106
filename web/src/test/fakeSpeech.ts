import { vi } from "vitest";

/** Stands in for a browser's speech recognition: says what a test has it say. */
export class FakeSpeech {
  /** What was begun, in order; the last one is listening. */
  readonly begun: FakeRecognition[] = [];

  constructor() {
    const { begun } = this;
    vi.stubGlobal("isSecureContext", true);
    vi.stubGlobal(
      "webkitSpeechRecognition",
      class extends FakeRecognition {
        constructor() {
          super();
          begun.push(this);
        }
      },
    );
  }

  get last(): FakeRecognition {
    const last = this.begun.at(-1);
    if (!last) throw new Error("nobody listens");
    return last;
  }
}

class FakeRecognition extends EventTarget {
  lang = "";
  interimResults = false;
  readonly calls: string[] = [];

  start() {
    this.calls.push("start");
  }

  stop() {
    this.calls.push("stop");
    this.end();
  }

  abort() {
    this.calls.push("abort");
    this.end();
  }

  /** Words so far, in the parts a recognition tells them in. */
  hear(...parts: string[]) {
    const results = parts.map((transcript) => [{ transcript }]);
    this.dispatchEvent(Object.assign(new Event("result"), { results }));
  }

  fail(error: string) {
    this.dispatchEvent(Object.assign(new Event("error"), { error }));
    this.end();
  }

  end() {
    this.dispatchEvent(new Event("end"));
  }
}
