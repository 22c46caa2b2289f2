/**
 * Door: the counter where an LVS hands in and asks, over SOAP and REST by the same rules.
 *
 * <h2>Who is who</h2>
 *
 * <table>
 * <caption>From outside to inside</caption>
 * <tr><td>Drempel</td><td>counts what one LVS asks at a time, and recognises it; refuses nothing itself</td></tr>
 * <tr><td>deur</td><td>{@code soap} and {@code rest}: translates a message to a call and the answer back, no rule</td></tr>
 * <tr><td>Bezoeker</td><td>who stands at the counter in one call: what it shows, and what it proved already</td></tr>
 * <tr><td>{@link nl.lvsgateway.loket.Loket}</td><td>the way in to everything about one aanvraag</td></tr>
 * <tr><td>{@link nl.lvsgateway.loket.Vragenloket}</td><td>the way in to the rest: statuses, overview, koppelingen,
 * abonnement</td></tr>
 * <tr><td>Doorgang</td><td>between loket and work: is the gateway open, may this caller come in, and a refusal in our
 * words</td></tr>
 * <tr><td>route</td><td>{@code route}: what takes several steps; the order in which they are taken</td></tr>
 * <tr><td>balie</td><td>what takes one step: a question and its answer, about one subject</td></tr>
 * <tr><td>keuring</td><td>{@code keuren}: judges, and writes all that is wrong in one Keurverslag</td></tr>
 * </table>
 *
 * <h2>The way of one aanvraag</h2>
 *
 * <ol>
 * <li>{@code soap.Overstapdeur.bewaarAanvraag} or {@code rest.AanvraagController.bewaar}
 * <li>{@code Loket.dienIn}, which puts it on the counter as {@code Aangeboden}
 * <li>{@code Loket.neem}
 * <li>{@code toegang.Doorgang.doe}
 * <li>{@code techniek.route.Stroomroute.langs}, of the route that the loket holds: {@code route.Indienroute}
 * <li>{@code indienen.Indienen.laatToe}: the first step. From here the route is the list of steps, each with its own traveller:
 * Aangeboden, Toegelaten, Ingenomen, Gelezen, Beoordeeld, Gekeurd, Geregistreerd. A wrong order does not compile.
 * </ol>
 *
 * <p>Whose fault a failure is, is told by {@link nl.lvsgateway.techniek.Mislukking}, for both doors alike.
 */
@ApplicationModule(
        displayName = "loket",
        allowedDependencies = {
            "techniek",
            "techniek :: lijn",
            "techniek :: mime",
            "techniek :: opslag",
            "techniek :: rest",
            "techniek :: route",
            "techniek :: soap",
            "koppeling",
            "samenwerkingsverband",
            "dossier",
            "bijlage",
            "aanvraag",
            "status",
            "abonnement"
        })
@NullMarked
package nl.lvsgateway.loket;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
