import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { answerOf, api } from "../../api/client";
import { personal } from "../../api/personal";
import { beginningOf, type AuditSearch } from "./auditSearch";
import type { UsersSearch } from "./usersSearch";

export const usersPerPage = 20;
export const linesPerPage = 50;

export const usersKey = [...personal, "admin", "users"] as const;

export function usersQuery({ q, page }: UsersSearch) {
  const query = { q, page, size: usersPerPage };
  return queryOptions({
    queryKey: [...usersKey, query],
    queryFn: ({ signal }) => answerOf(api.GET("/api/admin/users", { params: { query }, signal })),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
}

export function auditQuery({ action, user, from, to, page }: AuditSearch) {
  const query = {
    ...(action && { action }),
    ...(user && { user }),
    ...(from && { from: beginningOf(from) }),
    ...(to && { to: beginningOf(to, 1) }),
    page,
    size: linesPerPage,
  };
  return queryOptions({
    queryKey: [...personal, "admin", "audit", query],
    queryFn: ({ signal }) => answerOf(api.GET("/api/admin/audit", { params: { query }, signal })),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
}
