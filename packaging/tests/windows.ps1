# SPDX-License-Identifier: GPL-3.0-or-later
# The packages on a real Windows: what windows.sh does under Wine, in short. For CI, because it installs for everyone.
# usage: windows.ps1 DIRECTORY TESTS
param([string] $packages, [string] $tests)
$ErrorActionPreference = 'Stop'
function Run($file, $arguments, $expected = 0) {
    $process = Start-Process $file $arguments -Wait -PassThru
    if ($process.ExitCode -ne $expected) { throw "$file $arguments ended with $($process.ExitCode)" }
}
function Works($directory) {
    $said = (& "$directory\flokdesk.exe" --version | Out-String).Trim()
    if ($said -notmatch '^Flokdesk \d+\.\d+\.\d+$') { throw "--version says: $said" }
    $program = Start-Process "$directory\flokdesk.exe" --demo -PassThru
    for ($i = 0; $i -lt 150 -and $program.MainWindowTitle -notmatch '^DEMO .*Flokdesk$'; ++$i) {
        Start-Sleep -Milliseconds 200
        $program.Refresh()
    }
    if ($program.MainWindowTitle -notmatch '^DEMO .*Flokdesk$') { throw "window: $($program.MainWindowTitle)" }
    $null = $program.CloseMainWindow()
    if (-not $program.WaitForExit(30000) -or $program.ExitCode -ne 0) { throw 'it does not end as it should' }
    Write-Output "$said in $directory"
}
function Gone($directory) {
    for ($i = 0; $i -lt 150 -and (Test-Path $directory); ++$i) { Start-Sleep -Milliseconds 200 }
    if (Test-Path $directory) { throw "left over: $(Get-ChildItem $directory)" }
}
$setup = (Get-Item "$packages\*-setup.exe").FullName
$msi = (Get-Item "$packages\*.msi").FullName
foreach ($line in Get-Content "$packages\SHA256SUMS") {
    $sum, $name = $line -split '  '
    if ((Get-FileHash "$packages\$name").Hash -ne $sum) { throw "SHA256SUMS: $name" }
}

$forOne = "$env:LOCALAPPDATA\Programs\Flokdesk"
Run $setup '/S /CurrentUser'
Works $forOne
$env:PATH = "$forOne;$env:PATH"
$env:FLOKDESK_KEYCHAIN = 'unlocked'
Run "$tests\tst_keychainstore.exe" "-o $env:TEMP\keys.txt,txt"
Run "$forOne\Uninstall.exe" '/S /RemoveData'
Gone $forOne

$forAll = "$env:ProgramFiles\Flokdesk"
Run $setup '/S /AllUsers'
Works $forAll
Run "$forAll\Uninstall.exe" /S
Gone $forAll

Run msiexec "/i `"$msi`" /qn"
Works $forAll
Run msiexec "/x `"$msi`" /qn"
Gone $forAll
