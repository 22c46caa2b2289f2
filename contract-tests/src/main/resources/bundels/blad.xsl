<?xml version="1.0" encoding="UTF-8"?>
<!-- Of our own making, for trials: says of every dossier by which correction it was judged. -->
<xsl:stylesheet version="2.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:d="http://www.edustandaard.nl/oso_gegevensset/2031/dossier" exclude-result-prefixes="d">
  <xsl:template match="/">
    <meldingen>
      <xsl:if test="//d:overdrachtsoort = 'swv-dossier' and not(//d:metadata/d:standaardversie = '2031.1')">
        <melding><type>Fout</type><locatie>/[1]</locatie><tekst>Proefregel OG.02: de versie is een andere.</tekst></melding>
      </xsl:if>
      <xsl:if test="not(//d:metadata/d:validatieversie = '@CORRECTIE@')">
        <melding><type>Waarschuwing</type><locatie>/[1]</locatie><tekst>Gekeurd met proefregel OG.@NUMMER@.</tekst></melding>
      </xsl:if>
    </meldingen>
  </xsl:template>
</xsl:stylesheet>
