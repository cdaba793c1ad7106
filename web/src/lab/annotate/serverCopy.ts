import { answerOf, api } from "../../api/client";
import { ordered, type Mark } from "./marks";

/** The document of who labels for themselves. */
export const usualMode = "full";

/** Which of a person's documents: one for each video and mode. */
export interface Document {
  video: number;
  mode: string;
}

/** The document as the server has it. */
export interface ServerCopy {
  version: number;
  marks: Mark[];
}

interface Answered {
  version: number;
  annotations: {
    id?: string | null;
    emotion?: string | null;
    timestamp?: number | null;
    segment?: number | null;
    start_ms?: number | null;
    end_ms?: number | null;
  }[];
}

export async function readCopy({ video, mode }: Document): Promise<ServerCopy> {
  const params = { path: { id: video }, query: { mode } };
  return copyOf(await answerOf(api.GET("/api/videos/{id}/annotations", { params })));
}

/** Has the server keep it in the place of a version; undefined when it has another by now. */
export async function writeCopy(
  { video, mode }: Document,
  version: number,
  marks: readonly Mark[],
): Promise<ServerCopy | undefined> {
  const request = api.PUT("/api/videos/{id}/annotations", {
    params: { path: { id: video }, query: { mode }, header: { "If-Match": `"${version}"` } },
    body: { annotations: [...marks] },
  });
  let status: number | undefined;
  try {
    return copyOf(
      await answerOf(
        request.then((answer) => {
          status = answer.response.status;
          return answer;
        }),
      ),
    );
  } catch (failure) {
    if (status === 412) return undefined;
    throw failure;
  }
}

function copyOf({ version, annotations }: Answered): ServerCopy {
  const marks = annotations.map(({ id, emotion, timestamp, segment, start_ms, end_ms }): Mark => ({
    id: id ?? "",
    emotion: emotion ?? "",
    timestamp: timestamp ?? 0,
    ...(typeof segment === "number" && { segment }),
    ...(typeof start_ms === "number" && { start_ms }),
    ...(typeof end_ms === "number" && { end_ms }),
  }));
  return { version, marks: ordered(marks) };
}
