package nl.lvsgateway.proeven.gril;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.lvsgateway.proeven.gril.Opzet.Vraag;
import nl.lvsgateway.proeven.http.Inhoud;
import nl.lvsgateway.proeven.http.Verzoek;
import org.junit.jupiter.api.Test;

/** What the generator makes: the same again by its seed, and of everything something. */
class GrilTest {

    private static final URI GATEWAY = URI.create("http://127.0.0.1:1/");
    private static final int VERHALEN = 3_000;
    private static final List<Opzet> GEMAAKT = LongStream.rangeClosed(1, VERHALEN)
            .mapToObj(nummer -> opzet(7, nummer, Set.of()))
            .toList();

    @Test
    void the_same_seed_and_number_are_the_same_message_and_another_seed_is_another() {
        for (long nummer = 1; nummer <= 200; nummer++) {
            assertThat(opLijn(opzet(7, nummer, Set.of()))).isEqualTo(opLijn(opzet(7, nummer, Set.of())));
            assertThat(opLijn(opzet(8, nummer, Set.of()))).isNotEqualTo(opLijn(opzet(7, nummer, Set.of())));
        }
    }

    @Test
    void a_gril_that_is_left_out_leaves_the_others_as_they_were() {
        LongStream.rangeClosed(1, 500).forEach(nummer -> {
            var heel = opzet(7, nummer, Set.of()).grillen();
            if (heel.size() > 1 && !heel.get(0).startsWith("bijlage")) {
                var minder = opzet(7, nummer, Set.of(heel.get(0))).grillen();
                assertThat(minder).containsAll(heel.subList(1, heel.size())).doesNotContain(heel.get(0));
            }
        });
    }

    @Test
    void every_gril_is_played_over_every_door_for_which_it_is() {
        Map<String, Set<Deursoort>> gespeeld = new HashMap<>();
        verhalen()
                .forEach(opzet -> opzet.grillen()
                        .forEach(gril -> gespeeld.computeIfAbsent(gril, g -> new HashSet<>())
                                .add(opzet.deur)));

        var zelden = Grillen.ALLE.stream()
                .filter(gril -> gril.eenOp() > 1)
                .map(Gril::naam)
                .toList();
        for (var gril : Grillen.ALLE) {
            for (var deur : Deursoort.values()) {
                if (!zelden.contains(gril.naam()) && magOver(gril, deur)) {
                    assertThat(gespeeld.getOrDefault(gril.naam(), Set.of()))
                            .as(gril.naam())
                            .contains(deur);
                }
            }
        }
    }

    private static boolean magOver(Gril gril, Deursoort deur) {
        var opzet = new Componist(7)
                .braaf(Vraag.BEWAAR, "1", new Componist.Plaats(deur, Componist.SCHOLEN.get(0), "kenmerk"));
        opzet.vorm.mtom = true;
        opzet.bijlagen.add(Componist.bijstuk(opzet, Toeval.van(1), 1));
        return gril.past().test(opzet);
    }

    @Test
    void every_text_of_the_contracts_is_too_long_once_and_impossible_once_over_every_door() {
        var teLang = new HashSet<String>();
        var onmogelijk = new HashSet<String>();
        verhalen()
                .forEach(opzet -> teksten(opzet).forEach(tekst -> {
                    var gewoon = Gewoon.tekst(tekst.getValue());
                    if (gewoon.codePointCount(0, gewoon.length()) > Keurmodel.GRENZEN.get(tekst.getKey())) {
                        teLang.add(tekst.getKey());
                    }
                    if (!gewoon.codePoints().allMatch(Keurmodel::isXml)) {
                        onmogelijk.add(tekst.getKey());
                    }
                }));

        assertThat(teLang).isEqualTo(Keurmodel.GRENZEN.keySet());
        assertThat(onmogelijk).isEqualTo(Keurmodel.GRENZEN.keySet());
    }

    private static Stream<Map.Entry<String, String>> teksten(Opzet opzet) {
        var teksten = new ArrayList<Map.Entry<String, String>>();
        opzet.velden.forEach((veld, waarde) -> {
            if (Keurmodel.GRENZEN.containsKey(veld)) {
                teksten.add(Map.entry(veld, waarde.tekst()));
            }
        });
        opzet.blokken.forEach(blok -> teksten.add(Map.entry("gegevensblokken", blok.tekst())));
        for (var bijlage : opzet.bijlagen) {
            teksten.add(Map.entry("bijlagen.naam", bijlage.naam.tekst()));
            teksten.add(Map.entry("bijlagen.plek", bijlage.plek.tekst()));
            teksten.add(Map.entry("bijlagen.mediatype", bijlage.mediatype.tekst()));
        }
        return teksten.stream();
    }

    @Test
    void what_must_be_taken_and_what_must_be_refused_are_both_there_in_good_number() {
        var goed = verhalen().filter(Opzet::moetGoed).count();
        var weg = verhalen().filter(Opzet::moetWeg).count();

        assertThat(goed).isGreaterThan(VERHALEN / 5);
        assertThat(weg).isGreaterThan(VERHALEN / 5);
    }

    private static Stream<Opzet> verhalen() {
        return GEMAAKT.stream();
    }

    private static Opzet opzet(long zaad, long nummer, Set<String> zonder) {
        var componist = new Componist(zaad);
        var plaats = componist.plaats("" + nummer, "gril-" + nummer);
        return componist.grillig(Vraag.BEWAAR, nummer + "/0", plaats, zonder);
    }

    private static List<Object> opLijn(Opzet opzet) {
        Verzoek verzoek = Verzoekmaker.maak(GATEWAY, opzet);
        Inhoud lichaam = verzoek.lichaam();
        return List.of(verzoek.methode(), verzoek.adres(), verzoek.koppen(), lichaam.grootte(), lichaam.sha256());
    }
}
