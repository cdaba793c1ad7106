import { useNavigate } from "@tanstack/react-router";
import { useQueryClient } from "@tanstack/react-query";
import { api, done } from "../../api/client";
import { ConfirmButton } from "../../ui/ConfirmButton";
import { primaryButton } from "../../ui/controls";
import { failureSentence } from "../../ui/failureWords";
import { Panel } from "../../ui/Panel";
import { Working } from "../../ui/Working";
import { studiesQuery } from "../queries";
import type { Study } from "../types";
import { useStudyChange } from "./useStudyChange";

interface MyPartProps {
  study: Study;
  participation: NonNullable<Study["participation"]>;
}

/** One's own part in a study: invitation, what one agrees to, and how to leave. */
export function MyPart({ study, participation }: MyPartProps) {
  const { state, participant, consent_due } = participation;
  const path = { id: study.id };
  const join = useStudyChange(study.id, () =>
    done(api.POST("/api/studies/{id}/join", { params: { path } })),
  );
  const agree = useStudyChange(study.id, () =>
    done(
      api.POST("/api/studies/{id}/consent", {
        params: { path },
        body: { version: study.consent.version },
      }),
    ),
  );
  const failure = join.error ?? agree.error;
  return (
    <Panel title="Your part" about={words(state, participant)}>
      {state !== "left" && (
        <div className="mb-5 rounded-lg border border-seam p-4">
          <p className="font-medium">What you agree to</p>
          <p className="mt-1 max-w-[65ch] whitespace-pre-line text-dust">{study.consent.text}</p>
          <p className="mt-3 text-caption text-dust">
            {consent_due || state === "invited"
              ? `Version ${study.consent.version}. Without it no session can begin.`
              : `You have agreed to this, version ${study.consent.version}.`}
          </p>
        </div>
      )}
      <div className="flex flex-wrap gap-3">
        {state === "invited" && (
          <button
            type="button"
            aria-disabled={join.isPending}
            className={`${primaryButton} relative`}
            onClick={() => {
              if (!join.isPending) join.mutate();
            }}
          >
            <Working when={join.isPending}>Accept the invitation</Working>
          </button>
        )}
        {state === "joined" && consent_due && (
          <button
            type="button"
            aria-disabled={agree.isPending}
            className={`${primaryButton} relative`}
            onClick={() => {
              if (!agree.isPending) agree.mutate();
            }}
          >
            <Working when={agree.isPending}>I agree</Working>
          </button>
        )}
        <Leaving study={study} state={state} />
      </div>
      {failure && (
        <p role="alert" className="mt-3 text-danger">
          {failureSentence(failure)}
        </p>
      )}
    </Panel>
  );
}

function words(state: MyPartProps["participation"]["state"], participant: string): string {
  if (state === "invited") return "You are invited to take part. Nothing of you is seen before.";
  if (state === "left") return "You have left. The sessions you began here are still part of it.";
  return `You are ${participant} here. Whoever runs the study sees the sessions you begin in it, and the labels you put on its videos; nobody else does.`;
}

interface LeavingProps {
  study: Study;
  state: MyPartProps["participation"]["state"];
}

function Leaving({ study, state }: LeavingProps) {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const leave = async (sessions: "keep" | "withdraw") => {
    const params = { path: { id: study.id }, query: { sessions } };
    await done(api.POST("/api/studies/{id}/leave", { params }));
    await navigate({ to: "/lab/studies" });
    await queryClient.invalidateQueries({ queryKey: studiesQuery(1).queryKey.slice(0, -2) });
  };
  if (state === "invited") {
    return (
      <ConfirmButton
        label="Decline"
        title="Decline the invitation?"
        action="Decline"
        onConfirm={() => leave("withdraw")}
      >
        <p>The study goes from your list. You can be invited again.</p>
      </ConfirmButton>
    );
  }
  return (
    <>
      {state === "joined" && (
        <ConfirmButton
          label="Leave the study"
          title="Leave the study?"
          action="Leave"
          onConfirm={() => leave("keep")}
        >
          <p>
            You begin no more sessions in it. Those you began stay part of the study; you can take
            them out later.
          </p>
        </ConfirmButton>
      )}
      <ConfirmButton
        label={state === "left" ? "Take my sessions out" : "Leave and take my sessions out"}
        title="Take your sessions out of the study?"
        action="Take them out"
        onConfirm={() => leave("withdraw")}
      >
        <p>
          Whoever runs the study sees nothing of you any more, apart from what was downloaded
          before. You keep your sessions.
        </p>
      </ConfirmButton>
    </>
  );
}
