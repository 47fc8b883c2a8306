<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Account</name>
    <message>
        <source>Not invited yet</source>
        <translation>Sin invitación todavía</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Con invitación</translation>
    </message>
    <message>
        <source>Has an account</source>
        <translation>Tiene una cuenta</translation>
    </message>
    <message>
        <source>Account closed</source>
        <translation>Cuenta cerrada</translation>
    </message>
</context>
<context>
    <name>AccountClosedScreen</name>
    <message>
        <source>Your account is closed</source>
        <translation>Su cuenta está cerrada</translation>
    </message>
    <message>
        <source>Nobody can sign in to it any more.</source>
        <translation>Ya nadie puede entrar en ella.</translation>
    </message>
</context>
<context>
    <name>AccountDone</name>
    <message>
        <source>Your new password counts from now on</source>
        <translation>Su nueva contraseña vale desde ahora</translation>
    </message>
    <message>
        <source>Your new PIN counts from now on</source>
        <translation>Su nuevo PIN vale desde ahora</translation>
    </message>
    <message>
        <source>Your card does not work any more</source>
        <translation>Su tarjeta ya no funciona</translation>
    </message>
    <message>
        <source>Were you signed in somewhere else? You are signed out there.</source>
        <translation>¿Tenía la sesión abierta en otro lugar? Allí se ha cerrado.</translation>
    </message>
    <message>
        <source>Please go to staff before you leave. They give you a new card in a minute.</source>
        <translation>Hable con el personal antes de irse. Le dan una tarjeta nueva en un minuto.</translation>
    </message>
</context>
<context>
    <name>AccountDoneScreen</name>
    <message>
        <source>Back to my account</source>
        <translation>Volver a mi cuenta</translation>
    </message>
</context>
<context>
    <name>AccountStoppedScreen</name>
    <message>
        <source>This account was closed just now</source>
        <translation>Esta cuenta se acaba de cerrar</translation>
    </message>
    <message>
        <source>Staff closed it to keep it safe. Nobody can use it any more.</source>
        <translation>El personal la cerró para protegerla. Ya nadie puede usarla.</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Qué puede hacer</translation>
    </message>
    <message>
        <source>Is it your account? Please talk to staff. They can open it again for you.</source>
        <translation>¿Es su cuenta? Hable con el personal, por favor. Puede volver a abrirla para usted.</translation>
    </message>
    <message>
        <source>What you gave before is not lost. Staff look at it first.</source>
        <translation>Lo que dio antes no se ha perdido. El personal lo revisa primero.</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>A member of staff</source>
        <translation>Una persona del personal</translation>
    </message>
    <message>
        <source>Somebody at a kiosk</source>
        <translation>Alguien en un quiosco</translation>
    </message>
    <message>
        <source>The portal itself</source>
        <translation>El propio portal</translation>
    </message>
    <message>
        <source>Something else was done.</source>
        <translation>Se hizo otra cosa.</translation>
    </message>
    <message>
        <source>Looked at your record.</source>
        <translation>Consultó su registro.</translation>
    </message>
    <message>
        <source>Confirmed your e-mail address.</source>
        <translation>Confirmó su correo electrónico.</translation>
    </message>
    <message>
        <source>Looked at your messages.</source>
        <translation>Miró sus mensajes.</translation>
    </message>
    <message>
        <source>Read your messages.</source>
        <translation>Leyó sus mensajes.</translation>
    </message>
    <message>
        <source>Looked at your signed papers.</source>
        <translation>Miró los documentos que usted firmó.</translation>
    </message>
    <message>
        <source>Wrote you a message.</source>
        <translation>Le escribió un mensaje.</translation>
    </message>
    <message>
        <source>Read your message. It needs no answer.</source>
        <translation>Leyó su mensaje. No hace falta respuesta.</translation>
    </message>
    <message>
        <source>Looked at the list of your documents.</source>
        <translation>Vio la lista de sus comprobantes.</translation>
    </message>
    <message>
        <source>Opened a document that you gave.</source>
        <translation>Abrió un comprobante que usted dio.</translation>
    </message>
    <message>
        <source>Looked at a document that you gave.</source>
        <translation>Revisó un comprobante que usted dio.</translation>
    </message>
    <message>
        <source>Asked you for a document.</source>
        <translation>Le pidió un comprobante.</translation>
    </message>
    <message>
        <source>Needs a document no more.</source>
        <translation>Ya no necesita un comprobante.</translation>
    </message>
    <message>
        <source>Kept a document that you gave.</source>
        <translation>Conservó un comprobante que usted dio.</translation>
    </message>
    <message>
        <source>Looked at what you are asked for.</source>
        <translation>Miró lo que se le pide.</translation>
    </message>
    <message>
        <source>Asked you for something.</source>
        <translation>Le pidió algo.</translation>
    </message>
    <message>
        <source>Needs something no more.</source>
        <translation>Ya no necesita algo.</translation>
    </message>
    <message>
        <source>Looked at something that you gave.</source>
        <translation>Miró algo que usted dio.</translation>
    </message>
    <message>
        <source>Took over something that you gave.</source>
        <translation>Aceptó algo que usted dio.</translation>
    </message>
    <message>
        <source>Put something right that you gave.</source>
        <translation>Corrigió algo que usted dio.</translation>
    </message>
    <message>
        <source>Did not take over something that you gave.</source>
        <translation>No aceptó algo que usted dio.</translation>
    </message>
    <message>
        <source>Checked who you are.</source>
        <translation>Comprobó quién es usted.</translation>
    </message>
    <message>
        <source>Cancelled an appointment with you.</source>
        <translation>Canceló una cita con usted.</translation>
    </message>
    <message>
        <source>Looked at the results that are shared with you.</source>
        <translation>Miró los resultados que se comparten con usted.</translation>
    </message>
    <message>
        <source>Shared a result of an assessment with you.</source>
        <translation>Compartió con usted un resultado de una evaluación.</translation>
    </message>
    <message>
        <source>Took a shared result back.</source>
        <translation>Retiró un resultado compartido.</translation>
    </message>
    <message>
        <source>Invited you to the portal.</source>
        <translation>Le invitó al portal.</translation>
    </message>
    <message>
        <source>Closed your account.</source>
        <translation>Cerró su cuenta.</translation>
    </message>
    <message>
        <source>Gave you a new way to sign in.</source>
        <translation>Le dio una nueva forma de iniciar sesión.</translation>
    </message>
    <message>
        <source>Let you open your account again.</source>
        <translation>Permitió abrir su cuenta de nuevo.</translation>
    </message>
    <message>
        <source>Changed the e-mail address of your account.</source>
        <translation>Cambió el correo electrónico de su cuenta.</translation>
    </message>
    <message>
        <source>Sent what was accepted to HMIS.</source>
        <translation>Envió a HMIS lo que se aceptó.</translation>
    </message>
    <message>
        <source>Brought your record here from HMIS.</source>
        <translation>Trajo su registro desde HMIS.</translation>
    </message>
    <message>
        <source>Brought changes to your record from HMIS.</source>
        <translation>Trajo cambios de su registro desde HMIS.</translation>
    </message>
    <message>
        <source>Used your invitation.</source>
        <translation>Usó su invitación.</translation>
    </message>
    <message>
        <source>Set up your account.</source>
        <translation>Creó su cuenta.</translation>
    </message>
    <message>
        <source>Signed in to your account.</source>
        <translation>Entró en su cuenta.</translation>
    </message>
    <message>
        <source>Changed your password or PIN.</source>
        <translation>Cambió su contraseña o PIN.</translation>
    </message>
    <message>
        <source>Typed a wrong password or PIN.</source>
        <translation>Escribió una contraseña o un PIN incorrectos.</translation>
    </message>
    <message>
        <source>Reported your card as lost.</source>
        <translation>Avisó de que perdió su tarjeta.</translation>
    </message>
    <message>
        <source>Typed a right password or PIN on a phone.</source>
        <translation>Escribió una contraseña o un PIN correctos en un teléfono.</translation>
    </message>
    <message>
        <source>Typed the number of the kiosk on a phone.</source>
        <translation>Escribió el número del quiosco en un teléfono.</translation>
    </message>
    <message>
        <source>Typed a wrong number on a phone.</source>
        <translation>Escribió un número incorrecto en un teléfono.</translation>
    </message>
    <message>
        <source>Stopped a sign-in on a phone.</source>
        <translation>Detuvo una entrada en un teléfono.</translation>
    </message>
    <message>
        <source>Ended a visit.</source>
        <translation>Terminó una visita.</translation>
    </message>
    <message>
        <source>Looked at your own pages.</source>
        <translation>Miró sus propias páginas.</translation>
    </message>
    <message>
        <source>Opened a paper that you signed.</source>
        <translation>Abrió un papel que usted firmó.</translation>
    </message>
    <message>
        <source>Took a permission back.</source>
        <translation>Retiró un permiso.</translation>
    </message>
    <message>
        <source>Had a copy of a paper e-mailed.</source>
        <translation>Pidió una copia de un documento por correo electrónico.</translation>
    </message>
    <message>
        <source>Gave an answer to a paper.</source>
        <translation>Respondió a un papel.</translation>
    </message>
    <message>
        <source>Had us remember how to show the pages.</source>
        <translation>Pidió recordar cómo mostrar las páginas.</translation>
    </message>
    <message>
        <source>Had us forget how to show the pages.</source>
        <translation>Pidió olvidar cómo mostrar las páginas.</translation>
    </message>
    <message>
        <source>Wrote a message to the care team.</source>
        <translation>Escribió un mensaje al equipo de atención.</translation>
    </message>
    <message>
        <source>Gave a document.</source>
        <translation>Dio un comprobante.</translation>
    </message>
    <message>
        <source>Deleted a document.</source>
        <translation>Borró un comprobante.</translation>
    </message>
    <message>
        <source>Asked to have a document deleted.</source>
        <translation>Pidió que se borre un comprobante.</translation>
    </message>
    <message>
        <source>Said why there is no document.</source>
        <translation>Dijo por qué no hay comprobante.</translation>
    </message>
    <message>
        <source>Told where you can be found.</source>
        <translation>Dijo dónde se le puede encontrar.</translation>
    </message>
    <message>
        <source>Removed a place where you can be found.</source>
        <translation>Quitó un lugar donde se le puede encontrar.</translation>
    </message>
    <message>
        <source>Booked an appointment.</source>
        <translation>Reservó una cita.</translation>
    </message>
    <message>
        <source>Cancelled an appointment.</source>
        <translation>Canceló una cita.</translation>
    </message>
    <message>
        <source>Asked to see a result with the care team.</source>
        <translation>Pidió ver un resultado con el equipo de atención.</translation>
    </message>
    <message>
        <source>Asked to change how you can be reached.</source>
        <translation>Pidió cambiar cómo contactarle.</translation>
    </message>
</context>
<context>
    <name>ActivityScreen</name>
    <message>
        <source>Who looked at or changed your record?</source>
        <translation>¿Quién vio o cambió su registro?</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>Ver lo anterior</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>Aquí no hay nada todavía.</translation>
    </message>
    <message>
        <source>The newest is first. Is something not right? Please tell staff.</source>
        <translation>Lo más nuevo está primero. ¿Hay algo que no está bien? Dígaselo al personal.</translation>
    </message>
</context>
<context>
    <name>AgreeScreen</name>
    <message>
        <source>Do you want to sign on this screen?</source>
        <translation>¿Quiere firmar en esta pantalla?</translation>
    </message>
    <message>
        <source>It counts as much as a signature on paper.</source>
        <translation>Vale lo mismo que una firma en papel.</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Cómo funciona</translation>
    </message>
    <message>
        <source>First you read the paper, one page at a time. Then you say yes or no, and sign.</source>
        <translation>Primero lee el documento, una página a la vez. Luego dice sí o no, y firma.</translation>
    </message>
    <message>
        <source>You can stop at any time. Nothing is sent before you sign.</source>
        <translation>Puede parar en cualquier momento. No se envía nada antes de que firme.</translation>
    </message>
    <message>
        <source>You can always get a copy on paper. It costs nothing.</source>
        <translation>Siempre puede pedir una copia en papel. No cuesta nada.</translation>
    </message>
    <message>
        <source>I want to sign on paper</source>
        <translation>Quiero firmar en papel</translation>
    </message>
    <message>
        <source>Yes, on this screen</source>
        <translation>Sí, en esta pantalla</translation>
    </message>
    <message numerus="yes">
        <source>{title}, version {version}, {language}, %n pages</source>
        <translation>
            <numerusform>{title}, versión {version}, {language}, %n página</numerusform>
            <numerusform>{title}, versión {version}, {language}, %n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>This paper is not here in the language of the screen. It is in {language}. Staff can help you read it.</source>
        <translation>Este documento no está aquí en el idioma de la pantalla. Está en {language}. El personal puede ayudarle a leerlo.</translation>
    </message>
</context>
<context>
    <name>AnswerChoiceScreen</name>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>AnswerDateScreen</name>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Please use numbers. Example: 4 for April.</source>
        <translation>Use números, por favor. Ejemplo: 4 para abril.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Please type month, day and year.</source>
        <translation>Escriba el mes, el día y el año, por favor.</translation>
    </message>
    <message>
        <source>Please type all four digits of the year.</source>
        <translation>Escriba las cuatro cifras del año.</translation>
    </message>
    <message>
        <source>There is no such day. Please check month, day and year.</source>
        <translation>Ese día no existe. Revise el mes, el día y el año, por favor.</translation>
    </message>
</context>
<context>
    <name>AnswerScreen</name>
    <message>
        <source>What do you answer?</source>
        <translation>¿Qué responde?</translation>
    </message>
    <message>
        <source>The client reads your answer in the portal.</source>
        <translation>El cliente lee su respuesta en el portal.</translation>
    </message>
    <message>
        <source>Older messages are not shown here.</source>
        <translation>Los mensajes más antiguos no se muestran aquí.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Su respuesta</translation>
    </message>
    <message>
        <source>Needs no answer</source>
        <translation>No necesita respuesta</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>Enviar la respuesta</translation>
    </message>
    <message>
        <source>Choose a sentence to put it into your answer. The client reads {language}.</source>
        <translation>Elija una frase para ponerla en su respuesta. Idioma del cliente: {language}.</translation>
    </message>
    <message>
        <source>It is not there in {language}, so the client gets it in English.</source>
        <translation>No está en este idioma: {language}. El cliente la recibe en inglés.</translation>
    </message>
    <message>
        <source>There is no room for this sentence. Please make your answer shorter.</source>
        <translation>No hay espacio para esta frase. Acorte su respuesta, por favor.</translation>
    </message>
    <message>
        <source>Please write an answer, or choose: Needs no answer.</source>
        <translation>Escriba una respuesta o elija: No necesita respuesta.</translation>
    </message>
</context>
<context>
    <name>AnswerTime</name>
    <message>
        <source>We do not know yet how long an answer takes.</source>
        <translation>Todavía no sabemos cuánto tarda una respuesta.</translation>
    </message>
    <message>
        <source>Usually answers within one hour.</source>
        <translation>Normalmente responde en menos de una hora.</translation>
    </message>
    <message>
        <source>Usually answers within one day.</source>
        <translation>Normalmente responde en menos de un día.</translation>
    </message>
    <message numerus="yes">
        <source>Usually answers within %n days.</source>
        <translation>
            <numerusform>Normalmente responde en %n día.</numerusform>
            <numerusform>Normalmente responde en %n días.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerWordsScreen</name>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Your initials</source>
        <translation>Sus iniciales</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Su respuesta</translation>
    </message>
    <message>
        <source>Please type the first letters of your names. Example: D. A.</source>
        <translation>Escriba las primeras letras de sus nombres. Ejemplo: D. A.</translation>
    </message>
    <message>
        <source>This cannot be printed. Use other words.</source>
        <translation>Esto no se puede imprimir. Use otras palabras.</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Drawn by hand</source>
        <translation>Hecha a mano</translation>
    </message>
    <message>
        <source>Typed name</source>
        <translation>Nombre escrito</translation>
    </message>
</context>
<context>
    <name>AnswersScreen</name>
    <message>
        <source>What you answered</source>
        <translation>Lo que usted respondió</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Su respuesta</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Fecha de la firma</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Ya lo leí</translation>
    </message>
    <message>
        <source>Yes, I agree</source>
        <translation>Sí, estoy de acuerdo</translation>
    </message>
    <message>
        <source>No, I do not</source>
        <translation>No estoy de acuerdo</translation>
    </message>
</context>
<context>
    <name>Appointments</name>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} a las {time}</translation>
    </message>
    <message>
        <source>In person: {where}</source>
        <translation>En persona: {where}</translation>
    </message>
    <message>
        <source>By phone: {where}</source>
        <translation>Por teléfono: {where}</translation>
    </message>
    <message>
        <source>By phone. They call you.</source>
        <translation>Por teléfono. Le llamarán.</translation>
    </message>
    <message>
        <source>By video: {where}</source>
        <translation>Por video: {where}</translation>
    </message>
    <message>
        <source>By video</source>
        <translation>Por video</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Cuánto dura</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bueno saber</translation>
    </message>
</context>
<context>
    <name>AskScreen</name>
    <message>
        <source>What do you want to ask for?</source>
        <translation>¿Qué quiere pedir?</translation>
    </message>
    <message>
        <source>The client sees it after the next sign-in, and can also say no.</source>
        <translation>El cliente lo ve al entrar la próxima vez, y también puede decir que no.</translation>
    </message>
    <message>
        <source>Please choose one first.</source>
        <translation>Primero elija una opción.</translation>
    </message>
    <message>
        <source>What you can ask for</source>
        <translation>Lo que puede pedir</translation>
    </message>
    <message>
        <source>Which one, or why</source>
        <translation>Cuál, o por qué</translation>
    </message>
    <message>
        <source>Ask the client</source>
        <translation>Pedirlo al cliente</translation>
    </message>
    <message>
        <source>Where the client can be found</source>
        <translation>Dónde se puede encontrar al cliente</translation>
    </message>
    <message>
        <source>A signature: {paper}</source>
        <translation>Una firma: {paper}</translation>
    </message>
    <message>
        <source>Please say which document you need.</source>
        <translation>Diga qué documento necesita.</translation>
    </message>
</context>
<context>
    <name>AskedScreen</name>
    <message>
        <source>Ask for something</source>
        <translation>Pedir algo</translation>
    </message>
    <message>
        <source>Nothing is asked for now</source>
        <translation>Ahora no se pide nada</translation>
    </message>
    <message>
        <source>What is this client asked for?</source>
        <translation>¿Qué se le pide a este cliente?</translation>
    </message>
    <message>
        <source>{who}, {day}</source>
        <translation>{who}, {day}</translation>
    </message>
    <message>
        <source>Not needed any more</source>
        <translation>Ya no hace falta</translation>
    </message>
    <message>
        <source>Not needed any more: {what}</source>
        <translation>Ya no hace falta: {what}</translation>
    </message>
    <message>
        <source>A signature: {paper}</source>
        <translation>Una firma: {paper}</translation>
    </message>
    <message>
        <source>Where the client can be found</source>
        <translation>Dónde se puede encontrar al cliente</translation>
    </message>
    <message>
        <source>The client gave one. It waits for your review.</source>
        <translation>El cliente dio uno. Espera su revisión.</translation>
    </message>
    <message>
        <source>The client has not answered yet.</source>
        <translation>El cliente aún no ha respondido.</translation>
    </message>
    <message>
        <source>The client cannot get it.</source>
        <translation>El cliente no puede conseguirlo.</translation>
    </message>
    <message>
        <source>The client says that it does not apply.</source>
        <translation>El cliente dice que no corresponde.</translation>
    </message>
    <message>
        <source>The client needs help with it.</source>
        <translation>El cliente necesita ayuda con esto.</translation>
    </message>
</context>
<context>
    <name>AwayScreen</name>
    <message>
        <source>What is your last day away?</source>
        <translation>¿Cuál es su último día de ausencia?</translation>
    </message>
    <message>
        <source>Clients see it where they write to you. The team answers them.</source>
        <translation>Los clientes lo ven donde le escriben. El equipo les responde.</translation>
    </message>
    <message>
        <source>Last day away</source>
        <translation>Último día de ausencia</translation>
    </message>
    <message>
        <source>Please use numbers. Example: 4 for April.</source>
        <translation>Use números, por favor. Ejemplo: 4 para abril.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Please type today or a later day, within one year. Please type all four digits of the year.</source>
        <translation>Escriba el día de hoy o uno posterior, dentro de un año. Escriba las cuatro cifras del año.</translation>
    </message>
</context>
<context>
    <name>BirthDateScreen</name>
    <message>
        <source>When were you born?</source>
        <translation>¿Cuándo nació?</translation>
    </message>
    <message>
        <source>So nobody else can use your invitation.</source>
        <translation>Así nadie más puede usar su invitación.</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Please use numbers. Example: 4 for April.</source>
        <translation>Use números, por favor. Ejemplo: 4 para abril.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Please type month, day and year.</source>
        <translation>Escriba el mes, el día y el año, por favor.</translation>
    </message>
    <message>
        <source>Please type all four digits of the year. Example: 1971</source>
        <translation>Escriba las cuatro cifras del año, por favor. Ejemplo: 1971</translation>
    </message>
    <message>
        <source>There is no such day. Please check month, day and year.</source>
        <translation>Ese día no existe. Revise el mes, el día y el año, por favor.</translation>
    </message>
