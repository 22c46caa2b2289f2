package nl.lvsgateway.loket.keuren;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PgnTest {

    @ParameterizedTest
    @CsvSource({
        "111222333, true",
        "het nummer is 111222333., true",
        "toets_111222333.pdf, true",
        "bsn111222333 staat hier, true",
        "3a111222333c-4f5b, false",
        "111222334, false",
        "0111222333, false",
        "06-11122233, false",
        "000000000, false",
        "geen nummer, false"
    })
    void finds_nine_digits_that_pass_the_eleven_test(String tekst, boolean gevonden) {
        assertThat(Pgn.staatIn(tekst)).isEqualTo(gevonden);
    }
}
