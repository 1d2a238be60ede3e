"""How many releases of two folders of schools differ in what they say.

How many releases the account knew before (`known_releases`) depends on which of two schools came first, and the
fingerprint of a release with it: both are left out.
"""
import json
import re
import sys
from pathlib import Path


def said(path):
    text = re.sub(r'"[0-9a-f]{64}"', '""', path.read_text())
    release = json.loads(text)
    release.pop("known_releases", None)
    return release


first, second = map(Path, sys.argv[1:])
found = {path.relative_to(folder) for folder in (first, second) for path in folder.rglob("release.json")}
print(sum(not ((first / p).exists() and (second / p).exists() and said(first / p) == said(second / p)) for p in found))
