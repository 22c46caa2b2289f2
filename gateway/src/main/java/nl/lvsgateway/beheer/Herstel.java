package nl.lvsgateway.beheer;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.lvsgateway.aanvraag.Aanvraagregister;
import nl.lvsgateway.aanvraag.Gebeurtenis.Door;
import nl.lvsgateway.aanvraag.Ontvangstnummer;
import nl.lvsgateway.aanvraag.Verzendreden;
import nl.lvsgateway.beheer.Overzicht.Regel;
import nl.lvsgateway.logboek.Daad;
import nl.lvsgateway.logboek.Logboek;
import nl.lvsgateway.verzending.Herverzender;
import nl.lvsgateway.verzending.Herverzending;
import nl.lvsgateway.verzending.Herverzending.Bereik;
import nl.lvsgateway.verzending.Herverzending.Opdrachtgever;
import org.jspecify.annotations.Nullable;
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
    public void verzendNogmaals(Medewerker wie, Regel aanvraag, String toelichting) {
        var waarom = net(toelichting);
        register.vraagVerzending(aanvraag.id(), Door.SUPPORT, waarom == null ? wie.naam() : wie.naam() + ": " + waarom)
                .orElseThrow();
        logboek.schrijf(wie.deed(Daad.NOGMAALS_VERZONDEN, aanvraag.ontvangstnummer(), aanvraag.school(), waarom));
    }

    /** All that stand at Fout for one reason. */
    @Transactional
    public Herverzending verzendAlles(Medewerker wie, Verzendreden reden, String toelichting) {
        var begonnen = herverzender.begin(opdracht(wie, toelichting), reden, Bereik.ALLES);
        beeld.onthoud(begonnen.id());
        return geschreven(wie, begonnen, reden.name(), toelichting);
    }

    /** Those that somebody picked from the list. */
    @Transactional
    public Herverzending verzendKeuze(Medewerker wie, Collection<Ontvangstnummer> nummers, String toelichting) {
        var begonnen = herverzender.begin(opdracht(wie, toelichting), nummers);
        beeld.onthoud(begonnen.id());
        for (var nummer : nummers) {
            logboek.schrijf(wie.deed(Daad.NOGMAALS_VERZONDEN, nummer.waarde(), null, net(toelichting)));
        }
        return begonnen;
    }

    private Herverzending geschreven(Medewerker wie, Herverzending begonnen, String wat, String toelichting) {
        var waarom = net(toelichting);
        var aantal = begonnen.totaal() + " aanvragen" + (waarom == null ? "" : ": " + waarom);
        logboek.schrijf(wie.deed(Daad.NOGMAALS_VERZONDEN, wat, null, aantal));
        return begonnen;
    }

    public Optional<Herverzending> met(long id) {
        return herverzender.met(id);
    }

    public List<Herverzending> laatste(int aantal) {
        return herverzender.laatste(aantal);
    }

    private static Opdrachtgever opdracht(Medewerker wie, String toelichting) {
        var naam = wie.naam().length() > Opdrachtgever.LANGSTE_NAAM
                ? wie.naam().substring(0, Opdrachtgever.LANGSTE_NAAM)
                : wie.naam();
        return new Opdrachtgever(naam, net(toelichting));
    }

    private static @Nullable String net(String toelichting) {
        var net = toelichting.replace("\0", "").strip();
        if (net.isEmpty()) {
            return null;
        }
        return net.length() <= Opdrachtgever.LANGSTE_NOTITIE ? net : net.substring(0, Opdrachtgever.LANGSTE_NOTITIE);
    }
}
