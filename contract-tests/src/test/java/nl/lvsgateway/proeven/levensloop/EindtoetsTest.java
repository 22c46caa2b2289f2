package nl.lvsgateway.proeven.levensloop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.lvsgateway.proeven.kindkans.Ontvangst;
import nl.lvsgateway.proeven.lvs.Antwoord;
import nl.lvsgateway.proeven.lvs.Proefaanvraag;
import nl.lvsgateway.proeven.lvs.Toegang;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the gateway and Kindkans hold at the end is compared with what the clients did. */
class EindtoetsTest {

    private final Zaak zaak = new Zaak(Proefaanvraag.van(Toegang.REGENBOOG));
    private final List<String> eerste = Klant.sommen(zaak.begin());
    private final List<String> tweede = List.of("b".repeat(64), "c".repeat(64));

    EindtoetsTest() {
        zaak.gebeurd(new Gebeuren(Handeling.BEWAAR, 0, 1, 0, "", 1, "", eerste));
        zaak.gebeurd(new Gebeuren(Handeling.VERZEND, 2, 3, 0, "", 1, "", List.of()));
        zaak.gebeurd(new Gebeuren(Handeling.WIJZIG_EN_VERZEND, 4, 5, 1, "", 2, "17", tweede));
    }

    @Test
    void what_came_in_order_with_the_right_bytes_is_no_difference() {
        var toets = keur(eind(2, tweede), ontvangst(1, "17", eerste), ontvangst(2, "17", tweede));

        assertThat(toets.verschillen()).isEmpty();
        assertThat(toets.volgorde()).isEmpty();
    }

    @Test
    void an_older_version_after_a_newer_one_is_out_of_order_and_so_is_the_same_one_twice() {
        assertThat(keur(eind(2, tweede), ontvangst(2, "17", tweede), ontvangst(1, "17", eerste))
                        .volgorde())
                .hasSize(1);
        assertThat(keur(eind(2, tweede), ontvangst(2, "17", tweede), ontvangst(2, "17", tweede))
                        .volgorde())
                .hasSize(1);
    }

    @Test
    void other_bytes_another_number_a_lost_version_and_a_lost_change_are_differences() {
        assertThat(keur(eind(2, tweede), ontvangst(2, "17", eerste)).verschillen())
                .anyMatch(v -> v.startsWith("kwam met andere bytes"));
        assertThat(keur(eind(2, tweede), ontvangst(2, "18", tweede)).verschillen())
                .anyMatch(v -> v.startsWith("heeft een ander nummer"));
        assertThat(keur(eind(2, tweede), ontvangst(1, "17", eerste)).verschillen())
                .anyMatch(v -> v.startsWith("versie 2 kwam niet"));
        assertThat(keur(eind(1, eerste), ontvangst(2, "17", tweede)).verschillen())
                .anyMatch(v -> v.startsWith("staat op versie 1"));
    }

    private Eindtoets keur(Antwoord eind, Ontvangst... ontvangen) {
        var toets = new Eindtoets(zaak);
        toets.keur(eind, List.of(ontvangen));
        return toets;
    }

    private static Antwoord eind(int versie, List<String> sommen) {
        ObjectNode inhoud = JsonMapper.shared().createObjectNode();
        inhoud.putObject("aanvraag")
                .put("versie", versie)
                .put("dossiernummer", "17")
                .put("verzendstatus", "Verzonden");
        inhoud.put("dossierSha256", sommen.get(0));
        inhoud.putArray("bijlagen").addObject().put("sha256", sommen.get(1));
        return new Antwoord(200, inhoud);
    }

    private Ontvangst ontvangst(int versie, String nummer, List<String> sommen) {
        return new Ontvangst("id-" + versie, "ref", zaak.kenmerk(), versie, false, nummer, versie, 0, sommen);
    }
}
