package nl.lvsgateway.loket.inzien;

import nl.lvsgateway.bijlage.Bijlagebeleid;
import nl.lvsgateway.dossier.Dossierinstellingen;
import nl.lvsgateway.dossier.Dossierkeuring;
import nl.lvsgateway.dossier.Ernst;
import nl.lvsgateway.koppeling.Toegang;
import nl.lvsgateway.loket.inzien.Dossierversieantwoord.Dossierversiestand;
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
    private final Dossierkeuring keuring;
    private final Dossierinstellingen dossiers;

    Naslagbalie(
            Samenwerkingsverbanden samenwerkingsverbanden,
            Bijlagebeleid beleid,
            Dossierkeuring keuring,
            Dossierinstellingen dossiers) {
        this.samenwerkingsverbanden = samenwerkingsverbanden;
        this.beleid = beleid;
        this.keuring = keuring;
        this.dossiers = dossiers;
    }

    /** Of the samenwerkingsverbanden whose koppeling is on. */
    public Naslagantwoord samenwerkingsverbanden(Toegang toegang) {
        return new Naslagantwoord(toegang.samenwerkingsverbanden().stream()
                .sorted()
                .flatMap(code -> samenwerkingsverbanden.met(code).stream())
                .map(this::verband)
                .toList());
    }

    public Dossierversieantwoord dossierversies() {
        var versies = keuring.versies().stream()
                .map(v -> new Dossierversiestand(v.versie(), v.validatieversie(), v.naamruimte()))
                .toList();
        var weigert = dossiers.onbekendeVersie() == Ernst.WEIGEREN;
        return new Dossierversieantwoord(versies, weigert ? "geweigerd" : "meegenomen");
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
