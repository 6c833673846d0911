// What the register says of people, as a prison brings it in.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const PEOPLE = fileURLToPath(new URL("../../../server/demo/people.csv", import.meta.url));

/** Brings somebody of the demonstration in again with other facts, and gives him. */
export async function renew(server, number, changes) {
  const [head, ...rows] = readFileSync(PEOPLE, "utf8").trim().split("\n");
  const names = head.split(",");
  const cells = rows.find((row) => row.startsWith(`${number},`)).split(",");
  for (const [name, value] of Object.entries(changes)) cells[names.indexOf(name)] = value;
  const file = join(server.folder, "people.csv");
  writeFileSync(file, `${head}\n${cells.join(",")}\n`);
  await server.run("import", "people", file);
  return server.people.find((person) => person.number === number);
}
