; SPDX-License-Identifier: GPL-3.0-or-later
; setup.exe: for one person without asking for anything, or for everyone who uses the computer. Made by package.cmake.
;   /S            silently          /CurrentUser  for whoever runs it, which is the default
;   /D=DIRECTORY  last, unquoted    /AllUsers     for everyone; must be run as administrator together with /S
; Uninstall.exe takes /S and /RemoveData, which also removes profiles, staged changes and keys of the account.
; Both hand /For=ACCOUNT to themselves when they start again as administrator, who may be somebody else.
Unicode true
Target amd64-unicode
SetCompressor /SOLID lzma
SetDateSave off
Name Flokdesk
OutFile "${OUTPUT}"
BrandingText "Flokdesk ${VERSION}"
RequestExecutionLevel user
; Nowhere, because NSIS takes no relative /D=. The button for browsing appends what follows the backslash.
!define NO_DIR "-\Flokdesk"
InstallDir "${NO_DIR}"
ManifestDPIAware true
ManifestLongPathAware true
ManifestSupportedOS Win10
AllowSkipFiles off
!finalize '"${SIGN}" "%1"' = 0
!uninstfinalize '"${SIGN}" "%1"' = 0

!include MUI2.nsh
!include nsDialogs.nsh
!include LogicLib.nsh
!include FileFunc.nsh
!include WordFunc.nsh
!include WinVer.nsh

!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Flokdesk"
; Codes of Windows for what went wrong, because who installs silently sees nothing else.
!define OLD_WINDOWS 1150
!define NOT_ELEVATED 740
!define NOT_INSTALLED 1605
!define IN_USE 32
!define NEWER_IS_THERE 1638
!define MSI_IS_THERE 1638
!define FAILED 1603

Var Everyone     ; 1: installed for everyone
Var IsDecided    ; 1: nobody needs to be asked for whom
Var GivenDir     ; of /D
Var DirSwitch    ; /D as it was given
Var ForEveryone  ; the button that says so
Var Account      ; whoever runs this, as a SID
Var IsRestarted  ; 1: started again as administrator
Var IsForOther   ; 1: by an account that is not this one

VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName Flokdesk
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey FileDescription "Flokdesk installer"
VIAddVersionKey CompanyName "${PUBLISHER}"
VIAddVersionKey LegalCopyright "GPL-3.0-or-later"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${PICTURE}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN
!define MUI_FINISHPAGE_RUN_FUNCTION StartProgram
!insertmacro MUI_PAGE_WELCOME
Page custom AskForWhom TakeForWhom
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_PAGE_CUSTOMFUNCTION_SHOW HideStart
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES

!insertmacro MUI_LANGUAGE English
!insertmacro MUI_LANGUAGE SpanishInternational
!insertmacro MUI_LANGUAGE PortugueseBR
!macro TEXT name english spanish portuguese
    LangString ${name} ${LANG_ENGLISH} `${english}`
    LangString ${name} ${LANG_SPANISHINTERNATIONAL} `${spanish}`
    LangString ${name} ${LANG_PORTUGUESEBR} `${portuguese}`
!macroend
!insertmacro TEXT OldWindows "Flokdesk needs Windows 10 or later." \
    "Flokdesk necesita Windows 10 o posterior." "O Flokdesk precisa do Windows 10 ou posterior."
!insertmacro TEXT NotElevated "This Flokdesk is for all users of this computer. An administrator is needed." \
    "Este Flokdesk es para todos los usuarios de esta computadora. Se necesita un administrador." \
    "Este Flokdesk é para todos os usuários deste computador. É necessário um administrador."
!insertmacro TEXT OfAnother "This Flokdesk belongs to another Windows account of this computer. Uninstall it there." \
    "Este Flokdesk es de otra cuenta de Windows de esta computadora. Desinstálelo desde ella." \
    "Este Flokdesk é de outra conta do Windows deste computador. Desinstale-o nela."
!insertmacro TEXT InUse "Flokdesk is running. Close its windows and try again." \
    "Flokdesk está abierto. Cierre las ventanas de Flokdesk e intente de nuevo." \
    "O Flokdesk está aberto. Feche as janelas dele e tente novamente."
!insertmacro TEXT NewerIsThere "A newer version is installed. The older one may not be able to change its data. Install the older one anyway?" \
    "Hay instalada una versión más reciente. Es posible que la anterior no pueda cambiar sus datos. ¿Instalar la anterior de todos modos?" \
    "Há uma versão mais recente instalada. A anterior talvez não possa alterar os dados dela. Instalar a anterior mesmo assim?"
