package nl.lvsgateway.beheer;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.lvsgateway.aanvraag.Aanvraagregister;
import nl.lvsgateway.aanvraag.Gebeurtenis.Door;
import nl.lvsgateway.aanvraag.Ontvangstnummer;
import nl.lvsgateway.aanvraag.Verzendreden;
import nl.lvsgateway.beheer.Overzicht.Regel;
import nl.lvsgateway.logboek.Logboek;
import nl.lvsgateway.verzending.Herverzender;
import nl.lvsgateway.verzending.Herverzending;
import nl.lvsgateway.verzending.Herverzending.Bereik;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends again what failed, and writes down who wanted it and why; the act and its line stand or fall together. */
@Service
public class Herstel {

    private final Aanvraagregister register;
    private final Herverzender herverzender;
    private final Herstelbeeld beeld;
    private final Logboek logboek;

    Herstel(Aanvraagregister register, Herverzender herverzender, Herstelbeeld beeld, Logboek logboek) {
        this.register = register;
        this.herverzender = herverzender;
        this.beeld = beeld;
        this.logboek = logboek;
    }

    @Transactional
    public void verzendNogmaals(Herstelopdracht opdracht, Regel aanvraag) {
        register.vraagVerzending(
                        aanvraag.id(), Door.SUPPORT, opdracht.opdrachtgever().toelichting())
                .orElseThrow();
        logboek.schrijf(opdracht.regel(aanvraag.ontvangstnummer(), aanvraag.school(), null));
    }

    /** All within reach that stand at Fout for one reason. */
    @Transactional
    public Herverzending verzendAlles(Herstelopdracht opdracht, Verzendreden reden, Bereik bereik) {
        var begonnen = herverzender.begin(opdracht.opdrachtgever(), reden, bereik);
        beeld.onthoud(begonnen.id());
        logboek.schrijf(opdracht.regel(reden.name(), bereik.school(), begonnen.totaal() + " aanvragen"));
        return begonnen;
    }

    /** Those that somebody picked from the list. */
    @Transactional
    public Herverzending verzendKeuze(Herstelopdracht opdracht, Collection<Ontvangstnummer> nummers) {
        var begonnen = herverzender.begin(opdracht.opdrachtgever(), nummers);
        beeld.onthoud(begonnen.id());
        for (var nummer : nummers) {
            logboek.schrijf(opdracht.regel(nummer.waarde(), null, null));
        }
        return begonnen;
    }

    public Optional<Herverzending> met(long id) {
        return herverzender.met(id);
    }

    public List<Herverzending> laatste(int aantal) {
        return herverzender.laatste(aantal);
    }
}
