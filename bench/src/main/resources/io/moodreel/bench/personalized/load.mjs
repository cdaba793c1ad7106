// Sends GETs for many people at a fixed overall rate: node load.mjs WISH.json ANSWER.json
import { readFileSync, writeFileSync } from "node:fs";
import autocannon from "autocannon";

const { url, tokens, rate, seconds } = JSON.parse(readFileSync(process.argv[2], "utf8"));
const { pathname, search } = new URL(url);
const requests = tokens.map((token) => ({
  method: "GET",
  path: pathname + search,
  headers: { authorization: `Bearer ${token}` },
}));

let clients = 0;
const result = await autocannon({
  url,
  connections: 32,
  overallRate: rate,
  duration: seconds,
  requests,
  // every connection begins with another person
  setupClient: (client) => {
    const first = (clients++ * 61) % requests.length;
    client.setRequests([...requests.slice(first), ...requests.slice(0, first)]);
  },
});
writeFileSync(process.argv[3], JSON.stringify(result));
