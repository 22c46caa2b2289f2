/**
 * A version of OSO as it is published: schema and sheet, taken in as data, so that a version can be judged on the day it appears.
 *
 * <p>A sheet is a program of others. It may loop, grow or nest for ever, and inside our own process nothing can stop that for
 * certain. So schema and sheet run in a process of their own, that knows nothing of our environment and can be ended. What goes
 * there is no file but a recording: what our parser told of the dossier, with the content of documents left out. Parsing, our bounds
 * and the look at documents happen once, here, whatever judges.
 *
 * <table>
 *   <caption>Who is who</caption>
 *   <tr><td>Bundellezer, Bestanden</td><td><i>taking in</i>: the files of one folder or zip, within bounds; nothing from beside
 *       it</td></tr>
 *   <tr><td>Bundelherkenning, Bundelblik</td><td>which file is the schema and which the sheet, and of what version, by
 *       content</td></tr>
 *   <tr><td>Bundel, Bundelfout, Bundelstand</td><td>what came of it: a bundle, or why not, and how it stands now</td></tr>
 *   <tr><td>Bundelmap, Bundelkast, Ingebouwd</td><td><i>keeping</i>: the folder that is looked at again and again; what is in use
 *       now; what our own tables judge already</td></tr>
 *   <tr><td>Opname, Afspeler</td><td><i>the way over</i>: records what a parser tells; tells it again</td></tr>
 *   <tr><td>Keurbank, Bankproces, Bankpost</td><td>gives work to processes, one process, and what goes between (this
 *       side)</td></tr>
 *   <tr><td>Bankwerk, Keurgang</td><td><i>the other side</i>: answers until nobody asks; judges one recording</td></tr>
 *   <tr><td>Bundelschema, Blad, Bladmelding</td><td>the schema and the sheet made ready; what a sheet says</td></tr>
 *   <tr><td>Bankuitslag</td><td>the verdict, or that there is none and the dossier is carried</td></tr>
 * </table>
 *
 * <p>One drawer: both sides of the process share these types and nobody else sees most of them; a wall would make them public.
 * Why Saxon, and what it costs, stands in {@code docs/besluiten/dossierkeuring.md}.
 */
@NullMarked
package nl.lvsgateway.dossier.bundel;

import org.jspecify.annotations.NullMarked;
