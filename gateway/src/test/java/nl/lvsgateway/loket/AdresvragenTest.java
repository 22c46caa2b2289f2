package nl.lvsgateway.loket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in an address behind the question mark is done, or it is told that it is not. */
class AdresvragenTest extends MetDeuren {

    private static final String SCHOOL = "/api/v1/scholen/00YY00/";

    @ParameterizedTest
    @CsvSource({
        "GET, aanvragen?leerling=a&leerling=b, leerling",
        "GET, aanvragen?aantal=1&aantal=2, aantal",
        "GET, aanvragen?aantal=1&leerling=a&aantal=1, aantal",
        "GET, aanvragen/x?a=1&a=2, a",
        "DELETE, koppeling?samenwerkingsverband=PO2507&samenwerkingsverband=PO0001, samenwerkingsverband",
        "DELETE, koppeling?swv=PO2507, swv",
        "DELETE, aanvragen/x?versie=1, versie",
        "POST, aanvragen?verzenden=true, verzenden",
        "POST, aanvragen/x/verzending?versie=2, versie",
        "POST, statussen/updaten?cursor=w1.1, cursor",
        "PUT, aanvragen/x?verzenden=true, verzenden",
        "POST, aanvragen?%20%3Cx=1, adres",
        "POST, aanvragen?%zz=1, adres"
    })
    void is_refused_at_its_name_when_it_cannot_be_done(String methode, String adres, String veld) throws IOException {
        var antwoord = new Lijn(poort())
                .vraag(methode, SCHOOL + adres, Lijn.PARNASSYS + "Content-Type: application/json\r\n", "");

        assertThat(antwoord.status()).as(antwoord.toString()).isEqualTo(400);
        assertThat(antwoord.inhoud()).contains("BERICHT_ONGELDIG", "\"veld\":\"" + veld + "\"");
    }

    @Test
    void is_done_when_the_contract_has_it() throws IOException {
        var lijn = new Lijn(poort());
        assertThat(lijn.vraag("GET", SCHOOL + "aanvragen?aantal=1&verzendstatus=&leerling=a%26b", Lijn.PARNASSYS, "")
                        .status())
                .isEqualTo(200);
        assertThat(lijn.vraag("DELETE", SCHOOL + "koppeling?samenwerkingsverband=XX9999", Lijn.PARNASSYS, "")
                        .inhoud())
                .doesNotContain("BERICHT_ONGELDIG");
    }
}
