/** What there is of sessions as files. */
export const tables = {
  predictions: "Predictions",
  features: "Features",
  signals: "Signals",
  annotations: "Labels",
} as const;

export type Table = keyof typeof tables;

export const formats = { csv: "CSV", json: "JSON" } as const;

export type Format = keyof typeof formats;
