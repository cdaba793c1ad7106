import { answerOf, api } from "../../api/client";
import { Downloads } from "./Downloads";
import type { Format, Table } from "./tables";

interface SessionDownloadsProps {
  session: string;
  /** Of the labels that go with it; one's own where no study asks for others. */
  mode: string | undefined;
}

/** What one's own session says, as files. */
export function SessionDownloads({ session, mode }: SessionDownloadsProps) {
  return (
    <Downloads
      about="What this session says, as tables: CSV for spreadsheets, JSON for programs."
      name={(table) => `${session}_${table}`}
      fetch={(table, format) => fetchTable({ session, mode }, table, format)}
    />
  );
}

function fetchTable(
  { session, mode }: SessionDownloadsProps,
  table: Table,
  format: Format,
): Promise<Blob> {
  const path = { id: session };
  const request = { params: { path, query: { format } }, parseAs: "blob" } as const;
  switch (table) {
    case "predictions":
      return answerOf(api.GET("/api/sessions/{id}/export/predictions", request));
    case "features":
      return answerOf(api.GET("/api/sessions/{id}/export/features", request));
    case "signals":
      return answerOf(api.GET("/api/sessions/{id}/export/signals", request));
    case "annotations":
      return answerOf(
        api.GET("/api/sessions/{id}/export/annotations", {
          params: { path, query: { format, ...(mode && { mode }) } },
          parseAs: "blob",
        }),
      );
  }
}
