/**
 * Flow: an LVS that subscribed is told what changed, without a word about a pupil. The row of a melding is the outbox; how
 * rows are taken and kept is told in {@link nl.lvsgateway.uitgaand}.
 *
 * <table>
 *   <caption>Who is who</caption>
 *   <tr><td>Abonnement, Abonnementen</td><td>who wants to be told and how it goes; the port</td></tr>
 *   <tr><td>Abonnementbeheer</td><td>how an LVS begins, changes and ends one; Abonnementstand is its answer</td></tr>
 *   <tr><td>Adreskeuring</td><td>which addresses may be called at all</td></tr>
 *   <tr><td>Melder</td><td>hears every change and puts a melding in the outbox, in the same transaction</td></tr>
 *   <tr><td>Melding, Meldingen</td><td>one thing to tell; the port of the outbox</td></tr>
 *   <tr><td>Bezorger</td><td><i>the steps</i>: in hand, posted, booked</td></tr>
 *   <tr><td>Postbode</td><td>brings one message to one address; {@code rest.HttpPostbode} over HTTP</td></tr>
 *   <tr><td>Bezorging, Bezorgd</td><td>travellers: one in hand; what came of it</td></tr>
 *   <tr><td>Bezorgboek</td><td><i>what it means</i>: books on melding and abonnement, silences who is dead</td></tr>
 *   <tr><td>Geheimhouder, Meldsleutel</td><td>signs; the key from which every secret follows</td></tr>
 *   <tr><td>Gebeurtenisbericht</td><td>the message as it goes over the line (CloudEvents)</td></tr>
 * </table>
 *
 * <p>One drawer: the steps, the travellers and the book know each other's insides, and a wall between them would make those
 * public.
 */
@ApplicationModule(
        displayName = "abonnement",
        allowedDependencies = {
            "techniek",
            "techniek :: opslag",
            "techniek :: route",
            "uitgaand",
            "uitgaand :: opslag",
            "aanvraag",
            "samenwerkingsverband",
            "status"
        })
@NullMarked
package nl.lvsgateway.abonnement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
