// Where the types of requests lie, out of the same files.
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const file = (path) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const read = (path) => readFileSync(file(path), "utf8");
/** A type of the repository, or one of these tests. */
const type = (kind) => read([`domain/data/catalogue/${kind}.toml`, `tests/src/${kind}.toml`].find((path) => existsSync(file(path))));
const value = (text, name) => text.match(new RegExp(`^${name} = "([a-z0-9-]+)"`, "m"))?.[1];

/** The groups, each with the one that it lies in. */
const GROUPS = new Map(read("domain/data/groups.toml").split("[[groups]]").slice(1).map((text) => [value(text, "id"), value(text, "within")]));

/** The messages of the groups that a type lies in, from the first screen on. */
export function places(kind) {
  const keys = [];
  for (let group = value(type(kind), "group"); group; group = GROUPS.get(group)) keys.unshift(`group-${group}`);
  return keys;
}
