// The add-in's manifest: where Excel finds the functions. It asks for no access to anything.

const ID = '7b0d0f6e-5d1a-4c41-9a55-2f0f3f6b1c9e';

export function manifest({ base, version }) {
  const url = (id, file) => `        <bt:Url id="${id}" DefaultValue="${base}/${file}"/>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1"
           xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
           xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0"
           xsi:type="TaskPaneApp">
  <Id>${ID}</Id>
  <Version>${version}.0</Version>
  <ProviderName>indsats</ProviderName>
  <DefaultLocale>da-DK</DefaultLocale>
  <DisplayName DefaultValue="Indsats"/>
  <Description DefaultValue="Vederlag, fakturaplan og frister for kommunale beskæftigelsesindsatser, nøjagtigt til øren."/>
  <IconUrl DefaultValue="${base}/icon-32.png"/>
  <HighResolutionIconUrl DefaultValue="${base}/icon-64.png"/>
  <SupportUrl DefaultValue="https://www.npmjs.com/package/indsats"/>
  <Hosts>
    <Host Name="Workbook"/>
  </Hosts>
  <Requirements>
    <Sets DefaultMinVersion="1.1">
      <Set Name="CustomFunctionsRuntime" MinVersion="1.1"/>
    </Sets>
  </Requirements>
  <DefaultSettings>
    <SourceLocation DefaultValue="${base}/index.html"/>
  </DefaultSettings>
  <Permissions>Restricted</Permissions>
  <VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="VersionOverridesV1_0">
    <Hosts>
      <Host xsi:type="Workbook">
        <AllFormFactors>
          <ExtensionPoint xsi:type="CustomFunctions">
            <Script>
              <SourceLocation resid="Functions.Script.Url"/>
            </Script>
            <Page>
              <SourceLocation resid="Functions.Page.Url"/>
            </Page>
            <Metadata>
              <SourceLocation resid="Functions.Metadata.Url"/>
            </Metadata>
            <Namespace resid="Functions.Namespace"/>
          </ExtensionPoint>
        </AllFormFactors>
      </Host>
    </Hosts>
    <Resources>
      <bt:Images>
        <bt:Image id="Icon.16x16" DefaultValue="${base}/icon-16.png"/>
        <bt:Image id="Icon.32x32" DefaultValue="${base}/icon-32.png"/>
        <bt:Image id="Icon.80x80" DefaultValue="${base}/icon-80.png"/>
      </bt:Images>
      <bt:Urls>
${url('Functions.Script.Url', 'functions.js')}
${url('Functions.Page.Url', 'functions.html')}
${url('Functions.Metadata.Url', 'functions.json')}
      </bt:Urls>
      <bt:ShortStrings>
        <bt:String id="Functions.Namespace" DefaultValue="INDSATS"/>
      </bt:ShortStrings>
    </Resources>
  </VersionOverrides>
</OfficeApp>
`;
}
