#!/usr/bin/env bash
# Prepare .venv and the system libraries Qt needs. Safe to run again: what is in place is left alone.
#
#   packaging/setup.sh           say what is done, try again what failed last time
#   packaging/setup.sh --quiet   the same for other make targets: speak only when something is done or missing
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
root=$PWD
venv=$root/.venv
quiet=${1:-}

# One line each; alternatives are separated by "|", the first that exists is installed.
system_packages=(
    libegl1 libgl1 libdbus-1-3 libfontconfig1 "libglib2.0-0t64|libglib2.0-0"
    libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0
    libxcb-render-util0 libxcb-shape0 libxcb-sync1 libxcb-xfixes0 libxcb-xkb1 libgssapi-krb5-2
    xvfb xdotool openbox # the end-to-end tests
    dbus at-spi2-core gir1.2-atspi-2.0 python3-gi # ... and the one that listens as a screen reader
    poppler-utils librsvg2-bin chromium # readers that look at what is exported
    "fonts-inter|fonts-dejavu-core|fonts-noto-core|fonts-liberation|fonts-liberation2"
)

say() { printf '%s\n' "$*"; }
fail() {
    printf 'setup: %s\n' "$*" >&2
    exit 1
}

# --- system packages ---------------------------------------------------------------------------

on_debian() { command -v apt-get >/dev/null && command -v dpkg-query >/dev/null; }

# Print the words that let apt-get run with the right to install; fail if there are none.
privilege() {
    if [ "$(id -u)" -eq 0 ]; then
        printf 'env'
    elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
        printf 'sudo -n env'
    else
        return 1
    fi
}

# apt_install NAME...: install Debian packages; what apt said is in build/apt.log.
apt_install() {
    local run name failed=0
    run=$(privilege) || return 1
    # shellcheck disable=SC2086  # "sudo -n env" is meant to be three words
    run_apt() { $run DEBIAN_FRONTEND=noninteractive apt-get -q "$@" >>build/apt.log 2>&1; }
    : >build/apt.log
    run_apt install -y --no-install-recommends "$@" && return
    # Package lists are often absent (containers) or out of date.
    run_apt update || true
    run_apt install -y --no-install-recommends "$@" && return
    # One name this release does not have must not keep the others away.
    for name in "$@"; do
        run_apt install -y --no-install-recommends "$name" || failed=1
    done
    return "$failed"
}

# Set missing=(...) to the entries of system_packages of which no alternative is installed.
find_missing() {
    local installed entry name found
    installed=" $(dpkg-query -W -f='${db:Status-Status} ${Package}\n' 2>/dev/null |
        sed -n 's/^installed //p' | tr '\n' ' ') "
    missing=()
    for entry in "${system_packages[@]}"; do
        found=
        for name in ${entry//|/ }; do
            case $installed in *" $name "*) found=1 ;; esac
        done
        [ -n "$found" ] || missing+=("$entry")
    done
}

