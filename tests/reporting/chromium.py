"""A real headless Chromium, spoken to over the pipes of its DevTools protocol."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

CHROMIUM = next(
    filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), ""
)


class Page:
    """A page of a browser. `complaints` are what its console, its scripts and its policies say."""

    def __init__(self, commands: int, answers: int) -> None:
        self._commands = os.fdopen(commands, "wb", buffering=0)
        self._answers = os.fdopen(answers, "rb")
        self._waiting = b""
        self._number = 0
        self._session = ""
        self.complaints: list[str] = []
        self._loads = 0
        target = self.ask("Target.createTarget", url="about:blank")["targetId"]
        attached = self.ask("Target.attachToTarget", targetId=target, flatten=True)
        self._session = attached["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.ask(f"{domain}.enable")

    def ask(self, method: str, **parameters: Any) -> dict[str, Any]:
        """What a method of the protocol answers."""
        self._number += 1
        message = {"id": self._number, "method": method, "params": parameters}
        if self._session:
            message["sessionId"] = self._session
        self._commands.write(json.dumps(message).encode() + b"\0")
        while True:
            answer = self._next()
            if answer.get("id") == self._number:
                assert "error" not in answer, answer
                result: dict[str, Any] = answer["result"]
                return result

    def open(self, path: Path, fragment: str = "") -> None:
        """Open a file and wait until it is there."""
        # An address that differs in its fragment alone would not be loaded again.
        for url in ("about:blank", f"{path.as_uri()}{fragment}"):
            loads = self._loads
            self.ask("Page.navigate", url=url)
            while self._loads == loads:
                self._next()

    def run(self, script: str) -> Any:
        """The value of a script, awaited where it is a promise."""
        answer = self.ask(
            "Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True
        )
        assert "exceptionDetails" not in answer, answer["exceptionDetails"]
        return answer["result"].get("value")

    def until(self, condition: str) -> None:
        """Wait until a condition of the page holds."""
        look = f"const look = () => ({condition}) ? done(true) : setTimeout(look, 20)"
        self.run(f"new Promise(done => {{ {look}; look() }})")

    def text_of(self, selector: str) -> str:
        """The markup of the first element that a selector finds, asked for without a script."""
        root = self.ask("DOM.getDocument", depth=0)["root"]["nodeId"]
        found = self.ask("DOM.querySelector", nodeId=root, selector=selector)["nodeId"]
        assert found, f"there is no {selector}"
        return str(self.ask("DOM.getOuterHTML", nodeId=found)["outerHTML"])

    def press(self, key: str, code: int) -> None:
        """Press a key, as `Enter` and 13."""
        text = "\r" if key == "Enter" else ""
        for kind in ("keyDown", "keyUp"):
            self.ask(
                "Input.dispatchKeyEvent",
                type=kind, key=key, code=key, windowsVirtualKeyCode=code, text=text,
            )  # fmt: skip

    def _next(self) -> dict[str, Any]:
        while b"\0" not in self._waiting:
            more = os.read(self._answers.fileno(), 1 << 16)
            assert more, "Chromium has ended"
            self._waiting += more
        first, self._waiting = self._waiting.split(b"\0", 1)
        message: dict[str, Any] = json.loads(first)
        self._note(message.get("method", ""), message.get("params", {}))
        return message

    def _note(self, event: str, told: dict[str, Any]) -> None:
        if event == "Page.loadEventFired":
            self._loads += 1
        elif event == "Runtime.exceptionThrown":
            self.complaints.append(str(told["exceptionDetails"]))
        elif event == "Log.entryAdded":
            self.complaints.append(told["entry"]["text"])
        elif event == "Runtime.consoleAPICalled":
            self.complaints.append(str(told["args"]))
        elif event == "Network.requestWillBeSent":
            url = told["request"]["url"]
            if not url.startswith(("file:", "data:", "about:")):
                self.complaints.append(f"asked for {url}")


@contextmanager
def opened_page(profile: Path) -> Iterator[Page]:
    """A page of a new browser, which keeps its files in `profile`."""
    its_input, commands = os.pipe()
    answers, its_output = os.pipe()
    arguments = [
        *(CHROMIUM, "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"),
        *("--remote-debugging-pipe", f"--user-data-dir={profile}", "--window-size=1100,1400"),
        *("--no-first-run", "--disable-background-networking", "--disable-extensions"),
    ]
    # The protocol stands on the descriptors 3 and 4 of the browser.
    shell = f'exec "$@" 3<&{its_input} 4>&{its_output}'
    process = subprocess.Popen(
        ["bash", "-c", shell, "chromium", *arguments],
        pass_fds=(its_input, its_output),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(its_input)
    os.close(its_output)
    try:
        page = Page(commands, answers)
        yield page
        page.ask("Page.close")
    finally:
        process.terminate()
        process.wait(timeout=30)
