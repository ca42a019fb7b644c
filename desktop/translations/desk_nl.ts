<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en_GB">
  <context>
    <name>actions</name>
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
      <source>&amp;Object</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;View</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Window</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Actual size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Align</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Align bottom edges</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Align centres</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Align left edges</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Align middles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Align right edges</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Align top edges</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Arrange</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Arrow keys move as seen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bar code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Baseline grid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Batch…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bring forward</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bring to front</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check and send</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check spelling…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Command palette…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Content</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete frames</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Distribute across</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Distribute down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Duplicate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Earlier versions…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Edit text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export PDF…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Eyedropper</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fill frame with picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find and replace…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fit frame to content</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fit page in window</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Five tips</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Frame edges</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Guides</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hidden characters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>History</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import copy…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Insert special character…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Inspector</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Italic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keyboard shortcuts…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lay out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Measure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New issue after this one…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New issue…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open recent…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paragraph left to right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paragraph right to left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Picture frame</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Place picture…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Preferences…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Preview</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Previous page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Proof of the pages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put the panels back</source>
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
      <source>Save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save as…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Select</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Select all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Select nothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Send backward</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Send to back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shape</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Smart guides</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Snap</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Story editor</source>
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
      <source>Text frame</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text threads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Workspace</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zoom</source>
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
    <name>batch</name>
    <message numerus="yes">
      <source>%n failed</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n issues done</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Add a folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add a folder…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add files…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At once:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Batch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Findings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folder of PDFs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folder of PDFs:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Issue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Issues, plans and tables</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep each issue as a file too</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Preset:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Status</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stopping…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is nothing to make yet: add issues, folders or a plan.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To make</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What came of them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>failed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>made</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>unchanged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>waiting</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>export</name>
    <message numerus="yes">
      <source>%n errors would be printed.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n other findings.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n pages</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>A file for each page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Coated paper, PDF/X-4, with marks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Crop marks and colour bars</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export PDF</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export in spite of the errors</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Exported: {path}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>File:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ink limit:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Newsprint, PDF/X-1a:2003 (older presses)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Newsprint, PDF/X-4</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No errors.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was found that would be printed wrong.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pages of the PDF</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pages:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Preset:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Proof to read on screen: small, RGB</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Proof: {file}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show in its folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the finished file as proof</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>all, or as 1,3-5</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>as the preset says</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{part}” is no page and no range of pages; write them as 1,3-5</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>files</name>
    <message>
      <source>Copy and pictures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do not save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Issue:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Issues</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No other issue was opened before.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open an issue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open recent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pictures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Place a picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the issue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved: {path}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This issue has changes that are not saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Without saving they are lost.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} cannot be placed: {why}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>find</name>
    <message numerus="yes">
      <source>%n places found.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n places replaced. One undo brings them back.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Any accent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Any form of an Arabic letter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bold:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find and replace</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hamza and alef, yeh, teh marbuta; tashkeel and tatweel are passed over</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Italic:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Language:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Places found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Regular expression</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Replace</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Replace all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Replace with:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Small or capital letters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Style:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This pattern cannot be read: {why}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This place is overset: it stands on no page. The story editor shows it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This story</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whole issue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whole words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>any</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>overset</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>page {n}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>yes</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>findings</name>
    <message>
      <source>Error</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Findings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Warning</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>page {n}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>gallery</name>
    <message>
      <source>A few short stories, to try it out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A new issue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A threaded text frame on each page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At the left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At the right, the Arabic way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Begin with:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bound:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Broadsheet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Create issue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Date:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Empty pages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Four pages A3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Issue number:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Issues opened before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Language of the Latin pages:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next issue of the last paper…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of these, Arabic pages at the end:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open a file…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the sample issue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Or go on with one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pages:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tabloid in two scripts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tarwisa: begin an issue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Templates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Title in Arabic letters:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Title in Latin letters:</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>history</name>
    <message>
      <source>Add page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Alignment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Alternative text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Apply master</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As the style</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Balance columns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Baseline grid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Binding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Character style</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clear page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Column rule</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Columns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Correct spelling</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cut</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cut thread</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete pages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Direction of columns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Direction of page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drop cap</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Duplicate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Duplicate page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fill</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fill frame</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fit frame to content</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Font</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Guide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gutter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Height</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>History</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hyphenate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Indent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ink of text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Insert character</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Italic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kashida</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep with next</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Language</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Language of paragraph</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Language of text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leading</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lock</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move pages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move to layer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nudge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Object style</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opened</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Override parent item</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Page set-up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paragraph direction</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paragraph style</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paste</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Place picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove guide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Replace</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Resize</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rotate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Scale picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Section</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Size of text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Space after</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Space before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text wrap</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thread text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tracking</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Typing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vertical alignment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weight of line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Width</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>import</name>
    <message numerus="yes">
      <source>%n stories imported.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n words</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>File</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Files to import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Headline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its picture {file} was not found.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Language</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stories come into the Stories panel; drag them to a page from there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no text in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Words</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>inspector</name>
    <message>
      <source>Advertisement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>After</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Align to the side where lines begin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Align to the side where lines end</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All pages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Angle, clockwise</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Arabic font</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As the paragraph</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As the style</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At the left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At the right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bleed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bottom</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bound</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Centre</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Character</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Column rule</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Columns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Columns of equal length</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Columns run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Distance of other text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Distance of the baseline grid's lines</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drop cap</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drop cap, lines deep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>End</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fill</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fill frame</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fit frame</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Font</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Grid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gutter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>H</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Headline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Height</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hidden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hyphenate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Indent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Indent of the first line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Indent where lines begin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Indent where lines end</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ink</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Inside</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Italic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Justify</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kashida</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep with the next paragraph</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Language</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Layer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leading</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left edge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left to right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Light</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Locked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Master</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Middle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Newspaper</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>None</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing selected: page {folio}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Object</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other text runs around it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Otherwise than its style: {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Outside</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paragraph</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paragraph left to right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paragraph right to left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Picture frame</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Right to left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Scale</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Section</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shape</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Space after the paragraph</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Space before the paragraph</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Space between letters, in percent of the size; joined letters keep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stand on the baseline grid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Style</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text frame</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text stands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Told to readers who cannot see it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Top</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Top edge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tracking</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>W</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weight</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Width</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>X</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Y</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} frames</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{width} × {height} pixels, {ppi} ppi here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>∠</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>next issue</name>
    <message>
      <source>Appears:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Create next issue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Daily</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Date:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every two weeks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep the frames of its stories and pictures, emptied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Monthly</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next issue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Titles, imprint, master pages, styles and inks stay as they are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weekly</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{title}: issue {number}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>pages</name>
    <message>
      <source>Add a page behind this one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Apply master</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Delete %n pages with all that stands on them? Stories stay.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Delete pages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Duplicate page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left to right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move pages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name of the section</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>None</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Page {folio}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Right to left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Section</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Section…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take everything off this page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>These stories would run on to an earlier page: {stories}. Move the pages?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>text left over</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>palette</name>
    <message>
      <source>Actions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Command palette</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type what you want to do</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What to do</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>preferences</name>
    <message>
      <source> min</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Appearance:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Arrow keys move as seen, not in the order of reading</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As the system</source>
      <translation>Zoals het systeem</translation>
    </message>
    <message>
      <source>As this machine ({language})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ciceros</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dark</source>
      <translation>Donker</translation>
    </message>
    <message>
      <source>Folder of PDFs:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folder of issues:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folder of pictures:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep a copy for recovery every:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Language of the desk:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lengths in:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Light</source>
      <translation>Licht</translation>
    </message>
    <message>
      <source>Millimetres</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name of an exported file:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Preferences</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>These stand for the issue's own: {names}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>never</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>recovery</name>
    <message>
      <source>Edits are not kept against a crash: {reason}. Save soon.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Later</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Recovered issues</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The desk did not close as it should. This was open, up to the last second:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Throw away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Work that was not saved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>and {n} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>data of the issue changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>last change {when}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>new page {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>new story: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>page {name} changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>page {name} taken out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>story changed: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>story taken out: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{who} has {file} open. This is a copy: save it under another name.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>shortcuts</name>
    <message>
      <source>Action</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Actions and their keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All as delivered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As delivered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Assign</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Menu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search actions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{keys} now belong to: {names}. They are taken from there.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>special</name>
    <message>
      <source>Apostrophe</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Arabic comma</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Arabic percent sign</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Arabic punctuation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Arabic question mark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Arabic semicolon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Blessing on the Prophet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bullet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Closing double quotation mark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Closing guillemet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copyright</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dashes and dots</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Degree</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ellipsis</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Em dash</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Em space</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>En dash</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>End of isolate (PDI)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Euro</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First strong isolate (FSI)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Joining and direction</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left-to-right isolate (LRI)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left-to-right mark (LRM)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Low double quotation mark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Middle dot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Multiplication sign</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Narrow no-break space</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No-break hyphen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No-break space</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Numero</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One half</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opening double quotation mark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opening guillemet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opening single quotation mark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other signs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quotation marks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Right-to-left isolate (RLI)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Right-to-left mark (RLM)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Soft hyphen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Spaces and hyphens</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tatweel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thin space</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zero width joiner (ZWJ)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zero width non-joiner (ZWNJ)</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>spelling</name>
    <message numerus="yes">
      <source>%n unknown words left.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Add to my words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looking the words up…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No more unknown words.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Skip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Skip all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Spelling</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Spelling cannot be checked here: {why}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Suggestions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no dictionary for {language}; install {package}.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>status</name>
    <message numerus="yes">
      <source>%n errors</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n warnings</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n words</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n words left over</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Changes not saved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No errors</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Preflight</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zoom</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>of {count}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>story editor</name>
    <message numerus="yes">
      <source>%n lines over</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n words</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Bold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check spelling</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find and replace</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Insert a special character</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Italic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Language</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paragraph left to right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paragraph right to left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paragraph style</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Set the caret in a story, or select a frame of it, to edit it here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Story: {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text of the story</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>about {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>fits exactly</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>on no page yet</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>room for %n lines</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
  </context>
  <context>
    <name>tour</name>
    <message>
      <source>Ask for anything</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Begin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Click what is wrong</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ctrl+/ opens the palette of all commands: type a word of what you want to do.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drag from a frame's port to another frame: its text runs on there, over pages if you like.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Five tips</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lead a story on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next tip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number, date and deposit stand in the Issue panel; every page shows them, in each calendar.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Preflight looks on while you work. A click on a finding leads to its place on the page.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take the text tool (T) and click: both scripts run where they belong, in one paragraph too.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The nameplate fills itself</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write on the page</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>versions</name>
    <message>
      <source>Earlier versions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No earlier version of this issue is kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open a copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>as it was until {when}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>window</name>
    <message>
      <source>Tools</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Untitled</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
