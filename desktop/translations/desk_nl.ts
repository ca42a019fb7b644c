<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en_GB">
  <context>
    <name>QFileDialog</name>
    <message>
      <source>&amp;Look in:</source>
      <translation>&amp;Zoeken in:</translation>
    </message>
    <message>
      <source>Files of &amp;type:</source>
      <translation>Bestands&amp;type:</translation>
    </message>
  </context>
  <context>
    <name>actions</name>
    <message>
      <source>&amp;Edit</source>
      <translation>Be&amp;werken</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Bestand</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>&amp;Help</translation>
    </message>
    <message>
      <source>&amp;Object</source>
      <translation>&amp;Object</translation>
    </message>
    <message>
      <source>&amp;Page</source>
      <translation>&amp;Pagina</translation>
    </message>
    <message>
      <source>&amp;Text</source>
      <translation>&amp;Tekst</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>Weer&amp;gave</translation>
    </message>
    <message>
      <source>&amp;Window</source>
      <translation>&amp;Venster</translation>
    </message>
    <message>
      <source>Actual size</source>
      <translation>Ware grootte</translation>
    </message>
    <message>
      <source>Add a page behind this one</source>
      <translation>Pagina achter deze toevoegen</translation>
    </message>
    <message>
      <source>Add column after</source>
      <translation>Kolom erachter toevoegen</translation>
    </message>
    <message>
      <source>Add column before</source>
      <translation>Kolom ervoor toevoegen</translation>
    </message>
    <message>
      <source>Add row above</source>
      <translation>Rij erboven toevoegen</translation>
    </message>
    <message>
      <source>Add row below</source>
      <translation>Rij eronder toevoegen</translation>
    </message>
    <message>
      <source>Align</source>
      <translation>Uitlijnen</translation>
    </message>
    <message>
      <source>Align bottom edges</source>
      <translation>Onderkanten uitlijnen</translation>
    </message>
    <message>
      <source>Align centres</source>
      <translation>Middens uitlijnen</translation>
    </message>
    <message>
      <source>Align left edges</source>
      <translation>Linkerkanten uitlijnen</translation>
    </message>
    <message>
      <source>Align middles</source>
      <translation>Hoogtemiddens uitlijnen</translation>
    </message>
    <message>
      <source>Align right edges</source>
      <translation>Rechterkanten uitlijnen</translation>
    </message>
    <message>
      <source>Align top edges</source>
      <translation>Bovenkanten uitlijnen</translation>
    </message>
    <message>
      <source>All capitals</source>
      <translation>Hoofdletters</translation>
    </message>
    <message>
      <source>Apply to pages…</source>
      <translation>Toepassen op pagina’s…</translation>
    </message>
    <message>
      <source>Arrange</source>
      <translation>Schikken</translation>
    </message>
    <message>
      <source>Arrow keys move as seen</source>
      <translation>Pijltoetsen volgen de zichtbare volgorde</translation>
    </message>
    <message>
      <source>Article</source>
      <translation>Artikel</translation>
    </message>
    <message>
      <source>Back to the pages</source>
      <translation>Terug naar de pagina’s</translation>
    </message>
    <message>
      <source>Bar code</source>
      <translation>Streepjescode</translation>
    </message>
    <message>
      <source>Baseline grid</source>
      <translation>Basislijnraster</translation>
    </message>
    <message>
      <source>Batch…</source>
      <translation>Batch…</translation>
    </message>
    <message>
      <source>Bold</source>
      <translation>Vet</translation>
    </message>
    <message>
      <source>Bring forward</source>
      <translation>Naar voren</translation>
    </message>
    <message>
      <source>Bring to front</source>
      <translation>Naar voorgrond</translation>
    </message>
    <message>
      <source>Changes to imported copy…</source>
      <translation>Wijzigingen in ingevoerde kopij…</translation>
    </message>
    <message>
      <source>Check spelling…</source>
      <translation>Spelling nakijken…</translation>
    </message>
    <message>
      <source>Close into a block</source>
      <translation>Sluiten tot één blok</translation>
    </message>
    <message>
      <source>Collapse panels at the end</source>
      <translation>Panelen aan het eind inklappen</translation>
    </message>
    <message>
      <source>Collapse panels at the start</source>
      <translation>Panelen aan het begin inklappen</translation>
    </message>
    <message>
      <source>Columns from right to left</source>
      <translation>Kolommen van rechts naar links</translation>
    </message>
    <message>
      <source>Command palette…</source>
      <translation>Opdrachtenpalet…</translation>
    </message>
    <message>
      <source>Content</source>
      <translation>Inhoud</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Kopiëren</translation>
    </message>
    <message>
      <source>Copy editing</source>
      <translation>Tekstredactie</translation>
    </message>
    <message>
      <source>Cut</source>
      <translation>Knippen</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Datum</translation>
    </message>
    <message>
      <source>Date in Arabic</source>
      <translation>Datum in het Arabisch</translation>
    </message>
    <message>
      <source>Delete column</source>
      <translation>Kolom verwijderen</translation>
    </message>
    <message>
      <source>Delete frames</source>
      <translation>Kaders verwijderen</translation>
    </message>
    <message>
      <source>Delete page</source>
      <translation>Pagina verwijderen</translation>
    </message>
    <message>
      <source>Delete parent page</source>
      <translation>Stramienpagina verwijderen</translation>
    </message>
    <message>
      <source>Delete row</source>
      <translation>Rij verwijderen</translation>
    </message>
    <message>
      <source>Delete workspace…</source>
      <translation>Werkruimte verwijderen…</translation>
    </message>
    <message>
      <source>Detach from parent page</source>
      <translation>Losmaken van de stramienpagina</translation>
    </message>
    <message>
      <source>Distribute across</source>
      <translation>Horizontaal verdelen</translation>
    </message>
    <message>
      <source>Distribute down</source>
      <translation>Verticaal verdelen</translation>
    </message>
    <message>
      <source>Duplicate</source>
      <translation>Dupliceren</translation>
    </message>
    <message>
      <source>Duplicate page</source>
      <translation>Pagina dupliceren</translation>
    </message>
    <message>
      <source>Duplicate parent page…</source>
      <translation>Stramienpagina dupliceren…</translation>
    </message>
    <message>
      <source>Earlier versions…</source>
      <translation>Eerdere versies…</translation>
    </message>
    <message>
      <source>Edit parent page</source>
      <translation>Stramienpagina bewerken</translation>
    </message>
    <message>
      <source>Ellipse</source>
      <translation>Ellips</translation>
    </message>
    <message>
      <source>Export PDF…</source>
      <translation>PDF exporteren…</translation>
    </message>
    <message>
      <source>Eyedropper</source>
      <translation>Pipet</translation>
    </message>
    <message>
      <source>Field of the issue</source>
      <translation>Veld van dit nummer</translation>
    </message>
    <message>
      <source>Fill frame with picture</source>
      <translation>Kader vullen met foto</translation>
    </message>
    <message>
      <source>Find and replace…</source>
      <translation>Zoeken en vervangen…</translation>
    </message>
    <message>
      <source>Fit</source>
      <translation>Passend maken</translation>
    </message>
    <message>
      <source>Fit frame to content</source>
      <translation>Kader aan inhoud aanpassen</translation>
    </message>
    <message>
      <source>Fit page in window</source>
      <translation>Pagina passend in venster</translation>
    </message>
    <message>
      <source>Fit spread in window</source>
      <translation>Spread passend in venster</translation>
    </message>
    <message>
      <source>Five tips</source>
      <translation>Vijf tips</translation>
    </message>
    <message>
      <source>Frame edges</source>
      <translation>Kaderranden</translation>
    </message>
    <message>
      <source>Go to page…</source>
      <translation>Ga naar pagina…</translation>
    </message>
    <message>
      <source>Go to the next part of the window</source>
      <translation>Naar het volgende deel van het venster</translation>
    </message>
    <message>
      <source>Go to the part before</source>
      <translation>Naar het vorige deel</translation>
    </message>
    <message>
      <source>Group</source>
      <translation>Groeperen</translation>
    </message>
    <message>
      <source>Guides</source>
      <translation>Hulplijnen</translation>
    </message>
    <message>
      <source>HTML box…</source>
      <translation>HTML-kader…</translation>
    </message>
    <message>
      <source>Hand</source>
      <translation>Hand</translation>
    </message>
    <message>
      <source>Head, repeated where the table goes on</source>
      <translation>Kop, herhaald waar de tabel doorloopt</translation>
    </message>
    <message>
      <source>Hidden characters</source>
      <translation>Verborgen tekens</translation>
    </message>
    <message>
      <source>Hide</source>
      <translation>Verbergen</translation>
    </message>
    <message>
      <source>Hijri date</source>
      <translation>Hidjri-datum</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Geschiedenis</translation>
    </message>
    <message>
      <source>ISSN</source>
      <translation>ISSN</translation>
    </message>
    <message>
      <source>Import copy…</source>
      <translation>Kopij importeren…</translation>
    </message>
    <message>
      <source>Inks</source>
      <translation>Inkten</translation>
    </message>
    <message>
      <source>Insert special character…</source>
      <translation>Speciaal teken invoegen…</translation>
    </message>
    <message>
      <source>Insert table</source>
      <translation>Tabel invoegen</translation>
    </message>
    <message>
      <source>Inspector</source>
      <translation>Eigenschappen</translation>
    </message>
    <message>
      <source>Issue</source>
      <translation>Nummer</translation>
    </message>
    <message>
      <source>Italic</source>
      <translation>Cursief</translation>
    </message>
    <message>
      <source>Keyboard shortcuts…</source>
      <translation>Sneltoetsen…</translation>
    </message>
    <message>
      <source>Larger</source>
      <translation>Groter</translation>
    </message>
    <message>
      <source>Layers</source>
      <translation>Lagen</translation>
    </message>
    <message>
      <source>Layout</source>
      <translation>Opmaak</translation>
    </message>
    <message>
      <source>Legal deposit number</source>
      <translation>Nummer wettelijk depot</translation>
    </message>
    <message>
      <source>Letters</source>
      <translation>Letters</translation>
    </message>
    <message>
      <source>Letters closer</source>
      <translation>Letters dichter bijeen</translation>
    </message>
    <message>
      <source>Letters farther apart</source>
      <translation>Letters verder uiteen</translation>
    </message>
    <message>
      <source>Line</source>
      <translation>Lijn</translation>
    </message>
    <message>
      <source>Lines closer</source>
      <translation>Regels dichter bijeen</translation>
    </message>
    <message>
      <source>Lines farther apart</source>
      <translation>Regels verder uiteen</translation>
    </message>
    <message>
      <source>Links</source>
      <translation>Koppelingen</translation>
    </message>
    <message>
      <source>Lock</source>
      <translation>Vergrendelen</translation>
    </message>
    <message>
      <source>Lower letters</source>
      <translation>Letters omlaag</translation>
    </message>
    <message>
      <source>Measure</source>
      <translation>Meten</translation>
    </message>
    <message>
      <source>Move to parent page</source>
      <translation>Naar de stramienpagina verplaatsen</translation>
    </message>
    <message>
      <source>New issue after this one…</source>
      <translation>Nieuw nummer na dit…</translation>
    </message>
    <message>
      <source>New issue…</source>
      <translation>Nieuw nummer…</translation>
    </message>
    <message>
      <source>New parent page…</source>
      <translation>Nieuwe stramienpagina…</translation>
    </message>
    <message>
      <source>Next misspelt word</source>
      <translation>Volgende spelfout</translation>
    </message>
    <message>
      <source>Next page</source>
      <translation>Volgende pagina</translation>
    </message>
    <message>
      <source>Number of the issue</source>
      <translation>Volgnummer</translation>
    </message>
    <message>
      <source>Open into frames</source>
      <translation>Openen in kaders</translation>
    </message>
    <message>
      <source>Open recent</source>
      <translation>Recent openen</translation>
    </message>
    <message>
      <source>Open recent…</source>
      <translation>Recent openen…</translation>
    </message>
    <message>
      <source>Open…</source>
      <translation>Openen…</translation>
    </message>
    <message>
      <source>Other arrangements…</source>
      <translation>Andere indelingen…</translation>
    </message>
    <message>
      <source>Page number</source>
      <translation>Paginanummer</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Pagina’s</translation>
    </message>
    <message>
      <source>Paragraph left to right</source>
      <translation>Alinea van links naar rechts</translation>
    </message>
    <message>
      <source>Paragraph right to left</source>
      <translation>Alinea van rechts naar links</translation>
    </message>
    <message>
      <source>Parent page</source>
      <translation>Stramienpagina</translation>
    </message>
    <message>
      <source>Paste</source>
      <translation>Plakken</translation>
    </message>
    <message>
      <source>Paste in place</source>
      <translation>Op dezelfde plaats plakken</translation>
    </message>
    <message>
      <source>Paste onto the layers it came from</source>
      <translation>Plakken op de oorspronkelijke lagen</translation>
    </message>
    <message>
      <source>Paste without looks</source>
      <translation>Zonder opmaak plakken</translation>
    </message>
    <message>
      <source>Picture frame</source>
      <translation>Fotokader</translation>
    </message>
    <message>
      <source>Place picture…</source>
      <translation>Foto plaatsen…</translation>
    </message>
    <message>
      <source>Plain letters</source>
      <translation>Gewone letters</translation>
    </message>
    <message>
      <source>Preferences…</source>
      <translation>Voorkeuren…</translation>
    </message>
    <message>
      <source>Preflight</source>
      <translation>Preflight</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>Voorbeeld</translation>
    </message>
    <message>
      <source>Previous page</source>
      <translation>Vorige pagina</translation>
    </message>
    <message>
      <source>Price</source>
      <translation>Prijs</translation>
    </message>
    <message>
      <source>Proof of the pages</source>
      <translation>Proef van de pagina’s</translation>
    </message>
    <message>
      <source>Proofing</source>
      <translation>Proeven nakijken</translation>
    </message>
    <message>
      <source>Put the panels back</source>
      <translation>Panelen terugzetten</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Afsluiten</translation>
    </message>
    <message>
      <source>Raise letters</source>
      <translation>Letters omhoog</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Opnieuw</translation>
    </message>
    <message>
      <source>Rename parent page…</source>
      <translation>Naam stramienpagina wijzigen…</translation>
    </message>
    <message>
      <source>Reset to parent page</source>
      <translation>Terug naar stramienpagina</translation>
    </message>
    <message>
      <source>Rulers</source>
      <translation>Linialen</translation>
    </message>
    <message>
      <source>Running head: the section</source>
      <translation>Kopregel: het katern</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Bewaren</translation>
    </message>
    <message>
      <source>Save as workspace…</source>
      <translation>Bewaren als werkruimte…</translation>
    </message>
    <message>
      <source>Save as…</source>
      <translation>Bewaren als…</translation>
    </message>
    <message>
      <source>Section numbering…</source>
      <translation>Nummering van het katern…</translation>
    </message>
    <message>
      <source>Select</source>
      <translation>Selecteren</translation>
    </message>
    <message>
      <source>Select all</source>
      <translation>Alles selecteren</translation>
    </message>
    <message>
      <source>Select nothing</source>
      <translation>Niets selecteren</translation>
    </message>
    <message>
      <source>Send backward</source>
      <translation>Naar achteren</translation>
    </message>
    <message>
      <source>Send to back</source>
      <translation>Naar achtergrond</translation>
    </message>
    <message>
      <source>Shape</source>
      <translation>Vorm</translation>
    </message>
    <message>
      <source>Show all on spread</source>
      <translation>Alles op spread tonen</translation>
    </message>
    <message>
      <source>Small capitals</source>
      <translation>Kleinkapitalen</translation>
    </message>
    <message>
      <source>Smaller</source>
      <translation>Kleiner</translation>
    </message>
    <message>
      <source>Smart guides</source>
      <translation>Slimme hulplijnen</translation>
    </message>
    <message>
      <source>Snap</source>
      <translation>Magnetisch</translation>
    </message>
    <message>
      <source>Step and repeat</source>
      <translation>Stap herhalen</translation>
    </message>
    <message>
      <source>Step by step</source>
      <translation>Stap voor stap</translation>
    </message>
    <message>
      <source>Stories</source>
      <translation>Artikelen</translation>
    </message>
    <message>
      <source>Story editor</source>
      <translation>Artikeleditor</translation>
    </message>
    <message>
      <source>Strikethrough</source>
      <translation>Doorgehaald</translation>
    </message>
    <message>
      <source>Styles</source>
      <translation>Stijlen</translation>
    </message>
    <message>
      <source>Subscript</source>
      <translation>Subscript</translation>
    </message>
    <message>
      <source>Superscript</source>
      <translation>Superscript</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Tabel</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Tekst</translation>
    </message>
    <message>
      <source>Text frame</source>
      <translation>Tekstkader</translation>
    </message>
    <message>
      <source>Text threads</source>
      <translation>Tekstverbindingen</translation>
    </message>
    <message>
      <source>The guide did not come along with this installation.</source>
      <translation>De handleiding is niet met deze installatie meegekomen.</translation>
    </message>
    <message>
      <source>This article cannot be taken apart or put together as it stands.</source>
      <translation>Dit artikel kan zo niet worden geopend of gesloten.</translation>
    </message>
    <message>
      <source>Title of the paper</source>
      <translation>Titel van de krant</translation>
    </message>
    <message>
      <source>Turn</source>
      <translation>Draaien</translation>
    </message>
    <message>
      <source>Turn 90° clockwise</source>
      <translation>90° rechtsom draaien</translation>
    </message>
    <message>
      <source>Turn 90° counterclockwise</source>
      <translation>90° linksom draaien</translation>
    </message>
    <message>
      <source>Turn upright</source>
      <translation>Rechtop zetten</translation>
    </message>
    <message>
      <source>Underline</source>
      <translation>Onderstreept</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Ongedaan maken</translation>
    </message>
    <message>
      <source>Ungroup</source>
      <translation>Groep opheffen</translation>
    </message>
    <message>
      <source>Unlock</source>
      <translation>Ontgrendelen</translation>
    </message>
    <message>
      <source>Unlock all on spread</source>
      <translation>Alles op spread ontgrendelen</translation>
    </message>
    <message>
      <source>User guide</source>
      <translation>Handleiding</translation>
    </message>
    <message>
      <source>Website</source>
      <translation>Website</translation>
    </message>
    <message>
      <source>Workspace</source>
      <translation>Werkruimte</translation>
    </message>
    <message>
      <source>Zoom</source>
      <translation>Zoom</translation>
    </message>
    <message>
      <source>Zoom in</source>
      <translation>Inzoomen</translation>
    </message>
    <message>
      <source>Zoom out</source>
      <translation>Uitzoomen</translation>
    </message>
  </context>
  <context>
    <name>arrangements</name>
    <message>
      <source>Arrange so</source>
      <translation>Zo indelen</translation>
    </message>
    <message>
      <source>Arrangements</source>
      <translation>Indelingen</translation>
    </message>
    <message>
      <source>As it is</source>
      <translation>Zoals nu</translation>
    </message>
    <message>
      <source>It gives up nothing.</source>
      <translation>Er gaat niets verloren.</translation>
    </message>
    <message>
      <source>It gives up:</source>
      <translation>Dit gaat ten koste van:</translation>
    </message>
    <message>
      <source>Other arrangements of page {folio}</source>
      <translation>Andere indelingen van pagina {folio}</translation>
    </message>
    <message>
      <source>The page as it is now. Pick another one to see what it gives up.</source>
      <translation>De pagina zoals ze nu is. Kies een andere om te zien wat die opgeeft.</translation>
    </message>
    <message>
      <source>This page has no other arrangement: a story runs on to or from another page, something that was drawn by hand stands amid the stories, or there are too many of them.</source>
      <translation>Deze pagina kent geen andere indeling: een artikel loopt door naar of van een andere pagina, iets dat met de hand is getekend staat tussen de artikelen, of het zijn er te veel.</translation>
    </message>
    <message>
      <source>a short column stands under its picture</source>
      <translation>onder de foto staat een korte kolom</translation>
    </message>
    <message>
      <source>a weightier story stands under or after a lighter one</source>
      <translation>een zwaarder artikel staat onder of na een lichter</translation>
    </message>
    <message>
      <source>headlines of one size stand side by side</source>
      <translation>koppen van één grootte staan naast elkaar</translation>
    </message>
    <message>
      <source>it only fills the page</source>
      <translation>het vult alleen de pagina</translation>
    </message>
    <message>
      <source>its columns are long</source>
      <translation>de kolommen zijn lang</translation>
    </message>
    <message>
      <source>its columns are short</source>
      <translation>de kolommen zijn kort</translation>
    </message>
    <message>
      <source>its columns end at different heights</source>
      <translation>de kolommen eindigen op verschillende hoogten</translation>
    </message>
    <message>
      <source>its deck or a pull quote is left out</source>
      <translation>de onderkop of een streamer is weggelaten</translation>
    </message>
    <message>
      <source>its headline is set a size larger or smaller</source>
      <translation>de kop is een maat groter of kleiner gezet</translation>
    </message>
    <message>
      <source>its headline is smaller than its priority asks</source>
      <translation>de kop is kleiner dan het belang vraagt</translation>
    </message>
    <message>
      <source>its photograph is cropped</source>
      <translation>de foto is bijgesneden</translation>
    </message>
    <message>
      <source>its picture is wider or narrower than it should be</source>
      <translation>de foto is breder of smaller dan zou moeten</translation>
    </message>
    <message>
      <source>its words are set closer or wider</source>
      <translation>de woorden staan dichter of wijder</translation>
    </message>
    <message>
      <source>the lead is not at the head, where reading starts</source>
      <translation>de opening staat niet bovenaan, waar het lezen begint</translation>
    </message>
    <message>
      <source>white is left at its foot</source>
      <translation>er blijft wit onderaan</translation>
    </message>
    <message>
      <source>white is left at the foot of the page</source>
      <translation>er blijft wit onder aan de pagina</translation>
    </message>
  </context>
  <context>
    <name>batch</name>
    <message numerus="yes">
      <source>%n failed</source>
      <translation>
        <numerusform>%n mislukt</numerusform>
        <numerusform>%n mislukt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n issues done</source>
      <translation>
        <numerusform>%n nummer gedaan</numerusform>
        <numerusform>%n nummers gedaan</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n issues made</source>
      <translation>
        <numerusform>%n nummer gemaakt</numerusform>
        <numerusform>%n nummers gemaakt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n not made: the next start goes on with them</source>
      <translation>
        <numerusform>%n niet gemaakt: de volgende start gaat daarmee verder</numerusform>
        <numerusform>%n niet gemaakt: de volgende start gaat daarmee verder</numerusform>
      </translation>
    </message>
    <message>
      <source>Add a folder</source>
      <translation>Map toevoegen</translation>
    </message>
    <message>
      <source>Add a folder…</source>
      <translation>Map toevoegen…</translation>
    </message>
    <message>
      <source>Add files</source>
      <translation>Bestanden toevoegen</translation>
    </message>
    <message>
      <source>Add files…</source>
      <translation>Bestanden toevoegen…</translation>
    </message>
    <message>
      <source>At once:</source>
      <translation>Tegelijk:</translation>
    </message>
    <message>
      <source>Batch</source>
      <translation>Batch</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Kiezen…</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Sluiten</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>Bevindingen</translation>
    </message>
    <message>
      <source>Folder of PDFs</source>
      <translation>Map voor pdf’s</translation>
    </message>
    <message>
      <source>Folder of PDFs:</source>
      <translation>Map voor pdf’s:</translation>
    </message>
    <message>
      <source>Issue</source>
      <translation>Nummer</translation>
    </message>
    <message>
      <source>Issues, plans and tables</source>
      <translation>Nummers, plannen en tabellen</translation>
    </message>
    <message>
      <source>Keep each issue as a file too</source>
      <translation>Elk nummer ook als bestand bewaren</translation>
    </message>
    <message>
      <source>Make them</source>
      <translation>Maken</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Pagina’s</translation>
    </message>
    <message>
      <source>Plan</source>
      <translation>Plan</translation>
    </message>
    <message>
      <source>Preset:</source>
      <translation>Instelling:</translation>
    </message>
    <message>
      <source>Queue</source>
      <translation>Wachtrij</translation>
    </message>
    <message>
      <source>Show report</source>
      <translation>Verslag tonen</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>Toestand</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Stoppen</translation>
    </message>
    <message>
      <source>Stopped</source>
      <translation>Gestopt</translation>
    </message>
    <message>
      <source>Stopping…</source>
      <translation>Stopt…</translation>
    </message>
    <message>
      <source>Take out</source>
      <translation>Eruit halen</translation>
    </message>
    <message>
      <source>There is nothing to make yet: add issues, folders or a plan.</source>
      <translation>Er is nog niets te maken: voeg nummers, mappen of een plan toe.</translation>
    </message>
    <message>
      <source>To make</source>
      <translation>Te maken</translation>
    </message>
    <message>
      <source>What came of them</source>
      <translation>Wat ervan gekomen is</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>mislukt</translation>
    </message>
    <message>
      <source>made</source>
      <translation>gemaakt</translation>
    </message>
    <message>
      <source>not made</source>
      <translation>niet gemaakt</translation>
    </message>
    <message>
      <source>unchanged</source>
      <translation>ongewijzigd</translation>
    </message>
    <message>
      <source>waiting</source>
      <translation>wacht</translation>
    </message>
  </context>
  <context>
    <name>canvas</name>
    <message>
      <source>Drag this port to another text frame, or to where a new one shall stand; onto its own frame it cuts the thread.</source>
      <translation>Sleep deze poort naar een ander tekstkader, of naar waar een nieuw moet komen; op het eigen kader verbreekt ze de verbinding.</translation>
    </message>
    <message>
      <source>No story runs on a parent page: go back to the pages and put it there.</source>
      <translation>Op een stramienpagina loopt geen artikel: ga terug naar de pagina’s en plaats het daar.</translation>
    </message>
    <message>
      <source>Nothing in it can be placed.</source>
      <translation>Er zit niets in dat geplaatst kan worden.</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Pagina’s</translation>
    </message>
    <message>
      <source>The chosen layer is locked or hidden. Unlock or show it in the Layers panel, or choose another one.</source>
      <translation>De gekozen laag is vergrendeld of verborgen. Ontgrendel of toon hem in het paneel Lagen, of kies een andere laag.</translation>
    </message>
  </context>
  <context>
    <name>changes</name>
    <message>
      <source>After</source>
      <translation>Na</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>Voor</translation>
    </message>
    <message>
      <source>Changes to imported copy</source>
      <translation>Wijzigingen in ingevoerde kopij</translation>
    </message>
    <message>
      <source>Changes to the copy</source>
      <translation>Wijzigingen in de kopij</translation>
    </message>
    <message>
      <source>Latin punctuation after Arabic letters made Arabic</source>
      <translation>Latijnse leestekens na Arabische letters Arabisch gemaakt</translation>
    </message>
    <message>
      <source>Nothing was changed in this issue’s copy.</source>
      <translation>In de kopij van dit nummer is niets gewijzigd.</translation>
    </message>
    <message>
      <source>Put back</source>
      <translation>Terugzetten</translation>
    </message>
    <message>
      <source>Story</source>
      <translation>Artikel</translation>
    </message>
    <message>
      <source>The text there has changed since: put it back by hand.</source>
      <translation>De tekst is daar sindsdien veranderd: zet het met de hand terug.</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>Waar</translation>
    </message>
    <message>
      <source>a gallery of pictures that the export does not name</source>
      <translation>een galerij waarvan de export de foto’s niet noemt</translation>
    </message>
    <message>
      <source>a shortcode, which only the site knows how to show</source>
      <translation>een shortcode die alleen de site kan tonen</translation>
    </message>
    <message>
      <source>a text in bold from end to end</source>
      <translation>een tekst die helemaal vet is</translation>
    </message>
    <message>
      <source>byline</source>
      <translation>naamregel</translation>
    </message>
    <message>
      <source>caption</source>
      <translation>bijschrift</translation>
    </message>
    <message>
      <source>caption {n}</source>
      <translation>bijschrift {n}</translation>
    </message>
    <message>
      <source>control characters taken out</source>
      <translation>stuurtekens weggehaald</translation>
    </message>
    <message>
      <source>credit</source>
      <translation>bronvermelding</translation>
    </message>
    <message>
      <source>dateline</source>
      <translation>dagtekening</translation>
    </message>
    <message>
      <source>deck</source>
      <translation>onderkop</translation>
    </message>
    <message>
      <source>digits made Arabic</source>
      <translation>cijfers Arabisch gemaakt</translation>
    </message>
    <message>
      <source>digits made Western</source>
      <translation>cijfers westers gemaakt</translation>
    </message>
    <message>
      <source>doubled spaces made one</source>
      <translation>dubbele spaties enkel gemaakt</translation>
    </message>
    <message>
      <source>headline</source>
      <translation>kop</translation>
    </message>
    <message>
      <source>kashidas of the keyboard taken out</source>
      <translation>kashida’s van het toetsenbord weggehaald</translation>
    </message>
    <message>
      <source>kicker</source>
      <translation>bovenkop</translation>
    </message>
    <message>
      <source>line {n}</source>
      <translation>regel {n}</translation>
    </message>
    <message>
      <source>paragraph {n}</source>
      <translation>alinea {n}</translation>
    </message>
    <message>
      <source>presentation forms written as letters</source>
      <translation>presentatievormen als letters geschreven</translation>
    </message>
    <message>
      <source>section</source>
      <translation>rubriek</translation>
    </message>
    <message>
      <source>spaces at the ends of paragraphs taken out</source>
      <translation>spaties aan de uiteinden van alinea’s weggehaald</translation>
    </message>
    <message>
      <source>spaces beside punctuation set as the language has them</source>
      <translation>spaties bij leestekens zoals de taal ze heeft</translation>
    </message>
    <message>
      <source>straight quotes made those of the language</source>
      <translation>rechte aanhalingstekens vervangen door die van de taal</translation>
    </message>
    <message>
      <source>stray marks of direction and breaking taken out</source>
      <translation>verdwaalde richtings- en afbreektekens weggehaald</translation>
    </message>
    <message>
      <source>taken out</source>
      <translation>weggehaald</translation>
    </message>
    <message>
      <source>the export does not say which picture it is</source>
      <translation>de export zegt niet welke foto het is</translation>
    </message>
    <message>
      <source>the site’s own line above the story</source>
      <translation>een regel van de site boven het artikel</translation>
    </message>
    <message>
      <source>the site’s own line below the story</source>
      <translation>een regel van de site onder het artikel</translation>
    </message>
    <message>
      <source>whole text</source>
      <translation>hele tekst</translation>
    </message>
  </context>
  <context>
    <name>export</name>
    <message numerus="yes">
      <source>%n errors would be printed.</source>
      <translation>
        <numerusform>%n fout zou gedrukt worden.</numerusform>
        <numerusform>%n fouten zouden gedrukt worden.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n other findings.</source>
      <translation>
        <numerusform>%n andere bevinding.</numerusform>
        <numerusform>%n andere bevindingen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n pages</source>
      <translation>
        <numerusform>%n pagina</numerusform>
        <numerusform>%n pagina’s</numerusform>
      </translation>
    </message>
    <message>
      <source>A file for each page</source>
      <translation>Een bestand per pagina</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Kiezen…</translation>
    </message>
    <message>
      <source>Coated paper, PDF/X-4, with marks</source>
      <translation>Gestreken papier, PDF/X-4, met snijtekens</translation>
    </message>
    <message>
      <source>Crop marks and colour bars</source>
      <translation>Snijtekens en kleurbalken</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exporteren</translation>
    </message>
    <message>
      <source>Export PDF</source>
      <translation>PDF exporteren</translation>
    </message>
    <message>
      <source>Export in spite of the errors</source>
      <translation>Exporteren ondanks de fouten</translation>
    </message>
    <message>
      <source>Exported: {path}</source>
      <translation>Geëxporteerd: {path}</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Bestand</translation>
    </message>
    <message>
      <source>File:</source>
      <translation>Bestand:</translation>
    </message>
    <message>
      <source>Ink limit:</source>
      <translation>Inktlimiet:</translation>
    </message>
    <message>
      <source>Newsprint, PDF/X-1a:2003 (older presses)</source>
      <translation>Krantenpapier, PDF/X-1a:2003 (oudere persen)</translation>
    </message>
    <message>
      <source>Newsprint, PDF/X-4</source>
      <translation>Krantenpapier, PDF/X-4</translation>
    </message>
    <message>
      <source>No errors.</source>
      <translation>Geen fouten.</translation>
    </message>
    <message>
      <source>Nothing was found that would be printed wrong.</source>
      <translation>Niets gevonden dat verkeerd gedrukt zou worden.</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Pagina’s</translation>
    </message>
    <message>
      <source>Pages of the PDF</source>
      <translation>Pagina’s van de pdf</translation>
    </message>
    <message>
      <source>Pages:</source>
      <translation>Pagina’s:</translation>
    </message>
    <message>
      <source>Preset:</source>
      <translation>Instelling:</translation>
    </message>
    <message>
      <source>Proof to read on screen: small, RGB</source>
      <translation>Proef voor het scherm: klein, RGB</translation>
    </message>
    <message>
      <source>Proof: {file}</source>
      <translation>Proef: {file}</translation>
    </message>
    <message>
      <source>Show in its folder</source>
      <translation>In de map tonen</translation>
    </message>
    <message>
      <source>Show the finished file as proof</source>
      <translation>Het voltooide bestand als proef tonen</translation>
    </message>
    <message>
      <source>all, or as 1,3-5</source>
      <translation>alle, of zoals 1,3-5</translation>
    </message>
    <message>
      <source>as the preset says</source>
      <translation>volgens de instelling</translation>
    </message>
    <message>
      <source>“{part}” is no page and no range of pages; write them as 1,3-5</source>
      <translation>“{part}” is geen pagina en geen reeks; schrijf bijvoorbeeld 1,3-5</translation>
    </message>
  </context>
  <context>
    <name>files</name>
    <message>
      <source>Copy and pictures</source>
      <translation>Kopij en foto’s</translation>
    </message>
    <message>
      <source>Do not save</source>
      <translation>Niet bewaren</translation>
    </message>
    <message>
      <source>Forget them</source>
      <translation>Vergeet ze</translation>
    </message>
    <message>
      <source>Import copy</source>
      <translation>Kopij importeren</translation>
    </message>
    <message>
      <source>Issues</source>
      <translation>Nummers</translation>
    </message>
    <message>
      <source>No other issue was opened before.</source>
      <translation>Er is nog geen ander nummer geopend.</translation>
    </message>
    <message>
      <source>Open an issue</source>
      <translation>Een nummer openen</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Foto’s</translation>
    </message>
    <message>
      <source>Place a picture</source>
      <translation>Een foto plaatsen</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Bewaren</translation>
    </message>
    <message>
      <source>Save the issue</source>
      <translation>Het nummer bewaren</translation>
    </message>
    <message>
      <source>Saved: {path}</source>
      <translation>Bewaard: {path}</translation>
    </message>
    <message>
      <source>This issue has changes that are not saved.</source>
      <translation>Dit nummer heeft wijzigingen die niet bewaard zijn.</translation>
    </message>
    <message>
      <source>Without saving they are lost.</source>
      <translation>Zonder bewaren gaan ze verloren.</translation>
    </message>
    <message>
      <source>{file} cannot be placed: {why}</source>
      <translation>{file} kan niet geplaatst worden: {why}</translation>
    </message>
  </context>
  <context>
    <name>find</name>
    <message numerus="yes">
      <source>%n places found.</source>
      <translation>
        <numerusform>%n plaats gevonden.</numerusform>
        <numerusform>%n plaatsen gevonden.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n places replaced. One undo brings them back.</source>
      <translation>
        <numerusform>%n plaats vervangen. Eén keer ongedaan maken brengt die terug.</numerusform>
        <numerusform>%n plaatsen vervangen. Eén keer ongedaan maken brengt ze terug.</numerusform>
      </translation>
    </message>
    <message>
      <source>Any accent</source>
      <translation>Elk accent</translation>
    </message>
    <message>
      <source>Any form of an Arabic letter</source>
      <translation>Elke vorm van een Arabische letter</translation>
    </message>
    <message>
      <source>Becomes</source>
      <translation>Wordt</translation>
    </message>
    <message>
      <source>Bold:</source>
      <translation>Vet:</translation>
    </message>
    <message>
      <source>Character style:</source>
      <translation>Tekenstijl:</translation>
    </message>
    <message>
      <source>Find all</source>
      <translation>Alles zoeken</translation>
    </message>
    <message>
      <source>Find and replace</source>
      <translation>Zoeken en vervangen</translation>
    </message>
    <message>
      <source>Find:</source>
      <translation>Zoeken:</translation>
    </message>
    <message>
      <source>Format looked for</source>
      <translation>Gezochte opmaak</translation>
    </message>
    <message>
      <source>Hamza and alef, yeh, teh marbuta; tashkeel and tatweel are passed over</source>
      <translation>Hamza en alif, ja, ta marboeta; klinkertekens en tatwil tellen niet mee</translation>
    </message>
    <message>
      <source>In:</source>
      <translation>In:</translation>
    </message>
    <message>
      <source>Italic:</source>
      <translation>Cursief:</translation>
    </message>
    <message>
      <source>Language:</source>
      <translation>Taal:</translation>
    </message>
    <message>
      <source>Paragraph style:</source>
      <translation>Alineastijl:</translation>
    </message>
    <message>
      <source>Places found</source>
      <translation>Gevonden plaatsen</translation>
    </message>
    <message>
      <source>Regular expression</source>
      <translation>Reguliere expressie</translation>
    </message>
    <message>
      <source>Replace</source>
      <translation>Vervangen</translation>
    </message>
    <message>
      <source>Replace all</source>
      <translation>Alles vervangen</translation>
    </message>
    <message>
      <source>Replace with:</source>
      <translation>Vervangen door:</translation>
    </message>
    <message>
      <source>Small or capital letters</source>
      <translation>Hoofd- of kleine letters</translation>
    </message>
    <message>
      <source>This page</source>
      <translation>Deze pagina</translation>
    </message>
    <message>
      <source>This pattern cannot be read: {why}</source>
      <translation>Dit patroon is niet te lezen: {why}</translation>
    </message>
    <message>
      <source>This place is overset: it stands on no page. The story editor shows it.</source>
      <translation>Deze plaats is overtollige tekst en staat op geen pagina. De artikeleditor toont haar.</translation>
    </message>
    <message>
      <source>This story</source>
      <translation>Dit artikel</translation>
    </message>
    <message>
      <source>Whole issue</source>
      <translation>Heel het nummer</translation>
    </message>
    <message>
      <source>Whole words</source>
      <translation>Hele woorden</translation>
    </message>
    <message>
      <source>Write what comes in its place, or choose a format.</source>
      <translation>Schrijf wat ervoor in de plaats komt, of kies een opmaak.</translation>
    </message>
    <message>
      <source>any</source>
      <translation>elk</translation>
    </message>
    <message>
      <source>as it is</source>
      <translation>zoals het is</translation>
    </message>
    <message>
      <source>no</source>
      <translation>nee</translation>
    </message>
    <message>
      <source>overset</source>
      <translation>overtollig</translation>
    </message>
    <message>
      <source>page {n}</source>
      <translation>pagina {n}</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>ja</translation>
    </message>
  </context>
  <context>
    <name>findings</name>
    <message>
      <source> ({n} pages)</source>
      <translation> ({n} pagina’s)</translation>
    </message>
    <message>
      <source> ({n} pictures)</source>
      <translation> ({n} foto’s)</translation>
    </message>
    <message>
      <source> ({n} times)</source>
      <translation> ({n} keer)</translation>
    </message>
    <message numerus="yes">
      <source>%n lines touch</source>
      <translation>
        <numerusform>één regel raakt</numerusform>
        <numerusform>%n regels raken</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n paragraphs end</source>
      <translation>
        <numerusform>%n alinea eindigt</numerusform>
        <numerusform>%n alinea’s eindigen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n vowel marks meet</source>
      <translation>
        <numerusform>%n klinkerteken raakt</numerusform>
        <numerusform>%n klinkertekens raken</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n words of story “{slug}” do not fit into its frames</source>
      <translation>
        <numerusform>%n woord van artikel “{slug}” past niet in zijn kaders</numerusform>
        <numerusform>%n woorden van artikel “{slug}” passen niet in zijn kaders</numerusform>
      </translation>
    </message>
    <message>
      <source>, {by} lines</source>
      <translation>, {by} regels</translation>
    </message>
    <message>
      <source>1 line touches</source>
      <translation>één regel raakt</translation>
    </message>
    <message>
      <source>1 paragraph ends</source>
      <translation>een alinea eindigt</translation>
    </message>
    <message>
      <source>1 vowel mark meets</source>
      <translation>een klinkerteken raakt</translation>
    </message>
    <message>
      <source>; its caption: {caption}</source>
      <translation>; het bijschrift: {caption}</translation>
    </message>
    <message>
      <source>; left out with it: {caption}</source>
      <translation>; met haar weggelaten: {caption}</translation>
    </message>
    <message>
      <source>A colour has {percent} % of ink; the limit is {limit} %.</source>
      <translation>Een kleur heeft {percent} % inkt; de grens is {limit} %.</translation>
    </message>
    <message>
      <source>A line is thinner than {size} pt</source>
      <translation>Een lijn is dunner dan {size} pt</translation>
    </message>
    <message>
      <source>A picture cannot be read.</source>
      <translation>Een foto kan niet gelezen worden.</translation>
    </message>
    <message>
      <source>A picture has {percent} % of ink over a square of 15 mm; the limit is {limit} %.</source>
      <translation>Een foto heeft {percent} % inkt over een vierkant van 15 mm; de grens is {limit} %.</translation>
    </message>
    <message>
      <source>A square of 15 mm has {percent} % of ink in the mean; this press holds {limit} %.</source>
      <translation>Een vierkant van 15 mm heeft gemiddeld {percent} % inkt; deze pers houdt {limit} %.</translation>
    </message>
    <message>
      <source>A thin black line does not overprint</source>
      <translation>Een dunne zwarte lijn drukt niet over</translation>
    </message>
    <message>
      <source>A thin black line is in DeviceGray, which never overprints rightly</source>
      <translation>Een dunne zwarte lijn staat in DeviceGray, dat nooit goed overdrukt</translation>
    </message>
    <message>
      <source>A thin line is of several inks</source>
      <translation>Een dunne lijn is in meer inkten</translation>
    </message>
    <message>
      <source>A white shape is set to overprint</source>
      <translation>Een witte vorm staat op overdrukken</translation>
    </message>
    <message>
      <source>A {kind} has {ppi} pixels per inch{many}.</source>
      <translation>{kind} heeft {ppi} pixels per inch{many}.</translation>
    </message>
    <message>
      <source>Ask for a PDF/X-1a, or export the issue as PDF/X-4.</source>
      <translation>Vraag een PDF/X-1a, of exporteer het nummer als PDF/X-4.</translation>
    </message>
    <message>
      <source>Ask for a file in CMYK.</source>
      <translation>Vraag een bestand in CMYK.</translation>
    </message>
    <message>
      <source>Ask for a flattened file.</source>
      <translation>Vraag een afgevlakt bestand.</translation>
    </message>
    <message>
      <source>Ask for it once more.</source>
      <translation>Vraag er nog eens om.</translation>
    </message>
    <message>
      <source>Ask for one of the booked size, or change the space.</source>
      <translation>Vraag er een van het geboekte formaat, of wijzig de plaats.</translation>
    </message>
    <message>
      <source>Ask one before you rely on it.</source>
      <translation>Vraag er een voordat u erop vertrouwt.</translation>
    </message>
    <message>
      <source>Belgium</source>
      <translation>België</translation>
    </message>
    <message>
      <source>Black text has more than {percent} % of ink</source>
      <translation>Zwarte tekst heeft meer dan {percent} % inkt</translation>
    </message>
    <message>
      <source>CMYK overprints in mode 0, where its empty inks wipe out what lies below</source>
      <translation>CMYK drukt over in modus 0, waarbij lege inkten wissen wat eronder ligt</translation>
    </message>
    <message>
      <source>Code du patrimoine, deposit of periodicals</source>
      <translation>Code du patrimoine, depot van periodieken</translation>
    </message>
    <message>
      <source>Convert it again with the profile of the press, whose pictures keep to the limit.</source>
      <translation>Zet hem opnieuw om met het profiel van de pers, dat binnen de grens blijft.</translation>
    </message>
    <message>
      <source>Convert it to the CMYK of the press.</source>
      <translation>Zet het om naar het CMYK van de pers.</translation>
    </message>
    <message>
      <source>Convert spot inks to CMYK.</source>
      <translation>Zet steunkleuren om naar CMYK.</translation>
    </message>
    <message>
      <source>Draw lines at least as thick as the press can hold.</source>
      <translation>Trek lijnen minstens zo dik als de pers aankan.</translation>
    </message>
    <message>
      <source>Draw thin lines in one ink.</source>
      <translation>Trek dunne lijnen in één inkt.</translation>
    </message>
    <message>
      <source>Error</source>
      <translation>Fout</translation>
    </message>
    <message>
      <source>Export it again.</source>
      <translation>Exporteer het opnieuw.</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>Bevindingen</translation>
    </message>
    <message>
      <source>France</source>
      <translation>Frankrijk</translation>
    </message>
    <message>
      <source>Give a filler, or a paper of whole sheets.</source>
      <translation>Geef een stopper, of een krant van hele vellen.</translation>
    </message>
    <message>
      <source>HTML boxes cannot be set here, their spaces stay empty: {problem}</source>
      <translation>HTML-kaders kunnen hier niet gezet worden, hun plaatsen blijven leeg: {problem}</translation>
    </message>
    <message>
      <source>HTML, not printed: {text}</source>
      <translation>HTML, niet gedrukt: {text}</translation>
    </message>
    <message>
      <source>ISSN centre, bne.es</source>
      <translation>ISSN-centrum, bne.es</translation>
    </message>
    <message>
      <source>ISSN centre, kb.nl</source>
      <translation>ISSN-centrum, kb.nl</translation>
    </message>
    <message>
      <source>ISSN centre, kbr.be</source>
      <translation>ISSN-centrum, kbr.be</translation>
    </message>
    <message>
      <source>It has fonts that are not embedded, or gradients and patterns that the validator does not know.</source>
      <translation>Er zijn lettertypen niet ingesloten, of verlopen en patronen die de controle niet kent.</translation>
    </message>
    <message>
      <source>It has to be seen {place}, in {size} points or more.</source>
      <translation>Het moet te zien zijn {place}, in {size} punt of meer.</translation>
    </message>
    <message>
      <source>Let small black text overprint (OPM 1): the slightest shift shows paper.</source>
      <translation>Laat kleine zwarte tekst overdrukken (OPM 1): de geringste verschuiving toont papier.</translation>
    </message>
    <message>
      <source>Let thin black lines overprint (OPM 1).</source>
      <translation>Laat dunne zwarte lijnen overdrukken (OPM 1).</translation>
    </message>
    <message>
      <source>Let white shapes knock out: as they are, they vanish.</source>
      <translation>Laat witte vormen uitsparen: zo verdwijnen ze.</translation>
    </message>
    <message>
      <source>Let white text knock out: as it is, it vanishes.</source>
      <translation>Laat witte tekst uitsparen: zo verdwijnt hij.</translation>
    </message>
    <message>
      <source>Look at the heat map, and take ink out of what lies there.</source>
      <translation>Bekijk de warmtekaart, en haal inkt uit wat daar ligt.</translation>
    </message>
    <message>
      <source>Look whether marks are shown.</source>
      <translation>Kijk of er merktekens te zien zijn.</translation>
    </message>
    <message>
      <source>Morocco</source>
      <translation>Marokko</translation>
    </message>
    <message>
      <source>Netherlands</source>
      <translation>Nederland</translation>
    </message>
    <message>
      <source>No lawyer has confirmed what is checked for {country}.</source>
      <translation>Geen jurist heeft bevestigd wat voor {country} nagegaan wordt.</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Opmerking</translation>
    </message>
    <message>
      <source>Nothing is printed on the page.</source>
      <translation>Er wordt niets op de pagina gedrukt.</translation>
    </message>
    <message>
      <source>Penal Code, article 299: name and home address of the responsible publisher</source>
      <translation>Strafwetboek, artikel 299: naam en woonadres van de verantwoordelijke uitgever</translation>
    </message>
    <message>
      <source>Print it smaller or send a larger file: the press wants {ppi} or more.</source>
      <translation>Druk haar kleiner af of stuur een groter bestand: de drukker vraagt {ppi} of meer.</translation>
    </message>
    <message>
      <source>Print it smaller, or use a larger file.</source>
      <translation>Druk hem kleiner af, of neem een groter bestand.</translation>
    </message>
    <message>
      <source>Put a sound JPEG, PNG or TIFF in its place.</source>
      <translation>Zet er een goed JPEG-, PNG- of TIFF-bestand voor in de plaats.</translation>
    </message>
    <message>
      <source>Put a sound picture in its place.</source>
      <translation>Zet er een goede foto voor in de plaats.</translation>
    </message>
    <message>
      <source>Put the field into the nameplate or the imprint of the template.</source>
      <translation>Zet het veld in de krantenkop of het colofon van de sjabloon.</translation>
    </message>
    <message>
      <source>Put the file back in its place.</source>
      <translation>Zet het bestand terug op zijn plaats.</translation>
    </message>
    <message>
      <source>Put them into one imprint.</source>
      <translation>Zet ze in één colofon.</translation>
    </message>
    <message>
      <source>Replace the picture or the advert that it is about.</source>
      <translation>Vervang de foto of advertentie waar het om gaat.</translation>
    </message>
    <message>
      <source>Set small text in one ink.</source>
      <translation>Zet kleine tekst in één inkt.</translation>
    </message>
    <message>
      <source>Set text in black ink alone.</source>
      <translation>Zet tekst alleen in zwarte inkt.</translation>
    </message>
    <message>
      <source>Set white text larger: ink fills it in.</source>
      <translation>Zet witte tekst groter: inkt loopt erin dicht.</translation>
    </message>
    <message>
      <source>Small black text does not overprint</source>
      <translation>Kleine zwarte tekst drukt niet over</translation>
    </message>
    <message>
      <source>Small black text is in DeviceGray, which never overprints rightly</source>
      <translation>Kleine zwarte tekst staat in DeviceGray, dat nooit goed overdrukt</translation>
    </message>
    <message>
      <source>Something in DeviceGray is set to overprint, which presses do differently</source>
      <translation>Iets in DeviceGray staat op overdrukken, wat persen verschillend doen</translation>
    </message>
    <message>
      <source>Something on the page is in DeviceRGB.</source>
      <translation>Iets op de pagina is in DeviceRGB.</translation>
    </message>
    <message>
      <source>Spain</source>
      <translation>Spanje</translation>
    </message>
    <message>
      <source>Take colour out of it and leave the black.</source>
      <translation>Haal er kleur uit en laat het zwart.</translation>
    </message>
    <message>
      <source>Take ink out of this colour.</source>
      <translation>Haal inkt uit deze kleur.</translation>
    </message>
    <message>
      <source>Take the colours out of it, or export for a press that prints rich black.</source>
      <translation>Haal er de kleuren uit, of exporteer voor een pers die rijk zwart drukt.</translation>
    </message>
    <message>
      <source>Take the page out, or say that it is meant to be empty.</source>
      <translation>Haal de pagina weg, of zeg dat ze leeg bedoeld is.</translation>
    </message>
    <message>
      <source>Text of several inks is smaller than {size} pt</source>
      <translation>Tekst in meer inkten is kleiner dan {size} pt</translation>
    </message>
    <message>
      <source>The ink {ink} is printed as black alone: this press takes no other inks below black.</source>
      <translation>De inkt {ink} wordt alleen zwart gedrukt: deze pers legt geen andere inkten onder zwart.</translation>
    </message>
    <message>
      <source>The ink {ink} is {percent} % in all; this press holds {limit} %.</source>
      <translation>De inkt {ink} is in totaal {percent} %; deze pers kan {limit} % aan.</translation>
    </message>
    <message>
      <source>The page uses the spot ink {ink}.</source>
      <translation>De pagina gebruikt de steunkleur {ink}.</translation>
    </message>
    <message>
      <source>The picture {picture} cannot be read: {problem}.</source>
      <translation>De foto {picture} is niet te lezen: {problem}.</translation>
    </message>
    <message>
      <source>The picture {picture} has {ppi} pixels per inch at its printed size.</source>
      <translation>De foto {picture} heeft {ppi} pixels per inch op gedrukt formaat.</translation>
    </message>
    <message>
      <source>The plates are separated by Tarwisa itself and drawn by pdfium: Ghostscript is not installed.</source>
      <translation>De platen zijn door Tarwisa zelf gescheiden en door pdfium getekend: Ghostscript is niet geïnstalleerd.</translation>
    </message>
    <message>
      <source>Warning</source>
      <translation>Waarschuwing</translation>
    </message>
    <message>
      <source>White text is set to overprint</source>
      <translation>Witte tekst staat op overdrukken</translation>
    </message>
    <message>
      <source>White text is smaller than {size} pt</source>
      <translation>Witte tekst is kleiner dan {size} pt</translation>
    </message>
    <message>
      <source>Without it in the file the printer's machine puts in another font.</source>
      <translation>Zonder dat lettertype in het bestand neemt de machine van de drukker een ander.</translation>
    </message>
    <message>
      <source>Write it into the Issue panel.</source>
      <translation>Vul het in het paneel Nummer in.</translation>
    </message>
    <message>
      <source>a block of code, set as text {text}</source>
      <translation>een blok code, gezet als tekst {text}</translation>
    </message>
    <message>
      <source>a caption or credit without a picture, left out: {text}</source>
      <translation>een onderschrift of vermelding zonder foto, weggelaten: {text}</translation>
    </message>
    <message>
      <source>a note or field on it ({kind}) is not printed</source>
      <translation>een notitie of veld ({kind}) wordt niet gedrukt</translation>
    </message>
    <message>
      <source>a paper with two fronts has two sections, one of each direction; this one is laid out with one front</source>
      <translation>een krant met twee voorpagina’s heeft twee katernen, één per leesrichting; deze is met één voorpagina opgemaakt</translation>
    </message>
    <message>
      <source>a paragraph of more than {n} characters</source>
      <translation>een alinea van meer dan {n} tekens</translation>
    </message>
    <message>
      <source>a picture within the file is not in it</source>
      <translation>een foto van het bestand zit er niet in</translation>
    </message>
    <message>
      <source>a table, set as lines of text with tabs</source>
      <translation>een tabel, gezet als regels tekst met tabs</translation>
    </message>
    <message>
      <source>above</source>
      <translation>boven</translation>
    </message>
    <message>
      <source>add a line `title: …`</source>
      <translation>voeg een regel `title: …` toe</translation>
    </message>
    <message>
      <source>add the stops, or the missing text</source>
      <translation>zet de punten, of de ontbrekende tekst</translation>
    </message>
    <message>
      <source>addresses of links, not printed: {text}</source>
      <translation>adressen van links, niet gedrukt: {text}</translation>
    </message>
    <message>
      <source>advert {advertiser} is booked on page {many}{page}, and the issue has no such page{told}</source>
      <translation>advertentie {advertiser} is geboekt op pagina {many}{page}, en die pagina heeft het nummer niet{told}</translation>
    </message>
    <message>
      <source>advert {advertiser} is deeper than the room that its page has</source>
      <translation>advertentie {advertiser} is dieper dan de ruimte op haar pagina</translation>
    </message>
    <message>
      <source>advert {advertiser} stands on the pasteboard and is not printed</source>
      <translation>advertentie {advertiser} staat op het plakbord en wordt niet gedrukt</translation>
    </message>
    <message>
      <source>advert {file} cannot be read: {problem}; its space stays empty</source>
      <translation>advertentie {file} kan niet gelezen worden: {problem}; haar plaats blijft leeg</translation>
    </message>
    <message>
      <source>advert {file} is not there; its space stays empty</source>
      <translation>advertentie {file} is er niet; haar plaats blijft leeg</translation>
    </message>
    <message>
      <source>allow more pages</source>
      <translation>sta meer pagina’s toe</translation>
    </message>
    <message>
      <source>allow more pages, or leave stories out</source>
      <translation>sta meer pagina’s toe, of laat artikelen weg</translation>
    </message>
    <message>
      <source>another story has the slug “{slug}”; this one is “{other}”</source>
      <translation>een ander artikel heet al ‘{slug}’; dit heet ‘{other}’</translation>
    </message>
    <message>
      <source>ask for a PDF/X-4</source>
      <translation>vraag een PDF/X-4</translation>
    </message>
    <message>
      <source>below</source>
      <translation>onder</translation>
    </message>
    <message>
      <source>beyond the {n} stories asked for, left out: {text}</source>
      <translation>meer dan de gevraagde {n} artikelen, weggelaten: {text}</translation>
    </message>
    <message>
      <source>blank</source>
      <translation>leeg</translation>
    </message>
    <message>
      <source>book it on another page, or let the issue have more</source>
      <translation>boek haar op een andere pagina, of geef het nummer er meer</translation>
    </message>
    <message>
      <source>book less, or put it on another page</source>
      <translation>boek minder, of zet haar op een andere pagina</translation>
    </message>
    <message>
      <source>book more, or shorten it</source>
      <translation>reserveer meer, of kort het in</translation>
    </message>
    <message>
      <source>box {box} cannot be read: {problem}; its space is not kept</source>
      <translation>kader {box} kan niet gelezen worden: {problem}; zijn plaats wordt niet vrijgehouden</translation>
    </message>
    <message>
      <source>box {box} cannot be set anew, its last picture stays: {problem}</source>
      <translation>kader {box} kan niet opnieuw worden gezet, het laatste beeld blijft staan: {problem}</translation>
    </message>
    <message>
      <source>box {box} cannot be set, its space stays empty: {problem}</source>
      <translation>kader {box} kan niet gezet worden, zijn plaats blijft leeg: {problem}</translation>
    </message>
    <message>
      <source>box {box} is too full: {n} times its depth is not shown</source>
      <translation>kader {box} is te vol: {n} keer zijn hoogte wordt niet getoond</translation>
    </message>
    <message>
      <source>box {box}: its files come to {n} MB: it cannot be changed at the desk</source>
      <translation>kader {box}: zijn bestanden zijn samen {n} MB: het kan niet aan het bureau worden gewijzigd</translation>
    </message>
    <message>
      <source>box {box}: {problem}</source>
      <translation>kader {box}: {problem}</translation>
    </message>
    <message>
      <source>change `pages` of the issue or of its sections</source>
      <translation>wijzig `pages` van het nummer of van zijn katernen</translation>
    </message>
    <message>
      <source>change it at the desk too, or make the issue afresh</source>
      <translation>verander het ook in het programma, of maak het nummer opnieuw</translation>
    </message>
    <message>
      <source>code of 1958/2002, article 2: name and address on every print</source>
      <translation>perswet van 1958/2002, artikel 2: naam en adres op al het drukwerk</translation>
    </message>
    <message>
      <source>code of 1958/2002, article 9: at the head of all copies, on page one</source>
      <translation>perswet van 1958/2002, artikel 9: bovenaan elk exemplaar, op de voorpagina</translation>
    </message>
    <message>
      <source>code, set as text: {text}</source>
      <translation>code, gezet als tekst: {text}</translation>
    </message>
    <message>
      <source>comments, not in the story: {text}</source>
      <translation>opmerkingen, niet in het artikel: {text}</translation>
    </message>
    <message>
      <source>compare both; `make --afresh` takes the folder's and drops all that was changed by hand</source>
      <translation>vergelijk beide; `make --afresh` neemt die van de map en laat alles vallen wat met de hand veranderd is</translation>
    </message>
    <message>
      <source>custom</source>
      <translation>gewoonte</translation>
    </message>
    <message>
      <source>custom: colophon</source>
      <translation>gewoonte: colofon</translation>
    </message>
    <message>
      <source>cut it, leave its picture out, or allow a page more</source>
      <translation>kort het in, laat de foto weg, of sta een pagina meer toe</translation>
    </message>
    <message>
      <source>date</source>
      <translation>datum</translation>
    </message>
    <message>
      <source>deck</source>
      <translation>onderkop</translation>
    </message>
    <message>
      <source>decree 2.99.1030: identification codes</source>
      <translation>decreet 2.99.1030: identificatiecodes</translation>
    </message>
    <message>
      <source>decree 2.99.1030: month and year</source>
      <translation>decreet 2.99.1030: maand en jaar</translation>
    </message>
    <message>
      <source>decree on legal deposit: ISSN</source>
      <translation>decreet op het wettelijk depot: ISSN</translation>
    </message>
    <message>
      <source>describe the picture in a sentence, in the inspector</source>
      <translation>beschrijf de foto in één zin, bij de eigenschappen</translation>
    </message>
    <message>
      <source>did you mean “{text}”?</source>
      <translation>bedoelde u ‘{text}’?</translation>
    </message>
    <message>
      <source>dir: {text} is no direction</source>
      <translation>dir: {text} is geen richting</translation>
    </message>
    <message>
      <source>director</source>
      <translation>directeur</translation>
    </message>
    <message>
      <source>draw it anew</source>
      <translation>teken het opnieuw</translation>
    </message>
    <message>
      <source>drawing in one bit</source>
      <translation>Een lijntekening</translation>
    </message>
    <message>
      <source>edition for reading: {problem}</source>
      <translation>leeseditie: {problem}</translation>
    </message>
    <message>
      <source>embedded players and pages, not printed: {text}</source>
      <translation>ingesloten spelers en pagina’s, niet gedrukt: {text}</translation>
    </message>
    <message>
      <source>export it again</source>
      <translation>exporteer het opnieuw</translation>
    </message>
    <message>
      <source>export the site instead, or paste the texts</source>
      <translation>exporteer liever de site, of plak de teksten</translation>
    </message>
    <message>
      <source>fill it or take it away</source>
      <translation>vul het of haal het weg</translation>
    </message>
    <message numerus="yes">
      <source>filler “{title}” is not needed: its %n words are left over</source>
      <translation>
        <numerusform>stopper “{title}” is niet nodig: zijn ene woord blijft over</numerusform>
        <numerusform>stopper “{title}” is niet nodig: al zijn %n woorden blijven over</numerusform>
      </translation>
    </message>
    <message>
      <source>find them and put those of the language in</source>
      <translation>zoek ze en zet die van de taal ervoor in de plaats</translation>
    </message>
    <message>
      <source>for the desk alone, not printed: {text}</source>
      <translation>alleen voor de redactie, niet gedrukt: {text}</translation>
    </message>
    <message>
      <source>give [[section]] two tables, one ltr and one rtl</source>
      <translation>geef [[section]] twee tabellen, één ltr en één rtl</translation>
    </message>
    <message>
      <source>give each story its own</source>
      <translation>geef elk artikel zijn eigen naam</translation>
    </message>
    <message>
      <source>give it a story or a picture more, or let another page have what stands on it</source>
      <translation>geef er een artikel of foto bij, of laat een andere pagina hebben wat erop staat</translation>
    </message>
    <message>
      <source>give style {role} a larger `vocalised`, or a smaller size</source>
      <translation>geef stijl {role} een groter `vocalised`, of een kleiner korps</translation>
    </message>
    <message>
      <source>give the section so many pages, or cut a story</source>
      <translation>geef de sectie zoveel pagina’s, of kort een artikel in</translation>
    </message>
    <message>
      <source>give the sections more copy, or pages that sum up to what the press takes</source>
      <translation>geef de katernen meer kopij, of een aantal pagina’s dat de pers aankan</translation>
    </message>
    <message>
      <source>give them the story’s</source>
      <translation>geef ze die van het artikel</translation>
    </message>
    <message>
      <source>if the others are right it is {n}</source>
      <translation>als de andere kloppen is het {n}</translation>
    </message>
    <message>
      <source>install WeasyPrint's libraries: sudo apt-get install {names}</source>
      <translation>installeer de bibliotheken van WeasyPrint: sudo apt-get install {names}</translation>
    </message>
    <message>
      <source>is no longer in the folder, and its page was changed by hand: it stays</source>
      <translation>staat niet meer in de map, en zijn pagina is met de hand veranderd: het blijft</translation>
    </message>
    <message numerus="yes">
      <source>it has %n pages, of which one is placed</source>
      <translation>
        <numerusform>hij heeft één pagina, die geplaatst is</numerusform>
        <numerusform>hij heeft %n pagina’s, waarvan er één geplaatst is</numerusform>
      </translation>
    </message>
    <message>
      <source>it has no {box}; its {other} is taken for the advert</source>
      <translation>ze heeft geen {box}; de {other} wordt voor de advertentie genomen</translation>
    </message>
    <message>
      <source>it has the colour of what it stands on</source>
      <translation>het heeft de kleur van zijn ondergrond</translation>
    </message>
    <message>
      <source>it is cut off at the trim</source>
      <translation>het wordt bij het snijden afgesneden</translation>
    </message>
    <message>
      <source>it is damaged and was repaired ({repair})</source>
      <translation>ze is beschadigd en hersteld ({repair})</translation>
    </message>
    <message>
      <source>it is transparent, which PDF/X-1a has no room for; its space stays empty</source>
      <translation>ze is doorzichtig, wat PDF/X-1a niet toelaat; haar plaats blijft leeg</translation>
    </message>
    <message>
      <source>it is {wide} x {high} mm and its space {across} x {down} mm</source>
      <translation>ze is {wide} × {high} mm en haar plaats {across} × {down} mm</translation>
    </message>
    <message>
      <source>its colours in {kinds} were separated for this press</source>
      <translation>haar kleuren in {kinds} zijn voor deze pers gescheiden</translation>
    </message>
    <message>
      <source>its file has not come</source>
      <translation>het bestand is er nog niet</translation>
    </message>
    <message>
      <source>its file is gone</source>
      <translation>het bestand is weg</translation>
    </message>
    <message>
      <source>its font has no such letters</source>
      <translation>het lettertype heeft die letters niet</translation>
    </message>
    <message>
      <source>jump line says page {number}, but no story of this page goes on there or comes from there</source>
      <translation>de verwijsregel noemt pagina {number}, maar geen artikel van deze pagina loopt daar door of komt daarvandaan</translation>
    </message>
    <message>
      <source>jump line says page {number}, which the issue does not have</source>
      <translation>de verwijsregel noemt pagina {number}, die het nummer niet heeft</translation>
    </message>
    <message>
      <source>keep it for another issue</source>
      <translation>bewaar hem voor een andere krant</translation>
    </message>
    <message>
      <source>keep one of the two</source>
      <translation>houd een van de twee</translation>
    </message>
    <message>
      <source>lang: {text} is no language</source>
      <translation>lang: {text} is geen taal</translation>
    </message>
    <message numerus="yes">
      <source>last %n pull quotes</source>
      <translation>
        <numerusform>laatste streamer</numerusform>
        <numerusform>laatste %n streamers</numerusform>
      </translation>
    </message>
    <message>
      <source>last pull quote</source>
      <translation>laatste streamer</translation>
    </message>
    <message>
      <source>law 23/2011 on legal deposit</source>
      <translation>wet 23/2011 op het wettelijk depot</translation>
    </message>
    <message>
      <source>law 68-99; decree 2.99.1030 of 27 December 2004</source>
      <translation>wet 68-99; decreet 2.99.1030 van 27 december 2004</translation>
    </message>
    <message>
      <source>law 88-13, article 21: the title that was declared</source>
      <translation>wet 88-13, artikel 21: de aangegeven titel</translation>
    </message>
    <message>
      <source>law of 1 August 1986</source>
      <translation>wet van 1 augustus 1986</translation>
    </message>
    <message>
      <source>law of 1 August 1986, article 5</source>
      <translation>wet van 1 augustus 1986, artikel 5</translation>
    </message>
    <message>
      <source>law of 29 July 1881, article 3: name and address</source>
      <translation>wet van 29 juli 1881, artikel 3: naam en adres</translation>
    </message>
    <message>
      <source>lead the story there, change the line or take it away</source>
      <translation>leid het artikel daarheen door, verander de regel of haal haar weg</translation>
    </message>
    <message>
      <source>leave the mark out, or change a word so that the lines break elsewhere</source>
      <translation>laat het teken weg, of verander een woord zodat de regels anders afbreken</translation>
    </message>
    <message>
      <source>left behind, {n} × {names}{told}</source>
      <translation>achtergelaten, {n} × {names}{told}</translation>
    </message>
    <message>
      <source>look at the page</source>
      <translation>bekijk de pagina</translation>
    </message>
    <message>
      <source>look at them in Word</source>
      <translation>bekijk ze in Word</translation>
    </message>
    <message>
      <source>look whether any of it is the story’s</source>
      <translation>kijk of er iets van het artikel bij is</translation>
    </message>
    <message>
      <source>look whether its accents and Arabic are right, and save the file as UTF-8</source>
      <translation>kijk of accenten en Arabisch kloppen, en bewaar het bestand als UTF-8</translation>
    </message>
    <message>
      <source>make it again here</source>
      <translation>maak het hier opnieuw</translation>
    </message>
    <message>
      <source>make its pictures smaller</source>
      <translation>maak zijn afbeeldingen kleiner</translation>
    </message>
    <message>
      <source>make room, cut the text, or thread it on to another frame</source>
      <translation>maak plaats, kort de tekst in, of leid hem door naar een ander kader</translation>
    </message>
    <message>
      <source>make the frame deeper or the text shorter</source>
      <translation>maak het kader dieper of de tekst korter</translation>
    </message>
    <message>
      <source>make the frame deeper, or shorten it</source>
      <translation>maak het kader dieper, of kort het in</translation>
    </message>
    <message>
      <source>mend it or take it out</source>
      <translation>verbeter het of haal het weg</translation>
    </message>
    <message>
      <source>mend its HTML</source>
      <translation>verbeter de HTML ervan</translation>
    </message>
    <message>
      <source>move it onto the page, or take it out</source>
      <translation>zet haar op de pagina, of haal haar weg</translation>
    </message>
    <message>
      <source>move its frame onto the page, or leave the story out</source>
      <translation>zet het kader op de pagina, of laat het artikel weg</translation>
    </message>
    <message>
      <source>move its stories up</source>
      <translation>zet de artikelen een map hoger</translation>
    </message>
    <message>
      <source>move what is needed</source>
      <translation>verplaats wat nodig is</translation>
    </message>
    <message>
      <source>move what is needed into the text</source>
      <translation>zet wat nodig is in de tekst</translation>
    </message>
    <message>
      <source>name the picture in `picture:`</source>
      <translation>noem de foto in `picture:`</translation>
    </message>
    <message>
      <source>new copy of “{slug}” stands in its place on page {page}, which was changed by hand{told}</source>
      <translation>nieuwe kopij van ‘{slug}’ staat op haar plaats op pagina {page}, die met de hand veranderd is{told}</translation>
    </message>
    <message>
      <source>no font at hand has {names} in “{excerpt}”</source>
      <translation>geen beschikbaar lettertype heeft {names} in “{excerpt}”</translation>
    </message>
    <message>
      <source>no page for reading can be made here: {problem}</source>
      <translation>hier kan geen leespagina gemaakt worden: {problem}</translation>
    </message>
    <message>
      <source>no page for reading could be made: {problem}</source>
      <translation>er kon geen leespagina gemaakt worden: {problem}</translation>
    </message>
    <message>
      <source>no text under the title</source>
      <translation>geen tekst onder de kop</translation>
    </message>
    <message>
      <source>nothing beside it says what it is</source>
      <translation>niets ernaast zegt wat het is</translation>
    </message>
    <message>
      <source>number of legal deposit</source>
      <translation>nummer van het wettelijk depot</translation>
    </message>
    <message>
      <source>of another section ({names}): {text}</source>
      <translation>van een andere rubriek ({names}): {text}</translation>
    </message>
    <message>
      <source>of the page around the story, left out: {text}</source>
      <translation>van de pagina rond het artikel, weggelaten: {text}</translation>
    </message>
    <message>
      <source>of the site alone, not printed: {text}</source>
      <translation>alleen van de site, niet gedrukt: {text}</translation>
    </message>
    <message>
      <source>on any page</source>
      <translation>op enige pagina</translation>
    </message>
    <message>
      <source>on page one</source>
      <translation>op pagina één</translation>
    </message>
    <message>
      <source>page {n}</source>
      <translation>pagina {n}</translation>
    </message>
    <message>
      <source>page {page} is filled to {percent} %</source>
      <translation>pagina {page} is voor {percent} % gevuld</translation>
    </message>
    <message>
      <source>page {page} of the filler</source>
      <translation>pagina {page} van de stopper</translation>
    </message>
    <message>
      <source>page {page} stays as it was changed by hand</source>
      <translation>pagina {page} blijft zoals ze met de hand veranderd is</translation>
    </message>
    <message>
      <source>pages left blank in the middle of the paper to make {all}: {n}</source>
      <translation>pagina’s wit gelaten in het midden van de krant om er {all} te maken: {n}</translation>
    </message>
    <message>
      <source>paragraphs of “{title}” have no language: they are hyphenated by none</source>
      <translation>alinea’s van “{title}” hebben geen taal: ze worden door geen enkele afgebroken</translation>
    </message>
    <message>
      <source>part it well</source>
      <translation>deel hem goed in</translation>
    </message>
    <message>
      <source>picture</source>
      <translation>Een foto</translation>
    </message>
    <message>
      <source>picture frame without a picture: it prints nothing</source>
      <translation>fotokader zonder foto: het drukt niets</translation>
    </message>
    <message>
      <source>picture {picture} cannot be read: {problem}{told}</source>
      <translation>foto {picture} kan niet gelezen worden: {problem}{told}</translation>
    </message>
    <message>
      <source>picture {picture} is not beside the copy{told}</source>
      <translation>foto {picture} staat niet naast de kopij{told}</translation>
    </message>
    <message>
      <source>picture {picture} is not in pictures/{told}</source>
      <translation>foto {picture} staat niet in pictures/{told}</translation>
    </message>
    <message>
      <source>picture “{picture}” of “{title}” found no page</source>
      <translation>foto “{picture}” bij “{title}” vond geen pagina</translation>
    </message>
    <message>
      <source>pie de imprenta</source>
      <translation>drukkersvermelding (pie de imprenta)</translation>
    </message>
    <message>
      <source>place it at the desk, or make the issue afresh</source>
      <translation>plaats het in het programma, of maak het nummer opnieuw</translation>
    </message>
    <message>
      <source>place {n} of {names} is {what}: the paper has {all} pages</source>
      <translation>plaats {n} van {names} is {what}: de krant heeft {all} pagina’s</translation>
    </message>
    <message>
      <source>price</source>
      <translation>prijs</translation>
    </message>
    <message>
      <source>printer's name and address</source>
      <translation>naam en adres van de drukker</translation>
    </message>
    <message>
      <source>publish what is to be printed and export again</source>
      <translation>publiceer wat gedrukt moet worden en exporteer opnieuw</translation>
    </message>
    <message>
      <source>pull quote</source>
      <translation>streamer</translation>
    </message>
    <message>
      <source>put a font that has it into the issue's fonts folder, or write it otherwise</source>
      <translation>leg een lettertype dat het heeft in de map fonts van het nummer, of schrijf het anders</translation>
    </message>
    <message>
      <source>put a line of three hyphens after the last key</source>
      <translation>zet een regel van drie streepjes na de laatste sleutel</translation>
    </message>
    <message>
      <source>put it back at the desk, or make the issue afresh</source>
      <translation>zet het in het programma terug, of maak het nummer opnieuw</translation>
    </message>
    <message>
      <source>put it beside the source and import again, or into pictures/</source>
      <translation>zet hem naast de bron en importeer opnieuw, of in pictures/</translation>
    </message>
    <message>
      <source>put it in adverts/, or mend its name</source>
      <translation>zet haar in adverts/, of verbeter de naam</translation>
    </message>
    <message>
      <source>put it in boxes/</source>
      <translation>zet het in boxes/</translation>
    </message>
    <message>
      <source>put it there, or mend its name</source>
      <translation>zet hem daar, of verbeter de naam</translation>
    </message>
    <message>
      <source>put the paper's title, number and date in it</source>
      <translation>zet er titel, nummer en datum van de krant in</translation>
    </message>
    <message>
      <source>save it again as JPEG or PNG</source>
      <translation>bewaar hem opnieuw als JPEG of PNG</translation>
    </message>
    <message>
      <source>save it as .docx, .txt or .md</source>
      <translation>bewaar het als .docx, .txt of .md</translation>
    </message>
    <message>
      <source>section “{section}” takes {n} pages, not {asked}: “{story}” found no room there</source>
      <translation>sectie “{section}” neemt {n} pagina’s in plaats van {asked}: “{story}” vond daar geen plaats</translation>
    </message>
    <message>
      <source>shorten it, put in soft hyphens, or give it a wider column</source>
      <translation>kort het in, zet er zachte koppeltekens in, of geef het een bredere kolom</translation>
    </message>
    <message>
      <source>something lies over it</source>
      <translation>er ligt iets overheen</translation>
    </message>
    <message>
      <source>stories are not looked for in folders within stories/</source>
      <translation>in mappen binnen stories/ wordt niet naar artikelen gezocht</translation>
    </message>
    <message>
      <source>story “{slug}” runs in two places</source>
      <translation>artikel “{slug}” loopt op twee plaatsen</translation>
    </message>
    <message numerus="yes">
      <source>story “{title}” found no page: all its %n words are left over</source>
      <translation>
        <numerusform>artikel “{title}” vond geen pagina: zijn ene woord blijft over</numerusform>
        <numerusform>artikel “{title}” vond geen pagina: al zijn %n woorden blijven over</numerusform>
      </translation>
    </message>
    <message>
      <source>story “{title}” is new, and no page that is free for the make-up has room for it</source>
      <translation>artikel ‘{title}’ is nieuw, en geen pagina die vrij is voor de opmaak heeft er plaats voor</translation>
    </message>
    <message>
      <source>story “{title}” stands without its {kind}, which it lets be left out, at a price of {price}</source>
      <translation>artikel “{title}” staat er zonder {kind}, zoals het toelaat, voor een prijs van {price}</translation>
    </message>
    <message>
      <source>story “{title}” was taken out by hand and stays out</source>
      <translation>artikel ‘{title}’ is met de hand weggehaald en blijft weg</translation>
    </message>
    <message>
      <source>story “{title}” would go onto page {folio} with {lines} lines fewer, about {words} of its {all} words</source>
      <translation>artikel “{title}” zou op pagina {folio} passen met {lines} regels minder, zo’n {words} van zijn {all} woorden</translation>
    </message>
    <message>
      <source>story “{title}” {what}</source>
      <translation>artikel ‘{title}’ {what}</translation>
    </message>
    <message>
      <source>take it away</source>
      <translation>haal het weg</translation>
    </message>
    <message>
      <source>take it out of `optional` where it has to stay</source>
      <translation>haal het uit `optional` waar het moet blijven</translation>
    </message>
    <message>
      <source>take it out of one of them</source>
      <translation>haal het uit een ervan weg</translation>
    </message>
    <message>
      <source>take one of them out</source>
      <translation>haal er een weg</translation>
    </message>
    <message>
      <source>take that file away, or get it anew from whoever made it</source>
      <translation>haal dat bestand weg, of vraag het opnieuw aan wie het maakte</translation>
    </message>
    <message>
      <source>text frame without text: it prints nothing</source>
      <translation>tekstkader zonder tekst: het drukt niets</translation>
    </message>
    <message>
      <source>text is {points} pt deeper than its frame: {text}</source>
      <translation>de tekst is {points} pt dieper dan het kader: {text}</translation>
    </message>
    <message>
      <source>text of story “{title}” stands on the pasteboard and is not printed</source>
      <translation>tekst van het artikel ‘{title}’ staat op het plakbord en wordt niet gedrukt</translation>
    </message>
    <message>
      <source>the agency’s end of the text, not printed: {text}</source>
      <translation>slot van het persbureau, niet gedrukt: {text}</translation>
    </message>
    <message>
      <source>the copy for the library is no sound PDF/A: {problem}</source>
      <translation>het exemplaar voor de bibliotheek is geen geldige PDF/A: {problem}</translation>
    </message>
    <message>
      <source>the excerpt, too long for a deck: {text}</source>
      <translation>het uittreksel, te lang voor een intro: {text}</translation>
    </message>
    <message>
      <source>the export does not say which picture number {n} is</source>
      <translation>de export zegt niet welke foto nummer {n} is</translation>
    </message>
    <message>
      <source>the feed is damaged ({problem}); what could be read of it is read</source>
      <translation>de feed is beschadigd ({problem}); wat leesbaar was is gelezen</translation>
    </message>
    <message>
      <source>the file is empty</source>
      <translation>het bestand is leeg</translation>
    </message>
    <message>
      <source>the front matter has no closing line</source>
      <translation>de kop heeft geen sluitregel</translation>
    </message>
    <message>
      <source>the issue asks for {wanted} pages and its sections make {made}</source>
      <translation>het nummer vraagt {wanted} pagina’s en zijn katernen maken er {made}</translation>
    </message>
    <message>
      <source>the keys are {names}</source>
      <translation>de sleutels zijn {names}</translation>
    </message>
    <message>
      <source>the site’s own lines {place} the story, cut: {text}</source>
      <translation>eigen regels van de site {place} het artikel, weggesneden: {text}</translation>
    </message>
    <message>
      <source>the story has no title</source>
      <translation>het artikel heeft geen kop</translation>
    </message>
    <message>
      <source>there is no text in it</source>
      <translation>er staat geen tekst in</translation>
    </message>
    <message>
      <source>this is no text; the file is left out</source>
      <translation>dit is geen tekst; het bestand is weggelaten</translation>
    </message>
    <message>
      <source>this is not UTF-8; read as Windows-1256 (Arabic and French)</source>
      <translation>dit is geen UTF-8; gelezen als Windows-1256 (Arabisch en Frans)</translation>
    </message>
    <message>
      <source>title of the paper</source>
      <translation>titel van de krant</translation>
    </message>
    <message>
      <source>tracked changes, accepted; {text}</source>
      <translation>bijgehouden wijzigingen, aanvaard; {text}</translation>
    </message>
    <message>
      <source>was changed both by hand and in the folder: the words of the desk stay</source>
      <translation>is zowel met de hand als in de map veranderd: de woorden van het programma blijven</translation>
    </message>
    <message>
      <source>what is placed on page {page} has to be a picture in the copy for the library</source>
      <translation>wat op pagina {page} geplaatst is moet een beeld zijn in het exemplaar voor de bibliotheek</translation>
    </message>
    <message>
      <source>what may be left out: {names}</source>
      <translation>wat weggelaten mag worden: {names}</translation>
    </message>
    <message>
      <source>words of a form, not printed: {text}</source>
      <translation>woorden van een formulier, niet gedrukt: {text}</translation>
    </message>
    <message>
      <source>write a whole number from {first} to {second}</source>
      <translation>schrijf een geheel getal van {first} tot {second}</translation>
    </message>
    <message>
      <source>write eight digits, as 1113-8998</source>
      <translation>schrijf acht cijfers, zoals 1113-8998</translation>
    </message>
    <message>
      <source>write it, or take it out</source>
      <translation>schrijf het, of haal het weg</translation>
    </message>
    <message>
      <source>write it, or wait for it</source>
      <translation>schrijf hem, of wacht erop</translation>
    </message>
    <message>
      <source>write ltr, rtl or auto</source>
      <translation>schrijf ltr, rtl of auto</translation>
    </message>
    <message>
      <source>write nl, fr, en, es or ar</source>
      <translation>schrijf nl, fr, en, es of ar</translation>
    </message>
    <message>
      <source>write yes or no</source>
      <translation>schrijf yes of no</translation>
    </message>
    <message>
      <source>{country}: the issue does not say its {mention} ({source}).</source>
      <translation>{country}: het nummer vermeldt niet: {mention} ({source}).</translation>
    </message>
    <message>
      <source>{country}: the {mention}, “{text}”,</source>
      <translation>{country}: de vermelding {mention}, ‘{text}’,</translation>
    </message>
    <message>
      <source>{country}: these have to stand on one page together: {mentions}.</source>
      <translation>{country}: deze moeten samen op één pagina staan: {mentions}.</translation>
    </message>
    <message>
      <source>{file} is no story; it is left out</source>
      <translation>{file} is geen artikel; het is weggelaten</translation>
    </message>
    <message>
      <source>{file} is not in the issue: this version does not read {names} files</source>
      <translation>{file} zit niet in het nummer: deze versie leest geen {names}-bestanden</translation>
    </message>
    <message>
      <source>{file} was written with a number and a date to be filled in</source>
      <translation>{file} is geschreven met een nummer en een datum om in te vullen</translation>
    </message>
    <message>
      <source>{lines} the line above in “{story}”, style {role}: {points} pt are wanting</source>
      <translation>{lines} de regel erboven in “{story}”, stijl {role}: er ontbreekt {points} pt</translation>
    </message>
    <message>
      <source>{lines} the line above or below in “{story}”: {names}</source>
      <translation>{lines} de regel erboven of eronder in ‘{story}’: {names}</translation>
    </message>
    <message>
      <source>{many} without a full stop: {text}</source>
      <translation>{many} zonder punt aan het eind: {text}</translation>
    </message>
    <message>
      <source>{names} changed in the folder; pages that were changed by hand are laid out by what it was</source>
      <translation>{names} is in de map veranderd; pagina’s die met de hand veranderd zijn volgen wat er stond</translation>
    </message>
    <message>
      <source>{names} within the file, left out</source>
      <translation>in het bestand, weggelaten: {names}</translation>
    </message>
    <message>
      <source>{names}, not in the story: {text}</source>
      <translation>{names}, niet in het artikel: {text}</translation>
    </message>
    <message>
      <source>{names}: optional: {text} cannot be used</source>
      <translation>{names}: optional: {text} is niet bruikbaar</translation>
    </message>
    <message>
      <source>{names}: {text} cannot be used</source>
      <translation>{names}: {text} is niet bruikbaar</translation>
    </message>
    <message>
      <source>{n} of {all} entries have summaries only</source>
      <translation>{n} van {all} berichten hebben alleen een samenvatting</translation>
    </message>
    <message>
      <source>{n} stories from before {date}, left out</source>
      <translation>{n} artikelen van voor {date}, weggelaten</translation>
    </message>
    <message>
      <source>{picture} says nothing to readers who cannot see it</source>
      <translation>{picture} zegt niets aan lezers die haar niet zien</translation>
    </message>
    <message>
      <source>{problem}; left out</source>
      <translation>{problem}; weggelaten</translation>
    </message>
    <message>
      <source>{problem}; no font of fonts/ is used</source>
      <translation>{problem}; geen enkel lettertype uit fonts/ wordt gebruikt</translation>
    </message>
    <message>
      <source>{problem}; the file is left out</source>
      <translation>{problem}; het bestand is weggelaten</translation>
    </message>
    <message>
      <source>{problem}; the story is left out</source>
      <translation>{problem}; het artikel is weggelaten</translation>
    </message>
    <message>
      <source>{problem}; the {n} items before it are read, those after it are not</source>
      <translation>{problem}; de {n} berichten ervoor zijn gelezen, die erna niet</translation>
    </message>
    <message>
      <source>{what} cannot be counted: {trouble} ({source}).</source>
      <translation>{what} telt niet mee: {trouble} ({source}).</translation>
    </message>
    <message>
      <source>{what} does not stand {place} ({source}).</source>
      <translation>{what} staat niet {place} ({source}).</translation>
    </message>
    <message>
      <source>{what}, parted into {n}</source>
      <translation>{what}, in {n} gedeeld</translation>
    </message>
    <message>
      <source>{what}, {size} {unit}{many}.</source>
      <translation>{what}, {size} {unit}{many}.</translation>
    </message>
    <message>
      <source>“{text}” is part of a word wider than the line ({measure} pt), broken where it just fits</source>
      <translation>“{text}” is een deel van een woord dat breder is dan de regel ({measure} pt), afgebroken waar het net past</translation>
    </message>
    <message numerus="yes">
      <source>“{title}” has %n straight quotation marks</source>
      <translation>
        <numerusform>“{title}” heeft één recht aanhalingsteken</numerusform>
        <numerusform>“{title}” heeft %n rechte aanhalingstekens</numerusform>
      </translation>
    </message>
    <message>
      <source>“{title}” is in the issue twice, as {first} and as {second}</source>
      <translation>“{title}” staat twee keer in het nummer, als {first} en als {second}</translation>
    </message>
  </context>
  <context>
    <name>gallery</name>
    <message>
      <source>A few short stories, to try it out</source>
      <translation>Een paar korte artikelen, om te proberen</translation>
    </message>
    <message>
      <source>A new issue</source>
      <translation>Een nieuw nummer</translation>
    </message>
    <message>
      <source>A threaded text frame on each page</source>
      <translation>Een verbonden tekstkader op elke pagina</translation>
    </message>
    <message>
      <source>At the left</source>
      <translation>Links</translation>
    </message>
    <message>
      <source>At the right, the Arabic way</source>
      <translation>Rechts, op zijn Arabisch</translation>
    </message>
    <message>
      <source>Begin with:</source>
      <translation>Beginnen met:</translation>
    </message>
    <message>
      <source>Bound:</source>
      <translation>Gebonden:</translation>
    </message>
    <message>
      <source>Broadsheet</source>
      <translation>Broadsheet</translation>
    </message>
    <message>
      <source>Create issue</source>
      <translation>Nummer maken</translation>
    </message>
    <message>
      <source>Date:</source>
      <translation>Datum:</translation>
    </message>
    <message>
      <source>Empty pages</source>
      <translation>Lege pagina’s</translation>
    </message>
    <message>
      <source>Four pages A3</source>
      <translation>Vier pagina’s A3</translation>
    </message>
    <message>
      <source>Issue number:</source>
      <translation>Nummer:</translation>
    </message>
    <message>
      <source>Issues opened before</source>
      <translation>Eerder geopende nummers</translation>
    </message>
    <message>
      <source>Language of the Latin pages:</source>
      <translation>Taal van de Latijnse pagina’s:</translation>
    </message>
    <message>
      <source>Newsletter A4</source>
      <translation>Nieuwsbrief A4</translation>
    </message>
    <message>
      <source>Next issue of the last paper…</source>
      <translation>Volgend nummer van de laatste krant…</translation>
    </message>
    <message>
      <source>Of these, Arabic pages at the end:</source>
      <translation>Waarvan Arabische aan het eind:</translation>
    </message>
    <message>
      <source>Open a file…</source>
      <translation>Een bestand openen…</translation>
    </message>
    <message>
      <source>Open the sample issue</source>
      <translation>Het voorbeeldnummer openen</translation>
    </message>
    <message>
      <source>Or go on with one</source>
      <translation>Of met een verdergaan</translation>
    </message>
    <message>
      <source>Pages:</source>
      <translation>Pagina’s:</translation>
    </message>
    <message>
      <source>Tabloid in two scripts</source>
      <translation>Tabloid in twee schriften</translation>
    </message>
    <message>
      <source>Tarwisa: begin an issue</source>
      <translation>Tarwisa: een nummer beginnen</translation>
    </message>
    <message>
      <source>Templates</source>
      <translation>Sjablonen</translation>
    </message>
    <message>
      <source>Title in Arabic letters:</source>
      <translation>Titel in Arabische letters:</translation>
    </message>
    <message>
      <source>Title in Latin letters:</source>
      <translation>Titel in Latijnse letters:</translation>
    </message>
    <message>
      <source>Two fronts, one from each side</source>
      <translation>Twee voorpagina’s, van elke kant een</translation>
    </message>
  </context>
  <context>
    <name>history</name>
    <message>
      <source>Add page</source>
      <translation>Pagina toevoegen</translation>
    </message>
    <message>
      <source>Align</source>
      <translation>Uitlijnen</translation>
    </message>
    <message>
      <source>Alignment</source>
      <translation>Uitlijning</translation>
    </message>
    <message>
      <source>All capitals</source>
      <translation>Hoofdletters</translation>
    </message>
    <message>
      <source>Alternative text</source>
      <translation>Vervangende tekst</translation>
    </message>
    <message>
      <source>Apply parent page</source>
      <translation>Stramienpagina toepassen</translation>
    </message>
    <message>
      <source>Arrange page</source>
      <translation>Pagina indelen</translation>
    </message>
    <message>
      <source>As the style</source>
      <translation>Zoals de stijl</translation>
    </message>
    <message>
      <source>Balance columns</source>
      <translation>Kolommen gelijk maken</translation>
    </message>
    <message>
      <source>Base style on</source>
      <translation>Stijl baseren op</translation>
    </message>
    <message>
      <source>Baseline grid</source>
      <translation>Basislijnraster</translation>
    </message>
    <message>
      <source>Baseline shift</source>
      <translation>Basislijn verschoven</translation>
    </message>
    <message>
      <source>Binding</source>
      <translation>Binding</translation>
    </message>
    <message>
      <source>Bold</source>
      <translation>Vet</translation>
    </message>
    <message>
      <source>Bring forward</source>
      <translation>Naar voren</translation>
    </message>
    <message>
      <source>Bring to front</source>
      <translation>Naar voorgrond</translation>
    </message>
    <message>
      <source>Change style</source>
      <translation>Stijl wijzigen</translation>
    </message>
    <message>
      <source>Character style</source>
      <translation>Tekenstijl</translation>
    </message>
    <message>
      <source>Clear page</source>
      <translation>Pagina leegmaken</translation>
    </message>
    <message>
      <source>Close article into a block</source>
      <translation>Artikel gesloten tot één blok</translation>
    </message>
    <message>
      <source>Column rule</source>
      <translation>Kolomlijn</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>Kolommen</translation>
    </message>
    <message>
      <source>Corners</source>
      <translation>Hoeken</translation>
    </message>
    <message>
      <source>Correct spelling</source>
      <translation>Spelling verbeteren</translation>
    </message>
    <message>
      <source>Country of the law</source>
      <translation>Land van de wet</translation>
    </message>
    <message>
      <source>Cut</source>
      <translation>Knippen</translation>
    </message>
    <message>
      <source>Cut thread</source>
      <translation>Verbinding verbreken</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Datum</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Verwijderen</translation>
    </message>
    <message>
      <source>Delete column</source>
      <translation>Kolom verwijderen</translation>
    </message>
    <message>
      <source>Delete ink</source>
      <translation>Inkt verwijderen</translation>
    </message>
    <message>
      <source>Delete layer</source>
      <translation>Laag verwijderen</translation>
    </message>
    <message>
      <source>Delete pages</source>
      <translation>Pagina’s verwijderen</translation>
    </message>
    <message>
      <source>Delete parent page</source>
      <translation>Stramienpagina verwijderen</translation>
    </message>
    <message>
      <source>Delete row</source>
      <translation>Rij verwijderen</translation>
    </message>
    <message>
      <source>Delete story</source>
      <translation>Artikel verwijderen</translation>
    </message>
    <message>
      <source>Delete style</source>
      <translation>Stijl verwijderen</translation>
    </message>
    <message>
      <source>Delete text</source>
      <translation>Tekst verwijderen</translation>
    </message>
    <message>
      <source>Detach from parent page</source>
      <translation>Losmaken van de stramienpagina</translation>
    </message>
    <message>
      <source>Direction of columns</source>
      <translation>Kolomrichting</translation>
    </message>
    <message>
      <source>Direction of page</source>
      <translation>Leesrichting van de pagina</translation>
    </message>
    <message>
      <source>Director</source>
      <translation>Directeur</translation>
    </message>
    <message>
      <source>Distribute</source>
      <translation>Verdelen</translation>
    </message>
    <message>
      <source>Drop cap</source>
      <translation>Initiaal</translation>
    </message>
    <message>
      <source>Drop text</source>
      <translation>Tekst neerzetten</translation>
    </message>
    <message>
      <source>Duplicate</source>
      <translation>Dupliceren</translation>
    </message>
    <message>
      <source>Duplicate page</source>
      <translation>Pagina dupliceren</translation>
    </message>
    <message>
      <source>Duplicate parent page</source>
      <translation>Stramienpagina dupliceren</translation>
    </message>
    <message>
      <source>Enlarge picture</source>
      <translation>Foto vergroten</translation>
    </message>
    <message>
      <source>Fill</source>
      <translation>Vulling</translation>
    </message>
    <message>
      <source>Fill frame</source>
      <translation>Kader vullen</translation>
    </message>
    <message>
      <source>Fit frame to content</source>
      <translation>Kader aan inhoud aanpassen</translation>
    </message>
    <message>
      <source>Font</source>
      <translation>Lettertype</translation>
    </message>
    <message>
      <source>Group</source>
      <translation>Groeperen</translation>
    </message>
    <message>
      <source>Guide</source>
      <translation>Hulplijn</translation>
    </message>
    <message>
      <source>Gutter</source>
      <translation>Kolomwit</translation>
    </message>
    <message>
      <source>HTML box</source>
      <translation>HTML-kader</translation>
    </message>
    <message>
      <source>Head of the table</source>
      <translation>Kop van de tabel</translation>
    </message>
    <message>
      <source>Height</source>
      <translation>Hoogte</translation>
    </message>
    <message>
      <source>Hide</source>
      <translation>Verbergen</translation>
    </message>
    <message>
      <source>Hijri date</source>
      <translation>Hidjri-datum</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Geschiedenis</translation>
    </message>
    <message>
      <source>Hyphenate</source>
      <translation>Afbreken</translation>
    </message>
    <message>
      <source>ISSN</source>
      <translation>ISSN</translation>
    </message>
    <message>
      <source>Import copy</source>
      <translation>Kopij importeren</translation>
    </message>
    <message>
      <source>Indent</source>
      <translation>Inspringing</translation>
    </message>
    <message>
      <source>Ink of text</source>
      <translation>Inkt van de tekst</translation>
    </message>
    <message>
      <source>Insert character</source>
      <translation>Teken invoegen</translation>
    </message>
    <message>
      <source>Insert field</source>
      <translation>Veld invoegen</translation>
    </message>
    <message>
      <source>Inset of text</source>
      <translation>Inzet van tekst</translation>
    </message>
    <message>
      <source>Issue number</source>
      <translation>Nummer van de krant</translation>
    </message>
    <message>
      <source>Italic</source>
      <translation>Cursief</translation>
    </message>
    <message>
      <source>Items change sides</source>
      <translation>Objecten wisselen van kant</translation>
    </message>
    <message>
      <source>Kashida</source>
      <translation>Kasjida</translation>
    </message>
    <message>
      <source>Keep with next</source>
      <translation>Bij volgende houden</translation>
    </message>
    <message>
      <source>Kind of line</source>
      <translation>Soort lijn</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Taal</translation>
    </message>
    <message>
      <source>Language of paragraph</source>
      <translation>Taal van de alinea</translation>
    </message>
    <message>
      <source>Language of text</source>
      <translation>Taal van de tekst</translation>
    </message>
    <message>
      <source>Leading</source>
      <translation>Regelafstand</translation>
    </message>
    <message>
      <source>Legal deposit</source>
      <translation>Wettelijk depot</translation>
    </message>
    <message>
      <source>Let finding pass</source>
      <translation>Bevinding laten passeren</translation>
    </message>
    <message>
      <source>Line</source>
      <translation>Lijn</translation>
    </message>
    <message>
      <source>Lock</source>
      <translation>Vergrendelen</translation>
    </message>
    <message>
      <source>Lock layer</source>
      <translation>Laag vergrendelen</translation>
    </message>
    <message>
      <source>Mend</source>
      <translation>Herstellen</translation>
    </message>
    <message>
      <source>Mix ink</source>
      <translation>Inkt mengen</translation>
    </message>
    <message>
      <source>Motto</source>
      <translation>Motto</translation>
    </message>
    <message>
      <source>Move</source>
      <translation>Verplaatsen</translation>
    </message>
    <message>
      <source>Move pages</source>
      <translation>Pagina’s verplaatsen</translation>
    </message>
    <message>
      <source>Move picture</source>
      <translation>Foto verschuiven</translation>
    </message>
    <message>
      <source>Move to layer</source>
      <translation>Naar laag verplaatsen</translation>
    </message>
    <message>
      <source>Move to parent page</source>
      <translation>Naar de stramienpagina verplaatsen</translation>
    </message>
    <message>
      <source>New column</source>
      <translation>Nieuwe kolom</translation>
    </message>
    <message>
      <source>New ellipse</source>
      <translation>Nieuwe ellips</translation>
    </message>
    <message>
      <source>New ink</source>
      <translation>Nieuwe inkt</translation>
    </message>
    <message>
      <source>New layer</source>
      <translation>Nieuwe laag</translation>
    </message>
    <message>
      <source>New line</source>
      <translation>Nieuwe lijn</translation>
    </message>
    <message>
      <source>New paragraph</source>
      <translation>Nieuwe alinea</translation>
    </message>
    <message>
      <source>New parent page</source>
      <translation>Nieuwe stramienpagina</translation>
    </message>
    <message>
      <source>New picture frame</source>
      <translation>Nieuw fotokader</translation>
    </message>
    <message>
      <source>New row</source>
      <translation>Nieuwe rij</translation>
    </message>
    <message>
      <source>New shape</source>
      <translation>Nieuwe vorm</translation>
    </message>
    <message>
      <source>New style</source>
      <translation>Nieuwe stijl</translation>
    </message>
    <message>
      <source>New table</source>
      <translation>Nieuwe tabel</translation>
    </message>
    <message>
      <source>New text frame</source>
      <translation>Nieuw tekstkader</translation>
    </message>
    <message>
      <source>New tint</source>
      <translation>Nieuwe tint</translation>
    </message>
    <message>
      <source>Next issue</source>
      <translation>Volgend nummer</translation>
    </message>
    <message>
      <source>Nudge</source>
      <translation>Opschuiven</translation>
    </message>
    <message>
      <source>Numbering of pages</source>
      <translation>Paginanummering</translation>
    </message>
    <message>
      <source>Object style</source>
      <translation>Objectstijl</translation>
    </message>
    <message>
      <source>Open article into frames</source>
      <translation>Artikel geopend in kaders</translation>
    </message>
    <message>
      <source>Opened</source>
      <translation>Geopend</translation>
    </message>
    <message>
      <source>Order of layers</source>
      <translation>Volgorde van lagen</translation>
    </message>
    <message>
      <source>Override parent item</source>
      <translation>Stramienonderdeel losmaken</translation>
    </message>
    <message>
      <source>Page set-up</source>
      <translation>Pagina-instelling</translation>
    </message>
    <message>
      <source>Paragraph direction</source>
      <translation>Richting van de alinea</translation>
    </message>
    <message>
      <source>Paragraph style</source>
      <translation>Alineastijl</translation>
    </message>
    <message>
      <source>Paste</source>
      <translation>Plakken</translation>
    </message>
    <message>
      <source>Place files</source>
      <translation>Bestanden plaatsen</translation>
    </message>
    <message>
      <source>Place picture</source>
      <translation>Foto plaatsen</translation>
    </message>
    <message>
      <source>Place story</source>
      <translation>Artikel plaatsen</translation>
    </message>
    <message>
      <source>Plain letters</source>
      <translation>Gewone letters</translation>
    </message>
    <message>
      <source>Plate of ink</source>
      <translation>Plaat van de inkt</translation>
    </message>
    <message>
      <source>Price</source>
      <translation>Prijs</translation>
    </message>
    <message>
      <source>Print layer</source>
      <translation>Laag drukken</translation>
    </message>
    <message>
      <source>Printer</source>
      <translation>Drukker</translation>
    </message>
    <message>
      <source>Put back</source>
      <translation>Terugzetten</translation>
    </message>
    <message>
      <source>Redefine style</source>
      <translation>Stijl opnieuw bepalen</translation>
    </message>
    <message>
      <source>Relink picture</source>
      <translation>Foto opnieuw koppelen</translation>
    </message>
    <message>
      <source>Remove guide</source>
      <translation>Hulplijn weghalen</translation>
    </message>
    <message>
      <source>Rename ink</source>
      <translation>Inkt hernoemen</translation>
    </message>
    <message>
      <source>Rename layer</source>
      <translation>Laag hernoemen</translation>
    </message>
    <message>
      <source>Rename parent page</source>
      <translation>Naam stramienpagina wijzigen</translation>
    </message>
    <message>
      <source>Rename style</source>
      <translation>Stijl hernoemen</translation>
    </message>
    <message>
      <source>Replace</source>
      <translation>Vervangen</translation>
    </message>
    <message>
      <source>Reset to parent page</source>
      <translation>Terug naar stramienpagina</translation>
    </message>
    <message>
      <source>Resize</source>
      <translation>Formaat wijzigen</translation>
    </message>
    <message>
      <source>Rotate</source>
      <translation>Draaien</translation>
    </message>
    <message>
      <source>Scale picture</source>
      <translation>Foto schalen</translation>
    </message>
    <message>
      <source>Section</source>
      <translation>Katern</translation>
    </message>
    <message>
      <source>Send backward</source>
      <translation>Naar achteren</translation>
    </message>
    <message>
      <source>Send to back</source>
      <translation>Naar achtergrond</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>Alles tonen</translation>
    </message>
    <message>
      <source>Show layer</source>
      <translation>Laag tonen</translation>
    </message>
    <message>
      <source>Size of text</source>
      <translation>Corps van de tekst</translation>
    </message>
    <message>
      <source>Small capitals</source>
      <translation>Kleinkapitalen</translation>
    </message>
    <message>
      <source>Space after</source>
      <translation>Wit erna</translation>
    </message>
    <message>
      <source>Space before</source>
      <translation>Wit ervoor</translation>
    </message>
    <message>
      <source>Strikethrough</source>
      <translation>Doorgehaald</translation>
    </message>
    <message>
      <source>Subscript</source>
      <translation>Subscript</translation>
    </message>
    <message>
      <source>Superscript</source>
      <translation>Superscript</translation>
    </message>
    <message>
      <source>Take look</source>
      <translation>Opmaak overnemen</translation>
    </message>
    <message>
      <source>Tell finding again</source>
      <translation>Bevinding weer melden</translation>
    </message>
    <message>
      <source>Text wrap</source>
      <translation>Tekstomloop</translation>
    </message>
    <message>
      <source>Thread text</source>
      <translation>Tekst verbinden</translation>
    </message>
    <message>
      <source>Tint</source>
      <translation>Tint</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <source>Tracking</source>
      <translation>Spatiëring</translation>
    </message>
    <message>
      <source>Turn table round</source>
      <translation>Tabel omkeren</translation>
    </message>
    <message>
      <source>Typing</source>
      <translation>Typen</translation>
    </message>
    <message>
      <source>Underline</source>
      <translation>Onderstreept</translation>
    </message>
    <message>
      <source>Ungroup</source>
      <translation>Groep opheffen</translation>
    </message>
    <message>
      <source>Unlock</source>
      <translation>Ontgrendelen</translation>
    </message>
    <message>
      <source>Unlock all</source>
      <translation>Alles ontgrendelen</translation>
    </message>
    <message>
      <source>Vertical alignment</source>
      <translation>Verticale uitlijning</translation>
    </message>
    <message>
      <source>Website</source>
      <translation>Website</translation>
    </message>
    <message>
      <source>Weight of line</source>
      <translation>Lijndikte</translation>
    </message>
    <message>
      <source>Width</source>
      <translation>Breedte</translation>
    </message>
    <message>
      <source>Word of the paper</source>
      <translation>Woord van de krant</translation>
    </message>
  </context>
  <context>
    <name>html box</name>
    <message>
      <source>Add column</source>
      <translation>Kolom toevoegen</translation>
    </message>
    <message>
      <source>Add files to the box</source>
      <translation>Bestanden aan het kader toevoegen</translation>
    </message>
    <message>
      <source>Add row</source>
      <translation>Rij toevoegen</translation>
    </message>
    <message>
      <source>Add…</source>
      <translation>Toevoegen…</translation>
    </message>
    <message>
      <source>An element marked data-row stands once for each other row, its {column} filled in.</source>
      <translation>Een element met data-row staat er voor elke andere rij één keer, met {column} ingevuld.</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>Bestanden</translation>
    </message>
    <message>
      <source>Files that the box shows</source>
      <translation>Bestanden die het kader toont</translation>
    </message>
    <message>
      <source>HTML and CSS</source>
      <translation>HTML en CSS</translation>
    </message>
    <message>
      <source>HTML box: {name}</source>
      <translation>HTML-kader: {name}</translation>
    </message>
    <message>
      <source>How the box looks</source>
      <translation>Hoe het kader eruitziet</translation>
    </message>
    <message>
      <source>It fits.</source>
      <translation>Het past.</translation>
    </message>
    <message>
      <source>List</source>
      <translation>Lijst</translation>
    </message>
    <message>
      <source>Take out</source>
      <translation>Eruit halen</translation>
    </message>
    <message>
      <source>Take row out</source>
      <translation>Rij verwijderen</translation>
    </message>
    <message>
      <source>The HTML names a file as it stands in this list.</source>
      <translation>De HTML noemt een bestand zoals het in deze lijst staat.</translation>
    </message>
    <message>
      <source>The box is being set…</source>
      <translation>Het kader wordt gezet…</translation>
    </message>
    <message>
      <source>The files of a box are {limit} at most.</source>
      <translation>De bestanden van een kader zijn samen hoogstens {limit}.</translation>
    </message>
    <message>
      <source>The first row names the columns.</source>
      <translation>De eerste rij geeft de kolommen hun naam.</translation>
    </message>
    <message>
      <source>Too full: not all of it is shown.</source>
      <translation>Te vol: niet alles wordt getoond.</translation>
    </message>
  </context>
  <context>
    <name>import</name>
    <message numerus="yes">
      <source>%n changes</source>
      <translation>
        <numerusform>%n wijziging</numerusform>
        <numerusform>%n wijzigingen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n stories imported.</source>
      <translation>
        <numerusform>%n artikel geïmporteerd.</numerusform>
        <numerusform>%n artikelen geïmporteerd.</numerusform>
      </translation>
    </message>
    <message>
      <source>Changes</source>
      <translation>Wijzigingen</translation>
    </message>
    <message>
      <source>Files to import</source>
      <translation>Te importeren bestanden</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Importeren</translation>
    </message>
    <message>
      <source>Import copy</source>
      <translation>Kopij importeren</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Taal</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Foto</translation>
    </message>
    <message>
      <source>Stories come into the Stories panel; drag them to a page from there.</source>
      <translation>Artikelen komen in het paneel Artikelen; sleep ze vandaar naar een pagina.</translation>
    </message>
    <message>
      <source>Story</source>
      <translation>Artikel</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Tekst</translation>
    </message>
    <message>
      <source>What was changed stays on record: File &gt; Changes to imported copy.</source>
      <translation>Wat gewijzigd is blijft vastgelegd: Bestand &gt; Wijzigingen in ingevoerde kopij.</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>Woorden</translation>
    </message>
  </context>
  <context>
    <name>inks</name>
    <message>
      <source>Black</source>
      <translation>Zwart</translation>
    </message>
    <message>
      <source>Cyan</source>
      <translation>Cyaan</translation>
    </message>
    <message>
      <source>Delete ink: what it drew becomes black</source>
      <translation>Inkt verwijderen: wat ermee gedrukt werd, wordt zwart</translation>
    </message>
    <message>
      <source>Half of this ink as a tint</source>
      <translation>De helft van deze inkt als tint</translation>
    </message>
    <message>
      <source>Ink</source>
      <translation>Inkt</translation>
    </message>
    <message>
      <source>Inks</source>
      <translation>Inkten</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Soort</translation>
    </message>
    <message>
      <source>Magenta</source>
      <translation>Magenta</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Naam</translation>
    </message>
    <message>
      <source>New ink</source>
      <translation>Nieuwe inkt</translation>
    </message>
    <message>
      <source>Plate</source>
      <translation>Plaat</translation>
    </message>
    <message>
      <source>Process</source>
      <translation>Proceskleur</translation>
    </message>
    <message>
      <source>Spot</source>
      <translation>Steunkleur</translation>
    </message>
    <message>
      <source>Sum {sum} %</source>
      <translation>Som {sum} %</translation>
    </message>
    <message>
      <source>Sum {sum} %, more than newsprint holds ({limit} %)</source>
      <translation>Som {sum} %, meer dan krantenpapier verdraagt ({limit} %)</translation>
    </message>
    <message>
      <source>Yellow</source>
      <translation>Geel</translation>
    </message>
    <message numerus="yes">
      <source>used %n times</source>
      <translation>
        <numerusform>%n keer gebruikt</numerusform>
        <numerusform>%n keer gebruikt</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>inspector</name>
    <message>
      <source>Advertisement</source>
      <translation>Advertentie</translation>
    </message>
    <message>
      <source>After</source>
      <translation>Erna</translation>
    </message>
    <message>
      <source>Align to the side where lines begin</source>
      <translation>Uitlijnen aan de kant waar regels beginnen</translation>
    </message>
    <message>
      <source>Align to the side where lines end</source>
      <translation>Uitlijnen aan de kant waar regels eindigen</translation>
    </message>
    <message>
      <source>All pages</source>
      <translation>Alle pagina’s</translation>
    </message>
    <message>
      <source>Angle, clockwise</source>
      <translation>Hoek, met de klok mee</translation>
    </message>
    <message>
      <source>Arabic font</source>
      <translation>Arabisch lettertype</translation>
    </message>
    <message>
      <source>Around the frame</source>
      <translation>Om het kader</translation>
    </message>
    <message>
      <source>Around what the picture shows</source>
      <translation>Om wat de foto toont</translation>
    </message>
    <message>
      <source>As the paragraph</source>
      <translation>Zoals de alinea</translation>
    </message>
    <message>
      <source>As the style</source>
      <translation>Zoals de stijl</translation>
    </message>
    <message>
      <source>At the left</source>
      <translation>Links</translation>
    </message>
    <message>
      <source>At the right</source>
      <translation>Rechts</translation>
    </message>
    <message>
      <source>Baseline shift, upwards</source>
      <translation>Verschuiving van de basislijn, omhoog</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>Ervoor</translation>
    </message>
    <message>
      <source>Bleed</source>
      <translation>Afloop</translation>
    </message>
    <message>
      <source>Bottom</source>
      <translation>Onder</translation>
    </message>
    <message>
      <source>Bound</source>
      <translation>Gebonden</translation>
    </message>
    <message>
      <source>Centre</source>
      <translation>Midden</translation>
    </message>
    <message>
      <source>Character</source>
      <translation>Teken</translation>
    </message>
    <message>
      <source>Column rule</source>
      <translation>Kolomlijn</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>Kolommen</translation>
    </message>
    <message>
      <source>Columns of equal length</source>
      <translation>Kolommen van gelijke lengte</translation>
    </message>
    <message>
      <source>Columns run</source>
      <translation>Kolommen lopen</translation>
    </message>
    <message>
      <source>Corners</source>
      <translation>Hoeken</translation>
    </message>
    <message>
      <source>Dashed</source>
      <translation>Streepjes</translation>
    </message>
    <message>
      <source>Distance of other text</source>
      <translation>Afstand van andere tekst</translation>
    </message>
    <message>
      <source>Distance of the baseline grid's lines</source>
      <translation>Afstand van de basislijnen</translation>
    </message>
    <message>
      <source>Dotted</source>
      <translation>Stippels</translation>
    </message>
    <message>
      <source>Double</source>
      <translation>Dubbel</translation>
    </message>
    <message>
      <source>Drop cap</source>
      <translation>Initiaal</translation>
    </message>
    <message>
      <source>Drop cap, lines deep</source>
      <translation>Initiaal, aantal regels diep</translation>
    </message>
    <message>
      <source>Edit HTML…</source>
      <translation>HTML bewerken…</translation>
    </message>
    <message>
      <source>End</source>
      <translation>Eind</translation>
    </message>
    <message>
      <source>Fill</source>
      <translation>Vulling</translation>
    </message>
    <message>
      <source>Fill and line</source>
      <translation>Vulling en lijn</translation>
    </message>
    <message>
      <source>Fill frame</source>
      <translation>Kader vullen</translation>
    </message>
    <message>
      <source>Fit frame</source>
      <translation>Kader passend</translation>
    </message>
    <message>
      <source>Font</source>
      <translation>Lettertype</translation>
    </message>
    <message>
      <source>Grid</source>
      <translation>Raster</translation>
    </message>
    <message>
      <source>Gutter</source>
      <translation>Kolomwit</translation>
    </message>
    <message>
      <source>H</source>
      <translation>H</translation>
    </message>
    <message>
      <source>HTML box</source>
      <translation>HTML-kader</translation>
    </message>
    <message>
      <source>Headline</source>
      <translation>Kop</translation>
    </message>
    <message>
      <source>Height</source>
      <translation>Hoogte</translation>
    </message>
    <message>
      <source>Hidden</source>
      <translation>Verborgen</translation>
    </message>
    <message>
      <source>Hyphenate</source>
      <translation>Afbreken</translation>
    </message>
    <message>
      <source>Indent</source>
      <translation>Inspringing</translation>
    </message>
    <message>
      <source>Indent of the first line</source>
      <translation>Inspringing van de eerste regel</translation>
    </message>
    <message>
      <source>Indent where lines begin</source>
      <translation>Inspringing waar regels beginnen</translation>
    </message>
    <message>
      <source>Indent where lines end</source>
      <translation>Inspringing waar regels eindigen</translation>
    </message>
    <message>
      <source>Ink</source>
      <translation>Inkt</translation>
    </message>
    <message>
      <source>Inset, left</source>
      <translation>Inzet links</translation>
    </message>
    <message>
      <source>Inset, top</source>
      <translation>Inzet boven</translation>
    </message>
    <message>
      <source>Inside</source>
      <translation>Binnen</translation>
    </message>
    <message>
      <source>It fits</source>
      <translation>Het past</translation>
    </message>
    <message>
      <source>Justify</source>
      <translation>Uitvullen</translation>
    </message>
    <message>
      <source>Kashida</source>
      <translation>Kasjida</translation>
    </message>
    <message>
      <source>Keep with the next paragraph</source>
      <translation>Bij de volgende alinea houden</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Soort</translation>
    </message>
    <message>
      <source>Kind of line</source>
      <translation>Soort lijn</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Taal</translation>
    </message>
    <message>
      <source>Layer</source>
      <translation>Laag</translation>
    </message>
    <message>
      <source>Leading</source>
      <translation>Regelafstand</translation>
    </message>
    <message>
      <source>Left edge</source>
      <translation>Linkerkant</translation>
    </message>
    <message>
      <source>Left to right</source>
      <translation>Van links naar rechts</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Licht</translation>
    </message>
    <message>
      <source>Line</source>
      <translation>Lijn</translation>
    </message>
    <message>
      <source>Locked</source>
      <translation>Vergrendeld</translation>
    </message>
    <message>
      <source>Middle</source>
      <translation>Midden</translation>
    </message>
    <message>
      <source>Newspaper</source>
      <translation>Krant</translation>
    </message>
    <message>
      <source>No picture</source>
      <translation>Geen foto</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Geen</translation>
    </message>
    <message>
      <source>Nothing selected: page {folio}</source>
      <translation>Niets geselecteerd: pagina {folio}</translation>
    </message>
    <message>
      <source>Nothing selected: parent page {name}</source>
      <translation>Niets geselecteerd: stramienpagina {name}</translation>
    </message>
    <message>
      <source>Object</source>
      <translation>Object</translation>
    </message>
    <message>
      <source>Other text runs around it</source>
      <translation>Andere tekst loopt eromheen</translation>
    </message>
    <message>
      <source>Otherwise than its style: {count}</source>
      <translation>Anders dan de stijl: {count}</translation>
    </message>
    <message>
      <source>Outside</source>
      <translation>Buiten</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>Pagina</translation>
    </message>
    <message>
      <source>Paragraph</source>
      <translation>Alinea</translation>
    </message>
    <message>
      <source>Paragraph left to right</source>
      <translation>Alinea van links naar rechts</translation>
    </message>
    <message>
      <source>Paragraph right to left</source>
      <translation>Alinea van rechts naar links</translation>
    </message>
    <message>
      <source>Paragraph style</source>
      <translation>Alineastijl</translation>
    </message>
    <message>
      <source>Parent page</source>
      <translation>Stramienpagina</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Foto</translation>
    </message>
    <message>
      <source>Picture frame</source>
      <translation>Fotokader</translation>
    </message>
    <message>
      <source>Radius of the corners</source>
      <translation>Straal van de hoeken</translation>
    </message>
    <message>
      <source>Reads</source>
      <translation>Leest</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>Rechts</translation>
    </message>
    <message>
      <source>Right to left</source>
      <translation>Van rechts naar links</translation>
    </message>
    <message>
      <source>Scale</source>
      <translation>Schaal</translation>
    </message>
    <message>
      <source>Section</source>
      <translation>Katern</translation>
    </message>
    <message>
      <source>Shape</source>
      <translation>Vorm</translation>
    </message>
    <message>
      <source>Shift</source>
      <translation>Verschuiving</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Corps</translation>
    </message>
    <message>
      <source>Solid</source>
      <translation>Doorlopend</translation>
    </message>
    <message>
      <source>Space after the paragraph</source>
      <translation>Wit na de alinea</translation>
    </message>
    <message>
      <source>Space before the paragraph</source>
      <translation>Wit voor de alinea</translation>
    </message>
    <message>
      <source>Space between letters, in percent of the size; joined letters keep</source>
      <translation>Ruimte tussen letters, in procent van het corps; verbonden letters blijven verbonden</translation>
    </message>
    <message>
      <source>Spread over the height</source>
      <translation>Over de hoogte verdeeld</translation>
    </message>
    <message>
      <source>Stand on the baseline grid</source>
      <translation>Op het basislijnraster</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Begin</translation>
    </message>
    <message>
      <source>Style</source>
      <translation>Stijl</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Tekst</translation>
    </message>
    <message>
      <source>Text frame</source>
      <translation>Tekstkader</translation>
    </message>
    <message>
      <source>Text keeps from the bottom edge</source>
      <translation>Afstand van de tekst tot de onderrand</translation>
    </message>
    <message>
      <source>Text keeps from the left edge</source>
      <translation>Afstand van de tekst tot de linkerrand</translation>
    </message>
    <message>
      <source>Text keeps from the right edge</source>
      <translation>Afstand van de tekst tot de rechterrand</translation>
    </message>
    <message>
      <source>Text keeps from the top edge</source>
      <translation>Afstand van de tekst tot de bovenrand</translation>
    </message>
    <message>
      <source>Text runs</source>
      <translation>Tekst loopt</translation>
    </message>
    <message>
      <source>Text stands</source>
      <translation>Tekst staat</translation>
    </message>
    <message>
      <source>The picture has no transparent ground: it has no other outline.</source>
      <translation>De foto heeft geen doorzichtige ondergrond: ze heeft geen andere omtrek.</translation>
    </message>
    <message>
      <source>Tint</source>
      <translation>Tint</translation>
    </message>
    <message>
      <source>Tint of the fill</source>
      <translation>Tint van de vulling</translation>
    </message>
    <message>
      <source>Told to readers who cannot see it</source>
      <translation>Verteld aan wie de foto niet ziet</translation>
    </message>
    <message>
      <source>Too full: not all of it is shown</source>
      <translation>Te vol: niet alles wordt getoond</translation>
    </message>
    <message>
      <source>Top</source>
      <translation>Boven</translation>
    </message>
    <message>
      <source>Top edge</source>
      <translation>Bovenkant</translation>
    </message>
    <message>
      <source>Tracking</source>
      <translation>Spatiëring</translation>
    </message>
    <message>
      <source>W</source>
      <translation>B</translation>
    </message>
    <message>
      <source>Weight</source>
      <translation>Dikte</translation>
    </message>
    <message>
      <source>Weight of the line</source>
      <translation>Dikte van de lijn</translation>
    </message>
    <message>
      <source>Width</source>
      <translation>Breedte</translation>
    </message>
    <message>
      <source>X</source>
      <translation>X</translation>
    </message>
    <message>
      <source>Y</source>
      <translation>Y</translation>
    </message>
    <message>
      <source>in the place of a parent page's item</source>
      <translation>op de plaats van een onderdeel van de stramienpagina</translation>
    </message>
    <message>
      <source>{count} frames</source>
      <translation>{count} kaders</translation>
    </message>
    <message>
      <source>{width} × {height} pixels, {ppi} ppi here</source>
      <translation>{width} × {height} pixels, hier {ppi} ppi</translation>
    </message>
    <message>
      <source>∠</source>
      <translation>∠</translation>
    </message>
  </context>
  <context>
    <name>issue_form</name>
    <message>
      <source>Add language</source>
      <translation>Taal toevoegen</translation>
    </message>
    <message>
      <source>Add-on</source>
      <translation>Aanvulcode</translation>
    </message>
    <message>
      <source>Another language of the masthead</source>
      <translation>Nog een taal van de kop</translation>
    </message>
    <message>
      <source>Belgium</source>
      <translation>België</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Datum</translation>
    </message>
    <message>
      <source>Days that this Hijri month was sighted beside the table</source>
      <translation>Dagen dat deze hidjri-maand naast de tabel waargenomen is</translation>
    </message>
    <message>
      <source>Deposit no.</source>
      <translation>Depotnr.</translation>
    </message>
    <message>
      <source>Director</source>
      <translation>Directeur</translation>
    </message>
    <message>
      <source>France</source>
      <translation>Frankrijk</translation>
    </message>
    <message>
      <source>Hijri ± days</source>
      <translation>Hidjri ± dagen</translation>
    </message>
    <message>
      <source>ISSN</source>
      <translation>ISSN</translation>
    </message>
    <message>
      <source>Law and deposit</source>
      <translation>Wet en depot</translation>
    </message>
    <message>
      <source>Law of</source>
      <translation>Wet van</translation>
    </message>
    <message>
      <source>Legal deposit</source>
      <translation>Wettelijk depot</translation>
    </message>
    <message>
      <source>Masthead</source>
      <translation>Krantenkop</translation>
    </message>
    <message>
      <source>Morocco</source>
      <translation>Marokko</translation>
    </message>
    <message>
      <source>Motto</source>
      <translation>Motto</translation>
    </message>
    <message>
      <source>Netherlands</source>
      <translation>Nederland</translation>
    </message>
    <message>
      <source>Next: +1</source>
      <translation>Volgende: +1</translation>
    </message>
    <message>
      <source>No lawyer has confirmed these rules. Ask one before you rely on them.</source>
      <translation>Geen jurist heeft deze regels bevestigd. Vraag er een voordat u erop vertrouwt.</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Geen</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>Nummer</translation>
    </message>
    <message>
      <source>Number of the issue</source>
      <translation>Nummer van de krant</translation>
    </message>
    <message>
      <source>Number of the issue, five digits</source>
      <translation>Nummer van de krant, vijf cijfers</translation>
    </message>
    <message>
      <source>Price</source>
      <translation>Prijs</translation>
    </message>
    <message>
      <source>Printer</source>
      <translation>Drukker</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Tonen</translation>
    </message>
    <message>
      <source>Show on the page</source>
      <translation>Op de pagina tonen</translation>
    </message>
    <message>
      <source>Spain</source>
      <translation>Spanje</translation>
    </message>
    <message>
      <source>The check digit is right</source>
      <translation>Het controlecijfer klopt</translation>
    </message>
    <message>
      <source>The next number, and the date that follows</source>
      <translation>Het volgende nummer, met de datum erbij</translation>
    </message>
    <message>
      <source>This issue</source>
      <translation>Dit nummer</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <source>Website</source>
      <translation>Website</translation>
    </message>
    <message>
      <source>Week of the year, two digits</source>
      <translation>Week van het jaar, twee cijfers</translation>
    </message>
    <message>
      <source>Year</source>
      <translation>Jaar</translation>
    </message>
    <message>
      <source>cannot be counted</source>
      <translation>telt niet mee</translation>
    </message>
    <message>
      <source>is not filled in</source>
      <translation>is niet ingevuld</translation>
    </message>
    <message>
      <source>stands on no page</source>
      <translation>staat op geen pagina</translation>
    </message>
    <message>
      <source>stands on the page</source>
      <translation>staat op de pagina</translation>
    </message>
  </context>
  <context>
    <name>layers</name>
    <message numerus="yes">
      <source>%n frames</source>
      <translation>
        <numerusform>%n kader</numerusform>
        <numerusform>%n kaders</numerusform>
      </translation>
    </message>
    <message>
      <source>All frames lie on one layer</source>
      <translation>Alle kaders liggen op één laag</translation>
    </message>
    <message>
      <source>Delete layer: its frames go to the lowest one</source>
      <translation>Laag verwijderen: haar kaders gaan naar de onderste</translation>
    </message>
    <message>
      <source>Layer</source>
      <translation>Laag</translation>
    </message>
    <message>
      <source>Layers</source>
      <translation>Lagen</translation>
    </message>
    <message>
      <source>Locked</source>
      <translation>Vergrendeld</translation>
    </message>
    <message>
      <source>Lower layer</source>
      <translation>Laag omlaag</translation>
    </message>
    <message>
      <source>New frames go to the chosen layer</source>
      <translation>Nieuwe kaders komen op de gekozen laag</translation>
    </message>
    <message>
      <source>New layer</source>
      <translation>Nieuwe laag</translation>
    </message>
    <message>
      <source>Printed</source>
      <translation>Gedrukt</translation>
    </message>
    <message>
      <source>Put the selected frames on this layer</source>
      <translation>De geselecteerde kaders op deze laag leggen</translation>
    </message>
    <message>
      <source>Raise layer</source>
      <translation>Laag omhoog</translation>
    </message>
    <message>
      <source>Seen</source>
      <translation>Zichtbaar</translation>
    </message>
  </context>
  <context>
    <name>links</name>
    <message numerus="yes">
      <source>%n pictures found in this folder</source>
      <translation>
        <numerusform>%n afbeelding in deze map gevonden</numerusform>
        <numerusform>%n afbeeldingen in deze map gevonden</numerusform>
      </translation>
    </message>
    <message>
      <source>File</source>
      <translation>Bestand</translation>
    </message>
    <message>
      <source>Links</source>
      <translation>Koppelingen</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>Pagina</translation>
    </message>
    <message>
      <source>Show on the page</source>
      <translation>Op de pagina tonen</translation>
    </message>
    <message>
      <source>Take another file instead</source>
      <translation>Een ander bestand nemen</translation>
    </message>
    <message>
      <source>Take another file instead…</source>
      <translation>Een ander bestand nemen…</translation>
    </message>
    <message>
      <source>Take the file as it is now</source>
      <translation>Het bestand nemen zoals het nu is</translation>
    </message>
    <message>
      <source>The file cannot be read</source>
      <translation>Het bestand is niet te lezen</translation>
    </message>
    <message>
      <source>The file is another than was placed</source>
      <translation>Het bestand is een ander dan geplaatst werd</translation>
    </message>
    <message>
      <source>The file is missing</source>
      <translation>Het bestand ontbreekt</translation>
    </message>
    <message>
      <source>The file is there</source>
      <translation>Het bestand is er</translation>
    </message>
    <message>
      <source>Too few pixels for this size</source>
      <translation>Te weinig pixels voor dit formaat</translation>
    </message>
    <message>
      <source>on no page</source>
      <translation>op geen pagina</translation>
    </message>
    <message>
      <source>ppi</source>
      <translation>ppi</translation>
    </message>
    <message>
      <source>{width} × {height} pixels</source>
      <translation>{width} × {height} pixels</translation>
    </message>
  </context>
  <context>
    <name>next issue</name>
    <message>
      <source>Appears:</source>
      <translation>Verschijnt:</translation>
    </message>
    <message>
      <source>Create next issue</source>
      <translation>Volgend nummer maken</translation>
    </message>
    <message>
      <source>Daily</source>
      <translation>Dagelijks</translation>
    </message>
    <message>
      <source>Date:</source>
      <translation>Datum:</translation>
    </message>
    <message>
      <source>Every two weeks</source>
      <translation>Om de twee weken</translation>
    </message>
    <message>
      <source>Keep the frames of its stories and pictures, emptied</source>
      <translation>De kaders van artikelen en foto’s leeg bewaren</translation>
    </message>
    <message>
      <source>Monthly</source>
      <translation>Maandelijks</translation>
    </message>
    <message>
      <source>Next issue</source>
      <translation>Volgend nummer</translation>
    </message>
    <message>
      <source>Titles, imprint, master pages, styles and inks stay as they are.</source>
      <translation>Titels, colofon, stramienpagina’s, stijlen en inkten blijven zoals ze zijn.</translation>
    </message>
    <message>
      <source>Weekly</source>
      <translation>Wekelijks</translation>
    </message>
    <message>
      <source>{title}: issue {number}</source>
      <translation>{title}: nummer {number}</translation>
    </message>
  </context>
  <context>
    <name>numbering</name>
    <message>
      <source>A section begins at page {folio}</source>
      <translation>Op pagina {folio} begint een katern</translation>
    </message>
    <message>
      <source>Before each number:</source>
      <translation>Voor elk nummer:</translation>
    </message>
    <message>
      <source>First number:</source>
      <translation>Eerste nummer:</translation>
    </message>
    <message>
      <source>Kind of numbers:</source>
      <translation>Soort nummers:</translation>
    </message>
    <message>
      <source>Numbering of pages</source>
      <translation>Paginanummering</translation>
    </message>
    <message>
      <source>Printed from here on: {folios}</source>
      <translation>Gedrukt vanaf hier: {folios}</translation>
    </message>
  </context>
  <context>
    <name>pages</name>
    <message>
      <source>Add a page behind this one</source>
      <translation>Een pagina achter deze toevoegen</translation>
    </message>
    <message>
      <source>Apply parent page</source>
      <translation>Stramienpagina toepassen</translation>
    </message>
    <message numerus="yes">
      <source>Delete %n pages with all that stands on them? Stories stay.</source>
      <translation>
        <numerusform>%n pagina verwijderen met alles wat erop staat? De artikelen blijven.</numerusform>
        <numerusform>%n pagina’s verwijderen met alles wat erop staat? De artikelen blijven.</numerusform>
      </translation>
    </message>
    <message>
      <source>Delete pages</source>
      <translation>Pagina’s verwijderen</translation>
    </message>
    <message>
      <source>Drag it onto a page to apply it; double-click to edit it</source>
      <translation>Sleep naar een pagina om toe te passen; dubbelklik om te bewerken</translation>
    </message>
    <message>
      <source>Drag it onto a page, or press Enter for the chosen pages</source>
      <translation>Sleep hem op een pagina, of druk op Enter voor de gekozen pagina’s</translation>
    </message>
    <message>
      <source>Duplicate page</source>
      <translation>Pagina dupliceren</translation>
    </message>
    <message>
      <source>Left to right</source>
      <translation>Van links naar rechts</translation>
    </message>
    <message>
      <source>Move pages</source>
      <translation>Pagina’s verplaatsen</translation>
    </message>
    <message>
      <source>Name of the section</source>
      <translation>Naam van het katern</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Geen</translation>
    </message>
    <message>
      <source>Page {folio}</source>
      <translation>Pagina {folio}</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Pagina’s</translation>
    </message>
    <message>
      <source>Parent pages</source>
      <translation>Stramienpagina’s</translation>
    </message>
    <message>
      <source>Reads</source>
      <translation>Leest</translation>
    </message>
    <message>
      <source>Right to left</source>
      <translation>Van rechts naar links</translation>
    </message>
    <message>
      <source>Section</source>
      <translation>Katern</translation>
    </message>
    <message>
      <source>Section numbering…</source>
      <translation>Nummering van het katern…</translation>
    </message>
    <message>
      <source>Section…</source>
      <translation>Katern…</translation>
    </message>
    <message>
      <source>Take everything off this page</source>
      <translation>Alles van deze pagina halen</translation>
    </message>
    <message>
      <source>These stories would run on to an earlier page: {stories}. Move the pages?</source>
      <translation>Deze artikelen zouden op een eerdere pagina doorlopen: {stories}. De pagina’s verplaatsen?</translation>
    </message>
    <message>
      <source>text left over</source>
      <translation>tekst over</translation>
    </message>
  </context>
  <context>
    <name>palette</name>
    <message>
      <source>Actions</source>
      <translation>Acties</translation>
    </message>
    <message>
      <source>Command palette</source>
      <translation>Opdrachtenpalet</translation>
    </message>
    <message>
      <source>Type what you want to do</source>
      <translation>Typ wat u wilt doen</translation>
    </message>
    <message>
      <source>What to do</source>
      <translation>Wat te doen</translation>
    </message>
  </context>
  <context>
    <name>parents</name>
    <message numerus="yes">
      <source>%n pages have this parent page and lose its items. Delete it?</source>
      <translation>
        <numerusform>%n pagina heeft deze stramienpagina en verliest de objecten ervan. Verwijderen?</numerusform>
        <numerusform>%n pagina’s hebben deze stramienpagina en verliezen de objecten ervan. Verwijderen?</numerusform>
      </translation>
    </message>
    <message>
      <source>Apply parent page</source>
      <translation>Stramienpagina toepassen</translation>
    </message>
    <message>
      <source>Apply to pages…</source>
      <translation>Toepassen op pagina’s…</translation>
    </message>
    <message>
      <source>Back to the pages</source>
      <translation>Terug naar de pagina’s</translation>
    </message>
    <message>
      <source>Back to the pages (Esc, when nothing is selected)</source>
      <translation>Terug naar de pagina’s (Esc, als niets is geselecteerd)</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Verwijderen</translation>
    </message>
    <message>
      <source>Delete parent page</source>
      <translation>Stramienpagina verwijderen</translation>
    </message>
    <message>
      <source>Duplicate parent page</source>
      <translation>Stramienpagina dupliceren</translation>
    </message>
    <message>
      <source>Duplicate parent page…</source>
      <translation>Stramienpagina dupliceren…</translation>
    </message>
    <message>
      <source>Edit parent page</source>
      <translation>Stramienpagina bewerken</translation>
    </message>
    <message>
      <source>Items change sides on left-hand pages</source>
      <translation>Objecten wisselen van kant op linkerpagina’s</translation>
    </message>
    <message>
      <source>Name of the parent page</source>
      <translation>Naam van de stramienpagina</translation>
    </message>
    <message>
      <source>New parent page</source>
      <translation>Nieuwe stramienpagina</translation>
    </message>
    <message>
      <source>New parent page…</source>
      <translation>Nieuwe stramienpagina…</translation>
    </message>
    <message>
      <source>On pages, as 1,3-5:</source>
      <translation>Op pagina’s, bijv. 1,3-5:</translation>
    </message>
    <message>
      <source>Parent page</source>
      <translation>Stramienpagina</translation>
    </message>
    <message>
      <source>Parent page “{name}”</source>
      <translation>Stramienpagina ‘{name}’</translation>
    </message>
    <message>
      <source>Rename parent page</source>
      <translation>Naam stramienpagina wijzigen</translation>
    </message>
    <message>
      <source>Rename parent page…</source>
      <translation>Naam stramienpagina wijzigen…</translation>
    </message>
    <message>
      <source>There is a parent page “{name}” already.</source>
      <translation>Er is al een stramienpagina ‘{name}’.</translation>
    </message>
    <message numerus="yes">
      <source>its items stand on %n pages</source>
      <translation>
        <numerusform>de objecten staan op %n pagina</numerusform>
        <numerusform>de objecten staan op %n pagina’s</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>plan</name>
    <message>
      <source>Add column</source>
      <translation>Kolom toevoegen</translation>
    </message>
    <message>
      <source>Add column…</source>
      <translation>Kolom toevoegen…</translation>
    </message>
    <message>
      <source>Add row</source>
      <translation>Rij toevoegen</translation>
    </message>
    <message>
      <source>Becomes</source>
      <translation>Wordt</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Kiezen…</translation>
    </message>
    <message>
      <source>Date of the issue</source>
      <translation>Datum van het nummer</translation>
    </message>
    <message>
      <source>Every row starts from:</source>
      <translation>Elke rij begint met:</translation>
    </message>
    <message>
      <source>Folder laid over the issue’s</source>
      <translation>Map over die van het nummer heen</translation>
    </message>
    <message>
      <source>Issue folder</source>
      <translation>Map van het nummer</translation>
    </message>
    <message>
      <source>Issue folder of its own</source>
      <translation>Eigen map van de rij</translation>
    </message>
    <message>
      <source>Issues of the plan</source>
      <translation>Nummers van het plan</translation>
    </message>
    <message>
      <source>Its heading</source>
      <translation>Het opschrift ervan</translation>
    </message>
    <message>
      <source>Left out</source>
      <translation>Weggelaten</translation>
    </message>
    <message>
      <source>Name of its files</source>
      <translation>Naam van de bestanden</translation>
    </message>
    <message>
      <source>Names of the files:</source>
      <translation>Namen van de bestanden:</translation>
    </message>
    <message>
      <source>No column is called {what}, which stands in the names of the files.</source>
      <translation>Geen kolom heet {what}, en dat staat in de namen van de bestanden.</translation>
    </message>
    <message>
      <source>Number of legal deposit</source>
      <translation>Nummer van wettelijk depot</translation>
    </message>
    <message>
      <source>Number of pages</source>
      <translation>Aantal pagina’s</translation>
    </message>
    <message>
      <source>Number of the issue</source>
      <translation>Nummer</translation>
    </message>
    <message>
      <source>Open a plan</source>
      <translation>Plan openen</translation>
    </message>
    <message>
      <source>Open a plan…</source>
      <translation>Plan openen…</translation>
    </message>
    <message>
      <source>Plans</source>
      <translation>Plannen</translation>
    </message>
    <message>
      <source>Price</source>
      <translation>Prijs</translation>
    </message>
    <message>
      <source>Read a table</source>
      <translation>Tabel lezen</translation>
    </message>
    <message>
      <source>Read a table…</source>
      <translation>Tabel lezen…</translation>
    </message>
    <message>
      <source>Row {row}: {words}</source>
      <translation>Rij {row}: {words}</translation>
    </message>
    <message>
      <source>Save and put into the queue</source>
      <translation>Bewaren en in de wachtrij zetten</translation>
    </message>
    <message>
      <source>Save plan</source>
      <translation>Plan bewaren</translation>
    </message>
    <message>
      <source>Save plan…</source>
      <translation>Plan bewaren…</translation>
    </message>
    <message>
      <source>Saved: {file}</source>
      <translation>Bewaard: {file}</translation>
    </message>
    <message>
      <source>Say which issue folder the rows start from.</source>
      <translation>Zeg met welke map van een nummer de rijen beginnen.</translation>
    </message>
    <message>
      <source>Sheet</source>
      <translation>Blad</translation>
    </message>
    <message>
      <source>Tables</source>
      <translation>Tabellen</translation>
    </message>
    <message>
      <source>Take column out</source>
      <translation>Kolom weghalen</translation>
    </message>
    <message>
      <source>Take rows out</source>
      <translation>Rijen weghalen</translation>
    </message>
    <message>
      <source>There is no row yet: each row becomes an issue.</source>
      <translation>Er is nog geen rij: elke rij wordt een nummer.</translation>
    </message>
    <message>
      <source>Two columns become the same: {what}.</source>
      <translation>Twee kolommen worden hetzelfde: {what}.</translation>
    </message>
    <message>
      <source>Two issues would be called {what}.</source>
      <translation>Twee nummers zouden {what} heten.</translation>
    </message>
    <message>
      <source>What {column} becomes</source>
      <translation>Wat {column} wordt</translation>
    </message>
    <message>
      <source>numbered: weekly-001</source>
      <translation>genummerd: weekblad-001</translation>
    </message>
    <message>
      <source>{count} more</source>
      <translation>nog {count}</translation>
    </message>
    <message>
      <source>{what} is empty, and the names of the files need it.</source>
      <translation>{what} is leeg, en de namen van de bestanden hebben het nodig.</translation>
    </message>
    <message>
      <source>{what} is no date: write 2026-11-24.</source>
      <translation>{what} is geen datum: schrijf 2026-11-24.</translation>
    </message>
    <message>
      <source>{what} is no issue folder: there is no issue.toml in it.</source>
      <translation>{what} is geen map van een nummer: er staat geen issue.toml in.</translation>
    </message>
    <message>
      <source>{what} is no whole number.</source>
      <translation>{what} is geen geheel getal.</translation>
    </message>
    <message>
      <source>{word} in the copy</source>
      <translation>{word} in de kopij</translation>
    </message>
  </context>
  <context>
    <name>preferences</name>
    <message>
      <source> min</source>
      <translation> min</translation>
    </message>
    <message>
      <source>Appearance:</source>
      <translation>Uiterlijk:</translation>
    </message>
    <message>
      <source>Arrow keys move as seen, not in the order of reading</source>
      <translation>Pijltoetsen volgen de zichtbare volgorde, niet de leesvolgorde</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Zoals het systeem</translation>
    </message>
    <message>
      <source>As this machine ({language})</source>
      <translation>Zoals deze machine ({language})</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Kiezen…</translation>
    </message>
    <message>
      <source>Ciceros</source>
      <translation>Cicero’s</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Donker</translation>
    </message>
    <message>
      <source>Folder of PDFs:</source>
      <translation>Map voor pdf’s:</translation>
    </message>
    <message>
      <source>Folder of issues:</source>
      <translation>Map voor nummers:</translation>
    </message>
    <message>
      <source>Folder of pictures:</source>
      <translation>Map voor foto’s:</translation>
    </message>
    <message>
      <source>Keep a copy for recovery every:</source>
      <translation>Kopie voor herstel bewaren elke:</translation>
    </message>
    <message>
      <source>Language of the desk:</source>
      <translation>Taal van het programma:</translation>
    </message>
    <message>
      <source>Lengths in:</source>
      <translation>Lengtes in:</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Licht</translation>
    </message>
    <message>
      <source>Millimetres</source>
      <translation>Millimeters</translation>
    </message>
    <message>
      <source>Name of an exported file:</source>
      <translation>Naam van een geëxporteerd bestand:</translation>
    </message>
    <message>
      <source>Points</source>
      <translation>Punten</translation>
    </message>
    <message>
      <source>Preferences</source>
      <translation>Voorkeuren</translation>
    </message>
    <message>
      <source>These stand for the issue's own: {names}</source>
      <translation>Hiervoor komt wat in het nummer staat: {names}</translation>
    </message>
    <message>
      <source>never</source>
      <translation>nooit</translation>
    </message>
  </context>
  <context>
    <name>preflight</name>
    <message numerus="yes">
      <source>%n errors</source>
      <translation>
        <numerusform>%n fout</numerusform>
        <numerusform>%n fouten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n let pass</source>
      <translation>
        <numerusform>%n laten passeren</numerusform>
        <numerusform>%n laten passeren</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n notes</source>
      <translation>
        <numerusform>%n opmerking</numerusform>
        <numerusform>%n opmerkingen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n warnings</source>
      <translation>
        <numerusform>%n waarschuwing</numerusform>
        <numerusform>%n waarschuwingen</numerusform>
      </translation>
    </message>
    <message>
      <source>Error</source>
      <translation>Fout</translation>
    </message>
    <message>
      <source>Finding</source>
      <translation>Bevinding</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>Bevindingen</translation>
    </message>
    <message>
      <source>Give them the story’s language</source>
      <translation>Ze de taal van het artikel geven</translation>
    </message>
    <message>
      <source>Let pass</source>
      <translation>Laten passeren</translation>
    </message>
    <message>
      <source>Let pass…</source>
      <translation>Laten passeren…</translation>
    </message>
    <message>
      <source>Make the last frame as deep as its text needs</source>
      <translation>Het laatste kader zo diep maken als de tekst vraagt</translation>
    </message>
    <message>
      <source>Mend</source>
      <translation>Herstellen</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Opmerking</translation>
    </message>
    <message>
      <source>Nothing is wrong</source>
      <translation>Er is niets mis</translation>
    </message>
    <message>
      <source>Nothing so far: still looking</source>
      <translation>Tot nu toe niets: er wordt nog gekeken</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>Pagina</translation>
    </message>
    <message>
      <source>Put the language’s quotation marks in</source>
      <translation>De aanhalingstekens van de taal zetten</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Reden</translation>
    </message>
    <message>
      <source>Take the empty frame away</source>
      <translation>Het lege kader weghalen</translation>
    </message>
    <message>
      <source>Tell again</source>
      <translation>Weer melden</translation>
    </message>
    <message>
      <source>Warning</source>
      <translation>Waarschuwing</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>Uw naam</translation>
    </message>
  </context>
  <context>
    <name>recovery</name>
    <message>
      <source>A newer Tarwisa wrote {file}. This is a copy; what is not known here is left out.</source>
      <translation>{file} komt uit een nieuwere Tarwisa. Dit is een kopie; wat hier niet bekend is, is weggelaten.</translation>
    </message>
    <message>
      <source>Close this notice</source>
      <translation>Deze melding sluiten</translation>
    </message>
    <message>
      <source>Edits are not kept against a crash: {reason}. Save soon.</source>
      <translation>Bewerkingen worden niet tegen een crash bewaard: {reason}. Bewaar spoedig.</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Later</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Openen</translation>
    </message>
    <message>
      <source>Recovered issues</source>
      <translation>Herstelde nummers</translation>
    </message>
    <message>
      <source>The desk did not close as it should. This was open, up to the last second:</source>
      <translation>Het programma is niet netjes afgesloten. Dit stond open, tot op de laatste seconde:</translation>
    </message>
    <message>
      <source>Throw away</source>
      <translation>Weggooien</translation>
    </message>
    <message>
      <source>Work that was not saved</source>
      <translation>Werk dat niet bewaard was</translation>
    </message>
    <message>
      <source>and {n} more</source>
      <translation>en nog {n}</translation>
    </message>
    <message>
      <source>data of the issue changed</source>
      <translation>gegevens van het nummer gewijzigd</translation>
    </message>
    <message>
      <source>last change {when}</source>
      <translation>laatste wijziging {when}</translation>
    </message>
    <message>
      <source>new page {name}</source>
      <translation>nieuwe pagina {name}</translation>
    </message>
    <message>
      <source>new story: {name}</source>
      <translation>nieuw artikel: {name}</translation>
    </message>
    <message>
      <source>page {name} changed</source>
      <translation>pagina {name} gewijzigd</translation>
    </message>
    <message>
      <source>page {name} taken out</source>
      <translation>pagina {name} weggehaald</translation>
    </message>
    <message>
      <source>story changed: {name}</source>
      <translation>artikel gewijzigd: {name}</translation>
    </message>
    <message>
      <source>story taken out: {name}</source>
      <translation>artikel weggehaald: {name}</translation>
    </message>
    <message>
      <source>{who} has {file} open. This is a copy: save it under another name.</source>
      <translation>{who} heeft {file} open. Dit is een kopie: bewaar ze onder een andere naam.</translation>
    </message>
  </context>
  <context>
    <name>shortcuts</name>
    <message>
      <source>Action</source>
      <translation>Actie</translation>
    </message>
    <message>
      <source>Actions and their keys</source>
      <translation>Acties en hun toetsen</translation>
    </message>
    <message>
      <source>All as delivered</source>
      <translation>Alles zoals geleverd</translation>
    </message>
    <message>
      <source>As delivered</source>
      <translation>Zoals geleverd</translation>
    </message>
    <message>
      <source>Assign</source>
      <translation>Toekennen</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Sneltoetsen</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Toetsen</translation>
    </message>
    <message>
      <source>Keys of the desk</source>
      <translation>Toetsen van het programma</translation>
    </message>
    <message>
      <source>Menu</source>
      <translation>Menu</translation>
    </message>
    <message>
      <source>New keys</source>
      <translation>Nieuwe toetsen</translation>
    </message>
    <message>
      <source>No keys</source>
      <translation>Geen toetsen</translation>
    </message>
    <message>
      <source>Search actions</source>
      <translation>Acties zoeken</translation>
    </message>
    <message>
      <source>Sheet to print</source>
      <translation>Blad om af te drukken</translation>
    </message>
    <message>
      <source>Sheet to print…</source>
      <translation>Blad om af te drukken…</translation>
    </message>
    <message>
      <source>Tools</source>
      <translation>Gereedschap</translation>
    </message>
    <message>
      <source>{keys} now belong to: {names}. They are taken from there.</source>
      <translation>{keys} hoort nu bij: {names}. De toetsen worden daar weggehaald.</translation>
    </message>
  </context>
  <context>
    <name>special</name>
    <message>
      <source>Apostrophe</source>
      <translation>Apostrof</translation>
    </message>
    <message>
      <source>Arabic comma</source>
      <translation>Arabische komma</translation>
    </message>
    <message>
      <source>Arabic percent sign</source>
      <translation>Arabisch procentteken</translation>
    </message>
    <message>
      <source>Arabic punctuation</source>
      <translation>Arabische leestekens</translation>
    </message>
    <message>
      <source>Arabic question mark</source>
      <translation>Arabisch vraagteken</translation>
    </message>
    <message>
      <source>Arabic semicolon</source>
      <translation>Arabische puntkomma</translation>
    </message>
    <message>
      <source>Blessing on the Prophet</source>
      <translation>Zegen over de Profeet</translation>
    </message>
    <message>
      <source>Bullet</source>
      <translation>Opsommingsteken</translation>
    </message>
    <message>
      <source>Closing double quotation mark</source>
      <translation>Dubbel aanhalingsteken sluiten</translation>
    </message>
    <message>
      <source>Closing guillemet</source>
      <translation>Guillemet sluiten</translation>
    </message>
    <message>
      <source>Copyright</source>
      <translation>Copyright</translation>
    </message>
    <message>
      <source>Dashes and dots</source>
      <translation>Streepjes en punten</translation>
    </message>
    <message>
      <source>Degree</source>
      <translation>Graad</translation>
    </message>
    <message>
      <source>Ellipsis</source>
      <translation>Beletselteken</translation>
    </message>
    <message>
      <source>Em dash</source>
      <translation>Kastlijntje</translation>
    </message>
    <message>
      <source>Em space</source>
      <translation>Vierkant wit</translation>
    </message>
    <message>
      <source>En dash</source>
      <translation>Gedachtestreepje</translation>
    </message>
    <message>
      <source>End of isolate (PDI)</source>
      <translation>Einde van isolatie (PDI)</translation>
    </message>
    <message>
      <source>Euro</source>
      <translation>Euro</translation>
    </message>
    <message>
      <source>First strong isolate (FSI)</source>
      <translation>Isolatie naar eerste sterke teken (FSI)</translation>
    </message>
    <message>
      <source>Joining and direction</source>
      <translation>Verbinding en richting</translation>
    </message>
    <message>
      <source>Left-to-right isolate (LRI)</source>
      <translation>Isolatie links-naar-rechts (LRI)</translation>
    </message>
    <message>
      <source>Left-to-right mark (LRM)</source>
      <translation>Markering links-naar-rechts (LRM)</translation>
    </message>
    <message>
      <source>Low double quotation mark</source>
      <translation>Laag dubbel aanhalingsteken</translation>
    </message>
    <message>
      <source>Middle dot</source>
      <translation>Hoge punt</translation>
    </message>
    <message>
      <source>Multiplication sign</source>
      <translation>Maalteken</translation>
    </message>
    <message>
      <source>Narrow no-break space</source>
      <translation>Smalle vaste spatie</translation>
    </message>
    <message>
      <source>No-break hyphen</source>
      <translation>Vast koppelteken</translation>
    </message>
    <message>
      <source>No-break space</source>
      <translation>Vaste spatie</translation>
    </message>
    <message>
      <source>Numero</source>
      <translation>Numero</translation>
    </message>
    <message>
      <source>One half</source>
      <translation>Een half</translation>
    </message>
    <message>
      <source>Opening double quotation mark</source>
      <translation>Dubbel aanhalingsteken openen</translation>
    </message>
    <message>
      <source>Opening guillemet</source>
      <translation>Guillemet openen</translation>
    </message>
    <message>
      <source>Opening single quotation mark</source>
      <translation>Enkel aanhalingsteken openen</translation>
    </message>
    <message>
      <source>Other signs</source>
      <translation>Andere tekens</translation>
    </message>
    <message>
      <source>Quotation marks</source>
      <translation>Aanhalingstekens</translation>
    </message>
    <message>
      <source>Right-to-left isolate (RLI)</source>
      <translation>Isolatie rechts-naar-links (RLI)</translation>
    </message>
    <message>
      <source>Right-to-left mark (RLM)</source>
      <translation>Markering rechts-naar-links (RLM)</translation>
    </message>
    <message>
      <source>Soft hyphen</source>
      <translation>Zacht koppelteken</translation>
    </message>
    <message>
      <source>Spaces and hyphens</source>
      <translation>Spaties en koppeltekens</translation>
    </message>
    <message>
      <source>Tatweel</source>
      <translation>Tatwil</translation>
    </message>
    <message>
      <source>Thin space</source>
      <translation>Dunne spatie</translation>
    </message>
    <message>
      <source>Zero width joiner (ZWJ)</source>
      <translation>Verbinder zonder breedte (ZWJ)</translation>
    </message>
    <message>
      <source>Zero width non-joiner (ZWNJ)</source>
      <translation>Scheider zonder breedte (ZWNJ)</translation>
    </message>
  </context>
  <context>
    <name>spelling</name>
    <message numerus="yes">
      <source>%n unknown words left.</source>
      <translation>
        <numerusform>Nog %n onbekend woord.</numerusform>
        <numerusform>Nog %n onbekende woorden.</numerusform>
      </translation>
    </message>
    <message>
      <source>Add to my words</source>
      <translation>Aan mijn woorden toevoegen</translation>
    </message>
    <message>
      <source>Add to the paper's words</source>
      <translation>Toevoegen aan de woorden van de krant</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Wijzigen</translation>
    </message>
    <message>
      <source>Change all</source>
      <translation>Alles wijzigen</translation>
    </message>
    <message>
      <source>Change to</source>
      <translation>Wijzigen in</translation>
    </message>
    <message>
      <source>Let it pass</source>
      <translation>Laten staan</translation>
    </message>
    <message>
      <source>Looking the words up…</source>
      <translation>Woorden opzoeken…</translation>
    </message>
    <message>
      <source>No more unknown words.</source>
      <translation>Geen onbekende woorden meer.</translation>
    </message>
    <message>
      <source>No suggestions</source>
      <translation>Geen voorstellen</translation>
    </message>
    <message>
      <source>Skip</source>
      <translation>Overslaan</translation>
    </message>
    <message>
      <source>Skip all</source>
      <translation>Alles overslaan</translation>
    </message>
    <message>
      <source>Spelling</source>
      <translation>Spelling</translation>
    </message>
    <message>
      <source>Spelling cannot be checked here: {why}</source>
      <translation>De spelling kan hier niet nagekeken worden: {why}</translation>
    </message>
    <message>
      <source>Suggestions</source>
      <translation>Suggesties</translation>
    </message>
    <message>
      <source>There is no dictionary for {language}; install {package}.</source>
      <translation>Er is geen woordenboek voor {language}; installeer {package}.</translation>
    </message>
  </context>
  <context>
    <name>status</name>
    <message numerus="yes">
      <source>%n errors</source>
      <translation>
        <numerusform>%n fout</numerusform>
        <numerusform>%n fouten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n warnings</source>
      <translation>
        <numerusform>%n waarschuwing</numerusform>
        <numerusform>%n waarschuwingen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n words</source>
      <translation>
        <numerusform>%n woord</numerusform>
        <numerusform>%n woorden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n words left over</source>
      <translation>
        <numerusform>%n woord over</numerusform>
        <numerusform>%n woorden over</numerusform>
      </translation>
    </message>
    <message>
      <source>Changes not saved</source>
      <translation>Wijzigingen niet bewaard</translation>
    </message>
    <message>
      <source>Looking…</source>
      <translation>Controle…</translation>
    </message>
    <message>
      <source>No errors</source>
      <translation>Geen fouten</translation>
    </message>
    <message>
      <source>Opening…</source>
      <translation>Openen…</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>Pagina</translation>
    </message>
    <message>
      <source>Preflight</source>
      <translation>Preflight</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>Bewaard</translation>
    </message>
    <message>
      <source>Zoom</source>
      <translation>Zoom</translation>
    </message>
    <message>
      <source>of {count}</source>
      <translation>van {count}</translation>
    </message>
  </context>
  <context>
    <name>stories</name>
    <message>
      <source>Delete story</source>
      <translation>Artikel verwijderen</translation>
    </message>
    <message>
      <source>Delete the story “{title}” with all its text?</source>
      <translation>Het artikel ‘{title}’ met al zijn tekst verwijderen?</translation>
    </message>
    <message>
      <source>Find a story</source>
      <translation>Een artikel zoeken</translation>
    </message>
    <message>
      <source>Fit</source>
      <translation>Maat</translation>
    </message>
    <message>
      <source>Lang.</source>
      <translation>Taal</translation>
    </message>
    <message>
      <source>Show on its page</source>
      <translation>Op zijn pagina tonen</translation>
    </message>
    <message>
      <source>Stories</source>
      <translation>Artikelen</translation>
    </message>
    <message>
      <source>Story</source>
      <translation>Artikel</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>Woorden</translation>
    </message>
    <message>
      <source>fits</source>
      <translation>past</translation>
    </message>
    <message>
      <source>not placed</source>
      <translation>niet geplaatst</translation>
    </message>
    <message>
      <source>page {folio}</source>
      <translation>pagina {folio}</translation>
    </message>
    <message>
      <source>room for {lines} lines</source>
      <translation>ruimte voor {lines} regels</translation>
    </message>
    <message>
      <source>{lines} lines, {words} words too long</source>
      <translation>{lines} regels, {words} woorden te lang</translation>
    </message>
    <message numerus="yes">
      <source>−%n lines</source>
      <translation>
        <numerusform>−%n regel</numerusform>
        <numerusform>−%n regels</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>story editor</name>
    <message numerus="yes">
      <source>%n lines over</source>
      <translation>
        <numerusform>%n regel te veel</numerusform>
        <numerusform>%n regels te veel</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n words</source>
      <translation>
        <numerusform>%n woord</numerusform>
        <numerusform>%n woorden</numerusform>
      </translation>
    </message>
    <message>
      <source>Bold</source>
      <translation>Vet</translation>
    </message>
    <message>
      <source>Check spelling</source>
      <translation>Spelling nakijken</translation>
    </message>
    <message>
      <source>Find and replace</source>
      <translation>Zoeken en vervangen</translation>
    </message>
    <message>
      <source>Insert a special character</source>
      <translation>Speciaal teken invoegen</translation>
    </message>
    <message>
      <source>Italic</source>
      <translation>Cursief</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Taal</translation>
    </message>
    <message>
      <source>Paragraph left to right</source>
      <translation>Alinea van links naar rechts</translation>
    </message>
    <message>
      <source>Paragraph right to left</source>
      <translation>Alinea van rechts naar links</translation>
    </message>
    <message>
      <source>Paragraph style</source>
      <translation>Alineastijl</translation>
    </message>
    <message>
      <source>Set the caret in a story, or select a frame of it, to edit it here.</source>
      <translation>Zet de cursor in een artikel, of selecteer een kader ervan, om het hier te bewerken.</translation>
    </message>
    <message>
      <source>Story: {title}</source>
      <translation>Artikel: {title}</translation>
    </message>
    <message>
      <source>Text of the story</source>
      <translation>Tekst van het artikel</translation>
    </message>
    <message>
      <source>about {words}</source>
      <translation>ongeveer {words}</translation>
    </message>
    <message>
      <source>fits exactly</source>
      <translation>past precies</translation>
    </message>
    <message>
      <source>on no page yet</source>
      <translation>nog op geen pagina</translation>
    </message>
    <message numerus="yes">
      <source>room for %n lines</source>
      <translation>
        <numerusform>ruimte voor %n regel</numerusform>
        <numerusform>ruimte voor %n regels</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>styles</name>
    <message>
      <source>Across all columns</source>
      <translation>Over alle kolommen</translation>
    </message>
    <message>
      <source>After</source>
      <translation>Erna</translation>
    </message>
    <message>
      <source>All capitals</source>
      <translation>Hoofdletters</translation>
    </message>
    <message>
      <source>Apply to the selection</source>
      <translation>Op de selectie toepassen</translation>
    </message>
    <message>
      <source>Arabic</source>
      <translation>Arabisch</translation>
    </message>
    <message>
      <source>Arabic font</source>
      <translation>Arabisch lettertype</translation>
    </message>
    <message>
      <source>As the paragraph</source>
      <translation>Zoals de alinea</translation>
    </message>
    <message>
      <source>As typed</source>
      <translation>Zoals getypt</translation>
    </message>
    <message>
      <source>Based on</source>
      <translation>Gebaseerd op</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>Ervoor</translation>
    </message>
    <message>
      <source>Bold</source>
      <translation>Vet</translation>
    </message>
    <message>
      <source>Capitals</source>
      <translation>Kapitalen</translation>
    </message>
    <message>
      <source>Centred</source>
      <translation>Gecentreerd</translation>
    </message>
    <message>
      <source>Character</source>
      <translation>Teken</translation>
    </message>
    <message>
      <source>Column rule</source>
      <translation>Kolomlijn</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>Kolommen</translation>
    </message>
    <message>
      <source>Columns of its own for what stands across</source>
      <translation>Eigen kolommen voor wat over meer kolommen staat</translation>
    </message>
    <message>
      <source>Corners</source>
      <translation>Hoeken</translation>
    </message>
    <message>
      <source>Delete style</source>
      <translation>Stijl verwijderen</translation>
    </message>
    <message>
      <source>Drop cap</source>
      <translation>Initiaal</translation>
    </message>
    <message>
      <source>Fill</source>
      <translation>Vulling</translation>
    </message>
    <message>
      <source>Font</source>
      <translation>Lettertype</translation>
    </message>
    <message>
      <source>Gutter</source>
      <translation>Kolomwit</translation>
    </message>
    <message>
      <source>How many columns it stands across; 0 for all</source>
      <translation>Over hoeveel kolommen het staat; 0 voor alle</translation>
    </message>
    <message>
      <source>Hyphenate</source>
      <translation>Afbreken</translation>
    </message>
    <message>
      <source>Indent</source>
      <translation>Inspringing</translation>
    </message>
    <message>
      <source>Ink</source>
      <translation>Inkt</translation>
    </message>
    <message>
      <source>Italic</source>
      <translation>Cursief</translation>
    </message>
    <message>
      <source>Justified</source>
      <translation>Uitgevuld</translation>
    </message>
    <message>
      <source>Kashida</source>
      <translation>Kasjida</translation>
    </message>
    <message>
      <source>Keep with the next paragraph</source>
      <translation>Bij de volgende alinea houden</translation>
    </message>
    <message>
      <source>Leading</source>
      <translation>Regelafstand</translation>
    </message>
    <message>
      <source>Leading gives</source>
      <translation>Interlinie geeft mee</translation>
    </message>
    <message>
      <source>Line</source>
      <translation>Lijn</translation>
    </message>
    <message>
      <source>Lines</source>
      <translation>Regels</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Naam</translation>
    </message>
    <message>
      <source>New style from the selected frame</source>
      <translation>Nieuwe stijl naar het geselecteerde kader</translation>
    </message>
    <message>
      <source>New style from the selected words</source>
      <translation>Nieuwe stijl naar de geselecteerde woorden</translation>
    </message>
    <message>
      <source>New style, based on this one</source>
      <translation>Nieuwe stijl op basis van deze</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Geen</translation>
    </message>
    <message>
      <source>Object</source>
      <translation>Object</translation>
    </message>
    <message>
      <source>On the line</source>
      <translation>Op de regel</translation>
    </message>
    <message>
      <source>Orphans</source>
      <translation>Wezen</translation>
    </message>
    <message>
      <source>Paragraph</source>
      <translation>Alinea</translation>
    </message>
    <message>
      <source>Position</source>
      <translation>Stand</translation>
    </message>
    <message>
      <source>Redefine from the selection</source>
      <translation>Opnieuw bepalen naar de selectie</translation>
    </message>
    <message>
      <source>Shift</source>
      <translation>Verschuiving</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Corps</translation>
    </message>
    <message>
      <source>Small capitals</source>
      <translation>Kleinkapitalen</translation>
    </message>
    <message>
      <source>So far lines may leave the grid to level columns</source>
      <translation>Zoveel mogen regels van het raster wijken om kolommen gelijk te maken</translation>
    </message>
    <message>
      <source>So far the space above may grow to level columns</source>
      <translation>Zoveel mag het wit erboven groeien om kolommen gelijk te maken</translation>
    </message>
    <message>
      <source>Space gives</source>
      <translation>Wit geeft mee</translation>
    </message>
    <message>
      <source>Split into</source>
      <translation>Verdeeld in</translation>
    </message>
    <message>
      <source>Stand on the baseline grid</source>
      <translation>Op het basislijnraster</translation>
    </message>
    <message>
      <source>Strikethrough</source>
      <translation>Doorgehaald</translation>
    </message>
    <message>
      <source>Style</source>
      <translation>Stijl</translation>
    </message>
    <message>
      <source>Styles</source>
      <translation>Stijlen</translation>
    </message>
    <message>
      <source>Subscript</source>
      <translation>Subscript</translation>
    </message>
    <message>
      <source>Superscript</source>
      <translation>Superscript</translation>
    </message>
    <message>
      <source>Text keeps off</source>
      <translation>Tekst houdt afstand</translation>
    </message>
    <message>
      <source>The selection looks as its style {name} says: there is nothing to take over.</source>
      <translation>De selectie ziet er al uit zoals haar stijl {name} zegt: er is niets over te nemen.</translation>
    </message>
    <message>
      <source>Tint</source>
      <translation>Tint</translation>
    </message>
    <message>
      <source>To the beginning</source>
      <translation>Naar het begin</translation>
    </message>
    <message>
      <source>To the end</source>
      <translation>Naar het einde</translation>
    </message>
    <message>
      <source>Tracking</source>
      <translation>Spatiëring</translation>
    </message>
    <message>
      <source>Underline</source>
      <translation>Onderstreept</translation>
    </message>
    <message>
      <source>Used</source>
      <translation>Gebruikt</translation>
    </message>
    <message>
      <source>Weight</source>
      <translation>Gewicht</translation>
    </message>
    <message>
      <source>Widows</source>
      <translation>Weduwen</translation>
    </message>
    <message numerus="yes">
      <source>used %n times</source>
      <translation>
        <numerusform>%n keer gebruikt</numerusform>
        <numerusform>%n keer gebruikt</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>tour</name>
    <message>
      <source>Ask for anything</source>
      <translation>Vraag om wat u wilt</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Terug</translation>
    </message>
    <message>
      <source>Begin</source>
      <translation>Beginnen</translation>
    </message>
    <message>
      <source>Click what is wrong</source>
      <translation>Klik op wat er fout is</translation>
    </message>
    <message>
      <source>Drag from a frame's port to another frame: its text runs on there, over pages if you like.</source>
      <translation>Sleep van de poort van een kader naar een ander kader: de tekst loopt daar door, ook over pagina’s.</translation>
    </message>
    <message>
      <source>Five tips</source>
      <translation>Vijf tips</translation>
    </message>
    <message>
      <source>Lead a story on</source>
      <translation>Laat een artikel doorlopen</translation>
    </message>
    <message>
      <source>Next tip</source>
      <translation>Volgende tip</translation>
    </message>
    <message>
      <source>Number, date and deposit stand in the Issue panel; every page shows them, in each calendar.</source>
      <translation>Nummer, datum en depot staan in het paneel Nummer; elke pagina toont ze, in elke kalender.</translation>
    </message>
    <message>
      <source>Preflight looks on while you work. A click on a finding leads to its place on the page.</source>
      <translation>Preflight kijkt mee terwijl u werkt. Een klik op een bevinding leidt naar haar plaats op de pagina.</translation>
    </message>
    <message>
      <source>Take the text tool ({key}) and click: both scripts run where they belong, in one paragraph too.</source>
      <translation>Neem het tekstgereedschap ({key}) en klik: beide schriften lopen zoals het hoort, ook in één alinea.</translation>
    </message>
    <message>
      <source>The nameplate fills itself</source>
      <translation>De krantenkop vult zichzelf</translation>
    </message>
    <message>
      <source>Write on the page</source>
      <translation>Schrijf op de pagina</translation>
    </message>
    <message>
      <source>{key} opens the palette of all commands: type a word of what you want to do.</source>
      <translation>{key} opent het palet met alle opdrachten: typ een woord van wat u wilt doen.</translation>
    </message>
  </context>
  <context>
    <name>versions</name>
    <message>
      <source>Earlier versions</source>
      <translation>Eerdere versies</translation>
    </message>
    <message>
      <source>No earlier version of this issue is kept.</source>
      <translation>Er wordt geen eerdere versie van dit nummer bewaard.</translation>
    </message>
    <message>
      <source>Open a copy</source>
      <translation>Een kopie openen</translation>
    </message>
    <message>
      <source>as it was until {when}</source>
      <translation>zoals het was tot {when}</translation>
    </message>
  </context>
  <context>
    <name>window</name>
    <message>
      <source>Close this panel</source>
      <translation>Dit paneel sluiten</translation>
    </message>
    <message>
      <source>Context</source>
      <translation>Context</translation>
    </message>
    <message>
      <source>Open these panels</source>
      <translation>Deze panelen openen</translation>
    </message>
    <message>
      <source>Panels at the end</source>
      <translation>Panelen aan het eind</translation>
    </message>
    <message>
      <source>Panels at the start</source>
      <translation>Panelen aan het begin</translation>
    </message>
    <message>
      <source>That did not work: {why}</source>
      <translation>Dat is niet gelukt: {why}</translation>
    </message>
    <message>
      <source>Tools</source>
      <translation>Gereedschap</translation>
    </message>
    <message>
      <source>Untitled</source>
      <translation>Naamloos</translation>
    </message>
  </context>
  <context>
    <name>workspaces</name>
    <message>
      <source>Delete workspace</source>
      <translation>Werkruimte verwijderen</translation>
    </message>
    <message>
      <source>Name of the workspace</source>
      <translation>Naam van de werkruimte</translation>
    </message>
    <message>
      <source>Save as workspace</source>
      <translation>Bewaren als werkruimte</translation>
    </message>
    <message>
      <source>Save in its place</source>
      <translation>In de plaats ervan bewaren</translation>
    </message>
    <message>
      <source>There is a workspace {name} already. Save this arrangement in its place?</source>
      <translation>Er is al een werkruimte {name}. Deze indeling in de plaats ervan bewaren?</translation>
    </message>
    <message>
      <source>Workspace</source>
      <translation>Werkruimte</translation>
    </message>
    <message>
      <source>Workspace saved: {name}</source>
      <translation>Werkruimte bewaard: {name}</translation>
    </message>
    <message>
      <source>{name} is a workspace that the desk comes with. Choose another name.</source>
      <translation>{name} is een werkruimte die meegeleverd is. Kies een andere naam.</translation>
    </message>
  </context>
</TS>
