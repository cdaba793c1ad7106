import { expect, it } from "vitest";
import { film } from "../test/titles";
import { isNamed } from "./named";

const amelie = film();

it.each(["amelie", "amél", "le fabuleux destin", "Jean-Pierre Jeu", "jeunet jean"])(
  "%s names the film or who made it",
  (query) => {
    expect(isNamed(amelie, query)).toBe(true);
  },
);

it.each(["a film like amelie", "amelie jeunet", "melie", "le fab destin", "", "…"])(
  "%s does not",
  (query) => {
    expect(isNamed(amelie, query)).toBe(false);
  },
);
