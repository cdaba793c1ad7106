import { useMutation } from "@tanstack/react-query";
import { answerOf, api } from "../../api/client";
import { quietButton } from "../../ui/controls";
import { failureSentence } from "../../ui/failureWords";
import { Panel } from "../../ui/Panel";
import { Working } from "../../ui/Working";
import { useSession } from "../session/useSession";
import { saveFile } from "./saveFile";

export function ExportData() {
  const session = useSession();
  const handle = session.state === "user" ? session.user.handle : "me";
  const exporting = useMutation({
    mutationFn: async () => {
      const zip = await answerOf(api.GET("/api/auth/me/export", { parseAs: "blob" }));
      saveFile(zip, `moodreel-${handle}.zip`);
    },
  });
  return (
    <Panel
      title="Take everything with you"
      about="A zip file with everything held about you as JSON and CSV, and your library once more as Letterboxd, Goodreads and another Moodreel read it."
    >
      <button
        type="button"
        aria-disabled={exporting.isPending}
        className={`${quietButton} relative`}
        onClick={() => {
          if (!exporting.isPending) exporting.mutate();
        }}
      >
        <Working when={exporting.isPending}>Download my data</Working>
      </button>
      <p role="status" className="mt-3 text-dust empty:hidden">
        {exporting.isSuccess && "It is in your downloads."}
        {exporting.isError && failureSentence(exporting.error)}
      </p>
    </Panel>
  );
}
