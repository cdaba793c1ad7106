import { useNavigate } from "@tanstack/react-router";
import { ConfirmButton } from "../ui/ConfirmButton";
import { Panel } from "../ui/Panel";
import { counted } from "../ui/words";
import { useQueryClient } from "@tanstack/react-query";
import { applyImport, chooseLikeliest, forgetImport, libraryChanged } from "./queries";
import { StepButton } from "./StepButton";
import type { LibraryImport } from "./types";
import { TitleRows } from "./TitleRows";

/** What was found, what is not sure, and the button that puts it into the library. */
export function Review({ one }: { one: LibraryImport }) {
  const { titles } = one;
  const ready = titles.sure + titles.chosen;
  return (
    <>
      <Panel title="Found" about={<Found one={one} />}>
        <div className="flex flex-wrap gap-3">
          {ready > 0 && (
            <StepButton primary step={() => applyImport(one.id)}>
              {`Add ${counted(ready, "title")} to my library`}
            </StepButton>
          )}
          <Discard id={one.id} />
        </div>
      </Panel>
      {titles.unsure > 0 && (
        <Panel
          title="Which one is it?"
          about={`${counted(titles.unsure, "title")} may be one of several. What you do not answer stays out.`}
        >
          <div className="mb-5">
            <StepButton step={() => chooseLikeliest(one.id)}>Take the likeliest for all</StepButton>
          </div>
          <TitleRows id={one.id} decision="unsure" total={titles.unsure} inReview />
        </Panel>
      )}
      {titles.chosen > 0 && (
        <Panel title="You chose">
          <TitleRows id={one.id} decision="chosen" total={titles.chosen} inReview />
        </Panel>
      )}
      {titles.skipped > 0 && (
        <Panel title="Left out">
          <TitleRows id={one.id} decision="skipped" total={titles.skipped} inReview />
        </Panel>
      )}
      {titles.unknown > 0 && (
        <Panel
          title="Not in the catalogue yet"
          about="They are kept, and added to your library when the catalogue learns them. If one has another name here, search for it."
        >
          <TitleRows id={one.id} decision="unknown" total={titles.unknown} inReview />
        </Panel>
      )}
      {titles.sure > 0 && (
        <Panel title="Found for sure">
          <TitleRows id={one.id} decision="sure" total={titles.sure} inReview />
        </Panel>
      )}
    </>
  );
}

function Found({ one: { titles } }: { one: LibraryImport }) {
  const sure =
    titles.sure === titles.total
      ? "All were found."
      : titles.sure === 0
        ? "None was found for sure."
        : `${titles.sure} of them ${titles.sure === 1 ? "was" : "were"} found for sure.`;
  return (
    <p>
      We looked for {counted(titles.total, "title")}. {sure} Nothing has changed in your library
      yet.
    </p>
  );
}

function Discard({ id }: { id: number }) {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  return (
    <ConfirmButton
      label="Throw the file away"
      title="Throw this file away?"
      action="Throw it away"
      onConfirm={async () => {
        await forgetImport(id);
        await navigate({ to: "/library/transfer" });
        void libraryChanged(queryClient);
      }}
    >
      <p>Your library stays as it is. You can send the file again.</p>
    </ConfirmButton>
  );
}
