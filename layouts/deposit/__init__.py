"""Legal deposit: the serial's number and bar code, what the law wants on the page, the copy for the library."""
