@echo off
rem Starts Zelian: finds a JDK 25, builds the jar if it is not there, and passes everything else on.
rem A JDK of your choice: ZELIAN_JAVA_HOME. Java options: ZELIAN_JAVA_OPTS (for example -Xmx4g).
setlocal EnableExtensions EnableDelayedExpansion
set "HERE=%~dp0"
set "JAR=%HERE%target\zelian.jar"
set "FOUND="
set "SEEN="

if defined ZELIAN_JAVA_HOME (
  call :look "%ZELIAN_JAVA_HOME%"
  if not defined FOUND (
    echo zelian: ZELIAN_JAVA_HOME is %ZELIAN_JAVA_HOME%, and there is no JDK 25 in it. Correct it, or unset it to search. 1>&2
    exit /b 69
  )
)
if defined JAVA_HOME call :look "%JAVA_HOME%"
for /f "delims=" %%j in ('where java 2^>nul') do call :look "%%~dpj.."
for %%r in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\BellSoft" "%ProgramFiles%\Amazon Corretto" "%USERPROFILE%\.jdks" "%USERPROFILE%\.sdkman\candidates\java") do (
  if exist "%%~r\" for /d %%d in ("%%~r\*") do call :look "%%~d"
)

if not defined FOUND (
  echo zelian: no JDK 25 was found. 1>&2
  if defined SEEN echo Found instead:!SEEN! 1>&2
  echo Install one, for example Eclipse Temurin 25, or set ZELIAN_JAVA_HOME to its folder. 1>&2
  exit /b 69
)

if not exist "%JAR%" (
  set "SKIP_UI="
  where node >nul 2>&1 || (
    set "SKIP_UI=-DskipUi"
    echo zelian: no Node.js on the path, so the page is left out; commands and API work. Install Node 20 or later to have it. 1>&2
  )
  echo zelian: building %JAR%; the first time this takes some minutes. 1>&2
  set "JAVA_HOME=!FOUND!"
  pushd "%HERE%"
  call mvnw.cmd -q -B -DskipTests !SKIP_UI! package 1>&2
  set "BUILT=!ERRORLEVEL!"
  popd
  if not "!BUILT!"=="0" (
    echo zelian: the build failed; run mvnw.cmd package in %HERE% to see it whole. 1>&2
    exit /b 70
  )
)

setlocal DisableDelayedExpansion
"%FOUND%\bin\java.exe" -Duser.timezone=Asia/Shanghai --sun-misc-unsafe-memory-access=allow %ZELIAN_JAVA_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%

:look
if defined FOUND exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "VERSION="
for /f tokens^=2^ delims^=^" %%v in ('findstr /b "JAVA_VERSION=" "%~1\release"') do set "VERSION=%%v"
if not defined VERSION exit /b 0
for /f "delims=." %%m in ("%VERSION%") do set "MAJOR=%%m"
if "%MAJOR%"=="25" (set "FOUND=%~1") else (set "SEEN=%SEEN% Java %MAJOR% in %~1;")
exit /b 0
