import pytest
from tests.gallery.pseudo import PSEUDO
from tests.gallery.screens import SCREENS
from tests.gallery.stage import FORMATS, Look, show, staged
from tests.ui.tabbing import tab_complaints
from tests.ui.walk import complaints
from ui.shell import ShellOptions
from ui.tokens import Scheme, TextSize
pytestmark = pytest.mark.timeout(900)
MINE=("appointments","results","home/","home-place","messages-threads")
L=TextSize.LARGEST
LOOKS=[Look(FORMATS[4],L,Scheme.LIGHT,"vi"),Look(FORMATS[4],L,Scheme.HIGH_CONTRAST,"es"),Look(FORMATS[4],L,Scheme.LIGHT,PSEUDO),Look(FORMATS[3],L,Scheme.LIGHT,PSEUDO),Look(FORMATS[3],L,Scheme.LIGHT,"fil"),Look(FORMATS[1],L,Scheme.HIGH_CONTRAST,"es"),Look(FORMATS[0],TextSize.NORMAL,Scheme.LIGHT,"zh")]
@pytest.mark.parametrize("look",LOOKS,ids=lambda l:l.name)
def test_mine(qapp,look):
    found=[]
    with staged(look,ShellOptions(read_aloud=True)) as shell:
        for e in SCREENS:
            if e.name.startswith(MINE):
                show(shell,e)
                found+=[f"{e.name}: {line}" for line in [*complaints(shell,is_pseudo=look.language==PSEUDO),*tab_complaints(shell)]]
    assert not found,"\n".join(found)