!insertmacro TEXT MsiIsThere "Flokdesk was installed for all users from an .msi file. Update it with a newer .msi file, or uninstall it first." \
    "Flokdesk se instaló para todos los usuarios desde un archivo .msi. Actualícelo con un .msi más reciente o desinstálelo primero." \
    "O Flokdesk foi instalado para todos os usuários por um arquivo .msi. Atualize-o com um arquivo .msi mais recente ou desinstale-o primeiro."
!insertmacro TEXT Failed "The previous version could not be removed." \
    "No se pudo quitar la versión anterior." "Não foi possível remover a versão anterior."
!insertmacro TEXT ForWhomTitle "Choose Users" "Elegir usuarios" "Escolha os usuários"
!insertmacro TEXT ForWhomText "Choose who will use Flokdesk on this computer." \
    "Elija quién usará Flokdesk en esta computadora." "Escolha quem usará o Flokdesk neste computador."
!insertmacro TEXT ForMe "Only for &me" "Solo para &mí" "Somente para &mim"
!insertmacro TEXT ForAll "For all us&ers of this computer (asks for an administrator)" \
    "Para &todos los usuarios de esta computadora (pide un administrador)" \
    "Para &todos os usuários deste computador (exige um administrador)"
!insertmacro TEXT RemoveData "Also remove the profiles, pending changes, journal and keys of your Windows account? They cannot be recovered." \
    "¿Quitar también los perfiles, los cambios pendientes, el historial y las API keys de su cuenta de Windows? No se pueden recuperar." \
    "Remover também os perfis, as alterações pendentes, o histórico e as API keys da sua conta do Windows? Não podem ser recuperados."
!insertmacro TEXT DataStay "The profiles and keys of all Windows accounts stay, because another one runs this program as administrator." \
    "Los perfiles y las API keys de todas las cuentas de Windows se conservan, porque otra cuenta ejecuta este programa como administrador." \
    "Os perfis e as API keys de todas as contas do Windows são mantidos, porque outra conta executa este programa como administrador."

!insertmacro TEXT ChangeFile "Flokdesk change file" "Archivo de cambios de Flokdesk" "Arquivo de alterações do Flokdesk"

; Says what is wrong, ends with a code.
!macro REFUSE text code
    MessageBox MB_OK|MB_ICONSTOP "${text}" /SD IDOK
    SetErrorLevel ${code}
    Quit
!macroend

; Who runs this, and whether that is who it is for. A SID, because two accounts may have one name.
!macro READ_ACCOUNT un
Function ${un}ReadAccount
    StrCpy $Account ""
    System::Call `kernel32::GetCurrentProcess() p .r0`
    System::Call `advapi32::OpenProcessToken(p r0, i 8, *p .r1)`             ; TOKEN_QUERY
    System::Call `advapi32::GetTokenInformation(p r1, i 1, p 0, i 0, *i .r2)` ; TokenUser
    System::Alloc $2
    Pop $3
    System::Call `advapi32::GetTokenInformation(p r1, i 1, p r3, i r2, *i .r2) i .r4`
    ${If} $4 <> 0
        System::Call `*$3(p .r4)`
        System::Call `advapi32::ConvertSidToStringSidW(p r4, *w .s)`
        Pop $Account
    ${EndIf}
    System::Free $3
    System::Call `kernel32::CloseHandle(p r1)`
    StrCpy $IsRestarted 0
    StrCpy $IsForOther 0
    ${GetParameters} $0
    ClearErrors
    ${GetOptions} $0 /For= $1
    ${IfNot} ${Errors}
        StrCpy $IsRestarted 1
        ${If} $1 == ""
        ${OrIf} $1 != $Account
            StrCpy $IsForOther 1
        ${EndIf}
    ${EndIf}
FunctionEnd
!macroend
!insertmacro READ_ACCOUNT ""
!insertmacro READ_ACCOUNT "un."

; Starts PROGRAM again as administrator and ends this one; LAST is handed on as it is. Goes on where nobody agrees to that,
; and where that was done already: Windows may start it without making it administrator.
!macro ELEVATE program parameters last
    UserInfo::GetAccountType
    Pop $0
    ${If} $0 != Admin
    ${AndIf} $IsRestarted = 0
        ${If} ${Silent}
            SetErrorLevel ${NOT_ELEVATED}
            Quit
        ${EndIf}
        ClearErrors
        ExecShell runas `"${program}"` `${parameters} /For=$Account${last}`
        ${IfNot} ${Errors}
            Quit
        ${EndIf}
    ${EndIf}
!macroend

!macro DEMAND_ADMINISTRATOR
    UserInfo::GetAccountType
    Pop $0
    ${If} $0 != Admin
        !insertmacro REFUSE $(NotElevated) ${NOT_ELEVATED}
    ${EndIf}
