/**
 * Addresses as people write them: `?q=1984` is the text 1984, not a number, and nothing is quoted.
 * What stands there several times is a list.
 */
export function parsePlainSearch(search: string): Record<string, string | string[]> {
  const params = new URLSearchParams(search);
  const names = new Set(params.keys());
  return Object.fromEntries([...names].map((name) => [name, oneOrMore(params.getAll(name))]));
}

export function writePlainSearch(search: Record<string, unknown>): string {
  const entries = Object.entries(search).flatMap(([name, value]) =>
    listOf(value).map((one) => [name, String(one)]),
  );
  const text = new URLSearchParams(entries).toString();
  return text && `?${text}`;
}

function oneOrMore(values: string[]): string | string[] {
  const [value] = values;
  return values.length === 1 && value !== undefined ? value : values;
}

function listOf(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}
