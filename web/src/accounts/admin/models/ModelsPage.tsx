import { useQuery } from "@tanstack/react-query";
import { ErrorNotice } from "../../../ui/ErrorNotice";
import { ListSkeleton } from "../../../ui/ListSkeleton";
import { Notice } from "../../../ui/Notice";
import { SubPageTitle } from "../../SubPageTitle";
import { ModelLine } from "./ModelLine";
import { modelsQuery } from "./queries";
import { Training } from "./Training";

export function ModelsPage() {
  const query = useQuery(modelsQuery());
  const { data } = query;
  return (
    <>
      <SubPageTitle title="Models">
        What the server has learned from ratings. It trains every night; what people rate in between
        counts at once.
      </SubPageTitle>
      <Training />
      {query.isError ? (
        <ErrorNotice error={query.error} what="the models" onRetry={() => void query.refetch()} />
      ) : !data ? (
        <ListSkeleton rows={3} />
      ) : data.items.length === 0 ? (
        <Notice title="No model yet">
          <p>
            Until the first training people see what is popular, and titles like what they rated.
          </p>
        </Notice>
      ) : (
        <section aria-label="Trainings so far">
          <ol className="divide-y divide-seam rounded-2xl border border-seam bg-velvet">
            {data.items.map((model) => (
              <li key={model.version}>
                <ModelLine model={model} />
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  );
}
