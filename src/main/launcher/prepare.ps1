# Builds clausecheck on Windows when its sources differ from the stamp of the last build, and writes the class path for the start.
param([string]$HomeDir, [string]$Java)
$ErrorActionPreference = 'Stop'
function Say([string]$text) { [Console]::Error.WriteLine("clausecheck: $text") }

$line = (& $Java -version 2>&1 | Out-String)
if ($line -notmatch 'version "(\d+)') { Say "$Java does not tell its version. clausecheck needs Java 17 or newer."; exit 1 }
if ([int]$Matches[1] -lt 17) { Say "$Java is Java $($Matches[1]). clausecheck needs Java 17 or newer: set JAVA_HOME to one."; exit 1 }

$launch = Join-Path $HomeDir 'target\launch'
$sources = @(Get-Item (Join-Path $HomeDir 'pom.xml')) +
    @('src\main', 'rules', 'decision-tables' | ForEach-Object { Get-ChildItem (Join-Path $HomeDir $_) -Recurse -File })
$text = ($sources | Sort-Object FullName | ForEach-Object { "$($_.FullName) $($_.Length) $($_.LastWriteTimeUtc.Ticks)" }) -join "`n"
$sha = [System.Security.Cryptography.SHA256]::Create()
$stamp = ([BitConverter]::ToString($sha.ComputeHash([Text.Encoding]::UTF8.GetBytes($text))) -replace '-', '').Substring(0, 16)
$run = Join-Path $launch $stamp
if (-not (Test-Path (Join-Path $run 'classpath'))) {
    $mvn = Get-Command mvn -ErrorAction SilentlyContinue
    if (-not $mvn) { Say 'Maven is missing. Install Maven 3.8 or newer and put mvn on PATH; clausecheck builds itself with it on first use.'; exit 1 }
    $version = (& $mvn.Source -v | Out-String)
    if ($version -notmatch 'Apache Maven (\d+)\.(\d+)') { Say 'mvn does not tell its version. clausecheck needs Maven 3.8 or newer.'; exit 1 }
    if ([int]$Matches[1] -lt 3 -or ([int]$Matches[1] -eq 3 -and [int]$Matches[2] -lt 8)) { Say 'clausecheck needs Maven 3.8 or newer.'; exit 1 }
    Say 'building; the first build also fetches libraries and may take some minutes'
    $log = Join-Path $HomeDir 'target\build.log'
    New-Item -ItemType Directory -Force (Join-Path $HomeDir 'target') | Out-Null
    Push-Location $HomeDir
    & $mvn.Source -B -Dmaven.test.skip=true -Dlaunch package *> $log
    $code = $LASTEXITCODE
    Pop-Location
    if ($code -ne 0) {
        Select-String -Path $log -Pattern '^\[ERROR\]' | Select-Object -First 20 | ForEach-Object { [Console]::Error.WriteLine($_.Line) }
        Say "the build failed; the whole log is $log"; exit 1
    }
    $new = Join-Path $launch "$stamp.$PID"
    New-Item -ItemType Directory -Force $new | Out-Null
    Copy-Item (Join-Path $HomeDir 'target\clausecheck.jar') (Join-Path $new 'clausecheck.jar')
    $libraries = (Get-Content (Join-Path $HomeDir 'target\classpath.txt') -Raw).Trim()
    $path = (Join-Path $run 'clausecheck.jar') + ';' + $libraries
    Set-Content -NoNewline -Path (Join-Path $new 'classpath') -Value ('-cp "' + ($path -replace '\\', '\\') + '"')
    if (Test-Path $run) { Remove-Item -Recurse -Force $run }
    Rename-Item $new $stamp
    Say 'built'
}
Set-Content -NoNewline -Path (Join-Path $launch "current.$PID") -Value (Join-Path $run 'classpath')
Move-Item -Force (Join-Path $launch "current.$PID") (Join-Path $launch 'current')
exit 0
