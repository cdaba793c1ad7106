import { useMutation, useQueryClient } from "@tanstack/react-query";
import { studiesQuery, studyKey } from "../queries";

/** Something that changes a study; whatever is known of it is asked for again. */
export function useStudyChange<A, T = void>(study: number, act: (given: T) => Promise<A>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSuccess: () =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: studyKey(study) }),
        queryClient.invalidateQueries({ queryKey: studiesQuery(1).queryKey.slice(0, -1) }),
      ]),
  });
}
