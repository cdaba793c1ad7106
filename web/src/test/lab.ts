import type { FakeServer } from "./fakeServer";
import type { Segment, Video, ViewingSession } from "../lab/types";

export const video: Video = {
  id: 1,
  title: "Four weathers",
  kind: "clip",
  mine: false,
  stream_url: "/api/videos/1/stream?signature=x",
  duration_ms: 60_000,
  created_at: "2026-01-02T03:04:05Z",
};

const start = 1_700_000_000_000;

export const session: ViewingSession = {
  success: true,
  session_id: "anna_1_1700000000000",
  video_id: 1,
  timestamp: start,
  started_at: "2023-11-14T22:13:20Z",
  state: "running",
  gsr_unit: "microsiemens",
  source: "simulated",
  pauses: [],
};

export function segment(index: number, probe: Segment["probe"]): Segment {
  return {
    segment_index: index,
    timestamp: start + index * 5000,
    end_ms: start + index * 5000 + 5000,
    media_ms: index * 5000,
    probe,
    emotion: null,
    color: null,
    cluster_id: null,
    confidence: probe ? 0.8 : 0,
    measured: true,
  };
}

/** Has the server keep one document of annotations, refusing stale versions. */
export function keepAnnotations(server: FakeServer) {
  const kept = { version: 0, annotations: [] as unknown[] };
  const view = () => ({ video_id: 1, mode: "full", ...kept });
  server.answer("/api/videos/1/annotations", async (_: URL, request: Request) => {
    if (request.method === "PUT") {
      if (request.headers.get("If-Match") !== `"${kept.version}"`) {
        return Response.json({ detail: "stale" }, { status: 412 });
      }
      const sent = (await request.clone().json()) as { annotations: unknown[] };
      kept.version += 1;
      kept.annotations = sent.annotations;
    }
    return view();
  });
  return kept;
}
