import type { FaceReading } from "../camera/reading";
import { longestMs, withPoint, type EngagementPoint } from "./points";

/** A session as it goes on: not begun, running, paused while the camera is off, or over. */
export interface Recording {
  state: "waiting" | "running" | "paused" | "over";
  startedAt: number;
  /** Of what is over; until then the time of the last point. */
  endedAt: number;
  points: readonly EngagementPoint[];
}

const nothing: Recording = { state: "waiting", startedAt: 0, endedAt: 0, points: [] };

/** Keeps what the camera says of one session, in this page and nowhere else. */
export class FocusRecorder {
  private recording = nothing;
  private readonly listeners = new Set<() => void>();

  readonly current = (): Recording => this.recording;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** The camera went on: a session begins, or goes on. */
  cameraOn(now: number): void {
    const { state } = this.recording;
    if (state === "waiting")
      this.become({ state: "running", startedAt: now, endedAt: now, points: [] });
    if (state === "paused") this.become({ ...this.recording, state: "running" });
  }

  cameraOff(): void {
    if (this.recording.state === "running") this.become({ ...this.recording, state: "paused" });
  }

  add({ at, engagementScore, engagementStatus, dominantEmotion }: FaceReading): void {
    const { state, startedAt, points } = this.recording;
    if (state !== "running" || at < startedAt) return;
    if (at - startedAt > longestMs) {
      this.finish(startedAt + longestMs);
      return;
    }
    const next = withPoint(points, {
      t_ms: at,
      score: engagementScore,
      status: engagementStatus,
      dominant_emotion: dominantEmotion,
    });
    if (next !== points) this.become({ ...this.recording, endedAt: at, points: next });
  }

  /** The session is over; one in which no face was seen never was. */
  finish(now: number): void {
    const { startedAt, points } = this.recording;
    const endedAt = Math.min(now, startedAt + longestMs);
    this.become(points.length === 0 ? nothing : { state: "over", startedAt, endedAt, points });
  }

  forget(): void {
    this.become(nothing);
  }

  private become(next: Recording): void {
    this.recording = next;
    this.listeners.forEach((notify) => notify());
  }
}
