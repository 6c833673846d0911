"""What the generated calls carry: the cookies of one actor, our origin, and often what really exists.

Schemathesis loads this file (SCHEMATHESIS_HOOKS); VOORUIT_ACTOR names the file that run.py wrote.
"""

import json
import os
import pathlib
import threading
import uuid

import schemathesis

from session import Session

ACTOR = json.loads(pathlib.Path(os.environ["VOORUIT_ACTOR"]).read_text())
SESSION = Session.of(ACTOR)
IDS = list(SESSION.request_ids())
CODES = ACTOR["codes"]
KEY = "idempotency-key"
MOST_IDS = 200
LOCK = threading.Lock()
COUNTED = 0


def turn() -> int:
    """A number that is another one at each call."""
    global COUNTED
    with LOCK:
        COUNTED += 1
        return COUNTED


def often(value, real):
    """Three times of four something real instead of the value."""
    return real[turn() % len(real)] if real and turn() % 8 < 6 else value


@schemathesis.hook
def before_load_schema(context, raw_schema):
    """Cookies are ours: a call without one would otherwise count as one that is not in order. A stream never ends: it is left out."""
    raw_schema["components"].pop("securitySchemes", None)
    for operations in raw_schema["paths"].values():
        for method, operation in list(operations.items()):
            operation.pop("security", None)
            if "text/event-stream" in operation["responses"]["200"].get("content", {}):
                del operations[method]


@schemathesis.hook
def map_path_parameters(context, path_parameters):
    if path_parameters and "id" in path_parameters:
        path_parameters["id"] = often(path_parameters["id"], IDS)
    if path_parameters and "number" in path_parameters:
        path_parameters["number"] = often(path_parameters["number"], ACTOR["numbers"])
    if path_parameters and "kind" in path_parameters:
        path_parameters["kind"] = often(path_parameters["kind"], CODES["kind"])
    if path_parameters and "question" in path_parameters:
        path_parameters["question"] = often(path_parameters["question"], CODES["question"])
    return path_parameters


@schemathesis.hook
def map_body(context, body):
    """Codes that exist, so that a call gets past the first look at it."""
    if isinstance(body, dict):
        for field, real in CODES.items():
            if isinstance(body.get(field), str):
                body[field] = often(body[field], real)
        if isinstance(body.get("answer"), dict) and "choice" in body["answer"]:
            body["answer"]["choice"] = often(body["answer"]["choice"], CODES["choice"])
    return body


@schemathesis.hook
def before_call(context, case, kwargs):
    case.headers["Origin"] = ACTOR["address"]
    if SESSION.cookie:
        case.headers["Cookie"] = SESSION.cookie
    # A key that was sent before only brings back the old answer.
    if is_uuid(case.headers.get(KEY)) and turn() % 16:
        case.headers[KEY] = str(uuid.uuid4())


@schemathesis.hook
def after_call(context, case, response):
    if SESSION.is_over(case, response):
        SESSION.renew()
    if response.status_code == 200 and case.method.upper() == "POST":
        remember(response)


def remember(response):
    """A request that was made is one to ask about."""
    found = response.json() if response.headers.get("content-type") == ["application/json"] else {}
    if isinstance(found, dict) and isinstance(found.get("id"), str) and len(IDS) < MOST_IDS:
        IDS.append(found["id"])


def is_uuid(text) -> bool:
    try:
        return bool(uuid.UUID(str(text)))
    except ValueError:
        return False
