import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { QueryClientProvider } from "@tanstack/react-query";
import { expect, test, vi } from "vitest";
import { saveFile } from "../../accounts/privacy/saveFile";
import { createQueryClient } from "../../app/queryClient";
import { Downloads } from "./Downloads";

vi.mock("../../accounts/privacy/saveFile");

test("what is chosen is fetched, and kept under its name", async () => {
  const file = new Blob(["t_ms\r\n"]);
  const fetch = vi.fn().mockResolvedValue(file);
  render(
    <QueryClientProvider client={createQueryClient()}>
      <Downloads about="Files" name={(table) => `mine_${table}`} fetch={fetch} />
    </QueryClientProvider>,
  );
  const user = userEvent.setup();

  await user.selectOptions(screen.getByLabelText("What"), "Signals");
  await user.selectOptions(screen.getByLabelText("As"), "JSON");
  await user.click(screen.getByRole("button", { name: "Download the file" }));

  expect(await screen.findByText("It is in your downloads.")).toBeVisible();
  expect(fetch).toHaveBeenCalledWith("signals", "json");
  expect(saveFile).toHaveBeenCalledWith(file, "mine_signals.json");
});
