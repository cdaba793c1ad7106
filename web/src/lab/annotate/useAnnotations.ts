import { useEffect, useState, useSyncExternalStore } from "react";
import { AnnotationSync } from "./AnnotationSync";
import { Drafts } from "./drafts";

/** The document of whoever is signed in, opened for as long as the page shows it. */
export function useAnnotations(user: number, video: number, mode: string) {
  const [sync] = useState(() => {
    const drafts = new Drafts(user, video, mode);
    return new AnnotationSync({ video, mode }, drafts);
  });
  const state = useSyncExternalStore(sync.subscribe, sync.current);

  useEffect(() => {
    void sync.open();
    const close = () => sync.close();
    addEventListener("pagehide", close);
    return () => {
      removeEventListener("pagehide", close);
      close();
    };
  }, [sync]);

  return { ...state, sync };
}
