import { Panel } from "../ui/Panel";
import { moment } from "../ui/words";
import { applyImport } from "./queries";
import { StepButton } from "./StepButton";
import type { LibraryImport } from "./types";

/** An import that was taken back can be applied again. */
export function Undone({ one }: { one: LibraryImport }) {
  return (
    <Panel
      title="Taken back"
      about={`Your library is as it was before, but for what you changed since.${one.undone_at ? ` ${moment(one.undone_at)}.` : ""}`}
    >
      <StepButton step={() => applyImport(one.id)}>Add it again</StepButton>
    </Panel>
  );
}
