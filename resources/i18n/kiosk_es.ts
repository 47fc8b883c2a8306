<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Account</name>
    <message>
        <source>Not invited yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountClosedScreen</name>
    <message>
        <source>Your account is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can sign in to it any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgreeScreen</name>
    <message>
        <source>Do you want to sign on this screen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts as much as a signature on paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First you read the paper, one page at a time. Then you say yes or no, and sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can stop at any time. Nothing is sent before you sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can always get a copy on paper. It costs nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I want to sign on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, on this screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{title}, version {version}, {language}, %n pages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This paper is not here in the language of the screen. It is in {language}. Staff can help you read it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BirthDateScreen</name>
    <message>
        <source>When were you born?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So nobody else can use your invitation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please use numbers. Example: 4 for April.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please type month, day and year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please type all four digits of the year. Example: 1971</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such day. Please check month, day and year.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts as much as a drawn signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please tick the box if you mean it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My typed name is my signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check and sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please type your first and last name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardScreen</name>
    <message>
        <source>Take your card number with you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is your card. It is shown only once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sign-in card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it down, or take a picture of the square code. You sign in with it and your PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost it? Staff can give you a new one in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Square code of your card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckScreen</name>
    <message>
        <source>Is everything right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After you sign, it goes to the portal. You can go back and change it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{version}, {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, I agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, I do not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed name</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You decide. You still get services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can sign in to this account any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The papers that you signed still count. Talk to staff to take them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To open it again, staff must check who you are and invite you again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, close my account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeScreen</name>
    <message>
        <source>What is the code on your invitation?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So we find the invitation that staff made for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on your paper slip and in the e-mail. Large or small letters are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code is too short. Please type all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please type the code of your invitation.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h:mm AP</source>
        <extracomment>How a time of day is written: h 12-hour, H 24-hour, mm minutes, AP for AM or PM.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecisionScreen</name>
    <message>
        <source>Do you agree to this paper?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both answers are fine. You get services in both cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, I agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, I do not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You sign your answer on the next pages. You can still change it until then.</source>
        <translation type="unfinished"></translation>
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
    <name>DoneScreen</name>
    <message>
        <source>Your account is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed in now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you may use this account. Next time, choose Sign in and use what you have just set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrawScreen</name>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign on the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign here with your finger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your signature goes on the paper you just read, and nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, this is my signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check and sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I cannot draw: type my name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing on the line yet. Draw your signature, or choose to type your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is only a small dot. Is it your signature? If not, draw it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmailScreen</name>
    <message>
        <source>Is this the person’s e-mail?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invitation goes there. It must be the one on the contact tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail on the contact tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the person. What you change here changes the contact tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please ask the person, and tick the box if it is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person says that this e-mail is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified: invite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please type the e-mail address of the person.</source>
        <translation type="unfinished"></translation>
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
    <name>HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My signed papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close my account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can do this at any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One paper is waiting for you to sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n papers are waiting for you to sign</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Its text is new since you signed. About 3 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says who may see your information. About 3 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n papers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdentifierScreen</name>
    <message>
        <source>How do you sign in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So we know which account to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address, user name or card number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You find the card number below the square code of your card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please type your e-mail address, user name or card number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InviteRefusedScreen</name>
    <message>
        <source>This person cannot be invited yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule {rule}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeptScreen</name>
    <message>
        <source>What happens next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of yours stays on this computer when you end your visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved on this kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your signed paper reached the portal on {day} at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal could not take your paper yet. It is safe here. Staff will look at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your signed paper is safe. It goes to the portal as soon as there is a connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agency} will see that you said no. You still get services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agency} will see it. You can take it back at any time, with staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agency} will see it. It lasts until {until}, unless you take it back sooner with staff.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filipino</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff can change this for you at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose one of the two ways.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways to sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail and password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You sign in with {email}. Good if you use your e-mail often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card and PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You get a card number and choose a PIN. Good if you have no phone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameScreen</name>
    <message>
        <source>What is your full name?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands on the paper next to your signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please type your first and last name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewSecretScreen</name>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 digits that others cannot guess. You need them each time you use your card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 letters or more. Three or four words that you remember are good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please type 6 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please type 8 letters or more. You have {n} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two PINs are not the same. Please type this one again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passwords are not the same. Please type this one again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotVerifiedScreen</name>
    <message>
        <source>Not verified is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was invited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the person for a paper or a fact that is in the record. Then look them up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next client</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OnPaperScreen</name>
    <message>
        <source>Please ask staff for the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was signed on this screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the desk and say:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“I would like to sign the release of information on paper.”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper stays on your list here until it is signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do something else</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageScreen</name>
    <message>
        <source>Text of the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {number} of {count} · {title}, version {version}, {language}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperState</name>
    <message>
        <source>Saved on this kiosk on {signed}. It is on its way to the portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You agreed on {signed}. It lasts until {until}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You agreed on {signed}. It ends soon: on {until}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You agreed on {signed}. It ended on {until}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said no on {signed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You agreed on {signed} and took it back later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You signed on {signed}. A later paper took its place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PapersScreen</name>
    <message>
        <source>Your signed papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To take a permission back, talk to any member of staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference {reference}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RefusedScreen</name>
    <message>
        <source>We could not open this invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can check what you typed and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it still does not work, please talk to a member of staff. They can make a new invitation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultsScreen</name>
    <message>
        <source>Who is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people were found. Choose one.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Please choose a person first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born {year} · HMIS id {hmis_id} · {account}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>A rule of the programme is not met. Please ask your agency admin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity and contact are verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name and two identifiers match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The full date of birth is in HMIS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The e-mail on the contact tab is confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person is 18 or older.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity is not verified yet. Compare the record first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The verification is too old. Compare the record again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact tab is not confirmed. Ask the person if the e-mail is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two identifiers must match, beside the full name. Ask for one more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The full name must match. Ask for it, and tick it if it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no date of birth in the record. Add it in HMIS first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of birth in HMIS is not marked as full. Correct it in HMIS first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no e-mail on the contact tab. Ask for it on the next page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The e-mail on the contact tab is not an address. Correct it on the next page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The e-mail is not confirmed. Ask the person and confirm it on the next page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another account uses this e-mail. Ask the person for another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The e-mail differs from the one of the portal account. Make both the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The age is not known. Add the date of birth in HMIS first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person is under 18. Only people of 18 or older can be invited.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only clients of your agency are found. Each look-up is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or HMIS id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was found. Check the spelling, or use the HMIS id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please type a name or an HMIS id.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretScreen</name>
    <message>
        <source>So nobody else can open your account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is your PIN?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is your password?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please type your PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please type your password.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works until {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person chooses I have an invitation, types this code and the date of birth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Square code of the invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on its way to {email}. The code is shown only once.</source>
        <translation type="unfinished"></translation>
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
    <name>Tools</name>
    <message>
        <source>Please ask a staff member at the desk.</source>
        <translation>Pregunte a una persona del personal en el mostrador.</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal did not answer in time. Please try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal does not take anything from this kiosk right now. Please tell staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of this kiosk is starting again. Please wait a moment and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kiosk has no room to save anything new. Please tell staff, or use another kiosk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was not saved. Please try again. If it happens again, tell staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be locked for its way to the portal. So nothing was saved. Please tell staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signed paper could not be made. Nothing was saved. Please tell staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This paper cannot be signed here yet. Staff must first set how long it lasts. Please tell them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of this paper is not on this kiosk yet. Please ask staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal has a problem. It is not your fault. Please try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong. It is not your fault. Please try again, or ask staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work. Please check what you typed and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sign-in is locked. Staff can give you a new one in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many tries. Please wait a few minutes, or ask staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your time ran out. Please end this visit and sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sign-in is set. But this page could not be loaded. Please end this visit and sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sign-in may not do that. Please ask staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was not found. Please go back and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed this record just now. Please look at it again before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an e-mail address. Example: name@example.org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another account uses this e-mail address. Please ask for another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This password is too short. Please use 8 letters or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This password is too long. Please choose a shorter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many people use this password. Please choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This password is too close to your name or e-mail. Please choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PIN has 6 digits. Please choose one like that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PIN is easy to guess. Please choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerifyScreen</name>
    <message>
        <source>Does the person match the record?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not ready yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified: check e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify identity · full name and two more · {account}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone or address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSN, last four</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HMIS id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a photo ID that the person shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the record, and only this person would know it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>This is a demo with people who do not exist. To close it, press Ctrl+C where you started it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have an invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and sign your papers here. See what you have signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer is shared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you end your visit, nothing of yours stays on it. If you walk away, it ends by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your visit is private</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
