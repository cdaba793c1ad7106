import { useQuery } from "@tanstack/react-query";
import { ErrorNotice } from "../../../ui/ErrorNotice";
import { ListSkeleton } from "../../../ui/ListSkeleton";
import { Notice } from "../../../ui/Notice";
import { SubPageTitle } from "../../SubPageTitle";
import { ExperimentPanel } from "./ExperimentPanel";
import { NewExperimentForm } from "./NewExperimentForm";
import { experimentsQuery } from "./queries";

/** Two ways of recommending side by side, and which of them people do more with. */
export function ExperimentsPage() {
  const query = useQuery(experimentsQuery());
  const items = query.data?.items;
  const running = items?.some(({ state }) => state === "running") ?? false;
  return (
    <>
      <SubPageTitle title="Experiments">
        Two ways of choosing titles, each for half of the people. None runs until you start one, and
        one runs at a time.
      </SubPageTitle>
      {query.isError ? (
        <ErrorNotice
          error={query.error}
          what="the experiments"
          onRetry={() => void query.refetch()}
        />
      ) : !items ? (
        <ListSkeleton rows={3} />
      ) : (
        <>
          {!running && <NewExperimentForm />}
          {items.length === 0 && (
            <Notice title="No experiment so far">
              <p>The first one you start shows its figures here as people come and go.</p>
            </Notice>
          )}
          {items.map((experiment) => (
            <ExperimentPanel key={experiment.id} experiment={experiment} />
          ))}
        </>
      )}
    </>
  );
}
