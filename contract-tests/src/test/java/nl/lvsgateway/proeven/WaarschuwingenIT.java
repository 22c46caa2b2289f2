package nl.lvsgateway.proeven;

import static org.assertj.core.api.Assertions.assertThat;

import nl.lvsgateway.proeven.lvs.Dossiers;
import nl.lvsgateway.proeven.lvs.Proefaanvraag;
import nl.lvsgateway.proeven.lvs.Proefbijlage;
import nl.lvsgateway.proeven.lvs.Toegang;
import nl.lvsgateway.proeven.proces.GatewayProces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a school should look at comes beside a good answer, the same over every door. */
@ExtendWith(Poort.class)
class WaarschuwingenIT {

    @Test
    void a_good_aanvraag_comes_without_a_warning(GatewayProces gateway) {
        for (var deur : gateway.lvs().zonderOnzeKlassen()) {
            var antwoord = deur.bewaar(Proefaanvraag.van(Toegang.REGENBOOG).alleenBewaren());

            assertThat(antwoord.waarschuwingen()).as(deur.naam()).isEmpty();
        }
    }

    @Test
    void nobody_with_gezag_a_mobile_number_and_nine_bijlagen_are_each_told(GatewayProces gateway) {
        for (var deur : gateway.lvs().zonderOnzeKlassen()) {
            var aanvraag = Proefaanvraag.van(Toegang.REGENBOOG)
                    .alleenBewaren()
                    .met("contactpersoon.telefoon", "06-55501000")
                    .metDossier(Dossiers.zonderGezag(Toegang.REGENBOOG.school()))
                    .metBijlagen(Proefbijlage.aantal(9, 1));

            var antwoord = deur.bewaar(aanvraag);

            assertThat(antwoord.geweigerd()).as(deur.naam()).isFalse();
            assertThat(antwoord.waarschuwingen())
                    .as(deur.naam())
                    .containsExactlyInAnyOrder("GEEN_GEZAG", "MOBIEL_NUMMER", "VEEL_BIJLAGEN");
        }
    }
}
