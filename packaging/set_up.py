"""Set up what a clone lacks: `set_up.py run|test`, called by `tarwisa` and `test` with any Python from 3.11 on.

Makes `.venv`, installs the packages of the lock into it, has it import the project from where it stands, installs
system libraries where rights allow, compiles the kernels where a compiler stands ready, writes bytecode and
font instances. Each step looks first whether its work is done, so an interrupted set-up goes on where it was, and a
lock lets a second one wait. Only what `make` cannot do without ends it (status 2, one line on stderr). Standard library
only.
"""

import ctypes
import fcntl
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NoReturn

import compile_kernels
import lock

PROJECT = Path(__file__).resolve().parent.parent
VENV = PROJECT / ".venv"
PYTHON = VENV / "bin/python"
STATE = VENV / "tarwisa"
LOG = STATE / "set-up.log"

# What `ready.sh` compares, with the kernels' sources: when one of these changes, set-up looks again.
DEPENDS_ON = (
    "pyproject.toml", "packaging/set_up.py", "packaging/lock.py", "packaging/locked/run.txt",
    "packaging/locked/compile.txt", "packaging/locked/test.txt", "packaging/compile_kernels.py",
    "packaging/kernels.py", "packaging/kernels.txt",
)  # fmt: skip

# Libraries that wheels do not carry, with their Debian packages. The first five are WeasyPrint's, the others Qt's.
LIBRARIES = {
    "libgobject-2.0.so.0": "libglib2.0-0",
    "libpango-1.0.so.0": "libpango-1.0-0",
    "libpangoft2-1.0.so.0": "libpangoft2-1.0-0",
    "libharfbuzz-subset.so.0": "libharfbuzz-subset0",
    "libfontconfig.so.1": "libfontconfig1",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}
# Dictionaries for spelling in the editor, and their Debian packages; others are looked for too, so none is a must.
DICTIONARIES = {
    "ar.dic": "hunspell-ar",
    "fr.dic": "hunspell-fr",
    "nl.dic": "hunspell-nl",
    "es_ES.dic": "hunspell-es",
    "en_GB.dic": "hunspell-en-gb",
}
# Readers of PDF that the tests compare with, and their Debian packages.
TEST_PROGRAMS = {"pdftotext": "poppler-utils", "qpdf": "qpdf", "gs": "ghostscript", "Xvfb": "xvfb"}

# In the project, imported by the interpreter of `.venv` from where it stands: an edit counts at once.
PATH_FILE = "../../../..\nimport tarwisa_kernels; tarwisa_kernels.install()\n"


def main(level: str) -> None:
    """Bring the clone up to `run` or `test`."""
    with open(__file__, "rb") as lock:  # this very file is the lock, so none can be left behind
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            say("another set-up is under way; waiting for it")
            fcntl.flock(lock, fcntl.LOCK_EX)
        if not is_ready(level):
            set_up(level)


def set_up(level: str) -> None:
    """Every step in order; the stamp comes last."""
    make_environment()
    STATE.mkdir(exist_ok=True)
    install_packages(level)
    make_importable()
    install_system_packages(level)
    compile_the_kernels()
    warm_caches()
    listed = [*DEPENDS_ON, *compile_kernels.sources(PROJECT)]
    (STATE / "depends-on").write_text("\n".join(listed) + "\n")
    for done in ("run",) if level == "run" else ("run", "test"):
        write_aside(STATE / f"ready-to-{done}", stamp(listed))


def is_ready(level: str) -> bool:
    """Whether an earlier set-up already did all that these sources ask for; `ready.sh` asks the same in shell."""
    try:
        listed = (STATE / "depends-on").read_text().split()
        return PYTHON.exists() and (STATE / f"ready-to-{level}").read_bytes() == stamp(listed)
    except OSError:
        return False


def stamp(listed: Iterable[str]) -> bytes:
    """The sources that set-up depends on, one after another."""
    return b"".join((PROJECT / name).read_bytes() for name in listed)


def make_environment() -> None:
    """`.venv` with a pip that runs, made anew when its interpreter has gone."""
    if PYTHON.exists() and runs([PYTHON, "-m", "pip", "--version"]):
        return
    if not os.access(PROJECT, os.W_OK):
        stop(f"cannot write in {PROJECT}; clone the project to a folder of your own")
    try:
        import ensurepip  # noqa: F401  # Debian keeps it in a package of its own
    except ImportError:
        package = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
        if not install_with_apt([package]):
            stop(f"Python lacks its venv module; install it: sudo apt-get install {package}")
    say(f"first run: setting up in {VENV}")
    # the interpreter by its full name: when the system moves on to another version, the link breaks and is seen
    done = subprocess.run(
        [os.path.realpath(sys.executable), "-m", "venv", "--clear", VENV], capture_output=True, text=True
    )
    if done.returncode:
        stop(f"no virtual environment could be made: {last_line(done.stdout + done.stderr)}")


def install_packages(level: str) -> None:
    """What the lock says, from wherever this machine's pip looks; a file with another hash is refused."""
    if level == "test" or (STATE / "ready-to-test").exists():
        wanted = "test"
    else:
        wanted = "compile" if can_compile() else "run"
    older = [difference for name in lock.BELOW[wanted] for difference in lock.stale(name, PROJECT)]
    if older:
        stop(f"the lock is older than pyproject.toml ({', '.join(older)}); renew it: {lock.RENEW}")
    locked = lock.files(wanted)
    record = STATE / "packages"
    asked = b"".join(path.read_bytes() for path in locked)
    if record.exists() and record.read_bytes() == asked:
        return
    say("installing the Python packages (once; a minute or two)")
    if not logged([PYTHON, *lock.INSTALL, *(word for path in locked for word in ("-r", path))], **lock.ENVIRONMENT):
        stop(f"the Python packages could not be installed: {last_error()} (all of it in {LOG})")
    write_aside(record, asked)


