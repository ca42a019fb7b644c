; Inno Setup script: an installer of the frozen application for Windows. NOT TESTED: no Windows machine was at hand.
;   python packaging\supply.py freeze build\frozen
;   iscc packaging\windows\tarwisa.iss
[Setup]
AppId=org.tarwisa.desktop
AppName=Tarwisa
AppVersion=0.1.0
DefaultDirName={autopf}\Tarwisa
DefaultGroupName=Tarwisa
OutputDir=..\..\build
OutputBaseFilename=tarwisa-setup
Compression=lzma2
SolidCompression=yes
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
PrivilegesRequired=lowest
ChangesAssociations=yes
LicenseFile=..\..\LICENSE

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "nl"; MessagesFile: "compiler:Languages\Dutch.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "ar"; MessagesFile: "compiler:Languages\Arabic.isl"

[Files]
Source: "..\..\build\frozen\tarwisa\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\Tarwisa"; Filename: "{app}\tarwisaw.exe"

[Registry]
Root: HKA; Subkey: "Software\Classes\.issue"; ValueType: string; ValueData: "Tarwisa.Issue"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.issue"; ValueName: "Content Type"; ValueType: string; ValueData: "application/vnd.tarwisa.issue+zip"
Root: HKA; Subkey: "Software\Classes\Tarwisa.Issue"; ValueType: string; ValueData: "Tarwisa newspaper issue"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Tarwisa.Issue\DefaultIcon"; ValueType: string; ValueData: "{app}\tarwisaw.exe,0"
Root: HKA; Subkey: "Software\Classes\Tarwisa.Issue\shell\open\command"; ValueType: string; ValueData: """{app}\tarwisaw.exe"" edit ""%1"""