!macroend

!macro REFUSE_WHILE_RUNNING un
Function ${un}RefuseWhileRunning
    again:
    ClearErrors
    ${If} ${FileExists} "$INSTDIR\flokdesk.exe"
        FileOpen $0 "$INSTDIR\flokdesk.exe" a
        FileClose $0
    ${EndIf}
    ${If} ${FileExists} "$INSTDIR\flokdesk-sandbox.exe"
        FileOpen $0 "$INSTDIR\flokdesk-sandbox.exe" a
        FileClose $0
    ${EndIf}
    ${If} ${Errors}
        MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(InUse)" /SD IDCANCEL IDRETRY again
        SetErrorLevel ${IN_USE}
        Quit
    ${EndIf}
FunctionEnd
!macroend
!insertmacro REFUSE_WHILE_RUNNING ""
!insertmacro REFUSE_WHILE_RUNNING "un."

; SHCTX, $SMPROGRAMS and $INSTDIR for whom it is.
Function ChoosePlaces
    ${If} $Everyone = 1
        StrCpy $INSTDIR "$PROGRAMFILES64\Flokdesk"
        SetShellVarContext all
    ${Else}
        SetShellVarContext current
        StrCpy $INSTDIR "$LOCALAPPDATA\Programs\Flokdesk"
    ${EndIf}
    ReadRegStr $0 SHCTX "${KEY}" InstallLocation
    ${If} $0 != ""
        StrCpy $INSTDIR $0
    ${EndIf}
    ${If} $GivenDir != ""
        StrCpy $INSTDIR $GivenDir
    ${EndIf}
FunctionEnd

; An upgrade stays where the version before is, unless the switches say otherwise.
Function ReadSwitches
    ${If} $INSTDIR != "${NO_DIR}"
        StrCpy $GivenDir $INSTDIR
        StrCpy $DirSwitch " /D=$INSTDIR"
    ${EndIf}
    ReadRegStr $0 HKLM "${KEY}" InstallLocation
    ReadRegStr $1 HKCU "${KEY}" InstallLocation
    ${If} $0 != ""
    ${AndIf} $1 == ""
        StrCpy $Everyone 1
    ${EndIf}
    ${If} "$0$1" != ""
        StrCpy $IsDecided 1
    ${EndIf}
    ${GetParameters} $2
    ClearErrors
    ${GetOptions} $2 /AllUsers $3
    ${IfNot} ${Errors}
        StrCpy $Everyone 1
        StrCpy $IsDecided 1
    ${EndIf}
    ClearErrors
    ${GetOptions} $2 /CurrentUser $3
    ${IfNot} ${Errors}
        StrCpy $Everyone 0
        StrCpy $IsDecided 1
    ${EndIf}
FunctionEnd

Function .onInit
    StrCpy $Everyone 0
    StrCpy $IsDecided 0
    ${IfNot} ${AtLeastWin10}
        !insertmacro REFUSE $(OldWindows) ${OLD_WINDOWS}
    ${EndIf}
    Call ReadAccount
    Call ReadSwitches
    ${If} $Everyone = 1
        !insertmacro ELEVATE $EXEPATH /AllUsers $DirSwitch
        !insertmacro DEMAND_ADMINISTRATOR
    ${EndIf}
    Call ChoosePlaces
FunctionEnd

Function AskForWhom
    ${If} $IsDecided = 1
        Abort
    ${EndIf}
    !insertmacro MUI_HEADER_TEXT $(ForWhomTitle) $(ForWhomText)
    nsDialogs::Create 1018
    Pop $0
    ${NSD_CreateRadioButton} 0 10u 100% 12u $(ForMe)
    Pop $0
    ${NSD_CreateRadioButton} 0 30u 100% 12u $(ForAll)
    Pop $ForEveryone
    ${If} $Everyone = 1
        StrCpy $0 $ForEveryone
    ${EndIf}
    ${NSD_Check} $0
    ${NSD_SetFocus} $0
    nsDialogs::Show
FunctionEnd

Function TakeForWhom
    StrCpy $Everyone 0
    ${NSD_GetState} $ForEveryone $0
    ${If} $0 = ${BST_CHECKED}
        !insertmacro ELEVATE $EXEPATH /AllUsers $DirSwitch
        UserInfo::GetAccountType
        Pop $0
        ${If} $0 != Admin
            Abort
        ${EndIf}
        StrCpy $Everyone 1
    ${EndIf}
    Call ChoosePlaces
FunctionEnd