</context>
<context>
    <name>BookedScreen</name>
    <message>
        <source>Your appointment is booked</source>
        <translation>Su cita está reservada</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Qué pasa ahora</translation>
    </message>
    <message>
        <source>If you cannot come, cancel it here under Messages, or tell staff.</source>
        <translation>Si no puede venir, cancele la cita aquí, en Mensajes, o avise al personal.</translation>
    </message>
    <message>
        <source>Nothing of yours stays on this computer when you end your visit.</source>
        <translation>Cuando termine su visita, no queda nada suyo en esta computadora.</translation>
    </message>
    <message>
        <source>Do something else</source>
        <translation>Hacer otra cosa</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>No network now</source>
        <translation>Sin red ahora</translation>
    </message>
    <message>
        <source>End visit</source>
        <translation>Terminar visita</translation>
    </message>
</context>
<context>
    <name>Bubble</name>
    <message>
        <source>Scan this code with your own phone:</source>
        <translation>Escanee este código con su propio teléfono:</translation>
    </message>
    <message>
        <source>Square code of {link}</source>
        <translation>Código cuadrado de {link}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>You wrote</source>
        <translation>Usted escribió</translation>
    </message>
    <message>
        <source>On this kiosk, not at the portal yet</source>
        <translation>En este quiosco, todavía no en el portal</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Read by your care team</source>
        <translation>Leído por su equipo de atención</translation>
    </message>
    <message>
        <source>The portal did not take it yet. Staff will look at it.</source>
        <translation>El portal todavía no lo aceptó. El personal lo revisará.</translation>
    </message>
</context>
<context>
    <name>BusyPanel</name>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>This can take a few seconds.</source>
        <translation>Puede tardar unos segundos.</translation>
    </message>
    <message>
        <source>End visit</source>
        <translation>Terminar visita</translation>
    </message>
</context>
<context>
    <name>ByNameScreen</name>
    <message>
        <source>Sign with your typed name</source>
        <translation>Firme con su nombre escrito</translation>
    </message>
    <message>
        <source>It counts as much as a drawn signature.</source>
        <translation>Vale lo mismo que una firma a mano.</translation>
    </message>
    <message>
        <source>Your full name</source>
        <translation>Su nombre completo</translation>
    </message>
    <message>
        <source>Please tick the box if you mean it.</source>
        <translation>Marque la casilla si está de acuerdo, por favor.</translation>
    </message>
    <message>
        <source>My typed name is my signature.</source>
        <translation>Mi nombre escrito es mi firma.</translation>
    </message>
    <message>
        <source>Check and sign</source>
        <translation>Revisar y firmar</translation>
    </message>
    <message>
        <source>Please type your first and last name.</source>
        <translation>Escriba su nombre y su apellido, por favor.</translation>
    </message>
</context>
<context>
    <name>Camera</name>
    <message>
        <source>Another program uses the camera right now</source>
        <translation>Otro programa usa la cámara en este momento</translation>
    </message>
    <message>
        <source>There is no camera here right now</source>
        <translation>Ahora no hay cámara aquí</translation>
    </message>
</context>
<context>
    <name>CameraHint</name>
    <message>
        <source>Hold the whole paper in front of the camera.</source>
        <translation>Ponga el papel entero frente a la cámara.</translation>
    </message>
    <message>
        <source>Move it so that all four corners are in the picture.</source>
        <translation>Muévalo para que se vean las cuatro esquinas.</translation>
    </message>
    <message>
        <source>Bring it closer to the camera.</source>
        <translation>Acérquelo a la cámara.</translation>
    </message>
    <message>
        <source>Hold it flat, straight in front of the camera.</source>
        <translation>Sosténgalo plano, de frente a la cámara.</translation>
    </message>
    <message>
        <source>Hold it still.</source>
        <translation>No lo mueva.</translation>
    </message>
    <message>
        <source>It is not sharp yet. Hold it very still.</source>
        <translation>Todavía no se ve nítido. No lo mueva nada.</translation>
    </message>
    <message>
        <source>A lamp shines on it. Turn it a little.</source>
        <translation>Le da la luz de una lámpara. Gírelo un poco.</translation>
    </message>
    <message>
        <source>It is too dark. Turn it to the light.</source>
        <translation>Está muy oscuro. Gírelo hacia la luz.</translation>
    </message>
</context>
<context>
    <name>CancelScreen</name>
    <message>
        <source>Do you want to cancel this appointment?</source>
        <translation>¿Quiere cancelar esta cita?</translation>
    </message>
    <message>
        <source>That is fine. You still get services.</source>
        <translation>Está bien. Usted sigue recibiendo servicios.</translation>
    </message>
    <message>
        <source>What happens then</source>
        <translation>Qué pasa entonces</translation>
    </message>
    <message>
        <source>Your care team sees that you do not come.</source>
        <translation>Su equipo de atención ve que usted no viene.</translation>
    </message>
    <message>
        <source>Somebody else can have this time.</source>
        <translation>Otra persona puede tener esta hora.</translation>
    </message>
    <message>
        <source>You can book another time.</source>
        <translation>Puede reservar otra hora.</translation>
    </message>
    <message>
        <source>Yes, cancel it</source>
        <translation>Sí, cancelarla</translation>
    </message>
</context>
<context>
    <name>CannotGive</name>
    <message>
        <source>I can&apos;t get this</source>
        <translation>No puedo conseguir esto</translation>
    </message>
    <message>
        <source>This doesn&apos;t apply to me</source>
        <translation>Esto no se aplica a mí</translation>
    </message>
    <message>
        <source>I need help getting it</source>
        <translation>Necesito ayuda para conseguirlo</translation>
    </message>
    <message>
        <source>Your care team looks for another way.</source>
        <translation>Su equipo de atención busca otra manera.</translation>
    </message>
    <message>
        <source>Your care team looks at it again.</source>
        <translation>Su equipo de atención lo revisa otra vez.</translation>
    </message>
    <message>
        <source>Your care team helps you to get it.</source>
        <translation>Su equipo de atención le ayuda a conseguirlo.</translation>
    </message>
</context>
<context>
    <name>CardScreen</name>
    <message>
        <source>Take your card number with you</source>
        <translation>Llévese el número de su tarjeta</translation>
    </message>
    <message>
        <source>This is your card. It is shown only once.</source>
        <translation>Esta es su tarjeta. Se muestra una sola vez.</translation>
    </message>
    <message>
        <source>Your sign-in card</source>
        <translation>Su tarjeta para entrar</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Número de tarjeta</translation>
    </message>
    <message>
        <source>Write it down, or take a picture of the square code. You sign in with it and your PIN.</source>
        <translation>Anótelo, o tome una foto del código cuadrado. Con él y con su PIN puede entrar.</translation>
    </message>
    <message>
        <source>Lost it? Staff can give you a new one in a minute.</source>
        <translation>¿La perdió? El personal puede darle otra en un minuto.</translation>
    </message>
    <message>
        <source>Square code of your card</source>
        <translation>Código cuadrado de su tarjeta</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>Ya lo tengo</translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message>
        <source>Verify and invite</source>
        <translation>Verificar e invitar</translation>
    </message>
    <message>
        <source>Invite again</source>
        <translation>Invitar otra vez</translation>
    </message>
    <message>
        <source>Give a new sign-in</source>
        <translation>Dar un nuevo acceso</translation>
    </message>
    <message>
        <source>Open the account again</source>
        <translation>Volver a abrir la cuenta</translation>
    </message>
    <message>
        <source>What we ask for</source>
        <translation>Lo que pedimos</translation>
    </message>
    <message>
        <source>Close the account</source>
        <translation>Cerrar la cuenta</translation>
    </message>
    <message>
        <source>Compare with the record, print a slip</source>
        <translation>Comparar con el expediente, imprimir un papel</translation>
    </message>
    <message>
        <source>A new slip. The old one works no more.</source>
        <translation>Un papel nuevo. El anterior ya no sirve.</translation>
    </message>
    <message>
        <source>Lost card, PIN, password or phone</source>
        <translation>Tarjeta, PIN, contraseña o teléfono perdidos</translation>
    </message>
    <message>
        <source>Verify again first, then a new sign-in</source>
        <translation>Primero verificar otra vez, luego un nuevo acceso</translation>
    </message>
    <message>
        <source>Documents, signatures, a place</source>
        <translation>Documentos, firmas, un lugar</translation>
    </message>
    <message>
        <source>Somebody else used it, or the client wants it</source>
        <translation>Otra persona la usó, o el cliente lo quiere</translation>
    </message>
</context>
<context>
    <name>CareTeam</name>
    <message>
        <source>The team of {agency}</source>
        <translation>El equipo de {agency}</translation>
    </message>
    <message>
        <source>Case manager</source>
        <translation>Administrador de casos</translation>
    </message>
    <message>
        <source>Outreach worker</source>
        <translation>Trabajador de calle</translation>
    </message>
    <message>
        <source>Housing navigator</source>
        <translation>Asesor de vivienda</translation>
    </message>
    <message>
        <source>Social worker</source>
        <translation>Trabajador social</translation>
    </message>
    <message>
        <source>Nurse</source>
        <translation>Enfermero</translation>
    </message>
    <message>
        <source>It may take a while until somebody reads it.</source>
        <translation>Puede pasar un tiempo hasta que alguien lo lea.</translation>
    </message>
    <message>
        <source>If you are in danger or in crisis, call {number} or tell staff now.</source>
        <translation>Si está en peligro o en crisis, llame al {number} o avise al personal ahora.</translation>
    </message>
    <message>
        <source>All staff of {agency} who work with you can read it.</source>
        <translation>Todo el personal de {agency} que trabaja con usted puede leerlo.</translation>
    </message>
    <message>
        <source>{name} can read it. Other staff of {agency} can read it too.</source>
        <translation>{name} puede leerlo. Otro personal de {agency} también puede leerlo.</translation>
    </message>
</context>
<context>
    <name>ChangeSecretScreen</name>
    <message>
        <source>Change your PIN</source>
        <translation>Cambie su PIN</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>Cambie su contraseña</translation>
    </message>
    <message>
        <source>The PIN that you have now</source>
        <translation>El PIN que tiene ahora</translation>
    </message>
    <message>
        <source>The password that you have now</source>
        <translation>La contraseña que tiene ahora</translation>
    </message>
    <message>
        <source>Change my PIN</source>
        <translation>Cambiar mi PIN</translation>
    </message>
    <message>
        <source>Change my password</source>
        <translation>Cambiar mi contraseña</translation>
    </message>
    <message>
        <source>Please type the PIN that you have now.</source>
        <translation>Escriba el PIN que tiene ahora.</translation>
    </message>
    <message>
        <source>Please type the password that you have now.</source>
        <translation>Escriba la contraseña que tiene ahora.</translation>
    </message>
</context>
<context>
    <name>ChangedScreen</name>
    <message>
        <source>What is new in this paper?</source>
        <translation>¿Qué hay de nuevo en este documento?</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Qué hay de nuevo</translation>
    </message>
    <message>
        <source>Nobody has written down what is new. Staff can help you to compare.</source>
        <translation>Nadie ha escrito qué hay de nuevo. El personal puede ayudarle a comparar.</translation>
    </message>
    <message>
        <source>Read the paper</source>
        <translation>Leer el documento</translation>
    </message>
    <message>
        <source>{title}, version {version}, {language}</source>
        <translation>{title}, versión {version}, {language}</translation>
    </message>
    <message>
        <source>You signed version {before}. Its text was changed, so we ask you again.</source>
        <translation>Usted firmó la versión {before}. El texto cambió, por eso le preguntamos otra vez.</translation>
    </message>
</context>
<context>
    <name>CheckDocumentScreen</name>
    <message>
        <source>Is everything right?</source>
        <translation>¿Está todo bien?</translation>
    </message>
    <message>
        <source>Then your care team can see it.</source>
        <translation>Entonces su equipo de atención puede verlo.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Who can see it</source>
        <translation>Quién puede verlo</translation>
    </message>
    <message>
        <source>Add another page</source>
        <translation>Añadir otra página</translation>
    </message>
    <message>
        <source>Give it to my care team</source>
        <translation>Dárselo a mi equipo</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Página {number} de {count}</translation>
    </message>
    <message>
        <source>Remove this page</source>
        <translation>Quitar esta página</translation>
    </message>
    <message>
        <source>Remove page {number}</source>
        <translation>Quitar la página {number}</translation>
    </message>
    <message>
        <source>Move it up</source>
        <translation>Subirla</translation>
    </message>
    <message>
        <source>Move page {number} up</source>
        <translation>Subir la página {number}</translation>
    </message>
</context>
<context>
    <name>CheckScreen</name>
    <message>
        <source>Staff look at it before it counts. Nothing is lost.</source>
        <translation>El personal lo revisa antes de que cuente. No se pierde nada.</translation>
    </message>
    <message>
        <source>Until staff have confirmed it, you sign in with the old address.</source>
        <translation>Hasta que el personal lo confirme, inicie sesión con la dirección anterior.</translation>
    </message>
    <message>
        <source>Is everything right?</source>
        <translation>¿Está todo bien?</translation>
    </message>
    <message>
        <source>The time is yours when the next page says so.</source>
        <translation>La hora es suya cuando la página siguiente lo diga.</translation>
    </message>
    <message>
        <source>Book this time</source>
        <translation>Reservar esta hora</translation>
    </message>
    <message>
        <source>Do you want to remove this?</source>
        <translation>¿Quiere quitar esto?</translation>
    </message>
    <message>
        <source>Yes, remove it</source>
        <translation>Sí, quitarlo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Leave a message</source>
        <translation>Dejar un mensaje</translation>
    </message>
    <message>
        <source>Say the name of the agency</source>
        <translation>Decir el nombre de la agencia</translation>
    </message>
    <message>
        <source>Best way</source>
        <translation>Mejor forma</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Then your care team can see it. You can remove it at any time.</source>
        <translation>Entonces su equipo de atención puede verlo. Puede quitarlo en cualquier momento.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Cuánto tiempo</translation>
    </message>
    <message>
        <source>To find you</source>
        <translation>Para encontrarle</translation>
    </message>
    <message>
        <source>Tell my care team</source>
        <translation>Decirlo a mi equipo</translation>
    </message>
    <message>
        <source>After you sign, it goes to the portal. You can go back and change it now.</source>
        <translation>Después de firmar, se envía al portal. Ahora todavía puede volver y cambiarlo.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Su respuesta</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation>Su firma</translation>
    </message>
    <message>
        <source>Sign now</source>
        <translation>Firmar ahora</translation>
    </message>
    <message>
        <source>{version}, {language}</source>
        <translation>{version}, {language}</translation>
    </message>
    <message>
        <source>Yes, I agree</source>
        <translation>Sí, estoy de acuerdo</translation>
    </message>
    <message>
        <source>No, I do not</source>
        <translation>No estoy de acuerdo</translation>
    </message>
    <message>
        <source>Drawn by hand</source>
        <translation>Hecha a mano</translation>
    </message>
    <message>
        <source>Typed name</source>
        <translation>Nombre escrito</translation>
    </message>
</context>
<context>
    <name>ChosenClientScreen</name>
    <message>
        <source>What do you want to do for this client?</source>
        <translation>¿Qué quiere hacer por este cliente?</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Qué puede hacer</translation>
    </message>
    <message>
        <source>{name} · HMIS id {hmis_id} · {account}</source>
        <translation>{name} · Id de HMIS {hmis_id} · {account}</translation>
    </message>
</context>
<context>
    <name>ClosablePanel</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>CloseAccountScreen</name>
    <message>
        <source>Do you want to close your account?</source>
        <translation>¿Quiere cerrar su cuenta?</translation>
    </message>
    <message>
        <source>You decide. You still get services.</source>
        <translation>Usted decide. Seguirá recibiendo servicios.</translation>
    </message>
    <message>
        <source>What happens then</source>
        <translation>Qué pasa entonces</translation>
    </message>
    <message>
        <source>Nobody can sign in to this account any more.</source>
        <translation>Ya nadie podrá entrar en esta cuenta.</translation>
    </message>
    <message>
        <source>The papers that you signed still count. You can take a permission back first.</source>
        <translation>Los documentos que firmó siguen valiendo. Antes puede retirar un permiso.</translation>
    </message>
    <message>
        <source>To open it again, staff must check who you are and invite you again.</source>
        <translation>Para abrirla otra vez, el personal debe comprobar quién es usted y volver a invitarle.</translation>
    </message>
    <message>
        <source>Yes, close my account</source>
        <translation>Sí, cerrar mi cuenta</translation>
    </message>
</context>
<context>
    <name>CodeScreen</name>
    <message>
        <source>What is the code on your invitation?</source>
        <translation>¿Cuál es el código de su invitación?</translation>
    </message>
    <message>
        <source>So we find the invitation that staff made for you.</source>
        <translation>Así encontramos la invitación que el personal hizo para usted.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>It is on your paper slip and in the e-mail. Large or small letters are the same.</source>
        <translation>Está en su papel y en el correo. Da igual usar mayúsculas o minúsculas.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>This code is too short. Please type all of it.</source>
        <translation>Este código es demasiado corto. Escríbalo completo, por favor.</translation>
    </message>
    <message>
        <source>Please type the code of your invitation.</source>
        <translation>Escriba el código de su invitación, por favor.</translation>
    </message>
</context>
<context>
    <name>CompareScreen</name>
    <message>
        <source>The card beside the record</source>
        <translation>La tarjeta junto al expediente</translation>
    </message>
    <message>
        <source>The card says so. It is not proof that the card is real.</source>
        <translation>Eso dice la tarjeta. No prueba que la tarjeta sea auténtica.</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>The card&apos;s last day</source>
        <translation>Último día de la tarjeta</translation>
    </message>
    <message>
        <source>Tick what is the same</source>
        <translation>Marcar lo que coincide</translation>
    </message>
</context>
<context>
    <name>Contact</name>
    <message>
        <source>A phone number</source>
        <translation>Un número de teléfono</translation>
    </message>
    <message>
        <source>An e-mail address</source>
        <translation>Un correo electrónico</translation>
    </message>
    <message>
        <source>A place where mail reaches you</source>
        <translation>Un lugar donde recibe correo</translation>
    </message>
    <message>
        <source>A person you trust</source>
        <translation>Una persona de confianza</translation>
    </message>
    <message>
        <source>Also one that you share</source>
        <translation>También uno que comparte</translation>
    </message>
    <message>
        <source>Also if you read it only now and then</source>
        <translation>También si lo lee solo de vez en cuando</translation>
    </message>
    <message>
        <source>A home, a post office, or an agency</source>
        <translation>Una casa, una oficina de correos o una agencia</translation>
    </message>
    <message>
        <source>Somebody who can pass on a message</source>
        <translation>Alguien que puede pasarle un mensaje</translation>
    </message>
    <message>
        <source>What is the phone number?</source>
        <translation>¿Cuál es el número de teléfono?</translation>
    </message>
    <message>
        <source>What is the e-mail address?</source>
        <translation>¿Cuál es el correo electrónico?</translation>
    </message>
    <message>
        <source>Where does mail reach you?</source>
        <translation>¿Dónde recibe correo?</translation>
    </message>
    <message>
        <source>Who is it, and what is the number?</source>
        <translation>¿Quién es y cuál es su número?</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Phone number of this person</source>
        <translation>Teléfono de esta persona</translation>
    </message>
    <message>
        <source>With the area code. Example: 408 555 0142</source>
        <translation>Con el código de área. Ejemplo: 408 555 0142</translation>
    </message>
    <message>
        <source>Example: name@example.org</source>
        <translation>Ejemplo: nombre@example.org</translation>
    </message>
    <message>
        <source>Example: General Delivery, San Jose, CA 95113</source>
        <translation>Ejemplo: General Delivery, San Jose, CA 95113</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Example: name@example.org</source>
        <translation>Esto no es un correo electrónico. Ejemplo: nombre@example.org</translation>
    </message>
    <message>
        <source>Please write where mail reaches you.</source>
        <translation>Escriba dónde recibe correo.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Casa</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Teléfono móvil</translation>
    </message>
    <message>
        <source>For a short time</source>
        <translation>Por poco tiempo</translation>
    </message>
    <message>
        <source>General delivery at a post office</source>
        <translation>Lista de correos (General Delivery)</translation>
    </message>
    <message>
        <source>At an agency</source>
        <translation>En una agencia</translation>
    </message>
    <message>
        <source>This number cannot be called. Please type it with the area code. Example: 408 555 0142</source>
        <translation>No se puede llamar a este número. Escríbalo con el código de área. Ejemplo: 408 555 0142</translation>
    </message>
