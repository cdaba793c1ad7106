import { lazy, Suspense, useState } from "react";
import type { MoodChoice } from "../moods/moods";
import { quietButton } from "../ui/controls";
import { SparkIcon } from "../ui/icons";

const SurpriseDialog = lazy(async () => {
  const { SurpriseDialog } = await import("./SurpriseDialog");
  return { default: SurpriseDialog };
});

/** For who would rather not choose. */
export function SurpriseButton({ choice }: { choice: MoodChoice | undefined }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className={quietButton} onClick={() => setOpen(true)}>
        <SparkIcon />
        Surprise me
      </button>
      {open && (
        <Suspense>
          <SurpriseDialog mood={choice?.mood} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