; Whoever asked for this is not who would run the program.
Function HideStart
    ${If} $IsForOther = 1
        ${NSD_Uncheck} $mui.FinishPage.Run
        ShowWindow $mui.FinishPage.Run ${SW_HIDE}
    ${EndIf}
FunctionEnd

; Through the shell, so that it does not run as administrator where this does.
Function StartProgram
    Exec `"$WINDIR\explorer.exe" "$INSTDIR\flokdesk.exe"`
FunctionEnd

Function RefuseDowngrade
    ReadRegStr $0 SHCTX "${KEY}" DisplayVersion
    ${If} $0 == ""
        Return
    ${EndIf}
    ${VersionCompare} $0 "${VERSION}" $1
    ${If} $1 = 1
        MessageBox MB_YESNO|MB_ICONEXCLAMATION|MB_DEFBUTTON2 "$(NewerIsThere)" /SD IDNO IDYES anyway
        SetErrorLevel ${NEWER_IS_THERE}
        Quit
        anyway:
    ${EndIf}
FunctionEnd

; Both would call the same directory theirs.
Function RefuseBesideMsi
    ReadRegStr $0 HKLM Software\Flokdesk InstallDir
    ${If} $Everyone = 1
    ${AndIf} $0 != ""
        !insertmacro REFUSE $(MsiIsThere) ${MSI_IS_THERE}
    ${EndIf}
FunctionEnd

; Tables can be opened with the program, beside the one that opens them; change files are its own. Nothing here makes it the
; program that opens a kind of file of somebody else.
!define CLASSES "Software\Classes"
!macro REGISTER_KIND kind name
    WriteRegStr SHCTX "${CLASSES}\${kind}" "" "${name}"
    WriteRegStr SHCTX "${CLASSES}\${kind}\DefaultIcon" "" "$INSTDIR\flokdesk.exe,0"
    WriteRegStr SHCTX "${CLASSES}\${kind}\shell\open\command" "" `"$INSTDIR\flokdesk.exe" "%1"`
!macroend
!macro OFFER_FOR extension
    WriteRegStr SHCTX "${CLASSES}\${extension}\OpenWithProgids" Flokdesk.Table ""
!macroend
!macro WITHDRAW_FROM extension
    DeleteRegValue SHCTX "${CLASSES}\${extension}\OpenWithProgids" Flokdesk.Table
    DeleteRegKey /ifempty SHCTX "${CLASSES}\${extension}\OpenWithProgids"
    DeleteRegKey /ifempty SHCTX "${CLASSES}\${extension}"
!macroend
!macro FOR_EACH_TABLE do
    !insertmacro ${do} .csv
    !insertmacro ${do} .tsv
    !insertmacro ${do} .xlsx
    !insertmacro ${do} .xlsm
    !insertmacro ${do} .xls
    !insertmacro ${do} .ods
    !insertmacro ${do} .fods
!macroend
!macro TELL_EXPLORER ; that kinds of files have changed
    System::Call `shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)`
!macroend

Function RegisterFiles
    !insertmacro REGISTER_KIND Flokdesk.Table Flokdesk
    !insertmacro FOR_EACH_TABLE OFFER_FOR
    !insertmacro REGISTER_KIND Flokdesk.Changes $(ChangeFile)
    WriteRegStr SHCTX "${CLASSES}\.flokdesk" "" Flokdesk.Changes
    !insertmacro TELL_EXPLORER
FunctionEnd

Function un.RegisterFiles
    !insertmacro FOR_EACH_TABLE WITHDRAW_FROM
    DeleteRegKey SHCTX "${CLASSES}\Flokdesk.Table"
    DeleteRegKey SHCTX "${CLASSES}\Flokdesk.Changes"
    DeleteRegKey SHCTX "${CLASSES}\.flokdesk"
    !insertmacro TELL_EXPLORER
FunctionEnd

; Takes away exactly the files that the version before brought.
Function RemoveVersionBefore
    ReadRegStr $0 SHCTX "${KEY}" InstallLocation
    ${If} $0 == ""
    ${OrIfNot} ${FileExists} "$0\Uninstall.exe"
        Return
    ${EndIf}
    ExecWait `"$0\Uninstall.exe" /S _?=$0` $1
    ${If} $1 <> 0
        !insertmacro REFUSE $(Failed) ${FAILED}
    ${EndIf}
    Delete "$0\Uninstall.exe"
    RMDir $0
FunctionEnd

