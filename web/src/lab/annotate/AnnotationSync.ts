import { Drafts } from "./drafts";
import { begun, changed, redone, undone, type History } from "./history";
import type { Mark } from "./marks";
import { areSame, mergeMarks } from "./merge";
import { readCopy, writeCopy, type Document, type ServerCopy } from "./serverCopy";

export type SaveState = "saved" | "saving" | "waiting";

export interface AnnotationState {
  /** undefined while the document is on its way. */
  history: History<Mark[]> | undefined;
  saved: SaveState;
  /** Why it could not be read, or is not saved yet. */
  problem?: unknown;
}

const saveAfterMs = 700;
const againAfterMs = 5_000;

/**
 * One document of annotations: every change is kept on this device at once and on the server a moment later. Where
 * another tab was faster, both changes are put together.
 */
export class AnnotationSync {
  private readonly document: Document;
  private readonly drafts: Drafts;
  private state: AnnotationState = { history: undefined, saved: "saved" };
  private server: ServerCopy = { version: 0, marks: [] };
  private adopted: ReturnType<Drafts["others"]> = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private sending = false;
  private readonly listeners = new Set<() => void>();

  constructor(document: Document, drafts: Drafts) {
    this.document = document;
    this.drafts = drafts;
  }

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  readonly current = () => this.state;

  async open(): Promise<void> {
    this.set({ history: undefined, saved: "saved" });
    try {
      this.server = await readCopy(this.document);
    } catch (problem) {
      this.set({ history: undefined, saved: "saved", problem });
      return;
    }
    this.adopted = this.drafts.others();
    const marks = this.adopted.reduce(
      (known, [, draft]) => mergeMarks(draft.base, draft.marks, known),
      this.server.marks,
    );
    this.set({ history: begun(marks), saved: "saved" });
    if (areSame(marks, this.server.marks)) this.drafts.drop(this.adopted);
    else this.keep();
  }

  change(next: (marks: Mark[]) => Mark[]): void {
    this.step((history) => {
      const marks = next(history.present);
      return areSame(marks, history.present) ? history : changed(history, marks);
    });
  }

  undo(): void {
    this.step(undone);
  }

  redo(): void {
    this.step(redone);
  }

  /** The tab is going: what is not saved stays on the device. */
  close(): void {
    clearTimeout(this.timer);
    void this.save();
  }

  private step(next: (history: History<Mark[]>) => History<Mark[]>): void {
    const { history } = this.state;
    if (!history) return;
    const after = next(history);
    if (after === history) return;
    this.set({ ...this.state, history: after });
    this.keep();
  }

  private keep(): void {
    const marks = this.state.history?.present;
    if (!marks) return;
    this.drafts.write({ base: this.server.marks, marks });
    this.set({ ...this.state, saved: "saving" });
    this.saveIn(saveAfterMs);
  }

  private saveIn(ms: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.save(), ms);
  }

  private async save(): Promise<void> {
    const marks = this.state.history?.present;
    if (!marks || this.sending) return;
    if (areSame(marks, this.server.marks)) {
      this.drafts.clear();
      this.set({ ...this.state, saved: "saved" });
      return;
    }
    this.sending = true;
    try {
      const written = await writeCopy(this.document, this.server.version, marks);
      if (written) this.arrived(written, marks);
      else this.mergeWith(await readCopy(this.document));
    } catch (problem) {
      this.set({ ...this.state, saved: "waiting", problem });
      this.saveIn(againAfterMs);
    } finally {
      this.sending = false;
    }
  }

  private arrived(written: ServerCopy, sent: readonly Mark[]): void {
    this.server = written;
    this.drafts.drop(this.adopted);
    this.adopted = [];
    const { history } = this.state;
    if (history && !areSame(history.present, sent)) {
      this.keep();
      return;
    }
    this.drafts.clear();
    this.set({ history, saved: "saved" });
  }

  /** Another tab was faster. Its changes come in as if they had always been there. */
  private mergeWith(theirs: ServerCopy): void {
    const { history } = this.state;
    if (!history) return;
    const base = this.server.marks;
    const bring = (marks: Mark[]) => mergeMarks(base, marks, theirs.marks);
    this.server = theirs;
    this.set({
      ...this.state,
      history: {
        past: history.past.map(bring),
        present: bring(history.present),
        future: history.future.map(bring),
      },
    });
    this.keep();
  }

  private set(state: AnnotationState): void {
    this.state = state;
    this.listeners.forEach((listener) => listener());
  }
}
