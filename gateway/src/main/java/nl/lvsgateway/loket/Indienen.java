package nl.lvsgateway.loket;

import static nl.lvsgateway.loket.Weigering.AANVRAAGTYPE_ONBEKEND;
import static nl.lvsgateway.loket.Weigering.BIJLAGE_VERPLICHT;
import static nl.lvsgateway.loket.Weigering.SAMENWERKINGSVERBAND_ONBEKEND;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import nl.lvsgateway.aanvraag.Aanvraagregister;
import nl.lvsgateway.aanvraag.NieuweAanvraag;
import nl.lvsgateway.koppeling.Koppelbeheer;
import nl.lvsgateway.samenwerkingsverband.Samenwerkingsverband;
import nl.lvsgateway.samenwerkingsverband.Samenwerkingsverbanden;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The steps of receiving an aanvraag. Nothing is kept of what is refused. */
@Service
public class Indienen {

    private final Koppelbeheer koppelbeheer;
    private final Samenwerkingsverbanden samenwerkingsverbanden;
    private final Stukkeninname inname;
    private final Aanvraagregister register;
    private final Antwoordmaker antwoorden;
    private final RandomGenerator toeval;

    Indienen(
            Koppelbeheer koppelbeheer,
            Samenwerkingsverbanden samenwerkingsverbanden,
            Stukkeninname inname,
            Aanvraagregister register,
            Antwoordmaker antwoorden,
            RandomGenerator toeval) {
        this.koppelbeheer = koppelbeheer;
        this.samenwerkingsverbanden = samenwerkingsverbanden;
        this.inname = inname;
        this.register = register;
        this.antwoorden = antwoorden;
        this.toeval = toeval;
    }

    public Inzending controleerToegang(Inzending inzending) {
        inzending.toegang(koppelbeheer.controleer(inzending.verzoek()));
        return inzending;
    }

    /** Streams dossier and bijlagen to the kluis, counting; too much stops the reading at once. */
    public Inzending neemStukken(Inzending inzending) {
        try {
            return inname.neem(inzending);
        } catch (IOException afgebroken) {
            throw new Geweigerd(Weigering.BERICHT_ONGELDIG);
        }
    }

    public Inzending keurDossier(Inzending inzending) {
        try {
            return inname.keurDossier(inzending);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Inzending keurVelden(Inzending inzending) {
        var velden = inzending.velden();
        var swv = samenwerkingsverband(inzending, velden.samenwerkingsverband());
        var keuring = new Veldkeuring();
        keuring.keur(velden, swv.orElse("")).ifPresent(inzending::gegevens);
        inzending.fouten().addAll(keuring.fouten());
        swv.ifPresent(code -> keurAanvraagtype(inzending, code, velden.aanvraagtype()));
        return inzending;
    }

    private static Optional<String> samenwerkingsverband(Inzending inzending, @Nullable String opgegeven) {
        if (opgegeven == null || opgegeven.isBlank()) {
            inzending
                    .fouten()
                    .add(new Fout(
                            Weigering.AANVRAAG_ONVOLLEDIG,
                            "samenwerkingsverband",
                            "Dit veld ontbreekt: samenwerkingsverband."));
            return Optional.empty();
        }
        var code = Samenwerkingsverband.normaliseer(opgegeven);
        if (!inzending.toegang().samenwerkingsverbanden().contains(code)) {
            inzending.fouten().add(Fout.bij(SAMENWERKINGSVERBAND_ONBEKEND, "samenwerkingsverband"));
            return Optional.empty();
        }
        return Optional.of(code);
    }

    private void keurAanvraagtype(Inzending inzending, String swv, @Nullable String code) {
        if (code == null || code.isBlank()) {
            return;
        }
        var type = samenwerkingsverbanden.aanvraagtype(swv, code);
        if (type.isEmpty()) {
            inzending.fouten().add(Fout.bij(AANVRAAGTYPE_ONBEKEND, "aanvraagtype"));
            return;
        }
        var gevuld = inzending.genomen().stream()
                .map(g -> Optional.ofNullable(inzending.plek(g)))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        type.get().verplichtePlekken().stream()
                .filter(plek ->
                        !gevuld.contains(plek) && !inzending.gevuldeBlokken().contains(plek))
                .forEach(plek -> inzending.fouten().add(Fout.bij(BIJLAGE_VERPLICHT, "bijlage." + plek)));
    }

    public Inzending weigerBijFouten(Inzending inzending) {
        if (!inzending.fouten().isEmpty()) {
            throw new Geweigerd(inzending.fouten());
        }
        return inzending;
    }

    public Inzending registreer(Inzending inzending) {
        var verzenden = inzending.stukken().velden().verzenden();
        var nieuw =
                NieuweAanvraag.van(inzending.sleutel(), inzending.gegevens(), inzending.bestanden(), verzenden, toeval);
        return Verzegeling.registreer(inzending, () -> register.registreer(nieuw));
    }

    public Aanvraagantwoord antwoord(Inzending inzending) {
        return antwoorden.ontvangen(inzending);
    }
}
