<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AgreeScreen</name>
    <message numerus="yes">
        <source>{title}, version {version}, {language}, %n pages</source>
        <translation>
            <numerusform>{title}, version {version}, {language}, %n page</numerusform>
            <numerusform>{title}, version {version}, {language}, %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerTime</name>
    <message numerus="yes">
        <source>Usually answers within %n days.</source>
        <translation>
            <numerusform>Usually answers within %n day.</numerusform>
            <numerusform>Usually answers within %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message numerus="yes">
        <source>%n new from your care team</source>
        <translation>
            <numerusform>%n new from your care team</numerusform>
            <numerusform>%n new from your care team</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ways to reach you</source>
        <translation>
            <numerusform>%n way to reach you</numerusform>
            <numerusform>%n ways to reach you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed papers</source>
        <translation>
            <numerusform>%n signed paper</numerusform>
            <numerusform>%n signed papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your care team asks for %n documents</source>
        <translation>
            <numerusform>Your care team asks for %n document</numerusform>
            <numerusform>Your care team asks for %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n papers are waiting for you to sign</source>
        <translation>
            <numerusform>%n paper is waiting for you to sign</numerusform>
            <numerusform>%n papers are waiting for you to sign</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Length</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LongField</name>
    <message numerus="yes">
        <source>There is room for %n more letters.</source>
        <translation>
            <numerusform>There is room for %n more letter.</numerusform>
            <numerusform>There is room for %n more letters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhoneCodeScreen</name>
    <message numerus="yes">
        <source>This code works for about %n more minute(s).</source>
        <translation>
            <numerusform>This code works for about %n more minute.</numerusform>
            <numerusform>This code works for about %n more minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultsScreen</name>
    <message numerus="yes">
        <source>%n people were found. Choose one.</source>
        <translation>
            <numerusform>%n person was found. Choose them to go on.</numerusform>
            <numerusform>%n people were found. Choose one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffHomeScreen</name>
    <message numerus="yes">
        <source>%n things wait</source>
        <translation>
            <numerusform>%n thing waits</numerusform>
            <numerusform>%n things wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients wait for an answer</source>
        <translation>
            <numerusform>%n client waits for an answer</numerusform>
            <numerusform>%n clients wait for an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things are not given yet</source>
        <translation>
            <numerusform>%n thing is not given yet</numerusform>
            <numerusform>%n things are not given yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StateScreen</name>
    <message numerus="yes">
        <source>%n things were not taken by the portal. Open one to help.</source>
        <translation>
            <numerusform>%n thing was not taken by the portal. Open it to help.</numerusform>
            <numerusform>%n things were not taken by the portal. Open one to help.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things</source>
        <translation>
            <numerusform>%n thing</numerusform>
            <numerusform>%n things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StillTherePanel</name>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThreadsScreen</name>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%n new message</numerusform>
            <numerusform>%n new messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnansweredScreen</name>
    <message numerus="yes">
        <source>%n clients wait. Who waits longest comes first.</source>
        <translation>
            <numerusform>%n client waits.</numerusform>
            <numerusform>%n clients wait. Who waits longest comes first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are overdue.</source>
        <translation>
            <numerusform>%n is overdue.</numerusform>
            <numerusform>%n are overdue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overdue: waiting for %n hours</source>
        <translation>
            <numerusform>Overdue: waiting for %n hour</numerusform>
            <numerusform>Overdue: waiting for %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overdue: waiting for %n days</source>
        <translation>
            <numerusform>Overdue: waiting for %n day</numerusform>
            <numerusform>Overdue: waiting for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingScreen</name>
    <message numerus="yes">
        <source>%n things wait. Nothing of them counts before you accept it.</source>
        <translation>
            <numerusform>%n thing waits. It does not count before you accept it.</numerusform>
            <numerusform>%n things wait. Nothing of them counts before you accept it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhoIsAskedScreen</name>
    <message numerus="yes">
        <source>%n clients have not given all that you asked for.</source>
        <translation>
            <numerusform>%n client has not given all that you asked for.</numerusform>
            <numerusform>%n clients have not given all that you asked for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things open</source>
        <translation>
            <numerusform>%n thing open</numerusform>
            <numerusform>%n things open</numerusform>
        </translation>
    </message>
</context>
</TS>
