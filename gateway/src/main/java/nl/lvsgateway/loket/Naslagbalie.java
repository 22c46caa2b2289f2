package nl.lvsgateway.loket;

import nl.lvsgateway.bijlage.Bijlagebeleid;
import nl.lvsgateway.koppeling.Koppelbeheer;
import nl.lvsgateway.loket.Naslagantwoord.Plekstand;
import nl.lvsgateway.loket.Naslagantwoord.Typestand;
import nl.lvsgateway.loket.Naslagantwoord.Verbandstand;
import nl.lvsgateway.samenwerkingsverband.Aanvraagtype;
import nl.lvsgateway.samenwerkingsverband.Keuzeveld;
import nl.lvsgateway.samenwerkingsverband.Samenwerkingsverband;
import nl.lvsgateway.samenwerkingsverband.Samenwerkingsverbanden;
import org.springframework.stereotype.Service;

/** What a school can ask, and how its koppelingen stand. */
@Service
public class Naslagbalie {

    private final Koppelbeheer koppelbeheer;
    private final Samenwerkingsverbanden samenwerkingsverbanden;
    private final Bijlagebeleid beleid;

    Naslagbalie(Koppelbeheer koppelbeheer, Samenwerkingsverbanden samenwerkingsverbanden, Bijlagebeleid beleid) {
        this.koppelbeheer = koppelbeheer;
        this.samenwerkingsverbanden = samenwerkingsverbanden;
        this.beleid = beleid;
    }

    /** Of the samenwerkingsverbanden whose koppeling is on. */
    public Naslagantwoord samenwerkingsverbanden(Bezoek bezoek) {
        return new Naslagantwoord(bezoek.bewezen().samenwerkingsverbanden().stream()
                .sorted()
                .flatMap(code -> samenwerkingsverbanden.met(code).stream())
                .map(this::verband)
                .toList());
    }

    private Verbandstand verband(Samenwerkingsverband swv) {
        var types = samenwerkingsverbanden.aanvraagtypes(swv.code()).stream()
                .map(this::type)
                .toList();
        return new Verbandstand(swv.code(), swv.naam(), types);
    }

    private Typestand type(Aanvraagtype type) {
        return new Typestand(
                type.code(),
                type.naam(),
                type.verplichteVelden().stream().sorted().map(Keuzeveld::veld).toList(),
                type.plekken().stream()
                        .map(plek -> new Plekstand(plek.naam(), !plek.overslaan()))
                        .toList(),
                type.adviezen(),
                Bijlagegrenzen.van(beleid, type));
    }

    public Koppelingenantwoord koppelingen(Intrekking vraag) {
        return Koppelingenantwoord.van(koppelbeheer.toon(vraag.verzoek()));
    }

    /** Answers how the koppelingen stand from now on; doing so again gives the same answer. */
    public Koppelingenantwoord trekIn(Intrekking vraag) {
        var swv = vraag.samenwerkingsverband();
        koppelbeheer.trekIn(
                vraag.verzoek(), swv == null || swv.isBlank() ? null : Samenwerkingsverband.normaliseer(swv));
        return koppelingen(vraag);
    }
}
