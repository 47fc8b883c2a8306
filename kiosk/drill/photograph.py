"""The client of the drill comes back and gives a photograph of the marked paper."""

from kiosk.demo.client_story import ClientStory


class PhotographStory(ClientStory):
    """Its frames and its page are looked for while they are there."""

    def gives_marked_paper(self) -> None:
        """The paper is taken by itself; taken again it waits for the button, so that the camera stays on for a look."""
        self._comes("client-with-paper")
        self._begins()
        self.at("LookAtPhoto", "photo")
        self._opens("Take it again", "TakePhoto", "camera-again")
        self._opens("Take the photo", "LookAtPhoto", "photo-again")
        self._opens("Use this photo", "CheckDocument", "document-check")
        self.give("Give it to my care team", "document")
        self._begins()
        self.at("TakePhoto", "camera-on")
        self.end_visit()  # in the middle of a capture

    def _begins(self) -> None:
        self._opens("My papers and ID", "MyPapers", "papers")
        self._opens("My documents", "DocumentList", "documents")
        self._opens("Add a document", "ChooseDocument", "document-kind")
        self.tap("State ID or driver's license")
        self.tap("Continue")
