import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { Consent } from "../../api/types";
import { ErrorNotice } from "../../ui/ErrorNotice";
import { failureSentence } from "../../ui/failureWords";
import { ListSkeleton } from "../../ui/ListSkeleton";
import { Panel } from "../../ui/Panel";
import { ConsentSwitch } from "./ConsentSwitch";
import { consentsQuery, decideConsent } from "./queries";

export function Consents() {
  const query = useQuery(consentsQuery());
  if (query.isError) {
    return (
      <ErrorNotice
        error={query.error}
        what="what you agreed to"
        onRetry={() => void query.refetch()}
      />
    );
  }
  if (!query.data) return <ListSkeleton rows={6} />;
  return (
    <Panel
      title="What you agreed to"
      about="Each is off until you switch it on, and off again whenever you like. Nothing else stops working."
    >
      <ul className="-my-4 divide-y divide-seam">
        {query.data.items.map((consent) => (
          <li key={consent.purpose} className="py-4">
            <OneConsent consent={consent} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** One purpose with its switch, wherever it is asked for. */
export function OneConsent({ consent }: { consent: Consent }) {
  const queryClient = useQueryClient();
  const { purpose } = consent;
  const deciding = useMutation({
    mutationFn: (granted: boolean) => decideConsent(queryClient, purpose, granted),
  });
  return (
    <ConsentSwitch
      consent={consent}
      granted={deciding.isPending ? deciding.variables : consent.granted}
      problem={deciding.isError ? failureSentence(deciding.error) : undefined}
      onChange={(granted) => {
        if (!deciding.isPending) deciding.mutate(granted);
      }}
    />
  );
}
