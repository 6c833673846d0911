"""Generated calls of the whole API against the real server: nobody, a kiosk, a detainee and staff in turn.

    VOORUIT_BIN=… python run.py --cases 1500 [--workers 2] [--seed 1]

It starts the server on a database of its own, makes at least so many calls, and takes all of it away again. The seed makes
a run repeatable as far as the server's own state allows. The last line is `N passed, N failed`.
"""

import argparse
import concurrent.futures
import json
import os
import pathlib
import re
import socket
import subprocess
import sys
import tempfile

from session import Session, enrol

HERE = pathlib.Path(__file__).parent
CHECKS = (
    "not_a_server_error",
    "status_code_conformance",
    "content_type_conformance",
    "response_schema_conformance",
    "negative_data_rejection",
    "unsupported_method",
)
# How many calls of one operation a round makes at most; the rounds go on until there are enough.
ROUND = 300
MOST_ROUNDS = 60
MOST_PEOPLE = 12


def main() -> int:
    arguments = read_arguments()
    with tempfile.TemporaryDirectory(prefix="vooruit-generated-") as folder:
        server, demo = start(pathlib.Path(folder))
        try:
            passed, failed = rounds(arguments, pathlib.Path(folder), demo)
        finally:
            server.terminate()
            server.wait(timeout=30)
    print(f"{passed} passed, {failed} failed")
    return 1 if failed or passed < arguments.cases else 0


def read_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Generated calls of the whole API.")
    parser.add_argument("--cases", type=int, default=1_500, help="at least so many calls")
    parser.add_argument("--workers", type=int, default=2, help="actors that call at once")
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


def start(folder: pathlib.Path) -> tuple[subprocess.Popen, dict]:
    """The real server with its demonstration prison; what it says at its start."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    log = (folder / "log").open("w")
    words = ["serve", "--listen", f"127.0.0.1:{port}", "--database", f"sqlite:{folder}/vooruit.db", "--keys", f"{folder}/keys"]
    server = subprocess.Popen(
        [os.environ["VOORUIT_BIN"], *words, "--demo", "--demo-output", "json"], cwd=folder, stdout=subprocess.PIPE, stderr=log
    )
    line = server.stdout.readline()
    if not line:
        sys.exit(f"the server does not start:\n{(folder / 'log').read_text()}")
    return server, json.loads(line)


def actors(demo: dict) -> list[dict]:
    """Who calls, and what. Only one kiosk types PINs: a wrong one slows down the place where it was typed."""
    address, staff = demo["address"], demo["staff"][0]
    first, second = (enrol(address, kiosk["enrol"].split("#enrol=")[1]) for kiosk in demo["kiosks"][:2])
    person_in = who_has_asked(address, first, demo["people"])
    staff_in = {"name": staff["number"], "password": staff["password"]}
    types_pins = ["signIn", "uncover", "identify", "vouch"]
    return [
        {"name": "nobody", "address": address},
        {"name": "kiosk", "address": address, "kiosk": second, "only": [*types_pins, "getKiosk"]},
        {
            "name": "detainee",
            "address": address,
            "kiosk": first,
            "sign_in": {"path": "/api/session", "body": person_in},
            "lists": "/api/requests",
            "without": types_pins,
            "other": "^/api/desk/",
        },
        {
            "name": "staff",
            "address": address,
            "sign_in": {"path": "/api/desk/session", "body": staff_in},
            "lists": "/api/desk/requests",
            "without": ["staffSignIn"],
            "paths": "^/api/desk/",
        },
    ]


def who_has_asked(address: str, kiosk: str, people: list[dict]) -> dict:
    """The number and PIN of the one with the most requests."""
    ways = [{"number": person["number"], "pin": person["pin"], "language": person["language"]} for person in people]
    asked = lambda way: len(Session(address, kiosk, ("/api/session", way), "/api/requests").request_ids())
    return max(ways[:MOST_PEOPLE], key=asked)


def rounds(arguments: argparse.Namespace, folder: pathlib.Path, demo: dict) -> tuple[int, int]:
    """Calls until there are enough, or a check fails."""
    all_actors, codes, passed, failed = actors(demo), known_codes(), 0, 0
    numbers = [person["number"] for person in demo["people"]]
    for number in range(MOST_ROUNDS):
        share = max(10, min(ROUND, (arguments.cases - passed) // 60))
        calls = lambda actor: run(folder, {**actor, "codes": codes, "numbers": numbers}, arguments.seed + number, share)
        # One process for each actor: the generator is not safe with threads of its own.
        with concurrent.futures.ThreadPoolExecutor(arguments.workers) as workers:
            counts = list(workers.map(calls, all_actors))
        passed, failed = passed + sum(good for good, _ in counts), failed + sum(bad for _, bad in counts)
        if failed or passed >= arguments.cases:
            break
    return passed, failed


def run(folder: pathlib.Path, actor: dict, seed: int, share: int) -> tuple[int, int]:
    """One actor's calls; how many passed and failed."""
    own = folder / actor["name"]
    own.mkdir(exist_ok=True)
    told = own / "actor.json"
    told.write_text(json.dumps(actor))
    words = [f"--checks={','.join(CHECKS)}", "--phases=coverage,fuzzing", "--no-color", "--warnings=off", "--continue-on-failure"]
    words += [f"--max-examples={share}", f"--seed={seed}", "--suppress-health-check=all"]
    words += [f"--include-operation-id={name}" for name in actor.get("only", [])]
    words += [f"--exclude-operation-id={name}" for name in actor.get("without", [])]
    if "paths" in actor:
        words.append(f"--include-path-regex={actor['paths']}")
    if "other" in actor:
        words.append(f"--exclude-path-regex={actor['other']}")
    command = [sys.executable, "-m", "schemathesis.cli", "run", f"{actor['address']}/api/openapi.json", *words]
    environment = {**os.environ, "SCHEMATHESIS_HOOKS": "hooks", "VOORUIT_ACTOR": str(told), "PYTHONPATH": str(HERE)}
    done = subprocess.run(command, cwd=own, env=environment, capture_output=True, text=True)
    found = re.search(r"([\d,]+) generated(?:, ([\d,]+) found .*failures?)?", done.stdout)
    made = int(found[1].replace(",", "")) if found else 0
    if done.returncode or not made:
        print(done.stdout, done.stderr, f"{actor['name']}, seed {seed}: ended with {done.returncode}", sep="\n", flush=True)
        return made, max(1, done.stdout.count("Reproduce with"))
    print(f"  {actor['name']}, seed {seed}: {made} calls", flush=True)
    return made, 0


def known_codes() -> dict[str, list[str]]:
    """Codes of the catalogue, by the field that takes them."""
    text = "\n".join(file.read_text() for file in sorted((HERE / "../../domain/data/catalogue").glob("*.toml")))
    codes = sorted(set(re.findall(r'\bid = "([a-z-]+)"', text)))
    return {"kind": ["talk", "id-card"], "question": codes, "reason": codes, "choice": codes, "step": codes, "outcome": codes}


if __name__ == "__main__":
    sys.exit(main())
