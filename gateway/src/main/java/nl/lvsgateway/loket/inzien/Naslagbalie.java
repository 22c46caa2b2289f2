package nl.lvsgateway.loket.inzien;

import nl.lvsgateway.bijlage.Bijlagebeleid;
import nl.lvsgateway.koppeling.Toegang;
import nl.lvsgateway.loket.inzien.Naslagantwoord.Plekstand;
import nl.lvsgateway.loket.inzien.Naslagantwoord.Typestand;
import nl.lvsgateway.loket.inzien.Naslagantwoord.Verbandstand;
import nl.lvsgateway.loket.keuren.Bijlagegrenzen;
import nl.lvsgateway.samenwerkingsverband.Aanvraagtype;
import nl.lvsgateway.samenwerkingsverband.Keuzeveld;
import nl.lvsgateway.samenwerkingsverband.Samenwerkingsverband;
import nl.lvsgateway.samenwerkingsverband.Samenwerkingsverbanden;
import org.springframework.stereotype.Service;

/** What a school can ask, and what goes with it. */
@Service
public class Naslagbalie {

    private final Samenwerkingsverbanden samenwerkingsverbanden;
    private final Bijlagebeleid beleid;

    Naslagbalie(Samenwerkingsverbanden samenwerkingsverbanden, Bijlagebeleid beleid) {
        this.samenwerkingsverbanden = samenwerkingsverbanden;
        this.beleid = beleid;
    }

    /** Of the samenwerkingsverbanden whose koppeling is on. */
    public Naslagantwoord samenwerkingsverbanden(Toegang toegang) {
        return new Naslagantwoord(toegang.samenwerkingsverbanden().stream()
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
}
