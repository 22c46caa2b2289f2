package nl.lvsgateway.beheer;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.lvsgateway.aanvraag.Aanvraagregister;
import nl.lvsgateway.aanvraag.Gebeurtenis.Door;
import nl.lvsgateway.aanvraag.Ontvangstnummer;
import nl.lvsgateway.aanvraag.Verzendreden;
import nl.lvsgateway.aanvraag.Verzendstatus;
import nl.lvsgateway.beheer.Overzicht.Regel;
import nl.lvsgateway.logboek.Daad;
import nl.lvsgateway.logboek.Logboek;
import nl.lvsgateway.verzending.Herverzender;
import nl.lvsgateway.verzending.Herverzending;
import nl.lvsgateway.verzending.Herverzending.Bereik;
import nl.lvsgateway.verzending.NogmaalsVerzonden;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends again what failed, and writes down who wanted it and why, and then what was sent again, of which school: numbers that
 * nobody knows and aanvragen that were on their way already are not. The act and its line stand or fall together.
 */
@Service
public class Herstel {

    private final Aanvraagregister register;
    private final Herverzender herverzender;
    private final Herstelbeeld beeld;
    private final Overzicht overzicht;
    private final Logboek logboek;

    Herstel(
            Aanvraagregister register,
            Herverzender herverzender,
            Herstelbeeld beeld,
            Overzicht overzicht,
            Logboek logboek) {
        this.register = register;
        this.herverzender = herverzender;
        this.beeld = beeld;
        this.overzicht = overzicht;
        this.logboek = logboek;
    }

    /** What is on its way already is left alone. */
    @Transactional
    public void verzendNogmaals(Herstelopdracht opdracht, Regel aanvraag) {
        var nummer = Ontvangstnummer.van(aanvraag.ontvangstnummer()).orElseThrow();
        var nu = overzicht.vind(nummer, Blik.ALLES).orElseThrow();
        if (nu.verzendstatus() == Verzendstatus.WORDT_VERZONDEN) {
            return;
        }
        register.vraagVerzending(
                        aanvraag.id(), Door.SUPPORT, opdracht.opdrachtgever().toelichting())
                .orElseThrow();
        logboek.schrijf(opdracht.regel(Daad.NOGMAALS_VERZONDEN, aanvraag.ontvangstnummer(), aanvraag.school(), null));
    }

    /** All within reach that stand at Fout for one reason. */
    @Transactional
    public Herverzending verzendAlles(Herstelopdracht opdracht, Verzendreden reden, Bereik bereik) {
        var begonnen = herverzender.begin(opdracht.opdrachtgever(), reden, bereik);
        return schrijf(begonnen, opdracht, reden.name(), bereik.school());
    }

    /** Those that somebody picked from the list. */
    @Transactional
    public Herverzending verzendKeuze(Herstelopdracht opdracht, Collection<Ontvangstnummer> nummers) {
        var begonnen = herverzender.begin(opdracht.opdrachtgever(), nummers);
        return schrijf(begonnen, opdracht, "gekozen aanvragen", null);
    }

    private Herverzending schrijf(
            Herverzending begonnen, Herstelopdracht opdracht, String onderwerp, @Nullable String school) {
        beeld.onthoud(begonnen.id());
        var omvang = begonnen.totaal() + " aanvragen";
        logboek.schrijf(opdracht.regel(Daad.HERSTEL_GEVRAAGD, onderwerp, school, omvang));
        return begonnen;
    }

    /** Of a choice each one; of a reason how many of which school. */
    @EventListener
    void schrijfOp(NogmaalsVerzonden gedaan) {
        var herverzending = gedaan.herverzending();
        var wie = new Medewerker(herverzending.wie(), Rol.SUPPORT, Set.of());
        var opdracht = new Herstelopdracht(wie, herverzending.notitie(), null);
        var reden = herverzending.reden();
        if (reden == null) {
            gedaan.aanvragen()
                    .forEach(a -> logboek.schrijf(opdracht.regel(
                            Daad.NOGMAALS_VERZONDEN,
                            a.ontvangstnummer().waarde(),
                            a.sleutel().school(),
                            null)));
            return;
        }
        var perSchool = gedaan.aanvragen().stream()
                .collect(Collectors.groupingBy(a -> a.sleutel().school(), TreeMap::new, Collectors.counting()));
        perSchool.forEach((school, aantal) ->
                logboek.schrijf(opdracht.regel(Daad.NOGMAALS_VERZONDEN, reden.name(), school, aantal + " aanvragen")));
    }

    public Optional<Herverzending> met(long id) {
        return herverzender.met(id);
    }

    public List<Herverzending> laatste(int aantal) {
        return herverzender.laatste(aantal);
    }
}
