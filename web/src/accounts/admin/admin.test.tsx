import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, expect, it } from "vitest";
import type { AdminUser, AuditEntry } from "../../api/types";
import { FakeServer } from "../../test/fakeServer";
import { person, signedInAs } from "../../test/people";
import { renderApp } from "../../test/renderApp";
import { beginningOf, parseAuditSearch } from "./auditSearch";

const users = "/api/admin/users";
const audit = "/api/admin/audit";
let server: FakeServer;

const bert: AdminUser = {
  ...person({ id: 8, handle: "bert", name: "Bert", email: "bert@example.org" }),
  disabled: false,
  active: true,
};

const refused: AuditEntry = {
  id: 1,
  at: "2026-01-02T03:04:05Z",
  action: "sign_in_refused",
  subject_id: 8,
  subject_handle: "bert",
  address: "192.0.2.1",
  device: "curl",
  detail: "",
};

beforeEach(() => {
  server = new FakeServer();
  server.answer(users, { items: [bert], page: 1, size: 20, total: 1 });
  server.answer(audit, { items: [refused], page: 1, size: 50, total: 1 });
});

function asAdministrator(address: string) {
  signedInAs(server, person({ role: "admin" }));
  return renderApp(address);
}

it.each(["/admin/users", "/admin/audit"])("%s is not for others, who are told so", async (path) => {
  signedInAs(server);
  renderApp(path);
  expect(await screen.findByText("This part is for administrators")).toBeInTheDocument();
  expect(server.askedFor(users).concat(server.askedFor(audit))).toEqual([]);
});

it("people are found by words, which stand in the address", async () => {
  const { user, address } = asAdministrator("/admin/users");
  await screen.findByText("Bert");
  await user.type(screen.getByLabelText("Find by name, handle or address"), "ber{Enter}");
  await waitFor(() => expect(address()).toBe("/admin/users?q=ber"));
  await waitFor(() => expect(server.askedFor(users).at(-1)?.get("q")).toBe("ber"));
});

it("a role is changed by a button that names it", async () => {
  server.answer(`${users}/8`, { ...bert, role: "researcher" });
  const { user } = asAdministrator("/admin/users");
  await user.click(await screen.findByRole("button", { name: "Manage Bert" }));
  const dialog = within(screen.getByRole("dialog"));
  await user.click(dialog.getByRole("radio", { name: /Researcher/ }));
  await user.click(dialog.getByRole("button", { name: "Save the role" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).not.toBeInTheDocument());
  expect(await server.sentTo(`${users}/8`, "PATCH")).toEqual([{ role: "researcher" }]);
});

it("the last administrator is kept, in the server's words", async () => {
  server.problem(`${users}/8`, 409, {}, { detail: "bert is the last administrator." });
  const { user } = asAdministrator("/admin/users");
  await user.click(await screen.findByRole("button", { name: "Manage Bert" }));
  await user.click(screen.getByRole("button", { name: "Shut the account" }));
  expect(await screen.findByText("bert is the last administrator.")).toBeInTheDocument();
});

it("who gives up the own role sees it at once", async () => {
  server.answer(users, { items: [{ ...bert, id: 7 }], page: 1, size: 20, total: 1 });
  server.answer(`${users}/7`, { ...bert, id: 7, role: "viewer" });
  const { user } = asAdministrator("/admin/users");
  await user.click(await screen.findByRole("button", { name: "Manage Bert" }));
  await user.click(screen.getByRole("button", { name: "Save the role" }));
  expect(await screen.findByText("This part is for administrators")).toBeInTheDocument();
});

it("the audit log is filtered by kind, person and days", async () => {
  const { user, address } = asAdministrator("/admin/audit?user=bert&from=2026-01-02&to=2026-01-03");
  expect(await screen.findByText("Sign-in refused", { selector: "span" })).toBeInTheDocument();
  await user.selectOptions(screen.getByLabelText("What happened"), "sign_in_refused");
  await waitFor(() => expect(address()).toContain("action=sign_in_refused"));
  await waitFor(() => expect(server.askedFor(audit).at(-1)?.get("action")).toBeTruthy());
  const asked = Object.fromEntries(server.askedFor(audit).at(-1) ?? []);
  expect(asked).toMatchObject({
    action: "sign_in_refused",
    user: "bert",
    from: new Date("2026-01-02T00:00:00").toISOString(),
    to: new Date("2026-01-04T00:00:00").toISOString(),
  });
});

it("what an address says of the log and cannot be is left out", () => {
  const raw = { action: "toString", from: "yesterday", to: "2026-99-99", page: "-1" };
  expect(parseAuditSearch(raw)).toEqual({
    action: undefined,
    user: "",
    from: "",
    to: "",
    page: 1,
  });
  expect(beginningOf("")).toBeUndefined();
});
