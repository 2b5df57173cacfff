<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>&lt;p style='font-size: large'&gt;&lt;b&gt;Mineral Supply Map {version}&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Who mines and refines critical minerals, how exposed we are, and what would change it. A what-if with stated rules, not a forecast. The app makes no network call.&lt;/p&gt;&lt;p&gt;Catalog {vintage} · Qt {qt} · Python {python}&lt;/p&gt;</source>
            <translation>&lt;p style='font-size: large'&gt;&lt;b&gt;Mineral Supply Map {version}&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Qui extrait et raffine les minerais critiques, à quel point nous sommes exposés, et ce qui changerait la donne. Un exercice d’hypothèses aux règles explicites, pas une prévision. L’application n’accède jamais au réseau.&lt;/p&gt;&lt;p&gt;Catalogue {vintage} · Qt {qt} · Python {python}&lt;/p&gt;</translation>
        </message>
        <message>
            <source>About Mineral Supply Map</source>
            <translation>À propos de Mineral Supply Map</translation>
        </message>
        <message>
            <source>Choose a line to read its licence.</source>
            <translation>Choisissez une ligne pour lire sa licence.</translation>
        </message>
        <message>
            <source>Copy versions</source>
            <translation>Copier les versions</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Données</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licence</translation>
        </message>
        <message>
            <source>Licence text</source>
            <translation>Texte de la licence</translation>
        </message>
        <message>
            <source>Licences</source>
            <translation>Licences</translation>
        </message>
        <message>
            <source>New versions: {page}. The app does not look there by itself.</source>
            <translation>Nouvelles versions : {page}. L’application n’y va jamais d’elle-même.</translation>
        </message>
        <message>
            <source>Qt and the LGPL</source>
            <translation>Qt et la LGPL</translation>
        </message>
        <message>
            <source>Tables of {vintage}; the years shown are 2024 to 2040.</source>
            <translation>Tables du {vintage} ; années présentées : 2024 à 2040.</translation>
        </message>
        <message>
            <source>The app's own code: MIT licence.</source>
            <translation>Le code de l’application : licence MIT.</translation>
        </message>
        <message>
            <source>This app uses Qt and Qt for Python under the GNU Lesser General Public License, version 3. Qt is © The Qt Company Ltd. and other contributors.</source>
            <translation>Cette application utilise Qt et Qt for Python sous la licence publique générale limitée GNU (LGPL), version 3. Qt est © The Qt Company Ltd. et autres contributeurs.</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Composant</translation>
        </message>
        <message>
            <source>What the app stands on</source>
            <translation>Ce sur quoi repose l’application</translation>
        </message>
        <message>
            <source>Who built this copy named no page for new versions, and the app looks for none.</source>
            <translation>Qui a construit cette copie n’a indiqué aucune page de nouvelles versions, et l’application n’en cherche pas.</translation>
        </message>
        <message>
            <source>Whose data they are:</source>
            <translation>À qui sont les données :</translation>
        </message>
        <message>
            <source>You may change the app for your own use and take it apart to find errors in such changes. The text of the licence stands in &lt;code&gt;_internal/licences/LGPL-3.txt&lt;/code&gt;; the source of Qt can be had from The Qt Company. GEOS, inside Shapely, is under the LGPL 2.1 in the same way.</source>
            <translation>Vous pouvez modifier l’application pour votre propre usage et la désassembler pour y rechercher des erreurs dues à ces modifications. Le texte de la licence se trouve dans &lt;code&gt;_internal/licences/LGPL-3.txt&lt;/code&gt; ; les sources de Qt sont disponibles auprès de The Qt Company. GEOS, au sein de Shapely, est de même sous LGPL 2.1.</translation>
        </message>
        <message>
            <source>You may use another build of Qt with it. Where the app was installed as a package, Qt's libraries are files of their own in the folder &lt;code&gt;_internal/PySide6/Qt/lib&lt;/code&gt;: put libraries of the same version in their place. Where it was installed with pip or pipx, install another build of &lt;code&gt;pyside6-essentials&lt;/code&gt;.</source>
            <translation>Vous pouvez l’utiliser avec une autre version compilée de Qt. Si l’application a été installée comme paquet, les bibliothèques de Qt sont des fichiers distincts du dossier &lt;code&gt;_internal/PySide6/Qt/lib&lt;/code&gt; : remplacez-les par des bibliothèques de la même version. Si elle a été installée avec pip ou pipx, installez une autre version compilée de &lt;code&gt;pyside6-essentials&lt;/code&gt;.</translation>
        </message>
        <message>
            <source>in {name}</source>
            <translation>dans {name}</translation>
        </message>
        <message>
            <source>installed app</source>
            <translation>application installée</translation>
        </message>
    </context>
    <context>
        <name>AlternativeRow</name>
        <message>
            <source> kt/yr</source>
            <translation> kt/an</translation>
        </message>
        <message>
            <source> t/yr</source>
            <translation> t/an</translation>
        </message>
        <message numerus="yes">
            <source>%n more project(s), capacity not known</source>
            <translation>
                <numerusform>%n autre projet, capacité inconnue</numerusform>
                <numerusform>%n autres projets, capacité inconnue</numerusform>
            </translation>
        </message>
        <message>
            <source>+ {amount} inside</source>
            <translation>+ {amount} à l’intérieur</translation>
        </message>
        <message>
            <source>Adds nameplate capacity here, by hand or by number. Listed projects are used first (restart, building, planned; earliest first); beyond them the track is hatched. Under the track is the pipeline, and a small triangle at what of it can be on line by the year shown; above it a triangle at what the lever makes then, and marks where a target is met or where more raises HHI again.</source>
            <translation>Ajoute ici de la capacité nominale, à la souris ou au clavier. Les projets recensés passent d’abord (redémarrage, construction, prévus ; le plus proche en premier) ; au-delà, la piste est hachurée. Sous la piste figure le portefeuille de projets, avec un petit triangle à ce qui peut en être en service l’année affichée ; au-dessus, un triangle à ce que le levier produit alors, et des repères là où une cible est atteinte ou où davantage ferait remonter l’indice HHI.</translation>
        </message>
        <message>
            <source>Capacity added in {region}</source>
            <translation>Capacité ajoutée : {region}</translation>
        </message>
        <message>
            <source>Capacity added in {region}, number</source>
            <translation>Capacité ajoutée : {region}, valeur</translation>
        </message>
        <message>
            <source>Cost range: {low} to {high}</source>
            <translation>Fourchette de coût : {low} à {high}</translation>
        </message>
        <message>
            <source>First product: {year}</source>
            <translation>Premier produit : {year}</translation>
        </message>
        <message>
            <source>First year: catalog year plus lead time, as none is published</source>
            <translation>Première année : année du catalogue plus délai, faute d’année publiée</translation>
        </message>
        <message>
            <source>No project, output or mine of {mineral} is listed in {region}, so there is nowhere to place new {stage} capacity.</source>
            <translation>Aucun projet, production ni mine n’est recensé ({mineral}, {region}) : une nouvelle capacité ({stage}) ne peut y être placée.</translation>
        </message>
        <message>
            <source>Of it can be on line by {year}: {amount}</source>
            <translation>Dont en service possible d’ici {year} : {amount}</translation>
        </message>
        <message>
            <source>Output of the capacity added, in {year}: {amount}</source>
            <translation>Production de la capacité ajoutée, en {year} : {amount}</translation>
        </message>
        <message>
            <source>Part of the cost (restarts) is not published</source>
            <translation>Une partie du coût (redémarrages) n’est pas publiée</translation>
        </message>
        <message>
            <source>Pipeline: {restart} restart, {building} under construction, {planned} planned</source>
            <translation>Portefeuille : redémarrage {restart}, en construction {building}, prévu {planned}</translation>
        </message>
        <message>
            <source>cost not known</source>
            <translation>coût inconnu</translation>
        </message>
        <message>
            <source>nothing listed</source>
            <translation>rien de recensé</translation>
        </message>
        <message>
            <source>{amount} listed</source>
            <translation>{amount} recensés</translation>
        </message>
        <message>
            <source>{amount} more is already counted in the base case</source>
            <translation>{amount} de plus sont déjà comptés dans le cas de base</translation>
        </message>
        <message>
            <source>{cost}, from {year}</source>
            <translation>{cost}, dès {year}</translation>
        </message>
    </context>
    <context>
        <name>AlternativesPanel</name>
        <message>
            <source>, {idle} of it without demand</source>
            <translation>, dont {idle} sans demande</translation>
        </message>
        <message>
            <source>: first output in {first}, move the year</source>
            <translation> : première production en {first}, changez l’année</translation>
        </message>
        <message>
            <source>A what-if: world demand stays, others give way in proportion; plants ramp up after their lead time.</source>
            <translation>Hypothèse : la demande mondiale reste constante, les autres cèdent en proportion ; les usines montent en régime après leur délai.</translation>
        </message>
        <message>
            <source>All stages</source>
            <translation>Toutes les étapes</translation>
        </message>
        <message>
            <source>Feed from mines is not checked for this stage.</source>
            <translation>L’alimentation par les mines n’est pas vérifiée à cette étape.</translation>
        </message>
        <message>
            <source>Levers of other minerals, and those behind the other tabs, stay.</source>
            <translation>Les leviers des autres minerais et ceux des autres onglets restent.</translation>
        </message>
        <message>
            <source>No capacity added</source>
            <translation>Aucune capacité ajoutée</translation>
        </message>
        <message>
            <source>No national output is published for this stage: tonnes add up, shares cannot.</source>
            <translation>Aucune production nationale n’est publiée pour cette étape : les tonnes s’additionnent, pas les parts.</translation>
        </message>
        <message>
            <source>Opens a window of its own; nothing changes until you apply what it finds.</source>
            <translation>Ouvre une fenêtre à part ; rien ne change tant que vous n’appliquez pas le résultat.</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Réinitialiser</translation>
        </message>
        <message>
            <source>Reset {count} levers of {mineral}</source>
            <translation>Réinitialiser {count} leviers ({mineral})</translation>
        </message>
        <message>
            <source>Reset {mineral}</source>
            <translation>Réinitialiser {mineral}</translation>
        </message>
        <message>
            <source>Reset {place}</source>
            <translation>Réinitialiser {place}</translation>
        </message>
        <message>
            <source>Show the rows of every stage of the mineral, and which stage limits it</source>
            <translation>Afficher les lignes de toutes les étapes du minerai, et l’étape qui limite</translation>
        </message>
        <message>
            <source>Solve for a target</source>
            <translation>Résoudre pour une cible</translation>
        </message>
        <message>
            <source>Solve for a target: the cheapest projects that bring a share or HHI down</source>
            <translation>Résoudre pour une cible : les projets les moins chers qui abaissent une part ou l’indice HHI</translation>
        </message>
        <message>
            <source>Solve…</source>
            <translation>Résoudre…</translation>
        </message>
        <message>
            <source>Take out all that is added of this mineral; its projects start as listed</source>
            <translation>Retirer tout ce qui est ajouté pour ce minerai ; ses projets démarrent comme recensés</translation>
        </message>
        <message>
            <source>The yield from the stage before is assumed, as in 2024.</source>
            <translation>Le rendement depuis l’étape précédente est supposé celui de 2024.</translation>
        </message>
        <message>
            <source>Without it the rows are those of the stage on the map.</source>
            <translation>Sinon, les lignes sont celles de l’étape de la carte.</translation>
        </message>
        <message>
            <source>cost, first year · share {year}</source>
            <translation>coût, première année · part {year}</translation>
        </message>
        <message>
            <source>{added} added</source>
            <translation>{added} ajoutés</translation>
        </message>
        <message>
            <source>{output} on line in {year}</source>
            <translation>{output} en service en {year}</translation>
        </message>
        <message>
            <source>{stage} limits output.</source>
            <translation>{stage} : limite la production.</translation>
        </message>
    </context>
    <context>
        <name>AssumptionsTab</name>
        <message>
            <source>100 %, the default, is an assumption of ours: world demand is fixed.</source>
            <translation>100 %, valeur par défaut, est une hypothèse de notre part : la demande mondiale est fixe.</translation>
        </message>
        <message>
            <source>A rule that lacks what it needs (a pact, costs of production) cannot be chosen, and says what it lacks.</source>
            <translation>Une règle à laquelle il manque une donnée (un pacte, des coûts de production) ne peut être choisie, et dit ce qui lui manque.</translation>
        </message>
        <message>
            <source>All assumptions back to their defaults</source>
            <translation>Toutes les hypothèses reviennent à leur valeur par défaut</translation>
        </message>
        <message>
            <source>All capacity added is taken as built (the default).</source>
            <translation>Toute la capacité ajoutée est réputée construite (par défaut).</translation>
        </message>
        <message>
            <source>Also those of single projects and the costs, of all minerals.</source>
            <translation>Y compris celles de projets particuliers et les coûts, pour tous les minerais.</translation>
        </message>
        <message>
            <source>Count expected output</source>
            <translation>Compter la production attendue</translation>
        </message>
        <message>
            <source>Count new capacity at its probability</source>
            <translation>Compter selon sa probabilité</translation>
        </message>
        <message>
            <source>Count new capacity in full</source>
            <translation>Compter la nouvelle capacité en entier</translation>
        </message>
        <message>
            <source>Displaced</source>
            <translation>Déplacée</translation>
        </message>
        <message>
            <source>Displaced by new supply: {before} → {after}</source>
            <translation>Production déplacée par la nouvelle offre : {before} → {after}</translation>
        </message>
        <message>
            <source>Each project counts in part, by its odds of being built.</source>
            <translation>Chaque projet compte en partie, selon sa probabilité d’être construit.</translation>
        </message>
        <message>
            <source>Expected output: nameplate times ramp, use and probability of success</source>
            <translation>Production attendue : capacité nominale × montée en régime × utilisation × probabilité de succès</translation>
        </message>
        <message>
            <source>Gives way</source>
            <translation>Cède</translation>
        </message>
        <message>
            <source>Gives way: {before} → {after}</source>
            <translation>Cède la place : {before} → {after}</translation>
        </message>
        <message>
            <source>Lambda: the part of new supply that displaces incumbents; the rest finds new demand</source>
            <translation>Lambda : la part de la nouvelle offre qui évince les producteurs en place ; le reste trouve une demande nouvelle</translation>
        </message>
        <message>
            <source>New capacity, all minerals</source>
            <translation>Nouvelle capacité, tous minerais</translation>
        </message>
        <message>
            <source>No cost is given here, so all give way in proportion.</source>
            <translation>Aucun coût n’est donné ici : tous cèdent en proportion.</translation>
        </message>
        <message>
            <source>No incumbent gives way: all new supply finds new demand.</source>
            <translation>Aucun producteur en place ne cède : toute la nouvelle offre trouve une demande nouvelle.</translation>
        </message>
        <message>
            <source>Part of new supply that displaces old</source>
            <translation>Part de la nouvelle offre qui évince l’ancienne</translation>
        </message>
        <message>
            <source>Part of new supply that displaces old, number</source>
            <translation>Part de la nouvelle offre qui évince l’ancienne, valeur</translation>
        </message>
        <message>
            <source>Reset all</source>
            <translation>Tout réinitialiser</translation>
        </message>
        <message>
            <source>Reset all assumptions</source>
            <translation>Réinitialiser toutes les hypothèses</translation>
        </message>
        <message>
            <source>The default, an assumption of ours.</source>
            <translation>Valeur par défaut, hypothèse de notre part.</translation>
        </message>
        <message>
            <source>Which incumbents lose output when new supply comes</source>
            <translation>Quels producteurs en place perdent de la production quand arrive une nouvelle offre</translation>
        </message>
        <message>
            <source>Who gives way</source>
            <translation>Qui cède la place</translation>
        </message>
        <message>
            <source>Who makes room for new supply</source>
            <translation>Qui fait place à la nouvelle offre</translation>
        </message>
        <message>
            <source>Without it all capacity added is taken as built, the default.</source>
            <translation>Sinon, toute la capacité ajoutée est réputée construite, par défaut.</translation>
        </message>
        <message>
            <source>World demand is fixed: every new tonne displaces an old one (default).</source>
            <translation>La demande mondiale est fixe : chaque nouvelle tonne en évince une ancienne (par défaut).</translation>
        </message>
        <message>
            <source>{part} of new supply displaces incumbents, the rest finds demand.</source>
            <translation>{part} de la nouvelle offre évincent des producteurs en place, le reste trouve une demande.</translation>
        </message>
        <message>
            <source>{stage}, {kind}</source>
            <translation>{stage}, {kind}</translation>
        </message>
        <message>
            <source>{where}: change assumptions</source>
            <translation>{where} : modifier les hypothèses</translation>
        </message>
        <message>
            <source>{where}: default assumptions</source>
            <translation>{where} : hypothèses par défaut</translation>
        </message>
        <message>
            <source>“{rule}” needs a pact (Policy).</source>
            <translation>« {rule} » exige un pacte (Pacte).</translation>
        </message>
        <message>
            <source>“{rule}” needs costs of production of {mineral}: give them below.</source>
            <translation>« {rule} » exige des coûts de production ({mineral}) : indiquez-les ci-dessous.</translation>
        </message>
    </context>
    <context>
        <name>Branch</name>
        <message>
            <source>Reset {place} and all inside it</source>
            <translation>Réinitialiser {place} et tout ce qui s’y trouve</translation>
        </message>
    </context>
    <context>
        <name>BriefingWindow</name>
        <message>
            <source>Briefing page: {what}</source>
            <translation>Page de synthèse : {what}</translation>
        </message>
        <message>
            <source>Chart added: drag it to its place. Undo takes it off.</source>
            <translation>Graphique ajouté : glissez-le à sa place. Annuler le retire.</translation>
        </message>
        <message>
            <source>Chart placed where “{old}” was. Undo brings that back.</source>
            <translation>Graphique placé là où était « {old} ». Annuler le ramène.</translation>
        </message>
        <message>
            <source>Element</source>
            <translation>Élément</translation>
        </message>
        <message>
            <source>Element and house style</source>
            <translation>Élément et charte graphique</translation>
        </message>
        <message>
            <source>Everything fits.</source>
            <translation>Tout tient dans la page.</translation>
        </message>
        <message>
            <source>House style</source>
            <translation>Charte graphique</translation>
        </message>
        <message>
            <source>Map of the month added: drag it to its place. Undo takes it off.</source>
            <translation>Carte du mois ajoutée : faites-la glisser à sa place. Annuler la retire.</translation>
        </message>
        <message>
            <source>No export restriction acts on this stage: set one in the Shock tab of the map window; this page follows.</source>
            <translation>Aucune restriction à l’exportation ne touche cette étape : définissez-en une dans l’onglet Choc de la fenêtre de la carte ; cette page suivra.</translation>
        </message>
        <message>
            <source>Not all of it fits: {names}</source>
            <translation>Tout ne tient pas : {names}</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>Modèles</translation>
        </message>
        <message>
            <source>The chart is on this page already.</source>
            <translation>Le graphique est déjà sur cette page.</translation>
        </message>
        <message>
            <source>The largest map shows the month now. Undo brings back what it showed.</source>
            <translation>La plus grande carte montre maintenant le mois. Annuler rétablit ce qu’elle montrait.</translation>
        </message>
        <message>
            <source>The map of the month is on this page already.</source>
            <translation>La carte du mois est déjà sur cette page.</translation>
        </message>
    </context>
    <context>
        <name>Briefings</name>
        <message>
            <source>Briefing pack…</source>
            <translation>Dossier de synthèse…</translation>
        </message>
        <message>
            <source>Briefing page as PDF…</source>
            <translation>Page de synthèse en PDF…</translation>
        </message>
        <message>
            <source>Briefing page…</source>
            <translation>Page de synthèse…</translation>
        </message>
        <message>
            <source>Series of images…</source>
            <translation>Série d’images…</translation>
        </message>
    </context>
    <context>
        <name>Callout</name>
        <message>
            <source>Back</source>
            <translation>Précédent</translation>
        </message>
        <message>
            <source>End the tour; Help → Tour starts it again</source>
            <translation>Terminer la visite ; Aide → Visite guidée la relance</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Passer</translation>
        </message>
        <message>
            <source>The next step</source>
            <translation>L’étape suivante</translation>
        </message>
        <message>
            <source>The step before</source>
            <translation>L’étape précédente</translation>
        </message>
    </context>
    <context>
        <name>CardLink</name>
        <message>
            <source>Copy to my sites and edit…</source>
            <translation>Copier dans mes sites et modifier…</translation>
        </message>
        <message>
            <source>Edit site…</source>
            <translation>Modifier le site…</translation>
        </message>
        <message>
            <source>Report an error</source>
            <translation>Signaler une erreur</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Sources</translation>
        </message>
    </context>
    <context>
        <name>ChainChart</name>
        <message>
            <source>Along the chain</source>
            <translation>Le long de la chaîne</translation>
        </message>
        <message>
            <source>Concentration (HHI, 0 to 10,000) of every stage with published output, and its largest supplier. The mark is the baseline.</source>
            <translation>Concentration (HHI, 0 à 10 000) de chaque étape dont la production est publiée, et son premier fournisseur. Le repère est la référence.</translation>
        </message>
    </context>
    <context>
        <name>ChartExports</name>
        <message>
            <source>CSV table (*.csv)</source>
            <translation>Table CSV (*.csv)</translation>
        </message>
        <message>
            <source>Chart written: {path}</source>
            <translation>Graphique enregistré : {path}</translation>
        </message>
        <message>
            <source>Export figures</source>
            <translation>Exporter les chiffres</translation>
        </message>
        <message>
            <source>Export picture</source>
            <translation>Exporter l’image</translation>
        </message>
        <message>
            <source>Figures copied: {count} rows.</source>
            <translation>Chiffres copiés : {count} lignes.</translation>
        </message>
        <message>
            <source>PNG image (*.png)</source>
            <translation>Image PNG (*.png)</translation>
        </message>
        <message>
            <source>Picture of the chart copied.</source>
            <translation>Image du graphique copiée.</translation>
        </message>
        <message>
            <source>SVG drawing (*.svg)</source>
            <translation>Dessin SVG (*.svg)</translation>
        </message>
    </context>
    <context>
        <name>ChartTools</name>
        <message>
            <source>Copies the chart as a picture or its figures as a table, or writes them to a file; the same is behind a right click on the chart.</source>
            <translation>Copie le graphique comme image ou ses chiffres comme tableau, ou les enregistre dans un fichier ; de même par un clic droit sur le graphique.</translation>
        </message>
        <message>
            <source>Copy figures</source>
            <translation>Copier les chiffres</translation>
        </message>
        <message>
            <source>Copy or export: {chart}</source>
            <translation>Copier ou exporter : {chart}</translation>
        </message>
        <message>
            <source>Copy picture</source>
            <translation>Copier l’image</translation>
        </message>
        <message>
            <source>Drag the button to take the picture into another program.</source>
            <translation>Tirez le bouton pour porter l’image dans un autre programme.</translation>
        </message>
        <message>
            <source>Export figures…</source>
            <translation>Exporter les chiffres…</translation>
        </message>
        <message>
            <source>Export picture…</source>
            <translation>Exporter l’image…</translation>
        </message>
        <message>
            <source>Place on the briefing page</source>
            <translation>Placer sur la page de synthèse</translation>
        </message>
    </context>
    <context>
        <name>ChartsPanel</name>
        <message>
            <source>Baseline dashed, scenario solid. Pale lines are held, as no projection is published. Left and Right move, Return or a click goes to the year.</source>
            <translation>Référence en tirets, scénario en trait plein. Les lignes pâles sont maintenues, faute de projection publiée. Gauche et Droite déplacent, Entrée ou un clic mène à l’année.</translation>
        </message>
        <message>
            <source>Chart</source>
            <translation>Graphique</translation>
        </message>
        <message>
            <source>Charts</source>
            <translation>Graphiques</translation>
        </message>
        <message>
            <source>Click a supplier to see it on the map.</source>
            <translation>Cliquez sur un fournisseur pour le voir sur la carte.</translation>
        </message>
        <message>
            <source>Click a year to go there.</source>
            <translation>Cliquez sur une année pour y aller.</translation>
        </message>
        <message>
            <source>Every supplier: ring before, disc after. One that the scenario lifts over 50 or 65 % of world output is marked. Up and Down move, Return shows it on the map.</source>
            <translation>Chaque fournisseur : anneau avant, disque après. Celui que le scénario porte au-dessus de 50 ou 65 % de la production mondiale est signalé. Haut et Bas déplacent, Entrée le montre sur la carte.</translation>
        </message>
        <message>
            <source>Figure over time</source>
            <translation>Indicateur dans le temps</translation>
        </message>
        <message>
            <source>Figure whose sensitivity is shown</source>
            <translation>Indicateur dont on montre la sensibilité</translation>
        </message>
        <message>
            <source>No national output is published for this stage.</source>
            <translation>Aucune production nationale n’est publiée pour cette étape.</translation>
        </message>
        <message>
            <source>Over time</source>
            <translation>Dans le temps</translation>
        </message>
        <message>
            <source>Ranking</source>
            <translation>Classement</translation>
        </message>
        <message>
            <source>Ranking of suppliers</source>
            <translation>Classement des fournisseurs</translation>
        </message>
        <message>
            <source>Sensitivity</source>
            <translation>Sensibilité</translation>
        </message>
        <message>
            <source>Shares of the largest suppliers, or one index.</source>
            <translation>Parts des premiers fournisseurs, ou un indice.</translation>
        </message>
        <message>
            <source>The figure that the inputs move.</source>
            <translation>L’indicateur que les données font bouger.</translation>
        </message>
        <message>
            <source>Tonnages vary by their error, levers by a fifth; by host.</source>
            <translation>Tonnages variés selon leur erreur, leviers d’un cinquième ; par pays hôte.</translation>
        </message>
        <message>
            <source>What each input alone does to the figure, strongest first; beside it what errors of all tonnages at once do. Up and Down move.</source>
            <translation>Ce que chaque donnée seule fait à l’indicateur, la plus forte d’abord ; à côté, ce que font ensemble les erreurs de tous les tonnages. Haut et Bas déplacent.</translation>
        </message>
        <message>
            <source>Which chart is shown</source>
            <translation>Graphique affiché</translation>
        </message>
        <message>
            <source>{what}, by controlling country: baseline → scenario</source>
            <translation>{what}, par pays de contrôle : référence → scénario</translation>
        </message>
        <message>
            <source>{what}, by host country: baseline → scenario</source>
            <translation>{what}, par pays hôte : référence → scénario</translation>
        </message>
    </context>
    <context>
        <name>ColourField</name>
        <message>
            <source>As the map</source>
            <translation>Comme la carte</translation>
        </message>
        <message>
            <source>Back to the colour of the map</source>
            <translation>Revenir à la couleur de la carte</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Réinitialiser</translation>
        </message>
        <message>
            <source>Reset {colour}</source>
            <translation>Réinitialiser {colour}</translation>
        </message>
        <message>
            <source>{name}: {value}</source>
            <translation>{name} : {value}</translation>
        </message>
    </context>
    <context>
        <name>ColumnTableModel</name>
        <message>
            <source>Click sorts; Shift and click sorts within what it is sorted by.</source>
            <translation>Un clic trie ; Maj et clic trient au sein du tri en place.</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>inconnu</translation>
        </message>
    </context>
    <context>
        <name>ColumnsPage</name>
        <message>
            <source>First rows of the file</source>
            <translation>Premières lignes du fichier</translation>
        </message>
    </context>
    <context>
        <name>CompareDialog</name>
        <message>
            <source>Compare on the map</source>
            <translation>Comparer sur la carte</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Différence</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Mode</translation>
        </message>
        <message>
            <source>Left side</source>
            <translation>Côté gauche</translation>
        </message>
        <message>
            <source>Right side</source>
            <translation>Côté droit</translation>
        </message>
        <message>
            <source>Swipe</source>
            <translation>Balayage</translation>
        </message>
        <message>
            <source>{map}: change in share from “{left}” to “{right}”, percentage points</source>
            <translation>{map} : variation de la part de « {left} » à « {right} », points de pourcentage</translation>
        </message>
        <message>
            <source>{map}: share of world output, left “{left}”, right “{right}”</source>
            <translation>{map} : part de la production mondiale, à gauche « {left} », à droite « {right} »</translation>
        </message>
    </context>
    <context>
        <name>ComparedMaps</name>
        <message>
            <source>Map of two scenarios</source>
            <translation>Carte de deux scénarios</translation>
        </message>
    </context>
    <context>
        <name>ConsumerBox</name>
        <message>
            <source>Consumer</source>
            <translation>Consommateur</translation>
        </message>
        <message>
            <source>For another than the world four cards appear: import reliance, EU-style supply risk, GeoPolRisk and days of cover. What is not published says so.</source>
            <translation>Pour un autre que le monde, quatre cartes apparaissent : dépendance aux importations, risque d’approvisionnement façon UE, GeoPolRisk et jours de couverture. Ce qui n’est pas publié est signalé.</translation>
        </message>
        <message>
            <source>The scenario's pact</source>
            <translation>Le pacte du scénario</translation>
        </message>
        <message>
            <source>Whose exposure is shown beside the figures of the world</source>
            <translation>De qui l’exposition est montrée à côté des chiffres du monde</translation>
        </message>
    </context>
    <context>
        <name>ControlPage</name>
        <message>
            <source>, since {day}</source>
            <translation>, depuis le {day}</translation>
        </message>
        <message>
            <source>, until {day}</source>
            <translation>, jusqu’au {day}</translation>
        </message>
        <message>
            <source>, {day}</source>
            <translation>, {day}</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Day whose controls are shown</source>
            <translation>Date à laquelle les contrôles sont montrés</translation>
        </message>
        <message>
            <source>Export controls</source>
            <translation>Contrôles à l’exportation</translation>
        </message>
        <message>
            <source>Export controls as known to the catalog</source>
            <translation>Contrôles à l’exportation connus du catalogue</translation>
        </message>
        <message>
            <source>Export controls on {day}</source>
            <translation>Contrôles à l’exportation au {day}</translation>
        </message>
        <message>
            <source>No export control on {mineral} is listed.</source>
            <translation>Aucun contrôle à l’exportation n’est recensé ({mineral}).</translation>
        </message>
        <message>
            <source>The state of each control as the tables give it</source>
            <translation>L’état de chaque contrôle selon les tables</translation>
        </message>
        <message>
            <source>in force</source>
            <translation>en vigueur</translation>
        </message>
    </context>
    <context>
        <name>CostEditor</name>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Add a country to the costs</source>
            <translation>Ajouter un pays aux coûts</translation>
        </message>
        <message>
            <source>Another country that makes or plans this product</source>
            <translation>Autre pays qui en produit ou le prévoit</translation>
        </message>
        <message>
            <source>Another country…</source>
            <translation>Autre pays…</translation>
        </message>
        <message>
            <source>Choose a country to give its cost below</source>
            <translation>Choisissez un pays pour indiquer son coût ci-dessous</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Coût</translation>
        </message>
        <message>
            <source>Cost of making a tonne in {country}; empty (“not given”) takes it out</source>
            <translation>Coût d’une tonne produite : {country} ; vide (« non indiqué ») le retire</translation>
        </message>
        <message>
            <source>Cost of making a tonne there, the same currency throughout</source>
            <translation>Coût d’une tonne produite sur place, dans la même monnaie partout</translation>
        </message>
        <message>
            <source>Cost of production, USD a tonne</source>
            <translation>Coût de production, USD par tonne</translation>
        </message>
        <message>
            <source>Costs by country</source>
            <translation>Coûts par pays</translation>
        </message>
        <message>
            <source>Costs of production</source>
            <translation>Coûts de production</translation>
        </message>
        <message>
            <source>Costs of production: {what}</source>
            <translation>Coûts de production : {what}</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Pays</translation>
        </message>
        <message>
            <source>No other country makes or plans this product</source>
            <translation>Aucun autre pays n’en produit ni ne le prévoit</translation>
        </message>
        <message>
            <source>No table of the catalog holds costs of production: what stands here is an assumption of yours. Countries without one cost as much as the mean of those given.</source>
            <translation>Aucune table du catalogue ne contient de coûts de production : ce qui figure ici est votre hypothèse. Les pays sans coût reçoivent la moyenne des coûts indiqués.</translation>
        </message>
        <message>
            <source>Nobody is known to make it.</source>
            <translation>Aucun producteur connu.</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Réinitialiser</translation>
        </message>
        <message>
            <source>Reset costs of {what}</source>
            <translation>Réinitialiser les coûts ({what})</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Part</translation>
        </message>
        <message>
            <source>Take out the costs of this mineral and stage</source>
            <translation>Retirer les coûts de ce minerai et de cette étape</translation>
        </message>
        <message>
            <source>USD a tonne</source>
            <translation>USD par tonne</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message>
            <source>not given</source>
            <translation>non indiqué</translation>
        </message>
        <message>
            <source>{what}, cost in {country}: {before} → {after} USD/t</source>
            <translation>{what}, coût ({country}) : {before} → {after} USD/t</translation>
        </message>
        <message>
            <source>“Highest cost first” ranks countries by it; countries without one cost as much as the mean of those given.</source>
            <translation>« Coût le plus élevé d’abord » classe les pays selon lui ; ceux sans coût reçoivent la moyenne des coûts indiqués.</translation>
        </message>
    </context>
    <context>
        <name>CountingPage</name>
        <message>
            <source>China's share</source>
            <translation>Part de la Chine</translation>
        </message>
        <message>
            <source>Concentration (HHI)</source>
            <translation>Concentration (HHI)</translation>
        </message>
        <message>
            <source>Count on top of the national statistic</source>
            <translation>Compter en plus de la statistique nationale</translation>
        </message>
        <message>
            <source>Count within the national statistic</source>
            <translation>Compter au sein de la statistique nationale</translation>
        </message>
        <message>
            <source>Covered without the largest supplier</source>
            <translation>Couvert sans le premier fournisseur</translation>
        </message>
        <message>
            <source>Every site is new capacity that no statistic knows: an alternative with a switch of its own in the Build tab. Rows that are sites of ours count once, as ours do.</source>
            <translation>Chaque site est une capacité nouvelle qu’aucune statistique ne connaît : une alternative avec son propre interrupteur dans l’onglet Projets. Les lignes qui sont des sites à nous comptent une fois, comme les nôtres.</translation>
        </message>
        <message>
            <source>Governance HHI</source>
            <translation>HHI (gouvernance)</translation>
        </message>
        <message>
            <source>No figure changes.</source>
            <translation>Aucun chiffre ne change.</translation>
        </message>
        <message>
            <source>Operating sites explain a part of their country's output, which stays as it is; planned ones can be switched on in the Build tab.</source>
            <translation>Les sites en service expliquent une partie de la production de leur pays, qui reste inchangée ; les sites prévus peuvent être activés dans l’onglet Projets.</translation>
        </message>
        <message>
            <source>Show on the map only</source>
            <translation>Montrer sur la carte seulement</translation>
        </message>
        <message>
            <source>Three largest</source>
            <translation>Trois premiers</translation>
        </message>
        <message>
            <source>Top supplier</source>
            <translation>Premier fournisseur</translation>
        </message>
        <message>
            <source>Without the largest supplier</source>
            <translation>Sans le premier fournisseur</translation>
        </message>
        <message>
            <source>all of them built</source>
            <translation>tous construits</translation>
        </message>
        <message>
            <source>with your sites</source>
            <translation>avec vos sites</translation>
        </message>
        <message>
            <source>without</source>
            <translation>sans</translation>
        </message>
        <message>
            <source>{count} of them cannot count: {reason}.</source>
            <translation>Ne peuvent compter : {count} ({reason}).</translation>
        </message>
        <message>
            <source>{mineral} {stage}: 1 row is a site of ours and counts once, within the statistic: {operating} running, {coming} to come.</source>
            <translation>{mineral}, {stage} : 1 ligne est un site à nous et compte une fois, dans la statistique : {operating} en service, {coming} à venir.</translation>
        </message>
        <message>
            <source>{mineral} {stage}: 1 site, {operating} running, {coming} to come.</source>
            <translation>{mineral}, {stage} (1 site) : {operating} en service, {coming} à venir.</translation>
        </message>
        <message>
            <source>{mineral} {stage}: {count} rows are sites of ours and count once, within the statistic: {operating} running, {coming} to come.</source>
            <translation>{mineral}, {stage} : {count} lignes sont des sites à nous et comptent une fois, dans la statistique : {operating} en service, {coming} à venir.</translation>
        </message>
        <message>
            <source>{mineral} {stage}: {count} sites, {operating} running, {coming} to come.</source>
            <translation>{mineral}, {stage} (sites : {count}) : {operating} en service, {coming} à venir.</translation>
        </message>
    </context>
    <context>
        <name>CountryPicker</name>
        <message>
            <source>Any country</source>
            <translation>Tout pays</translation>
        </message>
        <message>
            <source>Controlling countries</source>
            <translation>Pays de contrôle</translation>
        </message>
        <message>
            <source>Controlling country: {ticked}</source>
            <translation>Pays de contrôle : {ticked}</translation>
        </message>
        <message>
            <source>{count} countries</source>
            <translation>{count} pays</translation>
        </message>
    </context>
    <context>
        <name>DemandTab</name>
        <message>
            <source>, {unmet} of it not met</source>
            <translation>, dont {unmet} non satisfaits</translation>
        </message>
        <message>
            <source>Acts where output of mines and refineries is both published: not for {mineral}.</source>
            <translation>N’agit que si la production des mines et des raffineries est publiée : pas pour {mineral}.</translation>
        </message>
        <message>
            <source>Announced pledges kept in full and in time (IEA).</source>
            <translation>Engagements annoncés tenus entièrement et à temps (AIE).</translation>
        </message>
        <message>
            <source>Back to the reference case (STEPS), unchanged</source>
            <translation>Retour au cas de référence (STEPS), inchangé</translation>
        </message>
        <message>
            <source>Back to today's recycled share</source>
            <translation>Retour à la part recyclée actuelle</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Cas</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Variation</translation>
        </message>
        <message>
            <source>Change of demand</source>
            <translation>Variation de la demande</translation>
        </message>
        <message>
            <source>Change of demand, number</source>
            <translation>Variation de la demande, valeur</translation>
        </message>
        <message>
            <source>Change of world demand against the case; the mark is no change</source>
            <translation>Variation de la demande mondiale par rapport au cas ; le repère marque l’absence de variation</translation>
        </message>
        <message>
            <source>Demand case</source>
            <translation>Cas de demande</translation>
        </message>
        <message>
            <source>End of life, {region}: {part} in {year} ({source}).</source>
            <translation>Fin de vie, {region} : {part} en {year} ({source}).</translation>
        </message>
        <message>
            <source>Mined, {year}: {amounts}.</source>
            <translation>Extraction, {year} : {amounts}.</translation>
        </message>
        <message>
            <source>Net zero emissions by 2050 (IEA).</source>
            <translation>Zéro émission nette en 2050 (AIE).</translation>
        </message>
        <message>
            <source>No end-of-life rate is published.</source>
            <translation>Aucun taux de fin de vie n’est publié.</translation>
        </message>
        <message>
            <source>No national output is published, so demand moves no figure here.</source>
            <translation>Aucune production nationale n’est publiée : la demande ne fait bouger aucun chiffre ici.</translation>
        </message>
        <message>
            <source>Not published for {mineral}</source>
            <translation>Non publié pour {mineral}</translation>
        </message>
        <message>
            <source>Recycled input</source>
            <translation>Matière recyclée</translation>
        </message>
        <message>
            <source>Recycled input as a part of the world's refined supply, 0 to 95 per cent</source>
            <translation>Matière recyclée en part de l’offre raffinée mondiale, de 0 à 95 pour cent</translation>
        </message>
        <message>
            <source>Recycled share</source>
            <translation>Part recyclée</translation>
        </message>
        <message>
            <source>Recycled share, number</source>
            <translation>Part recyclée, valeur</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Réinitialiser</translation>
        </message>
        <message>
            <source>STEPS: policies as stated, the reference. APS: pledges kept. NZE: net zero by 2050. World output follows demand as far as it can.</source>
            <translation>STEPS : politiques déclarées, la référence. APS : engagements tenus. NZE : neutralité carbone en 2050. La production mondiale suit la demande autant qu’elle le peut.</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Part</translation>
        </message>
        <message>
            <source>Stated policies, the IEA's reference: world output is read as demand.</source>
            <translation>Politiques déclarées, référence de l’AIE : la production mondiale est lue comme la demande.</translation>
        </message>
        <message>
            <source>The IEA's case of world demand</source>
            <translation>Le cas de demande mondiale de l’AIE</translation>
        </message>
        <message>
            <source>The tables hold no other case for {mineral}: change its demand by a part.</source>
            <translation>Les tables ne contiennent pas d’autre cas ({mineral}) : modifiez sa demande d’un pourcentage.</translation>
        </message>
        <message>
            <source>Today's share of world supply is not published: counted as none.</source>
            <translation>La part actuelle dans l’offre mondiale n’est pas publiée : comptée comme nulle.</translation>
        </message>
        <message>
            <source>What exceeds today's share, the mark, takes the place of ore; it adds no refined output of its own.</source>
            <translation>Ce qui dépasse la part actuelle, le repère, remplace du minerai ; aucune production raffinée propre ne s’y ajoute.</translation>
        </message>
        <message>
            <source>World demand against the chosen case, as a part of it.</source>
            <translation>Demande mondiale rapportée au cas choisi, en pourcentage.</translation>
        </message>
        <message>
            <source>World demand, {mineral}</source>
            <translation>Demande mondiale, {mineral}</translation>
        </message>
        <message>
            <source>World supply: {part} in {year} ({source}).</source>
            <translation>Offre mondiale : {part} en {year} ({source}).</translation>
        </message>
        <message>
            <source>not set</source>
            <translation>non défini</translation>
        </message>
        <message>
            <source>{mineral} demand: {before} → {after}</source>
            <translation>Demande, {mineral} : {before} → {after}</translation>
        </message>
        <message>
            <source>{mineral}, recycled input: {before} → {after}</source>
            <translation>{mineral}, matière recyclée : {before} → {after}</translation>
        </message>
        <message>
            <source>{product}, {year}: {amounts}</source>
            <translation>{product}, {year} : {amounts}</translation>
        </message>
        <message>
            <source>−90 to +500 per cent</source>
            <translation>de −90 à +500 pour cent</translation>
        </message>
    </context>
    <context>
        <name>DetailLine</name>
        <message>
            <source>Costs, {place}</source>
            <translation>coûts, {place}</translation>
        </message>
        <message>
            <source>Output not published</source>
            <translation>Production non publiée</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Réinitialiser</translation>
        </message>
        <message>
            <source>Show where the costs come from</source>
            <translation>Montrer d’où viennent les coûts</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Sources</translation>
        </message>
        <message>
            <source>Sources of the costs, {place}</source>
            <translation>Sources des coûts, {place}</translation>
        </message>
        <message>
            <source>Take out what is added here and inside</source>
            <translation>Retirer ce qui est ajouté ici et à l’intérieur</translation>
        </message>
        <message>
            <source>from {year}</source>
            <translation>dès {year}</translation>
        </message>
    </context>
    <context>
        <name>Disclosure</name>
        <message>
            <source>Close {place}</source>
            <translation>Fermer {place}</translation>
        </message>
        <message>
            <source>Open {place}</source>
            <translation>Ouvrir {place}</translation>
        </message>
        <message>
            <source>Opens a row to what is inside: the countries of a region, the listed projects of a country. The right and left arrow keys open and close it.</source>
            <translation>Ouvre une ligne sur ce qu’elle contient : les pays d’une région, les projets recensés d’un pays. Les flèches droite et gauche l’ouvrent et la ferment.</translation>
        </message>
    </context>
    <context>
        <name>DockTitle</name>
        <message>
            <source>Close {dock}</source>
            <translation>Fermer {dock}</translation>
        </message>
        <message>
            <source>Detach {dock}</source>
            <translation>Détacher {dock}</translation>
        </message>
    </context>
    <context>
        <name>Documents</name>
        <message>
            <source>Last saved {time}</source>
            <translation>Dernier enregistrement à {time}</translation>
        </message>
        <message>
            <source>No recovery copy can be kept; save your work often. {why}</source>
            <translation>Aucune copie de secours ne peut être conservée ; enregistrez souvent votre travail. {why}</translation>
        </message>
        <message>
            <source>Saved with catalog {vintage}; figures are now those of catalog {own}.</source>
            <translation>Enregistré avec le catalogue {vintage} ; les chiffres sont désormais ceux du catalogue {own}.</translation>
        </message>
        <message>
            <source>Saved {time}</source>
            <translation>Enregistré à {time}</translation>
        </message>
        <message>
            <source>Scenario {shown} of {count} is shown; the others are in the list of scenarios.</source>
            <translation>Le scénario {shown} sur {count} est affiché ; les autres figurent dans la liste des scénarios.</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Sans titre</translation>
        </message>
        <message>
            <source>the rescued copy</source>
            <translation>la copie de secours</translation>
        </message>
        <message>
            <source>{count} things in {name} are wrong. The first: {problem}</source>
            <translation>{count} erreurs dans {name}. La première : {problem}</translation>
        </message>
        <message>
            <source>{what} Your work is as it was.</source>
            <translation>{what} Votre travail est inchangé.</translation>
        </message>
        <message>
            <source>“{name}” was changed by another program since it was opened here. Replace it?</source>
            <translation>« {name} » a été modifié par un autre programme depuis son ouverture ici. Le remplacer ?</translation>
        </message>
    </context>
    <context>
        <name>DrawnMap</name>
        <message>
            <source>Show</source>
            <translation>Afficher</translation>
        </message>
    </context>
    <context>
        <name>ElementPanel</name>
        <message>
            <source> %</source>
            <translation> %</translation>
        </message>
        <message>
            <source>Align</source>
            <translation>Aligner</translation>
        </message>
        <message>
            <source>All maps</source>
            <translation>Toutes les cartes</translation>
        </message>
        <message>
            <source>Belongs to</source>
            <translation>Appartient à</translation>
        </message>
        <message>
            <source>Beside the usual size of the page</source>
            <translation>À côté de la taille usuelle de la page</translation>
        </message>
        <message>
            <source>Centre</source>
            <translation>Centre</translation>
        </message>
        <message>
            <source>Click something on the page to change it; double-click words to write them.</source>
            <translation>Cliquez sur un élément de la page pour le modifier ; double-cliquez sur un texte pour l’écrire.</translation>
        </message>
        <message>
            <source>Elements of the page</source>
            <translation>Éléments de la page</translation>
        </message>
        <message>
            <source>Empty: the title that is proposed</source>
            <translation>Vide : le titre proposé</translation>
        </message>
        <message>
            <source>Enter, or a double click on the page</source>
            <translation>Entrée, ou double clic sur la page</translation>
        </message>
        <message>
            <source>Follow figures</source>
            <translation>Suit les chiffres</translation>
        </message>
        <message>
            <source>Frozen</source>
            <translation>Figé</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Gauche</translation>
        </message>
        <message>
            <source>Line of words above</source>
            <translation>Ligne de texte au-dessus</translation>
        </message>
        <message>
            <source>Not all of it fits. Make the element larger, or its type smaller.</source>
            <translation>Tout ne tient pas. Agrandissez l’élément ou réduisez ses caractères.</translation>
        </message>
        <message>
            <source>Proposed words follow the levers; your own stay as they are</source>
            <translation>Les textes proposés suivent les leviers ; les vôtres restent tels quels</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Droite</translation>
        </message>
        <message>
            <source>Shows</source>
            <translation>Montre</translation>
        </message>
        <message>
            <source>The figures would say: {words}</source>
            <translation>Les chiffres diraient : {words}</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Type size</source>
            <translation>Taille du texte</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>Words stand</source>
            <translation>Le texte se place</translation>
        </message>
        <message>
            <source>Write the words…</source>
            <translation>Écrire le texte…</translation>
        </message>
        <message>
            <source>as proposed</source>
            <translation>tel que proposé</translation>
        </message>
        <message>
            <source>{what} (does not fit)</source>
            <translation>{what} (ne tient pas)</translation>
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
            <translation>Personnalisée</translation>
        </message>
        <message>
            <source>Export image</source>
            <translation>Exporter l’image</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Hauteur</translation>
        </message>
        <message>
            <source>Light colours, with title, legend, sources and boundary note; text grows with the size.</source>
            <translation>Couleurs claires, avec titre, légende, sources et mention sur les frontières ; le texte grandit avec la taille.</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Aperçu</translation>
        </message>
        <message>
            <source>Resolution</source>
            <translation>Résolution</translation>
        </message>
        <message>
            <source>Save as PNG…</source>
            <translation>Enregistrer en PNG…</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>Largeur</translation>
        </message>
    </context>
    <context>
        <name>ExportRun</name>
        <message>
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Stop the export</source>
            <translation>Arrêter l’export</translation>
        </message>
    </context>
    <context>
        <name>Exports</name>
        <message>
            <source>Export image</source>
            <translation>Exporter l’image</translation>
        </message>
        <message>
            <source>Image copied.</source>
            <translation>Image copiée.</translation>
        </message>
        <message>
            <source>Image written: {path}</source>
            <translation>Image enregistrée : {path}</translation>
        </message>
        <message>
            <source>PNG image (*.png)</source>
            <translation>Image PNG (*.png)</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Ouvrir le dossier</translation>
        </message>
    </context>
    <context>
        <name>ExposureBlock</name>
        <message>
            <source>Exposure</source>
            <translation>Exposition</translation>
        </message>
    </context>
    <context>
        <name>FieldForm</name>
        <message>
            <source>Coordinate system</source>
            <translation>Système de coordonnées</translation>
        </message>
        <message>
            <source>Coordinates</source>
            <translation>Coordonnées</translation>
        </message>
        <message>
            <source>Grade of concentrate</source>
            <translation>Teneur du concentré</translation>
        </message>
        <message>
            <source>More fields</source>
            <translation>Autres champs</translation>
        </message>
        <message>
            <source>Swap latitude and longitude</source>
            <translation>Échanger lat. et long.</translation>
        </message>
        <message>
            <source>Tonnes of</source>
            <translation>Tonnes de</translation>
        </message>
        <message>
            <source>Type a code such as EPSG:32735; the map shows at once what comes of it.</source>
            <translation>Saisissez un code tel que EPSG:32735 ; la carte montre aussitôt le résultat.</translation>
        </message>
        <message>
            <source>Unit of the file</source>
            <translation>Unité du fichier</translation>
        </message>
        <message>
            <source>all: {what}</source>
            <translation>tous : {what}</translation>
        </message>
        <message>
            <source>as last time</source>
            <translation>comme la dernière fois</translation>
        </message>
        <message>
            <source>as the column says</source>
            <translation>selon la colonne</translation>
        </message>
        <message>
            <source>as you chose</source>
            <translation>selon votre choix</translation>
        </message>
        <message>
            <source>by its contents: please check</source>
            <translation>d’après son contenu : à vérifier</translation>
        </message>
        <message>
            <source>by its heading</source>
            <translation>d’après son en-tête</translation>
        </message>
        <message>
            <source>not given</source>
            <translation>non indiqué</translation>
        </message>
        <message>
            <source>– in</source>
            <translation>– en</translation>
        </message>
        <message>
            <source>– not in the file –</source>
            <translation>– absent du fichier –</translation>
        </message>
        <message>
            <source>– tonnes of</source>
            <translation>– en tonnes de</translation>
        </message>
        <message>
            <source>– with a grade of</source>
            <translation>– à une teneur de</translation>
        </message>
    </context>
    <context>
        <name>FigureView</name>
        <message>
            <source>As at first</source>
            <translation>Ordre initial</translation>
        </message>
        <message>
            <source>As in the file</source>
            <translation>Ordre du fichier</translation>
        </message>
        <message>
            <source>Cells copied.</source>
            <translation>Cellules copiées.</translation>
        </message>
        <message>
            <source>Copy cells</source>
            <translation>Copier les cellules</translation>
        </message>
        <message>
            <source>Copy cells with headings</source>
            <translation>Copier les cellules avec en-têtes</translation>
        </message>
        <message>
            <source>More than {most} cells are chosen: export them to a file instead.</source>
            <translation>Plus de {most} cellules sont choisies : exportez-les plutôt vers un fichier.</translation>
        </message>
        <message>
            <source>Sort downwards</source>
            <translation>Tri décroissant</translation>
        </message>
        <message>
            <source>Sort upwards</source>
            <translation>Tri croissant</translation>
        </message>
        <message>
            <source>Sort within the present order</source>
            <translation>Trier au sein de l’ordre actuel</translation>
        </message>
    </context>
    <context>
        <name>FileMenu</name>
        <message>
            <source>New</source>
            <translation>Nouveau</translation>
        </message>
        <message>
            <source>New window</source>
            <translation>Nouvelle fenêtre</translation>
        </message>
        <message>
            <source>Open…</source>
            <translation>Ouvrir…</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Enregistrer sous…</translation>
        </message>
    </context>
    <context>
        <name>FinderBox</name>
        <message>
            <source>“{name}” cannot be used now.</source>
            <translation>« {name} » n’est pas disponible maintenant.</translation>
        </message>
    </context>
    <context>
        <name>FloorRow</name>
        <message>
            <source>Choose a pact first: the floor is one of its rules</source>
            <translation>Choisissez d’abord un pacte : le seuil est l’une de ses règles</translation>
        </message>
        <message>
            <source>From whom the pact buys {what} is not published.</source>
            <translation>À qui le pacte achète n’est pas publié ({what}).</translation>
        </message>
        <message>
            <source>Governance floor</source>
            <translation>Seuil de gouvernance</translation>
        </message>
        <message>
            <source>Leaves out no supplier of {what} to the pact.</source>
            <translation>N’écarte aucun fournisseur du pacte ({what}).</translation>
        </message>
        <message>
            <source>Leaves out {names}: {share} of the pact's imports of {what}.</source>
            <translation>Écarte {names} : {share} des importations du pacte ({what}).</translation>
        </message>
        <message>
            <source>Lowest mean of the six World Bank governance indicators to buy from</source>
            <translation>Moyenne minimale des six indicateurs de gouvernance de la Banque mondiale pour acheter</translation>
        </message>
        <message>
            <source>Nobody else can supply {part}.</source>
            <translation>Personne d’autre ne peut fournir {part}.</translation>
        </message>
        <message>
            <source>Others can take over all of it.</source>
            <translation>D’autres peuvent tout reprendre.</translation>
        </message>
        <message>
            <source>Standards: members buy nothing from countries governed worse than this</source>
            <translation>Normes : les membres n’achètent rien aux pays moins bien gouvernés</translation>
        </message>
        <message>
            <source>The scale is that of the World Bank: about −2.5 (weak) to +2.5 (strong), the mean of six indicators. Other suppliers take over what they sell elsewhere; what nobody can take over stays open. World output does not change.</source>
            <translation>L’échelle est celle de la Banque mondiale : d’environ −2,5 (faible) à +2,5 (forte), moyenne de six indicateurs. D’autres fournisseurs reprennent ce qu’ils vendent ailleurs ; ce que personne ne peut reprendre reste ouvert. La production mondiale ne change pas.</translation>
        </message>
        <message>
            <source>{names} and {count} more</source>
            <translation>{names} et {count} autres</translation>
        </message>
    </context>
    <context>
        <name>FlowPage</name>
        <message>
            <source>As shown</source>
            <translation>Comme affiché</translation>
        </message>
        <message>
            <source>Baseline</source>
            <translation>Référence</translation>
        </message>
        <message>
            <source>Bows</source>
            <translation>Arcs</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Variation</translation>
        </message>
        <message>
            <source>Change of the flows</source>
            <translation>Variation des flux</translation>
        </message>
        <message>
            <source>Draw flows as bows</source>
            <translation>Tracer les flux en arcs</translation>
        </message>
        <message>
            <source>Draw flows as great circles</source>
            <translation>Tracer les flux en orthodromies</translation>
        </message>
        <message>
            <source>Draw the {count} largest flows</source>
            <translation>Tracer les {count} plus grands flux</translation>
        </message>
        <message>
            <source>Figures on the arrows</source>
            <translation>Chiffres sur les flèches</translation>
        </message>
        <message>
            <source>Flows as the map shows</source>
            <translation>Flux comme sur la carte</translation>
        </message>
        <message>
            <source>Flows of the baseline</source>
            <translation>Flux de la référence</translation>
        </message>
        <message>
            <source>Flows of the scenario</source>
            <translation>Flux du scénario</translation>
        </message>
        <message>
            <source>Great circles</source>
            <translation>Orthodromies</translation>
        </message>
        <message>
            <source>How many flows are drawn, the largest first</source>
            <translation>Nombre de flux tracés, les plus grands d’abord</translation>
        </message>
        <message>
            <source>Largest</source>
            <translation>Les plus grands</translation>
        </message>
        <message>
            <source>Move along the arrows</source>
            <translation>Animer le long des flèches</translation>
        </message>
        <message>
            <source>No figures on the arrows</source>
            <translation>Pas de chiffres sur les flèches</translation>
        </message>
        <message>
            <source>Scenario</source>
            <translation>Scénario</translation>
        </message>
        <message>
            <source>Shape</source>
            <translation>Forme</translation>
        </message>
        <message>
            <source>Stop moving along the arrows</source>
            <translation>Arrêter l’animation des flèches</translation>
        </message>
        <message>
            <source>Trade</source>
            <translation>Commerce</translation>
        </message>
    </context>
    <context>
        <name>FolderField</name>
        <message>
            <source>Choose a folder: {name}</source>
            <translation>Choisir un dossier : {name}</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
    </context>
    <context>
        <name>FolderRow</name>
        <message>
            <source>Choose a folder: {name}</source>
            <translation>Choisir un dossier : {name}</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <source>One new folder at the end is made</source>
            <translation>Un nouveau dossier au bout du chemin est créé</translation>
        </message>
    </context>
    <context>
        <name>FoundDelegate</name>
        <message>
            <source>not now</source>
            <translation>pas maintenant</translation>
        </message>
    </context>
    <context>
        <name>Going</name>
        <message>
            <source>Its layer is hidden: switch it on under Layers to see it.</source>
            <translation>Sa couche est masquée : activez-la sous Couches pour le voir.</translation>
        </message>
        <message>
            <source>That is beyond the edge of this map.</source>
            <translation>C’est au-delà du bord de cette carte.</translation>
        </message>
    </context>
    <context>
        <name>GradeBars</name>
        <message>
            <source>How far the data were checked</source>
            <translation>Degré de vérification des données</translation>
        </message>
        <message>
            <source>Sites carry a grade, row by row. Rows of other tables name their sources and say if they come from general knowledge.</source>
            <translation>Les sites portent une note, ligne par ligne. Les lignes des autres tables nomment leurs sources et disent si elles relèvent de connaissances générales.</translation>
        </message>
        <message>
            <source>{grade}: {count} rows</source>
            <translation>{grade} : {count} lignes</translation>
        </message>
    </context>
    <context>
        <name>HelpBrowser</name>
        <message>
            <source>Page</source>
            <translation>Page</translation>
        </message>
    </context>
    <context>
        <name>HelpOpener</name>
        <message>
            <source>Numbers are written the new way from the next start on.</source>
            <translation>Les nombres seront écrits de la nouvelle façon au prochain démarrage.</translation>
        </message>
    </context>
    <context>
        <name>HelpWindow</name>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Sommaire</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <source>Guide</source>
            <translation>Guide</translation>
        </message>
        <message>
            <source>Nothing found. Try fewer or shorter words.</source>
            <translation>Rien trouvé. Essayez moins de mots ou des mots plus courts.</translation>
        </message>
        <message>
            <source>Search the guide</source>
            <translation>Rechercher dans le guide</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Résultats</translation>
        </message>
    </context>
    <context>
        <name>HistoryView</name>
        <message>
            <source>As opened</source>
            <translation>À l’ouverture</translation>
        </message>
        <message>
            <source>Click a step to go back or forward to it</source>
            <translation>Cliquez sur une étape pour y revenir ou y avancer</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Étapes</translation>
        </message>
    </context>
    <context>
        <name>HoverCard</name>
        <message>
            <source>Esc closes</source>
            <translation>Échap ferme</translation>
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
            <translation>300 dpi pour l’impression, 96 à 150 pour l’écran</translation>
        </message>
        <message>
            <source>Choose place…</source>
            <translation>Choisir l’emplacement…</translation>
        </message>
        <message>
            <source>Resolution</source>
            <translation>Résolution</translation>
        </message>
        <message>
            <source>Save as {format}</source>
            <translation>Enregistrer en {format}</translation>
        </message>
        <message>
            <source>To be laid on a coloured slide or page</source>
            <translation>À poser sur une diapositive ou une page colorée</translation>
        </message>
        <message>
            <source>Transparent, without paper</source>
            <translation>Transparent, sans papier</translation>
        </message>
        <message>
            <source>{width} × {height} pixels</source>
            <translation>{width} × {height} pixels</translation>
        </message>
    </context>
    <context>
        <name>KindEditor</name>
        <message>
            <source> years</source>
            <translation> ans</translation>
        </message>
        <message>
            <source>Assumptions by kind of capacity</source>
            <translation>Hypothèses par type de capacité</translation>
        </message>
        <message>
            <source>Back to the defaults of this kind at this stage</source>
            <translation>Retour aux valeurs par défaut de ce type à cette étape</translation>
        </message>
        <message>
            <source>How fast a plant comes up</source>
            <translation>À quelle vitesse une usine monte en régime</translation>
        </message>
        <message>
            <source>It holds for all minerals.</source>
            <translation>Vaut pour tous les minerais.</translation>
        </message>
        <message>
            <source>It holds for all minerals; single projects can be changed further below.</source>
            <translation>Vaut pour tous les minerais ; les projets particuliers se modifient plus bas.</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>Délai</translation>
        </message>
        <message>
            <source>Lead time</source>
            <translation>Délai</translation>
        </message>
        <message>
            <source>New capacity</source>
            <translation>Capacité</translation>
        </message>
        <message>
            <source>Odds</source>
            <translation>Prob.</translation>
        </message>
        <message>
            <source>Published building times: {list}.</source>
            <translation>Durées de construction publiées : {list}.</translation>
        </message>
        <message>
            <source>Ramp</source>
            <translation>Montée</translation>
        </message>
        <message>
            <source>Ramp {number}: {words}.</source>
            <translation>Montée en régime {number} : {words}.</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Réinitialiser</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Étape</translation>
        </message>
        <message>
            <source>Stage of the assumptions</source>
            <translation>Étape des hypothèses</translation>
        </message>
        <message>
            <source>Steady output per nameplate</source>
            <translation>Production stable rapportée à la capacité nominale</translation>
        </message>
        <message>
            <source>That it is built and runs; counts only where “expected” is ticked above</source>
            <translation>Qu’il soit construit et fonctionne ; ne compte que si « attendue » est coché ci-dessus</translation>
        </message>
        <message>
            <source>The stage whose new capacity is meant</source>
            <translation>L’étape dont la nouvelle capacité est visée</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Usage</translation>
        </message>
        <message>
            <source>Years from decision to first product, where no start year is listed</source>
            <translation>Années entre la décision et le premier produit, faute d’année de démarrage recensée</translation>
        </message>
        <message>
            <source>Years to the first product, ramp class, steady use of nameplate, and probability of being built and running. Choose a row to change it below.</source>
            <translation>Années jusqu’au premier produit, classe de montée en régime, utilisation stable de la capacité nominale et probabilité d’être construit et en service. Choisissez une ligne pour la modifier ci-dessous.</translation>
        </message>
        <message>
            <source>default {value}</source>
            <translation>par défaut {value}</translation>
        </message>
        <message>
            <source>{years} yr</source>
            <translation>{years} ans</translation>
        </message>
    </context>
    <context>
        <name>LayerActions</name>
        <message>
            <source>Columns, problems, counting…</source>
            <translation>Colonnes, problèmes, décompte…</translation>
        </message>
        <message>
            <source>Export rows left aside…</source>
            <translation>Exporter les lignes laissées de côté…</translation>
        </message>
        <message>
            <source>Export sites…</source>
            <translation>Exporter les sites…</translation>
        </message>
        <message>
            <source>Hide group</source>
            <translation>Masquer le groupe</translation>
        </message>
        <message>
            <source>Hide layer</source>
            <translation>Masquer la couche</translation>
        </message>
        <message>
            <source>Move group down</source>
            <translation>Descendre le groupe</translation>
        </message>
        <message>
            <source>Move group up</source>
            <translation>Monter le groupe</translation>
        </message>
        <message>
            <source>Move layer down</source>
            <translation>Descendre la couche</translation>
        </message>
        <message>
            <source>Move layer up</source>
            <translation>Monter la couche</translation>
        </message>
        <message>
            <source>Move to the bottom of its group</source>
            <translation>Placer en bas du groupe</translation>
        </message>
        <message>
            <source>Move to the top of its group</source>
            <translation>Placer en haut du groupe</translation>
        </message>
        <message>
            <source>Opacity…</source>
            <translation>Opacité…</translation>
        </message>
        <message>
            <source>Remove layer</source>
            <translation>Retirer la couche</translation>
        </message>
        <message>
            <source>Rename layer</source>
            <translation>Renommer la couche</translation>
        </message>
        <message>
            <source>Reset the map's look</source>
            <translation>Réinitialiser l’aspect de la carte</translation>
        </message>
        <message>
            <source>Show group</source>
            <translation>Afficher le groupe</translation>
        </message>
        <message>
            <source>Show its table</source>
            <translation>Afficher sa table</translation>
        </message>
        <message>
            <source>Show layer</source>
            <translation>Afficher la couche</translation>
        </message>
        <message>
            <source>Show only this</source>
            <translation>N’afficher que celle-ci</translation>
        </message>
        <message>
            <source>Zoom to layer</source>
            <translation>Zoomer sur la couche</translation>
        </message>
    </context>
    <context>
        <name>LayerDelegate</name>
        <message>
            <source>New name of {layer}</source>
            <translation>Nouveau nom : {layer}</translation>
        </message>
    </context>
    <context>
        <name>LayerTree</name>
        <message>
            <source>Layers of the map</source>
            <translation>Couches de la carte</translation>
        </message>
    </context>
    <context>
        <name>LayerTreeModel</name>
        <message>
            <source>Drawn over everything</source>
            <translation>Dessinée par-dessus tout</translation>
        </message>
        <message>
            <source>Drawn over {below}, under {above}</source>
            <translation>Dessinée sur {below}, sous {above}</translation>
        </message>
        <message>
            <source>Drawn under everything</source>
            <translation>Dessinée sous tout</translation>
        </message>
        <message>
            <source>hidden</source>
            <translation>masquée</translation>
        </message>
        <message>
            <source>opacity {value}</source>
            <translation>opacité {value}</translation>
        </message>
        <message>
            <source>shown</source>
            <translation>affichée</translation>
        </message>
        <message>
            <source>{group}: {shown} of {every} layers shown</source>
            <translation>{group} : {shown} couches affichées sur {every}</translation>
        </message>
    </context>
    <context>
        <name>LayersMenu</name>
        <message>
            <source>&amp;Layers</source>
            <translation>&amp;Couches</translation>
        </message>
        <message>
            <source>Hide the legend</source>
            <translation>Masquer la légende</translation>
        </message>
        <message>
            <source>Legend</source>
            <translation>Légende</translation>
        </message>
        <message>
            <source>Show the legend</source>
            <translation>Afficher la légende</translation>
        </message>
    </context>
    <context>
        <name>LegendHands</name>
        <message>
            <source>Back to its own place</source>
            <translation>Revenir à sa place</translation>
        </message>
        <message>
            <source>Hidden legend entries</source>
            <translation>Entrées de légende masquées</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Masquer</translation>
        </message>
        <message>
            <source>Hide in the legend</source>
            <translation>Masquer dans la légende</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Descendre</translation>
        </message>
        <message>
            <source>Move the legend</source>
            <translation>Déplacer la légende</translation>
        </message>
        <message>
            <source>Move the legend back</source>
            <translation>Remettre la légende en place</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Monter</translation>
        </message>
        <message>
            <source>Number of countries in each class</source>
            <translation>Nombre de pays par classe</translation>
        </message>
        <message>
            <source>Numbers in the legend</source>
            <translation>Nombres dans la légende</translation>
        </message>
        <message>
            <source>Order of the legend</source>
            <translation>Ordre de la légende</translation>
        </message>
        <message>
            <source>Rename in the legend</source>
            <translation>Renommer dans la légende</translation>
        </message>
        <message>
            <source>Rename...</source>
            <translation>Renommer…</translation>
        </message>
        <message>
            <source>Reset the legend</source>
            <translation>Réinitialiser la légende</translation>
        </message>
        <message>
            <source>Show all legend entries</source>
            <translation>Afficher toutes les entrées de légende</translation>
        </message>
        <message>
            <source>Show all of the legend</source>
            <translation>Afficher toute la légende</translation>
        </message>
        <message>
            <source>Show in the legend</source>
            <translation>Afficher dans la légende</translation>
        </message>
        <message>
            <source>Show the rest of the legend</source>
            <translation>Afficher le reste de la légende</translation>
        </message>
    </context>
    <context>
        <name>LegendKeys</name>
        <message>
            <source>Arrows go through titles and rows, F2 renames, Delete hides, Alt with an arrow moves, the menu key has more.</source>
            <translation>Les flèches parcourent titres et lignes, F2 renomme, Delete masque, Alt avec une flèche déplace, la touche de menu offre plus.</translation>
        </message>
        <message>
            <source>Legend</source>
            <translation>Légende</translation>
        </message>
        <message>
            <source>“{words}” is hidden; Ctrl+Z shows it again.</source>
            <translation>« {words} » est masqué ; Ctrl+Z l’affiche de nouveau.</translation>
        </message>
    </context>
    <context>
        <name>LegendMenu</name>
        <message>
            <source>Legend entries</source>
            <translation>Entrées de légende</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Renommer</translation>
        </message>
        <message>
            <source>The whole block</source>
            <translation>Le bloc entier</translation>
        </message>
    </context>
    <context>
        <name>LegendPane</name>
        <message>
            <source>More of the legend</source>
            <translation>Suite de la légende</translation>
        </message>
    </context>
    <context>
        <name>LeverPanel</name>
        <message>
            <source>What is wrong</source>
            <translation>Ce qui ne va pas</translation>
        </message>
    </context>
    <context>
        <name>LeverTabs</name>
        <message>
            <source>Kinds of levers</source>
            <translation>Types de leviers</translation>
        </message>
    </context>
    <context>
        <name>Lookups</name>
        <message>
            <source>Accents and small slips do not matter.</source>
            <translation>Accents et petites fautes sont sans importance.</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Commandes</translation>
        </message>
        <message>
            <source>Data and sources</source>
            <translation>Données et sources</translation>
        </message>
        <message>
            <source>Nothing is called “{words}”, or alike.</source>
            <translation>Rien ne s’appelle « {words} » ou de façon proche.</translation>
        </message>
        <message>
            <source>Run a command</source>
            <translation>Exécuter une commande</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <source>Search sites, companies, countries, minerals, commands</source>
            <translation>Rechercher sites, entreprises, pays, minerais, commandes</translation>
        </message>
        <message>
            <source>Show data and sources</source>
            <translation>Afficher données et sources</translation>
        </message>
        <message>
            <source>Show tables</source>
            <translation>Afficher les tables</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>Tables</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Alternatives</source>
            <translation>Alternatives</translation>
        </message>
        <message>
            <source>Build</source>
            <translation>Projets</translation>
        </message>
        <message>
            <source>Catalog {vintage}: {checked} of {all} sites fully checked</source>
            <translation>Catalogue {vintage} : {checked} sites sur {all} entièrement vérifiés</translation>
        </message>
        <message>
            <source>Drag a slider at the right: the map and the risk picture follow.</source>
            <translation>Tirez un curseur à droite : la carte et le tableau de risque suivent.</translation>
        </message>
        <message>
            <source>F11 or Esc brings everything back.</source>
            <translation>F11 ou Échap rétablit tout.</translation>
        </message>
        <message>
            <source>Layers</source>
            <translation>Couches</translation>
        </message>
        <message>
            <source>New capacity: by region, country, project</source>
            <translation>Nouvelle capacité : par région, pays, projet</translation>
        </message>
        <message>
            <source>Risk picture</source>
            <translation>Tableau de risque</translation>
        </message>
        <message>
            <source>Shock, month by month</source>
            <translation>Choc, mois par mois</translation>
        </message>
        <message>
            <source>{what}, by controlling country: baseline → scenario</source>
            <translation>{what}, par pays de contrôle : référence → scénario</translation>
        </message>
        <message>
            <source>{what}, by host country: baseline → scenario</source>
            <translation>{what}, par pays hôte : référence → scénario</translation>
        </message>
    </context>
    <context>
        <name>MapButtons</name>
        <message>
            <source>Back to the view before (Alt+Left)</source>
            <translation>Retour à la vue précédente (Alt+Gauche)</translation>
        </message>
        <message>
            <source>Forward to the view after (Alt+Right)</source>
            <translation>Vers la vue suivante (Alt+Droite)</translation>
        </message>
        <message>
            <source>Select with a lasso (L; or Alt and drag, if the desktop lets it)</source>
            <translation>Sélectionner au lasso (L ; ou Alt et glisser, si le bureau le permet)</translation>
        </message>
        <message>
            <source>Whole region (0)</source>
            <translation>Région entière (0)</translation>
        </message>
        <message>
            <source>Whole world (0)</source>
            <translation>Monde entier (0)</translation>
        </message>
        <message>
            <source>Zoom in (+)</source>
            <translation>Zoom avant (+)</translation>
        </message>
        <message>
            <source>Zoom out (−)</source>
            <translation>Zoom arrière (−)</translation>
        </message>
        <message>
            <source>Zoom to a box (B, or Shift and drag)</source>
            <translation>Zoomer sur un cadre (B, ou Maj et glisser)</translation>
        </message>
    </context>
    <context>
        <name>MapContextMenu</name>
        <message>
            <source>Add to selection</source>
            <translation>Ajouter à la sélection</translation>
        </message>
        <message>
            <source>Centre the map here</source>
            <translation>Centrer la carte ici</translation>
        </message>
        <message>
            <source>Coordinates copied.</source>
            <translation>Coordonnées copiées.</translation>
        </message>
        <message>
            <source>Copy coordinates ({place})</source>
            <translation>Copier les coordonnées ({place})</translation>
        </message>
        <message>
            <source>Copy figures</source>
            <translation>Copier les chiffres</translation>
        </message>
        <message>
            <source>Copy to my sites…</source>
            <translation>Copier dans mes sites…</translation>
        </message>
        <message>
            <source>Edit site…</source>
            <translation>Modifier le site…</translation>
        </message>
        <message>
            <source>Figures copied.</source>
            <translation>Chiffres copiés.</translation>
        </message>
        <message>
            <source>Regional view of what is shown</source>
            <translation>Vue régionale de ce qui est affiché</translation>
        </message>
        <message>
            <source>Report an error</source>
            <translation>Signaler une erreur</translation>
        </message>
        <message>
            <source>Select</source>
            <translation>Sélectionner</translation>
        </message>
        <message>
            <source>Sources of “{name}”</source>
            <translation>Sources : « {name} »</translation>
        </message>
        <message>
            <source>Take out of the selection</source>
            <translation>Retirer de la sélection</translation>
        </message>
        <message>
            <source>Zoom to it</source>
            <translation>Zoomer dessus</translation>
        </message>
    </context>
    <context>
        <name>MapLine</name>
        <message>
            <source>Show the sources of this map</source>
            <translation>Montrer les sources de cette carte</translation>
        </message>
        <message>
            <source>Sources of the map</source>
            <translation>Sources de la carte</translation>
        </message>
        <message>
            <source>the map</source>
            <translation>la carte</translation>
        </message>
    </context>
    <context>
        <name>MapView</name>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Drag a box to zoom to; Escape puts the tool down.</source>
            <translation>Tracez un cadre pour zoomer ; Échap pose l’outil.</translation>
        </message>
        <message>
            <source>Drag moves the map.</source>
            <translation>Glisser déplace la carte.</translation>
        </message>
        <message>
            <source>Draw round what to select; Escape puts the tool down.</source>
            <translation>Entourez ce qu’il faut sélectionner ; Échap pose l’outil.</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <source>Full stop and comma go through countries and sites, with Ctrl to the next kind.</source>
            <translation>Point et virgule parcourent pays et sites, avec Ctrl vers le type suivant.</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Carte</translation>
        </message>
        <message>
            <source>Nothing lies inside.</source>
            <translation>Rien à l’intérieur.</translation>
        </message>
        <message>
            <source>Nothing selected</source>
            <translation>Rien de sélectionné</translation>
        </message>
        <message>
            <source>The baseline is shown on the left {part} of the map.</source>
            <translation>La référence est montrée sur les {part} gauches de la carte.</translation>
        </message>
    </context>
    <context>
        <name>MatchesPage</name>
        <message>
            <source> The likeliest {shown} of {all} are shown.</source>
            <translation> Les {shown} plus probables sur {all} sont montrés.</translation>
        </message>
        <message>
            <source>All pairs</source>
            <translation>Toutes les paires</translation>
        </message>
        <message>
            <source>All pairs:</source>
            <translation>Toutes les paires :</translation>
        </message>
        <message>
            <source>Apart, km</source>
            <translation>Écart, km</translation>
        </message>
        <message>
            <source>Capacity</source>
            <translation>Capacité</translation>
        </message>
        <message>
            <source>In your file</source>
            <translation>Dans votre fichier</translation>
        </message>
        <message>
            <source>Keep both</source>
            <translation>Garder les deux</translation>
        </message>
        <message>
            <source>Keep ours</source>
            <translation>Garder le nôtre</translation>
        </message>
        <message>
            <source>Likeness</source>
            <translation>Accord</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Fusionner</translation>
        </message>
        <message>
            <source>No row of this file looks like a site that is on the map already.</source>
            <translation>Aucune ligne de ce fichier ne ressemble à un site déjà présent sur la carte.</translation>
        </message>
        <message>
            <source>Ours</source>
            <translation>Le nôtre</translation>
        </message>
        <message>
            <source>Ours, with what your row knows besides</source>
            <translation>Le nôtre, complété par ce que sait votre ligne</translation>
        </message>
        <message>
            <source>Sites listed twice</source>
            <translation>Sites en double</translation>
        </message>
        <message>
            <source>Take yours</source>
            <translation>Prendre le vôtre</translation>
        </message>
        <message>
            <source>These rows are likely sites that are on the map already. Nothing of ours is deleted; the choice is kept with your file.</source>
            <translation>Ces lignes sont probablement des sites déjà présents sur la carte. Rien des nôtres n’est supprimé ; le choix est conservé avec votre fichier.</translation>
        </message>
        <message>
            <source>They are two sites: both are listed</source>
            <translation>Ce sont deux sites : les deux figurent</translation>
        </message>
        <message>
            <source>What counts</source>
            <translation>Ce qui compte</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Que faire</translation>
        </message>
        <message>
            <source>What to do with {name}</source>
            <translation>Que faire de {name}</translation>
        </message>
        <message>
            <source>Your row is left out</source>
            <translation>Votre ligne est écartée</translation>
        </message>
        <message>
            <source>Your row stands in the place of ours</source>
            <translation>Votre ligne remplace la nôtre</translation>
        </message>
        <message>
            <source>as proposed</source>
            <translation>tel que proposé</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>inconnu</translation>
        </message>
    </context>
    <context>
        <name>MatrixPanel</name>
        <message>
            <source>A cell for each stage of every mineral, with the figure and the largest supplier. Dotted: no figure is published. Arrow keys move, Return or a click goes there.</source>
            <translation>Une case par étape de chaque minerai, avec le chiffre et le premier fournisseur. Pointillé : aucun chiffre publié. Les flèches déplacent, Entrée ou un clic y mène.</translation>
        </message>
        <message>
            <source>A corner mark says where the scenario raises or lowers the figure.</source>
            <translation>Une marque d’angle dit où le scénario élève ou abaisse le chiffre.</translation>
        </message>
        <message>
            <source>Baseline</source>
            <translation>Référence</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Variation</translation>
        </message>
        <message>
            <source>Click a cell to go there.</source>
            <translation>Cliquez sur une case pour y aller.</translation>
        </message>
        <message>
            <source>Figure that colours the matrix</source>
            <translation>Indicateur qui colore la matrice</translation>
        </message>
        <message>
            <source>Minerals by stages</source>
            <translation>Minerais par étapes</translation>
        </message>
        <message>
            <source>Scenario</source>
            <translation>Scénario</translation>
        </message>
        <message>
            <source>Shown</source>
            <translation>Affiché</translation>
        </message>
        <message>
            <source>Which figure of each mineral and stage is coloured.</source>
            <translation>Quel indicateur de chaque minerai et étape est coloré.</translation>
        </message>
        <message>
            <source>Whose figures colour the cells</source>
            <translation>Les chiffres qui colorent les cases</translation>
        </message>
        <message>
            <source>baseline and scenario</source>
            <translation>référence et scénario</translation>
        </message>
        <message>
            <source>baseline, no lever set</source>
            <translation>référence, sans levier</translation>
        </message>
        <message>
            <source>by controlling country</source>
            <translation>par pays de contrôle</translation>
        </message>
        <message>
            <source>by host country</source>
            <translation>par pays hôte</translation>
        </message>
        <message>
            <source>{year}, by controlling country: baseline → scenario</source>
            <translation>{year}, par pays de contrôle : référence → scénario</translation>
        </message>
        <message>
            <source>{year}, by host country: baseline → scenario</source>
            <translation>{year}, par pays hôte : référence → scénario</translation>
        </message>
    </context>
    <context>
        <name>MemberList</name>
        <message>
            <source>Find a country</source>
            <translation>Chercher un pays</translation>
        </message>
        <message>
            <source>Find a country to tick</source>
            <translation>Chercher un pays à cocher</translation>
        </message>
        <message>
            <source>Members come first, then partners and candidates, then all others.</source>
            <translation>Les membres d’abord, puis partenaires et candidats, puis tous les autres.</translation>
        </message>
        <message>
            <source>Members of the pact</source>
            <translation>Membres du pacte</translation>
        </message>
        <message>
            <source>Shows only the countries with these letters in the name</source>
            <translation>Ne montre que les pays dont le nom contient ces lettres</translation>
        </message>
        <message>
            <source>Tick who acts together; this makes a list of your own</source>
            <translation>Cochez qui agit ensemble ; cela crée votre propre liste</translation>
        </message>
        <message>
            <source>What is ticked stays ticked, shown or not.</source>
            <translation>Ce qui est coché le reste, affiché ou non.</translation>
        </message>
    </context>
    <context>
        <name>Menus</name>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Édition</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Fichier</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>A&amp;ide</translation>
        </message>
        <message>
            <source>&amp;Scenario</source>
            <translation>&amp;Scénario</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Affichage</translation>
        </message>
        <message>
            <source>About Mineral Supply Map</source>
            <translation>À propos de Mineral Supply Map</translation>
        </message>
        <message>
            <source>All commands…</source>
            <translation>Toutes les commandes…</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <source>Check for updates (opens a web page)</source>
            <translation>Chercher des mises à jour (ouvre une page web)</translation>
        </message>
        <message>
            <source>Close window</source>
            <translation>Fermer la fenêtre</translation>
        </message>
        <message>
            <source>Colours of the window</source>
            <translation>Couleurs de la fenêtre</translation>
        </message>
        <message>
            <source>Copy image</source>
            <translation>Copier l’image</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>Data and licences</source>
            <translation>Données et licences</translation>
        </message>
        <message>
            <source>Does again what was taken back.</source>
            <translation>Rétablit ce qui a été annulé.</translation>
        </message>
        <message>
            <source>E&amp;xport</source>
            <translation>E&amp;xporter</translation>
        </message>
        <message>
            <source>Export image…</source>
            <translation>Exporter l’image…</translation>
        </message>
        <message>
            <source>Finds minerals, countries, sites, companies and commands, and goes there.</source>
            <translation>Trouve minerais, pays, sites, entreprises et commandes, et y mène.</translation>
        </message>
        <message>
            <source>First map in five minutes</source>
            <translation>Première carte en cinq minutes</translation>
        </message>
        <message>
            <source>Guide</source>
            <translation>Guide</translation>
        </message>
        <message>
            <source>How the numbers are made</source>
            <translation>Comment les chiffres sont faits</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translation>Clavier</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Map only</source>
            <translation>Carte seule</translation>
        </message>
        <message>
            <source>Open log folder</source>
            <translation>Ouvrir le dossier du journal</translation>
        </message>
        <message>
            <source>Preferences…</source>
            <translation>Préférences…</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <source>Redo {step}</source>
            <translation>Rétablir : {step}</translation>
        </message>
        <message>
            <source>Reset layout</source>
            <translation>Réinitialiser la disposition</translation>
        </message>
        <message>
            <source>Search…</source>
            <translation>Rechercher…</translation>
        </message>
        <message>
            <source>Solve for a target…</source>
            <translation>Résoudre pour une cible…</translation>
        </message>
        <message>
            <source>Takes the last step back: a drag is one step.</source>
            <translation>Annule la dernière étape : un glissement est une étape.</translation>
        </message>
        <message>
            <source>Tour</source>
            <translation>Visite guidée</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Undo {step}</source>
            <translation>Annuler : {step}</translation>
        </message>
        <message>
            <source>What's this?</source>
            <translation>Qu’est-ce que c’est ?</translation>
        </message>
        <message>
            <source>Whole region</source>
            <translation>Région entière</translation>
        </message>
        <message>
            <source>Whole world</source>
            <translation>Monde entier</translation>
        </message>
        <message>
            <source>Writes the map as an image, or makes briefing pages, packs and series.</source>
            <translation>Enregistre la carte comme image, ou crée pages de synthèse, dossiers et séries.</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Zoom avant</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Zoom arrière</translation>
        </message>
    </context>
    <context>
        <name>MeridianDialog</name>
        <message>
            <source>&amp;Meridian</source>
            <translation>&amp;Méridien</translation>
        </message>
        <message>
            <source>Central meridian</source>
            <translation>Méridien central</translation>
        </message>
        <message>
            <source>Central meridian, degrees east</source>
            <translation>Méridien central, degrés est</translation>
        </message>
        <message>
            <source>Degrees east; west is negative. The map is cut on the far side: 11 cuts it in Bering Strait, 150 shows the Pacific whole.</source>
            <translation>Degrés est ; l’ouest est négatif. La carte est coupée du côté opposé : 11 la coupe au détroit de Béring, 150 montre le Pacifique en entier.</translation>
        </message>
    </context>
    <context>
        <name>MonthPlayer</name>
        <message>
            <source>Left and Right on the chart go by single months.</source>
            <translation>Gauche et Droite sur le graphique avancent mois par mois.</translation>
        </message>
        <message>
            <source>On the map</source>
            <translation>Sur la carte</translation>
        </message>
        <message>
            <source>Play through the months</source>
            <translation>Dérouler les mois</translation>
        </message>
        <message>
            <source>Play through the months, here and on the map</source>
            <translation>Dérouler les mois, ici et sur la carte</translation>
        </message>
        <message>
            <source>Show the month marked on the map: who is short, who gives to whom</source>
            <translation>Montrer sur la carte le mois marqué : qui manque, qui donne à qui</translation>
        </message>
        <message>
            <source>The map goes back to shares of output when this is let go, or another dock comes to the front.</source>
            <translation>La carte revient aux parts de production quand on relâche ceci, ou quand un autre panneau passe devant.</translation>
        </message>
    </context>
    <context>
        <name>MovingMap</name>
        <message>
            <source>Centre the map at {place}</source>
            <translation>Centrer la carte : {place}</translation>
        </message>
        <message>
            <source>Nothing of “{layer}” is on this map.</source>
            <translation>Rien de « {layer} » n’est sur cette carte.</translation>
        </message>
        <message>
            <source>Regional view around {place}, {radius}° wide</source>
            <translation>Vue régionale autour de {place}, {radius}° de large</translation>
        </message>
        <message>
            <source>That is beyond the edge of this map.</source>
            <translation>C’est au-delà du bord de cette carte.</translation>
        </message>
    </context>
    <context>
        <name>OpacityRow</name>
        <message>
            <source>Opacity</source>
            <translation>Opacité</translation>
        </message>
    </context>
    <context>
        <name>PackDialog</name>
        <message>
            <source>Briefing pack</source>
            <translation>Dossier de synthèse</translation>
        </message>
        <message>
            <source>Consumers</source>
            <translation>Consommateurs</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>Formats</source>
            <translation>Formats</translation>
        </message>
        <message>
            <source>Minerals</source>
            <translation>Minerais</translation>
        </message>
        <message>
            <source>Nothing ticked stands for what the window shows</source>
            <translation>Rien de coché signifie ce que montre la fenêtre</translation>
        </message>
        <message>
            <source>Page size</source>
            <translation>Format de page</translation>
        </message>
        <message>
            <source>Scenario {number}</source>
            <translation>Scénario {number}</translation>
        </message>
        <message>
            <source>Scenarios</source>
            <translation>Scénarios</translation>
        </message>
        <message>
            <source>Stages</source>
            <translation>Étapes</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <source>The one that is shown</source>
            <translation>Celui qui est affiché</translation>
        </message>
        <message>
            <source>The world</source>
            <translation>Le monde</translation>
        </message>
        <message>
            <source>Tick at least one format.</source>
            <translation>Cochez au moins un format.</translation>
        </message>
        <message>
            <source>Write pack</source>
            <translation>Créer le dossier</translation>
        </message>
        <message>
            <source>{count} consumers</source>
            <translation>{count} consommateurs</translation>
        </message>
        <message>
            <source>{count} minerals</source>
            <translation>{count} minerais</translation>
        </message>
        <message>
            <source>{count} pages in 1 file</source>
            <translation>{count} pages en 1 fichier</translation>
        </message>
        <message>
            <source>{count} pages in {files} files</source>
            <translation>{count} pages en {files} fichiers</translation>
        </message>
        <message>
            <source>{count} scenarios</source>
            <translation>{count} scénarios</translation>
        </message>
        <message>
            <source>{count} stages</source>
            <translation>{count} étapes</translation>
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
            <translation>Tracer le contour du pacte du scénario</translation>
        </message>
        <message>
            <source>Outline {pact}</source>
            <translation>Tracer le contour : {pact}</translation>
        </message>
        <message>
            <source>Pact</source>
            <translation>Pacte</translation>
        </message>
        <message>
            <source>The scenario has no pact. Choose one here to see its members.</source>
            <translation>Le scénario n’a pas de pacte. Choisissez-en un ici pour voir ses membres.</translation>
        </message>
        <message>
            <source>The scenario's own</source>
            <translation>Celui du scénario</translation>
        </message>
        <message>
            <source>The scenario's own (none)</source>
            <translation>Celui du scénario (aucun)</translation>
        </message>
        <message>
            <source>The scenario's own ({pact})</source>
            <translation>Celui du scénario ({pact})</translation>
        </message>
        <message>
            <source>{count} members: {names}</source>
            <translation>{count} membres : {names}</translation>
        </message>
    </context>
    <context>
        <name>PageActions</name>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Align</source>
            <translation>Aligner</translation>
        </message>
        <message>
            <source>Bottom edges</source>
            <translation>Bords inférieurs</translation>
        </message>
        <message>
            <source>Chart</source>
            <translation>Graphique</translation>
        </message>
        <message>
            <source>Copy page</source>
            <translation>Copier la page</translation>
        </message>
        <message>
            <source>Copy the page as an image and a drawing (Ctrl+C)</source>
            <translation>Copier la page comme image et comme dessin (Ctrl+C)</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Dupliquer</translation>
        </message>
        <message>
            <source>Left edges</source>
            <translation>Bords gauches</translation>
        </message>
        <message>
            <source>Middles, across</source>
            <translation>Milieux, en largeur</translation>
        </message>
        <message>
            <source>Middles, down</source>
            <translation>Milieux, en hauteur</translation>
        </message>
        <message>
            <source>Open page layout</source>
            <translation>Ouvrir une mise en page</translation>
        </message>
        <message>
            <source>Open page layout…</source>
            <translation>Ouvrir une mise en page…</translation>
        </message>
        <message>
            <source>Open {name}</source>
            <translation>Ouvrir {name}</translation>
        </message>
        <message>
            <source>Page layout (*{suffix})</source>
            <translation>Mise en page (*{suffix})</translation>
        </message>
        <message>
            <source>Page layout written: {path}</source>
            <translation>Mise en page enregistrée : {path}</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <source>Right edges</source>
            <translation>Bords droits</translation>
        </message>
        <message>
            <source>Save as</source>
            <translation>Enregistrer sous</translation>
        </message>
        <message>
            <source>Save page layout</source>
            <translation>Enregistrer la mise en page</translation>
        </message>
        <message>
            <source>Save page layout…</source>
            <translation>Enregistrer la mise en page…</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Tout sélectionner</translation>
        </message>
        <message>
            <source>Several to each other; one to the margins of the page</source>
            <translation>Plusieurs entre eux ; un seul sur les marges de la page</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tableau</translation>
        </message>
        <message>
            <source>To the back</source>
            <translation>Mettre à l’arrière-plan</translation>
        </message>
        <message>
            <source>To the front</source>
            <translation>Mettre au premier plan</translation>
        </message>
        <message>
            <source>Top edges</source>
            <translation>Bords supérieurs</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Write the words…</source>
            <translation>Écrire le texte…</translation>
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
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Align</source>
            <translation>Aligner</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Custom size…</source>
            <translation>Taille personnalisée…</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Page</translation>
        </message>
        <message>
            <source>Page size</source>
            <translation>Format de page</translation>
        </message>
        <message>
            <source>Save as {format}</source>
            <translation>Enregistrer en {format}</translation>
        </message>
        <message>
            <source>{format}; the arrow has other formats</source>
            <translation>{format} ; la flèche offre d’autres formats</translation>
        </message>
    </context>
    <context>
        <name>PageCanvas</name>
        <message>
            <source>Ctrl+Enter keeps the words, Esc gives them up</source>
            <translation>Ctrl+Entrée garde le texte, Échap l’abandonne</translation>
        </message>
        <message>
            <source>Enter keeps the words, Esc gives them up</source>
            <translation>Entrée garde le texte, Échap l’abandonne</translation>
        </message>
        <message>
            <source>Nothing selected</source>
            <translation>Rien de sélectionné</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Page</translation>
        </message>
        <message>
            <source>The page as it will be written. Click to select, drag to move, pull a handle to resize; Alt snaps to nothing. Double-click words to write your own. Arrow keys move, with Shift they resize; full stop and comma go through the elements.</source>
            <translation>La page telle qu’elle sera enregistrée. Cliquez pour sélectionner, glissez pour déplacer, tirez une poignée pour redimensionner ; Alt désactive l’ancrage. Double-cliquez sur un texte pour écrire le vôtre. Les flèches déplacent, avec Maj elles redimensionnent ; point et virgule parcourent les éléments.</translation>
        </message>
        <message>
            <source>Words of {what}</source>
            <translation>Texte : {what}</translation>
        </message>
        <message>
            <source>{count} elements selected</source>
            <translation>{count} éléments sélectionnés</translation>
        </message>
        <message>
            <source>{what}</source>
            <translation>{what}</translation>
        </message>
        <message>
            <source>{what}, {x} mm from the left, {y} mm from the top, {w} by {h} mm</source>
            <translation>{what}, à {x} mm de la gauche, {y} mm du haut, {w} sur {h} mm</translation>
        </message>
        <message>
            <source>{what}: double-click to write your own words</source>
            <translation>{what} : double-cliquez pour écrire votre propre texte</translation>
        </message>
        <message>
            <source>{what}: not all of it fits. Make it larger, or its type smaller.</source>
            <translation>{what} : tout ne tient pas. Agrandissez-le ou réduisez ses caractères.</translation>
        </message>
    </context>
    <context>
        <name>PageDesk</name>
        <message>
            <source>Add {what}</source>
            <translation>Ajouter : {what}</translation>
        </message>
        <message>
            <source>Align {what}</source>
            <translation>Aligner : {what}</translation>
        </message>
        <message>
            <source>Change {what}</source>
            <translation>Modifier : {what}</translation>
        </message>
        <message>
            <source>Delete {what}</source>
            <translation>Supprimer : {what}</translation>
        </message>
        <message>
            <source>Move {what}</source>
            <translation>Déplacer : {what}</translation>
        </message>
        <message>
            <source>New text</source>
            <translation>Nouveau texte</translation>
        </message>
        <message>
            <source>Order of {what}</source>
            <translation>Ordre : {what}</translation>
        </message>
        <message>
            <source>Page size</source>
            <translation>Format de page</translation>
        </message>
        <message>
            <source>Resize {what}</source>
            <translation>Redimensionner : {what}</translation>
        </message>
        <message>
            <source>Template “{name}”</source>
            <translation>Modèle « {name} »</translation>
        </message>
        <message>
            <source>Words of {what}</source>
            <translation>Texte : {what}</translation>
        </message>
        <message>
            <source>{count} elements</source>
            <translation>{count} éléments</translation>
        </message>
        <message>
            <source>{what} follows again</source>
            <translation>{what} suit de nouveau</translation>
        </message>
    </context>
    <context>
        <name>PageWriter</name>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Page copied, as an image and as a drawing.</source>
            <translation>Page copiée, comme image et comme dessin.</translation>
        </message>
        <message>
            <source>Save as {format}</source>
            <translation>Enregistrer en {format}</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Ouvrir le dossier</translation>
        </message>
        <message>
            <source>Written: {path}</source>
            <translation>Enregistré : {path}</translation>
        </message>
    </context>
    <context>
        <name>PaneWalk</name>
        <message>
            <source>Next pane</source>
            <translation>Volet suivant</translation>
        </message>
        <message>
            <source>Previous pane</source>
            <translation>Volet précédent</translation>
        </message>
    </context>
    <context>
        <name>PipelineKey</name>
        <message>
            <source>Under each track: listed projects in the order restart, building, planned. The upright line is where the known pipeline ends; beyond it the track is hatched. The small triangle below it is what of it can be on line by the year shown, the one above what the capacity added makes in that year.</source>
            <translation>Sous chaque piste : projets recensés dans l’ordre redémarrage, construction, prévus. Le trait vertical marque la fin du portefeuille connu ; au-delà, la piste est hachurée. Le petit triangle dessous est ce qui peut en être en service l’année affichée, celui du dessus ce que la capacité ajoutée produit cette année-là.</translation>
        </message>
        <message>
            <source>building</source>
            <translation>chantier</translation>
        </message>
        <message>
            <source>by {year}</source>
            <translation>d’ici {year}</translation>
        </message>
        <message>
            <source>output</source>
            <translation>production</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>prévu</translation>
        </message>
        <message>
            <source>restart</source>
            <translation>relance</translation>
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
            <translation>Depuis le bord gauche de la page, mm</translation>
        </message>
        <message>
            <source>From the top edge of the page, mm</source>
            <translation>Depuis le bord supérieur de la page, mm</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Hauteur</translation>
        </message>
        <message>
            <source>Height, mm</source>
            <translation>Hauteur, mm</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Gauche</translation>
        </message>
        <message>
            <source>Top</source>
            <translation>Haut</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>Largeur</translation>
        </message>
        <message>
            <source>Width, mm</source>
            <translation>Largeur, mm</translation>
        </message>
    </context>
    <context>
        <name>PlainPage</name>
        <message>
            <source>Meridians and parallels, closer together as one zooms in.</source>
            <translation>Méridiens et parallèles, plus serrés à mesure qu’on zoome.</translation>
        </message>
        <message>
            <source>Shares that matter, largest first; what finds no room is left out.</source>
            <translation>Les parts qui comptent, les plus grandes d’abord ; ce qui n’a pas de place est omis.</translation>
        </message>
        <message>
            <source>The ground that everything is drawn on.</source>
            <translation>Le fond sur lequel tout est dessiné.</translation>
        </message>
        <message>
            <source>{shown} of {every} layers shown. Choose one to style it.</source>
            <translation>{shown} couches affichées sur {every}. Choisissez-en une pour la styliser.</translation>
        </message>
    </context>
    <context>
        <name>PolicyTab</name>
        <message numerus="yes">
            <source>%n countries</source>
            <translation>
                <numerusform>%n pays</numerusform>
                <numerusform>%n pays</numerusform>
            </translation>
        </message>
        <message>
            <source>A pact of the catalog or a list of your own. Its members count as one consumer; partners and candidates only when ticked below.</source>
            <translation>Un pacte du catalogue ou votre propre liste. Ses membres comptent comme un seul consommateur ; partenaires et candidats seulement s’ils sont cochés ci-dessous.</translation>
        </message>
        <message>
            <source>A pact of two or more can share</source>
            <translation>Un pacte de deux ou plus peut partager</translation>
        </message>
        <message>
            <source>As one buyer they pool their imports, use and stocks.</source>
            <translation>En acheteur unique, ils mettent en commun importations, consommation et stocks.</translation>
        </message>
        <message>
            <source>Bilateral</source>
            <translation>Bilatéral</translation>
        </message>
        <message>
            <source>By default the largest user of the product.</source>
            <translation>Par défaut, le plus grand utilisateur du produit.</translation>
        </message>
        <message>
            <source>EU</source>
            <translation>UE</translation>
        </message>
        <message>
            <source>Fewer than two are in the EU</source>
            <translation>Moins de deux sont dans l’UE</translation>
        </message>
        <message>
            <source>Governance floor: {before} → {after}</source>
            <translation>Seuil de gouvernance : {before} → {after}</translation>
        </message>
        <message>
            <source>Hub</source>
            <translation>Pivot</translation>
        </message>
        <message>
            <source>Hub of the bilateral agreements</source>
            <translation>Pivot des accords bilatéraux</translation>
        </message>
        <message>
            <source>Hub of the pact: {hub}</source>
            <translation>Pivot du pacte : {hub}</translation>
        </message>
        <message>
            <source>In a shock all members share by the oil-sharing rule of 1974: demand held back, then stocks in proportion.</source>
            <translation>En cas de choc, tous les membres partagent selon la règle pétrolière de 1974 : maîtrise de la demande, puis stocks en proportion.</translation>
        </message>
        <message>
            <source>In a shock each member shares stocks with the hub only.</source>
            <translation>En cas de choc, chaque membre ne partage ses stocks qu’avec le pivot.</translation>
        </message>
        <message>
            <source>In a shock each member stands alone.</source>
            <translation>En cas de choc, chaque membre est seul.</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Membres</translation>
        </message>
        <message>
            <source>Members: {count}</source>
            <translation>Membres : {count}</translation>
        </message>
        <message>
            <source>No national output is published for {what}.</source>
            <translation>Aucune production nationale n’est publiée ({what}).</translation>
        </message>
        <message>
            <source>No pact</source>
            <translation>Aucun pacte</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucun</translation>
        </message>
        <message>
            <source>None of the members has a known output of {what}.</source>
            <translation>Aucun des membres n’a de production connue ({what}).</translation>
        </message>
        <message>
            <source>None: each stands alone. Bilateral: each shares with the hub only. Pact: all share by the oil-sharing rule of 1974.</source>
            <translation>Aucun : chacun est seul. Bilatéral : chacun partage avec le pivot seulement. Pacte : tous partagent selon la règle pétrolière de 1974.</translation>
        </message>
        <message>
            <source>One buyer</source>
            <translation>Acheteur unique</translation>
        </message>
        <message>
            <source>Own list</source>
            <translation>Liste propre</translation>
        </message>
        <message>
            <source>Pact</source>
            <translation>Pacte</translation>
        </message>
        <message>
            <source>Pact: {before} → {after}</source>
            <translation>Pacte : {before} → {after}</translation>
        </message>
        <message>
            <source>Partners and candidates count only when ticked</source>
            <translation>Partenaires et candidats ne comptent que s’ils sont cochés</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Remove the pact: every country stands alone</source>
            <translation>Retirer le pacte : chaque pays est seul</translation>
        </message>
        <message>
            <source>Sharing</source>
            <translation>Partage</translation>
        </message>
        <message>
            <source>Sharing of stocks</source>
            <translation>Partage des stocks</translation>
        </message>
        <message>
            <source>Sharing: {before} → {after}</source>
            <translation>Partage : {before} → {after}</translation>
        </message>
        <message>
            <source>The EU buys apart</source>
            <translation>L’UE achète séparément</translation>
        </message>
        <message>
            <source>The EU buys as one</source>
            <translation>L’UE achète d’une seule voix</translation>
        </message>
        <message>
            <source>The EU in the pact</source>
            <translation>L’UE dans le pacte</translation>
        </message>
        <message>
            <source>The largest user</source>
            <translation>Le plus grand utilisateur</translation>
        </message>
        <message>
            <source>The member that all bilateral agreements are with</source>
            <translation>Le membre avec qui sont conclus tous les accords bilatéraux</translation>
        </message>
        <message>
            <source>The members make {shares} of {what} in {year}.</source>
            <translation>Les membres font {shares} ({what}) en {year}.</translation>
        </message>
        <message numerus="yes">
            <source>Tick %n partner(s) and candidate(s) as well</source>
            <translation>
                <numerusform>Cocher aussi %n partenaire ou candidat</numerusform>
                <numerusform>Cocher aussi %n partenaires et candidats</numerusform>
            </translation>
        </message>
        <message>
            <source>Tick partners and candidates as well</source>
            <translation>Cocher aussi partenaires et candidats</translation>
        </message>
        <message>
            <source>Tick the countries that act together, below.</source>
            <translation>Cochez ci-dessous les pays qui agissent ensemble.</translation>
        </message>
        <message>
            <source>Ticking them makes a list of your own of the pact.</source>
            <translation>Les cocher crée votre propre liste à partir du pacte.</translation>
        </message>
        <message>
            <source>Whether its members in the EU buy and store as one, or each for itself</source>
            <translation>Si ses membres de l’UE achètent et stockent d’une seule voix, ou chacun pour soi</translation>
        </message>
        <message>
            <source>Who acts together</source>
            <translation>Qui agit ensemble</translation>
        </message>
        <message>
            <source>Who shares stocks with whom in a shock</source>
            <translation>Qui partage des stocks avec qui en cas de choc</translation>
        </message>
        <message>
            <source>candidate</source>
            <translation>candidat</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message>
            <source>partner</source>
            <translation>partenaire</translation>
        </message>
        <message>
            <source>the largest user</source>
            <translation>le plus grand utilisateur</translation>
        </message>
        <message>
            <source>{count} buyers</source>
            <translation>{count} acheteurs</translation>
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
            <translation>Préférences</translation>
        </message>
        <message>
            <source>Show the file these are kept in</source>
            <translation>Montrer le fichier où elles sont conservées</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucune</translation>
        </message>
        <message>
            <source>where you were last</source>
            <translation>là où vous étiez la dernière fois</translation>
        </message>
    </context>
    <context>
        <name>PresetGallery</name>
        <message>
            <source>Add as new scenario</source>
            <translation>Ajouter comme nouveau scénario</translation>
        </message>
        <message>
            <source>Add {count} scenarios</source>
            <translation>Ajouter {count} scénarios</translation>
        </message>
        <message>
            <source>Presets</source>
            <translation>Cas types</translation>
        </message>
        <message>
            <source>Show first</source>
            <translation>Afficher d’abord</translation>
        </message>
        <message>
            <source>Start from a preset</source>
            <translation>Partir d’un cas type</translation>
        </message>
        <message>
            <source>What the preset is</source>
            <translation>Ce qu’est le cas type</translation>
        </message>
    </context>
    <context>
        <name>PreviewMap</name>
        <message>
            <source>Where the sites are</source>
            <translation>Où se trouvent les sites</translation>
        </message>
        <message>
            <source>{count} sites</source>
            <translation>{count} sites</translation>
        </message>
    </context>
    <context>
        <name>ProblemModel</name>
        <message>
            <source>(empty)</source>
            <translation>(vide)</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Colonne</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Ligne</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>Gravité</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>Ce qui ne va pas</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Que faire</translation>
        </message>
        <message>
            <source>all</source>
            <translation>toutes</translation>
        </message>
        <message>
            <source>error</source>
            <translation>erreur</translation>
        </message>
        <message>
            <source>warning</source>
            <translation>alerte</translation>
        </message>
    </context>
    <context>
        <name>ProblemsPage</name>
        <message>
            <source> The same in {count} rows.</source>
            <translation> De même dans {count} lignes.</translation>
        </message>
        <message>
            <source>Change both signs</source>
            <translation>Changer les deux signes</translation>
        </message>
        <message>
            <source>Change east to west</source>
            <translation>Changer est en ouest</translation>
        </message>
        <message>
            <source>Change north to south</source>
            <translation>Changer nord en sud</translation>
        </message>
        <message>
            <source>Export list…</source>
            <translation>Exporter la liste…</translation>
        </message>
        <message>
            <source>Fix all</source>
            <translation>Tout corriger</translation>
        </message>
        <message>
            <source>Fix all of this kind</source>
            <translation>Corriger tous ceux de ce type</translation>
        </message>
        <message>
            <source>Fix this</source>
            <translation>Corriger ceci</translation>
        </message>
        <message>
            <source>Leave out all {count}</source>
            <translation>Écarter les {count}</translation>
        </message>
        <message>
            <source>Leave the row out</source>
            <translation>Écarter la ligne</translation>
        </message>
        <message>
            <source>Make it “{word}”</source>
            <translation>Remplacer par « {word} »</translation>
        </message>
        <message>
            <source>Nothing is wrong in this file.</source>
            <translation>Rien d’anormal dans ce fichier.</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Problèmes</translation>
        </message>
        <message>
            <source>Row {row}, {column}</source>
            <translation>Ligne {row}, {column}</translation>
        </message>
        <message>
            <source>Swap latitude and longitude</source>
            <translation>Échanger latitude et longitude</translation>
        </message>
        <message>
            <source>Take it as it is</source>
            <translation>Garder tel quel</translation>
        </message>
        <message>
            <source>Take the country of the place</source>
            <translation>Prendre le pays du lieu</translation>
        </message>
        <message>
            <source>The file</source>
            <translation>Le fichier</translation>
        </message>
        <message>
            <source>The same in all {count}</source>
            <translation>De même dans les {count}</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>ProjectEditor</name>
        <message>
            <source>A listed project to be given assumptions of its own</source>
            <translation>Un projet recensé à doter de ses propres hypothèses</translation>
        </message>
        <message>
            <source>A project of {mineral}…</source>
            <translation>Un projet ({mineral})…</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Add a project to the list</source>
            <translation>Ajouter un projet à la liste</translation>
        </message>
        <message>
            <source>Back to what is listed of this project, and the defaults</source>
            <translation>Retour à ce qui est recensé de ce projet, et aux valeurs par défaut</translation>
        </message>
        <message>
            <source>First year</source>
            <translation>Première année</translation>
        </message>
        <message>
            <source>First year of the project</source>
            <translation>Première année du projet</translation>
        </message>
        <message>
            <source>First year, ramp class, steady use of nameplate and probability; choose a project to change it below</source>
            <translation>Première année, classe de montée en régime, utilisation stable de la capacité nominale et probabilité ; choisissez un projet pour le modifier ci-dessous</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Dès</translation>
        </message>
        <message>
            <source>How fast it comes up</source>
            <translation>À quelle vitesse il monte en régime</translation>
        </message>
        <message>
            <source>It holds for this project alone; Reset takes it back to what is listed.</source>
            <translation>Vaut pour ce projet seul ; Réinitialiser le ramène à ce qui est recensé.</translation>
        </message>
        <message>
            <source>No first year is listed: catalog year plus lead time.</source>
            <translation>Aucune première année recensée : année du catalogue plus délai.</translation>
        </message>
        <message>
            <source>No project of this mineral has assumptions of its own.</source>
            <translation>Aucun projet de ce minerai n’a ses propres hypothèses.</translation>
        </message>
        <message>
            <source>No project of this mineral is listed.</source>
            <translation>Aucun projet de ce minerai n’est recensé.</translation>
        </message>
        <message>
            <source>Odds</source>
            <translation>Probabilité</translation>
        </message>
        <message>
            <source>Odds of the project</source>
            <translation>Probabilité du projet</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Projet</translation>
        </message>
        <message>
            <source>Projects with assumptions of their own</source>
            <translation>Projets dotés de leurs propres hypothèses</translation>
        </message>
        <message>
            <source>Ramp</source>
            <translation>Montée</translation>
        </message>
        <message>
            <source>Ramp class of the project</source>
            <translation>Classe de montée en régime du projet</translation>
        </message>
        <message>
            <source>Ramp, use and odds are assumptions of ours.</source>
            <translation>Montée en régime, utilisation et probabilité sont des hypothèses de notre part.</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Réinitialiser</translation>
        </message>
        <message>
            <source>Single projects</source>
            <translation>Projets particuliers</translation>
        </message>
        <message>
            <source>Steady output per nameplate</source>
            <translation>Production stable rapportée à la capacité nominale</translation>
        </message>
        <message>
            <source>That it is built and runs; counts only where “expected” is ticked above</source>
            <translation>Qu’il soit construit et fonctionne ; ne compte que si « attendue » est coché ci-dessus</translation>
        </message>
        <message>
            <source>There is no other listed project of {mineral}</source>
            <translation>Il n’y a pas d’autre projet recensé ({mineral})</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Utilisation</translation>
        </message>
        <message>
            <source>Use of the project</source>
            <translation>Utilisation du projet</translation>
        </message>
        <message>
            <source>Year of the first product</source>
            <translation>Année du premier produit</translation>
        </message>
        <message>
            <source>a source that is not named</source>
            <translation>une source non nommée</translation>
        </message>
        <message>
            <source>default {value}</source>
            <translation>par défaut {value}</translation>
        </message>
        <message>
            <source>listed {value}</source>
            <translation>recensé {value}</translation>
        </message>
        <message>
            <source>{project} ({stage}, {kind})</source>
            <translation>{project} ({stage}, {kind})</translation>
        </message>
        <message>
            <source>{project}, first year: {before} → {after}</source>
            <translation>{project}, première année : {before} → {after}</translation>
        </message>
        <message>
            <source>{project}, from {sources}.</source>
            <translation>{project}, selon {sources}.</translation>
        </message>
        <message>
            <source>{project}, odds: {before} → {after}</source>
            <translation>{project}, probabilité : {before} → {after}</translation>
        </message>
        <message>
            <source>{project}, ramp: {before} → {after}</source>
            <translation>{project}, montée en régime : {before} → {after}</translation>
        </message>
        <message>
            <source>{project}, use: {before} → {after}</source>
            <translation>{project}, utilisation : {before} → {after}</translation>
        </message>
        <message>
            <source>{project}: default assumptions</source>
            <translation>{project} : hypothèses par défaut</translation>
        </message>
        <message>
            <source>{some} and {count} more</source>
            <translation>{some} et {count} autres</translation>
        </message>
    </context>
    <context>
        <name>ProjectRow</name>
        <message>
            <source> kt/yr</source>
            <translation> kt/an</translation>
        </message>
        <message>
            <source> t/yr</source>
            <translation> t/an</translation>
        </message>
        <message>
            <source>Build {project}</source>
            <translation>Construire {project}</translation>
        </message>
        <message>
            <source>Capacity of {project}</source>
            <translation>Capacité de {project}</translation>
        </message>
        <message>
            <source>Controlled from: {country}</source>
            <translation>Contrôlé depuis : {country}</translation>
        </message>
        <message>
            <source>Cost: {cost}, published</source>
            <translation>Coût : {cost}, publié</translation>
        </message>
        <message>
            <source>Cost: {low} to {high}, by what others cost</source>
            <translation>Coût : {low} à {high}, d’après le coût des autres</translation>
        </message>
        <message>
            <source>First year assumed: catalog year plus lead time</source>
            <translation>Première année supposée : année du catalogue plus délai</translation>
        </message>
        <message>
            <source>First year of {project}</source>
            <translation>Première année de {project}</translation>
        </message>
        <message>
            <source>Nameplate added by this project; more than listed is a plan beyond the pipeline in its country</source>
            <translation>Capacité nominale ajoutée par ce projet ; au-delà du recensé, c’est un plan hors portefeuille dans son pays</translation>
        </message>
        <message>
            <source>One listed project: switch it on, build more or less of it, or let it start in another year. A project whose capacity is not known, or is counted in the base case already, has nothing to add. The mark says how far its row was checked.</source>
            <translation>Un projet recensé : activez-le, construisez-en plus ou moins, ou changez son année de démarrage. Un projet dont la capacité est inconnue, ou déjà comptée dans le cas de base, n’a rien à ajouter. La marque dit à quel point sa ligne a été vérifiée.</translation>
        </message>
        <message>
            <source>Output in {year}: {amount}</source>
            <translation>Production en {year} : {amount}</translation>
        </message>
        <message>
            <source>Owners: {owners}</source>
            <translation>Propriétaires : {owners}</translation>
        </message>
        <message>
            <source>Year of the first product; listed: {year}</source>
            <translation>Année du premier produit ; recensée : {year}</translation>
        </message>
        <message>
            <source>in the base case</source>
            <translation>dans le cas de base</translation>
        </message>
        <message>
            <source>{amount} is counted in the base case already</source>
            <translation>{amount} sont déjà comptés dans le cas de base</translation>
        </message>
        <message>
            <source>{amount} of it is on by the slider of its country or region</source>
            <translation>{amount} en sont activés par le curseur de son pays ou de sa région</translation>
        </message>
        <message>
            <source>{amount} on by slider</source>
            <translation>{amount} par le curseur</translation>
        </message>
        <message>
            <source>{status}, capacity not known</source>
            <translation>{status}, capacité inconnue</translation>
        </message>
        <message>
            <source>{status}, counted in the base case</source>
            <translation>{status}, compté dans le cas de base</translation>
        </message>
        <message>
            <source>{status}, {amount}</source>
            <translation>{status}, {amount}</translation>
        </message>
        <message>
            <source>{status}: {amount} left to add</source>
            <translation>{status} : {amount} restent à ajouter</translation>
        </message>
        <message>
            <source>{status}; capacity not known, or on another basis</source>
            <translation>{status} ; capacité inconnue, ou sur une autre base</translation>
        </message>
    </context>
    <context>
        <name>ProjectionMenu</name>
        <message>
            <source>Central meridian {degrees}°</source>
            <translation>Méridien central {degrees}°</translation>
        </message>
        <message>
            <source>Central meridian…</source>
            <translation>Méridien central…</translation>
        </message>
        <message>
            <source>Centre the map on the selection</source>
            <translation>Centrer la carte sur la sélection</translation>
        </message>
        <message>
            <source>Projection</source>
            <translation>Projection</translation>
        </message>
        <message>
            <source>Projection: {name}</source>
            <translation>Projection : {name}</translation>
        </message>
        <message>
            <source>Regional view of what is shown</source>
            <translation>Vue régionale de ce qui est affiché</translation>
        </message>
    </context>
    <context>
        <name>ReadingRow</name>
        <message>
            <source>Columns are parted by</source>
            <translation>Colonnes séparées par</translation>
        </message>
        <message>
            <source>Decimals are parted by</source>
            <translation>Décimales séparées par</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>Encodage</translation>
        </message>
        <message>
            <source>Read otherwise…</source>
            <translation>Lire autrement…</translation>
        </message>
        <message>
            <source>Row of the headings</source>
            <translation>Ligne des en-têtes</translation>
        </message>
        <message>
            <source>Sheet or layer</source>
            <translation>Feuille ou couche</translation>
        </message>
        <message>
            <source>decimal comma</source>
            <translation>virgule décimale</translation>
        </message>
        <message>
            <source>decimal point</source>
            <translation>point décimal</translation>
        </message>
        <message>
            <source>headings in row </source>
            <translation>en-têtes à la ligne </translation>
        </message>
        <message>
            <source>no headings</source>
            <translation>sans en-têtes</translation>
        </message>
    </context>
    <context>
        <name>RealControls</name>
        <message>
            <source>Add the control to the scenario as a shock</source>
            <translation>Ajouter le contrôle au scénario comme choc</translation>
        </message>
        <message>
            <source>Export controls of the catalog on the mineral shown, each with its date and the state it was in. What a control does not say is taken from the form below.</source>
            <translation>Contrôles à l’exportation du catalogue sur le minerai affiché, chacun avec sa date et son état d’alors. Ce qu’un contrôle ne dit pas est pris du formulaire ci-dessous.</translation>
        </message>
        <message>
            <source>From a real control</source>
            <translation>D’un contrôle réel</translation>
        </message>
        <message>
            <source>How much is not published: the cut set below is taken.</source>
            <translation>L’ampleur n’est pas publiée : la coupe réglée ci-dessous est prise.</translation>
        </message>
        <message>
            <source>It can be changed below like one that was composed by hand.</source>
            <translation>Il peut être modifié ci-dessous comme s’il avait été composé à la main.</translation>
        </message>
        <message>
            <source>No export control on {mineral} is listed.</source>
            <translation>Aucun contrôle à l’exportation n’est recensé ({mineral}).</translation>
        </message>
        <message>
            <source>Switch on</source>
            <translation>Activer</translation>
        </message>
        <message>
            <source>Withholds: {parts}, from {month}.</source>
            <translation>Retient : {parts}, dès {month}.</translation>
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
            <translation>Vider cette liste</translation>
        </message>
        <message>
            <source>No file yet</source>
            <translation>Aucun fichier</translation>
        </message>
        <message>
            <source>Open recent</source>
            <translation>Ouvrir un fichier récent</translation>
        </message>
        <message>
            <source>{name}  –  not found</source>
            <translation>{name}  –  introuvable</translation>
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
            <translation>+ {amount} à l’intérieur</translation>
        </message>
        <message>
            <source>Countries that are in none of the regions, such as China: each has a lever of its own, and there is none for them together.</source>
            <translation>Pays qui ne sont dans aucune des régions, comme la Chine : chacun a son propre levier, et il n’y en a pas pour l’ensemble.</translation>
        </message>
        <message>
            <source>The rest</source>
            <translation>Le reste</translation>
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
            <translation>Le long de la chaîne</translation>
        </message>
        <message>
            <source>Exposure of</source>
            <translation>Exposition de</translation>
        </message>
        <message>
            <source>Governance by the region's median: {countries}</source>
            <translation>Gouvernance selon la médiane de la région : {countries}</translation>
        </message>
        <message>
            <source>No stage has published national output.</source>
            <translation>Aucune étape n’a de production nationale publiée.</translation>
        </message>
        <message>
            <source>Only {stage} has published output.</source>
            <translation>Production publiée seulement : {stage}.</translation>
        </message>
        <message>
            <source>Share of world output, %</source>
            <translation>Part de la production mondiale, %</translation>
        </message>
        <message>
            <source>Tonnes in and out differ by over 10 % at: {stages}</source>
            <translation>Tonnes entrantes et sortantes diffèrent de plus de 10 % : {stages}</translation>
        </message>
        <message>
            <source>Worst stage: {stage}</source>
            <translation>Étape la plus critique : {stage}</translation>
        </message>
    </context>
    <context>
        <name>RunDialog</name>
        <message>
            <source>1 page</source>
            <translation>1 page</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Ouvrir le dossier</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>The page as you laid it out</source>
            <translation>La page telle que vous l’avez composée</translation>
        </message>
        <message>
            <source>Written into {folder}: {names}.</source>
            <translation>Enregistré dans {folder} : {names}.</translation>
        </message>
        <message>
            <source>{count} files written into {folder}: {names} and more.</source>
            <translation>{count} fichiers enregistrés dans {folder} : {names} et d’autres.</translation>
        </message>
        <message>
            <source>{count} pages</source>
            <translation>{count} pages</translation>
        </message>
    </context>
    <context>
        <name>RunPanel</name>
        <message>
            <source>Progress</source>
            <translation>Progression</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Arrêt en cours…</translation>
        </message>
        <message>
            <source>{done} of {total} pages. {what}</source>
            <translation>{done} pages sur {total}. {what}</translation>
        </message>
    </context>
    <context>
        <name>SaysWho</name>
        <message>
            <source>Open these sources</source>
            <translation>Ouvrir ces sources</translation>
        </message>
    </context>
    <context>
        <name>ScenarioActions</name>
        <message>
            <source>Add empty scenario</source>
            <translation>Ajouter un scénario vide</translation>
        </message>
        <message>
            <source>Add scenario “{name}”</source>
            <translation>Ajouter le scénario « {name} »</translation>
        </message>
        <message>
            <source>Compare “{name}” too</source>
            <translation>Comparer aussi « {name} »</translation>
        </message>
        <message>
            <source>Delete scenario</source>
            <translation>Supprimer le scénario</translation>
        </message>
        <message>
            <source>Delete scenario “{name}”</source>
            <translation>Supprimer le scénario « {name} »</translation>
        </message>
        <message>
            <source>Duplicate as “{name}”</source>
            <translation>Dupliquer sous « {name} »</translation>
        </message>
        <message>
            <source>Duplicate scenario</source>
            <translation>Dupliquer le scénario</translation>
        </message>
        <message>
            <source>Keep as new scenario</source>
            <translation>Garder comme nouveau scénario</translation>
        </message>
        <message>
            <source>Keep as new scenario…</source>
            <translation>Garder comme nouveau scénario…</translation>
        </message>
        <message>
            <source>Keep as “{name}”</source>
            <translation>Garder sous « {name} »</translation>
        </message>
        <message>
            <source>Leave “{name}” out of it</source>
            <translation>Exclure « {name} » de la comparaison</translation>
        </message>
        <message>
            <source>Move scenario “{name}”</source>
            <translation>Déplacer le scénario « {name} »</translation>
        </message>
        <message>
            <source>Name of the new scenario:</source>
            <translation>Nom du nouveau scénario :</translation>
        </message>
        <message>
            <source>Name of the scenario:</source>
            <translation>Nom du scénario :</translation>
        </message>
        <message>
            <source>Next scenario</source>
            <translation>Scénario suivant</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Note on scenario “{name}”</source>
            <translation>Note sur le scénario « {name} »</translation>
        </message>
        <message>
            <source>Note on scenario…</source>
            <translation>Note sur le scénario…</translation>
        </message>
        <message>
            <source>Previous scenario</source>
            <translation>Scénario précédent</translation>
        </message>
        <message>
            <source>Rename scenario</source>
            <translation>Renommer le scénario</translation>
        </message>
        <message>
            <source>Rename scenario “{before}” to “{after}”</source>
            <translation>Renommer le scénario « {before} » en « {after} »</translation>
        </message>
        <message>
            <source>Rename scenario…</source>
            <translation>Renommer le scénario…</translation>
        </message>
        <message>
            <source>Scenario {number}</source>
            <translation>Scénario {number}</translation>
        </message>
        <message>
            <source>Show scenario “{name}”</source>
            <translation>Afficher le scénario « {name} »</translation>
        </message>
        <message>
            <source>Start from a preset…</source>
            <translation>Partir d’un cas type…</translation>
        </message>
        <message>
            <source>Start from “{name}”</source>
            <translation>Partir de « {name} »</translation>
        </message>
        <message>
            <source>What there is to say of “{name}”:</source>
            <translation>Ce qu’il faut dire de « {name} » :</translation>
        </message>
        <message>
            <source>{name}, copy</source>
            <translation>{name}, copie</translation>
        </message>
    </context>
    <context>
        <name>ScenarioChooser</name>
        <message>
            <source>Scenario</source>
            <translation>Scénario</translation>
        </message>
        <message>
            <source>Scenario: {name}</source>
            <translation>Scénario : {name}</translation>
        </message>
        <message>
            <source>The scenarios of this file: the one shown, others to show instead, and what can be done with them. Each keeps all levers.</source>
            <translation>Les scénarios de ce fichier : celui qui est affiché, d’autres à afficher à sa place, et ce qu’on peut en faire. Chacun garde tous ses leviers.</translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation>{number} sur {count}</translation>
        </message>
    </context>
    <context>
        <name>ScenarioList</name>
        <message>
            <source>Drag, or Ctrl+Up and Ctrl+Down, for another order</source>
            <translation>Glissez, ou Ctrl+Haut et Ctrl+Bas, pour un autre ordre</translation>
        </message>
        <message>
            <source>Scenarios</source>
            <translation>Scénarios</translation>
        </message>
        <message>
            <source>The scenarios of this file. Click one to show it, double click or F2 to rename it, tick it to compare it, drag it for another order; Delete takes it away, undo brings it back.</source>
            <translation>Les scénarios de ce fichier. Cliquez pour en afficher un, double-cliquez ou F2 pour le renommer, cochez pour le comparer, glissez pour un autre ordre ; Suppr l’enlève, annuler le ramène.</translation>
        </message>
    </context>
    <context>
        <name>ScenarioMenu</name>
        <message>
            <source>Baseline, without levers</source>
            <translation>Référence, sans leviers</translation>
        </message>
        <message>
            <source>Colour the map by the baseline; the scenario stays as it is</source>
            <translation>Colorer la carte selon la référence ; le scénario reste tel quel</translation>
        </message>
    </context>
    <context>
        <name>ScenarioParts</name>
        <message>
            <source>Compare on the map…</source>
            <translation>Comparer sur la carte…</translation>
        </message>
        <message>
            <source>Compare scenarios</source>
            <translation>Comparer les scénarios</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>Scenario</source>
            <translation>Scénario</translation>
        </message>
        <message>
            <source>Scenarios</source>
            <translation>Scénarios</translation>
        </message>
        <message>
            <source>Show scenario</source>
            <translation>Afficher le scénario</translation>
        </message>
        <message>
            <source>“{name}” is a new scenario, seen by the members of its pact. Its note says what of it is assumed.</source>
            <translation>« {name} » est un nouveau scénario, vu par les membres de son pacte. Sa note dit ce qui y est supposé.</translation>
        </message>
        <message>
            <source>“{name}” is a new scenario. Its note says what of it is assumed.</source>
            <translation>« {name} » est un nouveau scénario. Sa note dit ce qui y est supposé.</translation>
        </message>
    </context>
    <context>
        <name>ScenariosPanel</name>
        <message>
            <source>A copy of the one shown</source>
            <translation>Une copie de celui qui est affiché</translation>
        </message>
        <message>
            <source>A real case to start from</source>
            <translation>Un cas réel comme point de départ</translation>
        </message>
        <message>
            <source>A scenario without levers</source>
            <translation>Un scénario sans leviers</translation>
        </message>
        <message>
            <source>All figures are of the mineral, stage, year and consumer that are shown.</source>
            <translation>Tous les chiffres portent sur le minerai, l’étape, l’année et le consommateur affichés.</translation>
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
        <message>
            <source>Compare on the map…</source>
            <translation>Comparer sur la carte…</translation>
        </message>
        <message>
            <source>Copy table</source>
            <translation>Copier le tableau</translation>
        </message>
        <message>
            <source>Copy the table for a spreadsheet</source>
            <translation>Copier le tableau pour un tableur</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Dupliquer</translation>
        </message>
        <message>
            <source>Every step on scenarios can be undone.</source>
            <translation>Chaque étape sur les scénarios peut être annulée.</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nouveau</translation>
        </message>
        <message>
            <source>Note…</source>
            <translation>Note…</translation>
        </message>
        <message>
            <source>Or double click, or F2</source>
            <translation>Ou double clic, ou F2</translation>
        </message>
        <message>
            <source>Preset…</source>
            <translation>Cas type…</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Renommer…</translation>
        </message>
        <message>
            <source>Save as CSV</source>
            <translation>Enregistrer en CSV</translation>
        </message>
        <message>
            <source>Save as CSV…</source>
            <translation>Enregistrer en CSV…</translation>
        </message>
        <message>
            <source>The baseline and every ticked scenario; double click a row to show it</source>
            <translation>La référence et chaque scénario coché ; un double clic sur une ligne l’affiche</translation>
        </message>
        <message>
            <source>Two scenarios on one map, or the change between them</source>
            <translation>Deux scénarios sur une carte, ou la variation entre eux</translation>
        </message>
        <message>
            <source>Undo brings it back</source>
            <translation>Annuler le ramène</translation>
        </message>
        <message>
            <source>What there is to say of it</source>
            <translation>Ce qu’il faut en dire</translation>
        </message>
        <message>
            <source>Write the table, with its units, to a file</source>
            <translation>Enregistrer le tableau, avec ses unités, dans un fichier</translation>
        </message>
        <message>
            <source>{mineral} {stage}, {year} · cover and shortfall: {who}</source>
            <translation>{mineral}, {stage}, {year} · couverture et déficit : {who}</translation>
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
            <translation> mois</translation>
        </message>
        <message>
            <source> months</source>
            <translation> mois</translation>
        </message>
        <message>
            <source> year</source>
            <translation> an</translation>
        </message>
        <message>
            <source> years</source>
            <translation> ans</translation>
        </message>
        <message>
            <source>First</source>
            <translation>Première</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Last</source>
            <translation>Dernière</translation>
        </message>
        <message>
            <source>Months of the shock</source>
            <translation>Mois du choc</translation>
        </message>
        <message>
            <source>No export restriction acts on this stage.</source>
            <translation>Aucune restriction à l’exportation ne touche cette étape.</translation>
        </message>
        <message>
            <source>Page size</source>
            <translation>Format de page</translation>
        </message>
        <message>
            <source>Range</source>
            <translation>Période</translation>
        </message>
        <message>
            <source>Resolution</source>
            <translation>Résolution</translation>
        </message>
        <message>
            <source>Series of images</source>
            <translation>Série d’images</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Pas</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Étapes</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <source>The first month must not be after the last.</source>
            <translation>Le premier mois ne doit pas suivre le dernier.</translation>
        </message>
        <message>
            <source>Write series</source>
            <translation>Créer la série</translation>
        </message>
        <message>
            <source>Years</source>
            <translation>Années</translation>
        </message>
        <message>
            <source>every</source>
            <translation>tous les</translation>
        </message>
        <message>
            <source>to</source>
            <translation>à</translation>
        </message>
    </context>
    <context>
        <name>ShareChart</name>
        <message>
            <source>No national output is published for this stage.</source>
            <translation>Aucune production nationale n’est publiée pour cette étape.</translation>
        </message>
        <message>
            <source>Share of world output</source>
            <translation>Part de la production mondiale</translation>
        </message>
    </context>
    <context>
        <name>SharePage</name>
        <message>
            <source>% of world output</source>
            <translation>% de la production mondiale</translation>
        </message>
        <message>
            <source>Bounds</source>
            <translation>Bornes</translation>
        </message>
        <message>
            <source>Bounds of the classes, {unit}; type others to set them by hand</source>
            <translation>Bornes des classes, {unit} ; saisissez-en d’autres pour les fixer à la main</translation>
        </message>
        <message>
            <source>Class bounds</source>
            <translation>Bornes des classes</translation>
        </message>
        <message>
            <source>Class bounds {bounds}</source>
            <translation>Bornes des classes {bounds}</translation>
        </message>
        <message>
            <source>Classes</source>
            <translation>Classes</translation>
        </message>
        <message>
            <source>Classes: {scheme}</source>
            <translation>Classes : {scheme}</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Couleur</translation>
        </message>
        <message>
            <source>Colour countries</source>
            <translation>Colorer les pays</translation>
        </message>
        <message>
            <source>Colour regions</source>
            <translation>Colorer les régions</translation>
        </message>
        <message>
            <source>Colour the pact as one</source>
            <translation>Colorer le pacte d’un bloc</translation>
        </message>
        <message>
            <source>Countries</source>
            <translation>Pays</translation>
        </message>
        <message>
            <source>Neighbours among {count} classes cannot be told apart by everyone. Take fewer.</source>
            <translation>Deux classes voisines parmi {count} ne sont pas distinguables par tous. Prenez-en moins.</translation>
        </message>
        <message>
            <source>Not all of it is numbers. Write: 0.5; 2; 10</source>
            <translation>Tout n’est pas nombre. Écrivez : 0,5; 2; 10</translation>
        </message>
        <message>
            <source>Regions</source>
            <translation>Régions</translation>
        </message>
        <message>
            <source>Reset the classes</source>
            <translation>Réinitialiser les classes</translation>
        </message>
        <message>
            <source>Scheme</source>
            <translation>Méthode</translation>
        </message>
        <message>
            <source>The pact as one</source>
            <translation>Le pacte d’un bloc</translation>
        </message>
        <message>
            <source>The scenario has no pact: countries are coloured. Choose one under Policy, at the right.</source>
            <translation>Le scénario n’a pas de pacte : les pays sont colorés. Choisissez-en un sous Pacte, à droite.</translation>
        </message>
        <message>
            <source>percentage points</source>
            <translation>points de pourcentage</translation>
        </message>
        <message>
            <source>{count} classes</source>
            <translation>{count} classes</translation>
        </message>
    </context>
    <context>
        <name>ShockChart</name>
        <message>
            <source>Shock, month by month</source>
            <translation>Choc, mois par mois</translation>
        </message>
        <message>
            <source>Who supplies what in each month, and what is missing. Left and Right move.</source>
            <translation>Qui fournit quoi chaque mois, et ce qui manque. Gauche et Droite déplacent.</translation>
        </message>
    </context>
    <context>
        <name>ShockForm</name>
        <message>
            <source> months</source>
            <translation> mois</translation>
        </message>
        <message>
            <source>After that exports are free again.</source>
            <translation>Ensuite, les exportations sont de nouveau libres.</translation>
        </message>
        <message>
            <source>Exports cut</source>
            <translation>Export coupé</translation>
        </message>
        <message>
            <source>First month</source>
            <translation>Premier mois</translation>
        </message>
        <message>
            <source>First month of the restriction</source>
            <translation>Premier mois de la restriction</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Dès</translation>
        </message>
        <message>
            <source>How long goods are under way: shipped ones still arrive. Holds for all shocks.</source>
            <translation>Temps d’acheminement : ce qui est expédié arrive encore. Vaut pour tous les chocs.</translation>
        </message>
        <message>
            <source>How long the restriction is in force</source>
            <translation>Durée de la restriction</translation>
        </message>
        <message>
            <source>Imposed by</source>
            <translation>Imposée par</translation>
        </message>
        <message>
            <source>Lasts</source>
            <translation>Durée</translation>
        </message>
        <message>
            <source>Mineral</source>
            <translation>Minerai</translation>
        </message>
        <message>
            <source>Part of its exports of the product that no longer leaves; 100 % is a ban.</source>
            <translation>Part de ses exportations du produit qui ne part plus ; 100 % est une interdiction.</translation>
        </message>
        <message>
            <source>Part of the exports withheld; 100 % is a ban</source>
            <translation>Part des exportations retenue ; 100 % est une interdiction</translation>
        </message>
        <message>
            <source>Shipping lag</source>
            <translation>Délai d’acheminement</translation>
        </message>
        <message>
            <source>Targets</source>
            <translation>Cibles</translation>
        </message>
        <message>
            <source>The country, or the EU, that withholds exports. Its own use is not cut.</source>
            <translation>Le pays, ou l’UE, qui retient des exportations. Sa propre consommation n’est pas coupée.</translation>
        </message>
        <message>
            <source>The restriction begins on the first day of this month.</source>
            <translation>La restriction débute le premier jour de ce mois.</translation>
        </message>
        <message>
            <source>The year in which the restriction begins.</source>
            <translation>L’année où débute la restriction.</translation>
        </message>
        <message>
            <source>What was shipped before the restriction still arrives, this long. It holds for all shocks of the scenario and is saved with it.</source>
            <translation>Ce qui a été expédié avant la restriction arrive encore, pendant ce temps. Vaut pour tous les chocs du scénario et s’enregistre avec lui.</translation>
        </message>
        <message>
            <source>Who withholds exports; producers of the stage first</source>
            <translation>Qui retient des exportations ; les producteurs de l’étape d’abord</translation>
        </message>
        <message>
            <source>Whom it hits; nobody ticked stands for everyone else.</source>
            <translation>Qui est touché ; rien de coché signifie tous les autres.</translation>
        </message>
        <message>
            <source>Year in which the restriction begins</source>
            <translation>Année où débute la restriction</translation>
        </message>
        <message>
            <source>Year of the first month</source>
            <translation>Année du premier mois</translation>
        </message>
        <message>
            <source>{mineral} {stage}, as on the map</source>
            <translation>{mineral}, {stage} (carte)</translation>
        </message>
    </context>
    <context>
        <name>ShockPanel</name>
        <message>
            <source>Add shock</source>
            <translation>Ajouter un choc</translation>
        </message>
        <message>
            <source>Another restriction at the mineral and stage shown, beside those there are</source>
            <translation>Une autre restriction sur le minerai et l’étape affichés, à côté de celles en place</translation>
        </message>
        <message>
            <source>Choose a shock to change it below</source>
            <translation>Choisissez un choc pour le modifier ci-dessous</translation>
        </message>
        <message>
            <source>Chosen shock</source>
            <translation>Choc choisi</translation>
        </message>
        <message>
            <source>Compose a shock</source>
            <translation>Composer un choc</translation>
        </message>
        <message>
            <source>From a real control</source>
            <translation>D’un contrôle réel</translation>
        </message>
        <message>
            <source>In the scenario</source>
            <translation>Dans le scénario</translation>
        </message>
        <message>
            <source>It begins with the largest supplier that restricts nothing yet.</source>
            <translation>Il débute avec le plus grand fournisseur qui ne restreint encore rien.</translation>
        </message>
        <message>
            <source>No export restriction is set. Move a field below, or switch one on.</source>
            <translation>Aucune restriction à l’exportation n’est définie. Réglez un champ ci-dessous, ou activez-en une.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Shocks in the scenario</source>
            <translation>Chocs du scénario</translation>
        </message>
        <message>
            <source>Take the chosen shock out of the scenario</source>
            <translation>Retirer du scénario le choc choisi</translation>
        </message>
        <message>
            <source>The export restrictions of the scenario, of all minerals.</source>
            <translation>Les restrictions à l’exportation du scénario, tous minerais.</translation>
        </message>
    </context>
    <context>
        <name>ShockParts</name>
        <message>
            <source>Export restrictions: real ones, or composed by hand</source>
            <translation>Restrictions à l’exportation : réelles, ou composées à la main</translation>
        </message>
        <message>
            <source>Shock</source>
            <translation>Choc</translation>
        </message>
    </context>
    <context>
        <name>ShockTimeline</name>
        <message>
            <source>Copy all months</source>
            <translation>Copier tous les mois</translation>
        </message>
        <message>
            <source>Copy map of this month</source>
            <translation>Copier la carte de ce mois</translation>
        </message>
        <message>
            <source>Copy who gives how much to whom, month by month, as columns</source>
            <translation>Copier qui donne combien à qui, mois par mois, en colonnes</translation>
        </message>
        <message>
            <source>Copy who gives to whom</source>
            <translation>Copier qui donne à qui</translation>
        </message>
        <message>
            <source>Days of cover</source>
            <translation>Jours de couverture</translation>
        </message>
        <message>
            <source>Days of cover: of use / of lost supply</source>
            <translation>Jours de couverture : de la consommation / de l’offre perdue</translation>
        </message>
        <message>
            <source>Export map of this month…</source>
            <translation>Exporter la carte de ce mois…</translation>
        </message>
        <message>
            <source>Map of the month copied.</source>
            <translation>Carte du mois copiée.</translation>
        </message>
        <message>
            <source>No restriction acts on {what}. Set one in the Shock tab at the right.</source>
            <translation>Aucune restriction ici ({what}). Définissez-en une dans l’onglet Choc, à droite.</translation>
        </message>
        <message>
            <source>Place map of this month on the briefing page</source>
            <translation>Placer la carte de ce mois sur la page de synthèse</translation>
        </message>
        <message>
            <source>Shock, month by month</source>
            <translation>Choc, mois par mois</translation>
        </message>
        <message>
            <source>Show where use, trade and stocks come from</source>
            <translation>Montrer d’où viennent consommation, échanges et stocks</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Sources</translation>
        </message>
        <message>
            <source>Sources of the shock’s figures</source>
            <translation>Sources des chiffres du choc</translation>
        </message>
        <message>
            <source>Supply of</source>
            <translation>Approvisionnement de</translation>
        </message>
        <message>
            <source>The pact: {name}</source>
            <translation>Le pacte : {name}</translation>
        </message>
        <message>
            <source>The world, a country, or the scenario's pact and its members.</source>
            <translation>Le monde, un pays, ou le pacte du scénario et ses membres.</translation>
        </message>
        <message>
            <source>There is no path to show.</source>
            <translation>Il n’y a pas de trajectoire à montrer.</translation>
        </message>
        <message>
            <source>Who gives to whom</source>
            <translation>Qui donne à qui</translation>
        </message>
        <message>
            <source>Who gives to whom, {month}</source>
            <translation>Qui donne à qui, {month}</translation>
        </message>
        <message>
            <source>Whose supply is shown</source>
            <translation>De qui l’approvisionnement est montré</translation>
        </message>
        <message>
            <source>Whose supply the chart shows</source>
            <translation>De qui le graphique montre l’approvisionnement</translation>
        </message>
        <message>
            <source>{mineral} {stage}, {who}, {unit}</source>
            <translation>{mineral}, {stage}, {who}, {unit}</translation>
        </message>
        <message>
            <source>{month}: no gifts</source>
            <translation>{month} : aucun don</translation>
        </message>
    </context>
    <context>
        <name>SiteDialog</name>
        <message>
            <source>Capacity, t/yr</source>
            <translation>Capacité, t/an</translation>
        </message>
        <message>
            <source>Control</source>
            <translation>Contrôle</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Pays</translation>
        </message>
        <message>
            <source>Edit {site}</source>
            <translation>Modifier {site}</translation>
        </message>
        <message>
            <source>Latitude</source>
            <translation>Latitude</translation>
        </message>
        <message>
            <source>Longitude</source>
            <translation>Longitude</translation>
        </message>
        <message>
            <source>Mineral</source>
            <translation>Minerai</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>Operator</source>
            <translation>Exploitant</translation>
        </message>
        <message>
            <source>Output, t/yr</source>
            <translation>Production, t/an</translation>
        </message>
        <message>
            <source>Owners</source>
            <translation>Propriétaires</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>Produit</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Étape</translation>
        </message>
        <message>
            <source>Start year</source>
            <translation>Année de début</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>État</translation>
        </message>
        <message>
            <source>The file has no column for it</source>
            <translation>Le fichier n’a pas de colonne pour cela</translation>
        </message>
        <message>
            <source>{file}, row {row}. The file itself stays as it is; the change is kept with your work. A field that the file has no column for gets one in your layer, and in what is exported of it.</source>
            <translation>{file}, ligne {row}. Le fichier reste tel quel ; la modification est conservée avec votre travail. Un champ sans colonne dans le fichier en reçoit une dans votre couche et dans ses exports.</translation>
        </message>
    </context>
    <context>
        <name>SiteEditing</name>
        <message>
            <source>Copy {count} sites to my sites</source>
            <translation>Copier {count} sites dans mes sites</translation>
        </message>
        <message>
            <source>Copy {site} to my sites</source>
            <translation>Copier {site} dans mes sites</translation>
        </message>
        <message>
            <source>Edit {site}</source>
            <translation>Modifier {site}</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Modifier…</translation>
        </message>
        <message>
            <source>Not changed. {why}</source>
            <translation>Non modifié. {why}</translation>
        </message>
        <message>
            <source>{site} is in {file} now and can be edited.</source>
            <translation>{site} est désormais dans {file} et peut être modifié.</translation>
        </message>
    </context>
    <context>
        <name>SiteExports</name>
        <message>
            <source>All rows of {name} are on the map.</source>
            <translation>Toutes les lignes de {name} sont sur la carte.</translation>
        </message>
        <message>
            <source>Excel workbook (*.xlsx);;Table (*.csv)</source>
            <translation>Classeur Excel (*.xlsx);;Table (*.csv)</translation>
        </message>
        <message>
            <source>Excel workbook (*.xlsx);;Table (*.csv);;GeoPackage (*.gpkg);;GeoJSON (*.geojson)</source>
            <translation>Classeur Excel (*.xlsx);;Table (*.csv);;GeoPackage (*.gpkg);;GeoJSON (*.geojson)</translation>
        </message>
        <message>
            <source>Export rows left aside</source>
            <translation>Exporter les lignes laissées de côté</translation>
        </message>
        <message>
            <source>Export sites</source>
            <translation>Exporter les sites</translation>
        </message>
        <message>
            <source>Written: {path}</source>
            <translation>Enregistré : {path}</translation>
        </message>
    </context>
    <context>
        <name>SiteFileDialog</name>
        <message>
            <source>1 row left aside</source>
            <translation>1 ligne laissée de côté</translation>
        </message>
        <message>
            <source>1 site on the map</source>
            <translation>1 site sur la carte</translation>
        </message>
        <message>
            <source>Add 1 site</source>
            <translation>Ajouter 1 site</translation>
        </message>
        <message>
            <source>Add sites</source>
            <translation>Ajouter des sites</translation>
        </message>
        <message>
            <source>Add the others likewise where nothing needs an answer</source>
            <translation>Ajouter les autres de même si rien ne demande de réponse</translation>
        </message>
        <message>
            <source>Add {count} sites</source>
            <translation>Ajouter {count} sites</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Change 1 site</source>
            <translation>Modifier 1 site</translation>
        </message>
        <message>
            <source>Change sites of {name}</source>
            <translation>Modifier les sites de {name}</translation>
        </message>
        <message>
            <source>Change {count} sites</source>
            <translation>Modifier {count} sites</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Colonnes</translation>
        </message>
        <message>
            <source>Counting</source>
            <translation>Décompte</translation>
        </message>
        <message>
            <source>List written: {name}</source>
            <translation>Liste enregistrée : {name}</translation>
        </message>
        <message>
            <source>Listed twice</source>
            <translation>En double</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Problèmes</translation>
        </message>
        <message>
            <source>Sites of {name}</source>
            <translation>Sites de {name}</translation>
        </message>
        <message>
            <source>Skip this file</source>
            <translation>Passer ce fichier</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Étapes</translation>
        </message>
        <message>
            <source>errors: {errors}, warnings: {warnings}</source>
            <translation>erreurs : {errors}, alertes : {warnings}</translation>
        </message>
        <message>
            <source>{count} rows left aside</source>
            <translation>{count} lignes laissées de côté</translation>
        </message>
        <message>
            <source>{count} sites on the map</source>
            <translation>{count} sites sur la carte</translation>
        </message>
        <message>
            <source>{title} ({at} of {count})</source>
            <translation>{title} ({at} sur {count})</translation>
        </message>
    </context>
    <context>
        <name>SiteFileWays</name>
        <message>
            <source> Levers on their sites are kept, and act once they are found.</source>
            <translation> Les leviers sur leurs sites sont conservés et agissent dès qu’ils sont retrouvés.</translation>
        </message>
        <message>
            <source> and {count} more</source>
            <translation> et {count} autres</translation>
        </message>
        <message>
            <source>Add sites</source>
            <translation>Ajouter des sites</translation>
        </message>
        <message>
            <source>Add sites from files…</source>
            <translation>Ajouter des sites depuis des fichiers…</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Excel workbook (XLSX)…</source>
            <translation>Classeur Excel (XLSX)…</translation>
        </message>
        <message>
            <source>Found {count} files.</source>
            <translation>{count} fichiers trouvés.</translation>
        </message>
        <message>
            <source>GeoPackage…</source>
            <translation>GeoPackage…</translation>
        </message>
        <message>
            <source>Locate…</source>
            <translation>Localiser…</translation>
        </message>
        <message>
            <source>Not found: {names}. The rest of your work is here.</source>
            <translation>Introuvables : {names}. Le reste de votre travail est ici.</translation>
        </message>
        <message>
            <source>Paste a table of sites</source>
            <translation>Coller un tableau de sites</translation>
        </message>
        <message>
            <source>Pasted table</source>
            <translation>Tableau collé</translation>
        </message>
        <message>
            <source>Recent files of sites</source>
            <translation>Fichiers de sites récents</translation>
        </message>
        <message>
            <source>Save template</source>
            <translation>Enregistrer le modèle</translation>
        </message>
        <message>
            <source>Site files ({suffixes});;All files (*)</source>
            <translation>Fichiers de sites ({suffixes});;Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Table (CSV)…</source>
            <translation>Table (CSV)…</translation>
        </message>
        <message>
            <source>Template for site files</source>
            <translation>Modèle de fichier de sites</translation>
        </message>
        <message>
            <source>Template written: {path}</source>
            <translation>Modèle enregistré : {path}</translation>
        </message>
        <message>
            <source>There is no file of sites in {folder}.</source>
            <translation>Aucun fichier de sites dans {folder}.</translation>
        </message>
        <message>
            <source>There is no table in the clipboard. Copy rows with their headings in a spreadsheet, then paste them here.</source>
            <translation>Aucun tableau dans le presse-papiers. Copiez des lignes avec leurs en-têtes dans un tableur, puis collez-les ici.</translation>
        </message>
        <message>
            <source>Where is {name}?</source>
            <translation>Où est {name} ?</translation>
        </message>
        <message>
            <source>{name} has no table: its sites are not on the map yet.</source>
            <translation>{name} n’a pas de table : ses sites ne sont pas encore sur la carte.</translation>
        </message>
        <message>
            <source>{name} is back on the map.</source>
            <translation>{name} est de nouveau sur la carte.</translation>
        </message>
    </context>
    <context>
        <name>SiteFilesOnMap</name>
        <message>
            <source>Add sites of {name}</source>
            <translation>Ajouter les sites de {name}</translation>
        </message>
        <message>
            <source>Locate {name}</source>
            <translation>Localiser {name}</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Relire</translation>
        </message>
        <message>
            <source>Remove sites of {name}</source>
            <translation>Retirer les sites de {name}</translation>
        </message>
        <message>
            <source>{name} was changed by another program.</source>
            <translation>{name} a été modifié par un autre programme.</translation>
        </message>
    </context>
    <context>
        <name>SitePage</name>
        <message>
            <source>Also show sites whose start year is not known</source>
            <translation>Montrer aussi les sites dont l’année de démarrage est inconnue</translation>
        </message>
        <message>
            <source>Building</source>
            <translation>En construction</translation>
        </message>
        <message>
            <source>By controlling country</source>
            <translation>Par pays de contrôle</translation>
        </message>
        <message>
            <source>By stage</source>
            <translation>Par étape</translation>
        </message>
        <message>
            <source>By status</source>
            <translation>Par état</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Vérifié</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>Effacer le filtre</translation>
        </message>
        <message>
            <source>Clear the filter of sites</source>
            <translation>Effacer le filtre des sites</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Couleur</translation>
        </message>
        <message>
            <source>Colour sites by controlling country</source>
            <translation>Colorer les sites par pays de contrôle</translation>
        </message>
        <message>
            <source>Colour sites by stage</source>
            <translation>Colorer les sites par étape</translation>
        </message>
        <message>
            <source>Colour sites by status</source>
            <translation>Colorer les sites par état</translation>
        </message>
        <message>
            <source>Control</source>
            <translation>Contrôle</translation>
        </message>
        <message>
            <source>Controlling country</source>
            <translation>Pays de contrôle</translation>
        </message>
        <message>
            <source>Filter sites by controlling country</source>
            <translation>Filtrer les sites par pays de contrôle</translation>
        </message>
        <message>
            <source>Filter sites by start year</source>
            <translation>Filtrer les sites par année de démarrage</translation>
        </message>
        <message>
            <source>Filter sites by status</source>
            <translation>Filtrer les sites par état</translation>
        </message>
        <message>
            <source>Filter sites by verification</source>
            <translation>Filtrer les sites par vérification</translation>
        </message>
        <message>
            <source>Hide sites of unknown start year</source>
            <translation>Masquer les sites sans année de démarrage connue</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Inconnu</translation>
        </message>
        <message>
            <source>Of all sites show only</source>
            <translation>De tous les sites, ne montrer que</translation>
        </message>
        <message>
            <source>One must stay ticked: the eye of a layer hides all its sites.</source>
            <translation>Un au moins doit rester coché : l’œil d’une couche masque tous ses sites.</translation>
        </message>
        <message>
            <source>Partly</source>
            <translation>En partie</translation>
        </message>
        <message>
            <source>Recalled</source>
            <translation>De mémoire</translation>
        </message>
        <message>
            <source>Show sites of unknown start year</source>
            <translation>Montrer les sites sans année de démarrage connue</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Démarrage</translation>
        </message>
        <message>
            <source>Start year</source>
            <translation>Année de début</translation>
        </message>
        <message>
            <source>Start year not known</source>
            <translation>Année de démarrage inconnue</translation>
        </message>
        <message>
            <source>Start year, from</source>
            <translation>Année de démarrage, de</translation>
        </message>
        <message>
            <source>Start year, to</source>
            <translation>Année de démarrage, à</translation>
        </message>
        <message>
            <source>any</source>
            <translation>toutes</translation>
        </message>
        <message>
            <source>{shown} of {every} shown</source>
            <translation>{shown} sur {every} affichés</translation>
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
            <translation>Hauteur</translation>
        </message>
        <message>
            <source>Page size</source>
            <translation>Format de page</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>Largeur</translation>
        </message>
    </context>
    <context>
        <name>SliderRow</name>
        <message>
            <source>{name}, number</source>
            <translation>{name}, valeur</translation>
        </message>
    </context>
    <context>
        <name>SolveDialog</name>
        <message>
            <source>Applied. Undo takes it back in one step.</source>
            <translation>Appliqué. Annuler le retire en une étape.</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Chercher</translation>
        </message>
        <message>
            <source>How far the search is</source>
            <translation>Avancement de la recherche</translation>
        </message>
        <message>
            <source>Look for the cheapest listed projects</source>
            <translation>Chercher les projets recensés les moins chers</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Recherche…</translation>
        </message>
        <message>
            <source>No national output of {mineral} is published at this stage.</source>
            <translation>Aucune production nationale n’est publiée à cette étape ({mineral}).</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progression</translation>
        </message>
        <message>
            <source>Set a cap at the left and press Find.</source>
            <translation>Fixez un plafond à gauche et appuyez sur Chercher.</translation>
        </message>
        <message>
            <source>Shares are of world output, by host country. Only listed projects are built, at what they make in that year.</source>
            <translation>Les parts sont celles de la production mondiale, par pays hôte. Seuls des projets recensés sont construits, à ce qu’ils produisent cette année-là.</translation>
        </message>
        <message>
            <source>Solve for a target</source>
            <translation>Résoudre pour une cible</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Stop looking; nothing has been changed</source>
            <translation>Arrêter la recherche ; rien n’a été changé</translation>
        </message>
        <message>
            <source>Stopped. Nothing has been changed.</source>
            <translation>Arrêté. Rien n’a été changé.</translation>
        </message>
        <message>
            <source>There is no proposal.</source>
            <translation>Il n’y a pas de proposition.</translation>
        </message>
        <message>
            <source>Tick a cap: on a share, on HHI, or on both.</source>
            <translation>Cochez un plafond : sur une part, sur le HHI, ou sur les deux.</translation>
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
            <translation> M USD</translation>
        </message>
        <message>
            <source>A guard against trading one dominant supplier for another</source>
            <translation>Garde-fou contre le remplacement d’un fournisseur dominant par un autre</translation>
        </message>
        <message>
            <source>At</source>
            <translation>À</translation>
        </message>
        <message>
            <source>Budget</source>
            <translation>Budget</translation>
        </message>
        <message>
            <source>Budget, million USD</source>
            <translation>Budget, millions USD</translation>
        </message>
        <message>
            <source>Build in</source>
            <translation>Construire dans</translation>
        </message>
        <message>
            <source>Build projects whole or not at all</source>
            <translation>Projets entiers ou pas du tout</translation>
        </message>
        <message>
            <source>Cap HHI</source>
            <translation>Plafonner le HHI</translation>
        </message>
        <message>
            <source>Cap a share</source>
            <translation>Plafonner une part</translation>
        </message>
        <message>
            <source>Cap a share of world output</source>
            <translation>Plafonner une part de la production mondiale</translation>
        </message>
        <message>
            <source>Cap the concentration of world output</source>
            <translation>Plafonner la concentration de la production mondiale</translation>
        </message>
        <message>
            <source>Every stage</source>
            <translation>Toutes</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>Partout</translation>
        </message>
        <message>
            <source>Guard against another dominant supplier</source>
            <translation>Garde-fou contre un autre fournisseur dominant</translation>
        </message>
        <message>
            <source>HHI</source>
            <translation>HHI</translation>
        </message>
        <message>
            <source>HHI may be no higher; on a scale from 0 to 10,000</source>
            <translation>Le HHI ne peut dépasser ceci ; échelle de 0 à 10 000</translation>
        </message>
        <message>
            <source>Highest HHI</source>
            <translation>HHI maximal</translation>
        </message>
        <message>
            <source>Highest share</source>
            <translation>Part maximale</translation>
        </message>
        <message>
            <source>Highest share of any other country</source>
            <translation>Part maximale de tout autre pays</translation>
        </message>
        <message>
            <source>No other</source>
            <translation>Aucun autre</translation>
        </message>
        <message>
            <source>No other country may come to hold more than this, or than it holds now</source>
            <translation>Aucun autre pays ne peut en venir à détenir plus que ceci, ou que ce qu’il détient aujourd’hui</translation>
        </message>
        <message>
            <source>Regions that may build</source>
            <translation>Régions où construire</translation>
        </message>
        <message>
            <source>Share of</source>
            <translation>Part de</translation>
        </message>
        <message>
            <source>The capped may hold no more of world output than this. The 65 % of the EU's regulation is of the EU's own use; here it is a mark.</source>
            <translation>Les plafonnés ne peuvent détenir plus que cette part de la production mondiale. Les 65 % du règlement de l’UE portent sur la consommation de l’UE ; ici, c’est un repère.</translation>
        </message>
        <message>
            <source>The guard is for a cap on one country alone.</source>
            <translation>Vaut pour un seul pays plafonné.</translation>
        </message>
        <message>
            <source>The most that all projects together may cost; those without a listed cost count at the median of listed costs</source>
            <translation>Coût maximal de l’ensemble des projets ; ceux sans coût recensé comptent au coût médian des autres</translation>
        </message>
        <message>
            <source>The year in which the caps are to hold</source>
            <translation>L’année où les plafonds doivent être tenus</translation>
        </message>
        <message>
            <source>Where capacity may be added: {ticked}</source>
            <translation>Où la capacité peut être ajoutée : {ticked}</translation>
        </message>
        <message>
            <source>Where capacity may be added; nothing ticked stands for everywhere</source>
            <translation>Où la capacité peut être ajoutée ; rien de coché signifie partout</translation>
        </message>
        <message>
            <source>Where the caps hold</source>
            <translation>Où les plafonds valent</translation>
        </message>
        <message>
            <source>Whether the caps hold at the map's stage or at every one</source>
            <translation>Si les plafonds valent à l’étape de la carte ou à chacune</translation>
        </message>
        <message>
            <source>Whole projects only</source>
            <translation>Projets entiers seulement</translation>
        </message>
        <message>
            <source>Whose share is capped</source>
            <translation>De qui la part est plafonnée</translation>
        </message>
        <message>
            <source>Whose share is capped: {who}</source>
            <translation>De qui la part est plafonnée : {who}</translation>
        </message>
        <message>
            <source>Without it a project may be built in part. Takes some seconds.</source>
            <translation>Sinon, un projet peut être construit en partie. Prend quelques secondes.</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Année</translation>
        </message>
        <message>
            <source>any country</source>
            <translation>tout pays</translation>
        </message>
        <message>
            <source>any country outside the pact</source>
            <translation>tout pays hors du pacte</translation>
        </message>
        <message>
            <source>at most</source>
            <translation>au plus</translation>
        </message>
        <message>
            <source>country above</source>
            <translation>au-delà de</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>sans limite</translation>
        </message>
        <message>
            <source>the largest: {country}</source>
            <translation>le plus grand : {country}</translation>
        </message>
        <message>
            <source>under</source>
            <translation>sous</translation>
        </message>
        <message>
            <source>{count} regions</source>
            <translation>{count} régions</translation>
        </message>
        <message>
            <source>{mineral} has figures at one stage only</source>
            <translation>{mineral} n’a de chiffres qu’à une étape</translation>
        </message>
    </context>
    <context>
        <name>SolveOpener</name>
        <message>
            <source>Add scenario “{name}”</source>
            <translation>Ajouter le scénario « {name} »</translation>
        </message>
    </context>
    <context>
        <name>SolveResult</name>
        <message>
            <source>After</source>
            <translation>Après</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Appliquer</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Avant</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparer</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>Copié.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Copy request, indices and projects as columns</source>
            <translation>Copier demande, indices et projets en colonnes</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Coût</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Dès</translation>
        </message>
        <message>
            <source>Index</source>
            <translation>Indice</translation>
        </message>
        <message>
            <source>Indices before and after</source>
            <translation>Indices avant et après</translation>
        </message>
        <message>
            <source>It is applied; Undo takes it back</source>
            <translation>C’est appliqué ; Annuler le retire</translation>
        </message>
        <message>
            <source>Look at the proposal beside the scenario as it is</source>
            <translation>Voir la proposition à côté du scénario tel quel</translation>
        </message>
        <message>
            <source>Lowest in reach</source>
            <translation>Minimum atteignable</translation>
        </message>
        <message>
            <source>Nameplate added, cost (~: at the median of listed costs) and first year of each project</source>
            <translation>Capacité nominale ajoutée, coût (~ : au coût médian recensé) et première année de chaque projet</translation>
        </message>
        <message>
            <source>Project, country</source>
            <translation>Projet, pays</translation>
        </message>
        <message>
            <source>Projects of the proposal</source>
            <translation>Projets de la proposition</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translation>Proposition</translation>
        </message>
        <message>
            <source>Put the proposal into the scenario: one step to undo</source>
            <translation>Mettre la proposition dans le scénario : une étape à annuler</translation>
        </message>
        <message>
            <source>Shares of world output and HHI, by host country, in the whole model; the lowest that can be had of each, alone</source>
            <translation>Parts de la production mondiale et HHI, par pays hôte, dans le modèle complet ; le minimum atteignable de chacun, isolément</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Étape</translation>
        </message>
        <message>
            <source>The scenario has changed since: find again</source>
            <translation>Le scénario a changé depuis : cherchez de nouveau</translation>
        </message>
        <message>
            <source>There is no proposal yet</source>
            <translation>Il n’y a pas encore de proposition</translation>
        </message>
        <message>
            <source>There is nothing to add</source>
            <translation>Il n’y a rien à ajouter</translation>
        </message>
        <message>
            <source>t/yr</source>
            <translation>t/an</translation>
        </message>
    </context>
    <context>
        <name>SourcesOpener</name>
        <message>
            <source>Facts and sources copied. Paste them into a message to the maintainers and add what is wrong; nothing was sent.</source>
            <translation>Faits et sources copiés. Collez-les dans un message aux responsables et ajoutez ce qui est faux ; rien n’a été envoyé.</translation>
        </message>
    </context>
    <context>
        <name>SourcesPage</name>
        <message>
            <source>Address copied.</source>
            <translation>Adresse copiée.</translation>
        </message>
        <message>
            <source>Catalog</source>
            <translation>Catalogue</translation>
        </message>
        <message>
            <source>Copy address</source>
            <translation>Copier l’adresse</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>Y aller</translation>
        </message>
        <message>
            <source>How far the rows are checked</source>
            <translation>Degré de vérification des lignes</translation>
        </message>
        <message>
            <source>No address is listed.</source>
            <translation>Aucune adresse recensée.</translation>
        </message>
        <message>
            <source>On it rest: {tables}</source>
            <translation>En dépendent : {tables}</translation>
        </message>
        <message>
            <source>Report an error</source>
            <translation>Signaler une erreur</translation>
        </message>
        <message>
            <source>Report an error in the chosen row</source>
            <translation>Signaler une erreur dans la ligne choisie</translation>
        </message>
        <message>
            <source>Show all sources</source>
            <translation>Afficher toutes les sources</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Sources</translation>
        </message>
        <message>
            <source>Sources of {subject}: show all</source>
            <translation>Sources : {subject} – tout afficher</translation>
        </message>
        <message>
            <source>What rests on it</source>
            <translation>Ce qui en dépend</translation>
        </message>
        <message>
            <source>no row</source>
            <translation>aucune ligne</translation>
        </message>
    </context>
    <context>
        <name>StocksTab</name>
        <message>
            <source>Add another holder to the table</source>
            <translation>Ajouter un autre détenteur au tableau</translation>
        </message>
        <message>
            <source>Another country, to be given a stock</source>
            <translation>Un autre pays, à doter d’un stock</translation>
        </message>
        <message>
            <source>Another holder…</source>
            <translation>Autre détenteur…</translation>
        </message>
        <message>
            <source>Back to what is published</source>
            <translation>Retour à ce qui est publié</translation>
        </message>
        <message>
            <source>Back to what is published for {holder}: {stock}</source>
            <translation>Retour à ce qui est publié pour {holder} : {stock}</translation>
        </message>
        <message>
            <source>Choose a holder to set its stock below</source>
            <translation>Choisissez un détenteur pour fixer son stock ci-dessous</translation>
        </message>
        <message>
            <source>Days of use</source>
            <translation>Jours</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Détenu</translation>
        </message>
        <message>
            <source>Holder</source>
            <translation>Détenteur</translation>
        </message>
        <message>
            <source>It joins the table; what you set is an assumption of yours.</source>
            <translation>Il rejoint le tableau ; ce que vous fixez est votre hypothèse.</translation>
        </message>
        <message>
            <source>Most that can be released in a month, in tonnes</source>
            <translation>Maximum libérable en un mois, en tonnes</translation>
        </message>
        <message>
            <source>Most that is released a month, in tonnes</source>
            <translation>Maximum libéré par mois, en tonnes</translation>
        </message>
        <message>
            <source>No stock is published. What you set here is an assumption of yours.</source>
            <translation>Aucun stock n’est publié. Ce que vous fixez ici est votre hypothèse.</translation>
        </message>
        <message>
            <source>Published: {stock}. {origin}.</source>
            <translation>Publié : {stock}. {origin}.</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>Libération</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Réinitialiser</translation>
        </message>
        <message>
            <source>Set by you.</source>
            <translation>Fixé par vous.</translation>
        </message>
        <message>
            <source>Set what is held first</source>
            <translation>Fixez d’abord ce qui est détenu</translation>
        </message>
        <message>
            <source>Stock held</source>
            <translation>Stock détenu</translation>
        </message>
        <message>
            <source>Stocks by holder</source>
            <translation>Stocks par détenteur</translation>
        </message>
        <message>
            <source>Tonnes</source>
            <translation>Tonnes</translation>
        </message>
        <message>
            <source>Unit of the stock</source>
            <translation>Unité du stock</translation>
        </message>
        <message>
            <source>What is published of each holder's stock, or set by you (bold).</source>
            <translation>Ce qui est publié du stock de chaque détenteur, ou fixé par vous (en gras).</translation>
        </message>
        <message>
            <source>What the holder has in stock, in place of what is published</source>
            <translation>Ce que le détenteur a en stock, à la place de ce qui est publié</translation>
        </message>
        <message>
            <source>Whether the stock is given in tonnes or in days of the holder's own use</source>
            <translation>Si le stock est donné en tonnes ou en jours de la consommation du détenteur</translation>
        </message>
        <message>
            <source>Without a limit a stock meets whatever is short until it is empty.</source>
            <translation>Sans limite, un stock comble tout manque jusqu’à épuisement.</translation>
        </message>
        <message>
            <source>days</source>
            <translation>jours</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>sans limite</translation>
        </message>
        <message>
            <source>not countable</source>
            <translation>non dénombrable</translation>
        </message>
        <message>
            <source>not published</source>
            <translation>non publié</translation>
        </message>
        <message>
            <source>published</source>
            <translation>publié</translation>
        </message>
        <message>
            <source>t</source>
            <translation>t</translation>
        </message>
        <message>
            <source>t a month</source>
            <translation>t par mois</translation>
        </message>
        <message>
            <source>{days} days</source>
            <translation>{days} jours</translation>
        </message>
        <message>
            <source>{mineral} stock, {holder}: {before} → {after}</source>
            <translation>{mineral}, stock, {holder} : {before} → {after}</translation>
        </message>
        <message>
            <source>{mineral} {stage}. Days are of the holder's own use in {year}, where that is known. Tenders, targets and plans are no stock.</source>
            <translation>{mineral}, {stage}. Les jours sont ceux de la consommation du détenteur en {year}, si elle est connue. Appels d’offres, objectifs et plans ne sont pas des stocks.</translation>
        </message>
        <message>
            <source>{stock}, {limit} a month</source>
            <translation>{stock}, {limit} par mois</translation>
        </message>
        <message>
            <source>“–” stands for not known, which is not zero.</source>
            <translation>« – » signifie inconnu, ce qui n’est pas zéro.</translation>
        </message>
    </context>
    <context>
        <name>StylePanel</name>
        <message>
            <source>A font of this computer; PDF files carry it along</source>
            <translation>Une police de cet ordinateur ; les fichiers PDF l’incorporent</translation>
        </message>
        <message>
            <source>Accent</source>
            <translation>Accent</translation>
        </message>
        <message>
            <source>Accent colour</source>
            <translation>Couleur d’accent</translation>
        </message>
        <message>
            <source>Another…</source>
            <translation>Autre…</translation>
        </message>
        <message>
            <source>At the top and the bottom of every page, such as OFFICIAL</source>
            <translation>En haut et en bas de chaque page, par exemple DIFFUSION RESTREINTE</translation>
        </message>
        <message>
            <source>Choose a logo</source>
            <translation>Choisir un logo</translation>
        </message>
        <message>
            <source>Choose a logo…</source>
            <translation>Choisir un logo…</translation>
        </message>
        <message>
            <source>Colour of quiet words</source>
            <translation>Couleur des textes discrets</translation>
        </message>
        <message>
            <source>Colour of words</source>
            <translation>Couleur des textes</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>Font</source>
            <translation>Police</translation>
        </message>
        <message>
            <source>House style (*{suffix})</source>
            <translation>Charte graphique (*{suffix})</translation>
        </message>
        <message>
            <source>House style written: {path}</source>
            <translation>Charte graphique enregistrée : {path}</translation>
        </message>
        <message>
            <source>House style: {act}</source>
            <translation>Charte graphique : {act}</translation>
        </message>
        <message>
            <source>Images (*.png *.jpg *.jpeg *.svg)</source>
            <translation>Images (*.png *.jpg *.jpeg *.svg)</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Light for print, dark for screens</source>
            <translation>Clair pour l’impression, sombre pour l’écran</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>Logo</translation>
        </message>
        <message>
            <source>Marking</source>
            <translation>Marquage</translation>
        </message>
        <message>
            <source>Opacity</source>
            <translation>Opacité</translation>
        </message>
        <message>
            <source>Opacity of {layer}</source>
            <translation>Opacité de {layer}</translation>
        </message>
        <message>
            <source>Open house style</source>
            <translation>Ouvrir une charte graphique</translation>
        </message>
        <message>
            <source>Open…</source>
            <translation>Ouvrir…</translation>
        </message>
        <message>
            <source>PNG, JPEG or SVG, up to 2 MB</source>
            <translation>PNG, JPEG ou SVG, 2 Mo au plus</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papier</translation>
        </message>
        <message>
            <source>Quiet words</source>
            <translation>Textes discrets</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Enregistrer sous…</translation>
        </message>
        <message>
            <source>Save house style</source>
            <translation>Enregistrer la charte graphique</translation>
        </message>
        <message>
            <source>Style: {name}</source>
            <translation>Style : {name}</translation>
        </message>
        <message>
            <source>Take the style from a file</source>
            <translation>Prendre le style d’un fichier</translation>
        </message>
        <message>
            <source>The logo is larger than 2 MB. Choose a smaller image.</source>
            <translation>Le logo dépasse 2 Mo. Choisissez une image plus petite.</translation>
        </message>
        <message>
            <source>The same on all your pages, until you change it here.</source>
            <translation>Identique sur toutes vos pages, jusqu’à ce que vous le changiez ici.</translation>
        </message>
        <message>
            <source>Without logo</source>
            <translation>Sans logo</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>Write the style to a file, to share</source>
            <translation>Enregistrer le style dans un fichier, à partager</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message>
            <source>{font} (bundled)</source>
            <translation>{font} (intégrée)</translation>
        </message>
        <message>
            <source>{font} (not installed)</source>
            <translation>{font} (non installée)</translation>
        </message>
        <message>
            <source>{name} cannot be read: {why}. Choose another file.</source>
            <translation>{name} ne peut être lu : {why}. Choisissez un autre fichier.</translation>
        </message>
        <message>
            <source>{name} is no image that can be used. Choose a PNG, JPEG or SVG file.</source>
            <translation>{name} n’est pas une image utilisable. Choisissez un fichier PNG, JPEG ou SVG.</translation>
        </message>
    </context>
    <context>
        <name>TablePage</name>
        <message>
            <source>As CSV…</source>
            <translation>En CSV…</translation>
        </message>
        <message>
            <source>As an Excel workbook…</source>
            <translation>En classeur Excel…</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Colonnes</translation>
        </message>
        <message>
            <source>Comma-separated values (*.csv)</source>
            <translation>Valeurs séparées par des virgules (*.csv)</translation>
        </message>
        <message>
            <source>Excel workbook (*.xlsx)</source>
            <translation>Classeur Excel (*.xlsx)</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <source>Export {table}</source>
            <translation>Exporter {table}</translation>
        </message>
        <message>
            <source>Filter by words</source>
            <translation>Filtrer par mots</translation>
        </message>
        <message>
            <source>Filter {table}</source>
            <translation>Filtrer {table}</translation>
        </message>
        <message>
            <source>Filtered by</source>
            <translation>Filtré par</translation>
        </message>
        <message>
            <source>No row of {every} has these words</source>
            <translation>Aucune ligne sur {every} ne contient ces mots</translation>
        </message>
        <message>
            <source>Stopped. No file was written.</source>
            <translation>Arrêté. Aucun fichier n’a été écrit.</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tableau</translation>
        </message>
        <message>
            <source>{count} rows written: {path}</source>
            <translation>{count} lignes enregistrées : {path}</translation>
        </message>
        <message>
            <source>{every} rows</source>
            <translation>{every} lignes</translation>
        </message>
        <message>
            <source>{shown} of {every} rows</source>
            <translation>{shown} lignes sur {every}</translation>
        </message>
    </context>
    <context>
        <name>TablesPanel</name>
        <message>
            <source>All minerals</source>
            <translation>Tous les minerais</translation>
        </message>
        <message>
            <source>Catalog</source>
            <translation>Catalogue</translation>
        </message>
        <message>
            <source>Catalog {vintage}</source>
            <translation>Catalogue {vintage}</translation>
        </message>
        <message>
            <source>Copy to my sites…</source>
            <translation>Copier dans mes sites…</translation>
        </message>
        <message>
            <source>Countries</source>
            <translation>Pays</translation>
        </message>
        <message>
            <source>Export controls</source>
            <translation>Contrôles à l’exportation</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>Y aller</translation>
        </message>
        <message>
            <source>Report an error</source>
            <translation>Signaler une erreur</translation>
        </message>
        <message>
            <source>Shown</source>
            <translation>Affiché</translation>
        </message>
        <message>
            <source>Sites</source>
            <translation>Sites</translation>
        </message>
        <message>
            <source>Sites of</source>
            <translation>Sites de</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Sources</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>Tables</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unité</translation>
        </message>
        <message>
            <source>by controlling country</source>
            <translation>par pays de contrôle</translation>
        </message>
        <message>
            <source>by host country</source>
            <translation>par pays hôte</translation>
        </message>
    </context>
    <context>
        <name>TargetPicker</name>
        <message>
            <source>Everyone else</source>
            <translation>Tous les autres</translation>
        </message>
        <message>
            <source>Targets</source>
            <translation>Cibles</translation>
        </message>
        <message>
            <source>Whom the restriction hits</source>
            <translation>Qui la restriction touche</translation>
        </message>
        <message>
            <source>Whom the restriction hits: {ticked}</source>
            <translation>Qui la restriction touche : {ticked}</translation>
        </message>
        <message>
            <source>{count} targets</source>
            <translation>{count} cibles</translation>
        </message>
    </context>
    <context>
        <name>TemplateGallery</name>
        <message>
            <source>Lays the page out anew; one step back brings it back</source>
            <translation>Remet la page en forme ; un retour en arrière la ramène</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>Modèles</translation>
        </message>
    </context>
    <context>
        <name>ThereAlready</name>
        <message>
            <source>Add as one more layer</source>
            <translation>Ajouter comme couche de plus</translation>
        </message>
        <message>
            <source>Replace the rows of {layer}</source>
            <translation>Remplacer les lignes de {layer}</translation>
        </message>
        <message>
            <source>What becomes of a file that is on the map already</source>
            <translation>Ce que devient un fichier déjà sur la carte</translation>
        </message>
        <message>
            <source>What {file} holds is on the map already: {layers}.</source>
            <translation>Le contenu de {file} est déjà sur la carte : {layers}.</translation>
        </message>
        <message>
            <source>{file} is on the map already.</source>
            <translation>{file} est déjà sur la carte.</translation>
        </message>
        <message>
            <source>{file} is on the map already: {layers}.</source>
            <translation>{file} est déjà sur la carte : {layers}.</translation>
        </message>
    </context>
    <context>
        <name>TickedMenu</name>
        <message>
            <source>Nothing ticked stands for all</source>
            <translation>Rien de coché signifie tous</translation>
        </message>
    </context>
    <context>
        <name>Tour</name>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation>{number} sur {count}</translation>
        </message>
    </context>
    <context>
        <name>UserPage</name>
        <message>
            <source>All</source>
            <translation>Tous</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automatique</translation>
        </message>
        <message>
            <source>By how many are in sight</source>
            <translation>Selon le nombre à l’écran</translation>
        </message>
        <message>
            <source>Change the colour of {name}</source>
            <translation>Changer la couleur de {name}</translation>
        </message>
        <message>
            <source>Choose the colour of the sites</source>
            <translation>Choisir la couleur des sites</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>Effacer le filtre</translation>
        </message>
        <message>
            <source>Clear the filter of {name}</source>
            <translation>Effacer le filtre de {name}</translation>
        </message>
        <message>
            <source>Clusters</source>
            <translation>Groupes</translation>
        </message>
        <message>
            <source>Clusters with numbers</source>
            <translation>Groupes avec nombres</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Couleur</translation>
        </message>
        <message>
            <source>Colour of the sites</source>
            <translation>Couleur des sites</translation>
        </message>
        <message>
            <source>Colour {name} by another thing</source>
            <translation>Colorer {name} selon autre chose</translation>
        </message>
        <message>
            <source>Column {name}</source>
            <translation>Colonne {name}</translation>
        </message>
        <message>
            <source>Counted on top of the national statistic.</source>
            <translation>Compté en plus de la statistique nationale.</translation>
        </message>
        <message>
            <source>Counted within the national statistic.</source>
            <translation>Compté au sein de la statistique nationale.</translation>
        </message>
        <message>
            <source>Density</source>
            <translation>Densité</translation>
        </message>
        <message>
            <source>Display</source>
            <translation>Affichage</translation>
        </message>
        <message>
            <source>Draw {name} in another way</source>
            <translation>Dessiner {name} autrement</translation>
        </message>
        <message>
            <source>Filter {name} by mineral</source>
            <translation>Filtrer {name} par minerai</translation>
        </message>
        <message>
            <source>Filter {name} by status</source>
            <translation>Filtrer {name} par état</translation>
        </message>
        <message>
            <source>Mineral</source>
            <translation>Minerai</translation>
        </message>
        <message>
            <source>One by one</source>
            <translation>Un par un</translation>
        </message>
        <message>
            <source>One of their own</source>
            <translation>Une couleur propre</translation>
        </message>
        <message>
            <source>Own</source>
            <translation>Propre</translation>
        </message>
        <message>
            <source>Show sites: {status}</source>
            <translation>Montrer les sites : {status}</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Étape</translation>
        </message>
        <message>
            <source>Stage, as ours</source>
            <translation>L’étape, comme les nôtres</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>État</translation>
        </message>
        <message>
            <source>The map's</source>
            <translation>De la carte</translation>
        </message>
        <message>
            <source>The map's filter of sites acts here too: {what}.</source>
            <translation>Le filtre des sites de la carte agit ici aussi : {what}.</translation>
        </message>
        <message>
            <source>The one on the map</source>
            <translation>Celui de la carte</translation>
        </message>
        <message>
            <source>These sites count in no figure.</source>
            <translation>Ces sites ne comptent dans aucun chiffre.</translation>
        </message>
        <message>
            <source>control</source>
            <translation>contrôle</translation>
        </message>
        <message>
            <source>start year</source>
            <translation>année de démarrage</translation>
        </message>
        <message>
            <source>status</source>
            <translation>état</translation>
        </message>
        <message>
            <source>{count} statuses</source>
            <translation>{count} états</translation>
        </message>
        <message>
            <source>{shown} of {every} shown</source>
            <translation>{shown} sur {every} affichés</translation>
        </message>
    </context>
    <context>
        <name>ViewBar</name>
        <message>
            <source>Baseline</source>
            <translation>Référence</translation>
        </message>
        <message>
            <source>Baseline: without levers. Scenario: with them. Change: the difference in percentage points. Compare: both, parted by a line to drag.</source>
            <translation>Référence : sans leviers. Scénario : avec eux. Variation : la différence en points de pourcentage. Comparer : les deux, séparés par une ligne à tirer.</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Variation</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Couleurs</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparer</translation>
        </message>
        <message>
            <source>Control</source>
            <translation>Contrôle</translation>
        </message>
        <message>
            <source>Figures are observed up to the latest year published, projected after it.</source>
            <translation>Les chiffres sont observés jusqu’à la dernière année publiée, projetés ensuite.</translation>
        </message>
        <message>
            <source>Host</source>
            <translation>Hôte</translation>
        </message>
        <message>
            <source>Host: where a plant stands. Control: where its controlling owner is.</source>
            <translation>Hôte : où se trouve l’usine. Contrôle : où se trouve son propriétaire de contrôle.</translation>
        </message>
        <message>
            <source>Levers of the others stay as set.</source>
            <translation>Les leviers des autres restent en place.</translation>
        </message>
        <message>
            <source>Mineral</source>
            <translation>Minerai</translation>
        </message>
        <message>
            <source>No {mineral} site or output is listed for this stage.</source>
            <translation>Aucun site ni production n’est recensé pour cette étape ({mineral}).</translation>
        </message>
        <message>
            <source>Output counts to</source>
            <translation>Production attribuée</translation>
        </message>
        <message>
            <source>Output counts to the country of the controlling owner</source>
            <translation>La production compte pour le pays du propriétaire de contrôle</translation>
        </message>
        <message>
            <source>Output counts to the country that a plant stands in</source>
            <translation>La production compte pour le pays où se trouve l’usine</translation>
        </message>
        <message>
            <source>Play through the years</source>
            <translation>Dérouler les années</translation>
        </message>
        <message>
            <source>Scenario</source>
            <translation>Scénario</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Étape</translation>
        </message>
        <message>
            <source>Stage whose output the map shows</source>
            <translation>Étape dont la carte montre la production</translation>
        </message>
        <message>
            <source>To which country output counts</source>
            <translation>À quel pays la production compte</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Vue</translation>
        </message>
        <message>
            <source>What colours the map</source>
            <translation>Ce qui colore la carte</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Année</translation>
        </message>
        <message>
            <source>Year shown: 2024 to 2040</source>
            <translation>Année affichée : 2024 à 2040</translation>
        </message>
        <message>
            <source>Year, number</source>
            <translation>Année, valeur</translation>
        </message>
    </context>
    <context>
        <name>VisionMenu</name>
        <message>
            <source>Seen by</source>
            <translation>Vu par</translation>
        </message>
    </context>
    <context>
        <name>VisionSign</name>
        <message>
            <source>Seen as: {print}  ✕</source>
            <translation>Vu comme : {print}  ✕</translation>
        </message>
        <message>
            <source>Seen by: {eyes}  ✕</source>
            <translation>Vu par : {eyes}  ✕</translation>
        </message>
        <message>
            <source>The map is a preview for other eyes. Show its own colours again</source>
            <translation>La carte est un aperçu pour d’autres yeux. Revenir à ses propres couleurs</translation>
        </message>
    </context>
    <context>
        <name>ZoomBar</name>
        <message>
            <source>As large as on paper</source>
            <translation>Taille réelle sur papier</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>Ajuster</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Plus grand</translation>
        </message>
        <message>
            <source>Rest on margins, other elements and millimetres; Alt while dragging does not</source>
            <translation>S’ancrer aux marges, aux autres éléments et aux millimètres ; Alt en glissant l’empêche</translation>
        </message>
        <message>
            <source>Show the whole page</source>
            <translation>Afficher la page entière</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Plus petit</translation>
        </message>
        <message>
            <source>Snap</source>
            <translation>Ancrage</translation>
        </message>
        <message>
            <source>Zoom: {percent}</source>
            <translation>Zoom : {percent}</translation>
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
            <translation>Tout d’une couche</translation>
        </message>
        <message>
            <source>No such layer is shown</source>
            <translation>Aucune couche de ce type affichée</translation>
        </message>
        <message>
            <source>Selection</source>
            <translation>Sélection</translation>
        </message>
        <message>
            <source>Zoom to</source>
            <translation>Zoomer sur</translation>
        </message>
    </context>
    <context>
        <name>_Field</name>
        <message>
            <source>Words in the legend</source>
            <translation>Texte dans la légende</translation>
        </message>
        <message>
            <source>its own words</source>
            <translation>son propre texte</translation>
        </message>
    </context>
    <context>
        <name>_YearBox</name>
        <message>
            <source>from </source>
            <translation>de </translation>
        </message>
    </context>
    <context>
        <name>app</name>
        <message>
            <source>Copy details</source>
            <translation>Copier les détails</translation>
        </message>
        <message>
            <source>Open log folder</source>
            <translation>Ouvrir le dossier du journal</translation>
        </message>
        <message>
            <source>Something went wrong that should not have. Your work is still open; save it under another name to be safe. The details are in the log file; please report them.</source>
            <translation>Une erreur inattendue s’est produite. Votre travail est toujours ouvert ; enregistrez-le sous un autre nom par sécurité. Les détails sont dans le fichier journal ; merci de les signaler.</translation>
        </message>
    </context>
    <context>
        <name>assumptions</name>
        <message>
            <source>1 Mature</source>
            <translation>1 Éprouvée</translation>
        </message>
        <message>
            <source>2 Greenfield</source>
            <translation>2 Site vierge</translation>
        </message>
        <message>
            <source>3 First of its kind</source>
            <translation>3 Première du genre</translation>
        </message>
        <message>
            <source>4 Troubled</source>
            <translation>4 En difficulté</translation>
        </message>
        <message>
            <source>All in proportion</source>
            <translation>Tous en proportion</translation>
        </message>
        <message>
            <source>Beyond pipeline</source>
            <translation>Hors portefeuille</translation>
        </message>
        <message>
            <source>Building</source>
            <translation>En construction</translation>
        </message>
        <message>
            <source>Defaults are assumptions of ours, not measured; the ramp classes follow McNulty (1998).</source>
            <translation>Les valeurs par défaut sont nos hypothèses, non des mesures ; les classes de montée en régime suivent McNulty (1998).</translation>
        </message>
        <message>
            <source>Every incumbent gives up the same part of its output.</source>
            <translation>Chaque producteur en place cède la même part de sa production.</translation>
        </message>
        <message>
            <source>Highest cost first</source>
            <translation>Coût le plus élevé d’abord</translation>
        </message>
        <message>
            <source>In the country that makes half of the world's output the ramp is 2.</source>
            <translation>Dans le pays qui fait la moitié de la production mondiale, la classe est 2.</translation>
        </message>
        <message>
            <source>Largest supplier first</source>
            <translation>Premier fournisseur d’abord</translation>
        </message>
        <message>
            <source>Members of the pact keep their output; the others share the cut in proportion.</source>
            <translation>Les membres du pacte gardent leur production ; les autres partagent la baisse en proportion.</translation>
        </message>
        <message>
            <source>Pact members last</source>
            <translation>Membres du pacte en dernier</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Prévu</translation>
        </message>
        <message>
            <source>Restart</source>
            <translation>Redémarrage</translation>
        </message>
        <message>
            <source>The largest supplier of a stage gives way down to nothing, then the next largest.</source>
            <translation>Le premier fournisseur d’une étape cède jusqu’à zéro, puis le suivant.</translation>
        </message>
        <message>
            <source>Who produces at the highest cost gives way first.</source>
            <translation>Qui produit au coût le plus élevé cède le premier.</translation>
        </message>
        <message>
            <source>With a finished feasibility study the default is {part} %.</source>
            <translation>Avec une étude de faisabilité achevée, la valeur par défaut est {part} %.</translation>
        </message>
        <message>
            <source>reaches {plateau} % of nameplate, {first} % on average in the first year</source>
            <translation>atteint {plateau} % de la capacité nominale, {first} % en moyenne la première année</translation>
        </message>
        <message>
            <source>{region} {years} years ({source})</source>
            <translation>{region} {years} ans ({source})</translation>
        </message>
        <message>
            <source>“Highest cost first” needs costs of production. No table holds any: a .supplymap file can.</source>
            <translation>« Coût le plus élevé d’abord » exige des coûts de production. Aucune table n’en contient : un fichier .supplymap le peut.</translation>
        </message>
        <message>
            <source>“Pact members last” needs a pact: choose one behind Policy, or another rule of who gives way behind Assumptions.</source>
            <translation>« Membres du pacte en dernier » exige un pacte : choisissez-en un sous Pacte, ou une autre règle de cession sous Hypothèses.</translation>
        </message>
    </context>
    <context>
        <name>briefing</name>
        <message>
            <source>The page</source>
            <translation>La page</translation>
        </message>
    </context>
    <context>
        <name>build</name>
        <message>
            <source>Beyond {amount} more raises HHI again</source>
            <translation>Au-delà de {amount}, le HHI remonte</translation>
        </message>
        <message>
            <source>HHI {hhi} from {amount}</source>
            <translation>HHI {hhi} à partir de {amount}</translation>
        </message>
        <message>
            <source>metal</source>
            <translation>métal</translation>
        </message>
        <message>
            <source>ore</source>
            <translation>minerai</translation>
        </message>
        <message>
            <source>short of demand by {missing}: add {stage}</source>
            <translation>il manque {missing} de demande : ajoutez {stage}</translation>
        </message>
        <message>
            <source>{country} under {share} from {amount}</source>
            <translation>{country} sous {share} à partir de {amount}</translation>
        </message>
        <message>
            <source>{mineral} {stage}, {place}: {before} → {after}</source>
            <translation>{mineral}, {stage}, {place} : {before} → {after}</translation>
        </message>
        <message>
            <source>{plants} wait for {feed}: add {stage}</source>
            <translation>{plants} attendent : {feed} – ajoutez {stage}</translation>
        </message>
        <message>
            <source>{project}: first year as listed</source>
            <translation>{project} : première année recensée</translation>
        </message>
        <message>
            <source>{project}: from {year}</source>
            <translation>{project} : dès {year}</translation>
        </message>
    </context>
    <context>
        <name>card</name>
        <message>
            <source> since {year}</source>
            <translation> depuis {year}</translation>
        </message>
        <message>
            <source>, by controlling country</source>
            <translation>, par pays de contrôle</translation>
        </message>
        <message>
            <source>, rank {rank}</source>
            <translation>, rang {rank}</translation>
        </message>
        <message>
            <source>, start year not known</source>
            <translation>, année de démarrage inconnue</translation>
        </message>
        <message>
            <source>, start {year}</source>
            <translation>, démarrage {year}</translation>
        </message>
        <message>
            <source>0 low risk, 10 high</source>
            <translation>0 faible, 10 élevé</translation>
        </message>
        <message>
            <source>0 sources</source>
            <translation>0 source</translation>
        </message>
        <message>
            <source>1 more in the Layers panel</source>
            <translation>1 de plus dans le panneau Couches</translation>
        </message>
        <message>
            <source>1 site</source>
            <translation>1 site</translation>
        </message>
        <message>
            <source>5 to 95 %: {low} to {high}</source>
            <translation>5 à 95 % : {low} à {high}</translation>
        </message>
        <message>
            <source>; scenario {year} rescaled from it</source>
            <translation> ; scénario {year} mis à l’échelle à partir d’elle</translation>
        </message>
        <message>
            <source>; suspended {start} to {end}</source>
            <translation> ; suspendu du {start} au {end}</translation>
        </message>
        <message>
            <source>A sum of shares, not a supplier.</source>
            <translation>Une somme de parts, pas un fournisseur.</translation>
        </message>
        <message>
            <source>Abroad</source>
            <translation>À l’étranger</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Ajouté</translation>
        </message>
        <message>
            <source>Capacity</source>
            <translation>Capacité</translation>
        </message>
        <message>
            <source>Capacity of the sites in these countries.</source>
            <translation>Capacité des sites de ces pays.</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Vérifié</translation>
        </message>
        <message>
            <source>China's share of world output, by host or by control as chosen above. The tick is at 65 %: the EU's limit for one third country in its own use, set against world output.</source>
            <translation>Part de la Chine dans la production mondiale, par pays hôte ou de contrôle comme choisi ci-dessus. Le repère est à 65 % : la limite de l’UE pour un pays tiers dans sa propre consommation, rapportée ici à la production mondiale.</translation>
        </message>
        <message>
            <source>China’s share</source>
            <translation>Part de la Chine</translation>
        </message>
        <message>
            <source>Concentration (HHI)</source>
            <translation>Concentration (HHI)</translation>
        </message>
        <message>
            <source>Control</source>
            <translation>Contrôle</translation>
        </message>
        <message>
            <source>Countries without a figure</source>
            <translation>Pays sans chiffre</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>Dates</translation>
        </message>
        <message>
            <source>Exports</source>
            <translation>Exportations</translation>
        </message>
        <message>
            <source>From general knowledge, not checked</source>
            <translation>De connaissances générales, non vérifié</translation>
        </message>
        <message>
            <source>Goods</source>
            <translation>Biens</translation>
        </message>
        <message>
            <source>Governance</source>
            <translation>Gouvernance</translation>
        </message>
        <message>
            <source>Governance HHI</source>
            <translation>HHI (gouvernance)</translation>
        </message>
        <message>
            <source>Governance-weighted HHI: squared shares weighted by governance risk (World Bank WGI 2023, mean of six dimensions, 0 good to 10 bad), as in the EU's criticality method.</source>
            <translation>HHI pondéré par la gouvernance : carrés des parts pondérés par le risque de gouvernance (WGI 2023 de la Banque mondiale, moyenne de six dimensions, 0 bon à 10 mauvais), comme dans la méthode de criticité de l’UE.</translation>
        </message>
        <message>
            <source>Herfindahl-Hirschman index: the sum of squared shares in per cent, 0 to 10,000. The rest of the world is a bundle and adds nothing to it. Above 1,800 counts as highly concentrated (US Merger Guidelines 2023: antitrust bands, for orientation).</source>
            <translation>Indice de Herfindahl-Hirschman : somme des carrés des parts en pour cent, de 0 à 10 000. Le reste du monde est un agrégat et n’y ajoute rien. Au-dessus de 1 800, la concentration est forte (lignes directrices américaines sur les fusions, 2023 : seuils de concurrence, à titre indicatif).</translation>
        </message>
        <message>
            <source>Host</source>
            <translation>Hôte</translation>
        </message>
        <message>
            <source>Imports</source>
            <translation>Importations</translation>
        </message>
        <message>
            <source>Likely ours</source>
            <translation>Sans doute le nôtre</translation>
        </message>
        <message>
            <source>Mineral not given</source>
            <translation>Minerai non indiqué</translation>
        </message>
        <message>
            <source>Mineral not given,</source>
            <translation>Minerai non indiqué,</translation>
        </message>
        <message>
            <source>N-1: without {country}</source>
            <translation>N-1 : hors {country}</translation>
        </message>
        <message>
            <source>No national output is published for this stage.</source>
            <translation>Aucune production nationale n’est publiée pour cette étape.</translation>
        </message>
        <message>
            <source>No national output published</source>
            <translation>Aucune production nationale publiée</translation>
        </message>
        <message>
            <source>No output reported and no site listed; may be in the rest of the world.</source>
            <translation>Aucune production déclarée et aucun site recensé ; peut figurer dans le reste du monde.</translation>
        </message>
        <message>
            <source>No output reported: no listed site operates.</source>
            <translation>Aucune production déclarée : aucun site recensé n’est en service.</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Sur</translation>
        </message>
        <message>
            <source>Operator</source>
            <translation>Exploitant</translation>
        </message>
        <message>
            <source>Output</source>
            <translation>Production</translation>
        </message>
        <message>
            <source>Output: {names}</source>
            <translation>Production : {names}</translation>
        </message>
        <message>
            <source>Own estimate, as the statistic does not name it: another statistic, or listed capacity × utilisation.</source>
            <translation>Estimation propre, la statistique ne le nommant pas : une autre statistique, ou capacité recensée × utilisation.</translation>
        </message>
        <message>
            <source>Owners</source>
            <translation>Propriétaires</translation>
        </message>
        <message>
            <source>Partly checked</source>
            <translation>En partie vérifié</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Position</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>Produit</translation>
        </message>
        <message>
            <source>Share of world output of the largest country, by host or by control as chosen above. The tick is at 65 %: the EU's limit for one third country in its own use, set here against world output.</source>
            <translation>Part de la production mondiale du premier pays, par pays hôte ou de contrôle comme choisi ci-dessus. Le repère est à 65 % : la limite de l’UE pour un pays tiers dans sa propre consommation, rapportée ici à la production mondiale.</translation>
        </message>
        <message>
            <source>Share of world output of the three largest named countries.</source>
            <translation>Part de la production mondiale des trois premiers pays nommés.</translation>
        </message>
        <message>
            <source>Share together</source>
            <translation>Part cumulée</translation>
        </message>
        <message>
            <source>Site listed, no output reported; may be in the rest of the world.</source>
            <translation>Site recensé, aucune production déclarée ; peut figurer dans le reste du monde.</translation>
        </message>
        <message>
            <source>Site listed, output not known (in the rest of the world).</source>
            <translation>Site recensé, production inconnue (dans le reste du monde).</translation>
        </message>
        <message>
            <source>Sites</source>
            <translation>Sites</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Sources</translation>
        </message>
        <message>
            <source>Supply of all others over demand of all others, if the largest supplier's output vanished (IEA). Above 100 % the rest copes.</source>
            <translation>Offre de tous les autres rapportée à la demande de tous les autres, si la production du premier fournisseur disparaissait (AIE). Au-dessus de 100 %, les autres suffisent.</translation>
        </message>
        <message>
            <source>Supply without the largest supplier, as a share of world output. Demand-blind: its own use is not known, so this is not N-1.</source>
            <translation>Offre sans le premier fournisseur, en part de la production mondiale. Sans égard à la demande : sa propre consommation est inconnue, ce n’est donc pas le N-1.</translation>
        </message>
        <message>
            <source>The statistic gives zero.</source>
            <translation>La statistique indique zéro.</translation>
        </message>
        <message>
            <source>The tint is the scenario’s 5 to 95 % span.</source>
            <translation>La bande teintée est l’intervalle de 5 à 95 % du scénario.</translation>
        </message>
        <message>
            <source>Three largest</source>
            <translation>Trois premiers</translation>
        </message>
        <message>
            <source>Tonnes</source>
            <translation>Tonnes</translation>
        </message>
        <message>
            <source>Top supplier</source>
            <translation>Premier fournisseur</translation>
        </message>
        <message>
            <source>Towards</source>
            <translation>Vers</translation>
        </message>
        <message>
            <source>Trade for {mineral} {stage}</source>
            <translation>Commerce : {mineral}, {stage}</translation>
        </message>
        <message>
            <source>What counts</source>
            <translation>Ce qui compte</translation>
        </message>
        <message>
            <source>Without {country}</source>
            <translation>Hors {country}</translation>
        </message>
        <message>
            <source>Years</source>
            <translation>Années</translation>
        </message>
        <message>
            <source>Zoom in to see them one by one.</source>
            <translation>Zoomez pour les voir un par un.</translation>
        </message>
        <message>
            <source>all countries</source>
            <translation>tous les pays</translation>
        </message>
        <message>
            <source>and {count} more; zoom in to part them</source>
            <translation>et {count} autres ; zoomez pour les séparer</translation>
        </message>
        <message>
            <source>as known in {month}</source>
            <translation>connus en {month}</translation>
        </message>
        <message>
            <source>baseline</source>
            <translation>référence</translation>
        </message>
        <message>
            <source>covered by the rest</source>
            <translation>couvert par les autres</translation>
        </message>
        <message>
            <source>from {start}</source>
            <translation>dès {start}</translation>
        </message>
        <message>
            <source>high above {mark}</source>
            <translation>fort &gt; {mark}</translation>
        </message>
        <message>
            <source>more kinds of sites: {count}</source>
            <translation>autres types de sites : {count}</translation>
        </message>
        <message>
            <source>more sites of your files: {count}</source>
            <translation>autres sites de vos fichiers : {count}</translation>
        </message>
        <message>
            <source>no capacity</source>
            <translation>sans capacité</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message>
            <source>none observed in {year}: assumed in the scenario</source>
            <translation>aucune observée en {year} : supposée dans le scénario</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>inconnu</translation>
        </message>
        <message>
            <source>observed {year}</source>
            <translation>observé en {year}</translation>
        </message>
        <message>
            <source>of 10</source>
            <translation>sur 10</translation>
        </message>
        <message>
            <source>of other demand met</source>
            <translation>du besoin d’autrui</translation>
        </message>
        <message>
            <source>of output left</source>
            <translation>de l’offre reste</translation>
        </message>
        <message>
            <source>of world output is left</source>
            <translation>de l’offre reste</translation>
        </message>
        <message>
            <source>region only</source>
            <translation>région seulement</translation>
        </message>
        <message>
            <source>scenario</source>
            <translation>scénario</translation>
        </message>
        <message>
            <source>share</source>
            <translation>part</translation>
        </message>
        <message>
            <source>share together</source>
            <translation>part cumulée</translation>
        </message>
        <message>
            <source>since {start}</source>
            <translation>depuis {start}</translation>
        </message>
        <message>
            <source>site</source>
            <translation>site</translation>
        </message>
        <message>
            <source>the largest</source>
            <translation>le premier</translation>
        </message>
        <message>
            <source>tick: {mark} mark</source>
            <translation>repère : {mark}</translation>
        </message>
        <message>
            <source>town</source>
            <translation>ville</translation>
        </message>
        <message>
            <source>until {end}; start not known</source>
            <translation>jusqu’au {end} ; début inconnu</translation>
        </message>
        <message>
            <source>{country}: export controls</source>
            <translation>{country} : contrôles à l’exportation</translation>
        </message>
        <message>
            <source>{count} (size not known)</source>
            <translation>{count} (taille inconnue)</translation>
        </message>
        <message>
            <source>{count} (size of {unknown} not known)</source>
            <translation>{count} (taille inconnue pour {unknown})</translation>
        </message>
        <message>
            <source>{count} more</source>
            <translation>{count} autres</translation>
        </message>
        <message>
            <source>{count} more in the Layers panel</source>
            <translation>{count} de plus dans le panneau Couches</translation>
        </message>
        <message>
            <source>{count} sites</source>
            <translation>{count} sites</translation>
        </message>
        <message>
            <source>{count} source: {names}</source>
            <translation>{count} source : {names}</translation>
        </message>
        <message>
            <source>{count} sources: {names}</source>
            <translation>{count} sources : {names}</translation>
        </message>
        <message>
            <source>{file}, row {row}</source>
            <translation>{file}, ligne {row}</translation>
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
            <translation>{mineral}, {stage} : {capacity} recensés</translation>
        </message>
        <message>
            <source>{mineral}: {sites}</source>
            <translation>{mineral} : {sites}</translation>
        </message>
        <message>
            <source>{new}, was {old}</source>
            <translation>{new}, contre {old}</translation>
        </message>
        <message>
            <source>{part} of all from {name}</source>
            <translation>{part} du total depuis {name}</translation>
        </message>
        <message>
            <source>{part} of all to {name}</source>
            <translation>{part} du total vers {name}</translation>
        </message>
        <message>
            <source>{position}, {precision}</source>
            <translation>{position}, {precision}</translation>
        </message>
        <message>
            <source>{product} (HS {code})</source>
            <translation>{product} (SH {code})</translation>
        </message>
        <message>
            <source>{sites} in 1 country</source>
            <translation>{sites} dans 1 pays</translation>
        </message>
        <message>
            <source>{sites} in {hosts} countries</source>
            <translation>{sites} dans {hosts} pays</translation>
        </message>
        <message>
            <source>{sites}, {status} ({count})</source>
            <translation>{sites}, {status} ({count})</translation>
        </message>
        <message>
            <source>{start} to {end}</source>
            <translation>{start} à {end}</translation>
        </message>
        <message>
            <source>{tonnes} contained</source>
            <translation>{tonnes} contenues</translation>
        </message>
        <message>
            <source>{tonnes} of goods</source>
            <translation>{tonnes} de biens</translation>
        </message>
        <message>
            <source>{tonnes}, {count} not known</source>
            <translation>{tonnes}, {count} inconnus</translation>
        </message>
        <message>
            <source>{upper} if the rest is one</source>
            <translation>{upper} si le reste ne fait qu’un</translation>
        </message>
        <message>
            <source>{value} of ±2.5 (WGI {year})</source>
            <translation>{value} sur ±2,5 (WGI {year})</translation>
        </message>
    </context>
    <context>
        <name>chart</name>
        <message>
            <source>65 % mark</source>
            <translation>repère 65 %</translation>
        </message>
        <message>
            <source>Baseline</source>
            <translation>Référence</translation>
        </message>
        <message>
            <source>China’s share over time</source>
            <translation>Part de la Chine dans le temps</translation>
        </message>
        <message>
            <source>Concentration along the chain</source>
            <translation>Concentration le long de la chaîne</translation>
        </message>
        <message>
            <source>Days of cover</source>
            <translation>Jours de couverture</translation>
        </message>
        <message>
            <source>Days of cover: of all use / of the supply lost</source>
            <translation>Jours de couverture : de toute la consommation / de l’offre perdue</translation>
        </message>
        <message>
            <source>Governance-weighted HHI over time</source>
            <translation>HHI pondéré par la gouvernance dans le temps</translation>
        </message>
        <message>
            <source>HHI over time</source>
            <translation>HHI dans le temps</translation>
        </message>
        <message>
            <source>Largest share over time</source>
            <translation>Part du premier dans le temps</translation>
        </message>
        <message>
            <source>Minerals and stages</source>
            <translation>Minerais et étapes</translation>
        </message>
        <message>
            <source>Minerals and stages, China’s share</source>
            <translation>Minerais et étapes, part de la Chine</translation>
        </message>
        <message>
            <source>Minerals and stages, HHI</source>
            <translation>Minerais et étapes, HHI</translation>
        </message>
        <message>
            <source>Minerals and stages, governance-weighted HHI</source>
            <translation>Minerais et étapes, HHI pondéré par la gouvernance</translation>
        </message>
        <message>
            <source>No export restriction acts on this stage.</source>
            <translation>Aucune restriction à l’exportation ne touche cette étape.</translation>
        </message>
        <message>
            <source>No national output is published for any stage.</source>
            <translation>Aucune production nationale n’est publiée pour aucune étape.</translation>
        </message>
        <message>
            <source>No national output is published for this stage.</source>
            <translation>Aucune production nationale n’est publiée pour cette étape.</translation>
        </message>
        <message>
            <source>Ranking of suppliers</source>
            <translation>Classement des fournisseurs</translation>
        </message>
        <message>
            <source>Scenario</source>
            <translation>Scénario</translation>
        </message>
        <message>
            <source>Sensitivity</source>
            <translation>Sensibilité</translation>
        </message>
        <message>
            <source>Sensitivity of the HHI</source>
            <translation>Sensibilité du HHI</translation>
        </message>
        <message>
            <source>Share of world {mineral} {stage}, {year}, %</source>
            <translation>Part mondiale, {mineral}, {stage}, {year}, %</translation>
        </message>
        <message>
            <source>Shares of suppliers</source>
            <translation>Parts des fournisseurs</translation>
        </message>
        <message>
            <source>Shock, month by month</source>
            <translation>Choc, mois par mois</translation>
        </message>
        <message>
            <source>Suppliers over time</source>
            <translation>Fournisseurs dans le temps</translation>
        </message>
        <message>
            <source>Supply month by month</source>
            <translation>Approvisionnement mois par mois</translation>
        </message>
        <message>
            <source>Supply month by month, {unit}</source>
            <translation>Approvisionnement mois par mois, {unit}</translation>
        </message>
        <message>
            <source>Supply month by month, {unit}; {month} is marked</source>
            <translation>Approvisionnement mois par mois, {unit} ; {month} est marqué</translation>
        </message>
        <message>
            <source>Use or sourcing is not published: no path can be drawn.</source>
            <translation>Consommation ou approvisionnement non publiés : aucune trajectoire ne peut être tracée.</translation>
        </message>
        <message>
            <source>What moves the HHI most, by host</source>
            <translation>Ce qui fait le plus bouger le HHI, par pays hôte</translation>
        </message>
        <message>
            <source>What moves the largest share most, by host</source>
            <translation>Ce qui fait le plus bouger la part du premier, par pays hôte</translation>
        </message>
        <message>
            <source>Who supplies, before and after, %</source>
            <translation>Qui fournit, avant et après, %</translation>
        </message>
        <message>
            <source>others</source>
            <translation>autres</translation>
        </message>
        <message>
            <source>{country} {share}</source>
            <translation>{country} {share}</translation>
        </message>
        <message>
            <source>{index} by mineral and stage, {year}, {unit}</source>
            <translation>{index} par minerai et étape, {year}, {unit}</translation>
        </message>
    </context>
    <context>
        <name>classes</name>
        <message>
            <source>A class bound is not a number. Write one such as 0.5 or 10.</source>
            <translation>Une borne de classe n’est pas un nombre. Écrivez par exemple 0,5 ou 10.</translation>
        </message>
        <message>
            <source>All figures are alike: 1 class, not {asked}.</source>
            <translation>Tous les chiffres sont égaux : 1 classe, et non {asked}.</translation>
        </message>
        <message>
            <source>Bounds of change mirror each other around zero: {bound} has no {mirror}. Add it.</source>
            <translation>Les bornes de variation sont symétriques autour de zéro : {bound} n’a pas de {mirror}. Ajoutez-la.</translation>
        </message>
        <message>
            <source>Change has a class in the middle, so there are {count} classes.</source>
            <translation>La variation a une classe centrale, il y a donc {count} classes.</translation>
        </message>
        <message>
            <source>Equal figures stay in one class: {found} classes, not {asked}.</source>
            <translation>Les chiffres égaux restent dans une classe : {found} classes, et non {asked}.</translation>
        </message>
        <message>
            <source>Equal numbers of countries (quantiles)</source>
            <translation>Nombres égaux de pays (quantiles)</translation>
        </message>
        <message>
            <source>Equal steps</source>
            <translation>Intervalles égaux</translation>
        </message>
        <message>
            <source>Fixed bounds</source>
            <translation>Bornes fixes</translation>
        </message>
        <message>
            <source>Logarithmic steps</source>
            <translation>Intervalles logarithmiques</translation>
        </message>
        <message>
            <source>Natural breaks (Fisher-Jenks)</source>
            <translation>Seuils naturels (Fisher-Jenks)</translation>
        </message>
        <message>
            <source>Nothing changes, so the fixed bounds are shown.</source>
            <translation>Rien ne change, les bornes fixes sont donc montrées.</translation>
        </message>
        <message>
            <source>Round bounds</source>
            <translation>Bornes rondes</translation>
        </message>
        <message>
            <source>Round bounds make {found} classes here, not {asked}.</source>
            <translation>Des bornes rondes font ici {found} classes, et non {asked}.</translation>
        </message>
        <message>
            <source>Set by hand</source>
            <translation>Fixées à la main</translation>
        </message>
        <message>
            <source>The class bound {bound} cannot be reached: change lies within −100 and +100 percentage points. Change that bound.</source>
            <translation>La borne {bound} ne peut être atteinte : la variation est comprise entre −100 et +100 points de pourcentage. Changez cette borne.</translation>
        </message>
        <message>
            <source>The class bound {bound} parts nothing: shares lie between 0 and 100 per cent. Change that bound.</source>
            <translation>La borne {bound} ne sépare rien : les parts vont de 0 à 100 pour cent. Changez cette borne.</translation>
        </message>
        <message>
            <source>The class bound {one} is there twice. Remove one.</source>
            <translation>La borne {one} figure deux fois. Retirez-en une.</translation>
        </message>
        <message>
            <source>There are no figures to class; the fixed bounds are shown.</source>
            <translation>Il n’y a pas de chiffres à classer ; les bornes fixes sont montrées.</translation>
        </message>
        <message>
            <source>There is no class bound. Give at least one.</source>
            <translation>Il n’y a aucune borne de classe. Donnez-en au moins une.</translation>
        </message>
        <message>
            <source>Too few different figures: {found} classes, not {asked}.</source>
            <translation>Trop peu de chiffres différents : {found} classes, et non {asked}.</translation>
        </message>
        <message>
            <source>Zero lies in the middle class of change. Remove that class bound.</source>
            <translation>Zéro est dans la classe centrale de la variation. Retirez cette borne.</translation>
        </message>
        <message>
            <source>{count} class bounds are too many. Keep {most} or fewer.</source>
            <translation>{count} bornes sont trop nombreuses. Gardez-en {most} ou moins.</translation>
        </message>
        <message>
            <source>{other} follows {one}: class bounds must rise. Swap them.</source>
            <translation>{other} suit {one} : les bornes doivent croître. Échangez-les.</translation>
        </message>
    </context>
    <context>
        <name>compare</name>
        <message>
            <source>Baseline</source>
            <translation>Référence</translation>
        </message>
        <message>
            <source>Scenario</source>
            <translation>Scénario</translation>
        </message>
    </context>
    <context>
        <name>controls</name>
        <message>
            <source>announced</source>
            <translation>annoncé</translation>
        </message>
        <message>
            <source>ban</source>
            <translation>interdiction</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>terminé</translation>
        </message>
        <message>
            <source>export control in force</source>
            <translation>contrôle à l’exportation en vigueur</translation>
        </message>
        <message>
            <source>in force</source>
            <translation>en vigueur</translation>
        </message>
        <message>
            <source>licence</source>
            <translation>licence</translation>
        </message>
        <message>
            <source>none in force</source>
            <translation>aucun en vigueur</translation>
        </message>
        <message>
            <source>none listed</source>
            <translation>aucun recensé</translation>
        </message>
        <message>
            <source>not yet in force</source>
            <translation>pas encore en vigueur</translation>
        </message>
        <message>
            <source>quota</source>
            <translation>quota</translation>
        </message>
        <message>
            <source>shipments stopped</source>
            <translation>expéditions arrêtées</translation>
        </message>
        <message>
            <source>state not known</source>
            <translation>état inconnu</translation>
        </message>
        <message>
            <source>suspended</source>
            <translation>suspendu</translation>
        </message>
        <message>
            <source>tariff</source>
            <translation>droit de douane</translation>
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
            <translation>Albanie</translation>
        </message>
        <message>
            <source>Algeria</source>
            <translation>Algérie</translation>
        </message>
        <message>
            <source>All other suppliers</source>
            <translation>Tous les autres fournisseurs</translation>
        </message>
        <message>
            <source>American Samoa</source>
            <translation>Samoa américaines</translation>
        </message>
        <message>
            <source>Andorra</source>
            <translation>Andorre</translation>
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
            <translation>Antigua-et-Barbuda</translation>
        </message>
        <message>
            <source>Argentina</source>
            <translation>Argentine</translation>
        </message>
        <message>
            <source>Armenia</source>
            <translation>Arménie</translation>
        </message>
        <message>
            <source>Aruba</source>
            <translation>Aruba</translation>
        </message>
        <message>
            <source>Australia</source>
            <translation>Australie</translation>
        </message>
        <message>
            <source>Austria</source>
            <translation>Autriche</translation>
        </message>
        <message>
            <source>Azerbaijan</source>
            <translation>Azerbaïdjan</translation>
        </message>
        <message>
            <source>Bahamas</source>
            <translation>Bahamas</translation>
        </message>
        <message>
            <source>Bahrain</source>
            <translation>Bahreïn</translation>
        </message>
        <message>
            <source>Bangladesh</source>
            <translation>Bangladesh</translation>
        </message>
        <message>
            <source>Barbados</source>
            <translation>Barbade</translation>
        </message>
        <message>
            <source>Belarus</source>
            <translation>Biélorussie</translation>
        </message>
        <message>
            <source>Belgium</source>
            <translation>Belgique</translation>
        </message>
        <message>
            <source>Belize</source>
            <translation>Belize</translation>
        </message>
        <message>
            <source>Benin</source>
            <translation>Bénin</translation>
        </message>
        <message>
            <source>Bermuda</source>
            <translation>Bermudes</translation>
        </message>
        <message>
            <source>Bhutan</source>
            <translation>Bhoutan</translation>
        </message>
        <message>
            <source>Bolivia</source>
            <translation>Bolivie</translation>
        </message>
        <message>
            <source>Bonaire, Sint Eustatius and Saba</source>
            <translation>Bonaire, Saint-Eustache et Saba</translation>
        </message>
        <message>
            <source>Bosnia and Herzegovina</source>
            <translation>Bosnie-Herzégovine</translation>
        </message>
        <message>
            <source>Botswana</source>
            <translation>Botswana</translation>
        </message>
        <message>
            <source>Brazil</source>
            <translation>Brésil</translation>
        </message>
        <message>
            <source>British Virgin Islands</source>
            <translation>Îles Vierges britanniques</translation>
        </message>
        <message>
            <source>Brunei</source>
            <translation>Brunei</translation>
        </message>
        <message>
            <source>Bulgaria</source>
            <translation>Bulgarie</translation>
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
            <translation>Cap-Vert</translation>
        </message>
        <message>
            <source>Cambodia</source>
            <translation>Cambodge</translation>
        </message>
        <message>
            <source>Cameroon</source>
            <translation>Cameroun</translation>
        </message>
        <message>
            <source>Canada</source>
            <translation>Canada</translation>
        </message>
        <message>
            <source>Cayman Islands</source>
            <translation>Îles Caïmans</translation>
        </message>
        <message>
            <source>Central African Republic</source>
            <translation>République centrafricaine</translation>
        </message>
        <message>
            <source>Chad</source>
            <translation>Tchad</translation>
        </message>
        <message>
            <source>Chile</source>
            <translation>Chili</translation>
        </message>
        <message>
            <source>China</source>
            <translation>Chine</translation>
        </message>
        <message>
            <source>Colombia</source>
            <translation>Colombie</translation>
        </message>
        <message>
            <source>Comoros</source>
            <translation>Comores</translation>
        </message>
        <message>
            <source>Congo</source>
            <translation>Congo</translation>
        </message>
        <message>
            <source>Cook Islands</source>
            <translation>Îles Cook</translation>
        </message>
        <message>
            <source>Costa Rica</source>
            <translation>Costa Rica</translation>
        </message>
        <message>
            <source>Croatia</source>
            <translation>Croatie</translation>
        </message>
        <message>
            <source>Cuba</source>
            <translation>Cuba</translation>
        </message>
        <message>
            <source>Curaçao</source>
            <translation>Curaçao</translation>
        </message>
        <message>
            <source>Cyprus</source>
            <translation>Chypre</translation>
        </message>
        <message>
            <source>Czechia</source>
            <translation>Tchéquie</translation>
        </message>
        <message>
            <source>Côte d'Ivoire</source>
            <translation>Côte d’Ivoire</translation>
        </message>
        <message>
            <source>DR Congo</source>
            <translation>RD Congo</translation>
        </message>
        <message>
            <source>Denmark</source>
            <translation>Danemark</translation>
        </message>
        <message>
            <source>Djibouti</source>
            <translation>Djibouti</translation>
        </message>
        <message>
            <source>Dominica</source>
            <translation>Dominique</translation>
        </message>
        <message>
            <source>Dominican Republic</source>
            <translation>République dominicaine</translation>
        </message>
        <message>
            <source>Ecuador</source>
            <translation>Équateur</translation>
        </message>
        <message>
            <source>Egypt</source>
            <translation>Égypte</translation>
        </message>
        <message>
            <source>El Salvador</source>
            <translation>Salvador</translation>
        </message>
        <message>
            <source>Equatorial Guinea</source>
            <translation>Guinée équatoriale</translation>
        </message>
        <message>
            <source>Eritrea</source>
            <translation>Érythrée</translation>
        </message>
        <message>
            <source>Estonia</source>
            <translation>Estonie</translation>
        </message>
        <message>
            <source>Eswatini</source>
            <translation>Eswatini</translation>
        </message>
        <message>
            <source>Ethiopia</source>
            <translation>Éthiopie</translation>
        </message>
        <message>
            <source>European Union (27)</source>
            <translation>Union européenne (27)</translation>
        </message>
        <message>
            <source>Falkland Islands</source>
            <translation>Îles Malouines</translation>
        </message>
        <message>
            <source>Fiji</source>
            <translation>Fidji</translation>
        </message>
        <message>
            <source>Finland</source>
            <translation>Finlande</translation>
        </message>
        <message>
            <source>France</source>
            <translation>France</translation>
        </message>
        <message>
            <source>French Guiana</source>
            <translation>Guyane</translation>
        </message>
        <message>
            <source>French Polynesia</source>
            <translation>Polynésie française</translation>
        </message>
        <message>
            <source>Gabon</source>
            <translation>Gabon</translation>
        </message>
        <message>
            <source>Gambia</source>
            <translation>Gambie</translation>
        </message>
        <message>
            <source>Georgia</source>
            <translation>Géorgie</translation>
        </message>
        <message>
            <source>Germany</source>
            <translation>Allemagne</translation>
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
            <translation>Grèce</translation>
        </message>
        <message>
            <source>Greenland</source>
            <translation>Groenland</translation>
        </message>
        <message>
            <source>Grenada</source>
            <translation>Grenade</translation>
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
            <translation>Guinée</translation>
        </message>
        <message>
            <source>Guinea-Bissau</source>
            <translation>Guinée-Bissau</translation>
        </message>
        <message>
            <source>Guyana</source>
            <translation>Guyana</translation>
        </message>
        <message>
            <source>Haiti</source>
            <translation>Haïti</translation>
        </message>
        <message>
            <source>Honduras</source>
            <translation>Honduras</translation>
        </message>
        <message>
            <source>Hong Kong</source>
            <translation>Hong Kong</translation>
        </message>
        <message>
            <source>Hungary</source>
            <translation>Hongrie</translation>
        </message>
        <message>
            <source>Iceland</source>
            <translation>Islande</translation>
        </message>
        <message>
            <source>India</source>
            <translation>Inde</translation>
        </message>
        <message>
            <source>Indonesia</source>
            <translation>Indonésie</translation>
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
            <translation>Irlande</translation>
        </message>
        <message>
            <source>Isle of Man</source>
            <translation>Île de Man</translation>
        </message>
        <message>
            <source>Israel</source>
            <translation>Israël</translation>
        </message>
        <message>
            <source>Italy</source>
            <translation>Italie</translation>
        </message>
        <message>
            <source>Jamaica</source>
            <translation>Jamaïque</translation>
        </message>
        <message>
            <source>Japan</source>
            <translation>Japon</translation>
        </message>
        <message>
            <source>Jersey</source>
            <translation>Jersey</translation>
        </message>
        <message>
            <source>Jordan</source>
            <translation>Jordanie</translation>
        </message>
        <message>
            <source>Kazakhstan</source>
            <translation>Kazakhstan</translation>
        </message>
        <message>
            <source>Kenya</source>
            <translation>Kenya</translation>
        </message>
        <message>
            <source>Kiribati</source>
            <translation>Kiribati</translation>
        </message>
        <message>
            <source>Kuwait</source>
            <translation>Koweït</translation>
        </message>
        <message>
            <source>Kyrgyzstan</source>
            <translation>Kirghizistan</translation>
        </message>
        <message>
            <source>Laos</source>
            <translation>Laos</translation>
        </message>
        <message>
            <source>Latvia</source>
            <translation>Lettonie</translation>
        </message>
        <message>
            <source>Lebanon</source>
            <translation>Liban</translation>
        </message>
        <message>
            <source>Lesotho</source>
            <translation>Lesotho</translation>
        </message>
        <message>
            <source>Liberia</source>
            <translation>Libéria</translation>
        </message>
        <message>
            <source>Libya</source>
            <translation>Libye</translation>
        </message>
        <message>
            <source>Liechtenstein</source>
            <translation>Liechtenstein</translation>
        </message>
        <message>
            <source>Lithuania</source>
            <translation>Lituanie</translation>
        </message>
        <message>
            <source>Luxembourg</source>
            <translation>Luxembourg</translation>
        </message>
        <message>
            <source>Macao</source>
            <translation>Macao</translation>
        </message>
        <message>
            <source>Madagascar</source>
            <translation>Madagascar</translation>
        </message>
        <message>
            <source>Malawi</source>
            <translation>Malawi</translation>
        </message>
        <message>
            <source>Malaysia</source>
            <translation>Malaisie</translation>
        </message>
        <message>
            <source>Maldives</source>
            <translation>Maldives</translation>
        </message>
        <message>
            <source>Mali</source>
            <translation>Mali</translation>
        </message>
        <message>
            <source>Malta</source>
            <translation>Malte</translation>
        </message>
        <message>
            <source>Marshall Islands</source>
            <translation>Îles Marshall</translation>
        </message>
        <message>
            <source>Martinique</source>
            <translation>Martinique</translation>
        </message>
        <message>
            <source>Mauritania</source>
            <translation>Mauritanie</translation>
        </message>
        <message>
            <source>Mauritius</source>
            <translation>Maurice</translation>
        </message>
        <message>
            <source>Mexico</source>
            <translation>Mexique</translation>
        </message>
        <message>
            <source>Micronesia</source>
            <translation>Micronésie</translation>
        </message>
        <message>
            <source>Moldova</source>
            <translation>Moldavie</translation>
        </message>
        <message>
            <source>Monaco</source>
            <translation>Monaco</translation>
        </message>
        <message>
            <source>Mongolia</source>
            <translation>Mongolie</translation>
        </message>
        <message>
            <source>Montenegro</source>
            <translation>Monténégro</translation>
        </message>
        <message>
            <source>Montserrat</source>
            <translation>Montserrat</translation>
        </message>
        <message>
            <source>Morocco</source>
            <translation>Maroc</translation>
        </message>
        <message>
            <source>Mozambique</source>
            <translation>Mozambique</translation>
        </message>
        <message>
            <source>Myanmar</source>
            <translation>Myanmar</translation>
        </message>
        <message>
            <source>Namibia</source>
            <translation>Namibie</translation>
        </message>
        <message>
            <source>Nauru</source>
            <translation>Nauru</translation>
        </message>
        <message>
            <source>Nepal</source>
            <translation>Népal</translation>
        </message>
        <message>
            <source>Netherlands</source>
            <translation>Pays-Bas</translation>
        </message>
        <message>
            <source>New Caledonia</source>
            <translation>Nouvelle-Calédonie</translation>
        </message>
        <message>
            <source>New Zealand</source>
            <translation>Nouvelle-Zélande</translation>
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
            <translation>Nigéria</translation>
        </message>
        <message>
            <source>Niue</source>
            <translation>Niue</translation>
        </message>
        <message>
            <source>North Korea</source>
            <translation>Corée du Nord</translation>
        </message>
        <message>
            <source>North Macedonia</source>
            <translation>Macédoine du Nord</translation>
        </message>
        <message>
            <source>Norway</source>
            <translation>Norvège</translation>
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
            <translation>Palaos</translation>
        </message>
        <message>
            <source>Palestine</source>
            <translation>Palestine</translation>
        </message>
        <message>
            <source>Panama</source>
            <translation>Panama</translation>
        </message>
        <message>
            <source>Papua New Guinea</source>
            <translation>Papouasie-Nouvelle-Guinée</translation>
        </message>
        <message>
            <source>Paraguay</source>
            <translation>Paraguay</translation>
        </message>
        <message>
            <source>Peru</source>
            <translation>Pérou</translation>
        </message>
        <message>
            <source>Philippines</source>
            <translation>Philippines</translation>
        </message>
        <message>
            <source>Poland</source>
            <translation>Pologne</translation>
        </message>
        <message>
            <source>Portugal</source>
            <translation>Portugal</translation>
        </message>
        <message>
            <source>Puerto Rico</source>
            <translation>Porto Rico</translation>
        </message>
        <message>
            <source>Qatar</source>
            <translation>Qatar</translation>
        </message>
        <message>
            <source>Rest of the world</source>
            <translation>Reste du monde</translation>
        </message>
        <message>
            <source>Romania</source>
            <translation>Roumanie</translation>
        </message>
        <message>
            <source>Russia</source>
            <translation>Russie</translation>
        </message>
        <message>
            <source>Rwanda</source>
            <translation>Rwanda</translation>
        </message>
        <message>
            <source>Réunion</source>
            <translation>La Réunion</translation>
        </message>
        <message>
            <source>Saint Barthélemy</source>
            <translation>Saint-Barthélemy</translation>
        </message>
        <message>
            <source>Saint Helena</source>
            <translation>Sainte-Hélène</translation>
        </message>
        <message>
            <source>Saint Kitts and Nevis</source>
            <translation>Saint-Christophe-et-Niévès</translation>
        </message>
        <message>
            <source>Saint Lucia</source>
            <translation>Sainte-Lucie</translation>
        </message>
        <message>
            <source>Saint Vincent and the Grenadines</source>
            <translation>Saint-Vincent-et-les-Grenadines</translation>
        </message>
        <message>
            <source>Samoa</source>
            <translation>Samoa</translation>
        </message>
        <message>
            <source>San Marino</source>
            <translation>Saint-Marin</translation>
        </message>
        <message>
            <source>Saudi Arabia</source>
            <translation>Arabie saoudite</translation>
        </message>
        <message>
            <source>Senegal</source>
            <translation>Sénégal</translation>
        </message>
        <message>
            <source>Serbia</source>
            <translation>Serbie</translation>
        </message>
        <message>
            <source>Seychelles</source>
            <translation>Seychelles</translation>
        </message>
        <message>
            <source>Sierra Leone</source>
            <translation>Sierra Leone</translation>
        </message>
        <message>
            <source>Singapore</source>
            <translation>Singapour</translation>
        </message>
        <message>
            <source>Sint Maarten</source>
            <translation>Saint-Martin (Pays-Bas)</translation>
        </message>
        <message>
            <source>Slovakia</source>
            <translation>Slovaquie</translation>
        </message>
        <message>
            <source>Slovenia</source>
            <translation>Slovénie</translation>
        </message>
        <message>
            <source>Solomon Islands</source>
            <translation>Îles Salomon</translation>
        </message>
        <message>
            <source>Somalia</source>
            <translation>Somalie</translation>
        </message>
        <message>
            <source>South Africa</source>
            <translation>Afrique du Sud</translation>
        </message>
        <message>
            <source>South Korea</source>
            <translation>Corée du Sud</translation>
        </message>
        <message>
            <source>South Sudan</source>
            <translation>Soudan du Sud</translation>
        </message>
        <message>
            <source>Spain</source>
            <translation>Espagne</translation>
        </message>
        <message>
            <source>Sri Lanka</source>
            <translation>Sri Lanka</translation>
        </message>
        <message>
            <source>Sudan</source>
            <translation>Soudan</translation>
        </message>
        <message>
            <source>Suriname</source>
            <translation>Suriname</translation>
        </message>
        <message>
            <source>Sweden</source>
            <translation>Suède</translation>
        </message>
        <message>
            <source>Switzerland</source>
            <translation>Suisse</translation>
        </message>
        <message>
            <source>Syria</source>
            <translation>Syrie</translation>
        </message>
        <message>
            <source>São Tomé and Príncipe</source>
            <translation>Sao Tomé-et-Principe</translation>
        </message>
        <message>
            <source>Taiwan</source>
            <translation>Taïwan</translation>
        </message>
        <message>
            <source>Tajikistan</source>
            <translation>Tadjikistan</translation>
        </message>
        <message>
            <source>Tanzania</source>
            <translation>Tanzanie</translation>
        </message>
        <message>
            <source>Thailand</source>
            <translation>Thaïlande</translation>
        </message>
        <message>
            <source>Timor-Leste</source>
            <translation>Timor oriental</translation>
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
            <translation>Trinité-et-Tobago</translation>
        </message>
        <message>
            <source>Tunisia</source>
            <translation>Tunisie</translation>
        </message>
        <message>
            <source>Turkmenistan</source>
            <translation>Turkménistan</translation>
        </message>
        <message>
            <source>Turks and Caicos Islands</source>
            <translation>Îles Turques-et-Caïques</translation>
        </message>
        <message>
            <source>Tuvalu</source>
            <translation>Tuvalu</translation>
        </message>
        <message>
            <source>Türkiye</source>
            <translation>Turquie</translation>
        </message>
        <message>
            <source>US Virgin Islands</source>
            <translation>Îles Vierges américaines</translation>
        </message>
        <message>
            <source>Uganda</source>
            <translation>Ouganda</translation>
        </message>
        <message>
            <source>Ukraine</source>
            <translation>Ukraine</translation>
        </message>
        <message>
            <source>United Arab Emirates</source>
            <translation>Émirats arabes unis</translation>
        </message>
        <message>
            <source>United Kingdom</source>
            <translation>Royaume-Uni</translation>
        </message>
        <message>
            <source>United States</source>
            <translation>États-Unis</translation>
        </message>
        <message>
            <source>Uruguay</source>
            <translation>Uruguay</translation>
        </message>
        <message>
            <source>Uzbekistan</source>
            <translation>Ouzbékistan</translation>
        </message>
        <message>
            <source>Vanuatu</source>
            <translation>Vanuatu</translation>
        </message>
        <message>
            <source>Vatican City</source>
            <translation>Vatican</translation>
        </message>
        <message>
            <source>Venezuela</source>
            <translation>Venezuela</translation>
        </message>
        <message>
            <source>Vietnam</source>
            <translation>Viêt Nam</translation>
        </message>
        <message>
            <source>Western Sahara</source>
            <translation>Sahara occidental</translation>
        </message>
        <message>
            <source>World</source>
            <translation>Monde</translation>
        </message>
        <message>
            <source>Yemen</source>
            <translation>Yémen</translation>
        </message>
        <message>
            <source>Zambia</source>
            <translation>Zambie</translation>
        </message>
        <message>
            <source>Zimbabwe</source>
            <translation>Zimbabwe</translation>
        </message>
    </context>
    <context>
        <name>define</name>
        <message>
            <source>65 % mark: the EU’s 2030 limit for one third country in its own use, set here against world output.</source>
            <translation>Repère 65 % : la limite de l’UE pour 2030 pour un pays tiers dans sa propre consommation, rapportée ici à la production mondiale.</translation>
        </message>
        <message>
            <source>China’s share: its output ÷ world output.</source>
            <translation>Part de la Chine : sa production ÷ production mondiale.</translation>
        </message>
        <message>
            <source>Governance-weighted HHI, 0 to 10: squared shares weighted by governance risk (European Commission 2017).</source>
            <translation>HHI pondéré par la gouvernance, 0 à 10 : carrés des parts pondérés par le risque de gouvernance (Commission européenne 2017).</translation>
        </message>
        <message>
            <source>HHI: sum of squared shares in per cent, 0 to 10,000; above 1,800 highly concentrated (US Merger Guidelines 2023).</source>
            <translation>HHI : somme des carrés des parts en pour cent, 0 à 10 000 ; au-dessus de 1 800, forte concentration (lignes directrices américaines sur les fusions 2023).</translation>
        </message>
        <message>
            <source>Largest share: output of the largest country ÷ world output.</source>
            <translation>Part du premier : production du premier pays ÷ production mondiale.</translation>
        </message>
        <message>
            <source>N-1: what all but the largest supplier make ÷ the others’ demand (IEA 2025).</source>
            <translation>N-1 : ce que font tous sauf le premier fournisseur ÷ demande des autres (AIE 2025).</translation>
        </message>
        <message>
            <source>Share: a country’s output ÷ world output of that stage.</source>
            <translation>Part : production d’un pays ÷ production mondiale de cette étape.</translation>
        </message>
        <message>
            <source>Shortage: use that neither supply nor stocks meet after the restriction, goods under way having arrived.</source>
            <translation>Pénurie : consommation que ni l’offre ni les stocks ne satisfont après la restriction, les biens en route étant arrivés.</translation>
        </message>
        <message>
            <source>Three largest: their output ÷ world output.</source>
            <translation>Trois premiers : leur production ÷ production mondiale.</translation>
        </message>
        <message>
            <source>Without the largest: what all other suppliers make ÷ world output; demand-blind.</source>
            <translation>Sans le premier : ce que font tous les autres fournisseurs ÷ production mondiale ; sans égard à la demande.</translation>
        </message>
    </context>
    <context>
        <name>demand</name>
        <message>
            <source>Magnets</source>
            <translation>Aimants</translation>
        </message>
        <message>
            <source>Mined</source>
            <translation>Extraction</translation>
        </message>
        <message>
            <source>Refined</source>
            <translation>Raffinage</translation>
        </message>
    </context>
    <context>
        <name>docks</name>
        <message>
            <source>Charts</source>
            <translation>Graphiques</translation>
        </message>
        <message>
            <source>Minerals × stages</source>
            <translation>Minerais × étapes</translation>
        </message>
    </context>
    <context>
        <name>documents</name>
        <message>
            <source>All files (*)</source>
            <translation>Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Ask again next time</source>
            <translation>Redemander la prochaine fois</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Changes that are not saved will be lost.</source>
            <translation>Les modifications non enregistrées seront perdues.</translation>
        </message>
        <message>
            <source>Delete the copy</source>
            <translation>Supprimer la copie</translation>
        </message>
        <message>
            <source>Don't save</source>
            <translation>Ne pas enregistrer</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Open the copy</source>
            <translation>Ouvrir la copie</translation>
        </message>
        <message>
            <source>Open the rescued copy of “{name}”?</source>
            <translation>Ouvrir la copie de secours de « {name} » ?</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Remplacer</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Save as</source>
            <translation>Enregistrer sous</translation>
        </message>
        <message>
            <source>Save the changes to “{name}”?</source>
            <translation>Enregistrer les modifications de « {name} » ?</translation>
        </message>
        <message>
            <source>Supply map (*{suffix})</source>
            <translation>Fichier Supply map (*{suffix})</translation>
        </message>
        <message>
            <source>The app ended before the work was saved. This copy was kept on {when}. The saved file, if there is one, is not touched until you save.</source>
            <translation>L’application s’est arrêtée avant l’enregistrement du travail. Cette copie a été conservée le {when}. Le fichier enregistré, s’il existe, n’est pas touché tant que vous n’enregistrez pas.</translation>
        </message>
        <message>
            <source>“{name}” is there already. Replace it?</source>
            <translation>« {name} » existe déjà. Le remplacer ?</translation>
        </message>
    </context>
    <context>
        <name>element</name>
        <message>
            <source>Africa</source>
            <translation>Afrique</translation>
        </message>
        <message>
            <source>All that fit</source>
            <translation>Tous ceux qui tiennent</translation>
        </message>
        <message>
            <source>Another scenario of the document</source>
            <translation>Un autre scénario du document</translation>
        </message>
        <message>
            <source>As in the window</source>
            <translation>Comme dans la fenêtre</translation>
        </message>
        <message>
            <source>Australia and Asia</source>
            <translation>Australie et Asie</translation>
        </message>
        <message>
            <source>Baseline</source>
            <translation>Référence</translation>
        </message>
        <message>
            <source>Boundary note</source>
            <translation>Mention sur les frontières</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Variation</translation>
        </message>
        <message>
            <source>Chart</source>
            <translation>Graphique</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Europe</source>
            <translation>Europe</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>Faits</translation>
        </message>
        <message>
            <source>Handling marking</source>
            <translation>Mention de diffusion</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>Titre principal</translation>
        </message>
        <message>
            <source>How to read</source>
            <translation>Comment lire</translation>
        </message>
        <message>
            <source>Inset map</source>
            <translation>Carte en médaillon</translation>
        </message>
        <message>
            <source>Key figures</source>
            <translation>Chiffres clés</translation>
        </message>
        <message>
            <source>Latin America</source>
            <translation>Amérique latine</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>Chapô</translation>
        </message>
        <message>
            <source>Legend</source>
            <translation>Légende</translation>
        </message>
        <message>
            <source>Limits and terms</source>
            <translation>Limites et termes</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Filet</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>Logo</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Carte</translation>
        </message>
        <message>
            <source>Month of the shock</source>
            <translation>Mois du choc</translation>
        </message>
        <message>
            <source>North America</source>
            <translation>Amérique du Nord</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>Page number</source>
            <translation>Numéro de page</translation>
        </message>
        <message>
            <source>Risk indices</source>
            <translation>Indices de risque</translation>
        </message>
        <message>
            <source>Scale bar</source>
            <translation>Barre d’échelle</translation>
        </message>
        <message>
            <source>Scenario</source>
            <translation>Scénario</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Sources</translation>
        </message>
        <message>
            <source>Suppliers</source>
            <translation>Fournisseurs</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tableau</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>What is assumed</source>
            <translation>Ce qui est supposé</translation>
        </message>
        <message>
            <source>World: baseline</source>
            <translation>Monde : référence</translation>
        </message>
        <message>
            <source>World: change</source>
            <translation>Monde : variation</translation>
        </message>
        <message>
            <source>{kind}: {what}</source>
            <translation>{kind} : {what}</translation>
        </message>
    </context>
    <context>
        <name>exposure</name>
        <message>
            <source>, grown with world output; new industry may use more</source>
            <translation>, accrue comme la production mondiale ; de nouvelles industries peuvent consommer plus</translation>
        </message>
        <message>
            <source>Change not known: use is not published</source>
            <translation>Variation inconnue : la consommation n’est pas publiée</translation>
        </message>
        <message>
            <source>Days of cover</source>
            <translation>Jours de couverture</translation>
        </message>
        <message>
            <source>EU study</source>
            <translation>étude de l’UE</translation>
        </message>
        <message>
            <source>EU-style risk</source>
            <translation>Risque façon UE</translation>
        </message>
        <message>
            <source>GeoPolRisk</source>
            <translation>GeoPolRisk</translation>
        </message>
        <message>
            <source>Gross imports beside contained output: understated</source>
            <translation>Importations brutes à côté d’une production contenue : sous-estimé</translation>
        </message>
        <message>
            <source>How many days of its whole use the consumer's stocks last.</source>
            <translation>Combien de jours de toute sa consommation les stocks du consommateur tiennent.</translation>
        </message>
        <message>
            <source>Import reliance</source>
            <translation>Dépendance aux importations</translation>
        </message>
        <message>
            <source>Net imports as a part of what is used. For the EU of its study, else from contained tonnes, else as published (USGS, which counts scrap as own output).</source>
            <translation>Importations nettes en part de ce qui est consommé. Pour l’UE, de son étude ; sinon des tonnes contenues, sinon tel que publié (USGS, qui compte les déchets comme production propre).</translation>
        </message>
        <message>
            <source>No 5–95 % band: how far trade, use and stocks may be off is not published</source>
            <translation>Pas de fourchette 5–95 % : l’erreur des échanges, de la consommation et des stocks n’est pas publiée</translation>
        </message>
        <message>
            <source>No customs heading or shares for this stage</source>
            <translation>Ni position douanière ni parts pour cette étape</translation>
        </message>
        <message>
            <source>No imports are recorded</source>
            <translation>Aucune importation enregistrée</translation>
        </message>
        <message>
            <source>No national output published</source>
            <translation>Aucune production nationale publiée</translation>
        </message>
        <message>
            <source>No stock is published</source>
            <translation>Aucun stock publié</translation>
        </message>
        <message>
            <source>No supplier is above the pact's governance floor</source>
            <translation>Aucun fournisseur n’atteint le seuil de gouvernance du pacte</translation>
        </message>
        <message>
            <source>Not in the EU study</source>
            <translation>Absent de l’étude de l’UE</translation>
        </message>
        <message>
            <source>Not published</source>
            <translation>Non publié</translation>
        </message>
        <message>
            <source>Only shares are published, no tonnes</source>
            <translation>Seules des parts sont publiées, pas de tonnes</translation>
        </message>
        <message>
            <source>Own output is not known</source>
            <translation>Production propre inconnue</translation>
        </message>
        <message>
            <source>So little is imported that shares say little</source>
            <translation>Si peu d’importations que les parts disent peu</translation>
        </message>
        <message>
            <source>Substitution {index}, recycling {rate}</source>
            <translation>Substitution {index}, recyclage {rate}</translation>
        </message>
        <message>
            <source>Suppliers: {basis} of {years}</source>
            <translation>Fournisseurs : {basis} de {years}</translation>
        </message>
        <message>
            <source>The EU study itself: {value}</source>
            <translation>L’étude de l’UE elle-même : {value}</translation>
        </message>
        <message>
            <source>The scenario has no pact</source>
            <translation>Le scénario n’a pas de pacte</translation>
        </message>
        <message>
            <source>The world imports nothing</source>
            <translation>Le monde n’importe rien</translation>
        </message>
        <message>
            <source>Use in {year}: {amount}, {basis} of {base}</source>
            <translation>Consommation en {year} : {amount}, {basis} de {base}</translation>
        </message>
        <message>
            <source>Use is not published</source>
            <translation>Consommation non publiée</translation>
        </message>
        <message>
            <source>World concentration times stability-weighted imports over supply. It ranks, and has no threshold.</source>
            <translation>Concentration mondiale multipliée par les importations pondérées par l’instabilité, rapportée à l’offre. Il classe, et n’a pas de seuil.</translation>
        </message>
        <message>
            <source>World output and the consumer's sourcing mix, weighted by governance, trade and import reliance. It weighs squared shares of the mix: a first plant of one's own can make it rise. For others than the EU a generalisation.</source>
            <translation>Production mondiale et panier d’approvisionnement du consommateur, pondérés par la gouvernance, le commerce et la dépendance aux importations. Il pondère les carrés des parts du panier : une première usine propre peut le faire monter. Pour d’autres que l’UE, une généralisation.</translation>
        </message>
        <message>
            <source>by {basis}</source>
            <translation>selon {basis}</translation>
        </message>
        <message>
            <source>critical from 1</source>
            <translation>critique à partir de 1</translation>
        </message>
        <message>
            <source>days</source>
            <translation>jours</translation>
        </message>
        <message>
            <source>imports less exports, and own output</source>
            <translation>importations moins exportations, et production propre</translation>
        </message>
        <message>
            <source>nothing made at home</source>
            <translation>production nulle</translation>
        </message>
        <message>
            <source>of 1, higher is worse</source>
            <translation>sur 1, plus haut est pire</translation>
        </message>
        <message>
            <source>of total use</source>
            <translation>de la consommation totale</translation>
        </message>
        <message>
            <source>own calculation</source>
            <translation>calcul propre</translation>
        </message>
        <message>
            <source>own output passes use</source>
            <translation>la production propre dépasse la consommation</translation>
        </message>
        <message>
            <source>published</source>
            <translation>publié</translation>
        </message>
        <message>
            <source>published figures</source>
            <translation>chiffres publiés</translation>
        </message>
        <message>
            <source>what plants of the next stage take in</source>
            <translation>ce qu’absorbent les usines de l’étape suivante</translation>
        </message>
        <message>
            <source>world output</source>
            <translation>production mondiale</translation>
        </message>
    </context>
    <context>
        <name>figures</name>
        <message>
            <source>${value} bn</source>
            <translation>{value} Md$</translation>
        </message>
        <message>
            <source>${value} m</source>
            <translation>{value} M$</translation>
        </message>
        <message>
            <source>HHI of {stage}; above 1,800 is highly concentrated</source>
            <translation>HHI, {stage} ; au-dessus de 1 800, forte concentration</translation>
        </message>
        <message>
            <source>a new dominant supplier</source>
            <translation>un nouveau fournisseur dominant</translation>
        </message>
        <message>
            <source>concentration weighted by governance risk, 0 to 10</source>
            <translation>concentration pondérée par le risque de gouvernance, 0 à 10</translation>
        </message>
        <message>
            <source>countries host them</source>
            <translation>pays les accueillent</translation>
        </message>
        <message>
            <source>first month of shortage, {who}</source>
            <translation>premier mois de pénurie, {who}</translation>
        </message>
        <message>
            <source>largest share of {stage}: {first}, then {second}</source>
            <translation>part du premier, {stage} : {first}, puis {second}</translation>
        </message>
        <message>
            <source>missing in all, {share} of use in {months} months</source>
            <translation>manquent en tout, {share} de la consommation en {months} mois</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>inconnu</translation>
        </message>
        <message>
            <source>of the others’ demand is met without {name}</source>
            <translation>de la demande des autres est satisfaite hors {name}</translation>
        </message>
        <message>
            <source>of them operate</source>
            <translation>d’entre eux sont en service</translation>
        </message>
        <message>
            <source>of use are held in stock</source>
            <translation>de consommation sont en stock</translation>
        </message>
        <message>
            <source>of use not met in the worst month</source>
            <translation>de la consommation non satisfaite le pire mois</translation>
        </message>
        <message>
            <source>of world output is left without {name}</source>
            <translation>de la production mondiale reste hors {name}</translation>
        </message>
        <message>
            <source>share of the three largest, {names}</source>
            <translation>part des trois premiers, {names}</translation>
        </message>
        <message>
            <source>the dominant supplier grows</source>
            <translation>le fournisseur dominant grandit</translation>
        </message>
        <message>
            <source>what is missing: use or sourcing is not published</source>
            <translation>ce qui manque : consommation ou approvisionnement non publiés</translation>
        </message>
        <message>
            <source>{count} days</source>
            <translation>{count} jours</translation>
        </message>
        <message>
            <source>{sites} are listed</source>
            <translation>{sites} sont recensés</translation>
        </message>
        <message>
            <source>{value} kt/yr</source>
            <translation>{value} kt/an</translation>
        </message>
        <message>
            <source>{value} t/yr</source>
            <translation>{value} t/an</translation>
        </message>
        <message>
            <source>{value}M</source>
            <translation>{value}M</translation>
        </message>
        <message>
            <source>{value}k</source>
            <translation>{value}k</translation>
        </message>
        <message>
            <source>{whose} share of {stage}, {year}</source>
            <translation>part {whose}, {stage}, {year}</translation>
        </message>
        <message>
            <source>{whose} share of {stage}: {what}</source>
            <translation>part {whose}, {stage} : {what}</translation>
        </message>
    </context>
    <context>
        <name>finder</name>
        <message>
            <source>1 site: {minerals}</source>
            <translation>1 site : {minerals}</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Commandes</translation>
        </message>
        <message>
            <source>Companies</source>
            <translation>Entreprises</translation>
        </message>
        <message>
            <source>Countries</source>
            <translation>Pays</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Carte</translation>
        </message>
        <message>
            <source>Minerals</source>
            <translation>Minerais</translation>
        </message>
        <message>
            <source>Select with a lasso</source>
            <translation>Sélectionner au lasso</translation>
        </message>
        <message>
            <source>Sites</source>
            <translation>Sites</translation>
        </message>
        <message>
            <source>Zoom to a box</source>
            <translation>Zoomer sur un cadre</translation>
        </message>
        <message>
            <source>{count} sites: {minerals}</source>
            <translation>{count} sites : {minerals}</translation>
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
            <translation>Table CSV des chiffres</translation>
        </message>
        <message>
            <source>Excel workbook of the figures</source>
            <translation>Classeur Excel des chiffres</translation>
        </message>
        <message>
            <source>GeoJSON of what is shown</source>
            <translation>GeoJSON de ce qui est affiché</translation>
        </message>
        <message>
            <source>GeoPackage of what is shown</source>
            <translation>GeoPackage de ce qui est affiché</translation>
        </message>
        <message>
            <source>Interactive web page</source>
            <translation>Page web interactive</translation>
        </message>
        <message>
            <source>PDF document</source>
            <translation>Document PDF</translation>
        </message>
        <message>
            <source>PNG image</source>
            <translation>Image PNG</translation>
        </message>
        <message>
            <source>PowerPoint presentation</source>
            <translation>Présentation PowerPoint</translation>
        </message>
        <message>
            <source>SVG drawing</source>
            <translation>Dessin SVG</translation>
        </message>
    </context>
    <context>
        <name>grammar</name>
        <message>
            <source>noun</source>
            <translation>nom</translation>
        </message>
    </context>
    <context>
        <name>guide</name>
        <message>
            <source>Column</source>
            <translation>Colonne</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Données</translation>
        </message>
        <message>
            <source>In the file</source>
            <translation>Dans le fichier</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Touches</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licence</translation>
        </message>
        <message>
            <source>Menu {name}</source>
            <translation>Menu {name}</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Preference</source>
            <translation>Préférence</translation>
        </message>
        <message>
            <source>Such as</source>
            <translation>Par exemple</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Composant</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>Effet</translation>
        </message>
        <message>
            <source>What it holds</source>
            <translation>Ce qu’elle contient</translation>
        </message>
        <message>
            <source>Whose, or where</source>
            <translation>De qui, ou où</translation>
        </message>
        <message>
            <source>in {package}</source>
            <translation>dans {package}</translation>
        </message>
        <message>
            <source>installed app</source>
            <translation>application installée</translation>
        </message>
    </context>
    <context>
        <name>headline</name>
        <message>
            <source> and </source>
            <translation> et </translation>
        </message>
        <message>
            <source>, but {name} would hold {share}</source>
            <translation>, mais un fournisseur détiendrait {share} ({name})</translation>
        </message>
        <message>
            <source>, but {name} would hold {share} of {stage}</source>
            <translation>, mais un fournisseur détiendrait {share} ({name}, {stage})</translation>
        </message>
        <message>
            <source>, the three largest {share}</source>
            <translation>, les trois premiers {share}</translation>
        </message>
        <message>
            <source>; {name} would then be the largest, with {share}</source>
            <translation> ; premier alors : {name}, avec {share}</translation>
        </message>
        <message>
            <source>African</source>
            <translation>africaines</translation>
        </message>
        <message>
            <source>Another demand</source>
            <translation>Une autre demande</translation>
        </message>
        <message>
            <source>Australian</source>
            <translation>australiennes</translation>
        </message>
        <message>
            <source>Australian and Pacific</source>
            <translation>d’Australie et du Pacifique</translation>
        </message>
        <message>
            <source>Canadian</source>
            <translation>canadiennes</translation>
        </message>
        <message>
            <source>Capacity added at another stage</source>
            <translation>De la capacité ajoutée à une autre étape</translation>
        </message>
        <message>
            <source>European</source>
            <translation>européennes</translation>
        </message>
        <message>
            <source>If {who} withheld {cut} of its {goods} exports, </source>
            <translation>{goods} – exportations coupées de {cut} par {who} : </translation>
        </message>
        <message>
            <source>Latin American</source>
            <translation>latino-américaines</translation>
        </message>
        <message>
            <source>More recycling</source>
            <translation>Davantage de recyclage</translation>
        </message>
        <message>
            <source>New mines in {where}</source>
            <translation>Nouvelles mines ({where})</translation>
        </message>
        <message>
            <source>New mines outside {name}</source>
            <translation>Nouvelles mines hors {name}</translation>
        </message>
        <message>
            <source>New plants in {where}</source>
            <translation>Nouvelles usines ({where})</translation>
        </message>
        <message>
            <source>New plants outside {name}</source>
            <translation>Nouvelles usines hors {name}</translation>
        </message>
        <message>
            <source>North American</source>
            <translation>nord-américaines</translation>
        </message>
        <message>
            <source>Owners in {name} are set to control {share} of {thing} in {year}</source>
            <translation>Des propriétaires ({name}) contrôleraient {share} de la production en {year} : {thing}</translation>
        </message>
        <message>
            <source>Owners in {name} control {share} of {thing}</source>
            <translation>Des propriétaires ({name}) contrôlent {share} de la production : {thing}</translation>
        </message>
        <message>
            <source>Owners in {name} controlled {share} of {thing} in {year}</source>
            <translation>Des propriétaires ({name}) contrôlaient {share} de la production en {year} : {thing}</translation>
        </message>
        <message>
            <source>The scenario</source>
            <translation>Le scénario</translation>
        </message>
        <message>
            <source>The scenario “{name}”</source>
            <translation>Le scénario « {name} »</translation>
        </message>
        <message>
            <source>a supplier</source>
            <translation>un fournisseur</translation>
        </message>
        <message>
            <source>cut</source>
            <translation>réduire</translation>
        </message>
        <message>
            <source>mined {mineral}</source>
            <translation>{mineral}, mine</translation>
        </message>
        <message>
            <source>raise</source>
            <translation>accroître</translation>
        </message>
        <message>
            <source>refined {mineral}</source>
            <translation>{mineral}, raffinage</translation>
        </message>
        <message>
            <source>the pact’s {count} members together</source>
            <translation>les {count} membres du pacte ensemble</translation>
        </message>
        <message>
            <source>what would be missing cannot be stated</source>
            <translation>ce qui manquerait ne peut être établi</translation>
        </message>
        <message>
            <source>{actor} would hardly change {whose} share of {thing}: {share} in {year}</source>
            <translation>{actor} : presque aucun effet sur la part {whose}, {thing} – {share} en {year}</translation>
        </message>
        <message>
            <source>{actor} would {verb} {whose} share of {thing} from {was} to {now} by {year}</source>
            <translation>{actor} : de quoi {verb} la part {whose} ({thing}), de {was} à {now} d’ici {year}</translation>
        </message>
        <message>
            <source>{adjective} mines</source>
            <translation>Mines {adjective}</translation>
        </message>
        <message>
            <source>{adjective} plants</source>
            <translation>Usines {adjective}</translation>
        </message>
        <message>
            <source>{consumer} would lack up to {share} of its use from {month}</source>
            <translation>{consumer} : il manquerait jusqu’à {share} de la consommation dès {month}</translation>
        </message>
        <message>
            <source>{consumer} would not run short</source>
            <translation>{consumer} : pas de pénurie</translation>
        </message>
        <message>
            <source>{count} places</source>
            <translation>{count} lieux</translation>
        </message>
        <message>
            <source>{mineral} magnet</source>
            <translation>{mineral}, aimants</translation>
        </message>
        <message>
            <source>{mineral} {stage}</source>
            <translation>{stage} {mineral}</translation>
        </message>
        <message>
            <source>{name} held {share} of world {thing} in {year}</source>
            <translation>{name} : {share} de la production mondiale en {year}, {thing}</translation>
        </message>
        <message>
            <source>{name} holds {share} of world {thing}</source>
            <translation>{name} : {share} de la production mondiale, {thing}</translation>
        </message>
        <message>
            <source>{name} is set to hold {share} of world {thing} in {year}</source>
            <translation>{name} : {share} attendus de la production mondiale en {year}, {thing}</translation>
        </message>
        <message>
            <source>{thing}: {count} sites are listed, national output is not published</source>
            <translation>{thing} : {count} sites recensés, production nationale non publiée</translation>
        </message>
    </context>
    <context>
        <name>layers</name>
        <message>
            <source>As known in {month} {year}</source>
            <translation>Connus en {month} {year}</translation>
        </message>
        <message>
            <source>At most the {count} largest flows</source>
            <translation>Au plus les {count} plus grands flux</translation>
        </message>
        <message>
            <source>Borders</source>
            <translation>Frontières</translation>
        </message>
        <message>
            <source>Export controls</source>
            <translation>Contrôles export</translation>
        </message>
        <message>
            <source>Graticule</source>
            <translation>Graticule</translation>
        </message>
        <message>
            <source>Hide {what}</source>
            <translation>Masquer {what}</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>Étiquettes</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Carte</translation>
        </message>
        <message>
            <source>Move {what}</source>
            <translation>Déplacer : {what}</translation>
        </message>
        <message>
            <source>Move {what} down</source>
            <translation>Descendre {what}</translation>
        </message>
        <message>
            <source>Move {what} to the bottom</source>
            <translation>Placer {what} tout en bas</translation>
        </message>
        <message>
            <source>Move {what} to the top</source>
            <translation>Placer {what} tout en haut</translation>
        </message>
        <message>
            <source>Move {what} up</source>
            <translation>Monter {what}</translation>
        </message>
        <message>
            <source>No export control on {mineral} is listed.</source>
            <translation>Aucun contrôle à l’exportation n’est recensé ({mineral}).</translation>
        </message>
        <message>
            <source>No national output is published for this stage.</source>
            <translation>Aucune production nationale n’est publiée pour cette étape.</translation>
        </message>
        <message>
            <source>No traded product is known to stand for this stage.</source>
            <translation>Aucun produit échangé connu ne représente cette étape.</translation>
        </message>
        <message>
            <source>No {mineral} site of this kind is listed.</source>
            <translation>Aucun site de ce type n’est recensé ({mineral}).</translation>
        </message>
        <message>
            <source>Opacity of {what}: {before} → {after}</source>
            <translation>Opacité de {what} : {before} → {after}</translation>
        </message>
        <message>
            <source>Pact members</source>
            <translation>Pacte</translation>
        </message>
        <message>
            <source>Policy</source>
            <translation>Politique</translation>
        </message>
        <message>
            <source>Remove {what}</source>
            <translation>Retirer {what}</translation>
        </message>
        <message>
            <source>Rename {before} to {after}</source>
            <translation>Renommer {before} en {after}</translation>
        </message>
        <message>
            <source>Reset the map's look</source>
            <translation>Réinitialiser l’aspect de la carte</translation>
        </message>
        <message>
            <source>Sea</source>
            <translation>Mer</translation>
        </message>
        <message>
            <source>Share of output</source>
            <translation>Part de la production</translation>
        </message>
        <message>
            <source>Show only {what}</source>
            <translation>N’afficher que {what}</translation>
        </message>
        <message>
            <source>Show {what}</source>
            <translation>Afficher {what}</translation>
        </message>
        <message>
            <source>Sites</source>
            <translation>Sites</translation>
        </message>
        <message>
            <source>The scenario has no pact.</source>
            <translation>Le scénario n’a pas de pacte.</translation>
        </message>
        <message>
            <source>Trade flows</source>
            <translation>Échanges</translation>
        </message>
        <message>
            <source>Your files</source>
            <translation>Vos fichiers</translation>
        </message>
        <message>
            <source>Your sites</source>
            <translation>Vos sites</translation>
        </message>
        <message>
            <source>all sites</source>
            <translation>tous les sites</translation>
        </message>
        <message>
            <source>no output</source>
            <translation>aucune production</translation>
        </message>
        <message>
            <source>no trade</source>
            <translation>aucun échange</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message>
            <source>the labels</source>
            <translation>les étiquettes</translation>
        </message>
        <message>
            <source>the layers of the map itself</source>
            <translation>les couches de la carte elle-même</translation>
        </message>
        <message>
            <source>the policy layers</source>
            <translation>les couches de politique</translation>
        </message>
        <message>
            <source>your files</source>
            <translation>vos fichiers</translation>
        </message>
        <message>
            <source>{count} members</source>
            <translation>{count} membres</translation>
        </message>
        <message>
            <source>{count} sites</source>
            <translation>{count} sites</translation>
        </message>
        <message>
            <source>{force} in force of {every} export controls</source>
            <translation>{force} en vigueur sur {every} contrôles à l’exportation</translation>
        </message>
        <message>
            <source>{part} sites pass the filter</source>
            <translation>{part} sites passent le filtre</translation>
        </message>
        <message>
            <source>{shown} of {every}</source>
            <translation>{shown} sur {every}</translation>
        </message>
    </context>
    <context>
        <name>lead</name>
        <message>
            <source>It makes {amount} in {year}.</source>
            <translation>Elle produit {amount} en {year}.</translation>
        </message>
        <message>
            <source>World output {amount}.</source>
            <translation>Production mondiale {amount}.</translation>
        </message>
        <message>
            <source>about {sum}</source>
            <translation>environ {sum}</translation>
        </message>
        <message>
            <source>all of it listed projects</source>
            <translation>entièrement des projets recensés</translation>
        </message>
        <message>
            <source>at least {sum} where costs are known</source>
            <translation>au moins {sum} là où les coûts sont connus</translation>
        </message>
        <message>
            <source>cost not known</source>
            <translation>coût inconnu</translation>
        </message>
        <message>
            <source>none of it in today’s pipeline</source>
            <translation>rien du portefeuille actuel</translation>
        </message>
        <message>
            <source>{amount} of new capacity</source>
            <translation>{amount} de capacité nouvelle</translation>
        </message>
        <message>
            <source>{count} more</source>
            <translation>{count} autres</translation>
        </message>
        <message>
            <source>{count} {sites} are listed.</source>
            <translation>{count} {sites} sont recensées.</translation>
        </message>
        <message>
            <source>{share} of it in today’s pipeline</source>
            <translation>dont {share} dans le portefeuille actuel</translation>
        </message>
    </context>
    <context>
        <name>legend</name>
        <message>
            <source>0, and under {bound}</source>
            <translation>0, et moins de {bound}</translation>
        </message>
        <message>
            <source>Capacity, kt/yr</source>
            <translation>Capacité, kt/an</translation>
        </message>
        <message>
            <source>Capacity, t/yr</source>
            <translation>Capacité, t/an</translation>
        </message>
        <message>
            <source>Change in share, percentage points</source>
            <translation>Variation de la part, points de pourcentage</translation>
        </message>
        <message>
            <source>Change in trade, {unit} contained</source>
            <translation>Variation du commerce, {unit} contenues</translation>
        </message>
        <message>
            <source>Change in trade, {unit} of goods</source>
            <translation>Variation du commerce, {unit} de biens</translation>
        </message>
        <message>
            <source>Change, % points</source>
            <translation>Variation, points de %</translation>
        </message>
        <message>
            <source>Export controls, {day}</source>
            <translation>Contrôles à l’exportation, {day}</translation>
        </message>
        <message>
            <source>No national output published</source>
            <translation>Aucune production nationale publiée</translation>
        </message>
        <message>
            <source>Not shown for lack of room: {titles}</source>
            <translation>Non affiché, faute de place : {titles}</translation>
        </message>
        <message>
            <source>Pact</source>
            <translation>Pacte</translation>
        </message>
        <message>
            <source>Share of output, %</source>
            <translation>Part de la production, %</translation>
        </message>
        <message>
            <source>Share of world output, %</source>
            <translation>Part de la production mondiale, %</translation>
        </message>
        <message>
            <source>Sites</source>
            <translation>Sites</translation>
        </message>
        <message>
            <source>Sites controlled from</source>
            <translation>Sites contrôlés depuis</translation>
        </message>
        <message>
            <source>Sites per {area} km²</source>
            <translation>Sites par {area} km²</translation>
        </message>
        <message>
            <source>Status of sites</source>
            <translation>État des sites</translation>
        </message>
        <message>
            <source>Trade {year}, {unit} contained</source>
            <translation>Commerce {year}, {unit} contenues</translation>
        </message>
        <message>
            <source>Trade {year}, {unit} of goods</source>
            <translation>Commerce {year}, {unit} de biens</translation>
        </message>
        <message>
            <source>Trade, from {year} rescaled, {unit} contained</source>
            <translation>Commerce, de {year} mis à l’échelle, {unit} contenues</translation>
        </message>
        <message>
            <source>Trade, from {year} rescaled, {unit} of goods</source>
            <translation>Commerce, de {year} mis à l’échelle, {unit} de biens</translation>
        </message>
        <message>
            <source>Trade, {unit} contained</source>
            <translation>Commerce, {unit} contenues</translation>
        </message>
        <message>
            <source>Trade, {unit} of goods</source>
            <translation>Commerce, {unit} de biens</translation>
        </message>
        <message>
            <source>added capacity</source>
            <translation>cap. ajoutée</translation>
        </message>
        <message>
            <source>all</source>
            <translation>toutes</translation>
        </message>
        <message>
            <source>and {count} more…</source>
            <translation>et {count} de plus…</translation>
        </message>
        <message>
            <source>area: capacity, on a scale of the file's own</source>
            <translation>surface : capacité, à une échelle propre au fichier</translation>
        </message>
        <message>
            <source>area: capacity, one scale for all minerals of the file</source>
            <translation>surface : capacité, une échelle pour tous les minerais du fichier</translation>
        </message>
        <message>
            <source>assumed: none observed</source>
            <translation>supposé : aucun observé</translation>
        </message>
        <message>
            <source>below {bound}</source>
            <translation>moins de {bound}</translation>
        </message>
        <message>
            <source>control not known</source>
            <translation>contrôle inconnu</translation>
        </message>
        <message>
            <source>countries</source>
            <translation>pays</translation>
        </message>
        <message>
            <source>falls</source>
            <translation>baisse</translation>
        </message>
        <message>
            <source>filtered: {shown} of {all} sites</source>
            <translation>filtré : {shown} sites sur {all}</translation>
        </message>
        <message>
            <source>kt/yr</source>
            <translation>kt/an</translation>
        </message>
        <message>
            <source>no site listed</source>
            <translation>aucun site recensé</translation>
        </message>
        <message>
            <source>no {stage} reported</source>
            <translation>non déclaré : {stage}</translation>
        </message>
        <message>
            <source>none reported</source>
            <translation>rien de déclaré</translation>
        </message>
        <message>
            <source>not operating</source>
            <translation>inactif</translation>
        </message>
        <message>
            <source>other countries</source>
            <translation>autres pays</translation>
        </message>
        <message>
            <source>output not known</source>
            <translation>production inconnue</translation>
        </message>
        <message>
            <source>rescaled from {year}</source>
            <translation>de {year}, mis à l’échelle</translation>
        </message>
        <message>
            <source>rises</source>
            <translation>hausse</translation>
        </message>
        <message>
            <source>several sites</source>
            <translation>plusieurs sites</translation>
        </message>
        <message>
            <source>site</source>
            <translation>site</translation>
        </message>
        <message>
            <source>site listed, output not known</source>
            <translation>site recensé, production inconnue</translation>
        </message>
        <message>
            <source>size not known</source>
            <translation>taille inconnue</translation>
        </message>
        <message>
            <source>t/yr</source>
            <translation>t/an</translation>
        </message>
        <message>
            <source>under {amount}</source>
            <translation>moins de {amount}</translation>
        </message>
        <message>
            <source>under {bound}</source>
            <translation>moins de {bound}</translation>
        </message>
        <message>
            <source>within ±{bound}</source>
            <translation>à ±{bound} près</translation>
        </message>
        <message>
            <source>zero reported</source>
            <translation>zéro déclaré</translation>
        </message>
        <message>
            <source>{bound} and over</source>
            <translation>{bound} et plus</translation>
        </message>
        <message>
            <source>{bound} or more</source>
            <translation>{bound} ou plus</translation>
        </message>
        <message>
            <source>{count} largest flows, {part} of trade</source>
            <translation>{count} plus grands flux, {part} du commerce</translation>
        </message>
        <message>
            <source>{low} and more</source>
            <translation>{low} et plus</translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <translation>{low} à {high}</translation>
        </message>
        <message>
            <source>{low}–{high}</source>
            <translation>{low}–{high}</translation>
        </message>
        <message>
            <source>{name}: {what}</source>
            <translation>{name} : {what}</translation>
        </message>
        <message>
            <source>{pact} ({count} members)</source>
            <translation>{pact} ({count} membres)</translation>
        </message>
        <message>
            <source>{part} of {year}, rescaled</source>
            <translation>{part} de {year}, mis à l’échelle</translation>
        </message>
    </context>
    <context>
        <name>levers</name>
        <message>
            <source>1 assumption on projects changed</source>
            <translation>1 hypothèse sur les projets modifiée</translation>
        </message>
        <message>
            <source>1 lever on another mineral</source>
            <translation>1 levier sur un autre minéral</translation>
        </message>
        <message>
            <source>Assumptions</source>
            <translation>Hypothèses</translation>
        </message>
        <message>
            <source>Case, change of demand, recycled input</source>
            <translation>Cas, variation de la demande, matière recyclée</translation>
        </message>
        <message>
            <source>Demand</source>
            <translation>Demande</translation>
        </message>
        <message>
            <source>Policy</source>
            <translation>Pacte</translation>
        </message>
        <message>
            <source>Stocks</source>
            <translation>Stocks</translation>
        </message>
        <message>
            <source>What consumers hold</source>
            <translation>Ce que détiennent les consommateurs</translation>
        </message>
        <message>
            <source>Who acts together</source>
            <translation>Qui agit ensemble</translation>
        </message>
        <message>
            <source>Who gives way; lead times, ramps, use, odds</source>
            <translation>Qui cède ; délais, montées en régime, utilisation, probabilités</translation>
        </message>
        <message>
            <source>all suppliers give way in proportion</source>
            <translation>tous les fournisseurs cèdent en proportion</translation>
        </message>
        <message>
            <source>baseline</source>
            <translation>référence</translation>
        </message>
        <message>
            <source>buying from nobody below {floor} in governance (WGI)</source>
            <translation>n’achetant à personne sous {floor} en gouvernance (WGI)</translation>
        </message>
        <message>
            <source>demand of {mineral}: {case} case</source>
            <translation>demande, {mineral} : cas {case}</translation>
        </message>
        <message>
            <source>goods under way for {months} months</source>
            <translation>biens en route pendant {months} mois</translation>
        </message>
        <message>
            <source>members of the pact give way last</source>
            <translation>les membres du pacte cèdent en dernier</translation>
        </message>
        <message>
            <source>new capacity counts at its probability of success</source>
            <translation>la nouvelle capacité compte selon sa probabilité de succès</translation>
        </message>
        <message>
            <source>no sharing of stocks</source>
            <translation>aucun partage des stocks</translation>
        </message>
        <message>
            <source>pact {name}of {count} countries, {sharing}</source>
            <translation>pacte {name}de {count} pays, {sharing}</translation>
        </message>
        <message>
            <source>recycled input {share} of refined {mineral}</source>
            <translation>matière recyclée {share} du raffinage ({mineral})</translation>
        </message>
        <message>
            <source>row {row} of {file} (not counted now, adds nothing)</source>
            <translation>ligne {row} de {file} (ne compte pas pour l’instant, n’ajoute rien)</translation>
        </message>
        <message>
            <source>scenario</source>
            <translation>scénario</translation>
        </message>
        <message>
            <source>stock of {mineral} ({stage}) held by {holder}: {held}</source>
            <translation>stock ({mineral}, {stage}) détenu par {holder} : {held}</translation>
        </message>
        <message>
            <source>stocks shared bilaterally</source>
            <translation>stocks partagés bilatéralement</translation>
        </message>
        <message>
            <source>stocks shared by the oil-sharing rule</source>
            <translation>stocks partagés selon la règle pétrolière</translation>
        </message>
        <message>
            <source>the dominant supplier gives way first</source>
            <translation>le fournisseur dominant cède d’abord</translation>
        </message>
        <message>
            <source>the most expensive supplier gives way first</source>
            <translation>le fournisseur le plus cher cède d’abord</translation>
        </message>
        <message>
            <source>{amount} of {mineral} {stage} added in {place}</source>
            <translation>{amount} ajoutés ({mineral}, {stage}, {place})</translation>
        </message>
        <message>
            <source>{count} assumptions on projects changed</source>
            <translation>{count} hypothèses sur les projets modifiées</translation>
        </message>
        <message>
            <source>{count} days of use</source>
            <translation>{count} jours de consommation</translation>
        </message>
        <message>
            <source>{count} levers on other minerals</source>
            <translation>{count} leviers sur d’autres minéraux</translation>
        </message>
        <message>
            <source>{count} more levers</source>
            <translation>{count} autres leviers</translation>
        </message>
        <message>
            <source>{share} of new supply displaces old</source>
            <translation>{share} de la nouvelle offre évincent l’ancienne</translation>
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
            <translation>Référence et scénario</translation>
        </message>
        <message>
            <source>Boundaries: Natural Earth, no endorsement implied.</source>
            <translation>Frontières : Natural Earth, sans prise de position.</translation>
        </message>
        <message>
            <source>Change in share of world output by controlling country, percentage points</source>
            <translation>Variation de la part de la production mondiale par pays de contrôle, points de pourcentage</translation>
        </message>
        <message>
            <source>Change in share of world output {by}, percentage points</source>
            <translation>Variation de la part de la production mondiale {by}, points de pourcentage</translation>
        </message>
        <message>
            <source>Change in share of world output, percentage points</source>
            <translation>Variation de la part de la production mondiale, points de pourcentage</translation>
        </message>
        <message>
            <source>Change in share, percentage points</source>
            <translation>Variation de la part, points de pourcentage</translation>
        </message>
        <message>
            <source>E</source>
            <translation>E</translation>
        </message>
        <message>
            <source>IEA base year {year}</source>
            <translation>année de base AIE {year}</translation>
        </message>
        <message>
            <source>N</source>
            <translation>N</translation>
        </message>
        <message>
            <source>No national output is published for this stage: sites only</source>
            <translation>Aucune production nationale publiée pour cette étape : sites seulement</translation>
        </message>
        <message>
            <source>S</source>
            <translation>S</translation>
        </message>
        <message>
            <source>Share of world output by controlling country, %</source>
            <translation>Part de la production mondiale par pays de contrôle, %</translation>
        </message>
        <message>
            <source>Share of world output by host country, %</source>
            <translation>Part de la production mondiale par pays hôte, %</translation>
        </message>
        <message>
            <source>Share of world output {by}, %</source>
            <translation>Part de la production mondiale {by}, %</translation>
        </message>
        <message>
            <source>Share of world output, %</source>
            <translation>Part de la production mondiale, %</translation>
        </message>
        <message>
            <source>Shares of world output are not shown</source>
            <translation>Parts de la production mondiale non affichées</translation>
        </message>
        <message>
            <source>W</source>
            <translation>O</translation>
        </message>
        <message>
            <source>Without shares of world output: {layers}</source>
            <translation>Sans parts de la production mondiale : {layers}</translation>
        </message>
        <message>
            <source>as known in {month}</source>
            <translation>connus en {month}</translation>
        </message>
        <message>
            <source>at the equator</source>
            <translation>à l’équateur</translation>
        </message>
        <message>
            <source>at {latitude}° {side}</source>
            <translation>à {latitude}° {side}</translation>
        </message>
        <message>
            <source>by control, with the pact as one</source>
            <translation>par contrôle, avec le pacte d’un bloc</translation>
        </message>
        <message>
            <source>by region</source>
            <translation>par région</translation>
        </message>
        <message>
            <source>by region of control</source>
            <translation>par région de contrôle</translation>
        </message>
        <message>
            <source>export controls</source>
            <translation>contrôles à l’exportation</translation>
        </message>
        <message>
            <source>in the middle of the map</source>
            <translation>au milieu de la carte</translation>
        </message>
        <message>
            <source>members of the pact</source>
            <translation>membres du pacte</translation>
        </message>
        <message>
            <source>no projection published: {year} output held</source>
            <translation>sans projection publiée : production de {year} maintenue</translation>
        </message>
        <message>
            <source>observed {year}</source>
            <translation>observé en {year}</translation>
        </message>
        <message>
            <source>projected, IEA base case</source>
            <translation>projeté, cas de base de l’AIE</translation>
        </message>
        <message>
            <source>projected, IEA base case between its years</source>
            <translation>projeté, cas de base de l’AIE entre ses années</translation>
        </message>
        <message>
            <source>projected: observed output grown by IEA rates</source>
            <translation>projeté : production observée accrue aux taux de l’AIE</translation>
        </message>
        <message>
            <source>projected: observed output grown by IEA rates, between its years</source>
            <translation>projeté : production observée accrue aux taux de l’AIE, entre ses années</translation>
        </message>
        <message>
            <source>sites</source>
            <translation>sites</translation>
        </message>
        <message>
            <source>trade flows</source>
            <translation>flux commerciaux</translation>
        </message>
        <message>
            <source>with the pact as one</source>
            <translation>avec le pacte d’un bloc</translation>
        </message>
        <message>
            <source>with {levers} added</source>
            <translation>avec {levers} ajoutés</translation>
        </message>
        <message>
            <source>{amount} in {count} places</source>
            <translation>{amount} en {count} lieux</translation>
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
            <translation>{what}, référence</translation>
        </message>
        <message>
            <source>{what}, baseline and scenario</source>
            <translation>{what}, référence et scénario</translation>
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
            <translation>0 à 10</translation>
        </message>
        <message>
            <source>0 to 10,000</source>
            <translation>0 à 10 000</translation>
        </message>
        <message>
            <source>China {figures}</source>
            <translation>Chine {figures}</translation>
        </message>
        <message>
            <source>China’s share</source>
            <translation>Part de la Chine</translation>
        </message>
        <message>
            <source>Concentration (HHI)</source>
            <translation>Concentration (HHI)</translation>
        </message>
        <message>
            <source>Governance HHI</source>
            <translation>HHI de gouvernance</translation>
        </message>
        <message>
            <source>Largest supplier’s share</source>
            <translation>Part du premier fournisseur</translation>
        </message>
        <message>
            <source>Largest, baseline</source>
            <translation>Premier, référence</translation>
        </message>
        <message>
            <source>Largest, scenario</source>
            <translation>Premier, scénario</translation>
        </message>
        <message>
            <source>Latest year held: {symbols}</source>
            <translation>Dernière année maintenue : {symbols}</translation>
        </message>
        <message>
            <source>Magnesium</source>
            <translation>Magnésium</translation>
        </message>
        <message>
            <source>Mineral</source>
            <translation>Minerai</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Étape</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Année</translation>
        </message>
        <message>
            <source>lowered</source>
            <translation>abaissé</translation>
        </message>
        <message>
            <source>no figure published</source>
            <translation>aucun chiffre publié</translation>
        </message>
        <message>
            <source>no national output is published</source>
            <translation>aucune production nationale publiée</translation>
        </message>
        <message>
            <source>no projection published, latest year held</source>
            <translation>sans projection publiée, dernière année maintenue</translation>
        </message>
        <message>
            <source>percentage points</source>
            <translation>points de pourcentage</translation>
        </message>
        <message>
            <source>raised by the scenario</source>
            <translation>relevé par le scénario</translation>
        </message>
        <message>
            <source>the statistic has no figure for China</source>
            <translation>la statistique n’a pas de chiffre pour la Chine</translation>
        </message>
        <message>
            <source>{name} {figures}, largest is {leader}</source>
            <translation>{name} {figures}, le premier est {leader}</translation>
        </message>
        <message>
            <source>{name}, baseline ({unit})</source>
            <translation>{name}, référence ({unit})</translation>
        </message>
        <message>
            <source>{name}, scenario ({unit})</source>
            <translation>{name}, scénario ({unit})</translation>
        </message>
        <message>
            <source>{name}, {unit}</source>
            <translation>{name}, {unit}</translation>
        </message>
        <message>
            <source>{name}: above {mark} at {above} of {known} stages with published output</source>
            <translation>{name} : au-dessus de {mark} à {above} des {known} étapes dont la production est publiée</translation>
        </message>
        <message>
            <source>{new} (was {old})</source>
            <translation>{new} (contre {old})</translation>
        </message>
        <message>
            <source>{what}: not a stage of this mineral here</source>
            <translation>{what} : pas une étape de ce minerai ici</translation>
        </message>
    </context>
    <context>
        <name>mineral</name>
        <message>
            <source>Antimony</source>
            <translation>Antimoine</translation>
        </message>
        <message>
            <source>Cobalt</source>
            <translation>Cobalt</translation>
        </message>
        <message>
            <source>Copper</source>
            <translation>Cuivre</translation>
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
            <translation>Graphite</translation>
        </message>
        <message>
            <source>Graphite (natural and synthetic)</source>
            <translation>Graphite (naturel et synthétique)</translation>
        </message>
        <message>
            <source>Lithium</source>
            <translation>Lithium</translation>
        </message>
        <message>
            <source>Magnesium</source>
            <translation>Magnésium</translation>
        </message>
        <message>
            <source>Magnesium metal</source>
            <translation>Magnésium métal</translation>
        </message>
        <message>
            <source>Manganese</source>
            <translation>Manganèse</translation>
        </message>
        <message>
            <source>Nickel</source>
            <translation>Nickel</translation>
        </message>
        <message>
            <source>Niobium</source>
            <translation>Niobium</translation>
        </message>
        <message>
            <source>Palladium</source>
            <translation>Palladium</translation>
        </message>
        <message>
            <source>Platinum</source>
            <translation>Platine</translation>
        </message>
        <message>
            <source>Rare earths</source>
            <translation>Terres rares</translation>
        </message>
        <message>
            <source>Rare-earth</source>
            <translation>Terres rares</translation>
        </message>
        <message>
            <source>Tantalum</source>
            <translation>Tantale</translation>
        </message>
        <message>
            <source>Tin</source>
            <translation>Étain</translation>
        </message>
        <message>
            <source>Titanium</source>
            <translation>Titane</translation>
        </message>
        <message>
            <source>Titanium (sponge)</source>
            <translation>Titane (éponge)</translation>
        </message>
        <message>
            <source>Tungsten</source>
            <translation>Tungstène</translation>
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
            <translation>Un exercice d’hypothèses aux règles explicites, pas une prévision.</translation>
        </message>
        <message>
            <source>Added output is limited by {stage}.</source>
            <translation>La production ajoutée est limitée par l’étape : {stage}.</translation>
        </message>
        <message>
            <source>Assumed: {levers}.</source>
            <translation>Supposé : {levers}.</translation>
        </message>
        <message>
            <source>Estimated from listed sites (≈): {names}.</source>
            <translation>Estimé d’après les sites recensés (≈) : {names}.</translation>
        </message>
        <message>
            <source>Governance of {names}: the median of the region.</source>
            <translation>Gouvernance de {names} : la médiane de la région.</translation>
        </message>
        <message>
            <source>Largest share: 5–95 % of the error of the tonnages, {low} to {high}.</source>
            <translation>Part du premier : 5–95 % de l’erreur des tonnages, {low} à {high}.</translation>
        </message>
        <message>
            <source>No national output is published for this stage: shares cannot be stated.</source>
            <translation>Aucune production nationale n’est publiée pour cette étape : les parts ne peuvent être établies.</translation>
        </message>
        <message>
            <source>No projection is published; output of {year} is held.</source>
            <translation>Aucune projection n’est publiée ; la production de {year} est maintenue.</translation>
        </message>
        <message>
            <source>Output counts to the country a plant stands in.</source>
            <translation>La production compte pour le pays où se trouve l’usine.</translation>
        </message>
        <message>
            <source>Output counts to the country of the controlling owner.</source>
            <translation>La production compte pour le pays du propriétaire de contrôle.</translation>
        </message>
        <message>
            <source>Owners are known for {share} of the output; the rest stays with the host.</source>
            <translation>Les propriétaires sont connus pour {share} de la production ; le reste demeure au pays hôte.</translation>
        </message>
        <message>
            <source>Plants start after their lead time and ramp up; {share} of what they make displaces other output.</source>
            <translation>Les usines démarrent après leur délai et montent en régime ; {share} de ce qu’elles produisent évincent d’autres productions.</translation>
        </message>
        <message>
            <source>Plants start after their lead time, ramp up, and displace other output; world demand is unchanged by them.</source>
            <translation>Les usines démarrent après leur délai, montent en régime et évincent d’autres productions ; la demande mondiale n’en est pas changée.</translation>
        </message>
        <message>
            <source>The baseline: no lever on this mineral’s output.</source>
            <translation>La référence : aucun levier sur la production de ce minerai.</translation>
        </message>
        <message>
            <source>The yield of {stages} is calibrated, an assumption.</source>
            <translation>Le rendement de {stages} est calibré, une hypothèse.</translation>
        </message>
        <message>
            <source>Whether {stages} finds enough feed cannot be stated.</source>
            <translation>Si {stages} trouve assez de matière ne peut être établi.</translation>
        </message>
        <message>
            <source>{count} more</source>
            <translation>{count} autres</translation>
        </message>
        <message>
            <source>{sources} {projection} projection. {software}.</source>
            <translation>{sources} Projection {projection}. {software}.</translation>
        </message>
        <message>
            <source>{value} t/yr of the added output finds no demand.</source>
            <translation>{value} t/an de la production ajoutée ne trouvent pas de demande.</translation>
        </message>
        <message>
            <source>{year}: {basis}; tonnes are {unit}.</source>
            <translation>{year} : {basis} ; les tonnes sont en {unit}.</translation>
        </message>
        <message>
            <source>“{name}”: {levers}.</source>
            <translation>« {name} » : {levers}.</translation>
        </message>
    </context>
    <context>
        <name>of mineral</name>
        <message>
            <source>antimony</source>
            <translation>de l’antimoine</translation>
        </message>
        <message>
            <source>cobalt</source>
            <translation>du cobalt</translation>
        </message>
        <message>
            <source>copper</source>
            <translation>du cuivre</translation>
        </message>
        <message>
            <source>gallium</source>
            <translation>du gallium</translation>
        </message>
        <message>
            <source>germanium</source>
            <translation>du germanium</translation>
        </message>
        <message>
            <source>graphite</source>
            <translation>du graphite</translation>
        </message>
        <message>
            <source>lithium</source>
            <translation>du lithium</translation>
        </message>
        <message>
            <source>magnesium</source>
            <translation>du magnésium</translation>
        </message>
        <message>
            <source>manganese</source>
            <translation>du manganèse</translation>
        </message>
        <message>
            <source>nickel</source>
            <translation>du nickel</translation>
        </message>
        <message>
            <source>niobium</source>
            <translation>du niobium</translation>
        </message>
        <message>
            <source>palladium</source>
            <translation>du palladium</translation>
        </message>
        <message>
            <source>platinum</source>
            <translation>du platine</translation>
        </message>
        <message>
            <source>rare_earths</source>
            <translation>des terres rares</translation>
        </message>
        <message>
            <source>tantalum</source>
            <translation>du tantale</translation>
        </message>
        <message>
            <source>tin</source>
            <translation>de l’étain</translation>
        </message>
        <message>
            <source>titanium</source>
            <translation>du titane</translation>
        </message>
        <message>
            <source>tungsten</source>
            <translation>du tungstène</translation>
        </message>
        <message>
            <source>vanadium</source>
            <translation>du vanadium</translation>
        </message>
    </context>
    <context>
        <name>over time</name>
        <message>
            <source>% of world output</source>
            <translation>% de la production mondiale</translation>
        </message>
        <message>
            <source>0 to 10</source>
            <translation>0 à 10</translation>
        </message>
        <message>
            <source>0 to 10,000</source>
            <translation>0 à 10 000</translation>
        </message>
        <message>
            <source>Basis</source>
            <translation>Base</translation>
        </message>
        <message>
            <source>China’s share</source>
            <translation>Part de la Chine</translation>
        </message>
        <message>
            <source>Concentration (HHI)</source>
            <translation>Concentration (HHI)</translation>
        </message>
        <message>
            <source>Governance HHI</source>
            <translation>HHI de gouvernance</translation>
        </message>
        <message>
            <source>Largest supplier’s share</source>
            <translation>Part du premier fournisseur</translation>
        </message>
        <message>
            <source>Shares of the largest</source>
            <translation>Parts des premiers</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Année</translation>
        </message>
        <message>
            <source>baseline</source>
            <translation>référence</translation>
        </message>
        <message>
            <source>no projection published: {year} held</source>
            <translation>sans projection publiée : {year} maintenue</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>inconnu</translation>
        </message>
        <message>
            <source>observed</source>
            <translation>observé</translation>
        </message>
        <message>
            <source>projected</source>
            <translation>projeté</translation>
        </message>
        <message>
            <source>scenario</source>
            <translation>scénario</translation>
        </message>
        <message>
            <source>{name}, baseline ({unit})</source>
            <translation>{name}, référence ({unit})</translation>
        </message>
        <message>
            <source>{name}, scenario ({unit})</source>
            <translation>{name}, scénario ({unit})</translation>
        </message>
        <message>
            <source>{value} mark</source>
            <translation>repère {value}</translation>
        </message>
    </context>
    <context>
        <name>pack</name>
        <message>
            <source>Stopped. Finished files stay; start again to go on.</source>
            <translation>Arrêté. Les fichiers achevés restent ; relancez pour continuer.</translation>
        </message>
        <message>
            <source>Stopped: nothing was written.</source>
            <translation>Arrêté : rien n’a été enregistré.</translation>
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
            <translation>Réunion ministérielle sur les minerais critiques, Washington, 4 février 2026</translation>
        </message>
        <message>
            <source>EU strategic partnerships on raw materials</source>
            <translation>Partenariats stratégiques de l’UE sur les matières premières</translation>
        </message>
        <message>
            <source>European Union (27)</source>
            <translation>Union européenne (27)</translation>
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
            <translation>Partenariat pour la sécurité des minerais (MSP, remplacé par FORGE le 4/2/2026)</translation>
        </message>
        <message>
            <source>Pax Silica</source>
            <translation>Pax Silica</translation>
        </message>
        <message>
            <source>Quad (Critical Minerals Initiative)</source>
            <translation>Quad (initiative sur les minerais critiques)</translation>
        </message>
        <message>
            <source>US bilateral critical-minerals frameworks, MoUs and action plans</source>
            <translation>Accords-cadres, protocoles et plans d’action bilatéraux des États-Unis sur les minerais critiques</translation>
        </message>
        <message>
            <source>USMCA</source>
            <translation>ACEUM (USMCA)</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucun</translation>
        </message>
    </context>
    <context>
        <name>page</name>
        <message>
            <source>Baseline</source>
            <translation>Référence</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Variation</translation>
        </message>
        <message>
            <source>How to read.</source>
            <translation>Comment lire.</translation>
        </message>
        <message>
            <source>Limits and terms.</source>
            <translation>Limites et termes.</translation>
        </message>
        <message>
            <source>Mineral Supply Map · page {page} of {pages}</source>
            <translation>Mineral Supply Map · page {page} sur {pages}</translation>
        </message>
        <message>
            <source>Scenario</source>
            <translation>Scénario</translation>
        </message>
        <message>
            <source>Sources.</source>
            <translation>Sources.</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>et {count} autres</translation>
        </message>
        <message>
            <source>d MMMM yyyy</source>
            <translation>d MMMM yyyy</translation>
        </message>
        <message>
            <source>{title}, “{name}”</source>
            <translation>{title}, « {name} »</translation>
        </message>
        <message>
            <source>{what} “{name}”</source>
            <translation>{what} « {name} »</translation>
        </message>
        <message>
            <source>“{name}”</source>
            <translation>« {name} »</translation>
        </message>
    </context>
    <context>
        <name>page size</name>
        <message>
            <source>A3, landscape</source>
            <translation>A3, paysage</translation>
        </message>
        <message>
            <source>A3, portrait</source>
            <translation>A3, portrait</translation>
        </message>
        <message>
            <source>A4, landscape</source>
            <translation>A4, paysage</translation>
        </message>
        <message>
            <source>A4, portrait</source>
            <translation>A4, portrait</translation>
        </message>
        <message>
            <source>Slide, 16:9</source>
            <translation>Diapositive, 16:9</translation>
        </message>
        <message>
            <source>Slide, 4:3</source>
            <translation>Diapositive, 4:3</translation>
        </message>
        <message>
            <source>Square</source>
            <translation>Carré</translation>
        </message>
        <message>
            <source>US Letter, landscape</source>
            <translation>US Letter, paysage</translation>
        </message>
        <message>
            <source>US Letter, portrait</source>
            <translation>US Letter, portrait</translation>
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
            <translation>- et {total:,} de plus.</translation>
        </message>
        <message>
            <source>0 or more</source>
            <translation>supérieure ou égale à 0</translation>
        </message>
        <message>
            <source>0, 0 is where missing positions end up, in the Gulf of Guinea</source>
            <translation>les positions manquantes finissent souvent à 0, 0, dans le golfe de Guinée</translation>
        </message>
        <message>
            <source>1 blank row left out.</source>
            <translation>1 ligne vide ignorée.</translation>
        </message>
        <message>
            <source>1 shape other than a point: shown at a point inside.</source>
            <translation>1 forme autre qu’un point : montrée par un point à l’intérieur.</translation>
        </message>
        <message>
            <source>A colour is written like #0072B2, not “{colour}”.</source>
            <translation>Une couleur s’écrit comme #0072B2, pas « {colour} ».</translation>
        </message>
        <message>
            <source>A cost is given for {code}, which neither makes nor plans {mineral}: take it out of the scenario's costs.</source>
            <translation>Un coût est donné pour {code}, qui ne produit ni ne prévoit rien pour {mineral} : retirez-le des coûts du scénario.</translation>
        </message>
        <message>
            <source>A document needs at least one page.</source>
            <translation>Un document doit avoir au moins une page.</translation>
        </message>
        <message>
            <source>A file of sites is a layer such as user:1, not {id!r}.</source>
            <translation>Un fichier de sites est une couche telle que user:1, pas {id!r}.</translation>
        </message>
        <message>
            <source>A handling marking can have {most_marking} characters at most.</source>
            <translation>Une mention de diffusion compte au plus {most_marking} caractères.</translation>
        </message>
        <message>
            <source>A key of your own</source>
            <translation>Une clé à vous</translation>
        </message>
        <message>
            <source>A layer is there twice: each has a name of its own.</source>
            <translation>Une couche figure deux fois : chacune doit avoir un nom à elle.</translation>
        </message>
        <message>
            <source>A name may have {longest_name} characters, not {count}. Shorten it.</source>
            <translation>Un nom compte au plus {longest_name} caractères, pas {count}. Raccourcissez-le.</translation>
        </message>
        <message>
            <source>A pack can have {most_pages} pages at most, not {count}. Choose fewer.</source>
            <translation>Un dossier compte au plus {most_pages} pages, pas {count}. Choisissez-en moins.</translation>
        </message>
        <message>
            <source>A page can have {most_elements} elements at most, not {count}.</source>
            <translation>Une page compte au plus {most_elements} éléments, pas {count}.</translation>
        </message>
        <message>
            <source>A page of {width_mm:g} × {height_mm:g} mm cannot be made: each side must be {smallest_mm:g} to {largest_mm:g} mm.</source>
            <translation>Une page de {width_mm:g} × {height_mm:g} mm est impossible : chaque côté doit mesurer de {smallest_mm:g} à {largest_mm:g} mm.</translation>
        </message>
        <message>
            <source>A presentation needs at least one page.</source>
            <translation>Une présentation doit avoir au moins une page.</translation>
        </message>
        <message>
            <source>A regional view shows 1 to 90 degrees around its middle, not {radius}.</source>
            <translation>Une vue régionale montre de 1 à 90 degrés autour de son centre, pas {radius}.</translation>
        </message>
        <message>
            <source>A resolution of {dpi} dpi cannot be used: choose 30 to 1,200.</source>
            <translation>Une résolution de {dpi} ppp est impossible : choisissez de 30 à 1 200.</translation>
        </message>
        <message>
            <source>A resolution of {dpi} dpi cannot be used: choose {least_dpi} to {most_dpi:,}.</source>
            <translation>Une résolution de {dpi} ppp est impossible : choisissez de {least_dpi} à {most_dpi:,}.</translation>
        </message>
        <message>
            <source>A scenario needs a name. Type one.</source>
            <translation>Un scénario doit avoir un nom. Saisissez-en un.</translation>
        </message>
        <message>
            <source>A series of months needs at least one month.</source>
            <translation>Une série de mois compte au moins un mois.</translation>
        </message>
        <message>
            <source>A series runs from {first_year} to {last_year}, first year before the last, not from {first} to {last} by {step}.</source>
            <translation>Une série va de {first_year} à {last_year}, la première année avant la dernière, pas de {first} à {last} par pas de {step}.</translation>
        </message>
        <message>
            <source>A slide can be {most_mm:g} mm wide at most. Choose a smaller page, or PDF.</source>
            <translation>Une diapositive mesure au plus {most_mm:g} mm de large. Choisissez une page plus petite, ou le PDF.</translation>
        </message>
        <message>
            <source>A target needs a cap: on a country's share, on HHI, or on both.</source>
            <translation>Une cible exige un plafond : sur la part d’un pays, sur le HHI, ou sur les deux.</translation>
        </message>
        <message>
            <source>A {suffix} file holds one page, not {count}. Write PDF or PPTX, or each page into a file of its own.</source>
            <translation>Un fichier {suffix} contient une page, pas {count}. Écrivez en PDF ou en PPTX, ou chaque page dans un fichier à part.</translation>
        </message>
        <message>
            <source>All slides of a presentation are of one size. Give the pages the same size.</source>
            <translation>Toutes les diapositives d’une présentation ont la même taille. Donnez la même taille aux pages.</translation>
        </message>
        <message>
            <source>An element of {width:g} × {height:g} mm cannot be seen.</source>
            <translation>Un élément de {width:g} × {height:g} mm ne se voit pas.</translation>
        </message>
        <message>
            <source>An image of {width:,} × {height:,} pixels is too large. Choose a resolution of at most {most} dpi for this page, or PDF, which has none.</source>
            <translation>Une image de {width:,} × {height:,} pixels est trop grande. Choisissez pour cette page une résolution d’au plus {most} ppp, ou le PDF, qui n’en a pas.</translation>
        </message>
        <message>
            <source>An image of {width_px} × {height_px} pixels cannot be made: each side must be between {smallest_px} and {largest_px} pixels.</source>
            <translation>Une image de {width_px} × {height_px} pixels est impossible : chaque côté doit compter de {smallest_px} à {largest_px} pixels.</translation>
        </message>
        <message>
            <source>An image of {width_px} × {height_px} pixels is too large: choose at most {most_pixels} million pixels.</source>
            <translation>Une image de {width_px} × {height_px} pixels est trop grande : choisissez au plus {most_pixels} millions de pixels.</translation>
        </message>
        <message>
            <source>Anything else</source>
            <translation>Tout le reste</translation>
        </message>
        <message>
            <source>Australia, MGA zone 50</source>
            <translation>Australie, MGA zone 50</translation>
        </message>
        <message>
            <source>Australia, MGA zone 55</source>
            <translation>Australie, MGA zone 55</translation>
        </message>
        <message>
            <source>Basis</source>
            <translation>Base</translation>
        </message>
        <message>
            <source>British National Grid</source>
            <translation>Grille nationale britannique</translation>
        </message>
        <message>
            <source>Capacity</source>
            <translation>Capacité</translation>
        </message>
        <message>
            <source>Capacity added in {id} must be zero or more tonnes a year, not {nameplate_t_per_year}.</source>
            <translation>La capacité ajoutée ({id}) doit être de zéro tonne par an ou plus, pas {nameplate_t_per_year}.</translation>
        </message>
        <message>
            <source>Capacity cannot be added at the stage “{stage}” of {mineral}. Choose one of: {stages}.</source>
            <translation>Aucune capacité ne peut être ajoutée à l’étape « {stage} » ({mineral}). Choisissez parmi : {stages}.</translation>
        </message>
        <message>
            <source>Capacity cannot be added in “{id}”: the tables name no {stage} project and no producer of {mineral} there. Choose another place.</source>
            <translation>Aucune capacité ne peut être ajoutée à « {id} » : les tables n’y citent ni projet ({stage}) ni producteur ({mineral}). Choisissez un autre lieu.</translation>
        </message>
        <message>
            <source>Capacity of {nameplate_t_per_year:g} t a year in “{id}” is more than can be computed: {most_tonnes:.0e} at most.</source>
            <translation>Une capacité de {nameplate_t_per_year:g} t par an à « {id} » dépasse ce qui peut être calculé : {most_tonnes:.0e} au plus.</translation>
        </message>
        <message>
            <source>Capital cost</source>
            <translation>Coût d’investissement</translation>
        </message>
        <message>
            <source>Central European (Windows 1250)</source>
            <translation>Europe centrale (Windows 1250)</translation>
        </message>
        <message>
            <source>Change the sign</source>
            <translation>Changez le signe</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>Vérification</translation>
        </message>
        <message>
            <source>Checking positions</source>
            <translation>Vérification des positions</translation>
        </message>
        <message>
            <source>Checking words and figures</source>
            <translation>Vérification des mots et des chiffres</translation>
        </message>
        <message>
            <source>Chinese (Big5)</source>
            <translation>Chinois (Big5)</translation>
        </message>
        <message>
            <source>Chinese (GBK)</source>
            <translation>Chinois (GBK)</translation>
        </message>
        <message>
            <source>Choose another folder, or change the permissions of this one.</source>
            <translation>Choisissez un autre dossier, ou changez les droits de celui-ci.</translation>
        </message>
        <message>
            <source>Choose one of: {everything}</source>
            <translation>Choisissez parmi : {everything}</translation>
        </message>
        <message>
            <source>Choose one of: {everything} and {rest:,} more</source>
            <translation>Choisissez parmi : {everything} et {rest:,} de plus</translation>
        </message>
        <message>
            <source>Choose the .shp file of the same name</source>
            <translation>Choisissez le fichier .shp du même nom</translation>
        </message>
        <message>
            <source>Choose the file that it points to</source>
            <translation>Choisissez le fichier vers lequel il pointe</translation>
        </message>
        <message>
            <source>Choose what it is</source>
            <translation>Choisissez ce que c’est</translation>
        </message>
        <message>
            <source>Close it there, or save under another name.</source>
            <translation>Fermez-le là-bas, ou enregistrez sous un autre nom.</translation>
        </message>
        <message>
            <source>Control</source>
            <translation>Contrôle</translation>
        </message>
        <message>
            <source>Coordinates are transformed from {name} to WGS 84 ({good}).</source>
            <translation>Les coordonnées sont converties de {name} en WGS 84 ({good}).</translation>
        </message>
        <message>
            <source>Copy the table into a spreadsheet and save it as XLSX</source>
            <translation>Copiez le tableau dans un tableur et enregistrez-le en XLSX</translation>
        </message>
        <message>
            <source>Correct it</source>
            <translation>Corrigez-le</translation>
        </message>
        <message>
            <source>Correct it in a text editor, or use a copy of the file</source>
            <translation>Corrigez-le dans un éditeur de texte, ou prenez une copie du fichier</translation>
        </message>
        <message>
            <source>Correct it, unless the site is offshore</source>
            <translation>Corrigez-la, sauf si le site est en mer</translation>
        </message>
        <message>
            <source>Correct the figure</source>
            <translation>Corrigez le chiffre</translation>
        </message>
        <message>
            <source>Correct the figure or the unit</source>
            <translation>Corrigez le chiffre ou l’unité</translation>
        </message>
        <message>
            <source>Correct the figures, or choose the coordinate system they are in</source>
            <translation>Corrigez les chiffres, ou choisissez leur système de coordonnées</translation>
        </message>
        <message>
            <source>Correct the mineral and stage, or the id</source>
            <translation>Corrigez le minerai et l’étape, ou l’identifiant</translation>
        </message>
        <message>
            <source>Correct the position or the country</source>
            <translation>Corrigez la position ou le pays</translation>
        </message>
        <message>
            <source>Correct the row in the file: see its delimiters and quotation marks</source>
            <translation>Corrigez la ligne dans le fichier : voyez ses séparateurs et ses guillemets</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Pays</translation>
        </message>
        <message>
            <source>Country of the controlling owner</source>
            <translation>Pays du propriétaire qui contrôle</translation>
        </message>
        <message>
            <source>Cyrillic (Windows 1251)</source>
            <translation>Cyrillique (Windows 1251)</translation>
        </message>
        <message>
            <source>Degrees east; decimal or 115°46'E</source>
            <translation>Degrés est ; décimaux ou 115°46'E</translation>
        </message>
        <message>
            <source>Degrees north; decimal or 33°51'S</source>
            <translation>Degrés nord ; décimaux ou 33°51'S</translation>
        </message>
        <message>
            <source>Did you mean {word}? Else choose what it is</source>
            <translation>S’agit-il de {word} ? Sinon, choisissez ce que c’est</translation>
        </message>
        <message>
            <source>Europe, UTM zone 32N</source>
            <translation>Europe, UTM zone 32N</translation>
        </message>
        <message>
            <source>Every country there is figures for is in the pact, so there is nobody to cap.</source>
            <translation>Tous les pays chiffrés sont dans le pacte : il n’y a personne à plafonner.</translation>
        </message>
        <message>
            <source>Exchange them</source>
            <translation>Échangez-les</translation>
        </message>
        <message>
            <source>Export it as XLSX or CSV</source>
            <translation>Exportez-le en XLSX ou en CSV</translation>
        </message>
        <message>
            <source>Export the layer as GeoPackage</source>
            <translation>Exportez la couche en GeoPackage</translation>
        </message>
        <message>
            <source>Free some space, or choose another disk.</source>
            <translation>Libérez de la place, ou choisissez un autre disque.</translation>
        </message>
        <message>
            <source>Getting the map ready</source>
            <translation>Préparation de la carte</translation>
        </message>
        <message>
            <source>Give it a shorter name, or choose a folder nearer to the disk's root.</source>
            <translation>Donnez-lui un nom plus court, ou choisissez un dossier plus proche de la racine du disque.</translation>
        </message>
        <message>
            <source>Give it one</source>
            <translation>Donnez-lui-en un</translation>
        </message>
        <message>
            <source>Give it one, or choose another consumer</source>
            <translation>Donnez-lui-en un, ou choisissez un autre consommateur</translation>
        </message>
        <message>
            <source>Give latitude and longitude, or leave the row out</source>
            <translation>Indiquez la latitude et la longitude, ou écartez la ligne</translation>
        </message>
        <message>
            <source>Give the position, or leave the row out</source>
            <translation>Indiquez la position, ou écartez la ligne</translation>
        </message>
        <message>
            <source>Give the three-letter code of a country, such as AUS</source>
            <translation>Donnez le code à trois lettres d’un pays, comme AUS</translation>
        </message>
        <message>
            <source>Give {version}</source>
            <translation>Donnez {version}</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>Teneur</translation>
        </message>
        <message>
            <source>How much of the exports the control {id} ({measure}) withholds is not published for {chosen}. Set the cut in per cent.</source>
            <translation>Quelle part des exportations le contrôle {id} ({measure}) retient n’est pas publiée ({chosen}). Fixez la coupe en pour cent.</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Identifiant</translation>
        </message>
        <message>
            <source>In the coordinate system that is chosen</source>
            <translation>Dans le système de coordonnées choisi</translation>
        </message>
        <message>
            <source>Install the app again, or in a checkout run: python geodata/build_tables.py</source>
            <translation>Réinstallez l’application ou, dans une copie du code, lancez : python geodata/build_tables.py</translation>
        </message>
        <message>
            <source>It has more than {max_rows:,} rows. Divide it into several files.</source>
            <translation>Il a plus de {max_rows:,} lignes. Divisez-le en plusieurs fichiers.</translation>
        </message>
        <message>
            <source>It has {count:,} columns; the first {max_columns} are read.</source>
            <translation>Il a {count:,} colonnes ; les {max_columns} premières sont lues.</translation>
        </message>
        <message>
            <source>It has {count} layers; {name} is shown.</source>
            <translation>Il a {count} couches ; {name} est montrée.</translation>
        </message>
        <message>
            <source>It has {count} sheets; {name} is shown.</source>
            <translation>{count} feuilles ; {name} est montrée.</translation>
        </message>
        <message>
            <source>Its links to other files are not followed.</source>
            <translation>Ses liens vers d’autres fichiers ne sont pas suivis.</translation>
        </message>
        <message>
            <source>Its macros are not run.</source>
            <translation>Ses macros ne sont pas exécutées.</translation>
        </message>
        <message>
            <source>Its {count} folders are one table with a column {folder}.</source>
            <translation>Ses {count} dossiers forment un seul tableau avec une colonne {folder}.</translation>
        </message>
        <message>
            <source>Japanese (Shift JIS)</source>
            <translation>Japonais (Shift JIS)</translation>
        </message>
        <message>
            <source>Keep one of them</source>
            <translation>Gardez-en un</translation>
        </message>
        <message>
            <source>Kept aside</source>
            <translation>Laissées de côté</translation>
        </message>
        <message>
            <source>Korean (EUC-KR)</source>
            <translation>Coréen (EUC-KR)</translation>
        </message>
        <message>
            <source>Latitude</source>
            <translation>Latitude</translation>
        </message>
        <message>
            <source>Latitude and longitude in one cell, or WKT</source>
            <translation>Latitude et longitude dans une cellule, ou WKT</translation>
        </message>
        <message>
            <source>Latitude and longitude of the whole file are exchanged.</source>
            <translation>Latitude et longitude de tout le fichier sont échangées.</translation>
        </message>
        <message>
            <source>Leave it blank, or set the status to closed</source>
            <translation>Laissez vide, ou fixez l’état à fermé</translation>
        </message>
        <message>
            <source>Leave one of them out, unless they are two</source>
            <translation>Écartez l’un d’eux, sauf s’il y en a deux</translation>
        </message>
        <message>
            <source>Longitude</source>
            <translation>Longitude</translation>
        </message>
        <message>
            <source>Looking at the layers</source>
            <translation>Examen des couches</translation>
        </message>
        <message>
            <source>Looking at the sheets</source>
            <translation>Examen des feuilles</translation>
        </message>
        <message>
            <source>Looking for doubles</source>
            <translation>Recherche des doublons</translation>
        </message>
        <message>
            <source>Looking for sites that are listed already</source>
            <translation>Recherche des sites déjà recensés</translation>
        </message>
        <message>
            <source>Map a column with the grade in per cent, or state it for the file</source>
            <translation>Affectez une colonne à la teneur en pour cent, ou indiquez-la pour le fichier</translation>
        </message>
        <message>
            <source>Million USD</source>
            <translation>Millions d’USD</translation>
        </message>
        <message>
            <source>Mineral</source>
            <translation>Minerai</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Name or symbol, in any usual language</source>
            <translation>Nom ou symbole, dans toute langue usuelle</translation>
        </message>
        <message>
            <source>Nameplate a year, in the unit beside it</source>
            <translation>Capacité nominale par an, dans l’unité d’à côté</translation>
        </message>
        <message>
            <source>No column holds names; the sites are called by their rows.</source>
            <translation>Aucune colonne ne contient de noms ; les sites sont nommés d’après leurs lignes.</translation>
        </message>
        <message>
            <source>No column says the stage; the sites are taken for mines.</source>
            <translation>Aucune colonne n’indique l’étape ; les sites sont pris pour des mines.</translation>
        </message>
        <message>
            <source>No column says the status; the sites are taken to operate.</source>
            <translation>Aucune colonne n’indique l’état ; les sites sont supposés en service.</translation>
        </message>
        <message>
            <source>No column says which mineral; the sites are drawn but cannot be counted.</source>
            <translation>Aucune colonne n’indique le minerai ; les sites sont dessinés mais ne peuvent pas être comptés.</translation>
        </message>
        <message>
            <source>No cost is listed for any of the projects, so a budget cannot be kept: ask without one, for the fewest tonnes.</source>
            <translation>Aucun coût n’est recensé pour ces projets : un budget ne peut être tenu. Demandez sans budget, pour le moins de tonnes.</translation>
        </message>
        <message>
            <source>No demand case {case} is published for {mineral}; there is one for {known}. Change its demand by a part instead.</source>
            <translation>Aucun cas de demande {case} n’est publié ({mineral}) ; il y en a un pour {known}. Changez plutôt sa demande d’une part.</translation>
        </message>
        <message>
            <source>No export restriction acts on {mineral} {stage}. Choose another template, or a scenario that has one.</source>
            <translation>Aucune restriction d’exportation ne porte sur {mineral}, {stage}. Choisissez un autre modèle, ou un scénario qui en a une.</translation>
        </message>
        <message>
            <source>No file can have such a name: it holds a null. Give another name.</source>
            <translation>Aucun fichier ne peut porter un tel nom : il contient un caractère nul. Donnez un autre nom.</translation>
        </message>
        <message>
            <source>No known status in 1 row: drawn as planned.</source>
            <translation>Aucun état connu dans 1 ligne : dessiné comme prévu.</translation>
        </message>
        <message>
            <source>No known status in {count:,} rows: drawn as planned.</source>
            <translation>Aucun état connu dans {count:,} lignes : dessinés comme prévus.</translation>
        </message>
        <message>
            <source>No listed project makes anything by {year} where capacity may be added: choose a later year or more regions.</source>
            <translation>Aucun projet recensé ne produit d’ici {year} là où l’on peut ajouter de la capacité : choisissez une année plus lointaine ou plus de régions.</translation>
        </message>
        <message>
            <source>No national output of {mineral} is published for {stage}, so there are no shares to cap.</source>
            <translation>Aucune production nationale n’est publiée ({mineral}, {stage}) : il n’y a pas de parts à plafonner.</translation>
        </message>
        <message>
            <source>No page is left to make: none of the minerals has one of the stages.</source>
            <translation>Il ne reste aucune page à faire : aucun des minerais n’a l’une des étapes.</translation>
        </message>
        <message>
            <source>No row of column names was found; the columns are numbered.</source>
            <translation>Aucune ligne de noms de colonnes n’a été trouvée ; les colonnes sont numérotées.</translation>
        </message>
        <message>
            <source>No stage in 1 row: taken for a mine.</source>
            <translation>Aucune étape dans 1 ligne : prise pour une mine.</translation>
        </message>
        <message>
            <source>No stage in {count:,} rows: taken for mines.</source>
            <translation>Aucune étape dans {count:,} lignes : prises pour des mines.</translation>
        </message>
        <message>
            <source>North America, UTM zone 11N</source>
            <translation>Amérique du Nord, UTM zone 11N</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>Nothing makes the table “{name}” of the guide.</source>
            <translation>Rien ne crée le tableau « {name} » du guide.</translation>
        </message>
        <message>
            <source>Open it with File &gt; Open</source>
            <translation>Ouvrez-le par Fichier &gt; Ouvrir</translation>
        </message>
        <message>
            <source>Operator</source>
            <translation>Exploitant</translation>
        </message>
        <message>
            <source>Output a year, in the same unit</source>
            <translation>Production par an, dans la même unité</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Propriétaire</translation>
        </message>
        <message>
            <source>Pact</source>
            <translation>Pacte</translation>
        </message>
        <message>
            <source>Per cent of the mineral in concentrate</source>
            <translation>Pour cent du minerai dans le concentré</translation>
        </message>
        <message>
            <source>Perhaps “{close}” is meant</source>
            <translation>Peut-être s’agit-il de « {close} »</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Position</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>Produit</translation>
        </message>
        <message>
            <source>Production</source>
            <translation>Production</translation>
        </message>
        <message>
            <source>Province</source>
            <translation>Province</translation>
        </message>
        <message>
            <source>Read as {encoding}; cells are parted by a {parts}, decimals by a comma.</source>
            <translation>Lu en {encoding} ; séparateur de cellules : {parts} ; marque décimale : virgule.</translation>
        </message>
        <message>
            <source>Read as {encoding}; cells are parted by a {parts}, decimals by a point.</source>
            <translation>Lu en {encoding} ; séparateur de cellules : {parts} ; marque décimale : point.</translation>
        </message>
        <message>
            <source>Reading the features</source>
            <translation>Lecture des objets</translation>
        </message>
        <message>
            <source>Reading the folders</source>
            <translation>Lecture des dossiers</translation>
        </message>
        <message>
            <source>Reading the rows</source>
            <translation>Lecture des lignes</translation>
        </message>
        <message>
            <source>Row {row}</source>
            <translation>Ligne {row}</translation>
        </message>
        <message>
            <source>Row {row} is no site (a total or a note) and is left aside.</source>
            <translation>La ligne {row} n’est pas un site (un total ou une note) et est laissée de côté.</translation>
        </message>
        <message>
            <source>Save it as CSV, XLSX or GeoPackage</source>
            <translation>Enregistrez-le en CSV, XLSX ou GeoPackage</translation>
        </message>
        <message>
            <source>Save it as XLSX in a spreadsheet</source>
            <translation>Enregistrez-le en XLSX dans un tableur</translation>
        </message>
        <message>
            <source>Say another unit or basis</source>
            <translation>Indiquez une autre unité ou une autre base</translation>
        </message>
        <message>
            <source>Say which mineral it is</source>
            <translation>Indiquez de quel minerai il s’agit</translation>
        </message>
        <message>
            <source>Scenario {current} cannot be shown: there are {count}. Choose one that exists.</source>
            <translation>Le scénario {current} ne peut pas être affiché : il y en a {count}. Choisissez-en un qui existe.</translation>
        </message>
        <message>
            <source>Scenarios 1 to {last} can be moved among each other, no others.</source>
            <translation>Les scénarios 1 à {last} peuvent être déplacés entre eux, aucun autre.</translation>
        </message>
        <message>
            <source>See whether {column} is the right column</source>
            <translation>Vérifiez si {column} est la bonne colonne</translation>
        </message>
        <message>
            <source>Similar ones are: {close}</source>
            <translation>Ressemblants : {close}</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>South America, UTM zone 19S</source>
            <translation>Amérique du Sud, UTM zone 19S</translation>
        </message>
        <message>
            <source>Split it into several files</source>
            <translation>Divisez-le en plusieurs fichiers</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Étape</translation>
        </message>
        <message>
            <source>Start year</source>
            <translation>Année de début</translation>
        </message>
        <message>
            <source>State or province</source>
            <translation>État ou province</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Stopped. Nothing was added.</source>
            <translation>Arrêté. Rien n’a été ajouté.</translation>
        </message>
        <message>
            <source>Take {lies}, or correct it</source>
            <translation>Prenez {lies}, ou corrigez</translation>
        </message>
        <message>
            <source>The budget</source>
            <translation>Le budget</translation>
        </message>
        <message>
            <source>The bundled presets {path} are damaged. {reinstall}.</source>
            <translation>Les cas types fournis {path} sont endommagés. {reinstall}.</translation>
        </message>
        <message>
            <source>The bundled presets {path} cannot be read ({strerror}). {reinstall}.</source>
            <translation>Les cas types fournis {path} ne peuvent pas être lus ({strerror}). {reinstall}.</translation>
        </message>
        <message>
            <source>The bundled table {missing} is missing from {folder}. {reinstall}.</source>
            <translation>La table fournie {missing} manque dans {folder}. {reinstall}.</translation>
        </message>
        <message>
            <source>The bundled table {name} has the columns {header}; this version of the app reads {expected}. {reinstall}.</source>
            <translation>La table fournie {name} a les colonnes {header} ; cette version de l’application lit {expected}. {reinstall}.</translation>
        </message>
        <message>
            <source>The bundled table {name} has {count} rows, not {listed}. {reinstall}.</source>
            <translation>La table fournie {name} a {count} lignes, pas {listed}. {reinstall}.</translation>
        </message>
        <message>
            <source>The bundled table {path} cannot be read ({strerror}). {reinstall}.</source>
            <translation>La table fournie {path} ne peut pas être lue ({strerror}). {reinstall}.</translation>
        </message>
        <message>
            <source>The bundled table {path} is damaged or was changed. {reinstall}.</source>
            <translation>La table fournie {path} est endommagée ou a été modifiée. {reinstall}.</translation>
        </message>
        <message>
            <source>The cap on HHI</source>
            <translation>Le plafond du HHI</translation>
        </message>
        <message>
            <source>The cap on a share</source>
            <translation>Le plafond d’une part</translation>
        </message>
        <message>
            <source>The change of demand</source>
            <translation>La variation de la demande</translation>
        </message>
        <message>
            <source>The column names stand in row {header_row}.</source>
            <translation>Les noms de colonnes sont à la ligne {header_row}.</translation>
        </message>
        <message>
            <source>The control {id} cannot be switched on as a shock: it is {reason}.</source>
            <translation>Le contrôle {id} ne peut pas devenir un choc : il porte {reason}.</translation>
        </message>
        <message>
            <source>The control {id} does not act on the stage “{chosen}”. Choose one of: {stages}.</source>
            <translation>Le contrôle {id} ne porte pas sur l’étape « {chosen} ». Choisissez parmi : {stages}.</translation>
        </message>
        <message>
            <source>The control {id} has no start date. Set the first month.</source>
            <translation>Le contrôle {id} n’a pas de date de début. Fixez le premier mois.</translation>
        </message>
        <message>
            <source>The control {id} is on {mineral}, which the catalog does not have.</source>
            <translation>Le contrôle {id} porte sur {mineral}, que le catalogue n’a pas.</translation>
        </message>
        <message>
            <source>The coordinates are no degrees (around {largest:,.0f}) and the file does not say their system: choose it.</source>
            <translation>Les coordonnées ne sont pas des degrés (environ {largest:,.0f}) et le fichier n’indique pas leur système : choisissez-le.</translation>
        </message>
        <message>
            <source>The cost in {country}</source>
            <translation>Le coût ({country})</translation>
        </message>
        <message>
            <source>The country of 1 row is the one the position lies in.</source>
            <translation>Le pays de 1 ligne est celui où se trouve la position.</translation>
        </message>
        <message>
            <source>The country of {count:,} rows is the one the position lies in.</source>
            <translation>Le pays de {count:,} lignes est celui où se trouve la position.</translation>
        </message>
        <message>
            <source>The country shapes {path} are damaged ({reason}); reinstall the app to restore them.</source>
            <translation>Les contours des pays {path} sont endommagés ({reason}) ; réinstallez l’application pour les rétablir.</translation>
        </message>
        <message>
            <source>The country shapes {path} are missing or damaged; reinstall the app.</source>
            <translation>Les contours des pays {path} manquent ou sont endommagés ; réinstallez l’application.</translation>
        </message>
        <message>
            <source>The country shapes {path} are missing; reinstall the app to restore them.</source>
            <translation>Les contours des pays {path} manquent ; réinstallez l’application pour les rétablir.</translation>
        </message>
        <message>
            <source>The days of cover</source>
            <translation>Les jours de couverture</translation>
        </message>
        <message>
            <source>The document could not be made. Close other programs and try again.</source>
            <translation>Le document n’a pas pu être créé. Fermez d’autres programmes et réessayez.</translation>
        </message>
        <message>
            <source>The drawing could not be made. Close other programs and try again.</source>
            <translation>Le dessin n’a pas pu être créé. Fermez d’autres programmes et réessayez.</translation>
        </message>
        <message>
            <source>The file does not say its coordinate system; its figures are taken for degrees (WGS 84).</source>
            <translation>Le fichier n’indique pas son système de coordonnées ; ses chiffres sont pris pour des degrés (WGS 84).</translation>
        </message>
        <message>
            <source>The first month</source>
            <translation>Le premier mois</translation>
        </message>
        <message>
            <source>The folder {parent} cannot be made: {strerror}.</source>
            <translation>Le dossier {parent} ne peut pas être créé : {strerror}.</translation>
        </message>
        <message>
            <source>The font file SourceSansPro-{face}.ttf is missing or damaged. Install Mineral Supply Map again.</source>
            <translation>Le fichier de police SourceSansPro-{face}.ttf manque ou est endommagé. Réinstallez Mineral Supply Map.</translation>
        </message>
        <message>
            <source>The governance floor</source>
            <translation>Le seuil de gouvernance</translation>
        </message>
        <message>
            <source>The guard</source>
            <translation>Le garde-fou</translation>
        </message>
        <message>
            <source>The image could not be made: there is nothing in it, or not enough memory.</source>
            <translation>L’image n’a pas pu être créée : elle est vide, ou la mémoire manque.</translation>
        </message>
        <message>
            <source>The lead time</source>
            <translation>Le délai</translation>
        </message>
        <message>
            <source>The list of bundled tables {path} cannot be read ({strerror}). {reinstall}.</source>
            <translation>La liste des tables fournies {path} ne peut pas être lue ({strerror}). {reinstall}.</translation>
        </message>
        <message>
            <source>The list of bundled tables {path} is damaged. {reinstall}.</source>
            <translation>La liste des tables fournies {path} est endommagée. {reinstall}.</translation>
        </message>
        <message>
            <source>The logo is larger than 2 MB. Choose a smaller image.</source>
            <translation>Le logo dépasse 2 Mo. Choisissez une image plus petite.</translation>
        </message>
        <message>
            <source>The manifest of {folder} gives the vintage “{vintage}”. {reinstall}.</source>
            <translation>Le manifeste de {folder} donne le millésime « {vintage} ». {reinstall}.</translation>
        </message>
        <message>
            <source>The middle of the map must lie within 180 degrees east or west and 90 degrees north or south, not at {meridian:g}, {parallel:g}.</source>
            <translation>Le centre de la carte doit être à moins de 180 degrés est ou ouest et de 90 degrés nord ou sud, pas à {meridian:g}, {parallel:g}.</translation>
        </message>
        <message>
            <source>The months followed must be a whole number of 1 to {longest_path}, not {months}.</source>
            <translation>Les mois suivis doivent être un nombre entier de 1 à {longest_path}, pas {months}.</translation>
        </message>
        <message>
            <source>The months under way must be within 0 to {longest_path}, not {lag_months}.</source>
            <translation>Les mois de transport doivent être compris entre 0 et {longest_path}, pas {lag_months}.</translation>
        </message>
        <message>
            <source>The number of months</source>
            <translation>Le nombre de mois</translation>
        </message>
        <message>
            <source>The only scenario cannot be deleted: there is always one.</source>
            <translation>Le seul scénario ne peut pas être supprimé : il y en a toujours un.</translation>
        </message>
        <message>
            <source>The opacity of a layer must be within 0 to 1, not {opacity:g}.</source>
            <translation>L’opacité d’une couche doit être comprise entre 0 et 1, pas {opacity:g}.</translation>
        </message>
        <message>
            <source>The part of exports withheld</source>
            <translation>La part des exportations retenue</translation>
        </message>
        <message>
            <source>The part of new supply that displaces old</source>
            <translation>La part de la nouvelle offre qui évince l’ancienne</translation>
        </message>
        <message>
            <source>The parts that web pages are made of are missing. Install the app again.</source>
            <translation>Les éléments dont sont faites les pages web manquent. Réinstallez l’application.</translation>
        </message>
        <message>
            <source>The picture of the chart could not be made: {reason}.</source>
            <translation>L’image du graphique n’a pas pu être créée : {reason}.</translation>
        </message>
        <message>
            <source>The place of an element must be given in mm, by finite numbers.</source>
            <translation>La place d’un élément doit être donnée en mm, par des nombres finis.</translation>
        </message>
        <message>
            <source>The preset {id} has the variants 1 to {count}, not “{variant}”.</source>
            <translation>Le cas type {id} a les variantes 1 à {count}, pas « {variant} ».</translation>
        </message>
        <message>
            <source>The probability of success</source>
            <translation>La probabilité de succès</translation>
        </message>
        <message>
            <source>The ramp class</source>
            <translation>La classe de montée en régime</translation>
        </message>
        <message>
            <source>The reader says: {words}.</source>
            <translation>Le lecteur signale : {words}.</translation>
        </message>
        <message>
            <source>The recycled share</source>
            <translation>La part recyclée</translation>
        </message>
        <message>
            <source>The release a month</source>
            <translation>La libération mensuelle</translation>
        </message>
        <message>
            <source>The restriction by {country} begins in {start_year}: volumes are known from {first_year} on, and it must begin by {last_shock_year}. Set another first month.</source>
            <translation>La restriction de {country} commence en {start_year} : les volumes sont connus à partir de {first_year}, et elle doit commencer au plus tard en {last_shock_year}. Fixez un autre premier mois.</translation>
        </message>
        <message>
            <source>The rule “{merit_order}” needs costs of production, and no tables hold any: set them for countries that produce {mineral}, or choose another rule.</source>
            <translation>La règle « {merit_order} » exige des coûts de production, et aucune table n’en contient : fixez-les pour les pays producteurs ({mineral}), ou choisissez une autre règle.</translation>
        </message>
        <message>
            <source>The rule “{protect_pact}” needs a pact, and the scenario has none: choose a pact or another rule of who gives way.</source>
            <translation>La règle « {protect_pact} » exige un pacte, et le scénario n’en a pas : choisissez un pacte ou une autre règle de qui cède la place.</translation>
        </message>
        <message>
            <source>The scenario has no pact. Choose its members, or another consumer.</source>
            <translation>Le scénario n’a pas de pacte. Choisissez ses membres, ou un autre consommateur.</translation>
        </message>
        <message>
            <source>The shipping lag</source>
            <translation>Le délai de transport</translation>
        </message>
        <message>
            <source>The site “{site}” is no project whose capacity can be added, so there is nothing to assume of it. Take it out of the scenario's projects.</source>
            <translation>Le site « {site} » n’est pas un projet dont la capacité peut être ajoutée : il n’y a rien à supposer à son sujet. Retirez-le des projets du scénario.</translation>
        </message>
        <message>
            <source>The start year</source>
            <translation>L’année de démarrage</translation>
        </message>
        <message>
            <source>The stock</source>
            <translation>Le stock</translation>
        </message>
        <message>
            <source>The stock of {holder} is {amount:g}: it must be finite, and {most_tonnes:.0e} at most. Give no release limit for “no limit”.</source>
            <translation>Le stock de {holder} est de {amount:g} : il doit être fini, et de {most_tonnes:.0e} au plus. Pour « sans limite », ne donnez pas de limite de libération.</translation>
        </message>
        <message>
            <source>The stock of {holder} must be given in tonnes or in days, one of them.</source>
            <translation>Le stock de {holder} doit être donné en tonnes ou en jours, l’un des deux.</translation>
        </message>
        <message>
            <source>The utilisation</source>
            <translation>L’utilisation</translation>
        </message>
        <message>
            <source>The web page would have {size:.1f} MB, more than 5 MB. Hide a layer of sites, or filter it.</source>
            <translation>La page web pèserait {size:.1f} Mo, plus de 5 Mo. Masquez une couche de sites, ou filtrez-la.</translation>
        </message>
        <message>
            <source>The words of an element can have {most_words:,} characters at most.</source>
            <translation>Le texte d’un élément compte au plus {most_words:,} caractères.</translation>
        </message>
        <message>
            <source>The year {year} is outside {first_year} to {last_year}.</source>
            <translation>L’année {year} est en dehors de {first_year} à {last_year}.</translation>
        </message>
        <message>
            <source>There are no rows below the column names.</source>
            <translation>Il n’y a aucune ligne sous les noms de colonnes.</translation>
        </message>
        <message>
            <source>There are: {known}</source>
            <translation>Il y a : {known}</translation>
        </message>
        <message>
            <source>There is a scenario “{name}” already. Choose another name.</source>
            <translation>Il y a déjà un scénario « {name} ». Choisissez un autre nom.</translation>
        </message>
        <message>
            <source>There is no chart “{chart}”. Choose one of: {charts}.</source>
            <translation>Il n’y a pas de graphique « {chart} ». Choisissez parmi : {charts}.</translation>
        </message>
        <message>
            <source>There is no consumer “{consumer_id}”. Choose {world} (the world), {eu}, {own_pact} (the scenario's own pact), a country by its three-letter code such as JPN, or one of the pacts: {pacts}.</source>
            <translation>Il n’y a pas de consommateur « {consumer_id} ». Choisissez {world} (le monde), {eu}, {own_pact} (le pacte du scénario), un pays par son code à trois lettres comme JPN, ou l’un des pactes : {pacts}.</translation>
        </message>
        <message>
            <source>There is no coordinate system “{text}”. Give an EPSG code, such as EPSG:4326 or EPSG:32735.</source>
            <translation>Il n’y a pas de système de coordonnées « {text} ». Donnez un code EPSG, comme EPSG:4326 ou EPSG:32735.</translation>
        </message>
        <message>
            <source>There is no country “{code}” that is hit. Give its three-letter code, such as CHN, {eu}, or the id of a pact.</source>
            <translation>Il n’y a pas de pays « {code} » à toucher. Donnez son code à trois lettres, comme CHN, {eu}, ou l’identifiant d’un pacte.</translation>
        </message>
        <message>
            <source>There is no country “{code}” that restricts. Give its three-letter code, such as CHN, {eu}, or the id of a pact.</source>
            <translation>Il n’y a pas de pays « {code} » qui puisse restreindre. Donnez son code à trois lettres, comme CHN, {eu}, ou l’identifiant d’un pacte.</translation>
        </message>
        <message>
            <source>There is no element “{kind}”. Choose one of: {element_kinds}.</source>
            <translation>Il n’y a pas d’élément « {kind} ». Choisissez parmi : {element_kinds}.</translation>
        </message>
        <message>
            <source>There is no encoding “{name}”. Choose one of: {encodings}.</source>
            <translation>Il n’y a pas d’encodage « {name} ». Choisissez parmi : {encodings}.</translation>
        </message>
        <message>
            <source>There is no file {path}. Check its name and folder.</source>
            <translation>Il n’y a pas de fichier {path}. Vérifiez son nom et son dossier.</translation>
        </message>
        <message>
            <source>There is no folder {parent}. Choose a folder that exists.</source>
            <translation>Il n’y a pas de dossier {parent}. Choisissez un dossier qui existe.</translation>
        </message>
        <message>
            <source>There is no format “{one}”. Choose of: {formats}.</source>
            <translation>Il n’y a pas de format « {one} ». Choisissez parmi : {formats}.</translation>
        </message>
        <message>
            <source>There is no holder “{holder}” of a stock. Give a three-letter code, such as USA, {eu}, {own_pact} or the id of a pact.</source>
            <translation>Il n’y a pas de détenteur « {holder} » d’un stock. Donnez un code à trois lettres, comme USA, {eu}, {own_pact} ou l’identifiant d’un pacte.</translation>
        </message>
        <message>
            <source>There is no output of {country} in the figures of {mineral}, so its share cannot be capped. Choose another country.</source>
            <translation>Il n’y a pas de production de {country} dans les chiffres ({mineral}) : sa part ne peut pas être plafonnée. Choisissez un autre pays.</translation>
        </message>
        <message>
            <source>There is no pact “{pact_id}” with members. Choose one of: {known}.</source>
            <translation>Il n’y a pas de pacte « {pact_id} » avec des membres. Choisissez parmi : {known}.</translation>
        </message>
        <message>
            <source>There is no page size “{name}”. Choose one of: {page_sizes}, or width and height in mm, such as 320x180.</source>
            <translation>Il n’y a pas de format de page « {name} ». Choisissez parmi : {page_sizes}, ou largeur et hauteur en mm, comme 320x180.</translation>
        </message>
        <message>
            <source>There is no page to write.</source>
            <translation>Il n’y a aucune page à écrire.</translation>
        </message>
        <message>
            <source>There is no preset “{id}”. Choose one of: {known}.</source>
            <translation>Il n’y a pas de cas type « {id} ». Choisissez parmi : {known}.</translation>
        </message>
        <message>
            <source>There is no projection “{projection}”. Choose one of: {projections}.</source>
            <translation>Il n’y a pas de projection « {projection} ». Choisissez parmi : {projections}.</translation>
        </message>
        <message>
            <source>There is no region “{region}”. Choose of: {alternative_names}.</source>
            <translation>Il n’y a pas de région « {region} ». Choisissez parmi : {alternative_names}.</translation>
        </message>
        <message>
            <source>There is no stage “{stage}” for {name}. Choose one of: {stages}.</source>
            <translation>Il n’y a pas d’étape « {stage} » ({name}). Choisissez parmi : {stages}.</translation>
        </message>
        <message>
            <source>There is no table in the clipboard. Copy its cells, then paste again.</source>
            <translation>Il n’y a pas de tableau dans le presse-papiers. Copiez ses cellules, puis collez de nouveau.</translation>
        </message>
        <message>
            <source>There is no template “{template}”. Choose one of: {templates}.</source>
            <translation>Il n’y a pas de modèle « {template} ». Choisissez parmi : {templates}.</translation>
        </message>
        <message>
            <source>There is no theme “{theme}”. Choose light or dark.</source>
            <translation>Il n’y a pas de thème « {theme} ». Choisissez light (clair) ou dark (sombre).</translation>
        </message>
        <message>
            <source>There is no {kind} “{value}”. Choose one of: {choices}.</source>
            <translation>« {value} » est inconnu ({kind}). Choisissez parmi : {choices}.</translation>
        </message>
        <message>
            <source>There is no {name} “{value}”. Choose one of: {known}.</source>
            <translation>« {value} » est inconnu ({name}). Choisissez parmi : {known}.</translation>
        </message>
        <message>
            <source>There is none: remove it</source>
            <translation>Il n’y en a pas : retirez-le</translation>
        </message>
        <message>
            <source>There is not enough memory for an image of {width:,} × {height:,} pixels. Choose a lower resolution.</source>
            <translation>La mémoire ne suffit pas pour une image de {width:,} × {height:,} pixels. Choisissez une résolution plus basse.</translation>
        </message>
        <message>
            <source>There is not enough memory for an image of {width_px} × {height_px} pixels. Choose a smaller size.</source>
            <translation>La mémoire ne suffit pas pour une image de {width_px} × {height_px} pixels. Choisissez une taille plus petite.</translation>
        </message>
        <message>
            <source>There is not enough memory for the picture of this chart.</source>
            <translation>La mémoire ne suffit pas pour l’image de ce graphique.</translation>
        </message>
        <message>
            <source>There is not enough memory for the pictures of the slides. Choose a smaller page.</source>
            <translation>La mémoire ne suffit pas pour les images des diapositives. Choisissez une page plus petite.</translation>
        </message>
        <message>
            <source>There is not enough memory to write the image. Choose a smaller size.</source>
            <translation>La mémoire ne suffit pas pour écrire l’image. Choisissez une taille plus petite.</translation>
        </message>
        <message>
            <source>This file could not be read: {error}. Save it in another format, such as CSV.</source>
            <translation>Ce fichier n’a pas pu être lu : {error}. Enregistrez-le dans un autre format, comme CSV.</translation>
        </message>
        <message>
            <source>Two elements of the page are called “{twice}”: each has an id of its own.</source>
            <translation>Deux éléments de la page s’appellent « {twice} » : chacun a un identifiant à lui.</translation>
        </message>
        <message>
            <source>Type can be 0.3 to 4 times its usual size, not {size:g}.</source>
            <translation>Le texte peut faire de 0,3 à 4 fois sa taille habituelle, pas {size:g}.</translation>
        </message>
        <message>
            <source>UTF-16 (big endian)</source>
            <translation>UTF-16 (gros-boutiste)</translation>
        </message>
        <message>
            <source>UTF-16 (little endian)</source>
            <translation>UTF-16 (petit-boutiste)</translation>
        </message>
        <message>
            <source>UTF-8 with a byte order mark</source>
            <translation>UTF-8 avec marque d’ordre des octets</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unité</translation>
        </message>
        <message>
            <source>Unpack it and choose the file in it</source>
            <translation>Décompressez-le et choisissez le fichier qu’il contient</translation>
        </message>
        <message>
            <source>WGS 84, UTM zone 35S</source>
            <translation>WGS 84, UTM zone 35S</translation>
        </message>
        <message>
            <source>WGS 84, degrees</source>
            <translation>WGS 84, degrés</translation>
        </message>
        <message>
            <source>Web Mercator</source>
            <translation>Web Mercator</translation>
        </message>
        <message>
            <source>Western European (Latin-1)</source>
            <translation>Europe occidentale (Latin-1)</translation>
        </message>
        <message>
            <source>Western European (Windows 1252)</source>
            <translation>Europe occidentale (Windows 1252)</translation>
        </message>
        <message>
            <source>What are the tonnes of {column} of? Until you say: contained material.</source>
            <translation>De quoi sont les tonnes de {column} ? Jusqu’à votre réponse : matière contenue.</translation>
        </message>
        <message>
            <source>What belongs there: {description}</source>
            <translation>Ce qui va là : {description}</translation>
        </message>
        <message>
            <source>What is made</source>
            <translation>Ce qui est produit</translation>
        </message>
        <message>
            <source>What the site is called</source>
            <translation>Comment le site s’appelle</translation>
        </message>
        <message>
            <source>What the tonnes are of: contained, concentrate, LCE, WO3 and the like</source>
            <translation>De quoi sont les tonnes : contenu, concentré, LCE, WO3, etc.</translation>
        </message>
        <message>
            <source>Where it stands: a name or ISO code</source>
            <translation>Où il se trouve : un nom ou un code ISO</translation>
        </message>
        <message>
            <source>Where the figures come from</source>
            <translation>D’où viennent les chiffres</translation>
        </message>
        <message>
            <source>Which columns say where the sites lie?</source>
            <translation>Quelles colonnes disent où se trouvent les sites ?</translation>
        </message>
        <message>
            <source>Which stage the control {id} acts on is not known. Compose a shock by hand instead.</source>
            <translation>L’étape sur laquelle porte le contrôle {id} n’est pas connue. Composez plutôt un choc à la main.</translation>
        </message>
        <message>
            <source>Which unit is {column} in? Until you say, it is taken for t a year.</source>
            <translation>Dans quelle unité est {column} ? Jusqu’à votre réponse : t par an.</translation>
        </message>
        <message>
            <source>Who owns it, with shares if they are known</source>
            <translation>À qui il appartient, avec les parts si elles sont connues</translation>
        </message>
        <message>
            <source>Who runs it</source>
            <translation>Qui l’exploite</translation>
        </message>
        <message>
            <source>Words stand left, centre or right, not “{align}”.</source>
            <translation>Le texte se place à gauche (left), au centre (centre) ou à droite (right), pas « {align} ».</translation>
        </message>
        <message>
            <source>Write degrees as -33.86 or 33°51'36"S</source>
            <translation>Écrivez les degrés comme -33.86 ou 33°51'36"S</translation>
        </message>
        <message>
            <source>Write one number, with its unit in the column's name or in a column of its own</source>
            <translation>Écrivez un seul nombre, avec son unité dans le nom de la colonne ou dans une colonne à part</translation>
        </message>
        <message>
            <source>Write the text without it</source>
            <translation>Écrivez le texte sans lui</translation>
        </message>
        <message>
            <source>Write the year with four digits</source>
            <translation>Écrivez l’année avec quatre chiffres</translation>
        </message>
        <message>
            <source>Write {whole} if the mark parts thousands</source>
            <translation>Écrivez {whole} si le signe sépare les milliers</translation>
        </message>
        <message>
            <source>X or easting</source>
            <translation>X ou est</translation>
        </message>
        <message>
            <source>Y or northing</source>
            <translation>Y ou nord</translation>
        </message>
        <message>
            <source>Year of the first product</source>
            <translation>Année du premier produit</translation>
        </message>
        <message>
            <source>Your file</source>
            <translation>Votre fichier</translation>
        </message>
        <message>
            <source>a capacity of 0; it counts as not known</source>
            <translation>une capacité de 0 ; elle compte comme inconnue</translation>
        </message>
        <message>
            <source>a grade is above 0 and at most 100 per cent; it counts as not known</source>
            <translation>une teneur est supérieure à 0 et d’au plus 100 pour cent ; elle compte comme inconnue</translation>
        </message>
        <message>
            <source>a latitude beyond 90 degrees: latitude and longitude seem exchanged</source>
            <translation>une latitude au-delà de 90 degrés : latitude et longitude semblent échangées</translation>
        </message>
        <message>
            <source>a quotation mark is opened and never closed, so that the rest is one cell</source>
            <translation>un guillemet s’ouvre et ne se ferme jamais, si bien que le reste est une seule cellule</translation>
        </message>
        <message>
            <source>a row above says the same: place, mineral, stage and name</source>
            <translation>une ligne plus haut dit la même chose : lieu, minerai, étape et nom</translation>
        </message>
        <message>
            <source>a tariff, which raises a price and withholds no tonnes</source>
            <translation>sur un tarif, qui augmente un prix et ne retient aucune tonne</translation>
        </message>
        <message>
            <source>a very large number</source>
            <translation>un très grand nombre</translation>
        </message>
        <message>
            <source>accuracy not stated</source>
            <translation>précision non indiquée</translation>
        </message>
        <message>
            <source>an amount below zero; it counts as not known</source>
            <translation>une quantité négative ; elle compte comme inconnue</translation>
        </message>
        <message>
            <source>comma</source>
            <translation>virgule</translation>
        </message>
        <message>
            <source>degrees, or as the file says</source>
            <translation>degrés ou selon fichier</translation>
        </message>
        <message>
            <source>demand case</source>
            <translation>cas de demande</translation>
        </message>
        <message>
            <source>element {number}</source>
            <translation>l’élément {number}</translation>
        </message>
        <message>
            <source>entries {first} and {number} are for the same thing ({named}). Keep one of them.</source>
            <translation>les entrées {first} et {number} concernent la même chose ({named}). Gardez-en une.</translation>
        </message>
        <message>
            <source>files ending in {suffix}</source>
            <translation>les fichiers en {suffix}</translation>
        </message>
        <message>
            <source>files without a suffix</source>
            <translation>les fichiers sans extension</translation>
        </message>
        <message>
            <source>good to {metres:g} m</source>
            <translation>à {metres:g} m près</translation>
        </message>
        <message>
            <source>it has half a character (a lone surrogate)</source>
            <translation>il contient un demi-caractère (substitut isolé)</translation>
        </message>
        <message>
            <source>it has no list of elements</source>
            <translation>il n’a pas de liste d’éléments</translation>
        </message>
        <message>
            <source>it has {saw} cells, but there are {expected} columns</source>
            <translation>elle a {saw} cellules, mais il y a {expected} colonnes</translation>
        </message>
        <message>
            <source>it holds more than {most_values:,} values</source>
            <translation>il contient plus de {most_values:,} valeurs</translation>
        </message>
        <message>
            <source>it is missing</source>
            <translation>il manque</translation>
        </message>
        <message>
            <source>it is no JSON</source>
            <translation>ce n’est pas du JSON</translation>
        </message>
        <message>
            <source>it is no “{wanted}”</source>
            <translation>ce n’est pas un « {wanted} »</translation>
        </message>
        <message>
            <source>it is not there</source>
            <translation>il n’est pas là</translation>
        </message>
        <message>
            <source>it must be a finite number</source>
            <translation>ce doit être un nombre fini</translation>
        </message>
        <message>
            <source>it must be a list in [square brackets]</source>
            <translation>ce doit être une liste entre [crochets]</translation>
        </message>
        <message>
            <source>it must be a number</source>
            <translation>ce doit être un nombre</translation>
        </message>
        <message>
            <source>it must be a text in quotes</source>
            <translation>ce doit être un texte entre guillemets</translation>
        </message>
        <message>
            <source>it must be a whole number</source>
            <translation>ce doit être un nombre entier</translation>
        </message>
        <message>
            <source>it must be an object in curly braces, {{}}</source>
            <translation>ce doit être un objet entre accolades, {{}}</translation>
        </message>
        <message>
            <source>it must be the version of the format</source>
            <translation>ce doit être la version du format</translation>
        </message>
        <message>
            <source>it must be true or false</source>
            <translation>ce doit être true (vrai) ou false (faux)</translation>
        </message>
        <message>
            <source>it must be {expected}</source>
            <translation>ce doit être {expected}</translation>
        </message>
        <message>
            <source>it must be {least:g} or more</source>
            <translation>ce doit être {least:g} ou plus</translation>
        </message>
        <message>
            <source>it must be {most:g} or less</source>
            <translation>ce doit être {most:g} ou moins</translation>
        </message>
        <message>
            <source>it must not be empty</source>
            <translation>ce ne doit pas être vide</translation>
        </message>
        <message>
            <source>it needs more memory than there is</source>
            <translation>il exige plus de mémoire qu’il n’y en a</translation>
        </message>
        <message>
            <source>it was written by another version of the app</source>
            <translation>il a été écrit par une autre version de l’application</translation>
        </message>
        <message>
            <source>its rows do not make a table ({reason})</source>
            <translation>ses lignes ne forment pas un tableau ({reason})</translation>
        </message>
        <message>
            <source>mining, refining or magnets</source>
            <translation>mining (extraction), refining (raffinage) ou magnets (aimants)</translation>
        </message>
        <message>
            <source>more than a billion tonnes a year; it counts as not known</source>
            <translation>plus d’un milliard de tonnes par an ; compte comme inconnu</translation>
        </message>
        <message>
            <source>no capacity is known</source>
            <translation>aucune capacité n’est connue</translation>
        </message>
        <message>
            <source>no mineral or country is known</source>
            <translation>aucun minerai ou pays n’est connu</translation>
        </message>
        <message>
            <source>on a product beyond the last stage of the model</source>
            <translation>sur un produit au-delà de la dernière étape du modèle</translation>
        </message>
        <message>
            <source>on a stage that is not offered</source>
            <translation>sur une étape qui n’est pas proposée</translation>
        </message>
        <message>
            <source>on equipment, not on the mineral</source>
            <translation>sur des équipements, pas sur le minerai</translation>
        </message>
        <message>
            <source>on goods made elsewhere, not on the exports of the country itself</source>
            <translation>sur des biens produits ailleurs, pas sur les exportations du pays lui-même</translation>
        </message>
        <message>
            <source>on production, not on exports</source>
            <translation>sur la production, pas sur les exportations</translation>
        </message>
        <message>
            <source>on scrap, which is no stage of the model</source>
            <translation>sur des déchets recyclables, qui ne sont pas une étape du modèle</translation>
        </message>
        <message>
            <source>on technology, not on tonnes</source>
            <translation>sur une technologie, pas sur des tonnes</translation>
        </message>
        <message>
            <source>operating, construction, planned, care and maintenance, or closed</source>
            <translation>operating (en service), construction, planned (prévu), care and maintenance (sous cocon) ou closed (fermé)</translation>
        </message>
        <message>
            <source>project of {what}</source>
            <translation>projet ({what})</translation>
        </message>
        <message>
            <source>read as a decimal, as others in the column are, but it may stand for {whole}</source>
            <translation>lu comme un nombre décimal, comme d’autres dans la colonne, mais peut vouloir dire {whole}</translation>
        </message>
        <message>
            <source>rule of who gives way</source>
            <translation>règle de qui cède la place</translation>
        </message>
        <message>
            <source>semicolon</source>
            <translation>point-virgule</translation>
        </message>
        <message>
            <source>space</source>
            <translation>espace</translation>
        </message>
        <message>
            <source>stage of {mineral}</source>
            <translation>étape ({mineral})</translation>
        </message>
        <message>
            <source>t (taken for it, as nothing is said)</source>
            <translation>t (supposé, rien n’étant indiqué)</translation>
        </message>
        <message>
            <source>t {basis} cannot be told in {target}: give {target} instead</source>
            <translation>t {basis} ne peut être exprimé en {target} : donnez plutôt {target}</translation>
        </message>
        <message>
            <source>t, kt, lb, oz; with what it is of: kt LCE</source>
            <translation>t, kt, lb, oz ; avec ce dont il s’agit : kt LCE</translation>
        </message>
        <message>
            <source>tab</source>
            <translation>tabulation</translation>
        </message>
        <message>
            <source>the catalog has no such country</source>
            <translation>le catalogue n’a pas ce pays</translation>
        </message>
        <message>
            <source>the catalog has no such {what}</source>
            <translation>le catalogue ne le connaît pas ({what})</translation>
        </message>
        <message>
            <source>the file as a whole</source>
            <translation>le fichier dans son ensemble</translation>
        </message>
        <message>
            <source>the file holds {count} of them. Counted from 0, the last is {last}.</source>
            <translation>le fichier en contient {count}. Compté à partir de 0, le dernier est {last}.</translation>
        </message>
        <message>
            <source>the key stands twice, so one of the two would be lost</source>
            <translation>la clé figure deux fois, si bien que l’une des deux serait perdue</translation>
        </message>
        <message>
            <source>the logo is not written as Base64</source>
            <translation>le logo n’est pas écrit en Base64</translation>
        </message>
        <message>
            <source>the place of {what}</source>
            <translation>la place de {what}</translation>
        </message>
        <message>
            <source>the position lies at sea</source>
            <translation>la position est en mer</translation>
        </message>
        <message>
            <source>the position lies at sea, and on land with latitude and longitude exchanged</source>
            <translation>la position est en mer, et sur terre si l’on échange latitude et longitude</translation>
        </message>
        <message>
            <source>the position lies at sea, not in {country}</source>
            <translation>la position est en mer, pas dans le pays indiqué ({country})</translation>
        </message>
        <message>
            <source>the position lies in {lies}, not in {country}</source>
            <translation>la position est dans un autre pays ({lies}) que celui indiqué ({country})</translation>
        </message>
        <message>
            <source>the position lies outside the row's country, but would lie inside {moved}</source>
            <translation>la position est hors du pays de la ligne, mais serait dedans {moved}</translation>
        </message>
        <message>
            <source>the row has no position</source>
            <translation>la ligne n’a pas de position</translation>
        </message>
        <message>
            <source>the same datum</source>
            <translation>même datum</translation>
        </message>
        <message>
            <source>the scenario that is shown has no pact with members</source>
            <translation>le scénario affiché n’a pas de pacte avec des membres</translation>
        </message>
        <message>
            <source>the site has no name; it is called by its row</source>
            <translation>le site n’a pas de nom ; il est nommé d’après sa ligne</translation>
        </message>
        <message>
            <source>the size</source>
            <translation>la taille</translation>
        </message>
        <message>
            <source>the style</source>
            <translation>le style</translation>
        </message>
        <message>
            <source>the template is no text</source>
            <translation>le modèle n’est pas un texte</translation>
        </message>
        <message>
            <source>the text ends too early</source>
            <translation>le texte s’arrête trop tôt</translation>
        </message>
        <message>
            <source>the text has half a character (a lone surrogate), which cannot be shown or saved</source>
            <translation>le texte contient un demi-caractère (substitut isolé), qui ne peut être ni affiché ni enregistré</translation>
        </message>
        <message>
            <source>there must be at least one</source>
            <translation>il en faut au moins un</translation>
        </message>
        <message>
            <source>they are closed</source>
            <translation>ils sont fermés</translation>
        </message>
        <message>
            <source>this is no known country</source>
            <translation>ce n’est pas un pays connu</translation>
        </message>
        <message>
            <source>this is no known country of an owner</source>
            <translation>ce n’est pas un pays de propriétaire connu</translation>
        </message>
        <message>
            <source>this is no number; it counts as not known</source>
            <translation>ce n’est pas un nombre ; compte comme inconnu</translation>
        </message>
        <message>
            <source>this is no position</source>
            <translation>ce n’est pas une position</translation>
        </message>
        <message>
            <source>this is no stage</source>
            <translation>ce n’est pas une étape</translation>
        </message>
        <message>
            <source>this is no year from {first_year} to {last_year}; it counts as not known</source>
            <translation>ce n’est pas une année de {first_year} à {last_year} ; compte comme inconnue</translation>
        </message>
        <message>
            <source>this is none of the app's minerals; the site is drawn but cannot be counted</source>
            <translation>ce n’est pas un minerai de l’application ; le site est dessiné mais ne peut pas être compté</translation>
        </message>
        <message>
            <source>this lies nowhere on the globe: latitudes end at ±90, longitudes at ±180</source>
            <translation>ce n’est nulle part sur le globe : les latitudes s’arrêtent à ±90, les longitudes à ±180</translation>
        </message>
        <message>
            <source>this project is of {mineral} {stage}, not of {what}</source>
            <translation>ce projet concerne {mineral}, {stage}, pas {what}</translation>
        </message>
        <message>
            <source>this status is not known; the site is drawn as planned</source>
            <translation>cet état n’est pas connu ; le site est dessiné comme prévu</translation>
        </message>
        <message>
            <source>tonnes of {basis} of an unknown mineral; they count as not known</source>
            <translation>des tonnes ({basis}) d’un minerai inconnu ; elles comptent comme inconnues</translation>
        </message>
        <message>
            <source>version {version} of the format has no such key</source>
            <translation>la version {version} du format n’a pas cette clé</translation>
        </message>
        <message>
            <source>vertical bar</source>
            <translation>barre verticale</translation>
        </message>
        <message>
            <source>way of sharing</source>
            <translation>mode de partage</translation>
        </message>
        <message>
            <source>with both signs changed</source>
            <translation>avec les deux signes changés</translation>
        </message>
        <message>
            <source>with latitude and longitude exchanged</source>
            <translation>avec latitude et longitude échangées</translation>
        </message>
        <message>
            <source>with the latitude's sign changed</source>
            <translation>avec le signe de la latitude changé</translation>
        </message>
        <message>
            <source>with the longitude's sign changed</source>
            <translation>avec le signe de la longitude changé</translation>
        </message>
        <message>
            <source>within 0 to {high:g}</source>
            <translation>comprise entre 0 et {high:g}</translation>
        </message>
        <message>
            <source>within {low:g} to {high:g}</source>
            <translation>comprise entre {low:g} et {high:g}</translation>
        </message>
        <message>
            <source>{basis} holds no {mineral}: correct the mineral or the basis</source>
            <translation>{basis} ne contient pas {mineral} : corrigez le minerai ou la base</translation>
        </message>
        <message>
            <source>{column}, {name}: {unit} of concentrate × grade in % = contained t.</source>
            <translation>{column}, {name} : {unit} de concentré × teneur en % = t contenues.</translation>
        </message>
        <message>
            <source>{count:,} blank rows left out.</source>
            <translation>{count:,} lignes vides ignorées.</translation>
        </message>
        <message>
            <source>{count:,} rows from row {first} on are no sites (totals, notes) and are left aside.</source>
            <translation>{count:,} lignes à partir de la ligne {first} ne sont pas des sites (totaux, notes) et sont laissées de côté.</translation>
        </message>
        <message>
            <source>{count:,} shapes other than a point: shown at a point inside.</source>
            <translation>{count:,} formes autres qu’un point : montrées par un point à l’intérieur.</translation>
        </message>
        <message>
            <source>{count:,} sites are too many to count one by one; at most {max_counted:,} are. Count a part of them, or keep the file as an overlay.</source>
            <translation>{count:,} sites sont trop nombreux pour être comptés un par un ; au plus {max_counted:,} le sont. Comptez-en une partie, ou gardez le fichier en simple affichage.</translation>
        </message>
        <message>
            <source>{country_name} cannot withhold exports from itself: take it out of the targets.</source>
            <translation>{country_name} ne peut pas retenir des exportations vers soi-même : retirez ce pays des cibles.</translation>
        </message>
        <message>
            <source>{country} is a member of the pact, and members are not capped. Choose another country, or another pact.</source>
            <translation>{country} est membre du pacte, et les membres ne sont pas plafonnés. Choisissez un autre pays, ou un autre pacte.</translation>
        </message>
        <message>
            <source>{file_name} cannot be read ({error}). The preferences are as they were last.</source>
            <translation>{file_name} ne peut pas être lu ({error}). Les préférences restent comme auparavant.</translation>
        </message>
        <message>
            <source>{file_name}: there is no preference “{key}”.</source>
            <translation>{file_name} : il n’y a pas de préférence « {key} ».</translation>
        </message>
        <message>
            <source>{file_name}: {key} cannot be {value!r}; it can be: {allowed}.</source>
            <translation>{file_name} : {key} ne peut pas être {value!r} ; valeurs possibles : {allowed}.</translation>
        </message>
        <message>
            <source>{file} and {tries:,} names like it are in use. Give another name.</source>
            <translation>{file} et {tries:,} noms semblables sont déjà pris. Donnez un autre nom.</translation>
        </message>
        <message>
            <source>{file} cannot be opened: {reason}. Choose another file.</source>
            <translation>{file} ne peut pas être ouvert : {reason}. Choisissez un autre fichier.</translation>
        </message>
        <message>
            <source>{file} cannot be read: {reason}.</source>
            <translation>{file} ne peut pas être lu : {reason}.</translation>
        </message>
        <message>
            <source>{file} cannot be read: {why}. Open it in a spreadsheet and save it anew.</source>
            <translation>{file} ne peut pas être lu : {why}. Ouvrez-le dans un tableur et enregistrez-le de nouveau.</translation>
        </message>
        <message>
            <source>{file} cannot be written as a GeoPackage. Choose another folder.</source>
            <translation>{file} ne peut pas être écrit en GeoPackage. Choisissez un autre dossier.</translation>
        </message>
        <message>
            <source>{file} cannot be written: the disk is full. {advice}</source>
            <translation>{file} ne peut pas être écrit : le disque est plein. {advice}</translation>
        </message>
        <message>
            <source>{file} cannot hold several pages. A pack is a .pdf or a .pptx file.</source>
            <translation>{file} ne peut pas contenir plusieurs pages. Un dossier de synthèse est un fichier .pdf ou .pptx.</translation>
        </message>
        <message>
            <source>{file} does not end in .png, .svg or .csv. Charts are written as PNG or SVG, their figures as CSV.</source>
            <translation>{file} ne finit pas par .png, .svg ou .csv. Les graphiques s’écrivent en PNG ou SVG, leurs chiffres en CSV.</translation>
        </message>
        <message>
            <source>{file} does not end in .png. Images are written as PNG.</source>
            <translation>{file} ne finit pas par .png. Les images s’écrivent en PNG.</translation>
        </message>
        <message>
            <source>{file} does not end in one of {endings}. Give it one of these endings.</source>
            <translation>{file} ne finit pas par l’une de ces extensions : {endings}. Donnez-lui-en une.</translation>
        </message>
        <message>
            <source>{file} does not end in {suffix}. Give it a name such as “plan{suffix}”.</source>
            <translation>{file} ne finit pas par {suffix}. Donnez-lui un nom comme « plan{suffix} ».</translation>
        </message>
        <message>
            <source>{file} has a sheet of {rows:,} rows and {columns:,} columns, mostly empty; at most {max_cells:,} cells are read. Copy the table into a new file.</source>
            <translation>{file} a une feuille de {rows:,} lignes et {columns:,} colonnes, presque vide ; au plus {max_cells:,} cellules sont lues. Copiez le tableau dans un nouveau fichier.</translation>
        </message>
        <message>
            <source>{file} has more than {max_rows:,} features. Divide it into several files.</source>
            <translation>{file} a plus de {max_rows:,} objets. Divisez-le en plusieurs fichiers.</translation>
        </message>
        <message>
            <source>{file} has more than {max_rows:,} rows. Divide it into several files.</source>
            <translation>{file} a plus de {max_rows:,} lignes. Divisez-le en plusieurs fichiers.</translation>
        </message>
        <message>
            <source>{file} has {num_rows:,} rows of {size:.1f} GB; at most {max_rows:,} are read. Divide it into several files.</source>
            <translation>{file} a {num_rows:,} lignes pour {size:.1f} Go ; au plus {max_rows:,} sont lues. Divisez-le en plusieurs fichiers.</translation>
        </message>
        <message>
            <source>{file} has {st_size:,.1f} GB; at most {max_file_bytes:,.0f} GB are read. Divide it, or leave out columns.</source>
            <translation>{file} pèse {st_size:,.1f} Go ; au plus {max_file_bytes:,.0f} Go sont lus. Divisez-le, ou retirez des colonnes.</translation>
        </message>
        <message>
            <source>{file} holds more than {max_files_of_folder} files; the first {max_files_of_folder} are taken.</source>
            <translation>{file} contient plus de {max_files_of_folder} fichiers ; les {max_files_of_folder} premiers sont pris.</translation>
        </message>
        <message>
            <source>{file} holds no file of sites.</source>
            <translation>{file} ne contient aucun fichier de sites.</translation>
        </message>
        <message>
            <source>{file} holds no file of sites: no Shapefile, GeoJSON, KML or GeoPackage.</source>
            <translation>{file} ne contient aucun fichier de sites : ni Shapefile, ni GeoJSON, ni KML, ni GeoPackage.</translation>
        </message>
        <message>
            <source>{file} holds no table of sites. Choose another file.</source>
            <translation>{file} ne contient aucun tableau de sites. Choisissez un autre fichier.</translation>
        </message>
        <message>
            <source>{file} holds several files: {names}. Unpack it and choose one.</source>
            <translation>{file} contient plusieurs fichiers : {names}. Décompressez-le et choisissez-en un.</translation>
        </message>
        <message>
            <source>{file} holds {count:,} files; at most {max_members:,} are looked at. Unpack it and choose the file you need.</source>
            <translation>{file} contient {count:,} fichiers ; au plus {max_members:,} sont examinés. Décompressez-le et choisissez le fichier voulu.</translation>
        </message>
        <message>
            <source>{file} holds {name}. Unpack it and choose that file: of zips only geographic files are read.</source>
            <translation>{file} contient {name}. Décompressez-le et choisissez ce fichier : des zip, seuls les fichiers géographiques sont lus.</translation>
        </message>
        <message>
            <source>{file} is GeoParquet, which the installed app does not read. Save it as GeoPackage: in QGIS with Export &gt; Save Features As, or with ogr2ogr sites.gpkg {file}. Where the app runs in a Python of your own, pip install pyarrow is enough.</source>
            <translation>{file} est en GeoParquet, que l’application installée ne lit pas. Enregistrez-le en GeoPackage : dans QGIS par Exporter &gt; Sauvegarder les entités sous, ou avec ogr2ogr sites.gpkg {file}. Là où l’application tourne dans votre propre Python, pip install pyarrow suffit.</translation>
        </message>
        <message>
            <source>{file} is a folder. Choose a file in it.</source>
            <translation>{file} est un dossier. Choisissez-y un fichier.</translation>
        </message>
        <message>
            <source>{file} is damaged or cut off and cannot be read as a spreadsheet. Copy it again from where it came, or save it as CSV.</source>
            <translation>{file} est endommagé ou tronqué et ne peut pas être lu comme classeur. Copiez-le de nouveau depuis sa source, ou enregistrez-le en CSV.</translation>
        </message>
        <message>
            <source>{file} is damaged or cut off: its list of contents cannot be read. Copy it again from where it came.</source>
            <translation>{file} est endommagé ou tronqué : sa table des matières ne peut pas être lue. Copiez-le de nouveau depuis sa source.</translation>
        </message>
        <message>
            <source>{file} is damaged or no Parquet file. Export it anew.</source>
            <translation>{file} est endommagé ou n’est pas un fichier Parquet. Exportez-le de nouveau.</translation>
        </message>
        <message>
            <source>{file} is damaged: it cannot be unpacked. Copy it again.</source>
            <translation>{file} est endommagé : il ne peut pas être décompressé. Copiez-le de nouveau.</translation>
        </message>
        <message>
            <source>{file} is empty. Choose another file.</source>
            <translation>{file} est vide. Choisissez un autre fichier.</translation>
        </message>
        <message>
            <source>{file} is empty: it has no rows. Choose another file.</source>
            <translation>{file} est vide : il n’a pas de lignes. Choisissez un autre fichier.</translation>
        </message>
        <message>
            <source>{file} is larger than 4 MB: it is no page and no style.</source>
            <translation>{file} dépasse 4 Mo : ce n’est ni une page ni un style.</translation>
        </message>
        <message>
            <source>{file} is locked by a password. Unlock it and save it without one.</source>
            <translation>{file} est protégé par un mot de passe. Déverrouillez-le et enregistrez-le sans.</translation>
        </message>
        <message>
            <source>{file} is no ordinary file. Choose a file.</source>
            <translation>{file} n’est pas un fichier ordinaire. Choisissez un fichier.</translation>
        </message>
        <message>
            <source>{file} is no spreadsheet, whatever its name says. Save it as XLSX or CSV.</source>
            <translation>{file} n’est pas un classeur, quoi que dise son nom. Enregistrez-le en XLSX ou en CSV.</translation>
        </message>
        <message>
            <source>{file} is not UTF-8 text (line {line}). If it was written by hand or by a script, save it as UTF-8; else the file is damaged: use a copy.</source>
            <translation>{file} n’est pas du texte UTF-8 (ligne {line}). S’il a été écrit à la main ou par un script, enregistrez-le en UTF-8 ; sinon le fichier est endommagé : prenez une copie.</translation>
        </message>
        <message>
            <source>{file} is not UTF-8 text. Choose a file that this app has written.</source>
            <translation>{file} n’est pas du texte UTF-8. Choisissez un fichier écrit par cette application.</translation>
        </message>
        <message>
            <source>{file} is not there any more. Choose where it is now.</source>
            <translation>{file} n’est plus là. Choisissez où il est maintenant.</translation>
        </message>
        <message>
            <source>{file} is not {kind}, whatever its name says: its content begins otherwise. Export it anew, or give it its right suffix.</source>
            <translation>{file} n’est pas du {kind}, quoi que dise son nom : son contenu commence autrement. Exportez-le de nouveau, ou donnez-lui la bonne extension.</translation>
        </message>
        <message>
            <source>{file} is read as {driver}, which is not allowed for {suffix}.</source>
            <translation>{file} est lu comme {driver}, ce qui n’est pas permis pour {suffix}.</translation>
        </message>
        <message>
            <source>{file} is refused: it defines entities of its own, by which a small file grows without end or reads others. Export it anew without them.</source>
            <translation>{file} est refusé : il définit des entités à lui, par lesquelles un petit fichier grossit sans fin ou en lit d’autres. Exportez-le de nouveau sans elles.</translation>
        </message>
        <message>
            <source>{file} is refused: it defines entities of its own, by which a small file grows without end or reads others. Save it anew in a spreadsheet.</source>
            <translation>{file} est refusé : il définit des entités à lui, par lesquelles un petit fichier grossit sans fin ou en lit d’autres. Enregistrez-le de nouveau dans un tableur.</translation>
        </message>
        <message>
            <source>{file} is refused: it would unpack to {size:,.1f} GB, far more than a file of sites holds. Ask its sender what it is.</source>
            <translation>{file} est refusé : décompressé, il ferait {size:,.1f} Go, bien plus que ne contient un fichier de sites. Demandez à son expéditeur ce que c’est.</translation>
        </message>
        <message>
            <source>{file} is refused: “{filename}” in it is a link to another file. Pack the file itself.</source>
            <translation>{file} est refusé : il contient « {filename} », un lien vers un autre fichier. Compressez le fichier lui-même.</translation>
        </message>
        <message>
            <source>{file} is refused: “{filename}” in it points outside the archive, as only harmful files do. Ask its sender for another.</source>
            <translation>{file} est refusé : il contient « {filename} », qui pointe hors de l’archive, comme seuls le font des fichiers nuisibles. Demandez-en un autre à son expéditeur.</translation>
        </message>
        <message>
            <source>{file} may not be read: it is open in another program or belongs to somebody else. Close it there, or copy it.</source>
            <translation>{file} ne peut pas être lu : il est ouvert dans un autre programme ou appartient à quelqu’un d’autre. Fermez-le là-bas, ou copiez-le.</translation>
        </message>
        <message>
            <source>{file} needs more memory than there is. Divide it, or close programs.</source>
            <translation>{file} exige plus de mémoire qu’il n’y en a. Divisez-le, ou fermez des programmes.</translation>
        </message>
        <message>
            <source>{file} would be larger than {most_bytes} MB and could not be opened again: single corrections of rows take most of it. Export the corrected sites as a file, add that in place of the first, and save again.</source>
            <translation>{file} dépasserait {most_bytes} Mo et ne pourrait plus être ouvert : des corrections de lignes une à une en prennent l’essentiel. Exportez les sites corrigés dans un fichier, ajoutez-le à la place du premier et enregistrez de nouveau.</translation>
        </message>
        <message>
            <source>{file}: choose a name that ends in .csv or .xlsx.</source>
            <translation>{file} : choisissez un nom qui finit par .csv ou .xlsx.</translation>
        </message>
        <message>
            <source>{file}: {what} are not read. {hint}.</source>
            <translation>{file} : {what} ne sont pas lus. {hint}.</translation>
        </message>
        <message>
            <source>{folder} does not list the table {name}. {reinstall}.</source>
            <translation>{folder} ne cite pas la table {name}. {reinstall}.</translation>
        </message>
        <message>
            <source>{hub} cannot be the hub of the agreements: it is no member.</source>
            <translation>{hub} ne peut pas être le pivot des accords : ce n’est pas un membre.</translation>
        </message>
        <message>
            <source>{km:.1f} km apart, names {alike:.0f} % alike</source>
            <translation>à {km:.1f} km l’un de l’autre, noms semblables à {alike:.0f} %</translation>
        </message>
        <message>
            <source>{km:.1f} km apart, names {alike:.0f} % alike, mineral not said</source>
            <translation>à {km:.1f} km l’un de l’autre, noms semblables à {alike:.0f} %, minerai non indiqué</translation>
        </message>
        <message>
            <source>{low:g} or more</source>
            <translation>supérieure ou égale à {low:g}</translation>
        </message>
        <message>
            <source>{name} cannot be counted: the catalog has no country {host} or no mineral {mineral}. Correct it, or keep the file as an overlay.</source>
            <translation>{name} ne peut pas être compté : le catalogue n’a pas le pays {host} ou pas le minerai {mineral}. Corrigez-le, ou gardez le fichier en simple affichage.</translation>
        </message>
        <message>
            <source>{name} cannot be shown: {error}. Use another file.</source>
            <translation>{name} ne peut pas être affiché : {error}. Prenez un autre fichier.</translation>
        </message>
        <message>
            <source>{name} cannot be used: {reason}. Choose a file that this app has written.</source>
            <translation>{name} ne peut pas être utilisé : {reason}. Choisissez un fichier écrit par cette application.</translation>
        </message>
        <message>
            <source>{name} has no layer “{layer}”. Choose one of: {there}.</source>
            <translation>{name} n’a pas de couche « {layer} ». Choisissez parmi : {there}.</translation>
        </message>
        <message>
            <source>{name} has {total:,} problems:</source>
            <translation>{name} a {total:,} problèmes :</translation>
        </message>
        <message>
            <source>{name} is damaged or cut off and cannot be read{where}. Export it anew.</source>
            <translation>{name} est endommagé ou tronqué et ne peut pas être lu{where}. Exportez-le de nouveau.</translation>
        </message>
        <message>
            <source>{name} is empty. Choose another file.</source>
            <translation>{name} est vide. Choisissez un autre fichier.</translation>
        </message>
        <message>
            <source>{name} is nested too deeply to be a .supplymap file. Choose another file.</source>
            <translation>{name} est trop imbriqué pour être un fichier .supplymap. Choisissez un autre fichier.</translation>
        </message>
        <message>
            <source>{name} is no .supplymap file: it does not say "format": "{format}". Choose another file.</source>
            <translation>{name} n’est pas un fichier .supplymap : il n’indique pas "format": "{format}". Choisissez un autre fichier.</translation>
        </message>
        <message>
            <source>{name} is not JSON: line {lineno}, column {colno}: {reason}. {repair}.</source>
            <translation>{name} n’est pas du JSON : ligne {lineno}, colonne {colno} : {reason}. {repair}.</translation>
        </message>
        <message>
            <source>{name} is not text: it has bytes that no text has. Open it in the program that made it and save it as CSV or XLSX.</source>
            <translation>{name} n’est pas du texte : il contient des octets qu’aucun texte n’a. Ouvrez-le dans le programme qui l’a créé et enregistrez-le en CSV ou XLSX.</translation>
        </message>
        <message>
            <source>{name} is open in another program. Close it there and try again.</source>
            <translation>{name} est ouvert dans un autre programme. Fermez-le là-bas et réessayez.</translation>
        </message>
        <message>
            <source>{name} lacks its .shx file. Copy all files of the same name (.shp, .shx, .dbf, .prj) into one folder, or the zip they came in.</source>
            <translation>Il manque à {name} son fichier .shx. Copiez tous les fichiers du même nom (.shp, .shx, .dbf, .prj) dans un dossier, ou dans le zip d’où ils viennent.</translation>
        </message>
        <message>
            <source>{name} must be {limits}, not {value:g}.</source>
            <translation>{name} : la valeur doit être {limits}, pas {value:g}.</translation>
        </message>
        <message>
            <source>{name} was made by a newer version of the app{app}: its format is version {version}, and this app reads version {own}. Update the app.</source>
            <translation>{name} a été créé par une version plus récente de l’application{app} : son format est la version {version}, et cette application lit la version {own}. Mettez l’application à jour.</translation>
        </message>
        <message>
            <source>{name}: sites come from a file or from a pasted table, one of both.</source>
            <translation>{name} : les sites viennent d’un fichier ou d’un tableau collé, l’un des deux.</translation>
        </message>
        <message>
            <source>{name}: tonnes of concentrate without a grade; they count as not known</source>
            <translation>{name} : tonnes de concentré sans teneur ; elles comptent comme inconnues</translation>
        </message>
        <message>
            <source>{name}: which grade has the concentrate, in per cent?</source>
            <translation>{name} : quelle est la teneur du concentré, en pour cent ?</translation>
        </message>
        <message>
            <source>{name}: {words}; the amount counts as not known</source>
            <translation>{name} : {words} ; la quantité compte comme inconnue</translation>
        </message>
        <message>
            <source>{nul:,} NUL characters are read as blanks: the file may be damaged.</source>
            <translation>{nul:,} caractères NUL sont lus comme des blancs : le fichier est peut-être endommagé.</translation>
        </message>
        <message>
            <source>{path} cannot be read. Install the app again.</source>
            <translation>{path} ne peut pas être lu. Réinstallez l’application.</translation>
        </message>
        <message>
            <source>{path} cannot be read: {reason}. Choose another file.</source>
            <translation>{path} ne peut pas être lu : {reason}. Choisissez un autre fichier.</translation>
        </message>
        <message>
            <source>{path} cannot be written: another program uses it. {advice}</source>
            <translation>{path} ne peut pas être écrit : un autre programme l’utilise. {advice}</translation>
        </message>
        <message>
            <source>{path} cannot be written: {other} is a file, not a folder. Choose another folder.</source>
            <translation>{path} ne peut pas être écrit : {other} est un fichier, pas un dossier. Choisissez un autre dossier.</translation>
        </message>
        <message>
            <source>{path} cannot be written: {reason}. Choose another folder, or change the permissions of this one.</source>
            <translation>{path} ne peut pas être écrit : {reason}. Choisissez un autre dossier, ou changez les droits de celui-ci.</translation>
        </message>
        <message>
            <source>{path} cannot be written: {reason}. {choose}</source>
            <translation>{path} ne peut pas être écrit : {reason}. {choose}</translation>
        </message>
        <message>
            <source>{path} is a folder. Choose a file in it.</source>
            <translation>{path} est un dossier. Choisissez-y un fichier.</translation>
        </message>
        <message>
            <source>{path} is a folder. Give the name of a file, such as {example}.</source>
            <translation>{path} est un dossier. Donnez le nom d’un fichier, comme {example}.</translation>
        </message>
        <message>
            <source>{path} is larger than {most_bytes} MB, so it is hardly a file of scenarios. Choose another file.</source>
            <translation>{path} dépasse {most_bytes} Mo : ce n’est guère un fichier de scénarios. Choisissez un autre fichier.</translation>
        </message>
        <message>
            <source>{path} is write-protected. Save under another name, or lift the protection.</source>
            <translation>{path} est protégé en écriture. Enregistrez sous un autre nom, ou levez la protection.</translation>
        </message>
        <message>
            <source>{path} may not be read. Change its permissions, close other programs that use it, or copy it to a folder of yours.</source>
            <translation>{path} ne peut pas être lu. Changez ses droits, fermez les autres programmes qui l’utilisent, ou copiez-le dans un dossier à vous.</translation>
        </message>
        <message>
            <source>{shown_as} is a folder. Give the name of a file.</source>
            <translation>{shown_as} est un dossier. Donnez le nom d’un fichier.</translation>
        </message>
        <message>
            <source>{shown_as} is write-protected. Save under another name, or lift the protection.</source>
            <translation>{shown_as} est protégé en écriture. Enregistrez sous un autre nom, ou levez la protection.</translation>
        </message>
        <message>
            <source>{target} in concentrate needs a grade in per cent: map a column or state it</source>
            <translation>{target} en concentré exige une teneur en pour cent : affectez une colonne ou indiquez-la</translation>
        </message>
        <message>
            <source>{unit} of concentrate at {grade_pct:g} % × {factor:.5g} = {target}</source>
            <translation>{unit} de concentré à {grade_pct:g} % × {factor:.5g} = {target}</translation>
        </message>
        <message>
            <source>{what} has an unknown entry “{strange}”</source>
            <translation>{what} : entrée « {strange} » inconnue</translation>
        </message>
        <message>
            <source>{what} is missing</source>
            <translation>{what} : absent</translation>
        </message>
        <message>
            <source>{what} is no object</source>
            <translation>{what} : ce n’est pas un objet</translation>
        </message>
        <message>
            <source>{what} is not whole</source>
            <translation>{what} : incomplet</translation>
        </message>
        <message>
            <source>{where} cannot be written: its name or path is too long. {advice}</source>
            <translation>{where} ne peut pas être écrit : son nom ou son chemin est trop long. {advice}</translation>
        </message>
        <message>
            <source>{why}; the column has {count:,} such words</source>
            <translation>{why} ; la colonne contient {count:,} mots de ce genre</translation>
        </message>
        <message>
            <source>“{id}” is no region and no country where {mineral} {stage} can be added. Choose another place.</source>
            <translation>« {id} » n’est ni une région ni un pays où de la capacité ({mineral}, {stage}) peut être ajoutée. Choisissez un autre lieu.</translation>
        </message>
        <message>
            <source>“{key}” of {what} cannot be {value!r:.40}</source>
            <translation>« {key} » de {what} ne peut pas être {value!r:.40}</translation>
        </message>
        <message>
            <source>“{name}” is no system of positions on the ground. Give another.</source>
            <translation>« {name} » n’est pas un système de positions au sol. Donnez-en un autre.</translation>
        </message>
        <message>
            <source>“{unit}” is no unit of mass: choose one</source>
            <translation>« {unit} » n’est pas une unité de masse : choisissez-en une</translation>
        </message>
        <message>
            <source>“{value}” is no colour. Give it as #RRGGBB, such as #1F5FBF.</source>
            <translation>« {value} » n’est pas une couleur. Donnez-la comme #RRGGBB, par exemple #1F5FBF.</translation>
        </message>
        <message>
            <source>… more rows than a sheet holds; save as CSV</source>
            <translation>… plus de lignes qu’une feuille n’en contient ; enregistrez en CSV</translation>
        </message>
    </context>
    <context>
        <name>preferences</name>
        <message>
            <source>A second start hands its file to the first. Off: each start is an app of its own.</source>
            <translation>Un second démarrage transmet son fichier au premier. Désactivé : chaque démarrage est une application à part.</translation>
        </message>
        <message>
            <source>Always kt</source>
            <translation>Toujours kt</translation>
        </message>
        <message>
            <source>Always t</source>
            <translation>Toujours t</translation>
        </message>
        <message>
            <source>As the language</source>
            <translation>Comme la langue</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Couleurs</translation>
        </message>
        <message>
            <source>Consumer or pact</source>
            <translation>Consommateur ou pacte</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>Equal Earth</source>
            <translation>Equal Earth</translation>
        </message>
        <message>
            <source>Exports go to</source>
            <translation>Les exports vont dans</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Fichiers</translation>
        </message>
        <message>
            <source>Files open in the app that runs</source>
            <translation>Ouvrir les fichiers dans l’application en cours</translation>
        </message>
        <message>
            <source>Green to blue</source>
            <translation>Du vert au bleu</translation>
        </message>
        <message>
            <source>Grey</source>
            <translation>Gris</translation>
        </message>
        <message>
            <source>Handling marking</source>
            <translation>Mention de diffusion</translation>
        </message>
        <message>
            <source>How figures are written on screen and in images, from the next start on. Files for other programs always have a decimal point.</source>
            <translation>Comment les chiffres s’écrivent à l’écran et dans les images, dès le prochain démarrage. Les fichiers destinés à d’autres programmes ont toujours un point décimal.</translation>
        </message>
        <message>
            <source>How soon after a change a copy of unsaved work is kept, for the case of a crash.</source>
            <translation>Combien de temps après une modification une copie du travail non enregistré est conservée, en cas de plantage.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Light or dark colours of the window; exports are light.</source>
            <translation>Couleurs claires ou sombres de la fenêtre ; les exports sont clairs.</translation>
        </message>
        <message>
            <source>Map colours</source>
            <translation>Couleurs de la carte</translation>
        </message>
        <message>
            <source>Mercator (areas are not comparable)</source>
            <translation>Mercator (surfaces non comparables)</translation>
        </message>
        <message>
            <source>Natural Earth</source>
            <translation>Natural Earth</translation>
        </message>
        <message>
            <source>New work begins with</source>
            <translation>Un nouveau travail débute avec</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Nombres</translation>
        </message>
        <message>
            <source>Of the window, its maps and what is exported, from the next start on.</source>
            <translation>De la fenêtre, de ses cartes et des exports, dès le prochain démarrage.</translation>
        </message>
        <message>
            <source>Projection</source>
            <translation>Projection</translation>
        </message>
        <message>
            <source>Recovery copy after</source>
            <translation>Copie de secours après</translation>
        </message>
        <message>
            <source>Robinson</source>
            <translation>Robinson</translation>
        </message>
        <message>
            <source>Stands at top and bottom of briefing pages whose house style has none of its own.</source>
            <translation>Figure en haut et en bas des pages de synthèse dont la charte n’en a pas.</translation>
        </message>
        <message>
            <source>The colours of shares in the window and in what it exports; each prints in grey and is told apart by colour-blind readers.</source>
            <translation>Les couleurs des parts dans la fenêtre et dans ce qu’elle exporte ; toutes s’impriment en gris et se distinguent aussi pour les daltoniens.</translation>
        </message>
        <message>
            <source>The map of new work; a saved file keeps its own.</source>
            <translation>La carte d’un nouveau travail ; un fichier enregistré garde la sienne.</translation>
        </message>
        <message>
            <source>The unit of tonnages in the window, on maps and pages, from the next start on. Tables and files for other programs are in t.</source>
            <translation>L’unité des tonnages dans la fenêtre, sur les cartes et les pages, à partir du prochain démarrage. Les tableaux et les fichiers pour d’autres programmes sont en t.</translation>
        </message>
        <message>
            <source>Tonnes</source>
            <translation>Tonnes</translation>
        </message>
        <message>
            <source>Violet</source>
            <translation>Violet</translation>
        </message>
        <message>
            <source>What reads best</source>
            <translation>Ce qui se lit le mieux</translation>
        </message>
        <message>
            <source>Where Open and Save begin after a start.</source>
            <translation>Là où Ouvrir et Enregistrer débutent après un démarrage.</translation>
        </message>
        <message>
            <source>Where exporting begins after a start.</source>
            <translation>Là où l’export débute après un démarrage.</translation>
        </message>
        <message>
            <source>Whose exposure new work shows beside the world's figures.</source>
            <translation>De qui l’exposition est montrée à côté des chiffres du monde dans un nouveau travail.</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Fenêtre</translation>
        </message>
        <message>
            <source>Work is kept in</source>
            <translation>Le travail est conservé dans</translation>
        </message>
        <message>
            <source>a folder; empty: where you were last</source>
            <translation>un dossier ; vide : là où vous étiez la dernière fois</translation>
        </message>
        <message>
            <source>up to {count} characters; empty: none</source>
            <translation>jusqu’à {count} caractères ; vide : aucune</translation>
        </message>
    </context>
    <context>
        <name>preset</name>
        <message>
            <source>27 bilateral agreements</source>
            <translation>27 accords bilatéraux</translation>
        </message>
        <message>
            <source>96,600 t of cobalt may leave the DR Congo in 2026 and again in 2027, less than half of what its mines make.</source>
            <translation>96 600 t de cobalt peuvent quitter la RD Congo en 2026 et de nouveau en 2027, moins de la moitié de ce que produisent ses mines.</translation>
        </message>
        <message>
            <source>A club of buyers pays a floor price for rare earths, so that its dearer new plants run and Chinese supply gives way; without the floor it is the others that give way.</source>
            <translation>Un club d’acheteurs paie un prix plancher pour les terres rares, si bien que ses nouvelles usines plus chères tournent et que l’offre chinoise cède la place ; sans le plancher, ce sont les autres qui cèdent.</translation>
        </message>
        <message>
            <source>A price-floor club</source>
            <translation>Un club à prix plancher</translation>
        </message>
        <message>
            <source>All are built at the capacity and in the year that their rows say; public money approved is money paid.</source>
            <translation>Tous sont construits à la capacité et dans l’année qu’indiquent leurs lignes ; l’argent public approuvé est de l’argent versé.</translation>
        </message>
        <message>
            <source>All listed projects in EU members, at their listed years. 65 % of any material from one third country is the EU's limit at each stage: see China's share.</source>
            <translation>Tous les projets recensés dans les membres de l’UE, aux années indiquées. 65 % de toute matière venant d’un seul pays tiers est la limite de l’UE à chaque étape : voyez la part de la Chine.</translation>
        </message>
        <message>
            <source>An input fails, not an ore: nickel of HPAL plants, and the cobalt that comes with it or by leaching. Look at cobalt mining too.</source>
            <translation>C’est un intrant qui fait défaut, pas un minerai : le nickel des usines HPAL, et le cobalt qui vient avec lui ou par lixiviation. Voyez aussi l’extraction du cobalt.</translation>
        </message>
        <message>
            <source>Anode exports fall by half: how many licences would be refused is not published.</source>
            <translation>Les exportations d’anodes baissent de moitié : combien de licences seraient refusées n’est pas publié.</translation>
        </message>
        <message>
            <source>As above, and what other allies pay for: Korea Zinc's gallium and germanium at Onsan and in Tennessee, gallium in Greece, tungsten at Hemerdon.</source>
            <translation>Comme ci-dessus, et ce que paient d’autres alliés : le gallium et le germanium de Korea Zinc à Onsan et au Tennessee, le gallium en Grèce, le tungstène à Hemerdon.</translation>
        </message>
        <message>
            <source>Buyers leave China and Russia first: both are given the highest cost in the merit order. The costs, 2 against 1, are an order and no prices.</source>
            <translation>Les acheteurs quittent d’abord la Chine et la Russie : toutes deux reçoivent le coût le plus élevé de l’ordre de mérite. Les coûts, 2 contre 1, sont un ordre et non des prix.</translation>
        </message>
        <message>
            <source>Buyers leave China's and Russia's refined nickel for Indonesia's and trade one dominant supplier for another; or they spread over what allies can restart.</source>
            <translation>Les acheteurs quittent le nickel raffiné de la Chine et de la Russie pour celui de l’Indonésie et échangent un fournisseur dominant contre un autre ; ou ils se répartissent sur ce que des alliés peuvent relancer.</translation>
        </message>
        <message>
            <source>China has no control on refined lithium today: the shock is invented, as a test of the stocks.</source>
            <translation>La Chine n’a aujourd’hui aucun contrôle sur le lithium raffiné : le choc est inventé, pour éprouver les stocks.</translation>
        </message>
        <message>
            <source>China hits one ally at a time</source>
            <translation>La Chine frappe un allié après l’autre</translation>
        </message>
        <message>
            <source>China resumes the October 2025 controls</source>
            <translation>La Chine reprend les contrôles d’octobre 2025</translation>
        </message>
        <message>
            <source>China withholds natural graphite; the United States share their stock with the EU as one buyer, or with each of its 27 members alone.</source>
            <translation>La Chine retient du graphite naturel ; les États-Unis partagent leur stock avec l’UE comme un seul acheteur, ou avec chacun de ses 27 membres seul.</translation>
        </message>
        <message>
            <source>China withholds three quarters of its natural graphite for a year: the yardstick of the magnet licences, carried over.</source>
            <translation>La Chine retient trois quarts de son graphite naturel pendant un an : l’étalon des licences d’aimants, transposé.</translation>
        </message>
        <message>
            <source>China's ban on Japan</source>
            <translation>L’interdiction chinoise envers le Japon</translation>
        </message>
        <message>
            <source>China's ban on the United States</source>
            <translation>L’interdiction chinoise envers les États-Unis</translation>
        </message>
        <message>
            <source>Compare world output of mines. Refined output stays: recycled feed takes the place of mined feed.</source>
            <translation>Comparez la production mondiale des mines. La production raffinée demeure : la matière recyclée prend la place de la matière extraite.</translation>
        </message>
        <message>
            <source>Cost floor in the merit order: Chinese mines and refineries give way first to the club's new plants.</source>
            <translation>Coût plancher dans l’ordre de mérite : les mines et raffineries chinoises cèdent d’abord la place aux nouvelles usines du club.</translation>
        </message>
        <message>
            <source>DR Congo keeps its cobalt quota</source>
            <translation>La RD Congo maintient son quota de cobalt</translation>
        </message>
        <message>
            <source>EU meets, or misses, the 2030 benchmarks</source>
            <translation>L’UE atteint, ou manque, les objectifs de 2030</translation>
        </message>
        <message>
            <source>Each member has its own agreement with the United States: the stock is drawn on sooner and by those who are short first.</source>
            <translation>Chaque membre a son propre accord avec les États-Unis : le stock est entamé plus tôt et par ceux qui manquent les premiers.</translation>
        </message>
        <message>
            <source>Emergency stock sharing</source>
            <translation>Partage des stocks d’urgence</translation>
        </message>
        <message>
            <source>Every listed lithium, graphite, gallium and rare-earth project in the EU runs as announced, or only those under construction do by 2030.</source>
            <translation>Chaque projet recensé de lithium, graphite, gallium et terres rares dans l’UE tourne comme annoncé, ou seuls le font d’ici 2030 ceux en construction.</translation>
        </message>
        <message>
            <source>Everyone alone</source>
            <translation>Chacun seul</translation>
        </message>
        <message>
            <source>Feed for the refineries is bought on the world market.</source>
            <translation>La matière des raffineries est achetée sur le marché mondial.</translation>
        </message>
        <message>
            <source>First the ban on gallium, germanium and antimony for the United States is back, then Japan gets half of its dual-use minerals only.</source>
            <translation>D’abord l’interdiction du gallium, du germanium et de l’antimoine pour les États-Unis revient, puis le Japon n’obtient plus que la moitié de ses minerais à double usage.</translation>
        </message>
        <message>
            <source>Gallium at Wagerup, rare earths at Nolans and Eneabba, magnets in Texas and antimony in Idaho are built as announced.</source>
            <translation>Le gallium à Wagerup, les terres rares à Nolans et Eneabba, les aimants au Texas et l’antimoine en Idaho sont construits comme annoncé.</translation>
        </message>
        <message>
            <source>Gallium, germanium, antimony: the suspension of the 2024 ban ends on 27 November 2026. Half of the antimony that the USA uses is at stake, and less of gallium and germanium, which come by other countries.</source>
            <translation>Gallium, germanium, antimoine : la suspension de l’interdiction de 2024 prend fin le 27 novembre 2026. La moitié de l’antimoine que consomment les États-Unis est en jeu, et moins de gallium et de germanium, qui arrivent par d’autres pays.</translation>
        </message>
        <message>
            <source>Half of China's refined lithium is withheld for six months; Japan, Korea and their partners share what Japan holds, or do not.</source>
            <translation>La moitié du lithium raffiné de la Chine est retenue pendant six mois ; le Japon, la Corée et leurs partenaires partagent ce que détient le Japon, ou non.</translation>
        </message>
        <message>
            <source>Half of what Japan buys is withheld: the ban names military users alone, and how many civilian licences are refused is not published.</source>
            <translation>La moitié de ce que le Japon achète est retenue : l’interdiction ne nomme que des utilisateurs militaires, et combien de licences civiles sont refusées n’est pas publié.</translation>
        </message>
        <message>
            <source>Indonesia adds 1.5 Mt a year, about what China refines; its listed plants under construction and planned come to 0.6 Mt, most of it an intermediate that does not count here, so that nearly all is beyond the pipeline.</source>
            <translation>L’Indonésie ajoute 1,5 Mt par an, à peu près ce que raffine la Chine ; ses usines recensées, en construction et prévues, font 0,6 Mt, surtout d’un intermédiaire qui ne compte pas ici, si bien que presque tout est hors portefeuille.</translation>
        </message>
        <message>
            <source>Indonesia in place of China and Russia</source>
            <translation>L’Indonésie à la place de la Chine et de la Russie</translation>
        </message>
        <message>
            <source>Indonesia passes 65 % of refined nickel (the EU's mark for one third country; the UK's is 60 %). By control the picture is another: see the lens Control.</source>
            <translation>L’Indonésie dépasse 65 % du nickel raffiné (le repère de l’UE pour un pays tiers ; celui du Royaume-Uni est de 60 %). Par contrôle, le tableau est autre : voyez l’optique Contrôle.</translation>
        </message>
        <message>
            <source>Japan holds its 60 days of lithium too; what it holds of each metal is secret.</source>
            <translation>Le Japon détient ses 60 jours de lithium aussi ; ce qu’il détient de chaque métal est secret.</translation>
        </message>
        <message>
            <source>Japan's 60 days and Korea's six are for all members, by the oil-sharing rule: nobody runs short before the sixth month.</source>
            <translation>Les 60 jours du Japon et les six de la Corée sont à tous les membres, selon la règle de partage du pétrole : personne ne manque avant le sixième mois.</translation>
        </message>
        <message>
            <source>Kwinana, Fort Saskatchewan and Larymna run again: little, but no new dominant supplier.</source>
            <translation>Kwinana, Fort Saskatchewan et Larymna tournent de nouveau : peu, mais sans nouveau fournisseur dominant.</translation>
        </message>
        <message>
            <source>Leaching plants in the DR Congo, which run on imported acid for 50 to 60 %, lose a quarter.</source>
            <translation>Les usines de lixiviation de la RD Congo, qui dépendent d’acide importé pour 50 à 60 %, en perdent un quart.</translation>
        </message>
        <message>
            <source>Less is mined, and all mines give way in proportion, so that shares of mining stay as they are.</source>
            <translation>On extrait moins, et toutes les mines cèdent la place en proportion, si bien que les parts de l’extraction demeurent.</translation>
        </message>
        <message>
            <source>Listed HPAL plants in Indonesia lose half of their output for six months, once stocks of one to two months are used up: May to October 2026.</source>
            <translation>Les usines HPAL recensées en Indonésie perdent la moitié de leur production pendant six mois, une fois épuisés des stocks d’un à deux mois : de mai à octobre 2026.</translation>
        </message>
        <message>
            <source>Lithium and manganese feel the price of acid, not its absence, and are left out.</source>
            <translation>Le lithium et le manganèse ressentent le prix de l’acide, non son absence, et sont laissés de côté.</translation>
        </message>
        <message>
            <source>Magnet exports fall by three quarters for a year, as they did under the licences of April 2025.</source>
            <translation>Les exportations d’aimants baissent de trois quarts pendant un an, comme sous les licences d’avril 2025.</translation>
        </message>
        <message>
            <source>Members whose use or suppliers are not published take no part.</source>
            <translation>Les membres dont la consommation ou les fournisseurs ne sont pas publiés ne participent pas.</translation>
        </message>
        <message>
            <source>No 1 of 2026, dual-use goods for Japanese military users, with civilian licences held up too. Half of what Japan buys of refined rare earths from China is missing from the second month.</source>
            <translation>N° 1 de 2026, biens à double usage pour les utilisateurs militaires japonais, avec des licences civiles retardées elles aussi. La moitié des terres rares raffinées que le Japon achète à la Chine manque dès le deuxième mois.</translation>
        </message>
        <message>
            <source>Nos 57 and 58 of 9 October 2025, from November 2026. Watch the Shock tab: magnets of the EU, Korea, the USA and Japan; anodes of the USA.</source>
            <translation>N° 57 et 58 du 9 octobre 2025, à partir de novembre 2026. Voyez l’onglet Choc : les aimants de l’UE, de la Corée, des États-Unis et du Japon ; les anodes des États-Unis.</translation>
        </message>
        <message>
            <source>Nothing dated after 10 November 2026 was found, so that the controls came into force is assumed.</source>
            <translation>Rien de daté d’après le 10 novembre 2026 n’a été trouvé : l’entrée en vigueur des contrôles est donc supposée.</translation>
        </message>
        <message>
            <source>One EU agreement against many bilateral ones</source>
            <translation>Un accord de l’UE, ou de nombreux bilatéraux</translation>
        </message>
        <message>
            <source>One agreement: the EU as one buyer</source>
            <translation>Un accord : l’UE comme un seul acheteur</translation>
        </message>
        <message>
            <source>Ore is there, although Indonesia's quota for 2026 is below what its smelters need.</source>
            <translation>Le minerai est là, bien que le quota indonésien pour 2026 soit au-dessous de ce dont ses fonderies ont besoin.</translation>
        </message>
        <message>
            <source>Quotas of 2026 and 2027. Refineries outside the Congo miss a third of the world's mined cobalt; of refined cobalt Korea feels it, which buys Congolese hydroxide, while the USA buys none of it directly.</source>
            <translation>Quotas de 2026 et 2027. Les raffineries hors du Congo manquent d’un tiers du cobalt extrait dans le monde ; pour le cobalt raffiné, c’est la Corée qui le ressent, car elle achète de l’hydroxyde congolais, alors que les États-Unis n’en achètent pas directement.</translation>
        </message>
        <message>
            <source>Recycling push</source>
            <translation>Poussée du recyclage</translation>
        </message>
        <message>
            <source>Recycling, a quarter of use by 2030, is left to its own preset: the lever acts on the world.</source>
            <translation>Le recyclage, un quart de la consommation d’ici 2030, est laissé à son propre cas type : le levier agit sur le monde.</translation>
        </message>
        <message>
            <source>Single-supplier substitution trap</source>
            <translation>Substitution : le piège du fournisseur unique</translation>
        </message>
        <message>
            <source>Spread over allies' restarts</source>
            <translation>Répartition sur les relances des alliés</translation>
        </message>
        <message>
            <source>Stocks shared</source>
            <translation>Stocks partagés</translation>
        </message>
        <message>
            <source>Sulphur and acid shock</source>
            <translation>Choc du soufre et de l’acide</translation>
        </message>
        <message>
            <source>Sulphur from the Middle East and acid from China stop: Indonesia's HPAL plants and the Congo's leaching plants lose part of their output for six months.</source>
            <translation>Le soufre du Moyen-Orient et l’acide de Chine s’arrêtent : les usines HPAL d’Indonésie et les usines de lixiviation du Congo perdent une partie de leur production pendant six mois.</translation>
        </message>
        <message>
            <source>The April 2025 licences stay in force either way and are not added again.</source>
            <translation>Les licences d’avril 2025 restent de toute façon en vigueur et ne sont pas ajoutées de nouveau.</translation>
        </message>
        <message>
            <source>The EU has one agreement with the United States and shares within. Compare the first month short with the other variant, in the Shock tab.</source>
            <translation>L’UE a un accord avec les États-Unis et partage en son sein. Comparez le premier mois de pénurie avec l’autre variante, dans l’onglet Choc.</translation>
        </message>
        <message>
            <source>The EU meets its 2030 benchmarks</source>
            <translation>L’UE atteint ses objectifs de 2030</translation>
        </message>
        <message>
            <source>The EU misses its 2030 benchmarks</source>
            <translation>L’UE manque ses objectifs de 2030</translation>
        </message>
        <message>
            <source>The EU's shares for new batteries are taken for the world's refined supply: the lever knows no single consumer.</source>
            <translation>Les parts de l’UE pour les batteries neuves sont prises pour l’offre raffinée mondiale : le levier ne connaît pas de consommateur particulier.</translation>
        </message>
        <message>
            <source>The US ban is back the month its suspension ends, for a year and in full.</source>
            <translation>L’interdiction envers les États-Unis revient le mois où sa suspension prend fin, pour un an et en entier.</translation>
        </message>
        <message>
            <source>The United States hold 90 days of natural graphite; no such stock is published.</source>
            <translation>Les États-Unis détiennent 90 jours de graphite naturel ; aucun stock de ce genre n’est publié.</translation>
        </message>
        <message>
            <source>The benchmarks are parts of the EU's yearly use, which is published for no lithium stage: capacity stands for them, and import reliance is of today's use.</source>
            <translation>Les objectifs sont des parts de la consommation annuelle de l’UE, qui n’est publiée pour aucune étape du lithium : la capacité en tient lieu, et la dépendance aux importations se rapporte à la consommation d’aujourd’hui.</translation>
        </message>
        <message>
            <source>The controls on five more rare earths, their magnets and artificial-graphite anodes come into force when their suspension ends.</source>
            <translation>Les contrôles sur cinq terres rares de plus, leurs aimants et les anodes de graphite artificiel entrent en vigueur à la fin de leur suspension.</translation>
        </message>
        <message>
            <source>The discretionary 9,600 t are granted; nothing is smuggled, and mines keep to the base case.</source>
            <translation>Les 9 600 t discrétionnaires sont accordées ; rien ne passe en contrebande, et les mines s’en tiennent au cas de base.</translation>
        </message>
        <message>
            <source>The floor is a cost in the merit order: China's supply is counted at the floor of USD 110/kg, the club's at USD 80/kg, and who costs most gives way first. Only the order matters.</source>
            <translation>Le plancher est un coût dans l’ordre de mérite : l’offre de la Chine est comptée au plancher de 110 USD/kg, celle du club à 80 USD/kg, et qui coûte le plus cède le premier. Seul l’ordre compte.</translation>
        </message>
        <message>
            <source>The floor of the 2025 Pentagon contract, which is on NdPr oxide, is carried over to all rare earths of a club of twelve, eight of which produce.</source>
            <translation>Le plancher du contrat du Pentagone de 2025, qui porte sur l’oxyde de NdPr, est étendu à toutes les terres rares d’un club de douze, dont huit produisent.</translation>
        </message>
        <message>
            <source>The members are those that FORGE took over from the MSP: no official list was found, and no rule for sharing exists.</source>
            <translation>Les membres sont ceux que FORGE a repris du MSP : aucune liste officielle n’a été trouvée, et il n’existe aucune règle de partage.</translation>
        </message>
        <message>
            <source>The model has no lever on output: the cut is set as the same part of the country's exports, which is the same tonnes where nearly all is exported.</source>
            <translation>Le modèle n’a pas de levier sur la production : la coupe est appliquée comme la même part des exportations du pays, ce qui fait les mêmes tonnes là où presque tout est exporté.</translation>
        </message>
        <message>
            <source>The new plants are built either way, which without a floor is generous.</source>
            <translation>Les nouvelles usines sont construites de toute façon, ce qui est généreux sans plancher.</translation>
        </message>
        <message>
            <source>The projects of the framework of 20 October 2025 and those beside it: Wagerup, Nolans, Eneabba, 10X and Stibnite.</source>
            <translation>Les projets de l’accord-cadre du 20 octobre 2025 et ceux d’à côté : Wagerup, Nolans, Eneabba, 10X et Stibnite.</translation>
        </message>
        <message>
            <source>The quota is set against the mine output of the IEA's base case for the year, and exports fall in that proportion in every month.</source>
            <translation>Le quota est rapporté à la production minière du cas de base de l’AIE pour l’année, et les exportations baissent dans cette proportion chaque mois.</translation>
        </message>
        <message>
            <source>The same new plants; China sells cheapest and keeps its share, and the club's own older plants give way.</source>
            <translation>Les mêmes nouvelles usines ; la Chine vend le moins cher et garde sa part, et ce sont les usines plus anciennes du club qui cèdent.</translation>
        </message>
        <message>
            <source>The same projects; what is not under construction today starts in 2034.</source>
            <translation>Les mêmes projets ; ce qui n’est pas en construction aujourd’hui démarre en 2034.</translation>
        </message>
        <message>
            <source>The same stocks, each for its holder: Japan lasts, Korea is short in the third month.</source>
            <translation>Les mêmes stocks, chacun pour son détenteur : le Japon tient, la Corée manque au troisième mois.</translation>
        </message>
        <message>
            <source>The shares of recycled metal that the EU asks of new batteries from 2031 become those of the whole world: 16 % of cobalt, 6 % of lithium and of nickel.</source>
            <translation>Les parts de métal recyclé que l’UE exige des batteries neuves à partir de 2031 deviennent celles du monde entier : 16 % du cobalt, 6 % du lithium et du nickel.</translation>
        </message>
        <message>
            <source>Trade does not go round by third countries, although US gallium imports rose while the ban applied.</source>
            <translation>Le commerce ne passe pas par des pays tiers, bien que les importations américaines de gallium aient augmenté pendant l’interdiction.</translation>
        </message>
        <message>
            <source>US-Australia and other allies</source>
            <translation>États-Unis-Australie et autres alliés</translation>
        </message>
        <message>
            <source>US-Australia framework delivers its first projects</source>
            <translation>Accord États-Unis-Australie : premiers projets</translation>
        </message>
        <message>
            <source>US-Australia: first projects</source>
            <translation>États-Unis-Australie : premiers projets</translation>
        </message>
        <message>
            <source>Under many agreements each member shares with the United States and none with another member.</source>
            <translation>Avec de nombreux accords, chaque membre partage avec les États-Unis et aucun avec un autre membre.</translation>
        </message>
        <message>
            <source>What the base case already counts of Eneabba is not added again.</source>
            <translation>Ce que le cas de base compte déjà d’Eneabba n’est pas ajouté de nouveau.</translation>
        </message>
        <message>
            <source>When the benchmarks are missed, planned projects start in 2034, as mines can take twenty years.</source>
            <translation>Quand les objectifs sont manqués, les projets prévus démarrent en 2034, car une mine peut prendre vingt ans.</translation>
        </message>
        <message>
            <source>With a price floor</source>
            <translation>Avec un prix plancher</translation>
        </message>
        <message>
            <source>Without a price floor</source>
            <translation>Sans prix plancher</translation>
        </message>
        <message>
            <source>Without the floor China is counted at USD 60/kg, below the club. Neither cost is published.</source>
            <translation>Sans le plancher, la Chine est comptée à 60 USD/kg, au-dessous du club. Aucun des deux coûts n’est publié.</translation>
        </message>
        <message>
            <source>World demand stays as it is, so that the new plants take the place of others, all in proportion.</source>
            <translation>La demande mondiale reste ce qu’elle est, si bien que les nouvelles usines prennent la place d’autres, toutes en proportion.</translation>
        </message>
    </context>
    <context>
        <name>presets</name>
        <message>
            <source>Figures of the levers:</source>
            <translation>Chiffres des leviers :</translation>
        </message>
        <message>
            <source>The scenario</source>
            <translation>Le scénario</translation>
        </message>
        <message>
            <source>Two scenarios to compare</source>
            <translation>Deux scénarios à comparer</translation>
        </message>
        <message>
            <source>What is known</source>
            <translation>Ce qui est connu</translation>
        </message>
        <message>
            <source>What is our assumption</source>
            <translation>Ce qui est notre hypothèse</translation>
        </message>
    </context>
    <context>
        <name>projection</name>
        <message>
            <source>Africa</source>
            <translation>Afrique</translation>
        </message>
        <message>
            <source>Australia and Asia</source>
            <translation>Australie et Asie</translation>
        </message>
        <message>
            <source>Equal Earth</source>
            <translation>Equal Earth</translation>
        </message>
        <message>
            <source>Europe</source>
            <translation>Europe</translation>
        </message>
        <message>
            <source>Latin America</source>
            <translation>Amérique latine</translation>
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
            <translation>Amérique du Nord</translation>
        </message>
        <message>
            <source>Regional, equal area</source>
            <translation>Régionale, équivalente</translation>
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
            <translation>Frontières</translation>
        </message>
        <message>
            <source>Catalog</source>
            <translation>Catalogue</translation>
        </message>
        <message>
            <source>Definitions</source>
            <translation>Définitions</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>Constat</translation>
        </message>
        <message>
            <source>Lens</source>
            <translation>Optique</translation>
        </message>
        <message>
            <source>Levers</source>
            <translation>Leviers</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Projection</source>
            <translation>Projection</translation>
        </message>
        <message>
            <source>Scenario</source>
            <translation>Scénario</translation>
        </message>
        <message>
            <source>Software</source>
            <translation>Logiciel</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Sources</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Tonnes</source>
            <translation>Tonnes</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Vue</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Année</translation>
        </message>
        <message>
            <source>baseline</source>
            <translation>référence</translation>
        </message>
        <message>
            <source>baseline and scenario</source>
            <translation>référence et scénario</translation>
        </message>
        <message>
            <source>baseline, no lever set</source>
            <translation>référence, sans levier</translation>
        </message>
        <message>
            <source>by controlling country: that of the controlling owner</source>
            <translation>par pays de contrôle : celui du propriétaire de contrôle</translation>
        </message>
        <message>
            <source>by host country: that a plant stands in</source>
            <translation>par pays hôte : celui où se trouve l’usine</translation>
        </message>
        <message>
            <source>change from baseline to scenario</source>
            <translation>variation de la référence au scénario</translation>
        </message>
        <message>
            <source>scenario</source>
            <translation>scénario</translation>
        </message>
        <message>
            <source>{side}; map {by}</source>
            <translation>{side} ; carte {by}</translation>
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
            <translation>Pays</translation>
        </message>
        <message>
            <source>Largest is now {new}, was {old}</source>
            <translation>Le premier est désormais {new}, contre {old}</translation>
        </message>
        <message>
            <source>Left without the largest supplier: {figures}</source>
            <translation>Reste sans le premier fournisseur : {figures}</translation>
        </message>
        <message>
            <source>Output, baseline (t/yr)</source>
            <translation>Production, référence (t/an)</translation>
        </message>
        <message>
            <source>Output, scenario (t/yr)</source>
            <translation>Production, scénario (t/an)</translation>
        </message>
        <message>
            <source>Over {mark}</source>
            <translation>Au-dessus de {mark}</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Rang</translation>
        </message>
        <message>
            <source>Rank, baseline</source>
            <translation>Rang, référence</translation>
        </message>
        <message>
            <source>Rank, scenario</source>
            <translation>Rang, scénario</translation>
        </message>
        <message>
            <source>Rises over (%)</source>
            <translation>Passe au-dessus de (%)</translation>
        </message>
        <message>
            <source>Share, baseline (%)</source>
            <translation>Part, référence (%)</translation>
        </message>
        <message>
            <source>Share, scenario (%)</source>
            <translation>Part, scénario (%)</translation>
        </message>
        <message>
            <source>share, %</source>
            <translation>part, %</translation>
        </message>
        <message>
            <source>{name} rises over {mark} of {stage}: {before} → {after}</source>
            <translation>{name} : au-dessus de {mark} désormais ({stage}), {before} → {after}</translation>
        </message>
        <message>
            <source>{name}, already over {mark} of {stage}, gains: {before} → {after}</source>
            <translation>{name} : déjà au-dessus de {mark}, progresse ({stage}), {before} → {after}</translation>
        </message>
        <message>
            <source>{name}: rank {rank}, {before} → {after} of world output</source>
            <translation>{name} : rang {rank}, {before} → {after} de la production mondiale</translation>
        </message>
    </context>
    <context>
        <name>region</name>
        <message>
            <source>Africa</source>
            <translation>Afrique</translation>
        </message>
        <message>
            <source>Asia (allied)</source>
            <translation>Asie (alliés)</translation>
        </message>
        <message>
            <source>Australia &amp; Oceania</source>
            <translation>Australie et Océanie</translation>
        </message>
        <message>
            <source>Europe</source>
            <translation>Europe</translation>
        </message>
        <message>
            <source>Latin America</source>
            <translation>Amérique latine</translation>
        </message>
        <message>
            <source>North America</source>
            <translation>Amérique du Nord</translation>
        </message>
    </context>
    <context>
        <name>says who</name>
        <message>
            <source>(imports − exports) ÷ (own output + imports − exports)</source>
            <translation>(importations − exportations) ÷ (production propre + importations − exportations)</translation>
        </message>
        <message>
            <source>(supply − the largest's) ÷ (demand − the largest's own); IEA 2025</source>
            <translation>(offre − celle du premier) ÷ (demande − celle du premier) ; AIE 2025</translation>
        </message>
        <message>
            <source>(supply − the largest's) ÷ supply</source>
            <translation>(offre − celle du premier) ÷ offre</translation>
        </message>
        <message>
            <source>5 to 95 % by errors of the tonnages: {low} to {high}</source>
            <translation>5 à 95 % selon les erreurs des tonnages : {low} à {high}</translation>
        </message>
        <message>
            <source>Chance of over {mark}: {before} → {after}</source>
            <translation>Probabilité de dépasser {mark} : {before} → {after}</translation>
        </message>
        <message>
            <source>China's output ÷ world output</source>
            <translation>Production de la Chine ÷ production mondiale</translation>
        </message>
        <message>
            <source>HHI = Σ (share in %)²</source>
            <translation>HHI = Σ (part en %)²</translation>
        </message>
        <message>
            <source>Lower than the baseline in {part} of the draws</source>
            <translation>Inférieur à la référence dans {part} des tirages</translation>
        </message>
        <message>
            <source>Mark 65 %, Regulation (EU) 2024/1252 for 2030, of the EU’s own use, set here against world output: the scenario is {side}</source>
            <translation>Repère 65 %, règlement (UE) 2024/1252 pour 2030, de la consommation de l’UE, rapporté ici à la production mondiale : le scénario est {side}</translation>
        </message>
        <message>
            <source>Monte Carlo, {draws} draws, 5 to 95 %: {low} to {high}</source>
            <translation>Monte-Carlo, {draws} tirages, 5 à 95 % : {low} à {high}</translation>
        </message>
        <message>
            <source>Says who?</source>
            <translation>Qui le dit ?</translation>
        </message>
        <message>
            <source>Threshold 1,800, US Merger Guidelines 2023, for orientation: the scenario is {side}</source>
            <translation>Seuil 1 800, lignes directrices américaines sur les fusions 2023, à titre indicatif : le scénario est {side}</translation>
        </message>
        <message>
            <source>What went in</source>
            <translation>Données utilisées</translation>
        </message>
        <message>
            <source>Worst stage: {stage}, HHI {hhi}</source>
            <translation>Étape la plus critique : {stage}, HHI {hhi}</translation>
        </message>
        <message>
            <source>[HHI of world output × IR ÷ 2 + HHI of the sourcing mix × (1 − IR ÷ 2)], weighted by governance and trade, × (1 − recycling) × substitution; European Commission 2017</source>
            <translation>[HHI de la production mondiale × DI ÷ 2 + HHI du panier d’approvisionnement × (1 − DI ÷ 2)], pondéré par la gouvernance et le commerce, × (1 − recyclage) × substitution ; Commission européenne 2017</translation>
        </message>
        <message>
            <source>above</source>
            <translation>au-dessus</translation>
        </message>
        <message>
            <source>concentration of world output × Σ imports × instability ÷ (own output + imports); Gemechu et al. 2016, Koyamparambath et al. 2024</source>
            <translation>concentration de la production mondiale × Σ importations × instabilité ÷ (production propre + importations) ; Gemechu et al. 2016, Koyamparambath et al. 2024</translation>
        </message>
        <message>
            <source>known stocks ÷ use in the year shown × 365</source>
            <translation>stocks connus ÷ consommation de l’année affichée × 365</translation>
        </message>
        <message>
            <source>largest country's output ÷ world output</source>
            <translation>production du premier pays ÷ production mondiale</translation>
        </message>
        <message>
            <source>not above</source>
            <translation>pas au-dessus</translation>
        </message>
        <message>
            <source>output of the three largest ÷ world output</source>
            <translation>production des trois premiers ÷ production mondiale</translation>
        </message>
        <message>
            <source>Σ share² × governance risk (0 good to 10 bad); European Commission 2017</source>
            <translation>Σ part² × risque de gouvernance (0 bon à 10 mauvais) ; Commission européenne 2017</translation>
        </message>
    </context>
    <context>
        <name>scenarios</name>
        <message>
            <source>Baseline</source>
            <translation>Référence</translation>
        </message>
        <message>
            <source>Capital cost of all capacity added to the mineral, at every stage, by the median of what is listed; +: some of it has no listed cost</source>
            <translation>Coût en capital de toute la capacité ajoutée pour le minerai, à chaque étape, au coût médian recensé ; + : une partie n’a pas de coût recensé</translation>
        </message>
        <message>
            <source>China</source>
            <translation>Chine</translation>
        </message>
        <message>
            <source>China's share of world output</source>
            <translation>Part de la Chine dans la production mondiale</translation>
        </message>
        <message>
            <source>Concentration weighted by governance, 0 to 10</source>
            <translation>Concentration pondérée par la gouvernance, 0 à 10</translation>
        </message>
        <message>
            <source>Concentration, 0 to 10,000; high above 1,800</source>
            <translation>Concentration, 0 à 10 000 ; élevée au-dessus de 1 800</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Coût</translation>
        </message>
        <message>
            <source>Days of cover</source>
            <translation>Jours de couverture</translation>
        </message>
        <message>
            <source>Days of its whole use that the consumer's stocks last</source>
            <translation>Jours de toute sa consommation que tiennent les stocks du consommateur</translation>
        </message>
        <message>
            <source>Governance HHI</source>
            <translation>HHI (gouvernance)</translation>
        </message>
        <message>
            <source>HHI</source>
            <translation>HHI</translation>
        </message>
        <message>
            <source>Part of use that is not met while export restrictions are felt, with what is given up; and the month in which somebody is short first. Without restrictions: demand that is not met.</source>
            <translation>Part de la consommation non satisfaite tant que les restrictions à l’exportation se font sentir, avec ce à quoi on renonce ; et le premier mois où quelqu’un manque. Sans restrictions : la demande non satisfaite.</translation>
        </message>
        <message>
            <source>Scenario</source>
            <translation>Scénario</translation>
        </message>
        <message>
            <source>Scenario {number}</source>
            <translation>Scénario {number}</translation>
        </message>
        <message>
            <source>Scenarios compared</source>
            <translation>Scénarios comparés</translation>
        </message>
        <message>
            <source>Shortfall</source>
            <translation>Déficit</translation>
        </message>
        <message>
            <source>The largest supplier of the stage, and its share</source>
            <translation>Le premier fournisseur de l’étape, et sa part</translation>
        </message>
        <message>
            <source>The mineral's most concentrated stage, and its HHI</source>
            <translation>L’étape la plus concentrée du minerai, et son HHI</translation>
        </message>
        <message>
            <source>Top supplier</source>
            <translation>Premier fournisseur</translation>
        </message>
        <message>
            <source>Worst stage</source>
            <translation>Étape critique</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>inconnu</translation>
        </message>
        <message>
            <source>nothing added</source>
            <translation>rien d’ajouté</translation>
        </message>
        <message>
            <source>{share} from month {month}</source>
            <translation>{share} dès le mois {month}</translation>
        </message>
    </context>
    <context>
        <name>selection</name>
        <message>
            <source>1 country</source>
            <translation>1 pays</translation>
        </message>
        <message>
            <source>1 site</source>
            <translation>1 site</translation>
        </message>
        <message>
            <source>{count} countries</source>
            <translation>{count} pays</translation>
        </message>
        <message>
            <source>{count} sites</source>
            <translation>{count} sites</translation>
        </message>
        <message>
            <source>{what} selected</source>
            <translation>{what} sélectionnés</translation>
        </message>
    </context>
    <context>
        <name>sheet</name>
        <message>
            <source>About</source>
            <translation>À propos</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Concentration along the chain</source>
            <translation>Concentration le long de la chaîne</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Pays</translation>
        </message>
        <message>
            <source>Governance: World Bank WGI 2023 (CC BY 4.0)</source>
            <translation>Gouvernance : WGI 2023 de la Banque mondiale (CC BY 4.0)</translation>
        </message>
        <message>
            <source>HHI, {side} (0 to 10,000)</source>
            <translation>HHI, {side} (0 à 10 000)</translation>
        </message>
        <message>
            <source>Indices</source>
            <translation>Indices</translation>
        </message>
        <message>
            <source>Largest share, {side} (%)</source>
            <translation>Part du premier, {side} (%)</translation>
        </message>
        <message>
            <source>Largest, {side}</source>
            <translation>Premier, {side}</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mois</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Output, {side} (t/yr)</source>
            <translation>Production, {side} (t/an)</translation>
        </message>
        <message>
            <source>Output: {names}</source>
            <translation>Production : {names}</translation>
        </message>
        <message>
            <source>Own calculation, catalog {vintage}: a what-if with stated rules, no forecast</source>
            <translation>Calcul propre, catalogue {vintage} : hypothèses aux règles explicites, pas une prévision</translation>
        </message>
        <message>
            <source>Rest of the world</source>
            <translation>Reste du monde</translation>
        </message>
        <message>
            <source>Share of world output, baseline and scenario</source>
            <translation>Part de la production mondiale, référence et scénario</translation>
        </message>
        <message>
            <source>Share, {side} (%)</source>
            <translation>Part, {side} (%)</translation>
        </message>
        <message>
            <source>Shock</source>
            <translation>Choc</translation>
        </message>
        <message>
            <source>Shock, month by month</source>
            <translation>Choc, mois par mois</translation>
        </message>
        <message>
            <source>Sites</source>
            <translation>Sites</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Étape</translation>
        </message>
        <message>
            <source>Suppliers</source>
            <translation>Fournisseurs</translation>
        </message>
        <message>
            <source>What moves the figure most: {figure}</source>
            <translation>Ce qui fait le plus bouger l’indicateur : {figure}</translation>
        </message>
        <message>
            <source>Who supplies, before and after</source>
            <translation>Qui fournit, avant et après</translation>
        </message>
        <message>
            <source>baseline</source>
            <translation>référence</translation>
        </message>
        <message>
            <source>baseline share</source>
            <translation>part de référence</translation>
        </message>
        <message>
            <source>baseline, no lever set</source>
            <translation>référence, sans levier</translation>
        </message>
        <message>
            <source>baseline, t/yr</source>
            <translation>référence, t/an</translation>
        </message>
        <message>
            <source>by controlling country</source>
            <translation>par pays de contrôle</translation>
        </message>
        <message>
            <source>by host country</source>
            <translation>par pays hôte</translation>
        </message>
        <message>
            <source>change by the scenario</source>
            <translation>variation due au scénario</translation>
        </message>
        <message>
            <source>change of share</source>
            <translation>variation de la part</translation>
        </message>
        <message>
            <source>country</source>
            <translation>pays</translation>
        </message>
        <message>
            <source>from the pact</source>
            <translation>du pacte</translation>
        </message>
        <message>
            <source>from {country}</source>
            <translation>depuis {country}</translation>
        </message>
        <message>
            <source>index</source>
            <translation>indice</translation>
        </message>
        <message>
            <source>month</source>
            <translation>mois</translation>
        </message>
        <message>
            <source>new plants</source>
            <translation>nouvelles usines</translation>
        </message>
        <message>
            <source>own and other</source>
            <translation>propre et autre</translation>
        </message>
        <message>
            <source>own estimate</source>
            <translation>estimation propre</translation>
        </message>
        <message>
            <source>restraint</source>
            <translation>restriction de la demande</translation>
        </message>
        <message>
            <source>scenario</source>
            <translation>scénario</translation>
        </message>
        <message>
            <source>scenario share</source>
            <translation>part du scénario</translation>
        </message>
        <message>
            <source>scenario without new capacity at this stage</source>
            <translation>scénario sans nouvelle capacité à cette étape</translation>
        </message>
        <message>
            <source>scenario {number}</source>
            <translation>scénario {number}</translation>
        </message>
        <message>
            <source>scenario, 5 %</source>
            <translation>scénario, 5 %</translation>
        </message>
        <message>
            <source>scenario, 95 %</source>
            <translation>scénario, 95 %</translation>
        </message>
        <message>
            <source>scenario, t/yr</source>
            <translation>scénario, t/an</translation>
        </message>
        <message>
            <source>shortage</source>
            <translation>pénurie</translation>
        </message>
        <message>
            <source>state</source>
            <translation>état</translation>
        </message>
        <message>
            <source>stock at the month’s end ({unit})</source>
            <translation>stock en fin de mois ({unit})</translation>
        </message>
        <message>
            <source>stock drawn</source>
            <translation>stock prélevé</translation>
        </message>
        <message>
            <source>stock left</source>
            <translation>stock restant</translation>
        </message>
        <message>
            <source>use</source>
            <translation>consommation</translation>
        </message>
        <message>
            <source>use ({unit})</source>
            <translation>consommation ({unit})</translation>
        </message>
        <message>
            <source>what</source>
            <translation>quoi</translation>
        </message>
        <message>
            <source>words</source>
            <translation>texte</translation>
        </message>
        <message>
            <source>{count} more</source>
            <translation>{count} autres</translation>
        </message>
        <message>
            <source>{figure}, {first} to {last}</source>
            <translation>{figure}, {first} à {last}</translation>
        </message>
        <message>
            <source>{name} by mineral and stage, {unit}: {side}</source>
            <translation>{name} par minerai et étape, {unit} : {side}</translation>
        </message>
    </context>
    <context>
        <name>shock</name>
        <message>
            <source> · arrows: given to others, {unit}</source>
            <translation> · flèches : donné à d’autres, {unit}</translation>
        </message>
        <message>
            <source>1 month</source>
            <translation>1 mois</translation>
        </message>
        <message>
            <source>After these months, so not counted: {shock}.</source>
            <translation>Après ces mois, donc non compté : {shock}.</translation>
        </message>
        <message>
            <source>Amount, {unit}</source>
            <translation>Quantité, {unit}</translation>
        </message>
        <message>
            <source>First shortage</source>
            <translation>Première pénurie</translation>
        </message>
        <message>
            <source>Gives</source>
            <translation>Donne</translation>
        </message>
        <message>
            <source>If all that who restricts makes were exports, it would be at most {share} of use in the worst month.</source>
            <translation>Si tout ce que produit qui restreint était exporté, ce serait au plus {share} de la consommation le pire mois.</translation>
        </message>
        <message>
            <source>Missing, % of use</source>
            <translation>Manque, % de la consommation</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mois</translation>
        </message>
        <message>
            <source>Not carried over from {stage}: the restriction by {country}.</source>
            <translation>Non repris de l’étape ({stage}) : la restriction par {country}.</translation>
        </message>
        <message>
            <source>Output and use of {year} held throughout; suppliers of {years}.</source>
            <translation>Production et consommation de {year} maintenues tout du long ; fournisseurs de {years}.</translation>
        </message>
        <message>
            <source>Part of use that is missing, %</source>
            <translation>Part de la consommation qui manque, %</translation>
        </message>
        <message>
            <source>Receives</source>
            <translation>Reçoit</translation>
        </message>
        <message>
            <source>Restriction in force: {cut} cut, {months}</source>
            <translation>Restriction en vigueur : coupe de {cut}, {months}</translation>
        </message>
        <message>
            <source>Shortage in all</source>
            <translation>Pénurie au total</translation>
        </message>
        <message>
            <source>Stock at each month’s end</source>
            <translation>Stock à la fin de chaque mois</translation>
        </message>
        <message>
            <source>Stock: empty in {month}</source>
            <translation>Stock : épuisé en {month}</translation>
        </message>
        <message>
            <source>The agreements are with {hub}.</source>
            <translation>Les accords sont conclus avec {hub}.</translation>
        </message>
        <message>
            <source>The stock of {who} is not counted here: it is not held by who is looked at, or in days of a use that is not published.</source>
            <translation>Le stock de {who} n’est pas compté ici : il n’est pas détenu par qui est examiné, ou est en jours d’une consommation non publiée.</translation>
        </message>
        <message>
            <source>To be known: {limits}.</source>
            <translation>À savoir : {limits}.</translation>
        </message>
        <message>
            <source>Worst month</source>
            <translation>Pire mois</translation>
        </message>
        <message>
            <source>a month, where a year’s use is 100</source>
            <translation>un mois, où la consommation d’un an vaut 100</translation>
        </message>
        <message>
            <source>a release limit is not counted, for the same reason</source>
            <translation>une limite de libération n’est pas comptée, pour la même raison</translation>
        </message>
        <message>
            <source>a stock in tonnes is not counted, as use in tonnes is not published</source>
            <translation>un stock en tonnes n’est pas compté, la consommation en tonnes n’étant pas publiée</translation>
        </message>
        <message>
            <source>added capacity is not counted, for the same reason</source>
            <translation>la capacité ajoutée n’est pas comptée, pour la même raison</translation>
        </message>
        <message>
            <source>added contained tonnes count beside gross ones</source>
            <translation>les tonnes contenues ajoutées comptent à côté de tonnes brutes</translation>
        </message>
        <message>
            <source>all minerals</source>
            <translation>tous les minerais</translation>
        </message>
        <message>
            <source>cuts {cut}</source>
            <translation>coupe {cut}</translation>
        </message>
        <message>
            <source>ended {day}</source>
            <translation>terminé le {day}</translation>
        </message>
        <message>
            <source>exports cut {cut} from {month}, {months}</source>
            <translation>export coupé de {cut} dès {month}, {months}</translation>
        </message>
        <message>
            <source>exports exceed output at home, so all imports are taken to be part of them</source>
            <translation>les exportations dépassent la production intérieure : toutes les importations sont réputées en faire partie</translation>
        </message>
        <message>
            <source>exports restricted</source>
            <translation>exportations restreintes</translation>
        </message>
        <message>
            <source>few who use it publish a stock, so none is counted for the world</source>
            <translation>peu d’utilisateurs publient un stock, aucun n’est donc compté pour le monde</translation>
        </message>
        <message>
            <source>from stock</source>
            <translation>du stock</translation>
        </message>
        <message>
            <source>from the pact</source>
            <translation>du pacte</translation>
        </message>
        <message>
            <source>from whom it buys is not published</source>
            <translation>à qui il achète n’est pas publié</translation>
        </message>
        <message>
            <source>from {day}</source>
            <translation>à partir du {day}</translation>
        </message>
        <message>
            <source>given to others</source>
            <translation>donné à d’autres</translation>
        </message>
        <message>
            <source>in force since {day}</source>
            <translation>en vigueur depuis le {day}</translation>
        </message>
        <message>
            <source>it is the one that restricts</source>
            <translation>c’est lui qui restreint</translation>
        </message>
        <message>
            <source>it uses none</source>
            <translation>il n’en consomme pas</translation>
        </message>
        <message>
            <source>its use in tonnes is not published, so it cannot share</source>
            <translation>sa consommation en tonnes n’est pas publiée, il ne peut donc partager</translation>
        </message>
        <message>
            <source>new plants</source>
            <translation>nouvelles usines</translation>
        </message>
        <message>
            <source>no restriction in force</source>
            <translation>aucune restriction en vigueur</translation>
        </message>
        <message>
            <source>no stock</source>
            <translation>aucun stock</translation>
        </message>
        <message>
            <source>no stock is counted</source>
            <translation>aucun stock n’est compté</translation>
        </message>
        <message>
            <source>no stock is published</source>
            <translation>aucun stock n’est publié</translation>
        </message>
        <message>
            <source>no stock published</source>
            <translation>aucun stock publié</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message>
            <source>not felt within these months</source>
            <translation>non ressenti durant ces mois</translation>
        </message>
        <message>
            <source>not published</source>
            <translation>non publié</translation>
        </message>
        <message>
            <source>not published from whom</source>
            <translation>origine non publiée</translation>
        </message>
        <message>
            <source>nothing missing</source>
            <translation>rien ne manque</translation>
        </message>
        <message>
            <source>nothing short</source>
            <translation>aucun manque</translation>
        </message>
        <message>
            <source>of use not met</source>
            <translation>de la consommation non satisfaite</translation>
        </message>
        <message>
            <source>output at home is in contained tonnes beside gross imports</source>
            <translation>production intérieure en tonnes contenues à côté d’importations brutes</translation>
        </message>
        <message>
            <source>own and other</source>
            <translation>propre et autre</translation>
        </message>
        <message>
            <source>published shares leave suppliers without a name</source>
            <translation>les parts publiées laissent des fournisseurs sans nom</translation>
        </message>
        <message>
            <source>restraint</source>
            <translation>restriction de la demande</translation>
        </message>
        <message>
            <source>restricts exports</source>
            <translation>restreint ses exportations</translation>
        </message>
        <message>
            <source>shortage</source>
            <translation>pénurie</translation>
        </message>
        <message>
            <source>stock drawn</source>
            <translation>stock prélevé</translation>
        </message>
        <message>
            <source>stock ends {month}</source>
            <translation>stock épuisé en {month}</translation>
        </message>
        <message>
            <source>stock lasts</source>
            <translation>durée du stock</translation>
        </message>
        <message>
            <source>stock left {amount}</source>
            <translation>stock restant {amount}</translation>
        </message>
        <message>
            <source>stock not in days</source>
            <translation>stock non exprimé en jours</translation>
        </message>
        <message>
            <source>suppliers below the pact's governance floor are left out</source>
            <translation>les fournisseurs sous le seuil de gouvernance du pacte sont écartés</translation>
        </message>
        <message>
            <source>suppliers’ shares are of gross traded tonnes</source>
            <translation>les parts des fournisseurs sont en tonnes échangées brutes</translation>
        </message>
        <message>
            <source>suspended until {day}</source>
            <translation>suspendu jusqu’au {day}</translation>
        </message>
        <message>
            <source>t a month</source>
            <translation>t par mois</translation>
        </message>
        <message>
            <source>t of traded goods a month</source>
            <translation>t de biens échangés par mois</translation>
        </message>
        <message>
            <source>the imported part of use is the published net import reliance</source>
            <translation>la part importée de la consommation est la dépendance nette publiée</translation>
        </message>
        <message>
            <source>use {amount} {unit}</source>
            <translation>consommation {amount} {unit}</translation>
        </message>
        <message>
            <source>what is made at home is not known, so imports stand for use</source>
            <translation>ce qui est produit sur place est inconnu, les importations tiennent donc lieu de consommation</translation>
        </message>
        <message>
            <source>what who restricts uses itself is not known: all its output counts as exports, so the figures are the most it can be</source>
            <translation>ce que consomme lui-même qui restreint est inconnu : toute sa production compte comme exportée, les chiffres sont donc un maximum</translation>
        </message>
        <message>
            <source>what who restricts uses itself is not known: its exports are those of trade statistics, gross tonnes counted as contained ones</source>
            <translation>ce que consomme lui-même qui restreint est inconnu : ses exportations sont celles des statistiques commerciales, tonnes brutes comptées comme contenues</translation>
        </message>
        <message>
            <source>which part of pooled purchases the target buys is not known</source>
            <translation>quelle part des achats groupés va à la cible est inconnu</translation>
        </message>
        <message>
            <source>which part of the exports the targets buy is not published</source>
            <translation>quelle part des exportations achètent les cibles n’est pas publié</translation>
        </message>
        <message>
            <source>who restricts is not among the named suppliers and sells nothing here</source>
            <translation>qui restreint n’est pas parmi les fournisseurs nommés et ne vend rien ici</translation>
        </message>
        <message>
            <source>{country}: {mineral} {stage}</source>
            <translation>{country} : {mineral}, {stage}</translation>
        </message>
        <message>
            <source>{country}: {mineral}, {measure}, {state}</source>
            <translation>{country} : {mineral}, {measure}, {state}</translation>
        </message>
        <message>
            <source>{count} months</source>
            <translation>{count} mois</translation>
        </message>
        <message>
            <source>{cut}</source>
            <translation>{cut}</translation>
        </message>
        <message>
            <source>{cut} cut, {months}</source>
            <translation>coupe de {cut}, {months}</translation>
        </message>
        <message>
            <source>{month}: {parts}</source>
            <translation>{month} : {parts}</translation>
        </message>
        <message>
            <source>{share} of use while it is felt</source>
            <translation>{share} de la consommation tant que cela se ressent</translation>
        </message>
        <message>
            <source>{use} / {lost} days</source>
            <translation>{use} / {lost} jours</translation>
        </message>
        <message>
            <source>{use} days</source>
            <translation>{use} jours</translation>
        </message>
        <message>
            <source>{value} % of a year’s use</source>
            <translation>{value} % de la consommation d’un an</translation>
        </message>
        <message>
            <source>{value} t</source>
            <translation>{value} t</translation>
        </message>
        <message>
            <source>{value} t gross</source>
            <translation>{value} t brutes</translation>
        </message>
        <message>
            <source>{what}, {month}: {state}</source>
            <translation>{what}, {month} : {state}</translation>
        </message>
        <message>
            <source>{who}: no path, {why}.</source>
            <translation>{who} : pas de trajectoire, {why}.</translation>
        </message>
        <message>
            <source>{who}: {amount} are short without any restriction.</source>
            <translation>{who} : il manque {amount} sans aucune restriction.</translation>
        </message>
    </context>
    <context>
        <name>sitefiles</name>
        <message>
            <source>Both</source>
            <translation>Les deux</translation>
        </message>
        <message>
            <source>Excel workbook (*.xlsx);;Table (*.csv)</source>
            <translation>Classeur Excel (*.xlsx);;Table (*.csv)</translation>
        </message>
        <message>
            <source>Export the list of problems</source>
            <translation>Exporter la liste des problèmes</translation>
        </message>
        <message>
            <source>My sites</source>
            <translation>Mes sites</translation>
        </message>
        <message>
            <source>Ours, as yours has no capacity: {figures}</source>
            <translation>Le nôtre, car le vôtre est sans capacité : {figures}</translation>
        </message>
        <message>
            <source>Ours, completed: {figures}</source>
            <translation>Le nôtre, complété : {figures}</translation>
        </message>
        <message>
            <source>Ours: {figures}</source>
            <translation>Le nôtre : {figures}</translation>
        </message>
        <message>
            <source>Yours: {figures}</source>
            <translation>Le vôtre : {figures}</translation>
        </message>
        <message>
            <source>all others</source>
            <translation>tous les autres</translation>
        </message>
        <message>
            <source>capacity not known</source>
            <translation>capacité inconnue</translation>
        </message>
        <message>
            <source>no capacity is known</source>
            <translation>aucune capacité n’est connue</translation>
        </message>
        <message>
            <source>no mineral or country is known</source>
            <translation>aucun minerai ou pays n’est connu</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>inconnu</translation>
        </message>
        <message>
            <source>they are closed</source>
            <translation>ils sont fermés</translation>
        </message>
        <message>
            <source>{capacity}, {status}</source>
            <translation>{capacity}, {status}</translation>
        </message>
        <message>
            <source>{count} sites are too many to count one by one; at most {most} are. They are shown.</source>
            <translation>{count} sites sont trop nombreux pour être comptés un à un ; {most} au plus le sont. Ils sont montrés.</translation>
        </message>
        <message>
            <source>“{text}” is no number of tonnes a year.</source>
            <translation>« {text} » n’est pas un nombre de tonnes par an.</translation>
        </message>
    </context>
    <context>
        <name>solve</name>
        <message>
            <source> and </source>
            <translation> et </translation>
        </message>
        <message>
            <source> or </source>
            <translation> ou </translation>
        </message>
        <message>
            <source>1 project</source>
            <translation>1 projet</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Après</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Avant</translation>
        </message>
        <message>
            <source>Cost is</source>
            <translation>Le coût est</translation>
        </message>
        <message>
            <source>Cost, million USD</source>
            <translation>Coût, millions USD</translation>
        </message>
        <message>
            <source>Costs with ~ stand at the median of listed costs ({amount} of the total).</source>
            <translation>Les coûts marqués ~ sont au coût médian recensé ({amount} du total).</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Pays</translation>
        </message>
        <message>
            <source>Every country</source>
            <translation>Chaque pays</translation>
        </message>
        <message>
            <source>First year</source>
            <translation>Première année</translation>
        </message>
        <message>
            <source>HHI under {hhi}</source>
            <translation>HHI sous {hhi}</translation>
        </message>
        <message>
            <source>Held by {what}.</source>
            <translation>Tenu par {what}.</translation>
        </message>
        <message>
            <source>Index</source>
            <translation>Indice</translation>
        </message>
        <message>
            <source>Largest capped share</source>
            <translation>Plus grande part plafonnée</translation>
        </message>
        <message>
            <source>Lowest in reach</source>
            <translation>Minimum atteignable</translation>
        </message>
        <message>
            <source>Mind: {country} would hold {after} of {stage} (before: {before}).</source>
            <translation>Attention : {country} détiendrait {after} ({stage}, avant : {before}).</translation>
        </message>
        <message>
            <source>Nameplate added, t/yr</source>
            <translation>Capacité nominale ajoutée, t/an</translation>
        </message>
        <message>
            <source>Nothing need be built: it is so already.</source>
            <translation>Rien n’est à construire : c’est déjà le cas.</translation>
        </message>
        <message>
            <source>Out of reach. The nearest takes {projects}: {cost}.</source>
            <translation>Hors d’atteinte. Au plus près : {projects}, {cost}.</translation>
        </message>
        <message>
            <source>Out of reach: nothing that is listed helps.</source>
            <translation>Hors d’atteinte : rien de recensé n’y aide.</translation>
        </message>
        <message>
            <source>Out of reach: the budget leaves nothing to build.</source>
            <translation>Hors d’atteinte : le budget ne laisse rien à construire.</translation>
        </message>
        <message>
            <source>Output in {year}, t/yr</source>
            <translation>Production en {year}, t/an</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Projet</translation>
        </message>
        <message>
            <source>Reached by {projects}: {cost}.</source>
            <translation>Atteint avec {projects} : {cost}.</translation>
        </message>
        <message>
            <source>Share of {country}</source>
            <translation>Part : {country}</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Étape</translation>
        </message>
        <message>
            <source>The largest supplier</source>
            <translation>Le premier fournisseur</translation>
        </message>
        <message>
            <source>The solver's simpler market reaches it; with feed, demand and the rule of who gives way it is missed.</source>
            <translation>Le marché simplifié du solveur y parvient ; avec l’alimentation, la demande et la règle de cession, la cible est manquée.</translation>
        </message>
        <message>
            <source>What can be reached, each alone: {list}.</source>
            <translation>Ce qui est atteignable, isolément : {list}.</translation>
        </message>
        <message>
            <source>feed from the stage before</source>
            <translation>alimentation par l’étape précédente</translation>
        </message>
        <message>
            <source>listed</source>
            <translation>recensé</translation>
        </message>
        <message>
            <source>median</source>
            <translation>médiane</translation>
        </message>
        <message>
            <source>no cost is listed, so the fewest tonnes were sought</source>
            <translation>aucun coût n’est recensé, le moins de tonnes a donc été cherché</translation>
        </message>
        <message>
            <source>the budget</source>
            <translation>le budget</translation>
        </message>
        <message>
            <source>the cap on HHI</source>
            <translation>le plafond du HHI</translation>
        </message>
        <message>
            <source>the cap on the share</source>
            <translation>le plafond de la part</translation>
        </message>
        <message>
            <source>the guard</source>
            <translation>le garde-fou</translation>
        </message>
        <message>
            <source>what is listed (no other project would help)</source>
            <translation>ce qui est recensé (aucun autre projet n’aiderait)</translation>
        </message>
        <message>
            <source>{caps}: {what}</source>
            <translation>{caps} : {what}</translation>
        </message>
        <message>
            <source>{country} would hold {share}, above the guard.</source>
            <translation>{country} détiendrait {share}, au-dessus du garde-fou.</translation>
        </message>
        <message>
            <source>{count} projects</source>
            <translation>{count} projets</translation>
        </message>
        <message>
            <source>{middle} ({low} to {high})</source>
            <translation>{middle} ({low} à {high})</translation>
        </message>
        <message>
            <source>{mineral} {stage}, {year}</source>
            <translation>{mineral}, {stage}, {year}</translation>
        </message>
        <message>
            <source>{mineral}, every stage, {year}</source>
            <translation>{mineral}, toutes les étapes, {year}</translation>
        </message>
        <message>
            <source>{stage}HHI at {hhi}</source>
            <translation>{stage}HHI à {hhi}</translation>
        </message>
        <message>
            <source>{stage}{who} at {share}</source>
            <translation>{stage}{who} à {share}</translation>
        </message>
        <message>
            <source>{who} under {share}</source>
            <translation>{who} sous {share}</translation>
        </message>
    </context>
    <context>
        <name>sources</name>
        <message>
            <source>- none is named</source>
            <translation>- aucune n’est nommée</translation>
        </message>
        <message>
            <source>Countries and governance</source>
            <translation>Pays et gouvernance</translation>
        </message>
        <message>
            <source>Demand</source>
            <translation>Demande</translation>
        </message>
        <message>
            <source>Dependence</source>
            <translation>Dépendance</translation>
        </message>
        <message>
            <source>EU criticality study</source>
            <translation>Étude de criticité de l’UE</translation>
        </message>
        <message>
            <source>Export controls</source>
            <translation>Contrôles à l’exportation</translation>
        </message>
        <message>
            <source>Export controls, {day}: official notices and press</source>
            <translation>Contrôles à l’exportation, {day} : avis officiels et presse</translation>
        </message>
        <message>
            <source>Facts behind the presets</source>
            <translation>Faits à l’appui des cas types</translation>
        </message>
        <message>
            <source>Governance: World Bank WGI 2023 (CC BY 4.0).</source>
            <translation>Gouvernance : WGI 2023 de la Banque mondiale (CC BY 4.0).</translation>
        </message>
        <message>
            <source>Largest trade flows</source>
            <translation>Principaux flux commerciaux</translation>
        </message>
        <message>
            <source>Lead times and cost</source>
            <translation>Délais et coûts</translation>
        </message>
        <message>
            <source>Minerals</source>
            <translation>Minerais</translation>
        </message>
        <message>
            <source>National output</source>
            <translation>Production nationale</translation>
        </message>
        <message>
            <source>OpenStreetMap contributors (ODbL)</source>
            <translation>Contributeurs d’OpenStreetMap (ODbL)</translation>
        </message>
        <message>
            <source>Output: {names}</source>
            <translation>Production : {names}</translation>
        </message>
        <message>
            <source>Own calculation, catalog {vintage}</source>
            <translation>Calcul propre, catalogue {vintage}</translation>
        </message>
        <message>
            <source>Own files: {names}</source>
            <translation>Fichiers propres : {names}</translation>
        </message>
        <message>
            <source>Pacts</source>
            <translation>Pactes</translation>
        </message>
        <message>
            <source>Recycling</source>
            <translation>Recyclage</translation>
        </message>
        <message>
            <source>Report of an error in the data of Mineral Supply Map</source>
            <translation>Signalement d’une erreur dans les données de Mineral Supply Map</translation>
        </message>
        <message>
            <source>Sites</source>
            <translation>Sites</translation>
        </message>
        <message>
            <source>Sites: {names}</source>
            <translation>Sites : {names}</translation>
        </message>
        <message>
            <source>Sources:</source>
            <translation>Sources :</translation>
        </message>
        <message>
            <source>Stockpiles</source>
            <translation>Stocks</translation>
        </message>
        <message>
            <source>Table {table}.csv, line {line}: {title}</source>
            <translation>Table {table}.csv, ligne {line} : {title}</translation>
        </message>
        <message>
            <source>Trade</source>
            <translation>Commerce</translation>
        </message>
        <message>
            <source>Trade parameters</source>
            <translation>Paramètres commerciaux</translation>
        </message>
        <message>
            <source>Trade, use and stocks: {names}.</source>
            <translation>Commerce, consommation et stocks : {names}.</translation>
        </message>
        <message>
            <source>Trade: BACI, CEPII 2026 (Etalab Open Licence)</source>
            <translation>Commerce : BACI, CEPII 2026 (Licence Ouverte Etalab)</translation>
        </message>
        <message>
            <source>Traded products</source>
            <translation>Produits échangés</translation>
        </message>
        <message>
            <source>Version {version}, catalog {vintage}</source>
            <translation>Version {version}, catalogue {vintage}</translation>
        </message>
        <message>
            <source>What is wrong, and who says so:</source>
            <translation>Ce qui est faux, et qui le dit :</translation>
        </message>
        <message>
            <source>checked</source>
            <translation>vérifié</translation>
        </message>
        <message>
            <source>company reports and press</source>
            <translation>rapports d’entreprises et presse</translation>
        </message>
        <message>
            <source>from general knowledge</source>
            <translation>de connaissances générales</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>inconnu</translation>
        </message>
        <message>
            <source>partly checked</source>
            <translation>en partie vérifié</translation>
        </message>
        <message>
            <source>published, not graded</source>
            <translation>publié, sans note</translation>
        </message>
        <message>
            <source>{count} more</source>
            <translation>{count} autres</translation>
        </message>
        <message>
            <source>{mark} own estimate for countries the statistic does not name</source>
            <translation>{mark} estimation propre pour les pays que la statistique ne nomme pas</translation>
        </message>
    </context>
    <context>
        <name>stage</name>
        <message>
            <source>Magnet plant</source>
            <translation>Usine d’aimants</translation>
        </message>
        <message>
            <source>Magnet plants</source>
            <translation>Usines d’aimants</translation>
        </message>
        <message>
            <source>Magnets</source>
            <translation>Aimants</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Mine</translation>
        </message>
        <message>
            <source>Mines</source>
            <translation>Mines</translation>
        </message>
        <message>
            <source>Mining</source>
            <translation>Extraction</translation>
        </message>
        <message>
            <source>Refineries</source>
            <translation>Raffineries</translation>
        </message>
        <message>
            <source>Refinery</source>
            <translation>Raffinerie</translation>
        </message>
        <message>
            <source>Refining</source>
            <translation>Raffinage</translation>
        </message>
        <message>
            <source>magnet making</source>
            <translation>fabrication d’aimants</translation>
        </message>
        <message>
            <source>mining</source>
            <translation>extraction</translation>
        </message>
        <message>
            <source>refining</source>
            <translation>raffinage</translation>
        </message>
    </context>
    <context>
        <name>status</name>
        <message>
            <source>closed</source>
            <translation>fermé</translation>
        </message>
        <message>
            <source>idle</source>
            <translation>à l’arrêt</translation>
        </message>
        <message>
            <source>operating</source>
            <translation>en service</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>prévu</translation>
        </message>
        <message>
            <source>under construction</source>
            <translation>en construction</translation>
        </message>
    </context>
    <context>
        <name>step</name>
        <message>
            <source>Shipping lag: {before} → {after} months</source>
            <translation>Délai d’acheminement : {before} → {after} mois</translation>
        </message>
        <message>
            <source>Shock imposed by: {before} → {after}</source>
            <translation>Choc imposé par : {before} → {after}</translation>
        </message>
        <message>
            <source>Shock unchanged</source>
            <translation>Choc inchangé</translation>
        </message>
        <message>
            <source>Shock, {country}, {mineral} {stage}</source>
            <translation>Choc, {country}, {mineral}, {stage}</translation>
        </message>
        <message>
            <source>exports cut</source>
            <translation>exportations coupées</translation>
        </message>
        <message>
            <source>from</source>
            <translation>dès</translation>
        </message>
        <message>
            <source>lasts</source>
            <translation>durée</translation>
        </message>
        <message>
            <source>{shock}: changed</source>
            <translation>{shock} : modifié</translation>
        </message>
        <message>
            <source>{shock}: removed</source>
            <translation>{shock} : retiré</translation>
        </message>
        <message>
            <source>{shock}: switched on</source>
            <translation>{shock} : activé</translation>
        </message>
        <message>
            <source>{shock}: who is hit</source>
            <translation>{shock} : qui est touché</translation>
        </message>
        <message>
            <source>{shock}: {what} {before} → {after}</source>
            <translation>{shock} : {what} {before} → {after}</translation>
        </message>
    </context>
    <context>
        <name>stocks</name>
        <message>
            <source>cannot be counted</source>
            <translation>ne peut être compté</translation>
        </message>
        <message>
            <source>given in days, and its use is not published</source>
            <translation>donné en jours, et sa consommation n’est pas publiée</translation>
        </message>
        <message>
            <source>given in gross weight</source>
            <translation>donné en poids brut</translation>
        </message>
        <message>
            <source>no quantity is published</source>
            <translation>aucune quantité n’est publiée</translation>
        </message>
        <message>
            <source>not published</source>
            <translation>non publié</translation>
        </message>
        <message>
            <source>{amount} t</source>
            <translation>{amount} t</translation>
        </message>
        <message>
            <source>{days} days</source>
            <translation>{days} jours</translation>
        </message>
        <message>
            <source>{holder} is left out: {why}</source>
            <translation>{holder} est écarté : {why}</translation>
        </message>
    </context>
    <context>
        <name>synonyms</name>
        <message>
            <source>charts = graph diagram plot</source>
            <translation>graphiques = diagramme courbe</translation>
        </message>
        <message>
            <source>controls shock = ban embargo restriction crisis disruption</source>
            <translation>contrôles choc = embargo interdiction restriction crise rupture</translation>
        </message>
        <message>
            <source>flows = trade imports arrows</source>
            <translation>échanges = flux commerce importations flèches</translation>
        </message>
        <message>
            <source>graticule = grid latitude longitude</source>
            <translation>graticule = grille latitude longitude</translation>
        </message>
        <message>
            <source>guide keyboard tour = help manual documentation shortcuts how</source>
            <translation>guide clavier visite = aide manuel documentation raccourcis</translation>
        </message>
        <message>
            <source>image images pdf page pack = print save picture screenshot report</source>
            <translation>image images pdf page dossier = imprimer enregistrer capture rapport</translation>
        </message>
        <message>
            <source>lasso box = select draw area tool region</source>
            <translation>lasso cadre = sélection dessiner zone outil région</translation>
        </message>
        <message>
            <source>layout only = full screen present docks panels</source>
            <translation>disposition seule = plein écran présenter panneaux</translation>
        </message>
        <message>
            <source>legend = key classes</source>
            <translation>légende = clé classes</translation>
        </message>
        <message>
            <source>light dark system = theme mode night day appearance</source>
            <translation>clair sombre système = thème mode nuit jour apparence</translation>
        </message>
        <message>
            <source>log = crash error bug report</source>
            <translation>journal journaux = plantage erreur bogue rapport</translation>
        </message>
        <message>
            <source>pack page = slides powerpoint brief document</source>
            <translation>dossier page = diapositives powerpoint note document</translation>
        </message>
        <message>
            <source>pact = alliance bloc members</source>
            <translation>pacte = alliance bloc membres</translation>
        </message>
        <message>
            <source>preferences = settings options configure language text size</source>
            <translation>préférences = réglages options paramètres langue taille</translation>
        </message>
        <message>
            <source>projection meridian robinson mercator = globe map shape</source>
            <translation>projection méridien robinson mercator = globe forme carte</translation>
        </message>
        <message>
            <source>quit close = exit end</source>
            <translation>quitter fermer = sortir fin</translation>
        </message>
        <message>
            <source>scenario scenarios preset = case variant plan what if</source>
            <translation>scénario scénarios cas = variante plan hypothèse</translation>
        </message>
        <message>
            <source>search commands = find look palette</source>
            <translation>rechercher commandes = trouver chercher palette</translation>
        </message>
        <message>
            <source>sites table template = import load data excel csv spreadsheet</source>
            <translation>sites table tables modèle = tableau importer charger données excel csv tableur</translation>
        </message>
        <message>
            <source>solve target = optimise optimize goal cheapest</source>
            <translation>résoudre objectif cible = optimiser but moindre coût</translation>
        </message>
        <message>
            <source>sources licences numbers = credits citation references method</source>
            <translation>sources licences chiffres = crédits citation références méthode</translation>
        </message>
        <message>
            <source>undo redo history = revert repeat step back</source>
            <translation>annuler rétablir historique = défaire répéter étape retour</translation>
        </message>
        <message>
            <source>vision cones grey = colour blind accessibility</source>
            <translation>vision cônes gris = daltonien daltonisme accessibilité</translation>
        </message>
    </context>
    <context>
        <name>table</name>
        <message>
            <source>${value} per {basis}</source>
            <translation>{value} $ par {basis}</translation>
        </message>
        <message>
            <source>Baseline</source>
            <translation>Référence</translation>
        </message>
        <message>
            <source>Baseline, %</source>
            <translation>Référence, %</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Variation</translation>
        </message>
        <message>
            <source>China’s share, %</source>
            <translation>Part de la Chine, %</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Pays</translation>
        </message>
        <message>
            <source>Governance-weighted HHI</source>
            <translation>HHI pondéré par la gouvernance</translation>
        </message>
        <message>
            <source>HHI</source>
            <translation>HHI</translation>
        </message>
        <message>
            <source>Largest share, %</source>
            <translation>Part du premier, %</translation>
        </message>
        <message>
            <source>Main uses</source>
            <translation>Principaux usages</translation>
        </message>
        <message>
            <source>N-1, % of demand</source>
            <translation>N-1, % de la demande</translation>
        </message>
        <message>
            <source>Price {year}</source>
            <translation>Prix {year}</translation>
        </message>
        <message>
            <source>Recycled input (EU)</source>
            <translation>Matière recyclée (UE)</translation>
        </message>
        <message>
            <source>Risk picture</source>
            <translation>Tableau de risque</translation>
        </message>
        <message>
            <source>Scenario, %</source>
            <translation>Scénario, %</translation>
        </message>
        <message>
            <source>Suppliers: {stage}, {year}</source>
            <translation>Fournisseurs : {stage}, {year}</translation>
        </message>
        <message>
            <source>The mineral</source>
            <translation>Le minerai</translation>
        </message>
        <message>
            <source>Three largest, %</source>
            <translation>Trois premiers, %</translation>
        </message>
        <message>
            <source>US net import reliance {year}</source>
            <translation>Dépendance nette des États-Unis {year}</translation>
        </message>
        <message>
            <source>What is assumed</source>
            <translation>Ce qui est supposé</translation>
        </message>
        <message>
            <source>Without the largest, %</source>
            <translation>Sans le premier, %</translation>
        </message>
        <message>
            <source>no lever is set</source>
            <translation>aucun levier n’est réglé</translation>
        </message>
        <message>
            <source>t/yr</source>
            <translation>t/an</translation>
        </message>
    </context>
    <context>
        <name>tables</name>
        <message>
            <source>About</source>
            <translation>À propos</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Adds to HHI, {case}</source>
            <translation>Apport au HHI, {case}</translation>
        </message>
        <message>
            <source>Adds to governance HHI, {case}</source>
            <translation>Apport au HHI de gouvernance, {case}</translation>
        </message>
        <message>
            <source>Against</source>
            <translation>Contre</translation>
        </message>
        <message>
            <source>An Excel sheet holds {most} rows, and these are {count}. Write a CSV file, or filter the table first.</source>
            <translation>Une feuille Excel contient {most} lignes, et il y en a {count}. Enregistrez un fichier CSV, ou filtrez d’abord la table.</translation>
        </message>
        <message>
            <source>Basis</source>
            <translation>Base</translation>
        </message>
        <message>
            <source>Capacity</source>
            <translation>Capacité</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Variation</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Vérifié</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Control</source>
            <translation>Contrôle</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Coût</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Pays</translation>
        </message>
        <message>
            <source>Edit site…</source>
            <translation>Modifier le site…</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Chiffre</translation>
        </message>
        <message>
            <source>Governance</source>
            <translation>Gouvernance</translation>
        </message>
        <message>
            <source>Host</source>
            <translation>Hôte</translation>
        </message>
        <message>
            <source>How far the row was compared with its sources</source>
            <translation>À quel point la ligne a été comparée à ses sources</translation>
        </message>
        <message>
            <source>How many sources the row rests on</source>
            <translation>Nombre de sources sur lesquelles repose la ligne</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Id</translation>
        </message>
        <message>
            <source>Imposed by</source>
            <translation>Imposée par</translation>
        </message>
        <message>
            <source>Latitude</source>
            <translation>Latitude</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licence</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Ligne</translation>
        </message>
        <message>
            <source>Listed sites at the stage shown, by control</source>
            <translation>Sites recensés à l’étape affichée, par pays de contrôle</translation>
        </message>
        <message>
            <source>Listed sites at the stage shown, by host</source>
            <translation>Sites recensés à l’étape affichée, par pays hôte</translation>
        </message>
        <message>
            <source>Longitude</source>
            <translation>Longitude</translation>
        </message>
        <message>
            <source>Mean of the six World Bank WGI dimensions</source>
            <translation>Moyenne des six dimensions WGI de la Banque mondiale</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Mesure</translation>
        </message>
        <message>
            <source>Mineral</source>
            <translation>Minerai</translation>
        </message>
        <message>
            <source>Nameplate capacity, as contained mineral</source>
            <translation>Capacité nominale, en minerai contenu</translation>
        </message>
        <message>
            <source>Not checked</source>
            <translation>Non vérifié</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>On the basis of the mineral</source>
            <translation>Sur la base du minerai</translation>
        </message>
        <message>
            <source>Operator</source>
            <translation>Exploitant</translation>
        </message>
        <message>
            <source>Output</source>
            <translation>Production</translation>
        </message>
        <message>
            <source>Output of</source>
            <translation>Production de</translation>
        </message>
        <message>
            <source>Output, {case}</source>
            <translation>Production, {case}</translation>
        </message>
        <message>
            <source>Owners</source>
            <translation>Propriétaires</translation>
        </message>
        <message>
            <source>Position known to</source>
            <translation>Position connue à l’échelle de</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>Produit</translation>
        </message>
        <message>
            <source>Province</source>
            <translation>Province</translation>
        </message>
        <message>
            <source>Publisher</source>
            <translation>Éditeur</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Région</translation>
        </message>
        <message>
            <source>Rest of the world</source>
            <translation>Reste du monde</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Ligne</translation>
        </message>
        <message>
            <source>Row of the file</source>
            <translation>Ligne du fichier</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Lignes</translation>
        </message>
        <message>
            <source>Rows of the bundled tables that rest on it</source>
            <translation>Lignes des tables intégrées qui en dépendent</translation>
        </message>
        <message>
            <source>Scenario share less baseline share, percentage points</source>
            <translation>Part du scénario moins part de référence, points de pourcentage</translation>
        </message>
        <message>
            <source>Share squared × governance risk; together they are the governance HHI, 0 to 10</source>
            <translation>Carré de la part × risque de gouvernance ; leur somme est le HHI de gouvernance, 0 à 10</translation>
        </message>
        <message>
            <source>Share squared; together they are the HHI, 0 to 10,000</source>
            <translation>Carré de la part ; leur somme est le HHI, 0 à 10 000</translation>
        </message>
        <message>
            <source>Share, {case}</source>
            <translation>Part, {case}</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>Site</translation>
        </message>
        <message>
            <source>Sites</source>
            <translation>Sites</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Sources</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Étape</translation>
        </message>
        <message>
            <source>Stage or product</source>
            <translation>Étape ou produit</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Démarrage</translation>
        </message>
        <message>
            <source>Starts</source>
            <translation>Début</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Suspended from</source>
            <translation>Suspendu depuis</translation>
        </message>
        <message>
            <source>Suspended to</source>
            <translation>Suspendu jusqu’au</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tableau</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>Tables</translation>
        </message>
        <message>
            <source>The country it stands in</source>
            <translation>Le pays où il se trouve</translation>
        </message>
        <message>
            <source>The country of the controlling owner</source>
            <translation>Le pays du propriétaire de contrôle</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>What a tonne is a tonne of</source>
            <translation>De quoi une tonne est une tonne</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Année</translation>
        </message>
        <message>
            <source>another basis: see notes</source>
            <translation>autre base : voir notes</translation>
        </message>
        <message>
            <source>baseline</source>
            <translation>référence</translation>
        </message>
        <message>
            <source>everyone</source>
            <translation>tous</translation>
        </message>
        <message>
            <source>expired</source>
            <translation>expiré</translation>
        </message>
        <message>
            <source>in force</source>
            <translation>en vigueur</translation>
        </message>
        <message>
            <source>million USD</source>
            <translation>millions USD</translation>
        </message>
        <message>
            <source>nothing listed</source>
            <translation>rien de recensé</translation>
        </message>
        <message>
            <source>output not known</source>
            <translation>production inconnue</translation>
        </message>
        <message>
            <source>own estimate</source>
            <translation>estimation propre</translation>
        </message>
        <message>
            <source>points</source>
            <translation>points</translation>
        </message>
        <message>
            <source>published</source>
            <translation>publié</translation>
        </message>
        <message>
            <source>published zero</source>
            <translation>zéro publié</translation>
        </message>
        <message>
            <source>scenario</source>
            <translation>scénario</translation>
        </message>
        <message>
            <source>scheduled</source>
            <translation>à venir</translation>
        </message>
        <message>
            <source>suspended</source>
            <translation>suspendu</translation>
        </message>
        <message>
            <source>t</source>
            <translation>t</translation>
        </message>
        <message>
            <source>t/yr</source>
            <translation>t/an</translation>
        </message>
        <message>
            <source>the region only</source>
            <translation>la région seulement</translation>
        </message>
        <message>
            <source>the site</source>
            <translation>le site</translation>
        </message>
        <message>
            <source>the town</source>
            <translation>la ville</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>inconnu</translation>
        </message>
        <message>
            <source>year</source>
            <translation>année</translation>
        </message>
        <message>
            <source>{path} cannot be written: {reason}. Choose another folder.</source>
            <translation>{path} ne peut être enregistré : {reason}. Choisissez un autre dossier.</translation>
        </message>
        <message>
            <source>{unit}/yr</source>
            <translation>{unit}/an</translation>
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
            <translation>Avant et après</translation>
        </message>
        <message>
            <source>Comparison</source>
            <translation>Comparaison</translation>
        </message>
        <message>
            <source>Map with figures</source>
            <translation>Carte avec chiffres</translation>
        </message>
        <message>
            <source>Mineral fact sheet</source>
            <translation>Fiche minerai</translation>
        </message>
        <message>
            <source>One map</source>
            <translation>Une carte</translation>
        </message>
        <message>
            <source>Shock</source>
            <translation>Choc</translation>
        </message>
    </context>
    <context>
        <name>tornado</name>
        <message>
            <source>5 % of draws above</source>
            <translation>5 % des tirages au-dessus</translation>
        </message>
        <message>
            <source>5 % of draws below</source>
            <translation>5 % des tirages au-dessous</translation>
        </message>
        <message>
            <source>Added capacity, {who}</source>
            <translation>Capacité ajoutée, {who}</translation>
        </message>
        <message>
            <source>All tonnages at once, 5–95 %</source>
            <translation>Tous les tonnages à la fois, 5–95 %</translation>
        </message>
        <message>
            <source>All tonnages at once, {side}</source>
            <translation>Tous les tonnages à la fois, {side}</translation>
        </message>
        <message>
            <source>Baseline</source>
            <translation>Référence</translation>
        </message>
        <message>
            <source>Chance that HHI falls: {part}</source>
            <translation>Probabilité que le HHI baisse : {part}</translation>
        </message>
        <message>
            <source>Chance that the largest holds over {mark}: {figures}</source>
            <translation>Probabilité que le premier dépasse {mark} : {figures}</translation>
        </message>
        <message>
            <source>Concentration (HHI)</source>
            <translation>Concentration (HHI)</translation>
        </message>
        <message>
            <source>High value</source>
            <translation>Valeur haute</translation>
        </message>
        <message>
            <source>Input</source>
            <translation>Donnée</translation>
        </message>
        <message>
            <source>Largest supplier’s share, %</source>
            <translation>Part du premier fournisseur, %</translation>
        </message>
        <message>
            <source>Low value</source>
            <translation>Valeur basse</translation>
        </message>
        <message>
            <source>Output displaced by new capacity</source>
            <translation>Production évincée par la nouvelle capacité</translation>
        </message>
        <message>
            <source>Output, rest of the world</source>
            <translation>Production, reste du monde</translation>
        </message>
        <message>
            <source>Output, {who}</source>
            <translation>Production, {who}</translation>
        </message>
        <message>
            <source>Scenario</source>
            <translation>Scénario</translation>
        </message>
        <message>
            <source>World demand</source>
            <translation>Demande mondiale</translation>
        </message>
        <message>
            <source>baseline</source>
            <translation>référence</translation>
        </message>
        <message>
            <source>input high</source>
            <translation>donnée haute</translation>
        </message>
        <message>
            <source>input low</source>
            <translation>donnée basse</translation>
        </message>
        <message>
            <source>scenario</source>
            <translation>scénario</translation>
        </message>
        <message>
            <source>scenario {value}</source>
            <translation>scénario {value}</translation>
        </message>
        <message>
            <source>{draws} draws, errors of all tonnages at once</source>
            <translation>{draws} tirages, erreurs de tous les tonnages à la fois</translation>
        </message>
        <message>
            <source>{draws} draws: errors of all tonnages, and projects that may fail</source>
            <translation>{draws} tirages : erreurs de tous les tonnages, et projets pouvant échouer</translation>
        </message>
        <message>
            <source>{figure} at the high value</source>
            <translation>{figure} à la valeur haute</translation>
        </message>
        <message>
            <source>{figure} at the low value</source>
            <translation>{figure} à la valeur basse</translation>
        </message>
        <message>
            <source>{figure}, 5 to 95 %: baseline {before}, scenario {after}</source>
            <translation>{figure}, 5 à 95 % : référence {before}, scénario {after}</translation>
        </message>
        <message>
            <source>{figure}: one input at a time</source>
            <translation>{figure} : une donnée à la fois</translation>
        </message>
        <message>
            <source>{name}: at {low_input} {figure} is {low}, at {high_input} it is {high}</source>
            <translation>{name} : à {low_input}, {figure} vaut {low} ; à {high_input}, {high}</translation>
        </message>
    </context>
    <context>
        <name>tour</name>
        <message>
            <source>Countries are coloured by their share of world output.</source>
            <translation>Les pays sont colorés selon leur part de la production mondiale.</translation>
        </message>
        <message>
            <source>Countries are coloured by their share of world output: in {year}, {country} has {share} of {mineral} {stage}.</source>
            <translation>Les pays sont colorés selon leur part de la production mondiale : en {year}, {country} détient {share} ({mineral}, {stage}).</translation>
        </message>
        <message>
            <source>Drag this slider to the right, or type a number: new capacity comes on line after its lead time, and the map follows.</source>
            <translation>Tirez ce curseur vers la droite, ou saisissez un nombre : la nouvelle capacité entre en service après son délai, et la carte suit.</translation>
        </message>
        <message>
            <source>Each card shows baseline → scenario; click one for its formula and sources. If the risk only moves to another country, a warning says so. The tabs above it hold charts, all minerals and your scenarios.</source>
            <translation>Chaque carte montre référence → scénario ; cliquez pour sa formule et ses sources. Si le risque ne fait que passer à un autre pays, un avertissement le dit. Les onglets au-dessus offrent graphiques, tous les minerais et vos scénarios.</translation>
        </message>
        <message>
            <source>How exposed we are</source>
            <translation>À quel point nous sommes exposés</translation>
        </message>
        <message>
            <source>Point at anything for its card. Mineral, stage and year are above.</source>
            <translation>Pointez n’importe quoi pour sa fiche. Minerai, étape et année sont en haut.</translation>
        </message>
        <message>
            <source>What would change it</source>
            <translation>Ce qui changerait la donne</translation>
        </message>
        <message>
            <source>Who makes it</source>
            <translation>Qui produit</translation>
        </message>
    </context>
    <context>
        <name>unit</name>
        <message>
            <source>t graphite</source>
            <translation>t de graphite</translation>
        </message>
        <message>
            <source>t of NdFeB magnets</source>
            <translation>t d’aimants NdFeB</translation>
        </message>
        <message>
            <source>t of anode graphite</source>
            <translation>t de graphite pour anodes</translation>
        </message>
        <message>
            <source>t of contained {element} ({symbol})</source>
            <translation>t de {element} ({symbol}) contenu</translation>
        </message>
        <message>
            <source>t titanium sponge</source>
            <translation>t d’éponge de titane</translation>
        </message>
    </context>
    <context>
        <name>use</name>
        <message>
            <source>aerospace</source>
            <translation>aérospatial</translation>
        </message>
        <message>
            <source>air treatment</source>
            <translation>traitement de l’air</translation>
        </message>
        <message>
            <source>alloys</source>
            <translation>alliages</translation>
        </message>
        <message>
            <source>alloys and specialty steels</source>
            <translation>alliages et aciers spéciaux</translation>
        </message>
        <message>
            <source>aluminium alloys</source>
            <translation>alliages d’aluminium</translation>
        </message>
        <message>
            <source>animal feed and fertilizer</source>
            <translation>alimentation animale et engrais</translation>
        </message>
        <message>
            <source>armor</source>
            <translation>blindage</translation>
        </message>
        <message>
            <source>automotive catalysts</source>
            <translation>catalyseurs automobiles</translation>
        </message>
        <message>
            <source>batteries</source>
            <translation>batteries</translation>
        </message>
        <message>
            <source>battery anodes</source>
            <translation>anodes de batteries</translation>
        </message>
        <message>
            <source>brake linings</source>
            <translation>garnitures de frein</translation>
        </message>
        <message>
            <source>bronze and babbitt</source>
            <translation>bronze et régule</translation>
        </message>
        <message>
            <source>building construction</source>
            <translation>bâtiment</translation>
        </message>
        <message>
            <source>capacitors</source>
            <translation>condensateurs</translation>
        </message>
        <message>
            <source>castings (automotive)</source>
            <translation>fonderie (automobile)</translation>
        </message>
        <message>
            <source>catalysts</source>
            <translation>catalyseurs</translation>
        </message>
        <message>
            <source>cemented carbide tools</source>
            <translation>outils en carbure cémenté</translation>
        </message>
        <message>
            <source>cemented carbides</source>
            <translation>carbures cémentés</translation>
        </message>
        <message>
            <source>ceramics and glass</source>
            <translation>céramique et verre</translation>
        </message>
        <message>
            <source>chemical and refining catalysts</source>
            <translation>catalyseurs de chimie et de raffinage</translation>
        </message>
        <message>
            <source>chemical catalysts</source>
            <translation>catalyseurs chimiques</translation>
        </message>
        <message>
            <source>chemical equipment</source>
            <translation>équipement chimique</translation>
        </message>
        <message>
            <source>chemical processing</source>
            <translation>procédés chimiques</translation>
        </message>
        <message>
            <source>chemicals</source>
            <translation>produits chimiques</translation>
        </message>
        <message>
            <source>consumer products</source>
            <translation>produits de consommation</translation>
        </message>
        <message>
            <source>defence electronics</source>
            <translation>électronique de défense</translation>
        </message>
        <message>
            <source>dental and medical</source>
            <translation>dentaire et médical</translation>
        </message>
        <message>
            <source>electrical and electronic products</source>
            <translation>produits électriques et électroniques</translation>
        </message>
        <message>
            <source>electrodes and filaments</source>
            <translation>électrodes et filaments</translation>
        </message>
        <message>
            <source>electronics</source>
            <translation>électronique</translation>
        </message>
        <message>
            <source>electroplating</source>
            <translation>galvanoplastie</translation>
        </message>
        <message>
            <source>ferroalloys</source>
            <translation>ferroalliages</translation>
        </message>
        <message>
            <source>fibre optics</source>
            <translation>fibre optique</translation>
        </message>
        <message>
            <source>flame retardants</source>
            <translation>retardateurs de flamme</translation>
        </message>
        <message>
            <source>flow batteries</source>
            <translation>batteries à flux</translation>
        </message>
        <message>
            <source>glass making</source>
            <translation>verrerie</translation>
        </message>
        <message>
            <source>high-strength low-alloy steel</source>
            <translation>acier faiblement allié à haute résistance</translation>
        </message>
        <message>
            <source>industrial machinery</source>
            <translation>machines industrielles</translation>
        </message>
        <message>
            <source>infrared optics</source>
            <translation>optique infrarouge</translation>
        </message>
        <message>
            <source>integrated circuits (GaAs, GaN)</source>
            <translation>circuits intégrés (GaAs, GaN)</translation>
        </message>
        <message>
            <source>iron and steel desulfurization</source>
            <translation>désulfuration du fer et de l’acier</translation>
        </message>
        <message>
            <source>jewelry</source>
            <translation>joaillerie</translation>
        </message>
        <message>
            <source>lead-acid batteries and ammunition</source>
            <translation>batteries au plomb et munitions</translation>
        </message>
        <message>
            <source>lubricants</source>
            <translation>lubrifiants</translation>
        </message>
        <message>
            <source>lubricating greases</source>
            <translation>graisses lubrifiantes</translation>
        </message>
        <message>
            <source>magnets</source>
            <translation>aimants</translation>
        </message>
        <message>
            <source>marine hardware</source>
            <translation>équipement marin</translation>
        </message>
        <message>
            <source>medical implants</source>
            <translation>implants médicaux</translation>
        </message>
        <message>
            <source>metallurgical alloys</source>
            <translation>alliages métallurgiques</translation>
        </message>
        <message>
            <source>nickel alloys</source>
            <translation>alliages de nickel</translation>
        </message>
        <message>
            <source>optoelectronics and LEDs</source>
            <translation>optoélectronique et LED</translation>
        </message>
        <message>
            <source>permanent magnets</source>
            <translation>aimants permanents</translation>
        </message>
        <message>
            <source>polishing</source>
            <translation>polissage</translation>
        </message>
        <message>
            <source>radiation detectors</source>
            <translation>détecteurs de rayonnement</translation>
        </message>
        <message>
            <source>refractories</source>
            <translation>réfractaires</translation>
        </message>
        <message>
            <source>rubber</source>
            <translation>caoutchouc</translation>
        </message>
        <message>
            <source>semiconductors</source>
            <translation>semi-conducteurs</translation>
        </message>
        <message>
            <source>solar cells</source>
            <translation>cellules solaires</translation>
        </message>
        <message>
            <source>solar cells for satellites</source>
            <translation>cellules solaires pour satellites</translation>
        </message>
        <message>
            <source>solder</source>
            <translation>brasure</translation>
        </message>
        <message>
            <source>sputtering targets</source>
            <translation>cibles de pulvérisation</translation>
        </message>
        <message>
            <source>stainless and alloy steel</source>
            <translation>aciers inoxydables et alliés</translation>
        </message>
        <message>
            <source>stainless and heat-resistant steel</source>
            <translation>aciers inoxydables et réfractaires</translation>
        </message>
        <message>
            <source>steel</source>
            <translation>acier</translation>
        </message>
        <message>
            <source>steel alloying</source>
            <translation>alliage de l’acier</translation>
        </message>
        <message>
            <source>steelmaking</source>
            <translation>sidérurgie</translation>
        </message>
        <message>
            <source>superalloys</source>
            <translation>superalliages</translation>
        </message>
        <message>
            <source>superconductors</source>
            <translation>supraconducteurs</translation>
        </message>
        <message>
            <source>tinplate</source>
            <translation>fer-blanc</translation>
        </message>
        <message>
            <source>titanium alloys</source>
            <translation>alliages de titane</translation>
        </message>
        <message>
            <source>transport equipment</source>
            <translation>matériel de transport</translation>
        </message>
    </context>
    <context>
        <name>vision</name>
        <message>
            <source>Normal colour vision</source>
            <translation>Vision normale des couleurs</translation>
        </message>
        <message>
            <source>Printed in grey</source>
            <translation>Imprimé en gris</translation>
        </message>
        <message>
            <source>Without blue cones (tritanopia)</source>
            <translation>Sans cônes bleus (tritanopie)</translation>
        </message>
        <message>
            <source>Without green cones (deuteranopia)</source>
            <translation>Sans cônes verts (deutéranopie)</translation>
        </message>
        <message>
            <source>Without red cones (protanopia)</source>
            <translation>Sans cônes rouges (protanopie)</translation>
        </message>
    </context>
    <context>
        <name>walk</name>
        <message>
            <source>, own estimate</source>
            <translation>, estimation propre</translation>
        </message>
        <message>
            <source>No country and no site is shown.</source>
            <translation>Aucun pays ni site n’est affiché.</translation>
        </message>
        <message>
            <source>Trade from {exporter} to {importer}, {tonnes}</source>
            <translation>Commerce de {exporter} vers {importer}, {tonnes}</translation>
        </message>
        <message>
            <source>capacity not known</source>
            <translation>capacité inconnue</translation>
        </message>
        <message>
            <source>{at} of {count}</source>
            <translation>{at} sur {count}</translation>
        </message>
        <message>
            <source>{mineral} {stage}, {year}</source>
            <translation>{mineral}, {stage}, {year}</translation>
        </message>
        <message>
            <source>{name}, no output of {what} reported</source>
            <translation>{name}, aucune production déclarée ({what})</translation>
        </message>
        <message>
            <source>{name}, share of {what}: not known</source>
            <translation>{name}, part inconnue ({what})</translation>
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
            <translation>{name} : contrôles à l’exportation, {state}</translation>
        </message>
        <message>
            <source>{site}; {count} more in its table</source>
            <translation>{site} ; {count} de plus dans son tableau</translation>
        </message>
    </context>
    <context>
        <name>warning</name>
        <message>
            <source>; {count} more</source>
            <translation> ; {count} autres</translation>
        </message>
        <message>
            <source>Dominant supplier grows:</source>
            <translation>Le fournisseur dominant grandit :</translation>
        </message>
        <message>
            <source>New dominant supplier:</source>
            <translation>Nouveau fournisseur dominant :</translation>
        </message>
        <message>
            <source>{country}, {after} of {mineral} {stage} (was {before})</source>
            <translation>{country}, {after} ({mineral}, {stage} ; contre {before})</translation>
        </message>
    </context>
    <context>
        <name>web</name>
        <message>
            <source>Baseline</source>
            <translation>Référence</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Variation</translation>
        </message>
        <message>
            <source>Change in share, percentage points</source>
            <translation>Variation de la part, points de pourcentage</translation>
        </message>
        <message>
            <source>Scenario</source>
            <translation>Scénario</translation>
        </message>
        <message>
            <source>Share of world output, %</source>
            <translation>Part de la production mondiale, %</translation>
        </message>
        <message>
            <source>Sites</source>
            <translation>Sites</translation>
        </message>
        <message>
            <source>capacity not known</source>
            <translation>capacité inconnue</translation>
        </message>
        <message>
            <source>controlled from {country}</source>
            <translation>contrôlé depuis {country}</translation>
        </message>
        <message>
            <source>hollow: not operating</source>
            <translation>creux : pas en service</translation>
        </message>
        <message>
            <source>no {stage} reported</source>
            <translation>non déclaré : {stage}</translation>
        </message>
        <message>
            <source>output not known</source>
            <translation>production inconnue</translation>
        </message>
        <message>
            <source>own estimate from listed sites</source>
            <translation>estimation propre d’après les sites recensés</translation>
        </message>
        <message>
            <source>row {row} of the file</source>
            <translation>ligne {row} du fichier</translation>
        </message>
        <message>
            <source>{kind}, {status}</source>
            <translation>{kind}, {status}</translation>
        </message>
        <message>
            <source>{share} of world output</source>
            <translation>{share} de la production mondiale</translation>
        </message>
        <message>
            <source>{stage}: output not known</source>
            <translation>{stage} : production inconnue</translation>
        </message>
    </context>
    <context>
        <name>whose</name>
        <message>
            <source>ABW</source>
            <translation>d’Aruba</translation>
        </message>
        <message>
            <source>AFG</source>
            <translation>de l’Afghanistan</translation>
        </message>
        <message>
            <source>AGO</source>
            <translation>de l’Angola</translation>
        </message>
        <message>
            <source>AIA</source>
            <translation>d’Anguilla</translation>
        </message>
        <message>
            <source>ALB</source>
            <translation>de l’Albanie</translation>
        </message>
        <message>
            <source>AND</source>
            <translation>d’Andorre</translation>
        </message>
        <message>
            <source>ARE</source>
            <translation>des Émirats arabes unis</translation>
        </message>
        <message>
            <source>ARG</source>
            <translation>de l’Argentine</translation>
        </message>
        <message>
            <source>ARM</source>
            <translation>de l’Arménie</translation>
        </message>
        <message>
            <source>ASM</source>
            <translation>des Samoa américaines</translation>
        </message>
        <message>
            <source>ATG</source>
            <translation>d’Antigua-et-Barbuda</translation>
        </message>
        <message>
            <source>AUS</source>
            <translation>de l’Australie</translation>
        </message>
        <message>
            <source>AUT</source>
            <translation>de l’Autriche</translation>
        </message>
        <message>
            <source>AZE</source>
            <translation>de l’Azerbaïdjan</translation>
        </message>
        <message>
            <source>BDI</source>
            <translation>du Burundi</translation>
        </message>
        <message>
            <source>BEL</source>
            <translation>de la Belgique</translation>
        </message>
        <message>
            <source>BEN</source>
            <translation>du Bénin</translation>
        </message>
        <message>
            <source>BES</source>
            <translation>de Bonaire, Saint-Eustache et Saba</translation>
        </message>
        <message>
            <source>BFA</source>
            <translation>du Burkina Faso</translation>
        </message>
        <message>
            <source>BGD</source>
            <translation>du Bangladesh</translation>
        </message>
        <message>
            <source>BGR</source>
            <translation>de la Bulgarie</translation>
        </message>
        <message>
            <source>BHR</source>
            <translation>de Bahreïn</translation>
        </message>
        <message>
            <source>BHS</source>
            <translation>des Bahamas</translation>
        </message>
        <message>
            <source>BIH</source>
            <translation>de la Bosnie-Herzégovine</translation>
        </message>
        <message>
            <source>BLM</source>
            <translation>de Saint-Barthélemy</translation>
        </message>
        <message>
            <source>BLR</source>
            <translation>de la Biélorussie</translation>
        </message>
        <message>
            <source>BLZ</source>
            <translation>du Belize</translation>
        </message>
        <message>
            <source>BMU</source>
            <translation>des Bermudes</translation>
        </message>
        <message>
            <source>BOL</source>
            <translation>de la Bolivie</translation>
        </message>
        <message>
            <source>BRA</source>
            <translation>du Brésil</translation>
        </message>
        <message>
            <source>BRB</source>
            <translation>de la Barbade</translation>
        </message>
        <message>
            <source>BRN</source>
            <translation>du Brunei</translation>
        </message>
        <message>
            <source>BTN</source>
            <translation>du Bhoutan</translation>
        </message>
        <message>
            <source>BWA</source>
            <translation>du Botswana</translation>
        </message>
        <message>
            <source>CAF</source>
            <translation>de la République centrafricaine</translation>
        </message>
        <message>
            <source>CAN</source>
            <translation>du Canada</translation>
        </message>
        <message>
            <source>CHE</source>
            <translation>de la Suisse</translation>
        </message>
        <message>
            <source>CHL</source>
            <translation>du Chili</translation>
        </message>
        <message>
            <source>CHN</source>
            <translation>de la Chine</translation>
        </message>
        <message>
            <source>CIV</source>
            <translation>de la Côte d’Ivoire</translation>
        </message>
        <message>
            <source>CMR</source>
            <translation>du Cameroun</translation>
        </message>
        <message>
            <source>COD</source>
            <translation>de la RD Congo</translation>
        </message>
        <message>
            <source>COG</source>
            <translation>du Congo</translation>
        </message>
        <message>
            <source>COK</source>
            <translation>des Îles Cook</translation>
        </message>
        <message>
            <source>COL</source>
            <translation>de la Colombie</translation>
        </message>
        <message>
            <source>COM</source>
            <translation>des Comores</translation>
        </message>
        <message>
            <source>CPV</source>
            <translation>du Cap-Vert</translation>
        </message>
        <message>
            <source>CRI</source>
            <translation>du Costa Rica</translation>
        </message>
        <message>
            <source>CUB</source>
            <translation>de Cuba</translation>
        </message>
        <message>
            <source>CUW</source>
            <translation>de Curaçao</translation>
        </message>
        <message>
            <source>CYM</source>
            <translation>des Îles Caïmans</translation>
        </message>
        <message>
            <source>CYP</source>
            <translation>de Chypre</translation>
        </message>
        <message>
            <source>CZE</source>
            <translation>de la Tchéquie</translation>
        </message>
        <message>
            <source>DEU</source>
            <translation>de l’Allemagne</translation>
        </message>
        <message>
            <source>DJI</source>
            <translation>de Djibouti</translation>
        </message>
        <message>
            <source>DMA</source>
            <translation>de la Dominique</translation>
        </message>
        <message>
            <source>DNK</source>
            <translation>du Danemark</translation>
        </message>
        <message>
            <source>DOM</source>
            <translation>de la République dominicaine</translation>
        </message>
        <message>
            <source>DZA</source>
            <translation>de l’Algérie</translation>
        </message>
        <message>
            <source>ECU</source>
            <translation>de l’Équateur</translation>
        </message>
        <message>
            <source>EGY</source>
            <translation>de l’Égypte</translation>
        </message>
        <message>
            <source>ERI</source>
            <translation>de l’Érythrée</translation>
        </message>
        <message>
            <source>ESH</source>
            <translation>du Sahara occidental</translation>
        </message>
        <message>
            <source>ESP</source>
            <translation>de l’Espagne</translation>
        </message>
        <message>
            <source>EST</source>
            <translation>de l’Estonie</translation>
        </message>
        <message>
            <source>ETH</source>
            <translation>de l’Éthiopie</translation>
        </message>
        <message>
            <source>EU27</source>
            <translation>de l’UE</translation>
        </message>
        <message>
            <source>FIN</source>
            <translation>de la Finlande</translation>
        </message>
        <message>
            <source>FJI</source>
            <translation>des Fidji</translation>
        </message>
        <message>
            <source>FLK</source>
            <translation>des Îles Malouines</translation>
        </message>
        <message>
            <source>FRA</source>
            <translation>de la France</translation>
        </message>
        <message>
            <source>FSM</source>
            <translation>de la Micronésie</translation>
        </message>
        <message>
            <source>GAB</source>
            <translation>du Gabon</translation>
        </message>
        <message>
            <source>GBR</source>
            <translation>du Royaume-Uni</translation>
        </message>
        <message>
            <source>GEO</source>
            <translation>de la Géorgie</translation>
        </message>
        <message>
            <source>GHA</source>
            <translation>du Ghana</translation>
        </message>
        <message>
            <source>GIB</source>
            <translation>de Gibraltar</translation>
        </message>
        <message>
            <source>GIN</source>
            <translation>de la Guinée</translation>
        </message>
        <message>
            <source>GMB</source>
            <translation>de la Gambie</translation>
        </message>
        <message>
            <source>GNB</source>
            <translation>de la Guinée-Bissau</translation>
        </message>
        <message>
            <source>GNQ</source>
            <translation>de la Guinée équatoriale</translation>
        </message>
        <message>
            <source>GRC</source>
            <translation>de la Grèce</translation>
        </message>
        <message>
            <source>GRD</source>
            <translation>de la Grenade</translation>
        </message>
        <message>
            <source>GRL</source>
            <translation>du Groenland</translation>
        </message>
        <message>
            <source>GTM</source>
            <translation>du Guatemala</translation>
        </message>
        <message>
            <source>GUF</source>
            <translation>de la Guyane</translation>
        </message>
        <message>
            <source>GUM</source>
            <translation>de Guam</translation>
        </message>
        <message>
            <source>GUY</source>
            <translation>du Guyana</translation>
        </message>
        <message>
            <source>HKG</source>
            <translation>de Hong Kong</translation>
        </message>
        <message>
            <source>HND</source>
            <translation>du Honduras</translation>
        </message>
        <message>
            <source>HRV</source>
            <translation>de la Croatie</translation>
        </message>
        <message>
            <source>HTI</source>
            <translation>de Haïti</translation>
        </message>
        <message>
            <source>HUN</source>
            <translation>de la Hongrie</translation>
        </message>
        <message>
            <source>IDN</source>
            <translation>de l’Indonésie</translation>
        </message>
        <message>
            <source>IMN</source>
            <translation>de l’Île de Man</translation>
        </message>
        <message>
            <source>IND</source>
            <translation>de l’Inde</translation>
        </message>
        <message>
            <source>IRL</source>
            <translation>de l’Irlande</translation>
        </message>
        <message>
            <source>IRN</source>
            <translation>de l’Iran</translation>
        </message>
        <message>
            <source>IRQ</source>
            <translation>de l’Irak</translation>
        </message>
        <message>
            <source>ISL</source>
            <translation>de l’Islande</translation>
        </message>
        <message>
            <source>ISR</source>
            <translation>d’Israël</translation>
        </message>
        <message>
            <source>ITA</source>
            <translation>de l’Italie</translation>
        </message>
        <message>
            <source>JAM</source>
            <translation>de la Jamaïque</translation>
        </message>
        <message>
            <source>JEY</source>
            <translation>de Jersey</translation>
        </message>
        <message>
            <source>JOR</source>
            <translation>de la Jordanie</translation>
        </message>
        <message>
            <source>JPN</source>
            <translation>du Japon</translation>
        </message>
        <message>
            <source>KAZ</source>
            <translation>du Kazakhstan</translation>
        </message>
        <message>
            <source>KEN</source>
            <translation>du Kenya</translation>
        </message>
        <message>
            <source>KGZ</source>
            <translation>du Kirghizistan</translation>
        </message>
        <message>
            <source>KHM</source>
            <translation>du Cambodge</translation>
        </message>
        <message>
            <source>KIR</source>
            <translation>de Kiribati</translation>
        </message>
        <message>
            <source>KNA</source>
            <translation>de Saint-Christophe-et-Niévès</translation>
        </message>
        <message>
            <source>KOR</source>
            <translation>de la Corée du Sud</translation>
        </message>
        <message>
            <source>KWT</source>
            <translation>du Koweït</translation>
        </message>
        <message>
            <source>LAO</source>
            <translation>du Laos</translation>
        </message>
        <message>
            <source>LBN</source>
            <translation>du Liban</translation>
        </message>
        <message>
            <source>LBR</source>
            <translation>du Libéria</translation>
        </message>
        <message>
            <source>LBY</source>
            <translation>de la Libye</translation>
        </message>
        <message>
            <source>LCA</source>
            <translation>de Sainte-Lucie</translation>
        </message>
        <message>
            <source>LIE</source>
            <translation>du Liechtenstein</translation>
        </message>
        <message>
            <source>LKA</source>
            <translation>du Sri Lanka</translation>
        </message>
        <message>
            <source>LSO</source>
            <translation>du Lesotho</translation>
        </message>
        <message>
            <source>LTU</source>
            <translation>de la Lituanie</translation>
        </message>
        <message>
            <source>LUX</source>
            <translation>du Luxembourg</translation>
        </message>
        <message>
            <source>LVA</source>
            <translation>de la Lettonie</translation>
        </message>
        <message>
            <source>MAC</source>
            <translation>de Macao</translation>
        </message>
        <message>
            <source>MAR</source>
            <translation>du Maroc</translation>
        </message>
        <message>
            <source>MCO</source>
            <translation>de Monaco</translation>
        </message>
        <message>
            <source>MDA</source>
            <translation>de la Moldavie</translation>
        </message>
        <message>
            <source>MDG</source>
            <translation>de Madagascar</translation>
        </message>
        <message>
            <source>MDV</source>
            <translation>des Maldives</translation>
        </message>
        <message>
            <source>MEX</source>
            <translation>du Mexique</translation>
        </message>
        <message>
            <source>MHL</source>
            <translation>des Îles Marshall</translation>
        </message>
        <message>
            <source>MKD</source>
            <translation>de la Macédoine du Nord</translation>
        </message>
        <message>
            <source>MLI</source>
            <translation>du Mali</translation>
        </message>
        <message>
            <source>MLT</source>
            <translation>de Malte</translation>
        </message>
        <message>
            <source>MMR</source>
            <translation>du Myanmar</translation>
        </message>
        <message>
            <source>MNE</source>
            <translation>du Monténégro</translation>
        </message>
        <message>
            <source>MNG</source>
            <translation>de la Mongolie</translation>
        </message>
        <message>
            <source>MOZ</source>
            <translation>du Mozambique</translation>
        </message>
        <message>
            <source>MRT</source>
            <translation>de la Mauritanie</translation>
        </message>
        <message>
            <source>MSR</source>
            <translation>de Montserrat</translation>
        </message>
        <message>
            <source>MTQ</source>
            <translation>de la Martinique</translation>
        </message>
        <message>
            <source>MUS</source>
            <translation>de Maurice</translation>
        </message>
        <message>
            <source>MWI</source>
            <translation>du Malawi</translation>
        </message>
        <message>
            <source>MYS</source>
            <translation>de la Malaisie</translation>
        </message>
        <message>
            <source>NAM</source>
            <translation>de la Namibie</translation>
        </message>
        <message>
            <source>NCL</source>
            <translation>de la Nouvelle-Calédonie</translation>
        </message>
        <message>
            <source>NER</source>
            <translation>du Niger</translation>
        </message>
        <message>
            <source>NGA</source>
            <translation>du Nigéria</translation>
        </message>
        <message>
            <source>NIC</source>
            <translation>du Nicaragua</translation>
        </message>
        <message>
            <source>NIU</source>
            <translation>de Niue</translation>
        </message>
        <message>
            <source>NLD</source>
            <translation>des Pays-Bas</translation>
        </message>
        <message>
            <source>NOR</source>
            <translation>de la Norvège</translation>
        </message>
        <message>
            <source>NPL</source>
            <translation>du Népal</translation>
        </message>
        <message>
            <source>NRU</source>
            <translation>de Nauru</translation>
        </message>
        <message>
            <source>NZL</source>
            <translation>de la Nouvelle-Zélande</translation>
        </message>
        <message>
            <source>OMN</source>
            <translation>d’Oman</translation>
        </message>
        <message>
            <source>OTH</source>
            <translation>de tous les autres fournisseurs</translation>
        </message>
        <message>
            <source>PAK</source>
            <translation>du Pakistan</translation>
        </message>
        <message>
            <source>PAN</source>
            <translation>du Panama</translation>
        </message>
        <message>
            <source>PER</source>
            <translation>du Pérou</translation>
        </message>
        <message>
            <source>PHL</source>
            <translation>des Philippines</translation>
        </message>
        <message>
            <source>PLW</source>
            <translation>de Palaos</translation>
        </message>
        <message>
            <source>PNG</source>
            <translation>de la Papouasie-Nouvelle-Guinée</translation>
        </message>
        <message>
            <source>POL</source>
            <translation>de la Pologne</translation>
        </message>
        <message>
            <source>PRI</source>
            <translation>de Porto Rico</translation>
        </message>
        <message>
            <source>PRK</source>
            <translation>de la Corée du Nord</translation>
        </message>
        <message>
            <source>PRT</source>
            <translation>du Portugal</translation>
        </message>
        <message>
            <source>PRY</source>
            <translation>du Paraguay</translation>
        </message>
        <message>
            <source>PSE</source>
            <translation>de la Palestine</translation>
        </message>
        <message>
            <source>PYF</source>
            <translation>de la Polynésie française</translation>
        </message>
        <message>
            <source>QAT</source>
            <translation>du Qatar</translation>
        </message>
        <message>
            <source>REU</source>
            <translation>de La Réunion</translation>
        </message>
        <message>
            <source>ROU</source>
            <translation>de la Roumanie</translation>
        </message>
        <message>
            <source>ROW</source>
            <translation>du reste du monde</translation>
        </message>
        <message>
            <source>RUS</source>
            <translation>de la Russie</translation>
        </message>
        <message>
            <source>RWA</source>
            <translation>du Rwanda</translation>
        </message>
        <message>
            <source>SAU</source>
            <translation>de l’Arabie saoudite</translation>
        </message>
        <message>
            <source>SDN</source>
            <translation>du Soudan</translation>
        </message>
        <message>
            <source>SEN</source>
            <translation>du Sénégal</translation>
        </message>
        <message>
            <source>SGP</source>
            <translation>de Singapour</translation>
        </message>
        <message>
            <source>SHN</source>
            <translation>de Sainte-Hélène</translation>
        </message>
        <message>
            <source>SLB</source>
            <translation>des Îles Salomon</translation>
        </message>
        <message>
            <source>SLE</source>
            <translation>de la Sierra Leone</translation>
        </message>
        <message>
            <source>SLV</source>
            <translation>du Salvador</translation>
        </message>
        <message>
            <source>SMR</source>
            <translation>de Saint-Marin</translation>
        </message>
        <message>
            <source>SOM</source>
            <translation>de la Somalie</translation>
        </message>
        <message>
            <source>SRB</source>
            <translation>de la Serbie</translation>
        </message>
        <message>
            <source>SSD</source>
            <translation>du Soudan du Sud</translation>
        </message>
        <message>
            <source>STP</source>
            <translation>de Sao Tomé-et-Principe</translation>
        </message>
        <message>
            <source>SUR</source>
            <translation>du Suriname</translation>
        </message>
        <message>
            <source>SVK</source>
            <translation>de la Slovaquie</translation>
        </message>
        <message>
            <source>SVN</source>
            <translation>de la Slovénie</translation>
        </message>
        <message>
            <source>SWE</source>
            <translation>de la Suède</translation>
        </message>
        <message>
            <source>SWZ</source>
            <translation>de l’Eswatini</translation>
        </message>
        <message>
            <source>SXM</source>
            <translation>de Saint-Martin (Pays-Bas)</translation>
        </message>
        <message>
            <source>SYC</source>
            <translation>des Seychelles</translation>
        </message>
        <message>
            <source>SYR</source>
            <translation>de la Syrie</translation>
        </message>
        <message>
            <source>TCA</source>
            <translation>des Îles Turques-et-Caïques</translation>
        </message>
        <message>
            <source>TCD</source>
            <translation>du Tchad</translation>
        </message>
        <message>
            <source>TGO</source>
            <translation>du Togo</translation>
        </message>
        <message>
            <source>THA</source>
            <translation>de la Thaïlande</translation>
        </message>
        <message>
            <source>TJK</source>
            <translation>du Tadjikistan</translation>
        </message>
        <message>
            <source>TKM</source>
            <translation>du Turkménistan</translation>
        </message>
        <message>
            <source>TLS</source>
            <translation>du Timor oriental</translation>
        </message>
        <message>
            <source>TON</source>
            <translation>de Tonga</translation>
        </message>
        <message>
            <source>TTO</source>
            <translation>de la Trinité-et-Tobago</translation>
        </message>
        <message>
            <source>TUN</source>
            <translation>de la Tunisie</translation>
        </message>
        <message>
            <source>TUR</source>
            <translation>de la Turquie</translation>
        </message>
        <message>
            <source>TUV</source>
            <translation>de Tuvalu</translation>
        </message>
        <message>
            <source>TWN</source>
            <translation>de Taïwan</translation>
        </message>
        <message>
            <source>TZA</source>
            <translation>de la Tanzanie</translation>
        </message>
        <message>
            <source>UGA</source>
            <translation>de l’Ouganda</translation>
        </message>
        <message>
            <source>UKR</source>
            <translation>de l’Ukraine</translation>
        </message>
        <message>
            <source>URY</source>
            <translation>de l’Uruguay</translation>
        </message>
        <message>
            <source>USA</source>
            <translation>des États-Unis</translation>
        </message>
        <message>
            <source>UZB</source>
            <translation>de l’Ouzbékistan</translation>
        </message>
        <message>
            <source>VAT</source>
            <translation>du Vatican</translation>
        </message>
        <message>
            <source>VCT</source>
            <translation>de Saint-Vincent-et-les-Grenadines</translation>
        </message>
        <message>
            <source>VEN</source>
            <translation>du Venezuela</translation>
        </message>
        <message>
            <source>VGB</source>
            <translation>des Îles Vierges britanniques</translation>
        </message>
        <message>
            <source>VIR</source>
            <translation>des Îles Vierges américaines</translation>
        </message>
        <message>
            <source>VNM</source>
            <translation>du Viêt Nam</translation>
        </message>
        <message>
            <source>VUT</source>
            <translation>de Vanuatu</translation>
        </message>
        <message>
            <source>WLD</source>
            <translation>du monde</translation>
        </message>
        <message>
            <source>WSM</source>
            <translation>de Samoa</translation>
        </message>
        <message>
            <source>YEM</source>
            <translation>du Yémen</translation>
        </message>
        <message>
            <source>ZAF</source>
            <translation>de l’Afrique du Sud</translation>
        </message>
        <message>
            <source>ZMB</source>
            <translation>de la Zambie</translation>
        </message>
        <message>
            <source>ZWE</source>
            <translation>du Zimbabwe</translation>
        </message>
    </context>
</TS>
