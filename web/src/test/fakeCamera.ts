import { vi } from "vitest";

/** Stands in for a browser's camera: asks nobody, and remembers whether its light is on. */
export class FakeCamera {
  readonly tracks: FakeTrack[] = [];
  private answer: () => Promise<MediaStream> = () => Promise.resolve(this.opened());

  constructor() {
    vi.stubGlobal("isSecureContext", true);
    HTMLMediaElement.prototype.play = () => Promise.resolve();
    Object.defineProperty(navigator, "mediaDevices", {
      configurable: true,
      value: { getUserMedia: () => this.answer() },
    });
  }

  /** From now on the browser refuses, with this error's name. */
  refuse(name: string): void {
    this.answer = () => Promise.reject(new DOMException("", name));
  }

  /** From now on the browser asks, until the test answers yes. */
  ask(): { allow: () => void } {
    let allow: () => void = () => undefined;
    this.answer = () =>
      new Promise((resolve) => {
        allow = () => resolve(this.opened());
      });
    return { allow: () => allow() };
  }

  get isOn(): boolean {
    return this.tracks.some(({ readyState }) => readyState === "live");
  }

  private opened(): MediaStream {
    const track = new FakeTrack();
    this.tracks.push(track);
    return { getTracks: () => [track], getVideoTracks: () => [track] } as unknown as MediaStream;
  }
}

class FakeTrack extends EventTarget {
  readyState: MediaStreamTrackState = "live";

  stop(): void {
    this.readyState = "ended";
  }

  /** Somebody pulls the plug. */
  unplug(): void {
    this.readyState = "ended";
    this.dispatchEvent(new Event("ended"));
  }
}
