<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>AlternativeRow</name>
        <message numerus="yes">
            <source>%n more project(s), capacity not known</source>
            <translation>
                <numerusform>%n more project, capacity not known</numerusform>
                <numerusform>%n more projects, capacity not known</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PolicyTab</name>
        <message numerus="yes">
            <source>%n countries</source>
            <translation>
                <numerusform>%n country</numerusform>
                <numerusform>%n countries</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Tick %n partner(s) and candidate(s) as well</source>
            <translation>
                <numerusform>Tick %n partner or candidate as well</numerusform>
                <numerusform>Tick %n partners and candidates as well</numerusform>
            </translation>
        </message>
    </context>
</TS>
