@echo off
rem Lids Down's one command: finds a JDK, builds what is not built yet, and starts what was asked for.
rem LIDSDOWN_JAVA_HOME, or else JAVA_HOME, names the JDK to prefer.
setlocal EnableExtensions DisableDelayedExpansion

set "HERE=%~dp0"
set "HERE=%HERE:~0,-1%"
set "STAMP=%HERE%\target\lidsdown.stamp"
set "BUILD_LOG=%HERE%\target\lidsdown-build.log"
set "WANTED=25"
set "JDK="

rem ---- A JDK that is new enough

if not defined LIDSDOWN_JAVA_HOME goto find
call :consider "%LIDSDOWN_JAVA_HOME%"
if defined JDK goto found
>&2 echo LIDSDOWN_JAVA_HOME names "%LIDSDOWN_JAVA_HOME%", which is not a JDK %WANTED% or later.
exit /b 2

:find
if defined JAVA_HOME call :consider "%JAVA_HOME%"
for /f "delims=" %%J in ('where javac 2^>nul') do call :consider "%%~dpJ.."
for %%V in ("Java" "Eclipse Adoptium" "Microsoft" "Zulu" "Amazon Corretto" "BellSoft") do call :consider_all "%ProgramFiles%\%%~V"
call :consider_all "%LOCALAPPDATA%\Programs\Eclipse Adoptium"
call :consider_all "%USERPROFILE%\.jdks"
if defined JDK goto found
>&2 echo Lids Down needs a JDK %WANTED% or later, and found none here: install one, for example from https://adoptium.net, or name its folder in JAVA_HOME.
exit /b 2

:found
set "JAVA_HOME=%JDK%"

rem ---- What was asked for

set "WINDOWS=no"
for %%C in (kiosk console demo) do if "%~1"=="%%C" set "WINDOWS=yes"
for %%A in (%*) do (
    if "%%~A"=="--headless" set "WINDOWS=no"
    if "%%~A"=="--set-up" set "WINDOWS=no"
    if "%%~A"=="--pictures" set "WINDOWS=no"
    if "%%~A"=="--board" set "WINDOWS=no"
    if "%%~A"=="--credits" set "WINDOWS=no"
    if "%%~A"=="--list-languages" set "WINDOWS=no"
)
set "REST="
for /f "tokens=1*" %%A in ("%*") do set "REST=%%B"

if not "%~1"=="test" goto check
if "%~2"=="--long" for /f "tokens=2*" %%A in ("%*") do set "REST=-Plong %%B"
pushd "%HERE%"
call mvnw.cmd verify %REST%
set "RESULT=%ERRORLEVEL%"
popd
exit /b %RESULT%

rem ---- The build, once, and again when a source or POM has changed

:check
if not exist "%STAMP%" goto first
if not exist "%HERE%\kiosk\target\app\kiosk-*.jar" goto first
if not exist "%HERE%\admin\target\app\admin-*.jar" goto first
powershell -NoProfile -NonInteractive -Command "$built = (Get-Item -LiteralPath $env:STAMP).LastWriteTimeUtc; Set-Location -LiteralPath $env:HERE; $parts = @('pom.xml', '.mvn'); foreach ($module in 'domain', 'store', 'reports', 'kiosk', 'admin') { $parts += \"$module\pom.xml\", \"$module\src\" }; exit [int][bool](Get-ChildItem $parts -Recurse | Where-Object { $_.LastWriteTimeUtc -gt $built } | Select-Object -First 1)"
if not errorlevel 1 goto start
>&2 echo Building Lids Down again, since its sources have changed: about half a minute.
goto build

:first
>&2 echo Building Lids Down for the first time: about 2 minutes.

:build
if not exist "%HERE%\target" mkdir "%HERE%\target"
type nul >"%STAMP%.next"
pushd "%HERE%"
call mvnw.cmd -q -B "-Dmaven.test.skip=true" -pl "kiosk,admin" -am package >"%BUILD_LOG%" 2>&1 <nul
set "RESULT=%ERRORLEVEL%"
popd
if not "%RESULT%"=="0" goto failed
move /y "%STAMP%.next" "%STAMP%" >nul
goto start

:failed
>&2 echo Lids Down could not be built; what Maven said is in "%BUILD_LOG%".
exit /b 2

rem ---- The start

:start
set "FLAGS=--enable-native-access=javafx.graphics"
if "%WINDOWS%"=="no" set "FLAGS=%FLAGS% -Dglass.platform=Headless -Dprism.order=sw -Djava.awt.headless=true"
if "%~1"=="kiosk" goto kiosk
set "FLAGS=%FLAGS% --add-exports=javafx.base/com.sun.javafx.event=org.controlsfx.controls --add-exports=javafx.controls/com.sun.javafx.scene.control.behavior=org.controlsfx.controls"
"%JDK%\bin\java.exe" --module-path "%HERE%\admin\target\app" %FLAGS% "-Dlidsdown.home=%HERE%" --module org.lidsdown.admin/org.lidsdown.admin.LidsDown %*
exit /b %ERRORLEVEL%

:kiosk
"%JDK%\bin\java.exe" --module-path "%HERE%\kiosk\target\app" %FLAGS% -Djava.awt.headless=true "-Dlidsdown.home=%HERE%" --module org.lidsdown.kiosk/org.lidsdown.kiosk.Kiosk %REST%
exit /b %ERRORLEVEL%

rem Looks at every folder in folder %1.
:consider_all
if not exist "%~1" exit /b
pushd "%~1"
for /d %%J in (*) do call :consider "%%~fJ"
popd
exit /b

rem Takes the JDK in folder %1 if it is new enough and none was taken before.
:consider
if defined JDK exit /b
if not exist "%~1\bin\javac.exe" exit /b
if not exist "%~1\release" exit /b
set "RELEASE=0"
for /f "usebackq tokens=1,2 delims==" %%K in ("%~1\release") do if "%%K"=="JAVA_VERSION" set "RELEASE=%%~L"
for /f "tokens=1 delims=.-" %%R in ("%RELEASE%") do set "RELEASE=%%R"
if %RELEASE% GEQ %WANTED% set "JDK=%~f1"
exit /b
