#!/bin/sh
# Put the app of this folder into your menu and give .supplymap files to it; nothing is copied but
# small text files and icons below ~/.local/share.
#
#   ./register.sh            into the menu
#   ./register.sh --remove   out of it again
set -eu
here=$(cd "$(dirname "$0")" && pwd)
share=${XDG_DATA_HOME:-$HOME/.local/share}

each_file() { (cd "$here/share" && find . -type f | sed 's|^\./||'); }

tell_desktop() {
    if command -v update-mime-database >/dev/null; then update-mime-database "$share/mime" || true; fi
    if command -v update-desktop-database >/dev/null; then
        update-desktop-database "$share/applications" || true
    fi
}

each_file | while read -r file; do
    if [ "${1:-}" = --remove ]; then
        rm -f "$share/$file"
        continue
    fi
    mkdir -p "$(dirname "$share/$file")"
    case $file in
    # A space in the path must not part the command in two.
    *.desktop) sed "s|^Exec=mineral-supply-map|Exec=\"$here/mineral-supply-map\"|" "$here/share/$file" >"$share/$file" ;;
    *) cp "$here/share/$file" "$share/$file" ;;
    esac
done
tell_desktop
if [ "${1:-}" = --remove ]; then echo "Taken out of the menu."; else echo "In the menu now: Mineral Supply Map."; fi
