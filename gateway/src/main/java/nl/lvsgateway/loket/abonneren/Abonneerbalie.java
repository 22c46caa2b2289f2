package nl.lvsgateway.loket.abonneren;

import nl.lvsgateway.abonnement.Abonnementbeheer;
import nl.lvsgateway.abonnement.AdresGeweigerd;
import nl.lvsgateway.koppeling.Schoolnummer;
import nl.lvsgateway.loket.Bezoeker;
import nl.lvsgateway.loket.fouten.Fout;
import nl.lvsgateway.loket.fouten.Geweigerd;
import nl.lvsgateway.loket.fouten.Weigering;
import nl.lvsgateway.loket.keuren.Geschreven;
import nl.lvsgateway.loket.toegang.Toegangscontrole;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * The abonnement of an LVS: it sees and changes only its own. Without a school it is about all its schools, and the key of the
 * LVS is enough; with one the school's code is asked for as well.
 */
@Service
public class Abonneerbalie {

    private final Toegangscontrole toegang;
    private final Abonnementbeheer abonnementen;

    Abonneerbalie(Toegangscontrole toegang, Abonnementbeheer abonnementen) {
        this.toegang = toegang;
        this.abonnementen = abonnementen;
    }

    public Abonnementantwoord zet(Bezoeker wie, @Nullable String url, @Nullable String nieuwGeheim) {
        var lvs = lvs(wie);
        if (url == null || url.isBlank()) {
            throw new Geweigerd(Fout.bij(Weigering.ABONNEMENT_ADRES, "url"));
        }
        try {
            return Abonnementantwoord.van(
                    abonnementen.zet(lvs, school(wie), url, Geschreven.isJa("nieuwGeheim", nieuwGeheim)));
        } catch (AdresGeweigerd geen) {
            throw new Geweigerd(new Fout(Weigering.ABONNEMENT_ADRES, "url", geen.uitleg()));
        }
    }

    public Abonnementantwoord geef(Bezoeker wie) {
        return abonnementen
                .geef(lvs(wie), school(wie))
                .map(Abonnementantwoord::van)
                .orElseThrow(() -> new Geweigerd(Weigering.ABONNEMENT_ONBEKEND));
    }

    /** The LVS whose abonnement it was. */
    public String beeindig(Bezoeker wie) {
        var lvs = lvs(wie);
        if (!abonnementen.beeindig(lvs, school(wie))) {
            throw new Geweigerd(Weigering.ABONNEMENT_ONBEKEND);
        }
        return lvs;
    }

    private String lvs(Bezoeker wie) {
        var lvs = wie.verzoek().school() == null
                ? toegang.herken(wie)
                : toegang.laatBinnen(wie).lvs();
        return lvs.code();
    }

    /** Empty: all schools. */
    private static String school(Bezoeker wie) {
        var school = wie.verzoek().school();
        return school == null
                ? ""
                : Schoolnummer.van(school).map(Schoolnummer::waarde).orElse(school);
    }
}
