#!/bin/bash
# Installs what the kiosk needs: Debian packages, Python environment, speech models, translations.
#   scripts/setup.sh run    what `make run` needs
#   scripts/setup.sh test   what `make test` needs besides
# Each step looks first whether it is done, so that a second run is quick, needs no network, and goes on after a cut.
set -euo pipefail
cd "$(dirname "$0")/.."
kind=${1:-run}
python=.venv/bin/python

say() { printf '%s\n' "$*"; }
fail() { printf '%s\n' "$*" >&2; exit 1; }

debian_packages() {
    command -v dpkg-query >/dev/null || { say "[1/4] Not Debian: install the packages of scripts/debian-packages.txt yourself."; return; }
    local wanted missing
    wanted=$(cat scripts/debian-packages.txt)
    [ "$kind" = run ] || wanted="$wanted $(cat scripts/debian-packages-test.txt)"
    # shellcheck disable=SC2086
    missing=$(comm -23 <(printf '%s\n' $wanted | sort -u) \
        <(dpkg-query -W -f '${db:Status-Abbrev} ${Package}\n' $wanted 2>/dev/null | sed -n 's/^ii *//p' | sort -u) | xargs)
    [ -n "$missing" ] || return 0
    local command="apt-get update && apt-get install -y --no-install-recommends $missing"
    say "[1/4] Debian packages: $missing"
    if [ "$(id -u)" = 0 ]; then
        DEBIAN_FRONTEND=noninteractive sh -c "apt-get update -q && apt-get install -y -q --no-install-recommends $missing" \
            || fail "The packages could not be installed. Check the network and run again."
    elif command -v sudo >/dev/null && { [ -t 0 ] || sudo -n true 2>/dev/null; }; then
        sudo sh -c "apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $missing" \
            || fail "The packages could not be installed. Check the network and run again."
    else
        fail "Debian packages are missing. As root, run this line, then try again:
  $command"
    fi
}

python_environment() {
    local lock=requirements.lock stamp sum
    [ "$kind" = run ] || lock=requirements-dev.lock
    sum=$(sha256sum "$lock" | cut -d' ' -f1)
    stamp=.venv/.installed-$sum
    # The test environment holds everything of the other.
    if [ -e "$stamp" ] || { [ "$kind" = run ] && [ -e ".venv/.installed-$(sha256sum requirements-dev.lock | cut -d' ' -f1)" ]; }; then
        return
    fi
    say "[2/4] Python environment (about 1 GB, a few minutes)"
    python3 -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || fail "Python 3.11 or newer is needed (Debian 12 has it)."
    [ -x $python ] || python3 -m venv .venv || fail "The Python environment could not be made. Is python3-venv installed?"
    $python -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r "$lock" \
        || fail "The Python packages could not be installed. Check the network and the disk, and run again."
    rm -f .venv/.installed-*
    touch "$stamp"
}

models() {
    local store=${MADANG_MODELS:-models}
    for model in vosk-small-ko vosk-small-en vosk-small-zh; do
        [ -e "$store/$model.json" ] || { say "[3/4] Speech models (about 170 MB)"; $python main.py models install || exit 1; return; }
    done
}

translations() {
    local source target
    for source in ui/i18n/*.ts; do
        [ -e "$source" ] || continue
        target=${source%.ts}.qm
        if [ ! "$target" -nt "$source" ]; then
            say "[4/4] Interface translation ${source##*/}"
            .venv/bin/pyside6-lrelease -silent "$source" -qm "$target" || fail "The translation $source could not be compiled."
        fi
    done
}

debian_packages
python_environment
models
translations
