/**
 * The building in which a commit is made to last. Others see {@link nl.lvsgateway.techniek.opslag.duurzaam.DuurzameOpslag}:
 * its transactions, and nothing else.
 *
 * <h2>The problem</h2>
 *
 * <p>What a school handed in and got a number for may not be lost, also not when somebody pulls the plug. The embedded
 * database, H2, does not promise that:
 *
 * <ul>
 *   <li>It never forces a commit to disk. {@code WRITE_DELAY=0} makes it hand every commit to the operating system, which
 *       keeps it for half a minute; a killed process loses nothing by that, a power cut does.
 *   <li>What was forced is not enough either: it writes a file of pages that refer to each other, in any order, and reuses
 *       them. After a power cut some files do not open, and some open and lack rows.
 *   <li>Several writers at once may leave a row as it was before another one committed.
 *   <li>On a full disk, and when a thread is interrupted while it writes, it closes itself under everybody.
 * </ul>
 *
 * <h2>What was tried</h2>
 *
 * <ol>
 *   <li>Force the database file after each commit. Sixty short simulated cuts lost nothing, but none of them came to the
 *       reuse of pages: not proven, so not enough.
 *   <li>{@code CHECKPOINT SYNC} after each commit: two of sixty files did not open, and a killed process loses the last half
 *       second.
 *   <li>A receipt on disk for each aanvraag: what belongs to it (versions, requested deliveries, codes) must be back as well,
 *       or something goes out twice.
 *   <li>A log of a kept library (Apache Artemis) in the place of ours: it has no checksum, and gives back a damaged row as if
 *       it were whole. The figures are in {@code gateway/docs/besluiten/journaal.md}.
 * </ol>
 *
 * <h2>What there is</h2>
 *
 * <p>A log beside the database. Just before a commit the last image of every row that it touched is appended as one block
 * with a length and a checksum; the answer waits until that is on the disk itself. One at a time changes something
 * (a turn), so the log has the order of the commits. Now and then it begins anew with all rows as they are. After a power cut
 * the database file is set aside and made again from the log.
 *
 * <p>Of an update of a row that existed, or of a row that came and went, only the last image counts: putting back twice, or
 * over rows that are there already, gives the same.
 *
 * <h2>Who is who</h2>
 *
 * <table>
 *   <caption>From the commit down to the disk, and then from the disk up at a start</caption>
 *   <tr><td>Schrijfbeurt</td><td>the turn: one transaction at a time changes something</td></tr>
 *   <tr><td>DuurzameTransacties</td><td>Spring's transactions: turn, log, commit, turn back, wait for the disk</td></tr>
 *   <tr><td>Vastlegging</td><td>what a commit waits for; on PostgreSQL nothing, else the disk (DubbeleVastlegging: log and
 *       database file)</td></tr>
 *   <tr><td>GedeeldeSync</td><td>one forced write for all who wait for one</td></tr>
 *   <tr><td>Schijfdraad</td><td>the thread that touches a file, so that no interrupt of others closes it</td></tr>
 *   <tr><td>Journaaltrigger, Meeschrijver, Geraakt</td><td>called by H2 for each row; collects them by transaction; the rows
 *       that one touched</td></tr>
 *   <tr><td>Journaal</td><td>the log: append, force, begin a generation. Knows no database</td></tr>
 *   <tr><td>Journaalblok, Rijbeeld, Waardeschrift</td><td>what one transaction changed; a row after a change; a value in
 *       bytes</td></tr>
 *   <tr><td>Journaalmap, Journaalbestand, Basis</td><td>the folder; a file of blocks; all rows at the beginning of a
 *       generation</td></tr>
 *   <tr><td>Journaalbeheer</td><td>the life of the log: open, begin anew, close (Journaalconfig says when)</td></tr>
 *   <tr><td>Bronwacht, Databankslot</td><td>stands at the pool, first and last; whether the file was closed and left
 *       alone</td></tr>
 *   <tr><td>Journaalkeuring</td><td>what is left of the database: whole, doubtful or gone</td></tr>
 *   <tr><td>Heropening, Eindstand, Rijentelling, Herbouw</td><td>makes database and log one again; what the log says of each
 *       row; whether rows are missing; puts them back</td></tr>
 *   <tr><td>Tabellen</td><td>what H2 says of its tables</td></tr>
 *   <tr><td>Krimper, Opslagkeuring</td><td>keeps H2's file small; refuses settings that lose commits</td></tr>
 * </table>
 *
 * <h2>Where it can go on</h2>
 *
 * <p>The log alone would do: a commit needs to wait for nothing else, and the database could be written when there is time.
 * That is a change of {@code Vastlegging} in {@code DuurzameOpslag}; nothing that reads the log cares when H2 wrote.
 */
@NullMarked
package nl.lvsgateway.techniek.opslag.duurzaam;

import org.jspecify.annotations.NullMarked;
