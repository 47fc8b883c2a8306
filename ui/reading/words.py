"""Nodes as sentences: name, kind and state in the language of the moment. Without headphones nothing personal."""

from PySide6.QtCore import QObject

from ui.reading.nodes import Node, Role


class ReadingWords(QObject):
    """`has_headphones`: the person said that nobody else hears it."""

    def said(self, node: Node, *, has_headphones: bool) -> str:
        """The whole sentence about a node."""
        is_hidden = node.is_masked or (node.is_personal and not has_headphones)
        name = self.tr("hidden") if is_hidden else node.name
        detail = "" if is_hidden else node.detail
        state = self._state(node, has_headphones=has_headphones)
        what = ", ".join(part for part in (name, self._kind(node), state) if part)
        return f"{what}. {detail}" if detail else what

    def pieces(self, node: Node, *, has_headphones: bool) -> tuple[str, ...]:
        """The sentence, or for a long text each of its lines: so it can be stopped, and said again, in between."""
        return tuple(line for line in self.said(node, has_headphones=has_headphones).splitlines() if line.strip())

    def typed_mark(self, before: Node, now: Node, *, has_headphones: bool) -> str:
        """The one mark that was typed since `before`; nothing for a secret or without headphones."""
        is_one_more = len(now.typed) == len(before.typed) + 1 and now.typed.startswith(before.typed)
        return now.typed[-1] if is_one_more and has_headphones else ""

    def _kind(self, node: Node) -> str:
        return {
            Role.TEXT: "",
            Role.ALERT: "",
            Role.BUTTON: self.tr("button"),
            Role.FIELD: self.tr("text field"),
            Role.TICK: self.tr("tick box"),
            Role.CHOICE: self.tr("choice"),
            Role.PAD: self.tr("place to draw"),
            Role.PICTURE: self.tr("picture"),
        }[node.role]

    def _state(self, node: Node, *, has_headphones: bool) -> str:
        match node.role:
            case Role.TICK:
                return self.tr("ticked") if node.is_on else self.tr("not ticked")
            case Role.CHOICE:
                return self.tr("chosen") if node.is_on else self.tr("not chosen")
            case Role.FIELD if not node.is_filled:
                return self.tr("empty")
            case Role.FIELD:
                return node.typed if node.typed and has_headphones else self.tr("hidden")
            case _:
                return ""
