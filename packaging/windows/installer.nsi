; Setup for Windows, made from the one-folder app by packaging/windows/make_setup.py.
; Compiled with makensis on Linux in a test, but NOT RUN: there is no Windows where the app is developed.
;
;   makensis /DVERSION=0.1.0 /DAPP=...\build\installer\app\mineral-supply-map /DOUT=...\dist installer.nsi

Unicode true
ManifestDPIAware true
RequestExecutionLevel user          ; for this user alone: no administrator needed
SetCompressor /SOLID lzma

!include "MUI2.nsh"
!include "FileFunc.nsh"
!insertmacro RefreshShellIcons
!insertmacro un.RefreshShellIcons

!define NAME "Mineral Supply Map"
!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\mineral-supply-map"
!define KIND "MineralSupplyMap.Work"

Name "${NAME}"
OutFile "${OUT}\mineral-supply-map-${VERSION}-setup.exe"
InstallDir "$LOCALAPPDATA\Programs\Mineral Supply Map"
InstallDirRegKey HKCU "${KEY}" "InstallLocation"
BrandingText "${NAME} ${VERSION}"

!define MUI_ICON "${ICONS}\app.ico"
!define MUI_UNICON "${ICONS}\app.ico"
!define MUI_FINISHPAGE_RUN "$INSTDIR\Mineral Supply Map.exe"
!insertmacro MUI_PAGE_LICENSE "${LICENCE}"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "Spanish"

Section "Install"
  SetOutPath "$INSTDIR"
  ; An older version's files must not stay behind among the new ones.
  RMDir /r "$INSTDIR\_internal"
  File /r "${APP}\*.*"
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\Mineral Supply Map.exe"

  WriteRegStr HKCU "Software\Classes\.supplymap" "" "${KIND}"
  WriteRegStr HKCU "Software\Classes\${KIND}" "" "Mineral Supply Map work"
  WriteRegStr HKCU "Software\Classes\${KIND}\DefaultIcon" "" "$INSTDIR\Mineral Supply Map.exe,0"
  WriteRegStr HKCU "Software\Classes\${KIND}\shell\open\command" "" \
    '"$INSTDIR\Mineral Supply Map.exe" "%1"'

  WriteUninstaller "$INSTDIR\uninstall.exe"
  WriteRegStr HKCU "${KEY}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\Mineral Supply Map.exe"
  WriteRegStr HKCU "${KEY}" "Publisher" "The Mineral Supply Map developers"
  WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${KEY}" "EstimatedSize" $0
  ${RefreshShellIcons}
SectionEnd

Section "Uninstall"
  ; The user's own files, preferences and log are left alone.
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\Mineral Supply Map.exe"
  Delete "$INSTDIR\mineral-supply-map.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  DeleteRegKey HKCU "${KEY}"
  DeleteRegKey HKCU "Software\Classes\${KIND}"
  DeleteRegKey HKCU "Software\Classes\.supplymap"
  ${un.RefreshShellIcons}
SectionEnd
