"""Signing in through the API, as the two programs do."""

import threading
import uuid

import requests

SECONDS = 30
TRY_LATER = 429


class Session:
    """Somebody who is signed in, or nobody."""

    def __init__(self, address: str, kiosk: str | None = None, sign_in: tuple[str, dict] | None = None, lists: str = ""):
        self.address, self.kiosk, self.sign_in, self.lists = address, kiosk, sign_in, lists
        self.cookie = kiosk or ""
        self.lock = threading.Lock()
        if sign_in:
            self.renew()

    @classmethod
    def of(cls, actor: dict) -> "Session":
        """The one that a file of run.py describes."""
        sign_in = actor.get("sign_in")
        return cls(actor["address"], actor.get("kiosk"), sign_in and (sign_in["path"], sign_in["body"]), actor.get("lists", ""))

    def renew(self) -> None:
        """Signs in; an earlier session ends. Where wrong PINs make the place wait, it stays as it was: signed out is generated too."""
        if not self.sign_in:
            return
        with self.lock:
            path, body = self.sign_in
            answer = send(self.address, path, body, self.kiosk)
            if self.cookie != (self.kiosk or "") and answer.status_code == TRY_LATER:
                return
            answer.raise_for_status()
            given = "; ".join(f"{cookie.name}={cookie.value}" for cookie in answer.cookies)
            self.cookie = f"{self.kiosk}; {given}" if self.kiosk else given

    def is_over(self, case, response) -> bool:
        """Whether this call ended or covered the session, or found it so."""
        ended = response.status_code == 200 and case.operation.label in (
            "DELETE /api/session",
            "DELETE /api/desk/session",
            "POST /api/session/cover",
        )
        return bool(self.sign_in) and (ended or response.status_code == 401)

    def request_ids(self) -> list[str]:
        """The requests that the actor has in his list."""
        if not self.lists:
            return []
        answer = requests.get(self.address + self.lists, headers={"Cookie": self.cookie}, timeout=SECONDS)
        answer.raise_for_status()
        return [item["id"] for item in answer.json()["items"]]


def enrol(address: str, code: str) -> str:
    """Makes a kiosk and gives its cookie."""
    answer = send(address, "/api/kiosk/enrol", {"code": code}, None)
    answer.raise_for_status()
    return "; ".join(f"{cookie.name}={cookie.value}" for cookie in answer.cookies)


def send(address: str, path: str, body: dict, cookie: str | None) -> requests.Response:
    headers = {"Origin": address, "Idempotency-Key": str(uuid.uuid4())}
    if cookie:
        headers["Cookie"] = cookie
    return requests.post(address + path, json=body, headers=headers, timeout=SECONDS)
