"""Seals and opens messages with joserfc, for JOSEPeerTests.

Reads one JSON object from standard input and writes one JSON array to standard output.
Needs: pip install joserfc
"""

import base64
import json
import sys

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt
from joserfc import jwe
from joserfc.errors import JoseError
from joserfc.jwk import ECKey

REGISTRY = jwe.JWERegistry(algorithms=["ECDH-ES", "A256GCM"])


def encode(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).decode("ascii").rstrip("=")


def decode(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def open_messages(request):
    """Gives the plaintext of each message, or null when joserfc refuses it."""
    key = ECKey.import_key(json.loads(request["key"]))
    opened = []
    for message in request["texts"]:
        try:
            opened.append(encode(jwe.decrypt_compact(message, key, registry=REGISTRY).plaintext))
        except JoseError:
            opened.append(None)
    return opened


def seal_messages(request):
    """Puts the header's members in the order asked for: a dict keeps the place of a key."""
    key = ECKey.import_key(json.loads(request["key"]))
    values = {"alg": "ECDH-ES", "enc": "A256GCM", "kid": "fernhill"}
    sealed = []
    for text in request["texts"]:
        header = {
            name: values.get(name) or ECKey.generate_key("P-256").as_dict(private=False)
            for name in request["header"]
        }
        sealed.append(jwe.encrypt_compact(header, decode(text), key, registry=REGISTRY))
    return sealed


def unlock_key_files(request):
    """Opens key files from the description of the format alone."""
    scalars = []
    for text in request["texts"]:
        _, scrypt, cipher, sealed = text.splitlines()
        cost = dict(word.split("=", 1) for word in scrypt.split()[1:])
        key = Scrypt(
            salt=decode(cost["salt"]), length=32,
            n=int(cost["n"]), r=int(cost["r"]), p=int(cost["p"]),
        ).derive(request["key"].encode("utf-8"))
        nonce = decode(cipher.removeprefix("A256GCM iv="))
        header = text[: text.rindex("\n", 0, len(text) - 1) + 1].encode("ascii")
        scalars.append(encode(AESGCM(key).decrypt(nonce, decode(sealed), header)))
    return scalars


COMMANDS = {"open": open_messages, "seal": seal_messages, "unlock": unlock_key_files}
json.dump(COMMANDS[sys.argv[1]](json.load(sys.stdin)), sys.stdout)
