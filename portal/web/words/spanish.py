"""Spanish."""

from portal.web.words.model import Words

SPANISH = Words(
    code="es",
    portal="Portal del Cliente",
    go_on="Continuar",
    not_me="No fui yo",
    code_heading="¿Qué código muestra el quiosco?",
    code_lead="Está en la pantalla del quiosco, junto al código cuadrado.",
    code_label="Código",
    code_why="Ocho letras",
    place_heading="Usted va a entrar en:",
    kiosk="Quiosco: {kiosk}",
    stand_there="¿Está usted ahora frente a este quiosco? Si no, quizá alguien quiere usar su cuenta. Entonces "
    "toque «No fui yo».",
    identifier_label="Correo electrónico o número de tarjeta",
    identifier_why="El número de tarjeta está debajo del código cuadrado de su tarjeta.",
    proof_label="Contraseña o PIN",
    sign_in="Entrar",
    failed="No funcionó. Revise lo que escribió o pida ayuda al personal.",
    number_heading="¿Qué número muestra el quiosco?",
    number_lead="Mire el quiosco. Escriba aquí los dos dígitos.",
    number_label="Número",
    number_warning="¿Alguien le dijo el número por teléfono o en un mensaje? No lo escriba. Toque «No fui yo».",
    number_wrong="Este no es el número del quiosco. Mírelo otra vez, por favor.",
    done_heading="Ya puede mirar el quiosco",
    done_text="El quiosco abre su cuenta en unos segundos. Puede cerrar esta página.",
    done_warning="¿No es usted quien está frente al quiosco? Toque el botón y el quiosco cierra su cuenta.",
    stopped_heading="La entrada está detenida",
    stopped_text="Nadie entra en su cuenta con este código.",
    stopped_advice="¿Escribió su contraseña o PIN porque otra persona se lo pidió? Avise al personal y cámbielo.",
    dead_heading="Este código no sirve",
    dead_text="Ya se usó o se acabó su tiempo. En el quiosco, toque «Pedir un código nuevo» y escanee el nuevo.",
    type_code="Escribir un código",
    stale_heading="Escanee el código otra vez",
    stale_text="Esta página estuvo abierta demasiado tiempo. O este navegador no nos deja guardar una cookie, "
    "y la necesitamos por unos minutos.",
    wait_heading="Espere un momento, por favor",
    wait_text="Hubo demasiados intentos. Pruebe otra vez en unos minutos o pida ayuda al personal.",
    broken_heading="El portal tiene un problema",
    broken_text="No es culpa suya. Pruebe otra vez en un minuto.",
)
