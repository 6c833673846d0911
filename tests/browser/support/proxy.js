// A line between browser and server that can fail as real ones do: it cuts, holds back, and sends twice.
import { once } from "node:events";
import { createServer, request as ask } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";

/**
 * How the line treats what comes over it.
 * @typedef {"through" | "away" | "lose-answer" | "late" | "twice"} Mode
 *   `away` refuses everything, `lose-answer` cuts in the middle of the answer, after the server did what was asked
 */

/**
 * @typedef {object} Proxy
 * @property {string} address where browsers come
 * @property {{ method: string, path: string, key?: string }[]} seen what the server was asked, in order; what was refused is not here
 * @property {(target: string) => void} lead says where the server is
 * @property {() => void} through everything passes
 * @property {() => void} away nothing does, and what is open breaks off
 * @property {(mode: Mode, path: RegExp, times?: number) => void} spoil treats the next changes of such a path in another way
 * @property {() => Promise<void>} stop
 */

/** How long something is late. */
const LATE_MS = 1_500;

/** @returns {Promise<Proxy>} */
export async function startProxy() {
  const sockets = new Set();
  const seen = [];
  let target;
  let away = false;
  let spoilt;
  const server = createServer((request, response) => {
    handle(request, response).catch(() => request.socket.destroy());
  });
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    if (away) socket.destroy();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");

  async function handle(request, response) {
    if (away) return request.socket.destroy();
    const body = await whole(request);
    const mode = modeFor(request);
    if (mode === "late") await sleep(LATE_MS);
    if (mode === "twice") await whole(await forward(request, body));
    const answer = await forward(request, body);
    const head = answer.headers;
    if (mode === "lose-answer") {
      const text = await whole(answer);
      response.writeHead(answer.statusCode, head);
      // Some of it is on its way when the line breaks.
      response.write(text.subarray(0, text.length >> 1), () => request.socket.destroy());
      return;
    }
    response.writeHead(answer.statusCode, head);
    response.flushHeaders();
    answer.on("error", () => response.destroy());
    response.on("close", () => answer.destroy());
    answer.pipe(response);
  }

  function modeFor(request) {
    if (request.method === "GET" || !spoilt || !spoilt.path.test(request.url)) return "through";
    const { mode } = spoilt;
    spoilt.times -= 1;
    if (spoilt.times === 0) spoilt = undefined;
    return mode;
  }

  async function forward({ method, url, headers }, body) {
    seen.push({ method, path: url, key: headers["idempotency-key"] });
    const passed = ask(target + url, { method, headers, agent: false });
    passed.end(body);
    const [answer] = await once(passed, "response");
    return answer;
  }

  const breakOff = () => sockets.forEach((socket) => socket.destroy());
  return {
    address: `http://localhost:${server.address().port}`,
    seen,
    lead: (address) => (target = address),
    through: () => {
      away = false;
      spoilt = undefined;
    },
    away: () => {
      away = true;
      breakOff();
    },
    spoil: (mode, path, times = 1) => (spoilt = { mode, path, times }),
    stop: async () => {
      server.close();
      breakOff();
      await once(server, "close");
    },
  };
}

async function whole(stream) {
  const parts = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts);
}
