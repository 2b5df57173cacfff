<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>&lt;p style='font-size: large'&gt;&lt;b&gt;Mineral Supply Map {version}&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Who mines and refines critical minerals, how exposed we are, and what would change it. A what-if with stated rules, not a forecast. The app makes no network call.&lt;/p&gt;&lt;p&gt;Catalog {vintage} · Qt {qt} · Python {python}&lt;/p&gt;</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About Mineral Supply Map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a line to read its licence.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy versions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Licence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Licence text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Licences</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Qt and the LGPL</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tables of {vintage}; the years shown are 2024 to 2040.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The app's own code: MIT licence.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This app uses Qt and Qt for Python under the GNU Lesser General Public License, version 3. Qt is © The Qt Company Ltd. and other contributors.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the app stands on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whose data they are:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You may change the app for your own use and take it apart to find errors in such changes. The text of the licence stands in &lt;code&gt;_internal/licences/LGPL-3.txt&lt;/code&gt;; the source of Qt can be had from The Qt Company. GEOS, inside Shapely, is under the LGPL 2.1 in the same way.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You may use another build of Qt with it. Where the app was installed as a package, Qt's libraries are files of their own in the folder &lt;code&gt;_internal/PySide6/Qt/lib&lt;/code&gt;: put libraries of the same version in their place. Where it was installed with pip or pipx, install another build of &lt;code&gt;pyside6-essentials&lt;/code&gt;.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>installed app</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AlternativeRow</name>
        <message>
            <source> kt/yr</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> t/yr</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n more project(s), capacity not known</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>+ {amount} inside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Adds nameplate capacity here, by hand or by number. Listed projects are used first (restart, building, planned; earliest first); beyond them the track is hatched. Under the track is the pipeline, and a small triangle at what of it can be on line by the year shown; above it a triangle at what the lever makes then, and marks where a target is met or where more raises HHI again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Capacity added in {region}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Capacity added in {region}, number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cost range: {low} to {high}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First product: {year}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First year: catalog year plus lead time, as none is published</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No project, output or mine of {mineral} is listed in {region}, so there is nowhere to place new {stage} capacity.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Of it can be on line by {year}: {amount}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Output of the capacity added, in {year}: {amount}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Part of the cost (restarts) is not published</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pipeline: {restart} restart, {building} under construction, {planned} planned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cost not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing listed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{amount} listed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{amount} more is already counted in the base case</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{cost}, from {year}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AlternativesPanel</name>
        <message>
            <source>, {idle} of it without demand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>: first output in {first}, move the year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A what-if: world demand stays, others give way in proportion; plants ramp up after their lead time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All stages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Feed from mines is not checked for this stage.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Levers of other minerals, and those behind the other tabs, stay.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No capacity added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No national output is published for this stage: tonnes add up, shares cannot.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opens a window of its own; nothing changes until you apply what it finds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reset</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reset {count} levers of {mineral}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reset {mineral}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reset {place}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the rows of every stage of the mineral, and which stage limits it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Solve for a target</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Solve for a target: the cheapest projects that bring a share or HHI down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Solve…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take out all that is added of this mineral; its projects start as listed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The yield from the stage before is assumed, as in 2024.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without it the rows are those of the stage on the map.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cost, first year · share {year}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{added} added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{output} on line in {year}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{stage} limits output.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AssumptionsTab</name>
        <message>
            <source>100 %, the default, is an assumption of ours: world demand is fixed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A rule that lacks what it needs (a pact, costs of production) cannot be chosen, and says what it lacks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All assumptions back to their defaults</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All capacity added is taken as built (the default).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Also those of single projects and the costs, of all minerals.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Count expected output</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Count new capacity at its probability</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Count new capacity in full</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Displaced</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Displaced by new supply: {before} → {after}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each project counts in part, by its odds of being built.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Expected output: nameplate times ramp, use and probability of success</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gives way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gives way: {before} → {after}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lambda: the part of new supply that displaces incumbents; the rest finds new demand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New capacity, all minerals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No cost is given here, so all give way in proportion.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No incumbent gives way: all new supply finds new demand.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Part of new supply that displaces old</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Part of new supply that displaces old, number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reset all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reset all assumptions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The default, an assumption of ours.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which incumbents lose output when new supply comes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who gives way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who makes room for new supply</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without it all capacity added is taken as built, the default.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>World demand is fixed: every new tonne displaces an old one (default).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{part} of new supply displaces incumbents, the rest finds demand.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{stage}, {kind}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{where}: change assumptions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{where}: default assumptions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{rule}” needs a pact (Policy).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{rule}” needs costs of production of {mineral}: give them below.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Branch</name>
        <message>
            <source>Reset {place} and all inside it</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BriefingWindow</name>
        <message>
            <source>Briefing page: {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Element</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything fits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>House style</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No export restriction acts on this stage: set one in the Shock tab of the map window; this page follows.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not all of it fits: {names}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Templates</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Briefings</name>
        <message>
            <source>Briefing pack…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Briefing page as PDF…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Briefing page…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Series of images…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CardLink</name>
        <message>
            <source>Report an error</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sources</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ChainChart</name>
        <message>
            <source>Along the chain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Concentration (HHI, 0 to 10,000) of every stage with published output, and its largest supplier. The mark is the baseline.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ChartExports</name>
        <message>
            <source>CSV table (*.csv)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chart written: {path}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export figures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Figures copied: {count} rows.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PNG image (*.png)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Picture of the chart copied.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SVG drawing (*.svg)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ChartTools</name>
        <message>
            <source>Copy figures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy or export: {chart}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export figures…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export picture…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ChartsPanel</name>
        <message>
            <source>Baseline dashed, scenario solid. Pale lines are held, as no projection is published. Left and Right move, Return or a click goes to the year.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chart</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Charts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Click a supplier to see it on the map.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Click a year to go there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every supplier: ring before, disc after. One that the scenario lifts over 50 or 65 % of world output is marked. Up and Down move, Return shows it on the map.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Figure over time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Figure whose sensitivity is shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No national output is published for this stage.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Over time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ranking</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ranking of suppliers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sensitivity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shares of the largest suppliers, or one index.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The figure that the inputs move.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tonnages vary by their error, levers by a fifth; by host.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What each input alone does to the figure, strongest first; beside it what errors of all tonnages at once do. Up and Down move.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which chart is shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what}, by controlling country: baseline → scenario</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what}, by host country: baseline → scenario</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ColourField</name>
        <message>
            <source>As the map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to the colour of the map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reset</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reset {colour}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: {value}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ColumnTableModel</name>
        <message>
            <source>Click sorts; Shift and click sorts within what it is sorted by.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not known</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ColumnsPage</name>
        <message>
            <source>First rows of the file</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CompareDialog</name>
        <message>
            <source>Compare on the map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Difference</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left side</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Right side</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Swipe</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{map}: change in share from “{left}” to “{right}”, percentage points</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{map}: share of world output, left “{left}”, right “{right}”</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ComparedMaps</name>
        <message>
            <source>Map of two scenarios</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ConsumerBox</name>
        <message>
            <source>Consumer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The scenario's pact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whose exposure is shown beside the figures of the world</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ControlPage</name>
        <message>
            <source>, since {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>, until {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>, {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day whose controls are shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export controls</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export controls as known to the catalog</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export controls on {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No export control on {mineral} is listed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The state of each control as the tables give it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in force</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CostEditor</name>
        <message>
            <source>Add</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a country to the costs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another country that makes or plans this product</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another country…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a country to give its cost below</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cost of making a tonne in {country}; empty (“not given”) takes it out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cost of making a tonne there, the same currency throughout</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cost of production, USD a tonne</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Costs by country</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Costs of production</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Costs of production: {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Country</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No other country makes or plans this product</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No table of the catalog holds costs of production: what stands here is an assumption of yours. Countries without one cost as much as the mean of those given.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody is known to make it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reset</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reset costs of {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take out the costs of this mineral and stage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>USD a tonne</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not given</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what}, cost in {country}: {before} → {after} USD/t</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“Highest cost first” ranks countries by it; countries without one cost as much as the mean of those given.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CountingPage</name>
        <message>
            <source>China's share</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Concentration (HHI)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Count on top of the national statistic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Count within the national statistic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Covered without the largest supplier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every site is new capacity that no statistic knows: an alternative with a switch of its own in the Build tab.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Governance HHI</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No figure changes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Operating sites explain a part of their country's output, which stays as it is; planned ones can be switched on in the Build tab.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show on the map only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Three largest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Top supplier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without the largest supplier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>all of them built</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>with your sites</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>without</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} of them cannot count: {reason}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{mineral} {stage}: {count} sites, {operating} running, {coming} to come.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CountryPicker</name>
        <message>
            <source>Any country</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Controlling countries</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Controlling country: {ticked}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} countries</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DemandTab</name>
        <message>
            <source>, {unmet} of it not met</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Acts where output of mines and refineries is both published: not for {mineral}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Announced pledges kept in full and in time (IEA).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to the reference case (STEPS), unchanged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to today's recycled share</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Case</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change of demand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change of demand, number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change of world demand against the case; the mark is no change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Demand case</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End of life, {region}: {part} in {year} ({source}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mined, {year}: {amounts}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Net zero emissions by 2050 (IEA).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No end-of-life rate is published.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No national output is published, so demand moves no figure here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not published for {mineral}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recycled input</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recycled input as a part of the world's refined supply, 0 to 95 per cent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recycled share</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recycled share, number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reset</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>STEPS: policies as stated, the reference. APS: pledges kept. NZE: net zero by 2050. World output follows demand as far as it can.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stated policies, the IEA's reference: world output is read as demand.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The IEA's case of world demand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The tables hold no other case for {mineral}: change its demand by a part.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Today's share of world supply is not published: counted as none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What exceeds today's share, the mark, takes the place of ore; it adds no refined output of its own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>World demand against the chosen case, as a part of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>World demand, {mineral}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>World supply: {part} in {year} ({source}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{mineral} demand: {before} → {after}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{mineral}, recycled input: {before} → {after}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{product}, {year}: {amounts}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>−90 to +500 per cent</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DetailLine</name>
        <message>
            <source>Output not published</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reset</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take out what is added here and inside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>from {year}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Disclosure</name>
        <message>
            <source>Close {place}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open {place}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opens a row to what is inside: the countries of a region, the listed projects of a country. The right and left arrow keys open and close it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DockTitle</name>
        <message>
            <source>Close {dock}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Detach {dock}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Documents</name>
        <message>
            <source>Last saved {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No recovery copy can be kept; save your work often. {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved with catalog {vintage}; figures are now those of catalog {own}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scenario {shown} of {count} is shown; the others are in the list of scenarios.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Untitled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the rescued copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} things in {name} are wrong. The first: {problem}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what} Your work is as it was.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” was changed by another program since it was opened here. Replace it?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DrawnMap</name>
        <message>
            <source>Show</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ElementPanel</name>
        <message>
            <source> %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Align</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All maps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Belongs to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Beside the usual size of the page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Centre</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Click something on the page to change it; double-click words to write them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Elements of the page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Empty: the title that is proposed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter, or a double click on the page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Follow figures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Frozen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line of words above</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not all of it fits. Make the element larger, or its type smaller.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposed words follow the levers; your own stay as they are</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Right</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The figures would say: {words}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words stand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the words…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as proposed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what} (does not fit)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source> dpi</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> px</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Custom</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export image</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Height</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light colours, with title, legend, sources and boundary note; text grows with the size.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Preview</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Resolution</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as PNG…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Width</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Exports</name>
        <message>
            <source>Export image</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Image copied.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Image written: {path}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PNG image (*.png)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show in folder</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ExposureBlock</name>
        <message>
            <source>Exposure</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FieldForm</name>
        <message>
            <source>Coordinate system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Coordinates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Grade of concentrate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More fields</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Swap latitude and longitude</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tonnes of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type a code such as EPSG:32735; the map shows at once what comes of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unit of the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>all: {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as last time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as the column says</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as you chose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>by its contents: please check</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>by its heading</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not given</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>– in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>– not in the file –</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>– tonnes of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>– with a grade of</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FigureView</name>
        <message>
            <source>As at first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As in the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cells copied.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy cells</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy cells with headings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More than {most} cells are chosen: export them to a file instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sort downwards</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sort upwards</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sort within the present order</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FileMenu</name>
        <message>
            <source>New</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FinderBox</name>
        <message>
            <source>“{name}” cannot be used now.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FloorRow</name>
        <message>
            <source>Choose a pact first: the floor is one of its rules</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From whom the pact buys {what} is not published.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Governance floor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leaves out no supplier of {what} to the pact.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leaves out {names}: {share} of the pact's imports of {what}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lowest mean of the six World Bank governance indicators to buy from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody else can supply {part}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Others can take over all of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Standards: members buy nothing from countries governed worse than this</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The scale is that of the World Bank: about −2.5 (weak) to +2.5 (strong), the mean of six indicators. Other suppliers take over what they sell elsewhere; what nobody can take over stays open. World output does not change.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{names} and {count} more</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FlowPage</name>
        <message>
            <source>As shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Baseline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change of the flows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Draw flows as bows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Draw flows as great circles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Draw the {count} largest flows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Figures on the arrows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Flows as the map shows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Flows of the baseline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Flows of the scenario</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Great circles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many flows are drawn, the largest first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Largest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move along the arrows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No figures on the arrows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scenario</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shape</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop moving along the arrows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Trade</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FolderField</name>
        <message>
            <source>Choose a folder: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FolderRow</name>
        <message>
            <source>Choose a folder: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One new folder at the end is made</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FoundDelegate</name>
        <message>
            <source>not now</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Going</name>
        <message>
            <source>Its layer is hidden: switch it on under Layers to see it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That is beyond the edge of this map.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>GradeBars</name>
        <message>
            <source>How far the data were checked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sites carry a grade, row by row. Rows of other tables name their sources and say if they come from general knowledge.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{grade}: {count} rows</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HelpBrowser</name>
        <message>
            <source>Page</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HelpOpener</name>
        <message>
            <source>Numbers are written the new way from the next start on.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HelpWindow</name>
        <message>
            <source>Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forward</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Guide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing found. Try fewer or shorter words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search the guide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was found</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HistoryView</name>
        <message>
            <source>As opened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Click a step to go back or forward to it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Steps</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HoverCard</name>
        <message>
            <source>Esc closes</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ImageOptionsDialog</name>
        <message>
            <source> dpi</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>300 dpi for print, 96 to 150 for screens</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose place…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Resolution</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as {format}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To be laid on a coloured slide or page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Transparent, without paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{width} × {height} pixels</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>KindEditor</name>
        <message>
            <source> years</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Assumptions by kind of capacity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to the defaults of this kind at this stage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How fast a plant comes up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It holds for all minerals.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It holds for all minerals; single projects can be changed further below.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lead time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New capacity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Odds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Published building times: {list}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ramp</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ramp {number}: {words}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reset</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stage of the assumptions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Steady output per nameplate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That it is built and runs; counts only where “expected” is ticked above</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The stage whose new capacity is meant</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Years from decision to first product, where no start year is listed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Years to the first product, ramp class, steady use of nameplate, and probability of being built and running. Choose a row to change it below.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>default {value}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{years} yr</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LayerActions</name>
        <message>
            <source>Columns, problems, counting…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hide group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hide layer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move group down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move group up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move layer down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move layer up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move to the bottom of its group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move to the top of its group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opacity…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove layer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rename layer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reset the map's look</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show layer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show only this</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Zoom to layer</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LayerDelegate</name>
        <message>
            <source>New name of {layer}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LayerTree</name>
        <message>
            <source>Layers of the map</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LayerTreeModel</name>
        <message>
            <source>Drawn over everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drawn over {below}, under {above}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drawn under everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>hidden</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>opacity {value}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{group}: {shown} of {every} layers shown</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LayersMenu</name>
        <message>
            <source>&amp;Layers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hide the legend</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Legend</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the legend</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LegendHands</name>
        <message>
            <source>Back to its own place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hidden legend entries</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hide in the legend</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move the legend</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move the legend back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number of countries in each class</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Numbers in the legend</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rename in the legend</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rename...</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reset the legend</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show all legend entries</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show all of the legend</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show in the legend</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LegendMenu</name>
        <message>
            <source>Legend entries</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rename</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The whole block</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LeverPanel</name>
        <message>
            <source>What is wrong</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LeverTabs</name>
        <message>
            <source>Kinds of levers</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Lookups</name>
        <message>
            <source>Accents and small slips do not matter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Commands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Data and sources</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is called “{words}”, or alike.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run a command</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search sites, companies, countries, minerals, commands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show data and sources</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show tables</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tables</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Alternatives</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Build</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Catalog {vintage}: {checked} of {all} sites fully checked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drag a slider at the right: the map and the risk picture follow.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>F11 or Esc brings everything back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Layers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New capacity: by region, country, project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Risk picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shock, month by month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what}, by controlling country: baseline → scenario</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what}, by host country: baseline → scenario</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MapButtons</name>
        <message>
            <source>Back to the view before (Alt+Left)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forward to the view after (Alt+Right)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select with a lasso (L; or Alt and drag, if the desktop lets it)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whole region (0)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whole world (0)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Zoom in (+)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Zoom out (−)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Zoom to a box (B, or Shift and drag)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MapContextMenu</name>
        <message>
            <source>Add to selection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Centre the map here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Coordinates copied.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy coordinates ({place})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy figures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Figures copied.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Regional view of what is shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Report an error</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sources of “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take out of the selection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Zoom to it</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MapView</name>
        <message>
            <source>Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drag a box to zoom to; Escape puts the tool down.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drag moves the map.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Draw round what to select; Escape puts the tool down.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forward</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Full stop and comma go through countries and sites, with Ctrl to the next kind.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing lies inside.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing selected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The baseline is shown on the left {part} of the map.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MatchesPage</name>
        <message>
            <source> The likeliest {shown} of {all} are shown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All pairs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All pairs:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Apart, km</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Capacity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In your file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep both</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep ours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Likeness</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Merge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No row of this file looks like a site that is on the map already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ours, with what your row knows besides</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sites listed twice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take yours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These rows are likely sites that are on the map already. Nothing of ours is deleted; the choice is kept with your file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They are two sites: both are listed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What to do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What to do with {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your row is left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your row stands in the place of ours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as proposed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not known</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MatrixPanel</name>
        <message>
            <source>A cell for each stage of every mineral, with the figure and the largest supplier. Dotted: no figure is published. Arrow keys move, Return or a click goes there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A corner mark says where the scenario raises or lowers the figure.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Baseline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Click a cell to go there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Figure that colours the matrix</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Minerals by stages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scenario</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which figure of each mineral and stage is coloured.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whose figures colour the cells</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>baseline and scenario</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>baseline, no lever set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>by controlling country</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>by host country</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{year}, by controlling country: baseline → scenario</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{year}, by host country: baseline → scenario</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MemberList</name>
        <message>
            <source>Find a country</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find a country to tick</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Members come first, then partners and candidates, then all others.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Members of the pact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shows only the countries with these letters in the name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tick who acts together; this makes a list of your own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is ticked stays ticked, shown or not.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Menus</name>
        <message>
            <source>&amp;Edit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Scenario</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;View</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About Mineral Supply Map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All commands…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As the system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Colours of the window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy image</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Data and licences</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>E&amp;xport</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export image…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First map in five minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Guide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How the numbers are made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keyboard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Map only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Preferences…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Redo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Redo {step}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reset layout</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Solve for a target…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo {step}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What's this?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whole region</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whole world</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Zoom in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Zoom out</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MeridianDialog</name>
        <message>
            <source>&amp;Meridian</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Central meridian</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Central meridian, degrees east</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Degrees east; west is negative. The map is cut on the far side: 11 cuts it in Bering Strait, 150 shows the Pacific whole.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MonthPlayer</name>
        <message>
            <source>Left and Right on the chart go by single months.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On the map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Play through the months</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Play through the months, here and on the map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the month marked on the map: who is short, who gives to whom</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The map goes back to shares of output when this is let go, or another dock comes to the front.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MovingMap</name>
        <message>
            <source>Centre the map at {place}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing of “{layer}” is on this map.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Regional view around {place}, {radius}° wide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That is beyond the edge of this map.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{region} is beyond the edge of this regional view.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OpacityRow</name>
        <message>
            <source>Opacity</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PackDialog</name>
        <message>
            <source>Briefing pack</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Consumers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Formats</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Minerals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing ticked stands for what the window shows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Page size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scenario {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scenarios</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Template</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The one that is shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The world</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tick at least one format.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write pack</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} consumers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} minerals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} pages in 1 file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} pages in {files} files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} scenarios</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} stages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{ticked}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PactPage</name>
        <message>
            <source>Outline the scenario's own pact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Outline {pact}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The scenario has no pact. Choose one here to see its members.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The scenario's own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The scenario's own (none)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The scenario's own ({pact})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} members: {names}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PageActions</name>
        <message>
            <source>Add</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Align</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bottom edges</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chart</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the page as an image and a drawing (Ctrl+C)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Duplicate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left edges</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Middles, across</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Middles, down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open page layout</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open page layout…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Page layout (*{suffix})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Page layout written: {path}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Redo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Right edges</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save page layout</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save page layout…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Several to each other; one to the margins of the page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To the back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To the front</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Top edges</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the words…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{format}…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PageBar</name>
        <message>
            <source>Add</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Align</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Custom size…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Page size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as {format}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{format}; the arrow has other formats</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PageCanvas</name>
        <message>
            <source>Ctrl+Enter keeps the words, Esc gives them up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter keeps the words, Esc gives them up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing selected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The page as it will be written. Click to select, drag to move, pull a handle to resize; Alt snaps to nothing. Double-click words to write your own. Arrow keys move, with Shift they resize; full stop and comma go through the elements.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words of {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} elements selected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what}, {x} mm from the left, {y} mm from the top, {w} by {h} mm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what}: double-click to write your own words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what}: not all of it fits. Make it larger, or its type smaller.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PageDesk</name>
        <message>
            <source>Add {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Align {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Order of {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Page size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Resize {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Template “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words of {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} elements</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what} follows again</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PageWriter</name>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Page copied, as an image and as a drawing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as {format}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show in folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Written: {path}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PipelineKey</name>
        <message>
            <source>Under each track: listed projects in the order restart, building, planned. The upright line is where the known pipeline ends; beyond it the track is hatched. The small triangle below it is what of it can be on line by the year shown, the one above what the capacity added makes in that year.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>building</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>by {year}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>output</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>planned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>restart</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PlaceFields</name>
        <message>
            <source> mm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From the left edge of the page, mm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From the top edge of the page, mm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Height</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Height, mm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Top</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Width</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Width, mm</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PlainPage</name>
        <message>
            <source>Meridians and parallels, closer together as one zooms in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shares that matter, largest first; what finds no room is left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sites from a file of yours, counted on top of the statistic.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sites from a file of yours, counted within the national statistic.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sites from a file of yours. They count in no figure.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The ground that everything is drawn on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{shown} of {every} layers shown. Choose one to style it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PolicyTab</name>
        <message numerus="yes">
            <source>%n countries</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>A pact of the catalog or a list of your own. Its members count as one consumer; partners and candidates only when ticked below.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A pact of two or more can share</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As one buyer they pool their imports, use and stocks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bilateral</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By default the largest user of the product.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>EU</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fewer than two are in the EU</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Governance floor: {before} → {after}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hub</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hub of the bilateral agreements</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hub of the pact: {hub}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In a shock all members share by the oil-sharing rule of 1974: demand held back, then stocks in proportion.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In a shock each member shares stocks with the hub only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In a shock each member stands alone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Members</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Members: {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No national output is published for {what}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No pact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None of the members has a known output of {what}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None: each stands alone. Bilateral: each shares with the hub only. Pact: all share by the oil-sharing rule of 1974.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One buyer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Own list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pact: {before} → {after}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Partners and candidates count only when ticked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove the pact: every country stands alone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sharing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sharing of stocks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sharing: {before} → {after}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The EU buys apart</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The EU buys as one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The EU in the pact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The largest user</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The member that all bilateral agreements are with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The members make {shares} of {what} in {year}.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Tick %n partner(s) and candidate(s) as well</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Tick partners and candidates as well</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tick the countries that act together, below.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ticking them makes a list of your own of the pact.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whether its members in the EU buy and store as one, or each for itself</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who acts together</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who shares stocks with whom in a shock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>candidate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>partner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the largest user</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} buyers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{mineral} {stage}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PreferencesDialog</name>
        <message>
            <source> s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Preferences</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the file these are kept in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>where you were last</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PresetGallery</name>
        <message>
            <source>Add as new scenario</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add {count} scenarios</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Presets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start from a preset</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the preset is</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PreviewMap</name>
        <message>
            <source>Where the sites are</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} sites</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ProblemModel</name>
        <message>
            <source>(empty)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Column</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Severity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is wrong</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What to do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>error</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>warning</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ProblemsPage</name>
        <message>
            <source> The same in {count} rows.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change both signs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change east to west</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change north to south</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export list…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fix all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fix all of this kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fix this</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave out all {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave the row out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make it “{word}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is wrong in this file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Problems</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row {row}, {column}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Swap latitude and longitude</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take it as it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the country of the place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same in all {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ProjectEditor</name>
        <message>
            <source>A listed project to be given assumptions of its own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A project of {mineral}…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a project to the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to what is listed of this project, and the defaults</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First year of the project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First year, ramp class, steady use of nameplate and probability; choose a project to change it below</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How fast it comes up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It holds for this project alone; Reset takes it back to what is listed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No first year is listed: catalog year plus lead time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No project of this mineral has assumptions of its own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No project of this mineral is listed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Odds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Odds of the project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Projects with assumptions of their own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ramp</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ramp class of the project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ramp, use and odds are assumptions of ours.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reset</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Single projects</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Steady output per nameplate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That it is built and runs; counts only where “expected” is ticked above</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no other listed project of {mineral}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use of the project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Year of the first product</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a source that is not named</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>default {value}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>listed {value}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{project} ({stage}, {kind})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{project}, first year: {before} → {after}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{project}, from {sources}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{project}, odds: {before} → {after}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{project}, ramp: {before} → {after}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{project}, use: {before} → {after}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{project}: default assumptions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{some} and {count} more</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ProjectRow</name>
        <message>
            <source> kt/yr</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> t/yr</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Build {project}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Capacity of {project}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Controlled from: {country}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cost: {cost}, published</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cost: {low} to {high}, by what others cost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First year assumed: catalog year plus lead time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First year of {project}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nameplate added by this project; more than listed is a plan beyond the pipeline in its country</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One listed project: switch it on, build more or less of it, or let it start in another year. A project whose capacity is not known, or is counted in the base case already, has nothing to add. The mark says how far its row was checked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Output in {year}: {amount}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Owners: {owners}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Year of the first product; listed: {year}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in the base case</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{amount} is counted in the base case already</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{amount} of it is on by the slider of its country or region</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{amount} on by slider</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{status}, capacity not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{status}, counted in the base case</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{status}, {amount}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{status}: {amount} left to add</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{status}; capacity not known, or on another basis</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ProjectionMenu</name>
        <message>
            <source>Central meridian {degrees}°</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Central meridian…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Centre the map on the selection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Projection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Projection: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Regional view of what is shown</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReadingRow</name>
        <message>
            <source>Columns are parted by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decimals are parted by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Encoding</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read otherwise…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row of the headings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sheet or layer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>decimal comma</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>decimal point</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>headings in row </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no headings</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RealControls</name>
        <message>
            <source>Add the control to the scenario as a shock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export controls of the catalog on the mineral shown, each with its date and the state it was in. What a control does not say is taken from the form below.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From a real control</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How much is not published: the cut set below is taken.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It can be changed below like one that was composed by hand.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No export control on {mineral} is listed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Switch on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Withholds: {parts}, from {month}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{stage} {cut}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RecentMenu</name>
        <message>
            <source>Clear this list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No file yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open recent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}  –  not found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}  –  {folder}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RestBranch</name>
        <message>
            <source>+ {amount} inside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Countries that are in none of the regions, such as China: each has a lever of its own, and there is none for them together.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The rest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{some}…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RiskPanel</name>
        <message>
            <source>Along the chain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exposure of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Governance by the region's median: {countries}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No stage has published national output.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only {stage} has published output.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share of world output, %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tonnes in and out differ by over 10 % at: {stages}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Worst stage: {stage}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RunDialog</name>
        <message>
            <source>1 page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show in folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Written into {folder}: {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} files written into {folder}: {names} and more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} pages</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RunPanel</name>
        <message>
            <source>Progress</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopping…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{done} of {total} pages. {what}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SaysWho</name>
        <message>
            <source>Open these sources</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ScenarioActions</name>
        <message>
            <source>Add empty scenario</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add scenario “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete scenario</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete scenario “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Duplicate as “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Duplicate scenario</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep as new scenario</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep as new scenario…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep as “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move scenario “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name of the new scenario:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name of the scenario:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next scenario</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note on scenario “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note on scenario…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Previous scenario</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rename scenario</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rename scenario “{before}” to “{after}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rename scenario…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scenario {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show scenario “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start from a preset…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start from “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What there is to say of “{name}”:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}, copy</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ScenarioChooser</name>
        <message>
            <source>Scenario</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scenario: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The scenarios of this file: the one shown, others to show instead, and what can be done with them. Each keeps all levers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ScenarioList</name>
        <message>
            <source>Drag, or Ctrl+Up and Ctrl+Down, for another order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scenarios</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The scenarios of this file. Click one to show it, double click or F2 to rename it, tick it to compare it, drag it for another order; Delete takes it away, undo brings it back.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ScenarioMenu</name>
        <message>
            <source>Baseline, without levers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Colour the map by the baseline; the scenario stays as it is</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ScenarioParts</name>
        <message>
            <source>Compare on the map…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare scenarios</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>History</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scenario</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scenarios</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show scenario</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” is a new scenario, seen by the members of its pact. Its note says what of it is assumed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” is a new scenario. Its note says what of it is assumed.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ScenariosPanel</name>
        <message>
            <source>A copy of the one shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A real case to start from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A scenario without levers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare on the map…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Duplicate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Or double click, or F2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Preset…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rename…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as CSV</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as CSV…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo brings it back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What there is to say of it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{mineral} {stage}, {year} · cover and shortfall: {who}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SeriesDialog</name>
        <message>
            <source> dpi</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> months</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> years</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Format</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Months of the shock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No export restriction acts on this stage.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Page size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Range</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Resolution</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Series of images</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Steps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Template</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The first month must not be after the last.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write series</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Years</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>every</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>to</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ShareChart</name>
        <message>
            <source>No national output is published for this stage.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share of world output</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SharePage</name>
        <message>
            <source>% of world output</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bounds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bounds of the classes, {unit}; type others to set them by hand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Class bounds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Class bounds {bounds}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Classes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Classes: {scheme}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Colour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Colour countries</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Colour regions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Colour the pact as one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Countries</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Neighbours among {count} classes cannot be told apart by everyone. Take fewer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not all of it is numbers. Write: 0.5; 2; 10</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Regions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reset the classes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scheme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The pact as one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The scenario has no pact: countries are coloured. Choose one under Policy, at the right.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>percentage points</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} classes</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ShockChart</name>
        <message>
            <source>Shock, month by month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who supplies what in each month, and what is missing. Left and Right move.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ShockForm</name>
        <message>
            <source> months</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After that exports are free again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exports cut</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First month of the restriction</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How long goods are under way: shipped ones still arrive. Holds for all shocks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How long the restriction is in force</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Imposed by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lasts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mineral</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Part of its exports of the product that no longer leaves; 100 % is a ban.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Part of the exports withheld; 100 % is a ban</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shipping lag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Targets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The country, or the EU, that withholds exports. Its own use is not cut.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The restriction begins on the first day of this month.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The year in which the restriction begins.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was shipped before the restriction still arrives, this long. It holds for all shocks of the scenario and is saved with it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who withholds exports; producers of the stage first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whom it hits; nobody ticked stands for everyone else.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Year in which the restriction begins</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Year of the first month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{mineral} {stage}, as on the map</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ShockPanel</name>
        <message>
            <source>Add shock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another restriction at the mineral and stage shown, beside those there are</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a shock to change it below</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chosen shock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compose a shock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From a real control</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the scenario</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It begins with the largest supplier that restricts nothing yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No export restriction is set. Move a field below, or switch one on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shocks in the scenario</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the chosen shock out of the scenario</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The export restrictions of the scenario, of all minerals.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ShockParts</name>
        <message>
            <source>Export restrictions: real ones, or composed by hand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shock</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ShockTimeline</name>
        <message>
            <source>Copy all months</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy map of this month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy who gives how much to whom, month by month, as columns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy who gives to whom</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Days of cover</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Days of cover: of use / of lost supply</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Map of the month copied.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No restriction acts on {what}. Set one in the Shock tab at the right.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Supply of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The pact: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no path to show.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who gives to whom</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who gives to whom, {month}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whose supply is shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whose supply the chart shows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{mineral} {stage}, {who}, {unit}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{month}: no gifts</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SiteFileDialog</name>
        <message>
            <source>Add sites</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the others likewise where nothing needs an answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add {count} sites</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change sites of {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change {count} sites</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Columns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Counting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Excel workbook (*.xlsx);;Table (*.csv)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export the list of problems</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>List written: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Listed twice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Problems</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sites of {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Skip this file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Steps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>errors: {errors}, warnings: {warnings}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} rows left aside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} sites on the map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{title} ({at} of {count})</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SiteFileWays</name>
        <message>
            <source> and {count} more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add sites</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add sites from files…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Excel workbook (XLSX)…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Found {count} files.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>GeoPackage…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Locate…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not found: {names}. The rest of your work is here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paste a table of sites</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pasted table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save template</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Site files ({suffixes});;All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Table (CSV)…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Template for site files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Template written: {path}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no file of sites in {folder}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no table in the clipboard. Copy rows with their headings in a spreadsheet, then paste them here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where is {name}?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is back on the map.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SiteFilesOnMap</name>
        <message>
            <source>Add sites of {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Locate {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove sites of {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} was changed by another program.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SitePage</name>
        <message>
            <source>Also show sites whose start year is not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Building</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By controlling country</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By stage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear the filter of sites</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Colour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Colour sites by controlling country</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Colour sites by stage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Colour sites by status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Control</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Controlling country</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter sites by controlling country</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter sites by start year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter sites by status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter sites by verification</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hide sites of unknown start year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Of all sites show only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One must stay ticked: the eye of a layer hides all its sites.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Partly</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recalled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show sites of unknown start year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start year not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start year, from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start year, to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>any</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{shown} of {every} shown</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SizeDialog</name>
        <message>
            <source> mm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Height</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Page size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Width</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SliderRow</name>
        <message>
            <source>{name}, number</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SolveDialog</name>
        <message>
            <source>Applied. Undo takes it back in one step.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How far the search is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look for the cheapest listed projects</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No national output of {mineral} is published at this stage.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Progress</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set a cap at the left and press Find.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shares are of world output, by host country. Only listed projects are built, at what they make in that year.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Solve for a target</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop looking; nothing has been changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopped. Nothing has been changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no proposal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tick a cap: on a share, on HHI, or on both.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{mineral} {stage}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{target} ({projects})</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SolveForm</name>
        <message>
            <source> m USD</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A guard against trading one dominant supplier for another</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Budget</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Budget, million USD</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Build in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Build projects whole or not at all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cap HHI</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cap a share</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cap a share of world output</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cap the concentration of world output</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every stage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everywhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Guard against another dominant supplier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>HHI</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>HHI may be no higher; on a scale from 0 to 10,000</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Highest HHI</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Highest share</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Highest share of any other country</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No other</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No other country may come to hold more than this, or than it holds now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Regions that may build</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The capped may hold no more of world output than this. The 65 % of the EU's regulation is of the EU's own use; here it is a mark.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The guard is for a cap on one country alone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The most that all projects together may cost; those without a listed cost count at the median of listed costs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The year in which the caps are to hold</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where capacity may be added: {ticked}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where capacity may be added; nothing ticked stands for everywhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where the caps hold</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whether the caps hold at the map's stage or at every one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whole projects only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whose share is capped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whose share is capped: {who}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without it a project may be built in part. Takes some seconds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>any country</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>any country outside the pact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>at most</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>country above</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no limit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the largest: {country}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>under</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} regions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{mineral} has figures at one stage only</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SolveOpener</name>
        <message>
            <source>Add scenario “{name}”</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SolveResult</name>
        <message>
            <source>After</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Apply</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copied.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy request, indices and projects as columns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Index</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Indices before and after</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is applied; Undo takes it back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at the proposal beside the scenario as it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lowest in reach</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nameplate added, cost (~: at the median of listed costs) and first year of each project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Project, country</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Projects of the proposal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put the proposal into the scenario: one step to undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shares of world output and HHI, by host country, in the whole model; the lowest that can be had of each, alone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The scenario has changed since: find again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no proposal yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to add</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>t/yr</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SourcesOpener</name>
        <message>
            <source>Facts and sources copied. Paste them into a message to the maintainers and add what is wrong; nothing was sent.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SourcesPage</name>
        <message>
            <source>Address copied.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Catalog</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No address is listed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On it rest: {tables}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Report an error</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Report an error in the chosen row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show all sources</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sources</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sources of {subject}: show all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What rests on it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no row</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StocksTab</name>
        <message>
            <source>Add another holder to the table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another country, to be given a stock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another holder…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to what is published</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to what is published for {holder}: {stock}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a holder to set its stock below</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Days of use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Held</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Holder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It joins the table; what you set is an assumption of yours.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Most that can be released in a month, in tonnes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Most that is released a month, in tonnes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No stock is published. What you set here is an assumption of yours.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Published: {stock}. {origin}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Release</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reset</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set by you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set what is held first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stock held</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stocks by holder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tonnes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unit of the stock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is published of each holder's stock, or set by you (bold).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the holder has in stock, in place of what is published</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whether the stock is given in tonnes or in days of the holder's own use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without a limit a stock meets whatever is short until it is empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no limit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not countable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not published</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>published</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>t</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>t a month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{days} days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{mineral} stock, {holder}: {before} → {after}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{mineral} {stage}. Days are of the holder's own use in {year}, where that is known. Tenders, targets and plans are no stock.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{stock}, {limit} a month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“–” stands for not known, which is not zero.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StylePanel</name>
        <message>
            <source>A font of this computer; PDF files carry it along</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accent colour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At the top and the bottom of every page, such as OFFICIAL</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a logo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a logo…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Colour of quiet words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Colour of words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Font</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>House style (*{suffix})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>House style written: {path}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>House style: {act}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Images (*.png *.jpg *.jpeg *.svg)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light for print, dark for screens</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Logo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Marking</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opacity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opacity of {layer}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open house style</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PNG, JPEG or SVG, up to 2 MB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quiet words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save house style</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Style: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the style from a file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The logo is larger than 2 MB. Choose a smaller image.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same on all your pages, until you change it here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without logo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the style to a file, to share</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{font} (bundled)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{font} (not installed)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} cannot be read: {why}. Choose another file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is no image that can be used. Choose a PNG, JPEG or SVG file.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TablePage</name>
        <message>
            <source>As CSV…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As an Excel workbook…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Columns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comma-separated values (*.csv)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Excel workbook (*.xlsx)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export {table}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter by words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter {table}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filtered by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No row of {every} has these words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} rows written: {path}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{every} rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{shown} of {every} rows</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TablesPanel</name>
        <message>
            <source>All minerals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Catalog</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Catalog {vintage}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Countries</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export controls</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Report an error</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sites</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sites of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sources</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tables</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>by controlling country</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>by host country</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TargetPicker</name>
        <message>
            <source>Everyone else</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Targets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whom the restriction hits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whom the restriction hits: {ticked}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} targets</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TemplateGallery</name>
        <message>
            <source>Lays the page out anew; one step back brings it back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Templates</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TickedMenu</name>
        <message>
            <source>Nothing ticked stands for all</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ViewBar</name>
        <message>
            <source>Baseline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Colours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Control</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Host</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mineral</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No {mineral} site or output is listed for this stage.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Output counts to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Output counts to the country of the controlling owner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Output counts to the country that a plant stands in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Play through the years</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scenario</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>View</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Year, number</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>VisionMenu</name>
        <message>
            <source>Seen by</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>VisionSign</name>
        <message>
            <source>Seen as: {print}  ✕</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seen by: {eyes}  ✕</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The map is a preview for other eyes. Show its own colours again</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ZoomBar</name>
        <message>
            <source>As large as on paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Larger</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rest on margins, other elements and millimetres; Alt while dragging does not</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the whole page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Smaller</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Snap</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Zoom: {percent}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{percent} %</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ZoomToMenu</name>
        <message>
            <source>All of a layer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No such layer is shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Selection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Zoom to</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>_Field</name>
        <message>
            <source>Words in the legend</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its own words</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>_YearBox</name>
        <message>
            <source>from </source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>app</name>
        <message>
            <source>Copy details</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open log folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something went wrong that should not have. Your work is still open; save it under another name to be safe. The details are in the log file; please report them.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>assumptions</name>
        <message>
            <source>1 Mature</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>2 Greenfield</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>3 First of its kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>4 Troubled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All in proportion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Beyond pipeline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Building</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Defaults are assumptions of ours, not measured; the ramp classes follow McNulty (1998).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every incumbent gives up the same part of its output.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Highest cost first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the country that makes half of the world's output the ramp is 2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Largest supplier first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Members of the pact keep their output; the others share the cut in proportion.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pact members last</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Planned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restart</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The largest supplier of a stage gives way down to nothing, then the next largest.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who produces at the highest cost gives way first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With a finished feasibility study the default is {part} %.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>reaches {plateau} % of nameplate, {first} % on average in the first year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{region} {years} years ({source})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“Highest cost first” needs costs of production. No table holds any: a .supplymap file can.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“Pact members last” needs a pact: choose one behind Policy, or another rule of who gives way behind Assumptions.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>briefing</name>
        <message>
            <source>The page</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>build</name>
        <message>
            <source>Beyond {amount} more raises HHI again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>HHI {hhi} from {amount}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>metal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ore</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>short of demand by {missing}: add {stage}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{country} under {share} from {amount}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{mineral} {stage}, {place}: {before} → {after}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{plants} wait for {feed}: add {stage}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{project}: first year as listed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{project}: from {year}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>card</name>
        <message>
            <source> since {year}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>, by controlling country</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>, rank {rank}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>, start year not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>, start {year}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>0 low risk, 10 high</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>0 sources</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 more in the Layers panel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 site</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>5 to 95 %: {low} to {high}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>; scenario {year} rescaled from it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>; suspended {start} to {end}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A sum of shares, not a supplier.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Abroad</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Capacity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Capacity of the sites in these countries.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>China's share of world output, by host or by control as chosen above. The tick is at 65 %: the EU's limit for one third country in its own use, set against world output.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>China’s share</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Concentration (HHI)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Control</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Countries without a figure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exports</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From general knowledge, not checked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Goods</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Governance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Governance HHI</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Governance-weighted HHI: squared shares weighted by governance risk (World Bank WGI 2023, mean of six dimensions, 0 good to 10 bad), as in the EU's criticality method.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Herfindahl-Hirschman index: the sum of squared shares in per cent, 0 to 10,000. The rest of the world is a bundle and adds nothing to it. Above 1,800 counts as highly concentrated (US Merger Guidelines 2023: antitrust bands, for orientation).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Host</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Imports</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mineral not given,</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>N-1: without {country}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No national output is published for this stage.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No national output published</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No output reported and no site listed; may be in the rest of the world.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No output reported: no listed site operates.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Operator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Output</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Output: {names}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Own estimate, as the statistic does not name it: another statistic, or listed capacity × utilisation.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Owners</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Partly checked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Position</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Product</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share of world output of the largest country, by host or by control as chosen above. The tick is at 65 %: the EU's limit for one third country in its own use, set here against world output.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share of world output of the three largest named countries.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share together</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Site listed, no output reported; may be in the rest of the world.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Site listed, output not known (in the rest of the world).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sites</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sources</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Supply of all others over demand of all others, if the largest supplier's output vanished (IEA). Above 100 % the rest copes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Supply without the largest supplier, as a share of world output. Demand-blind: its own use is not known, so this is not N-1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The statistic gives zero.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The tint is the scenario’s 5 to 95 % span.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Three largest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tonnes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Top supplier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Towards</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Trade for {mineral} {stage}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without {country}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Years</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Zoom in to see them one by one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>all countries</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>and {count} more; zoom in to part them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as known in {month}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>baseline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>covered by the rest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>from {start}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>high above {mark}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no capacity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none observed in {year}: assumed in the scenario</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>observed {year}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>of 10</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>of other demand met</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>of output left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>of world output is left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>region only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>scenario</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>share</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>share together</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>since {start}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>site</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the largest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tick: {mark} mark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>town</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>until {end}; start not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{country}: export controls</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} (size not known)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} (size of {unknown} not known)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} more in the Layers panel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} sites</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} source: {names}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} sources: {names}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file}, row {row}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{measure}, {state}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{mineral} {site}, {status}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{mineral} {stage}, {year}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{mineral}, {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{mineral}, {stage}: {capacity} listed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{new}, was {old}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{part} of all from {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{part} of all to {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{position}, {precision}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{product} (HS {code})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{sites} in 1 country</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{sites} in {hosts} countries</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{sites}, {status} ({count})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{start} to {end}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{tonnes} contained</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{tonnes} of goods</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{tonnes}, {count} not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{upper} if the rest is one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{value} of ±2.5 (WGI {year})</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>chart</name>
        <message>
            <source>65 % mark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Baseline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Concentration along the chain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Days of cover</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Days of cover: of all use / of the supply lost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>HHI over time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Largest share over time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Minerals and stages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No export restriction acts on this stage.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No national output is published for any stage.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No national output is published for this stage.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ranking of suppliers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scenario</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sensitivity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share of world {mineral} {stage}, {year}, %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shares of suppliers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shock, month by month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Suppliers over time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Supply month by month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Supply month by month, {unit}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use or sourcing is not published: no path can be drawn.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What moves the largest share most, by host</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who supplies, before and after, %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>others</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{country} {share}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{index} by mineral and stage, {year}, {unit}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>classes</name>
        <message>
            <source>A class bound is not a number. Write one such as 0.5 or 10.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All figures are alike: 1 class, not {asked}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bounds of change mirror each other around zero: {bound} has no {mirror}. Add it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change has a class in the middle, so there are {count} classes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Equal figures stay in one class: {found} classes, not {asked}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Equal numbers of countries (quantiles)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Equal steps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fixed bounds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Logarithmic steps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Natural breaks (Fisher-Jenks)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing changes, so the fixed bounds are shown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Round bounds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Round bounds make {found} classes here, not {asked}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set by hand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The class bound {bound} cannot be reached: change lies within −100 and +100 percentage points. Change that bound.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The class bound {bound} parts nothing: shares lie between 0 and 100 per cent. Change that bound.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The class bound {one} is there twice. Remove one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are no figures to class; the fixed bounds are shown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no class bound. Give at least one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Too few different figures: {found} classes, not {asked}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Zero lies in the middle class of change. Remove that class bound.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} class bounds are too many. Keep {most} or fewer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{other} follows {one}: class bounds must rise. Swap them.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>compare</name>
        <message>
            <source>Baseline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scenario</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>controls</name>
        <message>
            <source>announced</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ban</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>export control in force</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in force</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>licence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none in force</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none listed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not yet in force</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>quota</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>shipments stopped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>state not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>suspended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tariff</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>define</name>
        <message>
            <source>65 % mark: the EU’s 2030 limit for one third country in its own use, set here against world output.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>China’s share: its output ÷ world output.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Governance-weighted HHI, 0 to 10: squared shares weighted by governance risk (European Commission 2017).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>HHI: sum of squared shares in per cent, 0 to 10,000; above 1,800 highly concentrated (US Merger Guidelines 2023).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Largest share: output of the largest country ÷ world output.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>N-1: what all but the largest supplier make ÷ the others’ demand (IEA 2025).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share: a country’s output ÷ world output of that stage.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shortage: use that neither supply nor stocks meet after the restriction, goods under way having arrived.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Three largest: their output ÷ world output.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without the largest: what all other suppliers make ÷ world output; demand-blind.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>demand</name>
        <message>
            <source>Magnets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mined</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refined</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>docks</name>
        <message>
            <source>Charts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Minerals × stages</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>documents</name>
        <message>
            <source>All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask again next time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changes that are not saved will be lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete the copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Don't save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the rescued copy of “{name}”?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Replace</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the changes to “{name}”?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Supply map (*{suffix})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The app ended before the work was saved. This copy was kept on {when}. The saved file, if there is one, is not touched until you save.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” is there already. Replace it?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>element</name>
        <message>
            <source>Africa</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All that fit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As in the window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Australia and Asia</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Baseline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Boundary note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chart</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Europe</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Facts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Handling marking</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Headline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How to read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Inset map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Key figures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Latin America</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Legend</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Limits and terms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Logo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>North America</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Page number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Risk indices</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scale bar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scenario</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sources</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Suppliers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is assumed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>World: baseline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>World: change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{kind}: {what}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>exposure</name>
        <message>
            <source>Change not known: use is not published</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Days of cover</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>EU-style risk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>GeoPolRisk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gross imports beside contained output: understated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many days of its whole use the consumer's stocks last.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import reliance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Net imports as a part of what is used. For the EU of its study, else from contained tonnes, else as published (USGS, which counts scrap as own output).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No customs heading or shares for this stage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No imports are recorded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No national output published</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No stock is published</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No supplier is above the pact's governance floor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not in the EU study</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not published</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only shares are published, no tonnes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Own output is not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>So little is imported that shares say little</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Substitution {index}, recycling {rate}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Suppliers: {basis} of {years}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The EU study itself: {value}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The scenario has no pact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The world imports nothing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use is not published</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>World concentration times stability-weighted imports over supply. It ranks, and has no threshold.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>World output and the consumer's sourcing mix, weighted by governance, trade and import reliance. It weighs squared shares of the mix: a first plant of one's own can make it rise. For others than the EU a generalisation.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>by {basis}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>critical from 1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>of 1, higher is worse</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>of total use</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>figures</name>
        <message>
            <source>${value} bn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>${value} m</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>HHI of {stage}; above 1,800 is highly concentrated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a new dominant supplier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>concentration weighted by governance risk, 0 to 10</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>countries host them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>first month of shortage, {who}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>largest share of {stage}: {first}, then {second}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>missing in all, {share} of use in {months} months</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>of the others’ demand is met without {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>of them operate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>of use are held in stock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>of use not met in the worst month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>of world output is left without {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>share of the three largest, {names}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the dominant supplier grows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what is missing: use or sourcing is not published</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{sites} are listed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{value} kt/yr</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{value} t/yr</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{value}M</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{value}k</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{whose} share of {stage}, {year}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{whose} share of {stage}: {what}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>finder</name>
        <message>
            <source>1 site: {minerals}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Commands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Companies</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Countries</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Minerals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sites</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} sites: {minerals}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{mineral} {stage}, {country}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>flows</name>
        <message>
            <source>{value} kt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{value} t</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>format</name>
        <message>
            <source>CSV table of the figures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Excel workbook of the figures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>GeoJSON of what is shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>GeoPackage of what is shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Interactive web page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PDF document</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PNG image</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PowerPoint presentation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SVG drawing</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>guide</name>
        <message>
            <source>Keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Menu {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>headline</name>
        <message>
            <source>, but {name} would hold {share}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>, but {name} would hold {share} of {stage}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>, the three largest {share}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>; {name} would then be the largest, with {share}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>African</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another demand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Australian</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Australian and Pacific</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Canadian</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Capacity added at another stage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>European</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If {who} withheld {cut} of its {mineral} exports ({stage}), </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Latin American</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More recycling</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New mines in {where}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New mines outside {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New plants in {where}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New plants outside {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>North American</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Owners in {name} are set to control {share} of {thing} in {year}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Owners in {name} control {share} of {thing}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Owners in {name} controlled {share} of {thing} in {year}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The scenario</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The scenario “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a supplier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cut</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>raise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the pact’s {count} members together</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what would be missing cannot be stated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{actor} would hardly change {whose} share of {thing}: {share} in {year}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{actor} would {verb} {whose} share of {thing} from {was} to {now} by {year}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{adjective} mines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{adjective} plants</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{consumer} would lack up to {share} of its use from {month}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{consumer} would not run short</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} places</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{first} and {second}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} held {share} of world {thing} in {year}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} holds {share} of world {thing}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is set to hold {share} of world {thing} in {year}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{thing}: {count} sites are listed, national output is not published</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>layers</name>
        <message>
            <source>As known in {month} {year}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At most the {count} largest flows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Borders</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export controls</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Graticule</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hide {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Labels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move {what} down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move {what} to the bottom</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move {what} to the top</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move {what} up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No export control on {mineral} is listed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No national output is published for this stage.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No traded product is known to stand for this stage.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No {mineral} site of this kind is listed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opacity of {what}: {before} → {after}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pact members</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Policy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rename {before} to {after}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reset the map's look</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sea</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share of output</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show only {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sites</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The scenario has no pact.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Trade flows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your sites</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>all sites</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no output</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no trade</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the labels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the layers of the map itself</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the policy layers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>your files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} members</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} sites</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{force} in force of {every} export controls</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{part} sites pass the filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{shown} of {every}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>lead</name>
        <message>
            <source>It makes {amount} in {year}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>World output {amount}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>about {sum}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>all of it listed projects</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>at least {sum} where costs are known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cost not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none of it in today’s pipeline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{amount} of new capacity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} {sites} are listed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{share} of it in today’s pipeline</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>legend</name>
        <message>
            <source>0, and under {bound}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Capacity, kt/yr</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Capacity, t/yr</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change in share, percentage points</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change in trade, {unit} contained</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change in trade, {unit} of goods</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change, % points</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export controls, {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No national output published</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share of output, %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share of world output, %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sites</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sites controlled from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sites per {area} km²</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Status of sites</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Trade {year}, {unit} contained</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Trade {year}, {unit} of goods</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Trade, from {year} rescaled, {unit} contained</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Trade, from {year} rescaled, {unit} of goods</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>added capacity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>assumed: none observed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>below {bound}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>control not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>countries</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>falls</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>filtered: {shown} of {all} sites</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>kt/yr</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no site listed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no {stage} reported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not operating</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>other countries</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>output not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>rises</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>several sites</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>site</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>site listed, output not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>size not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>t/yr</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>under {amount}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>under {bound}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>within ±{bound}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>zero reported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{bound} and over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{bound} or more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} largest flows, {part} of trade</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{low} and more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{low} to {high}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{low}–{high}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{pact} ({count} members)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>levers</name>
        <message>
            <source>1 assumption on projects changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Assumptions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Case, change of demand, recycled input</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Demand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Policy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stocks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What consumers hold</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who acts together</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who gives way; lead times, ramps, use, odds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>all suppliers give way in proportion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>baseline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>buying from nobody below {floor} in governance (WGI)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>demand of {mineral}: {case} case</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>goods under way for {months} months</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>members of the pact give way last</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>new capacity counts at its probability of success</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no sharing of stocks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>pact {name}of {count} countries, {sharing}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>recycled input {share} of refined {mineral}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>scenario</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stock of {mineral} ({stage}) held by {holder}: {held}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stocks shared bilaterally</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stocks shared by the oil-sharing rule</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the dominant supplier gives way first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the most expensive supplier gives way first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{amount} of {mineral} {stage} added in {place}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} assumptions on projects changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} days of use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} on other minerals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{share} of new supply displaces old</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{value} t</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>map</name>
        <message>
            <source>Baseline and scenario</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Boundaries: Natural Earth, no endorsement implied.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change in share of world output by controlling country, percentage points</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change in share of world output, percentage points</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change in share, percentage points</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>E</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>IEA base year {year}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>N</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No national output is published for this stage: sites only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>S</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share of world output by controlling country, %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share of world output by host country, %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share of world output, %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shares of world output are not shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>W</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without shares of world output: {layers}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as known in {month}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>at the equator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>at {latitude}° {side}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>export controls</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in the middle of the map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>members of the pact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no projection published: {year} output held</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>observed {year}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>projected, IEA base case</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>projected, IEA base case between its years</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>projected: observed output grown by IEA rates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>projected: observed output grown by IEA rates, between its years</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sites</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>trade flows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>with {levers} added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{amount} in {count} places</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{amount} in {place}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{length} km</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{mineral} {stage}, {year}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what}, baseline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what}, baseline and scenario</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>matrix</name>
        <message>
            <source>%</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>0 to 10</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>0 to 10,000</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>China {figures}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>China’s share</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Concentration (HHI)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Governance HHI</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Largest supplier’s share</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Largest, baseline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Largest, scenario</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Latest year held: {symbols}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Magnesium</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mineral</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>lowered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no figure published</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no national output is published</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no projection published, latest year held</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>percentage points</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>raised by the scenario</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the statistic has no figure for China</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} {figures}, largest is {leader}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}, baseline ({unit})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}, scenario ({unit})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}, {unit}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: above {mark} at {above} of {known} stages with published output</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{new} (was {old})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what}: not a stage of this mineral here</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>mineral</name>
        <message>
            <source>Rare-earth</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>notes</name>
        <message>
            <source>A what-if with stated rules, not a forecast.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Added output is limited by {stage}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Assumed: {levers}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Estimated from listed sites (≈): {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Governance of {names}: the median of the region.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Largest share: 5–95 % of the error of the tonnages, {low} to {high}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No national output is published for this stage: shares cannot be stated.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No projection is published; output of {year} is held.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Output counts to the country a plant stands in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Output counts to the country of the controlling owner.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Owners are known for {share} of the output; the rest stays with the host.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plants start after their lead time and ramp up; {share} of what they make displaces other output.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plants start after their lead time, ramp up, and displace other output; world demand is unchanged by them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The baseline: no lever on this mineral’s output.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The yield of {stages} is calibrated, an assumption.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whether {stages} finds enough feed cannot be stated.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{sources} {projection} projection. {software}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{value} t/yr of the added output finds no demand.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{year}: {basis}; tonnes are {unit}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>over time</name>
        <message>
            <source>% of world output</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>0 to 10</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>0 to 10,000</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Basis</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>China’s share</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Concentration (HHI)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Governance HHI</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Largest supplier’s share</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shares of the largest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>baseline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no projection published: {year} held</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>observed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>projected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>scenario</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}, baseline ({unit})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}, scenario ({unit})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{value} mark</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>pack</name>
        <message>
            <source>Stopped. Finished files stay; start again to go on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopped: nothing was written.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>pact</name>
        <message>
            <source>none</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>page</name>
        <message>
            <source>Baseline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How to read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Limits and terms.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mineral Supply Map · page {page} of {pages}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scenario</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sources.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>and {count} more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{title}, “{name}”</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>page size</name>
        <message>
            <source>A3, landscape</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A3, portrait</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A4, landscape</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A4, portrait</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Slide, 16:9</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Slide, 4:3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Square</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>US Letter, landscape</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>US Letter, portrait</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{width} × {height} mm</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>preferences</name>
        <message>
            <source>A second start hands its file to the first. Off: each start is an app of its own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As the system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Colours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Consumer or pact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Equal Earth</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exports go to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Files open in the app that runs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How figures are written on screen and in images, from the next start on. Files for other programs always have a decimal point.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How soon after a change a copy of unsaved work is kept, for the case of a crash.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light or dark colours of the window; exports are light.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mercator (areas are not comparable)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Natural Earth</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New work begins with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Numbers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Projection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recovery copy after</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Robinson</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The map of new work; a saved file keeps its own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where Open and Save begin after a start.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where exporting begins after a start.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whose exposure new work shows beside the world's figures.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Work is kept in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a folder; empty: where you were last</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>presets</name>
        <message>
            <source>Figures of the levers:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The scenario</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two scenarios to compare</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is our assumption</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>projection</name>
        <message>
            <source>Africa</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Australia and Asia</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Equal Earth</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Europe</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Latin America</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mercator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Natural Earth</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>North America</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Regional, equal area</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Robinson</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>provenance</name>
        <message>
            <source>Boundaries</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Catalog</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Definitions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finding</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lens</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Levers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Projection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scenario</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Software</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sources</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tonnes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>View</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>baseline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>baseline and scenario</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>baseline, no lever set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>by controlling country: that of the controlling owner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>by host country: that a plant stands in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>change from baseline to scenario</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>scenario</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ranking</name>
        <message>
            <source>Code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Country</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Largest is now {new}, was {old}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left without the largest supplier: {figures}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Output, baseline (t/yr)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Output, scenario (t/yr)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Over {mark}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rank</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rank, baseline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rank, scenario</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rises over (%)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share, baseline (%)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share, scenario (%)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>share, %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} rises over {mark} of {stage}: {before} → {after}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}, already over {mark} of {stage}, gains: {before} → {after}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: rank {rank}, {before} → {after} of world output</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>says who</name>
        <message>
            <source>(imports − exports) ÷ (own output + imports − exports)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>(supply − the largest's) ÷ (demand − the largest's own); IEA 2025</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>(supply − the largest's) ÷ supply</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>5 to 95 % by errors of the tonnages: {low} to {high}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chance of over {mark}: {before} → {after}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>China's output ÷ world output</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>HHI = Σ (share in %)²</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lower than the baseline in {part} of the draws</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mark 65 %, Regulation (EU) 2024/1252 for 2030, of the EU’s own use, set here against world output: the scenario is {side}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Monte Carlo, {draws} draws, 5 to 95 %: {low} to {high}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Says who?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Threshold 1,800, US Merger Guidelines 2023, for orientation: the scenario is {side}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What went in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Worst stage: {stage}, HHI {hhi}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>[HHI of world output × IR ÷ 2 + HHI of the sourcing mix × (1 − IR ÷ 2)], weighted by governance and trade, × (1 − recycling) × substitution; European Commission 2017</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>above</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>concentration of world output × Σ imports × instability ÷ (own output + imports); Gemechu et al. 2016, Koyamparambath et al. 2024</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>known stocks ÷ use in the year shown × 365</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>largest country's output ÷ world output</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not above</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>output of the three largest ÷ world output</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Σ share² × governance risk (0 good to 10 bad); European Commission 2017</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>scenarios</name>
        <message>
            <source>Baseline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Capital cost of all capacity added to the mineral, at every stage, by the median of what is listed; +: some of it has no listed cost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>China</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>China's share of world output</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Concentration weighted by governance, 0 to 10</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Concentration, 0 to 10,000; high above 1,800</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Days of cover</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Days of its whole use that the consumer's stocks last</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Governance HHI</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>HHI</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Part of use that is not met while export restrictions are felt, with what is given up; and the month in which somebody is short first. Without restrictions: demand that is not met.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scenario</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scenario {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scenarios compared</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shortfall</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The largest supplier of the stage, and its share</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The mineral's most concentrated stage, and its HHI</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Top supplier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Worst stage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{share} from month {month}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>selection</name>
        <message>
            <source>1 country</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 site</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} countries</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} sites</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what} selected</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>sheet</name>
        <message>
            <source>About</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Concentration along the chain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Country</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Governance: World Bank WGI 2023 (CC BY 4.0)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>HHI, {side} (0 to 10,000)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Indices</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Largest share, {side} (%)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Largest, {side}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Output, {side} (t/yr)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Output: {names}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Own calculation, catalog {vintage}: a what-if with stated rules, no forecast</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rest of the world</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share of world output, baseline and scenario</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share, {side} (%)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shock, month by month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sites</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Suppliers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What moves the figure most: {figure}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who supplies, before and after</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>baseline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>baseline share</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>baseline, no lever set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>baseline, t/yr</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>by controlling country</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>by host country</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>change by the scenario</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>change of share</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>country</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>from the pact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>from {country}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>index</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>new plants</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>own and other</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>own estimate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>restraint</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>scenario</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>scenario share</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>scenario without new capacity at this stage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>scenario {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>scenario, 5 %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>scenario, 95 %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>scenario, t/yr</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>shortage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>state</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stock at the month’s end ({unit})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stock drawn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stock left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>use ({unit})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{figure}, {first} to {last}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} by mineral and stage, {unit}: {side}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>shock</name>
        <message>
            <source> · arrows: stock given to others, {unit}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After these months, so not counted: {shock}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Amount, {unit}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First shortage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gives</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If all that who restricts makes were exports, it would be at most {share} of use in the worst month.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Missing, % of use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not carried over from {stage}: the restriction by {country}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Output and use of {year} held throughout; suppliers of {years}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Part of use that is missing, %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Receives</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restriction in force: {cut} cut, {months}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shortage in all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stock at each month’s end</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stock: empty in {month}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The agreements are with {hub}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The stock of {who} is not counted here: it is not held by who is looked at, or in days of a use that is not published.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To be known: {limits}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Worst month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a month, where a year’s use is 100</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a release limit is not counted, for the same reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a stock in tonnes is not counted, as use in tonnes is not published</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>added capacity is not counted, for the same reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>added contained tonnes count beside gross ones</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>all minerals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cuts {cut}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ended {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>exports cut {cut} from {month}, {months}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>exports exceed output at home, so all imports are taken to be part of them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>exports restricted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>few who use it publish a stock, so none is counted for the world</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>from stock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>from the pact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>from whom it buys is not published</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>from {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in force since {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is the one that restricts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it uses none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its use in tonnes is not published, so it cannot share</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>new plants</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no restriction in force</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no stock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no stock is counted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no stock is published</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no stock published</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not felt within these months</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not published</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not published from whom</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing short</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>of use not met</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>output at home is in contained tonnes beside gross imports</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>own and other</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>published shares leave suppliers without a name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>restraint</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>restricts exports</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>shortage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stock drawn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stock ends {month}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stock given</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stock lasts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stock left {amount}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stock not in days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>suppliers below the pact's governance floor are left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>suppliers’ shares are of gross traded tonnes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>suspended until {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>t a month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>t of traded goods a month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the imported part of use is the published net import reliance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>use {amount} {unit}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what is made at home is not known, so imports stand for use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what who restricts uses itself is not known: all its output counts as exports, so the figures are the most it can be</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what who restricts uses itself is not known: its exports are those of trade statistics, gross tonnes counted as contained ones</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>which part of pooled purchases the target buys is not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>which part of the exports the targets buy is not published</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>who restricts is not among the named suppliers and sells nothing here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{country}: {mineral} {stage}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{country}: {mineral}, {measure}, {state}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} months</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{cut}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{cut} cut, {months}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{month}: {parts}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{share} of use while it is felt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{use} / {lost} days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{use} days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{value} % of a year’s use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{value} t</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{value} t gross</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what}, {month}: {state}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{who}: no path, {why}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{who}: {amount} are short without any restriction.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>sitefiles</name>
        <message>
            <source>no capacity is known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no mineral or country is known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>they are closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} sites are too many to count one by one; at most {most} are. They are shown.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>solve</name>
        <message>
            <source> and </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> or </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cost is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cost, million USD</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Costs with ~ stand at the median of listed costs ({amount} of the total).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Country</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every country</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>HHI under {hhi}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Held by {what}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Index</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Largest capped share</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lowest in reach</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mind: {country} would hold {after} of {stage} (before: {before}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nameplate added, t/yr</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing need be built: it is so already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Out of reach. The nearest takes {projects}: {cost}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Out of reach: nothing that is listed helps.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Out of reach: the budget leaves nothing to build.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Output in {year}, t/yr</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reached by {projects}: {cost}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share of {country}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The largest supplier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The solver's simpler market reaches it; with feed, demand and the rule of who gives way it is missed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What can be reached, each alone: {list}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>feed from the stage before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>listed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>median</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no cost is listed, so the fewest tonnes were sought</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the budget</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the cap on HHI</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the cap on the share</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the guard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what is listed (no other project would help)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{caps}: {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{country} would hold {share}, above the guard.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} projects</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{middle} ({low} to {high})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{mineral} {stage}, {year}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{mineral}, every stage, {year}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{stage}HHI at {hhi}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{stage}{who} at {share}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{who} under {share}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>sources</name>
        <message>
            <source>- none is named</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Countries and governance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Demand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dependence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>EU criticality study</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export controls</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export controls, {day}: official notices and press</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Facts behind the presets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Governance: World Bank WGI 2023 (CC BY 4.0).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Largest trade flows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lead times and cost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Minerals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>National output</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>OpenStreetMap contributors (ODbL)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Output: {names}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Own calculation, catalog {vintage}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Own files: {names}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pacts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recycling</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Report of an error in the data of Mineral Supply Map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sites</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sites: {names}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sources:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stockpiles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Table {table}.csv, line {line}: {title}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Trade</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Trade parameters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Trade, use and stocks: {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Trade: BACI, CEPII 2026 (Etalab Open Licence)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Traded products</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Version {version}, catalog {vintage}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is wrong, and who says so:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>checked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>company reports and press</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>from general knowledge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>partly checked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>published, not graded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{mark} own estimate for countries the statistic does not name</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>stage</name>
        <message>
            <source>Magnet plant</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Magnet plants</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Magnets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mining</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refineries</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refinery</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refining</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>magnet making</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>mining</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>refining</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>status</name>
        <message>
            <source>closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>idle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>operating</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>planned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>under construction</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>step</name>
        <message>
            <source>Shipping lag: {before} → {after} months</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shock imposed by: {before} → {after}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shock unchanged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shock, {country}, {mineral} {stage}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>exports cut</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>lasts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{shock}: changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{shock}: removed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{shock}: switched on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{shock}: who is hit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{shock}: {what} {before} → {after}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>stocks</name>
        <message>
            <source>cannot be counted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>given in days, and its use is not published</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>given in gross weight</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no quantity is published</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not published</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{amount} t</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{days} days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{holder} is left out: {why}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>table</name>
        <message>
            <source>${value} per {basis}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Baseline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Baseline, %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>China’s share, %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Country</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Governance-weighted HHI</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>HHI</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Largest share, %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Main uses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>N-1, % of demand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Price {year}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recycled input (EU)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Risk picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scenario, %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Suppliers: {stage}, {year}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The mineral</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Three largest, %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>US net import reliance {year}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is assumed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without the largest, %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no lever is set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>t/yr</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>tables</name>
        <message>
            <source>About</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Adds to HHI, {case}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Adds to governance HHI, {case}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Against</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An Excel sheet holds {most} rows, and these are {count}. Write a CSV file, or filter the table first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Basis</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Capacity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Control</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Country</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ends</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Figure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Governance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Host</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How far the row was compared with its sources</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many sources the row rests on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Id</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Imposed by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Latitude</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Licence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Listed sites at the stage shown, by control</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Listed sites at the stage shown, by host</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Longitude</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mean of the six World Bank WGI dimensions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Measure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mineral</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nameplate capacity, as contained mineral</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not checked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On the basis of the mineral</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Operator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Output</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Output of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Output, {case}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Owners</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Position known to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Product</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Province</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Publisher</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Region</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rest of the world</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row of the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rows of the bundled tables that rest on it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scenario share less baseline share, percentage points</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share squared × governance risk; together they are the governance HHI, 0 to 10</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share squared; together they are the HHI, 0 to 10,000</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share, {case}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Site</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sites</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sources</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stage or product</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Starts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Suspended from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Suspended to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tables</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The country it stands in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The country of the controlling owner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What a tonne is a tonne of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>another basis: see notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>baseline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>everyone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>expired</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in force</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>million USD</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing listed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>output not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>own estimate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>points</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>published</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>published zero</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>scenario</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>scheduled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>suspended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>t</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>t/yr</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the region only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the site</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the town</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>unknown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} cannot be written: {reason}. Choose another folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{unit}/yr</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>°</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>±2.5</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>template</name>
        <message>
            <source>Before and after</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comparison</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Map with figures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mineral fact sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shock</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>tornado</name>
        <message>
            <source>5 % of draws above</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>5 % of draws below</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Added capacity, {who}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All tonnages at once, 5–95 %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All tonnages at once, {side}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Baseline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chance that HHI falls: {part}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chance that the largest holds over {mark}: {figures}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Concentration (HHI)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>High value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Input</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Largest supplier’s share, %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Low value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Output displaced by new capacity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Output, rest of the world</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Output, {who}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scenario</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>World demand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>baseline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>input high</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>input low</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>scenario</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>scenario {value}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{draws} draws, errors of all tonnages at once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{draws} draws: errors of all tonnages, and projects that may fail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{figure} at the high value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{figure} at the low value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{figure}, 5 to 95 %: baseline {before}, scenario {after}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{figure}: one input at a time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: at {low_input} {figure} is {low}, at {high_input} it is {high}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>unit</name>
        <message>
            <source>t of NdFeB magnets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>t of anode graphite</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>t of contained {element} ({symbol})</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>vision</name>
        <message>
            <source>Normal colour vision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Printed in grey</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without blue cones (tritanopia)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without green cones (deuteranopia)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without red cones (protanopia)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>walk</name>
        <message>
            <source>, own estimate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No country and no site is shown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Trade from {exporter} to {importer}, {tonnes}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>capacity not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{at} of {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{mineral} {stage}, {year}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}, no output of {what} reported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}, share of {what}: not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}, {before} → {after} of {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}, {mineral} {kind} in {country}, {status}, {capacity}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}, {share} of {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: export controls, {state}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>warning</name>
        <message>
            <source>; {count} more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dominant supplier grows:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New dominant supplier:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{country}, {after} of {mineral} {stage} (was {before})</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>web</name>
        <message>
            <source>Baseline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change in share, percentage points</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scenario</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share of world output, %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sites</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>capacity not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>controlled from {country}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>hollow: not operating</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no {stage} reported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>output not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>own estimate from listed sites</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>row {row} of the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{kind}, {status}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{share} of world output</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{stage}: output not known</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
