@echo off
rem Starts clausecheck from its source folder: builds on first use and when sources changed.
setlocal EnableExtensions
set "HOME_DIR=%~dp0"
if "%HOME_DIR:~-1%"=="\" set "HOME_DIR=%HOME_DIR:~0,-1%"
set "LAUNCH=%HOME_DIR%\target\launch"

if defined JAVA_HOME (
  set "JAVA=%JAVA_HOME%\bin\java.exe"
) else (
  for %%J in (java.exe) do set "JAVA=%%~$PATH:J"
)
if not defined JAVA (
  echo clausecheck: no Java found. Install a JDK 17 or newer and put it on PATH, or set JAVA_HOME. 1>&2
  exit /b 2
)
if not exist "%JAVA%" (
  echo clausecheck: JAVA_HOME is %JAVA_HOME%, but it holds no Java. Set it to a JDK 17 or newer, or unset it. 1>&2
  exit /b 2
)
powershell -NoProfile -ExecutionPolicy Bypass -File "%HOME_DIR%\src\main\launcher\prepare.ps1" -HomeDir "%HOME_DIR%" -Java "%JAVA%"
if errorlevel 1 exit /b 2
set /p CLASSPATH_FILE=<"%LAUNCH%\current"
set "ARGS_FILE=%CLASSPATH_FILE%"
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData -Xms24m -Xss4m "-Dclausecheck.home=%HOME_DIR%" @"%ARGS_FILE%" org.clausecheck.cli.Main %*
exit /b %ERRORLEVEL%