# choose_all ENTRY...: of each the first alternative apt knows, else its last one.
choose_all() {
    local entry name names=()
    for entry in "$@"; do
        for name in ${entry//|/ }; do
            if apt-cache show "$name" >/dev/null 2>&1; then break; fi
        done
        names+=("$name")
    done
    printf '%s' "${names[*]}"
}

# shellcheck disable=SC2086  # lists of package names are meant to be split
prepare_system() {
    local stamp=$root/build/setup-system wanted names
    wanted="${system_packages[*]}"
    if [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$wanted" ]; then return; fi
    if ! on_debian; then
        if [ "$(uname -s)" = Linux ]; then
            say "This system has no apt. If no window opens, install what Qt needs: the libraries" \
                "libxcb-cursor, libEGL, libGL and libxkbcommon-x11; for the end-to-end tests Xvfb, xdotool and openbox."
        fi
        printf '%s' "$wanted" >"$stamp"
        return
    fi
    find_missing
    if [ ${#missing[@]} -gt 0 ]; then
        names=$(choose_all "${missing[@]}")
        if [ "$quiet" = --quiet ] && [ -f "$stamp" ] && [ "$(cat "$stamp")" = "failed: $names" ]; then
            say "Still missing (see make setup): $names"
            return
        fi
        if privilege >/dev/null; then
            say "Installing system packages: $names"
            apt_install $names || say "apt-get could not install all of them; build/apt.log ends with: $(tail -n 1 build/apt.log)"
            find_missing
        fi
    fi
    if [ ${#missing[@]} -gt 0 ]; then
        names=$(choose_all "${missing[@]}")
        say "Missing system packages: $names"
        say "The app may still run. To install them: sudo apt-get install $names"
        printf 'failed: %s' "$names" >"$stamp"
    else
        printf '%s' "$wanted" >"$stamp"
    fi
}

# --- Python ------------------------------------------------------------------------------------

good_python() { "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; }

# Print the interpreter to build .venv with.
find_python() {
    local name
    for name in ${PYTHON:-} python3 python3.14 python3.13 python3.12 python3.11; do
        if command -v "$name" >/dev/null && good_python "$name"; then
            printf '%s' "$name"
            return
        fi
    done
    fail "Python 3.11 or newer is needed; found $(python3 --version 2>/dev/null || echo none)." \
        "Install one, or name it: make setup PYTHON=/path/to/python3"
}

# The environment is whole enough to install into: it runs, is new enough, has pip, was made here.
usable_venv() {
    [ -x "$venv/bin/python" ] && good_python "$venv/bin/python" &&
        "$venv/bin/python" -m pip --version >/dev/null 2>&1 &&
        { [ ! -f "$venv/bin/pip" ] || head -n 1 "$venv/bin/pip" | grep -qF "$venv/"; }
}

make_venv() {
    local python version
    python=$(find_python)
    if ! "$python" -c 'import ensurepip, venv' >/dev/null 2>&1; then
        version=$("$python" -c 'import sys; print("python%d.%d" % sys.version_info[:2])')
        if on_debian && privilege >/dev/null; then say "Installing system package: $version-venv"; fi
        { on_debian && apt_install "$version-venv" && "$python" -c 'import ensurepip, venv'; } ||
            fail "$python has no working venv module." \
                "On Debian and Ubuntu: sudo apt-get install $version-venv; then make setup again."
    fi
    if [ -e "$venv" ]; then
        say "Replacing .venv, which is incomplete or was made elsewhere"
        rm -rf "$venv"
    fi
    say "Making .venv with $("$python" --version)"
    "$python" -m venv "$venv"
}

prepare_python() {
    local stamp=$venv/setup-stamp wanted
    wanted="$root $(cat requirements-dev.lock pyproject.toml | cksum)"
    if [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$wanted" ] && good_python "$venv/bin/python"; then
        return
    fi
    usable_venv || make_venv
    rm -f "$stamp"
    say "Installing the Python packages of requirements-dev.lock (the first time about 1 GB on disk and some minutes)"
    "$venv/bin/python" -m pip install -qq --disable-pip-version-check --no-input \
        --require-hashes -r requirements-dev.lock ||
        fail "pip could not install the packages. Is the network there, and a gigabyte of disk? make setup tries again."
    "$venv/bin/python" -m pip install -qq --disable-pip-version-check --no-input \
        --no-deps --no-build-isolation -e . || fail "pip could not install the app itself."
    printf '%s' "$wanted" >"$stamp"
}

mkdir -p build
if command -v flock >/dev/null; then
    exec 9>build/setup.lock
    flock 9 # two targets started at once wait for each other
fi
fresh=
[ -f "$venv/setup-stamp" ] || fresh=1
prepare_system
prepare_python
if [ -n "$fresh" ] && ! problem=$("$venv/bin/python" -c 'import PySide6.QtWidgets' 2>&1); then
    say "Qt does not load yet: ${problem##*$'\n'}"
fi
[ "$quiet" = --quiet ] || say "Ready: $("$venv/bin/python" --version) in .venv"
