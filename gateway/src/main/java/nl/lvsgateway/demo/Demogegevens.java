package nl.lvsgateway.demo;

import java.util.List;
import nl.lvsgateway.koppeling.Koppelbeheer;
import nl.lvsgateway.koppeling.Koppeling;
import nl.lvsgateway.koppeling.Koppelingen;
import nl.lvsgateway.koppeling.Lvs;
import nl.lvsgateway.koppeling.Lvs.LeegNummer;
import nl.lvsgateway.koppeling.Schoolnummer;
import nl.lvsgateway.koppeling.Toegangsverzoek;
import nl.lvsgateway.koppeling.Verificatiecode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Fictitious samenwerkingsverbanden, LVS systems and schools, there before the first call can come in. */
@Component
@ConditionalOnProperty("gateway.demo.aan")
class Demogegevens implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(Demogegevens.class);

    static final Lvs PARNASSYS = new Lvs("ParnasSys", "ParnasSys", LeegNummer.NUL);
    static final Lvs ESIS = new Lvs("ESIS", "ESIS", LeegNummer.LEEG);
    static final String TOELICHTING = "toelichting_onderwijsbehoeften";

    private final Demotypes types;
    private final Koppelingen koppelingen;
    private final Koppelbeheer koppelbeheer;

    Demogegevens(Demotypes types, Koppelingen koppelingen, Koppelbeheer koppelbeheer) {
        this.types = types;
        this.koppelingen = koppelingen;
        this.koppelbeheer = koppelbeheer;
    }

    /** A school with the code that it set in Kindkans and typed in its LVS. */
    record Demoschool(String nummer, String naam, String swv, List<Lvs> lvs, String code, boolean actief) {}

    static final Demoschool REGENBOOG =
            new Demoschool("00YY00", "De Regenboog", "PO2507", List.of(PARNASSYS), "regenboog-2507", true);
    static final Demoschool VUURVLINDER =
            new Demoschool("00YY01", "De Vuurvlinder", "PO2507", List.of(ESIS), "vuurvlinder-2507", true);
    static final Demoschool ZANDLOPER =
            new Demoschool("00YY02", "De Zandloper", "PO2507", List.of(PARNASSYS, ESIS), "zandloper-2507", false);
    static final Demoschool VERHUISD =
            new Demoschool("00YY08", "De Verhuiswagen", "PO2507", List.of(ESIS), "verhuiswagen-2507", true);
    static final Demoschool GEDULD =
            new Demoschool("00YY09", "Het Geduld", "PO2507", List.of(PARNASSYS), "geduld-2507", true);
    static final Demoschool KOMPAS =
            new Demoschool("00ZZ00", "Het Kompas", "VO2203", List.of(ESIS), "kompas-2203", true);
    static final Demoschool VUURTOREN =
            new Demoschool("00ZZ01", "De Vuurtoren", "VO2203", List.of(PARNASSYS), "vuurtoren-2203", true);

    @Override
    public void afterSingletonsInstantiated() {
        types.bewaar();
        koppelingen.bewaar(PARNASSYS, Koppelbeheer.sleutelHash("demo-sleutel-parnassys"));
        koppelingen.bewaar(ESIS, Koppelbeheer.sleutelHash("demo-sleutel-esis"));
        List.of(REGENBOOG, VUURVLINDER, ZANDLOPER, VERHUISD, GEDULD, KOMPAS, VUURTOREN)
                .forEach(this::maakSchool);
    }

    private void maakSchool(Demoschool school) {
        var nummer = new Schoolnummer(school.nummer());
        if (koppelingen.kent(nummer)) {
            return;
        }
        koppelingen.bewaar(nummer, school.naam());
        var code = new Verificatiecode(school.code());
        koppelbeheer.zetCode(nummer, school.swv(), code);
        for (var lvs : school.lvs()) {
            koppelingen.bewaar(nummer, lvs.code(), school.swv());
            if (school.actief()) {
                LOG.debug("On: {}", activeer(nummer, lvs, code));
            }
        }
    }

    private Koppeling activeer(Schoolnummer nummer, Lvs lvs, Verificatiecode code) {
        return koppelbeheer.activeer(
                new Toegangsverzoek(null, nummer.waarde(), code), lvs, "Koppeling met Kindkans", null);
    }
}