</context>
<context>
    <name>CopyOnItsWayScreen</name>
    <message>
        <source>The portal e-mails you the copy</source>
        <translation>El portal le envía la copia por correo electrónico</translation>
    </message>
    <message>
        <source>It can take a few minutes to arrive.</source>
        <translation>Puede tardar unos minutos en llegar.</translation>
    </message>
    <message>
        <source>Back to the paper</source>
        <translation>Volver al documento</translation>
    </message>
</context>
<context>
    <name>CornersScreen</name>
    <message>
        <source>Where is the paper?</source>
        <translation>¿Dónde está el papel?</translation>
    </message>
    <message>
        <source>Move each corner to a corner of the paper. What is outside is cut off.</source>
        <translation>Mueva cada esquina a una esquina del papel. Lo que queda fuera se recorta.</translation>
    </message>
    <message>
        <source>The whole photo</source>
        <translation>La foto completa</translation>
    </message>
    <message>
        <source>Use these corners</source>
        <translation>Usar estas esquinas</translation>
    </message>
    <message>
        <source>First corner, top left of the page</source>
        <translation>Primera esquina, arriba a la izquierda de la página</translation>
    </message>
    <message>
        <source>Second corner, top right of the page</source>
        <translation>Segunda esquina, arriba a la derecha de la página</translation>
    </message>
    <message>
        <source>Third corner, bottom right of the page</source>
        <translation>Tercera esquina, abajo a la derecha de la página</translation>
    </message>
    <message>
        <source>Fourth corner, bottom left of the page</source>
        <translation>Cuarta esquina, abajo a la izquierda de la página</translation>
    </message>
</context>
<context>
    <name>CorrectScreen</name>
    <message>
        <source>What is right?</source>
        <translation>¿Qué es lo correcto?</translation>
    </message>
    <message>
        <source>This counts from now on. The client sees it, with your note.</source>
        <translation>Esto vale desde ahora. El cliente lo ve, con su nota.</translation>
    </message>
    <message>
        <source>Correct it here</source>
        <translation>Corríjalo aquí</translation>
    </message>
    <message>
        <source>Kinds of documents</source>
        <translation>Tipos de documentos</translation>
    </message>
    <message>
        <source>Why, in words for the client</source>
        <translation>Por qué, en palabras para el cliente</translation>
    </message>
    <message>
        <source>Correct and accept</source>
        <translation>Corregir y aceptar</translation>
    </message>
    <message>
        <source>Please say what is right.</source>
        <translation>Diga qué es lo correcto.</translation>
    </message>
    <message>
        <source>Please tell the client why.</source>
        <translation>Dígale al cliente por qué.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>MMMM d, yyyy</source>
        <extracomment>How a date is written: MMMM is the month&apos;s name, d the day, yyyy the year; other letters stand in &apos;…&apos;.</extracomment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>dddd, MMMM d</source>
        <extracomment>How a day soon is written: dddd is the weekday, MMMM the month&apos;s name, d the day; other letters stand in &apos;…&apos;.</extracomment>
        <translation>dddd d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>h:mm AP</source>
        <extracomment>How a time of day is written: h 12-hour, H 24-hour, mm minutes, AP for AM or PM.</extracomment>
        <translation>H:mm</translation>
    </message>
</context>
<context>
    <name>DeactivateScreen</name>
    <message>
        <source>Why should the account be closed?</source>
        <translation>¿Por qué hay que cerrar la cuenta?</translation>
    </message>
    <message>
        <source>Please choose a reason first.</source>
        <translation>Elija primero un motivo, por favor.</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motivos</translation>
    </message>
    <message>
        <source>What happens then</source>
        <translation>Qué pasa después</translation>
    </message>
    <message>
        <source>The account ends at once, on every kiosk and phone.</source>
        <translation>La cuenta termina de inmediato, en todos los quioscos y teléfonos.</translation>
    </message>
    <message>
        <source>What was given before stays. It waits for your review.</source>
        <translation>Lo que se dio antes se queda. Espera su revisión.</translation>
    </message>
    <message>
        <source>To open it again, verify the person again and give a new sign-in (rule R7).</source>
        <translation>Para abrirla otra vez, verifique de nuevo a la persona y dé un nuevo acceso (regla R7).</translation>
    </message>
    <message>
        <source>Close the account</source>
        <translation>Cerrar la cuenta</translation>
    </message>
    <message>
        <source>Somebody else used it (rule R6)</source>
        <translation>Otra persona la usó (regla R6)</translation>
    </message>
    <message>
        <source>The client wants it (rule R8)</source>
        <translation>El cliente lo quiere (regla R8)</translation>
    </message>
</context>
<context>
    <name>DeactivatedScreen</name>
    <message>
        <source>The account is closed</source>
        <translation>La cuenta está cerrada</translation>
    </message>
    <message>
        <source>Nobody can sign in to it. Who was signed in is told so.</source>
        <translation>Nadie puede entrar en ella. A quien estaba dentro se le avisa.</translation>
    </message>
    <message>
        <source>What you can do now</source>
        <translation>Qué puede hacer ahora</translation>
    </message>
    <message>
        <source>Review what clients gave</source>
        <translation>Revisar lo que dieron los clientes</translation>
    </message>
    <message>
        <source>Next client</source>
        <translation>Siguiente cliente</translation>
    </message>
    <message>
        <source>Talk to the client. Look at what was given in the client’s name before you accept it.</source>
        <translation>Hable con el cliente. Revise lo que se dio en su nombre antes de aceptarlo.</translation>
    </message>
    <message>
        <source>If the client comes back, verify the person again. Then give a new sign-in.</source>
        <translation>Si el cliente vuelve, verifíquelo otra vez. Después dé un nuevo acceso.</translation>
    </message>
</context>
<context>
    <name>DecisionScreen</name>
    <message>
        <source>Do you agree to this paper?</source>
        <translation>¿Está de acuerdo con este documento?</translation>
    </message>
    <message>
        <source>Both answers are fine. You get services in both cases.</source>
        <translation>Las dos respuestas están bien. En los dos casos recibe servicios.</translation>
    </message>
    <message>
        <source>Yes, I agree</source>
        <translation>Sí, estoy de acuerdo</translation>
    </message>
    <message>
        <source>No, I do not</source>
        <translation>No estoy de acuerdo</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Qué pasa ahora</translation>
    </message>
    <message>
        <source>You sign your answer on the next pages. You can still change it until then.</source>
        <translation>En las páginas siguientes firma su respuesta. Hasta entonces puede cambiarla.</translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message>
        <source>Food</source>
        <translation>Comida</translation>
    </message>
    <message>
        <source>Shelter and housing</source>
        <translation>Refugio y vivienda</translation>
    </message>
    <message>
        <source>Showers and laundry</source>
        <translation>Duchas y lavandería</translation>
    </message>
    <message>
        <source>Doctor and health</source>
        <translation>Médico y salud</translation>
    </message>
    <message>
        <source>Mental health</source>
        <translation>Salud mental</translation>
    </message>
    <message>
        <source>Drugs and alcohol</source>
        <translation>Drogas y alcohol</translation>
    </message>
    <message>
        <source>Legal help</source>
        <translation>Ayuda legal</translation>
    </message>
    <message>
        <source>Jobs and training</source>
        <translation>Trabajo y capacitación</translation>
    </message>
    <message>
        <source>Money and benefits</source>
        <translation>Dinero y beneficios</translation>
    </message>
    <message>
        <source>ID and papers</source>
        <translation>Identificación y papeles</translation>
    </message>
    <message>
        <source>Getting around</source>
        <translation>Transporte</translation>
    </message>
    <message>
        <source>Clothes</source>
        <translation>Ropa</translation>
    </message>
    <message>
        <source>Phone and internet</source>
        <translation>Teléfono e internet</translation>
    </message>
    <message>
        <source>Family and children</source>
        <translation>Familia y niños</translation>
    </message>
    <message>
        <source>Closed for some time</source>
        <translation>Cerrado por un tiempo</translation>
    </message>
    <message>
        <source>Hours not known. Call first.</source>
        <translation>No se conoce el horario. Llame antes.</translation>
    </message>
    <message>
        <source>about {miles} miles away</source>
        <translation>a unas {miles} millas</translation>
    </message>
    <message>
        <source>about {miles} miles, {minutes} minutes on foot</source>
        <translation>unas {miles} millas, {minutes} minutos a pie</translation>
    </message>
    <message>
        <source>{day}: {hours}</source>
        <translation>{day}: {hours}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>Ages {youngest} to {oldest}</source>
        <translation>De {youngest} a {oldest} años</translation>
    </message>
    <message>
        <source>Age {youngest} and older</source>
        <translation>De {youngest} años en adelante</translation>
    </message>
    <message>
        <source>Up to age {oldest}</source>
        <translation>Hasta {oldest} años</translation>
    </message>
    <message>
        <source>Nobody has written when this was checked. Call first.</source>
        <translation>Nadie anotó cuándo se revisó esto. Llame antes.</translation>
    </message>
    <message>
        <source>Checked on {day}</source>
        <translation>Revisado el {day}</translation>
    </message>
    <message>
        <source>This place is closed for good</source>
        <translation>Este lugar cerró para siempre</translation>
    </message>
    <message>
        <source>The hours are wrong</source>
        <translation>El horario está mal</translation>
    </message>
    <message>
        <source>The phone number is wrong</source>
        <translation>El número de teléfono está mal</translation>
    </message>
    <message>
        <source>The address is wrong</source>
        <translation>La dirección está mal</translation>
    </message>
    <message>
        <source>I went there and they sent me away</source>
        <translation>Fui y no me atendieron</translation>
    </message>
    <message>
        <source>Something else is wrong</source>
        <translation>Otra cosa está mal</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Abierto ahora</translation>
    </message>
    <message>
        <source>Open now, until {time}</source>
        <translation>Abierto ahora, hasta: {time}</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>Cerrado ahora</translation>
    </message>
    <message>
        <source>Closed now, opens at {time}</source>
        <translation>Cerrado ahora, abre a esta hora: {time}</translation>
    </message>
    <message>
        <source>Closed now, opens {day} at {time}</source>
        <translation>Cerrado ahora, abre el {day}: {time}</translation>
    </message>
    <message>
        <source>from {since}</source>
        <translation>desde: {since}</translation>
    </message>
    <message>
        <source>{since} to {until}</source>
        <translation>{since} a {until}</translation>
    </message>
</context>
<context>
    <name>DisplayPanel</name>
    <message>
        <source>Display</source>
        <translation>Pantalla</translation>
    </message>
</context>
<context>
    <name>DocumentKind</name>
    <message>
        <source>State ID or driver&apos;s license</source>
        <translation>Identificación estatal o licencia de conducir</translation>
    </message>
    <message>
        <source>Social Security card</source>
        <translation>Tarjeta de Seguro Social</translation>
    </message>
    <message>
        <source>Birth certificate</source>
        <translation>Acta de nacimiento</translation>
    </message>
    <message>
        <source>Pay stub</source>
        <translation>Talón de pago</translation>
    </message>
    <message>
        <source>Benefit letter</source>
        <translation>Carta de beneficios</translation>
    </message>
    <message>
        <source>DD-214 (military papers)</source>
        <translation>DD-214 (papeles militares)</translation>
    </message>
    <message>
        <source>Proof of disability</source>
        <translation>Prueba de discapacidad</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
</context>
<context>
    <name>DocumentKindScreen</name>
    <message>
        <source>What do you want to add?</source>
        <translation>¿Qué quiere añadir?</translation>
    </message>
    <message>
        <source>So your care team knows what it is.</source>
        <translation>Para que su equipo de atención sepa qué es.</translation>
    </message>
    <message>
        <source>Please choose one of these.</source>
        <translation>Elija una de estas opciones.</translation>
    </message>
    <message>
        <source>Kinds of documents</source>
        <translation>Tipos de comprobantes</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>DocumentScreen</name>
    <message>
        <source>Your document</source>
        <translation>Su comprobante</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Página {number} de {count}</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarlo</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>Ocultarlo</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Borrarlo</translation>
    </message>
    <message>
        <source>Ask to delete it</source>
        <translation>Pedir que se borre</translation>
    </message>
</context>
<context>
    <name>DocumentsScreen</name>
    <message>
        <source>Your documents</source>
        <translation>Sus comprobantes</translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation>Añadir un comprobante</translation>
    </message>
    <message>
        <source>There is no connection right now. You can still add one. It waits here, and nobody can read it.</source>
        <translation>Ahora no hay conexión. Puede añadir uno de todos modos. Espera aquí y nadie puede leerlo.</translation>
    </message>
    <message>
        <source>You have not given one yet. You choose what you give.</source>
        <translation>Todavía no ha dado ninguno. Usted elige lo que da.</translation>
    </message>
    <message>
        <source>Nothing of them is shown until you open one.</source>
        <translation>No se muestra nada de ellos hasta que abra uno.</translation>
    </message>
    <message>
        <source>Staff have looked at it and may need it. They decide, and you see it here.</source>
        <translation>El personal lo revisó y puede necesitarlo. El personal decide y usted lo ve aquí.</translation>
    </message>
    <message>
        <source>It is deleted. Nobody can see it any more.</source>
        <translation>Se borró. Ya nadie puede verlo.</translation>
    </message>
    <message>
        <source>Who can see them</source>
        <translation>Quién puede verlos</translation>
    </message>
    <message>
        <source>Open: {what}</source>
        <translation>Abrir: {what}</translation>
    </message>
    <message>
        <source>Asked for: {what}</source>
        <translation>Se pide: {what}</translation>
    </message>
    <message>
        <source>Your care team asks for this</source>
        <translation>Su equipo de atención pide esto</translation>
    </message>
    <message>
        <source>Take a photo of it</source>
        <translation>Tomarle una foto</translation>
    </message>
    <message>
        <source>Take a photo: {what}</source>
        <translation>Tomar una foto: {what}</translation>
    </message>
    <message>
        <source>I do not have it</source>
        <translation>No lo tengo</translation>
    </message>
    <message>
        <source>I do not have it: {what}</source>
        <translation>No lo tengo: {what}</translation>
    </message>
    <message>
        <source>{who}, {day}</source>
        <translation>{who}, {day}</translation>
    </message>
    <message>
        <source>You gave one. Staff look at it.</source>
        <translation>Ya dio uno. El personal lo revisa.</translation>
    </message>
    <message>
        <source>You said: {answer}</source>
        <translation>Usted dijo: {answer}</translation>
    </message>
</context>
<context>
    <name>DoneScreen</name>
    <message>
        <source>Your account is ready</source>
        <translation>Su cuenta está lista</translation>
    </message>
    <message>
        <source>You are signed in now.</source>
        <translation>Ya entró en su cuenta.</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Qué pasa ahora</translation>
    </message>
    <message>
        <source>Only you may use this account. Next time, choose Sign in and use what you have just set.</source>
        <translation>Solo usted puede usar esta cuenta. La próxima vez, elija Entrar y use lo que acaba de elegir.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>DrawScreen</name>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Sign on the line</source>
        <translation>Firme sobre la línea</translation>
    </message>
    <message>
        <source>Sign here with your finger</source>
        <translation>Firme aquí con el dedo</translation>
    </message>
    <message>
        <source>Your signature goes on the paper you just read, and nowhere else.</source>
        <translation>Su firma va en el documento que acaba de leer, y en ningún otro lugar.</translation>
    </message>
    <message>
        <source>Yes, this is my signature</source>
        <translation>Sí, esta es mi firma</translation>
    </message>
    <message>
        <source>Check and sign</source>
        <translation>Revisar y firmar</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>I cannot draw: use my typed name</source>
        <translation>No puedo dibujar: usar mi nombre escrito</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>I cannot draw: type my name</source>
        <translation>No puedo dibujar: escribir mi nombre</translation>
    </message>
    <message>
        <source>There is nothing on the line yet. Draw your signature, or choose to type your name.</source>
        <translation>Todavía no hay nada en la línea. Dibuje su firma, o elija escribir su nombre.</translation>
    </message>
    <message>
        <source>This is only a small dot. Is it your signature? If not, draw it again.</source>
        <translation>Esto es solo un punto pequeño. ¿Es su firma? Si no, dibújela otra vez.</translation>
    </message>
</context>
<context>
    <name>Duty</name>
    <message>
        <source>Find a client</source>
        <translation>Buscar a un cliente</translation>
    </message>
    <message>
        <source>Review what clients gave</source>
        <translation>Revisar lo que dieron los clientes</translation>
    </message>
    <message>
        <source>Answer messages</source>
        <translation>Responder mensajes</translation>
    </message>
    <message>
        <source>What clients are asked for</source>
        <translation>Lo que se pide a los clientes</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation>Este quiosco</translation>
    </message>
    <message>
        <source>End staff mode</source>
        <translation>Terminar el modo del personal</translation>
    </message>
</context>
<context>
    <name>EmailCopyScreen</name>
    <message>
        <source>Do you want a copy by e-mail?</source>
        <translation>¿Quiere una copia por correo electrónico?</translation>
    </message>
    <message>
        <source>It goes to the e-mail address of your account, and nowhere else.</source>
        <translation>Va a la dirección de correo electrónico de su cuenta y a ninguna otra.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>E-mail is less private</source>
        <translation>El correo electrónico es menos privado</translation>
    </message>
    <message>
        <source>Who can open your e-mail can read the paper. It has your name and your signature on it.</source>
        <translation>Quien puede abrir su correo puede leer el documento. Lleva su nombre y su firma.</translation>
    </message>
    <message>
        <source>A copy that was e-mailed cannot be called back.</source>
        <translation>Una copia enviada por correo ya no se puede recuperar.</translation>
    </message>
    <message>
        <source>Yes, e-mail me a copy</source>
        <translation>Sí, envíenme una copia</translation>
    </message>
</context>
<context>
    <name>EmailScreen</name>
    <message>
        <source>Is this the person’s e-mail?</source>
        <translation>¿Es este el correo de la persona?</translation>
    </message>
    <message>
        <source>The invitation goes there. It must be the one on the contact tab.</source>
        <translation>La invitación va a ese correo. Debe ser el de la ficha de contacto.</translation>
    </message>
    <message>
        <source>E-mail on the contact tab</source>
        <translation>Correo en la ficha de contacto</translation>
    </message>
    <message>
        <source>Ask the person. What you change here changes the contact tab.</source>
        <translation>Pregunte a la persona. Lo que cambie aquí cambia la ficha de contacto.</translation>
    </message>
    <message>
        <source>Please ask the person, and tick the box if it is right.</source>
        <translation>Pregunte a la persona y marque la casilla si es correcto, por favor.</translation>
    </message>
    <message>
        <source>The person says that this e-mail is right.</source>
        <translation>La persona dice que este correo es correcto.</translation>
    </message>
    <message>
        <source>Verified: invite</source>
        <translation>Verificado: invitar</translation>
    </message>
    <message>
        <source>Verified: new sign-in</source>
        <translation>Verificado: nuevo acceso</translation>
    </message>
    <message>
        <source>Please type the e-mail address of the person.</source>
        <translation>Escriba el correo de la persona, por favor.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
</context>
<context>
    <name>HeldScreen</name>
    <message>
        <source>What should happen to it?</source>
        <translation>¿Qué se hace con esto?</translation>
    </message>
    <message>
        <source>This kiosk cannot read it. It stays here until the portal takes it.</source>
        <translation>Este quiosco no puede leerlo. Se queda aquí hasta que el portal lo acepte.</translation>
    </message>
    <message>
        <source>It was sent again. It is still here.</source>
        <translation>Se envió otra vez. Sigue aquí.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Dado el</translation>
    </message>
    <message>
        <source>Why it is held</source>
        <translation>Por qué está retenido</translation>
    </message>
    <message>
        <source>The client knows that it is lost for good.</source>
        <translation>El cliente sabe que se pierde para siempre.</translation>
    </message>
    <message>
        <source>Please talk with the client first, then tick the box.</source>
        <translation>Primero hable con el cliente y luego marque la casilla.</translation>
    </message>
    <message>
        <source>Destroy it</source>
        <translation>Destruirlo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar otra vez</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>What help do you need?</source>
        <translation>¿Qué ayuda necesita?</translation>
    </message>
    <message>
        <source>Ask a person</source>
        <translation>Pedir una persona</translation>
    </message>
    <message>
        <source>I do not need anybody now</source>
        <translation>Ya no necesito a nadie</translation>
    </message>
    <message>
        <source>Kinds of help</source>
        <translation>Tipos de ayuda</translation>
    </message>
    <message>
        <source>Do you want to talk to a person? Please ask at the desk.</source>
        <translation>¿Quiere hablar con una persona? Pregunte en la mesa de atención.</translation>
    </message>
    <message>
        <source>Nobody there after a while? Then please ask at the desk.</source>
        <translation>¿No viene nadie después de un rato? Entonces pregunte en la mesa de atención.</translation>
    </message>
    <message>
        <source>Do you still need somebody? Please ask at the desk, or ask again here.</source>
        <translation>¿Todavía necesita a alguien? Pregunte en la mesa de atención, o pida otra vez aquí.</translation>
    </message>
    <message>
        <source>Staff see which kiosk asks. They do not see who you are or what you do here.</source>
        <translation>El personal ve qué quiosco pide ayuda. No ve quién es usted ni qué hace aquí.</translation>
    </message>
    <message>
        <source>Ask a person here</source>
        <translation>Pedir una persona aquí</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Pedir otra vez</translation>
    </message>
    <message>
        <source>Staff were told at {time}.</source>
        <translation>Se avisó al personal a las {time}.</translation>
    </message>
    <message>
        <source>Somebody who works here will come to you.</source>
        <translation>Alguien que trabaja aquí vendrá con usted.</translation>
    </message>
    <message>
        <source>Staff could not be told that you need nobody now. Your call ends by itself at {time}.</source>
        <translation>No se pudo avisar al personal que ya no necesita a nadie. Su aviso termina solo a las {time}.</translation>
    </message>
    <message>
        <source>Staff could not be told from here. Please ask at the desk.</source>
        <translation>No se pudo avisar al personal desde aquí. Pregunte en la mesa de atención.</translation>
    </message>