def make_importable() -> None:
    """A path file, so that `.venv` imports the project in place and its compiled kernels."""
    site_packages = next((VENV / "lib").glob("python3.*/site-packages"))
    (site_packages / "tarwisa.pth").write_text(PATH_FILE)
    shutil.copyfile(PROJECT / "packaging/kernels.py", site_packages / "tarwisa_kernels.py")


def install_system_packages(level: str) -> None:
    """Libraries for the editor and for HTML, programs for the tests. `make` needs none, so a failure is one line."""
    missing = [package for library, package in LIBRARIES.items() if not loads(library)]
    spelling = Path("/usr/share/hunspell")
    missing += [package for name, package in DICTIONARIES.items() if not (spelling / name).exists()]
    if level == "test":
        missing += [package for program, package in TEST_PROGRAMS.items() if not shutil.which(program)]
    if missing and not install_with_apt(missing):
        purpose = "the editor, HTML and the tests" if level == "test" else "the editor and HTML"
        say(f"`make` is ready; {purpose} still need: sudo apt-get install {' '.join(missing)}")


def compile_the_kernels() -> None:
    """`.venv/kernels`, compiled from the sources as they are now; without a compiler, plain Python gives the same."""
    target = VENV / "kernels"
    shutil.rmtree(VENV / "kernels.new", ignore_errors=True)
    if not can_compile() or not compile_kernels.kernels(PROJECT):
        shutil.rmtree(target, ignore_errors=True)
        return
    say("compiling the kernels")
    compiled = logged([PYTHON, "-P", PROJECT / "packaging/compile_kernels.py", PROJECT, VENV / "kernels.new"])
    shutil.rmtree(target, ignore_errors=True)
    if compiled:
        (VENV / "kernels.new").rename(target)
    else:
        say(f"the kernels do not compile here (see {LOG}); plain Python does their work, slower")


def warm_caches() -> None:
    """Bytecode of our rooms; and by making the example once, the index of fonts and their instances."""
    rooms = [room for name in ("fonts", "layouts", "desktop") if (room := PROJECT / name).is_dir()]
    logged([PYTHON, "-m", "compileall", "-q", *rooms])
    example = PROJECT / "examples/telegraaf-mensheid"
    logged([PYTHON, "-P", "-m", "layouts.cli", "make", example, "-o", STATE / "example.pdf"])
    (STATE / "example.pdf").unlink(missing_ok=True)


def install_with_apt(packages: Sequence[str]) -> bool:
    """Whether these Debian packages could be installed: as root, or by sudo, which asks only on a terminal."""
    if not shutil.which("apt-get"):
        return False
    as_root: list[str] = []
    if os.geteuid() != 0:
        if not shutil.which("sudo"):
            return False
        prompt = "tarwisa: password to install system libraries (Ctrl-C goes on without): "
        as_root = ["sudo", "-p", prompt] if sys.stdin.isatty() and sys.stderr.isatty() else ["sudo", "-n"]
        if not runs([*as_root, "true"], terminal=True):
            return False
    say(f"installing {' '.join(packages)}")
    apt = [*as_root, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq", "-o", "DPkg::Lock::Timeout=120"]
    install = [*apt, "install", "-y", "--no-install-recommends", *packages]
    return logged(install) or (logged([*apt, "update"]) and logged(install))


def can_compile() -> bool:
    """Whether a C compiler and Python's headers are here."""
    import sysconfig

    compiler = (sysconfig.get_config_var("CC") or "cc").split()[0]
    return bool(shutil.which(compiler)) and Path(sysconfig.get_path("include"), "Python.h").exists()


def loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def runs(command: Sequence[str | Path], *, terminal: bool = False) -> bool:
    """Whether a command ends well; silent, but for what it asks on the terminal itself."""
    try:
        done = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=None if terminal else subprocess.DEVNULL)
    except OSError:
        return False
    except KeyboardInterrupt:
        if terminal:
            return False
        raise
    return done.returncode == 0


def logged(command: Sequence[str | Path], **environment: str) -> bool:
    """Whether a command ends well; its words go to the log, which must not fail for want of a folder."""
    log = LOG if STATE.is_dir() else Path(os.devnull)
    with open(log, "ab") as file:
        file.write(f"$ {' '.join(map(str, command))}\n".encode())
        file.flush()
        return subprocess.run(command, stdout=file, stderr=file, env=os.environ | environment).returncode == 0


def last_error() -> str:
    """pip's own last complaint."""
    lines = LOG.read_text(errors="replace").splitlines()
    errors = [line.removeprefix("ERROR: ") for line in lines if line.startswith("ERROR: ")]
    return errors[-1] if errors else last_line("\n".join(lines))


def last_line(text: str) -> str:
    return next((line for line in reversed(text.splitlines()) if line.strip()), "no word of why")


def write_aside(path: Path, content: bytes) -> None:
    """Write a file whole or not at all."""
    aside = path.with_name(path.name + ".new")
    aside.write_bytes(content)
    aside.replace(path)


def say(words: str) -> None:
    print(f"tarwisa: {words}", file=sys.stderr, flush=True)


def stop(words: str) -> NoReturn:
    say(words)
    sys.exit(2)


if __name__ == "__main__":
    if sys.argv[1:] not in (["run"], ["test"]):
        stop("usage: set_up.py run|test")
    try:
        main(sys.argv[1])
    except KeyboardInterrupt:
        say("set-up interrupted; the next run goes on from here")
        sys.exit(130)
    except OSError as error:
        stop(f"set-up could not go on: {error}")
