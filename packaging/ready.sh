# Sourced by `tarwisa` and `test`: leaves $root and $python for them, after setting up what is missing.
# The usual start costs one `cmp`; everything slow is in set_up.py, which runs only when its stamp differs.

root=$(CDPATH='' cd -P -- "${BASH_SOURCE[0]%/*}/.." && pwd) || exit 2
python=$root/.venv/bin/python

# A caller's Python must not reach into ours, and bytecode is worth keeping: without it a start takes three times as long.
unset PYTHONHOME PYTHONPATH PYTHONDONTWRITEBYTECODE

find_python() {
  local name
  for name in python3.13 python3.12 python3.11 python3 python3.14; do
    if "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; then
      printf '%s\n' "$name"
      return
    fi
  done
  echo "tarwisa: needs Python 3.11 or newer; install it: sudo apt-get install python3 python3-venv" >&2
  return 2
}

# The stamp is the very text of the files that set-up depends on (set_up.py lists them): no clock and no hash can mislead.
is_ready() {
  local listed
  [ -x "$python" ] && [ -r "$root/.venv/tarwisa/ready-to-$1" ] || return 1
  listed=$(<"$root/.venv/tarwisa/depends-on")
  (cd -- "$root" && cat $listed 2>/dev/null) | cmp -s - "$root/.venv/tarwisa/ready-to-$1"
}

# $1: `run` or `test`, how much is to be set up.
make_ready() {
  local first
  is_ready "$1" && return
  first=$(find_python) || exit 2
  "$first" "$root/packaging/set_up.py" "$1" || exit $?
}
