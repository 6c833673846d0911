// Looks for words in every place where a browser could keep them: what the page shows and stores, its memory, the profile on the disk, and the
// memory of its processes.
import { execFileSync } from "node:child_process";
import { closeSync, openSync, readFileSync, readSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** The most that is read of a memory at once. */
const CHUNK = 32 * 1024 * 1024;

/** Bytes of the WebAssembly memory that are handed over at once. */
const PART = 1024 * 1024;

/** Bytes of a page of memory. */
const PAGE = 4096;

/** What the system says of a process that is not there any more. */
const ENDED = ["ESRCH", "ENOENT"];

/** The forms in which a browser keeps text. */
const FORMS = ["utf8", "utf16le"];

/** Words to look for. Digits count only where they stand alone: any six of them are part of some longer number. */
export class Needles {
  /** @param {Record<string, string>} words by what they are */
  constructor(words) {
    this.needles = Object.entries(words).flatMap(([name, word]) =>
      FORMS.map((form) => ({ name, digits: /^\d+$/.test(word), bytes: Buffer.from(word, form), step: form === "utf8" ? 1 : 2 })),
    );
    this.longest = Math.max(...this.needles.map(({ bytes }) => bytes.length)) + 2;
  }

  /** How often each is in these bytes: `{ name: times }`, without those that are not. */
  in(bytes) {
    const found = {};
    for (const needle of this.needles) {
      for (let at = bytes.indexOf(needle.bytes); at >= 0; at = bytes.indexOf(needle.bytes, at + 1)) {
        if (!needle.digits || alone(bytes, at, needle)) found[needle.name] = (found[needle.name] ?? 0) + 1;
      }
    }
    return found;
  }
}

const isDigit = (bytes, at) => bytes[at] >= 0x30 && bytes[at] <= 0x39;
const alone = (bytes, at, { bytes: { length }, step }) => !isDigit(bytes, at - step) && !isDigit(bytes, at + length);

/** Sums up what was looked at and found, by place. */
export class Tally {
  places = new Map();

  /** Looks into these bytes, as a part of a place. */
  look(place, bytes, needles) {
    const sum = this.places.get(place) ?? { bytes: 0, hits: {} };
    sum.bytes += bytes.length;
    for (const [name, times] of Object.entries(needles.in(bytes))) sum.hits[name] = (sum.hits[name] ?? 0) + times;
    this.places.set(place, sum);
  }

  /** Looks into each of these parts of a place. */
  lookAll(place, parts, needles) {
    for (const bytes of parts) this.look(place, bytes, needles);
  }

  /** Whether something was found in a place. */
  hits(place) {
    return this.places.get(place)?.hits ?? {};
  }

  /** One line a place. */
  toString() {
    const line = ([place, { bytes, hits }]) => {
      const words = Object.entries(hits).map(([name, times]) => `${name} ${times}`);
      return `${place.padEnd(36)} ${(bytes / 1e6).toFixed(1).padStart(8)} MB   ${words.join(", ") || "0 hits"}`;
    };
    return [...this.places].map(line).join("\n");
  }
}

/** What the page shows: all nodes with their attributes, and what stands in fields. */
export async function shown(debug) {
  return Buffer.from(JSON.stringify(await debug.send("DOMSnapshot.captureSnapshot", { computedStyles: [] })));
}

/** What the page has stored, its cookies, and the addresses and titles of its history. */
export async function stored(page, debug) {
  const kept = await page.evaluate(async () => {
    const databases = (await indexedDB.databases()).map(({ name }) => name);
    const caches = await globalThis.caches.keys();
    return { local: { ...localStorage }, session: { ...sessionStorage }, databases, caches, name: window.name, state: history.state };
  });
  const cookies = await page.context().cookies();
  const { entries } = await debug.send("Page.getNavigationHistory");
  return Buffer.from(JSON.stringify({ kept, cookies, entries }));
}

/** Every text and number that something in the page's JavaScript still holds, out of the heap as the debugger writes it. */
export async function heap(debug) {
  const parts = [];
  const take = ({ chunk }) => parts.push(chunk);
  debug.on("HeapProfiler.addHeapSnapshotChunk", take);
  await debug.send("HeapProfiler.takeHeapSnapshot", { reportProgress: false, captureNumericValue: true });
  debug.off("HeapProfiler.addHeapSnapshotChunk", take);
  // The rest are sizes and places, in which any six digits can stand.
  return Buffer.from(JSON.parse(parts.join("")).strings.join("\n"));
}

/** The memories of all WebAssembly programs of the page. */
export async function wasm(debug) {
  const prototype = await debug.send("Runtime.evaluate", { expression: "WebAssembly.Memory.prototype" });
  const { objects } = await debug.send("Runtime.queryObjects", { prototypeObjectId: prototype.result.objectId });
  const on = async (text, ...args) => {
    const values = args.map((value) => ({ value }));
    const call = { objectId: objects.objectId, functionDeclaration: text, arguments: values, returnByValue: true };
    return (await debug.send("Runtime.callFunctionOn", call)).result.value;
  };
  const sizes = await on("function () { return this.map((memory) => memory.buffer.byteLength); }");
  const memories = [];
  for (const [at, size] of sizes.entries()) {
    const parts = [];
    for (let from = 0; from < size; from += PART) {
      parts.push(Buffer.from(await on(`${base64}`, at, from, Math.min(PART, size - from)), "base64"));
    }
    memories.push(Buffer.concat(parts));
  }
  return memories;
}

/* Runs in the page. */
function base64(at, from, length) {
  const bytes = new Uint8Array(this[at].buffer, from, length);
  let text = "";
  for (let start = 0; start < length; start += 0x8000) text += String.fromCharCode(...bytes.subarray(start, start + 0x8000));
  return btoa(text);
}

/** All files of a folder. @yields {Buffer} */
export function* files(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    // Sockets and links of a running browser hold nothing.
    if (!entry.isFile()) continue;
    try {
      yield readFileSync(join(entry.parentPath, entry.name));
    } catch (problem) {
      // A file that the browser took away meanwhile.
      if (problem.code !== "ENOENT") throw problem;
    }
  }
}

