; What Penholder offers to open on Windows, beside the program that opens it now: it is listed under “Open with” and takes nothing over.
; The builder includes this file and calls both macros; SHELL_CONTEXT is the user or the machine, as the installation is.

!macro offerToOpen EXTENSION
  WriteRegNone SHELL_CONTEXT "Software\Classes\.${EXTENSION}\OpenWithProgids" "Penholder.Import"
!macroend

!macro offerNoMore EXTENSION
  DeleteRegValue SHELL_CONTEXT "Software\Classes\.${EXTENSION}\OpenWithProgids" "Penholder.Import"
!macroend

!macro customInstall
  WriteRegStr SHELL_CONTEXT "Software\Classes\Penholder.Import" "" "Resolution"
  WriteRegStr SHELL_CONTEXT "Software\Classes\Penholder.Import\shell\open\command" "" `"$appExe" "%1"`
  !insertmacro offerToOpen "docx"
  !insertmacro offerToOpen "odt"
  !insertmacro offerToOpen "pdf"
  !insertmacro offerToOpen "xml"
  !insertmacro offerToOpen "akn"
!macroend

!macro customUnInstall
  !insertmacro offerNoMore "docx"
  !insertmacro offerNoMore "odt"
  !insertmacro offerNoMore "pdf"
  !insertmacro offerNoMore "xml"
  !insertmacro offerNoMore "akn"
  DeleteRegKey SHELL_CONTEXT "Software\Classes\Penholder.Import"
!macroend
