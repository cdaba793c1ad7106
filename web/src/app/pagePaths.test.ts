import { createMemoryHistory } from "@tanstack/react-router";
import { expect, it } from "vitest";
import pageRoutes from "../../../server/src/main/java/io/moodreel/server/platform/http/PageRoutes.java?raw";
import { createQueryClient } from "./queryClient";
import { createAppRouter } from "./router";

/** The pattern of the paths that the server answers as pages; any other gets the page with status 404. */
function pagesOfTheServer(): RegExp {
  const [, expression = ""] = /PAGES = Pattern\.compile\(([^;]+)\);/.exec(pageRoutes) ?? [];
  const literals = [...expression.matchAll(/"([^"]*)"/g)].map(([, literal = ""]) => literal);
  return new RegExp(`^(?:${literals.join("").replaceAll("\\\\", "\\")})$`);
}

it("has no page whose path the server calls missing", () => {
  const router = createAppRouter(createQueryClient(), createMemoryHistory());
  const paths = Object.keys(router.routesByPath).map((path) => path.replaceAll(/\$\w+/g, "1"));

  expect(paths.length).toBeGreaterThan(20);
  expect(paths.filter((path) => !pagesOfTheServer().test(path))).toEqual([]);
});
