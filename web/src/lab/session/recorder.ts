import { answerOf, api } from "../../api/client";
import type { SignalSample, ViewingSession } from "../types";

export type Source = "simulated" | "live";

/** Where a recorder gets its samples: those since it was last asked, not in the future. */
export interface SampleSource {
  take: (session: ViewingSession, fromMs: number, toMs: number) => SignalSample[];
  close: () => void;
}

const everyMs = 1_000;
/** What one request carries at most; the rest follows. */
const mostSamples = 5_000;

/**
 * Sends what a source measures, once a second, while the video plays. What could not be sent waits and goes with the
 * next: the server counts the same time and channel once.
 */
export class Recorder {
  private session: ViewingSession;
  private readonly source: SampleSource;
  private readonly onProblem: (problem: unknown) => void;
  private waiting: SignalSample[] = [];
  private takenUntil: number;
  private timer: ReturnType<typeof setInterval> | undefined;
  /** A video that ends is paused and ended in one moment: one thing at a time. */
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    session: ViewingSession,
    source: SampleSource,
    onProblem: (problem: unknown) => void,
  ) {
    this.session = session;
    this.source = source;
    this.onProblem = onProblem;
    this.takenUntil = session.timestamp;
  }

  /** Begins a session, in a study where one is given. */
  static async begin(video: number, source: Source, study?: number): Promise<ViewingSession> {
    const facts = { timestamp: Date.now(), gsr_unit: "microsiemens", source } as const;
    if (study !== undefined) {
      return answerOf(
        api.POST("/api/studies/{id}/sessions", {
          params: { path: { id: study } },
          body: { video_id: video, ...facts },
        }),
      );
    }
    return answerOf(
      api.POST("/api/videos/{id}/sessions", {
        params: { path: { id: video } },
        body: facts,
      }),
    );
  }

  run(): void {
    this.timer ??= setInterval(() => void this.inTurn(() => this.send()), everyMs);
  }

  pause(): Promise<ViewingSession> {
    return this.inTurn(async () => {
      await this.rest();
      return this.change("pause");
    });
  }

  resume(): Promise<ViewingSession> {
    return this.inTurn(async () => {
      const session = await this.change("resume");
      // what was measured in the pause belongs to nothing
      this.source.take(session, this.takenUntil, Date.now());
      this.takenUntil = Date.now();
      this.run();
      return session;
    });
  }

  stop(): Promise<ViewingSession> {
    return this.inTurn(async () => {
      await this.rest();
      this.source.close();
      return this.change("stop");
    });
  }

  /** Leaves without a word: the server ends a session that stays silent. */
  leave(): void {
    clearInterval(this.timer);
    this.source.close();
  }

  private inTurn<T>(act: () => Promise<T>): Promise<T> {
    const done = this.last.then(act);
    this.last = done.catch(() => undefined);
    return done;
  }

  /** Sends what is left; a session that rests already has nothing of its own. */
  private async rest(): Promise<void> {
    if (this.timer === undefined) return;
    clearInterval(this.timer);
    this.timer = undefined;
    await this.send();
  }

  private async send(): Promise<void> {
    const now = Date.now();
    const fresh = this.source.take(this.session, this.takenUntil, now);
    this.takenUntil = now;
    this.waiting.push(...fresh.filter(({ t_ms }) => t_ms >= this.session.timestamp));
    const signals = this.waiting.slice(0, mostSamples);
    if (signals.length === 0) return;
    try {
      const path = { id: this.session.session_id };
      await answerOf(
        api.POST("/api/sessions/{id}/signals", { params: { path }, body: { signals } }),
      );
      this.waiting = this.waiting.slice(signals.length);
      this.onProblem(undefined);
    } catch (problem) {
      this.onProblem(problem);
    }
  }

  private async change(what: "pause" | "resume" | "stop"): Promise<ViewingSession> {
    const request = {
      params: { path: { id: this.session.session_id } },
      body: { timestamp: Date.now() },
    };
    this.session = await answerOf(
      what === "pause"
        ? api.POST("/api/sessions/{id}/pause", request)
        : what === "resume"
          ? api.POST("/api/sessions/{id}/resume", request)
          : api.POST("/api/sessions/{id}/stop", request),
    );
    return this.session;
  }
}
