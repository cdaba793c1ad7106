import { answerOf, api } from "../../api/client";
import { readMessage, type LiveMessage } from "./liveMessages";

interface LiveSocketOptions {
  session: string;
  /** The last segment that is known: what came while nobody listened is sent first. */
  lastSeen: () => number;
  onMessage: (message: LiveMessage) => void;
  onConnected: (connected: boolean) => void;
}

const shortestWaitMs = 1_000;
const longestWaitMs = 15_000;

/** Listens to a session until it is told to stop; a connection that breaks is made anew, later each time. */
export function listen({ session, lastSeen, onMessage, onConnected }: LiveSocketOptions) {
  let over = false;
  let waitMs = shortestWaitMs;
  let socket: WebSocket | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const again = () => {
    onConnected(false);
    if (over) return;
    timer = setTimeout(() => void connect(), waitMs);
    waitMs = Math.min(waitMs * 2, longestWaitMs);
  };

  async function connect() {
    const address = await addressOf(session, lastSeen()).catch(() => undefined);
    if (over) return;
    if (!address) {
      again();
      return;
    }
    socket = new WebSocket(address);
    socket.onopen = () => {
      waitMs = shortestWaitMs;
      onConnected(true);
    };
    socket.onmessage = ({ data }) => {
      const message = readMessage(data);
      if (message && !over) onMessage(message);
    };
    socket.onclose = again;
  }

  void connect();
  return () => {
    over = true;
    clearTimeout(timer);
    socket?.close();
  };
}

/** The ticket opens one socket, so every attempt needs its own. */
async function addressOf(session: string, after: number): Promise<string> {
  const { ticket } = await answerOf(api.POST("/api/auth/tickets"));
  const address = new URL(`/api/sessions/${encodeURIComponent(session)}/live`, location.href);
  address.protocol = location.protocol === "https:" ? "wss:" : "ws:";
  address.searchParams.set("ticket", ticket);
  address.searchParams.set("after", String(after));
  return address.href;
}
