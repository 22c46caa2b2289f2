package nl.lvsgateway.loket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.lvsgateway.koppeling.Koppeling;
import nl.lvsgateway.koppeling.Koppelingen;
import nl.lvsgateway.koppeling.Koppelingen.Plaats;
import nl.lvsgateway.koppeling.Koppelregister;
import nl.lvsgateway.koppeling.Schoolnummer;
import nl.lvsgateway.koppeling.Sleutelbeheer;
import nl.lvsgateway.koppeling.Verificatiecode;
import nl.lvsgateway.loket.Deuren.Antwoord;
import nl.lvsgateway.loket.Deuren.Beller;
import nl.lvsgateway.loket.Deuren.Bewerking;
import nl.lvsgateway.loket.Toegangsmatrix.Eis;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may do what: every operation of both contracts by every kind of caller. */
class ToegangTest extends MetDeuren {

    private static final String PARNASSYS = "demo-sleutel-parnassys";
    private static final String ESIS = "demo-sleutel-esis";
    private static final String CODE = "regenboog-2507";
    private static final Plaats EIGEN = new Plaats(new Schoolnummer("00YY00"), "ParnasSys", "PO2507");
    private static final Plaats VERS = new Plaats(new Schoolnummer("00TT00"), "ParnasSys", "PO2507");
    private static final Plaats GESTOPT = new Plaats(new Schoolnummer("00TT01"), "ParnasSys", "PO2507");
    private static final List<Situatie> SLEUTEL_DEUGT_NIET =
            List.of(Situatie.GEEN_SLEUTEL, Situatie.VERKEERDE_SLEUTEL, Situatie.INGETROKKEN_SLEUTEL);
    private static final List<Eis> KIJKT_NAAR_CODE = List.of(Eis.ACTIEF, Eis.CODE, Eis.OOIT_ACTIEF);

    @Autowired
    private Koppelregister register;

    @Autowired
    private Koppelingen koppelingen;

    @Autowired
    private Sleutelbeheer sleutels;

    /** A kind of caller. */
    enum Situatie {
        EIGEN_LVS_EIGEN_SCHOOL,
        EIGEN_LVS_ANDERE_SCHOOL,
        ANDER_LVS_EIGEN_SCHOOL,
        ONBEKENDE_SCHOOL,
        GEEN_SLEUTEL,
        VERKEERDE_SLEUTEL,
        INGETROKKEN_SLEUTEL,
        VERKEERDE_CODE,
        GEEN_CODE,
        NOG_NIET_GEACTIVEERD,
        INGETROKKEN_KOPPELING
    }

    /** A code is hashed slowly, so a school is made once and put back only where a question changed it. */
    @BeforeEach
    void make_the_schools() {
        if (van(GESTOPT).isEmpty()) {
            for (var plaats : List.of(VERS, GESTOPT)) {
                koppelingen.bewaar(plaats.school(), "School");
                register.maakMogelijk(plaats.school(), "ParnasSys", "PO2507");
            }
            register.zetCode(GESTOPT.school(), "PO2507", new Verificatiecode(CODE), false, () -> {});
            activeer(GESTOPT);
        }
        if (isActief(GESTOPT)) {
            register.trekIn(GESTOPT);
        }
        if (!isActief(EIGEN)) {
            activeer(EIGEN);
        }
    }

    private boolean isActief(Plaats plaats) {
        return van(plaats).stream().anyMatch(Koppeling::actief);
    }

    private List<Koppeling> van(Plaats plaats) {
        return koppelingen.van(plaats.school(), plaats.lvs());
    }

    private void activeer(Plaats plaats) {
        assertThat(register.activeer(plaats, "Koppeling", true, new Verificatiecode(CODE), () -> {})
                        .actief())
                .isTrue();
    }

    static Stream<Arguments> alles() {
        return Deuren.alle().stream()
                .flatMap(bewerking ->
                        Arrays.stream(Situatie.values()).map(situatie -> Arguments.of(bewerking, situatie)));
    }

