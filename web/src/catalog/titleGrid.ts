/** Picture beside words; shared with the skeleton, so that nothing moves when the words arrive. */
export const titleGrid = "grid gap-8 md:grid-cols-[16rem_1fr] md:gap-12 lg:grid-cols-[20rem_1fr]";
