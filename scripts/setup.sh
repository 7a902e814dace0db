#!/bin/bash
# Installs what is needed: Debian packages, Python environment, models for speech and translation, the interface's languages.
#   scripts/setup.sh run      what `make run` needs
#   scripts/setup.sh test     what `make test` needs besides
#   scripts/setup.sh server   what `make server` needs: no Qt, no speech, no models
# Each step looks first whether it is done, so that a second run is quick, says nothing, needs no network, and goes on
# where a killed one stopped. What it cannot do itself it says in one sentence, and stops.
set -euo pipefail
cd "$(dirname "$0")/.."
kind=${1:-run}
python=.venv/bin/python

say() { printf '%s\n' "$*" >&2; }
fail() { say "$*"; exit 1; }
checksum() { sha256sum "$1" | cut -d' ' -f1; }

[[ "$kind" =~ ^(run|test|server)$ ]] || fail "Usage: scripts/setup.sh run|test|server"

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    else
        sudo "$@"
    fi
}

debian_packages() {
    local wanted missing
    wanted=$(cat scripts/debian-packages.txt)
    [ "$kind" != test ] || wanted="$wanted $(cat scripts/debian-packages-test.txt)"
    [ "$kind" != server ] || wanted="ca-certificates python3 python3-venv fonts-noto-core fonts-noto-cjk"
    if ! command -v dpkg-query >/dev/null; then
        [ -e .venv ] || say "[1/4] This is not Debian. Install the like of these yourself:" $wanted
        return
    fi
    # shellcheck disable=SC2086 # one word a package
    missing=$(comm -23 <(printf '%s\n' $wanted | sort -u) \
        <(dpkg-query -W -f '${db:Status-Abbrev} ${Package}\n' $wanted 2>/dev/null | sed -n 's/^[ih]i *//p' | sort -u) | xargs)
    [ -n "$missing" ] || return 0
    say "[1/4] Debian packages: $missing"
    if [ "$(id -u)" != 0 ] && ! { command -v sudo >/dev/null && { [ -t 0 ] || sudo -n true 2>/dev/null; }; }; then
        fail "These packages are missing and only root may install them. Run this line as root, then the same command again:
  apt-get update && apt-get install -y --no-install-recommends $missing"
    fi
    [ -z "$(dpkg --audit)" ] || as_root dpkg --configure -a || fail "dpkg was interrupted and cannot be mended: run dpkg --configure -a as root."
    # shellcheck disable=SC2086
    as_root apt-get update -q &&
        as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q -o DPkg::Lock::Timeout=300 --no-install-recommends $missing ||
        fail "The Debian packages could not be installed. Check the network and the disk, then run the same command again."
}

python_environment() {
    local lock=requirements.lock quiet=
    [ "$kind" != test ] || lock=requirements-dev.lock
    [ "$kind" != server ] || lock=requirements-server.lock
    # The test environment holds everything of the other.
    [ ! -e ".venv/.installed-$(checksum requirements-dev.lock)" ] || return 0
    [ ! -e ".venv/.installed-$(checksum "$lock")" ] || return 0
    say "[2/4] Python environment (some minutes; for the kiosk about 1 GB)"
    python3 -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null ||
        fail "Python 3.11 or newer is needed; Debian 12 has it."
    # What a killed installation left cannot be trusted: pip takes a half-written package for installed. Its downloads are
    # in pip's cache, so starting anew costs a minute and no network.
    if [ -e .venv/.installing ] || ! $python -m pip --version >/dev/null 2>&1; then
        python3 -m venv --clear .venv ||
            fail "The Python environment could not be made. Is the package python3-venv installed, is there space on the disk?"
    fi
    rm -f .venv/.installed-*
    touch .venv/.installing
    [ -t 2 ] || quiet=--quiet
    if ! $python -m pip install $quiet --disable-pip-version-check --no-deps --require-hashes -r "$lock"; then
        rm .venv/.installing
        fail "The Python packages could not be installed. Check the network and the disk, then run the same command again."
    fi
    sync -f .venv
    touch ".venv/.installed-$(checksum "$lock")"
    rm .venv/.installing
}

models() {
    local store=${MADANG_MODELS:-models} found missing outdated size
    found=$(python3 -S scripts/default_models.py "$store") || exit 1
    { read -r missing; read -r outdated; read -r size; } <<<"$found"
    [ -n "$missing$outdated" ] || return 0
    [ "$size" = 0 ] && size="no download" || size="a download of about $size MB"
    # shellcheck disable=SC2086 # one word a model
    say "[3/4] Models for speech and translation:" $missing $outdated "($size)"
    # shellcheck disable=SC2086
    [ -z "$missing" ] || $python main.py models install $missing || exit 1
    # shellcheck disable=SC2086
    [ -z "$outdated" ] || $python main.py models install $outdated ||
        say "The kiosk goes on with the earlier version of what could not be renewed. Run the same command again later."
}

translations() {
    local source target
    for source in ui/i18n/*.ts; do
        target=${source%.ts}.qm
        [ -e "$source" ] && [ ! "$target" -nt "$source" ] || continue
        say "[4/4] Interface translation ${source##*/}"
        .venv/bin/pyside6-lrelease -silent "$source" -qm "$target.new" && mv "$target.new" "$target" ||
            fail "The translation $source could not be compiled: mend it with Qt Linguist."
    done
}

debian_packages
python_environment
[ "$kind" != server ] || exit 0
models
translations
