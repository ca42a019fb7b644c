"""Laws and customs that findings of the legal deposit name, as readers of the interface's language cite them.

They are the `source` of each mention in `layouts/deposit/profiles`; in Arabic and French with the names that the
official journals give them.
"""

from desktop.words import mark

LAWS = (
    mark("findings", "law 88-13, article 21: the title that was declared"),
    mark("findings", "code of 1958/2002, article 9: at the head of all copies, on page one"),
    mark("findings", "code of 1958/2002, article 2: name and address on every print"),
    mark("findings", "law 68-99; decree 2.99.1030 of 27 December 2004"),
    mark("findings", "decree 2.99.1030: identification codes"),
    mark("findings", "decree 2.99.1030: month and year"),
    mark("findings", "law of 29 July 1881, article 3: name and address"),
    mark("findings", "law of 1 August 1986, article 5"),
    mark("findings", "law of 1 August 1986"),
    mark("findings", "Code du patrimoine, deposit of periodicals"),
    mark("findings", "decree on legal deposit: ISSN"),
    mark("findings", "Penal Code, article 299: name and home address of the responsible publisher"),
    mark("findings", "law 23/2011 on legal deposit"),
    mark("findings", "pie de imprenta"),
    mark("findings", "ISSN centre, bne.es"),
    mark("findings", "ISSN centre, kb.nl"),
    mark("findings", "ISSN centre, kbr.be"),
    mark("findings", "custom: colophon"),
    mark("findings", "custom"),
)
