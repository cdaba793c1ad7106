/** A text kept by this browser, on this device; where storage is forbidden it is not kept. */
export function kept(key: string) {
  return {
    read(): string | null {
      try {
        return localStorage.getItem(key);
      } catch {
        return null;
      }
    },
    /** null: nothing any more. */
    write(text: string | null): void {
      try {
        if (text === null) localStorage.removeItem(key);
        else localStorage.setItem(key, text);
      } catch {
        // It is asked for again another time.
      }
    },
  };
}
