"""The size of the same eight pages as PDF, ours beside Typst's: same copy, same fonts, one run.

    python -m tests.benchmarks.pdf_size

Ours is PDF/X-4 with its output profile and its tags; Typst's is its plain PDF with neither profile nor tags turned off.
"""

import tempfile
from pathlib import Path

import pikepdf

from tests.benchmarks import typst_newspaper
from tests.benchmarks.against_typst import ENGINES, MODES, Job

MOST = 0.8  # of Typst's: what we promise


def main() -> None:
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch).resolve()
        typst_newspaper.static_fonts(folder / "fonts")
        for mode in MODES:
            sizes = {}
            for engine in ENGINES:
                job = Job(folder, engine, mode, 8)
                job.write()
                job.set_cold()
                sizes[engine] = job.output.stat().st_size
            ours, theirs = sizes["tarwisa"], sizes["typst"]
            with pikepdf.open(Job(folder, "tarwisa", mode, 8).output) as pdf:
                profile = len(pdf.Root.OutputIntents[0].DestOutputProfile.read_raw_bytes())
            verdict = "within" if ours <= MOST * theirs else "above"
            print(f"{mode}: {ours} and {theirs} bytes, ratio {ours / theirs:.2f}, {verdict} {MOST}; profile {profile}")


if __name__ == "__main__":
    main()
