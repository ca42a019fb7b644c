<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
  <context>
    <name>batch</name>
    <message numerus="yes">
      <source>%n failed</source>
      <translation>
        <numerusform>%n failed</numerusform>
        <numerusform>%n failed</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n issues done</source>
      <translation>
        <numerusform>%n issue done</numerusform>
        <numerusform>%n issues done</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n issues made</source>
      <translation>
        <numerusform>%n issue made</numerusform>
        <numerusform>%n issues made</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n not made: the next start goes on with them</source>
      <translation>
        <numerusform>%n not made: the next start goes on with it</numerusform>
        <numerusform>%n not made: the next start goes on with them</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>export</name>
    <message numerus="yes">
      <source>%n errors would be printed.</source>
      <translation>
        <numerusform>%n error would be printed.</numerusform>
        <numerusform>%n errors would be printed.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n other findings.</source>
      <translation>
        <numerusform>%n other finding.</numerusform>
        <numerusform>%n other findings.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n pages</source>
      <translation>
        <numerusform>%n page</numerusform>
        <numerusform>%n pages</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>find</name>
    <message numerus="yes">
      <source>%n places found.</source>
      <translation>
        <numerusform>%n place found.</numerusform>
        <numerusform>%n places found.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n places replaced. One undo brings them back.</source>
      <translation>
        <numerusform>%n place replaced. One undo brings it back.</numerusform>
        <numerusform>%n places replaced. One undo brings them back.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>findings</name>
    <message numerus="yes">
      <source>%n lines touch</source>
      <translation>
        <numerusform>one line touches</numerusform>
        <numerusform>%n lines touch</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n paragraphs end</source>
      <translation>
        <numerusform>%n paragraph ends</numerusform>
        <numerusform>%n paragraphs end</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n vowel marks meet</source>
      <translation>
        <numerusform>%n vowel mark meets</numerusform>
        <numerusform>%n vowel marks meet</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n words of story “{slug}” do not fit into its frames</source>
      <translation>
        <numerusform>%n word of story “{slug}” does not fit into its frames</numerusform>
        <numerusform>%n words of story “{slug}” do not fit into its frames</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>filler “{title}” is not needed: its %n words are left over</source>
      <translation>
        <numerusform>filler “{title}” is not needed: its one word is left over</numerusform>
        <numerusform>filler “{title}” is not needed: its %n words are left over</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>it has %n pages, of which one is placed</source>
      <translation>
        <numerusform>it has one page, which is placed</numerusform>
        <numerusform>it has %n pages, of which one is placed</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>last %n pull quotes</source>
      <translation>
        <numerusform>last %n pull quote</numerusform>
        <numerusform>last %n pull quotes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>story “{title}” found no page: all its %n words are left over</source>
      <translation>
        <numerusform>story “{title}” found no page: its one word is left over</numerusform>
        <numerusform>story “{title}” found no page: all its %n words are left over</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{title}” has %n straight quotation marks</source>
      <translation>
        <numerusform>“{title}” has one straight quotation mark</numerusform>
        <numerusform>“{title}” has %n straight quotation marks</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>import</name>
    <message numerus="yes">
      <source>%n changes</source>
      <translation>
        <numerusform>%n change</numerusform>
        <numerusform>%n changes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n stories imported.</source>
      <translation>
        <numerusform>%n story imported.</numerusform>
        <numerusform>%n stories imported.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>inks</name>
    <message numerus="yes">
      <source>used %n times</source>
      <translation>
        <numerusform>used %n time</numerusform>
        <numerusform>used %n times</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>layers</name>
    <message numerus="yes">
      <source>%n frames</source>
      <translation>
        <numerusform>%n frame</numerusform>
        <numerusform>%n frames</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>links</name>
    <message numerus="yes">
      <source>%n pictures found in this folder</source>
      <translation>
        <numerusform>%n picture found in this folder</numerusform>
        <numerusform>%n pictures found in this folder</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>pages</name>
    <message numerus="yes">
      <source>Delete %n pages with all that stands on them? Stories stay.</source>
      <translation>
        <numerusform>Delete %n page with all that stands on it? Stories stay.</numerusform>
        <numerusform>Delete %n pages with all that stands on them? Stories stay.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>parents</name>
    <message numerus="yes">
      <source>%n pages have this parent page and lose its items. Delete it?</source>
      <translation>
        <numerusform>%n page has this parent page and loses its items. Delete it?</numerusform>
        <numerusform>%n pages have this parent page and lose its items. Delete it?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>its items stand on %n pages</source>
      <translation>
        <numerusform>its items stand on %n page</numerusform>
        <numerusform>its items stand on %n pages</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>preflight</name>
    <message numerus="yes">
      <source>%n errors</source>
      <translation>
        <numerusform>%n error</numerusform>
        <numerusform>%n errors</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n let pass</source>
      <translation>
        <numerusform>%n let pass</numerusform>
        <numerusform>%n let pass</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n notes</source>
      <translation>
        <numerusform>%n note</numerusform>
        <numerusform>%n notes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n warnings</source>
      <translation>
        <numerusform>%n warning</numerusform>
        <numerusform>%n warnings</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>spelling</name>
    <message numerus="yes">
      <source>%n unknown words left.</source>
      <translation>
        <numerusform>%n unknown word left.</numerusform>
        <numerusform>%n unknown words left.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>status</name>
    <message numerus="yes">
      <source>%n errors</source>
      <translation>
        <numerusform>%n error</numerusform>
        <numerusform>%n errors</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n warnings</source>
      <translation>
        <numerusform>%n warning</numerusform>
        <numerusform>%n warnings</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n words</source>
      <translation>
        <numerusform>%n word</numerusform>
        <numerusform>%n words</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n words left over</source>
      <translation>
        <numerusform>%n word left over</numerusform>
        <numerusform>%n words left over</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>stories</name>
    <message numerus="yes">
      <source>−%n lines</source>
      <translation>
        <numerusform>−%n line</numerusform>
        <numerusform>−%n lines</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>story editor</name>
    <message numerus="yes">
      <source>%n lines over</source>
      <translation>
        <numerusform>%n line over</numerusform>
        <numerusform>%n lines over</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n words</source>
      <translation>
        <numerusform>%n word</numerusform>
        <numerusform>%n words</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>room for %n lines</source>
      <translation>
        <numerusform>room for %n line</numerusform>
        <numerusform>room for %n lines</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>styles</name>
    <message numerus="yes">
      <source>used %n times</source>
      <translation>
        <numerusform>used %n time</numerusform>
        <numerusform>used %n times</numerusform>
      </translation>
    </message>
  </context>
</TS>
