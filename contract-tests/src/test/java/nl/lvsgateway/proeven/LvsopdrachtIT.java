package nl.lvsgateway.proeven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.lvsgateway.proeven.lvs.Dossiers;
import nl.lvsgateway.proeven.lvs.Toegang;
import nl.lvsgateway.proeven.proces.GatewayProces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who connects an LVS plays one from the command line, and reads what the gateway answers. */
@ExtendWith(Poort.class)
class LvsopdrachtIT {

    @TempDir
    private Path map = Path.of("");

    /** @param einde exit code */
    private record Uitkomst(int einde, String tekst) {}

    enum Als {
        parnassys(Toegang.REGENBOOG),
        esis(Toegang.VUURVLINDER);

        private final Toegang toegang;

        Als(Toegang toegang) {
            this.toegang = toegang;
        }
    }

    @ParameterizedTest
    @EnumSource(Als.class)
    void sends_a_folder_and_sends_it_again_without_doubling_it(Als als, GatewayProces gateway) throws IOException {
        var naam = dossier(als.toegang.school());
        var ander = dossier(als.toegang.school());
        Files.writeString(map.resolve(naam + "-toelichting.txt"), "Toelichting bij " + naam);
        Files.writeString(map.resolve(ander + ".toelichting.txt"), "Toelichting bij " + ander);
        Files.writeString(map.resolve("van-niemand.txt"), "Los");

        var eerste = voer(gateway, "--als", als.name(), "stuur", map.toString(), "--aanvraagtype", "TLV");
        var herhaald = voer(gateway, "stuur", map.toString(), "--als", als.name());

        assertThat(eerste.einde()).as(eerste.tekst()).isZero();
        assertThat(eerste.tekst()).contains("van-niemand.txt hoort bij geen dossier", "2 regels");
        assertThat(ontvangstnummers(eerste)).hasSize(2).doesNotHaveDuplicates();
        assertThat(ontvangstnummers(herhaald)).isEqualTo(ontvangstnummers(eerste));
        var kenmerk = regel(eerste, naam + ".xml").split(" +")[1];
        var statussen = voer(gateway, "--als", als.name(), "statussen", kenmerk, "bestaat-niet");
        assertThat(statussen.einde()).isZero();
        assertThat(regel(statussen, kenmerk)).containsAnyOf("Verzonden", "Wordt verzonden");
        assertThat(statussen.tekst()).contains("1 regel", "onbekend: bestaat-niet", "peildatum");
        var overzicht = voer(gateway, "--als", als.name(), "overzicht", "--leerling", "lvs-" + naam);
        assertThat(overzicht.tekst()).contains(kenmerk, "1 regel");
    }

    @ParameterizedTest
    @EnumSource(Als.class)
    void tells_why_something_was_refused_and_ends_with_1(Als als, GatewayProces gateway) throws IOException {
        dossier("00ZZ00");

        var geweigerd = voer(gateway, "--als", als.name(), "stuur", map.toString());
        var onbekend = voer(gateway, "--als", als.name(), "--code", Toegang.VERKEERDE_CODE, "overzicht");

        assertThat(geweigerd.einde()).isEqualTo(1);
        assertThat(geweigerd.tekst())
                .contains("DOSSIER_ANDERE_SCHOOL")
                .contains("Het dossier is van een andere school", "op te lossen door: school")
                .containsPattern("kenmerk voor support: [0-9a-f]{8}-");
        assertThat(onbekend.einde()).isEqualTo(1);
        assertThat(onbekend.tekst()).contains("VERIFICATIECODE_ONJUIST", "De verificatiecode klopt niet.");
    }

    @Test
    void switches_a_koppeling_on(GatewayProces gateway) {
        var wie = Toegang.KOMPAS;

        var aan = voer(gateway, "activeer", "--als", "esis", "--school", wie.school(), "--code", wie.verificatiecode());

        assertThat(aan.einde()).as(aan.tekst()).isZero();
        assertThat(aan.tekst()).contains("00ZZ00", "Het Kompas", "VO2203");
    }

    @ParameterizedTest
    @EnumSource(Als.class)
    void says_so_when_there_is_no_gateway(Als als) {
        var niemand = voer("--adres", "http://127.0.0.1:1", "--als", als.name(), "statussen");

        assertThat(niemand.einde()).isEqualTo(3);
        assertThat(niemand.tekst()).contains("Geen antwoord van een gateway op http://127.0.0.1:1");
    }

    /** Under a name that nothing else in the folder begins with. */
    private String dossier(String school) throws IOException {
        var naam = UUID.randomUUID().toString();
        Files.writeString(map.resolve(naam + ".xml"), Dossiers.klein(school));
        return naam;
    }

    private static Uitkomst voer(GatewayProces gateway, String... woorden) {
        var alle = new ArrayList<>(List.of(woorden));
        alle.addAll(List.of("--adres", gateway.adres("/").toString()));
        return voer(alle.toArray(String[]::new));
    }

    private static Uitkomst voer(String... woorden) {
        var uit = new StringWriter();
        var alle = new ArrayList<>(List.of("lvs"));
        alle.addAll(List.of(woorden));
        var einde = Proeven.opdrachten().setOut(new PrintWriter(uit)).execute(alle.toArray(String[]::new));
        return new Uitkomst(einde, uit.toString());
    }

    private static String regel(Uitkomst uitkomst, String begin) {
        return uitkomst.tekst()
                .lines()
                .filter(regel -> regel.startsWith(begin))
                .findFirst()
                .orElseThrow(() -> new AssertionError(uitkomst.tekst()));
    }

    private static List<String> ontvangstnummers(Uitkomst uitkomst) {
        return uitkomst.tekst()
                .lines()
                .filter(regel -> regel.contains(".xml "))
                .map(regel -> regel.split(" +")[2])
                .toList();
    }
}
