import type { Mark } from "./marks";
import { usualMode } from "./serverCopy";

/** What a tab has that the server may not have yet. */
export interface Draft {
  base: Mark[];
  marks: Mark[];
}

/**
 * Drafts on this device, one per tab, so that two tabs never overwrite each other's. One that is left behind by a closed
 * tab is taken over by the next.
 */
export class Drafts {
  private readonly prefix: string;
  private readonly own: string;

  constructor(user: number, video: number, mode: string, tab: string = crypto.randomUUID()) {
    const kind = mode === usualMode ? "annotations" : `annotations-${mode}`;
    this.prefix = `moodreel.${kind}.${user}.${video}.`;
    this.own = this.prefix + tab;
  }

  /** Those of other tabs, closed or not, by their keys. */
  others(): [key: string, draft: Draft][] {
    return (
      storage((kept) =>
        Object.keys(kept)
          .filter((key) => key.startsWith(this.prefix) && key !== this.own)
          .flatMap((key) => {
            const draft = read(kept.getItem(key));
            return draft ? [[key, draft] as [string, Draft]] : [];
          }),
      ) ?? []
    );
  }

  write(draft: Draft): void {
    storage((kept) => kept.setItem(this.own, JSON.stringify(draft)));
  }

  clear(): void {
    storage((kept) => kept.removeItem(this.own));
  }

  /** Drops what was taken over, unless its tab is alive and has gone on. */
  drop(taken: readonly [key: string, draft: Draft][]): void {
    storage((kept) => {
      for (const [key, draft] of taken) {
        if (kept.getItem(key) === JSON.stringify(draft)) kept.removeItem(key);
      }
    });
  }
}

/** A device may refuse to keep anything; then the server alone does. */
function storage<T>(act: (kept: Storage) => T): T | undefined {
  try {
    return act(localStorage);
  } catch {
    return undefined;
  }
}

function read(text: string | null): Draft | undefined {
  try {
    const draft = JSON.parse(text ?? "") as Partial<Draft>;
    return Array.isArray(draft.base) && Array.isArray(draft.marks) ? (draft as Draft) : undefined;
  } catch {
    return undefined;
  }
}
