<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>&lt;p style='font-size: large'&gt;&lt;b&gt;Mineral Supply Map {version}&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Who mines and refines critical minerals, how exposed we are, and what would change it. A what-if with stated rules, not a forecast. The app makes no network call.&lt;/p&gt;&lt;p&gt;Catalog {vintage} · Qt {qt} · Python {python}&lt;/p&gt;</source>
            <translation>&lt;p style='font-size: large'&gt;&lt;b&gt;Mineral Supply Map {version}&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Wer kritische Rohstoffe fördert und raffiniert, wie abhängig wir sind und was daran etwas ändern würde. Ein Gedankenspiel mit offenen Regeln, keine Prognose. Die App greift nie auf das Netz zu.&lt;/p&gt;&lt;p&gt;Katalog {vintage} · Qt {qt} · Python {python}&lt;/p&gt;</translation>
        </message>
        <message>
            <source>About Mineral Supply Map</source>
            <translation>Über Mineral Supply Map</translation>
        </message>
        <message>
            <source>Choose a line to read its licence.</source>
            <translation>Zeile wählen, um die Lizenz zu lesen.</translation>
        </message>
        <message>
            <source>Copy versions</source>
            <translation>Versionen kopieren</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Daten</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Lizenz</translation>
        </message>
        <message>
            <source>Licence text</source>
            <translation>Lizenztext</translation>
        </message>
        <message>
            <source>Licences</source>
            <translation>Lizenzen</translation>
        </message>
        <message>
            <source>New versions: {page}. The app does not look there by itself.</source>
            <translation>Neue Versionen: {page}. Die App sieht dort nicht von selbst nach.</translation>
        </message>
        <message>
            <source>Qt and the LGPL</source>
            <translation>Qt und die LGPL</translation>
        </message>
        <message>
            <source>Tables of {vintage}; the years shown are 2024 to 2040.</source>
            <translation>Tabellen von {vintage}; gezeigt werden die Jahre 2024 bis 2040.</translation>
        </message>
        <message>
            <source>The app's own code: MIT licence.</source>
            <translation>Der eigene Code der App: MIT-Lizenz.</translation>
        </message>
        <message>
            <source>This app uses Qt and Qt for Python under the GNU Lesser General Public License, version 3. Qt is © The Qt Company Ltd. and other contributors.</source>
            <translation>Diese App nutzt Qt und Qt for Python unter der GNU Lesser General Public License, Version 3. Qt ist © The Qt Company Ltd. und weitere Mitwirkende.</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>What the app stands on</source>
            <translation>Worauf die App beruht</translation>
        </message>
        <message>
            <source>Who built this copy named no page for new versions, and the app looks for none.</source>
            <translation>Wer diese Kopie gebaut hat, nannte keine Seite für neue Versionen, und die App sucht keine.</translation>
        </message>
        <message>
            <source>Whose data they are:</source>
            <translation>Von wem die Daten stammen:</translation>
        </message>
        <message>
            <source>You may change the app for your own use and take it apart to find errors in such changes. The text of the licence stands in &lt;code&gt;_internal/licences/LGPL-3.txt&lt;/code&gt;; the source of Qt can be had from The Qt Company. GEOS, inside Shapely, is under the LGPL 2.1 in the same way.</source>
            <translation>Sie dürfen die App für den eigenen Gebrauch ändern und zerlegen, um Fehler in solchen Änderungen zu finden. Der Lizenztext steht in &lt;code&gt;_internal/licences/LGPL-3.txt&lt;/code&gt;; der Quelltext von Qt ist bei The Qt Company erhältlich. GEOS, in Shapely enthalten, steht ebenso unter der LGPL 2.1.</translation>
        </message>
        <message>
            <source>You may use another build of Qt with it. Where the app was installed as a package, Qt's libraries are files of their own in the folder &lt;code&gt;_internal/PySide6/Qt/lib&lt;/code&gt;: put libraries of the same version in their place. Where it was installed with pip or pipx, install another build of &lt;code&gt;pyside6-essentials&lt;/code&gt;.</source>
            <translation>Sie dürfen eine andere Fassung von Qt verwenden. Wurde die App als Paket installiert, sind die Bibliotheken von Qt eigene Dateien im Ordner &lt;code&gt;_internal/PySide6/Qt/lib&lt;/code&gt;: Setzen Sie Bibliotheken derselben Version an ihre Stelle. Wurde sie mit pip oder pipx installiert, installieren Sie eine andere Fassung von &lt;code&gt;pyside6-essentials&lt;/code&gt;.</translation>
        </message>
        <message>
            <source>in {name}</source>
            <translation>in {name}</translation>
        </message>
        <message>
            <source>installed app</source>
            <translation>installierte App</translation>
        </message>
    </context>
    <context>
        <name>AlternativeRow</name>
        <message>
            <source> kt/yr</source>
            <translation> kt/a</translation>
        </message>
        <message>
            <source> t/yr</source>
            <translation> t/a</translation>
        </message>
        <message numerus="yes">
            <source>%n more project(s), capacity not known</source>
            <translation>
                <numerusform>%n weiteres Projekt, Kapazität unbekannt</numerusform>
                <numerusform>%n weitere Projekte, Kapazität unbekannt</numerusform>
            </translation>
        </message>
        <message>
            <source>+ {amount} inside</source>
            <translation>+ {amount} darin</translation>
        </message>
        <message>
            <source>Adds nameplate capacity here, by hand or by number. Listed projects are used first (restart, building, planned; earliest first); beyond them the track is hatched. Under the track is the pipeline, and a small triangle at what of it can be on line by the year shown; above it a triangle at what the lever makes then, and marks where a target is met or where more raises HHI again.</source>
            <translation>Fügt hier Nennkapazität hinzu, mit der Maus oder als Zahl. Erfasste Projekte zuerst (Neustart, im Bau, geplant; die frühesten zuerst); darüber hinaus ist die Bahn schraffiert. Unter der Bahn liegt die Pipeline mit einem kleinen Dreieck bei dem, was davon im gezeigten Jahr in Betrieb sein kann; darüber ein Dreieck bei dem, was der Hebel dann liefert, und Marken, wo ein Ziel erreicht ist oder mehr den HHI wieder hebt.</translation>
        </message>
        <message>
            <source>Capacity added in {region}</source>
            <translation>Zusätzliche Kapazität: {region}</translation>
        </message>
        <message>
            <source>Capacity added in {region}, number</source>
            <translation>Zusätzliche Kapazität: {region}, Zahl</translation>
        </message>
        <message>
            <source>Cost range: {low} to {high}</source>
            <translation>Kostenspanne: {low} bis {high}</translation>
        </message>
        <message>
            <source>First product: {year}</source>
            <translation>Erstes Produkt: {year}</translation>
        </message>
        <message>
            <source>First year: catalog year plus lead time, as none is published</source>
            <translation>Erstes Jahr: Katalogjahr plus Vorlauf, da keines veröffentlicht ist</translation>
        </message>
        <message>
            <source>No project, output or mine of {mineral} is listed in {region}, so there is nowhere to place new {stage} capacity.</source>
            <translation>Weder Projekt noch Produktion noch Mine erfasst ({mineral}, {region}): Neue Kapazität ({stage}) hat hier keinen Ort.</translation>
        </message>
        <message>
            <source>Of it can be on line by {year}: {amount}</source>
            <translation>Davon bis {year} möglich: {amount}</translation>
        </message>
        <message>
            <source>Output of the capacity added, in {year}: {amount}</source>
            <translation>Produktion der neuen Kapazität, {year}: {amount}</translation>
        </message>
        <message>
            <source>Part of the cost (restarts) is not published</source>
            <translation>Ein Teil der Kosten (Neustarts) ist nicht veröffentlicht</translation>
        </message>
        <message>
            <source>Pipeline: {restart} restart, {building} under construction, {planned} planned</source>
            <translation>Pipeline: {restart} Neustart, {building} im Bau, {planned} geplant</translation>
        </message>
        <message>
            <source>cost not known</source>
            <translation>Kosten unbekannt</translation>
        </message>
        <message>
            <source>nothing listed</source>
            <translation>nichts erfasst</translation>
        </message>
        <message>
            <source>{amount} listed</source>
            <translation>{amount} erfasst</translation>
        </message>
        <message>
            <source>{amount} more is already counted in the base case</source>
            <translation>{amount} mehr zählt schon im Basisfall</translation>
        </message>
        <message>
            <source>{cost}, from {year}</source>
            <translation>{cost}, ab {year}</translation>
        </message>
    </context>
    <context>
        <name>AlternativesPanel</name>
        <message>
            <source>, {idle} of it without demand</source>
            <translation>, davon {idle} ohne Nachfrage</translation>
        </message>
        <message>
            <source>: first output in {first}, move the year</source>
            <translation>: erste Produktion {first}, Jahr verschieben</translation>
        </message>
        <message>
            <source>A what-if: world demand stays, others give way in proportion; plants ramp up after their lead time.</source>
            <translation>Ein Gedankenspiel: Die Weltnachfrage bleibt, andere weichen anteilig; Werke laufen nach ihrem Vorlauf hoch.</translation>
        </message>
        <message>
            <source>All stages</source>
            <translation>Alle Stufen</translation>
        </message>
        <message>
            <source>Feed from mines is not checked for this stage.</source>
            <translation>Die Zufuhr aus Minen wird für diese Stufe nicht geprüft.</translation>
        </message>
        <message>
            <source>Levers of other minerals, and those behind the other tabs, stay.</source>
            <translation>Hebel anderer Rohstoffe und anderer Reiter bleiben.</translation>
        </message>
        <message>
            <source>No capacity added</source>
            <translation>Keine Kapazität hinzugefügt</translation>
        </message>
        <message>
            <source>No national output is published for this stage: tonnes add up, shares cannot.</source>
            <translation>Für diese Stufe ist keine nationale Produktion veröffentlicht: Tonnen lassen sich addieren, Anteile nicht.</translation>
        </message>
        <message>
            <source>Opens a window of its own; nothing changes until you apply what it finds.</source>
            <translation>Öffnet ein eigenes Fenster; nichts ändert sich, bis Sie das Ergebnis anwenden.</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Zurücksetzen</translation>
        </message>
        <message>
            <source>Reset {count} levers of {mineral}</source>
            <translation>{count} Hebel zurücksetzen ({mineral})</translation>
        </message>
        <message>
            <source>Reset {mineral}</source>
            <translation>{mineral} zurücksetzen</translation>
        </message>
        <message>
            <source>Reset {place}</source>
            <translation>{place} zurücksetzen</translation>
        </message>
        <message>
            <source>Show the rows of every stage of the mineral, and which stage limits it</source>
            <translation>Zeilen aller Stufen des Rohstoffs zeigen, und welche Stufe begrenzt</translation>
        </message>
        <message>
            <source>Solve for a target</source>
            <translation>Zielsuche</translation>
        </message>
        <message>
            <source>Solve for a target: the cheapest projects that bring a share or HHI down</source>
            <translation>Zielsuche: die billigsten Projekte, die einen Anteil oder den HHI senken</translation>
        </message>
        <message>
            <source>Solve…</source>
            <translation>Zielsuche…</translation>
        </message>
        <message>
            <source>Take out all that is added of this mineral; its projects start as listed</source>
            <translation>Alles Hinzugefügte dieses Rohstoffs entfernen; seine Projekte beginnen wie erfasst</translation>
        </message>
        <message>
            <source>The yield from the stage before is assumed, as in 2024.</source>
            <translation>Die Ausbeute aus der Vorstufe ist angenommen wie 2024.</translation>
        </message>
        <message>
            <source>Without it the rows are those of the stage on the map.</source>
            <translation>Sonst sind es die Zeilen der Stufe auf der Karte.</translation>
        </message>
        <message>
            <source>cost, first year · share {year}</source>
            <translation>Kosten, erstes Jahr · Anteil {year}</translation>
        </message>
        <message>
            <source>{added} added</source>
            <translation>{added} hinzugefügt</translation>
        </message>
        <message>
            <source>{output} on line in {year}</source>
            <translation>{output} in Betrieb {year}</translation>
        </message>
        <message>
            <source>{stage} limits output.</source>
            <translation>{stage} begrenzt die Produktion.</translation>
        </message>
    </context>
    <context>
        <name>AssumptionsTab</name>
        <message>
            <source>100 %, the default, is an assumption of ours: world demand is fixed.</source>
            <translation>100 %, die Vorgabe, ist unsere Annahme: Die Weltnachfrage steht fest.</translation>
        </message>
        <message>
            <source>A rule that lacks what it needs (a pact, costs of production) cannot be chosen, and says what it lacks.</source>
            <translation>Eine Regel, der etwas fehlt (ein Pakt, Produktionskosten), ist nicht wählbar und sagt, was ihr fehlt.</translation>
        </message>
        <message>
            <source>All assumptions back to their defaults</source>
            <translation>Alle Annahmen zurück auf die Vorgaben</translation>
        </message>
        <message>
            <source>All capacity added is taken as built (the default).</source>
            <translation>Alle neue Kapazität gilt als gebaut (Vorgabe).</translation>
        </message>
        <message>
            <source>Also those of single projects and the costs, of all minerals.</source>
            <translation>Auch die einzelner Projekte und die Kosten, für alle Rohstoffe.</translation>
        </message>
        <message>
            <source>Count expected output</source>
            <translation>Erwartete Produktion zählen</translation>
        </message>
        <message>
            <source>Count new capacity at its probability</source>
            <translation>Mit ihrer Wahrscheinlichkeit zählen</translation>
        </message>
        <message>
            <source>Count new capacity in full</source>
            <translation>Neue Kapazität voll zählen</translation>
        </message>
        <message>
            <source>Displaced</source>
            <translation>Verdrängt</translation>
        </message>
        <message>
            <source>Displaced by new supply: {before} → {after}</source>
            <translation>Von neuem Angebot verdrängt: {before} → {after}</translation>
        </message>
        <message>
            <source>Each project counts in part, by its odds of being built.</source>
            <translation>Jedes Projekt zählt anteilig, nach seiner Bauchance.</translation>
        </message>
        <message>
            <source>Expected output: nameplate times ramp, use and probability of success</source>
            <translation>Erwartete Produktion: Nennkapazität × Hochlauf × Auslastung × Erfolgswahrscheinlichkeit</translation>
        </message>
        <message>
            <source>Gives way</source>
            <translation>Es weicht</translation>
        </message>
        <message>
            <source>Gives way: {before} → {after}</source>
            <translation>Es weicht: {before} → {after}</translation>
        </message>
        <message>
            <source>Lambda: the part of new supply that displaces incumbents; the rest finds new demand</source>
            <translation>Lambda: der Teil des neuen Angebots, der bisherige Anbieter verdrängt; der Rest findet neue Nachfrage</translation>
        </message>
        <message>
            <source>New capacity, all minerals</source>
            <translation>Neue Kapazität, alle Rohstoffe</translation>
        </message>
        <message>
            <source>No cost is given here, so all give way in proportion.</source>
            <translation>Hier sind keine Kosten angegeben, also weichen alle anteilig.</translation>
        </message>
        <message>
            <source>No incumbent gives way: all new supply finds new demand.</source>
            <translation>Niemand weicht: Alles neue Angebot findet neue Nachfrage.</translation>
        </message>
        <message>
            <source>Part of new supply that displaces old</source>
            <translation>Teil des neuen Angebots, der altes verdrängt</translation>
        </message>
        <message>
            <source>Part of new supply that displaces old, number</source>
            <translation>Teil des neuen Angebots, der altes verdrängt, Zahl</translation>
        </message>
        <message>
            <source>Reset all</source>
            <translation>Alles zurücksetzen</translation>
        </message>
        <message>
            <source>Reset all assumptions</source>
            <translation>Alle Annahmen zurücksetzen</translation>
        </message>
        <message>
            <source>The default, an assumption of ours.</source>
            <translation>Die Vorgabe, unsere Annahme.</translation>
        </message>
        <message>
            <source>Which incumbents lose output when new supply comes</source>
            <translation>Welche Anbieter Produktion verlieren, wenn neues Angebot kommt</translation>
        </message>
        <message>
            <source>Who gives way</source>
            <translation>Wer weicht</translation>
        </message>
        <message>
            <source>Who makes room for new supply</source>
            <translation>Wer neuem Angebot Platz macht</translation>
        </message>
        <message>
            <source>Without it all capacity added is taken as built, the default.</source>
            <translation>Sonst gilt alle neue Kapazität als gebaut (Vorgabe).</translation>
        </message>
        <message>
            <source>World demand is fixed: every new tonne displaces an old one (default).</source>
            <translation>Die Weltnachfrage steht fest: Jede neue Tonne verdrängt eine alte (Vorgabe).</translation>
        </message>
        <message>
            <source>{part} of new supply displaces incumbents, the rest finds demand.</source>
            <translation>{part} des neuen Angebots verdrängen bisherige Anbieter, der Rest findet Nachfrage.</translation>
        </message>
        <message>
            <source>{stage}, {kind}</source>
            <translation>{stage}, {kind}</translation>
        </message>
        <message>
            <source>{where}: change assumptions</source>
            <translation>{where}: Annahmen ändern</translation>
        </message>
        <message>
            <source>{where}: default assumptions</source>
            <translation>{where}: Vorgaben</translation>
        </message>
        <message>
            <source>“{rule}” needs a pact (Policy).</source>
            <translation>„{rule}“ braucht einen Pakt (Politik).</translation>
        </message>
        <message>
            <source>“{rule}” needs costs of production of {mineral}: give them below.</source>
            <translation>„{rule}“ braucht Produktionskosten ({mineral}): unten angeben.</translation>
        </message>
    </context>
    <context>
        <name>Branch</name>
        <message>
            <source>Reset {place} and all inside it</source>
            <translation>{place} und alles darin zurücksetzen</translation>
        </message>
    </context>
    <context>
        <name>BriefingWindow</name>
        <message>
            <source>Briefing page: {what}</source>
            <translation>Briefingseite: {what}</translation>
        </message>
        <message>
            <source>Chart added: drag it to its place. Undo takes it off.</source>
            <translation>Diagramm hinzugefügt: an seinen Platz ziehen. Rückgängig entfernt es.</translation>
        </message>
        <message>
            <source>Chart placed where “{old}” was. Undo brings that back.</source>
            <translation>Diagramm steht nun anstelle von „{old}“. Rückgängig bringt dies zurück.</translation>
        </message>
        <message>
            <source>Element</source>
            <translation>Element</translation>
        </message>
        <message>
            <source>Element and house style</source>
            <translation>Element und Hausstil</translation>
        </message>
        <message>
            <source>Everything fits.</source>
            <translation>Alles passt.</translation>
        </message>
        <message>
            <source>House style</source>
            <translation>Hausstil</translation>
        </message>
        <message>
            <source>Map of the month added: drag it to its place. Undo takes it off.</source>
            <translation>Karte des Monats hinzugefügt: an ihren Platz ziehen. Rückgängig entfernt sie.</translation>
        </message>
        <message>
            <source>No export restriction acts on this stage: set one in the Shock tab of the map window; this page follows.</source>
            <translation>Auf dieser Stufe wirkt keine Ausfuhrbeschränkung: im Kartenfenster unter „Schock“ setzen; diese Seite folgt.</translation>
        </message>
        <message>
            <source>Not all of it fits: {names}</source>
            <translation>Nicht alles passt: {names}</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>Vorlagen</translation>
        </message>
        <message>
            <source>The chart is on this page already.</source>
            <translation>Das Diagramm ist schon auf dieser Seite.</translation>
        </message>
        <message>
            <source>The largest map shows the month now. Undo brings back what it showed.</source>
            <translation>Die größte Karte zeigt jetzt den Monat. Rückgängig stellt wieder her, was sie zeigte.</translation>
        </message>
        <message>
            <source>The map of the month is on this page already.</source>
            <translation>Die Karte des Monats steht schon auf dieser Seite.</translation>
        </message>
    </context>
    <context>
        <name>Briefings</name>
        <message>
            <source>Briefing pack…</source>
            <translation>Briefingmappe…</translation>
        </message>
        <message>
            <source>Briefing page as PDF…</source>
            <translation>Briefingseite als PDF…</translation>
        </message>
        <message>
            <source>Briefing page…</source>
            <translation>Briefingseite…</translation>
        </message>
        <message>
            <source>Series of images…</source>
            <translation>Bilderserie…</translation>
        </message>
    </context>
    <context>
        <name>Callout</name>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>End the tour; Help → Tour starts it again</source>
            <translation>Rundgang beenden; Hilfe → Rundgang startet ihn neu</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Ende</translation>
        </message>
        <message>
            <source>The next step</source>
            <translation>Der nächste Schritt</translation>
        </message>
        <message>
            <source>The step before</source>
            <translation>Der vorige Schritt</translation>
        </message>
    </context>
    <context>
        <name>CardLink</name>
        <message>
            <source>Copy to my sites and edit…</source>
            <translation>In meine kopieren und bearbeiten…</translation>
        </message>
        <message>
            <source>Edit site…</source>
            <translation>Standort bearbeiten…</translation>
        </message>
        <message>
            <source>Report an error</source>
            <translation>Fehler melden</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Quellen</translation>
        </message>
    </context>
    <context>
        <name>ChainChart</name>
        <message>
            <source>Along the chain</source>
            <translation>Entlang der Kette</translation>
        </message>
        <message>
            <source>Concentration (HHI, 0 to 10,000) of every stage with published output, and its largest supplier. The mark is the baseline.</source>
            <translation>Konzentration (HHI, 0 bis 10.000) jeder Stufe mit veröffentlichter Produktion und ihr größter Anbieter. Die Marke ist die Ausgangslage.</translation>
        </message>
    </context>
    <context>
        <name>ChartExports</name>
        <message>
            <source>CSV table (*.csv)</source>
            <translation>CSV-Tabelle (*.csv)</translation>
        </message>
        <message>
            <source>Chart written: {path}</source>
            <translation>Diagramm gespeichert: {path}</translation>
        </message>
        <message>
            <source>Export figures</source>
            <translation>Zahlen exportieren</translation>
        </message>
        <message>
            <source>Export picture</source>
            <translation>Bild exportieren</translation>
        </message>
        <message>
            <source>Figures copied: {count} rows.</source>
            <translation>Zahlen kopiert: {count} Zeilen.</translation>
        </message>
        <message>
            <source>PNG image (*.png)</source>
            <translation>PNG-Bild (*.png)</translation>
        </message>
        <message>
            <source>Picture of the chart copied.</source>
            <translation>Bild des Diagramms kopiert.</translation>
        </message>
        <message>
            <source>SVG drawing (*.svg)</source>
            <translation>SVG-Zeichnung (*.svg)</translation>
        </message>
    </context>
    <context>
        <name>ChartTools</name>
        <message>
            <source>Copies the chart as a picture or its figures as a table, or writes them to a file; the same is behind a right click on the chart.</source>
            <translation>Kopiert das Diagramm als Bild oder seine Zahlen als Tabelle oder schreibt sie in eine Datei; dasselbe per Rechtsklick auf das Diagramm.</translation>
        </message>
        <message>
            <source>Copy figures</source>
            <translation>Zahlen kopieren</translation>
        </message>
        <message>
            <source>Copy or export: {chart}</source>
            <translation>Kopieren oder exportieren: {chart}</translation>
        </message>
        <message>
            <source>Copy picture</source>
            <translation>Bild kopieren</translation>
        </message>
        <message>
            <source>Drag the button to take the picture into another program.</source>
            <translation>Schaltfläche ziehen, um das Bild in ein anderes Programm zu bringen.</translation>
        </message>
        <message>
            <source>Export figures…</source>
            <translation>Zahlen exportieren…</translation>
        </message>
        <message>
            <source>Export picture…</source>
            <translation>Bild exportieren…</translation>
        </message>
        <message>
            <source>Place on the briefing page</source>
            <translation>Auf die Briefingseite setzen</translation>
        </message>
    </context>
    <context>
        <name>ChartsPanel</name>
        <message>
            <source>Baseline dashed, scenario solid. Pale lines are held, as no projection is published. Left and Right move, Return or a click goes to the year.</source>
            <translation>Ausgangslage gestrichelt, Szenario durchgezogen. Blasse Linien sind fortgeschrieben, da keine Projektion veröffentlicht ist. Links und Rechts bewegen, Eingabe oder Klick springt zum Jahr.</translation>
        </message>
        <message>
            <source>Chart</source>
            <translation>Diagramm</translation>
        </message>
        <message>
            <source>Charts</source>
            <translation>Diagramme</translation>
        </message>
        <message>
            <source>Click a supplier to see it on the map.</source>
            <translation>Anbieter anklicken, um ihn auf der Karte zu sehen.</translation>
        </message>
        <message>
            <source>Click a year to go there.</source>
            <translation>Jahr anklicken, um dorthin zu gehen.</translation>
        </message>
        <message>
            <source>Every supplier: ring before, disc after. One that the scenario lifts over 50 or 65 % of world output is marked. Up and Down move, Return shows it on the map.</source>
            <translation>Jeder Anbieter: Ring vorher, Scheibe nachher. Wen das Szenario über 50 oder 65 % der Weltproduktion hebt, ist markiert. Auf und Ab bewegen, Eingabe zeigt ihn auf der Karte.</translation>
        </message>
        <message>
            <source>Figure over time</source>
            <translation>Kennzahl im Zeitverlauf</translation>
        </message>
        <message>
            <source>Figure whose sensitivity is shown</source>
            <translation>Kennzahl, deren Empfindlichkeit gezeigt wird</translation>
        </message>
        <message>
            <source>No national output is published for this stage.</source>
            <translation>Für diese Stufe ist keine nationale Produktion veröffentlicht.</translation>
        </message>
        <message>
            <source>Over time</source>
            <translation>Im Zeitverlauf</translation>
        </message>
        <message>
            <source>Ranking</source>
            <translation>Rangliste</translation>
        </message>
        <message>
            <source>Ranking of suppliers</source>
            <translation>Rangliste der Anbieter</translation>
        </message>
        <message>
            <source>Sensitivity</source>
            <translation>Empfindlichkeit</translation>
        </message>
        <message>
            <source>Shares of the largest suppliers, or one index.</source>
            <translation>Anteile der größten Anbieter oder ein Index.</translation>
        </message>
        <message>
            <source>The figure that the inputs move.</source>
            <translation>Die Kennzahl, die die Eingaben bewegen.</translation>
        </message>
        <message>
            <source>Tonnages vary by their error, levers by a fifth; by host.</source>
            <translation>Tonnagen variieren um ihren Fehler, Hebel um ein Fünftel; nach Standortland.</translation>
        </message>
        <message>
            <source>What each input alone does to the figure, strongest first; beside it what errors of all tonnages at once do. Up and Down move.</source>
            <translation>Was jede Eingabe allein an der Kennzahl bewirkt, stärkste zuerst; daneben, was Fehler aller Tonnagen zugleich bewirken. Auf und Ab bewegen.</translation>
        </message>
        <message>
            <source>Which chart is shown</source>
            <translation>Welches Diagramm gezeigt wird</translation>
        </message>
        <message>
            <source>{what}, by controlling country: baseline → scenario</source>
            <translation>{what}, nach Kontrollland: Ausgangslage → Szenario</translation>
        </message>
        <message>
            <source>{what}, by host country: baseline → scenario</source>
            <translation>{what}, nach Standortland: Ausgangslage → Szenario</translation>
        </message>
    </context>
    <context>
        <name>ColourField</name>
        <message>
            <source>As the map</source>
            <translation>Wie die Karte</translation>
        </message>
        <message>
            <source>Back to the colour of the map</source>
            <translation>Zurück zur Farbe der Karte</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Zurücksetzen</translation>
        </message>
        <message>
            <source>Reset {colour}</source>
            <translation>{colour} zurücksetzen</translation>
        </message>
        <message>
            <source>{name}: {value}</source>
            <translation>{name}: {value}</translation>
        </message>
    </context>
    <context>
        <name>ColumnTableModel</name>
        <message>
            <source>Click sorts; Shift and click sorts within what it is sorted by.</source>
            <translation>Klick sortiert; Umschalt und Klick sortiert innerhalb der Sortierung.</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>unbekannt</translation>
        </message>
    </context>
    <context>
        <name>ColumnsPage</name>
        <message>
            <source>First rows of the file</source>
            <translation>Erste Zeilen der Datei</translation>
        </message>
    </context>
    <context>
        <name>CompareDialog</name>
        <message>
            <source>Compare on the map</source>
            <translation>Auf der Karte vergleichen</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Differenz</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Left side</source>
            <translation>Linke Seite</translation>
        </message>
        <message>
            <source>Right side</source>
            <translation>Rechte Seite</translation>
        </message>
        <message>
            <source>Swipe</source>
            <translation>Wischen</translation>
        </message>
        <message>
            <source>{map}: change in share from “{left}” to “{right}”, percentage points</source>
            <translation>{map}: Änderung des Anteils von „{left}“ zu „{right}“, Prozentpunkte</translation>
        </message>
        <message>
            <source>{map}: share of world output, left “{left}”, right “{right}”</source>
            <translation>{map}: Anteil an der Weltproduktion, links „{left}“, rechts „{right}“</translation>
        </message>
    </context>
    <context>
        <name>ComparedMaps</name>
        <message>
            <source>Map of two scenarios</source>
            <translation>Karte zweier Szenarien</translation>
        </message>
    </context>
    <context>
        <name>ConsumerBox</name>
        <message>
            <source>Consumer</source>
            <translation>Verbraucher</translation>
        </message>
        <message>
            <source>For another than the world four cards appear: import reliance, EU-style supply risk, GeoPolRisk and days of cover. What is not published says so.</source>
            <translation>Für andere als die Welt erscheinen vier Karten: Importabhängigkeit, Versorgungsrisiko nach EU-Art, GeoPolRisk und Reichweite in Tagen. Was nicht veröffentlicht ist, sagt es.</translation>
        </message>
        <message>
            <source>The scenario's pact</source>
            <translation>Der Pakt des Szenarios</translation>
        </message>
        <message>
            <source>Whose exposure is shown beside the figures of the world</source>
            <translation>Wessen Abhängigkeit neben den Zahlen der Welt steht</translation>
        </message>
    </context>
    <context>
        <name>ControlPage</name>
        <message>
            <source>, since {day}</source>
            <translation>, seit {day}</translation>
        </message>
        <message>
            <source>, until {day}</source>
            <translation>, bis {day}</translation>
        </message>
        <message>
            <source>, {day}</source>
            <translation>, {day}</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Tag</translation>
        </message>
        <message>
            <source>Day whose controls are shown</source>
            <translation>Tag, dessen Kontrollen gezeigt werden</translation>
        </message>
        <message>
            <source>Export controls</source>
            <translation>Ausfuhrkontrollen</translation>
        </message>
        <message>
            <source>Export controls as known to the catalog</source>
            <translation>Ausfuhrkontrollen laut Katalog</translation>
        </message>
        <message>
            <source>Export controls on {day}</source>
            <translation>Ausfuhrkontrollen am {day}</translation>
        </message>
        <message>
            <source>No export control on {mineral} is listed.</source>
            <translation>Keine Ausfuhrkontrolle erfasst ({mineral}).</translation>
        </message>
        <message>
            <source>The state of each control as the tables give it</source>
            <translation>Der Stand jeder Kontrolle laut Tabellen</translation>
        </message>
        <message>
            <source>in force</source>
            <translation>in Kraft</translation>
        </message>
    </context>
    <context>
        <name>CostEditor</name>
        <message>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>Add a country to the costs</source>
            <translation>Land zu den Kosten hinzufügen</translation>
        </message>
        <message>
            <source>Another country that makes or plans this product</source>
            <translation>Weiteres Land, das dieses Produkt herstellt oder plant</translation>
        </message>
        <message>
            <source>Another country…</source>
            <translation>Weiteres Land…</translation>
        </message>
        <message>
            <source>Choose a country to give its cost below</source>
            <translation>Land wählen, um unten seine Kosten anzugeben</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Kosten</translation>
        </message>
        <message>
            <source>Cost of making a tonne in {country}; empty (“not given”) takes it out</source>
            <translation>Kosten je Tonne: {country}; leer („keine Angabe“) entfernt sie</translation>
        </message>
        <message>
            <source>Cost of making a tonne there, the same currency throughout</source>
            <translation>Kosten je dort hergestellter Tonne, durchweg dieselbe Währung</translation>
        </message>
        <message>
            <source>Cost of production, USD a tonne</source>
            <translation>Produktionskosten, USD je Tonne</translation>
        </message>
        <message>
            <source>Costs by country</source>
            <translation>Kosten nach Land</translation>
        </message>
        <message>
            <source>Costs of production</source>
            <translation>Produktionskosten</translation>
        </message>
        <message>
            <source>Costs of production: {what}</source>
            <translation>Produktionskosten: {what}</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>No other country makes or plans this product</source>
            <translation>Kein weiteres Land stellt dieses Produkt her oder plant es</translation>
        </message>
        <message>
            <source>No table of the catalog holds costs of production: what stands here is an assumption of yours. Countries without one cost as much as the mean of those given.</source>
            <translation>Keine Tabelle des Katalogs enthält Produktionskosten: Was hier steht, ist Ihre Annahme. Länder ohne Angabe kosten so viel wie das Mittel der übrigen.</translation>
        </message>
        <message>
            <source>Nobody is known to make it.</source>
            <translation>Kein Hersteller bekannt.</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Zurücksetzen</translation>
        </message>
        <message>
            <source>Reset costs of {what}</source>
            <translation>Kosten zurücksetzen ({what})</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Anteil</translation>
        </message>
        <message>
            <source>Take out the costs of this mineral and stage</source>
            <translation>Kosten dieses Rohstoffs und dieser Stufe entfernen</translation>
        </message>
        <message>
            <source>USD a tonne</source>
            <translation>USD je Tonne</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <source>not given</source>
            <translation>keine Angabe</translation>
        </message>
        <message>
            <source>{what}, cost in {country}: {before} → {after} USD/t</source>
            <translation>{what}, Kosten ({country}): {before} → {after} USD/t</translation>
        </message>
        <message>
            <source>“Highest cost first” ranks countries by it; countries without one cost as much as the mean of those given.</source>
            <translation>„Höchste Kosten zuerst“ ordnet die Länder danach; Länder ohne Angabe kosten so viel wie das Mittel der übrigen.</translation>
        </message>
    </context>
    <context>
        <name>CountingPage</name>
        <message>
            <source>China's share</source>
            <translation>Anteil Chinas</translation>
        </message>
        <message>
            <source>Concentration (HHI)</source>
            <translation>Konzentration (HHI)</translation>
        </message>
        <message>
            <source>Count on top of the national statistic</source>
            <translation>Zusätzlich zur nationalen Statistik zählen</translation>
        </message>
        <message>
            <source>Count within the national statistic</source>
            <translation>Innerhalb der nationalen Statistik zählen</translation>
        </message>
        <message>
            <source>Covered without the largest supplier</source>
            <translation>Gedeckt ohne den größten Anbieter</translation>
        </message>
        <message>
            <source>Every site is new capacity that no statistic knows: an alternative with a switch of its own in the Build tab. Rows that are sites of ours count once, as ours do.</source>
            <translation>Jeder Standort ist neue Kapazität, die keine Statistik kennt: eine Alternative mit eigenem Schalter im Reiter Ausbau. Zeilen, die Standorte von uns sind, zählen einmal, wie unsere.</translation>
        </message>
        <message>
            <source>Governance HHI</source>
            <translation>Governance-HHI</translation>
        </message>
        <message>
            <source>No figure changes.</source>
            <translation>Keine Zahl ändert sich.</translation>
        </message>
        <message>
            <source>Operating sites explain a part of their country's output, which stays as it is; planned ones can be switched on in the Build tab.</source>
            <translation>Standorte in Betrieb erklären einen Teil der Produktion ihres Landes, die bleibt; geplante lassen sich im Reiter Ausbau zuschalten.</translation>
        </message>
        <message>
            <source>Show on the map only</source>
            <translation>Nur auf der Karte zeigen</translation>
        </message>
        <message>
            <source>Three largest</source>
            <translation>Drei größte</translation>
        </message>
        <message>
            <source>Top supplier</source>
            <translation>Größter Anbieter</translation>
        </message>
        <message>
            <source>Without the largest supplier</source>
            <translation>Ohne den größten Anbieter</translation>
        </message>
        <message>
            <source>all of them built</source>
            <translation>alle gebaut</translation>
        </message>
        <message>
            <source>with your sites</source>
            <translation>mit Ihren Standorten</translation>
        </message>
        <message>
            <source>without</source>
            <translation>ohne</translation>
        </message>
        <message>
            <source>{count} of them cannot count: {reason}.</source>
            <translation>Nicht zählbar: {count} ({reason}).</translation>
        </message>
        <message>
            <source>{mineral} {stage}: 1 row is a site of ours and counts once, within the statistic: {operating} running, {coming} to come.</source>
            <translation>{mineral}, {stage}: 1 Zeile ist ein Standort von uns und zählt einmal, innerhalb der Statistik: {operating} in Betrieb, {coming} kommen noch.</translation>
        </message>
        <message>
            <source>{mineral} {stage}: 1 site, {operating} running, {coming} to come.</source>
            <translation>{mineral}, {stage} (1 Standort): {operating} in Betrieb, {coming} kommen noch.</translation>
        </message>
        <message>
            <source>{mineral} {stage}: {count} rows are sites of ours and count once, within the statistic: {operating} running, {coming} to come.</source>
            <translation>{mineral}, {stage}: {count} Zeilen sind Standorte von uns und zählen einmal, innerhalb der Statistik: {operating} in Betrieb, {coming} kommen noch.</translation>
        </message>
        <message>
            <source>{mineral} {stage}: {count} sites, {operating} running, {coming} to come.</source>
            <translation>{mineral}, {stage} (Standorte: {count}): {operating} in Betrieb, {coming} kommen noch.</translation>
        </message>
    </context>
    <context>
        <name>CountryPicker</name>
        <message>
            <source>Any country</source>
            <translation>Jedes Land</translation>
        </message>
        <message>
            <source>Controlling countries</source>
            <translation>Kontrollländer</translation>
        </message>
        <message>
            <source>Controlling country: {ticked}</source>
            <translation>Kontrollland: {ticked}</translation>
        </message>
        <message>
            <source>{count} countries</source>
            <translation>{count} Länder</translation>
        </message>
    </context>
    <context>
        <name>DemandTab</name>
        <message>
            <source>, {unmet} of it not met</source>
            <translation>, davon {unmet} ungedeckt</translation>
        </message>
        <message>
            <source>Acts where output of mines and refineries is both published: not for {mineral}.</source>
            <translation>Wirkt nur, wo Produktion von Minen und Raffinerien veröffentlicht ist: nicht hier ({mineral}).</translation>
        </message>
        <message>
            <source>Announced pledges kept in full and in time (IEA).</source>
            <translation>Angekündigte Zusagen, voll und rechtzeitig erfüllt (IEA).</translation>
        </message>
        <message>
            <source>Back to the reference case (STEPS), unchanged</source>
            <translation>Zurück zum Referenzfall (STEPS), unverändert</translation>
        </message>
        <message>
            <source>Back to today's recycled share</source>
            <translation>Zurück zum heutigen Recyclinganteil</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Fall</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Änderung</translation>
        </message>
        <message>
            <source>Change of demand</source>
            <translation>Änderung der Nachfrage</translation>
        </message>
        <message>
            <source>Change of demand, number</source>
            <translation>Änderung der Nachfrage, Zahl</translation>
        </message>
        <message>
            <source>Change of world demand against the case; the mark is no change</source>
            <translation>Änderung der Weltnachfrage gegenüber dem Fall; die Marke heißt keine Änderung</translation>
        </message>
        <message>
            <source>Demand case</source>
            <translation>Nachfragefall</translation>
        </message>
        <message>
            <source>End of life, {region}: {part} in {year} ({source}).</source>
            <translation>Lebensende, {region}: {part} in {year} ({source}).</translation>
        </message>
        <message>
            <source>Mined, {year}: {amounts}.</source>
            <translation>Förderung, {year}: {amounts}.</translation>
        </message>
        <message>
            <source>Net zero emissions by 2050 (IEA).</source>
            <translation>Netto-Null-Emissionen bis 2050 (IEA).</translation>
        </message>
        <message>
            <source>No end-of-life rate is published.</source>
            <translation>Keine Rate am Lebensende veröffentlicht.</translation>
        </message>
        <message>
            <source>No national output is published, so demand moves no figure here.</source>
            <translation>Keine nationale Produktion veröffentlicht: Die Nachfrage bewegt hier keine Zahl.</translation>
        </message>
        <message>
            <source>Not published for {mineral}</source>
            <translation>Nicht veröffentlicht ({mineral})</translation>
        </message>
        <message>
            <source>Recycled input</source>
            <translation>Recyclingeinsatz</translation>
        </message>
        <message>
            <source>Recycled input as a part of the world's refined supply, 0 to 95 per cent</source>
            <translation>Recyclingeinsatz als Teil des weltweiten raffinierten Angebots, 0 bis 95 Prozent</translation>
        </message>
        <message>
            <source>Recycled share</source>
            <translation>Recyclinganteil</translation>
        </message>
        <message>
            <source>Recycled share, number</source>
            <translation>Recyclinganteil, Zahl</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Zurücksetzen</translation>
        </message>
        <message>
            <source>STEPS: policies as stated, the reference. APS: pledges kept. NZE: net zero by 2050. World output follows demand as far as it can.</source>
            <translation>STEPS: erklärte Politik, die Referenz. APS: Zusagen erfüllt. NZE: Netto-Null bis 2050. Die Weltproduktion folgt der Nachfrage, so weit sie kann.</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Anteil</translation>
        </message>
        <message>
            <source>Stated policies, the IEA's reference: world output is read as demand.</source>
            <translation>Erklärte Politik, die Referenz der IEA: Weltproduktion gilt als Nachfrage.</translation>
        </message>
        <message>
            <source>The IEA's case of world demand</source>
            <translation>Der IEA-Fall der Weltnachfrage</translation>
        </message>
        <message>
            <source>The tables hold no other case for {mineral}: change its demand by a part.</source>
            <translation>Die Tabellen enthalten keinen anderen Fall ({mineral}): Nachfrage anteilig ändern.</translation>
        </message>
        <message>
            <source>Today's share of world supply is not published: counted as none.</source>
            <translation>Der heutige Anteil am Weltangebot ist nicht veröffentlicht: zählt als null.</translation>
        </message>
        <message>
            <source>What exceeds today's share, the mark, takes the place of ore; it adds no refined output of its own.</source>
            <translation>Was über den heutigen Anteil, die Marke, hinausgeht, ersetzt Erz; eigene Raffination kommt nicht hinzu.</translation>
        </message>
        <message>
            <source>World demand against the chosen case, as a part of it.</source>
            <translation>Weltnachfrage gegenüber dem gewählten Fall, als Teil davon.</translation>
        </message>
        <message>
            <source>World demand, {mineral}</source>
            <translation>Weltnachfrage, {mineral}</translation>
        </message>
        <message>
            <source>World supply: {part} in {year} ({source}).</source>
            <translation>Weltangebot: {part} in {year} ({source}).</translation>
        </message>
        <message>
            <source>not set</source>
            <translation>nicht gesetzt</translation>
        </message>
        <message>
            <source>{mineral} demand: {before} → {after}</source>
            <translation>Nachfrage, {mineral}: {before} → {after}</translation>
        </message>
        <message>
            <source>{mineral}, recycled input: {before} → {after}</source>
            <translation>{mineral}, Recyclingeinsatz: {before} → {after}</translation>
        </message>
        <message>
            <source>{product}, {year}: {amounts}</source>
            <translation>{product}, {year}: {amounts}</translation>
        </message>
        <message>
            <source>−90 to +500 per cent</source>
            <translation>−90 bis +500 Prozent</translation>
        </message>
    </context>
    <context>
        <name>DetailLine</name>
        <message>
            <source>Costs, {place}</source>
            <translation>Kosten, {place}</translation>
        </message>
        <message>
            <source>Output not published</source>
            <translation>Produktion nicht veröffentlicht</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Zurücksetzen</translation>
        </message>
        <message>
            <source>Show where the costs come from</source>
            <translation>Zeigen, woher die Kosten stammen</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Quellen</translation>
        </message>
        <message>
            <source>Sources of the costs, {place}</source>
            <translation>Quellen der Kosten, {place}</translation>
        </message>
        <message>
            <source>Take out what is added here and inside</source>
            <translation>Hier und darin Hinzugefügtes entfernen</translation>
        </message>
        <message>
            <source>from {year}</source>
            <translation>ab {year}</translation>
        </message>
    </context>
    <context>
        <name>Disclosure</name>
        <message>
            <source>Close {place}</source>
            <translation>{place} schließen</translation>
        </message>
        <message>
            <source>Open {place}</source>
            <translation>{place} öffnen</translation>
        </message>
        <message>
            <source>Opens a row to what is inside: the countries of a region, the listed projects of a country. The right and left arrow keys open and close it.</source>
            <translation>Öffnet eine Zeile für das, was darin ist: die Länder einer Region, die erfassten Projekte eines Landes. Pfeil rechts und links öffnen und schließen sie.</translation>
        </message>
    </context>
    <context>
        <name>DockTitle</name>
        <message>
            <source>Close {dock}</source>
            <translation>{dock} schließen</translation>
        </message>
        <message>
            <source>Detach {dock}</source>
            <translation>{dock} lösen</translation>
        </message>
    </context>
    <context>
        <name>Documents</name>
        <message>
            <source>Last saved {time}</source>
            <translation>Zuletzt gespeichert {time}</translation>
        </message>
        <message>
            <source>No recovery copy can be kept; save your work often. {why}</source>
            <translation>Keine Rettungskopie möglich; speichern Sie oft. {why}</translation>
        </message>
        <message>
            <source>Saved with catalog {vintage}; figures are now those of catalog {own}.</source>
            <translation>Gespeichert mit Katalog {vintage}; die Zahlen sind nun die von Katalog {own}.</translation>
        </message>
        <message>
            <source>Saved {time}</source>
            <translation>Gespeichert {time}</translation>
        </message>
        <message>
            <source>Scenario {shown} of {count} is shown; the others are in the list of scenarios.</source>
            <translation>Gezeigt wird Szenario {shown} von {count}; die anderen stehen in der Szenarienliste.</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Unbenannt</translation>
        </message>
        <message>
            <source>the rescued copy</source>
            <translation>die Rettungskopie</translation>
        </message>
        <message>
            <source>{count} things in {name} are wrong. The first: {problem}</source>
            <translation>{count} Fehler in {name}. Der erste: {problem}</translation>
        </message>
        <message>
            <source>{what} Your work is as it was.</source>
            <translation>{what} Ihre Arbeit ist unverändert.</translation>
        </message>
        <message>
            <source>“{name}” was changed by another program since it was opened here. Replace it?</source>
            <translation>„{name}“ wurde seit dem Öffnen von einem anderen Programm geändert. Ersetzen?</translation>
        </message>
    </context>
    <context>
        <name>DrawnMap</name>
        <message>
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
    </context>
    <context>
        <name>ElementPanel</name>
        <message>
            <source> %</source>
            <translation> %</translation>
        </message>
        <message>
            <source>Align</source>
            <translation>Bündig</translation>
        </message>
        <message>
            <source>All maps</source>
            <translation>Alle Karten</translation>
        </message>
        <message>
            <source>Belongs to</source>
            <translation>Gehört zu</translation>
        </message>
        <message>
            <source>Beside the usual size of the page</source>
            <translation>Neben der üblichen Größe der Seite</translation>
        </message>
        <message>
            <source>Centre</source>
            <translation>Mitte</translation>
        </message>
        <message>
            <source>Click something on the page to change it; double-click words to write them.</source>
            <translation>Etwas auf der Seite anklicken, um es zu ändern; Text doppelklicken, um ihn zu schreiben.</translation>
        </message>
        <message>
            <source>Elements of the page</source>
            <translation>Elemente der Seite</translation>
        </message>
        <message>
            <source>Empty: the title that is proposed</source>
            <translation>Leer: der vorgeschlagene Titel</translation>
        </message>
        <message>
            <source>Enter, or a double click on the page</source>
            <translation>Eingabe oder Doppelklick auf der Seite</translation>
        </message>
        <message>
            <source>Follow figures</source>
            <translation>Folgt</translation>
        </message>
        <message>
            <source>Frozen</source>
            <translation>Fest</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Links</translation>
        </message>
        <message>
            <source>Line of words above</source>
            <translation>Textzeile darüber</translation>
        </message>
        <message>
            <source>Not all of it fits. Make the element larger, or its type smaller.</source>
            <translation>Nicht alles passt. Element vergrößern oder Schrift verkleinern.</translation>
        </message>
        <message>
            <source>Proposed words follow the levers; your own stay as they are</source>
            <translation>Vorgeschlagene Texte folgen den Hebeln; Ihre eigenen bleiben</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Rechts</translation>
        </message>
        <message>
            <source>Shows</source>
            <translation>Zeigt</translation>
        </message>
        <message>
            <source>The figures would say: {words}</source>
            <translation>Die Zahlen würden sagen: {words}</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Type size</source>
            <translation>Schrift</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Words stand</source>
            <translation>Text steht</translation>
        </message>
        <message>
            <source>Write the words…</source>
            <translation>Text schreiben…</translation>
        </message>
        <message>
            <source>as proposed</source>
            <translation>wie vorgeschlagen</translation>
        </message>
        <message>
            <source>{what} (does not fit)</source>
            <translation>{what} (passt nicht)</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source> dpi</source>
            <translation> dpi</translation>
        </message>
        <message>
            <source> px</source>
            <translation> px</translation>
        </message>
        <message>
            <source>Custom</source>
            <translation>Eigene</translation>
        </message>
        <message>
            <source>Export image</source>
            <translation>Bild exportieren</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Höhe</translation>
        </message>
        <message>
            <source>Light colours, with title, legend, sources and boundary note; text grows with the size.</source>
            <translation>Helle Farben, mit Titel, Legende, Quellen und Grenzhinweis; Text wächst mit der Größe.</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Vorschau</translation>
        </message>
        <message>
            <source>Resolution</source>
            <translation>Auflösung</translation>
        </message>
        <message>
            <source>Save as PNG…</source>
            <translation>Als PNG speichern…</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>Breite</translation>
        </message>
    </context>
    <context>
        <name>ExportRun</name>
        <message>
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stopp</translation>
        </message>
        <message>
            <source>Stop the export</source>
            <translation>Export stoppen</translation>
        </message>
    </context>
    <context>
        <name>Exports</name>
        <message>
            <source>Export image</source>
            <translation>Bild exportieren</translation>
        </message>
        <message>
            <source>Image copied.</source>
            <translation>Bild kopiert.</translation>
        </message>
        <message>
            <source>Image written: {path}</source>
            <translation>Bild gespeichert: {path}</translation>
        </message>
        <message>
            <source>PNG image (*.png)</source>
            <translation>PNG-Bild (*.png)</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Ordner öffnen</translation>
        </message>
    </context>
    <context>
        <name>ExposureBlock</name>
        <message>
            <source>Exposure</source>
            <translation>Abhängigkeit</translation>
        </message>
    </context>
    <context>
        <name>FieldForm</name>
        <message>
            <source>Coordinate system</source>
            <translation>Koordinatensystem</translation>
        </message>
        <message>
            <source>Coordinates</source>
            <translation>Koordinaten</translation>
        </message>
        <message>
            <source>Grade of concentrate</source>
            <translation>Gehalt des Konzentrats</translation>
        </message>
        <message>
            <source>More fields</source>
            <translation>Weitere Felder</translation>
        </message>
        <message>
            <source>Swap latitude and longitude</source>
            <translation>Breite und Länge tauschen</translation>
        </message>
        <message>
            <source>Tonnes of</source>
            <translation>Tonnen</translation>
        </message>
        <message>
            <source>Type a code such as EPSG:32735; the map shows at once what comes of it.</source>
            <translation>Code wie EPSG:32735 eingeben; die Karte zeigt sofort das Ergebnis.</translation>
        </message>
        <message>
            <source>Unit of the file</source>
            <translation>Einheit der Datei</translation>
        </message>
        <message>
            <source>all: {what}</source>
            <translation>alle: {what}</translation>
        </message>
        <message>
            <source>as last time</source>
            <translation>wie beim letzten Mal</translation>
        </message>
        <message>
            <source>as the column says</source>
            <translation>laut Spalte</translation>
        </message>
        <message>
            <source>as you chose</source>
            <translation>Ihre Wahl</translation>
        </message>
        <message>
            <source>by its contents: please check</source>
            <translation>nach Inhalt: bitte prüfen</translation>
        </message>
        <message>
            <source>by its heading</source>
            <translation>nach Überschrift</translation>
        </message>
        <message>
            <source>not given</source>
            <translation>keine Angabe</translation>
        </message>
        <message>
            <source>– in</source>
            <translation>– in</translation>
        </message>
        <message>
            <source>– not in the file –</source>
            <translation>– nicht in der Datei –</translation>
        </message>
        <message>
            <source>– tonnes of</source>
            <translation>– Tonnen</translation>
        </message>
        <message>
            <source>– with a grade of</source>
            <translation>– mit Gehalt von</translation>
        </message>
    </context>
    <context>
        <name>FigureView</name>
        <message>
            <source>As at first</source>
            <translation>Anfangsordnung</translation>
        </message>
        <message>
            <source>As in the file</source>
            <translation>Wie in der Datei</translation>
        </message>
        <message>
            <source>Cells copied.</source>
            <translation>Zellen kopiert.</translation>
        </message>
        <message>
            <source>Copy cells</source>
            <translation>Zellen kopieren</translation>
        </message>
        <message>
            <source>Copy cells with headings</source>
            <translation>Zellen mit Köpfen kopieren</translation>
        </message>
        <message>
            <source>More than {most} cells are chosen: export them to a file instead.</source>
            <translation>Mehr als {most} Zellen gewählt: lieber in eine Datei exportieren.</translation>
        </message>
        <message>
            <source>Sort downwards</source>
            <translation>Absteigend sortieren</translation>
        </message>
        <message>
            <source>Sort upwards</source>
            <translation>Aufsteigend sortieren</translation>
        </message>
        <message>
            <source>Sort within the present order</source>
            <translation>Innerhalb der Ordnung sortieren</translation>
        </message>
    </context>
    <context>
        <name>FileMenu</name>
        <message>
            <source>New</source>
            <translation>Neu</translation>
        </message>
        <message>
            <source>New window</source>
            <translation>Neues Fenster</translation>
        </message>
        <message>
            <source>Open…</source>
            <translation>Öffnen…</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Speichern unter…</translation>
        </message>
    </context>
    <context>
        <name>FinderBox</name>
        <message>
            <source>“{name}” cannot be used now.</source>
            <translation>„{name}“ ist jetzt nicht verfügbar.</translation>
        </message>
    </context>
    <context>
        <name>FloorRow</name>
        <message>
            <source>Choose a pact first: the floor is one of its rules</source>
            <translation>Zuerst einen Pakt wählen: Die Schwelle ist eine seiner Regeln</translation>
        </message>
        <message>
            <source>From whom the pact buys {what} is not published.</source>
            <translation>Bei wem der Pakt kauft, ist nicht veröffentlicht ({what}).</translation>
        </message>
        <message>
            <source>Governance floor</source>
            <translation>Governance-Schwelle</translation>
        </message>
        <message>
            <source>Leaves out no supplier of {what} to the pact.</source>
            <translation>Schließt keinen Lieferanten des Pakts aus ({what}).</translation>
        </message>
        <message>
            <source>Leaves out {names}: {share} of the pact's imports of {what}.</source>
            <translation>Schließt aus: {names} – {share} der Paktimporte ({what}).</translation>
        </message>
        <message>
            <source>Lowest mean of the six World Bank governance indicators to buy from</source>
            <translation>Niedrigstes Mittel der sechs Governance-Indikatoren der Weltbank, um noch zu kaufen</translation>
        </message>
        <message>
            <source>Nobody else can supply {part}.</source>
            <translation>Niemand sonst kann {part} liefern.</translation>
        </message>
        <message>
            <source>Others can take over all of it.</source>
            <translation>Andere können alles übernehmen.</translation>
        </message>
        <message>
            <source>Standards: members buy nothing from countries governed worse than this</source>
            <translation>Standards: Mitglieder kaufen nichts bei schlechter regierten Ländern</translation>
        </message>
        <message>
            <source>The scale is that of the World Bank: about −2.5 (weak) to +2.5 (strong), the mean of six indicators. Other suppliers take over what they sell elsewhere; what nobody can take over stays open. World output does not change.</source>
            <translation>Skala der Weltbank: etwa −2,5 (schwach) bis +2,5 (stark), Mittel aus sechs Indikatoren. Andere Lieferanten übernehmen, was sie sonst verkaufen; was niemand übernehmen kann, bleibt offen. Die Weltproduktion ändert sich nicht.</translation>
        </message>
        <message>
            <source>{names} and {count} more</source>
            <translation>{names} und {count} weitere</translation>
        </message>
    </context>
    <context>
        <name>FlowPage</name>
        <message>
            <source>As shown</source>
            <translation>Wie gezeigt</translation>
        </message>
        <message>
            <source>Baseline</source>
            <translation>Ausgangslage</translation>
        </message>
        <message>
            <source>Bows</source>
            <translation>Bögen</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Änderung</translation>
        </message>
        <message>
            <source>Change of the flows</source>
            <translation>Änderung der Ströme</translation>
        </message>
        <message>
            <source>Draw flows as bows</source>
            <translation>Ströme als Bögen zeichnen</translation>
        </message>
        <message>
            <source>Draw flows as great circles</source>
            <translation>Ströme als Großkreise zeichnen</translation>
        </message>
        <message>
            <source>Draw the {count} largest flows</source>
            <translation>Die {count} größten Ströme zeichnen</translation>
        </message>
        <message>
            <source>Figures on the arrows</source>
            <translation>Zahlen an den Pfeilen</translation>
        </message>
        <message>
            <source>Flows as the map shows</source>
            <translation>Ströme wie auf der Karte</translation>
        </message>
        <message>
            <source>Flows of the baseline</source>
            <translation>Ströme der Ausgangslage</translation>
        </message>
        <message>
            <source>Flows of the scenario</source>
            <translation>Ströme des Szenarios</translation>
        </message>
        <message>
            <source>Great circles</source>
            <translation>Großkreise</translation>
        </message>
        <message>
            <source>How many flows are drawn, the largest first</source>
            <translation>Wie viele Ströme gezeichnet werden, die größten zuerst</translation>
        </message>
        <message>
            <source>Largest</source>
            <translation>Größte</translation>
        </message>
        <message>
            <source>Move along the arrows</source>
            <translation>Entlang der Pfeile bewegen</translation>
        </message>
        <message>
            <source>No figures on the arrows</source>
            <translation>Keine Zahlen an den Pfeilen</translation>
        </message>
        <message>
            <source>Scenario</source>
            <translation>Szenario</translation>
        </message>
        <message>
            <source>Shape</source>
            <translation>Form</translation>
        </message>
        <message>
            <source>Stop moving along the arrows</source>
            <translation>Bewegung entlang der Pfeile stoppen</translation>
        </message>
        <message>
            <source>Trade</source>
            <translation>Handel</translation>
        </message>
    </context>
    <context>
        <name>FolderField</name>
        <message>
            <source>Choose a folder: {name}</source>
            <translation>Ordner wählen: {name}</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Wählen…</translation>
        </message>
    </context>
    <context>
        <name>FolderRow</name>
        <message>
            <source>Choose a folder: {name}</source>
            <translation>Ordner wählen: {name}</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Wählen…</translation>
        </message>
        <message>
            <source>One new folder at the end is made</source>
            <translation>Ein neuer Ordner am Ende wird angelegt</translation>
        </message>
    </context>
    <context>
        <name>FoundDelegate</name>
        <message>
            <source>not now</source>
            <translation>jetzt nicht</translation>
        </message>
    </context>
    <context>
        <name>Going</name>
        <message>
            <source>Its layer is hidden: switch it on under Layers to see it.</source>
            <translation>Die Ebene ist ausgeblendet: unter Ebenen einschalten, um es zu sehen.</translation>
        </message>
        <message>
            <source>That is beyond the edge of this map.</source>
            <translation>Das liegt jenseits des Kartenrands.</translation>
        </message>
    </context>
    <context>
        <name>GradeBars</name>
        <message>
            <source>How far the data were checked</source>
            <translation>Wie weit die Daten geprüft wurden</translation>
        </message>
        <message>
            <source>Sites carry a grade, row by row. Rows of other tables name their sources and say if they come from general knowledge.</source>
            <translation>Standorte tragen eine Note, Zeile für Zeile. Zeilen anderer Tabellen nennen ihre Quellen und sagen, ob sie aus Allgemeinwissen stammen.</translation>
        </message>
        <message>
            <source>{grade}: {count} rows</source>
            <translation>{grade}: {count} Zeilen</translation>
        </message>
    </context>
    <context>
        <name>HelpBrowser</name>
        <message>
            <source>Page</source>
            <translation>Seite</translation>
        </message>
    </context>
    <context>
        <name>HelpOpener</name>
        <message>
            <source>Numbers are written the new way from the next start on.</source>
            <translation>Zahlen werden ab dem nächsten Start neu geschrieben.</translation>
        </message>
    </context>
    <context>
        <name>HelpWindow</name>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Inhalt</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Vorwärts</translation>
        </message>
        <message>
            <source>Guide</source>
            <translation>Handbuch</translation>
        </message>
        <message>
            <source>Nothing found. Try fewer or shorter words.</source>
            <translation>Nichts gefunden. Versuchen Sie weniger oder kürzere Wörter.</translation>
        </message>
        <message>
            <source>Search the guide</source>
            <translation>Handbuch durchsuchen</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Fundstellen</translation>
        </message>
    </context>
    <context>
        <name>HistoryView</name>
        <message>
            <source>As opened</source>
            <translation>Wie geöffnet</translation>
        </message>
        <message>
            <source>Click a step to go back or forward to it</source>
            <translation>Schritt anklicken, um dorthin zurück oder vor zu gehen</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Schritte</translation>
        </message>
    </context>
    <context>
        <name>HoverCard</name>
        <message>
            <source>Esc closes</source>
            <translation>Esc schließt</translation>
        </message>
    </context>
    <context>
        <name>ImageOptionsDialog</name>
        <message>
            <source> dpi</source>
            <translation> dpi</translation>
        </message>
        <message>
            <source>300 dpi for print, 96 to 150 for screens</source>
            <translation>300 dpi für Druck, 96 bis 150 für Bildschirme</translation>
        </message>
        <message>
            <source>Choose place…</source>
            <translation>Ort wählen…</translation>
        </message>
        <message>
            <source>Resolution</source>
            <translation>Auflösung</translation>
        </message>
        <message>
            <source>Save as {format}</source>
            <translation>Als {format} speichern</translation>
        </message>
        <message>
            <source>To be laid on a coloured slide or page</source>
            <translation>Zum Auflegen auf eine farbige Folie oder Seite</translation>
        </message>
        <message>
            <source>Transparent, without paper</source>
            <translation>Transparent, ohne Papier</translation>
        </message>
        <message>
            <source>{width} × {height} pixels</source>
            <translation>{width} × {height} Pixel</translation>
        </message>
    </context>
    <context>
        <name>KindEditor</name>
        <message>
            <source> years</source>
            <translation> Jahre</translation>
        </message>
        <message>
            <source>Assumptions by kind of capacity</source>
            <translation>Annahmen nach Art der Kapazität</translation>
        </message>
        <message>
            <source>Back to the defaults of this kind at this stage</source>
            <translation>Zurück zu den Vorgaben dieser Art auf dieser Stufe</translation>
        </message>
        <message>
            <source>How fast a plant comes up</source>
            <translation>Wie schnell ein Werk hochläuft</translation>
        </message>
        <message>
            <source>It holds for all minerals.</source>
            <translation>Gilt für alle Rohstoffe.</translation>
        </message>
        <message>
            <source>It holds for all minerals; single projects can be changed further below.</source>
            <translation>Gilt für alle Rohstoffe; einzelne Projekte sind weiter unten änderbar.</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>Vorlauf</translation>
        </message>
        <message>
            <source>Lead time</source>
            <translation>Vorlaufzeit</translation>
        </message>
        <message>
            <source>New capacity</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Odds</source>
            <translation>Chance</translation>
        </message>
        <message>
            <source>Published building times: {list}.</source>
            <translation>Veröffentlichte Bauzeiten: {list}.</translation>
        </message>
        <message>
            <source>Ramp</source>
            <translation>Klasse</translation>
        </message>
        <message>
            <source>Ramp {number}: {words}.</source>
            <translation>Hochlauf {number}: {words}.</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Zurücksetzen</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Stufe</translation>
        </message>
        <message>
            <source>Stage of the assumptions</source>
            <translation>Stufe der Annahmen</translation>
        </message>
        <message>
            <source>Steady output per nameplate</source>
            <translation>Dauerproduktion je Nennkapazität</translation>
        </message>
        <message>
            <source>That it is built and runs; counts only where “expected” is ticked above</source>
            <translation>Dass es gebaut wird und läuft; zählt nur, wenn oben „erwartet“ angehakt ist</translation>
        </message>
        <message>
            <source>The stage whose new capacity is meant</source>
            <translation>Die Stufe, deren neue Kapazität gemeint ist</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Nutzung</translation>
        </message>
        <message>
            <source>Years from decision to first product, where no start year is listed</source>
            <translation>Jahre vom Beschluss zum ersten Produkt, wo kein Startjahr erfasst ist</translation>
        </message>
        <message>
            <source>Years to the first product, ramp class, steady use of nameplate, and probability of being built and running. Choose a row to change it below.</source>
            <translation>Jahre bis zum ersten Produkt, Hochlaufklasse, Dauerauslastung der Nennkapazität und Chance, gebaut und in Betrieb zu sein. Zeile wählen, um sie unten zu ändern.</translation>
        </message>
        <message>
            <source>default {value}</source>
            <translation>Vorgabe {value}</translation>
        </message>
        <message>
            <source>{years} yr</source>
            <translation>{years} J.</translation>
        </message>
    </context>
    <context>
        <name>LayerActions</name>
        <message>
            <source>Columns, problems, counting…</source>
            <translation>Spalten, Probleme, Zählung…</translation>
        </message>
        <message>
            <source>Export rows left aside…</source>
            <translation>Ausgelassene Zeilen exportieren…</translation>
        </message>
        <message>
            <source>Export sites…</source>
            <translation>Standorte exportieren…</translation>
        </message>
        <message>
            <source>Hide group</source>
            <translation>Gruppe ausblenden</translation>
        </message>
        <message>
            <source>Hide layer</source>
            <translation>Ebene ausblenden</translation>
        </message>
        <message>
            <source>Move group down</source>
            <translation>Gruppe nach unten</translation>
        </message>
        <message>
            <source>Move group up</source>
            <translation>Gruppe nach oben</translation>
        </message>
        <message>
            <source>Move layer down</source>
            <translation>Ebene nach unten</translation>
        </message>
        <message>
            <source>Move layer up</source>
            <translation>Ebene nach oben</translation>
        </message>
        <message>
            <source>Move to the bottom of its group</source>
            <translation>Ganz nach unten in der Gruppe</translation>
        </message>
        <message>
            <source>Move to the top of its group</source>
            <translation>Ganz nach oben in der Gruppe</translation>
        </message>
        <message>
            <source>Opacity…</source>
            <translation>Deckkraft…</translation>
        </message>
        <message>
            <source>Remove layer</source>
            <translation>Ebene entfernen</translation>
        </message>
        <message>
            <source>Rename layer</source>
            <translation>Ebene umbenennen</translation>
        </message>
        <message>
            <source>Reset the map's look</source>
            <translation>Kartenbild zurücksetzen</translation>
        </message>
        <message>
            <source>Show group</source>
            <translation>Gruppe einblenden</translation>
        </message>
        <message>
            <source>Show its table</source>
            <translation>Seine Tabelle zeigen</translation>
        </message>
        <message>
            <source>Show layer</source>
            <translation>Ebene einblenden</translation>
        </message>
        <message>
            <source>Show only this</source>
            <translation>Nur diese zeigen</translation>
        </message>
        <message>
            <source>Zoom to layer</source>
            <translation>Auf Ebene zoomen</translation>
        </message>
    </context>
    <context>
        <name>LayerDelegate</name>
        <message>
            <source>New name of {layer}</source>
            <translation>Neuer Name: {layer}</translation>
        </message>
    </context>
    <context>
        <name>LayerTree</name>
        <message>
            <source>Layers of the map</source>
            <translation>Ebenen der Karte</translation>
        </message>
    </context>
    <context>
        <name>LayerTreeModel</name>
        <message>
            <source>Drawn over everything</source>
            <translation>Über allem gezeichnet</translation>
        </message>
        <message>
            <source>Drawn over {below}, under {above}</source>
            <translation>Über {below}, unter {above} gezeichnet</translation>
        </message>
        <message>
            <source>Drawn under everything</source>
            <translation>Unter allem gezeichnet</translation>
        </message>
        <message>
            <source>hidden</source>
            <translation>ausgeblendet</translation>
        </message>
        <message>
            <source>opacity {value}</source>
            <translation>Deckkraft {value}</translation>
        </message>
        <message>
            <source>shown</source>
            <translation>gezeigt</translation>
        </message>
        <message>
            <source>{group}: {shown} of {every} layers shown</source>
            <translation>{group}: {shown} von {every} Ebenen gezeigt</translation>
        </message>
    </context>
    <context>
        <name>LayersMenu</name>
        <message>
            <source>&amp;Layers</source>
            <translation>&amp;Ebenen</translation>
        </message>
        <message>
            <source>Hide the legend</source>
            <translation>Legende ausblenden</translation>
        </message>
        <message>
            <source>Legend</source>
            <translation>Legende</translation>
        </message>
        <message>
            <source>Show the legend</source>
            <translation>Legende einblenden</translation>
        </message>
    </context>
    <context>
        <name>LegendHands</name>
        <message>
            <source>Back to its own place</source>
            <translation>Zurück an ihren Platz</translation>
        </message>
        <message>
            <source>Hidden legend entries</source>
            <translation>Ausgeblendete Legendeneinträge</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Ausblenden</translation>
        </message>
        <message>
            <source>Hide in the legend</source>
            <translation>In der Legende ausblenden</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Nach unten</translation>
        </message>
        <message>
            <source>Move the legend</source>
            <translation>Legende verschieben</translation>
        </message>
        <message>
            <source>Move the legend back</source>
            <translation>Legende zurückstellen</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Nach oben</translation>
        </message>
        <message>
            <source>Number of countries in each class</source>
            <translation>Zahl der Länder je Klasse</translation>
        </message>
        <message>
            <source>Numbers in the legend</source>
            <translation>Zahlen in der Legende</translation>
        </message>
        <message>
            <source>Order of the legend</source>
            <translation>Reihenfolge der Legende</translation>
        </message>
        <message>
            <source>Rename in the legend</source>
            <translation>In der Legende umbenennen</translation>
        </message>
        <message>
            <source>Rename...</source>
            <translation>Umbenennen…</translation>
        </message>
        <message>
            <source>Reset the legend</source>
            <translation>Legende zurücksetzen</translation>
        </message>
        <message>
            <source>Show all legend entries</source>
            <translation>Alle Legendeneinträge zeigen</translation>
        </message>
        <message>
            <source>Show all of the legend</source>
            <translation>Ganze Legende zeigen</translation>
        </message>
        <message>
            <source>Show in the legend</source>
            <translation>In der Legende zeigen</translation>
        </message>
        <message>
            <source>Show the rest of the legend</source>
            <translation>Rest der Legende zeigen</translation>
        </message>
    </context>
    <context>
        <name>LegendKeys</name>
        <message>
            <source>Arrows go through titles and rows, F2 renames, Delete hides, Alt with an arrow moves, the menu key has more.</source>
            <translation>Pfeile gehen durch Titel und Zeilen, F2 benennt um, Entf blendet aus, Alt mit einem Pfeil verschiebt, die Menütaste bietet mehr.</translation>
        </message>
        <message>
            <source>Legend</source>
            <translation>Legende</translation>
        </message>
        <message>
            <source>“{words}” is hidden; Ctrl+Z shows it again.</source>
            <translation>„{words}“ ist ausgeblendet; Strg+Z blendet es wieder ein.</translation>
        </message>
    </context>
    <context>
        <name>LegendMenu</name>
        <message>
            <source>Legend entries</source>
            <translation>Legendeneinträge</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
        <message>
            <source>The whole block</source>
            <translation>Der ganze Block</translation>
        </message>
    </context>
    <context>
        <name>LegendPane</name>
        <message>
            <source>More of the legend</source>
            <translation>Mehr aus der Legende</translation>
        </message>
    </context>
    <context>
        <name>LeverPanel</name>
        <message>
            <source>What is wrong</source>
            <translation>Was nicht stimmt</translation>
        </message>
    </context>
    <context>
        <name>LeverTabs</name>
        <message>
            <source>Kinds of levers</source>
            <translation>Arten von Hebeln</translation>
        </message>
    </context>
    <context>
        <name>Lookups</name>
        <message>
            <source>Accents and small slips do not matter.</source>
            <translation>Akzente und kleine Tippfehler schaden nicht.</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Befehle</translation>
        </message>
        <message>
            <source>Data and sources</source>
            <translation>Daten und Quellen</translation>
        </message>
        <message>
            <source>Nothing is called “{words}”, or alike.</source>
            <translation>Nichts heißt „{words}“ oder ähnlich.</translation>
        </message>
        <message>
            <source>Run a command</source>
            <translation>Befehl ausführen</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>Search sites, companies, countries, minerals, commands</source>
            <translation>Standorte, Firmen, Länder, Rohstoffe, Befehle suchen</translation>
        </message>
        <message>
            <source>Show data and sources</source>
            <translation>Daten und Quellen zeigen</translation>
        </message>
        <message>
            <source>Show tables</source>
            <translation>Tabellen zeigen</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>Tabellen</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Alternatives</source>
            <translation>Alternativen</translation>
        </message>
        <message>
            <source>Build</source>
            <translation>Ausbau</translation>
        </message>
        <message>
            <source>Catalog {vintage}: {checked} of {all} sites fully checked</source>
            <translation>Katalog {vintage}: {checked} von {all} Standorten voll geprüft</translation>
        </message>
        <message>
            <source>Drag a slider at the right: the map and the risk picture follow.</source>
            <translation>Regler rechts ziehen: Karte und Risikobild folgen.</translation>
        </message>
        <message>
            <source>F11 or Esc brings everything back.</source>
            <translation>F11 oder Esc bringt alles zurück.</translation>
        </message>
        <message>
            <source>Layers</source>
            <translation>Ebenen</translation>
        </message>
        <message>
            <source>New capacity: by region, country, project</source>
            <translation>Neue Kapazität: nach Region, Land, Projekt</translation>
        </message>
        <message>
            <source>Risk picture</source>
            <translation>Risikobild</translation>
        </message>
        <message>
            <source>Shock, month by month</source>
            <translation>Schock, Monat für Monat</translation>
        </message>
        <message>
            <source>{what}, by controlling country: baseline → scenario</source>
            <translation>{what}, nach Kontrollland: Ausgangslage → Szenario</translation>
        </message>
        <message>
            <source>{what}, by host country: baseline → scenario</source>
            <translation>{what}, nach Standortland: Ausgangslage → Szenario</translation>
        </message>
    </context>
    <context>
        <name>MapButtons</name>
        <message>
            <source>Back to the view before (Alt+Left)</source>
            <translation>Zurück zur vorigen Ansicht (Alt+Links)</translation>
        </message>
        <message>
            <source>Forward to the view after (Alt+Right)</source>
            <translation>Vor zur nächsten Ansicht (Alt+Rechts)</translation>
        </message>
        <message>
            <source>Select with a lasso (L; or Alt and drag, if the desktop lets it)</source>
            <translation>Mit Lasso auswählen (L; oder Alt und ziehen, wenn der Desktop es zulässt)</translation>
        </message>
        <message>
            <source>Whole region (0)</source>
            <translation>Ganze Region (0)</translation>
        </message>
        <message>
            <source>Whole world (0)</source>
            <translation>Ganze Welt (0)</translation>
        </message>
        <message>
            <source>Zoom in (+)</source>
            <translation>Vergrößern (+)</translation>
        </message>
        <message>
            <source>Zoom out (−)</source>
            <translation>Verkleinern (−)</translation>
        </message>
        <message>
            <source>Zoom to a box (B, or Shift and drag)</source>
            <translation>Auf Rahmen zoomen (B oder Umschalt und ziehen)</translation>
        </message>
    </context>
    <context>
        <name>MapContextMenu</name>
        <message>
            <source>Add to selection</source>
            <translation>Zur Auswahl hinzufügen</translation>
        </message>
        <message>
            <source>Centre the map here</source>
            <translation>Karte hier zentrieren</translation>
        </message>
        <message>
            <source>Coordinates copied.</source>
            <translation>Koordinaten kopiert.</translation>
        </message>
        <message>
            <source>Copy coordinates ({place})</source>
            <translation>Koordinaten kopieren ({place})</translation>
        </message>
        <message>
            <source>Copy figures</source>
            <translation>Zahlen kopieren</translation>
        </message>
        <message>
            <source>Copy to my sites…</source>
            <translation>In meine Standorte kopieren…</translation>
        </message>
        <message>
            <source>Edit site…</source>
            <translation>Standort bearbeiten…</translation>
        </message>
        <message>
            <source>Figures copied.</source>
            <translation>Zahlen kopiert.</translation>
        </message>
        <message>
            <source>Regional view of what is shown</source>
            <translation>Regionalansicht des Gezeigten</translation>
        </message>
        <message>
            <source>Report an error</source>
            <translation>Fehler melden</translation>
        </message>
        <message>
            <source>Select</source>
            <translation>Auswählen</translation>
        </message>
        <message>
            <source>Sources of “{name}”</source>
            <translation>Quellen: „{name}“</translation>
        </message>
        <message>
            <source>Take out of the selection</source>
            <translation>Aus der Auswahl nehmen</translation>
        </message>
        <message>
            <source>Zoom to it</source>
            <translation>Darauf zoomen</translation>
        </message>
    </context>
    <context>
        <name>MapLine</name>
        <message>
            <source>Show the sources of this map</source>
            <translation>Quellen dieser Karte zeigen</translation>
        </message>
        <message>
            <source>Sources of the map</source>
            <translation>Quellen der Karte</translation>
        </message>
        <message>
            <source>the map</source>
            <translation>Karte</translation>
        </message>
    </context>
    <context>
        <name>MapView</name>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Drag a box to zoom to; Escape puts the tool down.</source>
            <translation>Rahmen zum Zoomen ziehen; Esc legt das Werkzeug ab.</translation>
        </message>
        <message>
            <source>Drag moves the map.</source>
            <translation>Ziehen bewegt die Karte.</translation>
        </message>
        <message>
            <source>Draw round what to select; Escape puts the tool down.</source>
            <translation>Umkreisen, was ausgewählt werden soll; Esc legt das Werkzeug ab.</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Vorwärts</translation>
        </message>
        <message>
            <source>Full stop and comma go through countries and sites, with Ctrl to the next kind.</source>
            <translation>Punkt und Komma gehen durch Länder und Standorte, mit Strg zur nächsten Art.</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Karte</translation>
        </message>
        <message>
            <source>Nothing lies inside.</source>
            <translation>Nichts liegt darin.</translation>
        </message>
        <message>
            <source>Nothing selected</source>
            <translation>Nichts ausgewählt</translation>
        </message>
        <message>
            <source>The baseline is shown on the left {part} of the map.</source>
            <translation>Die Ausgangslage steht auf den linken {part} der Karte.</translation>
        </message>
    </context>
    <context>
        <name>MatchesPage</name>
        <message>
            <source> The likeliest {shown} of {all} are shown.</source>
            <translation> Die {shown} wahrscheinlichsten von {all} sind gezeigt.</translation>
        </message>
        <message>
            <source>All pairs</source>
            <translation>Alle Paare</translation>
        </message>
        <message>
            <source>All pairs:</source>
            <translation>Alle Paare:</translation>
        </message>
        <message>
            <source>Apart, km</source>
            <translation>Abstand, km</translation>
        </message>
        <message>
            <source>Capacity</source>
            <translation>Kapazität</translation>
        </message>
        <message>
            <source>In your file</source>
            <translation>In Ihrer Datei</translation>
        </message>
        <message>
            <source>Keep both</source>
            <translation>Beide behalten</translation>
        </message>
        <message>
            <source>Keep ours</source>
            <translation>Unseren behalten</translation>
        </message>
        <message>
            <source>Likeness</source>
            <translation>Ähnlichkeit</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Zusammenführen</translation>
        </message>
        <message>
            <source>No row of this file looks like a site that is on the map already.</source>
            <translation>Keine Zeile dieser Datei sieht wie ein Standort aus, der schon auf der Karte ist.</translation>
        </message>
        <message>
            <source>Ours</source>
            <translation>Unserer</translation>
        </message>
        <message>
            <source>Ours, with what your row knows besides</source>
            <translation>Unserer, ergänzt um das Wissen Ihrer Zeile</translation>
        </message>
        <message>
            <source>Sites listed twice</source>
            <translation>Doppelt erfasste Standorte</translation>
        </message>
        <message>
            <source>Take yours</source>
            <translation>Ihren nehmen</translation>
        </message>
        <message>
            <source>These rows are likely sites that are on the map already. Nothing of ours is deleted; the choice is kept with your file.</source>
            <translation>Diese Zeilen sind wohl Standorte, die schon auf der Karte sind. Nichts von uns wird gelöscht; die Wahl bleibt mit Ihrer Datei gespeichert.</translation>
        </message>
        <message>
            <source>They are two sites: both are listed</source>
            <translation>Es sind zwei Standorte: Beide stehen da</translation>
        </message>
        <message>
            <source>What counts</source>
            <translation>Was zählt</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Was tun</translation>
        </message>
        <message>
            <source>What to do with {name}</source>
            <translation>Was tun mit {name}</translation>
        </message>
        <message>
            <source>Your row is left out</source>
            <translation>Ihre Zeile entfällt</translation>
        </message>
        <message>
            <source>Your row stands in the place of ours</source>
            <translation>Ihre Zeile ersetzt unsere</translation>
        </message>
        <message>
            <source>as proposed</source>
            <translation>wie vorgeschlagen</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>unbekannt</translation>
        </message>
    </context>
    <context>
        <name>MatrixPanel</name>
        <message>
            <source>A cell for each stage of every mineral, with the figure and the largest supplier. Dotted: no figure is published. Arrow keys move, Return or a click goes there.</source>
            <translation>Eine Zelle für jede Stufe jedes Rohstoffs, mit Kennzahl und größtem Anbieter. Gepunktet: keine Zahl veröffentlicht. Pfeiltasten bewegen, Eingabe oder Klick geht dorthin.</translation>
        </message>
        <message>
            <source>A corner mark says where the scenario raises or lowers the figure.</source>
            <translation>Eine Eckmarke zeigt, wo das Szenario die Zahl hebt oder senkt.</translation>
        </message>
        <message>
            <source>Baseline</source>
            <translation>Ausgangslage</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Änderung</translation>
        </message>
        <message>
            <source>Click a cell to go there.</source>
            <translation>Zelle anklicken, um dorthin zu gehen.</translation>
        </message>
        <message>
            <source>Figure that colours the matrix</source>
            <translation>Kennzahl, die die Matrix färbt</translation>
        </message>
        <message>
            <source>Minerals by stages</source>
            <translation>Rohstoffe nach Stufen</translation>
        </message>
        <message>
            <source>Scenario</source>
            <translation>Szenario</translation>
        </message>
        <message>
            <source>Shown</source>
            <translation>Gezeigt</translation>
        </message>
        <message>
            <source>Which figure of each mineral and stage is coloured.</source>
            <translation>Welche Kennzahl je Rohstoff und Stufe gefärbt ist.</translation>
        </message>
        <message>
            <source>Whose figures colour the cells</source>
            <translation>Wessen Zahlen die Zellen färben</translation>
        </message>
        <message>
            <source>baseline and scenario</source>
            <translation>Ausgangslage und Szenario</translation>
        </message>
        <message>
            <source>baseline, no lever set</source>
            <translation>Ausgangslage, kein Hebel gesetzt</translation>
        </message>
        <message>
            <source>by controlling country</source>
            <translation>nach Kontrollland</translation>
        </message>
        <message>
            <source>by host country</source>
            <translation>nach Standortland</translation>
        </message>
        <message>
            <source>{year}, by controlling country: baseline → scenario</source>
            <translation>{year}, nach Kontrollland: Ausgangslage → Szenario</translation>
        </message>
        <message>
            <source>{year}, by host country: baseline → scenario</source>
            <translation>{year}, nach Standortland: Ausgangslage → Szenario</translation>
        </message>
    </context>
    <context>
        <name>MemberList</name>
        <message>
            <source>Find a country</source>
            <translation>Land suchen</translation>
        </message>
        <message>
            <source>Find a country to tick</source>
            <translation>Land zum Anhaken suchen</translation>
        </message>
        <message>
            <source>Members come first, then partners and candidates, then all others.</source>
            <translation>Zuerst Mitglieder, dann Partner und Kandidaten, dann alle anderen.</translation>
        </message>
        <message>
            <source>Members of the pact</source>
            <translation>Mitglieder des Pakts</translation>
        </message>
        <message>
            <source>Shows only the countries with these letters in the name</source>
            <translation>Zeigt nur Länder mit diesen Buchstaben im Namen</translation>
        </message>
        <message>
            <source>Tick who acts together; this makes a list of your own</source>
            <translation>Anhaken, wer gemeinsam handelt; das ergibt eine eigene Liste</translation>
        </message>
        <message>
            <source>What is ticked stays ticked, shown or not.</source>
            <translation>Angehaktes bleibt angehakt, ob gezeigt oder nicht.</translation>
        </message>
    </context>
    <context>
        <name>Menus</name>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Bearbeiten</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <source>&amp;Scenario</source>
            <translation>&amp;Szenario</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <source>About Mineral Supply Map</source>
            <translation>Über Mineral Supply Map</translation>
        </message>
        <message>
            <source>All commands…</source>
            <translation>Alle Befehle…</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>Check for updates (opens a web page)</source>
            <translation>Nach Aktualisierungen sehen (öffnet eine Webseite)</translation>
        </message>
        <message>
            <source>Close window</source>
            <translation>Fenster schließen</translation>
        </message>
        <message>
            <source>Colours of the window</source>
            <translation>Farben des Fensters</translation>
        </message>
        <message>
            <source>Copy image</source>
            <translation>Bild kopieren</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>Data and licences</source>
            <translation>Daten und Lizenzen</translation>
        </message>
        <message>
            <source>Does again what was taken back.</source>
            <translation>Stellt wieder her, was zurückgenommen wurde.</translation>
        </message>
        <message>
            <source>E&amp;xport</source>
            <translation>E&amp;xportieren</translation>
        </message>
        <message>
            <source>Export image…</source>
            <translation>Bild exportieren…</translation>
        </message>
        <message>
            <source>Finds minerals, countries, sites, companies and commands, and goes there.</source>
            <translation>Findet Rohstoffe, Länder, Standorte, Firmen und Befehle und geht dorthin.</translation>
        </message>
        <message>
            <source>First map in five minutes</source>
            <translation>Erste Karte in fünf Minuten</translation>
        </message>
        <message>
            <source>Guide</source>
            <translation>Handbuch</translation>
        </message>
        <message>
            <source>How the numbers are made</source>
            <translation>Wie die Zahlen entstehen</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translation>Tastatur</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Map only</source>
            <translation>Nur Karte</translation>
        </message>
        <message>
            <source>Open log folder</source>
            <translation>Protokollordner öffnen</translation>
        </message>
        <message>
            <source>Preferences…</source>
            <translation>Einstellungen…</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <source>Redo {step}</source>
            <translation>Wiederholen: {step}</translation>
        </message>
        <message>
            <source>Reset layout</source>
            <translation>Anordnung zurücksetzen</translation>
        </message>
        <message>
            <source>Search…</source>
            <translation>Suchen…</translation>
        </message>
        <message>
            <source>Solve for a target…</source>
            <translation>Zielsuche…</translation>
        </message>
        <message>
            <source>Takes the last step back: a drag is one step.</source>
            <translation>Nimmt den letzten Schritt zurück: Einmal Ziehen ist ein Schritt.</translation>
        </message>
        <message>
            <source>Tour</source>
            <translation>Rundgang</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Undo {step}</source>
            <translation>Rückgängig: {step}</translation>
        </message>
        <message>
            <source>What's this?</source>
            <translation>Was ist das?</translation>
        </message>
        <message>
            <source>Whole region</source>
            <translation>Ganze Region</translation>
        </message>
        <message>
            <source>Whole world</source>
            <translation>Ganze Welt</translation>
        </message>
        <message>
            <source>Writes the map as an image, or makes briefing pages, packs and series.</source>
            <translation>Schreibt die Karte als Bild oder erstellt Briefingseiten, Mappen und Serien.</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Vergrößern</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Verkleinern</translation>
        </message>
    </context>
    <context>
        <name>MeridianDialog</name>
        <message>
            <source>&amp;Meridian</source>
            <translation>&amp;Meridian</translation>
        </message>
        <message>
            <source>Central meridian</source>
            <translation>Mittelmeridian</translation>
        </message>
        <message>
            <source>Central meridian, degrees east</source>
            <translation>Mittelmeridian, Grad Ost</translation>
        </message>
        <message>
            <source>Degrees east; west is negative. The map is cut on the far side: 11 cuts it in Bering Strait, 150 shows the Pacific whole.</source>
            <translation>Grad Ost; West ist negativ. Die Karte wird auf der Gegenseite geschnitten: 11 schneidet in der Beringstraße, 150 zeigt den Pazifik ganz.</translation>
        </message>
    </context>
    <context>
        <name>MonthPlayer</name>
        <message>
            <source>Left and Right on the chart go by single months.</source>
            <translation>Links und Rechts im Diagramm gehen Monat für Monat.</translation>
        </message>
        <message>
            <source>On the map</source>
            <translation>Auf der Karte</translation>
        </message>
        <message>
            <source>Play through the months</source>
            <translation>Monate abspielen</translation>
        </message>
        <message>
            <source>Play through the months, here and on the map</source>
            <translation>Monate abspielen, hier und auf der Karte</translation>
        </message>
        <message>
            <source>Show the month marked on the map: who is short, who gives to whom</source>
            <translation>Den markierten Monat auf der Karte zeigen: wem es fehlt, wer wem gibt</translation>
        </message>
        <message>
            <source>The map goes back to shares of output when this is let go, or another dock comes to the front.</source>
            <translation>Die Karte kehrt zu den Produktionsanteilen zurück, wenn dies gelöst wird oder ein anderer Bereich nach vorn kommt.</translation>
        </message>
    </context>
    <context>
        <name>MovingMap</name>
        <message>
            <source>Centre the map at {place}</source>
            <translation>Karte zentrieren: {place}</translation>
        </message>
        <message>
            <source>Nothing of “{layer}” is on this map.</source>
            <translation>Nichts von „{layer}“ ist auf dieser Karte.</translation>
        </message>
        <message>
            <source>Regional view around {place}, {radius}° wide</source>
            <translation>Regionalansicht um {place}, {radius}° breit</translation>
        </message>
        <message>
            <source>That is beyond the edge of this map.</source>
            <translation>Das liegt jenseits des Kartenrands.</translation>
        </message>
    </context>
    <context>
        <name>OpacityRow</name>
        <message>
            <source>Opacity</source>
            <translation>Deckkraft</translation>
        </message>
    </context>
    <context>
        <name>PackDialog</name>
        <message>
            <source>Briefing pack</source>
            <translation>Briefingmappe</translation>
        </message>
        <message>
            <source>Consumers</source>
            <translation>Verbraucher</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <source>Formats</source>
            <translation>Formate</translation>
        </message>
        <message>
            <source>Minerals</source>
            <translation>Rohstoffe</translation>
        </message>
        <message>
            <source>Nothing ticked stands for what the window shows</source>
            <translation>Nichts angehakt heißt: was das Fenster zeigt</translation>
        </message>
        <message>
            <source>Page size</source>
            <translation>Seitengröße</translation>
        </message>
        <message>
            <source>Scenario {number}</source>
            <translation>Szenario {number}</translation>
        </message>
        <message>
            <source>Scenarios</source>
            <translation>Szenarien</translation>
        </message>
        <message>
            <source>Stages</source>
            <translation>Stufen</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Vorlage</translation>
        </message>
        <message>
            <source>The one that is shown</source>
            <translation>Wie gezeigt</translation>
        </message>
        <message>
            <source>The world</source>
            <translation>Die Welt</translation>
        </message>
        <message>
            <source>Tick at least one format.</source>
            <translation>Mindestens ein Format anhaken.</translation>
        </message>
        <message>
            <source>Write pack</source>
            <translation>Mappe schreiben</translation>
        </message>
        <message>
            <source>{count} consumers</source>
            <translation>{count} Verbraucher</translation>
        </message>
        <message>
            <source>{count} minerals</source>
            <translation>{count} Rohstoffe</translation>
        </message>
        <message>
            <source>{count} pages in 1 file</source>
            <translation>{count} Seiten in 1 Datei</translation>
        </message>
        <message>
            <source>{count} pages in {files} files</source>
            <translation>{count} Seiten in {files} Dateien</translation>
        </message>
        <message>
            <source>{count} scenarios</source>
            <translation>{count} Szenarien</translation>
        </message>
        <message>
            <source>{count} stages</source>
            <translation>{count} Stufen</translation>
        </message>
        <message>
            <source>{ticked}</source>
            <translation>{ticked}</translation>
        </message>
    </context>
    <context>
        <name>PactPage</name>
        <message>
            <source>Outline the scenario's own pact</source>
            <translation>Eigenen Pakt des Szenarios umranden</translation>
        </message>
        <message>
            <source>Outline {pact}</source>
            <translation>{pact} umranden</translation>
        </message>
        <message>
            <source>Pact</source>
            <translation>Pakt</translation>
        </message>
        <message>
            <source>The scenario has no pact. Choose one here to see its members.</source>
            <translation>Das Szenario hat keinen Pakt. Hier einen wählen, um seine Mitglieder zu sehen.</translation>
        </message>
        <message>
            <source>The scenario's own</source>
            <translation>Der eigene des Szenarios</translation>
        </message>
        <message>
            <source>The scenario's own (none)</source>
            <translation>Der eigene des Szenarios (keiner)</translation>
        </message>
        <message>
            <source>The scenario's own ({pact})</source>
            <translation>Der eigene des Szenarios ({pact})</translation>
        </message>
        <message>
            <source>{count} members: {names}</source>
            <translation>{count} Mitglieder: {names}</translation>
        </message>
    </context>
    <context>
        <name>PageActions</name>
        <message>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>Align</source>
            <translation>Ausrichten</translation>
        </message>
        <message>
            <source>Bottom edges</source>
            <translation>Unterkanten</translation>
        </message>
        <message>
            <source>Chart</source>
            <translation>Diagramm</translation>
        </message>
        <message>
            <source>Copy page</source>
            <translation>Seite kopieren</translation>
        </message>
        <message>
            <source>Copy the page as an image and a drawing (Ctrl+C)</source>
            <translation>Seite als Bild und Zeichnung kopieren (Strg+C)</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplizieren</translation>
        </message>
        <message>
            <source>Left edges</source>
            <translation>Linke Kanten</translation>
        </message>
        <message>
            <source>Middles, across</source>
            <translation>Mitten, waagrecht</translation>
        </message>
        <message>
            <source>Middles, down</source>
            <translation>Mitten, senkrecht</translation>
        </message>
        <message>
            <source>Open page layout</source>
            <translation>Seitenlayout öffnen</translation>
        </message>
        <message>
            <source>Open page layout…</source>
            <translation>Seitenlayout öffnen…</translation>
        </message>
        <message>
            <source>Open {name}</source>
            <translation>{name} öffnen</translation>
        </message>
        <message>
            <source>Page layout (*{suffix})</source>
            <translation>Seitenlayout (*{suffix})</translation>
        </message>
        <message>
            <source>Page layout written: {path}</source>
            <translation>Seitenlayout gespeichert: {path}</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <source>Right edges</source>
            <translation>Rechte Kanten</translation>
        </message>
        <message>
            <source>Save as</source>
            <translation>Speichern unter</translation>
        </message>
        <message>
            <source>Save page layout</source>
            <translation>Seitenlayout speichern</translation>
        </message>
        <message>
            <source>Save page layout…</source>
            <translation>Seitenlayout speichern…</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Alles auswählen</translation>
        </message>
        <message>
            <source>Several to each other; one to the margins of the page</source>
            <translation>Mehrere zueinander; eines an den Seitenrändern</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tabelle</translation>
        </message>
        <message>
            <source>To the back</source>
            <translation>In den Hintergrund</translation>
        </message>
        <message>
            <source>To the front</source>
            <translation>In den Vordergrund</translation>
        </message>
        <message>
            <source>Top edges</source>
            <translation>Oberkanten</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Write the words…</source>
            <translation>Text schreiben…</translation>
        </message>
        <message>
            <source>{format}…</source>
            <translation>{format}…</translation>
        </message>
    </context>
    <context>
        <name>PageBar</name>
        <message>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>Align</source>
            <translation>Ausrichten</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Custom size…</source>
            <translation>Eigene Größe…</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Seite</translation>
        </message>
        <message>
            <source>Page size</source>
            <translation>Seitengröße</translation>
        </message>
        <message>
            <source>Save as {format}</source>
            <translation>Als {format} speichern</translation>
        </message>
        <message>
            <source>{format}; the arrow has other formats</source>
            <translation>{format}; der Pfeil bietet weitere Formate</translation>
        </message>
    </context>
    <context>
        <name>PageCanvas</name>
        <message>
            <source>Ctrl+Enter keeps the words, Esc gives them up</source>
            <translation>Strg+Eingabe behält den Text, Esc verwirft ihn</translation>
        </message>
        <message>
            <source>Enter keeps the words, Esc gives them up</source>
            <translation>Eingabe behält den Text, Esc verwirft ihn</translation>
        </message>
        <message>
            <source>Nothing selected</source>
            <translation>Nichts ausgewählt</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Seite</translation>
        </message>
        <message>
            <source>The page as it will be written. Click to select, drag to move, pull a handle to resize; Alt snaps to nothing. Double-click words to write your own. Arrow keys move, with Shift they resize; full stop and comma go through the elements.</source>
            <translation>Die Seite, wie sie geschrieben wird. Klick wählt, Ziehen bewegt, ein Griff ändert die Größe; mit Alt rastet nichts ein. Text doppelklicken, um eigenen zu schreiben. Pfeiltasten bewegen, mit Umschalt ändern sie die Größe; Punkt und Komma gehen durch die Elemente.</translation>
        </message>
        <message>
            <source>Words of {what}</source>
            <translation>Text: {what}</translation>
        </message>
        <message>
            <source>{count} elements selected</source>
            <translation>{count} Elemente ausgewählt</translation>
        </message>
        <message>
            <source>{what}</source>
            <translation>{what}</translation>
        </message>
        <message>
            <source>{what}, {x} mm from the left, {y} mm from the top, {w} by {h} mm</source>
            <translation>{what}, {x} mm von links, {y} mm von oben, {w} mal {h} mm</translation>
        </message>
        <message>
            <source>{what}: double-click to write your own words</source>
            <translation>{what}: doppelklicken, um eigenen Text zu schreiben</translation>
        </message>
        <message>
            <source>{what}: not all of it fits. Make it larger, or its type smaller.</source>
            <translation>{what}: Nicht alles passt. Vergrößern oder Schrift verkleinern.</translation>
        </message>
    </context>
    <context>
        <name>PageDesk</name>
        <message>
            <source>Add {what}</source>
            <translation>{what} hinzufügen</translation>
        </message>
        <message>
            <source>Align {what}</source>
            <translation>{what} ausrichten</translation>
        </message>
        <message>
            <source>Change {what}</source>
            <translation>{what} ändern</translation>
        </message>
        <message>
            <source>Delete {what}</source>
            <translation>{what} löschen</translation>
        </message>
        <message>
            <source>Move {what}</source>
            <translation>{what} bewegen</translation>
        </message>
        <message>
            <source>New text</source>
            <translation>Neuer Text</translation>
        </message>
        <message>
            <source>Order of {what}</source>
            <translation>Reihenfolge: {what}</translation>
        </message>
        <message>
            <source>Page size</source>
            <translation>Seitengröße</translation>
        </message>
        <message>
            <source>Resize {what}</source>
            <translation>Größe ändern: {what}</translation>
        </message>
        <message>
            <source>Template “{name}”</source>
            <translation>Vorlage „{name}“</translation>
        </message>
        <message>
            <source>Words of {what}</source>
            <translation>Text: {what}</translation>
        </message>
        <message>
            <source>{count} elements</source>
            <translation>{count} Elemente</translation>
        </message>
        <message>
            <source>{what} follows again</source>
            <translation>{what} folgt wieder</translation>
        </message>
    </context>
    <context>
        <name>PageWriter</name>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Page copied, as an image and as a drawing.</source>
            <translation>Seite kopiert, als Bild und als Zeichnung.</translation>
        </message>
        <message>
            <source>Save as {format}</source>
            <translation>Als {format} speichern</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Ordner öffnen</translation>
        </message>
        <message>
            <source>Written: {path}</source>
            <translation>Gespeichert: {path}</translation>
        </message>
    </context>
    <context>
        <name>PaneWalk</name>
        <message>
            <source>Next pane</source>
            <translation>Nächster Bereich</translation>
        </message>
        <message>
            <source>Previous pane</source>
            <translation>Voriger Bereich</translation>
        </message>
    </context>
    <context>
        <name>PipelineKey</name>
        <message>
            <source>Under each track: listed projects in the order restart, building, planned. The upright line is where the known pipeline ends; beyond it the track is hatched. The small triangle below it is what of it can be on line by the year shown, the one above what the capacity added makes in that year.</source>
            <translation>Unter jeder Bahn: erfasste Projekte in der Folge Neustart, im Bau, geplant. Der senkrechte Strich ist das Ende der bekannten Pipeline; darüber hinaus ist die Bahn schraffiert. Das kleine Dreieck darunter ist, was davon im gezeigten Jahr in Betrieb sein kann, das darüber, was die neue Kapazität in dem Jahr liefert.</translation>
        </message>
        <message>
            <source>building</source>
            <translation>im Bau</translation>
        </message>
        <message>
            <source>by {year}</source>
            <translation>bis {year}</translation>
        </message>
        <message>
            <source>output</source>
            <translation>Produktion</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>geplant</translation>
        </message>
        <message>
            <source>restart</source>
            <translation>Neustart</translation>
        </message>
    </context>
    <context>
        <name>PlaceFields</name>
        <message>
            <source> mm</source>
            <translation> mm</translation>
        </message>
        <message>
            <source>From the left edge of the page, mm</source>
            <translation>Vom linken Seitenrand, mm</translation>
        </message>
        <message>
            <source>From the top edge of the page, mm</source>
            <translation>Vom oberen Seitenrand, mm</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Höhe</translation>
        </message>
        <message>
            <source>Height, mm</source>
            <translation>Höhe, mm</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Links</translation>
        </message>
        <message>
            <source>Top</source>
            <translation>Oben</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>Breite</translation>
        </message>
        <message>
            <source>Width, mm</source>
            <translation>Breite, mm</translation>
        </message>
    </context>
    <context>
        <name>PlainPage</name>
        <message>
            <source>Meridians and parallels, closer together as one zooms in.</source>
            <translation>Meridiane und Breitenkreise, dichter beim Vergrößern.</translation>
        </message>
        <message>
            <source>Shares that matter, largest first; what finds no room is left out.</source>
            <translation>Anteile, auf die es ankommt, die größten zuerst; was keinen Platz findet, entfällt.</translation>
        </message>
        <message>
            <source>The ground that everything is drawn on.</source>
            <translation>Der Grund, auf dem alles gezeichnet ist.</translation>
        </message>
        <message>
            <source>{shown} of {every} layers shown. Choose one to style it.</source>
            <translation>{shown} von {every} Ebenen gezeigt. Eine wählen, um sie zu gestalten.</translation>
        </message>
    </context>
    <context>
        <name>PolicyTab</name>
        <message numerus="yes">
            <source>%n countries</source>
            <translation>
                <numerusform>%n Land</numerusform>
                <numerusform>%n Länder</numerusform>
            </translation>
        </message>
        <message>
            <source>A pact of the catalog or a list of your own. Its members count as one consumer; partners and candidates only when ticked below.</source>
            <translation>Ein Pakt des Katalogs oder eine eigene Liste. Seine Mitglieder zählen als ein Verbraucher; Partner und Kandidaten nur, wenn unten angehakt.</translation>
        </message>
        <message>
            <source>A pact of two or more can share</source>
            <translation>Erst ein Pakt ab zwei kann teilen</translation>
        </message>
        <message>
            <source>As one buyer they pool their imports, use and stocks.</source>
            <translation>Als ein Käufer legen sie Importe, Verbrauch und Vorräte zusammen.</translation>
        </message>
        <message>
            <source>Bilateral</source>
            <translation>Bilateral</translation>
        </message>
        <message>
            <source>By default the largest user of the product.</source>
            <translation>Vorgabe: der größte Verbraucher des Produkts.</translation>
        </message>
        <message>
            <source>EU</source>
            <translation>EU</translation>
        </message>
        <message>
            <source>Fewer than two are in the EU</source>
            <translation>Weniger als zwei sind in der EU</translation>
        </message>
        <message>
            <source>Governance floor: {before} → {after}</source>
            <translation>Governance-Schwelle: {before} → {after}</translation>
        </message>
        <message>
            <source>Hub</source>
            <translation>Drehkreuz</translation>
        </message>
        <message>
            <source>Hub of the bilateral agreements</source>
            <translation>Drehkreuz der bilateralen Abkommen</translation>
        </message>
        <message>
            <source>Hub of the pact: {hub}</source>
            <translation>Drehkreuz des Pakts: {hub}</translation>
        </message>
        <message>
            <source>In a shock all members share by the oil-sharing rule of 1974: demand held back, then stocks in proportion.</source>
            <translation>Im Schock teilen alle Mitglieder nach der Ölteilungsregel von 1974: erst Nachfrage drosseln, dann Vorräte anteilig.</translation>
        </message>
        <message>
            <source>In a shock each member shares stocks with the hub only.</source>
            <translation>Im Schock teilt jedes Mitglied Vorräte nur mit dem Drehkreuz.</translation>
        </message>
        <message>
            <source>In a shock each member stands alone.</source>
            <translation>Im Schock steht jedes Mitglied allein.</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Mitglieder</translation>
        </message>
        <message>
            <source>Members: {count}</source>
            <translation>Mitglieder: {count}</translation>
        </message>
        <message>
            <source>No national output is published for {what}.</source>
            <translation>Keine nationale Produktion veröffentlicht ({what}).</translation>
        </message>
        <message>
            <source>No pact</source>
            <translation>Kein Pakt</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ohne</translation>
        </message>
        <message>
            <source>None of the members has a known output of {what}.</source>
            <translation>Kein Mitglied hat eine bekannte Produktion ({what}).</translation>
        </message>
        <message>
            <source>None: each stands alone. Bilateral: each shares with the hub only. Pact: all share by the oil-sharing rule of 1974.</source>
            <translation>Ohne: jedes steht allein. Bilateral: jedes teilt mit dem Drehkreuz. Pakt: alle teilen nach der Ölteilungsregel von 1974.</translation>
        </message>
        <message>
            <source>One buyer</source>
            <translation>Ein Käufer</translation>
        </message>
        <message>
            <source>Own list</source>
            <translation>Eigene Liste</translation>
        </message>
        <message>
            <source>Pact</source>
            <translation>Pakt</translation>
        </message>
        <message>
            <source>Pact: {before} → {after}</source>
            <translation>Pakt: {before} → {after}</translation>
        </message>
        <message>
            <source>Partners and candidates count only when ticked</source>
            <translation>Partner und Kandidaten zählen nur, wenn angehakt</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Remove the pact: every country stands alone</source>
            <translation>Pakt entfernen: Jedes Land steht allein</translation>
        </message>
        <message>
            <source>Sharing</source>
            <translation>Teilen</translation>
        </message>
        <message>
            <source>Sharing of stocks</source>
            <translation>Teilen der Vorräte</translation>
        </message>
        <message>
            <source>Sharing: {before} → {after}</source>
            <translation>Teilen: {before} → {after}</translation>
        </message>
        <message>
            <source>The EU buys apart</source>
            <translation>Die EU kauft getrennt</translation>
        </message>
        <message>
            <source>The EU buys as one</source>
            <translation>Die EU kauft gemeinsam</translation>
        </message>
        <message>
            <source>The EU in the pact</source>
            <translation>Die EU im Pakt</translation>
        </message>
        <message>
            <source>The largest user</source>
            <translation>Der größte Verbraucher</translation>
        </message>
        <message>
            <source>The member that all bilateral agreements are with</source>
            <translation>Das Mitglied, mit dem alle bilateralen Abkommen bestehen</translation>
        </message>
        <message>
            <source>The members make {shares} of {what} in {year}.</source>
            <translation>Die Mitglieder stellen {year} {shares} ({what}).</translation>
        </message>
        <message numerus="yes">
            <source>Tick %n partner(s) and candidate(s) as well</source>
            <translation>
                <numerusform>Auch %n Partner oder Kandidaten anhaken</numerusform>
                <numerusform>Auch %n Partner und Kandidaten anhaken</numerusform>
            </translation>
        </message>
        <message>
            <source>Tick partners and candidates as well</source>
            <translation>Auch Partner und Kandidaten anhaken</translation>
        </message>
        <message>
            <source>Tick the countries that act together, below.</source>
            <translation>Unten die Länder anhaken, die gemeinsam handeln.</translation>
        </message>
        <message>
            <source>Ticking them makes a list of your own of the pact.</source>
            <translation>Sie anzuhaken macht aus dem Pakt eine eigene Liste.</translation>
        </message>
        <message>
            <source>Whether its members in the EU buy and store as one, or each for itself</source>
            <translation>Ob seine EU-Mitglieder gemeinsam kaufen und lagern oder jedes für sich</translation>
        </message>
        <message>
            <source>Who acts together</source>
            <translation>Wer gemeinsam handelt</translation>
        </message>
        <message>
            <source>Who shares stocks with whom in a shock</source>
            <translation>Wer im Schock Vorräte mit wem teilt</translation>
        </message>
        <message>
            <source>candidate</source>
            <translation>Kandidat</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keiner</translation>
        </message>
        <message>
            <source>partner</source>
            <translation>Partner</translation>
        </message>
        <message>
            <source>the largest user</source>
            <translation>der größte Verbraucher</translation>
        </message>
        <message>
            <source>{count} buyers</source>
            <translation>{count} Käufer</translation>
        </message>
        <message>
            <source>{mineral} {stage}</source>
            <translation>{mineral}, {stage}</translation>
        </message>
    </context>
    <context>
        <name>PreferencesDialog</name>
        <message>
            <source> s</source>
            <translation> s</translation>
        </message>
        <message>
            <source>Preferences</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Show the file these are kept in</source>
            <translation>Die Datei zeigen, in der diese stehen</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <source>where you were last</source>
            <translation>wo Sie zuletzt waren</translation>
        </message>
    </context>
    <context>
        <name>PresetGallery</name>
        <message>
            <source>Add as new scenario</source>
            <translation>Als neues Szenario hinzufügen</translation>
        </message>
        <message>
            <source>Add {count} scenarios</source>
            <translation>{count} Szenarien hinzufügen</translation>
        </message>
        <message>
            <source>Presets</source>
            <translation>Musterfälle</translation>
        </message>
        <message>
            <source>Show first</source>
            <translation>Zuerst zeigen</translation>
        </message>
        <message>
            <source>Start from a preset</source>
            <translation>Mit einem Musterfall beginnen</translation>
        </message>
        <message>
            <source>What the preset is</source>
            <translation>Was der Musterfall ist</translation>
        </message>
    </context>
    <context>
        <name>PreviewMap</name>
        <message>
            <source>Where the sites are</source>
            <translation>Wo die Standorte liegen</translation>
        </message>
        <message>
            <source>{count} sites</source>
            <translation>{count} Standorte</translation>
        </message>
    </context>
    <context>
        <name>ProblemModel</name>
        <message>
            <source>(empty)</source>
            <translation>(leer)</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Spalte</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Zeile</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>Schwere</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>Was nicht stimmt</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Was tun</translation>
        </message>
        <message>
            <source>all</source>
            <translation>alle</translation>
        </message>
        <message>
            <source>error</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <source>warning</source>
            <translation>Warnung</translation>
        </message>
    </context>
    <context>
        <name>ProblemsPage</name>
        <message>
            <source> The same in {count} rows.</source>
            <translation> Ebenso in {count} Zeilen.</translation>
        </message>
        <message>
            <source>Change both signs</source>
            <translation>Beide Vorzeichen ändern</translation>
        </message>
        <message>
            <source>Change east to west</source>
            <translation>Ost in West ändern</translation>
        </message>
        <message>
            <source>Change north to south</source>
            <translation>Nord in Süd ändern</translation>
        </message>
        <message>
            <source>Export list…</source>
            <translation>Liste exportieren…</translation>
        </message>
        <message>
            <source>Fix all</source>
            <translation>Alle beheben</translation>
        </message>
        <message>
            <source>Fix all of this kind</source>
            <translation>Alle dieser Art beheben</translation>
        </message>
        <message>
            <source>Fix this</source>
            <translation>Dies beheben</translation>
        </message>
        <message>
            <source>Leave out all {count}</source>
            <translation>Alle {count} auslassen</translation>
        </message>
        <message>
            <source>Leave the row out</source>
            <translation>Zeile auslassen</translation>
        </message>
        <message>
            <source>Make it “{word}”</source>
            <translation>Durch „{word}“ ersetzen</translation>
        </message>
        <message>
            <source>Nothing is wrong in this file.</source>
            <translation>In dieser Datei ist kein Fehler.</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Probleme</translation>
        </message>
        <message>
            <source>Row {row}, {column}</source>
            <translation>Zeile {row}, {column}</translation>
        </message>
        <message>
            <source>Swap latitude and longitude</source>
            <translation>Breite und Länge tauschen</translation>
        </message>
        <message>
            <source>Take it as it is</source>
            <translation>So übernehmen</translation>
        </message>
        <message>
            <source>Take the country of the place</source>
            <translation>Land des Orts nehmen</translation>
        </message>
        <message>
            <source>The file</source>
            <translation>Die Datei</translation>
        </message>
        <message>
            <source>The same in all {count}</source>
            <translation>Ebenso in allen {count}</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
    </context>
    <context>
        <name>ProjectEditor</name>
        <message>
            <source>A listed project to be given assumptions of its own</source>
            <translation>Ein erfasstes Projekt, das eigene Annahmen erhält</translation>
        </message>
        <message>
            <source>A project of {mineral}…</source>
            <translation>Ein Projekt ({mineral})…</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>Add a project to the list</source>
            <translation>Projekt zur Liste hinzufügen</translation>
        </message>
        <message>
            <source>Back to what is listed of this project, and the defaults</source>
            <translation>Zurück zum Erfassten und zu den Vorgaben</translation>
        </message>
        <message>
            <source>First year</source>
            <translation>Erstes Jahr</translation>
        </message>
        <message>
            <source>First year of the project</source>
            <translation>Erstes Jahr des Projekts</translation>
        </message>
        <message>
            <source>First year, ramp class, steady use of nameplate and probability; choose a project to change it below</source>
            <translation>Erstes Jahr, Hochlaufklasse, Dauerauslastung der Nennkapazität und Chance; Projekt wählen, um es unten zu ändern</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Ab</translation>
        </message>
        <message>
            <source>How fast it comes up</source>
            <translation>Wie schnell es hochläuft</translation>
        </message>
        <message>
            <source>It holds for this project alone; Reset takes it back to what is listed.</source>
            <translation>Gilt nur für dieses Projekt; Zurücksetzen stellt das Erfasste wieder her.</translation>
        </message>
        <message>
            <source>No first year is listed: catalog year plus lead time.</source>
            <translation>Kein erstes Jahr erfasst: Katalogjahr plus Vorlauf.</translation>
        </message>
        <message>
            <source>No project of this mineral has assumptions of its own.</source>
            <translation>Kein Projekt dieses Rohstoffs hat eigene Annahmen.</translation>
        </message>
        <message>
            <source>No project of this mineral is listed.</source>
            <translation>Kein Projekt dieses Rohstoffs ist erfasst.</translation>
        </message>
        <message>
            <source>Odds</source>
            <translation>Chance</translation>
        </message>
        <message>
            <source>Odds of the project</source>
            <translation>Chance des Projekts</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Projekt</translation>
        </message>
        <message>
            <source>Projects with assumptions of their own</source>
            <translation>Projekte mit eigenen Annahmen</translation>
        </message>
        <message>
            <source>Ramp</source>
            <translation>Klasse</translation>
        </message>
        <message>
            <source>Ramp class of the project</source>
            <translation>Hochlaufklasse des Projekts</translation>
        </message>
        <message>
            <source>Ramp, use and odds are assumptions of ours.</source>
            <translation>Hochlauf, Auslastung und Chance sind unsere Annahmen.</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Zurücksetzen</translation>
        </message>
        <message>
            <source>Single projects</source>
            <translation>Einzelne Projekte</translation>
        </message>
        <message>
            <source>Steady output per nameplate</source>
            <translation>Dauerproduktion je Nennkapazität</translation>
        </message>
        <message>
            <source>That it is built and runs; counts only where “expected” is ticked above</source>
            <translation>Dass es gebaut wird und läuft; zählt nur, wenn oben „erwartet“ angehakt ist</translation>
        </message>
        <message>
            <source>There is no other listed project of {mineral}</source>
            <translation>Kein weiteres Projekt erfasst ({mineral})</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Nutzung</translation>
        </message>
        <message>
            <source>Use of the project</source>
            <translation>Auslastung des Projekts</translation>
        </message>
        <message>
            <source>Year of the first product</source>
            <translation>Jahr des ersten Produkts</translation>
        </message>
        <message>
            <source>a source that is not named</source>
            <translation>eine ungenannte Quelle</translation>
        </message>
        <message>
            <source>default {value}</source>
            <translation>Vorgabe {value}</translation>
        </message>
        <message>
            <source>listed {value}</source>
            <translation>erfasst {value}</translation>
        </message>
        <message>
            <source>{project} ({stage}, {kind})</source>
            <translation>{project} ({stage}, {kind})</translation>
        </message>
        <message>
            <source>{project}, first year: {before} → {after}</source>
            <translation>{project}, erstes Jahr: {before} → {after}</translation>
        </message>
        <message>
            <source>{project}, from {sources}.</source>
            <translation>{project}, nach {sources}.</translation>
        </message>
        <message>
            <source>{project}, odds: {before} → {after}</source>
            <translation>{project}, Chance: {before} → {after}</translation>
        </message>
        <message>
            <source>{project}, ramp: {before} → {after}</source>
            <translation>{project}, Hochlauf: {before} → {after}</translation>
        </message>
        <message>
            <source>{project}, use: {before} → {after}</source>
            <translation>{project}, Auslastung: {before} → {after}</translation>
        </message>
        <message>
            <source>{project}: default assumptions</source>
            <translation>{project}: Vorgaben</translation>
        </message>
        <message>
            <source>{some} and {count} more</source>
            <translation>{some} und {count} weitere</translation>
        </message>
    </context>
    <context>
        <name>ProjectRow</name>
        <message>
            <source> kt/yr</source>
            <translation> kt/a</translation>
        </message>
        <message>
            <source> t/yr</source>
            <translation> t/a</translation>
        </message>
        <message>
            <source>Build {project}</source>
            <translation>{project} bauen</translation>
        </message>
        <message>
            <source>Capacity of {project}</source>
            <translation>Kapazität: {project}</translation>
        </message>
        <message>
            <source>Controlled from: {country}</source>
            <translation>Kontrolliert aus: {country}</translation>
        </message>
        <message>
            <source>Cost: {cost}, published</source>
            <translation>Kosten: {cost}, veröffentlicht</translation>
        </message>
        <message>
            <source>Cost: {low} to {high}, by what others cost</source>
            <translation>Kosten: {low} bis {high}, nach den Kosten anderer</translation>
        </message>
        <message>
            <source>First year assumed: catalog year plus lead time</source>
            <translation>Erstes Jahr angenommen: Katalogjahr plus Vorlauf</translation>
        </message>
        <message>
            <source>First year of {project}</source>
            <translation>Erstes Jahr: {project}</translation>
        </message>
        <message>
            <source>Nameplate added by this project; more than listed is a plan beyond the pipeline in its country</source>
            <translation>Nennkapazität aus diesem Projekt; mehr als erfasst ist ein Plan jenseits der Pipeline im Land</translation>
        </message>
        <message>
            <source>One listed project: switch it on, build more or less of it, or let it start in another year. A project whose capacity is not known, or is counted in the base case already, has nothing to add. The mark says how far its row was checked.</source>
            <translation>Ein erfasstes Projekt: zuschalten, mehr oder weniger davon bauen oder in einem anderen Jahr beginnen lassen. Ein Projekt mit unbekannter Kapazität oder das schon im Basisfall zählt, fügt nichts hinzu. Die Marke sagt, wie weit seine Zeile geprüft ist.</translation>
        </message>
        <message>
            <source>Output in {year}: {amount}</source>
            <translation>Produktion {year}: {amount}</translation>
        </message>
        <message>
            <source>Owners: {owners}</source>
            <translation>Eigner: {owners}</translation>
        </message>
        <message>
            <source>Year of the first product; listed: {year}</source>
            <translation>Jahr des ersten Produkts; erfasst: {year}</translation>
        </message>
        <message>
            <source>in the base case</source>
            <translation>im Basisfall</translation>
        </message>
        <message>
            <source>{amount} is counted in the base case already</source>
            <translation>{amount} zählen schon im Basisfall</translation>
        </message>
        <message>
            <source>{amount} of it is on by the slider of its country or region</source>
            <translation>{amount} davon sind durch den Regler des Landes oder der Region zugeschaltet</translation>
        </message>
        <message>
            <source>{amount} on by slider</source>
            <translation>{amount} per Regler</translation>
        </message>
        <message>
            <source>{status}, capacity not known</source>
            <translation>{status}, Kapazität unbekannt</translation>
        </message>
        <message>
            <source>{status}, counted in the base case</source>
            <translation>{status}, im Basisfall gezählt</translation>
        </message>
        <message>
            <source>{status}, {amount}</source>
            <translation>{status}, {amount}</translation>
        </message>
        <message>
            <source>{status}: {amount} left to add</source>
            <translation>{status}: {amount} noch möglich</translation>
        </message>
        <message>
            <source>{status}; capacity not known, or on another basis</source>
            <translation>{status}; Kapazität unbekannt oder auf anderer Basis</translation>
        </message>
    </context>
    <context>
        <name>ProjectionMenu</name>
        <message>
            <source>Central meridian {degrees}°</source>
            <translation>Mittelmeridian {degrees}°</translation>
        </message>
        <message>
            <source>Central meridian…</source>
            <translation>Mittelmeridian…</translation>
        </message>
        <message>
            <source>Centre the map on the selection</source>
            <translation>Karte auf die Auswahl zentrieren</translation>
        </message>
        <message>
            <source>Projection</source>
            <translation>Projektion</translation>
        </message>
        <message>
            <source>Projection: {name}</source>
            <translation>Projektion: {name}</translation>
        </message>
        <message>
            <source>Regional view of what is shown</source>
            <translation>Regionalansicht des Gezeigten</translation>
        </message>
    </context>
    <context>
        <name>ReadingRow</name>
        <message>
            <source>Columns are parted by</source>
            <translation>Spaltentrennung</translation>
        </message>
        <message>
            <source>Decimals are parted by</source>
            <translation>Dezimaltrennung</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>Zeichencode</translation>
        </message>
        <message>
            <source>Read otherwise…</source>
            <translation>Anders lesen…</translation>
        </message>
        <message>
            <source>Row of the headings</source>
            <translation>Zeile der Überschriften</translation>
        </message>
        <message>
            <source>Sheet or layer</source>
            <translation>Blatt oder Ebene</translation>
        </message>
        <message>
            <source>decimal comma</source>
            <translation>Dezimalkomma</translation>
        </message>
        <message>
            <source>decimal point</source>
            <translation>Dezimalpunkt</translation>
        </message>
        <message>
            <source>headings in row </source>
            <translation>Überschriften in Zeile </translation>
        </message>
        <message>
            <source>no headings</source>
            <translation>keine Überschriften</translation>
        </message>
    </context>
    <context>
        <name>RealControls</name>
        <message>
            <source>Add the control to the scenario as a shock</source>
            <translation>Kontrolle als Schock ins Szenario aufnehmen</translation>
        </message>
        <message>
            <source>Export controls of the catalog on the mineral shown, each with its date and the state it was in. What a control does not say is taken from the form below.</source>
            <translation>Ausfuhrkontrollen des Katalogs auf den gezeigten Rohstoff, je mit Datum und damaligem Stand. Was eine Kontrolle nicht sagt, kommt aus dem Formular unten.</translation>
        </message>
        <message>
            <source>From a real control</source>
            <translation>Aus einer echten Kontrolle</translation>
        </message>
        <message>
            <source>How much is not published: the cut set below is taken.</source>
            <translation>Das Ausmaß ist nicht veröffentlicht: Es gilt die unten gesetzte Kürzung.</translation>
        </message>
        <message>
            <source>It can be changed below like one that was composed by hand.</source>
            <translation>Unten änderbar wie ein selbst zusammengestellter.</translation>
        </message>
        <message>
            <source>No export control on {mineral} is listed.</source>
            <translation>Keine Ausfuhrkontrolle erfasst ({mineral}).</translation>
        </message>
        <message>
            <source>Switch on</source>
            <translation>Einschalten</translation>
        </message>
        <message>
            <source>Withholds: {parts}, from {month}.</source>
            <translation>Hält zurück: {parts}, ab {month}.</translation>
        </message>
        <message>
            <source>{stage} {cut}</source>
            <translation>{stage} {cut}</translation>
        </message>
    </context>
    <context>
        <name>RecentMenu</name>
        <message>
            <source>Clear this list</source>
            <translation>Liste leeren</translation>
        </message>
        <message>
            <source>No file yet</source>
            <translation>Noch keine Datei</translation>
        </message>
        <message>
            <source>Open recent</source>
            <translation>Zuletzt geöffnet</translation>
        </message>
        <message>
            <source>{name}  –  not found</source>
            <translation>{name}  –  nicht gefunden</translation>
        </message>
        <message>
            <source>{name}  –  {folder}</source>
            <translation>{name}  –  {folder}</translation>
        </message>
    </context>
    <context>
        <name>RestBranch</name>
        <message>
            <source>+ {amount} inside</source>
            <translation>+ {amount} darin</translation>
        </message>
        <message>
            <source>Countries that are in none of the regions, such as China: each has a lever of its own, and there is none for them together.</source>
            <translation>Länder in keiner der Regionen, etwa China: Jedes hat einen eigenen Hebel, gemeinsam haben sie keinen.</translation>
        </message>
        <message>
            <source>The rest</source>
            <translation>Die übrigen</translation>
        </message>
        <message>
            <source>{some}…</source>
            <translation>{some}…</translation>
        </message>
    </context>
    <context>
        <name>RiskPanel</name>
        <message>
            <source>Along the chain</source>
            <translation>Entlang der Kette</translation>
        </message>
        <message>
            <source>Exposure of</source>
            <translation>Abhängigkeit von</translation>
        </message>
        <message>
            <source>Governance by the region's median: {countries}</source>
            <translation>Governance nach Median der Region: {countries}</translation>
        </message>
        <message>
            <source>No stage has published national output.</source>
            <translation>Keine Stufe hat veröffentlichte nationale Produktion.</translation>
        </message>
        <message>
            <source>Only {stage} has published output.</source>
            <translation>Veröffentlicht ist nur: {stage}.</translation>
        </message>
        <message>
            <source>Share of world output, %</source>
            <translation>Anteil an der Weltproduktion, %</translation>
        </message>
        <message>
            <source>Tonnes in and out differ by over 10 % at: {stages}</source>
            <translation>Tonnen ein und aus weichen über 10 % ab: {stages}</translation>
        </message>
        <message>
            <source>Worst stage: {stage}</source>
            <translation>Kritischste Stufe: {stage}</translation>
        </message>
    </context>
    <context>
        <name>RunDialog</name>
        <message>
            <source>1 page</source>
            <translation>1 Seite</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Ordner öffnen</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stopp</translation>
        </message>
        <message>
            <source>The page as you laid it out</source>
            <translation>Die Seite, wie Sie sie gestaltet haben</translation>
        </message>
        <message>
            <source>Written into {folder}: {names}.</source>
            <translation>Gespeichert in {folder}: {names}.</translation>
        </message>
        <message>
            <source>{count} files written into {folder}: {names} and more.</source>
            <translation>{count} Dateien gespeichert in {folder}: {names} und weitere.</translation>
        </message>
        <message>
            <source>{count} pages</source>
            <translation>{count} Seiten</translation>
        </message>
    </context>
    <context>
        <name>RunPanel</name>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Wird gestoppt…</translation>
        </message>
        <message>
            <source>{done} of {total} pages. {what}</source>
            <translation>{done} von {total} Seiten. {what}</translation>
        </message>
    </context>
    <context>
        <name>SaysWho</name>
        <message>
            <source>Open these sources</source>
            <translation>Diese Quellen öffnen</translation>
        </message>
    </context>
    <context>
        <name>ScenarioActions</name>
        <message>
            <source>Add empty scenario</source>
            <translation>Leeres Szenario hinzufügen</translation>
        </message>
        <message>
            <source>Add scenario “{name}”</source>
            <translation>Szenario „{name}“ hinzufügen</translation>
        </message>
        <message>
            <source>Compare “{name}” too</source>
            <translation>Auch „{name}“ vergleichen</translation>
        </message>
        <message>
            <source>Delete scenario</source>
            <translation>Szenario löschen</translation>
        </message>
        <message>
            <source>Delete scenario “{name}”</source>
            <translation>Szenario „{name}“ löschen</translation>
        </message>
        <message>
            <source>Duplicate as “{name}”</source>
            <translation>Duplizieren als „{name}“</translation>
        </message>
        <message>
            <source>Duplicate scenario</source>
            <translation>Szenario duplizieren</translation>
        </message>
        <message>
            <source>Keep as new scenario</source>
            <translation>Als neues Szenario behalten</translation>
        </message>
        <message>
            <source>Keep as new scenario…</source>
            <translation>Als neues Szenario behalten…</translation>
        </message>
        <message>
            <source>Keep as “{name}”</source>
            <translation>Behalten als „{name}“</translation>
        </message>
        <message>
            <source>Leave “{name}” out of it</source>
            <translation>„{name}“ nicht vergleichen</translation>
        </message>
        <message>
            <source>Move scenario “{name}”</source>
            <translation>Szenario „{name}“ verschieben</translation>
        </message>
        <message>
            <source>Name of the new scenario:</source>
            <translation>Name des neuen Szenarios:</translation>
        </message>
        <message>
            <source>Name of the scenario:</source>
            <translation>Name des Szenarios:</translation>
        </message>
        <message>
            <source>Next scenario</source>
            <translation>Nächstes Szenario</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Note on scenario “{name}”</source>
            <translation>Notiz zum Szenario „{name}“</translation>
        </message>
        <message>
            <source>Note on scenario…</source>
            <translation>Notiz zum Szenario…</translation>
        </message>
        <message>
            <source>Previous scenario</source>
            <translation>Voriges Szenario</translation>
        </message>
        <message>
            <source>Rename scenario</source>
            <translation>Szenario umbenennen</translation>
        </message>
        <message>
            <source>Rename scenario “{before}” to “{after}”</source>
            <translation>Szenario „{before}“ in „{after}“ umbenennen</translation>
        </message>
        <message>
            <source>Rename scenario…</source>
            <translation>Szenario umbenennen…</translation>
        </message>
        <message>
            <source>Scenario {number}</source>
            <translation>Szenario {number}</translation>
        </message>
        <message>
            <source>Show scenario “{name}”</source>
            <translation>Szenario „{name}“ zeigen</translation>
        </message>
        <message>
            <source>Start from a preset…</source>
            <translation>Mit einem Musterfall beginnen…</translation>
        </message>
        <message>
            <source>Start from “{name}”</source>
            <translation>Mit „{name}“ beginnen</translation>
        </message>
        <message>
            <source>What there is to say of “{name}”:</source>
            <translation>Was über „{name}“ zu sagen ist:</translation>
        </message>
        <message>
            <source>{name}, copy</source>
            <translation>{name}, Kopie</translation>
        </message>
    </context>
    <context>
        <name>ScenarioChooser</name>
        <message>
            <source>Scenario</source>
            <translation>Szenario</translation>
        </message>
        <message>
            <source>Scenario: {name}</source>
            <translation>Szenario: {name}</translation>
        </message>
        <message>
            <source>The scenarios of this file: the one shown, others to show instead, and what can be done with them. Each keeps all levers.</source>
            <translation>Die Szenarien dieser Datei: das gezeigte, andere zum Zeigen und was man damit tun kann. Jedes behält alle Hebel.</translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation>{number} von {count}</translation>
        </message>
    </context>
    <context>
        <name>ScenarioList</name>
        <message>
            <source>Drag, or Ctrl+Up and Ctrl+Down, for another order</source>
            <translation>Ziehen, oder Strg+Auf und Strg+Ab, für eine andere Reihenfolge</translation>
        </message>
        <message>
            <source>Scenarios</source>
            <translation>Szenarien</translation>
        </message>
        <message>
            <source>The scenarios of this file. Click one to show it, double click or F2 to rename it, tick it to compare it, drag it for another order; Delete takes it away, undo brings it back.</source>
            <translation>Die Szenarien dieser Datei. Klick zeigt eines, Doppelklick oder F2 benennt es um, Anhaken vergleicht es, Ziehen ordnet um; Entf entfernt es, Rückgängig bringt es zurück.</translation>
        </message>
    </context>
    <context>
        <name>ScenarioMenu</name>
        <message>
            <source>Baseline, without levers</source>
            <translation>Ausgangslage, ohne Hebel</translation>
        </message>
        <message>
            <source>Colour the map by the baseline; the scenario stays as it is</source>
            <translation>Karte nach der Ausgangslage färben; das Szenario bleibt, wie es ist</translation>
        </message>
    </context>
    <context>
        <name>ScenarioParts</name>
        <message>
            <source>Compare on the map…</source>
            <translation>Auf der Karte vergleichen…</translation>
        </message>
        <message>
            <source>Compare scenarios</source>
            <translation>Szenarien vergleichen</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>Scenario</source>
            <translation>Szenario</translation>
        </message>
        <message>
            <source>Scenarios</source>
            <translation>Szenarien</translation>
        </message>
        <message>
            <source>Show scenario</source>
            <translation>Szenario zeigen</translation>
        </message>
        <message>
            <source>“{name}” is a new scenario, seen by the members of its pact. Its note says what of it is assumed.</source>
            <translation>„{name}“ ist ein neues Szenario, gesehen von den Mitgliedern seines Pakts. Seine Notiz sagt, was daran angenommen ist.</translation>
        </message>
        <message>
            <source>“{name}” is a new scenario. Its note says what of it is assumed.</source>
            <translation>„{name}“ ist ein neues Szenario. Seine Notiz sagt, was daran angenommen ist.</translation>
        </message>
    </context>
    <context>
        <name>ScenariosPanel</name>
        <message>
            <source>A copy of the one shown</source>
            <translation>Eine Kopie des gezeigten</translation>
        </message>
        <message>
            <source>A real case to start from</source>
            <translation>Ein echter Fall als Ausgangspunkt</translation>
        </message>
        <message>
            <source>A scenario without levers</source>
            <translation>Ein Szenario ohne Hebel</translation>
        </message>
        <message>
            <source>All figures are of the mineral, stage, year and consumer that are shown.</source>
            <translation>Alle Zahlen gelten für Rohstoff, Stufe, Jahr und Verbraucher, die gezeigt sind.</translation>
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
        <message>
            <source>Compare on the map…</source>
            <translation>Auf der Karte vergleichen…</translation>
        </message>
        <message>
            <source>Copy table</source>
            <translation>Tabelle kopieren</translation>
        </message>
        <message>
            <source>Copy the table for a spreadsheet</source>
            <translation>Tabelle für eine Tabellenkalkulation kopieren</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplizieren</translation>
        </message>
        <message>
            <source>Every step on scenarios can be undone.</source>
            <translation>Jeder Schritt an Szenarien lässt sich rückgängig machen.</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Neu</translation>
        </message>
        <message>
            <source>Note…</source>
            <translation>Notiz…</translation>
        </message>
        <message>
            <source>Or double click, or F2</source>
            <translation>Oder Doppelklick oder F2</translation>
        </message>
        <message>
            <source>Preset…</source>
            <translation>Musterfall…</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Umbenennen…</translation>
        </message>
        <message>
            <source>Save as CSV</source>
            <translation>Als CSV speichern</translation>
        </message>
        <message>
            <source>Save as CSV…</source>
            <translation>Als CSV speichern…</translation>
        </message>
        <message>
            <source>The baseline and every ticked scenario; double click a row to show it</source>
            <translation>Die Ausgangslage und jedes angehakte Szenario; Doppelklick auf eine Zeile zeigt es</translation>
        </message>
        <message>
            <source>Two scenarios on one map, or the change between them</source>
            <translation>Zwei Szenarien auf einer Karte oder die Änderung dazwischen</translation>
        </message>
        <message>
            <source>Undo brings it back</source>
            <translation>Rückgängig bringt es zurück</translation>
        </message>
        <message>
            <source>What there is to say of it</source>
            <translation>Was darüber zu sagen ist</translation>
        </message>
        <message>
            <source>Write the table, with its units, to a file</source>
            <translation>Tabelle mit ihren Einheiten in eine Datei schreiben</translation>
        </message>
        <message>
            <source>{mineral} {stage}, {year} · cover and shortfall: {who}</source>
            <translation>{mineral}, {stage}, {year} · Reichweite und Fehlmenge: {who}</translation>
        </message>
    </context>
    <context>
        <name>SeriesDialog</name>
        <message>
            <source> dpi</source>
            <translation> dpi</translation>
        </message>
        <message>
            <source> month</source>
            <translation> Monat</translation>
        </message>
        <message>
            <source> months</source>
            <translation> Monate</translation>
        </message>
        <message>
            <source> year</source>
            <translation> Jahr</translation>
        </message>
        <message>
            <source> years</source>
            <translation> Jahre</translation>
        </message>
        <message>
            <source>First</source>
            <translation>Erstes</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Last</source>
            <translation>Letztes</translation>
        </message>
        <message>
            <source>Months of the shock</source>
            <translation>Monate des Schocks</translation>
        </message>
        <message>
            <source>No export restriction acts on this stage.</source>
            <translation>Auf dieser Stufe wirkt keine Ausfuhrbeschränkung.</translation>
        </message>
        <message>
            <source>Page size</source>
            <translation>Seitengröße</translation>
        </message>
        <message>
            <source>Range</source>
            <translation>Zeitraum</translation>
        </message>
        <message>
            <source>Resolution</source>
            <translation>Auflösung</translation>
        </message>
        <message>
            <source>Series of images</source>
            <translation>Bilderserie</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Schritt</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Schritte</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Vorlage</translation>
        </message>
        <message>
            <source>The first month must not be after the last.</source>
            <translation>Der erste Monat darf nicht nach dem letzten liegen.</translation>
        </message>
        <message>
            <source>Write series</source>
            <translation>Serie schreiben</translation>
        </message>
        <message>
            <source>Years</source>
            <translation>Jahre</translation>
        </message>
        <message>
            <source>every</source>
            <translation>alle</translation>
        </message>
        <message>
            <source>to</source>
            <translation>bis</translation>
        </message>
    </context>
    <context>
        <name>ShareChart</name>
        <message>
            <source>No national output is published for this stage.</source>
            <translation>Für diese Stufe ist keine nationale Produktion veröffentlicht.</translation>
        </message>
        <message>
            <source>Share of world output</source>
            <translation>Anteil an der Weltproduktion</translation>
        </message>
    </context>
    <context>
        <name>SharePage</name>
        <message>
            <source>% of world output</source>
            <translation>% der Weltproduktion</translation>
        </message>
        <message>
            <source>Bounds</source>
            <translation>Grenzen</translation>
        </message>
        <message>
            <source>Bounds of the classes, {unit}; type others to set them by hand</source>
            <translation>Klassengrenzen, {unit}; andere eingeben, um sie von Hand zu setzen</translation>
        </message>
        <message>
            <source>Class bounds</source>
            <translation>Klassengrenzen</translation>
        </message>
        <message>
            <source>Class bounds {bounds}</source>
            <translation>Klassengrenzen {bounds}</translation>
        </message>
        <message>
            <source>Classes</source>
            <translation>Klassen</translation>
        </message>
        <message>
            <source>Classes: {scheme}</source>
            <translation>Klassen: {scheme}</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Farbe</translation>
        </message>
        <message>
            <source>Colour countries</source>
            <translation>Länder färben</translation>
        </message>
        <message>
            <source>Colour regions</source>
            <translation>Regionen färben</translation>
        </message>
        <message>
            <source>Colour the pact as one</source>
            <translation>Den Pakt als eins färben</translation>
        </message>
        <message>
            <source>Countries</source>
            <translation>Länder</translation>
        </message>
        <message>
            <source>Neighbours among {count} classes cannot be told apart by everyone. Take fewer.</source>
            <translation>Nachbarn unter {count} Klassen kann nicht jeder unterscheiden. Weniger nehmen.</translation>
        </message>
        <message>
            <source>Not all of it is numbers. Write: 0.5; 2; 10</source>
            <translation>Nicht alles davon sind Zahlen. Schreiben Sie: 0,5; 2; 10</translation>
        </message>
        <message>
            <source>Regions</source>
            <translation>Regionen</translation>
        </message>
        <message>
            <source>Reset the classes</source>
            <translation>Klassen zurücksetzen</translation>
        </message>
        <message>
            <source>Scheme</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>The pact as one</source>
            <translation>Der Pakt als eins</translation>
        </message>
        <message>
            <source>The scenario has no pact: countries are coloured. Choose one under Policy, at the right.</source>
            <translation>Das Szenario hat keinen Pakt: Gefärbt sind Länder. Rechts unter Politik einen wählen.</translation>
        </message>
        <message>
            <source>percentage points</source>
            <translation>Prozentpunkte</translation>
        </message>
        <message>
            <source>{count} classes</source>
            <translation>{count} Klassen</translation>
        </message>
    </context>
    <context>
        <name>ShockChart</name>
        <message>
            <source>Shock, month by month</source>
            <translation>Schock, Monat für Monat</translation>
        </message>
        <message>
            <source>Who supplies what in each month, and what is missing. Left and Right move.</source>
            <translation>Wer in jedem Monat was liefert und was fehlt. Links und Rechts bewegen.</translation>
        </message>
    </context>
    <context>
        <name>ShockForm</name>
        <message>
            <source> months</source>
            <translation> Monate</translation>
        </message>
        <message>
            <source>After that exports are free again.</source>
            <translation>Danach ist die Ausfuhr wieder frei.</translation>
        </message>
        <message>
            <source>Exports cut</source>
            <translation>Ausfuhrkürzung</translation>
        </message>
        <message>
            <source>First month</source>
            <translation>Erster Monat</translation>
        </message>
        <message>
            <source>First month of the restriction</source>
            <translation>Erster Monat der Beschränkung</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Ab</translation>
        </message>
        <message>
            <source>How long goods are under way: shipped ones still arrive. Holds for all shocks.</source>
            <translation>Wie lange Waren unterwegs sind: Verschifftes kommt noch an. Gilt für alle Schocks.</translation>
        </message>
        <message>
            <source>How long the restriction is in force</source>
            <translation>Wie lange die Beschränkung gilt</translation>
        </message>
        <message>
            <source>Imposed by</source>
            <translation>Verhängt von</translation>
        </message>
        <message>
            <source>Lasts</source>
            <translation>Dauer</translation>
        </message>
        <message>
            <source>Mineral</source>
            <translation>Rohstoff</translation>
        </message>
        <message>
            <source>Part of its exports of the product that no longer leaves; 100 % is a ban.</source>
            <translation>Teil seiner Ausfuhr des Produkts, der das Land nicht mehr verlässt; 100 % ist ein Verbot.</translation>
        </message>
        <message>
            <source>Part of the exports withheld; 100 % is a ban</source>
            <translation>Zurückgehaltener Teil der Ausfuhr; 100 % ist ein Verbot</translation>
        </message>
        <message>
            <source>Shipping lag</source>
            <translation>Transportzeit</translation>
        </message>
        <message>
            <source>Targets</source>
            <translation>Betroffene</translation>
        </message>
        <message>
            <source>The country, or the EU, that withholds exports. Its own use is not cut.</source>
            <translation>Das Land, oder die EU, das Ausfuhr zurückhält. Sein eigener Verbrauch wird nicht gekürzt.</translation>
        </message>
        <message>
            <source>The restriction begins on the first day of this month.</source>
            <translation>Die Beschränkung beginnt am ersten Tag dieses Monats.</translation>
        </message>
        <message>
            <source>The year in which the restriction begins.</source>
            <translation>Das Jahr, in dem die Beschränkung beginnt.</translation>
        </message>
        <message>
            <source>What was shipped before the restriction still arrives, this long. It holds for all shocks of the scenario and is saved with it.</source>
            <translation>Was vor der Beschränkung verschifft wurde, kommt so lange noch an. Gilt für alle Schocks des Szenarios und wird mit ihm gespeichert.</translation>
        </message>
        <message>
            <source>Who withholds exports; producers of the stage first</source>
            <translation>Wer Ausfuhr zurückhält; Produzenten der Stufe zuerst</translation>
        </message>
        <message>
            <source>Whom it hits; nobody ticked stands for everyone else.</source>
            <translation>Wen es trifft; niemand angehakt heißt alle anderen.</translation>
        </message>
        <message>
            <source>Year in which the restriction begins</source>
            <translation>Jahr, in dem die Beschränkung beginnt</translation>
        </message>
        <message>
            <source>Year of the first month</source>
            <translation>Jahr des ersten Monats</translation>
        </message>
        <message>
            <source>{mineral} {stage}, as on the map</source>
            <translation>{mineral}, {stage} (wie Karte)</translation>
        </message>
    </context>
    <context>
        <name>ShockPanel</name>
        <message>
            <source>Add shock</source>
            <translation>Schock hinzufügen</translation>
        </message>
        <message>
            <source>Another restriction at the mineral and stage shown, beside those there are</source>
            <translation>Eine weitere Beschränkung für den gezeigten Rohstoff und die Stufe, neben den vorhandenen</translation>
        </message>
        <message>
            <source>Choose a shock to change it below</source>
            <translation>Schock wählen, um ihn unten zu ändern</translation>
        </message>
        <message>
            <source>Chosen shock</source>
            <translation>Gewählter Schock</translation>
        </message>
        <message>
            <source>Compose a shock</source>
            <translation>Schock zusammenstellen</translation>
        </message>
        <message>
            <source>From a real control</source>
            <translation>Aus einer echten Kontrolle</translation>
        </message>
        <message>
            <source>In the scenario</source>
            <translation>Im Szenario</translation>
        </message>
        <message>
            <source>It begins with the largest supplier that restricts nothing yet.</source>
            <translation>Er beginnt mit dem größten Anbieter, der noch nichts beschränkt.</translation>
        </message>
        <message>
            <source>No export restriction is set. Move a field below, or switch one on.</source>
            <translation>Keine Ausfuhrbeschränkung gesetzt. Unten ein Feld bewegen oder eine einschalten.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Shocks in the scenario</source>
            <translation>Schocks im Szenario</translation>
        </message>
        <message>
            <source>Take the chosen shock out of the scenario</source>
            <translation>Den gewählten Schock aus dem Szenario nehmen</translation>
        </message>
        <message>
            <source>The export restrictions of the scenario, of all minerals.</source>
            <translation>Die Ausfuhrbeschränkungen des Szenarios, alle Rohstoffe.</translation>
        </message>
    </context>
    <context>
        <name>ShockParts</name>
        <message>
            <source>Export restrictions: real ones, or composed by hand</source>
            <translation>Ausfuhrbeschränkungen: echte oder selbst zusammengestellte</translation>
        </message>
        <message>
            <source>Shock</source>
            <translation>Schock</translation>
        </message>
    </context>
    <context>
        <name>ShockTimeline</name>
        <message>
            <source>Copy all months</source>
            <translation>Alle Monate kopieren</translation>
        </message>
        <message>
            <source>Copy map of this month</source>
            <translation>Karte dieses Monats kopieren</translation>
        </message>
        <message>
            <source>Copy who gives how much to whom, month by month, as columns</source>
            <translation>Kopieren, wer wem wie viel gibt, Monat für Monat, in Spalten</translation>
        </message>
        <message>
            <source>Copy who gives to whom</source>
            <translation>Kopieren, wer wem gibt</translation>
        </message>
        <message>
            <source>Days of cover</source>
            <translation>Reichweite in Tagen</translation>
        </message>
        <message>
            <source>Days of cover: of use / of lost supply</source>
            <translation>Reichweite in Tagen: des Verbrauchs / des verlorenen Angebots</translation>
        </message>
        <message>
            <source>Export map of this month…</source>
            <translation>Karte dieses Monats exportieren…</translation>
        </message>
        <message>
            <source>Map of the month copied.</source>
            <translation>Karte des Monats kopiert.</translation>
        </message>
        <message>
            <source>No restriction acts on {what}. Set one in the Shock tab at the right.</source>
            <translation>Keine Beschränkung wirkt ({what}). Rechts im Reiter Schock eine setzen.</translation>
        </message>
        <message>
            <source>Place map of this month on the briefing page</source>
            <translation>Karte dieses Monats auf die Briefingseite setzen</translation>
        </message>
        <message>
            <source>Shock, month by month</source>
            <translation>Schock, Monat für Monat</translation>
        </message>
        <message>
            <source>Show where use, trade and stocks come from</source>
            <translation>Zeigen, woher Verbrauch, Handel und Bestände stammen</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Quellen</translation>
        </message>
        <message>
            <source>Sources of the shock’s figures</source>
            <translation>Quellen der Zahlen zum Schock</translation>
        </message>
        <message>
            <source>Supply of</source>
            <translation>Versorgung von</translation>
        </message>
        <message>
            <source>The pact: {name}</source>
            <translation>Der Pakt: {name}</translation>
        </message>
        <message>
            <source>The world, a country, or the scenario's pact and its members.</source>
            <translation>Die Welt, ein Land oder der Pakt des Szenarios und seine Mitglieder.</translation>
        </message>
        <message>
            <source>There is no path to show.</source>
            <translation>Es gibt keinen Verlauf zu zeigen.</translation>
        </message>
        <message>
            <source>Who gives to whom</source>
            <translation>Wer wem gibt</translation>
        </message>
        <message>
            <source>Who gives to whom, {month}</source>
            <translation>Wer wem gibt, {month}</translation>
        </message>
        <message>
            <source>Whose supply is shown</source>
            <translation>Wessen Versorgung gezeigt wird</translation>
        </message>
        <message>
            <source>Whose supply the chart shows</source>
            <translation>Wessen Versorgung das Diagramm zeigt</translation>
        </message>
        <message>
            <source>{mineral} {stage}, {who}, {unit}</source>
            <translation>{mineral}, {stage}, {who}, {unit}</translation>
        </message>
        <message>
            <source>{month}: no gifts</source>
            <translation>{month}: keine Gaben</translation>
        </message>
    </context>
    <context>
        <name>SiteDialog</name>
        <message>
            <source>Capacity, t/yr</source>
            <translation>Kapazität, t/a</translation>
        </message>
        <message>
            <source>Control</source>
            <translation>Kontrolle</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>Edit {site}</source>
            <translation>{site} bearbeiten</translation>
        </message>
        <message>
            <source>Latitude</source>
            <translation>Breite</translation>
        </message>
        <message>
            <source>Longitude</source>
            <translation>Länge</translation>
        </message>
        <message>
            <source>Mineral</source>
            <translation>Rohstoff</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <source>Operator</source>
            <translation>Betreiber</translation>
        </message>
        <message>
            <source>Output, t/yr</source>
            <translation>Produktion, t/a</translation>
        </message>
        <message>
            <source>Owners</source>
            <translation>Eigner</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>Produkt</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Stufe</translation>
        </message>
        <message>
            <source>Start year</source>
            <translation>Startjahr</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>The file has no column for it</source>
            <translation>Die Datei hat dafür keine Spalte</translation>
        </message>
        <message>
            <source>{file}, row {row}. The file itself stays as it is; the change is kept with your work. A field that the file has no column for gets one in your layer, and in what is exported of it.</source>
            <translation>{file}, Zeile {row}. Die Datei selbst bleibt, wie sie ist; die Änderung wird mit Ihrer Arbeit gespeichert. Ein Feld ohne Spalte in der Datei erhält eine in Ihrer Ebene und in deren Exporten.</translation>
        </message>
    </context>
    <context>
        <name>SiteEditing</name>
        <message>
            <source>Copy {count} sites to my sites</source>
            <translation>{count} Standorte in meine kopieren</translation>
        </message>
        <message>
            <source>Copy {site} to my sites</source>
            <translation>{site} in meine Standorte kopieren</translation>
        </message>
        <message>
            <source>Edit {site}</source>
            <translation>{site} bearbeiten</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Bearbeiten…</translation>
        </message>
        <message>
            <source>Not changed. {why}</source>
            <translation>Nicht geändert. {why}</translation>
        </message>
        <message>
            <source>{site} is in {file} now and can be edited.</source>
            <translation>{site} steht jetzt in {file} und ist änderbar.</translation>
        </message>
    </context>
    <context>
        <name>SiteExports</name>
        <message>
            <source>All rows of {name} are on the map.</source>
            <translation>Alle Zeilen von {name} sind auf der Karte.</translation>
        </message>
        <message>
            <source>Excel workbook (*.xlsx);;Table (*.csv)</source>
            <translation>Excel-Arbeitsmappe (*.xlsx);;Tabelle (*.csv)</translation>
        </message>
        <message>
            <source>Excel workbook (*.xlsx);;Table (*.csv);;GeoPackage (*.gpkg);;GeoJSON (*.geojson)</source>
            <translation>Excel-Arbeitsmappe (*.xlsx);;Tabelle (*.csv);;GeoPackage (*.gpkg);;GeoJSON (*.geojson)</translation>
        </message>
        <message>
            <source>Export rows left aside</source>
            <translation>Ausgelassene Zeilen exportieren</translation>
        </message>
        <message>
            <source>Export sites</source>
            <translation>Standorte exportieren</translation>
        </message>
        <message>
            <source>Written: {path}</source>
            <translation>Gespeichert: {path}</translation>
        </message>
    </context>
    <context>
        <name>SiteFileDialog</name>
        <message>
            <source>1 row left aside</source>
            <translation>1 Zeile ausgelassen</translation>
        </message>
        <message>
            <source>1 site on the map</source>
            <translation>1 Standort auf der Karte</translation>
        </message>
        <message>
            <source>Add 1 site</source>
            <translation>1 Standort hinzufügen</translation>
        </message>
        <message>
            <source>Add sites</source>
            <translation>Standorte hinzufügen</translation>
        </message>
        <message>
            <source>Add the others likewise where nothing needs an answer</source>
            <translation>Die anderen ebenso hinzufügen, wo nichts zu klären ist</translation>
        </message>
        <message>
            <source>Add {count} sites</source>
            <translation>{count} Standorte hinzufügen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Change 1 site</source>
            <translation>1 Standort ändern</translation>
        </message>
        <message>
            <source>Change sites of {name}</source>
            <translation>Standorte von {name} ändern</translation>
        </message>
        <message>
            <source>Change {count} sites</source>
            <translation>{count} Standorte ändern</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Spalten</translation>
        </message>
        <message>
            <source>Counting</source>
            <translation>Zählung</translation>
        </message>
        <message>
            <source>List written: {name}</source>
            <translation>Liste gespeichert: {name}</translation>
        </message>
        <message>
            <source>Listed twice</source>
            <translation>Doppelt erfasst</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Probleme</translation>
        </message>
        <message>
            <source>Sites of {name}</source>
            <translation>Standorte: {name}</translation>
        </message>
        <message>
            <source>Skip this file</source>
            <translation>Datei überspringen</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Schritte</translation>
        </message>
        <message>
            <source>errors: {errors}, warnings: {warnings}</source>
            <translation>Fehler: {errors}, Warnungen: {warnings}</translation>
        </message>
        <message>
            <source>{count} rows left aside</source>
            <translation>{count} Zeilen ausgelassen</translation>
        </message>
        <message>
            <source>{count} sites on the map</source>
            <translation>{count} Standorte auf der Karte</translation>
        </message>
        <message>
            <source>{title} ({at} of {count})</source>
            <translation>{title} ({at} von {count})</translation>
        </message>
    </context>
    <context>
        <name>SiteFileWays</name>
        <message>
            <source> Levers on their sites are kept, and act once they are found.</source>
            <translation> Hebel auf ihren Standorten bleiben erhalten und wirken, sobald sie gefunden sind.</translation>
        </message>
        <message>
            <source> and {count} more</source>
            <translation> und {count} weitere</translation>
        </message>
        <message>
            <source>Add sites</source>
            <translation>Standorte hinzufügen</translation>
        </message>
        <message>
            <source>Add sites from files…</source>
            <translation>Standorte aus Dateien hinzufügen…</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Excel workbook (XLSX)…</source>
            <translation>Excel-Arbeitsmappe (XLSX)…</translation>
        </message>
        <message>
            <source>Found {count} files.</source>
            <translation>{count} Dateien gefunden.</translation>
        </message>
        <message>
            <source>GeoPackage…</source>
            <translation>GeoPackage…</translation>
        </message>
        <message>
            <source>Locate…</source>
            <translation>Suchen…</translation>
        </message>
        <message>
            <source>Not found: {names}. The rest of your work is here.</source>
            <translation>Nicht gefunden: {names}. Der Rest Ihrer Arbeit ist da.</translation>
        </message>
        <message>
            <source>Paste a table of sites</source>
            <translation>Standorttabelle einfügen</translation>
        </message>
        <message>
            <source>Pasted table</source>
            <translation>Eingefügte Tabelle</translation>
        </message>
        <message>
            <source>Recent files of sites</source>
            <translation>Letzte Standortdateien</translation>
        </message>
        <message>
            <source>Save template</source>
            <translation>Vorlage speichern</translation>
        </message>
        <message>
            <source>Site files ({suffixes});;All files (*)</source>
            <translation>Standortdateien ({suffixes});;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Table (CSV)…</source>
            <translation>Tabelle (CSV)…</translation>
        </message>
        <message>
            <source>Template for site files</source>
            <translation>Vorlage für Standortdateien</translation>
        </message>
        <message>
            <source>Template written: {path}</source>
            <translation>Vorlage gespeichert: {path}</translation>
        </message>
        <message>
            <source>There is no file of sites in {folder}.</source>
            <translation>Keine Standortdatei in {folder}.</translation>
        </message>
        <message>
            <source>There is no table in the clipboard. Copy rows with their headings in a spreadsheet, then paste them here.</source>
            <translation>In der Zwischenablage ist keine Tabelle. Kopieren Sie Zeilen mit Überschriften aus einer Tabellenkalkulation und fügen Sie sie hier ein.</translation>
        </message>
        <message>
            <source>Where is {name}?</source>
            <translation>Wo ist {name}?</translation>
        </message>
        <message>
            <source>{name} has no table: its sites are not on the map yet.</source>
            <translation>{name} hat keine Tabelle: seine Standorte sind noch nicht auf der Karte.</translation>
        </message>
        <message>
            <source>{name} is back on the map.</source>
            <translation>{name} ist wieder auf der Karte.</translation>
        </message>
    </context>
    <context>
        <name>SiteFilesOnMap</name>
        <message>
            <source>Add sites of {name}</source>
            <translation>Standorte von {name} hinzufügen</translation>
        </message>
        <message>
            <source>Locate {name}</source>
            <translation>{name} suchen</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Neu lesen</translation>
        </message>
        <message>
            <source>Remove sites of {name}</source>
            <translation>Standorte von {name} entfernen</translation>
        </message>
        <message>
            <source>{name} was changed by another program.</source>
            <translation>{name} wurde von einem anderen Programm geändert.</translation>
        </message>
    </context>
    <context>
        <name>SitePage</name>
        <message>
            <source>Also show sites whose start year is not known</source>
            <translation>Auch Standorte mit unbekanntem Startjahr zeigen</translation>
        </message>
        <message>
            <source>Building</source>
            <translation>Im Bau</translation>
        </message>
        <message>
            <source>By controlling country</source>
            <translation>Nach Kontrollland</translation>
        </message>
        <message>
            <source>By stage</source>
            <translation>Nach Stufe</translation>
        </message>
        <message>
            <source>By status</source>
            <translation>Nach Status</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Geprüft</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>Filter löschen</translation>
        </message>
        <message>
            <source>Clear the filter of sites</source>
            <translation>Standortfilter löschen</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Farbe</translation>
        </message>
        <message>
            <source>Colour sites by controlling country</source>
            <translation>Standorte nach Kontrollland färben</translation>
        </message>
        <message>
            <source>Colour sites by stage</source>
            <translation>Standorte nach Stufe färben</translation>
        </message>
        <message>
            <source>Colour sites by status</source>
            <translation>Standorte nach Status färben</translation>
        </message>
        <message>
            <source>Control</source>
            <translation>Kontrolle</translation>
        </message>
        <message>
            <source>Controlling country</source>
            <translation>Kontrollland</translation>
        </message>
        <message>
            <source>Filter sites by controlling country</source>
            <translation>Standorte nach Kontrollland filtern</translation>
        </message>
        <message>
            <source>Filter sites by start year</source>
            <translation>Standorte nach Startjahr filtern</translation>
        </message>
        <message>
            <source>Filter sites by status</source>
            <translation>Standorte nach Status filtern</translation>
        </message>
        <message>
            <source>Filter sites by verification</source>
            <translation>Standorte nach Prüfung filtern</translation>
        </message>
        <message>
            <source>Hide sites of unknown start year</source>
            <translation>Standorte ohne bekanntes Startjahr ausblenden</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Unbekannt</translation>
        </message>
        <message>
            <source>Of all sites show only</source>
            <translation>Von allen Standorten nur zeigen</translation>
        </message>
        <message>
            <source>One must stay ticked: the eye of a layer hides all its sites.</source>
            <translation>Einer muss angehakt bleiben: Das Auge einer Ebene blendet alle ihre Standorte aus.</translation>
        </message>
        <message>
            <source>Partly</source>
            <translation>Teils</translation>
        </message>
        <message>
            <source>Recalled</source>
            <translation>Erinnert</translation>
        </message>
        <message>
            <source>Show sites of unknown start year</source>
            <translation>Standorte ohne bekanntes Startjahr zeigen</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Start</translation>
        </message>
        <message>
            <source>Start year</source>
            <translation>Startjahr</translation>
        </message>
        <message>
            <source>Start year not known</source>
            <translation>Startjahr unbekannt</translation>
        </message>
        <message>
            <source>Start year, from</source>
            <translation>Startjahr, von</translation>
        </message>
        <message>
            <source>Start year, to</source>
            <translation>Startjahr, bis</translation>
        </message>
        <message>
            <source>any</source>
            <translation>beliebig</translation>
        </message>
        <message>
            <source>{shown} of {every} shown</source>
            <translation>{shown} von {every} gezeigt</translation>
        </message>
    </context>
    <context>
        <name>SizeDialog</name>
        <message>
            <source> mm</source>
            <translation> mm</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Höhe</translation>
        </message>
        <message>
            <source>Page size</source>
            <translation>Seitengröße</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>Breite</translation>
        </message>
    </context>
    <context>
        <name>SliderRow</name>
        <message>
            <source>{name}, number</source>
            <translation>{name}, Zahl</translation>
        </message>
    </context>
    <context>
        <name>SolveDialog</name>
        <message>
            <source>Applied. Undo takes it back in one step.</source>
            <translation>Angewandt. Rückgängig nimmt es in einem Schritt zurück.</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>How far the search is</source>
            <translation>Wie weit die Suche ist</translation>
        </message>
        <message>
            <source>Look for the cheapest listed projects</source>
            <translation>Die billigsten erfassten Projekte suchen</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Suche läuft…</translation>
        </message>
        <message>
            <source>No national output of {mineral} is published at this stage.</source>
            <translation>Auf dieser Stufe ist keine nationale Produktion veröffentlicht ({mineral}).</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <source>Set a cap at the left and press Find.</source>
            <translation>Links eine Obergrenze setzen und Suchen drücken.</translation>
        </message>
        <message>
            <source>Shares are of world output, by host country. Only listed projects are built, at what they make in that year.</source>
            <translation>Anteile an der Weltproduktion, nach Standortland. Gebaut werden nur erfasste Projekte, mit ihrer Produktion in dem Jahr.</translation>
        </message>
        <message>
            <source>Solve for a target</source>
            <translation>Zielsuche</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stopp</translation>
        </message>
        <message>
            <source>Stop looking; nothing has been changed</source>
            <translation>Suche stoppen; nichts wurde geändert</translation>
        </message>
        <message>
            <source>Stopped. Nothing has been changed.</source>
            <translation>Gestoppt. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>There is no proposal.</source>
            <translation>Es gibt keinen Vorschlag.</translation>
        </message>
        <message>
            <source>Tick a cap: on a share, on HHI, or on both.</source>
            <translation>Obergrenze anhaken: für einen Anteil, den HHI oder beide.</translation>
        </message>
        <message>
            <source>{mineral} {stage}</source>
            <translation>{mineral}, {stage}</translation>
        </message>
        <message>
            <source>{target} ({projects})</source>
            <translation>{target} ({projects})</translation>
        </message>
    </context>
    <context>
        <name>SolveForm</name>
        <message>
            <source> m USD</source>
            <translation> Mio. $</translation>
        </message>
        <message>
            <source>A guard against trading one dominant supplier for another</source>
            <translation>Schutz davor, einen dominanten Anbieter gegen einen anderen zu tauschen</translation>
        </message>
        <message>
            <source>At</source>
            <translation>Auf</translation>
        </message>
        <message>
            <source>Budget</source>
            <translation>Budget</translation>
        </message>
        <message>
            <source>Budget, million USD</source>
            <translation>Budget, Mio. USD</translation>
        </message>
        <message>
            <source>Build in</source>
            <translation>Bauen in</translation>
        </message>
        <message>
            <source>Build projects whole or not at all</source>
            <translation>Projekte ganz oder gar nicht bauen</translation>
        </message>
        <message>
            <source>Cap HHI</source>
            <translation>HHI begrenzen</translation>
        </message>
        <message>
            <source>Cap a share</source>
            <translation>Anteil begrenzen</translation>
        </message>
        <message>
            <source>Cap a share of world output</source>
            <translation>Einen Anteil an der Weltproduktion begrenzen</translation>
        </message>
        <message>
            <source>Cap the concentration of world output</source>
            <translation>Die Konzentration der Weltproduktion begrenzen</translation>
        </message>
        <message>
            <source>Every stage</source>
            <translation>Jede Stufe</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>Überall</translation>
        </message>
        <message>
            <source>Guard against another dominant supplier</source>
            <translation>Schutz vor einem neuen dominanten Anbieter</translation>
        </message>
        <message>
            <source>HHI</source>
            <translation>HHI</translation>
        </message>
        <message>
            <source>HHI may be no higher; on a scale from 0 to 10,000</source>
            <translation>Höchster zulässiger HHI; Skala von 0 bis 10.000</translation>
        </message>
        <message>
            <source>Highest HHI</source>
            <translation>Höchster HHI</translation>
        </message>
        <message>
            <source>Highest share</source>
            <translation>Höchster Anteil</translation>
        </message>
        <message>
            <source>Highest share of any other country</source>
            <translation>Höchster Anteil jedes anderen Landes</translation>
        </message>
        <message>
            <source>No other</source>
            <translation>Andere</translation>
        </message>
        <message>
            <source>No other country may come to hold more than this, or than it holds now</source>
            <translation>Kein anderes Land darf am Ende mehr halten als dies oder als heute</translation>
        </message>
        <message>
            <source>Regions that may build</source>
            <translation>Regionen, die bauen dürfen</translation>
        </message>
        <message>
            <source>Share of</source>
            <translation>Anteil von</translation>
        </message>
        <message>
            <source>The capped may hold no more of world output than this. The 65 % of the EU's regulation is of the EU's own use; here it is a mark.</source>
            <translation>Mehr als dies von der Weltproduktion dürfen die Begrenzten nicht halten. Die 65 % der EU-Verordnung gelten für den Verbrauch der EU; hier sind sie eine Marke.</translation>
        </message>
        <message>
            <source>The guard is for a cap on one country alone.</source>
            <translation>Der Schutz gilt für die Obergrenze eines einzelnen Landes.</translation>
        </message>
        <message>
            <source>The most that all projects together may cost; those without a listed cost count at the median of listed costs</source>
            <translation>Was alle Projekte zusammen höchstens kosten dürfen; solche ohne erfasste Kosten zählen zum Median der erfassten</translation>
        </message>
        <message>
            <source>The year in which the caps are to hold</source>
            <translation>Das Jahr, in dem die Obergrenzen gelten sollen</translation>
        </message>
        <message>
            <source>Where capacity may be added: {ticked}</source>
            <translation>Wo Kapazität entstehen darf: {ticked}</translation>
        </message>
        <message>
            <source>Where capacity may be added; nothing ticked stands for everywhere</source>
            <translation>Wo Kapazität entstehen darf; nichts angehakt heißt überall</translation>
        </message>
        <message>
            <source>Where the caps hold</source>
            <translation>Wo die Obergrenzen gelten</translation>
        </message>
        <message>
            <source>Whether the caps hold at the map's stage or at every one</source>
            <translation>Ob die Obergrenzen für die Stufe der Karte oder für jede gelten</translation>
        </message>
        <message>
            <source>Whole projects only</source>
            <translation>Nur ganze Projekte</translation>
        </message>
        <message>
            <source>Whose share is capped</source>
            <translation>Wessen Anteil begrenzt ist</translation>
        </message>
        <message>
            <source>Whose share is capped: {who}</source>
            <translation>Wessen Anteil begrenzt ist: {who}</translation>
        </message>
        <message>
            <source>Without it a project may be built in part. Takes some seconds.</source>
            <translation>Sonst darf ein Projekt teilweise gebaut werden. Dauert einige Sekunden.</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Jahr</translation>
        </message>
        <message>
            <source>any country</source>
            <translation>jedes Land</translation>
        </message>
        <message>
            <source>any country outside the pact</source>
            <translation>jedes Land außerhalb des Pakts</translation>
        </message>
        <message>
            <source>at most</source>
            <translation>max.</translation>
        </message>
        <message>
            <source>country above</source>
            <translation>höchstens je</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>beliebig</translation>
        </message>
        <message>
            <source>the largest: {country}</source>
            <translation>der größte: {country}</translation>
        </message>
        <message>
            <source>under</source>
            <translation>unter</translation>
        </message>
        <message>
            <source>{count} regions</source>
            <translation>{count} Regionen</translation>
        </message>
        <message>
            <source>{mineral} has figures at one stage only</source>
            <translation>Zahlen gibt es nur auf einer Stufe ({mineral})</translation>
        </message>
    </context>
    <context>
        <name>SolveOpener</name>
        <message>
            <source>Add scenario “{name}”</source>
            <translation>Szenario „{name}“ hinzufügen</translation>
        </message>
    </context>
    <context>
        <name>SolveResult</name>
        <message>
            <source>After</source>
            <translation>Nachher</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Anwenden</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Vorher</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Vergleichen</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>Kopiert.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Copy request, indices and projects as columns</source>
            <translation>Anfrage, Indizes und Projekte in Spalten kopieren</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Kosten</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Ab</translation>
        </message>
        <message>
            <source>Index</source>
            <translation>Index</translation>
        </message>
        <message>
            <source>Indices before and after</source>
            <translation>Indizes vorher und nachher</translation>
        </message>
        <message>
            <source>It is applied; Undo takes it back</source>
            <translation>Es ist angewandt; Rückgängig nimmt es zurück</translation>
        </message>
        <message>
            <source>Look at the proposal beside the scenario as it is</source>
            <translation>Den Vorschlag neben dem jetzigen Szenario ansehen</translation>
        </message>
        <message>
            <source>Lowest in reach</source>
            <translation>Erreichbar</translation>
        </message>
        <message>
            <source>Nameplate added, cost (~: at the median of listed costs) and first year of each project</source>
            <translation>Neue Nennkapazität, Kosten (~: zum Median der erfassten Kosten) und erstes Jahr jedes Projekts</translation>
        </message>
        <message>
            <source>Project, country</source>
            <translation>Projekt, Land</translation>
        </message>
        <message>
            <source>Projects of the proposal</source>
            <translation>Projekte des Vorschlags</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translation>Vorschlag</translation>
        </message>
        <message>
            <source>Put the proposal into the scenario: one step to undo</source>
            <translation>Den Vorschlag ins Szenario übernehmen: ein Schritt zum Zurücknehmen</translation>
        </message>
        <message>
            <source>Shares of world output and HHI, by host country, in the whole model; the lowest that can be had of each, alone</source>
            <translation>Anteile an der Weltproduktion und HHI, nach Standortland, im vollen Modell; das jeweils tiefste Erreichbare</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Stufe</translation>
        </message>
        <message>
            <source>The scenario has changed since: find again</source>
            <translation>Das Szenario hat sich geändert: neu suchen</translation>
        </message>
        <message>
            <source>There is no proposal yet</source>
            <translation>Noch gibt es keinen Vorschlag</translation>
        </message>
        <message>
            <source>There is nothing to add</source>
            <translation>Nichts hinzuzufügen</translation>
        </message>
        <message>
            <source>t/yr</source>
            <translation>t/a</translation>
        </message>
    </context>
    <context>
        <name>SourcesOpener</name>
        <message>
            <source>Facts and sources copied. Paste them into a message to the maintainers and add what is wrong; nothing was sent.</source>
            <translation>Fakten und Quellen kopiert. Fügen Sie sie in eine Nachricht an die Betreuer ein und ergänzen Sie, was falsch ist; gesendet wurde nichts.</translation>
        </message>
    </context>
    <context>
        <name>SourcesPage</name>
        <message>
            <source>Address copied.</source>
            <translation>Adresse kopiert.</translation>
        </message>
        <message>
            <source>Catalog</source>
            <translation>Katalog</translation>
        </message>
        <message>
            <source>Copy address</source>
            <translation>Adresse kopieren</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>Hingehen</translation>
        </message>
        <message>
            <source>How far the rows are checked</source>
            <translation>Wie weit die Zeilen geprüft sind</translation>
        </message>
        <message>
            <source>No address is listed.</source>
            <translation>Keine Adresse erfasst.</translation>
        </message>
        <message>
            <source>On it rest: {tables}</source>
            <translation>Darauf beruhen: {tables}</translation>
        </message>
        <message>
            <source>Report an error</source>
            <translation>Fehler melden</translation>
        </message>
        <message>
            <source>Report an error in the chosen row</source>
            <translation>Fehler in der gewählten Zeile melden</translation>
        </message>
        <message>
            <source>Show all sources</source>
            <translation>Alle Quellen zeigen</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Quellen</translation>
        </message>
        <message>
            <source>Sources of {subject}: show all</source>
            <translation>Quellen: {subject} – alle zeigen</translation>
        </message>
        <message>
            <source>What rests on it</source>
            <translation>Was darauf beruht</translation>
        </message>
        <message>
            <source>no row</source>
            <translation>keine Zeile</translation>
        </message>
    </context>
    <context>
        <name>StocksTab</name>
        <message>
            <source>Add another holder to the table</source>
            <translation>Weiteren Halter in die Tabelle aufnehmen</translation>
        </message>
        <message>
            <source>Another country, to be given a stock</source>
            <translation>Ein weiteres Land, das einen Vorrat erhält</translation>
        </message>
        <message>
            <source>Another holder…</source>
            <translation>Weiterer Halter…</translation>
        </message>
        <message>
            <source>Back to what is published</source>
            <translation>Zurück zum Veröffentlichten</translation>
        </message>
        <message>
            <source>Back to what is published for {holder}: {stock}</source>
            <translation>Zurück zum Veröffentlichten für {holder}: {stock}</translation>
        </message>
        <message>
            <source>Choose a holder to set its stock below</source>
            <translation>Halter wählen, um unten seinen Vorrat zu setzen</translation>
        </message>
        <message>
            <source>Days of use</source>
            <translation>Tage</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Gehalten</translation>
        </message>
        <message>
            <source>Holder</source>
            <translation>Halter</translation>
        </message>
        <message>
            <source>It joins the table; what you set is an assumption of yours.</source>
            <translation>Er kommt in die Tabelle; was Sie setzen, ist Ihre Annahme.</translation>
        </message>
        <message>
            <source>Most that can be released in a month, in tonnes</source>
            <translation>Höchste Freigabe im Monat, in Tonnen</translation>
        </message>
        <message>
            <source>Most that is released a month, in tonnes</source>
            <translation>Höchste Freigabe je Monat, in Tonnen</translation>
        </message>
        <message>
            <source>No stock is published. What you set here is an assumption of yours.</source>
            <translation>Kein Vorrat veröffentlicht. Was Sie hier setzen, ist Ihre Annahme.</translation>
        </message>
        <message>
            <source>Published: {stock}. {origin}.</source>
            <translation>Veröffentlicht: {stock}. {origin}.</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>Freigabe</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Zurücksetzen</translation>
        </message>
        <message>
            <source>Set by you.</source>
            <translation>Von Ihnen gesetzt.</translation>
        </message>
        <message>
            <source>Set what is held first</source>
            <translation>Zuerst setzen, was gehalten wird</translation>
        </message>
        <message>
            <source>Stock held</source>
            <translation>Gehaltener Vorrat</translation>
        </message>
        <message>
            <source>Stocks by holder</source>
            <translation>Vorräte nach Halter</translation>
        </message>
        <message>
            <source>Tonnes</source>
            <translation>Tonnen</translation>
        </message>
        <message>
            <source>Unit of the stock</source>
            <translation>Einheit des Vorrats</translation>
        </message>
        <message>
            <source>What is published of each holder's stock, or set by you (bold).</source>
            <translation>Was vom Vorrat jedes Halters veröffentlicht oder von Ihnen gesetzt ist (fett).</translation>
        </message>
        <message>
            <source>What the holder has in stock, in place of what is published</source>
            <translation>Was der Halter vorrätig hat, anstelle des Veröffentlichten</translation>
        </message>
        <message>
            <source>Whether the stock is given in tonnes or in days of the holder's own use</source>
            <translation>Ob der Vorrat in Tonnen oder in Tagen des eigenen Verbrauchs angegeben ist</translation>
        </message>
        <message>
            <source>Without a limit a stock meets whatever is short until it is empty.</source>
            <translation>Ohne Grenze deckt ein Vorrat jede Lücke, bis er leer ist.</translation>
        </message>
        <message>
            <source>days</source>
            <translation>Tage</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>unbegrenzt</translation>
        </message>
        <message>
            <source>not countable</source>
            <translation>nicht zählbar</translation>
        </message>
        <message>
            <source>not published</source>
            <translation>keine Angabe</translation>
        </message>
        <message>
            <source>published</source>
            <translation>veröffentlicht</translation>
        </message>
        <message>
            <source>t</source>
            <translation>t</translation>
        </message>
        <message>
            <source>t a month</source>
            <translation>t im Monat</translation>
        </message>
        <message>
            <source>{days} days</source>
            <translation>{days} Tage</translation>
        </message>
        <message>
            <source>{mineral} stock, {holder}: {before} → {after}</source>
            <translation>{mineral}, Vorrat, {holder}: {before} → {after}</translation>
        </message>
        <message>
            <source>{mineral} {stage}. Days are of the holder's own use in {year}, where that is known. Tenders, targets and plans are no stock.</source>
            <translation>{mineral}, {stage}. Tage beziehen sich auf den Verbrauch des Halters {year}, wo er bekannt ist. Ausschreibungen, Ziele und Pläne sind kein Vorrat.</translation>
        </message>
        <message>
            <source>{stock}, {limit} a month</source>
            <translation>{stock}, {limit} im Monat</translation>
        </message>
        <message>
            <source>“–” stands for not known, which is not zero.</source>
            <translation>„–“ heißt unbekannt, das ist nicht null.</translation>
        </message>
    </context>
    <context>
        <name>StylePanel</name>
        <message>
            <source>A font of this computer; PDF files carry it along</source>
            <translation>Eine Schrift dieses Rechners; PDF-Dateien enthalten sie</translation>
        </message>
        <message>
            <source>Accent</source>
            <translation>Akzent</translation>
        </message>
        <message>
            <source>Accent colour</source>
            <translation>Akzentfarbe</translation>
        </message>
        <message>
            <source>Another…</source>
            <translation>Andere…</translation>
        </message>
        <message>
            <source>At the top and the bottom of every page, such as OFFICIAL</source>
            <translation>Oben und unten auf jeder Seite, etwa VS-NfD</translation>
        </message>
        <message>
            <source>Choose a logo</source>
            <translation>Logo wählen</translation>
        </message>
        <message>
            <source>Choose a logo…</source>
            <translation>Logo wählen…</translation>
        </message>
        <message>
            <source>Colour of quiet words</source>
            <translation>Farbe ruhiger Texte</translation>
        </message>
        <message>
            <source>Colour of words</source>
            <translation>Farbe der Texte</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>Font</source>
            <translation>Schrift</translation>
        </message>
        <message>
            <source>House style (*{suffix})</source>
            <translation>Hausstil (*{suffix})</translation>
        </message>
        <message>
            <source>House style written: {path}</source>
            <translation>Hausstil gespeichert: {path}</translation>
        </message>
        <message>
            <source>House style: {act}</source>
            <translation>Hausstil: {act}</translation>
        </message>
        <message>
            <source>Images (*.png *.jpg *.jpeg *.svg)</source>
            <translation>Bilder (*.png *.jpg *.jpeg *.svg)</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Light for print, dark for screens</source>
            <translation>Hell für Druck, dunkel für Bildschirme</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>Logo</translation>
        </message>
        <message>
            <source>Marking</source>
            <translation>Vermerk</translation>
        </message>
        <message>
            <source>Opacity</source>
            <translation>Deckkraft</translation>
        </message>
        <message>
            <source>Opacity of {layer}</source>
            <translation>Deckkraft von {layer}</translation>
        </message>
        <message>
            <source>Open house style</source>
            <translation>Hausstil öffnen</translation>
        </message>
        <message>
            <source>Open…</source>
            <translation>Öffnen…</translation>
        </message>
        <message>
            <source>PNG, JPEG or SVG, up to 2 MB</source>
            <translation>PNG, JPEG oder SVG, bis 2 MB</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papier</translation>
        </message>
        <message>
            <source>Quiet words</source>
            <translation>Ruhige Texte</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Speichern unter…</translation>
        </message>
        <message>
            <source>Save house style</source>
            <translation>Hausstil speichern</translation>
        </message>
        <message>
            <source>Style: {name}</source>
            <translation>Stil: {name}</translation>
        </message>
        <message>
            <source>Take the style from a file</source>
            <translation>Stil aus einer Datei nehmen</translation>
        </message>
        <message>
            <source>The logo is larger than 2 MB. Choose a smaller image.</source>
            <translation>Das Logo ist größer als 2 MB. Wählen Sie ein kleineres Bild.</translation>
        </message>
        <message>
            <source>The same on all your pages, until you change it here.</source>
            <translation>Auf allen Ihren Seiten gleich, bis Sie ihn hier ändern.</translation>
        </message>
        <message>
            <source>Without logo</source>
            <translation>Ohne Logo</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Write the style to a file, to share</source>
            <translation>Stil zum Weitergeben in eine Datei schreiben</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keiner</translation>
        </message>
        <message>
            <source>{font} (bundled)</source>
            <translation>{font} (mitgeliefert)</translation>
        </message>
        <message>
            <source>{font} (not installed)</source>
            <translation>{font} (nicht installiert)</translation>
        </message>
        <message>
            <source>{name} cannot be read: {why}. Choose another file.</source>
            <translation>{name} ist nicht lesbar: {why}. Wählen Sie eine andere Datei.</translation>
        </message>
        <message>
            <source>{name} is no image that can be used. Choose a PNG, JPEG or SVG file.</source>
            <translation>{name} ist kein brauchbares Bild. Wählen Sie eine PNG-, JPEG- oder SVG-Datei.</translation>
        </message>
    </context>
    <context>
        <name>TablePage</name>
        <message>
            <source>As CSV…</source>
            <translation>Als CSV…</translation>
        </message>
        <message>
            <source>As an Excel workbook…</source>
            <translation>Als Excel-Arbeitsmappe…</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Spalten</translation>
        </message>
        <message>
            <source>Comma-separated values (*.csv)</source>
            <translation>Kommagetrennte Werte (*.csv)</translation>
        </message>
        <message>
            <source>Excel workbook (*.xlsx)</source>
            <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <source>Export {table}</source>
            <translation>{table} exportieren</translation>
        </message>
        <message>
            <source>Filter by words</source>
            <translation>Nach Wörtern filtern</translation>
        </message>
        <message>
            <source>Filter {table}</source>
            <translation>{table} filtern</translation>
        </message>
        <message>
            <source>Filtered by</source>
            <translation>Gefiltert nach</translation>
        </message>
        <message>
            <source>No row of {every} has these words</source>
            <translation>Keine von {every} Zeilen enthält diese Wörter</translation>
        </message>
        <message>
            <source>Stopped. No file was written.</source>
            <translation>Gestoppt. Keine Datei geschrieben.</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tabelle</translation>
        </message>
        <message>
            <source>{count} rows written: {path}</source>
            <translation>{count} Zeilen gespeichert: {path}</translation>
        </message>
        <message>
            <source>{every} rows</source>
            <translation>{every} Zeilen</translation>
        </message>
        <message>
            <source>{shown} of {every} rows</source>
            <translation>{shown} von {every} Zeilen</translation>
        </message>
    </context>
    <context>
        <name>TablesPanel</name>
        <message>
            <source>All minerals</source>
            <translation>Alle Rohstoffe</translation>
        </message>
        <message>
            <source>Catalog</source>
            <translation>Katalog</translation>
        </message>
        <message>
            <source>Catalog {vintage}</source>
            <translation>Katalog {vintage}</translation>
        </message>
        <message>
            <source>Copy to my sites…</source>
            <translation>In meine Standorte kopieren…</translation>
        </message>
        <message>
            <source>Countries</source>
            <translation>Länder</translation>
        </message>
        <message>
            <source>Export controls</source>
            <translation>Ausfuhrkontrollen</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>Hingehen</translation>
        </message>
        <message>
            <source>Report an error</source>
            <translation>Fehler melden</translation>
        </message>
        <message>
            <source>Shown</source>
            <translation>Gezeigt</translation>
        </message>
        <message>
            <source>Sites</source>
            <translation>Standorte</translation>
        </message>
        <message>
            <source>Sites of</source>
            <translation>Standorte von</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Quellen</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>Tabellen</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Einheit</translation>
        </message>
        <message>
            <source>by controlling country</source>
            <translation>nach Kontrollland</translation>
        </message>
        <message>
            <source>by host country</source>
            <translation>nach Standortland</translation>
        </message>
    </context>
    <context>
        <name>TargetPicker</name>
        <message>
            <source>Everyone else</source>
            <translation>Alle anderen</translation>
        </message>
        <message>
            <source>Targets</source>
            <translation>Betroffene</translation>
        </message>
        <message>
            <source>Whom the restriction hits</source>
            <translation>Wen die Beschränkung trifft</translation>
        </message>
        <message>
            <source>Whom the restriction hits: {ticked}</source>
            <translation>Wen die Beschränkung trifft: {ticked}</translation>
        </message>
        <message>
            <source>{count} targets</source>
            <translation>{count} Betroffene</translation>
        </message>
    </context>
    <context>
        <name>TemplateGallery</name>
        <message>
            <source>Lays the page out anew; one step back brings it back</source>
            <translation>Legt die Seite neu an; ein Schritt zurück stellt sie wieder her</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>Vorlagen</translation>
        </message>
    </context>
    <context>
        <name>ThereAlready</name>
        <message>
            <source>Add as one more layer</source>
            <translation>Als weitere Ebene hinzufügen</translation>
        </message>
        <message>
            <source>Replace the rows of {layer}</source>
            <translation>Die Zeilen von {layer} ersetzen</translation>
        </message>
        <message>
            <source>What becomes of a file that is on the map already</source>
            <translation>Was aus einer Datei wird, die schon auf der Karte ist</translation>
        </message>
        <message>
            <source>What {file} holds is on the map already: {layers}.</source>
            <translation>Der Inhalt von {file} ist schon auf der Karte: {layers}.</translation>
        </message>
        <message>
            <source>{file} is on the map already.</source>
            <translation>{file} ist schon auf der Karte.</translation>
        </message>
        <message>
            <source>{file} is on the map already: {layers}.</source>
            <translation>{file} ist schon auf der Karte: {layers}.</translation>
        </message>
    </context>
    <context>
        <name>TickedMenu</name>
        <message>
            <source>Nothing ticked stands for all</source>
            <translation>Nichts angehakt heißt alle</translation>
        </message>
    </context>
    <context>
        <name>Tour</name>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation>{number} von {count}</translation>
        </message>
    </context>
    <context>
        <name>UserPage</name>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automatisch</translation>
        </message>
        <message>
            <source>By how many are in sight</source>
            <translation>Nach Anzahl in Sicht</translation>
        </message>
        <message>
            <source>Change the colour of {name}</source>
            <translation>Farbe von {name} ändern</translation>
        </message>
        <message>
            <source>Choose the colour of the sites</source>
            <translation>Farbe der Standorte wählen</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>Filter löschen</translation>
        </message>
        <message>
            <source>Clear the filter of {name}</source>
            <translation>Filter von {name} löschen</translation>
        </message>
        <message>
            <source>Clusters</source>
            <translation>Gruppen</translation>
        </message>
        <message>
            <source>Clusters with numbers</source>
            <translation>Gruppen mit Zahlen</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Farbe</translation>
        </message>
        <message>
            <source>Colour of the sites</source>
            <translation>Farbe der Standorte</translation>
        </message>
        <message>
            <source>Colour {name} by another thing</source>
            <translation>{name} nach etwas anderem färben</translation>
        </message>
        <message>
            <source>Column {name}</source>
            <translation>Spalte {name}</translation>
        </message>
        <message>
            <source>Counted on top of the national statistic.</source>
            <translation>Zusätzlich zur nationalen Statistik gezählt.</translation>
        </message>
        <message>
            <source>Counted within the national statistic.</source>
            <translation>Innerhalb der nationalen Statistik gezählt.</translation>
        </message>
        <message>
            <source>Density</source>
            <translation>Dichte</translation>
        </message>
        <message>
            <source>Display</source>
            <translation>Anzeige</translation>
        </message>
        <message>
            <source>Draw {name} in another way</source>
            <translation>{name} anders zeichnen</translation>
        </message>
        <message>
            <source>Filter {name} by mineral</source>
            <translation>{name} nach Rohstoff filtern</translation>
        </message>
        <message>
            <source>Filter {name} by status</source>
            <translation>{name} nach Status filtern</translation>
        </message>
        <message>
            <source>Mineral</source>
            <translation>Rohstoff</translation>
        </message>
        <message>
            <source>One by one</source>
            <translation>Einzeln</translation>
        </message>
        <message>
            <source>One of their own</source>
            <translation>Eine eigene</translation>
        </message>
        <message>
            <source>Own</source>
            <translation>Eigene</translation>
        </message>
        <message>
            <source>Show sites: {status}</source>
            <translation>Standorte zeigen: {status}</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Stufe</translation>
        </message>
        <message>
            <source>Stage, as ours</source>
            <translation>Stufe, wie unsere</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>The map's</source>
            <translation>Wie Karte</translation>
        </message>
        <message>
            <source>The map's filter of sites acts here too: {what}.</source>
            <translation>Der Standortfilter der Karte wirkt auch hier: {what}.</translation>
        </message>
        <message>
            <source>The one on the map</source>
            <translation>Der auf der Karte</translation>
        </message>
        <message>
            <source>These sites count in no figure.</source>
            <translation>Diese Standorte zählen in keiner Zahl.</translation>
        </message>
        <message>
            <source>control</source>
            <translation>Kontrolle</translation>
        </message>
        <message>
            <source>start year</source>
            <translation>Startjahr</translation>
        </message>
        <message>
            <source>status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>{count} statuses</source>
            <translation>{count} Status</translation>
        </message>
        <message>
            <source>{shown} of {every} shown</source>
            <translation>{shown} von {every} gezeigt</translation>
        </message>
    </context>
    <context>
        <name>ViewBar</name>
        <message>
            <source>Baseline</source>
            <translation>Ausgangslage</translation>
        </message>
        <message>
            <source>Baseline: without levers. Scenario: with them. Change: the difference in percentage points. Compare: both, parted by a line to drag.</source>
            <translation>Ausgangslage: ohne Hebel. Szenario: mit ihnen. Änderung: die Differenz in Prozentpunkten. Vergleich: beide, getrennt durch eine ziehbare Linie.</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Änderung</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Farben</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Vergleichen</translation>
        </message>
        <message>
            <source>Control</source>
            <translation>Kontrolle</translation>
        </message>
        <message>
            <source>Figures are observed up to the latest year published, projected after it.</source>
            <translation>Zahlen sind bis zum letzten veröffentlichten Jahr beobachtet, danach projiziert.</translation>
        </message>
        <message>
            <source>Host</source>
            <translation>Standort</translation>
        </message>
        <message>
            <source>Host: where a plant stands. Control: where its controlling owner is.</source>
            <translation>Standort: wo ein Werk steht. Kontrolle: wo sein kontrollierender Eigner sitzt.</translation>
        </message>
        <message>
            <source>Levers of the others stay as set.</source>
            <translation>Hebel der anderen bleiben gesetzt.</translation>
        </message>
        <message>
            <source>Mineral</source>
            <translation>Rohstoff</translation>
        </message>
        <message>
            <source>No {mineral} site or output is listed for this stage.</source>
            <translation>Weder Standort noch Produktion für diese Stufe erfasst ({mineral}).</translation>
        </message>
        <message>
            <source>Output counts to</source>
            <translation>Zurechnung</translation>
        </message>
        <message>
            <source>Output counts to the country of the controlling owner</source>
            <translation>Produktion zählt für das Land des kontrollierenden Eigners</translation>
        </message>
        <message>
            <source>Output counts to the country that a plant stands in</source>
            <translation>Produktion zählt für das Land, in dem ein Werk steht</translation>
        </message>
        <message>
            <source>Play through the years</source>
            <translation>Jahre abspielen</translation>
        </message>
        <message>
            <source>Scenario</source>
            <translation>Szenario</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Stufe</translation>
        </message>
        <message>
            <source>Stage whose output the map shows</source>
            <translation>Stufe, deren Produktion die Karte zeigt</translation>
        </message>
        <message>
            <source>To which country output counts</source>
            <translation>Für welches Land die Produktion zählt</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Ansicht</translation>
        </message>
        <message>
            <source>What colours the map</source>
            <translation>Was die Karte färbt</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Jahr</translation>
        </message>
        <message>
            <source>Year shown: 2024 to 2040</source>
            <translation>Gezeigtes Jahr: 2024 bis 2040</translation>
        </message>
        <message>
            <source>Year, number</source>
            <translation>Jahr, Zahl</translation>
        </message>
    </context>
    <context>
        <name>VisionMenu</name>
        <message>
            <source>Seen by</source>
            <translation>Gesehen mit</translation>
        </message>
    </context>
    <context>
        <name>VisionSign</name>
        <message>
            <source>Seen as: {print}  ✕</source>
            <translation>Gesehen als: {print}  ✕</translation>
        </message>
        <message>
            <source>Seen by: {eyes}  ✕</source>
            <translation>Gesehen mit: {eyes}  ✕</translation>
        </message>
        <message>
            <source>The map is a preview for other eyes. Show its own colours again</source>
            <translation>Die Karte ist eine Vorschau für andere Augen. Eigene Farben wieder zeigen</translation>
        </message>
    </context>
    <context>
        <name>ZoomBar</name>
        <message>
            <source>As large as on paper</source>
            <translation>So groß wie auf Papier</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>Einpassen</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Größer</translation>
        </message>
        <message>
            <source>Rest on margins, other elements and millimetres; Alt while dragging does not</source>
            <translation>An Rändern, Elementen und Millimetern einrasten; mit Alt beim Ziehen nicht</translation>
        </message>
        <message>
            <source>Show the whole page</source>
            <translation>Ganze Seite zeigen</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Kleiner</translation>
        </message>
        <message>
            <source>Snap</source>
            <translation>Einrasten</translation>
        </message>
        <message>
            <source>Zoom: {percent}</source>
            <translation>Zoom: {percent}</translation>
        </message>
        <message>
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
    </context>
    <context>
        <name>ZoomToMenu</name>
        <message>
            <source>All of a layer</source>
            <translation>Alles einer Ebene</translation>
        </message>
        <message>
            <source>No such layer is shown</source>
            <translation>Keine solche Ebene gezeigt</translation>
        </message>
        <message>
            <source>Selection</source>
            <translation>Auswahl</translation>
        </message>
        <message>
            <source>Zoom to</source>
            <translation>Zoomen auf</translation>
        </message>
    </context>
    <context>
        <name>_Field</name>
        <message>
            <source>Words in the legend</source>
            <translation>Text in der Legende</translation>
        </message>
        <message>
            <source>its own words</source>
            <translation>eigener Text</translation>
        </message>
    </context>
    <context>
        <name>_YearBox</name>
        <message>
            <source>from </source>
            <translation>ab </translation>
        </message>
    </context>
    <context>
        <name>app</name>
        <message>
            <source>Copy details</source>
            <translation>Details kopieren</translation>
        </message>
        <message>
            <source>Open log folder</source>
            <translation>Protokollordner öffnen</translation>
        </message>
        <message>
            <source>Something went wrong that should not have. Your work is still open; save it under another name to be safe. The details are in the log file; please report them.</source>
            <translation>Etwas ist schiefgegangen, das nicht sollte. Ihre Arbeit ist noch offen; speichern Sie sie sicherheitshalber unter anderem Namen. Einzelheiten stehen in der Protokolldatei; bitte melden Sie sie.</translation>
        </message>
    </context>
    <context>
        <name>assumptions</name>
        <message>
            <source>1 Mature</source>
            <translation>1 Bewährt</translation>
        </message>
        <message>
            <source>2 Greenfield</source>
            <translation>2 Neubau</translation>
        </message>
        <message>
            <source>3 First of its kind</source>
            <translation>3 Erste ihrer Art</translation>
        </message>
        <message>
            <source>4 Troubled</source>
            <translation>4 Mit Problemen</translation>
        </message>
        <message>
            <source>All in proportion</source>
            <translation>Alle anteilig</translation>
        </message>
        <message>
            <source>Beyond pipeline</source>
            <translation>Ohne Projekt</translation>
        </message>
        <message>
            <source>Building</source>
            <translation>Im Bau</translation>
        </message>
        <message>
            <source>Defaults are assumptions of ours, not measured; the ramp classes follow McNulty (1998).</source>
            <translation>Vorgaben sind unsere Annahmen, nicht gemessen; die Hochlaufklassen folgen McNulty (1998).</translation>
        </message>
        <message>
            <source>Every incumbent gives up the same part of its output.</source>
            <translation>Alle bisherigen Anbieter geben denselben Teil ihrer Produktion ab.</translation>
        </message>
        <message>
            <source>Highest cost first</source>
            <translation>Höchste Kosten zuerst</translation>
        </message>
        <message>
            <source>In the country that makes half of the world's output the ramp is 2.</source>
            <translation>Im Land mit der Hälfte der Weltproduktion ist die Klasse 2.</translation>
        </message>
        <message>
            <source>Largest supplier first</source>
            <translation>Größter Anbieter zuerst</translation>
        </message>
        <message>
            <source>Members of the pact keep their output; the others share the cut in proportion.</source>
            <translation>Mitglieder des Pakts behalten ihre Produktion; die anderen teilen die Kürzung anteilig.</translation>
        </message>
        <message>
            <source>Pact members last</source>
            <translation>Paktmitglieder zuletzt</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Geplant</translation>
        </message>
        <message>
            <source>Restart</source>
            <translation>Neustart</translation>
        </message>
        <message>
            <source>The largest supplier of a stage gives way down to nothing, then the next largest.</source>
            <translation>Der größte Anbieter einer Stufe weicht bis auf null, dann der nächstgrößte.</translation>
        </message>
        <message>
            <source>Who produces at the highest cost gives way first.</source>
            <translation>Wer am teuersten produziert, weicht zuerst.</translation>
        </message>
        <message>
            <source>With a finished feasibility study the default is {part} %.</source>
            <translation>Mit fertiger Machbarkeitsstudie ist die Vorgabe {part} %.</translation>
        </message>
        <message>
            <source>reaches {plateau} % of nameplate, {first} % on average in the first year</source>
            <translation>erreicht {plateau} % der Nennkapazität, im ersten Jahr im Mittel {first} %</translation>
        </message>
        <message>
            <source>{region} {years} years ({source})</source>
            <translation>{region} {years} Jahre ({source})</translation>
        </message>
        <message>
            <source>“Highest cost first” needs costs of production. No table holds any: a .supplymap file can.</source>
            <translation>„Höchste Kosten zuerst“ braucht Produktionskosten. Keine Tabelle enthält sie: eine .supplymap-Datei kann es.</translation>
        </message>
        <message>
            <source>“Pact members last” needs a pact: choose one behind Policy, or another rule of who gives way behind Assumptions.</source>
            <translation>„Paktmitglieder zuletzt“ braucht einen Pakt: unter Politik einen wählen oder unter Annahmen eine andere Regel, wer weicht.</translation>
        </message>
    </context>
    <context>
        <name>briefing</name>
        <message>
            <source>The page</source>
            <translation>Die Seite</translation>
        </message>
    </context>
    <context>
        <name>build</name>
        <message>
            <source>Beyond {amount} more raises HHI again</source>
            <translation>Ab {amount} hebt mehr den HHI wieder</translation>
        </message>
        <message>
            <source>HHI {hhi} from {amount}</source>
            <translation>HHI {hhi} ab {amount}</translation>
        </message>
        <message>
            <source>metal</source>
            <translation>Metall</translation>
        </message>
        <message>
            <source>ore</source>
            <translation>Erz</translation>
        </message>
        <message>
            <source>short of demand by {missing}: add {stage}</source>
            <translation>es fehlen {missing}: {stage} ausbauen</translation>
        </message>
        <message>
            <source>{country} under {share} from {amount}</source>
            <translation>{country} unter {share} ab {amount}</translation>
        </message>
        <message>
            <source>{mineral} {stage}, {place}: {before} → {after}</source>
            <translation>{mineral}, {stage}, {place}: {before} → {after}</translation>
        </message>
        <message>
            <source>{plants} wait for {feed}: add {stage}</source>
            <translation>{plants} warten auf {feed}: {stage} ausbauen</translation>
        </message>
        <message>
            <source>{project}: first year as listed</source>
            <translation>{project}: erstes Jahr wie erfasst</translation>
        </message>
        <message>
            <source>{project}: from {year}</source>
            <translation>{project}: ab {year}</translation>
        </message>
    </context>
    <context>
        <name>card</name>
        <message>
            <source> since {year}</source>
            <translation> seit {year}</translation>
        </message>
        <message>
            <source>, by controlling country</source>
            <translation>, nach Kontrollland</translation>
        </message>
        <message>
            <source>, rank {rank}</source>
            <translation>, Rang {rank}</translation>
        </message>
        <message>
            <source>, start year not known</source>
            <translation>, Startjahr unbekannt</translation>
        </message>
        <message>
            <source>, start {year}</source>
            <translation>, Start {year}</translation>
        </message>
        <message>
            <source>0 low risk, 10 high</source>
            <translation>0 gering, 10 hoch</translation>
        </message>
        <message>
            <source>0 sources</source>
            <translation>0 Quellen</translation>
        </message>
        <message>
            <source>1 more in the Layers panel</source>
            <translation>1 weitere unter Ebenen</translation>
        </message>
        <message>
            <source>1 site</source>
            <translation>1 Standort</translation>
        </message>
        <message>
            <source>5 to 95 %: {low} to {high}</source>
            <translation>5 bis 95 %: {low} bis {high}</translation>
        </message>
        <message>
            <source>; scenario {year} rescaled from it</source>
            <translation>; Szenario {year} daraus skaliert</translation>
        </message>
        <message>
            <source>; suspended {start} to {end}</source>
            <translation>; ausgesetzt {start} bis {end}</translation>
        </message>
        <message>
            <source>A sum of shares, not a supplier.</source>
            <translation>Eine Summe von Anteilen, kein Anbieter.</translation>
        </message>
        <message>
            <source>Abroad</source>
            <translation>Im Ausland</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Hinzugefügt</translation>
        </message>
        <message>
            <source>Capacity</source>
            <translation>Kapazität</translation>
        </message>
        <message>
            <source>Capacity of the sites in these countries.</source>
            <translation>Kapazität der Standorte in diesen Ländern.</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Geprüft</translation>
        </message>
        <message>
            <source>China's share of world output, by host or by control as chosen above. The tick is at 65 %: the EU's limit for one third country in its own use, set against world output.</source>
            <translation>Anteil Chinas an der Weltproduktion, nach Standort oder Kontrolle wie oben gewählt. Der Strich liegt bei 65 %: der EU-Grenze für ein einzelnes Drittland am eigenen Verbrauch, hier auf die Weltproduktion bezogen.</translation>
        </message>
        <message>
            <source>China’s share</source>
            <translation>Anteil Chinas</translation>
        </message>
        <message>
            <source>Concentration (HHI)</source>
            <translation>Konzentration (HHI)</translation>
        </message>
        <message>
            <source>Control</source>
            <translation>Kontrolle</translation>
        </message>
        <message>
            <source>Countries without a figure</source>
            <translation>Länder ohne Zahl</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>Daten</translation>
        </message>
        <message>
            <source>Exports</source>
            <translation>Ausfuhr</translation>
        </message>
        <message>
            <source>From general knowledge, not checked</source>
            <translation>Aus Allgemeinwissen, ungeprüft</translation>
        </message>
        <message>
            <source>Goods</source>
            <translation>Waren</translation>
        </message>
        <message>
            <source>Governance</source>
            <translation>Governance</translation>
        </message>
        <message>
            <source>Governance HHI</source>
            <translation>Governance-HHI</translation>
        </message>
        <message>
            <source>Governance-weighted HHI: squared shares weighted by governance risk (World Bank WGI 2023, mean of six dimensions, 0 good to 10 bad), as in the EU's criticality method.</source>
            <translation>Governance-gewichteter HHI: quadrierte Anteile, gewichtet mit dem Governance-Risiko (Weltbank WGI 2023, Mittel aus sechs Dimensionen, 0 gut bis 10 schlecht), wie in der Kritikalitätsmethode der EU.</translation>
        </message>
        <message>
            <source>Herfindahl-Hirschman index: the sum of squared shares in per cent, 0 to 10,000. The rest of the world is a bundle and adds nothing to it. Above 1,800 counts as highly concentrated (US Merger Guidelines 2023: antitrust bands, for orientation).</source>
            <translation>Herfindahl-Hirschman-Index: Summe der quadrierten Anteile in Prozent, 0 bis 10.000. Der Rest der Welt ist ein Bündel und trägt nichts bei. Über 1.800 gilt als hoch konzentriert (US-Fusionsleitlinien 2023: Kartellrechtsbänder, zur Orientierung).</translation>
        </message>
        <message>
            <source>Host</source>
            <translation>Standort</translation>
        </message>
        <message>
            <source>Imports</source>
            <translation>Einfuhr</translation>
        </message>
        <message>
            <source>Likely ours</source>
            <translation>Wohl unser</translation>
        </message>
        <message>
            <source>Mineral not given</source>
            <translation>Rohstoff nicht angegeben</translation>
        </message>
        <message>
            <source>Mineral not given,</source>
            <translation>Rohstoff nicht angegeben,</translation>
        </message>
        <message>
            <source>N-1: without {country}</source>
            <translation>N-1: ohne {country}</translation>
        </message>
        <message>
            <source>No national output is published for this stage.</source>
            <translation>Für diese Stufe ist keine nationale Produktion veröffentlicht.</translation>
        </message>
        <message>
            <source>No national output published</source>
            <translation>Keine nationale Produktion veröffentlicht</translation>
        </message>
        <message>
            <source>No output reported and no site listed; may be in the rest of the world.</source>
            <translation>Keine Produktion gemeldet, kein Standort erfasst; evtl. im Rest der Welt.</translation>
        </message>
        <message>
            <source>No output reported: no listed site operates.</source>
            <translation>Keine Produktion gemeldet: kein erfasster Standort in Betrieb.</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Auf</translation>
        </message>
        <message>
            <source>Operator</source>
            <translation>Betreiber</translation>
        </message>
        <message>
            <source>Output</source>
            <translation>Produktion</translation>
        </message>
        <message>
            <source>Output: {names}</source>
            <translation>Produktion: {names}</translation>
        </message>
        <message>
            <source>Own estimate, as the statistic does not name it: another statistic, or listed capacity × utilisation.</source>
            <translation>Eigene Schätzung, da die Statistik es nicht nennt: andere Statistik oder erfasste Kapazität × Auslastung.</translation>
        </message>
        <message>
            <source>Owners</source>
            <translation>Eigner</translation>
        </message>
        <message>
            <source>Partly checked</source>
            <translation>Teils geprüft</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Lage</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>Produkt</translation>
        </message>
        <message>
            <source>Share of world output of the largest country, by host or by control as chosen above. The tick is at 65 %: the EU's limit for one third country in its own use, set here against world output.</source>
            <translation>Anteil des größten Landes an der Weltproduktion, nach Standort oder Kontrolle wie oben gewählt. Der Strich liegt bei 65 %: der EU-Grenze für ein einzelnes Drittland am eigenen Verbrauch, hier auf die Weltproduktion bezogen.</translation>
        </message>
        <message>
            <source>Share of world output of the three largest named countries.</source>
            <translation>Anteil der drei größten genannten Länder an der Weltproduktion.</translation>
        </message>
        <message>
            <source>Share together</source>
            <translation>Anteil zusammen</translation>
        </message>
        <message>
            <source>Site listed, no output reported; may be in the rest of the world.</source>
            <translation>Standort erfasst, keine Produktion gemeldet; evtl. im Rest der Welt.</translation>
        </message>
        <message>
            <source>Site listed, output not known (in the rest of the world).</source>
            <translation>Standort erfasst, Produktion unbekannt (im Rest der Welt).</translation>
        </message>
        <message>
            <source>Sites</source>
            <translation>Standorte</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Quellen</translation>
        </message>
        <message>
            <source>Supply of all others over demand of all others, if the largest supplier's output vanished (IEA). Above 100 % the rest copes.</source>
            <translation>Angebot aller anderen geteilt durch die Nachfrage aller anderen, wenn die Produktion des größten Anbieters wegfiele (IEA). Über 100 % reicht der Rest.</translation>
        </message>
        <message>
            <source>Supply without the largest supplier, as a share of world output. Demand-blind: its own use is not known, so this is not N-1.</source>
            <translation>Angebot ohne den größten Anbieter, als Anteil an der Weltproduktion. Ohne Blick auf die Nachfrage: Sein Eigenverbrauch ist unbekannt, daher ist dies nicht N-1.</translation>
        </message>
        <message>
            <source>The statistic gives zero.</source>
            <translation>Die Statistik gibt null an.</translation>
        </message>
        <message>
            <source>The tint is the scenario’s 5 to 95 % span.</source>
            <translation>Die Tönung ist die Spanne des Szenarios von 5 bis 95 %.</translation>
        </message>
        <message>
            <source>Three largest</source>
            <translation>Drei größte</translation>
        </message>
        <message>
            <source>Tonnes</source>
            <translation>Tonnen</translation>
        </message>
        <message>
            <source>Top supplier</source>
            <translation>Größter Anbieter</translation>
        </message>
        <message>
            <source>Towards</source>
            <translation>Nach</translation>
        </message>
        <message>
            <source>Trade for {mineral} {stage}</source>
            <translation>Handel: {mineral}, {stage}</translation>
        </message>
        <message>
            <source>What counts</source>
            <translation>Was zählt</translation>
        </message>
        <message>
            <source>Without {country}</source>
            <translation>Ohne {country}</translation>
        </message>
        <message>
            <source>Years</source>
            <translation>Jahre</translation>
        </message>
        <message>
            <source>Zoom in to see them one by one.</source>
            <translation>Vergrößern, um sie einzeln zu sehen.</translation>
        </message>
        <message>
            <source>all countries</source>
            <translation>alle Länder</translation>
        </message>
        <message>
            <source>and {count} more; zoom in to part them</source>
            <translation>und {count} weitere; zum Trennen vergrößern</translation>
        </message>
        <message>
            <source>as known in {month}</source>
            <translation>Stand {month}</translation>
        </message>
        <message>
            <source>baseline</source>
            <translation>Ausgangslage</translation>
        </message>
        <message>
            <source>covered by the rest</source>
            <translation>durch den Rest gedeckt</translation>
        </message>
        <message>
            <source>from {start}</source>
            <translation>ab {start}</translation>
        </message>
        <message>
            <source>high above {mark}</source>
            <translation>hoch über {mark}</translation>
        </message>
        <message>
            <source>more kinds of sites: {count}</source>
            <translation>weitere Arten von Standorten: {count}</translation>
        </message>
        <message>
            <source>more sites of your files: {count}</source>
            <translation>weitere Standorte Ihrer Dateien: {count}</translation>
        </message>
        <message>
            <source>no capacity</source>
            <translation>keine Kapazität</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <source>none observed in {year}: assumed in the scenario</source>
            <translation>{year} keine beobachtet: im Szenario angenommen</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>unbekannt</translation>
        </message>
        <message>
            <source>observed {year}</source>
            <translation>beobachtet {year}</translation>
        </message>
        <message>
            <source>of 10</source>
            <translation>von 10</translation>
        </message>
        <message>
            <source>of other demand met</source>
            <translation>der übrigen Nachfrage</translation>
        </message>
        <message>
            <source>of output left</source>
            <translation>der Produktion bleibt</translation>
        </message>
        <message>
            <source>of world output is left</source>
            <translation>bleiben der Welt</translation>
        </message>
        <message>
            <source>region only</source>
            <translation>nur Region</translation>
        </message>
        <message>
            <source>scenario</source>
            <translation>Szenario</translation>
        </message>
        <message>
            <source>share</source>
            <translation>Anteil</translation>
        </message>
        <message>
            <source>share together</source>
            <translation>Anteil zusammen</translation>
        </message>
        <message>
            <source>since {start}</source>
            <translation>seit {start}</translation>
        </message>
        <message>
            <source>site</source>
            <translation>Standort</translation>
        </message>
        <message>
            <source>the largest</source>
            <translation>der größte</translation>
        </message>
        <message>
            <source>tick: {mark} mark</source>
            <translation>Strich: Marke {mark}</translation>
        </message>
        <message>
            <source>town</source>
            <translation>Ort</translation>
        </message>
        <message>
            <source>until {end}; start not known</source>
            <translation>bis {end}; Beginn unbekannt</translation>
        </message>
        <message>
            <source>{country}: export controls</source>
            <translation>{country}: Ausfuhrkontrollen</translation>
        </message>
        <message>
            <source>{count} (size not known)</source>
            <translation>{count} (Größe unbekannt)</translation>
        </message>
        <message>
            <source>{count} (size of {unknown} not known)</source>
            <translation>{count} (Größe von {unknown} unbekannt)</translation>
        </message>
        <message>
            <source>{count} more</source>
            <translation>{count} weitere</translation>
        </message>
        <message>
            <source>{count} more in the Layers panel</source>
            <translation>{count} weitere unter Ebenen</translation>
        </message>
        <message>
            <source>{count} sites</source>
            <translation>{count} Standorte</translation>
        </message>
        <message>
            <source>{count} source: {names}</source>
            <translation>{count} Quelle: {names}</translation>
        </message>
        <message>
            <source>{count} sources: {names}</source>
            <translation>{count} Quellen: {names}</translation>
        </message>
        <message>
            <source>{file}, row {row}</source>
            <translation>{file}, Zeile {row}</translation>
        </message>
        <message>
            <source>{measure}, {state}</source>
            <translation>{measure}, {state}</translation>
        </message>
        <message>
            <source>{mineral} {site}, {status}</source>
            <translation>{mineral}, {site}, {status}</translation>
        </message>
        <message>
            <source>{mineral} {stage}, {year}</source>
            <translation>{mineral}, {stage}, {year}</translation>
        </message>
        <message>
            <source>{mineral}, {day}</source>
            <translation>{mineral}, {day}</translation>
        </message>
        <message>
            <source>{mineral}, {stage}: {capacity} listed</source>
            <translation>{mineral}, {stage}: {capacity} erfasst</translation>
        </message>
        <message>
            <source>{mineral}: {sites}</source>
            <translation>{mineral}: {sites}</translation>
        </message>
        <message>
            <source>{new}, was {old}</source>
            <translation>{new}, vorher {old}</translation>
        </message>
        <message>
            <source>{part} of all from {name}</source>
            <translation>{part} des Ganzen aus {name}</translation>
        </message>
        <message>
            <source>{part} of all to {name}</source>
            <translation>{part} des Ganzen nach {name}</translation>
        </message>
        <message>
            <source>{position}, {precision}</source>
            <translation>{position}, {precision}</translation>
        </message>
        <message>
            <source>{product} (HS {code})</source>
            <translation>{product} (HS {code})</translation>
        </message>
        <message>
            <source>{sites} in 1 country</source>
            <translation>{sites} in 1 Land</translation>
        </message>
        <message>
            <source>{sites} in {hosts} countries</source>
            <translation>{sites} in {hosts} Ländern</translation>
        </message>
        <message>
            <source>{sites}, {status} ({count})</source>
            <translation>{sites}, {status} ({count})</translation>
        </message>
        <message>
            <source>{start} to {end}</source>
            <translation>{start} bis {end}</translation>
        </message>
        <message>
            <source>{tonnes} contained</source>
            <translation>{tonnes} Inhalt</translation>
        </message>
        <message>
            <source>{tonnes} of goods</source>
            <translation>{tonnes} Waren</translation>
        </message>
        <message>
            <source>{tonnes}, {count} not known</source>
            <translation>{tonnes}, {count} unbekannt</translation>
        </message>
        <message>
            <source>{upper} if the rest is one</source>
            <translation>{upper}, wenn der Rest einer ist</translation>
        </message>
        <message>
            <source>{value} of ±2.5 (WGI {year})</source>
            <translation>{value} von ±2,5 (WGI {year})</translation>
        </message>
    </context>
    <context>
        <name>chart</name>
        <message>
            <source>65 % mark</source>
            <translation>65-%-Marke</translation>
        </message>
        <message>
            <source>Baseline</source>
            <translation>Ausgangslage</translation>
        </message>
        <message>
            <source>China’s share over time</source>
            <translation>Anteil Chinas im Zeitverlauf</translation>
        </message>
        <message>
            <source>Concentration along the chain</source>
            <translation>Konzentration entlang der Kette</translation>
        </message>
        <message>
            <source>Days of cover</source>
            <translation>Reichweite in Tagen</translation>
        </message>
        <message>
            <source>Days of cover: of all use / of the supply lost</source>
            <translation>Reichweite in Tagen: des ganzen Verbrauchs / des verlorenen Angebots</translation>
        </message>
        <message>
            <source>Governance-weighted HHI over time</source>
            <translation>Governance-gewichteter HHI im Zeitverlauf</translation>
        </message>
        <message>
            <source>HHI over time</source>
            <translation>HHI im Zeitverlauf</translation>
        </message>
        <message>
            <source>Largest share over time</source>
            <translation>Größter Anteil im Zeitverlauf</translation>
        </message>
        <message>
            <source>Minerals and stages</source>
            <translation>Rohstoffe und Stufen</translation>
        </message>
        <message>
            <source>Minerals and stages, China’s share</source>
            <translation>Rohstoffe und Stufen, Anteil Chinas</translation>
        </message>
        <message>
            <source>Minerals and stages, HHI</source>
            <translation>Rohstoffe und Stufen, HHI</translation>
        </message>
        <message>
            <source>Minerals and stages, governance-weighted HHI</source>
            <translation>Rohstoffe und Stufen, Governance-gewichteter HHI</translation>
        </message>
        <message>
            <source>No export restriction acts on this stage.</source>
            <translation>Auf dieser Stufe wirkt keine Ausfuhrbeschränkung.</translation>
        </message>
        <message>
            <source>No national output is published for any stage.</source>
            <translation>Für keine Stufe ist nationale Produktion veröffentlicht.</translation>
        </message>
        <message>
            <source>No national output is published for this stage.</source>
            <translation>Für diese Stufe ist keine nationale Produktion veröffentlicht.</translation>
        </message>
        <message>
            <source>Ranking of suppliers</source>
            <translation>Rangliste der Anbieter</translation>
        </message>
        <message>
            <source>Scenario</source>
            <translation>Szenario</translation>
        </message>
        <message>
            <source>Sensitivity</source>
            <translation>Empfindlichkeit</translation>
        </message>
        <message>
            <source>Sensitivity of the HHI</source>
            <translation>Empfindlichkeit des HHI</translation>
        </message>
        <message>
            <source>Share of world {mineral} {stage}, {year}, %</source>
            <translation>Weltanteil, {mineral}, {stage}, {year}, %</translation>
        </message>
        <message>
            <source>Shares of suppliers</source>
            <translation>Anteile der Anbieter</translation>
        </message>
        <message>
            <source>Shock, month by month</source>
            <translation>Schock, Monat für Monat</translation>
        </message>
        <message>
            <source>Suppliers over time</source>
            <translation>Anbieter im Zeitverlauf</translation>
        </message>
        <message>
            <source>Supply month by month</source>
            <translation>Versorgung Monat für Monat</translation>
        </message>
        <message>
            <source>Supply month by month, {unit}</source>
            <translation>Versorgung Monat für Monat, {unit}</translation>
        </message>
        <message>
            <source>Supply month by month, {unit}; {month} is marked</source>
            <translation>Versorgung Monat für Monat, {unit}; {month} ist markiert</translation>
        </message>
        <message>
            <source>Use or sourcing is not published: no path can be drawn.</source>
            <translation>Verbrauch oder Bezug nicht veröffentlicht: Kein Verlauf darstellbar.</translation>
        </message>
        <message>
            <source>What moves the HHI most, by host</source>
            <translation>Was den HHI am meisten bewegt, nach Standortland</translation>
        </message>
        <message>
            <source>What moves the largest share most, by host</source>
            <translation>Was den größten Anteil am meisten bewegt, nach Standortland</translation>
        </message>
        <message>
            <source>Who supplies, before and after, %</source>
            <translation>Wer liefert, vorher und nachher, %</translation>
        </message>
        <message>
            <source>others</source>
            <translation>andere</translation>
        </message>
        <message>
            <source>{country} {share}</source>
            <translation>{country} {share}</translation>
        </message>
        <message>
            <source>{index} by mineral and stage, {year}, {unit}</source>
            <translation>{index} nach Rohstoff und Stufe, {year}, {unit}</translation>
        </message>
    </context>
    <context>
        <name>classes</name>
        <message>
            <source>A class bound is not a number. Write one such as 0.5 or 10.</source>
            <translation>Eine Klassengrenze ist keine Zahl. Schreiben Sie etwa 0,5 oder 10.</translation>
        </message>
        <message>
            <source>All figures are alike: 1 class, not {asked}.</source>
            <translation>Alle Zahlen sind gleich: 1 Klasse, nicht {asked}.</translation>
        </message>
        <message>
            <source>Bounds of change mirror each other around zero: {bound} has no {mirror}. Add it.</source>
            <translation>Grenzen der Änderung spiegeln sich um null: {bound} hat kein {mirror}. Fügen Sie es hinzu.</translation>
        </message>
        <message>
            <source>Change has a class in the middle, so there are {count} classes.</source>
            <translation>Änderung hat eine Klasse in der Mitte, also gibt es {count} Klassen.</translation>
        </message>
        <message>
            <source>Equal figures stay in one class: {found} classes, not {asked}.</source>
            <translation>Gleiche Zahlen bleiben in einer Klasse: {found} Klassen, nicht {asked}.</translation>
        </message>
        <message>
            <source>Equal numbers of countries (quantiles)</source>
            <translation>Gleich viele Länder (Quantile)</translation>
        </message>
        <message>
            <source>Equal steps</source>
            <translation>Gleiche Schritte</translation>
        </message>
        <message>
            <source>Fixed bounds</source>
            <translation>Fest</translation>
        </message>
        <message>
            <source>Logarithmic steps</source>
            <translation>Logarithmische Schritte</translation>
        </message>
        <message>
            <source>Natural breaks (Fisher-Jenks)</source>
            <translation>Natürliche Brüche (Fisher-Jenks)</translation>
        </message>
        <message>
            <source>Nothing changes, so the fixed bounds are shown.</source>
            <translation>Nichts ändert sich, daher stehen die festen Grenzen da.</translation>
        </message>
        <message>
            <source>Round bounds</source>
            <translation>Runde Grenzen</translation>
        </message>
        <message>
            <source>Round bounds make {found} classes here, not {asked}.</source>
            <translation>Runde Grenzen ergeben hier {found} Klassen, nicht {asked}.</translation>
        </message>
        <message>
            <source>Set by hand</source>
            <translation>Von Hand</translation>
        </message>
        <message>
            <source>The class bound {bound} cannot be reached: change lies within −100 and +100 percentage points. Change that bound.</source>
            <translation>Die Klassengrenze {bound} ist unerreichbar: Änderung liegt zwischen −100 und +100 Prozentpunkten. Ändern Sie die Grenze.</translation>
        </message>
        <message>
            <source>The class bound {bound} parts nothing: shares lie between 0 and 100 per cent. Change that bound.</source>
            <translation>Die Klassengrenze {bound} trennt nichts: Anteile liegen zwischen 0 und 100 Prozent. Ändern Sie die Grenze.</translation>
        </message>
        <message>
            <source>The class bound {one} is there twice. Remove one.</source>
            <translation>Die Klassengrenze {one} steht zweimal da. Entfernen Sie eine.</translation>
        </message>
        <message>
            <source>There are no figures to class; the fixed bounds are shown.</source>
            <translation>Keine Zahlen zum Einteilen; die festen Grenzen stehen da.</translation>
        </message>
        <message>
            <source>There is no class bound. Give at least one.</source>
            <translation>Keine Klassengrenze. Geben Sie mindestens eine an.</translation>
        </message>
        <message>
            <source>Too few different figures: {found} classes, not {asked}.</source>
            <translation>Zu wenige verschiedene Zahlen: {found} Klassen, nicht {asked}.</translation>
        </message>
        <message>
            <source>Zero lies in the middle class of change. Remove that class bound.</source>
            <translation>Null liegt in der Mittelklasse der Änderung. Entfernen Sie diese Grenze.</translation>
        </message>
        <message>
            <source>{count} class bounds are too many. Keep {most} or fewer.</source>
            <translation>{count} Klassengrenzen sind zu viele. Behalten Sie höchstens {most}.</translation>
        </message>
        <message>
            <source>{other} follows {one}: class bounds must rise. Swap them.</source>
            <translation>{other} folgt auf {one}: Klassengrenzen müssen steigen. Tauschen Sie sie.</translation>
        </message>
    </context>
    <context>
        <name>compare</name>
        <message>
            <source>Baseline</source>
            <translation>Ausgangslage</translation>
        </message>
        <message>
            <source>Scenario</source>
            <translation>Szenario</translation>
        </message>
    </context>
    <context>
        <name>controls</name>
        <message>
            <source>announced</source>
            <translation>angekündigt</translation>
        </message>
        <message>
            <source>ban</source>
            <translation>Verbot</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>beendet</translation>
        </message>
        <message>
            <source>export control in force</source>
            <translation>Ausfuhrkontrolle in Kraft</translation>
        </message>
        <message>
            <source>in force</source>
            <translation>in Kraft</translation>
        </message>
        <message>
            <source>licence</source>
            <translation>Lizenz</translation>
        </message>
        <message>
            <source>none in force</source>
            <translation>keine in Kraft</translation>
        </message>
        <message>
            <source>none listed</source>
            <translation>keine erfasst</translation>
        </message>
        <message>
            <source>not yet in force</source>
            <translation>noch nicht in Kraft</translation>
        </message>
        <message>
            <source>quota</source>
            <translation>Quote</translation>
        </message>
        <message>
            <source>shipments stopped</source>
            <translation>Lieferungen gestoppt</translation>
        </message>
        <message>
            <source>state not known</source>
            <translation>Stand unbekannt</translation>
        </message>
        <message>
            <source>suspended</source>
            <translation>ausgesetzt</translation>
        </message>
        <message>
            <source>tariff</source>
            <translation>Zoll</translation>
        </message>
    </context>
    <context>
        <name>country</name>
        <message>
            <source>Afghanistan</source>
            <translation>Afghanistan</translation>
        </message>
        <message>
            <source>Albania</source>
            <translation>Albanien</translation>
        </message>
        <message>
            <source>Algeria</source>
            <translation>Algerien</translation>
        </message>
        <message>
            <source>All other suppliers</source>
            <translation>Alle anderen Anbieter</translation>
        </message>
        <message>
            <source>American Samoa</source>
            <translation>Amerikanisch-Samoa</translation>
        </message>
        <message>
            <source>Andorra</source>
            <translation>Andorra</translation>
        </message>
        <message>
            <source>Angola</source>
            <translation>Angola</translation>
        </message>
        <message>
            <source>Anguilla</source>
            <translation>Anguilla</translation>
        </message>
        <message>
            <source>Antigua and Barbuda</source>
            <translation>Antigua und Barbuda</translation>
        </message>
        <message>
            <source>Argentina</source>
            <translation>Argentinien</translation>
        </message>
        <message>
            <source>Armenia</source>
            <translation>Armenien</translation>
        </message>
        <message>
            <source>Aruba</source>
            <translation>Aruba</translation>
        </message>
        <message>
            <source>Australia</source>
            <translation>Australien</translation>
        </message>
        <message>
            <source>Austria</source>
            <translation>Österreich</translation>
        </message>
        <message>
            <source>Azerbaijan</source>
            <translation>Aserbaidschan</translation>
        </message>
        <message>
            <source>Bahamas</source>
            <translation>Bahamas</translation>
        </message>
        <message>
            <source>Bahrain</source>
            <translation>Bahrain</translation>
        </message>
        <message>
            <source>Bangladesh</source>
            <translation>Bangladesch</translation>
        </message>
        <message>
            <source>Barbados</source>
            <translation>Barbados</translation>
        </message>
        <message>
            <source>Belarus</source>
            <translation>Belarus</translation>
        </message>
        <message>
            <source>Belgium</source>
            <translation>Belgien</translation>
        </message>
        <message>
            <source>Belize</source>
            <translation>Belize</translation>
        </message>
        <message>
            <source>Benin</source>
            <translation>Benin</translation>
        </message>
        <message>
            <source>Bermuda</source>
            <translation>Bermuda</translation>
        </message>
        <message>
            <source>Bhutan</source>
            <translation>Bhutan</translation>
        </message>
        <message>
            <source>Bolivia</source>
            <translation>Bolivien</translation>
        </message>
        <message>
            <source>Bonaire, Sint Eustatius and Saba</source>
            <translation>Bonaire, Sint Eustatius und Saba</translation>
        </message>
        <message>
            <source>Bosnia and Herzegovina</source>
            <translation>Bosnien und Herzegowina</translation>
        </message>
        <message>
            <source>Botswana</source>
            <translation>Botsuana</translation>
        </message>
        <message>
            <source>Brazil</source>
            <translation>Brasilien</translation>
        </message>
        <message>
            <source>British Virgin Islands</source>
            <translation>Britische Jungferninseln</translation>
        </message>
        <message>
            <source>Brunei</source>
            <translation>Brunei</translation>
        </message>
        <message>
            <source>Bulgaria</source>
            <translation>Bulgarien</translation>
        </message>
        <message>
            <source>Burkina Faso</source>
            <translation>Burkina Faso</translation>
        </message>
        <message>
            <source>Burundi</source>
            <translation>Burundi</translation>
        </message>
        <message>
            <source>Cabo Verde</source>
            <translation>Cabo Verde</translation>
        </message>
        <message>
            <source>Cambodia</source>
            <translation>Kambodscha</translation>
        </message>
        <message>
            <source>Cameroon</source>
            <translation>Kamerun</translation>
        </message>
        <message>
            <source>Canada</source>
            <translation>Kanada</translation>
        </message>
        <message>
            <source>Cayman Islands</source>
            <translation>Kaimaninseln</translation>
        </message>
        <message>
            <source>Central African Republic</source>
            <translation>Zentralafrikanische Republik</translation>
        </message>
        <message>
            <source>Chad</source>
            <translation>Tschad</translation>
        </message>
        <message>
            <source>Chile</source>
            <translation>Chile</translation>
        </message>
        <message>
            <source>China</source>
            <translation>China</translation>
        </message>
        <message>
            <source>Colombia</source>
            <translation>Kolumbien</translation>
        </message>
        <message>
            <source>Comoros</source>
            <translation>Komoren</translation>
        </message>
        <message>
            <source>Congo</source>
            <translation>Kongo</translation>
        </message>
        <message>
            <source>Cook Islands</source>
            <translation>Cookinseln</translation>
        </message>
        <message>
            <source>Costa Rica</source>
            <translation>Costa Rica</translation>
        </message>
        <message>
            <source>Croatia</source>
            <translation>Kroatien</translation>
        </message>
        <message>
            <source>Cuba</source>
            <translation>Kuba</translation>
        </message>
        <message>
            <source>Curaçao</source>
            <translation>Curaçao</translation>
        </message>
        <message>
            <source>Cyprus</source>
            <translation>Zypern</translation>
        </message>
        <message>
            <source>Czechia</source>
            <translation>Tschechien</translation>
        </message>
        <message>
            <source>Côte d'Ivoire</source>
            <translation>Côte d’Ivoire</translation>
        </message>
        <message>
            <source>DR Congo</source>
            <translation>DR Kongo</translation>
        </message>
        <message>
            <source>Denmark</source>
            <translation>Dänemark</translation>
        </message>
        <message>
            <source>Djibouti</source>
            <translation>Dschibuti</translation>
        </message>
        <message>
            <source>Dominica</source>
            <translation>Dominica</translation>
        </message>
        <message>
            <source>Dominican Republic</source>
            <translation>Dominikanische Republik</translation>
        </message>
        <message>
            <source>Ecuador</source>
            <translation>Ecuador</translation>
        </message>
        <message>
            <source>Egypt</source>
            <translation>Ägypten</translation>
        </message>
        <message>
            <source>El Salvador</source>
            <translation>El Salvador</translation>
        </message>
        <message>
            <source>Equatorial Guinea</source>
            <translation>Äquatorialguinea</translation>
        </message>
        <message>
            <source>Eritrea</source>
            <translation>Eritrea</translation>
        </message>
        <message>
            <source>Estonia</source>
            <translation>Estland</translation>
        </message>
        <message>
            <source>Eswatini</source>
            <translation>Eswatini</translation>
        </message>
        <message>
            <source>Ethiopia</source>
            <translation>Äthiopien</translation>
        </message>
        <message>
            <source>European Union (27)</source>
            <translation>Europäische Union (27)</translation>
        </message>
        <message>
            <source>Falkland Islands</source>
            <translation>Falklandinseln</translation>
        </message>
        <message>
            <source>Fiji</source>
            <translation>Fidschi</translation>
        </message>
        <message>
            <source>Finland</source>
            <translation>Finnland</translation>
        </message>
        <message>
            <source>France</source>
            <translation>Frankreich</translation>
        </message>
        <message>
            <source>French Guiana</source>
            <translation>Französisch-Guayana</translation>
        </message>
        <message>
            <source>French Polynesia</source>
            <translation>Französisch-Polynesien</translation>
        </message>
        <message>
            <source>Gabon</source>
            <translation>Gabun</translation>
        </message>
        <message>
            <source>Gambia</source>
            <translation>Gambia</translation>
        </message>
        <message>
            <source>Georgia</source>
            <translation>Georgien</translation>
        </message>
        <message>
            <source>Germany</source>
            <translation>Deutschland</translation>
        </message>
        <message>
            <source>Ghana</source>
            <translation>Ghana</translation>
        </message>
        <message>
            <source>Gibraltar</source>
            <translation>Gibraltar</translation>
        </message>
        <message>
            <source>Greece</source>
            <translation>Griechenland</translation>
        </message>
        <message>
            <source>Greenland</source>
            <translation>Grönland</translation>
        </message>
        <message>
            <source>Grenada</source>
            <translation>Grenada</translation>
        </message>
        <message>
            <source>Guam</source>
            <translation>Guam</translation>
        </message>
        <message>
            <source>Guatemala</source>
            <translation>Guatemala</translation>
        </message>
        <message>
            <source>Guinea</source>
            <translation>Guinea</translation>
        </message>
        <message>
            <source>Guinea-Bissau</source>
            <translation>Guinea-Bissau</translation>
        </message>
        <message>
            <source>Guyana</source>
            <translation>Guyana</translation>
        </message>
        <message>
            <source>Haiti</source>
            <translation>Haiti</translation>
        </message>
        <message>
            <source>Honduras</source>
            <translation>Honduras</translation>
        </message>
        <message>
            <source>Hong Kong</source>
            <translation>Hongkong</translation>
        </message>
        <message>
            <source>Hungary</source>
            <translation>Ungarn</translation>
        </message>
        <message>
            <source>Iceland</source>
            <translation>Island</translation>
        </message>
        <message>
            <source>India</source>
            <translation>Indien</translation>
        </message>
        <message>
            <source>Indonesia</source>
            <translation>Indonesien</translation>
        </message>
        <message>
            <source>Iran</source>
            <translation>Iran</translation>
        </message>
        <message>
            <source>Iraq</source>
            <translation>Irak</translation>
        </message>
        <message>
            <source>Ireland</source>
            <translation>Irland</translation>
        </message>
        <message>
            <source>Isle of Man</source>
            <translation>Isle of Man</translation>
        </message>
        <message>
            <source>Israel</source>
            <translation>Israel</translation>
        </message>
        <message>
            <source>Italy</source>
            <translation>Italien</translation>
        </message>
        <message>
            <source>Jamaica</source>
            <translation>Jamaika</translation>
        </message>
        <message>
            <source>Japan</source>
            <translation>Japan</translation>
        </message>
        <message>
            <source>Jersey</source>
            <translation>Jersey</translation>
        </message>
        <message>
            <source>Jordan</source>
            <translation>Jordanien</translation>
        </message>
        <message>
            <source>Kazakhstan</source>
            <translation>Kasachstan</translation>
        </message>
        <message>
            <source>Kenya</source>
            <translation>Kenia</translation>
        </message>
        <message>
            <source>Kiribati</source>
            <translation>Kiribati</translation>
        </message>
        <message>
            <source>Kuwait</source>
            <translation>Kuwait</translation>
        </message>
        <message>
            <source>Kyrgyzstan</source>
            <translation>Kirgisistan</translation>
        </message>
        <message>
            <source>Laos</source>
            <translation>Laos</translation>
        </message>
        <message>
            <source>Latvia</source>
            <translation>Lettland</translation>
        </message>
        <message>
            <source>Lebanon</source>
            <translation>Libanon</translation>
        </message>
        <message>
            <source>Lesotho</source>
            <translation>Lesotho</translation>
        </message>
        <message>
            <source>Liberia</source>
            <translation>Liberia</translation>
        </message>
        <message>
            <source>Libya</source>
            <translation>Libyen</translation>
        </message>
        <message>
            <source>Liechtenstein</source>
            <translation>Liechtenstein</translation>
        </message>
        <message>
            <source>Lithuania</source>
            <translation>Litauen</translation>
        </message>
        <message>
            <source>Luxembourg</source>
            <translation>Luxemburg</translation>
        </message>
        <message>
            <source>Macao</source>
            <translation>Macau</translation>
        </message>
        <message>
            <source>Madagascar</source>
            <translation>Madagaskar</translation>
        </message>
        <message>
            <source>Malawi</source>
            <translation>Malawi</translation>
        </message>
        <message>
            <source>Malaysia</source>
            <translation>Malaysia</translation>
        </message>
        <message>
            <source>Maldives</source>
            <translation>Malediven</translation>
        </message>
        <message>
            <source>Mali</source>
            <translation>Mali</translation>
        </message>
        <message>
            <source>Malta</source>
            <translation>Malta</translation>
        </message>
        <message>
            <source>Marshall Islands</source>
            <translation>Marshallinseln</translation>
        </message>
        <message>
            <source>Martinique</source>
            <translation>Martinique</translation>
        </message>
        <message>
            <source>Mauritania</source>
            <translation>Mauretanien</translation>
        </message>
        <message>
            <source>Mauritius</source>
            <translation>Mauritius</translation>
        </message>
        <message>
            <source>Mexico</source>
            <translation>Mexiko</translation>
        </message>
        <message>
            <source>Micronesia</source>
            <translation>Mikronesien</translation>
        </message>
        <message>
            <source>Moldova</source>
            <translation>Moldau</translation>
        </message>
        <message>
            <source>Monaco</source>
            <translation>Monaco</translation>
        </message>
        <message>
            <source>Mongolia</source>
            <translation>Mongolei</translation>
        </message>
        <message>
            <source>Montenegro</source>
            <translation>Montenegro</translation>
        </message>
        <message>
            <source>Montserrat</source>
            <translation>Montserrat</translation>
        </message>
        <message>
            <source>Morocco</source>
            <translation>Marokko</translation>
        </message>
        <message>
            <source>Mozambique</source>
            <translation>Mosambik</translation>
        </message>
        <message>
            <source>Myanmar</source>
            <translation>Myanmar</translation>
        </message>
        <message>
            <source>Namibia</source>
            <translation>Namibia</translation>
        </message>
        <message>
            <source>Nauru</source>
            <translation>Nauru</translation>
        </message>
        <message>
            <source>Nepal</source>
            <translation>Nepal</translation>
        </message>
        <message>
            <source>Netherlands</source>
            <translation>Niederlande</translation>
        </message>
        <message>
            <source>New Caledonia</source>
            <translation>Neukaledonien</translation>
        </message>
        <message>
            <source>New Zealand</source>
            <translation>Neuseeland</translation>
        </message>
        <message>
            <source>Nicaragua</source>
            <translation>Nicaragua</translation>
        </message>
        <message>
            <source>Niger</source>
            <translation>Niger</translation>
        </message>
        <message>
            <source>Nigeria</source>
            <translation>Nigeria</translation>
        </message>
        <message>
            <source>Niue</source>
            <translation>Niue</translation>
        </message>
        <message>
            <source>North Korea</source>
            <translation>Nordkorea</translation>
        </message>
        <message>
            <source>North Macedonia</source>
            <translation>Nordmazedonien</translation>
        </message>
        <message>
            <source>Norway</source>
            <translation>Norwegen</translation>
        </message>
        <message>
            <source>Oman</source>
            <translation>Oman</translation>
        </message>
        <message>
            <source>Pakistan</source>
            <translation>Pakistan</translation>
        </message>
        <message>
            <source>Palau</source>
            <translation>Palau</translation>
        </message>
        <message>
            <source>Palestine</source>
            <translation>Palästina</translation>
        </message>
        <message>
            <source>Panama</source>
            <translation>Panama</translation>
        </message>
        <message>
            <source>Papua New Guinea</source>
            <translation>Papua-Neuguinea</translation>
        </message>
        <message>
            <source>Paraguay</source>
            <translation>Paraguay</translation>
        </message>
        <message>
            <source>Peru</source>
            <translation>Peru</translation>
        </message>
        <message>
            <source>Philippines</source>
            <translation>Philippinen</translation>
        </message>
        <message>
            <source>Poland</source>
            <translation>Polen</translation>
        </message>
        <message>
            <source>Portugal</source>
            <translation>Portugal</translation>
        </message>
        <message>
            <source>Puerto Rico</source>
            <translation>Puerto Rico</translation>
        </message>
        <message>
            <source>Qatar</source>
            <translation>Katar</translation>
        </message>
        <message>
            <source>Rest of the world</source>
            <translation>Rest der Welt</translation>
        </message>
        <message>
            <source>Romania</source>
            <translation>Rumänien</translation>
        </message>
        <message>
            <source>Russia</source>
            <translation>Russland</translation>
        </message>
        <message>
            <source>Rwanda</source>
            <translation>Ruanda</translation>
        </message>
        <message>
            <source>Réunion</source>
            <translation>Réunion</translation>
        </message>
        <message>
            <source>Saint Barthélemy</source>
            <translation>Saint-Barthélemy</translation>
        </message>
        <message>
            <source>Saint Helena</source>
            <translation>St. Helena</translation>
        </message>
        <message>
            <source>Saint Kitts and Nevis</source>
            <translation>St. Kitts und Nevis</translation>
        </message>
        <message>
            <source>Saint Lucia</source>
            <translation>St. Lucia</translation>
        </message>
        <message>
            <source>Saint Vincent and the Grenadines</source>
            <translation>St. Vincent und die Grenadinen</translation>
        </message>
        <message>
            <source>Samoa</source>
            <translation>Samoa</translation>
        </message>
        <message>
            <source>San Marino</source>
            <translation>San Marino</translation>
        </message>
        <message>
            <source>Saudi Arabia</source>
            <translation>Saudi-Arabien</translation>
        </message>
        <message>
            <source>Senegal</source>
            <translation>Senegal</translation>
        </message>
        <message>
            <source>Serbia</source>
            <translation>Serbien</translation>
        </message>
        <message>
            <source>Seychelles</source>
            <translation>Seychellen</translation>
        </message>
        <message>
            <source>Sierra Leone</source>
            <translation>Sierra Leone</translation>
        </message>
        <message>
            <source>Singapore</source>
            <translation>Singapur</translation>
        </message>
        <message>
            <source>Sint Maarten</source>
            <translation>Sint Maarten</translation>
        </message>
        <message>
            <source>Slovakia</source>
            <translation>Slowakei</translation>
        </message>
        <message>
            <source>Slovenia</source>
            <translation>Slowenien</translation>
        </message>
        <message>
            <source>Solomon Islands</source>
            <translation>Salomonen</translation>
        </message>
        <message>
            <source>Somalia</source>
            <translation>Somalia</translation>
        </message>
        <message>
            <source>South Africa</source>
            <translation>Südafrika</translation>
        </message>
        <message>
            <source>South Korea</source>
            <translation>Südkorea</translation>
        </message>
        <message>
            <source>South Sudan</source>
            <translation>Südsudan</translation>
        </message>
        <message>
            <source>Spain</source>
            <translation>Spanien</translation>
        </message>
        <message>
            <source>Sri Lanka</source>
            <translation>Sri Lanka</translation>
        </message>
        <message>
            <source>Sudan</source>
            <translation>Sudan</translation>
        </message>
        <message>
            <source>Suriname</source>
            <translation>Suriname</translation>
        </message>
        <message>
            <source>Sweden</source>
            <translation>Schweden</translation>
        </message>
        <message>
            <source>Switzerland</source>
            <translation>Schweiz</translation>
        </message>
        <message>
            <source>Syria</source>
            <translation>Syrien</translation>
        </message>
        <message>
            <source>São Tomé and Príncipe</source>
            <translation>São Tomé und Príncipe</translation>
        </message>
        <message>
            <source>Taiwan</source>
            <translation>Taiwan</translation>
        </message>
        <message>
            <source>Tajikistan</source>
            <translation>Tadschikistan</translation>
        </message>
        <message>
            <source>Tanzania</source>
            <translation>Tansania</translation>
        </message>
        <message>
            <source>Thailand</source>
            <translation>Thailand</translation>
        </message>
        <message>
            <source>Timor-Leste</source>
            <translation>Timor-Leste</translation>
        </message>
        <message>
            <source>Togo</source>
            <translation>Togo</translation>
        </message>
        <message>
            <source>Tonga</source>
            <translation>Tonga</translation>
        </message>
        <message>
            <source>Trinidad and Tobago</source>
            <translation>Trinidad und Tobago</translation>
        </message>
        <message>
            <source>Tunisia</source>
            <translation>Tunesien</translation>
        </message>
        <message>
            <source>Turkmenistan</source>
            <translation>Turkmenistan</translation>
        </message>
        <message>
            <source>Turks and Caicos Islands</source>
            <translation>Turks- und Caicosinseln</translation>
        </message>
        <message>
            <source>Tuvalu</source>
            <translation>Tuvalu</translation>
        </message>
        <message>
            <source>Türkiye</source>
            <translation>Türkei</translation>
        </message>
        <message>
            <source>US Virgin Islands</source>
            <translation>Amerikanische Jungferninseln</translation>
        </message>
        <message>
            <source>Uganda</source>
            <translation>Uganda</translation>
        </message>
        <message>
            <source>Ukraine</source>
            <translation>Ukraine</translation>
        </message>
        <message>
            <source>United Arab Emirates</source>
            <translation>Vereinigte Arabische Emirate</translation>
        </message>
        <message>
            <source>United Kingdom</source>
            <translation>Vereinigtes Königreich</translation>
        </message>
        <message>
            <source>United States</source>
            <translation>USA</translation>
        </message>
        <message>
            <source>Uruguay</source>
            <translation>Uruguay</translation>
        </message>
        <message>
            <source>Uzbekistan</source>
            <translation>Usbekistan</translation>
        </message>
        <message>
            <source>Vanuatu</source>
            <translation>Vanuatu</translation>
        </message>
        <message>
            <source>Vatican City</source>
            <translation>Vatikanstadt</translation>
        </message>
        <message>
            <source>Venezuela</source>
            <translation>Venezuela</translation>
        </message>
        <message>
            <source>Vietnam</source>
            <translation>Vietnam</translation>
        </message>
        <message>
            <source>Western Sahara</source>
            <translation>Westsahara</translation>
        </message>
        <message>
            <source>World</source>
            <translation>Welt</translation>
        </message>
        <message>
            <source>Yemen</source>
            <translation>Jemen</translation>
        </message>
        <message>
            <source>Zambia</source>
            <translation>Sambia</translation>
        </message>
        <message>
            <source>Zimbabwe</source>
            <translation>Simbabwe</translation>
        </message>
    </context>
    <context>
        <name>define</name>
        <message>
            <source>65 % mark: the EU’s 2030 limit for one third country in its own use, set here against world output.</source>
            <translation>65-%-Marke: EU-Grenze für 2030 für ein einzelnes Drittland am eigenen Verbrauch, hier auf die Weltproduktion bezogen.</translation>
        </message>
        <message>
            <source>China’s share: its output ÷ world output.</source>
            <translation>Anteil Chinas: seine Produktion ÷ Weltproduktion.</translation>
        </message>
        <message>
            <source>Governance-weighted HHI, 0 to 10: squared shares weighted by governance risk (European Commission 2017).</source>
            <translation>Governance-gewichteter HHI, 0 bis 10: quadrierte Anteile, gewichtet mit dem Governance-Risiko (Europäische Kommission 2017).</translation>
        </message>
        <message>
            <source>HHI: sum of squared shares in per cent, 0 to 10,000; above 1,800 highly concentrated (US Merger Guidelines 2023).</source>
            <translation>HHI: Summe der quadrierten Anteile in Prozent, 0 bis 10.000; über 1.800 hoch konzentriert (US-Fusionsleitlinien 2023).</translation>
        </message>
        <message>
            <source>Largest share: output of the largest country ÷ world output.</source>
            <translation>Größter Anteil: Produktion des größten Landes ÷ Weltproduktion.</translation>
        </message>
        <message>
            <source>N-1: what all but the largest supplier make ÷ the others’ demand (IEA 2025).</source>
            <translation>N-1: was alle außer dem größten Anbieter herstellen ÷ Nachfrage der anderen (IEA 2025).</translation>
        </message>
        <message>
            <source>Share: a country’s output ÷ world output of that stage.</source>
            <translation>Anteil: Produktion eines Landes ÷ Weltproduktion der Stufe.</translation>
        </message>
        <message>
            <source>Shortage: use that neither supply nor stocks meet after the restriction, goods under way having arrived.</source>
            <translation>Engpass: Verbrauch, den nach der Beschränkung weder Angebot noch Vorräte decken, wenn die Waren unterwegs angekommen sind.</translation>
        </message>
        <message>
            <source>Three largest: their output ÷ world output.</source>
            <translation>Drei größte: ihre Produktion ÷ Weltproduktion.</translation>
        </message>
        <message>
            <source>Without the largest: what all other suppliers make ÷ world output; demand-blind.</source>
            <translation>Ohne den größten: was alle anderen Anbieter herstellen ÷ Weltproduktion; ohne Blick auf die Nachfrage.</translation>
        </message>
    </context>
    <context>
        <name>demand</name>
        <message>
            <source>Magnets</source>
            <translation>Magnete</translation>
        </message>
        <message>
            <source>Mined</source>
            <translation>Förderung</translation>
        </message>
        <message>
            <source>Refined</source>
            <translation>Raffination</translation>
        </message>
    </context>
    <context>
        <name>docks</name>
        <message>
            <source>Charts</source>
            <translation>Diagramme</translation>
        </message>
        <message>
            <source>Minerals × stages</source>
            <translation>Rohstoffe × Stufen</translation>
        </message>
    </context>
    <context>
        <name>documents</name>
        <message>
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Ask again next time</source>
            <translation>Nächstes Mal wieder fragen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Changes that are not saved will be lost.</source>
            <translation>Nicht gespeicherte Änderungen gehen verloren.</translation>
        </message>
        <message>
            <source>Delete the copy</source>
            <translation>Kopie löschen</translation>
        </message>
        <message>
            <source>Don't save</source>
            <translation>Nicht speichern</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Open the copy</source>
            <translation>Kopie öffnen</translation>
        </message>
        <message>
            <source>Open the rescued copy of “{name}”?</source>
            <translation>Rettungskopie von „{name}“ öffnen?</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Ersetzen</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Save as</source>
            <translation>Speichern unter</translation>
        </message>
        <message>
            <source>Save the changes to “{name}”?</source>
            <translation>Änderungen an „{name}“ speichern?</translation>
        </message>
        <message>
            <source>Supply map (*{suffix})</source>
            <translation>Versorgungskarte (*{suffix})</translation>
        </message>
        <message>
            <source>The app ended before the work was saved. This copy was kept on {when}. The saved file, if there is one, is not touched until you save.</source>
            <translation>Die App endete, bevor die Arbeit gespeichert war. Diese Kopie stammt vom {when}. Die gespeicherte Datei, falls vorhanden, bleibt unberührt, bis Sie speichern.</translation>
        </message>
        <message>
            <source>“{name}” is there already. Replace it?</source>
            <translation>„{name}“ gibt es schon. Ersetzen?</translation>
        </message>
    </context>
    <context>
        <name>element</name>
        <message>
            <source>Africa</source>
            <translation>Afrika</translation>
        </message>
        <message>
            <source>All that fit</source>
            <translation>Alle, die passen</translation>
        </message>
        <message>
            <source>Another scenario of the document</source>
            <translation>Ein anderes Szenario der Datei</translation>
        </message>
        <message>
            <source>As in the window</source>
            <translation>Wie im Fenster</translation>
        </message>
        <message>
            <source>Australia and Asia</source>
            <translation>Australien und Asien</translation>
        </message>
        <message>
            <source>Baseline</source>
            <translation>Ausgangslage</translation>
        </message>
        <message>
            <source>Boundary note</source>
            <translation>Grenzhinweis</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Änderung</translation>
        </message>
        <message>
            <source>Chart</source>
            <translation>Diagramm</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Europe</source>
            <translation>Europa</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>Fakten</translation>
        </message>
        <message>
            <source>Handling marking</source>
            <translation>Vertraulichkeitsvermerk</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>Schlagzeile</translation>
        </message>
        <message>
            <source>How to read</source>
            <translation>Lesehilfe</translation>
        </message>
        <message>
            <source>Inset map</source>
            <translation>Nebenkarte</translation>
        </message>
        <message>
            <source>Key figures</source>
            <translation>Kennzahlen</translation>
        </message>
        <message>
            <source>Latin America</source>
            <translation>Lateinamerika</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>Vorspann</translation>
        </message>
        <message>
            <source>Legend</source>
            <translation>Legende</translation>
        </message>
        <message>
            <source>Limits and terms</source>
            <translation>Grenzen und Begriffe</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Linie</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>Logo</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Karte</translation>
        </message>
        <message>
            <source>Month of the shock</source>
            <translation>Monat des Schocks</translation>
        </message>
        <message>
            <source>North America</source>
            <translation>Nordamerika</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <source>Page number</source>
            <translation>Seitenzahl</translation>
        </message>
        <message>
            <source>Risk indices</source>
            <translation>Risikoindizes</translation>
        </message>
        <message>
            <source>Scale bar</source>
            <translation>Maßstabsleiste</translation>
        </message>
        <message>
            <source>Scenario</source>
            <translation>Szenario</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Quellen</translation>
        </message>
        <message>
            <source>Suppliers</source>
            <translation>Anbieter</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tabelle</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>What is assumed</source>
            <translation>Was angenommen ist</translation>
        </message>
        <message>
            <source>World: baseline</source>
            <translation>Welt: Ausgangslage</translation>
        </message>
        <message>
            <source>World: change</source>
            <translation>Welt: Änderung</translation>
        </message>
        <message>
            <source>{kind}: {what}</source>
            <translation>{kind}: {what}</translation>
        </message>
    </context>
    <context>
        <name>exposure</name>
        <message>
            <source>, grown with world output; new industry may use more</source>
            <translation>, gewachsen mit der Weltproduktion; neue Industrie kann mehr verbrauchen</translation>
        </message>
        <message>
            <source>Change not known: use is not published</source>
            <translation>Änderung unbekannt: Verbrauch nicht veröffentlicht</translation>
        </message>
        <message>
            <source>Days of cover</source>
            <translation>Reichweite</translation>
        </message>
        <message>
            <source>EU study</source>
            <translation>EU-Studie</translation>
        </message>
        <message>
            <source>EU-style risk</source>
            <translation>Risiko nach EU-Art</translation>
        </message>
        <message>
            <source>GeoPolRisk</source>
            <translation>GeoPolRisk</translation>
        </message>
        <message>
            <source>Gross imports beside contained output: understated</source>
            <translation>Bruttoimporte neben enthaltener Produktion: zu niedrig</translation>
        </message>
        <message>
            <source>How many days of its whole use the consumer's stocks last.</source>
            <translation>Wie viele Tage seines ganzen Verbrauchs die Vorräte des Verbrauchers reichen.</translation>
        </message>
        <message>
            <source>Import reliance</source>
            <translation>Importquote</translation>
        </message>
        <message>
            <source>Net imports as a part of what is used. For the EU of its study, else from contained tonnes, else as published (USGS, which counts scrap as own output).</source>
            <translation>Nettoimporte als Teil des Verbrauchs. Für die EU aus ihrer Studie, sonst aus enthaltenen Tonnen, sonst wie veröffentlicht (USGS, das Schrott als eigene Produktion zählt).</translation>
        </message>
        <message>
            <source>No 5–95 % band: how far trade, use and stocks may be off is not published</source>
            <translation>Keine Spanne 5–95 %: Wie ungenau Handel, Verbrauch und Bestände sind, ist nicht veröffentlicht</translation>
        </message>
        <message>
            <source>No customs heading or shares for this stage</source>
            <translation>Keine Zollposition oder Anteile für diese Stufe</translation>
        </message>
        <message>
            <source>No imports are recorded</source>
            <translation>Keine Importe verzeichnet</translation>
        </message>
        <message>
            <source>No national output published</source>
            <translation>Keine nationale Produktion veröffentlicht</translation>
        </message>
        <message>
            <source>No stock is published</source>
            <translation>Kein Vorrat veröffentlicht</translation>
        </message>
        <message>
            <source>No supplier is above the pact's governance floor</source>
            <translation>Kein Lieferant liegt über der Governance-Schwelle des Pakts</translation>
        </message>
        <message>
            <source>Not in the EU study</source>
            <translation>Nicht in der EU-Studie</translation>
        </message>
        <message>
            <source>Not published</source>
            <translation>Nicht veröffentlicht</translation>
        </message>
        <message>
            <source>Only shares are published, no tonnes</source>
            <translation>Nur Anteile veröffentlicht, keine Tonnen</translation>
        </message>
        <message>
            <source>Own output is not known</source>
            <translation>Eigene Produktion unbekannt</translation>
        </message>
        <message>
            <source>So little is imported that shares say little</source>
            <translation>So wenig Importe, dass Anteile wenig besagen</translation>
        </message>
        <message>
            <source>Substitution {index}, recycling {rate}</source>
            <translation>Substitution {index}, Recycling {rate}</translation>
        </message>
        <message>
            <source>Suppliers: {basis} of {years}</source>
            <translation>Lieferanten: {basis} {years}</translation>
        </message>
        <message>
            <source>The EU study itself: {value}</source>
            <translation>Die EU-Studie selbst: {value}</translation>
        </message>
        <message>
            <source>The scenario has no pact</source>
            <translation>Das Szenario hat keinen Pakt</translation>
        </message>
        <message>
            <source>The world imports nothing</source>
            <translation>Die Welt importiert nichts</translation>
        </message>
        <message>
            <source>Use in {year}: {amount}, {basis} of {base}</source>
            <translation>Verbrauch {year}: {amount}, {basis} {base}</translation>
        </message>
        <message>
            <source>Use is not published</source>
            <translation>Verbrauch nicht veröffentlicht</translation>
        </message>
        <message>
            <source>World concentration times stability-weighted imports over supply. It ranks, and has no threshold.</source>
            <translation>Weltkonzentration mal stabilitätsgewichtete Importe durch Angebot. Er ordnet und hat keine Schwelle.</translation>
        </message>
        <message>
            <source>World output and the consumer's sourcing mix, weighted by governance, trade and import reliance. It weighs squared shares of the mix: a first plant of one's own can make it rise. For others than the EU a generalisation.</source>
            <translation>Weltproduktion und Bezugsmix des Verbrauchers, gewichtet nach Governance, Handel und Importabhängigkeit. Er gewichtet quadrierte Anteile des Mix: Ein erstes eigenes Werk kann ihn heben. Für andere als die EU eine Verallgemeinerung.</translation>
        </message>
        <message>
            <source>by {basis}</source>
            <translation>{basis}</translation>
        </message>
        <message>
            <source>critical from 1</source>
            <translation>kritisch ab 1</translation>
        </message>
        <message>
            <source>days</source>
            <translation>Tage</translation>
        </message>
        <message>
            <source>imports less exports, and own output</source>
            <translation>Importe minus Exporte und eigene Produktion</translation>
        </message>
        <message>
            <source>nothing made at home</source>
            <translation>keine eigene Prod.</translation>
        </message>
        <message>
            <source>of 1, higher is worse</source>
            <translation>von 1, 0 ist gut</translation>
        </message>
        <message>
            <source>of total use</source>
            <translation>des gesamten Verbrauchs</translation>
        </message>
        <message>
            <source>own calculation</source>
            <translation>berechnet</translation>
        </message>
        <message>
            <source>own output passes use</source>
            <translation>eigene Produktion über Verbrauch</translation>
        </message>
        <message>
            <source>published</source>
            <translation>veröffentlicht</translation>
        </message>
        <message>
            <source>published figures</source>
            <translation>veröffentlicht</translation>
        </message>
        <message>
            <source>what plants of the next stage take in</source>
            <translation>was Werke der nächsten Stufe aufnehmen</translation>
        </message>
        <message>
            <source>world output</source>
            <translation>Weltproduktion</translation>
        </message>
    </context>
    <context>
        <name>figures</name>
        <message>
            <source>${value} bn</source>
            <translation>{value} Mrd. $</translation>
        </message>
        <message>
            <source>${value} m</source>
            <translation>{value} Mio. $</translation>
        </message>
        <message>
            <source>HHI of {stage}; above 1,800 is highly concentrated</source>
            <translation>HHI der {stage}; über 1.800 gilt als hoch konzentriert</translation>
        </message>
        <message>
            <source>a new dominant supplier</source>
            <translation>ein neuer dominanter Anbieter</translation>
        </message>
        <message>
            <source>concentration weighted by governance risk, 0 to 10</source>
            <translation>Konzentration, gewichtet mit Governance-Risiko, 0 bis 10</translation>
        </message>
        <message>
            <source>countries host them</source>
            <translation>Länder beherbergen sie</translation>
        </message>
        <message>
            <source>first month of shortage, {who}</source>
            <translation>erster Engpassmonat, {who}</translation>
        </message>
        <message>
            <source>largest share of {stage}: {first}, then {second}</source>
            <translation>größter Anteil an der {stage}: {first}, dann {second}</translation>
        </message>
        <message>
            <source>missing in all, {share} of use in {months} months</source>
            <translation>fehlen insgesamt, {share} des Verbrauchs in {months} Monaten</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keiner</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>unbekannt</translation>
        </message>
        <message>
            <source>of the others’ demand is met without {name}</source>
            <translation>der übrigen Nachfrage gedeckt ohne {name}</translation>
        </message>
        <message>
            <source>of them operate</source>
            <translation>davon in Betrieb</translation>
        </message>
        <message>
            <source>of use are held in stock</source>
            <translation>Verbrauch liegen auf Vorrat</translation>
        </message>
        <message>
            <source>of use not met in the worst month</source>
            <translation>des Verbrauchs fehlen im schlimmsten Monat</translation>
        </message>
        <message>
            <source>of world output is left without {name}</source>
            <translation>der Weltproduktion bleiben ohne {name}</translation>
        </message>
        <message>
            <source>share of the three largest, {names}</source>
            <translation>Anteil der drei größten, {names}</translation>
        </message>
        <message>
            <source>the dominant supplier grows</source>
            <translation>der dominante Anbieter wächst</translation>
        </message>
        <message>
            <source>what is missing: use or sourcing is not published</source>
            <translation>was fehlt: Verbrauch oder Bezug nicht veröffentlicht</translation>
        </message>
        <message>
            <source>{count} days</source>
            <translation>{count} Tage</translation>
        </message>
        <message>
            <source>{sites} are listed</source>
            <translation>{sites} erfasst</translation>
        </message>
        <message>
            <source>{value} kt/yr</source>
            <translation>{value} kt/a</translation>
        </message>
        <message>
            <source>{value} t/yr</source>
            <translation>{value} t/a</translation>
        </message>
        <message>
            <source>{value}M</source>
            <translation>{value} Mio.</translation>
        </message>
        <message>
            <source>{value}k</source>
            <translation>{value} Tsd.</translation>
        </message>
        <message>
            <source>{whose} share of {stage}, {year}</source>
            <translation>Anteil {whose} an der {stage}, {year}</translation>
        </message>
        <message>
            <source>{whose} share of {stage}: {what}</source>
            <translation>Anteil {whose} an der {stage}: {what}</translation>
        </message>
    </context>
    <context>
        <name>finder</name>
        <message>
            <source>1 site: {minerals}</source>
            <translation>1 Standort: {minerals}</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Befehle</translation>
        </message>
        <message>
            <source>Companies</source>
            <translation>Firmen</translation>
        </message>
        <message>
            <source>Countries</source>
            <translation>Länder</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Karte</translation>
        </message>
        <message>
            <source>Minerals</source>
            <translation>Rohstoffe</translation>
        </message>
        <message>
            <source>Select with a lasso</source>
            <translation>Mit dem Lasso auswählen</translation>
        </message>
        <message>
            <source>Sites</source>
            <translation>Standorte</translation>
        </message>
        <message>
            <source>Zoom to a box</source>
            <translation>Auf ein Rechteck zoomen</translation>
        </message>
        <message>
            <source>{count} sites: {minerals}</source>
            <translation>{count} Standorte: {minerals}</translation>
        </message>
        <message>
            <source>{mineral} {stage}, {country}</source>
            <translation>{mineral}, {stage}, {country}</translation>
        </message>
    </context>
    <context>
        <name>flows</name>
        <message>
            <source>{value} kt</source>
            <translation>{value} kt</translation>
        </message>
        <message>
            <source>{value} t</source>
            <translation>{value} t</translation>
        </message>
    </context>
    <context>
        <name>format</name>
        <message>
            <source>CSV table of the figures</source>
            <translation>CSV-Tabelle der Zahlen</translation>
        </message>
        <message>
            <source>Excel workbook of the figures</source>
            <translation>Excel-Arbeitsmappe der Zahlen</translation>
        </message>
        <message>
            <source>GeoJSON of what is shown</source>
            <translation>GeoJSON des Gezeigten</translation>
        </message>
        <message>
            <source>GeoPackage of what is shown</source>
            <translation>GeoPackage des Gezeigten</translation>
        </message>
        <message>
            <source>Interactive web page</source>
            <translation>Interaktive Webseite</translation>
        </message>
        <message>
            <source>PDF document</source>
            <translation>PDF-Dokument</translation>
        </message>
        <message>
            <source>PNG image</source>
            <translation>PNG-Bild</translation>
        </message>
        <message>
            <source>PowerPoint presentation</source>
            <translation>PowerPoint-Präsentation</translation>
        </message>
        <message>
            <source>SVG drawing</source>
            <translation>SVG-Zeichnung</translation>
        </message>
    </context>
    <context>
        <name>grammar</name>
        <message>
            <source>noun</source>
            <translation>Substantiv</translation>
        </message>
    </context>
    <context>
        <name>guide</name>
        <message>
            <source>Column</source>
            <translation>Spalte</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Daten</translation>
        </message>
        <message>
            <source>In the file</source>
            <translation>In der Datei</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Lizenz</translation>
        </message>
        <message>
            <source>Menu {name}</source>
            <translation>Menü {name}</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Preference</source>
            <translation>Einstellung</translation>
        </message>
        <message>
            <source>Such as</source>
            <translation>Zum Beispiel</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>Wirkung</translation>
        </message>
        <message>
            <source>What it holds</source>
            <translation>Was sie enthält</translation>
        </message>
        <message>
            <source>Whose, or where</source>
            <translation>Wessen, oder wo</translation>
        </message>
        <message>
            <source>in {package}</source>
            <translation>in {package}</translation>
        </message>
        <message>
            <source>installed app</source>
            <translation>installierte App</translation>
        </message>
    </context>
    <context>
        <name>headline</name>
        <message>
            <source> and </source>
            <translation> und </translation>
        </message>
        <message>
            <source>, but {name} would hold {share}</source>
            <translation>; dafür dominant: {name} ({share})</translation>
        </message>
        <message>
            <source>, but {name} would hold {share} of {stage}</source>
            <translation>; dafür dominant: {name} ({stage}, {share})</translation>
        </message>
        <message>
            <source>, the three largest {share}</source>
            <translation>, die drei größten zusammen {share}</translation>
        </message>
        <message>
            <source>; {name} would then be the largest, with {share}</source>
            <translation>; größter Anbieter dann: {name} ({share})</translation>
        </message>
        <message>
            <source>African</source>
            <translation>in Afrika</translation>
        </message>
        <message>
            <source>Another demand</source>
            <translation>Andere Nachfrage</translation>
        </message>
        <message>
            <source>Australian</source>
            <translation>in Australien</translation>
        </message>
        <message>
            <source>Australian and Pacific</source>
            <translation>in Australien und im Pazifik</translation>
        </message>
        <message>
            <source>Canadian</source>
            <translation>in Kanada</translation>
        </message>
        <message>
            <source>Capacity added at another stage</source>
            <translation>Neue Kapazität auf einer anderen Stufe</translation>
        </message>
        <message>
            <source>European</source>
            <translation>in Europa</translation>
        </message>
        <message>
            <source>If {who} withheld {cut} of its {goods} exports, </source>
            <translation>{who} – {cut} der Ausfuhr gesperrt ({goods}): </translation>
        </message>
        <message>
            <source>Latin American</source>
            <translation>in Lateinamerika</translation>
        </message>
        <message>
            <source>More recycling</source>
            <translation>Mehr Recycling</translation>
        </message>
        <message>
            <source>New mines in {where}</source>
            <translation>Neue Minen ({where})</translation>
        </message>
        <message>
            <source>New mines outside {name}</source>
            <translation>Neue Minen außerhalb ({name})</translation>
        </message>
        <message>
            <source>New plants in {where}</source>
            <translation>Neue Werke ({where})</translation>
        </message>
        <message>
            <source>New plants outside {name}</source>
            <translation>Neue Werke außerhalb ({name})</translation>
        </message>
        <message>
            <source>North American</source>
            <translation>in Nordamerika</translation>
        </message>
        <message>
            <source>Owners in {name} are set to control {share} of {thing} in {year}</source>
            <translation>Eigner ({name}): projizierte Kontrolle über {share} der {thing} ({year})</translation>
        </message>
        <message>
            <source>Owners in {name} control {share} of {thing}</source>
            <translation>Eigner ({name}): Kontrolle über {share} der {thing}</translation>
        </message>
        <message>
            <source>Owners in {name} controlled {share} of {thing} in {year}</source>
            <translation>Eigner ({name}): Kontrolle über {share} der {thing} ({year})</translation>
        </message>
        <message>
            <source>The scenario</source>
            <translation>Das Szenario</translation>
        </message>
        <message>
            <source>The scenario “{name}”</source>
            <translation>Das Szenario „{name}“</translation>
        </message>
        <message>
            <source>a supplier</source>
            <translation>ein Anbieter</translation>
        </message>
        <message>
            <source>cut</source>
            <translation>sinkt</translation>
        </message>
        <message>
            <source>mined {mineral}</source>
            <translation>{mineral}, Förderung</translation>
        </message>
        <message>
            <source>raise</source>
            <translation>steigt</translation>
        </message>
        <message>
            <source>refined {mineral}</source>
            <translation>{mineral}, raffiniert</translation>
        </message>
        <message>
            <source>the pact’s {count} members together</source>
            <translation>die {count} Paktmitglieder zusammen</translation>
        </message>
        <message>
            <source>what would be missing cannot be stated</source>
            <translation>was fehlen würde, ist nicht bestimmbar</translation>
        </message>
        <message>
            <source>{actor} would hardly change {whose} share of {thing}: {share} in {year}</source>
            <translation>{actor}: Anteil {whose} an der {thing} bleibt fast gleich, {share} ({year})</translation>
        </message>
        <message>
            <source>{actor} would {verb} {whose} share of {thing} from {was} to {now} by {year}</source>
            <translation>{actor}: Anteil {whose} an der {thing} {verb} bis {year} von {was} auf {now}</translation>
        </message>
        <message>
            <source>{adjective} mines</source>
            <translation>Neue Minen {adjective}</translation>
        </message>
        <message>
            <source>{adjective} plants</source>
            <translation>Neue Werke {adjective}</translation>
        </message>
        <message>
            <source>{consumer} would lack up to {share} of its use from {month}</source>
            <translation>{consumer}: bis zu {share} des Verbrauchs fehlen ab {month}</translation>
        </message>
        <message>
            <source>{consumer} would not run short</source>
            <translation>{consumer}: kein Engpass</translation>
        </message>
        <message>
            <source>{count} places</source>
            <translation>{count} Orte</translation>
        </message>
        <message>
            <source>{mineral} magnet</source>
            <translation>{mineral}, Magnete</translation>
        </message>
        <message>
            <source>{mineral} {stage}</source>
            <translation>{stage} {mineral}</translation>
        </message>
        <message>
            <source>{name} held {share} of world {thing} in {year}</source>
            <translation>{name}: {share} der weltweiten {thing} ({year})</translation>
        </message>
        <message>
            <source>{name} holds {share} of world {thing}</source>
            <translation>{name}: {share} der weltweiten {thing}</translation>
        </message>
        <message>
            <source>{name} is set to hold {share} of world {thing} in {year}</source>
            <translation>{name}: projiziert {share} der weltweiten {thing} ({year})</translation>
        </message>
        <message>
            <source>{thing}: {count} sites are listed, national output is not published</source>
            <translation>{thing}: {count} Standorte erfasst, nationale Produktion nicht veröffentlicht</translation>
        </message>
    </context>
    <context>
        <name>layers</name>
        <message>
            <source>As known in {month} {year}</source>
            <translation>Stand {month} {year}</translation>
        </message>
        <message>
            <source>At most the {count} largest flows</source>
            <translation>Höchstens die {count} größten Ströme</translation>
        </message>
        <message>
            <source>Borders</source>
            <translation>Grenzen</translation>
        </message>
        <message>
            <source>Export controls</source>
            <translation>Ausfuhrkontrollen</translation>
        </message>
        <message>
            <source>Graticule</source>
            <translation>Gradnetz</translation>
        </message>
        <message>
            <source>Hide {what}</source>
            <translation>{what} ausblenden</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>Beschriftung</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Karte</translation>
        </message>
        <message>
            <source>Move {what}</source>
            <translation>{what} bewegen</translation>
        </message>
        <message>
            <source>Move {what} down</source>
            <translation>{what}: nach unten</translation>
        </message>
        <message>
            <source>Move {what} to the bottom</source>
            <translation>{what}: ganz nach unten</translation>
        </message>
        <message>
            <source>Move {what} to the top</source>
            <translation>{what}: ganz nach oben</translation>
        </message>
        <message>
            <source>Move {what} up</source>
            <translation>{what}: nach oben</translation>
        </message>
        <message>
            <source>No export control on {mineral} is listed.</source>
            <translation>Keine Ausfuhrkontrolle erfasst ({mineral}).</translation>
        </message>
        <message>
            <source>No national output is published for this stage.</source>
            <translation>Für diese Stufe ist keine nationale Produktion veröffentlicht.</translation>
        </message>
        <message>
            <source>No traded product is known to stand for this stage.</source>
            <translation>Für diese Stufe ist keine Handelsware bekannt.</translation>
        </message>
        <message>
            <source>No {mineral} site of this kind is listed.</source>
            <translation>Kein Standort dieser Art erfasst ({mineral}).</translation>
        </message>
        <message>
            <source>Opacity of {what}: {before} → {after}</source>
            <translation>Deckkraft, {what}: {before} → {after}</translation>
        </message>
        <message>
            <source>Pact members</source>
            <translation>Paktmitglieder</translation>
        </message>
        <message>
            <source>Policy</source>
            <translation>Politik</translation>
        </message>
        <message>
            <source>Remove {what}</source>
            <translation>{what} entfernen</translation>
        </message>
        <message>
            <source>Rename {before} to {after}</source>
            <translation>{before} in {after} umbenennen</translation>
        </message>
        <message>
            <source>Reset the map's look</source>
            <translation>Kartenbild zurücksetzen</translation>
        </message>
        <message>
            <source>Sea</source>
            <translation>Meer</translation>
        </message>
        <message>
            <source>Share of output</source>
            <translation>Produktionsanteil</translation>
        </message>
        <message>
            <source>Show only {what}</source>
            <translation>Nur {what} zeigen</translation>
        </message>
        <message>
            <source>Show {what}</source>
            <translation>{what} einblenden</translation>
        </message>
        <message>
            <source>Sites</source>
            <translation>Standorte</translation>
        </message>
        <message>
            <source>The scenario has no pact.</source>
            <translation>Das Szenario hat keinen Pakt.</translation>
        </message>
        <message>
            <source>Trade flows</source>
            <translation>Handelsströme</translation>
        </message>
        <message>
            <source>Your files</source>
            <translation>Ihre Dateien</translation>
        </message>
        <message>
            <source>Your sites</source>
            <translation>Ihre Standorte</translation>
        </message>
        <message>
            <source>all sites</source>
            <translation>alle Standorte</translation>
        </message>
        <message>
            <source>no output</source>
            <translation>keine Produktion</translation>
        </message>
        <message>
            <source>no trade</source>
            <translation>kein Handel</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <source>the labels</source>
            <translation>die Beschriftung</translation>
        </message>
        <message>
            <source>the layers of the map itself</source>
            <translation>die Ebenen der Karte selbst</translation>
        </message>
        <message>
            <source>the policy layers</source>
            <translation>die Politik-Ebenen</translation>
        </message>
        <message>
            <source>your files</source>
            <translation>Ihre Dateien</translation>
        </message>
        <message>
            <source>{count} members</source>
            <translation>{count} Mitglieder</translation>
        </message>
        <message>
            <source>{count} sites</source>
            <translation>{count} Standorte</translation>
        </message>
        <message>
            <source>{force} in force of {every} export controls</source>
            <translation>{force} von {every} Ausfuhrkontrollen in Kraft</translation>
        </message>
        <message>
            <source>{part} sites pass the filter</source>
            <translation>{part} Standorte passieren den Filter</translation>
        </message>
        <message>
            <source>{shown} of {every}</source>
            <translation>{shown} von {every}</translation>
        </message>
    </context>
    <context>
        <name>lead</name>
        <message>
            <source>It makes {amount} in {year}.</source>
            <translation>Sie liefert {amount} im Jahr {year}.</translation>
        </message>
        <message>
            <source>World output {amount}.</source>
            <translation>Weltproduktion {amount}.</translation>
        </message>
        <message>
            <source>about {sum}</source>
            <translation>etwa {sum}</translation>
        </message>
        <message>
            <source>all of it listed projects</source>
            <translation>ganz aus erfassten Projekten</translation>
        </message>
        <message>
            <source>at least {sum} where costs are known</source>
            <translation>mindestens {sum}, soweit Kosten bekannt</translation>
        </message>
        <message>
            <source>cost not known</source>
            <translation>Kosten unbekannt</translation>
        </message>
        <message>
            <source>none of it in today’s pipeline</source>
            <translation>nichts davon in der heutigen Pipeline</translation>
        </message>
        <message>
            <source>{amount} of new capacity</source>
            <translation>{amount} neue Kapazität</translation>
        </message>
        <message>
            <source>{count} more</source>
            <translation>{count} weitere</translation>
        </message>
        <message>
            <source>{count} {sites} are listed.</source>
            <translation>{count} {sites} erfasst.</translation>
        </message>
        <message>
            <source>{share} of it in today’s pipeline</source>
            <translation>{share} davon in der heutigen Pipeline</translation>
        </message>
    </context>
    <context>
        <name>legend</name>
        <message>
            <source>0, and under {bound}</source>
            <translation>0 und unter {bound}</translation>
        </message>
        <message>
            <source>Capacity, kt/yr</source>
            <translation>Kapazität, kt/a</translation>
        </message>
        <message>
            <source>Capacity, t/yr</source>
            <translation>Kapazität, t/a</translation>
        </message>
        <message>
            <source>Change in share, percentage points</source>
            <translation>Änderung des Anteils, Prozentpunkte</translation>
        </message>
        <message>
            <source>Change in trade, {unit} contained</source>
            <translation>Änderung des Handels, {unit} Inhalt</translation>
        </message>
        <message>
            <source>Change in trade, {unit} of goods</source>
            <translation>Änderung des Handels, {unit} Waren</translation>
        </message>
        <message>
            <source>Change, % points</source>
            <translation>Änderung, %-Punkte</translation>
        </message>
        <message>
            <source>Export controls, {day}</source>
            <translation>Ausfuhrkontrollen, {day}</translation>
        </message>
        <message>
            <source>No national output published</source>
            <translation>Keine nationale Produktion veröffentlicht</translation>
        </message>
        <message>
            <source>Not shown for lack of room: {titles}</source>
            <translation>Aus Platzmangel nicht gezeigt: {titles}</translation>
        </message>
        <message>
            <source>Pact</source>
            <translation>Pakt</translation>
        </message>
        <message>
            <source>Share of output, %</source>
            <translation>Produktionsanteil, %</translation>
        </message>
        <message>
            <source>Share of world output, %</source>
            <translation>Anteil an der Weltproduktion, %</translation>
        </message>
        <message>
            <source>Sites</source>
            <translation>Standorte</translation>
        </message>
        <message>
            <source>Sites controlled from</source>
            <translation>Standorte kontrolliert aus</translation>
        </message>
        <message>
            <source>Sites per {area} km²</source>
            <translation>Standorte je {area} km²</translation>
        </message>
        <message>
            <source>Status of sites</source>
            <translation>Status der Standorte</translation>
        </message>
        <message>
            <source>Trade {year}, {unit} contained</source>
            <translation>Handel {year}, {unit} Inhalt</translation>
        </message>
        <message>
            <source>Trade {year}, {unit} of goods</source>
            <translation>Handel {year}, {unit} Waren</translation>
        </message>
        <message>
            <source>Trade, from {year} rescaled, {unit} contained</source>
            <translation>Handel, aus {year} skaliert, {unit} Inhalt</translation>
        </message>
        <message>
            <source>Trade, from {year} rescaled, {unit} of goods</source>
            <translation>Handel, aus {year} skaliert, {unit} Waren</translation>
        </message>
        <message>
            <source>Trade, {unit} contained</source>
            <translation>Handel, {unit} Inhalt</translation>
        </message>
        <message>
            <source>Trade, {unit} of goods</source>
            <translation>Handel, {unit} Waren</translation>
        </message>
        <message>
            <source>added capacity</source>
            <translation>neue Kapazität</translation>
        </message>
        <message>
            <source>all</source>
            <translation>alle</translation>
        </message>
        <message>
            <source>and {count} more…</source>
            <translation>und {count} weitere…</translation>
        </message>
        <message>
            <source>area: capacity, on a scale of the file's own</source>
            <translation>Fläche: Kapazität, in einem eigenen Maßstab der Datei</translation>
        </message>
        <message>
            <source>area: capacity, one scale for all minerals of the file</source>
            <translation>Fläche: Kapazität, ein Maßstab für alle Rohstoffe der Datei</translation>
        </message>
        <message>
            <source>assumed: none observed</source>
            <translation>angenommen: keine beobachtet</translation>
        </message>
        <message>
            <source>below {bound}</source>
            <translation>unter {bound}</translation>
        </message>
        <message>
            <source>control not known</source>
            <translation>Kontrolle unbekannt</translation>
        </message>
        <message>
            <source>countries</source>
            <translation>Länder</translation>
        </message>
        <message>
            <source>falls</source>
            <translation>sinkt</translation>
        </message>
        <message>
            <source>filtered: {shown} of {all} sites</source>
            <translation>gefiltert: {shown} von {all} Standorten</translation>
        </message>
        <message>
            <source>kt/yr</source>
            <translation>kt/a</translation>
        </message>
        <message>
            <source>no site listed</source>
            <translation>kein Standort erfasst</translation>
        </message>
        <message>
            <source>no {stage} reported</source>
            <translation>nicht gemeldet: {stage}</translation>
        </message>
        <message>
            <source>none reported</source>
            <translation>nichts gemeldet</translation>
        </message>
        <message>
            <source>not operating</source>
            <translation>außer Betrieb</translation>
        </message>
        <message>
            <source>other countries</source>
            <translation>andere Länder</translation>
        </message>
        <message>
            <source>output not known</source>
            <translation>Produktion unbekannt</translation>
        </message>
        <message>
            <source>rescaled from {year}</source>
            <translation>aus {year} skaliert</translation>
        </message>
        <message>
            <source>rises</source>
            <translation>steigt</translation>
        </message>
        <message>
            <source>several sites</source>
            <translation>mehrere Standorte</translation>
        </message>
        <message>
            <source>site</source>
            <translation>Standort</translation>
        </message>
        <message>
            <source>site listed, output not known</source>
            <translation>Standort erfasst, Produktion unbekannt</translation>
        </message>
        <message>
            <source>size not known</source>
            <translation>Größe unbekannt</translation>
        </message>
        <message>
            <source>t/yr</source>
            <translation>t/a</translation>
        </message>
        <message>
            <source>under {amount}</source>
            <translation>unter {amount}</translation>
        </message>
        <message>
            <source>under {bound}</source>
            <translation>unter {bound}</translation>
        </message>
        <message>
            <source>within ±{bound}</source>
            <translation>innerhalb ±{bound}</translation>
        </message>
        <message>
            <source>zero reported</source>
            <translation>null gemeldet</translation>
        </message>
        <message>
            <source>{bound} and over</source>
            <translation>{bound} und mehr</translation>
        </message>
        <message>
            <source>{bound} or more</source>
            <translation>{bound} oder mehr</translation>
        </message>
        <message>
            <source>{count} largest flows, {part} of trade</source>
            <translation>{count} größte Ströme, {part} des Handels</translation>
        </message>
        <message>
            <source>{low} and more</source>
            <translation>{low} und mehr</translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <translation>{low} bis {high}</translation>
        </message>
        <message>
            <source>{low}–{high}</source>
            <translation>{low}–{high}</translation>
        </message>
        <message>
            <source>{name}: {what}</source>
            <translation>{name}: {what}</translation>
        </message>
        <message>
            <source>{pact} ({count} members)</source>
            <translation>{pact} ({count} Mitglieder)</translation>
        </message>
        <message>
            <source>{part} of {year}, rescaled</source>
            <translation>{part} von {year}, skaliert</translation>
        </message>
    </context>
    <context>
        <name>levers</name>
        <message>
            <source>1 assumption on projects changed</source>
            <translation>1 Annahme zu Projekten geändert</translation>
        </message>
        <message>
            <source>1 lever on another mineral</source>
            <translation>1 Hebel auf einen anderen Rohstoff</translation>
        </message>
        <message>
            <source>Assumptions</source>
            <translation>Annahmen</translation>
        </message>
        <message>
            <source>Case, change of demand, recycled input</source>
            <translation>Fall, Änderung der Nachfrage, Recyclingeinsatz</translation>
        </message>
        <message>
            <source>Demand</source>
            <translation>Bedarf</translation>
        </message>
        <message>
            <source>Policy</source>
            <translation>Politik</translation>
        </message>
        <message>
            <source>Stocks</source>
            <translation>Vorrat</translation>
        </message>
        <message>
            <source>What consumers hold</source>
            <translation>Was Verbraucher halten</translation>
        </message>
        <message>
            <source>Who acts together</source>
            <translation>Wer gemeinsam handelt</translation>
        </message>
        <message>
            <source>Who gives way; lead times, ramps, use, odds</source>
            <translation>Wer weicht; Vorlauf, Hochlauf, Auslastung, Chance</translation>
        </message>
        <message>
            <source>all suppliers give way in proportion</source>
            <translation>alle Anbieter weichen anteilig</translation>
        </message>
        <message>
            <source>baseline</source>
            <translation>Ausgangslage</translation>
        </message>
        <message>
            <source>buying from nobody below {floor} in governance (WGI)</source>
            <translation>kein Kauf unter {floor} in Governance (WGI)</translation>
        </message>
        <message>
            <source>demand of {mineral}: {case} case</source>
            <translation>Nachfrage, {mineral}: Fall {case}</translation>
        </message>
        <message>
            <source>goods under way for {months} months</source>
            <translation>Waren {months} Monate unterwegs</translation>
        </message>
        <message>
            <source>members of the pact give way last</source>
            <translation>Paktmitglieder weichen zuletzt</translation>
        </message>
        <message>
            <source>new capacity counts at its probability of success</source>
            <translation>neue Kapazität zählt mit ihrer Erfolgswahrscheinlichkeit</translation>
        </message>
        <message>
            <source>no sharing of stocks</source>
            <translation>kein Teilen der Vorräte</translation>
        </message>
        <message>
            <source>pact {name}of {count} countries, {sharing}</source>
            <translation>Pakt {name}aus {count} Ländern, {sharing}</translation>
        </message>
        <message>
            <source>recycled input {share} of refined {mineral}</source>
            <translation>Recyclingeinsatz {share} der Raffination ({mineral})</translation>
        </message>
        <message>
            <source>row {row} of {file} (not counted now, adds nothing)</source>
            <translation>Zeile {row} von {file} (zählt derzeit nicht, fügt nichts hinzu)</translation>
        </message>
        <message>
            <source>scenario</source>
            <translation>Szenario</translation>
        </message>
        <message>
            <source>stock of {mineral} ({stage}) held by {holder}: {held}</source>
            <translation>Vorrat ({mineral}, {stage}), {holder}: {held}</translation>
        </message>
        <message>
            <source>stocks shared bilaterally</source>
            <translation>Vorräte bilateral geteilt</translation>
        </message>
        <message>
            <source>stocks shared by the oil-sharing rule</source>
            <translation>Vorräte geteilt nach der Ölteilungsregel</translation>
        </message>
        <message>
            <source>the dominant supplier gives way first</source>
            <translation>der dominante Anbieter weicht zuerst</translation>
        </message>
        <message>
            <source>the most expensive supplier gives way first</source>
            <translation>der teuerste Anbieter weicht zuerst</translation>
        </message>
        <message>
            <source>{amount} of {mineral} {stage} added in {place}</source>
            <translation>{amount} hinzugefügt ({mineral}, {stage}, {place})</translation>
        </message>
        <message>
            <source>{count} assumptions on projects changed</source>
            <translation>{count} Annahmen zu Projekten geändert</translation>
        </message>
        <message>
            <source>{count} days of use</source>
            <translation>{count} Tage des Verbrauchs</translation>
        </message>
        <message>
            <source>{count} levers on other minerals</source>
            <translation>{count} Hebel auf andere Rohstoffe</translation>
        </message>
        <message>
            <source>{count} more levers</source>
            <translation>{count} weitere Hebel</translation>
        </message>
        <message>
            <source>{share} of new supply displaces old</source>
            <translation>{share} des neuen Angebots verdrängen altes</translation>
        </message>
        <message>
            <source>{value} t</source>
            <translation>{value} t</translation>
        </message>
    </context>
    <context>
        <name>map</name>
        <message>
            <source>Baseline and scenario</source>
            <translation>Ausgangslage und Szenario</translation>
        </message>
        <message>
            <source>Boundaries: Natural Earth, no endorsement implied.</source>
            <translation>Grenzen: Natural Earth, ohne Stellungnahme.</translation>
        </message>
        <message>
            <source>Change in share of world output by controlling country, percentage points</source>
            <translation>Änderung des Anteils an der Weltproduktion nach Kontrollland, Prozentpunkte</translation>
        </message>
        <message>
            <source>Change in share of world output {by}, percentage points</source>
            <translation>Änderung des Anteils an der Weltproduktion {by}, Prozentpunkte</translation>
        </message>
        <message>
            <source>Change in share of world output, percentage points</source>
            <translation>Änderung des Anteils an der Weltproduktion, Prozentpunkte</translation>
        </message>
        <message>
            <source>Change in share, percentage points</source>
            <translation>Änderung des Anteils, Prozentpunkte</translation>
        </message>
        <message>
            <source>E</source>
            <translation>O</translation>
        </message>
        <message>
            <source>IEA base year {year}</source>
            <translation>IEA-Basisjahr {year}</translation>
        </message>
        <message>
            <source>N</source>
            <translation>N</translation>
        </message>
        <message>
            <source>No national output is published for this stage: sites only</source>
            <translation>Keine nationale Produktion für diese Stufe veröffentlicht: nur Standorte</translation>
        </message>
        <message>
            <source>S</source>
            <translation>S</translation>
        </message>
        <message>
            <source>Share of world output by controlling country, %</source>
            <translation>Anteil an der Weltproduktion nach Kontrollland, %</translation>
        </message>
        <message>
            <source>Share of world output by host country, %</source>
            <translation>Anteil an der Weltproduktion nach Standortland, %</translation>
        </message>
        <message>
            <source>Share of world output {by}, %</source>
            <translation>Anteil an der Weltproduktion {by}, %</translation>
        </message>
        <message>
            <source>Share of world output, %</source>
            <translation>Anteil an der Weltproduktion, %</translation>
        </message>
        <message>
            <source>Shares of world output are not shown</source>
            <translation>Anteile an der Weltproduktion nicht gezeigt</translation>
        </message>
        <message>
            <source>W</source>
            <translation>W</translation>
        </message>
        <message>
            <source>Without shares of world output: {layers}</source>
            <translation>Ohne Anteile an der Weltproduktion: {layers}</translation>
        </message>
        <message>
            <source>as known in {month}</source>
            <translation>Stand {month}</translation>
        </message>
        <message>
            <source>at the equator</source>
            <translation>am Äquator</translation>
        </message>
        <message>
            <source>at {latitude}° {side}</source>
            <translation>bei {latitude}° {side}</translation>
        </message>
        <message>
            <source>by control, with the pact as one</source>
            <translation>nach Kontrolle, mit dem Pakt als eins</translation>
        </message>
        <message>
            <source>by region</source>
            <translation>nach Region</translation>
        </message>
        <message>
            <source>by region of control</source>
            <translation>nach Kontrollregion</translation>
        </message>
        <message>
            <source>export controls</source>
            <translation>Ausfuhrkontrollen</translation>
        </message>
        <message>
            <source>in the middle of the map</source>
            <translation>in der Kartenmitte</translation>
        </message>
        <message>
            <source>members of the pact</source>
            <translation>Mitglieder des Pakts</translation>
        </message>
        <message>
            <source>no projection published: {year} output held</source>
            <translation>keine Projektion veröffentlicht: Produktion {year} fortgeschrieben</translation>
        </message>
        <message>
            <source>observed {year}</source>
            <translation>beobachtet {year}</translation>
        </message>
        <message>
            <source>projected, IEA base case</source>
            <translation>projiziert, IEA-Basisfall</translation>
        </message>
        <message>
            <source>projected, IEA base case between its years</source>
            <translation>projiziert, IEA-Basisfall zwischen seinen Jahren</translation>
        </message>
        <message>
            <source>projected: observed output grown by IEA rates</source>
            <translation>projiziert: beobachtete Produktion, mit IEA-Raten gewachsen</translation>
        </message>
        <message>
            <source>projected: observed output grown by IEA rates, between its years</source>
            <translation>projiziert: beobachtete Produktion, mit IEA-Raten gewachsen, zwischen deren Jahren</translation>
        </message>
        <message>
            <source>sites</source>
            <translation>Standorte</translation>
        </message>
        <message>
            <source>trade flows</source>
            <translation>Handelsströme</translation>
        </message>
        <message>
            <source>with the pact as one</source>
            <translation>mit dem Pakt als eins</translation>
        </message>
        <message>
            <source>with {levers} added</source>
            <translation>mit {levers} zusätzlich</translation>
        </message>
        <message>
            <source>{amount} in {count} places</source>
            <translation>{amount} an {count} Orten</translation>
        </message>
        <message>
            <source>{amount} in {place}</source>
            <translation>{amount} ({place})</translation>
        </message>
        <message>
            <source>{length} km</source>
            <translation>{length} km</translation>
        </message>
        <message>
            <source>{mineral} {stage}</source>
            <translation>{mineral}, {stage}</translation>
        </message>
        <message>
            <source>{mineral} {stage}, {year}</source>
            <translation>{mineral}, {stage}, {year}</translation>
        </message>
        <message>
            <source>{what}, baseline</source>
            <translation>{what}, Ausgangslage</translation>
        </message>
        <message>
            <source>{what}, baseline and scenario</source>
            <translation>{what}, Ausgangslage und Szenario</translation>
        </message>
    </context>
    <context>
        <name>matrix</name>
        <message>
            <source>%</source>
            <translation>%</translation>
        </message>
        <message>
            <source>0 to 10</source>
            <translation>0 bis 10</translation>
        </message>
        <message>
            <source>0 to 10,000</source>
            <translation>0 bis 10.000</translation>
        </message>
        <message>
            <source>China {figures}</source>
            <translation>China {figures}</translation>
        </message>
        <message>
            <source>China’s share</source>
            <translation>Anteil Chinas</translation>
        </message>
        <message>
            <source>Concentration (HHI)</source>
            <translation>Konzentration (HHI)</translation>
        </message>
        <message>
            <source>Governance HHI</source>
            <translation>Governance-HHI</translation>
        </message>
        <message>
            <source>Largest supplier’s share</source>
            <translation>Größter Anteil</translation>
        </message>
        <message>
            <source>Largest, baseline</source>
            <translation>Größter, Ausgangslage</translation>
        </message>
        <message>
            <source>Largest, scenario</source>
            <translation>Größter, Szenario</translation>
        </message>
        <message>
            <source>Latest year held: {symbols}</source>
            <translation>Letztes Jahr fortgeschrieben: {symbols}</translation>
        </message>
        <message>
            <source>Magnesium</source>
            <translation>Magnesium</translation>
        </message>
        <message>
            <source>Mineral</source>
            <translation>Rohstoff</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Stufe</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Jahr</translation>
        </message>
        <message>
            <source>lowered</source>
            <translation>gesenkt</translation>
        </message>
        <message>
            <source>no figure published</source>
            <translation>keine Zahl veröffentlicht</translation>
        </message>
        <message>
            <source>no national output is published</source>
            <translation>keine nationale Produktion veröffentlicht</translation>
        </message>
        <message>
            <source>no projection published, latest year held</source>
            <translation>keine Projektion veröffentlicht, letztes Jahr fortgeschrieben</translation>
        </message>
        <message>
            <source>percentage points</source>
            <translation>Prozentpunkte</translation>
        </message>
        <message>
            <source>raised by the scenario</source>
            <translation>durch das Szenario gehoben</translation>
        </message>
        <message>
            <source>the statistic has no figure for China</source>
            <translation>die Statistik hat keine Zahl für China</translation>
        </message>
        <message>
            <source>{name} {figures}, largest is {leader}</source>
            <translation>{name} {figures}, größter: {leader}</translation>
        </message>
        <message>
            <source>{name}, baseline ({unit})</source>
            <translation>{name}, Ausgangslage ({unit})</translation>
        </message>
        <message>
            <source>{name}, scenario ({unit})</source>
            <translation>{name}, Szenario ({unit})</translation>
        </message>
        <message>
            <source>{name}, {unit}</source>
            <translation>{name}, {unit}</translation>
        </message>
        <message>
            <source>{name}: above {mark} at {above} of {known} stages with published output</source>
            <translation>{name}: über {mark} auf {above} von {known} Stufen mit veröffentlichter Produktion</translation>
        </message>
        <message>
            <source>{new} (was {old})</source>
            <translation>{new} (vorher {old})</translation>
        </message>
        <message>
            <source>{what}: not a stage of this mineral here</source>
            <translation>{what}: hier keine Stufe dieses Rohstoffs</translation>
        </message>
    </context>
    <context>
        <name>mineral</name>
        <message>
            <source>Antimony</source>
            <translation>Antimon</translation>
        </message>
        <message>
            <source>Cobalt</source>
            <translation>Kobalt</translation>
        </message>
        <message>
            <source>Copper</source>
            <translation>Kupfer</translation>
        </message>
        <message>
            <source>Gallium</source>
            <translation>Gallium</translation>
        </message>
        <message>
            <source>Germanium</source>
            <translation>Germanium</translation>
        </message>
        <message>
            <source>Graphite</source>
            <translation>Graphit</translation>
        </message>
        <message>
            <source>Graphite (natural and synthetic)</source>
            <translation>Graphit (natürlich und synthetisch)</translation>
        </message>
        <message>
            <source>Lithium</source>
            <translation>Lithium</translation>
        </message>
        <message>
            <source>Magnesium</source>
            <translation>Magnesium</translation>
        </message>
        <message>
            <source>Magnesium metal</source>
            <translation>Magnesiummetall</translation>
        </message>
        <message>
            <source>Manganese</source>
            <translation>Mangan</translation>
        </message>
        <message>
            <source>Nickel</source>
            <translation>Nickel</translation>
        </message>
        <message>
            <source>Niobium</source>
            <translation>Niob</translation>
        </message>
        <message>
            <source>Palladium</source>
            <translation>Palladium</translation>
        </message>
        <message>
            <source>Platinum</source>
            <translation>Platin</translation>
        </message>
        <message>
            <source>Rare earths</source>
            <translation>Seltene Erden</translation>
        </message>
        <message>
            <source>Rare-earth</source>
            <translation>Seltene Erden</translation>
        </message>
        <message>
            <source>Tantalum</source>
            <translation>Tantal</translation>
        </message>
        <message>
            <source>Tin</source>
            <translation>Zinn</translation>
        </message>
        <message>
            <source>Titanium</source>
            <translation>Titan</translation>
        </message>
        <message>
            <source>Titanium (sponge)</source>
            <translation>Titan (Schwamm)</translation>
        </message>
        <message>
            <source>Tungsten</source>
            <translation>Wolfram</translation>
        </message>
        <message>
            <source>Vanadium</source>
            <translation>Vanadium</translation>
        </message>
    </context>
    <context>
        <name>notes</name>
        <message>
            <source>A what-if with stated rules, not a forecast.</source>
            <translation>Ein Gedankenspiel mit offenen Regeln, keine Prognose.</translation>
        </message>
        <message>
            <source>Added output is limited by {stage}.</source>
            <translation>Begrenzend für die neue Produktion: {stage}.</translation>
        </message>
        <message>
            <source>Assumed: {levers}.</source>
            <translation>Angenommen: {levers}.</translation>
        </message>
        <message>
            <source>Estimated from listed sites (≈): {names}.</source>
            <translation>Aus erfassten Standorten geschätzt (≈): {names}.</translation>
        </message>
        <message>
            <source>Governance of {names}: the median of the region.</source>
            <translation>Governance von {names}: Median der Region.</translation>
        </message>
        <message>
            <source>Largest share: 5–95 % of the error of the tonnages, {low} to {high}.</source>
            <translation>Größter Anteil: 5–95 % des Fehlers der Tonnagen, {low} bis {high}.</translation>
        </message>
        <message>
            <source>No national output is published for this stage: shares cannot be stated.</source>
            <translation>Für diese Stufe ist keine nationale Produktion veröffentlicht: Anteile sind nicht bestimmbar.</translation>
        </message>
        <message>
            <source>No projection is published; output of {year} is held.</source>
            <translation>Keine Projektion ist veröffentlicht; die Produktion {year} wird fortgeschrieben.</translation>
        </message>
        <message>
            <source>Output counts to the country a plant stands in.</source>
            <translation>Produktion zählt für das Land, in dem ein Werk steht.</translation>
        </message>
        <message>
            <source>Output counts to the country of the controlling owner.</source>
            <translation>Produktion zählt für das Land des kontrollierenden Eigners.</translation>
        </message>
        <message>
            <source>Owners are known for {share} of the output; the rest stays with the host.</source>
            <translation>Eigner sind für {share} der Produktion bekannt; der Rest bleibt beim Standortland.</translation>
        </message>
        <message>
            <source>Plants start after their lead time and ramp up; {share} of what they make displaces other output.</source>
            <translation>Werke beginnen nach ihrem Vorlauf und laufen hoch; {share} ihrer Produktion verdrängen andere.</translation>
        </message>
        <message>
            <source>Plants start after their lead time, ramp up, and displace other output; world demand is unchanged by them.</source>
            <translation>Werke beginnen nach ihrem Vorlauf, laufen hoch und verdrängen andere Produktion; die Weltnachfrage ändern sie nicht.</translation>
        </message>
        <message>
            <source>The baseline: no lever on this mineral’s output.</source>
            <translation>Die Ausgangslage: kein Hebel auf die Produktion dieses Rohstoffs.</translation>
        </message>
        <message>
            <source>The yield of {stages} is calibrated, an assumption.</source>
            <translation>Die Ausbeute ist kalibriert, eine Annahme: {stages}.</translation>
        </message>
        <message>
            <source>Whether {stages} finds enough feed cannot be stated.</source>
            <translation>Ob genug Zufuhr da ist, ist nicht bestimmbar: {stages}.</translation>
        </message>
        <message>
            <source>{count} more</source>
            <translation>{count} weitere</translation>
        </message>
        <message>
            <source>{sources} {projection} projection. {software}.</source>
            <translation>{sources} Projektion {projection}. {software}.</translation>
        </message>
        <message>
            <source>{value} t/yr of the added output finds no demand.</source>
            <translation>{value} t/a der neuen Produktion finden keine Nachfrage.</translation>
        </message>
        <message>
            <source>{year}: {basis}; tonnes are {unit}.</source>
            <translation>{year}: {basis}; Tonnen sind {unit}.</translation>
        </message>
        <message>
            <source>“{name}”: {levers}.</source>
            <translation>„{name}“: {levers}.</translation>
        </message>
    </context>
    <context>
        <name>of mineral</name>
        <message>
            <source>antimony</source>
            <translation>von Antimon</translation>
        </message>
        <message>
            <source>cobalt</source>
            <translation>von Kobalt</translation>
        </message>
        <message>
            <source>copper</source>
            <translation>von Kupfer</translation>
        </message>
        <message>
            <source>gallium</source>
            <translation>von Gallium</translation>
        </message>
        <message>
            <source>germanium</source>
            <translation>von Germanium</translation>
        </message>
        <message>
            <source>graphite</source>
            <translation>von Graphit</translation>
        </message>
        <message>
            <source>lithium</source>
            <translation>von Lithium</translation>
        </message>
        <message>
            <source>magnesium</source>
            <translation>von Magnesium</translation>
        </message>
        <message>
            <source>manganese</source>
            <translation>von Mangan</translation>
        </message>
        <message>
            <source>nickel</source>
            <translation>von Nickel</translation>
        </message>
        <message>
            <source>niobium</source>
            <translation>von Niob</translation>
        </message>
        <message>
            <source>palladium</source>
            <translation>von Palladium</translation>
        </message>
        <message>
            <source>platinum</source>
            <translation>von Platin</translation>
        </message>
        <message>
            <source>rare_earths</source>
            <translation>von Seltenen Erden</translation>
        </message>
        <message>
            <source>tantalum</source>
            <translation>von Tantal</translation>
        </message>
        <message>
            <source>tin</source>
            <translation>von Zinn</translation>
        </message>
        <message>
            <source>titanium</source>
            <translation>von Titan</translation>
        </message>
        <message>
            <source>tungsten</source>
            <translation>von Wolfram</translation>
        </message>
        <message>
            <source>vanadium</source>
            <translation>von Vanadium</translation>
        </message>
    </context>
    <context>
        <name>over time</name>
        <message>
            <source>% of world output</source>
            <translation>% der Weltproduktion</translation>
        </message>
        <message>
            <source>0 to 10</source>
            <translation>0 bis 10</translation>
        </message>
        <message>
            <source>0 to 10,000</source>
            <translation>0 bis 10.000</translation>
        </message>
        <message>
            <source>Basis</source>
            <translation>Grundlage</translation>
        </message>
        <message>
            <source>China’s share</source>
            <translation>Anteil Chinas</translation>
        </message>
        <message>
            <source>Concentration (HHI)</source>
            <translation>Konzentration (HHI)</translation>
        </message>
        <message>
            <source>Governance HHI</source>
            <translation>Governance-HHI</translation>
        </message>
        <message>
            <source>Largest supplier’s share</source>
            <translation>Größter Anteil</translation>
        </message>
        <message>
            <source>Shares of the largest</source>
            <translation>Anteile der größten</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Jahr</translation>
        </message>
        <message>
            <source>baseline</source>
            <translation>Ausgangslage</translation>
        </message>
        <message>
            <source>no projection published: {year} held</source>
            <translation>keine Projektion veröffentlicht: {year} fortgeschrieben</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>unbekannt</translation>
        </message>
        <message>
            <source>observed</source>
            <translation>beobachtet</translation>
        </message>
        <message>
            <source>projected</source>
            <translation>projiziert</translation>
        </message>
        <message>
            <source>scenario</source>
            <translation>Szenario</translation>
        </message>
        <message>
            <source>{name}, baseline ({unit})</source>
            <translation>{name}, Ausgangslage ({unit})</translation>
        </message>
        <message>
            <source>{name}, scenario ({unit})</source>
            <translation>{name}, Szenario ({unit})</translation>
        </message>
        <message>
            <source>{value} mark</source>
            <translation>Marke {value}</translation>
        </message>
    </context>
    <context>
        <name>pack</name>
        <message>
            <source>Stopped. Finished files stay; start again to go on.</source>
            <translation>Gestoppt. Fertige Dateien bleiben; zum Fortsetzen neu starten.</translation>
        </message>
        <message>
            <source>Stopped: nothing was written.</source>
            <translation>Gestoppt: Es wurde nichts geschrieben.</translation>
        </message>
    </context>
    <context>
        <name>pact</name>
        <message>
            <source>BRICS</source>
            <translation>BRICS</translation>
        </message>
        <message>
            <source>Critical Minerals Ministerial, Washington, 4 February 2026</source>
            <translation>Ministertreffen zu kritischen Rohstoffen, Washington, 4. Februar 2026</translation>
        </message>
        <message>
            <source>EU strategic partnerships on raw materials</source>
            <translation>Strategische Rohstoffpartnerschaften der EU</translation>
        </message>
        <message>
            <source>European Union (27)</source>
            <translation>Europäische Union (27)</translation>
        </message>
        <message>
            <source>Five Eyes</source>
            <translation>Five Eyes</translation>
        </message>
        <message>
            <source>Forum on Resource Geostrategic Engagement (FORGE)</source>
            <translation>Forum on Resource Geostrategic Engagement (FORGE)</translation>
        </message>
        <message>
            <source>G7</source>
            <translation>G7</translation>
        </message>
        <message>
            <source>Minerals Security Partnership (succeeded by FORGE, 2026-02-04)</source>
            <translation>Minerals Security Partnership (seit 4.2.2026 FORGE)</translation>
        </message>
        <message>
            <source>Pax Silica</source>
            <translation>Pax Silica</translation>
        </message>
        <message>
            <source>Quad (Critical Minerals Initiative)</source>
            <translation>Quad (Initiative für kritische Rohstoffe)</translation>
        </message>
        <message>
            <source>US bilateral critical-minerals frameworks, MoUs and action plans</source>
            <translation>Bilaterale Rahmenabkommen, Absichtserklärungen und Aktionspläne der USA zu kritischen Rohstoffen</translation>
        </message>
        <message>
            <source>USMCA</source>
            <translation>USMCA</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
    </context>
    <context>
        <name>page</name>
        <message>
            <source>Baseline</source>
            <translation>Ausgangslage</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Änderung</translation>
        </message>
        <message>
            <source>How to read.</source>
            <translation>Lesehilfe.</translation>
        </message>
        <message>
            <source>Limits and terms.</source>
            <translation>Grenzen und Begriffe.</translation>
        </message>
        <message>
            <source>Mineral Supply Map · page {page} of {pages}</source>
            <translation>Mineral Supply Map · Seite {page} von {pages}</translation>
        </message>
        <message>
            <source>Scenario</source>
            <translation>Szenario</translation>
        </message>
        <message>
            <source>Sources.</source>
            <translation>Quellen.</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>und {count} weitere</translation>
        </message>
        <message>
            <source>d MMMM yyyy</source>
            <translation>d. MMMM yyyy</translation>
        </message>
        <message>
            <source>{title}, “{name}”</source>
            <translation>{title}, „{name}“</translation>
        </message>
        <message>
            <source>{what} “{name}”</source>
            <translation>{what} „{name}“</translation>
        </message>
        <message>
            <source>“{name}”</source>
            <translation>„{name}“</translation>
        </message>
    </context>
    <context>
        <name>page size</name>
        <message>
            <source>A3, landscape</source>
            <translation>A3, Querformat</translation>
        </message>
        <message>
            <source>A3, portrait</source>
            <translation>A3, Hochformat</translation>
        </message>
        <message>
            <source>A4, landscape</source>
            <translation>A4, Querformat</translation>
        </message>
        <message>
            <source>A4, portrait</source>
            <translation>A4, Hochformat</translation>
        </message>
        <message>
            <source>Slide, 16:9</source>
            <translation>Folie, 16:9</translation>
        </message>
        <message>
            <source>Slide, 4:3</source>
            <translation>Folie, 4:3</translation>
        </message>
        <message>
            <source>Square</source>
            <translation>Quadrat</translation>
        </message>
        <message>
            <source>US Letter, landscape</source>
            <translation>US Letter, Querformat</translation>
        </message>
        <message>
            <source>US Letter, portrait</source>
            <translation>US Letter, Hochformat</translation>
        </message>
        <message>
            <source>{width} × {height} mm</source>
            <translation>{width} × {height} mm</translation>
        </message>
    </context>
    <context>
        <name>phrase</name>
        <message>
            <source>- and {total:,} more.</source>
            <translation>- und {total:,} weitere.</translation>
        </message>
        <message>
            <source>0 or more</source>
            <translation>0 oder mehr</translation>
        </message>
        <message>
            <source>0, 0 is where missing positions end up, in the Gulf of Guinea</source>
            <translation>0, 0 ist, wo fehlende Positionen landen, im Golf von Guinea</translation>
        </message>
        <message>
            <source>1 blank row left out.</source>
            <translation>1 leere Zeile ausgelassen.</translation>
        </message>
        <message>
            <source>1 shape other than a point: shown at a point inside.</source>
            <translation>1 Form, die kein Punkt ist: an einem Punkt darin gezeigt.</translation>
        </message>
        <message>
            <source>A colour is written like #0072B2, not “{colour}”.</source>
            <translation>Eine Farbe schreibt man wie #0072B2, nicht „{colour}“.</translation>
        </message>
        <message>
            <source>A cost is given for {code}, which neither makes nor plans {mineral}: take it out of the scenario's costs.</source>
            <translation>Kosten sind angegeben für {code}, das {mineral} weder herstellt noch plant: Nehmen Sie sie aus den Kosten des Szenarios.</translation>
        </message>
        <message>
            <source>A document needs at least one page.</source>
            <translation>Ein Dokument braucht mindestens eine Seite.</translation>
        </message>
        <message>
            <source>A file of sites is a layer such as user:1, not {id!r}.</source>
            <translation>Eine Standortdatei ist eine Ebene wie user:1, nicht {id!r}.</translation>
        </message>
        <message>
            <source>A handling marking can have {most_marking} characters at most.</source>
            <translation>Ein Vertraulichkeitsvermerk hat höchstens {most_marking} Zeichen.</translation>
        </message>
        <message>
            <source>A key of your own</source>
            <translation>Ein eigener Schlüssel</translation>
        </message>
        <message>
            <source>A layer is there twice: each has a name of its own.</source>
            <translation>Eine Ebene ist doppelt da: Jede hat einen eigenen Namen.</translation>
        </message>
        <message>
            <source>A name may have {longest_name} characters, not {count}. Shorten it.</source>
            <translation>Ein Name hat höchstens {longest_name} Zeichen, nicht {count}. Kürzen Sie ihn.</translation>
        </message>
        <message>
            <source>A pack can have {most_pages} pages at most, not {count}. Choose fewer.</source>
            <translation>Eine Mappe hat höchstens {most_pages} Seiten, nicht {count}. Wählen Sie weniger.</translation>
        </message>
        <message>
            <source>A page can have {most_elements} elements at most, not {count}.</source>
            <translation>Eine Seite hat höchstens {most_elements} Elemente, nicht {count}.</translation>
        </message>
        <message>
            <source>A page of {width_mm:g} × {height_mm:g} mm cannot be made: each side must be {smallest_mm:g} to {largest_mm:g} mm.</source>
            <translation>Eine Seite von {width_mm:g} × {height_mm:g} mm ist nicht möglich: Jede Seitenlänge muss {smallest_mm:g} bis {largest_mm:g} mm betragen.</translation>
        </message>
        <message>
            <source>A presentation needs at least one page.</source>
            <translation>Eine Präsentation braucht mindestens eine Seite.</translation>
        </message>
        <message>
            <source>A regional view shows 1 to 90 degrees around its middle, not {radius}.</source>
            <translation>Eine Regionalansicht zeigt 1 bis 90 Grad um ihre Mitte, nicht {radius}.</translation>
        </message>
        <message>
            <source>A resolution of {dpi} dpi cannot be used: choose 30 to 1,200.</source>
            <translation>Eine Auflösung von {dpi} dpi ist nicht möglich: Wählen Sie 30 bis 1.200.</translation>
        </message>
        <message>
            <source>A resolution of {dpi} dpi cannot be used: choose {least_dpi} to {most_dpi:,}.</source>
            <translation>Eine Auflösung von {dpi} dpi ist nicht möglich: Wählen Sie {least_dpi} bis {most_dpi:,}.</translation>
        </message>
        <message>
            <source>A scenario needs a name. Type one.</source>
            <translation>Ein Szenario braucht einen Namen. Geben Sie einen ein.</translation>
        </message>
        <message>
            <source>A series of months needs at least one month.</source>
            <translation>Eine Monatsserie braucht mindestens einen Monat.</translation>
        </message>
        <message>
            <source>A series runs from {first_year} to {last_year}, first year before the last, not from {first} to {last} by {step}.</source>
            <translation>Eine Serie läuft von {first_year} bis {last_year}, das erste Jahr vor dem letzten, nicht von {first} bis {last} in Schritten von {step}.</translation>
        </message>
        <message>
            <source>A slide can be {most_mm:g} mm wide at most. Choose a smaller page, or PDF.</source>
            <translation>Eine Folie ist höchstens {most_mm:g} mm breit. Wählen Sie eine kleinere Seite oder PDF.</translation>
        </message>
        <message>
            <source>A target needs a cap: on a country's share, on HHI, or on both.</source>
            <translation>Ein Ziel braucht eine Obergrenze: für den Anteil eines Landes, den HHI oder beide.</translation>
        </message>
        <message>
            <source>A {suffix} file holds one page, not {count}. Write PDF or PPTX, or each page into a file of its own.</source>
            <translation>Eine {suffix}-Datei fasst eine Seite, nicht {count}. Schreiben Sie PDF oder PPTX oder jede Seite in eine eigene Datei.</translation>
        </message>
        <message>
            <source>All slides of a presentation are of one size. Give the pages the same size.</source>
            <translation>Alle Folien einer Präsentation haben dieselbe Größe. Geben Sie den Seiten dieselbe Größe.</translation>
        </message>
        <message>
            <source>An element of {width:g} × {height:g} mm cannot be seen.</source>
            <translation>Ein Element von {width:g} × {height:g} mm ist nicht zu sehen.</translation>
        </message>
        <message>
            <source>An image of {width:,} × {height:,} pixels is too large. Choose a resolution of at most {most} dpi for this page, or PDF, which has none.</source>
            <translation>Ein Bild von {width:,} × {height:,} Pixeln ist zu groß. Wählen Sie für diese Seite höchstens {most} dpi oder PDF, das keine Auflösung hat.</translation>
        </message>
        <message>
            <source>An image of {width_px} × {height_px} pixels cannot be made: each side must be between {smallest_px} and {largest_px} pixels.</source>
            <translation>Ein Bild von {width_px} × {height_px} Pixeln ist nicht möglich: Jede Seite muss {smallest_px} bis {largest_px} Pixel haben.</translation>
        </message>
        <message>
            <source>An image of {width_px} × {height_px} pixels is too large: choose at most {most_pixels} million pixels.</source>
            <translation>Ein Bild von {width_px} × {height_px} Pixeln ist zu groß: Wählen Sie höchstens {most_pixels} Millionen Pixel.</translation>
        </message>
        <message>
            <source>Anything else</source>
            <translation>Alles andere</translation>
        </message>
        <message>
            <source>Australia, MGA zone 50</source>
            <translation>Australien, MGA-Zone 50</translation>
        </message>
        <message>
            <source>Australia, MGA zone 55</source>
            <translation>Australien, MGA-Zone 55</translation>
        </message>
        <message>
            <source>Basis</source>
            <translation>Grundlage</translation>
        </message>
        <message>
            <source>British National Grid</source>
            <translation>Britisches Landesnetz</translation>
        </message>
        <message>
            <source>Capacity</source>
            <translation>Kapazität</translation>
        </message>
        <message>
            <source>Capacity added in {id} must be zero or more tonnes a year, not {nameplate_t_per_year}.</source>
            <translation>Neue Kapazität ({id}) muss null oder mehr Tonnen im Jahr sein, nicht {nameplate_t_per_year}.</translation>
        </message>
        <message>
            <source>Capacity cannot be added at the stage “{stage}” of {mineral}. Choose one of: {stages}.</source>
            <translation>Auf dieser Stufe kann keine Kapazität hinzukommen: „{stage}“, {mineral}. Wählen Sie: {stages}.</translation>
        </message>
        <message>
            <source>Capacity cannot be added in “{id}”: the tables name no {stage} project and no producer of {mineral} there. Choose another place.</source>
            <translation>In „{id}“ kann keine Kapazität hinzukommen: Die Tabellen nennen dort weder Projekt noch Produzenten ({mineral}, {stage}). Wählen Sie einen anderen Ort.</translation>
        </message>
        <message>
            <source>Capacity of {nameplate_t_per_year:g} t a year in “{id}” is more than can be computed: {most_tonnes:.0e} at most.</source>
            <translation>Eine Kapazität von {nameplate_t_per_year:g} t im Jahr in „{id}“ ist mehr, als berechenbar ist: höchstens {most_tonnes:.0e}.</translation>
        </message>
        <message>
            <source>Capital cost</source>
            <translation>Investitionskosten</translation>
        </message>
        <message>
            <source>Central European (Windows 1250)</source>
            <translation>Mitteleuropäisch (Windows 1250)</translation>
        </message>
        <message>
            <source>Change the sign</source>
            <translation>Vorzeichen ändern</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>Prüfung</translation>
        </message>
        <message>
            <source>Checking positions</source>
            <translation>Positionen werden geprüft</translation>
        </message>
        <message>
            <source>Checking words and figures</source>
            <translation>Wörter und Zahlen werden geprüft</translation>
        </message>
        <message>
            <source>Chinese (Big5)</source>
            <translation>Chinesisch (Big5)</translation>
        </message>
        <message>
            <source>Chinese (GBK)</source>
            <translation>Chinesisch (GBK)</translation>
        </message>
        <message>
            <source>Choose another folder, or change the permissions of this one.</source>
            <translation>Wählen Sie einen anderen Ordner oder ändern Sie die Rechte dieses Ordners.</translation>
        </message>
        <message>
            <source>Choose one of: {everything}</source>
            <translation>Eines wählen: {everything}</translation>
        </message>
        <message>
            <source>Choose one of: {everything} and {rest:,} more</source>
            <translation>Eines wählen: {everything} und {rest:,} weitere</translation>
        </message>
        <message>
            <source>Choose the .shp file of the same name</source>
            <translation>Die gleichnamige .shp-Datei wählen</translation>
        </message>
        <message>
            <source>Choose the file that it points to</source>
            <translation>Die Datei wählen, auf die es zeigt</translation>
        </message>
        <message>
            <source>Choose what it is</source>
            <translation>Wählen, was es ist</translation>
        </message>
        <message>
            <source>Close it there, or save under another name.</source>
            <translation>Schließen Sie sie dort oder speichern Sie unter anderem Namen.</translation>
        </message>
        <message>
            <source>Control</source>
            <translation>Kontrolle</translation>
        </message>
        <message>
            <source>Coordinates are transformed from {name} to WGS 84 ({good}).</source>
            <translation>Koordinaten werden umgerechnet: {name} nach WGS 84 ({good}).</translation>
        </message>
        <message>
            <source>Copy the table into a spreadsheet and save it as XLSX</source>
            <translation>Tabelle in eine Tabellenkalkulation kopieren und als XLSX speichern</translation>
        </message>
        <message>
            <source>Correct it</source>
            <translation>Berichtigen</translation>
        </message>
        <message>
            <source>Correct it in a text editor, or use a copy of the file</source>
            <translation>In einem Texteditor berichtigen oder eine Kopie der Datei nehmen</translation>
        </message>
        <message>
            <source>Correct it, unless the site is offshore</source>
            <translation>Berichtigen, sofern der Standort nicht auf See liegt</translation>
        </message>
        <message>
            <source>Correct the figure</source>
            <translation>Zahl berichtigen</translation>
        </message>
        <message>
            <source>Correct the figure or the unit</source>
            <translation>Zahl oder Einheit berichtigen</translation>
        </message>
        <message>
            <source>Correct the figures, or choose the coordinate system they are in</source>
            <translation>Zahlen berichtigen oder ihr Koordinatensystem wählen</translation>
        </message>
        <message>
            <source>Correct the mineral and stage, or the id</source>
            <translation>Rohstoff und Stufe oder die ID berichtigen</translation>
        </message>
        <message>
            <source>Correct the position or the country</source>
            <translation>Position oder Land berichtigen</translation>
        </message>
        <message>
            <source>Correct the row in the file: see its delimiters and quotation marks</source>
            <translation>Zeile in der Datei berichtigen: Trennzeichen und Anführungszeichen prüfen</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>Country of the controlling owner</source>
            <translation>Land des kontrollierenden Eigners</translation>
        </message>
        <message>
            <source>Cyrillic (Windows 1251)</source>
            <translation>Kyrillisch (Windows 1251)</translation>
        </message>
        <message>
            <source>Degrees east; decimal or 115°46'E</source>
            <translation>Grad Ost; dezimal oder 115°46'E</translation>
        </message>
        <message>
            <source>Degrees north; decimal or 33°51'S</source>
            <translation>Grad Nord; dezimal oder 33°51'S</translation>
        </message>
        <message>
            <source>Did you mean {word}? Else choose what it is</source>
            <translation>Ist {word} gemeint? Sonst wählen, was es ist</translation>
        </message>
        <message>
            <source>Europe, UTM zone 32N</source>
            <translation>Europa, UTM-Zone 32N</translation>
        </message>
        <message>
            <source>Every country there is figures for is in the pact, so there is nobody to cap.</source>
            <translation>Jedes Land mit Zahlen ist im Pakt, also gibt es niemanden zu begrenzen.</translation>
        </message>
        <message>
            <source>Exchange them</source>
            <translation>Tauschen</translation>
        </message>
        <message>
            <source>Export it as XLSX or CSV</source>
            <translation>Als XLSX oder CSV exportieren</translation>
        </message>
        <message>
            <source>Export the layer as GeoPackage</source>
            <translation>Ebene als GeoPackage exportieren</translation>
        </message>
        <message>
            <source>Free some space, or choose another disk.</source>
            <translation>Schaffen Sie Platz oder wählen Sie einen anderen Datenträger.</translation>
        </message>
        <message>
            <source>Getting the map ready</source>
            <translation>Karte wird vorbereitet</translation>
        </message>
        <message>
            <source>Give it a shorter name, or choose a folder nearer to the disk's root.</source>
            <translation>Geben Sie einen kürzeren Namen oder wählen Sie einen höheren Ordner.</translation>
        </message>
        <message>
            <source>Give it one</source>
            <translation>Angeben</translation>
        </message>
        <message>
            <source>Give it one, or choose another consumer</source>
            <translation>Angeben oder einen anderen Verbraucher wählen</translation>
        </message>
        <message>
            <source>Give latitude and longitude, or leave the row out</source>
            <translation>Breite und Länge angeben oder die Zeile auslassen</translation>
        </message>
        <message>
            <source>Give the position, or leave the row out</source>
            <translation>Position angeben oder die Zeile auslassen</translation>
        </message>
        <message>
            <source>Give the three-letter code of a country, such as AUS</source>
            <translation>Dreistelligen Ländercode angeben, etwa AUS</translation>
        </message>
        <message>
            <source>Give {version}</source>
            <translation>{version} angeben</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>Gehalt</translation>
        </message>
        <message>
            <source>How much of the exports the control {id} ({measure}) withholds is not published for {chosen}. Set the cut in per cent.</source>
            <translation>Wie viel Ausfuhr die Kontrolle {id} ({measure}) zurückhält, ist nicht veröffentlicht ({chosen}). Setzen Sie die Kürzung in Prozent.</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>ID</translation>
        </message>
        <message>
            <source>In the coordinate system that is chosen</source>
            <translation>Im gewählten Koordinatensystem</translation>
        </message>
        <message>
            <source>Install the app again, or in a checkout run: python geodata/build_tables.py</source>
            <translation>Installieren Sie die App neu oder rufen Sie im Quellbaum auf: python geodata/build_tables.py</translation>
        </message>
        <message>
            <source>It has more than {max_rows:,} rows. Divide it into several files.</source>
            <translation>Mehr als {max_rows:,} Zeilen. Teilen Sie sie in mehrere Dateien.</translation>
        </message>
        <message>
            <source>It has {count:,} columns; the first {max_columns} are read.</source>
            <translation>{count:,} Spalten; gelesen werden die ersten {max_columns}.</translation>
        </message>
        <message>
            <source>It has {count} layers; {name} is shown.</source>
            <translation>{count} Ebenen; gezeigt wird {name}.</translation>
        </message>
        <message>
            <source>It has {count} sheets; {name} is shown.</source>
            <translation>{count} Blätter; gezeigt wird {name}.</translation>
        </message>
        <message>
            <source>Its links to other files are not followed.</source>
            <translation>Verweisen auf andere Dateien wird nicht gefolgt.</translation>
        </message>
        <message>
            <source>Its macros are not run.</source>
            <translation>Makros werden nicht ausgeführt.</translation>
        </message>
        <message>
            <source>Its {count} folders are one table with a column {folder}.</source>
            <translation>{count} Ordner bilden eine Tabelle mit der Spalte {folder}.</translation>
        </message>
        <message>
            <source>Japanese (Shift JIS)</source>
            <translation>Japanisch (Shift JIS)</translation>
        </message>
        <message>
            <source>Keep one of them</source>
            <translation>Eine davon behalten</translation>
        </message>
        <message>
            <source>Kept aside</source>
            <translation>Zurückgelegt</translation>
        </message>
        <message>
            <source>Korean (EUC-KR)</source>
            <translation>Koreanisch (EUC-KR)</translation>
        </message>
        <message>
            <source>Latitude</source>
            <translation>Breite</translation>
        </message>
        <message>
            <source>Latitude and longitude in one cell, or WKT</source>
            <translation>Breite und Länge in einer Zelle oder WKT</translation>
        </message>
        <message>
            <source>Latitude and longitude of the whole file are exchanged.</source>
            <translation>Breite und Länge der ganzen Datei sind getauscht.</translation>
        </message>
        <message>
            <source>Leave it blank, or set the status to closed</source>
            <translation>Leer lassen oder den Status auf „geschlossen“ setzen</translation>
        </message>
        <message>
            <source>Leave one of them out, unless they are two</source>
            <translation>Eine davon auslassen, sofern es nicht zwei sind</translation>
        </message>
        <message>
            <source>Longitude</source>
            <translation>Länge</translation>
        </message>
        <message>
            <source>Looking at the layers</source>
            <translation>Ebenen werden angesehen</translation>
        </message>
        <message>
            <source>Looking at the sheets</source>
            <translation>Blätter werden angesehen</translation>
        </message>
        <message>
            <source>Looking for doubles</source>
            <translation>Suche nach Doppelten</translation>
        </message>
        <message>
            <source>Looking for sites that are listed already</source>
            <translation>Suche nach schon erfassten Standorten</translation>
        </message>
        <message>
            <source>Map a column with the grade in per cent, or state it for the file</source>
            <translation>Eine Spalte mit dem Gehalt in Prozent zuordnen oder ihn für die Datei angeben</translation>
        </message>
        <message>
            <source>Million USD</source>
            <translation>Mio. USD</translation>
        </message>
        <message>
            <source>Mineral</source>
            <translation>Rohstoff</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Name or symbol, in any usual language</source>
            <translation>Name oder Symbol, in jeder üblichen Sprache</translation>
        </message>
        <message>
            <source>Nameplate a year, in the unit beside it</source>
            <translation>Nennkapazität im Jahr, in der Einheit daneben</translation>
        </message>
        <message>
            <source>No column holds names; the sites are called by their rows.</source>
            <translation>Keine Spalte enthält Namen; die Standorte heißen nach ihren Zeilen.</translation>
        </message>
        <message>
            <source>No column says the stage; the sites are taken for mines.</source>
            <translation>Keine Spalte nennt die Stufe; die Standorte gelten als Minen.</translation>
        </message>
        <message>
            <source>No column says the status; the sites are taken to operate.</source>
            <translation>Keine Spalte nennt den Status; die Standorte gelten als in Betrieb.</translation>
        </message>
        <message>
            <source>No column says which mineral; the sites are drawn but cannot be counted.</source>
            <translation>Keine Spalte nennt den Rohstoff; die Standorte werden gezeichnet, können aber nicht zählen.</translation>
        </message>
        <message>
            <source>No cost is listed for any of the projects, so a budget cannot be kept: ask without one, for the fewest tonnes.</source>
            <translation>Für keines der Projekte sind Kosten erfasst, ein Budget lässt sich nicht einhalten: Suchen Sie ohne Budget, nach den wenigsten Tonnen.</translation>
        </message>
        <message>
            <source>No demand case {case} is published for {mineral}; there is one for {known}. Change its demand by a part instead.</source>
            <translation>Kein Nachfragefall {case} ist veröffentlicht ({mineral}); es gibt einen für {known}. Ändern Sie die Nachfrage stattdessen anteilig.</translation>
        </message>
        <message>
            <source>No export restriction acts on {mineral} {stage}. Choose another template, or a scenario that has one.</source>
            <translation>Keine Ausfuhrbeschränkung wirkt ({mineral}, {stage}). Wählen Sie eine andere Vorlage oder ein Szenario, das eine hat.</translation>
        </message>
        <message>
            <source>No file can have such a name: it holds a null. Give another name.</source>
            <translation>Keine Datei darf so heißen: Der Name enthält ein Nullzeichen. Geben Sie einen anderen.</translation>
        </message>
        <message>
            <source>No known status in 1 row: drawn as planned.</source>
            <translation>Kein bekannter Status in 1 Zeile: als geplant gezeichnet.</translation>
        </message>
        <message>
            <source>No known status in {count:,} rows: drawn as planned.</source>
            <translation>Kein bekannter Status in {count:,} Zeilen: als geplant gezeichnet.</translation>
        </message>
        <message>
            <source>No listed project makes anything by {year} where capacity may be added: choose a later year or more regions.</source>
            <translation>Kein erfasstes Projekt liefert bis {year} etwas, wo Kapazität entstehen darf: Wählen Sie ein späteres Jahr oder mehr Regionen.</translation>
        </message>
        <message>
            <source>No national output of {mineral} is published for {stage}, so there are no shares to cap.</source>
            <translation>Keine nationale Produktion ist veröffentlicht ({mineral}, {stage}), also gibt es keine Anteile zu begrenzen.</translation>
        </message>
        <message>
            <source>No page is left to make: none of the minerals has one of the stages.</source>
            <translation>Keine Seite bleibt zu erstellen: Keiner der Rohstoffe hat eine der Stufen.</translation>
        </message>
        <message>
            <source>No row of column names was found; the columns are numbered.</source>
            <translation>Keine Zeile mit Spaltennamen gefunden; die Spalten sind nummeriert.</translation>
        </message>
        <message>
            <source>No stage in 1 row: taken for a mine.</source>
            <translation>Keine Stufe in 1 Zeile: gilt als Mine.</translation>
        </message>
        <message>
            <source>No stage in {count:,} rows: taken for mines.</source>
            <translation>Keine Stufe in {count:,} Zeilen: gelten als Minen.</translation>
        </message>
        <message>
            <source>North America, UTM zone 11N</source>
            <translation>Nordamerika, UTM-Zone 11N</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <source>Nothing makes the table “{name}” of the guide.</source>
            <translation>Nichts erzeugt die Tabelle „{name}“ des Handbuchs.</translation>
        </message>
        <message>
            <source>Open it with File &gt; Open</source>
            <translation>Mit Datei &gt; Öffnen öffnen</translation>
        </message>
        <message>
            <source>Operator</source>
            <translation>Betreiber</translation>
        </message>
        <message>
            <source>Output a year, in the same unit</source>
            <translation>Produktion im Jahr, in derselben Einheit</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Eigentümer</translation>
        </message>
        <message>
            <source>Pact</source>
            <translation>Pakt</translation>
        </message>
        <message>
            <source>Per cent of the mineral in concentrate</source>
            <translation>Prozent des Rohstoffs im Konzentrat</translation>
        </message>
        <message>
            <source>Perhaps “{close}” is meant</source>
            <translation>Vielleicht ist „{close}“ gemeint</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Lage</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>Produkt</translation>
        </message>
        <message>
            <source>Production</source>
            <translation>Produktion</translation>
        </message>
        <message>
            <source>Province</source>
            <translation>Provinz</translation>
        </message>
        <message>
            <source>Read as {encoding}; cells are parted by a {parts}, decimals by a comma.</source>
            <translation>Gelesen als {encoding}; Zellen getrennt durch {parts}, Dezimalen durch Komma.</translation>
        </message>
        <message>
            <source>Read as {encoding}; cells are parted by a {parts}, decimals by a point.</source>
            <translation>Gelesen als {encoding}; Zellen getrennt durch {parts}, Dezimalen durch Punkt.</translation>
        </message>
        <message>
            <source>Reading the features</source>
            <translation>Objekte werden gelesen</translation>
        </message>
        <message>
            <source>Reading the folders</source>
            <translation>Ordner werden gelesen</translation>
        </message>
        <message>
            <source>Reading the rows</source>
            <translation>Zeilen werden gelesen</translation>
        </message>
        <message>
            <source>Row {row}</source>
            <translation>Zeile {row}</translation>
        </message>
        <message>
            <source>Row {row} is no site (a total or a note) and is left aside.</source>
            <translation>Zeile {row} ist kein Standort (eine Summe oder Notiz) und wird ausgelassen.</translation>
        </message>
        <message>
            <source>Save it as CSV, XLSX or GeoPackage</source>
            <translation>Als CSV, XLSX oder GeoPackage speichern</translation>
        </message>
        <message>
            <source>Save it as XLSX in a spreadsheet</source>
            <translation>In einer Tabellenkalkulation als XLSX speichern</translation>
        </message>
        <message>
            <source>Say another unit or basis</source>
            <translation>Andere Einheit oder Basis angeben</translation>
        </message>
        <message>
            <source>Say which mineral it is</source>
            <translation>Angeben, welcher Rohstoff es ist</translation>
        </message>
        <message>
            <source>Scenario {current} cannot be shown: there are {count}. Choose one that exists.</source>
            <translation>Szenario {current} kann nicht gezeigt werden: Es gibt {count}. Wählen Sie ein vorhandenes.</translation>
        </message>
        <message>
            <source>Scenarios 1 to {last} can be moved among each other, no others.</source>
            <translation>Nur die Szenarien 1 bis {last} lassen sich untereinander verschieben.</translation>
        </message>
        <message>
            <source>See whether {column} is the right column</source>
            <translation>Prüfen, ob {column} die richtige Spalte ist</translation>
        </message>
        <message>
            <source>Similar ones are: {close}</source>
            <translation>Ähnlich sind: {close}</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>South America, UTM zone 19S</source>
            <translation>Südamerika, UTM-Zone 19S</translation>
        </message>
        <message>
            <source>Split it into several files</source>
            <translation>In mehrere Dateien teilen</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Stufe</translation>
        </message>
        <message>
            <source>Start year</source>
            <translation>Startjahr</translation>
        </message>
        <message>
            <source>State or province</source>
            <translation>Bundesland oder Provinz</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Stopped. Nothing was added.</source>
            <translation>Gestoppt. Nichts wurde hinzugefügt.</translation>
        </message>
        <message>
            <source>Take {lies}, or correct it</source>
            <translation>{lies} nehmen oder berichtigen</translation>
        </message>
        <message>
            <source>The budget</source>
            <translation>Das Budget</translation>
        </message>
        <message>
            <source>The bundled presets {path} are damaged. {reinstall}.</source>
            <translation>Die mitgelieferten Musterfälle {path} sind beschädigt. {reinstall}.</translation>
        </message>
        <message>
            <source>The bundled presets {path} cannot be read ({strerror}). {reinstall}.</source>
            <translation>Die mitgelieferten Musterfälle {path} sind nicht lesbar ({strerror}). {reinstall}.</translation>
        </message>
        <message>
            <source>The bundled table {missing} is missing from {folder}. {reinstall}.</source>
            <translation>Die mitgelieferte Tabelle {missing} fehlt in {folder}. {reinstall}.</translation>
        </message>
        <message>
            <source>The bundled table {name} has the columns {header}; this version of the app reads {expected}. {reinstall}.</source>
            <translation>Die mitgelieferte Tabelle {name} hat die Spalten {header}; diese Version der App liest {expected}. {reinstall}.</translation>
        </message>
        <message>
            <source>The bundled table {name} has {count} rows, not {listed}. {reinstall}.</source>
            <translation>Die mitgelieferte Tabelle {name} hat {count} Zeilen, nicht {listed}. {reinstall}.</translation>
        </message>
        <message>
            <source>The bundled table {path} cannot be read ({strerror}). {reinstall}.</source>
            <translation>Die mitgelieferte Tabelle {path} ist nicht lesbar ({strerror}). {reinstall}.</translation>
        </message>
        <message>
            <source>The bundled table {path} is damaged or was changed. {reinstall}.</source>
            <translation>Die mitgelieferte Tabelle {path} ist beschädigt oder wurde geändert. {reinstall}.</translation>
        </message>
        <message>
            <source>The cap on HHI</source>
            <translation>Die Obergrenze des HHI</translation>
        </message>
        <message>
            <source>The cap on a share</source>
            <translation>Die Obergrenze eines Anteils</translation>
        </message>
        <message>
            <source>The change of demand</source>
            <translation>Die Änderung der Nachfrage</translation>
        </message>
        <message>
            <source>The column names stand in row {header_row}.</source>
            <translation>Die Spaltennamen stehen in Zeile {header_row}.</translation>
        </message>
        <message>
            <source>The control {id} cannot be switched on as a shock: it is {reason}.</source>
            <translation>Die Kontrolle {id} lässt sich nicht als Schock einschalten: Sie ist {reason}.</translation>
        </message>
        <message>
            <source>The control {id} does not act on the stage “{chosen}”. Choose one of: {stages}.</source>
            <translation>Die Kontrolle {id} wirkt nicht auf die Stufe „{chosen}“. Wählen Sie: {stages}.</translation>
        </message>
        <message>
            <source>The control {id} has no start date. Set the first month.</source>
            <translation>Die Kontrolle {id} hat kein Anfangsdatum. Setzen Sie den ersten Monat.</translation>
        </message>
        <message>
            <source>The control {id} is on {mineral}, which the catalog does not have.</source>
            <translation>Die Kontrolle {id} betrifft {mineral}; der Katalog kennt das nicht.</translation>
        </message>
        <message>
            <source>The coordinates are no degrees (around {largest:,.0f}) and the file does not say their system: choose it.</source>
            <translation>Die Koordinaten sind keine Grad (etwa {largest:,.0f}), und die Datei nennt ihr System nicht: Wählen Sie es.</translation>
        </message>
        <message>
            <source>The cost in {country}</source>
            <translation>Die Kosten ({country})</translation>
        </message>
        <message>
            <source>The country of 1 row is the one the position lies in.</source>
            <translation>Das Land von 1 Zeile ist das, in dem die Position liegt.</translation>
        </message>
        <message>
            <source>The country of {count:,} rows is the one the position lies in.</source>
            <translation>Das Land von {count:,} Zeilen ist das, in dem die Position liegt.</translation>
        </message>
        <message>
            <source>The country shapes {path} are damaged ({reason}); reinstall the app to restore them.</source>
            <translation>Die Länderumrisse {path} sind beschädigt ({reason}); installieren Sie die App neu.</translation>
        </message>
        <message>
            <source>The country shapes {path} are missing or damaged; reinstall the app.</source>
            <translation>Die Länderumrisse {path} fehlen oder sind beschädigt; installieren Sie die App neu.</translation>
        </message>
        <message>
            <source>The country shapes {path} are missing; reinstall the app to restore them.</source>
            <translation>Die Länderumrisse {path} fehlen; installieren Sie die App neu.</translation>
        </message>
        <message>
            <source>The days of cover</source>
            <translation>Die Reichweite in Tagen</translation>
        </message>
        <message>
            <source>The document could not be made. Close other programs and try again.</source>
            <translation>Das Dokument konnte nicht erstellt werden. Schließen Sie andere Programme und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>The drawing could not be made. Close other programs and try again.</source>
            <translation>Die Zeichnung konnte nicht erstellt werden. Schließen Sie andere Programme und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>The file does not say its coordinate system; its figures are taken for degrees (WGS 84).</source>
            <translation>Die Datei nennt kein Koordinatensystem; ihre Zahlen gelten als Grad (WGS 84).</translation>
        </message>
        <message>
            <source>The first month</source>
            <translation>Der erste Monat</translation>
        </message>
        <message>
            <source>The folder {parent} cannot be made: {strerror}.</source>
            <translation>Der Ordner {parent} kann nicht angelegt werden: {strerror}.</translation>
        </message>
        <message>
            <source>The font file SourceSansPro-{face}.ttf is missing or damaged. Install Mineral Supply Map again.</source>
            <translation>Die Schriftdatei SourceSansPro-{face}.ttf fehlt oder ist beschädigt. Installieren Sie Mineral Supply Map neu.</translation>
        </message>
        <message>
            <source>The governance floor</source>
            <translation>Die Governance-Schwelle</translation>
        </message>
        <message>
            <source>The guard</source>
            <translation>Der Schutz</translation>
        </message>
        <message>
            <source>The image could not be made: there is nothing in it, or not enough memory.</source>
            <translation>Das Bild konnte nicht erstellt werden: Es enthält nichts, oder der Speicher reicht nicht.</translation>
        </message>
        <message>
            <source>The lead time</source>
            <translation>Die Vorlaufzeit</translation>
        </message>
        <message>
            <source>The list of bundled tables {path} cannot be read ({strerror}). {reinstall}.</source>
            <translation>Die Liste der mitgelieferten Tabellen {path} ist nicht lesbar ({strerror}). {reinstall}.</translation>
        </message>
        <message>
            <source>The list of bundled tables {path} is damaged. {reinstall}.</source>
            <translation>Die Liste der mitgelieferten Tabellen {path} ist beschädigt. {reinstall}.</translation>
        </message>
        <message>
            <source>The logo is larger than 2 MB. Choose a smaller image.</source>
            <translation>Das Logo ist größer als 2 MB. Wählen Sie ein kleineres Bild.</translation>
        </message>
        <message>
            <source>The manifest of {folder} gives the vintage “{vintage}”. {reinstall}.</source>
            <translation>Das Verzeichnis von {folder} nennt den Stand „{vintage}“. {reinstall}.</translation>
        </message>
        <message>
            <source>The middle of the map must lie within 180 degrees east or west and 90 degrees north or south, not at {meridian:g}, {parallel:g}.</source>
            <translation>Die Kartenmitte muss innerhalb von 180 Grad Ost oder West und 90 Grad Nord oder Süd liegen, nicht bei {meridian:g}, {parallel:g}.</translation>
        </message>
        <message>
            <source>The months followed must be a whole number of 1 to {longest_path}, not {months}.</source>
            <translation>Die verfolgten Monate müssen eine ganze Zahl von 1 bis {longest_path} sein, nicht {months}.</translation>
        </message>
        <message>
            <source>The months under way must be within 0 to {longest_path}, not {lag_months}.</source>
            <translation>Die Monate unterwegs müssen zwischen 0 und {longest_path} liegen, nicht bei {lag_months}.</translation>
        </message>
        <message>
            <source>The number of months</source>
            <translation>Die Zahl der Monate</translation>
        </message>
        <message>
            <source>The only scenario cannot be deleted: there is always one.</source>
            <translation>Das einzige Szenario kann nicht gelöscht werden: Es gibt immer eines.</translation>
        </message>
        <message>
            <source>The opacity of a layer must be within 0 to 1, not {opacity:g}.</source>
            <translation>Die Deckkraft einer Ebene muss zwischen 0 und 1 liegen, nicht bei {opacity:g}.</translation>
        </message>
        <message>
            <source>The part of exports withheld</source>
            <translation>Der zurückgehaltene Teil der Ausfuhr</translation>
        </message>
        <message>
            <source>The part of new supply that displaces old</source>
            <translation>Der Teil des neuen Angebots, der altes verdrängt</translation>
        </message>
        <message>
            <source>The parts that web pages are made of are missing. Install the app again.</source>
            <translation>Die Bausteine der Webseiten fehlen. Installieren Sie die App neu.</translation>
        </message>
        <message>
            <source>The picture of the chart could not be made: {reason}.</source>
            <translation>Das Bild des Diagramms konnte nicht erstellt werden: {reason}.</translation>
        </message>
        <message>
            <source>The place of an element must be given in mm, by finite numbers.</source>
            <translation>Der Ort eines Elements muss in mm angegeben sein, mit endlichen Zahlen.</translation>
        </message>
        <message>
            <source>The preset {id} has the variants 1 to {count}, not “{variant}”.</source>
            <translation>Der Musterfall {id} hat die Varianten 1 bis {count}, nicht „{variant}“.</translation>
        </message>
        <message>
            <source>The probability of success</source>
            <translation>Die Erfolgswahrscheinlichkeit</translation>
        </message>
        <message>
            <source>The ramp class</source>
            <translation>Die Hochlaufklasse</translation>
        </message>
        <message>
            <source>The reader says: {words}.</source>
            <translation>Das Leseprogramm meldet: {words}.</translation>
        </message>
        <message>
            <source>The recycled share</source>
            <translation>Der Recyclinganteil</translation>
        </message>
        <message>
            <source>The release a month</source>
            <translation>Die Freigabe im Monat</translation>
        </message>
        <message>
            <source>The restriction by {country} begins in {start_year}: volumes are known from {first_year} on, and it must begin by {last_shock_year}. Set another first month.</source>
            <translation>Die Beschränkung durch {country} beginnt {start_year}: Mengen sind ab {first_year} bekannt, und sie muss bis {last_shock_year} beginnen. Setzen Sie einen anderen ersten Monat.</translation>
        </message>
        <message>
            <source>The rule “{merit_order}” needs costs of production, and no tables hold any: set them for countries that produce {mineral}, or choose another rule.</source>
            <translation>Die Regel „{merit_order}“ braucht Produktionskosten, und keine Tabelle enthält sie: Setzen Sie sie für Länder, die {mineral} produzieren, oder wählen Sie eine andere Regel.</translation>
        </message>
        <message>
            <source>The rule “{protect_pact}” needs a pact, and the scenario has none: choose a pact or another rule of who gives way.</source>
            <translation>Die Regel „{protect_pact}“ braucht einen Pakt, und das Szenario hat keinen: Wählen Sie einen Pakt oder eine andere Regel, wer weicht.</translation>
        </message>
        <message>
            <source>The scenario has no pact. Choose its members, or another consumer.</source>
            <translation>Das Szenario hat keinen Pakt. Wählen Sie seine Mitglieder oder einen anderen Verbraucher.</translation>
        </message>
        <message>
            <source>The shipping lag</source>
            <translation>Die Transportzeit</translation>
        </message>
        <message>
            <source>The site “{site}” is no project whose capacity can be added, so there is nothing to assume of it. Take it out of the scenario's projects.</source>
            <translation>Der Standort „{site}“ ist kein ausbaubares Projekt, also ist dazu nichts anzunehmen. Nehmen Sie ihn aus den Projekten des Szenarios.</translation>
        </message>
        <message>
            <source>The start year</source>
            <translation>Das Startjahr</translation>
        </message>
        <message>
            <source>The stock</source>
            <translation>Der Vorrat</translation>
        </message>
        <message>
            <source>The stock of {holder} is {amount:g}: it must be finite, and {most_tonnes:.0e} at most. Give no release limit for “no limit”.</source>
            <translation>Der Vorrat ({holder}) ist {amount:g}: Er muss endlich sein und höchstens {most_tonnes:.0e}. Für „unbegrenzt“ geben Sie keine Freigabegrenze an.</translation>
        </message>
        <message>
            <source>The stock of {holder} must be given in tonnes or in days, one of them.</source>
            <translation>Der Vorrat ({holder}) muss in Tonnen oder in Tagen angegeben sein, nur eines davon.</translation>
        </message>
        <message>
            <source>The utilisation</source>
            <translation>Die Auslastung</translation>
        </message>
        <message>
            <source>The web page would have {size:.1f} MB, more than 5 MB. Hide a layer of sites, or filter it.</source>
            <translation>Die Webseite hätte {size:.1f} MB, mehr als 5 MB. Blenden Sie eine Standortebene aus oder filtern Sie sie.</translation>
        </message>
        <message>
            <source>The words of an element can have {most_words:,} characters at most.</source>
            <translation>Der Text eines Elements hat höchstens {most_words:,} Zeichen.</translation>
        </message>
        <message>
            <source>The year {year} is outside {first_year} to {last_year}.</source>
            <translation>Das Jahr {year} liegt außerhalb von {first_year} bis {last_year}.</translation>
        </message>
        <message>
            <source>There are no rows below the column names.</source>
            <translation>Unter den Spaltennamen stehen keine Zeilen.</translation>
        </message>
        <message>
            <source>There are: {known}</source>
            <translation>Es gibt: {known}</translation>
        </message>
        <message>
            <source>There is a scenario “{name}” already. Choose another name.</source>
            <translation>Ein Szenario „{name}“ gibt es schon. Wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <source>There is no chart “{chart}”. Choose one of: {charts}.</source>
            <translation>Es gibt kein Diagramm „{chart}“. Wählen Sie: {charts}.</translation>
        </message>
        <message>
            <source>There is no consumer “{consumer_id}”. Choose {world} (the world), {eu}, {own_pact} (the scenario's own pact), a country by its three-letter code such as JPN, or one of the pacts: {pacts}.</source>
            <translation>Es gibt keinen Verbraucher „{consumer_id}“. Wählen Sie {world} (die Welt), {eu}, {own_pact} (den eigenen Pakt des Szenarios), ein Land mit dreistelligem Code wie JPN oder einen der Pakte: {pacts}.</translation>
        </message>
        <message>
            <source>There is no coordinate system “{text}”. Give an EPSG code, such as EPSG:4326 or EPSG:32735.</source>
            <translation>Es gibt kein Koordinatensystem „{text}“. Geben Sie einen EPSG-Code an, etwa EPSG:4326 oder EPSG:32735.</translation>
        </message>
        <message>
            <source>There is no country “{code}” that is hit. Give its three-letter code, such as CHN, {eu}, or the id of a pact.</source>
            <translation>Es gibt kein betroffenes Land „{code}“. Geben Sie den dreistelligen Code an, etwa CHN, {eu} oder die ID eines Pakts.</translation>
        </message>
        <message>
            <source>There is no country “{code}” that restricts. Give its three-letter code, such as CHN, {eu}, or the id of a pact.</source>
            <translation>Es gibt kein beschränkendes Land „{code}“. Geben Sie den dreistelligen Code an, etwa CHN, {eu} oder die ID eines Pakts.</translation>
        </message>
        <message>
            <source>There is no element “{kind}”. Choose one of: {element_kinds}.</source>
            <translation>Es gibt kein Element „{kind}“. Wählen Sie: {element_kinds}.</translation>
        </message>
        <message>
            <source>There is no encoding “{name}”. Choose one of: {encodings}.</source>
            <translation>Es gibt keinen Zeichencode „{name}“. Wählen Sie: {encodings}.</translation>
        </message>
        <message>
            <source>There is no file {path}. Check its name and folder.</source>
            <translation>Es gibt keine Datei {path}. Prüfen Sie Namen und Ordner.</translation>
        </message>
        <message>
            <source>There is no folder {parent}. Choose a folder that exists.</source>
            <translation>Es gibt keinen Ordner {parent}. Wählen Sie einen vorhandenen.</translation>
        </message>
        <message>
            <source>There is no format “{one}”. Choose of: {formats}.</source>
            <translation>Es gibt kein Format „{one}“. Wählen Sie: {formats}.</translation>
        </message>
        <message>
            <source>There is no holder “{holder}” of a stock. Give a three-letter code, such as USA, {eu}, {own_pact} or the id of a pact.</source>
            <translation>Es gibt keinen Halter „{holder}“ eines Vorrats. Geben Sie einen dreistelligen Code an, etwa USA, {eu}, {own_pact} oder die ID eines Pakts.</translation>
        </message>
        <message>
            <source>There is no output of {country} in the figures of {mineral}, so its share cannot be capped. Choose another country.</source>
            <translation>In den Zahlen fehlt die Produktion ({country}, {mineral}), der Anteil ist also nicht zu begrenzen. Wählen Sie ein anderes Land.</translation>
        </message>
        <message>
            <source>There is no pact “{pact_id}” with members. Choose one of: {known}.</source>
            <translation>Es gibt keinen Pakt „{pact_id}“ mit Mitgliedern. Wählen Sie: {known}.</translation>
        </message>
        <message>
            <source>There is no page size “{name}”. Choose one of: {page_sizes}, or width and height in mm, such as 320x180.</source>
            <translation>Es gibt keine Seitengröße „{name}“. Wählen Sie: {page_sizes} oder Breite und Höhe in mm, etwa 320x180.</translation>
        </message>
        <message>
            <source>There is no page to write.</source>
            <translation>Es gibt keine Seite zu schreiben.</translation>
        </message>
        <message>
            <source>There is no preset “{id}”. Choose one of: {known}.</source>
            <translation>Es gibt keinen Musterfall „{id}“. Wählen Sie: {known}.</translation>
        </message>
        <message>
            <source>There is no projection “{projection}”. Choose one of: {projections}.</source>
            <translation>Es gibt keine Projektion „{projection}“. Wählen Sie: {projections}.</translation>
        </message>
        <message>
            <source>There is no region “{region}”. Choose of: {alternative_names}.</source>
            <translation>Es gibt keine Region „{region}“. Wählen Sie: {alternative_names}.</translation>
        </message>
        <message>
            <source>There is no stage “{stage}” for {name}. Choose one of: {stages}.</source>
            <translation>Es gibt keine Stufe „{stage}“ ({name}). Wählen Sie: {stages}.</translation>
        </message>
        <message>
            <source>There is no table in the clipboard. Copy its cells, then paste again.</source>
            <translation>In der Zwischenablage ist keine Tabelle. Kopieren Sie ihre Zellen und fügen Sie sie erneut ein.</translation>
        </message>
        <message>
            <source>There is no template “{template}”. Choose one of: {templates}.</source>
            <translation>Es gibt keine Vorlage „{template}“. Wählen Sie: {templates}.</translation>
        </message>
        <message>
            <source>There is no theme “{theme}”. Choose light or dark.</source>
            <translation>Es gibt kein Farbschema „{theme}“. Wählen Sie hell oder dunkel.</translation>
        </message>
        <message>
            <source>There is no {kind} “{value}”. Choose one of: {choices}.</source>
            <translation>Unbekannt – {kind} „{value}“. Wählen Sie: {choices}.</translation>
        </message>
        <message>
            <source>There is no {name} “{value}”. Choose one of: {known}.</source>
            <translation>Unbekannt – {name} „{value}“. Wählen Sie: {known}.</translation>
        </message>
        <message>
            <source>There is none: remove it</source>
            <translation>Es gibt keinen: entfernen</translation>
        </message>
        <message>
            <source>There is not enough memory for an image of {width:,} × {height:,} pixels. Choose a lower resolution.</source>
            <translation>Der Speicher reicht nicht für ein Bild von {width:,} × {height:,} Pixeln. Wählen Sie eine geringere Auflösung.</translation>
        </message>
        <message>
            <source>There is not enough memory for an image of {width_px} × {height_px} pixels. Choose a smaller size.</source>
            <translation>Der Speicher reicht nicht für ein Bild von {width_px} × {height_px} Pixeln. Wählen Sie eine kleinere Größe.</translation>
        </message>
        <message>
            <source>There is not enough memory for the picture of this chart.</source>
            <translation>Der Speicher reicht nicht für das Bild dieses Diagramms.</translation>
        </message>
        <message>
            <source>There is not enough memory for the pictures of the slides. Choose a smaller page.</source>
            <translation>Der Speicher reicht nicht für die Bilder der Folien. Wählen Sie eine kleinere Seite.</translation>
        </message>
        <message>
            <source>There is not enough memory to write the image. Choose a smaller size.</source>
            <translation>Der Speicher reicht nicht, um das Bild zu schreiben. Wählen Sie eine kleinere Größe.</translation>
        </message>
        <message>
            <source>This file could not be read: {error}. Save it in another format, such as CSV.</source>
            <translation>Diese Datei war nicht lesbar: {error}. Speichern Sie sie in einem anderen Format, etwa CSV.</translation>
        </message>
        <message>
            <source>Two elements of the page are called “{twice}”: each has an id of its own.</source>
            <translation>Zwei Elemente der Seite heißen „{twice}“: Jedes hat eine eigene ID.</translation>
        </message>
        <message>
            <source>Type can be 0.3 to 4 times its usual size, not {size:g}.</source>
            <translation>Schrift kann 0,3- bis 4-mal so groß sein wie üblich, nicht {size:g}.</translation>
        </message>
        <message>
            <source>UTF-16 (big endian)</source>
            <translation>UTF-16 (Big Endian)</translation>
        </message>
        <message>
            <source>UTF-16 (little endian)</source>
            <translation>UTF-16 (Little Endian)</translation>
        </message>
        <message>
            <source>UTF-8 with a byte order mark</source>
            <translation>UTF-8 mit Byte Order Mark</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Einheit</translation>
        </message>
        <message>
            <source>Unpack it and choose the file in it</source>
            <translation>Entpacken und die Datei darin wählen</translation>
        </message>
        <message>
            <source>WGS 84, UTM zone 35S</source>
            <translation>WGS 84, UTM-Zone 35S</translation>
        </message>
        <message>
            <source>WGS 84, degrees</source>
            <translation>WGS 84, Grad</translation>
        </message>
        <message>
            <source>Web Mercator</source>
            <translation>Web Mercator</translation>
        </message>
        <message>
            <source>Western European (Latin-1)</source>
            <translation>Westeuropäisch (Latin-1)</translation>
        </message>
        <message>
            <source>Western European (Windows 1252)</source>
            <translation>Westeuropäisch (Windows 1252)</translation>
        </message>
        <message>
            <source>What are the tonnes of {column} of? Until you say: contained material.</source>
            <translation>Wovon sind die Tonnen in {column}? Bis Sie es sagen: enthaltener Stoff.</translation>
        </message>
        <message>
            <source>What belongs there: {description}</source>
            <translation>Was dort hingehört: {description}</translation>
        </message>
        <message>
            <source>What is made</source>
            <translation>Was hergestellt wird</translation>
        </message>
        <message>
            <source>What the site is called</source>
            <translation>Wie der Standort heißt</translation>
        </message>
        <message>
            <source>What the tonnes are of: contained, concentrate, LCE, WO3 and the like</source>
            <translation>Wovon die Tonnen sind: Inhalt, Konzentrat, LCE, WO3 und dergleichen</translation>
        </message>
        <message>
            <source>Where it stands: a name or ISO code</source>
            <translation>Wo er steht: Name oder ISO-Code</translation>
        </message>
        <message>
            <source>Where the figures come from</source>
            <translation>Woher die Zahlen stammen</translation>
        </message>
        <message>
            <source>Which columns say where the sites lie?</source>
            <translation>Welche Spalten sagen, wo die Standorte liegen?</translation>
        </message>
        <message>
            <source>Which stage the control {id} acts on is not known. Compose a shock by hand instead.</source>
            <translation>Auf welche Stufe die Kontrolle {id} wirkt, ist unbekannt. Stellen Sie stattdessen selbst einen Schock zusammen.</translation>
        </message>
        <message>
            <source>Which unit is {column} in? Until you say, it is taken for t a year.</source>
            <translation>Welche Einheit hat {column}? Bis Sie es sagen, gilt t im Jahr.</translation>
        </message>
        <message>
            <source>Who owns it, with shares if they are known</source>
            <translation>Wem er gehört, mit Anteilen, falls bekannt</translation>
        </message>
        <message>
            <source>Who runs it</source>
            <translation>Wer ihn betreibt</translation>
        </message>
        <message>
            <source>Words stand left, centre or right, not “{align}”.</source>
            <translation>Text steht links, mittig oder rechts, nicht „{align}“.</translation>
        </message>
        <message>
            <source>Write degrees as -33.86 or 33°51'36"S</source>
            <translation>Grad schreiben als -33.86 oder 33°51'36"S</translation>
        </message>
        <message>
            <source>Write one number, with its unit in the column's name or in a column of its own</source>
            <translation>Eine Zahl schreiben, ihre Einheit im Spaltennamen oder in einer eigenen Spalte</translation>
        </message>
        <message>
            <source>Write the text without it</source>
            <translation>Den Text ohne sie schreiben</translation>
        </message>
        <message>
            <source>Write the year with four digits</source>
            <translation>Das Jahr vierstellig schreiben</translation>
        </message>
        <message>
            <source>Write {whole} if the mark parts thousands</source>
            <translation>{whole} schreiben, wenn das Zeichen Tausender trennt</translation>
        </message>
        <message>
            <source>X or easting</source>
            <translation>X oder Rechtswert</translation>
        </message>
        <message>
            <source>Y or northing</source>
            <translation>Y oder Hochwert</translation>
        </message>
        <message>
            <source>Year of the first product</source>
            <translation>Jahr des ersten Produkts</translation>
        </message>
        <message>
            <source>Your file</source>
            <translation>Ihre Datei</translation>
        </message>
        <message>
            <source>a capacity of 0; it counts as not known</source>
            <translation>eine Kapazität von 0; sie zählt als unbekannt</translation>
        </message>
        <message>
            <source>a grade is above 0 and at most 100 per cent; it counts as not known</source>
            <translation>ein Gehalt liegt über 0 und höchstens bei 100 Prozent; er zählt als unbekannt</translation>
        </message>
        <message>
            <source>a latitude beyond 90 degrees: latitude and longitude seem exchanged</source>
            <translation>eine Breite über 90 Grad: Breite und Länge scheinen getauscht</translation>
        </message>
        <message>
            <source>a quotation mark is opened and never closed, so that the rest is one cell</source>
            <translation>ein Anführungszeichen wird geöffnet und nie geschlossen, der Rest ist also eine Zelle</translation>
        </message>
        <message>
            <source>a row above says the same: place, mineral, stage and name</source>
            <translation>eine Zeile darüber sagt dasselbe: Ort, Rohstoff, Stufe und Name</translation>
        </message>
        <message>
            <source>a tariff, which raises a price and withholds no tonnes</source>
            <translation>ein Zoll, der den Preis hebt und keine Tonnen zurückhält</translation>
        </message>
        <message>
            <source>a very large number</source>
            <translation>eine sehr große Zahl</translation>
        </message>
        <message>
            <source>accuracy not stated</source>
            <translation>Genauigkeit nicht angegeben</translation>
        </message>
        <message>
            <source>an amount below zero; it counts as not known</source>
            <translation>eine Menge unter null; sie zählt als unbekannt</translation>
        </message>
        <message>
            <source>comma</source>
            <translation>Komma</translation>
        </message>
        <message>
            <source>degrees, or as the file says</source>
            <translation>Grad oder laut Datei</translation>
        </message>
        <message>
            <source>demand case</source>
            <translation>Nachfragefall</translation>
        </message>
        <message>
            <source>element {number}</source>
            <translation>Element {number}</translation>
        </message>
        <message>
            <source>entries {first} and {number} are for the same thing ({named}). Keep one of them.</source>
            <translation>Einträge {first} und {number} betreffen dasselbe ({named}). Behalten Sie einen davon.</translation>
        </message>
        <message>
            <source>files ending in {suffix}</source>
            <translation>Dateien mit der Endung {suffix}</translation>
        </message>
        <message>
            <source>files without a suffix</source>
            <translation>Dateien ohne Endung</translation>
        </message>
        <message>
            <source>good to {metres:g} m</source>
            <translation>auf {metres:g} m genau</translation>
        </message>
        <message>
            <source>it has half a character (a lone surrogate)</source>
            <translation>es enthält ein halbes Zeichen (einzelnes Surrogat)</translation>
        </message>
        <message>
            <source>it has no list of elements</source>
            <translation>die Liste der Elemente fehlt</translation>
        </message>
        <message>
            <source>it has {saw} cells, but there are {expected} columns</source>
            <translation>{saw} Zellen, aber {expected} Spalten</translation>
        </message>
        <message>
            <source>it holds more than {most_values:,} values</source>
            <translation>es enthält mehr als {most_values:,} Werte</translation>
        </message>
        <message>
            <source>it is missing</source>
            <translation>es fehlt</translation>
        </message>
        <message>
            <source>it is no JSON</source>
            <translation>es ist kein JSON</translation>
        </message>
        <message>
            <source>it is no “{wanted}”</source>
            <translation>es ist kein „{wanted}“</translation>
        </message>
        <message>
            <source>it is not there</source>
            <translation>nicht vorhanden</translation>
        </message>
        <message>
            <source>it must be a finite number</source>
            <translation>es muss eine endliche Zahl sein</translation>
        </message>
        <message>
            <source>it must be a list in [square brackets]</source>
            <translation>es muss eine Liste in [eckigen Klammern] sein</translation>
        </message>
        <message>
            <source>it must be a number</source>
            <translation>es muss eine Zahl sein</translation>
        </message>
        <message>
            <source>it must be a text in quotes</source>
            <translation>es muss ein Text in Anführungszeichen sein</translation>
        </message>
        <message>
            <source>it must be a whole number</source>
            <translation>es muss eine ganze Zahl sein</translation>
        </message>
        <message>
            <source>it must be an object in curly braces, {{}}</source>
            <translation>es muss ein Objekt in geschweiften Klammern sein, {{}}</translation>
        </message>
        <message>
            <source>it must be the version of the format</source>
            <translation>es muss die Version des Formats sein</translation>
        </message>
        <message>
            <source>it must be true or false</source>
            <translation>es muss true oder false sein</translation>
        </message>
        <message>
            <source>it must be {expected}</source>
            <translation>es muss sein: {expected}</translation>
        </message>
        <message>
            <source>it must be {least:g} or more</source>
            <translation>es muss {least:g} oder mehr sein</translation>
        </message>
        <message>
            <source>it must be {most:g} or less</source>
            <translation>es muss {most:g} oder weniger sein</translation>
        </message>
        <message>
            <source>it must not be empty</source>
            <translation>es darf nicht leer sein</translation>
        </message>
        <message>
            <source>it needs more memory than there is</source>
            <translation>es braucht mehr Speicher, als da ist</translation>
        </message>
        <message>
            <source>it was written by another version of the app</source>
            <translation>es stammt von einer anderen Version der App</translation>
        </message>
        <message>
            <source>its rows do not make a table ({reason})</source>
            <translation>die Zeilen ergeben keine Tabelle ({reason})</translation>
        </message>
        <message>
            <source>mining, refining or magnets</source>
            <translation>Förderung, Raffination oder Magnete</translation>
        </message>
        <message>
            <source>more than a billion tonnes a year; it counts as not known</source>
            <translation>mehr als eine Milliarde Tonnen im Jahr; es zählt als unbekannt</translation>
        </message>
        <message>
            <source>no capacity is known</source>
            <translation>keine Kapazität bekannt</translation>
        </message>
        <message>
            <source>no mineral or country is known</source>
            <translation>kein Rohstoff oder Land bekannt</translation>
        </message>
        <message>
            <source>on a product beyond the last stage of the model</source>
            <translation>auf ein Produkt jenseits der letzten Stufe des Modells</translation>
        </message>
        <message>
            <source>on a stage that is not offered</source>
            <translation>auf eine Stufe, die nicht angeboten wird</translation>
        </message>
        <message>
            <source>on equipment, not on the mineral</source>
            <translation>auf Ausrüstung, nicht auf den Rohstoff</translation>
        </message>
        <message>
            <source>on goods made elsewhere, not on the exports of the country itself</source>
            <translation>auf anderswo hergestellte Waren, nicht auf die eigene Ausfuhr des Landes</translation>
        </message>
        <message>
            <source>on production, not on exports</source>
            <translation>auf Produktion, nicht auf Ausfuhr</translation>
        </message>
        <message>
            <source>on scrap, which is no stage of the model</source>
            <translation>auf Schrott, der keine Stufe des Modells ist</translation>
        </message>
        <message>
            <source>on technology, not on tonnes</source>
            <translation>auf Technologie, nicht auf Tonnen</translation>
        </message>
        <message>
            <source>operating, construction, planned, care and maintenance, or closed</source>
            <translation>in Betrieb, im Bau, geplant, stillgelegt oder geschlossen</translation>
        </message>
        <message>
            <source>project of {what}</source>
            <translation>Projekt ({what})</translation>
        </message>
        <message>
            <source>read as a decimal, as others in the column are, but it may stand for {whole}</source>
            <translation>als Dezimalzahl gelesen wie andere in der Spalte, kann aber {whole} heißen</translation>
        </message>
        <message>
            <source>rule of who gives way</source>
            <translation>Regel, wer weicht</translation>
        </message>
        <message>
            <source>semicolon</source>
            <translation>Semikolon</translation>
        </message>
        <message>
            <source>space</source>
            <translation>Leerzeichen</translation>
        </message>
        <message>
            <source>stage of {mineral}</source>
            <translation>Stufe ({mineral})</translation>
        </message>
        <message>
            <source>t (taken for it, as nothing is said)</source>
            <translation>t (angenommen, da nichts angegeben ist)</translation>
        </message>
        <message>
            <source>t {basis} cannot be told in {target}: give {target} instead</source>
            <translation>t {basis} lassen sich nicht in {target} ausdrücken: stattdessen {target} angeben</translation>
        </message>
        <message>
            <source>t, kt, lb, oz; with what it is of: kt LCE</source>
            <translation>t, kt, lb, oz; mit der Basis: kt LCE</translation>
        </message>
        <message>
            <source>tab</source>
            <translation>Tabulator</translation>
        </message>
        <message>
            <source>the catalog has no such country</source>
            <translation>der Katalog kennt dieses Land nicht</translation>
        </message>
        <message>
            <source>the catalog has no such {what}</source>
            <translation>der Katalog kennt dies nicht: {what}</translation>
        </message>
        <message>
            <source>the file as a whole</source>
            <translation>die Datei als Ganzes</translation>
        </message>
        <message>
            <source>the file holds {count} of them. Counted from 0, the last is {last}.</source>
            <translation>die Datei enthält {count} davon. Von 0 gezählt, ist das letzte {last}.</translation>
        </message>
        <message>
            <source>the key stands twice, so one of the two would be lost</source>
            <translation>der Schlüssel steht zweimal da, einer der beiden ginge verloren</translation>
        </message>
        <message>
            <source>the logo is not written as Base64</source>
            <translation>das Logo ist nicht als Base64 geschrieben</translation>
        </message>
        <message>
            <source>the place of {what}</source>
            <translation>der Ort ({what})</translation>
        </message>
        <message>
            <source>the position lies at sea</source>
            <translation>die Position liegt im Meer</translation>
        </message>
        <message>
            <source>the position lies at sea, and on land with latitude and longitude exchanged</source>
            <translation>die Position liegt im Meer und mit getauschter Breite und Länge an Land</translation>
        </message>
        <message>
            <source>the position lies at sea, not in {country}</source>
            <translation>die Position liegt im Meer, nicht hier: {country}</translation>
        </message>
        <message>
            <source>the position lies in {lies}, not in {country}</source>
            <translation>die Position liegt in {lies}, nicht hier: {country}</translation>
        </message>
        <message>
            <source>the position lies outside the row's country, but would lie inside {moved}</source>
            <translation>die Position liegt außerhalb des Landes der Zeile, läge aber darin {moved}</translation>
        </message>
        <message>
            <source>the row has no position</source>
            <translation>die Zeile hat keine Position</translation>
        </message>
        <message>
            <source>the same datum</source>
            <translation>dasselbe Datum (geodätisch)</translation>
        </message>
        <message>
            <source>the scenario that is shown has no pact with members</source>
            <translation>das gezeigte Szenario hat keinen Pakt mit Mitgliedern</translation>
        </message>
        <message>
            <source>the site has no name; it is called by its row</source>
            <translation>der Standort hat keinen Namen; er heißt nach seiner Zeile</translation>
        </message>
        <message>
            <source>the size</source>
            <translation>die Größe</translation>
        </message>
        <message>
            <source>the style</source>
            <translation>der Stil</translation>
        </message>
        <message>
            <source>the template is no text</source>
            <translation>die Vorlage ist kein Text</translation>
        </message>
        <message>
            <source>the text ends too early</source>
            <translation>der Text endet zu früh</translation>
        </message>
        <message>
            <source>the text has half a character (a lone surrogate), which cannot be shown or saved</source>
            <translation>der Text enthält ein halbes Zeichen (einzelnes Surrogat), das sich weder zeigen noch speichern lässt</translation>
        </message>
        <message>
            <source>there must be at least one</source>
            <translation>mindestens eines muss da sein</translation>
        </message>
        <message>
            <source>they are closed</source>
            <translation>sie sind geschlossen</translation>
        </message>
        <message>
            <source>this is no known country</source>
            <translation>dies ist kein bekanntes Land</translation>
        </message>
        <message>
            <source>this is no known country of an owner</source>
            <translation>dies ist kein bekanntes Land eines Eigners</translation>
        </message>
        <message>
            <source>this is no number; it counts as not known</source>
            <translation>dies ist keine Zahl; es zählt als unbekannt</translation>
        </message>
        <message>
            <source>this is no position</source>
            <translation>dies ist keine Position</translation>
        </message>
        <message>
            <source>this is no stage</source>
            <translation>dies ist keine Stufe</translation>
        </message>
        <message>
            <source>this is no year from {first_year} to {last_year}; it counts as not known</source>
            <translation>dies ist kein Jahr von {first_year} bis {last_year}; es zählt als unbekannt</translation>
        </message>
        <message>
            <source>this is none of the app's minerals; the site is drawn but cannot be counted</source>
            <translation>dies ist keiner der Rohstoffe der App; der Standort wird gezeichnet, kann aber nicht zählen</translation>
        </message>
        <message>
            <source>this lies nowhere on the globe: latitudes end at ±90, longitudes at ±180</source>
            <translation>dies liegt nirgends auf der Erde: Breiten enden bei ±90, Längen bei ±180</translation>
        </message>
        <message>
            <source>this project is of {mineral} {stage}, not of {what}</source>
            <translation>dieses Projekt gehört zu {mineral}, {stage}, nicht zu {what}</translation>
        </message>
        <message>
            <source>this status is not known; the site is drawn as planned</source>
            <translation>dieser Status ist unbekannt; der Standort wird als geplant gezeichnet</translation>
        </message>
        <message>
            <source>tonnes of {basis} of an unknown mineral; they count as not known</source>
            <translation>Tonnen {basis} eines unbekannten Rohstoffs; sie zählen als unbekannt</translation>
        </message>
        <message>
            <source>version {version} of the format has no such key</source>
            <translation>Version {version} des Formats hat keinen solchen Schlüssel</translation>
        </message>
        <message>
            <source>vertical bar</source>
            <translation>senkrechter Strich</translation>
        </message>
        <message>
            <source>way of sharing</source>
            <translation>Art des Teilens</translation>
        </message>
        <message>
            <source>with both signs changed</source>
            <translation>mit beiden Vorzeichen geändert</translation>
        </message>
        <message>
            <source>with latitude and longitude exchanged</source>
            <translation>mit getauschter Breite und Länge</translation>
        </message>
        <message>
            <source>with the latitude's sign changed</source>
            <translation>mit geändertem Vorzeichen der Breite</translation>
        </message>
        <message>
            <source>with the longitude's sign changed</source>
            <translation>mit geändertem Vorzeichen der Länge</translation>
        </message>
        <message>
            <source>within 0 to {high:g}</source>
            <translation>zwischen 0 und {high:g}</translation>
        </message>
        <message>
            <source>within {low:g} to {high:g}</source>
            <translation>zwischen {low:g} und {high:g}</translation>
        </message>
        <message>
            <source>{basis} holds no {mineral}: correct the mineral or the basis</source>
            <translation>{basis} enthält dies nicht: {mineral} – Rohstoff oder Basis berichtigen</translation>
        </message>
        <message>
            <source>{column}, {name}: {unit} of concentrate × grade in % = contained t.</source>
            <translation>{column}, {name}: {unit} Konzentrat × Gehalt in % = t Inhalt.</translation>
        </message>
        <message>
            <source>{count:,} blank rows left out.</source>
            <translation>{count:,} leere Zeilen ausgelassen.</translation>
        </message>
        <message>
            <source>{count:,} rows from row {first} on are no sites (totals, notes) and are left aside.</source>
            <translation>{count:,} Zeilen ab Zeile {first} sind keine Standorte (Summen, Notizen) und werden ausgelassen.</translation>
        </message>
        <message>
            <source>{count:,} shapes other than a point: shown at a point inside.</source>
            <translation>{count:,} Formen, die keine Punkte sind: an einem Punkt darin gezeigt.</translation>
        </message>
        <message>
            <source>{count:,} sites are too many to count one by one; at most {max_counted:,} are. Count a part of them, or keep the file as an overlay.</source>
            <translation>{count:,} Standorte sind zu viele, um einzeln zu zählen; höchstens {max_counted:,} zählen. Zählen Sie einen Teil oder lassen Sie die Datei nur auf der Karte.</translation>
        </message>
        <message>
            <source>{country_name} cannot withhold exports from itself: take it out of the targets.</source>
            <translation>{country_name} kann sich selbst keine Ausfuhr vorenthalten: Nehmen Sie es aus den Betroffenen.</translation>
        </message>
        <message>
            <source>{country} is a member of the pact, and members are not capped. Choose another country, or another pact.</source>
            <translation>{country} ist Mitglied des Pakts, und Mitglieder werden nicht begrenzt. Wählen Sie ein anderes Land oder einen anderen Pakt.</translation>
        </message>
        <message>
            <source>{file_name} cannot be read ({error}). The preferences are as they were last.</source>
            <translation>{file_name} ist nicht lesbar ({error}). Die Einstellungen sind wie zuletzt.</translation>
        </message>
        <message>
            <source>{file_name}: there is no preference “{key}”.</source>
            <translation>{file_name}: Es gibt keine Einstellung „{key}“.</translation>
        </message>
        <message>
            <source>{file_name}: {key} cannot be {value!r}; it can be: {allowed}.</source>
            <translation>{file_name}: {key} kann nicht {value!r} sein; möglich: {allowed}.</translation>
        </message>
        <message>
            <source>{file} and {tries:,} names like it are in use. Give another name.</source>
            <translation>{file} und {tries:,} ähnliche Namen sind vergeben. Geben Sie einen anderen Namen.</translation>
        </message>
        <message>
            <source>{file} cannot be opened: {reason}. Choose another file.</source>
            <translation>{file} lässt sich nicht öffnen: {reason}. Wählen Sie eine andere Datei.</translation>
        </message>
        <message>
            <source>{file} cannot be read: {reason}.</source>
            <translation>{file} ist nicht lesbar: {reason}.</translation>
        </message>
        <message>
            <source>{file} cannot be read: {why}. Open it in a spreadsheet and save it anew.</source>
            <translation>{file} ist nicht lesbar: {why}. Öffnen Sie sie in einer Tabellenkalkulation und speichern Sie sie neu.</translation>
        </message>
        <message>
            <source>{file} cannot be written as a GeoPackage. Choose another folder.</source>
            <translation>{file} lässt sich nicht als GeoPackage schreiben. Wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <source>{file} cannot be written: the disk is full. {advice}</source>
            <translation>{file} lässt sich nicht schreiben: Der Datenträger ist voll. {advice}</translation>
        </message>
        <message>
            <source>{file} cannot hold several pages. A pack is a .pdf or a .pptx file.</source>
            <translation>{file} fasst nicht mehrere Seiten. Eine Mappe ist eine .pdf- oder .pptx-Datei.</translation>
        </message>
        <message>
            <source>{file} does not end in .png, .svg or .csv. Charts are written as PNG or SVG, their figures as CSV.</source>
            <translation>{file} endet nicht auf .png, .svg oder .csv. Diagramme werden als PNG oder SVG geschrieben, ihre Zahlen als CSV.</translation>
        </message>
        <message>
            <source>{file} does not end in .png. Images are written as PNG.</source>
            <translation>{file} endet nicht auf .png. Bilder werden als PNG geschrieben.</translation>
        </message>
        <message>
            <source>{file} does not end in one of {endings}. Give it one of these endings.</source>
            <translation>{file} endet auf keine von {endings}. Geben Sie ihr eine dieser Endungen.</translation>
        </message>
        <message>
            <source>{file} does not end in {suffix}. Give it a name such as “plan{suffix}”.</source>
            <translation>{file} endet nicht auf {suffix}. Geben Sie einen Namen wie „plan{suffix}“.</translation>
        </message>
        <message>
            <source>{file} has a sheet of {rows:,} rows and {columns:,} columns, mostly empty; at most {max_cells:,} cells are read. Copy the table into a new file.</source>
            <translation>{file} hat ein Blatt von {rows:,} Zeilen und {columns:,} Spalten, meist leer; höchstens {max_cells:,} Zellen werden gelesen. Kopieren Sie die Tabelle in eine neue Datei.</translation>
        </message>
        <message>
            <source>{file} has more than {max_rows:,} features. Divide it into several files.</source>
            <translation>{file} hat mehr als {max_rows:,} Objekte. Teilen Sie sie in mehrere Dateien.</translation>
        </message>
        <message>
            <source>{file} has more than {max_rows:,} rows. Divide it into several files.</source>
            <translation>{file} hat mehr als {max_rows:,} Zeilen. Teilen Sie sie in mehrere Dateien.</translation>
        </message>
        <message>
            <source>{file} has {num_rows:,} rows of {size:.1f} GB; at most {max_rows:,} are read. Divide it into several files.</source>
            <translation>{file} hat {num_rows:,} Zeilen mit {size:.1f} GB; höchstens {max_rows:,} werden gelesen. Teilen Sie sie in mehrere Dateien.</translation>
        </message>
        <message>
            <source>{file} has {st_size:,.1f} GB; at most {max_file_bytes:,.0f} GB are read. Divide it, or leave out columns.</source>
            <translation>{file} hat {st_size:,.1f} GB; höchstens {max_file_bytes:,.0f} GB werden gelesen. Teilen Sie sie oder lassen Sie Spalten weg.</translation>
        </message>
        <message>
            <source>{file} holds more than {max_files_of_folder} files; the first {max_files_of_folder} are taken.</source>
            <translation>{file} enthält mehr als {max_files_of_folder} Dateien; die ersten {max_files_of_folder} werden genommen.</translation>
        </message>
        <message>
            <source>{file} holds no file of sites.</source>
            <translation>{file} enthält keine Standortdatei.</translation>
        </message>
        <message>
            <source>{file} holds no file of sites: no Shapefile, GeoJSON, KML or GeoPackage.</source>
            <translation>{file} enthält keine Standortdatei: weder Shapefile noch GeoJSON, KML oder GeoPackage.</translation>
        </message>
        <message>
            <source>{file} holds no table of sites. Choose another file.</source>
            <translation>{file} enthält keine Standorttabelle. Wählen Sie eine andere Datei.</translation>
        </message>
        <message>
            <source>{file} holds several files: {names}. Unpack it and choose one.</source>
            <translation>{file} enthält mehrere Dateien: {names}. Entpacken Sie sie und wählen Sie eine.</translation>
        </message>
        <message>
            <source>{file} holds {count:,} files; at most {max_members:,} are looked at. Unpack it and choose the file you need.</source>
            <translation>{file} enthält {count:,} Dateien; höchstens {max_members:,} werden angesehen. Entpacken Sie sie und wählen Sie die gesuchte Datei.</translation>
        </message>
        <message>
            <source>{file} holds {name}. Unpack it and choose that file: of zips only geographic files are read.</source>
            <translation>{file} enthält {name}. Entpacken Sie sie und wählen Sie diese Datei: Aus Zip-Dateien werden nur Geodateien gelesen.</translation>
        </message>
        <message>
            <source>{file} is GeoParquet, which the installed app does not read. Save it as GeoPackage: in QGIS with Export &gt; Save Features As, or with ogr2ogr sites.gpkg {file}. Where the app runs in a Python of your own, pip install pyarrow is enough.</source>
            <translation>{file} ist GeoParquet, das die installierte App nicht liest. Speichern Sie die Datei als GeoPackage: in QGIS mit Exportieren &gt; Objekte speichern als, oder mit ogr2ogr sites.gpkg {file}. Wo die App in einem eigenen Python läuft, genügt pip install pyarrow.</translation>
        </message>
        <message>
            <source>{file} is a folder. Choose a file in it.</source>
            <translation>{file} ist ein Ordner. Wählen Sie eine Datei darin.</translation>
        </message>
        <message>
            <source>{file} is damaged or cut off and cannot be read as a spreadsheet. Copy it again from where it came, or save it as CSV.</source>
            <translation>{file} ist beschädigt oder abgeschnitten und nicht als Tabelle lesbar. Kopieren Sie sie neu von ihrer Quelle oder speichern Sie sie als CSV.</translation>
        </message>
        <message>
            <source>{file} is damaged or cut off: its list of contents cannot be read. Copy it again from where it came.</source>
            <translation>{file} ist beschädigt oder abgeschnitten: Das Inhaltsverzeichnis ist nicht lesbar. Kopieren Sie sie neu von ihrer Quelle.</translation>
        </message>
        <message>
            <source>{file} is damaged or no Parquet file. Export it anew.</source>
            <translation>{file} ist beschädigt oder keine Parquet-Datei. Exportieren Sie sie neu.</translation>
        </message>
        <message>
            <source>{file} is damaged: it cannot be unpacked. Copy it again.</source>
            <translation>{file} ist beschädigt: Sie lässt sich nicht entpacken. Kopieren Sie sie neu.</translation>
        </message>
        <message>
            <source>{file} is empty. Choose another file.</source>
            <translation>{file} ist leer. Wählen Sie eine andere Datei.</translation>
        </message>
        <message>
            <source>{file} is empty: it has no rows. Choose another file.</source>
            <translation>{file} ist leer: Sie hat keine Zeilen. Wählen Sie eine andere Datei.</translation>
        </message>
        <message>
            <source>{file} is larger than 4 MB: it is no page and no style.</source>
            <translation>{file} ist größer als 4 MB: Sie ist weder Seite noch Stil.</translation>
        </message>
        <message>
            <source>{file} is locked by a password. Unlock it and save it without one.</source>
            <translation>{file} ist durch ein Passwort gesperrt. Entsperren Sie sie und speichern Sie sie ohne.</translation>
        </message>
        <message>
            <source>{file} is no ordinary file. Choose a file.</source>
            <translation>{file} ist keine gewöhnliche Datei. Wählen Sie eine Datei.</translation>
        </message>
        <message>
            <source>{file} is no spreadsheet, whatever its name says. Save it as XLSX or CSV.</source>
            <translation>{file} ist keine Tabellenkalkulation, was der Name auch sagt. Speichern Sie sie als XLSX oder CSV.</translation>
        </message>
        <message>
            <source>{file} is not UTF-8 text (line {line}). If it was written by hand or by a script, save it as UTF-8; else the file is damaged: use a copy.</source>
            <translation>{file} ist kein UTF-8-Text (Zeile {line}). Von Hand oder per Skript geschrieben, speichern Sie sie als UTF-8; sonst ist die Datei beschädigt: Nehmen Sie eine Kopie.</translation>
        </message>
        <message>
            <source>{file} is not UTF-8 text. Choose a file that this app has written.</source>
            <translation>{file} ist kein UTF-8-Text. Wählen Sie eine Datei, die diese App geschrieben hat.</translation>
        </message>
        <message>
            <source>{file} is not there any more. Choose where it is now.</source>
            <translation>{file} ist nicht mehr da. Wählen Sie, wo sie jetzt ist.</translation>
        </message>
        <message>
            <source>{file} is not {kind}, whatever its name says: its content begins otherwise. Export it anew, or give it its right suffix.</source>
            <translation>{file} ist, was der Name auch sagt, nicht: {kind} – der Inhalt beginnt anders. Exportieren Sie sie neu oder geben Sie ihr die richtige Endung.</translation>
        </message>
        <message>
            <source>{file} is read as {driver}, which is not allowed for {suffix}.</source>
            <translation>{file} wird als {driver} gelesen, was für {suffix} nicht erlaubt ist.</translation>
        </message>
        <message>
            <source>{file} is refused: it defines entities of its own, by which a small file grows without end or reads others. Export it anew without them.</source>
            <translation>{file} wird abgelehnt: Sie definiert eigene Entitäten, durch die eine kleine Datei endlos wächst oder andere liest. Exportieren Sie sie ohne solche neu.</translation>
        </message>
        <message>
            <source>{file} is refused: it defines entities of its own, by which a small file grows without end or reads others. Save it anew in a spreadsheet.</source>
            <translation>{file} wird abgelehnt: Sie definiert eigene Entitäten, durch die eine kleine Datei endlos wächst oder andere liest. Speichern Sie sie in einer Tabellenkalkulation neu.</translation>
        </message>
        <message>
            <source>{file} is refused: it would unpack to {size:,.1f} GB, far more than a file of sites holds. Ask its sender what it is.</source>
            <translation>{file} wird abgelehnt: Entpackt hätte sie {size:,.1f} GB, weit mehr als eine Standortdatei. Fragen Sie den Absender, was es ist.</translation>
        </message>
        <message>
            <source>{file} is refused: “{filename}” in it is a link to another file. Pack the file itself.</source>
            <translation>{file} wird abgelehnt: „{filename}“ darin verweist auf eine andere Datei. Packen Sie die Datei selbst.</translation>
        </message>
        <message>
            <source>{file} is refused: “{filename}” in it points outside the archive, as only harmful files do. Ask its sender for another.</source>
            <translation>{file} wird abgelehnt: „{filename}“ darin zeigt aus dem Archiv hinaus, wie es nur schädliche Dateien tun. Bitten Sie den Absender um eine andere.</translation>
        </message>
        <message>
            <source>{file} may not be read: it is open in another program or belongs to somebody else. Close it there, or copy it.</source>
            <translation>{file} darf nicht gelesen werden: Sie ist in einem anderen Programm offen oder gehört jemand anderem. Schließen Sie sie dort oder kopieren Sie sie.</translation>
        </message>
        <message>
            <source>{file} needs more memory than there is. Divide it, or close programs.</source>
            <translation>{file} braucht mehr Speicher, als da ist. Teilen Sie sie oder schließen Sie Programme.</translation>
        </message>
        <message>
            <source>{file} would be larger than {most_bytes} MB and could not be opened again: single corrections of rows take most of it. Export the corrected sites as a file, add that in place of the first, and save again.</source>
            <translation>{file} würde größer als {most_bytes} MB und ließe sich nicht mehr öffnen: Einzelne Korrekturen von Zeilen machen das meiste aus. Exportieren Sie die korrigierten Standorte als Datei, fügen Sie diese anstelle der ersten hinzu und speichern Sie erneut.</translation>
        </message>
        <message>
            <source>{file}: choose a name that ends in .csv or .xlsx.</source>
            <translation>{file}: Wählen Sie einen Namen mit der Endung .csv oder .xlsx.</translation>
        </message>
        <message>
            <source>{file}: {what} are not read. {hint}.</source>
            <translation>{file}: {what} werden nicht gelesen. {hint}.</translation>
        </message>
        <message>
            <source>{folder} does not list the table {name}. {reinstall}.</source>
            <translation>{folder} führt die Tabelle {name} nicht auf. {reinstall}.</translation>
        </message>
        <message>
            <source>{hub} cannot be the hub of the agreements: it is no member.</source>
            <translation>{hub} kann nicht Drehkreuz der Abkommen sein: kein Mitglied.</translation>
        </message>
        <message>
            <source>{km:.1f} km apart, names {alike:.0f} % alike</source>
            <translation>{km:.1f} km Abstand, Namen zu {alike:.0f} % gleich</translation>
        </message>
        <message>
            <source>{km:.1f} km apart, names {alike:.0f} % alike, mineral not said</source>
            <translation>{km:.1f} km Abstand, Namen zu {alike:.0f} % gleich, Rohstoff nicht angegeben</translation>
        </message>
        <message>
            <source>{low:g} or more</source>
            <translation>{low:g} oder mehr</translation>
        </message>
        <message>
            <source>{name} cannot be counted: the catalog has no country {host} or no mineral {mineral}. Correct it, or keep the file as an overlay.</source>
            <translation>{name} kann nicht zählen: Der Katalog kennt kein Land {host} oder keinen Rohstoff {mineral}. Berichtigen Sie es oder lassen Sie die Datei nur auf der Karte.</translation>
        </message>
        <message>
            <source>{name} cannot be shown: {error}. Use another file.</source>
            <translation>{name} lässt sich nicht zeigen: {error}. Nehmen Sie eine andere Datei.</translation>
        </message>
        <message>
            <source>{name} cannot be used: {reason}. Choose a file that this app has written.</source>
            <translation>{name} ist nicht brauchbar: {reason}. Wählen Sie eine Datei, die diese App geschrieben hat.</translation>
        </message>
        <message>
            <source>{name} has no layer “{layer}”. Choose one of: {there}.</source>
            <translation>{name} hat keine Ebene „{layer}“. Wählen Sie: {there}.</translation>
        </message>
        <message>
            <source>{name} has {total:,} problems:</source>
            <translation>{name} hat {total:,} Probleme:</translation>
        </message>
        <message>
            <source>{name} is damaged or cut off and cannot be read{where}. Export it anew.</source>
            <translation>{name} ist beschädigt oder abgeschnitten und nicht lesbar{where}. Exportieren Sie sie neu.</translation>
        </message>
        <message>
            <source>{name} is empty. Choose another file.</source>
            <translation>{name} ist leer. Wählen Sie eine andere Datei.</translation>
        </message>
        <message>
            <source>{name} is nested too deeply to be a .supplymap file. Choose another file.</source>
            <translation>{name} ist zu tief geschachtelt für eine .supplymap-Datei. Wählen Sie eine andere Datei.</translation>
        </message>
        <message>
            <source>{name} is no .supplymap file: it does not say "format": "{format}". Choose another file.</source>
            <translation>{name} ist keine .supplymap-Datei: Es fehlt "format": "{format}". Wählen Sie eine andere Datei.</translation>
        </message>
        <message>
            <source>{name} is not JSON: line {lineno}, column {colno}: {reason}. {repair}.</source>
            <translation>{name} ist kein JSON: Zeile {lineno}, Spalte {colno}: {reason}. {repair}.</translation>
        </message>
        <message>
            <source>{name} is not text: it has bytes that no text has. Open it in the program that made it and save it as CSV or XLSX.</source>
            <translation>{name} ist kein Text: Sie enthält Bytes, die kein Text hat. Öffnen Sie sie in ihrem Programm und speichern Sie sie als CSV oder XLSX.</translation>
        </message>
        <message>
            <source>{name} is open in another program. Close it there and try again.</source>
            <translation>{name} ist in einem anderen Programm offen. Schließen Sie sie dort und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>{name} lacks its .shx file. Copy all files of the same name (.shp, .shx, .dbf, .prj) into one folder, or the zip they came in.</source>
            <translation>{name} fehlt die .shx-Datei. Kopieren Sie alle gleichnamigen Dateien (.shp, .shx, .dbf, .prj) in einen Ordner oder nehmen Sie die ursprüngliche Zip-Datei.</translation>
        </message>
        <message>
            <source>{name} must be {limits}, not {value:g}.</source>
            <translation>{name}: erlaubt ist {limits}, nicht {value:g}.</translation>
        </message>
        <message>
            <source>{name} was made by a newer version of the app{app}: its format is version {version}, and this app reads version {own}. Update the app.</source>
            <translation>{name} stammt von einer neueren Version der App{app}: Das Format ist Version {version}, diese App liest Version {own}. Aktualisieren Sie die App.</translation>
        </message>
        <message>
            <source>{name}: sites come from a file or from a pasted table, one of both.</source>
            <translation>{name}: Standorte kommen aus einer Datei oder einer eingefügten Tabelle, nur eines davon.</translation>
        </message>
        <message>
            <source>{name}: tonnes of concentrate without a grade; they count as not known</source>
            <translation>{name}: Tonnen Konzentrat ohne Gehalt; sie zählen als unbekannt</translation>
        </message>
        <message>
            <source>{name}: which grade has the concentrate, in per cent?</source>
            <translation>{name}: Welchen Gehalt hat das Konzentrat, in Prozent?</translation>
        </message>
        <message>
            <source>{name}: {words}; the amount counts as not known</source>
            <translation>{name}: {words}; die Menge zählt als unbekannt</translation>
        </message>
        <message>
            <source>{nul:,} NUL characters are read as blanks: the file may be damaged.</source>
            <translation>{nul:,} NUL-Zeichen werden als Leerzeichen gelesen: Die Datei ist vielleicht beschädigt.</translation>
        </message>
        <message>
            <source>{path} cannot be read. Install the app again.</source>
            <translation>{path} ist nicht lesbar. Installieren Sie die App neu.</translation>
        </message>
        <message>
            <source>{path} cannot be read: {reason}. Choose another file.</source>
            <translation>{path} ist nicht lesbar: {reason}. Wählen Sie eine andere Datei.</translation>
        </message>
        <message>
            <source>{path} cannot be written: another program uses it. {advice}</source>
            <translation>{path} lässt sich nicht schreiben: Ein anderes Programm benutzt sie. {advice}</translation>
        </message>
        <message>
            <source>{path} cannot be written: {other} is a file, not a folder. Choose another folder.</source>
            <translation>{path} lässt sich nicht schreiben: {other} ist eine Datei, kein Ordner. Wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <source>{path} cannot be written: {reason}. Choose another folder, or change the permissions of this one.</source>
            <translation>{path} lässt sich nicht schreiben: {reason}. Wählen Sie einen anderen Ordner oder ändern Sie die Rechte dieses Ordners.</translation>
        </message>
        <message>
            <source>{path} cannot be written: {reason}. {choose}</source>
            <translation>{path} lässt sich nicht schreiben: {reason}. {choose}</translation>
        </message>
        <message>
            <source>{path} is a folder. Choose a file in it.</source>
            <translation>{path} ist ein Ordner. Wählen Sie eine Datei darin.</translation>
        </message>
        <message>
            <source>{path} is a folder. Give the name of a file, such as {example}.</source>
            <translation>{path} ist ein Ordner. Geben Sie einen Dateinamen an, etwa {example}.</translation>
        </message>
        <message>
            <source>{path} is larger than {most_bytes} MB, so it is hardly a file of scenarios. Choose another file.</source>
            <translation>{path} ist größer als {most_bytes} MB, also kaum eine Szenariodatei. Wählen Sie eine andere Datei.</translation>
        </message>
        <message>
            <source>{path} is write-protected. Save under another name, or lift the protection.</source>
            <translation>{path} ist schreibgeschützt. Speichern Sie unter anderem Namen oder heben Sie den Schutz auf.</translation>
        </message>
        <message>
            <source>{path} may not be read. Change its permissions, close other programs that use it, or copy it to a folder of yours.</source>
            <translation>{path} darf nicht gelesen werden. Ändern Sie die Rechte, schließen Sie andere Programme, die sie benutzen, oder kopieren Sie sie in einen eigenen Ordner.</translation>
        </message>
        <message>
            <source>{shown_as} is a folder. Give the name of a file.</source>
            <translation>{shown_as} ist ein Ordner. Geben Sie einen Dateinamen an.</translation>
        </message>
        <message>
            <source>{shown_as} is write-protected. Save under another name, or lift the protection.</source>
            <translation>{shown_as} ist schreibgeschützt. Speichern Sie unter anderem Namen oder heben Sie den Schutz auf.</translation>
        </message>
        <message>
            <source>{target} in concentrate needs a grade in per cent: map a column or state it</source>
            <translation>{target} im Konzentrat braucht einen Gehalt in Prozent: Spalte zuordnen oder angeben</translation>
        </message>
        <message>
            <source>{unit} of concentrate at {grade_pct:g} % × {factor:.5g} = {target}</source>
            <translation>{unit} Konzentrat bei {grade_pct:g} % × {factor:.5g} = {target}</translation>
        </message>
        <message>
            <source>{what} has an unknown entry “{strange}”</source>
            <translation>{what} hat einen unbekannten Eintrag „{strange}“</translation>
        </message>
        <message>
            <source>{what} is missing</source>
            <translation>{what} fehlt</translation>
        </message>
        <message>
            <source>{what} is no object</source>
            <translation>{what} ist kein Objekt</translation>
        </message>
        <message>
            <source>{what} is not whole</source>
            <translation>{what} ist nicht ganz</translation>
        </message>
        <message>
            <source>{where} cannot be written: its name or path is too long. {advice}</source>
            <translation>{where} lässt sich nicht schreiben: Name oder Pfad ist zu lang. {advice}</translation>
        </message>
        <message>
            <source>{why}; the column has {count:,} such words</source>
            <translation>{why}; die Spalte hat {count:,} solche Wörter</translation>
        </message>
        <message>
            <source>“{id}” is no region and no country where {mineral} {stage} can be added. Choose another place.</source>
            <translation>„{id}“ ist weder Region noch Land für neue Kapazität ({mineral}, {stage}). Wählen Sie einen anderen Ort.</translation>
        </message>
        <message>
            <source>“{key}” of {what} cannot be {value!r:.40}</source>
            <translation>„{key}“ ({what}) kann nicht {value!r:.40} sein</translation>
        </message>
        <message>
            <source>“{name}” is no system of positions on the ground. Give another.</source>
            <translation>„{name}“ ist kein System von Positionen auf der Erde. Geben Sie ein anderes an.</translation>
        </message>
        <message>
            <source>“{unit}” is no unit of mass: choose one</source>
            <translation>„{unit}“ ist keine Masseneinheit: eine wählen</translation>
        </message>
        <message>
            <source>“{value}” is no colour. Give it as #RRGGBB, such as #1F5FBF.</source>
            <translation>„{value}“ ist keine Farbe. Geben Sie sie als #RRGGBB an, etwa #1F5FBF.</translation>
        </message>
        <message>
            <source>… more rows than a sheet holds; save as CSV</source>
            <translation>… mehr Zeilen, als ein Blatt fasst; als CSV speichern</translation>
        </message>
    </context>
    <context>
        <name>preferences</name>
        <message>
            <source>A second start hands its file to the first. Off: each start is an app of its own.</source>
            <translation>Ein zweiter Start gibt seine Datei an den ersten. Aus: Jeder Start ist eine eigene App.</translation>
        </message>
        <message>
            <source>Always kt</source>
            <translation>Immer kt</translation>
        </message>
        <message>
            <source>Always t</source>
            <translation>Immer t</translation>
        </message>
        <message>
            <source>As the language</source>
            <translation>Wie die Sprache</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Farben</translation>
        </message>
        <message>
            <source>Consumer or pact</source>
            <translation>Verbraucher oder Pakt</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>Equal Earth</source>
            <translation>Equal Earth</translation>
        </message>
        <message>
            <source>Exports go to</source>
            <translation>Exporte kommen nach</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Dateien</translation>
        </message>
        <message>
            <source>Files open in the app that runs</source>
            <translation>Dateien in der laufenden App öffnen</translation>
        </message>
        <message>
            <source>Green to blue</source>
            <translation>Grün bis Blau</translation>
        </message>
        <message>
            <source>Grey</source>
            <translation>Grau</translation>
        </message>
        <message>
            <source>Handling marking</source>
            <translation>Vertraulichkeitsvermerk</translation>
        </message>
        <message>
            <source>How figures are written on screen and in images, from the next start on. Files for other programs always have a decimal point.</source>
            <translation>Wie Zahlen auf dem Bildschirm und in Bildern stehen, ab dem nächsten Start. Dateien für andere Programme haben immer einen Dezimalpunkt.</translation>
        </message>
        <message>
            <source>How soon after a change a copy of unsaved work is kept, for the case of a crash.</source>
            <translation>Wie bald nach einer Änderung eine Kopie der ungesicherten Arbeit entsteht, für den Fall eines Absturzes.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Light or dark colours of the window; exports are light.</source>
            <translation>Helle oder dunkle Farben des Fensters; Exporte sind hell.</translation>
        </message>
        <message>
            <source>Map colours</source>
            <translation>Kartenfarben</translation>
        </message>
        <message>
            <source>Mercator (areas are not comparable)</source>
            <translation>Mercator (Flächen nicht vergleichbar)</translation>
        </message>
        <message>
            <source>Natural Earth</source>
            <translation>Natural Earth</translation>
        </message>
        <message>
            <source>New work begins with</source>
            <translation>Neue Arbeit beginnt mit</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Zahlen</translation>
        </message>
        <message>
            <source>Of the window, its maps and what is exported, from the next start on.</source>
            <translation>Des Fensters, seiner Karten und der Exporte, ab dem nächsten Start.</translation>
        </message>
        <message>
            <source>Projection</source>
            <translation>Projektion</translation>
        </message>
        <message>
            <source>Recovery copy after</source>
            <translation>Rettungskopie nach</translation>
        </message>
        <message>
            <source>Robinson</source>
            <translation>Robinson</translation>
        </message>
        <message>
            <source>Stands at top and bottom of briefing pages whose house style has none of its own.</source>
            <translation>Steht oben und unten auf Briefing-Seiten, deren Hausstil keinen eigenen hat.</translation>
        </message>
        <message>
            <source>The colours of shares in the window and in what it exports; each prints in grey and is told apart by colour-blind readers.</source>
            <translation>Die Farben der Anteile im Fenster und in dem, was es ausgibt; alle lassen sich grau drucken und sind auch für Farbfehlsichtige zu unterscheiden.</translation>
        </message>
        <message>
            <source>The map of new work; a saved file keeps its own.</source>
            <translation>Die Karte neuer Arbeit; eine gespeicherte Datei behält ihre.</translation>
        </message>
        <message>
            <source>The unit of tonnages in the window, on maps and pages, from the next start on. Tables and files for other programs are in t.</source>
            <translation>Die Einheit der Mengen im Fenster, auf Karten und Seiten, vom nächsten Start an. Tabellen und Dateien für andere Programme sind in t.</translation>
        </message>
        <message>
            <source>Tonnes</source>
            <translation>Tonnen</translation>
        </message>
        <message>
            <source>Violet</source>
            <translation>Violett</translation>
        </message>
        <message>
            <source>What reads best</source>
            <translation>Was sich am besten liest</translation>
        </message>
        <message>
            <source>Where Open and Save begin after a start.</source>
            <translation>Wo Öffnen und Speichern nach einem Start beginnen.</translation>
        </message>
        <message>
            <source>Where exporting begins after a start.</source>
            <translation>Wo das Exportieren nach einem Start beginnt.</translation>
        </message>
        <message>
            <source>Whose exposure new work shows beside the world's figures.</source>
            <translation>Wessen Abhängigkeit neue Arbeit neben den Zahlen der Welt zeigt.</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Fenster</translation>
        </message>
        <message>
            <source>Work is kept in</source>
            <translation>Arbeit liegt in</translation>
        </message>
        <message>
            <source>a folder; empty: where you were last</source>
            <translation>ein Ordner; leer: wo Sie zuletzt waren</translation>
        </message>
        <message>
            <source>up to {count} characters; empty: none</source>
            <translation>bis zu {count} Zeichen; leer: keiner</translation>
        </message>
    </context>
    <context>
        <name>preset</name>
        <message>
            <source>27 bilateral agreements</source>
            <translation>27 bilaterale Abkommen</translation>
        </message>
        <message>
            <source>96,600 t of cobalt may leave the DR Congo in 2026 and again in 2027, less than half of what its mines make.</source>
            <translation>96.600 t Kobalt dürfen die DR Kongo 2026 verlassen und ebenso viele 2027, weniger als die Hälfte dessen, was ihre Minen fördern.</translation>
        </message>
        <message>
            <source>A club of buyers pays a floor price for rare earths, so that its dearer new plants run and Chinese supply gives way; without the floor it is the others that give way.</source>
            <translation>Ein Klub von Käufern zahlt für Seltene Erden einen Mindestpreis, sodass seine teureren neuen Werke laufen und chinesisches Angebot weicht; ohne Mindestpreis weichen die anderen.</translation>
        </message>
        <message>
            <source>A price-floor club</source>
            <translation>Ein Mindestpreis-Klub</translation>
        </message>
        <message>
            <source>All are built at the capacity and in the year that their rows say; public money approved is money paid.</source>
            <translation>Alle werden mit der Kapazität und in dem Jahr gebaut, die in ihren Zeilen stehen; bewilligtes öffentliches Geld gilt als gezahlt.</translation>
        </message>
        <message>
            <source>All listed projects in EU members, at their listed years. 65 % of any material from one third country is the EU's limit at each stage: see China's share.</source>
            <translation>Alle erfassten Projekte in EU-Mitgliedern, in den erfassten Jahren. Höchstens 65 % eines Materials aus einem einzigen Drittland ist auf jeder Stufe die Grenze der EU: siehe Chinas Anteil.</translation>
        </message>
        <message>
            <source>An input fails, not an ore: nickel of HPAL plants, and the cobalt that comes with it or by leaching. Look at cobalt mining too.</source>
            <translation>Ein Betriebsstoff fällt aus, kein Erz: Nickel der HPAL-Werke und das Kobalt, das mit ihm oder durch Laugung kommt. Auch die Förderung von Kobalt ansehen.</translation>
        </message>
        <message>
            <source>Anode exports fall by half: how many licences would be refused is not published.</source>
            <translation>Die Ausfuhr von Anoden halbiert sich: Wie viele Lizenzen verweigert würden, ist nicht veröffentlicht.</translation>
        </message>
        <message>
            <source>As above, and what other allies pay for: Korea Zinc's gallium and germanium at Onsan and in Tennessee, gallium in Greece, tungsten at Hemerdon.</source>
            <translation>Wie oben, dazu, was andere Verbündete bezahlen: Gallium und Germanium von Korea Zinc in Onsan und Tennessee, Gallium in Griechenland, Wolfram in Hemerdon.</translation>
        </message>
        <message>
            <source>Buyers leave China and Russia first: both are given the highest cost in the merit order. The costs, 2 against 1, are an order and no prices.</source>
            <translation>Käufer verlassen China und Russland zuerst: Beide erhalten die höchsten Kosten in der Einsatzreihenfolge. Die Kosten, 2 gegen 1, sind eine Reihenfolge und keine Preise.</translation>
        </message>
        <message>
            <source>Buyers leave China's and Russia's refined nickel for Indonesia's and trade one dominant supplier for another; or they spread over what allies can restart.</source>
            <translation>Käufer gehen von Chinas und Russlands raffiniertem Nickel zu dem Indonesiens und tauschen einen beherrschenden Anbieter gegen einen anderen; oder sie verteilen sich auf das, was Verbündete neu starten können.</translation>
        </message>
        <message>
            <source>China has no control on refined lithium today: the shock is invented, as a test of the stocks.</source>
            <translation>China hat heute keine Kontrolle auf raffiniertes Lithium: Der Schock ist erfunden, als Probe der Vorräte.</translation>
        </message>
        <message>
            <source>China hits one ally at a time</source>
            <translation>China trifft Verbündete der Reihe nach</translation>
        </message>
        <message>
            <source>China resumes the October 2025 controls</source>
            <translation>Chinas Kontrollen von Oktober 2025 greifen</translation>
        </message>
        <message>
            <source>China withholds natural graphite; the United States share their stock with the EU as one buyer, or with each of its 27 members alone.</source>
            <translation>China hält Naturgraphit zurück; die USA teilen ihren Vorrat mit der EU als einem Käufer, oder mit jedem ihrer 27 Mitglieder einzeln.</translation>
        </message>
        <message>
            <source>China withholds three quarters of its natural graphite for a year: the yardstick of the magnet licences, carried over.</source>
            <translation>China hält ein Jahr lang drei Viertel seines Naturgraphits zurück: der Maßstab der Magnetlizenzen, hierher übertragen.</translation>
        </message>
        <message>
            <source>China's ban on Japan</source>
            <translation>Chinas Verbot gegen Japan</translation>
        </message>
        <message>
            <source>China's ban on the United States</source>
            <translation>Chinas Verbot gegen die USA</translation>
        </message>
        <message>
            <source>Compare world output of mines. Refined output stays: recycled feed takes the place of mined feed.</source>
            <translation>Die Weltproduktion der Minen vergleichen. Die raffinierte Produktion bleibt: Recyclingmaterial tritt an die Stelle von gefördertem.</translation>
        </message>
        <message>
            <source>Cost floor in the merit order: Chinese mines and refineries give way first to the club's new plants.</source>
            <translation>Mindestkosten in der Einsatzreihenfolge: Chinesische Minen und Raffinerien weichen den neuen Werken des Klubs zuerst.</translation>
        </message>
        <message>
            <source>DR Congo keeps its cobalt quota</source>
            <translation>DR Kongo behält ihre Kobaltquote</translation>
        </message>
        <message>
            <source>EU meets, or misses, the 2030 benchmarks</source>
            <translation>EU erreicht oder verfehlt die Richtwerte für 2030</translation>
        </message>
        <message>
            <source>Each member has its own agreement with the United States: the stock is drawn on sooner and by those who are short first.</source>
            <translation>Jedes Mitglied hat ein eigenes Abkommen mit den USA: Der Vorrat wird früher angegriffen, und von denen, die zuerst einen Engpass haben.</translation>
        </message>
        <message>
            <source>Emergency stock sharing</source>
            <translation>Notvorräte teilen</translation>
        </message>
        <message>
            <source>Every listed lithium, graphite, gallium and rare-earth project in the EU runs as announced, or only those under construction do by 2030.</source>
            <translation>Jedes erfasste Projekt für Lithium, Graphit, Gallium und Seltene Erden in der EU läuft wie angekündigt, oder bis 2030 nur jene, die im Bau sind.</translation>
        </message>
        <message>
            <source>Everyone alone</source>
            <translation>Jeder für sich</translation>
        </message>
        <message>
            <source>Feed for the refineries is bought on the world market.</source>
            <translation>Die Zufuhr der Raffinerien wird auf dem Weltmarkt gekauft.</translation>
        </message>
        <message>
            <source>First the ban on gallium, germanium and antimony for the United States is back, then Japan gets half of its dual-use minerals only.</source>
            <translation>Erst kehrt das Verbot von Gallium, Germanium und Antimon für die USA zurück, dann erhält Japan nur noch die Hälfte seiner Dual-Use-Rohstoffe.</translation>
        </message>
        <message>
            <source>Gallium at Wagerup, rare earths at Nolans and Eneabba, magnets in Texas and antimony in Idaho are built as announced.</source>
            <translation>Gallium in Wagerup, Seltene Erden in Nolans und Eneabba, Magnete in Texas und Antimon in Idaho werden wie angekündigt gebaut.</translation>
        </message>
        <message>
            <source>Gallium, germanium, antimony: the suspension of the 2024 ban ends on 27 November 2026. Half of the antimony that the USA uses is at stake, and less of gallium and germanium, which come by other countries.</source>
            <translation>Gallium, Germanium, Antimon: Die Aussetzung des Verbots von 2024 endet am 27. November 2026. Auf dem Spiel steht die Hälfte des Antimons, das die USA verbrauchen, und weniger von Gallium und Germanium, die über andere Länder kommen.</translation>
        </message>
        <message>
            <source>Half of China's refined lithium is withheld for six months; Japan, Korea and their partners share what Japan holds, or do not.</source>
            <translation>Die Hälfte von Chinas raffiniertem Lithium wird sechs Monate zurückgehalten; Japan, Südkorea und ihre Partner teilen, was Japan hält, oder nicht.</translation>
        </message>
        <message>
            <source>Half of what Japan buys is withheld: the ban names military users alone, and how many civilian licences are refused is not published.</source>
            <translation>Die Hälfte dessen, was Japan kauft, wird zurückgehalten: Das Verbot nennt nur militärische Nutzer, und wie viele zivile Lizenzen verweigert werden, ist nicht veröffentlicht.</translation>
        </message>
        <message>
            <source>Indonesia adds 1.5 Mt a year, about what China refines; its listed plants under construction and planned come to 0.6 Mt, most of it an intermediate that does not count here, so that nearly all is beyond the pipeline.</source>
            <translation>Indonesien fügt 1,5 Mt im Jahr hinzu, etwa so viel, wie China raffiniert; seine erfassten Werke, im Bau und geplant, ergeben 0,6 Mt, meist ein Zwischenprodukt, das hier nicht zählt, sodass fast alles jenseits der Pipeline liegt.</translation>
        </message>
        <message>
            <source>Indonesia in place of China and Russia</source>
            <translation>Indonesien statt China und Russland</translation>
        </message>
        <message>
            <source>Indonesia passes 65 % of refined nickel (the EU's mark for one third country; the UK's is 60 %). By control the picture is another: see the lens Control.</source>
            <translation>Indonesien übersteigt 65 % des raffinierten Nickels (die Marke der EU für ein Drittland; die des Vereinigten Königreichs ist 60 %). Nach Kontrolle ist das Bild ein anderes: siehe den Blickwinkel Kontrolle.</translation>
        </message>
        <message>
            <source>Japan holds its 60 days of lithium too; what it holds of each metal is secret.</source>
            <translation>Japan hält seine 60 Tage auch von Lithium; was es von jedem Metall hält, ist geheim.</translation>
        </message>
        <message>
            <source>Japan's 60 days and Korea's six are for all members, by the oil-sharing rule: nobody runs short before the sixth month.</source>
            <translation>Japans 60 Tage und Südkoreas sechs sind für alle Mitglieder, nach der Regel für Erdöl: Niemand hat vor dem sechsten Monat einen Engpass.</translation>
        </message>
        <message>
            <source>Kwinana, Fort Saskatchewan and Larymna run again: little, but no new dominant supplier.</source>
            <translation>Kwinana, Fort Saskatchewan und Larymna laufen wieder: wenig, aber kein neuer beherrschender Anbieter.</translation>
        </message>
        <message>
            <source>Leaching plants in the DR Congo, which run on imported acid for 50 to 60 %, lose a quarter.</source>
            <translation>Laugungswerke in der DR Kongo, die zu 50 bis 60 % mit eingeführter Säure laufen, verlieren ein Viertel.</translation>
        </message>
        <message>
            <source>Less is mined, and all mines give way in proportion, so that shares of mining stay as they are.</source>
            <translation>Es wird weniger gefördert, und alle Minen weichen im Verhältnis, sodass die Anteile an der Förderung bleiben, wie sie sind.</translation>
        </message>
        <message>
            <source>Listed HPAL plants in Indonesia lose half of their output for six months, once stocks of one to two months are used up: May to October 2026.</source>
            <translation>Die erfassten HPAL-Werke in Indonesien verlieren sechs Monate lang die Hälfte ihrer Produktion, sobald Vorräte von ein bis zwei Monaten verbraucht sind: Mai bis Oktober 2026.</translation>
        </message>
        <message>
            <source>Lithium and manganese feel the price of acid, not its absence, and are left out.</source>
            <translation>Lithium und Mangan spüren den Preis der Säure, nicht ihr Fehlen, und bleiben außen vor.</translation>
        </message>
        <message>
            <source>Magnet exports fall by three quarters for a year, as they did under the licences of April 2025.</source>
            <translation>Die Ausfuhr von Magneten sinkt für ein Jahr um drei Viertel, wie unter den Lizenzen vom April 2025.</translation>
        </message>
        <message>
            <source>Members whose use or suppliers are not published take no part.</source>
            <translation>Mitglieder, deren Verbrauch oder Lieferanten nicht veröffentlicht sind, nehmen nicht teil.</translation>
        </message>
        <message>
            <source>No 1 of 2026, dual-use goods for Japanese military users, with civilian licences held up too. Half of what Japan buys of refined rare earths from China is missing from the second month.</source>
            <translation>Nr. 1 von 2026, Dual-Use-Güter für japanische militärische Nutzer; auch zivile Lizenzen verzögern sich. Ab dem zweiten Monat fehlt die Hälfte dessen, was Japan an raffinierten Seltenen Erden aus China kauft.</translation>
        </message>
        <message>
            <source>Nos 57 and 58 of 9 October 2025, from November 2026. Watch the Shock tab: magnets of the EU, Korea, the USA and Japan; anodes of the USA.</source>
            <translation>Nr. 57 und 58 vom 9. Oktober 2025, ab November 2026. Siehe Reiter Schock: Magnete der EU, Südkoreas, der USA und Japans; Anoden der USA.</translation>
        </message>
        <message>
            <source>Nothing dated after 10 November 2026 was found, so that the controls came into force is assumed.</source>
            <translation>Nichts mit Datum nach dem 10. November 2026 wurde gefunden; dass die Kontrollen in Kraft traten, ist also eine Annahme.</translation>
        </message>
        <message>
            <source>One EU agreement against many bilateral ones</source>
            <translation>Ein EU-Abkommen gegen viele bilaterale</translation>
        </message>
        <message>
            <source>One agreement: the EU as one buyer</source>
            <translation>Ein Abkommen: die EU als ein Käufer</translation>
        </message>
        <message>
            <source>Ore is there, although Indonesia's quota for 2026 is below what its smelters need.</source>
            <translation>Erz ist da, obwohl Indonesiens Quote für 2026 unter dem liegt, was seine Hütten brauchen.</translation>
        </message>
        <message>
            <source>Quotas of 2026 and 2027. Refineries outside the Congo miss a third of the world's mined cobalt; of refined cobalt Korea feels it, which buys Congolese hydroxide, while the USA buys none of it directly.</source>
            <translation>Quoten von 2026 und 2027. Raffinerien außerhalb des Kongos fehlt ein Drittel des weltweit geförderten Kobalts; bei raffiniertem Kobalt spürt es Südkorea, das kongolesisches Hydroxid kauft, während die USA keines direkt kaufen.</translation>
        </message>
        <message>
            <source>Recycling push</source>
            <translation>Schub für das Recycling</translation>
        </message>
        <message>
            <source>Recycling, a quarter of use by 2030, is left to its own preset: the lever acts on the world.</source>
            <translation>Recycling, ein Viertel des Verbrauchs bis 2030, hat seinen eigenen Musterfall: Der Hebel wirkt auf die ganze Welt.</translation>
        </message>
        <message>
            <source>Single-supplier substitution trap</source>
            <translation>Die Falle: Ersatz durch einen einzigen Anbieter</translation>
        </message>
        <message>
            <source>Spread over allies' restarts</source>
            <translation>Verteilt auf Neustarts von Verbündeten</translation>
        </message>
        <message>
            <source>Stocks shared</source>
            <translation>Vorräte geteilt</translation>
        </message>
        <message>
            <source>Sulphur and acid shock</source>
            <translation>Schock bei Schwefel und Säure</translation>
        </message>
        <message>
            <source>Sulphur from the Middle East and acid from China stop: Indonesia's HPAL plants and the Congo's leaching plants lose part of their output for six months.</source>
            <translation>Schwefel aus dem Nahen Osten und Säure aus China bleiben aus: Indonesiens HPAL-Werke und die Laugungswerke des Kongos verlieren sechs Monate lang einen Teil ihrer Produktion.</translation>
        </message>
        <message>
            <source>The April 2025 licences stay in force either way and are not added again.</source>
            <translation>Die Lizenzen vom April 2025 bleiben in jedem Fall in Kraft und werden nicht noch einmal gezählt.</translation>
        </message>
        <message>
            <source>The EU has one agreement with the United States and shares within. Compare the first month short with the other variant, in the Shock tab.</source>
            <translation>Die EU hat ein Abkommen mit den USA und teilt unter sich. Im Reiter Schock den ersten Engpassmonat mit der anderen Variante vergleichen.</translation>
        </message>
        <message>
            <source>The EU meets its 2030 benchmarks</source>
            <translation>Die EU erreicht ihre Richtwerte für 2030</translation>
        </message>
        <message>
            <source>The EU misses its 2030 benchmarks</source>
            <translation>Die EU verfehlt ihre Richtwerte für 2030</translation>
        </message>
        <message>
            <source>The EU's shares for new batteries are taken for the world's refined supply: the lever knows no single consumer.</source>
            <translation>Die Anteile der EU für neue Batterien gelten hier für das raffinierte Angebot der Welt: Der Hebel kennt keinen einzelnen Verbraucher.</translation>
        </message>
        <message>
            <source>The US ban is back the month its suspension ends, for a year and in full.</source>
            <translation>Das Verbot gegen die USA kehrt in dem Monat zurück, in dem seine Aussetzung endet, für ein Jahr und ganz.</translation>
        </message>
        <message>
            <source>The United States hold 90 days of natural graphite; no such stock is published.</source>
            <translation>Die USA halten 90 Tage Naturgraphit vor; ein solcher Vorrat ist nicht veröffentlicht.</translation>
        </message>
        <message>
            <source>The benchmarks are parts of the EU's yearly use, which is published for no lithium stage: capacity stands for them, and import reliance is of today's use.</source>
            <translation>Die Richtwerte sind Teile des Jahresverbrauchs der EU, der für keine Stufe von Lithium veröffentlicht ist: Die Kapazität steht dafür, und die Importabhängigkeit bezieht sich auf den heutigen Verbrauch.</translation>
        </message>
        <message>
            <source>The controls on five more rare earths, their magnets and artificial-graphite anodes come into force when their suspension ends.</source>
            <translation>Die Kontrollen auf fünf weitere Seltene Erden, ihre Magnete und Anoden aus künstlichem Graphit treten in Kraft, sobald ihre Aussetzung endet.</translation>
        </message>
        <message>
            <source>The discretionary 9,600 t are granted; nothing is smuggled, and mines keep to the base case.</source>
            <translation>Die 9.600 t nach Ermessen werden gewährt; nichts wird geschmuggelt, und die Minen bleiben beim Basisfall.</translation>
        </message>
        <message>
            <source>The floor is a cost in the merit order: China's supply is counted at the floor of USD 110/kg, the club's at USD 80/kg, and who costs most gives way first. Only the order matters.</source>
            <translation>Der Mindestpreis sind Kosten in der Einsatzreihenfolge: Chinas Angebot zählt mit dem Mindestpreis von 110 USD/kg, das des Klubs mit 80 USD/kg, und wer am meisten kostet, weicht zuerst. Nur die Reihenfolge zählt.</translation>
        </message>
        <message>
            <source>The floor of the 2025 Pentagon contract, which is on NdPr oxide, is carried over to all rare earths of a club of twelve, eight of which produce.</source>
            <translation>Der Mindestpreis aus dem Pentagon-Vertrag von 2025, der für NdPr-Oxid gilt, wird auf alle Seltenen Erden eines Klubs von zwölf übertragen, von denen acht produzieren.</translation>
        </message>
        <message>
            <source>The members are those that FORGE took over from the MSP: no official list was found, and no rule for sharing exists.</source>
            <translation>Die Mitglieder sind jene, die FORGE von der MSP übernahm: Eine amtliche Liste wurde nicht gefunden, und eine Regel zum Teilen gibt es nicht.</translation>
        </message>
        <message>
            <source>The model has no lever on output: the cut is set as the same part of the country's exports, which is the same tonnes where nearly all is exported.</source>
            <translation>Das Modell hat keinen Hebel auf die Produktion: Die Kürzung ist als derselbe Teil der Ausfuhr des Landes gesetzt, was dieselben Tonnen sind, wo fast alles ausgeführt wird.</translation>
        </message>
        <message>
            <source>The new plants are built either way, which without a floor is generous.</source>
            <translation>Die neuen Werke werden in jedem Fall gebaut, was ohne Mindestpreis großzügig ist.</translation>
        </message>
        <message>
            <source>The projects of the framework of 20 October 2025 and those beside it: Wagerup, Nolans, Eneabba, 10X and Stibnite.</source>
            <translation>Die Projekte des Rahmenabkommens vom 20. Oktober 2025 und die daneben: Wagerup, Nolans, Eneabba, 10X und Stibnite.</translation>
        </message>
        <message>
            <source>The quota is set against the mine output of the IEA's base case for the year, and exports fall in that proportion in every month.</source>
            <translation>Die Quote wird an der Förderung im Basisfall der IEA für das Jahr gemessen; die Ausfuhr sinkt in jedem Monat im selben Verhältnis.</translation>
        </message>
        <message>
            <source>The same new plants; China sells cheapest and keeps its share, and the club's own older plants give way.</source>
            <translation>Dieselben neuen Werke; China verkauft am billigsten und behält seinen Anteil, und die älteren Werke des Klubs selbst weichen.</translation>
        </message>
        <message>
            <source>The same projects; what is not under construction today starts in 2034.</source>
            <translation>Dieselben Projekte; was heute nicht im Bau ist, beginnt 2034.</translation>
        </message>
        <message>
            <source>The same stocks, each for its holder: Japan lasts, Korea is short in the third month.</source>
            <translation>Dieselben Vorräte, jeder für seinen Halter: Japan hält durch, Südkorea hat im dritten Monat einen Engpass.</translation>
        </message>
        <message>
            <source>The shares of recycled metal that the EU asks of new batteries from 2031 become those of the whole world: 16 % of cobalt, 6 % of lithium and of nickel.</source>
            <translation>Die Anteile recycelten Metalls, die die EU ab 2031 von neuen Batterien verlangt, gelten für die ganze Welt: 16 % bei Kobalt, 6 % bei Lithium und bei Nickel.</translation>
        </message>
        <message>
            <source>Trade does not go round by third countries, although US gallium imports rose while the ban applied.</source>
            <translation>Der Handel weicht nicht über Drittländer aus, obwohl die US-Einfuhr von Gallium stieg, solange das Verbot galt.</translation>
        </message>
        <message>
            <source>US-Australia and other allies</source>
            <translation>USA–Australien und andere Verbündete</translation>
        </message>
        <message>
            <source>US-Australia framework delivers its first projects</source>
            <translation>Abkommen USA–Australien: erste Projekte</translation>
        </message>
        <message>
            <source>US-Australia: first projects</source>
            <translation>USA–Australien: erste Projekte</translation>
        </message>
        <message>
            <source>Under many agreements each member shares with the United States and none with another member.</source>
            <translation>Bei vielen Abkommen teilt jedes Mitglied mit den USA und keines mit einem anderen Mitglied.</translation>
        </message>
        <message>
            <source>What the base case already counts of Eneabba is not added again.</source>
            <translation>Was der Basisfall von Eneabba schon zählt, kommt nicht noch einmal hinzu.</translation>
        </message>
        <message>
            <source>When the benchmarks are missed, planned projects start in 2034, as mines can take twenty years.</source>
            <translation>Werden die Richtwerte verfehlt, beginnen geplante Projekte 2034, denn eine Mine kann zwanzig Jahre brauchen.</translation>
        </message>
        <message>
            <source>With a price floor</source>
            <translation>Mit Mindestpreis</translation>
        </message>
        <message>
            <source>Without a price floor</source>
            <translation>Ohne Mindestpreis</translation>
        </message>
        <message>
            <source>Without the floor China is counted at USD 60/kg, below the club. Neither cost is published.</source>
            <translation>Ohne Mindestpreis zählt China mit 60 USD/kg, unter dem Klub. Keiner der beiden Werte ist veröffentlicht.</translation>
        </message>
        <message>
            <source>World demand stays as it is, so that the new plants take the place of others, all in proportion.</source>
            <translation>Die Weltnachfrage bleibt, wie sie ist, sodass die neuen Werke an die Stelle anderer treten, alle im Verhältnis.</translation>
        </message>
    </context>
    <context>
        <name>presets</name>
        <message>
            <source>Figures of the levers:</source>
            <translation>Zahlen der Hebel:</translation>
        </message>
        <message>
            <source>The scenario</source>
            <translation>Das Szenario</translation>
        </message>
        <message>
            <source>Two scenarios to compare</source>
            <translation>Zwei Szenarien zum Vergleich</translation>
        </message>
        <message>
            <source>What is known</source>
            <translation>Was bekannt ist</translation>
        </message>
        <message>
            <source>What is our assumption</source>
            <translation>Was unsere Annahme ist</translation>
        </message>
    </context>
    <context>
        <name>projection</name>
        <message>
            <source>Africa</source>
            <translation>Afrika</translation>
        </message>
        <message>
            <source>Australia and Asia</source>
            <translation>Australien und Asien</translation>
        </message>
        <message>
            <source>Equal Earth</source>
            <translation>Equal Earth</translation>
        </message>
        <message>
            <source>Europe</source>
            <translation>Europa</translation>
        </message>
        <message>
            <source>Latin America</source>
            <translation>Lateinamerika</translation>
        </message>
        <message>
            <source>Mercator</source>
            <translation>Mercator</translation>
        </message>
        <message>
            <source>Natural Earth</source>
            <translation>Natural Earth</translation>
        </message>
        <message>
            <source>North America</source>
            <translation>Nordamerika</translation>
        </message>
        <message>
            <source>Regional, equal area</source>
            <translation>Regional, flächentreu</translation>
        </message>
        <message>
            <source>Robinson</source>
            <translation>Robinson</translation>
        </message>
    </context>
    <context>
        <name>provenance</name>
        <message>
            <source>Boundaries</source>
            <translation>Grenzen</translation>
        </message>
        <message>
            <source>Catalog</source>
            <translation>Katalog</translation>
        </message>
        <message>
            <source>Definitions</source>
            <translation>Definitionen</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>Befund</translation>
        </message>
        <message>
            <source>Lens</source>
            <translation>Blickwinkel</translation>
        </message>
        <message>
            <source>Levers</source>
            <translation>Hebel</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Projection</source>
            <translation>Projektion</translation>
        </message>
        <message>
            <source>Scenario</source>
            <translation>Szenario</translation>
        </message>
        <message>
            <source>Software</source>
            <translation>Software</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Quellen</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Tonnes</source>
            <translation>Tonnen</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Ansicht</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Jahr</translation>
        </message>
        <message>
            <source>baseline</source>
            <translation>Ausgangslage</translation>
        </message>
        <message>
            <source>baseline and scenario</source>
            <translation>Ausgangslage und Szenario</translation>
        </message>
        <message>
            <source>baseline, no lever set</source>
            <translation>Ausgangslage, kein Hebel gesetzt</translation>
        </message>
        <message>
            <source>by controlling country: that of the controlling owner</source>
            <translation>nach Kontrollland: dem des kontrollierenden Eigners</translation>
        </message>
        <message>
            <source>by host country: that a plant stands in</source>
            <translation>nach Standortland: dem, in dem ein Werk steht</translation>
        </message>
        <message>
            <source>change from baseline to scenario</source>
            <translation>Änderung von der Ausgangslage zum Szenario</translation>
        </message>
        <message>
            <source>scenario</source>
            <translation>Szenario</translation>
        </message>
        <message>
            <source>{side}; map {by}</source>
            <translation>{side}; Karte {by}</translation>
        </message>
    </context>
    <context>
        <name>ranking</name>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>Largest is now {new}, was {old}</source>
            <translation>Größter Anbieter ist nun {new}, vorher {old}</translation>
        </message>
        <message>
            <source>Left without the largest supplier: {figures}</source>
            <translation>Es bleiben ohne den größten Anbieter: {figures}</translation>
        </message>
        <message>
            <source>Output, baseline (t/yr)</source>
            <translation>Produktion, Ausgangslage (t/a)</translation>
        </message>
        <message>
            <source>Output, scenario (t/yr)</source>
            <translation>Produktion, Szenario (t/a)</translation>
        </message>
        <message>
            <source>Over {mark}</source>
            <translation>Über {mark}</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Rang</translation>
        </message>
        <message>
            <source>Rank, baseline</source>
            <translation>Rang, Ausgangslage</translation>
        </message>
        <message>
            <source>Rank, scenario</source>
            <translation>Rang, Szenario</translation>
        </message>
        <message>
            <source>Rises over (%)</source>
            <translation>Steigt über (%)</translation>
        </message>
        <message>
            <source>Share, baseline (%)</source>
            <translation>Anteil, Ausgangslage (%)</translation>
        </message>
        <message>
            <source>Share, scenario (%)</source>
            <translation>Anteil, Szenario (%)</translation>
        </message>
        <message>
            <source>share, %</source>
            <translation>Anteil, %</translation>
        </message>
        <message>
            <source>{name} rises over {mark} of {stage}: {before} → {after}</source>
            <translation>{name} steigt über {mark} ({stage}): {before} → {after}</translation>
        </message>
        <message>
            <source>{name}, already over {mark} of {stage}, gains: {before} → {after}</source>
            <translation>{name}, schon über {mark} ({stage}), gewinnt: {before} → {after}</translation>
        </message>
        <message>
            <source>{name}: rank {rank}, {before} → {after} of world output</source>
            <translation>{name}: Rang {rank}, {before} → {after} der Weltproduktion</translation>
        </message>
    </context>
    <context>
        <name>region</name>
        <message>
            <source>Africa</source>
            <translation>Afrika</translation>
        </message>
        <message>
            <source>Asia (allied)</source>
            <translation>Asien (Verbündete)</translation>
        </message>
        <message>
            <source>Australia &amp; Oceania</source>
            <translation>Australien und Ozeanien</translation>
        </message>
        <message>
            <source>Europe</source>
            <translation>Europa</translation>
        </message>
        <message>
            <source>Latin America</source>
            <translation>Lateinamerika</translation>
        </message>
        <message>
            <source>North America</source>
            <translation>Nordamerika</translation>
        </message>
    </context>
    <context>
        <name>says who</name>
        <message>
            <source>(imports − exports) ÷ (own output + imports − exports)</source>
            <translation>(Importe − Exporte) ÷ (eigene Produktion + Importe − Exporte)</translation>
        </message>
        <message>
            <source>(supply − the largest's) ÷ (demand − the largest's own); IEA 2025</source>
            <translation>(Angebot − das des größten) ÷ (Nachfrage − die des größten); IEA 2025</translation>
        </message>
        <message>
            <source>(supply − the largest's) ÷ supply</source>
            <translation>(Angebot − das des größten) ÷ Angebot</translation>
        </message>
        <message>
            <source>5 to 95 % by errors of the tonnages: {low} to {high}</source>
            <translation>5 bis 95 % nach Fehlern der Tonnagen: {low} bis {high}</translation>
        </message>
        <message>
            <source>Chance of over {mark}: {before} → {after}</source>
            <translation>Chance auf über {mark}: {before} → {after}</translation>
        </message>
        <message>
            <source>China's output ÷ world output</source>
            <translation>Produktion Chinas ÷ Weltproduktion</translation>
        </message>
        <message>
            <source>HHI = Σ (share in %)²</source>
            <translation>HHI = Σ (Anteil in %)²</translation>
        </message>
        <message>
            <source>Lower than the baseline in {part} of the draws</source>
            <translation>Niedriger als die Ausgangslage in {part} der Ziehungen</translation>
        </message>
        <message>
            <source>Mark 65 %, Regulation (EU) 2024/1252 for 2030, of the EU’s own use, set here against world output: the scenario is {side}</source>
            <translation>Marke 65 %, Verordnung (EU) 2024/1252 für 2030, vom eigenen Verbrauch der EU, hier auf die Weltproduktion bezogen: Das Szenario liegt {side}</translation>
        </message>
        <message>
            <source>Monte Carlo, {draws} draws, 5 to 95 %: {low} to {high}</source>
            <translation>Monte Carlo, {draws} Ziehungen, 5 bis 95 %: {low} bis {high}</translation>
        </message>
        <message>
            <source>Says who?</source>
            <translation>Wer sagt das?</translation>
        </message>
        <message>
            <source>Threshold 1,800, US Merger Guidelines 2023, for orientation: the scenario is {side}</source>
            <translation>Schwelle 1.800, US-Fusionsleitlinien 2023, zur Orientierung: Das Szenario liegt {side}</translation>
        </message>
        <message>
            <source>What went in</source>
            <translation>Was eingegangen ist</translation>
        </message>
        <message>
            <source>Worst stage: {stage}, HHI {hhi}</source>
            <translation>Kritischste Stufe: {stage}, HHI {hhi}</translation>
        </message>
        <message>
            <source>[HHI of world output × IR ÷ 2 + HHI of the sourcing mix × (1 − IR ÷ 2)], weighted by governance and trade, × (1 − recycling) × substitution; European Commission 2017</source>
            <translation>[HHI der Weltproduktion × IA ÷ 2 + HHI des Bezugsmix × (1 − IA ÷ 2)], gewichtet nach Governance und Handel, × (1 − Recycling) × Substitution; Europäische Kommission 2017</translation>
        </message>
        <message>
            <source>above</source>
            <translation>darüber</translation>
        </message>
        <message>
            <source>concentration of world output × Σ imports × instability ÷ (own output + imports); Gemechu et al. 2016, Koyamparambath et al. 2024</source>
            <translation>Konzentration der Weltproduktion × Σ Importe × Instabilität ÷ (eigene Produktion + Importe); Gemechu et al. 2016, Koyamparambath et al. 2024</translation>
        </message>
        <message>
            <source>known stocks ÷ use in the year shown × 365</source>
            <translation>bekannte Vorräte ÷ Verbrauch im gezeigten Jahr × 365</translation>
        </message>
        <message>
            <source>largest country's output ÷ world output</source>
            <translation>Produktion des größten Landes ÷ Weltproduktion</translation>
        </message>
        <message>
            <source>not above</source>
            <translation>nicht darüber</translation>
        </message>
        <message>
            <source>output of the three largest ÷ world output</source>
            <translation>Produktion der drei größten ÷ Weltproduktion</translation>
        </message>
        <message>
            <source>Σ share² × governance risk (0 good to 10 bad); European Commission 2017</source>
            <translation>Σ Anteil² × Governance-Risiko (0 gut bis 10 schlecht); Europäische Kommission 2017</translation>
        </message>
    </context>
    <context>
        <name>scenarios</name>
        <message>
            <source>Baseline</source>
            <translation>Ausgangslage</translation>
        </message>
        <message>
            <source>Capital cost of all capacity added to the mineral, at every stage, by the median of what is listed; +: some of it has no listed cost</source>
            <translation>Kapitalkosten aller neuen Kapazität des Rohstoffs, auf jeder Stufe, zum Median der erfassten; +: ein Teil hat keine erfassten Kosten</translation>
        </message>
        <message>
            <source>China</source>
            <translation>China</translation>
        </message>
        <message>
            <source>China's share of world output</source>
            <translation>Anteil Chinas an der Weltproduktion</translation>
        </message>
        <message>
            <source>Concentration weighted by governance, 0 to 10</source>
            <translation>Konzentration, gewichtet nach Governance, 0 bis 10</translation>
        </message>
        <message>
            <source>Concentration, 0 to 10,000; high above 1,800</source>
            <translation>Konzentration, 0 bis 10.000; hoch über 1.800</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Kosten</translation>
        </message>
        <message>
            <source>Days of cover</source>
            <translation>Reichweite in Tagen</translation>
        </message>
        <message>
            <source>Days of its whole use that the consumer's stocks last</source>
            <translation>Tage des ganzen Verbrauchs, die die Vorräte des Verbrauchers reichen</translation>
        </message>
        <message>
            <source>Governance HHI</source>
            <translation>Governance-HHI</translation>
        </message>
        <message>
            <source>HHI</source>
            <translation>HHI</translation>
        </message>
        <message>
            <source>Part of use that is not met while export restrictions are felt, with what is given up; and the month in which somebody is short first. Without restrictions: demand that is not met.</source>
            <translation>Teil des Verbrauchs, der ungedeckt bleibt, solange Ausfuhrbeschränkungen spürbar sind, samt Verzicht; und der Monat, in dem es zuerst jemandem fehlt. Ohne Beschränkungen: ungedeckte Nachfrage.</translation>
        </message>
        <message>
            <source>Scenario</source>
            <translation>Szenario</translation>
        </message>
        <message>
            <source>Scenario {number}</source>
            <translation>Szenario {number}</translation>
        </message>
        <message>
            <source>Scenarios compared</source>
            <translation>Szenarien im Vergleich</translation>
        </message>
        <message>
            <source>Shortfall</source>
            <translation>Fehlmenge</translation>
        </message>
        <message>
            <source>The largest supplier of the stage, and its share</source>
            <translation>Der größte Anbieter der Stufe und sein Anteil</translation>
        </message>
        <message>
            <source>The mineral's most concentrated stage, and its HHI</source>
            <translation>Die am stärksten konzentrierte Stufe des Rohstoffs und ihr HHI</translation>
        </message>
        <message>
            <source>Top supplier</source>
            <translation>Größter Anbieter</translation>
        </message>
        <message>
            <source>Worst stage</source>
            <translation>Kritischste Stufe</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>unbekannt</translation>
        </message>
        <message>
            <source>nothing added</source>
            <translation>nichts hinzugefügt</translation>
        </message>
        <message>
            <source>{share} from month {month}</source>
            <translation>{share} ab Monat {month}</translation>
        </message>
    </context>
    <context>
        <name>selection</name>
        <message>
            <source>1 country</source>
            <translation>1 Land</translation>
        </message>
        <message>
            <source>1 site</source>
            <translation>1 Standort</translation>
        </message>
        <message>
            <source>{count} countries</source>
            <translation>{count} Länder</translation>
        </message>
        <message>
            <source>{count} sites</source>
            <translation>{count} Standorte</translation>
        </message>
        <message>
            <source>{what} selected</source>
            <translation>{what} ausgewählt</translation>
        </message>
    </context>
    <context>
        <name>sheet</name>
        <message>
            <source>About</source>
            <translation>Zur Datei</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Concentration along the chain</source>
            <translation>Konzentration entlang der Kette</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>Governance: World Bank WGI 2023 (CC BY 4.0)</source>
            <translation>Governance: Weltbank WGI 2023 (CC BY 4.0)</translation>
        </message>
        <message>
            <source>HHI, {side} (0 to 10,000)</source>
            <translation>HHI, {side} (0 bis 10.000)</translation>
        </message>
        <message>
            <source>Indices</source>
            <translation>Indizes</translation>
        </message>
        <message>
            <source>Largest share, {side} (%)</source>
            <translation>Größter Anteil, {side} (%)</translation>
        </message>
        <message>
            <source>Largest, {side}</source>
            <translation>Größter, {side}</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Monat</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Output, {side} (t/yr)</source>
            <translation>Produktion, {side} (t/a)</translation>
        </message>
        <message>
            <source>Output: {names}</source>
            <translation>Produktion: {names}</translation>
        </message>
        <message>
            <source>Own calculation, catalog {vintage}: a what-if with stated rules, no forecast</source>
            <translation>Eigene Berechnung, Katalog {vintage}: Gedankenspiel mit offenen Regeln, keine Prognose</translation>
        </message>
        <message>
            <source>Rest of the world</source>
            <translation>Rest der Welt</translation>
        </message>
        <message>
            <source>Share of world output, baseline and scenario</source>
            <translation>Anteil an der Weltproduktion, Ausgangslage und Szenario</translation>
        </message>
        <message>
            <source>Share, {side} (%)</source>
            <translation>Anteil, {side} (%)</translation>
        </message>
        <message>
            <source>Shock</source>
            <translation>Schock</translation>
        </message>
        <message>
            <source>Shock, month by month</source>
            <translation>Schock, Monat für Monat</translation>
        </message>
        <message>
            <source>Sites</source>
            <translation>Standorte</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Stufe</translation>
        </message>
        <message>
            <source>Suppliers</source>
            <translation>Anbieter</translation>
        </message>
        <message>
            <source>What moves the figure most: {figure}</source>
            <translation>Was die Kennzahl am meisten bewegt: {figure}</translation>
        </message>
        <message>
            <source>Who supplies, before and after</source>
            <translation>Wer liefert, vorher und nachher</translation>
        </message>
        <message>
            <source>baseline</source>
            <translation>Ausgangslage</translation>
        </message>
        <message>
            <source>baseline share</source>
            <translation>Anteil der Ausgangslage</translation>
        </message>
        <message>
            <source>baseline, no lever set</source>
            <translation>Ausgangslage, kein Hebel gesetzt</translation>
        </message>
        <message>
            <source>baseline, t/yr</source>
            <translation>Ausgangslage, t/a</translation>
        </message>
        <message>
            <source>by controlling country</source>
            <translation>nach Kontrollland</translation>
        </message>
        <message>
            <source>by host country</source>
            <translation>nach Standortland</translation>
        </message>
        <message>
            <source>change by the scenario</source>
            <translation>Änderung durch das Szenario</translation>
        </message>
        <message>
            <source>change of share</source>
            <translation>Änderung des Anteils</translation>
        </message>
        <message>
            <source>country</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>from the pact</source>
            <translation>vom Pakt</translation>
        </message>
        <message>
            <source>from {country}</source>
            <translation>aus {country}</translation>
        </message>
        <message>
            <source>index</source>
            <translation>Index</translation>
        </message>
        <message>
            <source>month</source>
            <translation>Monat</translation>
        </message>
        <message>
            <source>new plants</source>
            <translation>neue Werke</translation>
        </message>
        <message>
            <source>own and other</source>
            <translation>eigene und andere</translation>
        </message>
        <message>
            <source>own estimate</source>
            <translation>eigene Schätzung</translation>
        </message>
        <message>
            <source>restraint</source>
            <translation>Drosselung</translation>
        </message>
        <message>
            <source>scenario</source>
            <translation>Szenario</translation>
        </message>
        <message>
            <source>scenario share</source>
            <translation>Anteil des Szenarios</translation>
        </message>
        <message>
            <source>scenario without new capacity at this stage</source>
            <translation>Szenario ohne neue Kapazität auf dieser Stufe</translation>
        </message>
        <message>
            <source>scenario {number}</source>
            <translation>Szenario {number}</translation>
        </message>
        <message>
            <source>scenario, 5 %</source>
            <translation>Szenario, 5 %</translation>
        </message>
        <message>
            <source>scenario, 95 %</source>
            <translation>Szenario, 95 %</translation>
        </message>
        <message>
            <source>scenario, t/yr</source>
            <translation>Szenario, t/a</translation>
        </message>
        <message>
            <source>shortage</source>
            <translation>Engpass</translation>
        </message>
        <message>
            <source>state</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>stock at the month’s end ({unit})</source>
            <translation>Vorrat am Monatsende ({unit})</translation>
        </message>
        <message>
            <source>stock drawn</source>
            <translation>entnommener Vorrat</translation>
        </message>
        <message>
            <source>stock left</source>
            <translation>Restvorrat</translation>
        </message>
        <message>
            <source>use</source>
            <translation>Verbrauch</translation>
        </message>
        <message>
            <source>use ({unit})</source>
            <translation>Verbrauch ({unit})</translation>
        </message>
        <message>
            <source>what</source>
            <translation>was</translation>
        </message>
        <message>
            <source>words</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>{count} more</source>
            <translation>{count} weitere</translation>
        </message>
        <message>
            <source>{figure}, {first} to {last}</source>
            <translation>{figure}, {first} bis {last}</translation>
        </message>
        <message>
            <source>{name} by mineral and stage, {unit}: {side}</source>
            <translation>{name} nach Rohstoff und Stufe, {unit}: {side}</translation>
        </message>
    </context>
    <context>
        <name>shock</name>
        <message>
            <source> · arrows: given to others, {unit}</source>
            <translation> · Pfeile: an andere gegeben, {unit}</translation>
        </message>
        <message>
            <source>1 month</source>
            <translation>1 Monat</translation>
        </message>
        <message>
            <source>After these months, so not counted: {shock}.</source>
            <translation>Nach diesen Monaten, also nicht gezählt: {shock}.</translation>
        </message>
        <message>
            <source>Amount, {unit}</source>
            <translation>Menge, {unit}</translation>
        </message>
        <message>
            <source>First shortage</source>
            <translation>Erster Engpass</translation>
        </message>
        <message>
            <source>Gives</source>
            <translation>Gibt</translation>
        </message>
        <message>
            <source>If all that who restricts makes were exports, it would be at most {share} of use in the worst month.</source>
            <translation>Wäre alles, was der Beschränkende herstellt, Ausfuhr, so wären es im schlimmsten Monat höchstens {share} des Verbrauchs.</translation>
        </message>
        <message>
            <source>Missing, % of use</source>
            <translation>Fehlt, % des Verbrauchs</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Monat</translation>
        </message>
        <message>
            <source>Not carried over from {stage}: the restriction by {country}.</source>
            <translation>Nicht übernommen von der Stufe {stage}: Beschränkung durch {country}.</translation>
        </message>
        <message>
            <source>Output and use of {year} held throughout; suppliers of {years}.</source>
            <translation>Produktion und Verbrauch von {year} durchweg fortgeschrieben; Lieferanten von {years}.</translation>
        </message>
        <message>
            <source>Part of use that is missing, %</source>
            <translation>Fehlender Teil des Verbrauchs, %</translation>
        </message>
        <message>
            <source>Receives</source>
            <translation>Erhält</translation>
        </message>
        <message>
            <source>Restriction in force: {cut} cut, {months}</source>
            <translation>Beschränkung in Kraft: {cut} Kürzung, {months}</translation>
        </message>
        <message>
            <source>Shortage in all</source>
            <translation>Engpass insgesamt</translation>
        </message>
        <message>
            <source>Stock at each month’s end</source>
            <translation>Vorrat am Ende jedes Monats</translation>
        </message>
        <message>
            <source>Stock: empty in {month}</source>
            <translation>Vorrat: leer im {month}</translation>
        </message>
        <message>
            <source>The agreements are with {hub}.</source>
            <translation>Die Abkommen bestehen mit: {hub}.</translation>
        </message>
        <message>
            <source>The stock of {who} is not counted here: it is not held by who is looked at, or in days of a use that is not published.</source>
            <translation>Hier nicht gezählt ist der Vorrat: {who} – der Betrachtete hält ihn nicht, oder er steht in Tagen eines nicht veröffentlichten Verbrauchs.</translation>
        </message>
        <message>
            <source>To be known: {limits}.</source>
            <translation>Zu wissen: {limits}.</translation>
        </message>
        <message>
            <source>Worst month</source>
            <translation>Schlimmster Monat</translation>
        </message>
        <message>
            <source>a month, where a year’s use is 100</source>
            <translation>im Monat, Jahresverbrauch = 100</translation>
        </message>
        <message>
            <source>a release limit is not counted, for the same reason</source>
            <translation>eine Freigabegrenze zählt nicht, aus demselben Grund</translation>
        </message>
        <message>
            <source>a stock in tonnes is not counted, as use in tonnes is not published</source>
            <translation>ein Vorrat in Tonnen zählt nicht, da der Verbrauch in Tonnen nicht veröffentlicht ist</translation>
        </message>
        <message>
            <source>added capacity is not counted, for the same reason</source>
            <translation>neue Kapazität zählt nicht, aus demselben Grund</translation>
        </message>
        <message>
            <source>added contained tonnes count beside gross ones</source>
            <translation>zusätzliche enthaltene Tonnen zählen neben Bruttotonnen</translation>
        </message>
        <message>
            <source>all minerals</source>
            <translation>alle Rohstoffe</translation>
        </message>
        <message>
            <source>cuts {cut}</source>
            <translation>kürzt um {cut}</translation>
        </message>
        <message>
            <source>ended {day}</source>
            <translation>beendet {day}</translation>
        </message>
        <message>
            <source>exports cut {cut} from {month}, {months}</source>
            <translation>Ausfuhr um {cut} gekürzt ab {month}, {months}</translation>
        </message>
        <message>
            <source>exports exceed output at home, so all imports are taken to be part of them</source>
            <translation>Ausfuhr übersteigt die heimische Produktion, daher gelten alle Importe als Teil davon</translation>
        </message>
        <message>
            <source>exports restricted</source>
            <translation>Ausfuhr beschränkt</translation>
        </message>
        <message>
            <source>few who use it publish a stock, so none is counted for the world</source>
            <translation>wenige Verbraucher veröffentlichen einen Vorrat, daher zählt für die Welt keiner</translation>
        </message>
        <message>
            <source>from stock</source>
            <translation>aus Vorrat</translation>
        </message>
        <message>
            <source>from the pact</source>
            <translation>vom Pakt</translation>
        </message>
        <message>
            <source>from whom it buys is not published</source>
            <translation>bei wem gekauft wird, ist nicht veröffentlicht</translation>
        </message>
        <message>
            <source>from {day}</source>
            <translation>ab {day}</translation>
        </message>
        <message>
            <source>given to others</source>
            <translation>an andere gegeben</translation>
        </message>
        <message>
            <source>in force since {day}</source>
            <translation>in Kraft seit {day}</translation>
        </message>
        <message>
            <source>it is the one that restricts</source>
            <translation>beschränkt selbst</translation>
        </message>
        <message>
            <source>it uses none</source>
            <translation>verbraucht nichts</translation>
        </message>
        <message>
            <source>its use in tonnes is not published, so it cannot share</source>
            <translation>Verbrauch in Tonnen nicht veröffentlicht, daher kein Teilen</translation>
        </message>
        <message>
            <source>new plants</source>
            <translation>neue Werke</translation>
        </message>
        <message>
            <source>no restriction in force</source>
            <translation>keine Beschränkung in Kraft</translation>
        </message>
        <message>
            <source>no stock</source>
            <translation>kein Vorrat</translation>
        </message>
        <message>
            <source>no stock is counted</source>
            <translation>kein Vorrat gezählt</translation>
        </message>
        <message>
            <source>no stock is published</source>
            <translation>kein Vorrat veröffentlicht</translation>
        </message>
        <message>
            <source>no stock published</source>
            <translation>kein Vorrat veröffentlicht</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keiner</translation>
        </message>
        <message>
            <source>not felt within these months</source>
            <translation>in diesen Monaten nicht spürbar</translation>
        </message>
        <message>
            <source>not published</source>
            <translation>nicht veröffentlicht</translation>
        </message>
        <message>
            <source>not published from whom</source>
            <translation>Herkunft nicht veröffentlicht</translation>
        </message>
        <message>
            <source>nothing missing</source>
            <translation>nichts fehlt</translation>
        </message>
        <message>
            <source>nothing short</source>
            <translation>kein Mangel</translation>
        </message>
        <message>
            <source>of use not met</source>
            <translation>vom Verbrauch</translation>
        </message>
        <message>
            <source>output at home is in contained tonnes beside gross imports</source>
            <translation>heimische Produktion in enthaltenen Tonnen neben Bruttoimporten</translation>
        </message>
        <message>
            <source>own and other</source>
            <translation>eigene und andere</translation>
        </message>
        <message>
            <source>published shares leave suppliers without a name</source>
            <translation>veröffentlichte Anteile lassen Lieferanten ungenannt</translation>
        </message>
        <message>
            <source>restraint</source>
            <translation>Drosselung</translation>
        </message>
        <message>
            <source>restricts exports</source>
            <translation>beschränkt Ausfuhr</translation>
        </message>
        <message>
            <source>shortage</source>
            <translation>Engpass</translation>
        </message>
        <message>
            <source>stock drawn</source>
            <translation>entnommener Vorrat</translation>
        </message>
        <message>
            <source>stock ends {month}</source>
            <translation>Vorrat endet {month}</translation>
        </message>
        <message>
            <source>stock lasts</source>
            <translation>Vorrat reicht</translation>
        </message>
        <message>
            <source>stock left {amount}</source>
            <translation>Restvorrat {amount}</translation>
        </message>
        <message>
            <source>stock not in days</source>
            <translation>Vorrat nicht in Tagen</translation>
        </message>
        <message>
            <source>suppliers below the pact's governance floor are left out</source>
            <translation>Lieferanten unter der Governance-Schwelle des Pakts entfallen</translation>
        </message>
        <message>
            <source>suppliers’ shares are of gross traded tonnes</source>
            <translation>Lieferantenanteile gelten für gehandelte Bruttotonnen</translation>
        </message>
        <message>
            <source>suspended until {day}</source>
            <translation>ausgesetzt bis {day}</translation>
        </message>
        <message>
            <source>t a month</source>
            <translation>t im Monat</translation>
        </message>
        <message>
            <source>t of traded goods a month</source>
            <translation>t gehandelter Waren im Monat</translation>
        </message>
        <message>
            <source>the imported part of use is the published net import reliance</source>
            <translation>der importierte Teil des Verbrauchs ist die veröffentlichte Netto-Importabhängigkeit</translation>
        </message>
        <message>
            <source>use {amount} {unit}</source>
            <translation>Verbrauch {amount} {unit}</translation>
        </message>
        <message>
            <source>what is made at home is not known, so imports stand for use</source>
            <translation>heimische Produktion unbekannt, daher stehen Importe für Verbrauch</translation>
        </message>
        <message>
            <source>what who restricts uses itself is not known: all its output counts as exports, so the figures are the most it can be</source>
            <translation>Eigenverbrauch des Beschränkenden unbekannt: Alle seine Produktion zählt als Ausfuhr, die Zahlen sind also das Höchstmögliche</translation>
        </message>
        <message>
            <source>what who restricts uses itself is not known: its exports are those of trade statistics, gross tonnes counted as contained ones</source>
            <translation>Eigenverbrauch des Beschränkenden unbekannt: Seine Ausfuhr folgt der Handelsstatistik, Bruttotonnen zählen als enthaltene</translation>
        </message>
        <message>
            <source>which part of pooled purchases the target buys is not known</source>
            <translation>welchen Teil gemeinsamer Käufe das Ziel kauft, ist unbekannt</translation>
        </message>
        <message>
            <source>which part of the exports the targets buy is not published</source>
            <translation>welchen Teil der Ausfuhr die Betroffenen kaufen, ist nicht veröffentlicht</translation>
        </message>
        <message>
            <source>who restricts is not among the named suppliers and sells nothing here</source>
            <translation>der Beschränkende ist kein genannter Lieferant und verkauft hier nichts</translation>
        </message>
        <message>
            <source>{country}: {mineral} {stage}</source>
            <translation>{country}: {mineral}, {stage}</translation>
        </message>
        <message>
            <source>{country}: {mineral}, {measure}, {state}</source>
            <translation>{country}: {mineral}, {measure}, {state}</translation>
        </message>
        <message>
            <source>{count} months</source>
            <translation>{count} Monate</translation>
        </message>
        <message>
            <source>{cut}</source>
            <translation>{cut}</translation>
        </message>
        <message>
            <source>{cut} cut, {months}</source>
            <translation>{cut} Kürzung, {months}</translation>
        </message>
        <message>
            <source>{month}: {parts}</source>
            <translation>{month}: {parts}</translation>
        </message>
        <message>
            <source>{share} of use while it is felt</source>
            <translation>{share} vom Verbrauch</translation>
        </message>
        <message>
            <source>{use} / {lost} days</source>
            <translation>{use} / {lost} Tage</translation>
        </message>
        <message>
            <source>{use} days</source>
            <translation>{use} Tage</translation>
        </message>
        <message>
            <source>{value} % of a year’s use</source>
            <translation>{value} % eines Jahresverbrauchs</translation>
        </message>
        <message>
            <source>{value} t</source>
            <translation>{value} t</translation>
        </message>
        <message>
            <source>{value} t gross</source>
            <translation>{value} t brutto</translation>
        </message>
        <message>
            <source>{what}, {month}: {state}</source>
            <translation>{what}, {month}: {state}</translation>
        </message>
        <message>
            <source>{who}: no path, {why}.</source>
            <translation>{who}: kein Verlauf, {why}.</translation>
        </message>
        <message>
            <source>{who}: {amount} are short without any restriction.</source>
            <translation>{who}: {amount} fehlen auch ohne Beschränkung.</translation>
        </message>
    </context>
    <context>
        <name>sitefiles</name>
        <message>
            <source>Both</source>
            <translation>Beide</translation>
        </message>
        <message>
            <source>Excel workbook (*.xlsx);;Table (*.csv)</source>
            <translation>Excel-Arbeitsmappe (*.xlsx);;Tabelle (*.csv)</translation>
        </message>
        <message>
            <source>Export the list of problems</source>
            <translation>Problemliste exportieren</translation>
        </message>
        <message>
            <source>My sites</source>
            <translation>Meine Standorte</translation>
        </message>
        <message>
            <source>Ours, as yours has no capacity: {figures}</source>
            <translation>Unserer, da Ihrer keine Kapazität hat: {figures}</translation>
        </message>
        <message>
            <source>Ours, completed: {figures}</source>
            <translation>Unserer, ergänzt: {figures}</translation>
        </message>
        <message>
            <source>Ours: {figures}</source>
            <translation>Unserer: {figures}</translation>
        </message>
        <message>
            <source>Yours: {figures}</source>
            <translation>Ihrer: {figures}</translation>
        </message>
        <message>
            <source>all others</source>
            <translation>alle anderen</translation>
        </message>
        <message>
            <source>capacity not known</source>
            <translation>Kapazität unbekannt</translation>
        </message>
        <message>
            <source>no capacity is known</source>
            <translation>keine Kapazität bekannt</translation>
        </message>
        <message>
            <source>no mineral or country is known</source>
            <translation>kein Rohstoff oder Land bekannt</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>unbekannt</translation>
        </message>
        <message>
            <source>they are closed</source>
            <translation>sie sind geschlossen</translation>
        </message>
        <message>
            <source>{capacity}, {status}</source>
            <translation>{capacity}, {status}</translation>
        </message>
        <message>
            <source>{count} sites are too many to count one by one; at most {most} are. They are shown.</source>
            <translation>{count} Standorte sind zu viele, um einzeln zu zählen; höchstens {most} zählen. Sie werden gezeigt.</translation>
        </message>
        <message>
            <source>“{text}” is no number of tonnes a year.</source>
            <translation>„{text}“ ist keine Zahl von Tonnen im Jahr.</translation>
        </message>
    </context>
    <context>
        <name>solve</name>
        <message>
            <source> and </source>
            <translation> und </translation>
        </message>
        <message>
            <source> or </source>
            <translation> oder </translation>
        </message>
        <message>
            <source>1 project</source>
            <translation>1 Projekt</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Nachher</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Vorher</translation>
        </message>
        <message>
            <source>Cost is</source>
            <translation>Kosten</translation>
        </message>
        <message>
            <source>Cost, million USD</source>
            <translation>Kosten, Mio. USD</translation>
        </message>
        <message>
            <source>Costs with ~ stand at the median of listed costs ({amount} of the total).</source>
            <translation>Kosten mit ~ stehen zum Median der erfassten ({amount} der Summe).</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>Every country</source>
            <translation>Jedes Land</translation>
        </message>
        <message>
            <source>First year</source>
            <translation>Erstes Jahr</translation>
        </message>
        <message>
            <source>HHI under {hhi}</source>
            <translation>HHI unter {hhi}</translation>
        </message>
        <message>
            <source>Held by {what}.</source>
            <translation>Begrenzt durch: {what}.</translation>
        </message>
        <message>
            <source>Index</source>
            <translation>Index</translation>
        </message>
        <message>
            <source>Largest capped share</source>
            <translation>Größter begrenzter Anteil</translation>
        </message>
        <message>
            <source>Lowest in reach</source>
            <translation>Erreichbar</translation>
        </message>
        <message>
            <source>Mind: {country} would hold {after} of {stage} (before: {before}).</source>
            <translation>Achtung: {country} hielte {after} ({stage}, vorher {before}).</translation>
        </message>
        <message>
            <source>Nameplate added, t/yr</source>
            <translation>Neue Nennkapazität, t/a</translation>
        </message>
        <message>
            <source>Nothing need be built: it is so already.</source>
            <translation>Nichts ist zu bauen: Es ist schon so.</translation>
        </message>
        <message>
            <source>Out of reach. The nearest takes {projects}: {cost}.</source>
            <translation>Unerreichbar. Das Nächste braucht {projects}: {cost}.</translation>
        </message>
        <message>
            <source>Out of reach: nothing that is listed helps.</source>
            <translation>Unerreichbar: Nichts Erfasstes hilft.</translation>
        </message>
        <message>
            <source>Out of reach: the budget leaves nothing to build.</source>
            <translation>Unerreichbar: Das Budget lässt nichts zu bauen.</translation>
        </message>
        <message>
            <source>Output in {year}, t/yr</source>
            <translation>Produktion {year}, t/a</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Projekt</translation>
        </message>
        <message>
            <source>Reached by {projects}: {cost}.</source>
            <translation>Erreicht mit {projects}: {cost}.</translation>
        </message>
        <message>
            <source>Share of {country}</source>
            <translation>Anteil: {country}</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Stufe</translation>
        </message>
        <message>
            <source>The largest supplier</source>
            <translation>Der größte Anbieter</translation>
        </message>
        <message>
            <source>The solver's simpler market reaches it; with feed, demand and the rule of who gives way it is missed.</source>
            <translation>Der einfachere Markt des Lösers erreicht es; mit Zufuhr, Nachfrage und der Regel, wer weicht, wird es verfehlt.</translation>
        </message>
        <message>
            <source>What can be reached, each alone: {list}.</source>
            <translation>Erreichbar, jeweils allein: {list}.</translation>
        </message>
        <message>
            <source>feed from the stage before</source>
            <translation>Zufuhr aus der Vorstufe</translation>
        </message>
        <message>
            <source>listed</source>
            <translation>erfasst</translation>
        </message>
        <message>
            <source>median</source>
            <translation>Median</translation>
        </message>
        <message>
            <source>no cost is listed, so the fewest tonnes were sought</source>
            <translation>keine Kosten erfasst, daher wurden die wenigsten Tonnen gesucht</translation>
        </message>
        <message>
            <source>the budget</source>
            <translation>das Budget</translation>
        </message>
        <message>
            <source>the cap on HHI</source>
            <translation>die Obergrenze des HHI</translation>
        </message>
        <message>
            <source>the cap on the share</source>
            <translation>die Obergrenze des Anteils</translation>
        </message>
        <message>
            <source>the guard</source>
            <translation>der Schutz</translation>
        </message>
        <message>
            <source>what is listed (no other project would help)</source>
            <translation>was erfasst ist (kein weiteres Projekt hülfe)</translation>
        </message>
        <message>
            <source>{caps}: {what}</source>
            <translation>{caps}: {what}</translation>
        </message>
        <message>
            <source>{country} would hold {share}, above the guard.</source>
            <translation>{country}: dann {share}, über dem Schutz.</translation>
        </message>
        <message>
            <source>{count} projects</source>
            <translation>{count} Projekte</translation>
        </message>
        <message>
            <source>{middle} ({low} to {high})</source>
            <translation>{middle} ({low} bis {high})</translation>
        </message>
        <message>
            <source>{mineral} {stage}, {year}</source>
            <translation>{mineral}, {stage}, {year}</translation>
        </message>
        <message>
            <source>{mineral}, every stage, {year}</source>
            <translation>{mineral}, jede Stufe, {year}</translation>
        </message>
        <message>
            <source>{stage}HHI at {hhi}</source>
            <translation>{stage}HHI bei {hhi}</translation>
        </message>
        <message>
            <source>{stage}{who} at {share}</source>
            <translation>{stage}{who} bei {share}</translation>
        </message>
        <message>
            <source>{who} under {share}</source>
            <translation>{who} unter {share}</translation>
        </message>
    </context>
    <context>
        <name>sources</name>
        <message>
            <source>- none is named</source>
            <translation>- keine genannt</translation>
        </message>
        <message>
            <source>Countries and governance</source>
            <translation>Länder und Governance</translation>
        </message>
        <message>
            <source>Demand</source>
            <translation>Nachfrage</translation>
        </message>
        <message>
            <source>Dependence</source>
            <translation>Abhängigkeit</translation>
        </message>
        <message>
            <source>EU criticality study</source>
            <translation>EU-Kritikalitätsstudie</translation>
        </message>
        <message>
            <source>Export controls</source>
            <translation>Ausfuhrkontrollen</translation>
        </message>
        <message>
            <source>Export controls, {day}: official notices and press</source>
            <translation>Ausfuhrkontrollen, {day}: amtliche Mitteilungen und Presse</translation>
        </message>
        <message>
            <source>Facts behind the presets</source>
            <translation>Fakten zu den Musterfällen</translation>
        </message>
        <message>
            <source>Governance: World Bank WGI 2023 (CC BY 4.0).</source>
            <translation>Governance: Weltbank WGI 2023 (CC BY 4.0).</translation>
        </message>
        <message>
            <source>Largest trade flows</source>
            <translation>Größte Handelsströme</translation>
        </message>
        <message>
            <source>Lead times and cost</source>
            <translation>Vorlaufzeiten und Kosten</translation>
        </message>
        <message>
            <source>Minerals</source>
            <translation>Rohstoffe</translation>
        </message>
        <message>
            <source>National output</source>
            <translation>Nationale Produktion</translation>
        </message>
        <message>
            <source>OpenStreetMap contributors (ODbL)</source>
            <translation>OpenStreetMap-Mitwirkende (ODbL)</translation>
        </message>
        <message>
            <source>Output: {names}</source>
            <translation>Produktion: {names}</translation>
        </message>
        <message>
            <source>Own calculation, catalog {vintage}</source>
            <translation>Eigene Berechnung, Katalog {vintage}</translation>
        </message>
        <message>
            <source>Own files: {names}</source>
            <translation>Eigene Dateien: {names}</translation>
        </message>
        <message>
            <source>Pacts</source>
            <translation>Pakte</translation>
        </message>
        <message>
            <source>Recycling</source>
            <translation>Recycling</translation>
        </message>
        <message>
            <source>Report of an error in the data of Mineral Supply Map</source>
            <translation>Meldung eines Fehlers in den Daten von Mineral Supply Map</translation>
        </message>
        <message>
            <source>Sites</source>
            <translation>Standorte</translation>
        </message>
        <message>
            <source>Sites: {names}</source>
            <translation>Standorte: {names}</translation>
        </message>
        <message>
            <source>Sources:</source>
            <translation>Quellen:</translation>
        </message>
        <message>
            <source>Stockpiles</source>
            <translation>Vorräte</translation>
        </message>
        <message>
            <source>Table {table}.csv, line {line}: {title}</source>
            <translation>Tabelle {table}.csv, Zeile {line}: {title}</translation>
        </message>
        <message>
            <source>Trade</source>
            <translation>Handel</translation>
        </message>
        <message>
            <source>Trade parameters</source>
            <translation>Handelsparameter</translation>
        </message>
        <message>
            <source>Trade, use and stocks: {names}.</source>
            <translation>Handel, Verbrauch und Vorräte: {names}.</translation>
        </message>
        <message>
            <source>Trade: BACI, CEPII 2026 (Etalab Open Licence)</source>
            <translation>Handel: BACI, CEPII 2026 (Offene Lizenz Etalab)</translation>
        </message>
        <message>
            <source>Traded products</source>
            <translation>Gehandelte Produkte</translation>
        </message>
        <message>
            <source>Version {version}, catalog {vintage}</source>
            <translation>Version {version}, Katalog {vintage}</translation>
        </message>
        <message>
            <source>What is wrong, and who says so:</source>
            <translation>Was falsch ist, und wer es sagt:</translation>
        </message>
        <message>
            <source>checked</source>
            <translation>geprüft</translation>
        </message>
        <message>
            <source>company reports and press</source>
            <translation>Firmenberichte und Presse</translation>
        </message>
        <message>
            <source>from general knowledge</source>
            <translation>aus Allgemeinwissen</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>unbekannt</translation>
        </message>
        <message>
            <source>partly checked</source>
            <translation>teils geprüft</translation>
        </message>
        <message>
            <source>published, not graded</source>
            <translation>veröffentlicht, ohne Note</translation>
        </message>
        <message>
            <source>{count} more</source>
            <translation>{count} weitere</translation>
        </message>
        <message>
            <source>{mark} own estimate for countries the statistic does not name</source>
            <translation>{mark} eigene Schätzung für Länder, die die Statistik nicht nennt</translation>
        </message>
    </context>
    <context>
        <name>stage</name>
        <message>
            <source>Magnet plant</source>
            <translation>Magnetwerk</translation>
        </message>
        <message>
            <source>Magnet plants</source>
            <translation>Magnetwerke</translation>
        </message>
        <message>
            <source>Magnets</source>
            <translation>Magnete</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Mine</translation>
        </message>
        <message>
            <source>Mines</source>
            <translation>Minen</translation>
        </message>
        <message>
            <source>Mining</source>
            <translation>Förderung</translation>
        </message>
        <message>
            <source>Refineries</source>
            <translation>Raffinerien</translation>
        </message>
        <message>
            <source>Refinery</source>
            <translation>Raffinerie</translation>
        </message>
        <message>
            <source>Refining</source>
            <translation>Raffination</translation>
        </message>
        <message>
            <source>magnet making</source>
            <translation>Magnetfertigung</translation>
        </message>
        <message>
            <source>mining</source>
            <translation>Förderung</translation>
        </message>
        <message>
            <source>refining</source>
            <translation>Raffination</translation>
        </message>
    </context>
    <context>
        <name>status</name>
        <message>
            <source>closed</source>
            <translation>geschlossen</translation>
        </message>
        <message>
            <source>idle</source>
            <translation>stillgelegt</translation>
        </message>
        <message>
            <source>operating</source>
            <translation>in Betrieb</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>geplant</translation>
        </message>
        <message>
            <source>under construction</source>
            <translation>im Bau</translation>
        </message>
    </context>
    <context>
        <name>step</name>
        <message>
            <source>Shipping lag: {before} → {after} months</source>
            <translation>Transportzeit: {before} → {after} Monate</translation>
        </message>
        <message>
            <source>Shock imposed by: {before} → {after}</source>
            <translation>Schock verhängt von: {before} → {after}</translation>
        </message>
        <message>
            <source>Shock unchanged</source>
            <translation>Schock unverändert</translation>
        </message>
        <message>
            <source>Shock, {country}, {mineral} {stage}</source>
            <translation>Schock, {country}, {mineral}, {stage}</translation>
        </message>
        <message>
            <source>exports cut</source>
            <translation>Ausfuhrkürzung</translation>
        </message>
        <message>
            <source>from</source>
            <translation>ab</translation>
        </message>
        <message>
            <source>lasts</source>
            <translation>Dauer</translation>
        </message>
        <message>
            <source>{shock}: changed</source>
            <translation>{shock}: geändert</translation>
        </message>
        <message>
            <source>{shock}: removed</source>
            <translation>{shock}: entfernt</translation>
        </message>
        <message>
            <source>{shock}: switched on</source>
            <translation>{shock}: eingeschaltet</translation>
        </message>
        <message>
            <source>{shock}: who is hit</source>
            <translation>{shock}: wen es trifft</translation>
        </message>
        <message>
            <source>{shock}: {what} {before} → {after}</source>
            <translation>{shock}: {what} {before} → {after}</translation>
        </message>
    </context>
    <context>
        <name>stocks</name>
        <message>
            <source>cannot be counted</source>
            <translation>nicht zählbar</translation>
        </message>
        <message>
            <source>given in days, and its use is not published</source>
            <translation>in Tagen angegeben, und sein Verbrauch ist nicht veröffentlicht</translation>
        </message>
        <message>
            <source>given in gross weight</source>
            <translation>in Bruttogewicht angegeben</translation>
        </message>
        <message>
            <source>no quantity is published</source>
            <translation>keine Menge veröffentlicht</translation>
        </message>
        <message>
            <source>not published</source>
            <translation>nicht veröffentlicht</translation>
        </message>
        <message>
            <source>{amount} t</source>
            <translation>{amount} t</translation>
        </message>
        <message>
            <source>{days} days</source>
            <translation>{days} Tage</translation>
        </message>
        <message>
            <source>{holder} is left out: {why}</source>
            <translation>{holder} entfällt: {why}</translation>
        </message>
    </context>
    <context>
        <name>synonyms</name>
        <message>
            <source>charts = graph diagram plot</source>
            <translation>diagramme = grafik kurve</translation>
        </message>
        <message>
            <source>controls shock = ban embargo restriction crisis disruption</source>
            <translation>ausfuhrkontrollen schock = exportkontrollen verbot embargo beschränkung krise</translation>
        </message>
        <message>
            <source>flows = trade imports arrows</source>
            <translation>handelsströme = handel importe pfeile</translation>
        </message>
        <message>
            <source>graticule = grid latitude longitude</source>
            <translation>gradnetz = gitter breite länge</translation>
        </message>
        <message>
            <source>guide keyboard tour = help manual documentation shortcuts how</source>
            <translation>handbuch tastatur rundgang = hilfe anleitung dokumentation kürzel</translation>
        </message>
        <message>
            <source>image images pdf page pack = print save picture screenshot report</source>
            <translation>bild bilderserie pdf briefingseite briefingmappe = drucken speichern grafik bildschirmfoto bericht</translation>
        </message>
        <message>
            <source>lasso box = select draw area tool region</source>
            <translation>lasso rechteck rahmen = auswählen zeichnen gebiet werkzeug</translation>
        </message>
        <message>
            <source>layout only = full screen present docks panels</source>
            <translation>anordnung nur = vollbild präsentieren bereiche</translation>
        </message>
        <message>
            <source>legend = key classes</source>
            <translation>legende = schlüssel klassen</translation>
        </message>
        <message>
            <source>light dark system = theme mode night day appearance</source>
            <translation>hell dunkel system = thema modus nacht tag aussehen</translation>
        </message>
        <message>
            <source>log = crash error bug report</source>
            <translation>protokoll protokollordner = absturz fehler bericht</translation>
        </message>
        <message>
            <source>pack page = slides powerpoint brief document</source>
            <translation>briefingmappe briefingseite = folien powerpoint dokument</translation>
        </message>
        <message>
            <source>pact = alliance bloc members</source>
            <translation>pakt paktmitglieder = bündnis block allianz</translation>
        </message>
        <message>
            <source>preferences = settings options configure language text size</source>
            <translation>einstellungen = optionen konfigurieren sprache schriftgröße</translation>
        </message>
        <message>
            <source>projection meridian robinson mercator = globe map shape</source>
            <translation>projektion meridian mittelmeridian robinson mercator = globus kartenform</translation>
        </message>
        <message>
            <source>quit close = exit end</source>
            <translation>beenden schließen = ende verlassen</translation>
        </message>
        <message>
            <source>scenario scenarios preset = case variant plan what if</source>
            <translation>szenario szenarien musterfall = fall vorlage variante plan annahme</translation>
        </message>
        <message>
            <source>search commands = find look palette</source>
            <translation>suchen befehle = finden palette</translation>
        </message>
        <message>
            <source>sites table template = import load data excel csv spreadsheet</source>
            <translation>standorte tabelle tabellen vorlage = importieren laden daten excel csv</translation>
        </message>
        <message>
            <source>solve target = optimise optimize goal cheapest</source>
            <translation>zielsuche = lösen optimieren ziel günstigste</translation>
        </message>
        <message>
            <source>sources licences numbers = credits citation references method</source>
            <translation>quellen lizenzen zahlen = nachweis zitat verweise methode</translation>
        </message>
        <message>
            <source>undo redo history = revert repeat step back</source>
            <translation>rückgängig wiederholen verlauf = zurücknehmen schritt zurück</translation>
        </message>
        <message>
            <source>vision cones grey = colour blind accessibility</source>
            <translation>farbensehen rotzapfen grünzapfen blauzapfen grau = farbenblind barrierefrei</translation>
        </message>
    </context>
    <context>
        <name>table</name>
        <message>
            <source>${value} per {basis}</source>
            <translation>{value} $ je {basis}</translation>
        </message>
        <message>
            <source>Baseline</source>
            <translation>Ausgangslage</translation>
        </message>
        <message>
            <source>Baseline, %</source>
            <translation>Ausgangslage, %</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Änderung</translation>
        </message>
        <message>
            <source>China’s share, %</source>
            <translation>Anteil Chinas, %</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>Governance-weighted HHI</source>
            <translation>Governance-gewichteter HHI</translation>
        </message>
        <message>
            <source>HHI</source>
            <translation>HHI</translation>
        </message>
        <message>
            <source>Largest share, %</source>
            <translation>Größter Anteil, %</translation>
        </message>
        <message>
            <source>Main uses</source>
            <translation>Hauptverwendungen</translation>
        </message>
        <message>
            <source>N-1, % of demand</source>
            <translation>N-1, % der Nachfrage</translation>
        </message>
        <message>
            <source>Price {year}</source>
            <translation>Preis {year}</translation>
        </message>
        <message>
            <source>Recycled input (EU)</source>
            <translation>Recyclingeinsatz (EU)</translation>
        </message>
        <message>
            <source>Risk picture</source>
            <translation>Risikobild</translation>
        </message>
        <message>
            <source>Scenario, %</source>
            <translation>Szenario, %</translation>
        </message>
        <message>
            <source>Suppliers: {stage}, {year}</source>
            <translation>Anbieter: {stage}, {year}</translation>
        </message>
        <message>
            <source>The mineral</source>
            <translation>Der Rohstoff</translation>
        </message>
        <message>
            <source>Three largest, %</source>
            <translation>Drei größte, %</translation>
        </message>
        <message>
            <source>US net import reliance {year}</source>
            <translation>Netto-Importabhängigkeit der USA {year}</translation>
        </message>
        <message>
            <source>What is assumed</source>
            <translation>Was angenommen ist</translation>
        </message>
        <message>
            <source>Without the largest, %</source>
            <translation>Ohne den größten, %</translation>
        </message>
        <message>
            <source>no lever is set</source>
            <translation>kein Hebel gesetzt</translation>
        </message>
        <message>
            <source>t/yr</source>
            <translation>t/a</translation>
        </message>
    </context>
    <context>
        <name>tables</name>
        <message>
            <source>About</source>
            <translation>Zur Datei</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Adds to HHI, {case}</source>
            <translation>Beitrag zum HHI, {case}</translation>
        </message>
        <message>
            <source>Adds to governance HHI, {case}</source>
            <translation>Beitrag zum Governance-HHI, {case}</translation>
        </message>
        <message>
            <source>Against</source>
            <translation>Gegen</translation>
        </message>
        <message>
            <source>An Excel sheet holds {most} rows, and these are {count}. Write a CSV file, or filter the table first.</source>
            <translation>Ein Excel-Blatt fasst {most} Zeilen, hier sind es {count}. Schreiben Sie eine CSV-Datei oder filtern Sie die Tabelle zuerst.</translation>
        </message>
        <message>
            <source>Basis</source>
            <translation>Grundlage</translation>
        </message>
        <message>
            <source>Capacity</source>
            <translation>Kapazität</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Änderung</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Geprüft</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Control</source>
            <translation>Kontrolle</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Kosten</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>Edit site…</source>
            <translation>Standort bearbeiten…</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Ende</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Zahl</translation>
        </message>
        <message>
            <source>Governance</source>
            <translation>Governance</translation>
        </message>
        <message>
            <source>Host</source>
            <translation>Standort</translation>
        </message>
        <message>
            <source>How far the row was compared with its sources</source>
            <translation>Wie weit die Zeile mit ihren Quellen verglichen wurde</translation>
        </message>
        <message>
            <source>How many sources the row rests on</source>
            <translation>Auf wie vielen Quellen die Zeile beruht</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>ID</translation>
        </message>
        <message>
            <source>Imposed by</source>
            <translation>Verhängt von</translation>
        </message>
        <message>
            <source>Latitude</source>
            <translation>Breite</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Lizenz</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Zeile</translation>
        </message>
        <message>
            <source>Listed sites at the stage shown, by control</source>
            <translation>Erfasste Standorte der gezeigten Stufe, nach Kontrollland</translation>
        </message>
        <message>
            <source>Listed sites at the stage shown, by host</source>
            <translation>Erfasste Standorte der gezeigten Stufe, nach Standortland</translation>
        </message>
        <message>
            <source>Longitude</source>
            <translation>Länge</translation>
        </message>
        <message>
            <source>Mean of the six World Bank WGI dimensions</source>
            <translation>Mittel der sechs WGI-Dimensionen der Weltbank</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Maßnahme</translation>
        </message>
        <message>
            <source>Mineral</source>
            <translation>Rohstoff</translation>
        </message>
        <message>
            <source>Nameplate capacity, as contained mineral</source>
            <translation>Nennkapazität, als enthaltener Rohstoff</translation>
        </message>
        <message>
            <source>Not checked</source>
            <translation>Ungeprüft</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <source>On the basis of the mineral</source>
            <translation>Auf der Basis des Rohstoffs</translation>
        </message>
        <message>
            <source>Operator</source>
            <translation>Betreiber</translation>
        </message>
        <message>
            <source>Output</source>
            <translation>Produktion</translation>
        </message>
        <message>
            <source>Output of</source>
            <translation>Produktion von</translation>
        </message>
        <message>
            <source>Output, {case}</source>
            <translation>Produktion, {case}</translation>
        </message>
        <message>
            <source>Owners</source>
            <translation>Eigner</translation>
        </message>
        <message>
            <source>Position known to</source>
            <translation>Lage bekannt auf</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>Produkt</translation>
        </message>
        <message>
            <source>Province</source>
            <translation>Provinz</translation>
        </message>
        <message>
            <source>Publisher</source>
            <translation>Herausgeber</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Region</translation>
        </message>
        <message>
            <source>Rest of the world</source>
            <translation>Rest der Welt</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Zeile</translation>
        </message>
        <message>
            <source>Row of the file</source>
            <translation>Zeile der Datei</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Zeilen</translation>
        </message>
        <message>
            <source>Rows of the bundled tables that rest on it</source>
            <translation>Zeilen der mitgelieferten Tabellen, die darauf beruhen</translation>
        </message>
        <message>
            <source>Scenario share less baseline share, percentage points</source>
            <translation>Anteil im Szenario minus Anteil der Ausgangslage, Prozentpunkte</translation>
        </message>
        <message>
            <source>Share squared × governance risk; together they are the governance HHI, 0 to 10</source>
            <translation>Quadrierter Anteil × Governance-Risiko; zusammen der Governance-HHI, 0 bis 10</translation>
        </message>
        <message>
            <source>Share squared; together they are the HHI, 0 to 10,000</source>
            <translation>Quadrierter Anteil; zusammen der HHI, 0 bis 10.000</translation>
        </message>
        <message>
            <source>Share, {case}</source>
            <translation>Anteil, {case}</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>Standort</translation>
        </message>
        <message>
            <source>Sites</source>
            <translation>Standorte</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Quellen</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Stufe</translation>
        </message>
        <message>
            <source>Stage or product</source>
            <translation>Stufe oder Produkt</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Start</translation>
        </message>
        <message>
            <source>Starts</source>
            <translation>Beginn</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Suspended from</source>
            <translation>Ausgesetzt ab</translation>
        </message>
        <message>
            <source>Suspended to</source>
            <translation>Ausgesetzt bis</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tabelle</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>Tabellen</translation>
        </message>
        <message>
            <source>The country it stands in</source>
            <translation>Das Land, in dem er steht</translation>
        </message>
        <message>
            <source>The country of the controlling owner</source>
            <translation>Das Land des kontrollierenden Eigners</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>What a tonne is a tonne of</source>
            <translation>Wovon eine Tonne eine Tonne ist</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Jahr</translation>
        </message>
        <message>
            <source>another basis: see notes</source>
            <translation>andere Basis: siehe Notizen</translation>
        </message>
        <message>
            <source>baseline</source>
            <translation>Ausgangslage</translation>
        </message>
        <message>
            <source>everyone</source>
            <translation>alle</translation>
        </message>
        <message>
            <source>expired</source>
            <translation>abgelaufen</translation>
        </message>
        <message>
            <source>in force</source>
            <translation>in Kraft</translation>
        </message>
        <message>
            <source>million USD</source>
            <translation>Mio. USD</translation>
        </message>
        <message>
            <source>nothing listed</source>
            <translation>nichts erfasst</translation>
        </message>
        <message>
            <source>output not known</source>
            <translation>Produktion unbekannt</translation>
        </message>
        <message>
            <source>own estimate</source>
            <translation>eigene Schätzung</translation>
        </message>
        <message>
            <source>points</source>
            <translation>Punkte</translation>
        </message>
        <message>
            <source>published</source>
            <translation>veröffentlicht</translation>
        </message>
        <message>
            <source>published zero</source>
            <translation>null veröffentlicht</translation>
        </message>
        <message>
            <source>scenario</source>
            <translation>Szenario</translation>
        </message>
        <message>
            <source>scheduled</source>
            <translation>geplant</translation>
        </message>
        <message>
            <source>suspended</source>
            <translation>ausgesetzt</translation>
        </message>
        <message>
            <source>t</source>
            <translation>t</translation>
        </message>
        <message>
            <source>t/yr</source>
            <translation>t/a</translation>
        </message>
        <message>
            <source>the region only</source>
            <translation>nur die Region</translation>
        </message>
        <message>
            <source>the site</source>
            <translation>der Standort</translation>
        </message>
        <message>
            <source>the town</source>
            <translation>der Ort</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>unbekannt</translation>
        </message>
        <message>
            <source>year</source>
            <translation>Jahr</translation>
        </message>
        <message>
            <source>{path} cannot be written: {reason}. Choose another folder.</source>
            <translation>{path} ist nicht beschreibbar: {reason}. Wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <source>{unit}/yr</source>
            <translation>{unit}/a</translation>
        </message>
        <message>
            <source>°</source>
            <translation>°</translation>
        </message>
        <message>
            <source>±2.5</source>
            <translation>±2,5</translation>
        </message>
    </context>
    <context>
        <name>template</name>
        <message>
            <source>Before and after</source>
            <translation>Vorher und nachher</translation>
        </message>
        <message>
            <source>Comparison</source>
            <translation>Vergleich</translation>
        </message>
        <message>
            <source>Map with figures</source>
            <translation>Karte mit Zahlen</translation>
        </message>
        <message>
            <source>Mineral fact sheet</source>
            <translation>Rohstoffblatt</translation>
        </message>
        <message>
            <source>One map</source>
            <translation>Eine Karte</translation>
        </message>
        <message>
            <source>Shock</source>
            <translation>Schock</translation>
        </message>
    </context>
    <context>
        <name>tornado</name>
        <message>
            <source>5 % of draws above</source>
            <translation>5 % der Ziehungen darüber</translation>
        </message>
        <message>
            <source>5 % of draws below</source>
            <translation>5 % der Ziehungen darunter</translation>
        </message>
        <message>
            <source>Added capacity, {who}</source>
            <translation>Neue Kapazität, {who}</translation>
        </message>
        <message>
            <source>All tonnages at once, 5–95 %</source>
            <translation>Alle Tonnagen zugleich, 5–95 %</translation>
        </message>
        <message>
            <source>All tonnages at once, {side}</source>
            <translation>Alle Tonnagen zugleich, {side}</translation>
        </message>
        <message>
            <source>Baseline</source>
            <translation>Ausgangslage</translation>
        </message>
        <message>
            <source>Chance that HHI falls: {part}</source>
            <translation>Chance, dass der HHI sinkt: {part}</translation>
        </message>
        <message>
            <source>Chance that the largest holds over {mark}: {figures}</source>
            <translation>Chance, dass der größte über {mark} hält: {figures}</translation>
        </message>
        <message>
            <source>Concentration (HHI)</source>
            <translation>Konzentration (HHI)</translation>
        </message>
        <message>
            <source>High value</source>
            <translation>Hoher Wert</translation>
        </message>
        <message>
            <source>Input</source>
            <translation>Eingabe</translation>
        </message>
        <message>
            <source>Largest supplier’s share, %</source>
            <translation>Anteil des größten Anbieters, %</translation>
        </message>
        <message>
            <source>Low value</source>
            <translation>Tiefer Wert</translation>
        </message>
        <message>
            <source>Output displaced by new capacity</source>
            <translation>Von neuer Kapazität verdrängte Produktion</translation>
        </message>
        <message>
            <source>Output, rest of the world</source>
            <translation>Produktion, Rest der Welt</translation>
        </message>
        <message>
            <source>Output, {who}</source>
            <translation>Produktion, {who}</translation>
        </message>
        <message>
            <source>Scenario</source>
            <translation>Szenario</translation>
        </message>
        <message>
            <source>World demand</source>
            <translation>Weltnachfrage</translation>
        </message>
        <message>
            <source>baseline</source>
            <translation>Ausgangslage</translation>
        </message>
        <message>
            <source>input high</source>
            <translation>Eingabe hoch</translation>
        </message>
        <message>
            <source>input low</source>
            <translation>Eingabe tief</translation>
        </message>
        <message>
            <source>scenario</source>
            <translation>Szenario</translation>
        </message>
        <message>
            <source>scenario {value}</source>
            <translation>Szenario {value}</translation>
        </message>
        <message>
            <source>{draws} draws, errors of all tonnages at once</source>
            <translation>{draws} Ziehungen, Fehler aller Tonnagen zugleich</translation>
        </message>
        <message>
            <source>{draws} draws: errors of all tonnages, and projects that may fail</source>
            <translation>{draws} Ziehungen: Fehler aller Tonnagen und Projekte, die scheitern können</translation>
        </message>
        <message>
            <source>{figure} at the high value</source>
            <translation>{figure} beim hohen Wert</translation>
        </message>
        <message>
            <source>{figure} at the low value</source>
            <translation>{figure} beim tiefen Wert</translation>
        </message>
        <message>
            <source>{figure}, 5 to 95 %: baseline {before}, scenario {after}</source>
            <translation>{figure}, 5 bis 95 %: Ausgangslage {before}, Szenario {after}</translation>
        </message>
        <message>
            <source>{figure}: one input at a time</source>
            <translation>{figure}: eine Eingabe nach der anderen</translation>
        </message>
        <message>
            <source>{name}: at {low_input} {figure} is {low}, at {high_input} it is {high}</source>
            <translation>{name}: bei {low_input} ist {figure} {low}, bei {high_input} {high}</translation>
        </message>
    </context>
    <context>
        <name>tour</name>
        <message>
            <source>Countries are coloured by their share of world output.</source>
            <translation>Länder sind nach ihrem Anteil an der Weltproduktion gefärbt.</translation>
        </message>
        <message>
            <source>Countries are coloured by their share of world output: in {year}, {country} has {share} of {mineral} {stage}.</source>
            <translation>Länder sind nach ihrem Anteil an der Weltproduktion gefärbt: {year}, {country}: {share} ({mineral}, {stage}).</translation>
        </message>
        <message>
            <source>Drag this slider to the right, or type a number: new capacity comes on line after its lead time, and the map follows.</source>
            <translation>Diesen Regler nach rechts ziehen oder eine Zahl eingeben: Neue Kapazität kommt nach ihrem Vorlauf in Betrieb, und die Karte folgt.</translation>
        </message>
        <message>
            <source>Each card shows baseline → scenario; click one for its formula and sources. If the risk only moves to another country, a warning says so. The tabs above it hold charts, all minerals and your scenarios.</source>
            <translation>Jede Karte zeigt Ausgangslage → Szenario; anklicken für Formel und Quellen. Wandert das Risiko nur in ein anderes Land, sagt es eine Warnung. Die Reiter darüber bieten Diagramme, alle Rohstoffe und Ihre Szenarien.</translation>
        </message>
        <message>
            <source>How exposed we are</source>
            <translation>Wie abhängig wir sind</translation>
        </message>
        <message>
            <source>Point at anything for its card. Mineral, stage and year are above.</source>
            <translation>Zeigen Sie auf etwas, um seine Karte zu sehen. Rohstoff, Stufe und Jahr stehen oben.</translation>
        </message>
        <message>
            <source>What would change it</source>
            <translation>Was daran etwas ändern würde</translation>
        </message>
        <message>
            <source>Who makes it</source>
            <translation>Wer es herstellt</translation>
        </message>
    </context>
    <context>
        <name>unit</name>
        <message>
            <source>t graphite</source>
            <translation>t Graphit</translation>
        </message>
        <message>
            <source>t of NdFeB magnets</source>
            <translation>t NdFeB-Magnete</translation>
        </message>
        <message>
            <source>t of anode graphite</source>
            <translation>t Anodengraphit</translation>
        </message>
        <message>
            <source>t of contained {element} ({symbol})</source>
            <translation>t {element} ({symbol}), Inhalt</translation>
        </message>
        <message>
            <source>t titanium sponge</source>
            <translation>t Titanschwamm</translation>
        </message>
    </context>
    <context>
        <name>use</name>
        <message>
            <source>aerospace</source>
            <translation>Luft- und Raumfahrt</translation>
        </message>
        <message>
            <source>air treatment</source>
            <translation>Luftreinigung</translation>
        </message>
        <message>
            <source>alloys</source>
            <translation>Legierungen</translation>
        </message>
        <message>
            <source>alloys and specialty steels</source>
            <translation>Legierungen und Spezialstähle</translation>
        </message>
        <message>
            <source>aluminium alloys</source>
            <translation>Aluminiumlegierungen</translation>
        </message>
        <message>
            <source>animal feed and fertilizer</source>
            <translation>Tierfutter und Dünger</translation>
        </message>
        <message>
            <source>armor</source>
            <translation>Panzerung</translation>
        </message>
        <message>
            <source>automotive catalysts</source>
            <translation>Autokatalysatoren</translation>
        </message>
        <message>
            <source>batteries</source>
            <translation>Batterien</translation>
        </message>
        <message>
            <source>battery anodes</source>
            <translation>Batterieanoden</translation>
        </message>
        <message>
            <source>brake linings</source>
            <translation>Bremsbeläge</translation>
        </message>
        <message>
            <source>bronze and babbitt</source>
            <translation>Bronze und Lagermetall</translation>
        </message>
        <message>
            <source>building construction</source>
            <translation>Hochbau</translation>
        </message>
        <message>
            <source>capacitors</source>
            <translation>Kondensatoren</translation>
        </message>
        <message>
            <source>castings (automotive)</source>
            <translation>Guss (Automobil)</translation>
        </message>
        <message>
            <source>catalysts</source>
            <translation>Katalysatoren</translation>
        </message>
        <message>
            <source>cemented carbide tools</source>
            <translation>Hartmetallwerkzeuge</translation>
        </message>
        <message>
            <source>cemented carbides</source>
            <translation>Hartmetalle</translation>
        </message>
        <message>
            <source>ceramics and glass</source>
            <translation>Keramik und Glas</translation>
        </message>
        <message>
            <source>chemical and refining catalysts</source>
            <translation>Chemie- und Raffineriekatalysatoren</translation>
        </message>
        <message>
            <source>chemical catalysts</source>
            <translation>Chemiekatalysatoren</translation>
        </message>
        <message>
            <source>chemical equipment</source>
            <translation>Chemieanlagen</translation>
        </message>
        <message>
            <source>chemical processing</source>
            <translation>chemische Prozesse</translation>
        </message>
        <message>
            <source>chemicals</source>
            <translation>Chemikalien</translation>
        </message>
        <message>
            <source>consumer products</source>
            <translation>Konsumgüter</translation>
        </message>
        <message>
            <source>defence electronics</source>
            <translation>Wehrelektronik</translation>
        </message>
        <message>
            <source>dental and medical</source>
            <translation>Zahn- und Medizintechnik</translation>
        </message>
        <message>
            <source>electrical and electronic products</source>
            <translation>Elektro- und Elektronikprodukte</translation>
        </message>
        <message>
            <source>electrodes and filaments</source>
            <translation>Elektroden und Glühfäden</translation>
        </message>
        <message>
            <source>electronics</source>
            <translation>Elektronik</translation>
        </message>
        <message>
            <source>electroplating</source>
            <translation>Galvanik</translation>
        </message>
        <message>
            <source>ferroalloys</source>
            <translation>Ferrolegierungen</translation>
        </message>
        <message>
            <source>fibre optics</source>
            <translation>Glasfaser</translation>
        </message>
        <message>
            <source>flame retardants</source>
            <translation>Flammschutzmittel</translation>
        </message>
        <message>
            <source>flow batteries</source>
            <translation>Redox-Flow-Batterien</translation>
        </message>
        <message>
            <source>glass making</source>
            <translation>Glasherstellung</translation>
        </message>
        <message>
            <source>high-strength low-alloy steel</source>
            <translation>hochfester niedriglegierter Stahl</translation>
        </message>
        <message>
            <source>industrial machinery</source>
            <translation>Industriemaschinen</translation>
        </message>
        <message>
            <source>infrared optics</source>
            <translation>Infrarotoptik</translation>
        </message>
        <message>
            <source>integrated circuits (GaAs, GaN)</source>
            <translation>integrierte Schaltungen (GaAs, GaN)</translation>
        </message>
        <message>
            <source>iron and steel desulfurization</source>
            <translation>Entschwefelung von Eisen und Stahl</translation>
        </message>
        <message>
            <source>jewelry</source>
            <translation>Schmuck</translation>
        </message>
        <message>
            <source>lead-acid batteries and ammunition</source>
            <translation>Bleibatterien und Munition</translation>
        </message>
        <message>
            <source>lubricants</source>
            <translation>Schmierstoffe</translation>
        </message>
        <message>
            <source>lubricating greases</source>
            <translation>Schmierfette</translation>
        </message>
        <message>
            <source>magnets</source>
            <translation>Magnete</translation>
        </message>
        <message>
            <source>marine hardware</source>
            <translation>Schiffsausrüstung</translation>
        </message>
        <message>
            <source>medical implants</source>
            <translation>medizinische Implantate</translation>
        </message>
        <message>
            <source>metallurgical alloys</source>
            <translation>metallurgische Legierungen</translation>
        </message>
        <message>
            <source>nickel alloys</source>
            <translation>Nickellegierungen</translation>
        </message>
        <message>
            <source>optoelectronics and LEDs</source>
            <translation>Optoelektronik und LEDs</translation>
        </message>
        <message>
            <source>permanent magnets</source>
            <translation>Permanentmagnete</translation>
        </message>
        <message>
            <source>polishing</source>
            <translation>Politur</translation>
        </message>
        <message>
            <source>radiation detectors</source>
            <translation>Strahlungsdetektoren</translation>
        </message>
        <message>
            <source>refractories</source>
            <translation>Feuerfestmaterial</translation>
        </message>
        <message>
            <source>rubber</source>
            <translation>Gummi</translation>
        </message>
        <message>
            <source>semiconductors</source>
            <translation>Halbleiter</translation>
        </message>
        <message>
            <source>solar cells</source>
            <translation>Solarzellen</translation>
        </message>
        <message>
            <source>solar cells for satellites</source>
            <translation>Solarzellen für Satelliten</translation>
        </message>
        <message>
            <source>solder</source>
            <translation>Lot</translation>
        </message>
        <message>
            <source>sputtering targets</source>
            <translation>Sputtertargets</translation>
        </message>
        <message>
            <source>stainless and alloy steel</source>
            <translation>rostfreier und legierter Stahl</translation>
        </message>
        <message>
            <source>stainless and heat-resistant steel</source>
            <translation>rost- und hitzebeständiger Stahl</translation>
        </message>
        <message>
            <source>steel</source>
            <translation>Stahl</translation>
        </message>
        <message>
            <source>steel alloying</source>
            <translation>Stahllegierung</translation>
        </message>
        <message>
            <source>steelmaking</source>
            <translation>Stahlherstellung</translation>
        </message>
        <message>
            <source>superalloys</source>
            <translation>Superlegierungen</translation>
        </message>
        <message>
            <source>superconductors</source>
            <translation>Supraleiter</translation>
        </message>
        <message>
            <source>tinplate</source>
            <translation>Weißblech</translation>
        </message>
        <message>
            <source>titanium alloys</source>
            <translation>Titanlegierungen</translation>
        </message>
        <message>
            <source>transport equipment</source>
            <translation>Fahrzeugbau</translation>
        </message>
    </context>
    <context>
        <name>vision</name>
        <message>
            <source>Normal colour vision</source>
            <translation>Normales Farbensehen</translation>
        </message>
        <message>
            <source>Printed in grey</source>
            <translation>In Grau gedruckt</translation>
        </message>
        <message>
            <source>Without blue cones (tritanopia)</source>
            <translation>Ohne Blauzapfen (Tritanopie)</translation>
        </message>
        <message>
            <source>Without green cones (deuteranopia)</source>
            <translation>Ohne Grünzapfen (Deuteranopie)</translation>
        </message>
        <message>
            <source>Without red cones (protanopia)</source>
            <translation>Ohne Rotzapfen (Protanopie)</translation>
        </message>
    </context>
    <context>
        <name>walk</name>
        <message>
            <source>, own estimate</source>
            <translation>, eigene Schätzung</translation>
        </message>
        <message>
            <source>No country and no site is shown.</source>
            <translation>Kein Land und kein Standort gezeigt.</translation>
        </message>
        <message>
            <source>Trade from {exporter} to {importer}, {tonnes}</source>
            <translation>Handel von {exporter} nach {importer}, {tonnes}</translation>
        </message>
        <message>
            <source>capacity not known</source>
            <translation>Kapazität unbekannt</translation>
        </message>
        <message>
            <source>{at} of {count}</source>
            <translation>{at} von {count}</translation>
        </message>
        <message>
            <source>{mineral} {stage}, {year}</source>
            <translation>{mineral}, {stage}, {year}</translation>
        </message>
        <message>
            <source>{name}, no output of {what} reported</source>
            <translation>{name}, keine Produktion gemeldet ({what})</translation>
        </message>
        <message>
            <source>{name}, share of {what}: not known</source>
            <translation>{name}, Anteil unbekannt ({what})</translation>
        </message>
        <message>
            <source>{name}, {before} → {after} of {what}</source>
            <translation>{name}, {before} → {after} ({what})</translation>
        </message>
        <message>
            <source>{name}, {mineral} {kind} in {country}, {status}, {capacity}</source>
            <translation>{name}, {mineral}, {kind}, {country}, {status}, {capacity}</translation>
        </message>
        <message>
            <source>{name}, {share} of {what}</source>
            <translation>{name}, {share} ({what})</translation>
        </message>
        <message>
            <source>{name}: export controls, {state}</source>
            <translation>{name}: Ausfuhrkontrollen, {state}</translation>
        </message>
        <message>
            <source>{site}; {count} more in its table</source>
            <translation>{site}; {count} weitere in der Tabelle</translation>
        </message>
    </context>
    <context>
        <name>warning</name>
        <message>
            <source>; {count} more</source>
            <translation>; {count} weitere</translation>
        </message>
        <message>
            <source>Dominant supplier grows:</source>
            <translation>Dominanter Anbieter wächst:</translation>
        </message>
        <message>
            <source>New dominant supplier:</source>
            <translation>Neuer dominanter Anbieter:</translation>
        </message>
        <message>
            <source>{country}, {after} of {mineral} {stage} (was {before})</source>
            <translation>{country}, {after} ({mineral}, {stage}; vorher {before})</translation>
        </message>
    </context>
    <context>
        <name>web</name>
        <message>
            <source>Baseline</source>
            <translation>Ausgangslage</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Änderung</translation>
        </message>
        <message>
            <source>Change in share, percentage points</source>
            <translation>Änderung des Anteils, Prozentpunkte</translation>
        </message>
        <message>
            <source>Scenario</source>
            <translation>Szenario</translation>
        </message>
        <message>
            <source>Share of world output, %</source>
            <translation>Anteil an der Weltproduktion, %</translation>
        </message>
        <message>
            <source>Sites</source>
            <translation>Standorte</translation>
        </message>
        <message>
            <source>capacity not known</source>
            <translation>Kapazität unbekannt</translation>
        </message>
        <message>
            <source>controlled from {country}</source>
            <translation>kontrolliert aus {country}</translation>
        </message>
        <message>
            <source>hollow: not operating</source>
            <translation>hohl: außer Betrieb</translation>
        </message>
        <message>
            <source>no {stage} reported</source>
            <translation>nicht gemeldet: {stage}</translation>
        </message>
        <message>
            <source>output not known</source>
            <translation>Produktion unbekannt</translation>
        </message>
        <message>
            <source>own estimate from listed sites</source>
            <translation>eigene Schätzung aus erfassten Standorten</translation>
        </message>
        <message>
            <source>row {row} of the file</source>
            <translation>Zeile {row} der Datei</translation>
        </message>
        <message>
            <source>{kind}, {status}</source>
            <translation>{kind}, {status}</translation>
        </message>
        <message>
            <source>{share} of world output</source>
            <translation>{share} der Weltproduktion</translation>
        </message>
        <message>
            <source>{stage}: output not known</source>
            <translation>{stage}: Produktion unbekannt</translation>
        </message>
    </context>
    <context>
        <name>whose</name>
        <message>
            <source>ABW</source>
            <translation>Arubas</translation>
        </message>
        <message>
            <source>AFG</source>
            <translation>Afghanistans</translation>
        </message>
        <message>
            <source>AGO</source>
            <translation>Angolas</translation>
        </message>
        <message>
            <source>AIA</source>
            <translation>Anguillas</translation>
        </message>
        <message>
            <source>ALB</source>
            <translation>Albaniens</translation>
        </message>
        <message>
            <source>AND</source>
            <translation>Andorras</translation>
        </message>
        <message>
            <source>ARE</source>
            <translation>der Vereinigten Arabischen Emirate</translation>
        </message>
        <message>
            <source>ARG</source>
            <translation>Argentiniens</translation>
        </message>
        <message>
            <source>ARM</source>
            <translation>Armeniens</translation>
        </message>
        <message>
            <source>ASM</source>
            <translation>Amerikanisch-Samoas</translation>
        </message>
        <message>
            <source>ATG</source>
            <translation>Antiguas und Barbudas</translation>
        </message>
        <message>
            <source>AUS</source>
            <translation>Australiens</translation>
        </message>
        <message>
            <source>AUT</source>
            <translation>Österreichs</translation>
        </message>
        <message>
            <source>AZE</source>
            <translation>Aserbaidschans</translation>
        </message>
        <message>
            <source>BDI</source>
            <translation>Burundis</translation>
        </message>
        <message>
            <source>BEL</source>
            <translation>Belgiens</translation>
        </message>
        <message>
            <source>BEN</source>
            <translation>Benins</translation>
        </message>
        <message>
            <source>BES</source>
            <translation>von Bonaire, Sint Eustatius und Saba</translation>
        </message>
        <message>
            <source>BFA</source>
            <translation>Burkina Fasos</translation>
        </message>
        <message>
            <source>BGD</source>
            <translation>Bangladeschs</translation>
        </message>
        <message>
            <source>BGR</source>
            <translation>Bulgariens</translation>
        </message>
        <message>
            <source>BHR</source>
            <translation>Bahrains</translation>
        </message>
        <message>
            <source>BHS</source>
            <translation>der Bahamas</translation>
        </message>
        <message>
            <source>BIH</source>
            <translation>Bosniens und Herzegowinas</translation>
        </message>
        <message>
            <source>BLM</source>
            <translation>von Saint-Barthélemy</translation>
        </message>
        <message>
            <source>BLR</source>
            <translation>von Belarus</translation>
        </message>
        <message>
            <source>BLZ</source>
            <translation>Belizes</translation>
        </message>
        <message>
            <source>BMU</source>
            <translation>Bermudas</translation>
        </message>
        <message>
            <source>BOL</source>
            <translation>Boliviens</translation>
        </message>
        <message>
            <source>BRA</source>
            <translation>Brasiliens</translation>
        </message>
        <message>
            <source>BRB</source>
            <translation>von Barbados</translation>
        </message>
        <message>
            <source>BRN</source>
            <translation>Bruneis</translation>
        </message>
        <message>
            <source>BTN</source>
            <translation>Bhutans</translation>
        </message>
        <message>
            <source>BWA</source>
            <translation>Botsuanas</translation>
        </message>
        <message>
            <source>CAF</source>
            <translation>der Zentralafrikanischen Republik</translation>
        </message>
        <message>
            <source>CAN</source>
            <translation>Kanadas</translation>
        </message>
        <message>
            <source>CHE</source>
            <translation>der Schweiz</translation>
        </message>
        <message>
            <source>CHL</source>
            <translation>Chiles</translation>
        </message>
        <message>
            <source>CHN</source>
            <translation>Chinas</translation>
        </message>
        <message>
            <source>CIV</source>
            <translation>der Côte d’Ivoire</translation>
        </message>
        <message>
            <source>CMR</source>
            <translation>Kameruns</translation>
        </message>
        <message>
            <source>COD</source>
            <translation>der DR Kongo</translation>
        </message>
        <message>
            <source>COG</source>
            <translation>des Kongo</translation>
        </message>
        <message>
            <source>COK</source>
            <translation>der Cookinseln</translation>
        </message>
        <message>
            <source>COL</source>
            <translation>Kolumbiens</translation>
        </message>
        <message>
            <source>COM</source>
            <translation>der Komoren</translation>
        </message>
        <message>
            <source>CPV</source>
            <translation>Cabo Verdes</translation>
        </message>
        <message>
            <source>CRI</source>
            <translation>Costa Ricas</translation>
        </message>
        <message>
            <source>CUB</source>
            <translation>Kubas</translation>
        </message>
        <message>
            <source>CUW</source>
            <translation>Curaçaos</translation>
        </message>
        <message>
            <source>CYM</source>
            <translation>der Kaimaninseln</translation>
        </message>
        <message>
            <source>CYP</source>
            <translation>Zyperns</translation>
        </message>
        <message>
            <source>CZE</source>
            <translation>Tschechiens</translation>
        </message>
        <message>
            <source>DEU</source>
            <translation>Deutschlands</translation>
        </message>
        <message>
            <source>DJI</source>
            <translation>Dschibutis</translation>
        </message>
        <message>
            <source>DMA</source>
            <translation>Dominicas</translation>
        </message>
        <message>
            <source>DNK</source>
            <translation>Dänemarks</translation>
        </message>
        <message>
            <source>DOM</source>
            <translation>der Dominikanischen Republik</translation>
        </message>
        <message>
            <source>DZA</source>
            <translation>Algeriens</translation>
        </message>
        <message>
            <source>ECU</source>
            <translation>Ecuadors</translation>
        </message>
        <message>
            <source>EGY</source>
            <translation>Ägyptens</translation>
        </message>
        <message>
            <source>ERI</source>
            <translation>Eritreas</translation>
        </message>
        <message>
            <source>ESH</source>
            <translation>der Westsahara</translation>
        </message>
        <message>
            <source>ESP</source>
            <translation>Spaniens</translation>
        </message>
        <message>
            <source>EST</source>
            <translation>Estlands</translation>
        </message>
        <message>
            <source>ETH</source>
            <translation>Äthiopiens</translation>
        </message>
        <message>
            <source>EU27</source>
            <translation>der EU</translation>
        </message>
        <message>
            <source>FIN</source>
            <translation>Finnlands</translation>
        </message>
        <message>
            <source>FJI</source>
            <translation>Fidschis</translation>
        </message>
        <message>
            <source>FLK</source>
            <translation>der Falklandinseln</translation>
        </message>
        <message>
            <source>FRA</source>
            <translation>Frankreichs</translation>
        </message>
        <message>
            <source>FSM</source>
            <translation>Mikronesiens</translation>
        </message>
        <message>
            <source>GAB</source>
            <translation>Gabuns</translation>
        </message>
        <message>
            <source>GBR</source>
            <translation>des Vereinigten Königreichs</translation>
        </message>
        <message>
            <source>GEO</source>
            <translation>Georgiens</translation>
        </message>
        <message>
            <source>GHA</source>
            <translation>Ghanas</translation>
        </message>
        <message>
            <source>GIB</source>
            <translation>Gibraltars</translation>
        </message>
        <message>
            <source>GIN</source>
            <translation>Guineas</translation>
        </message>
        <message>
            <source>GMB</source>
            <translation>Gambias</translation>
        </message>
        <message>
            <source>GNB</source>
            <translation>Guinea-Bissaus</translation>
        </message>
        <message>
            <source>GNQ</source>
            <translation>Äquatorialguineas</translation>
        </message>
        <message>
            <source>GRC</source>
            <translation>Griechenlands</translation>
        </message>
        <message>
            <source>GRD</source>
            <translation>Grenadas</translation>
        </message>
        <message>
            <source>GRL</source>
            <translation>Grönlands</translation>
        </message>
        <message>
            <source>GTM</source>
            <translation>Guatemalas</translation>
        </message>
        <message>
            <source>GUF</source>
            <translation>Französisch-Guayanas</translation>
        </message>
        <message>
            <source>GUM</source>
            <translation>Guams</translation>
        </message>
        <message>
            <source>GUY</source>
            <translation>Guyanas</translation>
        </message>
        <message>
            <source>HKG</source>
            <translation>Hongkongs</translation>
        </message>
        <message>
            <source>HND</source>
            <translation>von Honduras</translation>
        </message>
        <message>
            <source>HRV</source>
            <translation>Kroatiens</translation>
        </message>
        <message>
            <source>HTI</source>
            <translation>Haitis</translation>
        </message>
        <message>
            <source>HUN</source>
            <translation>Ungarns</translation>
        </message>
        <message>
            <source>IDN</source>
            <translation>Indonesiens</translation>
        </message>
        <message>
            <source>IMN</source>
            <translation>der Isle of Man</translation>
        </message>
        <message>
            <source>IND</source>
            <translation>Indiens</translation>
        </message>
        <message>
            <source>IRL</source>
            <translation>Irlands</translation>
        </message>
        <message>
            <source>IRN</source>
            <translation>des Iran</translation>
        </message>
        <message>
            <source>IRQ</source>
            <translation>des Irak</translation>
        </message>
        <message>
            <source>ISL</source>
            <translation>Islands</translation>
        </message>
        <message>
            <source>ISR</source>
            <translation>Israels</translation>
        </message>
        <message>
            <source>ITA</source>
            <translation>Italiens</translation>
        </message>
        <message>
            <source>JAM</source>
            <translation>Jamaikas</translation>
        </message>
        <message>
            <source>JEY</source>
            <translation>Jerseys</translation>
        </message>
        <message>
            <source>JOR</source>
            <translation>Jordaniens</translation>
        </message>
        <message>
            <source>JPN</source>
            <translation>Japans</translation>
        </message>
        <message>
            <source>KAZ</source>
            <translation>Kasachstans</translation>
        </message>
        <message>
            <source>KEN</source>
            <translation>Kenias</translation>
        </message>
        <message>
            <source>KGZ</source>
            <translation>Kirgisistans</translation>
        </message>
        <message>
            <source>KHM</source>
            <translation>Kambodschas</translation>
        </message>
        <message>
            <source>KIR</source>
            <translation>Kiribatis</translation>
        </message>
        <message>
            <source>KNA</source>
            <translation>von St. Kitts und Nevis</translation>
        </message>
        <message>
            <source>KOR</source>
            <translation>Südkoreas</translation>
        </message>
        <message>
            <source>KWT</source>
            <translation>Kuwaits</translation>
        </message>
        <message>
            <source>LAO</source>
            <translation>von Laos</translation>
        </message>
        <message>
            <source>LBN</source>
            <translation>des Libanon</translation>
        </message>
        <message>
            <source>LBR</source>
            <translation>Liberias</translation>
        </message>
        <message>
            <source>LBY</source>
            <translation>Libyens</translation>
        </message>
        <message>
            <source>LCA</source>
            <translation>St. Lucias</translation>
        </message>
        <message>
            <source>LIE</source>
            <translation>Liechtensteins</translation>
        </message>
        <message>
            <source>LKA</source>
            <translation>Sri Lankas</translation>
        </message>
        <message>
            <source>LSO</source>
            <translation>Lesothos</translation>
        </message>
        <message>
            <source>LTU</source>
            <translation>Litauens</translation>
        </message>
        <message>
            <source>LUX</source>
            <translation>Luxemburgs</translation>
        </message>
        <message>
            <source>LVA</source>
            <translation>Lettlands</translation>
        </message>
        <message>
            <source>MAC</source>
            <translation>Macaus</translation>
        </message>
        <message>
            <source>MAR</source>
            <translation>Marokkos</translation>
        </message>
        <message>
            <source>MCO</source>
            <translation>Monacos</translation>
        </message>
        <message>
            <source>MDA</source>
            <translation>der Republik Moldau</translation>
        </message>
        <message>
            <source>MDG</source>
            <translation>Madagaskars</translation>
        </message>
        <message>
            <source>MDV</source>
            <translation>der Malediven</translation>
        </message>
        <message>
            <source>MEX</source>
            <translation>Mexikos</translation>
        </message>
        <message>
            <source>MHL</source>
            <translation>der Marshallinseln</translation>
        </message>
        <message>
            <source>MKD</source>
            <translation>Nordmazedoniens</translation>
        </message>
        <message>
            <source>MLI</source>
            <translation>Malis</translation>
        </message>
        <message>
            <source>MLT</source>
            <translation>Maltas</translation>
        </message>
        <message>
            <source>MMR</source>
            <translation>Myanmars</translation>
        </message>
        <message>
            <source>MNE</source>
            <translation>Montenegros</translation>
        </message>
        <message>
            <source>MNG</source>
            <translation>der Mongolei</translation>
        </message>
        <message>
            <source>MOZ</source>
            <translation>Mosambiks</translation>
        </message>
        <message>
            <source>MRT</source>
            <translation>Mauretaniens</translation>
        </message>
        <message>
            <source>MSR</source>
            <translation>Montserrats</translation>
        </message>
        <message>
            <source>MTQ</source>
            <translation>Martiniques</translation>
        </message>
        <message>
            <source>MUS</source>
            <translation>von Mauritius</translation>
        </message>
        <message>
            <source>MWI</source>
            <translation>Malawis</translation>
        </message>
        <message>
            <source>MYS</source>
            <translation>Malaysias</translation>
        </message>
        <message>
            <source>NAM</source>
            <translation>Namibias</translation>
        </message>
        <message>
            <source>NCL</source>
            <translation>Neukaledoniens</translation>
        </message>
        <message>
            <source>NER</source>
            <translation>des Niger</translation>
        </message>
        <message>
            <source>NGA</source>
            <translation>Nigerias</translation>
        </message>
        <message>
            <source>NIC</source>
            <translation>Nicaraguas</translation>
        </message>
        <message>
            <source>NIU</source>
            <translation>Niues</translation>
        </message>
        <message>
            <source>NLD</source>
            <translation>der Niederlande</translation>
        </message>
        <message>
            <source>NOR</source>
            <translation>Norwegens</translation>
        </message>
        <message>
            <source>NPL</source>
            <translation>Nepals</translation>
        </message>
        <message>
            <source>NRU</source>
            <translation>Naurus</translation>
        </message>
        <message>
            <source>NZL</source>
            <translation>Neuseelands</translation>
        </message>
        <message>
            <source>OMN</source>
            <translation>Omans</translation>
        </message>
        <message>
            <source>OTH</source>
            <translation>aller anderen Anbieter</translation>
        </message>
        <message>
            <source>PAK</source>
            <translation>Pakistans</translation>
        </message>
        <message>
            <source>PAN</source>
            <translation>Panamas</translation>
        </message>
        <message>
            <source>PER</source>
            <translation>Perus</translation>
        </message>
        <message>
            <source>PHL</source>
            <translation>der Philippinen</translation>
        </message>
        <message>
            <source>PLW</source>
            <translation>Palaus</translation>
        </message>
        <message>
            <source>PNG</source>
            <translation>Papua-Neuguineas</translation>
        </message>
        <message>
            <source>POL</source>
            <translation>Polens</translation>
        </message>
        <message>
            <source>PRI</source>
            <translation>Puerto Ricos</translation>
        </message>
        <message>
            <source>PRK</source>
            <translation>Nordkoreas</translation>
        </message>
        <message>
            <source>PRT</source>
            <translation>Portugals</translation>
        </message>
        <message>
            <source>PRY</source>
            <translation>Paraguays</translation>
        </message>
        <message>
            <source>PSE</source>
            <translation>Palästinas</translation>
        </message>
        <message>
            <source>PYF</source>
            <translation>Französisch-Polynesiens</translation>
        </message>
        <message>
            <source>QAT</source>
            <translation>Katars</translation>
        </message>
        <message>
            <source>REU</source>
            <translation>Réunions</translation>
        </message>
        <message>
            <source>ROU</source>
            <translation>Rumäniens</translation>
        </message>
        <message>
            <source>ROW</source>
            <translation>des Rests der Welt</translation>
        </message>
        <message>
            <source>RUS</source>
            <translation>Russlands</translation>
        </message>
        <message>
            <source>RWA</source>
            <translation>Ruandas</translation>
        </message>
        <message>
            <source>SAU</source>
            <translation>Saudi-Arabiens</translation>
        </message>
        <message>
            <source>SDN</source>
            <translation>des Sudan</translation>
        </message>
        <message>
            <source>SEN</source>
            <translation>des Senegal</translation>
        </message>
        <message>
            <source>SGP</source>
            <translation>Singapurs</translation>
        </message>
        <message>
            <source>SHN</source>
            <translation>St. Helenas</translation>
        </message>
        <message>
            <source>SLB</source>
            <translation>der Salomonen</translation>
        </message>
        <message>
            <source>SLE</source>
            <translation>Sierra Leones</translation>
        </message>
        <message>
            <source>SLV</source>
            <translation>El Salvadors</translation>
        </message>
        <message>
            <source>SMR</source>
            <translation>San Marinos</translation>
        </message>
        <message>
            <source>SOM</source>
            <translation>Somalias</translation>
        </message>
        <message>
            <source>SRB</source>
            <translation>Serbiens</translation>
        </message>
        <message>
            <source>SSD</source>
            <translation>des Südsudan</translation>
        </message>
        <message>
            <source>STP</source>
            <translation>von São Tomé und Príncipe</translation>
        </message>
        <message>
            <source>SUR</source>
            <translation>Surinames</translation>
        </message>
        <message>
            <source>SVK</source>
            <translation>der Slowakei</translation>
        </message>
        <message>
            <source>SVN</source>
            <translation>Sloweniens</translation>
        </message>
        <message>
            <source>SWE</source>
            <translation>Schwedens</translation>
        </message>
        <message>
            <source>SWZ</source>
            <translation>Eswatinis</translation>
        </message>
        <message>
            <source>SXM</source>
            <translation>Sint Maartens</translation>
        </message>
        <message>
            <source>SYC</source>
            <translation>der Seychellen</translation>
        </message>
        <message>
            <source>SYR</source>
            <translation>Syriens</translation>
        </message>
        <message>
            <source>TCA</source>
            <translation>der Turks- und Caicosinseln</translation>
        </message>
        <message>
            <source>TCD</source>
            <translation>des Tschad</translation>
        </message>
        <message>
            <source>TGO</source>
            <translation>Togos</translation>
        </message>
        <message>
            <source>THA</source>
            <translation>Thailands</translation>
        </message>
        <message>
            <source>TJK</source>
            <translation>Tadschikistans</translation>
        </message>
        <message>
            <source>TKM</source>
            <translation>Turkmenistans</translation>
        </message>
        <message>
            <source>TLS</source>
            <translation>von Timor-Leste</translation>
        </message>
        <message>
            <source>TON</source>
            <translation>Tongas</translation>
        </message>
        <message>
            <source>TTO</source>
            <translation>von Trinidad und Tobago</translation>
        </message>
        <message>
            <source>TUN</source>
            <translation>Tunesiens</translation>
        </message>
        <message>
            <source>TUR</source>
            <translation>der Türkei</translation>
        </message>
        <message>
            <source>TUV</source>
            <translation>Tuvalus</translation>
        </message>
        <message>
            <source>TWN</source>
            <translation>Taiwans</translation>
        </message>
        <message>
            <source>TZA</source>
            <translation>Tansanias</translation>
        </message>
        <message>
            <source>UGA</source>
            <translation>Ugandas</translation>
        </message>
        <message>
            <source>UKR</source>
            <translation>der Ukraine</translation>
        </message>
        <message>
            <source>URY</source>
            <translation>Uruguays</translation>
        </message>
        <message>
            <source>USA</source>
            <translation>der USA</translation>
        </message>
        <message>
            <source>UZB</source>
            <translation>Usbekistans</translation>
        </message>
        <message>
            <source>VAT</source>
            <translation>der Vatikanstadt</translation>
        </message>
        <message>
            <source>VCT</source>
            <translation>von St. Vincent und den Grenadinen</translation>
        </message>
        <message>
            <source>VEN</source>
            <translation>Venezuelas</translation>
        </message>
        <message>
            <source>VGB</source>
            <translation>der Britischen Jungferninseln</translation>
        </message>
        <message>
            <source>VIR</source>
            <translation>der Amerikanischen Jungferninseln</translation>
        </message>
        <message>
            <source>VNM</source>
            <translation>Vietnams</translation>
        </message>
        <message>
            <source>VUT</source>
            <translation>Vanuatus</translation>
        </message>
        <message>
            <source>WLD</source>
            <translation>der Welt</translation>
        </message>
        <message>
            <source>WSM</source>
            <translation>Samoas</translation>
        </message>
        <message>
            <source>YEM</source>
            <translation>des Jemen</translation>
        </message>
        <message>
            <source>ZAF</source>
            <translation>Südafrikas</translation>
        </message>
        <message>
            <source>ZMB</source>
            <translation>Sambias</translation>
        </message>
        <message>
            <source>ZWE</source>
            <translation>Simbabwes</translation>
        </message>
    </context>
</TS>
