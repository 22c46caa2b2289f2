/**
 * Door: the Dutch web console for support. Here is what the console knows and does; {@code web} shows it, {@code rest} is the
 * admin API, {@code opslag} its SQL. It stays one drawer, since every page draws from several of these:
 *
 * <table>
 *   <caption>Who is who</caption>
 *   <tr><td>Medewerker, Rol, Blik</td><td>who is logged in, what he may do, which schools he may see</td></tr>
 *   <tr><td>Accounts, TeVaakGeprobeerd</td><td>the account of the first start; a try that was not looked at</td></tr>
 *   <tr><td>Overzicht, Zoekvraag, Bladwijzer</td><td>read model: what is where; what is wanted of it; where a page begins</td></tr>
 *   <tr><td>Tijdlijn, Vervolg, Dossierbevindingen</td><td>one aanvraag: what happened, what to do next, what its dossier
 *       lacks</td></tr>
 *   <tr><td>Herstel, Herstelopdracht, Herstelbeeld</td><td>a replay: the act, who wants it and why, what became of it</td></tr>
 *   <tr><td>Koppelacties, Lijstbeheer, Typebeheer, Bundelbeheer</td><td>acts on koppelingen, statuses, aanvraagtypes and
 *       versions of OSO, each with its line in the Logboek</td></tr>
 *   <tr><td>Minuutmeter, Minutenboek, Kijkers</td><td>how sending went by the minute; who watches</td></tr>
 * </table>
 */
@ApplicationModule(
        displayName = "beheer",
        allowedDependencies = {
            "techniek",
            "techniek :: lijn",
            "techniek :: mime",
            "techniek :: opslag",
            "techniek :: rest",
            "abonnement",
            "aanvraag",
            "aanvraag :: opslag",
            "bijlage",
            "dossier",
            "kindkans",
            "koppeling",
            "logboek",
            "samenwerkingsverband",
            "simulator",
            "status",
            "verzending"
        })
@NullMarked
package nl.lvsgateway.beheer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
