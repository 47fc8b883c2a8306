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
    <name>HomeScreen</name>
    <message numerus="yes">
        <source>%n papers are waiting for you to sign</source>
        <translation>
            <numerusform>%n paper is waiting for you to sign</numerusform>
            <numerusform>%n papers are waiting for you to sign</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n papers</source>
        <translation>
            <numerusform>%n paper</numerusform>
            <numerusform>%n papers</numerusform>
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
    <name>StillTherePanel</name>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
</TS>
