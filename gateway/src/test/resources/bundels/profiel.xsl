<?xml version="1.0" encoding="UTF-8"?>
<!-- Of our own making, for tests: shaped as a sheet for the SWV profile is, with rules of our own. -->
<xsl:stylesheet version="2.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:d="http://www.edustandaard.nl/oso_gegevensset/@JAAR@/dossier" exclude-result-prefixes="xs d">
  <xsl:variable name="soort" select="//d:overdrachtsoort/text()"/>
  <xsl:variable name="overstap" select="/descendant-or-self::*/d:metadata/d:overstap/text()"/>
  <xsl:include href="include/algemeen_@JAAR@.1.xsl"/>
  <xsl:template match="*|text()|@*">
    <xsl:apply-templates/>
  </xsl:template>
  <xsl:template match="//d:dossier/d:metadata">
    <xsl:if test="$soort = 'swv-dossier' and not(d:validatieversie = '@VALIDATIE@')">
      <xsl:call-template name="zeg"><xsl:with-param name="zin">De proefcorrectie is een andere dan gevraagd.</xsl:with-param></xsl:call-template>
    </xsl:if>
    <xsl:if test="not($overstap = 'POSWV') and not($overstap = 'VOSWV')">
      <xsl:call-template name="zeg"><xsl:with-param name="zin">Proefregel PaO.SO02: dit profiel kennen wij niet.</xsl:with-param></xsl:call-template>
    </xsl:if>
    <xsl:apply-templates/>
  </xsl:template>
  <xsl:template match="d:leerling">
    <xsl:if test="d:bsn or d:onderwijsnummer">
      <xsl:call-template name="zeg"><xsl:with-param name="zin">Proefregel PaO.LL12: geen nummer van een persoon.</xsl:with-param></xsl:call-template>
    </xsl:if>
    <xsl:if test="not(d:voornaam)">
      <xsl:call-template name="zeg"><xsl:with-param name="zin">Proefregel PaO.LL01: er is een voornaam nodig.</xsl:with-param></xsl:call-template>
    </xsl:if>
    <!-- Proef: business rule PaO.LL06 -->
    <!-- Waar hij over gaat. -->
    <xsl:if test="d:adresgeheim = true() and d:adreslijst/d:adres">
      <xsl:call-template name="zeg"><xsl:with-param name="zin">Een geheim adres hoort hier niet in de proef.</xsl:with-param></xsl:call-template>
    </xsl:if>
    <!-- Iets anders. -->
    <xsl:apply-templates/>
  </xsl:template>
  <xsl:template match="d:document">
    <xsl:if test="string-length(d:bestandsinhoud) = 0">
      <xsl:call-template name="zeg"><xsl:with-param name="zin">In de proef is een document nooit leeg.</xsl:with-param></xsl:call-template>
    </xsl:if>
    <xsl:apply-templates/>
  </xsl:template>
  <xsl:template name="zeg">
    <xsl:param name="zin"/>
    <melding>
      <type>Fout</type>
      <locatie>
        <xsl:choose>
          <xsl:when test="self::*">
            <xsl:for-each select="ancestor-or-self::*">
              <xsl:variable name="naam" select="local-name()"/>
              <xsl:value-of select="concat('/', $naam, '[', 1 + count(preceding-sibling::*[local-name() = $naam]), ']')"/>
            </xsl:for-each>
          </xsl:when>
          <xsl:otherwise>/[1]</xsl:otherwise>
        </xsl:choose>
      </locatie>
      <tekst><xsl:value-of select="$zin"/></tekst>
    </melding>
  </xsl:template>
</xsl:stylesheet>
