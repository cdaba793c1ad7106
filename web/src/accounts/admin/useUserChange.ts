import { useQueryClient } from "@tanstack/react-query";
import { answerOf, api } from "../../api/client";
import type { AdminUser, Role } from "../../api/types";
import { currentSession, userChanged } from "../session/session";
import { usersKey } from "./queries";

interface UserChange {
  role?: Role;
  disabled?: boolean;
}

/** Changes an account and has the list follow; one's own new role holds in these pages at once. */
export function useUserChange(id: number): (change: UserChange) => Promise<AdminUser> {
  const queryClient = useQueryClient();
  return async (change) => {
    const changed = await answerOf(
      api.PATCH("/api/admin/users/{id}", { params: { path: { id } }, body: change }),
    );
    await queryClient.invalidateQueries({ queryKey: usersKey });
    const session = currentSession();
    if (session.state === "user" && session.user.id === id) {
      userChanged({ ...session.user, role: changed.role });
    }
    return changed;
  };
}
