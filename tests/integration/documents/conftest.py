"""LibreOffice, where it is installed, with a profile of its own."""

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

Convert = Callable[[Path, str], Path]

HARMLESS = "failed to launch javaldx"
"""LibreOffice looks for Java at its first start and does without."""


@pytest.fixture(scope="session")
def convert(tmp_path_factory: pytest.TempPathFactory) -> Convert:
    """Return the function that converts a document and fails on any word of complaint."""
    soffice = shutil.which("soffice")
    if soffice is None:
        pytest.skip("needs LibreOffice (package libreoffice-writer-nogui)")
    profile = tmp_path_factory.mktemp("profile").as_uri()

    def run(document: Path, form: str) -> Path:
        folder = document.parent / form
        options = ["--headless", f"-env:UserInstallation={profile}", "--convert-to", form]
        done = subprocess.run(
            [soffice, *options, "--outdir", str(folder), str(document)],
            capture_output=True,
            text=True,
            timeout=200,
            check=True,
        )
        complaints = [line for line in done.stderr.splitlines() if HARMLESS not in line]
        assert not complaints, complaints
        return folder / f"{document.stem}.{form}"

    return run


@pytest.fixture(scope="session")
def read_pages() -> Callable[[Path], list[str]]:
    """Return the function that reads the text of a PDF file, page by page."""
    pdftotext = shutil.which("pdftotext")
    if pdftotext is None:
        pytest.skip("needs pdftotext (package poppler-utils)")

    def read(path: Path) -> list[str]:
        command = [pdftotext, "-layout", "-enc", "UTF-8", str(path), "-"]
        text = subprocess.run(command, capture_output=True, check=True).stdout.decode()
        return [" ".join(page.split()) for page in text.removesuffix("\f").split("\f")]

    return read
