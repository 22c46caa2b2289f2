/**
 * OSO as XML: parser, schemas and the rules of the standard, in one pass over the stream. Nothing of a dossier is kept but what the
 * rules and the gateway ask for.
 *
 * <table>
 *   <caption>Who is who</caption>
 *   <tr><td>Osolezer, Gereedschap</td><td><i>reading</i>: the parser of the JDK, and what it needs, used again</td></tr>
 *   <tr><td>Grensstroom, Codering, Namenteller</td><td>bounds: what is too large, written to hide, or full of names</td></tr>
 *   <tr><td>Keurmeester, Doorgave, Standin</td><td><i>who hears the parser</i>: judges or passes on; content of documents goes on
 *       as something short</td></tr>
 *   <tr><td>Versies, Versie, Regelboek, Regel, Csv</td><td><i>the tables</i>: which versions there are, and their rules as
 *       read</td></tr>
 *   <tr><td>Notatie, Woordenrij, Voorwaarde, Waarden, Vakken</td><td>the column {@code expr}: read once, then conditions on
 *       numbered places</td></tr>
 *   <tr><td>Lezing, Stapel, Plek, Plekrol, Feiten</td><td><i>one dossier</i>: where we are, and what rules want to know there</td></tr>
 *   <tr><td>Tekst, Tekstvanger, Inlezing</td><td>text as the rules see it; what the gateway itself wants to know</td></tr>
 *   <tr><td>Boekje, Zinnen, Schemafouten, Afgekeurd</td><td><i>the verdict</i>: findings, their sentences, the first fault</td></tr>
 *   <tr><td>Bundelkeuring, Foutplek</td><td>the verdict of a bundle in our words and places</td></tr>
 *   <tr><td>Bijlagekeuring, Base64stroom, Zipkeuring, Ziponderdeel, Uitpakker</td><td><i>documents inside</i>: followed while they
 *       stream by, unpacked to nowhere</td></tr>
 * </table>
 *
 * <p>One drawer: each of these hears or tells the next while one event passes, and nobody outside sees more than Osolezer and
 * what a dossier says.
 */
@NullMarked
package nl.lvsgateway.dossier.oso;

import org.jspecify.annotations.NullMarked;
