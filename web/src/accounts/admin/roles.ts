import type { Role } from "../../api/types";

export const roleWords: Record<Role, { name: string; about: string }> = {
  viewer: { name: "Viewer", about: "Watches, rates, measures themselves." },
  researcher: { name: "Researcher", about: "Runs viewing studies as well." },
  admin: { name: "Administrator", about: "Runs the server as well: imports, people, keys." },
};

export const roleChoices = Object.entries(roleWords).map(([value, words]) => ({ value, ...words }));

export function roleOf(value: string): Role | undefined {
  return Object.hasOwn(roleWords, value) ? (value as Role) : undefined;
}
