<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en_GB">
  <context>
    <name>QFileDialog</name>
    <message>
      <source>&amp;Look in:</source>
      <translation>&amp;Buscar en:</translation>
    </message>
    <message>
      <source>Files of &amp;type:</source>
      <translation>&amp;Tipo de archivo:</translation>
    </message>
  </context>
  <context>
    <name>actions</name>
    <message>
      <source>&amp;Edit</source>
      <translation>&amp;Edición</translation>
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
      <source>&amp;Object</source>
      <translation>&amp;Objeto</translation>
    </message>
    <message>
      <source>&amp;Page</source>
      <translation>&amp;Página</translation>
    </message>
    <message>
      <source>&amp;Text</source>
      <translation>&amp;Texto</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;Ver</translation>
    </message>
    <message>
      <source>&amp;Window</source>
      <translation>Ve&amp;ntana</translation>
    </message>
    <message>
      <source>Actual size</source>
      <translation>Tamaño real</translation>
    </message>
    <message>
      <source>Add a page behind this one</source>
      <translation>Añadir una página detrás de esta</translation>
    </message>
    <message>
      <source>Add column after</source>
      <translation>Añadir columna después</translation>
    </message>
    <message>
      <source>Add column before</source>
      <translation>Añadir columna antes</translation>
    </message>
    <message>
      <source>Add row above</source>
      <translation>Añadir fila encima</translation>
    </message>
    <message>
      <source>Add row below</source>
      <translation>Añadir fila debajo</translation>
    </message>
    <message>
      <source>Align</source>
      <translation>Alinear</translation>
    </message>
    <message>
      <source>Align bottom edges</source>
      <translation>Alinear los bordes inferiores</translation>
    </message>
    <message>
      <source>Align centres</source>
      <translation>Alinear los centros</translation>
    </message>
    <message>
      <source>Align left edges</source>
      <translation>Alinear los bordes izquierdos</translation>
    </message>
    <message>
      <source>Align middles</source>
      <translation>Alinear los medios</translation>
    </message>
    <message>
      <source>Align right edges</source>
      <translation>Alinear los bordes derechos</translation>
    </message>
    <message>
      <source>Align top edges</source>
      <translation>Alinear los bordes superiores</translation>
    </message>
    <message>
      <source>All capitals</source>
      <translation>Versales</translation>
    </message>
    <message>
      <source>Apply to pages…</source>
      <translation>Aplicar a páginas…</translation>
    </message>
    <message>
      <source>Arrange</source>
      <translation>Organizar</translation>
    </message>
    <message>
      <source>Arrow keys move as seen</source>
      <translation>Las flechas siguen lo que se ve</translation>
    </message>
    <message>
      <source>Article</source>
      <translation>Artículo</translation>
    </message>
    <message>
      <source>Back to the pages</source>
      <translation>Volver a las páginas</translation>
    </message>
    <message>
      <source>Bar code</source>
      <translation>Código de barras</translation>
    </message>
    <message>
      <source>Baseline grid</source>
      <translation>Cuadrícula base</translation>
    </message>
    <message>
      <source>Batch…</source>
      <translation>Lotes…</translation>
    </message>
    <message>
      <source>Bold</source>
      <translation>Negrita</translation>
    </message>
    <message>
      <source>Bring forward</source>
      <translation>Traer adelante</translation>
    </message>
    <message>
      <source>Bring to front</source>
      <translation>Traer al frente</translation>
    </message>
    <message>
      <source>Changes to imported copy…</source>
      <translation>Cambios en los textos importados…</translation>
    </message>
    <message>
      <source>Check spelling…</source>
      <translation>Revisar la ortografía…</translation>
    </message>
    <message>
      <source>Close into a block</source>
      <translation>Cerrar en un bloque</translation>
    </message>
    <message>
      <source>Collapse panels at the end</source>
      <translation>Contraer los paneles del final</translation>
    </message>
    <message>
      <source>Collapse panels at the start</source>
      <translation>Contraer los paneles del inicio</translation>
    </message>
    <message>
      <source>Columns from right to left</source>
      <translation>Columnas de derecha a izquierda</translation>
    </message>
    <message>
      <source>Command palette…</source>
      <translation>Paleta de órdenes…</translation>
    </message>
    <message>
      <source>Content</source>
      <translation>Contenido</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copiar</translation>
    </message>
    <message>
      <source>Copy editing</source>
      <translation>Edición de textos</translation>
    </message>
    <message>
      <source>Cut</source>
      <translation>Cortar</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Fecha</translation>
    </message>
    <message>
      <source>Date in Arabic</source>
      <translation>Fecha en árabe</translation>
    </message>
    <message>
      <source>Delete column</source>
      <translation>Eliminar columna</translation>
    </message>
    <message>
      <source>Delete frames</source>
      <translation>Eliminar marcos</translation>
    </message>
    <message>
      <source>Delete page</source>
      <translation>Eliminar página</translation>
    </message>
    <message>
      <source>Delete parent page</source>
      <translation>Eliminar página maestra</translation>
    </message>
    <message>
      <source>Delete row</source>
      <translation>Eliminar fila</translation>
    </message>
    <message>
      <source>Delete workspace…</source>
      <translation>Eliminar un espacio de trabajo…</translation>
    </message>
    <message>
      <source>Detach from parent page</source>
      <translation>Separar de la página maestra</translation>
    </message>
    <message>
      <source>Distribute across</source>
      <translation>Distribuir en horizontal</translation>
    </message>
    <message>
      <source>Distribute down</source>
      <translation>Distribuir en vertical</translation>
    </message>
    <message>
      <source>Duplicate</source>
      <translation>Duplicar</translation>
    </message>
    <message>
      <source>Duplicate page</source>
      <translation>Duplicar página</translation>
    </message>
    <message>
      <source>Duplicate parent page…</source>
      <translation>Duplicar página maestra…</translation>
    </message>
    <message>
      <source>Earlier versions…</source>
      <translation>Versiones anteriores…</translation>
    </message>
    <message>
      <source>Edit parent page</source>
      <translation>Editar página maestra</translation>
    </message>
    <message>
      <source>Ellipse</source>
      <translation>Elipse</translation>
    </message>
    <message>
      <source>Export PDF…</source>
      <translation>Exportar PDF…</translation>
    </message>
    <message>
      <source>Eyedropper</source>
      <translation>Cuentagotas</translation>
    </message>
    <message>
      <source>Field of the issue</source>
      <translation>Campo del número</translation>
    </message>
    <message>
      <source>Fill frame with picture</source>
      <translation>Llenar el marco con la foto</translation>
    </message>
    <message>
      <source>Find and replace…</source>
      <translation>Buscar y reemplazar…</translation>
    </message>
    <message>
      <source>Fit</source>
      <translation>Ajustar</translation>
    </message>
    <message>
      <source>Fit frame to content</source>
      <translation>Ajustar el marco al contenido</translation>
    </message>
    <message>
      <source>Fit page in window</source>
      <translation>Página completa</translation>
    </message>
    <message>
      <source>Fit spread in window</source>
      <translation>Ajustar la doble página a la ventana</translation>
    </message>
    <message>
      <source>Five tips</source>
      <translation>Cinco consejos</translation>
    </message>
    <message>
      <source>Frame edges</source>
      <translation>Bordes de los marcos</translation>
    </message>
    <message>
      <source>Go to page…</source>
      <translation>Ir a la página…</translation>
    </message>
    <message>
      <source>Go to the next part of the window</source>
      <translation>Ir a la parte siguiente de la ventana</translation>
    </message>
    <message>
      <source>Go to the part before</source>
      <translation>Ir a la parte anterior</translation>
    </message>
    <message>
      <source>Group</source>
      <translation>Agrupar</translation>
    </message>
    <message>
      <source>Guides</source>
      <translation>Guías</translation>
    </message>
    <message>
      <source>HTML box…</source>
      <translation>Recuadro HTML…</translation>
    </message>
    <message>
      <source>Hand</source>
      <translation>Mano</translation>
    </message>
    <message>
      <source>Head, repeated where the table goes on</source>
      <translation>Encabezado, repetido donde continúa la tabla</translation>
    </message>
    <message>
      <source>Hidden characters</source>
      <translation>Caracteres ocultos</translation>
    </message>
    <message>
      <source>Hide</source>
      <translation>Ocultar</translation>
    </message>
    <message>
      <source>Hijri date</source>
      <translation>Fecha de la hégira</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Historial</translation>
    </message>
    <message>
      <source>ISSN</source>
      <translation>ISSN</translation>
    </message>
    <message>
      <source>Import copy…</source>
      <translation>Importar originales…</translation>
    </message>
    <message>
      <source>Inks</source>
      <translation>Tintas</translation>
    </message>
    <message>
      <source>Insert special character…</source>
      <translation>Insertar carácter especial…</translation>
    </message>
    <message>
      <source>Insert table</source>
      <translation>Insertar tabla</translation>
    </message>
    <message>
      <source>Inspector</source>
      <translation>Inspector</translation>
    </message>
    <message>
      <source>Issue</source>
      <translation>Número</translation>
    </message>
    <message>
      <source>Italic</source>
      <translation>Cursiva</translation>
    </message>
    <message>
      <source>Keyboard shortcuts…</source>
      <translation>Atajos de teclado…</translation>
    </message>
    <message>
      <source>Larger</source>
      <translation>Más grande</translation>
    </message>
    <message>
      <source>Layers</source>
      <translation>Capas</translation>
    </message>
    <message>
      <source>Layout</source>
      <translation>Maquetación</translation>
    </message>
    <message>
      <source>Legal deposit number</source>
      <translation>Número de depósito legal</translation>
    </message>
    <message>
      <source>Letters</source>
      <translation>Letras</translation>
    </message>
    <message>
      <source>Letters closer</source>
      <translation>Letras más juntas</translation>
    </message>
    <message>
      <source>Letters farther apart</source>
      <translation>Letras más separadas</translation>
    </message>
    <message>
      <source>Line</source>
      <translation>Línea</translation>
    </message>
    <message>
      <source>Lines closer</source>
      <translation>Líneas más juntas</translation>
    </message>
    <message>
      <source>Lines farther apart</source>
      <translation>Líneas más separadas</translation>
    </message>
    <message>
      <source>Links</source>
      <translation>Vínculos</translation>
    </message>
    <message>
      <source>Lock</source>
      <translation>Bloquear</translation>
    </message>
    <message>
      <source>Lower letters</source>
      <translation>Bajar las letras</translation>
    </message>
    <message>
      <source>Measure</source>
      <translation>Medir</translation>
    </message>
    <message>
      <source>Move to parent page</source>
      <translation>Mover a la página maestra</translation>
    </message>
    <message>
      <source>New issue after this one…</source>
      <translation>Número nuevo después de este…</translation>
    </message>
    <message>
      <source>New issue…</source>
      <translation>Número nuevo…</translation>
    </message>
    <message>
      <source>New parent page…</source>
      <translation>Nueva página maestra…</translation>
    </message>
    <message>
      <source>Next misspelt word</source>
      <translation>Siguiente palabra mal escrita</translation>
    </message>
    <message>
      <source>Next page</source>
      <translation>Página siguiente</translation>
    </message>
    <message>
      <source>Number of the issue</source>
      <translation>Número de la edición</translation>
    </message>
    <message>
      <source>Open into frames</source>
      <translation>Abrir en marcos</translation>
    </message>
    <message>
      <source>Open recent</source>
      <translation>Abrir reciente</translation>
    </message>
    <message>
      <source>Open recent…</source>
      <translation>Abrir reciente…</translation>
    </message>
    <message>
      <source>Open…</source>
      <translation>Abrir…</translation>
    </message>
    <message>
      <source>Other arrangements…</source>
      <translation>Otras disposiciones…</translation>
    </message>
    <message>
      <source>Page number</source>
      <translation>Número de página</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Páginas</translation>
    </message>
    <message>
      <source>Paragraph left to right</source>
      <translation>Párrafo de izquierda a derecha</translation>
    </message>
    <message>
      <source>Paragraph right to left</source>
      <translation>Párrafo de derecha a izquierda</translation>
    </message>
    <message>
      <source>Parent page</source>
      <translation>Página maestra</translation>
    </message>
    <message>
      <source>Paste</source>
      <translation>Pegar</translation>
    </message>
    <message>
      <source>Paste in place</source>
      <translation>Pegar en el mismo sitio</translation>
    </message>
    <message>
      <source>Paste onto the layers it came from</source>
      <translation>Pegar en las capas de origen</translation>
    </message>
    <message>
      <source>Paste without looks</source>
      <translation>Pegar sin formato</translation>
    </message>
    <message>
      <source>Picture frame</source>
      <translation>Marco de foto</translation>
    </message>
    <message>
      <source>Place picture…</source>
      <translation>Colocar foto…</translation>
    </message>
    <message>
      <source>Plain letters</source>
      <translation>Letra normal</translation>
    </message>
    <message>
      <source>Preferences…</source>
      <translation>Preferencias…</translation>
    </message>
    <message>
      <source>Preflight</source>
      <translation>Comprobación previa</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>Vista previa</translation>
    </message>
    <message>
      <source>Previous page</source>
      <translation>Página anterior</translation>
    </message>
    <message>
      <source>Price</source>
      <translation>Precio</translation>
    </message>
    <message>
      <source>Proof of the pages</source>
      <translation>Prueba de las páginas</translation>
    </message>
    <message>
      <source>Proofing</source>
      <translation>Revisión de pruebas</translation>
    </message>
    <message>
      <source>Put the panels back</source>
      <translation>Devolver los paneles a su sitio</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Salir</translation>
    </message>
    <message>
      <source>Raise letters</source>
      <translation>Subir las letras</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Rehacer</translation>
    </message>
    <message>
      <source>Rename parent page…</source>
      <translation>Cambiar nombre de la página maestra…</translation>
    </message>
    <message>
      <source>Reset to parent page</source>
      <translation>Restablecer según la maestra</translation>
    </message>
    <message>
      <source>Rulers</source>
      <translation>Reglas</translation>
    </message>
    <message>
      <source>Running head: the section</source>
      <translation>Titulillo: la sección</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Guardar</translation>
    </message>
    <message>
      <source>Save as workspace…</source>
      <translation>Guardar como espacio de trabajo…</translation>
    </message>
    <message>
      <source>Save as…</source>
      <translation>Guardar como…</translation>
    </message>
    <message>
      <source>Section numbering…</source>
      <translation>Numeración de la sección…</translation>
    </message>
    <message>
      <source>Select</source>
      <translation>Selección</translation>
    </message>
    <message>
      <source>Select all</source>
      <translation>Seleccionar todo</translation>
    </message>
    <message>
      <source>Select nothing</source>
      <translation>No seleccionar nada</translation>
    </message>
    <message>
      <source>Send backward</source>
      <translation>Enviar atrás</translation>
    </message>
    <message>
      <source>Send to back</source>
      <translation>Enviar al fondo</translation>
    </message>
    <message>
      <source>Shape</source>
      <translation>Forma</translation>
    </message>
    <message>
      <source>Show all on spread</source>
      <translation>Mostrar todo en el pliego</translation>
    </message>
    <message>
      <source>Small capitals</source>
      <translation>Versalitas</translation>
    </message>
    <message>
      <source>Smaller</source>
      <translation>Más pequeño</translation>
    </message>
    <message>
      <source>Smart guides</source>
      <translation>Guías inteligentes</translation>
    </message>
    <message>
      <source>Snap</source>
      <translation>Ajuste magnético</translation>
    </message>
    <message>
      <source>Step and repeat</source>
      <translation>Repetir el paso</translation>
    </message>
    <message>
      <source>Step by step</source>
      <translation>Paso a paso</translation>
    </message>
    <message>
      <source>Stories</source>
      <translation>Artículos</translation>
    </message>
    <message>
      <source>Story editor</source>
      <translation>Editor del artículo</translation>
    </message>
    <message>
      <source>Strikethrough</source>
      <translation>Tachado</translation>
    </message>
    <message>
      <source>Styles</source>
      <translation>Estilos</translation>
    </message>
    <message>
      <source>Subscript</source>
      <translation>Subíndice</translation>
    </message>
    <message>
      <source>Superscript</source>
      <translation>Superíndice</translation>
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
      <source>Text frame</source>
      <translation>Marco de texto</translation>
    </message>
    <message>
      <source>Text threads</source>
      <translation>Enlaces de texto</translation>
    </message>
    <message>
      <source>The guide did not come along with this installation.</source>
      <translation>La guía no acompaña a esta instalación.</translation>
    </message>
    <message>
      <source>This article cannot be taken apart or put together as it stands.</source>
      <translation>Este artículo no se puede abrir ni cerrar tal como está.</translation>
    </message>
    <message>
      <source>Title of the paper</source>
      <translation>Título del periódico</translation>
    </message>
    <message>
      <source>Turn</source>
      <translation>Girar</translation>
    </message>
    <message>
      <source>Turn 90° clockwise</source>
      <translation>Girar 90° a la derecha</translation>
    </message>
    <message>
      <source>Turn 90° counterclockwise</source>
      <translation>Girar 90° a la izquierda</translation>
    </message>
    <message>
      <source>Turn upright</source>
      <translation>Enderezar</translation>
    </message>
    <message>
      <source>Underline</source>
      <translation>Subrayado</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
    <message>
      <source>Ungroup</source>
      <translation>Desagrupar</translation>
    </message>
    <message>
      <source>Unlock</source>
      <translation>Desbloquear</translation>
    </message>
    <message>
      <source>Unlock all on spread</source>
      <translation>Desbloquear todo en el pliego</translation>
    </message>
    <message>
      <source>User guide</source>
      <translation>Guía del usuario</translation>
    </message>
    <message>
      <source>Website</source>
      <translation>Sitio web</translation>
    </message>
    <message>
      <source>Workspace</source>
      <translation>Espacio de trabajo</translation>
    </message>
    <message>
      <source>Zoom</source>
      <translation>Zoom</translation>
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
    <name>arrangements</name>
    <message>
      <source>Arrange so</source>
      <translation>Disponer así</translation>
    </message>
    <message>
      <source>Arrangements</source>
      <translation>Disposiciones</translation>
    </message>
    <message>
      <source>As it is</source>
      <translation>Tal como está</translation>
    </message>
    <message>
      <source>It gives up nothing.</source>
      <translation>No renuncia a nada.</translation>
    </message>
    <message>
      <source>It gives up:</source>
      <translation>Renuncia a:</translation>
    </message>
    <message>
      <source>Other arrangements of page {folio}</source>
      <translation>Otras disposiciones de la página {folio}</translation>
    </message>
    <message>
      <source>The page as it is now. Pick another one to see what it gives up.</source>
      <translation>La página tal como está. Elija otra para ver a qué renuncia.</translation>
    </message>
    <message>
      <source>This page has no other arrangement: a story runs on to or from another page, something that was drawn by hand stands amid the stories, or there are too many of them.</source>
      <translation>Esta página no tiene otra disposición: un artículo continúa en otra página o viene de ella, algo dibujado a mano está entre los artículos, o son demasiados.</translation>
    </message>
    <message>
      <source>a short column stands under its picture</source>
      <translation>hay una columna corta bajo su foto</translation>
    </message>
    <message>
      <source>a weightier story stands under or after a lighter one</source>
      <translation>un artículo de más peso va debajo o después de otro menor</translation>
    </message>
    <message>
      <source>headlines of one size stand side by side</source>
      <translation>titulares del mismo cuerpo van uno al lado del otro</translation>
    </message>
    <message>
      <source>it only fills the page</source>
      <translation>solo rellena la página</translation>
    </message>
    <message>
      <source>its columns are long</source>
      <translation>sus columnas son largas</translation>
    </message>
    <message>
      <source>its columns are short</source>
      <translation>sus columnas son cortas</translation>
    </message>
    <message>
      <source>its columns end at different heights</source>
      <translation>sus columnas terminan a distintas alturas</translation>
    </message>
    <message>
      <source>its deck or a pull quote is left out</source>
      <translation>va sin su entradilla o sin una cita destacada</translation>
    </message>
    <message>
      <source>its headline is set a size larger or smaller</source>
      <translation>su titular va un cuerpo mayor o menor</translation>
    </message>
    <message>
      <source>its headline is smaller than its priority asks</source>
      <translation>su titular es menor de lo que pide su prioridad</translation>
    </message>
    <message>
      <source>its photograph is cropped</source>
      <translation>su fotografía va recortada</translation>
    </message>
    <message>
      <source>its picture is wider or narrower than it should be</source>
      <translation>su foto es más ancha o más estrecha de lo debido</translation>
    </message>
    <message>
      <source>its words are set closer or wider</source>
      <translation>sus palabras van más juntas o más separadas</translation>
    </message>
    <message>
      <source>the lead is not at the head, where reading starts</source>
      <translation>la noticia principal no está en cabeza, donde empieza la lectura</translation>
    </message>
    <message>
      <source>white is left at its foot</source>
      <translation>queda blanco a su pie</translation>
    </message>
    <message>
      <source>white is left at the foot of the page</source>
      <translation>queda blanco al pie de la página</translation>
    </message>
  </context>
  <context>
    <name>batch</name>
    <message numerus="yes">
      <source>%n failed</source>
      <translation>
        <numerusform>%n fallido</numerusform>
        <numerusform>%n fallidos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n issues done</source>
      <translation>
        <numerusform>%n número hecho</numerusform>
        <numerusform>%n números hechos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n issues made</source>
      <translation>
        <numerusform>%n número hecho</numerusform>
        <numerusform>%n números hechos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n not made: the next start goes on with them</source>
      <translation>
        <numerusform>%n sin hacer: el próximo inicio sigue con él</numerusform>
        <numerusform>%n sin hacer: el próximo inicio sigue con ellos</numerusform>
      </translation>
    </message>
    <message>
      <source>Add a folder</source>
      <translation>Añadir una carpeta</translation>
    </message>
    <message>
      <source>Add a folder…</source>
      <translation>Añadir una carpeta…</translation>
    </message>
    <message>
      <source>Add files</source>
      <translation>Añadir archivos</translation>
    </message>
    <message>
      <source>Add files…</source>
      <translation>Añadir archivos…</translation>
    </message>
    <message>
      <source>At once:</source>
      <translation>A la vez:</translation>
    </message>
    <message>
      <source>Batch</source>
      <translation>Lotes</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Elegir…</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>Avisos</translation>
    </message>
    <message>
      <source>Folder of PDFs</source>
      <translation>Carpeta de los PDF</translation>
    </message>
    <message>
      <source>Folder of PDFs:</source>
      <translation>Carpeta de los PDF:</translation>
    </message>
    <message>
      <source>Issue</source>
      <translation>Número</translation>
    </message>
    <message>
      <source>Issues, plans and tables</source>
      <translation>Números, planes y tablas</translation>
    </message>
    <message>
      <source>Keep each issue as a file too</source>
      <translation>Guardar también cada número como archivo</translation>
    </message>
    <message>
      <source>Make them</source>
      <translation>Producirlos</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Páginas</translation>
    </message>
    <message>
      <source>Plan</source>
      <translation>Plan</translation>
    </message>
    <message>
      <source>Preset:</source>
      <translation>Ajuste:</translation>
    </message>
    <message>
      <source>Queue</source>
      <translation>Cola</translation>
    </message>
    <message>
      <source>Show report</source>
      <translation>Ver el informe</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>Estado</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Detener</translation>
    </message>
    <message>
      <source>Stopped</source>
      <translation>Detenido</translation>
    </message>
    <message>
      <source>Stopping…</source>
      <translation>Deteniendo…</translation>
    </message>
    <message>
      <source>Take out</source>
      <translation>Quitar</translation>
    </message>
    <message>
      <source>There is nothing to make yet: add issues, folders or a plan.</source>
      <translation>Aún no hay nada que producir: añada números, carpetas o un plan.</translation>
    </message>
    <message>
      <source>To make</source>
      <translation>Por producir</translation>
    </message>
    <message>
      <source>What came of them</source>
      <translation>Resultado</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>fallido</translation>
    </message>
    <message>
      <source>made</source>
      <translation>hecho</translation>
    </message>
    <message>
      <source>not made</source>
      <translation>sin hacer</translation>
    </message>
    <message>
      <source>unchanged</source>
      <translation>sin cambios</translation>
    </message>
    <message>
      <source>waiting</source>
      <translation>en espera</translation>
    </message>
  </context>
  <context>
    <name>canvas</name>
    <message>
      <source>Drag this port to another text frame, or to where a new one shall stand; onto its own frame it cuts the thread.</source>
      <translation>Arrastre este puerto a otro marco de texto, o adonde deba haber uno nuevo; sobre su propio marco corta el enlace.</translation>
    </message>
    <message>
      <source>No story runs on a parent page: go back to the pages and put it there.</source>
      <translation>Ningún artículo corre por una página maestra: vuelva a las páginas y colóquelo allí.</translation>
    </message>
    <message>
      <source>Nothing in it can be placed.</source>
      <translation>No hay nada que se pueda colocar.</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Páginas</translation>
    </message>
    <message>
      <source>The chosen layer is locked or hidden. Unlock or show it in the Layers panel, or choose another one.</source>
      <translation>La capa elegida está bloqueada u oculta. Desbloquéela o muéstrela en el panel Capas, o elija otra.</translation>
    </message>
  </context>
  <context>
    <name>changes</name>
    <message>
      <source>After</source>
      <translation>Después</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>Antes</translation>
    </message>
    <message>
      <source>Changes to imported copy</source>
      <translation>Cambios en los textos importados</translation>
    </message>
    <message>
      <source>Changes to the copy</source>
      <translation>Cambios en el texto</translation>
    </message>
    <message>
      <source>Latin punctuation after Arabic letters made Arabic</source>
      <translation>puntuación latina tras letras árabes convertida en árabe</translation>
    </message>
    <message>
      <source>Nothing was changed in this issue’s copy.</source>
      <translation>No se cambió nada en los textos de este número.</translation>
    </message>
    <message>
      <source>Put back</source>
      <translation>Restablecer</translation>
    </message>
    <message>
      <source>Story</source>
      <translation>Artículo</translation>
    </message>
    <message>
      <source>The text there has changed since: put it back by hand.</source>
      <translation>El texto ha cambiado desde entonces: restablézcalo a mano.</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>Dónde</translation>
    </message>
    <message>
      <source>a gallery of pictures that the export does not name</source>
      <translation>una galería cuyas imágenes no nombra la exportación</translation>
    </message>
    <message>
      <source>a shortcode, which only the site knows how to show</source>
      <translation>un código corto que solo el sitio sabe mostrar</translation>
    </message>
    <message>
      <source>a text in bold from end to end</source>
      <translation>un texto en negrita de principio a fin</translation>
    </message>
    <message>
      <source>byline</source>
      <translation>firma</translation>
    </message>
    <message>
      <source>caption</source>
      <translation>pie de foto</translation>
    </message>
    <message>
      <source>caption {n}</source>
      <translation>pie de foto {n}</translation>
    </message>
    <message>
      <source>control characters taken out</source>
      <translation>caracteres de control quitados</translation>
    </message>
    <message>
      <source>credit</source>
      <translation>crédito</translation>
    </message>
    <message>
      <source>dateline</source>
      <translation>data</translation>
    </message>
    <message>
      <source>deck</source>
      <translation>entradilla</translation>
    </message>
    <message>
      <source>digits made Arabic</source>
      <translation>cifras convertidas en árabes orientales</translation>
    </message>
    <message>
      <source>digits made Western</source>
      <translation>cifras convertidas en occidentales</translation>
    </message>
    <message>
      <source>doubled spaces made one</source>
      <translation>espacios dobles reducidos a uno</translation>
    </message>
    <message>
      <source>headline</source>
      <translation>titular</translation>
    </message>
    <message>
      <source>kashidas of the keyboard taken out</source>
      <translation>kashidas del teclado quitadas</translation>
    </message>
    <message>
      <source>kicker</source>
      <translation>antetítulo</translation>
    </message>
    <message>
      <source>line {n}</source>
      <translation>línea {n}</translation>
    </message>
    <message>
      <source>paragraph {n}</source>
      <translation>párrafo {n}</translation>
    </message>
    <message>
      <source>presentation forms written as letters</source>
      <translation>formas de presentación escritas como letras</translation>
    </message>
    <message>
      <source>section</source>
      <translation>sección</translation>
    </message>
    <message>
      <source>spaces at the ends of paragraphs taken out</source>
      <translation>espacios en los extremos de los párrafos quitados</translation>
    </message>
    <message>
      <source>spaces beside punctuation set as the language has them</source>
      <translation>espacios junto a la puntuación según el idioma</translation>
    </message>
    <message>
      <source>straight quotes made those of the language</source>
      <translation>comillas rectas convertidas en las del idioma</translation>
    </message>
    <message>
      <source>stray marks of direction and breaking taken out</source>
      <translation>marcas sueltas de dirección y de corte quitadas</translation>
    </message>
    <message>
      <source>taken out</source>
      <translation>quitado</translation>
    </message>
    <message>
      <source>the export does not say which picture it is</source>
      <translation>la exportación no dice qué imagen es</translation>
    </message>
    <message>
      <source>the site’s own line above the story</source>
      <translation>línea del sitio encima del artículo</translation>
    </message>
    <message>
      <source>the site’s own line below the story</source>
      <translation>línea del sitio debajo del artículo</translation>
    </message>
    <message>
      <source>whole text</source>
      <translation>texto entero</translation>
    </message>
  </context>
  <context>
    <name>export</name>
    <message numerus="yes">
      <source>%n errors would be printed.</source>
      <translation>
        <numerusform>Se imprimiría %n error.</numerusform>
        <numerusform>Se imprimirían %n errores.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n other findings.</source>
      <translation>
        <numerusform>%n aviso más.</numerusform>
        <numerusform>%n avisos más.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n pages</source>
      <translation>
        <numerusform>%n página</numerusform>
        <numerusform>%n páginas</numerusform>
      </translation>
    </message>
    <message>
      <source>A file for each page</source>
      <translation>Un archivo por página</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Elegir…</translation>
    </message>
    <message>
      <source>Coated paper, PDF/X-4, with marks</source>
      <translation>Papel estucado, PDF/X-4, con marcas</translation>
    </message>
    <message>
      <source>Crop marks and colour bars</source>
      <translation>Marcas de corte y barras de color</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exportar</translation>
    </message>
    <message>
      <source>Export PDF</source>
      <translation>Exportar PDF</translation>
    </message>
    <message>
      <source>Export in spite of the errors</source>
      <translation>Exportar a pesar de los errores</translation>
    </message>
    <message>
      <source>Exported: {path}</source>
      <translation>Exportado: {path}</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Archivo</translation>
    </message>
    <message>
      <source>File:</source>
      <translation>Archivo:</translation>
    </message>
    <message>
      <source>Ink limit:</source>
      <translation>Límite de tinta:</translation>
    </message>
    <message>
      <source>Newsprint, PDF/X-1a:2003 (older presses)</source>
      <translation>Papel prensa, PDF/X-1a:2003 (rotativas antiguas)</translation>
    </message>
    <message>
      <source>Newsprint, PDF/X-4</source>
      <translation>Papel prensa, PDF/X-4</translation>
    </message>
    <message>
      <source>No errors.</source>
      <translation>Ningún error.</translation>
    </message>
    <message>
      <source>Nothing was found that would be printed wrong.</source>
      <translation>No se ha encontrado nada que se imprima mal.</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Páginas</translation>
    </message>
    <message>
      <source>Pages of the PDF</source>
      <translation>Páginas del PDF</translation>
    </message>
    <message>
      <source>Pages:</source>
      <translation>Páginas:</translation>
    </message>
    <message>
      <source>Preset:</source>
      <translation>Ajuste:</translation>
    </message>
    <message>
      <source>Proof to read on screen: small, RGB</source>
      <translation>Prueba para pantalla: ligera, RGB</translation>
    </message>
    <message>
      <source>Proof: {file}</source>
      <translation>Prueba: {file}</translation>
    </message>
    <message>
      <source>Show in its folder</source>
      <translation>Mostrar en su carpeta</translation>
    </message>
    <message>
      <source>Show the finished file as proof</source>
      <translation>Mostrar el archivo acabado como prueba</translation>
    </message>
    <message>
      <source>all, or as 1,3-5</source>
      <translation>todas, o como 1,3-5</translation>
    </message>
    <message>
      <source>as the preset says</source>
      <translation>según el ajuste</translation>
    </message>
    <message>
      <source>“{part}” is no page and no range of pages; write them as 1,3-5</source>
      <translation>«{part}» no es una página ni un intervalo; escriba 1,3-5</translation>
    </message>
  </context>
  <context>
    <name>files</name>
    <message>
      <source>Copy and pictures</source>
      <translation>Originales y fotos</translation>
    </message>
    <message>
      <source>Do not save</source>
      <translation>No guardar</translation>
    </message>
    <message>
      <source>Forget them</source>
      <translation>Olvidarlos</translation>
    </message>
    <message>
      <source>Import copy</source>
      <translation>Importar originales</translation>
    </message>
    <message>
      <source>Issues</source>
      <translation>Números</translation>
    </message>
    <message>
      <source>No other issue was opened before.</source>
      <translation>No se ha abierto antes ningún otro número.</translation>
    </message>
    <message>
      <source>Open an issue</source>
      <translation>Abrir un número</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Fotos</translation>
    </message>
    <message>
      <source>Place a picture</source>
      <translation>Colocar una foto</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Guardar</translation>
    </message>
    <message>
      <source>Save the issue</source>
      <translation>Guardar el número</translation>
    </message>
    <message>
      <source>Saved: {path}</source>
      <translation>Guardado: {path}</translation>
    </message>
    <message>
      <source>This issue has changes that are not saved.</source>
      <translation>Este número tiene cambios sin guardar.</translation>
    </message>
    <message>
      <source>Without saving they are lost.</source>
      <translation>Si no se guardan, se pierden.</translation>
    </message>
    <message>
      <source>{file} cannot be placed: {why}</source>
      <translation>No se puede colocar {file}: {why}</translation>
    </message>
  </context>
  <context>
    <name>find</name>
    <message numerus="yes">
      <source>%n places found.</source>
      <translation>
        <numerusform>%n lugar encontrado.</numerusform>
        <numerusform>%n lugares encontrados.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n places replaced. One undo brings them back.</source>
      <translation>
        <numerusform>%n lugar reemplazado. Un solo deshacer lo devuelve.</numerusform>
        <numerusform>%n lugares reemplazados. Un solo deshacer los devuelve.</numerusform>
      </translation>
    </message>
    <message>
      <source>Any accent</source>
      <translation>Cualquier acento</translation>
    </message>
    <message>
      <source>Any form of an Arabic letter</source>
      <translation>Cualquier forma de una letra árabe</translation>
    </message>
    <message>
      <source>Becomes</source>
      <translation>Pasa a ser</translation>
    </message>
    <message>
      <source>Bold:</source>
      <translation>Negrita:</translation>
    </message>
    <message>
      <source>Character style:</source>
      <translation>Estilo de carácter:</translation>
    </message>
    <message>
      <source>Find all</source>
      <translation>Buscar todo</translation>
    </message>
    <message>
      <source>Find and replace</source>
      <translation>Buscar y reemplazar</translation>
    </message>
    <message>
      <source>Find:</source>
      <translation>Buscar:</translation>
    </message>
    <message>
      <source>Format looked for</source>
      <translation>Formato buscado</translation>
    </message>
    <message>
      <source>Hamza and alef, yeh, teh marbuta; tashkeel and tatweel are passed over</source>
      <translation>Hamza y alif, ya, ta marbuta; se ignoran vocales y tatwil</translation>
    </message>
    <message>
      <source>In:</source>
      <translation>En:</translation>
    </message>
    <message>
      <source>Italic:</source>
      <translation>Cursiva:</translation>
    </message>
    <message>
      <source>Language:</source>
      <translation>Idioma:</translation>
    </message>
    <message>
      <source>Paragraph style:</source>
      <translation>Estilo de párrafo:</translation>
    </message>
    <message>
      <source>Places found</source>
      <translation>Lugares encontrados</translation>
    </message>
    <message>
      <source>Regular expression</source>
      <translation>Expresión regular</translation>
    </message>
    <message>
      <source>Replace</source>
      <translation>Reemplazar</translation>
    </message>
    <message>
      <source>Replace all</source>
      <translation>Reemplazar todo</translation>
    </message>
    <message>
      <source>Replace with:</source>
      <translation>Reemplazar por:</translation>
    </message>
    <message>
      <source>Small or capital letters</source>
      <translation>Mayúsculas o minúsculas</translation>
    </message>
    <message>
      <source>This page</source>
      <translation>Esta página</translation>
    </message>
    <message>
      <source>This pattern cannot be read: {why}</source>
      <translation>Este patrón no se puede leer: {why}</translation>
    </message>
    <message>
      <source>This place is overset: it stands on no page. The story editor shows it.</source>
      <translation>Este lugar sobra: no está en ninguna página. El editor del artículo lo muestra.</translation>
    </message>
    <message>
      <source>This story</source>
      <translation>Este artículo</translation>
    </message>
    <message>
      <source>Whole issue</source>
      <translation>Todo el número</translation>
    </message>
    <message>
      <source>Whole words</source>
      <translation>Palabras enteras</translation>
    </message>
    <message>
      <source>Write what comes in its place, or choose a format.</source>
      <translation>Escriba lo que va en su lugar o elija un formato.</translation>
    </message>
    <message>
      <source>any</source>
      <translation>cualquiera</translation>
    </message>
    <message>
      <source>as it is</source>
      <translation>como está</translation>
    </message>
    <message>
      <source>no</source>
      <translation>no</translation>
    </message>
    <message>
      <source>overset</source>
      <translation>sobrante</translation>
    </message>
    <message>
      <source>page {n}</source>
      <translation>página {n}</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>sí</translation>
    </message>
  </context>
  <context>
    <name>findings</name>
    <message>
      <source> ({n} pages)</source>
      <translation> ({n} páginas)</translation>
    </message>
    <message>
      <source> ({n} pictures)</source>
      <translation> ({n} imágenes)</translation>
    </message>
    <message>
      <source> ({n} times)</source>
      <translation> ({n} veces)</translation>
    </message>
    <message numerus="yes">
      <source>%n lines touch</source>
      <translation>
        <numerusform>una línea toca</numerusform>
        <numerusform>%n líneas tocan</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n paragraphs end</source>
      <translation>
        <numerusform>%n párrafo termina</numerusform>
        <numerusform>%n párrafos terminan</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n vowel marks meet</source>
      <translation>
        <numerusform>%n signo de vocal toca</numerusform>
        <numerusform>%n signos de vocal tocan</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n words of story “{slug}” do not fit into its frames</source>
      <translation>
        <numerusform>%n palabra del artículo «{slug}» no cabe en sus marcos</numerusform>
        <numerusform>%n palabras del artículo «{slug}» no caben en sus marcos</numerusform>
      </translation>
    </message>
    <message>
      <source>, {by} lines</source>
      <translation>, {by} líneas</translation>
    </message>
    <message>
      <source>1 line touches</source>
      <translation>una línea toca</translation>
    </message>
    <message>
      <source>1 paragraph ends</source>
      <translation>un párrafo termina</translation>
    </message>
    <message>
      <source>1 vowel mark meets</source>
      <translation>un signo de vocal toca</translation>
    </message>
    <message>
      <source>; its caption: {caption}</source>
      <translation>; su pie: {caption}</translation>
    </message>
    <message>
      <source>; left out with it: {caption}</source>
      <translation>; se omite con ella: {caption}</translation>
    </message>
    <message>
      <source>A colour has {percent} % of ink; the limit is {limit} %.</source>
      <translation>Un color tiene {percent} % de tinta; el límite es {limit} %.</translation>
    </message>
    <message>
      <source>A line is thinner than {size} pt</source>
      <translation>Un filete es más fino que {size} pt</translation>
    </message>
    <message>
      <source>A picture cannot be read.</source>
      <translation>No se puede leer una imagen.</translation>
    </message>
    <message>
      <source>A picture has {percent} % of ink over a square of 15 mm; the limit is {limit} %.</source>
      <translation>Una imagen tiene {percent} % de tinta en un cuadrado de 15 mm; el límite es {limit} %.</translation>
    </message>
    <message>
      <source>A square of 15 mm has {percent} % of ink in the mean; this press holds {limit} %.</source>
      <translation>Un cuadrado de 15 mm tiene {percent} % de tinta de media; esta prensa admite {limit} %.</translation>
    </message>
    <message>
      <source>A thin black line does not overprint</source>
      <translation>Un filete negro sin sobreimpresión</translation>
    </message>
    <message>
      <source>A thin black line is in DeviceGray, which never overprints rightly</source>
      <translation>Un filete negro en DeviceGray, que nunca sobreimprime bien</translation>
    </message>
    <message>
      <source>A thin line is of several inks</source>
      <translation>Un filete fino es de varias tintas</translation>
    </message>
    <message>
      <source>A white shape is set to overprint</source>
      <translation>Una forma blanca está en sobreimpresión</translation>
    </message>
    <message>
      <source>A {kind} has {ppi} pixels per inch{many}.</source>
      <translation>{kind} tiene {ppi} píxeles por pulgada{many}.</translation>
    </message>
    <message>
      <source>Ask for a PDF/X-1a, or export the issue as PDF/X-4.</source>
      <translation>Pida un PDF/X-1a o exporte el número como PDF/X-4.</translation>
    </message>
    <message>
      <source>Ask for a file in CMYK.</source>
      <translation>Pida un archivo en CMYK.</translation>
    </message>
    <message>
      <source>Ask for a flattened file.</source>
      <translation>Pida un archivo acoplado.</translation>
    </message>
    <message>
      <source>Ask for it once more.</source>
      <translation>Pídalo otra vez.</translation>
    </message>
    <message>
      <source>Ask for one of the booked size, or change the space.</source>
      <translation>Pida uno del tamaño reservado o cambie el espacio.</translation>
    </message>
    <message>
      <source>Ask one before you rely on it.</source>
      <translation>Consulte a uno antes de fiarse.</translation>
    </message>
    <message>
      <source>Belgium</source>
      <translation>Bélgica</translation>
    </message>
    <message>
      <source>Black text has more than {percent} % of ink</source>
      <translation>Hay texto negro con más de {percent} % de tinta</translation>
    </message>
    <message>
      <source>CMYK overprints in mode 0, where its empty inks wipe out what lies below</source>
      <translation>CMYK sobreimprime en modo 0, donde sus tintas vacías borran lo de debajo</translation>
    </message>
    <message>
      <source>Code du patrimoine, deposit of periodicals</source>
      <translation>Code du patrimoine, depósito de publicaciones periódicas</translation>
    </message>
    <message>
      <source>Convert it again with the profile of the press, whose pictures keep to the limit.</source>
      <translation>Conviértala de nuevo con el perfil de la prensa, que respeta el límite.</translation>
    </message>
    <message>
      <source>Convert it to the CMYK of the press.</source>
      <translation>Conviértalo al CMYK de la prensa.</translation>
    </message>
    <message>
      <source>Convert spot inks to CMYK.</source>
      <translation>Convierta las tintas planas a CMYK.</translation>
    </message>
    <message>
      <source>Draw lines at least as thick as the press can hold.</source>
      <translation>Trace filetes al menos tan gruesos como admite la prensa.</translation>
    </message>
    <message>
      <source>Draw thin lines in one ink.</source>
      <translation>Trace los filetes finos en una sola tinta.</translation>
    </message>
    <message>
      <source>Error</source>
      <translation>Error</translation>
    </message>
    <message>
      <source>Export it again.</source>
      <translation>Expórtelo de nuevo.</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>Avisos</translation>
    </message>
    <message>
      <source>France</source>
      <translation>Francia</translation>
    </message>
    <message>
      <source>Give a filler, or a paper of whole sheets.</source>
      <translation>Dé un relleno, o un periódico de hojas enteras.</translation>
    </message>
    <message>
      <source>HTML boxes cannot be set here, their spaces stay empty: {problem}</source>
      <translation>los recuadros HTML no se pueden componer aquí y sus espacios quedan vacíos: {problem}</translation>
    </message>
    <message>
      <source>HTML, not printed: {text}</source>
      <translation>HTML, no se imprime: {text}</translation>
    </message>
    <message>
      <source>ISSN centre, bne.es</source>
      <translation>centro ISSN, bne.es</translation>
    </message>
    <message>
      <source>ISSN centre, kb.nl</source>
      <translation>centro ISSN, kb.nl</translation>
    </message>
    <message>
      <source>ISSN centre, kbr.be</source>
      <translation>centro ISSN, kbr.be</translation>
    </message>
    <message>
      <source>It has fonts that are not embedded, or gradients and patterns that the validator does not know.</source>
      <translation>Tiene fuentes no incrustadas, o degradados y motivos que el validador no conoce.</translation>
    </message>
    <message>
      <source>It has to be seen {place}, in {size} points or more.</source>
      <translation>Tiene que verse {place}, en {size} puntos o más.</translation>
    </message>
    <message>
      <source>Let small black text overprint (OPM 1): the slightest shift shows paper.</source>
      <translation>Sobreimprima el texto negro pequeño (OPM 1): el menor desajuste deja ver el papel.</translation>
    </message>
    <message>
      <source>Let thin black lines overprint (OPM 1).</source>
      <translation>Sobreimprima los filetes negros (OPM 1).</translation>
    </message>
    <message>
      <source>Let white shapes knock out: as they are, they vanish.</source>
      <translation>Deje las formas blancas caladas: así desaparecen.</translation>
    </message>
    <message>
      <source>Let white text knock out: as it is, it vanishes.</source>
      <translation>Deje el texto blanco calado: así desaparece.</translation>
    </message>
    <message>
      <source>Look at the heat map, and take ink out of what lies there.</source>
      <translation>Mire el mapa de calor, y quite tinta de lo que hay ahí.</translation>
    </message>
    <message>
      <source>Look whether marks are shown.</source>
      <translation>Mire si se ven marcas.</translation>
    </message>
    <message>
      <source>Morocco</source>
      <translation>Marruecos</translation>
    </message>
    <message>
      <source>Netherlands</source>
      <translation>Países Bajos</translation>
    </message>
    <message>
      <source>No lawyer has confirmed what is checked for {country}.</source>
      <translation>Ningún jurista ha confirmado lo que se comprueba para {country}.</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Nota</translation>
    </message>
    <message>
      <source>Nothing is printed on the page.</source>
      <translation>No se imprime nada en la página.</translation>
    </message>
    <message>
      <source>Penal Code, article 299: name and home address of the responsible publisher</source>
      <translation>Código Penal, artículo 299: nombre y domicilio del editor responsable</translation>
    </message>
    <message>
      <source>Print it smaller or send a larger file: the press wants {ppi} or more.</source>
      <translation>Imprímala más pequeña o envíe un archivo mayor: la imprenta pide {ppi} o más.</translation>
    </message>
    <message>
      <source>Print it smaller, or use a larger file.</source>
      <translation>Imprímala más pequeña o use un archivo mayor.</translation>
    </message>
    <message>
      <source>Put a sound JPEG, PNG or TIFF in its place.</source>
      <translation>Ponga en su lugar un JPEG, PNG o TIFF sano.</translation>
    </message>
    <message>
      <source>Put a sound picture in its place.</source>
      <translation>Ponga una imagen sana en su lugar.</translation>
    </message>
    <message>
      <source>Put the field into the nameplate or the imprint of the template.</source>
      <translation>Ponga el campo en la cabecera o en la mancheta de la plantilla.</translation>
    </message>
    <message>
      <source>Put the file back in its place.</source>
      <translation>Devuelva el archivo a su sitio.</translation>
    </message>
    <message>
      <source>Put them into one imprint.</source>
      <translation>Póngalos en una sola mancheta.</translation>
    </message>
    <message>
      <source>Replace the picture or the advert that it is about.</source>
      <translation>Sustituya la imagen o el anuncio en cuestión.</translation>
    </message>
    <message>
      <source>Set small text in one ink.</source>
      <translation>Ponga el texto pequeño en una sola tinta.</translation>
    </message>
    <message>
      <source>Set text in black ink alone.</source>
      <translation>Ponga el texto solo en negro.</translation>
    </message>
    <message>
      <source>Set white text larger: ink fills it in.</source>
      <translation>Ponga el texto blanco más grande: la tinta lo tapa.</translation>
    </message>
    <message>
      <source>Small black text does not overprint</source>
      <translation>Texto negro pequeño sin sobreimpresión</translation>
    </message>
    <message>
      <source>Small black text is in DeviceGray, which never overprints rightly</source>
      <translation>Texto negro pequeño en DeviceGray, que nunca sobreimprime bien</translation>
    </message>
    <message>
      <source>Something in DeviceGray is set to overprint, which presses do differently</source>
      <translation>Algo en DeviceGray está en sobreimpresión, que las prensas hacen de distinto modo</translation>
    </message>
    <message>
      <source>Something on the page is in DeviceRGB.</source>
      <translation>Algo en la página está en DeviceRGB.</translation>
    </message>
    <message>
      <source>Spain</source>
      <translation>España</translation>
    </message>
    <message>
      <source>Take colour out of it and leave the black.</source>
      <translation>Quítele color y deje el negro.</translation>
    </message>
    <message>
      <source>Take ink out of this colour.</source>
      <translation>Quite tinta de este color.</translation>
    </message>
    <message>
      <source>Take the colours out of it, or export for a press that prints rich black.</source>
      <translation>Quítele los colores o exporte para una prensa que imprima negro enriquecido.</translation>
    </message>
    <message>
      <source>Take the page out, or say that it is meant to be empty.</source>
      <translation>Quite la página o diga que está vacía a propósito.</translation>
    </message>
    <message>
      <source>Text of several inks is smaller than {size} pt</source>
      <translation>Hay texto de varias tintas menor de {size} pt</translation>
    </message>
    <message>
      <source>The ink {ink} is printed as black alone: this press takes no other inks below black.</source>
      <translation>La tinta {ink} se imprime solo en negro: esta prensa no pone otras tintas bajo el negro.</translation>
    </message>
    <message>
      <source>The ink {ink} is {percent} % in all; this press holds {limit} %.</source>
      <translation>La tinta {ink} suma {percent} %; esta prensa admite {limit} %.</translation>
    </message>
    <message>
      <source>The page uses the spot ink {ink}.</source>
      <translation>La página usa la tinta plana {ink}.</translation>
    </message>
    <message>
      <source>The picture {picture} cannot be read: {problem}.</source>
      <translation>La foto {picture} no se puede leer: {problem}.</translation>
    </message>
    <message>
      <source>The picture {picture} has {ppi} pixels per inch at its printed size.</source>
      <translation>La foto {picture} tiene {ppi} píxeles por pulgada a su tamaño impreso.</translation>
    </message>
    <message>
      <source>The plates are separated by Tarwisa itself and drawn by pdfium: Ghostscript is not installed.</source>
      <translation>Las planchas las separa el propio Tarwisa y las dibuja pdfium: Ghostscript no está instalado.</translation>
    </message>
    <message>
      <source>Warning</source>
      <translation>Advertencia</translation>
    </message>
    <message>
      <source>White text is set to overprint</source>
      <translation>Hay texto blanco en sobreimpresión</translation>
    </message>
    <message>
      <source>White text is smaller than {size} pt</source>
      <translation>Hay texto blanco menor de {size} pt</translation>
    </message>
    <message>
      <source>Without it in the file the printer's machine puts in another font.</source>
      <translation>Sin ella en el archivo, la máquina de la imprenta pone otra fuente.</translation>
    </message>
    <message>
      <source>Write it into the Issue panel.</source>
      <translation>Escríbalo en el panel Número.</translation>
    </message>
    <message>
      <source>a block of code, set as text {text}</source>
      <translation>un bloque de código, compuesto como texto {text}</translation>
    </message>
    <message>
      <source>a caption or credit without a picture, left out: {text}</source>
      <translation>un pie o crédito sin imagen, se omite: {text}</translation>
    </message>
    <message>
      <source>a note or field on it ({kind}) is not printed</source>
      <translation>una nota o un campo ({kind}) no se imprime</translation>
    </message>
    <message>
      <source>a paper with two fronts has two sections, one of each direction; this one is laid out with one front</source>
      <translation>un periódico con dos portadas tiene dos secciones, una por dirección; este se compone con una sola portada</translation>
    </message>
    <message>
      <source>a paragraph of more than {n} characters</source>
      <translation>un párrafo de más de {n} caracteres</translation>
    </message>
    <message>
      <source>a picture within the file is not in it</source>
      <translation>una imagen del archivo no está en él</translation>
    </message>
    <message>
      <source>a table, set as lines of text with tabs</source>
      <translation>una tabla, compuesta como líneas de texto con tabuladores</translation>
    </message>
    <message>
      <source>above</source>
      <translation>encima</translation>
    </message>
    <message>
      <source>add a line `title: …`</source>
      <translation>añada una línea `title: …`</translation>
    </message>
    <message>
      <source>add the stops, or the missing text</source>
      <translation>añada los puntos o el texto que falta</translation>
    </message>
    <message>
      <source>addresses of links, not printed: {text}</source>
      <translation>direcciones de enlaces, no se imprimen: {text}</translation>
    </message>
    <message>
      <source>advert {advertiser} is booked on page {many}{page}, and the issue has no such page{told}</source>
      <translation>el anuncio {advertiser} está reservado en la página {many}{page}, y el número no tiene esa página{told}</translation>
    </message>
    <message>
      <source>advert {advertiser} is deeper than the room that its page has</source>
      <translation>el anuncio {advertiser} es más alto que el espacio de su página</translation>
    </message>
    <message>
      <source>advert {advertiser} stands on the pasteboard and is not printed</source>
      <translation>el anuncio {advertiser} está en la mesa de trabajo y no se imprime</translation>
    </message>
    <message>
      <source>advert {file} cannot be read: {problem}; its space stays empty</source>
      <translation>el anuncio {file} no se puede leer: {problem}; su espacio queda vacío</translation>
    </message>
    <message>
      <source>advert {file} is not there; its space stays empty</source>
      <translation>el anuncio {file} no está; su espacio queda vacío</translation>
    </message>
    <message>
      <source>allow more pages</source>
      <translation>permita más páginas</translation>
    </message>
    <message>
      <source>allow more pages, or leave stories out</source>
      <translation>permita más páginas o deje artículos fuera</translation>
    </message>
    <message>
      <source>another story has the slug “{slug}”; this one is “{other}”</source>
      <translation>otro artículo ya se llama «{slug}»; este se llama «{other}»</translation>
    </message>
    <message>
      <source>ask for a PDF/X-4</source>
      <translation>pida un PDF/X-4</translation>
    </message>
    <message>
      <source>below</source>
      <translation>debajo</translation>
    </message>
    <message>
      <source>beyond the {n} stories asked for, left out: {text}</source>
      <translation>más allá de los {n} artículos pedidos, se omiten: {text}</translation>
    </message>
    <message>
      <source>blank</source>
      <translation>blanco</translation>
    </message>
    <message>
      <source>book it on another page, or let the issue have more</source>
      <translation>resérvelo en otra página o dé más páginas al número</translation>
    </message>
    <message>
      <source>book less, or put it on another page</source>
      <translation>reserve menos o póngalo en otra página</translation>
    </message>
    <message>
      <source>book more, or shorten it</source>
      <translation>reserve más espacio, o acórtelo</translation>
    </message>
    <message>
      <source>box {box} cannot be read: {problem}; its space is not kept</source>
      <translation>el recuadro {box} no se puede leer: {problem}; no se le guarda espacio</translation>
    </message>
    <message>
      <source>box {box} cannot be set anew, its last picture stays: {problem}</source>
      <translation>el recuadro {box} no se puede componer de nuevo; queda su última imagen: {problem}</translation>
    </message>
    <message>
      <source>box {box} cannot be set, its space stays empty: {problem}</source>
      <translation>el recuadro {box} no se puede componer y su espacio queda vacío: {problem}</translation>
    </message>
    <message>
      <source>box {box} is too full: {n} times its depth is not shown</source>
      <translation>el recuadro {box} está demasiado lleno: no se muestra {n} veces su altura</translation>
    </message>
    <message>
      <source>box {box}: its files come to {n} MB: it cannot be changed at the desk</source>
      <translation>recuadro {box}: sus archivos suman {n} MB: no se puede cambiar en la mesa</translation>
    </message>
    <message>
      <source>box {box}: {problem}</source>
      <translation>recuadro {box}: {problem}</translation>
    </message>
    <message>
      <source>change `pages` of the issue or of its sections</source>
      <translation>cambie `pages` del número o de sus secciones</translation>
    </message>
    <message>
      <source>change it at the desk too, or make the issue afresh</source>
      <translation>cámbielo también en el programa, o haga el número de nuevo</translation>
    </message>
    <message>
      <source>code of 1958/2002, article 2: name and address on every print</source>
      <translation>código de prensa de 1958/2002, artículo 2: nombre y dirección en todo impreso</translation>
    </message>
    <message>
      <source>code of 1958/2002, article 9: at the head of all copies, on page one</source>
      <translation>código de prensa de 1958/2002, artículo 9: en la cabecera de todos los ejemplares, en primera página</translation>
    </message>
    <message>
      <source>code, set as text: {text}</source>
      <translation>código, compuesto como texto: {text}</translation>
    </message>
    <message>
      <source>comments, not in the story: {text}</source>
      <translation>comentarios, fuera del artículo: {text}</translation>
    </message>
    <message>
      <source>compare both; `make --afresh` takes the folder's and drops all that was changed by hand</source>
      <translation>compare ambos; `make --afresh` toma los de la carpeta y descarta todo lo cambiado a mano</translation>
    </message>
    <message>
      <source>custom</source>
      <translation>costumbre</translation>
    </message>
    <message>
      <source>custom: colophon</source>
      <translation>costumbre: la mancheta</translation>
    </message>
    <message>
      <source>cut it, leave its picture out, or allow a page more</source>
      <translation>córtelo, quite su foto o permita una página más</translation>
    </message>
    <message>
      <source>date</source>
      <translation>fecha</translation>
    </message>
    <message>
      <source>deck</source>
      <translation>entradilla</translation>
    </message>
    <message>
      <source>decree 2.99.1030: identification codes</source>
      <translation>decreto 2.99.1030: códigos de identificación</translation>
    </message>
    <message>
      <source>decree 2.99.1030: month and year</source>
      <translation>decreto 2.99.1030: mes y año</translation>
    </message>
    <message>
      <source>decree on legal deposit: ISSN</source>
      <translation>decreto del depósito legal: ISSN</translation>
    </message>
    <message>
      <source>describe the picture in a sentence, in the inspector</source>
      <translation>describa la foto en una frase, en el inspector</translation>
    </message>
    <message>
      <source>did you mean “{text}”?</source>
      <translation>¿quiso decir «{text}»?</translation>
    </message>
    <message>
      <source>dir: {text} is no direction</source>
      <translation>dir: {text} no es un sentido</translation>
    </message>
    <message>
      <source>director</source>
      <translation>director</translation>
    </message>
    <message>
      <source>draw it anew</source>
      <translation>dibújelo de nuevo</translation>
    </message>
    <message>
      <source>drawing in one bit</source>
      <translation>Un dibujo de línea</translation>
    </message>
    <message>
      <source>edition for reading: {problem}</source>
      <translation>edición de lectura: {problem}</translation>
    </message>
    <message>
      <source>embedded players and pages, not printed: {text}</source>
      <translation>reproductores y páginas incrustados, no se imprimen: {text}</translation>
    </message>
    <message>
      <source>export it again</source>
      <translation>expórtelo de nuevo</translation>
    </message>
    <message>
      <source>export the site instead, or paste the texts</source>
      <translation>exporte mejor el sitio, o pegue los textos</translation>
    </message>
    <message>
      <source>fill it or take it away</source>
      <translation>llénelo o quítelo</translation>
    </message>
    <message numerus="yes">
      <source>filler “{title}” is not needed: its %n words are left over</source>
      <translation>
        <numerusform>el relleno «{title}» no hace falta: su única palabra sobra</numerusform>
        <numerusform>el relleno «{title}» no hace falta: sobran sus %n palabras</numerusform>
      </translation>
    </message>
    <message>
      <source>find them and put those of the language in</source>
      <translation>búsquelas y ponga las del idioma</translation>
    </message>
    <message>
      <source>for the desk alone, not printed: {text}</source>
      <translation>solo para la redacción, no se imprime: {text}</translation>
    </message>
    <message>
      <source>give [[section]] two tables, one ltr and one rtl</source>
      <translation>dé a [[section]] dos tablas, una ltr y otra rtl</translation>
    </message>
    <message>
      <source>give each story its own</source>
      <translation>dé a cada artículo el suyo</translation>
    </message>
    <message>
      <source>give it a story or a picture more, or let another page have what stands on it</source>
      <translation>dele un artículo o una imagen más, o deje que otra página tenga lo que hay en ella</translation>
    </message>
    <message>
      <source>give style {role} a larger `vocalised`, or a smaller size</source>
      <translation>dé al estilo {role} un `vocalised` mayor o un cuerpo menor</translation>
    </message>
    <message>
      <source>give the section so many pages, or cut a story</source>
      <translation>dé a la sección ese número de páginas, o recorte un texto</translation>
    </message>
    <message>
      <source>give the sections more copy, or pages that sum up to what the press takes</source>
      <translation>dé más textos a las secciones, o páginas que sumen lo que admite la prensa</translation>
    </message>
    <message>
      <source>give them the story’s</source>
      <translation>déles el del artículo</translation>
    </message>
    <message>
      <source>if the others are right it is {n}</source>
      <translation>si las demás son correctas es {n}</translation>
    </message>
    <message>
      <source>install WeasyPrint's libraries: sudo apt-get install {names}</source>
      <translation>instale las bibliotecas de WeasyPrint: sudo apt-get install {names}</translation>
    </message>
    <message>
      <source>is no longer in the folder, and its page was changed by hand: it stays</source>
      <translation>ya no está en la carpeta, y su página se cambió a mano: se queda</translation>
    </message>
    <message numerus="yes">
      <source>it has %n pages, of which one is placed</source>
      <translation>
        <numerusform>tiene una página, que está colocada</numerusform>
        <numerusform>tiene %n páginas, de las que se coloca una</numerusform>
      </translation>
    </message>
    <message>
      <source>it has no {box}; its {other} is taken for the advert</source>
      <translation>no tiene {box}; se toma su {other} para el anuncio</translation>
    </message>
    <message>
      <source>it has the colour of what it stands on</source>
      <translation>tiene el color de su fondo</translation>
    </message>
    <message>
      <source>it is cut off at the trim</source>
      <translation>se corta en el borde</translation>
    </message>
    <message>
      <source>it is damaged and was repaired ({repair})</source>
      <translation>está dañado y fue reparado ({repair})</translation>
    </message>
    <message>
      <source>it is transparent, which PDF/X-1a has no room for; its space stays empty</source>
      <translation>es transparente, y PDF/X-1a no lo admite; su espacio queda vacío</translation>
    </message>
    <message>
      <source>it is {wide} x {high} mm and its space {across} x {down} mm</source>
      <translation>mide {wide} × {high} mm y su espacio {across} × {down} mm</translation>
    </message>
    <message>
      <source>its colours in {kinds} were separated for this press</source>
      <translation>sus colores en {kinds} se separaron para esta prensa</translation>
    </message>
    <message>
      <source>its file has not come</source>
      <translation>su archivo no ha llegado</translation>
    </message>
    <message>
      <source>its file is gone</source>
      <translation>su archivo ha desaparecido</translation>
    </message>
    <message>
      <source>its font has no such letters</source>
      <translation>su fuente no tiene esas letras</translation>
    </message>
    <message>
      <source>jump line says page {number}, but no story of this page goes on there or comes from there</source>
      <translation>la línea de pase indica la página {number}, pero ningún artículo de esta página sigue allí ni viene de allí</translation>
    </message>
    <message>
      <source>jump line says page {number}, which the issue does not have</source>
      <translation>la línea de pase indica la página {number}, que el número no tiene</translation>
    </message>
    <message>
      <source>keep it for another issue</source>
      <translation>guárdelo para otro número</translation>
    </message>
    <message>
      <source>keep one of the two</source>
      <translation>deje una de las dos</translation>
    </message>
    <message>
      <source>lang: {text} is no language</source>
      <translation>lang: {text} no es un idioma</translation>
    </message>
    <message numerus="yes">
      <source>last %n pull quotes</source>
      <translation>
        <numerusform>última cita destacada</numerusform>
        <numerusform>últimas %n citas destacadas</numerusform>
      </translation>
    </message>
    <message>
      <source>last pull quote</source>
      <translation>última cita destacada</translation>
    </message>
    <message>
      <source>law 23/2011 on legal deposit</source>
      <translation>Ley 23/2011, de depósito legal</translation>
    </message>
    <message>
      <source>law 68-99; decree 2.99.1030 of 27 December 2004</source>
      <translation>ley 68-99; decreto 2.99.1030 de 27 de diciembre de 2004</translation>
    </message>
    <message>
      <source>law 88-13, article 21: the title that was declared</source>
      <translation>ley 88-13, artículo 21: el título declarado</translation>
    </message>
    <message>
      <source>law of 1 August 1986</source>
      <translation>ley de 1 de agosto de 1986</translation>
    </message>
    <message>
      <source>law of 1 August 1986, article 5</source>
      <translation>ley de 1 de agosto de 1986, artículo 5</translation>
    </message>
    <message>
      <source>law of 29 July 1881, article 3: name and address</source>
      <translation>ley de 29 de julio de 1881, artículo 3: nombre y dirección</translation>
    </message>
    <message>
      <source>lead the story there, change the line or take it away</source>
      <translation>lleve el artículo hasta allí, cambie la línea o quítela</translation>
    </message>
    <message>
      <source>leave the mark out, or change a word so that the lines break elsewhere</source>
      <translation>quite el signo, o cambie una palabra para que las líneas corten en otro sitio</translation>
    </message>
    <message>
      <source>left behind, {n} × {names}{told}</source>
      <translation>se dejó, {n} × {names}{told}</translation>
    </message>
    <message>
      <source>look at the page</source>
      <translation>mire la página</translation>
    </message>
    <message>
      <source>look at them in Word</source>
      <translation>mírelos en Word</translation>
    </message>
    <message>
      <source>look whether any of it is the story’s</source>
      <translation>mire si algo es del artículo</translation>
    </message>
    <message>
      <source>look whether its accents and Arabic are right, and save the file as UTF-8</source>
      <translation>compruebe los acentos y el árabe, y guarde el archivo en UTF-8</translation>
    </message>
    <message>
      <source>make it again here</source>
      <translation>rehágalo aquí</translation>
    </message>
    <message>
      <source>make its pictures smaller</source>
      <translation>haga más pequeñas sus imágenes</translation>
    </message>
    <message>
      <source>make room, cut the text, or thread it on to another frame</source>
      <translation>haga sitio, corte el texto o continúelo en otro marco</translation>
    </message>
    <message>
      <source>make the frame deeper or the text shorter</source>
      <translation>haga el marco más alto o el texto más corto</translation>
    </message>
    <message>
      <source>make the frame deeper, or shorten it</source>
      <translation>haga el marco más alto o acórtelo</translation>
    </message>
    <message>
      <source>mend it or take it out</source>
      <translation>corríjala o quítela</translation>
    </message>
    <message>
      <source>mend its HTML</source>
      <translation>corrija su HTML</translation>
    </message>
    <message>
      <source>move it onto the page, or take it out</source>
      <translation>llévelo a la página o quítelo</translation>
    </message>
    <message>
      <source>move its frame onto the page, or leave the story out</source>
      <translation>lleve su marco a la página o deje fuera el artículo</translation>
    </message>
    <message>
      <source>move its stories up</source>
      <translation>suba sus artículos una carpeta</translation>
    </message>
    <message>
      <source>move what is needed</source>
      <translation>traslade lo necesario</translation>
    </message>
    <message>
      <source>move what is needed into the text</source>
      <translation>pase al texto lo que haga falta</translation>
    </message>
    <message>
      <source>name the picture in `picture:`</source>
      <translation>nombre la imagen en `picture:`</translation>
    </message>
    <message>
      <source>new copy of “{slug}” stands in its place on page {page}, which was changed by hand{told}</source>
      <translation>el nuevo texto de «{slug}» está en su sitio en la página {page}, que se cambió a mano{told}</translation>
    </message>
    <message>
      <source>no font at hand has {names} in “{excerpt}”</source>
      <translation>ninguna letra disponible tiene {names} en «{excerpt}»</translation>
    </message>
    <message>
      <source>no page for reading can be made here: {problem}</source>
      <translation>aquí no se puede hacer ninguna página de lectura: {problem}</translation>
    </message>
    <message>
      <source>no page for reading could be made: {problem}</source>
      <translation>no se pudo hacer ninguna página de lectura: {problem}</translation>
    </message>
    <message>
      <source>no text under the title</source>
      <translation>no hay texto bajo el titular</translation>
    </message>
    <message>
      <source>nothing beside it says what it is</source>
      <translation>nada a su lado dice qué es</translation>
    </message>
    <message>
      <source>number of legal deposit</source>
      <translation>número de depósito legal</translation>
    </message>
    <message>
      <source>of another section ({names}): {text}</source>
      <translation>de otra sección ({names}): {text}</translation>
    </message>
    <message>
      <source>of the page around the story, left out: {text}</source>
      <translation>de la página alrededor del artículo, se omite: {text}</translation>
    </message>
    <message>
      <source>of the site alone, not printed: {text}</source>
      <translation>solo del sitio, no se imprime: {text}</translation>
    </message>
    <message>
      <source>on any page</source>
      <translation>en ninguna página</translation>
    </message>
    <message>
      <source>on page one</source>
      <translation>en la página uno</translation>
    </message>
    <message>
      <source>page {n}</source>
      <translation>página {n}</translation>
    </message>
    <message>
      <source>page {page} is filled to {percent} %</source>
      <translation>la página {page} está llena al {percent} %</translation>
    </message>
    <message>
      <source>page {page} of the filler</source>
      <translation>la página {page} del relleno</translation>
    </message>
    <message>
      <source>page {page} stays as it was changed by hand</source>
      <translation>la página {page} queda como se cambió a mano</translation>
    </message>
    <message>
      <source>pages left blank in the middle of the paper to make {all}: {n}</source>
      <translation>páginas en blanco en medio del periódico para hacer {all}: {n}</translation>
    </message>
    <message>
      <source>paragraphs of “{title}” have no language: they are hyphenated by none</source>
      <translation>hay párrafos de «{title}» sin idioma: no se parten por ninguno</translation>
    </message>
    <message>
      <source>part it well</source>
      <translation>divídalo bien</translation>
    </message>
    <message>
      <source>picture</source>
      <translation>Una imagen</translation>
    </message>
    <message>
      <source>picture frame without a picture: it prints nothing</source>
      <translation>marco de foto sin foto: no imprime nada</translation>
    </message>
    <message>
      <source>picture {picture} cannot be read: {problem}{told}</source>
      <translation>la imagen {picture} no se puede leer: {problem}{told}</translation>
    </message>
    <message>
      <source>picture {picture} is not beside the copy{told}</source>
      <translation>la imagen {picture} no está junto al texto{told}</translation>
    </message>
    <message>
      <source>picture {picture} is not in pictures/{told}</source>
      <translation>la imagen {picture} no está en pictures/{told}</translation>
    </message>
    <message>
      <source>picture “{picture}” of “{title}” found no page</source>
      <translation>la foto «{picture}» de «{title}» no encontró página</translation>
    </message>
    <message>
      <source>pie de imprenta</source>
      <translation>pie de imprenta</translation>
    </message>
    <message>
      <source>place it at the desk, or make the issue afresh</source>
      <translation>colóquelo en el programa, o haga el número de nuevo</translation>
    </message>
    <message>
      <source>place {n} of {names} is {what}: the paper has {all} pages</source>
      <translation>el lugar {n} de {names} es {what}: el periódico tiene {all} páginas</translation>
    </message>
    <message>
      <source>price</source>
      <translation>precio</translation>
    </message>
    <message>
      <source>printer's name and address</source>
      <translation>nombre y dirección de la imprenta</translation>
    </message>
    <message>
      <source>publish what is to be printed and export again</source>
      <translation>publique lo que haya que imprimir y exporte de nuevo</translation>
    </message>
    <message>
      <source>pull quote</source>
      <translation>cita destacada</translation>
    </message>
    <message>
      <source>put a font that has it into the issue's fonts folder, or write it otherwise</source>
      <translation>ponga una letra que lo tenga en la carpeta fonts del número, o escríbalo de otro modo</translation>
    </message>
    <message>
      <source>put a line of three hyphens after the last key</source>
      <translation>ponga una línea de tres guiones tras la última clave</translation>
    </message>
    <message>
      <source>put it back at the desk, or make the issue afresh</source>
      <translation>devuélvalo en el programa, o haga el número de nuevo</translation>
    </message>
    <message>
      <source>put it beside the source and import again, or into pictures/</source>
      <translation>póngala junto al origen e importe de nuevo, o en pictures/</translation>
    </message>
    <message>
      <source>put it in adverts/, or mend its name</source>
      <translation>póngalo en adverts/ o corrija su nombre</translation>
    </message>
    <message>
      <source>put it in boxes/</source>
      <translation>póngalo en boxes/</translation>
    </message>
    <message>
      <source>put it there, or mend its name</source>
      <translation>póngala ahí o corrija su nombre</translation>
    </message>
    <message>
      <source>put the paper's title, number and date in it</source>
      <translation>ponga en él el título, el número y la fecha del periódico</translation>
    </message>
    <message>
      <source>save it again as JPEG or PNG</source>
      <translation>guárdela de nuevo como JPEG o PNG</translation>
    </message>
    <message>
      <source>save it as .docx, .txt or .md</source>
      <translation>guárdelo como .docx, .txt o .md</translation>
    </message>
    <message>
      <source>section “{section}” takes {n} pages, not {asked}: “{story}” found no room there</source>
      <translation>la sección «{section}» ocupa {n} páginas y no {asked}: «{story}» no cabía en ellas</translation>
    </message>
    <message>
      <source>shorten it, put in soft hyphens, or give it a wider column</source>
      <translation>acórtela, ponga guiones opcionales o déle una columna más ancha</translation>
    </message>
    <message>
      <source>something lies over it</source>
      <translation>algo lo tapa</translation>
    </message>
    <message>
      <source>stories are not looked for in folders within stories/</source>
      <translation>no se buscan artículos en carpetas dentro de stories/</translation>
    </message>
    <message>
      <source>story “{slug}” runs in two places</source>
      <translation>el artículo «{slug}» corre en dos lugares</translation>
    </message>
    <message numerus="yes">
      <source>story “{title}” found no page: all its %n words are left over</source>
      <translation>
        <numerusform>el artículo «{title}» no encontró página: su única palabra sobra</numerusform>
        <numerusform>el artículo «{title}» no encontró página: sobran sus %n palabras</numerusform>
      </translation>
    </message>
    <message>
      <source>story “{title}” is new, and no page that is free for the make-up has room for it</source>
      <translation>el artículo «{title}» es nuevo, y ninguna página libre para la maquetación tiene sitio para él</translation>
    </message>
    <message>
      <source>story “{title}” stands without its {kind}, which it lets be left out, at a price of {price}</source>
      <translation>el artículo «{title}» va sin {kind}, como él mismo permite, a un precio de {price}</translation>
    </message>
    <message>
      <source>story “{title}” was taken out by hand and stays out</source>
      <translation>el artículo «{title}» se quitó a mano y sigue fuera</translation>
    </message>
    <message>
      <source>story “{title}” would go onto page {folio} with {lines} lines fewer, about {words} of its {all} words</source>
      <translation>el artículo «{title}» cabría en la página {folio} con {lines} líneas menos, unas {words} de sus {all} palabras</translation>
    </message>
    <message>
      <source>story “{title}” {what}</source>
      <translation>el artículo «{title}» {what}</translation>
    </message>
    <message>
      <source>take it away</source>
      <translation>quítelo</translation>
    </message>
    <message>
      <source>take it out of `optional` where it has to stay</source>
      <translation>quítelo de `optional` donde deba quedarse</translation>
    </message>
    <message>
      <source>take it out of one of them</source>
      <translation>quítelo de uno de ellos</translation>
    </message>
    <message>
      <source>take one of them out</source>
      <translation>quite uno de ellos</translation>
    </message>
    <message>
      <source>take that file away, or get it anew from whoever made it</source>
      <translation>quite ese archivo, o pídalo de nuevo a quien lo hizo</translation>
    </message>
    <message>
      <source>text frame without text: it prints nothing</source>
      <translation>marco de texto sin texto: no imprime nada</translation>
    </message>
    <message>
      <source>text is {points} pt deeper than its frame: {text}</source>
      <translation>el texto rebasa su marco en {points} pt: {text}</translation>
    </message>
    <message>
      <source>text of story “{title}” stands on the pasteboard and is not printed</source>
      <translation>hay texto del artículo «{title}» en la mesa de trabajo que no se imprime</translation>
    </message>
    <message>
      <source>the agency’s end of the text, not printed: {text}</source>
      <translation>final de texto de la agencia, no se imprime: {text}</translation>
    </message>
    <message>
      <source>the copy for the library is no sound PDF/A: {problem}</source>
      <translation>el ejemplar para la biblioteca no es un PDF/A correcto: {problem}</translation>
    </message>
    <message>
      <source>the excerpt, too long for a deck: {text}</source>
      <translation>el extracto, demasiado largo para una entradilla: {text}</translation>
    </message>
    <message>
      <source>the export does not say which picture number {n} is</source>
      <translation>la exportación no dice cuál es la imagen número {n}</translation>
    </message>
    <message>
      <source>the feed is damaged ({problem}); what could be read of it is read</source>
      <translation>la fuente está dañada ({problem}); se leyó lo que se pudo</translation>
    </message>
    <message>
      <source>the file is empty</source>
      <translation>el archivo está vacío</translation>
    </message>
    <message>
      <source>the front matter has no closing line</source>
      <translation>la cabecera no tiene línea de cierre</translation>
    </message>
    <message>
      <source>the issue asks for {wanted} pages and its sections make {made}</source>
      <translation>el número pide {wanted} páginas y sus secciones suman {made}</translation>
    </message>
    <message>
      <source>the keys are {names}</source>
      <translation>las claves son {names}</translation>
    </message>
    <message>
      <source>the site’s own lines {place} the story, cut: {text}</source>
      <translation>líneas propias del sitio {place} del artículo, cortadas: {text}</translation>
    </message>
    <message>
      <source>the story has no title</source>
      <translation>el artículo no tiene titular</translation>
    </message>
    <message>
      <source>there is no text in it</source>
      <translation>no hay texto en él</translation>
    </message>
    <message>
      <source>this is no text; the file is left out</source>
      <translation>esto no es texto; se omite el archivo</translation>
    </message>
    <message>
      <source>this is not UTF-8; read as Windows-1256 (Arabic and French)</source>
      <translation>esto no es UTF-8; leído como Windows-1256 (árabe y francés)</translation>
    </message>
    <message>
      <source>title of the paper</source>
      <translation>título del periódico</translation>
    </message>
    <message>
      <source>tracked changes, accepted; {text}</source>
      <translation>cambios controlados, aceptados; {text}</translation>
    </message>
    <message>
      <source>was changed both by hand and in the folder: the words of the desk stay</source>
      <translation>se cambió a mano y en la carpeta: se quedan las palabras del programa</translation>
    </message>
    <message>
      <source>what is placed on page {page} has to be a picture in the copy for the library</source>
      <translation>lo colocado en la página {page} tiene que ser una imagen en el ejemplar para la biblioteca</translation>
    </message>
    <message>
      <source>what may be left out: {names}</source>
      <translation>lo que puede dejarse fuera: {names}</translation>
    </message>
    <message>
      <source>words of a form, not printed: {text}</source>
      <translation>palabras de un formulario, no se imprimen: {text}</translation>
    </message>
    <message>
      <source>write a whole number from {first} to {second}</source>
      <translation>escriba un número entero de {first} a {second}</translation>
    </message>
    <message>
      <source>write eight digits, as 1113-8998</source>
      <translation>escriba ocho cifras, como 1113-8998</translation>
    </message>
    <message>
      <source>write it, or take it out</source>
      <translation>escríbalo o quítelo</translation>
    </message>
    <message>
      <source>write it, or wait for it</source>
      <translation>escríbalo o espérelo</translation>
    </message>
    <message>
      <source>write ltr, rtl or auto</source>
      <translation>escriba ltr, rtl o auto</translation>
    </message>
    <message>
      <source>write nl, fr, en, es or ar</source>
      <translation>escriba nl, fr, en, es o ar</translation>
    </message>
    <message>
      <source>write yes or no</source>
      <translation>escriba yes o no</translation>
    </message>
    <message>
      <source>{country}: the issue does not say its {mention} ({source}).</source>
      <translation>{country}: el número no indica: {mention} ({source}).</translation>
    </message>
    <message>
      <source>{country}: the {mention}, “{text}”,</source>
      <translation>{country}: la mención {mention}, «{text}»,</translation>
    </message>
    <message>
      <source>{country}: these have to stand on one page together: {mentions}.</source>
      <translation>{country}: esto tiene que estar junto en una página: {mentions}.</translation>
    </message>
    <message>
      <source>{file} is no story; it is left out</source>
      <translation>{file} no es un artículo; se omite</translation>
    </message>
    <message>
      <source>{file} is not in the issue: this version does not read {names} files</source>
      <translation>{file} no está en el número: esta versión no lee archivos {names}</translation>
    </message>
    <message>
      <source>{file} was written with a number and a date to be filled in</source>
      <translation>se escribió {file} con un número y una fecha por rellenar</translation>
    </message>
    <message>
      <source>{lines} the line above in “{story}”, style {role}: {points} pt are wanting</source>
      <translation>{lines} la línea de arriba en «{story}», estilo {role}: faltan {points} pt</translation>
    </message>
    <message>
      <source>{lines} the line above or below in “{story}”: {names}</source>
      <translation>{lines} la línea de arriba o de abajo en «{story}»: {names}</translation>
    </message>
    <message>
      <source>{many} without a full stop: {text}</source>
      <translation>{many} sin punto final: {text}</translation>
    </message>
    <message>
      <source>{names} changed in the folder; pages that were changed by hand are laid out by what it was</source>
      <translation>{names} cambió en la carpeta; las páginas cambiadas a mano siguen lo que había</translation>
    </message>
    <message>
      <source>{names} within the file, left out</source>
      <translation>dentro del archivo, se omite: {names}</translation>
    </message>
    <message>
      <source>{names}, not in the story: {text}</source>
      <translation>{names}, fuera del artículo: {text}</translation>
    </message>
    <message>
      <source>{names}: optional: {text} cannot be used</source>
      <translation>{names}: optional: {text} no se puede usar</translation>
    </message>
    <message>
      <source>{names}: {text} cannot be used</source>
      <translation>{names}: {text} no se puede usar</translation>
    </message>
    <message>
      <source>{n} of {all} entries have summaries only</source>
      <translation>{n} de {all} entradas solo tienen resúmenes</translation>
    </message>
    <message>
      <source>{n} stories from before {date}, left out</source>
      <translation>{n} artículos anteriores al {date}, se omiten</translation>
    </message>
    <message>
      <source>{picture} says nothing to readers who cannot see it</source>
      <translation>{picture} no dice nada a quien no la ve</translation>
    </message>
    <message>
      <source>{problem}; left out</source>
      <translation>{problem}; se omite</translation>
    </message>
    <message>
      <source>{problem}; no font of fonts/ is used</source>
      <translation>{problem}; no se usa ninguna fuente de fonts/</translation>
    </message>
    <message>
      <source>{problem}; the file is left out</source>
      <translation>{problem}; se omite el archivo</translation>
    </message>
    <message>
      <source>{problem}; the story is left out</source>
      <translation>{problem}; se omite el artículo</translation>
    </message>
    <message>
      <source>{problem}; the {n} items before it are read, those after it are not</source>
      <translation>{problem}; los {n} elementos anteriores se leyeron, los posteriores no</translation>
    </message>
    <message>
      <source>{what} cannot be counted: {trouble} ({source}).</source>
      <translation>{what} no cuenta: {trouble} ({source}).</translation>
    </message>
    <message>
      <source>{what} does not stand {place} ({source}).</source>
      <translation>{what} no figura {place} ({source}).</translation>
    </message>
    <message>
      <source>{what}, parted into {n}</source>
      <translation>{what}, dividido en {n}</translation>
    </message>
    <message>
      <source>{what}, {size} {unit}{many}.</source>
      <translation>{what}, {size} {unit}{many}.</translation>
    </message>
    <message>
      <source>“{text}” is part of a word wider than the line ({measure} pt), broken where it just fits</source>
      <translation>«{text}» es parte de una palabra más ancha que la línea ({measure} pt), partida donde cabe</translation>
    </message>
    <message numerus="yes">
      <source>“{title}” has %n straight quotation marks</source>
      <translation>
        <numerusform>«{title}» tiene una comilla recta</numerusform>
        <numerusform>«{title}» tiene %n comillas rectas</numerusform>
      </translation>
    </message>
    <message>
      <source>“{title}” is in the issue twice, as {first} and as {second}</source>
      <translation>«{title}» está dos veces en el número, como {first} y como {second}</translation>
    </message>
  </context>
  <context>
    <name>gallery</name>
    <message>
      <source>A few short stories, to try it out</source>
      <translation>Unos artículos breves, para probar</translation>
    </message>
    <message>
      <source>A new issue</source>
      <translation>Un número nuevo</translation>
    </message>
    <message>
      <source>A threaded text frame on each page</source>
      <translation>Un marco de texto enlazado por página</translation>
    </message>
    <message>
      <source>At the left</source>
      <translation>A la izquierda</translation>
    </message>
    <message>
      <source>At the right, the Arabic way</source>
      <translation>A la derecha, como en árabe</translation>
    </message>
    <message>
      <source>Begin with:</source>
      <translation>Empezar con:</translation>
    </message>
    <message>
      <source>Bound:</source>
      <translation>Lomo:</translation>
    </message>
    <message>
      <source>Broadsheet</source>
      <translation>Sábana</translation>
    </message>
    <message>
      <source>Create issue</source>
      <translation>Crear el número</translation>
    </message>
    <message>
      <source>Date:</source>
      <translation>Fecha:</translation>
    </message>
    <message>
      <source>Empty pages</source>
      <translation>Páginas vacías</translation>
    </message>
    <message>
      <source>Four pages A3</source>
      <translation>Cuatro páginas A3</translation>
    </message>
    <message>
      <source>Issue number:</source>
      <translation>Número de edición:</translation>
    </message>
    <message>
      <source>Issues opened before</source>
      <translation>Números abiertos antes</translation>
    </message>
    <message>
      <source>Language of the Latin pages:</source>
      <translation>Idioma de las páginas latinas:</translation>
    </message>
    <message>
      <source>Newsletter A4</source>
      <translation>Boletín A4</translation>
    </message>
    <message>
      <source>Next issue of the last paper…</source>
      <translation>Siguiente número del último periódico…</translation>
    </message>
    <message>
      <source>Of these, Arabic pages at the end:</source>
      <translation>De ellas, páginas árabes al final:</translation>
    </message>
    <message>
      <source>Open a file…</source>
      <translation>Abrir un archivo…</translation>
    </message>
    <message>
      <source>Open the sample issue</source>
      <translation>Abrir el número de muestra</translation>
    </message>
    <message>
      <source>Or go on with one</source>
      <translation>O seguir con uno</translation>
    </message>
    <message>
      <source>Pages:</source>
      <translation>Páginas:</translation>
    </message>
    <message>
      <source>Tabloid in two scripts</source>
      <translation>Tabloide en dos escrituras</translation>
    </message>
    <message>
      <source>Tarwisa: begin an issue</source>
      <translation>Tarwisa: empezar un número</translation>
    </message>
    <message>
      <source>Templates</source>
      <translation>Plantillas</translation>
    </message>
    <message>
      <source>Title in Arabic letters:</source>
      <translation>Título en letras árabes:</translation>
    </message>
    <message>
      <source>Title in Latin letters:</source>
      <translation>Título en letras latinas:</translation>
    </message>
    <message>
      <source>Two fronts, one from each side</source>
      <translation>Dos portadas, una por cada lado</translation>
    </message>
  </context>
  <context>
    <name>history</name>
    <message>
      <source>Add page</source>
      <translation>Añadir página</translation>
    </message>
    <message>
      <source>Align</source>
      <translation>Alinear</translation>
    </message>
    <message>
      <source>Alignment</source>
      <translation>Alineación</translation>
    </message>
    <message>
      <source>All capitals</source>
      <translation>Versales</translation>
    </message>
    <message>
      <source>Alternative text</source>
      <translation>Texto alternativo</translation>
    </message>
    <message>
      <source>Apply parent page</source>
      <translation>Aplicar página maestra</translation>
    </message>
    <message>
      <source>Arrange page</source>
      <translation>Disponer la página</translation>
    </message>
    <message>
      <source>As the style</source>
      <translation>Como el estilo</translation>
    </message>
    <message>
      <source>Balance columns</source>
      <translation>Igualar columnas</translation>
    </message>
    <message>
      <source>Base style on</source>
      <translation>Basar el estilo en</translation>
    </message>
    <message>
      <source>Baseline grid</source>
      <translation>Cuadrícula base</translation>
    </message>
    <message>
      <source>Baseline shift</source>
      <translation>Desplazamiento vertical</translation>
    </message>
    <message>
      <source>Binding</source>
      <translation>Lomo</translation>
    </message>
    <message>
      <source>Bold</source>
      <translation>Negrita</translation>
    </message>
    <message>
      <source>Bring forward</source>
      <translation>Traer adelante</translation>
    </message>
    <message>
      <source>Bring to front</source>
      <translation>Traer al frente</translation>
    </message>
    <message>
      <source>Change style</source>
      <translation>Cambiar el estilo</translation>
    </message>
    <message>
      <source>Character style</source>
      <translation>Estilo de carácter</translation>
    </message>
    <message>
      <source>Clear page</source>
      <translation>Vaciar la página</translation>
    </message>
    <message>
      <source>Close article into a block</source>
      <translation>Artículo cerrado en un bloque</translation>
    </message>
    <message>
      <source>Column rule</source>
      <translation>Corondel</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>Columnas</translation>
    </message>
    <message>
      <source>Corners</source>
      <translation>Esquinas</translation>
    </message>
    <message>
      <source>Correct spelling</source>
      <translation>Corregir la ortografía</translation>
    </message>
    <message>
      <source>Country of the law</source>
      <translation>País de la ley</translation>
    </message>
    <message>
      <source>Cut</source>
      <translation>Cortar</translation>
    </message>
    <message>
      <source>Cut thread</source>
      <translation>Cortar el enlace</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Fecha</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Eliminar</translation>
    </message>
    <message>
      <source>Delete column</source>
      <translation>Eliminar columna</translation>
    </message>
    <message>
      <source>Delete ink</source>
      <translation>Eliminar la tinta</translation>
    </message>
    <message>
      <source>Delete layer</source>
      <translation>Eliminar la capa</translation>
    </message>
    <message>
      <source>Delete pages</source>
      <translation>Eliminar páginas</translation>
    </message>
    <message>
      <source>Delete parent page</source>
      <translation>Eliminar página maestra</translation>
    </message>
    <message>
      <source>Delete row</source>
      <translation>Eliminar fila</translation>
    </message>
    <message>
      <source>Delete story</source>
      <translation>Eliminar el artículo</translation>
    </message>
    <message>
      <source>Delete style</source>
      <translation>Eliminar el estilo</translation>
    </message>
    <message>
      <source>Delete text</source>
      <translation>Borrar texto</translation>
    </message>
    <message>
      <source>Detach from parent page</source>
      <translation>Separar de la página maestra</translation>
    </message>
    <message>
      <source>Direction of columns</source>
      <translation>Sentido de las columnas</translation>
    </message>
    <message>
      <source>Direction of page</source>
      <translation>Sentido de la página</translation>
    </message>
    <message>
      <source>Director</source>
      <translation>Director</translation>
    </message>
    <message>
      <source>Distribute</source>
      <translation>Distribuir</translation>
    </message>
    <message>
      <source>Drop cap</source>
      <translation>Capitular</translation>
    </message>
    <message>
      <source>Drop text</source>
      <translation>Soltar texto</translation>
    </message>
    <message>
      <source>Duplicate</source>
      <translation>Duplicar</translation>
    </message>
    <message>
      <source>Duplicate page</source>
      <translation>Duplicar la página</translation>
    </message>
    <message>
      <source>Duplicate parent page</source>
      <translation>Duplicar página maestra</translation>
    </message>
    <message>
      <source>Enlarge picture</source>
      <translation>Ampliar la foto</translation>
    </message>
    <message>
      <source>Fill</source>
      <translation>Relleno</translation>
    </message>
    <message>
      <source>Fill frame</source>
      <translation>Llenar el marco</translation>
    </message>
    <message>
      <source>Fit frame to content</source>
      <translation>Ajustar el marco al contenido</translation>
    </message>
    <message>
      <source>Font</source>
      <translation>Tipo de letra</translation>
    </message>
    <message>
      <source>Group</source>
      <translation>Agrupar</translation>
    </message>
    <message>
      <source>Guide</source>
      <translation>Guía</translation>
    </message>
    <message>
      <source>Gutter</source>
      <translation>Medianil</translation>
    </message>
    <message>
      <source>HTML box</source>
      <translation>Recuadro HTML</translation>
    </message>
    <message>
      <source>Head of the table</source>
      <translation>Encabezado de la tabla</translation>
    </message>
    <message>
      <source>Height</source>
      <translation>Altura</translation>
    </message>
    <message>
      <source>Hide</source>
      <translation>Ocultar</translation>
    </message>
    <message>
      <source>Hijri date</source>
      <translation>Fecha de la hégira</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Historial</translation>
    </message>
    <message>
      <source>Hyphenate</source>
      <translation>Partir palabras</translation>
    </message>
    <message>
      <source>ISSN</source>
      <translation>ISSN</translation>
    </message>
    <message>
      <source>Import copy</source>
      <translation>Importar originales</translation>
    </message>
    <message>
      <source>Indent</source>
      <translation>Sangría</translation>
    </message>
    <message>
      <source>Ink of text</source>
      <translation>Tinta del texto</translation>
    </message>
    <message>
      <source>Insert character</source>
      <translation>Insertar carácter</translation>
    </message>
    <message>
      <source>Insert field</source>
      <translation>Insertar campo</translation>
    </message>
    <message>
      <source>Inset of text</source>
      <translation>Margen interior del texto</translation>
    </message>
    <message>
      <source>Issue number</source>
      <translation>Número de edición</translation>
    </message>
    <message>
      <source>Italic</source>
      <translation>Cursiva</translation>
    </message>
    <message>
      <source>Items change sides</source>
      <translation>Los elementos cambian de lado</translation>
    </message>
    <message>
      <source>Kashida</source>
      <translation>Kashida</translation>
    </message>
    <message>
      <source>Keep with next</source>
      <translation>Conservar con el siguiente</translation>
    </message>
    <message>
      <source>Kind of line</source>
      <translation>Tipo de filete</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Idioma</translation>
    </message>
    <message>
      <source>Language of paragraph</source>
      <translation>Idioma del párrafo</translation>
    </message>
    <message>
      <source>Language of text</source>
      <translation>Idioma del texto</translation>
    </message>
    <message>
      <source>Leading</source>
      <translation>Interlínea</translation>
    </message>
    <message>
      <source>Legal deposit</source>
      <translation>Depósito legal</translation>
    </message>
    <message>
      <source>Let finding pass</source>
      <translation>Dejar pasar un aviso</translation>
    </message>
    <message>
      <source>Line</source>
      <translation>Línea</translation>
    </message>
    <message>
      <source>Lock</source>
      <translation>Bloquear</translation>
    </message>
    <message>
      <source>Lock layer</source>
      <translation>Bloquear la capa</translation>
    </message>
    <message>
      <source>Mend</source>
      <translation>Corregir</translation>
    </message>
    <message>
      <source>Mix ink</source>
      <translation>Mezclar la tinta</translation>
    </message>
    <message>
      <source>Motto</source>
      <translation>Lema</translation>
    </message>
    <message>
      <source>Move</source>
      <translation>Mover</translation>
    </message>
    <message>
      <source>Move pages</source>
      <translation>Mover páginas</translation>
    </message>
    <message>
      <source>Move picture</source>
      <translation>Mover la foto</translation>
    </message>
    <message>
      <source>Move to layer</source>
      <translation>Mover a una capa</translation>
    </message>
    <message>
      <source>Move to parent page</source>
      <translation>Mover a la página maestra</translation>
    </message>
    <message>
      <source>New column</source>
      <translation>Nueva columna</translation>
    </message>
    <message>
      <source>New ellipse</source>
      <translation>Elipse nueva</translation>
    </message>
    <message>
      <source>New ink</source>
      <translation>Tinta nueva</translation>
    </message>
    <message>
      <source>New layer</source>
      <translation>Capa nueva</translation>
    </message>
    <message>
      <source>New line</source>
      <translation>Línea nueva</translation>
    </message>
    <message>
      <source>New paragraph</source>
      <translation>Párrafo nuevo</translation>
    </message>
    <message>
      <source>New parent page</source>
      <translation>Nueva página maestra</translation>
    </message>
    <message>
      <source>New picture frame</source>
      <translation>Marco de foto nuevo</translation>
    </message>
    <message>
      <source>New row</source>
      <translation>Nueva fila</translation>
    </message>
    <message>
      <source>New shape</source>
      <translation>Forma nueva</translation>
    </message>
    <message>
      <source>New style</source>
      <translation>Estilo nuevo</translation>
    </message>
    <message>
      <source>New table</source>
      <translation>Nueva tabla</translation>
    </message>
    <message>
      <source>New text frame</source>
      <translation>Marco de texto nuevo</translation>
    </message>
    <message>
      <source>New tint</source>
      <translation>Matiz nuevo</translation>
    </message>
    <message>
      <source>Next issue</source>
      <translation>Número siguiente</translation>
    </message>
    <message>
      <source>Nudge</source>
      <translation>Empujar</translation>
    </message>
    <message>
      <source>Numbering of pages</source>
      <translation>Numeración de páginas</translation>
    </message>
    <message>
      <source>Object style</source>
      <translation>Estilo de objeto</translation>
    </message>
    <message>
      <source>Open article into frames</source>
      <translation>Artículo abierto en marcos</translation>
    </message>
    <message>
      <source>Opened</source>
      <translation>Abierto</translation>
    </message>
    <message>
      <source>Order of layers</source>
      <translation>Orden de las capas</translation>
    </message>
    <message>
      <source>Override parent item</source>
      <translation>Separar un elemento de la maestra</translation>
    </message>
    <message>
      <source>Page set-up</source>
      <translation>Configurar página</translation>
    </message>
    <message>
      <source>Paragraph direction</source>
      <translation>Sentido del párrafo</translation>
    </message>
    <message>
      <source>Paragraph style</source>
      <translation>Estilo de párrafo</translation>
    </message>
    <message>
      <source>Paste</source>
      <translation>Pegar</translation>
    </message>
    <message>
      <source>Place files</source>
      <translation>Colocar archivos</translation>
    </message>
    <message>
      <source>Place picture</source>
      <translation>Colocar foto</translation>
    </message>
    <message>
      <source>Place story</source>
      <translation>Colocar el artículo</translation>
    </message>
    <message>
      <source>Plain letters</source>
      <translation>Letra normal</translation>
    </message>
    <message>
      <source>Plate of ink</source>
      <translation>Plancha de la tinta</translation>
    </message>
    <message>
      <source>Price</source>
      <translation>Precio</translation>
    </message>
    <message>
      <source>Print layer</source>
      <translation>Imprimir la capa</translation>
    </message>
    <message>
      <source>Printer</source>
      <translation>Imprenta</translation>
    </message>
    <message>
      <source>Put back</source>
      <translation>Restablecer</translation>
    </message>
    <message>
      <source>Redefine style</source>
      <translation>Redefinir el estilo</translation>
    </message>
    <message>
      <source>Relink picture</source>
      <translation>Volver a vincular la foto</translation>
    </message>
    <message>
      <source>Remove guide</source>
      <translation>Quitar la guía</translation>
    </message>
    <message>
      <source>Rename ink</source>
      <translation>Renombrar la tinta</translation>
    </message>
    <message>
      <source>Rename layer</source>
      <translation>Renombrar la capa</translation>
    </message>
    <message>
      <source>Rename parent page</source>
      <translation>Cambiar nombre de la página maestra</translation>
    </message>
    <message>
      <source>Rename style</source>
      <translation>Renombrar el estilo</translation>
    </message>
    <message>
      <source>Replace</source>
      <translation>Reemplazar</translation>
    </message>
    <message>
      <source>Reset to parent page</source>
      <translation>Restablecer según la maestra</translation>
    </message>
    <message>
      <source>Resize</source>
      <translation>Cambiar el tamaño</translation>
    </message>
    <message>
      <source>Rotate</source>
      <translation>Girar</translation>
    </message>
    <message>
      <source>Scale picture</source>
      <translation>Escalar la foto</translation>
    </message>
    <message>
      <source>Section</source>
      <translation>Sección</translation>
    </message>
    <message>
      <source>Send backward</source>
      <translation>Enviar atrás</translation>
    </message>
    <message>
      <source>Send to back</source>
      <translation>Enviar al fondo</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>Mostrar todo</translation>
    </message>
    <message>
      <source>Show layer</source>
      <translation>Mostrar la capa</translation>
    </message>
    <message>
      <source>Size of text</source>
      <translation>Cuerpo del texto</translation>
    </message>
    <message>
      <source>Small capitals</source>
      <translation>Versalitas</translation>
    </message>
    <message>
      <source>Space after</source>
      <translation>Espacio posterior</translation>
    </message>
    <message>
      <source>Space before</source>
      <translation>Espacio anterior</translation>
    </message>
    <message>
      <source>Strikethrough</source>
      <translation>Tachado</translation>
    </message>
    <message>
      <source>Subscript</source>
      <translation>Subíndice</translation>
    </message>
    <message>
      <source>Superscript</source>
      <translation>Superíndice</translation>
    </message>
    <message>
      <source>Take look</source>
      <translation>Tomar el aspecto</translation>
    </message>
    <message>
      <source>Tell finding again</source>
      <translation>Volver a dar un aviso</translation>
    </message>
    <message>
      <source>Text wrap</source>
      <translation>Contorneo</translation>
    </message>
    <message>
      <source>Thread text</source>
      <translation>Enlazar texto</translation>
    </message>
    <message>
      <source>Tint</source>
      <translation>Tono</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Título</translation>
    </message>
    <message>
      <source>Tracking</source>
      <translation>Tracking</translation>
    </message>
    <message>
      <source>Turn table round</source>
      <translation>Invertir la tabla</translation>
    </message>
    <message>
      <source>Typing</source>
      <translation>Escritura</translation>
    </message>
    <message>
      <source>Underline</source>
      <translation>Subrayado</translation>
    </message>
    <message>
      <source>Ungroup</source>
      <translation>Desagrupar</translation>
    </message>
    <message>
      <source>Unlock</source>
      <translation>Desbloquear</translation>
    </message>
    <message>
      <source>Unlock all</source>
      <translation>Desbloquear todo</translation>
    </message>
    <message>
      <source>Vertical alignment</source>
      <translation>Alineación vertical</translation>
    </message>
    <message>
      <source>Website</source>
      <translation>Sitio web</translation>
    </message>
    <message>
      <source>Weight of line</source>
      <translation>Grosor de línea</translation>
    </message>
    <message>
      <source>Width</source>
      <translation>Anchura</translation>
    </message>
    <message>
      <source>Word of the paper</source>
      <translation>Palabra del periódico</translation>
    </message>
  </context>
  <context>
    <name>html box</name>
    <message>
      <source>Add column</source>
      <translation>Añadir columna</translation>
    </message>
    <message>
      <source>Add files to the box</source>
      <translation>Añadir archivos al recuadro</translation>
    </message>
    <message>
      <source>Add row</source>
      <translation>Añadir fila</translation>
    </message>
    <message>
      <source>Add…</source>
      <translation>Añadir…</translation>
    </message>
    <message>
      <source>An element marked data-row stands once for each other row, its {column} filled in.</source>
      <translation>Un elemento marcado data-row aparece una vez por cada otra fila, con {column} rellenado.</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>Archivos</translation>
    </message>
    <message>
      <source>Files that the box shows</source>
      <translation>Archivos que muestra el recuadro</translation>
    </message>
    <message>
      <source>HTML and CSS</source>
      <translation>HTML y CSS</translation>
    </message>
    <message>
      <source>HTML box: {name}</source>
      <translation>Recuadro HTML: {name}</translation>
    </message>
    <message>
      <source>How the box looks</source>
      <translation>Aspecto del recuadro</translation>
    </message>
    <message>
      <source>It fits.</source>
      <translation>Cabe.</translation>
    </message>
    <message>
      <source>List</source>
      <translation>Lista</translation>
    </message>
    <message>
      <source>Take out</source>
      <translation>Quitar</translation>
    </message>
    <message>
      <source>Take row out</source>
      <translation>Quitar la fila</translation>
    </message>
    <message>
      <source>The HTML names a file as it stands in this list.</source>
      <translation>El HTML nombra un archivo tal como figura en esta lista.</translation>
    </message>
    <message>
      <source>The box is being set…</source>
      <translation>El recuadro se está componiendo…</translation>
    </message>
    <message>
      <source>The files of a box are {limit} at most.</source>
      <translation>Los archivos de un recuadro suman como máximo {limit}.</translation>
    </message>
    <message>
      <source>The first row names the columns.</source>
      <translation>La primera fila da nombre a las columnas.</translation>
    </message>
    <message>
      <source>Too full: not all of it is shown.</source>
      <translation>Demasiado lleno: no se muestra todo.</translation>
    </message>
  </context>
  <context>
    <name>import</name>
    <message numerus="yes">
      <source>%n changes</source>
      <translation>
        <numerusform>%n cambio</numerusform>
        <numerusform>%n cambios</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n stories imported.</source>
      <translation>
        <numerusform>%n artículo importado.</numerusform>
        <numerusform>%n artículos importados.</numerusform>
      </translation>
    </message>
    <message>
      <source>Changes</source>
      <translation>Cambios</translation>
    </message>
    <message>
      <source>Files to import</source>
      <translation>Archivos por importar</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Importar</translation>
    </message>
    <message>
      <source>Import copy</source>
      <translation>Importar originales</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Idioma</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Foto</translation>
    </message>
    <message>
      <source>Stories come into the Stories panel; drag them to a page from there.</source>
      <translation>Los artículos llegan al panel Artículos; arrástrelos desde allí a una página.</translation>
    </message>
    <message>
      <source>Story</source>
      <translation>Artículo</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Texto</translation>
    </message>
    <message>
      <source>What was changed stays on record: File &gt; Changes to imported copy.</source>
      <translation>Lo cambiado queda registrado: Archivo &gt; Cambios en los textos importados.</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>Palabras</translation>
    </message>
  </context>
  <context>
    <name>inks</name>
    <message>
      <source>Black</source>
      <translation>Negro</translation>
    </message>
    <message>
      <source>Cyan</source>
      <translation>Cian</translation>
    </message>
    <message>
      <source>Delete ink: what it drew becomes black</source>
      <translation>Eliminar la tinta: lo que imprimía pasa a negro</translation>
    </message>
    <message>
      <source>Half of this ink as a tint</source>
      <translation>La mitad de esta tinta como matiz</translation>
    </message>
    <message>
      <source>Ink</source>
      <translation>Tinta</translation>
    </message>
    <message>
      <source>Inks</source>
      <translation>Tintas</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Tipo</translation>
    </message>
    <message>
      <source>Magenta</source>
      <translation>Magenta</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>New ink</source>
      <translation>Tinta nueva</translation>
    </message>
    <message>
      <source>Plate</source>
      <translation>Plancha</translation>
    </message>
    <message>
      <source>Process</source>
      <translation>Cuatricromía</translation>
    </message>
    <message>
      <source>Spot</source>
      <translation>Tinta plana</translation>
    </message>
    <message>
      <source>Sum {sum} %</source>
      <translation>Suma {sum} %</translation>
    </message>
    <message>
      <source>Sum {sum} %, more than newsprint holds ({limit} %)</source>
      <translation>Suma {sum} %, más de lo que admite el papel prensa ({limit} %)</translation>
    </message>
    <message>
      <source>Yellow</source>
      <translation>Amarillo</translation>
    </message>
    <message numerus="yes">
      <source>used %n times</source>
      <translation>
        <numerusform>usado %n vez</numerusform>
        <numerusform>usado %n veces</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>inspector</name>
    <message>
      <source>Advertisement</source>
      <translation>Anuncio</translation>
    </message>
    <message>
      <source>After</source>
      <translation>Después</translation>
    </message>
    <message>
      <source>Align to the side where lines begin</source>
      <translation>Alinear al lado donde empiezan las líneas</translation>
    </message>
    <message>
      <source>Align to the side where lines end</source>
      <translation>Alinear al lado donde acaban las líneas</translation>
    </message>
    <message>
      <source>All pages</source>
      <translation>Todas las páginas</translation>
    </message>
    <message>
      <source>Angle, clockwise</source>
      <translation>Ángulo, en sentido horario</translation>
    </message>
    <message>
      <source>Arabic font</source>
      <translation>Letra árabe</translation>
    </message>
    <message>
      <source>Around the frame</source>
      <translation>Alrededor del marco</translation>
    </message>
    <message>
      <source>Around what the picture shows</source>
      <translation>Alrededor de lo que muestra la imagen</translation>
    </message>
    <message>
      <source>As the paragraph</source>
      <translation>Como el párrafo</translation>
    </message>
    <message>
      <source>As the style</source>
      <translation>Como el estilo</translation>
    </message>
    <message>
      <source>At the left</source>
      <translation>A la izquierda</translation>
    </message>
    <message>
      <source>At the right</source>
      <translation>A la derecha</translation>
    </message>
    <message>
      <source>Baseline shift, upwards</source>
      <translation>Desplazamiento vertical, hacia arriba</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>Antes</translation>
    </message>
    <message>
      <source>Bleed</source>
      <translation>Sangre</translation>
    </message>
    <message>
      <source>Bottom</source>
      <translation>Abajo</translation>
    </message>
    <message>
      <source>Bound</source>
      <translation>Lomo</translation>
    </message>
    <message>
      <source>Centre</source>
      <translation>Centro</translation>
    </message>
    <message>
      <source>Character</source>
      <translation>Carácter</translation>
    </message>
    <message>
      <source>Column rule</source>
      <translation>Corondel</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>Columnas</translation>
    </message>
    <message>
      <source>Columns of equal length</source>
      <translation>Columnas de igual longitud</translation>
    </message>
    <message>
      <source>Columns run</source>
      <translation>Las columnas van</translation>
    </message>
    <message>
      <source>Corners</source>
      <translation>Esquinas</translation>
    </message>
    <message>
      <source>Dashed</source>
      <translation>Discontinuo</translation>
    </message>
    <message>
      <source>Distance of other text</source>
      <translation>Distancia del otro texto</translation>
    </message>
    <message>
      <source>Distance of the baseline grid's lines</source>
      <translation>Distancia de la cuadrícula base</translation>
    </message>
    <message>
      <source>Dotted</source>
      <translation>Punteado</translation>
    </message>
    <message>
      <source>Double</source>
      <translation>Doble</translation>
    </message>
    <message>
      <source>Drop cap</source>
      <translation>Capitular</translation>
    </message>
    <message>
      <source>Drop cap, lines deep</source>
      <translation>Capitular, líneas de altura</translation>
    </message>
    <message>
      <source>Edit HTML…</source>
      <translation>Editar el HTML…</translation>
    </message>
    <message>
      <source>End</source>
      <translation>Fin</translation>
    </message>
    <message>
      <source>Fill</source>
      <translation>Relleno</translation>
    </message>
    <message>
      <source>Fill and line</source>
      <translation>Relleno y contorno</translation>
    </message>
    <message>
      <source>Fill frame</source>
      <translation>Llenar el marco</translation>
    </message>
    <message>
      <source>Fit frame</source>
      <translation>Ajustar marco</translation>
    </message>
    <message>
      <source>Font</source>
      <translation>Tipo de letra</translation>
    </message>
    <message>
      <source>Grid</source>
      <translation>Cuadrícula</translation>
    </message>
    <message>
      <source>Gutter</source>
      <translation>Medianil</translation>
    </message>
    <message>
      <source>H</source>
      <translation>Al</translation>
    </message>
    <message>
      <source>HTML box</source>
      <translation>Recuadro HTML</translation>
    </message>
    <message>
      <source>Headline</source>
      <translation>Titular</translation>
    </message>
    <message>
      <source>Height</source>
      <translation>Altura</translation>
    </message>
    <message>
      <source>Hidden</source>
      <translation>Oculto</translation>
    </message>
    <message>
      <source>Hyphenate</source>
      <translation>Partir palabras</translation>
    </message>
    <message>
      <source>Indent</source>
      <translation>Sangría</translation>
    </message>
    <message>
      <source>Indent of the first line</source>
      <translation>Sangría de la primera línea</translation>
    </message>
    <message>
      <source>Indent where lines begin</source>
      <translation>Sangría al principio de las líneas</translation>
    </message>
    <message>
      <source>Indent where lines end</source>
      <translation>Sangría al final de las líneas</translation>
    </message>
    <message>
      <source>Ink</source>
      <translation>Tinta</translation>
    </message>
    <message>
      <source>Inset, left</source>
      <translation>Margen izquierdo</translation>
    </message>
    <message>
      <source>Inset, top</source>
      <translation>Margen superior</translation>
    </message>
    <message>
      <source>Inside</source>
      <translation>Interior</translation>
    </message>
    <message>
      <source>It fits</source>
      <translation>Cabe</translation>
    </message>
    <message>
      <source>Justify</source>
      <translation>Justificar</translation>
    </message>
    <message>
      <source>Kashida</source>
      <translation>Kashida</translation>
    </message>
    <message>
      <source>Keep with the next paragraph</source>
      <translation>Conservar con el párrafo siguiente</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Tipo</translation>
    </message>
    <message>
      <source>Kind of line</source>
      <translation>Tipo de filete</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Idioma</translation>
    </message>
    <message>
      <source>Layer</source>
      <translation>Capa</translation>
    </message>
    <message>
      <source>Leading</source>
      <translation>Interlínea</translation>
    </message>
    <message>
      <source>Left edge</source>
      <translation>Borde izquierdo</translation>
    </message>
    <message>
      <source>Left to right</source>
      <translation>De izquierda a derecha</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Ligero</translation>
    </message>
    <message>
      <source>Line</source>
      <translation>Línea</translation>
    </message>
    <message>
      <source>Locked</source>
      <translation>Bloqueado</translation>
    </message>
    <message>
      <source>Middle</source>
      <translation>Medio</translation>
    </message>
    <message>
      <source>Newspaper</source>
      <translation>Periódico</translation>
    </message>
    <message>
      <source>No picture</source>
      <translation>Sin foto</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Ninguno</translation>
    </message>
    <message>
      <source>Nothing selected: page {folio}</source>
      <translation>Nada seleccionado: página {folio}</translation>
    </message>
    <message>
      <source>Nothing selected: parent page {name}</source>
      <translation>Nada seleccionado: página maestra {name}</translation>
    </message>
    <message>
      <source>Object</source>
      <translation>Objeto</translation>
    </message>
    <message>
      <source>Other text runs around it</source>
      <translation>El otro texto lo contornea</translation>
    </message>
    <message>
      <source>Otherwise than its style: {count}</source>
      <translation>Distinto de su estilo: {count}</translation>
    </message>
    <message>
      <source>Outside</source>
      <translation>Exterior</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>Página</translation>
    </message>
    <message>
      <source>Paragraph</source>
      <translation>Párrafo</translation>
    </message>
    <message>
      <source>Paragraph left to right</source>
      <translation>Párrafo de izquierda a derecha</translation>
    </message>
    <message>
      <source>Paragraph right to left</source>
      <translation>Párrafo de derecha a izquierda</translation>
    </message>
    <message>
      <source>Paragraph style</source>
      <translation>Estilo de párrafo</translation>
    </message>
    <message>
      <source>Parent page</source>
      <translation>Página maestra</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Foto</translation>
    </message>
    <message>
      <source>Picture frame</source>
      <translation>Marco de foto</translation>
    </message>
    <message>
      <source>Radius of the corners</source>
      <translation>Radio de las esquinas</translation>
    </message>
    <message>
      <source>Reads</source>
      <translation>Se lee</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>Derecha</translation>
    </message>
    <message>
      <source>Right to left</source>
      <translation>De derecha a izquierda</translation>
    </message>
    <message>
      <source>Scale</source>
      <translation>Escala</translation>
    </message>
    <message>
      <source>Section</source>
      <translation>Sección</translation>
    </message>
    <message>
      <source>Shape</source>
      <translation>Forma</translation>
    </message>
    <message>
      <source>Shift</source>
      <translation>Desplaz.</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Cuerpo</translation>
    </message>
    <message>
      <source>Solid</source>
      <translation>Continuo</translation>
    </message>
    <message>
      <source>Space after the paragraph</source>
      <translation>Espacio tras el párrafo</translation>
    </message>
    <message>
      <source>Space before the paragraph</source>
      <translation>Espacio antes del párrafo</translation>
    </message>
    <message>
      <source>Space between letters, in percent of the size; joined letters keep</source>
      <translation>Espacio entre letras, en por ciento del cuerpo; las letras unidas siguen unidas</translation>
    </message>
    <message>
      <source>Spread over the height</source>
      <translation>Repartido en la altura</translation>
    </message>
    <message>
      <source>Stand on the baseline grid</source>
      <translation>Sobre la cuadrícula base</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Inicio</translation>
    </message>
    <message>
      <source>Style</source>
      <translation>Estilo</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Texto</translation>
    </message>
    <message>
      <source>Text frame</source>
      <translation>Marco de texto</translation>
    </message>
    <message>
      <source>Text keeps from the bottom edge</source>
      <translation>Distancia del texto al borde inferior</translation>
    </message>
    <message>
      <source>Text keeps from the left edge</source>
      <translation>Distancia del texto al borde izquierdo</translation>
    </message>
    <message>
      <source>Text keeps from the right edge</source>
      <translation>Distancia del texto al borde derecho</translation>
    </message>
    <message>
      <source>Text keeps from the top edge</source>
      <translation>Distancia del texto al borde superior</translation>
    </message>
    <message>
      <source>Text runs</source>
      <translation>El texto corre</translation>
    </message>
    <message>
      <source>Text stands</source>
      <translation>El texto se sitúa</translation>
    </message>
    <message>
      <source>The picture has no transparent ground: it has no other outline.</source>
      <translation>La imagen no tiene fondo transparente: no tiene otro contorno.</translation>
    </message>
    <message>
      <source>Tint</source>
      <translation>Tono</translation>
    </message>
    <message>
      <source>Tint of the fill</source>
      <translation>Tono del relleno</translation>
    </message>
    <message>
      <source>Told to readers who cannot see it</source>
      <translation>Se dice a quien no la ve</translation>
    </message>
    <message>
      <source>Too full: not all of it is shown</source>
      <translation>Demasiado lleno: no se muestra todo</translation>
    </message>
    <message>
      <source>Top</source>
      <translation>Arriba</translation>
    </message>
    <message>
      <source>Top edge</source>
      <translation>Borde superior</translation>
    </message>
    <message>
      <source>Tracking</source>
      <translation>Tracking</translation>
    </message>
    <message>
      <source>W</source>
      <translation>An</translation>
    </message>
    <message>
      <source>Weight</source>
      <translation>Grosor</translation>
    </message>
    <message>
      <source>Weight of the line</source>
      <translation>Grosor del filete</translation>
    </message>
    <message>
      <source>Width</source>
      <translation>Anchura</translation>
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
      <translation>en lugar de un elemento de la página maestra</translation>
    </message>
    <message>
      <source>{count} frames</source>
      <translation>{count} marcos</translation>
    </message>
    <message>
      <source>{width} × {height} pixels, {ppi} ppi here</source>
      <translation>{width} × {height} píxeles, aquí {ppi} ppp</translation>
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
      <translation>Añadir el idioma</translation>
    </message>
    <message>
      <source>Add-on</source>
      <translation>Suplemento</translation>
    </message>
    <message>
      <source>Another language of the masthead</source>
      <translation>Otro idioma de la mancheta</translation>
    </message>
    <message>
      <source>Belgium</source>
      <translation>Bélgica</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Fecha</translation>
    </message>
    <message>
      <source>Days that this Hijri month was sighted beside the table</source>
      <translation>Días de diferencia entre el avistamiento de este mes y la tabla</translation>
    </message>
    <message>
      <source>Deposit no.</source>
      <translation>N.º de depósito</translation>
    </message>
    <message>
      <source>Director</source>
      <translation>Director</translation>
    </message>
    <message>
      <source>France</source>
      <translation>Francia</translation>
    </message>
    <message>
      <source>Hijri ± days</source>
      <translation>Hégira ± días</translation>
    </message>
    <message>
      <source>ISSN</source>
      <translation>ISSN</translation>
    </message>
    <message>
      <source>Law and deposit</source>
      <translation>Ley y depósito</translation>
    </message>
    <message>
      <source>Law of</source>
      <translation>Ley de</translation>
    </message>
    <message>
      <source>Legal deposit</source>
      <translation>Depósito legal</translation>
    </message>
    <message>
      <source>Masthead</source>
      <translation>Mancheta</translation>
    </message>
    <message>
      <source>Morocco</source>
      <translation>Marruecos</translation>
    </message>
    <message>
      <source>Motto</source>
      <translation>Lema</translation>
    </message>
    <message>
      <source>Netherlands</source>
      <translation>Países Bajos</translation>
    </message>
    <message>
      <source>Next: +1</source>
      <translation>Siguiente: +1</translation>
    </message>
    <message>
      <source>No lawyer has confirmed these rules. Ask one before you rely on them.</source>
      <translation>Ningún jurista ha confirmado estas reglas. Consulte a uno antes de fiarse de ellas.</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Ninguno</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>Número</translation>
    </message>
    <message>
      <source>Number of the issue</source>
      <translation>Número de edición</translation>
    </message>
    <message>
      <source>Number of the issue, five digits</source>
      <translation>Número de edición, cinco cifras</translation>
    </message>
    <message>
      <source>Price</source>
      <translation>Precio</translation>
    </message>
    <message>
      <source>Printer</source>
      <translation>Imprenta</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Mostrar</translation>
    </message>
    <message>
      <source>Show on the page</source>
      <translation>Mostrar en la página</translation>
    </message>
    <message>
      <source>Spain</source>
      <translation>España</translation>
    </message>
    <message>
      <source>The check digit is right</source>
      <translation>El dígito de control es correcto</translation>
    </message>
    <message>
      <source>The next number, and the date that follows</source>
      <translation>El número siguiente y la fecha que le toca</translation>
    </message>
    <message>
      <source>This issue</source>
      <translation>Este número</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Título</translation>
    </message>
    <message>
      <source>Website</source>
      <translation>Sitio web</translation>
    </message>
    <message>
      <source>Week of the year, two digits</source>
      <translation>Semana del año, dos cifras</translation>
    </message>
    <message>
      <source>Year</source>
      <translation>Año</translation>
    </message>
    <message>
      <source>cannot be counted</source>
      <translation>no se puede contar</translation>
    </message>
    <message>
      <source>is not filled in</source>
      <translation>no está rellenado</translation>
    </message>
    <message>
      <source>stands on no page</source>
      <translation>no está en ninguna página</translation>
    </message>
    <message>
      <source>stands on the page</source>
      <translation>está en la página</translation>
    </message>
  </context>
  <context>
    <name>layers</name>
    <message numerus="yes">
      <source>%n frames</source>
      <translation>
        <numerusform>%n marco</numerusform>
        <numerusform>%n marcos</numerusform>
      </translation>
    </message>
    <message>
      <source>All frames lie on one layer</source>
      <translation>Todos los marcos están en una capa</translation>
    </message>
    <message>
      <source>Delete layer: its frames go to the lowest one</source>
      <translation>Eliminar la capa: sus marcos pasan a la más baja</translation>
    </message>
    <message>
      <source>Layer</source>
      <translation>Capa</translation>
    </message>
    <message>
      <source>Layers</source>
      <translation>Capas</translation>
    </message>
    <message>
      <source>Locked</source>
      <translation>Bloqueado</translation>
    </message>
    <message>
      <source>Lower layer</source>
      <translation>Bajar la capa</translation>
    </message>
    <message>
      <source>New frames go to the chosen layer</source>
      <translation>Los marcos nuevos van a la capa elegida</translation>
    </message>
    <message>
      <source>New layer</source>
      <translation>Capa nueva</translation>
    </message>
    <message>
      <source>Printed</source>
      <translation>Se imprime</translation>
    </message>
    <message>
      <source>Put the selected frames on this layer</source>
      <translation>Poner los marcos seleccionados en esta capa</translation>
    </message>
    <message>
      <source>Raise layer</source>
      <translation>Subir la capa</translation>
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
        <numerusform>%n imagen encontrada en esta carpeta</numerusform>
        <numerusform>%n imágenes encontradas en esta carpeta</numerusform>
      </translation>
    </message>
    <message>
      <source>File</source>
      <translation>Archivo</translation>
    </message>
    <message>
      <source>Links</source>
      <translation>Vínculos</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>Página</translation>
    </message>
    <message>
      <source>Show on the page</source>
      <translation>Mostrar en la página</translation>
    </message>
    <message>
      <source>Take another file instead</source>
      <translation>Tomar otro archivo en su lugar</translation>
    </message>
    <message>
      <source>Take another file instead…</source>
      <translation>Tomar otro archivo en su lugar…</translation>
    </message>
    <message>
      <source>Take the file as it is now</source>
      <translation>Tomar el archivo como está ahora</translation>
    </message>
    <message>
      <source>The file cannot be read</source>
      <translation>El archivo no se puede leer</translation>
    </message>
    <message>
      <source>The file is another than was placed</source>
      <translation>El archivo no es el que se colocó</translation>
    </message>
    <message>
      <source>The file is missing</source>
      <translation>Falta el archivo</translation>
    </message>
    <message>
      <source>The file is there</source>
      <translation>El archivo está</translation>
    </message>
    <message>
      <source>Too few pixels for this size</source>
      <translation>Muy pocos píxeles para este tamaño</translation>
    </message>
    <message>
      <source>on no page</source>
      <translation>en ninguna página</translation>
    </message>
    <message>
      <source>ppi</source>
      <translation>ppp</translation>
    </message>
    <message>
      <source>{width} × {height} pixels</source>
      <translation>{width} × {height} píxeles</translation>
    </message>
  </context>
  <context>
    <name>next issue</name>
    <message>
      <source>Appears:</source>
      <translation>Aparece:</translation>
    </message>
    <message>
      <source>Create next issue</source>
      <translation>Crear el número siguiente</translation>
    </message>
    <message>
      <source>Daily</source>
      <translation>A diario</translation>
    </message>
    <message>
      <source>Date:</source>
      <translation>Fecha:</translation>
    </message>
    <message>
      <source>Every two weeks</source>
      <translation>Cada dos semanas</translation>
    </message>
    <message>
      <source>Keep the frames of its stories and pictures, emptied</source>
      <translation>Conservar vacíos los marcos de sus artículos y fotos</translation>
    </message>
    <message>
      <source>Monthly</source>
      <translation>Cada mes</translation>
    </message>
    <message>
      <source>Next issue</source>
      <translation>Número siguiente</translation>
    </message>
    <message>
      <source>Titles, imprint, master pages, styles and inks stay as they are.</source>
      <translation>Títulos, mancheta, páginas maestras, estilos y tintas quedan como están.</translation>
    </message>
    <message>
      <source>Weekly</source>
      <translation>Cada semana</translation>
    </message>
    <message>
      <source>{title}: issue {number}</source>
      <translation>{title}: número {number}</translation>
    </message>
  </context>
  <context>
    <name>numbering</name>
    <message>
      <source>A section begins at page {folio}</source>
      <translation>En la página {folio} empieza una sección</translation>
    </message>
    <message>
      <source>Before each number:</source>
      <translation>Antes de cada número:</translation>
    </message>
    <message>
      <source>First number:</source>
      <translation>Primer número:</translation>
    </message>
    <message>
      <source>Kind of numbers:</source>
      <translation>Tipo de números:</translation>
    </message>
    <message>
      <source>Numbering of pages</source>
      <translation>Numeración de páginas</translation>
    </message>
    <message>
      <source>Printed from here on: {folios}</source>
      <translation>Se imprime desde aquí: {folios}</translation>
    </message>
  </context>
  <context>
    <name>pages</name>
    <message>
      <source>Add a page behind this one</source>
      <translation>Añadir una página tras esta</translation>
    </message>
    <message>
      <source>Apply parent page</source>
      <translation>Aplicar página maestra</translation>
    </message>
    <message numerus="yes">
      <source>Delete %n pages with all that stands on them? Stories stay.</source>
      <translation>
        <numerusform>¿Eliminar %n página con todo lo que contiene? Los artículos se quedan.</numerusform>
        <numerusform>¿Eliminar %n páginas con todo lo que contienen? Los artículos se quedan.</numerusform>
      </translation>
    </message>
    <message>
      <source>Delete pages</source>
      <translation>Eliminar páginas</translation>
    </message>
    <message>
      <source>Drag it onto a page to apply it; double-click to edit it</source>
      <translation>Arrástrela a una página para aplicarla; doble clic para editarla</translation>
    </message>
    <message>
      <source>Drag it onto a page, or press Enter for the chosen pages</source>
      <translation>Arrástrela a una página o pulse Intro para las páginas elegidas</translation>
    </message>
    <message>
      <source>Duplicate page</source>
      <translation>Duplicar la página</translation>
    </message>
    <message>
      <source>Left to right</source>
      <translation>De izquierda a derecha</translation>
    </message>
    <message>
      <source>Move pages</source>
      <translation>Mover páginas</translation>
    </message>
    <message>
      <source>Name of the section</source>
      <translation>Nombre de la sección</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Ninguno</translation>
    </message>
    <message>
      <source>Page {folio}</source>
      <translation>Página {folio}</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Páginas</translation>
    </message>
    <message>
      <source>Parent pages</source>
      <translation>Páginas maestras</translation>
    </message>
    <message>
      <source>Reads</source>
      <translation>Se lee</translation>
    </message>
    <message>
      <source>Right to left</source>
      <translation>De derecha a izquierda</translation>
    </message>
    <message>
      <source>Section</source>
      <translation>Sección</translation>
    </message>
    <message>
      <source>Section numbering…</source>
      <translation>Numeración de la sección…</translation>
    </message>
    <message>
      <source>Section…</source>
      <translation>Sección…</translation>
    </message>
    <message>
      <source>Take everything off this page</source>
      <translation>Quitarlo todo de esta página</translation>
    </message>
    <message>
      <source>These stories would run on to an earlier page: {stories}. Move the pages?</source>
      <translation>Estos artículos seguirían en una página anterior: {stories}. ¿Mover las páginas?</translation>
    </message>
    <message>
      <source>text left over</source>
      <translation>texto sobrante</translation>
    </message>
  </context>
  <context>
    <name>palette</name>
    <message>
      <source>Actions</source>
      <translation>Acciones</translation>
    </message>
    <message>
      <source>Command palette</source>
      <translation>Paleta de órdenes</translation>
    </message>
    <message>
      <source>Type what you want to do</source>
      <translation>Escriba lo que quiere hacer</translation>
    </message>
    <message>
      <source>What to do</source>
      <translation>Qué hacer</translation>
    </message>
  </context>
  <context>
    <name>parents</name>
    <message numerus="yes">
      <source>%n pages have this parent page and lose its items. Delete it?</source>
      <translation>
        <numerusform>%n página tiene esta página maestra y pierde sus elementos. ¿Eliminarla?</numerusform>
        <numerusform>%n páginas tienen esta página maestra y pierden sus elementos. ¿Eliminarla?</numerusform>
      </translation>
    </message>
    <message>
      <source>Apply parent page</source>
      <translation>Aplicar página maestra</translation>
    </message>
    <message>
      <source>Apply to pages…</source>
      <translation>Aplicar a páginas…</translation>
    </message>
    <message>
      <source>Back to the pages</source>
      <translation>Volver a las páginas</translation>
    </message>
    <message>
      <source>Back to the pages (Esc, when nothing is selected)</source>
      <translation>Volver a las páginas (Esc, si no hay nada seleccionado)</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Eliminar</translation>
    </message>
    <message>
      <source>Delete parent page</source>
      <translation>Eliminar página maestra</translation>
    </message>
    <message>
      <source>Duplicate parent page</source>
      <translation>Duplicar página maestra</translation>
    </message>
    <message>
      <source>Duplicate parent page…</source>
      <translation>Duplicar página maestra…</translation>
    </message>
    <message>
      <source>Edit parent page</source>
      <translation>Editar página maestra</translation>
    </message>
    <message>
      <source>Items change sides on left-hand pages</source>
      <translation>Los elementos cambian de lado en las páginas izquierdas</translation>
    </message>
    <message>
      <source>Name of the parent page</source>
      <translation>Nombre de la página maestra</translation>
    </message>
    <message>
      <source>New parent page</source>
      <translation>Nueva página maestra</translation>
    </message>
    <message>
      <source>New parent page…</source>
      <translation>Nueva página maestra…</translation>
    </message>
    <message>
      <source>On pages, as 1,3-5:</source>
      <translation>En las páginas, p. ej. 1,3-5:</translation>
    </message>
    <message>
      <source>Parent page</source>
      <translation>Página maestra</translation>
    </message>
    <message>
      <source>Parent page “{name}”</source>
      <translation>Página maestra «{name}»</translation>
    </message>
    <message>
      <source>Rename parent page</source>
      <translation>Cambiar nombre de la página maestra</translation>
    </message>
    <message>
      <source>Rename parent page…</source>
      <translation>Cambiar nombre de la página maestra…</translation>
    </message>
    <message>
      <source>There is a parent page “{name}” already.</source>
      <translation>Ya existe una página maestra «{name}».</translation>
    </message>
    <message numerus="yes">
      <source>its items stand on %n pages</source>
      <translation>
        <numerusform>sus elementos figuran en %n página</numerusform>
        <numerusform>sus elementos figuran en %n páginas</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>plan</name>
    <message>
      <source>Add column</source>
      <translation>Añadir columna</translation>
    </message>
    <message>
      <source>Add column…</source>
      <translation>Añadir columna…</translation>
    </message>
    <message>
      <source>Add row</source>
      <translation>Añadir fila</translation>
    </message>
    <message>
      <source>Becomes</source>
      <translation>Pasa a ser</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Elegir…</translation>
    </message>
    <message>
      <source>Date of the issue</source>
      <translation>Fecha del número</translation>
    </message>
    <message>
      <source>Every row starts from:</source>
      <translation>Cada fila parte de:</translation>
    </message>
    <message>
      <source>Folder laid over the issue’s</source>
      <translation>Carpeta superpuesta a la del número</translation>
    </message>
    <message>
      <source>Issue folder</source>
      <translation>Carpeta del número</translation>
    </message>
    <message>
      <source>Issue folder of its own</source>
      <translation>Carpeta propia de la fila</translation>
    </message>
    <message>
      <source>Issues of the plan</source>
      <translation>Números del plan</translation>
    </message>
    <message>
      <source>Its heading</source>
      <translation>Su encabezado</translation>
    </message>
    <message>
      <source>Left out</source>
      <translation>Se omite</translation>
    </message>
    <message>
      <source>Name of its files</source>
      <translation>Nombre de sus archivos</translation>
    </message>
    <message>
      <source>Names of the files:</source>
      <translation>Nombres de los archivos:</translation>
    </message>
    <message>
      <source>No column is called {what}, which stands in the names of the files.</source>
      <translation>Ninguna columna se llama {what}, que figura en los nombres de los archivos.</translation>
    </message>
    <message>
      <source>Number of legal deposit</source>
      <translation>Número de depósito legal</translation>
    </message>
    <message>
      <source>Number of pages</source>
      <translation>Número de páginas</translation>
    </message>
    <message>
      <source>Number of the issue</source>
      <translation>Número del ejemplar</translation>
    </message>
    <message>
      <source>Open a plan</source>
      <translation>Abrir un plan</translation>
    </message>
    <message>
      <source>Open a plan…</source>
      <translation>Abrir un plan…</translation>
    </message>
    <message>
      <source>Plans</source>
      <translation>Planes</translation>
    </message>
    <message>
      <source>Price</source>
      <translation>Precio</translation>
    </message>
    <message>
      <source>Read a table</source>
      <translation>Leer una tabla</translation>
    </message>
    <message>
      <source>Read a table…</source>
      <translation>Leer una tabla…</translation>
    </message>
    <message>
      <source>Row {row}: {words}</source>
      <translation>Fila {row}: {words}</translation>
    </message>
    <message>
      <source>Save and put into the queue</source>
      <translation>Guardar y poner en la cola</translation>
    </message>
    <message>
      <source>Save plan</source>
      <translation>Guardar el plan</translation>
    </message>
    <message>
      <source>Save plan…</source>
      <translation>Guardar el plan…</translation>
    </message>
    <message>
      <source>Saved: {file}</source>
      <translation>Guardado: {file}</translation>
    </message>
    <message>
      <source>Say which issue folder the rows start from.</source>
      <translation>Indique de qué carpeta de número parten las filas.</translation>
    </message>
    <message>
      <source>Sheet</source>
      <translation>Hoja</translation>
    </message>
    <message>
      <source>Tables</source>
      <translation>Tablas</translation>
    </message>
    <message>
      <source>Take column out</source>
      <translation>Quitar la columna</translation>
    </message>
    <message>
      <source>Take rows out</source>
      <translation>Quitar las filas</translation>
    </message>
    <message>
      <source>There is no row yet: each row becomes an issue.</source>
      <translation>Aún no hay filas: cada fila pasa a ser un número.</translation>
    </message>
    <message>
      <source>Two columns become the same: {what}.</source>
      <translation>Dos columnas pasan a ser lo mismo: {what}.</translation>
    </message>
    <message>
      <source>Two issues would be called {what}.</source>
      <translation>Dos números se llamarían {what}.</translation>
    </message>
    <message>
      <source>What {column} becomes</source>
      <translation>En qué se convierte {column}</translation>
    </message>
    <message>
      <source>numbered: weekly-001</source>
      <translation>numerados: semanal-001</translation>
    </message>
    <message>
      <source>{count} more</source>
      <translation>{count} más</translation>
    </message>
    <message>
      <source>{what} is empty, and the names of the files need it.</source>
      <translation>{what} está vacío, y los nombres de los archivos lo necesitan.</translation>
    </message>
    <message>
      <source>{what} is no date: write 2026-11-24.</source>
      <translation>{what} no es una fecha: escriba 2026-11-24.</translation>
    </message>
    <message>
      <source>{what} is no issue folder: there is no issue.toml in it.</source>
      <translation>{what} no es una carpeta de número: no contiene issue.toml.</translation>
    </message>
    <message>
      <source>{what} is no whole number.</source>
      <translation>{what} no es un número entero.</translation>
    </message>
    <message>
      <source>{word} in the copy</source>
      <translation>{word} en el texto</translation>
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
      <translation>Apariencia:</translation>
    </message>
    <message>
      <source>Arrow keys move as seen, not in the order of reading</source>
      <translation>Las flechas siguen lo que se ve, no el orden de lectura</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Como el sistema</translation>
    </message>
    <message>
      <source>As this machine ({language})</source>
      <translation>Como esta máquina ({language})</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Elegir…</translation>
    </message>
    <message>
      <source>Ciceros</source>
      <translation>Cíceros</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Oscuro</translation>
    </message>
    <message>
      <source>Folder of PDFs:</source>
      <translation>Carpeta de los PDF:</translation>
    </message>
    <message>
      <source>Folder of issues:</source>
      <translation>Carpeta de los números:</translation>
    </message>
    <message>
      <source>Folder of pictures:</source>
      <translation>Carpeta de las fotos:</translation>
    </message>
    <message>
      <source>Keep a copy for recovery every:</source>
      <translation>Guardar copia de recuperación cada:</translation>
    </message>
    <message>
      <source>Language of the desk:</source>
      <translation>Idioma del programa:</translation>
    </message>
    <message>
      <source>Lengths in:</source>
      <translation>Longitudes en:</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Claro</translation>
    </message>
    <message>
      <source>Millimetres</source>
      <translation>Milímetros</translation>
    </message>
    <message>
      <source>Name of an exported file:</source>
      <translation>Nombre del archivo exportado:</translation>
    </message>
    <message>
      <source>Points</source>
      <translation>Puntos</translation>
    </message>
    <message>
      <source>Preferences</source>
      <translation>Preferencias</translation>
    </message>
    <message>
      <source>These stand for the issue's own: {names}</source>
      <translation>Se sustituyen por los del número: {names}</translation>
    </message>
    <message>
      <source>never</source>
      <translation>nunca</translation>
    </message>
  </context>
  <context>
    <name>preflight</name>
    <message numerus="yes">
      <source>%n errors</source>
      <translation>
        <numerusform>%n error</numerusform>
        <numerusform>%n errores</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n let pass</source>
      <translation>
        <numerusform>%n dejado pasar</numerusform>
        <numerusform>%n dejados pasar</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n notes</source>
      <translation>
        <numerusform>%n nota</numerusform>
        <numerusform>%n notas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n warnings</source>
      <translation>
        <numerusform>%n advertencia</numerusform>
        <numerusform>%n advertencias</numerusform>
      </translation>
    </message>
    <message>
      <source>Error</source>
      <translation>Error</translation>
    </message>
    <message>
      <source>Finding</source>
      <translation>Aviso</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>Avisos</translation>
    </message>
    <message>
      <source>Give them the story’s language</source>
      <translation>Darles el idioma del artículo</translation>
    </message>
    <message>
      <source>Let pass</source>
      <translation>Dejar pasar</translation>
    </message>
    <message>
      <source>Let pass…</source>
      <translation>Dejar pasar…</translation>
    </message>
    <message>
      <source>Make the last frame as deep as its text needs</source>
      <translation>Dar al último marco la altura de su texto</translation>
    </message>
    <message>
      <source>Mend</source>
      <translation>Corregir</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Nota</translation>
    </message>
    <message>
      <source>Nothing is wrong</source>
      <translation>Todo está bien</translation>
    </message>
    <message>
      <source>Nothing so far: still looking</source>
      <translation>Nada hasta ahora: aún se revisa</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>Página</translation>
    </message>
    <message>
      <source>Put the language’s quotation marks in</source>
      <translation>Poner las comillas del idioma</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Motivo</translation>
    </message>
    <message>
      <source>Take the empty frame away</source>
      <translation>Quitar el marco vacío</translation>
    </message>
    <message>
      <source>Tell again</source>
      <translation>Volver a avisar</translation>
    </message>
    <message>
      <source>Warning</source>
      <translation>Advertencia</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>Su nombre</translation>
    </message>
  </context>
  <context>
    <name>recovery</name>
    <message>
      <source>A newer Tarwisa wrote {file}. This is a copy; what is not known here is left out.</source>
      <translation>{file} procede de una versión más reciente de Tarwisa. Esto es una copia; lo que aquí no se conoce queda fuera.</translation>
    </message>
    <message>
      <source>Close this notice</source>
      <translation>Cerrar este aviso</translation>
    </message>
    <message>
      <source>Edits are not kept against a crash: {reason}. Save soon.</source>
      <translation>Los cambios no están a salvo de un fallo: {reason}. Guarde pronto.</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Más tarde</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Abrir</translation>
    </message>
    <message>
      <source>Recovered issues</source>
      <translation>Números recuperados</translation>
    </message>
    <message>
      <source>The desk did not close as it should. This was open, up to the last second:</source>
      <translation>El programa no se cerró bien. Esto estaba abierto, hasta el último segundo:</translation>
    </message>
    <message>
      <source>Throw away</source>
      <translation>Desechar</translation>
    </message>
    <message>
      <source>Work that was not saved</source>
      <translation>Trabajo sin guardar</translation>
    </message>
    <message>
      <source>and {n} more</source>
      <translation>y {n} más</translation>
    </message>
    <message>
      <source>data of the issue changed</source>
      <translation>datos del número cambiados</translation>
    </message>
    <message>
      <source>last change {when}</source>
      <translation>último cambio {when}</translation>
    </message>
    <message>
      <source>new page {name}</source>
      <translation>página nueva {name}</translation>
    </message>
    <message>
      <source>new story: {name}</source>
      <translation>artículo nuevo: {name}</translation>
    </message>
    <message>
      <source>page {name} changed</source>
      <translation>página {name} cambiada</translation>
    </message>
    <message>
      <source>page {name} taken out</source>
      <translation>página {name} quitada</translation>
    </message>
    <message>
      <source>story changed: {name}</source>
      <translation>artículo cambiado: {name}</translation>
    </message>
    <message>
      <source>story taken out: {name}</source>
      <translation>artículo quitado: {name}</translation>
    </message>
    <message>
      <source>{who} has {file} open. This is a copy: save it under another name.</source>
      <translation>{who} tiene abierto {file}. Esto es una copia: guárdela con otro nombre.</translation>
    </message>
  </context>
  <context>
    <name>shortcuts</name>
    <message>
      <source>Action</source>
      <translation>Acción</translation>
    </message>
    <message>
      <source>Actions and their keys</source>
      <translation>Acciones y sus teclas</translation>
    </message>
    <message>
      <source>All as delivered</source>
      <translation>Todo como de fábrica</translation>
    </message>
    <message>
      <source>As delivered</source>
      <translation>Como de fábrica</translation>
    </message>
    <message>
      <source>Assign</source>
      <translation>Asignar</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Atajos de teclado</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Teclas</translation>
    </message>
    <message>
      <source>Keys of the desk</source>
      <translation>Teclas del programa</translation>
    </message>
    <message>
      <source>Menu</source>
      <translation>Menú</translation>
    </message>
    <message>
      <source>New keys</source>
      <translation>Teclas nuevas</translation>
    </message>
    <message>
      <source>No keys</source>
      <translation>Sin teclas</translation>
    </message>
    <message>
      <source>Search actions</source>
      <translation>Buscar acciones</translation>
    </message>
    <message>
      <source>Sheet to print</source>
      <translation>Hoja para imprimir</translation>
    </message>
    <message>
      <source>Sheet to print…</source>
      <translation>Hoja para imprimir…</translation>
    </message>
    <message>
      <source>Tools</source>
      <translation>Herramientas</translation>
    </message>
    <message>
      <source>{keys} now belong to: {names}. They are taken from there.</source>
      <translation>{keys} pertenece ahora a: {names}. Se le quitará.</translation>
    </message>
  </context>
  <context>
    <name>special</name>
    <message>
      <source>Apostrophe</source>
      <translation>Apóstrofo</translation>
    </message>
    <message>
      <source>Arabic comma</source>
      <translation>Coma árabe</translation>
    </message>
    <message>
      <source>Arabic percent sign</source>
      <translation>Signo de porcentaje árabe</translation>
    </message>
    <message>
      <source>Arabic punctuation</source>
      <translation>Puntuación árabe</translation>
    </message>
    <message>
      <source>Arabic question mark</source>
      <translation>Signo de interrogación árabe</translation>
    </message>
    <message>
      <source>Arabic semicolon</source>
      <translation>Punto y coma árabe</translation>
    </message>
    <message>
      <source>Blessing on the Prophet</source>
      <translation>Bendición del Profeta</translation>
    </message>
    <message>
      <source>Bullet</source>
      <translation>Topo</translation>
    </message>
    <message>
      <source>Closing double quotation mark</source>
      <translation>Comillas dobles de cierre</translation>
    </message>
    <message>
      <source>Closing guillemet</source>
      <translation>Comilla angular de cierre</translation>
    </message>
    <message>
      <source>Copyright</source>
      <translation>Copyright</translation>
    </message>
    <message>
      <source>Dashes and dots</source>
      <translation>Rayas y puntos</translation>
    </message>
    <message>
      <source>Degree</source>
      <translation>Grado</translation>
    </message>
    <message>
      <source>Ellipsis</source>
      <translation>Puntos suspensivos</translation>
    </message>
    <message>
      <source>Em dash</source>
      <translation>Raya</translation>
    </message>
    <message>
      <source>Em space</source>
      <translation>Espacio eme</translation>
    </message>
    <message>
      <source>En dash</source>
      <translation>Semirraya</translation>
    </message>
    <message>
      <source>End of isolate (PDI)</source>
      <translation>Fin de aislamiento (PDI)</translation>
    </message>
    <message>
      <source>Euro</source>
      <translation>Euro</translation>
    </message>
    <message>
      <source>First strong isolate (FSI)</source>
      <translation>Aislamiento según el primer carácter (FSI)</translation>
    </message>
    <message>
      <source>Joining and direction</source>
      <translation>Unión y sentido</translation>
    </message>
    <message>
      <source>Left-to-right isolate (LRI)</source>
      <translation>Aislamiento de izquierda a derecha (LRI)</translation>
    </message>
    <message>
      <source>Left-to-right mark (LRM)</source>
      <translation>Marca de izquierda a derecha (LRM)</translation>
    </message>
    <message>
      <source>Low double quotation mark</source>
      <translation>Comillas dobles bajas</translation>
    </message>
    <message>
      <source>Middle dot</source>
      <translation>Punto medio</translation>
    </message>
    <message>
      <source>Multiplication sign</source>
      <translation>Signo de multiplicación</translation>
    </message>
    <message>
      <source>Narrow no-break space</source>
      <translation>Espacio fino de no separación</translation>
    </message>
    <message>
      <source>No-break hyphen</source>
      <translation>Guion de no separación</translation>
    </message>
    <message>
      <source>No-break space</source>
      <translation>Espacio de no separación</translation>
    </message>
    <message>
      <source>Numero</source>
      <translation>Número</translation>
    </message>
    <message>
      <source>One half</source>
      <translation>Un medio</translation>
    </message>
    <message>
      <source>Opening double quotation mark</source>
      <translation>Comillas dobles de apertura</translation>
    </message>
    <message>
      <source>Opening guillemet</source>
      <translation>Comilla angular de apertura</translation>
    </message>
    <message>
      <source>Opening single quotation mark</source>
      <translation>Comilla simple de apertura</translation>
    </message>
    <message>
      <source>Other signs</source>
      <translation>Otros signos</translation>
    </message>
    <message>
      <source>Quotation marks</source>
      <translation>Comillas</translation>
    </message>
    <message>
      <source>Right-to-left isolate (RLI)</source>
      <translation>Aislamiento de derecha a izquierda (RLI)</translation>
    </message>
    <message>
      <source>Right-to-left mark (RLM)</source>
      <translation>Marca de derecha a izquierda (RLM)</translation>
    </message>
    <message>
      <source>Soft hyphen</source>
      <translation>Guion opcional</translation>
    </message>
    <message>
      <source>Spaces and hyphens</source>
      <translation>Espacios y guiones</translation>
    </message>
    <message>
      <source>Tatweel</source>
      <translation>Tatwil</translation>
    </message>
    <message>
      <source>Thin space</source>
      <translation>Espacio fino</translation>
    </message>
    <message>
      <source>Zero width joiner (ZWJ)</source>
      <translation>Unión de anchura nula (ZWJ)</translation>
    </message>
    <message>
      <source>Zero width non-joiner (ZWNJ)</source>
      <translation>No unión de anchura nula (ZWNJ)</translation>
    </message>
  </context>
  <context>
    <name>spelling</name>
    <message numerus="yes">
      <source>%n unknown words left.</source>
      <translation>
        <numerusform>Queda %n palabra desconocida.</numerusform>
        <numerusform>Quedan %n palabras desconocidas.</numerusform>
      </translation>
    </message>
    <message>
      <source>Add to my words</source>
      <translation>Añadir a mis palabras</translation>
    </message>
    <message>
      <source>Add to the paper's words</source>
      <translation>Añadir a las palabras del periódico</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Cambiar</translation>
    </message>
    <message>
      <source>Change all</source>
      <translation>Cambiar todo</translation>
    </message>
    <message>
      <source>Change to</source>
      <translation>Cambiar por</translation>
    </message>
    <message>
      <source>Let it pass</source>
      <translation>Dejarla pasar</translation>
    </message>
    <message>
      <source>Looking the words up…</source>
      <translation>Buscando las palabras…</translation>
    </message>
    <message>
      <source>No more unknown words.</source>
      <translation>No quedan palabras desconocidas.</translation>
    </message>
    <message>
      <source>No suggestions</source>
      <translation>Sin sugerencias</translation>
    </message>
    <message>
      <source>Skip</source>
      <translation>Omitir</translation>
    </message>
    <message>
      <source>Skip all</source>
      <translation>Omitir todas</translation>
    </message>
    <message>
      <source>Spelling</source>
      <translation>Ortografía</translation>
    </message>
    <message>
      <source>Spelling cannot be checked here: {why}</source>
      <translation>Aquí no se puede revisar la ortografía: {why}</translation>
    </message>
    <message>
      <source>Suggestions</source>
      <translation>Sugerencias</translation>
    </message>
    <message>
      <source>There is no dictionary for {language}; install {package}.</source>
      <translation>No hay diccionario de {language}; instale {package}.</translation>
    </message>
  </context>
  <context>
    <name>status</name>
    <message numerus="yes">
      <source>%n errors</source>
      <translation>
        <numerusform>%n error</numerusform>
        <numerusform>%n errores</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n warnings</source>
      <translation>
        <numerusform>%n advertencia</numerusform>
        <numerusform>%n advertencias</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n words</source>
      <translation>
        <numerusform>%n palabra</numerusform>
        <numerusform>%n palabras</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n words left over</source>
      <translation>
        <numerusform>sobra %n palabra</numerusform>
        <numerusform>sobran %n palabras</numerusform>
      </translation>
    </message>
    <message>
      <source>Changes not saved</source>
      <translation>Cambios sin guardar</translation>
    </message>
    <message>
      <source>Looking…</source>
      <translation>Revisando…</translation>
    </message>
    <message>
      <source>No errors</source>
      <translation>Sin errores</translation>
    </message>
    <message>
      <source>Opening…</source>
      <translation>Abriendo…</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>Página</translation>
    </message>
    <message>
      <source>Preflight</source>
      <translation>Comprobación previa</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>Guardado</translation>
    </message>
    <message>
      <source>Zoom</source>
      <translation>Zoom</translation>
    </message>
    <message>
      <source>of {count}</source>
      <translation>de {count}</translation>
    </message>
  </context>
  <context>
    <name>stories</name>
    <message>
      <source>Delete story</source>
      <translation>Eliminar el artículo</translation>
    </message>
    <message>
      <source>Delete the story “{title}” with all its text?</source>
      <translation>¿Eliminar el artículo «{title}» con todo su texto?</translation>
    </message>
    <message>
      <source>Find a story</source>
      <translation>Buscar un artículo</translation>
    </message>
    <message>
      <source>Fit</source>
      <translation>Encaje</translation>
    </message>
    <message>
      <source>Lang.</source>
      <translation>Idioma</translation>
    </message>
    <message>
      <source>Show on its page</source>
      <translation>Mostrar en su página</translation>
    </message>
    <message>
      <source>Stories</source>
      <translation>Artículos</translation>
    </message>
    <message>
      <source>Story</source>
      <translation>Artículo</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>Palabras</translation>
    </message>
    <message>
      <source>fits</source>
      <translation>encaja</translation>
    </message>
    <message>
      <source>not placed</source>
      <translation>sin colocar</translation>
    </message>
    <message>
      <source>page {folio}</source>
      <translation>página {folio}</translation>
    </message>
    <message>
      <source>room for {lines} lines</source>
      <translation>sitio para {lines} líneas</translation>
    </message>
    <message>
      <source>{lines} lines, {words} words too long</source>
      <translation>sobran {lines} líneas, {words} palabras</translation>
    </message>
    <message numerus="yes">
      <source>−%n lines</source>
      <translation>
        <numerusform>−%n línea</numerusform>
        <numerusform>−%n líneas</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>story editor</name>
    <message numerus="yes">
      <source>%n lines over</source>
      <translation>
        <numerusform>sobra %n línea</numerusform>
        <numerusform>sobran %n líneas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n words</source>
      <translation>
        <numerusform>%n palabra</numerusform>
        <numerusform>%n palabras</numerusform>
      </translation>
    </message>
    <message>
      <source>Bold</source>
      <translation>Negrita</translation>
    </message>
    <message>
      <source>Check spelling</source>
      <translation>Revisar la ortografía</translation>
    </message>
    <message>
      <source>Find and replace</source>
      <translation>Buscar y reemplazar</translation>
    </message>
    <message>
      <source>Insert a special character</source>
      <translation>Insertar un carácter especial</translation>
    </message>
    <message>
      <source>Italic</source>
      <translation>Cursiva</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Idioma</translation>
    </message>
    <message>
      <source>Paragraph left to right</source>
      <translation>Párrafo de izquierda a derecha</translation>
    </message>
    <message>
      <source>Paragraph right to left</source>
      <translation>Párrafo de derecha a izquierda</translation>
    </message>
    <message>
      <source>Paragraph style</source>
      <translation>Estilo de párrafo</translation>
    </message>
    <message>
      <source>Set the caret in a story, or select a frame of it, to edit it here.</source>
      <translation>Ponga el cursor en un artículo, o seleccione un marco suyo, para editarlo aquí.</translation>
    </message>
    <message>
      <source>Story: {title}</source>
      <translation>Artículo: {title}</translation>
    </message>
    <message>
      <source>Text of the story</source>
      <translation>Texto del artículo</translation>
    </message>
    <message>
      <source>about {words}</source>
      <translation>unas {words}</translation>
    </message>
    <message>
      <source>fits exactly</source>
      <translation>encaja justo</translation>
    </message>
    <message>
      <source>on no page yet</source>
      <translation>aún en ninguna página</translation>
    </message>
    <message numerus="yes">
      <source>room for %n lines</source>
      <translation>
        <numerusform>queda sitio para %n línea</numerusform>
        <numerusform>queda sitio para %n líneas</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>styles</name>
    <message>
      <source>Across all columns</source>
      <translation>Sobre todas las columnas</translation>
    </message>
    <message>
      <source>After</source>
      <translation>Después</translation>
    </message>
    <message>
      <source>All capitals</source>
      <translation>Versales</translation>
    </message>
    <message>
      <source>Apply to the selection</source>
      <translation>Aplicar a la selección</translation>
    </message>
    <message>
      <source>Arabic</source>
      <translation>Árabe</translation>
    </message>
    <message>
      <source>Arabic font</source>
      <translation>Letra árabe</translation>
    </message>
    <message>
      <source>As the paragraph</source>
      <translation>Como el párrafo</translation>
    </message>
    <message>
      <source>As typed</source>
      <translation>Como se escribió</translation>
    </message>
    <message>
      <source>Based on</source>
      <translation>Basado en</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>Antes</translation>
    </message>
    <message>
      <source>Bold</source>
      <translation>Negrita</translation>
    </message>
    <message>
      <source>Capitals</source>
      <translation>Mayúsculas</translation>
    </message>
    <message>
      <source>Centred</source>
      <translation>Centrado</translation>
    </message>
    <message>
      <source>Character</source>
      <translation>Carácter</translation>
    </message>
    <message>
      <source>Column rule</source>
      <translation>Corondel</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>Columnas</translation>
    </message>
    <message>
      <source>Columns of its own for what stands across</source>
      <translation>Columnas propias para lo que se extiende sobre varias</translation>
    </message>
    <message>
      <source>Corners</source>
      <translation>Esquinas</translation>
    </message>
    <message>
      <source>Delete style</source>
      <translation>Eliminar el estilo</translation>
    </message>
    <message>
      <source>Drop cap</source>
      <translation>Capitular</translation>
    </message>
    <message>
      <source>Fill</source>
      <translation>Relleno</translation>
    </message>
    <message>
      <source>Font</source>
      <translation>Tipo de letra</translation>
    </message>
    <message>
      <source>Gutter</source>
      <translation>Medianil</translation>
    </message>
    <message>
      <source>How many columns it stands across; 0 for all</source>
      <translation>Sobre cuántas columnas se extiende; 0 para todas</translation>
    </message>
    <message>
      <source>Hyphenate</source>
      <translation>Partir palabras</translation>
    </message>
    <message>
      <source>Indent</source>
      <translation>Sangría</translation>
    </message>
    <message>
      <source>Ink</source>
      <translation>Tinta</translation>
    </message>
    <message>
      <source>Italic</source>
      <translation>Cursiva</translation>
    </message>
    <message>
      <source>Justified</source>
      <translation>Justificado</translation>
    </message>
    <message>
      <source>Kashida</source>
      <translation>Kashida</translation>
    </message>
    <message>
      <source>Keep with the next paragraph</source>
      <translation>Conservar con el párrafo siguiente</translation>
    </message>
    <message>
      <source>Leading</source>
      <translation>Interlínea</translation>
    </message>
    <message>
      <source>Leading gives</source>
      <translation>El interlineado cede</translation>
    </message>
    <message>
      <source>Line</source>
      <translation>Línea</translation>
    </message>
    <message>
      <source>Lines</source>
      <translation>Líneas</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>New style from the selected frame</source>
      <translation>Estilo nuevo a partir del marco seleccionado</translation>
    </message>
    <message>
      <source>New style from the selected words</source>
      <translation>Estilo nuevo a partir de las palabras seleccionadas</translation>
    </message>
    <message>
      <source>New style, based on this one</source>
      <translation>Estilo nuevo basado en este</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Ninguno</translation>
    </message>
    <message>
      <source>Object</source>
      <translation>Objeto</translation>
    </message>
    <message>
      <source>On the line</source>
      <translation>En la línea</translation>
    </message>
    <message>
      <source>Orphans</source>
      <translation>Huérfanas</translation>
    </message>
    <message>
      <source>Paragraph</source>
      <translation>Párrafo</translation>
    </message>
    <message>
      <source>Position</source>
      <translation>Posición</translation>
    </message>
    <message>
      <source>Redefine from the selection</source>
      <translation>Redefinir a partir de la selección</translation>
    </message>
    <message>
      <source>Shift</source>
      <translation>Desplaz.</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Cuerpo</translation>
    </message>
    <message>
      <source>Small capitals</source>
      <translation>Versalitas</translation>
    </message>
    <message>
      <source>So far lines may leave the grid to level columns</source>
      <translation>Cuánto pueden apartarse las líneas de la rejilla para igualar las columnas</translation>
    </message>
    <message>
      <source>So far the space above may grow to level columns</source>
      <translation>Cuánto puede crecer el espacio de arriba para igualar las columnas</translation>
    </message>
    <message>
      <source>Space gives</source>
      <translation>El espacio cede</translation>
    </message>
    <message>
      <source>Split into</source>
      <translation>Dividido en</translation>
    </message>
    <message>
      <source>Stand on the baseline grid</source>
      <translation>Sobre la cuadrícula base</translation>
    </message>
    <message>
      <source>Strikethrough</source>
      <translation>Tachado</translation>
    </message>
    <message>
      <source>Style</source>
      <translation>Estilo</translation>
    </message>
    <message>
      <source>Styles</source>
      <translation>Estilos</translation>
    </message>
    <message>
      <source>Subscript</source>
      <translation>Subíndice</translation>
    </message>
    <message>
      <source>Superscript</source>
      <translation>Superíndice</translation>
    </message>
    <message>
      <source>Text keeps off</source>
      <translation>El texto se aparta</translation>
    </message>
    <message>
      <source>The selection looks as its style {name} says: there is nothing to take over.</source>
      <translation>La selección ya tiene el aspecto que dice su estilo {name}: no hay nada que tomar.</translation>
    </message>
    <message>
      <source>Tint</source>
      <translation>Tono</translation>
    </message>
    <message>
      <source>To the beginning</source>
      <translation>Al principio</translation>
    </message>
    <message>
      <source>To the end</source>
      <translation>Al final</translation>
    </message>
    <message>
      <source>Tracking</source>
      <translation>Tracking</translation>
    </message>
    <message>
      <source>Underline</source>
      <translation>Subrayado</translation>
    </message>
    <message>
      <source>Used</source>
      <translation>Usado</translation>
    </message>
    <message>
      <source>Weight</source>
      <translation>Peso</translation>
    </message>
    <message>
      <source>Widows</source>
      <translation>Viudas</translation>
    </message>
    <message numerus="yes">
      <source>used %n times</source>
      <translation>
        <numerusform>usado %n vez</numerusform>
        <numerusform>usado %n veces</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>tour</name>
    <message>
      <source>Ask for anything</source>
      <translation>Pida lo que sea</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Atrás</translation>
    </message>
    <message>
      <source>Begin</source>
      <translation>Empezar</translation>
    </message>
    <message>
      <source>Click what is wrong</source>
      <translation>Haga clic en lo que falla</translation>
    </message>
    <message>
      <source>Drag from a frame's port to another frame: its text runs on there, over pages if you like.</source>
      <translation>Arrastre del puerto de un marco a otro marco: su texto sigue allí, también en otras páginas.</translation>
    </message>
    <message>
      <source>Five tips</source>
      <translation>Cinco consejos</translation>
    </message>
    <message>
      <source>Lead a story on</source>
      <translation>Continúe un artículo</translation>
    </message>
    <message>
      <source>Next tip</source>
      <translation>Consejo siguiente</translation>
    </message>
    <message>
      <source>Number, date and deposit stand in the Issue panel; every page shows them, in each calendar.</source>
      <translation>Número, fecha y depósito están en el panel Número; cada página los muestra, en cada calendario.</translation>
    </message>
    <message>
      <source>Preflight looks on while you work. A click on a finding leads to its place on the page.</source>
      <translation>La comprobación mira mientras trabaja. Un clic en un aviso lleva a su lugar en la página.</translation>
    </message>
    <message>
      <source>Take the text tool ({key}) and click: both scripts run where they belong, in one paragraph too.</source>
      <translation>Tome la herramienta de texto ({key}) y haga clic: ambas escrituras corren como deben, también en un párrafo.</translation>
    </message>
    <message>
      <source>The nameplate fills itself</source>
      <translation>La cabecera se llena sola</translation>
    </message>
    <message>
      <source>Write on the page</source>
      <translation>Escriba en la página</translation>
    </message>
    <message>
      <source>{key} opens the palette of all commands: type a word of what you want to do.</source>
      <translation>{key} abre la paleta de todas las órdenes: escriba una palabra de lo que quiere hacer.</translation>
    </message>
  </context>
  <context>
    <name>versions</name>
    <message>
      <source>Earlier versions</source>
      <translation>Versiones anteriores</translation>
    </message>
    <message>
      <source>No earlier version of this issue is kept.</source>
      <translation>No se guarda ninguna versión anterior de este número.</translation>
    </message>
    <message>
      <source>Open a copy</source>
      <translation>Abrir una copia</translation>
    </message>
    <message>
      <source>as it was until {when}</source>
      <translation>como estaba hasta {when}</translation>
    </message>
  </context>
  <context>
    <name>window</name>
    <message>
      <source>Close this panel</source>
      <translation>Cerrar este panel</translation>
    </message>
    <message>
      <source>Context</source>
      <translation>Contexto</translation>
    </message>
    <message>
      <source>Open these panels</source>
      <translation>Abrir estos paneles</translation>
    </message>
    <message>
      <source>Panels at the end</source>
      <translation>Paneles del final</translation>
    </message>
    <message>
      <source>Panels at the start</source>
      <translation>Paneles del inicio</translation>
    </message>
    <message>
      <source>That did not work: {why}</source>
      <translation>No ha funcionado: {why}</translation>
    </message>
    <message>
      <source>Tools</source>
      <translation>Herramientas</translation>
    </message>
    <message>
      <source>Untitled</source>
      <translation>Sin título</translation>
    </message>
  </context>
  <context>
    <name>workspaces</name>
    <message>
      <source>Delete workspace</source>
      <translation>Eliminar un espacio de trabajo</translation>
    </message>
    <message>
      <source>Name of the workspace</source>
      <translation>Nombre del espacio de trabajo</translation>
    </message>
    <message>
      <source>Save as workspace</source>
      <translation>Guardar como espacio de trabajo</translation>
    </message>
    <message>
      <source>Save in its place</source>
      <translation>Guardar en su lugar</translation>
    </message>
    <message>
      <source>There is a workspace {name} already. Save this arrangement in its place?</source>
      <translation>Ya hay un espacio de trabajo {name}. ¿Guardar esta disposición en su lugar?</translation>
    </message>
    <message>
      <source>Workspace</source>
      <translation>Espacio de trabajo</translation>
    </message>
    <message>
      <source>Workspace saved: {name}</source>
      <translation>Espacio de trabajo guardado: {name}</translation>
    </message>
    <message>
      <source>{name} is a workspace that the desk comes with. Choose another name.</source>
      <translation>{name} es un espacio de trabajo que viene con el programa. Elija otro nombre.</translation>
    </message>
  </context>
</TS>
