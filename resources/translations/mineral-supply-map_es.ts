<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>&lt;p style='font-size: large'&gt;&lt;b&gt;Mineral Supply Map {version}&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Who mines and refines critical minerals, how exposed we are, and what would change it. A what-if with stated rules, not a forecast. The app makes no network call.&lt;/p&gt;&lt;p&gt;Catalog {vintage} · Qt {qt} · Python {python}&lt;/p&gt;</source>
            <translation>&lt;p style='font-size: large'&gt;&lt;b&gt;Mineral Supply Map {version}&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Quién extrae y refina los minerales críticos, cuán expuestos estamos y qué lo cambiaría. Un ejercicio de hipótesis con reglas explícitas, no una previsión. La aplicación no se conecta nunca a la red.&lt;/p&gt;&lt;p&gt;Catálogo {vintage} · Qt {qt} · Python {python}&lt;/p&gt;</translation>
        </message>
        <message>
            <source>About Mineral Supply Map</source>
            <translation>Acerca de Mineral Supply Map</translation>
        </message>
        <message>
            <source>Choose a line to read its licence.</source>
            <translation>Elija una línea para leer su licencia.</translation>
        </message>
        <message>
            <source>Copy versions</source>
            <translation>Copiar versiones</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Datos</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licencia</translation>
        </message>
        <message>
            <source>Licence text</source>
            <translation>Texto de la licencia</translation>
        </message>
        <message>
            <source>Licences</source>
            <translation>Licencias</translation>
        </message>
        <message>
            <source>New versions: {page}. The app does not look there by itself.</source>
            <translation>Nuevas versiones: {page}. La aplicación no mira allí por sí misma.</translation>
        </message>
        <message>
            <source>Qt and the LGPL</source>
            <translation>Qt y la LGPL</translation>
        </message>
        <message>
            <source>Tables of {vintage}; the years shown are 2024 to 2040.</source>
            <translation>Tablas de {vintage}; los años mostrados son 2024 a 2040.</translation>
        </message>
        <message>
            <source>The app's own code: MIT licence.</source>
            <translation>Código propio de la aplicación: licencia MIT.</translation>
        </message>
        <message>
            <source>This app uses Qt and Qt for Python under the GNU Lesser General Public License, version 3. Qt is © The Qt Company Ltd. and other contributors.</source>
            <translation>Esta aplicación usa Qt y Qt for Python bajo la GNU Lesser General Public License, versión 3. Qt es © The Qt Company Ltd. y otros colaboradores.</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Versión</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Componente</translation>
        </message>
        <message>
            <source>What the app stands on</source>
            <translation>En qué se apoya la aplicación</translation>
        </message>
        <message>
            <source>Who built this copy named no page for new versions, and the app looks for none.</source>
            <translation>Quien creó esta copia no indicó página de nuevas versiones, y la aplicación no busca ninguna.</translation>
        </message>
        <message>
            <source>Whose data they are:</source>
            <translation>De quién son los datos:</translation>
        </message>
        <message>
            <source>You may change the app for your own use and take it apart to find errors in such changes. The text of the licence stands in &lt;code&gt;_internal/licences/LGPL-3.txt&lt;/code&gt;; the source of Qt can be had from The Qt Company. GEOS, inside Shapely, is under the LGPL 2.1 in the same way.</source>
            <translation>Puede modificar la aplicación para uso propio y desensamblarla para hallar errores en tales cambios. El texto de la licencia está en &lt;code&gt;_internal/licences/LGPL-3.txt&lt;/code&gt;; el código fuente de Qt puede obtenerse de The Qt Company. GEOS, dentro de Shapely, está igualmente bajo la LGPL 2.1.</translation>
        </message>
        <message>
            <source>You may use another build of Qt with it. Where the app was installed as a package, Qt's libraries are files of their own in the folder &lt;code&gt;_internal/PySide6/Qt/lib&lt;/code&gt;: put libraries of the same version in their place. Where it was installed with pip or pipx, install another build of &lt;code&gt;pyside6-essentials&lt;/code&gt;.</source>
            <translation>Puede usarla con otra compilación de Qt. Si la aplicación se instaló como paquete, las bibliotecas de Qt son archivos aparte en la carpeta &lt;code&gt;_internal/PySide6/Qt/lib&lt;/code&gt;: ponga en su lugar bibliotecas de la misma versión. Si se instaló con pip o pipx, instale otra compilación de &lt;code&gt;pyside6-essentials&lt;/code&gt;.</translation>
        </message>
        <message>
            <source>in {name}</source>
            <translation>en {name}</translation>
        </message>
        <message>
            <source>installed app</source>
            <translation>aplicación instalada</translation>
        </message>
    </context>
    <context>
        <name>AlternativeRow</name>
        <message>
            <source> kt/yr</source>
            <translation> kt/año</translation>
        </message>
        <message>
            <source> t/yr</source>
            <translation> t/año</translation>
        </message>
        <message numerus="yes">
            <source>%n more project(s), capacity not known</source>
            <translation>
                <numerusform>%n proyecto más, capacidad desconocida</numerusform>
                <numerusform>%n proyectos más, capacidad desconocida</numerusform>
            </translation>
        </message>
        <message>
            <source>+ {amount} inside</source>
            <translation>+ {amount} dentro</translation>
        </message>
        <message>
            <source>Adds nameplate capacity here, by hand or by number. Listed projects are used first (restart, building, planned; earliest first); beyond them the track is hatched. Under the track is the pipeline, and a small triangle at what of it can be on line by the year shown; above it a triangle at what the lever makes then, and marks where a target is met or where more raises HHI again.</source>
            <translation>Añade aquí capacidad nominal, con el ratón o por cifra. Se usan primero los proyectos listados (reinicio, en construcción, previstos; los más próximos primero); más allá, la pista va rayada. Bajo la pista está la cartera de proyectos, con un pequeño triángulo en lo que puede estar en servicio el año mostrado; encima, un triángulo en lo que la palanca produce entonces, y marcas donde se alcanza un objetivo o donde más capacidad vuelve a elevar el HHI.</translation>
        </message>
        <message>
            <source>Capacity added in {region}</source>
            <translation>Capacidad añadida: {region}</translation>
        </message>
        <message>
            <source>Capacity added in {region}, number</source>
            <translation>Capacidad añadida: {region}, cifra</translation>
        </message>
        <message>
            <source>Cost range: {low} to {high}</source>
            <translation>Horquilla de coste: {low} a {high}</translation>
        </message>
        <message>
            <source>First product: {year}</source>
            <translation>Primer producto: {year}</translation>
        </message>
        <message>
            <source>First year: catalog year plus lead time, as none is published</source>
            <translation>Primer año: año del catálogo más el plazo, pues no se publica ninguno</translation>
        </message>
        <message>
            <source>No project, output or mine of {mineral} is listed in {region}, so there is nowhere to place new {stage} capacity.</source>
            <translation>No hay proyecto, producción ni mina listados ({mineral}, {region}): no hay dónde situar nueva capacidad ({stage}).</translation>
        </message>
        <message>
            <source>Of it can be on line by {year}: {amount}</source>
            <translation>De ella puede estar en servicio en {year}: {amount}</translation>
        </message>
        <message>
            <source>Output of the capacity added, in {year}: {amount}</source>
            <translation>Producción de la capacidad añadida, en {year}: {amount}</translation>
        </message>
        <message>
            <source>Part of the cost (restarts) is not published</source>
            <translation>Parte del coste (reinicios) no está publicada</translation>
        </message>
        <message>
            <source>Pipeline: {restart} restart, {building} under construction, {planned} planned</source>
            <translation>Cartera: reinicio {restart}, en construcción {building}, previsto {planned}</translation>
        </message>
        <message>
            <source>cost not known</source>
            <translation>coste desconocido</translation>
        </message>
        <message>
            <source>nothing listed</source>
            <translation>nada listado</translation>
        </message>
        <message>
            <source>{amount} listed</source>
            <translation>{amount} listadas</translation>
        </message>
        <message>
            <source>{amount} more is already counted in the base case</source>
            <translation>{amount} más ya cuentan en el caso base</translation>
        </message>
        <message>
            <source>{cost}, from {year}</source>
            <translation>{cost}, desde {year}</translation>
        </message>
    </context>
    <context>
        <name>AlternativesPanel</name>
        <message>
            <source>, {idle} of it without demand</source>
            <translation>, {idle} sin demanda</translation>
        </message>
        <message>
            <source>: first output in {first}, move the year</source>
            <translation>: primera producción en {first}, cambie el año</translation>
        </message>
        <message>
            <source>A what-if: world demand stays, others give way in proportion; plants ramp up after their lead time.</source>
            <translation>Hipótesis: la demanda mundial no cambia y los demás ceden en proporción; las plantas entran en régimen tras su plazo.</translation>
        </message>
        <message>
            <source>All stages</source>
            <translation>Todas las etapas</translation>
        </message>
        <message>
            <source>Feed from mines is not checked for this stage.</source>
            <translation>El suministro desde las minas no se comprueba en esta etapa.</translation>
        </message>
        <message>
            <source>Levers of other minerals, and those behind the other tabs, stay.</source>
            <translation>Las palancas de otros minerales y las de las otras pestañas se conservan.</translation>
        </message>
        <message>
            <source>No capacity added</source>
            <translation>Sin capacidad añadida</translation>
        </message>
        <message>
            <source>No national output is published for this stage: tonnes add up, shares cannot.</source>
            <translation>No se publica producción nacional en esta etapa: las toneladas se suman, las cuotas no.</translation>
        </message>
        <message>
            <source>Opens a window of its own; nothing changes until you apply what it finds.</source>
            <translation>Abre una ventana aparte; nada cambia hasta que aplique lo hallado.</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Restablecer</translation>
        </message>
        <message>
            <source>Reset {count} levers of {mineral}</source>
            <translation>Restablecer {count} palancas ({mineral})</translation>
        </message>
        <message>
            <source>Reset {mineral}</source>
            <translation>Restablecer {mineral}</translation>
        </message>
        <message>
            <source>Reset {place}</source>
            <translation>Restablecer {place}</translation>
        </message>
        <message>
            <source>Show the rows of every stage of the mineral, and which stage limits it</source>
            <translation>Mostrar las filas de todas las etapas del mineral, y qué etapa lo limita</translation>
        </message>
        <message>
            <source>Solve for a target</source>
            <translation>Resolver para un objetivo</translation>
        </message>
        <message>
            <source>Solve for a target: the cheapest projects that bring a share or HHI down</source>
            <translation>Resolver para un objetivo: los proyectos más baratos que bajan una cuota o el HHI</translation>
        </message>
        <message>
            <source>Solve…</source>
            <translation>Resolver…</translation>
        </message>
        <message>
            <source>Take out all that is added of this mineral; its projects start as listed</source>
            <translation>Quitar todo lo añadido de este mineral; sus proyectos empiezan como están listados</translation>
        </message>
        <message>
            <source>The yield from the stage before is assumed, as in 2024.</source>
            <translation>El rendimiento desde la etapa anterior se supone como en 2024.</translation>
        </message>
        <message>
            <source>Without it the rows are those of the stage on the map.</source>
            <translation>Si no, las filas son las de la etapa del mapa.</translation>
        </message>
        <message>
            <source>cost, first year · share {year}</source>
            <translation>coste, primer año · cuota {year}</translation>
        </message>
        <message>
            <source>{added} added</source>
            <translation>{added} añadidas</translation>
        </message>
        <message>
            <source>{output} on line in {year}</source>
            <translation>{output} en uso en {year}</translation>
        </message>
        <message>
            <source>{stage} limits output.</source>
            <translation>{stage}: limita la producción.</translation>
        </message>
    </context>
    <context>
        <name>AssumptionsTab</name>
        <message>
            <source>100 %, the default, is an assumption of ours: world demand is fixed.</source>
            <translation>100 %, el valor por defecto, es un supuesto nuestro: la demanda mundial es fija.</translation>
        </message>
        <message>
            <source>A rule that lacks what it needs (a pact, costs of production) cannot be chosen, and says what it lacks.</source>
            <translation>Una regla a la que le falta algo (un pacto, costes de producción) no puede elegirse y dice qué le falta.</translation>
        </message>
        <message>
            <source>All assumptions back to their defaults</source>
            <translation>Todos los supuestos vuelven a sus valores por defecto</translation>
        </message>
        <message>
            <source>All capacity added is taken as built (the default).</source>
            <translation>Toda la capacidad añadida se da por construida (por defecto).</translation>
        </message>
        <message>
            <source>Also those of single projects and the costs, of all minerals.</source>
            <translation>También los de proyectos concretos y los costes, de todos los minerales.</translation>
        </message>
        <message>
            <source>Count expected output</source>
            <translation>Contar la producción esperada</translation>
        </message>
        <message>
            <source>Count new capacity at its probability</source>
            <translation>Contar según su probabilidad</translation>
        </message>
        <message>
            <source>Count new capacity in full</source>
            <translation>Contar la nueva capacidad por entero</translation>
        </message>
        <message>
            <source>Displaced</source>
            <translation>Desplaza</translation>
        </message>
        <message>
            <source>Displaced by new supply: {before} → {after}</source>
            <translation>Desplazado por la nueva oferta: {before} → {after}</translation>
        </message>
        <message>
            <source>Each project counts in part, by its odds of being built.</source>
            <translation>Cada proyecto cuenta en parte, según su probabilidad de construirse.</translation>
        </message>
        <message>
            <source>Expected output: nameplate times ramp, use and probability of success</source>
            <translation>Producción esperada: capacidad nominal por rampa, uso y probabilidad de éxito</translation>
        </message>
        <message>
            <source>Gives way</source>
            <translation>Cede</translation>
        </message>
        <message>
            <source>Gives way: {before} → {after}</source>
            <translation>Cede: {before} → {after}</translation>
        </message>
        <message>
            <source>Lambda: the part of new supply that displaces incumbents; the rest finds new demand</source>
            <translation>Lambda: la parte de la nueva oferta que desplaza a los productores actuales; el resto halla nueva demanda</translation>
        </message>
        <message>
            <source>New capacity, all minerals</source>
            <translation>Nueva capacidad, todos los minerales</translation>
        </message>
        <message>
            <source>No cost is given here, so all give way in proportion.</source>
            <translation>Aquí no se da ningún coste: todos ceden en proporción.</translation>
        </message>
        <message>
            <source>No incumbent gives way: all new supply finds new demand.</source>
            <translation>Ningún productor actual cede: toda la nueva oferta halla nueva demanda.</translation>
        </message>
        <message>
            <source>Part of new supply that displaces old</source>
            <translation>Parte de la nueva oferta que desplaza a la antigua</translation>
        </message>
        <message>
            <source>Part of new supply that displaces old, number</source>
            <translation>Parte de la nueva oferta que desplaza a la antigua, cifra</translation>
        </message>
        <message>
            <source>Reset all</source>
            <translation>Restablecer todo</translation>
        </message>
        <message>
            <source>Reset all assumptions</source>
            <translation>Restablecer todos los supuestos</translation>
        </message>
        <message>
            <source>The default, an assumption of ours.</source>
            <translation>Valor por defecto, supuesto nuestro.</translation>
        </message>
        <message>
            <source>Which incumbents lose output when new supply comes</source>
            <translation>Qué productores actuales pierden producción cuando llega nueva oferta</translation>
        </message>
        <message>
            <source>Who gives way</source>
            <translation>Quién cede</translation>
        </message>
        <message>
            <source>Who makes room for new supply</source>
            <translation>Quién deja sitio a la nueva oferta</translation>
        </message>
        <message>
            <source>Without it all capacity added is taken as built, the default.</source>
            <translation>Si no, toda la capacidad añadida se da por construida, lo predeterminado.</translation>
        </message>
        <message>
            <source>World demand is fixed: every new tonne displaces an old one (default).</source>
            <translation>La demanda mundial es fija: cada tonelada nueva desplaza a una antigua (por defecto).</translation>
        </message>
        <message>
            <source>{part} of new supply displaces incumbents, the rest finds demand.</source>
            <translation>{part} de la nueva oferta desplaza a productores actuales; el resto halla demanda.</translation>
        </message>
        <message>
            <source>{stage}, {kind}</source>
            <translation>{stage}, {kind}</translation>
        </message>
        <message>
            <source>{where}: change assumptions</source>
            <translation>{where}: cambiar supuestos</translation>
        </message>
        <message>
            <source>{where}: default assumptions</source>
            <translation>{where}: supuestos por defecto</translation>
        </message>
        <message>
            <source>“{rule}” needs a pact (Policy).</source>
            <translation>«{rule}» necesita un pacto (Pacto).</translation>
        </message>
        <message>
            <source>“{rule}” needs costs of production of {mineral}: give them below.</source>
            <translation>«{rule}» necesita costes de producción ({mineral}): indíquelos abajo.</translation>
        </message>
    </context>
    <context>
        <name>Branch</name>
        <message>
            <source>Reset {place} and all inside it</source>
            <translation>Restablecer {place} y todo lo que contiene</translation>
        </message>
    </context>
    <context>
        <name>BriefingWindow</name>
        <message>
            <source>Briefing page: {what}</source>
            <translation>Página de síntesis: {what}</translation>
        </message>
        <message>
            <source>Chart added: drag it to its place. Undo takes it off.</source>
            <translation>Gráfico añadido: arrástrelo a su lugar. Deshacer lo quita.</translation>
        </message>
        <message>
            <source>Chart placed where “{old}” was. Undo brings that back.</source>
            <translation>Gráfico colocado donde estaba «{old}». Deshacer lo devuelve.</translation>
        </message>
        <message>
            <source>Element</source>
            <translation>Elemento</translation>
        </message>
        <message>
            <source>Element and house style</source>
            <translation>Elemento y estilo de la casa</translation>
        </message>
        <message>
            <source>Everything fits.</source>
            <translation>Todo cabe.</translation>
        </message>
        <message>
            <source>House style</source>
            <translation>Estilo de la casa</translation>
        </message>
        <message>
            <source>Map of the month added: drag it to its place. Undo takes it off.</source>
            <translation>Mapa del mes añadido: arrástrelo a su sitio. Deshacer lo quita.</translation>
        </message>
        <message>
            <source>No export restriction acts on this stage: set one in the Shock tab of the map window; this page follows.</source>
            <translation>Ninguna restricción a la exportación afecta a esta etapa: defina una en la pestaña Choque de la ventana del mapa; esta página la seguirá.</translation>
        </message>
        <message>
            <source>Not all of it fits: {names}</source>
            <translation>No todo cabe: {names}</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>Plantillas</translation>
        </message>
        <message>
            <source>The chart is on this page already.</source>
            <translation>El gráfico ya está en esta página.</translation>
        </message>
        <message>
            <source>The largest map shows the month now. Undo brings back what it showed.</source>
            <translation>El mapa mayor muestra ahora el mes. Deshacer recupera lo que mostraba.</translation>
        </message>
        <message>
            <source>The map of the month is on this page already.</source>
            <translation>El mapa del mes ya está en esta página.</translation>
        </message>
    </context>
    <context>
        <name>Briefings</name>
        <message>
            <source>Briefing pack…</source>
            <translation>Dosier de síntesis…</translation>
        </message>
        <message>
            <source>Briefing page as PDF…</source>
            <translation>Página de síntesis en PDF…</translation>
        </message>
        <message>
            <source>Briefing page…</source>
            <translation>Página de síntesis…</translation>
        </message>
        <message>
            <source>Series of images…</source>
            <translation>Serie de imágenes…</translation>
        </message>
    </context>
    <context>
        <name>Callout</name>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>End the tour; Help → Tour starts it again</source>
            <translation>Terminar la visita; Ayuda → Visita guiada la reinicia</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Omitir</translation>
        </message>
        <message>
            <source>The next step</source>
            <translation>El paso siguiente</translation>
        </message>
        <message>
            <source>The step before</source>
            <translation>El paso anterior</translation>
        </message>
    </context>
    <context>
        <name>CardLink</name>
        <message>
            <source>Copy to my sites and edit…</source>
            <translation>Copiar a mis sitios y editar…</translation>
        </message>
        <message>
            <source>Edit site…</source>
            <translation>Editar sitio…</translation>
        </message>
        <message>
            <source>Report an error</source>
            <translation>Informar de un error</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Fuentes</translation>
        </message>
    </context>
    <context>
        <name>ChainChart</name>
        <message>
            <source>Along the chain</source>
            <translation>A lo largo de la cadena</translation>
        </message>
        <message>
            <source>Concentration (HHI, 0 to 10,000) of every stage with published output, and its largest supplier. The mark is the baseline.</source>
            <translation>Concentración (HHI, 0 a 10.000) de cada etapa con producción publicada, y su mayor proveedor. La marca es la referencia.</translation>
        </message>
    </context>
    <context>
        <name>ChartExports</name>
        <message>
            <source>CSV table (*.csv)</source>
            <translation>Tabla CSV (*.csv)</translation>
        </message>
        <message>
            <source>Chart written: {path}</source>
            <translation>Gráfico guardado: {path}</translation>
        </message>
        <message>
            <source>Export figures</source>
            <translation>Exportar cifras</translation>
        </message>
        <message>
            <source>Export picture</source>
            <translation>Exportar imagen</translation>
        </message>
        <message>
            <source>Figures copied: {count} rows.</source>
            <translation>Cifras copiadas: {count} filas.</translation>
        </message>
        <message>
            <source>PNG image (*.png)</source>
            <translation>Imagen PNG (*.png)</translation>
        </message>
        <message>
            <source>Picture of the chart copied.</source>
            <translation>Imagen del gráfico copiada.</translation>
        </message>
        <message>
            <source>SVG drawing (*.svg)</source>
            <translation>Dibujo SVG (*.svg)</translation>
        </message>
    </context>
    <context>
        <name>ChartTools</name>
        <message>
            <source>Copies the chart as a picture or its figures as a table, or writes them to a file; the same is behind a right click on the chart.</source>
            <translation>Copia el gráfico como imagen o sus cifras como tabla, o los guarda en un archivo; lo mismo ofrece el clic derecho sobre el gráfico.</translation>
        </message>
        <message>
            <source>Copy figures</source>
            <translation>Copiar cifras</translation>
        </message>
        <message>
            <source>Copy or export: {chart}</source>
            <translation>Copiar o exportar: {chart}</translation>
        </message>
        <message>
            <source>Copy picture</source>
            <translation>Copiar imagen</translation>
        </message>
        <message>
            <source>Drag the button to take the picture into another program.</source>
            <translation>Arrastre el botón para llevar la imagen a otro programa.</translation>
        </message>
        <message>
            <source>Export figures…</source>
            <translation>Exportar cifras…</translation>
        </message>
        <message>
            <source>Export picture…</source>
            <translation>Exportar imagen…</translation>
        </message>
        <message>
            <source>Place on the briefing page</source>
            <translation>Colocar en la página de síntesis</translation>
        </message>
    </context>
    <context>
        <name>ChartsPanel</name>
        <message>
            <source>Baseline dashed, scenario solid. Pale lines are held, as no projection is published. Left and Right move, Return or a click goes to the year.</source>
            <translation>Referencia discontinua, escenario continuo. Las líneas pálidas se mantienen, al no publicarse proyección. Izquierda y Derecha mueven, Intro o un clic lleva al año.</translation>
        </message>
        <message>
            <source>Chart</source>
            <translation>Gráfico</translation>
        </message>
        <message>
            <source>Charts</source>
            <translation>Gráficos</translation>
        </message>
        <message>
            <source>Click a supplier to see it on the map.</source>
            <translation>Haga clic en un proveedor para verlo en el mapa.</translation>
        </message>
        <message>
            <source>Click a year to go there.</source>
            <translation>Haga clic en un año para ir a él.</translation>
        </message>
        <message>
            <source>Every supplier: ring before, disc after. One that the scenario lifts over 50 or 65 % of world output is marked. Up and Down move, Return shows it on the map.</source>
            <translation>Cada proveedor: anillo antes, disco después. Se señala el que el escenario lleva por encima del 50 o del 65 % de la producción mundial. Arriba y Abajo mueven, Intro lo muestra en el mapa.</translation>
        </message>
        <message>
            <source>Figure over time</source>
            <translation>Indicador en el tiempo</translation>
        </message>
        <message>
            <source>Figure whose sensitivity is shown</source>
            <translation>Indicador cuya sensibilidad se muestra</translation>
        </message>
        <message>
            <source>No national output is published for this stage.</source>
            <translation>No se publica producción nacional en esta etapa.</translation>
        </message>
        <message>
            <source>Over time</source>
            <translation>En el tiempo</translation>
        </message>
        <message>
            <source>Ranking</source>
            <translation>Clasificación</translation>
        </message>
        <message>
            <source>Ranking of suppliers</source>
            <translation>Clasificación de proveedores</translation>
        </message>
        <message>
            <source>Sensitivity</source>
            <translation>Sensibilidad</translation>
        </message>
        <message>
            <source>Shares of the largest suppliers, or one index.</source>
            <translation>Cuotas de los mayores proveedores, o un índice.</translation>
        </message>
        <message>
            <source>The figure that the inputs move.</source>
            <translation>El indicador que mueven los datos de entrada.</translation>
        </message>
        <message>
            <source>Tonnages vary by their error, levers by a fifth; by host.</source>
            <translation>Los tonelajes varían según su error, las palancas en un quinto; por país anfitrión.</translation>
        </message>
        <message>
            <source>What each input alone does to the figure, strongest first; beside it what errors of all tonnages at once do. Up and Down move.</source>
            <translation>Lo que cada dato de entrada hace por sí solo al indicador, el más fuerte primero; al lado, lo que hacen los errores de todos los tonelajes a la vez. Arriba y Abajo mueven.</translation>
        </message>
        <message>
            <source>Which chart is shown</source>
            <translation>Qué gráfico se muestra</translation>
        </message>
        <message>
            <source>{what}, by controlling country: baseline → scenario</source>
            <translation>{what}, por país de control: referencia → escenario</translation>
        </message>
        <message>
            <source>{what}, by host country: baseline → scenario</source>
            <translation>{what}, por país anfitrión: referencia → escenario</translation>
        </message>
    </context>
    <context>
        <name>ColourField</name>
        <message>
            <source>As the map</source>
            <translation>Como el mapa</translation>
        </message>
        <message>
            <source>Back to the colour of the map</source>
            <translation>Volver al color del mapa</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Restablecer</translation>
        </message>
        <message>
            <source>Reset {colour}</source>
            <translation>Restablecer {colour}</translation>
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
            <translation>Un clic ordena; Mayús y clic ordena dentro del orden actual.</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>desconocido</translation>
        </message>
    </context>
    <context>
        <name>ColumnsPage</name>
        <message>
            <source>First rows of the file</source>
            <translation>Primeras filas del archivo</translation>
        </message>
    </context>
    <context>
        <name>CompareDialog</name>
        <message>
            <source>Compare on the map</source>
            <translation>Comparar en el mapa</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Diferencia</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Modo</translation>
        </message>
        <message>
            <source>Left side</source>
            <translation>Lado izquierdo</translation>
        </message>
        <message>
            <source>Right side</source>
            <translation>Lado derecho</translation>
        </message>
        <message>
            <source>Swipe</source>
            <translation>Cortina</translation>
        </message>
        <message>
            <source>{map}: change in share from “{left}” to “{right}”, percentage points</source>
            <translation>{map}: variación de la cuota de «{left}» a «{right}», puntos porcentuales</translation>
        </message>
        <message>
            <source>{map}: share of world output, left “{left}”, right “{right}”</source>
            <translation>{map}: cuota de la producción mundial, a la izquierda «{left}», a la derecha «{right}»</translation>
        </message>
    </context>
    <context>
        <name>ComparedMaps</name>
        <message>
            <source>Map of two scenarios</source>
            <translation>Mapa de dos escenarios</translation>
        </message>
    </context>
    <context>
        <name>ConsumerBox</name>
        <message>
            <source>Consumer</source>
            <translation>Consumidor</translation>
        </message>
        <message>
            <source>For another than the world four cards appear: import reliance, EU-style supply risk, GeoPolRisk and days of cover. What is not published says so.</source>
            <translation>Para otro que el mundo aparecen cuatro tarjetas: dependencia de importaciones, riesgo de suministro al estilo de la UE, GeoPolRisk y días de cobertura. Lo que no se publica lo dice.</translation>
        </message>
        <message>
            <source>The scenario's pact</source>
            <translation>El pacto del escenario</translation>
        </message>
        <message>
            <source>Whose exposure is shown beside the figures of the world</source>
            <translation>De quién se muestra la exposición junto a las cifras del mundo</translation>
        </message>
    </context>
    <context>
        <name>ControlPage</name>
        <message>
            <source>, since {day}</source>
            <translation>, desde el {day}</translation>
        </message>
        <message>
            <source>, until {day}</source>
            <translation>, hasta el {day}</translation>
        </message>
        <message>
            <source>, {day}</source>
            <translation>, {day}</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <source>Day whose controls are shown</source>
            <translation>Día cuyos controles se muestran</translation>
        </message>
        <message>
            <source>Export controls</source>
            <translation>Controles de exportación</translation>
        </message>
        <message>
            <source>Export controls as known to the catalog</source>
            <translation>Controles de exportación conocidos por el catálogo</translation>
        </message>
        <message>
            <source>Export controls on {day}</source>
            <translation>Controles de exportación al {day}</translation>
        </message>
        <message>
            <source>No export control on {mineral} is listed.</source>
            <translation>No hay controles de exportación listados ({mineral}).</translation>
        </message>
        <message>
            <source>The state of each control as the tables give it</source>
            <translation>El estado de cada control según las tablas</translation>
        </message>
        <message>
            <source>in force</source>
            <translation>en vigor</translation>
        </message>
    </context>
    <context>
        <name>CostEditor</name>
        <message>
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <source>Add a country to the costs</source>
            <translation>Añadir un país a los costes</translation>
        </message>
        <message>
            <source>Another country that makes or plans this product</source>
            <translation>Otro país que hace o prevé este producto</translation>
        </message>
        <message>
            <source>Another country…</source>
            <translation>Otro país…</translation>
        </message>
        <message>
            <source>Choose a country to give its cost below</source>
            <translation>Elija un país para indicar su coste abajo</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Coste</translation>
        </message>
        <message>
            <source>Cost of making a tonne in {country}; empty (“not given”) takes it out</source>
            <translation>Coste de producir una tonelada: {country}; vacío («no indicado») lo quita</translation>
        </message>
        <message>
            <source>Cost of making a tonne there, the same currency throughout</source>
            <translation>Coste de producir allí una tonelada, siempre en la misma moneda</translation>
        </message>
        <message>
            <source>Cost of production, USD a tonne</source>
            <translation>Coste de producción, USD por tonelada</translation>
        </message>
        <message>
            <source>Costs by country</source>
            <translation>Costes por país</translation>
        </message>
        <message>
            <source>Costs of production</source>
            <translation>Costes de producción</translation>
        </message>
        <message>
            <source>Costs of production: {what}</source>
            <translation>Costes de producción: {what}</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>País</translation>
        </message>
        <message>
            <source>No other country makes or plans this product</source>
            <translation>Ningún otro país hace o prevé este producto</translation>
        </message>
        <message>
            <source>No table of the catalog holds costs of production: what stands here is an assumption of yours. Countries without one cost as much as the mean of those given.</source>
            <translation>Ninguna tabla del catálogo contiene costes de producción: lo que figura aquí es un supuesto suyo. Los países sin coste cuestan la media de los indicados.</translation>
        </message>
        <message>
            <source>Nobody is known to make it.</source>
            <translation>No se conoce a nadie que lo produzca.</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Restablecer</translation>
        </message>
        <message>
            <source>Reset costs of {what}</source>
            <translation>Restablecer costes ({what})</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Cuota</translation>
        </message>
        <message>
            <source>Take out the costs of this mineral and stage</source>
            <translation>Quitar los costes de este mineral y esta etapa</translation>
        </message>
        <message>
            <source>USD a tonne</source>
            <translation>USD por tonelada</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ninguno</translation>
        </message>
        <message>
            <source>not given</source>
            <translation>no indicado</translation>
        </message>
        <message>
            <source>{what}, cost in {country}: {before} → {after} USD/t</source>
            <translation>{what}, coste ({country}): {before} → {after} USD/t</translation>
        </message>
        <message>
            <source>“Highest cost first” ranks countries by it; countries without one cost as much as the mean of those given.</source>
            <translation>«El coste más alto primero» ordena los países por él; los países sin coste cuestan la media de los indicados.</translation>
        </message>
    </context>
    <context>
        <name>CountingPage</name>
        <message>
            <source>China's share</source>
            <translation>Cuota de China</translation>
        </message>
        <message>
            <source>Concentration (HHI)</source>
            <translation>Concentración (HHI)</translation>
        </message>
        <message>
            <source>Count on top of the national statistic</source>
            <translation>Contar además de la estadística nacional</translation>
        </message>
        <message>
            <source>Count within the national statistic</source>
            <translation>Contar dentro de la estadística nacional</translation>
        </message>
        <message>
            <source>Covered without the largest supplier</source>
            <translation>Cubierto sin el mayor proveedor</translation>
        </message>
        <message>
            <source>Every site is new capacity that no statistic knows: an alternative with a switch of its own in the Build tab. Rows that are sites of ours count once, as ours do.</source>
            <translation>Cada sitio es capacidad nueva que ninguna estadística conoce: una alternativa con su propio interruptor en la pestaña Oferta. Las filas que son sitios nuestros cuentan una vez, como los nuestros.</translation>
        </message>
        <message>
            <source>Governance HHI</source>
            <translation>HHI (gobernanza)</translation>
        </message>
        <message>
            <source>No figure changes.</source>
            <translation>Ninguna cifra cambia.</translation>
        </message>
        <message>
            <source>Operating sites explain a part of their country's output, which stays as it is; planned ones can be switched on in the Build tab.</source>
            <translation>Los sitios en servicio explican una parte de la producción de su país, que no cambia; los previstos pueden activarse en la pestaña Oferta.</translation>
        </message>
        <message>
            <source>Show on the map only</source>
            <translation>Mostrar solo en el mapa</translation>
        </message>
        <message>
            <source>Three largest</source>
            <translation>Los tres mayores</translation>
        </message>
        <message>
            <source>Top supplier</source>
            <translation>Mayor proveedor</translation>
        </message>
        <message>
            <source>Without the largest supplier</source>
            <translation>Sin el mayor proveedor</translation>
        </message>
        <message>
            <source>all of them built</source>
            <translation>todos construidos</translation>
        </message>
        <message>
            <source>with your sites</source>
            <translation>con sus sitios</translation>
        </message>
        <message>
            <source>without</source>
            <translation>sin ellos</translation>
        </message>
        <message>
            <source>{count} of them cannot count: {reason}.</source>
            <translation>No pueden contar: {count} ({reason}).</translation>
        </message>
        <message>
            <source>{mineral} {stage}: 1 row is a site of ours and counts once, within the statistic: {operating} running, {coming} to come.</source>
            <translation>{mineral}, {stage}: 1 fila es un sitio nuestro y cuenta una vez, dentro de la estadística: {operating} en servicio, {coming} por venir.</translation>
        </message>
        <message>
            <source>{mineral} {stage}: 1 site, {operating} running, {coming} to come.</source>
            <translation>{mineral}, {stage} (1 sitio): {operating} en servicio, {coming} por venir.</translation>
        </message>
        <message>
            <source>{mineral} {stage}: {count} rows are sites of ours and count once, within the statistic: {operating} running, {coming} to come.</source>
            <translation>{mineral}, {stage}: {count} filas son sitios nuestros y cuentan una vez, dentro de la estadística: {operating} en servicio, {coming} por venir.</translation>
        </message>
        <message>
            <source>{mineral} {stage}: {count} sites, {operating} running, {coming} to come.</source>
            <translation>{mineral}, {stage} (sitios: {count}): {operating} en servicio, {coming} por venir.</translation>
        </message>
    </context>
    <context>
        <name>CountryPicker</name>
        <message>
            <source>Any country</source>
            <translation>Cualquier país</translation>
        </message>
        <message>
            <source>Controlling countries</source>
            <translation>Países de control</translation>
        </message>
        <message>
            <source>Controlling country: {ticked}</source>
            <translation>País de control: {ticked}</translation>
        </message>
        <message>
            <source>{count} countries</source>
            <translation>{count} países</translation>
        </message>
    </context>
    <context>
        <name>DemandTab</name>
        <message>
            <source>, {unmet} of it not met</source>
            <translation>, {unmet} sin cubrir</translation>
        </message>
        <message>
            <source>Acts where output of mines and refineries is both published: not for {mineral}.</source>
            <translation>Actúa solo si se publica la producción de minas y de refinerías: no es el caso ({mineral}).</translation>
        </message>
        <message>
            <source>Announced pledges kept in full and in time (IEA).</source>
            <translation>Compromisos anunciados cumplidos por entero y a tiempo (AIE).</translation>
        </message>
        <message>
            <source>Back to the reference case (STEPS), unchanged</source>
            <translation>Volver al caso de referencia (STEPS), sin cambios</translation>
        </message>
        <message>
            <source>Back to today's recycled share</source>
            <translation>Volver a la cuota reciclada actual</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Caso</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Variación</translation>
        </message>
        <message>
            <source>Change of demand</source>
            <translation>Variación de la demanda</translation>
        </message>
        <message>
            <source>Change of demand, number</source>
            <translation>Variación de la demanda, cifra</translation>
        </message>
        <message>
            <source>Change of world demand against the case; the mark is no change</source>
            <translation>Variación de la demanda mundial frente al caso; la marca es sin variación</translation>
        </message>
        <message>
            <source>Demand case</source>
            <translation>Caso de demanda</translation>
        </message>
        <message>
            <source>End of life, {region}: {part} in {year} ({source}).</source>
            <translation>Fin de vida, {region}: {part} en {year} ({source}).</translation>
        </message>
        <message>
            <source>Mined, {year}: {amounts}.</source>
            <translation>Extracción, {year}: {amounts}.</translation>
        </message>
        <message>
            <source>Net zero emissions by 2050 (IEA).</source>
            <translation>Cero emisiones netas en 2050 (AIE).</translation>
        </message>
        <message>
            <source>No end-of-life rate is published.</source>
            <translation>No se publica ninguna tasa de fin de vida.</translation>
        </message>
        <message>
            <source>No national output is published, so demand moves no figure here.</source>
            <translation>No se publica producción nacional: la demanda no mueve aquí ninguna cifra.</translation>
        </message>
        <message>
            <source>Not published for {mineral}</source>
            <translation>No publicado ({mineral})</translation>
        </message>
        <message>
            <source>Recycled input</source>
            <translation>Material reciclado</translation>
        </message>
        <message>
            <source>Recycled input as a part of the world's refined supply, 0 to 95 per cent</source>
            <translation>Material reciclado como parte de la oferta refinada mundial, de 0 a 95 por ciento</translation>
        </message>
        <message>
            <source>Recycled share</source>
            <translation>Cuota reciclada</translation>
        </message>
        <message>
            <source>Recycled share, number</source>
            <translation>Cuota reciclada, cifra</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Restablecer</translation>
        </message>
        <message>
            <source>STEPS: policies as stated, the reference. APS: pledges kept. NZE: net zero by 2050. World output follows demand as far as it can.</source>
            <translation>STEPS: políticas declaradas, la referencia. APS: compromisos cumplidos. NZE: cero neto en 2050. La producción mundial sigue a la demanda en lo posible.</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Cuota</translation>
        </message>
        <message>
            <source>Stated policies, the IEA's reference: world output is read as demand.</source>
            <translation>Políticas declaradas, referencia de la AIE: la producción mundial se lee como demanda.</translation>
        </message>
        <message>
            <source>The IEA's case of world demand</source>
            <translation>El caso de demanda mundial de la AIE</translation>
        </message>
        <message>
            <source>The tables hold no other case for {mineral}: change its demand by a part.</source>
            <translation>Las tablas no contienen otro caso ({mineral}): cambie su demanda en un porcentaje.</translation>
        </message>
        <message>
            <source>Today's share of world supply is not published: counted as none.</source>
            <translation>La cuota actual de la oferta mundial no se publica: se cuenta como nula.</translation>
        </message>
        <message>
            <source>What exceeds today's share, the mark, takes the place of ore; it adds no refined output of its own.</source>
            <translation>Lo que supera la cuota actual, la marca, sustituye a mineral extraído; no añade producción refinada propia.</translation>
        </message>
        <message>
            <source>World demand against the chosen case, as a part of it.</source>
            <translation>Demanda mundial frente al caso elegido, en porcentaje.</translation>
        </message>
        <message>
            <source>World demand, {mineral}</source>
            <translation>Demanda mundial, {mineral}</translation>
        </message>
        <message>
            <source>World supply: {part} in {year} ({source}).</source>
            <translation>Oferta mundial: {part} en {year} ({source}).</translation>
        </message>
        <message>
            <source>not set</source>
            <translation>sin definir</translation>
        </message>
        <message>
            <source>{mineral} demand: {before} → {after}</source>
            <translation>Demanda, {mineral}: {before} → {after}</translation>
        </message>
        <message>
            <source>{mineral}, recycled input: {before} → {after}</source>
            <translation>{mineral}, material reciclado: {before} → {after}</translation>
        </message>
        <message>
            <source>{product}, {year}: {amounts}</source>
            <translation>{product}, {year}: {amounts}</translation>
        </message>
        <message>
            <source>−90 to +500 per cent</source>
            <translation>de −90 a +500 por ciento</translation>
        </message>
    </context>
    <context>
        <name>DetailLine</name>
        <message>
            <source>Costs, {place}</source>
            <translation>costes, {place}</translation>
        </message>
        <message>
            <source>Output not published</source>
            <translation>Producción no publicada</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Restablecer</translation>
        </message>
        <message>
            <source>Show where the costs come from</source>
            <translation>Mostrar de dónde vienen los costes</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Fuentes</translation>
        </message>
        <message>
            <source>Sources of the costs, {place}</source>
            <translation>Fuentes de los costes, {place}</translation>
        </message>
        <message>
            <source>Take out what is added here and inside</source>
            <translation>Quitar lo añadido aquí y dentro</translation>
        </message>
        <message>
            <source>from {year}</source>
            <translation>desde {year}</translation>
        </message>
    </context>
    <context>
        <name>Disclosure</name>
        <message>
            <source>Close {place}</source>
            <translation>Cerrar {place}</translation>
        </message>
        <message>
            <source>Open {place}</source>
            <translation>Abrir {place}</translation>
        </message>
        <message>
            <source>Opens a row to what is inside: the countries of a region, the listed projects of a country. The right and left arrow keys open and close it.</source>
            <translation>Abre una fila a lo que contiene: los países de una región, los proyectos listados de un país. Las flechas derecha e izquierda la abren y la cierran.</translation>
        </message>
    </context>
    <context>
        <name>DockTitle</name>
        <message>
            <source>Close {dock}</source>
            <translation>Cerrar {dock}</translation>
        </message>
        <message>
            <source>Detach {dock}</source>
            <translation>Separar {dock}</translation>
        </message>
    </context>
    <context>
        <name>Documents</name>
        <message>
            <source>Last saved {time}</source>
            <translation>Guardado por última vez {time}</translation>
        </message>
        <message>
            <source>No recovery copy can be kept; save your work often. {why}</source>
            <translation>No se puede conservar una copia de recuperación; guarde su trabajo a menudo. {why}</translation>
        </message>
        <message>
            <source>Saved with catalog {vintage}; figures are now those of catalog {own}.</source>
            <translation>Guardado con el catálogo {vintage}; las cifras son ahora las del catálogo {own}.</translation>
        </message>
        <message>
            <source>Saved {time}</source>
            <translation>Guardado {time}</translation>
        </message>
        <message>
            <source>Scenario {shown} of {count} is shown; the others are in the list of scenarios.</source>
            <translation>Se muestra el escenario {shown} de {count}; los demás están en la lista de escenarios.</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Sin título</translation>
        </message>
        <message>
            <source>the rescued copy</source>
            <translation>la copia rescatada</translation>
        </message>
        <message>
            <source>{count} things in {name} are wrong. The first: {problem}</source>
            <translation>Hay {count} errores en {name}. El primero: {problem}</translation>
        </message>
        <message>
            <source>{what} Your work is as it was.</source>
            <translation>{what} Su trabajo está como estaba.</translation>
        </message>
        <message>
            <source>“{name}” was changed by another program since it was opened here. Replace it?</source>
            <translation>Otro programa cambió «{name}» desde que se abrió aquí. ¿Reemplazarlo?</translation>
        </message>
    </context>
    <context>
        <name>DrawnMap</name>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
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
            <translation>Alinear</translation>
        </message>
        <message>
            <source>All maps</source>
            <translation>Todos los mapas</translation>
        </message>
        <message>
            <source>Belongs to</source>
            <translation>Pertenece a</translation>
        </message>
        <message>
            <source>Beside the usual size of the page</source>
            <translation>Frente al tamaño usual de la página</translation>
        </message>
        <message>
            <source>Centre</source>
            <translation>Centro</translation>
        </message>
        <message>
            <source>Click something on the page to change it; double-click words to write them.</source>
            <translation>Haga clic en algo de la página para cambiarlo; doble clic en un texto para escribirlo.</translation>
        </message>
        <message>
            <source>Elements of the page</source>
            <translation>Elementos de la página</translation>
        </message>
        <message>
            <source>Empty: the title that is proposed</source>
            <translation>Vacío: el título propuesto</translation>
        </message>
        <message>
            <source>Enter, or a double click on the page</source>
            <translation>Intro, o doble clic en la página</translation>
        </message>
        <message>
            <source>Follow figures</source>
            <translation>Sigue las cifras</translation>
        </message>
        <message>
            <source>Frozen</source>
            <translation>Fijo</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Izq.</translation>
        </message>
        <message>
            <source>Line of words above</source>
            <translation>Línea de texto encima</translation>
        </message>
        <message>
            <source>Not all of it fits. Make the element larger, or its type smaller.</source>
            <translation>No todo cabe. Agrande el elemento o reduzca su letra.</translation>
        </message>
        <message>
            <source>Proposed words follow the levers; your own stay as they are</source>
            <translation>Los textos propuestos siguen a las palancas; los suyos quedan como están</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Der.</translation>
        </message>
        <message>
            <source>Shows</source>
            <translation>Muestra</translation>
        </message>
        <message>
            <source>The figures would say: {words}</source>
            <translation>Las cifras dirían: {words}</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Type size</source>
            <translation>Tamaño de letra</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Words stand</source>
            <translation>Alineado</translation>
        </message>
        <message>
            <source>Write the words…</source>
            <translation>Escribir el texto…</translation>
        </message>
        <message>
            <source>as proposed</source>
            <translation>según propuesta</translation>
        </message>
        <message>
            <source>{what} (does not fit)</source>
            <translation>{what} (no cabe)</translation>
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
            <translation>Personalizado</translation>
        </message>
        <message>
            <source>Export image</source>
            <translation>Exportar imagen</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Altura</translation>
        </message>
        <message>
            <source>Light colours, with title, legend, sources and boundary note; text grows with the size.</source>
            <translation>Colores claros, con título, leyenda, fuentes y nota sobre fronteras; el texto crece con el tamaño.</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Vista previa</translation>
        </message>
        <message>
            <source>Resolution</source>
            <translation>Resolución</translation>
        </message>
        <message>
            <source>Save as PNG…</source>
            <translation>Guardar como PNG…</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>Anchura</translation>
        </message>
    </context>
    <context>
        <name>ExportRun</name>
        <message>
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>Stop the export</source>
            <translation>Detener la exportación</translation>
        </message>
    </context>
    <context>
        <name>Exports</name>
        <message>
            <source>Export image</source>
            <translation>Exportar imagen</translation>
        </message>
        <message>
            <source>Image copied.</source>
            <translation>Imagen copiada.</translation>
        </message>
        <message>
            <source>Image written: {path}</source>
            <translation>Imagen guardada: {path}</translation>
        </message>
        <message>
            <source>PNG image (*.png)</source>
            <translation>Imagen PNG (*.png)</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Mostrar en la carpeta</translation>
        </message>
    </context>
    <context>
        <name>ExposureBlock</name>
        <message>
            <source>Exposure</source>
            <translation>Exposición</translation>
        </message>
    </context>
    <context>
        <name>FieldForm</name>
        <message>
            <source>Coordinate system</source>
            <translation>Sistema de coordenadas</translation>
        </message>
        <message>
            <source>Coordinates</source>
            <translation>Coordenadas</translation>
        </message>
        <message>
            <source>Grade of concentrate</source>
            <translation>Ley del concentrado</translation>
        </message>
        <message>
            <source>More fields</source>
            <translation>Más campos</translation>
        </message>
        <message>
            <source>Swap latitude and longitude</source>
            <translation>Permutar latitud y longitud</translation>
        </message>
        <message>
            <source>Tonnes of</source>
            <translation>Toneladas de</translation>
        </message>
        <message>
            <source>Type a code such as EPSG:32735; the map shows at once what comes of it.</source>
            <translation>Escriba un código como EPSG:32735; el mapa muestra al momento el resultado.</translation>
        </message>
        <message>
            <source>Unit of the file</source>
            <translation>Unidad del archivo</translation>
        </message>
        <message>
            <source>all: {what}</source>
            <translation>todos: {what}</translation>
        </message>
        <message>
            <source>as last time</source>
            <translation>como la última vez</translation>
        </message>
        <message>
            <source>as the column says</source>
            <translation>según la columna</translation>
        </message>
        <message>
            <source>as you chose</source>
            <translation>según su elección</translation>
        </message>
        <message>
            <source>by its contents: please check</source>
            <translation>según su contenido: compruébelo</translation>
        </message>
        <message>
            <source>by its heading</source>
            <translation>según su encabezado</translation>
        </message>
        <message>
            <source>not given</source>
            <translation>no indicado</translation>
        </message>
        <message>
            <source>– in</source>
            <translation>– en</translation>
        </message>
        <message>
            <source>– not in the file –</source>
            <translation>– no está en el archivo –</translation>
        </message>
        <message>
            <source>– tonnes of</source>
            <translation>– toneladas de</translation>
        </message>
        <message>
            <source>– with a grade of</source>
            <translation>– con una ley de</translation>
        </message>
    </context>
    <context>
        <name>FigureView</name>
        <message>
            <source>As at first</source>
            <translation>Orden inicial</translation>
        </message>
        <message>
            <source>As in the file</source>
            <translation>Orden del archivo</translation>
        </message>
        <message>
            <source>Cells copied.</source>
            <translation>Celdas copiadas.</translation>
        </message>
        <message>
            <source>Copy cells</source>
            <translation>Copiar celdas</translation>
        </message>
        <message>
            <source>Copy cells with headings</source>
            <translation>Copiar celdas con encabezados</translation>
        </message>
        <message>
            <source>More than {most} cells are chosen: export them to a file instead.</source>
            <translation>Hay más de {most} celdas elegidas: expórtelas a un archivo.</translation>
        </message>
        <message>
            <source>Sort downwards</source>
            <translation>Orden descendente</translation>
        </message>
        <message>
            <source>Sort upwards</source>
            <translation>Orden ascendente</translation>
        </message>
        <message>
            <source>Sort within the present order</source>
            <translation>Ordenar dentro del orden actual</translation>
        </message>
    </context>
    <context>
        <name>FileMenu</name>
        <message>
            <source>New</source>
            <translation>Nuevo</translation>
        </message>
        <message>
            <source>New window</source>
            <translation>Nueva ventana</translation>
        </message>
        <message>
            <source>Open…</source>
            <translation>Abrir…</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Guardar como…</translation>
        </message>
    </context>
    <context>
        <name>FinderBox</name>
        <message>
            <source>“{name}” cannot be used now.</source>
            <translation>«{name}» no puede usarse ahora.</translation>
        </message>
    </context>
    <context>
        <name>FloorRow</name>
        <message>
            <source>Choose a pact first: the floor is one of its rules</source>
            <translation>Elija antes un pacto: el umbral es una de sus reglas</translation>
        </message>
        <message>
            <source>From whom the pact buys {what} is not published.</source>
            <translation>No se publica a quién compra el pacto ({what}).</translation>
        </message>
        <message>
            <source>Governance floor</source>
            <translation>Umbral de gobernanza</translation>
        </message>
        <message>
            <source>Leaves out no supplier of {what} to the pact.</source>
            <translation>No excluye a ningún proveedor del pacto ({what}).</translation>
        </message>
        <message>
            <source>Leaves out {names}: {share} of the pact's imports of {what}.</source>
            <translation>Excluye a {names}: {share} de las importaciones del pacto ({what}).</translation>
        </message>
        <message>
            <source>Lowest mean of the six World Bank governance indicators to buy from</source>
            <translation>Media mínima de los seis indicadores de gobernanza del Banco Mundial para comprar</translation>
        </message>
        <message>
            <source>Nobody else can supply {part}.</source>
            <translation>Nadie más puede suministrar {part}.</translation>
        </message>
        <message>
            <source>Others can take over all of it.</source>
            <translation>Otros pueden asumirlo todo.</translation>
        </message>
        <message>
            <source>Standards: members buy nothing from countries governed worse than this</source>
            <translation>Normas: los miembros no compran nada a países peor gobernados</translation>
        </message>
        <message>
            <source>The scale is that of the World Bank: about −2.5 (weak) to +2.5 (strong), the mean of six indicators. Other suppliers take over what they sell elsewhere; what nobody can take over stays open. World output does not change.</source>
            <translation>La escala es la del Banco Mundial: de unos −2,5 (débil) a +2,5 (fuerte), media de seis indicadores. Otros proveedores asumen lo que aquellos venden en otra parte; lo que nadie puede asumir queda abierto. La producción mundial no cambia.</translation>
        </message>
        <message>
            <source>{names} and {count} more</source>
            <translation>{names} y {count} más</translation>
        </message>
    </context>
    <context>
        <name>FlowPage</name>
        <message>
            <source>As shown</source>
            <translation>Como se muestra</translation>
        </message>
        <message>
            <source>Baseline</source>
            <translation>Referencia</translation>
        </message>
        <message>
            <source>Bows</source>
            <translation>Arcos</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Variación</translation>
        </message>
        <message>
            <source>Change of the flows</source>
            <translation>Variación de los flujos</translation>
        </message>
        <message>
            <source>Draw flows as bows</source>
            <translation>Dibujar los flujos como arcos</translation>
        </message>
        <message>
            <source>Draw flows as great circles</source>
            <translation>Dibujar los flujos como círculos máximos</translation>
        </message>
        <message>
            <source>Draw the {count} largest flows</source>
            <translation>Dibujar los {count} mayores flujos</translation>
        </message>
        <message>
            <source>Figures on the arrows</source>
            <translation>Cifras en las flechas</translation>
        </message>
        <message>
            <source>Flows as the map shows</source>
            <translation>Flujos como en el mapa</translation>
        </message>
        <message>
            <source>Flows of the baseline</source>
            <translation>Flujos de la referencia</translation>
        </message>
        <message>
            <source>Flows of the scenario</source>
            <translation>Flujos del escenario</translation>
        </message>
        <message>
            <source>Great circles</source>
            <translation>Círculos máximos</translation>
        </message>
        <message>
            <source>How many flows are drawn, the largest first</source>
            <translation>Cuántos flujos se dibujan, los mayores primero</translation>
        </message>
        <message>
            <source>Largest</source>
            <translation>Mayores</translation>
        </message>
        <message>
            <source>Move along the arrows</source>
            <translation>Animar a lo largo de las flechas</translation>
        </message>
        <message>
            <source>No figures on the arrows</source>
            <translation>Sin cifras en las flechas</translation>
        </message>
        <message>
            <source>Scenario</source>
            <translation>Escenario</translation>
        </message>
        <message>
            <source>Shape</source>
            <translation>Forma</translation>
        </message>
        <message>
            <source>Stop moving along the arrows</source>
            <translation>Detener la animación de las flechas</translation>
        </message>
        <message>
            <source>Trade</source>
            <translation>Comercio</translation>
        </message>
    </context>
    <context>
        <name>FolderField</name>
        <message>
            <source>Choose a folder: {name}</source>
            <translation>Elegir una carpeta: {name}</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Elegir…</translation>
        </message>
    </context>
    <context>
        <name>FolderRow</name>
        <message>
            <source>Choose a folder: {name}</source>
            <translation>Elegir una carpeta: {name}</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Elegir…</translation>
        </message>
        <message>
            <source>One new folder at the end is made</source>
            <translation>Al final se crea una carpeta nueva</translation>
        </message>
    </context>
    <context>
        <name>FoundDelegate</name>
        <message>
            <source>not now</source>
            <translation>ahora no</translation>
        </message>
    </context>
    <context>
        <name>Going</name>
        <message>
            <source>Its layer is hidden: switch it on under Layers to see it.</source>
            <translation>Su capa está oculta: actívela en Capas para verlo.</translation>
        </message>
        <message>
            <source>That is beyond the edge of this map.</source>
            <translation>Eso queda más allá del borde de este mapa.</translation>
        </message>
    </context>
    <context>
        <name>GradeBars</name>
        <message>
            <source>How far the data were checked</source>
            <translation>Hasta dónde se comprobaron los datos</translation>
        </message>
        <message>
            <source>Sites carry a grade, row by row. Rows of other tables name their sources and say if they come from general knowledge.</source>
            <translation>Los sitios llevan una nota, fila por fila. Las filas de otras tablas nombran sus fuentes y dicen si proceden de conocimiento general.</translation>
        </message>
        <message>
            <source>{grade}: {count} rows</source>
            <translation>{grade}: {count} filas</translation>
        </message>
    </context>
    <context>
        <name>HelpBrowser</name>
        <message>
            <source>Page</source>
            <translation>Página</translation>
        </message>
    </context>
    <context>
        <name>HelpOpener</name>
        <message>
            <source>Numbers are written the new way from the next start on.</source>
            <translation>Los números se escribirán de la nueva forma desde el próximo inicio.</translation>
        </message>
    </context>
    <context>
        <name>HelpWindow</name>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Contenido</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Adelante</translation>
        </message>
        <message>
            <source>Guide</source>
            <translation>Guía</translation>
        </message>
        <message>
            <source>Nothing found. Try fewer or shorter words.</source>
            <translation>Nada encontrado. Pruebe con menos palabras o más cortas.</translation>
        </message>
        <message>
            <source>Search the guide</source>
            <translation>Buscar en la guía</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Resultados</translation>
        </message>
    </context>
    <context>
        <name>HistoryView</name>
        <message>
            <source>As opened</source>
            <translation>Al abrir</translation>
        </message>
        <message>
            <source>Click a step to go back or forward to it</source>
            <translation>Haga clic en un paso para volver o avanzar a él</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Pasos</translation>
        </message>
    </context>
    <context>
        <name>HoverCard</name>
        <message>
            <source>Esc closes</source>
            <translation>Esc cierra</translation>
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
            <translation>300 dpi para impresión, 96 a 150 para pantallas</translation>
        </message>
        <message>
            <source>Choose place…</source>
            <translation>Elegir lugar…</translation>
        </message>
        <message>
            <source>Resolution</source>
            <translation>Resolución</translation>
        </message>
        <message>
            <source>Save as {format}</source>
            <translation>Guardar como {format}</translation>
        </message>
        <message>
            <source>To be laid on a coloured slide or page</source>
            <translation>Para poner sobre una diapositiva o página de color</translation>
        </message>
        <message>
            <source>Transparent, without paper</source>
            <translation>Transparente, sin papel</translation>
        </message>
        <message>
            <source>{width} × {height} pixels</source>
            <translation>{width} × {height} píxeles</translation>
        </message>
    </context>
    <context>
        <name>KindEditor</name>
        <message>
            <source> years</source>
            <translation> años</translation>
        </message>
        <message>
            <source>Assumptions by kind of capacity</source>
            <translation>Supuestos por tipo de capacidad</translation>
        </message>
        <message>
            <source>Back to the defaults of this kind at this stage</source>
            <translation>Volver a los valores por defecto de este tipo en esta etapa</translation>
        </message>
        <message>
            <source>How fast a plant comes up</source>
            <translation>Con qué rapidez entra en régimen una planta</translation>
        </message>
        <message>
            <source>It holds for all minerals.</source>
            <translation>Vale para todos los minerales.</translation>
        </message>
        <message>
            <source>It holds for all minerals; single projects can be changed further below.</source>
            <translation>Vale para todos los minerales; los proyectos concretos se cambian más abajo.</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>Plazo</translation>
        </message>
        <message>
            <source>Lead time</source>
            <translation>Plazo</translation>
        </message>
        <message>
            <source>New capacity</source>
            <translation>Nueva capacidad</translation>
        </message>
        <message>
            <source>Odds</source>
            <translation>Prob.</translation>
        </message>
        <message>
            <source>Published building times: {list}.</source>
            <translation>Plazos de construcción publicados: {list}.</translation>
        </message>
        <message>
            <source>Ramp</source>
            <translation>Rampa</translation>
        </message>
        <message>
            <source>Ramp {number}: {words}.</source>
            <translation>Rampa {number}: {words}.</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Restablecer</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Etapa</translation>
        </message>
        <message>
            <source>Stage of the assumptions</source>
            <translation>Etapa de los supuestos</translation>
        </message>
        <message>
            <source>Steady output per nameplate</source>
            <translation>Producción estable por capacidad nominal</translation>
        </message>
        <message>
            <source>That it is built and runs; counts only where “expected” is ticked above</source>
            <translation>Que se construya y funcione; cuenta solo si «esperada» está marcado arriba</translation>
        </message>
        <message>
            <source>The stage whose new capacity is meant</source>
            <translation>La etapa de cuya nueva capacidad se trata</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Uso</translation>
        </message>
        <message>
            <source>Years from decision to first product, where no start year is listed</source>
            <translation>Años desde la decisión hasta el primer producto, si no hay año de inicio listado</translation>
        </message>
        <message>
            <source>Years to the first product, ramp class, steady use of nameplate, and probability of being built and running. Choose a row to change it below.</source>
            <translation>Años hasta el primer producto, clase de rampa, uso estable de la capacidad nominal y probabilidad de construirse y funcionar. Elija una fila para cambiarla abajo.</translation>
        </message>
        <message>
            <source>default {value}</source>
            <translation>por defecto {value}</translation>
        </message>
        <message>
            <source>{years} yr</source>
            <translation>{years} años</translation>
        </message>
    </context>
    <context>
        <name>LayerActions</name>
        <message>
            <source>Columns, problems, counting…</source>
            <translation>Columnas, problemas, recuento…</translation>
        </message>
        <message>
            <source>Export rows left aside…</source>
            <translation>Exportar filas apartadas…</translation>
        </message>
        <message>
            <source>Export sites…</source>
            <translation>Exportar sitios…</translation>
        </message>
        <message>
            <source>Hide group</source>
            <translation>Ocultar grupo</translation>
        </message>
        <message>
            <source>Hide layer</source>
            <translation>Ocultar capa</translation>
        </message>
        <message>
            <source>Move group down</source>
            <translation>Bajar grupo</translation>
        </message>
        <message>
            <source>Move group up</source>
            <translation>Subir grupo</translation>
        </message>
        <message>
            <source>Move layer down</source>
            <translation>Bajar capa</translation>
        </message>
        <message>
            <source>Move layer up</source>
            <translation>Subir capa</translation>
        </message>
        <message>
            <source>Move to the bottom of its group</source>
            <translation>Llevar al final de su grupo</translation>
        </message>
        <message>
            <source>Move to the top of its group</source>
            <translation>Llevar al principio de su grupo</translation>
        </message>
        <message>
            <source>Opacity…</source>
            <translation>Opacidad…</translation>
        </message>
        <message>
            <source>Remove layer</source>
            <translation>Quitar capa</translation>
        </message>
        <message>
            <source>Rename layer</source>
            <translation>Renombrar capa</translation>
        </message>
        <message>
            <source>Reset the map's look</source>
            <translation>Restablecer el aspecto del mapa</translation>
        </message>
        <message>
            <source>Show group</source>
            <translation>Mostrar grupo</translation>
        </message>
        <message>
            <source>Show its table</source>
            <translation>Mostrar su tabla</translation>
        </message>
        <message>
            <source>Show layer</source>
            <translation>Mostrar capa</translation>
        </message>
        <message>
            <source>Show only this</source>
            <translation>Mostrar solo esta</translation>
        </message>
        <message>
            <source>Zoom to layer</source>
            <translation>Acercar a la capa</translation>
        </message>
    </context>
    <context>
        <name>LayerDelegate</name>
        <message>
            <source>New name of {layer}</source>
            <translation>Nuevo nombre: {layer}</translation>
        </message>
    </context>
    <context>
        <name>LayerTree</name>
        <message>
            <source>Layers of the map</source>
            <translation>Capas del mapa</translation>
        </message>
    </context>
    <context>
        <name>LayerTreeModel</name>
        <message>
            <source>Drawn over everything</source>
            <translation>Dibujada sobre todo</translation>
        </message>
        <message>
            <source>Drawn over {below}, under {above}</source>
            <translation>Dibujada sobre {below}, bajo {above}</translation>
        </message>
        <message>
            <source>Drawn under everything</source>
            <translation>Dibujada bajo todo</translation>
        </message>
        <message>
            <source>hidden</source>
            <translation>oculta</translation>
        </message>
        <message>
            <source>opacity {value}</source>
            <translation>opacidad {value}</translation>
        </message>
        <message>
            <source>shown</source>
            <translation>visible</translation>
        </message>
        <message>
            <source>{group}: {shown} of {every} layers shown</source>
            <translation>{group}: {shown} de {every} capas visibles</translation>
        </message>
    </context>
    <context>
        <name>LayersMenu</name>
        <message>
            <source>&amp;Layers</source>
            <translation>&amp;Capas</translation>
        </message>
        <message>
            <source>Hide the legend</source>
            <translation>Ocultar la leyenda</translation>
        </message>
        <message>
            <source>Legend</source>
            <translation>Leyenda</translation>
        </message>
        <message>
            <source>Show the legend</source>
            <translation>Mostrar la leyenda</translation>
        </message>
    </context>
    <context>
        <name>LegendHands</name>
        <message>
            <source>Back to its own place</source>
            <translation>Volver a su lugar</translation>
        </message>
        <message>
            <source>Hidden legend entries</source>
            <translation>Entradas de leyenda ocultas</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Ocultar</translation>
        </message>
        <message>
            <source>Hide in the legend</source>
            <translation>Ocultar en la leyenda</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Bajar</translation>
        </message>
        <message>
            <source>Move the legend</source>
            <translation>Mover la leyenda</translation>
        </message>
        <message>
            <source>Move the legend back</source>
            <translation>Devolver la leyenda a su lugar</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Subir</translation>
        </message>
        <message>
            <source>Number of countries in each class</source>
            <translation>Número de países en cada clase</translation>
        </message>
        <message>
            <source>Numbers in the legend</source>
            <translation>Números en la leyenda</translation>
        </message>
        <message>
            <source>Order of the legend</source>
            <translation>Orden de la leyenda</translation>
        </message>
        <message>
            <source>Rename in the legend</source>
            <translation>Renombrar en la leyenda</translation>
        </message>
        <message>
            <source>Rename...</source>
            <translation>Renombrar…</translation>
        </message>
        <message>
            <source>Reset the legend</source>
            <translation>Restablecer la leyenda</translation>
        </message>
        <message>
            <source>Show all legend entries</source>
            <translation>Mostrar todas las entradas</translation>
        </message>
        <message>
            <source>Show all of the legend</source>
            <translation>Mostrar toda la leyenda</translation>
        </message>
        <message>
            <source>Show in the legend</source>
            <translation>Mostrar en la leyenda</translation>
        </message>
        <message>
            <source>Show the rest of the legend</source>
            <translation>Mostrar el resto de la leyenda</translation>
        </message>
    </context>
    <context>
        <name>LegendKeys</name>
        <message>
            <source>Arrows go through titles and rows, F2 renames, Delete hides, Alt with an arrow moves, the menu key has more.</source>
            <translation>Las flechas recorren títulos y filas, F2 renombra, Supr oculta, Alt con una flecha mueve, la tecla de menú ofrece más.</translation>
        </message>
        <message>
            <source>Legend</source>
            <translation>Leyenda</translation>
        </message>
        <message>
            <source>“{words}” is hidden; Ctrl+Z shows it again.</source>
            <translation>«{words}» está oculto; Ctrl+Z lo muestra de nuevo.</translation>
        </message>
    </context>
    <context>
        <name>LegendMenu</name>
        <message>
            <source>Legend entries</source>
            <translation>Entradas de leyenda</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Renombrar</translation>
        </message>
        <message>
            <source>The whole block</source>
            <translation>Todo el bloque</translation>
        </message>
    </context>
    <context>
        <name>LegendPane</name>
        <message>
            <source>More of the legend</source>
            <translation>Más de la leyenda</translation>
        </message>
    </context>
    <context>
        <name>LeverPanel</name>
        <message>
            <source>What is wrong</source>
            <translation>Qué falla</translation>
        </message>
    </context>
    <context>
        <name>LeverTabs</name>
        <message>
            <source>Kinds of levers</source>
            <translation>Tipos de palancas</translation>
        </message>
    </context>
    <context>
        <name>Lookups</name>
        <message>
            <source>Accents and small slips do not matter.</source>
            <translation>No importan acentos ni pequeños errores.</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Comandos</translation>
        </message>
        <message>
            <source>Data and sources</source>
            <translation>Datos y fuentes</translation>
        </message>
        <message>
            <source>Nothing is called “{words}”, or alike.</source>
            <translation>Nada se llama «{words}» ni parecido.</translation>
        </message>
        <message>
            <source>Run a command</source>
            <translation>Ejecutar un comando</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>Search sites, companies, countries, minerals, commands</source>
            <translation>Buscar sitios, empresas, países, minerales, comandos</translation>
        </message>
        <message>
            <source>Show data and sources</source>
            <translation>Mostrar datos y fuentes</translation>
        </message>
        <message>
            <source>Show tables</source>
            <translation>Mostrar tablas</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>Tablas</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Alternatives</source>
            <translation>Alternativas</translation>
        </message>
        <message>
            <source>Build</source>
            <translation>Oferta</translation>
        </message>
        <message>
            <source>Catalog {vintage}: {checked} of {all} sites fully checked</source>
            <translation>Catálogo {vintage}: {checked} de {all} sitios verificados del todo</translation>
        </message>
        <message>
            <source>Drag a slider at the right: the map and the risk picture follow.</source>
            <translation>Arrastre un deslizador a la derecha: el mapa y el panorama de riesgo lo siguen.</translation>
        </message>
        <message>
            <source>F11 or Esc brings everything back.</source>
            <translation>F11 o Esc lo devuelve todo.</translation>
        </message>
        <message>
            <source>Layers</source>
            <translation>Capas</translation>
        </message>
        <message>
            <source>New capacity: by region, country, project</source>
            <translation>Nueva capacidad: por región, país, proyecto</translation>
        </message>
        <message>
            <source>Risk picture</source>
            <translation>Panorama de riesgo</translation>
        </message>
        <message>
            <source>Shock, month by month</source>
            <translation>Choque, mes a mes</translation>
        </message>
        <message>
            <source>{what}, by controlling country: baseline → scenario</source>
            <translation>{what}, por país de control: referencia → escenario</translation>
        </message>
        <message>
            <source>{what}, by host country: baseline → scenario</source>
            <translation>{what}, por país anfitrión: referencia → escenario</translation>
        </message>
    </context>
    <context>
        <name>MapButtons</name>
        <message>
            <source>Back to the view before (Alt+Left)</source>
            <translation>Volver a la vista anterior (Alt+Izquierda)</translation>
        </message>
        <message>
            <source>Forward to the view after (Alt+Right)</source>
            <translation>Avanzar a la vista siguiente (Alt+Derecha)</translation>
        </message>
        <message>
            <source>Select with a lasso (L; or Alt and drag, if the desktop lets it)</source>
            <translation>Seleccionar con un lazo (L; o Alt y arrastrar, si el escritorio lo permite)</translation>
        </message>
        <message>
            <source>Whole region (0)</source>
            <translation>Región entera (0)</translation>
        </message>
        <message>
            <source>Whole world (0)</source>
            <translation>Mundo entero (0)</translation>
        </message>
        <message>
            <source>Zoom in (+)</source>
            <translation>Acercar (+)</translation>
        </message>
        <message>
            <source>Zoom out (−)</source>
            <translation>Alejar (−)</translation>
        </message>
        <message>
            <source>Zoom to a box (B, or Shift and drag)</source>
            <translation>Acercar a un recuadro (B, o Mayús y arrastrar)</translation>
        </message>
    </context>
    <context>
        <name>MapContextMenu</name>
        <message>
            <source>Add to selection</source>
            <translation>Añadir a la selección</translation>
        </message>
        <message>
            <source>Centre the map here</source>
            <translation>Centrar el mapa aquí</translation>
        </message>
        <message>
            <source>Coordinates copied.</source>
            <translation>Coordenadas copiadas.</translation>
        </message>
        <message>
            <source>Copy coordinates ({place})</source>
            <translation>Copiar coordenadas ({place})</translation>
        </message>
        <message>
            <source>Copy figures</source>
            <translation>Copiar cifras</translation>
        </message>
        <message>
            <source>Copy to my sites…</source>
            <translation>Copiar a mis sitios…</translation>
        </message>
        <message>
            <source>Edit site…</source>
            <translation>Editar sitio…</translation>
        </message>
        <message>
            <source>Figures copied.</source>
            <translation>Cifras copiadas.</translation>
        </message>
        <message>
            <source>Regional view of what is shown</source>
            <translation>Vista regional de lo mostrado</translation>
        </message>
        <message>
            <source>Report an error</source>
            <translation>Informar de un error</translation>
        </message>
        <message>
            <source>Select</source>
            <translation>Seleccionar</translation>
        </message>
        <message>
            <source>Sources of “{name}”</source>
            <translation>Fuentes: «{name}»</translation>
        </message>
        <message>
            <source>Take out of the selection</source>
            <translation>Quitar de la selección</translation>
        </message>
        <message>
            <source>Zoom to it</source>
            <translation>Acercar</translation>
        </message>
    </context>
    <context>
        <name>MapLine</name>
        <message>
            <source>Show the sources of this map</source>
            <translation>Mostrar las fuentes de este mapa</translation>
        </message>
        <message>
            <source>Sources of the map</source>
            <translation>Fuentes del mapa</translation>
        </message>
        <message>
            <source>the map</source>
            <translation>el mapa</translation>
        </message>
    </context>
    <context>
        <name>MapView</name>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Drag a box to zoom to; Escape puts the tool down.</source>
            <translation>Arrastre un recuadro para acercar; Esc suelta la herramienta.</translation>
        </message>
        <message>
            <source>Drag moves the map.</source>
            <translation>Arrastrar mueve el mapa.</translation>
        </message>
        <message>
            <source>Draw round what to select; Escape puts the tool down.</source>
            <translation>Rodee lo que quiera seleccionar; Esc suelta la herramienta.</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Adelante</translation>
        </message>
        <message>
            <source>Full stop and comma go through countries and sites, with Ctrl to the next kind.</source>
            <translation>Punto y coma recorren países y sitios, con Ctrl pasan al tipo siguiente.</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Mapa</translation>
        </message>
        <message>
            <source>Nothing lies inside.</source>
            <translation>No hay nada dentro.</translation>
        </message>
        <message>
            <source>Nothing selected</source>
            <translation>Nada seleccionado</translation>
        </message>
        <message>
            <source>The baseline is shown on the left {part} of the map.</source>
            <translation>La referencia se muestra en el {part} izquierdo del mapa.</translation>
        </message>
    </context>
    <context>
        <name>MatchesPage</name>
        <message>
            <source> The likeliest {shown} of {all} are shown.</source>
            <translation> Se muestran los {shown} más probables de {all}.</translation>
        </message>
        <message>
            <source>All pairs</source>
            <translation>Todos los pares</translation>
        </message>
        <message>
            <source>All pairs:</source>
            <translation>Todos los pares:</translation>
        </message>
        <message>
            <source>Apart, km</source>
            <translation>A km</translation>
        </message>
        <message>
            <source>Capacity</source>
            <translation>Capacidad</translation>
        </message>
        <message>
            <source>In your file</source>
            <translation>En su archivo</translation>
        </message>
        <message>
            <source>Keep both</source>
            <translation>Conservar ambos</translation>
        </message>
        <message>
            <source>Keep ours</source>
            <translation>Conservar el nuestro</translation>
        </message>
        <message>
            <source>Likeness</source>
            <translation>Parecido</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Combinar</translation>
        </message>
        <message>
            <source>No row of this file looks like a site that is on the map already.</source>
            <translation>Ninguna fila de este archivo se parece a un sitio que ya esté en el mapa.</translation>
        </message>
        <message>
            <source>Ours</source>
            <translation>El nuestro</translation>
        </message>
        <message>
            <source>Ours, with what your row knows besides</source>
            <translation>El nuestro, con lo que su fila sepa además</translation>
        </message>
        <message>
            <source>Sites listed twice</source>
            <translation>Sitios listados dos veces</translation>
        </message>
        <message>
            <source>Take yours</source>
            <translation>Tomar el suyo</translation>
        </message>
        <message>
            <source>These rows are likely sites that are on the map already. Nothing of ours is deleted; the choice is kept with your file.</source>
            <translation>Estas filas son probablemente sitios que ya están en el mapa. No se borra nada nuestro; la elección se guarda con su archivo.</translation>
        </message>
        <message>
            <source>They are two sites: both are listed</source>
            <translation>Son dos sitios: se listan ambos</translation>
        </message>
        <message>
            <source>What counts</source>
            <translation>Lo que cuenta</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Qué hacer</translation>
        </message>
        <message>
            <source>What to do with {name}</source>
            <translation>Qué hacer con {name}</translation>
        </message>
        <message>
            <source>Your row is left out</source>
            <translation>Su fila se deja fuera</translation>
        </message>
        <message>
            <source>Your row stands in the place of ours</source>
            <translation>Su fila ocupa el lugar de la nuestra</translation>
        </message>
        <message>
            <source>as proposed</source>
            <translation>según propuesta</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>desconocido</translation>
        </message>
    </context>
    <context>
        <name>MatrixPanel</name>
        <message>
            <source>A cell for each stage of every mineral, with the figure and the largest supplier. Dotted: no figure is published. Arrow keys move, Return or a click goes there.</source>
            <translation>Una celda por cada etapa de cada mineral, con la cifra y el mayor proveedor. Punteada: no se publica cifra. Las flechas mueven, Intro o un clic lleva allí.</translation>
        </message>
        <message>
            <source>A corner mark says where the scenario raises or lowers the figure.</source>
            <translation>Una marca en la esquina dice dónde el escenario sube o baja la cifra.</translation>
        </message>
        <message>
            <source>Baseline</source>
            <translation>Referencia</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Variación</translation>
        </message>
        <message>
            <source>Click a cell to go there.</source>
            <translation>Haga clic en una celda para ir allí.</translation>
        </message>
        <message>
            <source>Figure that colours the matrix</source>
            <translation>Indicador que colorea la matriz</translation>
        </message>
        <message>
            <source>Minerals by stages</source>
            <translation>Minerales por etapas</translation>
        </message>
        <message>
            <source>Scenario</source>
            <translation>Escenario</translation>
        </message>
        <message>
            <source>Shown</source>
            <translation>Mostrado</translation>
        </message>
        <message>
            <source>Which figure of each mineral and stage is coloured.</source>
            <translation>Qué indicador de cada mineral y etapa se colorea.</translation>
        </message>
        <message>
            <source>Whose figures colour the cells</source>
            <translation>Qué cifras colorean las celdas</translation>
        </message>
        <message>
            <source>baseline and scenario</source>
            <translation>referencia y escenario</translation>
        </message>
        <message>
            <source>baseline, no lever set</source>
            <translation>referencia, sin palancas</translation>
        </message>
        <message>
            <source>by controlling country</source>
            <translation>por país de control</translation>
        </message>
        <message>
            <source>by host country</source>
            <translation>por país anfitrión</translation>
        </message>
        <message>
            <source>{year}, by controlling country: baseline → scenario</source>
            <translation>{year}, por país de control: referencia → escenario</translation>
        </message>
        <message>
            <source>{year}, by host country: baseline → scenario</source>
            <translation>{year}, por país anfitrión: referencia → escenario</translation>
        </message>
    </context>
    <context>
        <name>MemberList</name>
        <message>
            <source>Find a country</source>
            <translation>Buscar un país</translation>
        </message>
        <message>
            <source>Find a country to tick</source>
            <translation>Buscar un país para marcarlo</translation>
        </message>
        <message>
            <source>Members come first, then partners and candidates, then all others.</source>
            <translation>Primero los miembros, luego socios y candidatos, luego los demás.</translation>
        </message>
        <message>
            <source>Members of the pact</source>
            <translation>Miembros del pacto</translation>
        </message>
        <message>
            <source>Shows only the countries with these letters in the name</source>
            <translation>Muestra solo los países con estas letras en el nombre</translation>
        </message>
        <message>
            <source>Tick who acts together; this makes a list of your own</source>
            <translation>Marque quiénes actúan juntos; así se crea una lista propia</translation>
        </message>
        <message>
            <source>What is ticked stays ticked, shown or not.</source>
            <translation>Lo marcado sigue marcado, se vea o no.</translation>
        </message>
    </context>
    <context>
        <name>Menus</name>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Editar</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Archivo</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>A&amp;yuda</translation>
        </message>
        <message>
            <source>&amp;Scenario</source>
            <translation>E&amp;scenario</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ver</translation>
        </message>
        <message>
            <source>About Mineral Supply Map</source>
            <translation>Acerca de Mineral Supply Map</translation>
        </message>
        <message>
            <source>All commands…</source>
            <translation>Todos los comandos…</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <source>Check for updates (opens a web page)</source>
            <translation>Buscar actualizaciones (abre una página web)</translation>
        </message>
        <message>
            <source>Close window</source>
            <translation>Cerrar ventana</translation>
        </message>
        <message>
            <source>Colours of the window</source>
            <translation>Colores de la ventana</translation>
        </message>
        <message>
            <source>Copy image</source>
            <translation>Copiar imagen</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>Data and licences</source>
            <translation>Datos y licencias</translation>
        </message>
        <message>
            <source>Does again what was taken back.</source>
            <translation>Rehace lo que se deshizo.</translation>
        </message>
        <message>
            <source>E&amp;xport</source>
            <translation>E&amp;xportar</translation>
        </message>
        <message>
            <source>Export image…</source>
            <translation>Exportar imagen…</translation>
        </message>
        <message>
            <source>Finds minerals, countries, sites, companies and commands, and goes there.</source>
            <translation>Busca minerales, países, sitios, empresas y comandos, y lleva a ellos.</translation>
        </message>
        <message>
            <source>First map in five minutes</source>
            <translation>El primer mapa en cinco minutos</translation>
        </message>
        <message>
            <source>Guide</source>
            <translation>Guía</translation>
        </message>
        <message>
            <source>How the numbers are made</source>
            <translation>Cómo se hacen las cifras</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translation>Teclado</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Map only</source>
            <translation>Solo el mapa</translation>
        </message>
        <message>
            <source>Open log folder</source>
            <translation>Abrir carpeta de registros</translation>
        </message>
        <message>
            <source>Preferences…</source>
            <translation>Preferencias…</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rehacer</translation>
        </message>
        <message>
            <source>Redo {step}</source>
            <translation>Rehacer: {step}</translation>
        </message>
        <message>
            <source>Reset layout</source>
            <translation>Restablecer disposición</translation>
        </message>
        <message>
            <source>Search…</source>
            <translation>Buscar…</translation>
        </message>
        <message>
            <source>Solve for a target…</source>
            <translation>Resolver para un objetivo…</translation>
        </message>
        <message>
            <source>Takes the last step back: a drag is one step.</source>
            <translation>Deshace el último paso: un arrastre es un paso.</translation>
        </message>
        <message>
            <source>Tour</source>
            <translation>Visita guiada</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Undo {step}</source>
            <translation>Deshacer: {step}</translation>
        </message>
        <message>
            <source>What's this?</source>
            <translation>¿Qué es esto?</translation>
        </message>
        <message>
            <source>Whole region</source>
            <translation>Región entera</translation>
        </message>
        <message>
            <source>Whole world</source>
            <translation>Mundo entero</translation>
        </message>
        <message>
            <source>Writes the map as an image, or makes briefing pages, packs and series.</source>
            <translation>Guarda el mapa como imagen, o crea páginas de síntesis, dosieres y series.</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Acercar</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Alejar</translation>
        </message>
    </context>
    <context>
        <name>MeridianDialog</name>
        <message>
            <source>&amp;Meridian</source>
            <translation>&amp;Meridiano</translation>
        </message>
        <message>
            <source>Central meridian</source>
            <translation>Meridiano central</translation>
        </message>
        <message>
            <source>Central meridian, degrees east</source>
            <translation>Meridiano central, grados este</translation>
        </message>
        <message>
            <source>Degrees east; west is negative. The map is cut on the far side: 11 cuts it in Bering Strait, 150 shows the Pacific whole.</source>
            <translation>Grados este; el oeste es negativo. El mapa se corta por el lado opuesto: 11 lo corta en el estrecho de Bering, 150 muestra el Pacífico entero.</translation>
        </message>
    </context>
    <context>
        <name>MonthPlayer</name>
        <message>
            <source>Left and Right on the chart go by single months.</source>
            <translation>Izquierda y Derecha en el gráfico avanzan mes a mes.</translation>
        </message>
        <message>
            <source>On the map</source>
            <translation>En el mapa</translation>
        </message>
        <message>
            <source>Play through the months</source>
            <translation>Recorrer los meses</translation>
        </message>
        <message>
            <source>Play through the months, here and on the map</source>
            <translation>Recorrer los meses, aquí y en el mapa</translation>
        </message>
        <message>
            <source>Show the month marked on the map: who is short, who gives to whom</source>
            <translation>Mostrar el mes marcado en el mapa: a quién le falta, quién da a quién</translation>
        </message>
        <message>
            <source>The map goes back to shares of output when this is let go, or another dock comes to the front.</source>
            <translation>El mapa vuelve a las cuotas de producción cuando esto se suelta u otro panel pasa delante.</translation>
        </message>
    </context>
    <context>
        <name>MovingMap</name>
        <message>
            <source>Centre the map at {place}</source>
            <translation>Centrar el mapa: {place}</translation>
        </message>
        <message>
            <source>Nothing of “{layer}” is on this map.</source>
            <translation>No hay nada de «{layer}» en este mapa.</translation>
        </message>
        <message>
            <source>Regional view around {place}, {radius}° wide</source>
            <translation>Vista regional en torno a {place}, {radius}° de ancho</translation>
        </message>
        <message>
            <source>That is beyond the edge of this map.</source>
            <translation>Eso queda más allá del borde de este mapa.</translation>
        </message>
    </context>
    <context>
        <name>OpacityRow</name>
        <message>
            <source>Opacity</source>
            <translation>Opacidad</translation>
        </message>
    </context>
    <context>
        <name>PackDialog</name>
        <message>
            <source>Briefing pack</source>
            <translation>Dosier de síntesis</translation>
        </message>
        <message>
            <source>Consumers</source>
            <translation>Consumidores</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message>
            <source>Formats</source>
            <translation>Formatos</translation>
        </message>
        <message>
            <source>Minerals</source>
            <translation>Minerales</translation>
        </message>
        <message>
            <source>Nothing ticked stands for what the window shows</source>
            <translation>Nada marcado equivale a lo que muestra la ventana</translation>
        </message>
        <message>
            <source>Page size</source>
            <translation>Tamaño de página</translation>
        </message>
        <message>
            <source>Scenario {number}</source>
            <translation>Escenario {number}</translation>
        </message>
        <message>
            <source>Scenarios</source>
            <translation>Escenarios</translation>
        </message>
        <message>
            <source>Stages</source>
            <translation>Etapas</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Plantilla</translation>
        </message>
        <message>
            <source>The one that is shown</source>
            <translation>El que se muestra</translation>
        </message>
        <message>
            <source>The world</source>
            <translation>El mundo</translation>
        </message>
        <message>
            <source>Tick at least one format.</source>
            <translation>Marque al menos un formato.</translation>
        </message>
        <message>
            <source>Write pack</source>
            <translation>Crear dosier</translation>
        </message>
        <message>
            <source>{count} consumers</source>
            <translation>{count} consumidores</translation>
        </message>
        <message>
            <source>{count} minerals</source>
            <translation>{count} minerales</translation>
        </message>
        <message>
            <source>{count} pages in 1 file</source>
            <translation>{count} páginas en 1 archivo</translation>
        </message>
        <message>
            <source>{count} pages in {files} files</source>
            <translation>{count} páginas en {files} archivos</translation>
        </message>
        <message>
            <source>{count} scenarios</source>
            <translation>{count} escenarios</translation>
        </message>
        <message>
            <source>{count} stages</source>
            <translation>{count} etapas</translation>
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
            <translation>Contornear el pacto del escenario</translation>
        </message>
        <message>
            <source>Outline {pact}</source>
            <translation>Contornear: {pact}</translation>
        </message>
        <message>
            <source>Pact</source>
            <translation>Pacto</translation>
        </message>
        <message>
            <source>The scenario has no pact. Choose one here to see its members.</source>
            <translation>El escenario no tiene pacto. Elija uno aquí para ver sus miembros.</translation>
        </message>
        <message>
            <source>The scenario's own</source>
            <translation>El del escenario</translation>
        </message>
        <message>
            <source>The scenario's own (none)</source>
            <translation>El del escenario (ninguno)</translation>
        </message>
        <message>
            <source>The scenario's own ({pact})</source>
            <translation>El del escenario ({pact})</translation>
        </message>
        <message>
            <source>{count} members: {names}</source>
            <translation>{count} miembros: {names}</translation>
        </message>
    </context>
    <context>
        <name>PageActions</name>
        <message>
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <source>Align</source>
            <translation>Alinear</translation>
        </message>
        <message>
            <source>Bottom edges</source>
            <translation>Bordes inferiores</translation>
        </message>
        <message>
            <source>Chart</source>
            <translation>Gráfico</translation>
        </message>
        <message>
            <source>Copy page</source>
            <translation>Copiar página</translation>
        </message>
        <message>
            <source>Copy the page as an image and a drawing (Ctrl+C)</source>
            <translation>Copiar la página como imagen y como dibujo (Ctrl+C)</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplicar</translation>
        </message>
        <message>
            <source>Left edges</source>
            <translation>Bordes izquierdos</translation>
        </message>
        <message>
            <source>Middles, across</source>
            <translation>Centros, a lo ancho</translation>
        </message>
        <message>
            <source>Middles, down</source>
            <translation>Centros, a lo alto</translation>
        </message>
        <message>
            <source>Open page layout</source>
            <translation>Abrir diseño de página</translation>
        </message>
        <message>
            <source>Open page layout…</source>
            <translation>Abrir diseño de página…</translation>
        </message>
        <message>
            <source>Open {name}</source>
            <translation>Abrir {name}</translation>
        </message>
        <message>
            <source>Page layout (*{suffix})</source>
            <translation>Diseño de página (*{suffix})</translation>
        </message>
        <message>
            <source>Page layout written: {path}</source>
            <translation>Diseño de página guardado: {path}</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rehacer</translation>
        </message>
        <message>
            <source>Right edges</source>
            <translation>Bordes derechos</translation>
        </message>
        <message>
            <source>Save as</source>
            <translation>Guardar como</translation>
        </message>
        <message>
            <source>Save page layout</source>
            <translation>Guardar diseño de página</translation>
        </message>
        <message>
            <source>Save page layout…</source>
            <translation>Guardar diseño de página…</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Seleccionar todo</translation>
        </message>
        <message>
            <source>Several to each other; one to the margins of the page</source>
            <translation>Varios entre sí; uno solo, con los márgenes de la página</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tabla</translation>
        </message>
        <message>
            <source>To the back</source>
            <translation>Enviar al fondo</translation>
        </message>
        <message>
            <source>To the front</source>
            <translation>Traer al frente</translation>
        </message>
        <message>
            <source>Top edges</source>
            <translation>Bordes superiores</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Write the words…</source>
            <translation>Escribir el texto…</translation>
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
            <translation>Añadir</translation>
        </message>
        <message>
            <source>Align</source>
            <translation>Alinear</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Custom size…</source>
            <translation>Tamaño personalizado…</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Página</translation>
        </message>
        <message>
            <source>Page size</source>
            <translation>Tamaño de página</translation>
        </message>
        <message>
            <source>Save as {format}</source>
            <translation>Guardar como {format}</translation>
        </message>
        <message>
            <source>{format}; the arrow has other formats</source>
            <translation>{format}; la flecha ofrece otros formatos</translation>
        </message>
    </context>
    <context>
        <name>PageCanvas</name>
        <message>
            <source>Ctrl+Enter keeps the words, Esc gives them up</source>
            <translation>Ctrl+Intro conserva el texto, Esc lo descarta</translation>
        </message>
        <message>
            <source>Enter keeps the words, Esc gives them up</source>
            <translation>Intro conserva el texto, Esc lo descarta</translation>
        </message>
        <message>
            <source>Nothing selected</source>
            <translation>Nada seleccionado</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Página</translation>
        </message>
        <message>
            <source>The page as it will be written. Click to select, drag to move, pull a handle to resize; Alt snaps to nothing. Double-click words to write your own. Arrow keys move, with Shift they resize; full stop and comma go through the elements.</source>
            <translation>La página tal como se guardará. Clic para seleccionar, arrastre para mover, tire de un asa para cambiar el tamaño; con Alt no se ajusta a nada. Doble clic en un texto para escribir el suyo. Las flechas mueven, con Mayús cambian el tamaño; punto y coma recorren los elementos.</translation>
        </message>
        <message>
            <source>Words of {what}</source>
            <translation>Texto: {what}</translation>
        </message>
        <message>
            <source>{count} elements selected</source>
            <translation>{count} elementos seleccionados</translation>
        </message>
        <message>
            <source>{what}</source>
            <translation>{what}</translation>
        </message>
        <message>
            <source>{what}, {x} mm from the left, {y} mm from the top, {w} by {h} mm</source>
            <translation>{what}, a {x} mm de la izquierda, {y} mm de arriba, {w} por {h} mm</translation>
        </message>
        <message>
            <source>{what}: double-click to write your own words</source>
            <translation>{what}: doble clic para escribir su propio texto</translation>
        </message>
        <message>
            <source>{what}: not all of it fits. Make it larger, or its type smaller.</source>
            <translation>{what}: no todo cabe. Agrándelo o reduzca su letra.</translation>
        </message>
    </context>
    <context>
        <name>PageDesk</name>
        <message>
            <source>Add {what}</source>
            <translation>Añadir: {what}</translation>
        </message>
        <message>
            <source>Align {what}</source>
            <translation>Alinear: {what}</translation>
        </message>
        <message>
            <source>Change {what}</source>
            <translation>Cambiar: {what}</translation>
        </message>
        <message>
            <source>Delete {what}</source>
            <translation>Eliminar: {what}</translation>
        </message>
        <message>
            <source>Move {what}</source>
            <translation>Mover: {what}</translation>
        </message>
        <message>
            <source>New text</source>
            <translation>Nuevo texto</translation>
        </message>
        <message>
            <source>Order of {what}</source>
            <translation>Orden: {what}</translation>
        </message>
        <message>
            <source>Page size</source>
            <translation>Tamaño de página</translation>
        </message>
        <message>
            <source>Resize {what}</source>
            <translation>Redimensionar: {what}</translation>
        </message>
        <message>
            <source>Template “{name}”</source>
            <translation>Plantilla «{name}»</translation>
        </message>
        <message>
            <source>Words of {what}</source>
            <translation>Texto: {what}</translation>
        </message>
        <message>
            <source>{count} elements</source>
            <translation>{count} elementos</translation>
        </message>
        <message>
            <source>{what} follows again</source>
            <translation>{what} sigue de nuevo</translation>
        </message>
    </context>
    <context>
        <name>PageWriter</name>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Page copied, as an image and as a drawing.</source>
            <translation>Página copiada, como imagen y como dibujo.</translation>
        </message>
        <message>
            <source>Save as {format}</source>
            <translation>Guardar como {format}</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Mostrar en la carpeta</translation>
        </message>
        <message>
            <source>Written: {path}</source>
            <translation>Guardado: {path}</translation>
        </message>
    </context>
    <context>
        <name>PaneWalk</name>
        <message>
            <source>Next pane</source>
            <translation>Panel siguiente</translation>
        </message>
        <message>
            <source>Previous pane</source>
            <translation>Panel anterior</translation>
        </message>
    </context>
    <context>
        <name>PipelineKey</name>
        <message>
            <source>Under each track: listed projects in the order restart, building, planned. The upright line is where the known pipeline ends; beyond it the track is hatched. The small triangle below it is what of it can be on line by the year shown, the one above what the capacity added makes in that year.</source>
            <translation>Bajo cada pista: proyectos listados en el orden reinicio, en construcción, previstos. La línea vertical marca el fin de la cartera conocida; más allá, la pista va rayada. El pequeño triángulo de debajo es lo que de ella puede estar en servicio el año mostrado; el de encima, lo que la capacidad añadida produce ese año.</translation>
        </message>
        <message>
            <source>building</source>
            <translation>en obras</translation>
        </message>
        <message>
            <source>by {year}</source>
            <translation>en {year}</translation>
        </message>
        <message>
            <source>output</source>
            <translation>producción</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>previsto</translation>
        </message>
        <message>
            <source>restart</source>
            <translation>reinicio</translation>
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
            <translation>Desde el borde izquierdo de la página, mm</translation>
        </message>
        <message>
            <source>From the top edge of the page, mm</source>
            <translation>Desde el borde superior de la página, mm</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Altura</translation>
        </message>
        <message>
            <source>Height, mm</source>
            <translation>Altura, mm</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Izquierda</translation>
        </message>
        <message>
            <source>Top</source>
            <translation>Arriba</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>Anchura</translation>
        </message>
        <message>
            <source>Width, mm</source>
            <translation>Anchura, mm</translation>
        </message>
    </context>
    <context>
        <name>PlainPage</name>
        <message>
            <source>Meridians and parallels, closer together as one zooms in.</source>
            <translation>Meridianos y paralelos, más juntos al acercar.</translation>
        </message>
        <message>
            <source>Shares that matter, largest first; what finds no room is left out.</source>
            <translation>Las cuotas que importan, las mayores primero; lo que no cabe se omite.</translation>
        </message>
        <message>
            <source>The ground that everything is drawn on.</source>
            <translation>El fondo sobre el que se dibuja todo.</translation>
        </message>
        <message>
            <source>{shown} of {every} layers shown. Choose one to style it.</source>
            <translation>{shown} de {every} capas visibles. Elija una para darle estilo.</translation>
        </message>
    </context>
    <context>
        <name>PolicyTab</name>
        <message numerus="yes">
            <source>%n countries</source>
            <translation>
                <numerusform>%n país</numerusform>
                <numerusform>%n países</numerusform>
            </translation>
        </message>
        <message>
            <source>A pact of the catalog or a list of your own. Its members count as one consumer; partners and candidates only when ticked below.</source>
            <translation>Un pacto del catálogo o una lista propia. Sus miembros cuentan como un solo consumidor; socios y candidatos, solo si se marcan abajo.</translation>
        </message>
        <message>
            <source>A pact of two or more can share</source>
            <translation>Un pacto de dos o más puede compartir</translation>
        </message>
        <message>
            <source>As one buyer they pool their imports, use and stocks.</source>
            <translation>Como un solo comprador reúnen importaciones, consumo y reservas.</translation>
        </message>
        <message>
            <source>Bilateral</source>
            <translation>Bilateral</translation>
        </message>
        <message>
            <source>By default the largest user of the product.</source>
            <translation>Por defecto, el mayor consumidor del producto.</translation>
        </message>
        <message>
            <source>EU</source>
            <translation>UE</translation>
        </message>
        <message>
            <source>Fewer than two are in the EU</source>
            <translation>Menos de dos están en la UE</translation>
        </message>
        <message>
            <source>Governance floor: {before} → {after}</source>
            <translation>Umbral de gobernanza: {before} → {after}</translation>
        </message>
        <message>
            <source>Hub</source>
            <translation>Eje</translation>
        </message>
        <message>
            <source>Hub of the bilateral agreements</source>
            <translation>Eje de los acuerdos bilaterales</translation>
        </message>
        <message>
            <source>Hub of the pact: {hub}</source>
            <translation>Eje del pacto: {hub}</translation>
        </message>
        <message>
            <source>In a shock all members share by the oil-sharing rule of 1974: demand held back, then stocks in proportion.</source>
            <translation>En un choque, todos los miembros comparten según la regla petrolera de 1974: primero contención de la demanda, luego reservas en proporción.</translation>
        </message>
        <message>
            <source>In a shock each member shares stocks with the hub only.</source>
            <translation>En un choque, cada miembro comparte reservas solo con el eje.</translation>
        </message>
        <message>
            <source>In a shock each member stands alone.</source>
            <translation>En un choque, cada miembro está solo.</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Miembros</translation>
        </message>
        <message>
            <source>Members: {count}</source>
            <translation>Miembros: {count}</translation>
        </message>
        <message>
            <source>No national output is published for {what}.</source>
            <translation>No se publica producción nacional ({what}).</translation>
        </message>
        <message>
            <source>No pact</source>
            <translation>Sin pacto</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <source>None of the members has a known output of {what}.</source>
            <translation>Ninguno de los miembros tiene producción conocida ({what}).</translation>
        </message>
        <message>
            <source>None: each stands alone. Bilateral: each shares with the hub only. Pact: all share by the oil-sharing rule of 1974.</source>
            <translation>Ninguno: cada cual por su lado. Bilateral: cada uno comparte solo con el eje. Pacto: todos comparten según la regla petrolera de 1974.</translation>
        </message>
        <message>
            <source>One buyer</source>
            <translation>Un comprador</translation>
        </message>
        <message>
            <source>Own list</source>
            <translation>Lista propia</translation>
        </message>
        <message>
            <source>Pact</source>
            <translation>Pacto</translation>
        </message>
        <message>
            <source>Pact: {before} → {after}</source>
            <translation>Pacto: {before} → {after}</translation>
        </message>
        <message>
            <source>Partners and candidates count only when ticked</source>
            <translation>Socios y candidatos cuentan solo si se marcan</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Remove the pact: every country stands alone</source>
            <translation>Quitar el pacto: cada país queda solo</translation>
        </message>
        <message>
            <source>Sharing</source>
            <translation>Reparto</translation>
        </message>
        <message>
            <source>Sharing of stocks</source>
            <translation>Reparto de reservas</translation>
        </message>
        <message>
            <source>Sharing: {before} → {after}</source>
            <translation>Reparto: {before} → {after}</translation>
        </message>
        <message>
            <source>The EU buys apart</source>
            <translation>La UE compra por separado</translation>
        </message>
        <message>
            <source>The EU buys as one</source>
            <translation>La UE compra como una sola</translation>
        </message>
        <message>
            <source>The EU in the pact</source>
            <translation>La UE en el pacto</translation>
        </message>
        <message>
            <source>The largest user</source>
            <translation>El mayor consumidor</translation>
        </message>
        <message>
            <source>The member that all bilateral agreements are with</source>
            <translation>El miembro con el que se firman todos los acuerdos bilaterales</translation>
        </message>
        <message>
            <source>The members make {shares} of {what} in {year}.</source>
            <translation>Los miembros producen {shares} ({what}) en {year}.</translation>
        </message>
        <message numerus="yes">
            <source>Tick %n partner(s) and candidate(s) as well</source>
            <translation>
                <numerusform>Marcar también %n socio o candidato</numerusform>
                <numerusform>Marcar también %n socios y candidatos</numerusform>
            </translation>
        </message>
        <message>
            <source>Tick partners and candidates as well</source>
            <translation>Marcar también socios y candidatos</translation>
        </message>
        <message>
            <source>Tick the countries that act together, below.</source>
            <translation>Marque abajo los países que actúan juntos.</translation>
        </message>
        <message>
            <source>Ticking them makes a list of your own of the pact.</source>
            <translation>Marcarlos crea una lista propia a partir del pacto.</translation>
        </message>
        <message>
            <source>Whether its members in the EU buy and store as one, or each for itself</source>
            <translation>Si sus miembros de la UE compran y almacenan como uno solo, o cada cual por sí</translation>
        </message>
        <message>
            <source>Who acts together</source>
            <translation>Quiénes actúan juntos</translation>
        </message>
        <message>
            <source>Who shares stocks with whom in a shock</source>
            <translation>Quién comparte reservas con quién en un choque</translation>
        </message>
        <message>
            <source>candidate</source>
            <translation>candidato</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ninguno</translation>
        </message>
        <message>
            <source>partner</source>
            <translation>socio</translation>
        </message>
        <message>
            <source>the largest user</source>
            <translation>el mayor consumidor</translation>
        </message>
        <message>
            <source>{count} buyers</source>
            <translation>{count} compradores</translation>
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
            <translation>Preferencias</translation>
        </message>
        <message>
            <source>Show the file these are kept in</source>
            <translation>Mostrar el archivo en que se guardan</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ninguna</translation>
        </message>
        <message>
            <source>where you were last</source>
            <translation>donde estuvo la última vez</translation>
        </message>
    </context>
    <context>
        <name>PresetGallery</name>
        <message>
            <source>Add as new scenario</source>
            <translation>Añadir como nuevo escenario</translation>
        </message>
        <message>
            <source>Add {count} scenarios</source>
            <translation>Añadir {count} escenarios</translation>
        </message>
        <message>
            <source>Presets</source>
            <translation>Casos tipo</translation>
        </message>
        <message>
            <source>Show first</source>
            <translation>Mostrar primero</translation>
        </message>
        <message>
            <source>Start from a preset</source>
            <translation>Partir de un caso tipo</translation>
        </message>
        <message>
            <source>What the preset is</source>
            <translation>Qué es el caso tipo</translation>
        </message>
    </context>
    <context>
        <name>PreviewMap</name>
        <message>
            <source>Where the sites are</source>
            <translation>Dónde están los sitios</translation>
        </message>
        <message>
            <source>{count} sites</source>
            <translation>{count} sitios</translation>
        </message>
    </context>
    <context>
        <name>ProblemModel</name>
        <message>
            <source>(empty)</source>
            <translation>(vacío)</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Columna</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Fila</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>Nivel</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>Qué falla</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Qué hacer</translation>
        </message>
        <message>
            <source>all</source>
            <translation>todas</translation>
        </message>
        <message>
            <source>error</source>
            <translation>error</translation>
        </message>
        <message>
            <source>warning</source>
            <translation>aviso</translation>
        </message>
    </context>
    <context>
        <name>ProblemsPage</name>
        <message>
            <source> The same in {count} rows.</source>
            <translation> Lo mismo en {count} filas.</translation>
        </message>
        <message>
            <source>Change both signs</source>
            <translation>Cambiar ambos signos</translation>
        </message>
        <message>
            <source>Change east to west</source>
            <translation>Cambiar este por oeste</translation>
        </message>
        <message>
            <source>Change north to south</source>
            <translation>Cambiar norte por sur</translation>
        </message>
        <message>
            <source>Export list…</source>
            <translation>Exportar lista…</translation>
        </message>
        <message>
            <source>Fix all</source>
            <translation>Corregir todo</translation>
        </message>
        <message>
            <source>Fix all of this kind</source>
            <translation>Corregir todos los de este tipo</translation>
        </message>
        <message>
            <source>Fix this</source>
            <translation>Corregir este</translation>
        </message>
        <message>
            <source>Leave out all {count}</source>
            <translation>Dejar fuera los {count}</translation>
        </message>
        <message>
            <source>Leave the row out</source>
            <translation>Dejar fuera la fila</translation>
        </message>
        <message>
            <source>Make it “{word}”</source>
            <translation>Poner «{word}»</translation>
        </message>
        <message>
            <source>Nothing is wrong in this file.</source>
            <translation>Nada falla en este archivo.</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Problemas</translation>
        </message>
        <message>
            <source>Row {row}, {column}</source>
            <translation>Fila {row}, {column}</translation>
        </message>
        <message>
            <source>Swap latitude and longitude</source>
            <translation>Intercambiar latitud y longitud</translation>
        </message>
        <message>
            <source>Take it as it is</source>
            <translation>Dejarlo como está</translation>
        </message>
        <message>
            <source>Take the country of the place</source>
            <translation>Tomar el país del lugar</translation>
        </message>
        <message>
            <source>The file</source>
            <translation>El archivo</translation>
        </message>
        <message>
            <source>The same in all {count}</source>
            <translation>Lo mismo en los {count}</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
    </context>
    <context>
        <name>ProjectEditor</name>
        <message>
            <source>A listed project to be given assumptions of its own</source>
            <translation>Un proyecto listado al que dar supuestos propios</translation>
        </message>
        <message>
            <source>A project of {mineral}…</source>
            <translation>Un proyecto ({mineral})…</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <source>Add a project to the list</source>
            <translation>Añadir un proyecto a la lista</translation>
        </message>
        <message>
            <source>Back to what is listed of this project, and the defaults</source>
            <translation>Volver a lo listado de este proyecto, y a los valores por defecto</translation>
        </message>
        <message>
            <source>First year</source>
            <translation>Primer año</translation>
        </message>
        <message>
            <source>First year of the project</source>
            <translation>Primer año del proyecto</translation>
        </message>
        <message>
            <source>First year, ramp class, steady use of nameplate and probability; choose a project to change it below</source>
            <translation>Primer año, clase de rampa, uso estable de la capacidad nominal y probabilidad; elija un proyecto para cambiarlo abajo</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>How fast it comes up</source>
            <translation>Con qué rapidez entra en régimen</translation>
        </message>
        <message>
            <source>It holds for this project alone; Reset takes it back to what is listed.</source>
            <translation>Vale solo para este proyecto; Restablecer lo devuelve a lo listado.</translation>
        </message>
        <message>
            <source>No first year is listed: catalog year plus lead time.</source>
            <translation>Sin primer año listado: año del catálogo más plazo.</translation>
        </message>
        <message>
            <source>No project of this mineral has assumptions of its own.</source>
            <translation>Ningún proyecto de este mineral tiene supuestos propios.</translation>
        </message>
        <message>
            <source>No project of this mineral is listed.</source>
            <translation>No hay proyectos listados de este mineral.</translation>
        </message>
        <message>
            <source>Odds</source>
            <translation>Prob.</translation>
        </message>
        <message>
            <source>Odds of the project</source>
            <translation>Probabilidad del proyecto</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Proyecto</translation>
        </message>
        <message>
            <source>Projects with assumptions of their own</source>
            <translation>Proyectos con supuestos propios</translation>
        </message>
        <message>
            <source>Ramp</source>
            <translation>Rampa</translation>
        </message>
        <message>
            <source>Ramp class of the project</source>
            <translation>Clase de rampa del proyecto</translation>
        </message>
        <message>
            <source>Ramp, use and odds are assumptions of ours.</source>
            <translation>Rampa, uso y probabilidad son supuestos nuestros.</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Restablecer</translation>
        </message>
        <message>
            <source>Single projects</source>
            <translation>Proyectos concretos</translation>
        </message>
        <message>
            <source>Steady output per nameplate</source>
            <translation>Producción estable por capacidad nominal</translation>
        </message>
        <message>
            <source>That it is built and runs; counts only where “expected” is ticked above</source>
            <translation>Que se construya y funcione; cuenta solo si «esperada» está marcado arriba</translation>
        </message>
        <message>
            <source>There is no other listed project of {mineral}</source>
            <translation>No hay otro proyecto listado ({mineral})</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Uso</translation>
        </message>
        <message>
            <source>Use of the project</source>
            <translation>Uso del proyecto</translation>
        </message>
        <message>
            <source>Year of the first product</source>
            <translation>Año del primer producto</translation>
        </message>
        <message>
            <source>a source that is not named</source>
            <translation>una fuente no nombrada</translation>
        </message>
        <message>
            <source>default {value}</source>
            <translation>por defecto {value}</translation>
        </message>
        <message>
            <source>listed {value}</source>
            <translation>listado {value}</translation>
        </message>
        <message>
            <source>{project} ({stage}, {kind})</source>
            <translation>{project} ({stage}, {kind})</translation>
        </message>
        <message>
            <source>{project}, first year: {before} → {after}</source>
            <translation>{project}, primer año: {before} → {after}</translation>
        </message>
        <message>
            <source>{project}, from {sources}.</source>
            <translation>{project}, según {sources}.</translation>
        </message>
        <message>
            <source>{project}, odds: {before} → {after}</source>
            <translation>{project}, probabilidad: {before} → {after}</translation>
        </message>
        <message>
            <source>{project}, ramp: {before} → {after}</source>
            <translation>{project}, rampa: {before} → {after}</translation>
        </message>
        <message>
            <source>{project}, use: {before} → {after}</source>
            <translation>{project}, uso: {before} → {after}</translation>
        </message>
        <message>
            <source>{project}: default assumptions</source>
            <translation>{project}: supuestos por defecto</translation>
        </message>
        <message>
            <source>{some} and {count} more</source>
            <translation>{some} y {count} más</translation>
        </message>
    </context>
    <context>
        <name>ProjectRow</name>
        <message>
            <source> kt/yr</source>
            <translation> kt/año</translation>
        </message>
        <message>
            <source> t/yr</source>
            <translation> t/año</translation>
        </message>
        <message>
            <source>Build {project}</source>
            <translation>Construir {project}</translation>
        </message>
        <message>
            <source>Capacity of {project}</source>
            <translation>Capacidad de {project}</translation>
        </message>
        <message>
            <source>Controlled from: {country}</source>
            <translation>Controlado desde: {country}</translation>
        </message>
        <message>
            <source>Cost: {cost}, published</source>
            <translation>Coste: {cost}, publicado</translation>
        </message>
        <message>
            <source>Cost: {low} to {high}, by what others cost</source>
            <translation>Coste: {low} a {high}, según lo que cuestan otros</translation>
        </message>
        <message>
            <source>First year assumed: catalog year plus lead time</source>
            <translation>Primer año supuesto: año del catálogo más plazo</translation>
        </message>
        <message>
            <source>First year of {project}</source>
            <translation>Primer año de {project}</translation>
        </message>
        <message>
            <source>Nameplate added by this project; more than listed is a plan beyond the pipeline in its country</source>
            <translation>Capacidad nominal que añade este proyecto; más de lo listado es un plan fuera de la cartera de su país</translation>
        </message>
        <message>
            <source>One listed project: switch it on, build more or less of it, or let it start in another year. A project whose capacity is not known, or is counted in the base case already, has nothing to add. The mark says how far its row was checked.</source>
            <translation>Un proyecto listado: actívelo, construya más o menos de él, o cambie su año de inicio. Un proyecto de capacidad desconocida, o ya contado en el caso base, no tiene nada que añadir. La marca dice hasta dónde se comprobó su fila.</translation>
        </message>
        <message>
            <source>Output in {year}: {amount}</source>
            <translation>Producción en {year}: {amount}</translation>
        </message>
        <message>
            <source>Owners: {owners}</source>
            <translation>Propietarios: {owners}</translation>
        </message>
        <message>
            <source>Year of the first product; listed: {year}</source>
            <translation>Año del primer producto; listado: {year}</translation>
        </message>
        <message>
            <source>in the base case</source>
            <translation>en el caso base</translation>
        </message>
        <message>
            <source>{amount} is counted in the base case already</source>
            <translation>{amount} ya cuentan en el caso base</translation>
        </message>
        <message>
            <source>{amount} of it is on by the slider of its country or region</source>
            <translation>{amount} están activos por el deslizador de su país o región</translation>
        </message>
        <message>
            <source>{amount} on by slider</source>
            <translation>{amount} por deslizador</translation>
        </message>
        <message>
            <source>{status}, capacity not known</source>
            <translation>{status}, capacidad desconocida</translation>
        </message>
        <message>
            <source>{status}, counted in the base case</source>
            <translation>{status}, contado en el caso base</translation>
        </message>
        <message>
            <source>{status}, {amount}</source>
            <translation>{status}, {amount}</translation>
        </message>
        <message>
            <source>{status}: {amount} left to add</source>
            <translation>{status}: quedan {amount} por añadir</translation>
        </message>
        <message>
            <source>{status}; capacity not known, or on another basis</source>
            <translation>{status}; capacidad desconocida, o sobre otra base</translation>
        </message>
    </context>
    <context>
        <name>ProjectionMenu</name>
        <message>
            <source>Central meridian {degrees}°</source>
            <translation>Meridiano central {degrees}°</translation>
        </message>
        <message>
            <source>Central meridian…</source>
            <translation>Meridiano central…</translation>
        </message>
        <message>
            <source>Centre the map on the selection</source>
            <translation>Centrar el mapa en la selección</translation>
        </message>
        <message>
            <source>Projection</source>
            <translation>Proyección</translation>
        </message>
        <message>
            <source>Projection: {name}</source>
            <translation>Proyección: {name}</translation>
        </message>
        <message>
            <source>Regional view of what is shown</source>
            <translation>Vista regional de lo mostrado</translation>
        </message>
    </context>
    <context>
        <name>ReadingRow</name>
        <message>
            <source>Columns are parted by</source>
            <translation>Columnas separadas por</translation>
        </message>
        <message>
            <source>Decimals are parted by</source>
            <translation>Decimales separados por</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>Codificación</translation>
        </message>
        <message>
            <source>Read otherwise…</source>
            <translation>Leer de otro modo…</translation>
        </message>
        <message>
            <source>Row of the headings</source>
            <translation>Fila de encabezados</translation>
        </message>
        <message>
            <source>Sheet or layer</source>
            <translation>Hoja o capa</translation>
        </message>
        <message>
            <source>decimal comma</source>
            <translation>coma decimal</translation>
        </message>
        <message>
            <source>decimal point</source>
            <translation>punto decimal</translation>
        </message>
        <message>
            <source>headings in row </source>
            <translation>encabezados en fila </translation>
        </message>
        <message>
            <source>no headings</source>
            <translation>sin encabezados</translation>
        </message>
    </context>
    <context>
        <name>RealControls</name>
        <message>
            <source>Add the control to the scenario as a shock</source>
            <translation>Añadir el control al escenario como choque</translation>
        </message>
        <message>
            <source>Export controls of the catalog on the mineral shown, each with its date and the state it was in. What a control does not say is taken from the form below.</source>
            <translation>Controles de exportación del catálogo sobre el mineral mostrado, cada uno con su fecha y el estado en que estaba. Lo que un control no dice se toma del formulario de abajo.</translation>
        </message>
        <message>
            <source>From a real control</source>
            <translation>De un control real</translation>
        </message>
        <message>
            <source>How much is not published: the cut set below is taken.</source>
            <translation>No se publica cuánto: se toma el recorte fijado abajo.</translation>
        </message>
        <message>
            <source>It can be changed below like one that was composed by hand.</source>
            <translation>Puede cambiarse abajo como uno compuesto a mano.</translation>
        </message>
        <message>
            <source>No export control on {mineral} is listed.</source>
            <translation>No hay controles de exportación listados ({mineral}).</translation>
        </message>
        <message>
            <source>Switch on</source>
            <translation>Activar</translation>
        </message>
        <message>
            <source>Withholds: {parts}, from {month}.</source>
            <translation>Retiene: {parts}, desde {month}.</translation>
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
            <translation>Vaciar esta lista</translation>
        </message>
        <message>
            <source>No file yet</source>
            <translation>Ningún archivo aún</translation>
        </message>
        <message>
            <source>Open recent</source>
            <translation>Abrir reciente</translation>
        </message>
        <message>
            <source>{name}  –  not found</source>
            <translation>{name}  –  no encontrado</translation>
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
            <translation>+ {amount} dentro</translation>
        </message>
        <message>
            <source>Countries that are in none of the regions, such as China: each has a lever of its own, and there is none for them together.</source>
            <translation>Países que no están en ninguna de las regiones, como China: cada uno tiene su palanca, y no hay una para el conjunto.</translation>
        </message>
        <message>
            <source>The rest</source>
            <translation>El resto</translation>
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
            <translation>A lo largo de la cadena</translation>
        </message>
        <message>
            <source>Exposure of</source>
            <translation>Exposición de</translation>
        </message>
        <message>
            <source>Governance by the region's median: {countries}</source>
            <translation>Gobernanza según la mediana de la región: {countries}</translation>
        </message>
        <message>
            <source>No stage has published national output.</source>
            <translation>Ninguna etapa tiene producción nacional publicada.</translation>
        </message>
        <message>
            <source>Only {stage} has published output.</source>
            <translation>Producción publicada solo en: {stage}.</translation>
        </message>
        <message>
            <source>Share of world output, %</source>
            <translation>Cuota de la producción mundial, %</translation>
        </message>
        <message>
            <source>Tonnes in and out differ by over 10 % at: {stages}</source>
            <translation>Las toneladas de entrada y salida difieren más del 10 % en: {stages}</translation>
        </message>
        <message>
            <source>Worst stage: {stage}</source>
            <translation>Peor etapa: {stage}</translation>
        </message>
    </context>
    <context>
        <name>RunDialog</name>
        <message>
            <source>1 page</source>
            <translation>1 página</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Mostrar en la carpeta</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>The page as you laid it out</source>
            <translation>La página tal como la compuso</translation>
        </message>
        <message>
            <source>Written into {folder}: {names}.</source>
            <translation>Guardado en {folder}: {names}.</translation>
        </message>
        <message>
            <source>{count} files written into {folder}: {names} and more.</source>
            <translation>{count} archivos guardados en {folder}: {names} y más.</translation>
        </message>
        <message>
            <source>{count} pages</source>
            <translation>{count} páginas</translation>
        </message>
    </context>
    <context>
        <name>RunPanel</name>
        <message>
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Deteniendo…</translation>
        </message>
        <message>
            <source>{done} of {total} pages. {what}</source>
            <translation>{done} de {total} páginas. {what}</translation>
        </message>
    </context>
    <context>
        <name>SaysWho</name>
        <message>
            <source>Open these sources</source>
            <translation>Abrir estas fuentes</translation>
        </message>
    </context>
    <context>
        <name>ScenarioActions</name>
        <message>
            <source>Add empty scenario</source>
            <translation>Añadir escenario vacío</translation>
        </message>
        <message>
            <source>Add scenario “{name}”</source>
            <translation>Añadir escenario «{name}»</translation>
        </message>
        <message>
            <source>Compare “{name}” too</source>
            <translation>Comparar también «{name}»</translation>
        </message>
        <message>
            <source>Delete scenario</source>
            <translation>Eliminar escenario</translation>
        </message>
        <message>
            <source>Delete scenario “{name}”</source>
            <translation>Eliminar escenario «{name}»</translation>
        </message>
        <message>
            <source>Duplicate as “{name}”</source>
            <translation>Duplicar como «{name}»</translation>
        </message>
        <message>
            <source>Duplicate scenario</source>
            <translation>Duplicar escenario</translation>
        </message>
        <message>
            <source>Keep as new scenario</source>
            <translation>Conservar como nuevo escenario</translation>
        </message>
        <message>
            <source>Keep as new scenario…</source>
            <translation>Conservar como nuevo escenario…</translation>
        </message>
        <message>
            <source>Keep as “{name}”</source>
            <translation>Conservar como «{name}»</translation>
        </message>
        <message>
            <source>Leave “{name}” out of it</source>
            <translation>Dejar «{name}» fuera</translation>
        </message>
        <message>
            <source>Move scenario “{name}”</source>
            <translation>Mover escenario «{name}»</translation>
        </message>
        <message>
            <source>Name of the new scenario:</source>
            <translation>Nombre del nuevo escenario:</translation>
        </message>
        <message>
            <source>Name of the scenario:</source>
            <translation>Nombre del escenario:</translation>
        </message>
        <message>
            <source>Next scenario</source>
            <translation>Escenario siguiente</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Note on scenario “{name}”</source>
            <translation>Nota sobre el escenario «{name}»</translation>
        </message>
        <message>
            <source>Note on scenario…</source>
            <translation>Nota sobre el escenario…</translation>
        </message>
        <message>
            <source>Previous scenario</source>
            <translation>Escenario anterior</translation>
        </message>
        <message>
            <source>Rename scenario</source>
            <translation>Renombrar escenario</translation>
        </message>
        <message>
            <source>Rename scenario “{before}” to “{after}”</source>
            <translation>Renombrar escenario «{before}» a «{after}»</translation>
        </message>
        <message>
            <source>Rename scenario…</source>
            <translation>Renombrar escenario…</translation>
        </message>
        <message>
            <source>Scenario {number}</source>
            <translation>Escenario {number}</translation>
        </message>
        <message>
            <source>Show scenario “{name}”</source>
            <translation>Mostrar escenario «{name}»</translation>
        </message>
        <message>
            <source>Start from a preset…</source>
            <translation>Partir de un caso tipo…</translation>
        </message>
        <message>
            <source>Start from “{name}”</source>
            <translation>Partir de «{name}»</translation>
        </message>
        <message>
            <source>What there is to say of “{name}”:</source>
            <translation>Qué hay que decir de «{name}»:</translation>
        </message>
        <message>
            <source>{name}, copy</source>
            <translation>{name}, copia</translation>
        </message>
    </context>
    <context>
        <name>ScenarioChooser</name>
        <message>
            <source>Scenario</source>
            <translation>Escenario</translation>
        </message>
        <message>
            <source>Scenario: {name}</source>
            <translation>Escenario: {name}</translation>
        </message>
        <message>
            <source>The scenarios of this file: the one shown, others to show instead, and what can be done with them. Each keeps all levers.</source>
            <translation>Los escenarios de este archivo: el mostrado, otros que mostrar en su lugar y qué puede hacerse con ellos. Cada uno guarda todas las palancas.</translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation>{number} de {count}</translation>
        </message>
    </context>
    <context>
        <name>ScenarioList</name>
        <message>
            <source>Drag, or Ctrl+Up and Ctrl+Down, for another order</source>
            <translation>Arrastre, o Ctrl+Arriba y Ctrl+Abajo, para otro orden</translation>
        </message>
        <message>
            <source>Scenarios</source>
            <translation>Escenarios</translation>
        </message>
        <message>
            <source>The scenarios of this file. Click one to show it, double click or F2 to rename it, tick it to compare it, drag it for another order; Delete takes it away, undo brings it back.</source>
            <translation>Los escenarios de este archivo. Clic en uno para mostrarlo, doble clic o F2 para renombrarlo, márquelo para compararlo, arrástrelo para otro orden; Supr lo quita, deshacer lo devuelve.</translation>
        </message>
    </context>
    <context>
        <name>ScenarioMenu</name>
        <message>
            <source>Baseline, without levers</source>
            <translation>Referencia, sin palancas</translation>
        </message>
        <message>
            <source>Colour the map by the baseline; the scenario stays as it is</source>
            <translation>Colorear el mapa según la referencia; el escenario queda como está</translation>
        </message>
    </context>
    <context>
        <name>ScenarioParts</name>
        <message>
            <source>Compare on the map…</source>
            <translation>Comparar en el mapa…</translation>
        </message>
        <message>
            <source>Compare scenarios</source>
            <translation>Comparar escenarios</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <source>Scenario</source>
            <translation>Escenario</translation>
        </message>
        <message>
            <source>Scenarios</source>
            <translation>Escenarios</translation>
        </message>
        <message>
            <source>Show scenario</source>
            <translation>Mostrar escenario</translation>
        </message>
        <message>
            <source>“{name}” is a new scenario, seen by the members of its pact. Its note says what of it is assumed.</source>
            <translation>«{name}» es un nuevo escenario, visto por los miembros de su pacto. Su nota dice qué se supone en él.</translation>
        </message>
        <message>
            <source>“{name}” is a new scenario. Its note says what of it is assumed.</source>
            <translation>«{name}» es un nuevo escenario. Su nota dice qué se supone en él.</translation>
        </message>
    </context>
    <context>
        <name>ScenariosPanel</name>
        <message>
            <source>A copy of the one shown</source>
            <translation>Una copia del que se muestra</translation>
        </message>
        <message>
            <source>A real case to start from</source>
            <translation>Un caso real del que partir</translation>
        </message>
        <message>
            <source>A scenario without levers</source>
            <translation>Un escenario sin palancas</translation>
        </message>
        <message>
            <source>All figures are of the mineral, stage, year and consumer that are shown.</source>
            <translation>Todas las cifras son del mineral, la etapa, el año y el consumidor mostrados.</translation>
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
        <message>
            <source>Compare on the map…</source>
            <translation>Comparar en el mapa…</translation>
        </message>
        <message>
            <source>Copy table</source>
            <translation>Copiar tabla</translation>
        </message>
        <message>
            <source>Copy the table for a spreadsheet</source>
            <translation>Copiar la tabla para una hoja de cálculo</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplicar</translation>
        </message>
        <message>
            <source>Every step on scenarios can be undone.</source>
            <translation>Todo paso con escenarios puede deshacerse.</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nuevo</translation>
        </message>
        <message>
            <source>Note…</source>
            <translation>Nota…</translation>
        </message>
        <message>
            <source>Or double click, or F2</source>
            <translation>O doble clic, o F2</translation>
        </message>
        <message>
            <source>Preset…</source>
            <translation>Caso tipo…</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Renombrar…</translation>
        </message>
        <message>
            <source>Save as CSV</source>
            <translation>Guardar como CSV</translation>
        </message>
        <message>
            <source>Save as CSV…</source>
            <translation>Guardar como CSV…</translation>
        </message>
        <message>
            <source>The baseline and every ticked scenario; double click a row to show it</source>
            <translation>La referencia y cada escenario marcado; doble clic en una fila la muestra</translation>
        </message>
        <message>
            <source>Two scenarios on one map, or the change between them</source>
            <translation>Dos escenarios en un mapa, o la variación entre ellos</translation>
        </message>
        <message>
            <source>Undo brings it back</source>
            <translation>Deshacer lo devuelve</translation>
        </message>
        <message>
            <source>What there is to say of it</source>
            <translation>Qué hay que decir de él</translation>
        </message>
        <message>
            <source>Write the table, with its units, to a file</source>
            <translation>Guardar la tabla, con sus unidades, en un archivo</translation>
        </message>
        <message>
            <source>{mineral} {stage}, {year} · cover and shortfall: {who}</source>
            <translation>{mineral}, {stage}, {year} · cobertura y déficit: {who}</translation>
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
            <translation> mes</translation>
        </message>
        <message>
            <source> months</source>
            <translation> meses</translation>
        </message>
        <message>
            <source> year</source>
            <translation> año</translation>
        </message>
        <message>
            <source> years</source>
            <translation> años</translation>
        </message>
        <message>
            <source>First</source>
            <translation>Primero</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Formato</translation>
        </message>
        <message>
            <source>Last</source>
            <translation>Último</translation>
        </message>
        <message>
            <source>Months of the shock</source>
            <translation>Meses del choque</translation>
        </message>
        <message>
            <source>No export restriction acts on this stage.</source>
            <translation>Ninguna restricción a la exportación afecta a esta etapa.</translation>
        </message>
        <message>
            <source>Page size</source>
            <translation>Tamaño de página</translation>
        </message>
        <message>
            <source>Range</source>
            <translation>Período</translation>
        </message>
        <message>
            <source>Resolution</source>
            <translation>Resolución</translation>
        </message>
        <message>
            <source>Series of images</source>
            <translation>Serie de imágenes</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Paso</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Pasos</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Plantilla</translation>
        </message>
        <message>
            <source>The first month must not be after the last.</source>
            <translation>El primer mes no debe ser posterior al último.</translation>
        </message>
        <message>
            <source>Write series</source>
            <translation>Crear serie</translation>
        </message>
        <message>
            <source>Years</source>
            <translation>Años</translation>
        </message>
        <message>
            <source>every</source>
            <translation>cada</translation>
        </message>
        <message>
            <source>to</source>
            <translation>a</translation>
        </message>
    </context>
    <context>
        <name>ShareChart</name>
        <message>
            <source>No national output is published for this stage.</source>
            <translation>No se publica producción nacional en esta etapa.</translation>
        </message>
        <message>
            <source>Share of world output</source>
            <translation>Cuota de la producción mundial</translation>
        </message>
    </context>
    <context>
        <name>SharePage</name>
        <message>
            <source>% of world output</source>
            <translation>% de la producción mundial</translation>
        </message>
        <message>
            <source>Bounds</source>
            <translation>Límites</translation>
        </message>
        <message>
            <source>Bounds of the classes, {unit}; type others to set them by hand</source>
            <translation>Límites de las clases, {unit}; escriba otros para fijarlos a mano</translation>
        </message>
        <message>
            <source>Class bounds</source>
            <translation>Límites de clase</translation>
        </message>
        <message>
            <source>Class bounds {bounds}</source>
            <translation>Límites de clase {bounds}</translation>
        </message>
        <message>
            <source>Classes</source>
            <translation>Clases</translation>
        </message>
        <message>
            <source>Classes: {scheme}</source>
            <translation>Clases: {scheme}</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Color</translation>
        </message>
        <message>
            <source>Colour countries</source>
            <translation>Colorear países</translation>
        </message>
        <message>
            <source>Colour regions</source>
            <translation>Colorear regiones</translation>
        </message>
        <message>
            <source>Colour the pact as one</source>
            <translation>Colorear el pacto como uno</translation>
        </message>
        <message>
            <source>Countries</source>
            <translation>Países</translation>
        </message>
        <message>
            <source>Neighbours among {count} classes cannot be told apart by everyone. Take fewer.</source>
            <translation>Dos clases vecinas de {count} no las distingue todo el mundo. Tome menos.</translation>
        </message>
        <message>
            <source>Not all of it is numbers. Write: 0.5; 2; 10</source>
            <translation>No todo son números. Escriba: 0,5; 2; 10</translation>
        </message>
        <message>
            <source>Regions</source>
            <translation>Regiones</translation>
        </message>
        <message>
            <source>Reset the classes</source>
            <translation>Restablecer las clases</translation>
        </message>
        <message>
            <source>Scheme</source>
            <translation>Método</translation>
        </message>
        <message>
            <source>The pact as one</source>
            <translation>El pacto como uno</translation>
        </message>
        <message>
            <source>The scenario has no pact: countries are coloured. Choose one under Policy, at the right.</source>
            <translation>El escenario no tiene pacto: se colorean los países. Elija uno en Pacto, a la derecha.</translation>
        </message>
        <message>
            <source>percentage points</source>
            <translation>puntos porcentuales</translation>
        </message>
        <message>
            <source>{count} classes</source>
            <translation>{count} clases</translation>
        </message>
    </context>
    <context>
        <name>ShockChart</name>
        <message>
            <source>Shock, month by month</source>
            <translation>Choque, mes a mes</translation>
        </message>
        <message>
            <source>Who supplies what in each month, and what is missing. Left and Right move.</source>
            <translation>Quién suministra qué en cada mes, y qué falta. Izquierda y Derecha mueven.</translation>
        </message>
    </context>
    <context>
        <name>ShockForm</name>
        <message>
            <source> months</source>
            <translation> meses</translation>
        </message>
        <message>
            <source>After that exports are free again.</source>
            <translation>Después las exportaciones vuelven a ser libres.</translation>
        </message>
        <message>
            <source>Exports cut</source>
            <translation>Recorte exportador</translation>
        </message>
        <message>
            <source>First month</source>
            <translation>Primer mes</translation>
        </message>
        <message>
            <source>First month of the restriction</source>
            <translation>Primer mes de la restricción</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>How long goods are under way: shipped ones still arrive. Holds for all shocks.</source>
            <translation>Cuánto viajan los bienes: los ya embarcados aún llegan. Vale para todos los choques.</translation>
        </message>
        <message>
            <source>How long the restriction is in force</source>
            <translation>Cuánto tiempo está en vigor la restricción</translation>
        </message>
        <message>
            <source>Imposed by</source>
            <translation>Impuesta por</translation>
        </message>
        <message>
            <source>Lasts</source>
            <translation>Duración</translation>
        </message>
        <message>
            <source>Mineral</source>
            <translation>Mineral</translation>
        </message>
        <message>
            <source>Part of its exports of the product that no longer leaves; 100 % is a ban.</source>
            <translation>Parte de sus exportaciones del producto que ya no sale; 100 % es una prohibición.</translation>
        </message>
        <message>
            <source>Part of the exports withheld; 100 % is a ban</source>
            <translation>Parte de las exportaciones retenida; 100 % es una prohibición</translation>
        </message>
        <message>
            <source>Shipping lag</source>
            <translation>Plazo de envío</translation>
        </message>
        <message>
            <source>Targets</source>
            <translation>Destinatarios</translation>
        </message>
        <message>
            <source>The country, or the EU, that withholds exports. Its own use is not cut.</source>
            <translation>El país, o la UE, que retiene exportaciones. Su propio consumo no se recorta.</translation>
        </message>
        <message>
            <source>The restriction begins on the first day of this month.</source>
            <translation>La restricción empieza el primer día de este mes.</translation>
        </message>
        <message>
            <source>The year in which the restriction begins.</source>
            <translation>El año en que empieza la restricción.</translation>
        </message>
        <message>
            <source>What was shipped before the restriction still arrives, this long. It holds for all shocks of the scenario and is saved with it.</source>
            <translation>Lo embarcado antes de la restricción aún llega, durante este tiempo. Vale para todos los choques del escenario y se guarda con él.</translation>
        </message>
        <message>
            <source>Who withholds exports; producers of the stage first</source>
            <translation>Quién retiene exportaciones; primero los productores de la etapa</translation>
        </message>
        <message>
            <source>Whom it hits; nobody ticked stands for everyone else.</source>
            <translation>A quién afecta; nada marcado equivale a todos los demás.</translation>
        </message>
        <message>
            <source>Year in which the restriction begins</source>
            <translation>Año en que empieza la restricción</translation>
        </message>
        <message>
            <source>Year of the first month</source>
            <translation>Año del primer mes</translation>
        </message>
        <message>
            <source>{mineral} {stage}, as on the map</source>
            <translation>{mineral}, {stage} (mapa)</translation>
        </message>
    </context>
    <context>
        <name>ShockPanel</name>
        <message>
            <source>Add shock</source>
            <translation>Añadir choque</translation>
        </message>
        <message>
            <source>Another restriction at the mineral and stage shown, beside those there are</source>
            <translation>Otra restricción en el mineral y la etapa mostrados, junto a las que haya</translation>
        </message>
        <message>
            <source>Choose a shock to change it below</source>
            <translation>Elija un choque para cambiarlo abajo</translation>
        </message>
        <message>
            <source>Chosen shock</source>
            <translation>Choque elegido</translation>
        </message>
        <message>
            <source>Compose a shock</source>
            <translation>Componer un choque</translation>
        </message>
        <message>
            <source>From a real control</source>
            <translation>De un control real</translation>
        </message>
        <message>
            <source>In the scenario</source>
            <translation>En el escenario</translation>
        </message>
        <message>
            <source>It begins with the largest supplier that restricts nothing yet.</source>
            <translation>Empieza con el mayor proveedor que aún no restringe nada.</translation>
        </message>
        <message>
            <source>No export restriction is set. Move a field below, or switch one on.</source>
            <translation>No hay restricciones a la exportación. Mueva un campo de abajo o active una.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Shocks in the scenario</source>
            <translation>Choques del escenario</translation>
        </message>
        <message>
            <source>Take the chosen shock out of the scenario</source>
            <translation>Quitar del escenario el choque elegido</translation>
        </message>
        <message>
            <source>The export restrictions of the scenario, of all minerals.</source>
            <translation>Las restricciones a la exportación del escenario, de todos los minerales.</translation>
        </message>
    </context>
    <context>
        <name>ShockParts</name>
        <message>
            <source>Export restrictions: real ones, or composed by hand</source>
            <translation>Restricciones a la exportación: reales, o compuestas a mano</translation>
        </message>
        <message>
            <source>Shock</source>
            <translation>Choque</translation>
        </message>
    </context>
    <context>
        <name>ShockTimeline</name>
        <message>
            <source>Copy all months</source>
            <translation>Copiar todos los meses</translation>
        </message>
        <message>
            <source>Copy map of this month</source>
            <translation>Copiar el mapa de este mes</translation>
        </message>
        <message>
            <source>Copy who gives how much to whom, month by month, as columns</source>
            <translation>Copiar quién da cuánto a quién, mes a mes, en columnas</translation>
        </message>
        <message>
            <source>Copy who gives to whom</source>
            <translation>Copiar quién da a quién</translation>
        </message>
        <message>
            <source>Days of cover</source>
            <translation>Días de cobertura</translation>
        </message>
        <message>
            <source>Days of cover: of use / of lost supply</source>
            <translation>Días de cobertura: del consumo / de la oferta perdida</translation>
        </message>
        <message>
            <source>Export map of this month…</source>
            <translation>Exportar el mapa de este mes…</translation>
        </message>
        <message>
            <source>Map of the month copied.</source>
            <translation>Mapa del mes copiado.</translation>
        </message>
        <message>
            <source>No restriction acts on {what}. Set one in the Shock tab at the right.</source>
            <translation>Ninguna restricción afecta a {what}. Defina una en la pestaña Choque, a la derecha.</translation>
        </message>
        <message>
            <source>Place map of this month on the briefing page</source>
            <translation>Colocar el mapa de este mes en la página de síntesis</translation>
        </message>
        <message>
            <source>Shock, month by month</source>
            <translation>Choque, mes a mes</translation>
        </message>
        <message>
            <source>Show where use, trade and stocks come from</source>
            <translation>Mostrar de dónde vienen consumo, comercio y existencias</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Fuentes</translation>
        </message>
        <message>
            <source>Sources of the shock’s figures</source>
            <translation>Fuentes de las cifras del choque</translation>
        </message>
        <message>
            <source>Supply of</source>
            <translation>Suministro de</translation>
        </message>
        <message>
            <source>The pact: {name}</source>
            <translation>El pacto: {name}</translation>
        </message>
        <message>
            <source>The world, a country, or the scenario's pact and its members.</source>
            <translation>El mundo, un país, o el pacto del escenario y sus miembros.</translation>
        </message>
        <message>
            <source>There is no path to show.</source>
            <translation>No hay trayectoria que mostrar.</translation>
        </message>
        <message>
            <source>Who gives to whom</source>
            <translation>Quién da a quién</translation>
        </message>
        <message>
            <source>Who gives to whom, {month}</source>
            <translation>Quién da a quién, {month}</translation>
        </message>
        <message>
            <source>Whose supply is shown</source>
            <translation>De quién se muestra el suministro</translation>
        </message>
        <message>
            <source>Whose supply the chart shows</source>
            <translation>De quién muestra el gráfico el suministro</translation>
        </message>
        <message>
            <source>{mineral} {stage}, {who}, {unit}</source>
            <translation>{mineral}, {stage}, {who}, {unit}</translation>
        </message>
        <message>
            <source>{month}: no gifts</source>
            <translation>{month}: sin cesiones</translation>
        </message>
    </context>
    <context>
        <name>SiteDialog</name>
        <message>
            <source>Capacity, t/yr</source>
            <translation>Capacidad, t/año</translation>
        </message>
        <message>
            <source>Control</source>
            <translation>Control</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>País</translation>
        </message>
        <message>
            <source>Edit {site}</source>
            <translation>Editar {site}</translation>
        </message>
        <message>
            <source>Latitude</source>
            <translation>Latitud</translation>
        </message>
        <message>
            <source>Longitude</source>
            <translation>Longitud</translation>
        </message>
        <message>
            <source>Mineral</source>
            <translation>Mineral</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <source>Operator</source>
            <translation>Operador</translation>
        </message>
        <message>
            <source>Output, t/yr</source>
            <translation>Producción, t/año</translation>
        </message>
        <message>
            <source>Owners</source>
            <translation>Propietarios</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>Producto</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Etapa</translation>
        </message>
        <message>
            <source>Start year</source>
            <translation>Año de inicio</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>The file has no column for it</source>
            <translation>El archivo no tiene columna para ello</translation>
        </message>
        <message>
            <source>{file}, row {row}. The file itself stays as it is; the change is kept with your work. A field that the file has no column for gets one in your layer, and in what is exported of it.</source>
            <translation>{file}, fila {row}. El archivo mismo queda como está; el cambio se guarda con su trabajo. Un campo para el que el archivo no tiene columna recibe una en su capa, y en lo que de ella se exporta.</translation>
        </message>
    </context>
    <context>
        <name>SiteEditing</name>
        <message>
            <source>Copy {count} sites to my sites</source>
            <translation>Copiar {count} sitios a mis sitios</translation>
        </message>
        <message>
            <source>Copy {site} to my sites</source>
            <translation>Copiar {site} a mis sitios</translation>
        </message>
        <message>
            <source>Edit {site}</source>
            <translation>Editar {site}</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Editar…</translation>
        </message>
        <message>
            <source>Not changed. {why}</source>
            <translation>No cambiado. {why}</translation>
        </message>
        <message>
            <source>{site} is in {file} now and can be edited.</source>
            <translation>{site} está ahora en {file} y puede editarse.</translation>
        </message>
    </context>
    <context>
        <name>SiteExports</name>
        <message>
            <source>All rows of {name} are on the map.</source>
            <translation>Todas las filas de {name} están en el mapa.</translation>
        </message>
        <message>
            <source>Excel workbook (*.xlsx);;Table (*.csv)</source>
            <translation>Libro de Excel (*.xlsx);;Tabla (*.csv)</translation>
        </message>
        <message>
            <source>Excel workbook (*.xlsx);;Table (*.csv);;GeoPackage (*.gpkg);;GeoJSON (*.geojson)</source>
            <translation>Libro de Excel (*.xlsx);;Tabla (*.csv);;GeoPackage (*.gpkg);;GeoJSON (*.geojson)</translation>
        </message>
        <message>
            <source>Export rows left aside</source>
            <translation>Exportar filas apartadas</translation>
        </message>
        <message>
            <source>Export sites</source>
            <translation>Exportar sitios</translation>
        </message>
        <message>
            <source>Written: {path}</source>
            <translation>Guardado: {path}</translation>
        </message>
    </context>
    <context>
        <name>SiteFileDialog</name>
        <message>
            <source>1 row left aside</source>
            <translation>1 fila apartada</translation>
        </message>
        <message>
            <source>1 site on the map</source>
            <translation>1 sitio en el mapa</translation>
        </message>
        <message>
            <source>Add 1 site</source>
            <translation>Añadir 1 sitio</translation>
        </message>
        <message>
            <source>Add sites</source>
            <translation>Añadir sitios</translation>
        </message>
        <message>
            <source>Add the others likewise where nothing needs an answer</source>
            <translation>Añadir los demás igual donde nada pida respuesta</translation>
        </message>
        <message>
            <source>Add {count} sites</source>
            <translation>Añadir {count} sitios</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Change 1 site</source>
            <translation>Cambiar 1 sitio</translation>
        </message>
        <message>
            <source>Change sites of {name}</source>
            <translation>Cambiar sitios de {name}</translation>
        </message>
        <message>
            <source>Change {count} sites</source>
            <translation>Cambiar {count} sitios</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Columnas</translation>
        </message>
        <message>
            <source>Counting</source>
            <translation>Recuento</translation>
        </message>
        <message>
            <source>List written: {name}</source>
            <translation>Lista guardada: {name}</translation>
        </message>
        <message>
            <source>Listed twice</source>
            <translation>Duplicados</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Problemas</translation>
        </message>
        <message>
            <source>Sites of {name}</source>
            <translation>Sitios de {name}</translation>
        </message>
        <message>
            <source>Skip this file</source>
            <translation>Saltar este archivo</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Pasos</translation>
        </message>
        <message>
            <source>errors: {errors}, warnings: {warnings}</source>
            <translation>errores: {errors}, avisos: {warnings}</translation>
        </message>
        <message>
            <source>{count} rows left aside</source>
            <translation>{count} filas apartadas</translation>
        </message>
        <message>
            <source>{count} sites on the map</source>
            <translation>{count} sitios en el mapa</translation>
        </message>
        <message>
            <source>{title} ({at} of {count})</source>
            <translation>{title} ({at} de {count})</translation>
        </message>
    </context>
    <context>
        <name>SiteFileWays</name>
        <message>
            <source> Levers on their sites are kept, and act once they are found.</source>
            <translation> Las palancas sobre sus sitios se conservan y actúan en cuanto se encuentren.</translation>
        </message>
        <message>
            <source> and {count} more</source>
            <translation> y {count} más</translation>
        </message>
        <message>
            <source>Add sites</source>
            <translation>Añadir sitios</translation>
        </message>
        <message>
            <source>Add sites from files…</source>
            <translation>Añadir sitios desde archivos…</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Excel workbook (XLSX)…</source>
            <translation>Libro de Excel (XLSX)…</translation>
        </message>
        <message>
            <source>Found {count} files.</source>
            <translation>{count} archivos encontrados.</translation>
        </message>
        <message>
            <source>GeoPackage…</source>
            <translation>GeoPackage…</translation>
        </message>
        <message>
            <source>Locate…</source>
            <translation>Localizar…</translation>
        </message>
        <message>
            <source>Not found: {names}. The rest of your work is here.</source>
            <translation>No encontrados: {names}. El resto de su trabajo está aquí.</translation>
        </message>
        <message>
            <source>Paste a table of sites</source>
            <translation>Pegar una tabla de sitios</translation>
        </message>
        <message>
            <source>Pasted table</source>
            <translation>Tabla pegada</translation>
        </message>
        <message>
            <source>Recent files of sites</source>
            <translation>Archivos de sitios recientes</translation>
        </message>
        <message>
            <source>Save template</source>
            <translation>Guardar plantilla</translation>
        </message>
        <message>
            <source>Site files ({suffixes});;All files (*)</source>
            <translation>Archivos de sitios ({suffixes});;Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Table (CSV)…</source>
            <translation>Tabla (CSV)…</translation>
        </message>
        <message>
            <source>Template for site files</source>
            <translation>Plantilla de archivos de sitios</translation>
        </message>
        <message>
            <source>Template written: {path}</source>
            <translation>Plantilla guardada: {path}</translation>
        </message>
        <message>
            <source>There is no file of sites in {folder}.</source>
            <translation>No hay ningún archivo de sitios en {folder}.</translation>
        </message>
        <message>
            <source>There is no table in the clipboard. Copy rows with their headings in a spreadsheet, then paste them here.</source>
            <translation>No hay ninguna tabla en el portapapeles. Copie filas con sus encabezados en una hoja de cálculo y péguelas aquí.</translation>
        </message>
        <message>
            <source>Where is {name}?</source>
            <translation>¿Dónde está {name}?</translation>
        </message>
        <message>
            <source>{name} has no table: its sites are not on the map yet.</source>
            <translation>{name} no tiene tabla: sus sitios aún no están en el mapa.</translation>
        </message>
        <message>
            <source>{name} is back on the map.</source>
            <translation>{name} está de nuevo en el mapa.</translation>
        </message>
    </context>
    <context>
        <name>SiteFilesOnMap</name>
        <message>
            <source>Add sites of {name}</source>
            <translation>Añadir sitios de {name}</translation>
        </message>
        <message>
            <source>Locate {name}</source>
            <translation>Localizar {name}</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Leer de nuevo</translation>
        </message>
        <message>
            <source>Remove sites of {name}</source>
            <translation>Quitar sitios de {name}</translation>
        </message>
        <message>
            <source>{name} was changed by another program.</source>
            <translation>Otro programa cambió {name}.</translation>
        </message>
    </context>
    <context>
        <name>SitePage</name>
        <message>
            <source>Also show sites whose start year is not known</source>
            <translation>Mostrar también sitios cuyo año de inicio se desconoce</translation>
        </message>
        <message>
            <source>Building</source>
            <translation>En obras</translation>
        </message>
        <message>
            <source>By controlling country</source>
            <translation>Por país de control</translation>
        </message>
        <message>
            <source>By stage</source>
            <translation>Por etapa</translation>
        </message>
        <message>
            <source>By status</source>
            <translation>Por estado</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Verificado</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>Quitar filtro</translation>
        </message>
        <message>
            <source>Clear the filter of sites</source>
            <translation>Quitar el filtro de sitios</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Color</translation>
        </message>
        <message>
            <source>Colour sites by controlling country</source>
            <translation>Colorear sitios por país de control</translation>
        </message>
        <message>
            <source>Colour sites by stage</source>
            <translation>Colorear sitios por etapa</translation>
        </message>
        <message>
            <source>Colour sites by status</source>
            <translation>Colorear sitios por estado</translation>
        </message>
        <message>
            <source>Control</source>
            <translation>Control</translation>
        </message>
        <message>
            <source>Controlling country</source>
            <translation>País de control</translation>
        </message>
        <message>
            <source>Filter sites by controlling country</source>
            <translation>Filtrar sitios por país de control</translation>
        </message>
        <message>
            <source>Filter sites by start year</source>
            <translation>Filtrar sitios por año de inicio</translation>
        </message>
        <message>
            <source>Filter sites by status</source>
            <translation>Filtrar sitios por estado</translation>
        </message>
        <message>
            <source>Filter sites by verification</source>
            <translation>Filtrar sitios por verificación</translation>
        </message>
        <message>
            <source>Hide sites of unknown start year</source>
            <translation>Ocultar sitios de año de inicio desconocido</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Desconocido</translation>
        </message>
        <message>
            <source>Of all sites show only</source>
            <translation>De todos los sitios, mostrar solo</translation>
        </message>
        <message>
            <source>One must stay ticked: the eye of a layer hides all its sites.</source>
            <translation>Uno debe quedar marcado: el ojo de una capa oculta todos sus sitios.</translation>
        </message>
        <message>
            <source>Partly</source>
            <translation>En parte</translation>
        </message>
        <message>
            <source>Recalled</source>
            <translation>De memoria</translation>
        </message>
        <message>
            <source>Show sites of unknown start year</source>
            <translation>Mostrar sitios de año de inicio desconocido</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <source>Start year</source>
            <translation>Año de inicio</translation>
        </message>
        <message>
            <source>Start year not known</source>
            <translation>Año de inicio desconocido</translation>
        </message>
        <message>
            <source>Start year, from</source>
            <translation>Año de inicio, desde</translation>
        </message>
        <message>
            <source>Start year, to</source>
            <translation>Año de inicio, hasta</translation>
        </message>
        <message>
            <source>any</source>
            <translation>cualquiera</translation>
        </message>
        <message>
            <source>{shown} of {every} shown</source>
            <translation>{shown} de {every} mostrados</translation>
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
            <translation>Altura</translation>
        </message>
        <message>
            <source>Page size</source>
            <translation>Tamaño de página</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>Anchura</translation>
        </message>
    </context>
    <context>
        <name>SliderRow</name>
        <message>
            <source>{name}, number</source>
            <translation>{name}, cifra</translation>
        </message>
    </context>
    <context>
        <name>SolveDialog</name>
        <message>
            <source>Applied. Undo takes it back in one step.</source>
            <translation>Aplicado. Deshacer lo retira en un paso.</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>How far the search is</source>
            <translation>Avance de la búsqueda</translation>
        </message>
        <message>
            <source>Look for the cheapest listed projects</source>
            <translation>Buscar los proyectos listados más baratos</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Buscando…</translation>
        </message>
        <message>
            <source>No national output of {mineral} is published at this stage.</source>
            <translation>No se publica producción nacional en esta etapa ({mineral}).</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
        <message>
            <source>Set a cap at the left and press Find.</source>
            <translation>Fije un tope a la izquierda y pulse Buscar.</translation>
        </message>
        <message>
            <source>Shares are of world output, by host country. Only listed projects are built, at what they make in that year.</source>
            <translation>Las cuotas son de la producción mundial, por país anfitrión. Solo se construyen proyectos listados, por lo que producen en ese año.</translation>
        </message>
        <message>
            <source>Solve for a target</source>
            <translation>Resolver para un objetivo</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>Stop looking; nothing has been changed</source>
            <translation>Detener la búsqueda; nada ha cambiado</translation>
        </message>
        <message>
            <source>Stopped. Nothing has been changed.</source>
            <translation>Detenido. Nada ha cambiado.</translation>
        </message>
        <message>
            <source>There is no proposal.</source>
            <translation>No hay propuesta.</translation>
        </message>
        <message>
            <source>Tick a cap: on a share, on HHI, or on both.</source>
            <translation>Marque un tope: de una cuota, del HHI, o de ambos.</translation>
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
            <translation>Una salvaguarda contra cambiar un proveedor dominante por otro</translation>
        </message>
        <message>
            <source>At</source>
            <translation>En</translation>
        </message>
        <message>
            <source>Budget</source>
            <translation>Presupuesto</translation>
        </message>
        <message>
            <source>Budget, million USD</source>
            <translation>Presupuesto, millones de USD</translation>
        </message>
        <message>
            <source>Build in</source>
            <translation>Construir en</translation>
        </message>
        <message>
            <source>Build projects whole or not at all</source>
            <translation>Construir proyectos enteros o nada</translation>
        </message>
        <message>
            <source>Cap HHI</source>
            <translation>Limitar el HHI</translation>
        </message>
        <message>
            <source>Cap a share</source>
            <translation>Limitar una cuota</translation>
        </message>
        <message>
            <source>Cap a share of world output</source>
            <translation>Limitar una cuota de la producción mundial</translation>
        </message>
        <message>
            <source>Cap the concentration of world output</source>
            <translation>Limitar la concentración de la producción mundial</translation>
        </message>
        <message>
            <source>Every stage</source>
            <translation>Todas</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>En todas partes</translation>
        </message>
        <message>
            <source>Guard against another dominant supplier</source>
            <translation>Salvaguarda contra otro proveedor dominante</translation>
        </message>
        <message>
            <source>HHI</source>
            <translation>HHI</translation>
        </message>
        <message>
            <source>HHI may be no higher; on a scale from 0 to 10,000</source>
            <translation>El HHI no puede ser mayor; en una escala de 0 a 10.000</translation>
        </message>
        <message>
            <source>Highest HHI</source>
            <translation>HHI máximo</translation>
        </message>
        <message>
            <source>Highest share</source>
            <translation>Cuota máxima</translation>
        </message>
        <message>
            <source>Highest share of any other country</source>
            <translation>Cuota máxima de cualquier otro país</translation>
        </message>
        <message>
            <source>No other</source>
            <translation>Ningún otro</translation>
        </message>
        <message>
            <source>No other country may come to hold more than this, or than it holds now</source>
            <translation>Ningún otro país puede llegar a tener más que esto, o que lo que tiene ahora</translation>
        </message>
        <message>
            <source>Regions that may build</source>
            <translation>Regiones donde construir</translation>
        </message>
        <message>
            <source>Share of</source>
            <translation>Cuota de</translation>
        </message>
        <message>
            <source>The capped may hold no more of world output than this. The 65 % of the EU's regulation is of the EU's own use; here it is a mark.</source>
            <translation>Los limitados no pueden tener más que esto de la producción mundial. El 65 % del reglamento de la UE es del consumo propio de la UE; aquí es una marca.</translation>
        </message>
        <message>
            <source>The guard is for a cap on one country alone.</source>
            <translation>La salvaguarda es para un solo país.</translation>
        </message>
        <message>
            <source>The most that all projects together may cost; those without a listed cost count at the median of listed costs</source>
            <translation>Lo más que pueden costar todos los proyectos juntos; los que no tienen coste listado cuentan con la mediana de los listados</translation>
        </message>
        <message>
            <source>The year in which the caps are to hold</source>
            <translation>El año en que deben cumplirse los topes</translation>
        </message>
        <message>
            <source>Where capacity may be added: {ticked}</source>
            <translation>Dónde puede añadirse capacidad: {ticked}</translation>
        </message>
        <message>
            <source>Where capacity may be added; nothing ticked stands for everywhere</source>
            <translation>Dónde puede añadirse capacidad; nada marcado equivale a todas partes</translation>
        </message>
        <message>
            <source>Where the caps hold</source>
            <translation>Dónde valen los topes</translation>
        </message>
        <message>
            <source>Whether the caps hold at the map's stage or at every one</source>
            <translation>Si los topes valen en la etapa del mapa o en todas</translation>
        </message>
        <message>
            <source>Whole projects only</source>
            <translation>Solo proyectos enteros</translation>
        </message>
        <message>
            <source>Whose share is capped</source>
            <translation>De quién se limita la cuota</translation>
        </message>
        <message>
            <source>Whose share is capped: {who}</source>
            <translation>De quién se limita la cuota: {who}</translation>
        </message>
        <message>
            <source>Without it a project may be built in part. Takes some seconds.</source>
            <translation>Si no, un proyecto puede construirse en parte. Tarda unos segundos.</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Año</translation>
        </message>
        <message>
            <source>any country</source>
            <translation>cualquier país</translation>
        </message>
        <message>
            <source>any country outside the pact</source>
            <translation>cualquier país fuera del pacto</translation>
        </message>
        <message>
            <source>at most</source>
            <translation>máx.</translation>
        </message>
        <message>
            <source>country above</source>
            <translation>país sobre</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>sin límite</translation>
        </message>
        <message>
            <source>the largest: {country}</source>
            <translation>el mayor: {country}</translation>
        </message>
        <message>
            <source>under</source>
            <translation>bajo</translation>
        </message>
        <message>
            <source>{count} regions</source>
            <translation>{count} regiones</translation>
        </message>
        <message>
            <source>{mineral} has figures at one stage only</source>
            <translation>{mineral} tiene cifras en una sola etapa</translation>
        </message>
    </context>
    <context>
        <name>SolveOpener</name>
        <message>
            <source>Add scenario “{name}”</source>
            <translation>Añadir escenario «{name}»</translation>
        </message>
    </context>
    <context>
        <name>SolveResult</name>
        <message>
            <source>After</source>
            <translation>Después</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Aplicar</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Antes</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparar</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>Copiado.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Copy request, indices and projects as columns</source>
            <translation>Copiar petición, índices y proyectos en columnas</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Coste</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>Index</source>
            <translation>Índice</translation>
        </message>
        <message>
            <source>Indices before and after</source>
            <translation>Índices antes y después</translation>
        </message>
        <message>
            <source>It is applied; Undo takes it back</source>
            <translation>Está aplicado; Deshacer lo retira</translation>
        </message>
        <message>
            <source>Look at the proposal beside the scenario as it is</source>
            <translation>Ver la propuesta junto al escenario tal como está</translation>
        </message>
        <message>
            <source>Lowest in reach</source>
            <translation>Mínimo alcanzable</translation>
        </message>
        <message>
            <source>Nameplate added, cost (~: at the median of listed costs) and first year of each project</source>
            <translation>Capacidad nominal añadida, coste (~: con la mediana de costes listados) y primer año de cada proyecto</translation>
        </message>
        <message>
            <source>Project, country</source>
            <translation>Proyecto, país</translation>
        </message>
        <message>
            <source>Projects of the proposal</source>
            <translation>Proyectos de la propuesta</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translation>Propuesta</translation>
        </message>
        <message>
            <source>Put the proposal into the scenario: one step to undo</source>
            <translation>Llevar la propuesta al escenario: un paso que deshacer</translation>
        </message>
        <message>
            <source>Shares of world output and HHI, by host country, in the whole model; the lowest that can be had of each, alone</source>
            <translation>Cuotas de la producción mundial y HHI, por país anfitrión, en el modelo completo; el mínimo alcanzable de cada uno, por separado</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Etapa</translation>
        </message>
        <message>
            <source>The scenario has changed since: find again</source>
            <translation>El escenario ha cambiado desde entonces: busque de nuevo</translation>
        </message>
        <message>
            <source>There is no proposal yet</source>
            <translation>Aún no hay propuesta</translation>
        </message>
        <message>
            <source>There is nothing to add</source>
            <translation>No hay nada que añadir</translation>
        </message>
        <message>
            <source>t/yr</source>
            <translation>t/año</translation>
        </message>
    </context>
    <context>
        <name>SourcesOpener</name>
        <message>
            <source>Facts and sources copied. Paste them into a message to the maintainers and add what is wrong; nothing was sent.</source>
            <translation>Datos y fuentes copiados. Péguelos en un mensaje a los responsables y añada qué está mal; no se envió nada.</translation>
        </message>
    </context>
    <context>
        <name>SourcesPage</name>
        <message>
            <source>Address copied.</source>
            <translation>Dirección copiada.</translation>
        </message>
        <message>
            <source>Catalog</source>
            <translation>Catálogo</translation>
        </message>
        <message>
            <source>Copy address</source>
            <translation>Copiar dirección</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>Ir allí</translation>
        </message>
        <message>
            <source>How far the rows are checked</source>
            <translation>Hasta dónde están verificadas las filas</translation>
        </message>
        <message>
            <source>No address is listed.</source>
            <translation>No hay dirección listada.</translation>
        </message>
        <message>
            <source>On it rest: {tables}</source>
            <translation>En ella se apoyan: {tables}</translation>
        </message>
        <message>
            <source>Report an error</source>
            <translation>Informar de un error</translation>
        </message>
        <message>
            <source>Report an error in the chosen row</source>
            <translation>Informar de un error en la fila elegida</translation>
        </message>
        <message>
            <source>Show all sources</source>
            <translation>Mostrar todas las fuentes</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Fuentes</translation>
        </message>
        <message>
            <source>Sources of {subject}: show all</source>
            <translation>Fuentes: {subject} – mostrar todas</translation>
        </message>
        <message>
            <source>What rests on it</source>
            <translation>Qué se apoya en ella</translation>
        </message>
        <message>
            <source>no row</source>
            <translation>ninguna fila</translation>
        </message>
    </context>
    <context>
        <name>StocksTab</name>
        <message>
            <source>Add another holder to the table</source>
            <translation>Añadir otro titular a la tabla</translation>
        </message>
        <message>
            <source>Another country, to be given a stock</source>
            <translation>Otro país, al que dar una reserva</translation>
        </message>
        <message>
            <source>Another holder…</source>
            <translation>Otro titular…</translation>
        </message>
        <message>
            <source>Back to what is published</source>
            <translation>Volver a lo publicado</translation>
        </message>
        <message>
            <source>Back to what is published for {holder}: {stock}</source>
            <translation>Volver a lo publicado para {holder}: {stock}</translation>
        </message>
        <message>
            <source>Choose a holder to set its stock below</source>
            <translation>Elija un titular para fijar su reserva abajo</translation>
        </message>
        <message>
            <source>Days of use</source>
            <translation>Días de uso</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>En reserva</translation>
        </message>
        <message>
            <source>Holder</source>
            <translation>Titular</translation>
        </message>
        <message>
            <source>It joins the table; what you set is an assumption of yours.</source>
            <translation>Se une a la tabla; lo que fije es un supuesto suyo.</translation>
        </message>
        <message>
            <source>Most that can be released in a month, in tonnes</source>
            <translation>Máximo que puede liberarse en un mes, en toneladas</translation>
        </message>
        <message>
            <source>Most that is released a month, in tonnes</source>
            <translation>Máximo que se libera al mes, en toneladas</translation>
        </message>
        <message>
            <source>No stock is published. What you set here is an assumption of yours.</source>
            <translation>No se publica ninguna reserva. Lo que fije aquí es un supuesto suyo.</translation>
        </message>
        <message>
            <source>Published: {stock}. {origin}.</source>
            <translation>Publicado: {stock}. {origin}.</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>Liberación</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Restablecer</translation>
        </message>
        <message>
            <source>Set by you.</source>
            <translation>Fijado por usted.</translation>
        </message>
        <message>
            <source>Set what is held first</source>
            <translation>Fije primero lo que se guarda</translation>
        </message>
        <message>
            <source>Stock held</source>
            <translation>Reserva guardada</translation>
        </message>
        <message>
            <source>Stocks by holder</source>
            <translation>Reservas por titular</translation>
        </message>
        <message>
            <source>Tonnes</source>
            <translation>Toneladas</translation>
        </message>
        <message>
            <source>Unit of the stock</source>
            <translation>Unidad de la reserva</translation>
        </message>
        <message>
            <source>What is published of each holder's stock, or set by you (bold).</source>
            <translation>Lo publicado de la reserva de cada titular, o fijado por usted (negrita).</translation>
        </message>
        <message>
            <source>What the holder has in stock, in place of what is published</source>
            <translation>Lo que el titular tiene en reserva, en lugar de lo publicado</translation>
        </message>
        <message>
            <source>Whether the stock is given in tonnes or in days of the holder's own use</source>
            <translation>Si la reserva se da en toneladas o en días del consumo propio del titular</translation>
        </message>
        <message>
            <source>Without a limit a stock meets whatever is short until it is empty.</source>
            <translation>Sin límite, una reserva cubre cuanto falte hasta vaciarse.</translation>
        </message>
        <message>
            <source>days</source>
            <translation>días</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>sin límite</translation>
        </message>
        <message>
            <source>not countable</source>
            <translation>no contable</translation>
        </message>
        <message>
            <source>not published</source>
            <translation>no publicado</translation>
        </message>
        <message>
            <source>published</source>
            <translation>publicado</translation>
        </message>
        <message>
            <source>t</source>
            <translation>t</translation>
        </message>
        <message>
            <source>t a month</source>
            <translation>t al mes</translation>
        </message>
        <message>
            <source>{days} days</source>
            <translation>{days} días</translation>
        </message>
        <message>
            <source>{mineral} stock, {holder}: {before} → {after}</source>
            <translation>{mineral}, reserva, {holder}: {before} → {after}</translation>
        </message>
        <message>
            <source>{mineral} {stage}. Days are of the holder's own use in {year}, where that is known. Tenders, targets and plans are no stock.</source>
            <translation>{mineral}, {stage}. Los días son del consumo propio del titular en {year}, donde se conoce. Licitaciones, objetivos y planes no son reservas.</translation>
        </message>
        <message>
            <source>{stock}, {limit} a month</source>
            <translation>{stock}, {limit} al mes</translation>
        </message>
        <message>
            <source>“–” stands for not known, which is not zero.</source>
            <translation>«–» equivale a desconocido, que no es cero.</translation>
        </message>
    </context>
    <context>
        <name>StylePanel</name>
        <message>
            <source>A font of this computer; PDF files carry it along</source>
            <translation>Una fuente de este equipo; los archivos PDF la incluyen</translation>
        </message>
        <message>
            <source>Accent</source>
            <translation>Acento</translation>
        </message>
        <message>
            <source>Accent colour</source>
            <translation>Color de acento</translation>
        </message>
        <message>
            <source>Another…</source>
            <translation>Otra…</translation>
        </message>
        <message>
            <source>At the top and the bottom of every page, such as OFFICIAL</source>
            <translation>Arriba y abajo en cada página, como USO OFICIAL</translation>
        </message>
        <message>
            <source>Choose a logo</source>
            <translation>Elegir un logotipo</translation>
        </message>
        <message>
            <source>Choose a logo…</source>
            <translation>Elegir un logotipo…</translation>
        </message>
        <message>
            <source>Colour of quiet words</source>
            <translation>Color de los textos secundarios</translation>
        </message>
        <message>
            <source>Colour of words</source>
            <translation>Color de los textos</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>Font</source>
            <translation>Tipo de letra</translation>
        </message>
        <message>
            <source>House style (*{suffix})</source>
            <translation>Estilo de la casa (*{suffix})</translation>
        </message>
        <message>
            <source>House style written: {path}</source>
            <translation>Estilo de la casa guardado: {path}</translation>
        </message>
        <message>
            <source>House style: {act}</source>
            <translation>Estilo de la casa: {act}</translation>
        </message>
        <message>
            <source>Images (*.png *.jpg *.jpeg *.svg)</source>
            <translation>Imágenes (*.png *.jpg *.jpeg *.svg)</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Light for print, dark for screens</source>
            <translation>Claro para imprimir, oscuro para pantallas</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>Logotipo</translation>
        </message>
        <message>
            <source>Marking</source>
            <translation>Marcado</translation>
        </message>
        <message>
            <source>Opacity</source>
            <translation>Opacidad</translation>
        </message>
        <message>
            <source>Opacity of {layer}</source>
            <translation>Opacidad de {layer}</translation>
        </message>
        <message>
            <source>Open house style</source>
            <translation>Abrir estilo de la casa</translation>
        </message>
        <message>
            <source>Open…</source>
            <translation>Abrir…</translation>
        </message>
        <message>
            <source>PNG, JPEG or SVG, up to 2 MB</source>
            <translation>PNG, JPEG o SVG, hasta 2 MB</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papel</translation>
        </message>
        <message>
            <source>Quiet words</source>
            <translation>Textos secundarios</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Guardar como…</translation>
        </message>
        <message>
            <source>Save house style</source>
            <translation>Guardar estilo de la casa</translation>
        </message>
        <message>
            <source>Style: {name}</source>
            <translation>Estilo: {name}</translation>
        </message>
        <message>
            <source>Take the style from a file</source>
            <translation>Tomar el estilo de un archivo</translation>
        </message>
        <message>
            <source>The logo is larger than 2 MB. Choose a smaller image.</source>
            <translation>El logotipo supera los 2 MB. Elija una imagen más pequeña.</translation>
        </message>
        <message>
            <source>The same on all your pages, until you change it here.</source>
            <translation>Igual en todas sus páginas, hasta que lo cambie aquí.</translation>
        </message>
        <message>
            <source>Without logo</source>
            <translation>Sin logotipo</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Write the style to a file, to share</source>
            <translation>Guardar el estilo en un archivo, para compartirlo</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ninguno</translation>
        </message>
        <message>
            <source>{font} (bundled)</source>
            <translation>{font} (incluida)</translation>
        </message>
        <message>
            <source>{font} (not installed)</source>
            <translation>{font} (no instalada)</translation>
        </message>
        <message>
            <source>{name} cannot be read: {why}. Choose another file.</source>
            <translation>No se puede leer {name}: {why}. Elija otro archivo.</translation>
        </message>
        <message>
            <source>{name} is no image that can be used. Choose a PNG, JPEG or SVG file.</source>
            <translation>{name} no es una imagen utilizable. Elija un archivo PNG, JPEG o SVG.</translation>
        </message>
    </context>
    <context>
        <name>TablePage</name>
        <message>
            <source>As CSV…</source>
            <translation>Como CSV…</translation>
        </message>
        <message>
            <source>As an Excel workbook…</source>
            <translation>Como libro de Excel…</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Columnas</translation>
        </message>
        <message>
            <source>Comma-separated values (*.csv)</source>
            <translation>Valores separados por comas (*.csv)</translation>
        </message>
        <message>
            <source>Excel workbook (*.xlsx)</source>
            <translation>Libro de Excel (*.xlsx)</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <source>Export {table}</source>
            <translation>Exportar {table}</translation>
        </message>
        <message>
            <source>Filter by words</source>
            <translation>Filtrar por palabras</translation>
        </message>
        <message>
            <source>Filter {table}</source>
            <translation>Filtrar {table}</translation>
        </message>
        <message>
            <source>Filtered by</source>
            <translation>Filtrado por</translation>
        </message>
        <message>
            <source>No row of {every} has these words</source>
            <translation>Ninguna de las {every} filas contiene estas palabras</translation>
        </message>
        <message>
            <source>Stopped. No file was written.</source>
            <translation>Detenido. No se guardó ningún archivo.</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tabla</translation>
        </message>
        <message>
            <source>{count} rows written: {path}</source>
            <translation>{count} filas guardadas: {path}</translation>
        </message>
        <message>
            <source>{every} rows</source>
            <translation>{every} filas</translation>
        </message>
        <message>
            <source>{shown} of {every} rows</source>
            <translation>{shown} de {every} filas</translation>
        </message>
    </context>
    <context>
        <name>TablesPanel</name>
        <message>
            <source>All minerals</source>
            <translation>Todos los minerales</translation>
        </message>
        <message>
            <source>Catalog</source>
            <translation>Catálogo</translation>
        </message>
        <message>
            <source>Catalog {vintage}</source>
            <translation>Catálogo {vintage}</translation>
        </message>
        <message>
            <source>Copy to my sites…</source>
            <translation>Copiar a mis sitios…</translation>
        </message>
        <message>
            <source>Countries</source>
            <translation>Países</translation>
        </message>
        <message>
            <source>Export controls</source>
            <translation>Controles de exportación</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>Ir allí</translation>
        </message>
        <message>
            <source>Report an error</source>
            <translation>Informar de un error</translation>
        </message>
        <message>
            <source>Shown</source>
            <translation>Mostrado</translation>
        </message>
        <message>
            <source>Sites</source>
            <translation>Sitios</translation>
        </message>
        <message>
            <source>Sites of</source>
            <translation>Sitios de</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Fuentes</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>Tablas</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unidad</translation>
        </message>
        <message>
            <source>by controlling country</source>
            <translation>por país de control</translation>
        </message>
        <message>
            <source>by host country</source>
            <translation>por país anfitrión</translation>
        </message>
    </context>
    <context>
        <name>TargetPicker</name>
        <message>
            <source>Everyone else</source>
            <translation>Todos los demás</translation>
        </message>
        <message>
            <source>Targets</source>
            <translation>Destinatarios</translation>
        </message>
        <message>
            <source>Whom the restriction hits</source>
            <translation>A quién afecta la restricción</translation>
        </message>
        <message>
            <source>Whom the restriction hits: {ticked}</source>
            <translation>A quién afecta la restricción: {ticked}</translation>
        </message>
        <message>
            <source>{count} targets</source>
            <translation>{count} destinatarios</translation>
        </message>
    </context>
    <context>
        <name>TemplateGallery</name>
        <message>
            <source>Lays the page out anew; one step back brings it back</source>
            <translation>Compone la página de nuevo; un paso atrás la devuelve</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>Plantillas</translation>
        </message>
    </context>
    <context>
        <name>ThereAlready</name>
        <message>
            <source>Add as one more layer</source>
            <translation>Añadir como una capa más</translation>
        </message>
        <message>
            <source>Replace the rows of {layer}</source>
            <translation>Reemplazar las filas de {layer}</translation>
        </message>
        <message>
            <source>What becomes of a file that is on the map already</source>
            <translation>Qué se hace con un archivo que ya está en el mapa</translation>
        </message>
        <message>
            <source>What {file} holds is on the map already: {layers}.</source>
            <translation>El contenido de {file} ya está en el mapa: {layers}.</translation>
        </message>
        <message>
            <source>{file} is on the map already.</source>
            <translation>{file} ya está en el mapa.</translation>
        </message>
        <message>
            <source>{file} is on the map already: {layers}.</source>
            <translation>{file} ya está en el mapa: {layers}.</translation>
        </message>
    </context>
    <context>
        <name>TickedMenu</name>
        <message>
            <source>Nothing ticked stands for all</source>
            <translation>Nada marcado equivale a todo</translation>
        </message>
    </context>
    <context>
        <name>Tour</name>
        <message>
            <source>Done</source>
            <translation>Listo</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation>{number} de {count}</translation>
        </message>
    </context>
    <context>
        <name>UserPage</name>
        <message>
            <source>All</source>
            <translation>Todos</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automático</translation>
        </message>
        <message>
            <source>By how many are in sight</source>
            <translation>Según cuántos haya a la vista</translation>
        </message>
        <message>
            <source>Change the colour of {name}</source>
            <translation>Cambiar el color de {name}</translation>
        </message>
        <message>
            <source>Choose the colour of the sites</source>
            <translation>Elegir el color de los sitios</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>Quitar filtro</translation>
        </message>
        <message>
            <source>Clear the filter of {name}</source>
            <translation>Quitar el filtro de {name}</translation>
        </message>
        <message>
            <source>Clusters</source>
            <translation>Grupos</translation>
        </message>
        <message>
            <source>Clusters with numbers</source>
            <translation>Grupos con números</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Color</translation>
        </message>
        <message>
            <source>Colour of the sites</source>
            <translation>Color de los sitios</translation>
        </message>
        <message>
            <source>Colour {name} by another thing</source>
            <translation>Colorear {name} según otra cosa</translation>
        </message>
        <message>
            <source>Column {name}</source>
            <translation>Columna {name}</translation>
        </message>
        <message>
            <source>Counted on top of the national statistic.</source>
            <translation>Contado además de la estadística nacional.</translation>
        </message>
        <message>
            <source>Counted within the national statistic.</source>
            <translation>Contado dentro de la estadística nacional.</translation>
        </message>
        <message>
            <source>Density</source>
            <translation>Densidad</translation>
        </message>
        <message>
            <source>Display</source>
            <translation>Vista</translation>
        </message>
        <message>
            <source>Draw {name} in another way</source>
            <translation>Dibujar {name} de otro modo</translation>
        </message>
        <message>
            <source>Filter {name} by mineral</source>
            <translation>Filtrar {name} por mineral</translation>
        </message>
        <message>
            <source>Filter {name} by status</source>
            <translation>Filtrar {name} por estado</translation>
        </message>
        <message>
            <source>Mineral</source>
            <translation>Mineral</translation>
        </message>
        <message>
            <source>One by one</source>
            <translation>Uno a uno</translation>
        </message>
        <message>
            <source>One of their own</source>
            <translation>Uno propio</translation>
        </message>
        <message>
            <source>Own</source>
            <translation>Propio</translation>
        </message>
        <message>
            <source>Show sites: {status}</source>
            <translation>Mostrar sitios: {status}</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Etapa</translation>
        </message>
        <message>
            <source>Stage, as ours</source>
            <translation>Etapa, como los nuestros</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>The map's</source>
            <translation>El del mapa</translation>
        </message>
        <message>
            <source>The map's filter of sites acts here too: {what}.</source>
            <translation>El filtro de sitios del mapa también actúa aquí: {what}.</translation>
        </message>
        <message>
            <source>The one on the map</source>
            <translation>El del mapa</translation>
        </message>
        <message>
            <source>These sites count in no figure.</source>
            <translation>Estos sitios no cuentan en ninguna cifra.</translation>
        </message>
        <message>
            <source>control</source>
            <translation>control</translation>
        </message>
        <message>
            <source>start year</source>
            <translation>año de inicio</translation>
        </message>
        <message>
            <source>status</source>
            <translation>estado</translation>
        </message>
        <message>
            <source>{count} statuses</source>
            <translation>{count} estados</translation>
        </message>
        <message>
            <source>{shown} of {every} shown</source>
            <translation>{shown} de {every} mostrados</translation>
        </message>
    </context>
    <context>
        <name>ViewBar</name>
        <message>
            <source>Baseline</source>
            <translation>Referencia</translation>
        </message>
        <message>
            <source>Baseline: without levers. Scenario: with them. Change: the difference in percentage points. Compare: both, parted by a line to drag.</source>
            <translation>Referencia: sin palancas. Escenario: con ellas. Variación: la diferencia en puntos porcentuales. Comparar: ambos, separados por una línea que se arrastra.</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Variación</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Colores</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparar</translation>
        </message>
        <message>
            <source>Control</source>
            <translation>Control</translation>
        </message>
        <message>
            <source>Figures are observed up to the latest year published, projected after it.</source>
            <translation>Las cifras son observadas hasta el último año publicado y proyectadas después.</translation>
        </message>
        <message>
            <source>Host</source>
            <translation>Anfitrión</translation>
        </message>
        <message>
            <source>Host: where a plant stands. Control: where its controlling owner is.</source>
            <translation>Anfitrión: dónde está una planta. Control: dónde está su propietario de control.</translation>
        </message>
        <message>
            <source>Levers of the others stay as set.</source>
            <translation>Las palancas de los demás quedan como están.</translation>
        </message>
        <message>
            <source>Mineral</source>
            <translation>Mineral</translation>
        </message>
        <message>
            <source>No {mineral} site or output is listed for this stage.</source>
            <translation>No hay sitios ni producción listados en esta etapa ({mineral}).</translation>
        </message>
        <message>
            <source>Output counts to</source>
            <translation>Producción para</translation>
        </message>
        <message>
            <source>Output counts to the country of the controlling owner</source>
            <translation>La producción cuenta para el país del propietario de control</translation>
        </message>
        <message>
            <source>Output counts to the country that a plant stands in</source>
            <translation>La producción cuenta para el país en que está la planta</translation>
        </message>
        <message>
            <source>Play through the years</source>
            <translation>Recorrer los años</translation>
        </message>
        <message>
            <source>Scenario</source>
            <translation>Escenario</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Etapa</translation>
        </message>
        <message>
            <source>Stage whose output the map shows</source>
            <translation>Etapa cuya producción muestra el mapa</translation>
        </message>
        <message>
            <source>To which country output counts</source>
            <translation>Para qué país cuenta la producción</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Vista</translation>
        </message>
        <message>
            <source>What colours the map</source>
            <translation>Qué colorea el mapa</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Año</translation>
        </message>
        <message>
            <source>Year shown: 2024 to 2040</source>
            <translation>Año mostrado: de 2024 a 2040</translation>
        </message>
        <message>
            <source>Year, number</source>
            <translation>Año, cifra</translation>
        </message>
    </context>
    <context>
        <name>VisionMenu</name>
        <message>
            <source>Seen by</source>
            <translation>Visto por</translation>
        </message>
    </context>
    <context>
        <name>VisionSign</name>
        <message>
            <source>Seen as: {print}  ✕</source>
            <translation>Visto como: {print}  ✕</translation>
        </message>
        <message>
            <source>Seen by: {eyes}  ✕</source>
            <translation>Visto por: {eyes}  ✕</translation>
        </message>
        <message>
            <source>The map is a preview for other eyes. Show its own colours again</source>
            <translation>El mapa es una vista previa para otros ojos. Mostrar de nuevo sus colores</translation>
        </message>
    </context>
    <context>
        <name>ZoomBar</name>
        <message>
            <source>As large as on paper</source>
            <translation>Tan grande como en papel</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>Ajustar</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Más grande</translation>
        </message>
        <message>
            <source>Rest on margins, other elements and millimetres; Alt while dragging does not</source>
            <translation>Ajustarse a márgenes, otros elementos y milímetros; con Alt al arrastrar, no</translation>
        </message>
        <message>
            <source>Show the whole page</source>
            <translation>Mostrar la página entera</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Más pequeño</translation>
        </message>
        <message>
            <source>Snap</source>
            <translation>Imán</translation>
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
            <translation>Toda una capa</translation>
        </message>
        <message>
            <source>No such layer is shown</source>
            <translation>No se muestra ninguna capa así</translation>
        </message>
        <message>
            <source>Selection</source>
            <translation>Selección</translation>
        </message>
        <message>
            <source>Zoom to</source>
            <translation>Acercar a</translation>
        </message>
    </context>
    <context>
        <name>_Field</name>
        <message>
            <source>Words in the legend</source>
            <translation>Texto en la leyenda</translation>
        </message>
        <message>
            <source>its own words</source>
            <translation>su propio texto</translation>
        </message>
    </context>
    <context>
        <name>_YearBox</name>
        <message>
            <source>from </source>
            <translation>desde </translation>
        </message>
    </context>
    <context>
        <name>app</name>
        <message>
            <source>Copy details</source>
            <translation>Copiar detalles</translation>
        </message>
        <message>
            <source>Open log folder</source>
            <translation>Abrir carpeta de registros</translation>
        </message>
        <message>
            <source>Something went wrong that should not have. Your work is still open; save it under another name to be safe. The details are in the log file; please report them.</source>
            <translation>Se ha producido un error inesperado. Su trabajo sigue abierto; guárdelo con otro nombre por seguridad. Los detalles están en el archivo de registro; le rogamos que informe de ellos.</translation>
        </message>
    </context>
    <context>
        <name>assumptions</name>
        <message>
            <source>1 Mature</source>
            <translation>1 Probada</translation>
        </message>
        <message>
            <source>2 Greenfield</source>
            <translation>2 Planta nueva</translation>
        </message>
        <message>
            <source>3 First of its kind</source>
            <translation>3 Primera</translation>
        </message>
        <message>
            <source>4 Troubled</source>
            <translation>4 Con problemas</translation>
        </message>
        <message>
            <source>All in proportion</source>
            <translation>Todos en proporción</translation>
        </message>
        <message>
            <source>Beyond pipeline</source>
            <translation>Fuera de cartera</translation>
        </message>
        <message>
            <source>Building</source>
            <translation>En obras</translation>
        </message>
        <message>
            <source>Defaults are assumptions of ours, not measured; the ramp classes follow McNulty (1998).</source>
            <translation>Los valores por defecto son supuestos nuestros, no medidas; las clases de rampa siguen a McNulty (1998).</translation>
        </message>
        <message>
            <source>Every incumbent gives up the same part of its output.</source>
            <translation>Cada productor actual cede la misma parte de su producción.</translation>
        </message>
        <message>
            <source>Highest cost first</source>
            <translation>El coste más alto primero</translation>
        </message>
        <message>
            <source>In the country that makes half of the world's output the ramp is 2.</source>
            <translation>En el país que hace la mitad de la producción mundial, la rampa es 2.</translation>
        </message>
        <message>
            <source>Largest supplier first</source>
            <translation>El mayor proveedor primero</translation>
        </message>
        <message>
            <source>Members of the pact keep their output; the others share the cut in proportion.</source>
            <translation>Los miembros del pacto conservan su producción; los demás se reparten el recorte en proporción.</translation>
        </message>
        <message>
            <source>Pact members last</source>
            <translation>Los miembros del pacto al final</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Previstos</translation>
        </message>
        <message>
            <source>Restart</source>
            <translation>Reinicio</translation>
        </message>
        <message>
            <source>The largest supplier of a stage gives way down to nothing, then the next largest.</source>
            <translation>El mayor proveedor de una etapa cede hasta quedar en nada, luego el siguiente.</translation>
        </message>
        <message>
            <source>Who produces at the highest cost gives way first.</source>
            <translation>Quien produce al coste más alto cede primero.</translation>
        </message>
        <message>
            <source>With a finished feasibility study the default is {part} %.</source>
            <translation>Con un estudio de viabilidad terminado, el valor por defecto es {part} %.</translation>
        </message>
        <message>
            <source>reaches {plateau} % of nameplate, {first} % on average in the first year</source>
            <translation>alcanza el {plateau} % de la capacidad nominal, {first} % de media el primer año</translation>
        </message>
        <message>
            <source>{region} {years} years ({source})</source>
            <translation>{region} {years} años ({source})</translation>
        </message>
        <message>
            <source>“Highest cost first” needs costs of production. No table holds any: a .supplymap file can.</source>
            <translation>«El coste más alto primero» necesita costes de producción. Ninguna tabla los contiene: un archivo .supplymap puede.</translation>
        </message>
        <message>
            <source>“Pact members last” needs a pact: choose one behind Policy, or another rule of who gives way behind Assumptions.</source>
            <translation>«Los miembros del pacto al final» necesita un pacto: elija uno en Pacto, u otra regla de quién cede en Supuestos.</translation>
        </message>
    </context>
    <context>
        <name>briefing</name>
        <message>
            <source>The page</source>
            <translation>La página</translation>
        </message>
    </context>
    <context>
        <name>build</name>
        <message>
            <source>Beyond {amount} more raises HHI again</source>
            <translation>Por encima de {amount} el HHI vuelve a subir</translation>
        </message>
        <message>
            <source>HHI {hhi} from {amount}</source>
            <translation>HHI {hhi} desde {amount}</translation>
        </message>
        <message>
            <source>metal</source>
            <translation>metal</translation>
        </message>
        <message>
            <source>ore</source>
            <translation>mena</translation>
        </message>
        <message>
            <source>short of demand by {missing}: add {stage}</source>
            <translation>faltan {missing} para la demanda: añada {stage}</translation>
        </message>
        <message>
            <source>{country} under {share} from {amount}</source>
            <translation>{country} por debajo de {share} desde {amount}</translation>
        </message>
        <message>
            <source>{mineral} {stage}, {place}: {before} → {after}</source>
            <translation>{mineral}, {stage}, {place}: {before} → {after}</translation>
        </message>
        <message>
            <source>{plants} wait for {feed}: add {stage}</source>
            <translation>{plants} esperan: {feed} – añada {stage}</translation>
        </message>
        <message>
            <source>{project}: first year as listed</source>
            <translation>{project}: primer año según lista</translation>
        </message>
        <message>
            <source>{project}: from {year}</source>
            <translation>{project}: desde {year}</translation>
        </message>
    </context>
    <context>
        <name>card</name>
        <message>
            <source> since {year}</source>
            <translation> desde {year}</translation>
        </message>
        <message>
            <source>, by controlling country</source>
            <translation>, por país de control</translation>
        </message>
        <message>
            <source>, rank {rank}</source>
            <translation>, puesto {rank}</translation>
        </message>
        <message>
            <source>, start year not known</source>
            <translation>, año de inicio desconocido</translation>
        </message>
        <message>
            <source>, start {year}</source>
            <translation>, inicio {year}</translation>
        </message>
        <message>
            <source>0 low risk, 10 high</source>
            <translation>0 bajo, 10 alto</translation>
        </message>
        <message>
            <source>0 sources</source>
            <translation>0 fuentes</translation>
        </message>
        <message>
            <source>1 more in the Layers panel</source>
            <translation>1 más en el panel Capas</translation>
        </message>
        <message>
            <source>1 site</source>
            <translation>1 sitio</translation>
        </message>
        <message>
            <source>5 to 95 %: {low} to {high}</source>
            <translation>5 a 95 %: {low} a {high}</translation>
        </message>
        <message>
            <source>; scenario {year} rescaled from it</source>
            <translation>; escenario {year} reescalado a partir de ella</translation>
        </message>
        <message>
            <source>; suspended {start} to {end}</source>
            <translation>; suspendido del {start} al {end}</translation>
        </message>
        <message>
            <source>A sum of shares, not a supplier.</source>
            <translation>Una suma de cuotas, no un proveedor.</translation>
        </message>
        <message>
            <source>Abroad</source>
            <translation>En el exterior</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Añadido</translation>
        </message>
        <message>
            <source>Capacity</source>
            <translation>Capacidad</translation>
        </message>
        <message>
            <source>Capacity of the sites in these countries.</source>
            <translation>Capacidad de los sitios en estos países.</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Verificado</translation>
        </message>
        <message>
            <source>China's share of world output, by host or by control as chosen above. The tick is at 65 %: the EU's limit for one third country in its own use, set against world output.</source>
            <translation>Cuota de China en la producción mundial, por país anfitrión o de control según lo elegido arriba. La marca está en el 65 %: el límite de la UE para un tercer país en su propio consumo, puesto aquí frente a la producción mundial.</translation>
        </message>
        <message>
            <source>China’s share</source>
            <translation>Cuota de China</translation>
        </message>
        <message>
            <source>Concentration (HHI)</source>
            <translation>Concentración (HHI)</translation>
        </message>
        <message>
            <source>Control</source>
            <translation>Control</translation>
        </message>
        <message>
            <source>Countries without a figure</source>
            <translation>Países sin cifra</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>Fechas</translation>
        </message>
        <message>
            <source>Exports</source>
            <translation>Exportaciones</translation>
        </message>
        <message>
            <source>From general knowledge, not checked</source>
            <translation>De conocimiento general, sin verificar</translation>
        </message>
        <message>
            <source>Goods</source>
            <translation>Bienes</translation>
        </message>
        <message>
            <source>Governance</source>
            <translation>Gobernanza</translation>
        </message>
        <message>
            <source>Governance HHI</source>
            <translation>HHI (gobernanza)</translation>
        </message>
        <message>
            <source>Governance-weighted HHI: squared shares weighted by governance risk (World Bank WGI 2023, mean of six dimensions, 0 good to 10 bad), as in the EU's criticality method.</source>
            <translation>HHI ponderado por gobernanza: cuotas al cuadrado ponderadas por el riesgo de gobernanza (WGI 2023 del Banco Mundial, media de seis dimensiones, 0 bueno a 10 malo), como en el método de criticidad de la UE.</translation>
        </message>
        <message>
            <source>Herfindahl-Hirschman index: the sum of squared shares in per cent, 0 to 10,000. The rest of the world is a bundle and adds nothing to it. Above 1,800 counts as highly concentrated (US Merger Guidelines 2023: antitrust bands, for orientation).</source>
            <translation>Índice de Herfindahl-Hirschman: la suma de las cuotas al cuadrado en por ciento, de 0 a 10.000. El resto del mundo es un agregado y no le añade nada. Por encima de 1800 hay alta concentración (directrices de fusiones de EE. UU. de 2023: umbrales antimonopolio, a título orientativo).</translation>
        </message>
        <message>
            <source>Host</source>
            <translation>Anfitrión</translation>
        </message>
        <message>
            <source>Imports</source>
            <translation>Importaciones</translation>
        </message>
        <message>
            <source>Likely ours</source>
            <translation>Probablemente el nuestro</translation>
        </message>
        <message>
            <source>Mineral not given</source>
            <translation>Mineral no indicado</translation>
        </message>
        <message>
            <source>Mineral not given,</source>
            <translation>Mineral no indicado,</translation>
        </message>
        <message>
            <source>N-1: without {country}</source>
            <translation>N-1: sin {country}</translation>
        </message>
        <message>
            <source>No national output is published for this stage.</source>
            <translation>No se publica producción nacional en esta etapa.</translation>
        </message>
        <message>
            <source>No national output published</source>
            <translation>No se publica producción nacional</translation>
        </message>
        <message>
            <source>No output reported and no site listed; may be in the rest of the world.</source>
            <translation>Sin producción declarada ni sitio listado; puede estar en el resto del mundo.</translation>
        </message>
        <message>
            <source>No output reported: no listed site operates.</source>
            <translation>Sin producción declarada: ningún sitio listado está en servicio.</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Sobre</translation>
        </message>
        <message>
            <source>Operator</source>
            <translation>Operador</translation>
        </message>
        <message>
            <source>Output</source>
            <translation>Producción</translation>
        </message>
        <message>
            <source>Output: {names}</source>
            <translation>Producción: {names}</translation>
        </message>
        <message>
            <source>Own estimate, as the statistic does not name it: another statistic, or listed capacity × utilisation.</source>
            <translation>Estimación propia, pues la estadística no lo nombra: otra estadística, o capacidad listada × utilización.</translation>
        </message>
        <message>
            <source>Owners</source>
            <translation>Propietarios</translation>
        </message>
        <message>
            <source>Partly checked</source>
            <translation>Verificado en parte</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Posición</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>Producto</translation>
        </message>
        <message>
            <source>Share of world output of the largest country, by host or by control as chosen above. The tick is at 65 %: the EU's limit for one third country in its own use, set here against world output.</source>
            <translation>Cuota de la producción mundial del mayor país, anfitrión o de control según lo elegido arriba. La marca está en el 65 %: el límite de la UE para un tercer país en su propio consumo, puesto aquí frente a la producción mundial.</translation>
        </message>
        <message>
            <source>Share of world output of the three largest named countries.</source>
            <translation>Cuota de la producción mundial de los tres mayores países nombrados.</translation>
        </message>
        <message>
            <source>Share together</source>
            <translation>Cuota conjunta</translation>
        </message>
        <message>
            <source>Site listed, no output reported; may be in the rest of the world.</source>
            <translation>Sitio listado, sin producción declarada; puede estar en el resto del mundo.</translation>
        </message>
        <message>
            <source>Site listed, output not known (in the rest of the world).</source>
            <translation>Sitio listado, producción desconocida (en el resto del mundo).</translation>
        </message>
        <message>
            <source>Sites</source>
            <translation>Sitios</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Fuentes</translation>
        </message>
        <message>
            <source>Supply of all others over demand of all others, if the largest supplier's output vanished (IEA). Above 100 % the rest copes.</source>
            <translation>Oferta de todos los demás frente a la demanda de todos los demás, si desapareciera la producción del mayor proveedor (AIE). Por encima de 100 % los demás se bastan.</translation>
        </message>
        <message>
            <source>Supply without the largest supplier, as a share of world output. Demand-blind: its own use is not known, so this is not N-1.</source>
            <translation>Oferta sin el mayor proveedor, como cuota de la producción mundial. Ciega a la demanda: se desconoce su propio consumo, así que no es N-1.</translation>
        </message>
        <message>
            <source>The statistic gives zero.</source>
            <translation>La estadística da cero.</translation>
        </message>
        <message>
            <source>The tint is the scenario’s 5 to 95 % span.</source>
            <translation>La franja teñida es el intervalo de 5 a 95 % del escenario.</translation>
        </message>
        <message>
            <source>Three largest</source>
            <translation>Los tres mayores</translation>
        </message>
        <message>
            <source>Tonnes</source>
            <translation>Toneladas</translation>
        </message>
        <message>
            <source>Top supplier</source>
            <translation>Mayor proveedor</translation>
        </message>
        <message>
            <source>Towards</source>
            <translation>Hacia</translation>
        </message>
        <message>
            <source>Trade for {mineral} {stage}</source>
            <translation>Comercio: {mineral}, {stage}</translation>
        </message>
        <message>
            <source>What counts</source>
            <translation>Lo que cuenta</translation>
        </message>
        <message>
            <source>Without {country}</source>
            <translation>Sin {country}</translation>
        </message>
        <message>
            <source>Years</source>
            <translation>Años</translation>
        </message>
        <message>
            <source>Zoom in to see them one by one.</source>
            <translation>Acerque el mapa para verlos uno a uno.</translation>
        </message>
        <message>
            <source>all countries</source>
            <translation>todos los países</translation>
        </message>
        <message>
            <source>and {count} more; zoom in to part them</source>
            <translation>y {count} más; acerque para separarlos</translation>
        </message>
        <message>
            <source>as known in {month}</source>
            <translation>según se sabía en {month}</translation>
        </message>
        <message>
            <source>baseline</source>
            <translation>referencia</translation>
        </message>
        <message>
            <source>covered by the rest</source>
            <translation>cubierto por el resto</translation>
        </message>
        <message>
            <source>from {start}</source>
            <translation>desde {start}</translation>
        </message>
        <message>
            <source>high above {mark}</source>
            <translation>alto &gt; {mark}</translation>
        </message>
        <message>
            <source>more kinds of sites: {count}</source>
            <translation>otros tipos de sitios: {count}</translation>
        </message>
        <message>
            <source>more sites of your files: {count}</source>
            <translation>otros sitios de sus archivos: {count}</translation>
        </message>
        <message>
            <source>no capacity</source>
            <translation>sin capacidad</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ninguno</translation>
        </message>
        <message>
            <source>none observed in {year}: assumed in the scenario</source>
            <translation>ninguna observada en {year}: supuesta en el escenario</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>desconocido</translation>
        </message>
        <message>
            <source>observed {year}</source>
            <translation>observado en {year}</translation>
        </message>
        <message>
            <source>of 10</source>
            <translation>de 10</translation>
        </message>
        <message>
            <source>of other demand met</source>
            <translation>de la otra demanda</translation>
        </message>
        <message>
            <source>of output left</source>
            <translation>de producción queda</translation>
        </message>
        <message>
            <source>of world output is left</source>
            <translation>de la oferta queda</translation>
        </message>
        <message>
            <source>region only</source>
            <translation>solo región</translation>
        </message>
        <message>
            <source>scenario</source>
            <translation>escenario</translation>
        </message>
        <message>
            <source>share</source>
            <translation>cuota</translation>
        </message>
        <message>
            <source>share together</source>
            <translation>cuota conjunta</translation>
        </message>
        <message>
            <source>since {start}</source>
            <translation>desde {start}</translation>
        </message>
        <message>
            <source>site</source>
            <translation>sitio</translation>
        </message>
        <message>
            <source>the largest</source>
            <translation>el mayor</translation>
        </message>
        <message>
            <source>tick: {mark} mark</source>
            <translation>marca: {mark}</translation>
        </message>
        <message>
            <source>town</source>
            <translation>localidad</translation>
        </message>
        <message>
            <source>until {end}; start not known</source>
            <translation>hasta {end}; inicio desconocido</translation>
        </message>
        <message>
            <source>{country}: export controls</source>
            <translation>{country}: controles de exportación</translation>
        </message>
        <message>
            <source>{count} (size not known)</source>
            <translation>{count} (tamaño desconocido)</translation>
        </message>
        <message>
            <source>{count} (size of {unknown} not known)</source>
            <translation>{count} (tamaño desconocido de {unknown})</translation>
        </message>
        <message>
            <source>{count} more</source>
            <translation>{count} más</translation>
        </message>
        <message>
            <source>{count} more in the Layers panel</source>
            <translation>{count} más en el panel Capas</translation>
        </message>
        <message>
            <source>{count} sites</source>
            <translation>{count} sitios</translation>
        </message>
        <message>
            <source>{count} source: {names}</source>
            <translation>{count} fuente: {names}</translation>
        </message>
        <message>
            <source>{count} sources: {names}</source>
            <translation>{count} fuentes: {names}</translation>
        </message>
        <message>
            <source>{file}, row {row}</source>
            <translation>{file}, fila {row}</translation>
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
            <translation>{mineral}, {stage}: {capacity} listadas</translation>
        </message>
        <message>
            <source>{mineral}: {sites}</source>
            <translation>{mineral}: {sites}</translation>
        </message>
        <message>
            <source>{new}, was {old}</source>
            <translation>{new}, antes {old}</translation>
        </message>
        <message>
            <source>{part} of all from {name}</source>
            <translation>{part} del total desde {name}</translation>
        </message>
        <message>
            <source>{part} of all to {name}</source>
            <translation>{part} del total hacia {name}</translation>
        </message>
        <message>
            <source>{position}, {precision}</source>
            <translation>{position}, {precision}</translation>
        </message>
        <message>
            <source>{product} (HS {code})</source>
            <translation>{product} (SA {code})</translation>
        </message>
        <message>
            <source>{sites} in 1 country</source>
            <translation>{sites} en 1 país</translation>
        </message>
        <message>
            <source>{sites} in {hosts} countries</source>
            <translation>{sites} en {hosts} países</translation>
        </message>
        <message>
            <source>{sites}, {status} ({count})</source>
            <translation>{sites}, {status} ({count})</translation>
        </message>
        <message>
            <source>{start} to {end}</source>
            <translation>{start} a {end}</translation>
        </message>
        <message>
            <source>{tonnes} contained</source>
            <translation>{tonnes} contenidas</translation>
        </message>
        <message>
            <source>{tonnes} of goods</source>
            <translation>{tonnes} de bienes</translation>
        </message>
        <message>
            <source>{tonnes}, {count} not known</source>
            <translation>{tonnes}, {count} desconocidos</translation>
        </message>
        <message>
            <source>{upper} if the rest is one</source>
            <translation>{upper} si el resto es uno</translation>
        </message>
        <message>
            <source>{value} of ±2.5 (WGI {year})</source>
            <translation>{value} de ±2,5 (WGI {year})</translation>
        </message>
    </context>
    <context>
        <name>chart</name>
        <message>
            <source>65 % mark</source>
            <translation>marca del 65 %</translation>
        </message>
        <message>
            <source>Baseline</source>
            <translation>Referencia</translation>
        </message>
        <message>
            <source>China’s share over time</source>
            <translation>Cuota de China en el tiempo</translation>
        </message>
        <message>
            <source>Concentration along the chain</source>
            <translation>Concentración a lo largo de la cadena</translation>
        </message>
        <message>
            <source>Days of cover</source>
            <translation>Días de cobertura</translation>
        </message>
        <message>
            <source>Days of cover: of all use / of the supply lost</source>
            <translation>Días de cobertura: de todo el consumo / de la oferta perdida</translation>
        </message>
        <message>
            <source>Governance-weighted HHI over time</source>
            <translation>HHI ponderado por gobernanza en el tiempo</translation>
        </message>
        <message>
            <source>HHI over time</source>
            <translation>HHI en el tiempo</translation>
        </message>
        <message>
            <source>Largest share over time</source>
            <translation>Mayor cuota en el tiempo</translation>
        </message>
        <message>
            <source>Minerals and stages</source>
            <translation>Minerales y etapas</translation>
        </message>
        <message>
            <source>Minerals and stages, China’s share</source>
            <translation>Minerales y etapas, cuota de China</translation>
        </message>
        <message>
            <source>Minerals and stages, HHI</source>
            <translation>Minerales y etapas, HHI</translation>
        </message>
        <message>
            <source>Minerals and stages, governance-weighted HHI</source>
            <translation>Minerales y etapas, HHI ponderado por gobernanza</translation>
        </message>
        <message>
            <source>No export restriction acts on this stage.</source>
            <translation>Ninguna restricción a la exportación afecta a esta etapa.</translation>
        </message>
        <message>
            <source>No national output is published for any stage.</source>
            <translation>No se publica producción nacional en ninguna etapa.</translation>
        </message>
        <message>
            <source>No national output is published for this stage.</source>
            <translation>No se publica producción nacional en esta etapa.</translation>
        </message>
        <message>
            <source>Ranking of suppliers</source>
            <translation>Clasificación de proveedores</translation>
        </message>
        <message>
            <source>Scenario</source>
            <translation>Escenario</translation>
        </message>
        <message>
            <source>Sensitivity</source>
            <translation>Sensibilidad</translation>
        </message>
        <message>
            <source>Sensitivity of the HHI</source>
            <translation>Sensibilidad del HHI</translation>
        </message>
        <message>
            <source>Share of world {mineral} {stage}, {year}, %</source>
            <translation>Cuota mundial, {mineral}, {stage}, {year}, %</translation>
        </message>
        <message>
            <source>Shares of suppliers</source>
            <translation>Cuotas de los proveedores</translation>
        </message>
        <message>
            <source>Shock, month by month</source>
            <translation>Choque, mes a mes</translation>
        </message>
        <message>
            <source>Suppliers over time</source>
            <translation>Proveedores en el tiempo</translation>
        </message>
        <message>
            <source>Supply month by month</source>
            <translation>Suministro mes a mes</translation>
        </message>
        <message>
            <source>Supply month by month, {unit}</source>
            <translation>Suministro mes a mes, {unit}</translation>
        </message>
        <message>
            <source>Supply month by month, {unit}; {month} is marked</source>
            <translation>Suministro mes a mes, {unit}; {month} está marcado</translation>
        </message>
        <message>
            <source>Use or sourcing is not published: no path can be drawn.</source>
            <translation>No se publica el consumo o el origen: no puede dibujarse trayectoria.</translation>
        </message>
        <message>
            <source>What moves the HHI most, by host</source>
            <translation>Qué mueve más el HHI, por país anfitrión</translation>
        </message>
        <message>
            <source>What moves the largest share most, by host</source>
            <translation>Qué mueve más la mayor cuota, por país anfitrión</translation>
        </message>
        <message>
            <source>Who supplies, before and after, %</source>
            <translation>Quién suministra, antes y después, %</translation>
        </message>
        <message>
            <source>others</source>
            <translation>otros</translation>
        </message>
        <message>
            <source>{country} {share}</source>
            <translation>{country} {share}</translation>
        </message>
        <message>
            <source>{index} by mineral and stage, {year}, {unit}</source>
            <translation>{index} por mineral y etapa, {year}, {unit}</translation>
        </message>
    </context>
    <context>
        <name>classes</name>
        <message>
            <source>A class bound is not a number. Write one such as 0.5 or 10.</source>
            <translation>Un límite de clase no es un número. Escriba uno como 0,5 o 10.</translation>
        </message>
        <message>
            <source>All figures are alike: 1 class, not {asked}.</source>
            <translation>Todas las cifras son iguales: 1 clase, no {asked}.</translation>
        </message>
        <message>
            <source>Bounds of change mirror each other around zero: {bound} has no {mirror}. Add it.</source>
            <translation>Los límites de la variación son simétricos en torno a cero: {bound} no tiene {mirror}. Añádalo.</translation>
        </message>
        <message>
            <source>Change has a class in the middle, so there are {count} classes.</source>
            <translation>La variación tiene una clase central, así que hay {count} clases.</translation>
        </message>
        <message>
            <source>Equal figures stay in one class: {found} classes, not {asked}.</source>
            <translation>Las cifras iguales quedan en una clase: {found} clases, no {asked}.</translation>
        </message>
        <message>
            <source>Equal numbers of countries (quantiles)</source>
            <translation>Igual número de países (cuantiles)</translation>
        </message>
        <message>
            <source>Equal steps</source>
            <translation>Intervalos iguales</translation>
        </message>
        <message>
            <source>Fixed bounds</source>
            <translation>Límites fijos</translation>
        </message>
        <message>
            <source>Logarithmic steps</source>
            <translation>Intervalos logarítmicos</translation>
        </message>
        <message>
            <source>Natural breaks (Fisher-Jenks)</source>
            <translation>Cortes naturales (Fisher-Jenks)</translation>
        </message>
        <message>
            <source>Nothing changes, so the fixed bounds are shown.</source>
            <translation>Nada cambia, así que se muestran los límites fijos.</translation>
        </message>
        <message>
            <source>Round bounds</source>
            <translation>Límites redondos</translation>
        </message>
        <message>
            <source>Round bounds make {found} classes here, not {asked}.</source>
            <translation>Los límites redondos dan aquí {found} clases, no {asked}.</translation>
        </message>
        <message>
            <source>Set by hand</source>
            <translation>Fijados a mano</translation>
        </message>
        <message>
            <source>The class bound {bound} cannot be reached: change lies within −100 and +100 percentage points. Change that bound.</source>
            <translation>El límite {bound} no puede alcanzarse: la variación va de −100 a +100 puntos porcentuales. Cambie ese límite.</translation>
        </message>
        <message>
            <source>The class bound {bound} parts nothing: shares lie between 0 and 100 per cent. Change that bound.</source>
            <translation>El límite {bound} no separa nada: las cuotas van de 0 a 100 por ciento. Cambie ese límite.</translation>
        </message>
        <message>
            <source>The class bound {one} is there twice. Remove one.</source>
            <translation>El límite {one} aparece dos veces. Quite uno.</translation>
        </message>
        <message>
            <source>There are no figures to class; the fixed bounds are shown.</source>
            <translation>No hay cifras que clasificar; se muestran los límites fijos.</translation>
        </message>
        <message>
            <source>There is no class bound. Give at least one.</source>
            <translation>No hay ningún límite de clase. Dé al menos uno.</translation>
        </message>
        <message>
            <source>Too few different figures: {found} classes, not {asked}.</source>
            <translation>Hay muy pocas cifras distintas: {found} clases, no {asked}.</translation>
        </message>
        <message>
            <source>Zero lies in the middle class of change. Remove that class bound.</source>
            <translation>El cero está en la clase central de la variación. Quite ese límite.</translation>
        </message>
        <message>
            <source>{count} class bounds are too many. Keep {most} or fewer.</source>
            <translation>{count} límites de clase son demasiados. Deje {most} o menos.</translation>
        </message>
        <message>
            <source>{other} follows {one}: class bounds must rise. Swap them.</source>
            <translation>{other} sigue a {one}: los límites deben crecer. Intercámbielos.</translation>
        </message>
    </context>
    <context>
        <name>compare</name>
        <message>
            <source>Baseline</source>
            <translation>Referencia</translation>
        </message>
        <message>
            <source>Scenario</source>
            <translation>Escenario</translation>
        </message>
    </context>
    <context>
        <name>controls</name>
        <message>
            <source>announced</source>
            <translation>anunciado</translation>
        </message>
        <message>
            <source>ban</source>
            <translation>prohibición</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>terminado</translation>
        </message>
        <message>
            <source>export control in force</source>
            <translation>control de exportación en vigor</translation>
        </message>
        <message>
            <source>in force</source>
            <translation>en vigor</translation>
        </message>
        <message>
            <source>licence</source>
            <translation>licencia</translation>
        </message>
        <message>
            <source>none in force</source>
            <translation>ninguno en vigor</translation>
        </message>
        <message>
            <source>none listed</source>
            <translation>ninguno listado</translation>
        </message>
        <message>
            <source>not yet in force</source>
            <translation>aún no en vigor</translation>
        </message>
        <message>
            <source>quota</source>
            <translation>cupo</translation>
        </message>
        <message>
            <source>shipments stopped</source>
            <translation>envíos detenidos</translation>
        </message>
        <message>
            <source>state not known</source>
            <translation>estado desconocido</translation>
        </message>
        <message>
            <source>suspended</source>
            <translation>suspendido</translation>
        </message>
        <message>
            <source>tariff</source>
            <translation>arancel</translation>
        </message>
    </context>
    <context>
        <name>country</name>
        <message>
            <source>Afghanistan</source>
            <translation>Afganistán</translation>
        </message>
        <message>
            <source>Albania</source>
            <translation>Albania</translation>
        </message>
        <message>
            <source>Algeria</source>
            <translation>Argelia</translation>
        </message>
        <message>
            <source>All other suppliers</source>
            <translation>Todos los demás proveedores</translation>
        </message>
        <message>
            <source>American Samoa</source>
            <translation>Samoa Americana</translation>
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
            <translation>Anguila</translation>
        </message>
        <message>
            <source>Antigua and Barbuda</source>
            <translation>Antigua y Barbuda</translation>
        </message>
        <message>
            <source>Argentina</source>
            <translation>Argentina</translation>
        </message>
        <message>
            <source>Armenia</source>
            <translation>Armenia</translation>
        </message>
        <message>
            <source>Aruba</source>
            <translation>Aruba</translation>
        </message>
        <message>
            <source>Australia</source>
            <translation>Australia</translation>
        </message>
        <message>
            <source>Austria</source>
            <translation>Austria</translation>
        </message>
        <message>
            <source>Azerbaijan</source>
            <translation>Azerbaiyán</translation>
        </message>
        <message>
            <source>Bahamas</source>
            <translation>Bahamas</translation>
        </message>
        <message>
            <source>Bahrain</source>
            <translation>Baréin</translation>
        </message>
        <message>
            <source>Bangladesh</source>
            <translation>Bangladés</translation>
        </message>
        <message>
            <source>Barbados</source>
            <translation>Barbados</translation>
        </message>
        <message>
            <source>Belarus</source>
            <translation>Bielorrusia</translation>
        </message>
        <message>
            <source>Belgium</source>
            <translation>Bélgica</translation>
        </message>
        <message>
            <source>Belize</source>
            <translation>Belice</translation>
        </message>
        <message>
            <source>Benin</source>
            <translation>Benín</translation>
        </message>
        <message>
            <source>Bermuda</source>
            <translation>Bermudas</translation>
        </message>
        <message>
            <source>Bhutan</source>
            <translation>Bután</translation>
        </message>
        <message>
            <source>Bolivia</source>
            <translation>Bolivia</translation>
        </message>
        <message>
            <source>Bonaire, Sint Eustatius and Saba</source>
            <translation>Bonaire, San Eustaquio y Saba</translation>
        </message>
        <message>
            <source>Bosnia and Herzegovina</source>
            <translation>Bosnia y Herzegovina</translation>
        </message>
        <message>
            <source>Botswana</source>
            <translation>Botsuana</translation>
        </message>
        <message>
            <source>Brazil</source>
            <translation>Brasil</translation>
        </message>
        <message>
            <source>British Virgin Islands</source>
            <translation>Islas Vírgenes Británicas</translation>
        </message>
        <message>
            <source>Brunei</source>
            <translation>Brunéi</translation>
        </message>
        <message>
            <source>Bulgaria</source>
            <translation>Bulgaria</translation>
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
            <translation>Camboya</translation>
        </message>
        <message>
            <source>Cameroon</source>
            <translation>Camerún</translation>
        </message>
        <message>
            <source>Canada</source>
            <translation>Canadá</translation>
        </message>
        <message>
            <source>Cayman Islands</source>
            <translation>Islas Caimán</translation>
        </message>
        <message>
            <source>Central African Republic</source>
            <translation>República Centroafricana</translation>
        </message>
        <message>
            <source>Chad</source>
            <translation>Chad</translation>
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
            <translation>Colombia</translation>
        </message>
        <message>
            <source>Comoros</source>
            <translation>Comoras</translation>
        </message>
        <message>
            <source>Congo</source>
            <translation>Congo</translation>
        </message>
        <message>
            <source>Cook Islands</source>
            <translation>Islas Cook</translation>
        </message>
        <message>
            <source>Costa Rica</source>
            <translation>Costa Rica</translation>
        </message>
        <message>
            <source>Croatia</source>
            <translation>Croacia</translation>
        </message>
        <message>
            <source>Cuba</source>
            <translation>Cuba</translation>
        </message>
        <message>
            <source>Curaçao</source>
            <translation>Curazao</translation>
        </message>
        <message>
            <source>Cyprus</source>
            <translation>Chipre</translation>
        </message>
        <message>
            <source>Czechia</source>
            <translation>Chequia</translation>
        </message>
        <message>
            <source>Côte d'Ivoire</source>
            <translation>Costa de Marfil</translation>
        </message>
        <message>
            <source>DR Congo</source>
            <translation>RD del Congo</translation>
        </message>
        <message>
            <source>Denmark</source>
            <translation>Dinamarca</translation>
        </message>
        <message>
            <source>Djibouti</source>
            <translation>Yibuti</translation>
        </message>
        <message>
            <source>Dominica</source>
            <translation>Dominica</translation>
        </message>
        <message>
            <source>Dominican Republic</source>
            <translation>República Dominicana</translation>
        </message>
        <message>
            <source>Ecuador</source>
            <translation>Ecuador</translation>
        </message>
        <message>
            <source>Egypt</source>
            <translation>Egipto</translation>
        </message>
        <message>
            <source>El Salvador</source>
            <translation>El Salvador</translation>
        </message>
        <message>
            <source>Equatorial Guinea</source>
            <translation>Guinea Ecuatorial</translation>
        </message>
        <message>
            <source>Eritrea</source>
            <translation>Eritrea</translation>
        </message>
        <message>
            <source>Estonia</source>
            <translation>Estonia</translation>
        </message>
        <message>
            <source>Eswatini</source>
            <translation>Esuatini</translation>
        </message>
        <message>
            <source>Ethiopia</source>
            <translation>Etiopía</translation>
        </message>
        <message>
            <source>European Union (27)</source>
            <translation>Unión Europea (27)</translation>
        </message>
        <message>
            <source>Falkland Islands</source>
            <translation>Islas Malvinas</translation>
        </message>
        <message>
            <source>Fiji</source>
            <translation>Fiyi</translation>
        </message>
        <message>
            <source>Finland</source>
            <translation>Finlandia</translation>
        </message>
        <message>
            <source>France</source>
            <translation>Francia</translation>
        </message>
        <message>
            <source>French Guiana</source>
            <translation>Guayana Francesa</translation>
        </message>
        <message>
            <source>French Polynesia</source>
            <translation>Polinesia Francesa</translation>
        </message>
        <message>
            <source>Gabon</source>
            <translation>Gabón</translation>
        </message>
        <message>
            <source>Gambia</source>
            <translation>Gambia</translation>
        </message>
        <message>
            <source>Georgia</source>
            <translation>Georgia</translation>
        </message>
        <message>
            <source>Germany</source>
            <translation>Alemania</translation>
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
            <translation>Grecia</translation>
        </message>
        <message>
            <source>Greenland</source>
            <translation>Groenlandia</translation>
        </message>
        <message>
            <source>Grenada</source>
            <translation>Granada</translation>
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
            <translation>Guinea-Bisáu</translation>
        </message>
        <message>
            <source>Guyana</source>
            <translation>Guyana</translation>
        </message>
        <message>
            <source>Haiti</source>
            <translation>Haití</translation>
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
            <translation>Hungría</translation>
        </message>
        <message>
            <source>Iceland</source>
            <translation>Islandia</translation>
        </message>
        <message>
            <source>India</source>
            <translation>India</translation>
        </message>
        <message>
            <source>Indonesia</source>
            <translation>Indonesia</translation>
        </message>
        <message>
            <source>Iran</source>
            <translation>Irán</translation>
        </message>
        <message>
            <source>Iraq</source>
            <translation>Irak</translation>
        </message>
        <message>
            <source>Ireland</source>
            <translation>Irlanda</translation>
        </message>
        <message>
            <source>Isle of Man</source>
            <translation>Isla de Man</translation>
        </message>
        <message>
            <source>Israel</source>
            <translation>Israel</translation>
        </message>
        <message>
            <source>Italy</source>
            <translation>Italia</translation>
        </message>
        <message>
            <source>Jamaica</source>
            <translation>Jamaica</translation>
        </message>
        <message>
            <source>Japan</source>
            <translation>Japón</translation>
        </message>
        <message>
            <source>Jersey</source>
            <translation>Jersey</translation>
        </message>
        <message>
            <source>Jordan</source>
            <translation>Jordania</translation>
        </message>
        <message>
            <source>Kazakhstan</source>
            <translation>Kazajistán</translation>
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
            <translation>Kirguistán</translation>
        </message>
        <message>
            <source>Laos</source>
            <translation>Laos</translation>
        </message>
        <message>
            <source>Latvia</source>
            <translation>Letonia</translation>
        </message>
        <message>
            <source>Lebanon</source>
            <translation>Líbano</translation>
        </message>
        <message>
            <source>Lesotho</source>
            <translation>Lesoto</translation>
        </message>
        <message>
            <source>Liberia</source>
            <translation>Liberia</translation>
        </message>
        <message>
            <source>Libya</source>
            <translation>Libia</translation>
        </message>
        <message>
            <source>Liechtenstein</source>
            <translation>Liechtenstein</translation>
        </message>
        <message>
            <source>Lithuania</source>
            <translation>Lituania</translation>
        </message>
        <message>
            <source>Luxembourg</source>
            <translation>Luxemburgo</translation>
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
            <translation>Malaui</translation>
        </message>
        <message>
            <source>Malaysia</source>
            <translation>Malasia</translation>
        </message>
        <message>
            <source>Maldives</source>
            <translation>Maldivas</translation>
        </message>
        <message>
            <source>Mali</source>
            <translation>Malí</translation>
        </message>
        <message>
            <source>Malta</source>
            <translation>Malta</translation>
        </message>
        <message>
            <source>Marshall Islands</source>
            <translation>Islas Marshall</translation>
        </message>
        <message>
            <source>Martinique</source>
            <translation>Martinica</translation>
        </message>
        <message>
            <source>Mauritania</source>
            <translation>Mauritania</translation>
        </message>
        <message>
            <source>Mauritius</source>
            <translation>Mauricio</translation>
        </message>
        <message>
            <source>Mexico</source>
            <translation>México</translation>
        </message>
        <message>
            <source>Micronesia</source>
            <translation>Micronesia</translation>
        </message>
        <message>
            <source>Moldova</source>
            <translation>Moldavia</translation>
        </message>
        <message>
            <source>Monaco</source>
            <translation>Mónaco</translation>
        </message>
        <message>
            <source>Mongolia</source>
            <translation>Mongolia</translation>
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
            <translation>Marruecos</translation>
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
            <translation>Países Bajos</translation>
        </message>
        <message>
            <source>New Caledonia</source>
            <translation>Nueva Caledonia</translation>
        </message>
        <message>
            <source>New Zealand</source>
            <translation>Nueva Zelanda</translation>
        </message>
        <message>
            <source>Nicaragua</source>
            <translation>Nicaragua</translation>
        </message>
        <message>
            <source>Niger</source>
            <translation>Níger</translation>
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
            <translation>Corea del Norte</translation>
        </message>
        <message>
            <source>North Macedonia</source>
            <translation>Macedonia del Norte</translation>
        </message>
        <message>
            <source>Norway</source>
            <translation>Noruega</translation>
        </message>
        <message>
            <source>Oman</source>
            <translation>Omán</translation>
        </message>
        <message>
            <source>Pakistan</source>
            <translation>Pakistán</translation>
        </message>
        <message>
            <source>Palau</source>
            <translation>Palaos</translation>
        </message>
        <message>
            <source>Palestine</source>
            <translation>Palestina</translation>
        </message>
        <message>
            <source>Panama</source>
            <translation>Panamá</translation>
        </message>
        <message>
            <source>Papua New Guinea</source>
            <translation>Papúa Nueva Guinea</translation>
        </message>
        <message>
            <source>Paraguay</source>
            <translation>Paraguay</translation>
        </message>
        <message>
            <source>Peru</source>
            <translation>Perú</translation>
        </message>
        <message>
            <source>Philippines</source>
            <translation>Filipinas</translation>
        </message>
        <message>
            <source>Poland</source>
            <translation>Polonia</translation>
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
            <translation>Catar</translation>
        </message>
        <message>
            <source>Rest of the world</source>
            <translation>Resto del mundo</translation>
        </message>
        <message>
            <source>Romania</source>
            <translation>Rumanía</translation>
        </message>
        <message>
            <source>Russia</source>
            <translation>Rusia</translation>
        </message>
        <message>
            <source>Rwanda</source>
            <translation>Ruanda</translation>
        </message>
        <message>
            <source>Réunion</source>
            <translation>Reunión</translation>
        </message>
        <message>
            <source>Saint Barthélemy</source>
            <translation>San Bartolomé</translation>
        </message>
        <message>
            <source>Saint Helena</source>
            <translation>Santa Elena</translation>
        </message>
        <message>
            <source>Saint Kitts and Nevis</source>
            <translation>San Cristóbal y Nieves</translation>
        </message>
        <message>
            <source>Saint Lucia</source>
            <translation>Santa Lucía</translation>
        </message>
        <message>
            <source>Saint Vincent and the Grenadines</source>
            <translation>San Vicente y las Granadinas</translation>
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
            <translation>Arabia Saudí</translation>
        </message>
        <message>
            <source>Senegal</source>
            <translation>Senegal</translation>
        </message>
        <message>
            <source>Serbia</source>
            <translation>Serbia</translation>
        </message>
        <message>
            <source>Seychelles</source>
            <translation>Seychelles</translation>
        </message>
        <message>
            <source>Sierra Leone</source>
            <translation>Sierra Leona</translation>
        </message>
        <message>
            <source>Singapore</source>
            <translation>Singapur</translation>
        </message>
        <message>
            <source>Sint Maarten</source>
            <translation>San Martín (Países Bajos)</translation>
        </message>
        <message>
            <source>Slovakia</source>
            <translation>Eslovaquia</translation>
        </message>
        <message>
            <source>Slovenia</source>
            <translation>Eslovenia</translation>
        </message>
        <message>
            <source>Solomon Islands</source>
            <translation>Islas Salomón</translation>
        </message>
        <message>
            <source>Somalia</source>
            <translation>Somalia</translation>
        </message>
        <message>
            <source>South Africa</source>
            <translation>Sudáfrica</translation>
        </message>
        <message>
            <source>South Korea</source>
            <translation>Corea del Sur</translation>
        </message>
        <message>
            <source>South Sudan</source>
            <translation>Sudán del Sur</translation>
        </message>
        <message>
            <source>Spain</source>
            <translation>España</translation>
        </message>
        <message>
            <source>Sri Lanka</source>
            <translation>Sri Lanka</translation>
        </message>
        <message>
            <source>Sudan</source>
            <translation>Sudán</translation>
        </message>
        <message>
            <source>Suriname</source>
            <translation>Surinam</translation>
        </message>
        <message>
            <source>Sweden</source>
            <translation>Suecia</translation>
        </message>
        <message>
            <source>Switzerland</source>
            <translation>Suiza</translation>
        </message>
        <message>
            <source>Syria</source>
            <translation>Siria</translation>
        </message>
        <message>
            <source>São Tomé and Príncipe</source>
            <translation>Santo Tomé y Príncipe</translation>
        </message>
        <message>
            <source>Taiwan</source>
            <translation>Taiwán</translation>
        </message>
        <message>
            <source>Tajikistan</source>
            <translation>Tayikistán</translation>
        </message>
        <message>
            <source>Tanzania</source>
            <translation>Tanzania</translation>
        </message>
        <message>
            <source>Thailand</source>
            <translation>Tailandia</translation>
        </message>
        <message>
            <source>Timor-Leste</source>
            <translation>Timor Oriental</translation>
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
            <translation>Trinidad y Tobago</translation>
        </message>
        <message>
            <source>Tunisia</source>
            <translation>Túnez</translation>
        </message>
        <message>
            <source>Turkmenistan</source>
            <translation>Turkmenistán</translation>
        </message>
        <message>
            <source>Turks and Caicos Islands</source>
            <translation>Islas Turcas y Caicos</translation>
        </message>
        <message>
            <source>Tuvalu</source>
            <translation>Tuvalu</translation>
        </message>
        <message>
            <source>Türkiye</source>
            <translation>Turquía</translation>
        </message>
        <message>
            <source>US Virgin Islands</source>
            <translation>Islas Vírgenes de EE. UU.</translation>
        </message>
        <message>
            <source>Uganda</source>
            <translation>Uganda</translation>
        </message>
        <message>
            <source>Ukraine</source>
            <translation>Ucrania</translation>
        </message>
        <message>
            <source>United Arab Emirates</source>
            <translation>Emiratos Árabes Unidos</translation>
        </message>
        <message>
            <source>United Kingdom</source>
            <translation>Reino Unido</translation>
        </message>
        <message>
            <source>United States</source>
            <translation>Estados Unidos</translation>
        </message>
        <message>
            <source>Uruguay</source>
            <translation>Uruguay</translation>
        </message>
        <message>
            <source>Uzbekistan</source>
            <translation>Uzbekistán</translation>
        </message>
        <message>
            <source>Vanuatu</source>
            <translation>Vanuatu</translation>
        </message>
        <message>
            <source>Vatican City</source>
            <translation>Ciudad del Vaticano</translation>
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
            <translation>Sáhara Occidental</translation>
        </message>
        <message>
            <source>World</source>
            <translation>Mundo</translation>
        </message>
        <message>
            <source>Yemen</source>
            <translation>Yemen</translation>
        </message>
        <message>
            <source>Zambia</source>
            <translation>Zambia</translation>
        </message>
        <message>
            <source>Zimbabwe</source>
            <translation>Zimbabue</translation>
        </message>
    </context>
    <context>
        <name>define</name>
        <message>
            <source>65 % mark: the EU’s 2030 limit for one third country in its own use, set here against world output.</source>
            <translation>Marca del 65 %: el límite de la UE para 2030 para un tercer país en su propio consumo, puesto aquí frente a la producción mundial.</translation>
        </message>
        <message>
            <source>China’s share: its output ÷ world output.</source>
            <translation>Cuota de China: su producción ÷ producción mundial.</translation>
        </message>
        <message>
            <source>Governance-weighted HHI, 0 to 10: squared shares weighted by governance risk (European Commission 2017).</source>
            <translation>HHI ponderado por gobernanza, 0 a 10: cuotas al cuadrado ponderadas por el riesgo de gobernanza (Comisión Europea 2017).</translation>
        </message>
        <message>
            <source>HHI: sum of squared shares in per cent, 0 to 10,000; above 1,800 highly concentrated (US Merger Guidelines 2023).</source>
            <translation>HHI: suma de las cuotas al cuadrado en por ciento, 0 a 10.000; por encima de 1800, alta concentración (directrices de fusiones de EE. UU. 2023).</translation>
        </message>
        <message>
            <source>Largest share: output of the largest country ÷ world output.</source>
            <translation>Mayor cuota: producción del mayor país ÷ producción mundial.</translation>
        </message>
        <message>
            <source>N-1: what all but the largest supplier make ÷ the others’ demand (IEA 2025).</source>
            <translation>N-1: lo que producen todos salvo el mayor proveedor ÷ la demanda de los demás (AIE 2025).</translation>
        </message>
        <message>
            <source>Share: a country’s output ÷ world output of that stage.</source>
            <translation>Cuota: producción de un país ÷ producción mundial de esa etapa.</translation>
        </message>
        <message>
            <source>Shortage: use that neither supply nor stocks meet after the restriction, goods under way having arrived.</source>
            <translation>Escasez: consumo que ni la oferta ni las reservas cubren tras la restricción, una vez llegados los bienes en camino.</translation>
        </message>
        <message>
            <source>Three largest: their output ÷ world output.</source>
            <translation>Los tres mayores: su producción ÷ producción mundial.</translation>
        </message>
        <message>
            <source>Without the largest: what all other suppliers make ÷ world output; demand-blind.</source>
            <translation>Sin el mayor: lo que producen todos los demás proveedores ÷ producción mundial; ciega a la demanda.</translation>
        </message>
    </context>
    <context>
        <name>demand</name>
        <message>
            <source>Magnets</source>
            <translation>Imanes</translation>
        </message>
        <message>
            <source>Mined</source>
            <translation>Extraído</translation>
        </message>
        <message>
            <source>Refined</source>
            <translation>Refinado</translation>
        </message>
    </context>
    <context>
        <name>docks</name>
        <message>
            <source>Charts</source>
            <translation>Gráficos</translation>
        </message>
        <message>
            <source>Minerals × stages</source>
            <translation>Minerales × etapas</translation>
        </message>
    </context>
    <context>
        <name>documents</name>
        <message>
            <source>All files (*)</source>
            <translation>Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Ask again next time</source>
            <translation>Preguntar la próxima vez</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Changes that are not saved will be lost.</source>
            <translation>Los cambios no guardados se perderán.</translation>
        </message>
        <message>
            <source>Delete the copy</source>
            <translation>Eliminar la copia</translation>
        </message>
        <message>
            <source>Don't save</source>
            <translation>No guardar</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Open the copy</source>
            <translation>Abrir la copia</translation>
        </message>
        <message>
            <source>Open the rescued copy of “{name}”?</source>
            <translation>¿Abrir la copia rescatada de «{name}»?</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Reemplazar</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Save as</source>
            <translation>Guardar como</translation>
        </message>
        <message>
            <source>Save the changes to “{name}”?</source>
            <translation>¿Guardar los cambios de «{name}»?</translation>
        </message>
        <message>
            <source>Supply map (*{suffix})</source>
            <translation>Archivo Supply map (*{suffix})</translation>
        </message>
        <message>
            <source>The app ended before the work was saved. This copy was kept on {when}. The saved file, if there is one, is not touched until you save.</source>
            <translation>La aplicación terminó antes de guardarse el trabajo. Esta copia se conservó el {when}. El archivo guardado, si lo hay, no se toca hasta que guarde.</translation>
        </message>
        <message>
            <source>“{name}” is there already. Replace it?</source>
            <translation>«{name}» ya existe. ¿Reemplazarlo?</translation>
        </message>
    </context>
    <context>
        <name>element</name>
        <message>
            <source>Africa</source>
            <translation>África</translation>
        </message>
        <message>
            <source>All that fit</source>
            <translation>Todos los que quepan</translation>
        </message>
        <message>
            <source>Another scenario of the document</source>
            <translation>Otro escenario del documento</translation>
        </message>
        <message>
            <source>As in the window</source>
            <translation>Como en la ventana</translation>
        </message>
        <message>
            <source>Australia and Asia</source>
            <translation>Australia y Asia</translation>
        </message>
        <message>
            <source>Baseline</source>
            <translation>Referencia</translation>
        </message>
        <message>
            <source>Boundary note</source>
            <translation>Nota sobre fronteras</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Variación</translation>
        </message>
        <message>
            <source>Chart</source>
            <translation>Gráfico</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <source>Europe</source>
            <translation>Europa</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>Hechos</translation>
        </message>
        <message>
            <source>Handling marking</source>
            <translation>Marca de difusión</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>Titular</translation>
        </message>
        <message>
            <source>How to read</source>
            <translation>Cómo leer</translation>
        </message>
        <message>
            <source>Inset map</source>
            <translation>Mapa de detalle</translation>
        </message>
        <message>
            <source>Key figures</source>
            <translation>Cifras clave</translation>
        </message>
        <message>
            <source>Latin America</source>
            <translation>América Latina</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>Entradilla</translation>
        </message>
        <message>
            <source>Legend</source>
            <translation>Leyenda</translation>
        </message>
        <message>
            <source>Limits and terms</source>
            <translation>Límites y términos</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Línea</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>Logotipo</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Mapa</translation>
        </message>
        <message>
            <source>Month of the shock</source>
            <translation>Mes del choque</translation>
        </message>
        <message>
            <source>North America</source>
            <translation>América del Norte</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <source>Page number</source>
            <translation>Número de página</translation>
        </message>
        <message>
            <source>Risk indices</source>
            <translation>Índices de riesgo</translation>
        </message>
        <message>
            <source>Scale bar</source>
            <translation>Barra de escala</translation>
        </message>
        <message>
            <source>Scenario</source>
            <translation>Escenario</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Fuentes</translation>
        </message>
        <message>
            <source>Suppliers</source>
            <translation>Proveedores</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tabla</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>What is assumed</source>
            <translation>Qué se supone</translation>
        </message>
        <message>
            <source>World: baseline</source>
            <translation>Mundo: referencia</translation>
        </message>
        <message>
            <source>World: change</source>
            <translation>Mundo: variación</translation>
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
            <translation>, crecido con la producción mundial; la nueva industria puede consumir más</translation>
        </message>
        <message>
            <source>Change not known: use is not published</source>
            <translation>Variación desconocida: el consumo no se publica</translation>
        </message>
        <message>
            <source>Days of cover</source>
            <translation>Días de cobertura</translation>
        </message>
        <message>
            <source>EU study</source>
            <translation>estudio de la UE</translation>
        </message>
        <message>
            <source>EU-style risk</source>
            <translation>Riesgo estilo UE</translation>
        </message>
        <message>
            <source>GeoPolRisk</source>
            <translation>GeoPolRisk</translation>
        </message>
        <message>
            <source>Gross imports beside contained output: understated</source>
            <translation>Importaciones brutas junto a producción contenida: subestimado</translation>
        </message>
        <message>
            <source>How many days of its whole use the consumer's stocks last.</source>
            <translation>Cuántos días de todo su consumo duran las reservas del consumidor.</translation>
        </message>
        <message>
            <source>Import reliance</source>
            <translation>Dependencia</translation>
        </message>
        <message>
            <source>Net imports as a part of what is used. For the EU of its study, else from contained tonnes, else as published (USGS, which counts scrap as own output).</source>
            <translation>Importaciones netas como parte de lo consumido. Para la UE, de su estudio; si no, de toneladas contenidas; si no, según lo publicado (USGS, que cuenta la chatarra como producción propia).</translation>
        </message>
        <message>
            <source>No 5–95 % band: how far trade, use and stocks may be off is not published</source>
            <translation>Sin banda del 5–95 %: no se publica el error del comercio, el consumo y las existencias</translation>
        </message>
        <message>
            <source>No customs heading or shares for this stage</source>
            <translation>Sin partida arancelaria ni cuotas para esta etapa</translation>
        </message>
        <message>
            <source>No imports are recorded</source>
            <translation>No constan importaciones</translation>
        </message>
        <message>
            <source>No national output published</source>
            <translation>No se publica producción nacional</translation>
        </message>
        <message>
            <source>No stock is published</source>
            <translation>No se publica ninguna reserva</translation>
        </message>
        <message>
            <source>No supplier is above the pact's governance floor</source>
            <translation>Ningún proveedor supera el umbral de gobernanza del pacto</translation>
        </message>
        <message>
            <source>Not in the EU study</source>
            <translation>No está en el estudio de la UE</translation>
        </message>
        <message>
            <source>Not published</source>
            <translation>No publicado</translation>
        </message>
        <message>
            <source>Only shares are published, no tonnes</source>
            <translation>Solo se publican cuotas, no toneladas</translation>
        </message>
        <message>
            <source>Own output is not known</source>
            <translation>Producción propia desconocida</translation>
        </message>
        <message>
            <source>So little is imported that shares say little</source>
            <translation>Se importa tan poco que las cuotas dicen poco</translation>
        </message>
        <message>
            <source>Substitution {index}, recycling {rate}</source>
            <translation>Sustitución {index}, reciclaje {rate}</translation>
        </message>
        <message>
            <source>Suppliers: {basis} of {years}</source>
            <translation>Proveedores: {basis} de {years}</translation>
        </message>
        <message>
            <source>The EU study itself: {value}</source>
            <translation>El propio estudio de la UE: {value}</translation>
        </message>
        <message>
            <source>The scenario has no pact</source>
            <translation>El escenario no tiene pacto</translation>
        </message>
        <message>
            <source>The world imports nothing</source>
            <translation>El mundo no importa nada</translation>
        </message>
        <message>
            <source>Use in {year}: {amount}, {basis} of {base}</source>
            <translation>Consumo en {year}: {amount}, {basis} de {base}</translation>
        </message>
        <message>
            <source>Use is not published</source>
            <translation>Consumo no publicado</translation>
        </message>
        <message>
            <source>World concentration times stability-weighted imports over supply. It ranks, and has no threshold.</source>
            <translation>Concentración mundial por importaciones ponderadas por estabilidad, entre la oferta. Ordena, y no tiene umbral.</translation>
        </message>
        <message>
            <source>World output and the consumer's sourcing mix, weighted by governance, trade and import reliance. It weighs squared shares of the mix: a first plant of one's own can make it rise. For others than the EU a generalisation.</source>
            <translation>Producción mundial y mezcla de suministro del consumidor, ponderadas por gobernanza, comercio y dependencia de importaciones. Pondera las cuotas al cuadrado de la mezcla: una primera planta propia puede hacerlo subir. Para otros que la UE, una generalización.</translation>
        </message>
        <message>
            <source>by {basis}</source>
            <translation>según {basis}</translation>
        </message>
        <message>
            <source>critical from 1</source>
            <translation>crítico desde 1</translation>
        </message>
        <message>
            <source>days</source>
            <translation>días</translation>
        </message>
        <message>
            <source>imports less exports, and own output</source>
            <translation>importaciones menos exportaciones, y producción propia</translation>
        </message>
        <message>
            <source>nothing made at home</source>
            <translation>producción nula</translation>
        </message>
        <message>
            <source>of 1, higher is worse</source>
            <translation>de 1, más es peor</translation>
        </message>
        <message>
            <source>of total use</source>
            <translation>del consumo total</translation>
        </message>
        <message>
            <source>own calculation</source>
            <translation>cálculo propio</translation>
        </message>
        <message>
            <source>own output passes use</source>
            <translation>la producción propia supera el consumo</translation>
        </message>
        <message>
            <source>published</source>
            <translation>publicado</translation>
        </message>
        <message>
            <source>published figures</source>
            <translation>datos publicados</translation>
        </message>
        <message>
            <source>what plants of the next stage take in</source>
            <translation>lo que absorben las plantas de la etapa siguiente</translation>
        </message>
        <message>
            <source>world output</source>
            <translation>producción mundial</translation>
        </message>
    </context>
    <context>
        <name>figures</name>
        <message>
            <source>${value} bn</source>
            <translation>{value} mil M$</translation>
        </message>
        <message>
            <source>${value} m</source>
            <translation>{value} M$</translation>
        </message>
        <message>
            <source>HHI of {stage}; above 1,800 is highly concentrated</source>
            <translation>HHI, {stage}; por encima de 1800, alta concentración</translation>
        </message>
        <message>
            <source>a new dominant supplier</source>
            <translation>un nuevo proveedor dominante</translation>
        </message>
        <message>
            <source>concentration weighted by governance risk, 0 to 10</source>
            <translation>concentración ponderada por riesgo de gobernanza, 0 a 10</translation>
        </message>
        <message>
            <source>countries host them</source>
            <translation>países los albergan</translation>
        </message>
        <message>
            <source>first month of shortage, {who}</source>
            <translation>primer mes de escasez, {who}</translation>
        </message>
        <message>
            <source>largest share of {stage}: {first}, then {second}</source>
            <translation>mayor cuota, {stage}: {first}, luego {second}</translation>
        </message>
        <message>
            <source>missing in all, {share} of use in {months} months</source>
            <translation>faltan en total, {share} del consumo en {months} meses</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ninguno</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>desconocido</translation>
        </message>
        <message>
            <source>of the others’ demand is met without {name}</source>
            <translation>de la demanda de los demás se cubre sin {name}</translation>
        </message>
        <message>
            <source>of them operate</source>
            <translation>de ellos en servicio</translation>
        </message>
        <message>
            <source>of use are held in stock</source>
            <translation>de consumo están en reserva</translation>
        </message>
        <message>
            <source>of use not met in the worst month</source>
            <translation>del consumo sin cubrir en el peor mes</translation>
        </message>
        <message>
            <source>of world output is left without {name}</source>
            <translation>de la producción mundial queda sin {name}</translation>
        </message>
        <message>
            <source>share of the three largest, {names}</source>
            <translation>cuota de los tres mayores, {names}</translation>
        </message>
        <message>
            <source>the dominant supplier grows</source>
            <translation>el proveedor dominante crece</translation>
        </message>
        <message>
            <source>what is missing: use or sourcing is not published</source>
            <translation>lo que falta: el consumo o el origen no se publica</translation>
        </message>
        <message>
            <source>{count} days</source>
            <translation>{count} días</translation>
        </message>
        <message>
            <source>{sites} are listed</source>
            <translation>{sites} están listados</translation>
        </message>
        <message>
            <source>{value} kt/yr</source>
            <translation>{value} kt/año</translation>
        </message>
        <message>
            <source>{value} t/yr</source>
            <translation>{value} t/año</translation>
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
            <translation>cuota {whose} en {stage}, {year}</translation>
        </message>
        <message>
            <source>{whose} share of {stage}: {what}</source>
            <translation>cuota {whose} en {stage}: {what}</translation>
        </message>
    </context>
    <context>
        <name>finder</name>
        <message>
            <source>1 site: {minerals}</source>
            <translation>1 sitio: {minerals}</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Comandos</translation>
        </message>
        <message>
            <source>Companies</source>
            <translation>Empresas</translation>
        </message>
        <message>
            <source>Countries</source>
            <translation>Países</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Mapa</translation>
        </message>
        <message>
            <source>Minerals</source>
            <translation>Minerales</translation>
        </message>
        <message>
            <source>Select with a lasso</source>
            <translation>Seleccionar con el lazo</translation>
        </message>
        <message>
            <source>Sites</source>
            <translation>Sitios</translation>
        </message>
        <message>
            <source>Zoom to a box</source>
            <translation>Ampliar a un recuadro</translation>
        </message>
        <message>
            <source>{count} sites: {minerals}</source>
            <translation>{count} sitios: {minerals}</translation>
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
            <translation>Tabla CSV de las cifras</translation>
        </message>
        <message>
            <source>Excel workbook of the figures</source>
            <translation>Libro de Excel de las cifras</translation>
        </message>
        <message>
            <source>GeoJSON of what is shown</source>
            <translation>GeoJSON de lo mostrado</translation>
        </message>
        <message>
            <source>GeoPackage of what is shown</source>
            <translation>GeoPackage de lo mostrado</translation>
        </message>
        <message>
            <source>Interactive web page</source>
            <translation>Página web interactiva</translation>
        </message>
        <message>
            <source>PDF document</source>
            <translation>Documento PDF</translation>
        </message>
        <message>
            <source>PNG image</source>
            <translation>Imagen PNG</translation>
        </message>
        <message>
            <source>PowerPoint presentation</source>
            <translation>Presentación de PowerPoint</translation>
        </message>
        <message>
            <source>SVG drawing</source>
            <translation>Dibujo SVG</translation>
        </message>
    </context>
    <context>
        <name>grammar</name>
        <message>
            <source>noun</source>
            <translation>sustantivo</translation>
        </message>
    </context>
    <context>
        <name>guide</name>
        <message>
            <source>Column</source>
            <translation>Columna</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Datos</translation>
        </message>
        <message>
            <source>In the file</source>
            <translation>En el archivo</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licencia</translation>
        </message>
        <message>
            <source>Menu {name}</source>
            <translation>Menú {name}</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Preference</source>
            <translation>Preferencia</translation>
        </message>
        <message>
            <source>Such as</source>
            <translation>Por ejemplo</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Componente</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>Qué hace</translation>
        </message>
        <message>
            <source>What it holds</source>
            <translation>Qué contiene</translation>
        </message>
        <message>
            <source>Whose, or where</source>
            <translation>De quién, o dónde</translation>
        </message>
        <message>
            <source>in {package}</source>
            <translation>en {package}</translation>
        </message>
        <message>
            <source>installed app</source>
            <translation>aplicación instalada</translation>
        </message>
    </context>
    <context>
        <name>headline</name>
        <message>
            <source> and </source>
            <translation> y </translation>
        </message>
        <message>
            <source>, but {name} would hold {share}</source>
            <translation>, pero {name} tendría el {share}</translation>
        </message>
        <message>
            <source>, but {name} would hold {share} of {stage}</source>
            <translation>, pero {name} tendría el {share} en {stage}</translation>
        </message>
        <message>
            <source>, the three largest {share}</source>
            <translation>, los tres mayores el {share}</translation>
        </message>
        <message>
            <source>; {name} would then be the largest, with {share}</source>
            <translation>; {name} sería entonces el mayor, con el {share}</translation>
        </message>
        <message>
            <source>African</source>
            <translation>africanas</translation>
        </message>
        <message>
            <source>Another demand</source>
            <translation>Otra demanda</translation>
        </message>
        <message>
            <source>Australian</source>
            <translation>australianas</translation>
        </message>
        <message>
            <source>Australian and Pacific</source>
            <translation>de Australia y el Pacífico</translation>
        </message>
        <message>
            <source>Canadian</source>
            <translation>canadienses</translation>
        </message>
        <message>
            <source>Capacity added at another stage</source>
            <translation>Capacidad añadida en otra etapa</translation>
        </message>
        <message>
            <source>European</source>
            <translation>europeas</translation>
        </message>
        <message>
            <source>If {who} withheld {cut} of its {goods} exports, </source>
            <translation>Si se retuviera el {cut} de las exportaciones de {who} ({goods}), </translation>
        </message>
        <message>
            <source>Latin American</source>
            <translation>latinoamericanas</translation>
        </message>
        <message>
            <source>More recycling</source>
            <translation>Más reciclaje</translation>
        </message>
        <message>
            <source>New mines in {where}</source>
            <translation>Nuevas minas en {where}</translation>
        </message>
        <message>
            <source>New mines outside {name}</source>
            <translation>Nuevas minas fuera de {name}</translation>
        </message>
        <message>
            <source>New plants in {where}</source>
            <translation>Nuevas plantas en {where}</translation>
        </message>
        <message>
            <source>New plants outside {name}</source>
            <translation>Nuevas plantas fuera de {name}</translation>
        </message>
        <message>
            <source>North American</source>
            <translation>norteamericanas</translation>
        </message>
        <message>
            <source>Owners in {name} are set to control {share} of {thing} in {year}</source>
            <translation>Propietarios de {name} controlarían el {share} del total en {thing} en {year}</translation>
        </message>
        <message>
            <source>Owners in {name} control {share} of {thing}</source>
            <translation>Propietarios de {name} controlan el {share} del total en {thing}</translation>
        </message>
        <message>
            <source>Owners in {name} controlled {share} of {thing} in {year}</source>
            <translation>Propietarios de {name} controlaban el {share} del total en {thing} en {year}</translation>
        </message>
        <message>
            <source>The scenario</source>
            <translation>El escenario</translation>
        </message>
        <message>
            <source>The scenario “{name}”</source>
            <translation>El escenario «{name}»</translation>
        </message>
        <message>
            <source>a supplier</source>
            <translation>un proveedor</translation>
        </message>
        <message>
            <source>cut</source>
            <translation>bajaría</translation>
        </message>
        <message>
            <source>mined {mineral}</source>
            <translation>{mineral} extraído</translation>
        </message>
        <message>
            <source>raise</source>
            <translation>subiría</translation>
        </message>
        <message>
            <source>refined {mineral}</source>
            <translation>{mineral} refinado</translation>
        </message>
        <message>
            <source>the pact’s {count} members together</source>
            <translation>el conjunto de los {count} miembros del pacto</translation>
        </message>
        <message>
            <source>what would be missing cannot be stated</source>
            <translation>no puede decirse qué faltaría</translation>
        </message>
        <message>
            <source>{actor} would hardly change {whose} share of {thing}: {share} in {year}</source>
            <translation>{actor}: la cuota {whose} en {thing} apenas cambiaría, {share} en {year}</translation>
        </message>
        <message>
            <source>{actor} would {verb} {whose} share of {thing} from {was} to {now} by {year}</source>
            <translation>{actor}: la cuota {whose} en {thing} {verb} del {was} al {now} en {year}</translation>
        </message>
        <message>
            <source>{adjective} mines</source>
            <translation>Minas {adjective}</translation>
        </message>
        <message>
            <source>{adjective} plants</source>
            <translation>Plantas {adjective}</translation>
        </message>
        <message>
            <source>{consumer} would lack up to {share} of its use from {month}</source>
            <translation>{consumer} carecería de hasta el {share} de su consumo desde {month}</translation>
        </message>
        <message>
            <source>{consumer} would not run short</source>
            <translation>{consumer} no sufriría escasez</translation>
        </message>
        <message>
            <source>{count} places</source>
            <translation>{count} lugares</translation>
        </message>
        <message>
            <source>{mineral} magnet</source>
            <translation>imanes, {mineral}</translation>
        </message>
        <message>
            <source>{mineral} {stage}</source>
            <translation>{stage} {mineral}</translation>
        </message>
        <message>
            <source>{name} held {share} of world {thing} in {year}</source>
            <translation>{name} tuvo el {share} del total mundial en {thing} en {year}</translation>
        </message>
        <message>
            <source>{name} holds {share} of world {thing}</source>
            <translation>{name} tiene el {share} del total mundial en {thing}</translation>
        </message>
        <message>
            <source>{name} is set to hold {share} of world {thing} in {year}</source>
            <translation>{name} tendría el {share} del total mundial en {thing} en {year}</translation>
        </message>
        <message>
            <source>{thing}: {count} sites are listed, national output is not published</source>
            <translation>{thing}: {count} sitios listados, producción nacional no publicada</translation>
        </message>
    </context>
    <context>
        <name>layers</name>
        <message>
            <source>As known in {month} {year}</source>
            <translation>Según se sabía en {month} de {year}</translation>
        </message>
        <message>
            <source>At most the {count} largest flows</source>
            <translation>A lo sumo los {count} mayores flujos</translation>
        </message>
        <message>
            <source>Borders</source>
            <translation>Fronteras</translation>
        </message>
        <message>
            <source>Export controls</source>
            <translation>Controles export.</translation>
        </message>
        <message>
            <source>Graticule</source>
            <translation>Retícula</translation>
        </message>
        <message>
            <source>Hide {what}</source>
            <translation>Ocultar {what}</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>Rótulos</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Mapa</translation>
        </message>
        <message>
            <source>Move {what}</source>
            <translation>Mover: {what}</translation>
        </message>
        <message>
            <source>Move {what} down</source>
            <translation>Bajar {what}</translation>
        </message>
        <message>
            <source>Move {what} to the bottom</source>
            <translation>Llevar {what} al fondo</translation>
        </message>
        <message>
            <source>Move {what} to the top</source>
            <translation>Llevar {what} al frente</translation>
        </message>
        <message>
            <source>Move {what} up</source>
            <translation>Subir {what}</translation>
        </message>
        <message>
            <source>No export control on {mineral} is listed.</source>
            <translation>No hay controles de exportación listados ({mineral}).</translation>
        </message>
        <message>
            <source>No national output is published for this stage.</source>
            <translation>No se publica producción nacional en esta etapa.</translation>
        </message>
        <message>
            <source>No traded product is known to stand for this stage.</source>
            <translation>No se conoce producto comerciado que represente esta etapa.</translation>
        </message>
        <message>
            <source>No {mineral} site of this kind is listed.</source>
            <translation>No hay sitios de este tipo listados ({mineral}).</translation>
        </message>
        <message>
            <source>Opacity of {what}: {before} → {after}</source>
            <translation>Opacidad de {what}: {before} → {after}</translation>
        </message>
        <message>
            <source>Pact members</source>
            <translation>Pacto</translation>
        </message>
        <message>
            <source>Policy</source>
            <translation>Política</translation>
        </message>
        <message>
            <source>Remove {what}</source>
            <translation>Quitar {what}</translation>
        </message>
        <message>
            <source>Rename {before} to {after}</source>
            <translation>Renombrar {before} a {after}</translation>
        </message>
        <message>
            <source>Reset the map's look</source>
            <translation>Restablecer el aspecto del mapa</translation>
        </message>
        <message>
            <source>Sea</source>
            <translation>Mar</translation>
        </message>
        <message>
            <source>Share of output</source>
            <translation>Cuota de producción</translation>
        </message>
        <message>
            <source>Show only {what}</source>
            <translation>Mostrar solo {what}</translation>
        </message>
        <message>
            <source>Show {what}</source>
            <translation>Mostrar {what}</translation>
        </message>
        <message>
            <source>Sites</source>
            <translation>Sitios</translation>
        </message>
        <message>
            <source>The scenario has no pact.</source>
            <translation>El escenario no tiene pacto.</translation>
        </message>
        <message>
            <source>Trade flows</source>
            <translation>Comercio</translation>
        </message>
        <message>
            <source>Your files</source>
            <translation>Sus archivos</translation>
        </message>
        <message>
            <source>Your sites</source>
            <translation>Sus sitios</translation>
        </message>
        <message>
            <source>all sites</source>
            <translation>todos los sitios</translation>
        </message>
        <message>
            <source>no output</source>
            <translation>sin producción</translation>
        </message>
        <message>
            <source>no trade</source>
            <translation>sin comercio</translation>
        </message>
        <message>
            <source>none</source>
            <translation>no hay</translation>
        </message>
        <message>
            <source>the labels</source>
            <translation>los rótulos</translation>
        </message>
        <message>
            <source>the layers of the map itself</source>
            <translation>las capas del propio mapa</translation>
        </message>
        <message>
            <source>the policy layers</source>
            <translation>las capas de política</translation>
        </message>
        <message>
            <source>your files</source>
            <translation>sus archivos</translation>
        </message>
        <message>
            <source>{count} members</source>
            <translation>{count} miembros</translation>
        </message>
        <message>
            <source>{count} sites</source>
            <translation>{count} sitios</translation>
        </message>
        <message>
            <source>{force} in force of {every} export controls</source>
            <translation>{force} en vigor de {every} controles de exportación</translation>
        </message>
        <message>
            <source>{part} sites pass the filter</source>
            <translation>{part} sitios pasan el filtro</translation>
        </message>
        <message>
            <source>{shown} of {every}</source>
            <translation>{shown} de {every}</translation>
        </message>
    </context>
    <context>
        <name>lead</name>
        <message>
            <source>It makes {amount} in {year}.</source>
            <translation>Produce {amount} en {year}.</translation>
        </message>
        <message>
            <source>World output {amount}.</source>
            <translation>Producción mundial {amount}.</translation>
        </message>
        <message>
            <source>about {sum}</source>
            <translation>unos {sum}</translation>
        </message>
        <message>
            <source>all of it listed projects</source>
            <translation>toda en proyectos listados</translation>
        </message>
        <message>
            <source>at least {sum} where costs are known</source>
            <translation>al menos {sum} donde se conoce el coste</translation>
        </message>
        <message>
            <source>cost not known</source>
            <translation>coste desconocido</translation>
        </message>
        <message>
            <source>none of it in today’s pipeline</source>
            <translation>nada de ella en la cartera actual</translation>
        </message>
        <message>
            <source>{amount} of new capacity</source>
            <translation>{amount} de nueva capacidad</translation>
        </message>
        <message>
            <source>{count} more</source>
            <translation>{count} más</translation>
        </message>
        <message>
            <source>{count} {sites} are listed.</source>
            <translation>{count} {sites} listadas.</translation>
        </message>
        <message>
            <source>{share} of it in today’s pipeline</source>
            <translation>{share} de ella en la cartera actual</translation>
        </message>
    </context>
    <context>
        <name>legend</name>
        <message>
            <source>0, and under {bound}</source>
            <translation>0, y menos de {bound}</translation>
        </message>
        <message>
            <source>Capacity, kt/yr</source>
            <translation>Capacidad, kt/año</translation>
        </message>
        <message>
            <source>Capacity, t/yr</source>
            <translation>Capacidad, t/año</translation>
        </message>
        <message>
            <source>Change in share, percentage points</source>
            <translation>Variación de la cuota, puntos porcentuales</translation>
        </message>
        <message>
            <source>Change in trade, {unit} contained</source>
            <translation>Variación del comercio, {unit} contenidas</translation>
        </message>
        <message>
            <source>Change in trade, {unit} of goods</source>
            <translation>Variación del comercio, {unit} de bienes</translation>
        </message>
        <message>
            <source>Change, % points</source>
            <translation>Variación, puntos %</translation>
        </message>
        <message>
            <source>Export controls, {day}</source>
            <translation>Controles de exportación, {day}</translation>
        </message>
        <message>
            <source>No national output published</source>
            <translation>No se publica producción nacional</translation>
        </message>
        <message>
            <source>Not shown for lack of room: {titles}</source>
            <translation>Sin mostrar por falta de espacio: {titles}</translation>
        </message>
        <message>
            <source>Pact</source>
            <translation>Pacto</translation>
        </message>
        <message>
            <source>Share of output, %</source>
            <translation>Cuota de producción, %</translation>
        </message>
        <message>
            <source>Share of world output, %</source>
            <translation>Cuota de la producción mundial, %</translation>
        </message>
        <message>
            <source>Sites</source>
            <translation>Sitios</translation>
        </message>
        <message>
            <source>Sites controlled from</source>
            <translation>Sitios controlados desde</translation>
        </message>
        <message>
            <source>Sites per {area} km²</source>
            <translation>Sitios por {area} km²</translation>
        </message>
        <message>
            <source>Status of sites</source>
            <translation>Estado de los sitios</translation>
        </message>
        <message>
            <source>Trade {year}, {unit} contained</source>
            <translation>Comercio {year}, {unit} contenidas</translation>
        </message>
        <message>
            <source>Trade {year}, {unit} of goods</source>
            <translation>Comercio {year}, {unit} de bienes</translation>
        </message>
        <message>
            <source>Trade, from {year} rescaled, {unit} contained</source>
            <translation>Comercio, de {year} reescalado, {unit} contenidas</translation>
        </message>
        <message>
            <source>Trade, from {year} rescaled, {unit} of goods</source>
            <translation>Comercio, de {year} reescalado, {unit} de bienes</translation>
        </message>
        <message>
            <source>Trade, {unit} contained</source>
            <translation>Comercio, {unit} contenidas</translation>
        </message>
        <message>
            <source>Trade, {unit} of goods</source>
            <translation>Comercio, {unit} de bienes</translation>
        </message>
        <message>
            <source>added capacity</source>
            <translation>cap. añadida</translation>
        </message>
        <message>
            <source>all</source>
            <translation>todas</translation>
        </message>
        <message>
            <source>and {count} more…</source>
            <translation>y {count} más…</translation>
        </message>
        <message>
            <source>area: capacity, on a scale of the file's own</source>
            <translation>área: capacidad, en una escala propia del archivo</translation>
        </message>
        <message>
            <source>area: capacity, one scale for all minerals of the file</source>
            <translation>área: capacidad, una escala para todos los minerales del archivo</translation>
        </message>
        <message>
            <source>assumed: none observed</source>
            <translation>supuesto: ninguno observado</translation>
        </message>
        <message>
            <source>below {bound}</source>
            <translation>menos de {bound}</translation>
        </message>
        <message>
            <source>control not known</source>
            <translation>control desconocido</translation>
        </message>
        <message>
            <source>countries</source>
            <translation>países</translation>
        </message>
        <message>
            <source>falls</source>
            <translation>baja</translation>
        </message>
        <message>
            <source>filtered: {shown} of {all} sites</source>
            <translation>filtrado: {shown} de {all} sitios</translation>
        </message>
        <message>
            <source>kt/yr</source>
            <translation>kt/año</translation>
        </message>
        <message>
            <source>no site listed</source>
            <translation>sin sitios listados</translation>
        </message>
        <message>
            <source>no {stage} reported</source>
            <translation>sin declarar: {stage}</translation>
        </message>
        <message>
            <source>none reported</source>
            <translation>sin declarar</translation>
        </message>
        <message>
            <source>not operating</source>
            <translation>inactivo</translation>
        </message>
        <message>
            <source>other countries</source>
            <translation>otros países</translation>
        </message>
        <message>
            <source>output not known</source>
            <translation>producción desconocida</translation>
        </message>
        <message>
            <source>rescaled from {year}</source>
            <translation>de {year}, reescalado</translation>
        </message>
        <message>
            <source>rises</source>
            <translation>sube</translation>
        </message>
        <message>
            <source>several sites</source>
            <translation>varios sitios</translation>
        </message>
        <message>
            <source>site</source>
            <translation>sitio</translation>
        </message>
        <message>
            <source>site listed, output not known</source>
            <translation>sitio listado, producción desconocida</translation>
        </message>
        <message>
            <source>size not known</source>
            <translation>tamaño desconocido</translation>
        </message>
        <message>
            <source>t/yr</source>
            <translation>t/año</translation>
        </message>
        <message>
            <source>under {amount}</source>
            <translation>menos de {amount}</translation>
        </message>
        <message>
            <source>under {bound}</source>
            <translation>menos de {bound}</translation>
        </message>
        <message>
            <source>within ±{bound}</source>
            <translation>dentro de ±{bound}</translation>
        </message>
        <message>
            <source>zero reported</source>
            <translation>cero declarado</translation>
        </message>
        <message>
            <source>{bound} and over</source>
            <translation>{bound} o más</translation>
        </message>
        <message>
            <source>{bound} or more</source>
            <translation>{bound} o más</translation>
        </message>
        <message>
            <source>{count} largest flows, {part} of trade</source>
            <translation>{count} mayores flujos, {part} del comercio</translation>
        </message>
        <message>
            <source>{low} and more</source>
            <translation>{low} o más</translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <translation>{low} a {high}</translation>
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
            <translation>{pact} ({count} miembros)</translation>
        </message>
        <message>
            <source>{part} of {year}, rescaled</source>
            <translation>{part} de {year}, reescalado</translation>
        </message>
    </context>
    <context>
        <name>levers</name>
        <message>
            <source>1 assumption on projects changed</source>
            <translation>1 supuesto sobre proyectos cambiado</translation>
        </message>
        <message>
            <source>1 lever on another mineral</source>
            <translation>1 palanca de otro mineral</translation>
        </message>
        <message>
            <source>Assumptions</source>
            <translation>Supuestos</translation>
        </message>
        <message>
            <source>Case, change of demand, recycled input</source>
            <translation>Caso, variación de la demanda, material reciclado</translation>
        </message>
        <message>
            <source>Demand</source>
            <translation>Demanda</translation>
        </message>
        <message>
            <source>Policy</source>
            <translation>Pacto</translation>
        </message>
        <message>
            <source>Stocks</source>
            <translation>Stock</translation>
        </message>
        <message>
            <source>What consumers hold</source>
            <translation>Lo que guardan los consumidores</translation>
        </message>
        <message>
            <source>Who acts together</source>
            <translation>Quiénes actúan juntos</translation>
        </message>
        <message>
            <source>Who gives way; lead times, ramps, use, odds</source>
            <translation>Quién cede; plazos, rampas, uso, probabilidades</translation>
        </message>
        <message>
            <source>all suppliers give way in proportion</source>
            <translation>todos los proveedores ceden en proporción</translation>
        </message>
        <message>
            <source>baseline</source>
            <translation>referencia</translation>
        </message>
        <message>
            <source>buying from nobody below {floor} in governance (WGI)</source>
            <translation>sin comprar a nadie por debajo de {floor} en gobernanza (WGI)</translation>
        </message>
        <message>
            <source>demand of {mineral}: {case} case</source>
            <translation>demanda, {mineral}: caso {case}</translation>
        </message>
        <message>
            <source>goods under way for {months} months</source>
            <translation>bienes en camino durante {months} meses</translation>
        </message>
        <message>
            <source>members of the pact give way last</source>
            <translation>los miembros del pacto ceden los últimos</translation>
        </message>
        <message>
            <source>new capacity counts at its probability of success</source>
            <translation>la nueva capacidad cuenta según su probabilidad de éxito</translation>
        </message>
        <message>
            <source>no sharing of stocks</source>
            <translation>sin reparto de reservas</translation>
        </message>
        <message>
            <source>pact {name}of {count} countries, {sharing}</source>
            <translation>pacto {name}de {count} países, {sharing}</translation>
        </message>
        <message>
            <source>recycled input {share} of refined {mineral}</source>
            <translation>material reciclado {share} del refinado ({mineral})</translation>
        </message>
        <message>
            <source>row {row} of {file} (not counted now, adds nothing)</source>
            <translation>fila {row} de {file} (no cuenta por ahora, no añade nada)</translation>
        </message>
        <message>
            <source>scenario</source>
            <translation>escenario</translation>
        </message>
        <message>
            <source>stock of {mineral} ({stage}) held by {holder}: {held}</source>
            <translation>reserva ({mineral}, {stage}) de {holder}: {held}</translation>
        </message>
        <message>
            <source>stocks shared bilaterally</source>
            <translation>reservas repartidas bilateralmente</translation>
        </message>
        <message>
            <source>stocks shared by the oil-sharing rule</source>
            <translation>reservas repartidas según la regla petrolera</translation>
        </message>
        <message>
            <source>the dominant supplier gives way first</source>
            <translation>el proveedor dominante cede primero</translation>
        </message>
        <message>
            <source>the most expensive supplier gives way first</source>
            <translation>el proveedor más caro cede primero</translation>
        </message>
        <message>
            <source>{amount} of {mineral} {stage} added in {place}</source>
            <translation>{amount} añadidas ({mineral}, {stage}, {place})</translation>
        </message>
        <message>
            <source>{count} assumptions on projects changed</source>
            <translation>{count} supuestos sobre proyectos cambiados</translation>
        </message>
        <message>
            <source>{count} days of use</source>
            <translation>{count} días de consumo</translation>
        </message>
        <message>
            <source>{count} levers on other minerals</source>
            <translation>{count} palancas de otros minerales</translation>
        </message>
        <message>
            <source>{count} more levers</source>
            <translation>{count} palancas más</translation>
        </message>
        <message>
            <source>{share} of new supply displaces old</source>
            <translation>{share} de la nueva oferta desplaza a la antigua</translation>
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
            <translation>Referencia y escenario</translation>
        </message>
        <message>
            <source>Boundaries: Natural Earth, no endorsement implied.</source>
            <translation>Fronteras: Natural Earth, sin que implique respaldo.</translation>
        </message>
        <message>
            <source>Change in share of world output by controlling country, percentage points</source>
            <translation>Variación de la cuota de la producción mundial por país de control, puntos porcentuales</translation>
        </message>
        <message>
            <source>Change in share of world output {by}, percentage points</source>
            <translation>Variación de la cuota de la producción mundial {by}, puntos porcentuales</translation>
        </message>
        <message>
            <source>Change in share of world output, percentage points</source>
            <translation>Variación de la cuota de la producción mundial, puntos porcentuales</translation>
        </message>
        <message>
            <source>Change in share, percentage points</source>
            <translation>Variación de la cuota, puntos porcentuales</translation>
        </message>
        <message>
            <source>E</source>
            <translation>E</translation>
        </message>
        <message>
            <source>IEA base year {year}</source>
            <translation>año base AIE {year}</translation>
        </message>
        <message>
            <source>N</source>
            <translation>N</translation>
        </message>
        <message>
            <source>No national output is published for this stage: sites only</source>
            <translation>No se publica producción nacional en esta etapa: solo sitios</translation>
        </message>
        <message>
            <source>S</source>
            <translation>S</translation>
        </message>
        <message>
            <source>Share of world output by controlling country, %</source>
            <translation>Cuota de la producción mundial por país de control, %</translation>
        </message>
        <message>
            <source>Share of world output by host country, %</source>
            <translation>Cuota de la producción mundial por país anfitrión, %</translation>
        </message>
        <message>
            <source>Share of world output {by}, %</source>
            <translation>Cuota de la producción mundial {by}, %</translation>
        </message>
        <message>
            <source>Share of world output, %</source>
            <translation>Cuota de la producción mundial, %</translation>
        </message>
        <message>
            <source>Shares of world output are not shown</source>
            <translation>No se muestran cuotas de la producción mundial</translation>
        </message>
        <message>
            <source>W</source>
            <translation>O</translation>
        </message>
        <message>
            <source>Without shares of world output: {layers}</source>
            <translation>Sin cuotas de la producción mundial: {layers}</translation>
        </message>
        <message>
            <source>as known in {month}</source>
            <translation>según se sabía en {month}</translation>
        </message>
        <message>
            <source>at the equator</source>
            <translation>en el ecuador</translation>
        </message>
        <message>
            <source>at {latitude}° {side}</source>
            <translation>a {latitude}° {side}</translation>
        </message>
        <message>
            <source>by control, with the pact as one</source>
            <translation>por control, con el pacto como uno</translation>
        </message>
        <message>
            <source>by region</source>
            <translation>por región</translation>
        </message>
        <message>
            <source>by region of control</source>
            <translation>por región de control</translation>
        </message>
        <message>
            <source>export controls</source>
            <translation>controles de exportación</translation>
        </message>
        <message>
            <source>in the middle of the map</source>
            <translation>en el centro del mapa</translation>
        </message>
        <message>
            <source>members of the pact</source>
            <translation>miembros del pacto</translation>
        </message>
        <message>
            <source>no projection published: {year} output held</source>
            <translation>sin proyección publicada: se mantiene la producción de {year}</translation>
        </message>
        <message>
            <source>observed {year}</source>
            <translation>observado en {year}</translation>
        </message>
        <message>
            <source>projected, IEA base case</source>
            <translation>proyectado, caso base de la AIE</translation>
        </message>
        <message>
            <source>projected, IEA base case between its years</source>
            <translation>proyectado, caso base de la AIE entre sus años</translation>
        </message>
        <message>
            <source>projected: observed output grown by IEA rates</source>
            <translation>proyectado: producción observada que crece a las tasas de la AIE</translation>
        </message>
        <message>
            <source>projected: observed output grown by IEA rates, between its years</source>
            <translation>proyectado: producción observada que crece a las tasas de la AIE, entre sus años</translation>
        </message>
        <message>
            <source>sites</source>
            <translation>sitios</translation>
        </message>
        <message>
            <source>trade flows</source>
            <translation>flujos comerciales</translation>
        </message>
        <message>
            <source>with the pact as one</source>
            <translation>con el pacto como uno</translation>
        </message>
        <message>
            <source>with {levers} added</source>
            <translation>con {levers} añadidas</translation>
        </message>
        <message>
            <source>{amount} in {count} places</source>
            <translation>{amount} en {count} lugares</translation>
        </message>
        <message>
            <source>{amount} in {place}</source>
            <translation>{amount} en {place}</translation>
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
            <translation>{what}, referencia</translation>
        </message>
        <message>
            <source>{what}, baseline and scenario</source>
            <translation>{what}, referencia y escenario</translation>
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
            <translation>0 a 10</translation>
        </message>
        <message>
            <source>0 to 10,000</source>
            <translation>0 a 10.000</translation>
        </message>
        <message>
            <source>China {figures}</source>
            <translation>China {figures}</translation>
        </message>
        <message>
            <source>China’s share</source>
            <translation>Cuota de China</translation>
        </message>
        <message>
            <source>Concentration (HHI)</source>
            <translation>Concentración (HHI)</translation>
        </message>
        <message>
            <source>Governance HHI</source>
            <translation>HHI de gobernanza</translation>
        </message>
        <message>
            <source>Largest supplier’s share</source>
            <translation>Cuota del mayor</translation>
        </message>
        <message>
            <source>Largest, baseline</source>
            <translation>Mayor, referencia</translation>
        </message>
        <message>
            <source>Largest, scenario</source>
            <translation>Mayor, escenario</translation>
        </message>
        <message>
            <source>Latest year held: {symbols}</source>
            <translation>Último año mantenido: {symbols}</translation>
        </message>
        <message>
            <source>Magnesium</source>
            <translation>Magnesio</translation>
        </message>
        <message>
            <source>Mineral</source>
            <translation>Mineral</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Etapa</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Año</translation>
        </message>
        <message>
            <source>lowered</source>
            <translation>reducido</translation>
        </message>
        <message>
            <source>no figure published</source>
            <translation>sin cifra publicada</translation>
        </message>
        <message>
            <source>no national output is published</source>
            <translation>no se publica producción nacional</translation>
        </message>
        <message>
            <source>no projection published, latest year held</source>
            <translation>sin proyección publicada, se mantiene el último año</translation>
        </message>
        <message>
            <source>percentage points</source>
            <translation>puntos porcentuales</translation>
        </message>
        <message>
            <source>raised by the scenario</source>
            <translation>elevado por el escenario</translation>
        </message>
        <message>
            <source>the statistic has no figure for China</source>
            <translation>la estadística no da cifra para China</translation>
        </message>
        <message>
            <source>{name} {figures}, largest is {leader}</source>
            <translation>{name} {figures}, el mayor es {leader}</translation>
        </message>
        <message>
            <source>{name}, baseline ({unit})</source>
            <translation>{name}, referencia ({unit})</translation>
        </message>
        <message>
            <source>{name}, scenario ({unit})</source>
            <translation>{name}, escenario ({unit})</translation>
        </message>
        <message>
            <source>{name}, {unit}</source>
            <translation>{name}, {unit}</translation>
        </message>
        <message>
            <source>{name}: above {mark} at {above} of {known} stages with published output</source>
            <translation>{name}: por encima de {mark} en {above} de {known} etapas con producción publicada</translation>
        </message>
        <message>
            <source>{new} (was {old})</source>
            <translation>{new} (antes {old})</translation>
        </message>
        <message>
            <source>{what}: not a stage of this mineral here</source>
            <translation>{what}: no es una etapa de este mineral aquí</translation>
        </message>
    </context>
    <context>
        <name>mineral</name>
        <message>
            <source>Antimony</source>
            <translation>Antimonio</translation>
        </message>
        <message>
            <source>Cobalt</source>
            <translation>Cobalto</translation>
        </message>
        <message>
            <source>Copper</source>
            <translation>Cobre</translation>
        </message>
        <message>
            <source>Gallium</source>
            <translation>Galio</translation>
        </message>
        <message>
            <source>Germanium</source>
            <translation>Germanio</translation>
        </message>
        <message>
            <source>Graphite</source>
            <translation>Grafito</translation>
        </message>
        <message>
            <source>Graphite (natural and synthetic)</source>
            <translation>Grafito (natural y sintético)</translation>
        </message>
        <message>
            <source>Lithium</source>
            <translation>Litio</translation>
        </message>
        <message>
            <source>Magnesium</source>
            <translation>Magnesio</translation>
        </message>
        <message>
            <source>Magnesium metal</source>
            <translation>Magnesio metálico</translation>
        </message>
        <message>
            <source>Manganese</source>
            <translation>Manganeso</translation>
        </message>
        <message>
            <source>Nickel</source>
            <translation>Níquel</translation>
        </message>
        <message>
            <source>Niobium</source>
            <translation>Niobio</translation>
        </message>
        <message>
            <source>Palladium</source>
            <translation>Paladio</translation>
        </message>
        <message>
            <source>Platinum</source>
            <translation>Platino</translation>
        </message>
        <message>
            <source>Rare earths</source>
            <translation>Tierras raras</translation>
        </message>
        <message>
            <source>Rare-earth</source>
            <translation>Tierras raras</translation>
        </message>
        <message>
            <source>Tantalum</source>
            <translation>Tantalio</translation>
        </message>
        <message>
            <source>Tin</source>
            <translation>Estaño</translation>
        </message>
        <message>
            <source>Titanium</source>
            <translation>Titanio</translation>
        </message>
        <message>
            <source>Titanium (sponge)</source>
            <translation>Titanio (esponja)</translation>
        </message>
        <message>
            <source>Tungsten</source>
            <translation>Wolframio</translation>
        </message>
        <message>
            <source>Vanadium</source>
            <translation>Vanadio</translation>
        </message>
    </context>
    <context>
        <name>notes</name>
        <message>
            <source>A what-if with stated rules, not a forecast.</source>
            <translation>Un ejercicio de hipótesis con reglas explícitas, no una previsión.</translation>
        </message>
        <message>
            <source>Added output is limited by {stage}.</source>
            <translation>La producción añadida la limita la etapa: {stage}.</translation>
        </message>
        <message>
            <source>Assumed: {levers}.</source>
            <translation>Se supone: {levers}.</translation>
        </message>
        <message>
            <source>Estimated from listed sites (≈): {names}.</source>
            <translation>Estimado a partir de sitios listados (≈): {names}.</translation>
        </message>
        <message>
            <source>Governance of {names}: the median of the region.</source>
            <translation>Gobernanza de {names}: la mediana de la región.</translation>
        </message>
        <message>
            <source>Largest share: 5–95 % of the error of the tonnages, {low} to {high}.</source>
            <translation>Mayor cuota: 5–95 % del error de los tonelajes, {low} a {high}.</translation>
        </message>
        <message>
            <source>No national output is published for this stage: shares cannot be stated.</source>
            <translation>No se publica producción nacional en esta etapa: no pueden darse cuotas.</translation>
        </message>
        <message>
            <source>No projection is published; output of {year} is held.</source>
            <translation>No se publica proyección; se mantiene la producción de {year}.</translation>
        </message>
        <message>
            <source>Output counts to the country a plant stands in.</source>
            <translation>La producción cuenta para el país en que está la planta.</translation>
        </message>
        <message>
            <source>Output counts to the country of the controlling owner.</source>
            <translation>La producción cuenta para el país del propietario de control.</translation>
        </message>
        <message>
            <source>Owners are known for {share} of the output; the rest stays with the host.</source>
            <translation>Se conocen los propietarios del {share} de la producción; el resto queda en el anfitrión.</translation>
        </message>
        <message>
            <source>Plants start after their lead time and ramp up; {share} of what they make displaces other output.</source>
            <translation>Las plantas arrancan tras su plazo y entran en régimen; el {share} de lo que producen desplaza otra producción.</translation>
        </message>
        <message>
            <source>Plants start after their lead time, ramp up, and displace other output; world demand is unchanged by them.</source>
            <translation>Las plantas arrancan tras su plazo, entran en régimen y desplazan otra producción; no cambian la demanda mundial.</translation>
        </message>
        <message>
            <source>The baseline: no lever on this mineral’s output.</source>
            <translation>La referencia: ninguna palanca sobre la producción de este mineral.</translation>
        </message>
        <message>
            <source>The yield of {stages} is calibrated, an assumption.</source>
            <translation>El rendimiento de {stages} está calibrado, un supuesto.</translation>
        </message>
        <message>
            <source>Whether {stages} finds enough feed cannot be stated.</source>
            <translation>No puede decirse si {stages} halla suministro suficiente.</translation>
        </message>
        <message>
            <source>{count} more</source>
            <translation>{count} más</translation>
        </message>
        <message>
            <source>{sources} {projection} projection. {software}.</source>
            <translation>{sources} Proyección {projection}. {software}.</translation>
        </message>
        <message>
            <source>{value} t/yr of the added output finds no demand.</source>
            <translation>{value} t/año de la producción añadida no hallan demanda.</translation>
        </message>
        <message>
            <source>{year}: {basis}; tonnes are {unit}.</source>
            <translation>{year}: {basis}; las toneladas son {unit}.</translation>
        </message>
        <message>
            <source>“{name}”: {levers}.</source>
            <translation>«{name}»: {levers}.</translation>
        </message>
    </context>
    <context>
        <name>of mineral</name>
        <message>
            <source>antimony</source>
            <translation>de antimonio</translation>
        </message>
        <message>
            <source>cobalt</source>
            <translation>de cobalto</translation>
        </message>
        <message>
            <source>copper</source>
            <translation>de cobre</translation>
        </message>
        <message>
            <source>gallium</source>
            <translation>de galio</translation>
        </message>
        <message>
            <source>germanium</source>
            <translation>de germanio</translation>
        </message>
        <message>
            <source>graphite</source>
            <translation>de grafito</translation>
        </message>
        <message>
            <source>lithium</source>
            <translation>de litio</translation>
        </message>
        <message>
            <source>magnesium</source>
            <translation>de magnesio</translation>
        </message>
        <message>
            <source>manganese</source>
            <translation>de manganeso</translation>
        </message>
        <message>
            <source>nickel</source>
            <translation>de níquel</translation>
        </message>
        <message>
            <source>niobium</source>
            <translation>de niobio</translation>
        </message>
        <message>
            <source>palladium</source>
            <translation>de paladio</translation>
        </message>
        <message>
            <source>platinum</source>
            <translation>de platino</translation>
        </message>
        <message>
            <source>rare_earths</source>
            <translation>de tierras raras</translation>
        </message>
        <message>
            <source>tantalum</source>
            <translation>de tantalio</translation>
        </message>
        <message>
            <source>tin</source>
            <translation>de estaño</translation>
        </message>
        <message>
            <source>titanium</source>
            <translation>de titanio</translation>
        </message>
        <message>
            <source>tungsten</source>
            <translation>de wolframio</translation>
        </message>
        <message>
            <source>vanadium</source>
            <translation>de vanadio</translation>
        </message>
    </context>
    <context>
        <name>over time</name>
        <message>
            <source>% of world output</source>
            <translation>% de la producción mundial</translation>
        </message>
        <message>
            <source>0 to 10</source>
            <translation>0 a 10</translation>
        </message>
        <message>
            <source>0 to 10,000</source>
            <translation>0 a 10.000</translation>
        </message>
        <message>
            <source>Basis</source>
            <translation>Base</translation>
        </message>
        <message>
            <source>China’s share</source>
            <translation>Cuota de China</translation>
        </message>
        <message>
            <source>Concentration (HHI)</source>
            <translation>Concentración (HHI)</translation>
        </message>
        <message>
            <source>Governance HHI</source>
            <translation>HHI de gobernanza</translation>
        </message>
        <message>
            <source>Largest supplier’s share</source>
            <translation>Cuota del mayor</translation>
        </message>
        <message>
            <source>Shares of the largest</source>
            <translation>Cuotas de los mayores</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Año</translation>
        </message>
        <message>
            <source>baseline</source>
            <translation>referencia</translation>
        </message>
        <message>
            <source>no projection published: {year} held</source>
            <translation>sin proyección publicada: se mantiene {year}</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>desconocido</translation>
        </message>
        <message>
            <source>observed</source>
            <translation>observado</translation>
        </message>
        <message>
            <source>projected</source>
            <translation>proyectado</translation>
        </message>
        <message>
            <source>scenario</source>
            <translation>escenario</translation>
        </message>
        <message>
            <source>{name}, baseline ({unit})</source>
            <translation>{name}, referencia ({unit})</translation>
        </message>
        <message>
            <source>{name}, scenario ({unit})</source>
            <translation>{name}, escenario ({unit})</translation>
        </message>
        <message>
            <source>{value} mark</source>
            <translation>marca de {value}</translation>
        </message>
    </context>
    <context>
        <name>pack</name>
        <message>
            <source>Stopped. Finished files stay; start again to go on.</source>
            <translation>Detenido. Los archivos terminados quedan; empiece de nuevo para seguir.</translation>
        </message>
        <message>
            <source>Stopped: nothing was written.</source>
            <translation>Detenido: no se guardó nada.</translation>
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
            <translation>Reunión ministerial sobre minerales críticos, Washington, 4 de febrero de 2026</translation>
        </message>
        <message>
            <source>EU strategic partnerships on raw materials</source>
            <translation>Asociaciones estratégicas de la UE sobre materias primas</translation>
        </message>
        <message>
            <source>European Union (27)</source>
            <translation>Unión Europea (27)</translation>
        </message>
        <message>
            <source>Five Eyes</source>
            <translation>Five Eyes</translation>
        </message>
        <message>
            <source>Forum on Resource Geostrategic Engagement (FORGE)</source>
            <translation>Foro FORGE (Forum on Resource Geostrategic Engagement)</translation>
        </message>
        <message>
            <source>G7</source>
            <translation>G7</translation>
        </message>
        <message>
            <source>Minerals Security Partnership (succeeded by FORGE, 2026-02-04)</source>
            <translation>Asociación para la Seguridad de los Minerales (MSP, sucedida por FORGE el 4/2/2026)</translation>
        </message>
        <message>
            <source>Pax Silica</source>
            <translation>Pax Silica</translation>
        </message>
        <message>
            <source>Quad (Critical Minerals Initiative)</source>
            <translation>Quad (iniciativa de minerales críticos)</translation>
        </message>
        <message>
            <source>US bilateral critical-minerals frameworks, MoUs and action plans</source>
            <translation>Acuerdos marco, memorandos y planes de acción bilaterales de EE. UU. sobre minerales críticos</translation>
        </message>
        <message>
            <source>USMCA</source>
            <translation>T-MEC (USMCA)</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ninguno</translation>
        </message>
    </context>
    <context>
        <name>page</name>
        <message>
            <source>Baseline</source>
            <translation>Referencia</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Variación</translation>
        </message>
        <message>
            <source>How to read.</source>
            <translation>Cómo leer.</translation>
        </message>
        <message>
            <source>Limits and terms.</source>
            <translation>Límites y términos.</translation>
        </message>
        <message>
            <source>Mineral Supply Map · page {page} of {pages}</source>
            <translation>Mineral Supply Map · página {page} de {pages}</translation>
        </message>
        <message>
            <source>Scenario</source>
            <translation>Escenario</translation>
        </message>
        <message>
            <source>Sources.</source>
            <translation>Fuentes.</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>y {count} más</translation>
        </message>
        <message>
            <source>d MMMM yyyy</source>
            <translation>d 'de' MMMM 'de' yyyy</translation>
        </message>
        <message>
            <source>{title}, “{name}”</source>
            <translation>{title}, «{name}»</translation>
        </message>
        <message>
            <source>{what} “{name}”</source>
            <translation>{what} «{name}»</translation>
        </message>
        <message>
            <source>“{name}”</source>
            <translation>«{name}»</translation>
        </message>
    </context>
    <context>
        <name>page size</name>
        <message>
            <source>A3, landscape</source>
            <translation>A3, horizontal</translation>
        </message>
        <message>
            <source>A3, portrait</source>
            <translation>A3, vertical</translation>
        </message>
        <message>
            <source>A4, landscape</source>
            <translation>A4, horizontal</translation>
        </message>
        <message>
            <source>A4, portrait</source>
            <translation>A4, vertical</translation>
        </message>
        <message>
            <source>Slide, 16:9</source>
            <translation>Diapositiva, 16:9</translation>
        </message>
        <message>
            <source>Slide, 4:3</source>
            <translation>Diapositiva, 4:3</translation>
        </message>
        <message>
            <source>Square</source>
            <translation>Cuadrado</translation>
        </message>
        <message>
            <source>US Letter, landscape</source>
            <translation>Carta de EE. UU., horizontal</translation>
        </message>
        <message>
            <source>US Letter, portrait</source>
            <translation>Carta de EE. UU., vertical</translation>
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
            <translation>- y {total:,} más.</translation>
        </message>
        <message>
            <source>0 or more</source>
            <translation>0 o más</translation>
        </message>
        <message>
            <source>0, 0 is where missing positions end up, in the Gulf of Guinea</source>
            <translation>en 0, 0 acaban las posiciones que faltan, en el golfo de Guinea</translation>
        </message>
        <message>
            <source>1 blank row left out.</source>
            <translation>1 fila en blanco omitida.</translation>
        </message>
        <message>
            <source>1 shape other than a point: shown at a point inside.</source>
            <translation>1 forma que no es un punto: se muestra en un punto interior.</translation>
        </message>
        <message>
            <source>A colour is written like #0072B2, not “{colour}”.</source>
            <translation>Un color se escribe como #0072B2, no «{colour}».</translation>
        </message>
        <message>
            <source>A cost is given for {code}, which neither makes nor plans {mineral}: take it out of the scenario's costs.</source>
            <translation>Se da un coste para {code}, que ni produce ni prevé producir ({mineral}): quítelo de los costes del escenario.</translation>
        </message>
        <message>
            <source>A document needs at least one page.</source>
            <translation>Un documento necesita al menos una página.</translation>
        </message>
        <message>
            <source>A file of sites is a layer such as user:1, not {id!r}.</source>
            <translation>Un archivo de sitios es una capa como user:1, no {id!r}.</translation>
        </message>
        <message>
            <source>A handling marking can have {most_marking} characters at most.</source>
            <translation>Una marca de difusión puede tener a lo sumo {most_marking} caracteres.</translation>
        </message>
        <message>
            <source>A key of your own</source>
            <translation>Una clave propia</translation>
        </message>
        <message>
            <source>A layer is there twice: each has a name of its own.</source>
            <translation>Una capa aparece dos veces: cada una tiene su nombre.</translation>
        </message>
        <message>
            <source>A name may have {longest_name} characters, not {count}. Shorten it.</source>
            <translation>Un nombre puede tener {longest_name} caracteres, no {count}. Acórtelo.</translation>
        </message>
        <message>
            <source>A pack can have {most_pages} pages at most, not {count}. Choose fewer.</source>
            <translation>Un dosier puede tener a lo sumo {most_pages} páginas, no {count}. Elija menos.</translation>
        </message>
        <message>
            <source>A page can have {most_elements} elements at most, not {count}.</source>
            <translation>Una página puede tener a lo sumo {most_elements} elementos, no {count}.</translation>
        </message>
        <message>
            <source>A page of {width_mm:g} × {height_mm:g} mm cannot be made: each side must be {smallest_mm:g} to {largest_mm:g} mm.</source>
            <translation>No puede hacerse una página de {width_mm:g} × {height_mm:g} mm: cada lado debe medir de {smallest_mm:g} a {largest_mm:g} mm.</translation>
        </message>
        <message>
            <source>A presentation needs at least one page.</source>
            <translation>Una presentación necesita al menos una página.</translation>
        </message>
        <message>
            <source>A regional view shows 1 to 90 degrees around its middle, not {radius}.</source>
            <translation>Una vista regional muestra de 1 a 90 grados en torno a su centro, no {radius}.</translation>
        </message>
        <message>
            <source>A resolution of {dpi} dpi cannot be used: choose 30 to 1,200.</source>
            <translation>No puede usarse una resolución de {dpi} dpi: elija de 30 a 1200.</translation>
        </message>
        <message>
            <source>A resolution of {dpi} dpi cannot be used: choose {least_dpi} to {most_dpi:,}.</source>
            <translation>No puede usarse una resolución de {dpi} dpi: elija de {least_dpi} a {most_dpi:,}.</translation>
        </message>
        <message>
            <source>A scenario needs a name. Type one.</source>
            <translation>Un escenario necesita un nombre. Escriba uno.</translation>
        </message>
        <message>
            <source>A series of months needs at least one month.</source>
            <translation>Una serie de meses necesita al menos un mes.</translation>
        </message>
        <message>
            <source>A series runs from {first_year} to {last_year}, first year before the last, not from {first} to {last} by {step}.</source>
            <translation>Una serie va de {first_year} a {last_year}, con el primer año antes del último, no de {first} a {last} de {step} en {step}.</translation>
        </message>
        <message>
            <source>A slide can be {most_mm:g} mm wide at most. Choose a smaller page, or PDF.</source>
            <translation>Una diapositiva puede tener a lo sumo {most_mm:g} mm de ancho. Elija una página menor, o PDF.</translation>
        </message>
        <message>
            <source>A target needs a cap: on a country's share, on HHI, or on both.</source>
            <translation>Un objetivo necesita un tope: de la cuota de un país, del HHI, o de ambos.</translation>
        </message>
        <message>
            <source>A {suffix} file holds one page, not {count}. Write PDF or PPTX, or each page into a file of its own.</source>
            <translation>Un archivo {suffix} contiene una página, no {count}. Guarde en PDF o PPTX, o cada página en un archivo propio.</translation>
        </message>
        <message>
            <source>All slides of a presentation are of one size. Give the pages the same size.</source>
            <translation>Todas las diapositivas de una presentación son del mismo tamaño. Dé a las páginas el mismo tamaño.</translation>
        </message>
        <message>
            <source>An element of {width:g} × {height:g} mm cannot be seen.</source>
            <translation>Un elemento de {width:g} × {height:g} mm no puede verse.</translation>
        </message>
        <message>
            <source>An image of {width:,} × {height:,} pixels is too large. Choose a resolution of at most {most} dpi for this page, or PDF, which has none.</source>
            <translation>Una imagen de {width:,} × {height:,} píxeles es demasiado grande. Elija para esta página una resolución de {most} dpi a lo sumo, o PDF, que no tiene.</translation>
        </message>
        <message>
            <source>An image of {width_px} × {height_px} pixels cannot be made: each side must be between {smallest_px} and {largest_px} pixels.</source>
            <translation>No puede hacerse una imagen de {width_px} × {height_px} píxeles: cada lado debe tener entre {smallest_px} y {largest_px} píxeles.</translation>
        </message>
        <message>
            <source>An image of {width_px} × {height_px} pixels is too large: choose at most {most_pixels} million pixels.</source>
            <translation>Una imagen de {width_px} × {height_px} píxeles es demasiado grande: elija a lo sumo {most_pixels} millones de píxeles.</translation>
        </message>
        <message>
            <source>Anything else</source>
            <translation>Cualquier otra cosa</translation>
        </message>
        <message>
            <source>Australia, MGA zone 50</source>
            <translation>Australia, MGA zona 50</translation>
        </message>
        <message>
            <source>Australia, MGA zone 55</source>
            <translation>Australia, MGA zona 55</translation>
        </message>
        <message>
            <source>Basis</source>
            <translation>Base</translation>
        </message>
        <message>
            <source>British National Grid</source>
            <translation>Cuadrícula nacional británica</translation>
        </message>
        <message>
            <source>Capacity</source>
            <translation>Capacidad</translation>
        </message>
        <message>
            <source>Capacity added in {id} must be zero or more tonnes a year, not {nameplate_t_per_year}.</source>
            <translation>La capacidad añadida en {id} debe ser de cero o más toneladas al año, no {nameplate_t_per_year}.</translation>
        </message>
        <message>
            <source>Capacity cannot be added at the stage “{stage}” of {mineral}. Choose one of: {stages}.</source>
            <translation>No puede añadirse capacidad en la etapa «{stage}» ({mineral}). Elija entre: {stages}.</translation>
        </message>
        <message>
            <source>Capacity cannot be added in “{id}”: the tables name no {stage} project and no producer of {mineral} there. Choose another place.</source>
            <translation>No puede añadirse capacidad en «{id}»: las tablas no nombran allí ningún proyecto ({stage}) ni productor ({mineral}). Elija otro lugar.</translation>
        </message>
        <message>
            <source>Capacity of {nameplate_t_per_year:g} t a year in “{id}” is more than can be computed: {most_tonnes:.0e} at most.</source>
            <translation>Una capacidad de {nameplate_t_per_year:g} t al año en «{id}» es más de lo que puede calcularse: {most_tonnes:.0e} a lo sumo.</translation>
        </message>
        <message>
            <source>Capital cost</source>
            <translation>Coste de capital</translation>
        </message>
        <message>
            <source>Central European (Windows 1250)</source>
            <translation>Centroeuropeo (Windows 1250)</translation>
        </message>
        <message>
            <source>Change the sign</source>
            <translation>Cambie el signo</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>Comprobación</translation>
        </message>
        <message>
            <source>Checking positions</source>
            <translation>Comprobando posiciones</translation>
        </message>
        <message>
            <source>Checking words and figures</source>
            <translation>Comprobando palabras y cifras</translation>
        </message>
        <message>
            <source>Chinese (Big5)</source>
            <translation>Chino (Big5)</translation>
        </message>
        <message>
            <source>Chinese (GBK)</source>
            <translation>Chino (GBK)</translation>
        </message>
        <message>
            <source>Choose another folder, or change the permissions of this one.</source>
            <translation>Elija otra carpeta, o cambie los permisos de esta.</translation>
        </message>
        <message>
            <source>Choose one of: {everything}</source>
            <translation>Elija entre: {everything}</translation>
        </message>
        <message>
            <source>Choose one of: {everything} and {rest:,} more</source>
            <translation>Elija entre: {everything} y {rest:,} más</translation>
        </message>
        <message>
            <source>Choose the .shp file of the same name</source>
            <translation>Elija el archivo .shp del mismo nombre</translation>
        </message>
        <message>
            <source>Choose the file that it points to</source>
            <translation>Elija el archivo al que apunta</translation>
        </message>
        <message>
            <source>Choose what it is</source>
            <translation>Elija qué es</translation>
        </message>
        <message>
            <source>Close it there, or save under another name.</source>
            <translation>Ciérrelo allí, o guarde con otro nombre.</translation>
        </message>
        <message>
            <source>Control</source>
            <translation>Control</translation>
        </message>
        <message>
            <source>Coordinates are transformed from {name} to WGS 84 ({good}).</source>
            <translation>Las coordenadas se convierten de {name} a WGS 84 ({good}).</translation>
        </message>
        <message>
            <source>Copy the table into a spreadsheet and save it as XLSX</source>
            <translation>Copie la tabla en una hoja de cálculo y guárdela como XLSX</translation>
        </message>
        <message>
            <source>Correct it</source>
            <translation>Corríjalo</translation>
        </message>
        <message>
            <source>Correct it in a text editor, or use a copy of the file</source>
            <translation>Corríjalo en un editor de texto, o use una copia del archivo</translation>
        </message>
        <message>
            <source>Correct it, unless the site is offshore</source>
            <translation>Corríjala, salvo que el sitio esté en el mar</translation>
        </message>
        <message>
            <source>Correct the figure</source>
            <translation>Corrija la cifra</translation>
        </message>
        <message>
            <source>Correct the figure or the unit</source>
            <translation>Corrija la cifra o la unidad</translation>
        </message>
        <message>
            <source>Correct the figures, or choose the coordinate system they are in</source>
            <translation>Corrija las cifras, o elija el sistema de coordenadas en que están</translation>
        </message>
        <message>
            <source>Correct the mineral and stage, or the id</source>
            <translation>Corrija el mineral y la etapa, o el identificador</translation>
        </message>
        <message>
            <source>Correct the position or the country</source>
            <translation>Corrija la posición o el país</translation>
        </message>
        <message>
            <source>Correct the row in the file: see its delimiters and quotation marks</source>
            <translation>Corrija la fila en el archivo: vea sus separadores y comillas</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>País</translation>
        </message>
        <message>
            <source>Country of the controlling owner</source>
            <translation>País del propietario de control</translation>
        </message>
        <message>
            <source>Cyrillic (Windows 1251)</source>
            <translation>Cirílico (Windows 1251)</translation>
        </message>
        <message>
            <source>Degrees east; decimal or 115°46'E</source>
            <translation>Grados este; decimales o 115°46'E</translation>
        </message>
        <message>
            <source>Degrees north; decimal or 33°51'S</source>
            <translation>Grados norte; decimales o 33°51'S</translation>
        </message>
        <message>
            <source>Did you mean {word}? Else choose what it is</source>
            <translation>¿Quiso decir {word}? Si no, elija qué es</translation>
        </message>
        <message>
            <source>Europe, UTM zone 32N</source>
            <translation>Europa, UTM zona 32N</translation>
        </message>
        <message>
            <source>Every country there is figures for is in the pact, so there is nobody to cap.</source>
            <translation>Todos los países con cifras están en el pacto, así que no hay a quién limitar.</translation>
        </message>
        <message>
            <source>Exchange them</source>
            <translation>Intercámbielos</translation>
        </message>
        <message>
            <source>Export it as XLSX or CSV</source>
            <translation>Expórtelo como XLSX o CSV</translation>
        </message>
        <message>
            <source>Export the layer as GeoPackage</source>
            <translation>Exporte la capa como GeoPackage</translation>
        </message>
        <message>
            <source>Free some space, or choose another disk.</source>
            <translation>Libere espacio, o elija otro disco.</translation>
        </message>
        <message>
            <source>Getting the map ready</source>
            <translation>Preparando el mapa</translation>
        </message>
        <message>
            <source>Give it a shorter name, or choose a folder nearer to the disk's root.</source>
            <translation>Dele un nombre más corto, o elija una carpeta más próxima a la raíz del disco.</translation>
        </message>
        <message>
            <source>Give it one</source>
            <translation>Dele uno</translation>
        </message>
        <message>
            <source>Give it one, or choose another consumer</source>
            <translation>Dele uno, o elija otro consumidor</translation>
        </message>
        <message>
            <source>Give latitude and longitude, or leave the row out</source>
            <translation>Indique latitud y longitud, o deje fuera la fila</translation>
        </message>
        <message>
            <source>Give the position, or leave the row out</source>
            <translation>Indique la posición, o deje fuera la fila</translation>
        </message>
        <message>
            <source>Give the three-letter code of a country, such as AUS</source>
            <translation>Indique el código de tres letras de un país, como AUS</translation>
        </message>
        <message>
            <source>Give {version}</source>
            <translation>Indique {version}</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>Ley</translation>
        </message>
        <message>
            <source>How much of the exports the control {id} ({measure}) withholds is not published for {chosen}. Set the cut in per cent.</source>
            <translation>No se publica qué parte de las exportaciones retiene el control {id} ({measure}) para {chosen}. Fije el recorte en por ciento.</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Id</translation>
        </message>
        <message>
            <source>In the coordinate system that is chosen</source>
            <translation>En el sistema de coordenadas elegido</translation>
        </message>
        <message>
            <source>Install the app again, or in a checkout run: python geodata/build_tables.py</source>
            <translation>Instale de nuevo la aplicación o, en una copia del código, ejecute: python geodata/build_tables.py</translation>
        </message>
        <message>
            <source>It has more than {max_rows:,} rows. Divide it into several files.</source>
            <translation>Tiene más de {max_rows:,} filas. Divídalo en varios archivos.</translation>
        </message>
        <message>
            <source>It has {count:,} columns; the first {max_columns} are read.</source>
            <translation>Tiene {count:,} columnas; se leen las {max_columns} primeras.</translation>
        </message>
        <message>
            <source>It has {count} layers; {name} is shown.</source>
            <translation>Tiene {count} capas; se muestra {name}.</translation>
        </message>
        <message>
            <source>It has {count} sheets; {name} is shown.</source>
            <translation>Tiene {count} hojas; se muestra {name}.</translation>
        </message>
        <message>
            <source>Its links to other files are not followed.</source>
            <translation>No se siguen sus enlaces a otros archivos.</translation>
        </message>
        <message>
            <source>Its macros are not run.</source>
            <translation>No se ejecutan sus macros.</translation>
        </message>
        <message>
            <source>Its {count} folders are one table with a column {folder}.</source>
            <translation>Sus {count} carpetas son una tabla con una columna {folder}.</translation>
        </message>
        <message>
            <source>Japanese (Shift JIS)</source>
            <translation>Japonés (Shift JIS)</translation>
        </message>
        <message>
            <source>Keep one of them</source>
            <translation>Conserve uno de ellos</translation>
        </message>
        <message>
            <source>Kept aside</source>
            <translation>Apartadas</translation>
        </message>
        <message>
            <source>Korean (EUC-KR)</source>
            <translation>Coreano (EUC-KR)</translation>
        </message>
        <message>
            <source>Latitude</source>
            <translation>Latitud</translation>
        </message>
        <message>
            <source>Latitude and longitude in one cell, or WKT</source>
            <translation>Latitud y longitud en una celda, o WKT</translation>
        </message>
        <message>
            <source>Latitude and longitude of the whole file are exchanged.</source>
            <translation>Se intercambian latitud y longitud en todo el archivo.</translation>
        </message>
        <message>
            <source>Leave it blank, or set the status to closed</source>
            <translation>Déjelo en blanco, o ponga el estado en cerrado</translation>
        </message>
        <message>
            <source>Leave one of them out, unless they are two</source>
            <translation>Deje fuera uno de ellos, salvo que sean dos</translation>
        </message>
        <message>
            <source>Longitude</source>
            <translation>Longitud</translation>
        </message>
        <message>
            <source>Looking at the layers</source>
            <translation>Examinando las capas</translation>
        </message>
        <message>
            <source>Looking at the sheets</source>
            <translation>Examinando las hojas</translation>
        </message>
        <message>
            <source>Looking for doubles</source>
            <translation>Buscando duplicados</translation>
        </message>
        <message>
            <source>Looking for sites that are listed already</source>
            <translation>Buscando sitios ya listados</translation>
        </message>
        <message>
            <source>Map a column with the grade in per cent, or state it for the file</source>
            <translation>Asigne una columna con la ley en por ciento, o indíquela para el archivo</translation>
        </message>
        <message>
            <source>Million USD</source>
            <translation>Millones de USD</translation>
        </message>
        <message>
            <source>Mineral</source>
            <translation>Mineral</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Name or symbol, in any usual language</source>
            <translation>Nombre o símbolo, en cualquier idioma usual</translation>
        </message>
        <message>
            <source>Nameplate a year, in the unit beside it</source>
            <translation>Capacidad nominal al año, en la unidad de al lado</translation>
        </message>
        <message>
            <source>No column holds names; the sites are called by their rows.</source>
            <translation>Ninguna columna contiene nombres; los sitios se llaman por su fila.</translation>
        </message>
        <message>
            <source>No column says the stage; the sites are taken for mines.</source>
            <translation>Ninguna columna dice la etapa; los sitios se toman por minas.</translation>
        </message>
        <message>
            <source>No column says the status; the sites are taken to operate.</source>
            <translation>Ninguna columna dice el estado; los sitios se toman por en servicio.</translation>
        </message>
        <message>
            <source>No column says which mineral; the sites are drawn but cannot be counted.</source>
            <translation>Ninguna columna dice el mineral; los sitios se dibujan, pero no pueden contarse.</translation>
        </message>
        <message>
            <source>No cost is listed for any of the projects, so a budget cannot be kept: ask without one, for the fewest tonnes.</source>
            <translation>No hay coste listado de ningún proyecto: no puede respetarse un presupuesto. Búsquelo sin él, por el menor tonelaje.</translation>
        </message>
        <message>
            <source>No demand case {case} is published for {mineral}; there is one for {known}. Change its demand by a part instead.</source>
            <translation>No se publica ningún caso de demanda {case} ({mineral}); lo hay para {known}. Cambie su demanda en un porcentaje.</translation>
        </message>
        <message>
            <source>No export restriction acts on {mineral} {stage}. Choose another template, or a scenario that has one.</source>
            <translation>Ninguna restricción a la exportación afecta a {mineral}, {stage}. Elija otra plantilla, o un escenario que la tenga.</translation>
        </message>
        <message>
            <source>No file can have such a name: it holds a null. Give another name.</source>
            <translation>Ningún archivo puede llamarse así: contiene un carácter nulo. Dé otro nombre.</translation>
        </message>
        <message>
            <source>No known status in 1 row: drawn as planned.</source>
            <translation>Estado desconocido en 1 fila: dibujado como previsto.</translation>
        </message>
        <message>
            <source>No known status in {count:,} rows: drawn as planned.</source>
            <translation>Estado desconocido en {count:,} filas: dibujados como previstos.</translation>
        </message>
        <message>
            <source>No listed project makes anything by {year} where capacity may be added: choose a later year or more regions.</source>
            <translation>Ningún proyecto listado produce nada para {year} donde puede añadirse capacidad: elija un año posterior o más regiones.</translation>
        </message>
        <message>
            <source>No national output of {mineral} is published for {stage}, so there are no shares to cap.</source>
            <translation>No se publica producción nacional ({mineral}, {stage}), así que no hay cuotas que limitar.</translation>
        </message>
        <message>
            <source>No page is left to make: none of the minerals has one of the stages.</source>
            <translation>No queda página que hacer: ninguno de los minerales tiene una de las etapas.</translation>
        </message>
        <message>
            <source>No row of column names was found; the columns are numbered.</source>
            <translation>No se encontró fila de nombres de columna; las columnas se numeran.</translation>
        </message>
        <message>
            <source>No stage in 1 row: taken for a mine.</source>
            <translation>Sin etapa en 1 fila: tomada por una mina.</translation>
        </message>
        <message>
            <source>No stage in {count:,} rows: taken for mines.</source>
            <translation>Sin etapa en {count:,} filas: tomadas por minas.</translation>
        </message>
        <message>
            <source>North America, UTM zone 11N</source>
            <translation>América del Norte, UTM zona 11N</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <source>Nothing makes the table “{name}” of the guide.</source>
            <translation>Nada produce la tabla «{name}» de la guía.</translation>
        </message>
        <message>
            <source>Open it with File &gt; Open</source>
            <translation>Ábralo con Archivo &gt; Abrir</translation>
        </message>
        <message>
            <source>Operator</source>
            <translation>Operador</translation>
        </message>
        <message>
            <source>Output a year, in the same unit</source>
            <translation>Producción al año, en la misma unidad</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Propietario</translation>
        </message>
        <message>
            <source>Pact</source>
            <translation>Pacto</translation>
        </message>
        <message>
            <source>Per cent of the mineral in concentrate</source>
            <translation>Por ciento del mineral en el concentrado</translation>
        </message>
        <message>
            <source>Perhaps “{close}” is meant</source>
            <translation>Quizá se trate de «{close}»</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Posición</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>Producto</translation>
        </message>
        <message>
            <source>Production</source>
            <translation>Producción</translation>
        </message>
        <message>
            <source>Province</source>
            <translation>Provincia</translation>
        </message>
        <message>
            <source>Read as {encoding}; cells are parted by a {parts}, decimals by a comma.</source>
            <translation>Leído como {encoding}; celdas separadas por {parts}, decimales por coma.</translation>
        </message>
        <message>
            <source>Read as {encoding}; cells are parted by a {parts}, decimals by a point.</source>
            <translation>Leído como {encoding}; celdas separadas por {parts}, decimales por punto.</translation>
        </message>
        <message>
            <source>Reading the features</source>
            <translation>Leyendo los elementos</translation>
        </message>
        <message>
            <source>Reading the folders</source>
            <translation>Leyendo las carpetas</translation>
        </message>
        <message>
            <source>Reading the rows</source>
            <translation>Leyendo las filas</translation>
        </message>
        <message>
            <source>Row {row}</source>
            <translation>Fila {row}</translation>
        </message>
        <message>
            <source>Row {row} is no site (a total or a note) and is left aside.</source>
            <translation>La fila {row} no es un sitio (un total o una nota) y se aparta.</translation>
        </message>
        <message>
            <source>Save it as CSV, XLSX or GeoPackage</source>
            <translation>Guárdelo como CSV, XLSX o GeoPackage</translation>
        </message>
        <message>
            <source>Save it as XLSX in a spreadsheet</source>
            <translation>Guárdelo como XLSX en una hoja de cálculo</translation>
        </message>
        <message>
            <source>Say another unit or basis</source>
            <translation>Indique otra unidad o base</translation>
        </message>
        <message>
            <source>Say which mineral it is</source>
            <translation>Indique qué mineral es</translation>
        </message>
        <message>
            <source>Scenario {current} cannot be shown: there are {count}. Choose one that exists.</source>
            <translation>El escenario {current} no puede mostrarse: hay {count}. Elija uno que exista.</translation>
        </message>
        <message>
            <source>Scenarios 1 to {last} can be moved among each other, no others.</source>
            <translation>Los escenarios 1 a {last} pueden moverse entre sí, ningún otro.</translation>
        </message>
        <message>
            <source>See whether {column} is the right column</source>
            <translation>Vea si {column} es la columna correcta</translation>
        </message>
        <message>
            <source>Similar ones are: {close}</source>
            <translation>Son parecidos: {close}</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Fuente</translation>
        </message>
        <message>
            <source>South America, UTM zone 19S</source>
            <translation>América del Sur, UTM zona 19S</translation>
        </message>
        <message>
            <source>Split it into several files</source>
            <translation>Divídalo en varios archivos</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Etapa</translation>
        </message>
        <message>
            <source>Start year</source>
            <translation>Año de inicio</translation>
        </message>
        <message>
            <source>State or province</source>
            <translation>Estado o provincia</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Stopped. Nothing was added.</source>
            <translation>Detenido. No se añadió nada.</translation>
        </message>
        <message>
            <source>Take {lies}, or correct it</source>
            <translation>Tome {lies}, o corríjalo</translation>
        </message>
        <message>
            <source>The budget</source>
            <translation>El presupuesto</translation>
        </message>
        <message>
            <source>The bundled presets {path} are damaged. {reinstall}.</source>
            <translation>Los casos tipo incluidos {path} están dañados. {reinstall}.</translation>
        </message>
        <message>
            <source>The bundled presets {path} cannot be read ({strerror}). {reinstall}.</source>
            <translation>No se pueden leer los casos tipo incluidos {path} ({strerror}). {reinstall}.</translation>
        </message>
        <message>
            <source>The bundled table {missing} is missing from {folder}. {reinstall}.</source>
            <translation>Falta la tabla incluida {missing} en {folder}. {reinstall}.</translation>
        </message>
        <message>
            <source>The bundled table {name} has the columns {header}; this version of the app reads {expected}. {reinstall}.</source>
            <translation>La tabla incluida {name} tiene las columnas {header}; esta versión de la aplicación lee {expected}. {reinstall}.</translation>
        </message>
        <message>
            <source>The bundled table {name} has {count} rows, not {listed}. {reinstall}.</source>
            <translation>La tabla incluida {name} tiene {count} filas, no {listed}. {reinstall}.</translation>
        </message>
        <message>
            <source>The bundled table {path} cannot be read ({strerror}). {reinstall}.</source>
            <translation>No se puede leer la tabla incluida {path} ({strerror}). {reinstall}.</translation>
        </message>
        <message>
            <source>The bundled table {path} is damaged or was changed. {reinstall}.</source>
            <translation>La tabla incluida {path} está dañada o fue cambiada. {reinstall}.</translation>
        </message>
        <message>
            <source>The cap on HHI</source>
            <translation>El tope del HHI</translation>
        </message>
        <message>
            <source>The cap on a share</source>
            <translation>El tope de una cuota</translation>
        </message>
        <message>
            <source>The change of demand</source>
            <translation>La variación de la demanda</translation>
        </message>
        <message>
            <source>The column names stand in row {header_row}.</source>
            <translation>Los nombres de columna están en la fila {header_row}.</translation>
        </message>
        <message>
            <source>The control {id} cannot be switched on as a shock: it is {reason}.</source>
            <translation>El control {id} no puede activarse como choque: es {reason}.</translation>
        </message>
        <message>
            <source>The control {id} does not act on the stage “{chosen}”. Choose one of: {stages}.</source>
            <translation>El control {id} no actúa en la etapa «{chosen}». Elija entre: {stages}.</translation>
        </message>
        <message>
            <source>The control {id} has no start date. Set the first month.</source>
            <translation>El control {id} no tiene fecha de inicio. Fije el primer mes.</translation>
        </message>
        <message>
            <source>The control {id} is on {mineral}, which the catalog does not have.</source>
            <translation>El control {id} es sobre {mineral}, que el catálogo no tiene.</translation>
        </message>
        <message>
            <source>The coordinates are no degrees (around {largest:,.0f}) and the file does not say their system: choose it.</source>
            <translation>Las coordenadas no son grados (en torno a {largest:,.0f}) y el archivo no dice su sistema: elíjalo.</translation>
        </message>
        <message>
            <source>The cost in {country}</source>
            <translation>El coste en {country}</translation>
        </message>
        <message>
            <source>The country of 1 row is the one the position lies in.</source>
            <translation>El país de 1 fila es aquel en que está la posición.</translation>
        </message>
        <message>
            <source>The country of {count:,} rows is the one the position lies in.</source>
            <translation>El país de {count:,} filas es aquel en que está la posición.</translation>
        </message>
        <message>
            <source>The country shapes {path} are damaged ({reason}); reinstall the app to restore them.</source>
            <translation>Las formas de los países {path} están dañadas ({reason}); reinstale la aplicación para recuperarlas.</translation>
        </message>
        <message>
            <source>The country shapes {path} are missing or damaged; reinstall the app.</source>
            <translation>Las formas de los países {path} faltan o están dañadas; reinstale la aplicación.</translation>
        </message>
        <message>
            <source>The country shapes {path} are missing; reinstall the app to restore them.</source>
            <translation>Faltan las formas de los países {path}; reinstale la aplicación para recuperarlas.</translation>
        </message>
        <message>
            <source>The days of cover</source>
            <translation>Los días de cobertura</translation>
        </message>
        <message>
            <source>The document could not be made. Close other programs and try again.</source>
            <translation>No se pudo hacer el documento. Cierre otros programas y pruebe de nuevo.</translation>
        </message>
        <message>
            <source>The drawing could not be made. Close other programs and try again.</source>
            <translation>No se pudo hacer el dibujo. Cierre otros programas y pruebe de nuevo.</translation>
        </message>
        <message>
            <source>The file does not say its coordinate system; its figures are taken for degrees (WGS 84).</source>
            <translation>El archivo no dice su sistema de coordenadas; sus cifras se toman por grados (WGS 84).</translation>
        </message>
        <message>
            <source>The first month</source>
            <translation>El primer mes</translation>
        </message>
        <message>
            <source>The folder {parent} cannot be made: {strerror}.</source>
            <translation>No se puede crear la carpeta {parent}: {strerror}.</translation>
        </message>
        <message>
            <source>The font file SourceSansPro-{face}.ttf is missing or damaged. Install Mineral Supply Map again.</source>
            <translation>El archivo de letra SourceSansPro-{face}.ttf falta o está dañado. Instale Mineral Supply Map de nuevo.</translation>
        </message>
        <message>
            <source>The governance floor</source>
            <translation>El umbral de gobernanza</translation>
        </message>
        <message>
            <source>The guard</source>
            <translation>La salvaguarda</translation>
        </message>
        <message>
            <source>The image could not be made: there is nothing in it, or not enough memory.</source>
            <translation>No se pudo hacer la imagen: no hay nada en ella, o falta memoria.</translation>
        </message>
        <message>
            <source>The lead time</source>
            <translation>El plazo</translation>
        </message>
        <message>
            <source>The list of bundled tables {path} cannot be read ({strerror}). {reinstall}.</source>
            <translation>No se puede leer la lista de tablas incluidas {path} ({strerror}). {reinstall}.</translation>
        </message>
        <message>
            <source>The list of bundled tables {path} is damaged. {reinstall}.</source>
            <translation>La lista de tablas incluidas {path} está dañada. {reinstall}.</translation>
        </message>
        <message>
            <source>The logo is larger than 2 MB. Choose a smaller image.</source>
            <translation>El logotipo supera los 2 MB. Elija una imagen más pequeña.</translation>
        </message>
        <message>
            <source>The manifest of {folder} gives the vintage “{vintage}”. {reinstall}.</source>
            <translation>El manifiesto de {folder} da la fecha «{vintage}». {reinstall}.</translation>
        </message>
        <message>
            <source>The middle of the map must lie within 180 degrees east or west and 90 degrees north or south, not at {meridian:g}, {parallel:g}.</source>
            <translation>El centro del mapa debe estar a lo sumo a 180 grados este u oeste y a 90 grados norte o sur, no en {meridian:g}, {parallel:g}.</translation>
        </message>
        <message>
            <source>The months followed must be a whole number of 1 to {longest_path}, not {months}.</source>
            <translation>Los meses seguidos deben ser un número entero de 1 a {longest_path}, no {months}.</translation>
        </message>
        <message>
            <source>The months under way must be within 0 to {longest_path}, not {lag_months}.</source>
            <translation>Los meses en camino deben estar entre 0 y {longest_path}, no {lag_months}.</translation>
        </message>
        <message>
            <source>The number of months</source>
            <translation>El número de meses</translation>
        </message>
        <message>
            <source>The only scenario cannot be deleted: there is always one.</source>
            <translation>El único escenario no puede eliminarse: siempre hay uno.</translation>
        </message>
        <message>
            <source>The opacity of a layer must be within 0 to 1, not {opacity:g}.</source>
            <translation>La opacidad de una capa debe estar entre 0 y 1, no {opacity:g}.</translation>
        </message>
        <message>
            <source>The part of exports withheld</source>
            <translation>La parte de las exportaciones retenida</translation>
        </message>
        <message>
            <source>The part of new supply that displaces old</source>
            <translation>La parte de la nueva oferta que desplaza a la antigua</translation>
        </message>
        <message>
            <source>The parts that web pages are made of are missing. Install the app again.</source>
            <translation>Faltan las piezas de que se hacen las páginas web. Instale de nuevo la aplicación.</translation>
        </message>
        <message>
            <source>The picture of the chart could not be made: {reason}.</source>
            <translation>No se pudo hacer la imagen del gráfico: {reason}.</translation>
        </message>
        <message>
            <source>The place of an element must be given in mm, by finite numbers.</source>
            <translation>El lugar de un elemento debe darse en mm, con números finitos.</translation>
        </message>
        <message>
            <source>The preset {id} has the variants 1 to {count}, not “{variant}”.</source>
            <translation>El caso tipo {id} tiene las variantes 1 a {count}, no «{variant}».</translation>
        </message>
        <message>
            <source>The probability of success</source>
            <translation>La probabilidad de éxito</translation>
        </message>
        <message>
            <source>The ramp class</source>
            <translation>La clase de rampa</translation>
        </message>
        <message>
            <source>The reader says: {words}.</source>
            <translation>El lector dice: {words}.</translation>
        </message>
        <message>
            <source>The recycled share</source>
            <translation>La cuota reciclada</translation>
        </message>
        <message>
            <source>The release a month</source>
            <translation>La liberación al mes</translation>
        </message>
        <message>
            <source>The restriction by {country} begins in {start_year}: volumes are known from {first_year} on, and it must begin by {last_shock_year}. Set another first month.</source>
            <translation>La restricción de {country} empieza en {start_year}: se conocen volúmenes desde {first_year}, y debe empezar a más tardar en {last_shock_year}. Fije otro primer mes.</translation>
        </message>
        <message>
            <source>The rule “{merit_order}” needs costs of production, and no tables hold any: set them for countries that produce {mineral}, or choose another rule.</source>
            <translation>La regla «{merit_order}» necesita costes de producción, y ninguna tabla los contiene: fíjelos para países que producen ({mineral}), o elija otra regla.</translation>
        </message>
        <message>
            <source>The rule “{protect_pact}” needs a pact, and the scenario has none: choose a pact or another rule of who gives way.</source>
            <translation>La regla «{protect_pact}» necesita un pacto, y el escenario no tiene: elija un pacto u otra regla de quién cede.</translation>
        </message>
        <message>
            <source>The scenario has no pact. Choose its members, or another consumer.</source>
            <translation>El escenario no tiene pacto. Elija sus miembros, u otro consumidor.</translation>
        </message>
        <message>
            <source>The shipping lag</source>
            <translation>El plazo de envío</translation>
        </message>
        <message>
            <source>The site “{site}” is no project whose capacity can be added, so there is nothing to assume of it. Take it out of the scenario's projects.</source>
            <translation>El sitio «{site}» no es un proyecto cuya capacidad pueda añadirse, así que no hay nada que suponer de él. Quítelo de los proyectos del escenario.</translation>
        </message>
        <message>
            <source>The start year</source>
            <translation>El año de inicio</translation>
        </message>
        <message>
            <source>The stock</source>
            <translation>La reserva</translation>
        </message>
        <message>
            <source>The stock of {holder} is {amount:g}: it must be finite, and {most_tonnes:.0e} at most. Give no release limit for “no limit”.</source>
            <translation>La reserva de {holder} es {amount:g}: debe ser finita, y a lo sumo {most_tonnes:.0e}. No dé límite de liberación para «sin límite».</translation>
        </message>
        <message>
            <source>The stock of {holder} must be given in tonnes or in days, one of them.</source>
            <translation>La reserva de {holder} debe darse en toneladas o en días, uno de los dos.</translation>
        </message>
        <message>
            <source>The utilisation</source>
            <translation>La utilización</translation>
        </message>
        <message>
            <source>The web page would have {size:.1f} MB, more than 5 MB. Hide a layer of sites, or filter it.</source>
            <translation>La página web tendría {size:.1f} MB, más de 5 MB. Oculte una capa de sitios, o fíltrela.</translation>
        </message>
        <message>
            <source>The words of an element can have {most_words:,} characters at most.</source>
            <translation>El texto de un elemento puede tener a lo sumo {most_words:,} caracteres.</translation>
        </message>
        <message>
            <source>The year {year} is outside {first_year} to {last_year}.</source>
            <translation>El año {year} queda fuera de {first_year} a {last_year}.</translation>
        </message>
        <message>
            <source>There are no rows below the column names.</source>
            <translation>No hay filas bajo los nombres de columna.</translation>
        </message>
        <message>
            <source>There are: {known}</source>
            <translation>Hay: {known}</translation>
        </message>
        <message>
            <source>There is a scenario “{name}” already. Choose another name.</source>
            <translation>Ya hay un escenario «{name}». Elija otro nombre.</translation>
        </message>
        <message>
            <source>There is no chart “{chart}”. Choose one of: {charts}.</source>
            <translation>No hay gráfico «{chart}». Elija entre: {charts}.</translation>
        </message>
        <message>
            <source>There is no consumer “{consumer_id}”. Choose {world} (the world), {eu}, {own_pact} (the scenario's own pact), a country by its three-letter code such as JPN, or one of the pacts: {pacts}.</source>
            <translation>No hay consumidor «{consumer_id}». Elija {world} (el mundo), {eu}, {own_pact} (el pacto del escenario), un país por su código de tres letras, como JPN, o uno de los pactos: {pacts}.</translation>
        </message>
        <message>
            <source>There is no coordinate system “{text}”. Give an EPSG code, such as EPSG:4326 or EPSG:32735.</source>
            <translation>No hay sistema de coordenadas «{text}». Dé un código EPSG, como EPSG:4326 o EPSG:32735.</translation>
        </message>
        <message>
            <source>There is no country “{code}” that is hit. Give its three-letter code, such as CHN, {eu}, or the id of a pact.</source>
            <translation>No hay país «{code}» al que afectar. Dé su código de tres letras, como CHN, {eu}, o el identificador de un pacto.</translation>
        </message>
        <message>
            <source>There is no country “{code}” that restricts. Give its three-letter code, such as CHN, {eu}, or the id of a pact.</source>
            <translation>No hay país «{code}» que restrinja. Dé su código de tres letras, como CHN, {eu}, o el identificador de un pacto.</translation>
        </message>
        <message>
            <source>There is no element “{kind}”. Choose one of: {element_kinds}.</source>
            <translation>No hay elemento «{kind}». Elija entre: {element_kinds}.</translation>
        </message>
        <message>
            <source>There is no encoding “{name}”. Choose one of: {encodings}.</source>
            <translation>No hay codificación «{name}». Elija entre: {encodings}.</translation>
        </message>
        <message>
            <source>There is no file {path}. Check its name and folder.</source>
            <translation>No hay archivo {path}. Compruebe su nombre y carpeta.</translation>
        </message>
        <message>
            <source>There is no folder {parent}. Choose a folder that exists.</source>
            <translation>No hay carpeta {parent}. Elija una carpeta que exista.</translation>
        </message>
        <message>
            <source>There is no format “{one}”. Choose of: {formats}.</source>
            <translation>No hay formato «{one}». Elija entre: {formats}.</translation>
        </message>
        <message>
            <source>There is no holder “{holder}” of a stock. Give a three-letter code, such as USA, {eu}, {own_pact} or the id of a pact.</source>
            <translation>No hay titular «{holder}» de una reserva. Dé un código de tres letras, como USA, {eu}, {own_pact} o el identificador de un pacto.</translation>
        </message>
        <message>
            <source>There is no output of {country} in the figures of {mineral}, so its share cannot be capped. Choose another country.</source>
            <translation>No hay producción de {country} en las cifras ({mineral}), así que su cuota no puede limitarse. Elija otro país.</translation>
        </message>
        <message>
            <source>There is no pact “{pact_id}” with members. Choose one of: {known}.</source>
            <translation>No hay pacto «{pact_id}» con miembros. Elija entre: {known}.</translation>
        </message>
        <message>
            <source>There is no page size “{name}”. Choose one of: {page_sizes}, or width and height in mm, such as 320x180.</source>
            <translation>No hay tamaño de página «{name}». Elija entre: {page_sizes}, o anchura y altura en mm, como 320x180.</translation>
        </message>
        <message>
            <source>There is no page to write.</source>
            <translation>No hay página que guardar.</translation>
        </message>
        <message>
            <source>There is no preset “{id}”. Choose one of: {known}.</source>
            <translation>No hay caso tipo «{id}». Elija entre: {known}.</translation>
        </message>
        <message>
            <source>There is no projection “{projection}”. Choose one of: {projections}.</source>
            <translation>No hay proyección «{projection}». Elija entre: {projections}.</translation>
        </message>
        <message>
            <source>There is no region “{region}”. Choose of: {alternative_names}.</source>
            <translation>No hay región «{region}». Elija entre: {alternative_names}.</translation>
        </message>
        <message>
            <source>There is no stage “{stage}” for {name}. Choose one of: {stages}.</source>
            <translation>No hay etapa «{stage}» para {name}. Elija entre: {stages}.</translation>
        </message>
        <message>
            <source>There is no table in the clipboard. Copy its cells, then paste again.</source>
            <translation>No hay tabla en el portapapeles. Copie sus celdas y pegue de nuevo.</translation>
        </message>
        <message>
            <source>There is no template “{template}”. Choose one of: {templates}.</source>
            <translation>No hay plantilla «{template}». Elija entre: {templates}.</translation>
        </message>
        <message>
            <source>There is no theme “{theme}”. Choose light or dark.</source>
            <translation>No hay tema «{theme}». Elija claro u oscuro.</translation>
        </message>
        <message>
            <source>There is no {kind} “{value}”. Choose one of: {choices}.</source>
            <translation>No hay {kind} «{value}». Elija entre: {choices}.</translation>
        </message>
        <message>
            <source>There is no {name} “{value}”. Choose one of: {known}.</source>
            <translation>No hay {name} «{value}». Elija entre: {known}.</translation>
        </message>
        <message>
            <source>There is none: remove it</source>
            <translation>No existe: quítelo</translation>
        </message>
        <message>
            <source>There is not enough memory for an image of {width:,} × {height:,} pixels. Choose a lower resolution.</source>
            <translation>No hay memoria suficiente para una imagen de {width:,} × {height:,} píxeles. Elija una resolución menor.</translation>
        </message>
        <message>
            <source>There is not enough memory for an image of {width_px} × {height_px} pixels. Choose a smaller size.</source>
            <translation>No hay memoria suficiente para una imagen de {width_px} × {height_px} píxeles. Elija un tamaño menor.</translation>
        </message>
        <message>
            <source>There is not enough memory for the picture of this chart.</source>
            <translation>No hay memoria suficiente para la imagen de este gráfico.</translation>
        </message>
        <message>
            <source>There is not enough memory for the pictures of the slides. Choose a smaller page.</source>
            <translation>No hay memoria suficiente para las imágenes de las diapositivas. Elija una página menor.</translation>
        </message>
        <message>
            <source>There is not enough memory to write the image. Choose a smaller size.</source>
            <translation>No hay memoria suficiente para guardar la imagen. Elija un tamaño menor.</translation>
        </message>
        <message>
            <source>This file could not be read: {error}. Save it in another format, such as CSV.</source>
            <translation>No se pudo leer este archivo: {error}. Guárdelo en otro formato, como CSV.</translation>
        </message>
        <message>
            <source>Two elements of the page are called “{twice}”: each has an id of its own.</source>
            <translation>Dos elementos de la página se llaman «{twice}»: cada uno tiene su identificador.</translation>
        </message>
        <message>
            <source>Type can be 0.3 to 4 times its usual size, not {size:g}.</source>
            <translation>La letra puede ser de 0,3 a 4 veces su tamaño usual, no {size:g}.</translation>
        </message>
        <message>
            <source>UTF-16 (big endian)</source>
            <translation>UTF-16 (big endian)</translation>
        </message>
        <message>
            <source>UTF-16 (little endian)</source>
            <translation>UTF-16 (little endian)</translation>
        </message>
        <message>
            <source>UTF-8 with a byte order mark</source>
            <translation>UTF-8 con marca de orden de bytes</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unidad</translation>
        </message>
        <message>
            <source>Unpack it and choose the file in it</source>
            <translation>Descomprímalo y elija el archivo que contiene</translation>
        </message>
        <message>
            <source>WGS 84, UTM zone 35S</source>
            <translation>WGS 84, UTM zona 35S</translation>
        </message>
        <message>
            <source>WGS 84, degrees</source>
            <translation>WGS 84, grados</translation>
        </message>
        <message>
            <source>Web Mercator</source>
            <translation>Web Mercator</translation>
        </message>
        <message>
            <source>Western European (Latin-1)</source>
            <translation>Europeo occidental (Latin-1)</translation>
        </message>
        <message>
            <source>Western European (Windows 1252)</source>
            <translation>Europeo occidental (Windows 1252)</translation>
        </message>
        <message>
            <source>What are the tonnes of {column} of? Until you say: contained material.</source>
            <translation>¿De qué son las toneladas de {column}? Hasta que lo diga: mineral contenido.</translation>
        </message>
        <message>
            <source>What belongs there: {description}</source>
            <translation>Qué va ahí: {description}</translation>
        </message>
        <message>
            <source>What is made</source>
            <translation>Qué se produce</translation>
        </message>
        <message>
            <source>What the site is called</source>
            <translation>Cómo se llama el sitio</translation>
        </message>
        <message>
            <source>What the tonnes are of: contained, concentrate, LCE, WO3 and the like</source>
            <translation>De qué son las toneladas: contenido, concentrado, LCE, WO3 y similares</translation>
        </message>
        <message>
            <source>Where it stands: a name or ISO code</source>
            <translation>Dónde está: un nombre o código ISO</translation>
        </message>
        <message>
            <source>Where the figures come from</source>
            <translation>De dónde vienen las cifras</translation>
        </message>
        <message>
            <source>Which columns say where the sites lie?</source>
            <translation>¿Qué columnas dicen dónde están los sitios?</translation>
        </message>
        <message>
            <source>Which stage the control {id} acts on is not known. Compose a shock by hand instead.</source>
            <translation>No se sabe en qué etapa actúa el control {id}. Componga un choque a mano.</translation>
        </message>
        <message>
            <source>Which unit is {column} in? Until you say, it is taken for t a year.</source>
            <translation>¿En qué unidad está {column}? Hasta que lo diga, se toma por t al año.</translation>
        </message>
        <message>
            <source>Who owns it, with shares if they are known</source>
            <translation>Quién es su propietario, con cuotas si se conocen</translation>
        </message>
        <message>
            <source>Who runs it</source>
            <translation>Quién lo opera</translation>
        </message>
        <message>
            <source>Words stand left, centre or right, not “{align}”.</source>
            <translation>El texto va a la izquierda, al centro o a la derecha, no «{align}».</translation>
        </message>
        <message>
            <source>Write degrees as -33.86 or 33°51'36"S</source>
            <translation>Escriba los grados como -33.86 o 33°51'36"S</translation>
        </message>
        <message>
            <source>Write one number, with its unit in the column's name or in a column of its own</source>
            <translation>Escriba un número, con su unidad en el nombre de la columna o en una columna propia</translation>
        </message>
        <message>
            <source>Write the text without it</source>
            <translation>Escriba el texto sin ello</translation>
        </message>
        <message>
            <source>Write the year with four digits</source>
            <translation>Escriba el año con cuatro cifras</translation>
        </message>
        <message>
            <source>Write {whole} if the mark parts thousands</source>
            <translation>Escriba {whole} si el signo separa millares</translation>
        </message>
        <message>
            <source>X or easting</source>
            <translation>X o este</translation>
        </message>
        <message>
            <source>Y or northing</source>
            <translation>Y o norte</translation>
        </message>
        <message>
            <source>Year of the first product</source>
            <translation>Año del primer producto</translation>
        </message>
        <message>
            <source>Your file</source>
            <translation>Su archivo</translation>
        </message>
        <message>
            <source>a capacity of 0; it counts as not known</source>
            <translation>una capacidad de 0; cuenta como desconocida</translation>
        </message>
        <message>
            <source>a grade is above 0 and at most 100 per cent; it counts as not known</source>
            <translation>una ley es mayor que 0 y a lo sumo 100 por ciento; cuenta como desconocida</translation>
        </message>
        <message>
            <source>a latitude beyond 90 degrees: latitude and longitude seem exchanged</source>
            <translation>una latitud de más de 90 grados: latitud y longitud parecen intercambiadas</translation>
        </message>
        <message>
            <source>a quotation mark is opened and never closed, so that the rest is one cell</source>
            <translation>unas comillas se abren y no se cierran, de modo que el resto es una sola celda</translation>
        </message>
        <message>
            <source>a row above says the same: place, mineral, stage and name</source>
            <translation>una fila anterior dice lo mismo: lugar, mineral, etapa y nombre</translation>
        </message>
        <message>
            <source>a tariff, which raises a price and withholds no tonnes</source>
            <translation>un arancel, que sube un precio y no retiene toneladas</translation>
        </message>
        <message>
            <source>a very large number</source>
            <translation>un número muy grande</translation>
        </message>
        <message>
            <source>accuracy not stated</source>
            <translation>precisión no indicada</translation>
        </message>
        <message>
            <source>an amount below zero; it counts as not known</source>
            <translation>una cantidad menor que cero; cuenta como desconocida</translation>
        </message>
        <message>
            <source>comma</source>
            <translation>coma</translation>
        </message>
        <message>
            <source>degrees, or as the file says</source>
            <translation>grados, o según archivo</translation>
        </message>
        <message>
            <source>demand case</source>
            <translation>caso de demanda</translation>
        </message>
        <message>
            <source>element {number}</source>
            <translation>elemento {number}</translation>
        </message>
        <message>
            <source>entries {first} and {number} are for the same thing ({named}). Keep one of them.</source>
            <translation>las entradas {first} y {number} son de lo mismo ({named}). Conserve una de ellas.</translation>
        </message>
        <message>
            <source>files ending in {suffix}</source>
            <translation>archivos acabados en {suffix}</translation>
        </message>
        <message>
            <source>files without a suffix</source>
            <translation>archivos sin extensión</translation>
        </message>
        <message>
            <source>good to {metres:g} m</source>
            <translation>con {metres:g} m de precisión</translation>
        </message>
        <message>
            <source>it has half a character (a lone surrogate)</source>
            <translation>contiene medio carácter (un sustituto suelto)</translation>
        </message>
        <message>
            <source>it has no list of elements</source>
            <translation>no tiene lista de elementos</translation>
        </message>
        <message>
            <source>it has {saw} cells, but there are {expected} columns</source>
            <translation>tiene {saw} celdas, pero hay {expected} columnas</translation>
        </message>
        <message>
            <source>it holds more than {most_values:,} values</source>
            <translation>contiene más de {most_values:,} valores</translation>
        </message>
        <message>
            <source>it is missing</source>
            <translation>falta</translation>
        </message>
        <message>
            <source>it is no JSON</source>
            <translation>no es JSON</translation>
        </message>
        <message>
            <source>it is no “{wanted}”</source>
            <translation>no es «{wanted}»</translation>
        </message>
        <message>
            <source>it is not there</source>
            <translation>no está</translation>
        </message>
        <message>
            <source>it must be a finite number</source>
            <translation>debe ser un número finito</translation>
        </message>
        <message>
            <source>it must be a list in [square brackets]</source>
            <translation>debe ser una lista entre [corchetes]</translation>
        </message>
        <message>
            <source>it must be a number</source>
            <translation>debe ser un número</translation>
        </message>
        <message>
            <source>it must be a text in quotes</source>
            <translation>debe ser un texto entre comillas</translation>
        </message>
        <message>
            <source>it must be a whole number</source>
            <translation>debe ser un número entero</translation>
        </message>
        <message>
            <source>it must be an object in curly braces, {{}}</source>
            <translation>debe ser un objeto entre llaves, {{}}</translation>
        </message>
        <message>
            <source>it must be the version of the format</source>
            <translation>debe ser la versión del formato</translation>
        </message>
        <message>
            <source>it must be true or false</source>
            <translation>debe ser true o false</translation>
        </message>
        <message>
            <source>it must be {expected}</source>
            <translation>debe ser {expected}</translation>
        </message>
        <message>
            <source>it must be {least:g} or more</source>
            <translation>debe ser {least:g} o más</translation>
        </message>
        <message>
            <source>it must be {most:g} or less</source>
            <translation>debe ser {most:g} o menos</translation>
        </message>
        <message>
            <source>it must not be empty</source>
            <translation>no debe estar vacío</translation>
        </message>
        <message>
            <source>it needs more memory than there is</source>
            <translation>necesita más memoria de la que hay</translation>
        </message>
        <message>
            <source>it was written by another version of the app</source>
            <translation>lo escribió otra versión de la aplicación</translation>
        </message>
        <message>
            <source>its rows do not make a table ({reason})</source>
            <translation>sus filas no forman una tabla ({reason})</translation>
        </message>
        <message>
            <source>mining, refining or magnets</source>
            <translation>minería, refino o imanes</translation>
        </message>
        <message>
            <source>more than a billion tonnes a year; it counts as not known</source>
            <translation>más de mil millones de toneladas al año; cuenta como desconocido</translation>
        </message>
        <message>
            <source>no capacity is known</source>
            <translation>no se conoce ninguna capacidad</translation>
        </message>
        <message>
            <source>no mineral or country is known</source>
            <translation>no se conoce mineral ni país</translation>
        </message>
        <message>
            <source>on a product beyond the last stage of the model</source>
            <translation>sobre un producto posterior a la última etapa del modelo</translation>
        </message>
        <message>
            <source>on a stage that is not offered</source>
            <translation>sobre una etapa que no se ofrece</translation>
        </message>
        <message>
            <source>on equipment, not on the mineral</source>
            <translation>sobre equipos, no sobre el mineral</translation>
        </message>
        <message>
            <source>on goods made elsewhere, not on the exports of the country itself</source>
            <translation>sobre bienes hechos en otra parte, no sobre las exportaciones del propio país</translation>
        </message>
        <message>
            <source>on production, not on exports</source>
            <translation>sobre la producción, no sobre las exportaciones</translation>
        </message>
        <message>
            <source>on scrap, which is no stage of the model</source>
            <translation>sobre la chatarra, que no es una etapa del modelo</translation>
        </message>
        <message>
            <source>on technology, not on tonnes</source>
            <translation>sobre la tecnología, no sobre toneladas</translation>
        </message>
        <message>
            <source>operating, construction, planned, care and maintenance, or closed</source>
            <translation>en servicio, en construcción, previsto, en mantenimiento o cerrado</translation>
        </message>
        <message>
            <source>project of {what}</source>
            <translation>proyecto de {what}</translation>
        </message>
        <message>
            <source>read as a decimal, as others in the column are, but it may stand for {whole}</source>
            <translation>leído como decimal, como otros de la columna, pero puede significar {whole}</translation>
        </message>
        <message>
            <source>rule of who gives way</source>
            <translation>regla de quién cede</translation>
        </message>
        <message>
            <source>semicolon</source>
            <translation>punto y coma</translation>
        </message>
        <message>
            <source>space</source>
            <translation>espacio</translation>
        </message>
        <message>
            <source>stage of {mineral}</source>
            <translation>etapa de {mineral}</translation>
        </message>
        <message>
            <source>t (taken for it, as nothing is said)</source>
            <translation>t (se supone, pues nada se dice)</translation>
        </message>
        <message>
            <source>t {basis} cannot be told in {target}: give {target} instead</source>
            <translation>t {basis} no puede expresarse en {target}: dé {target}</translation>
        </message>
        <message>
            <source>t, kt, lb, oz; with what it is of: kt LCE</source>
            <translation>t, kt, lb, oz; con lo que son: kt LCE</translation>
        </message>
        <message>
            <source>tab</source>
            <translation>tabulador</translation>
        </message>
        <message>
            <source>the catalog has no such country</source>
            <translation>el catálogo no tiene ese país</translation>
        </message>
        <message>
            <source>the catalog has no such {what}</source>
            <translation>el catálogo no tiene: {what}</translation>
        </message>
        <message>
            <source>the file as a whole</source>
            <translation>el archivo en conjunto</translation>
        </message>
        <message>
            <source>the file holds {count} of them. Counted from 0, the last is {last}.</source>
            <translation>el archivo contiene {count}. Contado desde 0, el último es {last}.</translation>
        </message>
        <message>
            <source>the key stands twice, so one of the two would be lost</source>
            <translation>la clave aparece dos veces, así que una de las dos se perdería</translation>
        </message>
        <message>
            <source>the logo is not written as Base64</source>
            <translation>el logotipo no está escrito en Base64</translation>
        </message>
        <message>
            <source>the place of {what}</source>
            <translation>el lugar de {what}</translation>
        </message>
        <message>
            <source>the position lies at sea</source>
            <translation>la posición está en el mar</translation>
        </message>
        <message>
            <source>the position lies at sea, and on land with latitude and longitude exchanged</source>
            <translation>la posición está en el mar, y en tierra si se intercambian latitud y longitud</translation>
        </message>
        <message>
            <source>the position lies at sea, not in {country}</source>
            <translation>la posición está en el mar, no en {country}</translation>
        </message>
        <message>
            <source>the position lies in {lies}, not in {country}</source>
            <translation>la posición está en {lies}, no en {country}</translation>
        </message>
        <message>
            <source>the position lies outside the row's country, but would lie inside {moved}</source>
            <translation>la posición está fuera del país de la fila, pero estaría dentro {moved}</translation>
        </message>
        <message>
            <source>the row has no position</source>
            <translation>la fila no tiene posición</translation>
        </message>
        <message>
            <source>the same datum</source>
            <translation>el mismo datum</translation>
        </message>
        <message>
            <source>the scenario that is shown has no pact with members</source>
            <translation>el escenario mostrado no tiene pacto con miembros</translation>
        </message>
        <message>
            <source>the site has no name; it is called by its row</source>
            <translation>el sitio no tiene nombre; se llama por su fila</translation>
        </message>
        <message>
            <source>the size</source>
            <translation>el tamaño</translation>
        </message>
        <message>
            <source>the style</source>
            <translation>el estilo</translation>
        </message>
        <message>
            <source>the template is no text</source>
            <translation>la plantilla no es texto</translation>
        </message>
        <message>
            <source>the text ends too early</source>
            <translation>el texto acaba antes de tiempo</translation>
        </message>
        <message>
            <source>the text has half a character (a lone surrogate), which cannot be shown or saved</source>
            <translation>el texto contiene medio carácter (un sustituto suelto), que no puede mostrarse ni guardarse</translation>
        </message>
        <message>
            <source>there must be at least one</source>
            <translation>debe haber al menos uno</translation>
        </message>
        <message>
            <source>they are closed</source>
            <translation>están cerrados</translation>
        </message>
        <message>
            <source>this is no known country</source>
            <translation>no es un país conocido</translation>
        </message>
        <message>
            <source>this is no known country of an owner</source>
            <translation>no es un país de propietario conocido</translation>
        </message>
        <message>
            <source>this is no number; it counts as not known</source>
            <translation>no es un número; cuenta como desconocido</translation>
        </message>
        <message>
            <source>this is no position</source>
            <translation>no es una posición</translation>
        </message>
        <message>
            <source>this is no stage</source>
            <translation>no es una etapa</translation>
        </message>
        <message>
            <source>this is no year from {first_year} to {last_year}; it counts as not known</source>
            <translation>no es un año de {first_year} a {last_year}; cuenta como desconocido</translation>
        </message>
        <message>
            <source>this is none of the app's minerals; the site is drawn but cannot be counted</source>
            <translation>no es ninguno de los minerales de la aplicación; el sitio se dibuja, pero no puede contarse</translation>
        </message>
        <message>
            <source>this lies nowhere on the globe: latitudes end at ±90, longitudes at ±180</source>
            <translation>esto no está en el globo: las latitudes acaban en ±90, las longitudes en ±180</translation>
        </message>
        <message>
            <source>this project is of {mineral} {stage}, not of {what}</source>
            <translation>este proyecto es de {mineral}, {stage}, no de {what}</translation>
        </message>
        <message>
            <source>this status is not known; the site is drawn as planned</source>
            <translation>este estado no se conoce; el sitio se dibuja como previsto</translation>
        </message>
        <message>
            <source>tonnes of {basis} of an unknown mineral; they count as not known</source>
            <translation>toneladas de {basis} de un mineral desconocido; cuentan como desconocidas</translation>
        </message>
        <message>
            <source>version {version} of the format has no such key</source>
            <translation>la versión {version} del formato no tiene esa clave</translation>
        </message>
        <message>
            <source>vertical bar</source>
            <translation>barra vertical</translation>
        </message>
        <message>
            <source>way of sharing</source>
            <translation>modo de reparto</translation>
        </message>
        <message>
            <source>with both signs changed</source>
            <translation>con ambos signos cambiados</translation>
        </message>
        <message>
            <source>with latitude and longitude exchanged</source>
            <translation>con latitud y longitud intercambiadas</translation>
        </message>
        <message>
            <source>with the latitude's sign changed</source>
            <translation>con el signo de la latitud cambiado</translation>
        </message>
        <message>
            <source>with the longitude's sign changed</source>
            <translation>con el signo de la longitud cambiado</translation>
        </message>
        <message>
            <source>within 0 to {high:g}</source>
            <translation>entre 0 y {high:g}</translation>
        </message>
        <message>
            <source>within {low:g} to {high:g}</source>
            <translation>entre {low:g} y {high:g}</translation>
        </message>
        <message>
            <source>{basis} holds no {mineral}: correct the mineral or the basis</source>
            <translation>{basis} no contiene {mineral}: corrija el mineral o la base</translation>
        </message>
        <message>
            <source>{column}, {name}: {unit} of concentrate × grade in % = contained t.</source>
            <translation>{column}, {name}: {unit} de concentrado × ley en % = t contenidas.</translation>
        </message>
        <message>
            <source>{count:,} blank rows left out.</source>
            <translation>{count:,} filas en blanco omitidas.</translation>
        </message>
        <message>
            <source>{count:,} rows from row {first} on are no sites (totals, notes) and are left aside.</source>
            <translation>{count:,} filas desde la fila {first} no son sitios (totales, notas) y se apartan.</translation>
        </message>
        <message>
            <source>{count:,} shapes other than a point: shown at a point inside.</source>
            <translation>{count:,} formas que no son puntos: se muestran en un punto interior.</translation>
        </message>
        <message>
            <source>{count:,} sites are too many to count one by one; at most {max_counted:,} are. Count a part of them, or keep the file as an overlay.</source>
            <translation>{count:,} sitios son demasiados para contarlos uno a uno; a lo sumo {max_counted:,}. Cuente una parte, o deje el archivo solo como capa.</translation>
        </message>
        <message>
            <source>{country_name} cannot withhold exports from itself: take it out of the targets.</source>
            <translation>{country_name} no puede retenerse exportaciones a sí mismo: quítelo de los destinatarios.</translation>
        </message>
        <message>
            <source>{country} is a member of the pact, and members are not capped. Choose another country, or another pact.</source>
            <translation>{country} es miembro del pacto, y a los miembros no se les limita. Elija otro país, u otro pacto.</translation>
        </message>
        <message>
            <source>{file_name} cannot be read ({error}). The preferences are as they were last.</source>
            <translation>No se puede leer {file_name} ({error}). Las preferencias quedan como estaban.</translation>
        </message>
        <message>
            <source>{file_name}: there is no preference “{key}”.</source>
            <translation>{file_name}: no hay preferencia «{key}».</translation>
        </message>
        <message>
            <source>{file_name}: {key} cannot be {value!r}; it can be: {allowed}.</source>
            <translation>{file_name}: {key} no puede ser {value!r}; puede ser: {allowed}.</translation>
        </message>
        <message>
            <source>{file} and {tries:,} names like it are in use. Give another name.</source>
            <translation>{file} y {tries:,} nombres parecidos están en uso. Dé otro nombre.</translation>
        </message>
        <message>
            <source>{file} cannot be opened: {reason}. Choose another file.</source>
            <translation>No se puede abrir {file}: {reason}. Elija otro archivo.</translation>
        </message>
        <message>
            <source>{file} cannot be read: {reason}.</source>
            <translation>No se puede leer {file}: {reason}.</translation>
        </message>
        <message>
            <source>{file} cannot be read: {why}. Open it in a spreadsheet and save it anew.</source>
            <translation>No se puede leer {file}: {why}. Ábralo en una hoja de cálculo y guárdelo de nuevo.</translation>
        </message>
        <message>
            <source>{file} cannot be written as a GeoPackage. Choose another folder.</source>
            <translation>No se puede guardar {file} como GeoPackage. Elija otra carpeta.</translation>
        </message>
        <message>
            <source>{file} cannot be written: the disk is full. {advice}</source>
            <translation>No se puede guardar {file}: el disco está lleno. {advice}</translation>
        </message>
        <message>
            <source>{file} cannot hold several pages. A pack is a .pdf or a .pptx file.</source>
            <translation>{file} no puede contener varias páginas. Un dosier es un archivo .pdf o .pptx.</translation>
        </message>
        <message>
            <source>{file} does not end in .png, .svg or .csv. Charts are written as PNG or SVG, their figures as CSV.</source>
            <translation>{file} no acaba en .png, .svg ni .csv. Los gráficos se guardan como PNG o SVG, sus cifras como CSV.</translation>
        </message>
        <message>
            <source>{file} does not end in .png. Images are written as PNG.</source>
            <translation>{file} no acaba en .png. Las imágenes se guardan como PNG.</translation>
        </message>
        <message>
            <source>{file} does not end in one of {endings}. Give it one of these endings.</source>
            <translation>{file} no acaba en una de {endings}. Dele una de estas extensiones.</translation>
        </message>
        <message>
            <source>{file} does not end in {suffix}. Give it a name such as “plan{suffix}”.</source>
            <translation>{file} no acaba en {suffix}. Dele un nombre como «plan{suffix}».</translation>
        </message>
        <message>
            <source>{file} has a sheet of {rows:,} rows and {columns:,} columns, mostly empty; at most {max_cells:,} cells are read. Copy the table into a new file.</source>
            <translation>{file} tiene una hoja de {rows:,} filas y {columns:,} columnas, casi todas vacías; se leen a lo sumo {max_cells:,} celdas. Copie la tabla en un archivo nuevo.</translation>
        </message>
        <message>
            <source>{file} has more than {max_rows:,} features. Divide it into several files.</source>
            <translation>{file} tiene más de {max_rows:,} elementos. Divídalo en varios archivos.</translation>
        </message>
        <message>
            <source>{file} has more than {max_rows:,} rows. Divide it into several files.</source>
            <translation>{file} tiene más de {max_rows:,} filas. Divídalo en varios archivos.</translation>
        </message>
        <message>
            <source>{file} has {num_rows:,} rows of {size:.1f} GB; at most {max_rows:,} are read. Divide it into several files.</source>
            <translation>{file} tiene {num_rows:,} filas de {size:.1f} GB; se leen a lo sumo {max_rows:,}. Divídalo en varios archivos.</translation>
        </message>
        <message>
            <source>{file} has {st_size:,.1f} GB; at most {max_file_bytes:,.0f} GB are read. Divide it, or leave out columns.</source>
            <translation>{file} tiene {st_size:,.1f} GB; se leen a lo sumo {max_file_bytes:,.0f} GB. Divídalo, o deje fuera columnas.</translation>
        </message>
        <message>
            <source>{file} holds more than {max_files_of_folder} files; the first {max_files_of_folder} are taken.</source>
            <translation>{file} contiene más de {max_files_of_folder} archivos; se toman los {max_files_of_folder} primeros.</translation>
        </message>
        <message>
            <source>{file} holds no file of sites.</source>
            <translation>{file} no contiene ningún archivo de sitios.</translation>
        </message>
        <message>
            <source>{file} holds no file of sites: no Shapefile, GeoJSON, KML or GeoPackage.</source>
            <translation>{file} no contiene ningún archivo de sitios: ni Shapefile, ni GeoJSON, ni KML, ni GeoPackage.</translation>
        </message>
        <message>
            <source>{file} holds no table of sites. Choose another file.</source>
            <translation>{file} no contiene ninguna tabla de sitios. Elija otro archivo.</translation>
        </message>
        <message>
            <source>{file} holds several files: {names}. Unpack it and choose one.</source>
            <translation>{file} contiene varios archivos: {names}. Descomprímalo y elija uno.</translation>
        </message>
        <message>
            <source>{file} holds {count:,} files; at most {max_members:,} are looked at. Unpack it and choose the file you need.</source>
            <translation>{file} contiene {count:,} archivos; se examinan a lo sumo {max_members:,}. Descomprímalo y elija el que necesita.</translation>
        </message>
        <message>
            <source>{file} holds {name}. Unpack it and choose that file: of zips only geographic files are read.</source>
            <translation>{file} contiene {name}. Descomprímalo y elija ese archivo: de los zip solo se leen archivos geográficos.</translation>
        </message>
        <message>
            <source>{file} is GeoParquet, which the installed app does not read. Save it as GeoPackage: in QGIS with Export &gt; Save Features As, or with ogr2ogr sites.gpkg {file}. Where the app runs in a Python of your own, pip install pyarrow is enough.</source>
            <translation>{file} es GeoParquet, que la aplicación instalada no lee. Guárdelo como GeoPackage: en QGIS con Exportar &gt; Guardar objetos como, o con ogr2ogr sites.gpkg {file}. Donde la aplicación corre en un Python propio, basta con pip install pyarrow.</translation>
        </message>
        <message>
            <source>{file} is a folder. Choose a file in it.</source>
            <translation>{file} es una carpeta. Elija un archivo de ella.</translation>
        </message>
        <message>
            <source>{file} is damaged or cut off and cannot be read as a spreadsheet. Copy it again from where it came, or save it as CSV.</source>
            <translation>{file} está dañado o cortado y no se puede leer como hoja de cálculo. Cópielo de nuevo de su origen, o guárdelo como CSV.</translation>
        </message>
        <message>
            <source>{file} is damaged or cut off: its list of contents cannot be read. Copy it again from where it came.</source>
            <translation>{file} está dañado o cortado: no se puede leer su índice. Cópielo de nuevo de su origen.</translation>
        </message>
        <message>
            <source>{file} is damaged or no Parquet file. Export it anew.</source>
            <translation>{file} está dañado o no es un archivo Parquet. Expórtelo de nuevo.</translation>
        </message>
        <message>
            <source>{file} is damaged: it cannot be unpacked. Copy it again.</source>
            <translation>{file} está dañado: no se puede descomprimir. Cópielo de nuevo.</translation>
        </message>
        <message>
            <source>{file} is empty. Choose another file.</source>
            <translation>{file} está vacío. Elija otro archivo.</translation>
        </message>
        <message>
            <source>{file} is empty: it has no rows. Choose another file.</source>
            <translation>{file} está vacío: no tiene filas. Elija otro archivo.</translation>
        </message>
        <message>
            <source>{file} is larger than 4 MB: it is no page and no style.</source>
            <translation>{file} supera los 4 MB: no es una página ni un estilo.</translation>
        </message>
        <message>
            <source>{file} is locked by a password. Unlock it and save it without one.</source>
            <translation>{file} está protegido con contraseña. Desbloquéelo y guárdelo sin ella.</translation>
        </message>
        <message>
            <source>{file} is no ordinary file. Choose a file.</source>
            <translation>{file} no es un archivo ordinario. Elija un archivo.</translation>
        </message>
        <message>
            <source>{file} is no spreadsheet, whatever its name says. Save it as XLSX or CSV.</source>
            <translation>{file} no es una hoja de cálculo, diga lo que diga su nombre. Guárdelo como XLSX o CSV.</translation>
        </message>
        <message>
            <source>{file} is not UTF-8 text (line {line}). If it was written by hand or by a script, save it as UTF-8; else the file is damaged: use a copy.</source>
            <translation>{file} no es texto UTF-8 (línea {line}). Si se escribió a mano o con un programa propio, guárdelo como UTF-8; si no, el archivo está dañado: use una copia.</translation>
        </message>
        <message>
            <source>{file} is not UTF-8 text. Choose a file that this app has written.</source>
            <translation>{file} no es texto UTF-8. Elija un archivo que haya escrito esta aplicación.</translation>
        </message>
        <message>
            <source>{file} is not there any more. Choose where it is now.</source>
            <translation>{file} ya no está ahí. Elija dónde está ahora.</translation>
        </message>
        <message>
            <source>{file} is not {kind}, whatever its name says: its content begins otherwise. Export it anew, or give it its right suffix.</source>
            <translation>{file} no es {kind}, diga lo que diga su nombre: su contenido empieza de otro modo. Expórtelo de nuevo, o dele la extensión correcta.</translation>
        </message>
        <message>
            <source>{file} is read as {driver}, which is not allowed for {suffix}.</source>
            <translation>{file} se lee como {driver}, lo que no se permite para {suffix}.</translation>
        </message>
        <message>
            <source>{file} is refused: it defines entities of its own, by which a small file grows without end or reads others. Export it anew without them.</source>
            <translation>Se rechaza {file}: define entidades propias, con las que un archivo pequeño crece sin fin o lee otros. Expórtelo de nuevo sin ellas.</translation>
        </message>
        <message>
            <source>{file} is refused: it defines entities of its own, by which a small file grows without end or reads others. Save it anew in a spreadsheet.</source>
            <translation>Se rechaza {file}: define entidades propias, con las que un archivo pequeño crece sin fin o lee otros. Guárdelo de nuevo en una hoja de cálculo.</translation>
        </message>
        <message>
            <source>{file} is refused: it would unpack to {size:,.1f} GB, far more than a file of sites holds. Ask its sender what it is.</source>
            <translation>Se rechaza {file}: descomprimido ocuparía {size:,.1f} GB, mucho más que un archivo de sitios. Pregunte a su remitente qué es.</translation>
        </message>
        <message>
            <source>{file} is refused: “{filename}” in it is a link to another file. Pack the file itself.</source>
            <translation>Se rechaza {file}: «{filename}», en él, es un enlace a otro archivo. Comprima el archivo mismo.</translation>
        </message>
        <message>
            <source>{file} is refused: “{filename}” in it points outside the archive, as only harmful files do. Ask its sender for another.</source>
            <translation>Se rechaza {file}: «{filename}», en él, apunta fuera del archivo comprimido, como solo hacen los archivos dañinos. Pida otro a su remitente.</translation>
        </message>
        <message>
            <source>{file} may not be read: it is open in another program or belongs to somebody else. Close it there, or copy it.</source>
            <translation>No se permite leer {file}: está abierto en otro programa o pertenece a otra persona. Ciérrelo allí, o cópielo.</translation>
        </message>
        <message>
            <source>{file} needs more memory than there is. Divide it, or close programs.</source>
            <translation>{file} necesita más memoria de la que hay. Divídalo, o cierre programas.</translation>
        </message>
        <message>
            <source>{file} would be larger than {most_bytes} MB and could not be opened again: single corrections of rows take most of it. Export the corrected sites as a file, add that in place of the first, and save again.</source>
            <translation>{file} superaría los {most_bytes} MB y no se podría volver a abrir: la mayor parte son correcciones de filas una a una. Exporte los sitios corregidos a un archivo, añádalo en lugar del primero y guarde de nuevo.</translation>
        </message>
        <message>
            <source>{file}: choose a name that ends in .csv or .xlsx.</source>
            <translation>{file}: elija un nombre que acabe en .csv o .xlsx.</translation>
        </message>
        <message>
            <source>{file}: {what} are not read. {hint}.</source>
            <translation>{file}: no se leen {what}. {hint}.</translation>
        </message>
        <message>
            <source>{folder} does not list the table {name}. {reinstall}.</source>
            <translation>{folder} no lista la tabla {name}. {reinstall}.</translation>
        </message>
        <message>
            <source>{hub} cannot be the hub of the agreements: it is no member.</source>
            <translation>{hub} no puede ser el eje de los acuerdos: no es miembro.</translation>
        </message>
        <message>
            <source>{km:.1f} km apart, names {alike:.0f} % alike</source>
            <translation>a {km:.1f} km, nombres parecidos al {alike:.0f} %</translation>
        </message>
        <message>
            <source>{km:.1f} km apart, names {alike:.0f} % alike, mineral not said</source>
            <translation>a {km:.1f} km, nombres parecidos al {alike:.0f} %, mineral no indicado</translation>
        </message>
        <message>
            <source>{low:g} or more</source>
            <translation>{low:g} o más</translation>
        </message>
        <message>
            <source>{name} cannot be counted: the catalog has no country {host} or no mineral {mineral}. Correct it, or keep the file as an overlay.</source>
            <translation>{name} no puede contarse: el catálogo no tiene el país {host} o el mineral {mineral}. Corríjalo, o deje el archivo solo como capa.</translation>
        </message>
        <message>
            <source>{name} cannot be shown: {error}. Use another file.</source>
            <translation>{name} no puede mostrarse: {error}. Use otro archivo.</translation>
        </message>
        <message>
            <source>{name} cannot be used: {reason}. Choose a file that this app has written.</source>
            <translation>{name} no puede usarse: {reason}. Elija un archivo que haya escrito esta aplicación.</translation>
        </message>
        <message>
            <source>{name} has no layer “{layer}”. Choose one of: {there}.</source>
            <translation>{name} no tiene capa «{layer}». Elija entre: {there}.</translation>
        </message>
        <message>
            <source>{name} has {total:,} problems:</source>
            <translation>{name} tiene {total:,} problemas:</translation>
        </message>
        <message>
            <source>{name} is damaged or cut off and cannot be read{where}. Export it anew.</source>
            <translation>{name} está dañado o cortado y no se puede leer{where}. Expórtelo de nuevo.</translation>
        </message>
        <message>
            <source>{name} is empty. Choose another file.</source>
            <translation>{name} está vacío. Elija otro archivo.</translation>
        </message>
        <message>
            <source>{name} is nested too deeply to be a .supplymap file. Choose another file.</source>
            <translation>{name} está anidado en exceso para ser un archivo .supplymap. Elija otro archivo.</translation>
        </message>
        <message>
            <source>{name} is no .supplymap file: it does not say "format": "{format}". Choose another file.</source>
            <translation>{name} no es un archivo .supplymap: no dice "format": "{format}". Elija otro archivo.</translation>
        </message>
        <message>
            <source>{name} is not JSON: line {lineno}, column {colno}: {reason}. {repair}.</source>
            <translation>{name} no es JSON: línea {lineno}, columna {colno}: {reason}. {repair}.</translation>
        </message>
        <message>
            <source>{name} is not text: it has bytes that no text has. Open it in the program that made it and save it as CSV or XLSX.</source>
            <translation>{name} no es texto: tiene bytes que ningún texto tiene. Ábralo en el programa que lo hizo y guárdelo como CSV o XLSX.</translation>
        </message>
        <message>
            <source>{name} is open in another program. Close it there and try again.</source>
            <translation>{name} está abierto en otro programa. Ciérrelo allí y pruebe de nuevo.</translation>
        </message>
        <message>
            <source>{name} lacks its .shx file. Copy all files of the same name (.shp, .shx, .dbf, .prj) into one folder, or the zip they came in.</source>
            <translation>A {name} le falta su archivo .shx. Copie todos los archivos del mismo nombre (.shp, .shx, .dbf, .prj) en una carpeta, o el zip en que venían.</translation>
        </message>
        <message>
            <source>{name} must be {limits}, not {value:g}.</source>
            <translation>{name}: el valor debe ser {limits}, no {value:g}.</translation>
        </message>
        <message>
            <source>{name} was made by a newer version of the app{app}: its format is version {version}, and this app reads version {own}. Update the app.</source>
            <translation>{name} lo hizo una versión más nueva de la aplicación{app}: su formato es la versión {version}, y esta aplicación lee la versión {own}. Actualice la aplicación.</translation>
        </message>
        <message>
            <source>{name}: sites come from a file or from a pasted table, one of both.</source>
            <translation>{name}: los sitios vienen de un archivo o de una tabla pegada, una de las dos cosas.</translation>
        </message>
        <message>
            <source>{name}: tonnes of concentrate without a grade; they count as not known</source>
            <translation>{name}: toneladas de concentrado sin ley; cuentan como desconocidas</translation>
        </message>
        <message>
            <source>{name}: which grade has the concentrate, in per cent?</source>
            <translation>{name}: ¿qué ley tiene el concentrado, en por ciento?</translation>
        </message>
        <message>
            <source>{name}: {words}; the amount counts as not known</source>
            <translation>{name}: {words}; la cantidad cuenta como desconocida</translation>
        </message>
        <message>
            <source>{nul:,} NUL characters are read as blanks: the file may be damaged.</source>
            <translation>{nul:,} caracteres NUL se leen como espacios: el archivo puede estar dañado.</translation>
        </message>
        <message>
            <source>{path} cannot be read. Install the app again.</source>
            <translation>No se puede leer {path}. Instale de nuevo la aplicación.</translation>
        </message>
        <message>
            <source>{path} cannot be read: {reason}. Choose another file.</source>
            <translation>No se puede leer {path}: {reason}. Elija otro archivo.</translation>
        </message>
        <message>
            <source>{path} cannot be written: another program uses it. {advice}</source>
            <translation>No se puede guardar {path}: lo usa otro programa. {advice}</translation>
        </message>
        <message>
            <source>{path} cannot be written: {other} is a file, not a folder. Choose another folder.</source>
            <translation>No se puede guardar {path}: {other} es un archivo, no una carpeta. Elija otra carpeta.</translation>
        </message>
        <message>
            <source>{path} cannot be written: {reason}. Choose another folder, or change the permissions of this one.</source>
            <translation>No se puede guardar {path}: {reason}. Elija otra carpeta, o cambie los permisos de esta.</translation>
        </message>
        <message>
            <source>{path} cannot be written: {reason}. {choose}</source>
            <translation>No se puede guardar {path}: {reason}. {choose}</translation>
        </message>
        <message>
            <source>{path} is a folder. Choose a file in it.</source>
            <translation>{path} es una carpeta. Elija un archivo de ella.</translation>
        </message>
        <message>
            <source>{path} is a folder. Give the name of a file, such as {example}.</source>
            <translation>{path} es una carpeta. Dé el nombre de un archivo, como {example}.</translation>
        </message>
        <message>
            <source>{path} is larger than {most_bytes} MB, so it is hardly a file of scenarios. Choose another file.</source>
            <translation>{path} supera los {most_bytes} MB, así que difícilmente es un archivo de escenarios. Elija otro archivo.</translation>
        </message>
        <message>
            <source>{path} is write-protected. Save under another name, or lift the protection.</source>
            <translation>{path} está protegido contra escritura. Guarde con otro nombre, o quite la protección.</translation>
        </message>
        <message>
            <source>{path} may not be read. Change its permissions, close other programs that use it, or copy it to a folder of yours.</source>
            <translation>No se permite leer {path}. Cambie sus permisos, cierre otros programas que lo usen, o cópielo a una carpeta suya.</translation>
        </message>
        <message>
            <source>{shown_as} is a folder. Give the name of a file.</source>
            <translation>{shown_as} es una carpeta. Dé el nombre de un archivo.</translation>
        </message>
        <message>
            <source>{shown_as} is write-protected. Save under another name, or lift the protection.</source>
            <translation>{shown_as} está protegido contra escritura. Guarde con otro nombre, o quite la protección.</translation>
        </message>
        <message>
            <source>{target} in concentrate needs a grade in per cent: map a column or state it</source>
            <translation>{target} en concentrado necesita una ley en por ciento: asigne una columna o indíquela</translation>
        </message>
        <message>
            <source>{unit} of concentrate at {grade_pct:g} % × {factor:.5g} = {target}</source>
            <translation>{unit} de concentrado al {grade_pct:g} % × {factor:.5g} = {target}</translation>
        </message>
        <message>
            <source>{what} has an unknown entry “{strange}”</source>
            <translation>{what}: entrada desconocida «{strange}»</translation>
        </message>
        <message>
            <source>{what} is missing</source>
            <translation>{what}: falta</translation>
        </message>
        <message>
            <source>{what} is no object</source>
            <translation>{what}: no es un objeto</translation>
        </message>
        <message>
            <source>{what} is not whole</source>
            <translation>{what}: incompleto</translation>
        </message>
        <message>
            <source>{where} cannot be written: its name or path is too long. {advice}</source>
            <translation>No se puede guardar {where}: su nombre o ruta es demasiado largo. {advice}</translation>
        </message>
        <message>
            <source>{why}; the column has {count:,} such words</source>
            <translation>{why}; la columna tiene {count:,} palabras así</translation>
        </message>
        <message>
            <source>“{id}” is no region and no country where {mineral} {stage} can be added. Choose another place.</source>
            <translation>«{id}» no es una región ni un país donde pueda añadirse capacidad ({mineral}, {stage}). Elija otro lugar.</translation>
        </message>
        <message>
            <source>“{key}” of {what} cannot be {value!r:.40}</source>
            <translation>«{key}» de {what} no puede ser {value!r:.40}</translation>
        </message>
        <message>
            <source>“{name}” is no system of positions on the ground. Give another.</source>
            <translation>«{name}» no es un sistema de posiciones sobre el terreno. Dé otro.</translation>
        </message>
        <message>
            <source>“{unit}” is no unit of mass: choose one</source>
            <translation>«{unit}» no es una unidad de masa: elija una</translation>
        </message>
        <message>
            <source>“{value}” is no colour. Give it as #RRGGBB, such as #1F5FBF.</source>
            <translation>«{value}» no es un color. Dé uno como #RRGGBB, por ejemplo #1F5FBF.</translation>
        </message>
        <message>
            <source>… more rows than a sheet holds; save as CSV</source>
            <translation>… más filas de las que admite una hoja; guarde como CSV</translation>
        </message>
    </context>
    <context>
        <name>preferences</name>
        <message>
            <source>A second start hands its file to the first. Off: each start is an app of its own.</source>
            <translation>Un segundo inicio entrega su archivo al primero. Desactivado: cada inicio es una aplicación aparte.</translation>
        </message>
        <message>
            <source>Always kt</source>
            <translation>Siempre kt</translation>
        </message>
        <message>
            <source>Always t</source>
            <translation>Siempre t</translation>
        </message>
        <message>
            <source>As the language</source>
            <translation>Como el idioma</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Colores</translation>
        </message>
        <message>
            <source>Consumer or pact</source>
            <translation>Consumidor o pacto</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>Equal Earth</source>
            <translation>Equal Earth</translation>
        </message>
        <message>
            <source>Exports go to</source>
            <translation>Exportar a</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Archivos</translation>
        </message>
        <message>
            <source>Files open in the app that runs</source>
            <translation>Abrir archivos en la aplicación en curso</translation>
        </message>
        <message>
            <source>Green to blue</source>
            <translation>De verde a azul</translation>
        </message>
        <message>
            <source>Grey</source>
            <translation>Gris</translation>
        </message>
        <message>
            <source>Handling marking</source>
            <translation>Marca de difusión</translation>
        </message>
        <message>
            <source>How figures are written on screen and in images, from the next start on. Files for other programs always have a decimal point.</source>
            <translation>Cómo se escriben las cifras en pantalla y en imágenes, desde el próximo inicio. Los archivos para otros programas llevan siempre punto decimal.</translation>
        </message>
        <message>
            <source>How soon after a change a copy of unsaved work is kept, for the case of a crash.</source>
            <translation>Cuánto después de un cambio se guarda una copia del trabajo sin guardar, por si falla la aplicación.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Light or dark colours of the window; exports are light.</source>
            <translation>Colores claros u oscuros de la ventana; las exportaciones son claras.</translation>
        </message>
        <message>
            <source>Map colours</source>
            <translation>Colores del mapa</translation>
        </message>
        <message>
            <source>Mercator (areas are not comparable)</source>
            <translation>Mercator (las áreas no son comparables)</translation>
        </message>
        <message>
            <source>Natural Earth</source>
            <translation>Natural Earth</translation>
        </message>
        <message>
            <source>New work begins with</source>
            <translation>El trabajo nuevo empieza con</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Números</translation>
        </message>
        <message>
            <source>Of the window, its maps and what is exported, from the next start on.</source>
            <translation>De la ventana, sus mapas y lo que se exporta, desde el próximo inicio.</translation>
        </message>
        <message>
            <source>Projection</source>
            <translation>Proyección</translation>
        </message>
        <message>
            <source>Recovery copy after</source>
            <translation>Copia de recuperación tras</translation>
        </message>
        <message>
            <source>Robinson</source>
            <translation>Robinson</translation>
        </message>
        <message>
            <source>Stands at top and bottom of briefing pages whose house style has none of its own.</source>
            <translation>Figura arriba y abajo en las páginas de síntesis cuyo estilo de la casa no tiene otra propia.</translation>
        </message>
        <message>
            <source>The colours of shares in the window and in what it exports; each prints in grey and is told apart by colour-blind readers.</source>
            <translation>Los colores de las cuotas en la ventana y en lo que exporta; cada uno se imprime en gris y lo distinguen lectores daltónicos.</translation>
        </message>
        <message>
            <source>The map of new work; a saved file keeps its own.</source>
            <translation>El mapa del trabajo nuevo; un archivo guardado conserva el suyo.</translation>
        </message>
        <message>
            <source>The unit of tonnages in the window, on maps and pages, from the next start on. Tables and files for other programs are in t.</source>
            <translation>La unidad de los tonelajes en la ventana, los mapas y las páginas, desde el próximo inicio. Las tablas y los archivos para otros programas van en t.</translation>
        </message>
        <message>
            <source>Tonnes</source>
            <translation>Toneladas</translation>
        </message>
        <message>
            <source>Violet</source>
            <translation>Violeta</translation>
        </message>
        <message>
            <source>What reads best</source>
            <translation>Lo que mejor se lea</translation>
        </message>
        <message>
            <source>Where Open and Save begin after a start.</source>
            <translation>Dónde empiezan Abrir y Guardar tras un inicio.</translation>
        </message>
        <message>
            <source>Where exporting begins after a start.</source>
            <translation>Dónde empieza la exportación tras un inicio.</translation>
        </message>
        <message>
            <source>Whose exposure new work shows beside the world's figures.</source>
            <translation>De quién muestra la exposición un trabajo nuevo, junto a las cifras del mundo.</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Ventana</translation>
        </message>
        <message>
            <source>Work is kept in</source>
            <translation>El trabajo se guarda en</translation>
        </message>
        <message>
            <source>a folder; empty: where you were last</source>
            <translation>una carpeta; vacío: donde estuvo la última vez</translation>
        </message>
        <message>
            <source>up to {count} characters; empty: none</source>
            <translation>hasta {count} caracteres; vacío: ninguna</translation>
        </message>
    </context>
    <context>
        <name>preset</name>
        <message>
            <source>27 bilateral agreements</source>
            <translation>27 acuerdos bilaterales</translation>
        </message>
        <message>
            <source>96,600 t of cobalt may leave the DR Congo in 2026 and again in 2027, less than half of what its mines make.</source>
            <translation>96.600 t de cobalto pueden salir de la RD del Congo en 2026 y otras tantas en 2027, menos de la mitad de lo que producen sus minas.</translation>
        </message>
        <message>
            <source>A club of buyers pays a floor price for rare earths, so that its dearer new plants run and Chinese supply gives way; without the floor it is the others that give way.</source>
            <translation>Un club de compradores paga un precio mínimo por las tierras raras, de modo que sus plantas nuevas, más caras, funcionan y cede la oferta china; sin precio mínimo ceden las otras.</translation>
        </message>
        <message>
            <source>A price-floor club</source>
            <translation>Un club con precio mínimo</translation>
        </message>
        <message>
            <source>All are built at the capacity and in the year that their rows say; public money approved is money paid.</source>
            <translation>Todos se construyen con la capacidad y en el año que indican sus filas; el dinero público aprobado es dinero pagado.</translation>
        </message>
        <message>
            <source>All listed projects in EU members, at their listed years. 65 % of any material from one third country is the EU's limit at each stage: see China's share.</source>
            <translation>Todos los proyectos listados en miembros de la UE, en los años indicados. El límite de la UE en cada etapa es el 65 % de cualquier material procedente de un solo tercer país: vea la cuota de China.</translation>
        </message>
        <message>
            <source>An input fails, not an ore: nickel of HPAL plants, and the cobalt that comes with it or by leaching. Look at cobalt mining too.</source>
            <translation>Falla un insumo, no un mineral: el níquel de las plantas HPAL y el cobalto que viene con él o por lixiviación. Vea también la minería de cobalto.</translation>
        </message>
        <message>
            <source>Anode exports fall by half: how many licences would be refused is not published.</source>
            <translation>Las exportaciones de ánodos bajan a la mitad: no se publica cuántas licencias se denegarían.</translation>
        </message>
        <message>
            <source>As above, and what other allies pay for: Korea Zinc's gallium and germanium at Onsan and in Tennessee, gallium in Greece, tungsten at Hemerdon.</source>
            <translation>Como arriba, más lo que pagan otros aliados: galio y germanio de Korea Zinc en Onsan y Tennessee, galio en Grecia, wolframio en Hemerdon.</translation>
        </message>
        <message>
            <source>Buyers leave China and Russia first: both are given the highest cost in the merit order. The costs, 2 against 1, are an order and no prices.</source>
            <translation>Los compradores dejan primero China y Rusia: ambas reciben el coste más alto del orden de mérito. Los costes, 2 frente a 1, son un orden y no precios.</translation>
        </message>
        <message>
            <source>Buyers leave China's and Russia's refined nickel for Indonesia's and trade one dominant supplier for another; or they spread over what allies can restart.</source>
            <translation>Los compradores dejan el níquel refinado de China y Rusia por el de Indonesia y cambian un proveedor dominante por otro; o se reparten entre lo que los aliados pueden reiniciar.</translation>
        </message>
        <message>
            <source>China has no control on refined lithium today: the shock is invented, as a test of the stocks.</source>
            <translation>China no tiene hoy ningún control sobre el litio refinado: el choque es inventado, como prueba de las reservas.</translation>
        </message>
        <message>
            <source>China hits one ally at a time</source>
            <translation>China golpea a un aliado tras otro</translation>
        </message>
        <message>
            <source>China resumes the October 2025 controls</source>
            <translation>China retoma los controles de octubre de 2025</translation>
        </message>
        <message>
            <source>China withholds natural graphite; the United States share their stock with the EU as one buyer, or with each of its 27 members alone.</source>
            <translation>China retiene grafito natural; Estados Unidos comparte su reserva con la UE como un solo comprador, o con cada uno de sus 27 miembros por separado.</translation>
        </message>
        <message>
            <source>China withholds three quarters of its natural graphite for a year: the yardstick of the magnet licences, carried over.</source>
            <translation>China retiene tres cuartas partes de su grafito natural durante un año: la vara de medir de las licencias de imanes, trasladada.</translation>
        </message>
        <message>
            <source>China's ban on Japan</source>
            <translation>La prohibición de China a Japón</translation>
        </message>
        <message>
            <source>China's ban on the United States</source>
            <translation>La prohibición de China a Estados Unidos</translation>
        </message>
        <message>
            <source>Compare world output of mines. Refined output stays: recycled feed takes the place of mined feed.</source>
            <translation>Compare la producción mundial de las minas. La producción refinada se mantiene: el material reciclado ocupa el lugar del extraído.</translation>
        </message>
        <message>
            <source>Cost floor in the merit order: Chinese mines and refineries give way first to the club's new plants.</source>
            <translation>Coste mínimo en el orden de mérito: las minas y refinerías chinas son las primeras en ceder ante las plantas nuevas del club.</translation>
        </message>
        <message>
            <source>DR Congo keeps its cobalt quota</source>
            <translation>La RD del Congo mantiene su cuota de cobalto</translation>
        </message>
        <message>
            <source>EU meets, or misses, the 2030 benchmarks</source>
            <translation>La UE alcanza, o no, los objetivos de 2030</translation>
        </message>
        <message>
            <source>Each member has its own agreement with the United States: the stock is drawn on sooner and by those who are short first.</source>
            <translation>Cada miembro tiene su propio acuerdo con Estados Unidos: se recurre antes a la reserva, y lo hacen quienes primero sufren escasez.</translation>
        </message>
        <message>
            <source>Emergency stock sharing</source>
            <translation>Reparto de reservas de emergencia</translation>
        </message>
        <message>
            <source>Every listed lithium, graphite, gallium and rare-earth project in the EU runs as announced, or only those under construction do by 2030.</source>
            <translation>Cada proyecto listado de litio, grafito, galio y tierras raras en la UE funciona como se anunció, o para 2030 solo los que están en construcción.</translation>
        </message>
        <message>
            <source>Everyone alone</source>
            <translation>Cada uno por su cuenta</translation>
        </message>
        <message>
            <source>Feed for the refineries is bought on the world market.</source>
            <translation>El suministro de las refinerías se compra en el mercado mundial.</translation>
        </message>
        <message>
            <source>First the ban on gallium, germanium and antimony for the United States is back, then Japan gets half of its dual-use minerals only.</source>
            <translation>Primero vuelve la prohibición de galio, germanio y antimonio para Estados Unidos; después Japón recibe solo la mitad de sus minerales de doble uso.</translation>
        </message>
        <message>
            <source>Gallium at Wagerup, rare earths at Nolans and Eneabba, magnets in Texas and antimony in Idaho are built as announced.</source>
            <translation>Galio en Wagerup, tierras raras en Nolans y Eneabba, imanes en Texas y antimonio en Idaho se construyen como se anunció.</translation>
        </message>
        <message>
            <source>Gallium, germanium, antimony: the suspension of the 2024 ban ends on 27 November 2026. Half of the antimony that the USA uses is at stake, and less of gallium and germanium, which come by other countries.</source>
            <translation>Galio, germanio, antimonio: la suspensión de la prohibición de 2024 termina el 27 de noviembre de 2026. Está en juego la mitad del antimonio que consume EE. UU., y menos del galio y el germanio, que llegan por otros países.</translation>
        </message>
        <message>
            <source>Half of China's refined lithium is withheld for six months; Japan, Korea and their partners share what Japan holds, or do not.</source>
            <translation>Se retiene seis meses la mitad del litio refinado de China; Japón, Corea y sus socios comparten lo que tiene Japón, o no.</translation>
        </message>
        <message>
            <source>Half of what Japan buys is withheld: the ban names military users alone, and how many civilian licences are refused is not published.</source>
            <translation>Se retiene la mitad de lo que compra Japón: la prohibición solo nombra a usuarios militares, y no se publica cuántas licencias civiles se deniegan.</translation>
        </message>
        <message>
            <source>Indonesia adds 1.5 Mt a year, about what China refines; its listed plants under construction and planned come to 0.6 Mt, most of it an intermediate that does not count here, so that nearly all is beyond the pipeline.</source>
            <translation>Indonesia suma 1,5 Mt al año, más o menos lo que refina China; sus plantas listadas, en construcción y previstas, suman 0,6 Mt, en su mayor parte de un producto intermedio que aquí no cuenta, así que casi todo queda fuera de la cartera.</translation>
        </message>
        <message>
            <source>Indonesia in place of China and Russia</source>
            <translation>Indonesia en lugar de China y Rusia</translation>
        </message>
        <message>
            <source>Indonesia passes 65 % of refined nickel (the EU's mark for one third country; the UK's is 60 %). By control the picture is another: see the lens Control.</source>
            <translation>Indonesia supera el 65 % del níquel refinado (la marca de la UE para un solo tercer país; la del Reino Unido es el 60 %). Por control, la imagen es otra: vea la óptica Control.</translation>
        </message>
        <message>
            <source>Japan holds its 60 days of lithium too; what it holds of each metal is secret.</source>
            <translation>Japón tiene también sus 60 días de litio; lo que guarda de cada metal es secreto.</translation>
        </message>
        <message>
            <source>Japan's 60 days and Korea's six are for all members, by the oil-sharing rule: nobody runs short before the sixth month.</source>
            <translation>Los 60 días de Japón y los seis de Corea son para todos los miembros, según la regla de reparto del petróleo: a nadie le falta antes del sexto mes.</translation>
        </message>
        <message>
            <source>Kwinana, Fort Saskatchewan and Larymna run again: little, but no new dominant supplier.</source>
            <translation>Kwinana, Fort Saskatchewan y Larymna vuelven a funcionar: poco, pero sin un nuevo proveedor dominante.</translation>
        </message>
        <message>
            <source>Leaching plants in the DR Congo, which run on imported acid for 50 to 60 %, lose a quarter.</source>
            <translation>Las plantas de lixiviación de la RD del Congo, que dependen en un 50 a 60 % de ácido importado, pierden un cuarto.</translation>
        </message>
        <message>
            <source>Less is mined, and all mines give way in proportion, so that shares of mining stay as they are.</source>
            <translation>Se extrae menos, y todas las minas ceden en proporción, de modo que las cuotas de la minería siguen como están.</translation>
        </message>
        <message>
            <source>Listed HPAL plants in Indonesia lose half of their output for six months, once stocks of one to two months are used up: May to October 2026.</source>
            <translation>Las plantas HPAL listadas de Indonesia pierden la mitad de su producción durante seis meses, una vez agotadas las existencias de uno a dos meses: de mayo a octubre de 2026.</translation>
        </message>
        <message>
            <source>Lithium and manganese feel the price of acid, not its absence, and are left out.</source>
            <translation>El litio y el manganeso notan el precio del ácido, no su falta, y se dejan fuera.</translation>
        </message>
        <message>
            <source>Magnet exports fall by three quarters for a year, as they did under the licences of April 2025.</source>
            <translation>Las exportaciones de imanes bajan en tres cuartas partes durante un año, como con las licencias de abril de 2025.</translation>
        </message>
        <message>
            <source>Members whose use or suppliers are not published take no part.</source>
            <translation>No participan los miembros cuyo consumo o cuyos proveedores no están publicados.</translation>
        </message>
        <message>
            <source>No 1 of 2026, dual-use goods for Japanese military users, with civilian licences held up too. Half of what Japan buys of refined rare earths from China is missing from the second month.</source>
            <translation>N.º 1 de 2026, bienes de doble uso para usuarios militares japoneses, con retraso también de las licencias civiles. Desde el segundo mes falta la mitad de las tierras raras refinadas que Japón compra a China.</translation>
        </message>
        <message>
            <source>Nos 57 and 58 of 9 October 2025, from November 2026. Watch the Shock tab: magnets of the EU, Korea, the USA and Japan; anodes of the USA.</source>
            <translation>N.º 57 y 58 del 9 de octubre de 2025, desde noviembre de 2026. Vea la pestaña Choque: imanes de la UE, Corea, EE. UU. y Japón; ánodos de EE. UU.</translation>
        </message>
        <message>
            <source>Nothing dated after 10 November 2026 was found, so that the controls came into force is assumed.</source>
            <translation>No se halló nada con fecha posterior al 10 de noviembre de 2026: la entrada en vigor de los controles es, por tanto, un supuesto.</translation>
        </message>
        <message>
            <source>One EU agreement against many bilateral ones</source>
            <translation>Un acuerdo de la UE frente a muchos bilaterales</translation>
        </message>
        <message>
            <source>One agreement: the EU as one buyer</source>
            <translation>Un acuerdo: la UE como un solo comprador</translation>
        </message>
        <message>
            <source>Ore is there, although Indonesia's quota for 2026 is below what its smelters need.</source>
            <translation>Hay mineral, aunque la cuota de Indonesia para 2026 está por debajo de lo que necesitan sus fundiciones.</translation>
        </message>
        <message>
            <source>Quotas of 2026 and 2027. Refineries outside the Congo miss a third of the world's mined cobalt; of refined cobalt Korea feels it, which buys Congolese hydroxide, while the USA buys none of it directly.</source>
            <translation>Cuotas de 2026 y 2027. A las refinerías de fuera del Congo les falta un tercio del cobalto extraído en el mundo; en el cobalto refinado lo nota Corea, que compra hidróxido congoleño, mientras que EE. UU. no lo compra directamente.</translation>
        </message>
        <message>
            <source>Recycling push</source>
            <translation>Impulso al reciclaje</translation>
        </message>
        <message>
            <source>Recycling, a quarter of use by 2030, is left to its own preset: the lever acts on the world.</source>
            <translation>El reciclaje, un cuarto del consumo para 2030, queda para su propio caso tipo: la palanca actúa sobre el mundo.</translation>
        </message>
        <message>
            <source>Single-supplier substitution trap</source>
            <translation>La trampa de sustituir por un proveedor único</translation>
        </message>
        <message>
            <source>Spread over allies' restarts</source>
            <translation>Reparto entre los reinicios de los aliados</translation>
        </message>
        <message>
            <source>Stocks shared</source>
            <translation>Reservas compartidas</translation>
        </message>
        <message>
            <source>Sulphur and acid shock</source>
            <translation>Choque de azufre y ácido</translation>
        </message>
        <message>
            <source>Sulphur from the Middle East and acid from China stop: Indonesia's HPAL plants and the Congo's leaching plants lose part of their output for six months.</source>
            <translation>Se cortan el azufre de Oriente Medio y el ácido de China: las plantas HPAL de Indonesia y las de lixiviación del Congo pierden parte de su producción durante seis meses.</translation>
        </message>
        <message>
            <source>The April 2025 licences stay in force either way and are not added again.</source>
            <translation>Las licencias de abril de 2025 siguen en vigor en cualquier caso y no se suman de nuevo.</translation>
        </message>
        <message>
            <source>The EU has one agreement with the United States and shares within. Compare the first month short with the other variant, in the Shock tab.</source>
            <translation>La UE tiene un acuerdo con Estados Unidos y comparte entre sus miembros. Compare el primer mes de escasez con la otra variante, en la pestaña Choque.</translation>
        </message>
        <message>
            <source>The EU meets its 2030 benchmarks</source>
            <translation>La UE alcanza sus objetivos de 2030</translation>
        </message>
        <message>
            <source>The EU misses its 2030 benchmarks</source>
            <translation>La UE no alcanza sus objetivos de 2030</translation>
        </message>
        <message>
            <source>The EU's shares for new batteries are taken for the world's refined supply: the lever knows no single consumer.</source>
            <translation>Las cuotas de la UE para baterías nuevas se toman para la oferta refinada mundial: la palanca no distingue consumidores.</translation>
        </message>
        <message>
            <source>The US ban is back the month its suspension ends, for a year and in full.</source>
            <translation>La prohibición a EE. UU. vuelve el mes en que termina su suspensión, por un año y completa.</translation>
        </message>
        <message>
            <source>The United States hold 90 days of natural graphite; no such stock is published.</source>
            <translation>Estados Unidos tiene 90 días de grafito natural; no se publica ninguna reserva así.</translation>
        </message>
        <message>
            <source>The benchmarks are parts of the EU's yearly use, which is published for no lithium stage: capacity stands for them, and import reliance is of today's use.</source>
            <translation>Los objetivos son partes del consumo anual de la UE, que no se publica para ninguna etapa del litio: la capacidad hace sus veces, y la dependencia de las importaciones se refiere al consumo de hoy.</translation>
        </message>
        <message>
            <source>The controls on five more rare earths, their magnets and artificial-graphite anodes come into force when their suspension ends.</source>
            <translation>Los controles sobre cinco tierras raras más, sus imanes y los ánodos de grafito artificial entran en vigor al terminar su suspensión.</translation>
        </message>
        <message>
            <source>The discretionary 9,600 t are granted; nothing is smuggled, and mines keep to the base case.</source>
            <translation>Se conceden las 9.600 t discrecionales; no hay contrabando, y las minas se atienen al caso base.</translation>
        </message>
        <message>
            <source>The floor is a cost in the merit order: China's supply is counted at the floor of USD 110/kg, the club's at USD 80/kg, and who costs most gives way first. Only the order matters.</source>
            <translation>El mínimo es un coste en el orden de mérito: la oferta de China se cuenta al mínimo de 110 USD/kg, la del club a 80 USD/kg, y cede primero quien más cuesta. Solo importa el orden.</translation>
        </message>
        <message>
            <source>The floor of the 2025 Pentagon contract, which is on NdPr oxide, is carried over to all rare earths of a club of twelve, eight of which produce.</source>
            <translation>El mínimo del contrato del Pentágono de 2025, que es para óxido de NdPr, se extiende a todas las tierras raras de un club de doce, de los que ocho producen.</translation>
        </message>
        <message>
            <source>The members are those that FORGE took over from the MSP: no official list was found, and no rule for sharing exists.</source>
            <translation>Los miembros son los que FORGE tomó de la MSP: no se halló lista oficial, y no existe regla de reparto.</translation>
        </message>
        <message>
            <source>The model has no lever on output: the cut is set as the same part of the country's exports, which is the same tonnes where nearly all is exported.</source>
            <translation>El modelo no tiene palanca sobre la producción: el recorte se fija como la misma parte de las exportaciones del país, que son las mismas toneladas donde casi todo se exporta.</translation>
        </message>
        <message>
            <source>The new plants are built either way, which without a floor is generous.</source>
            <translation>Las plantas nuevas se construyen en cualquier caso, lo que sin precio mínimo es generoso.</translation>
        </message>
        <message>
            <source>The projects of the framework of 20 October 2025 and those beside it: Wagerup, Nolans, Eneabba, 10X and Stibnite.</source>
            <translation>Los proyectos del acuerdo marco del 20 de octubre de 2025 y los paralelos a él: Wagerup, Nolans, Eneabba, 10X y Stibnite.</translation>
        </message>
        <message>
            <source>The quota is set against the mine output of the IEA's base case for the year, and exports fall in that proportion in every month.</source>
            <translation>La cuota se compara con la producción minera del caso base de la AIE para el año, y las exportaciones bajan en esa proporción cada mes.</translation>
        </message>
        <message>
            <source>The same new plants; China sells cheapest and keeps its share, and the club's own older plants give way.</source>
            <translation>Las mismas plantas nuevas; China vende lo más barato y conserva su cuota, y ceden las plantas más antiguas del propio club.</translation>
        </message>
        <message>
            <source>The same projects; what is not under construction today starts in 2034.</source>
            <translation>Los mismos proyectos; lo que hoy no está en construcción empieza en 2034.</translation>
        </message>
        <message>
            <source>The same stocks, each for its holder: Japan lasts, Korea is short in the third month.</source>
            <translation>Las mismas reservas, cada una para quien la tiene: Japón aguanta, a Corea le falta en el tercer mes.</translation>
        </message>
        <message>
            <source>The shares of recycled metal that the EU asks of new batteries from 2031 become those of the whole world: 16 % of cobalt, 6 % of lithium and of nickel.</source>
            <translation>Las cuotas de metal reciclado que la UE exige a las baterías nuevas desde 2031 pasan a ser las del mundo entero: 16 % del cobalto, 6 % del litio y del níquel.</translation>
        </message>
        <message>
            <source>Trade does not go round by third countries, although US gallium imports rose while the ban applied.</source>
            <translation>El comercio no se desvía por terceros países, aunque las importaciones de galio de EE. UU. subieron mientras regía la prohibición.</translation>
        </message>
        <message>
            <source>US-Australia and other allies</source>
            <translation>EE. UU., Australia y otros aliados</translation>
        </message>
        <message>
            <source>US-Australia framework delivers its first projects</source>
            <translation>Acuerdo EE. UU.-Australia: primeros proyectos</translation>
        </message>
        <message>
            <source>US-Australia: first projects</source>
            <translation>EE. UU. y Australia: primeros proyectos</translation>
        </message>
        <message>
            <source>Under many agreements each member shares with the United States and none with another member.</source>
            <translation>Con muchos acuerdos, cada miembro comparte con Estados Unidos y ninguno con otro miembro.</translation>
        </message>
        <message>
            <source>What the base case already counts of Eneabba is not added again.</source>
            <translation>Lo que el caso base ya cuenta de Eneabba no se suma de nuevo.</translation>
        </message>
        <message>
            <source>When the benchmarks are missed, planned projects start in 2034, as mines can take twenty years.</source>
            <translation>Si no se alcanzan los objetivos, los proyectos previstos empiezan en 2034, pues una mina puede tardar veinte años.</translation>
        </message>
        <message>
            <source>With a price floor</source>
            <translation>Con precio mínimo</translation>
        </message>
        <message>
            <source>Without a price floor</source>
            <translation>Sin precio mínimo</translation>
        </message>
        <message>
            <source>Without the floor China is counted at USD 60/kg, below the club. Neither cost is published.</source>
            <translation>Sin el mínimo, China se cuenta a 60 USD/kg, por debajo del club. Ninguno de los dos costes está publicado.</translation>
        </message>
        <message>
            <source>World demand stays as it is, so that the new plants take the place of others, all in proportion.</source>
            <translation>La demanda mundial sigue como está, de modo que las plantas nuevas ocupan el lugar de otras, todas en proporción.</translation>
        </message>
    </context>
    <context>
        <name>presets</name>
        <message>
            <source>Figures of the levers:</source>
            <translation>Cifras de las palancas:</translation>
        </message>
        <message>
            <source>The scenario</source>
            <translation>El escenario</translation>
        </message>
        <message>
            <source>Two scenarios to compare</source>
            <translation>Dos escenarios que comparar</translation>
        </message>
        <message>
            <source>What is known</source>
            <translation>Qué se sabe</translation>
        </message>
        <message>
            <source>What is our assumption</source>
            <translation>Qué suponemos</translation>
        </message>
    </context>
    <context>
        <name>projection</name>
        <message>
            <source>Africa</source>
            <translation>África</translation>
        </message>
        <message>
            <source>Australia and Asia</source>
            <translation>Australia y Asia</translation>
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
            <translation>América Latina</translation>
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
            <translation>América del Norte</translation>
        </message>
        <message>
            <source>Regional, equal area</source>
            <translation>Regional, equivalente</translation>
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
            <translation>Fronteras</translation>
        </message>
        <message>
            <source>Catalog</source>
            <translation>Catálogo</translation>
        </message>
        <message>
            <source>Definitions</source>
            <translation>Definiciones</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>Hallazgo</translation>
        </message>
        <message>
            <source>Lens</source>
            <translation>Óptica</translation>
        </message>
        <message>
            <source>Levers</source>
            <translation>Palancas</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Projection</source>
            <translation>Proyección</translation>
        </message>
        <message>
            <source>Scenario</source>
            <translation>Escenario</translation>
        </message>
        <message>
            <source>Software</source>
            <translation>Software</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Fuentes</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Tonnes</source>
            <translation>Toneladas</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Vista</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Año</translation>
        </message>
        <message>
            <source>baseline</source>
            <translation>referencia</translation>
        </message>
        <message>
            <source>baseline and scenario</source>
            <translation>referencia y escenario</translation>
        </message>
        <message>
            <source>baseline, no lever set</source>
            <translation>referencia, sin palancas</translation>
        </message>
        <message>
            <source>by controlling country: that of the controlling owner</source>
            <translation>por país de control: el del propietario de control</translation>
        </message>
        <message>
            <source>by host country: that a plant stands in</source>
            <translation>por país anfitrión: aquel en que está la planta</translation>
        </message>
        <message>
            <source>change from baseline to scenario</source>
            <translation>variación de la referencia al escenario</translation>
        </message>
        <message>
            <source>scenario</source>
            <translation>escenario</translation>
        </message>
        <message>
            <source>{side}; map {by}</source>
            <translation>{side}; mapa {by}</translation>
        </message>
    </context>
    <context>
        <name>ranking</name>
        <message>
            <source>Code</source>
            <translation>Código</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>País</translation>
        </message>
        <message>
            <source>Largest is now {new}, was {old}</source>
            <translation>El mayor es ahora {new}, antes {old}</translation>
        </message>
        <message>
            <source>Left without the largest supplier: {figures}</source>
            <translation>Queda sin el mayor proveedor: {figures}</translation>
        </message>
        <message>
            <source>Output, baseline (t/yr)</source>
            <translation>Producción, referencia (t/año)</translation>
        </message>
        <message>
            <source>Output, scenario (t/yr)</source>
            <translation>Producción, escenario (t/año)</translation>
        </message>
        <message>
            <source>Over {mark}</source>
            <translation>Más de {mark}</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Puesto</translation>
        </message>
        <message>
            <source>Rank, baseline</source>
            <translation>Puesto, referencia</translation>
        </message>
        <message>
            <source>Rank, scenario</source>
            <translation>Puesto, escenario</translation>
        </message>
        <message>
            <source>Rises over (%)</source>
            <translation>Supera (%)</translation>
        </message>
        <message>
            <source>Share, baseline (%)</source>
            <translation>Cuota, referencia (%)</translation>
        </message>
        <message>
            <source>Share, scenario (%)</source>
            <translation>Cuota, escenario (%)</translation>
        </message>
        <message>
            <source>share, %</source>
            <translation>cuota, %</translation>
        </message>
        <message>
            <source>{name} rises over {mark} of {stage}: {before} → {after}</source>
            <translation>{name} supera el {mark} ({stage}): {before} → {after}</translation>
        </message>
        <message>
            <source>{name}, already over {mark} of {stage}, gains: {before} → {after}</source>
            <translation>{name}, que ya supera el {mark} ({stage}), gana: {before} → {after}</translation>
        </message>
        <message>
            <source>{name}: rank {rank}, {before} → {after} of world output</source>
            <translation>{name}: puesto {rank}, {before} → {after} de la producción mundial</translation>
        </message>
    </context>
    <context>
        <name>region</name>
        <message>
            <source>Africa</source>
            <translation>África</translation>
        </message>
        <message>
            <source>Asia (allied)</source>
            <translation>Asia (aliados)</translation>
        </message>
        <message>
            <source>Australia &amp; Oceania</source>
            <translation>Australia y Oceanía</translation>
        </message>
        <message>
            <source>Europe</source>
            <translation>Europa</translation>
        </message>
        <message>
            <source>Latin America</source>
            <translation>América Latina</translation>
        </message>
        <message>
            <source>North America</source>
            <translation>América del Norte</translation>
        </message>
    </context>
    <context>
        <name>says who</name>
        <message>
            <source>(imports − exports) ÷ (own output + imports − exports)</source>
            <translation>(importaciones − exportaciones) ÷ (producción propia + importaciones − exportaciones)</translation>
        </message>
        <message>
            <source>(supply − the largest's) ÷ (demand − the largest's own); IEA 2025</source>
            <translation>(oferta − la del mayor) ÷ (demanda − la del mayor); AIE 2025</translation>
        </message>
        <message>
            <source>(supply − the largest's) ÷ supply</source>
            <translation>(oferta − la del mayor) ÷ oferta</translation>
        </message>
        <message>
            <source>5 to 95 % by errors of the tonnages: {low} to {high}</source>
            <translation>5 a 95 % por errores de los tonelajes: {low} a {high}</translation>
        </message>
        <message>
            <source>Chance of over {mark}: {before} → {after}</source>
            <translation>Probabilidad de más de {mark}: {before} → {after}</translation>
        </message>
        <message>
            <source>China's output ÷ world output</source>
            <translation>Producción de China ÷ producción mundial</translation>
        </message>
        <message>
            <source>HHI = Σ (share in %)²</source>
            <translation>HHI = Σ (cuota en %)²</translation>
        </message>
        <message>
            <source>Lower than the baseline in {part} of the draws</source>
            <translation>Menor que la referencia en {part} de los sorteos</translation>
        </message>
        <message>
            <source>Mark 65 %, Regulation (EU) 2024/1252 for 2030, of the EU’s own use, set here against world output: the scenario is {side}</source>
            <translation>Marca del 65 %, Reglamento (UE) 2024/1252 para 2030, del consumo propio de la UE, puesta aquí frente a la producción mundial: el escenario queda {side}</translation>
        </message>
        <message>
            <source>Monte Carlo, {draws} draws, 5 to 95 %: {low} to {high}</source>
            <translation>Monte Carlo, {draws} sorteos, 5 a 95 %: {low} a {high}</translation>
        </message>
        <message>
            <source>Says who?</source>
            <translation>¿Quién lo dice?</translation>
        </message>
        <message>
            <source>Threshold 1,800, US Merger Guidelines 2023, for orientation: the scenario is {side}</source>
            <translation>Umbral 1800, directrices de fusiones de EE. UU. 2023, a título orientativo: el escenario queda {side}</translation>
        </message>
        <message>
            <source>What went in</source>
            <translation>Datos empleados</translation>
        </message>
        <message>
            <source>Worst stage: {stage}, HHI {hhi}</source>
            <translation>Peor etapa: {stage}, HHI {hhi}</translation>
        </message>
        <message>
            <source>[HHI of world output × IR ÷ 2 + HHI of the sourcing mix × (1 − IR ÷ 2)], weighted by governance and trade, × (1 − recycling) × substitution; European Commission 2017</source>
            <translation>[HHI de la producción mundial × DI ÷ 2 + HHI de la mezcla de suministro × (1 − DI ÷ 2)], ponderado por gobernanza y comercio, × (1 − reciclaje) × sustitución; Comisión Europea 2017</translation>
        </message>
        <message>
            <source>above</source>
            <translation>por encima</translation>
        </message>
        <message>
            <source>concentration of world output × Σ imports × instability ÷ (own output + imports); Gemechu et al. 2016, Koyamparambath et al. 2024</source>
            <translation>concentración de la producción mundial × Σ importaciones × inestabilidad ÷ (producción propia + importaciones); Gemechu et al. 2016, Koyamparambath et al. 2024</translation>
        </message>
        <message>
            <source>known stocks ÷ use in the year shown × 365</source>
            <translation>reservas conocidas ÷ consumo del año mostrado × 365</translation>
        </message>
        <message>
            <source>largest country's output ÷ world output</source>
            <translation>producción del mayor país ÷ producción mundial</translation>
        </message>
        <message>
            <source>not above</source>
            <translation>no por encima</translation>
        </message>
        <message>
            <source>output of the three largest ÷ world output</source>
            <translation>producción de los tres mayores ÷ producción mundial</translation>
        </message>
        <message>
            <source>Σ share² × governance risk (0 good to 10 bad); European Commission 2017</source>
            <translation>Σ cuota² × riesgo de gobernanza (0 bueno a 10 malo); Comisión Europea 2017</translation>
        </message>
    </context>
    <context>
        <name>scenarios</name>
        <message>
            <source>Baseline</source>
            <translation>Referencia</translation>
        </message>
        <message>
            <source>Capital cost of all capacity added to the mineral, at every stage, by the median of what is listed; +: some of it has no listed cost</source>
            <translation>Coste de capital de toda la capacidad añadida al mineral, en todas las etapas, según la mediana de lo listado; +: una parte no tiene coste listado</translation>
        </message>
        <message>
            <source>China</source>
            <translation>China</translation>
        </message>
        <message>
            <source>China's share of world output</source>
            <translation>Cuota de China en la producción mundial</translation>
        </message>
        <message>
            <source>Concentration weighted by governance, 0 to 10</source>
            <translation>Concentración ponderada por gobernanza, 0 a 10</translation>
        </message>
        <message>
            <source>Concentration, 0 to 10,000; high above 1,800</source>
            <translation>Concentración, 0 a 10.000; alta por encima de 1800</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Coste</translation>
        </message>
        <message>
            <source>Days of cover</source>
            <translation>Días de cobertura</translation>
        </message>
        <message>
            <source>Days of its whole use that the consumer's stocks last</source>
            <translation>Días de todo su consumo que duran las reservas del consumidor</translation>
        </message>
        <message>
            <source>Governance HHI</source>
            <translation>HHI (gobernanza)</translation>
        </message>
        <message>
            <source>HHI</source>
            <translation>HHI</translation>
        </message>
        <message>
            <source>Part of use that is not met while export restrictions are felt, with what is given up; and the month in which somebody is short first. Without restrictions: demand that is not met.</source>
            <translation>Parte del consumo sin cubrir mientras se notan las restricciones a la exportación, con aquello a lo que se renuncia; y el mes en que a alguien le falta primero. Sin restricciones: demanda sin cubrir.</translation>
        </message>
        <message>
            <source>Scenario</source>
            <translation>Escenario</translation>
        </message>
        <message>
            <source>Scenario {number}</source>
            <translation>Escenario {number}</translation>
        </message>
        <message>
            <source>Scenarios compared</source>
            <translation>Escenarios comparados</translation>
        </message>
        <message>
            <source>Shortfall</source>
            <translation>Déficit</translation>
        </message>
        <message>
            <source>The largest supplier of the stage, and its share</source>
            <translation>El mayor proveedor de la etapa, y su cuota</translation>
        </message>
        <message>
            <source>The mineral's most concentrated stage, and its HHI</source>
            <translation>La etapa más concentrada del mineral, y su HHI</translation>
        </message>
        <message>
            <source>Top supplier</source>
            <translation>Mayor proveedor</translation>
        </message>
        <message>
            <source>Worst stage</source>
            <translation>Peor etapa</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ninguno</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>desconocido</translation>
        </message>
        <message>
            <source>nothing added</source>
            <translation>nada añadido</translation>
        </message>
        <message>
            <source>{share} from month {month}</source>
            <translation>{share} desde el mes {month}</translation>
        </message>
    </context>
    <context>
        <name>selection</name>
        <message>
            <source>1 country</source>
            <translation>1 país</translation>
        </message>
        <message>
            <source>1 site</source>
            <translation>1 sitio</translation>
        </message>
        <message>
            <source>{count} countries</source>
            <translation>{count} países</translation>
        </message>
        <message>
            <source>{count} sites</source>
            <translation>{count} sitios</translation>
        </message>
        <message>
            <source>{what} selected</source>
            <translation>Selección: {what}</translation>
        </message>
    </context>
    <context>
        <name>sheet</name>
        <message>
            <source>About</source>
            <translation>Acerca de</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Código</translation>
        </message>
        <message>
            <source>Concentration along the chain</source>
            <translation>Concentración a lo largo de la cadena</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>País</translation>
        </message>
        <message>
            <source>Governance: World Bank WGI 2023 (CC BY 4.0)</source>
            <translation>Gobernanza: WGI 2023 del Banco Mundial (CC BY 4.0)</translation>
        </message>
        <message>
            <source>HHI, {side} (0 to 10,000)</source>
            <translation>HHI, {side} (0 a 10.000)</translation>
        </message>
        <message>
            <source>Indices</source>
            <translation>Índices</translation>
        </message>
        <message>
            <source>Largest share, {side} (%)</source>
            <translation>Mayor cuota, {side} (%)</translation>
        </message>
        <message>
            <source>Largest, {side}</source>
            <translation>Mayor, {side}</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mes</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Output, {side} (t/yr)</source>
            <translation>Producción, {side} (t/año)</translation>
        </message>
        <message>
            <source>Output: {names}</source>
            <translation>Producción: {names}</translation>
        </message>
        <message>
            <source>Own calculation, catalog {vintage}: a what-if with stated rules, no forecast</source>
            <translation>Cálculo propio, catálogo {vintage}: hipótesis con reglas explícitas, no una previsión</translation>
        </message>
        <message>
            <source>Rest of the world</source>
            <translation>Resto del mundo</translation>
        </message>
        <message>
            <source>Share of world output, baseline and scenario</source>
            <translation>Cuota de la producción mundial, referencia y escenario</translation>
        </message>
        <message>
            <source>Share, {side} (%)</source>
            <translation>Cuota, {side} (%)</translation>
        </message>
        <message>
            <source>Shock</source>
            <translation>Choque</translation>
        </message>
        <message>
            <source>Shock, month by month</source>
            <translation>Choque, mes a mes</translation>
        </message>
        <message>
            <source>Sites</source>
            <translation>Sitios</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Etapa</translation>
        </message>
        <message>
            <source>Suppliers</source>
            <translation>Proveedores</translation>
        </message>
        <message>
            <source>What moves the figure most: {figure}</source>
            <translation>Qué mueve más la cifra: {figure}</translation>
        </message>
        <message>
            <source>Who supplies, before and after</source>
            <translation>Quién suministra, antes y después</translation>
        </message>
        <message>
            <source>baseline</source>
            <translation>referencia</translation>
        </message>
        <message>
            <source>baseline share</source>
            <translation>cuota de referencia</translation>
        </message>
        <message>
            <source>baseline, no lever set</source>
            <translation>referencia, sin palancas</translation>
        </message>
        <message>
            <source>baseline, t/yr</source>
            <translation>referencia, t/año</translation>
        </message>
        <message>
            <source>by controlling country</source>
            <translation>por país de control</translation>
        </message>
        <message>
            <source>by host country</source>
            <translation>por país anfitrión</translation>
        </message>
        <message>
            <source>change by the scenario</source>
            <translation>variación por el escenario</translation>
        </message>
        <message>
            <source>change of share</source>
            <translation>variación de la cuota</translation>
        </message>
        <message>
            <source>country</source>
            <translation>país</translation>
        </message>
        <message>
            <source>from the pact</source>
            <translation>del pacto</translation>
        </message>
        <message>
            <source>from {country}</source>
            <translation>desde {country}</translation>
        </message>
        <message>
            <source>index</source>
            <translation>índice</translation>
        </message>
        <message>
            <source>month</source>
            <translation>mes</translation>
        </message>
        <message>
            <source>new plants</source>
            <translation>plantas nuevas</translation>
        </message>
        <message>
            <source>own and other</source>
            <translation>propio y otro</translation>
        </message>
        <message>
            <source>own estimate</source>
            <translation>estimación propia</translation>
        </message>
        <message>
            <source>restraint</source>
            <translation>contención</translation>
        </message>
        <message>
            <source>scenario</source>
            <translation>escenario</translation>
        </message>
        <message>
            <source>scenario share</source>
            <translation>cuota del escenario</translation>
        </message>
        <message>
            <source>scenario without new capacity at this stage</source>
            <translation>escenario sin nueva capacidad en esta etapa</translation>
        </message>
        <message>
            <source>scenario {number}</source>
            <translation>escenario {number}</translation>
        </message>
        <message>
            <source>scenario, 5 %</source>
            <translation>escenario, 5 %</translation>
        </message>
        <message>
            <source>scenario, 95 %</source>
            <translation>escenario, 95 %</translation>
        </message>
        <message>
            <source>scenario, t/yr</source>
            <translation>escenario, t/año</translation>
        </message>
        <message>
            <source>shortage</source>
            <translation>escasez</translation>
        </message>
        <message>
            <source>state</source>
            <translation>estado</translation>
        </message>
        <message>
            <source>stock at the month’s end ({unit})</source>
            <translation>reserva a fin de mes ({unit})</translation>
        </message>
        <message>
            <source>stock drawn</source>
            <translation>reserva usada</translation>
        </message>
        <message>
            <source>stock left</source>
            <translation>reserva restante</translation>
        </message>
        <message>
            <source>use</source>
            <translation>consumo</translation>
        </message>
        <message>
            <source>use ({unit})</source>
            <translation>consumo ({unit})</translation>
        </message>
        <message>
            <source>what</source>
            <translation>qué</translation>
        </message>
        <message>
            <source>words</source>
            <translation>texto</translation>
        </message>
        <message>
            <source>{count} more</source>
            <translation>{count} más</translation>
        </message>
        <message>
            <source>{figure}, {first} to {last}</source>
            <translation>{figure}, {first} a {last}</translation>
        </message>
        <message>
            <source>{name} by mineral and stage, {unit}: {side}</source>
            <translation>{name} por mineral y etapa, {unit}: {side}</translation>
        </message>
    </context>
    <context>
        <name>shock</name>
        <message>
            <source> · arrows: given to others, {unit}</source>
            <translation> · flechas: cedido a otros, {unit}</translation>
        </message>
        <message>
            <source>1 month</source>
            <translation>1 mes</translation>
        </message>
        <message>
            <source>After these months, so not counted: {shock}.</source>
            <translation>Después de estos meses, no contado: {shock}.</translation>
        </message>
        <message>
            <source>Amount, {unit}</source>
            <translation>Cantidad, {unit}</translation>
        </message>
        <message>
            <source>First shortage</source>
            <translation>Primera escasez</translation>
        </message>
        <message>
            <source>Gives</source>
            <translation>Da</translation>
        </message>
        <message>
            <source>If all that who restricts makes were exports, it would be at most {share} of use in the worst month.</source>
            <translation>Si todo lo que produce quien restringe se exportara, sería a lo sumo el {share} del consumo en el peor mes.</translation>
        </message>
        <message>
            <source>Missing, % of use</source>
            <translation>Falta, % del consumo</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mes</translation>
        </message>
        <message>
            <source>Not carried over from {stage}: the restriction by {country}.</source>
            <translation>No trasladado desde {stage}: la restricción de {country}.</translation>
        </message>
        <message>
            <source>Output and use of {year} held throughout; suppliers of {years}.</source>
            <translation>Producción y consumo de {year} mantenidos; proveedores de {years}.</translation>
        </message>
        <message>
            <source>Part of use that is missing, %</source>
            <translation>Parte del consumo que falta, %</translation>
        </message>
        <message>
            <source>Receives</source>
            <translation>Recibe</translation>
        </message>
        <message>
            <source>Restriction in force: {cut} cut, {months}</source>
            <translation>Restricción en vigor: recorte del {cut}, {months}</translation>
        </message>
        <message>
            <source>Shortage in all</source>
            <translation>Escasez total</translation>
        </message>
        <message>
            <source>Stock at each month’s end</source>
            <translation>Reserva al final de cada mes</translation>
        </message>
        <message>
            <source>Stock: empty in {month}</source>
            <translation>Reserva: vacía en {month}</translation>
        </message>
        <message>
            <source>The agreements are with {hub}.</source>
            <translation>Los acuerdos son con {hub}.</translation>
        </message>
        <message>
            <source>The stock of {who} is not counted here: it is not held by who is looked at, or in days of a use that is not published.</source>
            <translation>La reserva de {who} no se cuenta aquí: no la guarda quien se examina, o está en días de un consumo no publicado.</translation>
        </message>
        <message>
            <source>To be known: {limits}.</source>
            <translation>Conviene saber: {limits}.</translation>
        </message>
        <message>
            <source>Worst month</source>
            <translation>Peor mes</translation>
        </message>
        <message>
            <source>a month, where a year’s use is 100</source>
            <translation>al mes, donde el consumo de un año es 100</translation>
        </message>
        <message>
            <source>a release limit is not counted, for the same reason</source>
            <translation>no se cuenta un límite de liberación, por la misma razón</translation>
        </message>
        <message>
            <source>a stock in tonnes is not counted, as use in tonnes is not published</source>
            <translation>no se cuenta una reserva en toneladas, pues no se publica el consumo en toneladas</translation>
        </message>
        <message>
            <source>added capacity is not counted, for the same reason</source>
            <translation>no se cuenta la capacidad añadida, por la misma razón</translation>
        </message>
        <message>
            <source>added contained tonnes count beside gross ones</source>
            <translation>las toneladas contenidas añadidas cuentan junto a brutas</translation>
        </message>
        <message>
            <source>all minerals</source>
            <translation>todos los minerales</translation>
        </message>
        <message>
            <source>cuts {cut}</source>
            <translation>recorta el {cut}</translation>
        </message>
        <message>
            <source>ended {day}</source>
            <translation>terminado el {day}</translation>
        </message>
        <message>
            <source>exports cut {cut} from {month}, {months}</source>
            <translation>exportación −{cut} desde {month}, {months}</translation>
        </message>
        <message>
            <source>exports exceed output at home, so all imports are taken to be part of them</source>
            <translation>las exportaciones superan la producción interna, así que todas las importaciones se toman por parte de ellas</translation>
        </message>
        <message>
            <source>exports restricted</source>
            <translation>exportaciones restringidas</translation>
        </message>
        <message>
            <source>few who use it publish a stock, so none is counted for the world</source>
            <translation>pocos consumidores publican una reserva, así que no se cuenta ninguna para el mundo</translation>
        </message>
        <message>
            <source>from stock</source>
            <translation>de la reserva</translation>
        </message>
        <message>
            <source>from the pact</source>
            <translation>del pacto</translation>
        </message>
        <message>
            <source>from whom it buys is not published</source>
            <translation>no se publica a quién compra</translation>
        </message>
        <message>
            <source>from {day}</source>
            <translation>desde el {day}</translation>
        </message>
        <message>
            <source>given to others</source>
            <translation>cedido a otros</translation>
        </message>
        <message>
            <source>in force since {day}</source>
            <translation>en vigor desde el {day}</translation>
        </message>
        <message>
            <source>it is the one that restricts</source>
            <translation>es quien restringe</translation>
        </message>
        <message>
            <source>it uses none</source>
            <translation>no consume nada</translation>
        </message>
        <message>
            <source>its use in tonnes is not published, so it cannot share</source>
            <translation>su consumo en toneladas no se publica, así que no puede compartir</translation>
        </message>
        <message>
            <source>new plants</source>
            <translation>plantas nuevas</translation>
        </message>
        <message>
            <source>no restriction in force</source>
            <translation>sin restricción en vigor</translation>
        </message>
        <message>
            <source>no stock</source>
            <translation>sin reserva</translation>
        </message>
        <message>
            <source>no stock is counted</source>
            <translation>no se cuenta ninguna reserva</translation>
        </message>
        <message>
            <source>no stock is published</source>
            <translation>no se publica ninguna reserva</translation>
        </message>
        <message>
            <source>no stock published</source>
            <translation>reserva no publicada</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ninguno</translation>
        </message>
        <message>
            <source>not felt within these months</source>
            <translation>no se nota en estos meses</translation>
        </message>
        <message>
            <source>not published</source>
            <translation>no publicado</translation>
        </message>
        <message>
            <source>not published from whom</source>
            <translation>origen no publicado</translation>
        </message>
        <message>
            <source>nothing missing</source>
            <translation>no falta nada</translation>
        </message>
        <message>
            <source>nothing short</source>
            <translation>no falta nada</translation>
        </message>
        <message>
            <source>of use not met</source>
            <translation>del consumo sin cubrir</translation>
        </message>
        <message>
            <source>output at home is in contained tonnes beside gross imports</source>
            <translation>la producción interna está en toneladas contenidas junto a importaciones brutas</translation>
        </message>
        <message>
            <source>own and other</source>
            <translation>propio y otro</translation>
        </message>
        <message>
            <source>published shares leave suppliers without a name</source>
            <translation>las cuotas publicadas dejan proveedores sin nombre</translation>
        </message>
        <message>
            <source>restraint</source>
            <translation>contención</translation>
        </message>
        <message>
            <source>restricts exports</source>
            <translation>restringe exportaciones</translation>
        </message>
        <message>
            <source>shortage</source>
            <translation>escasez</translation>
        </message>
        <message>
            <source>stock drawn</source>
            <translation>reserva usada</translation>
        </message>
        <message>
            <source>stock ends {month}</source>
            <translation>se agota {month}</translation>
        </message>
        <message>
            <source>stock lasts</source>
            <translation>la reserva dura</translation>
        </message>
        <message>
            <source>stock left {amount}</source>
            <translation>reserva restante {amount}</translation>
        </message>
        <message>
            <source>stock not in days</source>
            <translation>reserva no en días</translation>
        </message>
        <message>
            <source>suppliers below the pact's governance floor are left out</source>
            <translation>se excluyen los proveedores por debajo del umbral de gobernanza del pacto</translation>
        </message>
        <message>
            <source>suppliers’ shares are of gross traded tonnes</source>
            <translation>las cuotas de los proveedores son de toneladas brutas comerciadas</translation>
        </message>
        <message>
            <source>suspended until {day}</source>
            <translation>suspendido hasta el {day}</translation>
        </message>
        <message>
            <source>t a month</source>
            <translation>t al mes</translation>
        </message>
        <message>
            <source>t of traded goods a month</source>
            <translation>t de bienes comerciados al mes</translation>
        </message>
        <message>
            <source>the imported part of use is the published net import reliance</source>
            <translation>la parte importada del consumo es la dependencia neta de importaciones publicada</translation>
        </message>
        <message>
            <source>use {amount} {unit}</source>
            <translation>consumo {amount} {unit}</translation>
        </message>
        <message>
            <source>what is made at home is not known, so imports stand for use</source>
            <translation>se desconoce lo producido en el país, así que las importaciones equivalen al consumo</translation>
        </message>
        <message>
            <source>what who restricts uses itself is not known: all its output counts as exports, so the figures are the most it can be</source>
            <translation>se desconoce lo que consume quien restringe: toda su producción cuenta como exportación, así que las cifras son un máximo</translation>
        </message>
        <message>
            <source>what who restricts uses itself is not known: its exports are those of trade statistics, gross tonnes counted as contained ones</source>
            <translation>se desconoce lo que consume quien restringe: sus exportaciones son las de la estadística comercial, toneladas brutas contadas como contenidas</translation>
        </message>
        <message>
            <source>which part of pooled purchases the target buys is not known</source>
            <translation>se desconoce qué parte de las compras conjuntas adquiere el destinatario</translation>
        </message>
        <message>
            <source>which part of the exports the targets buy is not published</source>
            <translation>no se publica qué parte de las exportaciones compran los destinatarios</translation>
        </message>
        <message>
            <source>who restricts is not among the named suppliers and sells nothing here</source>
            <translation>quien restringe no está entre los proveedores nombrados y no vende nada aquí</translation>
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
            <translation>{count} meses</translation>
        </message>
        <message>
            <source>{cut}</source>
            <translation>{cut}</translation>
        </message>
        <message>
            <source>{cut} cut, {months}</source>
            <translation>recorte del {cut}, {months}</translation>
        </message>
        <message>
            <source>{month}: {parts}</source>
            <translation>{month}: {parts}</translation>
        </message>
        <message>
            <source>{share} of use while it is felt</source>
            <translation>{share} mientras se nota</translation>
        </message>
        <message>
            <source>{use} / {lost} days</source>
            <translation>{use} / {lost} días</translation>
        </message>
        <message>
            <source>{use} days</source>
            <translation>{use} días</translation>
        </message>
        <message>
            <source>{value} % of a year’s use</source>
            <translation>{value} % del consumo de un año</translation>
        </message>
        <message>
            <source>{value} t</source>
            <translation>{value} t</translation>
        </message>
        <message>
            <source>{value} t gross</source>
            <translation>{value} t brutas</translation>
        </message>
        <message>
            <source>{what}, {month}: {state}</source>
            <translation>{what}, {month}: {state}</translation>
        </message>
        <message>
            <source>{who}: no path, {why}.</source>
            <translation>{who}: sin trayectoria, {why}.</translation>
        </message>
        <message>
            <source>{who}: {amount} are short without any restriction.</source>
            <translation>{who}: faltan {amount} sin restricción alguna.</translation>
        </message>
    </context>
    <context>
        <name>sitefiles</name>
        <message>
            <source>Both</source>
            <translation>Ambos</translation>
        </message>
        <message>
            <source>Excel workbook (*.xlsx);;Table (*.csv)</source>
            <translation>Libro de Excel (*.xlsx);;Tabla (*.csv)</translation>
        </message>
        <message>
            <source>Export the list of problems</source>
            <translation>Exportar la lista de problemas</translation>
        </message>
        <message>
            <source>My sites</source>
            <translation>Mis sitios</translation>
        </message>
        <message>
            <source>Ours, as yours has no capacity: {figures}</source>
            <translation>El nuestro, pues el suyo no tiene capacidad: {figures}</translation>
        </message>
        <message>
            <source>Ours, completed: {figures}</source>
            <translation>El nuestro, completado: {figures}</translation>
        </message>
        <message>
            <source>Ours: {figures}</source>
            <translation>El nuestro: {figures}</translation>
        </message>
        <message>
            <source>Yours: {figures}</source>
            <translation>El suyo: {figures}</translation>
        </message>
        <message>
            <source>all others</source>
            <translation>todos los demás</translation>
        </message>
        <message>
            <source>capacity not known</source>
            <translation>capacidad desconocida</translation>
        </message>
        <message>
            <source>no capacity is known</source>
            <translation>no se conoce ninguna capacidad</translation>
        </message>
        <message>
            <source>no mineral or country is known</source>
            <translation>no se conoce mineral ni país</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>desconocido</translation>
        </message>
        <message>
            <source>they are closed</source>
            <translation>están cerrados</translation>
        </message>
        <message>
            <source>{capacity}, {status}</source>
            <translation>{capacity}, {status}</translation>
        </message>
        <message>
            <source>{count} sites are too many to count one by one; at most {most} are. They are shown.</source>
            <translation>{count} sitios son demasiados para contarlos uno a uno; a lo sumo {most}. Se muestran.</translation>
        </message>
        <message>
            <source>“{text}” is no number of tonnes a year.</source>
            <translation>«{text}» no es un número de toneladas al año.</translation>
        </message>
    </context>
    <context>
        <name>solve</name>
        <message>
            <source> and </source>
            <translation> y </translation>
        </message>
        <message>
            <source> or </source>
            <translation> o </translation>
        </message>
        <message>
            <source>1 project</source>
            <translation>1 proyecto</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Después</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Antes</translation>
        </message>
        <message>
            <source>Cost is</source>
            <translation>El coste es</translation>
        </message>
        <message>
            <source>Cost, million USD</source>
            <translation>Coste, millones de USD</translation>
        </message>
        <message>
            <source>Costs with ~ stand at the median of listed costs ({amount} of the total).</source>
            <translation>Los costes con ~ están en la mediana de los listados ({amount} del total).</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>País</translation>
        </message>
        <message>
            <source>Every country</source>
            <translation>Cada país</translation>
        </message>
        <message>
            <source>First year</source>
            <translation>Primer año</translation>
        </message>
        <message>
            <source>HHI under {hhi}</source>
            <translation>HHI por debajo de {hhi}</translation>
        </message>
        <message>
            <source>Held by {what}.</source>
            <translation>Limitado por {what}.</translation>
        </message>
        <message>
            <source>Index</source>
            <translation>Índice</translation>
        </message>
        <message>
            <source>Largest capped share</source>
            <translation>Mayor cuota limitada</translation>
        </message>
        <message>
            <source>Lowest in reach</source>
            <translation>Mínimo alcanzable</translation>
        </message>
        <message>
            <source>Mind: {country} would hold {after} of {stage} (before: {before}).</source>
            <translation>Atención: {country} tendría {after} ({stage}; antes: {before}).</translation>
        </message>
        <message>
            <source>Nameplate added, t/yr</source>
            <translation>Capacidad nominal añadida, t/año</translation>
        </message>
        <message>
            <source>Nothing need be built: it is so already.</source>
            <translation>No hace falta construir nada: ya es así.</translation>
        </message>
        <message>
            <source>Out of reach. The nearest takes {projects}: {cost}.</source>
            <translation>Fuera de alcance. Lo más cercano requiere {projects}: {cost}.</translation>
        </message>
        <message>
            <source>Out of reach: nothing that is listed helps.</source>
            <translation>Fuera de alcance: nada de lo listado ayuda.</translation>
        </message>
        <message>
            <source>Out of reach: the budget leaves nothing to build.</source>
            <translation>Fuera de alcance: el presupuesto no deja construir nada.</translation>
        </message>
        <message>
            <source>Output in {year}, t/yr</source>
            <translation>Producción en {year}, t/año</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Proyecto</translation>
        </message>
        <message>
            <source>Reached by {projects}: {cost}.</source>
            <translation>Se alcanza con {projects}: {cost}.</translation>
        </message>
        <message>
            <source>Share of {country}</source>
            <translation>Cuota: {country}</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Etapa</translation>
        </message>
        <message>
            <source>The largest supplier</source>
            <translation>El mayor proveedor</translation>
        </message>
        <message>
            <source>The solver's simpler market reaches it; with feed, demand and the rule of who gives way it is missed.</source>
            <translation>El mercado simplificado del cálculo lo alcanza; con suministro, demanda y la regla de quién cede, no se logra.</translation>
        </message>
        <message>
            <source>What can be reached, each alone: {list}.</source>
            <translation>Alcanzable, por separado: {list}.</translation>
        </message>
        <message>
            <source>feed from the stage before</source>
            <translation>el suministro de la etapa anterior</translation>
        </message>
        <message>
            <source>listed</source>
            <translation>listado</translation>
        </message>
        <message>
            <source>median</source>
            <translation>mediana</translation>
        </message>
        <message>
            <source>no cost is listed, so the fewest tonnes were sought</source>
            <translation>no hay costes listados, así que se buscó el mínimo de toneladas</translation>
        </message>
        <message>
            <source>the budget</source>
            <translation>el presupuesto</translation>
        </message>
        <message>
            <source>the cap on HHI</source>
            <translation>el tope del HHI</translation>
        </message>
        <message>
            <source>the cap on the share</source>
            <translation>el tope de la cuota</translation>
        </message>
        <message>
            <source>the guard</source>
            <translation>la salvaguarda</translation>
        </message>
        <message>
            <source>what is listed (no other project would help)</source>
            <translation>lo listado (ningún otro proyecto ayudaría)</translation>
        </message>
        <message>
            <source>{caps}: {what}</source>
            <translation>{caps}: {what}</translation>
        </message>
        <message>
            <source>{country} would hold {share}, above the guard.</source>
            <translation>{country} tendría {share}, por encima de la salvaguarda.</translation>
        </message>
        <message>
            <source>{count} projects</source>
            <translation>{count} proyectos</translation>
        </message>
        <message>
            <source>{middle} ({low} to {high})</source>
            <translation>{middle} ({low} a {high})</translation>
        </message>
        <message>
            <source>{mineral} {stage}, {year}</source>
            <translation>{mineral}, {stage}, {year}</translation>
        </message>
        <message>
            <source>{mineral}, every stage, {year}</source>
            <translation>{mineral}, todas las etapas, {year}</translation>
        </message>
        <message>
            <source>{stage}HHI at {hhi}</source>
            <translation>{stage}HHI en {hhi}</translation>
        </message>
        <message>
            <source>{stage}{who} at {share}</source>
            <translation>{stage}{who} en {share}</translation>
        </message>
        <message>
            <source>{who} under {share}</source>
            <translation>{who} por debajo de {share}</translation>
        </message>
    </context>
    <context>
        <name>sources</name>
        <message>
            <source>- none is named</source>
            <translation>- no se nombra ninguna</translation>
        </message>
        <message>
            <source>Countries and governance</source>
            <translation>Países y gobernanza</translation>
        </message>
        <message>
            <source>Demand</source>
            <translation>Demanda</translation>
        </message>
        <message>
            <source>Dependence</source>
            <translation>Dependencia</translation>
        </message>
        <message>
            <source>EU criticality study</source>
            <translation>Estudio de criticidad de la UE</translation>
        </message>
        <message>
            <source>Export controls</source>
            <translation>Controles de exportación</translation>
        </message>
        <message>
            <source>Export controls, {day}: official notices and press</source>
            <translation>Controles de exportación, {day}: avisos oficiales y prensa</translation>
        </message>
        <message>
            <source>Facts behind the presets</source>
            <translation>Hechos tras los casos tipo</translation>
        </message>
        <message>
            <source>Governance: World Bank WGI 2023 (CC BY 4.0).</source>
            <translation>Gobernanza: WGI 2023 del Banco Mundial (CC BY 4.0).</translation>
        </message>
        <message>
            <source>Largest trade flows</source>
            <translation>Mayores flujos comerciales</translation>
        </message>
        <message>
            <source>Lead times and cost</source>
            <translation>Plazos y costes</translation>
        </message>
        <message>
            <source>Minerals</source>
            <translation>Minerales</translation>
        </message>
        <message>
            <source>National output</source>
            <translation>Producción nacional</translation>
        </message>
        <message>
            <source>OpenStreetMap contributors (ODbL)</source>
            <translation>Colaboradores de OpenStreetMap (ODbL)</translation>
        </message>
        <message>
            <source>Output: {names}</source>
            <translation>Producción: {names}</translation>
        </message>
        <message>
            <source>Own calculation, catalog {vintage}</source>
            <translation>Cálculo propio, catálogo {vintage}</translation>
        </message>
        <message>
            <source>Own files: {names}</source>
            <translation>Archivos propios: {names}</translation>
        </message>
        <message>
            <source>Pacts</source>
            <translation>Pactos</translation>
        </message>
        <message>
            <source>Recycling</source>
            <translation>Reciclaje</translation>
        </message>
        <message>
            <source>Report of an error in the data of Mineral Supply Map</source>
            <translation>Informe de un error en los datos de Mineral Supply Map</translation>
        </message>
        <message>
            <source>Sites</source>
            <translation>Sitios</translation>
        </message>
        <message>
            <source>Sites: {names}</source>
            <translation>Sitios: {names}</translation>
        </message>
        <message>
            <source>Sources:</source>
            <translation>Fuentes:</translation>
        </message>
        <message>
            <source>Stockpiles</source>
            <translation>Reservas</translation>
        </message>
        <message>
            <source>Table {table}.csv, line {line}: {title}</source>
            <translation>Tabla {table}.csv, línea {line}: {title}</translation>
        </message>
        <message>
            <source>Trade</source>
            <translation>Comercio</translation>
        </message>
        <message>
            <source>Trade parameters</source>
            <translation>Parámetros comerciales</translation>
        </message>
        <message>
            <source>Trade, use and stocks: {names}.</source>
            <translation>Comercio, consumo y reservas: {names}.</translation>
        </message>
        <message>
            <source>Trade: BACI, CEPII 2026 (Etalab Open Licence)</source>
            <translation>Comercio: BACI, CEPII 2026 (Licencia Abierta Etalab)</translation>
        </message>
        <message>
            <source>Traded products</source>
            <translation>Productos comerciados</translation>
        </message>
        <message>
            <source>Version {version}, catalog {vintage}</source>
            <translation>Versión {version}, catálogo {vintage}</translation>
        </message>
        <message>
            <source>What is wrong, and who says so:</source>
            <translation>Qué está mal, y quién lo dice:</translation>
        </message>
        <message>
            <source>checked</source>
            <translation>verificado</translation>
        </message>
        <message>
            <source>company reports and press</source>
            <translation>informes de empresas y prensa</translation>
        </message>
        <message>
            <source>from general knowledge</source>
            <translation>de conocimiento general</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>desconocido</translation>
        </message>
        <message>
            <source>partly checked</source>
            <translation>verificado en parte</translation>
        </message>
        <message>
            <source>published, not graded</source>
            <translation>publicado, sin nota</translation>
        </message>
        <message>
            <source>{count} more</source>
            <translation>{count} más</translation>
        </message>
        <message>
            <source>{mark} own estimate for countries the statistic does not name</source>
            <translation>{mark} estimación propia de los países que la estadística no nombra</translation>
        </message>
    </context>
    <context>
        <name>stage</name>
        <message>
            <source>Magnet plant</source>
            <translation>Planta de imanes</translation>
        </message>
        <message>
            <source>Magnet plants</source>
            <translation>Plantas de imanes</translation>
        </message>
        <message>
            <source>Magnets</source>
            <translation>Imanes</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Mina</translation>
        </message>
        <message>
            <source>Mines</source>
            <translation>Minas</translation>
        </message>
        <message>
            <source>Mining</source>
            <translation>Minería</translation>
        </message>
        <message>
            <source>Refineries</source>
            <translation>Refinerías</translation>
        </message>
        <message>
            <source>Refinery</source>
            <translation>Refinería</translation>
        </message>
        <message>
            <source>Refining</source>
            <translation>Refino</translation>
        </message>
        <message>
            <source>magnet making</source>
            <translation>fabricación de imanes</translation>
        </message>
        <message>
            <source>mining</source>
            <translation>minería</translation>
        </message>
        <message>
            <source>refining</source>
            <translation>refino</translation>
        </message>
    </context>
    <context>
        <name>status</name>
        <message>
            <source>closed</source>
            <translation>cerrado</translation>
        </message>
        <message>
            <source>idle</source>
            <translation>parado</translation>
        </message>
        <message>
            <source>operating</source>
            <translation>en servicio</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>previsto</translation>
        </message>
        <message>
            <source>under construction</source>
            <translation>en construcción</translation>
        </message>
    </context>
    <context>
        <name>step</name>
        <message>
            <source>Shipping lag: {before} → {after} months</source>
            <translation>Plazo de envío: {before} → {after} meses</translation>
        </message>
        <message>
            <source>Shock imposed by: {before} → {after}</source>
            <translation>Choque impuesto por: {before} → {after}</translation>
        </message>
        <message>
            <source>Shock unchanged</source>
            <translation>Choque sin cambios</translation>
        </message>
        <message>
            <source>Shock, {country}, {mineral} {stage}</source>
            <translation>Choque, {country}, {mineral}, {stage}</translation>
        </message>
        <message>
            <source>exports cut</source>
            <translation>recorte exportador</translation>
        </message>
        <message>
            <source>from</source>
            <translation>desde</translation>
        </message>
        <message>
            <source>lasts</source>
            <translation>duración</translation>
        </message>
        <message>
            <source>{shock}: changed</source>
            <translation>{shock}: cambiado</translation>
        </message>
        <message>
            <source>{shock}: removed</source>
            <translation>{shock}: quitado</translation>
        </message>
        <message>
            <source>{shock}: switched on</source>
            <translation>{shock}: activado</translation>
        </message>
        <message>
            <source>{shock}: who is hit</source>
            <translation>{shock}: a quién afecta</translation>
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
            <translation>no puede contarse</translation>
        </message>
        <message>
            <source>given in days, and its use is not published</source>
            <translation>dada en días, y su consumo no se publica</translation>
        </message>
        <message>
            <source>given in gross weight</source>
            <translation>dada en peso bruto</translation>
        </message>
        <message>
            <source>no quantity is published</source>
            <translation>no se publica cantidad</translation>
        </message>
        <message>
            <source>not published</source>
            <translation>no publicado</translation>
        </message>
        <message>
            <source>{amount} t</source>
            <translation>{amount} t</translation>
        </message>
        <message>
            <source>{days} days</source>
            <translation>{days} días</translation>
        </message>
        <message>
            <source>{holder} is left out: {why}</source>
            <translation>{holder} se excluye: {why}</translation>
        </message>
    </context>
    <context>
        <name>synonyms</name>
        <message>
            <source>charts = graph diagram plot</source>
            <translation>gráficos = diagrama curva</translation>
        </message>
        <message>
            <source>controls shock = ban embargo restriction crisis disruption</source>
            <translation>controles choque = prohibición embargo restricción crisis</translation>
        </message>
        <message>
            <source>flows = trade imports arrows</source>
            <translation>comercio = flujos importaciones flechas</translation>
        </message>
        <message>
            <source>graticule = grid latitude longitude</source>
            <translation>retícula = cuadrícula latitud longitud</translation>
        </message>
        <message>
            <source>guide keyboard tour = help manual documentation shortcuts how</source>
            <translation>guía teclado visita recorrido = ayuda manual documentación atajos</translation>
        </message>
        <message>
            <source>image images pdf page pack = print save picture screenshot report</source>
            <translation>imagen imágenes pdf página dosier = imprimir guardar captura informe</translation>
        </message>
        <message>
            <source>lasso box = select draw area tool region</source>
            <translation>lazo recuadro = seleccionar dibujar zona herramienta</translation>
        </message>
        <message>
            <source>layout only = full screen present docks panels</source>
            <translation>disposición solo = pantalla completa presentar paneles</translation>
        </message>
        <message>
            <source>legend = key classes</source>
            <translation>leyenda = clave clases</translation>
        </message>
        <message>
            <source>light dark system = theme mode night day appearance</source>
            <translation>claro oscuro sistema = tema modo noche día apariencia</translation>
        </message>
        <message>
            <source>log = crash error bug report</source>
            <translation>registro registros = fallo error informe</translation>
        </message>
        <message>
            <source>pack page = slides powerpoint brief document</source>
            <translation>dosier página = diapositivas powerpoint nota documento</translation>
        </message>
        <message>
            <source>pact = alliance bloc members</source>
            <translation>pacto = alianza bloque miembros</translation>
        </message>
        <message>
            <source>preferences = settings options configure language text size</source>
            <translation>preferencias = ajustes opciones configurar idioma tamaño</translation>
        </message>
        <message>
            <source>projection meridian robinson mercator = globe map shape</source>
            <translation>proyección meridiano robinson mercator = globo forma mapa</translation>
        </message>
        <message>
            <source>quit close = exit end</source>
            <translation>salir cerrar = terminar fin</translation>
        </message>
        <message>
            <source>scenario scenarios preset = case variant plan what if</source>
            <translation>escenario escenarios caso = variante plan hipótesis</translation>
        </message>
        <message>
            <source>search commands = find look palette</source>
            <translation>buscar comandos = encontrar paleta</translation>
        </message>
        <message>
            <source>sites table template = import load data excel csv spreadsheet</source>
            <translation>sitios tabla tablas plantilla = importar cargar datos excel csv</translation>
        </message>
        <message>
            <source>solve target = optimise optimize goal cheapest</source>
            <translation>resolver objetivo = optimizar meta coste</translation>
        </message>
        <message>
            <source>sources licences numbers = credits citation references method</source>
            <translation>fuentes licencias cifras = créditos cita referencias método</translation>
        </message>
        <message>
            <source>undo redo history = revert repeat step back</source>
            <translation>deshacer rehacer historial = revertir repetir paso atrás</translation>
        </message>
        <message>
            <source>vision cones grey = colour blind accessibility</source>
            <translation>visión conos gris = daltónico daltonismo accesibilidad</translation>
        </message>
    </context>
    <context>
        <name>table</name>
        <message>
            <source>${value} per {basis}</source>
            <translation>{value} $ por {basis}</translation>
        </message>
        <message>
            <source>Baseline</source>
            <translation>Referencia</translation>
        </message>
        <message>
            <source>Baseline, %</source>
            <translation>Referencia, %</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Variación</translation>
        </message>
        <message>
            <source>China’s share, %</source>
            <translation>Cuota de China, %</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>País</translation>
        </message>
        <message>
            <source>Governance-weighted HHI</source>
            <translation>HHI ponderado por gobernanza</translation>
        </message>
        <message>
            <source>HHI</source>
            <translation>HHI</translation>
        </message>
        <message>
            <source>Largest share, %</source>
            <translation>Mayor cuota, %</translation>
        </message>
        <message>
            <source>Main uses</source>
            <translation>Usos principales</translation>
        </message>
        <message>
            <source>N-1, % of demand</source>
            <translation>N-1, % de la demanda</translation>
        </message>
        <message>
            <source>Price {year}</source>
            <translation>Precio {year}</translation>
        </message>
        <message>
            <source>Recycled input (EU)</source>
            <translation>Material reciclado (UE)</translation>
        </message>
        <message>
            <source>Risk picture</source>
            <translation>Panorama de riesgo</translation>
        </message>
        <message>
            <source>Scenario, %</source>
            <translation>Escenario, %</translation>
        </message>
        <message>
            <source>Suppliers: {stage}, {year}</source>
            <translation>Proveedores: {stage}, {year}</translation>
        </message>
        <message>
            <source>The mineral</source>
            <translation>El mineral</translation>
        </message>
        <message>
            <source>Three largest, %</source>
            <translation>Los tres mayores, %</translation>
        </message>
        <message>
            <source>US net import reliance {year}</source>
            <translation>Dependencia neta de EE. UU. {year}</translation>
        </message>
        <message>
            <source>What is assumed</source>
            <translation>Qué se supone</translation>
        </message>
        <message>
            <source>Without the largest, %</source>
            <translation>Sin el mayor, %</translation>
        </message>
        <message>
            <source>no lever is set</source>
            <translation>ninguna palanca fijada</translation>
        </message>
        <message>
            <source>t/yr</source>
            <translation>t/año</translation>
        </message>
    </context>
    <context>
        <name>tables</name>
        <message>
            <source>About</source>
            <translation>Acerca de</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>Adds to HHI, {case}</source>
            <translation>Aporta al HHI, {case}</translation>
        </message>
        <message>
            <source>Adds to governance HHI, {case}</source>
            <translation>Aporta al HHI de gobernanza, {case}</translation>
        </message>
        <message>
            <source>Against</source>
            <translation>Contra</translation>
        </message>
        <message>
            <source>An Excel sheet holds {most} rows, and these are {count}. Write a CSV file, or filter the table first.</source>
            <translation>Una hoja de Excel admite {most} filas, y estas son {count}. Guarde un archivo CSV, o filtre antes la tabla.</translation>
        </message>
        <message>
            <source>Basis</source>
            <translation>Base</translation>
        </message>
        <message>
            <source>Capacity</source>
            <translation>Capacidad</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Variación</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Verificado</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Código</translation>
        </message>
        <message>
            <source>Control</source>
            <translation>Control</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Coste</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>País</translation>
        </message>
        <message>
            <source>Edit site…</source>
            <translation>Editar sitio…</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Cifra</translation>
        </message>
        <message>
            <source>Governance</source>
            <translation>Gobernanza</translation>
        </message>
        <message>
            <source>Host</source>
            <translation>Anfitrión</translation>
        </message>
        <message>
            <source>How far the row was compared with its sources</source>
            <translation>Hasta dónde se cotejó la fila con sus fuentes</translation>
        </message>
        <message>
            <source>How many sources the row rests on</source>
            <translation>En cuántas fuentes se apoya la fila</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Id</translation>
        </message>
        <message>
            <source>Imposed by</source>
            <translation>Impuesta por</translation>
        </message>
        <message>
            <source>Latitude</source>
            <translation>Latitud</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licencia</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Línea</translation>
        </message>
        <message>
            <source>Listed sites at the stage shown, by control</source>
            <translation>Sitios listados en la etapa mostrada, por país de control</translation>
        </message>
        <message>
            <source>Listed sites at the stage shown, by host</source>
            <translation>Sitios listados en la etapa mostrada, por país anfitrión</translation>
        </message>
        <message>
            <source>Longitude</source>
            <translation>Longitud</translation>
        </message>
        <message>
            <source>Mean of the six World Bank WGI dimensions</source>
            <translation>Media de las seis dimensiones WGI del Banco Mundial</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Medida</translation>
        </message>
        <message>
            <source>Mineral</source>
            <translation>Mineral</translation>
        </message>
        <message>
            <source>Nameplate capacity, as contained mineral</source>
            <translation>Capacidad nominal, como mineral contenido</translation>
        </message>
        <message>
            <source>Not checked</source>
            <translation>Sin verificar</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <source>On the basis of the mineral</source>
            <translation>Sobre la base del mineral</translation>
        </message>
        <message>
            <source>Operator</source>
            <translation>Operador</translation>
        </message>
        <message>
            <source>Output</source>
            <translation>Producción</translation>
        </message>
        <message>
            <source>Output of</source>
            <translation>Producción de</translation>
        </message>
        <message>
            <source>Output, {case}</source>
            <translation>Producción, {case}</translation>
        </message>
        <message>
            <source>Owners</source>
            <translation>Propietarios</translation>
        </message>
        <message>
            <source>Position known to</source>
            <translation>Posición conocida hasta</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>Producto</translation>
        </message>
        <message>
            <source>Province</source>
            <translation>Provincia</translation>
        </message>
        <message>
            <source>Publisher</source>
            <translation>Editor</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Región</translation>
        </message>
        <message>
            <source>Rest of the world</source>
            <translation>Resto del mundo</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Fila</translation>
        </message>
        <message>
            <source>Row of the file</source>
            <translation>Fila del archivo</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Filas</translation>
        </message>
        <message>
            <source>Rows of the bundled tables that rest on it</source>
            <translation>Filas de las tablas incluidas que se apoyan en ella</translation>
        </message>
        <message>
            <source>Scenario share less baseline share, percentage points</source>
            <translation>Cuota del escenario menos cuota de referencia, puntos porcentuales</translation>
        </message>
        <message>
            <source>Share squared × governance risk; together they are the governance HHI, 0 to 10</source>
            <translation>Cuota al cuadrado × riesgo de gobernanza; juntas dan el HHI de gobernanza, 0 a 10</translation>
        </message>
        <message>
            <source>Share squared; together they are the HHI, 0 to 10,000</source>
            <translation>Cuota al cuadrado; juntas dan el HHI, 0 a 10.000</translation>
        </message>
        <message>
            <source>Share, {case}</source>
            <translation>Cuota, {case}</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>Sitio</translation>
        </message>
        <message>
            <source>Sites</source>
            <translation>Sitios</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Fuentes</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Etapa</translation>
        </message>
        <message>
            <source>Stage or product</source>
            <translation>Etapa o producto</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <source>Starts</source>
            <translation>Comienzo</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Suspended from</source>
            <translation>Suspendido desde</translation>
        </message>
        <message>
            <source>Suspended to</source>
            <translation>Suspendido hasta</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tabla</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>Tablas</translation>
        </message>
        <message>
            <source>The country it stands in</source>
            <translation>El país en que está</translation>
        </message>
        <message>
            <source>The country of the controlling owner</source>
            <translation>El país del propietario de control</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>What a tonne is a tonne of</source>
            <translation>De qué es una tonelada</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Año</translation>
        </message>
        <message>
            <source>another basis: see notes</source>
            <translation>otra base: véanse las notas</translation>
        </message>
        <message>
            <source>baseline</source>
            <translation>referencia</translation>
        </message>
        <message>
            <source>everyone</source>
            <translation>todos</translation>
        </message>
        <message>
            <source>expired</source>
            <translation>expirado</translation>
        </message>
        <message>
            <source>in force</source>
            <translation>en vigor</translation>
        </message>
        <message>
            <source>million USD</source>
            <translation>millones de USD</translation>
        </message>
        <message>
            <source>nothing listed</source>
            <translation>nada listado</translation>
        </message>
        <message>
            <source>output not known</source>
            <translation>producción desconocida</translation>
        </message>
        <message>
            <source>own estimate</source>
            <translation>estimación propia</translation>
        </message>
        <message>
            <source>points</source>
            <translation>puntos</translation>
        </message>
        <message>
            <source>published</source>
            <translation>publicado</translation>
        </message>
        <message>
            <source>published zero</source>
            <translation>cero publicado</translation>
        </message>
        <message>
            <source>scenario</source>
            <translation>escenario</translation>
        </message>
        <message>
            <source>scheduled</source>
            <translation>programado</translation>
        </message>
        <message>
            <source>suspended</source>
            <translation>suspendido</translation>
        </message>
        <message>
            <source>t</source>
            <translation>t</translation>
        </message>
        <message>
            <source>t/yr</source>
            <translation>t/año</translation>
        </message>
        <message>
            <source>the region only</source>
            <translation>solo la región</translation>
        </message>
        <message>
            <source>the site</source>
            <translation>el sitio</translation>
        </message>
        <message>
            <source>the town</source>
            <translation>la localidad</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>desconocido</translation>
        </message>
        <message>
            <source>year</source>
            <translation>año</translation>
        </message>
        <message>
            <source>{path} cannot be written: {reason}. Choose another folder.</source>
            <translation>No se puede escribir {path}: {reason}. Elija otra carpeta.</translation>
        </message>
        <message>
            <source>{unit}/yr</source>
            <translation>{unit}/año</translation>
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
            <translation>Antes y después</translation>
        </message>
        <message>
            <source>Comparison</source>
            <translation>Comparación</translation>
        </message>
        <message>
            <source>Map with figures</source>
            <translation>Mapa con cifras</translation>
        </message>
        <message>
            <source>Mineral fact sheet</source>
            <translation>Ficha del mineral</translation>
        </message>
        <message>
            <source>One map</source>
            <translation>Un mapa</translation>
        </message>
        <message>
            <source>Shock</source>
            <translation>Choque</translation>
        </message>
    </context>
    <context>
        <name>tornado</name>
        <message>
            <source>5 % of draws above</source>
            <translation>5 % de los sorteos por encima</translation>
        </message>
        <message>
            <source>5 % of draws below</source>
            <translation>5 % de los sorteos por debajo</translation>
        </message>
        <message>
            <source>Added capacity, {who}</source>
            <translation>Capacidad añadida, {who}</translation>
        </message>
        <message>
            <source>All tonnages at once, 5–95 %</source>
            <translation>Todos los tonelajes a la vez, 5–95 %</translation>
        </message>
        <message>
            <source>All tonnages at once, {side}</source>
            <translation>Todos los tonelajes a la vez, {side}</translation>
        </message>
        <message>
            <source>Baseline</source>
            <translation>Referencia</translation>
        </message>
        <message>
            <source>Chance that HHI falls: {part}</source>
            <translation>Probabilidad de que baje el HHI: {part}</translation>
        </message>
        <message>
            <source>Chance that the largest holds over {mark}: {figures}</source>
            <translation>Probabilidad de que el mayor supere el {mark}: {figures}</translation>
        </message>
        <message>
            <source>Concentration (HHI)</source>
            <translation>Concentración (HHI)</translation>
        </message>
        <message>
            <source>High value</source>
            <translation>Valor alto</translation>
        </message>
        <message>
            <source>Input</source>
            <translation>Dato</translation>
        </message>
        <message>
            <source>Largest supplier’s share, %</source>
            <translation>Cuota del mayor proveedor, %</translation>
        </message>
        <message>
            <source>Low value</source>
            <translation>Valor bajo</translation>
        </message>
        <message>
            <source>Output displaced by new capacity</source>
            <translation>Producción desplazada por nueva capacidad</translation>
        </message>
        <message>
            <source>Output, rest of the world</source>
            <translation>Producción, resto del mundo</translation>
        </message>
        <message>
            <source>Output, {who}</source>
            <translation>Producción, {who}</translation>
        </message>
        <message>
            <source>Scenario</source>
            <translation>Escenario</translation>
        </message>
        <message>
            <source>World demand</source>
            <translation>Demanda mundial</translation>
        </message>
        <message>
            <source>baseline</source>
            <translation>referencia</translation>
        </message>
        <message>
            <source>input high</source>
            <translation>dato alto</translation>
        </message>
        <message>
            <source>input low</source>
            <translation>dato bajo</translation>
        </message>
        <message>
            <source>scenario</source>
            <translation>escenario</translation>
        </message>
        <message>
            <source>scenario {value}</source>
            <translation>escenario {value}</translation>
        </message>
        <message>
            <source>{draws} draws, errors of all tonnages at once</source>
            <translation>{draws} sorteos, errores de todos los tonelajes a la vez</translation>
        </message>
        <message>
            <source>{draws} draws: errors of all tonnages, and projects that may fail</source>
            <translation>{draws} sorteos: errores de todos los tonelajes, y proyectos que pueden fallar</translation>
        </message>
        <message>
            <source>{figure} at the high value</source>
            <translation>{figure} con el valor alto</translation>
        </message>
        <message>
            <source>{figure} at the low value</source>
            <translation>{figure} con el valor bajo</translation>
        </message>
        <message>
            <source>{figure}, 5 to 95 %: baseline {before}, scenario {after}</source>
            <translation>{figure}, 5 a 95 %: referencia {before}, escenario {after}</translation>
        </message>
        <message>
            <source>{figure}: one input at a time</source>
            <translation>{figure}: un dato cada vez</translation>
        </message>
        <message>
            <source>{name}: at {low_input} {figure} is {low}, at {high_input} it is {high}</source>
            <translation>{name}: con {low_input}, {figure} es {low}; con {high_input}, {high}</translation>
        </message>
    </context>
    <context>
        <name>tour</name>
        <message>
            <source>Countries are coloured by their share of world output.</source>
            <translation>Los países se colorean por su cuota de la producción mundial.</translation>
        </message>
        <message>
            <source>Countries are coloured by their share of world output: in {year}, {country} has {share} of {mineral} {stage}.</source>
            <translation>Los países se colorean por su cuota de la producción mundial: en {year}, {country} tiene {share} ({mineral}, {stage}).</translation>
        </message>
        <message>
            <source>Drag this slider to the right, or type a number: new capacity comes on line after its lead time, and the map follows.</source>
            <translation>Arrastre este deslizador a la derecha o escriba un número: la nueva capacidad entra en servicio tras su plazo, y el mapa la sigue.</translation>
        </message>
        <message>
            <source>Each card shows baseline → scenario; click one for its formula and sources. If the risk only moves to another country, a warning says so. The tabs above it hold charts, all minerals and your scenarios.</source>
            <translation>Cada tarjeta muestra referencia → escenario; haga clic en una para ver su fórmula y sus fuentes. Si el riesgo solo pasa a otro país, lo dice una advertencia. Las pestañas de arriba contienen gráficos, todos los minerales y sus escenarios.</translation>
        </message>
        <message>
            <source>How exposed we are</source>
            <translation>Cuán expuestos estamos</translation>
        </message>
        <message>
            <source>Point at anything for its card. Mineral, stage and year are above.</source>
            <translation>Señale cualquier cosa para ver su ficha. Mineral, etapa y año están arriba.</translation>
        </message>
        <message>
            <source>What would change it</source>
            <translation>Qué lo cambiaría</translation>
        </message>
        <message>
            <source>Who makes it</source>
            <translation>Quién lo produce</translation>
        </message>
    </context>
    <context>
        <name>unit</name>
        <message>
            <source>t graphite</source>
            <translation>t de grafito</translation>
        </message>
        <message>
            <source>t of NdFeB magnets</source>
            <translation>t de imanes de NdFeB</translation>
        </message>
        <message>
            <source>t of anode graphite</source>
            <translation>t de grafito para ánodos</translation>
        </message>
        <message>
            <source>t of contained {element} ({symbol})</source>
            <translation>t de {element} ({symbol}) contenido</translation>
        </message>
        <message>
            <source>t titanium sponge</source>
            <translation>t de esponja de titanio</translation>
        </message>
    </context>
    <context>
        <name>use</name>
        <message>
            <source>aerospace</source>
            <translation>aeroespacial</translation>
        </message>
        <message>
            <source>air treatment</source>
            <translation>tratamiento del aire</translation>
        </message>
        <message>
            <source>alloys</source>
            <translation>aleaciones</translation>
        </message>
        <message>
            <source>alloys and specialty steels</source>
            <translation>aleaciones y aceros especiales</translation>
        </message>
        <message>
            <source>aluminium alloys</source>
            <translation>aleaciones de aluminio</translation>
        </message>
        <message>
            <source>animal feed and fertilizer</source>
            <translation>piensos y fertilizantes</translation>
        </message>
        <message>
            <source>armor</source>
            <translation>blindajes</translation>
        </message>
        <message>
            <source>automotive catalysts</source>
            <translation>catalizadores para automóviles</translation>
        </message>
        <message>
            <source>batteries</source>
            <translation>baterías</translation>
        </message>
        <message>
            <source>battery anodes</source>
            <translation>ánodos de baterías</translation>
        </message>
        <message>
            <source>brake linings</source>
            <translation>forros de freno</translation>
        </message>
        <message>
            <source>bronze and babbitt</source>
            <translation>bronce y metal antifricción</translation>
        </message>
        <message>
            <source>building construction</source>
            <translation>construcción</translation>
        </message>
        <message>
            <source>capacitors</source>
            <translation>condensadores</translation>
        </message>
        <message>
            <source>castings (automotive)</source>
            <translation>piezas fundidas (automoción)</translation>
        </message>
        <message>
            <source>catalysts</source>
            <translation>catalizadores</translation>
        </message>
        <message>
            <source>cemented carbide tools</source>
            <translation>herramientas de carburo cementado</translation>
        </message>
        <message>
            <source>cemented carbides</source>
            <translation>carburos cementados</translation>
        </message>
        <message>
            <source>ceramics and glass</source>
            <translation>cerámica y vidrio</translation>
        </message>
        <message>
            <source>chemical and refining catalysts</source>
            <translation>catalizadores químicos y de refino</translation>
        </message>
        <message>
            <source>chemical catalysts</source>
            <translation>catalizadores químicos</translation>
        </message>
        <message>
            <source>chemical equipment</source>
            <translation>equipos químicos</translation>
        </message>
        <message>
            <source>chemical processing</source>
            <translation>procesos químicos</translation>
        </message>
        <message>
            <source>chemicals</source>
            <translation>productos químicos</translation>
        </message>
        <message>
            <source>consumer products</source>
            <translation>productos de consumo</translation>
        </message>
        <message>
            <source>defence electronics</source>
            <translation>electrónica de defensa</translation>
        </message>
        <message>
            <source>dental and medical</source>
            <translation>usos dentales y médicos</translation>
        </message>
        <message>
            <source>electrical and electronic products</source>
            <translation>productos eléctricos y electrónicos</translation>
        </message>
        <message>
            <source>electrodes and filaments</source>
            <translation>electrodos y filamentos</translation>
        </message>
        <message>
            <source>electronics</source>
            <translation>electrónica</translation>
        </message>
        <message>
            <source>electroplating</source>
            <translation>galvanoplastia</translation>
        </message>
        <message>
            <source>ferroalloys</source>
            <translation>ferroaleaciones</translation>
        </message>
        <message>
            <source>fibre optics</source>
            <translation>fibra óptica</translation>
        </message>
        <message>
            <source>flame retardants</source>
            <translation>retardantes de llama</translation>
        </message>
        <message>
            <source>flow batteries</source>
            <translation>baterías de flujo</translation>
        </message>
        <message>
            <source>glass making</source>
            <translation>fabricación de vidrio</translation>
        </message>
        <message>
            <source>high-strength low-alloy steel</source>
            <translation>acero de alta resistencia y baja aleación</translation>
        </message>
        <message>
            <source>industrial machinery</source>
            <translation>maquinaria industrial</translation>
        </message>
        <message>
            <source>infrared optics</source>
            <translation>óptica infrarroja</translation>
        </message>
        <message>
            <source>integrated circuits (GaAs, GaN)</source>
            <translation>circuitos integrados (GaAs, GaN)</translation>
        </message>
        <message>
            <source>iron and steel desulfurization</source>
            <translation>desulfuración de hierro y acero</translation>
        </message>
        <message>
            <source>jewelry</source>
            <translation>joyería</translation>
        </message>
        <message>
            <source>lead-acid batteries and ammunition</source>
            <translation>baterías de plomo-ácido y munición</translation>
        </message>
        <message>
            <source>lubricants</source>
            <translation>lubricantes</translation>
        </message>
        <message>
            <source>lubricating greases</source>
            <translation>grasas lubricantes</translation>
        </message>
        <message>
            <source>magnets</source>
            <translation>imanes</translation>
        </message>
        <message>
            <source>marine hardware</source>
            <translation>equipos marinos</translation>
        </message>
        <message>
            <source>medical implants</source>
            <translation>implantes médicos</translation>
        </message>
        <message>
            <source>metallurgical alloys</source>
            <translation>aleaciones metalúrgicas</translation>
        </message>
        <message>
            <source>nickel alloys</source>
            <translation>aleaciones de níquel</translation>
        </message>
        <message>
            <source>optoelectronics and LEDs</source>
            <translation>optoelectrónica y LED</translation>
        </message>
        <message>
            <source>permanent magnets</source>
            <translation>imanes permanentes</translation>
        </message>
        <message>
            <source>polishing</source>
            <translation>pulido</translation>
        </message>
        <message>
            <source>radiation detectors</source>
            <translation>detectores de radiación</translation>
        </message>
        <message>
            <source>refractories</source>
            <translation>refractarios</translation>
        </message>
        <message>
            <source>rubber</source>
            <translation>caucho</translation>
        </message>
        <message>
            <source>semiconductors</source>
            <translation>semiconductores</translation>
        </message>
        <message>
            <source>solar cells</source>
            <translation>células solares</translation>
        </message>
        <message>
            <source>solar cells for satellites</source>
            <translation>células solares para satélites</translation>
        </message>
        <message>
            <source>solder</source>
            <translation>soldadura</translation>
        </message>
        <message>
            <source>sputtering targets</source>
            <translation>blancos de pulverización catódica</translation>
        </message>
        <message>
            <source>stainless and alloy steel</source>
            <translation>aceros inoxidables y aleados</translation>
        </message>
        <message>
            <source>stainless and heat-resistant steel</source>
            <translation>aceros inoxidables y termorresistentes</translation>
        </message>
        <message>
            <source>steel</source>
            <translation>acero</translation>
        </message>
        <message>
            <source>steel alloying</source>
            <translation>aleación del acero</translation>
        </message>
        <message>
            <source>steelmaking</source>
            <translation>siderurgia</translation>
        </message>
        <message>
            <source>superalloys</source>
            <translation>superaleaciones</translation>
        </message>
        <message>
            <source>superconductors</source>
            <translation>superconductores</translation>
        </message>
        <message>
            <source>tinplate</source>
            <translation>hojalata</translation>
        </message>
        <message>
            <source>titanium alloys</source>
            <translation>aleaciones de titanio</translation>
        </message>
        <message>
            <source>transport equipment</source>
            <translation>equipos de transporte</translation>
        </message>
    </context>
    <context>
        <name>vision</name>
        <message>
            <source>Normal colour vision</source>
            <translation>Visión normal de los colores</translation>
        </message>
        <message>
            <source>Printed in grey</source>
            <translation>Impreso en gris</translation>
        </message>
        <message>
            <source>Without blue cones (tritanopia)</source>
            <translation>Sin conos azules (tritanopía)</translation>
        </message>
        <message>
            <source>Without green cones (deuteranopia)</source>
            <translation>Sin conos verdes (deuteranopía)</translation>
        </message>
        <message>
            <source>Without red cones (protanopia)</source>
            <translation>Sin conos rojos (protanopía)</translation>
        </message>
    </context>
    <context>
        <name>walk</name>
        <message>
            <source>, own estimate</source>
            <translation>, estimación propia</translation>
        </message>
        <message>
            <source>No country and no site is shown.</source>
            <translation>No se muestra ningún país ni sitio.</translation>
        </message>
        <message>
            <source>Trade from {exporter} to {importer}, {tonnes}</source>
            <translation>Comercio de {exporter} a {importer}, {tonnes}</translation>
        </message>
        <message>
            <source>capacity not known</source>
            <translation>capacidad desconocida</translation>
        </message>
        <message>
            <source>{at} of {count}</source>
            <translation>{at} de {count}</translation>
        </message>
        <message>
            <source>{mineral} {stage}, {year}</source>
            <translation>{mineral}, {stage}, {year}</translation>
        </message>
        <message>
            <source>{name}, no output of {what} reported</source>
            <translation>{name}, sin producción declarada ({what})</translation>
        </message>
        <message>
            <source>{name}, share of {what}: not known</source>
            <translation>{name}, cuota desconocida ({what})</translation>
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
            <translation>{name}: controles de exportación, {state}</translation>
        </message>
        <message>
            <source>{site}; {count} more in its table</source>
            <translation>{site}; {count} más en su tabla</translation>
        </message>
    </context>
    <context>
        <name>warning</name>
        <message>
            <source>; {count} more</source>
            <translation>; {count} más</translation>
        </message>
        <message>
            <source>Dominant supplier grows:</source>
            <translation>El proveedor dominante crece:</translation>
        </message>
        <message>
            <source>New dominant supplier:</source>
            <translation>Nuevo proveedor dominante:</translation>
        </message>
        <message>
            <source>{country}, {after} of {mineral} {stage} (was {before})</source>
            <translation>{country}, {after} ({mineral}, {stage}; antes {before})</translation>
        </message>
    </context>
    <context>
        <name>web</name>
        <message>
            <source>Baseline</source>
            <translation>Referencia</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Variación</translation>
        </message>
        <message>
            <source>Change in share, percentage points</source>
            <translation>Variación de la cuota, puntos porcentuales</translation>
        </message>
        <message>
            <source>Scenario</source>
            <translation>Escenario</translation>
        </message>
        <message>
            <source>Share of world output, %</source>
            <translation>Cuota de la producción mundial, %</translation>
        </message>
        <message>
            <source>Sites</source>
            <translation>Sitios</translation>
        </message>
        <message>
            <source>capacity not known</source>
            <translation>capacidad desconocida</translation>
        </message>
        <message>
            <source>controlled from {country}</source>
            <translation>controlado desde {country}</translation>
        </message>
        <message>
            <source>hollow: not operating</source>
            <translation>hueco: fuera de servicio</translation>
        </message>
        <message>
            <source>no {stage} reported</source>
            <translation>sin declarar: {stage}</translation>
        </message>
        <message>
            <source>output not known</source>
            <translation>producción desconocida</translation>
        </message>
        <message>
            <source>own estimate from listed sites</source>
            <translation>estimación propia a partir de sitios listados</translation>
        </message>
        <message>
            <source>row {row} of the file</source>
            <translation>fila {row} del archivo</translation>
        </message>
        <message>
            <source>{kind}, {status}</source>
            <translation>{kind}, {status}</translation>
        </message>
        <message>
            <source>{share} of world output</source>
            <translation>{share} de la producción mundial</translation>
        </message>
        <message>
            <source>{stage}: output not known</source>
            <translation>{stage}: producción desconocida</translation>
        </message>
    </context>
    <context>
        <name>whose</name>
        <message>
            <source>ABW</source>
            <translation>de Aruba</translation>
        </message>
        <message>
            <source>AFG</source>
            <translation>de Afganistán</translation>
        </message>
        <message>
            <source>AGO</source>
            <translation>de Angola</translation>
        </message>
        <message>
            <source>AIA</source>
            <translation>de Anguila</translation>
        </message>
        <message>
            <source>ALB</source>
            <translation>de Albania</translation>
        </message>
        <message>
            <source>AND</source>
            <translation>de Andorra</translation>
        </message>
        <message>
            <source>ARE</source>
            <translation>de los Emiratos Árabes Unidos</translation>
        </message>
        <message>
            <source>ARG</source>
            <translation>de Argentina</translation>
        </message>
        <message>
            <source>ARM</source>
            <translation>de Armenia</translation>
        </message>
        <message>
            <source>ASM</source>
            <translation>de Samoa Americana</translation>
        </message>
        <message>
            <source>ATG</source>
            <translation>de Antigua y Barbuda</translation>
        </message>
        <message>
            <source>AUS</source>
            <translation>de Australia</translation>
        </message>
        <message>
            <source>AUT</source>
            <translation>de Austria</translation>
        </message>
        <message>
            <source>AZE</source>
            <translation>de Azerbaiyán</translation>
        </message>
        <message>
            <source>BDI</source>
            <translation>de Burundi</translation>
        </message>
        <message>
            <source>BEL</source>
            <translation>de Bélgica</translation>
        </message>
        <message>
            <source>BEN</source>
            <translation>de Benín</translation>
        </message>
        <message>
            <source>BES</source>
            <translation>de Bonaire, San Eustaquio y Saba</translation>
        </message>
        <message>
            <source>BFA</source>
            <translation>de Burkina Faso</translation>
        </message>
        <message>
            <source>BGD</source>
            <translation>de Bangladés</translation>
        </message>
        <message>
            <source>BGR</source>
            <translation>de Bulgaria</translation>
        </message>
        <message>
            <source>BHR</source>
            <translation>de Baréin</translation>
        </message>
        <message>
            <source>BHS</source>
            <translation>de las Bahamas</translation>
        </message>
        <message>
            <source>BIH</source>
            <translation>de Bosnia y Herzegovina</translation>
        </message>
        <message>
            <source>BLM</source>
            <translation>de San Bartolomé</translation>
        </message>
        <message>
            <source>BLR</source>
            <translation>de Bielorrusia</translation>
        </message>
        <message>
            <source>BLZ</source>
            <translation>de Belice</translation>
        </message>
        <message>
            <source>BMU</source>
            <translation>de las Bermudas</translation>
        </message>
        <message>
            <source>BOL</source>
            <translation>de Bolivia</translation>
        </message>
        <message>
            <source>BRA</source>
            <translation>de Brasil</translation>
        </message>
        <message>
            <source>BRB</source>
            <translation>de Barbados</translation>
        </message>
        <message>
            <source>BRN</source>
            <translation>de Brunéi</translation>
        </message>
        <message>
            <source>BTN</source>
            <translation>de Bután</translation>
        </message>
        <message>
            <source>BWA</source>
            <translation>de Botsuana</translation>
        </message>
        <message>
            <source>CAF</source>
            <translation>de la República Centroafricana</translation>
        </message>
        <message>
            <source>CAN</source>
            <translation>de Canadá</translation>
        </message>
        <message>
            <source>CHE</source>
            <translation>de Suiza</translation>
        </message>
        <message>
            <source>CHL</source>
            <translation>de Chile</translation>
        </message>
        <message>
            <source>CHN</source>
            <translation>de China</translation>
        </message>
        <message>
            <source>CIV</source>
            <translation>de Costa de Marfil</translation>
        </message>
        <message>
            <source>CMR</source>
            <translation>de Camerún</translation>
        </message>
        <message>
            <source>COD</source>
            <translation>de la RD del Congo</translation>
        </message>
        <message>
            <source>COG</source>
            <translation>del Congo</translation>
        </message>
        <message>
            <source>COK</source>
            <translation>de las Islas Cook</translation>
        </message>
        <message>
            <source>COL</source>
            <translation>de Colombia</translation>
        </message>
        <message>
            <source>COM</source>
            <translation>de las Comoras</translation>
        </message>
        <message>
            <source>CPV</source>
            <translation>de Cabo Verde</translation>
        </message>
        <message>
            <source>CRI</source>
            <translation>de Costa Rica</translation>
        </message>
        <message>
            <source>CUB</source>
            <translation>de Cuba</translation>
        </message>
        <message>
            <source>CUW</source>
            <translation>de Curazao</translation>
        </message>
        <message>
            <source>CYM</source>
            <translation>de las Islas Caimán</translation>
        </message>
        <message>
            <source>CYP</source>
            <translation>de Chipre</translation>
        </message>
        <message>
            <source>CZE</source>
            <translation>de Chequia</translation>
        </message>
        <message>
            <source>DEU</source>
            <translation>de Alemania</translation>
        </message>
        <message>
            <source>DJI</source>
            <translation>de Yibuti</translation>
        </message>
        <message>
            <source>DMA</source>
            <translation>de Dominica</translation>
        </message>
        <message>
            <source>DNK</source>
            <translation>de Dinamarca</translation>
        </message>
        <message>
            <source>DOM</source>
            <translation>de la República Dominicana</translation>
        </message>
        <message>
            <source>DZA</source>
            <translation>de Argelia</translation>
        </message>
        <message>
            <source>ECU</source>
            <translation>de Ecuador</translation>
        </message>
        <message>
            <source>EGY</source>
            <translation>de Egipto</translation>
        </message>
        <message>
            <source>ERI</source>
            <translation>de Eritrea</translation>
        </message>
        <message>
            <source>ESH</source>
            <translation>del Sáhara Occidental</translation>
        </message>
        <message>
            <source>ESP</source>
            <translation>de España</translation>
        </message>
        <message>
            <source>EST</source>
            <translation>de Estonia</translation>
        </message>
        <message>
            <source>ETH</source>
            <translation>de Etiopía</translation>
        </message>
        <message>
            <source>EU27</source>
            <translation>de la UE</translation>
        </message>
        <message>
            <source>FIN</source>
            <translation>de Finlandia</translation>
        </message>
        <message>
            <source>FJI</source>
            <translation>de Fiyi</translation>
        </message>
        <message>
            <source>FLK</source>
            <translation>de las Islas Malvinas</translation>
        </message>
        <message>
            <source>FRA</source>
            <translation>de Francia</translation>
        </message>
        <message>
            <source>FSM</source>
            <translation>de Micronesia</translation>
        </message>
        <message>
            <source>GAB</source>
            <translation>de Gabón</translation>
        </message>
        <message>
            <source>GBR</source>
            <translation>del Reino Unido</translation>
        </message>
        <message>
            <source>GEO</source>
            <translation>de Georgia</translation>
        </message>
        <message>
            <source>GHA</source>
            <translation>de Ghana</translation>
        </message>
        <message>
            <source>GIB</source>
            <translation>de Gibraltar</translation>
        </message>
        <message>
            <source>GIN</source>
            <translation>de Guinea</translation>
        </message>
        <message>
            <source>GMB</source>
            <translation>de Gambia</translation>
        </message>
        <message>
            <source>GNB</source>
            <translation>de Guinea-Bisáu</translation>
        </message>
        <message>
            <source>GNQ</source>
            <translation>de Guinea Ecuatorial</translation>
        </message>
        <message>
            <source>GRC</source>
            <translation>de Grecia</translation>
        </message>
        <message>
            <source>GRD</source>
            <translation>de Granada</translation>
        </message>
        <message>
            <source>GRL</source>
            <translation>de Groenlandia</translation>
        </message>
        <message>
            <source>GTM</source>
            <translation>de Guatemala</translation>
        </message>
        <message>
            <source>GUF</source>
            <translation>de la Guayana Francesa</translation>
        </message>
        <message>
            <source>GUM</source>
            <translation>de Guam</translation>
        </message>
        <message>
            <source>GUY</source>
            <translation>de Guyana</translation>
        </message>
        <message>
            <source>HKG</source>
            <translation>de Hong Kong</translation>
        </message>
        <message>
            <source>HND</source>
            <translation>de Honduras</translation>
        </message>
        <message>
            <source>HRV</source>
            <translation>de Croacia</translation>
        </message>
        <message>
            <source>HTI</source>
            <translation>de Haití</translation>
        </message>
        <message>
            <source>HUN</source>
            <translation>de Hungría</translation>
        </message>
        <message>
            <source>IDN</source>
            <translation>de Indonesia</translation>
        </message>
        <message>
            <source>IMN</source>
            <translation>de la Isla de Man</translation>
        </message>
        <message>
            <source>IND</source>
            <translation>de la India</translation>
        </message>
        <message>
            <source>IRL</source>
            <translation>de Irlanda</translation>
        </message>
        <message>
            <source>IRN</source>
            <translation>de Irán</translation>
        </message>
        <message>
            <source>IRQ</source>
            <translation>de Irak</translation>
        </message>
        <message>
            <source>ISL</source>
            <translation>de Islandia</translation>
        </message>
        <message>
            <source>ISR</source>
            <translation>de Israel</translation>
        </message>
        <message>
            <source>ITA</source>
            <translation>de Italia</translation>
        </message>
        <message>
            <source>JAM</source>
            <translation>de Jamaica</translation>
        </message>
        <message>
            <source>JEY</source>
            <translation>de Jersey</translation>
        </message>
        <message>
            <source>JOR</source>
            <translation>de Jordania</translation>
        </message>
        <message>
            <source>JPN</source>
            <translation>de Japón</translation>
        </message>
        <message>
            <source>KAZ</source>
            <translation>de Kazajistán</translation>
        </message>
        <message>
            <source>KEN</source>
            <translation>de Kenia</translation>
        </message>
        <message>
            <source>KGZ</source>
            <translation>de Kirguistán</translation>
        </message>
        <message>
            <source>KHM</source>
            <translation>de Camboya</translation>
        </message>
        <message>
            <source>KIR</source>
            <translation>de Kiribati</translation>
        </message>
        <message>
            <source>KNA</source>
            <translation>de San Cristóbal y Nieves</translation>
        </message>
        <message>
            <source>KOR</source>
            <translation>de Corea del Sur</translation>
        </message>
        <message>
            <source>KWT</source>
            <translation>de Kuwait</translation>
        </message>
        <message>
            <source>LAO</source>
            <translation>de Laos</translation>
        </message>
        <message>
            <source>LBN</source>
            <translation>del Líbano</translation>
        </message>
        <message>
            <source>LBR</source>
            <translation>de Liberia</translation>
        </message>
        <message>
            <source>LBY</source>
            <translation>de Libia</translation>
        </message>
        <message>
            <source>LCA</source>
            <translation>de Santa Lucía</translation>
        </message>
        <message>
            <source>LIE</source>
            <translation>de Liechtenstein</translation>
        </message>
        <message>
            <source>LKA</source>
            <translation>de Sri Lanka</translation>
        </message>
        <message>
            <source>LSO</source>
            <translation>de Lesoto</translation>
        </message>
        <message>
            <source>LTU</source>
            <translation>de Lituania</translation>
        </message>
        <message>
            <source>LUX</source>
            <translation>de Luxemburgo</translation>
        </message>
        <message>
            <source>LVA</source>
            <translation>de Letonia</translation>
        </message>
        <message>
            <source>MAC</source>
            <translation>de Macao</translation>
        </message>
        <message>
            <source>MAR</source>
            <translation>de Marruecos</translation>
        </message>
        <message>
            <source>MCO</source>
            <translation>de Mónaco</translation>
        </message>
        <message>
            <source>MDA</source>
            <translation>de Moldavia</translation>
        </message>
        <message>
            <source>MDG</source>
            <translation>de Madagascar</translation>
        </message>
        <message>
            <source>MDV</source>
            <translation>de las Maldivas</translation>
        </message>
        <message>
            <source>MEX</source>
            <translation>de México</translation>
        </message>
        <message>
            <source>MHL</source>
            <translation>de las Islas Marshall</translation>
        </message>
        <message>
            <source>MKD</source>
            <translation>de Macedonia del Norte</translation>
        </message>
        <message>
            <source>MLI</source>
            <translation>de Malí</translation>
        </message>
        <message>
            <source>MLT</source>
            <translation>de Malta</translation>
        </message>
        <message>
            <source>MMR</source>
            <translation>de Myanmar</translation>
        </message>
        <message>
            <source>MNE</source>
            <translation>de Montenegro</translation>
        </message>
        <message>
            <source>MNG</source>
            <translation>de Mongolia</translation>
        </message>
        <message>
            <source>MOZ</source>
            <translation>de Mozambique</translation>
        </message>
        <message>
            <source>MRT</source>
            <translation>de Mauritania</translation>
        </message>
        <message>
            <source>MSR</source>
            <translation>de Montserrat</translation>
        </message>
        <message>
            <source>MTQ</source>
            <translation>de Martinica</translation>
        </message>
        <message>
            <source>MUS</source>
            <translation>de Mauricio</translation>
        </message>
        <message>
            <source>MWI</source>
            <translation>de Malaui</translation>
        </message>
        <message>
            <source>MYS</source>
            <translation>de Malasia</translation>
        </message>
        <message>
            <source>NAM</source>
            <translation>de Namibia</translation>
        </message>
        <message>
            <source>NCL</source>
            <translation>de Nueva Caledonia</translation>
        </message>
        <message>
            <source>NER</source>
            <translation>de Níger</translation>
        </message>
        <message>
            <source>NGA</source>
            <translation>de Nigeria</translation>
        </message>
        <message>
            <source>NIC</source>
            <translation>de Nicaragua</translation>
        </message>
        <message>
            <source>NIU</source>
            <translation>de Niue</translation>
        </message>
        <message>
            <source>NLD</source>
            <translation>de los Países Bajos</translation>
        </message>
        <message>
            <source>NOR</source>
            <translation>de Noruega</translation>
        </message>
        <message>
            <source>NPL</source>
            <translation>de Nepal</translation>
        </message>
        <message>
            <source>NRU</source>
            <translation>de Nauru</translation>
        </message>
        <message>
            <source>NZL</source>
            <translation>de Nueva Zelanda</translation>
        </message>
        <message>
            <source>OMN</source>
            <translation>de Omán</translation>
        </message>
        <message>
            <source>OTH</source>
            <translation>de todos los demás proveedores</translation>
        </message>
        <message>
            <source>PAK</source>
            <translation>de Pakistán</translation>
        </message>
        <message>
            <source>PAN</source>
            <translation>de Panamá</translation>
        </message>
        <message>
            <source>PER</source>
            <translation>de Perú</translation>
        </message>
        <message>
            <source>PHL</source>
            <translation>de Filipinas</translation>
        </message>
        <message>
            <source>PLW</source>
            <translation>de Palaos</translation>
        </message>
        <message>
            <source>PNG</source>
            <translation>de Papúa Nueva Guinea</translation>
        </message>
        <message>
            <source>POL</source>
            <translation>de Polonia</translation>
        </message>
        <message>
            <source>PRI</source>
            <translation>de Puerto Rico</translation>
        </message>
        <message>
            <source>PRK</source>
            <translation>de Corea del Norte</translation>
        </message>
        <message>
            <source>PRT</source>
            <translation>de Portugal</translation>
        </message>
        <message>
            <source>PRY</source>
            <translation>de Paraguay</translation>
        </message>
        <message>
            <source>PSE</source>
            <translation>de Palestina</translation>
        </message>
        <message>
            <source>PYF</source>
            <translation>de la Polinesia Francesa</translation>
        </message>
        <message>
            <source>QAT</source>
            <translation>de Catar</translation>
        </message>
        <message>
            <source>REU</source>
            <translation>de Reunión</translation>
        </message>
        <message>
            <source>ROU</source>
            <translation>de Rumanía</translation>
        </message>
        <message>
            <source>ROW</source>
            <translation>del resto del mundo</translation>
        </message>
        <message>
            <source>RUS</source>
            <translation>de Rusia</translation>
        </message>
        <message>
            <source>RWA</source>
            <translation>de Ruanda</translation>
        </message>
        <message>
            <source>SAU</source>
            <translation>de Arabia Saudí</translation>
        </message>
        <message>
            <source>SDN</source>
            <translation>de Sudán</translation>
        </message>
        <message>
            <source>SEN</source>
            <translation>de Senegal</translation>
        </message>
        <message>
            <source>SGP</source>
            <translation>de Singapur</translation>
        </message>
        <message>
            <source>SHN</source>
            <translation>de Santa Elena</translation>
        </message>
        <message>
            <source>SLB</source>
            <translation>de las Islas Salomón</translation>
        </message>
        <message>
            <source>SLE</source>
            <translation>de Sierra Leona</translation>
        </message>
        <message>
            <source>SLV</source>
            <translation>de El Salvador</translation>
        </message>
        <message>
            <source>SMR</source>
            <translation>de San Marino</translation>
        </message>
        <message>
            <source>SOM</source>
            <translation>de Somalia</translation>
        </message>
        <message>
            <source>SRB</source>
            <translation>de Serbia</translation>
        </message>
        <message>
            <source>SSD</source>
            <translation>de Sudán del Sur</translation>
        </message>
        <message>
            <source>STP</source>
            <translation>de Santo Tomé y Príncipe</translation>
        </message>
        <message>
            <source>SUR</source>
            <translation>de Surinam</translation>
        </message>
        <message>
            <source>SVK</source>
            <translation>de Eslovaquia</translation>
        </message>
        <message>
            <source>SVN</source>
            <translation>de Eslovenia</translation>
        </message>
        <message>
            <source>SWE</source>
            <translation>de Suecia</translation>
        </message>
        <message>
            <source>SWZ</source>
            <translation>de Esuatini</translation>
        </message>
        <message>
            <source>SXM</source>
            <translation>de San Martín (Países Bajos)</translation>
        </message>
        <message>
            <source>SYC</source>
            <translation>de Seychelles</translation>
        </message>
        <message>
            <source>SYR</source>
            <translation>de Siria</translation>
        </message>
        <message>
            <source>TCA</source>
            <translation>de las Islas Turcas y Caicos</translation>
        </message>
        <message>
            <source>TCD</source>
            <translation>de Chad</translation>
        </message>
        <message>
            <source>TGO</source>
            <translation>de Togo</translation>
        </message>
        <message>
            <source>THA</source>
            <translation>de Tailandia</translation>
        </message>
        <message>
            <source>TJK</source>
            <translation>de Tayikistán</translation>
        </message>
        <message>
            <source>TKM</source>
            <translation>de Turkmenistán</translation>
        </message>
        <message>
            <source>TLS</source>
            <translation>de Timor Oriental</translation>
        </message>
        <message>
            <source>TON</source>
            <translation>de Tonga</translation>
        </message>
        <message>
            <source>TTO</source>
            <translation>de Trinidad y Tobago</translation>
        </message>
        <message>
            <source>TUN</source>
            <translation>de Túnez</translation>
        </message>
        <message>
            <source>TUR</source>
            <translation>de Turquía</translation>
        </message>
        <message>
            <source>TUV</source>
            <translation>de Tuvalu</translation>
        </message>
        <message>
            <source>TWN</source>
            <translation>de Taiwán</translation>
        </message>
        <message>
            <source>TZA</source>
            <translation>de Tanzania</translation>
        </message>
        <message>
            <source>UGA</source>
            <translation>de Uganda</translation>
        </message>
        <message>
            <source>UKR</source>
            <translation>de Ucrania</translation>
        </message>
        <message>
            <source>URY</source>
            <translation>de Uruguay</translation>
        </message>
        <message>
            <source>USA</source>
            <translation>de Estados Unidos</translation>
        </message>
        <message>
            <source>UZB</source>
            <translation>de Uzbekistán</translation>
        </message>
        <message>
            <source>VAT</source>
            <translation>de la Ciudad del Vaticano</translation>
        </message>
        <message>
            <source>VCT</source>
            <translation>de San Vicente y las Granadinas</translation>
        </message>
        <message>
            <source>VEN</source>
            <translation>de Venezuela</translation>
        </message>
        <message>
            <source>VGB</source>
            <translation>de las Islas Vírgenes Británicas</translation>
        </message>
        <message>
            <source>VIR</source>
            <translation>de las Islas Vírgenes de EE. UU.</translation>
        </message>
        <message>
            <source>VNM</source>
            <translation>de Vietnam</translation>
        </message>
        <message>
            <source>VUT</source>
            <translation>de Vanuatu</translation>
        </message>
        <message>
            <source>WLD</source>
            <translation>del mundo</translation>
        </message>
        <message>
            <source>WSM</source>
            <translation>de Samoa</translation>
        </message>
        <message>
            <source>YEM</source>
            <translation>de Yemen</translation>
        </message>
        <message>
            <source>ZAF</source>
            <translation>de Sudáfrica</translation>
        </message>
        <message>
            <source>ZMB</source>
            <translation>de Zambia</translation>
        </message>
        <message>
            <source>ZWE</source>
            <translation>de Zimbabue</translation>
        </message>
    </context>
</TS>
