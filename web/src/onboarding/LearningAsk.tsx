import { useQuery } from "@tanstack/react-query";
import { OneConsent } from "../accounts/privacy/Consents";
import { consentsQuery } from "../accounts/privacy/queries";

/** Asks whether what somebody chooses may be learned from; off until they say so. */
export function LearningAsk() {
  const learning = useQuery(consentsQuery()).data?.items.find(
    ({ purpose }) => purpose === "learning",
  );
  if (!learning) return null;
  return (
    <div className="rounded-2xl border border-seam bg-velvet p-5">
      <OneConsent consent={learning} />
    </div>
  );
}