</context>
<context>
    <name>HiddenPage</name>
    <message>
        <source>Touch the screen to go on.</source>
        <translation>Toque la pantalla para seguir.</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Hello. What would you like to do?</source>
        <translation>Hola. ¿Qué quiere hacer?</translation>
    </message>
    <message>
        <source>Read and sign</source>
        <translation>Leer y firmar</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Qué puede hacer</translation>
    </message>
    <message>
        <source>You can read it now and answer.</source>
        <translation>Puede leerlo ahora y responder.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>See my appointments</source>
        <translation>Ver mis citas</translation>
    </message>
    <message>
        <source>You can take a photo of it here, or say that you do not have it.</source>
        <translation>Puede tomarle una foto aquí, o decir que no lo tiene.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Your care team asks where they can find you</source>
        <translation>Su equipo de atención pregunta dónde puede encontrarle</translation>
    </message>
    <message>
        <source>Tell only what is safe for you.</source>
        <translation>Diga solo lo que sea seguro para usted.</translation>
    </message>
    <message>
        <source>Tell a place</source>
        <translation>Decir un lugar</translation>
    </message>
    <message numerus="yes">
        <source>%n new from your care team</source>
        <translation>
            <numerusform>%n nuevo de su equipo de atención</numerusform>
            <numerusform>%n nuevos de su equipo de atención</numerusform>
        </translation>
    </message>
    <message>
        <source>Write to your care team</source>
        <translation>Escriba a su equipo de atención</translation>
    </message>
    <message>
        <source>Last told: {day}</source>
        <translation>Última vez: {day}</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>Aún no lo ha dicho</translation>
    </message>
    <message numerus="yes">
        <source>%n ways to reach you</source>
        <translation>
            <numerusform>%n forma de contactarle</numerusform>
            <numerusform>%n formas de contactarle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed papers</source>
        <translation>
            <numerusform>%n documento firmado</numerusform>
            <numerusform>%n documentos firmados</numerusform>
        </translation>
    </message>
    <message>
        <source>Food, a bed, a doctor and more</source>
        <translation>Comida, una cama, un médico y más</translation>
    </message>
    <message>
        <source>Who can see what</source>
        <translation>Quién puede ver qué</translation>
    </message>
    <message>
        <source>Your case manager wrote to you</source>
        <translation>Su administrador de casos le escribió</translation>
    </message>
    <message>
        <source>Your care team wrote to you</source>
        <translation>Su equipo de atención le escribió</translation>
    </message>
    <message>
        <source>You have an appointment today at {time}</source>
        <translation>Tiene una cita hoy a las {time}</translation>
    </message>
    <message>
        <source>You have an appointment tomorrow at {time}</source>
        <translation>Tiene una cita mañana a las {time}</translation>
    </message>
    <message>
        <source>Your appointment on {day} at {time} is cancelled</source>
        <translation>Su cita ({day}, {time}) está cancelada</translation>
    </message>
    <message>
        <source>Your care team cancelled it. You can book another time.</source>
        <translation>Su equipo de atención la canceló. Puede reservar otra hora.</translation>
    </message>
    <message>
        <source>If you cannot come, please cancel.</source>
        <translation>Si no puede venir, cancele la cita.</translation>
    </message>
    <message>
        <source>Your care team asks for a document</source>
        <translation>Su equipo de atención pide un comprobante</translation>
    </message>
    <message numerus="yes">
        <source>Your care team asks for %n documents</source>
        <translation>
            <numerusform>Su equipo de atención pide %n comprobante</numerusform>
            <numerusform>Su equipo de atención pide %n comprobantes</numerusform>
        </translation>
    </message>
    <message>
        <source>One paper is waiting for you to sign</source>
        <translation>Un documento espera su firma</translation>
    </message>
    <message numerus="yes">
        <source>%n papers are waiting for you to sign</source>
        <translation>
            <numerusform>%n documento espera su firma</numerusform>
            <numerusform>%n documentos esperan su firma</numerusform>
        </translation>
    </message>
    <message>
        <source>Its text is new since you signed. About 3 minutes.</source>
        <translation>El texto cambió desde que firmó. Unos 3 minutos.</translation>
    </message>
    <message>
        <source>You read it first. Then you say yes or no.</source>
        <translation>Primero lo lee. Después dice sí o no.</translation>
    </message>
    <message>
        <source>It says who may see your information. About 3 minutes.</source>
        <translation>Dice quién puede ver su información. Unos 3 minutos.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nada todavía</translation>
    </message>
</context>
<context>
    <name>HowLongScreen</name>
    <message>
        <source>How long is this true?</source>
        <translation>¿Hasta cuándo vale esto?</translation>
    </message>
    <message>
        <source>After that, your care team knows that it is old.</source>
        <translation>Después, su equipo de atención sabe que ya no es actual.</translation>
    </message>
    <message>
        <source>Please choose one of these.</source>
        <translation>Elija una de estas opciones.</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Cuánto tiempo</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>IdentifierScreen</name>
    <message>
        <source>How do you sign in?</source>
        <translation>¿Cómo quiere entrar?</translation>
    </message>
    <message>
        <source>So we know which account to open.</source>
        <translation>Así sabemos qué cuenta abrir.</translation>
    </message>
    <message>
        <source>E-mail address, user name or card number</source>
        <translation>Correo electrónico, nombre de usuario o número de tarjeta</translation>
    </message>
    <message>
        <source>You find the card number below the square code of your card.</source>
        <translation>El número de tarjeta está debajo del código cuadrado de su tarjeta.</translation>
    </message>
    <message>
        <source>Use my phone</source>
        <translation>Usar mi teléfono</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Please type your e-mail address, user name or card number.</source>
        <translation>Escriba su correo, nombre de usuario o número de tarjeta, por favor.</translation>
    </message>
</context>
<context>
    <name>InviteRefusedScreen</name>
    <message>
        <source>This person cannot be invited yet</source>
        <translation>Todavía no se puede invitar a esta persona</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se envió nada.</translation>
    </message>
    <message>
        <source>Next client</source>
        <translation>Siguiente cliente</translation>
    </message>
    <message>
        <source>Rule {rule}</source>
        <translation>Regla {rule}</translation>
    </message>
</context>
<context>
    <name>ItemScreen</name>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Given in the portal · {day}</source>
        <translation>Dado en el portal · {day}</translation>
    </message>
    <message>
        <source>Given in the portal · {day} · waited on a kiosk</source>
        <translation>Dado en el portal · {day} · esperó en un quiosco</translation>
    </message>
    <message>
        <source>A permission was taken back</source>
        <translation>Se retiró un permiso</translation>
    </message>
    <message>
        <source>Can this be taken over?</source>
        <translation>¿Se puede aceptar esto?</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>I have seen it</source>
        <translation>Lo he visto</translation>
    </message>
    <message>
        <source>This account was closed because somebody else used it. Ask the client first.</source>
        <translation>Esta cuenta se cerró porque otra persona la usó. Pregunte primero al cliente.</translation>
    </message>
    <message>
        <source>Staff changed this after the client had looked. You see both.</source>
        <translation>El personal cambió esto después de que el cliente lo vio. Usted ve ambos.</translation>
    </message>
    <message>
        <source>The client signs in with this address. Accept changes it there too.</source>
        <translation>El cliente entra con esta dirección. Al aceptar también cambia allí.</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Página {number} de {count}</translation>
    </message>
</context>
<context>
    <name>Kept</name>
    <message>
        <source>It is safe here that you took your permission back. It goes to the portal as soon as possible.</source>
        <translation>Aquí está seguro que usted retiró su permiso. Va al portal en cuanto sea posible.</translation>
    </message>
    <message>
        <source>Your place is safe. It goes to the portal as soon as there is a connection.</source>
        <translation>Su lugar está guardado. Va al portal en cuanto haya conexión.</translation>
    </message>
    <message>
        <source>Your message is safe. It goes to the portal as soon as there is a connection.</source>
        <translation>Su mensaje está seguro. Irá al portal en cuanto haya conexión.</translation>
    </message>
    <message>
        <source>Your change is safe. It goes to the portal as soon as there is a connection.</source>
        <translation>Su cambio está guardado. Va al portal en cuanto haya conexión.</translation>
    </message>
    <message>
        <source>Your message that you cannot come is safe here. It goes to the portal as soon as there is a connection.</source>
        <translation>Su aviso de que no puede venir está seguro aquí. Va al portal en cuanto haya conexión.</translation>
    </message>
    <message>
        <source>Your wish is safe. It goes to the portal as soon as there is a connection.</source>
        <translation>Su deseo está seguro. Va al portal en cuanto haya conexión.</translation>
    </message>
    <message>
        <source>Your document is safe. It goes to the portal as soon as there is a connection.</source>
        <translation>Su comprobante está guardado. Va al portal en cuanto haya conexión.</translation>
    </message>
    <message>
        <source>Your answer is safe. It goes to the portal as soon as there is a connection.</source>
        <translation>Su respuesta está guardada. Va al portal en cuanto haya conexión.</translation>
    </message>
    <message>
        <source>The portal knows since {day} at {time} that you took your permission back.</source>
        <translation>El portal sabe desde el {day} a las {time} que usted retiró su permiso.</translation>
    </message>
    <message>
        <source>Your place reached the portal on {day} at {time}.</source>
        <translation>Su lugar llegó al portal el {day} a las {time}.</translation>
    </message>
    <message>
        <source>Your change reached the portal on {day} at {time}.</source>
        <translation>Su cambio llegó al portal el {day} a las {time}.</translation>
    </message>
    <message>
        <source>Your message that you cannot come reached the portal on {day} at {time}.</source>
        <translation>Su aviso de que no puede venir llegó al portal el {day} a las {time}.</translation>
    </message>
    <message>
        <source>Your wish reached the portal on {day} at {time}.</source>
        <translation>Su deseo llegó al portal el {day} a las {time}.</translation>
    </message>
    <message>
        <source>Your message reached the portal on {day} at {time}.</source>
        <translation>Su mensaje llegó al portal el {day} a las {time}.</translation>
    </message>
    <message>
        <source>Your document reached the portal on {day} at {time}.</source>
        <translation>Su comprobante llegó al portal el {day} a las {time}.</translation>
    </message>
    <message>
        <source>Your answer reached the portal on {day} at {time}.</source>
        <translation>Su respuesta llegó al portal el {day} a las {time}.</translation>
    </message>
    <message>
        <source>The portal could not take this yet. It is safe here. Staff will look at it.</source>
        <translation>El portal todavía no pudo aceptarlo. Aquí está seguro. El personal lo va a revisar.</translation>
    </message>
    <message>
        <source>The portal could not take your place yet. It is safe here. Staff will look at it.</source>
        <translation>El portal aún no pudo recibir su lugar. Está seguro aquí. El personal lo revisará.</translation>
    </message>
    <message>
        <source>The portal could not take your message yet. It is safe here. Staff will look at it.</source>
        <translation>El portal todavía no pudo aceptar su mensaje. Aquí está seguro. El personal lo revisará.</translation>
    </message>
    <message>
        <source>The portal could not take your change yet. It is safe here. Staff will look at it.</source>
        <translation>El portal aún no pudo recibir su cambio. Está seguro aquí. El personal lo revisará.</translation>
    </message>
    <message>
        <source>The portal could not cancel it yet. It is safe here. Please tell staff that you cannot come.</source>
        <translation>El portal todavía no pudo cancelarla. Su aviso está seguro aquí. Avise al personal que no puede venir.</translation>
    </message>
    <message>
        <source>The portal could not take your wish yet. It is safe here. Staff will look at it.</source>
        <translation>El portal todavía no pudo recibir su deseo. Está seguro aquí. El personal lo revisará.</translation>
    </message>
    <message>
        <source>The portal could not take your document yet. It is safe here. Staff will look at it.</source>
        <translation>El portal aún no pudo recibir su comprobante. Está seguro aquí. El personal lo revisará.</translation>
    </message>
    <message>
        <source>The portal could not take your answer yet. It is safe here. Staff will look at it.</source>
        <translation>El portal aún no pudo recibir su respuesta. Está segura aquí. El personal la revisará.</translation>
    </message>
    <message>
        <source>The portal did not take this paper: it is not as you signed it.</source>
        <translation>El portal no aceptó este documento: no está como usted lo firmó.</translation>
    </message>
    <message>
        <source>The portal did not take this: it was damaged on the way.</source>
        <translation>El portal no aceptó esto: se dañó en el camino.</translation>
    </message>
    <message>
        <source>{agency} will see it. You can take it back at any time, here or with staff.</source>
        <translation>{agency} lo verá. Puede retirarlo en cualquier momento, aquí o con el personal.</translation>
    </message>
    <message>
        <source>{agency} will see it. You can read it again here at any time.</source>
        <translation>{agency} lo verá. Puede leerlo aquí otra vez en cualquier momento.</translation>
    </message>
    <message>
        <source>Staff at {agency} are told. From now on, the paper gives nobody the right to share.</source>
        <translation>Se avisa al personal de {agency}. Desde ahora, el documento no da a nadie el derecho de compartir.</translation>
    </message>
    <message>
        <source>Your care team sees that you do not come. You can book another time under Messages.</source>
        <translation>Su equipo de atención ve que usted no viene. Puede reservar otra hora en Mensajes.</translation>
    </message>
    <message>
        <source>Your care team sees that you want to look at it together. Talk about it when you meet.</source>
        <translation>Su equipo de atención ve que usted quiere mirarlo en compañía. Hablen de ello cuando se vean.</translation>
    </message>
    <message>
        <source>Your care team looks at it. You see under My documents when they did.</source>
        <translation>Su equipo de atención lo revisa. En Mis comprobantes verá cuándo lo hizo.</translation>
    </message>
    <message>
        <source>Your care team reads it. They look for what to do next.</source>
        <translation>Su equipo de atención lo lee y busca qué hacer después.</translation>
    </message>
    <message>
        <source>{agency} will see it. It lasts until {until}, unless you take it back sooner.</source>
        <translation>{agency} lo verá. Vale hasta el {until}, a menos que lo retire antes.</translation>
    </message>
    <message>
        <source>{agency} will see that you said no. You still get services.</source>
        <translation>{agency} verá que dijo que no. Seguirá recibiendo servicios.</translation>
    </message>
    <message>
        <source>Your care team can see it. You can remove it at any time.</source>
        <translation>Su equipo de atención puede verlo. Puede quitarlo en cualquier momento.</translation>
    </message>
    <message>
        <source>Your care team reads it at the portal. The answer comes here, under Messages.</source>
        <translation>Su equipo de atención lo lee en el portal. La respuesta llega aquí, en Mensajes.</translation>
    </message>
    <message>
        <source>Staff look at it. Then your care team uses it to reach you.</source>
        <translation>El personal lo revisa. Después su equipo lo usa para contactarle.</translation>
    </message>
    <message>
        <source>Your signed paper is safe. It goes to the portal as soon as there is a connection.</source>
        <translation>Su documento firmado está seguro. Va al portal en cuanto haya conexión.</translation>
    </message>
    <message>
        <source>Your signed paper reached the portal on {day} at {time}.</source>
        <translation>Su documento firmado llegó al portal el {day} a las {time}.</translation>
    </message>
    <message>
        <source>The portal could not take your paper yet. It is safe here. Staff will look at it.</source>
        <translation>El portal todavía no pudo aceptar su documento. Aquí está seguro. El personal lo va a revisar.</translation>
    </message>
</context>
<context>
    <name>KeptScreen</name>
    <message>
        <source>What happens next</source>
        <translation>Qué pasa ahora</translation>
    </message>
    <message>
        <source>Nothing of yours stays on this computer when you end your visit.</source>
        <translation>Cuando termine su visita, no queda nada suyo en esta computadora.</translation>
    </message>
    <message>
        <source>Do something else</source>
        <translation>Hacer otra cosa</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Saved on this kiosk</source>
        <translation>Guardado en este quiosco</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Please tell staff now. They can help you to do it again.</source>
        <translation>Avise ahora al personal. Le pueden ayudar a hacerlo otra vez.</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>On-screen keyboard</source>
        <translation>Teclado en pantalla</translation>
    </message>
    <message>
        <source>Mark {mark} for the next letter</source>
        <translation>Signo {mark} para la letra siguiente</translation>
    </message>
    <message>
        <source>Keys {label}</source>
        <translation>Teclas {label}</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Mayúsculas</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Put the keyboard away</source>
        <translation>Guardar el teclado</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Línea nueva</translation>
    </message>
</context>
<context>
    <name>KindScreen</name>
    <message>
        <source>What do you want to add?</source>
        <translation>¿Qué quiere añadir?</translation>
    </message>
    <message>
        <source>One way is enough. More ways help if one stops working.</source>
        <translation>Una forma basta. Más formas ayudan si una deja de funcionar.</translation>
    </message>
    <message>
        <source>Please choose one of these.</source>
        <translation>Elija una de estas opciones.</translation>
    </message>
    <message>
        <source>Ways to reach you</source>
        <translation>Formas de contactarle</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>LanguagePanel</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>English</source>
        <translation>inglés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>vietnamita</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chino</translation>
    </message>
    <message>
        <source>Filipino</source>
        <translation>filipino</translation>
    </message>
</context>
<context>
    <name>Length</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Likeness</name>
    <message>
        <source>The same</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Close, but not the same</source>
        <translation>Parecido, pero no igual</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Diferente</translation>
    </message>
    <message>
        <source>Not on the card</source>
        <translation>No está en la tarjeta</translation>
    </message>
    <message>
        <source>Not in the record</source>
        <translation>No está en el expediente</translation>
    </message>
</context>
<context>
    <name>Location</name>
    <message>
        <source>Here, at this center</source>
        <translation>Aquí, en este centro</translation>
    </message>
    <message>
        <source>An address or a place</source>
        <translation>Una dirección o un lugar</translation>
    </message>
    <message>
        <source>Where two streets meet</source>
        <translation>Donde se cruzan dos calles</translation>
    </message>
    <message>
        <source>Near something that people know</source>
        <translation>Cerca de algo que la gente conoce</translation>
    </message>
    <message>
        <source>Example: Main Library, second floor</source>
        <translation>Ejemplo: Biblioteca Central, segundo piso</translation>
    </message>
    <message>
        <source>Example: First Street and Oak Street</source>
        <translation>Ejemplo: First Street y Oak Street</translation>
    </message>
    <message>
        <source>Example: under the bridge at 5th</source>
        <translation>Ejemplo: debajo del puente de la calle 5</translation>
    </message>
    <message>
        <source>In the morning</source>
        <translation>Por la mañana</translation>
    </message>
    <message>
        <source>In the afternoon</source>
        <translation>Por la tarde</translation>
    </message>
    <message>
        <source>In the evening</source>
        <translation>Al anochecer</translation>
    </message>
    <message>
        <source>At night</source>
        <translation>Por la noche</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Cualquier día</translation>
    </message>
    <message>
        <source>Today only</source>
        <translation>Solo hoy</translation>
    </message>
    <message>
        <source>One week</source>
        <translation>Una semana</translation>
    </message>
    <message>
        <source>One month</source>
        <translation>Un mes</translation>
    </message>
    <message>
        <source>Until I say something else</source>
        <translation>Hasta que diga otra cosa</translation>
    </message>
    <message>
        <source>Until you say something else</source>
        <translation>Hasta que diga otra cosa</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Hasta el {day}</translation>
    </message>
</context>
<context>
    <name>LongField</name>
    <message numerus="yes">
        <source>There is room for %n more letters.</source>
        <translation>
            <numerusform>Queda espacio para %n letra más.</numerusform>
            <numerusform>Queda espacio para %n letras más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookAtPhotoScreen</name>
    <message>
        <source>Can you read every word?</source>
        <translation>¿Puede leer todas las palabras?</translation>
    </message>
    <message>
        <source>Your photo</source>
        <translation>Su foto</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Cómo se ve</translation>
    </message>
    <message>
        <source>Take it again</source>
        <translation>Tomarla otra vez</translation>
    </message>
    <message>
        <source>Turn it</source>
        <translation>Girarla</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Como es</translation>
    </message>
    <message>
        <source>Clear text</source>
        <translation>Texto claro</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>Blanco y negro</translation>
    </message>
    <message>
        <source>If not, take it again. The camera is off now.</source>
        <translation>Si no, tómela otra vez. La cámara está apagada ahora.</translation>
    </message>
    <message>
        <source>Move the corners</source>
        <translation>Mover las esquinas</translation>
    </message>
    <message>
        <source>Use this photo</source>
        <translation>Usar esta foto</translation>
    </message>