    @Test
    void every_operation_of_both_contracts_has_a_row() {
        var gevonden = new TreeSet<String>();
        Deuren.alle().forEach(b -> gevonden.add(b.naam()));

        assertThat(Toegangsmatrix.EISEN.keySet()).containsAll(gevonden);
        assertThat(Deuren.alle()).extracting(Bewerking::deur).contains("SOAP 1.1", "SOAP 1.2", "REST");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("alles")
    void lets_in_who_may_come_in_and_tells_everybody_else_why_not(Bewerking bewerking, Situatie situatie) {
        var verwacht = verwacht(Toegangsmatrix.EISEN.get(bewerking.naam()), situatie);

        var antwoord = deuren.roep(bewerking, beller(situatie), "kenmerk-van-niemand");

        if (verwacht == null) {
            assertThat(antwoord.code()).as(antwoord.tekst()).isNotIn(geweigerd());
            assertThat(antwoord.code()).isNotEqualTo("INTERNE_FOUT");
        } else {
            assertThat(antwoord.code()).as(antwoord.tekst()).isEqualTo(verwacht);
            klopt(bewerking, antwoord);
        }
    }

    private static void klopt(Bewerking bewerking, Antwoord antwoord) {
        var http = switch (antwoord.code()) {
            case "NIET_AANGEMELD" -> 401;
            case "SCHOOL_ONBEKEND" -> 404;
            default -> 403;
        };
        var soap = bewerking.deur().equals("SOAP 1.2") ? 400 : 500;
        assertThat(antwoord.http()).isEqualTo(bewerking.deur().equals("REST") ? http : soap);
    }

    private static List<String> geweigerd() {
        return List.of(
                "NIET_AANGEMELD", "SCHOOL_ONBEKEND", "KOPPELING_NIET_ACTIEF", "VERIFICATIECODE_ONJUIST", "TE_DRUK");
    }

    private static @Nullable String verwacht(Eis eis, Situatie situatie) {
        if (eis == Eis.SLEUTEL) {
            return SLEUTEL_DEUGT_NIET.contains(situatie) ? "NIET_AANGEMELD" : null;
        }
        return switch (situatie) {
            case EIGEN_LVS_EIGEN_SCHOOL -> null;
            case EIGEN_LVS_ANDERE_SCHOOL, ANDER_LVS_EIGEN_SCHOOL, ONBEKENDE_SCHOOL -> "SCHOOL_ONBEKEND";
            case GEEN_SLEUTEL, VERKEERDE_SLEUTEL, INGETROKKEN_SLEUTEL -> "NIET_AANGEMELD";
            case VERKEERDE_CODE, GEEN_CODE -> KIJKT_NAAR_CODE.contains(eis) ? "VERIFICATIECODE_ONJUIST" : null;
            case NOG_NIET_GEACTIVEERD ->
                switch (eis) {
                    case ACTIEF, OOIT_ACTIEF -> "KOPPELING_NIET_ACTIEF";
                    case CODE -> "VERIFICATIECODE_ONJUIST"; // none was set
                    case KOPPELING, SLEUTEL -> null;
                };
            case INGETROKKEN_KOPPELING -> eis == Eis.ACTIEF ? "KOPPELING_NIET_ACTIEF" : null;
        };
    }

    private Beller beller(Situatie situatie) {
        var school = EIGEN.school().waarde();
        return switch (situatie) {
            case EIGEN_LVS_EIGEN_SCHOOL -> new Beller(PARNASSYS, school, CODE);
            case EIGEN_LVS_ANDERE_SCHOOL -> new Beller(PARNASSYS, "00YY08", "verhuiswagen-2507");
            case ANDER_LVS_EIGEN_SCHOOL -> new Beller(ESIS, school, CODE);
            case ONBEKENDE_SCHOOL -> new Beller(PARNASSYS, "99ZZ99", CODE);
            case GEEN_SLEUTEL -> new Beller(null, school, CODE);
            case VERKEERDE_SLEUTEL -> new Beller("sleutel-van-niemand", school, CODE);
            case INGETROKKEN_SLEUTEL -> new Beller(ingetrokkenSleutel(), school, CODE);
            case VERKEERDE_CODE -> new Beller(PARNASSYS, school, "een-heel-andere-code");
            case GEEN_CODE -> new Beller(PARNASSYS, school, null);
            case NOG_NIET_GEACTIVEERD -> new Beller(PARNASSYS, VERS.school().waarde(), CODE);
            case INGETROKKEN_KOPPELING -> new Beller(PARNASSYS, GESTOPT.school().waarde(), CODE);
        };
    }

    private String ingetrokkenSleutel() {
        var sleutel = sleutels.maak("ParnasSys", null);
        sleutels.trekIn("ParnasSys", sleutel.id());
        return sleutel.sleutel();
    }
}
