import { useEffect, useRef } from "react";
import type { Title } from "../api/types";
import { noteInteraction } from "./interactions";

/** Notes that somebody looks at a title: once, however often its page is drawn. */
export function useNotedView(title: Pick<Title, "type" | "id"> | undefined): void {
  const noted = useRef<string>(undefined);
  useEffect(() => {
    if (!title) return;
    const which = `${title.type}${title.id}`;
    if (noted.current === which) return;
    noted.current = which;
    noteInteraction(title, "view");
  }, [title]);
}