</context>
<context>
    <name>LostCardScreen</name>
    <message>
        <source>Did you lose your card?</source>
        <translation>¿Perdió su tarjeta?</translation>
    </message>
    <message>
        <source>Tell us, and nobody else can use it.</source>
        <translation>Avísenos y nadie más podrá usarla.</translation>
    </message>
    <message>
        <source>What happens then</source>
        <translation>Qué pasa entonces</translation>
    </message>
    <message>
        <source>The card stops working at once, for you too.</source>
        <translation>La tarjeta deja de funcionar enseguida, también para usted.</translation>
    </message>
    <message>
        <source>You stay signed in until you end this visit.</source>
        <translation>Su sesión sigue abierta hasta que termine esta visita.</translation>
    </message>
    <message>
        <source>To sign in again, you need a new card. Staff give you one in a minute.</source>
        <translation>Para entrar de nuevo necesita una tarjeta nueva. El personal se la da en un minuto.</translation>
    </message>
    <message>
        <source>Yes, my card is lost</source>
        <translation>Sí, perdí mi tarjeta</translation>
    </message>
</context>
<context>
    <name>MaskedValue</name>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Hide {what}</source>
        <translation>Ocultar {what}</translation>
    </message>
    <message>
        <source>Show {what}</source>
        <translation>Mostrar {what}</translation>
    </message>
</context>
<context>
    <name>MethodScreen</name>
    <message>
        <source>How do you want to sign in?</source>
        <translation>¿Cómo quiere entrar de ahora en adelante?</translation>
    </message>
    <message>
        <source>Staff can change this for you at any time.</source>
        <translation>El personal puede cambiarlo cuando usted quiera.</translation>
    </message>
    <message>
        <source>Please choose one of the two ways.</source>
        <translation>Elija una de las dos maneras, por favor.</translation>
    </message>
    <message>
        <source>Ways to sign in</source>
        <translation>Maneras de entrar</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>E-mail and password</source>
        <translation>Correo y contraseña</translation>
    </message>
    <message>
        <source>You sign in with {email}. Good if you use your e-mail often.</source>
        <translation>Entra con {email}. Es buena si usa su correo a menudo.</translation>
    </message>
    <message>
        <source>Card and PIN</source>
        <translation>Tarjeta y PIN</translation>
    </message>
    <message>
        <source>You get a card number and choose a PIN. Good if you have no phone.</source>
        <translation>Recibe un número de tarjeta y elige un PIN. Es buena si no tiene teléfono.</translation>
    </message>
</context>
<context>
    <name>MineScreen</name>
    <message>
        <source>Your appointments</source>
        <translation>Sus citas</translation>
    </message>
    <message>
        <source>There is no connection, so you cannot book a time now. You can still cancel.</source>
        <translation>No hay conexión, así que ahora no puede reservar una hora. Sí puede cancelar.</translation>
    </message>
    <message>
        <source>Book a time</source>
        <translation>Reservar una hora</translation>
    </message>
    <message>
        <source>If you cannot come, please cancel. Then somebody else can have the time.</source>
        <translation>Si no puede venir, cancele la cita. Así otra persona puede tener la hora.</translation>
    </message>
    <message>
        <source>You have no appointment now. You can book a time with your care team.</source>
        <translation>Ahora no tiene ninguna cita. Puede reservar una hora con su equipo de atención.</translation>
    </message>
    <message>
        <source>You have no appointment, and no times are offered now. You can write to your care team.</source>
        <translation>No tiene ninguna cita y ahora no se ofrecen horas. Puede escribir a su equipo de atención.</translation>
    </message>
    <message>
        <source>You have no appointment now.</source>
        <translation>Ahora no tiene ninguna cita.</translation>
    </message>
    <message>
        <source>Cancel this appointment</source>
        <translation>Cancelar esta cita</translation>
    </message>
    <message>
        <source>Cancel: {when}</source>
        <translation>Cancelar: {when}</translation>
    </message>
    <message>
        <source>This is over.</source>
        <translation>Ya pasó.</translation>
    </message>
    <message>
        <source>You cancelled this. It is saved here and goes to the portal.</source>
        <translation>Usted la canceló. Está guardado aquí y va al portal.</translation>
    </message>
    <message>
        <source>You cancelled this.</source>
        <translation>Usted la canceló.</translation>
    </message>
    <message>
        <source>Your care team cancelled this. You do not need to come.</source>
        <translation>Su equipo de atención la canceló. No hace falta que venga.</translation>
    </message>
</context>
<context>
    <name>NameDocumentScreen</name>
    <message>
        <source>What is it?</source>
        <translation>¿Qué es?</translation>
    </message>
    <message>
        <source>A few words are enough. Your care team reads them.</source>
        <translation>Bastan unas palabras. Su equipo de atención las lee.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Example: letter from a doctor</source>
        <translation>Ejemplo: carta de un médico</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Please write what it is, in a few words.</source>
        <translation>Escriba qué es, en pocas palabras.</translation>
    </message>
</context>
<context>
    <name>NameScreen</name>
    <message>
        <source>What is your full name?</source>
        <translation>¿Cuál es su nombre completo?</translation>
    </message>
    <message>
        <source>It stands on the paper next to your signature.</source>
        <translation>Va en el documento, junto a su firma.</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>Nombre y apellido</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Please type your first and last name.</source>
        <translation>Escriba su nombre y su apellido, por favor.</translation>
    </message>
</context>
<context>
    <name>NewSecret</name>
    <message>
        <source>New PIN</source>
        <translation>PIN nuevo</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>El mismo PIN otra vez</translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>La misma contraseña otra vez</translation>
    </message>
    <message>
        <source>Please type 6 digits.</source>
        <translation>Escriba 6 cifras, por favor.</translation>
    </message>
    <message>
        <source>Please type 15 letters or more. You have {n} now.</source>
        <translation>Escriba 15 letras o más, por favor. Ahora tiene {n}.</translation>
    </message>
    <message>
        <source>The two PINs are not the same. Please type this one again.</source>
        <translation>Los dos PIN no son iguales. Escriba este otra vez, por favor.</translation>
    </message>
    <message>
        <source>The two passwords are not the same. Please type this one again.</source>
        <translation>Las dos contraseñas no son iguales. Escriba esta otra vez, por favor.</translation>
    </message>
    <message>
        <source>6 digits that others cannot guess. You need them each time you use your card.</source>
        <translation>6 cifras que otros no puedan adivinar. Las necesita cada vez que use su tarjeta.</translation>
    </message>
    <message>
        <source>15 letters or more. Three or four words that you remember are good.</source>
        <translation>15 letras o más. Tres o cuatro palabras que recuerde sirven muy bien.</translation>
    </message>
</context>
<context>
    <name>NewSecretScreen</name>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>Elija un PIN</translation>
    </message>
    <message>
        <source>Choose a password</source>
        <translation>Elija una contraseña</translation>
    </message>
</context>
<context>
    <name>NotVerifiedScreen</name>
    <message>
        <source>Not verified is recorded</source>
        <translation>Se anotó que no se verificó</translation>
    </message>
    <message>
        <source>Nobody was invited.</source>
        <translation>No se invitó a nadie.</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Qué puede hacer</translation>
    </message>
    <message>
        <source>Ask the person for a paper or a fact that is in the record. Then look them up again.</source>
        <translation>Pida a la persona un papel o un dato que esté en el expediente. Luego búsquela otra vez.</translation>
    </message>
    <message>
        <source>Next client</source>
        <translation>Siguiente cliente</translation>
    </message>
</context>
<context>
    <name>NowScreen</name>
    <message>
        <source>Do you want to see this now, or with your case manager?</source>
        <translation>¿Quiere ver esto ahora o con su administrador de casos?</translation>
    </message>
    <message>
        <source>Both are fine. You can also stop reading at any time.</source>
        <translation>Las dos cosas están bien. También puede dejar de leer en cualquier momento.</translation>
    </message>
    <message>
        <source>You asked to see this with your case manager. They can see that you asked.</source>
        <translation>Usted pidió ver esto con su administrador de casos. Él o ella puede ver que lo pidió.</translation>
    </message>
    <message>
        <source>I want to see it now</source>
        <translation>Quiero verlo ahora</translation>
    </message>
    <message>
        <source>With my case manager</source>
        <translation>Con mi administrador de casos</translation>
    </message>
    <message>
        <source>What this is</source>
        <translation>Qué es esto</translation>
    </message>
    <message>
        <source>If you choose your case manager, we tell them that you want to look at it together.</source>
        <translation>Si elige a su administrador de casos, le diremos que quiere mirarlo en compañía.</translation>
    </message>
</context>
<context>
    <name>OfferScreen</name>
    <message>
        <source>Print this</source>
        <translation>Imprimir esto</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Square code for your phone</source>
        <translation>Código cuadrado para su teléfono</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at the code. It opens on your phone.</source>
        <translation>Apunte la cámara de su teléfono al código. Se abre en su teléfono.</translation>
    </message>
</context>
<context>
    <name>OnPaperScreen</name>
    <message>
        <source>Please ask staff for the paper</source>
        <translation>Pida el documento al personal</translation>
    </message>
    <message>
        <source>Nothing was signed on this screen.</source>
        <translation>No se firmó nada en esta pantalla.</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>Qué decir</translation>
    </message>
    <message>
        <source>Go to the desk and say:</source>
        <translation>Vaya al mostrador y diga:</translation>
    </message>
    <message>
        <source>“I would like to sign the release of information on paper.”</source>
        <translation>«Quiero firmar en papel el permiso para compartir información.»</translation>
    </message>
    <message>
        <source>“I would like to sign my form on paper.”</source>
        <translation>«Quiero firmar mi documento en papel.»</translation>
    </message>
    <message>
        <source>The paper stays on your list here until it is signed.</source>
        <translation>El documento sigue en su lista aquí hasta que lo firme.</translation>
    </message>
    <message>
        <source>Do something else</source>
        <translation>Hacer otra cosa</translation>
    </message>
</context>
<context>
    <name>PageScreen</name>
    <message>
        <source>Text of the paper</source>
        <translation>Texto del documento</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Page {number} of {count} · {title}, version {version}, {language}</source>
        <translation>Página {number} de {count} · {title}, versión {version}, {language}</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>It is printing. Take the paper with you.</source>
        <translation>Se está imprimiendo. Llévese el papel.</translation>
    </message>
    <message>
        <source>It is printed. Take the paper with you.</source>
        <translation>Ya está impreso. Llévese el papel.</translation>
    </message>
    <message>
        <source>It could not be printed. What you need still stands here.</source>
        <translation>No se pudo imprimir. Lo que necesita sigue aquí.</translation>
    </message>
</context>
<context>
    <name>PaperState</name>
    <message>
        <source>Saved on this kiosk on {signed}. It is on its way to the portal.</source>
        <translation>Guardado en este quiosco el {signed}. Va en camino al portal.</translation>
    </message>
    <message>
        <source>You took it back. That is saved on this kiosk and on its way to the portal.</source>
        <translation>Usted lo retiró. Eso está guardado en este quiosco y va en camino al portal.</translation>
    </message>
    <message>
        <source>You agreed on {signed}. It lasts until {until}.</source>
        <translation>Dijo que sí el {signed}. Vale hasta el {until}.</translation>
    </message>
    <message>
        <source>You agreed on {signed}. It ends soon: on {until}.</source>
        <translation>Dijo que sí el {signed}. Termina pronto: el {until}.</translation>
    </message>
    <message>
        <source>You agreed on {signed}. It ended on {until}.</source>
        <translation>Dijo que sí el {signed}. Terminó el {until}.</translation>
    </message>
    <message>
        <source>You said no on {signed}.</source>
        <translation>Dijo que no el {signed}.</translation>
    </message>
    <message>
        <source>You agreed on {signed}. You took it back on {revoked}.</source>
        <translation>Dijo que sí el {signed}. Lo retiró el {revoked}.</translation>
    </message>
    <message>
        <source>You signed on {signed}. Staff did not take this over. Please ask them why.</source>
        <translation>Usted firmó el {signed}. El personal no aceptó esto. Pregúnteles por qué.</translation>
    </message>
    <message>
        <source>You agreed on {signed}. It has no end date.</source>
        <translation>Dijo que sí el {signed}. No tiene fecha de fin.</translation>
    </message>
    <message>
        <source>You signed on {signed}. A later paper took its place.</source>
        <translation>Firmó el {signed}. Otro documento posterior tomó su lugar.</translation>
    </message>
</context>
<context>
    <name>PapersScreen</name>
    <message>
        <source>Your signed papers</source>
        <translation>Sus documentos firmados</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>Aquí no hay nada todavía.</translation>
    </message>
    <message>
        <source>Touch a paper to read it, to get a copy, or to take a permission back.</source>
        <translation>Toque un documento para leerlo, recibir una copia o retirar un permiso.</translation>
    </message>
    <message>
        <source>Reference {reference}</source>
        <translation>Referencia {reference}</translation>
    </message>
</context>
<context>
    <name>PhoneCodeScreen</name>
    <message>
        <source>Sign in with your phone</source>
        <translation>Entre con su teléfono</translation>
    </message>
    <message>
        <source>So nobody here sees what you type.</source>
        <translation>Así nadie aquí ve lo que usted escribe.</translation>
    </message>
    <message>
        <source>Square code for your phone</source>
        <translation>Código cuadrado para su teléfono</translation>
    </message>
    <message>
        <source>Get a new code</source>
        <translation>Pedir un código nuevo</translation>
    </message>
    <message>
        <source>1. Point the camera of your phone at the square code.</source>
        <translation>1. Apunte la cámara de su teléfono al código cuadrado.</translation>
    </message>
    <message>
        <source>2. Sign in on your phone. Then look here again.</source>
        <translation>2. Entre en su teléfono. Después mire aquí otra vez.</translation>
    </message>
    <message>
        <source>No camera?</source>
        <translation>¿No tiene cámara?</translation>
    </message>
    <message>
        <source>Open this page on your phone:</source>
        <translation>Abra esta página en su teléfono:</translation>
    </message>
    <message>
        <source>Then type this code:</source>
        <translation>Después escriba este código:</translation>
    </message>
    <message>
        <source>This code works for less than a minute.</source>
        <translation>Este código sirve menos de un minuto más.</translation>
    </message>
    <message numerus="yes">
        <source>This code works for about %n more minute(s).</source>
        <translation>
            <numerusform>Este código sirve alrededor de %n minuto más.</numerusform>
            <numerusform>Este código sirve alrededor de %n minutos más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhoneNumberScreen</name>
    <message>
        <source>Type this number on your phone</source>
        <translation>Escriba este número en su teléfono</translation>
    </message>
    <message>
        <source>So we know that you stand here with your phone.</source>
        <translation>Así sabemos que usted está aquí con su teléfono.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Does your phone not ask for a number? Then somebody else used your code. Get a new one.</source>
        <translation>¿Su teléfono no le pide un número? Entonces otra persona usó su código. Pida uno nuevo.</translation>
    </message>
    <message>
        <source>Get a new code</source>
        <translation>Pedir un código nuevo</translation>
    </message>
</context>
<context>
    <name>PhoneOverScreen</name>
    <message>
        <source>Get a new code</source>
        <translation>Pedir un código nuevo</translation>
    </message>
    <message>
        <source>The sign-in was stopped on the phone</source>
        <translation>La entrada se detuvo en el teléfono</translation>
    </message>
    <message>
        <source>This code does not work any more</source>
        <translation>Este código ya no sirve</translation>
    </message>
    <message>
        <source>Nobody is signed in. You can try again, or go back to the other ways.</source>
        <translation>Nadie ha entrado. Puede probar otra vez o volver a las otras formas.</translation>
    </message>
    <message>
        <source>Its time is over, or it was used. You can get a new one.</source>
        <translation>Se acabó su tiempo o ya se usó. Puede pedir uno nuevo.</translation>
    </message>
</context>
<context>
    <name>PhotoScreen</name>
    <message>
        <source>What the camera sees</source>
        <translation>Lo que ve la cámara</translation>
    </message>
    <message>
        <source>Good. Stay like that.</source>
        <translation>Bien. Quédese así.</translation>
    </message>
    <message>
        <source>There is no picture yet. Please wait a moment.</source>
        <translation>Todavía no hay imagen. Espere un momento.</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation>Tomar la foto</translation>
    </message>
    <message>
        <source>Try the camera again</source>
        <translation>Probar la cámara otra vez</translation>
    </message>
    <message>
        <source>Tell my care team that I need help</source>
        <translation>Decir a mi equipo que necesito ayuda</translation>
    </message>
    <message>
        <source>You can show the paper to staff, use another kiosk, or come back another day.</source>
        <translation>Puede mostrar el papel al personal, usar otro quiosco o volver otro día.</translation>
    </message>
    <message>
        <source>Show the paper to the camera</source>
        <translation>Muestre el papel a la cámara</translation>
    </message>
    <message>
        <source>Show page {number} to the camera</source>
        <translation>Muestre la página {number} a la cámara</translation>
    </message>
    <message>
        <source>The camera is on</source>
        <translation>La cámara está encendida</translation>
    </message>
    <message>
        <source>The camera starts. Please wait a moment.</source>
        <translation>La cámara se está encendiendo. Espere un momento.</translation>
    </message>
    <message>
        <source>The photo is taken by itself. You can press the button too. It is fine if the paper is old.</source>
        <translation>La foto se toma sola. También puede tocar el botón. No importa si el papel es viejo.</translation>
    </message>
    <message>
        <source>Hold it flat and still. All four corners are in the picture. It is fine if it is old.</source>
        <translation>Manténgalo plano y quieto. Las cuatro esquinas se ven en la imagen. No importa si es viejo.</translation>
    </message>
</context>
<context>
    <name>PinAgainScreen</name>
    <message>
        <source>What is your own PIN?</source>
        <translation>¿Cuál es su propio PIN?</translation>
    </message>
    <message>
        <source>So nobody else does this while you look away.</source>
        <translation>Así nadie más hace esto mientras usted no mira.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Close the account</source>
        <translation>Cerrar la cuenta</translation>
    </message>
    <message>
        <source>Give a new sign-in</source>
        <translation>Dar un nuevo acceso</translation>
    </message>
    <message>
        <source>Please type your PIN.</source>
        <translation>Escriba su PIN, por favor.</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Where I can be found</source>
        <translation>Dónde me pueden encontrar</translation>
    </message>
    <message>
        <source>My contact information</source>
        <translation>Mis datos de contacto</translation>
    </message>
    <message>
        <source>My papers and ID</source>
        <translation>Mis documentos e identificación</translation>
    </message>
    <message>
        <source>Find help near me</source>
        <translation>Buscar ayuda cerca</translation>
    </message>
    <message>
        <source>My account and privacy</source>
        <translation>Mi cuenta y privacidad</translation>
    </message>
</context>
<context>
    <name>PlaceScreen</name>
    <message>
        <source>Where is it?</source>
        <translation>¿Dónde es?</translation>
    </message>
    <message>
        <source>How do people find you here?</source>
        <translation>¿Cómo le encuentran aquí?</translation>
    </message>
    <message>
        <source>Use your own words. Your care team reads them as you write them.</source>
        <translation>Use sus propias palabras. Su equipo de atención las lee tal como las escribe.</translation>
    </message>
    <message>
        <source>The place</source>
        <translation>El lugar</translation>
    </message>
    <message>
        <source>What helps to find you? You can leave this empty.</source>
        <translation>¿Qué ayuda a encontrarle? Puede dejarlo en blanco.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Please write where it is, in your own words.</source>
        <translation>Escriba dónde es, con sus propias palabras.</translation>
    </message>
</context>
<context>
    <name>Portal</name>
    <message>
        <source>Customer Portal</source>
        <translation>Portal del Cliente</translation>
    </message>
    <message>
        <source>Help line: {number}</source>
        <translation>Línea de ayuda: {number}</translation>
    </message>
    <message>
        <source>If you are in danger or in crisis: {number}</source>
        <translation>Si está en peligro o en crisis: {number}</translation>
    </message>
    <message>
        <source>Some of this is not in your language yet. It is in English.</source>
        <translation>Una parte todavía no está en su idioma. Está en inglés.</translation>
    </message>
</context>
<context>
    <name>Printable</name>
    <message>
        <source>This kiosk cannot print {letters}. Please write it another way.</source>
        <translation>Este kiosco no puede imprimir {letters}. Escríbalo de otra manera.</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Question {number} of {count} · {title}</source>
        <translation>Pregunta {number} de {count} · {title}</translation>
    </message>
    <message>
        <source>You can leave this empty.</source>
        <translation>Puede dejarlo vacío.</translation>
    </message>
    <message>
        <source>This paper needs an answer here.</source>
        <translation>Este documento necesita una respuesta aquí.</translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>The screen is off. Touch it, or press Escape, to switch it on.</source>
        <translation>La pantalla está apagada. Tóquela o pulse Escape para encenderla.</translation>
    </message>
