/**
 * Flow: delivering to Kindkans. The row of a verzending is the outbox; how rows are taken and kept is told in
 * {@link nl.lvsgateway.uitgaand}.
 *
 * <p>The way of one verzending, from ready to booked:
 *
 * <table>
 *   <caption>Who is who</caption>
 *   <tr><td>Verzendingen</td><td>port: the outbox itself; its SQL is {@code opslag.JdbcVerzendingen}</td></tr>
 *   <tr><td>Verdeler</td><td><i>how many now, and whose</i>: takes in hand, and frees the place when Kindkans answered</td></tr>
 *   <tr><td>Verzendritme</td><td>how many and how fast on this node, slowly up again after an outage</td></tr>
 *   <tr><td>Schoolrust</td><td>one school whose berichten fail takes no places of others</td></tr>
 *   <tr><td>Verzender</td><td><i>the steps</i>: ready, in hand, delivered, booked, with no transaction open on the way</td></tr>
 *   <tr><td>Berichtmaker</td><td>makes the bericht; Bewaaktestroom breaks it off when it is not ours any more</td></tr>
 *   <tr><td>Verzending, Uitslag</td><td>travellers: one in hand; what came of it (Geleverd or NietGeleverd)</td></tr>
 *   <tr><td>Verzendboek</td><td><i>what it means</i>: books the outcome: Verzonden, Fout, or later</td></tr>
 *   <tr><td>Herhaalbeleid</td><td>how often, and when the next time</td></tr>
 *   <tr><td>Verzendstop</td><td>ends it all in order when the gateway stops</td></tr>
 *   <tr><td>Werksignaal, route.Verzendbel</td><td>there is work: told to other nodes, rung on this one</td></tr>
 *   <tr><td>Herverzender, Herverzendingen</td><td>replay by support: the work, and the port</td></tr>
 *   <tr><td>Foutgroepen</td><td>read model: what stands at Fout, by reason</td></tr>
 * </table>
 *
 * <p>One drawer: ten of these are seen by nobody outside, and each step reaches for the next; a wall between them would make
 * them public.
 */
@ApplicationModule(
        displayName = "verzending",
        allowedDependencies = {
            "techniek",
            "techniek :: opslag",
            "techniek :: route",
            "uitgaand",
            "uitgaand :: opslag",
            "aanvraag",
            "aanvraag :: opslag",
            "bijlage",
            "kindkans",
            "samenwerkingsverband"
        })
@NullMarked
package nl.lvsgateway.verzending;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
