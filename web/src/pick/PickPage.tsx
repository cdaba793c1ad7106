import { useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { PersonalPages } from "../accounts/PersonalPages";
import { isMissing } from "../api/errors";
import type { Pick } from "../api/types";
import { parseTitleId } from "../catalog/titleId";
import { LibraryNav } from "../library/LibraryNav";
import { ConfirmButton } from "../ui/ConfirmButton";
import { primaryButton, quietButton } from "../ui/controls";
import { ErrorNotice } from "../ui/ErrorNotice";
import { failureSentence } from "../ui/failureWords";
import { ListSkeleton } from "../ui/ListSkeleton";
import { Notice } from "../ui/Notice";
import { showFailure } from "../ui/toasts";
import { useDocumentTitle } from "../ui/useDocumentTitle";
import { Cards } from "./Cards";
import { People } from "./People";
import { decidePick, deletePick, pickQuery, startPick } from "./queries";
import { Result } from "./Result";

const route = getRouteApi("/tonight/$id");

/** One choice for tonight, from asking who is there to the result. */
export function PickPage() {
  return <PersonalPages>{() => <Found />}</PersonalPages>;
}

function Found() {
  const id = parseTitleId(route.useParams().id) ?? 0;
  const query = useQuery(pickQuery(id));
  useDocumentTitle("Tonight");
  if (query.isError) {
    return (
      <div className="py-6 md:py-8">
        {isMissing(query.error) ? (
          <Gone />
        ) : (
          <ErrorNotice
            error={query.error}
            what="this choice"
            onRetry={() => void query.refetch()}
          />
        )}
      </div>
    );
  }
  return query.data ? <Choice pick={query.data} /> : <ListSkeleton rows={3} />;
}

function Gone() {
  return (
    <Notice
      headingLevel="h1"
      title="This choice is over"
      action={
        <Link to="/tonight" className={primaryButton}>
          Choose anew
        </Link>
      }
    >
      <p>Choices are kept for a day, and only those who take part see them.</p>
    </Notice>
  );
}

function Choice({ pick }: { pick: Pick }) {
  const client = useQueryClient();
  const navigate = useNavigate();

  async function doing(what: Promise<unknown>) {
    try {
      await what;
    } catch (failure) {
      showFailure(failureSentence(failure));
    }
  }

  return (
    <div className="space-y-6 py-6 md:py-8">
      <LibraryNav />
      <h1 className="font-display text-title">
        {pick.state === "decided" ? "For tonight" : "What shall it be tonight?"}
      </h1>
      {pick.people.length > 1 && <People pick={pick} />}
      {pick.state === "asking" && (
        <Notice
          title="Waiting for answers"
          action={
            pick.own && (
              <button
                type="button"
                className={quietButton}
                onClick={() => void doing(startPick(client, pick.id))}
              >
                Go on without them
              </button>
            )
          }
        >
          <p>
            They find the question under “Tonight” when they are signed in. The cards come then.
          </p>
        </Notice>
      )}
      {pick.state === "voting" && <Cards pick={pick} />}
      {pick.state === "decided" && <Result pick={pick} />}
      {pick.own && (
        <div className="flex flex-wrap gap-3 border-t border-seam pt-6">
          {pick.state === "voting" && (
            <button
              type="button"
              className={quietButton}
              onClick={() => void doing(decidePick(client, pick.id))}
            >
              Count the votes now
            </button>
          )}
          <ConfirmButton
            label="Delete this choice"
            title="Delete this choice?"
            action="Delete it"
            onConfirm={async () => {
              await navigate({ to: "/tonight" });
              await deletePick(client, pick.id);
            }}
          >
            <p>It is gone for everybody who takes part.</p>
          </ConfirmButton>
        </div>
      )}
    </div>
  );
}
