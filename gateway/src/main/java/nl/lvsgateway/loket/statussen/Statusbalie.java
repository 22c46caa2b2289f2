package nl.lvsgateway.loket.statussen;

import nl.lvsgateway.koppeling.Lvs;
import nl.lvsgateway.koppeling.Toegang;
import nl.lvsgateway.loket.Bezoeker;
import nl.lvsgateway.loket.fouten.Fout;
import nl.lvsgateway.loket.fouten.Geweigerd;
import nl.lvsgateway.loket.fouten.Weigering;
import nl.lvsgateway.loket.inzien.Antwoordmaker;
import nl.lvsgateway.loket.inzien.Statusantwoord;
import nl.lvsgateway.loket.keuren.Veldkeuring;
import nl.lvsgateway.loket.toegang.Toegangscontrole;
import nl.lvsgateway.status.CursorOngeldig;
import nl.lvsgateway.status.Gevraagd;
import nl.lvsgateway.status.Stand;
import nl.lvsgateway.status.Statusboek;
import nl.lvsgateway.status.Versheid;
import nl.lvsgateway.techniek.Getypt;
import org.springframework.stereotype.Service;

/** The steps of 'Statussen updaten', and what travels between them. */
@Service
public class Statusbalie {

    private static final int MEESTE_KENMERKEN = 5000;

    private final Toegangscontrole toegang;
    private final Statusboek statusboek;
    private final Antwoordmaker antwoorden;

    Statusbalie(Toegangscontrole toegang, Statusboek statusboek, Antwoordmaker antwoorden) {
        this.toegang = toegang;
        this.statusboek = statusboek;
        this.antwoorden = antwoorden;
    }

    /** The question, of somebody who may or may not ask it. */
    public record Gesteld(Bezoeker wie, Statusvraag vraag) {}

    /** Of a caller who may ask for this school. */
    public record Toegestaan(Toegang toegang, Statusvraag vraag) {}

    /** It is clear what is asked. */
    public record Duidelijk(Lvs lvs, Gevraagd gevraagd) {}

    /** What was stale was asked from Kindkans. */
    public record Nagevraagd(Lvs lvs, Gevraagd gevraagd, Versheid versheid) {}

    /** What is known now. */
    public record Opgezocht(Lvs lvs, Stand stand) {}

    public Toegestaan laatToe(Gesteld gesteld) {
        return new Toegestaan(toegang.laatBinnen(gesteld.wie()), gesteld.vraag());
    }

    public Duidelijk keurVraag(Toegestaan toegestaan) {
        var vraag = toegestaan.vraag();
        keur(vraag);
        var school = toegestaan.toegang().school().waarde();
        var lvs = toegestaan.toegang().lvs();
        if (vraag.leerling() != null) {
            return new Duidelijk(lvs, new Gevraagd.VanLeerling(school, lvs.code(), Getypt.gewoon(vraag.leerling())));
        }
        if (!vraag.kenmerken().isEmpty()) {
            return new Duidelijk(lvs, new Gevraagd.MetKenmerken(school, lvs.code(), vraag.kenmerken()));
        }
        try {
            return new Duidelijk(lvs, Gevraagd.sinds(school, lvs.code(), vraag.cursor()));
        } catch (CursorOngeldig geenCursor) {
            throw cursorOnbekend();
        }
    }

    public Nagevraagd vraagNa(Duidelijk duidelijk) {
        var gevraagd = duidelijk.gevraagd();
        return new Nagevraagd(duidelijk.lvs(), gevraagd, statusboek.vraagNa(gevraagd));
    }

    public Opgezocht zoekOp(Nagevraagd nagevraagd) {
        try {
            return new Opgezocht(nagevraagd.lvs(), statusboek.zoekOp(nagevraagd.gevraagd(), nagevraagd.versheid()));
        } catch (CursorOngeldig vanEenAnder) {
            throw cursorOnbekend();
        }
    }

    public Statusantwoord antwoord(Opgezocht opgezocht) {
        return antwoorden.statussen(opgezocht.stand(), opgezocht.lvs());
    }

    private static void keur(Statusvraag vraag) {
        if (vraag.kenmerken().size() > MEESTE_KENMERKEN) {
            throw onvolledig("kenmerken", "Vraag hooguit " + MEESTE_KENMERKEN + " kenmerken tegelijk.");
        }
        var vreemd = vraag.kenmerken().stream()
                .filter(kenmerk -> !Veldkeuring.isKenmerk(kenmerk))
                .findFirst();
        if (vreemd.isPresent()) {
            var plaats = "kenmerken[" + vraag.kenmerken().indexOf(vreemd.get()) + "]";
            throw onvolledig(plaats, "Dit is geen kenmerk van een aanvraag: " + plaats + ".");
        }
        var leerling = vraag.leerling();
        if (leerling == null) {
            return;
        }
        if (Getypt.naam(leerling, Veldkeuring.REGEL).isEmpty()) {
            throw onvolledig("leerling", "Geef de verwijzing naar de leerling zoals die in de aanvraag staat.");
        }
        if (!vraag.kenmerken().isEmpty() || vraag.cursor() != null) {
            throw onvolledig("leerling", "Vraag naar kenmerken, naar een leerling of met een cursor: één van de drie.");
        }
    }

    private static Geweigerd cursorOnbekend() {
        return onvolledig("cursor", "Deze cursor kennen wij niet. Begin opnieuw zonder cursor.");
    }

    private static Geweigerd onvolledig(String veld, String uitleg) {
        return new Geweigerd(new Fout(Weigering.BERICHT_ONGELDIG, veld, uitleg));
    }
}
