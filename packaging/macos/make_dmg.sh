#!/usr/bin/env bash
# From the .app that PyInstaller made make a disk image with a link to Applications.
# Not run where the app is developed: there is no macOS there.
#
#   packaging/macos/make_dmg.sh            after packaging/make_app.py; into dist/
#
# Without SIGNING_IDENTITY the app is signed for this machine only, and others open it by
# right click, Open. With it (and NOTARY_PROFILE of notarytool) it is signed and notarised.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
[ "$(uname -s)" = Darwin ] || {
    echo "make_dmg.sh needs macOS: hdiutil and codesign are not on other systems." >&2
    exit 1
}
app="build/installer/app/Mineral Supply Map.app"
version=$(.venv/bin/python -c 'import mapapp; print(mapapp.__version__)')
image="dist/mineral-supply-map-$version-$(uname -m).dmg"
mkdir -p dist

codesign --force --deep --options runtime --sign "${SIGNING_IDENTITY:--}" "$app"
stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
cp -R "$app" "$stage/"
ln -s /Applications "$stage/Applications"
hdiutil create -quiet -ov -fs HFS+ -format UDZO -volname "Mineral Supply Map" -srcfolder "$stage" "$image"
if [ -n "${NOTARY_PROFILE:-}" ]; then
    xcrun notarytool submit "$image" --keychain-profile "$NOTARY_PROFILE" --wait
    xcrun stapler staple "$image"
fi
echo "$image"
