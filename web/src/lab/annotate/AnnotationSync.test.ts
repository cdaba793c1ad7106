import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { AnnotationSync } from "./AnnotationSync";
import { Drafts } from "./drafts";
import { added, removed, type Mark } from "./marks";
import { readCopy, writeCopy, type ServerCopy } from "./serverCopy";

vi.mock("./serverCopy");

/** A server in a variable: it refuses what does not replace its version. */
let server: ServerCopy;
let isReachable: boolean;

const mark = (id: string, start = 0): Mark => ({
  id,
  emotion: "Calm",
  timestamp: 1,
  start_ms: start,
  end_ms: start + 500,
});

beforeEach(() => {
  vi.clearAllMocks();
  vi.useFakeTimers();
  localStorage.clear();
  server = { version: 0, marks: [] };
  isReachable = true;
  vi.mocked(readCopy).mockImplementation(() => answer(() => server));
  vi.mocked(writeCopy).mockImplementation((_, version, marks) =>
    answer(() => {
      if (version !== server.version) return undefined;
      server = { version: version + 1, marks: [...marks] };
      return server;
    }),
  );
});

afterEach(() => {
  vi.useRealTimers();
});

function answer<T>(make: () => T): Promise<T> {
  return isReachable ? Promise.resolve(make()) : Promise.reject(new TypeError("offline"));
}

async function opened(tab: string) {
  const sync = new AnnotationSync({ video: 1, mode: "full" }, new Drafts(7, 1, "full", tab));
  await sync.open();
  return sync;
}

const onServer = () => server.marks.map(({ id }) => id);
const shown = (sync: AnnotationSync) => sync.current().history?.present.map(({ id }) => id);

test("changes reach the server by themselves", async () => {
  const tab = await opened("one");
  tab.change((marks) => added(marks, mark("a")));
  expect(tab.current().saved).toBe("saving");

  await vi.advanceTimersByTimeAsync(1_000);

  expect(onServer()).toEqual(["a"]);
  expect(tab.current().saved).toBe("saved");
  expect(localStorage).toHaveLength(0);
});

test("two tabs put their changes together, and neither is lost", async () => {
  const one = await opened("one");
  const two = await opened("two");
  one.change((marks) => added(marks, mark("a")));
  two.change((marks) => added(marks, mark("b", 1_000)));

  await vi.advanceTimersByTimeAsync(5_000);

  expect(onServer()).toEqual(["a", "b"]);
  expect(shown(two)).toEqual(["a", "b"]);
});

test("what one tab removed is not brought back by the other's undo", async () => {
  server = { version: 3, marks: [mark("a"), mark("b", 1_000)] };
  const one = await opened("one");
  const two = await opened("two");
  one.change((marks) => removed(marks, "a"));
  await vi.advanceTimersByTimeAsync(1_000);
  two.change((marks) => added(marks, mark("c", 2_000)));
  await vi.advanceTimersByTimeAsync(5_000);

  two.undo();
  await vi.advanceTimersByTimeAsync(5_000);

  expect(onServer()).toEqual(["b"]);
});

test("what a closed tab could not send is taken over by the next", async () => {
  const closed = await opened("one");
  isReachable = false;
  closed.change((marks) => added(marks, mark("a")));
  await vi.advanceTimersByTimeAsync(1_000);
  expect(closed.current().saved).toBe("waiting");
  closed.close();
  vi.clearAllTimers();
  isReachable = true;

  const next = await opened("two");

  expect(shown(next)).toEqual(["a"]);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(onServer()).toEqual(["a"]);
  expect(localStorage).toHaveLength(0);
});

test("a server that is away is asked again until it has everything", async () => {
  const tab = await opened("one");
  isReachable = false;
  tab.change((marks) => added(marks, mark("a")));
  await vi.advanceTimersByTimeAsync(2_000);
  isReachable = true;

  await vi.advanceTimersByTimeAsync(6_000);

  expect(onServer()).toEqual(["a"]);
  expect(tab.current()).toMatchObject({ saved: "saved" });
});

test("steps back and forth are saved like any change", async () => {
  const tab = await opened("one");
  tab.change((marks) => added(marks, mark("a")));
  await vi.advanceTimersByTimeAsync(1_000);
  tab.undo();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(onServer()).toEqual([]);

  tab.redo();
  await vi.advanceTimersByTimeAsync(1_000);

  expect(onServer()).toEqual(["a"]);
});

test("a document that cannot be read is not overwritten", async () => {
  isReachable = false;
  const tab = await opened("one");

  tab.change((marks) => added(marks, mark("a")));
  await vi.advanceTimersByTimeAsync(10_000);

  expect(tab.current().problem).toBeInstanceOf(TypeError);
  expect(writeCopy).not.toHaveBeenCalled();
});
