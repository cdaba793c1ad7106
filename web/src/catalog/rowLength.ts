/** How many titles a row shows. */
export const rowLength = 18;

/** So many more are asked for: what somebody dismisses leaves no gap. */
export const rowReserve = 6;
