import { beforeEach, expect, test } from "vitest";
import { FakeServer } from "../../test/fakeServer";
import { session } from "../../test/lab";
import { Recorder } from "./recorder";

const path = `/api/sessions/${session.session_id}`;
let server: FakeServer;
let problems: unknown[];

beforeEach(() => {
  server = new FakeServer();
  problems = [];
  server.answer(`${path}/signals`, { accepted: 1, known: 0 });
  for (const [action, state] of [
    ["pause", "paused"],
    ["resume", "running"],
    ["stop", "stopped"],
  ]) {
    server.answer(`${path}/${action}`, { ...session, state });
  }
});

function recorder() {
  const source = { take: () => [{ t_ms: session.timestamp + 1, gsr: 2 }], close: () => undefined };
  return new Recorder(session, source, (problem) => problem && problems.push(problem));
}

const asked = () => server.asked.map(({ pathname }) => pathname.slice(path.length + 1));

test("a video that ends is paused and stopped in one moment, and what was left is sent before both", async () => {
  const running = recorder();
  running.run();

  const paused = running.pause();
  const stopped = running.stop();

  expect((await paused).state).toBe("paused");
  expect((await stopped).state).toBe("stopped");
  expect(asked()).toEqual(["signals", "pause", "stop"]);
  expect(problems).toEqual([]);
});

test("after a pause it goes on, and what cannot be sent waits", async () => {
  const running = recorder();
  running.run();
  server.problem(`${path}/signals`, 503);

  await running.pause();
  await running.resume();
  server.answer(`${path}/signals`, { accepted: 1, known: 0 });
  await running.stop();

  expect(asked()).toEqual(["signals", "pause", "resume", "signals", "stop"]);
  expect(problems).toHaveLength(1);
  const [, again] = (await server.sentTo(`${path}/signals`)) as { signals: unknown[] }[];
  expect(again?.signals).toHaveLength(2);
});
