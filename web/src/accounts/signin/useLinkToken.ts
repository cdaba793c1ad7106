import { useLocation, useNavigate } from "@tanstack/react-router";
import { useEffect, useState } from "react";

/** The token of a letter's link; taken out of the address at once, so that it stays in no history. */
export function useLinkToken(): string | undefined {
  const { hash } = useLocation();
  const navigate = useNavigate();
  const arriving = new URLSearchParams(hash).get("token") ?? undefined;
  const [token, setToken] = useState(arriving);
  if (arriving !== undefined && arriving !== token) setToken(arriving);

  useEffect(() => {
    if (arriving !== undefined) void navigate({ to: ".", hash: "", replace: true });
  }, [arriving, navigate]);

  return token;
}
