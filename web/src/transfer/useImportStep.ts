import { useMutation, useQueryClient } from "@tanstack/react-query";
import { importsKey, libraryChanged } from "./queries";
import type { LibraryImport } from "./types";

/** Something that moves an import on; what it becomes is shown at once, and the library is asked for anew. */
export function useImportStep(step: () => Promise<LibraryImport>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: step,
    onSuccess: (one) => {
      queryClient.setQueryData([...importsKey, one.id], one);
      return libraryChanged(queryClient);
    },
  });
}