Section
    Call RefuseBesideMsi
    Call RefuseDowngrade
    Call RefuseWhileRunning
    Call RemoveVersionBefore
    SetOutPath $INSTDIR
    !include "${STAGED}/install.nsh"
    WriteUninstaller "$INSTDIR\Uninstall.exe"
    SetOutPath $INSTDIR
    CreateShortcut "$SMPROGRAMS\Flokdesk.lnk" "$INSTDIR\flokdesk.exe"
    Call RegisterFiles
    WriteRegStr SHCTX "${KEY}" DisplayName Flokdesk
    WriteRegStr SHCTX "${KEY}" DisplayVersion "${VERSION}"
    WriteRegStr SHCTX "${KEY}" Publisher "${PUBLISHER}"
    WriteRegStr SHCTX "${KEY}" URLInfoAbout "${HOMEPAGE}"
    WriteRegStr SHCTX "${KEY}" DisplayIcon "$INSTDIR\flokdesk.exe"
    WriteRegStr SHCTX "${KEY}" InstallLocation $INSTDIR
    WriteRegStr SHCTX "${KEY}" UninstallString `"$INSTDIR\Uninstall.exe"`
    WriteRegStr SHCTX "${KEY}" QuietUninstallString `"$INSTDIR\Uninstall.exe" /S`
    WriteRegDWORD SHCTX "${KEY}" NoModify 1
    WriteRegDWORD SHCTX "${KEY}" NoRepair 1
    ${GetSize} $INSTDIR /S=0K $0 $1 $2
    WriteRegDWORD SHCTX "${KEY}" EstimatedSize $0
SectionEnd

; Leaves in $0 where ROOT says that Flokdesk is, in the shortest spelling, because a directory has more than one.
!macro READ_PLACE root
    ReadRegStr $0 ${root} "${KEY}" InstallLocation
    GetFullPathName /SHORT $0 $0
!macroend

; What is installed neither for this account nor for everyone is of another account: whoever types the password of an
; administrator runs this as that administrator.
Function un.onInit
    Call un.ReadAccount
    SetShellVarContext current
    StrCpy $Everyone 0
    GetFullPathName /SHORT $1 $INSTDIR
    !insertmacro READ_PLACE HKCU
    ${If} $0 == ""
    ${OrIf} $0 != $1
        !insertmacro READ_PLACE HKLM
        ${If} $0 == ""
        ${OrIf} $0 != $1
            !insertmacro REFUSE $(OfAnother) ${NOT_INSTALLED}
        ${EndIf}
        StrCpy $Everyone 1
        SetShellVarContext all
        ${GetParameters} $1
        !insertmacro ELEVATE "$INSTDIR\Uninstall.exe" $1 ""
        !insertmacro DEMAND_ADMINISTRATOR
    ${EndIf}
FunctionEnd

; What the program put into the Credential Manager for whoever runs this.
Function un.RemoveKeys
    System::Call `advapi32::CredEnumerateW(w "org.flokdesk.Flokdesk/*", i 0, *i .r0, *p .r1) i .r2`
    ${If} $2 = 0
        Return
    ${EndIf}
    StrCpy $3 0
    ${While} $3 < $0
        IntOp $4 $3 * ${NSIS_PTR_SIZE}
        System::Int64Op $1 + $4
        Pop $4
        System::Call `*$4(p .r5)`
        System::Call `*$5(i, i, w .r6)` ; flags, type, name
        System::Call `advapi32::CredDeleteW(w r6, i 1, i 0)`
        IntOp $3 $3 + 1
    ${EndWhile}
    System::Call `advapi32::CredFree(p r1)`
FunctionEnd

Function un.RemoveData
    SetShellVarContext current
    RMDir /r "$LOCALAPPDATA\Flokdesk"
    Call un.RemoveKeys
FunctionEnd

; $9: 1 where the data of this account are to be removed.
Function un.AskForData
    StrCpy $9 0
    ${If} $IsForOther = 1
        Return
    ${EndIf}
    ${GetParameters} $0
    ClearErrors
    ${GetOptions} $0 /RemoveData $1
    ${If} ${Errors}
        MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 "$(RemoveData)" /SD IDNO IDYES remove
        Return
        remove:
    ${EndIf}
    StrCpy $9 1
FunctionEnd

Section Uninstall
    Call un.RefuseWhileRunning
    Call un.AskForData
    !include "${STAGED}/uninstall.nsh"
    Delete "$INSTDIR\Uninstall.exe"
    RMDir $INSTDIR
    Delete "$SMPROGRAMS\Flokdesk.lnk"
    Call un.RegisterFiles
    DeleteRegKey SHCTX "${KEY}"
    DeleteRegKey HKCU "Software\Flokdesk.Session"
    ${If} $9 = 1
        Call un.RemoveData
    ${ElseIf} $IsForOther = 1
        DetailPrint $(DataStay)
    ${EndIf}
SectionEnd
