/**
 * Outboxes: rows that must go out, taken by whichever node has room. Both ways out use it: berichten to Kindkans and
 * meldingen to an LVS.
 *
 * <p>The problem: a node may die or freeze between taking a row and booking it. A lock would be lost with its connection, or
 * be held for ever; so a row is taken for a while, with a name on it ({@code eigenaar}, {@code lease_tot}), and committed.
 * While it lives a node lengthens what it has in hand; what nobody lengthened another takes over. A frozen node does not
 * know that it slept, so before anything goes out it asks {@link nl.lvsgateway.uitgaand.Bezit#isVanOns}: of this very piece,
 * since its neighbours in hand may have been taken over while it was not.
 *
 * <table>
 *   <caption>Who is who</caption>
 *   <tr><td>Werkstuk</td><td>one row in hand; (id, eigenaar, poging) says whose it is</td></tr>
 *   <tr><td>Bezit</td><td>what this process has in hand, and until when each piece is ours</td></tr>
 *   <tr><td>Werkvoorraad</td><td>the store of one outbox: lengthen, hand back, take over</td></tr>
 *   <tr><td>Eigenaar</td><td>who takes, and until when</td></tr>
 *   <tr><td>Terugval</td><td>how long to wait after failures</td></tr>
 *   <tr><td>opslag.Werkrijen</td><td>the SQL of it, for any table of that shape</td></tr>
 * </table>
 */
@ApplicationModule(
        displayName = "uitgaand",
        allowedDependencies = {"techniek", "techniek :: opslag"})
@NullMarked
package nl.lvsgateway.uitgaand;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
