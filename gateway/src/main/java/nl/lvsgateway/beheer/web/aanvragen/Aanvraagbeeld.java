package nl.lvsgateway.beheer.web.aanvragen;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.lvsgateway.aanvraag.Aanvraag;
import nl.lvsgateway.aanvraag.Aanvraagversie;
import nl.lvsgateway.aanvraag.Aanvraagversies;
import nl.lvsgateway.aanvraag.Aanvragen;
import nl.lvsgateway.aanvraag.Bestand;
import nl.lvsgateway.aanvraag.Verzendstatus;
import nl.lvsgateway.beheer.Medewerker;
import nl.lvsgateway.beheer.Overzicht.Regel;
import nl.lvsgateway.beheer.Overzicht.Verwijderd;
import nl.lvsgateway.beheer.Rol;
import nl.lvsgateway.beheer.Tijdlijn;
import nl.lvsgateway.beheer.Vervolg;
import nl.lvsgateway.beheer.web.aanmelden.Beheerinstellingen;
import nl.lvsgateway.logboek.Logboek;
import nl.lvsgateway.logboek.Logregels.Vraag;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of one aanvraag shows, as far as this person may see it. */
@Component
class Aanvraagbeeld {

    private static final int MEESTE_INZAGEN = 20;

    private final Aanvragen aanvragen;
    private final Aanvraagversies versies;
    private final Logboek logboek;
    private final Beheerinstellingen instellingen;

    Aanvraagbeeld(Aanvragen aanvragen, Aanvraagversies versies, Logboek logboek, Beheerinstellingen instellingen) {
        this.aanvragen = aanvragen;
        this.versies = versies;
        this.logboek = logboek;
        this.instellingen = instellingen;
    }

    /** What a school typed goes along, but the page shows it only when {@code toonInhoud} is there too. */
    Aanvraag vul(Regel regel, Medewerker wie, Model model) {
        var aanvraag = aanvragen.metId(regel.id()).orElseThrow();
        spoor(regel, wie, model);
        model.addAttribute("aanvraag", aanvraag);
        model.addAttribute("vervolg", Vervolg.van(regel.verzendstatus(), regel.reden()));
        model.addAttribute("versies", versies(aanvraag));
        model.addAttribute("magInhoud", instellingen.magInhoudZien(wie));
        model.addAttribute("magVerzenden", wie.is(Rol.SUPPORT) && regel.verzendstatus() == Verzendstatus.FOUT);
        return aanvraag;
    }

    /** What is left of a deleted one. */
    void vul(Verwijderd weg, Medewerker wie, Model model) {
        model.addAttribute("weg", weg);
        spoor(weg.regel(), wie, model);
    }

    private void spoor(Regel regel, Medewerker wie, Model model) {
        model.addAttribute("regel", regel);
        model.addAttribute("tijdlijn", Tijdlijn.van(aanvragen.geschiedenis(regel.id())));
        if (wie.is(Rol.SUPPORT, Rol.AUDITOR)) {
            model.addAttribute("inzagen", logboek.zoek(overAanvraag(regel)));
        }
    }

    private static Vraag overAanvraag(Regel regel) {
        return new Vraag(null, null, null, null, regel.ontvangstnummer(), null, null, MEESTE_INZAGEN);
    }

    /** Newest first: what was sent before stays to be seen. */
    private List<Versiebeeld> versies(Aanvraag aanvraag) {
        var beelden = new ArrayList<Versiebeeld>();
        for (var versie : versies.van(aanvraag.id())) {
            beelden.add(new Versiebeeld(versie, aanvragen.bestanden(aanvraag.id(), versie.versie())));
        }
        Collections.reverse(beelden);
        return beelden;
    }

    /** One version with all the files that it holds. */
    record Versiebeeld(Aanvraagversie versie, List<Bestand> bestanden) {}
}