</context>
<context>
    <name>ReadAloudPanel</name>
    <message>
        <source>Read aloud</source>
        <translation>Leer en voz alta</translation>
    </message>
    <message>
        <source>This kiosk has no voice for this language.</source>
        <translation>Este quiosco no tiene voz para este idioma.</translation>
    </message>
    <message>
        <source>Read this page</source>
        <translation>Leer esta página</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Más lento</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Más rápido</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Más bajo</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Más alto</translation>
    </message>
    <message>
        <source>Screen off while it speaks</source>
        <translation>Apagar la pantalla mientras habla</translation>
    </message>
    <message>
        <source>I wear headphones</source>
        <translation>Llevo auriculares</translation>
    </message>
    <message>
        <source>Then it reads your own information too. Nobody else should hear it.</source>
        <translation>Entonces lee también sus propios datos. Nadie más debe oírlos.</translation>
    </message>
</context>
<context>
    <name>ReadingScreen</name>
    <message>
        <source>How you read now</source>
        <translation>Cómo lee usted ahora</translation>
    </message>
    <message>
        <source>You can change all three at the top of each page.</source>
        <translation>Puede cambiar las tres cosas arriba en cada página.</translation>
    </message>
    <message>
        <source>We remember how you read</source>
        <translation>Recordamos cómo lee usted</translation>
    </message>
    <message>
        <source>Remember for next time?</source>
        <translation>¿Recordar para la próxima vez?</translation>
    </message>
    <message>
        <source>Each kiosk looks like this after you sign in. What you change is remembered too.</source>
        <translation>Cada quiosco se verá así después de que entre. También se recuerda lo que cambie.</translation>
    </message>
    <message>
        <source>Then each kiosk looks like this after you sign in.</source>
        <translation>Así cada quiosco se verá de esta forma después de que entre.</translation>
    </message>
    <message>
        <source>Do not remember it any more</source>
        <translation>No recordarlo más</translation>
    </message>
    <message>
        <source>Yes, remember it</source>
        <translation>Sí, recordarlo</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>Idioma: {name}</translation>
    </message>
    <message>
        <source>Text: normal</source>
        <translation>Texto: normal</translation>
    </message>
    <message>
        <source>Text: large</source>
        <translation>Texto: grande</translation>
    </message>
    <message>
        <source>Text: largest</source>
        <translation>Texto: el más grande</translation>
    </message>
    <message>
        <source>Contrast: high</source>
        <translation>Contraste: alto</translation>
    </message>
    <message>
        <source>Contrast: normal</source>
        <translation>Contraste: normal</translation>
    </message>
</context>
<context>
    <name>ReadingWords</name>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>button</source>
        <translation>botón</translation>
    </message>
    <message>
        <source>text field</source>
        <translation>campo de texto</translation>
    </message>
    <message>
        <source>tick box</source>
        <translation>casilla</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>opción</translation>
    </message>
    <message>
        <source>place to draw</source>
        <translation>lugar para dibujar</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>marcada</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>sin marcar</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegida</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>no elegida</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
</context>
<context>
    <name>RefusedScreen</name>
    <message>
        <source>We could not open this invitation</source>
        <translation>No pudimos abrir esta invitación</translation>
    </message>
    <message>
        <source>You can check what you typed and try again.</source>
        <translation>Puede revisar lo que escribió e intentar otra vez.</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Qué puede hacer</translation>
    </message>
    <message>
        <source>If it still does not work, please talk to a member of staff. They can make a new invitation.</source>
        <translation>Si todavía no funciona, hable con el personal, por favor. Pueden hacer una invitación nueva.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar otra vez</translation>
    </message>
</context>
<context>
    <name>RejectScreen</name>
    <message>
        <source>Why can it not be taken over?</source>
        <translation>¿Por qué no se puede aceptar?</translation>
    </message>
    <message>
        <source>The client reads this, in their own language.</source>
        <translation>El cliente lee esto, en su propio idioma.</translation>
    </message>
    <message>
        <source>Please choose a reason first.</source>
        <translation>Primero elija un motivo.</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motivos</translation>
    </message>
    <message>
        <source>In your own words, if you like</source>
        <translation>En sus propias palabras, si quiere</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Please tell the client why.</source>
        <translation>Dígale al cliente por qué.</translation>
    </message>
</context>
<context>
    <name>RemoveScreen</name>
    <message>
        <source>Do you want to have it deleted?</source>
        <translation>¿Quiere que se borre?</translation>
    </message>
    <message>
        <source>What happens then</source>
        <translation>Qué pasa entonces</translation>
    </message>
    <message>
        <source>Staff have looked at it and may need it to help you. So they decide.</source>
        <translation>El personal lo revisó y puede necesitarlo para ayudarle. Por eso decide el personal.</translation>
    </message>
    <message>
        <source>Staff have not looked at it. So it is gone at once, for good.</source>
        <translation>El personal no lo ha revisado. Por eso se borra enseguida y para siempre.</translation>
    </message>
    <message>
        <source>You see here what they decide. You can also ask them.</source>
        <translation>Aquí verá lo que decidan. También puede preguntarles.</translation>
    </message>
    <message>
        <source>You can give it again at any time.</source>
        <translation>Puede darlo otra vez en cualquier momento.</translation>
    </message>
    <message>
        <source>Ask to delete it</source>
        <translation>Pedir que se borre</translation>
    </message>
    <message>
        <source>Yes, delete it</source>
        <translation>Sí, borrarlo</translation>
    </message>
</context>
<context>
    <name>ResultsScreen</name>
    <message>
        <source>Who is it?</source>
        <translation>¿Quién es?</translation>
    </message>
    <message numerus="yes">
        <source>%n people were found. Choose one.</source>
        <translation>
            <numerusform>Se encontró %n persona. Elíjala.</numerusform>
            <numerusform>Se encontraron %n personas. Elija una.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please choose a person first.</source>
        <translation>Elija primero a una persona, por favor.</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Personas encontradas</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Abrir el expediente</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Born {year} · HMIS id {hmis_id} · {account}</source>
        <translation>Nacimiento {year} · Id de HMIS {hmis_id} · {account}</translation>
    </message>
    <message>
        <source>Only places that are open now</source>
        <translation>Solo lugares abiertos ahora</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>What we found</source>
        <translation>Lo que encontramos</translation>
    </message>
    <message>
        <source>My list</source>
        <translation>Mi lista</translation>
    </message>
    <message>
        <source>We found nothing. Try another word, or ask staff.</source>
        <translation>No encontramos nada. Pruebe otra palabra o pregunte al personal.</translation>
    </message>
    <message>
        <source>For “{query}”. Touch one to see more.</source>
        <translation>Para «{query}». Toque uno para ver más.</translation>
    </message>
    <message>
        <source>Touch one to see more.</source>
        <translation>Toque uno para ver más.</translation>
    </message>
    <message>
        <source>Places with unknown hours are not shown. Touch one to see more.</source>
        <translation>No se muestran los lugares con horario desconocido. Toque uno para ver más.</translation>
    </message>
    <message>
        <source>None of them is open now, as far as we know. Call first, or look again later.</source>
        <translation>Que sepamos, ninguno está abierto ahora. Llame primero, o mire otra vez más tarde.</translation>
    </message>
    <message>
        <source>My assessment results</source>
        <translation>Mis resultados de evaluación</translation>
    </message>
    <message>
        <source>Results that staff share with you</source>
        <translation>Resultados que el personal comparte con usted</translation>
    </message>
    <message>
        <source>Staff share nothing here now.</source>
        <translation>Ahora el personal no comparte nada aquí.</translation>
    </message>
    <message>
        <source>Staff share these with you. Choose one. The next page does not show it yet.</source>
        <translation>El personal comparte esto con usted. Elija uno. La página siguiente todavía no lo muestra.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>We could not read it.</source>
        <translation>No pudimos leerlo.</translation>
    </message>
    <message>
        <source>A part of it is missing.</source>
        <translation>Falta una parte.</translation>
    </message>
    <message>
        <source>We need something else.</source>
        <translation>Necesitamos otra cosa.</translation>
    </message>
    <message>
        <source>We cannot reach you with it.</source>
        <translation>No podemos comunicarnos con usted así.</translation>
    </message>
    <message>
        <source>Please talk with us about it.</source>
        <translation>Por favor, hable con nosotros sobre esto.</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Otro motivo</translation>
    </message>
    <message>
        <source>Staff put something right: {note}</source>
        <translation>El personal corrigió algo: {note}</translation>
    </message>
    <message>
        <source>Staff did not take this over. {why}</source>
        <translation>El personal no aceptó esto. {why}</translation>
    </message>
</context>
<context>
    <name>ReviewFact</name>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>The client gave</source>
        <translation>El cliente dio</translation>
    </message>
    <message>
        <source>The client wants this gone</source>
        <translation>El cliente quiere quitar esto</translation>
    </message>
    <message>
        <source>The client saw</source>
        <translation>El cliente vio</translation>
    </message>
    <message>
        <source>In the record now</source>
        <translation>En el registro ahora</translation>
    </message>
    <message>
        <source>Name of this person</source>
        <translation>Nombre de esta persona</translation>
    </message>
    <message>
        <source>What is safe</source>
        <translation>Qué es seguro</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Cuánto tiempo</translation>
    </message>
    <message>
        <source>In the client&apos;s words</source>
        <translation>En palabras del cliente</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>You may leave a message and name the agency.</source>
        <translation>Puede dejar un mensaje y nombrar a la agencia.</translation>
    </message>
    <message>
        <source>You may leave a message. Do not name the agency.</source>
        <translation>Puede dejar un mensaje. No nombre a la agencia.</translation>
    </message>
    <message>
        <source>Leave no message. You may name the agency.</source>
        <translation>No deje mensajes. Puede nombrar a la agencia.</translation>
    </message>
    <message>
        <source>Leave no message, and do not name the agency.</source>
        <translation>No deje mensajes ni nombre a la agencia.</translation>
    </message>
    <message>
        <source>Agreed on {signed}, taken back on {revoked}</source>
        <translation>Aceptado el {signed}, retirado el {revoked}</translation>
    </message>
    <message>
        <source>Said no on {signed}</source>
        <translation>Dijo que no el {signed}</translation>
    </message>
    <message>
        <source>Signed on {signed}</source>
        <translation>Firmado el {signed}</translation>
    </message>
</context>
<context>
    <name>ReviewKind</name>
    <message>
        <source>Contact information</source>
        <translation>Datos de contacto</translation>
    </message>
    <message>
        <source>A place where the client can be found</source>
        <translation>Un lugar donde se puede encontrar al cliente</translation>
    </message>
    <message>
        <source>A document</source>
        <translation>Un documento</translation>
    </message>
    <message>
        <source>A signed paper</source>
        <translation>Un papel firmado</translation>
    </message>
    <message>
        <source>A permission that was taken back</source>
        <translation>Un permiso que se retiró</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>Papers to sign</source>
        <translation>Documentos para firmar</translation>
    </message>
    <message>
        <source>My signed papers</source>
        <translation>Mis documentos firmados</translation>
    </message>
    <message>
        <source>My documents</source>
        <translation>Mis comprobantes</translation>
    </message>
    <message>
        <source>Who can see what</source>
        <translation>Quién puede ver qué</translation>
    </message>
    <message>
        <source>Who looked at my record</source>
        <translation>Quién vio mi registro</translation>
    </message>
    <message>
        <source>My programs and stays</source>
        <translation>Mis programas y estancias</translation>
    </message>
    <message>
        <source>My assessment results</source>
        <translation>Mis resultados de evaluación</translation>
    </message>
    <message>
        <source>Change my password or PIN</source>
        <translation>Cambiar mi contraseña o PIN</translation>
    </message>
    <message>
        <source>I lost my card</source>
        <translation>Perdí mi tarjeta</translation>
    </message>
    <message>
        <source>Language and reading</source>
        <translation>Idioma y lectura</translation>
    </message>
    <message>
        <source>Close my account</source>
        <translation>Cerrar mi cuenta</translation>
    </message>
    <message>
        <source>Read first, then say yes or no</source>
        <translation>Primero leer, después decir sí o no</translation>
    </message>
    <message>
        <source>What you agreed to, and until when</source>
        <translation>Lo que aceptó y hasta cuándo</translation>
    </message>
    <message>
        <source>ID, pay stubs, letters: add one with a photo</source>
        <translation>Identificación, pagos, cartas: añada uno con una foto</translation>
    </message>
    <message>
        <source>Agencies, the portal, this kiosk</source>
        <translation>Agencias, el portal, este quiosco</translation>
    </message>
    <message>
        <source>And who changed it, and when</source>
        <translation>Y quién lo cambió, y cuándo</translation>
    </message>
    <message>
        <source>What your record in HMIS says</source>
        <translation>Lo que dice su registro en HMIS</translation>
    </message>
    <message>
        <source>What staff share with you</source>
        <translation>Lo que el personal comparte con usted</translation>
    </message>
    <message>
        <source>You need the one that you have now</source>
        <translation>Necesita la que tiene ahora</translation>
    </message>
    <message>
        <source>So that nobody else can use it</source>
        <translation>Para que nadie más pueda usarla</translation>
    </message>
    <message>
        <source>Remember for next time</source>
        <translation>Recordar para la próxima vez</translation>
    </message>
    <message>
        <source>You can do this at any time</source>
        <translation>Puede hacerlo en cualquier momento</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>A rule of the programme is not met. Please ask your agency admin.</source>
        <translation>No se cumple una regla del programa. Pregunte a quien administra su agencia, por favor.</translation>
    </message>
    <message>
        <source>Identity and contact are verified.</source>
        <translation>La identidad y el contacto están verificados.</translation>
    </message>
    <message>
        <source>The name and two identifiers match.</source>
        <translation>Coinciden el nombre y dos datos.</translation>
    </message>
    <message>
        <source>The full date of birth is in HMIS.</source>
        <translation>La fecha de nacimiento completa está en HMIS.</translation>
    </message>
    <message>
        <source>The e-mail on the contact tab is confirmed.</source>
        <translation>El correo de la ficha de contacto está confirmado.</translation>
    </message>
    <message>
        <source>The person is 18 or older.</source>
        <translation>La persona tiene 18 años o más.</translation>
    </message>
    <message>
        <source>Identity is not verified yet. Compare the record first.</source>
        <translation>La identidad no está verificada. Compare primero el expediente.</translation>
    </message>
    <message>
        <source>The verification is too old. Compare the record again.</source>
        <translation>La verificación es demasiado antigua. Compare otra vez el expediente.</translation>
    </message>
    <message>
        <source>The contact tab is not confirmed. Ask the person if the e-mail is right.</source>
        <translation>La ficha de contacto no está confirmada. Pregunte a la persona si el correo es correcto.</translation>
    </message>
    <message>
        <source>Two identifiers must match, beside the full name. Ask for one more.</source>
        <translation>Deben coincidir dos datos, además del nombre completo. Pida uno más.</translation>
    </message>
    <message>
        <source>The full name must match. Ask for it, and tick it if it does.</source>
        <translation>El nombre completo debe coincidir. Pregúntelo y márquelo si coincide.</translation>
    </message>
    <message>
        <source>There is no date of birth in the record. Add it in HMIS first.</source>
        <translation>El expediente no tiene fecha de nacimiento. Agréguela primero en HMIS.</translation>
    </message>
    <message>
        <source>The date of birth in HMIS is not marked as full. Correct it in HMIS first.</source>
        <translation>La fecha de nacimiento no está marcada como completa en HMIS. Corríjala primero en HMIS.</translation>
    </message>
    <message>
        <source>There is no e-mail on the contact tab. Ask for it on the next page.</source>
        <translation>La ficha de contacto no tiene correo. Pídalo en la página siguiente.</translation>
    </message>
    <message>
        <source>The e-mail on the contact tab is not an address. Correct it on the next page.</source>
        <translation>El correo de la ficha de contacto no es válido. Corríjalo en la página siguiente.</translation>
    </message>
    <message>
        <source>The e-mail is not confirmed. Ask the person and confirm it on the next page.</source>
        <translation>El correo no está confirmado. Pregunte a la persona y confírmelo en la página siguiente.</translation>
    </message>
    <message>
        <source>Another account uses this e-mail. Ask the person for another one.</source>
        <translation>Otra cuenta usa este correo. Pida otro a la persona.</translation>
    </message>
    <message>
        <source>The e-mail differs from the one of the portal account. Make both the same.</source>
        <translation>El correo no es el mismo que el de la cuenta del portal. Haga que los dos sean iguales.</translation>
    </message>
    <message>
        <source>The age is not known. Add the date of birth in HMIS first.</source>
        <translation>No se sabe la edad. Agregue primero la fecha de nacimiento en HMIS.</translation>
    </message>
    <message>
        <source>The person is under 18. Only people of 18 or older can be invited.</source>
        <translation>La persona es menor de 18 años. Solo se puede invitar a personas de 18 años o más.</translation>
    </message>
</context>
<context>
    <name>SafetyScreen</name>
    <message>
        <source>What is safe for you?</source>
        <translation>¿Qué es seguro para usted?</translation>
    </message>
    <message>
        <source>Somebody else may answer or read it. Tick only what is safe.</source>
        <translation>Otra persona puede contestar o leerlo. Marque solo lo que es seguro.</translation>
    </message>
    <message>
        <source>You may leave a message</source>
        <translation>Pueden dejar un mensaje</translation>
    </message>
    <message>
        <source>You may say the name of the agency</source>
        <translation>Pueden decir el nombre de la agencia</translation>
    </message>
    <message>
        <source>This is the best way to reach me</source>
        <translation>Esta es la mejor forma de contactarme</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>ScanScreen</name>
    <message>
        <source>Hold the card to the camera</source>
        <translation>Ponga la tarjeta frente a la cámara</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>Lo que ve la cámara</translation>
    </message>
    <message>
        <source>The camera is on</source>
        <translation>La cámara está encendida</translation>
    </message>
    <message>
        <source>License or state ID: its back, with the wide barcode.</source>
        <translation>Licencia o identificación estatal: el reverso, con el código de barras ancho.</translation>
    </message>
    <message>
        <source>Passport: the page with two rows of letters at its foot.</source>
        <translation>Pasaporte: la página con dos filas de letras al pie.</translation>
    </message>
    <message>
        <source>Nothing of the card is kept.</source>
        <translation>No se guarda nada de la tarjeta.</translation>
    </message>
    <message>
        <source>Compare the card with the record by eye.</source>
        <translation>Compare a simple vista la tarjeta con el expediente.</translation>
    </message>
    <message>
        <source>Try the camera again</source>
        <translation>Probar la cámara otra vez</translation>
    </message>
</context>
<context>
    <name>Screen</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message>
        <source>Whom do you want to look up?</source>
        <translation>¿A quién quiere buscar?</translation>
    </message>
    <message>
        <source>Only clients of your agency are found. Each look-up is recorded.</source>
        <translation>Solo aparecen clientes de su agencia. Cada búsqueda queda anotada.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>or date of birth</source>
        <translation>o fecha de nacimiento</translation>
    </message>
    <message>
        <source>or HMIS id, or the code of a card</source>
        <translation>o id de HMIS, o el código de una tarjeta</translation>
    </message>
    <message>
        <source>Nobody was found. Check what you typed, or look for something else.</source>
        <translation>No se encontró a nadie. Revise lo que escribió o busque otra cosa.</translation>
    </message>
    <message>
        <source>Please type month, day and a year of four digits.</source>
        <translation>Escriba el mes, el día y un año de cuatro cifras, por favor.</translation>
    </message>
    <message>
        <source>Please type one of the three.</source>
        <translation>Escriba uno de los tres, por favor.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>SecretScreen</name>
    <message>
        <source>So nobody else can open your account.</source>
        <translation>Así nadie más puede abrir su cuenta.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>What is your PIN?</source>
        <translation>¿Cuál es su PIN?</translation>
    </message>
    <message>
        <source>What is your password?</source>
        <translation>¿Cuál es su contraseña?</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Please type your PIN.</source>
        <translation>Escriba su PIN, por favor.</translation>
    </message>
    <message>
        <source>Please type your password.</source>
        <translation>Escriba su contraseña, por favor.</translation>
    </message>
</context>
<context>
    <name>SeePaperScreen</name>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué quiere hacer?</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>Imprimirlo</translation>
    </message>
    <message>
        <source>Your account has no e-mail address, so no copy can be e-mailed.</source>
        <translation>Su cuenta no tiene dirección de correo electrónico. Por eso no se puede enviar una copia.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Read this paper</source>
        <translation>Leer este documento</translation>
    </message>
    <message>
        <source>E-mail me a copy</source>
        <translation>Enviarme una copia por correo</translation>
    </message>
    <message>
        <source>Take this permission back</source>
        <translation>Retirar este permiso</translation>
    </message>
    <message>
        <source>{version}, {language}</source>
        <translation>{version}, {language}</translation>
    </message>
