import { useQuery } from "@tanstack/react-query";
import { answerOf, api, done } from "../../api/client";
import { ConfirmButton } from "../../ui/ConfirmButton";
import { quietButton } from "../../ui/controls";
import { ErrorNotice } from "../../ui/ErrorNotice";
import { Form } from "../../ui/form/Form";
import { FormProblem } from "../../ui/form/FormProblem";
import { SubmitButton } from "../../ui/form/SubmitButton";
import { TextField } from "../../ui/form/TextField";
import { Panel } from "../../ui/Panel";
import { counted } from "../../ui/words";
import { studyMembersQuery } from "../queries";
import type { Study, StudyMember } from "../types";
import { useStudyChange } from "./useStudyChange";

const labels = { who: "Handle or e-mail address" };

/** Who takes part, for whoever runs the study. */
export function StudyPeople({ study }: { study: Study }) {
  const query = useQuery(studyMembersQuery(study.id));
  const change = useStudyChange(study.id, (act: () => Promise<unknown>) => act());
  return (
    <Panel
      title="People"
      about="Only here you see who is who. Sessions, comparisons and files name P01, P02 …"
    >
      {query.isError ? (
        <ErrorNotice error={query.error} what="the people" onRetry={() => void query.refetch()} />
      ) : (
        <ul aria-label="People in the study" className="mb-5 divide-y divide-seam empty:hidden">
          {query.data?.items.map((member) => (
            <li key={member.number} className="flex min-h-14 flex-wrap items-center gap-3 py-1">
              <span className="w-10 font-medium tabular-nums">{member.participant}</span>
              <span className="grow">
                {member.handle}
                <span className="block text-caption text-dust">{facts(member, study)}</span>
              </span>
              {member.state !== "left" && (
                <ConfirmButton
                  label="Remove"
                  of={member.participant}
                  title={`Remove ${member.participant} from the study?`}
                  action="Remove"
                  onConfirm={() =>
                    change.mutateAsync(() =>
                      done(
                        api.DELETE("/api/studies/{id}/members/{number}", {
                          params: { path: { id: study.id, number: member.number } },
                        }),
                      ),
                    )
                  }
                >
                  <p>Sessions they began in the study stay part of it.</p>
                </ConfirmButton>
              )}
            </li>
          ))}
        </ul>
      )}
      <Form
        labels={labels}
        clears
        check={({ who }) => ({ who: who.trim() ? undefined : "Say who." })}
        send={({ who }) =>
          change.mutateAsync(() =>
            answerOf(
              api.POST("/api/studies/{id}/members", {
                params: { path: { id: study.id } },
                body: { who },
              }),
            ),
          )
        }
        onSent={() => undefined}
      >
        <FormProblem />
        <TextField
          name="who"
          autoComplete="off"
          autoCapitalize="none"
          hint="Of somebody with an account here. They see the invitation on their page of studies."
          className="max-w-md"
        />
        <SubmitButton className={quietButton}>Invite</SubmitButton>
      </Form>
    </Panel>
  );
}

function facts({ state, accepted_version, sessions }: StudyMember, study: Study): string {
  if (state === "invited") return "invited, has not answered";
  if (state === "left") return `has left · ${counted(sessions, "session")}`;
  const agreed =
    accepted_version === study.consent.version
      ? "has agreed"
      : accepted_version
        ? "has not agreed to the newest text"
        : "has not agreed yet";
  return `${agreed} · ${counted(sessions, "session")}`;
}
