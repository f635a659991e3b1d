@echo off
rem Starts the installed clausecheck on Windows. Java: the one beside it, if the archive came with one, else JAVA_HOME, else PATH.
rem What it keeps lies in the user's cache folder; where there is none it goes on without.
setlocal EnableExtensions DisableDelayedExpansion
for %%I in ("%~dp0..") do set "HOME_DIR=%%~fI"
set "JAR=%HOME_DIR%\lib\clausecheck.jar"
if exist "%JAR%" goto have_jar
echo clausecheck: "%HOME_DIR%\lib" is not complete. Unpack the whole archive, and run bin\clausecheck.cmd where it lies. 1>&2
exit /b 2

:have_jar
set "JAVA=%HOME_DIR%\runtime\bin\java.exe"
if exist "%JAVA%" goto have_java
if not defined JAVA_HOME goto java_on_path
set "JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%JAVA%" goto have_java
echo clausecheck: JAVA_HOME is "%JAVA_HOME%", but it holds no Java. Set JAVA_HOME to a Java 17 or newer, or unset it. 1>&2
exit /b 2
:java_on_path
set "JAVA="
for %%J in (java.exe) do set "JAVA=%%~$PATH:J"
if defined JAVA goto have_java
echo clausecheck: no Java found. Install a Java 17 or newer and put it on PATH, or set JAVA_HOME. 1>&2
exit /b 2

:have_java
rem the folder of the archive is named by Java and jar: a new one of either has an archive of its own
set "CACHE=%CLAUSECHECK_CACHE%"
if not defined CACHE if defined LOCALAPPDATA set "CACHE=%LOCALAPPDATA%\clausecheck"
set "SUM=0000000000000000"
if exist "%JAR%.sha256" set /p SUM=<"%JAR%.sha256"
for %%F in ("%JAVA%") do set "KEY=%%~zF-%%~tF"
set "KEY=%KEY:/=%"
set "KEY=%KEY::=%"
set "KEY=%KEY: =%"
set "KEY=%KEY:.=%"
set "ENTRY="
if defined CACHE set "ENTRY=%CACHE%\start\%SUM:~0,16%-%KEY%"

set "VERSION="
if defined ENTRY if exist "%ENTRY%\java-version" set /p VERSION=<"%ENTRY%\java-version"
if defined VERSION goto have_version
for /f "tokens=3" %%V in ('^""%JAVA%" -version 2^>^&1 ^| findstr /c:" version "^"') do if not defined VERSION set "VERSION=%%~V"
:have_version
set "MAJOR=0"
for /f "delims=.+-" %%M in ("%VERSION%") do set "MAJOR=%%M"
if %MAJOR% GEQ 17 goto new_enough
echo clausecheck: "%JAVA%" is Java %VERSION%. clausecheck needs Java 17 or newer: set JAVA_HOME to one. 1>&2
exit /b 2

:new_enough
set "FLAGS=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData -Xms24m -Xss4m"
if %MAJOR% GEQ 23 set "FLAGS=%FLAGS% --sun-misc-unsafe-memory-access=allow"
set "ARCHIVE=%ENTRY%\classes.jsa"
set "MAKE=-XX:ArchiveClassesAtExit"
set "USE=-XX:SharedArchiveFile"
set "MODE=-Xshare:auto"
if %MAJOR% LSS 25 goto kind_known
set "ARCHIVE=%ENTRY%\classes.aot"
set "MAKE=-XX:AOTCacheOutput"
set "USE=-XX:AOTCache"
set "MODE=-XX:AOTMode=auto"
:kind_known

set "STATE=off"
if /i "%CLAUSECHECK_ARCHIVE%"=="off" goto plain
set "STATE=unwritable"
if not defined ENTRY goto plain
if exist "%ARCHIVE%" goto archived
if not exist "%ENTRY%\" mkdir "%ENTRY%" 2>nul
if not exist "%ENTRY%\" goto plain
set "STATE=failed"
if exist "%ENTRY%\failed" goto plain
rem written aside and renamed, so that two at once do no harm
set "ASIDE=%ARCHIVE%.%RANDOM%%RANDOM%"
echo clausecheck: first run with this Java: preparing a fast start, once, for some seconds 1>&2
call :class_path
"%JAVA%" %FLAGS% "%MAKE%=%ASIDE%" "-Dclausecheck.home=%HOME_DIR%" -cp "%CLASS_PATH%" org.clausecheck.cli.Training "%HOME_DIR%\examples" >"%ASIDE%.log" 2>&1 <nul
if exist "%ASIDE%" move /y "%ASIDE%" "%ARCHIVE%" >nul 2>nul
if not exist "%ARCHIVE%" move /y "%ASIDE%.log" "%ENTRY%\failed" >nul 2>nul
if exist "%ASIDE%.log" del "%ASIDE%.log" >nul 2>nul
if not exist "%ARCHIVE%" goto plain
>"%ENTRY%\java-version" echo %VERSION%

:archived
call :class_path
"%JAVA%" %FLAGS% -Xlog:disable -Xlog:all=off "%USE%=%ARCHIVE%" %MODE% "-Dclausecheck.home=%HOME_DIR%" -Dclausecheck.kind=distribution "-Dclausecheck.archive=used:%ENTRY%" -cp "%CLASS_PATH%" org.clausecheck.cli.Main %*
exit /b %ERRORLEVEL%

:plain
"%JAVA%" %FLAGS% "-Dclausecheck.home=%HOME_DIR%" -Dclausecheck.kind=distribution "-Dclausecheck.archive=%STATE%:%ENTRY%" -cp "%JAR%" org.clausecheck.cli.Main %*
exit /b %ERRORLEVEL%

rem Javas before 25 archive no class of a jar with a space in its path: the short name of the same file has none
:class_path
set "CLASS_PATH=%JAR%"
if %MAJOR% LSS 25 for %%F in ("%JAR%") do set "CLASS_PATH=%%~sfF"
exit /b 0
