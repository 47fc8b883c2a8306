"""Hashes of passwords and PINs: argon2id (RFC 9106), with bounded memory."""

import threading
from dataclasses import dataclass

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

_AT_ONCE = 4


@dataclass(frozen=True, slots=True)
class HashCost:
    """Cost of one hash. The default is 64 MiB, three passes, one lane."""

    memory_kib: int = 64 * 1024
    time: int = 3
    parallelism: int = 1


class Hasher:
    """Makes and checks hashes, at most four at once, so that a crowd cannot take all memory. Every call blocks."""

    def __init__(self, cost: HashCost) -> None:
        self._argon2 = PasswordHasher(
            time_cost=cost.time, memory_cost=cost.memory_kib, parallelism=cost.parallelism, hash_len=32, salt_len=16
        )
        self._slots = threading.BoundedSemaphore(_AT_ONCE)
        self._nobody = self.hash("nobody has this secret")

    def hash(self, secret: str) -> str:
        """The hash to store."""
        with self._slots:
            return self._argon2.hash(secret)

    def verify(self, stored: str | None, untrusted_secret: str) -> bool:
        """Whether the secret fits. Without a stored hash the same work is done and the answer is no."""
        with self._slots:
            try:
                self._argon2.verify(stored or self._nobody, untrusted_secret)
            except (VerificationError, InvalidHashError):
                return False
        return stored is not None
