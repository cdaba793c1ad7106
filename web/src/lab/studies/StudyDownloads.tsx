import { answerOf, api } from "../../api/client";
import { Downloads } from "../export/Downloads";
import type { Format, Table } from "../export/tables";

/** A whole study as files, for whoever runs it. */
export function StudyDownloads({ study }: { study: number }) {
  return (
    <Downloads
      about="All sessions of the study in one table. People are P01, P02 … in it; no name, handle or address is."
      name={(table) => `study-${study}_${table}`}
      fetch={(table, format) => fetchTable(study, table, format)}
    />
  );
}

function fetchTable(study: number, table: Table, format: Format): Promise<Blob> {
  const request = {
    params: { path: { id: study }, query: { format } },
    parseAs: "blob",
  } as const;
  switch (table) {
    case "predictions":
      return answerOf(api.GET("/api/studies/{id}/export/predictions", request));
    case "features":
      return answerOf(api.GET("/api/studies/{id}/export/features", request));
    case "signals":
      return answerOf(api.GET("/api/studies/{id}/export/signals", request));
    case "annotations":
      return answerOf(api.GET("/api/studies/{id}/export/annotations", request));
  }
}
