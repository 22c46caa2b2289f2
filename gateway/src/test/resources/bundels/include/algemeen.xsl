<?xml version="1.0" encoding="UTF-8"?>
<!-- Of our own making, for tests. -->
<xsl:stylesheet version="2.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:d="http://www.edustandaard.nl/oso_gegevensset/@JAAR@/dossier" exclude-result-prefixes="d">
  <xsl:template match="/">
    <meldingen>
      <xsl:for-each select="/descendant::*/d:metadata/d:standaardversie">
        <xsl:if test="not(text() = '@JAAR@.1')">
          <xsl:call-template name="zeg"><xsl:with-param name="zin">Proefregel OG.02: de versie is een andere.</xsl:with-param></xsl:call-template>
        </xsl:if>
      </xsl:for-each>
      <xsl:for-each select="/descendant::*/d:geslacht">
        <xsl:if test="not(text() = '0') and not(text() = '1') and not(text() = '2')">
          <xsl:call-template name="zeg"><xsl:with-param name="zin">Deze code staat niet op de proeflijst van geslacht.</xsl:with-param></xsl:call-template>
        </xsl:if>
      </xsl:for-each>
      <xsl:for-each select="/descendant::*/d:jaargroep">
        <xsl:if test="not(text() = ('1', '2', '3', '4', '5', '6', '7', '8'))">
          <xsl:call-template name="zeg"><xsl:with-param name="zin">Deze jaargroep staat niet op de proeflijst.</xsl:with-param></xsl:call-template>
        </xsl:if>
      </xsl:for-each>
      <xsl:if test="//d:cat_verzuim = 'OPT-UIT' and //d:leerling/d:verzuim">
        <xsl:call-template name="zeg"><xsl:with-param name="zin">Het blok verzuim staat uit, maar is er.</xsl:with-param></xsl:call-template>
      </xsl:if>
      <xsl:apply-templates/>
    </meldingen>
  </xsl:template>
</xsl:stylesheet>
