import type { Title, TitleDetail } from "../api/types";

/** A film of the tests' own; whatever a test is about is given. */
export function film(facts: Partial<Title> = {}): Title {
  return {
    type: "movie",
    id: 1,
    title: "Amélie",
    original_title: "Le Fabuleux Destin d'Amélie Poulain",
    year: 2001,
    genres: ["Comedy", "Romance"],
    overview: "A shy waitress decides to change the lives around her.",
    picture_url: "/posters/movie/1.svg",
    trailer_url: "https://www.youtube.com/results?search_query=Am%C3%A9lie%20trailer",
    rating: 7.9,
    rating_count: 10732,
    languages: ["fr"],
    runtime_minutes: 122,
    pages: null,
    credits: ["Jean-Pierre Jeunet"],
    ...facts,
  };
}

export function filmDetail(facts: Partial<TitleDetail> = {}): TitleDetail {
  return { ...film(), people: [], keywords: [], ids: {}, ...facts };
}
