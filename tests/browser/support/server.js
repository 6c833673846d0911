// Starts the real server with a demonstration prison, on a database of its own, and takes all of it away again.
//
//   VOORUIT_BIN             the binary to start (required)
//   VOORUIT_TEST_POSTGRES   postgres://user@host:port, for tests on PostgreSQL
//   PSQL                    the program `psql`, where it is not on the PATH
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { randomUUID } from "node:crypto";

const START_MS = 30_000;
const STOP_MS = 10_000;
const LOG_LINES = 200;

/**
 * @typedef {object} Demo what the server says at its start
 * @property {string} address where it listens, `http://…`
 * @property {{ number: string, enrol: string }[]} kiosks each with the address that makes one browser that kiosk
 * @property {{ number: string, name: string, pin: string }[]} people
 * @property {{ number: string, name: string, desk: string, password: string }[]} staff
 */

/**
 * A running server. `run()` is the command line on the same database, and gives what it printed; `folder` is where files for it can lie.
 * `stop()` ends the server and removes its data; `halt()` ends it and keeps them, and `again()` starts it once more on them.
 * @typedef {Demo & {
 *   direct: string, folder: string, log: () => string, run: (...words: string[]) => Promise<string>,
 *   stop: () => Promise<void>, halt: () => Promise<void>, again: () => Promise<void>,
 * }} Server
 */

/**
 * Starts a server. Call `stop()` on what comes back, also when a test fails: best from a fixture or `afterAll`.
 * @param {{ engine?: "sqlite" | "postgres", args?: string[], env?: Record<string, string>, through?: string, ownWords?: boolean,
 *   type?: { name: string, texts?: Record<string, string> } }} [options]
 *   the database engine, more arguments and environment for `vooruit serve`, the address of the proxy through which browsers come, and
 *   one more type of request: the one with a question for own words, or one of `tests/src` with its texts by language
 * @returns {Promise<Server>}
 */
export async function startServer({ engine = "sqlite", args = [], env = {}, through, ownWords = false, type = ownWords ? { name: "own-words" } : undefined } = {}) {
  const program = process.env.VOORUIT_BIN;
  if (!program) throw new Error("VOORUIT_BIN is not set: run `cargo xtask test`");
  const folder = await mkdtemp(join(tmpdir(), "vooruit-browser-"));
  let database;
  let child;
  const stop = async () => {
    await end(child);
    await database?.drop();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    database = engine === "postgres" ? await newPostgres() : { url: `sqlite:${join(folder, "vooruit.db")}`, drop: async () => {} };
    const listen = `127.0.0.1:${await freePort()}`;
    const fixed = ["serve", "--listen", listen, "--database", database.url, "--demo", "--demo-output", "json"];
    const outside = through ? ["--public-url", through] : [];
    // Whatever the server keeps beside its database lands in the folder too: it is its working folder.
    const settings = { cwd: folder, env: { ...process.env, ...env, ...(type ? await withType(folder, type) : {}) } };
    const start = () => {
      child = spawn(program, [...fixed, ...outside, ...args], { ...settings, stdio: ["ignore", "pipe", "pipe"] });
      return started(child);
    };
    const first = await start();
    const run = async (...words) => (await promisify(execFile)(program, [...words, "--database", database.url], settings)).stdout.trim();
    const server = { ...first.demo, direct: `http://${listen}`, folder, log: first.log, run, stop };
    server.halt = () => end(child);
    server.again = async () => {
      server.log = (await start()).log;
    };
    return server;
  } catch (problem) {
    await stop();
    throw problem;
  }
}

/** A copy of the repository's data with one more request type, and the setting that leads to it. Without texts its texts are its keys. */
async function withType(folder, { name, texts = {} }) {
  const data = (path) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
  const catalogue = join(folder, "catalogue");
  await cp(data("domain/data/catalogue"), catalogue, { recursive: true });
  await cp(data(`tests/src/${name}.toml`), join(catalogue, `${name}.toml`));
  await mkdir(join(catalogue, "texts"));
  for (const [tag, messages] of Object.entries(texts)) await writeFile(join(catalogue, "texts", `${tag}.ftl`), messages);
  return { VOORUIT_CATALOGUE: catalogue };
}

/** Waits for the line with the demonstration prison; keeps the last lines of the log for who asks. */
async function started(child) {
  const lines = [];
  const log = () => lines.join("\n");
  const keep = (line) => {
    lines.push(line);
    if (lines.length > LOG_LINES) lines.shift();
  };
  createInterface({ input: child.stderr }).on("line", keep);
  const demo = await new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`the server does not start:\n${log()}`)), START_MS);
    const fail = (why) => {
      clearTimeout(late);
      reject(new Error(`the server ended (${why}):\n${log()}`));
    };
    child.once("error", (problem) => fail(problem.message));
    child.once("close", (code, signal) => fail(signal ?? code));
    createInterface({ input: child.stdout }).on("line", (line) => {
      const found = asDemo(line);
      if (!found) return keep(line);
      clearTimeout(late);
      resolve(found);
    });
  });
  return { demo, log };
}

/** @returns {Demo | undefined} */
function asDemo(line) {
  if (!line.startsWith("{")) return undefined;
  try {
    const value = JSON.parse(line);
    return value.address && Array.isArray(value.people) ? value : undefined;
  } catch {
    return undefined;
  }
}

async function end(child) {
  if (!child?.pid || child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  child.kill("SIGTERM");
  const hard = setTimeout(() => child.kill("SIGKILL"), STOP_MS);
  await gone;
  clearTimeout(hard);
}

/** A free port: the server has to know its own address before it listens, because it checks where requests come from. */
async function freePort() {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address();
  probe.close();
  await once(probe, "close");
  return port;
}

/** A new, empty PostgreSQL database. */
async function newPostgres() {
  const server = process.env.VOORUIT_TEST_POSTGRES;
  if (!server) throw new Error("VOORUIT_TEST_POSTGRES is not set: run `cargo xtask test`");
  const name = `browser_${randomUUID().replaceAll("-", "")}`;
  await psql(server, `CREATE DATABASE ${name}`);
  return { url: `${server}/${name}`, drop: () => psql(server, `DROP DATABASE ${name} WITH (FORCE)`) };
}

async function psql(server, sql) {
  const words = ["--no-psqlrc", "--quiet", "--dbname", `${server}/postgres`, "--command", sql];
  await promisify(execFile)(process.env.PSQL || "psql", words);
}
