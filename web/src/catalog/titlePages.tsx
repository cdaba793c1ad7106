import { getRouteApi } from "@tanstack/react-router";
import type { TitleType } from "../api/types";
import { parseTitleId } from "./titleId";
import { TitleNotFound } from "./TitleNotFound";
import { TitlePage } from "./TitlePage";

const movieRoute = getRouteApi("/movies/$id");
const bookRoute = getRouteApi("/books/$id");

export function MoviePage() {
  return <PageFor type="movie" id={movieRoute.useParams().id} />;
}

export function BookPage() {
  return <PageFor type="book" id={bookRoute.useParams().id} />;
}

function PageFor({ type, id }: { type: TitleType; id: string }) {
  const number = parseTitleId(id);
  return number === undefined ? (
    <TitleNotFound type={type} />
  ) : (
    <TitlePage type={type} id={number} />
  );
}