</context>
<context>
    <name>ServiceScreen</name>
    <message>
        <source>This is wrong</source>
        <translation>Esto está mal</translation>
    </message>
    <message>
        <source>I can be found here</source>
        <translation>Me pueden encontrar aquí</translation>
    </message>
    <message>
        <source>Print this</source>
        <translation>Imprimir esto</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>How to get there</source>
        <translation>Cómo llegar</translation>
    </message>
    <message>
        <source>Who can go</source>
        <translation>Quién puede ir</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Cuánto cuesta</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>Qué llevar</translation>
    </message>
    <message>
        <source>How to get help there</source>
        <translation>Cómo recibir ayuda allí</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accesibilidad</translation>
    </message>
    <message>
        <source>Web and e-mail</source>
        <translation>Página web y correo electrónico</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Take off my list</source>
        <translation>Quitar de mi lista</translation>
    </message>
    <message>
        <source>Put on my list</source>
        <translation>Poner en mi lista</translation>
    </message>
    <message>
        <source>Thank you. This kiosk has saved that this entry is wrong. Somebody will check it.</source>
        <translation>Gracias. Este quiosco guardó que estos datos están mal. Alguien los revisará.</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
</context>
<context>
    <name>SlipScreen</name>
    <message>
        <source>The invitation is made</source>
        <translation>La invitación está hecha</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Papel de invitación</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>It works until {day}.</source>
        <translation>Sirve hasta el {day}.</translation>
    </message>
    <message>
        <source>The person chooses I have an invitation, types this code and the date of birth.</source>
        <translation>La persona elige Tengo una invitación y escribe este código y su fecha de nacimiento.</translation>
    </message>
    <message>
        <source>Square code of the invitation</source>
        <translation>Código cuadrado de la invitación</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Next client</source>
        <translation>Siguiente cliente</translation>
    </message>
    <message>
        <source>It is on its way to {email}. The code is shown only once.</source>
        <translation>Va en camino a {email}. El código se muestra una sola vez.</translation>
    </message>
</context>
<context>
    <name>StaffHomeScreen</name>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué quiere hacer?</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Qué puede hacer</translation>
    </message>
    <message>
        <source>Verify, invite, help with an account</source>
        <translation>Verificar, invitar, ayudar con una cuenta</translation>
    </message>
    <message numerus="yes">
        <source>%n things wait</source>
        <translation>
            <numerusform>Espera %n cosa</numerusform>
            <numerusform>Esperan %n cosas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients wait for an answer</source>
        <translation>
            <numerusform>%n cliente espera una respuesta</numerusform>
            <numerusform>%n clientes esperan una respuesta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things are not given yet</source>
        <translation>
            <numerusform>Aún falta %n cosa</numerusform>
            <numerusform>Aún faltan %n cosas</numerusform>
        </translation>
    </message>
    <message>
        <source>Printer, camera, what waits here</source>
        <translation>Impresora, cámara, lo que espera aquí</translation>
    </message>
    <message>
        <source>The next person sees nothing of this</source>
        <translation>La siguiente persona no ve nada de esto</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n con retraso</numerusform>
            <numerusform>%n con retraso</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>No espera nada</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>The portal did not take it yet. Staff will look at it.</source>
        <translation>El portal aún no lo recibió. El personal lo revisará.</translation>
    </message>
    <message>
        <source>Saved on this kiosk. It goes to the portal.</source>
        <translation>Guardado en este quiosco. Va al portal.</translation>
    </message>
    <message>
        <source>Received on {day}.</source>
        <translation>Recibido el {day}.</translation>
    </message>
    <message>
        <source>You asked staff to delete it. They decide.</source>
        <translation>Usted pidió al personal que lo borre. El personal decide.</translation>
    </message>
    <message>
        <source>Staff need it, so they keep it. Ask them why.</source>
        <translation>El personal lo necesita y lo conserva. Pregúntele por qué.</translation>
    </message>
    <message>
        <source>Staff have not looked at it yet.</source>
        <translation>El personal aún no lo ha revisado.</translation>
    </message>
    <message>
        <source>Staff looked at it on {day}.</source>
        <translation>El personal lo revisó el {day}.</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>What do you need?</source>
        <translation>¿Qué necesita?</translation>
    </message>
    <message>
        <source>This kiosk has no list of places yet. Please ask staff.</source>
        <translation>Este quiosco aún no tiene la lista de lugares. Pregunte al personal.</translation>
    </message>
    <message>
        <source>Type what you look for</source>
        <translation>Escriba lo que busca</translation>
    </message>
    <message>
        <source>Kinds of help</source>
        <translation>Tipos de ayuda</translation>
    </message>
    <message>
        <source>My list</source>
        <translation>Mi lista</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Please type a word first, or touch one of the kinds of help.</source>
        <translation>Primero escriba una palabra o toque uno de los tipos de ayuda.</translation>
    </message>
</context>
<context>
    <name>StateScreen</name>
    <message>
        <source>How is this kiosk?</source>
        <translation>¿Cómo está este quiosco?</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Probar otra vez</translation>
    </message>
    <message>
        <source>The way to the portal</source>
        <translation>El camino al portal</translation>
    </message>
    <message>
        <source>Saved here, on the way</source>
        <translation>Guardado aquí, en camino</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>Espacio en el disco</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Leer en voz alta</translation>
    </message>
    <message>
        <source>To call an admin</source>
        <translation>Para llamar a un administrador</translation>
    </message>
    <message>
        <source>No number is set</source>
        <translation>No hay ningún número</translation>
    </message>
    <message numerus="yes">
        <source>%n things were not taken by the portal. Open one to help.</source>
        <translation>
            <numerusform>El portal no aceptó %n cosa. Ábrala para ayudar.</numerusform>
            <numerusform>El portal no aceptó %n cosas. Abra una para ayudar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Held here</source>
        <translation>Retenido aquí</translation>
    </message>
    <message>
        <source>The portal does not know this kiosk any more. Call an admin.</source>
        <translation>El portal ya no conoce este quiosco. Llame a un administrador.</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>No connection now. What is saved here waits.</source>
        <translation>Ahora no hay conexión. Lo guardado aquí espera.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message numerus="yes">
        <source>%n things</source>
        <translation>
            <numerusform>%n cosa</numerusform>
            <numerusform>%n cosas</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}, the oldest since {moment}</source>
        <translation>{count}, lo más antiguo desde {moment}</translation>
    </message>
    <message>
        <source>There is a voice. Press Read aloud at the top to hear it.</source>
        <translation>Hay una voz. Pulse Leer en voz alta arriba para oírla.</translation>
    </message>
    <message>
        <source>Enough</source>
        <translation>Suficiente</translation>
    </message>
    <message>
        <source>Not enough. Nothing new can be saved here.</source>
        <translation>No basta. No se puede guardar nada nuevo aquí.</translation>
    </message>
</context>
<context>
    <name>StaysScreen</name>
    <message>
        <source>Your programs and stays</source>
        <translation>Sus programas y estancias</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>Aquí no hay nada todavía.</translation>
    </message>
    <message>
        <source>This is what your record in HMIS says. Is something not right? Please tell staff.</source>
        <translation>Esto dice su registro en HMIS. ¿Hay algo que no está bien? Dígaselo al personal.</translation>
    </message>
    <message>
        <source>Since {since}</source>
        <translation>Desde el {since}</translation>
    </message>
    <message>
        <source>From {since} until {until}</source>
        <translation>Del {since} al {until}</translation>
    </message>
</context>
<context>
    <name>StillTherePanel</name>
    <message>
        <source>Are you still there?</source>
        <translation>¿Sigue ahí?</translation>
    </message>
    <message>
        <source>Yes, keep going</source>
        <translation>Sí, seguir</translation>
    </message>
    <message>
        <source>End visit</source>
        <translation>Terminar visita</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>This visit ends in {time}. Then nothing of yours stays here.</source>
        <translation>Esta visita termina en {time}. Después no queda aquí nada suyo.</translation>
    </message>
</context>
<context>
    <name>TabScreen</name>
    <message>
        <source>How can we reach you?</source>
        <translation>¿Cómo podemos contactarle?</translation>
    </message>
    <message>
        <source>A change is saved on this kiosk. It is on its way to the portal.</source>
        <translation>Un cambio está guardado en este quiosco. Va en camino al portal.</translation>
    </message>
    <message>
        <source>Add a way to reach me</source>
        <translation>Añadir una forma de contacto</translation>
    </message>
    <message>
        <source>There is nothing here yet. Your care team can only reach you in the ways that you tell.</source>
        <translation>Todavía no hay nada. Su equipo solo puede contactarle como usted indique.</translation>
    </message>
    <message>
        <source>Your care team sees this. Staff look at every change before it counts.</source>
        <translation>Su equipo de atención ve esto. El personal revisa cada cambio antes de que cuente.</translation>
    </message>
    <message>
        <source>This is the best way to reach you.</source>
        <translation>Esta es la mejor forma de contactarle.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change: {what}</source>
        <translation>Cambiar: {what}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove: {what}</source>
        <translation>Quitar: {what}</translation>
    </message>
    <message>
        <source>You asked to remove this. Staff will look at it.</source>
        <translation>Pidió quitar esto. El personal lo revisará.</translation>
    </message>
    <message>
        <source>New, in place of {before}. Staff will look at it.</source>
        <translation>Nuevo, en lugar de {before}. El personal lo revisará.</translation>
    </message>
    <message>
        <source>New. Staff will look at it.</source>
        <translation>Nuevo. El personal lo revisará.</translation>
    </message>
</context>
<context>
    <name>TakeBackScreen</name>
    <message>
        <source>Do you want to take this permission back?</source>
        <translation>¿Quiere retirar este permiso?</translation>
    </message>
    <message>
        <source>You decide. You still get services.</source>
        <translation>Usted decide. Seguirá recibiendo servicios.</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Qué significa</translation>
    </message>
    <message>
        <source>From now on, this paper gives nobody the right to share your information.</source>
        <translation>Desde ahora, este documento no da a nadie el derecho de compartir su información.</translation>
    </message>
    <message>
        <source>Staff are told that you took it back.</source>
        <translation>Se avisa al personal que usted lo retiró.</translation>
    </message>
    <message>
        <source>What it does not undo</source>
        <translation>Lo que no deshace</translation>
    </message>
    <message>
        <source>We cannot take back what other agencies have already seen.</source>
        <translation>No podemos borrar lo que otras agencias ya vieron.</translation>
    </message>
    <message>
        <source>Your account stays open, and the paper stays on your list.</source>
        <translation>Su cuenta sigue abierta, y el documento sigue en su lista.</translation>
    </message>
    <message>
        <source>Yes, take it back</source>
        <translation>Sí, retirarlo</translation>
    </message>
</context>
<context>
    <name>TeamScreen</name>
    <message>
        <source>My care team</source>
        <translation>Mi equipo de atención</translation>
    </message>
    <message>
        <source>No names are shown here yet. You can write to the team, or ask staff.</source>
        <translation>Todavía no se muestran nombres aquí. Puede escribir al equipo o preguntar al personal.</translation>
    </message>
    <message>
        <source>These people work with you.</source>
        <translation>Estas personas trabajan con usted.</translation>
    </message>
    <message>
        <source>How to reach them: {how}</source>
        <translation>Cómo comunicarse: {how}</translation>
    </message>
    <message>
        <source>You can write to them here, under Messages.</source>
        <translation>Puede escribirle aquí, en Mensajes.</translation>
    </message>
    <message>
        <source>They take no messages here.</source>
        <translation>No recibe mensajes aquí.</translation>
    </message>
</context>
<context>
    <name>TextSizePanel</name>
    <message>
        <source>Text size</source>
        <translation>Tamaño de letra</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Muy grande</translation>
    </message>
</context>
<context>
    <name>ThisKiosk</name>
    <message>
        <source>Works</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>Does not work. Check the cable, then test again.</source>
        <translation>No funciona. Revise el cable y pruebe otra vez.</translation>
    </message>
    <message>
        <source>There is none</source>
        <translation>No hay</translation>
    </message>
    <message>
        <source>A signed paper</source>
        <translation>Un papel firmado</translation>
    </message>
    <message>
        <source>Contact information</source>
        <translation>Datos de contacto</translation>
    </message>
    <message>
        <source>A place</source>
        <translation>Un lugar</translation>
    </message>
    <message>
        <source>A message</source>
        <translation>Un mensaje</translation>
    </message>
    <message>
        <source>A document</source>
        <translation>Un documento</translation>
    </message>
    <message>
        <source>An appointment that was cancelled</source>
        <translation>Una cita que se canceló</translation>
    </message>
    <message>
        <source>A mistake in the directory</source>
        <translation>Un error en el directorio</translation>
    </message>
    <message>
        <source>Something that a client gave</source>
        <translation>Algo que dio un cliente</translation>
    </message>
    <message>
        <source>The client&apos;s sign-in had ended.</source>
        <translation>La sesión del cliente había terminado.</translation>
    </message>
    <message>
        <source>Staff had closed the client&apos;s account before.</source>
        <translation>El personal había cerrado antes la cuenta del cliente.</translation>
    </message>
    <message>
        <source>The client may not do this any more.</source>
        <translation>El cliente ya no puede hacer esto.</translation>
    </message>
    <message>
        <source>Your agency has not set how long a release lasts. An admin sets it, then try again.</source>
        <translation>Su agencia no ha fijado cuánto dura un permiso. Un administrador lo fija; luego intente otra vez.</translation>
    </message>
    <message>
        <source>The portal has another key and cannot open it.</source>
        <translation>El portal tiene otra clave y no puede abrirlo.</translation>
    </message>
    <message>
        <source>It was damaged on this kiosk.</source>
        <translation>Se dañó en este quiosco.</translation>
    </message>
    <message>
        <source>The portal refused it for good.</source>
        <translation>El portal lo rechazó para siempre.</translation>
    </message>
</context>
<context>
    <name>ThreadScreen</name>
    <message>
        <source>Your messages</source>
        <translation>Sus mensajes</translation>
    </message>
    <message>
        <source>Not for emergencies</source>
        <translation>No es para emergencias</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Escribir un mensaje</translation>
    </message>
    <message>
        <source>Away until {day}. The team reads your messages until then.</source>
        <translation>Ausente hasta el {day}. Hasta entonces, el equipo lee sus mensajes.</translation>
    </message>
    <message>
        <source>Nobody takes messages here any more. Please choose somebody else.</source>
        <translation>Aquí ya nadie recibe mensajes. Elija a otra persona.</translation>
    </message>
    <message>
        <source>There is no connection, so older messages are not shown. You can write a new one.</source>
        <translation>No hay conexión, por eso no se muestran los mensajes anteriores. Puede escribir uno nuevo.</translation>
    </message>
    <message>
        <source>Older messages are not shown here.</source>
        <translation>Los mensajes más antiguos no se muestran aquí.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Todavía no hay nada escrito.</translation>
    </message>
</context>
<context>
    <name>ThreadsScreen</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>My care team</source>
        <translation>Mi equipo de atención</translation>
    </message>
    <message>
        <source>People and teams</source>
        <translation>Personas y equipos</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%n mensaje nuevo</numerusform>
            <numerusform>%n mensajes nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nada nuevo</translation>
    </message>
    <message>
        <source>Last message: {day}</source>
        <translation>Último mensaje: {day}</translation>
    </message>
    <message>
        <source>Takes no messages now</source>
        <translation>No recibe mensajes por ahora</translation>
    </message>
    <message>
        <source>There is nobody to write to yet. Please ask staff.</source>
        <translation>Todavía no hay a quién escribir. Pregunte al personal.</translation>
    </message>
    <message>
        <source>Choose a person or a team to read or write.</source>
        <translation>Elija una persona o un equipo para leer o escribir.</translation>
    </message>
</context>
<context>
    <name>TimeScreen</name>
    <message>
        <source>Which time is good for you?</source>
        <translation>¿Qué hora le viene bien?</translation>
    </message>
    <message>
        <source>That time is not free any more. Somebody was faster. It is not your fault.</source>
        <translation>Esa hora ya no está libre. Otra persona fue más rápida. No es culpa suya.</translation>
    </message>
    <message>
        <source>Please choose one of these.</source>
        <translation>Elija una de estas opciones.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>There is no other time now. New times come. You can also write to your care team.</source>
        <translation>Ahora no hay otra hora. Habrá horas nuevas. También puede escribir a su equipo de atención.</translation>
    </message>
    <message>
        <source>These times are free now.</source>
        <translation>Estas horas están libres ahora.</translation>
    </message>
    <message>
        <source>{name} offers these times.</source>
        <translation>{name} ofrece estas horas.</translation>
    </message>
</context>
<context>
    <name>ToSignScreen</name>
    <message>
        <source>No paper is waiting for you</source>
        <translation>No hay documentos que firmar</translation>
    </message>
    <message>
        <source>Which paper do you want to read?</source>
        <translation>¿Qué documento quiere leer?</translation>
    </message>
    <message>
        <source>You find what you signed under “My signed papers”.</source>
        <translation>Lo que firmó está en «Mis documentos firmados».</translation>
    </message>
    <message>
        <source>You read it first. Then you say yes or no. You get services in both cases.</source>
        <translation>Primero lo lee. Después dice sí o no. En los dos casos recibe servicios.</translation>
    </message>
