"""Many issues: plans and tables in, PDFs, a log and a report out. One that fails never stops the others."""
