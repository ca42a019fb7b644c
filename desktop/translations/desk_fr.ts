<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
  <context>
    <name>QFileDialog</name>
    <message>
      <source>&amp;Look in:</source>
      <translation>C&amp;hercher dans :</translation>
    </message>
    <message>
      <source>Files of &amp;type:</source>
      <translation>&amp;Type de fichier :</translation>
    </message>
  </context>
  <context>
    <name>actions</name>
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
      <translation>&amp;Aide</translation>
    </message>
    <message>
      <source>&amp;Object</source>
      <translation>&amp;Objet</translation>
    </message>
    <message>
      <source>&amp;Page</source>
      <translation>&amp;Page</translation>
    </message>
    <message>
      <source>&amp;Text</source>
      <translation>&amp;Texte</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;Affichage</translation>
    </message>
    <message>
      <source>&amp;Window</source>
      <translation>Fe&amp;nêtre</translation>
    </message>
    <message>
      <source>Actual size</source>
      <translation>Taille réelle</translation>
    </message>
    <message>
      <source>Add a page behind this one</source>
      <translation>Ajouter une page après celle-ci</translation>
    </message>
    <message>
      <source>Add column after</source>
      <translation>Ajouter une colonne après</translation>
    </message>
    <message>
      <source>Add column before</source>
      <translation>Ajouter une colonne avant</translation>
    </message>
    <message>
      <source>Add row above</source>
      <translation>Ajouter une ligne au-dessus</translation>
    </message>
    <message>
      <source>Add row below</source>
      <translation>Ajouter une ligne au-dessous</translation>
    </message>
    <message>
      <source>Align</source>
      <translation>Aligner</translation>
    </message>
    <message>
      <source>Align bottom edges</source>
      <translation>Aligner les bords inférieurs</translation>
    </message>
    <message>
      <source>Align centres</source>
      <translation>Aligner les centres</translation>
    </message>
    <message>
      <source>Align left edges</source>
      <translation>Aligner les bords gauches</translation>
    </message>
    <message>
      <source>Align middles</source>
      <translation>Aligner les milieux</translation>
    </message>
    <message>
      <source>Align right edges</source>
      <translation>Aligner les bords droits</translation>
    </message>
    <message>
      <source>Align top edges</source>
      <translation>Aligner les bords supérieurs</translation>
    </message>
    <message>
      <source>All capitals</source>
      <translation>Capitales</translation>
    </message>
    <message>
      <source>Apply to pages…</source>
      <translation>Appliquer à des pages…</translation>
    </message>
    <message>
      <source>Arrange</source>
      <translation>Disposition</translation>
    </message>
    <message>
      <source>Arrow keys move as seen</source>
      <translation>Les flèches suivent ce que l’on voit</translation>
    </message>
    <message>
      <source>Article</source>
      <translation>Article</translation>
    </message>
    <message>
      <source>Back to the pages</source>
      <translation>Retour aux pages</translation>
    </message>
    <message>
      <source>Bar code</source>
      <translation>Code-barres</translation>
    </message>
    <message>
      <source>Baseline grid</source>
      <translation>Grille de lignes de base</translation>
    </message>
    <message>
      <source>Batch…</source>
      <translation>Traitement par lots…</translation>
    </message>
    <message>
      <source>Bold</source>
      <translation>Gras</translation>
    </message>
    <message>
      <source>Bring forward</source>
      <translation>Avancer</translation>
    </message>
    <message>
      <source>Bring to front</source>
      <translation>Premier plan</translation>
    </message>
    <message>
      <source>Changes to imported copy…</source>
      <translation>Modifications des textes importés…</translation>
    </message>
    <message>
      <source>Check spelling…</source>
      <translation>Vérifier l’orthographe…</translation>
    </message>
    <message>
      <source>Close into a block</source>
      <translation>Refermer en un seul bloc</translation>
    </message>
    <message>
      <source>Collapse panels at the end</source>
      <translation>Réduire les panneaux de la fin</translation>
    </message>
    <message>
      <source>Collapse panels at the start</source>
      <translation>Réduire les panneaux du début</translation>
    </message>
    <message>
      <source>Columns from right to left</source>
      <translation>Colonnes de droite à gauche</translation>
    </message>
    <message>
      <source>Command palette…</source>
      <translation>Palette de commandes…</translation>
    </message>
    <message>
      <source>Content</source>
      <translation>Contenu</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copier</translation>
    </message>
    <message>
      <source>Copy editing</source>
      <translation>Édition des textes</translation>
    </message>
    <message>
      <source>Cut</source>
      <translation>Couper</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Date</translation>
    </message>
    <message>
      <source>Date in Arabic</source>
      <translation>Date en arabe</translation>
    </message>
    <message>
      <source>Delete column</source>
      <translation>Supprimer la colonne</translation>
    </message>
    <message>
      <source>Delete frames</source>
      <translation>Supprimer les blocs</translation>
    </message>
    <message>
      <source>Delete page</source>
      <translation>Supprimer la page</translation>
    </message>
    <message>
      <source>Delete parent page</source>
      <translation>Supprimer le gabarit</translation>
    </message>
    <message>
      <source>Delete row</source>
      <translation>Supprimer la ligne</translation>
    </message>
    <message>
      <source>Delete workspace…</source>
      <translation>Supprimer un espace de travail…</translation>
    </message>
    <message>
      <source>Detach from parent page</source>
      <translation>Détacher du gabarit</translation>
    </message>
    <message>
      <source>Distribute across</source>
      <translation>Répartir horizontalement</translation>
    </message>
    <message>
      <source>Distribute down</source>
      <translation>Répartir verticalement</translation>
    </message>
    <message>
      <source>Duplicate</source>
      <translation>Dupliquer</translation>
    </message>
    <message>
      <source>Duplicate page</source>
      <translation>Dupliquer la page</translation>
    </message>
    <message>
      <source>Duplicate parent page…</source>
      <translation>Dupliquer le gabarit…</translation>
    </message>
    <message>
      <source>Earlier versions…</source>
      <translation>Versions antérieures…</translation>
    </message>
    <message>
      <source>Edit parent page</source>
      <translation>Modifier le gabarit</translation>
    </message>
    <message>
      <source>Ellipse</source>
      <translation>Ellipse</translation>
    </message>
    <message>
      <source>Export PDF…</source>
      <translation>Exporter en PDF…</translation>
    </message>
    <message>
      <source>Eyedropper</source>
      <translation>Pipette</translation>
    </message>
    <message>
      <source>Field of the issue</source>
      <translation>Champ du numéro</translation>
    </message>
    <message>
      <source>Fill frame with picture</source>
      <translation>Remplir le bloc avec l’image</translation>
    </message>
    <message>
      <source>Find and replace…</source>
      <translation>Rechercher et remplacer…</translation>
    </message>
    <message>
      <source>Fit</source>
      <translation>Ajuster</translation>
    </message>
    <message>
      <source>Fit frame to content</source>
      <translation>Ajuster le bloc au contenu</translation>
    </message>
    <message>
      <source>Fit page in window</source>
      <translation>Page entière</translation>
    </message>
    <message>
      <source>Fit spread in window</source>
      <translation>Adapter la double page à la fenêtre</translation>
    </message>
    <message>
      <source>Five tips</source>
      <translation>Cinq conseils</translation>
    </message>
    <message>
      <source>Frame edges</source>
      <translation>Bords des blocs</translation>
    </message>
    <message>
      <source>Go to page…</source>
      <translation>Aller à la page…</translation>
    </message>
    <message>
      <source>Go to the next part of the window</source>
      <translation>Aller à la partie suivante de la fenêtre</translation>
    </message>
    <message>
      <source>Go to the part before</source>
      <translation>Aller à la partie précédente</translation>
    </message>
    <message>
      <source>Group</source>
      <translation>Grouper</translation>
    </message>
    <message>
      <source>Guides</source>
      <translation>Repères</translation>
    </message>
    <message>
      <source>HTML box…</source>
      <translation>Encadré HTML…</translation>
    </message>
    <message>
      <source>Hand</source>
      <translation>Main</translation>
    </message>
    <message>
      <source>Head, repeated where the table goes on</source>
      <translation>En-tête, répété là où le tableau continue</translation>
    </message>
    <message>
      <source>Hidden characters</source>
      <translation>Caractères masqués</translation>
    </message>
    <message>
      <source>Hide</source>
      <translation>Masquer</translation>
    </message>
    <message>
      <source>Hijri date</source>
      <translation>Date hégirienne</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Historique</translation>
    </message>
    <message>
      <source>ISSN</source>
      <translation>ISSN</translation>
    </message>
    <message>
      <source>Import copy…</source>
      <translation>Importer de la copie…</translation>
    </message>
    <message>
      <source>Inks</source>
      <translation>Encres</translation>
    </message>
    <message>
      <source>Insert special character…</source>
      <translation>Insérer un caractère spécial…</translation>
    </message>
    <message>
      <source>Insert table</source>
      <translation>Insérer un tableau</translation>
    </message>
    <message>
      <source>Inspector</source>
      <translation>Inspecteur</translation>
    </message>
    <message>
      <source>Issue</source>
      <translation>Numéro</translation>
    </message>
    <message>
      <source>Italic</source>
      <translation>Italique</translation>
    </message>
    <message>
      <source>Keyboard shortcuts…</source>
      <translation>Raccourcis clavier…</translation>
    </message>
    <message>
      <source>Larger</source>
      <translation>Plus grand</translation>
    </message>
    <message>
      <source>Layers</source>
      <translation>Calques</translation>
    </message>
    <message>
      <source>Layout</source>
      <translation>Mise en page</translation>
    </message>
    <message>
      <source>Legal deposit number</source>
      <translation>Numéro de dépôt légal</translation>
    </message>
    <message>
      <source>Letters</source>
      <translation>Caractères</translation>
    </message>
    <message>
      <source>Letters closer</source>
      <translation>Lettres plus serrées</translation>
    </message>
    <message>
      <source>Letters farther apart</source>
      <translation>Lettres plus espacées</translation>
    </message>
    <message>
      <source>Line</source>
      <translation>Filet</translation>
    </message>
    <message>
      <source>Lines closer</source>
      <translation>Lignes plus serrées</translation>
    </message>
    <message>
      <source>Lines farther apart</source>
      <translation>Lignes plus espacées</translation>
    </message>
    <message>
      <source>Links</source>
      <translation>Liens</translation>
    </message>
    <message>
      <source>Lock</source>
      <translation>Verrouiller</translation>
    </message>
    <message>
      <source>Lower letters</source>
      <translation>Descendre les caractères</translation>
    </message>
    <message>
      <source>Measure</source>
      <translation>Mesure</translation>
    </message>
    <message>
      <source>Move to parent page</source>
      <translation>Déplacer vers le gabarit</translation>
    </message>
    <message>
      <source>New issue after this one…</source>
      <translation>Nouveau numéro à la suite de celui-ci…</translation>
    </message>
    <message>
      <source>New issue…</source>
      <translation>Nouveau numéro…</translation>
    </message>
    <message>
      <source>New parent page…</source>
      <translation>Nouveau gabarit…</translation>
    </message>
    <message>
      <source>Next misspelt word</source>
      <translation>Mot mal orthographié suivant</translation>
    </message>
    <message>
      <source>Next page</source>
      <translation>Page suivante</translation>
    </message>
    <message>
      <source>Number of the issue</source>
      <translation>Numéro de parution</translation>
    </message>
    <message>
      <source>Open into frames</source>
      <translation>Ouvrir en blocs séparés</translation>
    </message>
    <message>
      <source>Open recent</source>
      <translation>Ouvrir un numéro récent</translation>
    </message>
    <message>
      <source>Open recent…</source>
      <translation>Ouvrir un numéro récent…</translation>
    </message>
    <message>
      <source>Open…</source>
      <translation>Ouvrir…</translation>
    </message>
    <message>
      <source>Other arrangements…</source>
      <translation>Autres mises en page…</translation>
    </message>
    <message>
      <source>Page number</source>
      <translation>Numéro de page</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Pages</translation>
    </message>
    <message>
      <source>Paragraph left to right</source>
      <translation>Paragraphe de gauche à droite</translation>
    </message>
    <message>
      <source>Paragraph right to left</source>
      <translation>Paragraphe de droite à gauche</translation>
    </message>
    <message>
      <source>Parent page</source>
      <translation>Gabarit</translation>
    </message>
    <message>
      <source>Paste</source>
      <translation>Coller</translation>
    </message>
    <message>
      <source>Paste in place</source>
      <translation>Coller sur place</translation>
    </message>
    <message>
      <source>Paste onto the layers it came from</source>
      <translation>Coller sur les calques d’origine</translation>
    </message>
    <message>
      <source>Paste without looks</source>
      <translation>Coller sans mise en forme</translation>
    </message>
    <message>
      <source>Picture frame</source>
      <translation>Bloc image</translation>
    </message>
    <message>
      <source>Place picture…</source>
      <translation>Importer une image…</translation>
    </message>
    <message>
      <source>Plain letters</source>
      <translation>Caractères ordinaires</translation>
    </message>
    <message>
      <source>Preferences…</source>
      <translation>Préférences…</translation>
    </message>
    <message>
      <source>Preflight</source>
      <translation>Contrôle en amont</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>Aperçu</translation>
    </message>
    <message>
      <source>Previous page</source>
      <translation>Page précédente</translation>
    </message>
    <message>
      <source>Price</source>
      <translation>Prix</translation>
    </message>
    <message>
      <source>Proof of the pages</source>
      <translation>Épreuve des pages</translation>
    </message>
    <message>
      <source>Proofing</source>
      <translation>Contrôle des épreuves</translation>
    </message>
    <message>
      <source>Put the panels back</source>
      <translation>Remettre les panneaux en place</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Quitter</translation>
    </message>
    <message>
      <source>Raise letters</source>
      <translation>Monter les caractères</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Rétablir</translation>
    </message>
    <message>
      <source>Rename parent page…</source>
      <translation>Renommer le gabarit…</translation>
    </message>
    <message>
      <source>Reset to parent page</source>
      <translation>Rétablir selon le gabarit</translation>
    </message>
    <message>
      <source>Rulers</source>
      <translation>Règles</translation>
    </message>
    <message>
      <source>Running head: the section</source>
      <translation>Titre courant : la rubrique</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Enregistrer</translation>
    </message>
    <message>
      <source>Save as workspace…</source>
      <translation>Enregistrer comme espace de travail…</translation>
    </message>
    <message>
      <source>Save as…</source>
      <translation>Enregistrer sous…</translation>
    </message>
    <message>
      <source>Section numbering…</source>
      <translation>Numérotation de la section…</translation>
    </message>
    <message>
      <source>Select</source>
      <translation>Sélection</translation>
    </message>
    <message>
      <source>Select all</source>
      <translation>Tout sélectionner</translation>
    </message>
    <message>
      <source>Select nothing</source>
      <translation>Ne rien sélectionner</translation>
    </message>
    <message>
      <source>Send backward</source>
      <translation>Reculer</translation>
    </message>
    <message>
      <source>Send to back</source>
      <translation>Arrière-plan</translation>
    </message>
    <message>
      <source>Shape</source>
      <translation>Forme</translation>
    </message>
    <message>
      <source>Show all on spread</source>
      <translation>Tout montrer sur la planche</translation>
    </message>
    <message>
      <source>Small capitals</source>
      <translation>Petites capitales</translation>
    </message>
    <message>
      <source>Smaller</source>
      <translation>Plus petit</translation>
    </message>
    <message>
      <source>Smart guides</source>
      <translation>Repères dynamiques</translation>
    </message>
    <message>
      <source>Snap</source>
      <translation>Magnétisme</translation>
    </message>
    <message>
      <source>Step and repeat</source>
      <translation>Dupliquer et répéter</translation>
    </message>
    <message>
      <source>Step by step</source>
      <translation>Pas à pas</translation>
    </message>
    <message>
      <source>Stories</source>
      <translation>Articles</translation>
    </message>
    <message>
      <source>Story editor</source>
      <translation>Éditeur d’article</translation>
    </message>
    <message>
      <source>Strikethrough</source>
      <translation>Barré</translation>
    </message>
    <message>
      <source>Styles</source>
      <translation>Styles</translation>
    </message>
    <message>
      <source>Subscript</source>
      <translation>Indice</translation>
    </message>
    <message>
      <source>Superscript</source>
      <translation>Exposant</translation>
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
      <source>Text frame</source>
      <translation>Bloc texte</translation>
    </message>
    <message>
      <source>Text threads</source>
      <translation>Chaînage du texte</translation>
    </message>
    <message>
      <source>The guide did not come along with this installation.</source>
      <translation>Le guide n’accompagne pas cette installation.</translation>
    </message>
    <message>
      <source>This article cannot be taken apart or put together as it stands.</source>
      <translation>Cet article ne peut être ni ouvert ni refermé dans son état actuel.</translation>
    </message>
    <message>
      <source>Title of the paper</source>
      <translation>Titre du journal</translation>
    </message>
    <message>
      <source>Turn</source>
      <translation>Rotation</translation>
    </message>
    <message>
      <source>Turn 90° clockwise</source>
      <translation>Rotation de 90° horaire</translation>
    </message>
    <message>
      <source>Turn 90° counterclockwise</source>
      <translation>Rotation de 90° antihoraire</translation>
    </message>
    <message>
      <source>Turn upright</source>
      <translation>Redresser</translation>
    </message>
    <message>
      <source>Underline</source>
      <translation>Souligné</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Ungroup</source>
      <translation>Dégrouper</translation>
    </message>
    <message>
      <source>Unlock</source>
      <translation>Déverrouiller</translation>
    </message>
    <message>
      <source>Unlock all on spread</source>
      <translation>Tout déverrouiller sur la planche</translation>
    </message>
    <message>
      <source>User guide</source>
      <translation>Guide d’utilisation</translation>
    </message>
    <message>
      <source>Website</source>
      <translation>Site web</translation>
    </message>
    <message>
      <source>Workspace</source>
      <translation>Espace de travail</translation>
    </message>
    <message>
      <source>Zoom</source>
      <translation>Zoom</translation>
    </message>
    <message>
      <source>Zoom in</source>
      <translation>Agrandir</translation>
    </message>
    <message>
      <source>Zoom out</source>
      <translation>Réduire</translation>
    </message>
  </context>
  <context>
    <name>arrangements</name>
    <message>
      <source>Arrange so</source>
      <translation>Disposer ainsi</translation>
    </message>
    <message>
      <source>Arrangements</source>
      <translation>Dispositions</translation>
    </message>
    <message>
      <source>As it is</source>
      <translation>Telle quelle</translation>
    </message>
    <message>
      <source>It gives up nothing.</source>
      <translation>Elle ne sacrifie rien.</translation>
    </message>
    <message>
      <source>It gives up:</source>
      <translation>Elle sacrifie :</translation>
    </message>
    <message>
      <source>Other arrangements of page {folio}</source>
      <translation>Autres dispositions de la page {folio}</translation>
    </message>
    <message>
      <source>The page as it is now. Pick another one to see what it gives up.</source>
      <translation>La page telle qu’elle est. Choisissez-en une autre pour voir ce qu’elle sacrifie.</translation>
    </message>
    <message>
      <source>This page has no other arrangement: a story runs on to or from another page, something that was drawn by hand stands amid the stories, or there are too many of them.</source>
      <translation>Cette page n’a pas d’autre disposition : un article continue sur une autre page ou en vient, un objet dessiné à la main se trouve parmi les articles, ou ils sont trop nombreux.</translation>
    </message>
    <message>
      <source>a short column stands under its picture</source>
      <translation>une colonne courte se trouve sous sa photo</translation>
    </message>
    <message>
      <source>a weightier story stands under or after a lighter one</source>
      <translation>un article plus important vient sous ou après un moindre</translation>
    </message>
    <message>
      <source>headlines of one size stand side by side</source>
      <translation>des titres de même corps se côtoient</translation>
    </message>
    <message>
      <source>it only fills the page</source>
      <translation>il ne fait que remplir la page</translation>
    </message>
    <message>
      <source>its columns are long</source>
      <translation>ses colonnes sont longues</translation>
    </message>
    <message>
      <source>its columns are short</source>
      <translation>ses colonnes sont courtes</translation>
    </message>
    <message>
      <source>its columns end at different heights</source>
      <translation>ses colonnes finissent à des hauteurs différentes</translation>
    </message>
    <message>
      <source>its deck or a pull quote is left out</source>
      <translation>son chapeau ou une citation en exergue est laissé de côté</translation>
    </message>
    <message>
      <source>its headline is set a size larger or smaller</source>
      <translation>son titre est composé un corps plus grand ou plus petit</translation>
    </message>
    <message>
      <source>its headline is smaller than its priority asks</source>
      <translation>son titre est plus petit que ne le veut sa priorité</translation>
    </message>
    <message>
      <source>its photograph is cropped</source>
      <translation>sa photo est recadrée</translation>
    </message>
    <message>
      <source>its picture is wider or narrower than it should be</source>
      <translation>sa photo est plus large ou plus étroite qu’il ne faudrait</translation>
    </message>
    <message>
      <source>its words are set closer or wider</source>
      <translation>ses mots sont plus serrés ou plus espacés</translation>
    </message>
    <message>
      <source>the lead is not at the head, where reading starts</source>
      <translation>le principal article n’est pas en tête, là où commence la lecture</translation>
    </message>
    <message>
      <source>white is left at its foot</source>
      <translation>du blanc reste à son pied</translation>
    </message>
    <message>
      <source>white is left at the foot of the page</source>
      <translation>du blanc reste au pied de la page</translation>
    </message>
  </context>
  <context>
    <name>batch</name>
    <message numerus="yes">
      <source>%n failed</source>
      <translation>
        <numerusform>%n échec</numerusform>
        <numerusform>%n échecs</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n issues done</source>
      <translation>
        <numerusform>%n numéro traité</numerusform>
        <numerusform>%n numéros traités</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n issues made</source>
      <translation>
        <numerusform>%n numéro fait</numerusform>
        <numerusform>%n numéros faits</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n not made: the next start goes on with them</source>
      <translation>
        <numerusform>%n non fait : le prochain démarrage reprend avec lui</numerusform>
        <numerusform>%n non faits : le prochain démarrage reprend avec eux</numerusform>
      </translation>
    </message>
    <message>
      <source>Add a folder</source>
      <translation>Ajouter un dossier</translation>
    </message>
    <message>
      <source>Add a folder…</source>
      <translation>Ajouter un dossier…</translation>
    </message>
    <message>
      <source>Add files</source>
      <translation>Ajouter des fichiers</translation>
    </message>
    <message>
      <source>Add files…</source>
      <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
      <source>At once:</source>
      <translation>À la fois :</translation>
    </message>
    <message>
      <source>Batch</source>
      <translation>Traitement par lots</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Choisir…</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>Constats</translation>
    </message>
    <message>
      <source>Folder of PDFs</source>
      <translation>Dossier des PDF</translation>
    </message>
    <message>
      <source>Folder of PDFs:</source>
      <translation>Dossier des PDF :</translation>
    </message>
    <message>
      <source>Issue</source>
      <translation>Numéro</translation>
    </message>
    <message>
      <source>Issues, plans and tables</source>
      <translation>Numéros, plans et tableaux</translation>
    </message>
    <message>
      <source>Keep each issue as a file too</source>
      <translation>Garder aussi chaque numéro en fichier</translation>
    </message>
    <message>
      <source>Make them</source>
      <translation>Produire</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Pages</translation>
    </message>
    <message>
      <source>Plan</source>
      <translation>Plan</translation>
    </message>
    <message>
      <source>Preset:</source>
      <translation>Réglage :</translation>
    </message>
    <message>
      <source>Queue</source>
      <translation>File d’attente</translation>
    </message>
    <message>
      <source>Show report</source>
      <translation>Voir le rapport</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>État</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Arrêter</translation>
    </message>
    <message>
      <source>Stopped</source>
      <translation>Arrêté</translation>
    </message>
    <message>
      <source>Stopping…</source>
      <translation>Arrêt en cours…</translation>
    </message>
    <message>
      <source>Take out</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <source>There is nothing to make yet: add issues, folders or a plan.</source>
      <translation>Rien à produire encore : ajoutez des numéros, des dossiers ou un plan.</translation>
    </message>
    <message>
      <source>To make</source>
      <translation>À produire</translation>
    </message>
    <message>
      <source>What came of them</source>
      <translation>Ce qu’il en est advenu</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>échec</translation>
    </message>
    <message>
      <source>made</source>
      <translation>produit</translation>
    </message>
    <message>
      <source>not made</source>
      <translation>non fait</translation>
    </message>
    <message>
      <source>unchanged</source>
      <translation>inchangé</translation>
    </message>
    <message>
      <source>waiting</source>
      <translation>en attente</translation>
    </message>
  </context>
  <context>
    <name>canvas</name>
    <message>
      <source>Drag this port to another text frame, or to where a new one shall stand; onto its own frame it cuts the thread.</source>
      <translation>Tirez ce port vers un autre bloc texte, ou là où il doit y en avoir un nouveau ; sur son propre bloc, il coupe le chaînage.</translation>
    </message>
    <message>
      <source>No story runs on a parent page: go back to the pages and put it there.</source>
      <translation>Aucun article ne passe sur un gabarit : revenez aux pages et placez-le là.</translation>
    </message>
    <message>
      <source>Nothing in it can be placed.</source>
      <translation>Rien de cela ne peut être importé.</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Pages</translation>
    </message>
    <message>
      <source>The chosen layer is locked or hidden. Unlock or show it in the Layers panel, or choose another one.</source>
      <translation>Le calque choisi est verrouillé ou masqué. Déverrouillez-le ou affichez-le dans le panneau Calques, ou choisissez-en un autre.</translation>
    </message>
  </context>
  <context>
    <name>changes</name>
    <message>
      <source>After</source>
      <translation>Après</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>Avant</translation>
    </message>
    <message>
      <source>Changes to imported copy</source>
      <translation>Modifications des textes importés</translation>
    </message>
    <message>
      <source>Changes to the copy</source>
      <translation>Modifications du texte</translation>
    </message>
    <message>
      <source>Latin punctuation after Arabic letters made Arabic</source>
      <translation>ponctuation latine après des lettres arabes rendue arabe</translation>
    </message>
    <message>
      <source>Nothing was changed in this issue’s copy.</source>
      <translation>Rien n’a été modifié dans les textes de ce numéro.</translation>
    </message>
    <message>
      <source>Put back</source>
      <translation>Rétablir</translation>
    </message>
    <message>
      <source>Story</source>
      <translation>Article</translation>
    </message>
    <message>
      <source>The text there has changed since: put it back by hand.</source>
      <translation>Le texte a changé depuis : rétablissez-le à la main.</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>Où</translation>
    </message>
    <message>
      <source>a gallery of pictures that the export does not name</source>
      <translation>une galerie dont l’export ne nomme pas les images</translation>
    </message>
    <message>
      <source>a shortcode, which only the site knows how to show</source>
      <translation>un code court que seul le site sait afficher</translation>
    </message>
    <message>
      <source>a text in bold from end to end</source>
      <translation>un texte en gras de bout en bout</translation>
    </message>
    <message>
      <source>byline</source>
      <translation>signature</translation>
    </message>
    <message>
      <source>caption</source>
      <translation>légende</translation>
    </message>
    <message>
      <source>caption {n}</source>
      <translation>légende {n}</translation>
    </message>
    <message>
      <source>control characters taken out</source>
      <translation>caractères de contrôle enlevés</translation>
    </message>
    <message>
      <source>credit</source>
      <translation>crédit</translation>
    </message>
    <message>
      <source>dateline</source>
      <translation>lieu et date</translation>
    </message>
    <message>
      <source>deck</source>
      <translation>chapeau</translation>
    </message>
    <message>
      <source>digits made Arabic</source>
      <translation>chiffres rendus arabes (٠١٢)</translation>
    </message>
    <message>
      <source>digits made Western</source>
      <translation>chiffres rendus occidentaux (012)</translation>
    </message>
    <message>
      <source>doubled spaces made one</source>
      <translation>espaces doublées réduites à une</translation>
    </message>
    <message>
      <source>headline</source>
      <translation>titre</translation>
    </message>
    <message>
      <source>kashidas of the keyboard taken out</source>
      <translation>kashidas du clavier enlevées</translation>
    </message>
    <message>
      <source>kicker</source>
      <translation>surtitre</translation>
    </message>
    <message>
      <source>line {n}</source>
      <translation>ligne {n}</translation>
    </message>
    <message>
      <source>paragraph {n}</source>
      <translation>paragraphe {n}</translation>
    </message>
    <message>
      <source>presentation forms written as letters</source>
      <translation>formes de présentation écrites en lettres</translation>
    </message>
    <message>
      <source>section</source>
      <translation>rubrique</translation>
    </message>
    <message>
      <source>spaces at the ends of paragraphs taken out</source>
      <translation>espaces aux bouts des paragraphes enlevées</translation>
    </message>
    <message>
      <source>spaces beside punctuation set as the language has them</source>
      <translation>espaces près de la ponctuation selon la langue</translation>
    </message>
    <message>
      <source>straight quotes made those of the language</source>
      <translation>guillemets droits remplacés par ceux de la langue</translation>
    </message>
    <message>
      <source>stray marks of direction and breaking taken out</source>
      <translation>marques de direction et de coupure égarées enlevées</translation>
    </message>
    <message>
      <source>taken out</source>
      <translation>enlevé</translation>
    </message>
    <message>
      <source>the export does not say which picture it is</source>
      <translation>l’export ne dit pas de quelle image il s’agit</translation>
    </message>
    <message>
      <source>the site’s own line above the story</source>
      <translation>ligne du site au-dessus de l’article</translation>
    </message>
    <message>
      <source>the site’s own line below the story</source>
      <translation>ligne du site sous l’article</translation>
    </message>
    <message>
      <source>whole text</source>
      <translation>texte entier</translation>
    </message>
  </context>
  <context>
    <name>export</name>
    <message numerus="yes">
      <source>%n errors would be printed.</source>
      <translation>
        <numerusform>%n erreur serait imprimée.</numerusform>
        <numerusform>%n erreurs seraient imprimées.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n other findings.</source>
      <translation>
        <numerusform>%n autre constat.</numerusform>
        <numerusform>%n autres constats.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n pages</source>
      <translation>
        <numerusform>%n page</numerusform>
        <numerusform>%n pages</numerusform>
      </translation>
    </message>
    <message>
      <source>A file for each page</source>
      <translation>Un fichier par page</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Choisir…</translation>
    </message>
    <message>
      <source>Coated paper, PDF/X-4, with marks</source>
      <translation>Papier couché, PDF/X-4, avec traits de coupe</translation>
    </message>
    <message>
      <source>Crop marks and colour bars</source>
      <translation>Traits de coupe et gammes de couleur</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exporter</translation>
    </message>
    <message>
      <source>Export PDF</source>
      <translation>Exporter en PDF</translation>
    </message>
    <message>
      <source>Export in spite of the errors</source>
      <translation>Exporter malgré les erreurs</translation>
    </message>
    <message>
      <source>Exported: {path}</source>
      <translation>Exporté : {path}</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Fichier</translation>
    </message>
    <message>
      <source>File:</source>
      <translation>Fichier :</translation>
    </message>
    <message>
      <source>Ink limit:</source>
      <translation>Taux d’encrage maximal :</translation>
    </message>
    <message>
      <source>Newsprint, PDF/X-1a:2003 (older presses)</source>
      <translation>Papier journal, PDF/X-1a:2003 (presses plus anciennes)</translation>
    </message>
    <message>
      <source>Newsprint, PDF/X-4</source>
      <translation>Papier journal, PDF/X-4</translation>
    </message>
    <message>
      <source>No errors.</source>
      <translation>Aucune erreur.</translation>
    </message>
    <message>
      <source>Nothing was found that would be printed wrong.</source>
      <translation>Rien ne serait mal imprimé.</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Pages</translation>
    </message>
    <message>
      <source>Pages of the PDF</source>
      <translation>Pages du PDF</translation>
    </message>
    <message>
      <source>Pages:</source>
      <translation>Pages :</translation>
    </message>
    <message>
      <source>Preset:</source>
      <translation>Réglage :</translation>
    </message>
    <message>
      <source>Proof to read on screen: small, RGB</source>
      <translation>Épreuve à lire à l’écran : légère, RVB</translation>
    </message>
    <message>
      <source>Proof: {file}</source>
      <translation>Épreuve : {file}</translation>
    </message>
    <message>
      <source>Show in its folder</source>
      <translation>Montrer dans son dossier</translation>
    </message>
    <message>
      <source>Show the finished file as proof</source>
      <translation>Montrer le fichier fini comme épreuve</translation>
    </message>
    <message>
      <source>all, or as 1,3-5</source>
      <translation>toutes, ou par ex. 1,3-5</translation>
    </message>
    <message>
      <source>as the preset says</source>
      <translation>comme dans le réglage</translation>
    </message>
    <message>
      <source>“{part}” is no page and no range of pages; write them as 1,3-5</source>
      <translation>« {part} » n’est ni une page ni une suite de pages ; écrivez par exemple 1,3-5</translation>
    </message>
  </context>
  <context>
    <name>files</name>
    <message>
      <source>Copy and pictures</source>
      <translation>Copie et images</translation>
    </message>
    <message>
      <source>Do not save</source>
      <translation>Ne pas enregistrer</translation>
    </message>
    <message>
      <source>Forget them</source>
      <translation>Les oublier</translation>
    </message>
    <message>
      <source>Import copy</source>
      <translation>Importer de la copie</translation>
    </message>
    <message>
      <source>Issues</source>
      <translation>Numéros</translation>
    </message>
    <message>
      <source>No other issue was opened before.</source>
      <translation>Aucun autre numéro n’a été ouvert.</translation>
    </message>
    <message>
      <source>Open an issue</source>
      <translation>Ouvrir un numéro</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Images</translation>
    </message>
    <message>
      <source>Place a picture</source>
      <translation>Importer une image</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Enregistrer</translation>
    </message>
    <message>
      <source>Save the issue</source>
      <translation>Enregistrer le numéro</translation>
    </message>
    <message>
      <source>Saved: {path}</source>
      <translation>Enregistré : {path}</translation>
    </message>
    <message>
      <source>This issue has changes that are not saved.</source>
      <translation>Ce numéro a des modifications non enregistrées.</translation>
    </message>
    <message>
      <source>Without saving they are lost.</source>
      <translation>Sans enregistrement, elles sont perdues.</translation>
    </message>
    <message>
      <source>{file} cannot be placed: {why}</source>
      <translation>{file} ne peut pas être importé : {why}</translation>
    </message>
  </context>
  <context>
    <name>find</name>
    <message numerus="yes">
      <source>%n places found.</source>
      <translation>
        <numerusform>%n occurrence trouvée.</numerusform>
        <numerusform>%n occurrences trouvées.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n places replaced. One undo brings them back.</source>
      <translation>
        <numerusform>%n occurrence remplacée. Une annulation la rétablit.</numerusform>
        <numerusform>%n occurrences remplacées. Une seule annulation les rétablit.</numerusform>
      </translation>
    </message>
    <message>
      <source>Any accent</source>
      <translation>Tous les accents</translation>
    </message>
    <message>
      <source>Any form of an Arabic letter</source>
      <translation>Toutes les formes d’une lettre arabe</translation>
    </message>
    <message>
      <source>Becomes</source>
      <translation>Devient</translation>
    </message>
    <message>
      <source>Bold:</source>
      <translation>Gras :</translation>
    </message>
    <message>
      <source>Character style:</source>
      <translation>Style de caractère :</translation>
    </message>
    <message>
      <source>Find all</source>
      <translation>Tout rechercher</translation>
    </message>
    <message>
      <source>Find and replace</source>
      <translation>Rechercher et remplacer</translation>
    </message>
    <message>
      <source>Find:</source>
      <translation>Rechercher :</translation>
    </message>
    <message>
      <source>Format looked for</source>
      <translation>Format cherché</translation>
    </message>
    <message>
      <source>Hamza and alef, yeh, teh marbuta; tashkeel and tatweel are passed over</source>
      <translation>Hamza et alif, ya, ta marbouta ; voyelles et tatwil sont ignorés</translation>
    </message>
    <message>
      <source>In:</source>
      <translation>Dans :</translation>
    </message>
    <message>
      <source>Italic:</source>
      <translation>Italique :</translation>
    </message>
    <message>
      <source>Language:</source>
      <translation>Langue :</translation>
    </message>
    <message>
      <source>Paragraph style:</source>
      <translation>Style de paragraphe :</translation>
    </message>
    <message>
      <source>Places found</source>
      <translation>Occurrences trouvées</translation>
    </message>
    <message>
      <source>Regular expression</source>
      <translation>Expression rationnelle</translation>
    </message>
    <message>
      <source>Replace</source>
      <translation>Remplacer</translation>
    </message>
    <message>
      <source>Replace all</source>
      <translation>Tout remplacer</translation>
    </message>
    <message>
      <source>Replace with:</source>
      <translation>Remplacer par :</translation>
    </message>
    <message>
      <source>Small or capital letters</source>
      <translation>Majuscules ou minuscules</translation>
    </message>
    <message>
      <source>This page</source>
      <translation>Cette page</translation>
    </message>
    <message>
      <source>This pattern cannot be read: {why}</source>
      <translation>Ce motif est illisible : {why}</translation>
    </message>
    <message>
      <source>This place is overset: it stands on no page. The story editor shows it.</source>
      <translation>Ce passage est en excès : il n’est sur aucune page. L’éditeur d’article le montre.</translation>
    </message>
    <message>
      <source>This story</source>
      <translation>Cet article</translation>
    </message>
    <message>
      <source>Whole issue</source>
      <translation>Tout le numéro</translation>
    </message>
    <message>
      <source>Whole words</source>
      <translation>Mots entiers</translation>
    </message>
    <message>
      <source>Write what comes in its place, or choose a format.</source>
      <translation>Écrivez ce qui le remplace, ou choisissez un format.</translation>
    </message>
    <message>
      <source>any</source>
      <translation>indifférent</translation>
    </message>
    <message>
      <source>as it is</source>
      <translation>inchangé</translation>
    </message>
    <message>
      <source>no</source>
      <translation>non</translation>
    </message>
    <message>
      <source>overset</source>
      <translation>en excès</translation>
    </message>
    <message>
      <source>page {n}</source>
      <translation>page {n}</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>oui</translation>
    </message>
  </context>
  <context>
    <name>findings</name>
    <message>
      <source> ({n} pages)</source>
      <translation> ({n} pages)</translation>
    </message>
    <message>
      <source> ({n} pictures)</source>
      <translation> ({n} images)</translation>
    </message>
    <message>
      <source> ({n} times)</source>
      <translation> ({n} fois)</translation>
    </message>
    <message numerus="yes">
      <source>%n lines touch</source>
      <translation>
        <numerusform>une ligne touche</numerusform>
        <numerusform>%n lignes touchent</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n paragraphs end</source>
      <translation>
        <numerusform>%n paragraphe se termine</numerusform>
        <numerusform>%n paragraphes se terminent</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n vowel marks meet</source>
      <translation>
        <numerusform>%n signe de vocalisation touche</numerusform>
        <numerusform>%n signes de vocalisation touchent</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n words of story “{slug}” do not fit into its frames</source>
      <translation>
        <numerusform>%n mot de l’article « {slug} » ne tient pas dans ses blocs</numerusform>
        <numerusform>%n mots de l’article « {slug} » ne tiennent pas dans ses blocs</numerusform>
      </translation>
    </message>
    <message>
      <source>, {by} lines</source>
      <translation>, {by} lignes</translation>
    </message>
    <message>
      <source>1 line touches</source>
      <translation>une ligne touche</translation>
    </message>
    <message>
      <source>1 paragraph ends</source>
      <translation>un paragraphe se termine</translation>
    </message>
    <message>
      <source>1 vowel mark meets</source>
      <translation>un signe de vocalisation touche</translation>
    </message>
    <message>
      <source>; its caption: {caption}</source>
      <translation> ; sa légende : {caption}</translation>
    </message>
    <message>
      <source>; left out with it: {caption}</source>
      <translation> ; laissé de côté avec elle : {caption}</translation>
    </message>
    <message>
      <source>A colour has {percent} % of ink; the limit is {limit} %.</source>
      <translation>Une couleur a {percent} % d’encre ; la limite est {limit} %.</translation>
    </message>
    <message>
      <source>A line is thinner than {size} pt</source>
      <translation>Un filet est plus fin que {size} pt</translation>
    </message>
    <message>
      <source>A picture cannot be read.</source>
      <translation>Une image ne peut pas être lue.</translation>
    </message>
    <message>
      <source>A picture has {percent} % of ink over a square of 15 mm; the limit is {limit} %.</source>
      <translation>Une image a {percent} % d’encre sur un carré de 15 mm ; la limite est {limit} %.</translation>
    </message>
    <message>
      <source>A square of 15 mm has {percent} % of ink in the mean; this press holds {limit} %.</source>
      <translation>Un carré de 15 mm a {percent} % d’encre en moyenne ; cette presse en tient {limit} %.</translation>
    </message>
    <message>
      <source>A thin black line does not overprint</source>
      <translation>Un filet noir n’est pas en surimpression</translation>
    </message>
    <message>
      <source>A thin black line is in DeviceGray, which never overprints rightly</source>
      <translation>Un filet noir est en DeviceGray, qui ne surimprime jamais bien</translation>
    </message>
    <message>
      <source>A thin line is of several inks</source>
      <translation>Un filet fin est à plusieurs encres</translation>
    </message>
    <message>
      <source>A white shape is set to overprint</source>
      <translation>Une forme blanche est en surimpression</translation>
    </message>
    <message>
      <source>A {kind} has {ppi} pixels per inch{many}.</source>
      <translation>{kind} a {ppi} pixels par pouce{many}.</translation>
    </message>
    <message>
      <source>Ask for a PDF/X-1a, or export the issue as PDF/X-4.</source>
      <translation>Demandez un PDF/X-1a, ou exportez le numéro en PDF/X-4.</translation>
    </message>
    <message>
      <source>Ask for a file in CMYK.</source>
      <translation>Demandez un fichier en CMJN.</translation>
    </message>
    <message>
      <source>Ask for a flattened file.</source>
      <translation>Demandez un fichier aplati.</translation>
    </message>
    <message>
      <source>Ask for it once more.</source>
      <translation>Redemandez-la.</translation>
    </message>
    <message>
      <source>Ask for one of the booked size, or change the space.</source>
      <translation>Demandez-en une au format réservé, ou changez la place.</translation>
    </message>
    <message>
      <source>Ask one before you rely on it.</source>
      <translation>Consultez-en un avant de vous y fier.</translation>
    </message>
    <message>
      <source>Belgium</source>
      <translation>Belgique</translation>
    </message>
    <message>
      <source>Black text has more than {percent} % of ink</source>
      <translation>Du texte noir a plus de {percent} % d’encre</translation>
    </message>
    <message>
      <source>CMYK overprints in mode 0, where its empty inks wipe out what lies below</source>
      <translation>Du CMJN surimprime en mode 0, où ses encres vides effacent ce qui est dessous</translation>
    </message>
    <message>
      <source>Code du patrimoine, deposit of periodicals</source>
      <translation>Code du patrimoine, dépôt des périodiques</translation>
    </message>
    <message>
      <source>Convert it again with the profile of the press, whose pictures keep to the limit.</source>
      <translation>Convertissez-la avec le profil de la presse, qui respecte la limite.</translation>
    </message>
    <message>
      <source>Convert it to the CMYK of the press.</source>
      <translation>Convertissez-le dans le CMJN de la presse.</translation>
    </message>
    <message>
      <source>Convert spot inks to CMYK.</source>
      <translation>Convertissez les tons directs en CMJN.</translation>
    </message>
    <message>
      <source>Draw lines at least as thick as the press can hold.</source>
      <translation>Tracez des filets au moins aussi épais que la presse le permet.</translation>
    </message>
    <message>
      <source>Draw thin lines in one ink.</source>
      <translation>Tracez les filets fins en une seule encre.</translation>
    </message>
    <message>
      <source>Error</source>
      <translation>Erreur</translation>
    </message>
    <message>
      <source>Export it again.</source>
      <translation>Exportez-le de nouveau.</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>Constats</translation>
    </message>
    <message>
      <source>France</source>
      <translation>France</translation>
    </message>
    <message>
      <source>Give a filler, or a paper of whole sheets.</source>
      <translation>Donnez un bouche-trou, ou un journal de feuilles entières.</translation>
    </message>
    <message>
      <source>HTML boxes cannot be set here, their spaces stay empty: {problem}</source>
      <translation>les encadrés HTML ne peuvent pas être composés ici, leurs places restent vides : {problem}</translation>
    </message>
    <message>
      <source>HTML, not printed: {text}</source>
      <translation>HTML, non imprimé : {text}</translation>
    </message>
    <message>
      <source>ISSN centre, bne.es</source>
      <translation>centre ISSN, bne.es</translation>
    </message>
    <message>
      <source>ISSN centre, kb.nl</source>
      <translation>centre ISSN, kb.nl</translation>
    </message>
    <message>
      <source>ISSN centre, kbr.be</source>
      <translation>centre ISSN, kbr.be</translation>
    </message>
    <message>
      <source>It has fonts that are not embedded, or gradients and patterns that the validator does not know.</source>
      <translation>Il a des polices non incorporées, ou des dégradés et motifs que le validateur ne connaît pas.</translation>
    </message>
    <message>
      <source>It has to be seen {place}, in {size} points or more.</source>
      <translation>Cela doit se voir {place}, en {size} points au moins.</translation>
    </message>
    <message>
      <source>Let small black text overprint (OPM 1): the slightest shift shows paper.</source>
      <translation>Mettez le petit texte noir en surimpression (OPM 1) : le moindre décalage montre le papier.</translation>
    </message>
    <message>
      <source>Let thin black lines overprint (OPM 1).</source>
      <translation>Mettez les filets noirs en surimpression (OPM 1).</translation>
    </message>
    <message>
      <source>Let white shapes knock out: as they are, they vanish.</source>
      <translation>Mettez les formes blanches en défonce : telles quelles, elles disparaissent.</translation>
    </message>
    <message>
      <source>Let white text knock out: as it is, it vanishes.</source>
      <translation>Mettez le texte blanc en défonce : tel quel, il disparaît.</translation>
    </message>
    <message>
      <source>Look at the heat map, and take ink out of what lies there.</source>
      <translation>Regardez la carte de chaleur, et retirez de l’encre à ce qui s’y trouve.</translation>
    </message>
    <message>
      <source>Look whether marks are shown.</source>
      <translation>Regardez si des repères se voient.</translation>
    </message>
    <message>
      <source>Morocco</source>
      <translation>Maroc</translation>
    </message>
    <message>
      <source>Netherlands</source>
      <translation>Pays-Bas</translation>
    </message>
    <message>
      <source>No lawyer has confirmed what is checked for {country}.</source>
      <translation>Aucun juriste n’a confirmé ce qui est contrôlé pour : {country}.</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Remarque</translation>
    </message>
    <message>
      <source>Nothing is printed on the page.</source>
      <translation>Rien n’est imprimé sur la page.</translation>
    </message>
    <message>
      <source>Penal Code, article 299: name and home address of the responsible publisher</source>
      <translation>Code pénal, article 299 : nom et domicile de l’éditeur responsable</translation>
    </message>
    <message>
      <source>Print it smaller or send a larger file: the press wants {ppi} or more.</source>
      <translation>Imprimez-la plus petite ou envoyez un fichier plus grand : l’imprimeur en demande {ppi} ou plus.</translation>
    </message>
    <message>
      <source>Print it smaller, or use a larger file.</source>
      <translation>Imprimez-la plus petite, ou prenez un fichier plus grand.</translation>
    </message>
    <message>
      <source>Put a sound JPEG, PNG or TIFF in its place.</source>
      <translation>Remplacez-la par un JPEG, PNG ou TIFF sain.</translation>
    </message>
    <message>
      <source>Put a sound picture in its place.</source>
      <translation>Mettez-en une saine à sa place.</translation>
    </message>
    <message>
      <source>Put the field into the nameplate or the imprint of the template.</source>
      <translation>Mettez le champ dans le titre ou dans l’ours du modèle.</translation>
    </message>
    <message>
      <source>Put the file back in its place.</source>
      <translation>Remettez le fichier à sa place.</translation>
    </message>
    <message>
      <source>Put them into one imprint.</source>
      <translation>Mettez-les dans un seul ours.</translation>
    </message>
    <message>
      <source>Replace the picture or the advert that it is about.</source>
      <translation>Remplacez l’image ou la publicité en cause.</translation>
    </message>
    <message>
      <source>Set small text in one ink.</source>
      <translation>Composez le petit texte en une seule encre.</translation>
    </message>
    <message>
      <source>Set text in black ink alone.</source>
      <translation>Composez le texte en noir seul.</translation>
    </message>
    <message>
      <source>Set white text larger: ink fills it in.</source>
      <translation>Composez le texte blanc plus grand : l’encre le bouche.</translation>
    </message>
    <message>
      <source>Small black text does not overprint</source>
      <translation>Du petit texte noir n’est pas en surimpression</translation>
    </message>
    <message>
      <source>Small black text is in DeviceGray, which never overprints rightly</source>
      <translation>Du petit texte noir est en DeviceGray, qui ne surimprime jamais bien</translation>
    </message>
    <message>
      <source>Something in DeviceGray is set to overprint, which presses do differently</source>
      <translation>Un élément en DeviceGray est en surimpression, ce que les presses font diversement</translation>
    </message>
    <message>
      <source>Something on the page is in DeviceRGB.</source>
      <translation>Un élément de la page est en DeviceRGB.</translation>
    </message>
    <message>
      <source>Spain</source>
      <translation>Espagne</translation>
    </message>
    <message>
      <source>Take colour out of it and leave the black.</source>
      <translation>Retirez-en de la couleur et laissez le noir.</translation>
    </message>
    <message>
      <source>Take ink out of this colour.</source>
      <translation>Retirez de l’encre de cette couleur.</translation>
    </message>
    <message>
      <source>Take the colours out of it, or export for a press that prints rich black.</source>
      <translation>Retirez-en les couleurs, ou exportez pour une presse qui imprime le noir enrichi.</translation>
    </message>
    <message>
      <source>Take the page out, or say that it is meant to be empty.</source>
      <translation>Retirez la page, ou dites qu’elle est vide à dessein.</translation>
    </message>
    <message>
      <source>Text of several inks is smaller than {size} pt</source>
      <translation>Du texte à plusieurs encres est plus petit que {size} pt</translation>
    </message>
    <message>
      <source>The ink {ink} is printed as black alone: this press takes no other inks below black.</source>
      <translation>L’encre {ink} est imprimée en noir seul : cette presse ne met pas d’autres encres sous le noir.</translation>
    </message>
    <message>
      <source>The ink {ink} is {percent} % in all; this press holds {limit} %.</source>
      <translation>L’encre {ink} fait {percent} % en tout ; cette presse supporte {limit} %.</translation>
    </message>
    <message>
      <source>The page uses the spot ink {ink}.</source>
      <translation>La page emploie le ton direct {ink}.</translation>
    </message>
    <message>
      <source>The picture {picture} cannot be read: {problem}.</source>
      <translation>L’image {picture} est illisible : {problem}.</translation>
    </message>
    <message>
      <source>The picture {picture} has {ppi} pixels per inch at its printed size.</source>
      <translation>L’image {picture} a {ppi} pixels par pouce à sa taille imprimée.</translation>
    </message>
    <message>
      <source>The plates are separated by Tarwisa itself and drawn by pdfium: Ghostscript is not installed.</source>
      <translation>Les plaques sont séparées par Tarwisa même et dessinées par pdfium : Ghostscript n’est pas installé.</translation>
    </message>
    <message>
      <source>Warning</source>
      <translation>Avertissement</translation>
    </message>
    <message>
      <source>White text is set to overprint</source>
      <translation>Du texte blanc est en surimpression</translation>
    </message>
    <message>
      <source>White text is smaller than {size} pt</source>
      <translation>Du texte blanc est plus petit que {size} pt</translation>
    </message>
    <message>
      <source>Without it in the file the printer's machine puts in another font.</source>
      <translation>Sans elle dans le fichier, la machine de l’imprimeur en met une autre.</translation>
    </message>
    <message>
      <source>Write it into the Issue panel.</source>
      <translation>Inscrivez-le dans le panneau Numéro.</translation>
    </message>
    <message>
      <source>a block of code, set as text {text}</source>
      <translation>un bloc de code, composé comme du texte {text}</translation>
    </message>
    <message>
      <source>a caption or credit without a picture, left out: {text}</source>
      <translation>une légende ou un crédit sans image, laissé de côté : {text}</translation>
    </message>
    <message>
      <source>a note or field on it ({kind}) is not printed</source>
      <translation>une note ou un champ ({kind}) n’est pas imprimé</translation>
    </message>
    <message>
      <source>a paper with two fronts has two sections, one of each direction; this one is laid out with one front</source>
      <translation>un journal à deux unes a deux cahiers, un par sens de lecture ; celui-ci est mis en page avec une seule une</translation>
    </message>
    <message>
      <source>a paragraph of more than {n} characters</source>
      <translation>un paragraphe de plus de {n} caractères</translation>
    </message>
    <message>
      <source>a picture within the file is not in it</source>
      <translation>une image du fichier n’y est pas</translation>
    </message>
    <message>
      <source>a table, set as lines of text with tabs</source>
      <translation>un tableau, composé en lignes de texte avec tabulations</translation>
    </message>
    <message>
      <source>above</source>
      <translation>au-dessus</translation>
    </message>
    <message>
      <source>add a line `title: …`</source>
      <translation>ajoutez une ligne `title: …`</translation>
    </message>
    <message>
      <source>add the stops, or the missing text</source>
      <translation>ajoutez les points, ou le texte manquant</translation>
    </message>
    <message>
      <source>addresses of links, not printed: {text}</source>
      <translation>adresses de liens, non imprimées : {text}</translation>
    </message>
    <message>
      <source>advert {advertiser} is booked on page {many}{page}, and the issue has no such page{told}</source>
      <translation>la publicité {advertiser} est réservée en page {many}{page}, et le numéro n’a pas cette page{told}</translation>
    </message>
    <message>
      <source>advert {advertiser} is deeper than the room that its page has</source>
      <translation>l’annonce {advertiser} est plus haute que la place de sa page</translation>
    </message>
    <message>
      <source>advert {advertiser} stands on the pasteboard and is not printed</source>
      <translation>l’annonce {advertiser} se trouve sur la table de montage et n’est pas imprimée</translation>
    </message>
    <message>
      <source>advert {file} cannot be read: {problem}; its space stays empty</source>
      <translation>la publicité {file} est illisible : {problem} ; sa place reste vide</translation>
    </message>
    <message>
      <source>advert {file} is not there; its space stays empty</source>
      <translation>l’annonce {file} n’est pas là ; sa place reste vide</translation>
    </message>
    <message>
      <source>allow more pages</source>
      <translation>permettez plus de pages</translation>
    </message>
    <message>
      <source>allow more pages, or leave stories out</source>
      <translation>permettez plus de pages, ou écartez des articles</translation>
    </message>
    <message>
      <source>another story has the slug “{slug}”; this one is “{other}”</source>
      <translation>un autre article a déjà le nom « {slug} » ; celui-ci s’appelle « {other} »</translation>
    </message>
    <message>
      <source>ask for a PDF/X-4</source>
      <translation>demandez un PDF/X-4</translation>
    </message>
    <message>
      <source>below</source>
      <translation>au-dessous</translation>
    </message>
    <message>
      <source>beyond the {n} stories asked for, left out: {text}</source>
      <translation>au-delà des {n} articles demandés, laissés de côté : {text}</translation>
    </message>
    <message>
      <source>blank</source>
      <translation>blanche</translation>
    </message>
    <message>
      <source>book it on another page, or let the issue have more</source>
      <translation>réservez-la sur une autre page, ou donnez plus de pages au numéro</translation>
    </message>
    <message>
      <source>book less, or put it on another page</source>
      <translation>réservez moins, ou mettez-la sur une autre page</translation>
    </message>
    <message>
      <source>book more, or shorten it</source>
      <translation>réservez plus de place, ou raccourcissez-le</translation>
    </message>
    <message>
      <source>box {box} cannot be read: {problem}; its space is not kept</source>
      <translation>l’encadré {box} est illisible : {problem} ; sa place n’est pas gardée</translation>
    </message>
    <message>
      <source>box {box} cannot be set anew, its last picture stays: {problem}</source>
      <translation>l’encadré {box} ne peut pas être recomposé, sa dernière image reste : {problem}</translation>
    </message>
    <message>
      <source>box {box} cannot be set, its space stays empty: {problem}</source>
      <translation>l’encadré {box} ne peut pas être composé, sa place reste vide : {problem}</translation>
    </message>
    <message>
      <source>box {box} is too full: {n} times its depth is not shown</source>
      <translation>l’encadré {box} est trop plein : {n} fois sa hauteur n’est pas montrée</translation>
    </message>
    <message>
      <source>box {box}: its files come to {n} MB: it cannot be changed at the desk</source>
      <translation>encadré {box} : ses fichiers font {n} Mo : il ne peut pas être modifié au bureau</translation>
    </message>
    <message>
      <source>box {box}: {problem}</source>
      <translation>encadré {box} : {problem}</translation>
    </message>
    <message>
      <source>change `pages` of the issue or of its sections</source>
      <translation>changez `pages` du numéro ou de ses cahiers</translation>
    </message>
    <message>
      <source>change it at the desk too, or make the issue afresh</source>
      <translation>changez-le aussi au bureau, ou refaites le numéro de zéro</translation>
    </message>
    <message>
      <source>code of 1958/2002, article 2: name and address on every print</source>
      <translation>code de la presse de 1958/2002, article 2 : nom et adresse sur tout imprimé</translation>
    </message>
    <message>
      <source>code of 1958/2002, article 9: at the head of all copies, on page one</source>
      <translation>code de la presse de 1958/2002, article 9 : en tête de tous les exemplaires, en première page</translation>
    </message>
    <message>
      <source>code, set as text: {text}</source>
      <translation>code, composé comme du texte : {text}</translation>
    </message>
    <message>
      <source>comments, not in the story: {text}</source>
      <translation>commentaires, hors de l’article : {text}</translation>
    </message>
    <message>
      <source>compare both; `make --afresh` takes the folder's and drops all that was changed by hand</source>
      <translation>comparez les deux ; `make --afresh` prend ceux du dossier et abandonne tout ce qui a été modifié à la main</translation>
    </message>
    <message>
      <source>custom</source>
      <translation>usage</translation>
    </message>
    <message>
      <source>custom: colophon</source>
      <translation>usage : l’ours</translation>
    </message>
    <message>
      <source>cut it, leave its picture out, or allow a page more</source>
      <translation>coupez-le, ôtez sa photo, ou permettez une page de plus</translation>
    </message>
    <message>
      <source>date</source>
      <translation>date</translation>
    </message>
    <message>
      <source>deck</source>
      <translation>chapeau</translation>
    </message>
    <message>
      <source>decree 2.99.1030: identification codes</source>
      <translation>décret n° 2-99-1030 : codes d’identification</translation>
    </message>
    <message>
      <source>decree 2.99.1030: month and year</source>
      <translation>décret n° 2-99-1030 : mois et année</translation>
    </message>
    <message>
      <source>decree on legal deposit: ISSN</source>
      <translation>décret sur le dépôt légal : ISSN</translation>
    </message>
    <message>
      <source>describe the picture in a sentence, in the inspector</source>
      <translation>décrivez l’image en une phrase, dans l’inspecteur</translation>
    </message>
    <message>
      <source>did you mean “{text}”?</source>
      <translation>vouliez-vous dire « {text} » ?</translation>
    </message>
    <message>
      <source>dir: {text} is no direction</source>
      <translation>dir : {text} n’est pas un sens</translation>
    </message>
    <message>
      <source>director</source>
      <translation>directeur</translation>
    </message>
    <message>
      <source>draw it anew</source>
      <translation>redessinez-le</translation>
    </message>
    <message>
      <source>drawing in one bit</source>
      <translation>Un dessin au trait</translation>
    </message>
    <message>
      <source>edition for reading: {problem}</source>
      <translation>édition de lecture : {problem}</translation>
    </message>
    <message>
      <source>embedded players and pages, not printed: {text}</source>
      <translation>lecteurs et pages incorporés, non imprimés : {text}</translation>
    </message>
    <message>
      <source>export it again</source>
      <translation>exportez-le de nouveau</translation>
    </message>
    <message>
      <source>export the site instead, or paste the texts</source>
      <translation>exportez plutôt le site, ou collez les textes</translation>
    </message>
    <message>
      <source>fill it or take it away</source>
      <translation>remplissez-le ou retirez-le</translation>
    </message>
    <message numerus="yes">
      <source>filler “{title}” is not needed: its %n words are left over</source>
      <translation>
        <numerusform>le bouche-trou « {title} » n’est pas nécessaire : son seul mot reste</numerusform>
        <numerusform>le bouche-trou « {title} » n’est pas nécessaire : ses %n mots restent</numerusform>
      </translation>
    </message>
    <message>
      <source>find them and put those of the language in</source>
      <translation>cherchez-les et mettez ceux de la langue</translation>
    </message>
    <message>
      <source>for the desk alone, not printed: {text}</source>
      <translation>pour la rédaction seule, non imprimé : {text}</translation>
    </message>
    <message>
      <source>give [[section]] two tables, one ltr and one rtl</source>
      <translation>donnez à [[section]] deux tables, une ltr et une rtl</translation>
    </message>
    <message>
      <source>give each story its own</source>
      <translation>donnez à chaque article le sien</translation>
    </message>
    <message>
      <source>give it a story or a picture more, or let another page have what stands on it</source>
      <translation>donnez-lui un article ou une image de plus, ou laissez une autre page prendre ce qui s’y trouve</translation>
    </message>
    <message>
      <source>give style {role} a larger `vocalised`, or a smaller size</source>
      <translation>donnez au style {role} un `vocalised` plus grand, ou un corps plus petit</translation>
    </message>
    <message>
      <source>give the section so many pages, or cut a story</source>
      <translation>donner ce nombre de pages à la section, ou couper un article</translation>
    </message>
    <message>
      <source>give the sections more copy, or pages that sum up to what the press takes</source>
      <translation>donnez plus de textes aux cahiers, ou un nombre de pages que la presse accepte</translation>
    </message>
    <message>
      <source>give them the story’s</source>
      <translation>donnez-leur celle de l’article</translation>
    </message>
    <message>
      <source>if the others are right it is {n}</source>
      <translation>si les autres sont justes, c’est {n}</translation>
    </message>
    <message>
      <source>install WeasyPrint's libraries: sudo apt-get install {names}</source>
      <translation>installez les bibliothèques de WeasyPrint : sudo apt-get install {names}</translation>
    </message>
    <message>
      <source>is no longer in the folder, and its page was changed by hand: it stays</source>
      <translation>n’est plus dans le dossier, et sa page a été modifiée à la main : il reste</translation>
    </message>
    <message numerus="yes">
      <source>it has %n pages, of which one is placed</source>
      <translation>
        <numerusform>il a une page, qui est placée</numerusform>
        <numerusform>il a %n pages, dont une est placée</numerusform>
      </translation>
    </message>
    <message>
      <source>it has no {box}; its {other} is taken for the advert</source>
      <translation>elle n’a pas de {box} ; sa {other} est prise pour l’annonce</translation>
    </message>
    <message>
      <source>it has the colour of what it stands on</source>
      <translation>il a la couleur de son fond</translation>
    </message>
    <message>
      <source>it is cut off at the trim</source>
      <translation>elle est coupée au rognage</translation>
    </message>
    <message>
      <source>it is damaged and was repaired ({repair})</source>
      <translation>elle est abîmée et a été réparée ({repair})</translation>
    </message>
    <message>
      <source>it is transparent, which PDF/X-1a has no room for; its space stays empty</source>
      <translation>elle est transparente, ce que PDF/X-1a ne permet pas ; sa place reste vide</translation>
    </message>
    <message>
      <source>it is {wide} x {high} mm and its space {across} x {down} mm</source>
      <translation>elle fait {wide} × {high} mm et sa place {across} × {down} mm</translation>
    </message>
    <message>
      <source>its colours in {kinds} were separated for this press</source>
      <translation>ses couleurs en {kinds} ont été séparées pour cette presse</translation>
    </message>
    <message>
      <source>its file has not come</source>
      <translation>son fichier n’est pas arrivé</translation>
    </message>
    <message>
      <source>its file is gone</source>
      <translation>son fichier a disparu</translation>
    </message>
    <message>
      <source>its font has no such letters</source>
      <translation>sa police n’a pas ces lettres</translation>
    </message>
    <message>
      <source>jump line says page {number}, but no story of this page goes on there or comes from there</source>
      <translation>le renvoi indique la page {number}, mais aucun article de cette page n’y continue ni n’en vient</translation>
    </message>
    <message>
      <source>jump line says page {number}, which the issue does not have</source>
      <translation>le renvoi indique la page {number}, que le numéro n’a pas</translation>
    </message>
    <message>
      <source>keep it for another issue</source>
      <translation>gardez-le pour un autre numéro</translation>
    </message>
    <message>
      <source>keep one of the two</source>
      <translation>gardez l’une des deux</translation>
    </message>
    <message>
      <source>lang: {text} is no language</source>
      <translation>lang : {text} n’est pas une langue</translation>
    </message>
    <message numerus="yes">
      <source>last %n pull quotes</source>
      <translation>
        <numerusform>dernière citation en exergue</numerusform>
        <numerusform>%n dernières citations en exergue</numerusform>
      </translation>
    </message>
    <message>
      <source>last pull quote</source>
      <translation>dernière citation en exergue</translation>
    </message>
    <message>
      <source>law 23/2011 on legal deposit</source>
      <translation>loi 23/2011 sur le dépôt légal</translation>
    </message>
    <message>
      <source>law 68-99; decree 2.99.1030 of 27 December 2004</source>
      <translation>loi n° 68-99 ; décret n° 2-99-1030 du 27 décembre 2004</translation>
    </message>
    <message>
      <source>law 88-13, article 21: the title that was declared</source>
      <translation>loi n° 88-13, article 21 : le titre déclaré</translation>
    </message>
    <message>
      <source>law of 1 August 1986</source>
      <translation>loi du 1er août 1986</translation>
    </message>
    <message>
      <source>law of 1 August 1986, article 5</source>
      <translation>loi du 1er août 1986, article 5</translation>
    </message>
    <message>
      <source>law of 29 July 1881, article 3: name and address</source>
      <translation>loi du 29 juillet 1881, article 3 : nom et adresse</translation>
    </message>
    <message>
      <source>lead the story there, change the line or take it away</source>
      <translation>menez l’article jusque-là, changez la ligne ou retirez-la</translation>
    </message>
    <message>
      <source>leave the mark out, or change a word so that the lines break elsewhere</source>
      <translation>supprimez le signe, ou changez un mot pour que les lignes se coupent ailleurs</translation>
    </message>
    <message>
      <source>left behind, {n} × {names}{told}</source>
      <translation>laissé de côté, {n} × {names}{told}</translation>
    </message>
    <message>
      <source>look at the page</source>
      <translation>regardez la page</translation>
    </message>
    <message>
      <source>look at them in Word</source>
      <translation>regardez-les dans Word</translation>
    </message>
    <message>
      <source>look whether any of it is the story’s</source>
      <translation>regardez si une partie est de l’article</translation>
    </message>
    <message>
      <source>look whether its accents and Arabic are right, and save the file as UTF-8</source>
      <translation>vérifiez les accents et l’arabe, et enregistrez le fichier en UTF-8</translation>
    </message>
    <message>
      <source>make it again here</source>
      <translation>refaites-le ici</translation>
    </message>
    <message>
      <source>make its pictures smaller</source>
      <translation>réduisez ses images</translation>
    </message>
    <message>
      <source>make room, cut the text, or thread it on to another frame</source>
      <translation>faites de la place, coupez le texte, ou menez-le vers un autre bloc</translation>
    </message>
    <message>
      <source>make the frame deeper or the text shorter</source>
      <translation>agrandissez le bloc ou raccourcissez le texte</translation>
    </message>
    <message>
      <source>make the frame deeper, or shorten it</source>
      <translation>agrandissez le bloc, ou raccourcissez-le</translation>
    </message>
    <message>
      <source>mend it or take it out</source>
      <translation>corrigez-la ou enlevez-la</translation>
    </message>
    <message>
      <source>mend its HTML</source>
      <translation>corrigez son HTML</translation>
    </message>
    <message>
      <source>move it onto the page, or take it out</source>
      <translation>placez-la sur la page, ou retirez-la</translation>
    </message>
    <message>
      <source>move its frame onto the page, or leave the story out</source>
      <translation>placez son bloc sur la page, ou laissez l’article de côté</translation>
    </message>
    <message>
      <source>move its stories up</source>
      <translation>remontez ses articles d’un dossier</translation>
    </message>
    <message>
      <source>move what is needed</source>
      <translation>déplacez ce qu’il faut</translation>
    </message>
    <message>
      <source>move what is needed into the text</source>
      <translation>déplacez dans le texte ce qui est utile</translation>
    </message>
    <message>
      <source>name the picture in `picture:`</source>
      <translation>nommez l’image dans `picture:`</translation>
    </message>
    <message>
      <source>new copy of “{slug}” stands in its place on page {page}, which was changed by hand{told}</source>
      <translation>la nouvelle copie de « {slug} » est à sa place en page {page}, qui a été modifiée à la main{told}</translation>
    </message>
    <message>
      <source>no font at hand has {names} in “{excerpt}”</source>
      <translation>aucune police disponible n’a {names} dans « {excerpt} »</translation>
    </message>
    <message>
      <source>no page for reading can be made here: {problem}</source>
      <translation>aucune page de lecture ne peut être faite ici : {problem}</translation>
    </message>
    <message>
      <source>no page for reading could be made: {problem}</source>
      <translation>aucune page de lecture n’a pu être faite : {problem}</translation>
    </message>
    <message>
      <source>no text under the title</source>
      <translation>pas de texte sous le titre</translation>
    </message>
    <message>
      <source>nothing beside it says what it is</source>
      <translation>rien à côté ne dit ce que c’est</translation>
    </message>
    <message>
      <source>number of legal deposit</source>
      <translation>numéro de dépôt légal</translation>
    </message>
    <message>
      <source>of another section ({names}): {text}</source>
      <translation>d’une autre rubrique ({names}) : {text}</translation>
    </message>
    <message>
      <source>of the page around the story, left out: {text}</source>
      <translation>de la page autour de l’article, laissé de côté : {text}</translation>
    </message>
    <message>
      <source>of the site alone, not printed: {text}</source>
      <translation>propre au site, non imprimé : {text}</translation>
    </message>
    <message>
      <source>on any page</source>
      <translation>sur aucune page</translation>
    </message>
    <message>
      <source>on page one</source>
      <translation>en page une</translation>
    </message>
    <message>
      <source>page {n}</source>
      <translation>page {n}</translation>
    </message>
    <message>
      <source>page {page} is filled to {percent} %</source>
      <translation>la page {page} est remplie à {percent} %</translation>
    </message>
    <message>
      <source>page {page} of the filler</source>
      <translation>la page {page} du bouche-trou</translation>
    </message>
    <message>
      <source>page {page} stays as it was changed by hand</source>
      <translation>la page {page} reste comme elle a été modifiée à la main</translation>
    </message>
    <message>
      <source>pages left blank in the middle of the paper to make {all}: {n}</source>
      <translation>pages laissées blanches au milieu du journal pour en faire {all} : {n}</translation>
    </message>
    <message>
      <source>paragraphs of “{title}” have no language: they are hyphenated by none</source>
      <translation>des paragraphes de « {title} » n’ont pas de langue : aucune règle ne les coupe</translation>
    </message>
    <message>
      <source>part it well</source>
      <translation>coupez-le comme il faut</translation>
    </message>
    <message>
      <source>picture</source>
      <translation>Une image</translation>
    </message>
    <message>
      <source>picture frame without a picture: it prints nothing</source>
      <translation>bloc image sans image : il n’imprime rien</translation>
    </message>
    <message>
      <source>picture {picture} cannot be read: {problem}{told}</source>
      <translation>l’image {picture} est illisible : {problem}{told}</translation>
    </message>
    <message>
      <source>picture {picture} is not beside the copy{told}</source>
      <translation>l’image {picture} n’est pas à côté du texte{told}</translation>
    </message>
    <message>
      <source>picture {picture} is not in pictures/{told}</source>
      <translation>l’image {picture} n’est pas dans pictures/{told}</translation>
    </message>
    <message>
      <source>picture “{picture}” of “{title}” found no page</source>
      <translation>l’image « {picture} » de « {title} » n’a trouvé aucune page</translation>
    </message>
    <message>
      <source>pie de imprenta</source>
      <translation>mention d’imprimeur (pie de imprenta)</translation>
    </message>
    <message>
      <source>place it at the desk, or make the issue afresh</source>
      <translation>placez-le au bureau, ou refaites le numéro de zéro</translation>
    </message>
    <message>
      <source>place {n} of {names} is {what}: the paper has {all} pages</source>
      <translation>la place {n} de {names} est {what} : le journal a {all} pages</translation>
    </message>
    <message>
      <source>price</source>
      <translation>prix</translation>
    </message>
    <message>
      <source>printer's name and address</source>
      <translation>nom et adresse de l’imprimeur</translation>
    </message>
    <message>
      <source>publish what is to be printed and export again</source>
      <translation>publiez ce qui doit être imprimé et exportez de nouveau</translation>
    </message>
    <message>
      <source>pull quote</source>
      <translation>citation en exergue</translation>
    </message>
    <message>
      <source>put a font that has it into the issue's fonts folder, or write it otherwise</source>
      <translation>mettez une police qui l’a dans le dossier fonts du numéro, ou écrivez-le autrement</translation>
    </message>
    <message>
      <source>put a line of three hyphens after the last key</source>
      <translation>mettez une ligne de trois tirets après la dernière clé</translation>
    </message>
    <message>
      <source>put it back at the desk, or make the issue afresh</source>
      <translation>remettez-le au bureau, ou refaites le numéro de zéro</translation>
    </message>
    <message>
      <source>put it beside the source and import again, or into pictures/</source>
      <translation>mettez-la à côté de la source et réimportez, ou dans pictures/</translation>
    </message>
    <message>
      <source>put it in adverts/, or mend its name</source>
      <translation>mettez-la dans adverts/, ou corrigez son nom</translation>
    </message>
    <message>
      <source>put it in boxes/</source>
      <translation>mettez-le dans boxes/</translation>
    </message>
    <message>
      <source>put it there, or mend its name</source>
      <translation>mettez-la là, ou corrigez son nom</translation>
    </message>
    <message>
      <source>put the paper's title, number and date in it</source>
      <translation>mettez-y le titre, le numéro et la date du journal</translation>
    </message>
    <message>
      <source>save it again as JPEG or PNG</source>
      <translation>enregistrez-la de nouveau en JPEG ou PNG</translation>
    </message>
    <message>
      <source>save it as .docx, .txt or .md</source>
      <translation>enregistrez-le en .docx, .txt ou .md</translation>
    </message>
    <message>
      <source>section “{section}” takes {n} pages, not {asked}: “{story}” found no room there</source>
      <translation>la section « {section} » prend {n} pages et non {asked} : « {story} » n’y trouvait pas de place</translation>
    </message>
    <message>
      <source>shorten it, put in soft hyphens, or give it a wider column</source>
      <translation>raccourcissez-le, mettez des césures conditionnelles, ou donnez-lui une colonne plus large</translation>
    </message>
    <message>
      <source>something lies over it</source>
      <translation>quelque chose le recouvre</translation>
    </message>
    <message>
      <source>stories are not looked for in folders within stories/</source>
      <translation>les articles ne sont pas cherchés dans les dossiers de stories/</translation>
    </message>
    <message>
      <source>story “{slug}” runs in two places</source>
      <translation>l’article « {slug} » court à deux endroits</translation>
    </message>
    <message numerus="yes">
      <source>story “{title}” found no page: all its %n words are left over</source>
      <translation>
        <numerusform>l’article « {title} » n’a pas trouvé de page : son seul mot reste</numerusform>
        <numerusform>l’article « {title} » n’a pas trouvé de page : ses %n mots restent</numerusform>
      </translation>
    </message>
    <message>
      <source>story “{title}” is new, and no page that is free for the make-up has room for it</source>
      <translation>l’article « {title} » est nouveau, et aucune page laissée à la mise en page n’a de place pour lui</translation>
    </message>
    <message>
      <source>story “{title}” stands without its {kind}, which it lets be left out, at a price of {price}</source>
      <translation>l’article « {title} » paraît sans {kind}, comme il le permet, au prix de {price}</translation>
    </message>
    <message>
      <source>story “{title}” was taken out by hand and stays out</source>
      <translation>l’article « {title} » a été retiré à la main et reste dehors</translation>
    </message>
    <message>
      <source>story “{title}” would go onto page {folio} with {lines} lines fewer, about {words} of its {all} words</source>
      <translation>l’article « {title} » irait sur la page {folio} avec {lines} lignes de moins, environ {words} de ses {all} mots</translation>
    </message>
    <message>
      <source>story “{title}” {what}</source>
      <translation>l’article « {title} » {what}</translation>
    </message>
    <message>
      <source>take it away</source>
      <translation>enlevez-le</translation>
    </message>
    <message>
      <source>take it out of `optional` where it has to stay</source>
      <translation>retirez-le de `optional` là où il doit rester</translation>
    </message>
    <message>
      <source>take it out of one of them</source>
      <translation>retirez-le de l’un d’eux</translation>
    </message>
    <message>
      <source>take one of them out</source>
      <translation>retirez-en un</translation>
    </message>
    <message>
      <source>take that file away, or get it anew from whoever made it</source>
      <translation>enlevez ce fichier, ou redemandez-le à qui l’a fait</translation>
    </message>
    <message>
      <source>text frame without text: it prints nothing</source>
      <translation>bloc texte sans texte : il n’imprime rien</translation>
    </message>
    <message>
      <source>text is {points} pt deeper than its frame: {text}</source>
      <translation>le texte dépasse son bloc de {points} pt : {text}</translation>
    </message>
    <message>
      <source>text of story “{title}” stands on the pasteboard and is not printed</source>
      <translation>du texte de l’article « {title} » se trouve sur la table de montage et n’est pas imprimé</translation>
    </message>
    <message>
      <source>the agency’s end of the text, not printed: {text}</source>
      <translation>fin de texte de l’agence, non imprimée : {text}</translation>
    </message>
    <message>
      <source>the copy for the library is no sound PDF/A: {problem}</source>
      <translation>l’exemplaire pour la bibliothèque n’est pas un PDF/A correct : {problem}</translation>
    </message>
    <message>
      <source>the excerpt, too long for a deck: {text}</source>
      <translation>l’extrait, trop long pour un chapeau : {text}</translation>
    </message>
    <message>
      <source>the export does not say which picture number {n} is</source>
      <translation>l’export ne dit pas quelle est l’image numéro {n}</translation>
    </message>
    <message>
      <source>the feed is damaged ({problem}); what could be read of it is read</source>
      <translation>le flux est abîmé ({problem}) ; ce qui pouvait en être lu est lu</translation>
    </message>
    <message>
      <source>the file is empty</source>
      <translation>le fichier est vide</translation>
    </message>
    <message>
      <source>the front matter has no closing line</source>
      <translation>l’en-tête n’a pas de ligne de fin</translation>
    </message>
    <message>
      <source>the issue asks for {wanted} pages and its sections make {made}</source>
      <translation>le numéro demande {wanted} pages et ses cahiers en font {made}</translation>
    </message>
    <message>
      <source>the keys are {names}</source>
      <translation>les clés sont {names}</translation>
    </message>
    <message>
      <source>the site’s own lines {place} the story, cut: {text}</source>
      <translation>lignes propres au site {place} de l’article, coupées : {text}</translation>
    </message>
    <message>
      <source>the story has no title</source>
      <translation>l’article n’a pas de titre</translation>
    </message>
    <message>
      <source>there is no text in it</source>
      <translation>il n’y a pas de texte dedans</translation>
    </message>
    <message>
      <source>this is no text; the file is left out</source>
      <translation>ce n’est pas du texte ; le fichier est laissé de côté</translation>
    </message>
    <message>
      <source>this is not UTF-8; read as Windows-1256 (Arabic and French)</source>
      <translation>ce n’est pas de l’UTF-8 ; lu comme Windows-1256 (arabe et français)</translation>
    </message>
    <message>
      <source>title of the paper</source>
      <translation>titre du journal</translation>
    </message>
    <message>
      <source>tracked changes, accepted; {text}</source>
      <translation>modifications suivies, acceptées ; {text}</translation>
    </message>
    <message>
      <source>was changed both by hand and in the folder: the words of the desk stay</source>
      <translation>a été modifié à la main et dans le dossier : les mots du bureau restent</translation>
    </message>
    <message>
      <source>what is placed on page {page} has to be a picture in the copy for the library</source>
      <translation>ce qui est placé en page {page} doit être une image dans l’exemplaire pour la bibliothèque</translation>
    </message>
    <message>
      <source>what may be left out: {names}</source>
      <translation>ce qui peut être laissé de côté : {names}</translation>
    </message>
    <message>
      <source>words of a form, not printed: {text}</source>
      <translation>mots d’un formulaire, non imprimés : {text}</translation>
    </message>
    <message>
      <source>write a whole number from {first} to {second}</source>
      <translation>écrivez un nombre entier de {first} à {second}</translation>
    </message>
    <message>
      <source>write eight digits, as 1113-8998</source>
      <translation>écrivez huit chiffres, comme 1113-8998</translation>
    </message>
    <message>
      <source>write it, or take it out</source>
      <translation>écrivez-le, ou retirez-le</translation>
    </message>
    <message>
      <source>write it, or wait for it</source>
      <translation>écrivez-le, ou attendez-le</translation>
    </message>
    <message>
      <source>write ltr, rtl or auto</source>
      <translation>écrivez ltr, rtl ou auto</translation>
    </message>
    <message>
      <source>write nl, fr, en, es or ar</source>
      <translation>écrivez nl, fr, en, es ou ar</translation>
    </message>
    <message>
      <source>write yes or no</source>
      <translation>écrivez yes ou no</translation>
    </message>
    <message>
      <source>{country}: the issue does not say its {mention} ({source}).</source>
      <translation>{country} : le numéro n’indique pas : {mention} ({source}).</translation>
    </message>
    <message>
      <source>{country}: the {mention}, “{text}”,</source>
      <translation>{country} : la mention {mention}, « {text} »,</translation>
    </message>
    <message>
      <source>{country}: these have to stand on one page together: {mentions}.</source>
      <translation>{country} : ceci doit se trouver ensemble sur une page : {mentions}.</translation>
    </message>
    <message>
      <source>{file} is no story; it is left out</source>
      <translation>{file} n’est pas un article ; il est laissé de côté</translation>
    </message>
    <message>
      <source>{file} is not in the issue: this version does not read {names} files</source>
      <translation>{file} n’est pas dans le numéro : cette version ne lit pas les fichiers {names}</translation>
    </message>
    <message>
      <source>{file} was written with a number and a date to be filled in</source>
      <translation>{file} a été écrit, avec un numéro et une date à remplir</translation>
    </message>
    <message>
      <source>{lines} the line above in “{story}”, style {role}: {points} pt are wanting</source>
      <translation>{lines} la ligne au-dessus dans « {story} », style {role} : il manque {points} pt</translation>
    </message>
    <message>
      <source>{lines} the line above or below in “{story}”: {names}</source>
      <translation>{lines} la ligne au-dessus ou au-dessous dans « {story} » : {names}</translation>
    </message>
    <message>
      <source>{many} without a full stop: {text}</source>
      <translation>{many} sans point final : {text}</translation>
    </message>
    <message>
      <source>{names} changed in the folder; pages that were changed by hand are laid out by what it was</source>
      <translation>{names} a changé dans le dossier ; les pages modifiées à la main suivent ce qui était</translation>
    </message>
    <message>
      <source>{names} within the file, left out</source>
      <translation>dans le fichier, laissé de côté : {names}</translation>
    </message>
    <message>
      <source>{names}, not in the story: {text}</source>
      <translation>{names}, hors de l’article : {text}</translation>
    </message>
    <message>
      <source>{names}: optional: {text} cannot be used</source>
      <translation>{names} : optional : {text} ne peut pas servir</translation>
    </message>
    <message>
      <source>{names}: {text} cannot be used</source>
      <translation>{names} : {text} ne peut pas servir</translation>
    </message>
    <message>
      <source>{n} of {all} entries have summaries only</source>
      <translation>{n} entrées sur {all} n’ont que des résumés</translation>
    </message>
    <message>
      <source>{n} stories from before {date}, left out</source>
      <translation>{n} articles d’avant le {date}, laissés de côté</translation>
    </message>
    <message>
      <source>{picture} says nothing to readers who cannot see it</source>
      <translation>{picture} ne dit rien aux lecteurs qui ne la voient pas</translation>
    </message>
    <message>
      <source>{problem}; left out</source>
      <translation>{problem} ; laissé de côté</translation>
    </message>
    <message>
      <source>{problem}; no font of fonts/ is used</source>
      <translation>{problem} ; aucune police de fonts/ n’est employée</translation>
    </message>
    <message>
      <source>{problem}; the file is left out</source>
      <translation>{problem} ; le fichier est laissé de côté</translation>
    </message>
    <message>
      <source>{problem}; the story is left out</source>
      <translation>{problem} ; l’article est laissé de côté</translation>
    </message>
    <message>
      <source>{problem}; the {n} items before it are read, those after it are not</source>
      <translation>{problem} ; les {n} éléments précédents sont lus, les suivants non</translation>
    </message>
    <message>
      <source>{what} cannot be counted: {trouble} ({source}).</source>
      <translation>{what} ne compte pas : {trouble} ({source}).</translation>
    </message>
    <message>
      <source>{what} does not stand {place} ({source}).</source>
      <translation>{what} ne figure pas {place} ({source}).</translation>
    </message>
    <message>
      <source>{what}, parted into {n}</source>
      <translation>{what}, coupé en {n}</translation>
    </message>
    <message>
      <source>{what}, {size} {unit}{many}.</source>
      <translation>{what}, {size} {unit}{many}.</translation>
    </message>
    <message>
      <source>“{text}” is part of a word wider than the line ({measure} pt), broken where it just fits</source>
      <translation>« {text} » est un morceau d’un mot plus large que la ligne ({measure} pt), coupé où il tient tout juste</translation>
    </message>
    <message numerus="yes">
      <source>“{title}” has %n straight quotation marks</source>
      <translation>
        <numerusform>« {title} » a un guillemet droit</numerusform>
        <numerusform>« {title} » a %n guillemets droits</numerusform>
      </translation>
    </message>
    <message>
      <source>“{title}” is in the issue twice, as {first} and as {second}</source>
      <translation>« {title} » est deux fois dans le numéro, comme {first} et comme {second}</translation>
    </message>
  </context>
  <context>
    <name>gallery</name>
    <message>
      <source>A few short stories, to try it out</source>
      <translation>Quelques courts articles, pour essayer</translation>
    </message>
    <message>
      <source>A new issue</source>
      <translation>Un nouveau numéro</translation>
    </message>
    <message>
      <source>A threaded text frame on each page</source>
      <translation>Un bloc texte chaîné par page</translation>
    </message>
    <message>
      <source>At the left</source>
      <translation>À gauche</translation>
    </message>
    <message>
      <source>At the right, the Arabic way</source>
      <translation>À droite, à l’arabe</translation>
    </message>
    <message>
      <source>Begin with:</source>
      <translation>Commencer avec :</translation>
    </message>
    <message>
      <source>Bound:</source>
      <translation>Reliure :</translation>
    </message>
    <message>
      <source>Broadsheet</source>
      <translation>Grand format</translation>
    </message>
    <message>
      <source>Create issue</source>
      <translation>Créer le numéro</translation>
    </message>
    <message>
      <source>Date:</source>
      <translation>Date :</translation>
    </message>
    <message>
      <source>Empty pages</source>
      <translation>Pages vides</translation>
    </message>
    <message>
      <source>Four pages A3</source>
      <translation>Quatre pages A3</translation>
    </message>
    <message>
      <source>Issue number:</source>
      <translation>Numéro :</translation>
    </message>
    <message>
      <source>Issues opened before</source>
      <translation>Numéros déjà ouverts</translation>
    </message>
    <message>
      <source>Language of the Latin pages:</source>
      <translation>Langue des pages latines :</translation>
    </message>
    <message>
      <source>Newsletter A4</source>
      <translation>Bulletin A4</translation>
    </message>
    <message>
      <source>Next issue of the last paper…</source>
      <translation>Numéro suivant du dernier journal…</translation>
    </message>
    <message>
      <source>Of these, Arabic pages at the end:</source>
      <translation>Dont pages arabes à la fin :</translation>
    </message>
    <message>
      <source>Open a file…</source>
      <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
      <source>Open the sample issue</source>
      <translation>Ouvrir le numéro d’exemple</translation>
    </message>
    <message>
      <source>Or go on with one</source>
      <translation>Ou en continuer un</translation>
    </message>
    <message>
      <source>Pages:</source>
      <translation>Pages :</translation>
    </message>
    <message>
      <source>Tabloid in two scripts</source>
      <translation>Tabloïd en deux écritures</translation>
    </message>
    <message>
      <source>Tarwisa: begin an issue</source>
      <translation>Tarwisa : commencer un numéro</translation>
    </message>
    <message>
      <source>Templates</source>
      <translation>Modèles</translation>
    </message>
    <message>
      <source>Title in Arabic letters:</source>
      <translation>Titre en lettres arabes :</translation>
    </message>
    <message>
      <source>Title in Latin letters:</source>
      <translation>Titre en lettres latines :</translation>
    </message>
    <message>
      <source>Two fronts, one from each side</source>
      <translation>Deux unes, une de chaque côté</translation>
    </message>
  </context>
  <context>
    <name>history</name>
    <message>
      <source>Add page</source>
      <translation>Ajouter une page</translation>
    </message>
    <message>
      <source>Align</source>
      <translation>Aligner</translation>
    </message>
    <message>
      <source>Alignment</source>
      <translation>Alignement</translation>
    </message>
    <message>
      <source>All capitals</source>
      <translation>Capitales</translation>
    </message>
    <message>
      <source>Alternative text</source>
      <translation>Texte de remplacement</translation>
    </message>
    <message>
      <source>Apply parent page</source>
      <translation>Appliquer le gabarit</translation>
    </message>
    <message>
      <source>Arrange page</source>
      <translation>Disposer la page</translation>
    </message>
    <message>
      <source>As the style</source>
      <translation>Comme le style</translation>
    </message>
    <message>
      <source>Balance columns</source>
      <translation>Équilibrer les colonnes</translation>
    </message>
    <message>
      <source>Base style on</source>
      <translation>Fonder le style sur</translation>
    </message>
    <message>
      <source>Baseline grid</source>
      <translation>Grille de lignes de base</translation>
    </message>
    <message>
      <source>Baseline shift</source>
      <translation>Décalage vertical</translation>
    </message>
    <message>
      <source>Binding</source>
      <translation>Reliure</translation>
    </message>
    <message>
      <source>Bold</source>
      <translation>Gras</translation>
    </message>
    <message>
      <source>Bring forward</source>
      <translation>Avancer</translation>
    </message>
    <message>
      <source>Bring to front</source>
      <translation>Premier plan</translation>
    </message>
    <message>
      <source>Change style</source>
      <translation>Modifier le style</translation>
    </message>
    <message>
      <source>Character style</source>
      <translation>Style de caractère</translation>
    </message>
    <message>
      <source>Clear page</source>
      <translation>Vider la page</translation>
    </message>
    <message>
      <source>Close article into a block</source>
      <translation>Article refermé en un bloc</translation>
    </message>
    <message>
      <source>Column rule</source>
      <translation>Filet entre colonnes</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>Colonnes</translation>
    </message>
    <message>
      <source>Corners</source>
      <translation>Angles</translation>
    </message>
    <message>
      <source>Correct spelling</source>
      <translation>Corriger l’orthographe</translation>
    </message>
    <message>
      <source>Country of the law</source>
      <translation>Pays de la loi</translation>
    </message>
    <message>
      <source>Cut</source>
      <translation>Couper</translation>
    </message>
    <message>
      <source>Cut thread</source>
      <translation>Couper le chaînage</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Date</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Supprimer</translation>
    </message>
    <message>
      <source>Delete column</source>
      <translation>Supprimer la colonne</translation>
    </message>
    <message>
      <source>Delete ink</source>
      <translation>Supprimer l’encre</translation>
    </message>
    <message>
      <source>Delete layer</source>
      <translation>Supprimer le calque</translation>
    </message>
    <message>
      <source>Delete pages</source>
      <translation>Supprimer des pages</translation>
    </message>
    <message>
      <source>Delete parent page</source>
      <translation>Supprimer le gabarit</translation>
    </message>
    <message>
      <source>Delete row</source>
      <translation>Supprimer la ligne</translation>
    </message>
    <message>
      <source>Delete story</source>
      <translation>Supprimer l’article</translation>
    </message>
    <message>
      <source>Delete style</source>
      <translation>Supprimer le style</translation>
    </message>
    <message>
      <source>Delete text</source>
      <translation>Supprimer du texte</translation>
    </message>
    <message>
      <source>Detach from parent page</source>
      <translation>Détacher du gabarit</translation>
    </message>
    <message>
      <source>Direction of columns</source>
      <translation>Sens des colonnes</translation>
    </message>
    <message>
      <source>Direction of page</source>
      <translation>Sens de la page</translation>
    </message>
    <message>
      <source>Director</source>
      <translation>Directeur</translation>
    </message>
    <message>
      <source>Distribute</source>
      <translation>Répartir</translation>
    </message>
    <message>
      <source>Drop cap</source>
      <translation>Lettrine</translation>
    </message>
    <message>
      <source>Drop text</source>
      <translation>Déposer du texte</translation>
    </message>
    <message>
      <source>Duplicate</source>
      <translation>Dupliquer</translation>
    </message>
    <message>
      <source>Duplicate page</source>
      <translation>Dupliquer la page</translation>
    </message>
    <message>
      <source>Duplicate parent page</source>
      <translation>Dupliquer le gabarit</translation>
    </message>
    <message>
      <source>Enlarge picture</source>
      <translation>Agrandir l’image</translation>
    </message>
    <message>
      <source>Fill</source>
      <translation>Fond</translation>
    </message>
    <message>
      <source>Fill frame</source>
      <translation>Remplir le bloc</translation>
    </message>
    <message>
      <source>Fit frame to content</source>
      <translation>Ajuster le bloc au contenu</translation>
    </message>
    <message>
      <source>Font</source>
      <translation>Police</translation>
    </message>
    <message>
      <source>Group</source>
      <translation>Grouper</translation>
    </message>
    <message>
      <source>Guide</source>
      <translation>Repère</translation>
    </message>
    <message>
      <source>Gutter</source>
      <translation>Gouttière</translation>
    </message>
    <message>
      <source>HTML box</source>
      <translation>Encadré HTML</translation>
    </message>
    <message>
      <source>Head of the table</source>
      <translation>En-tête du tableau</translation>
    </message>
    <message>
      <source>Height</source>
      <translation>Hauteur</translation>
    </message>
    <message>
      <source>Hide</source>
      <translation>Masquer</translation>
    </message>
    <message>
      <source>Hijri date</source>
      <translation>Date hégirienne</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Historique</translation>
    </message>
    <message>
      <source>Hyphenate</source>
      <translation>Couper les mots</translation>
    </message>
    <message>
      <source>ISSN</source>
      <translation>ISSN</translation>
    </message>
    <message>
      <source>Import copy</source>
      <translation>Importer de la copie</translation>
    </message>
    <message>
      <source>Indent</source>
      <translation>Retrait</translation>
    </message>
    <message>
      <source>Ink of text</source>
      <translation>Encre du texte</translation>
    </message>
    <message>
      <source>Insert character</source>
      <translation>Insérer un caractère</translation>
    </message>
    <message>
      <source>Insert field</source>
      <translation>Insérer un champ</translation>
    </message>
    <message>
      <source>Inset of text</source>
      <translation>Retrait du texte</translation>
    </message>
    <message>
      <source>Issue number</source>
      <translation>Numéro de parution</translation>
    </message>
    <message>
      <source>Italic</source>
      <translation>Italique</translation>
    </message>
    <message>
      <source>Items change sides</source>
      <translation>Les éléments changent de côté</translation>
    </message>
    <message>
      <source>Kashida</source>
      <translation>Kashida</translation>
    </message>
    <message>
      <source>Keep with next</source>
      <translation>Solidaire du suivant</translation>
    </message>
    <message>
      <source>Kind of line</source>
      <translation>Type de filet</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Langue</translation>
    </message>
    <message>
      <source>Language of paragraph</source>
      <translation>Langue du paragraphe</translation>
    </message>
    <message>
      <source>Language of text</source>
      <translation>Langue du texte</translation>
    </message>
    <message>
      <source>Leading</source>
      <translation>Interligne</translation>
    </message>
    <message>
      <source>Legal deposit</source>
      <translation>Dépôt légal</translation>
    </message>
    <message>
      <source>Let finding pass</source>
      <translation>Laisser passer un constat</translation>
    </message>
    <message>
      <source>Line</source>
      <translation>Filet</translation>
    </message>
    <message>
      <source>Lock</source>
      <translation>Verrouiller</translation>
    </message>
    <message>
      <source>Lock layer</source>
      <translation>Verrouiller le calque</translation>
    </message>
    <message>
      <source>Mend</source>
      <translation>Corriger</translation>
    </message>
    <message>
      <source>Mix ink</source>
      <translation>Composer l’encre</translation>
    </message>
    <message>
      <source>Motto</source>
      <translation>Devise</translation>
    </message>
    <message>
      <source>Move</source>
      <translation>Déplacer</translation>
    </message>
    <message>
      <source>Move pages</source>
      <translation>Déplacer des pages</translation>
    </message>
    <message>
      <source>Move picture</source>
      <translation>Déplacer l’image</translation>
    </message>
    <message>
      <source>Move to layer</source>
      <translation>Déplacer vers un calque</translation>
    </message>
    <message>
      <source>Move to parent page</source>
      <translation>Déplacer vers le gabarit</translation>
    </message>
    <message>
      <source>New column</source>
      <translation>Nouvelle colonne</translation>
    </message>
    <message>
      <source>New ellipse</source>
      <translation>Nouvelle ellipse</translation>
    </message>
    <message>
      <source>New ink</source>
      <translation>Nouvelle encre</translation>
    </message>
    <message>
      <source>New layer</source>
      <translation>Nouveau calque</translation>
    </message>
    <message>
      <source>New line</source>
      <translation>Nouveau filet</translation>
    </message>
    <message>
      <source>New paragraph</source>
      <translation>Nouveau paragraphe</translation>
    </message>
    <message>
      <source>New parent page</source>
      <translation>Nouveau gabarit</translation>
    </message>
    <message>
      <source>New picture frame</source>
      <translation>Nouveau bloc image</translation>
    </message>
    <message>
      <source>New row</source>
      <translation>Nouvelle ligne</translation>
    </message>
    <message>
      <source>New shape</source>
      <translation>Nouvelle forme</translation>
    </message>
    <message>
      <source>New style</source>
      <translation>Nouveau style</translation>
    </message>
    <message>
      <source>New table</source>
      <translation>Nouveau tableau</translation>
    </message>
    <message>
      <source>New text frame</source>
      <translation>Nouveau bloc texte</translation>
    </message>
    <message>
      <source>New tint</source>
      <translation>Nouvelle teinte</translation>
    </message>
    <message>
      <source>Next issue</source>
      <translation>Numéro suivant</translation>
    </message>
    <message>
      <source>Nudge</source>
      <translation>Pousser</translation>
    </message>
    <message>
      <source>Numbering of pages</source>
      <translation>Numérotation des pages</translation>
    </message>
    <message>
      <source>Object style</source>
      <translation>Style d’objet</translation>
    </message>
    <message>
      <source>Open article into frames</source>
      <translation>Article ouvert en blocs</translation>
    </message>
    <message>
      <source>Opened</source>
      <translation>Ouverture</translation>
    </message>
    <message>
      <source>Order of layers</source>
      <translation>Ordre des calques</translation>
    </message>
    <message>
      <source>Override parent item</source>
      <translation>Détacher un élément du gabarit</translation>
    </message>
    <message>
      <source>Page set-up</source>
      <translation>Format de page</translation>
    </message>
    <message>
      <source>Paragraph direction</source>
      <translation>Sens du paragraphe</translation>
    </message>
    <message>
      <source>Paragraph style</source>
      <translation>Style de paragraphe</translation>
    </message>
    <message>
      <source>Paste</source>
      <translation>Coller</translation>
    </message>
    <message>
      <source>Place files</source>
      <translation>Importer des fichiers</translation>
    </message>
    <message>
      <source>Place picture</source>
      <translation>Importer une image</translation>
    </message>
    <message>
      <source>Place story</source>
      <translation>Placer l’article</translation>
    </message>
    <message>
      <source>Plain letters</source>
      <translation>Caractères ordinaires</translation>
    </message>
    <message>
      <source>Plate of ink</source>
      <translation>Plaque de l’encre</translation>
    </message>
    <message>
      <source>Price</source>
      <translation>Prix</translation>
    </message>
    <message>
      <source>Print layer</source>
      <translation>Imprimer le calque</translation>
    </message>
    <message>
      <source>Printer</source>
      <translation>Imprimeur</translation>
    </message>
    <message>
      <source>Put back</source>
      <translation>Rétablir</translation>
    </message>
    <message>
      <source>Redefine style</source>
      <translation>Redéfinir le style</translation>
    </message>
    <message>
      <source>Relink picture</source>
      <translation>Relier l’image</translation>
    </message>
    <message>
      <source>Remove guide</source>
      <translation>Supprimer le repère</translation>
    </message>
    <message>
      <source>Rename ink</source>
      <translation>Renommer l’encre</translation>
    </message>
    <message>
      <source>Rename layer</source>
      <translation>Renommer le calque</translation>
    </message>
    <message>
      <source>Rename parent page</source>
      <translation>Renommer le gabarit</translation>
    </message>
    <message>
      <source>Rename style</source>
      <translation>Renommer le style</translation>
    </message>
    <message>
      <source>Replace</source>
      <translation>Remplacer</translation>
    </message>
    <message>
      <source>Reset to parent page</source>
      <translation>Rétablir selon le gabarit</translation>
    </message>
    <message>
      <source>Resize</source>
      <translation>Redimensionner</translation>
    </message>
    <message>
      <source>Rotate</source>
      <translation>Faire pivoter</translation>
    </message>
    <message>
      <source>Scale picture</source>
      <translation>Mettre l’image à l’échelle</translation>
    </message>
    <message>
      <source>Section</source>
      <translation>Rubrique</translation>
    </message>
    <message>
      <source>Send backward</source>
      <translation>Reculer</translation>
    </message>
    <message>
      <source>Send to back</source>
      <translation>Arrière-plan</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>Tout montrer</translation>
    </message>
    <message>
      <source>Show layer</source>
      <translation>Montrer le calque</translation>
    </message>
    <message>
      <source>Size of text</source>
      <translation>Corps du texte</translation>
    </message>
    <message>
      <source>Small capitals</source>
      <translation>Petites capitales</translation>
    </message>
    <message>
      <source>Space after</source>
      <translation>Espace après</translation>
    </message>
    <message>
      <source>Space before</source>
      <translation>Espace avant</translation>
    </message>
    <message>
      <source>Strikethrough</source>
      <translation>Barré</translation>
    </message>
    <message>
      <source>Subscript</source>
      <translation>Indice</translation>
    </message>
    <message>
      <source>Superscript</source>
      <translation>Exposant</translation>
    </message>
    <message>
      <source>Take look</source>
      <translation>Prélever l’aspect</translation>
    </message>
    <message>
      <source>Tell finding again</source>
      <translation>Signaler de nouveau un constat</translation>
    </message>
    <message>
      <source>Text wrap</source>
      <translation>Habillage</translation>
    </message>
    <message>
      <source>Thread text</source>
      <translation>Chaîner le texte</translation>
    </message>
    <message>
      <source>Tint</source>
      <translation>Teinte</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titre</translation>
    </message>
    <message>
      <source>Tracking</source>
      <translation>Approche</translation>
    </message>
    <message>
      <source>Turn table round</source>
      <translation>Retourner le tableau</translation>
    </message>
    <message>
      <source>Typing</source>
      <translation>Saisie</translation>
    </message>
    <message>
      <source>Underline</source>
      <translation>Souligné</translation>
    </message>
    <message>
      <source>Ungroup</source>
      <translation>Dégrouper</translation>
    </message>
    <message>
      <source>Unlock</source>
      <translation>Déverrouiller</translation>
    </message>
    <message>
      <source>Unlock all</source>
      <translation>Tout déverrouiller</translation>
    </message>
    <message>
      <source>Vertical alignment</source>
      <translation>Alignement vertical</translation>
    </message>
    <message>
      <source>Website</source>
      <translation>Site web</translation>
    </message>
    <message>
      <source>Weight of line</source>
      <translation>Épaisseur du filet</translation>
    </message>
    <message>
      <source>Width</source>
      <translation>Largeur</translation>
    </message>
    <message>
      <source>Word of the paper</source>
      <translation>Mot du journal</translation>
    </message>
  </context>
  <context>
    <name>html box</name>
    <message>
      <source>Add column</source>
      <translation>Ajouter une colonne</translation>
    </message>
    <message>
      <source>Add files to the box</source>
      <translation>Ajouter des fichiers à l’encadré</translation>
    </message>
    <message>
      <source>Add row</source>
      <translation>Ajouter une ligne</translation>
    </message>
    <message>
      <source>Add…</source>
      <translation>Ajouter…</translation>
    </message>
    <message>
      <source>An element marked data-row stands once for each other row, its {column} filled in.</source>
      <translation>Un élément marqué data-row figure une fois pour chaque autre ligne, son {column} rempli.</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>Fichiers</translation>
    </message>
    <message>
      <source>Files that the box shows</source>
      <translation>Fichiers que l’encadré montre</translation>
    </message>
    <message>
      <source>HTML and CSS</source>
      <translation>HTML et CSS</translation>
    </message>
    <message>
      <source>HTML box: {name}</source>
      <translation>Encadré HTML : {name}</translation>
    </message>
    <message>
      <source>How the box looks</source>
      <translation>Aspect de l’encadré</translation>
    </message>
    <message>
      <source>It fits.</source>
      <translation>Tout tient.</translation>
    </message>
    <message>
      <source>List</source>
      <translation>Liste</translation>
    </message>
    <message>
      <source>Take out</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <source>Take row out</source>
      <translation>Retirer la ligne</translation>
    </message>
    <message>
      <source>The HTML names a file as it stands in this list.</source>
      <translation>Le HTML nomme un fichier comme il figure dans cette liste.</translation>
    </message>
    <message>
      <source>The box is being set…</source>
      <translation>L’encadré est en cours de composition…</translation>
    </message>
    <message>
      <source>The files of a box are {limit} at most.</source>
      <translation>Les fichiers d’un encadré font au plus {limit}.</translation>
    </message>
    <message>
      <source>The first row names the columns.</source>
      <translation>La première ligne nomme les colonnes.</translation>
    </message>
    <message>
      <source>Too full: not all of it is shown.</source>
      <translation>Trop plein : tout n’est pas montré.</translation>
    </message>
  </context>
  <context>
    <name>import</name>
    <message numerus="yes">
      <source>%n changes</source>
      <translation>
        <numerusform>%n modification</numerusform>
        <numerusform>%n modifications</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n stories imported.</source>
      <translation>
        <numerusform>%n article importé.</numerusform>
        <numerusform>%n articles importés.</numerusform>
      </translation>
    </message>
    <message>
      <source>Changes</source>
      <translation>Modifications</translation>
    </message>
    <message>
      <source>Files to import</source>
      <translation>Fichiers à importer</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Importer</translation>
    </message>
    <message>
      <source>Import copy</source>
      <translation>Importer de la copie</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Langue</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Image</translation>
    </message>
    <message>
      <source>Stories come into the Stories panel; drag them to a page from there.</source>
      <translation>Les articles arrivent dans le panneau Articles ; faites-les glisser de là sur une page.</translation>
    </message>
    <message>
      <source>Story</source>
      <translation>Article</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Texte</translation>
    </message>
    <message>
      <source>What was changed stays on record: File &gt; Changes to imported copy.</source>
      <translation>Ce qui a été modifié reste consigné : Fichier &gt; Modifications des textes importés.</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>Mots</translation>
    </message>
  </context>
  <context>
    <name>inks</name>
    <message>
      <source>Black</source>
      <translation>Noir</translation>
    </message>
    <message>
      <source>Cyan</source>
      <translation>Cyan</translation>
    </message>
    <message>
      <source>Delete ink: what it drew becomes black</source>
      <translation>Supprimer l’encre : ce qu’elle imprimait devient noir</translation>
    </message>
    <message>
      <source>Half of this ink as a tint</source>
      <translation>La moitié de cette encre, en teinte</translation>
    </message>
    <message>
      <source>Ink</source>
      <translation>Encre</translation>
    </message>
    <message>
      <source>Inks</source>
      <translation>Encres</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Genre</translation>
    </message>
    <message>
      <source>Magenta</source>
      <translation>Magenta</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>New ink</source>
      <translation>Nouvelle encre</translation>
    </message>
    <message>
      <source>Plate</source>
      <translation>Plaque</translation>
    </message>
    <message>
      <source>Process</source>
      <translation>Quadrichromie</translation>
    </message>
    <message>
      <source>Spot</source>
      <translation>Ton direct</translation>
    </message>
    <message>
      <source>Sum {sum} %</source>
      <translation>Somme {sum} %</translation>
    </message>
    <message>
      <source>Sum {sum} %, more than newsprint holds ({limit} %)</source>
      <translation>Somme {sum} %, plus que ne tient le papier journal ({limit} %)</translation>
    </message>
    <message>
      <source>Yellow</source>
      <translation>Jaune</translation>
    </message>
    <message numerus="yes">
      <source>used %n times</source>
      <translation>
        <numerusform>utilisé %n fois</numerusform>
        <numerusform>utilisé %n fois</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>inspector</name>
    <message>
      <source>Advertisement</source>
      <translation>Annonce</translation>
    </message>
    <message>
      <source>After</source>
      <translation>Après</translation>
    </message>
    <message>
      <source>Align to the side where lines begin</source>
      <translation>Aligner du côté où les lignes commencent</translation>
    </message>
    <message>
      <source>Align to the side where lines end</source>
      <translation>Aligner du côté où les lignes finissent</translation>
    </message>
    <message>
      <source>All pages</source>
      <translation>Toutes les pages</translation>
    </message>
    <message>
      <source>Angle, clockwise</source>
      <translation>Angle, sens horaire</translation>
    </message>
    <message>
      <source>Arabic font</source>
      <translation>Police arabe</translation>
    </message>
    <message>
      <source>Around the frame</source>
      <translation>Autour du bloc</translation>
    </message>
    <message>
      <source>Around what the picture shows</source>
      <translation>Autour de ce que montre l’image</translation>
    </message>
    <message>
      <source>As the paragraph</source>
      <translation>Comme le paragraphe</translation>
    </message>
    <message>
      <source>As the style</source>
      <translation>Comme le style</translation>
    </message>
    <message>
      <source>At the left</source>
      <translation>À gauche</translation>
    </message>
    <message>
      <source>At the right</source>
      <translation>À droite</translation>
    </message>
    <message>
      <source>Baseline shift, upwards</source>
      <translation>Décalage vertical, vers le haut</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>Avant</translation>
    </message>
    <message>
      <source>Bleed</source>
      <translation>Fond perdu</translation>
    </message>
    <message>
      <source>Bottom</source>
      <translation>Bas</translation>
    </message>
    <message>
      <source>Bound</source>
      <translation>Reliure</translation>
    </message>
    <message>
      <source>Centre</source>
      <translation>Centré</translation>
    </message>
    <message>
      <source>Character</source>
      <translation>Caractère</translation>
    </message>
    <message>
      <source>Column rule</source>
      <translation>Filet entre colonnes</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>Colonnes</translation>
    </message>
    <message>
      <source>Columns of equal length</source>
      <translation>Colonnes de même longueur</translation>
    </message>
    <message>
      <source>Columns run</source>
      <translation>Sens des colonnes</translation>
    </message>
    <message>
      <source>Corners</source>
      <translation>Angles</translation>
    </message>
    <message>
      <source>Dashed</source>
      <translation>Tirets</translation>
    </message>
    <message>
      <source>Distance of other text</source>
      <translation>Distance du texte voisin</translation>
    </message>
    <message>
      <source>Distance of the baseline grid's lines</source>
      <translation>Pas de la grille de lignes de base</translation>
    </message>
    <message>
      <source>Dotted</source>
      <translation>Pointillés</translation>
    </message>
    <message>
      <source>Double</source>
      <translation>Double</translation>
    </message>
    <message>
      <source>Drop cap</source>
      <translation>Lettrine</translation>
    </message>
    <message>
      <source>Drop cap, lines deep</source>
      <translation>Lettrine, hauteur en lignes</translation>
    </message>
    <message>
      <source>Edit HTML…</source>
      <translation>Modifier le HTML…</translation>
    </message>
    <message>
      <source>End</source>
      <translation>Fin</translation>
    </message>
    <message>
      <source>Fill</source>
      <translation>Fond</translation>
    </message>
    <message>
      <source>Fill and line</source>
      <translation>Fond et contour</translation>
    </message>
    <message>
      <source>Fill frame</source>
      <translation>Remplir le bloc</translation>
    </message>
    <message>
      <source>Fit frame</source>
      <translation>Ajuster le bloc</translation>
    </message>
    <message>
      <source>Font</source>
      <translation>Police</translation>
    </message>
    <message>
      <source>Grid</source>
      <translation>Grille</translation>
    </message>
    <message>
      <source>Gutter</source>
      <translation>Gouttière</translation>
    </message>
    <message>
      <source>H</source>
      <translation>H</translation>
    </message>
    <message>
      <source>HTML box</source>
      <translation>Encadré HTML</translation>
    </message>
    <message>
      <source>Headline</source>
      <translation>Titre</translation>
    </message>
    <message>
      <source>Height</source>
      <translation>Hauteur</translation>
    </message>
    <message>
      <source>Hidden</source>
      <translation>Masqué</translation>
    </message>
    <message>
      <source>Hyphenate</source>
      <translation>Couper les mots</translation>
    </message>
    <message>
      <source>Indent</source>
      <translation>Retrait</translation>
    </message>
    <message>
      <source>Indent of the first line</source>
      <translation>Retrait de première ligne</translation>
    </message>
    <message>
      <source>Indent where lines begin</source>
      <translation>Retrait au début des lignes</translation>
    </message>
    <message>
      <source>Indent where lines end</source>
      <translation>Retrait à la fin des lignes</translation>
    </message>
    <message>
      <source>Ink</source>
      <translation>Encre</translation>
    </message>
    <message>
      <source>Inset, left</source>
      <translation>Retrait à gauche</translation>
    </message>
    <message>
      <source>Inset, top</source>
      <translation>Retrait en haut</translation>
    </message>
    <message>
      <source>Inside</source>
      <translation>Petit fond</translation>
    </message>
    <message>
      <source>It fits</source>
      <translation>Tout tient</translation>
    </message>
    <message>
      <source>Justify</source>
      <translation>Justifier</translation>
    </message>
    <message>
      <source>Kashida</source>
      <translation>Kashida</translation>
    </message>
    <message>
      <source>Keep with the next paragraph</source>
      <translation>Solidaire du paragraphe suivant</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Type</translation>
    </message>
    <message>
      <source>Kind of line</source>
      <translation>Type de filet</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Langue</translation>
    </message>
    <message>
      <source>Layer</source>
      <translation>Calque</translation>
    </message>
    <message>
      <source>Leading</source>
      <translation>Interligne</translation>
    </message>
    <message>
      <source>Left edge</source>
      <translation>Bord gauche</translation>
    </message>
    <message>
      <source>Left to right</source>
      <translation>De gauche à droite</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Léger</translation>
    </message>
    <message>
      <source>Line</source>
      <translation>Filet</translation>
    </message>
    <message>
      <source>Locked</source>
      <translation>Verrouillé</translation>
    </message>
    <message>
      <source>Middle</source>
      <translation>Milieu</translation>
    </message>
    <message>
      <source>Newspaper</source>
      <translation>Journal</translation>
    </message>
    <message>
      <source>No picture</source>
      <translation>Pas d’image</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Aucun</translation>
    </message>
    <message>
      <source>Nothing selected: page {folio}</source>
      <translation>Rien de sélectionné : page {folio}</translation>
    </message>
    <message>
      <source>Nothing selected: parent page {name}</source>
      <translation>Rien de sélectionné : gabarit {name}</translation>
    </message>
    <message>
      <source>Object</source>
      <translation>Objet</translation>
    </message>
    <message>
      <source>Other text runs around it</source>
      <translation>Habiller de l’autre texte</translation>
    </message>
    <message>
      <source>Otherwise than its style: {count}</source>
      <translation>Écarts au style : {count}</translation>
    </message>
    <message>
      <source>Outside</source>
      <translation>Grand fond</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>Page</translation>
    </message>
    <message>
      <source>Paragraph</source>
      <translation>Paragraphe</translation>
    </message>
    <message>
      <source>Paragraph left to right</source>
      <translation>Paragraphe de gauche à droite</translation>
    </message>
    <message>
      <source>Paragraph right to left</source>
      <translation>Paragraphe de droite à gauche</translation>
    </message>
    <message>
      <source>Paragraph style</source>
      <translation>Style de paragraphe</translation>
    </message>
    <message>
      <source>Parent page</source>
      <translation>Gabarit</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Image</translation>
    </message>
    <message>
      <source>Picture frame</source>
      <translation>Bloc image</translation>
    </message>
    <message>
      <source>Radius of the corners</source>
      <translation>Rayon des angles</translation>
    </message>
    <message>
      <source>Reads</source>
      <translation>Se lit</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>Droite</translation>
    </message>
    <message>
      <source>Right to left</source>
      <translation>De droite à gauche</translation>
    </message>
    <message>
      <source>Scale</source>
      <translation>Échelle</translation>
    </message>
    <message>
      <source>Section</source>
      <translation>Rubrique</translation>
    </message>
    <message>
      <source>Shape</source>
      <translation>Forme</translation>
    </message>
    <message>
      <source>Shift</source>
      <translation>Décalage</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Corps</translation>
    </message>
    <message>
      <source>Solid</source>
      <translation>Plein</translation>
    </message>
    <message>
      <source>Space after the paragraph</source>
      <translation>Espace après le paragraphe</translation>
    </message>
    <message>
      <source>Space before the paragraph</source>
      <translation>Espace avant le paragraphe</translation>
    </message>
    <message>
      <source>Space between letters, in percent of the size; joined letters keep</source>
      <translation>Espace entre les lettres, en pour cent du corps ; les lettres liées le restent</translation>
    </message>
    <message>
      <source>Spread over the height</source>
      <translation>Réparti sur la hauteur</translation>
    </message>
    <message>
      <source>Stand on the baseline grid</source>
      <translation>Sur la grille de lignes de base</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Début</translation>
    </message>
    <message>
      <source>Style</source>
      <translation>Style</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Texte</translation>
    </message>
    <message>
      <source>Text frame</source>
      <translation>Bloc texte</translation>
    </message>
    <message>
      <source>Text keeps from the bottom edge</source>
      <translation>Distance du texte au bord inférieur</translation>
    </message>
    <message>
      <source>Text keeps from the left edge</source>
      <translation>Distance du texte au bord gauche</translation>
    </message>
    <message>
      <source>Text keeps from the right edge</source>
      <translation>Distance du texte au bord droit</translation>
    </message>
    <message>
      <source>Text keeps from the top edge</source>
      <translation>Distance du texte au bord supérieur</translation>
    </message>
    <message>
      <source>Text runs</source>
      <translation>Habillage</translation>
    </message>
    <message>
      <source>Text stands</source>
      <translation>Le texte se place</translation>
    </message>
    <message>
      <source>The picture has no transparent ground: it has no other outline.</source>
      <translation>L’image n’a pas de fond transparent : elle n’a pas d’autre contour.</translation>
    </message>
    <message>
      <source>Tint</source>
      <translation>Teinte</translation>
    </message>
    <message>
      <source>Tint of the fill</source>
      <translation>Teinte du fond</translation>
    </message>
    <message>
      <source>Told to readers who cannot see it</source>
      <translation>Dit aux lecteurs qui ne la voient pas</translation>
    </message>
    <message>
      <source>Too full: not all of it is shown</source>
      <translation>Trop plein : tout n’est pas montré</translation>
    </message>
    <message>
      <source>Top</source>
      <translation>Haut</translation>
    </message>
    <message>
      <source>Top edge</source>
      <translation>Bord supérieur</translation>
    </message>
    <message>
      <source>Tracking</source>
      <translation>Approche</translation>
    </message>
    <message>
      <source>W</source>
      <translation>L</translation>
    </message>
    <message>
      <source>Weight</source>
      <translation>Épaisseur</translation>
    </message>
    <message>
      <source>Weight of the line</source>
      <translation>Épaisseur du filet</translation>
    </message>
    <message>
      <source>Width</source>
      <translation>Largeur</translation>
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
      <translation>à la place d’un élément du gabarit</translation>
    </message>
    <message>
      <source>{count} frames</source>
      <translation>{count} blocs</translation>
    </message>
    <message>
      <source>{width} × {height} pixels, {ppi} ppi here</source>
      <translation>{width} × {height} pixels, {ppi} ppp ici</translation>
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
      <translation>Ajouter la langue</translation>
    </message>
    <message>
      <source>Add-on</source>
      <translation>Complément</translation>
    </message>
    <message>
      <source>Another language of the masthead</source>
      <translation>Autre langue de l’ours</translation>
    </message>
    <message>
      <source>Belgium</source>
      <translation>Belgique</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Date</translation>
    </message>
    <message>
      <source>Days that this Hijri month was sighted beside the table</source>
      <translation>Jours d’écart entre l’observation de ce mois hégirien et la table</translation>
    </message>
    <message>
      <source>Deposit no.</source>
      <translation>N° de dépôt</translation>
    </message>
    <message>
      <source>Director</source>
      <translation>Directeur</translation>
    </message>
    <message>
      <source>France</source>
      <translation>France</translation>
    </message>
    <message>
      <source>Hijri ± days</source>
      <translation>Hégire ± jours</translation>
    </message>
    <message>
      <source>ISSN</source>
      <translation>ISSN</translation>
    </message>
    <message>
      <source>Law and deposit</source>
      <translation>Loi et dépôt</translation>
    </message>
    <message>
      <source>Law of</source>
      <translation>Loi de</translation>
    </message>
    <message>
      <source>Legal deposit</source>
      <translation>Dépôt légal</translation>
    </message>
    <message>
      <source>Masthead</source>
      <translation>Ours</translation>
    </message>
    <message>
      <source>Morocco</source>
      <translation>Maroc</translation>
    </message>
    <message>
      <source>Motto</source>
      <translation>Devise</translation>
    </message>
    <message>
      <source>Netherlands</source>
      <translation>Pays-Bas</translation>
    </message>
    <message>
      <source>Next: +1</source>
      <translation>Suivant : +1</translation>
    </message>
    <message>
      <source>No lawyer has confirmed these rules. Ask one before you rely on them.</source>
      <translation>Aucun juriste n’a confirmé ces règles. Consultez-en un avant de vous y fier.</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Aucun</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>Numéro</translation>
    </message>
    <message>
      <source>Number of the issue</source>
      <translation>Numéro de parution</translation>
    </message>
    <message>
      <source>Number of the issue, five digits</source>
      <translation>Numéro de parution, cinq chiffres</translation>
    </message>
    <message>
      <source>Price</source>
      <translation>Prix</translation>
    </message>
    <message>
      <source>Printer</source>
      <translation>Imprimeur</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Montrer</translation>
    </message>
    <message>
      <source>Show on the page</source>
      <translation>Montrer sur la page</translation>
    </message>
    <message>
      <source>Spain</source>
      <translation>Espagne</translation>
    </message>
    <message>
      <source>The check digit is right</source>
      <translation>Le chiffre de contrôle est juste</translation>
    </message>
    <message>
      <source>The next number, and the date that follows</source>
      <translation>Le numéro suivant, et la date qui suit</translation>
    </message>
    <message>
      <source>This issue</source>
      <translation>Ce numéro</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titre</translation>
    </message>
    <message>
      <source>Website</source>
      <translation>Site web</translation>
    </message>
    <message>
      <source>Week of the year, two digits</source>
      <translation>Semaine de l’année, deux chiffres</translation>
    </message>
    <message>
      <source>Year</source>
      <translation>Année</translation>
    </message>
    <message>
      <source>cannot be counted</source>
      <translation>ne peut pas être compté</translation>
    </message>
    <message>
      <source>is not filled in</source>
      <translation>n’est pas rempli</translation>
    </message>
    <message>
      <source>stands on no page</source>
      <translation>n’est sur aucune page</translation>
    </message>
    <message>
      <source>stands on the page</source>
      <translation>est sur la page</translation>
    </message>
  </context>
  <context>
    <name>layers</name>
    <message numerus="yes">
      <source>%n frames</source>
      <translation>
        <numerusform>%n bloc</numerusform>
        <numerusform>%n blocs</numerusform>
      </translation>
    </message>
    <message>
      <source>All frames lie on one layer</source>
      <translation>Tous les blocs sont sur un seul calque</translation>
    </message>
    <message>
      <source>Delete layer: its frames go to the lowest one</source>
      <translation>Supprimer le calque : ses blocs passent au plus bas</translation>
    </message>
    <message>
      <source>Layer</source>
      <translation>Calque</translation>
    </message>
    <message>
      <source>Layers</source>
      <translation>Calques</translation>
    </message>
    <message>
      <source>Locked</source>
      <translation>Verrouillé</translation>
    </message>
    <message>
      <source>Lower layer</source>
      <translation>Descendre le calque</translation>
    </message>
    <message>
      <source>New frames go to the chosen layer</source>
      <translation>Les nouveaux blocs vont sur le calque choisi</translation>
    </message>
    <message>
      <source>New layer</source>
      <translation>Nouveau calque</translation>
    </message>
    <message>
      <source>Printed</source>
      <translation>Imprimé</translation>
    </message>
    <message>
      <source>Put the selected frames on this layer</source>
      <translation>Mettre les blocs sélectionnés sur ce calque</translation>
    </message>
    <message>
      <source>Raise layer</source>
      <translation>Monter le calque</translation>
    </message>
    <message>
      <source>Seen</source>
      <translation>Visible</translation>
    </message>
  </context>
  <context>
    <name>links</name>
    <message numerus="yes">
      <source>%n pictures found in this folder</source>
      <translation>
        <numerusform>%n image trouvée dans ce dossier</numerusform>
        <numerusform>%n images trouvées dans ce dossier</numerusform>
      </translation>
    </message>
    <message>
      <source>File</source>
      <translation>Fichier</translation>
    </message>
    <message>
      <source>Links</source>
      <translation>Liens</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>Page</translation>
    </message>
    <message>
      <source>Show on the page</source>
      <translation>Montrer sur la page</translation>
    </message>
    <message>
      <source>Take another file instead</source>
      <translation>Prendre un autre fichier à la place</translation>
    </message>
    <message>
      <source>Take another file instead…</source>
      <translation>Prendre un autre fichier à la place…</translation>
    </message>
    <message>
      <source>Take the file as it is now</source>
      <translation>Prendre le fichier tel qu’il est maintenant</translation>
    </message>
    <message>
      <source>The file cannot be read</source>
      <translation>Le fichier est illisible</translation>
    </message>
    <message>
      <source>The file is another than was placed</source>
      <translation>Le fichier n’est plus celui qui a été importé</translation>
    </message>
    <message>
      <source>The file is missing</source>
      <translation>Le fichier manque</translation>
    </message>
    <message>
      <source>The file is there</source>
      <translation>Le fichier est là</translation>
    </message>
    <message>
      <source>Too few pixels for this size</source>
      <translation>Trop peu de pixels pour cette taille</translation>
    </message>
    <message>
      <source>on no page</source>
      <translation>sur aucune page</translation>
    </message>
    <message>
      <source>ppi</source>
      <translation>ppp</translation>
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
      <translation>Parution :</translation>
    </message>
    <message>
      <source>Create next issue</source>
      <translation>Créer le numéro suivant</translation>
    </message>
    <message>
      <source>Daily</source>
      <translation>Chaque jour</translation>
    </message>
    <message>
      <source>Date:</source>
      <translation>Date :</translation>
    </message>
    <message>
      <source>Every two weeks</source>
      <translation>Toutes les deux semaines</translation>
    </message>
    <message>
      <source>Keep the frames of its stories and pictures, emptied</source>
      <translation>Garder, vidés, les blocs de ses articles et images</translation>
    </message>
    <message>
      <source>Monthly</source>
      <translation>Chaque mois</translation>
    </message>
    <message>
      <source>Next issue</source>
      <translation>Numéro suivant</translation>
    </message>
    <message>
      <source>Titles, imprint, master pages, styles and inks stay as they are.</source>
      <translation>Titres, ours, gabarits, styles et encres restent tels quels.</translation>
    </message>
    <message>
      <source>Weekly</source>
      <translation>Chaque semaine</translation>
    </message>
    <message>
      <source>{title}: issue {number}</source>
      <translation>{title} : numéro {number}</translation>
    </message>
  </context>
  <context>
    <name>numbering</name>
    <message>
      <source>A section begins at page {folio}</source>
      <translation>Une section commence à la page {folio}</translation>
    </message>
    <message>
      <source>Before each number:</source>
      <translation>Avant chaque numéro :</translation>
    </message>
    <message>
      <source>First number:</source>
      <translation>Premier numéro :</translation>
    </message>
    <message>
      <source>Kind of numbers:</source>
      <translation>Type de numéros :</translation>
    </message>
    <message>
      <source>Numbering of pages</source>
      <translation>Numérotation des pages</translation>
    </message>
    <message>
      <source>Printed from here on: {folios}</source>
      <translation>Imprimé à partir d’ici : {folios}</translation>
    </message>
  </context>
  <context>
    <name>pages</name>
    <message>
      <source>Add a page behind this one</source>
      <translation>Ajouter une page après celle-ci</translation>
    </message>
    <message>
      <source>Apply parent page</source>
      <translation>Appliquer le gabarit</translation>
    </message>
    <message numerus="yes">
      <source>Delete %n pages with all that stands on them? Stories stay.</source>
      <translation>
        <numerusform>Supprimer %n page avec tout ce qu’elle porte ? Les articles restent.</numerusform>
        <numerusform>Supprimer %n pages avec tout ce qu’elles portent ? Les articles restent.</numerusform>
      </translation>
    </message>
    <message>
      <source>Delete pages</source>
      <translation>Supprimer des pages</translation>
    </message>
    <message>
      <source>Drag it onto a page to apply it; double-click to edit it</source>
      <translation>Faites-le glisser sur une page pour l’appliquer ; double-cliquez pour le modifier</translation>
    </message>
    <message>
      <source>Drag it onto a page, or press Enter for the chosen pages</source>
      <translation>Faites-le glisser sur une page, ou appuyez sur Entrée pour les pages choisies</translation>
    </message>
    <message>
      <source>Duplicate page</source>
      <translation>Dupliquer la page</translation>
    </message>
    <message>
      <source>Left to right</source>
      <translation>De gauche à droite</translation>
    </message>
    <message>
      <source>Move pages</source>
      <translation>Déplacer des pages</translation>
    </message>
    <message>
      <source>Name of the section</source>
      <translation>Nom de la rubrique</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Aucun</translation>
    </message>
    <message>
      <source>Page {folio}</source>
      <translation>Page {folio}</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Pages</translation>
    </message>
    <message>
      <source>Parent pages</source>
      <translation>Gabarits</translation>
    </message>
    <message>
      <source>Reads</source>
      <translation>Se lit</translation>
    </message>
    <message>
      <source>Right to left</source>
      <translation>De droite à gauche</translation>
    </message>
    <message>
      <source>Section</source>
      <translation>Rubrique</translation>
    </message>
    <message>
      <source>Section numbering…</source>
      <translation>Numérotation de la section…</translation>
    </message>
    <message>
      <source>Section…</source>
      <translation>Rubrique…</translation>
    </message>
    <message>
      <source>Take everything off this page</source>
      <translation>Tout retirer de cette page</translation>
    </message>
    <message>
      <source>These stories would run on to an earlier page: {stories}. Move the pages?</source>
      <translation>Ces articles se suivraient sur une page antérieure : {stories}. Déplacer les pages ?</translation>
    </message>
    <message>
      <source>text left over</source>
      <translation>texte en excès</translation>
    </message>
  </context>
  <context>
    <name>palette</name>
    <message>
      <source>Actions</source>
      <translation>Actions</translation>
    </message>
    <message>
      <source>Command palette</source>
      <translation>Palette de commandes</translation>
    </message>
    <message>
      <source>Type what you want to do</source>
      <translation>Tapez ce que vous voulez faire</translation>
    </message>
    <message>
      <source>What to do</source>
      <translation>Que faire</translation>
    </message>
  </context>
  <context>
    <name>parents</name>
    <message numerus="yes">
      <source>%n pages have this parent page and lose its items. Delete it?</source>
      <translation>
        <numerusform>%n page a ce gabarit et en perd les éléments. Le supprimer ?</numerusform>
        <numerusform>%n pages ont ce gabarit et en perdent les éléments. Le supprimer ?</numerusform>
      </translation>
    </message>
    <message>
      <source>Apply parent page</source>
      <translation>Appliquer le gabarit</translation>
    </message>
    <message>
      <source>Apply to pages…</source>
      <translation>Appliquer à des pages…</translation>
    </message>
    <message>
      <source>Back to the pages</source>
      <translation>Retour aux pages</translation>
    </message>
    <message>
      <source>Back to the pages (Esc, when nothing is selected)</source>
      <translation>Retour aux pages (Échap, quand rien n’est sélectionné)</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Supprimer</translation>
    </message>
    <message>
      <source>Delete parent page</source>
      <translation>Supprimer le gabarit</translation>
    </message>
    <message>
      <source>Duplicate parent page</source>
      <translation>Dupliquer le gabarit</translation>
    </message>
    <message>
      <source>Duplicate parent page…</source>
      <translation>Dupliquer le gabarit…</translation>
    </message>
    <message>
      <source>Edit parent page</source>
      <translation>Modifier le gabarit</translation>
    </message>
    <message>
      <source>Items change sides on left-hand pages</source>
      <translation>Les éléments changent de côté sur les pages de gauche</translation>
    </message>
    <message>
      <source>Name of the parent page</source>
      <translation>Nom du gabarit</translation>
    </message>
    <message>
      <source>New parent page</source>
      <translation>Nouveau gabarit</translation>
    </message>
    <message>
      <source>New parent page…</source>
      <translation>Nouveau gabarit…</translation>
    </message>
    <message>
      <source>On pages, as 1,3-5:</source>
      <translation>Sur les pages, par ex. 1,3-5 :</translation>
    </message>
    <message>
      <source>Parent page</source>
      <translation>Gabarit</translation>
    </message>
    <message>
      <source>Parent page “{name}”</source>
      <translation>Gabarit « {name} »</translation>
    </message>
    <message>
      <source>Rename parent page</source>
      <translation>Renommer le gabarit</translation>
    </message>
    <message>
      <source>Rename parent page…</source>
      <translation>Renommer le gabarit…</translation>
    </message>
    <message>
      <source>There is a parent page “{name}” already.</source>
      <translation>Il existe déjà un gabarit « {name} ».</translation>
    </message>
    <message numerus="yes">
      <source>its items stand on %n pages</source>
      <translation>
        <numerusform>ses éléments figurent sur %n page</numerusform>
        <numerusform>ses éléments figurent sur %n pages</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>plan</name>
    <message>
      <source>Add column</source>
      <translation>Ajouter une colonne</translation>
    </message>
    <message>
      <source>Add column…</source>
      <translation>Ajouter une colonne…</translation>
    </message>
    <message>
      <source>Add row</source>
      <translation>Ajouter une ligne</translation>
    </message>
    <message>
      <source>Becomes</source>
      <translation>Devient</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Choisir…</translation>
    </message>
    <message>
      <source>Date of the issue</source>
      <translation>Date du numéro</translation>
    </message>
    <message>
      <source>Every row starts from:</source>
      <translation>Chaque ligne part de :</translation>
    </message>
    <message>
      <source>Folder laid over the issue’s</source>
      <translation>Dossier posé sur celui du numéro</translation>
    </message>
    <message>
      <source>Issue folder</source>
      <translation>Dossier du numéro</translation>
    </message>
    <message>
      <source>Issue folder of its own</source>
      <translation>Dossier propre à la ligne</translation>
    </message>
    <message>
      <source>Issues of the plan</source>
      <translation>Numéros du plan</translation>
    </message>
    <message>
      <source>Its heading</source>
      <translation>Son intitulé</translation>
    </message>
    <message>
      <source>Left out</source>
      <translation>Laissée de côté</translation>
    </message>
    <message>
      <source>Name of its files</source>
      <translation>Nom de ses fichiers</translation>
    </message>
    <message>
      <source>Names of the files:</source>
      <translation>Noms des fichiers :</translation>
    </message>
    <message>
      <source>No column is called {what}, which stands in the names of the files.</source>
      <translation>Aucune colonne ne s’appelle {what}, qui figure dans les noms des fichiers.</translation>
    </message>
    <message>
      <source>Number of legal deposit</source>
      <translation>Numéro de dépôt légal</translation>
    </message>
    <message>
      <source>Number of pages</source>
      <translation>Nombre de pages</translation>
    </message>
    <message>
      <source>Number of the issue</source>
      <translation>Numéro</translation>
    </message>
    <message>
      <source>Open a plan</source>
      <translation>Ouvrir un plan</translation>
    </message>
    <message>
      <source>Open a plan…</source>
      <translation>Ouvrir un plan…</translation>
    </message>
    <message>
      <source>Plans</source>
      <translation>Plans</translation>
    </message>
    <message>
      <source>Price</source>
      <translation>Prix</translation>
    </message>
    <message>
      <source>Read a table</source>
      <translation>Lire un tableau</translation>
    </message>
    <message>
      <source>Read a table…</source>
      <translation>Lire un tableau…</translation>
    </message>
    <message>
      <source>Row {row}: {words}</source>
      <translation>Ligne {row} : {words}</translation>
    </message>
    <message>
      <source>Save and put into the queue</source>
      <translation>Enregistrer et mettre en attente</translation>
    </message>
    <message>
      <source>Save plan</source>
      <translation>Enregistrer le plan</translation>
    </message>
    <message>
      <source>Save plan…</source>
      <translation>Enregistrer le plan…</translation>
    </message>
    <message>
      <source>Saved: {file}</source>
      <translation>Enregistré : {file}</translation>
    </message>
    <message>
      <source>Say which issue folder the rows start from.</source>
      <translation>Indiquez de quel dossier de numéro partent les lignes.</translation>
    </message>
    <message>
      <source>Sheet</source>
      <translation>Feuille</translation>
    </message>
    <message>
      <source>Tables</source>
      <translation>Tableaux</translation>
    </message>
    <message>
      <source>Take column out</source>
      <translation>Retirer la colonne</translation>
    </message>
    <message>
      <source>Take rows out</source>
      <translation>Retirer les lignes</translation>
    </message>
    <message>
      <source>There is no row yet: each row becomes an issue.</source>
      <translation>Aucune ligne encore : chaque ligne devient un numéro.</translation>
    </message>
    <message>
      <source>Two columns become the same: {what}.</source>
      <translation>Deux colonnes deviennent la même chose : {what}.</translation>
    </message>
    <message>
      <source>Two issues would be called {what}.</source>
      <translation>Deux numéros s’appelleraient {what}.</translation>
    </message>
    <message>
      <source>What {column} becomes</source>
      <translation>Ce que devient {column}</translation>
    </message>
    <message>
      <source>numbered: weekly-001</source>
      <translation>numérotés : hebdo-001</translation>
    </message>
    <message>
      <source>{count} more</source>
      <translation>encore {count}</translation>
    </message>
    <message>
      <source>{what} is empty, and the names of the files need it.</source>
      <translation>{what} est vide, et les noms des fichiers en ont besoin.</translation>
    </message>
    <message>
      <source>{what} is no date: write 2026-11-24.</source>
      <translation>{what} n’est pas une date : écrivez 2026-11-24.</translation>
    </message>
    <message>
      <source>{what} is no issue folder: there is no issue.toml in it.</source>
      <translation>{what} n’est pas un dossier de numéro : il ne contient pas d’issue.toml.</translation>
    </message>
    <message>
      <source>{what} is no whole number.</source>
      <translation>{what} n’est pas un nombre entier.</translation>
    </message>
    <message>
      <source>{word} in the copy</source>
      <translation>{word} dans la copie</translation>
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
      <translation>Apparence :</translation>
    </message>
    <message>
      <source>Arrow keys move as seen, not in the order of reading</source>
      <translation>Les flèches suivent ce que l’on voit, non l’ordre de lecture</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Comme le système</translation>
    </message>
    <message>
      <source>As this machine ({language})</source>
      <translation>Comme cette machine ({language})</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Choisir…</translation>
    </message>
    <message>
      <source>Ciceros</source>
      <translation>Cicéros</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Sombre</translation>
    </message>
    <message>
      <source>Folder of PDFs:</source>
      <translation>Dossier des PDF :</translation>
    </message>
    <message>
      <source>Folder of issues:</source>
      <translation>Dossier des numéros :</translation>
    </message>
    <message>
      <source>Folder of pictures:</source>
      <translation>Dossier des images :</translation>
    </message>
    <message>
      <source>Keep a copy for recovery every:</source>
      <translation>Garder une copie de secours toutes les :</translation>
    </message>
    <message>
      <source>Language of the desk:</source>
      <translation>Langue du bureau :</translation>
    </message>
    <message>
      <source>Lengths in:</source>
      <translation>Longueurs en :</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Clair</translation>
    </message>
    <message>
      <source>Millimetres</source>
      <translation>Millimètres</translation>
    </message>
    <message>
      <source>Name of an exported file:</source>
      <translation>Nom d’un fichier exporté :</translation>
    </message>
    <message>
      <source>Points</source>
      <translation>Points</translation>
    </message>
    <message>
      <source>Preferences</source>
      <translation>Préférences</translation>
    </message>
    <message>
      <source>These stand for the issue's own: {names}</source>
      <translation>Ils sont remplacés par ceux du numéro : {names}</translation>
    </message>
    <message>
      <source>never</source>
      <translation>jamais</translation>
    </message>
  </context>
  <context>
    <name>preflight</name>
    <message numerus="yes">
      <source>%n errors</source>
      <translation>
        <numerusform>%n erreur</numerusform>
        <numerusform>%n erreurs</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n let pass</source>
      <translation>
        <numerusform>%n constat laissé passer</numerusform>
        <numerusform>%n constats laissés passer</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n notes</source>
      <translation>
        <numerusform>%n remarque</numerusform>
        <numerusform>%n remarques</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n warnings</source>
      <translation>
        <numerusform>%n avertissement</numerusform>
        <numerusform>%n avertissements</numerusform>
      </translation>
    </message>
    <message>
      <source>Error</source>
      <translation>Erreur</translation>
    </message>
    <message>
      <source>Finding</source>
      <translation>Constat</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>Constats</translation>
    </message>
    <message>
      <source>Give them the story’s language</source>
      <translation>Leur donner la langue de l’article</translation>
    </message>
    <message>
      <source>Let pass</source>
      <translation>Laisser passer</translation>
    </message>
    <message>
      <source>Let pass…</source>
      <translation>Laisser passer…</translation>
    </message>
    <message>
      <source>Make the last frame as deep as its text needs</source>
      <translation>Donner au dernier bloc la hauteur de son texte</translation>
    </message>
    <message>
      <source>Mend</source>
      <translation>Corriger</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Remarque</translation>
    </message>
    <message>
      <source>Nothing is wrong</source>
      <translation>Tout est en ordre</translation>
    </message>
    <message>
      <source>Nothing so far: still looking</source>
      <translation>Rien jusqu’ici : contrôle en cours</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>Page</translation>
    </message>
    <message>
      <source>Put the language’s quotation marks in</source>
      <translation>Mettre les guillemets de la langue</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Motif</translation>
    </message>
    <message>
      <source>Take the empty frame away</source>
      <translation>Retirer le bloc vide</translation>
    </message>
    <message>
      <source>Tell again</source>
      <translation>Signaler de nouveau</translation>
    </message>
    <message>
      <source>Warning</source>
      <translation>Avertissement</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>Votre nom</translation>
    </message>
  </context>
  <context>
    <name>recovery</name>
    <message>
      <source>A newer Tarwisa wrote {file}. This is a copy; what is not known here is left out.</source>
      <translation>{file} vient d’une version plus récente de Tarwisa. Ceci est une copie ; ce qui n’est pas connu ici est laissé de côté.</translation>
    </message>
    <message>
      <source>Close this notice</source>
      <translation>Fermer cet avis</translation>
    </message>
    <message>
      <source>Edits are not kept against a crash: {reason}. Save soon.</source>
      <translation>Les modifications ne sont pas protégées contre une panne : {reason}. Enregistrez bientôt.</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Plus tard</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Ouvrir</translation>
    </message>
    <message>
      <source>Recovered issues</source>
      <translation>Numéros récupérés</translation>
    </message>
    <message>
      <source>The desk did not close as it should. This was open, up to the last second:</source>
      <translation>Le programme ne s’est pas fermé normalement. Ceci était ouvert, jusqu’à la dernière seconde :</translation>
    </message>
    <message>
      <source>Throw away</source>
      <translation>Jeter</translation>
    </message>
    <message>
      <source>Work that was not saved</source>
      <translation>Travail non enregistré</translation>
    </message>
    <message>
      <source>and {n} more</source>
      <translation>et {n} de plus</translation>
    </message>
    <message>
      <source>data of the issue changed</source>
      <translation>données du numéro modifiées</translation>
    </message>
    <message>
      <source>last change {when}</source>
      <translation>dernière modification {when}</translation>
    </message>
    <message>
      <source>new page {name}</source>
      <translation>nouvelle page {name}</translation>
    </message>
    <message>
      <source>new story: {name}</source>
      <translation>nouvel article : {name}</translation>
    </message>
    <message>
      <source>page {name} changed</source>
      <translation>page {name} modifiée</translation>
    </message>
    <message>
      <source>page {name} taken out</source>
      <translation>page {name} retirée</translation>
    </message>
    <message>
      <source>story changed: {name}</source>
      <translation>article modifié : {name}</translation>
    </message>
    <message>
      <source>story taken out: {name}</source>
      <translation>article retiré : {name}</translation>
    </message>
    <message>
      <source>{who} has {file} open. This is a copy: save it under another name.</source>
      <translation>{who} a ouvert {file}. Ceci est une copie : enregistrez-la sous un autre nom.</translation>
    </message>
  </context>
  <context>
    <name>shortcuts</name>
    <message>
      <source>Action</source>
      <translation>Action</translation>
    </message>
    <message>
      <source>Actions and their keys</source>
      <translation>Actions et leurs touches</translation>
    </message>
    <message>
      <source>All as delivered</source>
      <translation>Tout comme à l’origine</translation>
    </message>
    <message>
      <source>As delivered</source>
      <translation>Comme à l’origine</translation>
    </message>
    <message>
      <source>Assign</source>
      <translation>Attribuer</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Raccourcis clavier</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Touches</translation>
    </message>
    <message>
      <source>Keys of the desk</source>
      <translation>Raccourcis du bureau</translation>
    </message>
    <message>
      <source>Menu</source>
      <translation>Menu</translation>
    </message>
    <message>
      <source>New keys</source>
      <translation>Nouvelles touches</translation>
    </message>
    <message>
      <source>No keys</source>
      <translation>Sans touches</translation>
    </message>
    <message>
      <source>Search actions</source>
      <translation>Rechercher des actions</translation>
    </message>
    <message>
      <source>Sheet to print</source>
      <translation>Feuille à imprimer</translation>
    </message>
    <message>
      <source>Sheet to print…</source>
      <translation>Feuille à imprimer…</translation>
    </message>
    <message>
      <source>Tools</source>
      <translation>Outils</translation>
    </message>
    <message>
      <source>{keys} now belong to: {names}. They are taken from there.</source>
      <translation>{keys} appartient déjà à : {names}. Le raccourci en sera retiré.</translation>
    </message>
  </context>
  <context>
    <name>special</name>
    <message>
      <source>Apostrophe</source>
      <translation>Apostrophe</translation>
    </message>
    <message>
      <source>Arabic comma</source>
      <translation>Virgule arabe</translation>
    </message>
    <message>
      <source>Arabic percent sign</source>
      <translation>Pour cent arabe</translation>
    </message>
    <message>
      <source>Arabic punctuation</source>
      <translation>Ponctuation arabe</translation>
    </message>
    <message>
      <source>Arabic question mark</source>
      <translation>Point d’interrogation arabe</translation>
    </message>
    <message>
      <source>Arabic semicolon</source>
      <translation>Point-virgule arabe</translation>
    </message>
    <message>
      <source>Blessing on the Prophet</source>
      <translation>Bénédiction sur le Prophète</translation>
    </message>
    <message>
      <source>Bullet</source>
      <translation>Puce</translation>
    </message>
    <message>
      <source>Closing double quotation mark</source>
      <translation>Guillemet anglais fermant</translation>
    </message>
    <message>
      <source>Closing guillemet</source>
      <translation>Guillemet fermant</translation>
    </message>
    <message>
      <source>Copyright</source>
      <translation>Copyright</translation>
    </message>
    <message>
      <source>Dashes and dots</source>
      <translation>Tirets et points</translation>
    </message>
    <message>
      <source>Degree</source>
      <translation>Degré</translation>
    </message>
    <message>
      <source>Ellipsis</source>
      <translation>Points de suspension</translation>
    </message>
    <message>
      <source>Em dash</source>
      <translation>Tiret cadratin</translation>
    </message>
    <message>
      <source>Em space</source>
      <translation>Espace cadratin</translation>
    </message>
    <message>
      <source>En dash</source>
      <translation>Tiret demi-cadratin</translation>
    </message>
    <message>
      <source>End of isolate (PDI)</source>
      <translation>Fin d’isolat (PDI)</translation>
    </message>
    <message>
      <source>Euro</source>
      <translation>Euro</translation>
    </message>
    <message>
      <source>First strong isolate (FSI)</source>
      <translation>Isolat selon le premier caractère (FSI)</translation>
    </message>
    <message>
      <source>Joining and direction</source>
      <translation>Liaison et sens</translation>
    </message>
    <message>
      <source>Left-to-right isolate (LRI)</source>
      <translation>Isolat de gauche à droite (LRI)</translation>
    </message>
    <message>
      <source>Left-to-right mark (LRM)</source>
      <translation>Marque de gauche à droite (LRM)</translation>
    </message>
    <message>
      <source>Low double quotation mark</source>
      <translation>Guillemet bas</translation>
    </message>
    <message>
      <source>Middle dot</source>
      <translation>Point médian</translation>
    </message>
    <message>
      <source>Multiplication sign</source>
      <translation>Signe de multiplication</translation>
    </message>
    <message>
      <source>Narrow no-break space</source>
      <translation>Espace fine insécable</translation>
    </message>
    <message>
      <source>No-break hyphen</source>
      <translation>Trait d’union insécable</translation>
    </message>
    <message>
      <source>No-break space</source>
      <translation>Espace insécable</translation>
    </message>
    <message>
      <source>Numero</source>
      <translation>Numéro</translation>
    </message>
    <message>
      <source>One half</source>
      <translation>Un demi</translation>
    </message>
    <message>
      <source>Opening double quotation mark</source>
      <translation>Guillemet anglais ouvrant</translation>
    </message>
    <message>
      <source>Opening guillemet</source>
      <translation>Guillemet ouvrant</translation>
    </message>
    <message>
      <source>Opening single quotation mark</source>
      <translation>Guillemet simple ouvrant</translation>
    </message>
    <message>
      <source>Other signs</source>
      <translation>Autres signes</translation>
    </message>
    <message>
      <source>Quotation marks</source>
      <translation>Guillemets</translation>
    </message>
    <message>
      <source>Right-to-left isolate (RLI)</source>
      <translation>Isolat de droite à gauche (RLI)</translation>
    </message>
    <message>
      <source>Right-to-left mark (RLM)</source>
      <translation>Marque de droite à gauche (RLM)</translation>
    </message>
    <message>
      <source>Soft hyphen</source>
      <translation>Césure conditionnelle</translation>
    </message>
    <message>
      <source>Spaces and hyphens</source>
      <translation>Espaces et traits d’union</translation>
    </message>
    <message>
      <source>Tatweel</source>
      <translation>Tatwil</translation>
    </message>
    <message>
      <source>Thin space</source>
      <translation>Espace fine</translation>
    </message>
    <message>
      <source>Zero width joiner (ZWJ)</source>
      <translation>Liant sans chasse (ZWJ)</translation>
    </message>
    <message>
      <source>Zero width non-joiner (ZWNJ)</source>
      <translation>Antiliant sans chasse (ZWNJ)</translation>
    </message>
  </context>
  <context>
    <name>spelling</name>
    <message numerus="yes">
      <source>%n unknown words left.</source>
      <translation>
        <numerusform>%n mot inconnu restant.</numerusform>
        <numerusform>%n mots inconnus restants.</numerusform>
      </translation>
    </message>
    <message>
      <source>Add to my words</source>
      <translation>Ajouter à mes mots</translation>
    </message>
    <message>
      <source>Add to the paper's words</source>
      <translation>Ajouter aux mots du journal</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Changer</translation>
    </message>
    <message>
      <source>Change all</source>
      <translation>Tout changer</translation>
    </message>
    <message>
      <source>Change to</source>
      <translation>Changer en</translation>
    </message>
    <message>
      <source>Let it pass</source>
      <translation>Laisser passer</translation>
    </message>
    <message>
      <source>Looking the words up…</source>
      <translation>Recherche des mots…</translation>
    </message>
    <message>
      <source>No more unknown words.</source>
      <translation>Plus de mots inconnus.</translation>
    </message>
    <message>
      <source>No suggestions</source>
      <translation>Aucune proposition</translation>
    </message>
    <message>
      <source>Skip</source>
      <translation>Passer</translation>
    </message>
    <message>
      <source>Skip all</source>
      <translation>Tout passer</translation>
    </message>
    <message>
      <source>Spelling</source>
      <translation>Orthographe</translation>
    </message>
    <message>
      <source>Spelling cannot be checked here: {why}</source>
      <translation>L’orthographe ne peut pas être vérifiée ici : {why}</translation>
    </message>
    <message>
      <source>Suggestions</source>
      <translation>Suggestions</translation>
    </message>
    <message>
      <source>There is no dictionary for {language}; install {package}.</source>
      <translation>Il n’y a pas de dictionnaire pour {language} ; installez {package}.</translation>
    </message>
  </context>
  <context>
    <name>status</name>
    <message numerus="yes">
      <source>%n errors</source>
      <translation>
        <numerusform>%n erreur</numerusform>
        <numerusform>%n erreurs</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n warnings</source>
      <translation>
        <numerusform>%n avertissement</numerusform>
        <numerusform>%n avertissements</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n words</source>
      <translation>
        <numerusform>%n mot</numerusform>
        <numerusform>%n mots</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n words left over</source>
      <translation>
        <numerusform>%n mot en excès</numerusform>
        <numerusform>%n mots en excès</numerusform>
      </translation>
    </message>
    <message>
      <source>Changes not saved</source>
      <translation>Modifications non enregistrées</translation>
    </message>
    <message>
      <source>Looking…</source>
      <translation>Contrôle…</translation>
    </message>
    <message>
      <source>No errors</source>
      <translation>Aucune erreur</translation>
    </message>
    <message>
      <source>Opening…</source>
      <translation>Ouverture…</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>Page</translation>
    </message>
    <message>
      <source>Preflight</source>
      <translation>Contrôle en amont</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>Enregistré</translation>
    </message>
    <message>
      <source>Zoom</source>
      <translation>Zoom</translation>
    </message>
    <message>
      <source>of {count}</source>
      <translation>sur {count}</translation>
    </message>
  </context>
  <context>
    <name>stories</name>
    <message>
      <source>Delete story</source>
      <translation>Supprimer l’article</translation>
    </message>
    <message>
      <source>Delete the story “{title}” with all its text?</source>
      <translation>Supprimer l’article « {title} » avec tout son texte ?</translation>
    </message>
    <message>
      <source>Find a story</source>
      <translation>Rechercher un article</translation>
    </message>
    <message>
      <source>Fit</source>
      <translation>Calibrage</translation>
    </message>
    <message>
      <source>Lang.</source>
      <translation>Lang.</translation>
    </message>
    <message>
      <source>Show on its page</source>
      <translation>Montrer sur sa page</translation>
    </message>
    <message>
      <source>Stories</source>
      <translation>Articles</translation>
    </message>
    <message>
      <source>Story</source>
      <translation>Article</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>Mots</translation>
    </message>
    <message>
      <source>fits</source>
      <translation>tient</translation>
    </message>
    <message>
      <source>not placed</source>
      <translation>pas placé</translation>
    </message>
    <message>
      <source>page {folio}</source>
      <translation>page {folio}</translation>
    </message>
    <message>
      <source>room for {lines} lines</source>
      <translation>place pour {lines} lignes</translation>
    </message>
    <message>
      <source>{lines} lines, {words} words too long</source>
      <translation>trop long de {lines} lignes, {words} mots</translation>
    </message>
    <message numerus="yes">
      <source>−%n lines</source>
      <translation>
        <numerusform>−%n ligne</numerusform>
        <numerusform>−%n lignes</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>story editor</name>
    <message numerus="yes">
      <source>%n lines over</source>
      <translation>
        <numerusform>%n ligne en trop</numerusform>
        <numerusform>%n lignes en trop</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n words</source>
      <translation>
        <numerusform>%n mot</numerusform>
        <numerusform>%n mots</numerusform>
      </translation>
    </message>
    <message>
      <source>Bold</source>
      <translation>Gras</translation>
    </message>
    <message>
      <source>Check spelling</source>
      <translation>Vérifier l’orthographe</translation>
    </message>
    <message>
      <source>Find and replace</source>
      <translation>Rechercher et remplacer</translation>
    </message>
    <message>
      <source>Insert a special character</source>
      <translation>Insérer un caractère spécial</translation>
    </message>
    <message>
      <source>Italic</source>
      <translation>Italique</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Langue</translation>
    </message>
    <message>
      <source>Paragraph left to right</source>
      <translation>Paragraphe de gauche à droite</translation>
    </message>
    <message>
      <source>Paragraph right to left</source>
      <translation>Paragraphe de droite à gauche</translation>
    </message>
    <message>
      <source>Paragraph style</source>
      <translation>Style de paragraphe</translation>
    </message>
    <message>
      <source>Set the caret in a story, or select a frame of it, to edit it here.</source>
      <translation>Placez le curseur dans un article, ou sélectionnez un de ses blocs, pour l’éditer ici.</translation>
    </message>
    <message>
      <source>Story: {title}</source>
      <translation>Article : {title}</translation>
    </message>
    <message>
      <source>Text of the story</source>
      <translation>Texte de l’article</translation>
    </message>
    <message>
      <source>about {words}</source>
      <translation>environ {words}</translation>
    </message>
    <message>
      <source>fits exactly</source>
      <translation>tient exactement</translation>
    </message>
    <message>
      <source>on no page yet</source>
      <translation>pas encore sur une page</translation>
    </message>
    <message numerus="yes">
      <source>room for %n lines</source>
      <translation>
        <numerusform>place pour %n ligne</numerusform>
        <numerusform>place pour %n lignes</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>styles</name>
    <message>
      <source>Across all columns</source>
      <translation>Sur toutes les colonnes</translation>
    </message>
    <message>
      <source>After</source>
      <translation>Après</translation>
    </message>
    <message>
      <source>All capitals</source>
      <translation>Capitales</translation>
    </message>
    <message>
      <source>Apply to the selection</source>
      <translation>Appliquer à la sélection</translation>
    </message>
    <message>
      <source>Arabic</source>
      <translation>Arabe</translation>
    </message>
    <message>
      <source>Arabic font</source>
      <translation>Police arabe</translation>
    </message>
    <message>
      <source>As the paragraph</source>
      <translation>Comme le paragraphe</translation>
    </message>
    <message>
      <source>As typed</source>
      <translation>Comme saisi</translation>
    </message>
    <message>
      <source>Based on</source>
      <translation>Fondé sur</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>Avant</translation>
    </message>
    <message>
      <source>Bold</source>
      <translation>Gras</translation>
    </message>
    <message>
      <source>Capitals</source>
      <translation>Capitales</translation>
    </message>
    <message>
      <source>Centred</source>
      <translation>Centré</translation>
    </message>
    <message>
      <source>Character</source>
      <translation>Caractère</translation>
    </message>
    <message>
      <source>Column rule</source>
      <translation>Filet entre colonnes</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>Colonnes</translation>
    </message>
    <message>
      <source>Columns of its own for what stands across</source>
      <translation>Colonnes propres à ce qui s’étend sur plusieurs</translation>
    </message>
    <message>
      <source>Corners</source>
      <translation>Angles</translation>
    </message>
    <message>
      <source>Delete style</source>
      <translation>Supprimer le style</translation>
    </message>
    <message>
      <source>Drop cap</source>
      <translation>Lettrine</translation>
    </message>
    <message>
      <source>Fill</source>
      <translation>Fond</translation>
    </message>
    <message>
      <source>Font</source>
      <translation>Police</translation>
    </message>
    <message>
      <source>Gutter</source>
      <translation>Gouttière</translation>
    </message>
    <message>
      <source>How many columns it stands across; 0 for all</source>
      <translation>Sur combien de colonnes il s’étend ; 0 pour toutes</translation>
    </message>
    <message>
      <source>Hyphenate</source>
      <translation>Couper les mots</translation>
    </message>
    <message>
      <source>Indent</source>
      <translation>Retrait</translation>
    </message>
    <message>
      <source>Ink</source>
      <translation>Encre</translation>
    </message>
    <message>
      <source>Italic</source>
      <translation>Italique</translation>
    </message>
    <message>
      <source>Justified</source>
      <translation>Justifié</translation>
    </message>
    <message>
      <source>Kashida</source>
      <translation>Kashida</translation>
    </message>
    <message>
      <source>Keep with the next paragraph</source>
      <translation>Solidaire du paragraphe suivant</translation>
    </message>
    <message>
      <source>Leading</source>
      <translation>Interligne</translation>
    </message>
    <message>
      <source>Leading gives</source>
      <translation>L’interligne cède</translation>
    </message>
    <message>
      <source>Line</source>
      <translation>Filet</translation>
    </message>
    <message>
      <source>Lines</source>
      <translation>Lignes</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>New style from the selected frame</source>
      <translation>Nouveau style d’après le bloc sélectionné</translation>
    </message>
    <message>
      <source>New style from the selected words</source>
      <translation>Nouveau style d’après les mots sélectionnés</translation>
    </message>
    <message>
      <source>New style, based on this one</source>
      <translation>Nouveau style fondé sur celui-ci</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Aucun</translation>
    </message>
    <message>
      <source>Object</source>
      <translation>Objet</translation>
    </message>
    <message>
      <source>On the line</source>
      <translation>Sur la ligne</translation>
    </message>
    <message>
      <source>Orphans</source>
      <translation>Orphelines</translation>
    </message>
    <message>
      <source>Paragraph</source>
      <translation>Paragraphe</translation>
    </message>
    <message>
      <source>Position</source>
      <translation>Position</translation>
    </message>
    <message>
      <source>Redefine from the selection</source>
      <translation>Redéfinir d’après la sélection</translation>
    </message>
    <message>
      <source>Shift</source>
      <translation>Décalage</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Corps</translation>
    </message>
    <message>
      <source>Small capitals</source>
      <translation>Petites capitales</translation>
    </message>
    <message>
      <source>So far lines may leave the grid to level columns</source>
      <translation>Jusqu’où les lignes peuvent quitter la grille pour égaliser les colonnes</translation>
    </message>
    <message>
      <source>So far the space above may grow to level columns</source>
      <translation>Jusqu’où l’espace au-dessus peut grandir pour égaliser les colonnes</translation>
    </message>
    <message>
      <source>Space gives</source>
      <translation>L’espace cède</translation>
    </message>
    <message>
      <source>Split into</source>
      <translation>Divisé en</translation>
    </message>
    <message>
      <source>Stand on the baseline grid</source>
      <translation>Sur la grille de lignes de base</translation>
    </message>
    <message>
      <source>Strikethrough</source>
      <translation>Barré</translation>
    </message>
    <message>
      <source>Style</source>
      <translation>Style</translation>
    </message>
    <message>
      <source>Styles</source>
      <translation>Styles</translation>
    </message>
    <message>
      <source>Subscript</source>
      <translation>Indice</translation>
    </message>
    <message>
      <source>Superscript</source>
      <translation>Exposant</translation>
    </message>
    <message>
      <source>Text keeps off</source>
      <translation>Distance du texte</translation>
    </message>
    <message>
      <source>The selection looks as its style {name} says: there is nothing to take over.</source>
      <translation>La sélection a déjà l’aspect que dit son style {name} : il n’y a rien à reprendre.</translation>
    </message>
    <message>
      <source>Tint</source>
      <translation>Teinte</translation>
    </message>
    <message>
      <source>To the beginning</source>
      <translation>Au début</translation>
    </message>
    <message>
      <source>To the end</source>
      <translation>À la fin</translation>
    </message>
    <message>
      <source>Tracking</source>
      <translation>Approche</translation>
    </message>
    <message>
      <source>Underline</source>
      <translation>Souligné</translation>
    </message>
    <message>
      <source>Used</source>
      <translation>Utilisé</translation>
    </message>
    <message>
      <source>Weight</source>
      <translation>Graisse</translation>
    </message>
    <message>
      <source>Widows</source>
      <translation>Veuves</translation>
    </message>
    <message numerus="yes">
      <source>used %n times</source>
      <translation>
        <numerusform>utilisé %n fois</numerusform>
        <numerusform>utilisé %n fois</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>tour</name>
    <message>
      <source>Ask for anything</source>
      <translation>Demandez n’importe quoi</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Retour</translation>
    </message>
    <message>
      <source>Begin</source>
      <translation>Commencer</translation>
    </message>
    <message>
      <source>Click what is wrong</source>
      <translation>Cliquez sur ce qui ne va pas</translation>
    </message>
    <message>
      <source>Drag from a frame's port to another frame: its text runs on there, over pages if you like.</source>
      <translation>Tirez du port d’un bloc vers un autre bloc : son texte s’y poursuit, d’une page à l’autre s’il le faut.</translation>
    </message>
    <message>
      <source>Five tips</source>
      <translation>Cinq conseils</translation>
    </message>
    <message>
      <source>Lead a story on</source>
      <translation>Faites courir un article</translation>
    </message>
    <message>
      <source>Next tip</source>
      <translation>Conseil suivant</translation>
    </message>
    <message>
      <source>Number, date and deposit stand in the Issue panel; every page shows them, in each calendar.</source>
      <translation>Numéro, date et dépôt sont dans le panneau Numéro ; chaque page les montre, dans chaque calendrier.</translation>
    </message>
    <message>
      <source>Preflight looks on while you work. A click on a finding leads to its place on the page.</source>
      <translation>Le contrôle en amont regarde pendant que vous travaillez. Un clic sur un constat mène à sa place dans la page.</translation>
    </message>
    <message>
      <source>Take the text tool ({key}) and click: both scripts run where they belong, in one paragraph too.</source>
      <translation>Prenez l’outil texte ({key}) et cliquez : les deux écritures courent comme il faut, même dans un paragraphe.</translation>
    </message>
    <message>
      <source>The nameplate fills itself</source>
      <translation>La manchette se remplit seule</translation>
    </message>
    <message>
      <source>Write on the page</source>
      <translation>Écrivez sur la page</translation>
    </message>
    <message>
      <source>{key} opens the palette of all commands: type a word of what you want to do.</source>
      <translation>{key} ouvre la palette de toutes les commandes : tapez un mot de ce que vous voulez faire.</translation>
    </message>
  </context>
  <context>
    <name>versions</name>
    <message>
      <source>Earlier versions</source>
      <translation>Versions antérieures</translation>
    </message>
    <message>
      <source>No earlier version of this issue is kept.</source>
      <translation>Aucune version antérieure de ce numéro n’est gardée.</translation>
    </message>
    <message>
      <source>Open a copy</source>
      <translation>Ouvrir une copie</translation>
    </message>
    <message>
      <source>as it was until {when}</source>
      <translation>tel qu’il était jusqu’au {when}</translation>
    </message>
  </context>
  <context>
    <name>window</name>
    <message>
      <source>Close this panel</source>
      <translation>Fermer ce panneau</translation>
    </message>
    <message>
      <source>Context</source>
      <translation>Contexte</translation>
    </message>
    <message>
      <source>Open these panels</source>
      <translation>Ouvrir ces panneaux</translation>
    </message>
    <message>
      <source>Panels at the end</source>
      <translation>Panneaux de la fin</translation>
    </message>
    <message>
      <source>Panels at the start</source>
      <translation>Panneaux du début</translation>
    </message>
    <message>
      <source>That did not work: {why}</source>
      <translation>Cela n’a pas marché : {why}</translation>
    </message>
    <message>
      <source>Tools</source>
      <translation>Outils</translation>
    </message>
    <message>
      <source>Untitled</source>
      <translation>Sans titre</translation>
    </message>
  </context>
  <context>
    <name>workspaces</name>
    <message>
      <source>Delete workspace</source>
      <translation>Supprimer un espace de travail</translation>
    </message>
    <message>
      <source>Name of the workspace</source>
      <translation>Nom de l’espace de travail</translation>
    </message>
    <message>
      <source>Save as workspace</source>
      <translation>Enregistrer comme espace de travail</translation>
    </message>
    <message>
      <source>Save in its place</source>
      <translation>Enregistrer à sa place</translation>
    </message>
    <message>
      <source>There is a workspace {name} already. Save this arrangement in its place?</source>
      <translation>Il y a déjà un espace de travail {name}. Enregistrer cette disposition à sa place ?</translation>
    </message>
    <message>
      <source>Workspace</source>
      <translation>Espace de travail</translation>
    </message>
    <message>
      <source>Workspace saved: {name}</source>
      <translation>Espace de travail enregistré : {name}</translation>
    </message>
    <message>
      <source>{name} is a workspace that the desk comes with. Choose another name.</source>
      <translation>{name} est un espace de travail fourni avec le bureau. Choisissez un autre nom.</translation>
    </message>
  </context>
</TS>
