// Where the types of requests lie, out of the same files.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const read = (path) => readFileSync(fileURLToPath(new URL(`../../../domain/data/${path}`, import.meta.url)), "utf8");
const value = (text, name) => text.match(new RegExp(`^${name} = "([a-z0-9-]+)"`, "m"))?.[1];

/** The groups, each with the one that it lies in. */
const GROUPS = new Map(read("groups.toml").split("[[groups]]").slice(1).map((text) => [value(text, "id"), value(text, "within")]));

/** The messages of the groups that a type lies in, from the first screen on. */
export function places(kind) {
  const keys = [];
  for (let group = value(read(`catalogue/${kind}.toml`), "group"); group; group = GROUPS.get(group)) keys.unshift(`group-${group}`);
  return keys;
}
