import { act, cleanup, screen, waitFor } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { FakeCamera } from "../test/fakeCamera";
import { FakeServer } from "../test/fakeServer";
import { first } from "../test/first";
import { signedInAs } from "../test/people";
import { renderApp } from "../test/renderApp";

let server: FakeServer;
let camera: FakeCamera;

beforeEach(() => {
  server = new FakeServer();
  camera = new FakeCamera();
});

function cameraSwitch() {
  return screen.findByRole("switch", { name: "Read my mood from the camera" });
}

/** Opens the page, switches the camera on, and agrees. */
async function started() {
  const app = renderApp("/");
  await app.user.click(await cameraSwitch());
  await app.user.click(await screen.findByRole("button", { name: "Start camera" }));
  return app;
}

describe("before the first time", () => {
  it("says what happens, and starts only after yes", async () => {
    const { user } = renderApp("/");
    await user.click(await cameraSwitch());
    expect(await screen.findByText(/Your age and gender are not read/)).toBeInTheDocument();
    expect(await cameraSwitch()).not.toBeChecked();
    expect(camera.tracks).toHaveLength(0);
    await user.click(screen.getByRole("button", { name: "Not now" }));
    expect(screen.queryByText(/Your age and gender/)).not.toBeInTheDocument();
    expect(await screen.findByRole("group", { name: "Your mood" })).toBeInTheDocument();
  });

  it("a guest is asked once on a device, and can take it back", async () => {
    const before = await started();
    await screen.findByText("Camera on");
    cleanup();
    const { user } = renderApp("/");
    await user.click(await cameraSwitch());
    await screen.findByText("Camera on");
    await user.click(screen.getByRole("button", { name: "Take back that I agreed" }));
    expect(camera.isOn).toBe(false);
    await user.click(await cameraSwitch());
    expect(await screen.findByRole("button", { name: "Start camera" })).toBeInTheDocument();
    expect(before.address()).toBe("/");
  });

  it("an account remembers it, with the version of the text", async () => {
    signedInAs(server);
    server.answer("/api/consents", { items: [] });
    server.answer("/api/consents/camera_on_device", { purpose: "camera_on_device", granted: true });
    await started();
    await screen.findByText("Camera on");
    expect(await server.sentTo("/api/consents/camera_on_device", "PUT")).toEqual([
      { granted: true, text_version: 1 },
    ]);
  });

  it("no picture is sent before that is agreed to as well", async () => {
    const { user } = await started();
    await user.click(await screen.findByText("Where pictures are read", { selector: "summary" }));
    await user.click(screen.getByRole("radio", { name: "The server" }));
    await screen.findByRole("button", { name: "Send pictures" });
    expect(screen.getByText("Pictures stay on this device")).toBeInTheDocument();
    expect(screen.getByRole("radio", { name: "This device" })).toBeChecked();
    await user.click(screen.getByRole("button", { name: "Send pictures" }));
    expect(await screen.findByText(/Pictures go to this server/)).toBeInTheDocument();
    expect(server.requestsTo("/api/moods/analyze")).toHaveLength(0);
  });
});

describe("the camera goes off", () => {
  it("when its page is left", async () => {
    const { router } = await started();
    await screen.findByText("Camera on");
    await router.navigate({ to: "/search" });
    await waitFor(() => expect(camera.isOn).toBe(false));
  });

  it("when it comes after somebody changed their mind", async () => {
    const question = camera.ask();
    const { user } = await started();
    await waitFor(async () => expect(await cameraSwitch()).toBeChecked());
    await user.click(await cameraSwitch());
    question.allow();
    await waitFor(() => expect(camera.tracks).toHaveLength(1));
    expect(camera.isOn).toBe(false);
    expect(await cameraSwitch()).not.toBeChecked();
  });

  it("when it is unplugged, and the page says so", async () => {
    await started();
    await screen.findByText("Camera on");
    act(() => first(camera.tracks).unplug());
    expect(await screen.findByText(/The camera stopped/)).toBeInTheDocument();
  });
});

it.each([
  ["NotAllowedError", /The camera is blocked for this page/],
  ["NotFoundError", /No camera was found/],
  ["NotReadableError", /another program uses it/],
])("%s is said in words, and the ring still works", async (name, words) => {
  camera.refuse(name);
  const { user, address } = await started();
  expect(await screen.findByText(words)).toBeInTheDocument();
  await user.click(await screen.findByRole("radio", { name: "Happy" }));
  await waitFor(() => expect(address()).toBe("/?mood=happy&mode=match"));
});
