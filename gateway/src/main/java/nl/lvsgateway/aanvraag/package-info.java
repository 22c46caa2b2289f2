/**
 * Core: what a school asks, and the number it gets.
 *
 * <p>Who is who:
 *
 * <table>
 *   <caption>Names that are much alike</caption>
 *   <tr><td>{@link Aanvraagregister}</td><td>takes aanvragen in, has them sent, books what came of it</td></tr>
 *   <tr><td>{@link Aanvraagbeheer}</td><td>what a school does later: change, complete, delete</td></tr>
 *   <tr><td>{@link Aanvragen}</td><td>port: what everybody may read</td></tr>
 *   <tr><td>{@link Aanvraagboek}</td><td>port: the same, and what only those two classes write</td></tr>
 *   <tr><td>{@link Aanvraagversies}</td><td>port: what was handed in when, version by version</td></tr>
 *   <tr><td>{@link Aanvraagoverzicht}</td><td>port: the pages that an LVS turns over</td></tr>
 *   <tr><td>{@link Verwijderingen}</td><td>port: deleting, and the proof of it</td></tr>
 *   <tr><td>{@link Wijzigingen}</td><td>port: the cursor of 'Statussen updaten'; a {@link Wijziging} is what a school hands in
 *       to change its aanvraag</td></tr>
 *   <tr><td>{@link Verzendstatus}</td><td>one of four words</td></tr>
 *   <tr><td>{@link Verzendstand}</td><td>that word with the reason, the number and the next attempt</td></tr>
 *   <tr><td>{@link Verzendstap}</td><td>the way from one to the next</td></tr>
 *   <tr><td>{@link Kindkansstand}</td><td>what Kindkans said of an aanvraag; {@link Navraagstand} adds when it was asked</td></tr>
 *   <tr><td>{@link Gebeurtenis}</td><td>one line of the history; {@link Opgetekend} tells that one was written</td></tr>
 * </table>
 *
 * <p>The largest drawer of the house, and one on purpose: every room reads {@link Aanvraag} with its parts, and the records
 * around it say no more than their name. Rules stand in Aanvraagregister, Aanvraagbeheer and Versieregels alone.
 */
@ApplicationModule(
        displayName = "aanvraag",
        allowedDependencies = {"techniek", "techniek :: opslag", "samenwerkingsverband", "bijlage"})
@NullMarked
package nl.lvsgateway.aanvraag;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
