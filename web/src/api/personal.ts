/** The keys of all answers that belong to one person begin with this. */
export const personal = ["mine"] as const;