/** The browser with this profile and all processes below it, with the kind that Chromium gives each. */
export function browsers(profile) {
  const rows = execFileSync("ps", ["-eo", "pid=,ppid=,args="], { encoding: "utf8" }).trim().split("\n");
  const all = rows.map((row) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(row)).map(([, pid, parent, words]) => ({ pid: +pid, parent: +parent, words }));
  const below = (process) => [process, ...all.filter(({ parent }) => parent === process.pid).flatMap(below)];
  const top = all.filter(({ words }) => words.includes(`--user-data-dir=${profile}`) && !words.includes("--type="));
  return top.flatMap(below).map(({ pid, words }) => ({ pid, kind: /--type=([\w-]+)/.exec(words)?.[1] ?? "browser" }));
}

/** What a process has written to, in parts that overlap by `overlap` bytes. @yields {Buffer} */
export function* memory(pid, overlap) {
  const open = [];
  const buffer = Buffer.alloc(CHUNK);
  try {
    for (const name of ["mem", "pagemap"]) open.push(openSync(`/proc/${pid}/${name}`, "r"));
    for (const [first, last] of written(pid, open[1])) {
      for (let at = first; at < last; at += CHUNK - overlap) {
        const length = readAt(open[0], buffer, Math.min(CHUNK, last - at), at);
        if (length > 0) yield buffer.subarray(0, length);
      }
    }
  } catch (problem) {
    // A process that ended meanwhile has no memory any more.
    if (!ENDED.includes(problem.code)) throw problem;
  } finally {
    open.forEach((file) => closeSync(file));
  }
}

/** The runs of pages that are there, in what the process may write to: most of it was never touched. @yields {[number, number]} */
function* written(pid, map) {
  const regions = readFileSync(`/proc/${pid}/smaps`, "utf8").split(/^(?=[0-9a-f]+-)/m);
  for (const region of regions) {
    const [, start, end] = /^(\w+)-(\w+) rw/.exec(region) ?? [];
    if (!start || (/^Rss:\s+0 kB$/m.test(region) && /^Swap:\s+0 kB$/m.test(region))) continue;
    const [first, last] = [parseInt(start, 16), parseInt(end, 16)];
    const pages = Buffer.alloc(((last - first) / PAGE) * 8);
    readAt(map, pages, pages.length, (first / PAGE) * 8);
    let from = null;
    for (let at = 0; at <= pages.length; at += 8) {
      // The two highest bits: in memory, or swapped out.
      const isThere = at < pages.length && pages[at + 7] >= 0x40;
      if (isThere) from ??= at;
      else if (from !== null) {
        yield [first + (from / 8) * PAGE, first + (at / 8) * PAGE];
        from = null;
      }
    }
  }
}

/** Nothing where the process gave the page back between the list and the look. */
function readAt(file, buffer, length, at) {
  try {
    return readSync(file, buffer, 0, length, at);
  } catch (problem) {
    if (problem.code === "EIO" || problem.code === "EFAULT") return 0;
    throw problem;
  }
}
