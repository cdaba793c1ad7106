import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { api, done } from "../../api/client";
import { ConfirmButton } from "../../ui/ConfirmButton";
import { studiesQuery } from "../queries";
import type { Study } from "../types";

/** Deletes a study, for whoever runs it. */
export function EndStudy({ study }: { study: Study }) {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  return (
    <ConfirmButton
      label="Delete the study"
      title={`Delete “${study.name}”?`}
      action="Delete the study"
      onConfirm={async () => {
        await done(api.DELETE("/api/studies/{id}", { params: { path: { id: study.id } } }));
        await navigate({ to: "/lab/studies" });
        await queryClient.invalidateQueries({ queryKey: studiesQuery(1).queryKey.slice(0, -2) });
      }}
    >
      <p>
        People keep their sessions, and you see them no more. Download what you need first: this
        cannot be taken back.
      </p>
    </ConfirmButton>
  );
}
