<?xml version="1.0" encoding="UTF-8"?>
<!-- Turns a benchmark letter into XSL-FO with the measures of the letter's own stylesheet. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:fo="http://www.w3.org/1999/XSL/Format" xmlns:h="http://www.w3.org/1999/xhtml"
    exclude-result-prefixes="h">

  <xsl:template match="h:html">
    <fo:root xml:lang="en" font-family="Source Serif 4" font-size="10.5pt" line-height="1.4">
      <fo:layout-master-set>
        <fo:simple-page-master master-name="letter" page-width="8.5in" page-height="11in"
            margin="0 1in">
          <fo:region-body margin-top="1in" margin-bottom="0.9in"/>
          <fo:region-after extent="0.9in" display-align="center"/>
        </fo:simple-page-master>
      </fo:layout-master-set>
      <fo:declarations>
        <x:xmpmeta xmlns:x="adobe:ns:meta/">
          <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
              <dc:title><xsl:value-of select="h:head/h:title"/></dc:title>
              <dc:creator>Plan administrator</dc:creator>
            </rdf:Description>
          </rdf:RDF>
        </x:xmpmeta>
      </fo:declarations>
      <fo:page-sequence master-reference="letter">
        <fo:static-content flow-name="xsl-region-after">
          <fo:block font-size="8.5pt" text-align="center">Page <fo:page-number/> of
            <fo:page-number-citation-last ref-id="letter"/></fo:block>
        </fo:static-content>
        <fo:flow flow-name="xsl-region-body">
          <fo:block id="letter"><xsl:apply-templates select="h:body/*"/></fo:block>
        </fo:flow>
      </fo:page-sequence>
    </fo:root>
  </xsl:template>

  <xsl:template match="h:div[@class='address']">
    <fo:block space-after="16pt"><xsl:apply-templates/></fo:block>
  </xsl:template>
  <xsl:template match="h:div[@class='sign']">
    <fo:block space-before="26pt" keep-together.within-page="always">
      <xsl:apply-templates/>
    </fo:block>
  </xsl:template>
  <xsl:template match="h:h1">
    <fo:block role="H1" font-size="15pt" font-weight="600" space-after="12pt">
      <xsl:apply-templates/>
    </fo:block>
  </xsl:template>
  <xsl:template match="h:h2">
    <fo:block role="H2" font-size="11.5pt" font-weight="600" space-before="14pt" space-after="4pt"
        keep-with-next.within-page="always">
      <xsl:apply-templates/>
    </fo:block>
  </xsl:template>
  <xsl:template match="h:p">
    <fo:block space-after="7pt"><xsl:apply-templates/></fo:block>
  </xsl:template>
  <xsl:template match="h:br"><fo:block/></xsl:template>
  <xsl:template match="h:b"><fo:inline font-weight="600"><xsl:apply-templates/></fo:inline></xsl:template>

  <xsl:template match="h:ol">
    <fo:list-block space-after="7pt" provisional-distance-between-starts="22pt"
        provisional-label-separation="4pt">
      <xsl:apply-templates select="h:li"/>
    </fo:list-block>
  </xsl:template>
  <xsl:template match="h:li">
    <fo:list-item space-after="3pt">
      <fo:list-item-label end-indent="label-end()">
        <fo:block text-align="end"><xsl:number/>.</fo:block>
      </fo:list-item-label>
      <fo:list-item-body start-indent="body-start()">
        <fo:block><xsl:apply-templates/></fo:block>
      </fo:list-item-body>
    </fo:list-item>
  </xsl:template>

  <xsl:template match="h:table">
    <fo:table width="100%" table-layout="fixed" border-collapse="collapse" font-size="9.5pt"
        space-before="6pt" space-after="12pt">
      <fo:table-column column-width="10%"/>
      <fo:table-column column-width="40%"/>
      <fo:table-column column-width="25%"/>
      <fo:table-column column-width="25%"/>
      <fo:table-header><xsl:apply-templates select="h:thead/h:tr"/></fo:table-header>
      <fo:table-body><xsl:apply-templates select="h:tbody/h:tr"/></fo:table-body>
    </fo:table>
  </xsl:template>
  <xsl:template match="h:tr">
    <fo:table-row><xsl:apply-templates select="h:th | h:td"/></fo:table-row>
  </xsl:template>
  <xsl:template match="h:th">
    <fo:table-cell role="TH" padding="2.5pt 5pt" border-bottom="1pt solid #000" font-weight="600">
      <xsl:call-template name="cell"/>
    </fo:table-cell>
  </xsl:template>
  <xsl:template match="h:td">
    <fo:table-cell padding="2.5pt 5pt" border-bottom="0.5pt solid #999">
      <xsl:call-template name="cell"/>
    </fo:table-cell>
  </xsl:template>
  <xsl:template name="cell">
    <fo:block>
      <xsl:if test="@class = 'amount'"><xsl:attribute name="text-align">right</xsl:attribute></xsl:if>
      <xsl:apply-templates/>
    </fo:block>
  </xsl:template>
</xsl:stylesheet>
