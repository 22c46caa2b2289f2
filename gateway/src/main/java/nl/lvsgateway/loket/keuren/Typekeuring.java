package nl.lvsgateway.loket.keuren;

import static nl.lvsgateway.loket.fouten.Weigering.AANVRAAGTYPE_ONBEKEND;
import static nl.lvsgateway.loket.fouten.Weigering.AANVRAAG_ONVOLLEDIG;
import static nl.lvsgateway.loket.fouten.Weigering.BIJLAGE_VERPLICHT;
import static nl.lvsgateway.loket.fouten.Weigering.SAMENWERKINGSVERBAND_ONBEKEND;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.lvsgateway.aanvraag.Aanvraag;
import nl.lvsgateway.aanvraag.Aanvragen;
import nl.lvsgateway.aanvraag.Bestand;
import nl.lvsgateway.aanvraag.Bestand.Soort;
import nl.lvsgateway.bijlage.Bijlagebeleid;
import nl.lvsgateway.koppeling.Toegang;
import nl.lvsgateway.loket.Aanvraagvelden;
import nl.lvsgateway.loket.fouten.Fout;
import nl.lvsgateway.loket.fouten.Waarschuwing;
import nl.lvsgateway.samenwerkingsverband.Aanvraagtype;
import nl.lvsgateway.samenwerkingsverband.Aanvraagtype.Plek;
import nl.lvsgateway.samenwerkingsverband.Naaste;
import nl.lvsgateway.samenwerkingsverband.Samenwerkingsverband;
import nl.lvsgateway.samenwerkingsverband.Samenwerkingsverbanden;
import nl.lvsgateway.techniek.Getypt;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Judges an aanvraag by what its samenwerkingsverband asks; all of that is data. */
@Component
public class Typekeuring {

    private final Samenwerkingsverbanden samenwerkingsverbanden;
    private final Bijlagebeleid beleid;
    private final Aanvragen aanvragen;

    Typekeuring(Samenwerkingsverbanden samenwerkingsverbanden, Bijlagebeleid beleid, Aanvragen aanvragen) {
        this.samenwerkingsverbanden = samenwerkingsverbanden;
        this.beleid = beleid;
        this.aanvragen = aanvragen;
    }

    /** The code as it is kept; empty, and a fault told, when it is none of this caller's. */
    public Optional<String> samenwerkingsverband(Aanvraagvelden velden, Toegang toegang, Keurverslag verslag) {
        var opgegeven = velden.samenwerkingsverband();
        if (opgegeven == null || opgegeven.isBlank()) {
            verslag.meld(AANVRAAG_ONVOLLEDIG, "samenwerkingsverband", "Dit veld ontbreekt: samenwerkingsverband.");
            return Optional.empty();
        }
        var code = Samenwerkingsverband.normaliseer(opgegeven);
        if (!toegang.samenwerkingsverbanden().contains(code)) {
            verslag.meld(Fout.bij(SAMENWERKINGSVERBAND_ONBEKEND, "samenwerkingsverband"));
            return Optional.empty();
        }
        return Optional.of(code);
    }

    public void keur(
            String swv,
            Aanvraagvelden velden,
            List<Bestand> bestanden,
            Set<String> gevuldeBlokken,
            Keurverslag verslag) {
        var code = velden.aanvraagtype() == null ? "" : Getypt.gewoon(velden.aanvraagtype());
        if (code.isBlank() || !Getypt.isDraagbaar(code)) {
            return; // Veldkeuring tells what is wrong with it
        }
        samenwerkingsverbanden
                .aanvraagtype(swv, code)
                .ifPresentOrElse(
                        type -> {
                            keurPlekken(type, bestanden, gevuldeBlokken, verslag);
                            waarschuwBijOnbekende(type, bestanden, verslag);
                            Keuzevelden.keur(velden, type, verslag);
                            keurGrenzen(type, bestanden, verslag);
                        },
                        () -> verslag.meld(onbekend(swv, code)));
    }

    /** The bijlagen that come on top count together with the ones that are there. */
    public void keurAanvulling(Aanvraag er, List<Bestand> nieuw, Keurverslag verslag) {
        var g = er.gegevens();
        samenwerkingsverbanden
                .aanvraagtype(g.samenwerkingsverband(), g.aanvraagtype())
                .ifPresent(type -> {
                    var alles = aanvragen.bestanden(er.id(), er.versie()).stream()
                            .collect(Collectors.toMap(Bestand::inhoud, b -> b, (een, ander) -> een));
                    nieuw.forEach(b -> alles.putIfAbsent(b.inhoud(), b));
                    waarschuwBijOnbekende(type, nieuw, verslag);
                    keurGrenzen(type, List.copyOf(alles.values()), verslag);
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

    private static void keurPlekken(
            Aanvraagtype type, List<Bestand> bestanden, Set<String> gevuldeBlokken, Keurverslag verslag) {
        var gevuld = new HashSet<@Nullable String>(gevuldeBlokken);
        bestanden.forEach(b -> gevuld.add(b.plek()));
        type.verplichtePlekken().stream()
                .filter(plek -> !gevuld.contains(plek))
                .sorted()
                .forEach(plek -> verslag.meld(Fout.bij(BIJLAGE_VERPLICHT, "bijlage." + plek)));
    }

    /** A place that no aanvraagtype has: what it was meant to fill stays empty, and the bijlage itself goes along. */
    private void waarschuwBijOnbekende(Aanvraagtype type, List<Bestand> bestanden, Keurverslag verslag) {
        var eigen = plekken(Stream.of(type));
        var anders = bestanden.stream().map(Bestand::plek).anyMatch(plek -> plek != null && !eigen.contains(plek));
        var bekend = anders ? plekken(alleTypes()) : eigen;
        var nummer = 0;
        for (var bestand : bestanden) {
            nummer += bestand.soort() == Soort.BIJLAGE ? 1 : 0;
            if (bestand.plek() != null && !bekend.contains(bestand.plek())) {
                verslag.waarschuw(Waarschuwing.onbekendePlek(nummer));
            }
        }
    }

    private static Set<String> plekken(Stream<Aanvraagtype> types) {
        return types.flatMap(type -> type.plekken().stream()).map(Plek::naam).collect(Collectors.toSet());
    }

    private Stream<Aanvraagtype> alleTypes() {
        return samenwerkingsverbanden.alle().stream()
                .flatMap(swv -> samenwerkingsverbanden.aanvraagtypes(swv.code()).stream());
    }

    private void keurGrenzen(Aanvraagtype type, List<Bestand> bestanden, Keurverslag verslag) {
        Grenskeuring.keur(bestanden, Bijlagegrenzen.van(beleid, type), verslag);
    }
}
