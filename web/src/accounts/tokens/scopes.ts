import type { Role, Scope } from "../../api/types";

/** What tokens are made for, from little to much; each is a set of the API's scopes. */
const reaches = [
  {
    value: "read",
    scopes: ["read"],
    name: "Read",
    about: "Sees what you see, and changes nothing.",
  },
  {
    value: "write",
    scopes: ["read", "write"],
    name: "Read and change",
    about: "Rates, saves and records for you as well.",
  },
  {
    value: "admin",
    scopes: ["read", "write", "admin"],
    name: "Administer",
    about: "Also runs the server: imports, accounts, keys.",
  },
] as const satisfies { value: string; scopes: Scope[]; name: string; about: string }[];

export function reachesFor(role: Role) {
  return reaches.filter(({ value }) => value !== "admin" || role === "admin");
}

export function scopesOf(value: string): Scope[] {
  return [...(reaches.find((reach) => reach.value === value)?.scopes ?? [])];
}

/** What a token may do, in words. */
export function reachWords(scopes: readonly Scope[]): string {
  const same = reaches.find(
    (reach) =>
      reach.scopes.length === scopes.length && reach.scopes.every((one) => scopes.includes(one)),
  );
  return same?.name ?? scopes.join(", ");
}
