"""Time-ordered ids: UUID version 7 (RFC 9562, section 5.7)."""

import uuid


def uuid7(now_ms: int, random: bytes) -> str:
    """A UUIDv7 from milliseconds since 1970 and ten random bytes (of which 74 bits are used)."""
    if len(random) != 10:
        raise ValueError("uuid7 takes ten random bytes")
    value = (now_ms & (1 << 48) - 1) << 80 | int.from_bytes(random)
    value = value & ~(0xF << 76) | 0x7 << 76
    value = value & ~(0x3 << 62) | 0x2 << 62
    return str(uuid.UUID(int=value))
