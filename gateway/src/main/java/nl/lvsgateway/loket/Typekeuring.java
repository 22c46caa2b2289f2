package nl.lvsgateway.loket;

import static nl.lvsgateway.loket.Weigering.AANVRAAGTYPE_ONBEKEND;
import static nl.lvsgateway.loket.Weigering.AANVRAAG_ONVOLLEDIG;
import static nl.lvsgateway.loket.Weigering.BIJLAGE_VERPLICHT;
import static nl.lvsgateway.loket.Weigering.SAMENWERKINGSVERBAND_ONBEKEND;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.lvsgateway.aanvraag.Aanvragen;
import nl.lvsgateway.aanvraag.Bestand;
import nl.lvsgateway.bijlage.Bijlagebeleid;
import nl.lvsgateway.samenwerkingsverband.Aanvraagtype;
import nl.lvsgateway.samenwerkingsverband.Naaste;
import nl.lvsgateway.samenwerkingsverband.Samenwerkingsverband;
import nl.lvsgateway.samenwerkingsverband.Samenwerkingsverbanden;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Judges an aanvraag by what its samenwerkingsverband asks; all of that is data. */
@Component
class Typekeuring {

    private final Samenwerkingsverbanden samenwerkingsverbanden;
    private final Bijlagebeleid beleid;
    private final Aanvragen aanvragen;

    Typekeuring(Samenwerkingsverbanden samenwerkingsverbanden, Bijlagebeleid beleid, Aanvragen aanvragen) {
        this.samenwerkingsverbanden = samenwerkingsverbanden;
        this.beleid = beleid;
        this.aanvragen = aanvragen;
    }

    /** The code as it is kept; empty, and a fault told, when it is none of this caller's. */
    Optional<String> samenwerkingsverband(Inzending inzending) {
        var opgegeven = inzending.velden().samenwerkingsverband();
        if (opgegeven == null || opgegeven.isBlank()) {
            inzending.meld(AANVRAAG_ONVOLLEDIG, "samenwerkingsverband", "Dit veld ontbreekt: samenwerkingsverband.");
            return Optional.empty();
        }
        var code = Samenwerkingsverband.normaliseer(opgegeven);
        if (!inzending.toegang().samenwerkingsverbanden().contains(code)) {
            inzending.fouten().add(Fout.bij(SAMENWERKINGSVERBAND_ONBEKEND, "samenwerkingsverband"));
            return Optional.empty();
        }
        return Optional.of(code);
    }

    void keur(Inzending inzending, String swv) {
        var code = inzending.velden().aanvraagtype();
        if (code == null || code.isBlank()) {
            return;
        }
        samenwerkingsverbanden
                .aanvraagtype(swv, code)
                .ifPresentOrElse(
                        type -> keur(inzending, type), () -> inzending.fouten().add(onbekend(swv, code)));
    }

    private void keur(Inzending inzending, Aanvraagtype type) {
        keurPlekken(inzending, type);
        Keuzevelden.keur(inzending, type);
        keurGrenzen(inzending, type, inzending.bestanden());
    }

    /** The bijlagen that come on top count together with the ones that are there. */
    void keurAanvulling(Inzending inzending) {
        var er = inzending.bestaand();
        var g = er.gegevens();
        samenwerkingsverbanden
                .aanvraagtype(g.samenwerkingsverband(), g.aanvraagtype())
                .ifPresent(type -> {
                    var alles = aanvragen.bestanden(er.id(), er.versie()).stream()
                            .collect(Collectors.toMap(Bestand::inhoud, b -> b, (een, ander) -> een));
                    inzending.bestanden().forEach(b -> alles.putIfAbsent(b.inhoud(), b));
                    keurGrenzen(inzending, type, List.copyOf(alles.values()));
                });
    }

    private Fout onbekend(String swv, String gevraagd) {
        var lijken = Naaste.van(gevraagd, samenwerkingsverbanden.aanvraagtypes(swv)).stream()
                .map(type -> type.code() + " (" + type.naam() + ")")
                .collect(Collectors.joining(", "));
        var uitleg = AANVRAAGTYPE_ONBEKEND.uitleg();
        return new Fout(
                AANVRAAGTYPE_ONBEKEND,
                "aanvraagtype",
                lijken.isEmpty() ? uitleg : uitleg + " Het meest lijken: " + lijken + ".");
    }

    private static void keurPlekken(Inzending inzending, Aanvraagtype type) {
        var gevuld = new HashSet<@Nullable String>(inzending.gevuldeBlokken());
        inzending.bestanden().forEach(b -> gevuld.add(b.plek()));
        type.verplichtePlekken().stream()
                .filter(plek -> !gevuld.contains(plek))
                .sorted()
                .forEach(plek -> inzending.fouten().add(Fout.bij(BIJLAGE_VERPLICHT, "bijlage." + plek)));
    }

    private void keurGrenzen(Inzending inzending, Aanvraagtype type, List<Bestand> bestanden) {
        Grenskeuring.keur(inzending, Bijlagegrenzen.van(beleid, type), bestanden);
    }
}
