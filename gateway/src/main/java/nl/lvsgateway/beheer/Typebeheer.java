package nl.lvsgateway.beheer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.lvsgateway.logboek.Daad;
import nl.lvsgateway.logboek.Logboek;
import nl.lvsgateway.samenwerkingsverband.Aanvraagtype;
import nl.lvsgateway.samenwerkingsverband.Aanvraagtype.Plek;
import nl.lvsgateway.samenwerkingsverband.Keuzeveld;
import nl.lvsgateway.samenwerkingsverband.Referentiebeheer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What schools can ask of a samenwerkingsverband; every change counts at once and stands in the Logboek. */
@Service
@Transactional
public class Typebeheer {

    private final Referentiebeheer tabellen;
    private final Logboek logboek;

    Typebeheer(Referentiebeheer tabellen, Logboek logboek) {
        this.tabellen = tabellen;
        this.logboek = logboek;
    }

    @Transactional(readOnly = true)
    public Optional<Aanvraagtype> met(String samenwerkingsverband, String code) {
        return tabellen.aanvraagtypes(samenwerkingsverband).stream()
                .filter(type -> type.code().equals(code))
                .findFirst();
    }

    public void bewaar(Medewerker wie, Aanvraagtype type) {
        if (tabellen.bewaar(type)) {
            schrijf(wie, type.samenwerkingsverband(), type.code() + ": " + inWoorden(type));
        }
    }

    public void verwijder(Medewerker wie, String samenwerkingsverband, String code) {
        tabellen.verwijder(samenwerkingsverband, code);
        schrijf(wie, samenwerkingsverband, code + ": verwijderd, met zijn statussen");
    }

    /** As it is from now on, so that the Logboek tells when what was asked. */
    private static String inWoorden(Aanvraagtype type) {
        var plekken = type.plekken().stream().map(Typebeheer::inWoorden).toList();
        var velden =
                type.verplichteVelden().stream().sorted().map(Keuzeveld::veld).toList();
        return type.naam() + "; bijlagen: " + opgesomd(plekken) + "; verplichte velden: " + opgesomd(velden);
    }

    private static String inWoorden(Plek plek) {
        return plek.naam() + (plek.overslaan() ? " (mag leeg)" : "");
    }

    private static String opgesomd(List<String> woorden) {
        return woorden.isEmpty() ? "geen" : woorden.stream().collect(Collectors.joining(", "));
    }

    private void schrijf(Medewerker wie, String samenwerkingsverband, String wat) {
        logboek.schrijf(wie.deed(Daad.REFERENTIE_GEWIJZIGD, samenwerkingsverband, null, wat));
    }
}
