"""Filipino."""

from portal.web.words.model import Words

FILIPINO = Words(
    code="fil",
    portal="Customer Portal",
    go_on="Magpatuloy",
    not_me="Hindi ako ito",
    code_heading="Anong code ang nasa kiosk?",
    code_lead="Nasa screen ito ng kiosk, katabi ng parisukat na code.",
    code_label="Code",
    code_why="Walong letra",
    place_heading="Nagsa-sign in kayo sa:",
    kiosk="Kiosk: {kiosk}",
    stand_there="Nasa harap ba kayo ng kiosk na ito ngayon? Kung hindi, baka may gustong gumamit ng inyong "
    "account. Pindutin ang “Hindi ako ito”.",
    identifier_label="E-mail address o numero ng card",
    identifier_why="Nasa ilalim ng parisukat na code ng inyong card ang numero.",
    proof_label="Password o PIN",
    sign_in="Mag-sign in",
    failed="Hindi ito gumana. Tingnan po muli ang inyong na-type, o magpatulong sa staff.",
    number_heading="Anong numero ang nasa kiosk?",
    number_lead="Tumingin sa kiosk. I-type dito ang dalawang digit.",
    number_label="Numero",
    number_warning="May nagsabi ba sa inyo ng numero sa telepono o sa mensahe? Huwag itong i-type. Pindutin ang "
    "“Hindi ako ito”.",
    number_wrong="Hindi ito ang numero sa kiosk. Tumingin po muli.",
    done_heading="Puwede na kayong tumingin sa kiosk",
    done_text="Bubuksan ng kiosk ang inyong account sa ilang segundo. Puwede ninyong isara ang page na ito.",
    done_warning="Hindi ba kayo ang nasa kiosk? Pindutin ang button, at isasara ng kiosk ang inyong account.",
    stopped_heading="Itinigil ang pag-sign in",
    stopped_text="Walang makakapasok sa inyong account gamit ang code na ito.",
    stopped_advice="Na-type ba ninyo ang password o PIN dahil may humiling nito? Sabihin sa staff, at palitan ito.",
    dead_heading="Hindi gumagana ang code na ito",
    dead_text="Nagamit na ito, o tapos na ang oras nito. Sa kiosk, pindutin ang “Kumuha ng bagong code” at "
    "i-scan ang bago.",
    type_code="Mag-type ng code",
    stale_heading="I-scan po muli ang code",
    stale_text="Masyadong matagal na bukas ang page na ito. O ayaw ng browser na ito ng cookie, at kailangan "
    "namin ito nang ilang minuto.",
    wait_heading="Maghintay po sandali",
    wait_text="Masyadong maraming subok. Subukan po muli pagkalipas ng ilang minuto, o magpatulong sa staff.",
    broken_heading="May problema ang portal",
    broken_text="Hindi ninyo kasalanan. Subukan po muli pagkalipas ng isang minuto.",
)