</context>
<context>
    <name>ToldScreen</name>
    <message>
        <source>Where can your case manager find you?</source>
        <translation>¿Dónde puede encontrarle su administrador de casos?</translation>
    </message>
    <message>
        <source>Who can see this</source>
        <translation>Quién puede ver esto</translation>
    </message>
    <message>
        <source>Do you hide from somebody? Then tell only what is safe for you.</source>
        <translation>¿Se esconde de alguien? Entonces diga solo lo que es seguro para usted.</translation>
    </message>
    <message>
        <source>Tell a place</source>
        <translation>Decir un lugar</translation>
    </message>
    <message>
        <source>A new place is saved on this kiosk. It is on its way to the portal.</source>
        <translation>Un lugar nuevo está guardado en este quiosco. Va en camino al portal.</translation>
    </message>
    <message>
        <source>You have not told a place yet. You choose what you tell. Nothing is measured.</source>
        <translation>Aún no ha dicho un lugar. Usted elige qué decir. No se mide nada.</translation>
    </message>
    <message>
        <source>You choose what you tell. Nothing is measured.</source>
        <translation>Usted elige qué decir. No se mide nada.</translation>
    </message>
    <message>
        <source>This is where people look for you now</source>
        <translation>Aquí le buscan ahora</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove {place}</source>
        <translation>Quitar {place}</translation>
    </message>
    <message>
        <source>Told on {day}.</source>
        <translation>Dicho el {day}.</translation>
    </message>
    <message>
        <source>What your result means</source>
        <translation>Qué significa su resultado</translation>
    </message>
    <message>
        <source>It is about which help may fit you.</source>
        <translation>Se trata de qué ayuda puede servirle.</translation>
    </message>
    <message>
        <source>The agency has not written this in your language yet. Here it is in English.</source>
        <translation>La agencia todavía no ha escrito esto en su idioma. Aquí está en inglés.</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Qué significa</translation>
    </message>
    <message>
        <source>What it does not mean</source>
        <translation>Qué no significa</translation>
    </message>
    <message>
        <source>How housing help is given</source>
        <translation>Cómo se da la ayuda de vivienda</translation>
    </message>
    <message>
        <source>Agencies in this county give housing help together. This is called coordinated entry.</source>
        <translation>Las agencias de este condado dan ayuda de vivienda en conjunto. Esto se llama entrada coordinada.</translation>
    </message>
    <message>
        <source>They ask everybody the same questions. The answers show who needs which help.</source>
        <translation>Hacen a todos las mismas preguntas. Las respuestas muestran quién necesita qué ayuda.</translation>
    </message>
    <message>
        <source>There are fewer homes than people who need one. So a result cannot say when, or if, you get one.</source>
        <translation>Hay menos hogares que personas que los necesitan. Por eso un resultado no puede decir cuándo recibirá uno, ni si lo recibirá.</translation>
    </message>
    <message>
        <source>A result is not everything. What you and your care team know counts too.</source>
        <translation>Un resultado no lo es todo. También cuenta lo que saben usted y su equipo de atención.</translation>
    </message>
    <message>
        <source>Whom you can talk to</source>
        <translation>Con quién puede hablar</translation>
    </message>
    <message>
        <source>Your care team can explain it. You can also tell them if something is not right.</source>
        <translation>Su equipo de atención puede explicárselo. También puede decirles si algo no está bien.</translation>
    </message>
    <message>
        <source>Any member of staff of {agency} can explain it.</source>
        <translation>Cualquier persona del personal de {agency} puede explicárselo.</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Text size</source>
        <translation>Tamaño de letra</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Leer en voz alta</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Display</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Hide screen</source>
        <translation>Ocultar pantalla</translation>
    </message>
    <message>
        <source>Staff mode · locks in {time}</source>
        <translation>Modo del personal · se cierra en {time}</translation>
    </message>
    <message>
        <source>Staff · {time}</source>
        <translation>Personal · {time}</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño de letra</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Leer en voz alta</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>This kiosk has no connection right now. Please try again in a few minutes, or ask staff.</source>
        <translation>Este quiosco no tiene conexión ahora. Intente otra vez en unos minutos, o pregunte al personal.</translation>
    </message>
    <message>
        <source>The portal did not answer in time. Please try again.</source>
        <translation>El portal no respondió a tiempo. Intente otra vez, por favor.</translation>
    </message>
    <message>
        <source>The portal does not take anything from this kiosk right now. Please tell staff.</source>
        <translation>El portal no acepta nada de este quiosco ahora. Avise al personal, por favor.</translation>
    </message>
    <message>
        <source>A part of this kiosk is starting again. Please wait a moment and try again.</source>
        <translation>Una parte de este quiosco se está reiniciando. Espere un momento e intente otra vez.</translation>
    </message>
    <message>
        <source>This kiosk has no room to save anything new. Please tell staff, or use another kiosk.</source>
        <translation>Este quiosco no tiene espacio para guardar nada nuevo. Avise al personal, o use otro quiosco.</translation>
    </message>
    <message>
        <source>This was not saved. Please try again. If it happens again, tell staff.</source>
        <translation>Esto no se guardó. Intente otra vez, por favor. Si vuelve a pasar, avise al personal.</translation>
    </message>
    <message>
        <source>The signed paper could not be made. Nothing was saved. Please tell staff.</source>
        <translation>No se pudo hacer el documento firmado. No se guardó nada. Avise al personal, por favor.</translation>
    </message>
    <message>
        <source>This paper cannot be signed here yet. Staff must first set how long it lasts. Please tell them.</source>
        <translation>Este documento todavía no se puede firmar aquí. El personal debe fijar primero cuánto tiempo vale. Avíseles, por favor.</translation>
    </message>
    <message>
        <source>The text of this paper is not on this kiosk yet. Please ask staff.</source>
        <translation>El texto de este documento todavía no está en este quiosco. Pregunte al personal, por favor.</translation>
    </message>
    <message>
        <source>The portal has a problem. It is not your fault. Please try again later.</source>
        <translation>El portal tiene un problema. No es culpa suya. Intente más tarde, por favor.</translation>
    </message>
    <message>
        <source>Something went wrong. It is not your fault. Please try again, or ask staff.</source>
        <translation>Algo salió mal. No es culpa suya. Intente otra vez, o pregunte al personal.</translation>
    </message>
    <message>
        <source>That did not work. Please check what you typed and try again.</source>
        <translation>No funcionó. Revise lo que escribió e intente otra vez, por favor.</translation>
    </message>
    <message>
        <source>This sign-in is locked. Staff can give you a new one in a minute.</source>
        <translation>Esta manera de entrar está bloqueada. El personal puede darle una nueva en un minuto.</translation>
    </message>
    <message>
        <source>Too many tries. Please wait a little and try again, or ask staff.</source>
        <translation>Demasiados intentos. Espere un poco e inténtelo de nuevo, o pregunte al personal.</translation>
    </message>
    <message>
        <source>Your PIN was too long ago. Please type it again, then go on.</source>
        <translation>Hace mucho que escribió su PIN. Escríbalo otra vez y siga, por favor.</translation>
    </message>
    <message>
        <source>Rule R7: a closed account opens only after a new check. Please verify the person again now.</source>
        <translation>Regla R7: una cuenta cerrada solo se abre tras una nueva comprobación. Verifique ahora otra vez a la persona, por favor.</translation>
    </message>
    <message>
        <source>The account stands differently by now. Please go back and look the client up again.</source>
        <translation>El estado de la cuenta ya es otro. Vuelva atrás y busque otra vez al cliente, por favor.</translation>
    </message>
    <message>
        <source>Rules R6 and R8: there is no account to close. Please look the client up again.</source>
        <translation>Reglas R6 y R8: no hay cuenta que cerrar. Busque otra vez al cliente, por favor.</translation>
    </message>
    <message>
        <source>This number cannot be called. Please type it with the area code. Example: 408 555 0142</source>
        <translation>No se puede llamar a este número. Escríbalo con el código de área. Ejemplo: 408 555 0142</translation>
    </message>
    <message>
        <source>The client signs in with this address. Another one has to come first.</source>
        <translation>El cliente entra con esta dirección. Primero hace falta otra.</translation>
    </message>
    <message>
        <source>This is not the right one. Please type it again.</source>
        <translation>No es la correcta. Escríbala otra vez.</translation>
    </message>
    <message>
        <source>The new one is the same as the old one. Please choose another one.</source>
        <translation>La nueva es igual que la de antes. Elija otra.</translation>
    </message>
    <message>
        <source>This could not be made safe for sending. So nothing was saved. Please tell staff.</source>
        <translation>No se pudo proteger para enviarlo. Por eso no se guardó nada. Avise al personal, por favor.</translation>
    </message>
    <message>
        <source>You are not signed in any more. Please end this visit and sign in again, or ask staff.</source>
        <translation>Su sesión ya no está abierta. Termine esta visita y vuelva a iniciar sesión, o pregunte al personal.</translation>
    </message>
    <message>
        <source>This sign-in may not do that. Please ask staff.</source>
        <translation>Con esta cuenta no se puede hacer eso. Pregunte al personal, por favor.</translation>
    </message>
    <message>
        <source>This was not found. Please go back and try again.</source>
        <translation>Esto no se encontró. Vuelva atrás e intente otra vez, por favor.</translation>
    </message>
    <message>
        <source>Somebody else changed this record just now. Please look at it again before you go on.</source>
        <translation>Otra persona acaba de cambiar este expediente. Revíselo otra vez antes de seguir, por favor.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Example: name@example.org</source>
        <translation>Esto no es un correo electrónico. Ejemplo: nombre@example.org</translation>
    </message>
    <message>
        <source>Another account uses this e-mail address. Please ask for another one.</source>
        <translation>Otra cuenta usa este correo. Pida otro, por favor.</translation>
    </message>
    <message>
        <source>This password is too short. Please use 15 letters or more.</source>
        <translation>Esta contraseña es demasiado corta. Use 15 letras o más, por favor.</translation>
    </message>
    <message>
        <source>This password is too long. Please choose a shorter one.</source>
        <translation>Esta contraseña es demasiado larga. Elija una más corta, por favor.</translation>
    </message>
    <message>
        <source>Many people use this password. Please choose another one.</source>
        <translation>Muchas personas usan esta contraseña. Elija otra, por favor.</translation>
    </message>
    <message>
        <source>This password is too close to your name or e-mail. Please choose another one.</source>
        <translation>Esta contraseña se parece demasiado a su nombre o a su correo. Elija otra, por favor.</translation>
    </message>
    <message>
        <source>A PIN has 6 digits. Please choose one like that.</source>
        <translation>Un PIN tiene 6 cifras. Elija uno así, por favor.</translation>
    </message>
    <message>
        <source>This PIN is easy to guess. Please choose another one.</source>
        <translation>Este PIN es fácil de adivinar. Elija otro, por favor.</translation>
    </message>
</context>
<context>
    <name>UnansweredScreen</name>
    <message>
        <source>Nobody waits for an answer</source>
        <translation>Nadie espera una respuesta</translation>
    </message>
    <message>
        <source>Whom do you want to answer?</source>
        <translation>¿A quién quiere responder?</translation>
    </message>
    <message>
        <source>All that clients wrote is answered.</source>
        <translation>Todo lo que escribieron los clientes está respondido.</translation>
    </message>
    <message numerus="yes">
        <source>%n clients wait. Who waits longest comes first.</source>
        <translation>
            <numerusform>%n cliente espera.</numerusform>
            <numerusform>%n clientes esperan. Primero, quien espera desde hace más tiempo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are overdue.</source>
        <translation>
            <numerusform>%n lleva retraso.</numerusform>
            <numerusform>%n llevan retraso.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are away until {day}. Clients see that the team reads their messages.</source>
        <translation>Está ausente hasta el {day}. Los clientes ven que el equipo lee sus mensajes.</translation>
    </message>
    <message>
        <source>I will be away</source>
        <translation>Voy a ausentarme</translation>
    </message>
    <message>
        <source>I am back</source>
        <translation>Ya volví</translation>
    </message>
    <message>
        <source>Wrote to you</source>
        <translation>Le escribió a usted</translation>
    </message>
    <message>
        <source>Wrote to {name}, who is away</source>
        <translation>Escribió a {name}, con ausencia ahora</translation>
    </message>
    <message>
        <source>Wrote to {name}</source>
        <translation>Escribió a {name}</translation>
    </message>
    <message>
        <source>Wrote to the team</source>
        <translation>Escribió al equipo</translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n mensaje</numerusform>
            <numerusform>%n mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits since {day}</source>
        <translation>Espera desde el {day}</translation>
    </message>
    <message numerus="yes">
        <source>Overdue: waiting for %n hours</source>
        <translation>
            <numerusform>Con retraso: espera desde hace %n hora</numerusform>
            <numerusform>Con retraso: espera desde hace %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overdue: waiting for %n days</source>
        <translation>
            <numerusform>Con retraso: espera desde hace %n día</numerusform>
            <numerusform>Con retraso: espera desde hace %n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UseScreen</name>
    <message>
        <source>What is it?</source>
        <translation>¿Qué es?</translation>
    </message>
    <message>
        <source>So your care team knows when it works.</source>
        <translation>Para que su equipo sepa cuándo sirve.</translation>
    </message>
    <message>
        <source>Please choose one of these.</source>
        <translation>Elija una de estas opciones.</translation>
    </message>
    <message>
        <source>What it is used for</source>
        <translation>Para qué se usa</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>Validity</name>
    <message>
        <source>Not passed yet</source>
        <translation>Todavía vigente</translation>
    </message>
    <message>
        <source>Passed: the card is old</source>
        <translation>Ya pasó: la tarjeta está vencida</translation>
    </message>
    <message>
        <source>Not on the card</source>
        <translation>No está en la tarjeta</translation>
    </message>
</context>
<context>
    <name>ValueScreen</name>
    <message>
        <source>Name of this person</source>
        <translation>Nombre de esta persona</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Now it is {before}.</source>
        <translation>Ahora es {before}.</translation>
    </message>
    <message>
        <source>So your care team can reach you.</source>
        <translation>Para que su equipo de atención pueda contactarle.</translation>
    </message>
    <message>
        <source>Please type the name of this person.</source>
        <translation>Escriba el nombre de esta persona.</translation>
    </message>
</context>
<context>
    <name>VerifyScreen</name>
    <message>
        <source>Does the person match the record?</source>
        <translation>¿La persona coincide con el expediente?</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>Ready to go on</source>
        <translation>Todo listo para seguir</translation>
    </message>
    <message>
        <source>Not ready yet</source>
        <translation>Todavía falta algo</translation>
    </message>
    <message>
        <source>Scan a license or passport</source>
        <translation>Escanear una licencia o un pasaporte</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>No verificado</translation>
    </message>
    <message>
        <source>Verified: check e-mail</source>
        <translation>Verificado: revisar correo</translation>
    </message>
    <message>
        <source>Verify identity · full name and two more · {account}</source>
        <translation>Verificar identidad · nombre completo y dos datos más · {account}</translation>
    </message>
    <message>
        <source>{what} matches</source>
        <translation>Coincide: {what}</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Phone or address</source>
        <translation>Teléfono o dirección</translation>
    </message>
    <message>
        <source>SSN, last four</source>
        <translation>Seguro Social, últimas cuatro</translation>
    </message>
    <message>
        <source>Recent service</source>
        <translation>Servicio reciente</translation>
    </message>
    <message>
        <source>HMIS id</source>
        <translation>Id de HMIS</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>On a photo ID that the person shows</source>
        <translation>En una identificación con foto que la persona muestra</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otro dato</translation>
    </message>
    <message>
        <source>In the record, and only this person would know it</source>
        <translation>Está en el expediente, y solo esta persona lo sabría</translation>
    </message>
    <message>
        <source>Not in the record</source>
        <translation>No está en el expediente</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>You have not answered this paper yet.</source>
        <translation>Todavía no respondió a este documento.</translation>
    </message>
    <message>
        <source>Its text is new since you signed.</source>
        <translation>El texto cambió desde que firmó.</translation>
    </message>
    <message>
        <source>What you signed ends soon. You can sign again.</source>
        <translation>Lo que firmó termina pronto. Puede firmar otra vez.</translation>
    </message>
    <message>
        <source>What you signed has ended. You can sign again.</source>
        <translation>Lo que firmó ya terminó. Puede firmar otra vez.</translation>
    </message>
    <message>
        <source>You said no. You can still change your mind.</source>
        <translation>Dijo que no. Todavía puede cambiar de opinión.</translation>
    </message>
    <message>
        <source>You took it back. You can sign it again.</source>
        <translation>Lo retiró. Puede firmarlo otra vez.</translation>
    </message>
    <message>
        <source>Staff could not take it. Please sign it again.</source>
        <translation>El personal no pudo aceptarlo. Por favor, fírmelo otra vez.</translation>
    </message>
</context>
<context>
    <name>WaitingScreen</name>
    <message>
        <source>Nothing waits for a review</source>
        <translation>Nada espera revisión</translation>
    </message>
    <message>
        <source>What do you want to look at?</source>
        <translation>¿Qué quiere mirar?</translation>
    </message>
    <message>
        <source>All that your clients gave here was looked at.</source>
        <translation>Ya se revisó todo lo que sus clientes dieron aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n things wait. Nothing of them counts before you accept it.</source>
        <translation>
            <numerusform>Espera %n cosa. No vale hasta que usted la acepte.</numerusform>
            <numerusform>Esperan %n cosas. Ninguna vale hasta que usted la acepte.</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}, given in the portal on {day}</source>
        <translation>{what}, dado en el portal el {day}</translation>
    </message>
    <message>
        <source>It waited on a kiosk before it came here.</source>
        <translation>Esperó en un quiosco antes de llegar aquí.</translation>
    </message>
    <message>
        <source>Somebody else used this account. Ask the client first.</source>
        <translation>Otra persona usó esta cuenta. Pregunte primero al cliente.</translation>
    </message>
</context>
<context>
    <name>WayScreen</name>
    <message>
        <source>What kind of place is it?</source>
        <translation>¿Qué tipo de lugar es?</translation>
    </message>
    <message>
        <source>So we can ask for it in the right way.</source>
        <translation>Para preguntarle de la manera correcta.</translation>
    </message>
    <message>
        <source>Please choose one of these.</source>
        <translation>Elija una de estas opciones.</translation>
    </message>
    <message>
        <source>Kinds of places</source>
        <translation>Tipos de lugares</translation>
    </message>
    <message>
        <source>Look in the list of places</source>
        <translation>Buscar en la lista de lugares</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>This is a demo with people who do not exist. To close it, press Ctrl+C where you started it.</source>
        <translation>Esto es una demostración con personas que no existen. Para cerrarla, pulse Ctrl+C donde la inició.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>I have an invitation</source>
        <translation>Tengo una invitación</translation>
    </message>
    <message>
        <source>Find help near me</source>
        <translation>Buscar ayuda cerca</translation>
    </message>
    <message>
        <source>Welcome.</source>
        <translation>Le damos la bienvenida.</translation>
    </message>
    <message>
        <source>Read and sign your papers here. See what you have signed.</source>
        <translation>Lea y firme aquí sus documentos. Vea lo que ya firmó.</translation>
    </message>
    <message>
        <source>This computer is shared.</source>
        <translation>Esta computadora es compartida.</translation>
    </message>
    <message>
        <source>When you end your visit, nothing of yours stays on it. If you walk away, it ends by itself.</source>
        <translation>Cuando termina su visita, no queda nada suyo en ella. Si usted se va, la visita termina sola.</translation>
    </message>
    <message>
        <source>Your visit is private</source>
        <translation>Su visita es privada</translation>
    </message>
</context>
<context>
    <name>WhenScreen</name>
    <message>
        <source>When are you usually there?</source>
        <translation>¿Cuándo suele estar allí?</translation>
    </message>
    <message>
        <source>Tick what fits. If it changes a lot, tick nothing.</source>
        <translation>Marque lo que corresponda. Si cambia mucho, no marque nada.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>WhoIsAskedScreen</name>
    <message>
        <source>Whom do you want to look at?</source>
        <translation>¿A quién quiere ver?</translation>
    </message>
    <message>
        <source>Nobody is asked for anything</source>
        <translation>No se pide nada a nadie</translation>
    </message>
    <message>
        <source>Find a client first. Then ask for a document, a signature or a place.</source>
        <translation>Busque primero a un cliente. Luego pida un documento, una firma o un lugar.</translation>
    </message>
    <message numerus="yes">
        <source>%n clients have not given all that you asked for.</source>
        <translation>
            <numerusform>%n cliente no ha dado todo lo que usted pidió.</numerusform>
            <numerusform>%n clientes no han dado todo lo que usted pidió.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things open</source>
        <translation>
            <numerusform>%n cosa pendiente</numerusform>
            <numerusform>%n cosas pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>desde el {day}</translation>
    </message>
</context>
<context>
    <name>WhoSeesScreen</name>
    <message>
        <source>Who can see what about you?</source>
        <translation>¿Quién puede ver qué sobre usted?</translation>
    </message>
    <message>
        <source>Do you want to know more? Ask any member of staff.</source>
        <translation>¿Quiere saber más? Pregunte a cualquier persona del personal.</translation>
    </message>
    <message>
        <source>The portal</source>
        <translation>El portal</translation>
    </message>
    <message>
        <source>It keeps your record. It writes down who looks at it or changes it.</source>
        <translation>Guarda su registro. Anota quién lo mira o lo cambia.</translation>
    </message>
    <message>
        <source>Nobody can see your password or your PIN, not even staff.</source>
        <translation>Nadie puede ver su contraseña ni su PIN, tampoco el personal.</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation>Este quiosco</translation>
    </message>
    <message>
        <source>When you end your visit, it forgets you.</source>
        <translation>Cuando usted termina su visita, le olvida.</translation>
    </message>
    <message>
        <source>What you saved stays locked here until the portal has it. Nobody can open it here.</source>
        <translation>Lo que guardó queda cerrado aquí hasta que el portal lo tenga. Aquí nadie puede abrirlo.</translation>
    </message>
    <message>
        <source>Who looked at my record</source>
        <translation>Quién vio mi registro</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>Agencias</translation>
    </message>
    <message>
        <source>No agency can see your record now.</source>
        <translation>Ahora ninguna agencia puede ver su registro.</translation>
    </message>
    <message>
        <source>Agencies that serve you</source>
        <translation>Agencias que le atienden</translation>
    </message>
    <message>
        <source>Your record is locked. Only the heads of these agencies can open it.</source>
        <translation>Su registro está protegido. Solo los responsables de estas agencias pueden abrirlo.</translation>
    </message>
    <message>
        <source>Their staff can open your record and see what you tell here.</source>
        <translation>Su personal puede abrir su registro y ver lo que usted dice aquí.</translation>
    </message>
    <message>
        <source>Other agencies cannot open it at this portal.</source>
        <translation>Otras agencias no pueden abrirlo en este portal.</translation>
    </message>
</context>
<context>
    <name>WhyNotScreen</name>
    <message>
        <source>What should your care team know?</source>
        <translation>¿Qué debe saber su equipo de atención?</translation>
    </message>
    <message>
        <source>Please choose one of these.</source>
        <translation>Elija una de estas opciones.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Tell my care team</source>
        <translation>Decirlo a mi equipo</translation>
    </message>
</context>
<context>
    <name>WithScreen</name>
    <message>
        <source>Who do you want to meet?</source>
        <translation>¿Con quién quiere reunirse?</translation>
    </message>
    <message>
        <source>These people of your care team offer times.</source>
        <translation>Estas personas de su equipo de atención ofrecen horas.</translation>
    </message>
    <message>
        <source>Please choose one of these.</source>
        <translation>Elija una de estas opciones.</translation>
    </message>
    <message>
        <source>People who offer times</source>
        <translation>Personas que ofrecen horas</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>First time: {when}</source>
        <translation>Primera hora: {when}</translation>
    </message>
</context>
<context>
    <name>WriteScreen</name>
    <message>
        <source>What do you want to say?</source>
        <translation>¿Qué quiere decir?</translation>
    </message>
    <message>
        <source>Not for emergencies</source>
        <translation>No es para emergencias</translation>
    </message>
    <message>
        <source>Your message to {who}</source>
        <translation>Su mensaje para {who}</translation>
    </message>
    <message>
        <source>Give my message</source>
        <translation>Entregar mi mensaje</translation>
    </message>
    <message>
        <source>Please write what you want to say.</source>
        <translation>Escriba lo que quiere decir.</translation>
    </message>
</context>
<context>
    <name>WrongScreen</name>
    <message>
        <source>What is wrong?</source>
        <translation>¿Qué está mal?</translation>
    </message>
    <message>
        <source>Please choose what is wrong first.</source>
        <translation>Primero elija qué está mal.</translation>
    </message>
    <message>
        <source>Tell the people who keep the list</source>
        <translation>Avisar a quienes cuidan la lista</translation>
    </message>
    <message>
        <source>{name}. Your name is not told to anybody.</source>
        <translation>{name}. No se dice su nombre a nadie.</translation>
    </message>
</context>
</TS>
