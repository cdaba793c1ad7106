import { expect, it } from "vitest";
import { parseNextPath } from "./nextPath";

it.each(["/", "/account/sessions", "/browse?genre=Drama&page=2", "/movies/7#people"])(
  "the way back may be our own %s",
  (path) => {
    expect(parseNextPath(path)).toBe(path);
  },
);

it.each([
  "//evil.example",
  "/\\evil.example",
  "/\t/evil.example",
  "/.//evil.example",
  "https://evil.example/account",
  "javascript:alert(1)",
  "account",
  "",
  undefined,
  "/login?next=/login",
  "/account/reset",
])("the way back is never %j", (text) => {
  expect(parseNextPath(text)).toBeUndefined();
});
